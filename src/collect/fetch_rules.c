#include <stdio.h>

#include "collect/fetch_work.h"

enum { first_retry_ms = 60 * 1000, longest_retry_ms = 3600 * 1000 };

rs_verdict rs_fetch_verdict(const rs_origin *origin, rs_str path, int64_t now)
{
    bool fresh = origin->known && now - origin->fetched < RS_FETCH_DAY_MS;
    if (!fresh && (!origin->failing || now >= origin->retry)) {
        return RS_VERDICT_ASK;
    }
    if (origin->known) { /* old rules are better than none while new ones cannot be had */
        return rs_robots_allow(&origin->robots, path) ? RS_VERDICT_YES : RS_VERDICT_NO;
    }
    return RS_VERDICT_FAILED;
}

bool rs_fetch_ask(rs_fetcher *f, rs_origin *origin, rs_err *err)
{
    char address[RS_URL_LONGEST + 16];
    int n = snprintf(address, sizeof address, "%.*s/robots.txt", RS_STR_ARG(rs_buf_str(&origin->name)));
    rs_str url = {address, (size_t)n};
    rs_url parts;
    rs_job *job = rs_job_new(f, RS_JOB_ROBOTS, err);
    if (!job) {
        return false;
    }
    job->origin = origin;
    if (!rs_job_hop(job, url, err) || !rs_url_parts(&parts, url) || !rs_fetch_queue(f, job, &parts, false, err)) {
        rs_job_free(f, job);
        return false;
    }
    origin->asking = true;
    origin->host->asking++;
    rs_fetch_settle(f, origin->host);
    return true;
}

/* An origin that cannot be asked is left alone for a minute, then twice as long, up to an hour. */
static void failed(rs_origin *origin, rs_fetch_end end, int status, const char *why, int64_t now, int64_t retry_after)
{
    int64_t wait = first_retry_ms << (origin->failures < 6 ? origin->failures : 6);
    wait = wait < longest_retry_ms ? wait : longest_retry_ms;
    origin->failures++;
    origin->failing = origin->failing ? origin->failing : now;
    origin->retry = now + wait > retry_after ? now + wait : retry_after;
    origin->end = end;
    origin->status = status;
    snprintf(origin->why, sizeof origin->why, "%s", why);
}

static bool holds(rs_fetcher *f, rs_origin *origin, rs_str text, int64_t fetched, rs_err *err)
{
    if (!rs_robots_read(&origin->robots, text, RS_STR("rasid"), err)) {
        origin->known = false;
        return false;
    }
    rs_host *host = origin->host;
    host->gap_ms = f->plan.host_gap_ms;
    for (const rs_origin *o = host->origins; o; o = o->next) {
        uint32_t wanted = o->robots.delay_ms < RS_FETCH_DELAY_MS ? o->robots.delay_ms : RS_FETCH_DELAY_MS;
        host->gap_ms = wanted > host->gap_ms ? wanted : host->gap_ms;
    }
    origin->known = true;
    origin->fetched = fetched;
    origin->failing = 0;
    origin->failures = 0;
    return true;
}

bool rs_fetch_rules(rs_fetcher *f, rs_origin *origin, rs_fetch_end end, int status, rs_str text, const char *why,
                    int64_t now, int64_t retry_after, rs_err *err)
{
    if (origin->asking) {
        origin->asking = false;
        origin->host->asking--;
        rs_fetch_settle(f, origin->host);
    }
    if (end == RS_FETCH_OK) {
        return holds(f, origin, text, now, err);
    }
    /* Not there, or not for us to see: no rules (RFC 9309, 2.3.1.3). Redirects that lead nowhere are the same. */
    bool absent = end == RS_FETCH_REFUSED || end == RS_FETCH_GONE || (end == RS_FETCH_BROKEN && status / 100 == 3);
    bool forgiven = origin->failing && now - origin->failing >= RS_FETCH_PATIENCE_MS;
    if (absent || (forgiven && !origin->known && end != RS_FETCH_BUSY)) {
        return holds(f, origin, RS_STR(""), now, err);
    }
    failed(origin, end, status, why, now, retry_after);
    return true;
}
