/* corpus: runs titled cases of text through the readers and compares what `inspect` prints.
 *   corpus FILE.corpus           TAP on standard output
 *   corpus --bless FILE.corpus   rewrites the expected lines in place and prints the cases that changed
 * A file: `@inspect STAGE`, then cases: `=== title`, `@published DATE` where wanted, text, `---`, expected lines. Lines
 * between the cases that begin with `# ` or `## ` are remarks and headings. */
#include <stdio.h>
#include <stdlib.h>

#include "../slurp.h"
#include "base/buf.h"
#include "read/read.h"
#include "tell/reading.h"

typedef struct suite {
    rs_arena arena, article, scratch;
    rs_str stage;
    unsigned n, failed, changed;
    rs_buf blessed;
    bool bless;
} suite;

/* What the readers make of text. out is filled; false with a message on failure. */
static bool read_text(suite *s, rs_str text, rs_str published, rs_str title, rs_buf *out, rs_err *err)
{
    rs_reading reading = {0};
    rs_doc doc;
    rs_arena_reset(&s->article);
    reading.article.text = text;
    reading.article.published = published;
    reading.article.title = title;
    reading.article.title_len = (uint32_t)title.len;
    if (!rs_utf8_valid(text, NULL)) {
        return RS_FAIL(err, RS_ENCODING, "the case is not UTF-8");
    }
    return rs_read(&reading, &s->article, &s->scratch, err) && rs_doc_init(&doc, &s->article, text, err) &&
           rs_doc_lookup(&doc, &s->article, err) && rs_tell_inspect(out, &reading, &doc, s->stage, err);
}

static void show_difference(rs_str wanted, rs_str got)
{
    printf("# wanted:\n");
    rs_str line;
    while (rs_str_line(&wanted, &line)) {
        printf("#   %.*s\n", RS_STR_ARG(line));
    }
    printf("# got:\n");
    while (rs_str_line(&got, &line)) {
        printf("#   %.*s\n", RS_STR_ARG(line));
    }
}

static void run_case(suite *s, rs_str title, rs_str head, rs_str text, rs_str wanted, rs_str remarks)
{
    rs_str published = RS_STR_NONE, headline = RS_STR_NONE, line, rest = head;
    while (rs_str_line(&rest, &line)) {
        if (rs_str_starts(line, RS_STR("@published "))) {
            published = rs_str_part(line, 11, line.len);
        } else if (rs_str_eq(line, RS_STR("@headline"))) {
            size_t end = rs_str_find(text, RS_STR("\n"), 0);
            headline = end == SIZE_MAX ? text : rs_str_part(text, 0, end);
        }
    }
    rs_buf got;
    rs_err err = {0};
    rs_buf_init(&got, 16u << 20);
    if (!read_text(s, text, published, headline, &got, &err)) {
        rs_buf_printf(&got, "error: %s\n", err.message);
    }
    rs_str found = rs_str_trim(rs_buf_str(&got));
    bool same = rs_str_eq(found, rs_str_trim(wanted));
    s->n++;
    s->failed += !same;
    if (s->bless) {
        if (!same) {
            s->changed++;
            printf("=== %.*s\n", RS_STR_ARG(title));
            show_difference(rs_str_trim(wanted), found);
        }
        rs_buf_printf(&s->blessed, "=== %.*s\n%.*s%.*s\n---\n%.*s%s\n%.*s%s", RS_STR_ARG(title), RS_STR_ARG(head),
                      RS_STR_ARG(text), RS_STR_ARG(found), found.len ? "\n" : "", RS_STR_ARG(remarks),
                      remarks.len ? "\n\n" : "");
    } else {
        printf("%sok %u - %.*s: %.*s\n", same ? "" : "not ", s->n, RS_STR_ARG(s->stage), RS_STR_ARG(title));
        if (!same) {
            show_difference(rs_str_trim(wanted), found);
        }
    }
    rs_buf_release(&got);
}

/* The remarks behind the expected lines, which belong to the cases that follow; cut off *wanted. */
static rs_str take_remarks(rs_str *wanted)
{
    rs_str rest = *wanted, line;
    for (size_t at = 0; rest.len; at = wanted->len - rest.len) {
        rs_str_line(&rest, &line);
        if (rs_str_starts(line, RS_STR("# ")) || rs_str_starts(line, RS_STR("## "))) {
            rs_str remarks = rs_str_trim(rs_str_part(*wanted, at, wanted->len));
            *wanted = rs_str_part(*wanted, 0, at);
            return remarks;
        }
    }
    return RS_STR_NONE;
}

/* Cuts one case, which begins behind its `=== `, into its parts. */
static void take_case(suite *s, rs_str part)
{
    rs_str title = RS_STR_NONE, line, rest = part;
    rs_str_line(&rest, &title);
    rs_str head = {rest.at, 0};
    while (rest.len && rest.at[0] == '@' && rs_str_line(&rest, &line)) {
        head.len = (size_t)(rest.at - head.at);
    }
    size_t bar = rs_str_starts(rest, RS_STR("---\n")) ? 0 : rs_str_find(rest, RS_STR("\n---\n"), 0);
    if (bar == SIZE_MAX) {
        printf("Bail out! case without '---': %.*s\n", RS_STR_ARG(title));
        exit(65);
    }
    rs_str text = rs_str_part(rest, 0, bar);
    rs_str wanted = rs_str_part(rest, bar + (bar ? 5 : 4), rest.len);
    rs_str remarks = take_remarks(&wanted);
    run_case(s, title, head, text, wanted, remarks);
}

static void run_file(suite *s, const char *path)
{
    rs_str rest = slurp(&s->arena, path), line;
    const char *preamble = rest.at;
    s->stage = RS_STR("mentions");
    while (rest.len && !rs_str_starts(rest, RS_STR("=== ")) && rs_str_line(&rest, &line)) {
        if (rs_str_starts(line, RS_STR("@inspect "))) {
            s->stage = rs_str_part(line, 9, line.len);
        }
    }
    rs_buf_put(&s->blessed, (rs_str){preamble, (size_t)(rest.at - preamble)});
    while (rest.len) {
        size_t next = rs_str_find(rest, RS_STR("\n=== "), 0);
        size_t end = next == SIZE_MAX ? rest.len : next + 1;
        take_case(s, rs_str_part(rest, 4, end));
        rest = rs_str_part(rest, end, rest.len);
    }
}

static void write_back(suite *s, const char *path)
{
    FILE *out = s->changed ? fopen(path, "wb") : NULL;
    if (out) {
        fwrite(s->blessed.at, 1, s->blessed.len, out);
        fclose(out);
    }
    printf("# %s: %u cases, %u changed\n", path, s->n, s->changed);
}

int main(int argc, char **argv)
{
    suite s = {.bless = argc == 3 && strcmp(argv[1], "--bless") == 0};
    if (argc != 2 && !s.bless) {
        fprintf(stderr, "usage: corpus [--bless] FILE.corpus\n");
        return 64;
    }
    rs_arena_init(&s.arena, 256u << 20);
    rs_arena_init(&s.article, 256u << 20);
    rs_arena_init(&s.scratch, 64u << 20);
    rs_buf_init(&s.blessed, 64u << 20);
    run_file(&s, argv[argc - 1]);
    if (s.bless) {
        write_back(&s, argv[argc - 1]);
    } else {
        printf("1..%u\n", s.n);
    }
    rs_buf_release(&s.blessed);
    rs_arena_release(&s.arena);
    rs_arena_release(&s.article);
    rs_arena_release(&s.scratch);
    return s.bless || !s.failed ? 0 : 1;
}
