#include <stdio.h>

#include "collect/fetch_work.h"

enum {
    evidence = 64 << 10, /* what is kept of a response that was too large */
    kept_body = 1 << 20, /* a buffer larger than that is given back */
    robots_body = 4 << 20,
};

/* What a finished transfer came to, while it is being judged. */
typedef struct ending {
    rs_fetch_result result;
    rs_http http;
    bool cut; /* the response ended early */
} ending;

static const char *tell(rs_fetcher *f, const char *what, const char *detail)
{
    snprintf(f->why, sizeof f->why, detail && *detail ? "%s (%s)" : "%s", what, detail);
    return f->why;
}

/* ---- handing out */

bool rs_job_end(rs_fetcher *f, rs_job *job, rs_fetch_end end, const char *why, int64_t retry_after, rs_err *err)
{
    rs_str url = job->trail.len ? rs_job_url(job) : job->asked;
    rs_fetch_result result = {.mark = job->mark,
                              .end = end,
                              .url = job->asked,
                              .final = url,
                              .retry_after = retry_after,
                              .at = f->plan.now(f->plan.arg),
                              .why = why};
    bool ok = f->plan.done(f->plan.arg, &result, err);
    rs_job_free(f, job);
    return ok;
}

static bool hand_out_exchange(rs_fetcher *f, const rs_transfer *t, bool cut, rs_err *err)
{
    if (!f->plan.exchange || t->request.len == 0) {
        return true;
    }
    rs_str response = rs_buf_str(&t->response);
    if (t->over && response.len > evidence) {
        response.len = evidence;
    }
    const rs_fetch_exchange exchange = {.url = rs_job_url(t->job),
                                        .request = rs_buf_str(&t->request),
                                        .response = response,
                                        .truncated = cut,
                                        .at = t->at,
                                        .mark = t->job->mark,
                                        .robots = t->job->kind == RS_JOB_ROBOTS};
    return f->plan.exchange(f->plan.arg, &exchange, err);
}

/* ---- judging */

int64_t rs_fetch_retry_after(rs_str value, int64_t now)
{
    uint64_t seconds;
    char date[64];
    int64_t at = 0;
    if (value.len == 0 || value.len >= sizeof date) {
        return 0;
    }
    if (rs_str_to_uint(value, &seconds)) {
        at = now + (seconds < 86400 ? (int64_t)seconds * 1000 : RS_FETCH_DAY_MS);
    } else {
        memcpy(date, value.at, value.len);
        date[value.len] = '\0';
        time_t t = curl_getdate(date, NULL);
        if (t == -1) {
            return 0;
        }
        at = (int64_t)t * 1000;
    }
    at = at < now ? now : at;
    return at > now + RS_FETCH_DAY_MS ? now + RS_FETCH_DAY_MS : at;
}

static rs_fetch_end end_of_status(int status)
{
    switch (status) {
    case 304: return RS_FETCH_NOT_MODIFIED;
    case 410: return RS_FETCH_GONE;
    case 429:
    case 503: return RS_FETCH_BUSY;
    default: return status / 100 == 2 ? RS_FETCH_OK : status / 100 == 5 ? RS_FETCH_SERVER : RS_FETCH_REFUSED;
    }
}

static const char *why_of_status(rs_fetcher *f, rs_fetch_end end, int status)
{
    if (end == RS_FETCH_OK || end == RS_FETCH_NOT_MODIFIED) {
        return NULL;
    }
    snprintf(f->why, sizeof f->why, "the server answers %d%s", status,
             end == RS_FETCH_GONE   ? ": there no longer is such a document"
             : end == RS_FETCH_BUSY ? ": it is busy, or asked too often"
                                    : "");
    return f->why;
}

/* How a transfer failed that curl could not bring to its end. False where it did not: the response counts. */
static bool is_failure(rs_fetcher *f, const rs_transfer *t, CURLcode code, ending *e)
{
    rs_fetch_result *r = &e->result;
    /* curl says "out of memory" of a header line longer than it takes, too; so nothing more is concluded from that. */
    if (t->over || code == CURLE_FILESIZE_EXCEEDED || code == CURLE_OUT_OF_MEMORY) {
        r->end = RS_FETCH_TOO_LARGE;
        r->why = t->body_at || code == CURLE_FILESIZE_EXCEEDED ? "larger than what is taken" : "headers without an end";
        return t->job->kind != RS_JOB_ROBOTS || !t->body_at; /* of a long robots.txt, the beginning counts */
    }
    switch (code) {
    case CURLE_OK: return false;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_HTTP2:
    case CURLE_BAD_CONTENT_ENCODING:
        r->end = RS_FETCH_BROKEN;
        r->why = tell(f, "the answer is cut off or is not HTTP", t->error);
        return !t->body_at || t->response.len == t->body_at;
    case CURLE_OPERATION_TIMEDOUT:
        r->end = RS_FETCH_TIMEOUT;
        r->why = tell(f, t->stalled ? "nothing came any more" : "it took too long", t->error);
        return true;
    default:
        r->end = t->private_address ? RS_FETCH_PRIVATE : RS_FETCH_UNREACHABLE;
        r->why =
            t->private_address
                ? tell(f, "the name leads to an address in a private network; allow private addresses if it is meant",
                       NULL)
                : tell(f, "it cannot be reached", *t->error ? t->error : curl_easy_strerror(code));
        return true;
    }
}

