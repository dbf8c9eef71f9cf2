/* events: PLOVER records. Words of class `event` and statements make happenings (event_find.c, event_actor.c); tellings
 * of the same happening are joined, and each record is written once. */
#include <math.h>

#include "read/event_work.h"

enum { widest_evidence = 26 };

/* ---- what statements do ---- */

/* What is asked for stands right behind the preposition, where an addressee is named first. */
static void request_mode(const rs_events *w, rs_happening *h, uint32_t from, uint32_t to)
{
    enum { longest_addressee = 10 };
    const rs_match *first = rs_event_word(w, from, to < from + 3 ? to : from + 3, RS_ATTR_request);
    if (first) {
        h->mode = rs_lex_attr(first->entry, RS_ATTR_request);
        return;
    }
    uint32_t reach = longest_addressee;
    for (uint32_t i = from; i < to && i < from + longest_addressee; i++) {
        uint8_t fn = w->v->words[i].fn;
        if (fn == RS_FN_ila || fn == RS_FN_ala || (i > from && rs_view_bi(w->v, i))) {
            from = i;
            reach = 4;
            break;
        }
    }
    const rs_match *word = rs_event_word(w, from, to < from + reach ? to : from + reach, RS_ATTR_request);
    h->mode = word ? rs_lex_attr(word->entry, RS_ATTR_request) : RS_STR("change");
}

static void threat_mode(const rs_events *w, rs_happening *h, uint32_t from, uint32_t to)
{
    const rs_match *word = rs_event_word(w, from, to < from + 14 ? to : from + 14, RS_ATTR_threat);
    h->mode = word ? rs_lex_attr(word->entry, RS_ATTR_threat) : RS_STR_NONE;
}

static const rs_match *cue_of(const rs_events *w, const rs_statement *s)
{
    return s->cue.end > s->cue.start ? rs_doc_match(w->v->doc, rs_doc_token_at(w->v->doc, s->cue.start), RS_LEX_speech)
                                     : NULL;
}

static bool threatens(const rs_events *w, const rs_statement *s)
{
    const rs_match *m = cue_of(w, s);
    return m && rs_attr_set(m->entry, RS_ATTR_threatens);
}

static bool deed_of(const rs_events *w, const rs_statement *s, rs_happening *h, uint32_t from, uint32_t to)
{
    const rs_match *cue = cue_of(w, s);
    h->mode = RS_STR_NONE;
    if (cue && rs_attr_set(cue->entry, RS_ATTR_doubts)) {
        h->type = RS_EVENT_ACCUSE;
        h->mode = RS_STR("disapprove");
        return true;
    }
    h->contexts = RS_STR("diplomatic");
    switch (s->act) {
    case RS_ACT_urge:
    case RS_ACT_ask:
        h->type = RS_EVENT_REQUEST;
        request_mode(w, h, from, to);
        return !rs_view_find(w->v, from > 3 ? from - 3 : 0, from + 1, RS_LEX_deity);
    case RS_ACT_condemn:
        h->type = RS_EVENT_ACCUSE;
        h->mode = RS_STR("disapprove");
        return true;
    case RS_ACT_accuse:
        h->type = RS_EVENT_ACCUSE;
        h->mode = RS_STR("allege");
        return true;
    case RS_ACT_support: h->type = RS_EVENT_SUPPORT; return true;
    case RS_ACT_reject:
        h->type = RS_EVENT_REJECT;
        request_mode(w, h, from, to);
        return true;
    case RS_ACT_warn:
        h->type = RS_EVENT_THREATEN;
        threat_mode(w, h, from, to);
        return threatens(w, s);
    case RS_ACT_say:
    case RS_ACT_confirm:
    case RS_ACT_announce: {
        const rs_match *stance = rs_view_find(w->v, from, to < from + 3 ? to : from + 3, RS_LEX_stance);
        h->type = RS_EVENT_SUPPORT;
        return stance &&
               (rs_attr_set(stance->entry, RS_ATTR_supports) || rs_attr_set(stance->entry, RS_ATTR_condolence));
    }
    default: return false;
    }
}

