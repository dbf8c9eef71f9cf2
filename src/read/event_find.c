/* event_find: is a word of class `event` a happening here, which one, and did it happen? */
#include "read/event_work.h"

enum { reach_behind = 8, reach_before = 8, light_reach = 9 };

/* A bracket interrupts a clause, but does not end it. */
static bool stops(const rs_view *v, uint32_t i)
{
    char mark = v->doc->tokens[i].mark;
    bool dated = v->words[i].time >= 0 && v->words[i].time == v->words[i + 1].time; /* "February - Shubat" */
    return v->words[i].boundary && mark != '(' && mark != ')' && !dated;
}

void rs_event_clause(const rs_events *w, uint32_t i, uint32_t *from, uint32_t *to)
{
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, i), end = rs_sentence_end(v, i);
    *from = i;
    while (*from > start && !stops(v, *from - 1) &&
           (v->words[*from - 1].fn_over != RS_FN_clause || v->words[*from - 1].place >= 0)) {
        (*from)--;
    }
    *to = i + 1;
    while (*to < end && !stops(v, *to) && (v->words[*to].fn != RS_FN_clause || v->words[*to].place >= 0)) {
        (*to)++;
    }
}

const rs_match *rs_event_word(const rs_events *w, uint32_t from, uint32_t to, rs_lex_attr_id attr)
{
    const rs_doc *doc = w->v->doc;
    for (uint32_t i = from; i < to && i < doc->n_tokens; i++) {
        uint32_t last = rs_event_begins(doc, i, RS_LEX_event_word) ? doc->match_at[i + 1] : 0;
        for (uint32_t m = doc->match_at[i]; m < last; m++) {
            const rs_match *x = &doc->matches[m];
            if (x->class_id == RS_LEX_event_word && rs_attr_set(x->entry, attr)) {
                return x;
            }
        }
    }
    return NULL;
}

static const rs_match *word_of_group(const rs_events *w, uint32_t from, uint32_t to, rs_str group)
{
    const rs_doc *doc = w->v->doc;
    for (uint32_t i = from; i < to && i < doc->n_tokens; i++) {
        uint32_t last = rs_event_begins(doc, i, RS_LEX_event_word) ? doc->match_at[i + 1] : 0;
        for (uint32_t m = doc->match_at[i]; m < last; m++) {
            const rs_match *x = &doc->matches[m];
            if (x->class_id == RS_LEX_event_word && rs_attr_has(x->entry, RS_ATTR_group, group)) {
                return x;
            }
        }
    }
    return NULL;
}

static bool role_takes_noun(uint8_t role)
{
    return role == RS_FN_fi || role == RS_FN_ila || role == RS_FN_ala || role == RS_FN_an || role == RS_FN_min ||
           role == RS_FN_maa || role == RS_FN_prep || role == RS_FN_bayn;
}

static uint8_t role_before(const rs_view *v, uint32_t i)
{
    return i > 0 && !(v->doc->tokens[i].flags & RS_T_PARAGRAPH) ? v->words[i - 1].fn_over : RS_FN_none;
}

static bool opens_clause(const rs_view *v, uint32_t i)
{
    uint8_t fn = role_before(v, i);
    return i == rs_sentence_start(v, i) || v->words[i - 1].boundary || rs_view_joined(v, i) || rs_view_waw(v, i - 1) ||
           fn == RS_FN_clause || fn == RS_FN_that || fn == RS_FN_qad || fn == RS_FN_skip || fn == RS_FN_rel;
}

/* "Condemned the shelling": what opens somebody's words as their object, or stands behind a time, is the noun where the
 * letters allow both. */
static bool is_object(const rs_events *w, const rs_match *m)
{
    const rs_doc *doc = w->v->doc;
    bool noun = false;
    for (uint32_t i = doc->match_at[m->token]; i < doc->match_at[m->token + 1]; i++) {
        noun = noun || (doc->matches[i].entry == m->entry && (doc->matches[i].feat & RS_F_MASDAR));
    }
    if (!noun || opens_clause(w->v, m->token)) {
        return false;
    }
    int32_t s = w->said[m->token];
    bool content = s >= 0 && w->reader->reading->statements.at[s].span.start == doc->tokens[m->token].at;
    return content || w->v->words[m->token - 1].time >= 0;
}

