/* What we write is read back; what is cut, flipped or thrown in costs its own record and no other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/mem.h"
#include "collect/warc.h"
#include "../slurp.h"

enum { records = 24 };

typedef struct desk {
    char dir[64], path[256];
    rs_buf blocks[records], bytes, said;
    uint64_t offsets[records + 2]; /* of warcinfo, the records, and the file's end */
    uint64_t seed;
    uint64_t max_block;
} desk;

static uint64_t random_next(desk *d)
{
    d->seed ^= d->seed << 13;
    d->seed ^= d->seed >> 7;
    d->seed ^= d->seed << 17;
    return d->seed;
}

static int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    snprintf(d->dir, sizeof d->dir, "/tmp/rasid-warc-XXXXXX");
    d->seed = 0x9E3779B97F4A7C15u + (getenv("SEED") ? strtoull(getenv("SEED"), 0, 10) * 77777 : 0);
    d->max_block = 1 << 20;
    rs_buf_init(&d->bytes, 64 << 20);
    rs_buf_init(&d->said, 1 << 20);
    for (size_t i = 0; i < records; i++) {
        rs_buf_init(&d->blocks[i], 4 << 20);
    }
    *state = d;
    return mkdtemp(d->dir) ? 0 : 1;
}

static int close_desk(void **state)
{
    desk *d = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", d->dir);
    int rc = system(command);
    for (size_t i = 0; i < records; i++) {
        rs_buf_release(&d->blocks[i]);
    }
    rs_buf_release(&d->bytes);
    rs_buf_release(&d->said);
    free(d);
    return rc;
}

static const char *at(desk *d, const char *name)
{
    snprintf(d->path, sizeof d->path, "%s/%s", d->dir, name);
    return d->path;
}

static void put_file(desk *d, const char *name, rs_str bytes)
{
    FILE *f = fopen(at(d, name), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, f), bytes.len);
    fclose(f);
}

static void get_file(desk *d, const char *name)
{
    assert_true(slurp_into(at(d, name), &d->bytes));
}

/* Blocks of every sort: empty, text that packs well, noise, line ends, and one that looks like a record's beginning. */
static void make_block(desk *d, size_t i)
{
    rs_buf *b = &d->blocks[i];
    rs_buf_reset(b);
    size_t n = i == 6 ? 0 : (size_t)(random_next(d) % (i % 5 == 0 ? 90000 : 900));
    rs_buf_printf(b, i == 6 ? "" : "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n%zu:", i);
    for (size_t k = 0; k < n; k++) {
        uint64_t v = random_next(d);
        rs_buf_char(b, i % 2 ? (char)v : (char)("abc \r\n"[v % 6]));
    }
    if (i % 7 == 3) {
        rs_buf_z(b, " said WARC/1.0 in a line\r\n\r\n\r\n");
    }
}

static void write_archive(desk *d, const char *name, rs_warc_packing packing)
{
    rs_warc_writer *w;
    rs_err err = {0};
    uint64_t cut = 9;
    if (!rs_warc_writer_open(&w, at(d, name), packing, RS_STR("test/1"), RS_STR("2026-01-02T03:04:05Z"), &cut, &err)) {
        fail_msg("%s", err.message);
    }
    assert_int_equal(cut, 0);
    d->offsets[0] = 0;
    for (size_t i = 0; i < records; i++) {
        make_block(d, i);
        rs_warc_record record = {.type = i % 3 == 1 ? RS_WARC_REQUEST : RS_WARC_RESPONSE,
                                 .target = RS_STR("http://example.org/a\nb"),
                                 .date = RS_STR("2026-01-02T03:04:06Z"),
                                 .content_type = RS_STR("application/http; msgtype=response"),
                                 .block = rs_buf_str(&d->blocks[i]),
                                 .truncated = i == 4};
        assert_true(rs_warc_write(w, &record, &err));
        assert_int_equal(record.end, rs_warc_writer_size(w));
        d->offsets[i + 1] = record.offset;
        d->offsets[i + 2 > records ? records + 1 : i + 2] = record.end;
    }
    assert_true(rs_warc_writer_sync(w, &err));
    assert_true(rs_warc_writer_close(w, &err));
}

