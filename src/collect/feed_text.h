/* feed_text: what a feed's text means: entities, plain text out of markup, markup out of plain text, addresses.
 * All give slices of what they were given where nothing had to change, else copies in the arena; {NULL, 0} out of
 * memory (the arena says so). */
#ifndef RS_COLLECT_FEED_TEXT_H
#define RS_COLLECT_FEED_TEXT_H

#include "base/arena.h"
#include "collect/feed_scan.h"

/* Entities decoded: XML's, numbers, and HTML's names, which are a fault in XML (faults may be NULL). What is none stays
 * as written. */
rs_str rs_feed_decode(rs_arena *arena, rs_str written, rs_faults *faults);
/* Markup as one line of plain text: tags that HTML knows taken out, entities decoded, white space made one. */
rs_str rs_feed_plain(rs_arena *arena, rs_str markup);
/* Plain text as markup that shows it, its line breaks kept. */
rs_str rs_feed_escape(rs_arena *arena, rs_str text);
/* Is there a tag that HTML knows? lead is how a tag begins: "<", or "&lt;" for markup that was escaped. */
bool rs_feed_has_tag(rs_str text, rs_str lead);
/* Does HTML know the element, and is it one without content? */
bool rs_feed_is_html(rs_str name, bool *empty);

/* The normal address (collect/url.h) that `written` means on a page at base (NONE where not known). NONE where it is
 * none of the web. */
rs_str rs_feed_address(rs_arena *arena, rs_str base, rs_str written);
/* What a thing at that address is known by: without the parameters that tell where a reader came from, with the
 * fragment that was written. */
rs_str rs_feed_identity(rs_arena *arena, rs_str address, rs_str written);

#endif
