/* speech_subject: who stands where a verb's subject does, before it or behind it, and where that phrase ends. */
#include "read/speech_subject.h"

enum {
    widest_subject = 16, /* tokens of a subject before its verb */
    longest_name = 4,    /* tokens in quotes that can be a newspaper's name */
};

/* A word known for nothing, not definite, that ends as a verb does of which a woman, a body or a plural is the subject.
 */
static bool past_feminine(const rs_view *v, uint32_t i)
{
    const rs_doc *doc = v->doc;
    const rs_token *t = &doc->tokens[i];
    const uint8_t *f = doc->folded + t->folded;
    bool known = false;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        known = known || doc->matches[m].class_id != RS_LEX_common || t->flen < 5;
    }
    return t->kind == RS_TOKEN_ARABIC && t->flen >= 4 && f[t->flen - 1] == RS_TA && f[t->flen - 2] != RS_ALEF &&
           !v->words[i].definite && v->words[i].mention < 0 && !known;
}

/* A verb in the present, or "perhaps", where a subject should begin. */
static bool begins_verb(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const uint8_t *f = v->doc->folded + t->folded;
    bool name = rs_doc_match(v->doc, i, RS_LEX_given_name) || rs_doc_match(v->doc, i, RS_LEX_family_name);
    bool present = t->flen >= 4 && (f[0] == RS_YA || (f[0] == RS_TA && f[1] == RS_TA));
    return rs_doc_match(v->doc, i, RS_LEX_irrealis) ||
           (present && !name && !v->words[i].definite && v->words[i].mention < 0 && v->words[i].place < 0);
}

/* Does a clause of its own stand in the tokens: a verb, a number outside brackets? */
static bool holds_verb(const rs_view *v, uint32_t from, uint32_t to)
{
    bool bracket = false;
    for (uint32_t i = from; i < to; i++) {
        const rs_word *w = &v->words[i];
        bracket = v->doc->tokens[i].mark == '(' || (bracket && v->doc->tokens[i].mark != ')');
        bool says = w->speech && (w->speech->feat & RS_F_VERB) && !w->definite && w->mention < 0;
        bool that_is = w->fn == RS_FN_pron && i > from && !rs_view_named(v, i);
        if (!bracket && (says || that_is || past_feminine(v, i) || w->fn == RS_FN_light ||
                         v->doc->tokens[i].kind == RS_TOKEN_NUMBER)) {
            return true;
        }
    }
    return false;
}

/* The subject before the verb: the noun phrase from the clause's beginning. */
void rs_subject_before(const rs_view *v, rs_cue *cue)
{
    uint32_t start = rs_sentence_start(v, cue->token), to = cue->token;
    if (to > start && v->doc->tokens[to - 1].mark == '"') {
        to--;
    }
    while (to > start && (v->words[to - 1].fn_over == RS_FN_qad || v->words[to - 1].fn_over == RS_FN_adv ||
                          v->words[to - 1].time >= 0)) {
        to--;
    }
    uint32_t from = to;
    while (from > start && to - from < widest_subject) {
        const rs_word *w = &v->words[from - 1];
        uint8_t fn = w->fn_over;
        bool quote = v->doc->tokens[from - 1].mark == '"' && v->words[from - 1].closes == RS_NO_TOKEN;
        if ((w->boundary && v->doc->tokens[from - 1].mark != ')') || fn == RS_FN_that || fn == RS_FN_clause ||
            fn == RS_FN_skip || fn == RS_FN_impersonal || fn == RS_FN_modal || fn == RS_FN_kana || fn == RS_FN_amma ||
            fn == RS_FN_ma || fn == RS_FN_adv || fn == RS_FN_rel || (quote && to - from > longest_name)) {
            break;
        }
        from--;
    }
    while (from < to &&
           (v->words[from].time >= 0 || v->words[from].fn == RS_FN_pron || v->doc->tokens[from].mark == '"')) {
        from++;
    }
    bool relative = from > start && v->words[from - 1].fn_over == RS_FN_rel; /* the clause's own verb comes first */
    if (from < to && !relative && !begins_verb(v, from) && rs_view_nominal(v, from) && !rs_view_bi(v, from) &&
        !rs_view_li(v, from) && !holds_verb(v, rs_noun_phrase(v, from, to), to)) {
        cue->subject_from = from;
        cue->subject_to = to; /* the verb bounds it */
    }
}

