#include "read/speech_mark.h"
#include "read/speech_subject.h"

enum {
    widest_cue = 60,    /* tokens between a verb and its content */
    widest_strict = 26, /* the same, for a verb whose spelling has commoner readings */
};

rs_frame rs_frame_of(rs_str word)
{
#define FRAME(name)                                                                                                    \
    {                                                                                                                  \
        name, sizeof(name) - 1                                                                                         \
    }
    static const rs_str names[] = {FRAME(""),      FRAME("that"),   FRAME("that_object"), FRAME("urge"),
                                   FRAME("ask"),   FRAME("object"), FRAME("about"),       FRAME("blame"),
                                   FRAME("relay"), FRAME("quote"),  FRAME("silent")};
#undef FRAME
    for (unsigned i = 1; i < sizeof names / sizeof names[0]; i++) {
        if (rs_str_eq(word, names[i])) {
            return (rs_frame)i;
        }
    }
    return RS_FRAME_none;
}

uint32_t rs_preps_of(uint32_t entry)
{
    uint32_t bits = 0;
    rs_str rest = rs_lex_attr(entry, RS_ATTR_prep), part;
    while (rest.len && rs_str_split(&rest, ' ', &part)) {
        rs_fn fn = rs_fn_of(part);
        bits |= fn < 32 ? 1u << fn : 0;
    }
    return bits;
}

/* Going back over what may stand before a clause's verb; *at is left behind the first token that is more than that. */
static bool clause_initial(const rs_view *v, uint32_t i, uint32_t start)
{
    for (uint32_t k = i; k > start; k--) {
        const rs_word *w = &v->words[k - 1];
        if (w->boundary || rs_view_waw(v, k - 1)) {
            return true;
        }
        if (v->doc->tokens[k - 1].mark == '"') { /* a quotation may open between subject and verb */
            return k < start + 2 || !rs_view_nominal(v, k - 2);
        }
        switch (w->fn_over) {
        case RS_FN_qad:
            if (v->doc->folded[v->doc->tokens[k - 1].folded] == RS_FA) {
                return true; /* behind "as for", "with regard to" */
            }
            continue;
        case RS_FN_adv:
        case RS_FN_kana: continue;
        case RS_FN_clause:
        case RS_FN_that:
        case RS_FN_skip:
        case RS_FN_rel:
        case RS_FN_ma: return true;
        default:
            if (w->time < 0) {
                return false;
            }
        }
    }
    return true;
}

static uint8_t role_before(const rs_view *v, uint32_t i)
{
    return i > 0 && !(v->doc->tokens[i].flags & RS_T_PARAGRAPH) ? v->words[i - 1].fn_over : RS_FN_none;
}

/* The verbal noun where the same letters could be either: behind a preposition or with an article it is no verb. */
static const rs_match *as_noun(const rs_view *v, uint32_t i, uint16_t feat)
{
    const rs_doc *doc = v->doc;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        const rs_match *x = &doc->matches[m];
        if (x->class_id == RS_LEX_speech && (x->feat & feat)) {
            return x;
        }
    }
    return NULL;
}

/* A participle that says: indefinite, behind a comma or the main clause: "adding that". */
static bool is_hal(const rs_view *v, uint32_t i, const rs_match *m)
{
    if (!(m->feat & RS_F_AGENT) || (m->clitics & (RS_C_AL | RS_C_BI | RS_C_LI | RS_C_KA | RS_C_PRONOUN))) {
        return false;
    }
    const rs_token *t = &v->doc->tokens[i];
    uint8_t last = v->doc->folded[t->folded + t->flen - 1];
    bool joined = (m->clitics & RS_C_WA) != 0;
    bool apart = i > 0 && (v->words[i - 1].boundary || v->doc->tokens[i - 1].mark == '"');
    /* without its alef the form is as often a noun, which a comma before it tells */
    uint32_t next = i + m->n;
    bool opens = next < v->doc->n_tokens && (v->words[next].fn == RS_FN_that || v->doc->tokens[next].mark == ':' ||
                                             v->doc->tokens[next].mark == '"');
    bool accusative = last == RS_ALEF || ((last == RS_HA || last == RS_NOON) && (apart || joined || opens));
    return accusative && !(t->flags & RS_T_PARAGRAPH);
}

