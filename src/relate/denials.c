#include <stdlib.h>

#include "relate/work.h"

/* Denials, and the reports of what they deny. A report is a sentence of any article that shares enough rare words with
 * the words denied; an inverted index over the rarer terms of sentences finds the few that are worth comparing. */

#define ALIKE       0.34 /* of the denied words' weight that a report has to share */
#define RUMOUR      1.35 /* "it is said that": likelier to be what is denied */
#define HEADLINE    1.15 /* says the matter in few words */
#define ALIKE_LEAST 3    /* distinct terms */
#define SAME_DENIAL 0.42
#define TERMS_LEAST 3   /* of a denial that can be looked for */
#define WIDE        250 /* sentences that a term may stand in and still be looked up */
#define CLAIMS_MOST 24

typedef struct place_in {
    uint32_t article, sentence;
} place_in;

typedef RS_VEC(place_in) sentences;
typedef RS_VEC(rs_bag_terms) bags;

typedef struct index_of {
    sentences *by_term; /* of every term */
    uint32_t *seen;     /* of every sentence: denial that looked at it last, plus one */
    uint32_t *first;    /* of every article: number of its first sentence */
} index_of;

static bool build(rs_work *w, index_of *x, rs_err *err)
{
    uint32_t total = 0;
    x->by_term = RS_NEW_ARRAY(w->work, sentences, (size_t)w->terms.len + 1);
    x->first = RS_NEW_ARRAY(w->work, uint32_t, (size_t)w->n + 1);
    if (!x->by_term || !x->first) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t a = 0; a < w->n; a++) {
        const rs_digest *d = &w->digests[a];
        x->first[a] = total;
        total += d->sentences.len;
        for (uint32_t s = 0; s < d->sentences.len; s++) {
            const rs_bag *bag = &d->sentences.at[s];
            for (uint32_t i = bag->term; i < bag->term + bag->n; i++) {
                sentences *list = &x->by_term[d->terms.at[i]];
                if (list->len > WIDE ||
                    (list->len && list->at[list->len - 1].article == a && list->at[list->len - 1].sentence == s)) {
                    continue;
                }
                place_in *slot = RS_PUSH(w->work, list);
                if (!slot) {
                    return RS_FAIL_MEMORY(err);
                }
                *slot = (place_in){a, s};
            }
        }
    }
    x->seen = RS_NEW_ARRAY(w->work, uint32_t, (size_t)total + 1);
    return x->seen || RS_FAIL_MEMORY(err);
}

/* Is the sentence itself (part of) a denial? */
static bool denies(const rs_work *w, uint32_t article, rs_span sentence)
{
    RS_EACH(rs_statement, s, &w->readings[article]->statements)
    {
        if (s->act == RS_ACT_deny && s->span.start < sentence.end && s->span.end > sentence.start) {
            return true;
        }
    }
    return false;
}

typedef struct scored {
    place_in at;
    double score;
} scored;

static int better(const void *a, const void *b)
{
    const scored *x = a, *y = b;
    if (x->score != y->score) {
        return x->score < y->score ? 1 : -1;
    }
    if (x->at.article != y->at.article) {
        return x->at.article < y->at.article ? -1 : 1;
    }
    return x->at.sentence < y->at.sentence ? -1 : x->at.sentence > y->at.sentence;
}

static bool has_rumour(const rs_work *w, uint32_t article, uint32_t sentence)
{
    const rs_digest *d = &w->digests[article];
    const rs_bag *bag = &d->sentences.at[sentence];
    for (uint32_t i = bag->hit; i < bag->hit + bag->n_hits; i++) {
        if (d->hits.at[i].class_id == RS_LEX_rumour) {
            return true;
        }
    }
    return false;
}

static bool add_claims(rs_work *w, index_of *x, rs_denial *denial, uint32_t number, const rs_bag_terms *terms,
                       rs_err *err)
{
    RS_VEC(scored) found = {0};
    for (uint32_t i = 0; i < terms->len; i++) {
        const sentences *list = &x->by_term[terms->at[i]];
        for (uint32_t k = 0; k < list->len && list->len <= WIDE; k++) {
            place_in p = list->at[k];
            uint32_t *seen = &x->seen[x->first[p.article] + p.sentence];
            if (*seen == number + 1) {
                continue;
            }
            *seen = number + 1;
            rs_span span = w->digests[p.article].sentences.at[p.sentence].span;
            if (denies(w, p.article, span)) {
                continue;
            }
            rs_bag_terms other;
            uint32_t n;
            rs_arena_reset(w->scratch);
            if (!rs_relate_terms(w, w->scratch, p.article, span, &other)) {
                return RS_FAIL_MEMORY(err);
            }
            double share = rs_relate_common(w, terms, &other, &n) / (terms->weight > 0 ? terms->weight : 1);
            share *= has_rumour(w, p.article, p.sentence) ? RUMOUR : 1;
            share *= span.end <= w->readings[p.article]->article.title_len ? HEADLINE : 1;
            /* the denial's own article tells around it: half the weight makes that no report */
            share *= p.article == denial->evidence.article ? 0.6 : 1;
            if (n < ALIKE_LEAST || share < ALIKE) {
                continue;
            }
            scored *slot = RS_PUSH(w->work, &found);
            if (!slot) {
                return RS_FAIL_MEMORY(err);
            }
            *slot = (scored){p, share};
        }
    }
    if (found.len) {
        qsort(found.at, found.len, sizeof *found.at, better);
    }
    for (uint32_t i = 0; i < found.len && i < CLAIMS_MOST; i++) {
        rs_evidence *e = RS_PUSH(w->arena, &denial->claims);
        if (!e) {
            return RS_FAIL_MEMORY(err);
        }
        rs_span span = w->digests[found.at[i].at.article].sentences.at[found.at[i].at.sentence].span;
        *e = rs_relate_evidence(w, found.at[i].at.article, span);
    }
    return true;
}

