#include "engine/pipeline.h"

#include <pthread.h>
#include <unistd.h>

enum {
    most_workers = 64,
    slots_a_worker = 4,
    bytes_under_way = 2 << 20, /* of raw items in the ring; one larger item goes alone */
    bytes_at_once = 192 << 10, /* of raw items that all threads work on together: working on an item takes up to ninety
                                  times its size; a larger one is worked on alone */
    heavy_item = 64 << 10,     /* from this size on, an item that ran out of memory was too large */
    kept_memory = 1 << 20,     /* what a worker or a slot may keep for the next item */
    item_ceiling = 256 << 20,
};

enum slot_state { SLOT_FREE, SLOT_READY, SLOT_BUSY, SLOT_DONE };

typedef struct rs_slot {
    rs_job job;
    enum slot_state state;
} rs_slot;

struct rs_pipeline {
    rs_arena self; /* what the pipeline itself lies in */
    rs_pipeline_plan plan;
    rs_slot *slots; /* a ring */
    uint32_t cap;
    uint64_t head, next, tail; /* oldest unsettled, next for a worker, next free; all only grow */
    size_t under_way;          /* bytes in the ring */
    size_t in_work;            /* bytes that workers hold now */
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
    bool closing;
    uint32_t started;
    pthread_t threads[most_workers];
    rs_worker own; /* for jobs == 1 */
};

static rs_slot *slot_of(rs_pipeline *p, uint64_t i)
{
    return &p->slots[i % p->cap];
}

static void tidy(rs_arena *a)
{
    if (a->held > kept_memory) {
        rs_arena_release(a);
    } else {
        rs_arena_reset(a);
    }
}

static void work_on(rs_pipeline *p, rs_worker *worker, rs_job *job)
{
    p->plan.work(p->plan.arg, worker, job);
    /* A room that tidied its arena up has wiped the mark; a large item is what asked for too much all the same. */
    bool too_large = worker->arena.overflowed || worker->scratch.overflowed || job->raw.bytes.len >= heavy_item;
    if (!job->ok && job->err.code == RS_MEMORY && too_large) {
        rs_err_set(&job->err, RS_LIMIT, __FILE__, __LINE__,
                   "%zu kB of text in one article are more than rasid reads at once (split it into articles)",
                   job->raw.bytes.len / 1000);
    }
    tidy(&worker->arena);
    tidy(&worker->scratch);
}

static void worker_init(rs_worker *w)
{
    rs_arena_init(&w->arena, RS_ARENA_CEILING);
    rs_arena_init(&w->scratch, RS_SCRATCH_CEILING);
}

static void worker_release(rs_worker *w)
{
    rs_arena_release(&w->arena);
    rs_arena_release(&w->scratch);
}

/* The next item to work on, or NULL when there is none that may be started now. Holds the lock. */
static rs_slot *next_slot(rs_pipeline *p)
{
    /* Items that failed before they came here are done already. */
    while (p->next < p->tail && slot_of(p, p->next)->state != SLOT_READY) {
        p->next++;
    }
    if (p->next == p->tail) {
        return NULL;
    }
    rs_slot *slot = slot_of(p, p->next);
    return p->in_work && p->in_work + slot->job.raw.bytes.len > bytes_at_once ? NULL : slot;
}

static void *run_worker(void *arg)
{
    rs_pipeline *p = arg;
    rs_worker worker;
    worker_init(&worker);
    pthread_mutex_lock(&p->lock);
    for (;;) {
        rs_slot *slot = next_slot(p);
        if (!slot) {
            if (p->closing && p->next == p->tail) {
                break;
            }
            pthread_cond_wait(&p->ready, &p->lock);
            continue;
        }
        size_t bytes = slot->job.raw.bytes.len;
        p->next++;
        p->in_work += bytes;
        slot->state = SLOT_BUSY;
        pthread_mutex_unlock(&p->lock);
        work_on(p, &worker, &slot->job);
        pthread_mutex_lock(&p->lock);
        slot->state = SLOT_DONE;
        p->in_work -= bytes;
        pthread_cond_signal(&p->done);
        pthread_cond_broadcast(&p->ready); /* for those that waited until there is room for their item */
    }
    pthread_mutex_unlock(&p->lock);
    worker_release(&worker);
    return NULL;
}

static unsigned jobs_of(const rs_pipeline_plan *plan)
{
    long n = plan->jobs ? (long)plan->jobs : sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > most_workers ? (unsigned)most_workers : (unsigned)n;
}

bool rs_pipeline_new(rs_pipeline **out, const rs_pipeline_plan *plan, rs_err *err)
{
    rs_arena self;
    rs_arena_init(&self, 4 << 20);
    rs_pipeline *p = RS_NEW(&self, rs_pipeline);
    unsigned jobs = jobs_of(plan);
    rs_slot *slots = p ? RS_NEW_ARRAY(&self, rs_slot, jobs * slots_a_worker) : NULL;
    if (!slots) {
        rs_arena_release(&self);
        return RS_FAIL_MEMORY(err);
    }
    p->self = self;
    p->plan = *plan;
    p->slots = slots;
    p->cap = jobs * slots_a_worker;
    for (uint32_t i = 0; i < p->cap; i++) {
        rs_buf_init(&slots[i].job.kept, item_ceiling);
        rs_buf_init(&slots[i].job.out, RS_OUT_CEILING);
    }
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->ready, NULL);
    pthread_cond_init(&p->done, NULL);
    worker_init(&p->own);
    for (; jobs > 1 && p->started < jobs; p->started++) {
        if (pthread_create(&p->threads[p->started], NULL, run_worker, p) != 0) {
            break; /* fewer threads do the same work; with none, put does it */
        }
    }
    *out = p;
    return true;
}

