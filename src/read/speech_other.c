/* speech_other: statements that no verb of saying opens. */
#include "read/speech_subject.h"
#include "read/speech_work.h"

enum { longest_heading_name = 9, longest_person = 4 };

static const rs_cue *cue_at(const rs_speech *w, uint32_t i)
{
    return i < w->v->doc->n_tokens && w->cue_at[i] ? &w->cues[w->cue_at[i] - 1] : NULL;
}

/* Who can stand before a headline's colon: a body or a person, not a bare place. */
static bool speaks(const rs_speech *w, uint32_t from, uint32_t to)
{
    const rs_view *v = w->v;
    const rs_mention *m = rs_view_mention(v, from);
    const rs_mention *last = rs_view_mention(v, to - 1);
    bool plain = to - from <= longest_person;
    for (uint32_t i = from; i < to; i++) {
        plain = plain && !v->words[i].fn_over && (i == from || !rs_view_joined(v, i));
    }
    if ((m && m->type == RS_MENTION_PER) || (plain && last && last->type == RS_MENTION_PER)) {
        return true;
    }
    bool somebody = rs_doc_match(v->doc, from, RS_LEX_anonymous) || rs_doc_match(v->doc, from, RS_LEX_title);
    if (somebody && !v->words[from].definite && to <= from + 2) {
        return true; /* "minister:", "space experts:" */
    }
    if (rs_view_find(v, from, to, RS_LEX_body) || (m && m->type == RS_MENTION_ORG)) {
        return true;
    }
    const rs_match *actor = rs_doc_match(v->doc, from, RS_LEX_actor);
    return actor && rs_attr_set(actor->entry, RS_ATTR_state) &&
           (to - from > 1 || rs_view_find(v, from, to, RS_LEX_nationality));
}

/* "The minister to \"paper\":", "the minister to the president:": where the listener begins in [from, to), else `to`.
 */
static uint32_t listener(const rs_view *v, uint32_t from, uint32_t to)
{
    for (uint32_t j = from + 1; j < to; j++) {
        bool quoted = rs_view_letter(v, j, RS_LAM) && j + 1 < to && v->doc->tokens[j + 1].mark == '"';
        const rs_mention *m = rs_view_mention(v, j);
        bool person = (m && m->type == RS_MENTION_PER) || rs_doc_match(v->doc, j, RS_LEX_title);
        bool hears = rs_doc_match(v->doc, j, RS_LEX_outlet) || (person && rs_speech_can_head(v, from));
        if (quoted || (hears && rs_view_li(v, j))) {
            return j;
        }
    }
    return to;
}

bool rs_speech_heading(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    const rs_token *t = v->doc->tokens;
    if (!(t[i].flags & RS_T_PARAGRAPH) || !rs_view_nominal(v, i) || i < w->body) {
        return false;
    }
    uint32_t end = rs_sentence_end(v, i), k = i;
    while (k < end && k < i + longest_heading_name && t[k].mark != ':' && !v->words[k].speech &&
           !v->words[k].boundary) {
        k++;
    }
    uint32_t to_paper = listener(v, i, k);
    for (uint32_t j = i; j < k && to_paper == k; j++) {
        const rs_match *outlet = rs_doc_match(v->doc, j, RS_LEX_outlet);
        if (t[j].mark == '-' || (j > i && outlet && rs_attr_set(outlet->entry, RS_ATTR_name))) {
            return false; /* a reporter and his paper */
        }
    }
    if (k >= end || k == i || t[k].mark != ':' || k + 2 >= end || !(to_paper < k || speaks(w, i, k))) {
        return false;
    }
    bool direct;
    uint32_t to = rs_speech_content_end(w, k + 1, &direct);
    uint32_t name = rs_view_mention_end(v, i); /* "X appears at last:" */
    rs_speaker who = rs_speaker_of(v, &w->known, i, name > i && name < to_paper ? name : to_paper);
    rs_statement *s = rs_speech_emit(w, &who, k + 1, to, true);
    if (s) {
        s->act = rs_speech_denies(w, k + 1, to) ? RS_ACT_deny : RS_ACT_say;
        s->cue = rs_view_span(v, i, k);
        s->cue = (rs_span){t[k].at, t[k].at + t[k].len};
        rs_speaker_note(&w->known, &who, 0);
        w->subject = who;
        w->has_subject = true;
    }
    *next = k + 1;
    return true;
}

