/* warc_cases: runs files of archive cases and speaks TAP; with --bless it writes what came out as what is expected.
 *
 *     === title of the case
 *     @lf                       (line ends are \n; the default is \r\n)
 *     @pack gzip                (a member a record; zstd: a frame a record; one: one gzip member for all)
 *     @cut 20                   (so many bytes are missing at the end of the file as stored)
 *     WARC/1.0                  (records, each up to a line %%; its block ends before that line; \x1F is a byte;
 *     Content-Length: AUTO       the block's length is filled in for AUTO)
 *
 *     block
 *     %%
 *     ---
 *     records as rs_warc_next gives them, then items as the collector does
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"
#include "collect/collect.h"
#include "collect/warc.h"
#include "../slurp.h"

enum { most = 1 << 20 };

typedef struct test_case {
    rs_str title, head, input, expected;
    bool lf;
    rs_str pack;
    uint64_t cut;
} test_case;

static bool next_case(rs_str *rest, test_case *c)
{
    rs_str line = {0}, whole = *rest;
    *c = (test_case){0};
    while (rs_str_line(rest, &line) && !rs_str_starts(line, RS_STR("=== "))) {
    }
    if (!rs_str_starts(line, RS_STR("=== "))) {
        return false;
    }
    c->title = rs_str_part(line, 4, line.len);
    while (rest->len && rest->at[0] == '@' && rs_str_line(rest, &line)) {
        rs_str value = rs_str_part(line, rs_str_find(line, RS_STR(" "), 0) + 1, line.len);
        c->lf = c->lf || rs_str_eq(line, RS_STR("@lf"));
        c->pack = rs_str_starts(line, RS_STR("@pack")) ? value : c->pack;
        if (rs_str_starts(line, RS_STR("@cut"))) {
            rs_str_to_uint(value, &c->cut);
        }
    }
    const char *input = rest->at;
    while (rs_str_line(rest, &line) && !rs_str_eq(line, RS_STR("---"))) {
        c->input = (rs_str){input, (size_t)(rest->at - input)};
    }
    c->head = (rs_str){whole.at, (size_t)(rest->at - whole.at)};
    const char *expected = rest->at;
    for (rs_str ahead = *rest; rs_str_line(&ahead, &line) && !rs_str_starts(line, RS_STR("=== ")); *rest = ahead) {
    }
    c->expected = rs_str_trim((rs_str){expected, (size_t)(rest->at - expected)});
    return true;
}

/* ---- the archive */

static void put_escaped(rs_buf *to, rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == '\\' && i + 3 < s.len && s.at[i + 1] == 'x') {
            char hex[3] = {s.at[i + 2], s.at[i + 3], 0};
            rs_buf_char(to, (char)strtol(hex, NULL, 16));
            i += 3;
        } else {
            rs_buf_char(to, s.at[i]);
        }
    }
}

static void put_packed(rs_buf *to, rs_str bytes, rs_str pack)
{
    static char packed[most];
    size_t n = 0;
    if (rs_str_eq(pack, RS_STR("gzip"))) {
        z_stream z = {.next_in = (Bytef *)(uintptr_t)bytes.at, .avail_in = (uInt)bytes.len};
        deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
        z.next_out = (Bytef *)packed;
        z.avail_out = sizeof packed;
        deflate(&z, Z_FINISH);
        n = sizeof packed - z.avail_out;
        deflateEnd(&z);
    } else if (rs_str_eq(pack, RS_STR("zstd"))) {
        n = ZSTD_compress(packed, sizeof packed, bytes.at, bytes.len, 3);
    } else {
        rs_buf_put(to, bytes);
        return;
    }
    rs_buf_put(to, (rs_str){packed, n});
}

