/* event_actor: who did it to whom: subject, object, genitive, "at the hands of", and what the place tells. */
#include "read/event_work.h"

enum { widest_party = 10, reach = 9 };

rs_str rs_event_home(const rs_events *w, const rs_happening *h)
{
    const rs_reading *r = w->reader->reading;
    return h->place >= 0 && r->places.at[h->place].country.len ? r->places.at[h->place].country : w->v->home;
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

/* The noun phrase ends where a preposition opens what the verb has besides: "a youth by bullets in the town". */
static uint32_t core_end(const rs_view *v, uint32_t from, uint32_t to)
{
    for (uint32_t k = from + 1; k < to; k++) {
        uint8_t fn = v->words[k].fn;
        bool inside = v->words[k].mention >= 0 && v->words[k].mention == v->words[k - 1].mention;
        bool opens = fn == RS_FN_fi || fn == RS_FN_ala || fn == RS_FN_ila || fn == RS_FN_an || fn == RS_FN_maa ||
                     fn == RS_FN_prep || fn == RS_FN_agent || v->words[k].time >= 0 || rs_view_bi(v, k) ||
                     clings_bi(v, k);
        if (opens && !inside) {
            return k;
        }
    }
    return to;
}

rs_party rs_event_party(const rs_events *w, uint32_t from, uint32_t to, rs_str home)
{
    const rs_view *v = w->v;
    rs_party p = {.country = rs_view_country(v, from, to), .text = own_words(v, from, core_end(v, from, to))};
    uint32_t near = from + 4 < to ? from + 4 : to;
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
static bool is_where(const rs_events *w, uint32_t k)
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
static int32_t find_place(const rs_events *w, uint32_t i)
{
    const rs_view *v = w->v;
    uint32_t from, to;
    rs_event_clause(w, i, &from, &to);
    for (uint32_t k = i; k < to && k < i + 25; k++) {
        if (v->words[k].place >= 0 && is_where(w, k)) {
            return v->words[k].place;
        }
    }
    for (uint32_t k = i; k > from; k--) {
        if (v->words[k - 1].place >= 0 && is_where(w, k - 1)) {
            return v->words[k - 1].place;
        }
    }
    return -1;
}

/* The noun phrase that begins at i or, past adverbs and times, soon behind it. */
static bool phrase_at(const rs_events *w, uint32_t i, uint32_t end, uint32_t *from, uint32_t *to)
{
    const rs_view *v = w->v;
    while (i < end && (v->words[i].time >= 0 || v->words[i].fn == RS_FN_adv || v->doc->tokens[i].mark == '"')) {
        i++;
    }
    if (i >= end || !rs_view_nominal(v, i)) {
        return false;
    }
    *from = i;
    *to = rs_noun_phrase(v, i, end < i + widest_party ? end : i + widest_party);
    return true;
}

static void set(rs_party *p, rs_party found)
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
        if (fn == RS_FN_agent && phrase_at(w, i + v->words[i].fn_n, end, &a, &b)) {
            set(&h->actor, rs_event_party(w, a, b, home));
            continue;
        }
        rs_str rest = to_roles, part;
        while (rest.len && rs_str_split(&rest, ' ', &part)) {
            rs_fn role = rs_fn_of(part);
            bool free = fn && fn == role;
            bool clung = (role == RS_FN_li && rs_view_li(v, i)) || (role == RS_FN_bi && rs_view_bi(v, i));
            if ((free || clung) && phrase_at(w, i + (free ? v->words[i].fn_n : 0), end, &a, &b)) {
                rs_party p = rs_event_party(w, a, b, home);
                if (role == RS_FN_min && h->type == RS_EVENT_CONSULT) {
                    h->actor = p; /* a call received from Y: Y called */
                } else if (p.country.at || !h->recipient.text.at) {
                    set(&h->recipient, p);
                }
            }
        }
    }
}

static bool genitive_is_subject(const rs_happening *h)
{
    return rs_str_eq(rs_lex_attr(h->match->entry, RS_ATTR_genitive), RS_STR("subject"));
}

