/* event_party: one party to a happening: the words, their country and their sector; and where it happened. */
#include "read/event_work.h"

enum { widest_party = 10 };

/* The country of the first place in the tokens where something is. */
static rs_str country_where(const rs_events *w, uint32_t from, uint32_t to)
{
    for (uint32_t k = from; k < to; k++) {
        int32_t place = w->v->words[k].place;
        rs_str country = place >= 0 ? w->reader->reading->places.at[place].country : RS_STR_NONE;
        if (country.len && rs_event_where(w, k)) {
            return country;
        }
    }
    return RS_STR_NONE;
}

/* Embassies and foreign ministries tell of other countries. */
static bool looks_abroad(const rs_events *w, const rs_statement *st)
{
    uint32_t from, to;
    bool found = rs_event_tokens(w, st->speaker_text, &from, &to);
    for (uint32_t i = from; found && i < to; i++) {
        const rs_match *head = rs_doc_match(w->v->doc, i, RS_LEX_org_head);
        if (head && (rs_str_eq(rs_lex_attr(head->entry, RS_ATTR_kind), RS_STR("embassy")) ||
                     rs_str_eq(rs_lex_attr(head->entry, RS_ATTR_portfolio), RS_STR("foreign")))) {
            return true;
        }
    }
    return false;
}

rs_str rs_event_home(const rs_events *w, const rs_happening *h)
{
    const rs_reading *r = w->reader->reading;
    if (h->place >= 0 && r->places.at[h->place].country.len) {
        return r->places.at[h->place].country;
    }
    rs_str near = country_where(w, rs_sentence_start(w->v, h->token), h->token);
    int32_t said = w->said[h->token];
    rs_str teller = said >= 0 && h->match && rs_attr_set(h->match->entry, RS_ATTR_domestic) &&
                            !looks_abroad(w, &r->statements.at[said])
                        ? r->statements.at[said].speaker_country
                        : RS_STR_NONE; /* a ministry tells of its own country's arrests */
    return near.len ? near : teller.len ? teller : w->v->home;
}

/* The phrase without what clings to its first word. */
static rs_str own_words(const rs_view *v, uint32_t from, uint32_t to)
{
    rs_span s = rs_view_span(v, from, to);
    const rs_token *t = &v->doc->tokens[from];
    bool both = v->doc->folded[t->folded] == RS_LAM && t->flen > 1 && v->doc->folded[t->folded + 1] == RS_LAM;
    if (s.start == t->at && !both && (rs_view_li(v, from) || rs_view_bi(v, from) || rs_view_joined(v, from))) {
        s.start = rs_token_after(v->doc, from, 1);
    }
    return s.end > s.start ? rs_str_part(v->doc->text, s.start, s.end) : RS_STR_NONE;
}

/* b- and the article, also in words that the lexicon lists with them ("by bullets"). */
static bool clings_bi(const rs_view *v, uint32_t k)
{
    const rs_token *t = &v->doc->tokens[k];
    const uint8_t *f = v->doc->folded + t->folded;
    return t->kind == RS_TOKEN_ARABIC && t->flen > 5 && f[0] == RS_BA && f[1] == RS_ALEF && f[2] == RS_LAM;
}

bool rs_event_and_more(const rs_events *w, uint32_t i)
{
    const rs_match *frame = rs_view_joined(w->v, i) ? rs_doc_match(w->v->doc, i, RS_LEX_event_frame) : NULL;
    return frame &&
           ((frame->feat & RS_F_PAST) || rs_str_eq(rs_lex_attr(frame->entry, RS_ATTR_frame), RS_STR("outcome")));
}

bool rs_event_by_weapon(const rs_events *w, uint32_t i)
{
    const rs_token *t = &w->v->doc->tokens[i];
    bool by = t->kind == RS_TOKEN_ARABIC && t->flen > 3 && w->v->doc->folded[t->folded] == RS_BA;
    const rs_match *deed = by ? rs_doc_match(w->v->doc, i, RS_LEX_event) : NULL;
    return by && w->v->words[i].mention < 0 &&
           (rs_event_word(w, i, i + 1, RS_ATTR_weapon) || (deed && (deed->feat & RS_F_FIXED)));
}

/* The word for people or bodies that ends right before k. */
static const rs_match *ends_at(const rs_events *w, uint32_t from, uint32_t k)
{
    for (uint32_t n = 1; n <= 3 && from + n <= k; n++) {
        const rs_match *m = rs_doc_match(w->v->doc, k - n, RS_LEX_actor);
        if (m && m->n == n) {
            return m;
        }
    }
    return NULL;
}

/* Where the phrase has no room for more, what stands next is the object: a number, a deed, a thing of the deed,
 * whatever follows an indefinite nationality, a country or an armed group's name. */