static bool role_takes_noun(uint8_t role)
{
    return role == RS_FN_fi || role == RS_FN_ila || role == RS_FN_ala || role == RS_FN_an || role == RS_FN_min ||
           role == RS_FN_maa || role == RS_FN_prep || role == RS_FN_bayn;
}

/* "Did not say", "without mentioning": nothing was said. */
static bool is_denied(const rs_view *v, uint32_t i, uint32_t start)
{
    for (uint32_t k = i; k > start && i - k < 2; k--) {
        if (v->words[k - 1].negates) {
            return true;
        }
    }
    return false;
}

/* "After X's appeal to Y": a verbal noun told as done, with its subject behind it. */
static const rs_match *as_appeal(const rs_view *v, uint32_t i)
{
    const rs_match *m = as_noun(v, i, RS_F_MASDAR);
    if (!m || role_before(v, i) != RS_FN_prep || (m->clitics & (RS_C_AL | RS_C_PRONOUN))) {
        return NULL;
    }
    rs_str frame = rs_lex_attr(m->entry, RS_ATTR_frame);
    return rs_str_eq(frame, RS_STR("urge")) || rs_str_eq(frame, RS_STR("ask")) ? m : NULL;
}

/* Settles which reading of the word counts here. */
static const rs_match *settle(const rs_view *v, uint32_t i, rs_cue *cue)
{
    const rs_match *m = v->words[i].speech;
    uint32_t start = rs_sentence_start(v, i);
    bool which = (m->clitics & RS_C_PRONOUN) && rs_attr_set(m->entry, RS_ATTR_strict) && i + 1 < v->doc->n_tokens &&
                 v->doc->tokens[i + 1].mark == ':'; /* "foremost of them:" */
    static const char maksura[] = "\xd9\x89";
    bool named = rs_str_ends(rs_token_text(v->doc, i), RS_STR(maksura)) && rs_attr_set(m->entry, RS_ATTR_called);
    if (which || named || is_denied(v, i, start) || ((m->feat & RS_F_VERB) && (m->clitics & RS_C_LI))) {
        return NULL; /* "in order to confirm" is not said */
    }
    if ((m->feat & (RS_F_VERB | RS_F_FIXED)) && !role_takes_noun(role_before(v, i))) {
        cue->initial = (m->clitics & (RS_C_WA | RS_C_FA)) || clause_initial(v, i, start);
        bool also_noun = as_noun(v, i, RS_F_MASDAR) && !as_noun(v, i, RS_F_PRESENT);
        bool dual = also_noun && (m->feat & RS_F_DUAL) && !(m->feat & RS_F_SINGULAR); /* "[there is] a fear" */
        if (dual || (also_noun && !cue->initial && !rs_view_nominal(v, i - 1))) {
            return NULL;
        }
        return m;
    }
    const rs_match *appeal = as_appeal(v, i);
    if (appeal) {
        cue->initial = true;
        return appeal;
    }
    const rs_match *agent = as_noun(v, i, RS_F_AGENT);
    uint8_t role = role_before(v, i);
    if (agent && role != RS_FN_that && role != RS_FN_skip && is_hal(v, i, agent)) {
        cue->hal = true;
        return agent;
    }
    return NULL;
}

/* A verbal noun whose letters are also a verb's: "rejected the deployment of". */
static bool is_deed(const rs_view *v, uint32_t i)
{
    for (uint32_t m = v->doc->match_at[i]; m < v->doc->match_at[i + 1]; m++) {
        const rs_match *x = &v->doc->matches[m];
        if ((x->class_id == RS_LEX_event || x->class_id == RS_LEX_speech) && (x->feat & RS_F_MASDAR)) {
            return true;
        }
    }
    return false;
}

static bool is_person(const rs_view *v, uint32_t i)
{
    const rs_mention *m = rs_view_mention(v, i);
    return (m && m->type == RS_MENTION_PER) || rs_doc_match(v->doc, i, RS_LEX_title);
}

/* "This idea": a demonstrative with its noun. */
static bool is_this(const rs_view *v, uint32_t i)
{
    if (v->words[i].fn == RS_FN_ma) { /* "what was printed" */
        return v->doc->folded[v->doc->tokens[i].folded] == RS_MEEM && !v->words[i + 1].fn_over;
    }
    return v->words[i].fn == RS_FN_pron && v->words[i + 1].definite && rs_view_nominal(v, i + 1);
}

