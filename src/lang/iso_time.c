/* iso_time: the time of day in digits, and its zone. */
#include "lang/iso_work.h"

/* Zones of more than one country's name go to the one that Arabic news means. Letters of the armies are not told: many
 * programs wrote them with the wrong sign. */
static const struct {
    const char *name;
    int16_t offset;
} zones[] = {
    {"utc", 0},    {"gmt", 0},    {"ut", 0},     {"z", 0},      {"wet", 0},    {"west", 60},  {"bst", 60},
    {"cet", 60},   {"cest", 120}, {"mez", 60},   {"mesz", 120}, {"cat", 120},  {"wat", 60},   {"sast", 120},
    {"eet", 120},  {"eest", 180}, {"idt", 180},  {"ast", 180},  {"eat", 180},  {"msk", 180},  {"trt", 180},
    {"irst", 210}, {"gst", 240},  {"aft", 270},  {"irdt", 270}, {"pkt", 300},  {"uzt", 300},  {"hkt", 480},
    {"sgt", 480},  {"jst", 540},  {"kst", 540},  {"adt", -180}, {"edt", -240}, {"est", -300}, {"cdt", -300},
    {"cst", -360}, {"mdt", -360}, {"mst", -420}, {"pdt", -420}, {"pst", -480},
};

static bool take_zone_name(rs_cursor *c, rs_stamp *s)
{
    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
        if (take_whole_word(c, zones[i].name)) {
            s->zone = true;
            s->utc = i < 4;
            s->offset = zones[i].offset;
            return true;
        }
    }
    return false;
}

/* "+03:00", "+0300", "+3" */
static bool take_offset(rs_cursor *c, rs_stamp *s)
{
    rs_cursor try = *c;
    int sign = *try.at == '+' ? 1 : -1, hours, minutes = 0;
    if (!take(&try, '+') && !take(&try, '-')) {
        return false;
    }
    int n = digits_ahead(try.at);
    if (n == 0 || n == 3 || n > 4 || !take_number(&try, 1, 2, &hours)) {
        return false;
    }
    if (n == 4) {
        take_number(&try, 2, 2, &minutes);
    } else if (*try.at == ':' && digits_ahead(try.at + 1) == 2) {
        try.at++;
        take_number(&try, 2, 2, &minutes);
    }
    /* "10:05 -08.01.2022" goes on with the day */
    bool more = (*try.at == '.' || *try.at == '/' || *try.at == '-') && is_digit(try.at[1]);
    if (hours > 14 || minutes > 59 || more) {
        return false;
    }
    s->zone = true;
    s->utc = false;
    s->offset = sign * (hours * 60 + minutes);
    *c = try;
    return true;
}

bool rs_iso_take_zone(rs_cursor *c, rs_stamp *s)
{
    rs_cursor try = *c;
    skip(&try, " (");
    bool named = take_zone_name(&try, s);
    if (named) {
        *c = try;
        skip(&try, " ");
    }
    bool told = (!named || s->utc) && take_offset(&try, s);
    *c = told ?
    try:
        *c;
    return named || told;
}

/* "pm" behind the hour, in its spellings. */
static bool take_half(rs_cursor *c, rs_stamp *s)
{
    rs_cursor try = *c;
    skip(&try, " ");
    bool pm = (*try.at | 0x20) == 'p';
    if (!(take_whole_word(&try, "am") || take_whole_word(&try, "pm") || take_word(&try, "a.m") ||
          take_word(&try, "p.m"))) {
        return false;
    }
    skip(&try, ".");
    if (s->hour > 12 || s->hour < 0) {
        *c = try;
        return true;
    }
    s->hour = s->hour % 12 + (pm ? 12 : 0);
    s->half = true;
    *c = try;
    return true;
}

/* Digits without marks: T10, T1005, 100506. */
static bool take_run(rs_cursor *c, rs_stamp *s)
{
    int n = digits_ahead(c->at);
    if (n == 9) { /* milliseconds as they are printed in one run */
        n = 6;
    }
    bool ok = (n == 2 || n == 4 || n == 6) && take_number(c, 2, 2, &s->hour);
    s->minute = 0;
    if (ok && n >= 4) {
        ok = take_number(c, 2, 2, &s->minute);
    }
    if (ok && n == 6) {
        ok = take_number(c, 2, 2, &s->second);
    }
    c->at += digits_ahead(c->at);
    return ok;
}

static bool take_marked(rs_cursor *c, rs_stamp *s)
{
    if (!take_number(c, 1, 2, &s->hour)) {
        return false;
    }
    char mark = *c->at;
    if (!(mark == ':' || mark == 'h' || mark == '.') || digits_ahead(c->at + 1) < (mark == ':' ? 1 : 2) ||
        digits_ahead(c->at + 1) > 2) {
        s->minute = 0;
        rs_cursor ahead = *c;
        rs_stamp hour = *s;
        return s->hour >= 1 && s->hour <= 12 && take_half(&ahead, &hour); /* "10 am" */
    }
    c->at++;
    take_number(c, 1, 2, &s->minute);
    if ((*c->at == ':' || (mark == '.' && *c->at == '.')) && is_digit(c->at[1])) {
        c->at++;
        take_number(c, 1, 2, &s->second);
    }
    return true;
}

bool rs_iso_take_clock(rs_cursor *c, bool run, rs_stamp *s)
{
    rs_cursor try = *c;
    rs_stamp now = *s;
    now.second = -1;
    if (!(run ? take_run(&try, &now) : take_marked(&try, &now)) || is_digit(*try.at)) {
        return false;
    }
    if ((*try.at == '.' || *try.at == ',') && is_digit(try.at[1])) {
        try.at += 1 + digits_ahead(try.at + 1);
    }
    if (now.hour > 24 || now.minute > 59 || now.second > 60 || (now.hour == 24 && (now.minute || now.second > 0))) {
        return false;
    }
    now.second = now.second == 60 ? 59 : now.second; /* a leap second is the one before it */
    take_half(&try, &now);
    rs_iso_take_zone(&try, &now);
    *c = try;
    *s = now;
    return true;
}