/* Which of the records (0 = warcinfo) come back, and how many failures are told; offsets and blocks must be right. */
typedef struct found {
    bool have[records + 1];
    size_t n, failed;
    rs_err last;
} found;

static found read_archive(desk *d, const char *name, bool exact)
{
    found f = {0};
    rs_warc_reader *r;
    assert_true(rs_warc_open(&r, at(d, name), 0, d->max_block, &f.last));
    for (bool more = true; more;) {
        rs_warc_record record;
        rs_err err = {0};
        if (!rs_warc_next(r, &record, &more, &err)) {
            f.failed++;
            f.last = err;
            assert_true(err.code == RS_INPUT || err.code == RS_LIMIT);
            if (getenv("SAY")) {
                fprintf(stderr, "%s\n", err.message);
            }
            assert_true(f.failed < 1000);
            continue;
        }
        if (!more) {
            break;
        }
        f.n++;
        if (getenv("SAY")) {
            fprintf(stderr, "%llu-%llu %zu\n", (unsigned long long)record.offset, (unsigned long long)record.end,
                    record.block.len);
        }
        assert_true(f.n < 1000);
        for (size_t i = 0; i <= records; i++) {
            bool same = i == 0
                            ? record.type == RS_WARC_WARCINFO
                            : record.type != RS_WARC_WARCINFO && rs_str_eq(record.block, rs_buf_str(&d->blocks[i - 1]));
            if (!same || f.have[i] || (exact && record.offset != d->offsets[i])) {
                continue;
            }
            f.have[i] = true;
            if (exact) {
                assert_int_equal(record.end, d->offsets[i + 1]);
                assert_false(record.digest_wrong);
            }
            break;
        }
    }
    rs_warc_close(r);
    return f;
}

static const struct {
    rs_warc_packing packing;
    const char *name;
} packings[] = {{RS_WARC_PLAIN, "a.warc"}, {RS_WARC_GZIP, "a.warc.gz"}, {RS_WARC_ZSTD, "a.warc.zst"}};

static void what_is_written_is_read_back(void **state)
{
    desk *d = *state;
    for (size_t p = 0; p < 3; p++) {
        write_archive(d, packings[p].name, packings[p].packing);
        found f = read_archive(d, packings[p].name, true);
        assert_int_equal(f.n, records + 1);
        assert_int_equal(f.failed, 0);
        for (size_t i = 0; i <= records; i++) {
            assert_true(f.have[i]);
        }
    }
}

/* Everything before the cut comes back; the record that is cut is told, and nothing else. */
static void cut_anywhere(void **state)
{
    desk *d = *state;
    for (size_t p = 0; p < 3; p++) {
        write_archive(d, packings[p].name, packings[p].packing);
        get_file(d, packings[p].name);
        for (size_t k = 0; k < 150; k++) {
            uint64_t size = d->bytes.len, cut = k <= records + 1 ? d->offsets[k] : random_next(d) % size;
            put_file(d, "cut", rs_str_part(rs_buf_str(&d->bytes), 0, cut));
            found f = read_archive(d, "cut", false);
            for (size_t i = 0; i <= records; i++) {
                bool whole = d->offsets[i + 1] <= cut;
                /* plain: without its last line ends a record is whole nevertheless */
                bool nearly = p == 0 && d->offsets[i + 1] - cut <= 4;
                assert_true(f.have[i] == whole || (nearly && f.have[i]));
            }
            bool at_edge = false;
            for (size_t i = 0; i <= records + 1; i++) {
                at_edge =
                    at_edge || cut == d->offsets[i] || (p == 0 && d->offsets[i] > cut && d->offsets[i] - cut <= 4);
            }
            assert_int_equal(f.failed, at_edge ? 0 : 1);
        }
    }
}

