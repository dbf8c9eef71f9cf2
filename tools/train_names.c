/* train_names: learns models/names.weights from sentences with labelled names (docs/models.md).
 *   train_names TRAIN.bio OUT.weights       learns on 85 % of the sentences, reports on the rest, then learns on all
 *   train_names TRAIN.bio OUT.weights held  keeps what was learnt on the 85 %: built in, the last line is honest too
 * TRAIN.bio: a token and its label (B-PERS I-LOC O ...) a line, an empty line between sentences. */
#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"
#include "read/name_model.h"

enum { max_sentences = 8192, epochs = 10, held_out_of_20 = 3 };

typedef struct item {
    uint32_t n, first;
    uint8_t *gold;
    rs_name_look *looks;
    rs_str text;
    bool held;
} item;

typedef struct trainer {
    item *items;
    uint32_t n;
    float (*w)[RS_LABEL_ROW];
    double (*sum)[RS_LABEL_ROW];
    double steps;
} trainer;

static rs_arena arena, scratch;

static unsigned label_of(const char *tag)
{
    if (strlen(tag) < 3) {
        return RS_LABEL_O;
    }
    unsigned begin = strncmp(tag + 2, "PER", 3) == 0   ? RS_LABEL_B_PER
                     : strncmp(tag + 2, "LOC", 3) == 0 ? RS_LABEL_B_LOC
                     : strncmp(tag + 2, "ORG", 3) == 0 ? RS_LABEL_B_ORG
                                                       : RS_LABEL_O;
    return begin == RS_LABEL_O ? begin : begin + (tag[0] == 'I');
}

static void fail(const char *what)
{
    fprintf(stderr, "train_names: %s\n", what);
    exit(1);
}

/* The text's tokens get the labels of the file's tokens they lie in. */
static void add_sentence(trainer *t, const char *text, size_t len, const uint32_t *ends, const uint8_t *tags,
                         uint32_t n)
{
    item *x = &t->items[t->n];
    rs_err err;
    x->text = rs_arena_str(&arena, (rs_str){text, len});
    rs_reading *reading = RS_NEW(&arena, rs_reading);
    rs_doc *doc = RS_NEW(&arena, rs_doc);
    reading->article.text = x->text;
    rs_arena_reset(&scratch);
    rs_words words;
    if (!rs_doc_init(doc, &arena, x->text, &err) || !rs_doc_lookup(doc, &arena, &err)) {
        fail(err.message);
    }
    rs_reader reader = {.doc = doc, .reading = reading, .arena = &arena, .scratch = &scratch};
    if (!rs_read_places(&reader, &err)) {
        fail(err.message);
    }
    const uint8_t *rule = rs_name_rule_tags(&reader, &words, &err);
    if (!rule || !rs_name_looks(&words, rule, &arena, &x->looks, &err)) {
        fail(err.message);
    }
    x->n = doc->n_tokens;
    x->gold = RS_NEW_ARRAY(&arena, uint8_t, x->n + 1);
    uint32_t at = 0;
    for (uint32_t i = 0; i < x->n; i++) {
        while (at + 1 < n && doc->tokens[i].at >= ends[at]) {
            at++;
        }
        uint8_t label = tags[at];
        bool same = i > 0 && doc->tokens[i].at > 0 && at > 0 && doc->tokens[i - 1].at >= (at ? ends[at - 1] : 0);
        x->gold[i] = same && label && label % 2 == 1 ? (uint8_t)(label + 1) : label;
    }
    x->held = rs_hash(x->text) % 20 < held_out_of_20;
    t->n++;
}

