#include <stdlib.h>

#include "relate/work.h"

#define SHARED_KEYS  2    /* one may be chance, or a stock phrase */
#define COMMON_KEY   64   /* a key in so many articles is a page's furniture, not news */
#define SHARE_PART   0.35 /* of the shorter text, to be called a reprint at all */
#define SHARE_LIGHT  0.60
#define SHARE_EXACT  0.96
#define WORDS_LEAST  30 /* copied words, so that two headlines are no reprint of each other */
#define RUN_LEAST    16 /* copied words on end: a prince's titles alone take a dozen */
#define LENGTH_EXACT 0.85

typedef RS_VEC(uint32_t) posting;

static bool holds(const rs_digest *d, uint64_t shingle)
{
    uint32_t low = 0, high = d->n_shingles;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->sorted[mid] < shingle) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low < d->n_shingles && d->sorted[low] == shingle;
}

/* Words of `shorter` that stand in a shingle which the other has too; *words is how many, *run the longest run. */
static double share_of(const rs_digest *shorter, const rs_digest *longer, uint32_t *words, uint32_t *run)
{
    uint32_t covered = 0, upto = 0, started = 0;
    *run = 0;
    for (uint32_t i = 0; i < shorter->n_shingles; i++) {
        if (holds(longer, shorter->shingles[i])) {
            uint32_t from = i > upto ? i : upto;
            started = i > upto ? i : started;
            covered += i + RS_KEY_WORDS - from;
            upto = i + RS_KEY_WORDS;
            *run = upto - started > *run ? upto - started : *run;
        }
    }
    *words = covered;
    return (double)covered / (double)(shorter->n_shingles + RS_KEY_WORDS - 1);
}

/* Does the text of `article` name the source of `other`? */
static bool names_source(rs_work *w, uint32_t article, uint32_t other)
{
    rs_str name = w->readings[other]->article.source_name;
    rs_arena_reset(w->scratch);
    rs_str folded = rs_relate_fold(w->scratch, name);
    rs_str text = rs_relate_fold(w->scratch, w->readings[article]->article.text);
    return folded.at && text.at && folded.len > 3 && rs_str_find(text, folded, 0) != SIZE_MAX &&
           !rs_str_eq(name, w->readings[article]->article.source_name);
}

/* The agency that the copy names: the word "agency" with the word behind it, or the whole name where one is known. */
static rs_str agency_in(const rs_work *w, uint32_t copy)
{
    const rs_reading *r = w->readings[copy];
    const rs_str text = r->article.text;
    RS_EACH(rs_hit, h, &w->digests[copy].hits)
    {
        if (h->class_id != RS_LEX_agency_word) {
            continue;
        }
        RS_EACH(rs_mention, m, &r->mentions)
        {
            if (m->span.start <= h->span.start && m->span.end > h->span.end) {
                return rs_span_text(&r->article, m->span);
            }
        }
        uint32_t end = h->span.end + 1;
        while (end < text.len &&
               ((unsigned char)text.at[end] >= 0xD8 || ((unsigned char)text.at[end] & 0xC0) == 0x80) &&
               !rs_str_starts(rs_str_part(text, end, text.len), RS_STR("\xD8\x8C"))) { /* letters up to a mark */
            end++;
        }
        if (end > h->span.end + 4 && text.at[h->span.end] == ' ') {
            return rs_str_part(text, h->span.start, end);
        }
    }
    return RS_STR_NONE;
}

/* Who had it first: whom the other names, the earlier one, the longer one, the lower number. */
static bool a_is_first(rs_work *w, uint32_t a, uint32_t b, rs_str *agency)
{
    const rs_digest *da = &w->digests[a], *db = &w->digests[b];
    bool b_names_a = names_source(w, b, a), a_names_b = names_source(w, a, b);
    *agency = RS_STR_NONE;
    if (b_names_a != a_names_b) {
        *agency = w->readings[b_names_a ? a : b]->article.source_name;
        return b_names_a;
    }
    if (da->day != RS_NO_DAY && db->day != RS_NO_DAY) {
        if (da->day != db->day) {
            return da->day < db->day;
        }
        if (da->minute != db->minute && da->minute % 1440 && db->minute % 1440) {
            return da->minute < db->minute;
        }
    }
    if (da->n_shingles != db->n_shingles) {
        return da->n_shingles > db->n_shingles;
    }
    return a < b;
}

