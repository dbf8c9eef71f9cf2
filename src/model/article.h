/* article: what cleaning makes of a raw item: the author's own words, and where and when they come from. */
#ifndef RS_MODEL_ARTICLE_H
#define RS_MODEL_ARTICLE_H

#include "base/hash.h"
#include "base/vec.h"
#include "model/enums.h"

typedef struct rs_language {
    char code[3]; /* ISO 639-1 */
    double share; /* of the text's letters, 0..1 */
} rs_language;

typedef struct rs_removed {
    rs_str text; /* the line left out */
    rs_str why;  /* reason code: comment-form, share-button, ... */
} rs_removed;

/* Embedded foreign-language stretch of the text, kept and marked. */
typedef struct rs_foreign {
    uint32_t start, end; /* bytes of text */
    char code[3];
} rs_foreign;

typedef struct rs_article {
    rs_id id; /* of the folded text */
    rs_str file, ref, url;
    rs_str source_name;
    char source_country[4];  /* alpha-3 or "" */
    char source_language[3]; /* ISO 639-1 or "" */
    rs_str title;            /* NONE where there is none */
    rs_str published;        /* ISO 8601 date or date-time, or NONE */
    rs_published_by published_by;
    rs_str text;        /* valid UTF-8, NFC; headline (title_len bytes, then '\n') and paragraphs, one a line */
    uint32_t title_len; /* bytes of the headline at the start of text; 0 where text starts with the body */
    rs_str charset;     /* as found: "utf-8", "windows-1256", ... */
    bool mojibake;      /* text that was decoded wrongly before it came to us */
    RS_VEC(rs_language) languages; /* largest share first */
    RS_VEC(rs_foreign) foreign;    /* in order */
    RS_VEC(rs_removed) removed;    /* in order */
} rs_article;

#endif
