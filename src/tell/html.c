/* html: the report as one page that needs nothing else: right to left where it is Arabic, light and dark, made to be
 * printed. Every line links to its evidence, every evidence back to its lines. */
#include "tell/brief.h"

#define BRIEF_CEILING ((size_t)1 << 30)
#define BLOCK_BYTES   90

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1b1f24;--dim:#5b6570;--line:#d9dee3;--paper:#fff;--soft:#f5f7f9;"
    "--link:#0b5cad;--good:#17663a;--goodbg:#e3f4ea;--bad:#a11a1a;--badbg:#fbe8e7}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--dim:#9aa4af;--line:#343b43;--paper:#14181c;"
    "--soft:#1c2127;--link:#7ab7f5;--good:#7fd6a0;--goodbg:#173524;--bad:#f39b95;--badbg:#3d1c1b}}"
    "*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);"
    "font:17px/1.75 \"Noto Naskh Arabic\",\"Amiri\",\"Segoe UI\",\"Geeza Pro\",Tahoma,\"DejaVu Sans\",sans-serif}"
    "html[lang=en] body{font:16px/1.6 system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",\"Noto Naskh Arabic\",sans-serif}"
    "main{max-width:56rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}"
    "header{border-bottom:3px solid var(--ink);margin-bottom:1rem}"
    "h1{font-size:1.7rem;line-height:1.4;margin:0}header p{margin:.2rem 0 .8rem;color:var(--dim)}"
    "nav{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.88rem;margin-bottom:1rem}"
    "h2{font-size:1.2rem;margin:2rem 0 .4rem;padding-bottom:.15rem;border-bottom:1px solid var(--line)}"
    "h3{font-size:1rem;margin:1.1rem 0 .2rem}h3 .dim{font-weight:400}"
    ".note,footer{color:var(--dim);font-size:.88rem;margin:.1rem 0 .6rem}"
    "ul{list-style:none;margin:0;padding:0}li{padding:.28rem 0;border-bottom:1px solid var(--line)}"
    "li.sub{padding-inline-start:1.4rem;font-size:.93rem}li.more{color:var(--dim);border:0}"
    "h3+ul>li:last-child{border-bottom:0}li:target,li.e:target{background:var(--soft);outline:2px solid var(--link)}"
    "a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}"
    ".dim{color:var(--dim)}.good,.bad{font-size:.78rem;border-radius:.6rem;padding:.05rem .5rem;white-space:nowrap}"
    ".good{color:var(--good);background:var(--goodbg)}.bad{color:var(--bad);background:var(--badbg)}"
    ".phone{font-weight:600;white-space:nowrap}.refs{font-size:.78rem;white-space:nowrap}"
    "#evidence li{font-size:.92rem}#evidence .n{font-weight:600;margin-inline-end:.4rem}"
    "q{display:block;quotes:none}html[lang=en] li>q{color:var(--dim);font-size:.95em}#evidence "
    "mark{background:var(--goodbg);color:inherit}"
    "@media print{body{font-size:11pt;background:#fff;color:#000}main{max-width:none;padding:0}nav{display:none}"
    "h2,h3{break-after:avoid}li{break-inside:avoid}a{color:inherit}#evidence{break-before:page}}";

static void put_escaped(rs_buf *out, rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        switch (c) {
        case '&': rs_buf_z(out, "&amp;"); break;
        case '<': rs_buf_z(out, "&lt;"); break;
        case '>': rs_buf_z(out, "&gt;"); break;
        case '"': rs_buf_z(out, "&quot;"); break;
        case '\'': rs_buf_z(out, "&#39;"); break;
        default: rs_buf_char(out, (c < 0x20 && c != '\n') || c == 0x7f ? ' ' : (char)c);
        }
    }
}

