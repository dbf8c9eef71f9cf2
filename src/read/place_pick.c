/* Which candidates are places, and which place each means.
 *
 * Meaning: of several places of one name the one wins for which most speaks: the country named beside it or holding it
 * ("X in Lebanon", "the Libyan capital X"), the country the article is about, the source's own, its kind as the word
 * before it tells, its people.
 * Reason: a name that is also an ordinary word, or that only a gazetteer knows, is a place only where enough speaks for
 * it; a name of the lexicon that is no other word always is. */
#include "base/map.h"
#include "read/place.h"

enum {
    near_tokens = 12, /* a place this close tells where another lies */
    enough = 3,       /* reasons that make a doubtful name a place */
    beside = 12,      /* what the country right beside a name weighs against all else */
};

typedef struct pick {
    rs_place_work *w;
    uint32_t at; /* of the candidate in found */
    rs_candidate *c;
    rs_str said; /* the country named right beside it, or holding it; NONE where none is */
} pick;

static const rs_candidate *neighbour(const pick *p, int step)
{
    uint32_t at = p->at + (uint32_t)step;
    return at < p->w->found.len ? &p->w->found.at[at] : NULL;
}

static rs_str country_of(const rs_candidate *c)
{
    if (c->taken) {
        return c->country;
    }
    return c->n_listed == 1 && !c->weak ? c->senses[0].country : RS_STR_NONE;
}

static uint32_t end_of(const rs_candidate *c)
{
    return c->token + c->n;
}

static rs_str nation_at(const pick *p, uint32_t i)
{
    const rs_match *m = rs_doc_match(p->w->doc, i, RS_LEX_nationality);
    return m ? rs_lex_attr(m->entry, RS_ATTR_country) : RS_STR_NONE;
}

static bool is_locative(const pick *p, uint32_t i)
{
    const rs_match *m = rs_doc_match_over(p->w->doc, i, RS_LEX_locative);
    return m && m->token + m->n == i + 1;
}

/* "X in Y", "X, Y", "X (Y)", "X - Y", "X of-the-Y-ish", "the Y-ish capital X": the country Y. */
static rs_str country_beside(const pick *p)
{
    const rs_doc *doc = p->w->doc;
    uint32_t end = end_of(p->c);
    rs_str nation = end < doc->n_tokens && !rs_word_fresh(&p->w->words, end) ? nation_at(p, end) : RS_STR_NONE;
    if (nation.len) {
        return nation;
    }
    uint32_t before = p->c->token - (p->c->head ? 1u : 0u);
    nation = before > 1 && !rs_word_fresh(&p->w->words, before) ? nation_at(p, before - 1) : RS_STR_NONE;
    if (nation.len &&
        (rs_doc_match(doc, before - 2, RS_LEX_place_head) || rs_doc_match(doc, before - 2, RS_LEX_capital))) {
        return nation;
    }
    const rs_candidate *next = neighbour(p, 1);
    if (!next || next->token > end + 2 || doc->tokens[next->token].sentence != doc->tokens[p->c->token].sentence) {
        return RS_STR_NONE;
    }
    bool wide = next->n_senses && (next->senses[0].kind == RS_GAZ_country || next->senses[0].kind == RS_GAZ_province);
    bool inside = (next->clitics & RS_C_BI) || (next->token == end + 1 && is_locative(p, end));
    bool apart = next->token == end + 1 && (rs_token_is(doc, end, ',') || rs_token_is(doc, end, '-') ||
                                            rs_token_is(doc, end, '(') || rs_token_is(doc, end, '/'));
    return !(next->clitics & (RS_C_WA | RS_C_FA)) && (inside || (apart && wide)) ? country_of(next) : RS_STR_NONE;
}

/* How many places of the country stand near it in its sentence. */
static uint32_t near_of(const pick *p, rs_str country)
{
    const rs_token *t = p->w->doc->tokens;
    uint32_t n = 0;
    for (int side = -1; side <= 1; side += 2) {
        for (int k = 1; k <= 3; k++) {
            const rs_candidate *o = neighbour(p, side * k);
            if (!o || t[o->token].sentence != t[p->c->token].sentence) {
                break;
            }
            uint32_t gap = side < 0 ? p->c->token - o->token : o->token - p->c->token;
            n += gap <= near_tokens && rs_str_eq(country_of(o), country) && country.len;
        }
    }
    return n;
}

static bool told_by_head(const rs_candidate *c, const rs_place_sense *s)
{
    return c->head && rs_match_says(c->head, RS_ATTR_kind, rs_str_of(rs_gaz_kind_name(s->kind)));
}

static bool is_capital(const rs_place_sense *s)
{
    return !s->from && rs_lex_attr(s->entry, RS_ATTR_capital).at;
}

