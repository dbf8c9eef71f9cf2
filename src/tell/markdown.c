/* markdown: the report for mail, chat and wikis. Evidence are foot links: [3](#e3) to a line with an anchor. */
#include "tell/brief.h"

#define BRIEF_CEILING ((size_t)1 << 30)

/* Letters that mean something to Markdown or HTML are escaped; line ends become spaces. */
static void put_escaped(rs_buf *out, rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        switch (c) {
        case '&': rs_buf_z(out, "&amp;"); break;
        case '<': rs_buf_z(out, "&lt;"); break;
        case '>': rs_buf_z(out, "&gt;"); break;
        case '\\':
        case '`':
        case '*':
        case '_':
        case '[':
        case ']':
        case '#':
        case '|':
        case '!':
        case '~':
            rs_buf_char(out, '\\');
            rs_buf_char(out, (char)c);
            break;
        default: rs_buf_char(out, c < 0x20 ? ' ' : (char)c);
        }
    }
}

static void put_part(rs_buf *out, const rs_brief_part *p)
{
    rs_str text = rs_str_trim(p->text);
    bool mark = p->kind == RS_PART_good || p->kind == RS_PART_bad;
    const char *around = p->kind == RS_PART_strong ? "**" : mark ? "_" : p->kind == RS_PART_phone ? "`" : "";
    size_t lead = text.len ? (size_t)(text.at - p->text.at) : 0;
    if (text.len == 0 || !around[0]) { /* emphasis marks must touch their words; spaces stand outside */
        put_escaped(out, p->text);
        return;
    }
    put_escaped(out, rs_str_part(p->text, 0, lead));
    rs_buf_z(out, around);
    if (p->kind == RS_PART_phone) {
        rs_buf_put(out, text); /* digits and marks of digits only */
    } else {
        put_escaped(out, text);
    }
    rs_buf_z(out, around);
    put_escaped(out, rs_str_part(p->text, lead + text.len, p->text.len));
}

/* Neighbours in bold would close and open on one spot: joined before they are written. */
static void put_parts(rs_buf *out, const rs_brief_line *l, rs_arena *arena)
{
    for (uint32_t i = 0; i < l->parts.len; i++) {
        rs_brief_part p = l->parts.at[i];
        while (i + 1 < l->parts.len && p.kind == RS_PART_strong && l->parts.at[i + 1].kind == RS_PART_strong) {
            rs_str next = l->parts.at[++i].text;
            p.text = rs_arena_printf(arena, "%.*s%.*s", RS_STR_ARG(p.text), RS_STR_ARG(next));
        }
        put_part(out, &p);
    }
}

static void put_line(rs_buf *out, const rs_brief_line *l, rs_arena *arena)
{
    if (l->heading) {
        rs_buf_z(out, "\n### ");
    } else {
        rs_buf_z(out, l->level ? "  - " : "- ");
    }
    if (l->heading) {
        RS_EACH(rs_brief_part, p, &l->parts)
        {
            put_escaped(out, p->text);
        }
    } else {
        put_parts(out, l, arena);
    }
    for (uint32_t i = 0; i < l->refs.len; i++) {
        rs_buf_printf(out, "%s[\\[%u\\]](#e%u)", i ? "" : " ", l->refs.at[i], l->refs.at[i]);
    }
    if (l->more_refs && l->refs.len) {
        rs_buf_printf(out, " +%u", l->more_refs);
    }
    rs_buf_z(out, l->heading ? "\n\n" : "\n");
}

static void put_evidence(rs_buf *out, const rs_brief *b, rs_arena *arena)
{
    rs_buf_printf(out, "\n## %s\n\n%s\n\n", rs_words(b->lang, RS_TEXT_evidence),
                  rs_words(b->lang, RS_TEXT_evidence_note));
    for (uint32_t i = 0; i < b->evidence.len; i++) {
        const rs_evidence *e = &b->evidence.at[i].at;
        const rs_article *a = &b->dossier->readings[e->article]->article;
        rs_buf_printf(out, "<a id=\"e%u\"></a>%u\\. ", i + 1, i + 1);
        put_escaped(out, rs_brief_source(arena, b->dossier, e->article, b->lang));
        rs_str date = rs_words_date(arena, b->lang, rs_str_part(a->published, 0, 10), RS_STR_NONE, false);
        if (date.len) {
            rs_buf_printf(out, " (%.*s)", RS_STR_ARG(date));
        }
        rs_buf_z(out, ": ");
        put_escaped(out, rs_words_clip(arena, rs_span_text(a, e->sentence), 600));
        rs_buf_z(out, "\n\n");
    }
}

bool rs_tell_markdown(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_arena arena;
    rs_brief b;
    rs_arena_init(&arena, BRIEF_CEILING);
    bool made = rs_brief_make(&b, dossier, options->lang, &arena, err);
    if (made) {
        rs_buf_z(out, b.lang == RS_TELL_ar ? "<div dir=\"rtl\" lang=\"ar\">\n\n# " : "# ");
        put_escaped(out, b.title);
        rs_buf_z(out, "\n\n");
        put_escaped(out, b.subtitle);
        rs_buf_char(out, '\n');
        RS_EACH(rs_brief_section, s, &b.sections)
        {
            rs_buf_printf(out, "\n## %.*s\n\n", RS_STR_ARG(s->title));
            RS_EACH(rs_brief_line, l, &s->lines)
            {
                put_line(out, l, &arena);
            }
        }
        put_evidence(out, &b, &arena);
        rs_buf_printf(out, "%s\n%s", rs_words(b.lang, RS_TEXT_generated), b.lang == RS_TELL_ar ? "\n</div>\n" : "");
        made = !arena.overflowed || RS_FAIL_MEMORY(err);
    }
    rs_arena_release(&arena);
    return made && (!out->overflowed || RS_FAIL(err, RS_LIMIT, "the report is larger than its limit"));
}
