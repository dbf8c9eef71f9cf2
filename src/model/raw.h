/* raw: one item as it was received, before anything was understood of it. Kept for ever. */
#ifndef RS_MODEL_RAW_H
#define RS_MODEL_RAW_H

#include "base/str.h"

typedef enum rs_raw_kind {
    RS_RAW_DOCUMENT, /* a whole file or stream: plain text or HTML, in any character encoding */
    RS_RAW_RECORD,   /* one JSONL line: {id, text | html, title, url, published, source}; or a feed's entry in that form
                      */
    RS_RAW_MESSAGE,  /* one mail, with its headers (RFC 5322) */
} rs_raw_kind;

typedef struct rs_raw {
    rs_raw_kind kind;
    rs_str bytes;     /* as received, after transfer and content coding, gzip or zstd */
    rs_str file;      /* path as given, "-" for standard input; of an archived item, the archive */
    uint64_t line;    /* of a record in its file, from 1; else 0 */
    uint64_t offset;  /* of an archived item, the byte of `file` at which its record begins; else 0 */
    rs_str url;       /* where known from outside the bytes, else NONE */
    rs_str received;  /* ISO 8601 UTC, when it came in; NONE where the clock is not wanted */
    rs_str charset;   /* the encoding that was declared outside the bytes (HTTP, MIME), else NONE */
    rs_str announced; /* ISO 8601, the publication date that a feed gave for this page, else NONE */
    rs_str publisher; /* the source's name as known outside the bytes (whoever follows it, its feed), else NONE */
} rs_raw;

/* Its strings besides the bytes. */
#define RS_RAW_STRINGS(X) X(file) X(url) X(received) X(charset) X(announced) X(publisher)

#endif
