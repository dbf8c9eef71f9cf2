/* charset: whatever bytes came in, as valid UTF-8 without NUL. Used by all who take bytes from outside: pages, feeds,
 * mail. */
#ifndef RS_LANG_CHARSET_H
#define RS_LANG_CHARSET_H

#include "base/arena.h"
#include "base/err.h"

typedef struct rs_decoded {
    rs_str text;    /* in the arena, or the bytes as they stand */
    rs_str charset; /* what they were: "utf-8", "windows-1256", ... */
    bool mojibake;  /* text that was decoded wrongly before it came; mended where it goes back */
} rs_decoded;

/* Bytes that mean nothing become U+FFFD; a letter cut off at the end is dropped.
 * declared: the encoding's name as told from outside (HTTP), NONE where nothing was; the text itself is believed more.
 * Fails: ENCODING, MEMORY. */
bool rs_charset_decode(rs_arena *arena, rs_str bytes, rs_str declared, rs_decoded *out, rs_err *err);
/* How much a text is like Arabic by its letters: about 1.5 to 2 for Arabic, below 1 for what was decoded wrongly. */
double rs_arabic_likelihood(rs_str utf8);

#endif
