#include "lang/number.h"

#include <math.h>

/* The place of a word in a number; the words of lexicon field `kind`. */
typedef enum kind {
    NONE,
    DIGITS,
    UNIT,         /* 0-9 */
    TEN,          /* 10 */
    TEEN,         /* 11-19, a dozen */
    TENS,         /* 20-90 */
    HUNDRED,      /* 100, may follow a unit */
    HUNDREDS,     /* 200-900 */
    SCALE,        /* thousand, million, ... */
    SCALE_DUAL,   /* two of them */
    SCALE_PLURAL, /* "thousands": vague unless a number stands before */
    FRACTION,
    VAGUE,   /* tens, hundreds */
    SOME,    /* 3-9 */
    SEVERAL, /* only before a word of size */
    ORDINAL,
    ORDINAL_UNIT, /* only before tens */
} kind;

typedef struct piece {
    kind kind;
    double value;
    uint32_t token, n;     /* the tokens of the word itself */
    const rs_match *match; /* NULL for digits */
    bool joined;           /* "and" stands before it */
} piece;

static kind kind_of(rs_str name)
{
    static const struct {
        const char *name;
        kind kind;
    } kinds[] = {
        {"unit", UNIT},
        {"ten", TEN},
        {"teen", TEEN},
        {"tens", TENS},
        {"hundred", HUNDRED},
        {"hundreds", HUNDREDS},
        {"scale", SCALE},
        {"scale_dual", SCALE_DUAL},
        {"fraction", FRACTION},
        {"vague", VAGUE},
        {"some", SOME},
        {"scale_plural", SCALE_PLURAL},
        {"several", SEVERAL},
        {"ordinal", ORDINAL},
        {"ordinal_unit", ORDINAL_UNIT},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (rs_str_eq(name, rs_str_of(kinds[i].name))) {
            return kinds[i].kind;
        }
    }
    return NONE;
}

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

static bool lone_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

static bool is_digits(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].kind == RS_TOKEN_NUMBER;
}

static bool plain_digits(rs_str s)
{
    return rs_str_find(s, RS_STR("."), 0) == SIZE_MAX && rs_str_find(s, RS_STR(","), 0) == SIZE_MAX;
}

/* "10 000": a second run of three digits goes on with the first. */
static bool spaced_group(const rs_doc *doc, uint32_t first, uint32_t i)
{
    const rs_token *a = &doc->tokens[first], *b = a + (i - first);
    if (!is_digits(doc, i) || b->at - (b[-1].at + b[-1].len) > 3) { /* one space of any width, and nothing unseen */
        return false;
    }
    return is_digits(doc, i) && a->flen <= 3 && doc->folded[a->folded] != '0' && b->flen == 3 &&
           !(b->flags & (RS_T_GLUED | RS_T_PARAGRAPH)) && plain_digits(rs_token_fold(doc, i));
}

static bool piece_at(const rs_doc *doc, uint32_t i, bool inner, piece *p);

/* Agencies write the decimal point as the letter ra between digits, and what they type from right to left is stored the
 * other way round: the fraction stands first. A growth of "5ra1" percent is 1.5, "3ra747" million 747.3, "235ra1"
 * million tourists 1.235, "04ra1" 1.04, "4ra0" 0.4. Only a lone zero before the ra is the whole. */
static bool ra_decimal(const rs_doc *doc, uint32_t i, piece *p)
{
    const rs_token *t = &doc->tokens[i];
    if (!is_digits(doc, i + 2) || !(t[1].flags & RS_T_GLUED) || !(t[2].flags & RS_T_GLUED) || t[1].flen != 1 ||
        doc->folded[t[1].folded] != RS_RA) {
        return false;
    }
    rs_str part = rs_token_fold(doc, i), whole = rs_token_fold(doc, i + 2);
    if (part.len == 1 && part.at[0] == '0') {
        rs_str swap = part;
        part = whole;
        whole = swap;
    }
    double fraction;
    if (part.len > 6 || !plain_digits(part) || !plain_digits(whole) || !rs_str_to_double(part, &fraction) ||
        !rs_str_to_double(whole, &p->value)) {
        return false;
    }
    p->value += fraction / pow(10, (double)part.len);
    p->kind = DIGITS;
    p->n = 3;
    return true;
}

