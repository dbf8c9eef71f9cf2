/* serve: the test server over a folder: serve DIR PORT-FILE. Writes its port, then answers until it is killed. Files by
 * their ending; what is not there is 404; every answer has an ETag. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"
#include "server.h"

static const char *type_of(rs_str path)
{
    return rs_str_ends(path, RS_STR(".xml"))    ? "application/rss+xml"
           : rs_str_ends(path, RS_STR(".html")) ? "text/html; charset=utf-8"
                                                : "text/plain";
}

static bool handle(void *arg, const server_request *q, server_reply *reply)
{
    char path[4096];
    char headers[256];
    char etag[40];
    rs_buf body;
    snprintf(path, sizeof path, "%s%.*s", (const char *)arg, RS_STR_ARG(q->path));
    FILE *in = strstr(path, "..") ? NULL : fopen(path, "rb");
    if (!in || rs_str_ends(q->path, RS_STR("/"))) {
        if (in) {
            fclose(in);
        }
        return false;
    }
    rs_buf_init(&body, 16 << 20);
    char part[4096];
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(&body, (rs_str){part, n});
    }
    fclose(in);
    snprintf(etag, sizeof etag, "\"%016llx\"", (unsigned long long)rs_hash(rs_buf_str(&body)));
    snprintf(headers, sizeof headers, "Content-Type: %s\r\nETag: %s\r\n", type_of(q->path), etag);
    bool known = rs_str_eq(q->etag, rs_str_of(etag));
    server_say(reply, known ? "304 Not Modified" : "200 OK", headers, known ? RS_STR("") : rs_buf_str(&body));
    rs_buf_release(&body);
    return true;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: serve DIR PORT-FILE\n");
        return 64;
    }
    const server_plan plan = {.handle = handle, .arg = argv[1]};
    server *s = server_start(&plan);
    FILE *out = s ? fopen(argv[2], "w") : NULL;
    if (!out) {
        perror("serve");
        return 1;
    }
    fprintf(out, "%u\n", server_port(s));
    fclose(out);
    alarm(100); /* a test that died takes it along */
    pause();
    server_stop(s);
    return 0;
}
