/* charset_work: what the parts of lang/charset share: charset.c (what to do with bytes), charset_tell.c (which encoding
 * they are in), charset_convert.c (from an encoding to UTF-8). */
#ifndef RS_LANG_CHARSET_WORK_H
#define RS_LANG_CHARSET_WORK_H

#include "lang/charset.h"

enum { RS_CHARSET_LABEL = 40 }; /* room for an encoding's name, its NUL included */

/* bytes as UTF-8, what means nothing as U+FFFD. NUL may be among it. False where there is no such encoding, or out of
 * memory (the arena says so). */
bool rs_charset_convert(rs_arena *arena, const char *name, rs_str bytes, rs_str *out);
/* A copy without NUL bytes, each invalid byte as U+FFFD, and a letter cut off by the end dropped. */
bool rs_charset_mend_utf8(rs_arena *arena, rs_str bytes, rs_str *out);

/* The encoding that was declared, outside or else by the document itself, in one spelling; "" where none that is known.
 */
void rs_charset_label(rs_str declared, rs_str bytes, char out[RS_CHARSET_LABEL]);
/* The encoding of bytes that are not UTF-8, in out. label: as declared, believed where the bytes allow it. */
void rs_charset_tell(rs_arena *arena, rs_str bytes, const char *label, char out[RS_CHARSET_LABEL]);

#endif
