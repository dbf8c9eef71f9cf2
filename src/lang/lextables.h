/* lextables: the shape of what tools/lexc writes; private to lexicon.c, the compiler and the generated file. */
#ifndef RS_LANG_LEXTABLES_H
#define RS_LANG_LEXTABLES_H

#include <stdint.h>

typedef struct lex_edge {
    uint32_t hash, from; /* from: state + 1; the slot is free where lex_tags has 0 */
    uint32_t word;       /* offset in lex_words: one byte of length, then the fold code */
    uint32_t to;
} lex_edge;

typedef struct lex_state {
    uint32_t sense;
    uint16_t n_senses;
    uint16_t goes_on;
} lex_state;

typedef struct lex_entry {
    uint32_t headword; /* offset in lex_texts, NUL-terminated UTF-8 */
    uint16_t headword_len;
    uint8_t class_id, n_attrs;
    uint32_t attr; /* first of its attributes */
} lex_entry;

typedef struct lex_attr {
    uint16_t id, len;
    uint32_t value; /* offset in lex_texts, len bytes, NUL-terminated UTF-8 */
} lex_attr;

#endif
