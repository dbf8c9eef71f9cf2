#include "base/hash.h"
#include "collect/fetch_work.h"

enum {
    first_forget = 4096, /* hosts and origins kept before idle ones are forgotten */
    longest_given = RS_URL_LONGEST * 3,
};

/* ---- jobs */

rs_job *rs_job_new(rs_fetcher *f, rs_job_kind kind, rs_err *err)
{
    rs_job *job = f->free_jobs;
    if (job) {
        f->free_jobs = job->next;
    } else if (!(job = RS_NEW(&f->home, rs_job))) {
        RS_FAIL_MEMORY(err);
        return NULL;
    }
    *job = (rs_job){.kind = kind};
    rs_buf_init(&job->given, longest_given);
    rs_buf_init(&job->trail, (size_t)(RS_FETCH_HOPS + 2) * (RS_URL_LONGEST + 1));
    return job;
}

void rs_job_free(rs_fetcher *f, rs_job *job)
{
    rs_buf_release(&job->given);
    rs_buf_release(&job->trail);
    job->next = f->free_jobs;
    f->free_jobs = job;
}

bool rs_job_hop(rs_job *job, rs_str url, rs_err *err)
{
    size_t at = job->trail.len;
    if (!rs_buf_reserve(&job->trail, url.len + 1)) {
        return RS_FAIL_MEMORY(err);
    }
    rs_buf_put(&job->trail, url);
    rs_buf_char(&job->trail, '\n');
    job->hop = at;
    return true;
}

rs_str rs_job_url(const rs_job *job)
{
    return rs_str_part(rs_buf_str(&job->trail), job->hop, job->trail.len - 1);
}

/* ---- the heap of hosts that may start something */

static bool is_before(const rs_host *a, const rs_host *b)
{
    return a->next_at != b->next_at ? a->next_at < b->next_at : a->turn < b->turn;
}

static void seat(rs_fetcher *f, rs_host *host, uint32_t place)
{
    f->heap.at[place - 1] = host;
    host->place = place;
}

static void rise(rs_fetcher *f, rs_host *host, uint32_t place)
{
    while (place > 1 && is_before(host, f->heap.at[place / 2 - 1])) {
        seat(f, f->heap.at[place / 2 - 1], place);
        place /= 2;
    }
    seat(f, host, place);
}

static void sink(rs_fetcher *f, rs_host *host, uint32_t place)
{
    for (uint32_t below; (below = place * 2) <= f->heap.len; place = below) {
        if (below < f->heap.len && is_before(f->heap.at[below], f->heap.at[below - 1])) {
            below++;
        }
        if (!is_before(f->heap.at[below - 1], host)) {
            break;
        }
        seat(f, f->heap.at[below - 1], place);
    }
    seat(f, host, place);
}

static void leave(rs_fetcher *f, rs_host *host)
{
    uint32_t place = host->place;
    rs_host *last = f->heap.at[--f->heap.len];
    host->place = 0;
    if (last != host) {
        rise(f, last, place);
        sink(f, last, last->place);
    }
}

static bool may_start(const rs_fetcher *f, const rs_host *host)
{
    bool others = host->queues[RS_JOB_FEED].first || host->queues[RS_JOB_PAGE].first;
    return host->active < f->plan.per_host && (host->queues[RS_JOB_ROBOTS].first || (!host->asking && others));
}

void rs_fetch_settle(rs_fetcher *f, rs_host *host)
{
    if (!may_start(f, host)) {
        if (host->place) {
            leave(f, host);
        }
        return;
    }
    uint32_t place = host->place ? host->place : ++f->heap.len;
    rise(f, host, place);
    sink(f, host, host->place);
}

/* Room in the heap for one host more than there are, so that settling cannot fail. */
static bool widen_heap(rs_fetcher *f)
{
    uint32_t len = f->heap.len;
    if (f->heap.cap > f->n_hosts) {
        return true;
    }
    f->heap.len = f->heap.cap;
    bool ok = RS_PUSH(&f->home, &f->heap) != NULL;
    f->heap.len = len;
    return ok;
}

/* ---- hosts and origins */

static void free_host(rs_fetcher *f, rs_host *host)
{
    for (rs_origin *o = host->origins, *next; o; o = next) {
        next = o->next;
        rs_robots_release(&o->robots);
        rs_buf_release(&o->name);
        o->next = f->free_origins;
        f->free_origins = o;
        f->n_origins--;
    }
    rs_buf_release(&host->name);
    host->chain = f->free_hosts;
    f->free_hosts = host;
    f->n_hosts--;
}

static bool is_idle(const rs_host *host, int64_t now)
{
    bool waited_for = host->active || host->asking;
    for (int kind = 0; kind < RS_JOB_KINDS; kind++) {
        waited_for = waited_for || host->queues[kind].first;
    }
    return !waited_for && host->next_at <= now;
}

