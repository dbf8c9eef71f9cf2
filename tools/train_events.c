/* train_events: learns src/read/event_weights.def from sentences labelled "is this an attack / a protest?"
 * (docs/models.md).
 *   train_events OUT.def FILE...              learns on all the files
 *   train_events OUT.def FILE... --on FILE... learns on the first, reports on the others
 *   train_events --cross FILE...              reports by folds over documents; writes nothing
 * A line says itself what it is: {"id", "type", "label", "text"}, or {"source", "event_type", "spans", "text"}.
 * A sentence is an event when its best word is: the loss is logistic on the greatest sum among its words. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "read/event_work.h"

enum { max_sentences = 8192, max_words = 24, rounds = 1500, types = 2, folds = 5 };

static const double rate = 0.35, one_weight = 100; /* steps a unit in the table */

typedef struct item {
    rs_event_looks words[max_words];
    unsigned n, type, fold;
    uint64_t document;   /* what falls into one fold */
    uint64_t text;       /* its hash: the sets share sentences */
    bool yes, odd, also; /* odd: only measured; also: only learnt from, the threshold is not theirs */
} item;

typedef struct model {
    double all[RS_LOOK_count], own[types][RS_LOOK_count];
} model;

static item items[max_sentences];
static unsigned n_items;
static rs_arena arena, scratch;

static void fail(const char *what)
{
    fprintf(stderr, "train_events: %s\n", what);
    exit(1);
}

/* The words that the rules take for happenings of the type. */
static void collect(item *x, rs_reader *reader, rs_event_type type)
{
    rs_events w;
    rs_happening h;
    if (!rs_events_open(&w, reader, NULL)) {
        fail("out of memory");
    }
    for (uint32_t m = 0; m < reader->doc->n_matches; m++) {
        const rs_match *match = &reader->doc->matches[m];
        if (match->class_id == RS_LEX_event && rs_event_find(&w, match, &h) && h.type == type && !h.negated &&
            !h.hypothetical && x->n < max_words) {
            rs_event_look(&w, &h, &x->words[x->n++]);
        }
    }
}

static void read_sentence(item *x, rs_str text, rs_str day, rs_event_type type)
{
    static rs_extractor *const before[] = {rs_read_times, rs_read_places,   rs_read_figures,
                                           rs_read_names, rs_read_entities, rs_read_statements};
    rs_doc doc;
    rs_reading reading = {.article = {.text = text, .published = day}};
    rs_reader reader = {.doc = &doc, .reading = &reading, .arena = &arena, .scratch = &scratch};
    rs_arena_reset(&arena);
    rs_arena_reset(&scratch);
    bool ok = rs_doc_init(&doc, &arena, text, NULL) && rs_doc_lookup(&doc, &arena, NULL);
    for (size_t i = 0; ok && i < sizeof before / sizeof before[0]; i++) {
        rs_arena_reset(&scratch);
        ok = before[i](&reader, NULL);
    }
    if (!ok) {
        fail("out of memory");
    }
    rs_arena_reset(&scratch);
    collect(x, &reader, type);
}

/* Identifiers of agency wire hold the day: AAW_ARB_YYYYMMDD.0001-2. */
static rs_str day_of(const char *id, char out[11])
{
    unsigned y, m, d;
    if (sscanf(id, "AAW_ARB_%4u%2u%2u.", &y, &m, &d) != 3) {
        return RS_STR("2012-01-01");
    }
    return (rs_str){out, (size_t)snprintf(out, 11, "%04u-%02u-%02u", y % 10000, m % 100, d % 100)};
}

/* The other form of the set: who did what to whom; a sentence in which nobody marked a verb tells no event. */
static bool has_verb(const json_t *spans)
{
    size_t i;
    json_t *span;
    json_array_foreach(spans, i, span)
    {
        if (json_array_size(json_object_get(span, "verb")) > 0) {
            return true;
        }
    }
    return false;
}

