#include "read/figures.h"

#include <math.h>

/* ---- numbers that count nothing ---- */

static bool glued(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && (doc->tokens[i].flags & RS_T_GLUED);
}

static bool is_letters(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && (doc->tokens[i].kind == RS_TOKEN_LATIN || doc->tokens[i].kind == RS_TOKEN_CYRILLIC);
}

/* A part of an address, a tag, a model ("F-16"), a score, a list's number. */
static bool is_part(const rs_doc *doc, uint32_t i, const rs_number *n)
{
    const rs_token *t = &doc->tokens[i];
    uint32_t next = i + n->n;
    bool unit = next < doc->n_tokens && rs_doc_match(doc, next, RS_LEX_unit);
    if (is_letters(doc, next) && glued(doc, next) && !unit) {
        return true;
    }
    if (glued(doc, next) && next + 1 < doc->n_tokens && glued(doc, next + 1)) {
        char mark = doc->tokens[next].mark;
        if ((mark == '/' || mark == ':' || mark == '_') && doc->tokens[next + 1].kind == RS_TOKEN_NUMBER) {
            return true;
        }
    }
    if (i == 0) {
        return false;
    }
    char mark = t[-1].mark;
    if ((t->flags & RS_T_GLUED) && (is_letters(doc, i - 1) || mark == '#' || mark == '@' || mark == '_' ||
                                    mark == '+' || mark == '/' || mark == ':' || mark == '=' || mark == '&')) {
        return true;
    }
    if ((t->flags & RS_T_GLUED) && mark == '-' && i >= 2 &&
        (t[-2].kind == RS_TOKEN_NUMBER ||
         ((t[-1].flags & RS_T_GLUED) && (t[-2].kind == RS_TOKEN_ARABIC || is_letters(doc, i - 2))))) {
        return true;
    }
    bool heads_line = (t->flags & RS_T_PARAGRAPH) && n->digits && n->n == 1;
    char behind = next < doc->n_tokens ? doc->tokens[next].mark : 0;
    return heads_line && (behind == '-' || behind == '.' || behind == ')' || behind == ':');
}

/* "article 55", "number 5", "and 204" after such a one. */
static bool is_label(rs_census *c, uint32_t i, const rs_number *n)
{
    const rs_doc *doc = c->doc;
    if (i == 0 || (doc->tokens[i].flags & RS_T_PARAGRAPH)) {
        return false;
    }
    uint32_t before = i - 1;
    if (rs_is_waw(doc, before) && before > 0) {
        before--;
    }
    bool follows = c->label != UINT32_MAX && c->label == before + 1 && before < i - 1;
    if (doc->tokens[before].mark == '(' || doc->tokens[before].mark == ':') {
        before = before ? before - 1 : 0;
    }
    const rs_match *m = rs_doc_match_over(doc, before, RS_LEX_numbering);
    bool label = follows || (m && m->token + m->n == before + 1 && n->digits && n->n == 1u + n->boxed);
    const rs_match *noun = label ? rs_doc_match(doc, i + n->n, RS_LEX_counted) : NULL;
    if (noun && !noun->clitics && rs_one_line(doc, i + n->n) && !follows) {
        return false; /* "in the course took part 60 students" */
    }
    if (label) {
        c->label = i + n->n;
    }
    return label;
}

static bool is_telephone(const rs_doc *doc, const rs_number *n)
{
    const rs_token *t = &doc->tokens[n->token];
    rs_str s = rs_token_fold(doc, n->token);
    bool marks = rs_str_find(s, RS_STR(","), 0) != SIZE_MAX || rs_str_find(s, RS_STR("."), 0) != SIZE_MAX;
    return n->digits && n->n == 1 && !marks && ((t->flen >= 2 && s.at[0] == '0') || t->flen >= 8);
}

