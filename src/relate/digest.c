#include <stdlib.h>
#include <string.h>

#include "relate/work.h"

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static bool is_ours(uint16_t class_id)
{
    return class_id == RS_LEX_measure_cue || class_id == RS_LEX_measure_object || class_id == RS_LEX_victim ||
           class_id == RS_LEX_crisis_theme || class_id == RS_LEX_attitude || class_id == RS_LEX_rumour ||
           class_id == RS_LEX_official_word || class_id == RS_LEX_agency_word || class_id == RS_LEX_breaking_word ||
           class_id == RS_LEX_part_word || class_id == RS_LEX_others_word || class_id == RS_LEX_loss_word ||
           class_id == RS_LEX_nationality;
}

/* Is the token covered by words that say nothing of the matter? */
static bool is_filler(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_filler);
    return m && m->n == 1;
}

static bool add_term(rs_work *w, rs_digest *d, uint32_t article, rs_str stem, rs_str surface, rs_err *err)
{
    uint64_t hash = rs_hash(stem);
    uint32_t *id = rs_map_put_u64(w->work, &w->term_ids, hash, UINT32_MAX);
    if (!id) {
        return RS_FAIL_MEMORY(err);
    }
    if (*id == UINT32_MAX) {
        *id = w->terms.len;
        rs_term *t = RS_PUSH(w->work, &w->terms);
        if (!t) {
            return RS_FAIL_MEMORY(err);
        }
        *t = (rs_term){.hash = hash, .last = UINT32_MAX, .surface = surface};
    }
    rs_term *t = &w->terms.at[*id];
    if (t->last != article) {
        t->last = article;
        t->articles++;
    }
    uint32_t *slot = RS_PUSH(w->work, &d->terms);
    uint32_t *place = RS_PUSH(w->work, &d->places);
    if (!slot || !place) {
        return RS_FAIL_MEMORY(err);
    }
    *slot = *id;
    *place = (uint32_t)(surface.at - w->readings[article]->article.text.at);
    return true;
}

static bool add_sentence(rs_work *w, rs_digest *d, uint32_t article, const rs_doc *doc, const rs_sentence *s,
                         rs_err *err)
{
    rs_bag *bag = RS_PUSH(w->work, &d->sentences);
    if (!bag) {
        return RS_FAIL_MEMORY(err);
    }
    *bag = (rs_bag){.span = {s->start, s->end}, .term = d->terms.len, .hit = d->hits.len, .paragraph = s->paragraph};
    for (uint32_t i = s->token; i < s->token + s->n; i++) {
        const rs_token *t = &doc->tokens[i];
        for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
            const rs_match *match = &doc->matches[m];
            if (!is_ours(match->class_id)) {
                continue;
            }
            rs_hit *hit = RS_PUSH(w->work, &d->hits);
            if (!hit) {
                return RS_FAIL_MEMORY(err);
            }
            *hit = (rs_hit){.span = {rs_match_start(doc, match), rs_match_end(doc, match)},
                            .entry = match->entry,
                            .token = i,
                            .class_id = match->class_id};
        }
        if (t->kind > RS_TOKEN_NUMBER || t->flen < 2 || (t->kind != RS_TOKEN_NUMBER && t->flen < 3) ||
            is_filler(doc, i)) {
            continue;
        }
        rs_str fold = rs_token_fold(doc, i);
        if (!add_term(w, d, article, t->kind == RS_TOKEN_ARABIC ? rs_stem(fold) : fold, rs_token_text(doc, i), err)) {
            return false;
        }
    }
    bag->n = d->terms.len - bag->term;
    bag->n_hits = d->hits.len - bag->hit;
    return true;
}

static bool add_shingles(rs_work *w, rs_digest *d, const rs_doc *doc, rs_err *err)
{
    rs_tokens tokens = {
        .at = (rs_token *)(uintptr_t)doc->tokens, .len = doc->n_tokens, .folded = (uint8_t *)(uintptr_t)doc->folded};
    d->shingles = rs_relate_shingles(&tokens, w->work, &d->n_shingles);
    if (!d->shingles) {
        return RS_FAIL_MEMORY(err);
    }
    d->sorted = rs_arena_raw(w->work, ((size_t)d->n_shingles + 1) * sizeof *d->sorted);
    if (!d->sorted) {
        return RS_FAIL_MEMORY(err);
    }
    memcpy(d->sorted, d->shingles, d->n_shingles * sizeof *d->sorted);
    qsort(d->sorted, d->n_shingles, sizeof *d->sorted, by_value);
    rs_relate_winnow(d->shingles, d->n_shingles, &d->keys);
    return true;
}

bool rs_relate_digest(rs_work *w, uint32_t article, rs_err *err)
{
    const rs_article *a = &w->readings[article]->article;
    rs_digest *d = &w->digests[article];
    rs_doc doc;
    rs_arena_reset(w->scratch);
    if (!rs_doc_init(&doc, w->scratch, a->text, err) || !rs_doc_lookup(&doc, w->scratch, err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_sentences; i++) {
        if (!add_sentence(w, d, article, &doc, &doc.sentences[i], err)) {
            return false;
        }
    }
    d->root = article;
    d->day = rs_relate_day(a->published);
    d->minute = rs_relate_minute(a->published);
    return add_shingles(w, d, &doc, err);
}