/* "As for X, it called on": the subject stands before the comma. */
void rs_subject_after_amma(const rs_view *v, rs_cue *cue)
{
    uint32_t start = rs_sentence_start(v, cue->token);
    for (uint32_t k = cue->token; k > start && cue->token - k < widest_subject; k--) {
        if (v->words[k - 1].fn == RS_FN_amma) {
            if (!rs_view_nominal(v, k)) {
                return; /* "as for those in Rome, said the minister" */
            }
            cue->subject_from = k;
            cue->subject_to = cue->token;
            while (cue->subject_to > k &&
                   (v->words[cue->subject_to - 1].boundary || v->words[cue->subject_to - 1].fn_over == RS_FN_qad)) {
                cue->subject_to--;
            }
            return;
        }
    }
}

/* "X, head of the council, had announced": what the sentence's opening verb "was" is said of, where a comma or the
 * particle of the past stands right before the cue. */
void rs_subject_of_kana(const rs_view *v, rs_cue *cue)
{
    enum { farthest = 40 };
    uint32_t start = rs_sentence_start(v, cue->token), k = cue->token;
    while (start < k && (v->words[start].fn == RS_FN_adv || v->words[start].boundary)) {
        start += v->words[start].fn_n ? v->words[start].fn_n : 1;
    }
    while (k > start && (v->words[k - 1].fn_over == RS_FN_qad || v->words[k - 1].time >= 0)) {
        k--;
    }
    bool had = k < cue->token && v->words[cue->token - 1].fn_over == RS_FN_qad;
    bool own = !had && rs_view_nominal(v, cue->token + cue->n); /* "he was a boy, and his teachers agreed" */
    bool apart = k > start && v->doc->tokens[k - 1].mark == ',' && !own;
    if (apart && cue->token - start < farthest && v->words[start].fn == RS_FN_kana && rs_view_nominal(v, start + 1)) {
        cue->subject_from = start + 1;
        cue->subject_to = rs_noun_phrase(v, start + 1, k);
    }
}

uint32_t rs_subject_apposed(const rs_view *v, uint32_t at, uint32_t limit)
{
    if (at + 1 >= limit || v->doc->tokens[at].mark != ',') {
        return at;
    }
    uint32_t name = at + 1;
    while (name + 1 < limit && name < at + 4 && !rs_view_named(v, name) && rs_doc_match(v->doc, name, RS_LEX_title)) {
        name += rs_doc_match(v->doc, name, RS_LEX_title)->n;
    }
    const rs_mention *m = rs_view_mention(v, name);
    if (m && m->type == RS_MENTION_PER && !rs_view_joined(v, at + 1)) {
        return rs_view_mention_end(v, name);
    }
    /* the name may be unknown: two to six words, no verb, closed by a comma */
    uint32_t k = name;
    while (k < limit && k < at + 7 && rs_view_nominal(v, k) && !(k == name && v->words[k].definite) &&
           !rs_view_li(v, k)) {
        k++;
    }
    bool closed = k < v->doc->n_tokens &&
                  (v->doc->tokens[k].mark == ',' || v->words[k].fn == RS_FN_that || v->doc->tokens[k].mark == ':');
    return k >= name + 2 && closed && !rs_view_joined(v, at + 1) ? k : at;
}

static bool reports(const rs_view *v, uint32_t i)
{
    const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
    return actor && rs_str_eq(rs_lex_attr(actor->entry, RS_ATTR_sector), RS_STR("JRN"));
}

/* "To reporters", "to the agency": whom it was said to, not who said it. */
static bool to_the_press(const rs_view *v, uint32_t i)
{
    return rs_doc_match(v->doc, i, RS_LEX_outlet) || reports(v, i);
}

static bool person_near(const rs_view *v, uint32_t from, uint32_t limit)
{
    for (uint32_t k = from; k < limit && k < from + 8; k++) {
        const rs_mention *m = rs_view_mention(v, k);
        if (v->words[k].boundary) {
            return rs_subject_apposed(v, k, limit + 1) > k;
        }
        if (m && m->type == RS_MENTION_PER) {
            return true;
        }
    }
    return false;
}

