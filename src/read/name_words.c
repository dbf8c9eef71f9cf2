#include "read/name_words.h"

/* What a match of the class says of the tokens it covers; 0 for classes that tell nothing. */
static uint32_t class_bits(unsigned class_id)
{
    switch (class_id) {
    case RS_LEX_common:
    case RS_LEX_time_unit: return RS_W_KNOWN;
    case RS_LEX_given_name: return RS_W_GIVEN;
    case RS_LEX_name_part: return RS_W_PART;
    case RS_LEX_nationality: return RS_W_NATION;
    case RS_LEX_place: return RS_W_PLACE;
    case RS_LEX_org: return RS_W_ORG;
    case RS_LEX_org_head: return RS_W_ORG_HEAD;
    case RS_LEX_title: return RS_W_TITLE;
    case RS_LEX_speech: return RS_W_SPEECH | RS_W_KNOWN;
    case RS_LEX_function: return RS_W_FUNCTION | RS_W_KNOWN;
    case RS_LEX_month:
    case RS_LEX_weekday:
    case RS_LEX_number: return RS_W_TIME | RS_W_KNOWN;
    case RS_LEX_family_name: return RS_W_FAMILY;
    case RS_LEX_outlet: return 0;
    default: return RS_W_KNOWN;
    }
}

/* Names are taken whole or after one preposition; what is cut off more deeply is another word that looks alike. */
static uint32_t match_bits(const rs_match *m)
{
    uint32_t bits = class_bits(m->class_id);
    if (m->class_id == RS_LEX_time && rs_match_says(m, RS_ATTR_kind, RS_STR("not_future"))) {
        return 0; /* names and words of every kind, listed for their first letter */
    }
    if (m->class_id == RS_LEX_given_name && rs_lex_attr(m->entry, RS_ATTR_common).at) {
        bits = RS_W_GIVEN_COMMON | (m->pre ? 0 : RS_W_KNOWN);
    }
    if (m->class_id == RS_LEX_family_name && rs_lex_attr(m->entry, RS_ATTR_alone).at) {
        bits = RS_W_FAMILY | RS_W_FAMILY_ALONE;
    }
    if (m->class_id == RS_LEX_place && !(m->feat & RS_F_WEAK)) {
        bits |= RS_W_PLACE_STRONG;
    }
    if ((bits & (RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_PART | RS_W_FAMILY)) && m->pre) {
        bool name = (bits & RS_W_GIVEN) || (bits & RS_W_FAMILY_ALONE);
        bits = m->pre != 1 ? 0 : name ? RS_W_CLUNG_NAME : (bits & RS_W_GIVEN_COMMON) ? RS_W_CLUNG_COMMON : 0;
    }
    if ((m->feat & RS_F_VERB) && (bits & RS_W_KNOWN)) {
        bits |= RS_W_VERB;
    }
    return bits;
}

/* An alef with hamza, as in "Alexander", is no article's; folding hides it. */
static bool hamza(const rs_doc *doc, const rs_token *t, size_t letters)
{
    rs_str raw = rs_str_part(doc->text, t->at + 2 * letters, t->at + t->len); /* letters of two bytes */
    return rs_str_starts(raw, RS_STR("\xd8\xa3")) || rs_str_starts(raw, RS_STR("\xd8\xa5"));
}

static bool is_common(rs_str word)
{
    return rs_lex_knows(word, RS_LEX_common);
}

static bool is_common_of(const uint8_t *at, size_t len)
{
    return is_common((rs_str){(const char *)at, len});
}

