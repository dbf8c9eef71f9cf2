/* mbox: mails stored one behind the other in a file, each behind a line "From somebody date". Private to this room. */
#ifndef RS_COLLECT_MBOX_H
#define RS_COLLECT_MBOX_H

#include "base/buf.h"
#include "collect/stream.h"

enum { RS_MBOX_WINDOW = RS_STREAM_CHUNK + 4096 };

typedef struct rs_mbox {
    rs_stream *stream; /* borrowed */
    size_t at, len;    /* of the window: what is not used yet */
    bool end;          /* of the stream */
    bool blank;        /* the line before was empty, or there was none */
    uint64_t passed;   /* bytes in front of the window's first unused one */
    char window[RS_MBOX_WINDOW];
} rs_mbox;

/* first: what was read of the stream already; at most a chunk. */
void rs_mbox_begin(rs_mbox *m, rs_stream *stream, rs_str first);
/* The next mail into out (reset first), the marks that keep its own lines "From " apart taken off. *found is false at
 * the end. offset: of its first byte in the unpacked file. What does not fit into out is read over: *size is then more
 * than out->len. Fails: as rs_stream_read, MEMORY. */
bool rs_mbox_next(rs_mbox *m, rs_buf *out, bool *found, uint64_t *offset, uint64_t *size, rs_err *err);

#endif
