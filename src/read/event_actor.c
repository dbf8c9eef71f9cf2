/* event_actor: who did it to whom, as the grammar around the word tells: subject, object, genitive, prepositions. */
#include "read/event_work.h"

enum { reach = 9 };

void rs_event_set(rs_party *p, rs_party found)
{
    if (!p->text.at || (!p->country.at && found.country.at)) {
        *p = found;
    }
}

/* "by", "at the hands of", and the prepositions that the entry names for its recipient. */
static void by_prepositions(const rs_events *w, rs_happening *h, uint32_t from, uint32_t end, rs_str home)
{
    const rs_view *v = w->v;
    const uint32_t e = h->match->entry;
    rs_str to_roles = rs_lex_attr(e, RS_ATTR_to);
    for (uint32_t i = from; i < end && i < from + reach; i++) {
        uint32_t a, b;
        uint8_t fn = v->words[i].fn;
        if (fn == RS_FN_agent && rs_event_phrase(w, i + v->words[i].fn_n, end, &a, &b)) {
            rs_event_set(&h->actor, rs_event_party(w, a, b, home));
            continue;
        }
        rs_str rest = to_roles, part;
        while (rest.len && rs_str_split(&rest, ' ', &part)) {
            rs_fn role = rs_fn_of(part);
            bool against = role == RS_FN_didd && rs_event_word(w, i, i + 1, RS_ATTR_against) && fn;
            bool free = (fn && fn == role) || against;
            bool clung = (role == RS_FN_li && rs_view_li(v, i)) || (role == RS_FN_bi && rs_view_bi(v, i));
            if ((free || clung) && rs_event_phrase(w, i + (free ? v->words[i].fn_n : 0), end, &a, &b)) {
                rs_party p = rs_event_party(w, a, b, home);
                if (role == RS_FN_min && h->type == RS_EVENT_CONSULT) {
                    h->actor = p; /* a call received from Y: Y called */
                } else if (p.country.at || !h->recipient.text.at) {
                    rs_event_set(&h->recipient, p);
                }
            }
        }
    }
}

bool rs_event_who(const rs_happening *h, const char *who)
{
    return rs_str_eq(rs_lex_attr(h->match->entry, RS_ATTR_who), rs_str_of(who));
}

static bool genitive_is_subject(const rs_happening *h)
{
    return rs_str_eq(rs_lex_attr(h->match->entry, RS_ATTR_genitive), RS_STR("subject"));
}

/* The noun phrase before a verb, or that a light verb before the noun has for its subject. */
static bool subject_before(const rs_events *w, uint32_t i, uint32_t start, uint32_t *from, uint32_t *to)
{
    const rs_view *v = w->v;
    uint32_t k = i;
    while (k > start && !v->words[k - 1].boundary && i - k < 14) {
        k--;
        const rs_match *deed = rs_doc_match(v->doc, k, RS_LEX_event);
        bool done = deed && (deed->feat & (RS_F_VERB | RS_F_MASDAR)) && !v->words[k].definite;
        if (done && !rs_attr_set(deed->entry, RS_ATTR_needs)) {
            return false; /* what stands between is that deed's */
        }
        if (v->words[k].fn == RS_FN_light || v->words[k].fn == RS_FN_undergo) { /* light verb, subject, noun */
            uint32_t a = k + v->words[k].fn_n;
            bool any = v->words[k].fn == RS_FN_undergo;
            if (rs_event_phrase(w, a, i, from, to) && (any || rs_event_can_act(w, *from))) {
                return true;
            }
            i = k; /* subject before the light verb */
        } else if (v->words[k].fn == RS_FN_clause || v->words[k].fn == RS_FN_that || v->words[k].fn == RS_FN_kana) {
            k += v->words[k].fn_n;
            break;
        }
    }
    while (k < i && (v->words[k].fn_over || v->words[k].time >= 0 || !rs_event_can_act(w, k) ||
                     (k > start && v->words[k - 1].fn_over == RS_FN_prep))) { /* "in the night before last" */
        k++;
    }
    return k < i && rs_event_phrase(w, k, i, from, to);
}

/* A damma inside a past verb makes it passive; papers write it where it matters. */
static bool looks_passive(const rs_events *w, const rs_happening *h)
{
    static const char damma[] = "\xd9\x8f";
    rs_str word = rs_token_text(w->v->doc, h->token);
    size_t at = rs_str_find(word, (rs_str){damma, 2}, 0);
    return at != SIZE_MAX && at + 2 < word.len && (h->match->feat & RS_F_PAST);
}

