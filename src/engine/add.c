/* Reading into the store, and making its readings again. */
#include "engine/parcel.h"
#include "engine/storing.h"
#include "lexicon_version.h"

enum {
    batch_items = 128,     /* a transaction's: what a crash may cost, and what a commit is shared by */
    batch_bytes = 4 << 20, /* likewise */
};

typedef struct rs_add_run {
    rs_run run;
    rs_store *store;
    rs_pipeline *pipeline;
    bool rebuilds;
    uint32_t items; /* in the open transaction */
    size_t bytes;
} rs_add_run;

static void work(void *arg, rs_worker *worker, rs_job *job)
{
    const rs_add_run *task = arg;
    rs_parcel_wrap(task->run.r, worker, job);
}

static bool store_item(rs_add_run *task, rs_job *job, int64_t id, bool known, rs_err *err)
{
    uint64_t keys[RS_KEYS_MAX];
    if (!job->ok) {
        return !known || rs_store_set_fault(task->store, id, rs_str_of(job->err.message), err);
    }
    rs_store_reading reading = rs_parcel_unwrap(job, id, keys);
    return rs_store_put_reading(task->store, &reading, known, err);
}

static bool commit(rs_add_run *task, rs_err *err)
{
    if (!task->items) {
        return true;
    }
    task->items = 0;
    task->bytes = 0;
    return rs_store_commit(task->store, err);
}

static bool store_job(rs_add_run *task, rs_job *job, bool *known, rs_err *err)
{
    *known = false;
    if (!job->ok && !task->rebuilds && !rs_parcel_worth_keeping(job)) {
        return true;
    }
    if (!task->items && !rs_store_begin(task->store, err)) {
        return false;
    }
    task->items++;
    task->bytes += job->raw.bytes.len;
    int64_t id = job->mark;
    rs_str fault = job->ok ? RS_STR_NONE : rs_str_of(job->err.message);
    if (!task->rebuilds && !rs_store_add_raw(task->store, &job->raw, fault, &id, known, err)) {
        return false;
    }
    /* Known here means: its twin came while it was under way. */
    if (!*known && !store_item(task, job, id, task->rebuilds, err)) {
        return false;
    }
    return (task->items < batch_items && task->bytes < batch_bytes) || commit(task, err);
}

static bool settle(void *arg, rs_job *job, rs_err *err)
{
    rs_add_run *task = arg;
    bool known = false;
    if (!store_job(task, job, &known, err)) {
        return false;
    }
    if (known && job->ok) {
        rs_run_known(&task->run, job);
        return rs_run_check(&task->run, err);
    }
    return rs_run_settle(&task->run, job, err);
}

/* Items the store has already are not read again; those it could not read are told again. */
static bool take(void *arg, const rs_raw *raw, rs_err *err)
{
    rs_add_run *task = arg;
    rs_store_item item;
    if (!rs_store_find_raw(task->store, rs_store_digest(raw->bytes), &item, err)) {
        return false;
    }
    if (!item.id) {
        return rs_pipeline_put(task->pipeline, raw, 0, err);
    }
    if (item.fault.at) {
        rs_err why = {0};
        rs_err_set(&why, RS_INPUT, __FILE__, __LINE__, "%.*s", RS_STR_ARG(item.fault));
        return rs_pipeline_put_failed(task->pipeline, raw, &why, err);
    }
    const rs_job twin = {.raw = *raw, .ok = true};
    rs_run_known(&task->run, &twin);
    return rs_run_check(&task->run, err);
}

static bool failed(void *arg, const rs_raw *raw, const rs_err *why, rs_err *err)
{
    const rs_add_run *task = arg;
    return rs_pipeline_put_failed(task->pipeline, raw, why, err);
}

/* Whole items that were done before the end came are kept, whatever the end was. */
static bool finish(rs_add_run *task, bool ok, rs_err *err)
{
    rs_pipeline_free(task->pipeline);
    if (ok || (err->code == RS_INTERRUPTED && task->items)) {
        rs_err late = {0};
        if (!commit(task, &late)) {
            *err = late;
            ok = false;
        }
    }
    if (!ok) {
        rs_store_rollback(task->store);
    }
    return ok;
}

static bool start(rs_add_run *task, rasid *r, rasid_store *store, bool rebuilds, rs_err *err)
{
    *task = (rs_add_run){.store = rs_engine_store(store), .rebuilds = rebuilds};
    rs_run_init(&task->run, r);
    task->run.stamp = true;
    const rs_pipeline_plan plan = {.jobs = r->options.jobs, .work = work, .settle = settle, .arg = task};
    return rs_run_check(&task->run, err) && rs_pipeline_new(&task->pipeline, &plan, err);
}

bool rasid_add(rasid *r, rasid_store *store, const char *const *paths, size_t n, rasid_tally *tally, rasid_error *error)
{
    rs_err err = {0};
    rs_add_run task;
    bool ok = start(&task, r, store, false, &err);
    if (ok) {
        rs_intake intake = {.take = take, .failed = failed, .arg = &task};
        ok = rs_engine_collect(&task.run, paths, n, &intake, &err) && rs_pipeline_finish(task.pipeline, &err);
        ok = finish(&task, ok, &err);
    }
    if (tally) {
        *tally = task.run.tally;
    }
    return ok || rs_engine_fail(error, &err);
}

static bool rebuild_all(rs_add_run *task, rs_str lexicon, rs_err *err)
{
    rs_arena arena;
    rs_arena_init(&arena, (size_t)32 << 20);
    bool ok = true;
    for (int64_t id = 0; ok;) {
        rs_raw raw;
        rs_arena_reset(&arena);
        ok = rs_run_check(&task->run, err) && rs_store_next_raw(task->store, id, lexicon, &arena, &id, &raw, err);
        if (!ok || !id) {
            break;
        }
        ok = rs_pipeline_put(task->pipeline, &raw, id, err);
    }
    rs_arena_release(&arena);
    return ok && rs_pipeline_finish(task->pipeline, err);
}

/* The words are indexed anew at the end, and also when an earlier rebuild did not come to its end. */
static bool index_words(rs_add_run *task, rs_err *err)
{
    bool stale = false;
    if (!rs_store_index_stale(task->store, &stale, err)) {
        return false;
    }
    if (!stale) {
        return true;
    }
    bool ok = rs_store_begin(task->store, err) && rs_store_index(task->store, err) && rs_store_commit(task->store, err);
    if (!ok) {
        rs_store_rollback(task->store);
    }
    return ok;
}

bool rasid_rebuild(rasid *r, rasid_store *store, bool all, rasid_tally *tally, rasid_error *error)
{
    rs_err err = {0};
    rs_add_run task;
    bool ok = start(&task, r, store, true, &err);
    if (ok) {
        ok = rebuild_all(&task, all ? RS_STR_NONE : rs_str_of(RS_LEXICON_VERSION), &err);
        ok = finish(&task, ok, &err) && index_words(&task, &err);
    }
    if (tally) {
        *tally = task.run.tally;
    }
    return ok || rs_engine_fail(error, &err);
}
