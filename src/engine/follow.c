/* The call, the loop, and what is under way. */
#include "engine/follow.h"

#include <stdio.h>
#include <time.h>

#include "base/map.h"

#include "engine/clock.h"

enum {
    tasks_spare = 128,          /* the store is not asked for less than that */
    others_ms = 60000,          /* a source that another program added waits at most so long */
    look_ms = 250,              /* the network is waited for at most so long, so that a stop is seen */
    batch_ceiling = 256 << 20,  /* outcomes and what is made of them */
    work_ceiling = 192 << 20,   /* a feed taken apart */
    log_ceiling = 64 << 20,     /* of one batch */
    archive_bytes = 1000000000, /* of one file */
};

/* ---- the clock */

int64_t rs_follow_now(const rs_follow *f)
{
    if (f->settings->now) {
        return f->settings->now(f->settings->arg);
    }
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int64_t fetcher_now(void *arg)
{
    return rs_follow_now(arg);
}

/* False: stop. */
static bool let_pass(const rs_follow *f, int64_t ms)
{
    if (f->settings->wait) {
        return f->settings->wait(f->settings->arg, ms);
    }
    ms = ms < look_ms ? ms : look_ms;
    const struct timespec t = {.tv_sec = ms / 1000, .tv_nsec = (long)(ms % 1000) * 1000000};
    nanosleep(&t, NULL);
    return true;
}

static bool stopped(const rs_follow *f)
{
    return !rs_run_check(&f->run, NULL);
}

/* ---- tasks */

static rs_task *task_of(const rs_follow *f, uint64_t mark)
{
    return mark >= 1 && mark <= RS_TASKS && f->tasks[mark - 1].used ? &f->tasks[mark - 1] : NULL;
}

static rs_task *free_task(const rs_follow *f, uint64_t *mark)
{
    for (uint32_t i = 0; i < RS_TASKS; i++) {
        if (!f->tasks[i].used) {
            *mark = i + 1;
            return &f->tasks[i];
        }
    }
    return NULL;
}

static bool put_task(rs_follow *f, const rs_due *due, rs_err *err)
{
    uint64_t mark = 0;
    rs_task *t = free_task(f, &mark);
    rs_source source = {.url = RS_STR_NONE};
    if (!t) {
        return true;
    }
    if (due->kind != RS_DUE_PAGE && !rs_store_get_source(f->store, due->id, &f->scratch, &source, err)) {
        return false;
    }
    rs_buf_reset(&t->url);
    rs_buf_reset(&t->source);
    rs_buf_put(&t->url, due->url);
    rs_buf_put(&t->source, source.url);
    if (t->url.overflowed || t->source.overflowed) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_fetch_request request = {
        .url = due->plainer.len ? due->plainer : due->url,
        .etag = due->etag,
        .last_modified = due->last_modified,
        .mark = mark,
        .feed = due->kind != RS_DUE_PAGE,
    };
    t->kind = due->kind;
    t->id = due->id;
    t->last = (rs_archived){.same = false};
    t->used = rs_fetcher_put(f->fetcher, &request, err);
    f->n_tasks += t->used;
    return t->used;
}

/* What is asked for already, and what came of it but was not worked on yet. */
static bool list_under_way(rs_follow *f, rs_map *urls, rs_err *err)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < RS_TASKS; i++) {
        ok = !f->tasks[i].used || rs_map_put(&f->scratch, urls, rs_buf_str(&f->tasks[i].url), 1);
    }
    RS_EACH(rs_outcome, o, &f->outcomes)
    {
        ok = ok && rs_map_put(&f->scratch, urls, o->url, 1);
    }
    return ok || RS_FAIL_MEMORY(err);
}

/* Sources first: what they announce is what the rest is about. */
static bool put_dues(rs_follow *f, int64_t now, bool *backlog, rs_err *err)
{
    rs_map under_way = {0};
    if (!list_under_way(f, &under_way, err)) {
        return false;
    }
    for (int kind = RS_DUE_SOURCE; kind <= RS_DUE_PAGE; kind++) {
        rs_dues dues = {.len = 0};
        if (!rs_store_due(f->store, (rs_due_kind)kind, now, 2 * RS_TASKS, &f->scratch, &dues, err)) {
            return false;
        }
        RS_EACH(rs_due, due, &dues)
        {
            if (rs_map_get(&under_way, due->url)) {
                continue;
            }
            if (f->n_tasks == RS_TASKS) {
                *backlog = true;
                return true;
            }
            if (!rs_map_put(&f->scratch, &under_way, due->url, 1)) {
                return RS_FAIL_MEMORY(err);
            }
            if (!put_task(f, due, err)) {
                return false;
            }
        }
    }
    return true;
}

