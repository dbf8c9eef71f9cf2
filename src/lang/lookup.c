/* lookup: the senses of a token's forms, with what clings to it taken off as each form allows. */
#include "lang/lookup.h"

enum { ahead = 4 }; /* tokens whose tables are fetched before their turn */

typedef struct search {
    const rs_doc *doc;
    rs_arena *arena;
    rs_matches found;
    uint32_t token;
    bool strong;    /* a sense that is not weak was found at this token */
    bool inflected; /* a sense that is not fixed was found for the form being tried */
    bool failed;    /* out of memory */
} search;

static bool may_cling(unsigned feat, unsigned clitics, bool restored)
{
    unsigned pronoun = clitics & RS_C_PRONOUN;
    if (feat & RS_F_FIXED) {
        return !(clitics & (RS_C_AL | RS_C_SA)) && !pronoun;
    }
    if (restored) {
        return false;
    }
    if (feat & RS_F_VERB) {
        return !(clitics & (RS_C_AL | RS_C_BI | RS_C_KA)) && (!(clitics & RS_C_SA) || (feat & RS_F_PRESENT)) &&
               (!(clitics & RS_C_LI) || (feat & RS_F_PRESENT));
    }
    return !(clitics & RS_C_SA) && !(pronoun && (clitics & RS_C_AL));
}

static bool keep(search *s, uint32_t state, unsigned n, unsigned pre, unsigned suf, unsigned clitics, bool restored)
{
    uint32_t n_senses;
    const rs_sense *senses = rs_lex_senses(state, &n_senses);
    bool any = false;
    for (uint32_t i = 0; i < n_senses; i++) {
        if (!may_cling(senses[i].feat, clitics, restored)) {
            continue;
        }
        rs_match *m = RS_PUSH(s->arena, &s->found);
        if (!m) {
            s->failed = true;
            return false;
        }
        *m = (rs_match){s->token,          (uint16_t)n,        (uint8_t)pre,   (uint8_t)suf,
                        (uint16_t)clitics, senses[i].class_id, senses[i].feat, senses[i].entry};
        any = true;
        s->inflected |= !(senses[i].feat & RS_F_FIXED);
        s->strong |= !(senses[i].feat & RS_F_WEAK);
    }
    return any;
}

/* Follows the forms that begin with `word` (token s->token without `pre` letters) as far as the text agrees. */
static void walk(search *s, rs_str word, unsigned pre, unsigned clitics, bool restored)
{
    uint32_t state = rs_lex_step(0, word);
    if (!state) {
        return;
    }
    keep(s, state, 1, pre, 0, clitics, restored);
    const rs_doc *doc = s->doc;
    for (uint32_t i = s->token + 1; rs_lex_goes_on(state) && i < doc->n_tokens; i++) {
        if (doc->tokens[i].flags & RS_T_PARAGRAPH) {
            break;
        }
        state = rs_lex_step(state, rs_token_fold(doc, i));
        if (!state) {
            break;
        }
        keep(s, state, i - s->token + 1, pre, 0, clitics, restored);
    }
}

static const struct {
    uint8_t letters[3];
    uint8_t n;
    uint16_t clitic;
} pronouns[] = {
    {{RS_HA, RS_MEEM, RS_ALEF}, 3, RS_C_PRON_3P}, {{RS_HA, RS_ALEF}, 2, RS_C_PRON_3FS},
    {{RS_HA, RS_MEEM}, 2, RS_C_PRON_3P},          {{RS_HA, RS_NOON}, 2, RS_C_PRON_3P},
    {{RS_NOON, RS_ALEF}, 2, RS_C_PRON_1P},        {{RS_NOON, RS_YA}, 2, RS_C_PRON_OTHER},
    {{RS_KAF, RS_MEEM}, 2, RS_C_PRON_OTHER},      {{RS_HA}, 1, RS_C_PRON_3MS},
};