static uint64_t hash_of(const char *text, size_t len)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < len; i++) {
        h = (h ^ (unsigned char)text[i]) * 1099511628211u;
    }
    return h;
}

/* Sentences of one document share all but the number at the end of their names. */
static uint64_t document_of(const char *id)
{
    size_t len = strlen(id);
    while (len > 0 && id[len - 1] >= '0' && id[len - 1] <= '9') {
        len--;
    }
    return hash_of(id, len);
}

static bool known(uint64_t text, unsigned type)
{
    for (unsigned k = 0; k < n_items; k++) {
        if (items[k].text == text && items[k].type == type) {
            return true;
        }
    }
    return false;
}

static void take(const json_t *j, bool odd)
{
    static const char *const names[types] = {"ASSAULT", "PROTEST"};
    static const rs_event_type wanted[types] = {RS_EVENT_ASSAULT, RS_EVENT_PROTEST};
    const char *id = "", *source = "", *own = "", *label = NULL, *text = NULL, *type = "";
    json_t *spans = NULL;
    char day[11];
    if (json_unpack((json_t *)j, "{s?s,s?s,s?s,s?s,s:s,s?s,s?s,s?o}", "id", &id, "_id", &own, "source", &source,
                    "label", &label, "text", &text, "type", &type, "event_type", &type, "spans", &spans) != 0) {
        fail("a line is no labelled sentence");
    }
    unsigned which = strcmp(type, names[0]) == 0 ? 0 : 1;
    uint64_t hash = hash_of(text, strlen(text));
    bool doubt = !spans && (!label || strcmp(label, "ambiguous") == 0);
    if (doubt || (spans && known(hash, which))) {
        return;
    }
    const char *document = spans ? (strncmp(source, "AAW", 3) == 0 ? source : own) : id;
    item *x = &items[n_items++];
    *x = (item){.type = which, .document = document_of(document), .text = hash, .odd = odd, .also = spans != NULL};
    x->yes = spans ? has_verb(spans) : strcmp(label, "yes") == 0;
    read_sentence(x, rs_str_of(text), day_of(document, day), wanted[which]);
}

static void load(const char *path, bool odd)
{
    static char line[1 << 16];
    FILE *in = fopen(path, "r");
    if (!in) {
        fail("cannot open the training file");
    }
    while (fgets(line, sizeof line, in) && n_items < max_sentences) {
        json_t *j = json_loads(line, 0, NULL);
        if (!j) {
            fail("a line is no JSON");
        }
        take(j, odd);
        json_decref(j);
    }
    fclose(in);
}

/* ---- learning ---- */

#define EACH_LOOK(i, l)                                                                                                \
    for (unsigned part_ = 0; part_ < sizeof(l)->bits / sizeof(l)->bits[0]; part_++)                                    \
        for (uint64_t b_ = (l)->bits[part_]; b_ && ((i) = part_ * 64 + (unsigned)__builtin_ctzll(b_), true);           \
             b_ &= b_ - 1)

static double best_word(const model *m, const item *x, unsigned *at)
{
    double best = -INFINITY;
    for (unsigned k = 0; k < x->n; k++) {
        double sum = 0;
        unsigned i;
        EACH_LOOK(i, &x->words[k])
        {
            sum += m->all[i] + m->own[x->type][i];
        }
        if (sum > best) {
            best = sum;
            *at = k;
        }
    }
    return best;
}

/* Which items to learn from: `left` holds a bit for each fold that is left out. */
static bool taken(const item *x, unsigned left)
{
    return x->n && !x->odd && !(left >> x->fold & 1);
}

