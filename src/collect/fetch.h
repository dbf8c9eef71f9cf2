/* fetch: pages and feeds off the web, politely: many transfers at once on one thread (libcurl's multi interface), few
 * to a host and not in a rush, robots.txt obeyed, what is private refused, ceilings on everything. Every exchange is
 * handed out as it went over the wire, so that it can be archived. Time is the caller's clock, so that a week can pass
 * in seconds; only stalls of a transfer are measured in real time. Not: when a source is due again, what a document
 * means, the store. */
#ifndef RS_COLLECT_FETCH_H
#define RS_COLLECT_FETCH_H

#include "base/err.h"
#include "collect/http.h"

typedef enum rs_fetch_end {
    RS_FETCH_OK,           /* 2xx with a body */
    RS_FETCH_NOT_MODIFIED, /* 304 */
    RS_FETCH_GONE,         /* 410 */
    RS_FETCH_REFUSED,      /* other 4xx */
    RS_FETCH_BUSY,         /* 429, 503: `retry_after` where told. Other requests to that host wait so long */
    RS_FETCH_SERVER,       /* other 5xx */
    RS_FETCH_ROBOTS,       /* robots.txt forbids it: nothing was sent */
    RS_FETCH_PRIVATE,      /* not an address of the public web: a private network, another scheme, a password in it, a
                              port of other services, or no address at all; nothing was sent there */
    RS_FETCH_UNREACHABLE,  /* no such host, refused, TLS not verified */
    RS_FETCH_TIMEOUT,
    RS_FETCH_TOO_LARGE, /* or a bomb */
    RS_FETCH_BROKEN,    /* cut off, not HTTP, damaged compression, redirects in a circle */
} rs_fetch_end;
const char *rs_fetch_end_name(rs_fetch_end end); /* "ok", "not-modified", ... */

typedef struct rs_fetch_request {
    rs_str url;
    rs_str etag, last_modified; /* as the server gave them; NONE */
    uint64_t mark;              /* the caller's, handed back */
    bool feed;                  /* accept feeds rather than pages; goes before pages of the same host */
} rs_fetch_request;

/* One request and its response, redirects and robots.txt included. Borrowed for the call. */
typedef struct rs_fetch_exchange {
    rs_str url;      /* asked for */
    rs_str request;  /* as sent: request line and headers */
    rs_str response; /* as received, chunks and compression included; cut off where it was cut off, empty where nothing
                        came; of what is too large, the beginning */
    bool truncated;
    int64_t at; /* clock, milliseconds since 1970 UTC, at the start of the request */
    uint64_t mark;
    bool robots; /* a robots.txt of the fetcher's own */
} rs_fetch_exchange;

/* What a request came to. Borrowed for the call. */
typedef struct rs_fetch_result {
    uint64_t mark;
    rs_fetch_end end;
    int status;       /* of the last response; 0 none */
    rs_str url;       /* asked for */
    rs_str final;     /* that answered */
    rs_str permanent; /* where permanent redirects (301, 308) alone led; NONE where there was none at the start */
    rs_str body;      /* decoded; empty unless OK */
    rs_str type, charset, etag, last_modified;
    int64_t retry_after; /* clock, milliseconds; 0 not told */
    int64_t at;          /* clock, at the end */
    const char *why;     /* for a person, where end is not OK */
    bool truncated;      /* OK, but the body ended early */
} rs_fetch_result;

typedef struct rs_fetch_plan {
    const char *user_agent; /* NULL: "rasid/VERSION (+contact)": the honest one */
    const char *contact;    /* an address or mail for the User-Agent; NULL */
    const char *proxy;      /* NULL: from the environment (http_proxy, https_proxy, all_proxy, no_proxy); "": none. What
                               a proxy connects to is the proxy's to check: names cannot be looked through from here */
    const char *ca_file;    /* certificates to trust instead of the system's (tests, an intranet); NULL */
    const char *connect_to; /* "::127.0.0.1:8080" leads every name there, "name:80:other:8080" one; NULL */
    uint64_t body;          /* bytes of one body, decoded; 0 = 16 MiB */
    uint32_t at_once;       /* transfers in all; 0 = 32 */
    uint32_t per_host;      /* at once to one host; 0 = 2 */
    uint32_t host_gap_ms;   /* of the clock, between starts to one host; 0 = 1000; robots' Crawl-delay may raise it */
    uint32_t connect_ms, stall_ms, total_ms; /* real time; 0 = 15 s, 20 s, 120 s */
    bool private_addresses;                  /* allowed: loopback and private networks (tests, an intranet) */
    int64_t (*now)(void *arg);               /* milliseconds since 1970 UTC */
    /* Before anything of it is used; false ends the run with err. */
    bool (*exchange)(void *arg, const rs_fetch_exchange *exchange, rs_err *err);
    bool (*done)(void *arg, const rs_fetch_result *result, rs_err *err);
    void *arg;
} rs_fetch_plan;

typedef struct rs_fetcher rs_fetcher;
bool rs_fetcher_new(rs_fetcher **out, const rs_fetch_plan *plan, rs_err *err);
void rs_fetcher_free(rs_fetcher *f); /* what is under way is dropped, without a call of done */
/* Copied. Fails: USAGE (no address), MEMORY. */
bool rs_fetcher_put(rs_fetcher *f, const rs_fetch_request *request, rs_err *err);
/* A robots.txt known from before: its text (of HTTP status `status`) and when it was fetched. */
bool rs_fetcher_robots(rs_fetcher *f, rs_str origin, int status, rs_str text, int64_t fetched, rs_err *err);
/* Starts what may start, moves what is under way, calls back what is done; waits up to wait_ms for the network where
 * nothing is done yet. With nothing under way it returns at once: sleep until rs_fetcher_due then. A callback may put
 * requests, and nothing else. After a failure it may be called again. */
bool rs_fetcher_run(rs_fetcher *f, int wait_ms, rs_err *err);
uint32_t rs_fetcher_under_way(const rs_fetcher *f);
uint32_t rs_fetcher_waiting(const rs_fetcher *f);
/* The clock's time at which the next waiting request may start (past: at the next run that has room); INT64_MAX where
 * none waits for the clock. */
int64_t rs_fetcher_due(const rs_fetcher *f);

#endif