/* "1436 of the Hijra": a year told with its era. */
static bool has_era(const rs_doc *doc, const rs_number *n)
{
    uint32_t next = n->token + n->n;
    return n->digits && n->value >= 100 && n->value < 2200 && rs_one_line(doc, next) &&
           !rs_doc_match(doc, next, RS_LEX_unit) && rs_doc_match(doc, next, RS_LEX_era);
}

/* "won 2 - 0": two small numbers with a dash, of which the second is no more than the first, or zero. */
static bool is_score(const rs_doc *doc, const rs_number *n)
{
    uint32_t i = n->token, next = i + n->n;
    bool after = i > 1 && rs_token_is(doc, i - 1, '-') && doc->tokens[i - 2].kind == RS_TOKEN_NUMBER;
    bool before =
        rs_token_is(doc, next, '-') && next + 1 < doc->n_tokens && doc->tokens[next + 1].kind == RS_TOKEN_NUMBER;
    return n->digits && n->n == 1 && n->value < 100 && !n->percent && (after || before) &&
           !rs_doc_match(doc, next, RS_LEX_unit);
}

/* "The year 86": what the readers of time left, a year of another calendar. */
static bool is_year(const rs_doc *doc, const rs_number *n)
{
    const rs_match *unit = n->digits && n->token > 0 ? rs_doc_match(doc, n->token - 1, RS_LEX_time_unit) : NULL;
    return rs_lex_is(unit, RS_ATTR_unit, "Y") && !(unit->feat & (RS_F_DUAL | RS_F_PLURAL)) &&
           !(doc->tokens[n->token].flags & RS_T_PARAGRAPH);
}

/* ---- bounds behind the noun ---- */

static void bind(rs_count *out, rs_str bound)
{
    rs_amount a = {.value = out->value, .min = out->min, .max = out->max};
    rs_amount_bind(&a, bound);
    out->qualifier = a.qualifier;
    out->min = a.min;
    out->max = a.max;
}

/* "at least", "roughly" behind the noun or its adjectives. */
static void bound_after(rs_census *c, rs_count *out)
{
    const rs_doc *doc = c->doc;
    for (uint32_t i = out->next; i < out->next + 4 && rs_one_line(doc, i); i++) {
        const rs_match *m = rs_bound_behind(doc, i);
        if (m) {
            if (out->qualifier == RS_QUALIFIER_exact) {
                bind(out, rs_lex_attr(m->entry, RS_ATTR_bound));
            }
            out->next = i + m->n;
            out->end = rs_match_end(doc, m);
            return;
        }
        if (doc->tokens[i].kind != RS_TOKEN_ARABIC || rs_doc_match(doc, i, RS_LEX_number) ||
            rs_doc_match(doc, i, RS_LEX_among) || rs_doc_match(doc, i, RS_LEX_count_stop) ||
            rs_doc_match(doc, i, RS_LEX_function)) {
            return;
        }
    }
}

/* ---- what is counted ---- */

void rs_take_noun(const rs_doc *doc, uint32_t at, uint32_t n, const rs_match *word, rs_count *out)
{
    out->noun = at;
    out->noun_n = n;
    out->word = word;
    out->next = at + n;
    out->end = n ? doc->tokens[at + n - 1].at + doc->tokens[at + n - 1].len : out->end;
}

