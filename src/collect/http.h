/* http: a response as it came over the wire, taken apart: status, headers, body without chunks and compression.
 * Not: sending, receiving. */
#ifndef RS_COLLECT_HTTP_H
#define RS_COLLECT_HTTP_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

typedef struct rs_http {
    int status;     /* 0: no status line */
    rs_str headers; /* behind the status line, each with its line end */
    rs_str body;    /* as on the wire */
    rs_str type;    /* media type, lower case, without parameters: "text/html"; NONE */
    rs_str charset; /* parameter of Content-Type; NONE */
} rs_http;

/* In: status line, headers, empty line, body. Borrows bytes; small strings in arena. Bare LF and missing parts are read
 * as browsers do; interim answers (100, 103) in front are passed over. Fails: INPUT (no status line), MEMORY. */
bool rs_http_parse(rs_http *out, rs_str bytes, rs_arena *arena, rs_err *err);
/* The body as on the wire; all of the bytes where they are no response. */
rs_str rs_http_payload(rs_str bytes);
/* The first header of the name (letters of either case), trimmed; NONE. A folded one comes with its line ends. */
rs_str rs_http_header(rs_str headers, const char *name);
/* type and charset out of a Content-Type, as rs_http_parse does. False out of memory. */
bool rs_http_content_type(rs_str value, rs_str *type, rs_str *charset, rs_arena *arena);

typedef struct rs_http_limits {
    uint64_t body;      /* bytes after decoding; 0 = 16 MiB */
    uint64_t expansion; /* bytes for each byte packed, checked past 1 MiB; 0 = 200 */
} rs_http_limits;

/* The body without transfer coding (chunked, unless dechunked) and content coding (gzip, deflate, br, zstd, several in
 * a row), into out (reset first). What the bytes show is believed more than the headers: a body said to be chunked or
 * packed that is not is taken as it is, gzip that nobody told of is unpacked. A body that ends early or is damaged
 * gives what could be read, and *whole false. limits may be NULL.
 * Fails: LIMIT (a bomb, or too large), INPUT (a coding not known), MEMORY; the messages name no file or address. */
bool rs_http_body(const rs_http *http, bool dechunked, const rs_http_limits *limits, rs_buf *out, bool *whole,
                  rs_err *err);

#endif
