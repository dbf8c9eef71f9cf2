#include <string.h>

#include "relate/ledger.h"

/* Whom a figure counts, and where: what tells one count of the ledger from another. */

#define BEHIND_BYTES 56 /* of text behind a figure that may say who is counted */
#define BEFORE_BYTES 24 /* between "among them" and the figure */
#define OTHERS_BYTES 4  /* between a figure and "others" */

/* Does the figure's sentence name a place in the crisis's country? */
static bool names_home(const rs_work *w, uint32_t article, const rs_figure *f)
{
    rs_span sentence = rs_relate_evidence(w, article, f->span).sentence;
    RS_EACH(rs_place, p, &w->readings[article]->places)
    {
        if (p->span.start >= sentence.start && p->span.end <= sentence.end && rs_str_eq(p->country, w->out->country)) {
            return true;
        }
    }
    return false;
}

/* The place of a figure: its text looked up among the article's places. */
rs_placed rs_ledger_place(rs_work *w, uint32_t article, const rs_figure *f)
{
    rs_placed out = {RS_STR_NONE, RS_STR_NONE, RS_STR_NONE, true};
    if (!w->digests[article].at_home) {
        out.country = w->digests[article].country; /* an article about somewhere else */
    }
    if (!f->place.at || f->place.len == 0) {
        return out;
    }
    const rs_reading *r = w->readings[article];
    const rs_place *best = NULL;
    RS_EACH(rs_place, p, &r->places)
    {
        if (rs_str_eq(rs_span_text(&r->article, p->span), f->place) ||
            (p->name_en.at && rs_str_eq(p->name_en, f->place))) {
            best = p;
            break;
        }
    }
    if (!best) {
        return out; /* "the region", "the city": no place that could be told from another */
    }
    if (!rs_str_eq(best->country, w->out->country) && names_home(w, article, f)) {
        return out; /* "Washington says that in Almaty": a capital that speaks is not where it happened */
    }
    out = (rs_placed){f->place, best->name_en, best->country, best->resolution == RS_RESOLUTION_country};
    if (out.whole && rs_str_eq(out.country, w->out->country)) {
        return (rs_placed){RS_STR_NONE, RS_STR_NONE, RS_STR_NONE, true};
    }
    return out;
}

/* "... of them 18": a word such as "among them" just before the figure makes it part of another. */
static bool follows_part_word(const rs_work *w, uint32_t article, rs_span span)
{
    const rs_digest *d = &w->digests[article];
    uint32_t s = rs_relate_sentence(w, article, span.start);
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit; i < d->hits.len; i++) {
        const rs_hit *h = &d->hits.at[i];
        if (h->span.start > span.end + 1) {
            break;
        }
        bool behind = h->span.start >= span.end; /* "18 of them" stands on the other side */
        if (h->class_id == RS_LEX_part_word && h->span.end + BEFORE_BYTES >= span.start &&
            (!behind || rs_lex_attr(h->entry, RS_ATTR_behind).at)) {
            return true;
        }
    }
    return false;
}

/* Where the words end that may still belong to a figure: at a mark, or where the next figure begins. */
static uint32_t reach_of(const rs_reading *r, rs_span span)
{
    const rs_str text = r->article.text;
    uint32_t end = span.end;
    while (end < text.len && end < span.end + BEHIND_BYTES && !strchr(".,;:\n\"", text.at[end]) &&
           !rs_str_starts(rs_str_part(text, end, text.len), RS_STR("\xD8\x8C"))) { /* an Arabic comma */
        end++;
    }
    RS_EACH(rs_figure, other, &r->figures)
    {
        if (other->span.start >= span.end && other->span.start < end && other->measure != RS_MEASURE_none) {
            end = other->span.start;
        }
    }
    return end;
}

/* The first victim word behind the figure; of two that start together, the longer. */
static rs_str group_behind(const rs_work *w, uint32_t article, const rs_figure *f)
{
    const rs_digest *d = &w->digests[article];
    uint32_t end = reach_of(w->readings[article], f->span), s = rs_relate_sentence(w, article, f->span.start);
    const rs_hit *best = NULL;
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit; i < d->hits.len; i++) {
        const rs_hit *h = &d->hits.at[i];
        if (h->span.start >= end || (best && h->span.start > best->span.start)) {
            break;
        }
        if (h->class_id == RS_LEX_victim && h->span.start >= f->span.end && (!best || h->span.end > best->span.end)) {
            best = h;
        }
    }
    return best ? rs_lex_attr(best->entry, RS_ATTR_group) : RS_STR_NONE;
}

/* "The losses of the police came to 18 dead": a victim word between a word of loss and the figure. */
static rs_str group_of_losses(const rs_work *w, uint32_t article, const rs_figure *f)
{
    const rs_digest *d = &w->digests[article];
    uint32_t s = rs_relate_sentence(w, article, f->span.start);
    uint32_t loss = UINT32_MAX;
    rs_str group = RS_STR_NONE;
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit; i < d->hits.len; i++) {
        const rs_hit *h = &d->hits.at[i];
        if (h->span.end > f->span.start) {
            break;
        }
        if (h->class_id == RS_LEX_loss_word) {
            loss = h->span.end;
            group = RS_STR_NONE;
        } else if (h->class_id == RS_LEX_victim && loss != UINT32_MAX && f->span.start - loss < BEHIND_BYTES) {
            group = rs_lex_attr(h->entry, RS_ATTR_group);
        }
    }
    return group;
}

/* "26 gunmen dead and 18 others hurt": the others are of the kind of the figure before. NULL where there is none. */
static const rs_figure *same_as_before(const rs_work *w, uint32_t article, const rs_figure *f)
{
    const rs_digest *d = &w->digests[article];
    uint32_t s = rs_relate_sentence(w, article, f->span.start);
    bool others = false;
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit; i < d->hits.len; i++) {
        const rs_hit *h = &d->hits.at[i];
        if (h->span.start > f->span.end + OTHERS_BYTES) {
            break;
        }
        others = others || (h->class_id == RS_LEX_others_word && h->span.end > f->span.start);
    }
    const rs_figure *best = NULL;
    RS_EACH(rs_figure, o, &w->readings[article]->figures)
    {
        if (others && rs_counts_people(o->measure) && o->span.end <= f->span.start &&
            o->span.start >= d->sentences.at[s].span.start && (!best || o->span.start > best->span.start)) {
            best = o;
        }
    }
    return best;
}

/* Who is counted: a victim word inside the figure, or in what it says it counts. */
bool rs_ledger_group(rs_work *w, uint32_t article, const rs_figure *f, rs_str *group, bool *part, rs_err *err)
{
    const rs_figure *same_kind = same_as_before(w, article, f);
    f = same_kind ? same_kind : f;
    *group = rs_relate_commonest(w, article, f->span, RS_LEX_victim, RS_ATTR_group);
    if (!group->at) {
        *group = group_behind(w, article, f);
    }
    if (!group->at) {
        *group = group_of_losses(w, article, f);
    }
    if (!group->at && !rs_relate_attr(w, f->of, RS_LEX_victim, RS_ATTR_group, group, err)) {
        return false;
    }
    if ((f->measure == RS_MEASURE_deployed && rs_str_eq(*group, RS_STR("military"))) ||
        (f->measure == RS_MEASURE_protesters && rs_str_eq(*group, RS_STR("protesters")))) {
        *group = RS_STR_NONE; /* that is what is counted anyway */
    }
    *part = !group->at && follows_part_word(w, article, f->span);
    return true;
}
