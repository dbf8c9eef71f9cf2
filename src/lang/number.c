#include "lang/number_work.h"

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
    PART,    /* thirds, fifths: a fraction behind their number */
    POINT,   /* the word for the decimal mark */
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
    bool boxed;            /* digits in brackets, the closing one among its tokens */
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
        {"part", PART},
        {"point", POINT},
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

static kind kind_of_match(const rs_match *m)
{
    return kind_of(rs_lex_attr(m->entry, RS_ATTR_kind));
}

static bool attr_value(const rs_match *m, double *value)
{
    return rs_str_to_double(rs_lex_attr(m->entry, RS_ATTR_value), value);
}

/* "three fifths": a small number and the parts behind it. */
static bool parts_behind(const rs_doc *doc, piece *p)
{
    uint32_t next = p->token + p->n;
    const rs_match *m = rs_in_line(doc, next) ? rs_doc_match(doc, next, RS_LEX_number) : NULL;
    double part;
    if (!m || m->clitics || !(p->value >= 2) || p->value > 19 || kind_of_match(m) != PART || !attr_value(m, &part)) {
        return false;
    }
    p->kind = FRACTION;
    p->value *= part;
    p->n += m->n;
    return true;
}

/* "A fifth of the ..." is spelt like "five" and stands, as no five does, before a noun with its article. */
static bool one_part(const rs_doc *doc, piece *p)
{
    rs_str word = rs_token_fold(doc, p->token);
    uint32_t next = p->token + p->n;
    if (p->value < 5 || p->value > 10 || p->value == 6 || p->value == 8 || (p->match->clitics & RS_C_AL) ||
        p->match->n > 1 || (uint8_t)word.at[word.len - 1] == RS_HA || !rs_in_line(doc, next)) {
        return false;
    }
    const uint8_t *w = doc->folded + doc->tokens[next].folded;
    if (doc->tokens[next].flen < 5 || w[0] != RS_ALEF || w[1] != RS_LAM || rs_doc_match(doc, next, RS_LEX_number)) {
        return false;
    }
    p->kind = FRACTION;
    p->value = 1 / p->value;
    return true;
}

/* "(250) houses", "(5) million": brackets around the digits alone, and what they count behind. */
static bool in_brackets(const rs_doc *doc, const piece *p)
{
    uint32_t close = p->token + p->n;
    return p->token > 0 && rs_token_is(doc, p->token - 1, '(') && rs_is_glued(doc, p->token) &&
           rs_token_is(doc, close, ')') && rs_in_line(doc, close) && rs_in_line(doc, close + 1) &&
           (doc->tokens[close + 1].kind == RS_TOKEN_ARABIC || rs_token_is(doc, close + 1, '%'));
}

/* The number word or digits at token i; with `inner` only as what goes on with a number already begun. */
static bool piece_at(const rs_doc *doc, uint32_t i, bool inner, piece *p)
{
    *p = (piece){.token = i};
    if (i >= doc->n_tokens || (inner && (doc->tokens[i].flags & RS_T_PARAGRAPH))) {
        return false;
    }
    if (inner && rs_lone_waw(doc, i)) {
        p->joined = true;
        p->token = ++i;
    }
    bool mark_first = !inner && rs_is_digits(doc, i + 1) && rs_leading_mark(doc, i);
    if (mark_first || rs_is_digits(doc, i)) {
        p->kind = DIGITS;
        if (!rs_digits_at(doc, i, &p->value, &p->n)) {
            return false;
        }
        p->boxed = !inner && in_brackets(doc, p);
        p->n += p->boxed;
        parts_behind(doc, p);
        return true;
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
    p->kind = kind_of_match(m);
    if (p->kind == NONE || !attr_value(m, &p->value)) {
        return false;
    }
    if ((p->kind == UNIT || p->kind == TEN) && !parts_behind(doc, p)) {
        one_part(doc, p);
    }
    return true;
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
    bool small = (first->kind == UNIT || first->kind == DIGITS) && first->value > 2 && first->value < 10;
    if (small && piece_at(doc, end, true, &next) && !next.joined && next.kind == HUNDRED) {
        *value = first->value * 100;
        end = after(&next);
        hundreds = true;
    } else if (hundreds) {
        *value = first->value;
    }
    if (!hundreds) {
        return below_hundred(doc, first, value);
    }
    if (!piece_at(doc, end, true, &next) || !next.joined) {
        return end;
    }
    bool digits = next.kind == DIGITS && next.value >= 1 && next.value < 100 && next.value == floor(next.value);
    if (is_below_hundred(next.kind) || digits) {
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

/* "Three point five": the word for the mark, and the digits behind it as one number. */
static void point_behind(const rs_doc *doc, group *g)
{
    piece point, part;
    double value;
    if (!piece_at(doc, g->end, true, &point) || point.joined || point.kind != POINT ||
        !piece_at(doc, after(&point), true, &part) || part.joined || !(part.value >= 0)) {
        return;
    }
    if (part.kind != DIGITS && !is_below_hundred(part.kind)) {
        return;
    }
    uint32_t end = part.kind == DIGITS ? after(&part) : below_hundred(doc, &part, &value);
    value = part.kind == DIGITS ? part.value : value;
    if (value < 1000) {
        g->value += value / (value < 10 ? 10 : value < 100 ? 100 : 1000);
        g->end = end;
    }
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
    case DIGITS:
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
    point_behind(doc, g);
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

static void place(const rs_doc *doc, const piece *first, uint32_t end, rs_number *out)
{
    out->token = first->token;
    out->n = end - first->token;
    out->boxed = first->boxed;
    out->start = first->match ? rs_match_start(doc, first->match) : doc->tokens[first->token - first->boxed].at;
    out->end = doc->tokens[end - 1].at + doc->tokens[end - 1].len;
    out->digits = first->kind == DIGITS || !first->match;
    out->article = first->match && (first->match->clitics & RS_C_AL);
    out->dual = first->kind == SCALE_DUAL || (first->kind == HUNDREDS && first->value == 200) ||
                (out->kind == RS_NUMBER_CARDINAL && first->kind == SCALE && out->value == 2 * first->value);
}

bool rs_number_at(const rs_doc *doc, uint32_t token, rs_number *out)
{
    *out = (rs_number){.kind = RS_NUMBER_CARDINAL};
    bool sign_first = rs_token_is(doc, token, '%') && rs_is_digits(doc, token + 1) && rs_is_glued(doc, token + 1);
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
    } else if (rs_percent_at(doc, end, &n)) {
        out->n += n;
        out->end = doc->tokens[end + n - 1].at + doc->tokens[end + n - 1].len;
        out->percent = true;
    }
    return true;
}