static bool next_phrase(const rs_events *w, uint32_t from, uint32_t k)
{
    const rs_view *v = w->v;
    const rs_doc *doc = v->doc;
    const rs_match *deed = rs_doc_match(doc, k, RS_LEX_event), *group = ends_at(w, from, k);
    bool number = doc->tokens[k].kind == RS_TOKEN_NUMBER || rs_doc_match(doc, k, RS_LEX_number);
    bool counts = doc->tokens[k - 1].kind == RS_TOKEN_NUMBER || rs_doc_match(doc, k - 1, RS_LEX_number);
    if ((number && !counts) || (deed && !v->words[k].definite && v->words[k].mention < 0) ||
        rs_event_word(w, k, k + 1, RS_ATTR_thing)) {
        return true;
    }
    bool adjective = rs_doc_match(doc, k, RS_LEX_nationality) || rs_view_joined(v, k);
    if (rs_doc_match(doc, k - 1, RS_LEX_nationality) && !v->words[k - 1].definite && k - 1 > from) {
        return !adjective && v->words[k].mention < 0;
    }
    int32_t a = v->words[k - 1].place, b = v->words[k].place;
    const rs_place *places = w->reader->reading->places.at;
    bool two = a >= 0 && b >= 0 && a != b && places[a].resolution == RS_RESOLUTION_country &&
               places[b].resolution == RS_RESOLUTION_country;
    bool named = group && rs_attr_set(group->entry, RS_ATTR_country) && rs_attr_set(group->entry, RS_ATTR_armed);
    return (two && !rs_view_joined(v, k)) || (named && !v->words[k].definite && !adjective);
}

/* The noun phrase ends where a preposition opens what the verb has besides: "a youth by bullets in the town". */
static uint32_t phrase_end(const rs_events *w, uint32_t from, uint32_t to)
{
    for (uint32_t k = from + 1; k < to; k++) {
        bool inside = w->v->words[k].mention >= 0 && w->v->words[k].mention == w->v->words[k - 1].mention;
        if (!inside && (next_phrase(w, from, k) || rs_event_by_weapon(w, k) || rs_event_and_more(w, k) ||
                        w->v->words[k].fn == RS_FN_agent || rs_event_word(w, k, k + 1, RS_ATTR_reflexive))) {
            return k;
        }
    }
    return to;
}

static uint32_t core_end(const rs_events *w, uint32_t from, uint32_t to)
{
    const rs_view *v = w->v;
    for (uint32_t k = from + 1; k < to; k++) {
        uint8_t fn = v->words[k].fn;
        bool inside = v->words[k].mention >= 0 && v->words[k].mention == v->words[k - 1].mention;
        bool opens = fn == RS_FN_fi || fn == RS_FN_ala || fn == RS_FN_ila || fn == RS_FN_an || fn == RS_FN_maa ||
                     fn == RS_FN_prep || fn == RS_FN_agent || v->words[k].time >= 0 || rs_view_bi(v, k) ||
                     clings_bi(v, k);
        if (!inside && opens) {
            return k;
        }
    }
    return to;
}

/* "Seven of the policemen", "one of the guards": a count and what is counted. */
static uint32_t with_counted(const rs_view *v, uint32_t from, uint32_t to)
{
    bool counts = to - from <= 2 && (v->words[from].figure >= 0 || rs_doc_match(v->doc, from, RS_LEX_number));
    uint32_t end = rs_sentence_end(v, from);
    if (!counts || to + 1 >= end || v->words[to].fn != RS_FN_min || !rs_view_nominal(v, to + 1)) {
        return to;
    }
    return rs_noun_phrase(v, to + 1, end < to + widest_party ? end : to + widest_party);
}

/* "Korea" is spelt like an accusative of "Korean": where the word is a place, the place tells. */
static rs_str country_of(const rs_events *w, uint32_t from, uint32_t to)
{
    const rs_view *v = w->v;
    const rs_match *nation = rs_view_find(v, from, to, RS_LEX_nationality);
    for (uint32_t k = from; nation && k <= nation->token && !rs_view_find(v, from, to, RS_LEX_body); k++) {
        int32_t place = v->words[k].place;
        if (place >= 0 && w->reader->reading->places.at[place].country.len) {
            return w->reader->reading->places.at[place].country;
        }
    }
    return rs_view_country(v, from, to);
}

rs_party rs_event_party(const rs_events *w, uint32_t from, uint32_t to, rs_str home)
{
    enum { head_reach = 4 };
    const rs_view *v = w->v;
    uint32_t core = core_end(w, from, to), all = with_counted(v, from, core);
    rs_party p = {.country = country_of(w, from, all > to ? all : to), .text = own_words(v, from, all)};
    uint32_t near = from + head_reach < all ? from + head_reach : all;
    const rs_match *actor = rs_view_find(v, from, near, RS_LEX_actor);
    if (actor) {
        rs_str own = rs_lex_attr(actor->entry, RS_ATTR_country);
        p.sector = rs_lex_attr(actor->entry, RS_ATTR_sector);
        if (own.len && rs_attr_set(actor->entry, RS_ATTR_armed)) {
            p.country = own; /* an armed group is not the country it fights in */
        } else if (!p.country.at) {
            p.country = home;
            p.domestic = true;
        }
    }
    return p;
}

