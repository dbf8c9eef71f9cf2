#include <math.h>
#include <stdlib.h>

#include "relate/work.h"

/* Online clustering: each article, by publication, joins the likeliest story that is awake, or opens one. A story is
 * the sum of its articles' weighted terms; an inverted index from terms to stories keeps it near linear. */

#define TOP_TERMS   48  /* of an article, the heaviest */
#define STORY_TERMS 160 /* a story's index does not grow past that */
#define LIKENESS    0.17
#define MANY        200
#define DAYS        4
#define WIDE_TERM   400 /* a term in so many stories tells none from another */

typedef struct weighted {
    uint32_t term;
    double weight;
} weighted;

typedef RS_VEC(uint32_t) indexes;

typedef struct cluster {
    rs_map weights; /* term -> index in values */
    RS_VEC(double) values;
    double squares;
    indexes articles;
    int32_t last_day;
    bool awake;
} cluster;

typedef struct clustering {
    RS_VEC(cluster) clusters;
    rs_map postings; /* term -> list */
    RS_VEC(indexes) lists;
    double *score;
    indexes touched;
} clustering;

static int heavier(const void *a, const void *b)
{
    const weighted *x = a, *y = b;
    if (x->weight != y->weight) {
        return x->weight < y->weight ? 1 : -1;
    }
    return x->term < y->term ? -1 : x->term > y->term;
}

static bool is_name(const rs_reading *r, uint32_t at, uint32_t *next)
{
    while (*next < r->mentions.len && r->mentions.at[*next].span.end <= at) {
        ++*next;
    }
    return *next < r->mentions.len && r->mentions.at[*next].span.start <= at;
}

/* The article's heaviest terms, of unit length: early words and names count for more. */
static bool vector_of(rs_work *w, uint32_t article, weighted **out, uint32_t *n, rs_err *err)
{
    const rs_digest *d = &w->digests[article];
    const rs_reading *r = w->readings[article];
    rs_arena_reset(w->scratch);
    rs_map seen = {0};
    RS_VEC(weighted) all = {0};
    uint32_t next_name = 0;
    for (uint32_t i = 0; i < d->terms.len; i++) {
        double weight = d->places.at[i] < r->article.title_len ? 2.5 : d->places.at[i] < 700 ? 1.4 : 0.8;
        weight *= is_name(r, d->places.at[i], &next_name) ? 1.6 : 1;
        uint32_t *slot = rs_map_put_u64(w->scratch, &seen, d->terms.at[i], all.len);
        if (!slot) {
            return RS_FAIL_MEMORY(err);
        }
        if (*slot == all.len) {
            weighted *fresh = RS_PUSH(w->scratch, &all);
            if (!fresh) {
                return RS_FAIL_MEMORY(err);
            }
            *fresh = (weighted){d->terms.at[i], 0};
        }
        all.at[*slot].weight += weight;
    }
    for (uint32_t i = 0; i < all.len; i++) {
        all.at[i].weight = (1 + log(all.at[i].weight + 0.2)) * rs_relate_weight(w, all.at[i].term);
        all.at[i].weight = all.at[i].weight > 0 ? all.at[i].weight : 0;
    }
    if (all.len) {
        qsort(all.at, all.len, sizeof *all.at, heavier);
    }
    *n = all.len < TOP_TERMS ? all.len : TOP_TERMS;
    *out = all.at;
    double squares = 0;
    for (uint32_t i = 0; i < *n; i++) {
        squares += all.at[i].weight * all.at[i].weight;
    }
    for (uint32_t i = 0; i < *n && squares > 0; i++) {
        all.at[i].weight /= sqrt(squares);
    }
    return true;
}

static bool score_all(rs_work *w, clustering *c, const weighted *vector, uint32_t n, rs_err *err)
{
    c->touched.len = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t *slot = rs_map_get_u64(&c->postings, (uint64_t)vector[i].term + 1);
        if (!slot || c->lists.at[*slot].len > WIDE_TERM) {
            continue;
        }
        indexes *list = &c->lists.at[*slot];
        for (uint32_t k = 0; k < list->len; k++) {
            cluster *s = &c->clusters.at[list->at[k]];
            uint32_t *at = s->awake ? rs_map_get_u64(&s->weights, (uint64_t)vector[i].term + 1) : NULL;
            if (!at) {
                continue;
            }
            if (c->score[list->at[k]] == 0) {
                uint32_t *touched = RS_PUSH(w->work, &c->touched);
                if (!touched) {
                    return RS_FAIL_MEMORY(err);
                }
                *touched = list->at[k];
            }
            c->score[list->at[k]] += vector[i].weight * s->values.at[*at];
        }
    }
    return true;
}

