/* follow: what the files of `rasid follow` share.
 *
 * One turn of the loop: what is due goes to the fetcher; every exchange is appended to the archive at once, and so is
 * what the request came to (an outcome, a metadata record beside the response). Outcomes wait in a batch until it is
 * worked on in one transaction, together with how far the archive was worked on. The archive is the log: after a crash
 * the outcomes behind that place are worked on as if they had just come.
 *
 *   follow.c            the call, the loop, what is under way
 *   follow_archive.c    the WARC files: appending, turning over, places in them
 *   follow_outcome.c    an outcome as the fields of a metadata record, and back
 *   follow_batch.c      outcomes gathered, worked on and committed; again after a crash
 *   follow_source.c     an outcome of a source: its entries, its next time, its health
 *   follow_page.c       an outcome of a page: read, kept, compared with what was there before
 *   follow_schedule.c   when next; how it is (pure)
 *   follow_diff.c       what an edit changed (pure) */
#ifndef RS_ENGINE_FOLLOW_H
#define RS_ENGINE_FOLLOW_H

#include "collect/fetch.h"
#include "collect/warc.h"
#include "engine/engine.h"
#include "engine/storing.h"
#include "store/sources.h"
#include "tell/sources.h"

/* What a test sets otherwise. */
typedef struct rs_follow_settings {
    int64_t (*now)(void *arg); /* milliseconds since 1970 UTC; NULL: the clock of the system */
    /* Lets so many milliseconds pass; false: stop. NULL: sleeps. */
    bool (*wait)(void *arg, int64_t ms);
    void *arg;
    uint32_t connect_ms, stall_ms, total_ms, host_gap_ms; /* as in rs_fetch_plan; 0: usual */
    uint64_t body;                                        /* likewise */
    const char *connect_to;                               /* likewise */
    uint64_t archive_bytes;                               /* a file's at most; 0: 1 GB */
    rs_warc_packing packing;
} rs_follow_settings;

bool rs_follow_run(rasid *r, rs_store *store, const rasid_follow_options *options, const rs_follow_settings *settings,
                   rasid_tally *tally, rs_err *err);

/* ---- the archive */

typedef struct rs_archive_place {
    uint32_t file;   /* its number, from 1; 0: none */
    uint64_t offset; /* in it */
} rs_archive_place;

typedef struct rs_archive {
    rs_str folder; /* borrowed */
    rs_warc_packing packing;
    uint64_t most; /* bytes of a file */
    rs_warc_writer *writer;
    uint32_t file;    /* the open one's number */
    int64_t day;      /* it was begun on */
    uint64_t cut_off; /* bytes of a record that a crash left half-written */
} rs_archive;

/* Makes the folder and its first file where there is none; cuts off what a crash left half-written. */
bool rs_archive_open(rs_archive *a, rs_str folder, rs_warc_packing packing, uint64_t most, int64_t now, rs_err *err);
bool rs_archive_close(rs_archive *a, rs_err *err);
bool rs_archive_sync(rs_archive *a, rs_err *err);
/* A new file where this one is full or of another day. */
bool rs_archive_turn(rs_archive *a, int64_t now, rs_err *err);
rs_archive_place rs_archive_end(const rs_archive *a);
rs_str rs_archive_path(const rs_archive *a, uint32_t file, rs_arena *arena); /* with its NUL */

/* What one exchange became. */
typedef struct rs_archived {
    rs_archive_place place; /* of the response */
    bool same;              /* the body is, byte for byte, that of the capture before */
    uint32_t max_age;       /* seconds that it asks not to be asked again; 0: not told */
    char id[64], digest[40];
} rs_archived;
/* earlier: the last whole response of the address. A response of the same body, or a 304, becomes a revisit of it. */
bool rs_archive_exchange(rs_archive *a, const rs_fetch_exchange *exchange, const rs_capture *earlier, rs_archived *out,
                         rs_err *err);

/* ---- outcomes */

#define RS_OUTCOME_KINDS(E)     E(source, "source") E(part, "part") E(page, "page") E(robots, "robots")
#define RS_OUTCOME_ID(id, word) RS_OUTCOME_##id,
typedef enum rs_outcome_kind { RS_OUTCOME_KINDS(RS_OUTCOME_ID) RS_OUTCOME_count } rs_outcome_kind;

