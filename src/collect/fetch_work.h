/* fetch_work: what the parts of the fetcher share. A job is a request on its way, redirects included; a host holds the
 * jobs that wait for it, an origin what its robots.txt says; a transfer is a job that curl has. Private to fetch*.c. */
#ifndef RS_COLLECT_FETCH_WORK_H
#define RS_COLLECT_FETCH_WORK_H

#include <curl/curl.h>

#include "base/vec.h"
#include "collect/fetch.h"
#include "collect/robots.h"
#include "collect/url.h"

enum {
    RS_FETCH_HOPS = 10,
    RS_FETCH_ROBOTS_HOPS = 5,
    RS_FETCH_HEAD = 256 << 10,               /* bytes of headers, interim answers included */
    RS_FETCH_DAY_MS = 86400 * 1000,          /* a robots.txt holds so long; nobody makes us wait longer */
    RS_FETCH_PATIENCE_MS = 2 * 86400 * 1000, /* robots.txt unreachable so long: as if there were none */
    RS_FETCH_BUSY_MS = 60 * 1000,            /* a busy host that does not say how long is left alone so long */
    RS_FETCH_DELAY_MS = 300 * 1000,          /* the longest Crawl-delay that is obeyed */
};

typedef enum rs_job_kind { RS_JOB_ROBOTS, RS_JOB_FEED, RS_JOB_PAGE, RS_JOB_KINDS } rs_job_kind; /* in order of start */

typedef struct rs_host rs_host;
typedef struct rs_origin rs_origin;

typedef struct rs_job {
    struct rs_job *next; /* in its queue, or among the free */
    rs_job_kind kind;
    uint64_t mark;
    rs_buf given; /* what the three are slices of */
    rs_str asked, etag, last_modified;
    rs_buf trail;          /* addresses of the hops, each with its line end */
    size_t hop;            /* where in trail the present one starts */
    size_t permanent;      /* where in trail permanent redirects led; 0 nowhere */
    uint32_t hops;         /* redirects so far */
    const char *refused;   /* why it is not even tried */
    bool moved_for_a_time; /* a redirect was not permanent: no later one counts as such */
    rs_host *host;         /* of the present hop */
    rs_origin *origin;     /* of the present hop; of a robots job, the one it asks for */
} rs_job;

typedef struct rs_queue {
    rs_job *first, *last;
} rs_queue;

struct rs_origin {
    rs_origin *next; /* of the same host */
    rs_host *host;
    rs_buf name;
    rs_robots robots;
    bool known;        /* robots holds, from `fetched` on */
    bool asking;       /* its robots.txt is on its way */
    int64_t fetched;   /* when the rules came */
    int64_t failing;   /* since when robots.txt cannot be had; 0: it can */
    int64_t retry;     /* not asked for again before */
    uint32_t failures; /* in a row */
    rs_fetch_end end;  /* what it failed with */
    int status;
    char why[160];
};

struct rs_host {
    rs_host *chain; /* in its bucket */
    rs_buf name;
    rs_origin *origins;
    rs_queue queues[RS_JOB_KINDS];
    uint32_t active; /* transfers */
    uint32_t asking; /* of its origins: until they know, only robots jobs start */
    uint32_t gap_ms;
    int64_t next_at; /* clock: nothing starts before */
    uint64_t turn;   /* of those that may start at the same time, the lowest first */
    uint32_t place;  /* in the heap, from 1; 0: not in it */
};

typedef struct rs_transfer {
    CURL *easy;
    struct rs_fetcher *f;
    rs_job *job; /* NULL: free */
    rs_buf request, response;
    size_t head_seen; /* bytes of headers so far */
    size_t body_at;   /* in response; 0: still headers */
    uint64_t room;    /* bytes that the body may have on the wire */
    bool private_address, over, stalled, paused, no_memory, proxied;
    int64_t at;    /* clock */
    int64_t moved; /* real time of the last byte */
    struct curl_slist conditions[2];
    rs_buf lines; /* of the conditions */
    char error[CURL_ERROR_SIZE];
} rs_transfer;

enum { RS_FETCH_BUCKETS = 1024 };