/* "X the capital": the city, not the country of its name. */
static bool capital_said(const pick *p)
{
    uint32_t end = end_of(p->c);
    bool behind = !rs_word_fresh(&p->w->words, end) && rs_doc_match(p->w->doc, end, RS_LEX_capital);
    bool before = p->c->token > 0 && !rs_word_fresh(&p->w->words, p->c->token) &&
                  (rs_doc_match(p->w->doc, p->c->token - 1, RS_LEX_capital) ||
                   (p->c->token > 1 && nation_at(p, p->c->token - 1).len &&
                    rs_doc_match(p->w->doc, p->c->token - 2, RS_LEX_capital)));
    return behind || before;
}

static uint32_t weight_of(const pick *p, const rs_place_sense *s)
{
    const rs_candidate *c = p->c;
    uint32_t votes = rs_votes_of(&p->w->votes, s->country);
    uint32_t w = 2 * (votes < 8 ? votes : 8) + 3 * near_of(p, s->country);
    bool city = s->kind == RS_GAZ_city;
    w += rs_str_eq(s->country, p->said) && p->said.len ? beside : 0;
    w += rs_str_eq(s->country, rs_str_of(p->w->reader->reading->article.source_country)) ? 2 : 0;
    w += told_by_head(c, s) ? 6 : c->head && city ? 1 : 0;
    w += !c->head && s->kind == RS_GAZ_country ? 2 : 0;
    w += is_capital(s) ? (capital_said(p) ? beside : 1) : 0;
    w += s->population >= 1000000 ? 2 : s->population >= 100000 ? 1 : 0;
    return w + (s->from ? 0 : 1);
}

static const rs_place_sense *best_sense(const pick *p)
{
    const rs_place_sense *best = NULL;
    uint32_t most = 0;
    for (uint32_t k = 0; k < p->c->n_senses; k++) {
        const rs_place_sense *s = &p->c->senses[k];
        if (p->c->n_listed && s->from && !(p->said.len && rs_str_eq(p->said, s->country))) {
            continue; /* a gazetteer's namesake of a listed place must be asked for by its country */
        }
        uint32_t w = weight_of(p, s);
        if (!best || w > most) {
            best = &p->c->senses[k];
            most = w;
        }
    }
    return best;
}

/* ---- is it a place? ---- */

static bool locative_before(const pick *p)
{
    uint32_t i = p->c->token;
    if (i > 0 && rs_token_is(p->w->doc, i - 1, '#')) {
        i--;
    }
    return i > 0 && !rs_word_fresh(&p->w->words, i) && is_locative(p, i - 1);
}

/* Beside a place that is taken: "X and Y", "X, Y". */
static bool in_list(const pick *p)
{
    const rs_candidate *before = neighbour(p, -1);
    return before && before->taken && end_of(before) <= p->c->token && end_of(before) + 1 >= p->c->token &&
           !rs_word_fresh(&p->w->words, p->c->token) &&
           (end_of(before) < p->c->token || (p->c->clitics & (RS_C_WA | RS_C_FA)));
}

/* "X : what happened there", at the head of a line. */
static bool heads_line(const pick *p)
{
    const rs_doc *doc = p->w->doc;
    uint32_t end = end_of(p->c);
    return (doc->tokens[p->c->token].flags & RS_T_PARAGRAPH) && rs_token_is(doc, end, ':') &&
           !rs_word_fresh(&p->w->words, end);
}

/* A given name, or a title, at its side: it is a person's. */
static bool beside_person(const pick *p)
{
    const rs_words *words = &p->w->words;
    uint32_t i = p->c->token, end = end_of(p->c);
    const uint32_t name = RS_W_GIVEN | RS_W_PART;
    bool before = i > 0 && !rs_word_fresh(words, i) && !p->c->clitics && rs_word_is(words, i - 1, name | RS_W_TITLE);
    bool behind = end < p->w->doc->n_tokens && !rs_word_fresh(words, end) && rs_word_is(words, end, RS_W_GIVEN);
    return before || behind || (p->c->n == 1 && rs_word_is(words, i, RS_W_GIVEN | RS_W_FAMILY_ALONE));
}

/* A word of the language, whatever place has its letters too. */
static bool ordinary(const pick *p)
{
    const rs_match *word = rs_doc_match(p->w->doc, p->c->token, RS_LEX_homograph);
    return (word && word->n == p->c->n) ||
           (p->c->n == 1 && rs_word_is(&p->w->words, p->c->token, RS_W_KNOWN | RS_W_TITLE | RS_W_ORG_HEAD) &&
            !rs_word_is(&p->w->words, p->c->token, RS_W_NATION));
}

