/* events: PLOVER records. Words of class `event` (event_find.c, event_actor.c) and statements (event_said.c) make
 * happenings; tellings of the same one are joined (event_join.c), and each record is written once. */
#include <string.h>

#include "read/event_work.h"

enum { widest_evidence = 26 };

/* ---- writing ---- */

static bool put_contexts(rs_arena *arena, rs_event *e, rs_str contexts)
{
    rs_str part;
    while (contexts.len && rs_str_split(&contexts, ' ', &part)) {
        rs_str *item = RS_PUSH(arena, &e->contexts);
        if (!item) {
            return false;
        }
        *item = part;
    }
    return true;
}

/* "Since Monday" and "until the 19th" bound what went on; they do not say when the deed was done. */
static bool bounds(const rs_events *w, uint32_t k)
{
    const rs_view *v = w->v;
    while (k > 0 && v->words[k - 1].time == v->words[k].time) {
        k--;
    }
    for (uint32_t back = 0; back < 3; back++, k--) {
        const rs_match *frame = rs_doc_match(v->doc, k, RS_LEX_event_frame);
        if (frame && rs_str_eq(rs_lex_attr(frame->entry, RS_ATTR_frame), RS_STR("bound"))) {
            return true;
        }
        if (k == 0 || v->words[k - 1].boundary || (back > 0 && v->words[k].fn && v->words[k].fn != RS_FN_fi)) {
            return false;
        }
    }
    return false;
}

/* The day that begins to be told at token k, NONE where none is. */
static rs_str day_at(const rs_events *w, uint32_t k, uint32_t start)
{
    const rs_view *v = w->v;
    int32_t t = v->words[k].time;
    bool first = t >= 0 && (k == start || v->words[k - 1].time != t);
    const rs_time *x = first ? &w->reader->reading->times.at[t] : NULL;
    if (!x || (x->type != RS_TIME_DATE && x->type != RS_TIME_TIME) || bounds(w, k)) {
        return RS_STR_NONE;
    }
    rs_str day = rs_str_part(x->value, 0, x->value.len < 10 ? x->value.len : 10); /* the hour is no part of a date */
    bool told = x->type == RS_TIME_DATE ? day.len >= 4 : day.len == 10 && day.at[4] == '-';
    return told && day.at[0] != 'P' && day.at[0] != 'F' && day.at[0] != 'T' ? day : RS_STR_NONE;
}

static bool in_headline(const rs_events *w, uint32_t i)
{
    return w->reader->reading->article.title.len && w->v->doc->tokens[i].sentence == 0;
}

/* The first whole day that the sentence behind the headline tells, or the first behind the day `after`. */
static rs_str day_of_lead(const rs_events *w, rs_str after)
{
    uint32_t start = rs_sentence_end(w->v, 0);
    uint32_t end = start < w->v->doc->n_tokens ? rs_sentence_end(w->v, start) : start;
    for (uint32_t k = start; k < end; k++) {
        rs_str day = day_at(w, k, start);
        if (day.len == 10 && day.at[4] == '-' && (after.len < 10 || memcmp(day.at, after.at, 10) > 0)) {
            return day;
        }
    }
    return RS_STR_NONE;
}

/* The day nearest to the word in its clause, else nearest in its sentence; a headline's is told in the lead. */
static rs_str date_of(const rs_events *w, const rs_happening *h)
{
    const uint32_t i = h->token;
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, i), end = rs_sentence_end(v, i), from, to;
    rs_event_clause(w, i, &from, &to);
    bool background = false; /* "since the riots began": the day is that of the verb before */
    for (uint32_t k = i; k > from && i - k < 2 && !h->verb; k--) {
        background = background || v->words[k - 1].fn_over == RS_FN_prep;
    }
    rs_str best = RS_STR_NONE;
    uint32_t least = UINT32_MAX;
    for (uint32_t k = start; k < end; k++) {
        rs_str day = background && (k < i || k >= to) ? RS_STR_NONE : day_at(w, k, start);
        uint32_t far = (k > i ? k - i : i - k) + (k >= from && k < to ? 0 : end - start);
        if (day.len && far < least) {
            least = far;
            best = day;
        }
    }
    return !best.len && !background && in_headline(w, i) ? day_of_lead(w, RS_STR_NONE) : best;
}

/* A strike or a march whose day is later than the article's: called, and not yet held. */
static bool still_to_come(const rs_events *w, const rs_happening *h)
{
    rs_str now = w->reader->reading->article.published;
    bool past = h->verb && h->match && (h->match->feat & RS_F_PAST);
    if (h->type != RS_EVENT_PROTEST || past || now.len < 10) {
        return false;
    }
    rs_str day = in_headline(w, h->token) ? day_of_lead(w, now) : date_of(w, h);
    return day.len == 10 && day.at[4] == '-' && memcmp(day.at, now.at, 10) > 0;
}

