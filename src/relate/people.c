#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "relate/work.h"

/* Lines that touch people on the spot: closures, curfews, cut lines, departures, telephone numbers, advice. A cue from
 * the lexicon counts where an object that it asks for stands near it in the same sentence. */

#define NEAR_TOKENS 9 /* between cue and object */
#define PHONE_LEAST 7 /* digits */
#define PHONE_MOST  16
#define LIST_BYTES  900 /* of a list after a colon */

typedef struct found {
    rs_people_kind kind;
    rs_str what;
    bool lifts;
    rs_span span;
} found;

static rs_people_kind kind_of(rs_str word)
{
    for (int k = 1; k < (int)RS_PEOPLE_count; k++) {
        if (rs_str_eq(word, rs_str_of(rs_people_kind_name((rs_people_kind)k)))) {
            return (rs_people_kind)k;
        }
    }
    return RS_PEOPLE_none;
}

/* Is the word one of the list "a b c"? */
static bool listed(rs_str list, rs_str word)
{
    rs_str part;
    while (rs_str_split(&list, ' ', &part)) {
        if (rs_str_eq(part, word)) {
            return true;
        }
    }
    return false;
}

static uint32_t apart(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

/* The nearest object of the cue in the sentence; false where it asks for one and there is none. */
static bool find_object(const rs_digest *d, const rs_bag *bag, const rs_hit *cue, found *f)
{
    rs_str with = rs_lex_attr(cue->entry, RS_ATTR_with);
    f->what = RS_STR_NONE;
    f->span = cue->span;
    if (!with.at) {
        return true;
    }
    uint32_t nearest = NEAR_TOKENS + 1;
    for (uint32_t i = bag->hit; i < bag->hit + bag->n_hits; i++) {
        const rs_hit *o = &d->hits.at[i];
        if (o->class_id != RS_LEX_measure_object || (o->span.start < cue->span.end && cue->span.start < o->span.end)) {
            continue;
        }
        rs_str group = rs_lex_attr(o->entry, RS_ATTR_group);
        uint32_t far = apart(o->token, cue->token) + (o->token < cue->token); /* what follows is likelier meant */
        if (far < nearest && listed(with, group)) {
            nearest = far;
            f->what = group;
            f->span.start = o->span.start < cue->span.start ? o->span.start : cue->span.start;
            f->span.end = o->span.end > cue->span.end ? o->span.end : cue->span.end;
        }
    }
    return nearest <= NEAR_TOKENS;
}

static bool is_phone_char(char c)
{
    return (c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '+' || c == '(' || c == ')' || c == '.';
}

/* The next telephone number in text[from, to): a run of digits and what stands between them. */
static bool next_phone(rs_str text, size_t *from, size_t to, rs_str *phone)
{
    while (*from < to) {
        size_t start = *from;
        if (!((text.at[start] >= '0' && text.at[start] <= '9') || text.at[start] == '+')) {
            ++*from;
            continue;
        }
        size_t end = start, digits = 0, last = start, spaces = 0;
        while (end < to && is_phone_char(text.at[end]) && spaces < 2) {
            if (text.at[end] >= '0' && text.at[end] <= '9') {
                digits++;
                last = end + 1;
                spaces = 0;
            } else {
                spaces += text.at[end] == ' ';
                last =
                    text.at[end] == '+' && digits ? end + 1 : last; /* "77172550101+", as right-to-left text has it */
            }
            end++;
        }
        *from = end;
        bool plus = text.at[start] == '+' || text.at[last - 1] == '+' ||
                    rs_str_starts(rs_str_part(text, start, to), RS_STR("00"));
        if (digits == 8 && last - start == 9 &&
            (rs_str_starts(rs_str_part(text, start, to), RS_STR("20")) ||
             rs_str_starts(rs_str_part(text, start, to), RS_STR("19")))) {
            continue; /* 2015-2016 */
        }
        if (digits >= PHONE_LEAST && digits <= PHONE_MOST && (plus || digits <= 12)) {
            *phone = rs_str_part(text, start, last);
            return true;
        }
    }
    return false;
}

static bool same_phone(rs_str a, rs_str b)
{
    size_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && (a.at[i] < '0' || a.at[i] > '9')) {
            i++;
        }
        while (j < b.len && (b.at[j] < '0' || b.at[j] > '9')) {
            j++;
        }
        if (i == a.len || j == b.len) {
            return i == a.len && j == b.len;
        }
        if (a.at[i++] != b.at[j++]) {
            return false;
        }
    }
}