/* Keeps what the lexicon has for the stem with one more letter (0 for none) at its end. */
static bool keep_stem(search *s, rs_str stem, uint8_t letter, unsigned pre, size_t suf, unsigned clitics)
{
    uint8_t form[256];
    memcpy(form, stem.at, stem.len);
    form[stem.len] = letter;
    uint32_t state = rs_lex_step(0, (rs_str){(const char *)form, stem.len + (letter != 0)});
    return state && keep(s, state, 1, pre, (unsigned)suf, clitics, false);
}

/* The word without a pronoun at its end: as it then stands, or with the letter restored that the pronoun changed. */
static bool without_pronoun(search *s, rs_str word, unsigned pre, unsigned clitics)
{
    for (size_t p = 0; p < sizeof pronouns / sizeof pronouns[0]; p++) {
        size_t n = pronouns[p].n;
        if (word.len < n + 3 || memcmp(word.at + word.len - n, pronouns[p].letters, n) != 0) {
            continue;
        }
        size_t len = word.len - n;
        unsigned with = clitics | pronouns[p].clitic;
        if (keep_stem(s, rs_str_part(word, 0, len), 0, pre, n, with)) {
            return true;
        }
        const uint8_t last = (uint8_t)word.at[len - 1];
        if (last == RS_TA) {
            return keep_stem(s, rs_str_part(word, 0, len - 1), RS_HA, pre, n, with);
        }
        if (last == RS_ALEF) {
            return keep_stem(s, rs_str_part(word, 0, len - 1), RS_YA, pre, n, with);
        }
        if (last == RS_WAW) { /* "they killed" drops its alef before "him" */
            return keep_stem(s, rs_str_part(word, 0, len), RS_ALEF, pre, n, with);
        }
        return false; /* the pronouns are tried longest first, and only one can be the ending */
    }
    return false;
}

/* A ta marbuta folds to the letter of "his", and is none. */
static bool ends_in_ta_marbuta(const search *s)
{
    rs_str own = rs_token_text(s->doc, s->token);
    return rs_str_ends(own, RS_STR("\xd8\xa9"));
}

static void try_form(search *s, rs_str word, unsigned pre, unsigned clitics)
{
    if (word.len < (pre ? 2u : 1u)) {
        return;
    }
    s->inflected = false;
    walk(s, word, pre, clitics, false);
    if (!s->inflected && !(clitics & RS_C_AL) && !ends_in_ta_marbuta(s)) {
        without_pronoun(s, word, pre, clitics);
    }
}

/* l- and the article are written "ll": a form that is known with its article gets its alef back. */
static void try_restored(search *s, rs_str word, unsigned pre, unsigned clitics)
{
    uint8_t form[256];
    form[0] = RS_ALEF;
    memcpy(form + 1, word.at, word.len);
    walk(s, (rs_str){(const char *)form, word.len + 1}, pre, clitics, true);
}

/* All readings of word (the token without a conjunction): bare, article, preposition, both, future. */
static void try_proclitics(search *s, rs_str word, unsigned pre, unsigned clitics)
{
    const uint8_t *w = (const uint8_t *)word.at;
    try_form(s, word, pre, clitics);
    /* The article is never part of the word by chance: a name written with it does not hide the noun below. */
    if (word.len >= 4 && w[0] == RS_ALEF && w[1] == RS_LAM) {
        try_form(s, rs_str_part(word, 2, word.len), pre + 2, clitics | RS_C_AL);
        return;
    }
    if (s->strong || word.len < 3) {
        return;
    }
    unsigned preposition = w[0] == RS_BA ? RS_C_BI : w[0] == RS_KAF ? RS_C_KA : w[0] == RS_LAM ? RS_C_LI : 0;
    if (w[0] == RS_SEEN && word.len >= 4) {
        try_form(s, rs_str_part(word, 1, word.len), pre + 1, clitics | RS_C_SA);
    }
    if (!preposition) {
        return;
    }
    rs_str rest = rs_str_part(word, 1, word.len);
    try_form(s, rest, pre + 1, clitics | preposition);
    if (w[1] == RS_ALEF && word.len >= 5 && w[2] == RS_LAM) {
        try_form(s, rs_str_part(word, 3, word.len), pre + 3, clitics | preposition | RS_C_AL);
    } else if (w[0] == RS_LAM && w[1] == RS_LAM && word.len >= 4) {
        try_restored(s, rest, pre + 1, clitics | RS_C_LI);
        try_form(s, rs_str_part(word, 2, word.len), pre + 2, clitics | RS_C_LI | RS_C_AL);
    }
}

