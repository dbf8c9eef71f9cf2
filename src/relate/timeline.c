#include <math.h>
#include <stdlib.h>

#include "relate/work.h"

/* What happened when. Events of all articles, those that tell of the same thing joined, in order of time. */

#define SAME_EVENT  0.30 /* shared weight of the lighter clause, on the same day and of the same kind */
#define COMPARED    60
#define BEFORE_DAYS 45 /* older events are background */
#define AFTER_DAYS  45

static double type_weight(const rs_event *e)
{
    switch (e->type) {
    case RS_EVENT_ASSAULT:
    case RS_EVENT_MOBILIZE:
    case RS_EVENT_COERCE:
    case RS_EVENT_RETREAT: return 3;
    case RS_EVENT_PROTEST:
    case RS_EVENT_SANCTION:
    case RS_EVENT_AID: return 2.5;
    case RS_EVENT_AGREE:
    case RS_EVENT_CONCEDE:
    case RS_EVENT_COOPERATE:
    case RS_EVENT_THREATEN: return 1.5;
    case RS_EVENT_CONSULT: return 1;
    default: return 0.4; /* words: they stand among the reactions */
    }
}

/* The event's clause alone says too little in print: its sentence, up to a length. */
static rs_str clause_of(rs_work *w, uint32_t article, const rs_event *e)
{
    rs_evidence v = rs_relate_evidence(w, article, e->span);
    return rs_span_text(&w->readings[article]->article, v.sentence);
}

/* The only day that the event's sentence names, where it is not one to come. */
static int32_t day_in_sentence(rs_work *w, uint32_t article, const rs_event *e)
{
    rs_span sentence = rs_relate_evidence(w, article, e->span).sentence;
    int32_t found = RS_NO_DAY, published = w->digests[article].day;
    RS_EACH(rs_time, t, &w->readings[article]->times)
    {
        int32_t day =
            t->span.start >= sentence.start && t->span.end <= sentence.end ? rs_relate_day(t->value) : RS_NO_DAY;
        if (day == RS_NO_DAY || (published != RS_NO_DAY && day > published)) {
            continue;
        }
        if (found != RS_NO_DAY && found != day) {
            return RS_NO_DAY;
        }
        found = day;
    }
    return found;
}

static int32_t day_of(rs_work *w, uint32_t article, const rs_event *e, rs_precision *precision)
{
    *precision = e->date.len > 10 && e->date.at[10] == 'T' ? RS_PRECISION_hour : RS_PRECISION_day;
    int32_t day = rs_relate_day(e->date), published = w->digests[article].day;
    if (day != RS_NO_DAY && published != RS_NO_DAY && day > published && !e->hypothetical) {
        *precision = RS_PRECISION_day;
        return published; /* "until the 19th": what has happened has happened by now */
    }
    if (day != RS_NO_DAY) {
        return day;
    }
    *precision = RS_PRECISION_day;
    if (e->date.len) {
        return RS_NO_DAY; /* a month, a year: background */
    }
    day = day_in_sentence(w, article, e);
    if (day != RS_NO_DAY) {
        return day;
    }
    /* told without a date near the head of the article: news of the day */
    uint32_t s = rs_relate_sentence(w, article, e->span.start);
    bool early = s != UINT32_MAX && w->digests[article].sentences.at[s].paragraph <= 3;
    return early ? w->digests[w->digests[article].root].day : RS_NO_DAY; /* a copy tells the original's news */
}

typedef RS_VEC(rs_bag_terms) bags;
typedef RS_VEC(uint32_t) indexes;

typedef struct timeline {
    rs_map days; /* day and type -> list of moments */
    RS_VEC(indexes) lists;
    bags terms; /* of every moment */
} timeline;

static bool same_text(rs_str a, rs_str b)
{
    return !a.at || !b.at || rs_str_eq(a, b);
}

