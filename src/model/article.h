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

/* An entry of a live blog: where it stands in the text, and when it was written. */
typedef struct rs_entry {
    uint32_t start, end; /* bytes of text */
    rs_str published;    /* ISO 8601 date-time, NONE where it tells none */
    rs_str title;        /* its heading, NONE where it has none */
} rs_entry;

/* A post of a social network that the article quotes. */
typedef struct rs_post {
    uint32_t start, end;              /* bytes of text */
    rs_str author, handle, date, url; /* as the post tells them; date as ISO 8601; NONE where not known */
} rs_post;

typedef struct rs_article {
    rs_id id; /* of the folded text */
    rs_str file, ref, url;
    rs_str source_name;
    char source_country[4];  /* alpha-3 or "" */
    char source_language[3]; /* ISO 639-1 or "" */
    rs_str title;            /* NONE where there is none */
    rs_str published;        /* ISO 8601 date or date-time, or NONE */
    rs_published_by published_by;
    rs_str updated;     /* ISO 8601, the last change that it tells of, or NONE */
    rs_str byline;      /* who wrote it, as it tells, or NONE */
    rs_str alternate;   /* address of a plainer form of the page (AMP, print), or NONE */
    bool paywall;       /* the page says that the rest of it has to be paid for */
    rs_str text;        /* valid UTF-8, NFC; headline (title_len bytes, then '\n') and paragraphs, one a line */
    uint32_t title_len; /* bytes of the headline at the start of text; 0 where text starts with the body */
    rs_str charset;     /* as found: "utf-8", "windows-1256", ... */
    bool mojibake;      /* text that was decoded wrongly before it came to us */
    RS_VEC(rs_language) languages; /* largest share first */
    RS_VEC(rs_foreign) foreign;    /* in order */
    RS_VEC(rs_removed) removed;    /* in order */
    RS_VEC(rs_entry) entries;      /* in order, apart */
    RS_VEC(rs_post) posts;         /* in order, apart */
} rs_article;

/* When the words at that byte of the text were published: the time of the live blog's entry they stand in, else the
 * article's. *entry is the place looked from, 0 at first: asked in rising order, all questions together cost one pass.
 */
static inline rs_str rs_article_published_at(const rs_article *a, uint32_t byte, uint32_t *entry)
{
    while (*entry < a->entries.len && a->entries.at[*entry].end <= byte) {
        ++*entry;
    }
    const rs_entry *e = *entry < a->entries.len ? &a->entries.at[*entry] : NULL;
    return e && e->start <= byte && e->published.at ? e->published : a->published;
}

#endif
