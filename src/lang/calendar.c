#include "lang/calendar.h"

enum { hijri_first = 1300, hijri_last = 1600, hijri_first_day = -31826, civil_epoch = -492148 };

/* Month lengths of the Umm al-Qura calendar, 1300..1600 AH: bit 0 is Muharram, a set bit is 30 days. */
static const uint16_t umm_al_qura[hijri_last - hijri_first + 1] = {
    0x555, 0x2ab, 0x937, 0x2b6, 0x576, 0x36c, 0xb55, 0xaaa, 0x956, 0x49e, 0x95d, 0x2ba, 0x5b5, 0x3aa, 0xb4b, 0xa96,
    0x52e, 0x2ad, 0x56d, 0xb5a, 0x752, 0xf25, 0xe8a, 0xd16, 0xa56, 0xab5, 0x6b4, 0xda9, 0xb92, 0xb25, 0x64b, 0xa9b,
    0x35a, 0x6d9, 0x5d4, 0xda5, 0xd4a, 0xa95, 0x536, 0x975, 0x2f4, 0x6e9, 0x6d4, 0x6a9, 0x535, 0x25d, 0x4bd, 0x9ba,
    0x3b4, 0xb69, 0xb2a, 0xa55, 0x4ad, 0xa5d, 0x2da, 0x6d9, 0xeaa, 0xe94, 0xd2a, 0xc56, 0x4ae, 0xa6d, 0x56a, 0xd55,
    0xd4a, 0xa93, 0x52b, 0xa5b, 0x53a, 0x6b5, 0xea9, 0xd52, 0xd29, 0xa55, 0x4ad, 0x56d, 0xaea, 0x6e4, 0xed1, 0xda2,
    0xaaa, 0x95a, 0x2da, 0x5b9, 0xbb2, 0x764, 0x6c9, 0x555, 0x2ab, 0x4db, 0xaba, 0x5b4, 0xda9, 0xd52, 0xaa5, 0x92d,
    0x26d, 0x8ed, 0x2da, 0xad5, 0xaa5, 0xa4b, 0x497, 0x937, 0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, 0x25b, 0x4db,
    0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad, 0x3aa, 0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4,
    0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa, 0xd55,
    0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26,
    0xa56, 0x356, 0x6b5, 0xbaa, 0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada, 0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276,
    0x575, 0xaf2, 0x6d4, 0x6a9, 0x555, 0x2ad, 0x4bd, 0x9ba, 0x574, 0xb69, 0xb52, 0xa95, 0x52d, 0xa5d, 0x4da, 0xad9,
    0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65, 0xd4a, 0xd15, 0x62b, 0xc5b, 0x53a, 0x6b5, 0xdb2, 0xd64,
    0xd29, 0xa55, 0x4ad, 0x96d, 0xaea, 0x6e8, 0xed1, 0xda4, 0xd4a, 0xa6a, 0x2da, 0x5b9, 0xb72, 0xb68, 0x6d1, 0x655,
    0x4ab, 0x95b, 0x2ba, 0x5b5, 0xda9, 0xd52, 0xca6, 0x94e, 0x46e, 0x95d, 0x4da, 0xad5, 0xaaa, 0xa4d, 0x49b, 0x937,
    0x4b6, 0x975, 0xd6a, 0xd52, 0xaa5, 0x94b, 0x2ab, 0x55b, 0xad9, 0x5d2, 0xdc5, 0xd92, 0xb25, 0x555, 0xab5, 0x5b4,
    0xba9, 0x7a2, 0x745, 0x593, 0xaab, 0x4d6, 0x9d6, 0x5d2, 0xba5, 0xb4a, 0xa95, 0x4ad, 0x15d, 0x2dd, 0x9da, 0x5b4,
    0x5a9, 0x52d, 0x25b, 0x8b7, 0x176, 0x56d, 0xb6a, 0xaca, 0xa96, 0x52b, 0x15b, 0x2bb, 0x5b6, 0xdaa, 0xb94, 0xd46,
    0xa8d, 0x52d, 0xa9d, 0x55a, 0x755, 0x749, 0xf13, 0xe4a, 0xa96, 0x556, 0x6b5, 0xbaa, 0xb94,
};

static bool leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int32_t rs_month_length(int32_t year, int32_t month)
{
    static const int8_t length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) {
        return 0;
    }
    return length[month - 1] + (month == 2 && leap(year));
}

bool rs_civil_valid(rs_civil c)
{
    return c.year >= 1 && c.year <= 9999 && c.day >= 1 && c.day <= rs_month_length(c.year, c.month);
}

