/* warc_items: the pages in a web archive: responses, resources, texts made of them, and revisits of what the same
 * archive holds. Private to this room. */
#ifndef RS_COLLECT_WARC_ITEMS_H
#define RS_COLLECT_WARC_ITEMS_H

#include "base/buf.h"
#include "collect/http.h"
#include "collect/warc.h"
#include "model/raw.h"

enum { RS_WARC_REMEMBERED = 4096 };

typedef struct rs_warc_items {
    rs_warc_reader *reader;
    const char *path; /* borrowed */
    const char *name; /* for messages; borrowed */
    rs_http_limits limits;
    rs_arena arena; /* of the item under way */
    rs_buf body;
    uint64_t passed; /* records with nothing to read by design: pictures, redirects, requests */
    /* Where payloads lay: for revisits. The oldest is forgotten first. */
    struct {
        uint64_t digest, id, target, offset;
    } seen[RS_WARC_REMEMBERED];
    uint32_t n_seen; /* ever */
} rs_warc_items;

/* head: bytes of standard input that were read already; empty for a file. Fails: IO, MEMORY. What failed to open needs
 * no closing. */
bool rs_warc_items_open(rs_warc_items *w, const char *path, rs_str head, const rs_http_limits *limits, rs_err *err);
void rs_warc_items_close(rs_warc_items *w);
/* The next page: kind, bytes, url, received, charset, offset of *raw. *feed: it is one, or a list of addresses, by
 * rs_feed_sniff. *found is false at the end. Fails for one record, with the file and its byte; the next call goes on.
 * Borrowed until the next call. */
bool rs_warc_items_next(rs_warc_items *w, rs_raw *raw, bool *feed, bool *found, rs_err *err);

#endif
