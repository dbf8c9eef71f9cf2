/* train_clusters: sorts the words of raw news into classes that stand in the same company, for the names' model.
 *   train_clusters NEWS.jsonl.gz OUT.clusters
 * The exchange algorithm on class bigrams: each word in turn goes to the class in which the likelihood of the text is
 * highest, until few move. The classes are then sorted into coarser ones in the same way, they being the words.
 * OUT: rs_name_clusters (read/name_clusters.h). Same text, same classes. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#include "base/hash.h"
#include "base/map.h"
#include "lang/token.h"
#include "read/name_clusters.h"

enum { fine = RS_NAME_FINE, coarse = RS_NAME_COARSE, rounds = 14, least = 3, flog_size = 1 << 18 };

typedef struct pair {
    uint32_t word, n;
} pair;

/* A text as bigrams of things: for each thing what stands before and behind it, how often. */
typedef struct company {
    uint32_t n;          /* things; 0 is "any other" */
    uint64_t *hash;      /* of the thing, where it is a word */
    uint32_t *count;     /* how often it stands */
    pair **next, **prev; /* ended by n == 0 */
} company;

typedef struct classes {
    uint32_t k, *of;  /* class of each thing */
    int32_t *by, *to; /* k * k: [b * k + a] how often a stands before b, and turned about */
    int64_t *total;   /* of each class */
    double *gain;
} classes;

static const uint64_t word_bit = (uint64_t)1 << 32; /* no word's hash is 0 then */
static double flog[flog_size];

static void fail(const char *what)
{
    fprintf(stderr, "train_clusters: %s\n", what);
    exit(1);
}

static void *need(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size);
    if (!p) {
        fail("out of memory");
    }
    return p;
}

/* x log x, what the likelihood is made of. */
static double xlogx(int64_t x)
{
    return x < flog_size ? flog[x] : (double)x * log((double)x);
}

/* ---- the text ---- */

typedef struct text {
    RS_VEC(uint64_t) words; /* hashes in order, 0 between lines */
    rs_arena arena;
} text;

static void add_text(text *t, const char *s)
{
    rs_arena scratch;
    rs_arena_init(&scratch, (size_t)64 << 20);
    rs_tokens tokens;
    rs_str str = rs_str_of(s);
    if (!rs_utf8_valid(str, NULL) || !rs_tokenize(&tokens, &scratch, str, NULL)) {
        rs_arena_release(&scratch);
        return;
    }
    for (uint32_t i = 0; i < tokens.len; i++) {
        const rs_token *k = &tokens.at[i];
        if (k->flags & RS_T_PARAGRAPH) {
            *RS_PUSH(&t->arena, &t->words) = 0;
        }
        uint64_t h = rs_name_word_hash((rs_str){(const char *)tokens.folded + k->folded, k->flen});
        *RS_PUSH(&t->arena, &t->words) = (k->kind == RS_TOKEN_NUMBER ? rs_name_number_hash() : h) | word_bit;
    }
    *RS_PUSH(&t->arena, &t->words) = 0;
    rs_arena_release(&scratch);
}

static void load(text *t, const char *path)
{
    gzFile in = gzopen(path, "rb");
    static char line[1 << 20];
    if (!in) {
        fail("cannot open the news");
    }
    while (gzgets(in, line, sizeof line)) {
        json_t *o = json_loads(line, 0, NULL);
        const char *title = json_string_value(json_object_get(o, "title"));
        const char *body = json_string_value(json_object_get(o, "text"));
        add_text(t, title ? title : "");
        add_text(t, body ? body : "");
        json_decref(o);
    }
    gzclose(in);
}

/* ---- its company ---- */

typedef struct word {
    uint64_t hash;
    uint32_t count, first;
} word;

static int by_count(const void *a, const void *b)
{
    const word *x = a, *y = b;
    return x->count != y->count ? (x->count < y->count ? 1 : -1) : (x->first > y->first) - (x->first < y->first);
}

