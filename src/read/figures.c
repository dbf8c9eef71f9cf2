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
        if (m && (m->feat & RS_F_PAST) && !(m->feat & RS_F_PLURAL) && !m->clitics && grave(rs_lex_measure(m)) &&
            !accusative_follows(doc, k + m->n)) {
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
    bool more = (m->clitics & RS_C_WA) && i <= c->last.next + 3 && few;
    return among || more ? c->last.measure : RS_MEASURE_none;
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

/* The measure of a noun of harm at token i; none for another word. */
static rs_measure harm_at(const rs_doc *doc, uint32_t i, bool joined)
{
    const rs_match *m = rs_one_line(doc, i) ? rs_doc_match(doc, i, RS_LEX_counted) : NULL;
    bool waw = m && ((m->clitics & RS_C_WA) || rs_is_waw(doc, i - 1));
    rs_measure measure = m && waw == joined ? rs_lex_measure(m) : RS_MEASURE_none;
    return rs_of_harm(measure) ? measure : RS_MEASURE_none;
}

/* "68 dead and wounded", "20 people, between dead and wounded": one count of both, which is no count of either. */
static bool dead_and_hurt(rs_census *c, rs_count *count)
{
    const rs_doc *doc = c->doc;
    uint32_t second = count->next;
    rs_measure first = count->noun_n && rs_of_harm(count->measure) ? count->measure : RS_MEASURE_none;
    for (uint32_t i = count->next; !first && i < count->next + 3 && rs_one_line(doc, i); i++) {
        const rs_match *m = rs_doc_match(doc, i, RS_LEX_bound);
        if (m && rs_lex_is(m, RS_ATTR_bound, "range")) {
            first = harm_at(doc, i + m->n, false);
            second = i + m->n + 1;
            break;
        }
        if (doc->tokens[i].kind != RS_TOKEN_ARABIC) {
            return false;
        }
    }
    second += rs_is_waw(doc, second) ? 1 : 0;
    rs_measure other = first ? harm_at(doc, second, true) : RS_MEASURE_none;
    if (!other || other == first) {
        return false;
    }
    const rs_match *last = rs_doc_match(doc, second, RS_LEX_counted);
    count->measure = RS_MEASURE_affected;
    count->person = true;
    if (count->noun_n && second == count->noun + count->noun_n) {
        count->noun_n += last->n;
    }
    count->next = second + last->n;
    count->end = rs_match_end(doc, last);
    return true;
}

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

/* ---- where and when ---- */

enum { clause_reach = 40, head_reach = 4 };

typedef enum near { FAR, BEYOND_THAT, WITHIN } near;

static bool parts(const rs_doc *doc, uint32_t i)
{
    char mark = doc->tokens[i].mark;
    return mark == ',' || mark == ';' || mark == ':' || mark == '.' || mark == '?' || mark == '!' ||
           (doc->tokens[i].flags & RS_T_PARAGRAPH);
}

/* What may follow a comma and still tell of the same happening: "..., in an attack", "..., which claimed". */
static bool goes_on(const rs_doc *doc, uint32_t i, bool before)
{
    const rs_match *fn = rs_doc_match(doc, i, RS_LEX_function), *toll = rs_toll_at(doc, i);
    if (before) {
        return rs_lex_is(fn, RS_ATTR_role, "ma") || (rs_lex_is(fn, RS_ATTR_role, "light") && !fn->clitics) ||
               (toll && (toll->feat & RS_F_VERB) && !toll->clitics);
    }
    return (rs_lex_is(fn, RS_ATTR_role, "fi") || rs_lex_is(fn, RS_ATTR_role, "prep")) && !fn->clitics;
}

/* Is there only one clause from token `from` to `to`? One comma may stand in it. A place or date that heads the
 * sentence holds for all of its first clause, whatever mark stands behind it. */
static near nearness(const rs_doc *doc, uint32_t from, uint32_t to, bool before)
{
    bool head = before && from - doc->sentences[doc->tokens[from].sentence].token <= head_reach, comma = false;
    near how = WITHIN;
    for (uint32_t i = from + 1; i < to; i++) {
        const rs_match *fn = rs_doc_match(doc, i, RS_LEX_function);
        bool that = rs_lex_is(fn, RS_ATTR_role, "that");
        if (rs_lex_is(fn, RS_ATTR_role, "clause") || rs_lex_is(fn, RS_ATTR_role, "skip") || (that && !before) ||
            (comma && !before && rs_lex_is(fn, RS_ATTR_role, "pron"))) {
            return FAR;
        }
        if (parts(doc, i) && !(head && i <= from + 2 && !(doc->tokens[i].flags & RS_T_PARAGRAPH))) {
            if (comma || doc->tokens[i].mark != ',' || !goes_on(doc, i + 1, before)) {
                return FAR;
            }
            comma = true;
        }
        how = that ? BEYOND_THAT : how;
    }
    return how;
}

/* The first of the items, sorted by their place in the text, that starts at byte `at` or later. */
#define FIRST_FROM(items, byte, out)                                                                                   \
    do {                                                                                                               \
        uint32_t low_ = 0, high_ = (items).len;                                                                        \
        while (low_ < high_) {                                                                                         \
            uint32_t middle_ = low_ + (high_ - low_) / 2;                                                              \
            if ((items).at[middle_].span.start < (byte)) {                                                             \
                low_ = middle_ + 1;                                                                                    \
            } else {                                                                                                   \
                high_ = middle_;                                                                                       \
            }                                                                                                          \
        }                                                                                                              \
        *(out) = low_;                                                                                                 \
    } while (0)

/* How far, in tokens, and in which clause a span lies from the count; UINT32_MAX in another sentence or out of reach.
 */
static uint32_t tokens_off(const rs_doc *doc, const rs_count *count, rs_span span, near *how)
{
    uint32_t i = rs_doc_token_at(doc, span.start);
    bool before = i < count->first;
    uint32_t from = before ? rs_doc_token_at(doc, span.end - 1) : count->next - 1, to = before ? count->first : i;
    *how = FAR;
    if (i >= doc->n_tokens || doc->tokens[i].sentence != doc->tokens[count->first].sentence ||
        (to > from && to - from > clause_reach)) {
        return UINT32_MAX;
    }
    *how = to > from ? nearness(doc, from, to, before) : WITHIN;
    return to > from ? to - from : 0;
}

/* The nearest place in the count's clause; else the country of whoever tells it ("the ministry in ... says that ...").
 */
static rs_str place_near(const rs_doc *doc, const rs_reading *reading, const rs_count *count)
{
    uint32_t at, best_off = UINT32_MAX;
    const rs_place *best = NULL, *told = NULL;
    FIRST_FROM(reading->places, count->start, &at);
    for (uint32_t i = at > 2 ? at - 2 : 0; i < at + 1 && i < reading->places.len; i++) {
        const rs_place *p = &reading->places.at[i];
        near how;
        uint32_t off = tokens_off(doc, count, p->span, &how);
        if (how == WITHIN && off < best_off) {
            best = p;
            best_off = off;
        } else if (how == BEYOND_THAT && p->resolution == RS_RESOLUTION_country) {
            told = p;
        }
    }
    best = best ? best : told;
    return best ? rs_span_text(&reading->article, best->span) : RS_STR_NONE;
}

static rs_str date_near(const rs_doc *doc, const rs_reading *reading, const rs_count *count)
{
    uint32_t at, best_off = UINT32_MAX;
    rs_str best = RS_STR_NONE;
    FIRST_FROM(reading->times, count->start, &at);
    for (uint32_t i = at > 3 ? at - 3 : 0; i < at + 3 && i < reading->times.len; i++) {
        const rs_time *t = &reading->times.at[i];
        bool dated = t->value.len >= 8 && t->value.at[0] >= '0' && t->value.at[0] <= '9';
        near how;
        uint32_t off = dated ? tokens_off(doc, count, t->span, &how) : UINT32_MAX;
        if (dated && how == WITHIN && off < best_off) {
            best = t->value;
            best_off = off;
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
    if (count->noun_n && (!count->unit.at || count->measure == RS_MEASURE_percent)) {
        const rs_token *last = &doc->tokens[count->noun + count->noun_n - 1];
        uint32_t start = count->word ? rs_match_start(doc, count->word) : doc->tokens[count->noun].at;
        f->of = rs_str_part(doc->text, start, last->at + last->len);
    }
    f->place = place_near(doc, reading, count);
    f->date = date_near(doc, reading, count);
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
            if ((dead_and_hurt(&c, &count) || settle(&c, &count)) && !push(&c, &count, err)) {
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