static bool is_redirect(const ending *e)
{
    int s = e->http.status;
    return s == 301 || s == 302 || s == 303 || s == 307 || s == 308;
}

/* The body, decoded, into f->body. */
static bool decode(rs_fetcher *f, const rs_transfer *t, ending *e, rs_err *err)
{
    rs_fetch_result *r = &e->result;
    bool whole = true;
    rs_err local = {0};
    rs_http_limits limits = {.body = t->job->kind == RS_JOB_ROBOTS ? robots_body : f->plan.body};
    if (!rs_http_body(&e->http, false, &limits, &f->body, &whole, &local)) {
        if (local.code == RS_MEMORY) {
            return RS_FAIL_MEMORY(err);
        }
        r->end = local.code == RS_LIMIT ? RS_FETCH_TOO_LARGE : RS_FETCH_BROKEN;
        r->why = tell(f, local.message, NULL);
        return true;
    }
    if ((e->cut || !whole) && f->body.len == 0) {
        r->end = RS_FETCH_BROKEN;
        r->why = "the answer is cut off or damaged";
        return true;
    }
    r->truncated = e->cut || !whole;
    r->body = rs_buf_str(&f->body);
    return true;
}

/* Of a busy host nothing is asked for a while. Not so where its robots.txt is busy: those who wait for that end. */
static void hold(rs_job *job, int64_t until)
{
    if (job->kind != RS_JOB_ROBOTS && until > job->host->next_at) {
        job->host->next_at = until;
    }
}

/* What the response says. */
static bool read_response(rs_fetcher *f, rs_transfer *t, ending *e, rs_err *err)
{
    rs_fetch_result *r = &e->result;
    if (e->http.status == 0) {
        r->end = RS_FETCH_BROKEN;
        r->why = "the answer is not HTTP";
        return true;
    }
    int64_t told = rs_fetch_retry_after(rs_http_header(e->http.headers, "Retry-After"), r->at);
    r->end = end_of_status(r->status);
    r->why = why_of_status(f, r->end, r->status);
    r->etag = rs_http_header(e->http.headers, "ETag");
    r->last_modified = rs_http_header(e->http.headers, "Last-Modified");
    r->type = e->http.type;
    r->charset = e->http.charset;
    if (r->end == RS_FETCH_BUSY) {
        r->retry_after = told;
        hold(t->job, told ? told : r->at + RS_FETCH_BUSY_MS);
    }
    if (r->end == RS_FETCH_OK && !decode(f, t, e, err)) {
        return false;
    }
    if (r->end != RS_FETCH_OK && r->end != RS_FETCH_NOT_MODIFIED) {
        r->etag = r->last_modified = RS_STR_NONE;
    }
    if (r->truncated) { /* or the rest would never be asked for */
        r->etag = r->last_modified = RS_STR_NONE;
    }
    return true;
}

/* ---- where it goes on */

/* Sends the job on to where it is led; *ended with a reason where it is not. The job is queued, or still the caller's.
 */