static int by_words(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Lists of neighbours from sorted bigrams (one << 32 | other). */
static pair **lists(uint64_t *bigrams, size_t n, uint32_t things)
{
    qsort(bigrams, n, sizeof *bigrams, by_words);
    pair **at = need(things, sizeof *at), *all = need(n + things + 1, sizeof *all), *to = all;
    size_t i = 0;
    for (uint32_t t = 0; t < things; t++) {
        at[t] = to;
        while (i < n && bigrams[i] >> 32 == t) {
            size_t j = i;
            while (j < n && bigrams[j] == bigrams[i]) {
                j++;
            }
            *to++ = (pair){(uint32_t)bigrams[i], (uint32_t)(j - i)};
            i = j;
        }
        *to++ = (pair){0, 0};
    }
    return at;
}

static company company_of(text *t)
{
    rs_map ids = {0};
    RS_VEC(word) found = {0};
    *RS_PUSH(&t->arena, &found) = (word){0, UINT32_MAX, 0};
    for (uint32_t i = 0; i < t->words.len; i++) {
        uint64_t h = t->words.at[i];
        if (!h) {
            continue;
        }
        uint32_t *id = rs_map_put_u64(&t->arena, &ids, h, found.len);
        if (*id == found.len) {
            *RS_PUSH(&t->arena, &found) = (word){h, 0, i};
        }
        found.at[*id].count++;
    }
    qsort(found.at, found.len, sizeof *found.at, by_count);
    company c = {.n = 1};
    while (c.n < found.len && found.at[c.n].count >= least) {
        c.n++;
    }
    c.hash = need(c.n, sizeof *c.hash);
    c.count = need(c.n, sizeof *c.count);
    for (uint32_t i = 0; i < found.len; i++) {
        uint32_t *id = i ? rs_map_get_u64(&ids, found.at[i].hash) : NULL;
        if (id) {
            *id = i < c.n ? i : 0;
        }
        if (i && i < c.n) {
            c.hash[i] = found.at[i].hash;
        }
    }
    uint64_t *bi = need(t->words.len, sizeof *bi), *back = need(t->words.len, sizeof *back);
    size_t n = 0;
    uint32_t last = 0;
    for (uint32_t i = 0; i < t->words.len; i++) {
        uint64_t h = t->words.at[i];
        uint32_t id = h ? *rs_map_get_u64(&ids, h) : 0;
        c.count[id]++;
        if (i) {
            bi[n] = (uint64_t)last << 32 | id;
            back[n++] = (uint64_t)id << 32 | last;
        }
        last = id;
    }
    c.next = lists(bi, n, c.n);
    c.prev = lists(back, n, c.n);
    free(bi);
    free(back);
    return c;
}

/* ---- exchange ---- */

/* Takes thing w into (by 1) or out of (by -1) class b. */
static void shift(classes *s, const company *c, uint32_t w, uint32_t b, int32_t by)
{
    const uint32_t k = s->k;
    for (const pair *p = c->next[w]; p->n; p++) {
        uint32_t g = p->word == w ? b : s->of[p->word];
        s->to[b * k + g] += by * (int32_t)p->n;
        s->by[g * k + b] += by * (int32_t)p->n;
    }
    for (const pair *p = c->prev[w]; p->n; p++) {
        if (p->word != w) {
            uint32_t g = s->of[p->word];
            s->to[g * k + b] += by * (int32_t)p->n;
            s->by[b * k + g] += by * (int32_t)p->n;
        }
    }
    s->total[b] += by * (int64_t)c->count[w];
}

/* How often w stands before (after) things of each class; itself left aside. Returns the classes met. */
static uint32_t gather(const classes *s, const pair *p, uint32_t w, int32_t *n, uint32_t *met)
{
    uint32_t len = 0;
    for (; p->n; p++) {
        if (p->word == w) {
            continue;
        }
        uint32_t g = s->of[p->word];
        if (!n[g]) {
            met[len++] = g;
        }
        n[g] += (int32_t)p->n;
    }
    return len;
}

static void add_gain(const classes *s, const int32_t *table, int32_t *n, const uint32_t *met, uint32_t len)
{
    for (uint32_t i = 0; i < len; i++) {
        const int32_t *row = table + (size_t)met[i] * s->k, add = n[met[i]];
        for (uint32_t b = 0; b < s->k; b++) {
            s->gain[b] += xlogx(row[b] + add) - xlogx(row[b]);
        }
        n[met[i]] = 0;
    }
}

/* The best class for w, which stands in none; class 0 is kept for "any other". */
static uint32_t best_class(classes *s, const company *c, uint32_t w, int32_t *n, uint32_t *met)
{
    for (uint32_t b = 0; b < s->k; b++) {
        s->gain[b] = -2 * (xlogx(s->total[b] + c->count[w]) - xlogx(s->total[b]));
    }
    uint32_t len = gather(s, c->next[w], w, n, met);
    add_gain(s, s->by, n, met, len); /* by[g][b]: b before g */
    len = gather(s, c->prev[w], w, n, met);
    add_gain(s, s->to, n, met, len); /* to[g][b]: g before b */
    uint32_t best = 1;
    for (uint32_t b = 2; b < s->k; b++) {
        best = s->gain[b] > s->gain[best] ? b : best;
    }
    return best;
}

static uint32_t *exchange(const company *c, uint32_t k)
{
    classes s = {.k = k, .of = need(c->n, sizeof(uint32_t)), .gain = need(k, sizeof(double))};
    s.by = need((size_t)k * k, sizeof(int32_t));
    s.to = need((size_t)k * k, sizeof(int32_t));
    s.total = need(k, sizeof(int64_t));
    int32_t *n = need(k, sizeof *n);
    uint32_t *met = need(k, sizeof *met);
    for (uint32_t w = 1; w < c->n; w++) {
        s.of[w] = 1 + (w - 1) % (k - 1);
    }
    for (uint32_t w = 0; w < c->n; w++) {
        for (const pair *p = c->next[w]; p->n; p++) {
            s.to[s.of[w] * k + s.of[p->word]] += (int32_t)p->n;
            s.by[s.of[p->word] * k + s.of[w]] += (int32_t)p->n;
        }
        s.total[s.of[w]] += c->count[w];
    }
    for (int round = 0; round < rounds; round++) {
        uint32_t moved = 0;
        for (uint32_t w = 1; w < c->n; w++) {
            uint32_t old = s.of[w];
            shift(&s, c, w, old, -1);
            uint32_t new = best_class(&s, c, w, n, met);
            shift(&s, c, w, new, 1);
            s.of[w] = new;
            moved += new != old;
        }
        fprintf(stderr, "%u classes, round %d: %u of %u moved\n", k, round + 1, moved, c->n);
        if (moved < c->n / 100) {
            break;
        }
    }
    free(s.by), free(s.to), free(s.total), free(s.gain), free(n), free(met);
    return s.of;
}

/* The text with each word's class in its place. */
static company company_of_classes(const company *c, const uint32_t *of, uint32_t k)
{
    size_t total = 0, m = 0;
    for (uint32_t w = 0; w < c->n; w++) {
        for (const pair *p = c->next[w]; p->n; p++) {
            total += p->n;
        }
    }
    uint64_t *bi = need(total, sizeof *bi), *back = need(total, sizeof *back);
    company out = {.n = k, .count = need(k, sizeof(uint32_t))};
    for (uint32_t w = 0; w < c->n; w++) {
        out.count[of[w]] += c->count[w];
        for (const pair *p = c->next[w]; p->n; p++) {
            for (uint32_t i = 0; i < p->n; i++, m++) {
                bi[m] = (uint64_t)of[w] << 32 | of[p->word];
                back[m] = (uint64_t)of[p->word] << 32 | of[w];
            }
        }
    }
    out.next = lists(bi, total, k);
    out.prev = lists(back, total, k);
    free(bi);
    free(back);
    return out;
}

static void write_out(const char *path, const company *c, const uint32_t *of, const uint32_t *over)
{
    rs_name_clusters *out = need(1, sizeof *out);
    for (uint32_t g = 0; g < fine; g++) {
        out->coarse[g] = (uint8_t)over[g];
    }
    uint32_t kept = 0;
    for (uint32_t w = 1; w < c->n && kept < RS_NAME_WORDS / 4 * 3; w++) {
        uint32_t slot = (uint32_t)c->hash[w] % RS_NAME_WORDS;
        while (out->words[slot].class_id) {
            slot = (slot + 1) % RS_NAME_WORDS;
        }
        out->words[slot] = (rs_name_cluster){(uint16_t)((uint32_t)c->hash[w] >> 16), (uint16_t)of[w]};
        kept++;
    }
    FILE *to = fopen(path, "wb");
    if (!to || fwrite(out, sizeof *out, 1, to) != 1 || fclose(to) != 0) {
        fail("cannot write the classes");
    }
    printf("%u words in %d and %d classes\n", kept, fine, coarse);
    free(out);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: train_clusters NEWS.jsonl.gz OUT.clusters\n");
        return 64;
    }
    for (int i = 1; i < flog_size; i++) {
        flog[i] = i * log(i);
    }
    text t = {0};
    rs_arena_init(&t.arena, (size_t)4 << 30);
    load(&t, argv[1]);
    company words = company_of(&t);
    uint32_t *of = exchange(&words, fine);
    company groups = company_of_classes(&words, of, fine);
    uint32_t *over = exchange(&groups, coarse);
    write_out(argv[2], &words, of, over);
    return 0;
}
