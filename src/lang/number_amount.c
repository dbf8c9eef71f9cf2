#include "lang/number_amount.h"

#include <math.h>

#include "lang/number_work.h"

enum { change_reach = 12 }; /* tokens from a verb of change to what changed */

static bool has(const rs_match *m, rs_lex_attr_id attr, const char *value)
{
    return m && rs_str_eq(rs_lex_attr(m->entry, attr), rs_str_of(value));
}

/* ---- bounds ---- */

void rs_amount_bind(rs_amount *a, rs_str bound)
{
    a->qualifier = rs_qualifier_of(bound);
    switch ((int)a->qualifier) {
    case RS_QUALIFIER_more_than:
    case RS_QUALIFIER_at_least:
        a->min = isnan(a->value) ? a->min : a->value;
        a->max = NAN;
        break;
    case RS_QUALIFIER_less_than:
    case RS_QUALIFIER_at_most:
        a->max = isnan(a->value) ? a->max : a->value;
        a->min = NAN;
        break;
    default: break;
    }
}

/* The bound that ends right before token i. */
static const rs_match *bound_before(const rs_doc *doc, uint32_t i)
{
    const rs_match *best = NULL;
    for (uint32_t back = 1; back <= 5 && back <= i && !(doc->tokens[i - back + 1].flags & RS_T_PARAGRAPH); back++) {
        for (uint32_t k = doc->match_at[i - back]; k < doc->match_at[i - back + 1]; k++) {
            const rs_match *m = &doc->matches[k];
            if (m->class_id == RS_LEX_bound && m->n == back && has(m, RS_ATTR_side, "before")) {
                best = m;
            }
        }
    }
    return best;
}

const rs_match *rs_bound_behind(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_bound);
    return has(m, RS_ATTR_side, "after") ? m : NULL;
}

/* ---- ranges ---- */

/* The second number of a range and the scale that it lends to the first: "between 2 and 3 thousand". */
static bool take_second(const rs_doc *doc, uint32_t at, bool between, bool change, rs_amount *a)
{
    rs_number second, *n = &a->number;
    if (!rs_in_line(doc, at) || !rs_number_at(doc, at, &second) || second.kind != RS_NUMBER_CARDINAL) {
        return false;
    }
    double scale = second.value >= 1000 ? pow(1000, floor(log10(second.value) / 3 + 1e-9)) : 1;
    bool lends =
        scale > 1 && (second.n > 1 || !second.digits) && a->value < 1000 && (change || a->value < second.value / scale);
    double low = lends ? a->value * scale : a->value;
    if (n->percent && !second.percent) {
        return false;
    }
    if (change) {
        a->change = true;
        a->old = low;
        a->old_end = n->end;
        a->new_at = second.start;
        a->value = second.value;
        n->percent = second.percent;
        n->n = at + second.n - n->token;
        n->end = second.end;
        return true;
    }
    if (between && low > second.value) { /* told from above */
        double swap = low;
        low = second.value;
        second.value = swap;
    }
    if (!(low < second.value)) {
        return false;
    }
    a->min = low;
    a->max = second.value;
    a->value = NAN;
    a->qualifier = RS_QUALIFIER_range;
    n->percent = second.percent;
    n->n = at + second.n - n->token;
    n->end = second.end;
    return true;
}

/* "from", and a verb of change in the clause before it. */
static bool change_before(const rs_doc *doc, uint32_t i)
{
    rs_str from = i > 1 && !(doc->tokens[i].flags & RS_T_PARAGRAPH) ? rs_token_fold(doc, i - 1) : RS_STR_NONE;
    if (from.len != 2 || (uint8_t)from.at[0] != RS_MEEM || (uint8_t)from.at[1] != RS_NOON) {
        return false;
    }
    for (uint32_t back = 2; back <= change_reach && back <= i && rs_in_line(doc, i - back + 1); back++) {
        char mark = doc->tokens[i - back].mark;
        if (mark == '.' || mark == ';' || mark == ':') {
            return false;
        }
        if (rs_doc_match(doc, i - back, RS_LEX_change)) {
            return true;
        }
    }
    return false;
}

/* lead: the first token of the amount so far, its bound included. */
static bool take_range(const rs_doc *doc, uint32_t lead, bool between, rs_amount *a)
{
    uint32_t at = a->number.token + a->number.n;
    if (a->number.kind != RS_NUMBER_CARDINAL || !rs_in_line(doc, at)) {
        return false;
    }
    const rs_match *link = rs_doc_match(doc, at, RS_LEX_range_word), *next = rs_doc_match(doc, at, RS_LEX_number);
    if (link && !link->clitics) {
        return take_second(doc, at + link->n, between, !between && change_before(doc, lead), a);
    }
    if (between && rs_lone_waw(doc, at)) {
        return take_second(doc, at + 1, true, false, a);
    }
    if (between) {
        return next && (next->clitics & RS_C_WA) && take_second(doc, at, true, false, a);
    }
    return rs_token_is(doc, at, '-') && rs_is_digits(doc, at + 1) && take_second(doc, at + 1, false, false, a);
}

