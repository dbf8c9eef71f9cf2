/* page: an HTML page as blocks of text in their elements, and what its head tells. Private to clean's HTML files.
 * Elements are numbered in document order, a parent before its children, so the blocks inside an element are a run. */
#ifndef RS_CLEAN_PAGE_H
#define RS_CLEAN_PAGE_H

#include "clean/parts.h"

typedef enum rs_tag {
    RS_TAG_BLOCK,
#define RS_TAG_NAME(name, tag)
    RS_TAG_INLINE,
    RS_TAG_LINK,
    RS_TAG_BREAK,
    RS_TAG_SKIP,
    RS_TAG_SCRIPT,
    RS_TAG_META,
    RS_TAG_TITLE,
    RS_TAG_TIME,
    RS_TAG_ROOT,
    RS_TAG_HEAD,
    RS_TAG_ARTICLE,
    RS_TAG_MAIN,
    RS_TAG_ASIDE,
    RS_TAG_NAV,
    RS_TAG_HEADER,
    RS_TAG_FOOTER,
    RS_TAG_FORM,
    RS_TAG_H1,
    RS_TAG_HEADING,
    RS_TAG_PARAGRAPH,
    RS_TAG_PRE,
    RS_TAG_QUOTE,
    RS_TAG_ITEM,
    RS_TAG_TABLE,
    RS_TAG_CAPTION,
#undef RS_TAG_NAME
} rs_tag;

enum rs_hint {
    RS_HINT_NAV = 1 << 0,
    RS_HINT_COMMENT = 1 << 1,
    RS_HINT_SHARE = 1 << 2,
    RS_HINT_RELATED = 1 << 3,
    RS_HINT_ADVERT = 1 << 4,
    RS_HINT_CONSENT = 1 << 5,
    RS_HINT_SUBSCRIBE = 1 << 6,
    RS_HINT_SIDEBAR = 1 << 7,
    RS_HINT_FOOTER = 1 << 8,
    RS_HINT_CAPTION = 1 << 9,
    RS_HINT_META = 1 << 10,
    RS_HINT_TAGS = 1 << 11,
    RS_HINT_HIDDEN = 1 << 12,
    RS_HINT_FORM = 1 << 13,
    RS_HINT_AWAY = (1 << 14) - 1, /* any of those above */
    RS_HINT_CONTENT = 1 << 14,
    RS_HINT_BODY = 1 << 15, /* itemprop="articleBody" */
};

typedef struct rs_element {
    uint32_t parent;     /* the root is its own */
    uint32_t first, end; /* blocks inside: [first, end) */
    uint16_t hints;      /* its own */
    uint8_t tag;
    float score;
} rs_element;

typedef struct rs_block {
    rs_str text;      /* trimmed, white space single; UTF-8 as decoded */
    uint32_t element; /* nearest block-level element */
    uint32_t letters; /* code points */
    uint32_t linked;  /* of these, inside links */
    uint32_t commas;
    uint16_t hints; /* of its elements together; filled by rs_main_choose */
    uint8_t tag;    /* of the nearest element that says more than BLOCK */
    rs_str why;     /* why it is left out; NONE while it stays */
} rs_block;

typedef struct rs_page {
    RS_VEC(rs_element) elements; /* [0] is the root */
    RS_VEC(rs_block) blocks;
    rs_str title, og_title, h1, ld_title; /* headline candidates, as written */
    rs_str site, url, published, language;
    uint8_t published_rank; /* how sure the place is that `published` comes from; 0 none */
    rs_str dated;           /* text of a <time> without a machine-readable date */
    rs_str ld_body;         /* JSON-LD articleBody */
} rs_page;

/* ---- meta.c: what an element of the head, or a JSON-LD script, tells. Strings are copied to scratch. */
void rs_meta_element(rs_draft *d, rs_page *page, const char *name, const char **attributes);
void rs_meta_time(rs_draft *d, rs_page *page, const char **attributes);
void rs_meta_json(rs_draft *d, rs_page *page, rs_str json);
/* The headline from all candidates, and the page's other metadata, into the draft. */
void rs_meta_settle(rs_draft *d, const rs_page *page);
const char *rs_attribute(const char **attributes, const char *name);

/* ---- strip.c: html without scripts, styles, drawings and comments, in scratch; JSON-LD goes to meta on the way. */
bool rs_html_strip(rs_draft *d, rs_page *page, rs_str html, rs_str *out, rs_err *err);

/* ---- main_text.c: which blocks are the article; the others get their `why`. */
bool rs_main_choose(rs_draft *d, rs_page *page, rs_err *err);

#endif