/* A flipped byte costs the record it lies in, at most. */
static void a_flipped_byte(void **state)
{
    desk *d = *state;
    for (size_t p = 0; p < 3; p++) {
        write_archive(d, packings[p].name, packings[p].packing);
        get_file(d, packings[p].name);
        for (size_t k = 0; k < 150; k++) {
            size_t hit = random_next(d) % d->bytes.len;
            char old = d->bytes.at[hit];
            d->bytes.at[hit] = (char)(old ^ (1 << random_next(d) % 8));
            put_file(d, "flipped", rs_buf_str(&d->bytes));
            d->bytes.at[hit] = old;
            found f = read_archive(d, "flipped", false);
            for (size_t i = 0; i <= records; i++) {
                bool inside = d->offsets[i] <= hit && hit < d->offsets[i + 1];
                if (!inside && !f.have[i]) {
                    if (getenv("SAY") == NULL) {
                        setenv("SAY", "1", 1);
                        for (size_t q = 0; q <= records; q++)
                            fprintf(stderr, "%zu %llu\n", q, (unsigned long long)d->offsets[q]);
                        read_archive(d, "flipped", false);
                    }
                    fail_msg("%s: byte %zu flipped lost record %zu at %llu", packings[p].name, hit, i,
                             (unsigned long long)d->offsets[i]);
                }
            }
        }
    }
}

/* A crash in the middle of a write: what was whole stays, the rest is cut off, and the file goes on. */
static void a_broken_tail_is_cut_off(void **state)
{
    desk *d = *state;
    for (size_t p = 0; p < 3; p++) {
        write_archive(d, packings[p].name, packings[p].packing);
        get_file(d, packings[p].name);
        for (size_t k = 0; k < 40; k++) {
            uint64_t size = d->bytes.len, keep = k == 0 ? size : k == 1 ? 0 : random_next(d) % size, cut, whole = 0;
            rs_warc_writer *w;
            rs_err err = {0};
            put_file(d, "tail", rs_str_part(rs_buf_str(&d->bytes), 0, keep));
            for (size_t i = 0; i <= records + 1; i++) {
                whole = d->offsets[i] <= keep ? d->offsets[i] : whole;
            }
            if (!rs_warc_writer_open(&w, at(d, "tail"), packings[p].packing, RS_STR("t"),
                                     RS_STR("2026-01-01T00:00:00Z"), &cut, &err)) {
                fail_msg("%s", err.message);
            }
            bool nearly = p == 0 && cut == 0; /* a plain record may lack its last line ends */
            assert_true(cut == keep - whole || nearly);
            rs_warc_record record = {
                .type = RS_WARC_RESOURCE, .date = RS_STR("2026-01-01T00:00:00Z"), .block = RS_STR("the next one")};
            assert_true(rs_warc_write(w, &record, &err));
            assert_true(rs_warc_writer_close(w, &err));
            found f = read_archive(d, "tail", false);
            assert_int_equal(f.failed, 0);
            assert_true(f.n >= 2);
        }
    }
}

static void no_archive_is_touched_that_is_none(void **state)
{
    desk *d = *state;
    rs_warc_writer *w, *second;
    rs_err err = {0};
    put_file(d, "notes.txt", RS_STR("not an archive at all"));
    assert_false(rs_warc_writer_open(&w, at(d, "notes.txt"), RS_WARC_GZIP, RS_STR("t"), RS_STR("d"), NULL, &err));
    assert_int_equal(err.code, RS_INPUT);
    assert_non_null(strstr(err.message, "notes.txt: holds no WARC record; give another name for the archive"));
    assert_false(rs_warc_writer_open(&w, d->dir, RS_WARC_GZIP, RS_STR("t"), RS_STR("d"), NULL, &err));
    assert_int_equal(err.code, RS_IO);
    assert_true(rs_warc_writer_open(&w, at(d, "a"), RS_WARC_GZIP, RS_STR("t"), RS_STR("d"), NULL, &err));
    assert_false(rs_warc_writer_open(&second, at(d, "a"), RS_WARC_GZIP, RS_STR("t"), RS_STR("d"), NULL, &err));
    assert_non_null(strstr(err.message, "is being written by another program"));
    rs_warc_record undated = {.type = RS_WARC_RESPONSE};
    assert_false(rs_warc_write(w, &undated, &err));
    assert_true(rs_warc_writer_close(w, &err));
    assert_true(rs_warc_writer_close(NULL, NULL));
    rs_warc_reader *r;
    assert_false(rs_warc_open(&r, at(d, "nowhere"), 0, 0, &err));
    assert_int_equal(err.code, RS_IO);
    rs_warc_close(NULL);
}