static bool who_is(const rs_happening *h, const char *who)
{
    return rs_str_eq(rs_lex_attr(h->match->entry, RS_ATTR_who), rs_str_of(who));
}

/* Somebody who can do things: a name, a place's government, a body, an office, a people. */
static bool can_act(const rs_events *w, uint32_t i)
{
    static const rs_lex_class doers[] = {RS_LEX_actor, RS_LEX_body, RS_LEX_outlet, RS_LEX_anonymous, RS_LEX_honorific};
    const rs_word *x = &w->v->words[i];
    if (x->mention >= 0 || x->place >= 0 || x->definite) {
        return true;
    }
    for (size_t c = 0; c < sizeof doers / sizeof doers[0]; c++) {
        if (rs_doc_match(w->v->doc, i, doers[c])) {
            return true;
        }
    }
    return false;
}

/* The noun phrase before a verb, or that a light verb before the noun has for its subject. */
static bool subject_before(const rs_events *w, uint32_t i, uint32_t start, uint32_t *from, uint32_t *to)
{
    const rs_view *v = w->v;
    uint32_t k = i;
    while (k > start && !v->words[k - 1].boundary && i - k < 14) {
        k--;
        const rs_match *deed = rs_doc_match(v->doc, k, RS_LEX_event);
        if (deed && (deed->feat & (RS_F_VERB | RS_F_MASDAR)) && !v->words[k].definite) {
            return false; /* what stands between is that deed's */
        }
        if (v->words[k].fn == RS_FN_light || v->words[k].fn == RS_FN_undergo) { /* light verb, subject, noun */
            uint32_t a = k + v->words[k].fn_n;
            if (phrase_at(w, a, i, from, to) && can_act(w, *from)) {
                return true;
            }
            i = k; /* subject before the light verb */
        } else if (v->words[k].fn == RS_FN_clause || v->words[k].fn == RS_FN_that || v->words[k].fn == RS_FN_kana) {
            k += v->words[k].fn_n;
            break;
        }
    }
    while (k < i && (v->words[k].fn_over || v->words[k].time >= 0 || !can_act(w, k))) {
        k++;
    }
    return k < i && phrase_at(w, k, i, from, to);
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
static bool instrument(const rs_events *w, const rs_happening *h, uint32_t from, uint32_t to)
{
    rs_str needs = rs_lex_attr(h->match->entry, RS_ATTR_needs);
    const rs_doc *doc = w->v->doc;
    for (uint32_t i = from; needs.len && i < to; i++) {
        for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
            const rs_match *x = &doc->matches[m];
            if (x->class_id == RS_LEX_event_word && rs_attr_has(x->entry, RS_ATTR_group, needs)) {
                return !rs_str_eq(needs, RS_STR("person")) && !rs_str_eq(needs, RS_STR("crowd"));
            }
        }
    }
    return false;
}