static bool add_phones(rs_work *w, rs_people_line *line, rs_str text, rs_span span, rs_err *err)
{
    size_t from = span.start;
    rs_str phone;
    while (next_phone(text, &from, span.end, &phone)) {
        bool known = false;
        RS_EACH(rs_str, p, &line->phones)
        {
            known = known || same_phone(*p, phone);
        }
        if (known || line->phones.len >= 16) {
            continue;
        }
        rs_str *slot = RS_PUSH(w->arena, &line->phones);
        if (!slot) {
            return RS_FAIL_MEMORY(err);
        }
        bool behind = phone.at[phone.len - 1] == '+' && !memchr(phone.at, ' ', phone.len);
        *slot = behind ? rs_arena_printf(w->arena, "+%.*s", (int)phone.len - 1, phone.at) : phone;
        if (!slot->at) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return true;
}

/* The place in the sentence nearest to the span; else the country the crisis is in. */
static const rs_place *place_near(const rs_reading *r, rs_str home, rs_span sentence, rs_span span)
{
    const rs_place *best = NULL;
    uint32_t nearest = UINT32_MAX;
    RS_EACH(rs_place, p, &r->places)
    {
        if (p->span.start < sentence.start || p->span.end > sentence.end) {
            continue;
        }
        uint32_t far = p->span.start >= span.end   ? p->span.start - span.end
                       : p->span.end <= span.start ? span.start - p->span.end + 20
                                                   : 0;
        far += rs_str_eq(p->country, home) ? 0 : 4096; /* capitals speak, from where they are */
        if (far < nearest) {
            nearest = far;
            best = p;
        }
    }
    return best;
}

static rs_str date_near(const rs_reading *r, rs_span sentence)
{
    int32_t published = rs_relate_day(r->article.published);
    RS_EACH(rs_time, t, &r->times)
    {
        int32_t day =
            t->span.start >= sentence.start && t->span.end <= sentence.end ? rs_relate_day(t->value) : RS_NO_DAY;
        if (day != RS_NO_DAY && (published == RS_NO_DAY || day <= published)) {
            return t->value; /* a day to come is when it ends */
        }
    }
    return r->article.published;
}

/* The number without what stands between its digits: the key of its line. */
static rs_str phone_digits(rs_arena *arena, rs_str phone)
{
    char digits[PHONE_MOST + 2] = "+";
    size_t n = 1;
    for (size_t i = 0; i < phone.len && n <= PHONE_MOST; i++) {
        if (phone.at[i] >= '0' && phone.at[i] <= '9') {
            digits[n++] = phone.at[i];
        }
    }
    return rs_arena_str(arena, (rs_str){digits, n});
}

/* Another sentence with a number that a line has already: its numbers and itself go there. */
static bool add_to_hotline(rs_work *w, uint32_t index, uint32_t article, const rs_bag *bag, const found *f, rs_err *err)
{
    rs_people_line *line = &w->out->people.at[index];
    rs_evidence *e = RS_PUSH(w->arena, &line->evidence);
    if (!e) {
        return RS_FAIL_MEMORY(err);
    }
    *e = (rs_evidence){.article = article, .span = f->span, .sentence = bag->span};
    return add_phones(w, line, w->readings[article]->article.text, bag->span, err);
}

static bool add_line(rs_work *w, rs_map *seen, uint32_t article, const rs_bag *bag, const found *f, rs_err *err)
{
    const rs_reading *r = w->readings[article];
    const rs_place *place = place_near(r, w->out->country, bag->span, f->span);
    rs_str where = place ? (place->name_en.at ? place->name_en : rs_span_text(&r->article, place->span)) : RS_STR_NONE;
    if (f->kind == RS_PEOPLE_hotline) {
        where = RS_STR_NONE; /* the number is what tells them apart */
    }
    rs_str phone = RS_STR_NONE;
    size_t from = bag->span.start;
    if (f->kind == RS_PEOPLE_hotline && !next_phone(r->article.text, &from, bag->span.end, &phone)) {
        return true;
    }
    if (f->kind == RS_PEOPLE_hotline) {
        for (size_t at = bag->span.start; next_phone(r->article.text, &at, bag->span.end, &phone);) {
            rs_str digits = phone_digits(w->work, phone);
            uint32_t *line = digits.at ? rs_map_put(w->work, seen, digits, UINT32_MAX) : NULL;
            if (!line) {
                return RS_FAIL_MEMORY(err);
            }
            if (*line != UINT32_MAX) {
                return add_to_hotline(w, *line, article, bag, f, err);
            }
        }
    }
    /* all the airports of one place are one line a state of affairs, however often they are told */
    rs_str key = rs_arena_printf(w->work, "%d|%.*s|%d|%.*s|%.*s", (int)f->kind, RS_STR_ARG(f->what), f->lifts,
                                 RS_STR_ARG(where), RS_STR_ARG(phone));
    uint32_t *slot = key.at ? rs_map_put(w->work, seen, key, w->out->people.len) : NULL;
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    const uint32_t index = *slot; /* the map may grow below, and the slot move */
    if (index == w->out->people.len) {
        rs_people_line *fresh = RS_PUSH(w->arena, &w->out->people);
        if (!fresh) {
            return RS_FAIL_MEMORY(err);
        }
        rs_id_maker id;
        rs_id_begin(&id, "people");
        rs_id_add(&id, key);
        *fresh = (rs_people_line){.id = rs_id_end(&id),
                                  .kind = f->kind,
                                  .what = f->what,
                                  .reopened = f->lifts,
                                  .date = date_near(r, bag->span),
                                  .text = rs_span_text(&r->article, bag->span)};
        fresh->country = place && place->country.at ? place->country : w->out->country;
        if (place && place->resolution != RS_RESOLUTION_country) {
            fresh->place = rs_span_text(&r->article, place->span);
            fresh->place_en = place->name_en;
        }
    }
    rs_people_line *line = &w->out->people.at[index];
    for (size_t at = bag->span.start;
         f->kind == RS_PEOPLE_hotline && next_phone(r->article.text, &at, bag->span.end, &phone);) {
        rs_str digits = phone_digits(w->work, phone);
        uint32_t *owner = digits.at ? rs_map_put(w->work, seen, digits, UINT32_MAX) : NULL;
        if (!owner) {
            return RS_FAIL_MEMORY(err);
        }
        *owner = *owner == UINT32_MAX ? index : *owner;
    }
    if (f->kind == RS_PEOPLE_hotline && !add_phones(w, line, r->article.text, bag->span, err)) {
        return false;
    }
    RS_EACH(rs_evidence, e, &line->evidence)
    {
        if (e->article == article && e->sentence.start == bag->span.start) {
            return true;
        }
    }
    rs_evidence *e = RS_PUSH(w->arena, &line->evidence);
    if (!e) {
        return RS_FAIL_MEMORY(err);
    }
    *e = (rs_evidence){.article = article, .span = f->span, .sentence = bag->span};
    return true;
}

static bool is_lifted_over(const rs_digest *d, const rs_bag *bag, const rs_hit *cue)
{
    for (uint32_t i = bag->hit; i < bag->hit + bag->n_hits; i++) {
        const rs_hit *o = &d->hits.at[i];
        if (o != cue && o->class_id == RS_LEX_measure_cue && o->span.start <= cue->span.start &&
            o->span.end >= cue->span.end && o->span.end - o->span.start > cue->span.end - cue->span.start) {
            return true; /* "lifting the curfew" holds "curfew": the longer cue speaks */
        }
    }
    return false;
}

/* "The ministry advises the following:" says nothing without what follows. */
static rs_bag with_list(const rs_digest *d, rs_str text, const rs_bag *bag)
{
    rs_bag out = *bag;
    uint32_t end = out.span.end;
    while (end > out.span.start && (text.at[end - 1] == ' ' || text.at[end - 1] == '\n')) {
        end--;
    }
    if (end == out.span.start || text.at[end - 1] != ':') {
        return out;
    }
    for (const rs_bag *next = bag + 1; next < d->sentences.at + d->sentences.len; next++) {
        if (next->span.end - out.span.start > LIST_BYTES) {
            break;
        }
        out.span.end = next->span.end;
    }
    return out;
}

static bool read_sentence(rs_work *w, rs_map *seen, uint32_t article, const rs_bag *bag, rs_err *err)
{
    const rs_digest *d = &w->digests[article];
    uint32_t done = 0; /* a bit a kind: one line of each from a sentence */
    for (uint32_t i = bag->hit; i < bag->hit + bag->n_hits && i < bag->hit + 200; i++) {
        const rs_hit *cue = &d->hits.at[i];
        if (cue->class_id != RS_LEX_measure_cue || is_lifted_over(d, bag, cue)) {
            continue;
        }
        found f = {.kind = kind_of(rs_lex_attr(cue->entry, RS_ATTR_kind)),
                   .lifts = rs_lex_attr(cue->entry, RS_ATTR_lifts).at != NULL};
        if (f.kind == RS_PEOPLE_none || (done >> f.kind & 1) || !find_object(d, bag, cue, &f)) {
            continue;
        }
        done |= 1u << f.kind;
        rs_bag whole = with_list(d, w->readings[article]->article.text, bag);
        if (!add_line(w, seen, article, &whole, &f, err)) {
            return false;
        }
    }
    return true;
}

/* Does the sentence name people of that country? */
static bool names_people_of(const rs_digest *d, const rs_bag *bag, rs_str country)
{
    for (uint32_t i = bag->hit; i < bag->hit + bag->n_hits; i++) {
        if (d->hits.at[i].class_id == RS_LEX_nationality &&
            rs_str_eq(rs_lex_attr(d->hits.at[i].entry, RS_ATTR_country), country)) {
            return true;
        }
    }
    return false;
}

/* Foreigners hurt, stranded or taken out, as somebody from their country counts them. */
static bool read_figures(rs_work *w, rs_map *seen, uint32_t article, rs_err *err)
{
    const rs_reading *r = w->readings[article];
    RS_EACH(rs_figure, f, &r->figures)
    {
        bool hurt = f->measure == RS_MEASURE_killed || f->measure == RS_MEASURE_injured ||
                    f->measure == RS_MEASURE_missing || f->measure == RS_MEASURE_kidnapped;
        bool foreign = f->statement >= 0 && (uint32_t)f->statement < r->statements.len &&
                       r->statements.at[f->statement].speaker_country.len == 3 && w->out->country.at &&
                       !rs_str_eq(r->statements.at[f->statement].speaker_country, w->out->country);
        bool moved = f->measure == RS_MEASURE_stranded || f->measure == RS_MEASURE_evacuated;
        uint32_t s = rs_relate_sentence(w, article, f->span.start);
        if (s == UINT32_MAX || f->negated || !(moved || (hurt && foreign))) {
            continue;
        }
        if (!moved && !names_people_of(&w->digests[article], &w->digests[article].sentences.at[s],
                                       r->statements.at[f->statement].speaker_country)) {
            continue; /* a foreign paper counts the country's own */
        }
        found line = {.kind = f->measure == RS_MEASURE_evacuated ? RS_PEOPLE_evacuation : RS_PEOPLE_casualty,
                      .what = f->measure == RS_MEASURE_stranded ? RS_STR("stranded") : RS_STR("nationals"),
                      .span = f->span};
        if (!add_line(w, seen, article, &w->digests[article].sentences.at[s], &line, err)) {
            return false;
        }
    }
    return true;
}

static int for_reader(const void *a, const void *b)
{
    static const int rank[] = {9, 3, 2, 4, 6,
                               5, 1, 7, 0}; /* by rs_people_kind: casualties and telephone numbers first */
    const rs_people_line *x = a, *y = b;
    if (x->kind != y->kind) {
        return rank[x->kind] < rank[y->kind] ? -1 : 1;
    }
    if (x->evidence.len != y->evidence.len) {
        return x->evidence.len < y->evidence.len ? 1 : -1;
    }
    int c = rs_str_cmp(x->date, y->date);
    if (c) {
        return c;
    }
    return x->id.high < y->id.high ? -1 : x->id.high > y->id.high;
}

bool rs_relate_people(rs_work *w, rs_err *err)
{
    rs_map seen = {0};
    for (uint32_t k = 0; k < w->n; k++) {
        uint32_t article = w->order[k];
        if (w->digests[article].root != article) {
            continue; /* a copy adds nothing */
        }
        RS_EACH(rs_bag, bag, &w->digests[article].sentences)
        {
            if (bag->n_hits && !read_sentence(w, &seen, article, bag, err)) {
                return false;
            }
        }
        if (!read_figures(w, &seen, article, err)) {
            return false;
        }
    }
    if (w->out->people.len) {
        qsort(w->out->people.at, w->out->people.len, sizeof *w->out->people.at, for_reader);
    }
    return true;
}
