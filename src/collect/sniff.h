/* sniff: what the first bytes of an item show. Private to this room. */
#ifndef RS_COLLECT_SNIFF_H
#define RS_COLLECT_SNIFF_H

#include "base/str.h"

typedef enum rs_shape {
    RS_SHAPE_TEXT,   /* one document: plain text or markup */
    RS_SHAPE_LINES,  /* one JSON object a line */
    RS_SHAPE_OBJECT, /* one JSON object over many lines */
    RS_SHAPE_ARRAY,  /* a JSON array */
    RS_SHAPE_FEED,
    RS_SHAPE_WARC,
    RS_SHAPE_MBOX,    /* many mails, one behind the other */
    RS_SHAPE_MESSAGE, /* one mail, or a page saved as one */
} rs_shape;

/* What the file is and what to do about it, when it is no text: "a PDF file; convert it first (pdftotext)". NULL for
 * text in any encoding. */
const char *rs_sniff_binary(rs_str head);
/* By the name's ending, else by the first bytes. Not: WARC. */
rs_shape rs_sniff_shape(rs_str name, rs_str head);
/* By the name, else by the first bytes as stored: an archive is packed in its own way. */
bool rs_sniff_warc(rs_str name, rs_str stored);
/* Does the name end like a file that may hold articles (after .gz, .zst)? */
bool rs_sniff_ending(rs_str name);
/* Does it end like what pages bring along (pictures, scripts, fonts)? */
bool rs_sniff_furniture(rs_str name);
/* Do the bytes begin like a page? Names of a mirrored site often end in nothing known. */
bool rs_sniff_page(rs_str head);

#endif
