/* cases: runs files of cleaning cases and speaks TAP; with --bless it writes what came out as what is expected.
 *
 *     === title of the case
 *     @kind record               (one JSONL line; message: one mail; the default is a whole document)
 *     @encoding windows-1256     (the input is put into that encoding first; `hex` takes it as bytes in hex)
 *     @misread windows-1252      (the input's UTF-8 is read as that and written as UTF-8 again)
 *     @announced 2022-01-08      (what a feed gave as its date)
 *     @url https://site.example/2022/01/08/x
 *     input lines
 *     ---
 *     what cleaning makes of it, as dump() below writes it
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "clean/clean.h"
#include "../recode.h"
#include "../slurp.h"

enum { most = 1 << 20, ceiling = 32 << 20 };

typedef struct test_case {
    rs_str title, head, input, expected; /* head: the whole of it up to the --- line */
    rs_str encoding, misread, url, announced;
    rs_raw_kind kind;
} test_case;

static void read_directive(test_case *c, rs_str line)
{
    size_t space = rs_str_find(line, RS_STR(" "), 0);
    rs_str name = rs_str_part(line, 1, space), value = rs_str_part(line, space + 1, line.len);
    if (rs_str_eq(name, RS_STR("encoding"))) {
        c->encoding = value;
    } else if (rs_str_eq(name, RS_STR("misread"))) {
        c->misread = value;
    } else if (rs_str_eq(name, RS_STR("announced"))) {
        c->announced = value;
    } else if (rs_str_eq(name, RS_STR("url"))) {
        c->url = value;
    } else if (rs_str_eq(value, RS_STR("record"))) {
        c->kind = RS_RAW_RECORD;
    } else if (rs_str_eq(value, RS_STR("message"))) {
        c->kind = RS_RAW_MESSAGE;
    }
}

/* Takes one case off *rest. */
static bool next_case(rs_str *rest, test_case *c)
{
    rs_str line, whole = *rest;
    *c = (test_case){0};
    bool head = true, expected = false;
    while (rest->len) {
        rs_str before = *rest;
        rs_str_line(rest, &line);
        size_t at = (size_t)(before.at - whole.at);
        if (rs_str_starts(line, RS_STR("=== "))) {
            if (c->title.at) {
                *rest = before;
                break;
            }
            c->title = rs_str_part(line, 4, line.len);
        } else if (expected || !c->title.at) {
            continue;
        } else if (rs_str_eq(line, RS_STR("---"))) {
            c->input = c->input.at ? rs_str_part(whole, (size_t)(c->input.at - whole.at), at) : RS_STR("");
            c->head = rs_str_part(whole, 0, (size_t)(rest->at - whole.at));
            c->expected = *rest;
            expected = true;
        } else if (head && rs_str_starts(line, RS_STR("@"))) {
            read_directive(c, line);
        } else if (head) {
            head = false;
            c->input = line;
        }
    }
    if (c->expected.at) {
        c->expected.len = (size_t)(rest->at - c->expected.at);
    }
    return c->title.at && c->expected.at;
}

static void from_hex(rs_buf *out, rs_str hex)
{
    int high = -1;
    for (size_t i = 0; i < hex.len; i++) {
        const char *digits = "0123456789abcdef", *hit = hex.at[i] ? strchr(digits, hex.at[i]) : NULL;
        if (hit && high < 0) {
            high = (int)(hit - digits);
        } else if (hit) {
            rs_buf_char(out, (char)(high * 16 + (int)(hit - digits)));
            high = -1;
        }
    }
}

static rs_str prepare(const test_case *c, rs_buf *bytes)
{
    rs_buf_reset(bytes);
    if (rs_str_eq(c->encoding, RS_STR("hex"))) {
        from_hex(bytes, c->input);
    } else if (c->encoding.at) {
        recode(bytes, c->encoding, RS_STR("UTF-8"), c->input, most);
    } else if (c->misread.at) {
        recode(bytes, RS_STR("UTF-8"), c->misread, c->input, most);
    } else {
        return c->input;
    }
    return rs_buf_str(bytes);
}