static bool clause_initial(const rs_events *w, uint32_t i)
{
    const rs_view *v = w->v;
    if (rs_view_joined(v, i)) {
        return true;
    }
    for (uint32_t k = i; k > rs_sentence_start(v, i); k--) {
        uint8_t fn = v->words[k - 1].fn_over;
        if (v->words[k - 1].boundary || rs_view_waw(v, k - 1) || fn == RS_FN_clause || fn == RS_FN_that ||
            fn == RS_FN_rel || fn == RS_FN_skip) {
            return true;
        }
        if (fn != RS_FN_qad && fn != RS_FN_adv && fn != RS_FN_kana && v->words[k - 1].time < 0 &&
            v->doc->tokens[k - 1].mark != '"') {
            return false;
        }
    }
    return true;
}

/* Is the object what the entry asks for: the troops sent, the ambassador withdrawn? It is no party then. */
static bool instrument(const rs_events *w, const rs_happening *h, uint32_t from, uint32_t to, bool *thing)
{
    *thing = false;
    rs_str needs = rs_lex_attr(h->match->entry, RS_ATTR_needs);
    const rs_doc *doc = w->v->doc;
    for (uint32_t i = from; needs.len && i < to; i++) {
        for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
            const rs_match *x = &doc->matches[m];
            if (x->class_id == RS_LEX_event_word && rs_attr_has(x->entry, RS_ATTR_group, needs)) {
                *thing = rs_attr_set(x->entry, RS_ATTR_thing);
                return !rs_str_eq(needs, RS_STR("person")) && !rs_str_eq(needs, RS_STR("crowd"));
            }
        }
    }
    return false;
}

/* An indefinite accusative, "a policeman" as an object. */
static bool accusative(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    bool alef = t->kind == RS_TOKEN_ARABIC && t->flen >= 4 && v->doc->folded[t->folded + t->flen - 1] == RS_ALEF;
    return alef && !v->words[i].definite && v->words[i].mention < 0 && v->words[i].place < 0;
}

/* That, or a count: what a verb of killing has for its object. */
static bool is_object(const rs_view *v, uint32_t i)
{
    return v->doc->tokens[i].kind == RS_TOKEN_NUMBER || accusative(v, i) || rs_doc_match(v->doc, i, RS_LEX_number);
}

typedef struct clause {
    bool before, first, second; /* a phrase before the verb, behind it, and one behind that */
    uint32_t before_at, before_to, first_at, first_to, second_at, second_to;
} clause;

/* "Killed" is spelt alike in both voices: somebody who does such things, with an object behind, killed. */
static bool kills(const rs_events *w, const rs_happening *h, const clause *c)
{
    if (h->match->clitics & RS_C_PRONOUN) {
        return true;
    }
    if (c->before) {
        bool object = c->first && !rs_view_bi(w->v, c->first_at) && !rs_view_joined(w->v, c->first_at);
        return object && rs_event_acts(w, c->before_at, c->before_to);
    }
    return c->first && c->second && !rs_view_joined(w->v, c->second_at) &&
           (rs_event_acts(w, c->first_at, c->first_to) || is_object(w->v, c->second_at)) &&
           is_object(w->v, c->first_at) <= is_object(w->v, c->second_at);
}

/* "X was arrested on": nobody behind, and X no arm of the state. */
static bool suffers(const rs_events *w, const clause *c)
{
    const rs_match *actor = rs_view_find(w->v, c->before_at, c->before_at + 1, RS_LEX_actor);
    bool state = actor && rs_attr_set(actor->entry, RS_ATTR_state) &&
                 !rs_view_find(w->v, c->before_at, c->before_to, RS_LEX_event_word);
    state = state || w->v->words[c->before_at].place >= 0; /* "Germany deports" */
    return (!c->first && !state) || (c->first && rs_view_bi(w->v, c->first_at));
}

/* A verb that nobody here does: "a British employee was kidnapped" is spelt like "kidnapped". */
static bool undone(const rs_events *w, const rs_happening *h, const clause *c)
{
    bool transitive = h->type == RS_EVENT_ASSAULT && !rs_event_who(h, "both");
    return transitive && !c->before && c->first && !c->second && !(h->match->clitics & RS_C_PRONOUN) &&
           (is_object(w->v, c->first_at) || (!rs_event_acts(w, c->first_at, c->first_to) &&
                                             rs_view_find(w->v, c->first_at, c->first_to, RS_LEX_actor)));
}