/* Of the longest counted nouns at the token, one that carries its measure: "muqatilat" are aircraft before women. */
static const rs_match *counted_at(const rs_doc *doc, uint32_t at)
{
    const rs_match *best = rs_doc_match(doc, at, RS_LEX_counted);
    for (uint32_t k = best ? doc->match_at[at] : 0; best && k < doc->match_at[at + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        if (m->class_id == RS_LEX_counted && m->n == best->n && !rs_lex_measure(best) && rs_lex_measure(m)) {
            best = m;
        }
    }
    return best;
}

/* A noun that the lexicon knows as counted, or a people. */
static bool known_noun(rs_census *c, uint32_t at, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = counted_at(doc, at);
    if (!m || rs_clings(m)) {
        m = rs_doc_match(doc, at, RS_LEX_nationality);
    }
    if (!m || rs_clings(m)) {
        return false;
    }
    rs_take_noun(doc, at, m->n, m, out);
    bool people = m->class_id == RS_LEX_nationality;
    rs_str kind = people ? RS_STR("person") : rs_lex_attr(m->entry, RS_ATTR_kind);
    out->person = people || rs_lex_measure(m) == RS_MEASURE_none;
    if (rs_str_eq(kind, RS_STR("thing")) || !people) {
        out->measure = rs_lex_measure(m);
    }
    return true;
}

/* Any other noun: a word of three letters or more that is no particle, verb of saying, number, time or place. */
static bool plain_noun(rs_census *c, uint32_t at, bool definite_out, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_token *t = &doc->tokens[at];
    const uint8_t *w = doc->folded + t->folded;
    if (t->kind != RS_TOKEN_ARABIC || t->flen < 3 ||
        (definite_out && t->flen > 4 && w[0] == RS_ALEF && w[1] == RS_LAM)) {
        return false; /* what an exact number counts has no article */
    }
    bool cut = false, whole = false;
    for (uint32_t k = doc->match_at[at]; k < doc->match_at[at + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        cut |= m->clitics & (RS_C_BI | RS_C_LI | RS_C_KA | RS_C_WA);
        whole |= !(m->clitics & (RS_C_BI | RS_C_LI | RS_C_KA | RS_C_WA));
        if (m->pre > 0 && m->n == 1 && !(m->clitics & ~(unsigned)RS_C_AL)) {
            continue;
        }
        switch ((int)m->class_id) {
        case RS_LEX_function:
        case RS_LEX_number:
        case RS_LEX_time:
        case RS_LEX_time_unit:
        case RS_LEX_month:
        case RS_LEX_weekday:
        case RS_LEX_among:
        case RS_LEX_bound:
        case RS_LEX_tally:
        case RS_LEX_negation:
        case RS_LEX_count_stop: return false;
        case RS_LEX_counted:
            if (m->clitics & (RS_C_BI | RS_C_LI | RS_C_KA)) {
                return false;
            }
            break;
        case RS_LEX_toll:
        case RS_LEX_speech:
        case RS_LEX_tally_verb:
        case RS_LEX_change:
            if ((m->feat & RS_F_VERB) && (m->feat & RS_F_DUAL)) {
                break; /* spelt like a noun in the accusative */
            }
            if ((m->feat & (RS_F_VERB | RS_F_FIXED)) || rs_clings(m)) {
                return false;
            }
            break;
        default: break;
        }
    }
    if (t->flen > 4 && w[t->flen - 1] == RS_TA && w[t->flen - 2] != RS_ALEF) {
        return false; /* "she crashed": no noun of that length ends so */
    }
    if ((cut && !whole) || (w[0] == RS_WAW && !whole) || (t->flen > 4 && w[0] == RS_WAW && w[1] == RS_ALEF) ||
        (w[0] == RS_LAM && w[1] == RS_LAM) ||
        (t->flen > 5 && (w[0] == RS_BA || w[0] == RS_KAF) && w[1] == RS_ALEF && w[2] == RS_LAM)) {
        return false; /* "and the ...", "for the ..." */
    }
    rs_take_noun(doc, at, 1, NULL, out);
    out->measure = RS_MEASURE_other;
    return true;
}

/* "has not reached", "under": the negation before the verb of age. */
static bool not_yet(const rs_doc *doc, uint32_t i)
{
    for (uint32_t back = 1; back <= 2 && back < i; back++) {
        if (rs_doc_match(doc, i - back, RS_LEX_age_verb) && rs_doc_match(doc, i - back - 1, RS_LEX_age_negation)) {
            return true;
        }
    }
    return false;
}

static bool article_alone(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    return s.len == 2 && (uint8_t)s.at[0] == RS_ALEF && (uint8_t)s.at[1] == RS_LAM;
}

/* The word "of" in "2,500 of the peace keepers". */
static bool is_from(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    return s.len == 2 && (uint8_t)s.at[0] == RS_MEEM && (uint8_t)s.at[1] == RS_NOON;
}

/* "30 percent of the voters": of whom, though the figure ends before it. */
static void percent_of(const rs_doc *doc, uint32_t at, rs_count *out)
{
    uint32_t noun = at + 1;
    if (!rs_one_line(doc, at) || !is_from(doc, at) || !rs_one_line(doc, noun) ||
        doc->tokens[noun].kind != RS_TOKEN_ARABIC || doc->tokens[noun].flen < 4 ||
        rs_doc_match(doc, noun, RS_LEX_function) || rs_doc_match(doc, noun, RS_LEX_number) ||
        rs_doc_match(doc, noun, RS_LEX_tally)) {
        return;
    }
    const rs_match *m = rs_doc_match(doc, noun, RS_LEX_counted);
    out->noun = noun;
    out->noun_n = m ? m->n : 1;
}

static bool ends_in(const rs_doc *doc, uint32_t i, uint8_t letter)
{
    rs_str word = rs_token_fold(doc, i);
    return word.len > 0 && (uint8_t)word.at[word.len - 1] == letter;
}

/* "43 against 34 percent", "3 and 4 percent": the percent of the second is the first one's too. */
static bool percent_against(const rs_doc *doc, uint32_t at)
{
    const rs_match *m = rs_one_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_compare) : NULL;
    rs_number n;
    uint32_t next = m && !m->clitics ? at + m->n : rs_is_waw(doc, at) && rs_one_line(doc, at) ? at + 1 : UINT32_MAX;
    return rs_one_line(doc, next) && rs_number_at(doc, next, &n) && n.percent;
}

/* Four digits about the year of the paper: with a noun behind that nobody counts, a year. */
static bool year_like(const rs_census *c, const rs_number *n)
{
    rs_str published = c->reader->reading->article.published;
    double year;
    return n->digits && n->n == 1 && c->doc->tokens[n->token].flen == 4 && published.len >= 4 &&
           rs_str_to_double(rs_str_part(published, 0, 4), &year) && fabs(n->value - year) <= 5;
}

/* "Two engineers, two of them": the word for two behind its own noun. */
static bool take_pair(const rs_doc *doc, const rs_number *n, rs_count *out)
{
    uint32_t at = n->token - 1;
    const rs_match *m = n->value == 2 && !n->digits && n->token > 0 && rs_one_line(doc, n->token)
                            ? rs_doc_match(doc, at, RS_LEX_counted)
                            : NULL;
    if (!m || m->n > 1 || (m->clitics & RS_C_AL) || (m->feat & RS_F_SINGULAR) || out->first != n->token) {
        return false;
    }
    out->noun = at;
    out->noun_n = 1;
    out->word = m;
    out->first = at;
    out->start = rs_match_start(doc, m);
    out->measure = rs_lex_measure(m);
    out->person = true;
    return true;
}

/* The years (or months) of a person, in tokens [at, end). */
static void take_age(const rs_doc *doc, uint32_t at, uint32_t end, rs_count *out)
{
    out->measure = RS_MEASURE_age;
    out->unit = RS_STR("year");
    if (out->qualifier == RS_QUALIFIER_exact && not_yet(doc, out->first)) {
        bind(out, RS_STR("less_than"));
    }
    const rs_match *unit = end > at ? rs_doc_match(doc, at, RS_LEX_time_unit) : NULL;
    if (unit) {
        rs_take_noun(doc, at, end - at, NULL, out);
        if (!rs_lex_is(unit, RS_ATTR_unit, "Y")) {
            out->unit = rs_lex_is(unit, RS_ATTR_unit, "M") ? RS_STR("month") : RS_STR("day");
        }
    }
}

/* A percentage, an age, money with its sign before: what the number is of itself. */
static bool take_measured(rs_census *c, const rs_number *n, rs_count *out)
{
    const rs_doc *doc = c->doc;
    uint32_t at = n->token + n->n, end;
    if (n->percent || percent_against(doc, at)) {
        out->measure = RS_MEASURE_percent;
        out->unit = RS_STR("%");
        percent_of(doc, at, out);
        return true;
    }
    if (rs_age_at(doc, n, &end)) {
        take_age(doc, at, end, out);
        return true;
    }
    rs_str sign;
    bool signed_ = n->token > 0 && !(doc->tokens[n->token].flags & RS_T_PARAGRAPH) &&
                   (glued(doc, n->token) || !glued(doc, n->token - 1));
    if (!signed_ || !rs_money_sign(doc, n->token - 1, &sign)) {
        return false;
    }
    out->measure = RS_MEASURE_money;
    out->unit = sign;
    out->start = doc->tokens[n->token - 1].at;
    rs_settle_price(c, out);
    return true;
}

/* Takes what stands behind the number. False when it is something that makes no figure. */
static bool take_counted(rs_census *c, const rs_number *n, rs_count *out)
{
    const rs_doc *doc = c->doc;
    uint32_t at = n->token + n->n;
    if (take_measured(c, n, out)) {
        return true;
    }
    if (rs_one_line(doc, at) && (doc->tokens[at].flags & RS_T_CLOSES) && doc->tokens[at].mark == '"' &&
        !year_like(c, n)) {
        at++; /* a quoted number: what it counts stands outside */
    }
    if (!rs_one_line(doc, at)) {
        out->person = true;
        return true;
    }
    if (rs_take_unit(c, at, out)) {
        return true;
    }
    if (rs_doc_match(doc, at, RS_LEX_time_unit)) {
        return false;
    }
    if (rs_word_in_reach(doc, out->first, 2, RS_LEX_magnitude_word) && n->value < 11 && n->digits) {
        out->measure = RS_MEASURE_magnitude;
        return true;
    }
    if (n->digits && n->token > 0 && glued(doc, n->token) && article_alone(doc, n->token - 1) &&
        rs_doc_match(doc, at, RS_LEX_counted) && (rs_doc_match(doc, at, RS_LEX_counted)->clitics & RS_C_AL)) {
        return false; /* "the 21 detained": those already told of */
    }
    if (take_pair(doc, n, out)) {
        return true;
    }
    if (is_from(doc, at) && rs_one_line(doc, at + 1)) {
        if (known_noun(c, at + 1, out)) {
            return true;
        }
        rs_count save = *out;
        if (!n->article && plain_noun(c, at + 1, false, out) && out->noun_n) {
            out->person = true; /* "three of his ..." */
            out->measure = RS_MEASURE_none;
            return true;
        }
        *out = save;
        out->person = true;
        return true;
    }
    if (known_noun(c, at, out)) {
        return true;
    }
    if (out->vague || n->kind == RS_NUMBER_VAGUE) {
        rs_count save = *out;
        if (plain_noun(c, at, false, out)) {
            out->measure = RS_MEASURE_none; /* only where a toll word stands by */
            out->person = true;
            return true;
        }
        *out = save;
    } else if (!(n->value > 0) || (n->dual && ends_in(doc, n->token + n->n - 1, RS_ALEF) && !ends_in(doc, at, RS_HA))) {
        ; /* "0 Club", "Alpha Conde": a score, a name */
    } else if (plain_noun(c, at, true, out)) {
        return !year_like(c, n) || ends_in(doc, at, RS_ALEF);
    }
    out->person = true;
    return true;
}

/* A sign is part of a percentage, of degrees and of money; before a count it is a dash. */
static void take_sign(const rs_amount *a, rs_count *out)
{
    bool degree = rs_str_eq(out->unit, RS_STR("degree")) || rs_str_eq(out->unit, RS_STR("C"));
    if (!a->negative || isnan(out->value)) {
        return;
    }
    if (out->measure == RS_MEASURE_percent || out->measure == RS_MEASURE_money || degree) {
        out->value = -out->value;
        return;
    }
    out->first = out->number;
    out->start = a->number.start;
}

/* "Half of the inhabitants", "one in five children": a share of what is named, told as a percentage. */
static bool share_at(rs_census *c, const rs_amount *a, rs_count *out)
{
    const rs_doc *doc = c->doc;
    uint32_t at = a->next;
    double share = a->ratio ? a->value : a->number.value;
    if (!rs_one_line(doc, at) || a->number.percent || a->number.article) {
        return false;
    }
    const rs_match *m = rs_doc_match(doc, at, RS_LEX_share_of), *noun = rs_doc_match(doc, at, RS_LEX_counted);
    m = m ? m : noun;
    bool of_all = m && ((m->clitics & RS_C_AL) || (m->feat & RS_F_PLURAL) || m->class_id == RS_LEX_share_of);
    bool spoken = !a->ratio && doc->tokens[a->number.token].flen < 3; /* "half" as it is spoken is spelt like "text" */
    if (!m || rs_clings(m) || spoken || (!a->ratio && !of_all)) {
        return false;
    }
    rs_take_noun(doc, at, m->n, m, out);
    out->value = share * 100;
    out->measure = RS_MEASURE_percent;
    out->unit = RS_STR("%");
    return true;
}

/* A number that makes no figure whatever stands behind it. */
static bool counts_nothing(rs_census *c, const rs_amount *a)
{
    const rs_doc *doc = c->doc;
    const rs_number *n = &a->number;
    bool one = !n->digits && n->value <= 1 && n->kind == RS_NUMBER_CARDINAL && !n->percent;
    bool verb =
        !n->digits && n->n == 1 && n->token + 1 < doc->n_tokens && doc->tokens[n->token + 1].kind == RS_TOKEN_NUMBER;
    bool those = n->article && !n->digits && n->kind == RS_NUMBER_CARDINAL && !n->percent; /* already told of */
    uint32_t age;
    return one || verb || (those && !rs_age_at(doc, n, &age)) || (!a->ratio && is_part(doc, n->token, n)) ||
           is_label(c, n->token, n) || has_era(doc, n) || (a->qualifier == RS_QUALIFIER_exact && is_score(doc, n)) ||
           (a->qualifier == RS_QUALIFIER_range && a->min == 0);
}

bool rs_count_at(rs_census *c, uint32_t token, rs_count *out)
{
    const rs_doc *doc = c->doc;
    rs_amount a;
    const rs_number *n = &a.number;
    out->next = token;
    if (!rs_amount_at(doc, token, &a) || n->kind == RS_NUMBER_ORDINAL) {
        return false;
    }
    bool share = (n->kind == RS_NUMBER_FRACTION || a.ratio) && !n->percent;
    *out = (rs_count){.value = a.negative ? -a.value : a.value,
                      .min = a.min,
                      .max = a.max,
                      .old = a.change ? a.old : NAN,
                      .old_end = a.old_end,
                      .new_at = a.new_at,
                      .qualifier = a.qualifier,
                      .vague = a.qualifier == RS_QUALIFIER_vague,
                      .first = a.first,
                      .number = token,
                      .start = a.start,
                      .end = a.end,
                      .next = a.next};
    if (a.ratio && !a.each && n->n > 1 && !rs_token_is(doc, token + 1, '/')) {
        out->next = token + 1; /* "one of 195 states" is no share */
        return false;
    }
    if (share && !rs_doc_match(doc, a.next, RS_LEX_unit)) {
        return share_at(c, &a, out);
    }
    if (counts_nothing(c, &a) || !take_counted(c, n, out)) {
        return false;
    }
    if (!out->noun_n && !out->measure && (is_telephone(doc, n) || is_year(doc, n))) {
        return false;
    }
    take_sign(&a, out);
    bound_after(c, out);
    return true;
}
