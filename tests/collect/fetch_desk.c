#include "fetch_desk.h"

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
    server_say(reply, status, d->robots_headers, rs_str_of(d->robots_text ? d->robots_text : ""));
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

bool on_done(void *arg, const rs_fetch_result *r, rs_err *err)
{
    desk *d = arg;
    d->results++;
    d->end = r->end;
    d->retry_after = r->retry_after;
    d->at = r->at;
    d->truncated = r->truncated;
    d->has_validators = r->etag.at || r->last_modified.at;
    snprintf(d->permanent, sizeof d->permanent, "%.*s", RS_STR_ARG(r->permanent));
    snprintf(d->type, sizeof d->type, "%.*s %.*s", RS_STR_ARG(r->type), RS_STR_ARG(r->charset));
    snprintf(d->why, sizeof d->why, "%s", r->why ? r->why : "");
    rs_buf_printf(&d->said, "%s %d %.*s%s", rs_fetch_end_name(r->end), r->status, RS_STR_ARG(r->final),
                  r->truncated ? " cut" : "");
    if (r->body.len) {
        rs_buf_printf(&d->said, " [%.*s]", r->body.len > 40 ? 40 : (int)r->body.len, r->body.at);
    }
    rs_buf_char(&d->said, '\n');
    return !d->refuse_at || --d->refuse_at || RS_FAIL(err, RS_STORE, "the store is full");
}

int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    d->clock = START;
    rs_buf_init(&d->said, 64 << 20);
    rs_buf_init(&d->wire, 64 << 20);
    d->serving = (server_plan){.handle = handle, .now = now, .arg = d};
    d->plan = (rs_fetch_plan){.private_addresses = true,
                              .proxy = "",
                              .host_gap_ms = 1,
                              .stall_ms = 10000,
                              .now = now,
                              .exchange = on_exchange,
                              .done = on_done,
                              .arg = d};
    *state = d;
    return 0;
}

int close_desk(void **state)
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

void begin(desk *d)
{
    d->server = server_start(&d->serving);
    assert_non_null(d->server);
    d->plan.connect_to = server_connect_to(d->server);
    assert_true(rs_fetcher_new(&d->fetcher, &d->plan, &d->err));
}

void put(desk *d, const char *url)
{
    const rs_fetch_request request = {.url = rs_str_of(url)};
    assert_true(rs_fetcher_put(d->fetcher, &request, &d->err));
}

void run(desk *d)
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

const char *said(desk *d)
{
    rs_buf_char(&d->said, '\0');
    return d->said.at;
}

const char *get(desk *d, const char *path)
{
    char url[512];
    snprintf(url, sizeof url, "http://news.example%s", path);
    rs_buf_reset(&d->said);
    put(d, url);
    run(d);
    return said(d);
}
