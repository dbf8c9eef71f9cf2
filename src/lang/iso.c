/* iso: the written forms that dates have in feeds, HTTP, mail and metadata, as ISO 8601. Digits and English are read
 * here; what has other words in it is asked of the lexicon, in iso_words. */
#include "lang/iso.h"

#include <stdio.h>
#include <unicode/utf8.h>

#include "lang/iso_work.h"

enum { max_written = 160 };

/* What stands before or in a date and decides how it is read. */
typedef struct context {
    int weekday; /* 1..7 as told, 0 not */
    bool bare;   /* a date like 1/8/2022, without zeros before its numbers */
    int a, b;    /* its two numbers, where either could be the month; else 0 */
    bool run;    /* the date is one run of eight digits */
} context;

/* ---- one spelling for the marks and digits of all scripts */

/* The ASCII that is read for a letter; 0 to drop it, -1 where it stays. */
static int ascii_of(UChar32 c)
{
    if (c >= 0x660 && c <= 0x669) {
        return '0' + (c - 0x660);
    }
    if (c >= 0x6F0 && c <= 0x6F9) {
        return '0' + (c - 0x6F0);
    }
    if (c >= 0xFF10 && c <= 0xFF19) {
        return '0' + (c - 0xFF10);
    }
    if (c == 0x200E || c == 0x200F || c == 0x61C || c == 0x640 || (c >= 0x202A && c <= 0x202E) ||
        (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0x200B) {
        return 0;
    }
    if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) {
        return ' ';
    }
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
        return '-';
    }
    return c == 0x60C ? ',' : c == 0x2044 ? '/' : c == 0x2019 || c == 0x2018 ? '\'' : -1;
}

/* Copies with digits and marks in ASCII. Bytes, or 0: too long, or no text. *foreign: letters above ASCII are left. */
static size_t fold(rs_str s, char out[max_written], bool *foreign)
{
    size_t n = 0;
    *foreign = false;
    s = rs_str_trim(s);
    for (size_t i = 0; i < s.len;) {
        size_t from = i;
        UChar32 c;
        U8_NEXT((const uint8_t *)s.at, i, s.len, c);
        int ascii = c < 0x80 ? (c < ' ' && c > 0 ? ' ' : c) : ascii_of(c);
        if (c <= 0 || n + 5 >= max_written) {
            return 0;
        }
        if (ascii > 0) {
            out[n++] = (char)ascii;
        } else if (ascii < 0) {
            memcpy(out + n, s.at + from, i - from);
            n += i - from;
            *foreign = true;
        }
    }
    out[n] = '\0';
    return n;
}

/* ---- the day in digits */

/* The solar year of Iran and Afghanistan, by the rule of 33 years that holds for 1178..1633. */
static int32_t days_from_solar(rs_civil c)
{
    const int32_t before_year_one = -492268; /* so that 1 Farvardin 1400 is 2021-03-21 */
    int32_t months = c.month <= 7 ? 31 * (c.month - 1) : 30 * (c.month - 1) + 6;
    return before_year_one + 365 * (c.year - 1) + (8 * c.year + 21) / 33 + months + c.day - 1;
}

/* A year of the Hijri calendars becomes one of ours. The web has no dates before 1990: what would be one in the lunar
 * calendar is counted in the solar one. */
static bool settle(rs_civil day, rs_stamp *s)
{
    int32_t days;
    if (day.year >= 1300 && day.year <= 1500) {
        if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) {
            return false;
        }
        bool lunar = rs_hijri_to_days(day, &days) && rs_civil_from_days(days).year >= 1990;
        if (!lunar && (day.year < 1360 || day.year > 1420 || (day.month > 6 && day.day > 30))) {
            return false;
        }
        day = rs_civil_from_days(lunar ? days : days_from_solar(day));
    }
    s->day = day;
    return rs_civil_valid(day) && day.year >= 1900 && day.year <= 2200;
}

