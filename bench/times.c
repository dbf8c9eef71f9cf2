/* times: what reading times costs, from the letters on: folding and tokens, the lexicon, and the reader of times.
 * usage: times [--rounds N] FILE; FILE holds texts with a NUL byte behind each. Prints one line: the median round.
 * bench/times_peer.py makes such a file and measures a peer on the same texts. */
#include <stdio.h>
#include <stdlib.h>

#include "floor.h"
#include "../tests/slurp.h"
#include "lang/doc.h"
#include "read/read.h"

enum { max_rounds = 99 };

static bool read_one(rs_str text, rs_arena *arena, rs_arena *scratch, uint64_t *found)
{
    rs_err err;
    rs_doc doc;
    rs_reading reading = {.article = {.text = text, .published = RS_STR("2015-07-31"), .title = RS_STR("-")}};
    rs_reader reader = {.doc = &doc, .reading = &reading, .arena = arena, .scratch = scratch};
    rs_arena_reset(arena);
    if (!rs_doc_init(&doc, arena, text, &err) || !rs_doc_lookup(&doc, arena, &err) || !rs_read_times(&reader, &err)) {
        fprintf(stderr, "%s\n", err.message);
        return false;
    }
    *found += reading.times.len;
    return true;
}

int main(int argc, char **argv)
{
    int rounds = argc == 4 && strcmp(argv[1], "--rounds") == 0 ? (int)strtol(argv[2], NULL, 10) : 5;
    if (argc != 2 && argc != 4) {
        fprintf(stderr, "usage: times [--rounds N] FILE\n");
        return 64;
    }
    rounds = rounds < 1 ? 1 : rounds > max_rounds ? max_rounds : rounds;
    rs_arena keep, arena, scratch;
    rs_arena_init(&keep, 256u << 20);
    rs_arena_init(&arena, 64u << 20);
    rs_arena_init(&scratch, 64u << 20);
    rs_str all = slurp(&keep, argv[argc - 1]);
    double seconds[max_rounds];
    uint64_t texts = 0, found = 0;
    for (int r = 0; r < rounds; r++) {
        double start = bench_now();
        texts = found = 0;
        for (size_t at = 0; at < all.len;) {
            const char *end = memchr(all.at + at, 0, all.len - at);
            size_t len = end ? (size_t)(end - all.at) - at : all.len - at;
            if (!read_one(rs_str_part(all, at, at + len), &arena, &scratch, &found)) {
                return 1;
            }
            texts++;
            at += len + 1;
        }
        seconds[r] = bench_now() - start;
    }
    double s = bench_median(seconds, rounds);
    printf("%llu texts, %llu times, %.0f texts/s, %.1f MB/s\n", (unsigned long long)texts, (unsigned long long)found,
           (double)texts / s, (double)all.len / 1e6 / s);
    rs_arena_release(&keep);
    rs_arena_release(&arena);
    rs_arena_release(&scratch);
    return 0;
}
