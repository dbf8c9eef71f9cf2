#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#include "base/mem.h"
#include "collect/fetch.h"
#include "server.h"

#define SECOND ((int64_t)1000)
#define HOUR   (3600 * SECOND)
#define START  (1641637800 * SECOND) /* 2022-01-08T10:30:00Z */

/* A server, a fetcher whose every name leads to it, a clock of their own, and what came of it all. */
typedef struct desk {
    server *server;
    rs_fetcher *fetcher;
    rs_fetch_plan plan;
    server_plan serving;
    _Atomic int64_t clock;
    rs_buf said; /* of results, a line each */
    rs_buf wire; /* of exchanges: request, response, one behind the other */
    uint32_t results, exchanges, robots;
    rs_fetch_end end; /* of the last result */
    int64_t retry_after, at;
    bool truncated, exchange_truncated, has_validators;
    char permanent[256], why[400];
    const char *robots_text; /* answered for every host; NULL: 404 */
    int robots_status;       /* 0: 200 */
    _Atomic int mood;        /* what a test's own handler goes by */
    uint32_t refuse_at;      /* the callback that says no, from 1 */
    rs_err err;
} desk;

static int64_t now(void *arg)
{
    return ((desk *)arg)->clock;
}

static bool handle(void *arg, const server_request *request, server_reply *reply)
{
    desk *d = arg;
    if (!rs_str_eq(request->path, RS_STR("/robots.txt")) || !(d->robots_text || d->robots_status)) {
        return false;
    }
    char status[32];
    snprintf(status, sizeof status, "%d as told", d->robots_status ? d->robots_status : 200);
    server_say(reply, status, "Content-Type: text/plain\r\n", rs_str_of(d->robots_text ? d->robots_text : ""));
    return true;
}

static bool on_exchange(void *arg, const rs_fetch_exchange *exchange, rs_err *err)
{
    desk *d = arg;
    d->exchanges++;
    d->robots += exchange->robots;
    d->exchange_truncated = exchange->truncated;
    rs_buf_reset(&d->wire);
    rs_buf_put(&d->wire, exchange->request);
    rs_buf_put(&d->wire, exchange->response);
    rs_buf_char(&d->wire, '\0');
    return !d->refuse_at || --d->refuse_at || RS_FAIL(err, RS_IO, "the archive is full");
}

static bool on_done(void *arg, const rs_fetch_result *r, rs_err *err)
{
    desk *d = arg;
    d->results++;
    d->end = r->end;
    d->retry_after = r->retry_after;
    d->at = r->at;
    d->truncated = r->truncated;
    d->has_validators = r->etag.at || r->last_modified.at;
    snprintf(d->permanent, sizeof d->permanent, "%.*s", RS_STR_ARG(r->permanent));
    snprintf(d->why, sizeof d->why, "%s", r->why ? r->why : "");
    rs_buf_printf(&d->said, "%s %d %.*s%s", rs_fetch_end_name(r->end), r->status, RS_STR_ARG(r->final),
                  r->truncated ? " cut" : "");
    if (r->body.len) {
        rs_buf_printf(&d->said, " [%.*s]", r->body.len > 40 ? 40 : (int)r->body.len, r->body.at);
    }
    rs_buf_char(&d->said, '\n');
    return !d->refuse_at || --d->refuse_at || RS_FAIL(err, RS_STORE, "the store is full");
}

static int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    d->clock = START;
    rs_buf_init(&d->said, 64 << 20);
    rs_buf_init(&d->wire, 64 << 20);
    d->serving = (server_plan){.handle = handle, .now = now, .arg = d};
    d->plan = (rs_fetch_plan){.private_addresses = true,
                              .proxy = "",
                              .host_gap_ms = 1,
                              .stall_ms = 150,
                              .now = now,
                              .exchange = on_exchange,
                              .done = on_done,
                              .arg = d};
    *state = d;
    return 0;
}

static int close_desk(void **state)
{
    desk *d = *state;
    rs_fetcher_free(d->fetcher);
    if (d->server) {
        server_stop(d->server);
    }
    rs_buf_release(&d->said);
    rs_buf_release(&d->wire);
    free(d);
    return 0;
}

/* After a test has set the plans as it wants them. */
static void begin(desk *d)
{
    d->server = server_start(&d->serving);
    assert_non_null(d->server);
    d->plan.connect_to = server_connect_to(d->server);
    assert_true(rs_fetcher_new(&d->fetcher, &d->plan, &d->err));
}

