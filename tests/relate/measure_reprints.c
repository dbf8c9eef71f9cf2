/* Measures three ways of finding reprints on one day of newspapers: recall on copies edited on purpose, candidates that
 * verification throws away, and speed. Not a test: docs/decisions/001-reprints.md says how it is run. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

#include "base/buf.h"
#include "relate/work.h"

enum { MOST = 8000, HASHES = 64, BANDS = 16, EDITS = 4 };
static const char *const edit_names[EDITS] = {"light", "cut", "heavy", "inside"};

typedef struct text {
    rs_str at;
    uint64_t *shingles, *sorted;
    uint32_t n;
    rs_keys keys;
    uint64_t bands[BANDS];
    uint64_t sim;
} text;

static text texts[MOST];
static uint32_t n_texts, n_articles;
static struct {
    uint32_t a, b, edit;
} pairs[MOST];
static uint32_t n_pairs;
static rs_arena arena;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint32_t split(rs_str s, rs_str *words, uint32_t most)
{
    uint32_t n = 0;
    rs_str part;
    while (n < most && rs_str_split(&s, ' ', &part)) {
        if (part.len) {
            words[n++] = part;
        }
    }
    return n;
}

static void add(rs_buf *b)
{
    texts[n_texts++].at = rs_arena_str(&arena, rs_buf_str(b));
    rs_buf_reset(b);
}

/* A copy of article a, edited; `inside` puts a piece of it into article b. */
static void edit(uint32_t a, uint32_t other, uint32_t kind, rs_buf *b)
{
    static rs_str words[20000], host[20000];
    uint32_t n = split(texts[a].at, words, 20000);
    uint32_t from = kind == 3 ? n / 3 : 0, to = kind == 1 ? n * 6 / 10 : kind == 3 ? n * 2 / 3 : n;
    uint32_t h = kind == 3 ? split(texts[other].at, host, 20000) : 0;
    for (uint32_t i = 0; i < h / 2; i++) {
        rs_buf_put(b, host[i]);
        rs_buf_char(b, ' ');
    }
    for (uint32_t i = from; i < to; i++) {
        bool dropped = kind == 2 && i % 40 < 12;
        bool changed = (kind == 0 && i % 25 == 7) || (kind == 2 && i % 9 == 4);
        if (!dropped) {
            rs_buf_put(b, changed ? words[(i * 7 + 3) % n] : words[i]);
            rs_buf_char(b, ' ');
        }
    }
    for (uint32_t i = h / 2; i < h; i++) {
        rs_buf_put(b, host[i]);
        rs_buf_char(b, ' ');
    }
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void minhash(text *t)
{
    uint64_t least[HASHES];
    memset(least, 0xff, sizeof least);
    for (uint32_t i = 0; i < t->n; i++) {
        for (uint32_t k = 0; k < HASHES; k++) {
            uint64_t h = rs_hash_u64(t->shingles[i] + k * 0x9e3779b97f4a7c15u);
            least[k] = h < least[k] ? h : least[k];
        }
    }
    for (uint32_t b = 0; b < BANDS; b++) {
        t->bands[b] = b;
        for (uint32_t k = 0; k < HASHES / BANDS; k++) {
            t->bands[b] = rs_hash_u64(t->bands[b] ^ least[b * HASHES / BANDS + k]);
        }
    }
}

static void simhash(text *t)
{
    int32_t sums[64] = {0};
    for (uint32_t i = 0; i < t->n; i++) {
        for (uint32_t k = 0; k < 64; k++) {
            sums[k] += t->shingles[i] >> k & 1 ? 1 : -1;
        }
    }
    for (uint32_t k = 0; k < 64; k++) {
        t->sim |= (uint64_t)(sums[k] > 0) << k;
    }
}

static double share(const text *a, const text *b)
{
    const text *s = a->n < b->n ? a : b, *l = s == a ? b : a;
    uint32_t covered = 0, upto = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        if (bsearch(&s->shingles[i], l->sorted, l->n, sizeof *l->sorted, by_value)) {
            covered += i + RS_KEY_WORDS - (i > upto ? i : upto);
            upto = i + RS_KEY_WORDS;
        }
    }
    return s->n ? (double)covered / (s->n + RS_KEY_WORDS - 1) : 0;
}

static uint32_t shared_keys(const text *a, const text *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < a->keys.len; i++) {
        for (uint32_t k = 0; k < b->keys.len; k++) {
            n += a->keys.at[i] == b->keys.at[k];
        }
    }
    return n;
}

