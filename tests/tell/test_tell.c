/* The outputs of tell: a small dossier against golden files, words and grammar, and every refusal of memory.
 *   test_tell report.desk GOLDEN-FOLDER            TAP
 *   test_tell --bless report.desk GOLDEN-FOLDER    rewrites the golden files; look at the diff */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "desk.h"
#include "tell/tell.h"
#include "tell/words.h"

static unsigned n, failed;
static rs_arena arena;

static void ok(bool good, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void ok(bool good, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    failed += !good;
    printf("%sok %u - ", good ? "" : "not ", ++n);
    vprintf(format, args);
    printf("\n");
    va_end(args);
}

static void slurp(const char *path, rs_buf *out)
{
    FILE *in = fopen(path, "rb");
    char part[65536];
    for (size_t got; in && (got = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(out, (rs_str){part, got});
    }
    if (in) {
        fclose(in);
    }
}

static void golden(const char *folder, const char *name, const rs_buf *got, bool bless)
{
    char path[4096];
    rs_buf wanted;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    if (bless) {
        FILE *out = fopen(path, "wb");
        if (!out || fwrite(got->at, 1, got->len, out) != got->len || fclose(out)) {
            perror(path);
            exit(66);
        }
        return;
    }
    rs_buf_init(&wanted, 64u << 20);
    slurp(path, &wanted);
    bool same = rs_str_eq(rs_buf_str(&wanted), rs_buf_str(got));
    ok(same, "%s is as before", name);
    if (!same) {
        rs_str a = rs_buf_str(&wanted), b = rs_buf_str(got), x = RS_STR(""), y = RS_STR("");
        while (rs_str_line(&a, &x) && rs_str_line(&b, &y) && rs_str_eq(x, y)) {
        }
        printf("# wanted: %.*s\n# got:    %.*s\n", RS_STR_ARG(x), RS_STR_ARG(y));
    }
    rs_buf_release(&wanted);
}

static bool parses(const rs_buf *out)
{
    json_error_t error;
    json_t *o = json_loadb(out->at, out->len, 0, &error);
    if (!o) {
        printf("# %s at %d\n", error.text, error.position);
    }
    json_decref(o);
    return o != NULL;
}

/* Every #link of the page has its id, and nothing of an article became markup. */
static void check_html(rs_str page)
{
    unsigned links = 0, broken = 0;
    for (size_t at = 0; (at = rs_str_find(page, RS_STR("href=\"#"), at)) != SIZE_MAX;) {
        at += 7;
        size_t end = rs_str_find(page, RS_STR("\""), at);
        char id[64];
        snprintf(id, sizeof id, "id=\"%.*s\"", (int)(end - at), page.at + at);
        links++;
        broken += rs_str_find(page, rs_str_of(id), 0) == SIZE_MAX;
    }
    ok(links > 10 && broken == 0, "html: %u links inside the page, each leads somewhere", links);
    ok(rs_str_find(page, RS_STR("<script"), 0) == SIZE_MAX && rs_str_find(page, RS_STR("Ramla <"), 0) == SIZE_MAX,
       "html: what articles say stays text");
    ok(rs_str_find(page, RS_STR("src="), 0) == SIZE_MAX && rs_str_find(page, RS_STR("url("), 0) == SIZE_MAX,
       "html: nothing is loaded from outside");
}

static void check_formats(const rs_dossier *d, const char *folder, bool bless)
{
    rs_buf out;
    rs_buf_init(&out, 64u << 20);
    const rs_format *f;
    for (size_t i = 0; (f = rs_tell_format_at(i)) != NULL; i++) {
        bool words = strcmp(f->name, "text") == 0 || strcmp(f->name, "markdown") == 0 || strcmp(f->name, "html") == 0;
        for (int lang = RS_TELL_ar; f->dossier && lang <= (words ? RS_TELL_en : RS_TELL_ar); lang++) {
            const rs_tell_options options = {.lang = (rs_tell_lang)lang};
            char name[64];
            rs_buf_reset(&out);
            snprintf(name, sizeof name, "report%s.%s", words ? lang == RS_TELL_ar ? ".ar" : ".en" : "", f->extension);
            bool told = f->dossier(d, &options, &out, NULL);
            if (!told) {
                ok(false, "%s", name);
                continue;
            }
            golden(folder, name, &out, bless);
            if (!bless && strcmp(f->name, "html") == 0) {
                check_html(rs_buf_str(&out));
            }
            if (!bless && strstr(f->name, "json")) {
                ok(parses(&out), "%s is JSON", name);
            }
        }
    }
    rs_buf_release(&out);
}

static void check_parts(const rs_dossier *d)
{
    rs_str all = rs_str_of(rs_tell_parts()), part, line;
    rs_buf out;
    rs_buf_init(&out, 64u << 20);
    while (rs_str_line(&all, &part)) {
        rs_buf_reset(&out);
        bool good = rs_tell_part(d, part, &out, NULL);
        rs_str lines = rs_buf_str(&out);
        while (good && rs_str_line(&lines, &line)) {
            json_t *o = json_loadb(line.at, line.len, 0, NULL);
            good = json_is_object(o);
            json_decref(o);
        }
        ok(good, "part %.*s: an object a line", RS_STR_ARG(part));
    }
    rs_err err = {0};
    ok(!rs_tell_part(d, RS_STR("nonsense"), &out, &err) && err.code == RS_USAGE, "no such part: %s", err.message);
    rs_buf_release(&out);
}

/* The file counts.txt holds lines "noun-number wanted words"; kept out of C for its letters. */
static void check_grammar(const char *folder)
{
    char path[4096];
    rs_buf file;
    rs_str rest, line, key;
    rs_buf_init(&file, 1u << 20);
    snprintf(path, sizeof path, "%s/counts.txt", folder);
    slurp(path, &file);
    rest = rs_buf_str(&file);
    while (rs_str_line(&rest, &line)) {
        if (line.len == 0 || line.at[0] == '#') {
            continue;
        }
        rs_str_split(&line, ' ', &key);
        double v = 0;
        rs_str_to_double(key, &v);
        rs_str got = rs_words_counted(&arena, RS_TELL_ar, RS_COUNTED_killed, v);
        ok(rs_str_eq(got, line), "%g in Arabic is %.*s", v, RS_STR_ARG(got));
    }
    rs_buf_release(&file);
    struct {
        double value, min, max;
        rs_qualifier qualifier;
        const char *wanted;
    } amounts[] = {
        {4200, 4200, NAN, RS_QUALIFIER_more_than, "more than 4,200 arrested"},
        {NAN, 20, 99, RS_QUALIFIER_vague, "dozens arrested"},
        {NAN, 60, 70, RS_QUALIFIER_range, "60 to 70 arrested"},
        {1, NAN, NAN, RS_QUALIFIER_exact, "1 arrested"},
        {2.5, NAN, NAN, RS_QUALIFIER_about, "about 2.5 arrested"},
    };
    for (size_t i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        rs_str got = rs_words_amount(&arena, RS_TELL_en, RS_COUNTED_arrested, amounts[i].value, amounts[i].min,
                                     amounts[i].max, amounts[i].qualifier);
        ok(rs_str_eq(got, rs_str_of(amounts[i].wanted)), "amount: %.*s", RS_STR_ARG(got));
    }
    rs_str mali = rs_words_country(RS_TELL_ar, RS_STR("MLI")); /* whose headword carries a remark */
    ok(rs_str_eq(mali, RS_STR("مالي")), "a country: %.*s", RS_STR_ARG(mali));
    rs_str date = rs_words_date(&arena, RS_TELL_en, RS_STR("2022-01-08T13:20:00Z"), RS_STR_NONE, true);
    ok(rs_str_eq(date, RS_STR("Saturday 8 January 2022, 13:20")), "date: %.*s", RS_STR_ARG(date));
    date = rs_words_date(&arena, RS_TELL_en, RS_STR("2022-01"), RS_STR_NONE, true);
    ok(rs_str_eq(date, RS_STR("2022-01")), "half a date stays as it is");
}

/* The engine adds them; here they are made up, one of each kind. */
static void add_silent(rs_dossier *d)
{
    const rs_silent_source lines[] = {
        {.name = RS_STR("Silent <wire>"),
         .url = RS_STR("https://wire.example/rss"),
         .last_success = RS_STR("2023-03-05T11:00:00Z"),
         .last_item = RS_STR("2023-03-04T20:00:00Z"),
         .expected = RS_STR("2023-03-04T20:15:00Z"),
         .usual = 900,
         .state = RS_STATE_silent},
        {.name = RS_STR("https://down.example/feed"),
         .url = RS_STR("https://down.example/feed"),
         .last_item = RS_STR_NONE,
         .state = RS_STATE_failing,
         .errors = 7,
         .why = RS_STR("connection refused")},
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        rs_silent_source *line = RS_PUSH(&arena, &d->silent_sources);
        if (line) {
            *line = lines[i];
        }
    }
}

static void torture(const desk_case *c)
{
    const rs_format *f;
    for (size_t i = 0; (f = rs_tell_format_at(i)) != NULL; i++) {
        bool good = true, done = false;
        unsigned requests = 0;
        for (uint64_t nth = 1; f->dossier && !done && nth < 20000; nth++, requests++) {
            rs_arena result;
            rs_dossier d;
            rs_buf out;
            rs_err err = {0};
            const rs_tell_options options = {.lang = RS_TELL_en};
            rs_arena_init(&result, 64u << 20);
            rs_buf_init(&out, 64u << 20);
            rs_mem_fail_at(nth);
            done = rs_relate((const rs_reading *const *)c->readings.at, c->readings.len, NULL, &result, &d, &err) &&
                   f->dossier(&d, &options, &out, &err);
            rs_mem_fail_at(0);
            good = good && (done || err.code == RS_MEMORY || err.code == RS_LIMIT);
            rs_buf_release(&out);
            rs_arena_release(&result);
        }
        if (f->dossier) {
            ok(good && done, "%s: %u requests for memory refused one by one", f->name, requests - 1);
        }
    }
}

int main(int argc, char **argv)
{
    desk d;
    rs_dossier dossier;
    rs_arena result;
    bool bless = argc > 3 && strcmp(argv[1], "--bless") == 0;
    if (argc < 3) {
        fprintf(stderr, "usage: test_tell [--bless] report.desk GOLDEN-FOLDER\n");
        return 64;
    }
    rs_arena_init(&arena, (size_t)1 << 30);
    rs_arena_init(&result, (size_t)1 << 30);
    desk_load(&d, &arena, argv[argc - 2]);
    const desk_case *c = &d.cases.at[0];
    rs_err err = {0};
    if (!rs_relate((const rs_reading *const *)c->readings.at, c->readings.len, NULL, &result, &dossier, &err)) {
        printf("Bail out! %s\n", err.message);
        return 70;
    }
    add_silent(&dossier);
    check_formats(&dossier, argv[argc - 1], bless);
    if (!bless) {
        check_parts(&dossier);
        check_grammar(argv[argc - 1]);
        torture(c);
        printf("1..%u\n", n);
    }
    rs_arena_release(&result);
    rs_arena_release(&arena);
    return failed != 0;
}