/* Years of pages lead to ever new hosts: those that nothing is wanted of are forgotten, robots.txt and all. */
static void forget(rs_fetcher *f)
{
    int64_t now = f->plan.now(f->plan.arg);
    for (size_t i = 0; i < RS_FETCH_BUCKETS; i++) {
        for (rs_host **link = &f->buckets[i]; *link;) {
            rs_host *host = *link;
            if (is_idle(host, now)) {
                *link = host->chain;
                free_host(f, host);
            } else {
                link = &host->chain;
            }
        }
    }
    uint32_t twice = (f->n_hosts + f->n_origins) * 2;
    f->forget_at = twice > first_forget ? twice : first_forget;
}

void rs_fetch_hosts_release(rs_fetcher *f)
{
    for (size_t i = 0; i < RS_FETCH_BUCKETS; i++) {
        for (rs_host *host = f->buckets[i], *next; host; host = next) {
            next = host->chain;
            for (int kind = 0; kind < RS_JOB_KINDS; kind++) {
                for (rs_job *job = host->queues[kind].first, *after; job; job = after) {
                    after = job->next;
                    rs_job_free(f, job);
                }
            }
            free_host(f, host);
        }
        f->buckets[i] = NULL;
    }
}

static rs_host *new_host(rs_fetcher *f, rs_str name)
{
    rs_host *host = f->free_hosts;
    if (!widen_heap(f)) {
        return NULL;
    }
    if (host) {
        f->free_hosts = host->chain;
    } else if (!(host = RS_NEW(&f->home, rs_host))) {
        return NULL;
    }
    *host = (rs_host){.gap_ms = f->plan.host_gap_ms, .turn = ++f->turns};
    rs_buf_init(&host->name, RS_URL_LONGEST);
    rs_buf_put(&host->name, name);
    if (host->name.overflowed) {
        host->chain = f->free_hosts;
        f->free_hosts = host;
        return NULL;
    }
    f->n_hosts++;
    return host;
}

static rs_host *find_host(rs_fetcher *f, rs_str name)
{
    rs_host **bucket = &f->buckets[rs_hash(name) % RS_FETCH_BUCKETS];
    for (rs_host *host = *bucket; host; host = host->chain) {
        if (rs_str_eq(rs_buf_str(&host->name), name)) {
            return host;
        }
    }
    rs_host *host = new_host(f, name);
    if (host) {
        host->chain = *bucket;
        *bucket = host;
    }
    return host;
}

rs_origin *rs_fetch_origin(rs_fetcher *f, const rs_url *url, rs_err *err)
{
    if (f->n_hosts + f->n_origins >= f->forget_at) {
        forget(f);
    }
    rs_host *host = find_host(f, url->host);
    for (rs_origin *o = host ? host->origins : NULL; o; o = o->next) {
        if (rs_str_eq(rs_buf_str(&o->name), url->origin)) {
            return o;
        }
    }
    rs_origin *o = host ? f->free_origins : NULL;
    if (o) {
        f->free_origins = o->next;
    } else if (!host || !(o = RS_NEW(&f->home, rs_origin))) {
        RS_FAIL_MEMORY(err);
        return NULL;
    }
    *o = (rs_origin){.host = host};
    rs_buf_init(&o->name, RS_URL_LONGEST);
    rs_buf_put(&o->name, url->origin);
    if (o->name.overflowed) {
        o->next = f->free_origins;
        f->free_origins = o;
        RS_FAIL_MEMORY(err);
        return NULL;
    }
    o->next = host->origins;
    host->origins = o;
    f->n_origins++;
    return o;
}

/* ---- queues */

bool rs_fetch_queue(rs_fetcher *f, rs_job *job, const rs_url *url, bool first, rs_err *err)
{
    rs_origin *origin = rs_fetch_origin(f, url, err);
    if (!origin) {
        return false;
    }
    if (job->kind != RS_JOB_ROBOTS) {
        job->origin = origin; /* a robots job keeps the one that waits for it, whatever host it is led to */
    }
    job->host = origin->host;
    rs_queue *queue = &job->host->queues[job->kind];
    if (first || !queue->first) {
        job->next = queue->first;
        queue->first = job;
        queue->last = queue->last ? queue->last : job;
    } else {
        job->next = NULL;
        queue->last->next = job;
        queue->last = job;
    }
    f->waiting++;
    rs_fetch_settle(f, job->host);
    return true;
}

rs_job *rs_fetch_take(rs_fetcher *f, int64_t now)
{
    rs_host *host = f->heap.len ? f->heap.at[0] : NULL;
    if (!host || host->next_at > now) {
        return NULL;
    }
    int kind = RS_JOB_ROBOTS;
    while (!host->queues[kind].first) {
        kind++;
    }
    rs_queue *queue = &host->queues[kind];
    rs_job *job = queue->first;
    queue->first = job->next;
    queue->last = queue->first ? queue->last : NULL;
    f->waiting--;
    rs_fetch_settle(f, host);
    return job;
}