void rs_pipeline_free(rs_pipeline *p)
{
    if (!p) {
        return;
    }
    pthread_mutex_lock(&p->lock);
    p->closing = true;
    p->next = p->tail; /* what no worker has taken yet stays undone */
    pthread_cond_broadcast(&p->ready);
    pthread_mutex_unlock(&p->lock);
    for (uint32_t i = 0; i < p->started; i++) {
        pthread_join(p->threads[i], NULL);
    }
    for (uint32_t i = 0; i < p->cap; i++) {
        rs_buf_release(&p->slots[i].job.kept);
        rs_buf_release(&p->slots[i].job.out);
    }
    worker_release(&p->own);
    pthread_mutex_destroy(&p->lock);
    pthread_cond_destroy(&p->ready);
    pthread_cond_destroy(&p->done);
    rs_arena self = p->self;
    rs_arena_release(&self);
}

static void clear(rs_buf *b)
{
    if (b->cap > kept_memory / 4) {
        rs_buf_release(b);
    } else {
        rs_buf_reset(b);
    }
}

/* Settles the oldest item, waiting for it where `wait`. *more: was there one that could be settled? */
static bool settle_oldest(rs_pipeline *p, bool wait, bool *more, rs_err *err)
{
    pthread_mutex_lock(&p->lock);
    rs_slot *slot = p->head < p->tail ? slot_of(p, p->head) : NULL;
    while (wait && slot && slot->state != SLOT_DONE) {
        pthread_cond_wait(&p->done, &p->lock);
    }
    *more = slot && slot->state == SLOT_DONE;
    pthread_mutex_unlock(&p->lock);
    if (!*more) {
        return true;
    }
    size_t bytes = slot->job.raw.bytes.len;
    bool ok = p->plan.settle(p->plan.arg, &slot->job, err);
    clear(&slot->job.kept);
    clear(&slot->job.out);
    pthread_mutex_lock(&p->lock);
    slot->state = SLOT_FREE;
    p->head++;
    p->under_way -= bytes;
    pthread_mutex_unlock(&p->lock);
    return ok;
}

static bool settle_all(rs_pipeline *p, rs_err *err)
{
    for (bool more = true; more;) {
        if (!settle_oldest(p, true, &more, err)) {
            return false;
        }
    }
    return true;
}

/* Room in the ring for an item of so many bytes. Settles what is done anyway, so that output flows. */
static bool make_room(rs_pipeline *p, size_t bytes, rs_err *err)
{
    for (bool more = true; more;) {
        bool full = p->tail - p->head == p->cap || (p->tail > p->head && p->under_way + bytes > bytes_under_way);
        if (!settle_oldest(p, full, &more, err)) {
            return false;
        }
    }
    return true;
}

static rs_str keep(rs_buf *b, rs_str s, size_t *at)
{
    rs_buf_put(b, s);
    rs_str kept = s.at ? (rs_str){b->at + *at, s.len} : RS_STR_NONE;
    *at += s.len;
    return kept;
}

/* A copy of raw whose slices live in the job's own buffer. */
static bool keep_raw(rs_job *job, const rs_raw *raw, rs_err *err)
{
    size_t need = raw->bytes.len, at = 0;
#define COUNT_STRING(name) need += raw->name.len;
    RS_RAW_STRINGS(COUNT_STRING)
#undef COUNT_STRING
    if (!rs_buf_reserve(&job->kept, need + 1)) {
        return RS_FAIL_MEMORY(err);
    }
    job->raw = *raw;
#define KEEP_STRING(name) job->raw.name = keep(&job->kept, raw->name, &at);
    KEEP_STRING(bytes)
    RS_RAW_STRINGS(KEEP_STRING)
#undef KEEP_STRING
    return true;
}

static bool put(rs_pipeline *p, const rs_raw *raw, int64_t mark, const rs_err *why, rs_err *err)
{
    if (!make_room(p, raw->bytes.len, err)) {
        return false;
    }
    rs_slot *slot = slot_of(p, p->tail);
    rs_job *job = &slot->job;
    job->mark = mark;
    job->number = 0;
    job->ok = false;
    job->err = why ? *why : (rs_err){0};
    if (!keep_raw(job, raw, err)) {
        return false;
    }
    bool inside = !why && p->started == 0;
    if (inside) {
        work_on(p, &p->own, job);
    }
    pthread_mutex_lock(&p->lock);
    slot->state = why || inside ? SLOT_DONE : SLOT_READY;
    p->tail++;
    p->under_way += job->raw.bytes.len;
    pthread_cond_signal(&p->ready);
    pthread_mutex_unlock(&p->lock);
    return !inside || settle_all(p, err);
}

bool rs_pipeline_put(rs_pipeline *p, const rs_raw *raw, int64_t mark, rs_err *err)
{
    return put(p, raw, mark, NULL, err);
}

bool rs_pipeline_put_failed(rs_pipeline *p, const rs_raw *raw, const rs_err *why, rs_err *err)
{
    return put(p, raw, 0, why, err);
}

bool rs_pipeline_finish(rs_pipeline *p, rs_err *err)
{
    return settle_all(p, err);
}
