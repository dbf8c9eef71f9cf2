/* time_days: calendar days in a chain of words: whole dates, and days that lean on what stands beside them: "the 20th
 * of next month", "Friday 22", "on day 22/4", "the 7th and the 8th of May". */
#include "read/moments.h"

static bool is_unit(const rs_doc *doc, uint32_t i, const char *letter, const rs_match **unit)
{
    *unit = rs_doc_match(doc, i, RS_LEX_time_unit);
    return *unit && !rs_lex_attr((*unit)->entry, RS_ATTR_clock).at && !rs_lex_attr((*unit)->entry, RS_ATTR_times).at &&
           rs_str_eq(rs_lex_attr((*unit)->entry, RS_ATTR_unit), rs_str_of(letter));
}

bool rs_day_word(const rs_doc *doc, uint32_t i)
{
    const rs_match *unit;
    return is_unit(doc, i, "D", &unit) && (unit->feat & RS_F_SINGULAR) && !rs_time_word(doc, i, "part") &&
           !(unit->clitics & (RS_C_AL | RS_C_PRONOUN));
}

/* "this month", "of the coming month", "last week": the unit with what says which one. */
bool rs_shifted_unit(rs_clockwork *c, uint32_t i, const char *letter, int32_t *shift, uint32_t *next)
{
    const rs_doc *doc = c->doc;
    uint32_t from = i;
    const rs_match *of = rs_here(doc, i, "of");
    i += of ? of->n : 0;
    const rs_match *this = rs_here(doc, i, "this"), *unit;
    i += this ? this->n : 0;
    if ((i > from && !rs_same_line(doc, i)) || !is_unit(doc, i, letter, &unit) || !(unit->clitics & RS_C_AL) ||
        !(unit->feat & RS_F_SINGULAR)) {
        return false;
    }
    uint32_t n = 0;
    i += unit->n;
    *shift = this ? 0 : rs_same_line(doc, i) ? rs_shift_at(doc, i, &n) : 9;
    *next = i + (this ? 0 : n);
    return *shift != 9;
}

/* "last", "this", "of last year", "of the current month" behind a date without a year. */
static void take_date_shift(rs_clockwork *c, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    uint32_t n, at = m->next;
    m->date_shift = 9;
    if (m->date.year || !rs_same_line(doc, at)) {
        return;
    }
    int32_t shift = rs_shift_at(doc, at, &n);
    if (shift != 9) {
        m->date_shift = shift ? shift : 2;
        rs_moment_extend(c, m, at + n);
    } else if (rs_shifted_unit(c, at, "Y", &shift, &n) && c->anchored) {
        m->date.year = c->now.year + shift;
        rs_moment_extend(c, m, n);
    }
}

/* A day of a month that publication tells; true when there is such a day. */
static bool fix_day(rs_clockwork *c, rs_moment *m, uint32_t i, uint32_t next, rs_civil day)
{
    if (!rs_civil_valid(day)) {
        return false;
    }
    m->date = (rs_date){.year = day.year, .month = day.month, .day = day.day, .token = i, .n = next - i};
    rs_number number;
    m->date.start = rs_numeral_at(c->doc, i, &number) ? number.start : c->doc->tokens[i].at;
    m->date_shift = 9;
    m->dated = true;
    rs_moment_extend(c, m, next);
    return true;
}

/* "the 20th of next month"; `loose`: "20 next month" too, in a range. */
static bool take_relative(rs_clockwork *c, uint32_t i, bool loose, rs_moment *m)
{
    uint32_t n, next;
    int32_t shift, day = rs_day_number(c->doc, i, &n);
    if (!day || !c->anchored || !rs_same_line(c->doc, i + n) || !rs_shifted_unit(c, i + n, "M", &shift, &next) ||
        !(loose || rs_time_word(c->doc, i + n, "of"))) {
        return false;
    }
    rs_civil v = rs_civil_add_months((rs_civil){c->now.year, c->now.month, 1}, shift);
    v.day = day;
    return fix_day(c, m, i, next, v);
}

/* "Friday 22", "Saturday the sixteenth": the day of the month that falls on that weekday. */
static bool take_number(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *of = rs_time_word(doc, i, "of");
    uint32_t n, at = i + (of ? of->n : 0);
    int32_t day = m->weekday && m->shift == 9 && rs_same_line(doc, at) ? rs_day_number(doc, at, &n) : 0;
    rs_civil v;
    if (!day || !rs_day_of_month(c, at, day, m->weekday, &v)) {
        return false;
    }
    bool goes_on = doc->tokens[at].kind != RS_TOKEN_NUMBER || rs_ends_at(doc, at + n) ||
                   rs_time_word(doc, at + n, "until") || rs_lone_waw(doc, at + n);
    return goes_on && !rs_token_is(doc, at + n, ':') && fix_day(c, m, at, at + n, v);
}