/* Does the speaker address his own people, as consulates advise their citizens? */
static bool own_people(const rs_party *to, const rs_statement *s)
{
    return to->country.at && !to->domestic && s->speaker_country.at && rs_str_eq(to->country, s->speaker_country) &&
           rs_str_eq(to->sector, RS_STR("CVL"));
}

static bool from_statement(const rs_events *w, uint32_t index, rs_happening *h)
{
    const rs_view *v = w->v;
    const rs_statement *s = &w->reader->reading->statements.at[index];
    uint32_t from = rs_doc_token_at(v->doc, s->span.start), to = rs_doc_token_at(v->doc, s->span.end);
    *h = (rs_happening){.token = from, .n = 1, .place = -1, .person = -1};
    if (from >= to || !deed_of(w, s, h, from, to)) {
        return false;
    }
    h->actor = (rs_party){.country = s->speaker_country, .text = s->speaker_name};
    h->person = s->speaker_entity;
    if (!h->actor.country.at && s->speaker_entity >= 0) { /* a person of no stated country is of the place */
        h->actor.country = v->home;
        h->actor.domestic = true;
    }
    for (uint32_t i = from; i < to && h->place < 0; i++) {
        h->place = v->words[i].place;
    }
    uint32_t b = rs_view_nominal(v, from) ? rs_noun_phrase(v, from, to) : from + 1;
    h->recipient = rs_event_party(w, from, b, v->home);
    if (!h->recipient.country.at) { /* whom it is about: the first country of the content */
        uint32_t near = to < from + 20 ? to : from + 20;
        h->recipient = (rs_party){.country = rs_view_country(v, from, near), .sector = h->recipient.sector};
    }
    if (h->type == RS_EVENT_THREATEN && h->recipient.domestic) {
        h->recipient = (rs_party){0};
    }
    if (own_people(&h->recipient, s)) {
        return false;
    }
    if (!h->recipient.country.at && h->type == RS_EVENT_REQUEST) {
        h->recipient.country = v->home;
        h->recipient.domestic = true;
    }
    return true;
}

/* ---- joining ---- */

static bool agree(rs_str a, rs_str b)
{
    return !a.at || !b.at || rs_str_eq(a, b);
}

static bool same_mode(const rs_happening *a, const rs_happening *b)
{
    if (rs_str_eq(a->mode, b->mode)) {
        return true;
    }
    bool loose = a->type == RS_EVENT_ASSAULT || a->type == RS_EVENT_CONSULT || a->type == RS_EVENT_MOBILIZE;
    return loose && (!a->mode.len || !b->mode.len);
}

static double told(const rs_events *w, const rs_happening *h, rs_measure measure)
{
    const rs_view *v = w->v;
    uint32_t from, to;
    rs_event_clause(w, h->token, &from, &to);
    for (uint32_t i = from; i < to; i++) {
        int32_t f = v->words[i].figure;
        if (f >= 0 && w->reader->reading->figures.at[f].measure == measure) {
            const rs_figure *x = &w->reader->reading->figures.at[f];
            return isfinite(x->value) ? x->value : x->min;
        }
    }
    return (double)NAN;
}

static bool names_person(const rs_events *w, rs_str text)
{
    const rs_doc *doc = w->v->doc;
    if (!text.at || text.at < doc->text.at || text.at >= doc->text.at + doc->text.len) {
        return false;
    }
    uint32_t from = (uint32_t)(text.at - doc->text.at);
    for (uint32_t i = rs_doc_token_at(doc, from); i < doc->n_tokens && doc->tokens[i].at < from + text.len; i++) {
        const rs_mention *m = rs_view_mention(w->v, i);
        if (m && m->type == RS_MENTION_PER) {
            return true;
        }
    }
    return false;
}

/* Two counts that cannot be of one happening. */
static bool counts_differ(const rs_events *w, const rs_happening *a, const rs_happening *b)
{
    const double counts[][2] = {{a->killed, b->killed}, {a->arrested, b->arrested}};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        double x = counts[i][0], y = counts[i][1];
        if (isfinite(x) && isfinite(y) && fmax(x, y) > 1.2 * fmin(x, y)) { /* beyond rounding */
            return true;
        }
        if ((isfinite(x) && x > 1 && names_person(w, b->recipient.text)) ||
            (isfinite(y) && y > 1 && names_person(w, a->recipient.text))) {
            return true;
        }
    }
    return false;
}