static rs_moment *same_moment(rs_work *w, timeline *t, const indexes *list, const rs_event *e, uint32_t article,
                              const rs_bag_terms *terms)
{
    uint32_t from = list->len > COMPARED ? list->len - COMPARED : 0;
    for (uint32_t i = from; i < list->len; i++) {
        rs_moment *m = &w->out->timeline.at[list->at[i]];
        const rs_bag_terms *old = &t->terms.at[list->at[i]];
        if (!same_text(m->mode, e->mode) || !same_text(m->actor, e->actor)) {
            continue;
        }
        uint32_t n;
        double common = rs_relate_common(w, old, terms, &n);
        double least = old->weight < terms->weight ? old->weight : terms->weight;
        const rs_evidence *v = &m->evidence.at[0];
        bool same_sentence =
            v->article == article && v->sentence.start <= e->span.start && e->span.end <= v->sentence.end;
        if (same_sentence || (n >= 2 && common >= SAME_EVENT * least)) {
            return m;
        }
    }
    return NULL;
}

static bool add_place(rs_work *w, rs_moment *m, rs_str place, rs_err *err)
{
    if (!place.len) {
        return true;
    }
    RS_EACH(rs_str, p, &m->places)
    {
        if (rs_str_eq(*p, place)) {
            return true;
        }
    }
    rs_str *slot = m->places.len < 6 ? RS_PUSH(w->arena, &m->places) : m->places.at;
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    *slot = place;
    return true;
}

static rs_status status_of(const rs_event *e)
{
    return e->negated ? RS_STATUS_denied : e->hypothetical ? RS_STATUS_planned : RS_STATUS_reported;
}

/* One more telling of the moment. */
static bool join(rs_work *w, rs_moment *m, uint32_t article, const rs_event *e, rs_err *err)
{
    rs_evidence v = rs_relate_evidence(w, article, e->span);
    bool known = false;
    RS_EACH(rs_evidence, old, &m->evidence)
    {
        known = known || (old->article == article && old->sentence.start == v.sentence.start);
    }
    if (!known) {
        rs_evidence *slot = RS_PUSH(w->arena, &m->evidence);
        if (!slot) {
            return RS_FAIL_MEMORY(err);
        }
        *slot = v;
    }
    m->dead = isfinite(e->dead) && !(m->dead >= e->dead) ? e->dead : m->dead;
    m->injured = isfinite(e->injured) && !(m->injured >= e->injured) ? e->injured : m->injured;
    m->arrested = isfinite(e->arrested) && !(m->arrested >= e->arrested) ? e->arrested : m->arrested;
    m->actor = m->actor.at ? m->actor : e->actor;
    m->mode = m->mode.at ? m->mode : e->mode;
    m->recipient = m->recipient.at ? m->recipient : e->recipient;
    m->actor_text = m->actor_text.at ? m->actor_text : e->actor_text;
    m->recipient_text = m->recipient_text.at ? m->recipient_text : e->recipient_text;
    m->status = m->status == RS_STATUS_planned && !e->hypothetical ? status_of(e) : m->status;
    if (v.span.start < w->readings[article]->article.title_len) {
        m->weight += 1.5;
    }
    return add_place(w, m, e->place, err);
}

/* Does the sentence tell what is being said rather than what happened? */
static bool is_talk(const rs_work *w, uint32_t article, const rs_event *e)
{
    const rs_digest *d = &w->digests[article];
    uint32_t s = rs_relate_sentence(w, article, e->span.start);
    for (uint32_t i = s == UINT32_MAX ? d->hits.len : d->sentences.at[s].hit;
         i < d->hits.len && d->hits.at[i].span.start < d->sentences.at[s].span.end; i++) {
        if (d->hits.at[i].class_id == RS_LEX_rumour) {
            return true;
        }
    }
    return false;
}

