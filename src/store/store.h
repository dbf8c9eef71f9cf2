/* store: raw items, for ever, and what was made of them.
 * A handle is for one thread at a time; several processes may read while one writes.
 * Fails: STORE, with what happened and the remedy; a call that failed inside a transaction leaves it to
 * rs_store_rollback. Not: what the packed bytes mean, how results are shown. */
#ifndef RS_STORE_STORE_H
#define RS_STORE_STORE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "model/raw.h"

typedef struct rs_store rs_store;

enum {
    RS_STORE_READ_ONLY = 1,
    RS_STORE_CREATE = 2, /* where there is none */
};

bool rs_store_open(rs_store **out, const char *path, unsigned flags, rs_err *err);
void rs_store_close(rs_store *s); /* rolls an open transaction back; NULL is fine */

/* Everything between is done or not done. */
bool rs_store_begin(rs_store *s, rs_err *err);
bool rs_store_commit(rs_store *s, rs_err *err);
void rs_store_rollback(rs_store *s);

/* ---- raw items */

/* The digest under which bytes are known. */
rs_id rs_store_digest(rs_str bytes);

typedef struct rs_store_item {
    int64_t id;   /* 0: there is none */
    bool read;    /* it has a reading */
    rs_str fault; /* borrowed until the next call with the store; NONE where it was read */
} rs_store_item;
/* Is an item with these bytes there? */
bool rs_store_find_raw(rs_store *s, rs_id digest, rs_store_item *out, rs_err *err);
/* Adds the item unless it is known. fault: why it could not be read, or NONE. */
bool rs_store_add_raw(rs_store *s, const rs_raw *raw, rs_str fault, int64_t *id, bool *known, rs_err *err);
bool rs_store_set_fault(rs_store *s, int64_t id, rs_str fault, rs_err *err); /* its reading goes, too */
/* The first item after `after` (0 = from the start), of those whose reading is missing or of another lexicon than
 * `lexicon` (NONE = of all). *id is 0 when there is none. *raw lives in arena. */
bool rs_store_next_raw(rs_store *s, int64_t after, rs_str lexicon, rs_arena *arena, int64_t *id, rs_raw *raw,
                       rs_err *err);

/* ---- readings */

typedef struct rs_store_reading {
    int64_t id; /* its raw item's */
    rs_id content;
    bool dated; /* at is known */
    int64_t at; /* published, else received: seconds since 1970 UTC */
    rs_str published, source, lang, lexicon, title, text;
    rs_str packed;
    const uint64_t *keys; /* fingerprints */
    uint32_t n_keys;
} rs_store_reading;

/* A new reading, with its words; or, where `replaces`, the reading of a known item, whose words are out of date from
 * then on until rs_store_index. */
bool rs_store_put_reading(rs_store *s, const rs_store_reading *reading, bool replaces, rs_err *err);
/* Makes the whole word index again. */
bool rs_store_index(rs_store *s, rs_err *err);
/* Is the word index out of date? */
bool rs_store_index_stale(rs_store *s, bool *stale, rs_err *err);

typedef struct rs_store_filter {
    bool has_since, has_until;
    int64_t since, until; /* seconds, both inclusive; an undated reading passes no limit */
} rs_store_filter;

/* Every reading by date, undated ones first, but for those of items that a revision took the place of; strings are in
 * arena, keys are not filled. take false ends it. */
typedef bool rs_store_take(void *arg, const rs_store_reading *reading, rs_err *err);
bool rs_store_each_reading(rs_store *s, const rs_store_filter *filter, rs_arena *arena, rs_store_take *take, void *arg,
                           rs_err *err);

/* ---- search */

typedef struct rs_store_query {
    rs_str words;
    rs_store_filter filter;
    uint32_t limit;
    bool newest; /* first; else the best */
} rs_store_query;

/* In a snippet these two bytes stand around every word that was looked for. */
enum { RS_MARK_ON = 1, RS_MARK_OFF = 2 };

typedef struct rs_store_hit {
    int64_t id;
    rs_id content;
    double score; /* larger is better */
    rs_str file, url, title, published, source, lang, snippet;
} rs_store_hit;

/* hit: borrowed for the call. Fails: USAGE for a query without a word to look for. */
typedef bool rs_store_hit_take(void *arg, const rs_store_hit *hit, rs_err *err);
bool rs_store_search(rs_store *s, const rs_store_query *query, rs_store_hit_take *take, void *arg, rs_err *err);

/* ---- about it */

typedef struct rs_store_counts {
    uint64_t items, readings, bytes, stale, faulty;
} rs_store_counts;
bool rs_store_count(rs_store *s, rs_str lexicon, rs_store_counts *out, rs_err *err);

/* value: NONE where there is none; in arena. */
bool rs_store_get_meta(rs_store *s, const char *name, rs_arena *arena, rs_str *value, rs_err *err);
bool rs_store_set_meta(rs_store *s, const char *name, rs_str value, rs_err *err);

#endif
