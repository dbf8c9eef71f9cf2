/* speech_mark: where what is said begins behind its verb. */
#include "read/speech_mark.h"

enum {
    longest_name = 4, /* tokens in quotes that can be a newspaper's name */
    longest_body = 8, /* ... or some body's, where the reported clause follows */
};

/* "[a statement] that it issued": a verb with its object clinging, right behind the medium. */
static bool issued(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const uint8_t *f = v->doc->folded + t->folded;
    if (t->kind != RS_TOKEN_ARABIC || v->words[i].definite || v->words[i].fn_over || rs_view_named(v, i)) {
        return false;
    }
    bool hers = t->flen >= 5 && f[t->flen - 1] == RS_HA && f[t->flen - 2] == RS_TA;
    for (uint32_t m = v->doc->match_at[i]; m < v->doc->match_at[i + 1]; m++) {
        const rs_match *x = &v->doc->matches[m];
        hers = hers || ((x->feat & RS_F_VERB) && (x->clitics & RS_C_PRONOUN));
    }
    return hers && !rs_view_joined(v, i);
}

/* "[a statement] issued by": any word between the medium and the preposition. */
static bool came_from(const rs_view *v, uint32_t i)
{
    return v->doc->tokens[i].kind == RS_TOKEN_ARABIC && !v->words[i].definite && !v->words[i].fn_over &&
           !rs_view_named(v, i) && rs_view_nominal(v, i + 2);
}

uint32_t rs_cue_skip(const rs_view *v, uint32_t i, uint32_t limit)
{
    while (i < limit) {
        const rs_word *w = &v->words[i];
        char mark = v->doc->tokens[i].mark;
        if (mark == '(') {
            uint32_t k = i;
            while (k < limit && k < i + 12 && v->doc->tokens[k].mark != ')') {
                k++;
            }
            i = k < limit ? k + 1 : limit;
        } else if (i > 0 && v->doc->tokens[i - 1].mark == ',' && rs_doc_match(v->doc, i, RS_LEX_according)) {
            while (i < limit && !v->words[i].boundary) {
                i++; /* ", according to the notice," */
            }
        } else if (mark == ',' || mark == '-' || mark == ';' || w->time >= 0 || w->fn == RS_FN_adv ||
                   w->fn == RS_FN_therein || w->fn == RS_FN_pro) {
            i += w->fn_n ? w->fn_n : 1;
        } else if (rs_view_letter(v, i, RS_LAM) && i + 1 < limit && v->words[i + 1].closes < limit) {
            i = v->words[i + 1].closes + 1; /* to a paper in quotes */
        } else if (w->fn == RS_FN_fi && i + 1 < limit && rs_doc_match(v->doc, i + 1, RS_LEX_medium)) {
            i += 1u + rs_doc_match(v->doc, i + 1, RS_LEX_medium)->n;
            i += i < limit && v->words[i].fn == RS_FN_pro;
            while (i < limit && issued(v, i)) {
                i++;
            }
            if (i + 2 < limit && v->words[i + 1].fn == RS_FN_an && came_from(v, i)) {
                i = rs_noun_phrase(v, i + 2, limit);
            }
        } else {
            return i;
        }
    }
    return limit;
}

static bool name_in_quotes(const rs_view *v, uint32_t k, uint32_t limit)
{
    uint32_t close = v->words[k].closes;
    bool long_name = close != RS_NO_TOKEN && close - k <= longest_body && close + 1 < limit &&
                     v->words[close + 1].fn == RS_FN_that; /* "the report of "the society of editors" that" */
    if (close == RS_NO_TOKEN || close + 1 >= limit || (close - k > longest_name && !long_name) || k == 0) {
        return false;
    }
    const rs_token *before = &v->doc->tokens[k - 1];
    if (before->flen == 1 && v->doc->folded[before->folded] == RS_LAM) {
        return true; /* "to" set apart: the paper it was said to */
    }
    if (close - k <= 3 && (v->words[k - 1].fn_over == RS_FN_ala || v->words[k - 1].fn_over == RS_FN_fi)) {
        return true; /* where it was said: on "Twitter" */
    }
    if (close - k <= 3) { /* a word or two: a name, where a reported clause is still to come */
        for (uint32_t j = close + 1; j < limit && j < close + 12; j++) {
            if (v->words[j].fn == RS_FN_that) {
                return true;
            }
        }
    }
    bool object =
        (rs_view_nominal(v, close + 1) && !rs_view_joined(v, close + 1)) || v->words[close + 1].fn == RS_FN_pron;
    bool phrase = rs_view_nominal(v, k - 1) || v->words[k - 1].speech;
    if (close - k <= 3 && ((object && phrase) || (v->words[k - 1].speech && rs_view_named(v, k + 1)))) {
        return true; /* inside a noun phrase, and an object follows; or a name */
    }
    bool kind = rs_doc_match(v->doc, k - 1, RS_LEX_outlet) || rs_doc_match(v->doc, k - 1, RS_LEX_actor) ||
                rs_doc_match_over(v->doc, k - 1, RS_LEX_outlet) ||
                (v->words[k - 1].mention >= 0 && v->words[k - 1].mention == v->words[k + 1].mention);
    return kind || v->words[close + 1].fn == RS_FN_that;
}

