#include <stdio.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "collect/fetch_work.h"

enum {
    framing = 64 << 10,        /* what chunks may add to a body on the wire, besides an eighth */
    least_held = 64 << 20,     /* bytes under way in all before only the largest goes on */
    kept_response = 256 << 10, /* a buffer larger than that is given back */
    robots_wire = 1 << 20,
    keep_connections = 256, /* a simulated week of 200 sources keeps all of its own */
};

static int64_t real_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- what curl calls */

/* The one check that no name, redirect or second lookup gets around: the address that is connected to. */
static curl_socket_t open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
    rs_transfer *t = arg;
    if (!t->f->plan.private_addresses && !t->proxied && !rs_address_public(&to->addr)) {
        t->private_address = true;
        return CURL_SOCKET_BAD;
    }
    return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

/* Sent again on a new connection, where curl found the old one dead: the last one counts. */
static int on_debug(CURL *easy, curl_infotype type, char *data, size_t size, void *arg)
{
    rs_transfer *t = arg;
    if (type == CURLINFO_HEADER_OUT) {
        rs_buf_reset(&t->request);
        rs_buf_put(&t->request, (rs_str){data, size});
        t->moved = real_ms();
    }
    return 0;
}

static bool is_largest(const rs_transfer *t)
{
    const rs_fetcher *f = t->f;
    for (uint32_t i = 0; i < f->plan.at_once; i++) {
        const rs_transfer *other = &f->transfers[i];
        if (other->job &&
            (other->response.len > t->response.len || (other->response.len == t->response.len && other < t))) {
            return false;
        }
    }
    return true;
}

static bool keep(rs_transfer *t, rs_str bytes)
{
    if (!rs_buf_reserve(&t->response, bytes.len)) {
        t->no_memory = true;
        return false;
    }
    rs_buf_put(&t->response, bytes);
    t->f->held += bytes.len;
    t->moved = real_ms();
    return true;
}

static size_t on_header(char *data, size_t size, size_t n, void *arg)
{
    rs_transfer *t = arg;
    rs_str line = {data, size * n};
    if (t->body_at) {
        return line.len;
    }
    if (rs_str_starts(line, RS_STR("HTTP/"))) { /* an interim answer went before */
        t->f->held -= t->response.len;
        rs_buf_reset(&t->response);
    }
    t->head_seen += line.len;
    if (t->head_seen > RS_FETCH_HEAD) {
        t->over = true;
        return 0;
    }
    return keep(t, line) ? line.len : 0;
}

static size_t on_body(char *data, size_t size, size_t n, void *arg)
{
    rs_transfer *t = arg;
    rs_fetcher *f = t->f;
    rs_str bytes = {data, size * n};
    if (!t->body_at) {
        t->body_at = t->response.len;
    }
    if (f->held + bytes.len > f->held_most && !is_largest(t)) {
        t->paused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    uint64_t had = t->response.len - t->body_at;
    if (bytes.len > t->room - had) {
        t->over = true;
        keep(t, rs_str_part(bytes, 0, t->room - had));
        return 0;
    }
    return keep(t, bytes) ? bytes.len : 0;
}

/* ---- set-up */

static uint64_t room_for(const rs_fetcher *f, rs_job_kind kind)
{
    return kind == RS_JOB_ROBOTS ? robots_wire : f->plan.body + f->plan.body / 8 + framing;
}

static bool add_header(struct curl_slist **list, const char *line)
{
    struct curl_slist *longer = curl_slist_append(*list, line);
    *list = longer ? longer : *list;
    return longer != NULL;
}

static bool make_headers(rs_fetcher *f)
{
    static const char *const accepts[RS_JOB_KINDS] = {
        "Accept: text/plain, */*;q=0.5",
        "Accept: application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
        "text/xml;q=0.9, */*;q=0.5",
        "Accept: text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5",
    };
    for (int kind = 0; kind < RS_JOB_KINDS; kind++) {
        if (!add_header(&f->headers[kind], accepts[kind]) ||
            !add_header(&f->headers[kind], "Accept-Language: ar, en;q=0.5") ||
            !add_header(&f->headers[kind], "Accept-Encoding: gzip, br, zstd, deflate")) {
            return false;
        }
    }
    return true;
}

/* Where every name leads to one address, each is resolved to it rather than connected to it in another's stead: curl
 * then keeps the connections of each name apart, and need not look through all of them for every request. */
static bool lead_elsewhere(rs_fetcher *f)
{
    const char *to = f->plan.connect_to;
    char port_only[32], names[128];
    if (!to) {
        return true;
    }
    const char *colon = strrchr(to, ':');
    bool every = strncmp(to, "::", 2) == 0 && colon > to + 2 && strlen(to) < sizeof names - 16;
    if (!every) {
        return add_header(&f->connect_to, to);
    }
    snprintf(port_only, sizeof port_only, "::%s", colon);
    snprintf(names, sizeof names, "*%s:%.*s", colon, (int)(colon - to - 2), to + 2);
    return add_header(&f->connect_to, port_only) && add_header(&f->resolve, names);
}

bool rs_transfers_new(rs_fetcher *f, rs_err *err)
{
    /* Counted inside libcurl and never undone: another part of the program may use it as well. */
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return RS_FAIL(err, RS_NET, "libcurl cannot be started; check its installation");
    }
    f->transfers = RS_NEW_ARRAY(&f->home, rs_transfer, f->plan.at_once);
    f->multi = f->transfers ? curl_multi_init() : NULL;
    if (!f->multi || !make_headers(f) || !lead_elsewhere(f)) {
        return RS_FAIL_MEMORY(err);
    }
    curl_multi_setopt(f->multi, CURLMOPT_MAXCONNECTS, (long)(f->plan.at_once + keep_connections));
    uint64_t most = room_for(f, RS_JOB_PAGE) + RS_FETCH_HEAD;
    f->held_most = most * 2 > least_held ? most * 2 : least_held;
    for (uint32_t i = 0; i < f->plan.at_once; i++) {
        rs_transfer *t = &f->transfers[i];
        t->f = f;
        rs_buf_init(&t->request, 4 * RS_URL_LONGEST);
        rs_buf_init(&t->response, (most > robots_wire ? most : robots_wire) + RS_FETCH_HEAD);
        rs_buf_init(&t->lines, 4 * RS_URL_LONGEST);
    }
    return true;
}

