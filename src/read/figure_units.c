/* figure_units: money, distance, magnitude and whatever else has a unit; which currency, and when money is a price. */
#include <math.h>

#include "read/figures.h"

enum { price_reach = 12, near_price = 4, sure_price = 3 };

/* ---- signs ---- */

bool rs_money_sign(const rs_doc *doc, uint32_t i, rs_str *unit)
{
    if (i >= doc->n_tokens || doc->tokens[i].kind != RS_TOKEN_SYMBOL) {
        return false;
    }
    static const struct {
        const char *sign, *unit;
    } signs[] = {
        {"$", "USD"},
        {"\xe2\x82\xac", "EUR"},
        {"\xc2\xa3", "GBP"},
        {"\xc2\xa5", "JPY"},
        {"\xe2\x82\xbd", "RUB"},
        {"\xe2\x82\xb9", "INR"},
        {"\xe2\x82\xba", "TRY"},
        {"\xe2\x82\xaa", "ILS"},
        {"\xe2\x82\xa9", "KRW"},
        {"\xe2\x82\xb4", "UAH"},
        {"\xe2\x82\xb8", "KZT"},
        {"\xe2\x82\xa6", "NGN"},
        {"\xe2\x82\xb1", "PHP"},
        {"\xe2\x82\xab", "VND"},
        {"\xe2\x82\xae", "MNT"},
        {"\xe2\x82\xbe", "GEL"},
        {"\xe2\x82\xbc", "AZN"},
        {"\xe2\x82\xb5", "GHS"},
        {"\xe2\x82\xa1", "CRC"},
        {"\xe2\x82\xb2", "PYG"},
        {"\xe2\x82\xad", "LAK"},
        {"\xe0\xb8\xbf", "THB"},
        {"\xe0\xa7\xb3", "BDT"},
    };
    for (size_t k = 0; k < sizeof signs / sizeof signs[0]; k++) {
        if (rs_str_eq(rs_token_text(doc, i), rs_str_of(signs[k].sign))) {
            *unit = rs_str_of(signs[k].unit);
            return true;
        }
    }
    return false;
}

static bool degree_sign(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && rs_str_eq(rs_token_text(doc, i), RS_STR("\xc2\xb0"));
}

/* ---- currencies ---- */

rs_str rs_currency_in(const rs_match *unit, rs_str country)
{
    rs_str iso = unit ? rs_lex_attr(unit->entry, RS_ATTR_iso) : RS_STR_NONE;
    for (size_t at = 0; country.len == 3 && at + 7 <= iso.len; at += 8) { /* "TUN=TND DZA=DZD" */
        if (memcmp(iso.at + at, country.at, 3) == 0) {
            return rs_str_part(iso, at + 4, at + 7);
        }
    }
    return RS_STR_NONE;
}

/* "Dollars, Canadian": the people's adjective behind the name says whose money it is. */
static void take_nation(const rs_doc *doc, const rs_match *unit, rs_count *out)
{
    const rs_match *m = rs_one_line(doc, out->next) ? rs_doc_match(doc, out->next, RS_LEX_nationality) : NULL;
    if (!m || (m->clitics & ~(unsigned)RS_C_AL) || ((m->clitics & RS_C_AL) && !(unit->clitics & RS_C_AL))) {
        return;
    }
    rs_str own = rs_currency_in(unit, rs_lex_attr(m->entry, RS_ATTR_country));
    if (own.at || !rs_lex_attr(unit->entry, RS_ATTR_iso).at) {
        out->unit = own.at ? own : out->unit;
        out->currency = NULL;
        out->noun_n += m->n;
        out->next += m->n;
        out->end = rs_match_end(doc, m);
    }
}

