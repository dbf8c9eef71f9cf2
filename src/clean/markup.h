/* markup: HTML as tags and runs of text: one pass, nothing copied, no tree. Read as browsers read it where that is
 * cheap: whatever opens like a tag is one, scripts and other islands end at their own closing tag, comments at theirs.
 * Private to clean's HTML files. */
#ifndef RS_CLEAN_MARKUP_H
#define RS_CLEAN_MARKUP_H

#include "base/str.h"
#include "clean/words.h"

typedef enum rs_tag {
    RS_TAG_BLOCK,
#define RS_TAG_NAME(name, tag, flags)
    RS_TAG_INLINE,
    RS_TAG_LINK,
    RS_TAG_BREAK,
    RS_TAG_ISLAND, /* what is in it is no text of the page */
    RS_TAG_SCRIPT,
    RS_TAG_META,
    RS_TAG_TITLE,
    RS_TAG_TIME,
    RS_TAG_ROOT,
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
    RS_TAG_LIST,
    RS_TAG_ITEM,
    RS_TAG_TABLE,
    RS_TAG_ROWS,
    RS_TAG_ROW,
    RS_TAG_CELL,
    RS_TAG_CAPTION,
#undef RS_TAG_NAME
} rs_tag;

enum {
    RS_TAG_VOID = 1 << 0,      /* never has an end tag */
    RS_TAG_ENDS_P = 1 << 1,    /* an open paragraph ends before it */
    RS_TAG_ENDS_HEAD = 1 << 2, /* and an open heading too */
};

/* Attributes that anything is known of. */
#define RS_AT_LIST(X)                                                                                                  \
    X(class, "class")                                                                                                  \
    X(id, "id")                                                                                                        \
    X(role, "role")                                                                                                    \
    X(style, "style")                                                                                                  \
    X(hidden, "hidden")                                                                                                \
    X(itemprop, "itemprop")                                                                                            \
    X(property, "property")                                                                                            \
    X(name, "name")                                                                                                    \
    X(http, "http-equiv")                                                                                              \
    X(content, "content")                                                                                              \
    X(rel, "rel")                                                                                                      \
    X(href, "href")                                                                                                    \
    X(media, "media")                                                                                                  \
    X(type, "type")                                                                                                    \
    X(datetime, "datetime")                                                                                            \
    X(pubdate, "pubdate")                                                                                              \
    X(title, "title")                                                                                                  \
    X(alt, "alt")                                                                                                      \
    X(cite, "cite")                                                                                                    \
    X(amp, "amp")                                                                                                      \
    X(bolt, "\xE2\x9A\xA1")
typedef enum rs_at {
#define RS_AT_NAME(name, written) RS_AT_##name,
    RS_AT_LIST(RS_AT_NAME)
#undef RS_AT_NAME
        RS_ATS
} rs_at;

typedef enum rs_bit {
    RS_BIT_TEXT,
    RS_BIT_OPEN,
    RS_BIT_CLOSE,
    RS_BIT_ISLAND, /* a whole element whose inside is no markup: scripts, styles, titles */
} rs_bit;

typedef struct rs_markup {
    rs_str html;
    size_t at;
    rs_words tags, ats;
    bool no_comment_end, no_quote[2];
    uint64_t endless[2]; /* by name: no end tag of that island stands ahead */
    /* The bit read last. */
    rs_str text;   /* of TEXT; the inside of an ISLAND; references in it are not resolved */
    rs_str name;   /* of a tag, as written */
    uint16_t id;   /* place of the name in the list of tags; RS_TAG_UNKNOWN for others */
    uint8_t tag;   /* rs_tag */
    uint8_t flags; /* of the tag */
    uint32_t has;  /* attributes that were given */
    rs_str values[RS_ATS];
} rs_markup;

enum { RS_TAG_UNKNOWN = 127, RS_TAG_IDS = 128 };

void rs_markup_init(rs_markup *m, rs_str html);
/* The next bit into *kind and the fields above; false at the end. */
bool rs_markup_next(rs_markup *m, rs_bit *kind);

/* Of the tag read last; NONE where it has no such attribute, "" where that has no value. References as written. */
static inline rs_str rs_markup_at(const rs_markup *m, rs_at at)
{
    return m->has >> at & 1 ? m->values[at] : RS_STR_NONE;
}

/* The character reference that begins s ("&amp;", "&#1601;") as UTF-8 in out: its bytes, and those of s it takes in
 * *used; 0 where there is none. In the value of an attribute, a name without its semicolon is none. */
size_t rs_markup_reference(rs_str s, bool in_value, char out[8], size_t *used);

#endif
