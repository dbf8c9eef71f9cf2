/* durations: lengths of time, and moments told by one ("two days ago"). */
#include "read/times.h"

#include <math.h>
#include <stdio.h>

enum { max_parts = 3 };

/* "a year and two months" goes on with smaller, or larger, units. */
typedef struct length_part {
    double n;
    const rs_match *unit;
} length_part;

typedef struct length {
    double n; /* NaN: said vaguely */
    length_part more[max_parts];
    uint32_t n_more;
    bool several; /* a plural without any number */
    const rs_match *unit;
    int32_t shift; /* last, next behind it; 9 none */
    uint32_t start, end, next;
} length;

static bool is_dual(const rs_match *unit)
{
    return (unit->feat & RS_F_DUAL) || ((unit->feat & RS_F_PLURAL) && (unit->feat & RS_F_MASCULINE));
}

static void length_to(const rs_clockwork *c, length *l, uint32_t next)
{
    l->next = next;
    l->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
}

/* The article written apart from its number. */
static bool lone_article(const rs_doc *doc, uint32_t i)
{
    rs_str word = i < doc->n_tokens ? rs_token_fold(doc, i) : RS_STR("");
    return word.len == 2 && (uint8_t)word.at[0] == RS_ALEF && (uint8_t)word.at[1] == RS_LAM;
}

/* "the last three days", "the 24 hours that passed": the number behind its noun, and last or next. */
static void take_rest(rs_clockwork *c, length *l)
{
    const rs_doc *doc = c->doc;
    rs_number number;
    uint32_t at = l->next, n;
    if ((l->unit->clitics & RS_C_AL) && l->several && rs_same_line(doc, at)) {
        bool article = lone_article(doc, at);
        at += article;
        if (rs_same_line(doc, at) && rs_numeral_at(doc, at, &number) && !number.percent &&
            number.kind == RS_NUMBER_CARDINAL &&
            (article || number.article ||
             (number.digits && rs_same_line(doc, at + number.n) && rs_shift_at(doc, at + number.n, &n) != 9))) {
            l->n = number.value;
            l->several = false;
            length_to(c, l, at + number.n);
        }
    } else if (!l->several && rs_same_line(doc, at) && rs_numeral_at(doc, at, &number) &&
               number.kind == RS_NUMBER_FRACTION) {
        const rs_match *word = rs_doc_match(doc, at, RS_LEX_number);
        if (word && (word->clitics & RS_C_WA)) { /* "an hour and a half" */
            l->n += number.value;
            length_to(c, l, at + number.n);
        }
    }
    const rs_match *few = rs_here(doc, l->next, "few");
    if (few && l->several) {
        l->n = NAN;
        length_to(c, l, l->next + few->n);
    }
    l->shift = rs_same_line(doc, l->next) ? rs_shift_at(doc, l->next, &n) : 9;
    if (l->shift != 9) {
        length_to(c, l, l->next + n);
    }
}

/* `more`: it goes on from another unit, so that its years are no age. */
static bool length_at(rs_clockwork *c, uint32_t token, bool more, length *l)
{
    const rs_doc *doc = c->doc;
    *l = (length){.n = 1, .shift = 9};
    uint32_t at = token;
    rs_number number;
    const rs_match *several = rs_doc_match(doc, at, RS_LEX_number);
    bool told = false;
    l->start = doc->tokens[at].at;
    if (lone_article(doc, at) && rs_same_line(doc, at + 1) && doc->tokens[at + 1].kind == RS_TOKEN_NUMBER) {
        at++;
    }
    if (rs_numeral_at(doc, at, &number)) {
        uint32_t end;
        if (number.kind == RS_NUMBER_ORDINAL || number.percent || (!more && rs_age_at(doc, &number, &end))) {
            return false;
        }
        l->start = at > token ? l->start : number.start;
        l->n = number.kind == RS_NUMBER_VAGUE ? NAN : number.value;
        at += number.n;
        told = true;
        bool bracketed = token > 0 && rs_token_is(doc, token - 1, '(') && rs_token_is(doc, at, ')');
        at += bracketed; /* "(30) days" */
        l->start = bracketed ? doc->tokens[token - 1].at : l->start;
    } else if (several && rs_str_eq(rs_lex_attr(several->entry, RS_ATTR_kind), RS_STR("several"))) {
        l->n = NAN;
        l->start = rs_match_start(doc, several);
        at += several->n;
        told = true;
    }
    l->unit = told && !rs_same_line(doc, at) ? NULL : rs_doc_match(doc, at, RS_LEX_time_unit);
    if (!l->unit || (l->unit->clitics & RS_C_PRONOUN)) {
        return false;
    }
    if (told &&
        ((l->unit->clitics & (RS_C_WA | RS_C_FA | RS_C_BI | RS_C_KA | RS_C_LI)) || is_dual(l->unit) ||
         ((l->unit->clitics & RS_C_AL) && (l->unit->feat & RS_F_SINGULAR) && number.kind != RS_NUMBER_FRACTION))) {
        return false; /* no number before a dual: "13 santa" are cents, not years */
    }
    if (!told) {
        l->start = rs_match_start(doc, l->unit);
        if (is_dual(l->unit)) {
            l->n = 2;
        } else if (l->unit->feat & RS_F_PLURAL) {
            l->several = true;
            l->n = NAN;
        }
    }
    length_to(c, l, at + l->unit->n);
    if (!told && l->n == 1 && rs_same_line(doc, l->next) && rs_numeral_at(doc, l->next, &number) && !number.digits &&
        number.value == 1 && number.kind == RS_NUMBER_CARDINAL) {
        length_to(c, l, l->next + number.n); /* "one month" */
    }
    const rs_match *whole = rs_here(doc, l->next, "whole");
    if (whole) {
        length_to(c, l, l->next + whole->n);
    }
    take_rest(c, l);
    return true;
}

