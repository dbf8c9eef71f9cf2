/* pipeline: what every stage costs on one core, beside the floor (decode UTF-8 and hash every token in a plain loop)
 * measured in the same run. usage: pipeline [--rounds N] FILE|DIR...
 * All items are loaded first; then each stage runs over all of them, N times, and the median round counts. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "base/buf.h"
#include "base/mem.h"
#include "floor.h"
#include "clean/clean.h"
#include "collect/collect.h"
#include "read/read.h"
#include "tell/reading.h"

enum { max_rounds = 25 };

typedef struct bench {
    rs_arena keep, arena, scratch;
    RS_VEC(rs_raw) raws;
    RS_VEC(rs_str) texts;
    uint64_t raw_bytes, text_bytes;
    int rounds;
} bench;

static void load(bench *b, char **paths, int n)
{
    rs_err err;
    rs_collector *c = rs_collector_new(NULL);
    for (int i = 0; i < n; i++) {
        if (!rs_collector_add(c, paths[i], &err)) {
            fprintf(stderr, "%s\n", err.message);
            exit(66);
        }
    }
    rs_raw raw;
    bool more = true;
    while (more) {
        if (!rs_collector_next(c, &raw, &more, &err)) {
            fprintf(stderr, "%s\n", err.message);
            continue;
        }
        if (!more) {
            break;
        }
        rs_article article;
        rs_arena_reset(&b->arena);
        if (!rs_article_clean(&article, &raw, &b->arena, &b->scratch, &err)) {
            fprintf(stderr, "%s\n", err.message);
            continue;
        }
        raw.bytes = rs_arena_str(&b->keep, raw.bytes);
        raw.file = rs_arena_str(&b->keep, raw.file);
        raw.url = rs_arena_str(&b->keep, raw.url);
        raw.received = RS_STR_NONE;
        *RS_PUSH(&b->keep, &b->raws) = raw;
        *RS_PUSH(&b->keep, &b->texts) = rs_arena_str(&b->keep, article.text);
        b->raw_bytes += raw.bytes.len;
        b->text_bytes += article.text.len;
    }
    rs_collector_free(c);
}

static void row(const bench *b, const char *stage, double seconds, uint64_t bytes)
{
    printf("%-24s %9.1f us/article %10.0f articles/s %9.1f MB/s\n", stage, seconds / b->raws.len * 1e6,
           b->raws.len / seconds, (double)bytes / 1e6 / seconds);
}

static uint64_t sink;

static void floor_stage(bench *b)
{
    double times[max_rounds];
    for (int r = 0; r < b->rounds; r++) {
        double start = bench_now();
        for (uint32_t i = 0; i < b->texts.len; i++) {
            sink += bench_floor(b->texts.at[i]);
        }
        times[r] = bench_now() - start;
    }
    row(b, "floor", bench_median(times, b->rounds), b->text_bytes);
}

static void clean_stage(bench *b)
{
    double times[max_rounds];
    for (int r = 0; r < b->rounds; r++) {
        double start = bench_now();
        for (uint32_t i = 0; i < b->raws.len; i++) {
            rs_article article;
            rs_arena_reset(&b->arena);
            if (rs_article_clean(&article, &b->raws.at[i], &b->arena, &b->scratch, NULL)) {
                sink += article.text.len;
            }
        }
        times[r] = bench_now() - start;
    }
    row(b, "clean", bench_median(times, b->rounds), b->raw_bytes);
}

static rs_extractor *const extractors[] = {
#define RS_EXTRACTOR(name) rs_read_##name,
#include "read/extractors.def"
#undef RS_EXTRACTOR
};
static const char *const names[] = {
#define RS_EXTRACTOR(name) "  " #name,
#include "read/extractors.def"
#undef RS_EXTRACTOR
};
enum { n_extractors = sizeof extractors / sizeof extractors[0], steps = n_extractors + 3 };

/* All reading stages of one article, each on the clock. */
static void read_stages(bench *b)
{
    static double times[steps][max_rounds];
    rs_buf out;
    rs_buf_init(&out, 64u << 20);
    for (int r = 0; r < b->rounds; r++) {
        for (uint32_t i = 0; i < b->raws.len; i++) {
            rs_reading reading = {0};
            rs_doc doc;
            rs_arena_reset(&b->arena);
            if (!rs_article_clean(&reading.article, &b->raws.at[i], &b->arena, &b->scratch, NULL)) {
                continue;
            }
            double t = bench_now(), u;
            rs_doc_init(&doc, &b->arena, reading.article.text, NULL);
            times[0][r] += (u = bench_now()) - t;
            rs_doc_lookup(&doc, &b->arena, NULL);
            times[1][r] += (t = bench_now()) - u;
            rs_reader reader = {&doc, &reading, &b->arena, &b->scratch};
            for (int e = 0; e < n_extractors; e++) {
                u = bench_now();
                rs_arena_reset(&b->scratch);
                extractors[e](&reader, NULL);
                times[2 + e][r] += bench_now() - u;
            }
            t = bench_now();
            rs_buf_reset(&out);
            rs_tell_jsonl(&out, &reading);
            sink += out.len;
            times[steps - 1][r] += bench_now() - t;
        }
    }
    row(b, "fold, tokens, sentences", bench_median(times[0], b->rounds), b->text_bytes);
    row(b, "lexicon", bench_median(times[1], b->rounds), b->text_bytes);
    for (int e = 0; e < n_extractors; e++) {
        row(b, names[e], bench_median(times[2 + e], b->rounds), b->text_bytes);
    }
    row(b, "jsonl", bench_median(times[steps - 1], b->rounds), b->text_bytes);
    rs_buf_release(&out);
}

