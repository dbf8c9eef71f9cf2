/* What may be a place: names of the lexicon and the gazetteers, words for the country at hand, what a word of place
 * announces. Counts on its way which countries the article is about. */
#include "read/place.h"

void rs_votes_add(rs_votes *v, rs_str country, uint32_t weight)
{
    if (country.len != 3) {
        return;
    }
    for (uint32_t i = 0; i < v->len; i++) {
        if (rs_str_eq(v->of[i].country, country)) {
            v->of[i].n += weight;
            return;
        }
    }
    if (v->len < RS_PLACE_COUNTRIES) {
        v->of[v->len].country = country;
        v->of[v->len++].n = weight;
    }
}

uint32_t rs_votes_of(const rs_votes *v, rs_str country)
{
    for (uint32_t i = 0; i < v->len; i++) {
        if (rs_str_eq(v->of[i].country, country)) {
            return v->of[i].n;
        }
    }
    return 0;
}

rs_str rs_votes_most(const rs_votes *v)
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

rs_place_sense rs_place_listed(uint32_t entry)
{
    return (rs_place_sense){.country = rs_lex_attr(entry, RS_ATTR_country),
                            .entry = entry,
                            .kind = rs_gaz_kind_of(rs_lex_attr(entry, RS_ATTR_kind))};
}

/* A Latin or Cyrillic name starts with a capital, and one of two letters is all capitals. */
static bool well_cased(const rs_doc *doc, const rs_match *m)
{
    const rs_token *t = &doc->tokens[m->token];
    if (t->kind != RS_TOKEN_LATIN && t->kind != RS_TOKEN_CYRILLIC) {
        return true;
    }
    return m->n == 1 && t->flen <= 3 ? (t->flags & RS_T_UPPER) != 0 : (t->flags & RS_T_TITLE) != 0;
}

/* A hamza inside the word, where the name is written without: an axe is not Fes, for nobody adds a hamza by mistake. */
static bool other_word(const rs_doc *doc, const rs_match *m)
{
    const rs_str hamza = RS_STR("\xd8\xa3");
    if (m->n > 1 || doc->tokens[m->token].kind != RS_TOKEN_ARABIC) {
        return false;
    }
    rs_str own = rs_token_text(doc, m->token);
    uint32_t first = rs_token_after(doc, m->token, m->pre + 1u) - doc->tokens[m->token].at;
    uint32_t article = rs_str_starts(rs_lex_headword(m->entry), RS_STR("\xd8\xa7\xd9\x84")) ? 2 : 0;
    first = article ? rs_token_after(doc, m->token, m->pre + article + 1u) - doc->tokens[m->token].at : first;
    return rs_str_find(own, hamza, first) != SIZE_MAX && rs_str_find(rs_lex_headword(m->entry), hamza, 0) == SIZE_MAX;
}

/* Part of an address or a handle before it; digits of a site's name behind it: "Jordan24". */
static bool in_handle(const rs_doc *doc, uint32_t i, uint32_t n)
{
    const rs_token *t = doc->tokens;
    const char *marks = t[i].kind == RS_TOKEN_ARABIC ? "@" : "@/_.&=?";
    bool behind = i > 0 && (t[i].flags & RS_T_GLUED) && t[i - 1].kind == RS_TOKEN_PUNCT && t[i - 1].mark &&
                  strchr(marks, t[i - 1].mark);
    bool numbered = i + n < doc->n_tokens && t[i + n].kind == RS_TOKEN_NUMBER && (t[i + n].flags & RS_T_GLUED);
    return behind || numbered;
}

const rs_match *rs_places_head(const rs_place_work *w, uint32_t i)
{
    if (i > 0 && (rs_token_is(w->doc, i - 1, '#') || w->doc->tokens[i - 1].flags & RS_T_OPENS)) {
        i--; /* "the city of #X", "the city of (X)" */
    }
    if (i == 0 || rs_word_fresh(&w->words, i)) {
        return NULL;
    }
    const rs_match *m = rs_doc_match(w->doc, i - 1, RS_LEX_place_head);
    if (m && rs_doc_match_over(w->doc, i - 1, RS_LEX_not_place)) {
        return NULL; /* "by way of climbing" */
    }
    return m && m->n == 1 && !(m->clitics & (RS_C_AL | RS_C_PRONOUN)) ? m : NULL;
}