/* "By" set apart before a quotation mark. */
static bool cut_off(const rs_view *v, uint32_t k)
{
    return rs_view_letter(v, k, RS_BA) && v->doc->tokens[k + 1 < v->doc->n_tokens ? k + 1 : k].mark == '"';
}

/* Does the verb want the preposition, free or clinging, that stands at token k? */
static bool wanted_prep(const rs_view *v, const rs_cue *cue, uint32_t k)
{
    const rs_token *t = &v->doc->tokens[k];
    bool first = k == cue->token + cue->n || cue->frame == RS_FRAME_about;
    bool listed = v->words[k].fn == RS_FN_prep && first && v->doc->folded[t->folded] == RS_BA &&
                  v->words[k].fn_n == 1; /* "praised (bi) the presence of", which is also "in the presence of" */
    return rs_cue_takes(cue, v->words[k].fn) || ((listed || cut_off(v, k)) && rs_cue_takes(cue, RS_FN_bi)) ||
           (rs_cue_takes(cue, RS_FN_bi) && rs_view_bi(v, k)) || (rs_cue_takes(cue, RS_FN_li) && rs_view_li(v, k));
}

/* Could the verb of saying at token k, with a clause of its own, part the verb before it from its content? Those that
 * speak only with a mark or a source of their own do so where that stands near. */
static bool takes_over(const rs_view *v, uint32_t k, uint32_t limit)
{
    enum { near = 8 };
    const rs_match *m = v->words[k].speech;
    rs_frame frame = rs_frame_of(rs_lex_attr(m->entry, RS_ATTR_frame));
    if (frame != RS_FRAME_relay && frame != RS_FRAME_quote) {
        return true;
    }
    uint32_t preps = frame == RS_FRAME_relay ? rs_preps_of(m->entry) : 0;
    for (uint32_t j = k + m->n; j < limit && j < k + near && !(v->words[j].boundary && v->doc->tokens[j].mark != ':');
         j++) {
        bool prep = v->words[j].fn && v->words[j].fn < 32 && (preps & (1u << v->words[j].fn));
        bool says = v->words[j].speech && j > k + m->n && (v->words[j].speech->feat & (RS_F_AGENT | RS_F_MASDAR));
        if (prep || (!preps && (says || v->doc->tokens[j].mark == ':' || v->doc->tokens[j].mark == '"'))) {
            return true;
        }
    }
    return false;
}

/* A word in quotes on the way, "and "that group"", "a "traitor" in": no beginning of what is said. */
static bool passing(const rs_view *v, const rs_cue *cue, uint32_t k)
{
    uint32_t close = v->words[k].closes;
    bool far = k > cue->token + cue->n + 3, one = close == k + 2 && close + 1 < v->doc->n_tokens;
    return rs_view_waw(v, k - 1) || (far && one && !v->words[close + 1].boundary);
}

/* "The league for workers called on (ila)": what clings to a word is the subject's where the verb's other preposition
 * is still to come. */
static bool of_subject(const rs_view *v, const rs_cue *cue, uint32_t k, uint32_t limit)
{
    enum { near = 8 };
    if (v->words[k].fn || !rs_cue_takes(cue, RS_FN_li) || !rs_cue_takes(cue, RS_FN_ila)) {
        return false;
    }
    for (uint32_t j = k + 1; j < limit && j < k + near && !v->words[j].boundary && !v->words[j].speech; j++) {
        if (v->words[j].fn == RS_FN_ila) {
            return true;
        }
    }
    return false;
}

