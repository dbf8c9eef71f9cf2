/* noun_phrase: where the noun phrase that begins at a token ends, and what its words tell of their case. */
#include "read/clause_view.h"

bool rs_view_possessed(const rs_view *v, uint32_t i)
{
    const rs_doc *doc = v->doc;
    bool with = false;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        const rs_match *x = &doc->matches[m];
        if (x->n > 1 || x->class_id == RS_LEX_place || x->class_id == RS_LEX_given_name) {
            continue;
        }
        if (!(x->clitics & RS_C_PRONOUN)) {
            if (x->feat & RS_F_FIXED) {
                continue; /* listed as it stands, with its pronoun */
            }
            return false;
        }
        with = with || !(x->feat & RS_F_VERB);
    }
    return with && v->words[i].mention < 0;
}

static bool ends_oblique(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const uint8_t *f = v->doc->folded + t->folded;
    return t->flen >= 6 && f[t->flen - 1] == RS_NOON && f[t->flen - 2] == RS_YA && v->words[i].mention < 0;
}

bool rs_view_oblique(const rs_view *v, uint32_t i)
{
    if (!ends_oblique(v, i)) { /* a broken plural hides its case, its adjective tells it */
        const rs_match *m = rs_doc_match(v->doc, i, RS_LEX_actor);
        m = m ? m : rs_doc_match(v->doc, i, RS_LEX_anonymous);
        return m && (m->feat & RS_F_PLURAL) && v->words[i].definite && i + 1 < v->doc->n_tokens &&
               v->words[i + 1].definite && ends_oblique(v, i + 1) && v->words[i + 1].place < 0;
    }
    return rs_doc_match(v->doc, i, RS_LEX_actor) || rs_doc_match(v->doc, i, RS_LEX_anonymous);
}

static bool adjective(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const uint8_t *f = v->doc->folded + t->folded;
    if (rs_doc_match(v->doc, i, RS_LEX_nationality) || rs_doc_match(v->doc, i, RS_LEX_modifier)) {
        return true;
    }
    if (!v->words[i].definite || t->flen < 5 || rs_doc_match(v->doc, i, RS_LEX_everybody)) {
        return false;
    }
    /* -i, -iyya: relational adjectives, and sound plurals: those that can be told by their shape */
    bool relational = f[t->flen - 1] == RS_YA || (f[t->flen - 1] == RS_HA && f[t->flen - 2] == RS_YA);
    bool plural = f[t->flen - 1] == RS_NOON && (f[t->flen - 2] == RS_YA || f[t->flen - 2] == RS_WAW);
    const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
    return (relational && !(actor && (actor->feat & RS_F_PLURAL))) || (plural && !actor);
}

/* An indefinite sound plural keeps its noon only where no genitive follows; an indefinite accusative is an object. */
static bool ends_phrase(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const uint8_t *f = v->doc->folded + t->folded;
    bool noon = t->flen >= 5 && f[t->flen - 1] == RS_NOON && (f[t->flen - 2] == RS_WAW || f[t->flen - 2] == RS_YA);
    return noon && !v->words[i].definite && rs_doc_match(v->doc, i, RS_LEX_actor);
}

static bool accusative(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    bool alef = t->flen >= 4 && v->doc->folded[t->folded + t->flen - 1] == RS_ALEF;
    return alef && !v->words[i].definite && v->words[i].mention < 0 && v->words[i].place < 0 &&
           !rs_doc_match(v->doc, i, RS_LEX_nationality);
}

/* A person's or a place's name ends where the names reader says, unless a function word stands in it. */
static uint32_t name_end(const rs_view *v, uint32_t i, uint32_t limit)
{
    uint32_t end = rs_view_mention_end(v, i), k = i + 1;
    while (k < end && k < limit && v->words[k].fn != RS_FN_that && !v->words[k].boundary) {
        k++;
    }
    return k;
}

/* "The engineer B. B.": a definite word or two in front of a person's name. */
static bool titles_person(const rs_view *v, uint32_t k, uint32_t limit)
{
    for (uint32_t j = k; j < limit && j < k + 3; j++) {
        const rs_mention *m = rs_view_mention(v, j);
        if (m && m->type == RS_MENTION_PER) {
            return j > k;
        }
        if (!v->words[j].definite || v->words[j].fn_over) {
            return false;
        }
    }
    return false;
}

/* May token k go on a phrase that is already definite? */
static bool goes_on(const rs_view *v, uint32_t i, uint32_t k, uint32_t limit)
{
    if (adjective(v, k) || titles_person(v, k, limit)) {
        return true;
    }
    if (rs_doc_match(v->doc, k, RS_LEX_event) || (v->words[k].speech && (v->words[k].speech->feat & RS_F_VERB))) {
        return false; /* "Tehran, and cut" */
    }
    bool second_title = rs_view_joined(v, k) && k + 1 < limit && v->words[k + 1].definite && !v->words[i].definite &&
                        !v->words[k].definite;
    bool one_office = v->words[i].definite && v->words[k].definite && rs_doc_match(v->doc, i, RS_LEX_title) &&
                      rs_doc_match(v->doc, k, RS_LEX_title); /* "the president general director of" */
    return second_title || one_office;
}

