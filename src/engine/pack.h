/* pack: a reading as bytes, for the store. Driven by model/reading.def, so a new field is packed without a line here.
 * The article's text is not in the bytes: the store keeps it in the clear for its search index, and gives it back.
 * The bytes begin with a hash of the fields' and enums' names: bytes made by another rasid are refused, never misread.
 */
#ifndef RS_ENGINE_PACK_H
#define RS_ENGINE_PACK_H

#include "base/buf.h"
#include "base/err.h"
#include "model/reading.h"

/* Fails: INTERNAL for a reading whose spans or indexes point nowhere; overflow of out is left for the caller to see. */
bool rs_reading_pack(rs_buf *out, const rs_reading *reading, rs_err *err);
/* packed and text are borrowed: strings of *out point into them. Fails: STORE for bytes that are damaged or of another
 * version (rebuild helps); memory. */
bool rs_reading_unpack(rs_reading *out, rs_arena *arena, rs_str packed, rs_str text, rs_err *err);

#endif