/* Header and block of one record; the block's length takes the place of AUTO. */
static void put_record(rs_buf *to, rs_buf *head, rs_buf *block, rs_str end, rs_str pack)
{
    rs_buf all;
    rs_buf_init(&all, most);
    size_t n = block->len >= end.len ? block->len - end.len : 0; /* the last line's end is not the block's */
    rs_str h = rs_buf_str(head);
    size_t at = rs_str_find(h, RS_STR("AUTO"), 0);
    if (at != SIZE_MAX) {
        rs_buf_put(&all, rs_str_part(h, 0, at));
        rs_buf_printf(&all, "%zu", n);
        rs_buf_put(&all, rs_str_part(h, at + 4, h.len));
    } else {
        rs_buf_put(&all, h);
    }
    rs_buf_put(&all, rs_str_part(rs_buf_str(block), 0, n));
    rs_buf_put(&all, end);
    rs_buf_put(&all, end);
    put_packed(to, rs_buf_str(&all), pack);
    rs_buf_release(&all);
    rs_buf_reset(head);
    rs_buf_reset(block);
}

static void make_archive(const test_case *c, rs_buf *to)
{
    rs_buf head, block, plain;
    rs_buf_init(&head, most);
    rs_buf_init(&block, most);
    rs_buf_init(&plain, most);
    bool one = rs_str_eq(c->pack, RS_STR("one")), in_block = false;
    rs_str rest = c->input, line, end = c->lf ? RS_STR("\n") : RS_STR("\r\n");
    rs_buf_reset(to);
    while (rs_str_line(&rest, &line)) {
        if (rs_str_eq(line, RS_STR("%%"))) {
            put_record(one ? &plain : to, &head, &block, end, one ? RS_STR_NONE : c->pack);
            in_block = false;
            continue;
        }
        rs_buf *part = in_block ? &block : &head;
        put_escaped(part, line);
        rs_buf_put(part, end);
        in_block = in_block || line.len == 0;
    }
    rs_buf_put(one ? &plain : to, rs_buf_str(&head)); /* what no %% ends stands as it is */
    rs_buf_put(one ? &plain : to, rs_buf_str(&block));
    if (one) {
        put_packed(to, rs_buf_str(&plain), RS_STR("gzip"));
    }
    to->len -= c->cut < to->len ? c->cut : to->len;
    rs_buf_release(&head);
    rs_buf_release(&block);
    rs_buf_release(&plain);
}

/* ---- what comes out */

/* Messages name the file: its folder is another at every run. */
static void say_err(rs_buf *out, const rs_err *err, const char *path)
{
    rs_str m = rs_str_of(err->message);
    m = rs_str_starts(m, rs_str_of(path)) ? rs_str_part(m, strlen(path), m.len) : m;
    rs_buf_printf(out, "%s%.*s\n", rs_code_name(err->code), RS_STR_ARG(m));
}

static void say_text(rs_buf *out, rs_str s)
{
    for (size_t i = 0; i < s.len && i < 60; i++) {
        unsigned char ch = (unsigned char)s.at[i];
        if (ch < ' ' || ch == 0x7F) {
            rs_buf_printf(out, "\\x%02X", ch);
        } else {
            rs_buf_char(out, (char)ch);
        }
    }
}

static void say_records(rs_buf *out, const char *path, bool exact)
{
    static const char *const types[] = {"other",      "warcinfo", "request",  "response",    "resource",
                                        "conversion", "revisit",  "metadata", "continuation"};
    rs_warc_reader *r;
    rs_err err = {0};
    if (!rs_warc_open(&r, path, 0, 4096, &err)) {
        say_err(out, &err, path);
        return;
    }
    for (bool more = true; more;) {
        rs_warc_record record;
        if (!rs_warc_next(r, &record, &more, &err)) {
            say_err(out, &err, path);
        } else if (more) {
            rs_buf_printf(out, "%s %.*s %zu bytes", types[record.type], RS_STR_ARG(record.target), record.block.len);
            if (exact) { /* packed lengths are the library's */
                rs_buf_printf(out, " at %llu-%llu", (unsigned long long)record.offset, (unsigned long long)record.end);
            }
            rs_buf_printf(out, "%s%s [", record.truncated ? " truncated" : "",
                          record.digest_wrong ? " digest wrong" : "");
            say_text(out, record.block);
            rs_buf_z(out, "]\n");
        }
    }
    rs_warc_close(r);
}