/* The whole way, as `rasid read` goes it: raw item in, line of JSON out. */
static void whole(bench *b)
{
    double times[max_rounds];
    uint64_t requests = 0;
    rs_buf out;
    rs_buf_init(&out, 64u << 20);
    for (int r = 0; r < b->rounds; r++) {
        uint64_t before = rs_mem_count();
        double start = bench_now();
        for (uint32_t i = 0; i < b->raws.len; i++) {
            rs_reading reading = {0};
            rs_arena_reset(&b->arena);
            if (rs_article_clean(&reading.article, &b->raws.at[i], &b->arena, &b->scratch, NULL) &&
                rs_read(&reading, &b->arena, &b->scratch, NULL)) {
                rs_buf_reset(&out);
                rs_tell_jsonl(&out, &reading);
                sink += out.len;
            }
        }
        times[r] = bench_now() - start;
        requests = rs_mem_count() - before;
    }
    row(b, "whole", bench_median(times, b->rounds), b->raw_bytes);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("allocations per article  %9.2f\n", (double)requests / b->raws.len);
    printf("arena held               %9.1f kB (article) + %.1f kB (scratch)\n", (double)b->arena.held / 1e3,
           (double)b->scratch.held / 1e3);
    rs_buf_release(&out);
}

int main(int argc, char **argv)
{
    bench b = {.rounds = 5};
    int first = 1;
    if (argc > 2 && strcmp(argv[1], "--rounds") == 0) {
        uint64_t n = 5;
        rs_str_to_uint(rs_str_of(argv[2]), &n);
        b.rounds = n < 1 ? 1 : n > max_rounds ? max_rounds : (int)n;
        first = 3;
    }
    rs_arena_init(&b.keep, (size_t)4 << 30);
    rs_arena_init(&b.arena, 256u << 20);
    rs_arena_init(&b.scratch, 256u << 20);
    load(&b, argv + first, argc - first);
    if (!b.raws.len) {
        fprintf(stderr, "usage: pipeline [--rounds N] FILE|DIR...\n");
        return 64;
    }
    printf("%u articles, %.0f bytes each (%.0f of text)\n", b.raws.len, (double)b.raw_bytes / b.raws.len,
           (double)b.text_bytes / b.raws.len);
    floor_stage(&b);
    clean_stage(&b);
    read_stages(&b);
    whole(&b);
    rs_arena_release(&b.keep);
    rs_arena_release(&b.arena);
    rs_arena_release(&b.scratch);
    return sink == 42;
}
