/* Reading into the store, and making its readings again. */
#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/pack.h"
#include "engine/storing.h"
#include "lexicon_version.h"
#include "relate/relate.h"

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

/* What a worker hands to the thread that writes: a fixed head, then the strings it points at, in job->out. */
typedef struct rs_parcel {
    rs_id content;
    bool dated;
    int64_t at;
    size_t published, source, lang, title, text, packed, keys; /* bytes of each, in this order; SIZE_MAX: NONE */
} rs_parcel;

static size_t put_part(rs_buf *out, rs_str s)
{
    rs_buf_put(out, s);
    return s.at ? s.len : SIZE_MAX;
}

/* The date that readings are sorted and chosen by. */
static void set_date(rs_parcel *parcel, const rs_article *a, rs_str received)
{
    parcel->dated = rs_clock_parse(a->published, false, &parcel->at) ||
                    (received.at && rs_clock_parse(received, false, &parcel->at));
}

static bool wrap(rs_job *job, rs_worker *worker, const rs_reading *reading)
{
    rs_buf *out = &job->out;
    const rs_article *a = &reading->article;
    rs_parcel parcel = {.content = a->id};
    rs_keys *keys = RS_NEW(&worker->arena, rs_keys);
    if (!keys || !rs_relate_keys(reading, &worker->scratch, keys, &job->err)) {
        return keys ? false : RS_FAIL_MEMORY(&job->err);
    }
    set_date(&parcel, a, job->raw.received);
    rs_buf_put(out, (rs_str){(const char *)&parcel, sizeof parcel});
    parcel.published = put_part(out, a->published);
    parcel.source = put_part(out, a->source_name);
    parcel.lang = put_part(out, a->languages.len ? rs_str_of(a->languages.at[0].code) : RS_STR_NONE);
    parcel.title = put_part(out, a->title);
    parcel.text = put_part(out, a->text);
    size_t before = out->len;
    if (!rs_reading_pack(out, reading, &job->err)) {
        return false;
    }
    parcel.packed = out->len - before;
    parcel.keys = put_part(out, (rs_str){(const char *)keys->at, keys->len * sizeof keys->at[0]});
    if (out->overflowed) {
        return RS_FAIL(&job->err, RS_LIMIT, "the reading is larger than one reading may be (split the item)");
    }
    memcpy(out->at, &parcel, sizeof parcel);
    return true;
}

static rs_str take_part(rs_str *rest, size_t len)
{
    if (len == SIZE_MAX) {
        return RS_STR_NONE;
    }
    rs_str part = rs_str_part(*rest, 0, len);
    *rest = rs_str_part(*rest, len, rest->len);
    return part;
}

/* keys: room for RS_KEYS_MAX, since those in the parcel are not aligned. */
static rs_store_reading unwrap(const rs_job *job, int64_t id, uint64_t *keys)
{
    rs_parcel parcel;
    rs_str rest = rs_buf_str(&job->out);
    memcpy(&parcel, rest.at, sizeof parcel);
    rest = rs_str_part(rest, sizeof parcel, rest.len);
    rs_store_reading r = {.id = id, .content = parcel.content, .dated = parcel.dated, .at = parcel.at};
    r.lexicon = rs_str_of(RS_LEXICON_VERSION);
    r.published = take_part(&rest, parcel.published);
    r.source = take_part(&rest, parcel.source);
    r.lang = take_part(&rest, parcel.lang);
    r.title = take_part(&rest, parcel.title);
    r.text = take_part(&rest, parcel.text);
    r.packed = take_part(&rest, parcel.packed);
    memcpy(keys, rest.at, rest.len);
    r.keys = keys;
    r.n_keys = (uint32_t)(rest.len / sizeof keys[0]);
    return r;
}

static void work(void *arg, rs_worker *worker, rs_job *job)
{
    const rs_add_run *task = arg;
    rs_reading reading;
    job->ok = rs_engine_read(task->run.r, &job->raw, worker, &reading, &job->err) && wrap(job, worker, &reading);
}

/* Is the item worth keeping although nothing could be read of it? A later rasid may do better. What is no text at all,
 * or was not read to its end, is not. */
static bool worth_keeping(const rs_job *job)
{
    rs_code code = job->err.code;
    return job->raw.bytes.len && (code == RS_INPUT || code == RS_EMPTY || code == RS_ENCODING || code == RS_INTERNAL);
}

static bool store_item(rs_add_run *task, rs_job *job, int64_t id, bool known, rs_err *err)
{
    uint64_t keys[RS_KEYS_MAX];
    if (!job->ok) {
        return !known || rs_store_set_fault(task->store, id, rs_str_of(job->err.message), err);
    }
    rs_store_reading reading = unwrap(job, id, keys);
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
    if (!job->ok && !task->rebuilds && !worth_keeping(job)) {
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
