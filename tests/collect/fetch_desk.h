/* fetch_desk: what the tests of the fetcher share: a server, a fetcher whose every name leads to it, a clock of their
 * own, and what came of it all. */
#ifndef RS_TESTS_FETCH_DESK_H
#define RS_TESTS_FETCH_DESK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "collect/fetch.h"
#include "server.h"

#define SECOND ((int64_t)1000)
#define HOUR   (3600 * SECOND)
#define START  (1641637800 * SECOND) /* 2022-01-08T10:30:00Z */

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
    char permanent[256], why[400], type[64]; /* type: "text/html windows-1256" */
    const char *robots_text;                 /* answered for every host; NULL: 404 */
    const char *robots_headers;
    int robots_status;  /* 0: 200 */
    _Atomic int mood;   /* what a test's own handler goes by */
    uint32_t refuse_at; /* the callback that says no, from 1 */
    rs_err err;
} desk;

int open_desk(void **state);
int close_desk(void **state);
/* After a test has set the plans as it wants them. */
void begin(desk *d);
void put(desk *d, const char *url);
/* Until nothing is left; the clock jumps to when something may start. */
void run(desk *d);
/* The results, a line each: "ok 200 http://... [the body's beginning]". */
const char *said(desk *d);
/* Of one path of http://news.example. */
const char *get(desk *d, const char *path);
/* As rs_fetch_plan has it: what tests of their own wrap. */
bool on_done(void *arg, const rs_fetch_result *r, rs_err *err);

#define N          "http://news.example"
#define PAGE(path) "ok 200 " N path " [<!DOCTYPE html><title>ok</title><p>a pag]\n"
#define OK_LINE    PAGE("/ok")

#define WITH_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

#endif