/* "20 dollars and 43 cents": the parts of the whole just taken. */
static void take_parts(const rs_doc *doc, rs_count *out)
{
    rs_number n;
    uint32_t at = out->next;
    double parts = 0;
    bool joined = rs_is_waw(doc, at) || rs_one_line(doc, at);
    if (!joined || isnan(out->value) || !rs_number_at(doc, at + (rs_is_waw(doc, at) ? 1 : 0), &n) ||
        !(n.value < 1000) || n.percent || n.kind != RS_NUMBER_CARDINAL) {
        return;
    }
    const rs_match *unit = rs_doc_match(doc, n.token + n.n, RS_LEX_unit);
    if (!unit || rs_clings(unit) || !rs_str_to_double(rs_lex_attr(unit->entry, RS_ATTR_part), &parts) ||
        !(n.value < parts)) {
        return;
    }
    out->value += n.value / parts;
    out->min = isnan(out->min) ? out->min : out->value;
    out->max = isnan(out->max) ? out->max : out->value;
    out->next = unit->token + unit->n;
    out->end = rs_match_end(doc, unit);
}

/* "Five kilometres and a half", "390 grams and half a gram". */
static void take_fraction(const rs_doc *doc, const rs_match *unit, rs_count *out)
{
    uint32_t waw = rs_one_line(doc, out->next) && rs_is_waw(doc, out->next) ? 1 : 0, at = out->next + waw;
    const rs_match *word = rs_one_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_number) : NULL;
    rs_number n;
    if (!word || isnan(out->value) || (!waw && !(word->clitics & RS_C_WA)) || !rs_number_at(doc, at, &n) ||
        n.kind != RS_NUMBER_FRACTION || n.percent) {
        return;
    }
    const rs_match *again = rs_one_line(doc, n.token + n.n) ? rs_doc_match(doc, n.token + n.n, RS_LEX_unit) : NULL;
    bool same = again && again->entry == unit->entry;
    if (again && !same) {
        return;
    }
    out->value += n.value;
    out->min = isnan(out->min) ? out->min : out->value;
    out->max = isnan(out->max) ? out->max : out->value;
    out->next = n.token + n.n + (same ? again->n : 0u);
    out->end = same ? rs_match_end(doc, again) : n.end;
}

/* ---- prices ---- */

/* A word of price before the count, in its clause: near by, or farther where nothing else was counted in between. */
static bool price_before(const rs_census *c, const rs_count *out)
{
    const rs_doc *doc = c->doc;
    uint32_t reach = out->value >= 1e6 ? sure_price : price_reach;
    for (uint32_t back = 1; back <= reach && back <= out->first; back++) {
        uint32_t i = out->first - back;
        const rs_token *t = &doc->tokens[i];
        if (t->mark == '.' || t->mark == ';' || (t[1].flags & RS_T_PARAGRAPH) ||
            (t->mark == ',' && back > near_price) ||
            (c->any && i < c->last.next && c->last.measure != RS_MEASURE_price &&
             c->last.measure != RS_MEASURE_percent)) {
            return false;
        }
        const rs_match *money = rs_doc_match(doc, i, RS_LEX_unit);
        bool rate = money && (money->clitics & RS_C_AL) && (money->feat & RS_F_SINGULAR) &&
                    rs_lex_measure(money) == RS_MEASURE_money; /* "the dollar stood at" */
        if (rate || rs_doc_match(doc, i, RS_LEX_price_word)) {
            return true;
        }
    }
    return false;
}

static bool price_behind(const rs_doc *doc, const rs_count *out)
{
    for (uint32_t i = out->next; i < out->next + 2 && rs_one_line(doc, i); i++) {
        if (doc->tokens[i].mark == '.' || doc->tokens[i].mark == ';') {
            return false;
        }
        if (rs_doc_match(doc, i, RS_LEX_price_word)) {
            return true;
        }
    }
    return false;
}

/* "from 60 tenge to 120 tenge": a price told before in the sentence. */
static bool price_goes_on(const rs_census *c, const rs_count *out)
{
    return c->any && c->last.measure == RS_MEASURE_price && out->first <= c->last.next + 10 &&
           c->doc->tokens[c->last.first].sentence == c->doc->tokens[out->first].sentence && !(out->value >= 1e6);
}