/* The best story for the article, UINT32_MAX for none. Clears the scores. */
static uint32_t best_story(rs_work *w, clustering *c, int32_t day)
{
    /* among few articles hardly a word is common, so all weigh alike and likeness comes out lower */
    double few = w->n < MANY ? 0.55 + 0.45 * w->n / MANY : 1;
    double least = w->options.story_likeness > 0 ? w->options.story_likeness : LIKENESS * few;
    int32_t days = w->options.story_days ? (int32_t)w->options.story_days : DAYS;
    uint32_t best = UINT32_MAX;
    double most = 0;
    for (uint32_t i = 0; i < c->touched.len; i++) {
        uint32_t k = c->touched.at[i];
        cluster *s = &c->clusters.at[k];
        double likeness = s->squares > 0 ? c->score[k] / sqrt(s->squares) : 0;
        c->score[k] = 0;
        if (day != RS_NO_DAY && s->last_day != RS_NO_DAY) {
            int32_t apart = day > s->last_day ? day - s->last_day : s->last_day - day;
            if (apart > days) {
                s->awake = s->last_day > day;
                continue;
            }
            likeness *= 1 - 0.06 * apart;
        }
        if (likeness > most || (likeness == most && k < best)) {
            most = likeness;
            best = k;
        }
    }
    return most >= least ? best : UINT32_MAX;
}

static bool add_to(rs_work *w, clustering *c, uint32_t story, uint32_t article, const weighted *vector, uint32_t n,
                   rs_err *err)
{
    cluster *s = &c->clusters.at[story];
    uint32_t *member = RS_PUSH(w->work, &s->articles);
    if (!member) {
        return RS_FAIL_MEMORY(err);
    }
    *member = article;
    int32_t day = w->digests[article].day;
    s->last_day = day == RS_NO_DAY || (s->last_day != RS_NO_DAY && s->last_day > day) ? s->last_day : day;
    for (uint32_t i = 0; i < n; i++) {
        uint64_t key = (uint64_t)vector[i].term + 1;
        uint32_t *at = rs_map_get_u64(&s->weights, key);
        if (at) {
            double old = s->values.at[*at];
            s->values.at[*at] = old + vector[i].weight;
            s->squares += s->values.at[*at] * s->values.at[*at] - old * old;
            continue;
        }
        if (s->values.len >= STORY_TERMS) {
            continue;
        }
        at = rs_map_put_u64(w->work, &s->weights, key, s->values.len);
        double *value = RS_PUSH(w->work, &s->values);
        uint32_t *slot = rs_map_put_u64(w->work, &c->postings, key, c->lists.len);
        if (!at || !value || !slot || (*slot == c->lists.len && !RS_PUSH(w->work, &c->lists))) {
            return RS_FAIL_MEMORY(err);
        }
        *value = vector[i].weight;
        s->squares += vector[i].weight * vector[i].weight;
        uint32_t *entry = RS_PUSH(w->work, &c->lists.at[*slot]);
        if (!entry) {
            return RS_FAIL_MEMORY(err);
        }
        *entry = story;
    }
    return true;
}

static rs_str headline(const rs_article *a)
{
    if (a->title.at && a->title.len) {
        return a->title;
    }
    rs_str rest = a->text, line = RS_STR_NONE;
    return rs_str_line(&rest, &line) ? line : RS_STR_NONE;
}

static rs_role role_of(rs_work *w, const cluster *s, uint32_t i)
{
    uint32_t article = s->articles.at[i];
    if (w->digests[article].root != article) {
        return RS_ROLE_reprint;
    }
    if (i == 0) {
        return RS_ROLE_first;
    }
    for (uint32_t k = 0; k < i && k < 200; k++) { /* a source that comes back to its story updates it */
        if (w->digests[s->articles.at[k]].source == w->digests[article].source) {
            return RS_ROLE_update;
        }
    }
    return RS_ROLE_report;
}