/* "> 30", "<= 30". */
static bool sign_bound(const rs_doc *doc, uint32_t i, rs_amount *a)
{
    bool equal = i > 1 && rs_token_is(doc, i - 1, '=') && rs_is_glued(doc, i - 1);
    uint32_t at = equal ? i - 2 : i - 1;
    if (i == 0 || (doc->tokens[i].flags & RS_T_PARAGRAPH) || a->qualifier != RS_QUALIFIER_exact ||
        (!rs_token_is(doc, at, '>') && !rs_token_is(doc, at, '<'))) {
        return false;
    }
    bool more = rs_token_is(doc, at, '>');
    if (at > 0 && rs_is_glued(doc, at) && doc->tokens[at - 1].kind == RS_TOKEN_PUNCT) {
        return false; /* "<>", an arrow */
    }
    rs_amount_bind(a, rs_str_of(more ? (equal ? "at_least" : "more_than") : equal ? "at_most" : "less_than"));
    a->first = at;
    a->start = doc->tokens[at].at;
    return true;
}

static void take_bounds(const rs_doc *doc, uint32_t i, rs_amount *a)
{
    if (sign_bound(doc, i, a)) {
        return;
    }
    const rs_match *bound = bound_before(doc, i);
    bool between = has(bound, RS_ATTR_bound, "range");
    bool ranged = !a->ratio && !a->negative && take_range(doc, bound ? bound->token : i, between, a);
    if (!bound || (between && !ranged) || has(bound, RS_ATTR_bound, "none")) {
        return;
    }
    if ((!ranged || a->change) && a->qualifier != RS_QUALIFIER_vague) {
        rs_amount_bind(a, rs_lex_attr(bound->entry, RS_ATTR_bound));
    }
    a->first = bound->token;
    a->start = rs_match_start(doc, bound);
}

/* ---- ratios and signs ---- */

/* "3/4", no date and no part of an address: two short numbers in one and nothing else glued to them. */
static bool slash_ratio(const rs_doc *doc, rs_number *n, double *value)
{
    uint32_t at = n->token + 1;
    rs_number below;
    bool alone = n->n == 1 && n->digits && rs_token_is(doc, at, '/') && rs_is_glued(doc, at) &&
                 rs_is_glued(doc, at + 1) && rs_is_digits(doc, at + 1) &&
                 !(rs_token_is(doc, at + 2, '/') && rs_is_glued(doc, at + 2)) &&
                 !(n->token > 0 && rs_is_glued(doc, n->token) && rs_token_is(doc, n->token - 1, '/'));
    if (!alone || !rs_number_at(doc, at + 1, &below) || !(below.value > 1) || below.value > 1000 || below.percent ||
        below.value != floor(below.value) || !(n->value > 0) || n->value > 1000 || below.n > 1) {
        return false;
    }
    *value = n->value / below.value;
    n->n = 3;
    n->end = below.end;
    return true;
}

/* "One in four", "one of every four": the word is listed, and only one (or a digit) stands before it. */
static bool word_ratio(const rs_doc *doc, rs_amount *a)
{
    rs_number *n = &a->number;
    const rs_match *m = rs_doc_match(doc, n->token + n->n, RS_LEX_ratio);
    rs_number below;
    if (!m || m->clitics || !(n->value > 0) || n->kind != RS_NUMBER_CARDINAL || n->percent || n->article ||
        (has(m, RS_ATTR_of, "one") && n->value != 1) || !rs_in_line(doc, m->token + m->n) ||
        !rs_number_at(doc, m->token + m->n, &below) || below.kind != RS_NUMBER_CARDINAL || !(below.value > n->value) ||
        below.percent || below.article) {
        return false;
    }
    a->value = n->value / below.value;
    a->each = has(m, RS_ATTR_each, "yes");
    n->n = below.token + below.n - n->token;
    n->end = below.end;
    return true;
}

/* A sign before the number: a minus written with it, or the word; the token after the sign is the number's. */
static bool sign_before(const rs_doc *doc, const rs_number *n)
{
    uint32_t i = n->token;
    if (i == 0 || (doc->tokens[i].flags & RS_T_PARAGRAPH)) {
        return false;
    }
    const rs_match *m = rs_doc_match(doc, i - 1, RS_LEX_minus);
    bool dash = rs_token_is(doc, i - 1, '-') && rs_is_glued(doc, i) && !rs_is_glued(doc, i - 1) && n->digits;
    bool heads_list = dash && (doc->tokens[i - 1].flags & RS_T_PARAGRAPH) && rs_in_line(doc, i + n->n) &&
                      doc->tokens[i + n->n].kind != RS_TOKEN_SYMBOL;
    return (dash && !heads_list) || (m && m->n == 1);
}

bool rs_amount_at(const rs_doc *doc, uint32_t token, rs_amount *out)
{
    rs_number *n = &out->number;
    *out = (rs_amount){0};
    if (!rs_number_at(doc, token, n)) {
        return false;
    }
    out->qualifier = n->kind == RS_NUMBER_VAGUE ? RS_QUALIFIER_vague : RS_QUALIFIER_exact;
    out->value = n->value;
    out->min = n->kind == RS_NUMBER_VAGUE ? n->min : NAN;
    out->max = n->kind == RS_NUMBER_VAGUE ? n->max : NAN;
    out->ratio = slash_ratio(doc, n, &out->value) || word_ratio(doc, out);
    out->first = token;
    out->start = n->start;
    if (n->kind == RS_NUMBER_CARDINAL && sign_before(doc, n)) {
        out->negative = true;
        out->value = -out->value;
        out->first = token - 1;
        out->start = doc->tokens[token - 1].at;
    }
    if (n->boxed) {
        out->first--;
    }
    take_bounds(doc, out->first, out);
    out->next = n->token + n->n;
    out->end = n->end;
    return true;
}
