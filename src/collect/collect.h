/* collect: files, directories and standard input become raw items, one at a time and in order.
 * gzip and zstd are unpacked as they are read, known by their first bytes and not by their names. A file of JSON lines
 * gives one record a line, a feed one an entry, a web archive (WARC) one document a page, a mailbox (mbox) one message
 * a mail; any other file is one document, or one message (.eml, .mht). Memory does not grow with the input.
 * Not: what an item means, its character encoding, the network. */
#ifndef RS_COLLECT_COLLECT_H
#define RS_COLLECT_COLLECT_H

#include "base/err.h"
#include "model/raw.h"

typedef struct rs_collector rs_collector;

typedef struct rs_collect_limits {
    uint64_t item;      /* bytes of one document or one line; 0 = 16 MiB */
    uint64_t expansion; /* bytes unpacked for each byte packed, checked past 64 MiB unpacked; 0 = 200 */
    bool stamp;         /* fill rs_raw.received from the clock; off where output must not depend on it */
} rs_collect_limits;

typedef struct rs_progress {
    uint64_t bytes_done;  /* as stored, before unpacking */
    uint64_t bytes_total; /* of the files found so far; standard input counts as what was read of it */
    uint64_t items, bad;  /* given, refused */
    uint64_t skipped;     /* files in directories whose ending is none we know */
    uint64_t passed;      /* records of archives with nothing to read by design: pictures, redirects, requests */
} rs_progress;

/* limits may be NULL. NULL out of memory. */
rs_collector *rs_collector_new(const rs_collect_limits *limits);
void rs_collector_free(rs_collector *c);

/* Puts a file, a directory (read through in the order of its names; hidden files, the folders that a browser saves
 * pictures and scripts in beside a page, and unknown endings left out unless the file begins like a page) or "-"
 * (standard input) at the end of the list. path is copied. Fails: memory, or IO where there is no such path. */
bool rs_collector_add(rs_collector *c, const char *path, rs_err *err);

/* The next item. *more is false when nothing is left (then *raw is empty and the call returns true).
 * Fails for one bad item — unreadable, empty, no text, larger than the limit, packed badly — with the file, the line or
 * byte, and the remedy in err; the next call goes on behind it. After MEMORY it may be called again, too.
 * Owns: *raw is borrowed until the next call with the same collector. */
bool rs_collector_next(rs_collector *c, rs_raw *raw, bool *more, rs_err *err);

rs_progress rs_collector_progress(const rs_collector *c);

#endif
