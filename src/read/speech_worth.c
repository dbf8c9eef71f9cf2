/* speech_worth: which cues open somebody's words, and which are the narrator's. */
#include "read/speech_work.h"

/* A cue inside somebody's words counts where it tells its own subject, or speaks in the first person in a text printed
 * at length. */
bool rs_speech_counts_inside(const rs_speech *w, const rs_cue *cue)
{
    bool first = cue->match->feat & RS_F_FIRST;
    if (cue->token < w->body) {
        return first || cue->subject_to > cue->subject_from;
    }
    bool relative = cue->nested && w->v->words[cue->token - 1].fn_over == RS_FN_rel;
    if (relative && !(cue->subject_to > cue->subject_from && rs_speech_can_head(w->v, cue->subject_from))) {
        return false; /* "who is expected to arrive" */
    }
    uint32_t quote = w->v->words[cue->token].quote;
    bool has = cue->subject_to > cue->subject_from;
    if (quote != RS_NO_TOKEN) {
        const rs_statement *last = w->latest >= 0 ? &w->reader->reading->statements.at[w->latest] : NULL;
        bool goes_on = last && last->span.start > w->v->doc->tokens[quote].at + w->v->doc->tokens[quote + 1].len + 8;
        bool somebody = has &&
                        (w->v->words[cue->subject_from].definite || rs_view_named(w->v, cue->subject_from) ||
                         rs_speech_can_head(w->v, cue->subject_from)) &&
                        !(cue->match->clitics & RS_C_FA);
        return !first && !cue->hal && cue->initial && !cue->nested &&
               (somebody || (goes_on && (cue->match->clitics & RS_C_WA)));
    }
    bool opinion = cue->act == RS_ACT_support || cue->act == RS_ACT_reject || cue->act == RS_ACT_condemn;
    bool cuts = cue->hal || rs_cue_cuts(w->v, cue->token);
    bool has_wa = cue->match->clitics & (RS_C_WA | RS_C_FA);
    if (!has && !cue->hal && !has_wa && w->v->words[cue->token - 1].boundary && !cue->follows) {
        return false; /* "that the judge, who lost her son, asked": somebody inside the content */
    }
    if (!cue->initial && !cue->hal && cue->mark != RS_MARK_that && !rs_speech_can_head(w->v, cue->subject_from)) {
        return false; /* "his people's patience announced" */
    }
    return cuts || (has && !(opinion && cue->mark != RS_MARK_that));
}

/* A verb without a subject of its own that is no "he said": parted from what follows by a comma, the passive of an
 * announcement, the clause of an indefinite noun, or with "these changes" for its subject. */
static bool stray(const rs_view *v, const rs_cue *cue, bool mark)
{
    uint32_t next = cue->token + cue->n;
    bool joined = cue->match->clitics & (RS_C_WA | RS_C_FA), comma = v->doc->tokens[next].mark == ',';
    bool this = next + 1 < v->doc->n_tokens && v->words[next].fn == RS_FN_pron && v->words[next + 1].definite &&
                cue->content > next + 1;
    bool first = cue->match->feat & RS_F_FIRST, therein = v->words[next].fn == RS_FN_therein;
    if (next >= v->doc->n_tokens || first || therein || cue->implied) {
        return false;
    }
    uint8_t before = cue->token > 0 ? v->words[cue->token - 1].fn_over : RS_FN_none;
    bool wish = cue->nested && before == RS_FN_that; /* "that it ask": nobody asked */
    bool apposed = cue->token > 0 && v->words[cue->token - 1].boundary && !joined && cue->mark == RS_MARK_object;
    if (wish || apposed) {
        return true;
    }
    return (comma && (cue->mark == RS_MARK_object || (cue->strict && !mark))) || this ||
           (cue->mark == RS_MARK_object && cue->act == RS_ACT_announce && !joined) || (!cue->initial && !cue->nested);
}

/* The subject stands in quotes of its own before the verb: a name. */
static bool quoted(const rs_view *v, const rs_cue *cue)
{
    return cue->subject_to <= cue->token && cue->subject_from > 0 &&
           v->words[cue->subject_from - 1].closes != RS_NO_TOKEN &&
           v->words[cue->subject_from - 1].closes == cue->token - 1;
}