/* One past the noun phrase behind the verb: what clings to a word of it is its own. */
static uint32_t first_phrase(const rs_view *v, const rs_cue *cue, uint32_t from, uint32_t limit)
{
    if (!rs_cue_takes(cue, RS_FN_li)) {
        return from;
    }
    uint32_t i = rs_cue_skip(v, from, limit);
    return i < limit && rs_view_nominal(v, i) && !rs_view_li(v, i) ? rs_noun_phrase(v, i, limit) : from;
}

/* ", who voiced its condolences,": one past a relative clause between two commas, behind which the verb's own mark
 * stands; else k. */
static uint32_t past_aside(const rs_view *v, const rs_cue *cue, uint32_t k, uint32_t limit)
{
    enum { longest = 20 };
    if (v->doc->tokens[k].mark != ',' || k + 1 >= limit || v->words[k + 1].fn != RS_FN_rel) {
        return k;
    }
    for (uint32_t j = k + 2; j + 1 < limit && j < k + longest; j++) {
        if (v->doc->tokens[j].mark == ',') {
            uint8_t fn = v->words[j + 1].fn;
            return fn == RS_FN_that || rs_cue_takes(cue, fn) ? j : k;
        }
    }
    return k;
}

/* "On the channel", "on Twitter": where it was said. */
static bool on_air(const rs_view *v, uint32_t k)
{
    return v->words[k].fn == RS_FN_ala &&
           (rs_doc_match(v->doc, k + 1, RS_LEX_outlet) || rs_doc_match(v->doc, k + 1, RS_LEX_medium));
}

/* The first thing that can open the content. */
rs_found rs_mark_find(const rs_view *v, const rs_cue *cue, uint32_t from, uint32_t limit)
{
    rs_found f = {RS_NO_TOKEN, RS_MARK_none, false};
    rs_found first = f;
    uint32_t phrase = first_phrase(v, cue, from, limit);
    for (uint32_t k = from; k < limit; k++) {
        const rs_word *w = &v->words[k];
        const rs_token *t = &v->doc->tokens[k];
        if (w->fn == RS_FN_that) {
            const rs_match *m = rs_doc_match(v->doc, k, RS_LEX_function);
            if (m->clitics & (RS_C_FA | RS_C_LI | RS_C_KA)) {
                break; /* "for", "because", "as if" */
            }
            return (rs_found){k, RS_MARK_that, f.relative};
        }
        if (t->mark == ':' && !(t[0].flags & RS_T_GLUED && k + 1 < limit && t[1].kind == RS_TOKEN_NUMBER)) {
            return (rs_found){k, RS_MARK_colon, f.relative};
        }
        if (t->mark == '"' && w->closes != RS_NO_TOKEN) {
            if (name_in_quotes(v, k, limit) || cue->unquoted || passing(v, cue, k)) {
                k = cue->unquoted && v->words[k + 1].fn == RS_FN_that ? k : w->closes;
                continue;
            }
            return (rs_found){k, RS_MARK_quote, f.relative};
        }
        uint32_t aside = past_aside(v, cue, k, limit);
        if (aside > k || on_air(v, k)) {
            k = aside > k ? aside : k + 1;
            continue;
        }
        if (t->mark == '(' || w->fn == RS_FN_adv || w->fn == RS_FN_skip || w->time >= 0) {
            uint32_t next = w->fn == RS_FN_skip ? k + w->fn_n : rs_cue_skip(v, k, limit);
            k = next > k ? next - 1 : k;
            continue;
        }
        const rs_match *source = rs_doc_match(v->doc, k, RS_LEX_according);
        bool its_own = source && rs_attr_set(source->entry, RS_ATTR_clause) && rs_cue_takes(cue, w->fn);
        if (source && !its_own && (k > from || source->n > 1)) {
            while (k + 1 < limit && !v->words[k + 1].boundary && v->words[k + 1].fn != RS_FN_that) {
                k++; /* "according to what stood on its site" */
            }
            continue;
        }
        if (cue->frame != RS_FRAME_that && k >= phrase && wanted_prep(v, cue, k) && !of_subject(v, cue, k, limit)) {
            bool that = k + 1 < limit && v->words[k + 1].fn == RS_FN_that;
            if (!f.relative || that) {
                return (rs_found){k, RS_MARK_prep, f.relative};
            }
            first = first.mark ? first : (rs_found){k, RS_MARK_prep, true}; /* it may be the relative clause's */
        }
        if (cue->frame == RS_FRAME_that && rs_cue_takes(cue, w->fn) && k + 1 < limit &&
            v->words[k + 1].fn == RS_FN_that) {
            return (rs_found){k + 1, RS_MARK_that, f.relative};
        }
        bool therein = k + 1 < limit && v->words[k + 1].fn == RS_FN_therein;
        bool other = w->speech && k > from && (therein || rs_cue_cuts(v, k) || v->words[k - 1].fn == RS_FN_pron);
        if (w->fn == RS_FN_clause || (other && (therein || takes_over(v, k, limit)))) {
            break;
        }
        f.relative = f.relative || w->fn == RS_FN_rel;
    }
    f.at = RS_NO_TOKEN;
    return first.mark ? first : f;
}