/* "A suicide attack hit a barracks": the deed is nobody. */
static bool deed_for_subject(const rs_events *w, const rs_happening *h, const clause *c)
{
    const rs_match *deed = rs_doc_match(w->v->doc, c->first_at, RS_LEX_event);
    return h->type == RS_EVENT_ASSAULT && deed && !(deed->feat & RS_F_VERB) && w->v->words[c->first_at].mention < 0;
}

/* "An American raid hit a store": whose the deed is, where its adjective tells, and what it hit. */
static void by_deed(const rs_events *w, rs_happening *h, const clause *c, rs_str home)
{
    uint32_t from = c->first_at + rs_doc_match(w->v->doc, c->first_at, RS_LEX_event)->n, to = c->first_to;
    const rs_match *nation = from < to ? rs_doc_match(w->v->doc, from, RS_LEX_nationality) : NULL;
    if (nation && w->v->words[from].place < 0) {
        h->actor = (rs_party){.country = rs_lex_attr(nation->entry, RS_ATTR_country),
                              .text = rs_view_text(w->v, from, from + 1)};
        from++;
    }
    if (from < to || c->second) {
        h->recipient = rs_event_party(w, from < to ? from : c->second_at, from < to ? to : c->second_to, home);
    }
}

static void subject_and_object(const rs_events *w, rs_happening *h, const clause *c, rs_str home)
{
    rs_party p = rs_event_party(w, c->first_at, c->first_to, home);
    const rs_match *actor = rs_view_find(w->v, c->first_at, c->first_to, RS_LEX_actor);
    if (h->type == RS_EVENT_MOBILIZE && rs_event_word(w, c->first_at, c->first_to, RS_ATTR_mode)) {
        return; /* what was sent, not who sent it */
    }
    if (deed_for_subject(w, h, c)) {
        by_deed(w, h, c, home);
        return;
    }
    if (is_object(w->v, c->first_at) && rs_event_word(w, c->first_at, c->first_at + 2, RS_ATTR_weapon)) {
        return; /* "five rockets were fired" */
    }
    bool acts = rs_event_acts(w, c->first_at, c->first_to);
    bool abroad = p.country.at && !p.domestic && !(actor && !acts);
    if (!c->second && !acts && !abroad && rs_attr_set(h->match->entry, RS_ATTR_domestic)) {
        h->recipient = p; /* "arrested ten people": nobody named, they are who it happened to */
        return;
    }
    h->actor = p;
    if (c->second) {
        rs_party object = rs_event_party(w, c->second_at, c->second_to, home);
        bool thing;
        if (!instrument(w, h, c->second_at, c->second_to, &thing) ||
            (!thing && object.country.at && !object.domestic)) {
            rs_event_set(&h->recipient, object);
        }
    }
}

/* "To X, where he met Y": the subject is that of the main clause. */
static bool after_where(const rs_events *w, uint32_t i)
{
    return i > 0 && w->v->words[i - 1].fn_over == RS_FN_clause && w->v->words[i - 1].place < 0;
}

static void main_subject(const rs_events *w, rs_happening *h, uint32_t start, rs_str home)
{
    uint32_t a, b;
    for (uint32_t k = h->token; k > start; k--) { /* whoever says it is another */
        if (w->v->words[k - 1].fn_over == RS_FN_that || w->said[k - 1] != w->said[h->token]) {
            start = k;
        }
    }
    for (uint32_t k = start; k < h->token && k < start + reach; k++) {
        if (rs_event_can_act(w, k) && rs_event_phrase(w, k, h->token, &a, &b)) {
            rs_party p = rs_event_party(w, a, b, home);
            if (p.country.at || p.sector.len) {
                h->actor = p;
                return;
            }
            k = b - 1;
        }
    }
}

/* "And shelled targets", "when it allowed": a verb whose subject is told before, in the sentence's first clause. */
static bool implied(const rs_events *w, const rs_happening *h, const clause *c)
{
    const rs_view *v = w->v;
    uint32_t i = h->token;
    bool hangs = rs_view_joined(v, i) || rs_view_waw(v, i) || (i > 0 && v->words[i - 1].fn_over == RS_FN_clause);
    bool object = c->first && accusative(v, c->first_at) && !rs_event_acts(w, c->first_at, c->first_to);
    return hangs && (object || !c->first) && !rs_event_who(h, "object") && !looks_passive(w, h);
}