/* 2022-W01-6, 2022W016, 2022-008, 2022008 */
static bool take_week_or_ordinal(rs_cursor *c, rs_stamp *s)
{
    rs_cursor try = *c;
    int year, number, weekday;
    if (!take_number(&try, 4, 4, &year) || year < 1900 || year > 2200) {
        return false;
    }
    bool dash = take(&try, '-');
    rs_civil first = {year, 1, 1};
    int32_t days = rs_days_from_civil(first), counted, week;
    if (take(&try, 'W') || take(&try, 'w')) {
        if (!take_number(&try, 2, 2, &number) || (dash && !take(&try, '-')) || !take_number(&try, 1, 1, &weekday) ||
            weekday < 1 || weekday > 7) {
            return false;
        }
        days += 3 - (rs_weekday(days + 3) - 1) + (number - 1) * 7 + (weekday - 1); /* week 1 holds 4 January */
        rs_iso_week(days, &counted, &week);
        if (counted != year || week != number) {
            return false;
        }
    } else {
        if (digits_ahead(try.at) != 3 || !take_number(&try, 3, 3, &number) || number < 1) {
            return false;
        }
        days += number - 1;
        if (rs_civil_from_days(days).year != year) {
            return false;
        }
    }
    *c = try;
    s->day = rs_civil_from_days(days);
    return true;
}

/* A mark between the numbers of a date, with spaces about it; 0 for none. */
static char take_mark(rs_cursor *c, const char *marks)
{
    rs_cursor try = *c;
    skip(&try, " ");
    if (*try.at && strchr(marks, *try.at)) {
        char mark = *try.at++;
        skip(&try, " ");
        *c = try;
        return mark;
    }
    if (try.at > c->at) {
        *c = try;
        return ' ';
    }
    return 0;
}

/* 2022-01-08, 2022/1/8, 2022:01:08 (as cameras write), 20220108 */
static bool take_year_first(rs_cursor *c, rs_stamp *s, context *x)
{
    rs_cursor try = *c;
    rs_civil day;
    int run = digits_ahead(try.at);
    if (!take_number(&try, 4, 4, &day.year)) {
        return false;
    }
    if (run == 8 || run == 12 || run == 14 || run == 17) {
        x->run = take_number(&try, 2, 2, &day.month) && take_number(&try, 2, 2, &day.day);
    } else {
        char mark = take_mark(&try, "-/.:");
        if (!mark || !take_number(&try, 1, 2, &day.month) || take_mark(&try, "-/.:") != mark ||
            !take_number(&try, 1, 2, &day.day) || is_digit(*try.at)) {
            return false;
        }
    }
    *c = try;
    return settle(day, s);
}

static int full_year(int year, int digits)
{
    return digits == 2 ? year + (year < 70 ? 2000 : 1900) : digits == 3 ? year + 1900 : year;
}

/* 08/01/2022, 8.1.22; where the second number can be no month, the American order is meant. */
static bool take_day_first(rs_cursor *c, rs_stamp *s, context *x)
{
    rs_cursor try = *c;
    int a, b, year;
    if (!take_number(&try, 1, 2, &a)) {
        return false;
    }
    bool padded = c->at[0] == '0';
    char mark = take_mark(&try, "-/.");
    bool zero = *try.at == '0';
    if (!mark || !take_number(&try, 1, 2, &b) || take_mark(&try, "-/.") != mark) {
        return false;
    }
    int n = digits_ahead(try.at);
    if ((n != 4 && (n != 2 || mark == ' ')) || !take_number(&try, n, n, &year) || *try.at == ':') {
        return false;
    }
    *c = try;
    if (n == 2 && a > 31) { /* 99-01-08 */
        return settle((rs_civil){full_year(a, 2), b, year}, s);
    }
    bool either = a <= 12 && b <= 12 && a != b;
    x->a = either ? a : 0;
    x->b = either ? b : 0;
    x->bare = either && mark == '/' && !padded && !zero;
    return settle((rs_civil){full_year(year, n), b > 12 ? a : b, b > 12 ? b : a}, s);
}

/* The American order, where the weekday says so, or the whole looks as "1/8/2022 10:05:06 AM", which is how a widely
 * used platform prints dates when nobody asked for another form. */