/* From the byte of any record on, and in a frame that leans on a dictionary at the front. */
static void from_the_middle(void **state)
{
    desk *d = *state;
    for (size_t p = 0; p < 3; p++) {
        write_archive(d, packings[p].name, packings[p].packing);
        for (size_t i = 1; i <= records; i++) {
            rs_warc_reader *r;
            rs_warc_record record;
            bool more;
            assert_true(rs_warc_open(&r, at(d, packings[p].name), d->offsets[i], 0, NULL));
            assert_true(rs_warc_next(r, &record, &more, NULL) && more);
            assert_true(rs_str_eq(record.block, rs_buf_str(&d->blocks[i - 1])));
            assert_int_equal(record.offset, d->offsets[i]);
            rs_warc_close(r);
        }
    }
}

static void put_with_dictionary(rs_buf *to, ZSTD_CCtx *z, rs_str dictionary, rs_str text)
{
    char packed[4096];
    size_t n = ZSTD_compress_usingDict(z, packed, sizeof packed, text.at, text.len, dictionary.at, dictionary.len, 3);
    assert_false(ZSTD_isError(n));
    rs_buf_put(to, (rs_str){packed, n});
}

static void a_dictionary_in_front(void **state)
{
    desk *d = *state;
    const rs_str record = RS_STR("WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: http://example.org/a\r\n"
                                 "WARC-Date: 2026-01-01T00:00:00Z\r\nContent-Length: 4\r\n\r\ntext\r\n\r\n");
    char squeezed[4096];
    for (int packed = 0; packed < 2; packed++) {
        rs_buf_reset(&d->bytes);
        ZSTD_CCtx *z = ZSTD_createCCtx();
        rs_str dictionary = record; /* bytes of the kind that comes */
        if (packed) {
            dictionary = (rs_str){squeezed, ZSTD_compress(squeezed, sizeof squeezed, record.at, record.len, 3)};
        }
        rs_buf_put(&d->bytes, RS_STR("\x5D\x2A\x4D\x18"));
        for (int shift = 0; shift < 32; shift += 8) {
            rs_buf_char(&d->bytes, (char)(dictionary.len >> shift & 255));
        }
        rs_buf_put(&d->bytes, dictionary);
        size_t second = 0;
        for (int i = 0; i < 3; i++) {
            second = i == 1 ? d->bytes.len : second;
            put_with_dictionary(&d->bytes, z, record, record);
        }
        ZSTD_freeCCtx(z);
        put_file(d, "d.warc.zst", rs_buf_str(&d->bytes));
        for (int from = 0; from < 2; from++) {
            rs_warc_reader *r;
            rs_warc_record got;
            int n = 0;
            assert_true(rs_warc_open(&r, at(d, "d.warc.zst"), from ? second : 0, 0, NULL));
            for (bool more = true; rs_warc_next(r, &got, &more, NULL) && more; n++) {
                assert_true(rs_str_eq(got.block, RS_STR("text")));
            }
            assert_int_equal(n, from ? 2 : 3);
            rs_warc_close(r);
        }
    }
}

/* 300 MB of zeros in one record, and in a member without end: neither memory nor the records behind are lost. */
static void bombs(void **state)
{
    desk *d = *state;
    static char zeros[1 << 20];
    struct rusage before, after;
    write_archive(d, "good", RS_WARC_GZIP);
    get_file(d, "good");
    for (int honest = 0; honest < 2; honest++) {
        gzFile z = gzopen(at(d, "bomb"), "wb9");
        gzprintf(z, "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %u\r\n\r\n", honest ? 300u << 20 : 1000u);
        for (int i = 0; i < 300; i++) {
            gzwrite(z, zeros, sizeof zeros);
        }
        gzclose(z);
        FILE *more = fopen(d->path, "ab");
        fwrite(d->bytes.at, 1, d->bytes.len, more);
        fclose(more);
        getrusage(RUSAGE_SELF, &before);
        found f = read_archive(d, "bomb", false);
        getrusage(RUSAGE_SELF, &after);
        assert_true(after.ru_maxrss - before.ru_maxrss < 8 << 10);
        assert_true(f.failed >= 1 && f.failed <= 2);
        for (size_t i = 0; i <= records; i++) {
            assert_true(f.have[i]);
        }
    }
}

