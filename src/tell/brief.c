#include "base/map.h"
#include "tell/brief.h"

#define PLACES_SHOWN  6
#define SOURCES_SHOWN 40

rs_brief_section *rs_brief_open(rs_brief *b, const char *id, rs_text title)
{
    rs_brief_section *s = RS_PUSH(b->arena, &b->sections);
    if (s) {
        s->id = id;
        s->title = rs_str_of(rs_words(b->lang, title));
    }
    return s;
}

rs_brief_line *rs_brief_add(rs_brief *b, rs_brief_section *s, uint32_t level)
{
    rs_brief_line *l = s ? RS_PUSH(b->arena, &s->lines) : NULL;
    if (l) {
        l->level = level;
    }
    return l;
}

void rs_brief_put(rs_brief *b, rs_brief_line *l, rs_part_kind kind, rs_str text)
{
    rs_brief_part *p = l && text.at && text.len ? RS_PUSH(b->arena, &l->parts) : NULL;
    if (p) {
        *p = (rs_brief_part){kind, text};
    }
}

void rs_brief_say(rs_brief *b, rs_brief_line *l, rs_text text)
{
    rs_brief_put(b, l, RS_PART_plain, rs_str_of(rs_words(b->lang, text)));
}

void rs_brief_cite(rs_brief *b, rs_brief_line *l, const rs_evidence *at, uint32_t n, uint32_t most)
{
    if (!l || b->sections.len == 0) {
        return;
    }
    uint32_t section = b->sections.len - 1, line = b->sections.at[section].lines.len - 1;
    for (uint32_t i = 0; i < n; i++) {
        if (l->refs.len >= most) {
            l->more_refs += n - i;
            return;
        }
        uint64_t key = ((uint64_t)at[i].article << 32 | at[i].sentence.start) + 1;
        uint32_t *index = rs_map_put_u64(b->arena, &b->numbers, key, b->evidence.len);
        if (!index) {
            return;
        }
        if (*index == b->evidence.len) {
            rs_brief_evidence *e = RS_PUSH(b->arena, &b->evidence);
            if (!e) {
                return;
            }
            e->at = at[i];
        }
        rs_brief_evidence *e = &b->evidence.at[*index];
        bool cited = false;
        for (uint32_t k = 0; k < l->refs.len; k++) {
            cited = cited || l->refs.at[k] == *index + 1;
        }
        uint32_t *ref = cited ? NULL : RS_PUSH(b->arena, &l->refs);
        uint32_t *back = cited ? NULL : RS_PUSH(b->arena, &e->lines);
        if (ref && back) {
            *ref = *index + 1;
            *back = section << 16 | line;
        }
    }
}

void rs_brief_rest(rs_brief *b, rs_brief_section *s, rs_counted noun, uint32_t n, uint32_t level)
{
    if (n == 0) {
        return;
    }
    rs_brief_line *l = rs_brief_add(b, s, level);
    rs_str count = rs_words_counted(b->arena, b->lang, noun, n);
    if (b->lang == RS_TELL_ar) {
        rs_brief_put(b, l, RS_PART_dim,
                     rs_arena_printf(b->arena, "%s%.*s", rs_words(b->lang, RS_TEXT_plus), RS_STR_ARG(count)));
    } else {
        rs_brief_put(b, l, RS_PART_dim,
                     rs_arena_printf(b->arena, "and %.*s more", (int)(count.len), count.at ? count.at : ""));
    }
}

rs_str rs_brief_source(rs_arena *arena, const rs_dossier *d, uint32_t article, rs_tell_lang lang)
{
    const rs_article *a = &d->readings[article]->article;
    if (a->source_name.len) {
        return a->source_name;
    }
    RS_EACH(rs_source_line, s, &d->source_lines)
    {
        RS_EACH(uint32_t, i, &s->articles)
        {
            if (*i == article && s->name.len) {
                return s->name;
            }
        }
    }
    size_t from = a->file.len;
    while (from > 0 && a->file.at[from - 1] != '/') {
        from--;
    }
    rs_str name = rs_str_part(a->file, from, a->file.len);
    return name.len ? rs_arena_str(arena, name) : rs_str_of(rs_words(lang, RS_TEXT_unknown_source));
}