static void put_part(rs_buf *out, const rs_brief_part *p)
{
    static const char *const open[] = {
        "",
        "<strong>",
        "<span class=\"dim\">",
        "<bdi lang=\"ar\">",
        "<span class=\"good\">",
        "<span class=\"bad\">",
        "<bdi dir=\"ltr\" class=\"phone\">",
    };
    static const char *const close[] = {"", "</strong>", "</span>", "</bdi>", "</span>", "</span>", "</bdi>"};
    rs_str text = p->text;
    if (p->kind == RS_PART_good || p->kind == RS_PART_bad) { /* a badge's spaces stand outside it */
        text = rs_str_trim(text);
        rs_buf_z(out, text.len < p->text.len ? " " : "");
    }
    rs_buf_z(out, open[p->kind]);
    put_escaped(out, text);
    rs_buf_z(out, close[p->kind]);
}

static void put_refs(rs_buf *out, const rs_brief_line *l)
{
    if (l->refs.len == 0) {
        return;
    }
    rs_buf_z(out, " <span class=\"refs\">");
    for (uint32_t i = 0; i < l->refs.len; i++) {
        rs_buf_printf(out, "%s<a href=\"#e%u\">[%u]</a>", i ? " " : "", l->refs.at[i], l->refs.at[i]);
    }
    if (l->more_refs) {
        rs_buf_printf(out, " <bdi>+%u</bdi>", l->more_refs);
    }
    rs_buf_z(out, "</span>");
}

static void put_lines(rs_buf *out, const rs_brief_section *s, uint32_t number, rs_tell_lang lang)
{
    bool open = false;
    for (uint32_t i = 0; i < s->lines.len; i++) {
        const rs_brief_line *l = &s->lines.at[i];
        if (l->heading) {
            rs_buf_z(out, open ? "</ul>\n<h3>" : "<h3>");
            open = false;
        } else {
            rs_buf_z(out, open ? "" : "<ul>\n");
            open = true;
            rs_buf_printf(out, "<li id=\"l%u-%u\"%s>", number, i,
                          l->level      ? " class=\"sub\""
                          : l->refs.len ? ""
                                        : " class=\"plain\"");
        }
        /* a long quotation ends the line as a block of its own, in its own direction: the links stand before it */
        const rs_brief_part *last = l->parts.len ? &l->parts.at[l->parts.len - 1] : NULL;
        bool block = lang == RS_TELL_en && last && last->kind == RS_PART_quote && last->text.len > BLOCK_BYTES;
        for (uint32_t k = 0; k < l->parts.len - (block ? 1 : 0); k++) {
            put_part(out, &l->parts.at[k]);
        }
        put_refs(out, l);
        if (block) {
            rs_buf_z(out, "<q lang=\"ar\" dir=\"rtl\">");
            put_escaped(out, last->text);
            rs_buf_z(out, "</q>");
        }
        rs_buf_z(out, l->heading ? "</h3>\n" : "</li>\n");
    }
    rs_buf_z(out, open ? "</ul>\n" : "");
}

/* The sentence with the cited words marked. */
static void put_sentence(rs_buf *out, const rs_article *a, const rs_evidence *e)
{
    rs_span s = e->sentence;
    uint32_t from = e->span.start < s.start ? s.start : e->span.start;
    uint32_t to = e->span.end > s.end ? s.end : e->span.end;
    bool whole = from <= s.start && to >= s.end;
    put_escaped(out, rs_str_part(a->text, s.start, from));
    rs_buf_z(out, whole ? "" : "<mark>");
    put_escaped(out, rs_str_part(a->text, from, to));
    rs_buf_z(out, whole ? "" : "</mark>");
    put_escaped(out, rs_str_part(a->text, to, s.end));
}

static bool is_web(rs_str url)
{
    return rs_str_starts_nocase(url, RS_STR("http://")) || rs_str_starts_nocase(url, RS_STR("https://"));
}