static void put(desk *d, const char *url)
{
    const rs_fetch_request request = {.url = rs_str_of(url)};
    assert_true(rs_fetcher_put(d->fetcher, &request, &d->err));
}

/* Until nothing is left; the clock jumps to when something may start. */
static void run(desk *d)
{
    for (int rounds = 0; rs_fetcher_waiting(d->fetcher) || rs_fetcher_under_way(d->fetcher); rounds++) {
        int64_t due = rs_fetcher_due(d->fetcher);
        if (!rs_fetcher_under_way(d->fetcher) && due > d->clock && due != INT64_MAX) {
            d->clock = due;
        }
        if (!rs_fetcher_run(d->fetcher, 50, &d->err)) {
            fail_msg("%s", d->err.message);
        }
        assert_true(rounds < 2000000);
    }
}

static const char *said(desk *d)
{
    rs_buf_char(&d->said, '\0');
    return d->said.at;
}

static const char *get(desk *d, const char *path)
{
    char url[512];
    snprintf(url, sizeof url, "http://news.example%s", path);
    rs_buf_reset(&d->said);
    put(d, url);
    run(d);
    return said(d);
}

#define OK_LINE "ok 200 http://news.example/ok [<!DOCTYPE html><title>ok</title><p>a pag]\n"

typedef struct answer_case {
    const char *path, *want;
} answer_case;

static void check(desk *d, const answer_case *cases, size_t n)
{
    unsigned bad = 0;
    for (size_t i = 0; i < n; i++) {
        const char *is = get(d, cases[i].path);
        if (strcmp(is, cases[i].want) != 0) {
            bad++;
            print_error("%s\n  is   %s  want %s  why  %s\n", cases[i].path, is, cases[i].want, d->why);
        }
    }
    assert_int_equal(bad, 0);
}

#define N "http://news.example"

static void statuses(void **state)
{
    static const answer_case cases[] = {
        {"/ok", OK_LINE},
        {"/empty", "ok 204 " N "/empty\n"},
        {"/missing", "refused 404 " N "/missing\n"},
        {"/forbidden", "refused 403 " N "/forbidden\n"},
        {"/gone", "gone 410 " N "/gone\n"},
        {"/error", "server 500 " N "/error\n"},
        {"/gateway", "server 502 " N "/gateway\n"},
        {"/busy=10", "busy 429 " N "/busy=10\n"},
        {"/down", "busy 503 " N "/down\n"},
        {"/etag", "ok 200 " N "/etag [<!DOCTYPE html><title>ok</title><p>a pag]\n"},
        {"/http-1.0", "ok 200 " N "/http-1.0 [<p>old]\n"},
        {"/interim", "ok 200 " N "/interim [<p>ok]\n"},
        {"/type-none", "ok 200 " N "/type-none [<p>ok]\n"},
    };
    desk *d = *state;
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
}

static void redirects(void **state)
{
    static const answer_case cases[] = {
        {"/permanent", OK_LINE},
        {"/temporary", OK_LINE},
        {"/temporary-307", OK_LINE},
        {"/see-other", OK_LINE},
        {"/permanent-308", OK_LINE},
        {"/d/relative", OK_LINE},
        {"/chain=10", OK_LINE},
        {"/chain=11", "broken 302 " N "/chain=1\n"},
        {"/elsewhere", "ok 200 http://elsewhere.example/ok [<!DOCTYPE html><title>ok</title><p>a pag]\n"},
        {"/circle-a", "broken 302 " N "/circle-b\n"},
        {"/self", "broken 302 " N "/self\n"},
        {"/without-location", "broken 302 " N "/without-location\n"},
        {"/to-file", "private 302 " N "/to-file\n"},
        {"/to-password", "private 302 " N "/to-password\n"},
        {"/to-gone", "gone 410 " N "/gone\n"},
    };
    desk *d = *state;
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
}

static void permanent_redirects_are_told(void **state)
{
    static const answer_case cases[] = {
        {"/permanent", N "/ok"},
        {"/permanent-308", N "/ok"},
        {"/temporary", ""},
        {"/permanent-then-temporary", N "/temporary"},
        {"/temporary-then-permanent", ""},
        {"/to-gone", ""},
        {"/ok", ""},
    };
    desk *d = *state;
    begin(d);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        get(d, cases[i].path);
        assert_string_equal(d->permanent, cases[i].want);
    }
}

