/* number_digits: numbers written in digits: grouping and decimal marks of every usage, and what agencies do. */
#include "lang/number_work.h"

#include <math.h>

bool rs_digits_value(rs_str folded, double *value)
{
    uint32_t marks[2] = {0, 0}; /* of dots, of commas */
    char last = 0;
    for (size_t i = 0; i < folded.len; i++) {
        char c = folded.at[i];
        if (c == '.' || c == ',') {
            marks[c == ',']++;
            last = c;
        } else if (c < '0' || c > '9') {
            return false;
        }
    }
    char decimal = 0; /* the mark that begins the fraction, where there is one */
    if (marks[0] && marks[1]) {
        decimal = last;
        if (marks[last == ','] > 1) {
            return false;
        }
    } else if (marks[0] + marks[1] == 1) {
        size_t at = 0;
        while (folded.at[at] != last) {
            at++;
        }
        bool grouped = folded.len - at == 4 && at <= 3 && folded.at[0] != '0';
        decimal = grouped ? 0 : last;
    }
    double whole = 0, part = 0, weight = 1;
    uint32_t since_mark = 0;
    bool grouping = false, in_part = false;
    for (size_t i = 0; i < folded.len; i++) {
        char c = folded.at[i];
        if (c == '.' || c == ',') {
            if (grouping && since_mark != 3) {
                return false; /* 10.5.2022, 192.168.1.2 */
            }
            in_part = c == decimal;
            grouping = !in_part;
            since_mark = 0;
            continue;
        }
        since_mark++;
        if (in_part) {
            weight /= 10;
            part += weight * (c - '0');
        } else {
            whole = whole * 10 + (c - '0');
        }
    }
    if (grouping && since_mark != 3) {
        return false;
    }
    *value = whole + part;
    return folded.len > 0;
}

/* The Arabic decimal mark is never one of thousands. */
static bool has_decimal_mark(rs_str text)
{
    return rs_str_find(text, RS_STR("\xd9\xab"), 0) != SIZE_MAX;
}

static bool plain_digits(rs_str s)
{
    return rs_str_find(s, RS_STR("."), 0) == SIZE_MAX && rs_str_find(s, RS_STR(","), 0) == SIZE_MAX;
}

/* Are the tokens i - 1 and i written in one, with something unseen between them (a mark of direction)? */
static bool unseen_between(const rs_doc *doc, uint32_t i)
{
    const rs_token *b = &doc->tokens[i];
    return rs_is_glued(doc, i) && b[-1].at + b[-1].len < b->at;
}

static bool whole_part(rs_str whole, rs_str part, double *value)
{
    double fraction;
    if (!part.len || part.len > 6 || !plain_digits(part) || !rs_digits_value(whole, value) ||
        !rs_str_to_double(part, &fraction)) {
        return false;
    }
    *value += fraction / pow(10, (double)part.len);
    return true;
}

/* "10 000": a second run of three digits goes on with the first. */
static bool spaced_group(const rs_doc *doc, uint32_t first, uint32_t i)
{
    const rs_token *a = &doc->tokens[first], *b = a + (i - first);
    if (!rs_is_digits(doc, i) || b->at - (b[-1].at + b[-1].len) > 3) { /* one space of any width, and nothing unseen */
        return false;
    }
    return a->flen <= 3 && doc->folded[a->folded] != '0' && b->flen == 3 &&
           !(b->flags & (RS_T_GLUED | RS_T_PARAGRAPH)) && plain_digits(rs_token_fold(doc, i));
}

/* Agencies write the decimal point as the letter ra between digits, and what they type from right to left is stored the
 * other way round: the fraction stands first. A growth of "5ra1" percent is 1.5, "3ra747" million 747.3, "235ra1"
 * million tourists 1.235, "04ra1" 1.04, "4ra0" 0.4. Only a lone zero before the ra is the whole. */
static bool ra_decimal(const rs_doc *doc, uint32_t i, double *value)
{
    const rs_token *t = &doc->tokens[i];
    if (!rs_is_digits(doc, i + 2) || !(t[1].flags & RS_T_GLUED) || !(t[2].flags & RS_T_GLUED) || t[1].flen != 1 ||
        doc->folded[t[1].folded] != RS_RA) {
        return false;
    }
    rs_str first = rs_token_fold(doc, i), second = rs_token_fold(doc, i + 2);
    bool zero_first = first.len == 1 && first.at[0] == '0';
    return plain_digits(first) && plain_digits(second) &&
           (zero_first ? whole_part(first, second, value) : whole_part(second, first, value));
}

