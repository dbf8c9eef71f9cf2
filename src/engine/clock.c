#include "engine/clock.h"

#include <stdio.h>
#include <time.h>

#include "lang/calendar.h"

static bool two_digits(rs_str s, size_t at, int *out)
{
    if (at + 2 > s.len || s.at[at] < '0' || s.at[at] > '9' || s.at[at + 1] < '0' || s.at[at + 1] > '9') {
        return false;
    }
    *out = (s.at[at] - '0') * 10 + (s.at[at + 1] - '0');
    return true;
}

/* Zone at the end of a date-time, in seconds east of UTC. False where letters are left that are none. */
static bool parse_zone(rs_str s, int *east)
{
    int hours = 0;
    int minutes = 0;
    *east = 0;
    if (s.len == 0 || rs_str_eq_nocase(s, RS_STR("z"))) {
        return true;
    }
    if ((s.at[0] != '+' && s.at[0] != '-') || !two_digits(s, 1, &hours)) {
        return false;
    }
    size_t at = 3;
    if (at < s.len && s.at[at] == ':') {
        at++;
    }
    if (at < s.len && (!two_digits(s, at, &minutes) || at + 2 != s.len)) {
        return false;
    }
    *east = (hours * 60 + minutes) * (s.at[0] == '-' ? -60 : 60);
    return true;
}

/* "10:00", "10:00:00", "10:00:00.5Z", "10:00+0400": seconds of the day, the width of what is named, the zone. */
static bool parse_time(rs_str s, int *seconds, int *width, int *east)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!two_digits(s, 0, &hour) || hour > 24) {
        return false;
    }
    size_t at = 2;
    *width = 3600;
    if (at < s.len && s.at[at] == ':') {
        if (!two_digits(s, at + 1, &minute) || minute > 59) {
            return false;
        }
        *width = 60;
        at += 3;
    }
    if (*width == 60 && at < s.len && s.at[at] == ':') {
        if (!two_digits(s, at + 1, &second) || second > 60) {
            return false;
        }
        *width = 1;
        at += 3;
        if (at < s.len && s.at[at] == '.') {
            for (at++; at < s.len && s.at[at] >= '0' && s.at[at] <= '9'; at++) {
            }
        }
    }
    *seconds = hour * 3600 + minute * 60 + second;
    return parse_zone(rs_str_part(s, at, s.len), east);
}

bool rs_clock_parse(rs_str iso, bool end, int64_t *seconds)
{
    rs_str s = rs_str_trim(iso);
    rs_civil day = {0};
    if (!s.at || !rs_date_parse(s, &day)) {
        return false;
    }
    rs_civil first = {day.year, day.month ? day.month : 1, day.day ? day.day : 1};
    rs_civil after = first;
    if (!day.month) {
        after.year++;
    } else if (!day.day) {
        after = rs_civil_add_months(after, 1);
    }
    if (!rs_civil_valid(first)) {
        return false;
    }
    int64_t from = (int64_t)rs_days_from_civil(first) * 86400;
    int64_t width = ((int64_t)rs_days_from_civil(after) + (day.day ? 1 : 0)) * 86400 - from;
    if (s.len > 10) {
        int time = 0;
        int span = 0;
        int east = 0;
        if ((s.at[10] != 'T' && s.at[10] != 't' && s.at[10] != ' ') ||
            !parse_time(rs_str_part(s, 11, s.len), &time, &span, &east)) {
            return false;
        }
        from += time - east;
        width = span;
    }
    *seconds = end ? from + width - 1 : from;
    return true;
}

void rs_clock_write(int64_t seconds, char out[24])
{
    time_t at = (time_t)seconds;
    struct tm utc;
    if (!gmtime_r(&at, &utc) || strftime(out, 24, "%Y-%m-%dT%H:%M:%SZ", &utc) == 0) {
        snprintf(out, 24, "1970-01-01T00:00:00Z");
    }
}

void rs_clock_now(char out[24])
{
    rs_clock_write(time(NULL), out);
}
