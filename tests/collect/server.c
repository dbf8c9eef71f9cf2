#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "collect/http.h"

enum { connections_most = 512, request_most = 64 << 10, buckets = 4096 };

typedef struct connection {
    int fd;   /* with `in` NULL: nobody */
    char *in; /* request_most */
    size_t in_len;
    bool busy; /* a reply is under way */
    server_reply reply;
    size_t sent;
    int64_t next_at; /* real time: nothing is sent before */
    struct host *host;
} connection;

typedef struct host {
    struct host *next;
    char name[80];
    uint32_t now, most;
} host;

typedef struct page {
    struct page *next;
    host *host;
    char *path;
    uint32_t count;
} page;

struct server {
    server_plan plan;
    int listener, wake[2];
    unsigned port;
    char connect_to[64];
    pthread_t thread;
    pthread_mutex_t lock; /* of the log */
    int epoll;
    connection connections[connections_most];
    uint32_t used;   /* places of connections that were ever taken */
    uint32_t n_busy; /* replies under way */
    uint32_t accepted;
    host *hosts[buckets];
    page *pages[buckets];
    struct entry {
        page *page;
        char *etag, *since;
        int64_t at;
    } * entries;
    uint32_t n_entries, cap_entries;
};

static int64_t real_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void server_say(server_reply *reply, const char *status, const char *headers, rs_str body)
{
    rs_buf_printf(&reply->bytes, "HTTP/1.1 %s\r\n%sContent-Length: %zu\r\n\r\n", status, headers ? headers : "",
                  body.len);
    rs_buf_put(&reply->bytes, body);
}

/* ---- the log */

static host *host_of(server *s, rs_str name)
{
    host **bucket = &s->hosts[rs_hash(name) % buckets];
    for (host *h = *bucket; h; h = h->next) {
        if (rs_str_eq(rs_str_of(h->name), name)) {
            return h;
        }
    }
    host *h = calloc(1, sizeof *h);
    snprintf(h->name, sizeof h->name, "%.*s", RS_STR_ARG(name));
    h->next = *bucket;
    return *bucket = h;
}

static page *page_of(server *s, host *h, rs_str path)
{
    page **bucket = &s->pages[(rs_hash(path) ^ rs_hash(rs_str_of(h->name))) % buckets];
    for (page *p = *bucket; p; p = p->next) {
        if (p->host == h && rs_str_eq(rs_str_of(p->path), path)) {
            return p;
        }
    }
    page *p = calloc(1, sizeof *p);
    p->host = h;
    p->path = strndup(path.at, path.len);
    p->next = *bucket;
    return *bucket = p;
}

static char *copy_of(rs_str s)
{
    return s.at ? strndup(s.at, s.len) : NULL;
}

static void note(server *s, connection *c, server_request *request)
{
    pthread_mutex_lock(&s->lock);
    if (s->n_entries == s->cap_entries) {
        s->cap_entries = s->cap_entries ? s->cap_entries * 2 : 1024;
        s->entries = realloc(s->entries, s->cap_entries * sizeof *s->entries);
    }
    c->host = host_of(s, request->host);
    page *p = page_of(s, c->host, request->path);
    request->nth = ++p->count;
    s->entries[s->n_entries++] = (struct entry){p, copy_of(request->etag), copy_of(request->since), request->at};
    c->host->now++;
    c->host->most = c->host->now > c->host->most ? c->host->now : c->host->most;
    pthread_mutex_unlock(&s->lock);
}

uint32_t server_count(server *s, const char *name, const char *path)
{
    uint32_t n = 0;
    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < buckets; i++) {
        for (page *p = s->pages[i]; p; p = p->next) {
            n += (!name || !strcmp(name, p->host->name)) && (!path || !strcmp(path, p->path)) ? p->count : 0;
        }
    }
    pthread_mutex_unlock(&s->lock);
    return n;
}

bool server_look(server *s, uint32_t nth, server_seen *out)
{
    pthread_mutex_lock(&s->lock);
    bool there = nth < s->n_entries;
    if (there) {
        const struct entry *e = &s->entries[nth];
        *out = (server_seen){.at = e->at};
        snprintf(out->host, sizeof out->host, "%s", e->page->host->name);
        snprintf(out->path, sizeof out->path, "%s", e->page->path);
        snprintf(out->etag, sizeof out->etag, "%s", e->etag ? e->etag : "");
        snprintf(out->since, sizeof out->since, "%s", e->since ? e->since : "");
    }
    pthread_mutex_unlock(&s->lock);
    return there;
}

uint32_t server_at_once(server *s, const char *name)
{
    uint32_t most = 0;
    pthread_mutex_lock(&s->lock);
    for (size_t i = 0; i < buckets; i++) {
        for (host *h = s->hosts[i]; h; h = h->next) {
            most = (!name || !strcmp(name, h->name)) && h->most > most ? h->most : most;
        }
    }
    pthread_mutex_unlock(&s->lock);
    return most;
}

