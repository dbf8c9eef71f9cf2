/* event_said: what is done by saying it: appeals, refusals, threats, condemnations, backing. */
#include "read/event_work.h"

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

/* "The UN said that X's forces committed": said of others, it accuses them. */
static bool blames(const rs_events *w, const rs_statement *s, uint32_t from, uint32_t to)
{
    enum { blame_reach = 6 };
    uint32_t near = to < from + blame_reach ? to : from + blame_reach;
    const rs_match *deed = rs_event_word(w, from, near, RS_ATTR_blame);
    if (!deed || !(deed->feat & RS_F_VERB) || !s->speaker_country.len) {
        return false;
    }
    rs_str whose = rs_view_country(w->v, from, to < from + 12 ? to : from + 12);
    return whose.len && !rs_str_eq(whose, s->speaker_country);
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
        return threatens(w, s) && s->span.start >= s->cue.end; /* "which threatens" is no threat */
    case RS_ACT_say:
    case RS_ACT_report:
    case RS_ACT_confirm:
    case RS_ACT_announce: {
        const rs_match *stance = rs_view_find(w->v, from, to < from + 3 ? to : from + 3, RS_LEX_stance);
        if (blames(w, s, from, to)) {
            h->type = RS_EVENT_ACCUSE;
            h->mode = RS_STR("allege");
            return true;
        }
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

/* Bodies of many countries, which do not speak to themselves. */
static bool of_many(rs_str code)
{
    return rs_str_eq(code, RS_STR("UNO")) || rs_str_eq(code, RS_STR("EUR")) || rs_str_eq(code, RS_STR("IGO")) ||
           rs_str_eq(code, RS_STR("NGO"));
}

/* Somebody without a name, an office or a body, whose wishes and refusals are no events. */
static bool nobody(const rs_events *w, const rs_statement *s, const rs_happening *h)
{
    uint32_t from, to;
    bool body = rs_event_tokens(w, s->speaker_text, &from, &to) && rs_view_find(w->v, from, to, RS_LEX_actor);
    bool known = s->speaker_org.len || s->speaker_role.len || s->speaker_country.len || s->speaker_entity >= 0;
    return !body && (!known || (!h->actor.country.at && !h->recipient.country.at));
}

bool rs_event_of_statement(const rs_events *w, uint32_t index, rs_happening *h)
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
    uint32_t speaker, speaker_end;
    if (rs_event_tokens(w, s->speaker_text, &speaker, &speaker_end)) {
        int32_t place = v->words[speaker].place; /* "North Korea" begins with the accusative of "Korean" */
        rs_str whose = place >= 0 ? w->reader->reading->places.at[place].country : RS_STR_NONE;
        h->actor.country = whose.len ? whose : h->actor.country;
    }
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
    if (own_people(&h->recipient, s) || nobody(w, s, h)) {
        return false;
    }
    if (rs_str_eq(h->recipient.country, h->actor.country) && h->actor.country.len && of_many(h->actor.country)) {
        h->recipient = (rs_party){0}; /* "the UN's coordinator condemned" */
    }
    if (!h->recipient.country.at && h->type == RS_EVENT_REQUEST) {
        h->recipient.country = v->home;
        h->recipient.domestic = true;
    }
    return true;
}
