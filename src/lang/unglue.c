/* unglue: words that careless typing left without a gap. Letters that do not join the next one (alef, dal, ra, waw,
 * ...) look the same with and without a gap, and so do negations before a verb: those are the slips that papers print.
 * A split is made only where the lexicon knows both parts and nothing of the whole. */
#include "lang/lookup.h"

enum { shortest = 6, shortest_right = 5 };

typedef struct judge {
    rs_arena *arena;
    const rs_tokens *tokens;
    rs_str text;
    rs_matches found;
    bool failed;
} judge;

/* What the lexicon says of letters [from, to) of the word, standing alone: judge->found. */
static uint32_t senses(judge *j, const rs_token *word, uint32_t from, uint32_t to)
{
    rs_token part = *word;
    part.folded += from;
    part.flen = (uint8_t)(to - from);
    rs_doc doc = {.text = j->text, .tokens = &part, .n_tokens = 1, .folded = j->tokens->folded};
    j->found.len = 0;
    j->failed |= !rs_lookup_token(&j->found, j->arena, &doc, 0);
    return j->found.len;
}

static bool joins_forward(uint8_t letter)
{
    return letter != RS_ALEF && letter != RS_DAL && letter != RS_THAL && letter != RS_RA && letter != RS_ZAY &&
           letter != RS_WAW && letter != RS_HAMZA;
}

static bool has_class(const judge *j, rs_lex_class class_id)
{
    for (uint32_t i = 0; i < j->found.len; i++) {
        if (j->found.at[i].class_id == class_id) {
            return true;
        }
    }
    return false;
}

static bool has_article_or_form(const judge *j)
{
    for (uint32_t i = 0; i < j->found.len; i++) {
        if ((j->found.at[i].clitics & RS_C_AL) || (j->found.at[i].feat & RS_F_FIXED)) {
            return true;
        }
    }
    return false;
}

/* A verb in the present; an ordinary word that begins with ya will be one. */
static bool has_present(const judge *j, uint8_t person)
{
    for (uint32_t i = 0; i < j->found.len; i++) {
        bool common = j->found.at[i].class_id == RS_LEX_common && person == RS_YA;
        if (((j->found.at[i].feat & RS_F_PRESENT) || common) && !j->found.at[i].clitics) {
            return true;
        }
    }
    return false;
}

/* Surely a word: not one that is a name only by chance, and something is left when what clings to it is off. */
static bool is_word(const judge *j, uint32_t letters)
{
    for (uint32_t i = 0; i < j->found.len; i++) {
        const rs_match *m = &j->found.at[i];
        if (letters >= m->pre + 2u && (!(m->feat & RS_F_WEAK) || m->class_id == RS_LEX_common)) {
            return true;
        }
    }
    return false;
}

/* A known word, then one with its article. Returns where the second begins; 0 for no. */
static uint32_t before_article(judge *j, const rs_token *word, const uint8_t *w)
{
    bool asked = false;
    for (uint32_t i = 2; i + shortest_right <= word->flen; i++) {
        if (w[i] != RS_ALEF || w[i + 1] != RS_LAM) {
            continue;
        }
        if (!asked && senses(j, word, 0, word->flen)) {
            return 0;
        }
        asked = true; /* the whole is unknown, wherever it may be parted */
        if (!senses(j, word, 0, i) || !is_word(j, i) || (joins_forward(w[i - 1]) && !has_class(j, RS_LEX_function))) {
            continue;
        }
        if (senses(j, word, i, word->flen) && has_article_or_form(j)) {
            return i;
        }
    }
    return 0;
}

/* "la" or "ma", a conjunction before it or not, then a present verb. */
static uint32_t before_verb(judge *j, const rs_token *word, const uint8_t *w)
{
    uint32_t i = w[0] == RS_WAW || w[0] == RS_FA;
    uint8_t person = w[i + 2];
    bool negated = (w[i] == RS_LAM || w[i] == RS_MEEM) && w[i + 1] == RS_ALEF;
    if (!negated || (person != RS_YA && person != RS_TA && person != RS_NOON) || senses(j, word, 0, word->flen)) {
        return 0;
    }
    return senses(j, word, i + 2, word->flen) && has_present(j, person) ? i + 2 : 0;
}

static uint32_t where_to_part(judge *j, const rs_token *t)
{
    if (t->kind != RS_TOKEN_ARABIC || t->flen < shortest) {
        return 0;
    }
    const uint8_t *w = j->tokens->folded + t->folded;
    uint32_t at = before_verb(j, t, w);
    return at ? at : before_article(j, t, w);
}

typedef struct cut {
    uint32_t token, letters;
} cut;
typedef RS_VEC(cut) cuts;

static void part(rs_token *t, rs_str text, uint32_t letters)
{
    const char *word = text.at + t->at;
    uint16_t head = (uint16_t)(rs_fold_skip(word, word + t->len, letters) - word);
    t[1] = *t;
    t[1].at += head;
    t[1].len = (uint16_t)(t->len - head);
    t[1].folded += letters;
    t[1].flen = (uint8_t)(t->flen - letters);
    t[1].flags = RS_T_GLUED | (t->flags & RS_T_TANWEEN);
    t->len = head;
    t->flen = (uint8_t)letters;
    t->flags &= (uint8_t)~RS_T_TANWEEN;
}

bool rs_unglue(rs_tokens *tokens, rs_arena *arena, rs_str text, rs_err *err)
{
    judge j = {.arena = arena, .tokens = tokens, .text = text};
    cuts found = {0};
    for (uint32_t i = 0; i < tokens->len; i++) {
        uint32_t letters = where_to_part(&j, &tokens->at[i]);
        cut *c = letters ? RS_PUSH(arena, &found) : NULL;
        if (j.failed || (letters && !c)) {
            return RS_FAIL_MEMORY(err);
        }
        if (c) {
            *c = (cut){i, letters};
        }
    }
    if (!found.len) {
        return true;
    }
    rs_token *out = rs_arena_raw(arena, (size_t)(tokens->len + found.len) * sizeof *out);
    if (!out) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t from = 0, n = 0;
    RS_EACH(cut, c, &found)
    {
        memcpy(out + n, tokens->at + from, (c->token + 1 - from) * sizeof *out);
        n += c->token + 1 - from;
        part(&out[n - 1], text, c->letters);
        n++;
        from = c->token + 1;
    }
    memcpy(out + n, tokens->at + from, (tokens->len - from) * sizeof *out);
    tokens->at = out;
    tokens->len = n + tokens->len - from;
    return true;
}
