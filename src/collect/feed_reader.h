/* feed_reader: the state of reading an XML feed, shared by its three files: what was told (feed_facts.c), the text of
 * an element (feed_capture.c), the elements (feed_xml.c). */
#ifndef RS_COLLECT_FEED_READER_H
#define RS_COLLECT_FEED_READER_H

#include "collect/feed_names.h"

enum {
    RS_FEED_DEPTH = 64,  /* no honest feed nests deeper outside its entries' own markup, which is not followed */
    RS_RANK_STRANGE = 1, /* of what stands in an element that nobody knows */
};

/* Attributes that say something, of the tag read last; as written. */
typedef enum rs_feed_attribute {
    RS_ON_ABOUT,
    RS_ON_BASE,
    RS_ON_LANG,
    RS_ON_HREF,
    RS_ON_REL,
    RS_ON_TYPE,
    RS_ON_MODE,
    RS_ON_SRC,
    RS_ON_PERMALINK,
    RS_ON_XML_URL,
    RS_ON_HTML_URL,
    RS_ON_TEXT,
    RS_ON_TITLE,
    RS_ON_COUNT
} rs_feed_attribute;

typedef struct rs_feed_frame {
    rs_str name;
    rs_feed_element element;
    bool aside, strange; /* in an ASIDE, in an element not known; inherited */
    rs_str base;         /* inherited; NONE: the document's */
    rs_str title;        /* of an outline */
} rs_feed_frame;

/* What was told of one thing, by what it means, and how much it is believed. */
typedef struct rs_feed_facts {
    rs_str value[RS_IS_COUNT];
    uint8_t rank[RS_IS_COUNT];
    rs_str written; /* the link as it was written */
} rs_feed_facts;

/* A run of an element's text: as written, with entities and tags; or verbatim. */
typedef struct rs_feed_piece {
    rs_str text;
    bool verbatim;
} rs_feed_piece;

/* The element whose text is being read. */
typedef struct rs_feed_capture {
    bool on, markup, loose; /* there are tags in it; it has no end tag and ends at any other */
    rs_feed_name what;
    rs_str name, base, type, mode, permalink;
    RS_VEC(rs_feed_piece) pieces;
} rs_feed_capture;

typedef struct rs_feed_reader {
    rs_feed_work *w;
    rs_scan scan;
    rs_feed_spaces spaces;
    rs_str attributes[RS_ON_COUNT];
    rs_feed_frame stack[RS_FEED_DEPTH];
    uint32_t depth, lost; /* lost: elements open beyond the stack */
    bool in_item;
    bool html, vague; /* it is a page; it is RDF, and nothing in it is a feed's yet */
    rs_feed_facts item, feed;
    rs_feed_capture text;
} rs_feed_reader;

static inline rs_feed_frame *rs_reader_top(rs_feed_reader *r)
{
    return &r->stack[r->depth];
}

static inline rs_faults *rs_reader_faults(rs_feed_reader *r)
{
    return &r->w->faults;
}

static inline rs_str rs_reader_base(rs_feed_reader *r)
{
    return rs_reader_top(r)->base.at ? rs_reader_top(r)->base : r->w->base;
}

static inline rs_feed_facts *rs_reader_facts(rs_feed_reader *r)
{
    return r->in_item ? &r->item : &r->feed;
}

static inline uint8_t rs_reader_rank(rs_feed_reader *r, uint8_t rank)
{
    return rs_reader_top(r)->strange ? RS_RANK_STRANGE : rank;
}

/* ---- what was told: the value of the highest rank, of equal ranks the first */

void rs_fact_keep(rs_feed_facts *f, rs_feed_element what, rs_str value, uint8_t rank);
/* Of equal ranks the longest. */
void rs_fact_keep_longer(rs_feed_facts *f, rs_feed_element what, rs_str value, uint8_t rank);
void rs_fact_link(rs_feed_reader *r, rs_str base, rs_str written, uint8_t rank);
/* "desk@site.example (Name)" is Name; of equal ranks all. */
void rs_fact_author(rs_feed_reader *r, rs_str value, uint8_t rank);
/* The item that ends, as an entry. */
void rs_fact_entry(rs_feed_reader *r);
/* What was told of the feed. */
void rs_fact_settle(rs_feed_reader *r);
bool rs_feed_is_web(rs_str address);

/* ---- the text of an element */

void rs_capture_begin(rs_feed_reader *r, rs_feed_name what, const rs_mark *mark);
void rs_capture_text(rs_feed_reader *r, rs_str text);
void rs_capture_cdata(rs_feed_reader *r, rs_str text);
/* A tag of the text's own markup. */
void rs_capture_tag(rs_feed_reader *r, const rs_mark *mark);
/* Keeps what was captured as what the element tells. */
void rs_capture_end(rs_feed_reader *r);

#endif