/* "The high commissioner for human rights M. B.", "the general secretary of the league": what a title goes on with. */
static bool complements(const rs_view *v, uint32_t i, uint32_t k, uint32_t limit)
{
    if (!rs_view_li(v, k) || !rs_doc_match(v->doc, i, RS_LEX_title) || rs_doc_match(v->doc, k, RS_LEX_title)) {
        return false;
    }
    const rs_mention *m = rs_view_mention(v, k);
    const rs_token *t = &v->doc->tokens[k];
    bool swallowed = v->doc->folded[t->folded] == RS_LAM && v->doc->folded[t->folded + 1] == RS_LAM;
    const rs_match *actor = rs_doc_match(v->doc, k, RS_LEX_actor);
    bool listener = (actor && !rs_attr_set(actor->entry, RS_ATTR_state)) || rs_doc_match(v->doc, k, RS_LEX_outlet);
    if ((m && m->type == RS_MENTION_ORG) || (swallowed && !listener)) {
        return true;
    }
    for (uint32_t j = k + 1; j < limit && j < k + 6 && rs_view_nominal(v, j); j++) {
        m = rs_view_mention(v, j);
        if (m && m->type == RS_MENTION_PER) {
            return true;
        }
    }
    return false;
}

/* "To reporters", and "a source told [the] correspondent of". */
static bool to_reporter(const rs_view *v, uint32_t head, uint32_t k)
{
    bool object = k > head + 1 && !v->words[k].definite && rs_doc_match(v->doc, head, RS_LEX_anonymous);
    const rs_match *m = object || rs_view_li(v, k) ? rs_doc_match(v->doc, k, RS_LEX_actor) : NULL;
    return m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_sector), RS_STR("JRN"));
}

/* The head; genitives as long as nothing is definite; then adjectives; a person named right behind is the same one. */
uint32_t rs_noun_phrase(const rs_view *v, uint32_t i, uint32_t limit)
{
    uint32_t k = i;
    bool closed = false; /* a definite noun or a name has ended the genitives */
    while (k < limit && k < i + 14) {
        const rs_word *w = &v->words[k];
        const rs_mention *m = rs_view_mention(v, k);
        const rs_match *body = rs_doc_match(v->doc, k, RS_LEX_body);
        bool same_name = k > i && w->mention >= 0 && w->mention == v->words[k - 1].mention;
        if (v->doc->tokens[k].mark == '"' && k > i && w->closes != RS_NO_TOKEN && w->closes - k <= 4) {
            k = w->closes + 1; /* a newspaper's name */
            closed = true;
            continue;
        }
        bool to = k > i && (rs_view_letter(v, k, RS_LAM) || to_reporter(v, i, k)); /* whom it was said to */
        if (to || (k > i && rs_view_li(v, k) && !v->words[k - 1].definite)) {
            break;
        }
        if (body && (!closed || k == i)) {
            k += body->n;
            closed = true;
            continue;
        }
        if (m && m->type != RS_MENTION_ORG && !same_name && (!closed || k == i || m->type == RS_MENTION_PER)) {
            k = name_end(v, k, limit);
            closed = true;
            continue;
        }
        if (w->fn == RS_FN_basim) {
            k++;
            closed = false;
            continue;
        }
        m = k > i && k + 1 < limit ? rs_view_mention(v, k + 1) : NULL;
        if (w->fn == RS_FN_fi && m && m->type == RS_MENTION_ORG && rs_doc_match(v->doc, i, RS_LEX_anonymous)) {
            k = rs_view_mention_end(v, k + 1); /* "a source in the ministry" */
            closed = true;
            continue;
        }
        bool inside = w->fn == RS_FN_fi && k == i + 1 && k + 1 < limit && v->words[k + 1].definite &&
                      v->words[k + 1].time < 0 && v->words[k + 1].place < 0;
        if (inside && rs_doc_match(v->doc, i, RS_LEX_anonymous) && !rs_doc_match(v->doc, k + 1, RS_LEX_medium)) {
            k += 2; /* "a source in the club" */
            closed = true;
            continue;
        }
        if (w->fn == RS_FN_fi && k > i && k + 1 < limit && v->words[k + 1].place >= 0) {
            k = rs_view_mention_end(v, k + 1) > k + 1 ? rs_view_mention_end(v, k + 1) : k + 2;
            closed = true;
            continue;
        }
        if (closed && k > i && complements(v, i, k, limit)) {
            closed = v->words[k].definite;
            k++;
            continue;
        }
        bool goes = !closed || same_name || goes_on(v, i, k, limit);
        bool genitive = k == i + 1 && !v->words[i].definite && v->doc->match_at[k] == v->doc->match_at[k + 1] &&
                        rs_doc_match(v->doc, i, RS_LEX_actor); /* "the police of Lima" */
        bool word = rs_view_nominal(v, k) && goes && !(k > i && !genitive && accusative(v, k));
        if (k > i && !word) {
            break;
        }
        closed = closed || w->definite || w->place >= 0 || ends_phrase(v, k) || rs_view_possessed(v, k) ||
                 rs_doc_match(v->doc, k, RS_LEX_honorific);
        k++;
    }
    return k > i ? (k < limit ? k : limit) : i + 1;
}
