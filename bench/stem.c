/* stem: folding, tokens and light stems beside libstemmer's Arabic stemmer, and beside the floor: a plain loop that
 * decodes UTF-8 and hashes every token. All over the same bytes in one run; figures are medians of the rounds. */
#include <stdio.h>
#include <stdlib.h>

#include <libstemmer.h>

#include "base/buf.h"
#include "floor.h"

enum { rounds = 9 };

static uint64_t sink;

static void floor_loop(rs_str text, rs_arena *arena)
{
    (void)arena;
    sink += bench_floor(text);
}

static void ours(rs_str text, rs_arena *arena)
{
    rs_tokens tokens;
    rs_arena_reset(arena);
    if (!rs_tokenize(&tokens, arena, text, NULL)) {
        exit(70);
    }
    uint64_t sum = 0;
    for (uint32_t i = 0; i < tokens.len; i++) {
        rs_str stem = rs_stem((rs_str){(const char *)tokens.folded + tokens.at[i].folded, tokens.at[i].flen});
        sum += stem.len;
    }
    sink += sum;
}

static struct sb_stemmer *peer_stemmer;
static rs_tokens peer_tokens;

static void peer(rs_str text, rs_arena *arena)
{
    (void)arena;
    for (uint32_t i = 0; i < peer_tokens.len; i++) {
        const rs_token *t = &peer_tokens.at[i];
        sb_stemmer_stem(peer_stemmer, (const sb_symbol *)text.at + t->at, t->len);
        sink += (uint64_t)sb_stemmer_length(peer_stemmer);
    }
}

static double measure(void (*work)(rs_str, rs_arena *), rs_str text, size_t part, rs_arena *arena)
{
    double times[rounds];
    for (int r = 0; r < rounds; r++) {
        double start = bench_now();
        for (size_t at = 0; at < text.len; at += part) {
            size_t end = at + part < text.len ? at + part : text.len;
            while (end < text.len && ((unsigned char)text.at[end] & 0xC0) == 0x80) {
                end++;
            }
            size_t from = at;
            while (from < text.len && ((unsigned char)text.at[from] & 0xC0) == 0x80) {
                from++;
            }
            work(rs_str_part(text, from, end), arena);
        }
        times[r] = bench_now() - start;
    }
    return (double)text.len / 1e6 / bench_median(times, rounds);
}

int main(int argc, char **argv)
{
    rs_buf all;
    rs_buf_init(&all, 512u << 20);
    for (int i = 1; i < argc; i++) {
        FILE *in = fopen(argv[i], "rb");
        char part[65536];
        for (size_t n; in && (n = fread(part, 1, sizeof part, in)) > 0;) {
            rs_buf_put(&all, (rs_str){part, n});
        }
        if (in) {
            fclose(in);
        }
    }
    rs_str once = rs_buf_str(&all);
    if (once.len == 0 || !rs_utf8_valid(once, NULL)) {
        fprintf(stderr, "usage: stem FILE... (UTF-8 text)\n");
        return 64;
    }
    rs_buf many;
    rs_buf_init(&many, 512u << 20);
    while (many.len < 8u << 20) {
        rs_buf_put(&many, once);
    }
    rs_str text = rs_buf_str(&many);
    rs_arena arena, keep;
    rs_arena_init(&arena, 1u << 30);
    rs_arena_init(&keep, 2u << 30);
    peer_stemmer = sb_stemmer_new("arabic", NULL);
    if (!peer_stemmer || !rs_tokenize(&peer_tokens, &keep, text, NULL)) {
        return 70;
    }
    double base = measure(floor_loop, text, 4096, &arena);
    double us = measure(ours, text, 4096, &arena);
    double them = measure(peer, text, text.len, &arena);
    printf("floor: decode and hash every token  %8.1f MB/s\n", base);
    printf("rasid: fold, tokens, light stems    %8.1f MB/s\n", us);
    printf("libstemmer: arabic, same tokens     %8.1f MB/s\n", them);
    printf("rasid / libstemmer                  %8.2f\n", us / them);
    sb_stemmer_delete(peer_stemmer);
    return sink == 42;
}
