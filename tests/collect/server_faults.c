/* server_faults: what the web does wrong, or rarely, by path; "/ok" is the page that things should lead to. Where a
 * number is wanted it stands behind '=': "/chain=3". */
#include <brotli/encode.h>
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

#include "server.h"

#define OK_BODY "<!DOCTYPE html><title>ok</title><p>a page as it should be\n"
#define HTML    "Content-Type: text/html; charset=utf-8\r\n"

static const rs_str ok_body = {OK_BODY, sizeof OK_BODY - 1};

static void raw(server_reply *r, const char *bytes, server_then then)
{
    rs_buf_z(&r->bytes, bytes);
    r->then = then;
}

static void lead(server_reply *r, const char *status, const char *to)
{
    char header[512];
    snprintf(header, sizeof header, "Location: %s\r\n", to);
    server_say(r, status, header, RS_STR("moved\n"));
}

static void put_packed(server_reply *r, const char *coding, const void *bytes, size_t n)
{
    rs_buf_printf(&r->bytes, "HTTP/1.1 200 OK\r\n" HTML "Content-Encoding: %s\r\nContent-Length: %zu\r\n\r\n", coding,
                  n);
    rs_buf_put(&r->bytes, (rs_str){bytes, n});
}

/* window: 31 gzip, 15 zlib, -15 the bare deflate that some servers send */
static size_t deflated(rs_str s, int window, unsigned char *out, size_t room)
{
    z_stream z = {0};
    deflateInit2(&z, 9, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY);
    z.next_in = (unsigned char *)(uintptr_t)s.at;
    z.avail_in = (unsigned)s.len;
    z.next_out = out;
    z.avail_out = (unsigned)room;
    deflate(&z, Z_FINISH);
    deflateEnd(&z);
    return z.total_out;
}

static bool packed(server_reply *r, rs_str name)
{
    static unsigned char out[1 << 20];
    size_t n = sizeof out;
    if (rs_str_eq(name, RS_STR("/gzip"))) {
        put_packed(r, "gzip", out, deflated(ok_body, 31, out, sizeof out));
    } else if (rs_str_eq(name, RS_STR("/deflate"))) {
        put_packed(r, "deflate", out, deflated(ok_body, 15, out, sizeof out));
    } else if (rs_str_eq(name, RS_STR("/deflate-bare"))) {
        put_packed(r, "deflate", out, deflated(ok_body, -15, out, sizeof out));
    } else if (rs_str_eq(name, RS_STR("/br"))) {
        BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, ok_body.len, (const uint8_t *)ok_body.at, &n, out);
        put_packed(r, "br", out, n);
    } else if (rs_str_eq(name, RS_STR("/zstd"))) {
        put_packed(r, "zstd", out, ZSTD_compress(out, sizeof out, ok_body.at, ok_body.len, 3));
    } else if (rs_str_eq(name, RS_STR("/gzip-cut"))) {
        put_packed(r, "gzip", out, deflated(ok_body, 31, out, sizeof out) - 12);
    } else if (rs_str_eq(name, RS_STR("/gzip-not"))) {
        put_packed(r, "gzip", ok_body.at, ok_body.len);
    } else if (rs_str_eq(name, RS_STR("/gzip-damaged"))) {
        n = deflated(ok_body, 31, out, sizeof out);
        memset(out + 10, 0xff, 8);
        put_packed(r, "gzip", out, n);
    } else if (rs_str_eq(name, RS_STR("/bomb"))) {
        static char blank[24 << 20];
        put_packed(r, "gzip", out, deflated((rs_str){blank, sizeof blank}, 31, out, sizeof out));
    } else {
        return false;
    }
    return true;
}

static bool leading(const server_request *request, server_reply *r, rs_str name, unsigned n)
{
    static const struct {
        rs_str name;
        const char *status, *to;
    } leads[] = {
        {RS_STR("/permanent"), "301 Moved Permanently", "/ok"},
        {RS_STR("/permanent-308"), "308 Permanent Redirect", "/permanent"},
        {RS_STR("/temporary"), "302 Found", "/ok"},
        {RS_STR("/temporary-307"), "307 Temporary Redirect", "/ok"},
        {RS_STR("/see-other"), "303 See Other", "/ok"},
        {RS_STR("/permanent-then-temporary"), "301 Moved Permanently", "/temporary"},
        {RS_STR("/temporary-then-permanent"), "302 Found", "/permanent"},
        {RS_STR("/circle-a"), "302 Found", "/circle-b"},
        {RS_STR("/circle-b"), "302 Found", "/circle-a"},
        {RS_STR("/self"), "302 Found", "/self"},
        {RS_STR("/d/relative"), "302 Found", "../ok#part"},
        {RS_STR("/elsewhere"), "302 Found", "http://elsewhere.example/ok"},
        {RS_STR("/to-private"), "302 Found", "http://169.254.169.254/latest/meta-data/"},
        {RS_STR("/to-file"), "302 Found", "file:///etc/passwd"},
        {RS_STR("/to-password"), "302 Found", "http://user:secret@other.example/"},
        {RS_STR("/to-mail-port"), "302 Found", "http://other.example:25/"},
        {RS_STR("/to-gone"), "301 Moved Permanently", "/gone"},
    };
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        if (rs_str_eq(name, leads[i].name)) {
            lead(r, leads[i].status, leads[i].to);
            return true;
        }
    }
    if (rs_str_eq(name, RS_STR("/chain"))) {
        char to[32];
        snprintf(to, sizeof to, n > 1 ? "/chain=%u" : "/ok", n - 1);
        lead(r, "302 Found", to);
    } else if (rs_str_eq(name, RS_STR("/without-location"))) {
        server_say(r, "302 Found", NULL, RS_STR("somewhere\n"));
    } else {
        return false;
    }
    return true;
}

