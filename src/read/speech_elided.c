/* speech_elided: who is meant by a verb of saying that has no subject of its own. */
#include "read/speech_subject.h"
#include "read/speech_work.h"

enum {
    longest_phrase = 12, /* tokens of a title before the name */
    sentences_back = 3,
};

bool rs_speech_can_head(const rs_view *v, uint32_t i)
{
    const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
    return rs_view_named(v, i) || (actor && rs_attr_set(actor->entry, RS_ATTR_state)) ||
           rs_doc_match(v->doc, i, RS_LEX_title) || rs_doc_match(v->doc, i, RS_LEX_outlet) ||
           rs_doc_match(v->doc, i, RS_LEX_body) || rs_doc_match(v->doc, i, RS_LEX_anonymous) ||
           rs_doc_match(v->doc, i, RS_LEX_honorific);
}

/* A noun in the feminine, by its last letter. */
static bool feminine(const rs_view *v, uint32_t i)
{
    return rs_str_ends(rs_token_text(v->doc, i), RS_STR("\xd8\xa9"));
}

static bool agrees(const rs_view *v, uint32_t head, uint16_t feat)
{
    const rs_mention *m = rs_view_mention(v, head);
    if ((feat & RS_F_PLURAL) && !(feat & (RS_F_SINGULAR | RS_F_DUAL))) {
        return false; /* they, whom no singular names */
    }
    if (m && m->type == RS_MENTION_PER) {
        return true; /* a bare name does not tell */
    }
    bool she = (feat & RS_F_FEMININE) && (feat & RS_F_SINGULAR), he = (feat & RS_F_MASCULINE) && (feat & RS_F_SINGULAR);
    return feminine(v, head) ? !he : !she;
}

/* The token where the phrase with the person's name at t begins: the first title right before it. */
static uint32_t phrase_head(const rs_view *v, uint32_t start, uint32_t t)
{
    uint32_t head = t;
    for (uint32_t k = t; k > start && t - k < longest_phrase; k--) {
        if (rs_doc_match(v->doc, k - 1, RS_LEX_title)) {
            head = k - 1;
        } else if (!rs_view_nominal(v, k - 1) && v->doc->tokens[k - 1].mark != ',' &&
                   v->words[k - 1].fn != RS_FN_basim && v->words[k - 1].fn != RS_FN_an) {
            break;
        }
    }
    return head;
}

/* A preposition right before the phrase: it is no subject. */
static bool governed(const rs_view *v, uint32_t head)
{
    switch (v->words[head - 1].fn_over) {
    case RS_FN_min:
    case RS_FN_prep:
    case RS_FN_maa:
    case RS_FN_ila:
    case RS_FN_an:
    case RS_FN_ala:
    case RS_FN_fi:
    case RS_FN_bayn: return true;
    default: return false;
    }
}

/* An office or a body right behind the sentence's first verb, or before it: who that is. */
static bool office_at(rs_speech *w, uint32_t head, uint32_t to, const rs_cue *cue, rs_speaker *out)
{
    const rs_view *v = w->v;
    if (head >= to || rs_view_li(v, head) || rs_view_bi(v, head) || !rs_speech_can_head(v, head) ||
        !rs_view_nominal(v, head) || !agrees(v, head, cue->match->feat)) {
        return false;
    }
    uint32_t end = rs_noun_phrase(v, head, to);
    if (v->words[head].place >= 0 && rs_token_is(v->doc, end, ':')) {
        return false; /* "Tunis: ..." tells where */
    }
    bool of = end < to && (v->words[end].fn == RS_FN_an || v->words[end].fn == RS_FN_fi);
    rs_cue phrase = {.match = cue->match, .frame = RS_FRAME_that};
    (void)rs_subject_after(v, &phrase, head, to, of);
    if (phrase.subject_from != head) {
        return false;
    }
    *out = rs_speaker_of(v, &w->known, phrase.subject_from, phrase.subject_to);
    return true;
}

/* Whom the sentence tells of before token `to`: the first person named in it, where he can be the subject of its first
 * verb; else the office or body beside that verb. */
static bool told_of(rs_speech *w, uint32_t start, uint32_t to, const rs_cue *cue, rs_speaker *out)
{
    enum { farthest = 14 };
    const rs_view *v = w->v;
    while (start < to && (v->words[start].fn == RS_FN_adv || v->words[start].boundary || v->words[start].time >= 0)) {
        start += v->words[start].fn_n ? v->words[start].fn_n : 1;
    }
    for (uint32_t i = start; i < to && i < start + farthest; i++) {
        const rs_mention *m = rs_view_mention(v, i);
        if (!m || m->type != RS_MENTION_PER) {
            continue;
        }
        uint32_t head = phrase_head(v, start, i);
        bool object = (head > start && governed(v, head)) || rs_view_li(v, head) || rs_view_bi(v, head);
        if (object || head > start + 2 || !agrees(v, head, cue->match->feat)) {
            break;
        }
        *out = rs_speaker_of(v, &w->known, head, rs_view_mention_end(v, i));
        return true;
    }
    return office_at(w, start + 1, to, cue, out) || office_at(w, start, to, cue, out);
}

