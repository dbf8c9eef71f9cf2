#include "fetch_desk.h"

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
    rs_buf_reset(&d->said);
    put(d, "http://third.example/ok");
    run(d);
    assert_int_equal(d->end, RS_FETCH_BUSY);
    assert_int_equal(server_count(d->server, "third.example", "/ok"), 0);
}

/* Whoever waits for a robots.txt that is not to be had is told so, and not kept until it is. */
static void robots_that_are_busy(void **state)
{
    desk *d = *state;
    d->robots_status = 503;
    d->robots_headers = "Retry-After: 7200\r\n";
    begin(d);
    for (int i = 0; i < 3; i++) {
        put(d, N "/ok");
    }
    run(d);
    assert_string_equal(said(d), "busy 0 " N "/ok\nbusy 0 " N "/ok\nbusy 0 " N "/ok\n");
    assert_in_range(d->clock, START, START + 10);
    assert_in_range(d->retry_after, START + 2 * HOUR, START + 2 * HOUR + 10);
    assert_int_equal(server_count(d->server, NULL, NULL), 1);
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
    assert_int_equal(server_connections(d->server), 1); /* one after another, on one connection */
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

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        WITH_DESK(robots_are_obeyed),
        WITH_DESK(robots_hold_where_a_redirect_leads),
        WITH_DESK(robots_that_cannot_be_had),
        WITH_DESK(robots_that_are_busy),
        WITH_DESK(robots_behind_redirects),
        WITH_DESK(robots_known_from_before),
        WITH_DESK(a_gap_between_requests_to_a_host),
        WITH_DESK(a_crawl_delay_makes_it_longer),
        WITH_DESK(a_busy_host_is_left_alone),
        WITH_DESK(feeds_go_before_pages),
        WITH_DESK(a_thousand_requests_over_fifty_hosts),
        WITH_DESK(ever_new_hosts),
    };
    return cmocka_run_group_tests_name("polite", tests, NULL, NULL);
}