static bool ends_in_noon(const rs_doc *doc, uint32_t i)
{
    rs_str word = rs_token_fold(doc, i);
    return (uint8_t)word.at[word.len - 1] == RS_NOON;
}

static int unit_rank(const rs_match *unit)
{
    static const char order[] = "CTYMWD";
    if (rs_lex_attr(unit->entry, RS_ATTR_clock).at) {
        char letter = rs_lex_attr(unit->entry, RS_ATTR_unit).at[0];
        return letter == 'H' ? 6 : letter == 'M' ? 7 : 8;
    }
    return (int)(strchr(order, rs_unit_letter(unit)) - order);
}

/* "and two months", ", 21 days" behind a length: another unit of the same stretch. */
static void take_more(rs_clockwork *c, length *l)
{
    const rs_doc *doc = c->doc;
    while (l->n_more < max_parts && !l->several && !isnan(l->n) && l->shift == 9 && rs_same_line(doc, l->next) &&
           !(l->unit->clitics & RS_C_AL)) {
        uint32_t at = l->next + rs_lone_waw(doc, l->next);
        const rs_match *number = rs_same_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_number) : NULL;
        const rs_match *unit = rs_same_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_time_unit) : NULL;
        bool joined = at > l->next || (number && (number->clitics & RS_C_WA)) || (unit && (unit->clitics & RS_C_WA));
        length next;
        if (!joined || !rs_same_line(doc, at) || !length_at(c, at, true, &next) || next.several || isnan(next.n) ||
            next.shift != 9 || (next.unit->clitics & (RS_C_AL | RS_C_BI | RS_C_LI | RS_C_KA)) ||
            unit_rank(next.unit) == unit_rank(l->unit) || (is_dual(next.unit) && !ends_in_noon(doc, next.next - 1))) {
            return;
        }
        for (uint32_t k = 0; k < l->n_more; k++) {
            if (unit_rank(next.unit) == unit_rank(l->more[k].unit)) {
                return;
            }
        }
        l->more[l->n_more++] = (length_part){next.n, next.unit};
        length_to(c, l, next.next);
    }
}

static void print_parts(const length *l, char *out, size_t size)
{
    size_t n = (size_t)snprintf(out, size, "P");
    bool clock = false;
    for (int rank = 0; rank <= 8; rank++) {
        for (uint32_t k = 0; k <= l->n_more; k++) {
            length_part part = k ? l->more[k - 1] : (length_part){l->n, l->unit};
            if (unit_rank(part.unit) != rank || n + 16 > size) {
                continue;
            }
            double by = 1;
            rs_str_to_double(rs_lex_attr(part.unit->entry, RS_ATTR_times), &by);
            n += (size_t)snprintf(out + n, size - n, "%s%.6g%.*s", rank > 5 && !clock ? "T" : "", part.n * by,
                                  RS_STR_ARG(rs_lex_attr(part.unit->entry, RS_ATTR_unit)));
            clock = clock || rank > 5;
        }
    }
}