static rs_span evidence(const rs_events *w, const rs_happening *h)
{
    uint32_t from, to;
    rs_event_clause(w, h->token, &from, &to);
    for (uint32_t k = h->token; k > from; k--) { /* what was said, without who said it */
        if (w->v->words[k - 1].fn_over == RS_FN_that) {
            from = k;
        }
    }
    if (to - from > widest_evidence) {
        from = h->token > from + 8 ? h->token - 8 : from;
        to = to > from + widest_evidence ? from + widest_evidence : to;
    }
    return rs_view_span(w->v, from, to);
}

static bool write(rs_events *w, const rs_happening *h)
{
    rs_reading *r = w->reader->reading;
    rs_event *e = rs_reading_add_event(w->reader->arena, r);
    if (!e || !put_contexts(w->reader->arena, e, h->contexts)) {
        return false;
    }
    e->span = evidence(w, h);
    e->type = h->type;
    e->mode = h->mode.len ? h->mode : RS_STR_NONE;
    e->actor = h->actor.country;
    e->actor_sector = h->actor.sector.len ? h->actor.sector : RS_STR_NONE;
    e->actor_text = h->actor.text;
    e->recipient = h->recipient.country;
    e->recipient_sector = h->recipient.sector.len ? h->recipient.sector : RS_STR_NONE;
    e->recipient_text = h->recipient.text;
    e->place = h->place >= 0 ? rs_span_text(&r->article, r->places.at[h->place].span) : RS_STR_NONE;
    e->date = date_of(w, h);
    e->dead = rs_event_told(w, h, RS_MEASURE_killed);
    e->injured = rs_event_told(w, h, RS_MEASURE_injured);
    e->arrested = rs_event_told(w, h, RS_MEASURE_arrested);
    e->negated = h->negated;
    e->hypothetical = h->hypothetical;
    e->statement = w->said[h->token];
    return true;
}

/* ---- the pass ---- */

static bool mark_said(rs_events *w, rs_err *err)
{
    const rs_doc *doc = w->v->doc;
    const rs_reading *r = w->reader->reading;
    w->said = rs_arena_raw(w->reader->scratch, (doc->n_tokens + 1) * sizeof *w->said);
    if (!w->said) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i <= doc->n_tokens; i++) {
        w->said[i] = -1;
    }
    for (uint32_t s = 0; s < r->statements.len; s++) {
        rs_span span = r->statements.at[s].span;
        for (uint32_t i = rs_doc_token_at(doc, span.start); i < doc->n_tokens && doc->tokens[i].at < span.end; i++) {
            w->said[i] = (int32_t)s;
        }
    }
    return true;
}

/* The word opens a riot told in one breath with a protest: "the protests and riots" are riots. */
static bool swallowed(const rs_events *w, const rs_happening *h)
{
    if (h->type != RS_EVENT_PROTEST || !rs_str_eq(h->mode, RS_STR("demo"))) {
        return false;
    }
    uint32_t next = h->token + h->n;
    const rs_match *m = rs_doc_match(w->v->doc, next, RS_LEX_event);
    return m && (m->clitics & RS_C_WA) && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_mode), RS_STR("riot"));
}

/* Peacekeepers come by invitation: they are aid as well. */
static bool peace_aid(rs_events *w, const rs_happening *h)
{
    uint32_t from, to;
    rs_event_clause(w, h->token, &from, &to);
    if (h->type != RS_EVENT_MOBILIZE || !rs_event_word(w, h->token, to, RS_ATTR_peace)) {
        return true;
    }
    rs_happening aid = *h;
    aid.type = RS_EVENT_AID;
    aid.mode = RS_STR_NONE;
    return rs_event_keep(w, &aid);
}

/* "The two agreed": those who talked with each other just before. */
static void the_two(const rs_events *w, rs_happening *h)
{
    const rs_match *subject = rs_doc_match(w->v->doc, h->token + h->n, RS_LEX_actor);
    bool dual = (h->match->feat | (subject ? subject->feat : 0)) & RS_F_DUAL;
    if (!dual || (h->actor.country.at && h->recipient.country.at)) {
        return;
    }
    for (uint32_t i = w->list.len; i > 0; i--) {
        const rs_happening *old = &w->list.at[i - 1];
        if (old->type == RS_EVENT_CONSULT && old->recipient.country.at) {
            h->actor = old->actor;
            h->recipient = old->recipient;
            return;
        }
    }
}

/* An article full of players and matches: what it says of talks and clashes is sport. */
static bool of_sport(const rs_doc *doc)
{
    enum { fewest = 4, share = 50 };
    uint32_t n = 0;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        n += rs_doc_match(doc, i, RS_LEX_sport) != NULL;
    }
    return n >= fewest && n * share > doc->n_tokens;
}