struct rs_fetcher {
    rs_arena home; /* the fetcher itself, jobs, hosts, transfers, the heap */
    rs_arena scratch;
    rs_fetch_plan plan;
    const char *user_agent;
    const char *proxies[2]; /* for http, https; "" none */
    const char *no_proxy;
    CURLM *multi;
    struct curl_slist *headers[RS_JOB_KINDS];
    struct curl_slist *connect_to, *resolve;
    rs_host *buckets[RS_FETCH_BUCKETS];
    rs_host *free_hosts;
    rs_origin *free_origins;
    rs_job *free_jobs;
    uint32_t n_hosts, n_origins, forget_at;
    RS_VEC(rs_host *) heap; /* of hosts that may start something, by next_at and turn */
    uint64_t turns;
    rs_queue refused;            /* to be told at the next run */
    rs_transfer *transfers;      /* plan.at_once */
    uint32_t under_way, waiting; /* robots jobs included in both */
    uint64_t held, held_most;    /* bytes of responses under way */
    rs_buf body;
    char why[400];
};

/* ---- fetch_host.c: who is whose turn */
/* Puts the job where its present hop belongs. Fails: MEMORY, the job then belongs to nobody. */
bool rs_fetch_queue(rs_fetcher *f, rs_job *job, const rs_url *url, bool first, rs_err *err);
/* The job whose turn it is, taken off its queue; NULL where none may start now. */
rs_job *rs_fetch_take(rs_fetcher *f, int64_t now);
/* The host's place in the heap after its queues, its transfers or its time changed. */
void rs_fetch_settle(rs_fetcher *f, rs_host *host);
rs_origin *rs_fetch_origin(rs_fetcher *f, const rs_url *url, rs_err *err);
rs_job *rs_job_new(rs_fetcher *f, rs_job_kind kind, rs_err *err);
void rs_job_free(rs_fetcher *f, rs_job *job);
bool rs_job_hop(rs_job *job, rs_str url, rs_err *err); /* another address on its trail; MEMORY */
rs_str rs_job_url(const rs_job *job);
void rs_fetch_hosts_release(rs_fetcher *f);

/* ---- fetch_rules.c: robots.txt of the hosts */
typedef enum rs_verdict { RS_VERDICT_YES, RS_VERDICT_NO, RS_VERDICT_ASK, RS_VERDICT_FAILED } rs_verdict;
rs_verdict rs_fetch_verdict(const rs_origin *origin, rs_str path, int64_t now);
/* Sends for the origin's robots.txt. Fails: MEMORY. */
bool rs_fetch_ask(rs_fetcher *f, rs_origin *origin, rs_err *err);
/* What came of it: the text of an OK, else how it failed. Fails: MEMORY, the origin then asks again. */
bool rs_fetch_rules(rs_fetcher *f, rs_origin *origin, rs_fetch_end end, int status, rs_str text, const char *why,
                    int64_t now, int64_t retry_after, rs_err *err);

/* ---- fetch_move.c: curl */
bool rs_transfers_new(rs_fetcher *f, rs_err *err);
void rs_transfers_release(rs_fetcher *f);
bool rs_transfer_start(rs_fetcher *f, rs_job *job, const rs_url *url, rs_err *err);
bool rs_transfers_move(rs_fetcher *f, int wait_ms, rs_err *err);

/* ---- fetch_end.c: what a request came to */
/* Hands the exchange and the result out, or sends the job on. The transfer is free afterwards. */
bool rs_transfer_end(rs_fetcher *f, rs_transfer *t, CURLcode code, rs_err *err);
/* Back into its queue, to be tried again: at its front, or behind its fellows. Fails: MEMORY, the job is gone then. */
bool rs_job_again(rs_fetcher *f, rs_job *job, bool first, rs_err *err);
/* The job ends without a response. */
bool rs_job_end(rs_fetcher *f, rs_job *job, rs_fetch_end end, const char *why, int64_t retry_after, rs_err *err);
/* Retry-After as a time of the clock, a day off at most; 0 where it says nothing. */
int64_t rs_fetch_retry_after(rs_str value, int64_t now);

/* ---- fetch_address.c: where we do not go */
struct sockaddr;
bool rs_address_public(const struct sockaddr *address);
/* Why the address is not one of the public web by its looks alone; NULL. */
const char *rs_address_refused(const rs_url *url, bool private_addresses);
bool rs_fetch_proxies(rs_fetcher *f, rs_err *err);
const char *rs_fetch_proxy(const rs_fetcher *f, const rs_url *url); /* "" none */

#endif