static bool open_moment(rs_work *w, timeline *t, indexes *list, uint32_t article, const rs_event *e, int32_t day,
                        rs_precision precision, const rs_bag_terms *terms, rs_err *err)
{
    uint32_t *entry = RS_PUSH(w->work, list);
    rs_bag_terms *kept = RS_PUSH(w->work, &t->terms);
    rs_moment *m = RS_PUSH(w->arena, &w->out->timeline);
    if (!entry || !kept || !m) {
        return RS_FAIL_MEMORY(err);
    }
    *entry = w->out->timeline.len - 1;
    *kept = *terms;
    *m = (rs_moment){.precision = precision,
                     .type = e->type,
                     .mode = e->mode,
                     .actor = e->actor,
                     .dead = NAN,
                     .injured = NAN,
                     .arrested = NAN,
                     .status = status_of(e),
                     .weight = type_weight(e) - (is_talk(w, article, e) ? 1.5 : 0)};
    m->text = clause_of(w, article, e);
    m->date = precision == RS_PRECISION_hour ? e->date : rs_relate_date(w->arena, day);
    if (!m->date.at) {
        return RS_FAIL_MEMORY(err);
    }
    rs_id_maker id;
    rs_id_begin(&id, "moment");
    rs_id_add_num(&id, day);
    rs_id_add_num(&id, e->type);
    rs_id_add(&id, m->text);
    rs_id_add(&id, rs_span_text(&w->readings[article]->article, e->span));
    m->id = rs_id_end(&id);
    return join(w, m, article, e, err);
}

static bool add(rs_work *w, timeline *t, uint32_t article, const rs_event *e, rs_err *err)
{
    rs_precision precision;
    int32_t day = day_of(w, article, e, &precision);
    int32_t since = rs_relate_day(w->out->since), until = rs_relate_day(w->out->until);
    if (e->type == RS_EVENT_none || day == RS_NO_DAY ||
        (since != RS_NO_DAY && (day < since - BEFORE_DAYS || day > until + AFTER_DAYS))) {
        return true;
    }
    rs_bag_terms terms;
    if (!rs_relate_terms(w, w->work, article, rs_relate_evidence(w, article, e->span).sentence, &terms)) {
        return RS_FAIL_MEMORY(err);
    }
    uint64_t key = ((uint64_t)(uint32_t)day << 8 | (uint64_t)e->type) + 1;
    uint32_t *slot = rs_map_put_u64(w->work, &t->days, key, t->lists.len);
    if (!slot || (*slot == t->lists.len && !RS_PUSH(w->work, &t->lists))) {
        return RS_FAIL_MEMORY(err);
    }
    indexes *list = &t->lists.at[*slot];
    rs_moment *m = same_moment(w, t, list, e, article, &terms);
    return m ? join(w, m, article, e, err) : open_moment(w, t, list, article, e, day, precision, &terms, err);
}

static int earlier(const void *a, const void *b)
{
    const rs_moment *x = a, *y = b;
    int c = rs_str_cmp(x->date, y->date);
    if (c) {
        return c;
    }
    if (x->weight != y->weight) {
        return x->weight < y->weight ? 1 : -1;
    }
    return x->id.high < y->id.high ? -1 : x->id.high > y->id.high;
}

bool rs_relate_timeline(rs_work *w, rs_err *err)
{
    timeline t = {0};
    for (uint32_t k = 0; k < w->n; k++) {
        RS_EACH(rs_event, e, &w->readings[w->order[k]]->events)
        {
            if (!add(w, &t, w->order[k], e, err)) {
                return false;
            }
        }
    }
    RS_EACH(rs_moment, m, &w->out->timeline)
    {
        m->sources = rs_relate_origins(w, &m->evidence);
        if (m->status == RS_STATUS_reported && m->sources > 1) {
            m->status = RS_STATUS_confirmed;
        }
        m->weight += 1.2 * (m->sources - 1) + (m->dead > 0 ? 2 : 0) - (m->status == RS_STATUS_planned ? 1 : 0);
    }
    if (w->out->timeline.len) {
        qsort(w->out->timeline.at, w->out->timeline.len, sizeof *w->out->timeline.at, earlier);
    }
    return true;
}