/* Members within members, each of which must be tried: bounded, not square. */
static void members_within_members(void **state)
{
    desk *d = *state;
    rs_buf_reset(&d->bytes);
    static const char start[] = "\x1F\x8B\x08\0\0\0\0\0\0\3\0\x20\0\xDF\xFF" /* a stored block of 32 bytes */
                                "WARC/1.0\r\nContent-Length: 9999\r\n";
    for (int i = 0; i < 100000; i++) {
        rs_buf_put(&d->bytes, (rs_str){start, 15 + 20});
    }
    put_file(d, "nested", rs_buf_str(&d->bytes));
    rs_warc_reader *r;
    assert_true(rs_warc_open(&r, at(d, "nested"), 0, 0, NULL));
    size_t failed = 0;
    for (bool more = true; more && failed < 200000;) {
        rs_warc_record record;
        failed += !rs_warc_next(r, &record, &more, NULL);
    }
    assert_true(failed > 0 && failed < 200000);
    rs_warc_close(r);
}

static void noise(void **state)
{
    desk *d = *state;
    for (int k = 0; k < 300; k++) {
        rs_buf_reset(&d->bytes);
        size_t n = random_next(d) % 3000;
        for (size_t i = 0; i < n; i++) {
            static const char *const bits[] = {
                "WARC/1.0\r\n",     "Content-Length: ",        "9",  "\r\n\r\n",        "\x1F\x8B\x08",
                "\x28\xB5\x2F\xFD", "WARC-Type: response\r\n", "\n", "\x50\x2A\x4D\x18"};
            uint64_t v = random_next(d);
            if (v % 3) {
                rs_buf_char(&d->bytes, (char)(v >> 8));
            } else {
                rs_buf_z(&d->bytes, bits[(v >> 8) % 9]);
            }
        }
        put_file(d, "noise", rs_buf_str(&d->bytes));
        read_archive(d, "noise", false);
    }
}

static void refused_memory(void **state)
{
    desk *d = *state;
    write_archive(d, "a.warc.zst", RS_WARC_ZSTD);
    for (uint64_t nth = 1; nth < 1000; nth++) {
        rs_err err = {0};
        rs_warc_reader *r = NULL;
        rs_warc_writer *w = NULL;
        rs_warc_record record = {.type = RS_WARC_RESPONSE,
                                 .date = RS_STR("2026-01-01T00:00:00Z"),
                                 .block = RS_STR("HTTP/1.1 200 OK\r\n\r\nx")};
        rs_mem_fail_at(nth);
        bool ok = rs_warc_open(&r, at(d, "a.warc.zst"), 0, 0, &err);
        for (bool more = true; ok && more;) {
            rs_warc_record got;
            ok = rs_warc_next(r, &got, &more, &err);
        }
        ok = ok && rs_warc_writer_open(&w, at(d, "b.warc.gz"), RS_WARC_GZIP, RS_STR("t"), RS_STR("d"), NULL, &err) &&
             rs_warc_write(w, &record, &err);
        rs_mem_fail_at(0);
        rs_warc_close(r);
        rs_warc_writer_close(w, NULL);
        if (ok) {
            assert_true(nth > 8);
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
        WITH_DESK(what_is_written_is_read_back),
        WITH_DESK(cut_anywhere),
        WITH_DESK(a_flipped_byte),
        WITH_DESK(a_broken_tail_is_cut_off),
        WITH_DESK(no_archive_is_touched_that_is_none),
        WITH_DESK(from_the_middle),
        WITH_DESK(a_dictionary_in_front),
        WITH_DESK(bombs),
        WITH_DESK(members_within_members),
        WITH_DESK(noise),
        WITH_DESK(refused_memory),
    };
    return cmocka_run_group_tests_name("warc", tests, NULL, NULL);
}