/* Two persons named are two calls, two letters of condolence. */
static bool persons_differ(const rs_happening *a, const rs_happening *b)
{
    bool personal = a->type == RS_EVENT_CONSULT || a->type == RS_EVENT_SUPPORT || a->type == RS_EVENT_ACCUSE;
    return personal && a->person >= 0 && b->person >= 0 && a->person != b->person;
}

/* Countries told by neither or by both alike; in one sentence, and with a place's country for want of a better, either
 * may be silent. */
static bool parties_agree(const rs_party *a, const rs_party *b, bool near)
{
    if (a->country.at && b->country.at) {
        return rs_str_eq(a->country, b->country) || (near && (a->domestic || b->domestic));
    }
    return near || (!a->country.at && !b->country.at) || a->domestic || b->domestic;
}

static bool same_happening(const rs_events *w, const rs_happening *a, const rs_happening *b)
{
    if (a->type != b->type || !same_mode(a, b) || a->negated != b->negated || a->hypothetical != b->hypothetical) {
        return false;
    }
    const rs_token *t = w->v->doc->tokens;
    bool near = t[a->token].sentence == t[b->token].sentence;
    bool verbal = !a->match || !b->match;
    if (a->type == RS_EVENT_ASSAULT && !near) { /* many attacks make one war: only the same parties are one attack */
        bool same_actor = rs_str_eq(a->actor.country, b->actor.country);
        bool same_victim =
            a->recipient.domestic || b->recipient.domestic || agree(a->recipient.country, b->recipient.country);
        return same_actor && same_victim && !counts_differ(w, a, b);
    }
    bool actors = verbal ? agree(a->actor.country, b->actor.country) : parties_agree(&a->actor, &b->actor, near);
    bool recipients =
        near || a->recipient.domestic || b->recipient.domestic || agree(a->recipient.country, b->recipient.country);
    return actors && recipients && !counts_differ(w, a, b) && !persons_differ(a, b);
}

static unsigned fullness(const rs_happening *h)
{
    return 4u * (h->mode.len > 0) + 2u * (h->actor.country.at && !h->actor.domestic) + (h->actor.text.at != NULL) +
           (h->recipient.text.at != NULL) + h->verb;
}

/* What the other telling knows better of the party: its words, its own country and not the place's. */
static void join_party(rs_party *p, const rs_party *other)
{
    if (!p->text.at && other->text.at) {
        p->text = other->text;
        p->sector = other->sector.len ? other->sector : p->sector;
    }
    if (!p->country.at || (p->domestic && other->country.at && !other->domestic)) {
        p->country = other->country;
        p->domestic = other->domestic;
    }
    p->sector = p->sector.len ? p->sector : other->sector;
}

static bool keep(rs_events *w, rs_happening *h)
{
    enum { remembered = 256 }; /* tellings of one happening stand near each other */
    h->killed = told(w, h, RS_MEASURE_killed);
    h->arrested = told(w, h, RS_MEASURE_arrested);
    for (uint32_t i = w->list.len; i > 0 && w->list.len - i < remembered; i--) {
        rs_happening *old = &w->list.at[i - 1];
        if (same_happening(w, old, h)) {
            int32_t score = old->score > h->score ? old->score : h->score;
            bool firm = old->firm || h->firm;
            rs_happening fuller = fullness(h) > fullness(old) ? *h : *old,
                         *other = fullness(h) > fullness(old) ? old : h;
            join_party(&fuller.actor, &other->actor);
            join_party(&fuller.recipient, &other->recipient);
            fuller.mode = fuller.mode.len ? fuller.mode : other->mode;
            *old = fuller;
            old->score = score;
            old->firm = firm;
            return true;
        }
    }
    rs_happening *kept = RS_PUSH(w->reader->scratch, &w->list);
    if (!kept) {
        w->failed = true;
        return false;
    }
    *kept = *h;
    return true;
}

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

