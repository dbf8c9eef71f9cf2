/* Places: the gazetteer's entries, what words of place announce, and which of several places of one name is meant.
 * Pass 1 collects candidates and counts which countries the article is about; pass 2 decides with that knowledge. */
#include "read/name_words.h"

enum { max_senses = 6, max_countries = 64, max_unknown = 3 };

typedef struct candidate {
    uint32_t token, n;
    const rs_match *senses[max_senses];
    uint32_t n_senses;
    const rs_match *head; /* the word of place before it */
    bool weak, realm, unknown;
    bool taken;
    rs_span span;
    rs_str country; /* decided */
} candidate;

typedef struct votes {
    struct {
        rs_str country;
        uint32_t n;
    } of[max_countries];
    uint32_t len;
} votes;

typedef struct state {
    rs_reader *reader;
    const rs_doc *doc;
    rs_words words;
    RS_VEC(candidate) found;
    votes votes;
    const rs_match *realm_match; /* what "the kingdom" of this article is in the gazetteer */
    bool realm_sought;
} state;

static void vote(votes *v, rs_str country, uint32_t weight)
{
    if (!country.at || country.len != 3) {
        return;
    }
    for (uint32_t i = 0; i < v->len; i++) {
        if (rs_str_eq(v->of[i].country, country)) {
            v->of[i].n += weight;
            return;
        }
    }
    if (v->len < max_countries) {
        v->of[v->len].country = country;
        v->of[v->len++].n = weight;
    }
}

static uint32_t votes_for(const votes *v, rs_str country)
{
    for (uint32_t i = 0; i < v->len; i++) {
        if (rs_str_eq(v->of[i].country, country)) {
            return v->of[i].n;
        }
    }
    return 0;
}

static const rs_match *longest(const rs_doc *doc, uint32_t i, rs_lex_class class_id, uint32_t *first)
{
    for (uint32_t m = doc->match_at[i]; i < doc->n_tokens && m < doc->match_at[i + 1]; m++) {
        if (doc->matches[m].class_id == class_id) {
            *first = m;
            return &doc->matches[m];
        }
    }
    return NULL;
}

/* A Latin or Cyrillic name starts with a capital, and one of two letters is all capitals. */
static bool well_cased(const rs_doc *doc, const rs_match *m)
{
    const rs_token *t = &doc->tokens[m->token];
    if (t->kind != RS_TOKEN_LATIN && t->kind != RS_TOKEN_CYRILLIC) {
        return true;
    }
    if (m->token > 0 && (t->flags & RS_T_GLUED) && doc->tokens[m->token - 1].kind == RS_TOKEN_PUNCT &&
        strchr("@/_.&=?", doc->tokens[m->token - 1].mark)) {
        return false; /* part of an address or a handle */
    }
    return m->n == 1 && t->flen <= 3 ? (t->flags & RS_T_UPPER) != 0 : (t->flags & RS_T_TITLE) != 0;
}

/* The word of place that ends just before token i: "city", "in the countryside of". */
static const rs_match *head_before(const state *s, uint32_t i)
{
    if (i == 0 || rs_word_fresh(&s->words, i)) {
        return NULL;
    }
    const rs_match *m = rs_doc_match(s->doc, i - 1, RS_LEX_place_head);
    if (m && m->n == 1 && !(m->clitics & RS_C_AL) && !(m->clitics & RS_C_PRONOUN)) {
        return m;
    }
    return NULL;
}

static bool locative_before(const state *s, uint32_t i)
{
    if (i == 0 || rs_word_fresh(&s->words, i)) {
        return false;
    }
    const rs_match *m = rs_doc_match_over(s->doc, i - 1, RS_LEX_locative);
    return m && m->token + m->n == i;
}

/* Does a list of places run up to token i: "X and Y", "X, Y"? */
static bool follows_place(const state *s, uint32_t i, bool conjoined)
{
    if (!s->found.len || rs_word_fresh(&s->words, i)) {
        return false;
    }
    const candidate *last = &s->found.at[s->found.len - 1];
    uint32_t end = last->token + last->n;
    if (end == i) {
        return conjoined;
    }
    rs_str between = rs_token_fold(s->doc, i - 1);
    bool and = between.len == 1 && (uint8_t)between.at[0] == RS_WAW;
    return end + 1 == i && (and || (conjoined && rs_token_is(s->doc, i - 1, ',')));
}

static candidate *add(state *s, uint32_t token, uint32_t n, rs_err *err)
{
    candidate *c = RS_PUSH(s->reader->scratch, &s->found);
    if (!c) {
        (void)RS_FAIL_MEMORY(err);
        return NULL;
    }
    c->token = token;
    c->n = n;
    return c;
}

