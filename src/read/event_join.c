/* event_join: tellings of one happening make one record. */
#include <math.h>

#include "read/event_work.h"

static bool agree(rs_str a, rs_str b)
{
    return !a.at || !b.at || rs_str_eq(a, b);
}

static bool destroys(const rs_happening *h)
{
    return rs_str_eq(h->mode, RS_STR("destroy"));
}

static bool same_mode(const rs_happening *a, const rs_happening *b, bool near, bool titled)
{
    if (rs_str_eq(a->mode, b->mode)) {
        return true;
    }
    if (titled && (a->type == RS_EVENT_REQUEST || a->type == RS_EVENT_REJECT || a->type == RS_EVENT_THREATEN)) {
        return true; /* a headline cuts short what is asked for */
    }
    if (near && a->type == RS_EVENT_ASSAULT && (destroys(a) || destroys(b))) {
        return true; /* "houses were destroyed in the shelling" */
    }
    bool loose = a->type == RS_EVENT_ASSAULT || a->type == RS_EVENT_CONSULT || a->type == RS_EVENT_MOBILIZE;
    return loose && (!a->mode.len || !b->mode.len);
}

double rs_event_told(const rs_events *w, const rs_happening *h, rs_measure measure)
{
    const rs_view *v = w->v;
    uint32_t from, to;
    rs_event_clause(w, h->token, &from, &to);
    for (uint32_t i = from; i < to; i++) {
        int32_t f = v->words[i].figure;
        if (f >= 0 && w->reader->reading->figures.at[f].measure == measure) {
            return w->reader->reading->figures.at[f].value; /* "dozens" is no number to be told as one */
        }
    }
    return (double)NAN;
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
        if ((isfinite(x) && x > 1 && rs_event_person(w, b->recipient.text) >= 0) ||
            (isfinite(y) && y > 1 && rs_event_person(w, a->recipient.text) >= 0)) {
            return true;
        }
    }
    return false;
}

