/* words: a closed list of short ASCII words (names of tags and attributes, words of class names) that is asked many
 * thousand times a page. Built anew for each page, which costs a microsecond, so nothing is global. */
#ifndef RS_CLEAN_WORDS_H
#define RS_CLEAN_WORDS_H

#include "base/hash.h"

enum { rs_word_bytes = 16, rs_word_slots = 1024 };

typedef struct rs_word {
    char name[rs_word_bytes]; /* lower case, filled up with NULs */
    uint32_t value;
} rs_word;

typedef struct rs_words {
    const rs_word *list;
    uint16_t slots[rs_word_slots]; /* place in the list + 1; 0 is free */
} rs_words;

typedef struct rs_word_key {
    uint64_t head, tail;
} rs_word_key;

static inline size_t rs_word_slot(rs_word_key key)
{
    uint64_t mixed = (key.head ^ (key.tail >> 7)) * 0x9e3779b97f4a7c15u + key.tail;
    return (size_t)(mixed >> 54);
}

static inline rs_word_key rs_word_key_of(const char bytes[rs_word_bytes])
{
    rs_word_key key;
    memcpy(&key.head, bytes, 8);
    memcpy(&key.tail, bytes + 8, 8);
    return key;
}

/* The list must be shorter than half the slots. */
static inline void rs_words_init(rs_words *w, const rs_word *list, size_t n)
{
    w->list = list;
    for (size_t i = 0; i < n; i++) {
        size_t slot = rs_word_slot(rs_word_key_of(list[i].name));
        while (w->slots[slot]) {
            slot = (slot + 1) % rs_word_slots;
        }
        w->slots[slot] = (uint16_t)(i + 1);
    }
}

/* Place of the word in the list, or -1. The key is that of the word in lower case, filled up with NULs. */
static inline int rs_words_find(const rs_words *w, const char word[rs_word_bytes])
{
    for (size_t slot = rs_word_slot(rs_word_key_of(word)); w->slots[slot]; slot = (slot + 1) % rs_word_slots) {
        if (memcmp(w->list[w->slots[slot] - 1].name, word, rs_word_bytes) == 0) {
            return w->slots[slot] - 1;
        }
    }
    return -1;
}

#endif
