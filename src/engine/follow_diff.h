/* diff: what a text that was edited lost and gained, a line (paragraph) at a time. Linear: lines are compared as a bag,
 * so one that only moved is neither lost nor gained. */
#ifndef RS_ENGINE_FOLLOW_DIFF_H
#define RS_ENGINE_FOLLOW_DIFF_H

#include "base/arena.h"
#include "base/buf.h"

/* Writes {"removed": [...], "added": [...]}; *same where there is no difference. Empty lines and spaces around a line
 * do not count. False out of memory. */
bool rs_diff_lines(rs_buf *out, rs_str earlier, rs_str later, rs_arena *scratch, bool *same);

#endif