/* "on day 27", "the 5th of the current one", "on day 22/4" behind the word for day, or for date. */
static bool take_led(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    bool led = m->weekday ||
               (i > 0 && rs_same_line(doc, i) &&
                (rs_day_word(doc, i - 1) || rs_time_word(doc, i - 1, "on") || rs_time_word(doc, i - 1, "meaning")));
    rs_date date;
    if (led && rs_date_short_at(doc, i, &date)) {
        m->date = date;
        m->date_shift = 9;
        m->dated = true;
        m->next = i + date.n;
        m->end = date.end;
        take_date_shift(c, m);
        return true;
    }
    uint32_t n, shift_n;
    int32_t day = c->anchored && (led || (i > 0 && rs_time_word(doc, i - 1, "of"))) ? rs_day_number(doc, i, &n) : 0;
    if (!day || doc->tokens[i].kind != RS_TOKEN_NUMBER || !rs_same_line(doc, i + n)) {
        return false;
    }
    int32_t shift = rs_shift_at(doc, i + n, &shift_n);
    rs_civil v = rs_civil_add_months((rs_civil){c->now.year, c->now.month, 1}, shift);
    v.day = day;
    return shift >= -1 && shift <= 1 && fix_day(c, m, i, i + n + shift_n, v);
}

bool rs_day_take(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    rs_date date;
    if (m->dated) {
        return false;
    }
    if (m->next && rs_day_word(doc, i) && rs_same_line(doc, i + 1)) {
        i++; /* "at dawn of the day of 24 November" */
    }
    if (!rs_date_at(doc, i, &date) || !date.day || (m->weekday && date.weekday)) {
        bool range = i > 0 && rs_time_word(doc, i - 1, "until");
        return take_relative(c, i, range, m) || take_number(c, i, m) || take_led(c, i, m);
    }
    m->date = date;
    m->dated = true;
    m->weekday = m->weekday ? m->weekday : date.weekday;
    m->next = i + date.n;
    m->end = date.end;
    take_date_shift(c, m);
    return true;
}

bool rs_day_alone(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    uint32_t n;
    rs_civil v;
    rs_date date;
    if (!rs_day_word(c->doc, i) || !rs_same_line(c->doc, i + 1) || rs_date_at(c->doc, i + 1, &date)) {
        return false;
    }
    int32_t day = rs_day_number(c->doc, i + 1, &n);
    return day && c->doc->tokens[i + 1].kind == RS_TOKEN_NUMBER && rs_ends_at(c->doc, i + 1 + n) &&
           !rs_token_is(c->doc, i + 1 + n, ':') && rs_day_of_month(c, i, day, 0, &v) && fix_day(c, m, i, i + 1 + n, v);
}

/* The date behind "and", "to" or a dash, whose month the day at `token` shares. */
static bool shared_from(rs_clockwork *c, uint32_t at, bool range, int depth, rs_moment *m)
{
    rs_moment other = {.shift = 9, .date_shift = 9};
    rs_date date;
    if (rs_date_at(c->doc, at, &date) && date.day) {
        if (date.weekday || !rs_day_take(c, at, &other)) {
            return false;
        }
    } else if (!take_relative(c, at, range, &other) && !(depth > 0 && rs_day_shared(c, at, depth - 1, &other))) {
        return false;
    }
    m->date = other.date;
    m->date_shift = other.date_shift;
    return true;
}

bool rs_day_shared(rs_clockwork *c, uint32_t token, int depth, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    uint32_t n;
    rs_number first;
    int32_t day = rs_day_number(doc, token, &n);
    uint32_t at = token + n;
    if (!day || !rs_numeral_at(doc, token, &first) || (!first.digits && first.kind != RS_NUMBER_ORDINAL) ||
        !rs_same_line(doc, at)) {
        return false;
    }
    const rs_match *until = rs_time_word(doc, at, "until");
    const rs_match *next = rs_doc_match(doc, at, RS_LEX_number);
    bool dash = rs_token_is(doc, at, '-');
    if (until) {
        at += until->n;
    } else if (rs_lone_waw(doc, at) || dash || rs_token_is(doc, at, ',')) {
        at++;
    } else if (!next || !(next->clitics & RS_C_WA)) {
        return false;
    }
    rs_moment try = *m;
    if (!rs_same_line(doc, at) || !shared_from(c, at, until || dash, depth, &try) ||
        day > (try.date.hijri ? 30 : rs_month_length(2000, try.date.month))) {
        return false;
    }
    try.date.day = day;
    try.date.token = token;
    try.date.start = first.start;
    try.dated = true;
    try.start = first.start;
    try.end = first.end;
    try.next = token + n;
    *m = try;
    return true;
}

bool rs_day_until(rs_clockwork *c, uint32_t token, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *until = c->last.day_next ? rs_here(doc, c->last.day_next, "until") : NULL;
    uint32_t n;
    if (!until || token != c->last.day_next + until->n || !rs_same_line(doc, token)) {
        return false;
    }
    rs_civil v = c->last.day;
    int32_t day = rs_day_number(doc, token, &n);
    bool later = day > v.day && rs_ends_at(doc, token + n) && !rs_token_is(doc, token + n, ':');
    v.day = day;
    return later && fix_day(c, m, token, token + n, v);
}
