/* event_doer: who did it, where that stands far from the word: claims, "by", the weapon's owner, the force that acts
 * in the sentence, the one who announces; and who takes to the streets against whom. */
#include "read/event_work.h"

enum { far_reach = 25 };

static bool does(const rs_match *m)
{
    bool resumes = (m->feat & RS_F_FIXED) || ((m->feat & RS_F_VERB) && (m->clitics & RS_C_PRONOUN));
    return m->class_id == RS_LEX_event_frame && resumes &&
           rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_frame), RS_STR("doing"));
}

/* "Claimed by X", "which X carried out": a verb whose pronoun points back to the deed, and its subject. */
static bool claimed(const rs_events *w, const rs_happening *h, uint32_t end, uint32_t *a, uint32_t *b)
{
    const rs_doc *doc = w->v->doc;
    for (uint32_t k = h->token + h->n; k < end && k < h->token + far_reach; k++) {
        uint32_t last = rs_event_begins(doc, k, RS_LEX_event_frame) ? doc->match_at[k + 1] : 0;
        for (uint32_t m = doc->match_at[k]; m < last; m++) {
            if (does(&doc->matches[m]) && rs_event_phrase(w, k + 1, end, a, b)) {
                return true;
            }
        }
    }
    return false;
}

/* "At the hands of", "by the fire of": who did it behind a preposition. */
static bool at_hands(const rs_events *w, const rs_happening *h, uint32_t end, uint32_t *a, uint32_t *b)
{
    const rs_view *v = w->v;
    for (uint32_t k = h->token + h->n; k < end && k < h->token + far_reach; k++) {
        if (v->words[k].fn == RS_FN_agent && rs_event_phrase(w, k + v->words[k].fn_n, end, a, b)) {
            return true;
        }
        bool by = k + 1 < end && rs_event_by_weapon(w, k);
        if (by && rs_event_phrase(w, k + 1, end, a, b) && rs_event_acts(w, *a, *b)) {
            return true;
        }
    }
    return false;
}

/* "An Israeli missile", "American planes": a weapon and whose it is. */
static bool armed_with(const rs_events *w, const rs_happening *h, uint32_t start, uint32_t end, uint32_t *at)
{
    uint32_t from = h->token > start + far_reach ? h->token - far_reach : start;
    for (uint32_t k = from; k + 1 < end && k < h->token + far_reach; k++) {
        const rs_match *nation = rs_doc_match(w->v->doc, k + 1, RS_LEX_nationality);
        if (nation && !nation->clitics && rs_event_word(w, k, k + 1, RS_ATTR_weapon)) {
            *at = k;
            return true;
        }
    }
    return false;
}

/* An army, a police, gunmen that stand where a subject stands: right behind a verb or "that". */
static bool force_acts(const rs_events *w, const rs_happening *h, uint32_t start, uint32_t end, uint32_t *a,
                       uint32_t *b)
{
    const rs_view *v = w->v;
    for (uint32_t k = h->token; !h->verb && k > start && h->token - k < 5; k--) {
        if (v->words[k - 1].fn_over == RS_FN_prep) {
            return false; /* "days after an attack": the clause's subject did something else */
        }
    }
    for (uint32_t k = start; k < end && k < h->token + far_reach; k++) {
        const rs_match *actor = rs_doc_match(v->doc, k, RS_LEX_actor);
        bool force = actor && !actor->clitics &&
                     (rs_attr_set(actor->entry, RS_ATTR_armed) ||
                      rs_str_eq(rs_lex_attr(actor->entry, RS_ATTR_sector), RS_STR("MIL")) ||
                      rs_str_eq(rs_lex_attr(actor->entry, RS_ATTR_sector), RS_STR("COP")));
        if (!force || k == start || !rs_event_phrase(w, k, end, a, b)) {
            continue;
        }
        rs_str words = rs_view_text(v, k, k + 1);
        bool victim = h->recipient.text.at && words.at < h->recipient.text.at + h->recipient.text.len &&
                      words.at + words.len > h->recipient.text.at;
        const rs_match *verb = rs_doc_match(v->doc, k - 1, RS_LEX_event);
        verb = verb && (verb->feat & RS_F_VERB) ? verb : rs_doc_match(v->doc, k - 1, RS_LEX_event_frame);
        bool subject =
            (verb && (verb->feat & RS_F_VERB) && !rs_str_eq(rs_lex_attr(verb->entry, RS_ATTR_who), RS_STR("object"))) ||
            v->words[k - 1].fn_over == RS_FN_that || v->words[k - 1].fn_over == RS_FN_light;
        if (subject && !victim && !v->words[k - 1].speech) {
            return true;
        }
    }
    return false;
}