static bool both_countries(const rs_place_sense *a, const rs_place_sense *b)
{
    return a->kind == RS_GAZ_country && b->kind == RS_GAZ_country;
}

/* "X and Y", Y being sure, and a country as X would be, or a place of X's country. */
static bool leads_list(const pick *p, const rs_place_sense *s)
{
    const rs_candidate *next = neighbour(p, 1);
    if (!next || next->token != end_of(p->c) || !(next->clitics & RS_C_WA) || next->weak || !next->n_senses) {
        return false;
    }
    return both_countries(&next->senses[0], s) || (s->country.len && rs_str_eq(country_of(next), s->country));
}

/* What its place in the sentence says for it. */
static int syntax_of(const pick *p, const rs_place_sense *s)
{
    const rs_candidate *c = p->c;
    int n = c->head && rs_match_says(c->head, RS_ATTR_strong, RS_STR("yes")) ? 4 : 0;
    n += locative_before(p) ? 2 : (c->clitics & RS_C_BI) ? 1 : 0;
    n += heads_line(p) ? 4 : 0;
    if (in_list(p)) {
        const rs_candidate *before = neighbour(p, -1);
        bool akin = rs_str_eq(before->country, s->country) || (before->meant && both_countries(before->meant, s));
        n += akin ? 4 : s->from ? 0 : 3;
    }
    n += leads_list(p, s) ? 4 : 0;
    return n + (p->said.len ? (rs_str_eq(p->said, s->country) ? 3 : -1) : 0);
}

/* A word with the article that only a gazetteer knows as a name is mostly just a word. */
static bool definite_word(const pick *p, const rs_place_sense *s)
{
    return s->from && p->c->n == 1 && !p->c->tag && rs_word_is(&p->w->words, p->c->token, RS_W_AL);
}

static int reasons(const pick *p, const rs_place_sense *s)
{
    const rs_candidate *c = p->c;
    uint32_t votes = rs_votes_of(&p->w->votes, s->country);
    int syntax = syntax_of(p, s);
    if (s->from && c->n == 1 && !c->tag && syntax <= 0) {
        return 0; /* as like as not a person's name */
    }
    bool home = rs_str_eq(s->country, rs_str_of(p->w->reader->reading->article.source_country)) && s->country.len;
    int n = syntax + (votes || home ? 2 + (votes >= 6) : 0);
    n += c->n > 1 || c->tag ? 2 : 0;
    n += s->population >= 500000 ? 1 : 0;
    if (ordinary(p)) {
        n -= c->n_listed ? 3 : 4;
    } else {
        n += near_of(p, s->country) ? 1 : 0;
        n -= definite_word(p, s) ? 3 : 0;
    }
    n -= syntax <= 0 && rs_word_is(&p->w->words, c->token, RS_W_NATION) ? 3 : 0; /* "Turkish" is spelt like it */
    return n - (beside_person(p) ? 4 : 0);
}

/* The only place known by this name lies in a country that nothing here speaks of, while something speaks of another:
 * the text means a smaller place of that name. Of a doubtful name of the lexicon, where it is announced as a quarter,
 * district or road, not as a city. */
static bool elsewhere(const pick *p, const rs_place_sense *s)
{
    bool small = s->from || (p->c->weak && !rs_match_says(p->c->head, RS_ATTR_kind, RS_STR("city")));
    rs_str home = rs_str_of(p->w->reader->reading->article.source_country);
    return small && !rs_votes_of(&p->w->votes, s->country) && !rs_str_eq(p->said, s->country) &&
           !rs_str_eq(home, s->country) && s->kind != RS_GAZ_country && (p->said.len || p->w->votes.len || home.len);
}

static bool holds(const pick *p, const rs_place_sense *s)
{
    return !p->c->weak || reasons(p, s) >= enough;
}

/* ---- the country at hand ---- */

static rs_str realm_country(const rs_place_work *w, const rs_match *m)
{
    rs_str rest = rs_lex_attr(m->entry, RS_ATTR_countries), part, best = RS_STR_NONE;
    rs_str source = rs_str_of(w->reader->reading->article.source_country);
    uint32_t most = 0;
    while (rs_str_split(&rest, ' ', &part)) {
        uint32_t n = rs_votes_of(&w->votes, part) + (rs_str_eq(part, source) ? 100u : 0u);
        if (!best.at || n > most) {
            best = part;
            most = n;
        }
    }
    return best;
}