/* "Explained this Mr X", "seconded this view Mrs Y": the tokens of an object that stands before its subject. */
static uint32_t object_first(const rs_view *v, uint32_t from, uint32_t limit)
{
    if (from + 3 >= limit || v->words[from].fn != RS_FN_pron) {
        return 0;
    }
    if (is_person(v, from + 1)) {
        return 1;
    }
    bool hers = rs_view_possessed(v, from + 2) && is_person(v, from + 3);
    return v->words[from + 1].definite && (is_person(v, from + 2) || hers) ? 2 : 0;
}

/* "X, who heads the committee, said that": the relative clause right behind the subject is part of it. */
static void subject_with_clause(const rs_view *v, rs_cue *cue, uint32_t from, rs_found *f)
{
    if (!f->relative || f->mark != RS_MARK_that || cue->hal || cue->subject_to > cue->subject_from ||
        rs_frame_object_first(cue->frame)) {
        return;
    }
    uint32_t i = rs_cue_skip(v, from, f->at);
    uint32_t end = i < f->at && rs_view_nominal(v, i) ? rs_noun_phrase(v, i, f->at) : i;
    if (end > i && end < f->at && v->words[end].fn == RS_FN_rel) {
        cue->subject_from = i;
        cue->subject_to = end;
        f->relative = false;
    }
}

/* "X called Y a lie", with Y alone where X goes on: everything from Y on, which bi- parts from what it is called. */
static bool describe(const rs_view *v, rs_cue *cue, uint32_t from, uint32_t limit)
{
    uint32_t i = rs_cue_skip(v, from, limit), verdict = RS_NO_TOKEN;
    if (i >= limit || !rs_view_nominal(v, i) || (cue->match->clitics & RS_C_PRONOUN)) {
        return false;
    }
    uint32_t behind = rs_noun_phrase(v, i, limit);
    if (behind < limit && rs_view_li(v, behind) && as_noun(v, cue->token, RS_F_MASDAR)) {
        return true; /* "X's calling Y a lie" tells of it and is none: no content */
    }
    for (uint32_t k = i + 1; k < limit && verdict == RS_NO_TOKEN && !v->words[k].boundary; k++) {
        bool that = v->words[k].fn == RS_FN_that && v->doc->folded[v->doc->tokens[k].folded] == RS_BA;
        verdict = that || rs_view_bi(v, k) || rs_view_letter(v, k, RS_BA) ? k : verdict;
    }
    if (verdict == RS_NO_TOKEN) {
        return false;
    }
    uint32_t end = rs_noun_phrase(v, i, verdict), object = rs_cue_skip(v, end, verdict);
    for (uint32_t k = end; k < verdict; k++) {
        object = v->words[k].fn == RS_FN_ma ? k : object;
    }
    bool two = object < verdict && (v->words[object].fn == RS_FN_ma || rs_view_nominal(v, object));
    if (!two && !(cue->match->clitics & RS_C_WA)) {
        return false;
    }
    cue->subject_from = two ? i : 0;
    cue->subject_to = two ? end : 0;
    cue->content = two ? object : i;
    cue->mark = RS_MARK_object;
    return true;
}

/* The verb's object; where there is one noun phrase only, that is it, of a subject named before. */
static void take_object(rs_cue *cue, uint32_t object, bool have)
{
    if (object != RS_NO_TOKEN) {
        cue->content = object;
        cue->mark = RS_MARK_object;
    } else if (!have && !cue->hal && cue->subject_to > cue->subject_from) {
        cue->content = cue->subject_from;
        cue->mark = RS_MARK_object;
        cue->subject_from = cue->subject_to = 0;
    }
}

/* "Confirmed [his] keenness on": what looks like the subject is the object. */
static bool is_stance(const rs_view *v, const rs_cue *cue)
{
    uint32_t i = cue->subject_from;
    return cue->subject_to > i && !v->words[i].definite &&
           (rs_doc_match(v->doc, i, RS_LEX_stance) || (i + 1 < cue->subject_to && rs_view_possessed(v, i + 1))) &&
           !rs_view_named(v, i) && !rs_doc_match(v->doc, i, RS_LEX_title) && !rs_doc_match(v->doc, i, RS_LEX_actor);
}

