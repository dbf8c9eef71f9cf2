/* periods: weeks, months, years and the like, and what is told of them. */
#include "read/times.h"

#include <stdio.h>

typedef struct period {
    char unit; /* D W M Y, C century, T decade, S season, Q quarter or half; 0 none yet */
    int32_t year, month;
    int32_t shift; /* -1 0 1; 9 none said */
    const rs_match *edge, *season;
    int32_t ordinal; /* of a quarter */
    char quarter;
    bool weekend, fresh;
    uint32_t start, end, next;
} period;

static void extend(const rs_clockwork *c, period *p, uint32_t next)
{
    p->next = next;
    p->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
}

static uint32_t start_of(const rs_doc *doc, uint32_t i, rs_lex_class class_id)
{
    const rs_match *m = rs_doc_match(doc, i, class_id);
    return m ? rs_match_start(doc, m) : doc->tokens[i].at;
}

char rs_unit_letter(const rs_match *unit)
{
    if (!unit || rs_lex_attr(unit->entry, RS_ATTR_clock).at) {
        return 0;
    }
    rs_str times = rs_lex_attr(unit->entry, RS_ATTR_times);
    return times.at ? (times.len == 2 ? 'T' : 'C') : rs_lex_attr(unit->entry, RS_ATTR_unit).at[0];
}

static bool take_shift(rs_clockwork *c, period *p)
{
    uint32_t n;
    int32_t shift = rs_same_line(c->doc, p->next) ? rs_shift_at(c->doc, p->next, &n) : 9;
    bool twice = shift == 2 || shift == -2; /* "the one before last" */
    const rs_match *m = shift == 9 ? NULL : rs_time_word(c->doc, p->next + (twice ? n - 1 : 0), "mod");
    if (!m || (rs_lex_attr(m->entry, RS_ATTR_recent).at && rs_here(c->doc, p->next + n, "of"))) {
        return false; /* "the last week of" is no last week */
    }
    p->fresh = m && rs_lex_attr(m->entry, RS_ATTR_fresh).at;
    p->shift = shift;
    extend(c, p, p->next + n);
    return true;
}

/* "last year", "this week", "the current month"; with an edge before it, the unit may stand alone: "the end of the
 * year". */
static bool take_unit(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_doc *doc = c->doc;
    const rs_match *this = rs_time_word(doc, at, "this");
    uint32_t i = at + (this ? this->n : 0);
    if (this && !rs_same_line(doc, i)) {
        return false;
    }
    const rs_match *unit = rs_doc_match(doc, i, RS_LEX_time_unit);
    char letter = rs_unit_letter(unit);
    if (!letter || !(unit->clitics & RS_C_AL) || !(unit->feat & RS_F_SINGULAR)) {
        return false;
    }
    period try = *p;
    try.unit = letter;
    try.start = this ? start_of(doc, at, RS_LEX_time) : rs_match_start(doc, unit);
    extend(c, &try, i + unit->n);
    if (this) {
        try.shift = 0;
    }
    bool shifted = take_shift(c, &try);
    const rs_match *year = try.unit == 'Y' && !shifted && !this ? rs_here(doc, try.next, "year") : NULL;
    if (year || rs_here(doc, i + unit->n, "same") || (letter == 'D' && !this)) {
        return false;
    }
    if (!shifted && !this && (!p->edge || letter == 'D')) {
        return false;
    }
    rs_str digits = try.unit == 'Y' && rs_same_line(doc, try.next) ? rs_token_fold(doc, try.next) : RS_STR("");
    uint64_t told;
    if (digits.len == 4 && try.shift != 9 && c->anchored && rs_str_to_uint(digits, &told) &&
        (int64_t)told == c->now.year + try.shift) {
        extend(c, &try, try.next + 1); /* "the current year 2015" */
    }
    *p = try;
    return true;
}