static bool conditional(const server_request *request, server_reply *r, rs_str name)
{
    static const char etag[] = "ETag: \"v1\"\r\nLast-Modified: Sat, 08 Jan 2022 10:00:00 GMT\r\n" HTML;
    bool same = rs_str_eq(name, RS_STR("/etag")) ? rs_str_eq(request->etag, RS_STR("\"v1\""))
                                                 : rs_str_eq(request->since, RS_STR("Sat, 08 Jan 2022 10:00:00 GMT"));
    if (!rs_str_eq(name, RS_STR("/etag")) && !rs_str_eq(name, RS_STR("/date"))) {
        return false;
    }
    if (same) {
        rs_buf_printf(&r->bytes, "HTTP/1.1 304 Not Modified\r\n%s\r\n", etag);
    } else {
        server_say(r, "200 OK", etag, ok_body);
    }
    return true;
}

static bool refusing(server_reply *r, rs_str name, unsigned n)
{
    char header[64];
    if (rs_str_eq(name, RS_STR("/gone"))) {
        server_say(r, "410 Gone", NULL, RS_STR("gone\n"));
    } else if (rs_str_eq(name, RS_STR("/forbidden"))) {
        server_say(r, "403 Forbidden", NULL, RS_STR("no\n"));
    } else if (rs_str_eq(name, RS_STR("/error"))) {
        server_say(r, "500 Internal Server Error", "ETag: \"error\"\r\n", RS_STR("oh\n"));
    } else if (rs_str_eq(name, RS_STR("/gateway"))) {
        server_say(r, "502 Bad Gateway", NULL, RS_STR("oh\n"));
    } else if (rs_str_eq(name, RS_STR("/busy"))) {
        snprintf(header, sizeof header, "Retry-After: %u\r\n", n);
        server_say(r, "429 Too Many Requests", n ? header : NULL, RS_STR("later\n"));
    } else if (rs_str_eq(name, RS_STR("/down"))) {
        server_say(r, "503 Service Unavailable", "Retry-After: Sat, 08 Jan 2022 11:00:00 GMT\r\n", RS_STR("later\n"));
    } else if (rs_str_eq(name, RS_STR("/empty"))) {
        rs_buf_z(&r->bytes, "HTTP/1.1 204 No Content\r\n\r\n");
    } else {
        return false;
    }
    return true;
}

#define CHUNKED "HTTP/1.1 200 OK\r\n" HTML "Transfer-Encoding: chunked\r\n\r\n"