/* Does a list of places run up to token i: "X and Y", "X, Y"? */
static bool follows_place(const rs_place_work *w, uint32_t i, bool conjoined)
{
    if (!w->found.len || rs_word_fresh(&w->words, i)) {
        return false;
    }
    const rs_candidate *last = &w->found.at[w->found.len - 1];
    uint32_t end = last->token + last->n;
    if (end == i) {
        return conjoined;
    }
    rs_str between = rs_token_fold(w->doc, i - 1);
    bool and = between.len == 1 && (uint8_t)between.at[0] == RS_WAW;
    return end + 1 == i && (and || (conjoined && rs_token_is(w->doc, i - 1, ',')));
}

/* Does a word that a place is likely behind end just before token i: "in", "north of"? */
static bool locative_at(const rs_place_work *w, uint32_t i)
{
    const rs_match *m = i ? rs_doc_match_over(w->doc, i - 1, RS_LEX_locative) : NULL;
    return m && m->token + m->n == i;
}

static rs_candidate *add(rs_place_work *w, uint32_t token, uint32_t n, rs_err *err)
{
    rs_candidate *c = RS_PUSH(w->reader->scratch, &w->found);
    if (!c) {
        (void)RS_FAIL_MEMORY(err);
        return NULL;
    }
    c->token = token;
    c->n = n;
    return c;
}

/* An adjective of the country may look like its name: "a Syrian woman"; it follows a noun, the name does not. */
static bool is_adjective_here(const rs_place_work *w, const rs_match *m)
{
    if (!rs_doc_match(w->doc, m->token, RS_LEX_nationality) || m->clitics || m->token == 0 ||
        rs_word_fresh(&w->words, m->token)) {
        return false;
    }
    rs_str before = rs_token_fold(w->doc, m->token - 1), self = rs_token_fold(w->doc, m->token);
    const uint32_t *bits = w->words.bits;
    uint8_t ending = (uint8_t)self.at[self.len - 1];
    if (m->n == 1 && ending == RS_ALEF && before.len >= 3 && (uint8_t)before.at[before.len - 1] == RS_ALEF) {
        /* "a man, a German one": both in the accusative */
        return !(bits[m->token - 1] & (RS_W_FUNCTION | RS_W_VERB | RS_W_AL | RS_W_PLACE));
    }
    if (m->n != 1 || ending != RS_HA) {
        return false;
    }
    if (bits[m->token] & RS_W_AL) {
        /* "the newspaper, the Saudi one"; a man's title before it agrees with nothing feminine */
        return (bits[m->token - 1] & (RS_W_AL | RS_W_ORG)) && !(bits[m->token - 1] & RS_W_TITLE);
    }
    if (bits[m->token - 1] & RS_W_FUNCTION || before.len < 3) {
        return false;
    }
    uint8_t last = (uint8_t)before.at[before.len - 1], second = (uint8_t)before.at[before.len - 2];
    return !(bits[m->token - 1] & RS_W_AL) && (last == RS_HA || (last == RS_TA && second == RS_ALEF));
}

/* The longest match of the class at token i; *at gets its place in the list, where those as long follow it. */
static const rs_match *longest(const rs_doc *doc, uint32_t i, rs_lex_class class_id, uint32_t *at)
{
    const rs_match *m = rs_doc_match(doc, i, class_id);
    *at = m ? (uint32_t)(m - doc->matches) : 0;
    return m;
}