static void load(trainer *t, const char *path)
{
    FILE *in = fopen(path, "r");
    if (!in) {
        fail("cannot open the training file");
    }
    static char line[4096], text[1 << 16];
    static uint32_t ends[8192];
    static uint8_t tags[8192];
    size_t len = 0;
    uint32_t n = 0;
    bool more = true;
    while (more) {
        more = fgets(line, sizeof line, in) != NULL;
        rs_str s = more ? rs_str_trim(rs_str_of(line)) : RS_STR("");
        char *space = NULL;
        for (size_t i = 0; i < s.len; i++) {
            space = s.at[i] == ' ' ? line + (s.at - line) + i : space;
        }
        if (!space) {
            if (n && t->n < max_sentences) {
                add_sentence(t, text, len, ends, tags, n);
            }
            len = n = 0;
            continue;
        }
        size_t word = (size_t)(space - s.at);
        if (len + word + 2 < sizeof text && n < 8192) {
            char tag[16] = {0};
            memcpy(tag, space + 1, s.len - word - 1 < 15 ? s.len - word - 1 : 15);
            memcpy(text + len, s.at, word);
            len += word;
            text[len++] = ' ';
            ends[n] = (uint32_t)len;
            tags[n++] = (uint8_t)label_of(tag);
        }
    }
    fclose(in);
}

/* ---- learning: averaged structured perceptron ---- */

static bool may_follow(unsigned before, unsigned label)
{
    return label == 0 || label % 2 == 1 || before == label || before + 1 == label;
}

/* The best labels of a run of n words, without a particle or mark among them. */
static void decode_run(const trainer *t, uint32_t (*f)[RS_NAME_FEATURES], uint32_t n, uint8_t *out)
{
    static float best[4096][RS_LABELS];
    static uint8_t back[4096][RS_LABELS];
    for (uint32_t i = 0; i < n; i++) {
        float here[RS_LABELS] = {0};
        for (uint32_t k = 0; k < RS_NAME_FEATURES; k++) {
            for (unsigned l = 0; l < RS_LABELS; l++) {
                here[l] += t->w[f[i][k]][l];
            }
        }
        for (unsigned l = 0; l < RS_LABELS; l++) {
            float top = -1e30f;
            unsigned by = 0;
            for (unsigned p = 0; p < (i ? (unsigned)RS_LABELS : 1u); p++) {
                unsigned before = i ? p : (unsigned)RS_LABELS;
                if (!may_follow(i ? p : 0, l)) {
                    continue;
                }
                float s = (i ? best[i - 1][p] : 0) + t->w[RS_NAME_BUCKETS + before][l];
                if (s > top) {
                    top = s;
                    by = p;
                }
            }
            best[i][l] = top + here[l];
            back[i][l] = (uint8_t)by;
        }
    }
    unsigned l = 0;
    for (unsigned k = 1; n && k < RS_LABELS; k++) {
        l = best[n - 1][k] > best[n - 1][l] ? k : l;
    }
    for (uint32_t i = n; i-- > 0;) {
        out[i] = (uint8_t)l;
        l = back[i][l];
    }
}

static void decode(const trainer *t, const item *x, uint32_t (*f)[RS_NAME_FEATURES], uint8_t *out)
{
    for (uint32_t i = 0; i < x->n;) {
        uint32_t from = i;
        while (i < x->n && !x->looks[i].none) {
            i++;
        }
        if (i > from) {
            decode_run(t, f + from, i - from, out + from);
        } else {
            out[i++] = RS_LABEL_O;
        }
    }
}

static void bump(trainer *t, uint32_t row, unsigned label, float by)
{
    t->w[row][label] += by;
    t->sum[row][label] += (double)by * t->steps;
}

