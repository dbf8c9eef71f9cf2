/* figure_singles: one or two, told by the noun alone: "two soldiers", "a soldier was killed", "no dead". */
#include "read/figures.h"

#include <math.h>

static bool is_definite(const rs_doc *doc, uint32_t i)
{
    if (!rs_one_line(doc, i) || doc->tokens[i].kind != RS_TOKEN_ARABIC || doc->tokens[i].flen < 4) {
        return false;
    }
    const uint8_t *w = doc->folded + doc->tokens[i].folded;
    return w[0] == RS_ALEF && w[1] == RS_LAM && !rs_doc_match(doc, i, RS_LEX_time) &&
           !rs_doc_match(doc, i, RS_LEX_weekday);
}

/* A counted noun or a people, without article or pronoun. */
static const rs_match *noun_at(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_counted);
    if (!m) {
        m = rs_doc_match(doc, i, RS_LEX_nationality);
    }
    if (!m || m->clitics & (RS_C_AL | RS_C_PRONOUN | RS_C_BI | RS_C_KA | RS_C_LI)) {
        return NULL;
    }
    return m;
}

static int how_many(const rs_match *m)
{
    if ((m->feat & RS_F_DUAL) || (m->class_id == RS_LEX_counted && rs_lex_is(m, RS_ATTR_two, "yes"))) {
        return 2;
    }
    rs_str pair = m->class_id == RS_LEX_counted ? rs_lex_attr(m->entry, RS_ATTR_pair) : RS_STR_NONE;
    if (pair.at && (m->feat & RS_F_PLURAL) && (m->feat & RS_F_MASCULINE)) {
        return 2;
    }
    return (m->feat & RS_F_SINGULAR) || ((m->feat & RS_F_FIXED) && rs_lex_attr(m->entry, RS_ATTR_one).at) ? 1 : 0;
}

static bool is_person(const rs_match *m)
{
    return m->class_id == RS_LEX_nationality || rs_lex_is(m, RS_ATTR_kind, "person") ||
           rs_lex_is(m, RS_ATTR_kind, "force");
}

/* The first token of a time and a place told right before token i; i for none. A comma may stand behind each. */
static uint32_t before_aside(const rs_census *c, uint32_t i)
{
    const rs_doc *doc = c->doc;
    const rs_reading *r = c->reader->reading;
    uint32_t time = c->time, place = c->place, at = i;
    for (int asides = 0; asides < 2; asides++) {
        uint32_t end = at > 1 && rs_token_is(doc, at - 1, ',') ? at - 1 : at;
        if (end == 0 || (doc->tokens[at].flags & RS_T_PARAGRAPH)) {
            break;
        }
        const rs_token *last = &doc->tokens[end - 1];
        if (time > 0 && r->times.at[time - 1].span.end == last->at + last->len) {
            at = rs_doc_token_at(doc, r->times.at[--time].span.start);
        } else if (place > 0 && r->places.at[place - 1].span.end == last->at + last->len) {
            at = rs_doc_token_at(doc, r->places.at[--place].span.start);
        } else {
            break;
        }
        if (at > 1 && rs_lex_is(rs_doc_match(doc, at - 1, RS_LEX_function), RS_ATTR_role, "fi")) {
            at--;
        }
    }
    return at;
}

/* The toll word right before: "the death of a soldier", "was killed a soldier"; a verb also before a time or a place:
 * "died on Friday a woman". */
static rs_measure governed(const rs_census *c, uint32_t i, uint32_t *first)
{
    const rs_doc *doc = c->doc;
    uint32_t at = before_aside(c, i);
    bool aside = at < i;
    for (uint32_t back = 1; back <= 2 && back <= at && !(doc->tokens[at - back + 1].flags & RS_T_PARAGRAPH); back++) {
        const rs_match *m = aside ? rs_toll_verb_at(doc, at - back) : rs_toll_at(doc, at - back);
        if (m && (m->feat & RS_F_PRESENT) && at > back &&
            rs_lex_is(rs_doc_match(doc, at - back - 1, RS_LEX_function), RS_ATTR_role, "that")) {
            return RS_MEASURE_none; /* "refused that she kill a man": wanted, feared, not done */
        }
        bool singular = !aside || (m && (m->feat & RS_F_PAST) && (m->feat & RS_F_SINGULAR));
        if (m && m->n == back && singular && !(m->feat & RS_F_FIRST) && rs_grave(rs_lex_measure(m))) {
            *first = aside ? i : i - back;
            return rs_lex_measure(m);
        }
    }
    return RS_MEASURE_none;
}

