#include "collect/fetch.h"

#include <stdio.h>

#include "collect/fetch_work.h"

enum {
    default_body = 16 << 20,
    default_at_once = 32,
    default_per_host = 2,
    default_gap_ms = 1000,
    default_connect_ms = 15 * 1000,
    default_stall_ms = 20 * 1000,
    default_total_ms = 120 * 1000,
    home_ceiling = 256 << 20,
    scratch_ceiling = 1 << 20,
    at_once_most = 1024,
};

const char *rs_fetch_end_name(rs_fetch_end end)
{
    static const char *const names[] = {"ok",     "not-modified", "gone",        "refused", "busy",      "server",
                                        "robots", "private",      "unreachable", "timeout", "too-large", "broken"};
    return names[end];
}

static uint32_t or_default(uint32_t value, uint32_t otherwise)
{
    return value ? value : otherwise;
}

static void fill_in(rs_fetch_plan *plan)
{
    plan->body = plan->body ? plan->body : default_body;
    plan->at_once = or_default(plan->at_once, default_at_once);
    plan->at_once = plan->at_once < at_once_most ? plan->at_once : at_once_most;
    plan->per_host = or_default(plan->per_host, default_per_host);
    plan->host_gap_ms = or_default(plan->host_gap_ms, default_gap_ms);
    plan->connect_ms = or_default(plan->connect_ms, default_connect_ms);
    plan->stall_ms = or_default(plan->stall_ms, default_stall_ms);
    plan->total_ms = or_default(plan->total_ms, default_total_ms);
}

/* Strings of the plan live as long as the fetcher. */
static bool own(rs_fetcher *f, const char **string)
{
    *string = *string ? rs_arena_str(&f->home, rs_str_of(*string)).at : NULL;
    return *string != NULL;
}

static bool set_up(rs_fetcher *f, const rs_fetch_plan *plan, rs_err *err)
{
    f->plan = *plan;
    fill_in(&f->plan);
    const char *contact = plan->contact;
    f->user_agent = plan->user_agent ? rs_arena_str(&f->home, rs_str_of(plan->user_agent)).at
                    : contact        ? rs_arena_printf(&f->home, "rasid/%s (+%s)", RS_VERSION, contact).at
                                     : "rasid/" RS_VERSION;
    rs_arena_init(&f->scratch, scratch_ceiling);
    rs_buf_init(&f->body, f->plan.body > default_body ? f->plan.body : default_body);
    if (!f->user_agent || (plan->ca_file && !own(f, &f->plan.ca_file)) ||
        (plan->connect_to && !own(f, &f->plan.connect_to)) || (plan->proxy && !own(f, &f->plan.proxy))) {
        return RS_FAIL_MEMORY(err);
    }
    return rs_fetch_proxies(f, err) && rs_transfers_new(f, err);
}

bool rs_fetcher_new(rs_fetcher **out, const rs_fetch_plan *plan, rs_err *err)
{
    rs_arena home;
    *out = NULL;
    if (!plan->now || !plan->done) {
        return RS_FAIL(err, RS_USAGE, "a fetcher needs a clock and somebody to hand its results to");
    }
    rs_arena_init(&home, home_ceiling);
    rs_fetcher *f = RS_NEW(&home, rs_fetcher);
    if (!f) {
        return RS_FAIL_MEMORY(err);
    }
    f->home = home;
    if (!set_up(f, plan, err)) {
        rs_fetcher_free(f);
        return false;
    }
    *out = f;
    return true;
}

void rs_fetcher_free(rs_fetcher *f)
{
    if (!f) {
        return;
    }
    rs_transfers_release(f);
    rs_fetch_hosts_release(f);
    for (rs_job *job = f->refused.first, *next; job; job = next) {
        next = job->next;
        rs_job_free(f, job);
    }
    rs_buf_release(&f->body);
    rs_arena_release(&f->scratch);
    rs_arena home = f->home;
    rs_arena_release(&home);
}

static bool keep_request(rs_job *job, const rs_fetch_request *request, rs_err *err)
{
    const rs_str from[] = {request->url, request->etag, request->last_modified};
    rs_str *to[] = {&job->asked, &job->etag, &job->last_modified};
    size_t total = 0;
    for (int i = 0; i < 3; i++) {
        total += from[i].len;
    }
    if (total > job->given.ceiling) {
        return RS_FAIL(err, RS_USAGE,
                       "%.*s: the address and what the server said of it are too long (%zu bytes); "
                       "leave it out",
                       (int)(request->url.len < 60 ? request->url.len : 60), request->url.at, total);
    }
    if (!rs_buf_reserve(&job->given, total + 1)) { /* at once: the slices stay where they are */
        return RS_FAIL_MEMORY(err);
    }
    for (int i = 0; i < 3; i++) {
        *to[i] = from[i].at ? (rs_str){job->given.at + job->given.len, from[i].len} : RS_STR_NONE;
        rs_buf_put(&job->given, from[i]);
    }
    return true;
}