uint32_t server_connections(server *s)
{
    pthread_mutex_lock(&s->lock);
    uint32_t n = s->accepted;
    pthread_mutex_unlock(&s->lock);
    return n;
}

void server_forget(server *s)
{
    pthread_mutex_lock(&s->lock);
    for (uint32_t i = 0; i < s->n_entries; i++) {
        free(s->entries[i].etag);
        free(s->entries[i].since);
    }
    s->n_entries = s->accepted = 0;
    for (size_t i = 0; i < buckets; i++) {
        for (page *p = s->pages[i], *next; p; p = next) {
            next = p->next;
            free(p->path);
            free(p);
        }
        s->pages[i] = NULL;
        for (host *h = s->hosts[i]; h; h = h->next) {
            h->most = h->now;
        }
    }
    pthread_mutex_unlock(&s->lock);
}

/* ---- one connection */

static void quit(connection *c, server *s, bool reset)
{
    if (reset) {
        setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &(struct linger){.l_onoff = 1}, sizeof(struct linger));
    }
    if (c->busy) {
        pthread_mutex_lock(&s->lock);
        c->host->now--;
        pthread_mutex_unlock(&s->lock);
        s->n_busy--;
    }
    close(c->fd);
    free(c->in);
    rs_buf_release(&c->reply.bytes);
    *c = (connection){0};
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

/* Takes a whole request off the input; false where there is none yet. */
static bool take_request(server *s, connection *c)
{
    rs_str in = {c->in, c->in_len};
    size_t end = rs_str_find(in, RS_STR("\r\n\r\n"), 0);
    if (end == SIZE_MAX) {
        return false;
    }
    rs_str rest = rs_str_part(in, 0, end + 2), line, method, path;
    rs_str_line(&rest, &line);
    rs_str_split(&line, ' ', &method);
    rs_str_split(&line, ' ', &path);
    char name[80];
    rs_str named = rs_http_header(rest, "Host");
    size_t n = 0;
    while (n < named.len && n < sizeof name && named.at[n] != ':') {
        name[n] = lower(named.at[n]);
        n++;
    }
    server_request request = {.host = {name, n},
                              .path = path,
                              .headers = rest,
                              .etag = rs_http_header(rest, "If-None-Match"),
                              .since = rs_http_header(rest, "If-Modified-Since"),
                              .at = s->plan.now ? s->plan.now(s->plan.arg) : 0};
    note(s, c, &request);
    rs_buf kept = c->reply.bytes;
    rs_buf_reset(&kept);
    c->reply = (server_reply){.bytes = kept, .wait_ms = s->plan.wait_ms};
    if (!(s->plan.handle && s->plan.handle(s->plan.arg, &request, &c->reply)) && !server_faults(&request, &c->reply)) {
        server_say(&c->reply, "404 Not Found", NULL, RS_STR("no such page\n"));
    }
    c->busy = true;
    s->n_busy++;
    c->sent = 0;
    c->reply.drip_at = c->reply.drip_at < c->reply.bytes.len ? c->reply.drip_at : c->reply.bytes.len;
    c->next_at = c->reply.wait_ms ? real_ms() + c->reply.wait_ms : 0;
    memmove(c->in, c->in + end + 4, c->in_len - end - 4);
    c->in_len -= end + 4;
    return true;
}

/* Sends what may be sent now. False: the connection is over. */
static bool send_some(server *s, connection *c)
{
    server_reply *r = &c->reply;
    for (int turn = 0; turn < 64 && c->busy && real_ms() >= c->next_at; turn++) { /* others want to be served, too */
        size_t n = r->bytes.len - c->sent;
        bool drip = r->drip_ms && c->sent >= r->drip_at;
        if (r->drip_ms && !drip) {
            n = r->drip_at - c->sent;
        }
        n = drip && n > 1 ? 1 : n;
        if (n == 0) {
            if (r->then == SERVER_ENDLESS) {
                c->sent = r->bytes.len - r->repeat;
                continue;
            }
            if (r->then == SERVER_STALL) {
                c->next_at = INT64_MAX;
                return true;
            }
            if (r->then != SERVER_KEEP) {
                return false;
            }
            pthread_mutex_lock(&s->lock);
            c->host->now--;
            pthread_mutex_unlock(&s->lock);
            c->busy = false;
            s->n_busy--;
            return true;
        }
        ssize_t sent = send(c->fd, r->bytes.at + c->sent, n, MSG_NOSIGNAL);
        if (sent < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        c->sent += (size_t)sent;
        if (drip) {
            c->next_at = real_ms() + r->drip_ms;
        }
    }
    return true;
}

/* Everything the connection can do now. False: it is over. */
static bool serve(server *s, connection *c, bool readable)
{
    if (readable) {
        ssize_t n = recv(c->fd, c->in + c->in_len, request_most - c->in_len, 0);
        if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR)) {
            return false;
        }
        c->in_len += n > 0 ? (size_t)n : 0;
    }
    do {
        if (!send_some(s, c)) {
            return false;
        }
    } while (!c->busy && take_request(s, c));
    return true;
}

