/* time_nth: days and weeks told by their order in a month or a year: "the first Friday of July", "the third week of
 * 2015", "the last day of the month", "the third day of October". */
#include "read/moments.h"

#include <stdio.h>

enum { last_one = -1 };

typedef struct nth {
    int32_t order;   /* 1.., last_one */
    int32_t weekday; /* 1..7; 0 a day, 8 a week */
    uint32_t start, next;
} nth;

enum { any_day = 0, whole_week = 8 };

/* What is counted, at i: a weekday (bare where an order stands before it), "day", "week". */
static int32_t counted_at(const rs_doc *doc, uint32_t i, bool bare, uint32_t *n, uint32_t *start)
{
    const rs_match *unit = rs_doc_match(doc, i, RS_LEX_time_unit);
    char letter = unit && (unit->feat & RS_F_SINGULAR) && !(unit->clitics & RS_C_PRONOUN) ? rs_unit_letter(unit) : 0;
    bool article = unit && (unit->clitics & RS_C_AL);
    if (letter == 'D' && !rs_time_word(doc, i, "part") && rs_same_line(doc, i + 1) && !article) {
        int32_t weekday = counted_at(doc, i + 1, bare, n, start);
        if (weekday > any_day && weekday < whole_week) {
            *start = doc->tokens[i].at;
            ++*n;
            return weekday;
        }
    }
    if ((letter == 'D' || letter == 'W') && article != bare) {
        *n = unit->n;
        *start = rs_match_start(doc, unit);
        return letter == 'D' ? any_day : whole_week;
    }
    const rs_match *name = rs_doc_match(doc, i, RS_LEX_weekday);
    name = name || !bare ? name : rs_doc_match(doc, i, RS_LEX_weekday_bare);
    if (!name || name->clitics & RS_C_PRONOUN) {
        return -1;
    }
    *n = name->n;
    *start = rs_match_start(doc, name);
    return rs_word_int(name);
}

static int32_t order_at(const rs_doc *doc, uint32_t i, bool article, uint32_t *n)
{
    const rs_match *latest = rs_time_word(doc, i, article ? "mod" : "latest");
    if (latest && (!article || rs_lex_attr(latest->entry, RS_ATTR_recent).at)) {
        *n = latest->n;
        bool one = !article || rs_str_eq(rs_lex_attr(latest->entry, RS_ATTR_recent), RS_STR("yes"));
        return one && (!article || (latest->clitics & RS_C_AL)) ? last_one : 0;
    }
    rs_number number;
    if (!rs_numeral_at(doc, i, &number) || number.kind != RS_NUMBER_ORDINAL || number.article != article ||
        number.value > 53) {
        return 0;
    }
    *n = number.n;
    return (int32_t)number.value;
}

/* "the first Friday", "Friday the first", "the last week". */
static bool head_at(const rs_doc *doc, uint32_t i, nth *out)
{
    uint32_t n = 0, m = 0, start = 0;
    int32_t order = order_at(doc, i, false, &n);
    if (order && rs_same_line(doc, i + n)) {
        int32_t what = counted_at(doc, i + n, true, &m, &start);
        const rs_match *word = rs_doc_match(doc, i, RS_LEX_number);
        *out = (nth){order, what, word ? rs_match_start(doc, word) : doc->tokens[i].at, i + n + m};
        return what >= 0;
    }
    int32_t what = counted_at(doc, i, false, &n, &start);
    if (what < 0 || !rs_same_line(doc, i + n)) {
        return false;
    }
    order = order_at(doc, i + n, true, &m);
    *out = (nth){order, what, start, i + n + m};
    return order != 0;
}

/* "the ninth month of 2014", "month ten": months by their number, only here. */
static bool numbered_month(rs_clockwork *c, uint32_t i, rs_civil *month, uint32_t *end, uint32_t *next)
{
    const rs_doc *doc = c->doc;
    const rs_match *word = rs_doc_match(doc, i, RS_LEX_time_unit);
    rs_number number;
    if (rs_unit_letter(word) != 'M' || !(word->feat & RS_F_SINGULAR) || !rs_same_line(doc, i + word->n) ||
        !rs_numeral_at(doc, i + word->n, &number) || !(number.value >= 1) || number.value > 12 ||
        (number.kind == RS_NUMBER_ORDINAL) != ((word->clitics & RS_C_AL) != 0) || number.kind > RS_NUMBER_ORDINAL) {
        return false;
    }
    *next = i + word->n + number.n;
    *end = number.end;
    month->month = (int32_t)number.value;
    rs_date year;
    if (rs_same_line(doc, *next) && rs_date_at(doc, *next, &year) && !year.month) {
        month->year = year.year;
        *end = year.end;
        *next += year.n;
    } else {
        month->year = rs_year_for(c, i, month->month, 15, 9);
    }
    return month->year > 0;
}

