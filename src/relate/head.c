#include <stdlib.h>

#include "relate/work.h"

/* Who the dossier is from, and what, where and when it is about. */

/* The host of an address, without "www.". */
static rs_str host_of(rs_str url)
{
    size_t at = rs_str_find(url, RS_STR("://"), 0);
    if (!url.at || at == SIZE_MAX) {
        return RS_STR_NONE;
    }
    rs_str rest = rs_str_part(url, at + 3, url.len);
    size_t end = 0;
    while (end < rest.len && rest.at[end] != '/' && rest.at[end] != ':' && rest.at[end] != '?') {
        end++;
    }
    rest = rs_str_part(rest, 0, end);
    return rs_str_starts(rest, RS_STR("www.")) ? rs_str_part(rest, 4, rest.len) : rest;
}

bool rs_relate_sources(rs_work *w, rs_err *err)
{
    rs_map seen = {0};
    for (uint32_t i = 0; i < w->n; i++) {
        const rs_article *a = &w->readings[i]->article;
        rs_str name = a->source_name.len ? a->source_name : host_of(a->url);
        /* an article of unknown origin is a source of its own */
        rs_str key = name.len ? rs_relate_fold(w->work, name) : rs_arena_printf(w->work, "\n%u", i);
        uint32_t *slot = key.at ? rs_map_put(w->work, &seen, key, w->out->source_lines.len) : NULL;
        if (!slot) {
            return RS_FAIL_MEMORY(err);
        }
        if (*slot == w->out->source_lines.len) {
            rs_source_line *fresh = RS_PUSH(w->arena, &w->out->source_lines);
            if (!fresh) {
                return RS_FAIL_MEMORY(err);
            }
            fresh->name = name;
        }
        rs_source_line *s = &w->out->source_lines.at[*slot];
        uint32_t *mine = RS_PUSH(w->arena, &s->articles);
        if (!mine) {
            return RS_FAIL_MEMORY(err);
        }
        *mine = i;
        if (!s->country.at && a->source_country[0]) {
            s->country = rs_str_of(a->source_country);
        }
        if (!s->language.at && a->source_language[0]) {
            s->language = rs_str_of(a->source_language);
        }
        w->digests[i].source = *slot;
    }
    return true;
}

static int more_mentioned(const void *a, const void *b)
{
    const rs_scope_place *x = a, *y = b;
    if (x->articles != y->articles) {
        return x->articles < y->articles ? 1 : -1;
    }
    if (x->mentions != y->mentions) {
        return x->mentions < y->mentions ? 1 : -1;
    }
    int c = rs_str_cmp(x->name_en, y->name_en);
    return c ? c : rs_str_cmp(x->name, y->name);
}

typedef struct place_state {
    uint32_t last;    /* article */
    rs_map spellings; /* spelling -> count */
    uint32_t best;
} place_state;

typedef RS_VEC(place_state) place_states;

static bool count_place(rs_work *w, rs_map *seen, place_states *all, uint32_t article, const rs_place *p, rs_err *err)
{
    rs_str text = rs_span_text(&w->readings[article]->article, p->span);
    rs_str name = p->name_en.at ? p->name_en : rs_relate_fold(w->work, text);
    rs_str key = name.at ? rs_arena_printf(w->work, "%.*s|%.*s", RS_STR_ARG(p->country), RS_STR_ARG(name)) : name;
    uint32_t *slot = key.at ? rs_map_put(w->work, seen, key, w->out->places.len) : NULL;
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    if (*slot == w->out->places.len) {
        rs_scope_place *fresh = RS_PUSH(w->arena, &w->out->places);
        place_state *state = RS_PUSH(w->work, all);
        if (!fresh || !state) {
            return RS_FAIL_MEMORY(err);
        }
        *fresh = (rs_scope_place){.name = text,
                                  .name_en = p->name_en,
                                  .country = p->country,
                                  .resolution = p->resolution,
                                  .lat = p->lat,
                                  .lon = p->lon};
        state->last = UINT32_MAX;
    }
    rs_scope_place *s = &w->out->places.at[*slot];
    place_state *state = &all->at[*slot];
    s->mentions++;
    s->articles += state->last != article;
    state->last = article;
    uint32_t *n = rs_map_put(w->work, &state->spellings, text, 0);
    if (!n) {
        return RS_FAIL_MEMORY(err);
    }
    if (++*n > state->best) {
        state->best = *n;
        s->name = text;
    }
    return true;
}

/* The country that most articles are most about, a mention in the headline counting for three. */
static bool find_country(rs_work *w, rs_err *err)
{
    if (w->options.country.at) {
        w->out->country = w->options.country;
        return true;
    }
    rs_map seen = {0};
    RS_VEC(double) scores = {0};
    double most = 0;
    for (uint32_t i = 0; i < w->n; i++) {
        const rs_reading *r = w->readings[i];
        double all = 0;
        RS_EACH(rs_place, p, &r->places)
        {
            all += p->span.start < r->article.title_len ? 3 : 1;
        }
        RS_EACH(rs_place, p, &r->places)
        {
            if (p->country.len != 3) {
                continue;
            }
            uint32_t *slot = rs_map_put(w->work, &seen, p->country, scores.len);
            if (!slot || (*slot == scores.len && !RS_PUSH(w->work, &scores))) {
                return RS_FAIL_MEMORY(err);
            }
            scores.at[*slot] += (p->span.start < r->article.title_len ? 3 : 1) / all;
            if (scores.at[*slot] > most + 1e-9) {
                most = scores.at[*slot];
                w->out->country = p->country;
            }
        }
    }
    return true;
}