static void greet(server *s)
{
    for (int fd; (fd = accept4(s->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
        uint32_t i = 0;
        while (i < s->used && s->connections[i].in) {
            i++;
        }
        if (i == connections_most) {
            close(fd);
            continue;
        }
        s->used = i < s->used ? s->used : i + 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
        connection *c = &s->connections[i];
        *c = (connection){.fd = fd, .in = malloc(request_most)};
        rs_buf_init(&c->reply.bytes, 256 << 20);
        if (!rs_buf_reserve(&c->reply.bytes, 4096)) { /* a test of what happens without memory: be quick about it */
            quit(c, s, false);
            continue;
        }
        epoll_ctl(s->epoll, EPOLL_CTL_ADD, fd, &(struct epoll_event){.events = EPOLLIN, .data.u32 = i});
        pthread_mutex_lock(&s->lock);
        s->accepted++;
        pthread_mutex_unlock(&s->lock);
    }
}

/* ---- the thread */

enum { from_listener = connections_most, from_wake };

static void serve_or_quit(server *s, connection *c, bool readable)
{
    if (c->in && !serve(s, c, readable)) {
        quit(c, s, c->busy && c->reply.then == SERVER_RESET);
    }
}

/* Replies that wait for their time, or for room in a socket, go on; when to look again. */
static int go_on(server *s)
{
    int wait = 1000;
    int64_t now = real_ms();
    for (uint32_t i = 0; s->n_busy && i < s->used; i++) {
        connection *c = &s->connections[i];
        if (c->in && c->busy && c->next_at <= now) {
            serve_or_quit(s, c, false);
        }
        if (c->in && c->busy && c->next_at != INT64_MAX) {
            int64_t left = c->next_at > now ? c->next_at - now : 1;
            wait = left < wait ? (int)left : wait;
        }
    }
    return wait;
}

static void *run(void *arg)
{
    server *s = arg;
    struct epoll_event events[64];
    for (;;) {
        int n = epoll_wait(s->epoll, events, 64, go_on(s));
        for (int i = 0; i < n; i++) {
            uint32_t from = events[i].data.u32;
            if (from == from_wake) {
                return NULL;
            }
            if (from == from_listener) {
                greet(s);
            } else {
                serve_or_quit(s, &s->connections[from], true);
            }
        }
    }
}

server *server_start(const server_plan *plan)
{
    server *s = calloc(1, sizeof *s);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t len = sizeof at;
    s->plan = *plan;
    s->listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    pthread_mutex_init(&s->lock, NULL);
    if (s->listener < 0 || bind(s->listener, (struct sockaddr *)&at, sizeof at) != 0 || listen(s->listener, 512) != 0 ||
        getsockname(s->listener, (struct sockaddr *)&at, &len) != 0 || pipe(s->wake) != 0 ||
        (s->epoll = epoll_create1(EPOLL_CLOEXEC)) < 0) {
        free(s);
        return NULL;
    }
    epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->listener,
              &(struct epoll_event){.events = EPOLLIN, .data.u32 = from_listener});
    epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->wake[0], &(struct epoll_event){.events = EPOLLIN, .data.u32 = from_wake});
    s->port = ntohs(at.sin_port);
    snprintf(s->connect_to, sizeof s->connect_to, "::127.0.0.1:%u", s->port);
    if (pthread_create(&s->thread, NULL, run, s) != 0) {
        close(s->listener);
        free(s);
        return NULL;
    }
    return s;
}

void server_stop(server *s)
{
    if (write(s->wake[1], "", 1) == 1) {
        pthread_join(s->thread, NULL);
    }
    for (uint32_t i = 0; i < s->used; i++) {
        if (s->connections[i].in) {
            quit(&s->connections[i], s, false);
        }
    }
    server_forget(s);
    for (size_t i = 0; i < buckets; i++) {
        for (host *h = s->hosts[i], *next; h; h = next) {
            next = h->next;
            free(h);
        }
    }
    free(s->entries);
    close(s->listener);
    close(s->epoll);
    close(s->wake[0]);
    close(s->wake[1]);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

unsigned server_port(const server *s)
{
    return s->port;
}

const char *server_connect_to(const server *s)
{
    return s->connect_to;
}
