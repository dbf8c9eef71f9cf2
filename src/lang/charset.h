/* charset: whatever bytes came in, as valid UTF-8 without NUL. Used by all who take bytes from outside: pages, feeds,
 * mail. */
#ifndef RS_LANG_CHARSET_H
#define RS_LANG_CHARSET_H

#include "base/arena.h"
#include "base/err.h"

typedef struct rs_decoded {
    rs_str text;    /* in the arena, or the bytes as they stand */
    rs_str charset; /* what they were: "utf-8", "windows-1256", ... */
    bool mojibake;  /* decoded wrongly before it came, or of two encodings; mended where it goes back */
} rs_decoded;

/* What is valid UTF-8 is UTF-8. Else the encoding whose text is likely wins (Arabic, Russian), then the declaration,
 * then a guess. A text of UTF-8 with stretches of another encoding is read as what each is, and marked as mojibake.
 * Bytes that mean nothing become U+FFFD; a letter cut off at the end is dropped. UTF-7 is never read.
 * declared: the encoding's name as told from outside (HTTP), NONE where nothing was told; the document's own
 * declaration counts where this is none. Out: valid UTF-8 without NUL, without a byte order mark. Linear. Fails:
 * ENCODING, MEMORY. */
bool rs_charset_decode(rs_arena *arena, rs_str bytes, rs_str declared, rs_decoded *out, rs_err *err);
/* What windows-1252 has at a byte 0x80..0x9F; the number itself where it has nothing there, and for all others. Pages
 * and feeds write such numbers as references and mean these letters. */
uint32_t rs_charset_1252(uint32_t number);
/* How much a text is like Arabic by its letters: about 1.4 to 1.9 for Arabic, mostly below 1 for what was decoded
 * wrongly; 0 with less than four letters. */
double rs_arabic_likelihood(rs_str utf8);

#endif