/* An adjective of the country may look like its name: "a Syrian woman"; it follows a noun, the name does not. */
static bool is_adjective_here(const state *s, const rs_match *m)
{
    if (!rs_doc_match(s->doc, m->token, RS_LEX_nationality) || m->clitics || m->token == 0 ||
        rs_word_fresh(&s->words, m->token)) {
        return false;
    }
    rs_str before = rs_token_fold(s->doc, m->token - 1), self = rs_token_fold(s->doc, m->token);
    if (m->n != 1 || (uint8_t)self.at[self.len - 1] != RS_HA) {
        return false;
    }
    if (s->words.bits[m->token] & RS_W_AL) {
        /* "the newspaper, the Saudi one"; a man's title before it agrees with nothing feminine */
        return (s->words.bits[m->token - 1] & (RS_W_AL | RS_W_ORG)) && !(s->words.bits[m->token - 1] & RS_W_TITLE);
    }
    if (s->words.bits[m->token - 1] & RS_W_FUNCTION || before.len < 3) {
        return false;
    }
    uint8_t last = (uint8_t)before.at[before.len - 1], second = (uint8_t)before.at[before.len - 2];
    return !(s->words.bits[m->token - 1] & RS_W_AL) && (last == RS_HA || (last == RS_TA && second == RS_ALEF));
}

/* Takes the gazetteer's forms at token i, longest first; *next is the first token behind them. */
static bool take_known(state *s, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_doc *doc = s->doc;
    uint32_t first;
    const rs_match *m = longest(doc, i, RS_LEX_place, &first);
    if (!m || !well_cased(doc, m) || is_adjective_here(s, m)) {
        return true;
    }
    const rs_match *org = rs_doc_match(doc, i, RS_LEX_org);
    const rs_match *not = rs_doc_match_over(doc, i, RS_LEX_not_place);
    if ((org && org->n > m->n) || not ) {
        *next = not ? not ->token + not ->n : i + org->n;
        return true;
    }
    candidate *c = add(s, i, m->n, err);
    if (!c) {
        return false;
    }
    bool weak = true;
    for (uint32_t k = first; k < doc->match_at[i + 1] && c->n_senses < max_senses; k++) {
        const rs_match *x = &doc->matches[k];
        if (x->class_id == RS_LEX_place && x->n == m->n && x->pre == m->pre) {
            c->senses[c->n_senses++] = x;
            weak = weak && (x->feat & RS_F_WEAK);
        }
    }
    c->weak = weak;
    c->span = (rs_span){rs_words_start(doc, m), rs_match_end(doc, m)};
    c->head = m->clitics & (RS_C_WA | RS_C_FA) ? NULL : head_before(s, i);
    if (!weak && c->n_senses == 1) {
        vote(&s->votes, rs_lex_attr(c->senses[0]->entry, RS_ATTR_country), 2);
    }
    *next = i + m->n;
    return true;
}

/* How many tokens from i the unknown name of a place has; 0 when there is none. */
static uint32_t unknown_length(const state *s, uint32_t i)
{
    const rs_match *part = rs_doc_match(s->doc, i, RS_LEX_place_part);
    if (part && !part->pre && i + 1 < s->doc->n_tokens && !rs_word_fresh(&s->words, i + 1) &&
        rs_word_is(&s->words, i + 1, RS_W_ARABIC) && !rs_word_is(&s->words, i + 1, RS_W_FUNCTION | RS_W_TIME)) {
        return 2;
    }
    return rs_word_unknown(&s->words, i) && s->doc->tokens[i].flen >= 3 ? 1 : 0;
}

/* "the village of X", "X" unknown to the gazetteer; also the "and Y" that follows a dual or a list. */
static bool take_announced(state *s, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_match *head = head_before(s, i);
    uint32_t skip = 0;
    if (!head) {
        const candidate *last = s->found.len ? &s->found.at[s->found.len - 1] : NULL;
        const uint8_t *f = (const uint8_t *)rs_token_fold(s->doc, i).at;
        bool clings = s->doc->tokens[i].flen >= 5 && f[0] == RS_WAW && f[1] == RS_ALEF && f[2] == RS_LAM;
        if (!last || !last->head || !(last->unknown || clings) || !follows_place(s, i, clings)) {
            return true;
        }
        head = last->head;
        skip = clings ? 1 : 0;
    }
    if (rs_word_fresh(&s->words, i) || !rs_match_says(head, RS_ATTR_strong, RS_STR("yes"))) {
        return true;
    }
    uint32_t n = unknown_length(s, i);
    if (!n) {
        return true;
    }
    candidate *c = add(s, i, n, err);
    if (!c) {
        return false;
    }
    c->unknown = true;
    c->head = head;
    c->span = (rs_span){rs_token_after(s->doc, i, skip), s->doc->tokens[i + n - 1].at + s->doc->tokens[i + n - 1].len};
    *next = i + n;
    return true;
}

