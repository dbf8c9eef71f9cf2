/* pipeline: items go in one by one, are worked on by several threads, and are settled in the order they came in.
 * In: a work function, called on a worker with the worker's own memory, and a settle function, called on the thread
 * that made the pipeline, in the order of rs_pipeline_put, so that what comes out does not depend on the threads. Owns:
 * its threads, their arenas, a copy of every item under way. Fails: memory, no threads; whatever settle fails with
 * stops the pipeline. Not: meaning; it knows nothing of what work does. */
#ifndef RS_ENGINE_PIPELINE_H
#define RS_ENGINE_PIPELINE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "model/raw.h"

/* The most an item's arena may hold. The same for any number of threads, so that an item is refused by all or by none.
 */
enum {
    RS_ARENA_CEILING = 26 << 20,
    RS_SCRATCH_CEILING = 18 << 20,
    RS_OUT_CEILING = 24 << 20,
};

typedef struct rs_worker {
    rs_arena arena;   /* reset before each item */
    rs_arena scratch; /* likewise */
} rs_worker;

typedef struct rs_job {
    rs_raw raw;     /* its slices live in kept; file only where the item failed before it came here */
    int64_t mark;   /* the putter's own, copied */
    rs_buf kept;    /* the pipeline's */
    rs_buf out;     /* for work to fill, empty at its start */
    int64_t number; /* for work to fill, 0 at its start */
    bool ok;        /* set by work; false: err tells why */
    rs_err err;
} rs_job;

typedef void rs_work(void *arg, rs_worker *worker, rs_job *job);
typedef bool rs_settle(void *arg, rs_job *job, rs_err *err);

typedef struct rs_pipeline rs_pipeline;

typedef struct rs_pipeline_plan {
    unsigned jobs; /* 0 = one a processor; 1 = no threads: work runs inside put */
    rs_work *work;
    rs_settle *settle;
    void *arg;
} rs_pipeline_plan;

bool rs_pipeline_new(rs_pipeline **out, const rs_pipeline_plan *plan, rs_err *err);
/* Waits for work under way, settles nothing more. NULL is fine. */
void rs_pipeline_free(rs_pipeline *p);
/* raw: copied. May settle earlier items first. */
bool rs_pipeline_put(rs_pipeline *p, const rs_raw *raw, int64_t mark, rs_err *err);
/* An item that failed before it could be put: settled in its turn with ok == false. */
bool rs_pipeline_put_failed(rs_pipeline *p, const rs_raw *raw, const rs_err *why, rs_err *err);
/* Settles everything under way. */
bool rs_pipeline_finish(rs_pipeline *p, rs_err *err);

#endif