/* The source behind "according to": a phrase, or "what X announced". *act is the verb's; *to one past it all. */
static bool source_of(rs_speech *w, uint32_t from, rs_speaker *who, rs_act *act, uint32_t *to)
{
    const rs_view *v = w->v;
    uint32_t end = rs_sentence_end(v, from), i = from;
    while (i < end && (v->words[i].fn == RS_FN_ma || v->doc->tokens[i].mark == '-')) {
        i++;
    }
    const rs_cue *cue = cue_at(w, i);
    if (cue && i < end && !(cue->match->feat & RS_F_NOUN)) {
        uint32_t a = i + cue->n, b;
        if (cue->subject_to > cue->subject_from && cue->subject_from >= a) {
            a = cue->subject_from;
            b = cue->subject_to;
        } else {
            a = rs_cue_skip(v, a, end);
            b = a < end && rs_view_nominal(v, a) ? rs_noun_phrase(v, a, end) : a;
        }
        bool of = a < b && b < end && rs_doc_match(v->doc, a, RS_LEX_medium) && rs_view_li(v, b);
        if (of && rs_view_nominal(v, b)) { /* "a statement of the ministry" */
            uint32_t phrase = rs_noun_phrase(v, b, end), name = rs_view_mention_end(v, b);
            b = phrase > name ? phrase : name;
        }
        *to = b;
        *act = cue->act;
        if (b > a) {
            *who = rs_speaker_of(v, &w->known, a, b);
            return true;
        }
        return rs_speaker_last(&w->known, cue->match->feat, who);
    }
    if (i >= end || !rs_view_nominal(v, i)) {
        return false;
    }
    uint32_t b = i;
    while (b < end && !v->words[b].boundary && !rs_speech_quote(w, b) && v->words[b].fn != RS_FN_that &&
           v->words[b].fn != RS_FN_clause && !(v->words[b].speech && (v->words[b].speech->feat & RS_F_VERB))) {
        b++;
    }
    enum { longest_source = 12 };
    if (b - i > longest_source) {
        b = rs_noun_phrase(v, i, end);
    }
    if (rs_speech_quote(w, b) && b < end && v->words[b].closes - b <= 4) {
        b = rs_noun_phrase(v, i, end);
    }
    if (!rs_speaker_plausible(v, i, b > i + 2 ? i + 2 : b > i ? b : i + 1)) {
        return false; /* "according to the plan" */
    }
    b = b > i ? b : i + 1;
    b = rs_doc_match(v->doc, i, RS_LEX_title) ? rs_subject_apposed(v, b, end) : b;
    *who = rs_speaker_of(v, &w->known, i, b);
    *act = RS_ACT_say;
    *to = b;
    return true;
}

/* First token of the clause before `at` that "according to" speaks of. */
static uint32_t clause_before(const rs_speech *w, uint32_t at)
{
    const rs_view *v = w->v;
    uint32_t from = rs_sentence_start(v, at);
    if (v->words[at].quote != RS_NO_TOKEN && v->words[at].quote >= from) {
        from = v->words[at].quote + 1;
    }
    while (from < at &&
           (v->words[from].fn == RS_FN_adv || v->words[from].fn == RS_FN_clause || v->words[from].boundary)) {
        from += v->words[from].fn_n ? v->words[from].fn_n : 1;
    }
    return from;
}

/* Does the clause from `from` report somebody else's words itself? */
static bool reports(const rs_speech *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to && i < from + 10; i++) {
        const rs_cue *c = cue_at(w, i);
        if (c && c->content != RS_NO_TOKEN && !c->hal && c->subject_to > c->subject_from) {
            return true;
        }
    }
    return false;
}

/* "According to a source [to our correspondent], (fa-)it was": the clause begins with its f-. */
static uint32_t behind_fa(const rs_view *v, uint32_t from, uint32_t end)
{
    enum { near = 12 };
    for (uint32_t k = from; k < end && k < from + near && !v->words[k].boundary; k++) {
        bool opens = v->words[k].fn == RS_FN_that || v->words[k].fn == RS_FN_qad;
        if (opens && v->doc->folded[v->doc->tokens[k].folded] == RS_FA) {
            return k;
        }
    }
    return from;
}

