/* mojibake: mends lines of UTF-8 that were decoded wrongly before they came, and marks the text. Fails: MEMORY. */
#ifndef RS_LANG_MOJIBAKE_H
#define RS_LANG_MOJIBAKE_H

#include "lang/charset.h"

bool rs_mojibake_mend(rs_arena *arena, rs_decoded *d, rs_err *err);

#endif