/* What it is about: the theme named in most articles, early words counting double. */
static void find_theme(rs_work *w)
{
    struct {
        rs_str theme;
        double score;
    } themes[16] = {0};
    uint32_t n = 0;
    for (uint32_t i = 0; i < w->n; i++) {
        const rs_digest *d = &w->digests[i];
        double of_article[16] = {0};
        RS_EACH(rs_hit, h, &d->hits)
        {
            if (h->class_id != RS_LEX_crisis_theme) {
                continue;
            }
            rs_str theme = rs_lex_attr(h->entry, RS_ATTR_theme);
            uint32_t k = 0;
            while (k < n && !rs_str_eq(themes[k].theme, theme)) {
                k++;
            }
            if (k == 16) {
                continue;
            }
            if (k == n) {
                themes[n++].theme = theme;
            }
            of_article[k] += h->span.start < 600 ? 2 : 1;
        }
        double all = 0;
        for (uint32_t k = 0; k < n; k++) {
            all += of_article[k];
        }
        for (uint32_t k = 0; k < n && all > 0; k++) {
            themes[k].score += of_article[k] / all;
        }
    }
    double most = 0;
    for (uint32_t k = 0; k < n; k++) {
        if (themes[k].score > most + 1e-9) {
            most = themes[k].score;
            w->out->theme = themes[k].theme;
        }
    }
}

static bool find_words(rs_work *w, rs_err *err)
{
    uint32_t best[8];
    uint32_t n = 0;
    for (uint32_t t = 0; t < w->terms.len; t++) {
        const rs_term *term = &w->terms.at[t];
        if (term->surface.len < 6 || (term->surface.at[0] & 0x80) == 0) {
            continue; /* numbers, and words too short to say much */
        }
        uint32_t at = n;
        while (at > 0 && term->articles > w->terms.at[best[at - 1]].articles) {
            at--;
        }
        if (at >= 8) {
            continue;
        }
        n = n < 8 ? n + 1 : 8;
        for (uint32_t k = n - 1; k > at; k--) {
            best[k] = best[k - 1];
        }
        best[at] = t;
    }
    for (uint32_t k = 0; k < n; k++) {
        rs_str *word = RS_PUSH(w->arena, &w->out->words);
        if (!word) {
            return RS_FAIL_MEMORY(err);
        }
        *word = w->terms.at[best[k]].surface;
    }
    return true;
}

static bool find_times(rs_work *w, rs_err *err)
{
    int32_t first = RS_NO_DAY, last = RS_NO_DAY;
    for (uint32_t i = 0; i < w->n; i++) {
        int32_t day = w->digests[i].day;
        if (day == RS_NO_DAY) {
            continue;
        }
        first = first == RS_NO_DAY || day < first ? day : first;
        last = last == RS_NO_DAY || day > last ? day : last;
    }
    if (first == RS_NO_DAY) {
        return true;
    }
    w->out->since = rs_relate_date(w->arena, first);
    w->out->until = rs_relate_date(w->arena, last);
    return (w->out->since.at && w->out->until.at) || RS_FAIL_MEMORY(err);
}

static void count_sources(rs_work *w)
{
    rs_dossier *out = w->out;
    out->articles = w->n;
    out->sources = out->source_lines.len;
    RS_EACH(rs_source_line, s, &out->source_lines)
    {
        bool own = false;
        RS_EACH(uint32_t, a, &s->articles)
        {
            s->reprints += w->digests[*a].root != *a;
            own = own || w->digests[*a].root == *a;
        }
        out->independent_sources += own;
    }
}

/* Which country each article is about, and whether it names the one of the crisis. */
static bool find_homes(rs_work *w, rs_err *err)
{
    for (uint32_t i = 0; i < w->n; i++) {
        rs_digest *d = &w->digests[i];
        rs_map counts = {0};
        uint32_t most = 0;
        rs_arena_reset(w->scratch);
        d->at_home = true;
        RS_EACH(rs_place, p, &w->readings[i]->places)
        {
            if (p->country.len != 3) {
                continue;
            }
            uint32_t *n = rs_map_put(w->scratch, &counts, p->country, 0);
            if (!n) {
                return RS_FAIL_MEMORY(err);
            }
            *n += p->span.start < w->readings[i]->article.title_len ? 3 : 1;
            if (*n > most) {
                most = *n;
                d->country = p->country;
            }
        }
        d->at_home = counts.len == 0 || !w->out->country.at || rs_map_get(&counts, w->out->country);
    }
    return true;
}

bool rs_relate_head(rs_work *w, rs_err *err)
{
    rs_map seen = {0};
    place_states states = {0};
    for (uint32_t i = 0; i < w->n; i++) {
        RS_EACH(rs_place, p, &w->readings[i]->places)
        {
            if (!count_place(w, &seen, &states, i, p, err)) {
                return false;
            }
        }
    }
    if (w->out->places.len) {
        qsort(w->out->places.at, w->out->places.len, sizeof *w->out->places.at, more_mentioned);
    }
    if (!find_country(w, err) || !find_homes(w, err) || !find_words(w, err) || !find_times(w, err)) {
        return false;
    }
    find_theme(w);
    count_sources(w);
    rs_id_maker id;
    rs_id_begin(&id, "crisis");
    rs_id_add(&id, w->out->country);
    rs_id_add(&id, w->out->theme);
    rs_id_add(&id, w->out->since);
    w->out->id = rs_id_end(&id);
    return true;
}