static bool digits_at(const rs_doc *doc, uint32_t i, piece *p)
{
    rs_str folded = rs_token_fold(doc, i);
    if (ra_decimal(doc, i, p)) {
        return true;
    }
    if (!rs_digits_value(folded, &p->value)) {
        return false;
    }
    if (has_decimal_mark(rs_token_text(doc, i))) {
        size_t mark = rs_str_find(folded, RS_STR("."), 0);
        double whole = 0, part = 0;
        if (mark != SIZE_MAX && rs_digits_value(rs_str_part(folded, 0, mark), &whole) &&
            rs_str_to_double(rs_str_part(folded, mark + 1, folded.len), &part)) {
            p->value = whole + part / pow(10, (double)(folded.len - mark - 1));
        }
    }
    p->kind = DIGITS;
    p->n = 1;
    piece next;
    size_t dot = rs_str_find(folded, RS_STR("."), 0); /* "10.294 million": no thousands before a scale */
    if (dot != SIZE_MAX && folded.len - dot == 4 && p->value >= 1000 && piece_at(doc, i + 1, true, &next) &&
        !next.joined && (next.kind == SCALE || next.kind == SCALE_PLURAL) && p->value < 1000000) {
        p->value /= 1000;
    }
    while (p->n < 5 && spaced_group(doc, i, i + p->n)) {
        double more;
        rs_digits_value(rs_token_fold(doc, i + p->n), &more);
        p->value = p->value * 1000 + more;
        p->n++;
    }
    return true;
}

/* The number word or digits at token i; with `inner` only as what goes on with a number already begun. */
static bool piece_at(const rs_doc *doc, uint32_t i, bool inner, piece *p)
{
    *p = (piece){.token = i};
    if (i >= doc->n_tokens || (inner && (doc->tokens[i].flags & RS_T_PARAGRAPH))) {
        return false;
    }
    if (inner && lone_waw(doc, i)) {
        p->joined = true;
        p->token = ++i;
    }
    if (is_digits(doc, i)) {
        return digits_at(doc, i, p);
    }
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_number);
    if (!m || m->clitics & RS_C_PRONOUN) {
        return false;
    }
    if (inner && (m->clitics & (RS_C_BI | RS_C_KA | RS_C_LI))) {
        return false;
    }
    p->joined |= (m->clitics & (RS_C_WA | RS_C_FA)) != 0;
    p->match = m;
    p->n = m->n;
    p->kind = kind_of(rs_lex_attr(m->entry, RS_ATTR_kind));
    return p->kind != NONE && rs_str_to_double(rs_lex_attr(m->entry, RS_ATTR_value), &p->value);
}

static uint32_t after(const piece *p)
{
    return p->token + p->n;
}

static bool is_scale(kind k)
{
    return k == SCALE || k == SCALE_PLURAL;
}

/* Tens and units behind a hundred, or instead of one. */
static uint32_t below_hundred(const rs_doc *doc, const piece *first, double *value)
{
    *value = first->value;
    piece next;
    if (first->kind == UNIT && first->value > 0 && piece_at(doc, after(first), true, &next) && next.joined &&
        next.kind == TENS) {
        *value += next.value;
        return after(&next);
    }
    return after(first);
}

static bool is_below_hundred(kind k)
{
    return k == UNIT || k == TEN || k == TEEN || k == TENS;
}

/* A number word run below 1000 that begins with *first; the token after it. */
static uint32_t below_thousand(const rs_doc *doc, const piece *first, double *value)
{
    piece next;
    uint32_t end = after(first);
    bool hundreds = first->kind == HUNDRED || first->kind == HUNDREDS;
    if (first->kind == UNIT && first->value > 2 && piece_at(doc, end, true, &next) && !next.joined &&
        next.kind == HUNDRED) {
        *value = first->value * 100;
        end = after(&next);
        hundreds = true;
    } else if (hundreds) {
        *value = first->value;
    }
    if (!hundreds) {
        return below_hundred(doc, first, value);
    }
    if (piece_at(doc, end, true, &next) && next.joined && is_below_hundred(next.kind)) {
        double rest;
        end = below_hundred(doc, &next, &rest);
        *value += rest;
    }
    return end;
}

typedef struct group {
    double value, magnitude; /* magnitude: the scale it ends in, 1 for none */
    uint32_t end;
} group;

/* "thousand" written with a final alef and a noun behind is the dual before its noun; the accusative has none there. */
static bool construct_dual(const rs_doc *doc, const piece *p)
{
    uint32_t last = after(p) - 1;
    rs_str word = rs_token_fold(doc, last);
    if (p->kind != SCALE || (uint8_t)word.at[word.len - 1] != RS_ALEF || (doc->tokens[last].flags & RS_T_TANWEEN)) {
        return false;
    }
    uint32_t next = last + 1;
    if (next >= doc->n_tokens || doc->tokens[next].kind != RS_TOKEN_ARABIC ||
        (doc->tokens[next].flags & RS_T_PARAGRAPH) || doc->tokens[next].flen < 3) {
        return false;
    }
    uint8_t letter = doc->folded[doc->tokens[next].folded];
    return letter != RS_WAW && !rs_doc_match(doc, next, RS_LEX_number);
}