/* A noun that has no place in a phrase that is complete: "the embassy [its citizens]", "the channel [a recording]". */
static bool is_object(const rs_view *v, uint32_t k, bool titled)
{
    const rs_doc *doc = v->doc;
    if (v->words[k].mention >= 0 || v->words[k].fn_over || rs_view_li(v, k) || rs_view_joined(v, k) ||
        doc->tokens[k].kind != RS_TOKEN_ARABIC) {
        return false;
    }
    const rs_token *t = &doc->tokens[k];
    bool alef = t->flen >= 4 && !v->words[k].definite && doc->folded[t->folded + t->flen - 1] == RS_ALEF;
    bool noun = doc->match_at[k] < doc->match_at[k + 1] || (t->flags & RS_T_TANWEEN) || (!titled && t->flen > 4);
    bool tanween = alef && noun && v->words[k].place < 0 && !rs_doc_match(doc, k, RS_LEX_given_name) &&
                   !rs_doc_match(doc, k, RS_LEX_nationality);
    bool closed = k > 0 && (v->words[k - 1].definite || v->words[k - 1].mention >= 0);
    bool of_persons = closed && !v->words[k].definite && k + 1 < doc->n_tokens && v->words[k + 1].definite &&
                      v->words[k + 1].mention < 0 && rs_doc_match(doc, k + 1, RS_LEX_actor);
    const rs_match *deed = closed && !titled && !v->words[k].definite ? rs_doc_match(doc, k, RS_LEX_event) : NULL;
    bool done = deed && (deed->feat & RS_F_MASDAR); /* "the movement [the naming of]" */
    return tanween || of_persons || done || rs_view_possessed(v, k) || rs_view_oblique(v, k);
}

/* On from `end` as long as what stands there can belong to the subject that begins at i. */
static uint32_t stretch(const rs_view *v, uint32_t i, uint32_t end, uint32_t limit)
{
    bool titled = rs_doc_match(v->doc, i, RS_LEX_title) != NULL;
    bool text = rs_doc_match(v->doc, i, RS_LEX_medium) != NULL; /* a statement "of", "from" somebody */
    bool source = rs_doc_match(v->doc, i, RS_LEX_anonymous) != NULL;
    for (; end < limit; end++) {
        const rs_word *w = &v->words[end];
        bool medium = w->fn == RS_FN_fi && rs_doc_match(v->doc, end + 1, RS_LEX_medium);
        bool saying = w->speech && (((w->speech->feat & RS_F_MASDAR) && rs_view_bi(v, end)) ||
                                    ((w->speech->feat & RS_F_AGENT) && (w->speech->feat & (RS_F_PLURAL | RS_F_DUAL)) &&
                                     !w->definite));                          /* "by saying", "[they,] saying" */
        bool told = source && end > i + 1 && !w->definite && reports(v, end); /* "a source told [a] reporter" */
        bool stop = w->boundary || saying || medium || told || w->time >= 0 || w->fn == RS_FN_rel ||
                    w->fn == RS_FN_adv || w->fn == RS_FN_therein || rs_doc_match(v->doc, end, RS_LEX_according) ||
                    rs_doc_match(v->doc, end, RS_LEX_attention) || is_object(v, end, titled) ||
                    (rs_view_li(v, end) && to_the_press(v, end) && !person_near(v, end + 1, limit));
        bool to = rs_view_letter(v, end, RS_LAM);
        bool of = text && (w->fn == RS_FN_an || w->fn == RS_FN_ila);
        bool weak = w->fn && w->fn != RS_FN_basim && w->fn != RS_FN_min && !of && !person_near(v, end, limit);
        if (stop || weak || to) {
            break;
        }
    }
    return end;
}

/* "The government", "the authorities": feminine by their last letters. */
static bool feminine(const rs_view *v, uint32_t i)
{
    rs_str raw = rs_token_text(v->doc, i);
    return rs_str_ends(raw, RS_STR("\xd8\xa9")) || rs_str_ends(raw, RS_STR("\xd8\xa7\xd8\xaa"));
}

/* The one noun phrase behind a verb of asking is whom it asks where grammar or sense lets it be no subject. */
static bool whom_only(const rs_view *v, const rs_cue *cue, uint32_t i)
{
    bool asks = rs_frame_object_first(cue->frame) || cue->frame == RS_FRAME_that_object;
    if (asks && rs_doc_match(v->doc, i, RS_LEX_stance) && rs_view_possessed(v, i)) {
        return true; /* "voiced its readiness" */
    }
    bool lone = v->words[i].place >= 0 && !v->words[i].definite && !rs_view_nominal(v, i + 1);
    if (asks && rs_frame_object_first(cue->frame) && lone && (cue->match->feat & RS_F_MASCULINE)) {
        return true; /* "he accused Ankara": towns and lands are feminine */
    }
    bool also = (cue->match->clitics & RS_C_WA) ||
                (cue->token > 0 && v->words[cue->token - 1].fn_over == RS_FN_clause); /* "as he called on" */
    if (!asks || !also) {
        return asks && rs_frame_object_first(cue->frame) && rs_view_oblique(v, i) && cue->initial;
    }
    const rs_match *m = rs_doc_match(v->doc, i, RS_LEX_actor);
    bool theirs = m && rs_view_possessed(v, i) && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_sector), RS_STR("CVL"));
    bool everybody = rs_doc_match(v->doc, i, RS_LEX_everybody) != NULL;
    bool urges = cue->frame == RS_FRAME_urge || cue->frame == RS_FRAME_ask;
    bool other = urges && (cue->match->feat & RS_F_MASCULINE) && m && feminine(v, i);
    return theirs || everybody || other || rs_view_oblique(v, i);
}