/* After an active verb the victim comes later, in the accusative: "a soldier killed a Syrian". */
static bool accusative_follows(const rs_doc *doc, uint32_t i)
{
    for (uint32_t k = i; k < i + 3 && rs_one_line(doc, k) && !doc->tokens[k].mark; k++) {
        const rs_match *m = noun_at(doc, k);
        rs_str folded = rs_token_fold(doc, k);
        if (m && !m->clitics && is_person(m) && (m->feat & RS_F_SINGULAR) &&
            (uint8_t)folded.at[folded.len - 1] == RS_ALEF) {
            return true;
        }
    }
    return false;
}

/* "a soldier was killed": the verb right behind. */
static rs_measure verb_behind(const rs_doc *doc, uint32_t i, uint32_t *next)
{
    for (uint32_t k = i; k < i + 2 && rs_one_line(doc, k); k++) {
        const rs_match *m = rs_toll_verb_at(doc, k);
        if (m && (m->feat & RS_F_PAST) && !(m->feat & RS_F_PLURAL) && !m->clitics && rs_grave(rs_lex_measure(m)) &&
            !accusative_follows(doc, k + m->n) && !rs_doc_match(doc, k + m->n, RS_LEX_suspended)) {
            *next = k + m->n;
            return rs_lex_measure(m);
        }
        if (!rs_doc_match(doc, k, RS_LEX_nationality)) {
            break;
        }
    }
    return RS_MEASURE_none;
}

/* That accusative: its verb stands up to four tokens before, the doer between them. */
static rs_measure verb_far_before(const rs_doc *doc, uint32_t i, const rs_match *m)
{
    rs_str folded = rs_token_fold(doc, i);
    if (!(m->feat & RS_F_SINGULAR) || (uint8_t)folded.at[folded.len - 1] != RS_ALEF) {
        return RS_MEASURE_none;
    }
    for (uint32_t back = 1; back <= 4 && back <= i; back++) {
        const rs_token *t = &doc->tokens[i - back];
        if (t->kind != RS_TOKEN_ARABIC || (t[1].flags & RS_T_PARAGRAPH) || rs_doc_match(doc, i - back, RS_LEX_number)) {
            return RS_MEASURE_none;
        }
        const rs_match *verb = rs_toll_verb_at(doc, i - back);
        if (verb && (verb->feat & RS_F_PAST) && (verb->feat & RS_F_SINGULAR) && rs_grave(rs_lex_measure(verb))) {
            return back > 1 ? rs_lex_measure(verb) : RS_MEASURE_none;
        }
    }
    return RS_MEASURE_none;
}

static rs_measure from_before(rs_census *c, uint32_t i, const rs_match *m)
{
    const rs_doc *doc = c->doc;
    if (!c->any || !c->last.person || !rs_grave(c->last.measure) ||
        doc->tokens[c->last.first].sentence != doc->tokens[i].sentence) {
        return RS_MEASURE_none;
    }
    const rs_match *among = i > 0 ? rs_doc_match_over(doc, i - 1, RS_LEX_among) : NULL;
    bool few = !isnan(c->last.value) && c->last.value <= 10; /* above ten, "soldiers and civilians" are one count */
    bool more = (m->clitics & RS_C_WA) && i <= c->last.next + 3 && few;
    return among || more ? c->last.measure : RS_MEASURE_none;
}

static bool none_of_them(const rs_doc *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= 4 && back <= i && !(doc->tokens[i - back + 1].flags & RS_T_PARAGRAPH); back++) {
        if (doc->tokens[i - back].kind == RS_TOKEN_PUNCT) {
            return false;
        }
        if (rs_doc_match(doc, i - back, RS_LEX_no_count)) {
            return true;
        }
    }
    return false;
}

