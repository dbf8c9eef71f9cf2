/* warc: web archives (ISO 28500, WARC 1.0 and 1.1), read and written; plain, a gzip member or a zstd frame a record.
 * Streaming both ways: memory is one record's at most. Not: what a page means. */
#ifndef RS_COLLECT_WARC_H
#define RS_COLLECT_WARC_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

typedef enum rs_warc_type {
    RS_WARC_OTHER,
    RS_WARC_WARCINFO,
    RS_WARC_REQUEST,
    RS_WARC_RESPONSE,
    RS_WARC_RESOURCE,
    RS_WARC_CONVERSION,
    RS_WARC_REVISIT,
    RS_WARC_METADATA,
    RS_WARC_CONTINUATION,
} rs_warc_type;

typedef struct rs_warc_record {
    rs_warc_type type;
    rs_str id, target, date, content_type, concurrent_to, refers_to, profile;
    rs_str block_digest, payload_digest; /* "sha1:..." base32 as others write it, or "sha256:..." */
    rs_str block;                        /* content, as kept */
    uint64_t offset;                     /* of the record in the file as stored (of its gzip member or zstd frame) */
    uint64_t end;                        /* of the file, behind the record (and its member) */
    bool truncated;                      /* WARC-Truncated: it was not fetched to its end */
    bool digest_wrong;                   /* the block's digest is told, of a kind known, and another */
} rs_warc_record;

/* ---- reading */

typedef struct rs_warc_reader rs_warc_reader;
/* path "-" is standard input. from: byte at which a record begins (rs_warc_record.offset), else 0. max_block: bytes; 0
 * = 16 MiB, and the memory used is little more. Given: rs_warc_close (NULL is fine). Fails: IO, MEMORY. */
bool rs_warc_open(rs_warc_reader **out, const char *path, uint64_t from, uint64_t max_block, rs_err *err);
void rs_warc_close(rs_warc_reader *r);
/* Of standard input these bytes were read already, 64 KiB at most; before the first record is asked for. */
void rs_warc_behind(rs_warc_reader *r, rs_str head);
/* Bytes of the file read so far, as stored. */
uint64_t rs_warc_at(const rs_warc_reader *r);
/* The next record; *more false at the end. Borrowed until the next call.
 * Fails for one record that is broken or cut off (INPUT, with file and byte in the message and in err->offset) or
 * larger than max_block (LIMIT); the next call goes on at the next record that can be found. Whether a record is whole
 * is told by its gzip member or zstd frame, its digest, and what stands behind it. IO and MEMORY end the reading. Time
 * is linear in the file, whatever it holds; of a pipe, a damaged gzip member may cost its neighbour, too. */
bool rs_warc_next(rs_warc_reader *r, rs_warc_record *record, bool *more, rs_err *err);

/* ---- writing */

typedef struct rs_warc_writer rs_warc_writer;
typedef enum rs_warc_packing { RS_WARC_PLAIN, RS_WARC_GZIP, RS_WARC_ZSTD } rs_warc_packing;
/* Opens for appending, makes the file where there is none (with a warcinfo record: software, format, robots policy). A
 * file that is there goes on in its own packing. One writer at a time (a lock says so). A tail that holds no whole
 * record (a crash while writing) is cut off; *recovered (may be NULL) tells how many bytes.
 * Given: rs_warc_writer_close (NULL is fine). Fails: IO, INPUT (a file that is no archive), MEMORY. */
bool rs_warc_writer_open(rs_warc_writer **out, const char *path, rs_warc_packing packing, rs_str software, rs_str date,
                         uint64_t *recovered, rs_err *err);
/* Writes what is in *record (type, target, date, content_type, concurrent_to, refers_to, profile, block; truncated);
 * makes id (a UUID from the random source of the system) and both digests where NONE (they live until the next write),
 * sets offset and end. A response's payload is what stands behind the HTTP headers, as it came. The record stands
 * whole in the file on return (one write), and is on the disk after rs_warc_writer_sync.
 * Fails: IO (nothing of it is left in the file), MEMORY, LIMIT, INTERNAL (no type or no date). */
bool rs_warc_write(rs_warc_writer *w, rs_warc_record *record, rs_err *err);
bool rs_warc_writer_sync(rs_warc_writer *w, rs_err *err);
uint64_t rs_warc_writer_size(const rs_warc_writer *w);
bool rs_warc_writer_close(rs_warc_writer *w, rs_err *err);

/* "sha1:" and base32, of the bytes; into out with its NUL. */
void rs_warc_digest(rs_str bytes, char out[40]);

#endif