static void learn(trainer *t, bool all)
{
    static uint32_t f[4096][RS_NAME_FEATURES];
    static uint8_t out[4096];
    uint32_t *order = malloc(t->n * sizeof *order);
    memset(t->w, 0, (RS_NAME_BUCKETS + RS_LABEL_ROW) * sizeof *t->w);
    memset(t->sum, 0, (RS_NAME_BUCKETS + RS_LABEL_ROW) * sizeof *t->sum);
    t->steps = 1;
    uint64_t seed = 42;
    for (uint32_t i = 0; order && i < t->n; i++) {
        order[i] = i;
    }
    for (int e = 0; order && e < epochs; e++) {
        for (uint32_t i = t->n; i-- > 1;) {
            seed = rs_hash_u64(seed + i);
            uint32_t j = (uint32_t)(seed % (i + 1)), x = order[i];
            order[i] = order[j];
            order[j] = x;
        }
        for (uint32_t o = 0; o < t->n; o++) {
            const item *x = &t->items[order[o]];
            if ((x->held && !all) || x->n > 4096 || x->n == 0) {
                continue;
            }
            for (uint32_t i = 0; i < x->n; i++) {
                rs_name_features(x->looks, i, 0, x->n, f[i]);
            }
            decode(t, x, f, out);
            for (uint32_t i = 0; i < x->n; i++) {
                bool first = i == 0 || x->looks[i - 1].none;
                unsigned gb = first ? (unsigned)RS_LABELS : x->gold[i - 1],
                         ob = first ? (unsigned)RS_LABELS : out[i - 1];
                if (x->looks[i].none) {
                    continue;
                }
                if (out[i] != x->gold[i]) {
                    for (uint32_t k = 0; k < RS_NAME_FEATURES; k++) {
                        bump(t, f[i][k], x->gold[i], 1);
                        bump(t, f[i][k], out[i], -1);
                    }
                }
                if (out[i] != x->gold[i] || gb != ob) {
                    bump(t, RS_NAME_BUCKETS + gb, x->gold[i], 1);
                    bump(t, RS_NAME_BUCKETS + ob, out[i], -1);
                }
            }
            t->steps += 1;
        }
    }
    free(order);
    for (uint32_t r = 0; r < RS_NAME_BUCKETS + RS_LABEL_ROW; r++) {
        for (unsigned l = 0; l < RS_LABELS; l++) {
            t->w[r][l] -= (float)(t->sum[r][l] / t->steps);
        }
    }
}

/* 256 steps a unit: finer than the weights' own noise, and the largest still fits. */
static void quantise(const trainer *t, rs_name_weights *out)
{
    memset(out, 0, sizeof *out);
    for (uint32_t r = 0; r < RS_NAME_BUCKETS + RS_LABEL_ROW; r++) {
        for (unsigned l = 0; l < RS_LABELS; l++) {
            float v = t->w[r][l] * 256.0f;
            v = v > 32767 ? 32767 : v < -32767 ? -32767 : v;
            out->rows[r][l] = (int16_t)(v < 0 ? v - 0.5f : v + 0.5f);
        }
    }
}

/* ---- measuring ---- */

typedef struct counts {
    unsigned gold[4], found[4], right[4];
} counts;

static void count(counts *c, const uint8_t *gold, const uint8_t *out, uint32_t n)
{
    for (int side = 0; side < 2; side++) {
        const uint8_t *a = side ? out : gold, *b = side ? gold : out;
        for (uint32_t i = 0; i < n; i++) {
            if (a[i] % 2 == 0) {
                continue;
            }
            unsigned kind = (a[i] + 1u) / 2;
            uint32_t end = i + 1;
            while (end < n && a[end] == a[i] + 1) {
                end++;
            }
            bool same = b[i] == a[i] && !(end < n && b[end] == a[i] + 1);
            for (uint32_t k = i + 1; k < end; k++) {
                same = same && b[k] == a[k];
            }
            (side ? c->found : c->gold)[kind]++;
            c->right[kind] += side && same;
        }
    }
}

static void report(const char *what, const counts *c)
{
    static const char *const names[] = {"", "PER", "LOC", "ORG"};
    printf("%-22s", what);
    unsigned g = 0, f = 0, r = 0;
    for (unsigned k = 1; k < 4; k++) {
        double p = c->found[k] ? (double)c->right[k] / c->found[k] : 0,
               q = c->gold[k] ? (double)c->right[k] / c->gold[k] : 0;
        printf("  %s P %.3f R %.3f F %.3f", names[k], p, q, p + q > 0 ? 2 * p * q / (p + q) : 0);
        g += c->gold[k], f += c->found[k], r += c->right[k];
    }
    printf("  all %.3f\n", g + f ? 2.0 * r / (g + f) : 0);
}

