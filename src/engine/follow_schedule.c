#include "engine/follow_schedule.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"

enum { minute = 60, hour = 3600, day = 86400 };

#define DAY_WEIGHT 0.9 /* of yesterday beside today: a week's habits, mostly */

/* ---- the rhythm */

/* Every day that passed makes the older ones weigh less; more than a season of them leaves nothing. */
static void pass_days(rs_rhythm *r, int64_t today)
{
    int64_t passed = r->day ? today - r->day : 0;
    if (r->day && passed <= 0) {
        return;
    }
    double weight = passed > 90 ? 0 : pow(DAY_WEIGHT, (double)passed);
    for (size_t i = 0; i < 24; i++) {
        r->hours[i] *= weight;
    }
    /* The day that ends is one whole day more, the empty ones after it too. */
    r->days = r->days * weight + (weight < 1 ? (1 - weight) / (1 - DAY_WEIGHT) * DAY_WEIGHT : 0);
    r->day = today;
}

void rs_rhythm_add(rs_rhythm *r, int64_t at)
{
    if (at <= 0 || (r->n && at < r->at[r->n - 1] + minute)) {
        return;
    }
    pass_days(r, at / day);
    r->hours[at % day / hour] += 1;
    if (r->n == RS_RHYTHM_MOMENTS) {
        memmove(r->at, r->at + 1, (RS_RHYTHM_MOMENTS - 1) * sizeof r->at[0]);
        r->n--;
    }
    r->at[r->n++] = at;
}

static int by_size(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The gap that `share` of all gaps do not exceed. */
static int64_t gap_at(const rs_rhythm *r, double share)
{
    int64_t gaps[RS_RHYTHM_MOMENTS];
    uint32_t n = 0;
    for (uint32_t i = 1; i < r->n; i++) {
        gaps[n++] = r->at[i] - r->at[i - 1];
    }
    if (n < RS_RHYTHM_ENOUGH) {
        return 0;
    }
    qsort(gaps, n, sizeof gaps[0], by_size);
    return gaps[(uint32_t)(share * (double)(n - 1) + 0.5)];
}

int64_t rs_rhythm_usual(const rs_rhythm *r)
{
    return gap_at(r, 0.5);
}

int64_t rs_rhythm_long(const rs_rhythm *r)
{
    return gap_at(r, 0.95);
}

double rs_rhythm_expected(const rs_rhythm *r, int64_t from, int64_t to)
{
    if (from >= to || !r->n) {
        return 0;
    }
    /* Today counts for the share of it that was watched; the first days are never taken for less than one. */
    double watched = r->days + (double)(r->at[r->n - 1] % day) / day;
    watched = watched < 1 ? 1 : watched;
    double a_day = 0;
    for (size_t i = 0; i < 24; i++) {
        a_day += r->hours[i];
    }
    int64_t whole_days = (to - from) / day;
    double sum = a_day * (double)whole_days;
    for (int64_t at = from + whole_days * day; at < to;) {
        int64_t end = at - at % hour + hour;
        end = end < to ? end : to;
        sum += r->hours[at % day / hour] * (double)(end - at) / hour;
        at = end;
    }
    return sum / watched;
}

/* ---- when next */

/* From 0.9 to 1.1, another for every address and every turn, the same in every run. */
static double jitter(rs_str url, uint64_t turn)
{
    uint64_t mixed = rs_hash_u64(rs_hash(url) + turn * 0x9e3779b97f4a7c15u);
    return 0.9 + 0.2 * (double)(mixed >> 40) / (double)(1u << 24);
}

static int64_t clamp(int64_t v, int64_t least, int64_t most)
{
    return v < least ? least : v > most ? most : v;
}

/* Seconds until its hours will have brought the next news; RS_POLL_MOST where that is further off. */
static int64_t until_expected(const rs_rhythm *r, int64_t now)
{
    for (int64_t wait = 30 * minute; wait < RS_POLL_MOST; wait += 30 * minute) {
        if (rs_rhythm_expected(r, now, now + wait) >= 1) {
            return wait;
        }
    }
    return RS_POLL_MOST;
}

/* Half its usual gap; the longer it has been quiet, the less often, so that a burst does not keep us busy for days; but
 * not past the hour that usually brings news, so that its morning is not overslept. */
static int64_t wait_of(const rs_source *s, int64_t now)
{
    int64_t usual = rs_rhythm_usual(&s->rhythm);
    int64_t quiet = s->last_new ? now - s->last_new : 0;
    if (!usual) {
        return quiet > 7 * day ? 2 * hour : RS_POLL_UNKNOWN;
    }
    int64_t wait = usual / 2 > quiet / 8 ? usual / 2 : quiet / 8;
    int64_t expected = until_expected(&s->rhythm, now);
    return wait < expected ? wait : expected;
}

int64_t rs_schedule_next(const rs_source *s, int64_t now, int64_t floor)
{
    int64_t wait = clamp(wait_of(s, now), RS_POLL_LEAST, RS_POLL_MOST);
    wait = (int64_t)((double)wait * jitter(s->url, s->tries));
    return clamp(wait, clamp(floor, RS_POLL_LEAST, RS_POLL_MOST), RS_POLL_MOST);
}

int64_t rs_schedule_on_grid(int64_t at)
{
    return (at + RS_POLL_GRID - 1) / RS_POLL_GRID * RS_POLL_GRID;
}

int64_t rs_schedule_back_off(rs_str url, uint32_t errors)
{
    uint32_t doublings = errors > 12 ? 12 : errors ? errors - 1 : 0;
    int64_t wait = (int64_t)RS_POLL_LEAST << doublings;
    return (int64_t)((double)clamp(wait, RS_POLL_LEAST, RS_BACK_OFF_MOST) / 1.1 * jitter(url, errors));
}

int64_t rs_schedule_check(int64_t fetched, uint32_t checks)
{
    static const int64_t after[] = {hour, 6 * hour, day};
    return checks < sizeof after / sizeof after[0] ? rs_schedule_on_grid(fetched + after[checks]) : 0;
}

/* ---- health */

int64_t rs_health_patience(const rs_source *s)
{
    int64_t usual_most = rs_rhythm_long(&s->rhythm);
    return !usual_most ? 0 : clamp(3 * usual_most, RS_SILENCE_FLOOR, INT64_MAX);
}

/* Long past its usual gaps, and at hours that would have brought at least three news: a night is no silence. */
static bool is_silent(const rs_source *s)
{
    int64_t patience = rs_health_patience(s);
    return patience && s->last_success - s->last_new > patience &&
           rs_rhythm_expected(&s->rhythm, s->last_new, s->last_success) >= 3;
}

static bool is_late(const rs_source *s)
{
    int64_t usual_most = rs_rhythm_long(&s->rhythm);
    return usual_most && s->last_success - s->last_new > usual_most + usual_most / 2 &&
           rs_rhythm_expected(&s->rhythm, s->last_new, s->last_success) >= 1.5;
}

rs_source_state rs_health_state(const rs_source *s, int64_t now)
{
    if (s->gone) {
        return RS_STATE_gone;
    }
    if (s->errors >= RS_FAILING_AFTER) {
        return RS_STATE_failing;
    }
    if (is_silent(s)) {
        return RS_STATE_silent;
    }
    if (s->next_due && now > s->next_due + RS_OVERDUE) {
        return RS_STATE_unfollowed;
    }
    return !s->last_success ? RS_STATE_untried : is_late(s) ? RS_STATE_late : RS_STATE_ok;
}
