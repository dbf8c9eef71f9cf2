/* server: a web server for tests, on a port of its own of 127.0.0.1, on a thread of its own. It stands for as many
 * hosts as are asked of it (server_connect_to), answers byte by byte what it is told, lies and stalls where a test
 * wants it to, and keeps a log of who asked for what when, so that politeness can be counted. Not: TLS. */
#ifndef RS_TESTS_SERVER_H
#define RS_TESTS_SERVER_H

#include "base/buf.h"

/* Borrowed for the call. */
typedef struct server_request {
    rs_str host; /* lower case, without the port */
    rs_str path; /* with the query */
    rs_str headers;
    rs_str etag, since; /* If-None-Match, If-Modified-Since; NONE */
    int64_t at;         /* the plan's clock */
    uint32_t nth;       /* time that this host was asked for this path, from 1 */
} server_request;

typedef enum server_then {
    SERVER_KEEP,    /* the connection stays open for the next request */
    SERVER_CLOSE,   /* it is closed behind the bytes */
    SERVER_RESET,   /* the same with a reset */
    SERVER_STALL,   /* nothing more comes, and it stays open */
    SERVER_ENDLESS, /* the last `repeat` bytes come again and again */
} server_then;

typedef struct server_reply {
    rs_buf bytes; /* as on the wire: status line, headers, body */
    server_then then;
    size_t repeat;
    unsigned wait_ms; /* real time before the first byte */
    unsigned drip_ms; /* between bytes, one at a time from `drip_at` on; 0: all at once */
    size_t drip_at;
} server_reply;

/* Writes a whole reply: "200 OK", headers each with its CRLF (NULL), Content-Length, body. */
void server_say(server_reply *reply, const char *status, const char *headers, rs_str body);

typedef struct server_plan {
    /* What is answered; false: not its business, server_faults is asked, and then 404 said. On the server's thread. */
    bool (*handle)(void *arg, const server_request *request, server_reply *reply);
    int64_t (*now)(void *arg); /* for the log; NULL: 0. On the server's thread. */
    void *arg;
    unsigned wait_ms; /* real time before each answer, so that requests overlap */
} server_plan;

/* The ready-made misbehaviours, by path: see server_faults.c. */
bool server_faults(const server_request *request, server_reply *reply);

typedef struct server server;
server *server_start(const server_plan *plan); /* NULL: no socket, no thread */
void server_stop(server *s);
unsigned server_port(const server *s);
/* "::127.0.0.1:PORT" for rs_fetch_plan.connect_to: every name leads here. */
const char *server_connect_to(const server *s);

/* ---- the log */

typedef struct server_seen {
    char host[80], path[160], etag[80], since[40];
    int64_t at;
} server_seen;

/* Requests for the path of the host; NULL: any. */
uint32_t server_count(server *s, const char *host, const char *path);
/* The nth request of all, from 0, as far as the fields reach; false: there were not so many. */
bool server_look(server *s, uint32_t nth, server_seen *out);
/* The most requests of one host (NULL: of any host) that were being answered at once, and connections in all. */
uint32_t server_at_once(server *s, const char *host);
uint32_t server_connections(server *s);
void server_forget(server *s); /* the log starts anew */

#endif