/* The day nearest to the word in its clause, else nearest in its sentence. */
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
        int32_t t = v->words[k].time;
        bool first = t >= 0 && (k == start || v->words[k - 1].time != t);
        const rs_time *x = first ? &w->reader->reading->times.at[t] : NULL;
        if (!x || (x->type != RS_TIME_DATE && x->type != RS_TIME_TIME) || bounds(w, k) ||
            (background && (k < i || k >= to))) {
            continue;
        }
        rs_str day =
            rs_str_part(x->value, 0, x->value.len < 10 ? x->value.len : 10); /* the hour is no part of a date */
        bool told = x->type == RS_TIME_DATE ? day.len >= 4 : day.len == 10 && day.at[4] == '-';
        if (!told || day.at[0] == 'P' || day.at[0] == 'F' || day.at[0] == 'T') {
            continue;
        }
        uint32_t far = (k > i ? k - i : i - k) + (k >= from && k < to ? 0 : end - start);
        if (far < least) {
            least = far;
            best = day;
        }
    }
    return best;
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
    e->dead = told(w, h, RS_MEASURE_killed);
    e->injured = told(w, h, RS_MEASURE_injured);
    e->arrested = told(w, h, RS_MEASURE_arrested);
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
    return keep(w, &aid);
}

/* "The two agreed": those who talked with each other just before. */
static void the_two(const rs_events *w, rs_happening *h)
{
    if (!(h->match->feat & RS_F_DUAL) || (h->actor.country.at && h->recipient.country.at)) {
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

/* A visit to nowhere and a meeting with nobody are daily business, and a record without a doer says nothing. */
static bool of_note(const rs_happening *h)
{
    switch (h->type) {
    case RS_EVENT_CONSULT:
        if (rs_str_eq(h->mode, RS_STR("visit"))) {
            return h->recipient.country.at && !h->recipient.domestic && h->actor.country.at &&
                   !rs_str_eq(h->actor.country, h->recipient.country);
        }
        if (rs_str_eq(h->mode, RS_STR("phone"))) {
            return h->recipient.country.at != NULL;
        }
        return h->fixed || (h->actor.country.at && (h->recipient.country.at || h->recipient.sector.at));
    case RS_EVENT_AGREE: return h->recipient.country.at || h->fixed;
    case RS_EVENT_REQUEST:
    case RS_EVENT_SUPPORT: return h->actor.country.at || h->recipient.country.at;
    default: return true;
    }
}

/* An attack or a protest of which no telling is the news itself: blamed on somebody, feared, remembered. A note of a
 * few sentences must tell it; an article rests on happenings that it only refers to, and names them once. */
static bool only_spoken_of(const rs_events *w, const rs_happening *h)
{
    enum { note_sentences = 3, article_margin = 130, firm_margin = 350 };
    bool scored = h->match && (h->type == RS_EVENT_ASSAULT || h->type == RS_EVENT_PROTEST);
    int32_t margin = w->v->doc->n_sentences <= note_sentences ? 0 : h->firm ? firm_margin : article_margin;
    return scored && !h->negated && !h->hypothetical && h->score <= -margin;
}

static bool take(rs_events *w, uint32_t i, uint32_t *covered)
{
    const rs_doc *doc = w->v->doc;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
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
        if (!of_note(&h)) {
            return true;
        }
        return keep(w, &h) && peace_aid(w, &h);
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
    for (uint32_t i = 0; i < reader->doc->n_tokens && !w.failed; i++) {
        if (i >= covered && !take(&w, i, &covered)) {
            return RS_FAIL_MEMORY(err);
        }
    }
    for (uint32_t s = 0; s < reader->reading->statements.len && !w.failed; s++) {
        rs_happening h;
        if (from_statement(&w, s, &h)) {
            keep(&w, &h);
        }
    }
    RS_EACH(rs_happening, h, &w.list)
    {
        if (w.failed || (!only_spoken_of(&w, h) && !write(&w, h))) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return w.failed ? RS_FAIL_MEMORY(err) : true;
}