rs_str rs_brief_crisis_title(rs_arena *arena, const rs_dossier *d, rs_tell_lang lang)
{
    rs_str where = rs_words_country(lang, d->country);
    rs_str what = rs_str_of(rs_words_code(lang, "crisis", d->theme));
    if (!what.at) {
        what = rs_str_of(rs_words(lang, RS_TEXT_crisis));
    }
    return where.at ? rs_arena_printf(arena, "%.*s: %.*s", RS_STR_ARG(where), RS_STR_ARG(what)) : what;
}

static rs_str period(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_str until = rs_words_date(b->arena, b->lang, d->until, RS_STR_NONE, false);
    if (rs_str_eq(d->since, d->until)) {
        return until;
    }
    rs_str since = rs_words_date(b->arena, b->lang, d->since, d->until, false);
    return b->lang == RS_TELL_ar ? rs_arena_printf(b->arena, "%s %.*s %s %.*s", rs_words(b->lang, RS_TEXT_from),
                                                   RS_STR_ARG(since), rs_words(b->lang, RS_TEXT_to), RS_STR_ARG(until))
                                 : rs_arena_printf(b->arena, "%.*s %s %.*s", RS_STR_ARG(since),
                                                   rs_words(b->lang, RS_TEXT_to), RS_STR_ARG(until));
}

static void put_label(rs_brief *b, rs_brief_line *l, rs_text label)
{
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(rs_words(b->lang, label)));
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
}

static void places(rs_brief *b, rs_brief_section *s)
{
    const rs_dossier *d = b->dossier;
    if (d->places.len == 0) {
        return;
    }
    rs_brief_line *l = rs_brief_add(b, s, 0);
    put_label(b, l, RS_TEXT_where);
    uint32_t shown = 0;
    rs_str country = rs_words_country(b->lang, d->country);
    rs_brief_put(b, l, RS_PART_plain, country);
    shown += country.len > 0;
    for (uint32_t i = 0; i < d->places.len && shown < PLACES_SHOWN; i++) {
        const rs_scope_place *p = &d->places.at[i];
        if (p->resolution == RS_RESOLUTION_country || !rs_str_eq(p->country, d->country)) {
            continue; /* where it is, not who is named */
        }
        rs_str name = b->lang == RS_TELL_en && p->name_en.len ? p->name_en : p->name;
        rs_brief_put(b, l, RS_PART_plain, rs_str_of(shown ? rs_words(b->lang, RS_TEXT_comma) : ""));
        rs_brief_put(b, l, RS_PART_plain, name);
        shown++;
    }
}

static void head(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_brief_section *s = rs_brief_open(b, "head", RS_TEXT_head);
    places(b, s);
    rs_brief_line *l;
    if (d->since.at) {
        l = rs_brief_add(b, s, 0);
        put_label(b, l, RS_TEXT_when);
        rs_brief_put(b, l, RS_PART_plain, period(b));
    }
    l = rs_brief_add(b, s, 0);
    put_label(b, l, RS_TEXT_coverage);
    rs_brief_put(b, l, RS_PART_plain, rs_words_counted(b->arena, b->lang, RS_COUNTED_articles, d->articles));
    rs_brief_say(b, l, RS_TEXT_from_space);
    rs_brief_put(b, l, RS_PART_plain, rs_words_counted(b->arena, b->lang, RS_COUNTED_from_sources, d->sources));
    rs_brief_say(b, l, RS_TEXT_comma);
    if (d->independent_sources == d->sources) {
        rs_brief_say(b, l, RS_TEXT_all_independent);
    } else {
        rs_str n = rs_words_counted(b->arena, b->lang, RS_COUNTED_of_them_independent, d->independent_sources);
        rs_brief_put(b, l, RS_PART_plain,
                     rs_arena_printf(b->arena, "%s%.*s", rs_words(b->lang, RS_TEXT_of_them), RS_STR_ARG(n)));
    }
    uint32_t reprints = 0;
    RS_EACH(rs_source_line, line, &d->source_lines)
    {
        reprints += line->reprints;
    }
    if (reprints) {
        rs_brief_say(b, l, RS_TEXT_semicolon);
        rs_brief_put(b, l, RS_PART_plain, rs_words_counted(b->arena, b->lang, RS_COUNTED_reprints, reprints));
    }
    if (d->silent_sources.len) {
        l = rs_brief_add(b, s, 0);
        put_label(b, l, RS_TEXT_attention);
        rs_brief_say(b, l, RS_TEXT_silent_count);
        rs_brief_put(b, l, RS_PART_plain, rs_words_number(b->arena, b->lang, d->silent_sources.len));
    }
}

