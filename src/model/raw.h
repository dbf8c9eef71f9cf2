/* raw: one item as it was received, before anything was understood of it. Kept for ever. */
#ifndef RS_MODEL_RAW_H
#define RS_MODEL_RAW_H

#include "base/str.h"

typedef enum rs_raw_kind {
    RS_RAW_DOCUMENT, /* a whole file or stream: plain text or HTML, in any character encoding */
    RS_RAW_RECORD,   /* one JSONL line: {id, text | html, title, url, published, source} */
} rs_raw_kind;

typedef struct rs_raw {
    rs_raw_kind kind;
    rs_str bytes;    /* as received, after gzip or zstd */
    rs_str file;     /* path as given, "-" for standard input */
    uint64_t line;   /* of a record in its file, from 1; else 0 */
    rs_str url;      /* where known from outside the bytes, else NONE */
    rs_str received; /* ISO 8601 UTC, when it came in; NONE where the clock is not wanted */
} rs_raw;

#endif
