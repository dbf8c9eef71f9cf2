/* source: one address that is followed, how it has been, and when it is due again. Plain data: the engine fills it, the
 * store keeps it, tell shows it. All times are seconds since 1970 UTC, 0 for never. */
#ifndef RS_MODEL_SOURCE_H
#define RS_MODEL_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* What stands at the address. `page` until a feed was seen there, and for a page that has none: the page itself is then
 * what is followed. */
#define RS_SOURCE_KINDS(E) E(page, "page") E(feed, "feed") E(sitemap, "sitemap")
/* Worst last but for the first: `untried` was never asked, `late` is behind its rhythm, `silent` far behind it,
 * `failing` gives errors, `unfollowed` is long overdue because nobody follows, `gone` said that it ended (410). */
#define RS_SOURCE_STATES(E)                                                                                            \
    E(untried, "untried")                                                                                              \
    E(ok, "ok") E(late, "late") E(silent, "silent") E(failing, "failing") E(unfollowed, "unfollowed") E(gone, "gone")

#define RS_SOURCE_KIND_ID(id, word)  RS_SOURCE_##id,
#define RS_SOURCE_STATE_ID(id, word) RS_STATE_##id,
#define RS_SOURCE_WORD(id, word)     word,
typedef enum rs_source_kind { RS_SOURCE_KINDS(RS_SOURCE_KIND_ID) RS_SOURCE_KIND_count } rs_source_kind;
typedef enum rs_source_state { RS_SOURCE_STATES(RS_SOURCE_STATE_ID) RS_STATE_count } rs_source_state;
static inline const char *rs_source_kind_name(rs_source_kind kind)
{
    static const char *const words[] = {RS_SOURCE_KINDS(RS_SOURCE_WORD)};
    return (unsigned)kind < RS_SOURCE_KIND_count ? words[kind] : words[0];
}
static inline const char *rs_source_state_name(rs_source_state state)
{
    static const char *const words[] = {RS_SOURCE_STATES(RS_SOURCE_WORD)};
    return (unsigned)state < RS_STATE_count ? words[state] : words[0];
}

/* When news came: the newest moments, and how many an hour of the day usually brings. */
enum { RS_RHYTHM_MOMENTS = 64 };
typedef struct rs_rhythm {
    int64_t at[RS_RHYTHM_MOMENTS]; /* ascending, apart from each other */
    uint32_t n;
    double hours[24]; /* moments by hour of the day (UTC); older days weigh less */
    double days;      /* whole days that `hours` was gathered in, weighed likewise */
    int64_t day;      /* the day being gathered, days since 1970; 0: none yet */
} rs_rhythm;

typedef struct rs_source {
    int64_t id;
    rs_str url;     /* as added */
    rs_str address; /* where it is fetched: a feed found on the page, a permanent redirect; NONE: url */
    rs_str title, group, home;
    rs_str etag, last_modified;
    rs_source_kind kind;
    bool gone;
    rs_source_state alarm; /* raised and not yet cleared: ok, silent or failing */
    int64_t added, next_due;
    uint32_t pause; /* seconds that it asked to be left alone between two looks; 0: nothing told */
    int64_t last_try, last_success, last_new;
    uint32_t errors; /* in a row */
    rs_str error;    /* the last one's kind: "timeout", "refused", "unreadable"; kept after recovery */
    rs_str why;      /* in words */
    uint64_t tries, failures, entries;
    rs_rhythm rhythm;
} rs_source;

#endif
