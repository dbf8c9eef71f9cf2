/* tag: how fast names are tagged, in words a second on one core. usage: tag [--rounds N] FILE (plain text)
 * Three measures, the median of the rounds: the best path where each word's features are given, as CRFsuite's tagging
 * rate is told; features and path, where the text is folded and looked up in the lexicon; the whole reader of names. */
#include <stdio.h>
#include <stdlib.h>

#include "floor.h"
#include "read/name_model.h"

enum { max_rounds = 25, article_bytes = 2000 };

typedef struct text {
    rs_str text;
    rs_doc doc;
    rs_words words;
    const uint8_t *rule;
    rs_name_look *looks;
    rs_reading *reading;
} text;

typedef struct bench {
    rs_arena keep, scratch;
    RS_VEC(text) texts;
    uint64_t words;
    int rounds;
} bench;

static uint64_t sink;

static void need(bool ok)
{
    if (!ok) {
        fprintf(stderr, "tag: out of memory\n");
        exit(70);
    }
}

static rs_str slurp(rs_arena *arena, const char *path)
{
    FILE *in = fopen(path, "rb");
    long n = in && fseek(in, 0, SEEK_END) == 0 ? ftell(in) : -1;
    char *at = n < 0 ? NULL : rs_arena_raw(arena, (size_t)n + 1);
    if (!at || fseek(in, 0, SEEK_SET) != 0 || fread(at, 1, (size_t)n, in) != (size_t)n) {
        fprintf(stderr, "tag: cannot read %s\n", path);
        exit(66);
    }
    fclose(in);
    return (rs_str){at, (size_t)n};
}

/* Reads what stands before the tagger: tokens, lexicon, places, the rules' findings. */
static void prepare(bench *b, text *t)
{
    t->reading = RS_NEW(&b->keep, rs_reading);
    need(t->reading && rs_doc_init(&t->doc, &b->keep, t->text, NULL) && rs_doc_lookup(&t->doc, &b->keep, NULL));
    t->reading->article.text = t->text;
    rs_reader reader = {.doc = &t->doc, .reading = t->reading, .arena = &b->keep, .scratch = &b->scratch};
    rs_arena_reset(&b->scratch);
    need(rs_read_places(&reader, NULL));
    rs_arena_reset(&b->scratch);
    const uint8_t *rule = rs_name_rule_tags(&reader, &t->words, NULL);
    need(rule);
    uint8_t *kept = rs_arena_raw(&b->keep, t->doc.n_tokens + 1);
    need(kept);
    memcpy(kept, rule, t->doc.n_tokens);
    t->rule = kept;
    need(rs_name_looks(&t->words, t->rule, &b->keep, &t->looks, NULL));
    for (uint32_t i = 0; i < t->doc.n_tokens; i++) {
        b->words += !t->looks[i].none;
    }
}

static void load(bench *b, const char *path)
{
    rs_str all = slurp(&b->keep, path), line;
    const char *from = all.at;
    while (rs_str_line(&all, &line)) {
        size_t n = (size_t)(line.at + line.len - from);
        if (n < article_bytes && all.len) {
            continue;
        }
        text *t = RS_PUSH(&b->keep, &b->texts);
        need(t);
        t->text = (rs_str){from, n};
        if (!rs_utf8_valid(t->text, NULL)) {
            fprintf(stderr, "tag: %s is no UTF-8\n", path);
            exit(65);
        }
        from = all.at;
    }
    RS_EACH(text, t, &b->texts)
    {
        prepare(b, t);
    }
}

static void label(bench *b, const text *t, const rs_name_look *looks)
{
    uint8_t *labels = rs_arena_raw(&b->scratch, t->doc.n_tokens + 1);
    int32_t *margin = rs_arena_raw(&b->scratch, (t->doc.n_tokens + 1) * sizeof *margin);
    need(labels && margin);
    need(rs_names_label(&t->doc, looks, rs_name_weights_builtin(), &b->scratch, labels, margin, NULL));
    sink += labels[0];
}

static void path_alone(bench *b, const text *t)
{
    label(b, t, t->looks);
}

static void features_and_path(bench *b, const text *t)
{
    rs_name_look *looks;
    need(rs_name_looks(&t->words, t->rule, &b->scratch, &looks, NULL));
    label(b, t, looks);
}

static void whole(bench *b, const text *t)
{
    rs_reading reading = *t->reading;
    rs_reader reader = {
        .doc = &t->doc, .reading = &reading, .arena = &b->scratch, .scratch = &b->scratch, .words = &t->words};
    need(rs_read_names(&reader, NULL));
    sink += reading.mentions.len;
}

static void measure(bench *b, const char *what, void (*stage)(bench *, const text *))
{
    double times[max_rounds];
    for (int r = 0; r < b->rounds; r++) {
        double start = bench_now();
        RS_EACH(text, t, &b->texts)
        {
            rs_arena_reset(&b->scratch);
            stage(b, t);
        }
        times[r] = bench_now() - start;
    }
    double seconds = bench_median(times, b->rounds), words = (double)b->words;
    printf("%-24s %9.3f us/word %12.0f words/s %8.1f times 340,000\n", what, seconds / words * 1e6, words / seconds,
           words / seconds / 340000);
}

int main(int argc, char **argv)
{
    bench b = {.rounds = 9};
    const char *path = argc == 2 ? argv[1] : NULL;
    if (argc == 4 && strcmp(argv[1], "--rounds") == 0) {
        b.rounds = atoi(argv[2]);
        path = argv[3];
    }
    if (!path || b.rounds < 1 || b.rounds > max_rounds) {
        fprintf(stderr, "usage: tag [--rounds N] FILE\n");
        return 64;
    }
    rs_arena_init(&b.keep, (size_t)8 << 30);
    rs_arena_init(&b.scratch, (size_t)256 << 20);
    load(&b, path);
    printf("%llu words in %u articles\n", (unsigned long long)b.words, b.texts.len);
    measure(&b, "path, features given", path_alone);
    measure(&b, "features and path", features_and_path);
    measure(&b, "whole reader of names", whole);
    return sink == 1;
}