static void print_length(const length *l, char *out, size_t size)
{
    if (l->n_more) {
        print_parts(l, out, size);
        return;
    }
    rs_str unit = rs_lex_attr(l->unit->entry, RS_ATTR_unit), times = rs_lex_attr(l->unit->entry, RS_ATTR_times);
    double by = 1;
    rs_str_to_double(times, &by);
    const char *p = rs_lex_attr(l->unit->entry, RS_ATTR_clock).at ? "PT" : "P";
    if (isnan(l->n)) {
        snprintf(out, size, "%sX%.*s", p, RS_STR_ARG(unit));
    } else {
        snprintf(out, size, "%s%.10g%.*s", p, l->n * by, RS_STR_ARG(unit));
    }
}

/* A day, week, month or year counted back from publication; false when it is no such thing. */
static bool counted_back(rs_clockwork *c, const length *l, int sign, char *out, size_t size)
{
    char unit = rs_unit_letter(l->unit);
    if (!c->anchored || isnan(l->n) || l->n != (double)(int32_t)l->n || l->n > 5000 || !unit) {
        return false;
    }
    int32_t n = sign * (int32_t)l->n;
    if (unit == 'D') {
        rs_civil v = rs_civil_from_days(c->today + n);
        snprintf(out, size, "%04d-%02d-%02d", (int)v.year, (int)v.month, (int)v.day);
    } else if (unit == 'W') {
        int32_t year, week;
        rs_iso_week(c->today + 7 * n, &year, &week);
        snprintf(out, size, "%04d-W%02d", (int)year, (int)week);
    } else if (unit == 'M') {
        rs_civil v = rs_civil_add_months((rs_civil){c->now.year, c->now.month, 1}, n);
        snprintf(out, size, "%04d-%02d", (int)v.year, (int)v.month);
    } else {
        int32_t by = unit == 'T' ? 10 : unit == 'C' ? 100 : 1;
        if (c->now.year + n * by < 1) {
            return false;
        }
        snprintf(out, size, "%04d", (int)(c->now.year + n * by));
    }
    return true;
}

/* What may stand before a length: since, ago, after, for; NULL for none. */
static const char *lead_at(const rs_doc *doc, uint32_t token, const rs_match **lead)
{
    static const char *const kinds[] = {"since", "ago", "after", "for", "latest"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        *lead = rs_time_word(doc, token, kinds[i]);
        if (*lead) {
            return kinds[i];
        }
    }
    return NULL;
}

/* "four days after the attack", "two days before it": counted from an event, not from now. */
static bool from_event(const rs_doc *doc, uint32_t i)
{
    return rs_same_line(doc, i) && rs_doc_match(doc, i, RS_LEX_from_event);
}

static bool vague_ref(const length *l, const char *lead, char *out, size_t size)
{
    bool past = lead && (rs_str_eq(rs_str_of(lead), RS_STR("since")) || rs_str_eq(rs_str_of(lead), RS_STR("ago")));
    if (!l->several) {
        return false;
    }
    if (past || l->shift == -1) {
        snprintf(out, size, "PAST_REF");
    } else if (l->shift == 1) {
        snprintf(out, size, "FUTURE_REF");
    } else {
        return false;
    }
    return true;
}

static bool has_article(const rs_doc *doc, uint32_t i)
{
    if (!rs_same_line(doc, i) || doc->tokens[i].flen < 4) {
        return false;
    }
    const uint8_t *w = doc->folded + doc->tokens[i].folded;
    return w[0] == RS_ALEF && w[1] == RS_LAM;
}

/* "every two minutes". */
bool rs_every_length_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    length l;
    if (!length_at(c, token, false, &l) || l.several || l.unit->clitics || (l.n == 1 && l.unit->token == token)) {
        return false;
    }
    out->type = RS_TIME_SET;
    print_length(&l, out->value, sizeof out->value);
    out->end = l.end;
    out->next = l.next;
    return true;
}

/* A unit that stands for something else: the month before its name, the day before its date, "through holding talks",
 * which is spelt as "through a decade", "the two general (directors)", spelt as "the two years". */
