/* Names that only the gazetteers have, and hashtags, whose words are parted by '_'. */
#include "read/place.h"

enum { most_cut = 3, most_tag = 12 };

/* A word with what may cling to it taken off, in fold code. */
typedef struct cut {
    rs_str word;
    uint8_t letters; /* cut off */
    uint16_t clitics;
} cut;

enum { most_letters = 250 };

/* The readings of a word, longest first: as it stands, without "and", without a preposition, without both. room: for
 * one more letter than a word may have here. */
static uint32_t cuts_of(rs_str word, cut *cuts, char *room)
{
    const uint8_t *w = (const uint8_t *)word.at;
    uint32_t n = 0;
    cuts[n++] = (cut){.word = word};
    uint8_t at = 0;
    uint16_t clitics = 0;
    if (word.len >= 5 && w[0] == RS_WAW) {
        at = 1;
        clitics = RS_C_WA;
        cuts[n++] = (cut){.word = rs_str_part(word, 1, word.len), .letters = 1, .clitics = clitics};
    }
    if (word.len < at + 5u || word.len > most_letters) {
        return n;
    }
    uint8_t p = w[at];
    uint16_t preposition = p == RS_BA ? RS_C_BI : p == RS_LAM ? RS_C_LI : p == RS_KAF ? RS_C_KA : 0;
    if (!preposition) {
        return n;
    }
    cut *c = &cuts[n++];
    *c = (cut){.letters = (uint8_t)(at + 1), .clitics = (uint16_t)(clitics | preposition)};
    if (p == RS_LAM && w[at + 1] == RS_LAM) { /* "to the" has swallowed the article's alef */
        room[0] = (char)RS_ALEF;
        memcpy(room + 1, word.at + at + 1, word.len - at - 1);
        c->word = (rs_str){room, word.len - at};
        c->letters = at; /* the span keeps both lams */
    } else {
        c->word = rs_str_part(word, at + 1u, word.len);
    }
    return n;
}

/* A Latin or Cyrillic name starts with a capital. An ordinary word begins a name only as its usual first part ("house",
 * "head"), or where a word of place announces it: most words of a text end here. */
static bool may_begin(const rs_place_work *w, uint32_t i)
{
    const rs_token *t = &w->doc->tokens[i];
    if (t->kind == RS_TOKEN_ARABIC) {
        return !(w->words.bits[i] & (RS_W_KNOWN | RS_W_TIME)) || (w->words.bits[i] & RS_W_PART) ||
               rs_doc_match(w->doc, i, RS_LEX_place_part) || rs_places_head(w, i);
    }
    return (t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC) && (t->flags & RS_T_TITLE);
}

/* Walks the words of the text from token i, the first one as cut; *n gets the tokens of the longest name. */
static uint32_t walk(const rs_place_work *w, const rs_gazetteer *g, uint32_t i, rs_str first, uint32_t *n)
{
    uint32_t state = rs_gaz_step(g, 0, first), best = 0;
    for (uint32_t k = i + 1; state; k++) {
        if (rs_gaz_count(g, state)) {
            best = state;
            *n = k - i;
        }
        if (!rs_gaz_goes_on(g, state) || k >= w->doc->n_tokens || (w->doc->tokens[k].flags & RS_T_PARAGRAPH)) {
            break;
        }
        if (rs_token_is(w->doc, k, '-') && (w->doc->tokens[k].flags & RS_T_GLUED) && k + 1 < w->doc->n_tokens) {
            k++;
        }
        state = rs_gaz_step(g, state, rs_token_fold(w->doc, k));
    }
    return best;
}

static bool has_sense(const rs_candidate *c, const rs_gaz_place *p)
{
    for (uint32_t k = 0; k < c->n_senses; k++) {
        const rs_place_sense *s = &c->senses[k];
        if (rs_str_eq(s->country, p->country) && (!s->from || s->kind == p->kind)) {
            return true;
        }
    }
    return false;
}

static void add_senses(rs_candidate *c, const rs_gazetteer *g, uint32_t state)
{
    rs_gaz_place p;
    for (uint32_t k = 0; c->n_senses < RS_PLACE_SENSES && rs_gaz_at(g, state, k, &p); k++) {
        if (!has_sense(c, &p)) {
            c->senses[c->n_senses++] = (rs_place_sense){p.country, g, state, k, p.population, p.kind};
        }
    }
}

