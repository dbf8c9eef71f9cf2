/* mail: one mail (RFC 5322), or a page saved as one (.mht), into the draft. Private to this room. */
#ifndef RS_CLEAN_MAIL_H
#define RS_CLEAN_MAIL_H

#include "clean/parts.h"

/* Once in a process, before threads read mail. */
void rs_mail_init(void);

/* In: raw->bytes with headers. Out: the lines of the text that a reader would see, or *body markup for html.c;
 * headline, date, source, ref and encoding in the draft. Signatures, quoted replies and the headers of what was
 * forwarded are lines marked with their reason; attachments are left out, unless the mail has nothing else. Fails:
 * EMPTY (no text part), LIMIT (nested too deep, too large), MEMORY. */
bool rs_mail_read(rs_draft *d, const rs_raw *raw, rs_err *err);

/* ---- mail_words.c: header values as they are written: encoded words (RFC 2047) of every honesty, raw bytes. */
/* As UTF-8, unfolded, in arena; NONE for an empty one or out of memory (the arena says so). */
rs_str rs_mail_words(rs_arena *arena, rs_str raw);
/* The name in "Name <address>", "address (Name)"; NONE where only an address stands. Decoded. */
rs_str rs_mail_name(rs_arena *arena, rs_str raw);

/* ---- mail_text.c: a plain text part as lines of the draft. reply: it answers another mail. flowed: RFC 3676. */
bool rs_mail_lines(rs_draft *d, rs_str utf8, bool reply, bool flowed, rs_err *err);

#endif
