/* engine: what the files of this room share. The pipeline is collect -> clean -> read -> relate -> store -> tell; the
 * rooms do not know each other, this one strings them together and implements rasid.h. */
#ifndef RS_ENGINE_ENGINE_H
#define RS_ENGINE_ENGINE_H

#include <stdatomic.h>

#include "base/buf.h"
#include "engine/pipeline.h"
#include "engine/places.h"
#include "model/reading.h"
#include "rasid.h"
#include "tell/tell.h"

struct rasid {
    rs_arena self;         /* what the handle itself lies in */
    rasid_options options; /* its strings lie in self */
    rs_places_file places; /* the user's own gazetteer, where one was named */
    atomic_bool cancelled;
};

/* One call over many items: who asked, what it counted. */
typedef struct rs_run {
    rasid *r;
    rasid_tally tally;
    bool stamp;        /* items carry the time they came in */
    char received[32]; /* that time */
} rs_run;

/* One call's life: ready to count; then the tally goes to the caller. */
void rs_run_init(rs_run *run, rasid *r);
/* Counts a settled item and tells the caller of its failure. False when the call was cancelled meanwhile. */
bool rs_run_settle(rs_run *run, const rs_job *job, rs_err *err);
/* Counts an item that the store had already. */
void rs_run_known(rs_run *run, const rs_job *job);
/* A failed item: counted and told. */
void rs_run_notice(rs_run *run, rs_str file, uint64_t line, const rs_err *why);
/* Hands bytes to the caller's output. Fails: IO when the caller wants no more. */
bool rs_run_emit(rs_run *run, rs_str bytes, rs_err *err);
bool rs_run_check(const rs_run *run, rs_err *err);

/* collect, for the pipeline: every item of the paths, in order. take false ends it. */
typedef struct rs_intake {
    bool (*take)(void *arg, const rs_raw *raw, rs_err *err);                      /* raw is borrowed for the call */
    bool (*failed)(void *arg, const rs_raw *raw, const rs_err *why, rs_err *err); /* file and line of raw are set */
    void *arg;
} rs_intake;
bool rs_engine_collect(rs_run *run, const char *const *paths, size_t n, const rs_intake *intake, rs_err *err);
/* rs_intake.failed for a pipeline as arg. */
bool rs_intake_pass_failed(void *pipeline, const rs_raw *raw, const rs_err *why, rs_err *err);
/* rs_intake.take likewise. */
bool rs_intake_pass(void *pipeline, const rs_raw *raw, rs_err *err);

/* clean and read, on a worker: the reading lives in its arena. */
bool rs_engine_read(const rasid *r, const rs_raw *raw, rs_worker *worker, rs_reading *out, rs_err *err);

/* rs_err to the public form; false, so that it can be returned. */
bool rs_engine_fail(rasid_error *out, const rs_err *err);
/* Is name one of them? Fails: USAGE, telling what there is. */
bool rs_engine_check(rasid_names which, const char *name, const char *what, rs_err *err);

rs_tell_options rs_engine_tell_options(const rasid *r);

static inline rs_str rs_engine_str(const char *z)
{
    return z ? rs_str_of(z) : RS_STR_NONE;
}
static inline rasid_text rs_engine_text(rs_str s)
{
    return (rasid_text){s.at, s.len};
}

#endif
