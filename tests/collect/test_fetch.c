#include "fetch_desk.h"

#include "base/arena.h"
#include "base/mem.h"

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

/* What was declared is told as it was; believing it is somebody else's matter. */
static void types_and_charsets(void **state)
{
    static const answer_case cases[] = {
        {"/ok", "text/html utf-8"}, {"/charset-lie", "text/html windows-1256"}, {"/type-none", " "}, {"/gone", " "}};
    desk *d = *state;
    begin(d);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        get(d, cases[i].path);
        assert_string_equal(d->type, cases[i].want);
    }
}

static void stalls(void **state)
{
    static const answer_case cases[] = {
        {"/stalled", "timeout 200 " N "/stalled\n"},
        {"/silent", "timeout 0 " N "/silent\n"},
    };
    desk *d = *state;
    d->plan.stall_ms = 200;
    begin(d);
    check(d, cases, sizeof cases / sizeof *cases);
    assert_true(d->exchange_truncated);
    assert_string_equal(d->why, "nothing came any more");
}

static void slow_ones(void **state)
{
    desk *d = *state;
    d->plan.total_ms = 1500;
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
    static char much[30000];
    memset(much, 'x', sizeof much);
    const rs_fetch_request long_etag = {.url = RS_STR(N "/ok"), .etag = {much, sizeof much}};
    assert_false(rs_fetcher_put(d->fetcher, &long_etag, &d->err));
    assert_string_equal(d->err.message, N "/ok: the address and what the server said of it are too long (30022 bytes); "
                                          "leave it out");
    const rs_fetch_request long_url = {.url = {much, 9000}};
    assert_true(rs_fetcher_put(d->fetcher, &long_url, &d->err));
    run(d);
    assert_string_equal(d->why, "the address is too long");
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
        WITH_DESK(types_and_charsets),
        WITH_DESK(stalls),
        WITH_DESK(slow_ones),
        WITH_DESK(conditional_requests),
        WITH_DESK(exchanges_are_whole),
        WITH_DESK(addresses_that_are_not_the_web),
        WITH_DESK(nobody_there),
        WITH_DESK(a_callback_may_put_more),
        WITH_DESK(a_callback_may_say_no),
        WITH_DESK(refused_memory),
    };
    return cmocka_run_group_tests_name("fetch", tests, NULL, NULL);
}
