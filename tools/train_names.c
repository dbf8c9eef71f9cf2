/* train_names: learns models/names.weights from sentences with labelled names (docs/models.md).
 *   train_names TRAIN.bio OUT.weights    learns on all of it
 *   train_names TRAIN.bio cv             prints what ten-fold cross-validation over blocks of 100 sentences gives
 * TRAIN.bio: a token and its label (B-PERS I-LOC O ...) a line, an empty line between sentences. The sentences are read
 * as articles of 1 to 20 of them, because the model sees the article. Same file, code and lexicon: same weights. */
#include <stdio.h>
#include <stdlib.h>

#include "name_crf.h"

enum { max_articles = 4096, max_sentences = 16384, block = 100, folds = 10, max_tokens = 8192 };

/* How a block falls into articles; the ones at its edges have one sentence, which is left out beside a block that is
 * measured. */
static const uint8_t sizes[] = {1, 20, 10, 5, 20, 2, 20, 1, 20, 1};

typedef struct article {
    rs_str text;
    rs_doc doc;
    rs_words words;
    uint8_t *gold, *rule;
    rs_name_look *looks;
    uint32_t block, first;          /* number of its block; of its first sentence, in the file */
    uint32_t sentence, n_sentences; /* as the tokenizer sees them: of trainer.sentences */
} article;

typedef struct trainer {
    article *articles;
    uint32_t n;
    crf_sentence *sentences;
    uint32_t n_sentences, *order;
    crf *crf;
} trainer;

/* An article as it is put together from lines of the file. */
typedef struct draft {
    char text[1 << 18];
    uint32_t ends[max_tokens];
    uint8_t tags[max_tokens];
    size_t len;
    uint32_t n, sentences;
} draft;

static rs_arena arena, scratch;

static void fail(const char *what)
{
    fprintf(stderr, "train_names: %s\n", what);
    exit(1);
}

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

/* The text's tokens get the labels of the file's tokens they lie in; a name begins anew behind a mark. */
static void set_gold(article *a, const draft *d)
{
    const rs_doc *doc = &a->doc;
    uint32_t at = 0, before = UINT32_MAX;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        while (at + 1 < d->n && doc->tokens[i].at >= d->ends[at]) {
            at++;
        }
        uint8_t label = d->tags[at];
        label = at == before && label % 2 == 1 ? (uint8_t)(label + 1) : label;
        unsigned left =
            i == 0 || a->looks[i - 1].none || rs_word_fresh(&a->words, i) ? (unsigned)RS_LABELS : a->gold[i - 1];
        a->gold[i] = rs_label_follows(left, label) ? label : (uint8_t)(label - 1);
        before = at;
    }
}

static void read_rules(article *a, rs_reader *reader)
{
    rs_err err;
    rs_arena_reset(&scratch);
    if (!rs_doc_init(&a->doc, &arena, a->text, &err) || !rs_doc_lookup(&a->doc, &arena, &err) ||
        !rs_read_places(reader, &err)) {
        fail(err.message);
    }
    const uint8_t *rule = rs_name_rule_tags(reader, &a->words, &err);
    a->rule = RS_NEW_ARRAY(&arena, uint8_t, a->doc.n_tokens + 1);
    if (!rule || !a->rule || !rs_name_looks(&a->words, rule, &arena, &a->looks, &err)) {
        fail(err.message);
    }
    memcpy(a->rule, rule, a->doc.n_tokens);
}

static void add_article(trainer *t, const draft *d, uint32_t first)
{
    if (t->n >= max_articles || !d->n) {
        return;
    }
    article *a = &t->articles[t->n++];
    *a = (article){.block = first / block, .first = first, .sentence = t->n_sentences};
    a->text = rs_arena_str(&arena, (rs_str){d->text, d->len});
    rs_reading *reading = RS_NEW(&arena, rs_reading);
    reading->article.text = a->text;
    rs_reader reader = {.doc = &a->doc, .reading = reading, .arena = &arena, .scratch = &scratch};
    read_rules(a, &reader);
    a->gold = RS_NEW_ARRAY(&arena, uint8_t, a->doc.n_tokens + 1);
    set_gold(a, d);
    for (uint32_t s = 0; s < a->doc.n_sentences && t->n_sentences < max_sentences; s++) {
        const rs_sentence *x = &a->doc.sentences[s];
        t->sentences[t->n_sentences++] = (crf_sentence){a->looks + x->token, a->gold + x->token, x->n};
        a->n_sentences++;
    }
}

/* A line "token TAG" into the draft; false where the line has no tag: a sentence ends. */
static bool add_line(draft *d, const char *line)
{
    rs_str s = rs_str_trim(rs_str_of(line));
    size_t word = s.len;
    while (word > 0 && s.at[word - 1] != ' ') {
        word--;
    }
    if (!word || d->n >= max_tokens || d->len + s.len + 2 > sizeof d->text) {
        return false;
    }
    char tag[16] = {0};
    memcpy(tag, s.at + word, s.len - word < 15 ? s.len - word : 15);
    memcpy(d->text + d->len, s.at, word - 1);
    d->len += word - 1;
    d->text[d->len++] = ' ';
    d->ends[d->n] = (uint32_t)d->len;
    d->tags[d->n++] = (uint8_t)label_of(tag);
    return true;
}