static bool add_listed(rs_place_work *w, const rs_match *m, uint32_t first, rs_err *err)
{
    const rs_doc *doc = w->doc;
    rs_candidate *c = add(w, m->token, m->n, err);
    if (!c) {
        return false;
    }
    c->weak = true;
    for (uint32_t k = first; k < doc->match_at[m->token + 1] && c->n_senses < RS_PLACE_SENSES; k++) {
        const rs_match *x = &doc->matches[k];
        if (x->class_id == RS_LEX_place && x->n == m->n && x->pre == m->pre) {
            c->senses[c->n_senses++] = rs_place_listed(x->entry);
            c->n_listed++;
            c->weak = c->weak && (x->feat & RS_F_WEAK);
        }
    }
    c->clitics = m->clitics;
    c->span = (rs_span){rs_words_start(doc, m), rs_match_end(doc, m)};
    bool one = true; /* the country is sure, whichever of its places is meant */
    for (uint32_t k = 1; k < c->n_listed; k++) {
        one = one && rs_str_eq(c->senses[k].country, c->senses[0].country);
    }
    if (!c->weak && one) {
        rs_votes_add(&w->votes, c->senses[0].country, 2);
    }
    return true;
}

/* Takes the longest name at token i that the lexicon or a gazetteer has; *next is the first token behind it. */
static bool take_known(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_doc *doc = w->doc;
    uint32_t first;
    const rs_match *m = longest(doc, i, RS_LEX_place, &first);
    if (m && (!well_cased(doc, m) || in_handle(doc, i, m->n) || other_word(doc, m))) {
        return true;
    }
    if (m && is_adjective_here(w, m)) {
        return true;
    }
    rs_candidate known; /* set where wider */
    bool has = rs_places_known(w, i, m ? m->n - 1u : 0, &known) && !in_handle(doc, i, known.n);
    bool wider = has && (!m || known.n > m->n);
    if (!m && !wider) {
        return true;
    }
    uint32_t n = wider ? known.n : m->n;
    const rs_match *org = rs_doc_match(doc, i, RS_LEX_org);
    const rs_match *none = rs_doc_match_over(doc, i, RS_LEX_not_place);
    if ((org && org->n > n) || none) {
        *next = none ? none->token + none->n : i + org->n;
        return true;
    }
    if (wider) {
        rs_candidate *c = add(w, i, n, err);
        if (!c) {
            return false;
        }
        *c = known;
    } else if (!add_listed(w, m, first, err)) {
        return false;
    }
    rs_candidate *c = &w->found.at[w->found.len - 1];
    for (uint32_t k = 0; has && !wider && k < known.n_senses && c->n_senses < RS_PLACE_SENSES; k++) {
        bool abroad = known.clitics == c->clitics && !rs_str_eq(known.senses[k].country, c->senses[0].country);
        if (abroad) {
            c->senses[c->n_senses++] = known.senses[k];
        }
    }
    c->head = c->clitics & (RS_C_WA | RS_C_FA) ? NULL : rs_places_head(w, i);
    *next = i + n;
    return true;
}

/* An adjective that agrees with the word of place, not a name: "an agricultural area", "a Gulf prison". */
static bool adjective_like(const rs_place_work *w, uint32_t i, const rs_match *head)
{
    rs_str f = rs_token_fold(w->doc, i);
    if (f.len < 3 || rs_word_is(&w->words, i, RS_W_AL)) {
        return false;
    }
    uint8_t last = (uint8_t)f.at[f.len - 1], second = (uint8_t)f.at[f.len - 2];
    bool settlement = rs_match_says(head, RS_ATTR_kind, RS_STR("city"));
    return (last == RS_HA && second == RS_YA) || (last == RS_YA && !settlement);
}

/* "son of X" behind token i - 1 belongs to the name: how many tokens more. */
static uint32_t descent(const rs_place_work *w, uint32_t i)
{
    const rs_match *part = rs_doc_match(w->doc, i, RS_LEX_name_part);
    bool more = part && !part->pre && part->n == 1 && i + 1 < w->doc->n_tokens && !rs_word_fresh(&w->words, i) &&
                !rs_word_fresh(&w->words, i + 1) && rs_word_is(&w->words, i + 1, RS_W_ARABIC) &&
                !rs_word_is(&w->words, i + 1, RS_W_FUNCTION);
    return more ? 2 : 0;
}