/* Verb: subject and object by their order. */
static void verb_parties(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    uint32_t a, b, behind = h->token + h->n;
    bool initial = clause_initial(w, h->token);
    bool passive = looks_passive(w, h) || who_is(h, "object");
    bool before = !initial && subject_before(w, h->token, start, &a, &b);
    if (before && rs_attr_set(h->match->entry, RS_ATTR_domestic)) { /* "X was arrested on", nobody behind */
        uint32_t c, d;
        const rs_match *actor = rs_view_find(w->v, a, a + 1, RS_LEX_actor);
        bool state = actor && rs_attr_set(actor->entry, RS_ATTR_state) && !rs_view_find(w->v, a, b, RS_LEX_event_word);
        passive = passive || (!phrase_at(w, behind, end, &c, &d) && !state) ||
                  (phrase_at(w, behind, end, &c, &d) && rs_view_bi(w->v, c));
    }
    if (before) {
        rs_party p = rs_event_party(w, a, b, home);
        if (passive) {
            h->recipient = p;
        } else {
            h->actor = p;
        }
    }
    if (!phrase_at(w, behind, end, &a, &b)) {
        return;
    }
    rs_party p = rs_event_party(w, a, b, home);
    bool relative = h->token > start && w->v->words[h->token - 1].fn_over == RS_FN_rel;
    if (relative && !passive) { /* "the blast that hit X"; but "the raids that X's planes flew" */
        bool resumed = h->match->clitics & RS_C_PRONOUN;
        set(resumed ? &h->actor : &h->recipient, p);
        return;
    }
    if (passive || (before && h->actor.text.at)) {
        set(&h->recipient, p);
        return;
    }
    if (!before && h->type == RS_EVENT_MOBILIZE && rs_event_word(w, a, b, RS_ATTR_mode)) {
        return; /* what was sent, not who sent it */
    }
    const rs_match *actor = rs_view_find(w->v, a, b, RS_LEX_actor);
    uint32_t c, d;
    bool second = phrase_at(w, b, end, &c, &d);
    bool agent_like = actor && (rs_attr_set(actor->entry, RS_ATTR_state) || rs_attr_set(actor->entry, RS_ATTR_armed) ||
                                rs_attr_set(actor->entry, RS_ATTR_crowd));
    bool abroad = p.country.at && !p.domestic && !(actor && !agent_like);
    if (second || agent_like || abroad || !rs_attr_set(h->match->entry, RS_ATTR_domestic)) {
        h->actor = p;
        rs_party object = second ? rs_event_party(w, c, d, home) : (rs_party){0};
        if (second && !(instrument(w, h, c, d) && (!object.country.at || object.domestic))) {
            set(&h->recipient, object);
        }
    } else {
        h->recipient = p; /* "arrested ten people": nobody named, they are who it happened to */
    }
}

/* "The raids that X's planes flew": whose the relative verb is, where a pronoun on it points back to the deed. */
static bool relative_doer(const rs_events *w, const rs_happening *h, uint32_t end, uint32_t *a, uint32_t *b)
{
    const rs_view *v = w->v;
    uint32_t k = h->token + h->n, last = k + 3;
    while (k < last && k < end && v->words[k].fn != RS_FN_rel && !v->words[k].fn && !v->words[k].boundary) {
        k++;
    }
    if (k + 1 >= end || v->words[k].fn != RS_FN_rel) {
        return false;
    }
    k++;
    for (uint32_t m = v->doc->match_at[k]; m < v->doc->match_at[k + 1]; m++) {
        const rs_match *x = &v->doc->matches[m];
        if (x->class_id == RS_LEX_event_frame && (x->clitics & RS_C_PRONOUN) &&
            rs_str_eq(rs_lex_attr(x->entry, RS_ATTR_frame), RS_STR("doing"))) {
            return phrase_at(w, k + 1, end, a, b);
        }
    }
    return false;
}

static void noun_parties(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
{
    uint32_t a, b, behind = h->token + h->n;
    const rs_view *v = w->v;
    const rs_match *nation = behind < end ? rs_doc_match(v->doc, behind, RS_LEX_nationality) : NULL;
    if (nation && !(nation->clitics & (RS_C_LI | RS_C_BI))) {
        rs_party p = {.country = rs_lex_attr(nation->entry, RS_ATTR_country),
                      .text = rs_view_text(v, behind, behind + 1)};
        if (genitive_is_subject(h) || !who_is(h, "object")) {
            h->actor = p;
        } else {
            h->recipient = p;
        }
        behind++;
    } else if (!h->fixed && phrase_at(w, behind, end, &a, &b) && a == behind) {
        rs_party p = rs_event_party(w, a, b, home);
        if (w->v->words[a].place >= 0) {
            h->recipient = p; /* "the attack of Suruc", "the visit to Moscow" */
        } else if (genitive_is_subject(h) && (can_act(w, a) || p.sector.at || p.country.at)) {
            h->actor = p;
            if (phrase_at(w, b, end, &a, &b)) {
                h->recipient = rs_event_party(w, a, b, home);
            }
        } else {
            h->recipient = p;
        }
    }
    if (!h->actor.text.at && !who_is(h, "object") && relative_doer(w, h, end, &a, &b)) {
        h->actor = rs_event_party(w, a, b, home);
    }
    if (!h->actor.text.at && subject_before(w, h->token, start, &a, &b)) {
        rs_party p = rs_event_party(w, a, b, home);
        bool victim = false, light = h->type != RS_EVENT_ASSAULT;
        for (uint32_t k = h->token; k > start && h->token - k < 10; k--) {
            victim = victim || w->v->words[k - 1].fn_over == RS_FN_undergo;
            light = light || w->v->words[k - 1].fn_over == RS_FN_light; /* "launched raids", not "reported raids" */
        }
        if (victim) {
            h->recipient = p;
        } else if (p.country.at && light && !who_is(h, "object") && !who_is(h, "crowd")) {
            h->actor = p;
        }
    }
}

/* "between X and Y", or a deed of two: the first two countries of the clause. */
static void both_parties(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home)
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
        if (!country.len || rs_str_eq(country, first.country)) {
            continue;
        }
        rs_party p = {.country = country, .text = rs_view_text(v, i, i + 1)};
        if (!first.text.at) {
            first = p;
        } else {
            second = p;
            break;
        }
    }
    (void)home;
    set(&h->actor, first);
    if (!h->recipient.country.at) {
        if (rs_str_eq(h->actor.country, first.country)) {
            set(&h->recipient, second);
        } else {
            set(&h->recipient, first);
        }
    }
}