/* The list of ordinary words has not every form of each: tries the word with and without its article and endings. */
static bool known_by_stem(rs_str word)
{
    uint8_t form[260];
    if (word.len < 4 || word.len > 250) {
        return word.len < 2;
    }
    const uint8_t *w = (const uint8_t *)word.at;
    size_t len = word.len;
    if ((w[0] == RS_WAW || w[0] == RS_FA) && len > 4) {
        w++, len--;
    }
    bool article = w[0] == RS_ALEF && w[1] == RS_LAM && len >= 5;
    if (!article && len >= 5 && (w[0] == RS_BA || w[0] == RS_KAF) && w[1] == RS_ALEF && w[2] == RS_LAM) {
        w++, len--;
        article = true;
    } else if (!article && w[0] == RS_LAM && w[1] == RS_LAM && len >= 5) {
        w += 2, len -= 2;
    }
    memcpy(form + 2, w, len);
    uint8_t *bare = article ? form + 4 : form + 2;
    size_t n = article ? len - 2 : len;
    form[0] = RS_ALEF, form[1] = RS_LAM;
    if (!article) {
        if (is_common_of(form, len + 2)) {
            return true;
        }
    } else if (n >= 4 && is_common_of(bare, n)) { /* shorter ones are like too much else */
        return true;
    }
    static const uint8_t tails[][2] = {{RS_HA, RS_ALEF},  {RS_HA, RS_MEEM},   {RS_ALEF, RS_TA},   {RS_YA, RS_NOON},
                                       {RS_WAW, RS_NOON}, {RS_ALEF, RS_NOON}, {RS_NOON, RS_ALEF}, {RS_WAW, RS_ALEF}};
    if (n >= 5) {
        for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
            if (bare[n - 2] == tails[i][0] && bare[n - 1] == tails[i][1]) {
                uint8_t kept = bare[n - 2];
                bool found = is_common_of(bare, n - 2) || is_common_of(form, (size_t)(bare - form) + n - 2);
                bare[n - 2] = RS_HA;
                found = found || is_common_of(bare, n - 1);
                bare[n - 2] = kept;
                return found;
            }
        }
    }
    uint8_t last = bare[n - 1];
    return n >= 4 && (last == RS_HA || last == RS_ALEF || last == RS_TA) && is_common_of(bare, n - 1);
}

/* A particle is no given name, whatever else its letters may be; only "on" and the given name Ali are told apart by the
 * author's own last letter. */
static void settle_function(const rs_doc *doc, uint32_t i, uint32_t *bits)
{
    if (!(*bits & RS_W_FUNCTION) || !(*bits & (RS_W_GIVEN | RS_W_GIVEN_COMMON))) {
        return;
    }
    rs_str text = rs_token_text(doc, i);
    rs_str fold = rs_token_fold(doc, i);
    const unsigned char ya_last_byte = 0x8a; /* of U+064A in UTF-8 */
    if (fold.len == 3 && (uint8_t)fold.at[0] == RS_AIN && (unsigned char)text.at[text.len - 1] == ya_last_byte) {
        *bits = (*bits | RS_W_GIVEN_COMMON) & ~(uint32_t)(RS_W_FUNCTION | RS_W_KNOWN | RS_W_GIVEN);
        return;
    }
    *bits &= ~(uint32_t)(RS_W_GIVEN | RS_W_GIVEN_COMMON);
}