/* A price with thousandths: "1.530", and in the Maghreb "2,308". */
static void thousandths(const rs_doc *doc, rs_count *out)
{
    rs_str digits = rs_token_fold(doc, out->number);
    size_t mark = rs_str_find(digits, RS_STR("."), 0);
    bool arabic_comma = rs_str_find(rs_token_text(doc, out->number), RS_STR("\xd8\x8c"), 0) != SIZE_MAX;
    if (mark == SIZE_MAX && arabic_comma && rs_lex_is(out->currency, RS_ATTR_unit, "dinar")) {
        mark = rs_str_find(digits, RS_STR(","), 0);
    }
    if (out->value >= 1000 && out->value < 1000000 && mark != SIZE_MAX && digits.len - mark == 4 &&
        out->noun == out->number + 1) {
        out->value /= 1000;
    }
}

/* "fell 78 cents to 52.69 dollars": by how much, not what it costs. */
static bool is_step(const rs_doc *doc, const rs_count *out)
{
    const rs_match *to = rs_one_line(doc, out->next) ? rs_doc_match(doc, out->next, RS_LEX_range_word) : NULL;
    rs_str before = out->first > 0 ? rs_token_fold(doc, out->first - 1) : RS_STR_NONE;
    bool from = before.len == 2 && (uint8_t)before.at[0] == RS_MEEM && (uint8_t)before.at[1] == RS_NOON;
    rs_number n;
    return to && !from && rs_one_line(doc, to->token + to->n) && rs_number_at(doc, to->token + to->n, &n);
}

void rs_settle_price(const rs_census *c, rs_count *out)
{
    if (out->measure == RS_MEASURE_money && !is_step(c->doc, out) &&
        (price_before(c, out) || price_goes_on(c, out) || price_behind(c->doc, out))) {
        out->measure = RS_MEASURE_price;
        thousandths(c->doc, out);
    }
}

/* ---- the unit ---- */

static bool near_word(const rs_doc *doc, uint32_t from, uint32_t to, rs_lex_class class_id)
{
    for (uint32_t i = from; i < to && i < doc->n_tokens; i++) {
        if (doc->tokens[i].mark == '.' || doc->tokens[i].mark == ';' || (i > from && !rs_one_line(doc, i))) {
            return false;
        }
        if (rs_doc_match(doc, i, class_id)) {
            return true;
        }
    }
    return false;
}

rs_measure rs_cost_before(const rs_doc *doc, const rs_count *count)
{
    bool large = count->value >= 1e6 || count->min >= 1e6;
    return large && rs_word_in_reach(doc, count->first, 3, RS_LEX_cost_word) ? RS_MEASURE_money : RS_MEASURE_none;
}

bool rs_word_in_reach(const rs_doc *doc, uint32_t token, uint32_t reach, rs_lex_class class_id)
{
    for (uint32_t back = 1; back <= reach && back <= token; back++) {
        const rs_token *t = &doc->tokens[token - back];
        if (t->mark == '.' || t->mark == ';' || (t[1].flags & RS_T_PARAGRAPH)) {
            return false;
        }
        if (rs_doc_match(doc, token - back, class_id)) {
            return true;
        }
    }
    return false;
}

/* "45 degrees", "5 below zero", "45 °": the sign, and the word that tells it of frost. */
static void settle_degree(const rs_doc *doc, rs_count *out)
{
    const rs_match *below = rs_one_line(doc, out->next) ? rs_doc_match(doc, out->next, RS_LEX_below_zero) : NULL;
    if (below) {
        out->value = -fabs(out->value);
        out->next += below->n;
        out->end = rs_match_end(doc, below);
    }
    if (rs_str_eq(out->unit, RS_STR("degree")) && (rs_word_in_reach(doc, out->first, 4, RS_LEX_magnitude_word) ||
                                                   near_word(doc, out->next, out->next + 4, RS_LEX_magnitude_word))) {
        out->measure = RS_MEASURE_magnitude;
    }
}