/* The doubled vowel of an indefinite accusative, which no verb has: "a categorical refusal", spelt like "boycotted". */
static bool nunated(const rs_events *w, const rs_match *m)
{
    static const rs_str fathatan = {"\xd9\x8b", 2};
    return (m->feat & RS_F_DUAL) && rs_str_find(rs_token_text(w->v->doc, m->token), fathatan, 0) != SIZE_MAX;
}

/* A verb or a noun? The letters are often the same; the neighbours tell. */
static bool reads_as_verb(const rs_events *w, const rs_match *m)
{
    if (!(m->feat & RS_F_VERB) || (m->clitics & (RS_C_AL | RS_C_BI | RS_C_KA)) || nunated(w, m)) {
        return false;
    }
    rs_str intransitive = rs_lex_attr(m->entry, RS_ATTR_no_object);
    bool any = !rs_str_eq(intransitive, RS_STR("present")) || (m->feat & RS_F_PRESENT);
    if ((m->clitics & RS_C_PRONOUN) && intransitive.len && any) {
        return false; /* "its cooperation", spelt like "cooperated"; "which they rode in", like "resign" */
    }
    return !role_takes_noun(role_before(w->v, m->token)) && !is_object(w, m);
}

/* "Gunmen kidnapped" and "the kidnapping of" may be spelt alike: in front of somebody who does such things it is the
 * verb, and so it is where an accusative follows the first noun. */
static bool is_rather_verb(const rs_events *w, const rs_match *m)
{
    const rs_doc *doc = w->v->doc;
    uint32_t next = m->token + m->n;
    bool verb = false;
    for (uint32_t i = doc->match_at[m->token]; i < doc->match_at[m->token + 1]; i++) {
        verb = verb || (doc->matches[i].entry == m->entry && reads_as_verb(w, &doc->matches[i]));
    }
    if (!verb || (m->feat & (RS_F_VERB | RS_F_FIXED)) || next + 1 >= doc->n_tokens) {
        return false;
    }
    bool counted = doc->tokens[next].kind == RS_TOKEN_NUMBER || w->v->words[next].figure >= 0;
    bool named = w->v->words[next].mention >= 0 || w->v->words[next].place >= 0 || rs_doc_match(doc, next, RS_LEX_body);
    if ((counted || named) && opens_clause(w->v, m->token)) {
        return true;
    }
    const rs_match *actor = rs_doc_match(doc, next, RS_LEX_actor);
    const rs_token *t = &doc->tokens[next + 1];
    bool object = t->kind == RS_TOKEN_ARABIC && t->flen >= 4 && doc->folded[t->folded + t->flen - 1] == RS_ALEF &&
                  w->v->words[next + 1].mention < 0 && w->v->words[next + 1].place < 0;
    return actor && (rs_attr_set(actor->entry, RS_ATTR_armed) || rs_attr_set(actor->entry, RS_ATTR_state) ||
                     rs_attr_set(actor->entry, RS_ATTR_crowd) || object);
}

static bool light_before(const rs_events *w, uint32_t i, uint32_t from)
{
    for (uint32_t k = i; k > from && i - k < light_reach; k--) {
        uint8_t fn = w->v->words[k - 1].fn_over;
        if (fn == RS_FN_light || fn == RS_FN_undergo) {
            return true;
        }
    }
    return false;
}

/* The object of an announcement, or told as past by its preposition: "after a meeting with". */
static bool told_as_done(const rs_events *w, const rs_match *m, uint32_t from)
{
    int32_t s = w->said[m->token];
    if (s >= 0) {
        const rs_statement *st = &w->reader->reading->statements.at[s];
        rs_act a = st->act;
        bool first = st->span.start >= w->v->doc->tokens[m->token].at;
        if (first && (a == RS_ACT_announce || a == RS_ACT_confirm || a == RS_ACT_say || a == RS_ACT_report)) {
            return true;
        }
    }
    return role_before(w->v, m->token) == RS_FN_prep || light_before(w, m->token, from);
}