static void reconsider(rs_stamp *s, const context *x)
{
    rs_civil other = {s->day.year, x->a, x->b};
    if (!x->a || !rs_civil_valid(other) || s->day.month != x->b) {
        return;
    }
    bool told = x->weekday && rs_weekday(rs_days_from_civil(s->day)) != x->weekday &&
                rs_weekday(rs_days_from_civil(other)) == x->weekday;
    if (told || (!x->weekday && x->bare && s->half && s->second >= 0)) {
        s->day = other;
    }
}

/* ---- the day with an English month */

static int take_english_month(rs_cursor *c)
{
    static const char *const names[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
    for (int m = 0; m < 12; m++) {
        char brief[4] = {names[m][0], names[m][1], names[m][2], '\0'};
        rs_cursor try = *c;
        if (!take_word(&try, names[m]) && !take_word(&try, brief)) {
            continue;
        }
        take_word(&try, m == 8 ? "t" : "");
        if (is_letter(*try.at)) {
            return 0;
        }
        skip(&try, ".");
        *c = try;
        return m + 1;
    }
    return 0;
}

static void take_weekday(rs_cursor *c, context *x)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int i = 0; i < 7; i++) {
        rs_cursor try = *c;
        size_t n = 0;
        while (is_letter(try.at[n])) {
            n++;
        }
        if (n >= 2 && rs_str_starts_nocase(rs_str_of(days[i]), (rs_str){try.at, n})) {
            try.at += n;
            skip(&try, ",. ");
            take_whole_word(&try, "the");
            skip(&try, " ");
            x->weekday = i + 1;
            *c = try;
            return;
        }
    }
}

/* "th" behind the number of a day, "of" behind that. */
static void skip_ending(rs_cursor *c)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < 4; i++) {
        if (take_whole_word(c, endings[i])) {
            break;
        }
    }
    skip(c, " -.,/");
    take_whole_word(c, "of");
    skip(c, " ");
}

/* Four digits, or fewer where that cannot be the hour: 2022, '22, 22, and the 122 of programs that count from 1900. */
static bool take_year(rs_cursor *c, int least, int *year)
{
    rs_cursor try = *c;
    skip(&try, " ,-./'");
    int n = digits_ahead(try.at);
    if (n < least || n > 4 || !take_number(&try, n, n, year) || *try.at == ':') {
        return false;
    }
    *year = full_year(*year, n);
    *c = try;
    return true;
}

/* 8 January 2022, 08-Jan-22; January 8, 2022; Jan 8 10:05:06 UTC 2022; 2022-Jan-08 */
static bool take_named_month(rs_cursor *c, rs_stamp *s)
{
    rs_cursor try = *c;
    rs_civil day = {0};
    if (digits_ahead(try.at) == 4) {
        if (!take_year(&try, 4, &day.year)) {
            return false;
        }
        skip(&try, " ,-./");
        day.month = take_english_month(&try);
        skip(&try, " ,-./");
        if (!day.month || !take_number(&try, 1, 2, &day.day) || is_digit(*try.at)) {
            return false;
        }
    } else if (take_number(&try, 1, 2, &day.day)) {
        skip_ending(&try);
        day.month = take_english_month(&try);
        if (!day.month || !take_year(&try, 2, &day.year)) {
            return false;
        }
    } else {
        day.month = take_english_month(&try);
        skip(&try, " ");
        if (!day.month || !take_number(&try, 1, 2, &day.day)) {
            return false;
        }
        skip_ending(&try);
        if (!take_year(&try, 4, &day.year)) {
            rs_stamp between = *s;
            skip(&try, " ,");
            if (!rs_iso_take_clock(&try, false, &between) || !take_year(&try, 4, &day.year)) {
                return false;
            }
            *s = between;
        }
    }
    *c = try;
    return settle(day, s);
}

/* ---- the whole */

/* What stands between a day and its time: "T", ", at ", " - ". */
static void take_time(rs_cursor *c, const context *x, rs_stamp *s)
{
    rs_cursor try = *c;
    skip(&try, " ,-|_/");
    bool t = take(&try, 'T') || take(&try, 't');
    if (!t && (take_whole_word(&try, "at") || take_whole_word(&try, "on"))) {
        skip(&try, " :");
    }
    bool run = (t || x->run) && digits_ahead(try.at) >= 2 && try.at[2] != ':' && (digits_ahead(try.at) != 1);
    if (rs_iso_take_clock(&try, run, s)) {
        *c = try;
    }
}

