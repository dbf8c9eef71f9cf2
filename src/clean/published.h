/* published: what the files that look for the day of publication share. No other file includes it. */
#ifndef RS_CLEAN_PUBLISHED_H
#define RS_CLEAN_PUBLISHED_H

#include "clean/parts.h"

#include "lang/dates.h"

enum { rs_first_year = 1950, rs_last_year = 2100 };

/* A date with all its parts, in the years of print. */
static inline bool rs_published_is_full(const rs_date *date, rs_civil *day)
{
    return date->year && date->month && date->day && rs_date_civil(date, day) && day->year >= rs_first_year &&
           day->year <= rs_last_year;
}

/* Cheap look before the lexicon is asked: a date has digits, of whatever system. (Some other letters pass too.) The
 * loop has no branch: it becomes vector code. */
static inline bool rs_may_hold_digit(rs_str s)
{
    uint8_t any = 0;
    for (size_t i = 0; i + 1 < s.len; i++) {
        uint8_t b = (uint8_t)s.at[i], c = (uint8_t)s.at[i + 1];
        any |= (uint8_t)(((uint8_t)(b - '0') < 10) | ((b == 0xD9) & ((c & 0xF0) == 0xA0)) | (b == 0xDB));
    }
    return any || (s.len && (uint8_t)(s.at[s.len - 1] - '0') < 10);
}

/* ---- published_text.c: the day that the text calls today, or that of the latest post it quotes where that was the
 * weekday it calls today. *found says whether there is one. Fails: memory. */
bool rs_published_in_text(rs_draft *d, rs_civil *day, bool *found, rs_err *err);

#endif
