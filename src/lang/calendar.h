/* calendar: days, weeks and months as arithmetic. Pure functions, no time zone, no clock.
 * A day is a number: days since 1970-01-01, negative before. Years 1..9999 are exact; callers keep to them. */
#ifndef RS_LANG_CALENDAR_H
#define RS_LANG_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

typedef struct rs_civil {
    int32_t year;
    int32_t month, day; /* 1.., 0 unknown */
} rs_civil;

/* Is it a day that exists (Gregorian, year 1..9999)? */
bool rs_civil_valid(rs_civil c);
int32_t rs_days_from_civil(rs_civil c);
rs_civil rs_civil_from_days(int32_t days);
int32_t rs_month_length(int32_t year, int32_t month); /* 28..31; 0 for no month */
/* ISO: Monday 1 .. Sunday 7. */
int32_t rs_weekday(int32_t days);
/* ISO 8601 week of that day and the year it is counted in. */
void rs_iso_week(int32_t days, int32_t *year, int32_t *week);
/* c moved by n months; its day is cut to the new month's last one. */
rs_civil rs_civil_add_months(rs_civil c, int32_t n);

/* Hijri dates by the Umm al-Qura calendar for 1300..1600 AH, else by the civil (tabular) calendar, as ICU's
 * islamic-umalqura has them. False for a date that does not exist. */
bool rs_hijri_to_days(rs_civil hijri, int32_t *days);
rs_civil rs_hijri_from_days(int32_t days);
int32_t rs_hijri_month_length(int32_t year, int32_t month);

/* The date at the head of an ISO 8601 date or date-time ("2022", "2022-01", "2022-01-08T10:00Z"). False for none. */
bool rs_date_parse(rs_str iso, rs_civil *out);

#endif