bool rs_speech_according(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    const rs_match *m = rs_doc_match(v->doc, i, RS_LEX_according);
    if (!m || (m->clitics & (RS_C_LI | RS_C_KA)) || (v->words[i].quote != RS_NO_TOKEN && i >= w->body)) {
        return false;
    }
    rs_speaker who;
    rs_act act = RS_ACT_say;
    uint32_t after, end = rs_sentence_end(v, i);
    bool clause = rs_attr_set(m->entry, RS_ATTR_clause);
    if (i + m->n >= end || (clause && !cue_at(w, i + m->n)) || !source_of(w, i + m->n, &who, &act, &after)) {
        return false;
    }
    *next = after;
    uint32_t start = clause_before(w, i);
    bool parts = after < end && (v->doc->tokens[after].mark == ',' || v->words[after].fn == RS_FN_that);
    bool leading = start >= i || ((m->clitics & RS_C_WA) && parts);
    uint32_t from = leading ? after : start, to = leading ? end : i;
    bool direct = false;
    if (leading) {
        from = behind_fa(v, from, end);
        while (from < end && (v->words[from].boundary || v->words[from].fn == RS_FN_that)) {
            from++;
        }
        rs_statement *s = w->latest >= 0 ? &w->reader->reading->statements.at[w->latest] : NULL;
        if (from >= end && s && w->covered + 2 >= i) { /* behind the quotation that it is about */
            s->via = s->via.at ? s->via : who.text;
            return true;
        }
        if (from >= end || reports(w, from, end)) {
            rs_speaker_note(&w->known, &who, 0);
            return true;
        }
        to = rs_speech_content_end(w, from, &direct);
    } else if (w->spoken || w->covered >= i) {
        rs_statement *s = w->latest >= 0 ? &w->reader->reading->statements.at[w->latest] : NULL;
        if (s && !s->via.at) {
            s->via = who.text;
        }
        return true;
    }
    if (to <= from + 1 || (to == from + 2 && v->words[from + 1].boundary)) {
        return true; /* no clause, but a verb that it stands behind */
    }
    rs_statement *s = rs_speech_emit(w, &who, from, to, direct);
    if (s) {
        s->act = act;
        s->cue = rs_view_span(v, i, i + m->n);
        rs_speaker_note(&w->known, &who, 0);
    }
    return true;
}

/* The cue before it took the same words already: "the statement said the following:". */
static bool opened_there(const rs_speech *w, uint32_t token)
{
    if (w->latest < 0) {
        return false;
    }
    uint32_t start = w->reader->reading->statements.at[w->latest].span.start;
    const rs_token *t = w->v->doc->tokens;
    return start == t[token].at || (token + 1 < w->v->doc->n_tokens && start == t[token + 1].at);
}

bool rs_speech_body(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    const rs_match *opens = rs_doc_match(v->doc, i, RS_LEX_text_opens);
    if (!opens) {
        return false;
    }
    uint32_t n = v->doc->n_tokens, k = i + opens->n;
    while (k < n && k < i + opens->n + 3 && !(v->doc->tokens[k].flags & RS_T_PARAGRAPH) && !v->words[k].boundary) {
        k++;
    }
    bool stop = k < n && v->words[k].boundary && (v->doc->tokens[k].mark == ':' || v->doc->tokens[k].mark == '.');
    rs_speaker who;
    if (!stop || k + 1 >= n || opened_there(w, k + 1)) {
        return false;
    }
    if (w->has_subject) {
        who = w->subject;
    } else {
        const rs_cue *before = NULL;
        for (uint32_t c = rs_sentence_start(v, i); c < i; c++) {
            before = cue_at(w, c) ? cue_at(w, c) : before;
        }
        if (before && before->subject_to > before->subject_from) {
            who = rs_speaker_of(v, &w->known, before->subject_from, before->subject_to);
        } else if (!rs_speaker_last(&w->known, 0, &who)) {
            return false;
        }
    }
    uint32_t from = k + 1;
    bool new_line = v->doc->tokens[from].flags & RS_T_PARAGRAPH;
    uint32_t to = new_line || rs_speech_quote(w, from) ? rs_speech_body_end(w, from) : rs_paragraph_end(v, from);
    rs_statement *s = rs_speech_emit(w, &who, from, to, true);
    if (s) {
        s->act = RS_ACT_say;
        s->cue = rs_view_span(v, i, i + opens->n);
        rs_speech_open_body(w, &who, to > w->body ? to : w->body);
        rs_speaker_note(&w->known, &who, 0);
    }
    *next = k;
    return true;
}

