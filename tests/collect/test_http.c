/* Responses taken apart; bodies packed in every way, cut, damaged, lied about, and made to burst. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>
#include <cmocka.h>

#include "base/mem.h"
#include "collect/http.h"

enum { room = 1 << 22 };

typedef struct desk {
    rs_arena arena;
    rs_buf out;
    rs_http http;
    char wire[room], packed[room], twice[room];
} desk;

static int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    rs_arena_init(&d->arena, 1 << 20);
    rs_buf_init(&d->out, 32 << 20);
    *state = d;
    return 0;
}

static int close_desk(void **state)
{
    desk *d = *state;
    rs_arena_release(&d->arena);
    rs_buf_release(&d->out);
    free(d);
    return 0;
}

static rs_str zlib_pack(rs_str s, char *to, int bits)
{
    z_stream z = {.next_in = (Bytef *)(uintptr_t)s.at, .avail_in = (uInt)s.len};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_out = (Bytef *)to;
    z.avail_out = room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    size_t n = room - z.avail_out;
    deflateEnd(&z);
    return (rs_str){to, n};
}

static rs_str gzip(rs_str s, char *to)
{
    return zlib_pack(s, to, 15 + 16);
}

static rs_str zlib(rs_str s, char *to)
{
    return zlib_pack(s, to, 15);
}

static rs_str bare_deflate(rs_str s, char *to)
{
    return zlib_pack(s, to, -15);
}

static rs_str zstd(rs_str s, char *to)
{
    size_t n = ZSTD_compress(to, room, s.at, s.len, 3);
    assert_false(ZSTD_isError(n));
    return (rs_str){to, n};
}

static rs_str br(rs_str s, char *to)
{
    size_t n = room;
    assert_true(BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, s.len, (const uint8_t *)s.at, &n, (uint8_t *)to));
    return (rs_str){to, n};
}

static const struct {
    const char *coding;
    rs_str (*pack)(rs_str s, char *to);
} codings[] = {
    {"gzip", gzip}, {"x-gzip", gzip}, {"deflate", zlib}, {"deflate", bare_deflate}, {"br", br}, {"zstd", zstd},
};
enum { n_codings = sizeof codings / sizeof codings[0] };

static void make_text(char *to, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        to[i] = "abcdefgh \n<p>"[(i * 2654435761u >> 7) % 13];
    }
}

static rs_str answer(desk *d, const char *headers, rs_str body)
{
    int n = snprintf(d->wire, room, "HTTP/1.1 200 OK\r\n%s\r\n", headers);
    memcpy(d->wire + n, body.at, body.len);
    return (rs_str){d->wire, (size_t)n + body.len};
}

static bool read_body(desk *d, const char *headers, rs_str body, const rs_http_limits *limits, bool *whole, rs_err *err)
{
    rs_arena_reset(&d->arena);
    assert_true(rs_http_parse(&d->http, answer(d, headers, body), &d->arena, err));
    return rs_http_body(&d->http, false, limits, &d->out, whole, err);
}

static void expect(desk *d, const char *headers, rs_str body, rs_str wanted, bool whole_wanted)
{
    bool whole;
    rs_err err = {0};
    if (!read_body(d, headers, body, NULL, &whole, &err)) {
        fail_msg("%s: %s", headers, err.message);
    }
    if (!rs_str_eq(rs_buf_str(&d->out), wanted) || whole != whole_wanted) {
        fail_msg("%s: %zu bytes [%.60s], whole %d", headers, d->out.len, d->out.at, whole);
    }
}

/* ---- */