static bool make_words(rs_words *words, const rs_doc *doc, rs_arena *arena, rs_err *err)
{
    uint32_t *bits = RS_NEW_ARRAY(arena, uint32_t, doc->n_tokens + 1);
    if (!bits) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < doc->n_matches; i++) {
        const rs_match *m = &doc->matches[i];
        uint32_t b = match_bits(m);
        if (m->n == 1) {
            bits[m->token] |= b;
            continue;
        }
        /* In a longer form every word is known, and what the form is counts at its first. */
        bits[m->token] |= b & ~(uint32_t)RS_W_GIVEN;
        for (uint32_t j = 1; j < m->n; j++) {
            bits[m->token + j] |= RS_W_COVERED | (b & (RS_W_KNOWN | RS_W_FUNCTION));
        }
    }
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        const rs_token *t = &doc->tokens[i];
        rs_str fold = rs_token_fold(doc, i);
        const uint8_t *f = (const uint8_t *)fold.at;
        if (t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC) {
            bits[i] |= RS_W_FOREIGN;
        } else if (t->kind == RS_TOKEN_ARABIC && fold.len >= 2) {
            bits[i] |= RS_W_ARABIC;
            size_t skip = fold.len > 4 && (f[0] == RS_WAW || f[0] == RS_FA) ? 1 : 0;
            if (fold.len >= skip + 4 && f[skip] == RS_ALEF && f[skip + 1] == RS_LAM && !hamza(doc, t, skip)) {
                bits[i] |= RS_W_AL;
            }
            const uint32_t any = RS_W_KNOWN | RS_W_GIVEN | RS_W_PART | RS_W_NATION | RS_W_PLACE_STRONG | RS_W_FAMILY;
            settle_function(doc, i, &bits[i]);
            if (bits[i] & (RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_KNOWN | RS_W_PLACE_STRONG | RS_W_FAMILY)) {
                bits[i] &= ~(uint32_t)(RS_W_CLUNG_NAME | RS_W_CLUNG_COMMON);
            }
            if (!(bits[i] & any) && known_by_stem(fold)) {
                bits[i] |= RS_W_KNOWN;
            }
        }
    }
    words->doc = doc;
    words->bits = bits;
    return true;
}

bool rs_reader_words(rs_reader *reader, rs_words *words, rs_err *err)
{
    if (!reader->words) {
        rs_words *made = RS_NEW(reader->arena, rs_words);
        if (!made) {
            return RS_FAIL_MEMORY(err);
        }
        if (!make_words(made, reader->doc, reader->arena, err)) {
            return false;
        }
        reader->words = made;
    }
    *words = *reader->words;
    return true;
}

bool rs_word_unknown(const rs_words *words, uint32_t i)
{
    const uint32_t known = RS_W_KNOWN | RS_W_NATION | RS_W_ORG | RS_W_ORG_HEAD | RS_W_TITLE | RS_W_PART |
                           RS_W_GIVEN_COMMON | RS_W_PLACE_STRONG;
    if (rs_word_is(words, i, RS_W_FAMILY_ALONE)) {
        return true;
    }
    return i < words->doc->n_tokens && (words->bits[i] & RS_W_ARABIC) && !(words->bits[i] & known);
}

bool rs_word_fresh(const rs_words *words, uint32_t i)
{
    const rs_token *t = words->doc->tokens;
    return i == 0 || i >= words->doc->n_tokens || (t[i].flags & RS_T_PARAGRAPH) || t[i].sentence != t[i - 1].sentence;
}

bool rs_match_says(const rs_match *m, rs_lex_attr_id attr, rs_str value)
{
    return m && rs_str_eq(rs_lex_attr(m->entry, attr), value);
}

uint32_t rs_words_start(const rs_doc *doc, const rs_match *m)
{
    rs_str fold = rs_token_fold(doc, m->token);
    uint32_t and = m->clitics & (RS_C_WA | RS_C_FA) ? 1 : 0;
    bool swallowed = (m->clitics & RS_C_LI) && fold.len > and+2u && (uint8_t)fold.at[and] == RS_LAM &&
                     (uint8_t)fold.at[and+1u] == RS_LAM;
    return swallowed ? rs_token_after(doc, m->token, and) : rs_match_start(doc, m);
}

bool rs_word_inflected(const rs_words *w, uint32_t i)
{
    rs_str f = rs_token_fold(w->doc, i);
    const rs_token *t = &w->doc->tokens[i];
    if ((t->flags & RS_T_TANWEEN) || f.len < 4) {
        return (t->flags & RS_T_TANWEEN) != 0;
    }
    uint8_t last = (uint8_t)f.at[f.len - 1], second = (uint8_t)f.at[f.len - 2];
    bool pronoun = (second == RS_HA && (last == RS_MEEM || last == RS_ALEF)) || (second == RS_KAF && last == RS_MEEM) ||
                   (second == RS_TA && last == RS_HA);
    return pronoun || (second == RS_WAW && last == RS_ALEF);
}
