/* iso: the written forms that dates have in metadata and feeds, as ISO 8601. Dates in words are lang/dates' matter. */
#include "lang/iso.h"

#include <stdio.h>
#include <time.h>

#include "lang/calendar.h"

enum { max_written = 80 };

typedef struct cursor {
    const char *at;
} cursor;

typedef struct stamp {
    rs_civil day;
    int hour, minute, second; /* -1 not told */
    int offset;               /* minutes east of UTC */
    bool zone, utc;           /* an offset was told; as Z or a name of UTC */
} stamp;

/* One ASCII digit for a digit of any of the systems that Arabic text uses. Other bytes are copied. */
static bool fold_digits(rs_str s, char out[max_written])
{
    size_t n = 0;
    s = rs_str_trim(s);
    for (size_t i = 0; i < s.len; i++) {
        unsigned char b = (unsigned char)s.at[i], c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
        if (n + 1 >= max_written) {
            return false;
        }
        if (b == 0xD9 && c >= 0xA0 && c <= 0xA9) {
            out[n++] = (char)('0' + (c - 0xA0));
            i++;
        } else if (b == 0xDB && c >= 0xB0 && c <= 0xB9) {
            out[n++] = (char)('0' + (c - 0xB0));
            i++;
        } else {
            out[n++] = (char)b;
        }
    }
    out[n] = '\0';
    return n > 0;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Between min and max digits. */
static bool take_number(cursor *c, int min, int max, int *value)
{
    int n = 0;
    *value = 0;
    while (n < max && is_digit(c->at[n])) {
        *value = *value * 10 + (c->at[n] - '0');
        n++;
    }
    if (n < min) {
        return false;
    }
    c->at += n;
    return true;
}

static bool take(cursor *c, char mark)
{
    if (*c->at != mark) {
        return false;
    }
    c->at++;
    return true;
}

static void skip(cursor *c, const char *marks)
{
    while (*c->at && strchr(marks, *c->at)) {
        c->at++;
    }
}

static bool take_word(cursor *c, const char *word)
{
    size_t n = strlen(word);
    if (!rs_str_starts_nocase(rs_str_of(c->at), rs_str_of(word))) {
        return false;
    }
    c->at += n;
    return true;
}

/* 2022-01-08, 2022/1/8, 20220108 */
static bool take_year_first(cursor *c, stamp *s)
{
    cursor try = *c;
    if (!take_number(&try, 4, 4, &s->day.year)) {
        return false;
    }
    if (is_digit(*try.at)) {
        if (!take_number(&try, 2, 2, &s->day.month) || !take_number(&try, 2, 2, &s->day.day)) {
            return false;
        }
    } else {
        char mark = *try.at++;
        if ((mark != '-' && mark != '/' && mark != '.') || !take_number(&try, 1, 2, &s->day.month) ||
            !take(&try, mark) || !take_number(&try, 1, 2, &s->day.day)) {
            return false;
        }
    }
    *c = try;
    return rs_civil_valid(s->day);
}

/* 08/01/2022; where the second number can be no month, the American order is meant. */
static bool take_day_first(cursor *c, stamp *s)
{
    cursor try = *c;
    int a, b;
    if (!take_number(&try, 1, 2, &a)) {
        return false;
    }
    char mark = *try.at ? *try.at++ : '\0';
    if ((mark != '-' && mark != '/' && mark != '.') || !take_number(&try, 1, 2, &b) || !take(&try, mark) ||
        !take_number(&try, 4, 4, &s->day.year)) {
        return false;
    }
    s->day.day = b > 12 ? b : a;
    s->day.month = b > 12 ? a : b;
    *c = try;
    return rs_civil_valid(s->day);
}

static int take_english_month(cursor *c)
{
    static const char *const names[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
    for (int m = 0; m < 12; m++) {
        char brief[4] = {names[m][0], names[m][1], names[m][2], '\0'};
        if (take_word(c, names[m]) || take_word(c, brief)) {
            take_word(c, m == 8 ? "t" : "");
            skip(c, ".");
            return m + 1;
        }
    }
    return 0;
}

/* Sat, 08 Jan 2022; 8 January 2022; January 8, 2022 */
static bool take_named_month(cursor *c, stamp *s)
{
    static const char *const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    cursor try = *c;
    for (size_t i = 0; i < 7; i++) {
        cursor ahead = try;
        if (take_word(&ahead, days[i])) {
            while ((*ahead.at | 0x20) >= 'a' && (*ahead.at | 0x20) <= 'z') {
                ahead.at++;
            }
            skip(&ahead, ",. ");
            try = is_digit(*ahead.at) || take_english_month(&(cursor){ahead.at}) ? ahead : try;
            break;
        }
    }
    if (take_number(&try, 1, 2, &s->day.day)) {
        skip(&try, " -.");
        s->day.month = take_english_month(&try);
    } else {
        s->day.month = take_english_month(&try);
        skip(&try, " ");
        if (!s->day.month || !take_number(&try, 1, 2, &s->day.day)) {
            return false;
        }
        if (!take_word(&try, "st") && !take_word(&try, "nd") && !take_word(&try, "rd")) {
            take_word(&try, "th");
        }
    }
    skip(&try, " ,-");
    if (!s->day.month || !take_number(&try, 4, 4, &s->day.year)) {
        return false;
    }
    *c = try;
    return rs_civil_valid(s->day);
}

static void take_zone(cursor *c, stamp *s)
{
    skip(c, " ");
    if (take_word(c, "utc") || take_word(c, "gmt") || take_word(c, "ut") || take(c, 'Z') || take(c, 'z')) {
        s->zone = s->utc = true;
        skip(c, " ");
    }
    int sign = *c->at == '+' ? 1 : *c->at == '-' ? -1 : 0, hours, minutes = 0;
    cursor try = {c->at + (sign ? 1 : 0)};
    if (!sign || !take_number(&try, 1, 2, &hours)) {
        return;
    }
    take(&try, ':');
    take_number(&try, 2, 2, &minutes);
    if (hours <= 14 && minutes < 60) {
        s->zone = true;
        s->utc = false;
        s->offset = sign * (hours * 60 + minutes);
        *c = try;
    }
}

static void take_time(cursor *c, stamp *s)
{
    s->hour = s->minute = s->second = -1;
    cursor try = *c;
    skip(&try, " ,-|T");
    take_word(&try, "at ");
    if (!take_number(&try, 1, 2, &s->hour) || !take(&try, ':') || !take_number(&try, 2, 2, &s->minute) ||
        s->hour > 24 || s->minute > 59) {
        s->hour = -1;
        return;
    }
    if (take(&try, ':') && !take_number(&try, 2, 2, &s->second)) {
        s->second = -1;
    }
    if (take(&try, '.') || take(&try, ',')) {
        while (is_digit(*try.at)) {
            try.at++;
        }
    }
    cursor half = try;
    skip(&half, " ");
    if (take_word(&half, "pm") || take_word(&half, "p.m.")) {
        s->hour += s->hour < 12 ? 12 : 0;
        try = half;
    } else if (take_word(&half, "am") || take_word(&half, "a.m.")) {
        s->hour -= s->hour == 12 ? 12 : 0;
        try = half;
    }
    take_zone(&try, s);
    *c = try;
}

static rs_str write_stamp(rs_arena *arena, const stamp *s)
{
    char time[24] = "", zone[16] = "";
    if (s->hour >= 0 && s->hour < 24) {
        if (s->second >= 0 && s->second < 61) {
            snprintf(time, sizeof time, "T%02d:%02d:%02d", s->hour, s->minute, s->second);
        } else {
            snprintf(time, sizeof time, "T%02d:%02d", s->hour, s->minute);
        }
        int minutes = s->offset < 0 ? -s->offset : s->offset;
        if (s->zone) {
            snprintf(zone, sizeof zone, "%c%02d:%02d", s->offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
        }
        if (s->utc) {
            memcpy(zone, "Z", 2);
        }
    }
    return rs_arena_printf(arena, "%04d-%02d-%02d%s%s", s->day.year, s->day.month, s->day.day, time, zone);
}

/* Seconds or milliseconds since 1970, as some feeds have it. */
static bool take_epoch(const char *z, stamp *s)
{
    uint64_t value;
    size_t n = strlen(z);
    if ((n != 10 && n != 13) || !rs_str_to_uint((rs_str){z, n}, &value)) {
        return false;
    }
    value /= n == 13 ? 1000 : 1;
    s->day = rs_civil_from_days((int32_t)(value / 86400));
    int second = (int)(value % 86400);
    s->hour = second / 3600;
    s->minute = second / 60 % 60;
    s->second = second % 60;
    s->zone = s->utc = true;
    return true;
}

rs_str rs_iso_date(rs_arena *arena, rs_str written)
{
    char z[max_written];
    stamp s = {.hour = -1};
    cursor c = {z};
    if (!written.at || !fold_digits(written, z)) {
        return RS_STR_NONE;
    }
    if (take_epoch(z, &s)) {
        return write_stamp(arena, &s);
    }
    if (!take_year_first(&c, &s) && !take_day_first(&c, &s) && !take_named_month(&c, &s)) {
        return RS_STR_NONE;
    }
    if (s.day.year < 1900 || s.day.year > 2200 || is_digit(*c.at)) {
        return RS_STR_NONE;
    }
    take_time(&c, &s);
    return write_stamp(arena, &s);
}