static void taken_apart(void **state)
{
    static const struct {
        const char *wire, *type, *charset, *body;
        int status;
    } cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; Charset=\"UTF-8\"\r\n\r\nx", "text/html", "UTF-8", "x", 200},
        {"HTTP/1.0 404\nContent-type:text/plain\n\nx\n\ny", "text/plain", NULL, "x\n\ny", 404},
        {"\r\n\r\nHTTP/2 301 \r\nLocation: /\r\n\r\n", NULL, NULL, "", 301},
        {"http/1.1 200 ok\r\ncontent-type: text/html;charset=windows-1256;x=y\r\n\r\n", "text/html", "windows-1256", "",
         200},
        {"HTTP/1.1 200 OK\r\nContent-Type:\r\n text/html;\r\n\tcharset='utf-8'\r\n\r\nx", "text/html", "utf-8", "x",
         200},
        {"HTTP/1.1 200 OK\r\nContent-Type: ; charset=\r\n\r\nx", NULL, NULL, "x", 200},
        {"HTTP/1.1 200 OK\r\nX", NULL, NULL, "", 200},
        {"HTTP/1.1 200 OK\r\n\r\nbody", NULL, NULL, "body", 200},
        {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: "
         "a/b\r\n\r\nx",
         "a/b", NULL, "x", 200},
        {"HTTP/1.1 100 Continue\r\n\r\n", NULL, NULL, "", 100},
    };
    desk *d = *state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rs_err err = {0};
        assert_true(rs_http_parse(&d->http, rs_str_of(cases[i].wire), &d->arena, &err));
        assert_int_equal(d->http.status, cases[i].status);
        assert_true(rs_str_eq(d->http.type, rs_str_of(cases[i].type)));
        assert_true(rs_str_eq(d->http.charset, rs_str_of(cases[i].charset)));
        assert_true(rs_str_eq(d->http.body, rs_str_of(cases[i].body)));
        assert_true(rs_str_eq(rs_http_payload(rs_str_of(cases[i].wire)), rs_str_of(cases[i].body)));
    }
}

static void no_status_line(void **state)
{
    static const char *const wires[] = {
        "", "\r\n", "<html>", "HTTP/1.1 OK\r\n\r\n", "HTTP/1.1 20\r\n", "HTTP/1.1 2000 x\r\n"};
    desk *d = *state;
    for (size_t i = 0; i < sizeof wires / sizeof wires[0]; i++) {
        rs_err err = {0};
        assert_false(rs_http_parse(&d->http, rs_str_of(wires[i]), &d->arena, &err));
        assert_int_equal(err.code, RS_INPUT);
        assert_string_equal(err.message, "no HTTP response: it does not begin with a status line");
    }
}

static void headers_by_name(void **state)
{
    (void)state;
    rs_str h = RS_STR("A: 1\r\nb :  two \r\nno colon\r\nA: 3\r\nLong: x\r\n  y\r\n: z\r\nEmpty:\r\n");
    assert_true(rs_str_eq(rs_http_header(h, "a"), RS_STR("1")));
    assert_true(rs_str_eq(rs_http_header(h, "B"), RS_STR("two")));
    assert_true(rs_str_eq(rs_http_header(h, "long"), RS_STR("x\r\n  y")));
    assert_true(rs_http_header(h, "empty").at != NULL && rs_http_header(h, "empty").len == 0);
    assert_null(rs_http_header(h, "none").at);
    assert_null(rs_http_header(RS_STR(""), "none").at);
}

static void chunks(void **state)
{
    static const struct {
        const char *body, *wanted;
        bool whole;
    } cases[] = {
        {"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde", true},
        {"3;name=value\r\nabc\r\n0\r\nTrailer: x\r\n\r\n", "abc", true},
        {"3\nabc\n0\n\n", "abc", true},
        {" 3 \r\nabc\r\n0\r\n", "abc", true},
        {"A\r\n0123456789\r\n0\r\n\r\n", "0123456789", true},
        {"0\r\n\r\n", "", true},
        {"3\r\nabc\r\n", "abc", false},
        {"3\r\nabc\r\n5\r\nde", "abcde", false},
        {"3\r\nabcd\r\n0\r\n\r\n", "abc", false},
        {"3\r\nabc\r\nzz\r\nde\r\n", "abc", false},
        {"fffffffffffffff\r\nabc", "abc", false},
        {"3\r\nabc\r\nffffffffffffffffff\r\nabc", "abc", false},
        {"-3\r\nabc", "-3\r\nabc", true},
        {"<p>not chunked</p>", "<p>not chunked</p>", true},
    };
    desk *d = *state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        expect(d, "Transfer-Encoding: chunked\r\n", rs_str_of(cases[i].body), rs_str_of(cases[i].wanted),
               cases[i].whole);
    }
}