static void put_evidence(rs_buf *out, const rs_brief *b, rs_arena *arena)
{
    rs_buf_printf(out, "<section id=\"evidence\">\n<h2>%s</h2>\n<p class=\"note\">%s</p>\n<ul>\n",
                  rs_words(b->lang, RS_TEXT_evidence), rs_words(b->lang, RS_TEXT_evidence_note));
    for (uint32_t i = 0; i < b->evidence.len; i++) {
        const rs_brief_evidence *e = &b->evidence.at[i];
        const rs_article *a = &b->dossier->readings[e->at.article]->article;
        rs_buf_printf(out, "<li class=\"e\" id=\"e%u\"><span class=\"n\">[%u]</span><bdi>", i + 1, i + 1);
        put_escaped(out, rs_brief_source(arena, b->dossier, e->at.article, b->lang));
        rs_buf_z(out, "</bdi>");
        rs_str date = rs_words_date(arena, b->lang, rs_str_part(a->published, 0, 10), RS_STR_NONE, false);
        if (date.len) {
            rs_buf_z(out, rs_words(b->lang, RS_TEXT_comma));
            put_escaped(out, date);
        }
        if (a->title.len) {
            rs_buf_z(out, is_web(a->url) ? ": <a rel=\"noreferrer\" href=\"" : ": <bdi lang=\"ar\">");
            if (is_web(a->url)) {
                put_escaped(out, a->url);
                rs_buf_z(out, "\"><bdi lang=\"ar\">");
            }
            put_escaped(out, a->title);
            rs_buf_z(out, is_web(a->url) ? "</bdi></a>" : "</bdi>");
        }
        rs_buf_z(out, "<q dir=\"auto\">");
        put_sentence(out, a, &e->at);
        rs_buf_z(out, "</q><span class=\"refs\">");
        for (uint32_t k = 0; k < e->lines.len && k < 6; k++) {
            uint32_t section = e->lines.at[k] >> 16, line = e->lines.at[k] & 0xFFFF;
            rs_buf_printf(out, "<a href=\"#l%u-%u\" title=\"%s\">\xE2\x86\xA9 %.*s</a> ", section, line,
                          rs_words(b->lang, RS_TEXT_back), RS_STR_ARG(b->sections.at[section].title));
        }
        rs_buf_z(out, "</span></li>\n");
    }
    rs_buf_z(out, "</ul>\n</section>\n");
}

static void put_page(rs_buf *out, const rs_brief *b, rs_arena *arena)
{
    rs_buf_printf(out, "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>",
                  b->lang == RS_TELL_ar ? "ar" : "en", b->lang == RS_TELL_ar ? "rtl" : "ltr");
    put_escaped(out, b->title);
    rs_buf_z(out, "</title>\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<style>");
    rs_buf_z(out, style);
    rs_buf_z(out, "</style>\n</head>\n<body>\n<main>\n<header><h1>");
    put_escaped(out, b->title);
    rs_buf_z(out, "</h1>\n<p>");
    put_escaped(out, b->subtitle);
    rs_buf_z(out, "</p></header>\n<nav>");
    RS_EACH(rs_brief_section, s, &b->sections)
    {
        rs_buf_printf(out, "<a href=\"#%s\">%.*s</a>", s->id, RS_STR_ARG(s->title));
    }
    rs_buf_printf(out, "<a href=\"#evidence\">%s</a></nav>\n", rs_words(b->lang, RS_TEXT_evidence));
    for (uint32_t i = 0; i < b->sections.len; i++) {
        const rs_brief_section *s = &b->sections.at[i];
        rs_buf_printf(out, "<section id=\"%s\">\n<h2>%.*s</h2>\n", s->id, RS_STR_ARG(s->title));
        if (s->note.len) {
            rs_buf_printf(out, "<p class=\"note\">%.*s</p>\n", RS_STR_ARG(s->note));
        }
        put_lines(out, s, i, b->lang);
        rs_buf_z(out, "</section>\n");
    }
    put_evidence(out, b, arena);
    rs_buf_printf(out, "<footer>%s</footer>\n</main>\n</body>\n</html>\n", rs_words(b->lang, RS_TEXT_generated));
}

bool rs_tell_html(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_arena arena;
    rs_brief b;
    rs_arena_init(&arena, BRIEF_CEILING);
    bool made = rs_brief_make(&b, dossier, options->lang, &arena, err);
    if (made) {
        put_page(out, &b, &arena);
        made = !arena.overflowed || RS_FAIL_MEMORY(err);
    }
    rs_arena_release(&arena);
    return made && (!out->overflowed || RS_FAIL(err, RS_LIMIT, "the report is larger than its limit"));
}