static void dump(rs_buf *out, const rs_article *a)
{
    const char *by = rs_published_by_name(a->published_by);
    if (a->title_len) {
        rs_buf_printf(out, "title: %.*s\n", (int)a->title_len, a->text.at);
    }
    if (a->published.at) {
        rs_buf_printf(out, "published: %.*s by %s\n", RS_STR_ARG(a->published), by ? by : "none");
    }
    if (a->updated.at) {
        rs_buf_printf(out, "updated: %.*s\n", RS_STR_ARG(a->updated));
    }
    if (a->byline.at) {
        rs_buf_printf(out, "byline: %.*s\n", RS_STR_ARG(a->byline));
    }
    if (a->alternate.at) {
        rs_buf_printf(out, "alternate: %.*s\n", RS_STR_ARG(a->alternate));
    }
    if (a->paywall) {
        rs_buf_z(out, "paywall: yes\n");
    }
    if (!rs_str_eq(a->charset, RS_STR("utf-8")) || a->mojibake) {
        rs_buf_printf(out, "charset: %.*s%s\n", RS_STR_ARG(a->charset), a->mojibake ? ", mojibake" : "");
    }
    if (a->source_name.at || a->source_country[0] || a->source_language[0]) {
        rs_buf_printf(out, "source: %.*s|%s|%s\n", RS_STR_ARG(a->source_name), a->source_country, a->source_language);
    }
    if (a->ref.at || a->url.at) {
        rs_buf_printf(out, "from: %.*s|%.*s\n", RS_STR_ARG(a->ref), RS_STR_ARG(a->url));
    }
    if (a->languages.len != 1) {
        rs_buf_z(out, "languages:");
        RS_EACH(const rs_language, l, &a->languages)
        {
            rs_buf_printf(out, " %s %.2f", l->code, l->share);
        }
        rs_buf_z(out, "\n");
    }
    RS_EACH(const rs_foreign, f, &a->foreign)
    {
        rs_buf_printf(out, "foreign: %s %u-%u\n", f->code, f->start, f->end);
    }
    RS_EACH(const rs_entry, e, &a->entries)
    {
        rs_buf_printf(out, "entry: %u-%u | %.*s | %.*s\n", e->start, e->end, RS_STR_ARG(e->published),
                      RS_STR_ARG(e->title));
    }
    RS_EACH(const rs_post, p, &a->posts)
    {
        rs_buf_printf(out, "post: %u-%u | %.*s | %.*s | %.*s | %.*s\n", p->start, p->end, RS_STR_ARG(p->author),
                      RS_STR_ARG(p->handle), RS_STR_ARG(p->date), RS_STR_ARG(p->url));
    }
    RS_EACH(const rs_removed, r, &a->removed)
    {
        rs_buf_printf(out, "removed: %.*s | %.*s\n", RS_STR_ARG(r->why), RS_STR_ARG(r->text));
    }
    rs_str rest = rs_str_part(a->text, a->title_len ? a->title_len + 1 : 0, a->text.len), line;
    while (rs_str_line(&rest, &line)) {
        rs_buf_printf(out, "| %.*s\n", RS_STR_ARG(line));
    }
}

static void run_case(const test_case *c, rs_buf *bytes, rs_buf *got)
{
    rs_arena arena, scratch;
    rs_arena_init(&arena, ceiling);
    rs_arena_init(&scratch, ceiling);
    rs_raw raw = {.kind = c->kind,
                  .bytes = prepare(c, bytes),
                  .file = RS_STR("file"),
                  .line = c->kind,
                  .url = c->url,
                  .announced = c->announced};
    rs_article article;
    rs_err err = {0};
    rs_buf_reset(got);
    if (rs_article_clean(&article, &raw, &arena, &scratch, &err)) {
        dump(got, &article);
    } else {
        rs_buf_printf(got, "error: %s at line %llu, byte %llu: %s\n", rs_code_name(err.code),
                      (unsigned long long)err.line, (unsigned long long)err.offset, err.message);
    }
    rs_arena_release(&arena);
    rs_arena_release(&scratch);
}

static bool show_difference(rs_str expected, rs_str got)
{
    rs_str a = expected, b = got, x, y;
    for (;;) {
        bool more = rs_str_line(&a, &x), also = rs_str_line(&b, &y);
        if (!more && !also) {
            return false;
        }
        if (!more || !also || !rs_str_eq(x, y)) {
            printf("# expected: %.*s\n# got:      %.*s\n", more ? (int)x.len : 5, more ? x.at : "(end)",
                   also ? (int)y.len : 5, also ? y.at : "(end)");
            return true;
        }
    }
}

typedef struct tally {
    int ran, failed;
} tally;

static void run_file(const char *path, bool bless, tally *t)
{
    rs_buf file, bytes, got, blessed;
    rs_buf_init(&file, most);
    rs_buf_init(&bytes, most + 1);
    rs_buf_init(&got, most);
    rs_buf_init(&blessed, most);
    rs_buf_reserve(&bytes, most);
    if (!slurp_into(path, &file)) {
        printf("not ok %d - %s can be read\n", ++t->ran, path);
        t->failed++;
    }
    rs_str rest = rs_buf_str(&file);
    for (test_case c; next_case(&rest, &c);) {
        run_case(&c, &bytes, &got);
        rs_str result = rs_buf_str(&got);
        bool ok = rs_str_eq(rs_str_trim(c.expected), rs_str_trim(result));
        if (!ok && !bless) {
            show_difference(rs_str_trim(c.expected), rs_str_trim(result));
            t->failed++;
        }
        printf("%s %d - %.*s\n", ok || bless ? "ok" : "not ok", ++t->ran, RS_STR_ARG(c.title));
        rs_buf_put(&blessed, c.head);
        rs_buf_put(&blessed, result);
        rs_buf_z(&blessed, rest.len ? "\n" : "");
    }
    FILE *f = bless && blessed.len ? fopen(path, "wb") : NULL;
    if (f) {
        fwrite(blessed.at, 1, blessed.len, f);
        fclose(f);
    }
    rs_buf_release(&file);
    rs_buf_release(&bytes);
    rs_buf_release(&got);
    rs_buf_release(&blessed);
}

int main(int argc, char **argv)
{
    rs_clean_init();
    bool bless = argc > 1 && strcmp(argv[1], "--bless") == 0;
    tally t = {0};
    for (int i = bless ? 2 : 1; i < argc; i++) {
        run_file(argv[i], bless, &t);
    }
    printf("1..%d\n", t.ran);
    return t.failed || !t.ran ? 1 : 0;
}
