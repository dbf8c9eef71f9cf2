/* figures: counts of people and things. A number with what it counts is taken first, then nouns that count by
 * themselves ("two soldiers", "a soldier was killed"); words of toll near by say what became of the counted. */
#include "read/figures.h"

#include <math.h>

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

static bool has_article(const rs_doc *doc, uint32_t i)
{
    const uint8_t *w = i < doc->n_tokens ? doc->folded + doc->tokens[i].folded : NULL;
    return rs_one_line(doc, i) && doc->tokens[i].kind == RS_TOKEN_ARABIC && doc->tokens[i].flen > 4 &&
           w[0] == RS_ALEF && w[1] == RS_LAM;
}

/* "Hundreds of the wells": things that are said to be many; in a question it is a manner of speaking. */
static bool tells_many(const rs_doc *doc, const rs_count *count)
{
    const rs_sentence *s = &doc->sentences[doc->tokens[count->noun].sentence];
    bool asks = false;
    for (uint32_t i = s->n > 4 ? s->token + s->n - 4 : s->token; i < s->token + s->n; i++) {
        asks = asks || doc->tokens[i].mark == '?';
    }
    return !asks && (has_article(doc, count->noun) || has_article(doc, count->next));
}

/* A text that is a number and nothing else. */
static bool is_all(const rs_doc *doc, rs_count *count)
{
    if (count->first > 0 || count->next < doc->n_tokens) {
        return false;
    }
    count->measure = RS_MEASURE_other;
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
        bool other = told == RS_MEASURE_other || (rs_grave(told) && !(held && told == RS_MEASURE_arrested));
        count->measure = told && other ? told : own;
        return true;
    }
    if (told) {
        count->measure = told;
        return true;
    }
    if (!count->noun_n) {
        count->measure = rs_tally_before(c, count);
        count->measure = count->measure ? count->measure : rs_cost_before(doc, count);
        count->person = false;
        return count->measure != RS_MEASURE_none || is_all(doc, count);
    }
    count->measure = RS_MEASURE_other;
    return count->word || (count->vague && tells_many(doc, count));
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
static rs_str place_near(const rs_doc *doc, const rs_reading *reading, const rs_count *count, rs_str *country)
{
    uint32_t at, best_off = UINT32_MAX;
    const rs_place *best = NULL, *told = NULL;
    FIRST_FROM(reading->places, count->start, &at);
    for (uint32_t i = at > 2 ? at - 2 : 0; i < at + 1 && i < reading->places.len; i++) {
        const rs_place *p = &reading->places.at[i];
        near how;
        uint32_t off = tokens_off(doc, count, p->span, &how);
        if (how == WITHIN && off <= best_off) {
            best = p;
            best_off = off;
        } else if (how == BEYOND_THAT && p->resolution == RS_RESOLUTION_country) {
            told = p;
        }
    }
    best = best ? best : told;
    *country = best ? best->country : RS_STR_NONE;
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

/* Riyals are whose? Those of the place told of, or else of the country whose paper it is. */
static rs_str currency_here(const rs_reading *reading, const rs_count *count, rs_str place)
{
    rs_str unit = rs_currency_in(count->currency, place);
    bool named = count->unit.len == 3 && count->unit.at[0] >= 'A' && count->unit.at[0] <= 'Z';
    if (named) {
        return count->unit; /* the bare name has one meaning first: dollars are American */
    }
    unit = unit.at ? unit : rs_currency_in(count->currency, rs_str_of(reading->article.source_country));
    return unit.at ? unit : count->unit;
}

static bool push_one(rs_census *c, const rs_count *count, rs_span span, double value, rs_err *err)
{
    rs_reading *reading = c->reader->reading;
    rs_figure *f = rs_reading_add_figure(c->reader->arena, reading);
    if (!f) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_doc *doc = c->doc;
    f->span = span;
    f->measure = count->measure;
    f->value = value;
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
    rs_str country = RS_STR_NONE;
    f->place = place_near(doc, reading, count, &country);
    if (count->currency) {
        f->unit = currency_here(reading, count, country);
    }
    f->date = date_near(doc, reading, count);
    return true;
}

/* A change is two figures, the old and the new. */
static bool push(rs_census *c, const rs_count *count, rs_err *err)
{
    c->last = *count;
    c->any = true;
    c->deaths = c->deaths || count->measure == RS_MEASURE_killed || count->measure == RS_MEASURE_injured;
    rs_span span = {count->start, count->end};
    if (isnan(count->old)) {
        return push_one(c, count, span, count->value, err);
    }
    rs_count old = *count;
    old.min = old.max = NAN;
    old.qualifier = RS_QUALIFIER_exact;
    return push_one(c, &old, (rs_span){count->start, count->old_end}, count->old, err) &&
           push_one(c, count, (rs_span){count->new_at, count->end}, count->value, err);
}

bool rs_read_figures(rs_reader *reader, rs_err *err)
{
    const rs_doc *doc = reader->doc;
    const rs_reading *reading = reader->reading;
    rs_census c = {.reader = reader, .doc = doc, .label = UINT32_MAX};
    uint32_t time = 0; /* the first of the times that ends behind token i */
    for (uint32_t i = 0; i < doc->n_tokens;) {
        uint32_t at = doc->tokens[i].at;
        while (time < reading->times.len && reading->times.at[time].span.end <= at) {
            time++;
        }
        bool timed = time < reading->times.len && at + doc->tokens[i].len > reading->times.at[time].span.start;
        while (c.place < reading->places.len && reading->places.at[c.place].span.end <= at) {
            c.place++;
        }
        c.time = time;
        rs_count count, single;
        if (timed) {
            i++;
        } else if (rs_count_at(&c, i, &count)) {
            if ((dead_and_hurt(&c, &count) || settle(&c, &count)) && !push(&c, &count, err)) {
                return false;
            }
            i = count.next > i ? count.next : i + 1;
        } else if (rs_single_at(&c, i, &single) || rs_unit_alone_at(&c, i, &single)) {
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