/* An announcement of one's own deed, or "he said that he had called": the speaker did it. */
static void speaker_did(const rs_events *w, rs_happening *h, uint32_t start)
{
    int32_t s = w->said[h->token];
    if (s < 0 || h->actor.text.at) {
        return;
    }
    const rs_statement *st = &w->reader->reading->statements.at[s];
    uint32_t content = rs_doc_token_at(w->v->doc, st->span.start);
    bool own = (st->act == RS_ACT_announce || st->act == RS_ACT_deny) && content + 1 >= h->token;
    bool light = w->v->words[h->token].fn_over == RS_FN_light && h->token < content + 4;
    for (uint32_t k = h->token; k > start && k > content && h->token - k < 4 && !light; k--) {
        light = w->v->words[k - 1].fn_over == RS_FN_light && k < content + 4;
    }
    if ((own || light) && st->speaker_country.at) {
        h->actor = (rs_party){.country = st->speaker_country, .text = st->speaker_name};
    }
}

/* The person named in the actor's words. */
static int32_t person_in(const rs_events *w, rs_str text)
{
    if (!text.at || text.at < w->v->doc->text.at || text.at >= w->v->doc->text.at + w->v->doc->text.len) {
        return -1;
    }
    uint32_t from = (uint32_t)(text.at - w->v->doc->text.at);
    for (uint32_t i = rs_doc_token_at(w->v->doc, from); i < w->v->doc->n_tokens; i++) {
        if (w->v->doc->tokens[i].at >= from + text.len) {
            break;
        }
        const rs_mention *m = rs_view_mention(w->v, i);
        if (m && m->type == RS_MENTION_PER) {
            return m->entity;
        }
    }
    return -1;
}

void rs_event_parties(const rs_events *w, rs_happening *h)
{
    const uint32_t e = h->match->entry;
    uint32_t start = rs_sentence_start(w->v, h->token), end = rs_sentence_end(w->v, h->token);
    h->place = find_place(w, h->token);
    rs_str home = rs_event_home(w, h);
    if (who_is(h, "crowd")) {
        h->actor = h->recipient = (rs_party){.country = home, .domestic = true};
        h->actor.sector = RS_STR("CVL");
        h->recipient.sector = RS_STR("GOV");
        return;
    }
    if (h->verb) {
        verb_parties(w, h, start, end, home);
    } else {
        noun_parties(w, h, start, end, home);
    }
    by_prepositions(w, h, h->token + h->n, end, home);
    speaker_did(w, h, start);
    h->person = person_in(w, h->actor.text);
    if (who_is(h, "both") && (!h->actor.country.at || !h->recipient.country.at)) {
        both_parties(w, h, start, end, home);
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