/* Scales that follow: "thousand", "thousand million". */
static void scale_up(const rs_doc *doc, group *g)
{
    piece next;
    for (int i = 0; i < 3 && piece_at(doc, g->end, true, &next) && !next.joined && is_scale(next.kind); i++) {
        g->value *= next.value;
        g->magnitude *= next.value;
        g->end = after(&next);
    }
}

static bool group_at(const rs_doc *doc, const piece *first, group *g)
{
    *g = (group){.value = first->value, .magnitude = 1, .end = after(first)};
    piece next;
    switch (first->kind) {
    case DIGITS: break;
    case UNIT:
    case TEN:
    case TEEN:
    case TENS:
    case HUNDRED:
    case HUNDREDS: g->end = below_thousand(doc, first, &g->value); break;
    case SCALE:
        g->magnitude = first->value;
        if (construct_dual(doc, first)) {
            g->value *= 2;
        }
        break;
    case SCALE_DUAL: g->magnitude = first->value / 2; break;
    case FRACTION:
        if (!piece_at(doc, g->end, true, &next) || next.joined || !is_scale(next.kind)) {
            return false;
        }
        break;
    default: return false;
    }
    if (g->magnitude == 1 && first->kind != FRACTION && piece_at(doc, g->end, true, &next) && next.joined &&
        next.kind == FRACTION) {
        g->value += next.value; /* "three and a half" */
        g->end = after(&next);
    }
    scale_up(doc, g);
    if (g->magnitude > 1 && piece_at(doc, g->end, true, &next) && next.joined && next.kind == FRACTION) {
        g->value += next.value * g->magnitude; /* "a million and a half", "... and half a million" */
        g->end = after(&next);
        if (piece_at(doc, g->end, true, &next) && !next.joined && is_scale(next.kind) && next.value == g->magnitude) {
            g->end = after(&next);
        }
    }
    return true;
}

static uint32_t exact_at(const rs_doc *doc, const piece *first, double *value)
{
    group g;
    if (!group_at(doc, first, &g)) {
        return 0;
    }
    *value = g.value;
    uint32_t end = g.end;
    piece next;
    while (g.magnitude >= 1000 && piece_at(doc, end, true, &next) && next.joined) {
        double above = g.magnitude;
        if (!group_at(doc, &next, &g) || g.value >= above || g.magnitude >= above) {
            break;
        }
        *value += g.value;
        end = g.end;
    }
    return end;
}

static double attr_number(const piece *p, rs_lex_attr_id attr)
{
    double value = NAN;
    rs_str_to_double(rs_lex_attr(p->match->entry, attr), &value);
    return value;
}

/* tens, hundreds, some, thousands and what multiplies them; the token after, 0 when it is none. */
static uint32_t vague_at(const rs_doc *doc, const piece *first, rs_number *out)
{
    uint32_t end = after(first);
    piece next;
    bool more = piece_at(doc, end, true, &next) && !next.joined;
    if (first->kind == SCALE_PLURAL) {
        out->min = 2 * first->value;
        out->max = 10 * first->value - 1;
    } else if (first->kind == VAGUE) {
        out->min = attr_number(first, RS_ATTR_min);
        out->max = attr_number(first, RS_ATTR_max);
    } else if (first->kind == SOME || first->kind == SEVERAL) {
        double low = first->kind == SOME ? 3 : 2;
        bool sized = more && (next.kind == VAGUE || next.kind == SCALE_PLURAL);
        if (!sized && first->kind == SEVERAL) {
            return 0;
        }
        double size = sized ? next.value : 1;
        out->min = low * size;
        out->max = 10 * size - 1;
        end = sized ? after(&next) : end;
        more = sized && piece_at(doc, end, true, &next) && !next.joined;
    } else {
        return 0;
    }
    if (more && is_scale(next.kind)) {
        out->min *= next.value;
        out->max = (out->max + 1) * next.value - 1;
        end = after(&next);
    }
    out->kind = RS_NUMBER_VAGUE;
    out->value = NAN;
    return end;
}

static uint32_t ordinal_at(const rs_doc *doc, const piece *first, rs_number *out)
{
    piece next;
    bool tens = piece_at(doc, after(first), true, &next) && next.joined && next.kind == TENS && first->value < 10;
    if (!tens && first->kind == ORDINAL_UNIT) {
        return 0;
    }
    out->kind = RS_NUMBER_ORDINAL;
    out->value = first->value + (tens ? next.value : 0);
    return tens ? after(&next) : after(first);
}