static void lies_and_breaks(void **state)
{
    static const answer_case cases[] = {
        {"/chunked", "ok 200 " N "/chunked [<p>chunks]\n"},
        {"/chunked-trailer", "ok 200 " N "/chunked-trailer [<p>ch]\n"},
        {"/chunked-cut", "ok 200 " N "/chunked-cut cut [<p>chunks]\n"},
        {"/chunked-reset", "ok 200 " N "/chunked-reset cut [<p>ch]\n"},
        {"/length-long", "ok 200 " N "/length-long cut [<p>half]\n"},
        {"/length-short", "ok 200 " N "/length-short [<p>half]\n"},
        {"/length-none", "ok 200 " N "/length-none [<p>until the end]\n"},
        {"/bare-lf", "ok 200 " N "/bare-lf [<p>bare]\n"},
        {"/no-status", "broken 0 " N "/no-status\n"},
        {"/not-http", "broken 0 " N "/not-http\n"},
        {"/nothing", "broken 0 " N "/nothing\n"},
        {"/reset", "broken 0 " N "/reset\n"},
        {"/reset-body", "ok 200 " N "/reset-body cut [<p>half]\n"},
        {"/stalled", "timeout 200 " N "/stalled\n"},
        {"/silent", "timeout 0 " N "/silent\n"},
        {"/excess", "ok 200 " N "/excess [<p>ok]\n"},
        {"/ok", OK_LINE},
    };
    desk *d = *state;
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
    assert_non_null(strstr(get(d, "/chunked-wrong"), "ok 200 " N "/chunked-wrong cut [<p>ch"));
    get(d, "/length-odd");
    assert_int_equal(d->end, RS_FETCH_BROKEN);
    get(d, "/chunked-huge");
    assert_true(d->end == RS_FETCH_BROKEN || d->truncated);
    get(d, "/length-long");
    assert_true(d->exchange_truncated);
    assert_false(d->has_validators); /* or the rest would never be fetched */
}

static void packed(void **state)
{
#define PAGE(path) "ok 200 " N path " [<!DOCTYPE html><title>ok</title><p>a pag]\n"
    static const answer_case cases[] = {
        {"/gzip", PAGE("/gzip")},
        {"/deflate", PAGE("/deflate")},
        {"/deflate-bare", PAGE("/deflate-bare")},
        {"/br", PAGE("/br")},
        {"/zstd", PAGE("/zstd")},
        {"/gzip-not", PAGE("/gzip-not")},
        {"/bomb", "too-large 200 " N "/bomb\n"},
    };
    desk *d = *state;
    d->plan.stall_ms = 5000; /* the bomb is long in the making */
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
    assert_non_null(strstr(get(d, "/gzip-cut"), "ok 200 " N "/gzip-cut cut [<!DOCTYPE html>"));
    get(d, "/gzip-damaged");
    assert_true(d->end == RS_FETCH_BROKEN || d->truncated);
}

static void too_much(void **state)
{
    static const answer_case cases[] = {
        {"/endless", "too-large 200 " N "/endless\n"},
        {"/endless-chunks", "too-large 200 " N "/endless-chunks\n"},
        {"/endless-interim", "too-large 0 " N "/endless-interim\n"},
        {"/announced", "too-large 200 " N "/announced\n"},
        {"/big=1024", "ok 200 " N "/big=1024 [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]\n"},
        {"/big=1025", "too-large 200 " N "/big=1025\n"},
    };
    desk *d = *state;
    d->plan.body = 1 << 20;
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
    get(d, "/endless-head");
    assert_int_equal(d->end, RS_FETCH_TOO_LARGE);
    get(d, "/endless-line");
    assert_int_equal(d->end, RS_FETCH_TOO_LARGE);
    get(d, "/endless");
    assert_true(d->exchange_truncated && d->wire.len < 100 << 10); /* evidence, not all of it */
}

/* Many large ones at once are held back, and come all the same. */
static void much_at_once_is_bounded(void **state)
{
    desk *d = *state;
    d->plan.body = 16 << 20;
    d->plan.at_once = 16;
    d->plan.stall_ms = 5000;
    d->plan.exchange = NULL;
    begin(d);
    for (int i = 0; i < 16; i++) {
        char url[64];
        snprintf(url, sizeof url, "http://host%d.example/big=8192", i);
        put(d, url);
    }
    run(d);
    assert_int_equal(d->results, 16);
    assert_null(strstr(said(d), "too-large"));
    assert_null(strstr(said(d), "timeout"));
    assert_null(strstr(said(d), "cut"));
}