static bool is_no_length(const rs_clockwork *c, uint32_t token, uint32_t at, const char *kind, const length *l)
{
    const rs_doc *doc = c->doc;
    bool bare = l->unit->token == at && l->next == at + l->unit->n;
    bool definite = l->unit->clitics & RS_C_AL;
    if (!bare) {
        return false;
    }
    uint32_t n;
    bool hijri;
    rs_date date;
    if (l->n == 1 && !definite && rs_same_line(doc, l->next) &&
        (rs_month_at(doc, l->next, &n, &hijri) || (rs_date_at(doc, l->next, &date) && date.day))) {
        return true;
    }
    if (is_dual(l->unit) && definite && !kind) {
        return true;
    }
    bool decade = rs_unit_letter(l->unit) == 'T' && l->n == 1 && !definite;
    bool through = kind && token > 0 && rs_time_word(doc, token - 1, "of");
    const rs_match *of_time = decade ? rs_here(doc, l->next, "of_time") : NULL;
    return decade && !of_time && (through || !rs_ends_at(doc, l->next));
}

bool rs_duration_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *lead;
    const char *kind = lead_at(doc, token, &lead);
    uint32_t at = token;
    bool bounded = false; /* "for about the year", which is a year all the same */
    if (kind) {
        at += lead->n;
        const rs_match *bound = rs_same_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_bound) : NULL;
        at += bound ? bound->n : 0;
        bounded = bound != NULL;
        if (!rs_same_line(doc, at)) {
            return false;
        }
    }
    bool for_ = kind && (kind[0] == 'f' || kind[0] == 'l');
    const rs_match *stretch = kind && !for_ && kind[0] != 'a' ? rs_time_word(doc, at, "span") : NULL;
    stretch = kind && kind[0] == 'a' && kind[1] == 'g' ? rs_time_word(doc, at, "span") : stretch;
    if (stretch) {
        uint32_t next = at + stretch->n;
        out->type = RS_TIME_DATE;
        snprintf(out->value, sizeof out->value, "PAST_REF");
        out->start = rs_match_start(doc, lead);
        out->end = doc->tokens[next - 1].at + doc->tokens[next - 1].len;
        out->next = next;
        return true;
    }
    length l;
    if (!length_at(c, at, false, &l) || is_no_length(c, token, at, kind, &l)) {
        return false;
    }
    bool between = token > 0 && rs_doc_match_over(doc, token - 1, RS_LEX_bound);
    if (!between) {
        take_more(c, &l);
    }
    bool counted = l.next > at + l.unit->n || l.unit->token > at; /* more than the unit alone */
    bool li = (l.unit->clitics & RS_C_LI) && l.unit->token == at;
    bool definite = (l.unit->clitics & RS_C_AL) != 0;
    bool bare_one = l.n == 1 && l.unit->token == at && !l.n_more;
    bool dual = l.n == 2 && l.unit->token == at && is_dual(l.unit);
    bool year_behind =
        l.next < doc->n_tokens && doc->tokens[l.next].kind == RS_TOKEN_NUMBER && doc->tokens[l.next].flen == 4;
    bool whole = kind && rs_lex_attr(lead->entry, RS_ATTR_whole).at;
    bool one = bare_one && !definite && l.next > at + l.unit->n && l.shift == 9; /* "one month", "a whole week" */
    if (bare_one && !one &&
        (!kind || (definite && !whole && !bounded) || l.shift != 9 || year_behind || kind[0] == 'l')) {
        return false;
    }
    if (l.several && l.shift == 9 && l.next == l.unit->token + 1 && has_article(doc, l.next)) {
        return false; /* "the days of the festival" */
    }
    if (!kind && !counted && !one && !dual && !(l.several && li && !definite)) {
        return false;
    }
    if (l.n == 2 && l.unit->token == at && is_dual(l.unit) && !ends_in_noon(doc, at)) {
        return false; /* the construct dual: before names of days, or an adjective ("monthly"), or cents */
    }
    rs_timex moment;
    if (kind && bare_one && rs_moment_at(c, at, &moment)) {
        return false; /* "since the day of Friday" */
    }
    if (l.several && definite && l.shift == 9) {
        return false;
    }
    if (l.several && !kind && l.shift == 0) {
        return false;
    }
    bool ago = kind && kind[0] == 'a' && kind[1] == 'g';
    out->type = RS_TIME_DURATION;
    out->start = kind && !for_ ? rs_match_start(doc, lead) : l.start;
    out->end = l.end;
    out->next = l.next;
    if (vague_ref(&l, for_ ? NULL : kind, out->value, sizeof out->value)) {
        out->type = RS_TIME_DATE;
    } else if (ago && !from_event(doc, l.next) && counted_back(c, &l, -1, out->value, sizeof out->value)) {
        out->type = RS_TIME_DATE;
    } else {
        print_length(&l, out->value, sizeof out->value);
    }
    return true;
}
