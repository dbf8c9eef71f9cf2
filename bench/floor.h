/* floor: what the benchmarks share: the clock, the median of rounds, and the floor itself, a plain loop that decodes
 * UTF-8 and hashes every token. */
#ifndef RS_BENCH_FLOOR_H
#define RS_BENCH_FLOOR_H

#include <stdlib.h>
#include <time.h>

#include "lang/token.h"

/* Seconds of CPU this process has used. */
static inline double bench_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static inline int bench_by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Sorts times. */
static inline double bench_median(double *times, int n)
{
    qsort(times, (size_t)n, sizeof *times, bench_by_value);
    return times[n / 2];
}

/* In: valid UTF-8. Out: a sum that depends on every token, to be kept. */
static inline uint64_t bench_floor(rs_str text)
{
    uint64_t hash = 0, sum = 0;
    for (const char *p = text.at, *end = p + text.len; p < end;) {
        uint32_t c = rs_utf8_next(&p);
        if (c <= ' ') {
            sum ^= hash;
            hash = 0;
        } else {
            hash = (hash ^ c) * 0x100000001b3u;
        }
    }
    return sum;
}

#endif