/* What a request came to, live or from the archive. */
typedef struct rs_outcome {
    rs_outcome_kind kind;
    rs_fetch_end end;
    int64_t status;
    rs_str source; /* of a source or part: its address as added */
    rs_str url;    /* asked for */
    rs_str final, permanent, type, charset, etag, last_modified, why;
    int64_t at, retry_after; /* seconds */
    int64_t max_age;
    int64_t truncated, same;
    int64_t file, offset; /* of the response; file 0: there was none */
    /* not in the fields */
    rs_str body;
    rs_str record, digest; /* of the response, where it is a whole one */
} rs_outcome;

/* The fields as "name: value" lines. */
void rs_outcome_pack(rs_buf *out, const rs_outcome *outcome);
/* False where the fields are not an outcome. Strings borrowed. */
bool rs_outcome_unpack(rs_outcome *out, rs_str fields);

/* ---- the run */

/* A request under way. */
typedef struct rs_task {
    bool used;
    rs_due_kind kind;
    int64_t id;
    rs_buf url, source; /* source: address as added, of a source or part */
    rs_archived last;   /* its last response; place.file 0: none yet */
} rs_task;

typedef RS_VEC(rs_outcome) rs_outcomes;

/* An item that is to be read when the outcomes were seen. */
typedef struct rs_reading_wanted {
    int64_t page;
    rs_raw raw; /* in the batch's arena */
    int64_t at;
    bool fallback; /* the entry's own words, because the page cannot be had */
} rs_reading_wanted;

enum { RS_TASKS = 1024 };

typedef struct rs_follow {
    rs_arena self; /* the tasks */
    rs_run run;
    rs_store *store;
    const rs_follow_settings *settings;
    bool jsonl;
    rs_fetcher *fetcher;
    rs_pipeline *pipeline;
    rs_archive archive;
    rs_task *tasks;
    uint32_t n_tasks;
    int64_t look_at; /* milliseconds: when the store is asked again what is due */

    /* the batch */
    rs_arena batch; /* outcomes and all that is made of them */
    rs_outcomes outcomes;
    uint64_t bytes;
    int64_t flush_at;                      /* milliseconds; INT64_MAX: nothing waits */
    RS_VEC(rs_reading_wanted) readings;    /* wanted, in the batch's arena */
    RS_VEC(rs_reading_wanted) second_best; /* of pages that held nothing to read */
    rs_arena scratch;                      /* of one outcome */
    rs_arena feed_scratch;
    rs_buf log;
} rs_follow;

int64_t rs_follow_now(const rs_follow *f); /* milliseconds */

/* ---- follow_batch.c */

/* Appends it to the archive and to the batch. Copied. */
bool rs_batch_add(rs_follow *f, rs_outcome *outcome, rs_err *err);
/* Works on what is gathered and commits. */
bool rs_batch_flush(rs_follow *f, rs_err *err);
/* Works on the outcomes that the archive has and the store has not seen. */
bool rs_batch_replay(rs_follow *f, rs_err *err);
/* A line for the log, told when the batch is committed. */
void rs_follow_say(rs_follow *f, const rs_follow_line *line);
static inline rs_str rs_source_label(const rs_source *s)
{
    return s->title.len ? s->title : s->url;
}

/* ---- follow_source.c, follow_page.c: inside the batch's transaction */

bool rs_follow_source(rs_follow *f, const rs_outcome *outcome, rs_err *err);
bool rs_follow_part(rs_follow *f, const rs_outcome *outcome, rs_err *err);
bool rs_follow_page(rs_follow *f, const rs_outcome *outcome, rs_err *err);
/* The source's own page is what is followed. */
bool rs_follow_own_page(rs_follow *f, const rs_source *source, const rs_outcome *outcome, rs_err *err);
/* Reads what is wanted. */
bool rs_follow_read(rs_follow *f, rs_err *err);
/* rs_pipeline's. */
void rs_follow_work(void *arg, rs_worker *worker, rs_job *job);
bool rs_follow_settle(void *arg, rs_job *job, rs_err *err);
/* Under which a page is known: without what only tells where a reader came from. */
rs_id rs_follow_page_key(rs_arena *scratch, rs_str url);

#endif
