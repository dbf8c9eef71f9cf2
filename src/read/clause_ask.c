/* clause_ask: what a made view is asked: spans of tokens, what clings to a word, names, countries. */
#include "read/clause_view.h"

rs_span rs_view_span(const rs_view *v, uint32_t from, uint32_t to)
{
    const rs_token *t = v->doc->tokens;
    if (to > v->doc->n_tokens) {
        to = v->doc->n_tokens;
    }
    while (from < to && t[from].kind == RS_TOKEN_PUNCT && !(t[from].flags & RS_T_OPENS)) {
        from++;
    }
    while (from < to && t[to - 1].kind == RS_TOKEN_PUNCT && !(t[to - 1].flags & RS_T_CLOSES)) {
        to--;
    }
    if (from >= to) {
        return (rs_span){0, 0};
    }
    return (rs_span){t[from].at, t[to - 1].at + t[to - 1].len};
}

rs_str rs_view_text(const rs_view *v, uint32_t from, uint32_t to)
{
    rs_span s = rs_view_span(v, from, to);
    return s.end > s.start ? rs_str_part(v->doc->text, s.start, s.end) : RS_STR_NONE;
}

bool rs_view_joined(const rs_view *v, uint32_t i)
{
    const rs_doc *doc = v->doc;
    const rs_token *t = &doc->tokens[i];
    if (t->kind != RS_TOKEN_ARABIC || t->flen < 3) {
        return false;
    }
    uint8_t first = doc->folded[t->folded];
    if (first != RS_WAW && first != RS_FA) {
        return false;
    }
    bool joined = v->words[i].definite;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        if (!(doc->matches[m].clitics & (RS_C_WA | RS_C_FA))) {
            return false;
        }
        joined = true;
    }
    const rs_mention *name = rs_view_mention(v, i);
    if (name && name->span.start >= t->at) {
        return name->span.start > t->at;
    }
    return joined || first == RS_WAW;
}

bool rs_view_waw(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    return t->flen == 1 && v->doc->folded[t->folded] == RS_WAW;
}

bool rs_view_letter(const rs_view *v, uint32_t i, uint8_t letter)
{
    const rs_token *t = &v->doc->tokens[i];
    return t->flen == 1 && v->doc->folded[t->folded] == letter;
}

/* The lexicon may know the word with the letter as its own. */
static bool clings(const rs_view *v, uint32_t i, uint8_t letter, uint16_t clitic)
{
    const rs_doc *doc = v->doc;
    if (i >= doc->n_tokens || doc->tokens[i].kind != RS_TOKEN_ARABIC || doc->tokens[i].flen < 3) {
        return false;
    }
    const uint8_t *f = doc->folded + doc->tokens[i].folded;
    size_t at = (f[0] == RS_WAW || f[0] == RS_FA) && f[1] == letter && doc->tokens[i].flen > 4;
    if (f[at] != letter) {
        return false;
    }
    if (v->words[i].mention >= 0) {
        const rs_mention *m = &v->reader->reading->mentions.at[v->words[i].mention];
        return m->span.start >= rs_token_after(doc, i, (uint32_t)at + 1) &&
               m->span.start < doc->tokens[i].at + doc->tokens[i].len;
    }
    bool with = false;
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        if (doc->matches[m].clitics & clitic) {
            with = true;
        } else if (doc->matches[m].class_id != RS_LEX_common && doc->matches[m].pre == at &&
                   doc->matches[m].class_id != RS_LEX_attitude &&
                   doc->matches[m].class_id != RS_LEX_event_word) { /* those list words with what clings to them */
            return false;
        }
    }
    return with || (f[at + 1] == RS_ALEF && f[at + 2] == RS_LAM) || (letter == RS_LAM && f[at + 1] == RS_LAM) ||
           doc->tokens[i].flen > 4 + at;
}

bool rs_view_bi(const rs_view *v, uint32_t i)
{
    return clings(v, i, RS_BA, RS_C_BI);
}

bool rs_view_li(const rs_view *v, uint32_t i)
{
    return clings(v, i, RS_LAM, RS_C_LI);
}

const rs_mention *rs_view_mention(const rs_view *v, uint32_t i)
{
    return i < v->doc->n_tokens && v->words[i].mention >= 0 ? &v->reader->reading->mentions.at[v->words[i].mention]
                                                            : NULL;
}

uint32_t rs_view_mention_end(const rs_view *v, uint32_t i)
{
    int32_t m = v->words[i].mention;
    while (i < v->doc->n_tokens && m >= 0 && v->words[i].mention == m) {
        i++;
    }
    return i;
}