/* "In X": the place where it happened is no party to it. */
static bool stands_in(const rs_view *v, uint32_t i)
{
    int32_t place = v->words[i].place;
    while (place >= 0 && i > 0 && v->words[i - 1].place == place) {
        i--;
    }
    return place >= 0 && i > 0 && v->words[i - 1].fn_over == RS_FN_fi;
}

/* "Between X and Y". */
bool rs_event_between(const rs_events *w, rs_happening *h, uint32_t i, uint32_t end, rs_str home)
{
    enum { longest_first = 7 };
    uint32_t and = i + 1, a, b;
    while (and < end && and < i + longest_first && (and == i + 1 || !rs_view_joined(w->v, and))) {
        and++;
    }
    if (and >= end || !rs_view_joined(w->v, and) || !rs_event_phrase(w, i + 1, and, &a, &b)) {
        return false;
    }
    h->actor = rs_event_party(w, a, b, home);
    if (rs_event_phrase(w, and, end, &a, &b)) {
        h->recipient = rs_event_party(w, a, b, home);
    }
    return true;
}

/* "between X and Y", or a deed of two: the first two countries of the clause. */
void rs_event_both(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end)
{
    const rs_view *v = w->v;
    rs_party first = {0}, second = {0};
    for (uint32_t i = start; i < end; i++) {
        rs_str country = RS_STR_NONE;
        const rs_match *nation = rs_doc_match(v->doc, i, RS_LEX_nationality);
        if (nation) {
            country = rs_lex_attr(nation->entry, RS_ATTR_country);
        } else if (v->words[i].place >= 0) {
            country = w->reader->reading->places.at[v->words[i].place].country;
        } else if (v->words[i].mention >= 0) {
            country = rs_view_country(v, i, i + 1);
        }
        if (!country.len || rs_str_eq(country, first.country) || stands_in(v, i)) {
            continue;
        }
        rs_span word = rs_view_span(v, i, i + 1);
        word.start = rs_view_joined(v, i) ? rs_token_after(v->doc, i, 1) : word.start;
        rs_party p = {.country = country, .text = rs_str_part(v->doc->text, word.start, word.end)};
        if (!first.text.at) {
            first = p;
        } else {
            second = p;
            break;
        }
    }
    rs_event_set(&h->actor, first);
    if (!h->recipient.country.at) {
        if (rs_str_eq(h->actor.country, first.country)) {
            rs_event_set(&h->recipient, second);
        } else {
            rs_event_set(&h->recipient, first);
        }
    }
}

/* "That it": the conjunction with a pronoun, right before the verb. */
static bool says_itself(const rs_events *w, uint32_t i)
{
    return i > 0 && w->v->words[i - 1].fn_over == RS_FN_that && w->v->doc->tokens[i - 1].flen > 2 &&
           w->v->doc->tokens[i - 1].flen < 6;
}

/* Armies and armed groups announce what they did; whoever announces a death or a kidnapping did not do it. */
static bool owns_up(const rs_events *w, const rs_happening *h, const rs_statement *st)
{
    uint32_t from, to;
    bool victim = rs_event_who(h, "object") || rs_str_eq(h->mode, RS_STR("abduct"));
    if (victim || !rs_event_tokens(w, st->speaker_text, &from, &to)) {
        return false;
    }
    bool army = false;
    for (uint32_t i = from; i < to && !army; i++) {
        const rs_match *m = rs_doc_match(w->v->doc, i, RS_LEX_actor);
        army = m && (rs_attr_set(m->entry, RS_ATTR_armed) ||
                     rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_sector), RS_STR("MIL")));
    }
    return army;
}

/* An announcement of one's own deed, or "he said that he had called": the speaker did it. */
static void speaker_did(const rs_events *w, rs_happening *h)
{
    int32_t s = w->said[h->token];
    if (s < 0 || h->actor.text.at) {
        return;
    }
    const rs_statement *st = &w->reader->reading->statements.at[s];
    uint32_t content = rs_doc_token_at(w->v->doc, st->span.start);
    bool own = (st->act == RS_ACT_announce || st->act == RS_ACT_deny) && content + 1 >= h->token;
    bool itself = h->verb && content + 1 >= h->token && says_itself(w, h->token);       /* "that it had killed" */
    bool light = h->token < content + 5 && w->v->words[content].fn_over == RS_FN_light; /* "carrying out raids" */
    if (h->type == RS_EVENT_ASSAULT && st->act != RS_ACT_deny && !light && !itself && !owns_up(w, h, st)) {
        return;
    }
    if ((own || light || itself) && st->speaker_country.at) {
        h->actor = (rs_party){.country = st->speaker_country, .text = st->speaker_name};
        uint32_t from, to;
        if (rs_event_tokens(w, st->speaker_text, &from, &to)) { /* an armed group is not the country in its name */
            rs_party p = rs_event_party(w, from, to, RS_STR_NONE);
            bool armed = rs_event_acts(w, from, to) && p.country.at && !p.domestic;
            h->actor.country = armed ? p.country : h->actor.country;
            h->actor.sector = armed ? p.sector : h->actor.sector;
        }
    }
}

