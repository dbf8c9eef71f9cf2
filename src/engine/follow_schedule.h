/* schedule: when a source or a page is due again, learned from its rhythm, and what silence means for it. Pure: time is
 * an argument, chance is a hash of the address. Seconds since 1970 UTC; 0 is never. */
#ifndef RS_ENGINE_FOLLOW_SCHEDULE_H
#define RS_ENGINE_FOLLOW_SCHEDULE_H

#include "model/source.h"

enum {
    RS_POLL_GRID = 30,            /* looks begin at multiples of it, so that they share wake-ups and commits */
    RS_POLL_LEAST = 5 * 60,       /* between two looks at a source */
    RS_POLL_MOST = 6 * 3600,      /* likewise */
    RS_POLL_UNKNOWN = 30 * 60,    /* while its rhythm is not known */
    RS_BACK_OFF_MOST = 12 * 3600, /* after failures */
    RS_FAILING_AFTER = 5,         /* failures in a row */
    RS_SILENCE_FLOOR = 2 * 3600,  /* nothing shorter is silence */
    RS_OVERDUE = 6 * 3600,        /* past its time by that much: nobody follows */
    RS_PAGE_TRIES = 5,            /* before a page is given up */
};

/* ---- the rhythm */

/* News came at `at`. Moments within a minute of each other are one. They come in order; one before the newest counts
 * nothing. */
void rs_rhythm_add(rs_rhythm *r, int64_t at);
/* The usual gap between news: half of the gaps are shorter. 0 while fewer than `RS_RHYTHM_ENOUGH` are known. */
enum { RS_RHYTHM_ENOUGH = 4 };
int64_t rs_rhythm_usual(const rs_rhythm *r);
/* The gap that one in twenty is longer than; 0 likewise. */
int64_t rs_rhythm_long(const rs_rhythm *r);
/* How much news its hours of the day would have brought from `from` to `to`. */
double rs_rhythm_expected(const rs_rhythm *r, int64_t from, int64_t to);

/* ---- when next */

/* Seconds until the next look. floor: how long it asked to be left alone (ttl, max-age), 0 for nothing told. */
int64_t rs_schedule_next(const rs_source *s, int64_t now, int64_t floor);
/* `at` or soon after, on the grid. */
int64_t rs_schedule_on_grid(int64_t at);
/* Seconds until the next try after `errors` failures in a row. */
int64_t rs_schedule_back_off(rs_str url, uint32_t errors);
/* When a page that was first fetched at `fetched` is looked at again after `checks` further looks: 1, 6, 24 hours on.
 * 0: no more. */
int64_t rs_schedule_check(int64_t fetched, uint32_t checks);

/* ---- health */

/* The span after its last news beyond which the source is silent; 0 while its rhythm is not known. */
int64_t rs_health_patience(const rs_source *s);
/* As it was when it was last asked; overdue by now only as far as nobody asked. */
rs_source_state rs_health_state(const rs_source *s, int64_t now);

#endif
