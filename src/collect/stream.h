/* stream: the bytes of one file or of standard input, unpacked as they are read. Private to this room. */
#ifndef RS_COLLECT_STREAM_H
#define RS_COLLECT_STREAM_H

#include <zlib.h>
#include <zstd.h>

#include "base/err.h"
#include "base/str.h"

typedef enum rs_packing { RS_PACKING_NONE, RS_PACKING_GZIP, RS_PACKING_ZSTD } rs_packing;

enum { RS_STREAM_CHUNK = 64 * 1024 };

typedef struct rs_stream {
    int fd;
    const char *name; /* for messages; borrowed */
    rs_packing packing;
    bool open, eof, ended; /* eof: of the file; ended: of the unpacked bytes */
    uint64_t expansion;    /* bytes allowed for each byte packed */
    uint64_t in_total, out_total;
    z_stream gzip;
    ZSTD_DStream *zstd;
    size_t in_at, in_len;
    unsigned char in[RS_STREAM_CHUNK];
} rs_stream;

/* name "-" is standard input. Fails: IO, memory. A stream that failed to open needs no closing. */
bool rs_stream_open(rs_stream *s, const char *name, uint64_t expansion, rs_err *err);
void rs_stream_close(rs_stream *s);
/* Bytes of the file as stored; of anything else, what was read of it. */
uint64_t rs_stream_size(const rs_stream *s);
/* Up to n bytes; *got is 0 at the end only. Fails: IO, INPUT (packed badly), LIMIT (expands too far). */
bool rs_stream_read(rs_stream *s, char *to, size_t n, size_t *got, rs_err *err);

#endif