static bool crowd_near(const rs_events *w, uint32_t i, uint32_t n, uint32_t from, uint32_t to)
{
    uint32_t a = i > from + 6 ? i - 6 : from, b = i + n + 6 < to ? i + n + 6 : to;
    for (uint32_t k = a; k < b; k++) {
        const rs_match *m = rs_doc_match(w->v->doc, k, RS_LEX_actor);
        if (m && rs_attr_set(m->entry, RS_ATTR_crowd)) {
            return true;
        }
    }
    return false;
}

/* The crowd itself right behind the verb, past its number, or right before it. */
static bool crowd_acts(const rs_events *w, const rs_match *m)
{
    uint32_t from = m->token > 2 ? m->token - 2 : 0;
    for (uint32_t k = from; k < m->token + m->n + 3; k++) {
        const rs_match *actor = rs_doc_match(w->v->doc, k, RS_LEX_actor);
        if (actor && rs_attr_set(actor->entry, RS_ATTR_crowd) && !(actor->clitics & (RS_C_LI | RS_C_BI))) {
            return k < m->token || !rs_view_find(w->v, m->token + m->n, k, RS_LEX_actor);
        }
    }
    return false;
}

static bool counts_people(const rs_events *w, uint32_t i)
{
    int32_t f = w->v->words[i].figure;
    rs_measure measure = f >= 0 ? w->reader->reading->figures.at[f].measure : RS_MEASURE_other;
    return measure == RS_MEASURE_arrested || measure == RS_MEASURE_killed || measure == RS_MEASURE_injured ||
           measure == RS_MEASURE_kidnapped || measure == RS_MEASURE_protesters || measure == RS_MEASURE_participants;
}

/* "Paid": the verb of "sent forces" with a sum of money. */
static bool pays(const rs_events *w, uint32_t from, uint32_t to)
{
    for (uint32_t k = from; k < to; k++) {
        int32_t f = w->v->words[k].figure;
        if (f >= 0 && w->reader->reading->figures.at[f].measure == RS_MEASURE_money) {
            return true;
        }
    }
    return false;
}

/* The words that the entry asks for; a mode written at the word wins over the entry's. */
static bool has_needs(const rs_events *w, const rs_match *m, uint32_t from, uint32_t to, rs_happening *h)
{
    rs_str needs = rs_lex_attr(m->entry, RS_ATTR_needs);
    if (!needs.len) {
        return true;
    }
    if (m->feat & RS_F_FIXED) {
        return true;
    }
    uint32_t reach = rs_str_eq(needs, RS_STR("accord"))   ? 2 * reach_behind /* "signed with X in Y a" */
                     : rs_str_eq(needs, RS_STR("forces")) ? reach_behind - 2
                                                          : reach_behind;
    uint32_t behind = m->token + m->n, b = behind + reach < to ? behind + reach : to;
    if (rs_str_eq(needs, RS_STR("that"))) {
        while (behind < b && w->v->words[behind].fn != RS_FN_that) {
            behind++;
        }
        return behind < b;
    }
    const rs_match *word = word_of_group(w, behind, b, needs);
    if (!word && (m->clitics & RS_C_PRONOUN)) { /* "aid that X gave" */
        word = word_of_group(w, m->token > from + reach_before ? m->token - reach_before : from, m->token, needs);
    }
    if (!word && (rs_str_eq(needs, RS_STR("crowd")) || rs_str_eq(needs, RS_STR("person")))) {
        uint32_t a = m->token > from + 3 ? m->token - 3 : from;
        word = rs_str_eq(needs, RS_STR("crowd")) ? word_of_group(w, a, m->token, needs) : NULL;
        bool named = rs_str_eq(needs, RS_STR("person"));
        for (uint32_t k = a; named && k < b && !word; k++) { /* a person's name, or a counted head, will do */
            const rs_mention *x = rs_view_mention(w->v, k);
            if ((x && x->type == RS_MENTION_PER) || counts_people(w, k)) {
                return true;
            }
        }
    }
    if (!word) {
        return false;
    }
    rs_str mode = rs_lex_attr(word->entry, RS_ATTR_mode);
    h->mode = mode.len && h->type != RS_EVENT_RETREAT ? mode : h->mode;
    return true;
}