/* How many tokens from i the unknown name of a place has; 0 when there is none. */
static uint32_t unknown_length(const rs_place_work *w, uint32_t i, const rs_match *head)
{
    const rs_match *part = rs_doc_match(w->doc, i, RS_LEX_place_part);
    if (part && !part->pre && i + 1 < w->doc->n_tokens && !rs_word_fresh(&w->words, i + 1) &&
        rs_word_is(&w->words, i + 1, RS_W_ARABIC) && !rs_word_is(&w->words, i + 1, RS_W_FUNCTION | RS_W_TIME)) {
        return 2 + descent(w, i + 2);
    }
    const rs_match *word = rs_doc_match(w->doc, i, RS_LEX_homograph);
    bool name = rs_word_unknown(&w->words, i) && w->doc->tokens[i].flen >= 3 && !(word && word->n == 1) &&
                !adjective_like(w, i, head);
    return name ? 1 : 0;
}

/* "The village of X", X being unknown; also the "and Y" that follows a dual or a list. */
static bool take_announced(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_match *head = rs_places_head(w, i);
    uint32_t skip = 0;
    if (!head) {
        const rs_candidate *last = w->found.len ? &w->found.at[w->found.len - 1] : NULL;
        const uint8_t *f = (const uint8_t *)rs_token_fold(w->doc, i).at;
        bool clings = w->doc->tokens[i].flen >= 5 && f[0] == RS_WAW && f[1] == RS_ALEF && f[2] == RS_LAM;
        if (!last || !last->head || !(last->unknown || clings) || !follows_place(w, i, clings)) {
            return true;
        }
        head = last->head;
        skip = clings ? 1 : 0;
    }
    if (rs_word_fresh(&w->words, i) || !rs_match_says(head, RS_ATTR_strong, RS_STR("yes"))) {
        return true;
    }
    uint32_t n = rs_doc_match_over(w->doc, i, RS_LEX_not_place) ? 0 : unknown_length(w, i, head);
    if (!n) {
        return true;
    }
    rs_candidate *c = add(w, i, n, err);
    if (!c) {
        return false;
    }
    c->unknown = true;
    c->head = head;
    c->span = (rs_span){rs_token_after(w->doc, i, skip), w->doc->tokens[i + n - 1].at + w->doc->tokens[i + n - 1].len};
    *next = i + n;
    return true;
}

/* "In X, province of Y", "in X of the province of Y": X is a town, known or not. */
static bool take_contained(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    const uint8_t *f = (const uint8_t *)rs_token_fold(w->doc, i).at;
    bool clings = w->doc->tokens[i].flen >= 5 && f[0] == RS_BA;
    uint32_t k = i + 1;
    if (k < w->doc->n_tokens && rs_doc_match(w->doc, k, RS_LEX_of)) {
        k++;
    }
    const rs_match *head = k < w->doc->n_tokens ? rs_doc_match(w->doc, k, RS_LEX_place_head) : NULL;
    if (!head || (head->clitics & ~(unsigned)RS_C_BI) || !rs_match_says(head, RS_ATTR_kind, RS_STR("province")) ||
        rs_word_fresh(&w->words, i) || rs_word_fresh(&w->words, k) || !rs_word_unknown(&w->words, i) ||
        !rs_doc_match(w->doc, k + 1, RS_LEX_place) || rs_word_fresh(&w->words, k + 1) ||
        !(clings || locative_at(w, i))) {
        return true;
    }
    rs_candidate *c = add(w, i, 1, err);
    if (!c) {
        return false;
    }
    c->unknown = true;
    c->span = (rs_span){rs_token_after(w->doc, i, clings ? 1 : 0), w->doc->tokens[i].at + w->doc->tokens[i].len};
    *next = i + 1;
    return true;
}