static void slow_ones(void **state)
{
    desk *d = *state;
    d->plan.total_ms = 400;
    begin(d);
    assert_string_equal(get(d, "/drip=1"), PAGE("/drip=1"));
    assert_string_equal(get(d, "/drip=60"), "timeout 200 " N "/drip=60\n");
}

static void conditional_requests(void **state)
{
    desk *d = *state;
    begin(d);
    const rs_fetch_request etag = {.url = RS_STR(N "/etag"), .etag = RS_STR("\"v1\"")};
    const rs_fetch_request date = {.url = RS_STR(N "/date"), .last_modified = RS_STR("Sat, 08 Jan 2022 10:00:00 GMT")};
    const rs_fetch_request other = {.url = RS_STR(N "/etag"), .etag = RS_STR("W/\"v0\"")};
    const rs_fetch_request evil = {.url = RS_STR(N "/ok"), .etag = RS_STR("x\r\nX-Evil: 1")};
    const rs_fetch_request *all[] = {&etag, &date, &other, &evil};
    for (int i = 0; i < 4; i++) {
        assert_true(rs_fetcher_put(d->fetcher, all[i], &d->err));
    }
    run(d);
    assert_string_equal(said(d), "not-modified 304 " N "/etag\nnot-modified 304 " N "/date\n" PAGE("/etag") OK_LINE);
    assert_null(strstr(d->wire.at, "Evil"));
    server_seen seen;
    assert_true(server_look(d->server, 1, &seen));
    assert_string_equal(seen.etag, "\"v1\"");
    assert_true(server_look(d->server, 2, &seen));
    assert_string_equal(seen.since, "Sat, 08 Jan 2022 10:00:00 GMT");
}

/* The wire as it was: request line and headers sent, bytes received. */
static void exchanges_are_whole(void **state)
{
    desk *d = *state;
    d->plan.contact = "https://desk.example/bot";
    begin(d);
    get(d, "/chunked-trailer?x=%D8%A3");
    assert_int_equal(d->exchanges, 2);
    assert_int_equal(d->robots, 1);
    get(d, "/chunked-trailer");
    assert_non_null(strstr(d->wire.at, "GET /chunked-trailer HTTP/1.1\r\nHost: news.example\r\n"));
    assert_non_null(strstr(d->wire.at, "\r\nUser-Agent: rasid/"));
    assert_non_null(strstr(d->wire.at, " (+https://desk.example/bot)\r\n"));
    assert_non_null(strstr(d->wire.at, "\r\nAccept-Language: ar, en;q=0.5\r\n"));
    assert_non_null(strstr(d->wire.at, "\r\nAccept-Encoding: gzip, br, zstd, deflate\r\n"));
    assert_null(strstr(d->wire.at, "Referer"));
    assert_non_null(strstr(d->wire.at, "\r\n\r\nHTTP/1.1 200 OK\r\n"));
    assert_non_null(strstr(d->wire.at, "\r\n\r\n5\r\n<p>ch\r\n0\r\nX-Sum: 1\r\n\r\n"));
    get(d, "/gzip");
    assert_non_null(memmem(d->wire.at, d->wire.len, "\r\n\r\n\x1F\x8B", 6));
    get(d, "/cookie");
    get(d, "/cookie");
    assert_null(strstr(d->wire.at, "\r\nCookie:"));
}

static void addresses_that_are_not_the_web(void **state)
{
    static const char *const refused[] = {
        "ftp://news.example/",
        "file:///etc/passwd",
        "http://user:secret@news.example/",
        "http://localhost/",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://10.1.2.3/",
        "http://172.31.0.1/",
        "http://192.168.0.1/",
        "http://169.254.169.254/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://[ff02::1]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[2002:a00:1::]/",
        "http://[::]/",
        "http://printer.local/",
        "http://metadata.google.internal/",
        "http://news.example:22/",
        "http://news.example:25/",
        "http://168.63.129.16/",
        "news.example/feed",
        "javascript:alert(1)",
    };
    desk *d = *state;
    d->plan.private_addresses = false;
    begin(d);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        put(d, refused[i]);
        run(d);
        if (d->end != RS_FETCH_PRIVATE || d->results != i + 1 || !d->why[0]) {
            fail_msg("%s: %s", refused[i], rs_fetch_end_name(d->end));
        }
    }
    assert_int_equal(server_connections(d->server), 0);
    /* A harmless name that leads inside: known only when the connection is made. */
    put(d, "http://harmless.example/ok");
    run(d);
    assert_int_equal(d->end, RS_FETCH_PRIVATE);
    assert_non_null(strstr(d->why, "private network"));
    assert_int_equal(server_connections(d->server), 0);
    const rs_fetch_request none = {0};
    assert_false(rs_fetcher_put(d->fetcher, &none, &d->err));
    assert_string_equal(d->err.message, "a request without an address; give one (https://...)");
}