/* Asks for what is due. Looks into the store when something became due, was worked on, or can have been added by
 * another program. */
static bool put_due(rs_follow *f, rs_err *err)
{
    int64_t now = rs_follow_now(f);
    bool backlog = false;
    if (now < f->look_at || f->n_tasks > RS_TASKS - tasks_spare) {
        return true;
    }
    rs_arena_reset(&f->scratch);
    if (!put_dues(f, now / 1000, &backlog, err)) {
        return false;
    }
    f->look_at = backlog ? now : now + others_ms;
    for (int kind = RS_DUE_SOURCE; !backlog && kind <= RS_DUE_PAGE; kind++) {
        int64_t due = 0;
        if (!rs_store_next_due(f->store, (rs_due_kind)kind, now / 1000, &due, err)) {
            return false;
        }
        f->look_at = due != INT64_MAX && due * 1000 < f->look_at ? due * 1000 : f->look_at;
    }
    return true;
}

/* ---- what the fetcher tells */

static bool on_robots(rs_follow *f, const rs_fetch_exchange *x, const rs_archived *kept, rs_err *err)
{
    rs_arena arena;
    rs_http http;
    rs_buf body;
    bool whole = false;
    const rs_http_limits limits = {.body = 512 << 10, .expansion = 1000};
    rs_arena_init(&arena, 64 << 10);
    rs_buf_init(&body, limits.body + 1024);
    bool ok = true;
    if (rs_http_parse(&http, x->response, &arena, NULL) && (http.status < 300 || http.status >= 400)) {
        rs_http_body(&http, false, &limits, &body, &whole, NULL);
        rs_outcome o = {
            .kind = RS_OUTCOME_robots,
            .end = http.status == 200 ? RS_FETCH_OK : RS_FETCH_REFUSED,
            .status = http.status,
            .url = x->url,
            .at = x->at / 1000,
            .file = kept->place.file,
            .offset = (int64_t)kept->place.offset,
            .body = rs_buf_str(&body),
        };
        ok = rs_batch_add(f, &o, err);
    }
    rs_buf_release(&body);
    rs_arena_release(&arena);
    return ok;
}

static bool on_exchange(void *arg, const rs_fetch_exchange *x, rs_err *err)
{
    rs_follow *f = arg;
    rs_task *t = task_of(f, x->mark);
    rs_arena arena;
    rs_capture earlier = {.digest = RS_STR_NONE};
    rs_archived kept;
    rs_arena_init(&arena, 16 << 10);
    bool ok = (x->robots || rs_store_get_capture(f->store, rs_hash_id(x->url), &arena, &earlier, err)) &&
              rs_archive_exchange(&f->archive, x, &earlier, &kept, err);
    rs_arena_release(&arena);
    if (ok && x->robots) {
        return !kept.place.file || on_robots(f, x, &kept, err);
    }
    if (ok && t) {
        t->last = kept;
    }
    return ok;
}

static bool on_done(void *arg, const rs_fetch_result *r, rs_err *err)
{
    static const rs_outcome_kind kinds[] = {RS_OUTCOME_source, RS_OUTCOME_part, RS_OUTCOME_page};
    rs_follow *f = arg;
    rs_task *t = task_of(f, r->mark);
    if (!t) {
        return true;
    }
    const rs_archived *last = &t->last;
    rs_outcome o = {
        .kind = kinds[t->kind],
        .end = r->end,
        .status = r->status,
        .source = t->kind == RS_DUE_PAGE ? RS_STR_NONE : rs_buf_str(&t->source),
        .url = rs_buf_str(&t->url),
        .final = r->final,
        .permanent = r->permanent,
        .type = r->type,
        .charset = r->charset,
        .etag = r->etag,
        .last_modified = r->last_modified,
        .why = rs_engine_str(r->why),
        .at = r->at / 1000,
        .retry_after = r->retry_after / 1000,
        .max_age = last->max_age,
        .truncated = r->truncated,
        .same = last->same,
        .file = last->place.file,
        .offset = (int64_t)last->place.offset,
        .body = r->end == RS_FETCH_OK && !last->same ? r->body : RS_STR_NONE,
        .record = last->place.file ? rs_str_of(last->id) : RS_STR_NONE,
        .digest = last->digest[0] ? rs_str_of(last->digest) : RS_STR_NONE,
    };
    bool ok = rs_batch_add(f, &o, err);
    t->used = false;
    f->n_tasks--;
    return ok;
}

/* ---- the loop */

