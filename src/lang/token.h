/* token: folding and tokens, the ground on which everything else reads. Words that careless typing left without a gap
 * are parted here where spelling alone tells (a ta marbuta ends its word), in lang/unglue where the lexicon must judge.
 * In: valid UTF-8. Owns: nothing; all memory from the arena given. One pass, linear. */
#ifndef RS_LANG_TOKEN_H
#define RS_LANG_TOKEN_H

#include "base/err.h"
#include "base/vec.h"
#include "lang/letters.h"

typedef enum rs_token_kind {
    RS_TOKEN_ARABIC, /* letters of the Arabic script */
    RS_TOKEN_LATIN,
    RS_TOKEN_CYRILLIC,
    RS_TOKEN_LETTERS, /* any other script */
    RS_TOKEN_NUMBER,  /* digits of any system, with inner . , and Arabic marks: "4,266", "2.5" */
    RS_TOKEN_PUNCT,   /* one mark; see rs_token.mark, which is also its fold code */
    RS_TOKEN_SYMBOL,  /* emoji, arrows, currency signs, ...; no fold code */
} rs_token_kind;

enum rs_token_flag {
    RS_T_GLUED = 1,     /* no white space between the token before and this one */
    RS_T_PARAGRAPH = 2, /* first token of a line */
    RS_T_DAMMA = 4,     /* a damma stands on the first or second letter: passive verbs as careful papers write them */
    RS_T_TANWEEN = 8,   /* carries -an, -un or -in */
    RS_T_TITLE = 16,    /* Latin or Cyrillic, first letter upper case */
    RS_T_UPPER = 32,    /* Latin or Cyrillic, all upper case, two letters or more */
    RS_T_OPENS = 64,    /* quote or bracket that opens */
    RS_T_CLOSES =
        128, /* quote or bracket that closes (a straight quote has exactly one of the two, by its neighbours) */
};

typedef struct rs_token {
    uint32_t at;     /* first byte in the text */
    uint32_t folded; /* first byte in the fold code */
    uint16_t len;    /* bytes in the text */
    uint8_t flen;    /* bytes of fold code; a longer run of letters is cut into several tokens */
    uint8_t kind;    /* rs_token_kind */
    uint8_t flags;   /* rs_token_flag */
    char mark;       /* PUNCT: ASCII of its kind: , ; : . ? ! " ( ) [ ] { } - / % _ # @ & * + = ' | ~ < > ...; else 0 */
    uint32_t sentence;
} rs_token;

typedef struct rs_sentence {
    uint32_t token, n;   /* tokens [token, token + n) */
    uint32_t start, end; /* bytes of text */
    uint32_t paragraph;  /* number of its line among those that hold a token, from 0 */
} rs_sentence;

typedef struct rs_tokens {
    rs_token *at;
    uint32_t len;
    uint8_t *folded;
    uint32_t folded_len;
} rs_tokens;

/* Fails: memory. Leaves `sentence` zero. */
bool rs_tokenize(rs_tokens *out, rs_arena *arena, rs_str text, rs_err *err);

/* Light stem of a folded Arabic word: a conjunction, a preposition, the article, and one common ending off, never below
 * three letters. Returns the part of `folded` that is the stem. For search and likeness, not for reading. */
rs_str rs_stem(rs_str folded);
/* Folds any valid UTF-8: words only (letters and digits), one ' ' between words. NONE out of memory. */
rs_str rs_fold(rs_arena *arena, rs_str text);
/* Where in the word [p, end) the letter stands that follows the first `letters` of its fold code; end when there is
 * none. Marks stay with the letter they stand on, a joined letter with the one before it. */
const char *rs_fold_skip(const char *p, const char *end, uint32_t letters);
/* Is s valid UTF-8 (no surrogates, no overlong forms)? *bad, where not NULL, gets the first bad byte's place. */
bool rs_utf8_valid(rs_str s, size_t *bad);

/* Decodes one code point of valid UTF-8 at *at and moves on. */
static inline uint32_t rs_utf8_next(const char **at)
{
    const unsigned char *p = (const unsigned char *)*at;
    if (p[0] < 0x80) {
        *at += 1;
        return p[0];
    }
    if (p[0] < 0xE0) {
        *at += 2;
        return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    }
    if (p[0] < 0xF0) {
        *at += 3;
        return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    }
    *at += 4;
    return (uint32_t)(p[0] & 7) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
}

#endif