/* A role set off by commas behind the person's name: "J. P., the spokeswoman of the house, denied". */
static uint32_t role_behind(const rs_view *v, uint32_t at, uint32_t limit)
{
    const rs_mention *m =
        at > 0 && at + 1 < limit && v->doc->tokens[at].mark == ',' ? rs_view_mention(v, at - 1) : NULL;
    if (!m || m->type != RS_MENTION_PER || rs_view_joined(v, at + 1) || !rs_doc_match(v->doc, at + 1, RS_LEX_title)) {
        return at;
    }
    uint32_t end = stretch(v, at + 1, rs_noun_phrase(v, at + 1, limit), limit);
    return end < limit && v->doc->tokens[end].mark == ',' ? end : at;
}

/* B- before a word that the lexicon knows without it: "with confidence". */
static bool surely_bi(const rs_view *v, uint32_t i)
{
    const rs_doc *doc = v->doc;
    bool with = false;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        if (doc->matches[m].class_id != RS_LEX_common && !(doc->matches[m].clitics & RS_C_BI)) {
            return false;
        }
        with = with || (doc->matches[m].clitics & RS_C_BI);
    }
    return with && v->words[i].mention < 0;
}

/* "Saying", "mocking": how it was said, in the accusative, not who said it. */
static bool is_manner(const rs_view *v, uint32_t i)
{
    const rs_doc *doc = v->doc;
    const rs_token *t = &doc->tokens[i];
    if (t->kind != RS_TOKEN_ARABIC || v->words[i].definite || v->words[i].mention >= 0 || v->words[i].place >= 0) {
        return false;
    }
    bool person = rs_doc_match(doc, i, RS_LEX_anonymous) || rs_doc_match(doc, i, RS_LEX_title) ||
                  rs_doc_match(doc, i, RS_LEX_given_name) || rs_doc_match(doc, i, RS_LEX_family_name);
    bool alef = t->flen >= 4 && doc->folded[t->folded + t->flen - 1] == RS_ALEF;
    bool known = doc->match_at[i] < doc->match_at[i + 1] || (t->flags & RS_T_TANWEEN);
    const rs_match *m = v->words[i].speech;
    return !person && ((alef && known) || (m && (m->feat & RS_F_AGENT)));
}

/* What stands behind a verb and is no subject: a word with a preposition, "by saying", "mocking". */
static bool is_other(const rs_view *v, const rs_cue *cue, uint32_t i)
{
    const rs_match *saying = v->words[i].speech;
    bool by_saying = saying && (saying->feat & RS_F_MASDAR) && rs_view_bi(v, i);
    bool object = rs_cue_takes(cue, RS_FN_bi) && rs_view_bi(v, i);
    bool listener = v->doc->folded[v->doc->tokens[i].folded] == RS_LAM && to_the_press(v, i) && !v->words[i].definite;
    return by_saying || object || listener || rs_view_li(v, i) || surely_bi(v, i) || is_manner(v, i);
}

/* The subject behind the verb, in [from, limit) where limit is where the content opens at the latest. */
uint32_t rs_subject_after(const rs_view *v, rs_cue *cue, uint32_t from, uint32_t limit, bool bounded)
{
    uint32_t i = rs_cue_skip(v, from, limit);
    bool quoted = i < limit && v->doc->tokens[i].mark == '"' && v->words[i].closes < limit;
    if (i >= limit || (!quoted && !rs_view_nominal(v, i)) || is_other(v, cue, i) || whom_only(v, cue, i)) {
        return i;
    }
    uint32_t end = quoted ? v->words[i].closes + 1 : rs_noun_phrase(v, i, limit);
    const rs_mention *m = rs_view_mention(v, i);
    bool body = cue->frame == RS_FRAME_that_object && !bounded && m && m->type == RS_MENTION_ORG;
    if (body && end + 1 < limit && rs_view_li(v, end) && !to_the_press(v, end) && rs_view_nominal(v, end + 1) &&
        !v->words[end + 1].definite) {
        end++; /* "the company for cars [announced] a rise" */
    }
    /* where nothing but the subject can stand, it may be longer than the grammar can tell */
    end = bounded ? stretch(v, i, end, limit) : end;
    uint32_t apposed = rs_subject_apposed(v, end, limit + 1);
    cue->subject_from = i;
    cue->subject_to = apposed > end && apposed <= limit ? apposed : end;
    return role_behind(v, cue->subject_to, limit);
}