static bool take_realm(state *s, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_match *m = rs_doc_match(s->doc, i, RS_LEX_realm);
    if (!m || rs_word_is(&s->words, i + 1, RS_W_NATION)) {
        return true;
    }
    candidate *c = add(s, i, m->n, err);
    if (!c) {
        return false;
    }
    c->realm = true;
    c->senses[c->n_senses++] = m;
    c->span = (rs_span){rs_words_start(s->doc, m), rs_match_end(s->doc, m)};
    *next = i + m->n;
    return true;
}

static bool collect(state *s, rs_err *err)
{
    for (uint32_t i = 0; i < s->doc->n_tokens;) {
        uint32_t next = i + 1;
        const rs_match *nation = rs_doc_match(s->doc, i, RS_LEX_nationality);
        if (nation) {
            vote(&s->votes, rs_lex_attr(nation->entry, RS_ATTR_country), 1);
        }
        if (!take_known(s, i, &next, err) ||
            (next == i + 1 && !(s->found.len && s->found.at[s->found.len - 1].token == i) &&
             (!take_realm(s, i, &next, err) || (next == i + 1 && !take_announced(s, i, &next, err))))) {
            return false;
        }
        i = next;
    }
    return true;
}

/* ---- deciding ---- */

/* Of the senses of one name, the one whose country the article speaks of; a country rather than a city on a draw. */
static const rs_match *best_sense(const state *s, const candidate *c)
{
    const rs_match *best = NULL;
    uint32_t most = 0;
    for (uint32_t k = 0; k < c->n_senses; k++) {
        const rs_match *m = c->senses[k];
        uint32_t n = 2 * votes_for(&s->votes, rs_lex_attr(m->entry, RS_ATTR_country));
        rs_str kind = rs_lex_attr(m->entry, RS_ATTR_kind);
        bool city = rs_str_eq(kind, RS_STR("city"));
        n += c->head ? (city ? 1u : 0u) : (rs_str_eq(kind, RS_STR("country")) ? 1u : 0u);
        if (c->head && rs_match_says(c->head, RS_ATTR_kind, kind)) {
            n += 2;
        }
        if (!best || n > most) {
            best = m;
            most = n;
        }
    }
    return best;
}

static bool weak_holds(const state *s, const candidate *c, const rs_match *m, const candidate *previous)
{
    uint32_t known = votes_for(&s->votes, rs_lex_attr(m->entry, RS_ATTR_country));
    if (c->head) {
        return true;
    }
    if (known == 0) {
        return false;
    }
    bool ordinary =
        rs_word_is(&s->words, c->token, RS_W_KNOWN) && m->n == 1 && !rs_word_is(&s->words, c->token, RS_W_NATION);
    bool listed = previous && previous->taken && previous->token + previous->n + 1 >= c->token &&
                  previous->token + previous->n <= c->token && !rs_word_fresh(&s->words, c->token);
    bool prefixed = (m->clitics & (RS_C_BI | RS_C_LI)) && !(m->clitics & RS_C_AL) && m->clitics & RS_C_BI;
    return listed || (!ordinary && (locative_before(s, c->token) || (prefixed && known >= 3)));
}

static rs_str realm_country(const state *s, const rs_match *m)
{
    rs_str list = rs_lex_attr(m->entry, RS_ATTR_countries), rest = list, part, best = RS_STR_NONE;
    rs_str source = rs_str_of(s->reader->reading->article.source_country);
    uint32_t most = 0;
    while (rs_str_split(&rest, ' ', &part)) {
        uint32_t n = votes_for(&s->votes, part) + (rs_str_eq(part, source) ? 100u : 0u);
        if (!best.at || n > most) {
            best = part;
            most = n;
        }
    }
    return best;
}

static rs_str most_voted(const votes *v)
{
    rs_str best = RS_STR_NONE;
    uint32_t most = 0;
    for (uint32_t i = 0; i < v->len; i++) {
        if (v->of[i].n > most) {
            most = v->of[i].n;
            best = v->of[i].country;
        }
    }
    return best;
}