/* Seconds, milliseconds or microseconds since 1970; bare, with a fraction, or as "/Date(1641636306000+0300)/". */
static bool take_epoch(const char *z, rs_stamp *s)
{
    rs_cursor c = {z};
    take_word(&c, "/date(");
    int n = digits_ahead(c.at);
    uint64_t value;
    if ((n != 10 && n != 13 && n != 16) || !rs_str_to_uint((rs_str){c.at, (size_t)n}, &value)) {
        return false;
    }
    c.at += n;
    if (*c.at && *c.at != '.' && (c.at - n == z || !strchr("+-)", *c.at))) {
        return false;
    }
    value /= n == 13 ? 1000 : n == 16 ? 1000000 : 1;
    s->day = rs_civil_from_days((int32_t)(value / 86400));
    int second = (int)(value % 86400);
    s->hour = second / 3600;
    s->minute = second / 60 % 60;
    s->second = second % 60;
    s->zone = s->utc = true;
    return s->day.year <= 2200;
}

/* Digits and English, from the first letter on. */
static bool take_stamp(const char *z, rs_stamp *s)
{
    rs_cursor c = {z};
    context x = {0};
    take_weekday(&c, &x);
    if (c.at[digits_ahead(c.at)] == ':' && rs_iso_take_clock(&c, false, s)) { /* 10:05, 8 January 2022 */
        skip(&c, " ,-|)");
        take_whole_word(&c, "on");
        skip(&c, " ");
        take_weekday(&c, &x);
    }
    if (!take_week_or_ordinal(&c, s) && !take_year_first(&c, s, &x) && !take_day_first(&c, s, &x) &&
        !take_named_month(&c, s)) {
        return false;
    }
    if (is_digit(*c.at) && !x.run) {
        return false;
    }
    if (s->hour < 0) {
        take_time(&c, &x, s);
    }
    reconsider(s, &x);
    return true;
}

static rs_str write_stamp(rs_arena *arena, const rs_stamp *s)
{
    char time[24] = "", zone[16] = "";
    rs_civil day = s->hour == 24 ? rs_civil_from_days(rs_days_from_civil(s->day) + 1) : s->day;
    if (s->hour >= 0) {
        int n = snprintf(time, sizeof time, "T%02d:%02d", s->hour % 24, s->minute);
        if (s->second >= 0) {
            snprintf(time + n, sizeof time - (size_t)n, ":%02d", s->second);
        }
        int minutes = s->offset < 0 ? -s->offset : s->offset;
        if (s->utc) {
            memcpy(zone, "Z", 2);
        } else if (s->zone) {
            snprintf(zone, sizeof zone, "%c%02d:%02d", s->offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
        }
    }
    return rs_arena_printf(arena, "%04d-%02d-%02d%s%s", day.year, day.month, day.day, time, zone);
}

/* Does the lexicon have anything to say of it? */
static bool has_letter(const char *z)
{
    for (; *z; z++) {
        if (is_letter(*z) || (unsigned char)*z >= 0x80) {
            return true;
        }
    }
    return false;
}

rs_str rs_iso_date(rs_arena *arena, rs_str written)
{
    char z[max_written];
    bool foreign, no_memory = false;
    size_t len = written.at ? fold(written, z, &foreign) : 0;
    rs_stamp s = {.hour = -1, .second = -1};
    if (!len) {
        return RS_STR_NONE;
    }
    if (take_epoch(z, &s)) {
        return write_stamp(arena, &s);
    }
    bool plain = take_stamp(z, &s);
    if (!plain) {
        s = (rs_stamp){.hour = -1, .second = -1};
    }
    if (plain ? foreign : has_letter(z)) {
        plain = rs_iso_words(z, len, &s, &no_memory);
    }
    arena->overflowed = arena->overflowed || no_memory;
    return plain ? write_stamp(arena, &s) : RS_STR_NONE;
}