/* Counted from 1 March of year 0, so that the leap day is the last of its year and months follow one formula. */
int32_t rs_days_from_civil(rs_civil c)
{
    int32_t month = c.month ? c.month : 1, day = c.day ? c.day : 1;
    int32_t year = c.year - (month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t of_era = year - era * 400;
    int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

rs_civil rs_civil_from_days(int32_t days)
{
    int32_t z = days + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t of_era = z - era * 146097;
    int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int32_t month = (5 * of_year + 2) / 153;
    rs_civil c = {.day = of_year - (153 * month + 2) / 5 + 1, .month = month < 10 ? month + 3 : month - 9};
    c.year = year + era * 400 + (c.month <= 2);
    return c;
}

int32_t rs_weekday(int32_t days)
{
    int32_t r = (days + 3) % 7; /* 1970-01-01 was a Thursday */
    return (r < 0 ? r + 7 : r) + 1;
}

void rs_iso_week(int32_t days, int32_t *year, int32_t *week)
{
    int32_t thursday = days - rs_weekday(days) + 4; /* a week belongs to the year of its Thursday */
    *year = rs_civil_from_days(thursday).year;
    *week = (thursday - rs_days_from_civil((rs_civil){*year, 1, 1})) / 7 + 1;
}

rs_civil rs_civil_add_months(rs_civil c, int32_t n)
{
    int32_t months = c.year * 12 + c.month - 1 + n;
    rs_civil out = {.year = months / 12, .month = months % 12 + 1, .day = c.day};
    int32_t last = rs_month_length(out.year, out.month);
    if (out.day > last) {
        out.day = last;
    }
    return out;
}

/* The tabular calendar: 11 leap years in 30, months of 30 and 29 days in turn. */
static int32_t tabular_year_start(int32_t year)
{
    return civil_epoch + (year - 1) * 354 + (3 + 11 * year) / 30;
}

int32_t rs_hijri_month_length(int32_t year, int32_t month)
{
    if (month < 1 || month > 12 || year < 1) {
        return 0;
    }
    if (year >= hijri_first && year <= hijri_last) {
        return 29 + (umm_al_qura[year - hijri_first] >> (month - 1) & 1);
    }
    bool long_last = month == 12 && (14 + 11 * year) % 30 < 11;
    return 29 + (month % 2) + long_last;
}

static int32_t hijri_year_start(int32_t year)
{
    if (year < hijri_first || year > hijri_last) {
        return tabular_year_start(year);
    }
    int32_t day = hijri_first_day;
    for (int32_t y = hijri_first; y < year; y++) {
        day += 348 + __builtin_popcount(umm_al_qura[y - hijri_first]);
    }
    return day;
}

bool rs_hijri_to_days(rs_civil hijri, int32_t *days)
{
    if (hijri.year < 1 || hijri.year > 9000 || hijri.day < 1 ||
        hijri.day > rs_hijri_month_length(hijri.year, hijri.month)) {
        return false;
    }
    int32_t day = hijri_year_start(hijri.year);
    for (int32_t m = 1; m < hijri.month; m++) {
        day += rs_hijri_month_length(hijri.year, m);
    }
    *days = day + hijri.day - 1;
    return true;
}

rs_civil rs_hijri_from_days(int32_t days)
{
    if (days < civil_epoch) {
        return (rs_civil){0};
    }
    int32_t year = (int32_t)((30 * ((int64_t)days - civil_epoch) + 10646) / 10631);
    while (year > 1 && hijri_year_start(year) > days) {
        year--;
    }
    while (hijri_year_start(year + 1) <= days) {
        year++;
    }
    rs_civil c = {.year = year, .month = 1};
    int32_t left = days - hijri_year_start(year);
    while (c.month < 12 && left >= rs_hijri_month_length(year, c.month)) {
        left -= rs_hijri_month_length(year, c.month++);
    }
    c.day = left + 1;
    return c;
}

/* n digits at *at, moved past; -1 where there are fewer. */
static int32_t take_digits(rs_str s, size_t *at, size_t n)
{
    int32_t value = 0;
    if (s.len - *at < n) {
        return -1;
    }
    for (size_t i = 0; i < n; i++) {
        char c = s.at[*at + i];
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    *at += n;
    return value;
}

bool rs_date_parse(rs_str iso, rs_civil *out)
{
    size_t at = 0;
    rs_civil c = {.year = take_digits(iso, &at, 4)};
    if (c.year < 1) {
        return false;
    }
    if (at < iso.len && iso.at[at] == '-') {
        at++;
        c.month = take_digits(iso, &at, 2);
        if (c.month < 1 || c.month > 12) {
            return false;
        }
        if (at < iso.len && iso.at[at] == '-') {
            at++;
            c.day = take_digits(iso, &at, 2);
            if (!rs_civil_valid(c)) {
                return false;
            }
        }
    }
    if (at < iso.len && (c.day == 0 || (iso.at[at] != 'T' && iso.at[at] != ' '))) {
        return false;
    }
    *out = c;
    return true;
}