static void every_coding_whole_and_cut(void **state)
{
    desk *d = *state;
    static char text[200000];
    char headers[64];
    make_text(text, sizeof text);
    for (size_t i = 0; i < n_codings; i++) {
        for (size_t n = 0; n <= sizeof text; n = n * 7 + 1) {
            rs_str packed = codings[i].pack((rs_str){text, n}, d->packed);
            snprintf(headers, sizeof headers, "Content-Encoding: %s\r\n", codings[i].coding);
            expect(d, headers, packed, (rs_str){text, n}, true);
        }
        rs_str packed = codings[i].pack((rs_str){text, sizeof text}, d->packed);
        for (size_t cut = 40; cut < packed.len; cut += packed.len / 29 + 1) {
            bool whole;
            rs_err err = {0};
            assert_true(read_body(d, headers, rs_str_part(packed, 0, cut), NULL, &whole, &err));
            assert_false(whole);
            assert_true(rs_str_starts((rs_str){text, sizeof text}, rs_buf_str(&d->out)));
        }
    }
}

static void stacked_and_chunked(void **state)
{
    desk *d = *state;
    static char text[5000], chunked[room];
    make_text(text, sizeof text);
    rs_str twice = gzip(br((rs_str){text, sizeof text}, d->packed), d->twice);
    expect(d, "Content-Encoding: br, gzip\r\n", twice, (rs_str){text, sizeof text}, true);
    expect(d, "Content-Encoding: br\r\nTransfer-Encoding: gzip\r\n", twice, (rs_str){text, sizeof text}, true);
    expect(d, "Content-Encoding: identity, BR\r\ncontent-encoding: X-GZIP\r\n", twice, (rs_str){text, sizeof text},
           true);
    size_t half = twice.len / 2;
    size_t n = (size_t)snprintf(chunked, sizeof chunked, "%zx\r\n", half);
    memcpy(chunked + n, twice.at, half);
    n += half;
    n += (size_t)snprintf(chunked + n, sizeof chunked - n, "\r\n%zx\r\n", twice.len - half);
    memcpy(chunked + n, twice.at + half, twice.len - half);
    n += twice.len - half;
    n += (size_t)snprintf(chunked + n, sizeof chunked - n, "\r\n0\r\n\r\n");
    const char *headers = "Content-Encoding: br, gzip\r\nTransfer-Encoding: chunked\r\n";
    expect(d, headers, (rs_str){chunked, n}, (rs_str){text, sizeof text}, true);
    bool whole;
    assert_true(rs_http_parse(&d->http, answer(d, headers, twice), &d->arena, NULL));
    assert_true(rs_http_body(&d->http, true, NULL, &d->out, &whole, NULL));
    assert_true(whole && rs_str_eq(rs_buf_str(&d->out), (rs_str){text, sizeof text}));
}

static void two_members_and_padding(void **state)
{
    desk *d = *state;
    rs_str one = gzip(RS_STR("one "), d->packed);
    rs_str two = gzip(RS_STR("two"), d->twice);
    memcpy(d->packed + one.len, two.at, two.len);
    memset(d->packed + one.len + two.len, 0, 100);
    expect(d, "Content-Encoding: gzip\r\n", (rs_str){d->packed, one.len + two.len + 100}, RS_STR("one two"), true);
    one = zstd(RS_STR("one "), d->packed);
    two = zstd(RS_STR("two"), d->twice);
    memcpy(d->packed + one.len, two.at, two.len);
    memset(d->packed + one.len + two.len, 0, 100);
    expect(d, "Content-Encoding: zstd\r\n", (rs_str){d->packed, one.len + two.len + 100}, RS_STR("one two"), true);
}

static void headers_that_lie(void **state)
{
    desk *d = *state;
    rs_str plain = RS_STR("<html><p>plain as it is, and long enough to be told from anything packed</p></html>");
    for (size_t i = 0; i < n_codings; i++) {
        char headers[64];
        snprintf(headers, sizeof headers, "Content-Encoding: %s\r\n", codings[i].coding);
        expect(d, headers, plain, plain, true);
        expect(d, headers, gzip(plain, d->packed), plain, true);
        expect(d, headers, RS_STR(""), RS_STR(""), true);
    }
    expect(d, "", gzip(plain, d->packed), plain, true);
    expect(d, "", zstd(plain, d->packed), plain, true);
    expect(d, "Content-Encoding: utf-8\r\n", plain, plain, true);
    expect(d, "Content-Encoding: none\r\nTransfer-Encoding: binary\r\n", plain, plain, true);
    expect(d, "Content-Encoding: gzip\r\n", zlib(plain, d->packed), plain, true);
    expect(d, "Content-Length: 5000\r\n", plain, plain, false);
    expect(d, "Content-Length: 5\r\n", plain, plain, true);
    expect(d, "Content-Length: x\r\n", plain, plain, true);
}