static void one_or_two(rs_census *c, uint32_t i, const rs_match *m, double value, rs_count *out)
{
    const rs_doc *doc = c->doc;
    *out = (rs_count){.value = value,
                      .min = NAN,
                      .max = NAN,
                      .old = NAN,
                      .qualifier = RS_QUALIFIER_exact,
                      .first = i,
                      .next = i + m->n,
                      .number = i,
                      .noun = i,
                      .noun_n = m->n,
                      .word = m,
                      .person = true,
                      .start = rs_match_start(doc, m),
                      .end = rs_match_end(doc, m)};
}

static void at_least_after(const rs_doc *doc, rs_count *out)
{
    for (uint32_t i = out->next; i < out->next + 3 && rs_one_line(doc, i); i++) {
        const rs_match *m = rs_doc_match(doc, i, RS_LEX_bound);
        if (m && rs_lex_is(m, RS_ATTR_side, "after") && rs_lex_is(m, RS_ATTR_bound, "at_least")) {
            out->qualifier = RS_QUALIFIER_at_least;
            out->min = out->value;
            out->end = rs_match_end(doc, m);
            out->next = i + m->n;
            return;
        }
        if (doc->tokens[i].kind != RS_TOKEN_ARABIC) {
            return;
        }
    }
}

/* "no dead", "without injuries": a count of none. */
static bool none_at(rs_census *c, uint32_t i, const rs_match *m, rs_count *out)
{
    rs_measure measure = m->class_id == RS_LEX_counted ? rs_lex_measure(m) : RS_MEASURE_none;
    if ((measure != RS_MEASURE_killed && measure != RS_MEASURE_injured) || !none_of_them(c->doc, i)) {
        return false;
    }
    one_or_two(c, i, m, 0, out);
    out->measure = measure;
    out->negated = true;
    return true;
}

static bool ends_in_ayn(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    return s.len > 4 && (uint8_t)s.at[s.len - 1] == RS_NOON && (uint8_t)s.at[s.len - 2] == RS_YA;
}

static bool ends_in_noon(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    return s.len > 3 && (uint8_t)s.at[s.len - 1] == RS_NOON;
}

/* "A terrorist group kidnapped": a feminine behind a feminine is its adjective, and the verb is the group's. */
static bool is_adjective(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i), before = i > 0 && rs_one_line(doc, i) ? rs_token_fold(doc, i - 1) : RS_STR_NONE;
    return before.len > 3 && doc->tokens[i - 1].kind == RS_TOKEN_ARABIC && (uint8_t)s.at[s.len - 1] == RS_HA &&
           (uint8_t)before.at[before.len - 1] == RS_HA && !rs_toll_at(doc, i - 1);
}

/* "between dead and wounded": a manner of speaking. */
static bool between(const rs_doc *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= 2 && back <= i; back++) {
        const rs_match *m = rs_doc_match(doc, i - back, RS_LEX_bound);
        if (m && rs_lex_is(m, RS_ATTR_bound, "range")) {
            return true;
        }
    }
    return false;
}

/* "one of the guards was killed": the toll word, "one of", a noun. */
static bool one_of_at(rs_census *c, uint32_t i, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_one_of);
    uint32_t first, noun = i + 1;
    if (!m || m->clitics || !rs_one_line(doc, noun) || doc->tokens[noun].kind != RS_TOKEN_ARABIC) {
        return false;
    }
    rs_measure measure = governed(c, i, &first);
    const rs_match *word = rs_doc_match(doc, noun, RS_LEX_counted);
    if (!measure || !word || !(word->feat & RS_F_PLURAL)) {
        return false;
    }
    one_or_two(c, i, m, 1, out);
    out->first = first;
    out->start = first < i ? doc->tokens[first].at : out->start;
    out->word = word;
    out->noun = noun;
    out->noun_n = word->n;
    out->next = noun + word->n;
    out->end = rs_match_end(doc, word);
    out->measure = measure;
    return true;
}

/* Two cars, two schools: things count by their dual. */
static bool is_thing(rs_measure own)
{
    return own == RS_MEASURE_buildings || own == RS_MEASURE_vehicles;
}