/* Verb: subject and object by their order. */
static void verb_parties(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    clause c = {0};
    const bool domestic = rs_attr_set(h->match->entry, RS_ATTR_domestic);
    c.before = !clause_initial(w, h->token) && subject_before(w, h->token, start, &c.before_at, &c.before_to);
    uint32_t behind = h->token + h->n;
    bool more = behind < end && rs_event_and_more(w, behind); /* "killed and wounded ten" */
    c.first = !(more && c.before) && rs_event_phrase(w, more ? behind + 1 : behind, end, &c.first_at, &c.first_to);
    c.second = c.first && rs_event_phrase(w, c.first_to, end, &c.second_at, &c.second_to) &&
               !rs_view_li(w->v, c.second_at) && !rs_view_bi(w->v, c.second_at);
    if (c.first && rs_view_li(w->v, c.first_at) && w->v->words[c.first_at].mention < 0) {
        c.first = c.second = false; /* "allowed to the alliance" */
    }
    if (!c.before && implied(w, h, &c)) {
        main_subject(w, h, start, home);
        if (c.first) {
            h->recipient = rs_event_party(w, c.first_at, c.first_to, RS_STR_NONE);
        }
        return;
    }
    bool passive = looks_passive(w, h) || (rs_event_who(h, "object") && !kills(w, h, &c)) || undone(w, h, &c) ||
                   (c.before && domestic && suffers(w, &c));
    if (c.before) {
        *(passive ? &h->recipient : &h->actor) = rs_event_party(w, c.before_at, c.before_to, home);
    }
    if (!c.first) {
        return;
    }
    if (rs_event_who(h, "both") && !c.before && !c.second && after_where(w, h->token)) {
        h->recipient = rs_event_party(w, c.first_at, c.first_to, home);
        main_subject(w, h, start, home);
        return;
    }
    bool relative = h->token > start && w->v->words[h->token - 1].fn_over == RS_FN_rel;
    bool resumed = h->match->clitics & RS_C_PRONOUN;
    const rs_word *head = &w->v->words[c.first_at];
    bool doer = head->place >= 0 || head->mention >= 0 || rs_event_acts(w, c.first_at, c.first_to);
    if (resumed && !passive && doer) { /* "a shipment that X gave" */
        h->actor = rs_event_party(w, c.first_at, c.first_to, home);
        return;
    }
    if (relative && !passive) { /* "the blast that hit X"; but "the raids that X's planes flew" */
        rs_event_set(resumed ? &h->actor : &h->recipient, rs_event_party(w, c.first_at, c.first_to, home));
    } else if (passive || (c.before && h->actor.text.at)) {
        rs_event_set(&h->recipient, rs_event_party(w, c.first_at, c.first_to, home));
    } else {
        subject_and_object(w, h, &c, home);
    }
}

/* "Was assassinated", "met his death": fixed words whose subject it happened to. */
static bool told_of_victim(const rs_happening *h)
{
    return rs_event_who(h, "object") && (!h->mode.len || rs_str_eq(h->mode, RS_STR("targeted")));
}

static void noun_parties(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    uint32_t a, b, behind = h->token + h->n;
    const rs_view *v = w->v;
    const rs_match *nation = behind < end ? rs_doc_match(v->doc, behind, RS_LEX_nationality) : NULL;
    bool thing = false;
    bool hangs = h->fixed && behind > 0 && v->words[behind - 1].fn_over; /* "stands beside" */
    if (nation && !hangs && v->words[behind].place < 0 && !(nation->clitics & (RS_C_LI | RS_C_BI))) {
        rs_party p = {.country = rs_lex_attr(nation->entry, RS_ATTR_country),
                      .text = rs_view_text(v, h->fixed ? behind - 1 : behind, behind + 1)};
        if (genitive_is_subject(h) || !rs_event_who(h, "object")) {
            h->actor = p;
        } else {
            h->recipient = p;
        }
        behind++;
    } else if ((!h->fixed || hangs || told_of_victim(h)) && rs_event_phrase(w, behind, end, &a, &b) && a == behind &&
               !rs_view_bi(v, a) && !rs_event_by_weapon(w, a) &&
               (!instrument(w, h, a, b, &thing) || (!thing && rs_event_party(w, a, b, RS_STR_NONE).country.at))) {
        rs_party p = rs_event_party(w, a, b, home);
        if (w->v->words[a].place >= 0) {
            h->recipient = p; /* "the attack of Suruc", "the visit to Moscow" */
        } else if (genitive_is_subject(h) && !hangs &&
                   (v->words[a].mention >= 0 || p.sector.len || v->words[a].definite)) {
            h->actor = p;
            if (rs_event_phrase(w, b, end, &a, &b)) {
                h->recipient = rs_event_party(w, a, b, home);
            }
        } else {
            h->recipient = p;
        }
    }
    if (!h->actor.text.at && subject_before(w, h->token, start, &a, &b)) {
        rs_party p = rs_event_party(w, a, b, home);
        bool victim = false, light = h->type != RS_EVENT_ASSAULT;
        bool witness = rs_event_word(w, start, h->token, RS_ATTR_witness) && w->v->words[a].place >= 0;
        for (uint32_t k = h->token; k > start && h->token - k < 10; k--) {
            victim = victim || w->v->words[k - 1].fn_over == RS_FN_undergo;
            light = light || w->v->words[k - 1].fn_over == RS_FN_light; /* "launched raids", not "reported raids" */
        }
        if (witness) {
            return; /* "Aden saw the murder of" */
        }
        if (victim) {
            h->recipient = p;
        } else if ((p.country.at || p.sector.len) && light && !rs_event_who(h, "object") && !rs_event_who(h, "crowd")) {
            h->actor = p;
        }
    }
}

