#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/mem.h"
#include "collect/collect.h"
#include "collect/warc.h"

/* A folder of its own for every test, and what collecting it said, one line an item. */
typedef struct desk {
    char dir[64], path[256];
    rs_buf said;
    rs_collect_limits limits;
    rs_progress progress;
} desk;

static int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    snprintf(d->dir, sizeof d->dir, "/tmp/rasid-collect-XXXXXX");
    rs_buf_init(&d->said, 1 << 20);
    *state = d;
    return mkdtemp(d->dir) ? 0 : 1;
}

static int close_desk(void **state)
{
    desk *d = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf %s", d->dir);
    int rc = system(command);
    rs_buf_release(&d->said);
    free(d);
    return rc;
}

static const char *at(desk *d, const char *name)
{
    snprintf(d->path, sizeof d->path, "%s%s%s", d->dir, name[0] ? "/" : "", name);
    return d->path;
}

static void write_file(desk *d, const char *name, const void *bytes, size_t n)
{
    FILE *f = fopen(at(d, name), "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(bytes, 1, n, f), n);
    fclose(f);
}

static void write_text(desk *d, const char *name, const char *text)
{
    write_file(d, name, text, strlen(text));
}

static void write_gzip(desk *d, const char *name, const char *text, size_t n)
{
    gzFile f = gzopen(at(d, name), "wb9");
    assert_non_null(f);
    assert_int_equal(gzwrite(f, text, (unsigned)n), (int)n);
    gzclose(f);
}

/* Paths are shown without the test's own folder. */
static void say(desk *d, const char *what, rs_str s)
{
    rs_buf_z(&d->said, what);
    rs_str dir = rs_str_of(d->dir);
    size_t from = 0, hit;
    while ((hit = rs_str_find(s, dir, from)) != SIZE_MAX) {
        rs_buf_put(&d->said, rs_str_part(s, from, hit));
        rs_buf_z(&d->said, "DIR");
        from = hit + dir.len;
    }
    rs_buf_put(&d->said, rs_str_part(s, from, s.len));
}

static const char *collect(desk *d, const char *name)
{
    rs_buf_reset(&d->said);
    rs_err err = {0};
    rs_collector *c = rs_collector_new(&d->limits);
    assert_non_null(c);
    if (!rs_collector_add(c, at(d, name), &err)) {
        say(d, "no: ", rs_str_of(err.message));
    }
    for (bool more = true; more;) {
        rs_raw raw;
        if (!rs_collector_next(c, &raw, &more, &err)) {
            say(d, rs_code_name(err.code), RS_STR(": "));
            say(d, "", rs_str_of(err.message));
            rs_buf_z(&d->said, "\n");
            continue;
        }
        if (more) {
            const char *kinds[] = {"document ", "record ", "message "};
            say(d, kinds[raw.kind], raw.file);
            rs_buf_printf(&d->said, raw.offset ? "@%llu [%.*s]\n" : ":%llu [%.*s]\n",
                          (unsigned long long)(raw.offset ? raw.offset : raw.line),
                          raw.bytes.len > 40 ? 40 : (int)raw.bytes.len, raw.bytes.at);
        }
    }
    d->progress = rs_collector_progress(c);
    rs_collector_free(c);
    rs_buf_char(&d->said, '\0');
    return d->said.at;
}

static void a_folder_in_order(void **state)
{
    desk *d = *state;
    mkdir(at(d, "b"), 0700);
    mkdir(at(d, ".git"), 0700);
    write_text(d, "c.txt", "three");
    write_text(d, "a.html", "<p>one");
    write_text(d, "b/two.txt", "two");
    write_text(d, ".hidden.txt", "no");
    write_text(d, ".git/x.txt", "no");
    write_text(d, "program.bin", "no");
    assert_int_equal(symlink("..", at(d, "b/up")), 0);
    assert_string_equal(collect(d, ""), "document DIR/a.html:0 [<p>one]\n"
                                        "document DIR/b/two.txt:0 [two]\n"
                                        "document DIR/c.txt:0 [three]\n");
    assert_int_equal(d->progress.bytes_done, 14);
    assert_int_equal(d->progress.bytes_total, 14);
    assert_int_equal(d->progress.items, 3);
    assert_int_equal(d->progress.skipped, 1);
}

static void json_lines_by_name_and_by_content(void **state)
{
    desk *d = *state;
    write_text(d, "a.jsonl", "\xEF\xBB\xBF{\"text\":\"1\"}\r\n\n{\"text\":\"2\"}");
    write_text(d, "b.txt", "{\"text\":\"3\"}\n{\"text\":\"4\"}\n");
    write_text(d, "c.json", "{\n  \"text\": \"5\"\n}\n");
    write_text(d, "d.txt", "{ this is no JSON }\n");
    assert_string_equal(collect(d, ""), "record DIR/a.jsonl:1 [{\"text\":\"1\"}\r]\n"
                                        "record DIR/a.jsonl:3 [{\"text\":\"2\"}]\n"
                                        "record DIR/b.txt:1 [{\"text\":\"3\"}]\n"
                                        "record DIR/b.txt:2 [{\"text\":\"4\"}]\n"
                                        "record DIR/c.json:1 [{\n  \"text\": \"5\"\n}\n]\n"
                                        "document DIR/d.txt:0 [{ this is no JSON }\n]\n");
}

static void packed_by_content(void **state)
{
    desk *d = *state;
    char packed[256];
    const char *text = "{\"text\":\"1\"}\n{\"text\":\"2\"}\n";
    write_gzip(d, "a.txt", text, strlen(text));
    write_gzip(d, "b.jsonl.gz", text, strlen(text));
    size_t n = ZSTD_compress(packed, sizeof packed, text, strlen(text), 3);
    write_file(d, "c.jsonl.zst", packed, n);
    FILE *twice = fopen(at(d, "d.jsonl.zst"), "wb"); /* two frames, one behind the other */
    fwrite(packed, 1, n, twice);
    fwrite(packed, 1, n, twice);
    fclose(twice);
    collect(d, "");
    assert_int_equal(d->progress.items, 10);
    assert_int_equal(d->progress.bad, 0);
}

static void bad_files_are_told_and_passed_over(void **state)
{
    desk *d = *state;
    write_text(d, "a.txt", "");
    write_text(d, "b.txt", " \n\t\n");
    write_text(d, "c.txt",
               "\x7F"
               "ELF\x02\x01\x01");
    write_text(d, "d.html", "%PDF-1.4");
    write_text(d, "e.txt", "\xFF\xD8\xFF\xE0");
    write_text(d, "f.json", "[{\"text\":\"1\"}]");
    write_file(d, "g.txt", "a\0b\0c\1\2\3\4\5\6\7", 12);
    write_text(d, "h.txt", "good");
    assert_string_equal(collect(d, ""),
                        "EMPTY: DIR/a.txt: empty; give a file that holds an article\n"
                        "EMPTY: DIR/b.txt: nothing but white space; give a file that holds an article\n"
                        "BINARY: DIR/c.txt: a program, not text; give the articles themselves\n"
                        "BINARY: DIR/d.html: a PDF file, not text; convert it first (pdftotext)\n"
                        "BINARY: DIR/e.txt: a JPEG picture, not text; read its text out first (OCR)\n"
                        "INPUT: DIR/f.json: a JSON array; give one object a line (jq -c '.[]')\n"
                        "BINARY: DIR/g.txt: not text in any encoding known; give plain text, HTML or JSON lines\n"
                        "document DIR/h.txt:0 [good]\n");
    assert_int_equal(d->progress.bad, 7);
    assert_int_equal(d->progress.bytes_done, d->progress.bytes_total);
}

static void a_missing_path(void **state)
{
    desk *d = *state;
    assert_string_equal(collect(d, "nowhere.txt"), "no: DIR/nowhere.txt: no such file or directory");
}

static void damaged_packing(void **state)
{
    desk *d = *state;
    rs_buf text;
    rs_buf_init(&text, 1 << 20);
    for (int i = 0; i < 4000; i++) {
        rs_buf_printf(&text, "{\"text\":\"%d\"}\n", i * 7919 % 4001);
    }
    write_gzip(d, "a.jsonl.gz", text.at, text.len);
    assert_int_equal(truncate(at(d, "a.jsonl.gz"), 9000), 0);
    const char *said = collect(d, "a.jsonl.gz");
    assert_non_null(strstr(said, "INPUT: DIR/a.jsonl.gz: the gzip data ends early after 9000 bytes; "
                                 "get the file again, or unpack it first\n"));
    assert_true(d->progress.items > 100 && d->progress.bad == 1);
    FILE *f = fopen(at(d, "a.jsonl.gz"), "r+b");
    fseek(f, 5000, SEEK_SET);
    fwrite("damage damage damage", 1, 20, f);
    fclose(f);
    assert_non_null(strstr(collect(d, "a.jsonl.gz"), "INPUT: DIR/a.jsonl.gz: the gzip data "));
    rs_buf_release(&text);
}

static void a_long_line_is_refused_and_the_rest_goes_on(void **state)
{
    desk *d = *state;
    d->limits.item = 1 << 20;
    FILE *f = fopen(at(d, "a.jsonl"), "wb");
    fputs("{\"text\":\"1\"}\n{\"text\":\"", f);
    for (int i = 0; i < 3 << 20; i++) {
        fputc('x', f);
    }
    fputs("\"}\n{\"text\":\"3\"}\n", f);
    fclose(f);
    assert_string_equal(collect(d, "a.jsonl"),
                        "record DIR/a.jsonl:1 [{\"text\":\"1\"}]\n"
                        "LIMIT: DIR/a.jsonl: line 2 is 3145739 bytes long, more than the 1 MiB of one article; "
                        "split or drop it\n"
                        "record DIR/a.jsonl:3 [{\"text\":\"3\"}]\n");
}

static void a_large_document_is_refused(void **state)
{
    desk *d = *state;
    d->limits.item = 1 << 20;
    FILE *f = fopen(at(d, "a.txt"), "wb");
    for (int i = 0; i < (1 << 20) + 1; i++) {
        fputc('x', f);
    }
    fclose(f);
    assert_string_equal(collect(d, "a.txt"), "LIMIT: DIR/a.txt: larger than the 1 MiB of one article; "
                                             "give many articles as JSON lines, one object a line\n");
    assert_int_equal(d->progress.bytes_done, (1 << 20) + 1);
}

/* 96 MiB of blank lines pack into some 95 kB. */
static void a_bomb_is_refused(void **state)
{
    desk *d = *state;
    static char blank[1 << 20];
    memset(blank, '\n', sizeof blank);
    gzFile f = gzopen(at(d, "a.jsonl.gz"), "wb9");
    for (int i = 0; i < 96; i++) {
        gzwrite(f, blank, sizeof blank);
    }
    gzclose(f);
    assert_string_equal(collect(d, "a.jsonl.gz"), "LIMIT: DIR/a.jsonl.gz: expands to more than 200 times its size; "
                                                  "unpack it first if it is meant so\n");
}

#define MAIL(n) "From: a@example.org\nDate: Sun, 08 Mar 2026 07:30:00 +0300\nSubject: " n "\n\n"

static void a_mailbox(void **state)
{
    desk *d = *state;
    write_text(d, "a.mbox",
               "From a@example.org Sun Mar  8 07:30:00 2026\n" MAIL(
                   "1") ">From the start\n>>From twice\nFrom here no mail"
                        "\n\nFrom him, neither\n\n"
                        "From b@example.org Mon Mar  9 07:30:00 2026\n" MAIL(
                            "2") "two\n"
                                 "From c@example.org Mon Mar  9 07:31:00 2026 is text: no empty line in front\n\n"
                                 "From d@example.org Mon Mar  9 07:32:00 +0300 2026\n\n"
                                 "From e@example.org Mon Mar  9 07:33:00 2026\n" MAIL("3"));
    const char *said = collect(d, "a.mbox");
    assert_int_equal(d->progress.items, 3);
    assert_non_null(strstr(said, "message DIR/a.mbox:0 [From: a@example.org\nDate: Sun, 08 Mar 20]\n"));
    assert_non_null(strstr(said, "message DIR/a.mbox@181 ["));
    write_text(d, "b", "From a@example.org Sun Mar  8 07:30:00 2026\n" MAIL("x") "known by its first lines\n");
    assert_string_equal(collect(d, "b"), "message DIR/b:0 [From: a@example.org\nDate: Sun, 08 Mar 20]\n");
}

/* The marks in front of "From " are taken off; a mail larger than the limit is told and read over. */
static void mails_whole_and_too_large(void **state)
{
    desk *d = *state;
    d->limits.item = 1 << 16;
    FILE *f = fopen(at(d, "a.mbox"), "wb");
    fputs("From a Sun Mar  8 07:30:00 2026\r\n>From 1\r\n\r\nFrom b Sun Mar  8 07:30:00 2026\r\n", f);
    for (int i = 0; i < 200000; i++) {
        fputc(i % 70 ? 'x' : '\n', f);
    }
    fputs("\r\n\r\nFrom c Sun Mar  8 07:30:00 2026\r\n>>From 3", f);
    fclose(f);
    assert_string_equal(
        collect(d, "a.mbox"),
        "message DIR/a.mbox:0 [From 1\r\n\r\n]\n"
        "LIMIT: DIR/a.mbox: byte 44: a mail of 200004 bytes, more than the 0 MiB of one article; drop it\n"
        "message DIR/a.mbox@200081 [>From 3]\n");
}

static void one_mail(void **state)
{
    desk *d = *state;
    write_text(d, "a.eml", MAIL("1") "one\n");
    write_text(d, "b.txt", "Received: from x by y\nReturn-Path: <a@b>\n" MAIL("2") "two\n");
    write_text(d, "c.txt", "From: Baghdad\nThe dateline of a plain text\n");
    write_text(d, "d.mht", MAIL("4") "four\n");
    assert_string_equal(collect(d, ""), "message DIR/a.eml:0 [From: a@example.org\nDate: Sun, 08 Mar 20]\n"
                                        "message DIR/b.txt:0 [Received: from x by y\nReturn-Path: <a@b>]\n"
                                        "document DIR/c.txt:0 [From: Baghdad\nThe dateline of a plain te]\n"
                                        "message DIR/d.mht:0 [From: a@example.org\nDate: Sun, 08 Mar 20]\n");
}

static void feeds_and_lists(void **state)
{
    desk *d = *state;
    write_text(d, "a.xml",
               "<rss version=\"2.0\"><channel><title>t</title><item><guid>1</guid><title>one</title></item>"
               "<item><guid>2</guid><title>two</title></item></channel></rss>");
    write_text(d, "b.opml", "<opml version=\"2.0\"><body><outline xmlUrl=\"http://a.example/f\"/></body></opml>");
    write_text(
        d, "c.xml",
        "<urlset "
        "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>http://a.example/</loc></url></urlset>");
    assert_string_equal(collect(d, "a.xml"),
                        "record DIR/a.xml:0 [{\"id\":\"1\",\"url\":null,\"title\":\"one\",\"publ]\n"
                        "record DIR/a.xml:0 [{\"id\":\"2\",\"url\":null,\"title\":\"two\",\"publ]\n");
    assert_string_equal(collect(d, "b.opml"),
                        "INPUT: DIR/b.opml: a list of feeds (OPML), which lists addresses and holds no "
                        "articles; follow it (rasid follow)\n");
    assert_string_equal(collect(d, "c.xml"),
                        "INPUT: DIR/c.xml: a sitemap, which lists addresses and holds no articles; "
                        "follow it (rasid follow)\n");
}

static void pages_as_they_were_saved(void **state)
{
    desk *d = *state;
    mkdir(at(d, "story_files"), 0700);
    mkdir(at(d, "other_files"), 0700);
    mkdir(at(d, "site.example"), 0700);
    write_text(d, "story.html", "<p>story");
    write_text(d, "story_files/frame.html", "<p>an advert");
    write_text(d, "story_files/x.js", "no");
    write_text(d, "other_files/page.html", "<p>no page beside it");
    write_text(d, "site.example/news.php?id=7", " <!DOCTYPE html><p>seven");
    write_text(d, "site.example/about", "\xEF\xBB\xBF<html><p>about");
    write_text(d, "site.example/logo.png", "<html>");
    write_text(d, "site.example/data", "1 2 3");
    assert_string_equal(collect(d, ""), "document DIR/other_files/page.html:0 [<p>no page beside it]\n"
                                        "document DIR/site.example/about:0 [\xEF\xBB\xBF<html><p>about]\n"
                                        "document DIR/site.example/news.php?id=7:0 [ <!DOCTYPE html><p>seven]\n"
                                        "document DIR/story.html:0 [<p>story]\n");
    assert_int_equal(d->progress.skipped, 2);
}

static void an_archive(void **state)
{
    desk *d = *state;
    rs_warc_writer *w;
    rs_err err = {0};
    assert_true(rs_warc_writer_open(&w, at(d, "a.warc.gz"), RS_WARC_GZIP, RS_STR("t"), RS_STR("2026-01-01T00:00:00Z"),
                                    NULL, &err));
    rs_warc_record r = {.type = RS_WARC_RESPONSE,
                        .target = RS_STR("http://a.example/"),
                        .date = RS_STR("2026-01-01T00:00:00Z"),
                        .content_type = RS_STR("application/http; msgtype=response"),
                        .block = RS_STR("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>one")};
    assert_true(rs_warc_write(w, &r, &err));
    uint64_t one = r.offset;
    rs_warc_record two = r;
    two.id = two.block_digest = two.payload_digest = RS_STR_NONE;
    assert_true(rs_warc_write(w, &two, &err));
    assert_true(rs_warc_writer_close(w, &err));
    char first[sizeof d->path];
    memcpy(first, at(d, "a.warc.gz"), sizeof first);
    assert_int_equal(link(first, at(d, "named like nothing")), 0);
    char wanted[200];
    for (int i = 0; i < 2; i++) {
        const char *name = i ? "named like nothing" : "a.warc.gz";
        snprintf(wanted, sizeof wanted, "document DIR/%s@%llu [<p>one]\ndocument DIR/%s@%llu [<p>one]\n", name,
                 (unsigned long long)one, name, (unsigned long long)two.offset);
        assert_string_equal(collect(d, name), wanted);
        assert_int_equal(d->progress.passed, 1);
        assert_int_equal(d->progress.bytes_done, d->progress.bytes_total);
    }
}

static void refused_memory(void **state)
{
    desk *d = *state;
    const char *text = "{\"text\":\"1\"}\n{\"text\":\"2\"}\n";
    write_gzip(d, "a.jsonl.gz", text, strlen(text));
    write_text(d, "b.txt", "two");
    write_text(d, "c.mbox", "From a Sun Mar  8 07:30:00 2026\n" MAIL("1"));
    write_text(d, "d.xml",
               "<rss version=\"2.0\"><channel><item><guid>1</guid><title>one</title></item></channel></rss>");
    write_text(d, "e.warc",
               "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: 47\r\n\r\n"
               "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nx\r\n\r\n");
    for (uint64_t nth = 1; nth < 1000; nth++) {
        rs_err err = {0};
        bool failed = false, more = true;
        rs_mem_fail_at(nth);
        rs_collector *c = rs_collector_new(NULL);
        failed = !c || !rs_collector_add(c, at(d, ""), &err);
        for (int i = 0; !failed && more && i < 10; i++) {
            rs_raw raw;
            failed = !rs_collector_next(c, &raw, &more, &err);
        }
        rs_mem_fail_at(0);
        if (failed && c) {
            assert_int_equal(err.code, RS_MEMORY);
        }
        rs_collector_free(c);
        if (!failed) {
            assert_true(nth > 2);
            return;
        }
    }
    fail_msg("never succeeded");
}

#define WITH_DESK(test) cmocka_unit_test_setup_teardown(test, open_desk, close_desk)

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        WITH_DESK(a_folder_in_order),
        WITH_DESK(json_lines_by_name_and_by_content),
        WITH_DESK(packed_by_content),
        WITH_DESK(bad_files_are_told_and_passed_over),
        WITH_DESK(a_missing_path),
        WITH_DESK(damaged_packing),
        WITH_DESK(a_long_line_is_refused_and_the_rest_goes_on),
        WITH_DESK(a_large_document_is_refused),
        WITH_DESK(a_bomb_is_refused),
        WITH_DESK(a_mailbox),
        WITH_DESK(mails_whole_and_too_large),
        WITH_DESK(one_mail),
        WITH_DESK(feeds_and_lists),
        WITH_DESK(pages_as_they_were_saved),
        WITH_DESK(an_archive),
        WITH_DESK(refused_memory),
    };
    return cmocka_run_group_tests_name("collect", tests, NULL, NULL);
}