static void learn(model *m, unsigned left, double ridge, double own_ridge)
{
    static model g, speed;
    *m = (model){0};
    speed = (model){0};
    for (unsigned round = 0; round < rounds; round++) {
        g = (model){0};
        double n = 0;
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at = 0, i;
            const item *x = &items[k];
            if (!taken(x, left)) {
                continue;
            }
            double p = 1 / (1 + exp(-best_word(m, x, &at)));
            double step = (x->yes ? 1.0 : 0.0) - p;
            n += 1;
            EACH_LOOK(i, &x->words[at])
            {
                g.all[i] += step;
                g.own[x->type][i] += step;
            }
        }
        double *w = (double *)m, *s = (double *)&speed;
        const double *d = (const double *)&g;
        for (unsigned i = 0; i < sizeof *m / sizeof *w; i++) {
            double r = i < RS_LOOK_count ? ridge : own_ridge;
            s[i] = 0.9 * s[i] + rate * (d[i] - r * w[i]) / n;
            w[i] += s[i];
        }
    }
}

/* ---- measuring ---- */

typedef struct counts {
    unsigned right, found, gold;
} counts;

static double f1(counts c)
{
    return c.found + c.gold ? 2.0 * c.right / (c.found + c.gold) : 0;
}

static void count(counts *c, const item *x, bool found)
{
    c->gold += x->yes;
    c->found += found;
    c->right += found && x->yes;
}

/* Sums of the items of each fold, learnt without it; folds of `left` stay out of all. */
static void cross(double *sums, unsigned left, double ridge, double own_ridge)
{
    static model m;
    for (unsigned fold = 0; fold < folds; fold++) {
        if (left >> fold & 1) {
            continue;
        }
        learn(&m, left | 1u << fold, ridge, own_ridge);
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at;
            if (items[k].fold == fold) {
                sums[k] = best_word(&m, &items[k], &at);
            }
        }
    }
}

/* The lowest threshold whose neighbourhood is as good as the best: the very best one is luck, and a desk would rather
 * strike out an attack than miss it; protests are too few to lean either way. */
static double choose(const double *sums, unsigned left, unsigned type, double *threshold)
{
    enum { steps = 120, around = 6 };
    const double lowest = -4, step = 0.05, as_good = type == 0 ? 0.004 : 0;
    double at[steps], mean[steps] = {0}, best = 0;
    for (int i = 0; i < steps; i++) {
        counts c = {0};
        for (unsigned k = 0; k < n_items; k++) {
            const item *x = &items[k];
            if (x->type == type && !x->odd && !x->also && !(left >> x->fold & 1)) {
                count(&c, x, sums[k] > lowest + i * step);
            }
        }
        at[i] = f1(c);
    }
    for (int i = around; i + around < steps; i++) {
        for (int k = i - around; k <= i + around; k++) {
            mean[i] += at[k] / (2 * around + 1);
        }
        best = mean[i] > best ? mean[i] : best;
    }
    for (int i = steps; i-- > 0;) {
        *threshold = mean[i] >= best - as_good ? lowest + i * step : *threshold;
    }
    return best;
}

/* Ridges and thresholds by folds, and what is learnt with them on all. */
static void fit(model *m, unsigned left, double *threshold, bool aloud)
{
    static const double ridges[] = {3, 10, 30}, own_ridges[] = {10, 40};
    static double sums[max_sentences];
    double best = -1, ridge = 0, own_ridge = 0;
    for (size_t a = 0; a < sizeof ridges / sizeof ridges[0]; a++) {
        for (size_t b = 0; b < sizeof own_ridges / sizeof own_ridges[0]; b++) {
            double t[types] = {0}, f[types];
            cross(sums, left, ridges[a], own_ridges[b]);
            for (unsigned type = 0; type < types; type++) {
                f[type] = choose(sums, left, type, &t[type]);
            }
            if (aloud) {
                printf("ridge %g %g: F1 %.3f %.3f at %.2f %.2f\n", ridges[a], own_ridges[b], f[0], f[1], t[0], t[1]);
            }
            if (f[0] + f[1] > best) {
                best = f[0] + f[1];
                ridge = ridges[a], own_ridge = own_ridges[b];
                memcpy(threshold, t, sizeof t);
            }
        }
    }
    learn(m, left, ridge, own_ridge);
}

static const char *const type_names[types] = {"ASSAULT", "PROTEST"};