/* Where the content begins: at the word of stance, or behind one that only tells what is done with it. */
static uint32_t behind_stance(const rs_view *v, const rs_match *stance, uint32_t end)
{
    uint32_t k = stance->token;
    if (!rs_attr_set(stance->entry, RS_ATTR_opens)) {
        return k;
    }
    k += stance->n;
    while (k + 1 < end && (v->words[k].fn == RS_FN_that || v->words[k].fn == RS_FN_ila || v->words[k].fn == RS_FN_ala ||
                           v->words[k].fn == RS_FN_an || v->words[k].fn == RS_FN_min || v->words[k].fn == RS_FN_adv)) {
        k += v->words[k].fn_n;
    }
    return k < end ? k : stance->token;
}

bool rs_speech_presents(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    const rs_match *m = rs_doc_match(v->doc, i, RS_LEX_presents);
    if (!m || w->cue_at[i]) {
        return false;
    }
    uint32_t end = rs_sentence_end(v, i), k = i + m->n;
    const rs_match *stance = NULL;
    for (; k < end && k < i + 16 && (!v->words[k].boundary || v->doc->tokens[k].mark == ',') && !stance; k++) {
        stance = rs_doc_match(v->doc, k, RS_LEX_stance);
        bool whose = stance && (stance->clitics & (RS_C_PRONOUN | RS_C_BI));
        bool said = stance && rs_attr_set(stance->entry, RS_ATTR_opens) && (stance->clitics & RS_C_AL);
        bool again = stance && rs_attr_set(m->entry, RS_ATTR_again) && !(stance->clitics & RS_C_AL);
        stance = whose || said || again ? stance : NULL;
    }
    if (!stance) {
        return false;
    }
    uint32_t from = behind_stance(v, stance, end), to;
    uint32_t subject = rs_cue_skip(v, i + m->n, stance->token);
    rs_speaker who;
    if (subject < stance->token && rs_view_nominal(v, subject)) {
        uint32_t np = rs_noun_phrase(v, subject, stance->token);
        for (uint32_t j = np; j < stance->token; j++) { /* a title of several words, then the name */
            const rs_mention *x = rs_view_mention(v, j);
            np = x && x->type == RS_MENTION_PER && !rs_view_li(v, j) ? rs_view_mention_end(v, j) : np;
        }
        who = rs_speaker_of(v, &w->known, subject, np);
    } else if (!rs_speaker_last(&w->known, m->feat, &who)) {
        return false;
    }
    bool direct;
    to = rs_speech_content_end(w, from, &direct);
    rs_statement *s = rs_speech_emit(w, &who, from, to, false);
    if (s) {
        if (from == stance->token ? (stance->clitics & RS_C_BI) != 0 : rs_view_bi(v, from)) {
            s->span.start = rs_token_after(v->doc, from, 1);
        }
        s->act = rs_act_of(rs_lex_attr(stance->entry, RS_ATTR_act));
        s->cue = rs_view_span(v, i, i + m->n);
        rs_speaker_note(&w->known, &who, 0);
        w->subject = who;
        w->has_subject = true;
    }
    *next = stance->token + 1; /* the word of thanks is no cue of its own */
    return true;
}

bool rs_speech_bare_quote(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    if (!rs_speech_quote(w, i) || !(v->doc->tokens[i].flags & RS_T_PARAGRAPH) || i < w->covered) {
        return false;
    }
    uint32_t close = v->words[i].closes;
    bool all = close - i > 5 && (close + 2 >= v->doc->n_tokens || close + 3 >= rs_paragraph_end(v, i));
    rs_speaker who;
    if (!all || !rs_speaker_last(&w->known, 0, &who)) {
        return false;
    }
    rs_statement *s = rs_speech_emit(w, &who, i, close + 1, true);
    if (s) {
        s->act = RS_ACT_say;
    }
    *next = i + 1;
    return true;
}