/* "Pursuing them and catching them", "the speedy catching of": a noun that hangs on another noun, and not on a verb of
 * its own ("threw the catch on"), a preposition ("managed to catch") or nothing, as in headlines. */
static bool wished_for(const rs_events *w, const rs_match *m, uint32_t from)
{
    rs_str own = rs_lex_attr(m->entry, RS_ATTR_form_only_light);
    bool joined = rs_view_joined(w->v, m->token);
    if (!own.len || (opens_clause(w->v, m->token) && !joined) || (role_before(w->v, m->token) && !joined)) {
        return false;
    }
    return !told_as_done(w, m, from) && !word_of_group(w, rs_sentence_start(w->v, m->token), m->token, own);
}

/* A shark, a dog: nobody who makes a conflict. */
static bool by_animal(const rs_events *w, const rs_match *m)
{
    enum { animal_reach = 3 };
    uint32_t from = m->token > animal_reach ? m->token - animal_reach : 0;
    return word_of_group(w, from, m->token + m->n + animal_reach, RS_STR("animal")) != NULL;
}

/* "Drove the gunmen to attack": no forces are sent where a deed is what they are driven to. */
static bool drives_to(const rs_events *w, const rs_match *m, uint32_t to)
{
    uint32_t last = m->token + m->n + reach_behind < to ? m->token + m->n + reach_behind : to;
    for (uint32_t k = m->token + m->n; k + 1 < last; k++) {
        const rs_match *deed = w->v->words[k].fn == RS_FN_ila ? rs_doc_match(w->v->doc, k + 1, RS_LEX_event) : NULL;
        if ((deed && (deed->feat & RS_F_MASDAR)) ||
            (w->v->words[k].fn == RS_FN_ila && w->v->words[k + 1].fn == RS_FN_light)) {
            return true;
        }
    }
    return false;
}

static bool accepted(const rs_events *w, const rs_match *m, rs_happening *h)
{
    uint32_t from, to;
    const uint32_t e = m->entry;
    rs_event_clause(w, m->token, &from, &to);
    if (rs_attr_set(e, RS_ATTR_crowd_only) && !crowd_near(w, m->token, m->n, from, to)) {
        return false;
    }
    if (rs_attr_set(e, RS_ATTR_crowd_subject) && !crowd_acts(w, m)) {
        return false;
    }
    if (!has_needs(w, m, from, to, h) ||
        (h->type == RS_EVENT_MOBILIZE && h->verb && (pays(w, from, to) || drives_to(w, m, to)))) {
        return false;
    }
    rs_str alone = rs_lex_attr(e, RS_ATTR_needs_or_form);
    uint32_t b = m->token + m->n + reach_behind < to ? m->token + m->n + reach_behind : to;
    if (alone.len && !(m->feat & RS_F_FIXED) && !word_of_group(w, m->token + m->n, b, alone)) {
        return false;
    }
    if (rs_attr_set(e, RS_ATTR_needs_light)) {
        uint32_t a = m->token > from + 5 ? m->token - 5 : from;
        if (!word_of_group(w, a, m->token, RS_STR("imposing"))) {
            return false;
        }
    }
    if (rs_attr_set(e, RS_ATTR_needs_violence) &&
        word_of_group(w, rs_sentence_start(w->v, m->token), rs_sentence_end(w->v, m->token), RS_STR("accident"))) {
        return false;
    }
    if (h->type == RS_EVENT_ASSAULT && by_animal(w, m)) {
        return false;
    }
    if (h->fixed && wished_for(w, m, from)) {
        return false;
    }
    bool declared = h->type == RS_EVENT_RETREAT && word_of_group(w, from, m->token, RS_STR("imposing"));
    if (!h->verb && !h->fixed && rs_attr_set(e, RS_ATTR_noun_only_light) && !declared && !told_as_done(w, m, from)) {
        return false;
    }
    return true;
}

