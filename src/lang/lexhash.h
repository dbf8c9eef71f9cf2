/* lexhash: the hash of one step of the lexicon's trie; shared by its compiler and its reader. */
#ifndef RS_LANG_LEXHASH_H
#define RS_LANG_LEXHASH_H

#include "base/str.h"

static inline uint32_t rs_lex_hash(uint32_t state, rs_str word)
{
    uint64_t h = (uint64_t)state * 0x9E3779B97F4A7C15u ^ word.len;
    const char *p = word.at;
    size_t n = word.len;
    while (n > 8) {
        uint64_t part;
        memcpy(&part, p, 8);
        h = (h ^ part) * 0xd6e8feb86659fd93u;
        h ^= h >> 32;
        p += 8;
        n -= 8;
    }
    uint64_t part = 0;
    if (n >= 4) {
        uint32_t a, b;
        memcpy(&a, p, 4);
        memcpy(&b, p + n - 4, 4);
        part = (uint64_t)a << 32 | b;
    } else if (n) {
        part = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[n / 2] << 8 | (unsigned char)p[n - 1];
    }
    h = (h ^ part) * 0xd6e8feb86659fd93u;
    return (uint32_t)(h >> 32) ^ (uint32_t)h;
}

/* One byte of the hash, kept apart so that most steps that lead nowhere end in a table that fits the cache. 0 = free.
 */
static inline uint8_t rs_lex_tag(uint32_t hash)
{
    return (uint8_t)(hash >> 24) | 1;
}

#endif