static bool weak_alone(const rs_clockwork *c, uint32_t i, const period *p, const rs_match *month)
{
    const rs_doc *doc = c->doc;
    if (!(month->feat & RS_F_WEAK) || p->edge || p->year || p->shift != 9) {
        return false;
    }
    if (doc->tokens[i].kind != RS_TOKEN_ARABIC || i == 0 || month->clitics) {
        return true;
    }
    const rs_match *before = rs_doc_match(doc, i - 1, RS_LEX_time);
    bool told = rs_time_word(doc, i - 1, "of") || rs_time_word(doc, i - 1, "since") ||
                rs_time_word(doc, i - 1, "for") || rs_time_word(doc, i - 1, "until");
    return !before || !told;
}

/* "May", "the month of May", "last May", "May of last year", "May 2022". */
static bool take_month(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_doc *doc = c->doc;
    const rs_match *this = rs_time_word(doc, at, "this");
    uint32_t head = at + (this ? this->n : 0);
    const rs_match *word = head == at || rs_same_line(doc, head) ? rs_time_word(doc, head, "month_word") : NULL;
    uint32_t i = head + (word ? word->n : 0), n;
    bool hijri;
    if (i > at && !rs_same_line(doc, i)) {
        return false;
    }
    int32_t month = rs_month_at(doc, i, &n, &hijri);
    const rs_match *name = rs_doc_match(doc, i, RS_LEX_month);
    if (!month || hijri || (doc->tokens[i].kind == RS_TOKEN_LATIN && !(doc->tokens[i].flags & RS_T_TITLE))) {
        return false;
    }
    period try = *p;
    try.unit = 'M';
    try.month = month;
    try.start = this || word ? start_of(doc, at, RS_LEX_time) : rs_match_start(doc, name);
    try.shift = this ? 0 : p->shift;
    extend(c, &try, i + n);
    rs_date date;
    if (rs_date_at(doc, i, &date) && !date.day && !date.hijri) {
        try.year = date.year;
        try.next = i + date.n;
        try.end = date.end;
    } else if (!take_shift(c, &try)) {
        const rs_match *of = rs_here(doc, try.next, "of");
        uint32_t year_at = try.next + (of ? of->n : 0);
        period year = {.shift = 9};
        if (rs_same_line(doc, year_at) && take_unit(c, year_at, &year) && year.unit == 'Y' && c->anchored) {
            try.year = c->now.year + year.shift;
            extend(c, &try, year.next);
        }
    }
    bool doubled = n > name->n;
    if (!word && !doubled && weak_alone(c, i, &try, name)) {
        return false;
    }
    *p = try;
    return true;
}

/* A Hijri year is told by the Gregorian one in which most of it lies. */
static int32_t gregorian_year(const rs_date *date)
{
    int32_t middle;
    return date->hijri && rs_hijri_to_days((rs_civil){date->year, 7, 1}, &middle) ? rs_civil_from_days(middle).year
                                                                                  : date->year;
}

static bool take_year(rs_clockwork *c, uint32_t at, period *p)
{
    rs_date date;
    const rs_doc *doc = c->doc;
    if (rs_date_at(doc, at, &date) && !date.day && !date.month) {
        p->unit = 'Y';
        p->year = gregorian_year(&date);
        p->start = date.start;
        p->next = at + date.n;
        p->end = date.end;
        return true;
    }
    rs_str s = at < doc->n_tokens ? rs_token_fold(doc, at) : RS_STR("");
    uint64_t year;
    bool digits = s.len == 4 && doc->tokens[at].kind == RS_TOKEN_NUMBER && rs_str_to_uint(s, &year);
    if (!digits || year < 1800 || year > 2100 || !(p->edge || p->season || p->unit == 'Q')) {
        return false;
    }
    p->unit = 'Y';
    p->year = (int32_t)year;
    p->start = doc->tokens[at].at;
    extend(c, p, at + 1);
    return true;
}

/* "the summer of 2021", "last summer"; a season alone is none. */
static bool take_season(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_match *this = rs_time_word(c->doc, at, "this");
    uint32_t i = at + (this ? this->n : 0);
    const rs_match *season = i == at || rs_same_line(c->doc, i) ? rs_time_word(c->doc, i, "season") : NULL;
    if (!season) {
        return false;
    }
    period try = *p;
    try.season = season;
    try.start = this ? rs_match_start(c->doc, this) : rs_match_start(c->doc, season);
    extend(c, &try, i + season->n);
    uint32_t start = try.start;
    if (this) {
        try.shift = 0;
    } else if (!take_shift(c, &try) &&
               !(rs_same_line(c->doc, try.next) && (take_year(c, try.next, &try) || take_unit(c, try.next, &try)))) {
        return false;
    }
    try.unit = 'S';
    try.start = start;
    *p = try;
    return true;
}