/* With what: "bombed" by planes is aerial, "killed" by bullets is firearms. */
static void refine_mode(const rs_events *w, rs_happening *h)
{
    uint32_t from, to;
    bool open = !h->mode.len || rs_str_eq(h->mode, RS_STR("heavy-weapons"));
    if (h->type != RS_EVENT_ASSAULT || !open) {
        return;
    }
    rs_event_clause(w, h->token, &from, &to);
    const rs_match *weapon = rs_event_word(w, h->token, to, RS_ATTR_weapon);
    if (!weapon) {
        weapon = rs_event_word(w, from, h->token, RS_ATTR_weapon);
    }
    if (weapon && w->v->words[weapon->token].place < 0) {
        h->mode = rs_lex_attr(weapon->entry, RS_ATTR_weapon);
    }
}

/* ---- did it happen? ---- */

static bool near_before(const rs_events *w, uint32_t i, uint32_t from, uint32_t reach, rs_lex_class class_id,
                        bool verbal)
{
    for (uint32_t k = i; k > from && i - k < reach; k--) {
        const rs_match *m = rs_doc_match(w->v->doc, k - 1, class_id);
        if (m && (!verbal || rs_attr_set(m->entry, RS_ATTR_verbal))) {
            return true;
        }
        if (w->v->words[k - 1].boundary) {
            return false;
        }
    }
    return false;
}

/* The noun is background, not what is asked for: "calm after the protests". */
static bool is_background(const rs_events *w, uint32_t i, uint32_t content)
{
    for (uint32_t k = i; k > content && i - k < 4; k--) {
        uint8_t fn = w->v->words[k - 1].fn_over;
        if (fn == RS_FN_prep || fn == RS_FN_rel) {
            return true;
        }
    }
    return false;
}

/* What is denied, asked for or promised is told of, but did not happen. */
static void judge_by_statement(const rs_events *w, rs_happening *h)
{
    enum { near_start = 9 };
    int32_t s = w->said[h->token];
    if (s < 0) {
        return;
    }
    const rs_statement *st = &w->reader->reading->statements.at[s];
    uint32_t content = rs_doc_token_at(w->v->doc, st->span.start);
    bool close = h->token < content + near_start && !is_background(w, h->token, content);
    switch (st->act) {
    case RS_ACT_deny:
        h->negated = h->negated || close;
        h->told = h->told || close;
        break;
    case RS_ACT_promise:
        h->hypothetical = h->hypothetical || close;
        h->told = h->told || (close && (h->verb || h->fixed || h->token < content + 3));
        break;
    case RS_ACT_warn:
    case RS_ACT_urge:
    case RS_ACT_ask:
    case RS_ACT_reject:
        h->hypothetical = h->hypothetical || close; /* the request or refusal is the record */
        break;
    default: break;
    }
}

/* The verb before the noun, where one is: "intends to impose", "foiled an attack". */
static bool verbal_before(const rs_events *w, uint32_t i, uint32_t from, rs_lex_class class_id)
{
    return near_before(w, i, from, 4, class_id, true);
}

/* "And not through riots": a negation, with prepositions only between. */
static bool not_so(const rs_events *w, uint32_t i, uint32_t from)
{
    for (uint32_t k = i; k > from && i - k < 4; k--) {
        if (rs_doc_match_over(w->v->doc, k - 1, RS_LEX_negation)) {
            return true;
        }
        if (!w->v->words[k - 1].fn_over) {
            return false;
        }
    }
    return false;
}