static bool seed_robots(void *arg, const rs_kept_robots *robots, rs_err *err)
{
    rs_follow *f = arg;
    return rs_fetcher_robots(f->fetcher, robots->origin, robots->status, robots->body, robots->fetched * 1000, err);
}

/* When something is to be done at the latest, the network aside. */
static int64_t next_wake(const rs_follow *f, int64_t deadline)
{
    int64_t fetcher = rs_fetcher_due(f->fetcher);
    int64_t wake = deadline < f->flush_at ? deadline : f->flush_at;
    wake = fetcher < wake ? fetcher : wake;
    return f->look_at < wake && f->n_tasks <= RS_TASKS - tasks_spare ? f->look_at : wake;
}

static bool turn(rs_follow *f, int64_t deadline, rs_err *err)
{
    if (rs_follow_now(f) >= f->flush_at && !rs_batch_flush(f, err)) {
        return false;
    }
    if (!put_due(f, err) || !rs_fetcher_run(f->fetcher, 0, err)) {
        return false;
    }
    int64_t wait = next_wake(f, deadline) - rs_follow_now(f);
    if (rs_fetcher_under_way(f->fetcher)) {
        return rs_fetcher_run(f->fetcher, (int)(wait < 0 ? 0 : wait < look_ms ? wait : look_ms), err);
    }
    return wait <= 0 || let_pass(f, wait) || RS_FAIL(err, RS_INTERRUPTED, "the clock was stopped");
}

/* Nothing is under way, and nothing that was due is left. */
static bool round_done(rs_follow *f, bool *done, rs_err *err)
{
    *done = false;
    if (f->n_tasks) {
        return true;
    }
    if (!rs_batch_flush(f, err)) {
        return false;
    }
    rs_arena_reset(&f->scratch);
    rs_dues dues = {.len = 0};
    for (int kind = RS_DUE_SOURCE; kind <= RS_DUE_PAGE; kind++) {
        if (!rs_store_due(f->store, (rs_due_kind)kind, rs_follow_now(f) / 1000, 1, &f->scratch, &dues, err)) {
            return false;
        }
    }
    *done = !dues.len;
    return true;
}

static bool loop(rs_follow *f, const rasid_follow_options *o, rs_err *err)
{
    int64_t start = rs_follow_now(f);
    int64_t deadline = o->seconds ? start + (int64_t)o->seconds * 1000 : INT64_MAX;
    for (bool done = false; !done;) {
        if (stopped(f) || rs_follow_now(f) >= deadline) {
            break;
        }
        if (!turn(f, deadline, err) || (o->once && !round_done(f, &done, err))) {
            return false;
        }
    }
    return rs_batch_flush(f, err);
}

/* ---- beginning and end */

static bool say_all(rs_follow *f, rs_follow_event event, rs_str text, int64_t number, rs_err *err)
{
    const rs_follow_line line = {.event = event, .at = rs_follow_now(f) / 1000, .text = text, .number = number};
    rs_follow_say(f, &line);
    bool ok = rs_run_emit(&f->run, rs_buf_str(&f->log), err);
    rs_buf_reset(&f->log);
    return ok;
}

/* Tells when something is due again: a round in which nothing was due would else say nothing. */
static bool say_end(rs_follow *f, rs_err *err)
{
    int64_t next = INT64_MAX;
    for (int kind = RS_DUE_SOURCE; kind <= RS_DUE_PAGE; kind++) {
        int64_t due;
        if (!rs_store_next_due(f->store, (rs_due_kind)kind, 0, &due, err)) {
            return false;
        }
        next = due < next ? due : next;
    }
    char when[24];
    if (next == INT64_MAX) {
        return say_all(f, RS_FOLLOW_stopped, RS_STR_NONE, -1, err);
    }
    rs_clock_write(next, when);
    return say_all(f, RS_FOLLOW_stopped, rs_str_of(when), -1, err);
}

static bool count_sources(rs_follow *f, int64_t *n, rs_err *err)
{
    rs_source s;
    *n = 0;
    for (int64_t id = 0;; id = s.id, ++*n) {
        rs_arena_reset(&f->scratch);
        if (!rs_store_next_source(f->store, id, &f->scratch, &s, err)) {
            return false;
        }
        if (!s.id) {
            return true;
        }
    }
}