static bool lying(server_reply *r, rs_str name)
{
    static const struct {
        rs_str name;
        const char *bytes;
        server_then then;
    } lies[] = {
        {RS_STR("/chunked"), CHUNKED "5\r\n<p>ch\r\n4;x=y\r\nunks\r\n0\r\n\r\n", SERVER_KEEP},
        {RS_STR("/chunked-trailer"), CHUNKED "5\r\n<p>ch\r\n0\r\nX-Sum: 1\r\n\r\n", SERVER_KEEP},
        {RS_STR("/chunked-cut"), CHUNKED "5\r\n<p>ch\r\n40\r\nunks", SERVER_CLOSE},
        {RS_STR("/chunked-wrong"), CHUNKED "5\r\n<p>ch\r\nzz\r\nunks\r\n0\r\n\r\n", SERVER_CLOSE},
        {RS_STR("/chunked-huge"), CHUNKED "ffffffffffffffffff\r\n<p>ch", SERVER_CLOSE},
        {RS_STR("/chunked-reset"), CHUNKED "5\r\n<p>ch\r\n", SERVER_RESET},
        {RS_STR("/length-long"), "HTTP/1.1 200 OK\r\n" HTML "ETag: \"l\"\r\nContent-Length: 500\r\n\r\n<p>half",
         SERVER_CLOSE},
        {RS_STR("/length-short"), "HTTP/1.1 200 OK\r\n" HTML "Content-Length: 7\r\n\r\n<p>half a page", SERVER_KEEP},
        {RS_STR("/length-none"), "HTTP/1.1 200 OK\r\n" HTML "\r\n<p>until the end", SERVER_CLOSE},
        {RS_STR("/length-odd"), "HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n<p>odd", SERVER_CLOSE},
        {RS_STR("/http-1.0"), "HTTP/1.0 200 OK\r\n" HTML "\r\n<p>old", SERVER_CLOSE},
        {RS_STR("/bare-lf"), "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 7\n\n<p>bare", SERVER_CLOSE},
        {RS_STR("/no-status"), "<p>no status line at all\n", SERVER_CLOSE},
        {RS_STR("/not-http"), "SSH-2.0-OpenSSH_9.2\r\n", SERVER_CLOSE},
        {RS_STR("/nothing"), "", SERVER_CLOSE},
        {RS_STR("/reset"), "", SERVER_RESET},
        {RS_STR("/reset-body"), "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>half", SERVER_RESET},
        {RS_STR("/stalled"), "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>half", SERVER_STALL},
        {RS_STR("/silent"), "", SERVER_STALL},
        {RS_STR("/interim"),
         "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n" HTML "Content-Length: 5\r\n\r\n<p>ok",
         SERVER_KEEP},
        {RS_STR("/excess"),
         "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<p>okHTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n<p>evil",
         SERVER_KEEP},
        {RS_STR("/charset-lie"),
         "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256\r\nContent-Length: 9\r\n\r\n"
         "<p>\xD8\xAE\xD8\xA8\xD8\xB1",
         SERVER_KEEP},
        {RS_STR("/type-none"), "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<p>ok", SERVER_KEEP},
        {RS_STR("/cookie"), "HTTP/1.1 200 OK\r\nSet-Cookie: who=you; Max-Age=99999\r\nContent-Length: 5\r\n\r\n<p>ok",
         SERVER_KEEP},
    };
    for (size_t i = 0; i < sizeof lies / sizeof *lies; i++) {
        if (rs_str_eq(name, lies[i].name)) {
            raw(r, lies[i].bytes, lies[i].then);
            return true;
        }
    }
    return false;
}

static void endless(server_reply *r, const char *head, rs_str again)
{
    rs_buf_z(&r->bytes, head);
    for (r->repeat = 0; r->repeat < 64 << 10; r->repeat += again.len) {
        rs_buf_put(&r->bytes, again);
    }
    r->then = SERVER_ENDLESS;
}

static bool too_much(server_reply *r, rs_str name, unsigned n)
{
    if (rs_str_eq(name, RS_STR("/endless"))) {
        endless(r, "HTTP/1.1 200 OK\r\n" HTML "\r\n", RS_STR("<p>and so on\n"));
    } else if (rs_str_eq(name, RS_STR("/endless-chunks"))) {
        endless(r, CHUNKED, RS_STR("5\r\n<p>ch\r\n"));
    } else if (rs_str_eq(name, RS_STR("/endless-head"))) {
        endless(r, "HTTP/1.1 200 OK\r\n", RS_STR("X-More: and more\r\n"));
    } else if (rs_str_eq(name, RS_STR("/endless-interim"))) {
        endless(r, "", RS_STR("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"));
    } else if (rs_str_eq(name, RS_STR("/endless-line"))) {
        endless(r, "HTTP/1.1 200 OK\r\nX-More: ", RS_STR("and more, "));
    } else if (rs_str_eq(name, RS_STR("/announced"))) {
        raw(r, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n<p>", SERVER_STALL);
    } else if (rs_str_eq(name, RS_STR("/big"))) { /* so many kB */
        static char much[16 << 20];
        if (!much[0]) {
            memset(much, 'x', sizeof much);
        }
        server_say(r, "200 OK", HTML, rs_str_part((rs_str){much, sizeof much}, 0, (size_t)n << 10));
    } else if (rs_str_eq(name, RS_STR("/drip"))) { /* a byte every so many ms */
        server_say(r, "200 OK", HTML, ok_body);
        r->drip_ms = n ? n : 1;
        r->drip_at = r->bytes.len - ok_body.len;
    } else {
        return false;
    }
    return true;
}

bool server_faults(const server_request *request, server_reply *r)
{
    size_t equals = rs_str_find(request->path, RS_STR("="), 0);
    rs_str name = rs_str_part(request->path, 0, equals);
    uint64_t n = 0;
    if (equals != SIZE_MAX) {
        rs_str_to_uint(rs_str_part(request->path, equals + 1, request->path.len), &n);
    }
    if (rs_str_eq(name, RS_STR("/ok"))) {
        server_say(r, "200 OK", HTML, ok_body);
        return true;
    }
    return leading(request, r, name, (unsigned)n) || conditional(request, r, name) || refusing(r, name, (unsigned)n) ||
           lying(r, name) || too_much(r, name, (unsigned)n) || packed(r, name);
}
