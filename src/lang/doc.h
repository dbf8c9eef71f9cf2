/* doc: a text as the readers see it: tokens with their fold code, sentences, and what the lexicon knows of them.
 * In: valid UTF-8 (clean guarantees it). Owns: nothing; everything lives in the arena given. Linear in the text. */
#ifndef RS_LANG_DOC_H
#define RS_LANG_DOC_H

#include "lang/lexicon.h"
#include "lang/token.h"

/* One sense that the lexicon has for the n tokens from `token`. */
typedef struct rs_match {
    uint32_t token;
    uint16_t n;
    uint8_t pre, suf;  /* letters of fold code cut off the first token's head and the last token's tail */
    uint16_t clitics;  /* rs_clitic, what those letters were */
    uint16_t class_id; /* rs_lex_class */
    uint16_t feat;     /* rs_feat */
    uint32_t entry;
} rs_match;

typedef struct rs_doc {
    rs_str text; /* borrowed */
    const rs_token *tokens;
    uint32_t n_tokens;
    const uint8_t *folded;
    const rs_sentence *sentences;
    uint32_t n_sentences;
    const rs_match *matches; /* by first token, longer first */
    uint32_t n_matches;
    const uint64_t *classes;  /* n_tokens: bit (class & 63) for each class that has a match starting there */
    const uint32_t *match_at; /* n_tokens + 1: matches starting at token i are [match_at[i], match_at[i + 1]) */
} rs_doc;

/* Folds, tokenises and splits. Fails: memory. */
bool rs_doc_init(rs_doc *doc, rs_arena *arena, rs_str text, rs_err *err);
/* Looks every token up in the lexicon. Fails: memory. */
bool rs_doc_lookup(rs_doc *doc, rs_arena *arena, rs_err *err);

/* The token's own letters / its fold code. */
static inline rs_str rs_token_text(const rs_doc *doc, uint32_t i)
{
    return (rs_str){doc->text.at + doc->tokens[i].at, doc->tokens[i].len};
}
static inline rs_str rs_token_fold(const rs_doc *doc, uint32_t i)
{
    return (rs_str){(const char *)doc->folded + doc->tokens[i].folded, doc->tokens[i].flen};
}
/* Is there a token i, and is it this mark? */
static inline bool rs_token_is(const rs_doc *doc, uint32_t i, char mark)
{
    return i < doc->n_tokens && doc->tokens[i].mark == mark && mark;
}
/* The longest match of the class that starts at token i; NULL when there is none (or no token i). */
static inline const rs_match *rs_doc_match(const rs_doc *doc, uint32_t i, rs_lex_class class_id)
{
    if (i >= doc->n_tokens || !(doc->classes[i] >> ((unsigned)class_id & 63) & 1)) {
        return NULL;
    }
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        if (doc->matches[m].class_id == class_id) {
            return &doc->matches[m];
        }
    }
    return NULL;
}
/* A match of the class that covers token i, wherever it starts (at most 12 tokens before); the longest. */
const rs_match *rs_doc_match_over(const rs_doc *doc, uint32_t i, rs_lex_class class_id);
/* Byte in the text where the fold code of token i after skipping `letters` of them begins / where the part without its
 * last `letters` ends: the offset map. Diacritics stay with the letter they stand on. */
uint32_t rs_token_after(const rs_doc *doc, uint32_t i, uint32_t letters);
uint32_t rs_token_before(const rs_doc *doc, uint32_t i, uint32_t letters);
/* First byte of the match without its proclitics (the article stays); its end without pronouns. */
uint32_t rs_match_start(const rs_doc *doc, const rs_match *m);
uint32_t rs_match_end(const rs_doc *doc, const rs_match *m);
/* The token that holds byte `at` of the text, or the first one after it. */
uint32_t rs_doc_token_at(const rs_doc *doc, uint32_t at);

#endif