/* "The release of two hostages": those are no longer held. */
static bool let_go(const rs_doc *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= 3 && back <= i; back++) {
        const rs_match *m = rs_toll_at(doc, i - back);
        if (m && rs_lex_measure(m) == RS_MEASURE_other) {
            return true;
        }
    }
    return false;
}

/* One or two of a noun that says itself what became of them. */
static bool own_count(rs_census *c, rs_measure own, rs_count *out)
{
    if (is_definite(c->doc, out->next)) {
        return false;
    }
    bool held = own == RS_MEASURE_kidnapped || own == RS_MEASURE_arrested;
    out->measure = held && let_go(c->doc, out->first) ? RS_MEASURE_other : own;
    out->person = !is_thing(own);
    at_least_after(c->doc, out);
    return true;
}

/* What became of one or two whose noun does not say it; the words around do. None when they do not. */
static rs_measure told_around(rs_census *c, const rs_match *m, rs_count *out)
{
    const rs_doc *doc = c->doc;
    uint32_t i = out->noun, first = i, next = out->next;
    bool counted = m->class_id == RS_LEX_counted;
    rs_measure measure = m->clitics ? RS_MEASURE_none : governed(c, i, &first);
    if (measure && counted && !accusative_follows(doc, next)) {
        const rs_match *head = first < i ? rs_toll_at(doc, first) : NULL;
        out->first = first;
        out->start = head ? rs_match_start(doc, head) : first < i ? doc->tokens[first].at : out->start;
        return measure == RS_MEASURE_arrested && rs_doc_match(doc, next, RS_LEX_suspended) ? RS_MEASURE_none : measure;
    }
    measure = counted ? from_before(c, i, m) : RS_MEASURE_none;
    if (!measure && counted && !m->clitics) {
        measure = verb_far_before(doc, i, m);
    }
    if (!measure && !m->clitics && !is_adjective(doc, i)) {
        measure = verb_behind(doc, out->next, &next);
        out->next = measure ? next : out->next;
        out->end = measure ? doc->tokens[next - 1].at + doc->tokens[next - 1].len : out->end;
    }
    return measure;
}

static bool noun_alone_at(rs_census *c, uint32_t i, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = noun_at(doc, i);
    if (!m) {
        return false;
    }
    if (none_at(c, i, m, out)) {
        return true;
    }
    if (rs_doc_match(doc, i, RS_LEX_org)) {
        return false; /* a movement's name is a dual by its letters */
    }
    int n = how_many(m);
    uint32_t from;
    rs_measure toll = n ? RS_MEASURE_none : governed(c, i, &from);
    if ((toll == RS_MEASURE_killed || toll == RS_MEASURE_injured) && is_person(m) && ends_in_ayn(doc, i) &&
        !m->clitics && !(m->feat & RS_F_FIXED) && !rs_lex_is(m, RS_ATTR_plural_only, "yes")) {
        n = 2; /* "the death of (two) policemen": a plural would say how many */
    }
    rs_measure own = m->class_id == RS_LEX_counted ? rs_lex_measure(m) : RS_MEASURE_none;
    bool and_more = (m->clitics & RS_C_WA) && c->any && i == c->last.next && own && n < 2; /* "68 dead and wounded" */
    if (!n || and_more || between(doc, i) || none_of_them(doc, i)) {
        return false;
    }
    one_or_two(c, i, m, n, out);
    if (is_thing(own) && !ends_in_noon(doc, i)) {
        return false; /* "my house" is spelt like two houses bound to a noun */
    }
    if (own && (is_thing(own) ? n == 2 : n == 2 || rs_lex_is(m, RS_ATTR_single, "yes"))) {
        return own_count(c, own, out);
    }
    bool person = is_person(m) || own == RS_MEASURE_protesters || own == RS_MEASURE_arrested;
    if (!person || is_definite(doc, out->next) || (n == 1 && rs_lex_is(m, RS_ATTR_single, "no"))) {
        return false; /* "the minister of ..." is one we know, not a count */
    }
    out->measure = told_around(c, m, out);
    if (!out->measure) {
        return false;
    }
    at_least_after(doc, out);
    return true;
}

bool rs_single_at(rs_census *c, uint32_t i, rs_count *out)
{
    return one_of_at(c, i, out) || noun_alone_at(c, i, out);
}
