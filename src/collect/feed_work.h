/* feed_work: what the readers of the single formats share. */
#ifndef RS_COLLECT_FEED_WORK_H
#define RS_COLLECT_FEED_WORK_H

#include "collect/feed.h"
#include "collect/feed_scan.h"
#include "collect/feed_text.h"

typedef struct rs_feed_work {
    rs_feed *out;
    rs_arena *arena, *scratch;
    rs_str text;    /* the document, UTF-8 */
    rs_str base;    /* normal address that relative links stand on; NONE */
    const char *at; /* in the text: what is being read; NULL where that is not known */
    rs_faults faults;
} rs_feed_work;

/* Room for one more entry; NULL past the ceiling (counted) and out of memory (the arena says so). */
rs_feed_entry *rs_feed_push(rs_feed_work *w);
/* The date as ISO 8601; what is none is a fault. */
rs_str rs_feed_date(rs_feed_work *w, rs_str written);
/* Markup that was escaped once too often goes back by one. */
rs_str rs_feed_markup(rs_feed_work *w, rs_str markup);
/* Plain text, or what pretends to be plain text, as markup. */
rs_str rs_feed_text_markup(rs_feed_work *w, rs_str text);

/* Each reads w->text into w->out and leaves kind NONE where it is no such document. False: out of memory. */
bool rs_feed_xml(rs_feed_work *w);
bool rs_feed_json(rs_feed_work *w);

/* The document's root, or what stands for it, near its head. */
rs_feed_kind rs_feed_xml_kind(rs_str head);

#endif