void rs_transfers_release(rs_fetcher *f)
{
    for (uint32_t i = 0; f->transfers && i < f->plan.at_once; i++) {
        rs_transfer *t = &f->transfers[i];
        if (t->job) {
            curl_multi_remove_handle(f->multi, t->easy);
            rs_job_free(f, t->job);
        }
        curl_easy_cleanup(t->easy);
        rs_buf_release(&t->request);
        rs_buf_release(&t->response);
        rs_buf_release(&t->lines);
    }
    curl_multi_cleanup(f->multi);
    for (int kind = 0; kind < RS_JOB_KINDS; kind++) {
        curl_slist_free_all(f->headers[kind]);
    }
    curl_slist_free_all(f->connect_to);
    curl_slist_free_all(f->resolve);
}

/* What stays the same from one request to the next. */
static bool make_easy(rs_transfer *t)
{
    const rs_fetch_plan *plan = &t->f->plan;
    CURL *easy = curl_easy_init();
    if (!easy) {
        return false;
    }
    t->easy = easy;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, t);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, t->error);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1); /* bytes that an archive can hold */
    curl_easy_setopt(easy, CURLOPT_HTTP_TRANSFER_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)plan->connect_ms);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)plan->total_ms);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, t->f->user_agent);
    curl_easy_setopt(easy, CURLOPT_CONNECT_TO, t->f->connect_to);
    curl_easy_setopt(easy, CURLOPT_RESOLVE, t->f->resolve);
    if (plan->ca_file) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, plan->ca_file);
    }
    curl_easy_setopt(easy, CURLOPT_NOPROXY, ""); /* decided here, so that we know where the bytes go */
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, t);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, t);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    return true;
}

/* A validator goes out as it came, or not at all. */
static bool is_header_value(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if ((unsigned char)s.at[i] < ' ' || s.at[i] == 0x7f) {
            return false;
        }
    }
    return s.len > 0;
}

/* The conditional headers, in front of those that all requests share. */
static struct curl_slist *headers_of(rs_transfer *t)
{
    static const char *const names[2] = {"If-None-Match: ", "If-Modified-Since: "};
    const rs_str values[2] = {t->job->etag, t->job->last_modified};
    struct curl_slist *list = t->f->headers[t->job->kind];
    size_t at[2];
    rs_buf_reset(&t->lines);
    for (int i = 0; i < 2; i++) {
        at[i] = t->lines.len;
        if (is_header_value(values[i])) {
            rs_buf_z(&t->lines, names[i]);
            rs_buf_put(&t->lines, values[i]);
            rs_buf_put(&t->lines, (rs_str){"", 1});
        }
    }
    for (int i = 1; i >= 0 && !t->lines.overflowed; i--) {
        if (is_header_value(values[i])) {
            t->conditions[i] = (struct curl_slist){t->lines.at + at[i], list};
            list = &t->conditions[i];
        }
    }
    return list;
}