static bool listed_unit(const rs_doc *doc, uint32_t at, const rs_match *m, rs_count *out)
{
    double times = 1;
    rs_take_noun(doc, at, m->n, m, out);
    out->unit = rs_lex_attr(m->entry, RS_ATTR_unit);
    out->measure = rs_lex_measure(m);
    out->word = NULL;
    if (rs_str_to_double(rs_lex_attr(m->entry, RS_ATTR_times), &times)) {
        out->value *= times;
        out->min *= times;
        out->max *= times;
    }
    if (out->measure == RS_MEASURE_money) {
        out->currency = m;
        take_nation(doc, m, out);
    }
    rs_str far = rs_lex_attr(m->entry, RS_ATTR_far);
    if (far.at && (rs_word_in_reach(doc, out->first, 3, RS_LEX_distance_word) ||
                   near_word(doc, out->next, out->next + 2, RS_LEX_distance_word))) {
        out->measure = RS_MEASURE_distance;
        out->unit = far;
    }
    return true;
}

bool rs_take_unit(rs_census *c, uint32_t at, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = rs_doc_match(doc, at, RS_LEX_unit);
    rs_str sign;
    if (!m && rs_money_sign(doc, at, &sign)) {
        rs_take_noun(doc, at, 1, NULL, out);
        out->unit = sign;
        out->measure = RS_MEASURE_money;
    } else if (!m && degree_sign(doc, at)) {
        const rs_match *scale = rs_one_line(doc, at + 1) ? rs_doc_match(doc, at + 1, RS_LEX_degree_scale) : NULL;
        rs_take_noun(doc, at, scale ? 1 + scale->n : 1, NULL, out);
        out->unit = scale ? rs_lex_attr(scale->entry, RS_ATTR_unit) : RS_STR("degree");
        out->measure = RS_MEASURE_other;
    } else if (!m && rs_doc_match(doc, at, RS_LEX_below_zero)) {
        rs_take_noun(doc, at, 0, NULL, out);
        out->unit = RS_STR("degree");
        out->measure = RS_MEASURE_other;
    } else if (!m || rs_clings(m) || !listed_unit(doc, at, m, out)) {
        return false;
    }
    if (m && !out->vague) {
        take_fraction(doc, m, out);
    }
    if (out->measure == RS_MEASURE_money) {
        take_parts(doc, out);
        rs_settle_price(c, out);
    } else if (out->measure == RS_MEASURE_distance && rs_token_is(doc, out->next, '/')) {
        out->measure = RS_MEASURE_other; /* so many an hour */
    }
    settle_degree(doc, out);
    return true;
}

/* Two of a unit told by its dual, or one and a part: "two kilometres", "a litre and a quarter". */
bool rs_unit_alone_at(rs_census *c, uint32_t i, rs_count *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_unit);
    rs_measure measure = rs_lex_measure(m);
    if (!m || (m->clitics & (RS_C_AL | RS_C_PRONOUN)) || rs_clings(m) || measure == RS_MEASURE_percent ||
        rs_lex_is(m, RS_ATTR_alone, "no")) {
        return false;
    }
    rs_str last = rs_token_fold(doc, i + m->n - 1u);
    bool two = ((m->feat & RS_F_DUAL) || ((m->feat & RS_F_PLURAL) && (m->feat & RS_F_MASCULINE))) && last.len > 3 &&
               (uint8_t)last.at[last.len - 1] == RS_NOON; /* units have their plural in -at */
    double value = two ? 2 : 1;
    rs_number part;
    uint32_t next = i + m->n, waw = rs_one_line(doc, next) && rs_is_waw(doc, next) ? 1 : 0;
    const rs_match *word = rs_one_line(doc, next + waw) ? rs_doc_match(doc, next + waw, RS_LEX_number) : NULL;
    bool more = word && (waw || (word->clitics & RS_C_WA)) && rs_number_at(doc, next + waw, &part) &&
                part.kind == RS_NUMBER_FRACTION && !part.percent;
    if (value < 2 && (!more || !(m->feat & (RS_F_SINGULAR | RS_F_FIXED)))) {
        return false;
    }
    *out = (rs_count){.value = more ? value + part.value : value,
                      .min = NAN,
                      .max = NAN,
                      .old = NAN,
                      .qualifier = RS_QUALIFIER_exact,
                      .first = i,
                      .number = i,
                      .start = rs_match_start(doc, m)};
    listed_unit(doc, i, m, out);
    if (more) {
        out->next = part.token + part.n;
        out->end = part.end;
    }
    rs_settle_price(c, out);
    return true;
}