static void say_items(rs_buf *out, const char *path)
{
    rs_err err = {0};
    rs_collector *c = rs_collector_new(NULL);
    if (!c || !rs_collector_add(c, path, &err)) {
        abort();
    }
    for (bool more = true; more;) {
        rs_raw raw;
        if (!rs_collector_next(c, &raw, &more, &err)) {
            rs_buf_z(out, "item ");
            say_err(out, &err, path);
        } else if (more) {
            rs_buf_printf(out, "item %s %.*s %.*s", raw.kind == RS_RAW_RECORD ? "record" : "document",
                          RS_STR_ARG(raw.url), RS_STR_ARG(raw.received));
            rs_buf_printf(out, raw.charset.at ? " %.*s [" : "%.*s [", RS_STR_ARG(raw.charset));
            say_text(out, raw.bytes);
            rs_buf_z(out, "]\n");
        }
    }
    rs_progress p = rs_collector_progress(c);
    if (p.passed) {
        rs_buf_printf(out, "passed over: %llu\n", (unsigned long long)p.passed);
    }
    rs_collector_free(c);
}

static void run_case(const test_case *c, rs_buf *bytes, rs_buf *out)
{
    char path[] = "/tmp/rasid-case-XXXXXX";
    int fd = mkstemp(path);
    rs_buf_reset(out);
    make_archive(c, bytes);
    if (fd < 0 || write(fd, bytes->at, bytes->len) != (ssize_t)bytes->len || close(fd) != 0) {
        perror(path);
        exit(74);
    }
    say_records(out, path, !c->pack.at);
    say_items(out, path);
    unlink(path);
}

int main(int argc, char **argv)
{
    bool bless = argc > 1 && strcmp(argv[1], "--bless") == 0;
    int ran = 0, failed = 0;
    rs_buf file, bytes, out, blessed;
    rs_buf_init(&file, most);
    rs_buf_init(&bytes, most);
    rs_buf_init(&out, most);
    rs_buf_init(&blessed, most);
    for (int i = bless ? 2 : 1; i < argc; i++) {
        rs_buf_reset(&file);
        rs_buf_reset(&blessed);
        if (!slurp_into(argv[i], &file)) {
            perror(argv[i]);
            return 66;
        }
        test_case c;
        for (rs_str rest = rs_buf_str(&file); next_case(&rest, &c);) {
            run_case(&c, &bytes, &out);
            bool same = rs_str_eq(rs_str_trim(rs_buf_str(&out)), c.expected);
            failed += !same && !bless;
            printf("%s %d - %.*s\n", same || bless ? "ok" : "not ok", ++ran, RS_STR_ARG(c.title));
            if (!same && !bless) {
                printf("# expected:\n%.*s\n# came:\n%.*s\n", RS_STR_ARG(c.expected), RS_STR_ARG(rs_buf_str(&out)));
            }
            rs_buf_put(&blessed, c.head);
            rs_buf_put(&blessed, rs_buf_str(&out));
            rs_buf_z(&blessed, "\n");
        }
        FILE *f = bless ? fopen(argv[i], "wb") : NULL;
        if (bless && (!f || fwrite(blessed.at, 1, blessed.len, f) != blessed.len || fclose(f) != 0)) {
            perror(argv[i]);
            return 74;
        }
    }
    rs_buf_release(&file);
    rs_buf_release(&bytes);
    rs_buf_release(&out);
    rs_buf_release(&blessed);
    printf("1..%d\n", ran);
    return failed || !ran ? 1 : 0;
}