/* "Agreed to hold another meeting": what is agreed on is still to come. */
static bool agreed_on(const rs_events *w, const rs_happening *h, uint32_t from)
{
    bool on = false;
    for (uint32_t k = h->token; k > from && h->token - k < light_reach + 4 && !h->verb; k--) {
        const rs_match *m = rs_doc_match(w->v->doc, k - 1, RS_LEX_event);
        on = on || (w->v->words[k - 1].fn == RS_FN_ala && h->token - k < 3);
        if (on && m && (m->feat & RS_F_VERB) &&
            rs_event_type_of(rs_lex_attr(m->entry, RS_ATTR_type)) == RS_EVENT_AGREE) {
            return true;
        }
    }
    return false;
}

/* The verb that the noun hangs on, "declared" a state of emergency, "saw" protests, "imposed" sanctions. */
static uint32_t governor(const rs_events *w, const rs_happening *h)
{
    const uint32_t start = rs_sentence_start(w->v, h->token);
    for (uint32_t k = h->token; k > start && h->token - k < light_reach; k--) {
        uint8_t fn = w->v->words[k - 1].fn_over;
        if (w->v->words[k - 1].boundary || fn == RS_FN_that || fn == RS_FN_rel) {
            break;
        }
        const rs_match *m = rs_event_word(w, k - 1, k, RS_ATTR_group);
        bool imposes = m && (m->feat & RS_F_VERB) && rs_attr_has(m->entry, RS_ATTR_group, RS_STR("imposing"));
        if (fn == RS_FN_light || fn == RS_FN_undergo || imposes) {
            return k - 1;
        }
    }
    return RS_NO_TOKEN;
}

/* A present behind "perhaps": the letters of its prefix tell it. */
static bool perhaps(const rs_events *w, uint32_t i)
{
    const rs_doc *doc = w->v->doc;
    if (i == 0 || i >= doc->n_tokens || w->v->words[i - 1].fn_over != RS_FN_qad || doc->tokens[i].flen < 3) {
        return false;
    }
    uint8_t first = doc->folded[doc->tokens[i].folded];
    return first == RS_YA || (first == RS_TA && w->v->words[i].place < 0 && w->v->words[i].mention < 0 &&
                              doc->folded[doc->tokens[i].folded + doc->tokens[i].flen - 1] != RS_TA);
}

/* Said, and neither announced nor promised: what somebody thinks is to come. */
static bool of_speech(const rs_events *w, const rs_happening *h)
{
    int32_t s = w->said[h->token];
    rs_act act = s >= 0 ? w->reader->reading->statements.at[s].act : RS_ACT_announce;
    return act != RS_ACT_announce && act != RS_ACT_promise;
}

static void judge_by_governor(const rs_events *w, rs_happening *h)
{
    uint32_t g = governor(w, h);
    if (g == RS_NO_TOKEN) {
        return;
    }
    bool inside = g > rs_sentence_start(w->v, g);
    bool not = inside && rs_doc_match_over(w->v->doc, g - 1, RS_LEX_negation);
    const rs_token *t = &w->v->doc->tokens[g];
    const uint8_t *f = w->v->doc->folded + t->folded;
    bool will = t->flen > 4 && f[0] == RS_SEEN && (f[1] == RS_YA || f[1] == RS_TA);
    bool may = perhaps(w, g) || (inside && rs_doc_match_over(w->v->doc, g - 1, RS_LEX_irrealis));
    h->negated = h->negated || not ;
    h->hypothetical = h->hypothetical || will || may;
    h->told = h->told || not || (will && !of_speech(w, h));
}

/* "Denied the release of": what the verb of saying before it makes of it, where no statement was found. */
static void judge_by_cue(const rs_events *w, rs_happening *h, uint32_t from)
{
    enum { cue_reach = 6 };
    for (uint32_t k = h->token; k > from && h->token - k < cue_reach && !h->verb && w->said[h->token] < 0; k--) {
        const rs_match *cue = w->v->words[k - 1].speech;
        if (!cue) {
            continue;
        }
        rs_act act = rs_act_of(rs_lex_attr(cue->entry, RS_ATTR_act));
        h->negated = h->negated || act == RS_ACT_deny;
        h->told = h->told || act == RS_ACT_deny;
        h->hypothetical = h->hypothetical || act == RS_ACT_reject || act == RS_ACT_urge || act == RS_ACT_ask;
        return;
    }
}