static void print_counts(const char *what, unsigned type, counts c, counts bare)
{
    printf("%s %s: P %.3f R %.3f F1 %.3f (all words: P %.3f R %.3f F1 %.3f; %u of %u right, %u found)\n", what,
           type_names[type], c.found ? 1.0 * c.right / c.found : 0, c.gold ? 1.0 * c.right / c.gold : 0, f1(c),
           bare.found ? 1.0 * bare.right / bare.found : 0, bare.gold ? 1.0 * bare.right / bare.gold : 0, f1(bare),
           c.right, c.gold, c.found);
}

static void report(const char *what, const model *m, const double *threshold, bool odd)
{
    for (unsigned type = 0; type < types; type++) {
        counts c = {0}, bare = {0};
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at;
            if (items[k].type == type && items[k].odd == odd && !items[k].also) {
                count(&c, &items[k], best_word(m, &items[k], &at) > threshold[type]);
                count(&bare, &items[k], items[k].n > 0);
            }
        }
        print_counts(what, type, c, bare);
    }
}

/* Deals the documents into folds, otherwise each time. */
static void deal(unsigned time)
{
    for (unsigned k = 0; k < n_items; k++) {
        items[k].fold = (unsigned)(items[k].document * (0x9E3779B97F4A7C15u * (2 * time + 1)) >> 33) % folds;
    }
}

/* Each fold judged by what was learnt and chosen on the others alone; dealt several times, since events are few. */
static void report_crossed(void)
{
    enum { deals = 3 };
    static model m;
    counts c[types] = {0}, bare[types] = {0};
    for (unsigned fold = 0; fold < deals * folds; fold++) {
        double threshold[types] = {0};
        deal(fold / folds);
        fit(&m, 1u << fold % folds, threshold, false);
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at;
            const item *x = &items[k];
            if (x->fold == fold % folds && !x->also) {
                count(&c[x->type], x, best_word(&m, x, &at) > threshold[x->type]);
                count(&bare[x->type], x, x->n > 0);
            }
        }
    }
    for (unsigned type = 0; type < types; type++) {
        print_counts("crossed", type, c[type], bare[type]);
    }
}

static void write_table(const char *path, const model *m, const double *threshold)
{
    FILE *out = fopen(path, "w");
    if (!out) {
        fail("cannot write the table");
    }
    fputs("/* What stands around the name of an attack (first weight) or a protest (second): written by\n"
          " * tools/train_events.c, which docs/models.md tells of. A sum above 0 makes the name an event. */\n",
          out);
    for (unsigned i = 0; i < RS_LOOK_count; i++) {
        double less[types] = {i == RS_LOOK_bias ? threshold[0] : 0, i == RS_LOOK_bias ? threshold[1] : 0};
        fprintf(out, "RS_WEIGHT(%s, %ld, %ld)\n", rs_event_look_name(i),
                lround(one_weight * (m->all[i] + m->own[0][i] - less[0])),
                lround(one_weight * (m->all[i] + m->own[1][i] - less[1])));
    }
    if (fclose(out) != 0) {
        fail("cannot write the table");
    }
}

int main(int argc, char **argv)
{
    static model m;
    double threshold[types] = {0};
    bool odd = false, crossed = argc > 2 && strcmp(argv[1], "--cross") == 0;
    if (argc < 3) {
        fail("usage: train_events OUT.def FILE... [--on FILE...], or train_events --cross FILE...");
    }
    rs_arena_init(&arena, 64u << 20);
    rs_arena_init(&scratch, 64u << 20);
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--on") == 0) {
            odd = true;
        } else {
            load(argv[i], odd);
        }
    }
    if (crossed) {
        report_crossed();
    } else {
        deal(0);
        fit(&m, 0, threshold, true);
        report("learnt on", &m, threshold, false);
        if (odd) {
            report("others", &m, threshold, true);
        }
        write_table(argv[1], &m, threshold);
    }
    rs_arena_release(&scratch);
    rs_arena_release(&arena);
    return 0;
}