/* "Left Egypt after a visit": whither, where the noun does not say. A visitor of no stated country is not of the
 * host's.
 */
static void visited(const rs_events *w, rs_happening *h, uint32_t start)
{
    const rs_view *v = w->v;
    for (uint32_t k = h->token; k > start && (!h->recipient.country.at || h->recipient.domestic); k--) {
        int32_t p = v->words[k - 1].place;
        if (p >= 0 && w->reader->reading->places.at[p].resolution == RS_RESOLUTION_country) {
            h->recipient =
                (rs_party){.country = w->reader->reading->places.at[p].country,
                           .text = rs_span_text(&w->reader->reading->article, w->reader->reading->places.at[p].span)};
        }
    }
    if (h->actor.domestic && !h->recipient.domestic && rs_str_eq(h->actor.country, h->recipient.country)) {
        h->actor.country = RS_STR_NONE;
        h->actor.domestic = false;
    }
}

/* "A pilotless plane of the American forces": whose the weapon is that the verb has for its subject. */
static void owner_of_weapon(const rs_events *w, rs_party *p)
{
    enum { owner_reach = 9 };
    uint32_t from, to;
    if (p->country.at || !rs_event_tokens(w, p->text, &from, &to) ||
        !rs_event_word(w, from, from + 1, RS_ATTR_weapon)) {
        return;
    }
    uint32_t end = rs_sentence_end(w->v, from);
    for (uint32_t k = from + 1; k < end && k < from + owner_reach; k++) {
        const rs_match *nation = rs_doc_match(w->v->doc, k, RS_LEX_nationality);
        if (nation && w->v->words[k].place < 0) {
            p->country = rs_lex_attr(nation->entry, RS_ATTR_country);
            return;
        }
    }
}

void rs_event_parties(const rs_events *w, rs_happening *h)
{
    const uint32_t e = h->match->entry;
    uint32_t start = rs_sentence_start(w->v, h->token), end = rs_sentence_end(w->v, h->token);
    h->place = rs_event_place(w, h->token);
    rs_str home = rs_event_home(w, h);
    if (rs_event_who(h, "crowd")) {
        rs_event_crowd(w, h, start, end, home);
        return;
    }
    if (h->verb) {
        verb_parties(w, h, start, end, home);
    } else {
        noun_parties(w, h, start, end, home);
    }
    by_prepositions(w, h, h->token + h->n, end, home);
    rs_event_doer(w, h, start, end, home);
    owner_of_weapon(w, &h->actor);
    h->person = rs_event_person(w, h->actor.text);
    for (uint32_t k = h->token + h->n; !h->verb && k < end && k < h->token + h->n + 4; k++) {
        if (w->v->words[k].fn == RS_FN_bayn && rs_event_between(w, h, k, end, home)) {
            break;
        }
    }
    if (rs_event_who(h, "both") && (!h->actor.country.at || !h->recipient.country.at)) {
        rs_event_both(w, h, start, end);
    }
    if (!h->verb && rs_str_eq(h->mode, RS_STR("visit"))) {
        visited(w, h, start);
    }
    if (rs_attr_set(e, RS_ATTR_domestic)) {
        if (!h->actor.country.at) {
            h->actor.country = home;
            h->actor.domestic = true;
        }
        if (!h->recipient.country.at) {
            h->recipient.country = home;
            h->recipient.domestic = true;
        }
    }
    if (h->type == RS_EVENT_MOBILIZE && !h->actor.country.at && rs_str_eq(h->mode, RS_STR("police"))) {
        h->actor.country = home;
        h->actor.domestic = true;
    }
    if (h->type == RS_EVENT_ASSAULT && !h->recipient.country.at) {
        h->recipient.country = home;
        h->recipient.domestic = true;
    }
}