/* "the first quarter of 2022", "the second half of last year". */
static bool take_quarter(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_doc *doc = c->doc;
    const rs_match *word = rs_time_word(doc, at, "quarter");
    rs_number number;
    if (!word || !rs_same_line(doc, at + 1) || !rs_numeral_at(doc, at + 1, &number) ||
        number.kind != RS_NUMBER_ORDINAL || number.value > 4) {
        return false;
    }
    period try = *p;
    try.unit = 'Q';
    uint32_t i = at + 1 + number.n;
    const rs_match *of = rs_here(doc, i, "of");
    i += of ? of->n : 0;
    if (!rs_same_line(doc, i) || (!take_year(c, i, &try) && !take_unit(c, i, &try)) || try.unit != 'Y') {
        return false;
    }
    try.unit = 'Q';
    try.quarter = rs_word_value(word).at[0];
    try.ordinal = (int32_t)number.value;
    try.start = rs_match_start(doc, word);
    *p = try;
    return true;
}

static bool take_weekend(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_match *word = rs_time_word(c->doc, at, "weekend");
    if (!word) {
        return false;
    }
    p->unit = 'W';
    p->weekend = true;
    p->start = rs_match_start(c->doc, word);
    extend(c, p, at + word->n);
    take_shift(c, p);
    return true;
}

/* "the nineties", "the nineties of the last century", "the last century", "the twentieth century". */
static bool take_century(rs_clockwork *c, uint32_t at, period *p)
{
    const rs_doc *doc = c->doc;
    const rs_match *decade = rs_time_word(doc, at, "decade");
    uint32_t i = at + (decade ? decade->n : 0);
    const rs_match *of = decade ? rs_here(doc, i, "of") : NULL;
    if (of && rs_here(doc, i + of->n, "century")) {
        i += of->n;
    }
    const rs_match *century = decade ? rs_here(doc, i, "century") : rs_time_word(doc, at, "century");
    if (!decade && !century) {
        return false;
    }
    period try = *p;
    try.unit = decade ? 'T' : 'C';
    try.year = decade ? 1900 + 10 * rs_word_int(decade) : 0;
    try.start = rs_match_start(doc, decade ? decade : century);
    extend(c, &try, i + (century ? century->n : 0));
    rs_number number;
    if (century && rs_same_line(doc, try.next) && rs_numeral_at(doc, try.next, &number) && number.article &&
        number.value <= 21) {
        int32_t hundred = ((int32_t)number.value - 1) * 100;
        try.year = decade ? hundred + 10 * rs_word_int(decade) : hundred;
        try.ordinal = 1;
        extend(c, &try, try.next + number.n);
    } else if (century && take_shift(c, &try)) {
        int32_t hundred = 2000 + 100 * try.shift;
        try.year = decade ? hundred + 10 * rs_word_int(decade) : hundred;
        try.ordinal = 1;
    } else if (century) {
        return false;
    }
    if (decade && !century && !(doc->matches && (uint8_t)rs_token_fold(doc, at).at[decade->pre] == RS_ALEF)) {
        return false; /* without its article it is an age: "in his forties" has one too, but a pronoun follows */
    }
    if (decade && !century && rs_here(doc, try.next, "of") && rs_same_line(doc, try.next + 1) &&
        rs_doc_match(doc, try.next + 1, RS_LEX_age_word)) {
        return false;
    }
    try.shift = 9;
    *p = try;
    return true;
}

static void print_week(rs_clockwork *c, const period *p, char *out, size_t size)
{
    if (!c->anchored) {
        snprintf(out, size, "XXXX-WXX%s", p->weekend ? "-WE" : "");
        return;
    }
    int32_t year, week, shift = p->shift == 9 ? 0 : p->shift;
    rs_iso_week(c->today + 7 * shift, &year, &week);
    snprintf(out, size, "%04d-W%02d%s", (int)year, (int)week, p->weekend ? "-WE" : "");
}