static void load(trainer *t, const char *path)
{
    FILE *in = fopen(path, "r");
    if (!in) {
        fail("cannot open the training file");
    }
    static char line[4096];
    static draft d;
    uint32_t sentence = 0, slot = 0, had = 0;
    bool more = true;
    while (more) {
        more = fgets(line, sizeof line, in) != NULL;
        if (more && add_line(&d, line)) {
            continue;
        }
        if (d.n > had) {
            d.text[d.len - 1] = '\n';
            d.sentences++;
            sentence++;
        }
        had = d.n;
        if (d.sentences == sizes[slot] || !more) {
            add_article(t, &d, sentence - d.sentences);
            slot = (slot + 1) % (sizeof sizes / sizeof sizes[0]);
            d.len = d.n = d.sentences = had = 0;
        }
    }
    fclose(in);
    printf("%u sentences in %u articles\n", sentence, t->n);
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

/* The whole reader, rules and model, as mentions; where one lies in another the outer one counts. */
static void read_labels(const article *a, const rs_name_weights *weights, uint8_t *out)
{
    rs_arena own;
    rs_err err;
    rs_arena_init(&own, (size_t)64 << 20);
    rs_reading *reading = RS_NEW(&own, rs_reading);
    rs_doc doc;
    reading->article.text = a->text;
    rs_reader reader = {.doc = &doc, .reading = reading, .arena = &own, .scratch = &scratch};
    rs_arena_reset(&scratch);
    if (!rs_doc_init(&doc, &own, a->text, &err) || !rs_doc_lookup(&doc, &own, &err) || !rs_read_places(&reader, &err)) {
        fail(err.message);
    }
    rs_arena_reset(&scratch);
    if (!rs_read_names_by(&reader, weights, &err)) {
        fail(err.message);
    }
    memset(out, 0, doc.n_tokens);
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
    rs_arena_release(&own);
}

/* No sentence beside one that is measured is learnt from. */
static bool beside(const trainer *t, const article *a, uint32_t fold)
{
    const article *next = a + 1 < t->articles + t->n ? a + 1 : a, *last = a > t->articles ? a - 1 : a;
    return next->block % folds == fold || last->block % folds == fold;
}

static void learn(trainer *t, uint32_t without, rs_name_weights *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const article *a = &t->articles[i];
        if (without < folds && (a->block % folds == without || beside(t, a, without))) {
            continue;
        }
        for (uint32_t s = 0; s < a->n_sentences; s++) {
            t->order[n++] = a->sentence + s;
        }
    }
    crf_learn(t->crf, t->sentences, n, t->order);
    crf_quantise(t->crf, out);
}

static void cross_validate(trainer *t, rs_name_weights *weights)
{
    counts rules = {0}, model = {0}, reader = {0};
    for (uint32_t fold = 0; fold < folds; fold++) {
        learn(t, fold, weights);
        for (uint32_t i = 0; i < t->n; i++) {
            const article *a = &t->articles[i];
            if (a->block % folds != fold) {
                continue;
            }
            uint32_t n = a->doc.n_tokens;
            rs_arena_reset(&scratch);
            uint8_t *out = RS_NEW_ARRAY(&scratch, uint8_t, n + 1);
            int32_t *margin = RS_NEW_ARRAY(&scratch, int32_t, n + 1);
            for (uint32_t k = 0; k < n; k++) {
                out[k] = a->rule[k] & 7;
            }
            count(&rules, a->gold, out, n);
            if (!rs_names_label(&a->doc, a->looks, weights, &scratch, out, margin, NULL)) {
                fail("out of memory");
            }
            count(&model, a->gold, out, n);
            uint8_t *read = malloc(n + 1);
            read_labels(a, weights, read);
            count(&reader, a->gold, read, n);
            free(read);
        }
    }
    report("rules", &rules);
    report("model", &model);
    report("reader", &reader);
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: train_names TRAIN.bio OUT.weights\n       train_names TRAIN.bio cv\n");
        return 64;
    }
    rs_arena_init(&arena, (size_t)4 << 30);
    rs_arena_init(&scratch, (size_t)1 << 30);
    trainer t = {.articles = calloc(max_articles, sizeof(article)),
                 .sentences = calloc(max_sentences, sizeof(crf_sentence)),
                 .order = calloc(max_sentences, sizeof(uint32_t)),
                 .crf = crf_new()};
    rs_name_weights *out = malloc(sizeof *out);
    if (!t.articles || !t.sentences || !t.order || !t.crf || !out) {
        fail("out of memory");
    }
    load(&t, argv[1]);
    if (strcmp(argv[2], "cv") == 0) {
        cross_validate(&t, out);
        return 0;
    }
    learn(&t, folds, out);
    FILE *to = fopen(argv[2], "wb");
    if (!to || fwrite(out, sizeof *out, 1, to) != 1 || fclose(to) != 0) {
        fail("cannot write the weights");
    }
    return 0;
}