/* "It is believed that", "the memory of", "sixty years since": supposed, or long ago. */
static bool supposed(const rs_events *w, const rs_happening *h, uint32_t from)
{
    bool scored = h->type == RS_EVENT_ASSAULT || h->type == RS_EVENT_PROTEST;
    for (uint32_t k = h->token; k > from && h->token - k < 6; k--) {
        if (w->v->words[k - 1].fn_over == RS_FN_impersonal) {
            return true;
        }
        if (!scored && !h->verb && rs_event_word(w, k - 1, k, RS_ATTR_memory)) {
            return true;
        }
    }
    return false;
}

static void judge(const rs_events *w, rs_happening *h)
{
    const rs_view *v = w->v;
    const rs_match *m = h->match;
    uint32_t from, to;
    rs_event_clause(w, h->token, &from, &to);
    from = from > rs_sentence_start(v, h->token) ? from - 1 : from; /* the "if" before the clause */
    bool foiled = verbal_before(w, h->token, from, RS_LEX_negation);
    bool planned = verbal_before(w, h->token, from, RS_LEX_irrealis);
    h->negated = near_before(w, h->token, from, 2, RS_LEX_negation, false) || foiled;
    h->hypothetical = near_before(w, h->token, from, h->verb ? 3 : 4, RS_LEX_irrealis, false);
    if (h->verb) {
        bool future = m->clitics & RS_C_SA;
        bool purpose = (m->clitics & RS_C_LI) && (m->feat & RS_F_PRESENT);
        uint8_t role = role_before(v, h->token);
        bool subjunctive = role == RS_FN_modal || (role == RS_FN_that && (m->feat & RS_F_PRESENT));
        bool may = perhaps(w, h->token);
        bool soon = (m->feat & RS_F_PRESENT) &&
                    rs_event_word(w, rs_sentence_start(v, h->token), rs_sentence_end(v, h->token), RS_ATTR_soon);
        h->told = (future && !of_speech(w, h)) || h->negated || role == RS_FN_modal;
        h->hypothetical = h->hypothetical || future || purpose || subjunctive || may || soon;
    }
    h->told = h->told || planned || foiled;
    if (!h->verb) {
        h->negated = h->negated || not_so(w, h->token, from);
        uint32_t next = h->token + h->n;
        for (uint32_t k = next; k < to && k < next + 3; k++) {
            h->hypothetical =
                h->hypothetical || v->words[k].fn == RS_FN_modal || perhaps(w, k); /* "violent protests may" */
        }
        judge_by_governor(w, h);
        judge_by_cue(w, h, from);
    }
    h->hypothetical = h->hypothetical || agreed_on(w, h, from) || supposed(w, h, from);
    judge_by_statement(w, h);
}

bool rs_event_find(const rs_events *w, const rs_match *m, rs_happening *h)
{
    *h = (rs_happening){.match = m, .token = m->token, .n = m->n, .place = -1, .person = -1};
    h->fixed = m->feat & RS_F_FIXED;
    h->verb = reads_as_verb(w, m);
    if (is_rather_verb(w, m)) {
        return false;
    }
    bool dawn = w->v->words[m->token].time >= 0; /* "at dawn" is spelt like "blew up" */
    if (dawn || ((m->feat & RS_F_VERB) && !h->verb) || (m->feat & RS_F_FIRST)) {
        return false;
    }
    h->type = rs_event_type_of(rs_lex_attr(m->entry, RS_ATTR_type));
    h->mode = rs_lex_attr(m->entry, RS_ATTR_mode);
    h->contexts = rs_lex_attr(m->entry, RS_ATTR_contexts);
    if (!h->type || !accepted(w, m, h)) {
        return false;
    }
    refine_mode(w, h);
    judge(w, h);
    return (!h->negated && !h->hypothetical) || h->told;
}
