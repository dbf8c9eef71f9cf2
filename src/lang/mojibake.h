/* mojibake: lines of UTF-8 that were decoded wrongly before they came. */
#ifndef RS_LANG_MOJIBAKE_H
#define RS_LANG_MOJIBAKE_H

#include "lang/charset.h"

/* Mends d->text in place of what it was, line by line, up to three times over, and marks it; where the letters are lost
 * it is only marked. d->charset is not looked at. Honest text costs a few looks. Fails: MEMORY. */
bool rs_mojibake_mend(rs_arena *arena, rs_decoded *d, rs_err *err);

#endif