/* "The news that sites spread of ..." denies what follows: words about the talk itself find nothing. */
static void without_rumour(const rs_work *w, uint32_t article, rs_span span, rs_bag_terms *terms)
{
    const rs_digest *d = &w->digests[article];
    uint32_t s = rs_relate_sentence(w, article, span.start);
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit; i < d->hits.len; i++) {
        const rs_hit *h = &d->hits.at[i];
        rs_bag_terms talk;
        if (h->span.start >= span.end) {
            break;
        }
        rs_arena_reset(w->scratch);
        if (h->class_id != RS_LEX_rumour || !rs_relate_terms(w, w->scratch, article, h->span, &talk)) {
            continue;
        }
        uint32_t kept = 0;
        for (uint32_t k = 0; k < terms->len; k++) {
            bool is_talk = false;
            for (uint32_t t = 0; t < talk.len; t++) {
                is_talk = is_talk || talk.at[t] == terms->at[k];
            }
            if (is_talk) {
                terms->weight -= rs_relate_weight(w, terms->at[k]);
            } else {
                terms->at[kept++] = terms->at[k];
            }
        }
        terms->len = kept;
    }
}

/* The same words denied by the same state (or by nobody known): told again, no new denial. */
static bool merge(rs_work *w, bags *all, uint32_t article, const rs_statement *s, const rs_bag_terms *terms,
                  bool *merged, rs_err *err)
{
    *merged = false;
    for (uint32_t i = 0; i < w->out->denials.len && i < 512; i++) {
        rs_denial *d = &w->out->denials.at[i];
        if (d->by_country.at && s->speaker_country.at && !rs_str_eq(d->by_country, s->speaker_country)) {
            continue;
        }
        uint32_t n;
        double common = rs_relate_common(w, &all->at[i], terms, &n);
        double least = all->at[i].weight < terms->weight ? all->at[i].weight : terms->weight;
        if (n < ALIKE_LEAST || common < SAME_DENIAL * least) {
            continue;
        }
        *merged = true;
        bool known = d->evidence.article == article;
        RS_EACH(uint32_t, other, &d->same_denial)
        {
            known = known || *other == article;
        }
        if (!known) {
            uint32_t *slot = RS_PUSH(w->arena, &d->same_denial);
            if (!slot) {
                return RS_FAIL_MEMORY(err);
            }
            *slot = article;
        }
        return true;
    }
    return true;
}

static rs_str speaker_of(const rs_statement *s)
{
    return s->speaker_org.len ? s->speaker_org : s->speaker_name.len ? s->speaker_name : s->speaker_text;
}

/* Denials of what was reported first, then by date. */
static int worthier(const void *a, const void *b)
{
    const rs_denial *x = a, *y = b;
    if ((x->claims.len > 0) != (y->claims.len > 0)) {
        return x->claims.len > 0 ? -1 : 1;
    }
    int c = rs_str_cmp(x->date, y->date);
    if (c) {
        return c;
    }
    if (x->evidence.article != y->evidence.article) {
        return x->evidence.article < y->evidence.article ? -1 : 1;
    }
    return x->evidence.span.start < y->evidence.span.start ? -1 : x->evidence.span.start > y->evidence.span.start;
}

bool rs_relate_denials(rs_work *w, rs_err *err)
{
    index_of x = {0};
    bags all = {0};
    if (!build(w, &x, err)) {
        return false;
    }
    for (uint32_t k = 0; k < w->n; k++) {
        uint32_t article = w->order[k];
        RS_EACH(rs_statement, s, &w->readings[article]->statements)
        {
            rs_bag_terms terms;
            rs_span denied = s->span;
            bool merged;
            if (s->act != RS_ACT_deny || s->span.start >= s->span.end) {
                continue;
            }
            if (!rs_relate_terms(w, w->work, article, s->span, &terms)) {
                return RS_FAIL_MEMORY(err);
            }
            without_rumour(w, article, denied, &terms);
            if (terms.len < TERMS_LEAST) { /* "the report", "that": the sentence says what is meant */
                rs_span sentence = rs_relate_evidence(w, article, s->span).sentence;
                if (!rs_relate_terms(w, w->work, article, sentence, &terms)) {
                    return RS_FAIL_MEMORY(err);
                }
                denied = sentence;
            }
            if (terms.len < TERMS_LEAST) {
                continue;
            }
            if (!merge(w, &all, article, s, &terms, &merged, err)) {
                return false;
            }
            if (merged) {
                continue;
            }
            rs_denial *d = RS_PUSH(w->arena, &w->out->denials);
            rs_bag_terms *slot = RS_PUSH(w->work, &all);
            if (!d || !slot) {
                return RS_FAIL_MEMORY(err);
            }
            *slot = terms;
            d->by = speaker_of(s);
            d->by_country = s->speaker_country;
            d->denied = rs_span_text(&w->readings[article]->article, denied);
            d->date = rs_relate_day(s->date) != RS_NO_DAY ? s->date : w->readings[article]->article.published;
            d->evidence = rs_relate_evidence(w, article, s->span);
            rs_id_maker id;
            rs_id_begin(&id, "denial");
            rs_id_add(&id, d->by);
            rs_id_add(&id, d->denied);
            d->id = rs_id_end(&id);
            if (!add_claims(w, &x, d, w->out->denials.len - 1, &terms, err)) {
                return false;
            }
        }
    }
    if (w->out->denials.len) {
        qsort(w->out->denials.at, w->out->denials.len, sizeof *w->out->denials.at, worthier);
    }
    return true;
}