static void print_month(rs_clockwork *c, const period *p, uint32_t token, char *out, size_t size)
{
    rs_civil v = {p->year, p->month, 1};
    if (p->month && !v.year) {
        v.year = rs_year_for(c, token, p->month, 0, p->shift == 0 ? 2 : p->shift == 9 ? 0 : p->shift);
    } else if (!p->month && c->anchored) {
        v = rs_civil_add_months((rs_civil){c->now.year, c->now.month, 1}, p->shift == 9 ? 0 : p->shift);
    }
    char year[16], month[16];
    snprintf(year, sizeof year, v.year ? "%04d" : "XXXX", (int)v.year);
    snprintf(month, sizeof month, v.month ? "%02d" : "XX", (int)v.month);
    snprintf(out, size, "%s-%s", year, month);
}

static void print(rs_clockwork *c, const period *p, uint32_t token, char *out, size_t size)
{
    int32_t shift = p->shift == 9 ? 0 : p->shift;
    int32_t year = p->year ? p->year : c->anchored ? c->now.year + shift : 0;
    char y[16];
    snprintf(y, sizeof y, year ? "%04d" : "XXXX", (int)year);
    switch (p->unit) {
    case 'D':
        if (c->anchored) {
            rs_civil v = rs_civil_from_days(c->today + shift);
            snprintf(out, size, "%04d-%02d-%02d", (int)v.year, (int)v.month, (int)v.day);
        } else {
            snprintf(out, size, "XXXX-XX-XX");
        }
        break;
    case 'W': print_week(c, p, out, size); break;
    case 'M': print_month(c, p, token, out, size); break;
    case 'S': {
        rs_str name = rs_word_value(p->season);
        snprintf(out, size, "%s-%.*s", y, RS_STR_ARG(name));
        break;
    }
    case 'Q': snprintf(out, size, "%s-%c%d", y, p->quarter, (int)p->ordinal); break;
    case 'T': snprintf(out, size, "%03d", (int)((p->year ? p->year : year + 9 * shift) / 10)); break;
    case 'C': snprintf(out, size, "%02d", (int)((p->year ? p->year : year + 99 * shift) / 100)); break;
    default: snprintf(out, size, "%s", y); break;
    }
}

/* The start of a year that is told as a point is its first day: "since the beginning of the new year". */
static bool is_first_day(const rs_clockwork *c, const period *p, bool since)
{
    bool start = p->edge && rs_str_eq(rs_word_value(p->edge), RS_STR("start"));
    return start && p->unit == 'Y' && (since || p->fresh) && (c->anchored || p->year);
}

bool rs_period_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    period p = {.shift = 9};
    uint32_t at = token;
    const rs_match *since = rs_time_word(doc, at, "since");
    at += since ? since->n : 0;
    if (since && !rs_same_line(doc, at)) {
        return false;
    }
    bool weekend = take_weekend(c, at, &p);
    if (!weekend) {
        p.edge = rs_time_word(doc, at, "edge");
        if (p.edge && p.edge->clitics & (RS_C_PRONOUN)) {
            p.edge = NULL;
        }
        uint32_t head = at + (p.edge ? p.edge->n : 0);
        if (p.edge && !rs_same_line(doc, head)) {
            return false;
        }
        if (!take_unit(c, head, &p) && !take_month(c, head, &p) && !take_season(c, head, &p) &&
            !take_quarter(c, head, &p) && !take_century(c, head, &p) && !take_year(c, head, &p)) {
            return false;
        }
        if (p.edge && p.unit == 'W' && rs_str_eq(rs_word_value(p.edge), RS_STR("end"))) {
            p.weekend = true;
        }
    }
    if (p.edge) {
        p.start = rs_match_start(doc, p.edge);
    }
    if (since) {
        p.start = rs_match_start(doc, since);
    }
    print(c, &p, token, out->value, sizeof out->value - 8);
    if (is_first_day(c, &p, since != NULL)) {
        size_t n = strlen(out->value);
        snprintf(out->value + n, sizeof out->value - n, "-01-01");
    }
    out->type = RS_TIME_DATE;
    out->start = p.start;
    out->end = p.end;
    out->next = p.next;
    return true;
}