/* The sources with one article of their own, on one line. */
static void single_sources(rs_brief *b, rs_brief_section *s)
{
    const rs_dossier *d = b->dossier;
    uint32_t n = 0;
    RS_EACH(rs_source_line, line, &d->source_lines)
    {
        n += line->articles.len == 1 && line->reprints == 0;
    }
    if (n == 0) {
        return;
    }
    rs_brief_line *l = rs_brief_add(b, s, 0);
    rs_brief_put(b, l, RS_PART_dim, rs_str_of(rs_words(b->lang, RS_TEXT_one_each)));
    uint32_t shown = 0;
    RS_EACH(rs_source_line, line, &d->source_lines)
    {
        if (line->articles.len == 1 && line->reprints == 0 && shown < SOURCES_SHOWN) {
            rs_brief_put(b, l, RS_PART_plain, rs_str_of(shown++ ? rs_words(b->lang, RS_TEXT_comma) : ""));
            rs_brief_put(b, l, RS_PART_quote, rs_brief_source(b->arena, d, line->articles.at[0], b->lang));
        }
    }
    rs_brief_rest(b, s, RS_COUNTED_sources, n - shown, 0);
}

static void sources(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_brief_section *s = rs_brief_open(b, "sources", RS_TEXT_sources);
    uint32_t shown = 0, left = 0;
    for (uint32_t i = 0; i < d->source_lines.len; i++) {
        const rs_source_line *line = &d->source_lines.at[i];
        if (line->articles.len == 1 && line->reprints == 0) {
            continue;
        }
        if (++shown > SOURCES_SHOWN) {
            left++;
            continue;
        }
        rs_brief_line *l = rs_brief_add(b, s, 0);
        rs_brief_put(b, l, RS_PART_strong, rs_brief_source(b->arena, d, line->articles.at[0], b->lang));
        if (line->country.len) {
            rs_str country = rs_words_country(b->lang, line->country);
            rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(country)));
        }
        rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
        rs_brief_put(b, l, RS_PART_plain, rs_words_counted(b->arena, b->lang, RS_COUNTED_articles, line->articles.len));
        if (line->reprints) {
            rs_brief_say(b, l, RS_TEXT_comma);
            rs_brief_put(b, l, RS_PART_dim, rs_words_counted(b->arena, b->lang, RS_COUNTED_reprints, line->reprints));
        }
        RS_EACH(rs_reprint, r, &d->reprints)
        {
            uint32_t copy = r->first == r->a ? r->b : r->a;
            if (copy == line->articles.at[0] && line->reprints && d->readings[r->first]->article.source_name.len) {
                rs_brief_put(b, l, RS_PART_dim,
                             rs_arena_printf(b->arena, " (%s %.*s)", rs_words(b->lang, RS_TEXT_taken_from),
                                             RS_STR_ARG(d->readings[r->first]->article.source_name)));
                break;
            }
        }
    }
    rs_brief_rest(b, s, RS_COUNTED_sources, left, 0);
    single_sources(b, s);
}

/* A section without lines is noise; it goes. Numbers of sections are cited, so only from the end and before citing. */
static void close(rs_brief *b)
{
    if (b->sections.len && b->sections.at[b->sections.len - 1].lines.len == 0) {
        b->sections.len--;
    }
}

bool rs_brief_make(rs_brief *brief, const rs_dossier *dossier, rs_tell_lang lang, rs_arena *arena, rs_err *err)
{
    *brief = (rs_brief){.lang = lang, .dossier = dossier, .arena = arena};
    brief->title = rs_brief_crisis_title(arena, dossier, lang);
    if (dossier->since.at) {
        rs_str when = period(brief);
        brief->subtitle = rs_arena_printf(arena, "%s%s%.*s", rs_words(lang, RS_TEXT_report),
                                          rs_words(lang, RS_TEXT_comma), RS_STR_ARG(when));
    }
    static void (*const parts[])(rs_brief *) = {head,
                                                rs_brief_figures,
                                                rs_brief_people,
                                                rs_brief_timeline,
                                                rs_brief_reactions,
                                                rs_brief_denials,
                                                rs_brief_silent,
                                                sources};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        parts[i](brief);
        close(brief);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}