static bool take_realm(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    const rs_match *m = rs_doc_match(w->doc, i, RS_LEX_realm);
    if (!m || rs_word_is(&w->words, i + 1, RS_W_NATION)) {
        return true;
    }
    rs_candidate *c = add(w, i, m->n, err);
    if (!c) {
        return false;
    }
    c->realm = m;
    c->span = (rs_span){rs_words_start(w->doc, m), rs_match_end(w->doc, m)};
    *next = i + m->n;
    return true;
}

/* A hashtag of several words is a label: it is a place when all of it names one, else nothing inside it is. */
static bool take_tag(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    rs_candidate tag;
    uint32_t n = rs_places_tag(w, i, &tag);
    if (!n) {
        return true;
    }
    *next = i + n;
    if (!tag.n_senses) {
        return true;
    }
    rs_candidate *c = add(w, tag.token, tag.n, err);
    if (!c) {
        return false;
    }
    *c = tag;
    if (!c->weak && c->n_listed == 1) {
        rs_votes_add(&w->votes, c->senses[0].country, 2);
    }
    return true;
}

/* Can anything but a gazetteer's name start at token i? Asked of every word, so no look-up. */
static bool may_start(const rs_place_work *w, uint32_t i)
{
    const uint64_t listed = (uint64_t)1 << (RS_LEX_place & 63) | (uint64_t)1 << (RS_LEX_realm & 63);
    const uint64_t head = (uint64_t)1 << (RS_LEX_place_head & 63);
    const uint32_t n = w->doc->n_tokens;
    const rs_candidate *last = w->found.len ? &w->found.at[w->found.len - 1] : NULL;
    return (w->doc->classes[i] & listed) || w->doc->tokens[i].mark == '#' ||
           (i + 1 < n && (w->doc->classes[i + 1] & head)) || (i + 2 < n && (w->doc->classes[i + 2] & head)) ||
           (i > 0 && ((w->doc->classes[i - 1] & head) || w->doc->tokens[i - 1].kind == RS_TOKEN_PUNCT)) ||
           (last && last->token + last->n + 1 >= i);
}

/* An ordinary word, that no gazetteer need be asked for. */
static bool is_plain(const rs_place_work *w, uint32_t i)
{
    const uint64_t part = (uint64_t)1 << (RS_LEX_place_part & 63);
    return (w->words.bits[i] & (RS_W_KNOWN | RS_W_TIME)) && !(w->words.bits[i] & RS_W_PART) &&
           !(w->doc->classes[i] & part);
}

/* The readers of what starts at a token, in their order; *next is moved behind what one of them took. */
static bool take_any(rs_place_work *w, uint32_t i, uint32_t *next, rs_err *err)
{
    static bool (*const takers[])(rs_place_work *, uint32_t, uint32_t *, rs_err *) = {take_tag, take_known, take_realm,
                                                                                      take_contained, take_announced};
    uint32_t before = w->found.len;
    for (size_t k = 0; k < sizeof takers / sizeof takers[0] && *next == i && w->found.len == before; k++) {
        if (!takers[k](w, i, next, err)) {
            return false;
        }
    }
    return true;
}

bool rs_places_find(rs_place_work *w, rs_err *err)
{
    const uint64_t nation_bit = (uint64_t)1 << (RS_LEX_nationality & 63);
    for (uint32_t i = 0; i < w->doc->n_tokens;) {
        uint32_t next = i;
        if (w->doc->classes[i] & nation_bit) {
            const rs_match *nation = rs_doc_match(w->doc, i, RS_LEX_nationality);
            rs_votes_add(&w->votes, nation ? rs_lex_attr(nation->entry, RS_ATTR_country) : RS_STR_NONE, 1);
        }
        bool ok = may_start(w, i) ? take_any(w, i, &next, err) : is_plain(w, i) || take_known(w, i, &next, err);
        if (!ok) {
            return false;
        }
        i = next > i ? next : i + 1;
    }
    return true;
}