static bool is_scale_word(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_in_line(doc, i) ? rs_doc_match(doc, i, RS_LEX_number) : NULL;
    rs_str kind = m && !m->clitics ? rs_lex_attr(m->entry, RS_ATTR_kind) : RS_STR_NONE;
    return rs_str_eq(kind, RS_STR("scale")) || rs_str_eq(kind, RS_STR("scale_plural"));
}

static bool is_thousand(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_in_line(doc, i) ? rs_doc_match(doc, i, RS_LEX_number) : NULL;
    return m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_value), RS_STR("1000"));
}

/* The Arabic comma before one or two digits parts a list, unless what is measured stands behind: "12,5 percent". */
static bool comma_decimal(const rs_doc *doc, uint32_t i, double *value)
{
    uint32_t n;
    if (!rs_token_is(doc, i + 1, ',') || !rs_is_digits(doc, i + 2) || !rs_is_glued(doc, i + 1) ||
        !rs_is_glued(doc, i + 2) || doc->tokens[i + 2].flen > 2 || !rs_in_line(doc, i + 3)) {
        return false;
    }
    bool measured = rs_percent_at(doc, i + 3, &n) || is_scale_word(doc, i + 3) ||
                    rs_doc_match(doc, i + 3, RS_LEX_unit) || doc->tokens[i + 3].kind == RS_TOKEN_SYMBOL;
    return measured && whole_part(rs_token_fold(doc, i), rs_token_fold(doc, i + 2), value);
}

/* A number cut in pieces by marks of direction. */
static bool joined_value(const rs_doc *doc, uint32_t i, double *value, uint32_t *n)
{
    char digits[64];
    size_t len = 0;
    uint32_t k = i;
    for (bool on = true; on; k++) {
        rs_str s = rs_token_fold(doc, k);
        if (len + s.len > sizeof digits) {
            return false;
        }
        memcpy(digits + len, s.at, s.len);
        len += s.len;
        bool mark = rs_token_is(doc, k + 1, '.') || rs_token_is(doc, k + 1, ',');
        bool to_mark = mark && rs_is_digits(doc, k + 2) && rs_is_glued(doc, k + 2) &&
                       (unseen_between(doc, k + 1) || unseen_between(doc, k + 2));
        bool from_mark = !rs_is_digits(doc, k) && rs_is_digits(doc, k + 1);
        on = to_mark || from_mark || (rs_is_digits(doc, k + 1) && unseen_between(doc, k + 1));
    }
    *n = k - i;
    return *n > 1 && rs_digits_value((rs_str){digits, len}, value);
}

bool rs_leading_mark(const rs_doc *doc, uint32_t i)
{
    return has_decimal_mark(rs_token_text(doc, i)) && doc->tokens[i].kind == RS_TOKEN_PUNCT &&
           rs_is_digits(doc, i + 1) && rs_is_glued(doc, i + 1);
}

bool rs_digits_at(const rs_doc *doc, uint32_t i, double *value, uint32_t *n)
{
    if (rs_leading_mark(doc, i)) {
        *n = 2;
        return whole_part(RS_STR("0"), rs_token_fold(doc, i + 1), value);
    }
    *n = 3;
    if (ra_decimal(doc, i, value) || comma_decimal(doc, i, value)) {
        return true;
    }
    if (joined_value(doc, i, value, n)) {
        return true;
    }
    *n = 1;
    rs_str folded = rs_token_fold(doc, i);
    if (!rs_digits_value(folded, value)) {
        return false;
    }
    size_t dot = rs_str_find(folded, RS_STR("."), 0), comma = rs_str_find(folded, RS_STR(","), 0);
    if (dot != SIZE_MAX && has_decimal_mark(rs_token_text(doc, i)) &&
        !whole_part(rs_str_part(folded, 0, dot), rs_str_part(folded, dot + 1, folded.len), value)) {
        rs_digits_value(folded, value);
    }
    size_t mark = dot != SIZE_MAX ? dot : is_thousand(doc, i + 1) ? comma : SIZE_MAX;
    if (mark != SIZE_MAX && folded.len - mark == 4 && *value >= 1000 && *value < 1000000 && is_scale_word(doc, i + 1)) {
        *value /= 1000; /* "10.294 million", "17,106 thousand": no thousands before a scale */
    }
    while (*n < 5 && spaced_group(doc, i, i + *n)) {
        double more;
        rs_digits_value(rs_token_fold(doc, i + *n), &more);
        *value = *value * 1000 + more;
        ++*n;
    }
    return true;
}

bool rs_percent_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    if (!rs_in_line(doc, i)) {
        return false;
    }
    if (rs_token_is(doc, i, '%')) {
        *n = 1;
        return true;
    }
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_unit);
    if (m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_measure), RS_STR("percent"))) {
        *n = m->n;
        return true;
    }
    return false;
}
