/* feed: what a site says it has published: RSS 0.9x/1.0/2.0, Atom, JSON Feed, sitemaps (with the news extension), and
 * lists of feeds (OPML, sitemap indexes). Broken ones are read as far as they go.
 * Not: fetching, what is new (the engine compares with what it has), the text behind a link. */
#ifndef RS_COLLECT_FEED_H
#define RS_COLLECT_FEED_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/vec.h"

typedef enum rs_feed_kind {
    RS_FEED_NONE,
    RS_FEED_RSS, /* 0.9x, 1.0 (RDF), 2.0 */
    RS_FEED_ATOM,
    RS_FEED_JSON,
    RS_FEED_SITEMAP,
    RS_FEED_SITEMAP_INDEX, /* its entries are other sitemaps: url and updated */
    RS_FEED_OPML,          /* its entries are feeds: url (xmlUrl), title, home (htmlUrl), group */
} rs_feed_kind;

/* Strings are valid UTF-8, entities decoded, NONE where not told. */
typedef struct rs_feed_entry {
    rs_str id;        /* guid, atom:id, rdf:about; else the address; else a digest of title and text: never NONE */
    rs_str url;       /* normal (collect/url.h), as resolved by the feed's base */
    rs_str home;      /* OPML only */
    rs_str title;     /* plain text: markup taken out */
    rs_str html;      /* fullest content that came along, as markup; NONE where there is none */
    rs_str published; /* ISO 8601 */
    rs_str updated;   /* ISO 8601 */
    rs_str author;
    rs_str group;    /* OPML only: title of the outline that it stands under */
    rs_str language; /* as written: "ar", "ar-KZ" */
    rs_str source;   /* of an item taken over from another feed: that one's title */
    bool whole;      /* html is the article (content:encoded, atom:content, content_html), not a teaser */
} rs_feed_entry;

typedef struct rs_feed {
    rs_feed_kind kind;
    rs_str title, home, language;
    rs_str next; /* an older page of the same feed (rel=next), absolute */
    rs_str charset;
    uint32_t ttl;                  /* minutes that the feed asks to be left alone (ttl, sy:updatePeriod); 0 not told */
    RS_VEC(rs_feed_entry) entries; /* in the feed's order, each id once */
    uint32_t dropped;              /* entries past the ceiling, or with nothing in them */
    rs_str fault;                  /* what was wrong and mended, for a person: "line 12: tag not closed"; NONE */
} rs_feed;

enum { RS_FEED_ENTRIES = 50000 };

/* Do the first bytes look like a feed, in any encoding? HTML and articles do not. */
rs_feed_kind rs_feed_sniff(rs_str head);
/* In: the document as it came, the encoding declared outside it (NONE), the address it came from (NONE).
 * Owns: everything *out points at lives in arena (or is bytes'); scratch is left dirty. Linear, nesting bounded.
 * Fails: INPUT (no feed at all), MEMORY, ENCODING. A feed without entries is no failure. */
bool rs_feed_read(rs_feed *out, rs_str bytes, rs_str charset, rs_str base, rs_arena *arena, rs_arena *scratch,
                  rs_err *err);
/* The entry as the JSON record that a raw item is kept as: {id, url, title, published, source, language, html}; without
 * html, an empty text. published is null where it was not told. */
void rs_feed_record(rs_buf *out, const rs_feed *feed, const rs_feed_entry *entry);

/* OPML 2.0 of sources, streamed into out: begin, one call a source, end. */
void rs_opml_begin(rs_buf *out, rs_str title);
void rs_opml_source(rs_buf *out, rs_str title, rs_str feed, rs_str home, rs_str group);
void rs_opml_end(rs_buf *out);

#endif
