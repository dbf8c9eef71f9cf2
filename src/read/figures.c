/* figures: counts of people and things. A number with what it counts is taken first, then nouns that count by
 * themselves ("two soldiers", "a soldier was killed"); words of toll near by say what became of the counted. */
#include "read/figures.h"

#include <math.h>

/* ---- one or two, told by the noun alone ---- */

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
    if (m->feat & RS_F_DUAL) {
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

static bool grave(rs_measure m)
{
    return m == RS_MEASURE_killed || m == RS_MEASURE_injured || m == RS_MEASURE_arrested || m == RS_MEASURE_kidnapped ||
           m == RS_MEASURE_missing || m == RS_MEASURE_rescued;
}

/* The toll word right before: "the death of a soldier", "was killed a soldier". */
static rs_measure governed(const rs_doc *doc, uint32_t i, uint32_t *first)
{
    for (uint32_t back = 1; back <= 2 && back <= i && !(doc->tokens[i - back + 1].flags & RS_T_PARAGRAPH); back++) {
        const rs_match *m = rs_toll_at(doc, i - back);
        if (m && m->n == back && !(m->feat & RS_F_FIRST) && grave(rs_lex_measure(m))) {
            *first = i - back;
            return rs_lex_measure(m);
        }
    }
    return RS_MEASURE_none;
}

/* "a soldier was killed": the verb right behind. */
static rs_measure verb_behind(const rs_doc *doc, uint32_t i, uint32_t *next)
{
    for (uint32_t k = i; k < i + 2 && rs_one_line(doc, k); k++) {
        const rs_match *m = rs_toll_verb_at(doc, k);
        if (m && (m->feat & RS_F_PAST) && !(m->feat & RS_F_PLURAL) && !m->clitics && grave(rs_lex_measure(m))) {
            *next = k + m->n;
            return rs_lex_measure(m);
        }
        if (!rs_doc_match(doc, k, RS_LEX_nationality)) {
            break;
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
        if (verb && (verb->feat & RS_F_PAST) && (verb->feat & RS_F_SINGULAR) && grave(rs_lex_measure(verb))) {
            return back > 1 ? rs_lex_measure(verb) : RS_MEASURE_none;
        }
    }
    return RS_MEASURE_none;
}

static rs_measure from_before(rs_census *c, uint32_t i, const rs_match *m)
{
    const rs_doc *doc = c->doc;
    if (!c->any || !c->last.person || !grave(c->last.measure) ||
        doc->tokens[c->last.first].sentence != doc->tokens[i].sentence) {
        return RS_MEASURE_none;
    }
    const rs_match *among = i > 0 ? rs_doc_match_over(doc, i - 1, RS_LEX_among) : NULL;
    bool few = !isnan(c->last.value) && c->last.value <= 10; /* above ten, "soldiers and civilians" are one count */
    bool and = (m->clitics & RS_C_WA) && i <= c->last.next + 3 && few;
    return among || and? c->last.measure : RS_MEASURE_none;
}

static bool none_of_them(const rs_doc *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= 3 && back <= i && !(doc->tokens[i - back + 1].flags & RS_T_PARAGRAPH); back++) {
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
    rs_measure measure = governed(doc, i, &first);
    const rs_match *word = rs_doc_match(doc, noun, RS_LEX_counted);
    if (!measure || !word || !(word->feat & RS_F_PLURAL)) {
        return false;
    }
    one_or_two(c, i, m, 1, out);
    out->first = first;
    out->start = doc->tokens[first].at;
    out->word = word;
    out->noun = noun;
    out->noun_n = word->n;
    out->next = noun + word->n;
    out->end = rs_match_end(doc, word);
    out->measure = measure;
    return true;
}

static bool single_at(rs_census *c, uint32_t i, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = noun_at(doc, i);
    if (!m) {
        return false;
    }
    if (none_at(c, i, m, out)) {
        return true;
    }
    int n = how_many(m);
    uint32_t from;
    rs_measure toll = n ? RS_MEASURE_none : governed(doc, i, &from);
    if ((toll == RS_MEASURE_killed || toll == RS_MEASURE_injured) && is_person(m) && ends_in_ayn(doc, i) &&
        !m->clitics && !(m->feat & RS_F_FIXED) && !rs_lex_is(m, RS_ATTR_plural_only, "yes")) {
        n = 2; /* "the death of (two) policemen": a plural would say how many */
    }
    bool and_more = (m->clitics & RS_C_WA) && c->any && i == c->last.next; /* "68 dead and wounded" */
    if (!n || and_more || between(doc, i) || none_of_them(doc, i)) {
        return false;
    }
    bool counted = m->class_id == RS_LEX_counted;
    rs_measure own = counted ? rs_lex_measure(m) : RS_MEASURE_none, measure;
    one_or_two(c, i, m, n, out);
    if (own && own != RS_MEASURE_buildings && own != RS_MEASURE_vehicles &&
        (n == 2 || rs_lex_is(m, RS_ATTR_single, "yes"))) {
        if (is_definite(doc, out->next)) {
            return false;
        }
        out->measure = own;
        at_least_after(doc, out);
        return true;
    }
    bool person = is_person(m) || own == RS_MEASURE_protesters || own == RS_MEASURE_arrested;
    if (!person || is_definite(doc, out->next)) {
        return false;
    }
    if (n == 1 && rs_lex_is(m, RS_ATTR_single, "no")) {
        return false; /* "the minister of ..." is one we know, not a count */
    }
    uint32_t first = i, next = out->next;
    if (!m->clitics && (measure = governed(doc, i, &first)) != RS_MEASURE_none && counted &&
        !accusative_follows(doc, out->next)) {
        out->first = first;
        out->start = doc->tokens[first].at;
        const rs_match *head = rs_toll_at(doc, first);
        out->start = head ? rs_match_start(doc, head) : out->start;
    } else if ((measure = from_before(c, i, m)) != RS_MEASURE_none && counted) {
        ;
    } else if (!m->clitics && counted && (measure = verb_far_before(doc, i, m)) != RS_MEASURE_none) {
        ;
    } else if (!m->clitics && (measure = verb_behind(doc, out->next, &next)) != RS_MEASURE_none) {
        out->next = next;
        out->end = doc->tokens[next - 1].at + doc->tokens[next - 1].len;
    } else {
        return false;
    }
    out->measure = measure;
    at_least_after(doc, out);
    return true;
}

/* ---- the article's list ---- */

/* A number without a noun or with persons: the words around say what became of them. */
static bool settle(rs_census *c, rs_count *count)
{
    rs_measure own = count->measure;
    const rs_doc *doc = c->doc;
    if (own == RS_MEASURE_other && count->noun_n && !count->word && !count->unit.at) { /* a noun that we do not know */
        rs_str noun = rs_token_fold(doc, count->noun);
        bool people = rs_doc_match(doc, count->noun, RS_LEX_title) || rs_doc_match(doc, count->noun, RS_LEX_actor) ||
                      rs_doc_match(doc, count->noun, RS_LEX_victim) ||
                      ((uint8_t)noun.at[noun.len - 1] == RS_NOON && noun.len > 4) || rs_plural_verb_behind(c, count);
        rs_measure told = people ? rs_count_measure(c, count) : RS_MEASURE_none;
        count->measure = told ? told : own;
        count->person = people;
        return true;
    }
    bool held = own == RS_MEASURE_kidnapped;
    bool overridden = own == RS_MEASURE_protesters || own == RS_MEASURE_participants || own == RS_MEASURE_displaced ||
                      own == RS_MEASURE_arrested || own == RS_MEASURE_affected || own == RS_MEASURE_stranded ||
                      own == RS_MEASURE_kidnapped;
    if (own && !overridden) {
        count->person = own <= RS_MEASURE_infected;
        return true;
    }
    if (count->word && rs_lex_is(count->word, RS_ATTR_measure, "none")) {
        return false;
    }
    rs_measure told = rs_count_measure(c, count);
    count->person = true;
    if (overridden) {
        bool other = told == RS_MEASURE_other || (grave(told) && !(held && told == RS_MEASURE_arrested));
        count->measure = told && other ? told : own;
        return true;
    }
    if (told) {
        count->measure = told;
        return true;
    }
    count->measure = RS_MEASURE_other;
    return count->noun_n && count->word;
}

static rs_str place_near(const rs_reading *reading, const rs_sentence *s, uint32_t at)
{
    uint32_t low = 0, high = reading->places.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (reading->places.at[middle].span.start < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const rs_place *best = NULL;
    uint32_t gap = UINT32_MAX;
    for (uint32_t i = low ? low - 1 : 0; i < low + 1 && i < reading->places.len; i++) {
        const rs_place *p = &reading->places.at[i];
        uint32_t off = p->span.start < at ? at - p->span.start : p->span.start - at;
        if (p->span.start >= s->start && p->span.end <= s->end && off < gap) {
            best = p;
            gap = off;
        }
    }
    return best ? rs_span_text(&reading->article, best->span) : RS_STR_NONE;
}

static rs_str date_near(const rs_reading *reading, const rs_sentence *s, uint32_t at)
{
    uint32_t low = 0, high = reading->times.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (reading->times.at[middle].span.start < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    rs_str best = RS_STR_NONE;
    uint32_t gap = UINT32_MAX;
    for (uint32_t i = low > 3 ? low - 3 : 0; i < low + 3 && i < reading->times.len; i++) {
        const rs_time *t = &reading->times.at[i];
        uint32_t off = t->span.start < at ? at - t->span.start : t->span.start - at;
        bool dated = t->value.len >= 8 && t->value.at[0] >= '0' && t->value.at[0] <= '9';
        if (dated && t->span.start >= s->start && t->span.end <= s->end && off < gap) {
            best = t->value;
            gap = off;
        }
    }
    return best;
}

static bool push(rs_census *c, const rs_count *count, rs_err *err)
{
    rs_reading *reading = c->reader->reading;
    rs_figure *f = rs_reading_add_figure(c->reader->arena, reading);
    if (!f) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_doc *doc = c->doc;
    f->span = (rs_span){count->start, count->end};
    f->measure = count->measure;
    f->value = count->value;
    f->min = count->min;
    f->max = count->max;
    f->qualifier = count->qualifier;
    f->unit = count->unit;
    f->negated = count->negated;
    if (count->noun_n && !count->unit.at) {
        const rs_token *last = &doc->tokens[count->noun + count->noun_n - 1];
        uint32_t start = count->word ? rs_match_start(doc, count->word) : doc->tokens[count->noun].at;
        f->of = rs_str_part(doc->text, start, last->at + last->len);
    }
    const rs_sentence *s = &doc->sentences[doc->tokens[count->first].sentence];
    f->place = place_near(reading, s, count->start);
    f->date = date_near(reading, s, count->start);
    c->last = *count;
    c->any = true;
    return true;
}

bool rs_read_figures(rs_reader *reader, rs_err *err)
{
    const rs_doc *doc = reader->doc;
    const rs_reading *reading = reader->reading;
    rs_census c = {.reader = reader, .doc = doc, .label = UINT32_MAX};
    uint32_t time = 0;
    for (uint32_t i = 0; i < doc->n_tokens;) {
        uint32_t at = doc->tokens[i].at;
        while (time < reading->times.len && reading->times.at[time].span.end <= at) {
            time++;
        }
        bool timed = time < reading->times.len && at + doc->tokens[i].len > reading->times.at[time].span.start;
        rs_count count, single;
        if (timed) {
            i++;
        } else if (rs_count_at(&c, i, &count)) {
            if (settle(&c, &count) && !push(&c, &count, err)) {
                return false;
            }
            i = count.next > i ? count.next : i + 1;
        } else if (one_of_at(&c, i, &single) || single_at(&c, i, &single)) {
            if (!push(&c, &single, err)) {
                return false;
            }
            i = single.next > i ? single.next : i + 1;
        } else {
            i = count.next > i ? count.next : i + 1; /* a number that is no figure is not looked at from inside */
        }
    }
    return true;
}