void rs_event_doer(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    uint32_t a, b;
    speaker_did(w, h);
    bool told = h->actor.text.at && h->actor.country.at && !h->actor.domestic;
    if (h->type != RS_EVENT_ASSAULT || told) {
        return;
    }
    if (claimed(w, h, end, &a, &b) || at_hands(w, h, end, &a, &b) ||
        (!h->actor.text.at && force_acts(w, h, start, end, &a, &b))) {
        rs_party p = rs_event_party(w, a, b, home);
        if (!h->actor.text.at || (p.country.at && !p.domestic)) {
            h->actor = p;
        }
    } else if (!h->actor.text.at && armed_with(w, h, start, end, &a)) {
        h->actor = (rs_party){
            .country = rs_lex_attr(rs_doc_match(w->v->doc, a + 1, RS_LEX_nationality)->entry, RS_ATTR_country),
            .sector = RS_STR("MIL"),
            .text = rs_view_text(w->v, a, a + 2)};
    }
    if (!h->actor.sector.len && rs_str_eq(h->mode, RS_STR("suicide-attack"))) {
        h->actor.sector = RS_STR("UAF");
    }
}

/* Somebody told of as a crowd near the word, with a country of their own: "Afghan demonstrators". */
static bool crowd_of(const rs_events *w, const rs_happening *h, uint32_t start, uint32_t end, uint32_t *a, uint32_t *b)
{
    enum { crowd_reach = 7 };
    uint32_t from = h->token > start + crowd_reach ? h->token - crowd_reach : start;
    for (uint32_t k = from; k < end && k < h->token + h->n + crowd_reach; k++) {
        const rs_match *actor = rs_doc_match(w->v->doc, k, RS_LEX_actor);
        bool many = actor && (rs_attr_set(actor->entry, RS_ATTR_crowd) || (actor->feat & RS_F_PLURAL)) &&
                    !rs_attr_set(actor->entry, RS_ATTR_state) && !rs_attr_set(actor->entry, RS_ATTR_armed);
        const rs_match *nation = rs_doc_match(w->v->doc, k, RS_LEX_nationality);
        bool people = nation && (nation->feat & RS_F_PLURAL) && !(nation->clitics & ~RS_C_AL) && k > from &&
                      (w->v->words[k - 1].figure >= 0 || rs_doc_match(w->v->doc, k - 1, RS_LEX_number));
        if ((many || people) && rs_event_phrase(w, k, end, a, b)) {
            return true;
        }
    }
    return false;
}

/* Against whom: "against X", "before the embassy of X". */
static bool crowd_against(const rs_events *w, const rs_happening *h, uint32_t end, uint32_t *a, uint32_t *b)
{
    const rs_doc *doc = w->v->doc;
    for (uint32_t k = h->token + h->n; k < end && k < h->token + far_reach; k++) {
        uint32_t last = rs_event_begins(doc, k, RS_LEX_event_word) ? doc->match_at[k + 1] : 0;
        for (uint32_t m = doc->match_at[k]; m < last; m++) {
            const rs_match *x = &doc->matches[m];
            if (x->class_id == RS_LEX_event_word && rs_attr_set(x->entry, RS_ATTR_against)) {
                bool mission = rs_str_eq(rs_lex_attr(x->entry, RS_ATTR_against), RS_STR("mission"));
                return rs_event_phrase(w, mission ? k : k + x->n, end, a, b);
            }
        }
    }
    return false;
}

void rs_event_crowd(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    uint32_t a, b;
    h->actor = h->recipient = (rs_party){.country = home, .domestic = true};
    if (crowd_of(w, h, start, end, &a, &b)) {
        rs_party p = rs_event_party(w, a, b, home);
        h->actor.text = p.text;
        if (p.country.at && !p.domestic) {
            h->actor.country = p.country;
            h->actor.domestic = false;
        }
    }
    if (crowd_against(w, h, end, &a, &b)) {
        rs_party p = rs_event_party(w, a, b, home);
        if (p.country.at && !p.domestic) {
            h->recipient = p;
        }
    }
    h->actor.sector = RS_STR("CVL");
    h->recipient.sector = h->recipient.sector.len ? h->recipient.sector : RS_STR("GOV");
}