/* Where the content of a `that` begins: behind the word, but at it where it holds the clause's own subject. */
static uint32_t behind_that(const rs_view *v, uint32_t at)
{
    return v->doc->tokens[at].flen > 4 ||
                   (at + 1 < v->doc->n_tokens && v->words[at + 1].boundary && v->doc->tokens[at + 1].mark == ',')
               ? at + (v->doc->tokens[at].flen <= 3)
               : at + 1;
}

/* "That they stop": a bare "an" before a verb in the present belongs to what is asked, feared or denied. */
static bool subjunctive(const rs_view *v, uint32_t at)
{
    const rs_token *t = &v->doc->tokens[at];
    uint32_t next = at + 1;
    const char *raw = v->doc->text.at + t->at;
    bool inna = t->len >= 2 && memcmp(raw, "\xd8\xa5", 2) == 0; /* alef with the hamza below it */
    if (inna || t->flen > 3 || next >= v->doc->n_tokens || v->doc->folded[t->folded + t->flen - 1] != RS_NOON ||
        v->doc->tokens[next].kind != RS_TOKEN_ARABIC || v->words[next].definite || rs_view_named(v, next)) {
        return false;
    }
    if (v->words[next].head != RS_YA && v->words[next].head != RS_TA) {
        return false;
    }
    if (v->words[next].fn == RS_FN_kana || v->words[next].fn == RS_FN_light) {
        return true;
    }
    bool known = v->doc->match_at[next] < v->doc->match_at[next + 1], present = false;
    for (uint32_t m = v->doc->match_at[next]; m < v->doc->match_at[next + 1]; m++) {
        present = present || (v->doc->matches[m].feat & RS_F_PRESENT);
    }
    return present || (!known && v->words[next].head == RS_YA);
}

/* The letter b- of "bi-an" and of the verb's object is the verb's, not part of what was said. */
static uint32_t clinging(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    uint8_t first = v->doc->folded[t->folded], second = v->doc->folded[t->folded + 1];
    return t->flen > 2 && (first == RS_BA || (first == RS_LAM && second != RS_LAM));
}

static void take_that(const rs_view *v, rs_cue *cue, uint32_t at)
{
    bool prayer = rs_view_find(v, cue->token + cue->n, at, RS_LEX_deity) != NULL;
    cue->mark = RS_MARK_that;
    if (subjunctive(v, at) && !prayer) {
        cue->content = at;
        cue->cut = v->doc->tokens[at].flen > 2 ? clinging(v, at) : 0;
        return;
    }
    cue->content = behind_that(v, at);
}

void rs_mark_take(const rs_view *v, rs_cue *cue, rs_found f)
{
    cue->mark = f.mark;
    switch (f.mark) {
    case RS_MARK_that:
        take_that(v, cue, f.at);
        if (cue->content < v->doc->n_tokens && v->doc->tokens[cue->content].mark == ':') {
            cue->content++;
        }
        break;
    case RS_MARK_colon: cue->content = f.at + 1; break;
    case RS_MARK_quote: cue->content = f.at; break;
    case RS_MARK_prep: {
        uint8_t fn = v->words[f.at].fn;
        uint32_t next = f.at + (rs_cue_takes(cue, fn) || cut_off(v, f.at) ? 1 : 0);
        if (next < v->doc->n_tokens && v->words[next].fn == RS_FN_that) {
            take_that(v, cue, next);
            break;
        }
        cue->content = next;
        cue->cut = next == f.at && next < v->doc->n_tokens ? clinging(v, next) : 0;
        break;
    }
    default: break;
    }
}
