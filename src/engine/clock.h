/* clock: the only place that looks at the wall clock, and ISO 8601 as seconds. */
#ifndef RS_ENGINE_CLOCK_H
#define RS_ENGINE_CLOCK_H

#include "base/str.h"

/* Seconds since 1970-01-01 UTC of a date, month, year or date-time; no zone means UTC. end: its last second instead of
 * its first, so that a date as the end of a range includes the day. False for what is no such date. */
bool rs_clock_parse(rs_str iso, bool end, int64_t *seconds);
/* Seconds since 1970 UTC as "2022-01-08T10:00:00Z" and a NUL. */
void rs_clock_write(int64_t seconds, char out[24]);
/* The time now, likewise. */
void rs_clock_now(char out[24]);

#endif
