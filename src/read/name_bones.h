/* name_bones: the consonants of a name, in one alphabet for Arabic, Latin and Cyrillic letters, so that spellings of
 * one name meet: vowels, long or short, doubled letters and h-like letters are left out. */
#ifndef RS_READ_NAME_BONES_H
#define RS_READ_NAME_BONES_H

#include "base/str.h"

/* In: fold code of one word. Returns a hash, never 0; 0 where fewer than two consonants are left. */
uint64_t rs_name_bones(rs_str folded);

#endif