static void refuse(rs_fetcher *f, rs_job *job, const char *why)
{
    job->refused = why;
    job->next = NULL;
    *(f->refused.last ? &f->refused.last->next : &f->refused.first) = job;
    f->refused.last = job;
    f->waiting++;
}

bool rs_fetcher_put(rs_fetcher *f, const rs_fetch_request *request, rs_err *err)
{
    char address[RS_URL_LONGEST + 1];
    size_t len;
    rs_url url;
    if (request->url.len == 0) {
        return RS_FAIL(err, RS_USAGE, "a request without an address; give one (https://...)");
    }
    rs_job *job = rs_job_new(f, request->feed ? RS_JOB_FEED : RS_JOB_PAGE, err);
    if (!job) {
        return false;
    }
    job->mark = request->mark;
    bool ok = keep_request(job, request, err);
    const char *why = ok ? rs_url_write(RS_STR_NONE, request->url, address, &len) : NULL;
    if (ok && !why && rs_url_parts(&url, (rs_str){address, len})) {
        why = rs_address_refused(&url, f->plan.private_addresses);
        ok = rs_job_hop(job, (rs_str){address, len}, err) && (why || rs_fetch_queue(f, job, &url, false, err));
    }
    if (!ok) {
        rs_job_free(f, job);
    } else if (why) {
        refuse(f, job, why); /* told by the next run, as everything is */
    }
    return ok;
}

bool rs_fetcher_robots(rs_fetcher *f, rs_str origin, int status, rs_str text, int64_t fetched, rs_err *err)
{
    char address[RS_URL_LONGEST + 1];
    size_t len;
    rs_url url;
    const char *why = rs_url_write(RS_STR_NONE, origin, address, &len);
    if (why || !rs_url_parts(&url, (rs_str){address, len})) {
        return RS_FAIL(err, RS_USAGE, "%.*s: %s; give an origin (https://host)", RS_STR_ARG(origin), why ? why : "");
    }
    bool answered = status / 100 == 2 || (status / 100 == 4 && status != 429);
    rs_origin *o = answered ? rs_fetch_origin(f, &url, err) : NULL;
    if (!o || o->asking) { /* no answer is no knowledge; one under way is newer */
        return !answered || o;
    }
    rs_fetch_end end = status / 100 == 2 ? RS_FETCH_OK : RS_FETCH_REFUSED;
    return rs_fetch_rules(f, o, end, status, text, "", fetched, 0, err);
}

/* ---- running */

static bool tell_refused(rs_fetcher *f, rs_err *err)
{
    while (f->refused.first) {
        rs_job *job = f->refused.first;
        f->refused.first = job->next;
        f->refused.last = f->refused.first ? f->refused.last : NULL;
        f->waiting--;
        if (!rs_job_end(f, job, RS_FETCH_PRIVATE, job->refused, 0, err)) {
            return false;
        }
    }
    return true;
}

static bool start_one(rs_fetcher *f, rs_job *job, int64_t now, rs_err *err)
{
    rs_url url;
    rs_url_parts(&url, rs_job_url(job));
    rs_verdict verdict = RS_VERDICT_YES;
    if (job->kind != RS_JOB_ROBOTS && !rs_str_eq(url.path, RS_STR("/robots.txt"))) {
        verdict = rs_fetch_verdict(job->origin, url.path, now);
    }
    switch (verdict) {
    case RS_VERDICT_NO:
        snprintf(f->why, sizeof f->why, "robots.txt of %.*s asks not to fetch it", RS_STR_ARG(url.origin));
        return rs_job_end(f, job, RS_FETCH_ROBOTS, f->why, 0, err);
    case RS_VERDICT_FAILED:
        snprintf(f->why, sizeof f->why, "robots.txt: %s", job->origin->why);
        return rs_job_end(f, job, job->origin->end, f->why, job->origin->retry, err);
    case RS_VERDICT_ASK: return rs_job_again(f, job, true, err) && rs_fetch_ask(f, job->origin, err);
    case RS_VERDICT_YES: break;
    }
    if (!rs_transfer_start(f, job, &url, err)) {
        rs_job_again(f, job, true, NULL);
        return false;
    }
    return true;
}

bool rs_fetcher_run(rs_fetcher *f, int wait_ms, rs_err *err)
{
    if (!tell_refused(f, err)) {
        return false;
    }
    int64_t now = f->plan.now(f->plan.arg);
    rs_job *job;
    while (f->under_way < f->plan.at_once && (job = rs_fetch_take(f, now)) != NULL) {
        if (!start_one(f, job, now, err)) {
            return false;
        }
    }
    return rs_transfers_move(f, wait_ms, err);
}

uint32_t rs_fetcher_under_way(const rs_fetcher *f)
{
    return f->under_way;
}

uint32_t rs_fetcher_waiting(const rs_fetcher *f)
{
    return f->waiting;
}

int64_t rs_fetcher_due(const rs_fetcher *f)
{
    return f->refused.first ? INT64_MIN : f->heap.len ? f->heap.at[0]->next_at : INT64_MAX;
}