/* Gunmen's deed and what was done against them are two, in whatever country. */
static bool sides_differ(const rs_happening *a, const rs_happening *b)
{
    static const rs_str armed[] = {{"UAF", 3}, {"REB", 3}, {"CRM", 3}};
    bool of_a = false, of_b = false;
    for (size_t i = 0; i < sizeof armed / sizeof armed[0]; i++) {
        of_a = of_a || rs_str_eq(a->actor.sector, armed[i]);
        of_b = of_b || rs_str_eq(b->actor.sector, armed[i]);
    }
    return a->actor.sector.len && b->actor.sector.len && of_a != of_b;
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

/* Told only by those who protest: see superfluous(). */
bool rs_event_of_people(const rs_happening *h)
{
    return h->match && rs_attr_set(h->match->entry, RS_ATTR_people);
}

/* "The attack left four dead": a sentence that points back to the attack told before. */
static bool points_back(const rs_events *w, const rs_happening *h)
{
    const rs_doc *doc = w->v->doc;
    uint32_t start = rs_sentence_start(w->v, h->token), end = rs_sentence_end(w->v, h->token);
    for (uint32_t k = start; k < end && k <= h->token + 1 && !h->actor.text.at; k++) {
        const rs_match *m = rs_doc_match(doc, k, RS_LEX_event);
        if (m && (m->clitics & RS_C_AL) && (m->feat & RS_F_MASDAR) && !(m->feat & RS_F_PLURAL) &&
            rs_event_type_of(rs_lex_attr(m->entry, RS_ATTR_type)) == RS_EVENT_ASSAULT) {
            return true;
        }
    }
    return false;
}

/* "The policeman", "the policeman Sami": a victim told again by the same words, which point at one. */
static bool same_victim_named(const rs_events *w, const rs_happening *a, const rs_happening *b)
{
    enum { shortest = 10 };
    uint32_t from, to;
    rs_str x = a->recipient.text, y = b->recipient.text;
    bool alike =
        x.len >= shortest && y.len >= shortest &&
        rs_str_eq(rs_str_part(x, 0, x.len < y.len ? x.len : y.len), rs_str_part(y, 0, x.len < y.len ? x.len : y.len));
    return alike && (!a->actor.text.at || !b->actor.text.at) && rs_event_tokens(w, y, &from, &to) &&
           (w->v->words[from].definite || (to > from + 1 && w->v->words[from + 1].definite) ||
            rs_event_person(w, y) >= 0);
}

static bool same_happening(const rs_events *w, const rs_happening *a, const rs_happening *b)
{
    enum { lead = 2 };
    const rs_token *t = w->v->doc->tokens;
    uint32_t first = t[a->token].sentence, second = t[b->token].sentence;
    bool titled = w->reader->reading->article.title.len && (first == 0) != (second == 0) &&
                  (a->type != RS_EVENT_ASSAULT || first + second <= lead); /* the lead tells the headline again */
    bool near = titled || t[a->token].sentence == t[b->token].sentence;
    if (a->type != b->type || !same_mode(a, b, near, titled) || a->negated != b->negated ||
        a->hypothetical != b->hypothetical || rs_event_of_people(a) != rs_event_of_people(b)) {
        return false;
    }
    bool verbal = !a->match || !b->match;
    if (a->type == RS_EVENT_ASSAULT && !near) { /* many attacks make one war: only the same parties are one attack */
        bool same_actor =
            rs_str_eq(a->actor.country, b->actor.country) || points_back(w, b) || same_victim_named(w, a, b);
        bool same_victim =
            a->recipient.domestic || b->recipient.domestic || agree(a->recipient.country, b->recipient.country);
        return same_actor && same_victim && !counts_differ(w, a, b) && !sides_differ(a, b);
    }
    bool actors = verbal ? agree(a->actor.country, b->actor.country) : parties_agree(&a->actor, &b->actor, near);
    bool recipients =
        near || a->recipient.domestic || b->recipient.domestic || agree(a->recipient.country, b->recipient.country);
    return actors && recipients && (titled || !counts_differ(w, a, b)) && !persons_differ(a, b);
}

static unsigned fullness(const rs_happening *h)
{
    return 4u * (h->mode.len > 0) + 2u * (h->actor.country.at && !h->actor.domestic) + (h->actor.text.at != NULL) +
           (h->recipient.text.at != NULL) + h->verb;
}

/* What the other telling knows better of the party: who they are, their own country and not the place's. */
static void join_party(rs_party *p, const rs_party *other)
{
    if (other->text.at && (!p->text.at || (!p->sector.len && other->sector.len))) {
        p->text = other->text;
        p->sector = other->sector.len ? other->sector : p->sector;
    }
    if (!p->country.at || (p->domestic && other->country.at && !other->domestic)) {
        p->country = other->country;
        p->domestic = other->domestic;
    }
}

static rs_happening joined(const rs_happening *old, const rs_happening *h)
{
    /* a protest is told best where it is told first: there stand the place and the day */
    bool newer = fullness(h) > fullness(old) + (h->type == RS_EVENT_PROTEST);
    const rs_happening *other = newer ? old : h;
    rs_happening both = newer ? *h : *old;
    join_party(&both.actor, &other->actor);
    join_party(&both.recipient, &other->recipient);
    if ((!both.mode.len || destroys(&both)) && other->mode.len) {
        both.mode = other->mode;
        both.contexts = other->contexts;
    }
    both.score = old->score > h->score ? old->score : h->score;
    both.firm = old->firm || h->firm;
    return both;
}

bool rs_event_keep(rs_events *w, rs_happening *h)
{
    enum { remembered = 256 }; /* tellings of one happening stand near each other */
    h->killed = rs_event_told(w, h, RS_MEASURE_killed);
    h->arrested = rs_event_told(w, h, RS_MEASURE_arrested);
    for (uint32_t i = w->list.len; i > 0 && w->list.len - i < remembered; i--) {
        rs_happening *old = &w->list.at[i - 1];
        if (same_happening(w, old, h)) {
            *old = joined(old, h);
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
