#include "read/name_bones.h"
#include "base/hash.h"
#include "lang/letters.h"

enum { max_bones = 48 };

/* The consonant that each Arabic letter stands for, from alef to hamza; '-' for letters that spellings vary in. */
static const char arabic[] = "-btt"
                             "ghk"
                             "ddrz"
                             "sssd"
                             "tz-g"
                             "fkklmn"
                             "----";
/* The same for a..z and for the Russian alphabet in the order of its letters (yo, where folded, counts as a vowel). */
static const char latin[] = "-bkd-fg--gklmn-bkrst-f-k-z";
static const char cyrillic[] = "-bfgd-z--klmn-brst-fkksss-----------";

static char bone_of(const uint8_t *at)
{
    uint8_t c = *at;
    if (c >= RS_ALEF && c < RS_ARABIC_END) {
        size_t i = (size_t)(c - RS_ALEF);
        char b = i < sizeof arabic - 1 ? arabic[i] : '-';
        return b == 'h' ? '-' : b;
    }
    if (c >= 'a' && c <= 'z') {
        return latin[c - 'a'];
    }
    if (c >= RS_CYRILLIC && c < RS_CYRILLIC_END) {
        size_t i = (size_t)(c - RS_CYRILLIC);
        return i < sizeof cyrillic - 1 ? cyrillic[i] : '-';
    }
    return '-';
}

uint64_t rs_name_bones(rs_str folded)
{
    char bones[max_bones];
    size_t n = 0;
    for (size_t i = 0; i < folded.len && n < max_bones; i++) {
        char b = bone_of((const uint8_t *)folded.at + i);
        if (b != '-' && (n == 0 || bones[n - 1] != b)) {
            bones[n++] = b;
        }
    }
    return n >= 2 ? rs_hash((rs_str){bones, n}) | 1u : 0;
}