static bool add_places(rs_work *w, const cluster *s, rs_story *story, rs_err *err)
{
    rs_arena_reset(w->scratch);
    rs_map counts = {0};
    RS_VEC(weighted) all = {0};
    RS_VEC(rs_str) names = {0};
    for (uint32_t i = 0; i < s->articles.len; i++) {
        RS_EACH(rs_place, p, &w->readings[s->articles.at[i]]->places)
        {
            rs_str name = p->name_en.at ? p->name_en : rs_span_text(&w->readings[s->articles.at[i]]->article, p->span);
            uint32_t *slot = name.len ? rs_map_put(w->scratch, &counts, name, all.len) : NULL;
            if (!slot) {
                if (name.len) {
                    return RS_FAIL_MEMORY(err);
                }
                continue;
            }
            if (*slot == all.len) {
                weighted *fresh = RS_PUSH(w->scratch, &all);
                rs_str *fresh_name = RS_PUSH(w->scratch, &names);
                if (!fresh || !fresh_name) {
                    return RS_FAIL_MEMORY(err);
                }
                *fresh = (weighted){all.len - 1, 0};
                *fresh_name = name;
            }
            all.at[*slot].weight += 1;
        }
    }
    if (all.len) {
        qsort(all.at, all.len, sizeof *all.at, heavier);
    }
    for (uint32_t i = 0; i < all.len && i < 5; i++) {
        rs_str *place = RS_PUSH(w->arena, &story->places);
        if (!place) {
            return RS_FAIL_MEMORY(err);
        }
        *place = names.at[all.at[i].term];
    }
    return true;
}

static bool is_breaking(rs_work *w, uint32_t article)
{
    const rs_digest *d = &w->digests[article];
    uint32_t head = w->readings[article]->article.title_len ? w->readings[article]->article.title_len : 60;
    for (uint32_t i = 0; i < d->hits.len && d->hits.at[i].span.start < head; i++) {
        if (d->hits.at[i].class_id == RS_LEX_breaking_word && d->hits.at[i].token < 3) {
            return true;
        }
    }
    return false;
}

static bool finish(rs_work *w, const cluster *s, rs_err *err)
{
    rs_story *story = RS_PUSH(w->arena, &w->out->stories);
    if (!story) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t first = s->articles.at[0], last = s->articles.at[s->articles.len - 1];
    story->title = headline(&w->readings[w->digests[first].root]->article);
    story->first = w->readings[first]->article.published;
    story->last = w->readings[last]->article.published;
    rs_id_maker id;
    rs_id_begin(&id, "story"); /* of the article that opened it, so that a story keeps its id as it grows */
    char hex[33];
    rs_id_hex(w->readings[first]->article.id, hex);
    rs_id_add(&id, rs_str_of(hex));
    story->id = rs_id_end(&id);
    for (uint32_t i = 0; i < s->articles.len; i++) {
        rs_story_article *a = RS_PUSH(w->arena, &story->articles);
        if (!a) {
            return RS_FAIL_MEMORY(err);
        }
        *a = (rs_story_article){.article = s->articles.at[i], .role = role_of(w, s, i)};
        story->breaking = story->breaking || is_breaking(w, s->articles.at[i]);
    }
    return add_places(w, s, story, err);
}

static int larger(const void *a, const void *b)
{
    const rs_story *x = a, *y = b;
    if (x->articles.len != y->articles.len) {
        return x->articles.len < y->articles.len ? 1 : -1;
    }
    int c = rs_str_cmp(x->first, y->first);
    if (c) {
        return c;
    }
    return x->articles.at[0].article < y->articles.at[0].article ? -1 : 1;
}

bool rs_relate_stories(rs_work *w, rs_err *err)
{
    clustering c = {.score = RS_NEW_ARRAY(w->work, double, (size_t)w->n + 1)};
    if (!c.score) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t *story_of = RS_NEW_ARRAY(w->work, uint32_t, (size_t)w->n + 1);
    if (!story_of) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < w->n; i++) {
        uint32_t article = w->order[i];
        weighted *vector = NULL;
        uint32_t n = 0;
        if (!vector_of(w, article, &vector, &n, err) || !score_all(w, &c, vector, n, err)) {
            return false;
        }
        uint32_t root = w->digests[article].root;
        uint32_t story = best_story(w, &c, w->digests[article].day);
        if (root != article && story_of[root]) { /* a copy goes where its original went */
            story = story_of[root] - 1;
        }
        if (story == UINT32_MAX) {
            story = c.clusters.len;
            cluster *fresh = RS_PUSH(w->work, &c.clusters);
            if (!fresh) {
                return RS_FAIL_MEMORY(err);
            }
            *fresh = (cluster){.awake = true, .last_day = RS_NO_DAY};
        }
        story_of[article] = story + 1;
        if (!add_to(w, &c, story, article, vector, n, err)) {
            return false;
        }
    }
    RS_EACH(cluster, s, &c.clusters)
    {
        if (!finish(w, s, err)) {
            return false;
        }
    }
    if (w->out->stories.len) {
        qsort(w->out->stories.at, w->out->stories.len, sizeof *w->out->stories.at, larger);
    }
    return true;
}