static bool by_winnow(const text *a, const text *b)
{
    uint32_t least = a->keys.len < b->keys.len ? a->keys.len : b->keys.len, n = shared_keys(a, b);
    return (n >= 2 || (n && least <= 2)) && n * 8 >= least;
}
static bool by_minhash(const text *a, const text *b)
{
    for (uint32_t i = 0; i < BANDS; i++) {
        if (a->bands[i] == b->bands[i]) {
            return true;
        }
    }
    return false;
}
static bool by_sim3(const text *a, const text *b)
{
    return __builtin_popcountll(a->sim ^ b->sim) <= 3;
}
static bool by_sim10(const text *a, const text *b)
{
    return __builtin_popcountll(a->sim ^ b->sim) <= 10;
}

static void measure(const char *name, bool candidate(const text *, const text *))
{
    uint32_t hits[EDITS] = {0}, all[EDITS] = {0}, candidates = 0, good = 0;
    for (uint32_t i = 0; i < n_pairs; i++) {
        all[pairs[i].edit]++;
        hits[pairs[i].edit] += candidate(&texts[pairs[i].a], &texts[pairs[i].b]);
    }
    for (uint32_t i = 0; i < n_articles; i++) { /* among the day's own articles: what verification has to look at */
        for (uint32_t k = i + 1; k < n_articles; k++) {
            if (candidate(&texts[i], &texts[k])) {
                candidates++;
                good += share(&texts[i], &texts[k]) >= 0.35;
            }
        }
    }
    printf("%-22s", name);
    for (uint32_t e = 0; e < EDITS; e++) {
        printf(" %s %.3f", edit_names[e], all[e] ? (double)hits[e] / all[e] : 0);
    }
    printf("  candidates %u of them reprints %.3f\n", candidates, candidates ? (double)good / candidates : 0);
}

int main(int argc, char **argv)
{
    gzFile file = argc > 1 ? gzopen(argv[1], "rb") : NULL;
    static char line[1 << 20];
    rs_buf b;
    rs_buf_init(&b, 1 << 22);
    rs_arena_init(&arena, (size_t)3 << 30);
    if (!file) {
        fprintf(stderr, "usage: measure_reprints NEWS.jsonl.gz\n");
        return 64;
    }
    while (n_articles < 3000 && gzgets(file, line, sizeof line)) {
        json_t *o = json_loads(line, 0, NULL);
        const char *s = json_string_value(json_object_get(o, "text"));
        if (s && strlen(s) > 800) {
            rs_buf_z(&b, s);
            add(&b);
            n_articles = n_texts;
        }
        json_decref(o);
    }
    for (uint32_t i = 0; i < n_articles && n_texts < MOST - EDITS; i += 2) {
        for (uint32_t e = 0; e < EDITS; e++) {
            edit(i, (i + 7) % n_articles, e, &b);
            pairs[n_pairs].a = i;
            pairs[n_pairs].b = n_texts;
            pairs[n_pairs++].edit = e;
            add(&b);
        }
    }
    double spent[4] = {0};
    for (uint32_t i = 0; i < n_texts; i++) {
        text *t = &texts[i];
        rs_tokens tokens = {0};
        double at = now();
        if (!rs_tokenize(&tokens, &arena, t->at, NULL) || !(t->shingles = rs_relate_shingles(&tokens, &arena, &t->n))) {
            return 70;
        }
        spent[0] += now() - at;
        t->sorted = rs_arena_raw(&arena, (t->n + 1) * sizeof *t->sorted);
        memcpy(t->sorted, t->shingles, t->n * sizeof *t->sorted);
        qsort(t->sorted, t->n, sizeof *t->sorted, by_value);
        at = now();
        rs_relate_winnow(t->shingles, t->n, &t->keys);
        spent[1] += now() - at;
        at = now();
        minhash(t);
        spent[2] += now() - at;
        at = now();
        simhash(t);
        spent[3] += now() - at;
    }
    double us = 1e6 / n_texts;
    printf("%u articles, %u edited copies; microseconds a text: tokens and shingles %.1f, winnow %.1f, minhash %.1f, "
           "simhash %.1f\n",
           n_articles, n_pairs, spent[0] * us, spent[1] * us, spent[2] * us, spent[3] * us);
    uint32_t true_pairs = 0;
    for (uint32_t i = 0; i < n_articles; i++) {
        for (uint32_t k = i + 1; k < n_articles; k++) {
            true_pairs += by_winnow(&texts[i], &texts[k]) && share(&texts[i], &texts[k]) >= 0.35;
        }
    }
    measure("winnowed shingles", by_winnow);
    measure("minhash 16 bands of 4", by_minhash);
    measure("simhash, 3 bits apart", by_sim3);
    measure("simhash, 10 bits apart", by_sim10);
    printf("reprint pairs of the day found by winnowing: %u\n", true_pairs);
    return 0;
}