static bool judge(rs_work *w, uint32_t a, uint32_t b, rs_err *err)
{
    const rs_digest *da = &w->digests[a], *db = &w->digests[b];
    const rs_digest *shorter = da->n_shingles <= db->n_shingles ? da : db;
    const rs_digest *longer = shorter == da ? db : da;
    uint32_t words, run;
    double share = share_of(shorter, longer, &words, &run);
    double lengths = (double)shorter->n_shingles / (double)longer->n_shingles;
    if (share < SHARE_PART || (share < SHARE_LIGHT && run < RUN_LEAST) ||
        (words < WORDS_LEAST && !(share > SHARE_EXACT && lengths > LENGTH_EXACT))) {
        return true;
    }
    rs_reprint *r = RS_PUSH(w->arena, &w->out->reprints);
    if (!r) {
        return RS_FAIL_MEMORY(err);
    }
    r->a = a;
    r->b = b;
    r->share = share > 1 ? 1 : share;
    r->kind = share >= SHARE_EXACT && lengths >= LENGTH_EXACT ? RS_REPRINT_exact
              : share >= SHARE_LIGHT && lengths >= 0.5        ? RS_REPRINT_light
                                                              : RS_REPRINT_partial;
    r->first = a_is_first(w, a, b, &r->agency) ? a : b;
    r->agency = r->agency.at ? r->agency : agency_in(w, r->first == a ? b : a);
    return true;
}

static uint32_t root_of(rs_work *w, uint32_t article)
{
    uint32_t root = article;
    while (w->digests[root].root != root) {
        root = w->digests[root].root;
    }
    while (w->digests[article].root != root) {
        uint32_t next = w->digests[article].root;
        w->digests[article].root = root;
        article = next;
    }
    return root;
}

/* A reprint's root is the first of what it was taken from. A partial one keeps its own root: it adds something. */
static void join(rs_work *w)
{
    RS_EACH(rs_reprint, r, &w->out->reprints)
    {
        if (r->kind == RS_REPRINT_partial && r->share < SHARE_LIGHT) {
            continue;
        }
        uint32_t first = root_of(w, r->first), second = root_of(w, r->first == r->a ? r->b : r->a);
        if (first != second) {
            w->digests[second].root = first;
        }
    }
    for (uint32_t i = 0; i < w->n; i++) {
        root_of(w, i);
    }
}

typedef struct finder {
    rs_map keys; /* key -> posting */
    RS_VEC(posting) lists;
    uint32_t *shared; /* of each earlier article: keys in common with the present one */
    RS_VEC(uint32_t) touched;
} finder;

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static bool look_up(rs_work *w, finder *f, uint32_t article, rs_err *err)
{
    const rs_keys *keys = &w->digests[article].keys;
    f->touched.len = 0;
    for (uint32_t i = 0; i < keys->len; i++) {
        uint32_t *slot = rs_map_put_u64(w->work, &f->keys, keys->at[i], f->lists.len);
        if (!slot || (*slot == f->lists.len && !RS_PUSH(w->work, &f->lists))) {
            return RS_FAIL_MEMORY(err);
        }
        posting *list = &f->lists.at[*slot];
        if (list->len && list->at[list->len - 1] == article) {
            continue; /* the same key twice in one article */
        }
        for (uint32_t k = 0; k < list->len && list->len <= COMMON_KEY; k++) {
            uint32_t other = list->at[k];
            if (f->shared[other]++ == 0) {
                uint32_t *touched = RS_PUSH(w->work, &f->touched);
                if (!touched) {
                    return RS_FAIL_MEMORY(err);
                }
                *touched = other;
            }
        }
        uint32_t *mine = list->len <= COMMON_KEY ? RS_PUSH(w->work, list) : &list->at[list->len - 1];
        if (!mine) {
            return RS_FAIL_MEMORY(err);
        }
        *mine = article;
    }
    return true;
}

bool rs_relate_reprints(rs_work *w, rs_err *err)
{
    finder f = {.shared = RS_NEW_ARRAY(w->work, uint32_t, (size_t)w->n + 1)};
    if (!f.shared) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < w->n; i++) {
        if (!look_up(w, &f, i, err)) {
            return false;
        }
        if (f.touched.len) {
            qsort(f.touched.at, f.touched.len, sizeof *f.touched.at, by_number);
        }
        for (uint32_t k = 0; k < f.touched.len; k++) {
            uint32_t other = f.touched.at[k];
            uint32_t least = w->digests[i].keys.len < w->digests[other].keys.len ? w->digests[i].keys.len
                                                                                 : w->digests[other].keys.len;
            uint32_t shared = f.shared[other];
            f.shared[other] = 0;
            if ((shared >= SHARED_KEYS || least <= SHARED_KEYS) && shared * 8 >= least && !judge(w, other, i, err)) {
                return false;
            }
        }
    }
    join(w);
    return true;
}