/* "Confirmed [the] need that": a lone word that takes a clause of its own. */
static bool is_need(const rs_view *v, const rs_cue *cue)
{
    uint32_t i = cue->subject_from;
    return cue->subject_to == i + 1 && !v->words[i].definite &&
           (rs_doc_match(v->doc, i, RS_LEX_irrealis) || rs_doc_match(v->doc, i, RS_LEX_stance)) && !rs_view_named(v, i);
}

/* Verb, then subject, then what is said. */
static void read_after(const rs_view *v, rs_cue *cue, uint32_t limit)
{
    uint32_t from = cue->token + cue->n;
    uint32_t this = object_first(v, from, limit);
    from += this;
    rs_found f = rs_mark_find(v, cue, from, limit);
    if (cue->frame == RS_FRAME_quote && cue->act == RS_ACT_report && f.mark == RS_MARK_that && f.at > from + 3) {
        return; /* "and whose results it printed" */
    }
    bool speech_mark = f.mark == RS_MARK_that || f.mark == RS_MARK_colon || f.mark == RS_MARK_quote;
    subject_with_clause(v, cue, from, &f);
    bool loose = rs_frame_object_first(cue->frame) || f.mark == RS_MARK_none || f.relative;
    uint32_t bound = f.mark ? f.at : limit;
    bool have = cue->subject_to > cue->subject_from;
    bool first = (cue->match->feat & RS_F_FIRST) || cue->implied;
    bool whole = !loose && !rs_attr_set(cue->match->entry, RS_ATTR_tells);
    uint32_t next = have || cue->hal || first ? from : rs_subject_after(v, cue, from, bound, whole);
    uint32_t object = rs_cue_skip(v, next, bound);
    cue->after_from = next;
    cue->after_to = object;
    bool object_here = object < bound && !rs_view_li(v, object) &&
                       (rs_view_nominal(v, object) || is_deed(v, object) || is_this(v, object));
    if (cue->describes && !have && !cue->hal && describe(v, cue, from, limit)) {
        return;
    }
    if (f.mark == RS_MARK_quote && object_here && !have && (cue->strict || cue->frame == RS_FRAME_quote) &&
        cue->subject_to <= cue->subject_from) {
        return; /* "wrote on the walls a word" */
    }
    if (f.mark == RS_MARK_quote && cue->frame == RS_FRAME_quote && object < bound && !have &&
        v->words[object].fn == RS_FN_ala && cue->subject_to > cue->subject_from) {
        return; /* "answered the ministry's voicing of" */
    }
    bool scare = f.mark == RS_MARK_quote && object_here && cue->frame != RS_FRAME_that && cue->frame != RS_FRAME_quote;
    if (scare) { /* a word in quotes inside the object, not what is said */
        speech_mark = false;
        loose = true;
        bound = limit;
    }
    if (f.mark == RS_MARK_that && f.at == cue->subject_to && cue->frame == RS_FRAME_that_object && is_need(v, cue)) {
        take_object(cue, RS_NO_TOKEN, have);
        return;
    }
    speech_mark = speech_mark && cue->frame != RS_FRAME_blame;
    if (speech_mark && (!f.relative || cue->frame == RS_FRAME_that) &&
        !(cue->frame == RS_FRAME_object && object_here)) {
        cue->after_to = bound;
        cue->addressee_from = object_here && rs_frame_object_first(cue->frame) ? object : bound;
        cue->addressee_to = bound;
        rs_mark_take(v, cue, f);
        return;
    }
    if (this) {
        return; /* its object is told */
    }
    bool person = rs_view_named(v, object) || rs_doc_match(v->doc, object, RS_LEX_actor) ||
                  rs_doc_match(v->doc, object, RS_LEX_anonymous) || rs_doc_match(v->doc, object, RS_LEX_everybody);
    bool thing = cue->frame == RS_FRAME_that_object && object_here && (loose || !person);
    bool clause = f.mark == RS_MARK_prep && f.at + 1 < v->doc->n_tokens && v->words[f.at + 1].fn == RS_FN_that;
    if (f.mark == RS_MARK_prep && cue->frame == RS_FRAME_that_object && !clause && !have && is_stance(v, cue)) {
        take_object(cue, RS_NO_TOKEN, have);
        return;
    }
    if (f.mark == RS_MARK_prep && (!thing || (clause && !loose))) {
        cue->addressee_from = object_here ? object : bound;
        cue->addressee_to = bound;
        cue->after_to = object_here ? object : bound;
        rs_mark_take(v, cue, f);
        return;
    }
    if (cue->frame == RS_FRAME_blame) {
        const rs_match *blame = rs_view_find(v, from, limit, RS_LEX_blame_word);
        if (blame && object < blame->token) {
            cue->content = object;
            cue->mark = RS_MARK_object;
        }
        return;
    }
    if (!cue->strict && (cue->frame == RS_FRAME_that_object || rs_frame_object_first(cue->frame))) {
        take_object(cue, object_here ? object : RS_NO_TOKEN, have || first);
    }
}