/* What is asked, and nothing of what came before. */
static bool prepare(rs_transfer *t, rs_job *job, const rs_url *url)
{
    rs_fetcher *f = t->f;
    const char *proxy = rs_fetch_proxy(f, url);
    char address[RS_URL_LONGEST + 1];
    rs_str to = rs_job_url(job);
    memcpy(address, to.at, to.len);
    address[to.len] = '\0';
    rs_buf_reset(&t->request);
    rs_buf_reset(&t->response);
    t->job = job;
    t->head_seen = t->body_at = 0;
    t->room = room_for(f, job->kind);
    t->private_address = t->over = t->stalled = t->paused = t->no_memory = false;
    t->proxied = *proxy != '\0';
    t->error[0] = '\0';
    t->at = f->plan.now(f->plan.arg);
    t->moved = real_ms();
    curl_off_t announced =
        job->kind == RS_JOB_ROBOTS ? 0 : (curl_off_t)t->room; /* of a robots.txt, the beginning does */
    return curl_easy_setopt(t->easy, CURLOPT_URL, address) == CURLE_OK &&
           curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, headers_of(t)) == CURLE_OK &&
           curl_easy_setopt(t->easy, CURLOPT_PROXY, proxy) == CURLE_OK &&
           curl_easy_setopt(t->easy, CURLOPT_MAXFILESIZE_LARGE, announced) == CURLE_OK;
}

bool rs_transfer_start(rs_fetcher *f, rs_job *job, const rs_url *url, rs_err *err)
{
    rs_transfer *t = f->transfers;
    while (t->job) {
        t++;
    }
    if (!t->easy && !make_easy(t)) {
        return RS_FAIL_MEMORY(err);
    }
    if (!prepare(t, job, url) || curl_multi_add_handle(f->multi, t->easy) != CURLM_OK) {
        t->job = NULL;
        return RS_FAIL_MEMORY(err);
    }
    rs_host *host = job->host;
    int64_t next = t->at + host->gap_ms;
    f->under_way++;
    host->active++;
    host->next_at = next > host->next_at ? next : host->next_at;
    host->turn = ++f->turns;
    rs_fetch_settle(f, host);
    return true;
}

/* ---- moving */

/* The transfer's slot is free for another, but for its bytes. */
static bool end(rs_fetcher *f, rs_transfer *t, CURLcode code, rs_err *err)
{
    curl_multi_remove_handle(f->multi, t->easy);
    bool ok = rs_transfer_end(f, t, code, err);
    f->held -= t->response.len;
    if (t->response.cap > kept_response) {
        rs_buf_release(&t->response);
    }
    rs_buf_reset(&t->response);
    t->job = NULL;
    for (uint32_t i = 0; i < f->plan.at_once; i++) {
        rs_transfer *other = &f->transfers[i];
        if (other->job && other->paused) {
            other->paused = false;
            other->moved = real_ms();
            curl_easy_pause(other->easy, CURLPAUSE_CONT);
        }
    }
    return ok;
}

static bool end_what_is_done(rs_fetcher *f, bool *ended, rs_err *err)
{
    int left;
    for (CURLMsg *message; (message = curl_multi_info_read(f->multi, &left)) != NULL;) {
        rs_transfer *t;
        CURLcode code = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&t);
        *ended = true;
        if (!end(f, t, code, err)) {
            return false;
        }
    }
    return true;
}

/* Ends what has not moved for too long; *next is when the next one will have. */
static bool end_what_stalls(rs_fetcher *f, int64_t *next, bool *ended, rs_err *err)
{
    int64_t now = real_ms();
    *next = INT64_MAX;
    for (uint32_t i = 0; i < f->plan.at_once; i++) {
        rs_transfer *t = &f->transfers[i];
        if (!t->job || t->paused || t->request.len == 0) {
            continue;
        }
        int64_t at = t->moved + f->plan.stall_ms;
        if (now >= at) {
            t->stalled = *ended = true;
            if (!end(f, t, CURLE_OPERATION_TIMEDOUT, err)) {
                return false;
            }
        } else if (at < *next) {
            *next = at;
        }
    }
    return true;
}

bool rs_transfers_move(rs_fetcher *f, int wait_ms, rs_err *err)
{
    int running;
    int64_t next;
    bool ended = false;
    for (int round = 0; round < 2; round++) {
        CURLMcode code = curl_multi_perform(f->multi, &running);
        if (code != CURLM_OK) {
            return RS_FAIL(err, code == CURLM_OUT_OF_MEMORY ? RS_MEMORY : RS_NET, "the network cannot be used: %s",
                           curl_multi_strerror(code));
        }
        if (!end_what_is_done(f, &ended, err) || !end_what_stalls(f, &next, &ended, err)) {
            return false;
        }
        if (ended || round == 1 || wait_ms <= 0 || f->under_way == 0) {
            break;
        }
        int64_t left = next == INT64_MAX ? wait_ms : next - real_ms();
        left = left < 0 ? 0 : left < wait_ms ? left : wait_ms;
        curl_multi_poll(f->multi, NULL, 0, (int)left, NULL);
    }
    return true;
}