/* The month or year behind "of" that the count runs over. */
static bool span_at(rs_clockwork *c, uint32_t i, bool week, rs_civil *span, uint32_t *end, uint32_t *next)
{
    const rs_doc *doc = c->doc;
    const rs_match *of = rs_here(doc, i, "of"), *word = rs_doc_match(doc, i + (of ? of->n : 0), RS_LEX_month);
    uint32_t at = i + (of ? of->n : 0);
    if (!rs_same_line(doc, at)) {
        return false;
    }
    const rs_match *month_word = rs_time_word(doc, at, "month_word");
    bool led = of || (word && (word->clitics & RS_C_BI)) || (month_word && (month_word->clitics & RS_C_BI)) || week;
    rs_timex period = {0};
    if (!led) {
        return false;
    }
    if (numbered_month(c, at, span, end, next)) {
        return true;
    }
    if (!rs_period_at(c, at, &period) || !rs_date_parse(rs_str_of(period.value), span) || span->day ||
        rs_time_word(doc, at, "edge") || rs_time_word(doc, at, "since")) {
        return false;
    }
    *end = period.end;
    *next = period.next;
    return true;
}

/* The day, or the week's Monday, that the count comes to; false where there is none. */
static bool find_day(const nth *n, rs_civil span, int32_t *day)
{
    int32_t first_month = span.month ? span.month : 1, last_month = span.month ? span.month : 12;
    int32_t first = rs_days_from_civil((rs_civil){span.year, first_month, 1});
    int32_t last = rs_days_from_civil((rs_civil){span.year, last_month, rs_month_length(span.year, last_month)});
    int32_t step = n->weekday == any_day ? 1 : 7;
    if (n->weekday == whole_week && !span.month) { /* as ISO 8601 counts the weeks of a year */
        first += 4 - rs_weekday(first + 3);
        last -= 2 + rs_weekday(last - 3);
    } else if (n->weekday == whole_week) { /* the weeks that lie in the month as a whole */
        first += (8 - rs_weekday(first)) % 7;
        last -= 6 + rs_weekday(last) % 7;
    } else if (n->weekday != any_day) {
        first += (n->weekday - rs_weekday(first) + 7) % 7;
        last -= (rs_weekday(last) - n->weekday + 7) % 7;
    }
    *day = n->order == last_one ? last : first + step * (n->order - 1);
    return *day >= first && *day <= last;
}

bool rs_nth_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    nth n;
    rs_civil span = {0};
    uint32_t end, next;
    int32_t day;
    rs_date date;
    if (!head_at(doc, token, &n)) {
        return false;
    }
    bool here = c->terse && c->anchored && n.weekday > any_day && n.weekday < whole_week && n.order > 0 &&
                n.order <= 5 && rs_ends_at(doc, n.next);
    uint32_t name = token + (rs_day_word(doc, token) ? 1u : 0u);
    if (here) {
        span = (rs_civil){c->now.year, c->now.month, 0};
        next = n.next;
        end = doc->tokens[next - 1].at + doc->tokens[next - 1].len;
    } else if (!rs_same_line(doc, n.next) || !span_at(c, n.next, n.weekday == whole_week, &span, &end, &next)) {
        return false;
    }
    if (n.weekday > any_day && n.weekday < whole_week && rs_date_at(doc, name, &date) && date.day) {
        /* "Tuesday the third of May" is a date where that day is a Tuesday */
        rs_civil told = {span.year, date.month, date.day};
        if (rs_civil_valid(told) && rs_weekday(rs_days_from_civil(told)) == n.weekday) {
            return false;
        }
    }
    if (!find_day(&n, span, &day)) {
        return false;
    }
    if (n.weekday == whole_week) {
        int32_t year, week;
        rs_iso_week(day, &year, &week);
        snprintf(out->value, sizeof out->value, "%04d-W%02d", (int)year, (int)week);
    } else {
        rs_civil v = rs_civil_from_days(day);
        snprintf(out->value, sizeof out->value, "%04d-%02d-%02d", (int)v.year, (int)v.month, (int)v.day);
    }
    out->type = RS_TIME_DATE;
    out->start = n.start;
    out->end = end;
    out->next = next;
    return true;
}
