/* sources: what is followed, what was announced there, what became of it. Part of the store (see store.h for handles,
 * failures and transactions); strings given out live in the arena handed in. */
#ifndef RS_STORE_SOURCES_H
#define RS_STORE_SOURCES_H

#include "base/vec.h"
#include "model/source.h"
#include "store/store.h"

/* ---- sources */

/* Adds it unless its url is known. Only url, title, group, home, kind, added and next_due are taken. */
bool rs_store_add_source(rs_store *s, const rs_source *source, int64_t *id, bool *known, rs_err *err);
/* Name and group of a known one, where given (not NONE). */
bool rs_store_name_source(rs_store *s, int64_t id, rs_str title, rs_str group, rs_err *err);
bool rs_store_find_source(rs_store *s, rs_str url, int64_t *id, rs_err *err); /* 0: there is none */
/* What it told stays; what is known of its entries goes. */
bool rs_store_remove_source(rs_store *s, int64_t id, rs_err *err);
/* The first source after `after` (0 = from the start), in the order they were added; out->id is 0 past the last. */
bool rs_store_next_source(rs_store *s, int64_t after, rs_arena *arena, rs_source *out, rs_err *err);
bool rs_store_get_source(rs_store *s, int64_t id, rs_arena *arena, rs_source *out, rs_err *err); /* id 0: none */
bool rs_store_save_source(rs_store *s, const rs_source *source, rs_err *err);

/* ---- what is due */

typedef enum rs_due_kind { RS_DUE_SOURCE, RS_DUE_PART, RS_DUE_PAGE } rs_due_kind;
typedef struct rs_due {
    rs_due_kind kind;
    int64_t id; /* of the source (also of a part's) or of the page */
    int64_t due;
    rs_str url;
    rs_str etag, last_modified;
    rs_str plainer; /* of a page: where it is fetched instead; NONE or empty: at url */
} rs_due;
typedef RS_VEC(rs_due) rs_dues;
/* What is due by `now`, the longest waiting first; at most `most` of the kind. */
bool rs_store_due(rs_store *s, rs_due_kind kind, int64_t now, uint32_t most, rs_arena *arena, rs_dues *out,
                  rs_err *err);
/* When the next of the kind is due after `now`; INT64_MAX for none. */
bool rs_store_next_due(rs_store *s, rs_due_kind kind, int64_t now, int64_t *due, rs_err *err);

/* ---- parts */

typedef struct rs_part {
    rs_str url, updated;
    bool wanted;
    int64_t due; /* where wanted */
    uint32_t tries;
} rs_part;
bool rs_store_get_part(rs_store *s, int64_t source, rs_str url, rs_arena *arena, rs_part *out, bool *known,
                       rs_err *err);
bool rs_store_save_part(rs_store *s, int64_t source, const rs_part *part, rs_err *err);

/* ---- entries and pages */

typedef struct rs_announced {
    rs_id key;
    uint64_t content;
    int64_t page; /* 0: none */
    int64_t seen;
} rs_announced;
bool rs_store_get_entry(rs_store *s, int64_t source, rs_id key, rs_announced *out, bool *known, rs_err *err);
bool rs_store_save_entry(rs_store *s, int64_t source, const rs_announced *entry, rs_err *err);

typedef struct rs_page {
    int64_t id; /* 0: there is none */
    rs_id key;
    rs_str url;     /* NONE: the entry is all there is */
    rs_str plainer; /* where it is fetched instead (AMP, print); empty: that was tried and is no better */
    int64_t source;
    rs_str announced, record, file;
    uint64_t offset;
    bool wanted;
    int64_t due; /* where wanted */
    uint32_t checks, tries;
    int64_t fetched, checked;
    rs_str etag, last_modified;
    int64_t item; /* 0: none yet */
} rs_page;
bool rs_store_find_page(rs_store *s, rs_id key, rs_arena *arena, rs_page *out, rs_err *err);
bool rs_store_get_page(rs_store *s, int64_t id, rs_arena *arena, rs_page *out, rs_err *err);
bool rs_store_add_page(rs_store *s, const rs_page *page, int64_t *id, rs_err *err);
bool rs_store_save_page(rs_store *s, const rs_page *page, rs_err *err);

/* ---- revisions */

/* The text that was read of an item; NONE where nothing was. */
bool rs_store_item_text(rs_store *s, int64_t id, rs_arena *arena, rs_str *text, rs_err *err);
bool rs_store_add_revision(rs_store *s, int64_t item, int64_t earlier, int64_t at, rs_str difference, rs_err *err);
typedef struct rs_revision {
    int64_t at;
    rs_id content, earlier_content; /* content ids; zero where nothing could be read of it */
    rs_str url, source, title, difference;
} rs_revision;
/* revision: borrowed for the call. The oldest first. take false ends it. */
typedef bool rs_store_revision_take(void *arg, const rs_revision *revision, rs_err *err);
bool rs_store_each_revision(rs_store *s, const rs_store_filter *filter, rs_store_revision_take *take, void *arg,
                            rs_err *err);

/* ---- what was archived */

typedef struct rs_capture {
    rs_str digest, record, at; /* digest NONE: nothing was yet */
} rs_capture;
bool rs_store_get_capture(rs_store *s, rs_id key, rs_arena *arena, rs_capture *out, rs_err *err);
bool rs_store_put_capture(rs_store *s, rs_id key, const rs_capture *capture, rs_err *err);

typedef struct rs_kept_robots {
    rs_str origin, body;
    int status;
    int64_t fetched;
} rs_kept_robots;
typedef bool rs_store_robots_take(void *arg, const rs_kept_robots *robots, rs_err *err);
bool rs_store_each_robots(rs_store *s, rs_store_robots_take *take, void *arg, rs_err *err);
bool rs_store_get_robots(rs_store *s, rs_str origin, rs_arena *arena, rs_kept_robots *out,
                         rs_err *err); /* origin NONE */
bool rs_store_put_robots(rs_store *s, const rs_kept_robots *robots, rs_err *err);

#endif