static void damage_gives_what_could_be_read(void **state)
{
    desk *d = *state;
    static char text[100000];
    make_text(text, sizeof text);
    for (size_t i = 0; i < n_codings; i++) {
        char headers[64];
        snprintf(headers, sizeof headers, "Content-Encoding: %s\r\n", codings[i].coding);
        for (size_t k = 1; k < 12; k++) {
            bool whole;
            rs_err err = {0};
            rs_str packed = codings[i].pack((rs_str){text, sizeof text}, d->packed);
            memset(d->packed + packed.len * k / 12, 0xA5, 9);
            bool ok = read_body(d, headers, packed, NULL, &whole, &err);
            assert_true(ok ? true : err.code == RS_LIMIT);
        }
    }
}

static void bombs(void **state)
{
    desk *d = *state;
    static char zeros[room];
    const rs_http_limits narrow = {.body = 1 << 20}, plain = {.body = 8 << 20, .expansion = 50};
    bool whole;
    rs_err err;
    for (size_t i = 0; i < n_codings; i++) {
        char headers[64];
        snprintf(headers, sizeof headers, "Content-Encoding: %s\r\n", codings[i].coding);
        rs_str packed = codings[i].pack((rs_str){zeros, sizeof zeros}, d->packed);
        assert_false(read_body(d, headers, packed, &narrow, &whole, &err));
        assert_int_equal(err.code, RS_LIMIT);
        assert_false(read_body(d, headers, packed, &plain, &whole, &err));
        assert_int_equal(err.code, RS_LIMIT);
        assert_string_equal(err.message, "the body expands to more than 50 times its size");
        assert_true(d->out.cap <= 4 << 20);
    }
    memset(zeros, 'x', sizeof zeros);
    assert_false(read_body(d, "", (rs_str){zeros, (1 << 20) + 1}, &narrow, &whole, &err));
    assert_string_equal(err.message, "the body is larger than the 1048576 bytes allowed");
    assert_false(
        read_body(d, "Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip\r\n", RS_STR("x"), NULL, &whole, &err));
    assert_string_equal(err.message, "the body is packed more than 5 times");
    assert_false(read_body(d, "Content-Encoding: lzma\r\n", RS_STR("\1\2\3"), NULL, &whole, &err));
    assert_string_equal(err.message, "the body is packed with \"lzma\", which is not known");
}

static void refused_memory(void **state)
{
    desk *d = *state;
    static char text[50000];
    make_text(text, sizeof text);
    rs_str twice = gzip(br((rs_str){text, sizeof text}, d->packed), d->twice);
    rs_str wire = answer(d, "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: br, gzip\r\n", twice);
    for (uint64_t nth = 1; nth < 100; nth++) {
        rs_err err = {0};
        bool whole;
        rs_arena_release(&d->arena);
        rs_buf_release(&d->out);
        rs_mem_fail_at(nth);
        bool ok = rs_http_parse(&d->http, wire, &d->arena, &err) &&
                  rs_http_body(&d->http, false, NULL, &d->out, &whole, &err);
        rs_mem_fail_at(0);
        if (ok) {
            assert_true(nth > 3);
            return;
        }
        assert_int_equal(err.code, RS_MEMORY);
    }
    fail_msg("never succeeded");
}

#define WITH_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        WITH_DESK(taken_apart),
        WITH_DESK(no_status_line),
        WITH_DESK(headers_by_name),
        WITH_DESK(chunks),
        WITH_DESK(every_coding_whole_and_cut),
        WITH_DESK(stacked_and_chunked),
        WITH_DESK(two_members_and_padding),
        WITH_DESK(headers_that_lie),
        WITH_DESK(damage_gives_what_could_be_read),
        WITH_DESK(bombs),
        WITH_DESK(refused_memory),
    };
    return cmocka_run_group_tests_name("http", tests, NULL, NULL);
}
