/* feed_names: what the elements of feeds mean, whatever prefix they wear. */
#ifndef RS_COLLECT_FEED_NAMES_H
#define RS_COLLECT_FEED_NAMES_H

#include "collect/feed_work.h"

typedef enum rs_feed_space {
    RS_SPACE_PLAIN = 1, /* no prefix, or one of RSS, RDF, Atom, sitemaps, OPML */
    RS_SPACE_DC = 2,
    RS_SPACE_CONTENT = 4,
    RS_SPACE_MEDIA = 8,
    RS_SPACE_SY = 16,
    RS_SPACE_NEWS = 32,
    RS_SPACE_BURNER = 64,
    RS_SPACE_ITUNES = 128,
    RS_SPACE_YANDEX = 256,
    RS_SPACE_XHTML = 512,
    RS_SPACE_OTHER = 1024,
} rs_feed_space;

typedef enum rs_feed_element {
    RS_IS_UNKNOWN,
    /* what holds others */
    RS_IS_ROOT,
    RS_IS_CHANNEL,
    RS_IS_ITEM,
    RS_IS_GROUP, /* counts as what it stands in */
    RS_IS_ASIDE, /* what is in it tells of something else */
    RS_IS_OUTLINE,
    /* what holds text */
    RS_IS_TITLE,
    RS_IS_LINK,
    RS_IS_ID,
    RS_IS_TEASER,
    RS_IS_WHOLE,
    RS_IS_PUBLISHED,
    RS_IS_UPDATED,
    RS_IS_AUTHOR, /* text, or holds a NAME */
    RS_IS_NAME,
    RS_IS_ORIGIN, /* text, or holds a TITLE */
    RS_IS_LANGUAGE,
    RS_IS_TTL,
    RS_IS_PERIOD,
    RS_IS_FREQUENCY,
    RS_IS_PUBLICATION,
    RS_IS_COUNT
} rs_feed_element;

typedef struct rs_feed_name {
    rs_feed_element element;
    rs_feed_kind kind; /* of the feed that begins here; else of the only one in which the element means this */
    uint8_t rank;      /* where several elements tell the same, the highest is believed */
    bool own;          /* never an element of a page: it ends text whose end tag was forgotten */
} rs_feed_name;

enum { RS_FEED_PREFIXES = 32 };

typedef struct rs_feed_spaces {
    struct {
        rs_str prefix;
        rs_feed_space space;
    } at[RS_FEED_PREFIXES];
    uint32_t len;
} rs_feed_spaces;

/* An attribute, which may be a declaration xmlns:prefix="uri". */
void rs_feed_declare(rs_feed_spaces *s, rs_str attribute, rs_str uri);
/* The element that the name means. *declared is false where its prefix was not declared. */
rs_feed_name rs_feed_name_of(const rs_feed_spaces *s, rs_str written, bool *declared);

#endif