/* "Received a call from Y in which he voiced": Y stands behind "from"; else the sentence's first person is meant. */
static bool therein_subject(rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    const rs_view *v = w->v;
    uint32_t first = RS_NO_TOKEN;
    for (uint32_t i = rs_sentence_start(v, cue->token); i < cue->token; i++) {
        const rs_mention *m = rs_view_mention(v, i);
        if (m && m->type == RS_MENTION_PER && first == RS_NO_TOKEN) {
            first = i;
        }
        if (v->words[i].fn == RS_FN_min && rs_view_nominal(v, i + 1)) {
            uint32_t end = i + 1;
            while (end < cue->token && v->words[end].fn != RS_FN_fi && !v->words[end].boundary) {
                end++;
            }
            *out = rs_speaker_of(v, &w->known, i + 1, end);
            return true;
        }
    }
    if (told_of(w, rs_sentence_start(v, cue->token), cue->token, cue, out)) {
        return true;
    }
    if (first == RS_NO_TOKEN) {
        return false;
    }
    *out = rs_speaker_of(v, &w->known, first, rs_view_mention_end(v, first));
    return true;
}

/* "A call in which he voiced": the verb belongs to the noun before it, and its subject is the sentence's. */
static bool is_therein(const rs_speech *w, const rs_cue *cue)
{
    uint32_t next = cue->token + cue->n;
    return !cue->initial && !cue->hal && next < w->v->doc->n_tokens && w->v->words[next].fn == RS_FN_therein;
}

/* The sentences before, latest first: "the minister opened the road. He said that". */
static bool told_before(rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    const rs_doc *doc = w->v->doc;
    uint32_t s = doc->tokens[cue->token].sentence;
    for (uint32_t back = 1; back <= sentences_back && back <= s; back++) {
        const rs_sentence *x = &doc->sentences[s - back];
        if (told_of(w, x->token, x->token + x->n, cue, out)) {
            return true;
        }
    }
    return false;
}

/* "Y, who said that": whom the relative pronoun before the verb stands for. */
static bool antecedent(rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    const rs_view *v = w->v;
    uint32_t rel = cue->token - 1, start = rs_sentence_start(v, cue->token), to = rel;
    if (to > start && v->doc->tokens[to - 1].mark == ',') {
        to--;
    }
    uint32_t from = to;
    while (from > start && to - from < longest_phrase &&
           (rs_view_nominal(v, from - 1) || v->words[from - 1].fn == RS_FN_basim) &&
           !(from < to && (rs_view_joined(v, from) || rs_view_bi(v, from) || rs_view_li(v, from)))) {
        from--;
    }
    const rs_mention *m = to > start ? rs_view_mention(v, to - 1) : NULL;
    if (m && m->type == RS_MENTION_PER) {
        from = phrase_head(v, from, rs_doc_token_at(v->doc, m->span.start));
    }
    while (from < to && !rs_speech_can_head(v, from)) {
        from++; /* a verb, a thing */
    }
    if (from >= to || !rs_speaker_plausible(v, from, to)) {
        return false;
    }
    *out = rs_speaker_of(v, &w->known, from, to);
    return true;
}

/* The latest speaker that agrees, as long as it is not far back that he spoke. */
static bool recent(const rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    enum { paragraphs = 3 };
    const rs_doc *doc = w->v->doc;
    uint32_t here = doc->sentences[doc->tokens[cue->token].sentence].paragraph;
    if (!rs_speaker_last(&w->known, cue->match->feat, out)) {
        return false;
    }
    uint32_t there = out->paragraph;
    if (w->latest >= 0) {
        uint32_t said = w->reader->reading->statements.at[w->latest].span.end;
        uint32_t last = doc->sentences[doc->tokens[rs_doc_token_at(doc, said ? said - 1 : 0)].sentence].paragraph;
        there = last > there ? last : there;
    }
    return cue->follows || here - there <= paragraphs;
}

/* "The imam of the mosque sent a letter, saying that": whoever stands behind the verb that begins the sentence. */
static bool begun_by(rs_speech *w, uint32_t start, uint32_t to, rs_speaker *out)
{
    const rs_view *v = w->v;
    const rs_doc *doc = v->doc;
    uint32_t i = start + 1;
    bool verb = false;
    for (uint32_t m = doc->match_at[start]; m < doc->match_at[i]; m++) {
        verb = verb || (doc->matches[m].feat & RS_F_VERB);
    }
    uint32_t end = i < to && rs_view_nominal(v, i) ? rs_noun_phrase(v, i, to) : i;
    bool person = !v->words[i].definite && !rs_doc_match(doc, i, RS_LEX_event);
    if (!verb || !person || end < i + 2 || rs_view_li(v, i) || rs_view_bi(v, i)) {
        return false;
    }
    *out = rs_speaker_of(v, &w->known, i, end);
    return true;
}

/* Who is the subject of a participle or of a verb with its subject left out. */
static bool elided(rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, cue->token);
    bool relative = cue->token > start && v->words[cue->token - 1].fn_over == RS_FN_rel;
    if (relative) {
        return antecedent(w, cue, out); /* "the clubs that refuse": nobody who speaks */
    }
    if (cue->hal && w->has_subject) {
        *out = w->subject;
        out->text = RS_STR_NONE;
        return true;
    }
    if (!w->has_subject && !w->spoken && cue->token > start + 2 && told_of(w, start, cue->token, cue, out)) {
        return true;
    }
    if (cue->hal && !w->spoken && begun_by(w, start, cue->token, out)) {
        return true;
    }
    return recent(w, cue, out) || told_before(w, cue, out);
}

bool rs_speech_who(rs_speech *w, const rs_cue *cue, rs_speaker *out)
{
    if (is_therein(w, cue) && cue->subject_to <= cue->subject_from) {
        return therein_subject(w, cue, out);
    }
    if (cue->subject_to > cue->subject_from) {
        *out = rs_speaker_of(w->v, &w->known, cue->subject_from, cue->subject_to);
        return true;
    }
    return elided(w, cue, out);
}