static bool percent_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    if (i >= doc->n_tokens || (doc->tokens[i].flags & RS_T_PARAGRAPH)) {
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

static void place(const rs_doc *doc, const piece *first, uint32_t end, rs_number *out)
{
    out->token = first->token;
    out->n = end - first->token;
    out->start = first->match ? rs_match_start(doc, first->match) : doc->tokens[first->token].at;
    out->end = doc->tokens[end - 1].at + doc->tokens[end - 1].len;
    out->digits = first->kind == DIGITS;
    out->article = first->match && (first->match->clitics & RS_C_AL);
    out->dual = first->kind == SCALE_DUAL || (first->kind == HUNDREDS && first->value == 200) ||
                (out->kind == RS_NUMBER_CARDINAL && first->kind == SCALE && out->value == 2 * first->value);
}

bool rs_number_at(const rs_doc *doc, uint32_t token, rs_number *out)
{
    *out = (rs_number){.kind = RS_NUMBER_CARDINAL};
    bool sign_first =
        rs_token_is(doc, token, '%') && is_digits(doc, token + 1) && (doc->tokens[token + 1].flags & RS_T_GLUED);
    piece first;
    if (!piece_at(doc, sign_first ? token + 1 : token, false, &first)) {
        return false;
    }
    uint32_t end;
    if (first.kind == ORDINAL || first.kind == ORDINAL_UNIT) {
        end = ordinal_at(doc, &first, out);
    } else if (first.kind == VAGUE || first.kind == SOME || first.kind == SEVERAL || first.kind == SCALE_PLURAL) {
        end = vague_at(doc, &first, out);
    } else {
        end = exact_at(doc, &first, &out->value);
        if (!end && first.kind == FRACTION) {
            end = after(&first);
            out->value = first.value;
            out->kind = RS_NUMBER_FRACTION;
        }
    }
    if (!end) {
        return false;
    }
    if (out->kind != RS_NUMBER_VAGUE) {
        out->min = out->max = out->value;
    }
    place(doc, &first, end, out);
    uint32_t n;
    if (sign_first) {
        out->token = token;
        out->n++;
        out->start = doc->tokens[token].at;
        out->percent = true;
    } else if (percent_at(doc, end, &n)) {
        out->n += n;
        out->end = doc->tokens[end + n - 1].at + doc->tokens[end + n - 1].len;
        out->percent = true;
    }
    return true;
}

/* A word of class not more than `reach` tokens before i, in the same line and clause. */
static bool word_before(const rs_doc *doc, uint32_t i, rs_lex_class class_id, uint32_t reach)
{
    for (uint32_t back = 1; back <= reach && back <= i; back++) {
        uint32_t at = i - back;
        if (doc->tokens[at + 1].flags & RS_T_PARAGRAPH || doc->tokens[at].kind == RS_TOKEN_PUNCT) {
            return false;
        }
        if (rs_doc_match(doc, at, class_id)) {
            return true;
        }
    }
    return false;
}

bool rs_age_at(const rs_doc *doc, const rs_number *number, uint32_t *end)
{
    uint32_t i = number->token + number->n;
    const rs_match *unit = number->percent ? NULL : rs_doc_match(doc, i, RS_LEX_time_unit);
    *end = i;
    if (!unit) { /* "in his twenties", "not yet twenty" */
        return !number->percent && number->article && !number->digits && number->value < 120 &&
               (word_before(doc, number->token, RS_LEX_age_verb, 1) ||
                word_before(doc, number->token, RS_LEX_age_word, 1) || rs_doc_match(doc, i, RS_LEX_age_after));
    }
    bool dual = (unit->feat & RS_F_DUAL) || ((unit->feat & RS_F_PLURAL) && (unit->feat & RS_F_MASCULINE));
    if (rs_lex_attr(unit->entry, RS_ATTR_clock).at || dual || (unit->clitics & (RS_C_AL | RS_C_PRONOUN))) {
        return false;
    }
    *end = i + unit->n;
    if (word_before(doc, number->token, RS_LEX_age_word, 6) || word_before(doc, number->token, RS_LEX_age_verb, 2) ||
        rs_doc_match(doc, *end, RS_LEX_age_after)) {
        return true;
    }
    if (!rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("Y")) || !(number->value < 110) || !number->token) {
        return false;
    }
    char before = doc->tokens[number->token - 1].mark, behind = *end < doc->n_tokens ? doc->tokens[*end].mark : 0;
    return (before == '(' && behind == ')') || (before == ',' && (behind == ',' || behind == ')'));
}
