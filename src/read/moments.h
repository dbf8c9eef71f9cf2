/* moments: what moments.c, time_clock.c (hours), time_days.c (calendar days) and those that read like them share: the
 * state of a chain of words that tells a day, a part of it or an hour. Private to them. */
#ifndef RS_READ_MOMENTS_H
#define RS_READ_MOMENTS_H

#include "read/times.h"

/* What a chain has told so far. */
typedef struct rs_moment {
    bool named_day, dated, clocked; /* a counted day or weekday; a calendar date; an hour */
    int32_t offset;                 /* days from publication, when counted */
    bool counted;
    int32_t weekday, shift; /* shift of the weekday: as rs_shift_at, 9 none */
    bool weekly;            /* the shift is its week's: "Friday of next week" */
    rs_date date;
    int32_t date_shift;
    int32_t hour, minute, second;
    rs_str part; /* TMO ..; NONE unknown */
    rs_str zone; /* "Z", "+03:00"; empty where none is told or it is the local one */
    uint32_t start, end, next;
} rs_moment;

/* The chain goes on up to, not including, token `next`. */
void rs_moment_extend(const rs_clockwork *c, rs_moment *m, uint32_t next);

/* An hour, with its minutes, at token i, behind its word or before a part of the day. */
bool rs_clock_take(rs_clockwork *c, uint32_t i, rs_moment *m);
/* An hour without any of these: "at 7" (where `led`), "the eleventh (f.)", "8:30". */
bool rs_clock_bare(rs_clockwork *c, uint32_t i, bool led, rs_moment *m);
/* Minutes told behind a part of the day: "at eight in the evening and 20 minutes". */
void rs_clock_minutes_behind(rs_clockwork *c, rs_moment *m);
/* "Moscow time", "GMT", "local time" behind an hour. */
void rs_clock_take_zone(rs_clockwork *c, rs_moment *m);
/* The first hour of "from 5 to 6 p.m.": it shares what follows; the second is left for the next look. */
bool rs_clock_shared(rs_clockwork *c, uint32_t i, rs_moment *m);
/* The last hour of "from 1 p.m. to 4", where it stands behind "to": its half is the first one's. */
bool rs_clock_until(rs_clockwork *c, uint32_t token, rs_moment *m);
/* THH:MM[:SS][zone], or the part of the day, or nothing. */
void rs_clock_print(const rs_moment *m, char *out, size_t size);

/* A date at token i, or a day that what stands beside it makes one. */
bool rs_day_take(rs_clockwork *c, uint32_t i, rs_moment *m);
/* "the day 27" and nothing behind it. */
bool rs_day_alone(rs_clockwork *c, uint32_t i, rs_moment *m);
/* The first day of "7 and 8 May", "4 to 23 of this month": it shares what follows; `depth` more may stand between. */
bool rs_day_shared(rs_clockwork *c, uint32_t token, int depth, rs_moment *m);
/* The last day of "August 27 to 29". */
bool rs_day_until(rs_clockwork *c, uint32_t token, rs_moment *m);
/* The word "day", bare, at token i. */
bool rs_day_word(const rs_doc *doc, uint32_t i);
/* "[of] last week", "this month": the unit at i told by -1, 0, 1 in *shift, and the token after it. */
bool rs_shifted_unit(rs_clockwork *c, uint32_t i, const char *letter, int32_t *shift, uint32_t *next);

#endif
