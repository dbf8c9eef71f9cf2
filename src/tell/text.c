/* text: the report for a terminal. */
#include "tell/brief.h"
#include "tell/view.h"

#define BRIEF_CEILING ((size_t)1 << 30)
#define FSI           "\xE2\x81\xA8" /* first strong isolate: what follows finds its own direction */
#define PDI           "\xE2\x81\xA9"
#define LRI           "\xE2\x81\xA6"
#define RLM           "\xE2\x80\x8F"

typedef struct writer {
    rs_buf *out;
    bool colour;
    rs_tell_lang lang;
} writer;

static const char *colour_of(rs_part_kind kind)
{
    switch (kind) {
    case RS_PART_strong: return "\x1b[1m";
    case RS_PART_dim: return "\x1b[2m";
    case RS_PART_good: return "\x1b[32m";
    case RS_PART_bad: return "\x1b[31m";
    case RS_PART_phone: return "\x1b[1;36m";
    default: return NULL;
    }
}

/* Control letters of an article must not reach a terminal. */
static void put_clean(rs_buf *out, rs_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool c1 = c == 0xC2 && i + 1 < s.len && (unsigned char)s.at[i + 1] < 0xA0;
        if (c >= 0x20 && c != 0x7f && !c1) {
            continue;
        }
        rs_buf_put(out, rs_str_part(s, from, i));
        rs_buf_char(out, ' ');
        i += c1;
        from = i + 1;
    }
    rs_buf_put(out, rs_str_part(s, from, s.len));
}

static void put_part(writer *w, const rs_brief_part *p)
{
    const char *colour = w->colour ? colour_of(p->kind) : NULL;
    bool mark = p->kind == RS_PART_good || p->kind == RS_PART_bad;
    rs_buf_z(w->out, colour ? colour : "");
    if (p->kind == RS_PART_quote) {
        rs_buf_z(w->out, FSI);
    } else if (p->kind == RS_PART_phone) {
        rs_buf_z(w->out, LRI);
    }
    rs_str text = mark ? rs_str_trim(p->text) : p->text;
    if (mark) {
        rs_buf_z(w->out, text.len < p->text.len ? " [" : "[");
    }
    put_clean(w->out, text);
    rs_buf_z(w->out, mark ? "]" : "");
    rs_buf_z(w->out, p->kind == RS_PART_quote || p->kind == RS_PART_phone ? PDI : "");
    rs_buf_z(w->out, colour ? "\x1b[0m" : "");
}

static void put_refs(writer *w, const rs_brief_line *l)
{
    for (uint32_t i = 0; i < l->refs.len; i++) {
        rs_buf_printf(w->out, "%s%s%u", w->colour && i == 0 ? "\x1b[36m" : "", i ? "," : " [", l->refs.at[i]);
    }
    if (l->refs.len) {
        if (l->more_refs) {
            rs_buf_printf(w->out, " +%u", l->more_refs);
        }
        rs_buf_z(w->out, w->colour ? "]\x1b[0m" : "]");
    }
}

static void put_line(writer *w, const rs_brief_line *l)
{
    rs_buf_z(w->out, w->lang == RS_TELL_ar ? RLM : "");
    rs_buf_z(w->out, l->heading ? "" : l->level ? "      " : "  - ");
    RS_EACH(rs_brief_part, p, &l->parts)
    {
        put_part(w, p);
    }
    put_refs(w, l);
    rs_buf_char(w->out, '\n');
}

static void put_heading(writer *w, rs_str title)
{
    rs_buf_z(w->out, w->lang == RS_TELL_ar ? RLM : "");
    rs_buf_z(w->out, w->colour ? "\x1b[1;34m" : "");
    rs_buf_z(w->out, w->colour ? "" : "== ");
    put_clean(w->out, title);
    rs_buf_z(w->out, w->colour ? "\x1b[0m\n" : " ==\n");
}

static void put_evidence(writer *w, const rs_brief *b, rs_arena *arena)
{
    if (b->evidence.len == 0) {
        return;
    }
    rs_buf_char(w->out, '\n');
    put_heading(w, rs_str_of(rs_words(b->lang, RS_TEXT_evidence)));
    for (uint32_t i = 0; i < b->evidence.len; i++) {
        const rs_evidence *e = &b->evidence.at[i].at;
        const rs_article *a = &b->dossier->readings[e->article]->article;
        rs_str sentence = rs_words_clip(arena, rs_span_text(a, e->sentence), 400);
        rs_buf_printf(w->out, "%s[%u] " FSI, w->lang == RS_TELL_ar ? RLM : "", i + 1);
        put_clean(w->out, rs_brief_source(arena, b->dossier, e->article, b->lang));
        rs_buf_z(w->out, PDI);
        rs_str date = rs_words_date(arena, b->lang, rs_str_part(a->published, 0, 10), RS_STR_NONE, false);
        if (date.len) {
            rs_buf_printf(w->out, " (%.*s)", RS_STR_ARG(date));
        }
        rs_buf_z(w->out, ": " FSI);
        put_clean(w->out, sentence);
        rs_buf_z(w->out, PDI "\n");
    }
}

bool rs_tell_text(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_arena arena;
    rs_brief b;
    writer w = {out, options->colour, options->lang};
    rs_arena_init(&arena, BRIEF_CEILING);
    bool made = rs_brief_make(&b, dossier, options->lang, &arena, err);
    if (made) {
        put_heading(&w, b.title);
        put_clean(out, b.subtitle);
        rs_buf_char(out, '\n');
        RS_EACH(rs_brief_section, s, &b.sections)
        {
            rs_buf_char(out, '\n');
            put_heading(&w, s->title);
            RS_EACH(rs_brief_line, l, &s->lines)
            {
                put_line(&w, l);
            }
        }
        put_evidence(&w, &b, &arena);
        made = !arena.overflowed || RS_FAIL_MEMORY(err);
    }
    rs_arena_release(&arena);
    return made && (!out->overflowed || RS_FAIL(err, RS_LIMIT, "the report is larger than its limit"));
}

bool rs_tell_text_reading(const rs_reading *reading, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_tell_view(out, reading, options->colour);
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}