bool rs_places_known(const rs_place_work *w, uint32_t i, uint32_t longer_than, rs_candidate *c)
{
    const rs_gazetteer *both[] = {&w->builtin, w->reader->gazetteer};
    cut cuts[most_cut];
    char room[most_letters + 1];
    if (!may_begin(w, i)) {
        return false;
    }
    uint32_t n_cuts = cuts_of(rs_token_fold(w->doc, i), cuts, room);
    if (w->words.bits[i] & (RS_W_KNOWN | RS_W_NATION | RS_W_PLACE_STRONG)) {
        n_cuts = 1; /* the letters before it are its own */
    }
    for (uint32_t k = 0; k < n_cuts; k++) {
        uint32_t n[2] = {0, 0}, state[2] = {0, 0};
        for (size_t g = 0; g < 2 && both[g]; g++) {
            state[g] = walk(w, both[g], i, cuts[k].word, &n[g]);
        }
        uint32_t longest = n[0] > n[1] ? n[0] : n[1];
        if (longest <= longer_than) {
            continue;
        }
        *c = (rs_candidate){.token = i, .n = longest, .clitics = cuts[k].clitics, .weak = true};
        c->span.start = rs_token_after(w->doc, i, cuts[k].letters);
        c->span.end = w->doc->tokens[i + longest - 1].at + w->doc->tokens[i + longest - 1].len;
        for (size_t g = 0; g < 2; g++) {
            if (n[g] == longest) {
                add_senses(c, both[g], state[g]);
            }
        }
        return true;
    }
    return false;
}

/* ---- hashtags ---- */

/* The words of the tag at token i ('#'): their tokens. *end: the first token behind it. */
static uint32_t tag_words(const rs_doc *doc, uint32_t i, uint32_t *words, uint32_t *end)
{
    uint32_t n = 0, k = i + 1;
    for (; k < doc->n_tokens && (doc->tokens[k].flags & RS_T_GLUED) && n < most_tag; k++) {
        if (doc->tokens[k].kind == RS_TOKEN_PUNCT ? doc->tokens[k].mark != '_' : doc->tokens[k].flen == 0) {
            break;
        }
        if (doc->tokens[k].kind != RS_TOKEN_PUNCT) {
            words[n++] = k;
        }
    }
    *end = k;
    return n;
}

/* The lexicon's places that the words [from, n) of the tag spell out, the first as cut. */
static void listed_senses(const rs_doc *doc, const uint32_t *words, uint32_t n, rs_str first, rs_candidate *c)
{
    uint32_t state = rs_lex_step(0, first), count = 0;
    for (uint32_t k = 1; k < n && state; k++) {
        state = rs_lex_step(state, rs_token_fold(doc, words[k]));
    }
    const rs_sense *senses = state ? rs_lex_senses(state, &count) : NULL;
    for (uint32_t k = 0; k < count && c->n_senses < RS_PLACE_SENSES; k++) {
        if (senses[k].class_id == RS_LEX_place) {
            c->senses[c->n_senses++] = rs_place_listed(senses[k].entry);
            c->n_listed++;
            c->weak = c->weak || (n == 1 && (senses[k].feat & RS_F_WEAK));
        }
    }
}

static void gazetteer_senses(const rs_place_work *w, const uint32_t *words, uint32_t n, rs_str first, rs_candidate *c)
{
    const rs_gazetteer *both[] = {&w->builtin, w->reader->gazetteer};
    for (size_t g = 0; g < 2 && both[g]; g++) {
        uint32_t state = rs_gaz_step(both[g], 0, first);
        for (uint32_t k = 1; k < n && state; k++) {
            state = rs_gaz_step(both[g], state, rs_token_fold(w->doc, words[k]));
        }
        add_senses(c, both[g], state);
    }
}

uint32_t rs_places_tag(const rs_place_work *w, uint32_t i, rs_candidate *c)
{
    uint32_t words[most_tag], end, n;
    if (!rs_token_is(w->doc, i, '#') || (n = tag_words(w->doc, i, words, &end)) < 2) {
        return 0;
    }
    *c = (rs_candidate){0};
    const rs_match *head = rs_doc_match(w->doc, words[0], RS_LEX_place_head);
    uint32_t from = head && head->n == 1 ? 1 : 0;
    for (;; from--) {
        cut cuts[most_cut];
        char room[most_letters + 1];
        uint32_t n_cuts = cuts_of(rs_token_fold(w->doc, words[from]), cuts, room);
        for (uint32_t k = 0; k < n_cuts && !c->n_senses; k++) {
            listed_senses(w->doc, words + from, n - from, cuts[k].word, c);
            if (!c->n_senses) {
                gazetteer_senses(w, words + from, n - from, cuts[k].word, c);
            }
            c->span.start = rs_token_after(w->doc, words[from], cuts[k].letters);
        }
        if (c->n_senses || from == 0) {
            break;
        }
    }
    c->token = words[from];
    c->n = words[n - 1] - words[from] + 1;
    c->span.end = w->doc->tokens[words[n - 1]].at + w->doc->tokens[words[n - 1]].len;
    c->head = from ? head : NULL;
    c->tag = true;
    return end - i;
}