static void nobody_there(void **state)
{
    desk *d = *state;
    d->server = server_start(&d->serving);
    d->plan.connect_to = "::127.0.0.1:1"; /* nobody listens there */
    assert_true(rs_fetcher_new(&d->fetcher, &d->plan, &d->err));
    put(d, "http://news.example/ok");
    run(d);
    assert_int_equal(d->end, RS_FETCH_UNREACHABLE);
    assert_int_equal(d->exchanges, 0);
    assert_int_equal(d->retry_after, START + 60 * SECOND);
    put(d, "http://news.example/ok"); /* not tried again at once */
    run(d);
    assert_int_equal(d->end, RS_FETCH_UNREACHABLE);
    assert_int_equal(d->clock, START + 1); /* the gap between two starts is all that passed */
}

/* ---- robots.txt */

static void robots_are_obeyed(void **state)
{
    desk *d = *state;
    d->robots_text =
        "User-agent: *\nDisallow: /\nAllow: /nothing\n\nUser-agent: rasid\nDisallow: /error\nDisallow: /to-\n";
    begin(d);
    assert_string_equal(get(d, "/error"), "robots 0 " N "/error\n");
    assert_string_equal(d->why, "robots.txt of http://news.example asks not to fetch it");
    assert_int_equal(server_count(d->server, NULL, NULL), 1);
    assert_string_equal(get(d, "/ok"), OK_LINE);
    assert_string_equal(get(d, "/robots.txt"),
                        "ok 200 " N "/robots.txt [User-agent: *\nDisallow: /\nAllow: /nothin]\n");
    assert_int_equal(server_count(d->server, "news.example", "/robots.txt"), 2);
    d->clock += 25 * HOUR; /* a day later it is asked for again */
    d->robots_text = "";
    assert_string_equal(get(d, "/error"), "server 500 " N "/error\n");
    assert_int_equal(server_count(d->server, "news.example", "/robots.txt"), 3);
}

/* Each hop of a redirect is asked about at its own host. */
static void robots_hold_where_a_redirect_leads(void **state)
{
    desk *d = *state;
    d->robots_text = "User-agent: *\nDisallow: /ok\n";
    begin(d);
    assert_string_equal(get(d, "/elsewhere"), "robots 0 http://elsewhere.example/ok\n");
    assert_int_equal(server_count(d->server, "elsewhere.example", "/robots.txt"), 1);
    assert_int_equal(server_count(d->server, "elsewhere.example", "/ok"), 0);
}

static void robots_that_cannot_be_had(void **state)
{
    desk *d = *state;
    begin(d);
    static const int absent[] = {404, 403, 401, 410, 400};
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
        d->robots_status = absent[i];
        d->clock += 25 * HOUR;
        assert_string_equal(get(d, "/ok"), OK_LINE);
    }
    d->clock += 25 * HOUR;
    d->robots_status = 500; /* what was known before goes on to hold */
    assert_string_equal(get(d, "/ok"), OK_LINE);
    put(d, "http://other.example/ok"); /* where nothing was, nothing is fetched */
    rs_buf_reset(&d->said);
    run(d);
    assert_string_equal(said(d), "server 0 http://other.example/ok\n");
    assert_string_equal(d->why, "robots.txt: the server answers 500");
    assert_in_range(d->retry_after - d->at, 59 * SECOND, 60 * SECOND);
    int64_t since = d->clock;
    while (d->end != RS_FETCH_OK) { /* for two days, then as if there were none */
        d->clock = d->retry_after;
        put(d, "http://other.example/ok");
        run(d);
        assert_true(d->clock < since + 60 * HOUR);
    }
    assert_true(d->clock >= since + 48 * HOUR);
    assert_true(server_count(d->server, "other.example", "/robots.txt") < 60);
    d->robots_status = 429;
    put(d, "http://third.example/ok");
    run(d);
    assert_int_equal(d->end, RS_FETCH_BUSY);
    assert_int_equal(server_count(d->server, "third.example", "/ok"), 0);
}

