/* visual: lines of Arabic in the order in which they are seen, from left to right, as old converters of PDF write them.
 */
#ifndef RS_LANG_VISUAL_H
#define RS_LANG_VISUAL_H

#include "base/arena.h"

/* The text with such lines turned round, in the arena; or the text as it stands. Only lines in presentation forms can
 * be told: a letter's middle shape before its first one. *mended: a line was turned. In: valid UTF-8. NONE out of
 * memory. */
rs_str rs_visual_mend(rs_arena *arena, rs_str text, bool *mended);

#endif