/* "That he, she, they": the pronoun is the subject of the verb behind it. */
static bool carries_subject(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    uint8_t last = v->doc->folded[t->folded + t->flen - 1];
    return t->flen >= 3 && last != RS_NOON;
}

bool rs_cue_read(const rs_view *v, uint32_t i, rs_cue *cue)
{
    *cue = (rs_cue){.content = RS_NO_TOKEN, .token = i};
    const rs_match *m = settle(v, i, cue);
    if (!m) {
        return false;
    }
    cue->match = m;
    cue->n = m->n;
    cue->frame = rs_frame_of(rs_lex_attr(m->entry, RS_ATTR_frame));
    cue->act = rs_act_of(rs_lex_attr(m->entry, RS_ATTR_act));
    cue->preps = rs_preps_of(m->entry);
    cue->strict = rs_attr_set(m->entry, RS_ATTR_strict);
    cue->follows = rs_attr_set(m->entry, RS_ATTR_follows);
    cue->describes = rs_attr_set(m->entry, RS_ATTR_describes);
    cue->unquoted = rs_attr_set(m->entry, RS_ATTR_unquoted);
    cue->text = rs_attr_set(m->entry, RS_ATTR_text);
    uint8_t before = role_before(v, i);
    cue->nested = before == RS_FN_that || before == RS_FN_rel || before == RS_FN_ma || before == RS_FN_modal;
    uint32_t end = rs_sentence_end(v, i), reach = cue->strict ? widest_strict : widest_cue;
    uint32_t limit = end < i + reach ? end : i + reach;
    bool first = m->feat & RS_F_FIRST;
    if (first) {
        cue->hal = false;
    } else if (!cue->hal && !cue->initial) {
        if (i + m->n >= v->doc->n_tokens || v->words[i + m->n].fn != RS_FN_therein) { /* "a call in which he said" */
            rs_subject_before(v, cue);
        }
    } else if ((m->clitics & RS_C_FA) || before == RS_FN_qad) {
        rs_subject_after_amma(v, cue);
        if (cue->subject_to <= cue->subject_from && !(m->clitics & RS_C_WA)) {
            rs_subject_of_kana(v, cue);
        }
    } else if (cue->initial && !(m->clitics & RS_C_WA)) {
        rs_subject_of_kana(v, cue);
    }
    cue->implied = before == RS_FN_that && carries_subject(v, i - 1);
    read_after(v, cue, limit);
    if ((m->clitics & RS_C_PRONOUN) && !(m->feat & RS_F_NOUN) && !cue->hal && cue->frame != RS_FRAME_urge &&
        cue->frame != RS_FRAME_ask &&
        (before == RS_FN_rel || cue->mark == RS_MARK_object || cue->mark == RS_MARK_quote)) {
        cue->content = RS_NO_TOKEN; /* "the figure that it announced": its object stands before it */
    }
    return true;
}

bool rs_cue_cuts(const rs_view *v, uint32_t i)
{
    const rs_match *m = v->words[i].speech;
    if (!m) {
        return false;
    }
    rs_cue cue = {0};
    m = settle(v, i, &cue);
    if (!m || i == 0) {
        return false;
    }
    bool comma = v->words[i - 1].boundary || rs_view_waw(v, i - 1) || v->words[i - 1].fn_over == RS_FN_clause ||
                 v->words[i - 1].fn_over == RS_FN_adv;
    return cue.hal ? comma || (m->clitics & RS_C_WA) || m->n > 0 : (m->clitics & (RS_C_WA | RS_C_FA)) || comma;
}