/* An unknown place lies where the nearest known one of its sentence does, else where most of the article plays. */
static rs_str country_nearby(rs_place_work *w, uint32_t at)
{
    const rs_candidate *c = &w->found.at[at];
    pick p = {.w = w, .at = at, .c = &w->found.at[at]};
    rs_str said = country_beside(&p);
    if (said.len) {
        return said; /* "the German town of X" */
    }
    uint32_t sentence = w->doc->tokens[c->token].sentence;
    rs_str best = RS_STR_NONE;
    uint32_t nearest = UINT32_MAX;
    for (uint32_t back = 1; back <= 6; back++) {
        for (int side = 0; side < 2; side++) {
            uint32_t j = side ? at + back : at - back;
            if ((side ? j >= w->found.len : back > at) || w->doc->tokens[w->found.at[j].token].sentence != sentence) {
                continue;
            }
            const rs_candidate *o = &w->found.at[j];
            uint32_t gap = side ? o->token - c->token : c->token - o->token;
            if (o->country.at && !o->unknown && gap < nearest) {
                nearest = gap;
                best = o->country;
            }
        }
    }
    best = best.at ? best : rs_votes_most(&w->votes);
    rs_str source = rs_str_of(w->reader->reading->article.source_country);
    return best.at ? best : source.len ? source : RS_STR_NONE;
}

static void take(rs_candidate *c, const rs_place_sense *s)
{
    c->taken = true;
    c->meant = s;
    c->country = s->country;
}

static void pick_known(rs_place_work *w, uint32_t at)
{
    pick p = {.w = w, .at = at, .c = &w->found.at[at]};
    p.said = country_beside(&p);
    const rs_place_sense *s = best_sense(&p);
    if (s && p.c->head && elsewhere(&p, s)) {
        p.c->unknown = p.c->taken = true;
    } else if (s && holds(&p, s)) {
        take(p.c, s);
    }
}

/* ---- what the article says of the same name elsewhere ---- */

static uint64_t name_key(const rs_place_sense *s)
{
    return (uint64_t)s->entry << 2 | (s->from ? 2u : 0u);
}

static uint64_t country_key(rs_str country)
{
    uint64_t key = 1;
    for (size_t i = 0; i < country.len; i++) {
        key = key << 8 | (unsigned char)country.at[i];
    }
    return key << 2 | 1;
}

/* Keeps the first candidate taken of each name, and of each country by its own name. */
static bool remember(const rs_place_work *w, rs_map *taken, rs_err *err)
{
    for (uint32_t i = 0; i < w->found.len; i++) {
        const rs_candidate *c = &w->found.at[i];
        if (!c->taken || !c->meant) {
            continue;
        }
        if (!rs_map_put_u64(w->reader->scratch, taken, name_key(&c->senses[0]), i) ||
            (c->meant->kind == RS_GAZ_country &&
             !rs_map_put_u64(w->reader->scratch, taken, country_key(c->country), i))) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return true;
}

/* A doubtful name that was a place once in the article is one again; an ordinary word only where a place may stand. */
static void take_again(rs_place_work *w, uint32_t at, const rs_map *taken)
{
    rs_candidate *c = &w->found.at[at];
    pick p = {.w = w, .at = at, .c = c};
    const uint32_t *first = c->n_senses ? rs_map_get_u64(taken, name_key(&c->senses[0])) : NULL;
    const rs_place_sense *meant = first ? w->found.at[*first].meant : NULL;
    if (meant && !beside_person(&p) && (!ordinary(&p) || syntax_of(&p, meant) > 0)) {
        take(c, meant);
    }
}

/* A realm that the article never names otherwise is told by its country's code. */
static const rs_place_sense *by_code(const rs_place_work *w, rs_candidate *c)
{
    uint32_t state = rs_gaz_country(&w->builtin, c->country);
    c->senses[0] = (rs_place_sense){.country = c->country, .from = &w->builtin, .entry = state, .kind = RS_GAZ_country};
    return state ? &c->senses[0] : NULL;
}

bool rs_places_pick(rs_place_work *w, rs_err *err)
{
    rs_map taken = {0};
    for (uint32_t i = 0; i < w->found.len; i++) {
        rs_candidate *c = &w->found.at[i];
        if (c->realm) {
            c->taken = true;
            c->country = realm_country(w, c->realm);
        } else if (c->unknown) {
            c->taken = true;
        } else {
            pick_known(w, i);
        }
    }
    if (!remember(w, &taken, err)) {
        return false;
    }
    for (uint32_t i = 0; i < w->found.len; i++) {
        rs_candidate *c = &w->found.at[i];
        if (!c->taken) {
            take_again(w, i, &taken);
        } else if (c->unknown) {
            c->country = country_nearby(w, i);
        } else if (c->realm) {
            const uint32_t *named = rs_map_get_u64(&taken, country_key(c->country));
            c->meant = named ? w->found.at[*named].meant : by_code(w, c);
        }
    }
    return true;
}