/* The verb opens the paragraph, with a subject of several words and its preposition: news begin so. */
static bool leads(const rs_view *v, const rs_cue *cue)
{
    return (v->doc->tokens[cue->token].flags & RS_T_PARAGRAPH) && cue->subject_from > cue->token &&
           cue->subject_to > cue->subject_from + 1 && cue->mark == RS_MARK_prep && cue->frame == RS_FRAME_urge;
}

/* Not everything with the grammar of speech is somebody's words. */
bool rs_speech_worth(const rs_speech *w, const rs_cue *cue)
{
    const rs_view *v = w->v;
    bool has = cue->subject_to > cue->subject_from;
    bool mark = cue->mark == RS_MARK_that || cue->mark == RS_MARK_colon || cue->mark == RS_MARK_quote;
    if (cue->content == RS_NO_TOKEN) {
        return true;
    }
    if (!has && !cue->hal && stray(v, cue, mark)) {
        return false;
    }
    if (cue->token > 0 && !cue->hal && v->words[cue->token - 1].fn_over == RS_FN_modal) {
        return false; /* "should confirm that" */
    }
    bool known = has && rs_speaker_plausible(v, cue->subject_from, cue->subject_to);
    bool asked = cue->mark == RS_MARK_prep && cue->addressee_to > cue->addressee_from;
    known = known || (has && quoted(v, cue)) || (has && leads(v, cue));
    bool likely = cue->initial && (mark || asked || v->words[cue->subject_from].definite);
    bool spoken = cue->mark == RS_MARK_colon && cue->content < v->doc->n_tokens &&
                  v->doc->tokens[cue->content].mark == '"' && cue->initial; /* whoever he is: "the player wrote: ..." */
    if (has && !known && !spoken && (cue->strict || !likely || cue->nested)) {
        return false;
    }
    uint32_t head = cue->subject_from + 2 < cue->subject_to ? cue->subject_from + 2 : cue->subject_to;
    bool threatened = cue->mark == RS_MARK_object && rs_attr_set(cue->match->entry, RS_ATTR_threatens);
    bool thing = has ? !rs_speaker_plausible(v, cue->subject_from, cue->subject_from + 1) : !cue->hal;
    if (threatened && thing) {
        return false; /* "fishing that threatens the sharks" */
    }
    if (has && !cue->initial && !v->words[cue->subject_from].definite &&
        !rs_speaker_plausible(v, cue->subject_from, head)) {
        return false; /* what stands before the verb may be another verb */
    }
    bool relative = cue->nested && v->words[cue->token - 1].fn_over == RS_FN_rel;
    if (relative && !mark) {
        return false; /* "the strike that X called for" */
    }
    if (!has && cue->act == RS_ACT_accuse && !cue->hal && cue->addressee_from >= cue->addressee_to) {
        return false; /* "was accused of" */
    }
    bool silent = rs_doc_match(v->doc, cue->content < v->doc->n_tokens ? cue->content : 0, RS_LEX_no_comment) ||
                  (has && rs_doc_match(v->doc, cue->subject_from, RS_LEX_no_comment));
    if (silent && !mark) {
        return false; /* "declined to comment" */
    }
    if (rs_attr_set(cue->match->entry, RS_ATTR_documents) &&
        !(has && (rs_doc_match(v->doc, cue->subject_from, RS_LEX_anonymous) ||
                  rs_doc_match(v->doc, cue->subject_from, RS_LEX_medium)))) {
        return false;
    }
    const rs_match *deed =
        mark || cue->act != RS_ACT_announce ? NULL : rs_doc_match(v->doc, cue->content, RS_LEX_event);
    if (deed && rs_attr_set(deed->entry, RS_ATTR_needs_light)) {
        return false; /* declaring a state of emergency is a deed */
    }
    bool planned = cue->match->clitics & RS_C_SA;
    return !planned && !(cue->mark == RS_MARK_prep && cue->content >= v->doc->n_tokens);
}
