/* view: one reading for a person at a terminal. Not: any judgement. */
#ifndef RS_TELL_VIEW_H
#define RS_TELL_VIEW_H

#include "base/buf.h"
#include "model/reading.h"

/* The headline, where it comes from, the text with what was found marked in it, then the findings a line each.
 * color: with terminal colours; without, the text stands as it is. */
void rs_tell_view(rs_buf *out, const rs_reading *reading, bool color);

#endif