static bool verbal(rs_event_type type)
{
    return type == RS_EVENT_AGREE || type == RS_EVENT_CONSULT || type == RS_EVENT_SUPPORT || type == RS_EVENT_CONCEDE ||
           type == RS_EVENT_COOPERATE || type == RS_EVENT_REQUEST || type == RS_EVENT_REJECT ||
           type == RS_EVENT_THREATEN || type == RS_EVENT_RETREAT;
}

/* A visit to nowhere and a meeting with nobody are daily business, and a record without a doer says nothing. */
static bool of_note(const rs_happening *h)
{
    switch (h->type) {
    case RS_EVENT_CONSULT:
        if (rs_str_eq(h->mode, RS_STR("visit"))) {
            return h->recipient.country.at && !h->recipient.domestic && (h->actor.country.at || h->actor.text.at) &&
                   !rs_str_eq(h->actor.country, h->recipient.country);
        }
        if (rs_str_eq(h->mode, RS_STR("phone"))) {
            return h->recipient.country.at != NULL;
        }
        return h->fixed || (h->actor.country.at && (h->recipient.country.at || h->recipient.sector.at));
    case RS_EVENT_AGREE: return h->recipient.country.at || h->fixed;
    case RS_EVENT_REQUEST:
    case RS_EVENT_REJECT:
    case RS_EVENT_ACCUSE:
    case RS_EVENT_SUPPORT: return h->fixed || h->actor.country.at || h->recipient.country.at;
    default: return true;
    }
}

/* An attack or a protest of which no telling is the news itself: blamed on somebody, feared, remembered. A note of a
 * few sentences must tell it, unless a crowd is named that did it; an article rests on happenings that it only refers
 * to, and names them once. */
static bool only_spoken_of(const rs_events *w, const rs_happening *h)
{
    enum { note_sentences = 3, crowd_margin = 120, article_margin = 200, firm_margin = 400 };
    bool scored = h->match && (h->type == RS_EVENT_ASSAULT || h->type == RS_EVENT_PROTEST);
    bool note = w->v->doc->n_sentences <= note_sentences;
    bool crowd = h->type == RS_EVENT_PROTEST && h->firm && h->actor.text.at && h->actor.country.at;
    int32_t margin = note ? (crowd ? crowd_margin : 0) : h->firm ? firm_margin : article_margin;
    return scored && (h->score == INT16_MIN || (!h->negated && !h->hypothetical && h->score <= -margin));
}

/* Demonstrators told of make a protest only where nothing else tells it. */
static bool superfluous(const rs_events *w, const rs_happening *h)
{
    return rs_event_of_people(h) && (w->protest || h->score <= 0);
}

static bool take(rs_events *w, uint32_t i, uint32_t *covered)
{
    const rs_doc *doc = w->v->doc;
    uint32_t last = rs_event_begins(doc, i, RS_LEX_event) ? doc->match_at[i + 1] : 0;
    for (uint32_t m = doc->match_at[i]; m < last; m++) {
        rs_happening h;
        const rs_match *x = &doc->matches[m];
        if (x->class_id != RS_LEX_event || !rs_event_find(w, x, &h)) {
            continue;
        }
        *covered = i + x->n;
        if (swallowed(w, &h)) {
            return true;
        }
        h.score = rs_event_score(w, &h);
        h.firm = rs_event_firm(w, &h);
        rs_event_parties(w, &h);
        the_two(w, &h);
        if (!of_note(&h) || (w->sport && verbal(h.type))) {
            return true;
        }
        return rs_event_keep(w, &h) && peace_aid(w, &h);
    }
    return true;
}

bool rs_events_open(rs_events *w, rs_reader *reader, rs_err *err)
{
    *w = (rs_events){.reader = reader};
    w->v = rs_reader_view(reader, err);
    return w->v && mark_said(w, err);
}

bool rs_read_events(rs_reader *reader, rs_err *err)
{
    rs_events w;
    if (!rs_events_open(&w, reader, err)) {
        return false;
    }
    uint32_t covered = 0;
    w.sport = of_sport(reader->doc);
    for (uint32_t i = 0; i < reader->doc->n_tokens && !w.failed; i++) {
        if (i >= covered && !take(&w, i, &covered)) {
            return RS_FAIL_MEMORY(err);
        }
    }
    for (uint32_t s = 0; s < reader->reading->statements.len && !w.failed; s++) {
        rs_happening h;
        if (rs_event_of_statement(&w, s, &h) && !(w.sport && verbal(h.type))) {
            rs_event_keep(&w, &h);
        }
    }
    RS_EACH(rs_happening, h, &w.list)
    {
        w.protest =
            w.protest || (h->type == RS_EVENT_PROTEST && h->match && !rs_event_of_people(h) && !only_spoken_of(&w, h));
    }
    RS_EACH(rs_happening, h, &w.list)
    {
        bool kept = !only_spoken_of(&w, h) && !superfluous(&w, h) && !still_to_come(&w, h);
        if (w.failed || (kept && !write(&w, h))) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return w.failed ? RS_FAIL_MEMORY(err) : true;
}