static bool robots_redirected(void *arg, const server_request *request, server_reply *reply)
{
    desk *d = arg;
    char to[128];
    if (!rs_str_starts(request->path, RS_STR("/robots"))) {
        return false;
    }
    if (request->path.len > 11 && request->path.at[11] == '0') {
        server_say(reply, "200 OK", NULL, RS_STR("User-agent: *\nDisallow: /ok\n"));
        return true;
    }
    int left = request->path.len > 11 ? request->path.at[11] - '1' : d->mood - 1;
    snprintf(to, sizeof to, "Location: http://host%d.example/robots.txt%d\r\n", left, left);
    server_say(reply, "301 Moved", to, RS_STR(""));
    return true;
}

static void robots_behind_redirects(void **state)
{
    desk *d = *state;
    d->serving.handle = robots_redirected;
    d->mood = 5;
    begin(d);
    assert_string_equal(get(d, "/ok"), "robots 0 " N "/ok\n");
    assert_int_equal(d->robots, 6);
    d->mood = 6; /* one too many: as if there were none */
    put(d, "http://other.example/ok");
    run(d);
    assert_int_equal(d->end, RS_FETCH_OK);
}

static void robots_known_from_before(void **state)
{
    desk *d = *state;
    begin(d);
    rs_str text = RS_STR("User-agent: rasid\nDisallow: /error\n");
    assert_true(rs_fetcher_robots(d->fetcher, RS_STR("http://news.example"), 200, text, START - HOUR, &d->err));
    assert_string_equal(get(d, "/error"), "robots 0 " N "/error\n");
    assert_int_equal(server_count(d->server, NULL, NULL), 0);
    d->clock += 23 * HOUR + 1;
    assert_string_equal(get(d, "/error"), "server 500 " N "/error\n");
    assert_true(rs_fetcher_robots(d->fetcher, RS_STR("http://b.example/"), 404, RS_STR(""), d->clock, &d->err));
    assert_true(rs_fetcher_robots(d->fetcher, RS_STR("http://c.example"), 503, RS_STR(""), d->clock, &d->err));
    put(d, "http://b.example/ok");
    put(d, "http://c.example/ok");
    run(d);
    assert_int_equal(server_count(d->server, "b.example", NULL), 1);
    assert_int_equal(server_count(d->server, "c.example", NULL), 2);
    assert_false(rs_fetcher_robots(d->fetcher, RS_STR("c.example"), 200, text, START, &d->err));
    assert_string_equal(d->err.message,
                        "c.example: the address is not whole (http://...); give an origin (https://host)");
}

/* ---- politeness */

static void a_gap_between_requests_to_a_host(void **state)
{
    desk *d = *state;
    d->plan.host_gap_ms = 0; /* the default, a second */
    begin(d);
    for (int i = 0; i < 5; i++) {
        put(d, N "/ok");
        put(d, "http://other.example/ok");
    }
    run(d);
    server_seen seen;
    int64_t last[2] = {0, 0};
    for (uint32_t i = 0; server_look(d->server, i, &seen); i++) {
        int64_t *at = &last[strcmp(seen.host, "news.example") != 0];
        assert_true(seen.at - *at >= SECOND);
        *at = seen.at;
    }
    assert_int_equal(d->clock, START + 5 * SECOND);
}

static void a_crawl_delay_makes_it_longer(void **state)
{
    desk *d = *state;
    d->robots_text = "User-agent: *\nCrawl-delay: 7.5\n";
    begin(d);
    for (int i = 0; i < 4; i++) {
        put(d, N "/ok");
    }
    run(d);
    assert_int_equal(d->clock, START + 1 + 3 * 7500);
    d->robots_text = "User-agent: *\nCrawl-delay: 86400\n"; /* five minutes is enough */
    put(d, "http://other.example/ok");
    put(d, "http://other.example/ok");
    int64_t since = d->clock;
    run(d);
    assert_int_equal(d->clock - since, 1 + 300 * SECOND);
}