static void look_at(search *s, uint32_t token)
{
    const rs_token *t = &s->doc->tokens[token];
    rs_str word = rs_token_fold(s->doc, token);
    s->token = token;
    s->strong = false;
    if (word.len == 0) {
        return;
    }
    if (t->kind != RS_TOKEN_ARABIC) {
        walk(s, word, 0, 0, false);
        return;
    }
    try_proclitics(s, word, 0, 0);
    const uint8_t first = (uint8_t)word.at[0];
    if (!s->strong && word.len >= 3 && (first == RS_WAW || first == RS_FA)) {
        try_proclitics(s, rs_str_part(word, 1, word.len), 1, first == RS_WAW ? RS_C_WA : RS_C_FA);
    }
}

/* Longer first, then those with less cut off; few per token, so insertion it is. */
static void order(rs_match *m, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        rs_match x = m[i];
        uint32_t j = i;
        while (j > 0 && (m[j - 1].n < x.n || (m[j - 1].n == x.n && m[j - 1].pre > x.pre))) {
            m[j] = m[j - 1];
            j--;
        }
        m[j] = x;
    }
}

/* The tables are larger than the nearest cache: asking for the likely steps of a coming token hides most of the wait.
 */
static void fetch_ahead(const rs_doc *doc, uint32_t token)
{
    if (token >= doc->n_tokens || doc->tokens[token].kind != RS_TOKEN_ARABIC) {
        return;
    }
    rs_str word = rs_token_fold(doc, token);
    const uint8_t *w = (const uint8_t *)word.at;
    rs_lex_prefetch(word);
    if (word.len >= 4 && w[0] == RS_ALEF && w[1] == RS_LAM) {
        rs_lex_prefetch(rs_str_part(word, 2, word.len));
    } else if (word.len >= 4 && (w[0] == RS_WAW || w[0] == RS_BA || w[0] == RS_LAM || w[0] == RS_FA)) {
        rs_lex_prefetch(rs_str_part(word, 1, word.len));
    }
}

bool rs_lookup_token(rs_matches *found, rs_arena *arena, const rs_doc *doc, uint32_t token)
{
    search s = {.doc = doc, .arena = arena, .found = *found};
    look_at(&s, token);
    *found = s.found;
    return !s.failed;
}

bool rs_doc_lookup(rs_doc *doc, rs_arena *arena, rs_err *err)
{
    search s = {.doc = doc, .arena = arena};
    uint32_t *match_at = rs_arena_raw(arena, (doc->n_tokens + 1) * sizeof *match_at);
    uint64_t *classes = RS_NEW_ARRAY(arena, uint64_t, doc->n_tokens + 1);
    if (!match_at || !classes) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        match_at[i] = s.found.len;
        fetch_ahead(doc, i + ahead);
        look_at(&s, i);
        if (s.failed) {
            return RS_FAIL_MEMORY(err);
        }
        order(s.found.at + match_at[i], s.found.len - match_at[i]);
        for (uint32_t m = match_at[i]; m < s.found.len; m++) {
            classes[i] |= (uint64_t)1 << (s.found.at[m].class_id & 63);
        }
    }
    match_at[doc->n_tokens] = s.found.len;
    doc->matches = s.found.at;
    doc->n_matches = s.found.len;
    doc->match_at = match_at;
    doc->classes = classes;
    return true;
}