bool rs_view_nominal(const rs_view *v, uint32_t i)
{
    if (i >= v->doc->n_tokens || v->words[i].boundary) {
        return false;
    }
    const rs_word *w = &v->words[i];
    if (w->mention >= 0) {
        return true;
    }
    if (w->fn_over || w->time >= 0 || w->foreign || rs_view_waw(v, i) || rs_view_letter(v, i, RS_LAM)) {
        return false;
    }
    bool person = rs_doc_match(v->doc, i, RS_LEX_actor) || rs_doc_match(v->doc, i, RS_LEX_anonymous);
    if (w->speech && (w->speech->feat & RS_F_VERB) && !w->definite && !person) {
        return false;
    }
    return v->doc->tokens[i].kind == RS_TOKEN_ARABIC;
}

const rs_match *rs_view_find(const rs_view *v, uint32_t from, uint32_t to, rs_lex_class class_id)
{
    const rs_doc *doc = v->doc;
    for (uint32_t i = from; i < to && i < doc->n_tokens; i++) {
        uint32_t last = rs_view_may_hold(doc, i, class_id) ? doc->match_at[i + 1] : 0;
        for (uint32_t m = doc->match_at[i]; m < last; m++) {
            if (doc->matches[m].class_id == class_id && i + doc->matches[m].n <= to) {
                return &doc->matches[m];
            }
        }
    }
    return NULL;
}

/* A party known in one country by a name that parties of others bear: "the Republican Party", where that country is
 * told nowhere. */
static bool strange_party(const rs_view *v, uint32_t i)
{
    const rs_reading *r = v->reader->reading;
    const rs_match *org = rs_doc_match_over(v->doc, i, RS_LEX_org);
    if (!org || !rs_str_eq(rs_lex_attr(org->entry, RS_ATTR_kind), RS_STR("PTY"))) {
        return false;
    }
    rs_str country = rs_lex_attr(org->entry, RS_ATTR_country);
    bool told = rs_str_eq(rs_str_of(r->article.source_country), country);
    for (uint32_t p = 0; p < r->places.len && !told; p++) {
        told = rs_str_eq(r->places.at[p].country, country);
    }
    for (uint32_t e = 0; e < r->entities.len && !told; e++) {
        const rs_entity *x = &r->entities.at[e];
        bool other = v->words[i].mention < 0 || r->mentions.at[v->words[i].mention].entity != (int32_t)e;
        told = other && x->type == RS_MENTION_ORG && rs_str_eq(x->country, country);
    }
    for (uint32_t k = 0; k < v->doc->n_tokens && !told; k++) {
        const rs_match *nation = rs_doc_match(v->doc, k, RS_LEX_nationality);
        told = nation && rs_str_eq(rs_lex_attr(nation->entry, RS_ATTR_country), country);
    }
    return !told;
}

rs_str rs_view_country(const rs_view *v, uint32_t from, uint32_t to)
{
    const rs_reading *r = v->reader->reading;
    if (to > v->doc->n_tokens) {
        to = v->doc->n_tokens;
    }
    const rs_match *body = rs_view_find(v, from, to, RS_LEX_body);
    if (body && !rs_attr_set(body->entry, RS_ATTR_vague)) {
        return rs_lex_attr(body->entry, RS_ATTR_country);
    }
    const rs_match *nation = rs_view_find(v, from, to, RS_LEX_nationality);
    if (nation) {
        return rs_lex_attr(nation->entry, RS_ATTR_country);
    }
    for (uint32_t i = from; i < to; i++) {
        if (v->words[i].place >= 0 && r->places.at[v->words[i].place].country.len) {
            return r->places.at[v->words[i].place].country;
        }
    }
    for (uint32_t i = from; i < to; i++) {
        const rs_mention *m = rs_view_mention(v, i);
        if (m && m->entity >= 0 && r->entities.at[m->entity].country.len && !strange_party(v, i)) {
            return r->entities.at[m->entity].country;
        }
    }
    static const rs_lex_class bearers[] = {RS_LEX_actor, RS_LEX_outlet, RS_LEX_place};
    for (size_t c = 0; c < sizeof bearers / sizeof bearers[0]; c++) {
        const rs_match *m = rs_view_find(v, from, to, bearers[c]);
        if (m && !(m->feat & RS_F_WEAK) && rs_attr_set(m->entry, RS_ATTR_country)) {
            return rs_lex_attr(m->entry, RS_ATTR_country);
        }
    }
    return body ? rs_lex_attr(body->entry, RS_ATTR_country) : RS_STR_NONE;
}

rs_str rs_view_bare(const rs_view *v, uint32_t i)
{
    rs_str f = rs_token_fold(v->doc, i);
    const uint8_t *c = (const uint8_t *)f.at;
    size_t at = f.len > 4 && (c[0] == RS_WAW || c[0] == RS_FA) && rs_view_joined(v, i);
    if (f.len > at + 4 && c[at] == RS_BA && c[at + 1] == RS_ALEF && c[at + 2] == RS_LAM) {
        at++;
    }
    if (f.len > at + 4 && c[at] == RS_LAM && c[at + 1] == RS_LAM) {
        at += 2;
    } else if (f.len > at + 3 && c[at] == RS_ALEF && c[at + 1] == RS_LAM) {
        at += 2;
    }
    return rs_str_part(f, at, f.len);
}