static void a_busy_host_is_left_alone(void **state)
{
    static const struct {
        const char *path;
        int64_t told, rest;
    } cases[] = {
        {"/busy=90", 90 * SECOND, 90 * SECOND},
        {"/busy", 0, 60 * SECOND}, /* it did not say: a minute */
        {"/busy=99999999", 24 * HOUR, 24 * HOUR},
    };
    desk *d = *state;
    begin(d);
    get(d, "/ok");
    get(d, "/down"); /* until 11:00, it said */
    assert_int_equal(d->retry_after, START + HOUR / 2);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        get(d, cases[i].path);
        int64_t at = d->at;
        assert_int_equal(d->end, RS_FETCH_BUSY);
        assert_int_equal(d->retry_after, cases[i].told ? at + cases[i].told : 0);
        put(d, N "/ok");
        put(d, "http://other.example/ok"); /* others are not held up */
        rs_buf_reset(&d->said);
        while (d->said.len == 0) {
            assert_true(rs_fetcher_run(d->fetcher, 50, &d->err));
            d->clock++;
        }
        assert_non_null(strstr(said(d), "other.example"));
        assert_int_equal(rs_fetcher_due(d->fetcher), at + cases[i].rest);
        run(d);
        assert_in_range(d->clock, at + cases[i].rest, at + cases[i].rest + 1); /* after a day, robots.txt first */
    }
}

static void feeds_go_before_pages(void **state)
{
    desk *d = *state;
    begin(d);
    put(d, N "/ok?page1");
    put(d, N "/ok?page2");
    const rs_fetch_request feed = {.url = RS_STR(N "/ok?feed"), .feed = true};
    assert_true(rs_fetcher_put(d->fetcher, &feed, &d->err));
    run(d);
    server_seen seen;
    assert_true(server_look(d->server, 1, &seen));
    assert_string_equal(seen.path, "/ok?feed");
    assert_true(server_look(d->server, 2, &seen));
    assert_string_equal(seen.path, "/ok?page1");
}

/* The clock stands still but for a nudge a round, so that everything that may start does. */
static void a_thousand_requests_over_fifty_hosts(void **state)
{
    enum { hosts = 50, each = 20 };
    desk *d = *state;
    d->serving.wait_ms = 10;
    d->plan.at_once = 2 * hosts;
    begin(d);
    for (int i = 0; i < hosts; i++) {
        for (int j = 0; j < each; j++) {
            char url[64];
            snprintf(url, sizeof url, "http://host%d.example/ok?%d", i, j);
            put(d, url);
        }
    }
    for (int rounds = 0; rs_fetcher_waiting(d->fetcher) || rs_fetcher_under_way(d->fetcher); rounds++) {
        assert_true(rounds < 1000000);
        assert_true(rs_fetcher_run(d->fetcher, 5, &d->err));
        assert_true(rs_fetcher_under_way(d->fetcher) <= 2 * hosts);
        d->clock++;
    }
    assert_int_equal(d->results, hosts * each);
    assert_int_equal(server_count(d->server, NULL, NULL), hosts * (each + 1));
    assert_int_equal(server_at_once(d->server, NULL), 2);
    uint32_t counts[hosts] = {0}, least = 0;
    server_seen seen;
    for (uint32_t i = 0; server_look(d->server, i, &seen); i++) { /* fair: nobody is far ahead of anybody */
        counts[atoi(seen.host + 4)]++;
        least = UINT32_MAX;
        for (int h = 0; h < hosts; h++) {
            least = counts[h] < least ? counts[h] : least;
        }
        assert_true(counts[atoi(seen.host + 4)] <= least + 6);
    }
    for (int i = 0; i < hosts; i++) {
        char host[32];
        snprintf(host, sizeof host, "host%d.example", i);
        for (int j = 0; j < each; j++) {
            char path[32];
            snprintf(path, sizeof path, "/ok?%d", j);
            assert_int_equal(server_count(d->server, host, path), 1);
        }
    }
}

/* Hosts that nothing is wanted of are forgotten, and found again. */
static void ever_new_hosts(void **state)
{
    desk *d = *state;
    d->robots_text = "User-agent: *\nDisallow: /error\n";
    d->plan.exchange = NULL;
    begin(d);
    for (int i = 0; i < 5000; i++) {
        char url[64];
        snprintf(url, sizeof url, "http://host%d.example/error", i);
        put(d, url);
        if (i % 500 == 499) {
            run(d);
        }
    }
    put(d, "http://host0.example/error");
    run(d);
    assert_int_equal(d->results, 5001);
    assert_int_equal(d->end, RS_FETCH_ROBOTS);
    assert_int_equal(server_count(d->server, NULL, "/error"), 0);
    assert_int_equal(server_count(d->server, "host0.example", NULL), 2);
}

/* ---- the caller */

static bool put_more(void *arg, const rs_fetch_result *r, rs_err *err)
{
    desk *d = arg;
    char url[64];
    const rs_fetch_request next = {.url = {url, (size_t)snprintf(url, sizeof url, N "/ok?%u", d->results)}};
    return on_done(arg, r, err) && (d->results >= 10 || rs_fetcher_put(d->fetcher, &next, err));
}