/* Is the place named as where something is, "in X", "in the city of X", and not as somebody who acts? */
bool rs_event_where(const rs_events *w, uint32_t k)
{
    const rs_view *v = w->v;
    int32_t place = v->words[k].place;
    uint32_t start = rs_sentence_start(v, k);
    while (k > start && v->words[k - 1].place == place) {
        k--;
    }
    for (uint32_t back = 0; back < 5 && k >= start; back++, k--) {
        uint8_t fn = k > start ? v->words[k - 1].fn_over : RS_FN_none;
        if (rs_view_bi(v, k) || fn == RS_FN_fi || fn == RS_FN_ila || fn == RS_FN_ala) {
            return true;
        }
        if (k == start || v->words[k - 1].boundary || !rs_view_nominal(v, k - 1)) {
            return false;
        }
    }
    return false;
}

/* The place nearest behind the word in its clause, else before it there. */
int32_t rs_event_place(const rs_events *w, uint32_t i)
{
    const rs_view *v = w->v;
    uint32_t from, to;
    rs_event_clause(w, i, &from, &to);
    for (uint32_t k = i; k < to && k < i + 25; k++) {
        if (v->words[k].place >= 0 && rs_event_where(w, k)) {
            return v->words[k].place;
        }
    }
    for (uint32_t k = i; k > from; k--) {
        if (v->words[k - 1].place >= 0 && rs_event_where(w, k - 1)) {
            return v->words[k - 1].place;
        }
    }
    return -1;
}

/* The noun phrase that begins at i or, past adverbs and times, soon behind it. */
bool rs_event_phrase(const rs_events *w, uint32_t i, uint32_t end, uint32_t *from, uint32_t *to)
{
    const rs_view *v = w->v;
    while (i < end && (v->words[i].time >= 0 || v->words[i].fn == RS_FN_adv || v->doc->tokens[i].mark == '"')) {
        i++;
    }
    bool number = i + 1 < end && !v->words[i].boundary &&
                  (v->doc->tokens[i].kind == RS_TOKEN_NUMBER || rs_doc_match(v->doc, i, RS_LEX_number)) &&
                  rs_view_nominal(v, i + 1);
    if (i >= end || !rs_view_nominal(v, number ? i + 1 : i)) {
        return false;
    }
    *from = i;
    *to = phrase_end(w, i, rs_noun_phrase(v, number ? i + 1 : i, end < i + widest_party ? end : i + widest_party));
    while (*to < end && v->words[*to].place >= 0 && v->words[*to].place == v->words[*to - 1].place) {
        (*to)++; /* "the sultanate of Oman", of which the name is only the second word */
    }
    return true;
}

/* Somebody who can do things: a name, a place's government, a body, an office, a people. */
bool rs_event_can_act(const rs_events *w, uint32_t i)
{
    static const rs_lex_class doers[] = {RS_LEX_actor, RS_LEX_body, RS_LEX_outlet, RS_LEX_anonymous, RS_LEX_honorific};
    const rs_word *x = &w->v->words[i];
    if (x->mention >= 0 || x->place >= 0 || x->definite ||
        (i + 1 < w->v->doc->n_tokens && !w->v->words[i + 1].definite && w->v->words[i + 1].place < 0 &&
         rs_doc_match(w->v->doc, i + 1, RS_LEX_nationality))) {
        return true; /* "an Israeli unit" */
    }
    for (size_t c = 0; c < sizeof doers / sizeof doers[0]; c++) {
        if (rs_doc_match(w->v->doc, i, doers[c])) {
            return true;
        }
    }
    return false;
}

bool rs_event_acts(const rs_events *w, uint32_t from, uint32_t to)
{
    enum { head_reach = 4 };
    const rs_match *actor = rs_view_find(w->v, from, from + head_reach < to ? from + head_reach : to, RS_LEX_actor);
    return actor && (rs_attr_set(actor->entry, RS_ATTR_state) || rs_attr_set(actor->entry, RS_ATTR_armed) ||
                     rs_attr_set(actor->entry, RS_ATTR_crowd));
}

bool rs_event_tokens(const rs_events *w, rs_str text, uint32_t *from, uint32_t *to)
{
    const rs_doc *doc = w->v->doc;
    if (!text.at || text.at < doc->text.at || text.at >= doc->text.at + doc->text.len) {
        return false;
    }
    uint32_t at = (uint32_t)(text.at - doc->text.at);
    *from = rs_doc_token_at(doc, at);
    for (*to = *from; *to < doc->n_tokens && doc->tokens[*to].at < at + text.len;) {
        (*to)++;
    }
    return *to > *from;
}

int32_t rs_event_person(const rs_events *w, rs_str text)
{
    uint32_t from, to;
    if (rs_event_tokens(w, text, &from, &to)) {
        for (uint32_t i = from; i < to; i++) {
            const rs_mention *m = rs_view_mention(w->v, i);
            if (m && m->type == RS_MENTION_PER && m->entity >= 0) {
                return m->entity;
            }
        }
    }
    return -1;
}