/* An unknown place lies where the nearest known one of its sentence does, else where most of the article plays. */
static rs_str country_nearby(const state *s, uint32_t at)
{
    const candidate *c = &s->found.at[at];
    uint32_t sentence = s->doc->tokens[c->token].sentence;
    rs_str best = RS_STR_NONE;
    uint32_t nearest = UINT32_MAX;
    for (uint32_t back = 1; back <= 6; back++) {
        for (int side = 0; side < 2; side++) {
            uint32_t j = side ? at + back : at - back;
            if ((side ? j >= s->found.len : back > at) || s->doc->tokens[s->found.at[j].token].sentence != sentence) {
                continue;
            }
            const candidate *o = &s->found.at[j];
            if (!o->country.at || o->unknown) {
                continue;
            }
            uint32_t gap = side ? o->token - c->token : c->token - o->token;
            if (gap < nearest) {
                nearest = gap;
                best = o->country;
            }
        }
    }
    if (!best.at) {
        best = most_voted(&s->votes);
    }
    rs_str source = rs_str_of(s->reader->reading->article.source_country);
    return best.at ? best : source.len ? source : RS_STR_NONE;
}

static bool emit(state *s, const candidate *c, const rs_match *m, rs_err *err)
{
    rs_place *p = rs_reading_add_place(s->reader->arena, s->reader->reading);
    if (!p) {
        return RS_FAIL_MEMORY(err);
    }
    p->span = c->span;
    p->country = c->country;
    if (!m) {
        rs_str kind = c->head ? rs_lex_attr(c->head->entry, RS_ATTR_kind) : RS_STR("country");
        p->resolution = rs_resolution_of(kind);
        return true;
    }
    double d;
    p->name_en = rs_lex_attr(m->entry, RS_ATTR_en);
    p->resolution = rs_resolution_of(rs_lex_attr(m->entry, RS_ATTR_kind));
    if (p->resolution == RS_RESOLUTION_city && rs_match_says(c->head, RS_ATTR_kind, RS_STR("province"))) {
        p->resolution = RS_RESOLUTION_province;
    }
    if (p->resolution == RS_RESOLUTION_province) {
        p->admin1 = p->name_en;
    }
    if (rs_str_to_double(rs_lex_attr(m->entry, RS_ATTR_lat), &d)) {
        p->lat = d;
    }
    if (rs_str_to_double(rs_lex_attr(m->entry, RS_ATTR_lon), &d)) {
        p->lon = d;
    }
    return true;
}

/* The gazetteer's entry of a country that the article names elsewhere; NULL when it does not. Few realms, so a scan. */
static const rs_match *country_match(state *s, const rs_match **chosen, rs_str country)
{
    for (uint32_t i = 0; !s->realm_sought && i < s->found.len; i++) {
        const rs_match *m = chosen[i];
        if (m && rs_match_says(m, RS_ATTR_kind, RS_STR("country")) && rs_match_says(m, RS_ATTR_country, country)) {
            s->realm_match = m;
            break;
        }
    }
    s->realm_sought = true;
    bool same = s->realm_match && rs_match_says(s->realm_match, RS_ATTR_country, country);
    return same ? s->realm_match : NULL;
}

static bool decide(state *s, rs_err *err)
{
    const candidate *previous = NULL;
    const rs_match **chosen = RS_NEW_ARRAY(s->reader->scratch, const rs_match *, s->found.len + 1);
    if (!chosen) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < s->found.len; i++) {
        candidate *c = &s->found.at[i];
        if (c->realm) {
            c->country = realm_country(s, c->senses[0]);
            c->taken = true;
        } else if (!c->unknown) {
            const rs_match *m = best_sense(s, c);
            c->taken = !c->weak || weak_holds(s, c, m, previous);
            c->country = rs_lex_attr(m->entry, RS_ATTR_country);
            chosen[i] = m;
        } else {
            c->taken = true;
        }
        previous = c->taken ? c : previous;
        if (!c->taken) {
            c->country = RS_STR_NONE;
        }
    }
    for (uint32_t i = 0; i < s->found.len; i++) {
        candidate *c = &s->found.at[i];
        if (c->unknown) {
            c->country = country_nearby(s, i);
        }
        const rs_match *m = c->realm ? country_match(s, chosen, c->country) : chosen[i];
        if (c->taken && !emit(s, c, m, err)) {
            return false;
        }
    }
    return true;
}

bool rs_read_places(rs_reader *reader, rs_err *err)
{
    state s = {.reader = reader, .doc = reader->doc};
    return rs_reader_words(reader, &s.words, err) && collect(&s, err) && decide(&s, err);
}
