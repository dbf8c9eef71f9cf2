/* train_events: learns src/read/event_weights.def from sentences labelled "is this an attack / a protest?"
 * (docs/models.md).
 *   train_events OUT.def ASSAULT.jsonl PROTEST.jsonl [ASSAULT.jsonl PROTEST.jsonl]
 * Learns on the first two files; reports on the other two, where given.
 * A sentence is an event when its best word is: the loss is logistic on the greatest sum among its words. */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "read/event_work.h"

enum { max_sentences = 8192, max_words = 24, rounds = 1500, types = 2 };

static const double rate = 0.35, one_weight = 100; /* steps a unit in the table */

typedef struct item {
    rs_event_looks words[max_words];
    unsigned n, type;
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

static void load(const char *path, unsigned type, bool odd)
{
    static const rs_event_type wanted[types] = {RS_EVENT_ASSAULT, RS_EVENT_PROTEST};
    static char line[1 << 16];
    FILE *in = fopen(path, "r");
    if (!in) {
        fail("cannot open the training file");
    }
    while (fgets(line, sizeof line, in) && n_items < max_sentences) {
        json_t *j = json_loads(line, 0, NULL);
        const char *id = "", *label = NULL, *text = NULL;
        json_t *spans = NULL;
        if (!j ||
            json_unpack(j, "{s?s,s?s,s:s,s?o}", "id", &id, "label", &label, "text", &text, "spans", &spans) != 0) {
            fail("a line is no labelled sentence");
        }
        bool yes = spans ? has_verb(spans) : label && strcmp(label, "yes") == 0;
        if (spans || (label && strcmp(label, "ambiguous") != 0)) {
            char day[11];
            item *x = &items[n_items++];
            *x = (item){.type = type, .yes = yes, .odd = odd, .also = spans != NULL};
            read_sentence(x, rs_str_of(text), day_of(id, day), wanted[type]);
        }
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

/* Which items to learn from: those whose fold is `fold` are left out (-1: none). */
static bool taken(unsigned index, int fold)
{
    return items[index].n && !items[index].odd && (fold < 0 || index % 5 != (unsigned)fold);
}

static void learn(model *m, int fold, double ridge, double own_ridge)
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
            if (!taken(k, fold)) {
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

/* Sums of the folds left out: what the threshold is chosen on. */
static double *cross(double ridge, double own_ridge)
{
    static double sums[max_sentences];
    static model m;
    for (int fold = 0; fold < 5; fold++) {
        learn(&m, fold, ridge, own_ridge);
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at;
            if (k % 5 == (unsigned)fold) {
                sums[k] = best_word(&m, &items[k], &at);
            }
        }
    }
    return sums;
}

static double choose(const double *sums, unsigned type, double *threshold)
{
    double best = 0;
    for (double t = -4; t < 2; t += 0.05) {
        counts c = {0};
        for (unsigned k = 0; k < n_items; k++) {
            if (items[k].type == type && !items[k].odd && !items[k].also) {
                count(&c, &items[k], sums[k] > t);
            }
        }
        if (f1(c) > best) {
            best = f1(c);
            *threshold = t;
        }
    }
    return best;
}

static void report(const char *what, const model *m, const double *threshold, bool odd)
{
    static const char *const names[types] = {"ASSAULT", "PROTEST"};
    for (unsigned type = 0; type < types; type++) {
        counts c = {0}, bare = {0};
        for (unsigned k = 0; k < n_items; k++) {
            unsigned at;
            if (items[k].type == type && items[k].odd == odd && !items[k].also) {
                count(&c, &items[k], best_word(m, &items[k], &at) > threshold[type]);
                count(&bare, &items[k], items[k].n > 0);
            }
        }
        printf("%s %s: P %.3f R %.3f F1 %.3f (all words: P %.3f R %.3f F1 %.3f)\n", what, names[type],
               c.found ? 1.0 * c.right / c.found : 0, c.gold ? 1.0 * c.right / c.gold : 0, f1(c),
               bare.found ? 1.0 * bare.right / bare.found : 0, bare.gold ? 1.0 * bare.right / bare.gold : 0, f1(bare));
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
    static const double ridges[] = {3, 10, 30}, own_ridges[] = {10, 40};
    static model m;
    if (argc != 4 && argc != 6) {
        fail("usage: train_events OUT.def ASSAULT.jsonl PROTEST.jsonl [ASSAULT.jsonl PROTEST.jsonl]");
    }
    rs_arena_init(&arena, 64u << 20);
    rs_arena_init(&scratch, 64u << 20);
    for (int i = 2; i < argc; i++) {
        load(argv[i], (unsigned)i % types, i >= 4);
    }
    double best = -1, ridge = 0, own_ridge = 0, threshold[types] = {0};
    for (size_t a = 0; a < sizeof ridges / sizeof ridges[0]; a++) {
        for (size_t b = 0; b < sizeof own_ridges / sizeof own_ridges[0]; b++) {
            double t[types] = {0}, f[types];
            const double *sums = cross(ridges[a], own_ridges[b]);
            f[0] = choose(sums, 0, &t[0]);
            f[1] = choose(sums, 1, &t[1]);
            printf("ridge %g %g: F1 %.3f %.3f at %.2f %.2f\n", ridges[a], own_ridges[b], f[0], f[1], t[0], t[1]);
            if (f[0] + f[1] > best) {
                best = f[0] + f[1];
                ridge = ridges[a], own_ridge = own_ridges[b];
                memcpy(threshold, t, sizeof t);
            }
        }
    }
    learn(&m, -1, ridge, own_ridge);
    report("learnt on", &m, threshold, false);
    report("others", &m, threshold, true);
    write_table(argv[1], &m, threshold);
    rs_arena_release(&scratch);
    rs_arena_release(&arena);
    return 0;
}
