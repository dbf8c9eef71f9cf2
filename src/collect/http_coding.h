/* http_coding: the content codings of HTTP undone: gzip, deflate, br, zstd. Private to this room. */
#ifndef RS_COLLECT_HTTP_CODING_H
#define RS_COLLECT_HTTP_CODING_H

#include "collect/http.h"

typedef enum rs_coding {
    RS_CODING_NONE, /* identity */
    RS_CODING_GZIP,
    RS_CODING_DEFLATE, /* a zlib stream, or a bare one as some servers send */
    RS_CODING_BROTLI,
    RS_CODING_ZSTD,
    RS_CODING_UNKNOWN,
} rs_coding;

/* By its name in Content-Encoding or Transfer-Encoding. */
rs_coding rs_coding_named(rs_str name);
/* By the mark that gzip and zstd begin with; NONE for anything else. */
rs_coding rs_coding_sniff(rs_str bytes);
/* No control characters at the start, as text has none and packed bytes have many. */
bool rs_coding_looks_plain(rs_str bytes);

/* Into out (reset first). Bytes that were never packed come back as they are; what ends early or is damaged gives what
 * could be read, and *whole false (never set to true). Fails: LIMIT, MEMORY. */
bool rs_coding_undo(rs_coding coding, rs_str packed, const rs_http_limits *limits, rs_buf *out, bool *whole,
                    rs_err *err);

#endif