/* The whole reader, rules and the weights that are built in, on the sentences held out. */
static void measure_reader(const trainer *t)
{
    counts c = {0};
    for (uint32_t i = 0; i < t->n; i++) {
        const item *x = &t->items[i];
        if (!x->held) {
            continue;
        }
        rs_arena a;
        rs_arena_init(&a, 64u << 20);
        rs_reading *reading = RS_NEW(&a, rs_reading);
        rs_doc doc;
        reading->article.text = x->text;
        rs_reader reader = {.doc = &doc, .reading = reading, .arena = &a, .scratch = &scratch};
        uint8_t *out = RS_NEW_ARRAY(&a, uint8_t, x->n + 1);
        rs_arena_reset(&scratch);
        if (!rs_doc_init(&doc, &a, x->text, NULL) || !rs_doc_lookup(&doc, &a, NULL) || !rs_read_places(&reader, NULL)) {
            fail("out of memory");
        }
        rs_arena_reset(&scratch);
        if (!rs_read_names(&reader, NULL)) {
            fail("out of memory");
        }
        RS_EACH(rs_mention, m, &reading->mentions)
        {
            uint32_t first = rs_doc_token_at(&doc, m->span.start), last = rs_doc_token_at(&doc, m->span.end - 1);
            unsigned begin = m->type == RS_MENTION_PER   ? RS_LABEL_B_PER
                             : m->type == RS_MENTION_ORG ? RS_LABEL_B_ORG
                                                         : RS_LABEL_B_LOC;
            for (uint32_t k = first; k <= last && !out[k]; k++) {
                out[k] = (uint8_t)(begin + (k > first));
            }
        }
        count(&c, x->gold, out, x->n);
        rs_arena_release(&a);
    }
    report("reader, built-in", &c);
}

static void measure(const trainer *t, const rs_name_weights *weights)
{
    counts rules = {0}, exact = {0}, cut = {0};
    static uint32_t f[4096][RS_NAME_FEATURES];
    static uint8_t out[4096];
    static int32_t margin[4096];
    for (uint32_t i = 0; i < t->n; i++) {
        const item *x = &t->items[i];
        if (!x->held || x->n > 512) {
            continue;
        }
        for (uint32_t k = 0; k < x->n; k++) {
            rs_name_features(x->looks, k, 0, x->n, f[k]);
            out[k] = x->looks[k].rule & 7;
        }
        count(&rules, x->gold, out, x->n);
        decode(t, x, f, out);
        count(&exact, x->gold, out, x->n);
        rs_sentence whole = {0, x->n, 0, 0, 0};
        rs_doc doc = {.n_tokens = x->n, .sentences = &whole, .n_sentences = 1};
        rs_words words = {.doc = &doc};
        rs_arena_reset(&scratch);
        if (rs_names_label(&words, x->looks, weights, &scratch, out, margin, NULL)) {
            count(&cut, x->gold, out, x->n);
        }
    }
    report("rules", &rules);
    report("model, exact", &exact);
    report("model, 16 bits", &cut);
}

int main(int argc, char **argv)
{
    if (argc != 3 && !(argc == 4 && strcmp(argv[3], "held") == 0)) {
        fprintf(stderr, "usage: train_names TRAIN.bio OUT.weights [held]\n");
        return 64;
    }
    rs_arena_init(&arena, (size_t)4 << 30);
    rs_arena_init(&scratch, (size_t)1 << 30);
    trainer t = {.items = calloc(max_sentences, sizeof(item))};
    t.w = calloc(RS_NAME_BUCKETS + RS_LABEL_ROW, sizeof *t.w);
    t.sum = calloc(RS_NAME_BUCKETS + RS_LABEL_ROW, sizeof *t.sum);
    rs_name_weights *out = malloc(sizeof *out);
    if (!t.items || !t.w || !t.sum || !out) {
        fail("out of memory");
    }
    load(&t, argv[1]);
    printf("%u sentences\n", t.n);
    learn(&t, false);
    quantise(&t, out);
    measure(&t, out);
    measure_reader(&t);
    if (argc == 3) {
        learn(&t, true);
        quantise(&t, out);
    }
    FILE *to = fopen(argv[2], "wb");
    if (!to || fwrite(out, sizeof *out, 1, to) != 1 || fclose(to) != 0) {
        fail("cannot write the weights");
    }
    return 0;
}