static void a_callback_may_put_more(void **state)
{
    desk *d = *state;
    d->plan.done = put_more;
    begin(d);
    put(d, N "/ok");
    run(d);
    assert_int_equal(d->results, 10);
}

static void a_callback_may_say_no(void **state)
{
    desk *d = *state;
    begin(d);
    put(d, N "/ok");
    d->refuse_at = 2; /* the archive does not take the page: it is not used, and fetched again */
    bool ok = true;
    for (int i = 0; i < 1000 && ok; i++) {
        d->clock++;
        ok = rs_fetcher_run(d->fetcher, 50, &d->err);
    }
    assert_false(ok);
    assert_string_equal(d->err.message, "the archive is full");
    assert_int_equal(d->results, 0);
    run(d);
    assert_int_equal(d->results, 1);
    assert_int_equal(server_count(d->server, NULL, "/ok"), 2);
    put(d, N "/ok");
    put(d, "no address");
    rs_fetcher_free(d->fetcher); /* with work left */
    d->fetcher = NULL;
    rs_fetch_plan empty = {0};
    assert_false(rs_fetcher_new(&d->fetcher, &empty, &d->err));
    assert_string_equal(d->err.message, "a fetcher needs a clock and somebody to hand its results to");
}

static void refused_memory(void **state)
{
    desk *d = *state;
    d->robots_text = "User-agent: *\nDisallow: /x\n";
    d->plan.stall_ms = 30; /* the server may be short of memory, too */
    d->server = server_start(&d->serving);
    d->plan.connect_to = server_connect_to(d->server);
    bool whole = false;
    for (uint64_t nth = 1; nth < 400 && !whole; nth++) {
        for (int arena = 0; arena < 2; arena++) {
            (arena ? rs_arena_fail_at : rs_mem_fail_at)(nth);
            bool ok = rs_fetcher_new(&d->fetcher, &d->plan, &d->err);
            const rs_fetch_request request = {.url = RS_STR(N "/permanent"), .etag = RS_STR("\"x\"")};
            ok = ok && rs_fetcher_put(d->fetcher, &request, &d->err);
            for (int i = 0; ok && i < 300 && (rs_fetcher_waiting(d->fetcher) || rs_fetcher_under_way(d->fetcher));
                 i++) {
                ok = rs_fetcher_run(d->fetcher, 5, &d->err);
                d->clock++;
            }
            rs_mem_fail_at(0);
            rs_arena_fail_at(0);
            assert_true(ok || d->err.code == RS_MEMORY);
            if (d->fetcher) { /* and it goes on when there is memory again */
                put(d, N "/ok");
                d->results = 0;
                run(d);
                assert_true(d->results >= 1);
                whole = ok && d->results == 1 && d->end == RS_FETCH_OK && nth > 20;
            }
            rs_fetcher_free(d->fetcher);
            d->fetcher = NULL;
        }
    }
    assert_true(whole);
}

#define WITH_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        WITH_DESK(statuses),
        WITH_DESK(redirects),
        WITH_DESK(permanent_redirects_are_told),
        WITH_DESK(lies_and_breaks),
        WITH_DESK(packed),
        WITH_DESK(too_much),
        WITH_DESK(much_at_once_is_bounded),
        WITH_DESK(slow_ones),
        WITH_DESK(conditional_requests),
        WITH_DESK(exchanges_are_whole),
        WITH_DESK(addresses_that_are_not_the_web),
        WITH_DESK(nobody_there),
        WITH_DESK(robots_are_obeyed),
        WITH_DESK(robots_hold_where_a_redirect_leads),
        WITH_DESK(robots_that_cannot_be_had),
        WITH_DESK(robots_behind_redirects),
        WITH_DESK(robots_known_from_before),
        WITH_DESK(a_gap_between_requests_to_a_host),
        WITH_DESK(a_crawl_delay_makes_it_longer),
        WITH_DESK(a_busy_host_is_left_alone),
        WITH_DESK(feeds_go_before_pages),
        WITH_DESK(a_thousand_requests_over_fifty_hosts),
        WITH_DESK(ever_new_hosts),
        WITH_DESK(a_callback_may_put_more),
        WITH_DESK(a_callback_may_say_no),
        WITH_DESK(refused_memory),
    };
    return cmocka_run_group_tests_name("fetch", tests, NULL, NULL);
}
