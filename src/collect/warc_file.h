/* warc_file: the bytes of an archive as stored, unpacked piece by piece: a piece is a gzip member, a zstd frame, or a
 * run of plain bytes up to the end. What is damaged is left out, and the next piece that begins a record is looked
 * for. Private to this room. */
#ifndef RS_COLLECT_WARC_FILE_H
#define RS_COLLECT_WARC_FILE_H

#include <zlib.h>
#include <zstd.h>

#include "base/buf.h"
#include "base/err.h"

enum { RS_WARC_CHUNK = 64 * 1024 };

typedef enum rs_warc_step {
    RS_WARC_PIECE, /* one begins, at `piece` */
    RS_WARC_BYTES, /* some were put behind `to` */
    RS_WARC_DAMAGE,
    RS_WARC_END,
} rs_warc_step;

typedef enum rs_warc_kind { RS_WARC_NO_PIECE, RS_WARC_PLAIN_RUN, RS_WARC_MEMBER, RS_WARC_FRAME } rs_warc_kind;

typedef struct rs_warc_file {
    int fd;
    const char *name; /* for messages; borrowed */
    bool seekable, eof;
    bool searching;      /* behind damage: only a piece that begins a record will do */
    rs_warc_kind kind;   /* of the piece under way */
    rs_warc_kind seen;   /* of the last one that was whole or began a record */
    uint64_t piece;      /* stored byte at which it begins */
    uint64_t unpacked;   /* bytes of it so far */
    uint64_t wasted;     /* unpacked or passed over more than once: bounded, so that no file makes us work for ever */
    uint64_t damage_at;  /* stored byte of what was damaged */
    const char *damage;  /* how, for a person */
    rs_code damage_code; /* INPUT or LIMIT */
    size_t head_at, head_len;
    unsigned char head[8]; /* first bytes of a piece that had to be looked at before it was believed */
    z_stream gzip;
    bool gzip_ready;
    ZSTD_DStream *zstd;
    uint64_t in_base; /* stored byte of in[0] */
    size_t in_at, in_len;
    unsigned char in[RS_WARC_CHUNK];
} rs_warc_file;

/* path "-" is standard input. Fails: IO, MEMORY. What failed to open needs no closing. */
bool rs_warc_file_open(rs_warc_file *f, const char *path, uint64_t from, rs_err *err);
void rs_warc_file_close(rs_warc_file *f);
/* One step on. Fails: IO, MEMORY. */
bool rs_warc_file_step(rs_warc_file *f, rs_buf *to, rs_warc_step *step, rs_err *err);
/* Stored byte up to which the file was used. */
uint64_t rs_warc_file_at(const rs_warc_file *f);
/* Of a plain run: does a record end before this stored byte? Then the file goes on there. False leaves it as it is. */
bool rs_warc_file_jump(rs_warc_file *f, uint64_t to);

#endif