static bool follow(rs_fetcher *f, rs_job *job, ending *e, bool *ended, rs_err *err)
{
    char to[RS_URL_LONGEST + 1];
    size_t len;
    rs_url url;
    rs_fetch_result *r = &e->result;
    rs_str location = rs_http_header(e->http.headers, "Location");
    *ended = true;
    r->end = RS_FETCH_BROKEN;
    if (!location.at) {
        r->why = "a redirect that does not say where to";
        return true;
    }
    const char *why = rs_url_write(rs_job_url(job), location, to, &len);
    if (!why && rs_url_parts(&url, (rs_str){to, len})) {
        why = rs_address_refused(&url, f->plan.private_addresses);
    }
    if (why) {
        r->end = RS_FETCH_PRIVATE;
        snprintf(f->why, sizeof f->why, "a redirect to what is not fetched: %s", why);
        r->why = f->why;
        return true;
    }
    rs_str line, rest = rs_buf_str(&job->trail);
    while (rs_str_line(&rest, &line)) {
        if (rs_str_eq(line, (rs_str){to, len})) {
            r->why = "redirects in a circle";
            return true;
        }
    }
    if (job->hops >= (job->kind == RS_JOB_ROBOTS ? RS_FETCH_ROBOTS_HOPS : RS_FETCH_HOPS)) {
        r->why = "too many redirects, one after another";
        return true;
    }
    if (!rs_job_hop(job, (rs_str){to, len}, err)) {
        return false;
    }
    job->hops++;
    job->moved_for_a_time = job->moved_for_a_time || (r->status != 301 && r->status != 308);
    job->permanent = job->moved_for_a_time ? job->permanent : job->hop;
    *ended = false;
    return rs_fetch_queue(f, job, &url, false, err);
}

static rs_str permanent_of(const rs_job *job)
{
    rs_str rest = rs_str_part(rs_buf_str(&job->trail), job->permanent, job->trail.len), line;
    return job->permanent && rs_str_line(&rest, &line) ? line : RS_STR_NONE;
}

static bool judge(rs_fetcher *f, rs_transfer *t, CURLcode code, ending *e, rs_err *err)
{
    e->cut = code != CURLE_OK || t->over;
    if (t->no_memory || t->request.overflowed) {
        return RS_FAIL_MEMORY(err);
    }
    if (t->response.len) {
        rs_err local = {0};
        if (!rs_http_parse(&e->http, rs_buf_str(&t->response), &f->scratch, &local) && local.code == RS_MEMORY) {
            return RS_FAIL_MEMORY(err);
        }
    }
    e->result.status = e->http.status;
    return true;
}

bool rs_job_again(rs_fetcher *f, rs_job *job, bool first, rs_err *err)
{
    rs_url url;
    if (rs_url_parts(&url, rs_job_url(job)) && rs_fetch_queue(f, job, &url, first, err)) {
        return true;
    }
    if (job->kind == RS_JOB_ROBOTS) { /* or its origin would wait for it for ever */
        rs_fetch_rules(f, job->origin, RS_FETCH_UNREACHABLE, 0, RS_STR(""), "out of memory", f->plan.now(f->plan.arg),
                       0, NULL);
    }
    rs_job_free(f, job);
    return false;
}

static bool conclude(rs_fetcher *f, rs_job *job, ending *e, rs_err *err)
{
    rs_fetch_result *r = &e->result;
    if (job->kind == RS_JOB_ROBOTS) {
        rs_fetch_end end = r->end == RS_FETCH_NOT_MODIFIED ? RS_FETCH_REFUSED : r->end;
        bool ok =
            rs_fetch_rules(f, job->origin, end, r->status, r->body, r->why ? r->why : "", r->at, r->retry_after, err);
        rs_job_free(f, job);
        return ok;
    }
    r->permanent = r->end == RS_FETCH_OK || r->end == RS_FETCH_NOT_MODIFIED ? permanent_of(job) : RS_STR_NONE;
    bool ok = f->plan.done(f->plan.arg, r, err);
    rs_job_free(f, job);
    return ok;
}

/* Only now: while a transfer is counted, its host is not forgotten, whatever a callback puts. */
static void leave(rs_fetcher *f, rs_host *host)
{
    f->under_way--;
    host->active--;
    rs_fetch_settle(f, host);
}

bool rs_transfer_end(rs_fetcher *f, rs_transfer *t, CURLcode code, rs_err *err)
{
    rs_job *job = t->job;
    rs_host *host = job->host;
    ending e = {.result = {.mark = job->mark, .url = job->asked, .final = rs_job_url(job)}};
    rs_arena_reset(&f->scratch);
    e.result.at = f->plan.now(f->plan.arg);
    bool judged = judge(f, t, code, &e, err), ended = true;
    if (judged && !hand_out_exchange(f, t, e.cut, err)) {
        leave(f, host);
        rs_job_again(f, job, false, NULL);
        return false;
    }
    if (judged && !is_failure(f, t, code, &e)) {
        judged = is_redirect(&e) ? follow(f, job, &e, &ended, err) : read_response(f, t, &e, err);
    }
    leave(f, host);
    if (!judged) {
        rs_job_again(f, job, false, NULL);
        return false;
    }
    bool ok = !ended || conclude(f, job, &e, err);
    if (f->body.cap > kept_body) {
        rs_buf_release(&f->body);
    }
    return ok;
}
