/* dates: an absolute calendar date as it is written: day, month name of any tradition (doubled ones, "kanun
 * al-thani/yanayir", are one) and year, "08/01/2022", Hijri with its mark. Needs the doc's lexicon matches. Relative
 * dates ("yesterday", bare weekdays) are read/times' matter. */
#ifndef RS_LANG_DATES_H
#define RS_LANG_DATES_H

#include "lang/calendar.h"
#include "lang/doc.h"

typedef struct rs_date {
    int32_t year;        /* as written (Hijri when hijri); 0 unknown */
    int32_t month, day;  /* 0 unknown */
    int32_t weekday;     /* ISO 1..7 when a weekday name opens the date, else 0 */
    uint32_t token, n;   /* tokens [token, token + n) make the date, the weekday's included */
    uint32_t day_token;  /* first token of it after the weekday */
    uint32_t start, end; /* the same in bytes of text, without proclitics and without the era letter glued behind */
    bool hijri;
    bool year_short; /* written with two digits: 8/1/22 */
} rs_date;

/* A date that starts at the token: at least a month with a day, a month with a year, a full numeric date, or
 * a year behind its word ("the year 2022"). A month's name alone, or a bare number, is none here. */
bool rs_date_at(const rs_doc *doc, uint32_t token, rs_date *out);
/* A day and month in digits without a year ("22/4", "4.22", "22-4"): as often a score or a fraction, so only where the
 * caller knows that a day is meant. */
bool rs_date_short_at(const rs_doc *doc, uint32_t token, rs_date *out);
/* The same in the Gregorian calendar: Hijri is converted where the day is known. False where that cannot be done or the
 * day does not exist. */
bool rs_date_civil(const rs_date *date, rs_civil *out);

const rs_match *rs_time_word_of(const rs_doc *doc, uint32_t i, rs_str kind);
/* The longest word of lexicon class time and this `kind` at token i; NULL for none. Most tokens hold no word of time,
 * and say so in one bit. */
static inline const rs_match *rs_time_word(const rs_doc *doc, uint32_t i, const char *kind)
{
    bool any = i < doc->n_tokens && (doc->classes[i] >> ((unsigned)RS_LEX_time & 63) & 1);
    return any ? rs_time_word_of(doc, i, rs_str_of(kind)) : NULL;
}
/* Lexicon readings that dates and times share: month 1..12 at the token (doubled names are one), tokens taken; 0 none.
 */
int32_t rs_month_at(const rs_doc *doc, uint32_t token, uint32_t *n, bool *hijri);
/* Weekday 1..7 at the token and tokens taken ("day" before it not included); 0 none. */
int32_t rs_weekday_at(const rs_doc *doc, uint32_t token, uint32_t *n);

#endif