static bool make_fetcher(rs_follow *f, const rasid_follow_options *o, rs_err *err)
{
    const rs_follow_settings *s = f->settings;
    const rs_fetch_plan plan = {
        .contact = o->contact,
        .proxy = o->proxy,
        .private_addresses = o->private_addresses,
        .connect_ms = s->connect_ms,
        .stall_ms = s->stall_ms,
        .total_ms = s->total_ms,
        .host_gap_ms = s->host_gap_ms,
        .body = s->body,
        .connect_to = s->connect_to,
        .now = fetcher_now,
        .exchange = on_exchange,
        .done = on_done,
        .arg = f,
    };
    return rs_fetcher_new(&f->fetcher, &plan, err) && rs_store_each_robots(f->store, seed_robots, f, err);
}

static bool open_all(rs_follow *f, const rasid_follow_options *o, rs_err *err)
{
    const rs_pipeline_plan plan = {
        .jobs = f->run.r->options.jobs, .work = rs_follow_work, .settle = rs_follow_settle, .arg = f};
    uint64_t most = f->settings->archive_bytes ? f->settings->archive_bytes : archive_bytes;
    f->tasks = RS_NEW_ARRAY(&f->self, rs_task, RS_TASKS);
    if (!f->tasks) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < RS_TASKS; i++) {
        rs_buf_init(&f->tasks[i].url, 64 << 10);
        rs_buf_init(&f->tasks[i].source, 64 << 10);
    }
    return rs_archive_open(&f->archive, rs_str_of(o->archive), f->settings->packing, most, rs_follow_now(f) / 1000,
                           err) &&
           rs_pipeline_new(&f->pipeline, &plan, err) && rs_batch_replay(f, err) && make_fetcher(f, o, err);
}

static void release(rs_follow *f)
{
    rs_fetcher_free(f->fetcher);
    rs_pipeline_free(f->pipeline);
    for (uint32_t i = 0; f->tasks && i < RS_TASKS; i++) {
        rs_buf_release(&f->tasks[i].url);
        rs_buf_release(&f->tasks[i].source);
    }
    rs_arena_release(&f->batch);
    rs_arena_release(&f->scratch);
    rs_arena_release(&f->feed_scratch);
    rs_buf_release(&f->log);
    rs_arena_release(&f->self);
}

static bool run(rs_follow *f, const rasid_follow_options *o, rs_err *err)
{
    int64_t sources = 0;
    if (!open_all(f, o, err) || !count_sources(f, &sources, err)) {
        return false;
    }
    if (!sources) {
        return RS_FAIL(err, RS_EMPTY, "there is nothing to follow (rasid sources add URL, or name sources here)");
    }
    return say_all(f, RS_FOLLOW_started, RS_STR_NONE, sources, err) && loop(f, o, err) && say_end(f, err);
}

static bool check_options(const rasid_follow_options *o, rs_err *err)
{
    if (!o->archive || !*o->archive) {
        return RS_FAIL(err, RS_USAGE, "there is no folder for the archive (name one: --archive DIR)");
    }
    return !o->format || strcmp(o->format, "jsonl") == 0 || strcmp(o->format, "text") == 0 ||
           RS_FAIL(err, RS_USAGE, "there is no log format '%.60s' (there are: jsonl, text)", o->format);
}

bool rs_follow_run(rasid *r, rs_store *store, const rasid_follow_options *options, const rs_follow_settings *settings,
                   rasid_tally *tally, rs_err *err)
{
    rs_follow f = {.store = store, .settings = settings, .flush_at = INT64_MAX};
    rasid_follow_options o = RASID_INIT(rasid_follow_options);
    memcpy(&o, options, options->size < sizeof o ? options->size : sizeof o);
    rs_run_init(&f.run, r);
    f.jsonl = !o.format || strcmp(o.format, "jsonl") == 0;
    rs_arena_init(&f.self, 1 << 20);
    rs_arena_init(&f.batch, batch_ceiling);
    rs_arena_init(&f.scratch, work_ceiling);
    rs_arena_init(&f.feed_scratch, work_ceiling);
    rs_buf_init(&f.log, log_ceiling);
    bool ok = check_options(&o, err) && run(&f, &o, err);
    ok = ok || (stopped(&f) && err && err->code == RS_INTERRUPTED); /* while the archive was worked on: whole batches */
    rs_err late = {0};
    if (!rs_archive_close(&f.archive, &late) && ok) {
        ok = false;
        if (err) {
            *err = late;
        }
    }
    release(&f);
    if (tally) {
        *tally = f.run.tally;
    }
    return ok;
}

bool rasid_follow(rasid *r, rasid_store *store, const rasid_follow_options *options, rasid_tally *tally,
                  rasid_error *error)
{
    rs_err err = {0};
    const rs_follow_settings usual = {.packing = RS_WARC_GZIP};
    return rs_follow_run(r, rs_engine_store(store), options, &usual, tally, &err) || rs_engine_fail(error, &err);
}
