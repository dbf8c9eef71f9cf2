#include "collect/collect.h"

#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "collect/feed.h"
#include "collect/mbox.h"
#include "collect/sniff.h"
#include "collect/stream.h"
#include "collect/walk.h"
#include "collect/warc_items.h"

enum {
    default_item = 16 << 20,
    default_expansion = 200,
    feed_strings = 4, /* arenas of a feed: so many times its ceiling in bytes */
};

struct rs_collector {
    rs_arena home; /* holds the collector itself */
    rs_collect_limits limits;
    rs_walk walk;
    rs_stream stream;
    const char *path; /* of the open file */
    rs_shape shape;
    uint64_t line;   /* number of the line read last */
    uint64_t offset; /* unpacked bytes before the current line */
    bool goes_on;    /* the last failure was one item's, and the file goes on behind it */
    rs_buf item;     /* the item, where it does not lie whole in the chunk */
    rs_warc_items archive;
    rs_mbox mbox;
    rs_feed feed; /* in feed_arena; its bytes are the archive's or lie in feed_bytes */
    uint32_t entry;
    rs_raw feed_raw; /* what all entries have from where the feed came */
    rs_arena feed_arena, feed_scratch;
    rs_buf feed_bytes;
    size_t at, len; /* of the chunk: what is not used yet */
    rs_progress progress;
    uint64_t done; /* bytes of files that are closed */
    char received[24];
    char chunk[RS_STREAM_CHUNK];
};

rs_collector *rs_collector_new(const rs_collect_limits *limits)
{
    rs_arena home;
    rs_arena_init(&home, sizeof(rs_collector) + 4096);
    rs_collector *c = RS_NEW(&home, rs_collector);
    if (!c) {
        return NULL;
    }
    c->home = home;
    c->limits = limits ? *limits : (rs_collect_limits){0};
    c->limits.item = c->limits.item ? c->limits.item : default_item;
    c->limits.expansion = c->limits.expansion ? c->limits.expansion : default_expansion;
    rs_buf_init(&c->item, c->limits.item);
    rs_buf_init(&c->feed_bytes, c->limits.item);
    rs_arena_init(&c->feed_arena, feed_strings * c->limits.item);
    rs_arena_init(&c->feed_scratch, feed_strings * c->limits.item);
    rs_walk_init(&c->walk);
    return c;
}

static void close_feed(rs_collector *c)
{
    c->feed = (rs_feed){0};
    c->entry = 0;
    rs_arena_release(&c->feed_arena);
    rs_arena_release(&c->feed_scratch);
    rs_buf_release(&c->feed_bytes);
}

/* What was not read of a refused file counts as done. */
static void close_file(rs_collector *c)
{
    close_feed(c);
    if (c->archive.reader) {
        c->done += rs_warc_at(c->archive.reader);
        c->progress.passed += c->archive.passed;
        rs_warc_items_close(&c->archive);
    }
    if (c->stream.open) {
        c->done += rs_stream_size(&c->stream);
        rs_stream_close(&c->stream);
    }
    c->at = c->len = 0;
    c->path = NULL;
}

void rs_collector_free(rs_collector *c)
{
    if (!c) {
        return;
    }
    close_file(c);
    rs_walk_release(&c->walk);
    rs_buf_release(&c->item);
    rs_arena home = c->home;
    rs_arena_release(&home);
}

bool rs_collector_add(rs_collector *c, const char *path, rs_err *err)
{
    return rs_walk_add(&c->walk, path, err);
}

rs_progress rs_collector_progress(const rs_collector *c)
{
    rs_progress p = c->progress;
    p.bytes_done = c->done + (c->stream.open ? c->stream.in_total : 0);
    if (c->archive.reader) {
        p.bytes_done += rs_warc_at(c->archive.reader);
        p.passed += c->archive.passed;
    }
    p.bytes_total = c->walk.bytes_found > p.bytes_done ? c->walk.bytes_found : p.bytes_done;
    p.skipped = c->walk.skipped;
    return p;
}

static bool fill_chunk(rs_collector *c, rs_err *err)
{
    c->at = 0;
    c->len = 0;
    return rs_stream_read(&c->stream, c->chunk, sizeof c->chunk, &c->len, err);
}

static void stamp(rs_collector *c, rs_raw *raw)
{
    time_t now = time(NULL);
    struct tm tm;
    if (c->limits.stamp && gmtime_r(&now, &tm) &&
        strftime(c->received, sizeof c->received, "%Y-%m-%dT%H:%M:%SZ", &tm)) {
        raw->received = rs_str_of(c->received);
    }
}

static bool give(rs_collector *c, rs_raw *raw, rs_raw_kind kind, rs_str bytes)
{
    raw->kind = kind;
    raw->bytes = bytes;
    raw->line = kind == RS_RAW_RECORD ? c->line : 0;
    if (!raw->received.at) {
        stamp(c, raw);
    }
    c->progress.items++;
    return true;
}

/* The name that messages use. */
static const char *shown(const rs_collector *c)
{
    return strcmp(c->path, "-") == 0 ? "standard input" : c->path;
}

static bool too_large(const rs_collector *c, uint64_t size, rs_err *err)
{
    const char *name = shown(c);
    unsigned long long limit = c->limits.item >> 20, got = size;
    if (c->shape == RS_SHAPE_LINES) {
        RS_FAIL(err, RS_LIMIT,
                "%s: line %llu is %llu bytes long, more than the %llu MiB of one article; split or drop it", name,
                (unsigned long long)c->line, got, limit);
    } else {
        RS_FAIL(err, RS_LIMIT,
                "%s: larger than the %llu MiB of one article; give many articles as JSON lines, one object a line",
                name, limit);
    }
    return false;
}

static bool is_blank(rs_str s)
{
    return rs_str_trim(s).len == 0;
}

/* Takes one line off the input into *line. Found is false at the end. A line over the limit is read over, not kept. */
static bool take_line(rs_collector *c, rs_str *line, bool *found, rs_err *err)
{
    rs_buf_reset(&c->item);
    uint64_t size = 0;
    bool over = false;
    *found = false;
    for (;;) {
        if (c->at == c->len) {
            if (!fill_chunk(c, err)) {
                return false;
            }
            if (c->len == 0) {
                break;
            }
        }
        while (!*found && c->at < c->len && c->chunk[c->at] == '\n') { /* empty lines are no items */
            c->at++;
            c->line++;
            c->offset++;
        }
        if (c->at == c->len) {
            continue;
        }
        const char *from = c->chunk + c->at;
        const char *end = memchr(from, '\n', c->len - c->at);
        rs_str part = {from, end ? (size_t)(end - from) : c->len - c->at};
        c->at += part.len + (end ? 1 : 0);
        size += part.len;
        *found = true;
        if (end && c->item.len == 0 && !over) {
            *line = part;
            break;
        }
        over = over || size > c->limits.item;
        if (!over) {
            rs_buf_put(&c->item, part);
        }
        *line = rs_buf_str(&c->item);
        if (end) {
            break;
        }
    }
    c->line += *found ? 1 : 0;
    c->offset += size + 1;
    if (over || (*found && line->len > c->limits.item)) {
        c->goes_on = true;
        return too_large(c, size, err);
    }
    return c->item.overflowed ? RS_FAIL_MEMORY(err) : true;
}

/* A record; or *found false at the end of the file. */
static bool next_line(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    rs_str line;
    do {
        uint64_t before = c->offset;
        if (!take_line(c, &line, found, err)) {
            raw->line = c->line;
            if (err) {
                err->line = c->line;
                err->offset = before;
            }
            return false;
        }
    } while (*found && is_blank(line));
    return *found ? give(c, raw, RS_RAW_RECORD, line) : true;
}

/* All of the file into *to. */
static bool read_whole(rs_collector *c, rs_buf *to, rs_err *err)
{
    rs_buf_reset(to);
    while (c->at < c->len) {
        rs_str part = {c->chunk + c->at, c->len - c->at};
        if (to->len + part.len > c->limits.item) {
            return too_large(c, 0, err);
        }
        rs_buf_put(to, part);
        if (to->overflowed) {
            return RS_FAIL_MEMORY(err);
        }
        if (!fill_chunk(c, err)) {
            return false;
        }
    }
    return true;
}

static bool whole_file(rs_collector *c, rs_raw *raw, rs_err *err)
{
    if (!read_whole(c, &c->item, err)) {
        return false;
    }
    rs_str bytes = rs_buf_str(&c->item);
    if (is_blank(bytes)) {
        return RS_FAIL(err, RS_EMPTY, "%s: nothing but white space; give a file that holds an article", shown(c));
    }
    c->line = 1;
    rs_raw_kind kind = c->shape == RS_SHAPE_OBJECT    ? RS_RAW_RECORD
                       : c->shape == RS_SHAPE_MESSAGE ? RS_RAW_MESSAGE
                                                      : RS_RAW_DOCUMENT;
    return give(c, raw, kind, bytes);
}

/* ---- feeds */

/* Its entries are given one by one; bytes must live until then. from: what they all have in common. */
static bool open_feed(rs_collector *c, rs_str bytes, const rs_raw *from, rs_err *err)
{
    c->entry = 0;
    c->feed_raw = *from;
    c->feed_raw.bytes = c->feed_raw.url = c->feed_raw.charset = RS_STR_NONE; /* an entry has its own */
    if (!rs_feed_read(&c->feed, bytes, from->charset, from->url, &c->feed_arena, &c->feed_scratch, err)) {
        return false;
    }
    rs_feed_kind kind = c->feed.kind;
    if (kind == RS_FEED_SITEMAP || kind == RS_FEED_SITEMAP_INDEX || kind == RS_FEED_OPML) {
        return RS_FAIL(err, RS_INPUT, "%s: %s, which lists addresses and holds no articles; follow it (rasid follow)",
                       shown(c), kind == RS_FEED_OPML ? "a list of feeds (OPML)" : "a sitemap");
    }
    return true;
}

static bool next_entry(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    *found = c->entry < c->feed.entries.len;
    if (!*found) {
        close_feed(c);
        return true;
    }
    rs_buf_reset(&c->item);
    rs_feed_record(&c->item, &c->feed, &c->feed.entries.at[c->entry++]);
    *raw = c->feed_raw;
    if (c->item.overflowed) {
        c->goes_on = true;
        return RS_FAIL(err, RS_LIMIT, "%s: entry %u of the feed is larger than the %llu MiB of one article; drop it",
                       shown(c), c->entry, (unsigned long long)c->limits.item >> 20);
    }
    give(c, raw, RS_RAW_RECORD, rs_buf_str(&c->item));
    raw->line = 0;
    return true;
}

static bool feed_file(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    return read_whole(c, &c->feed_bytes, err) && open_feed(c, rs_buf_str(&c->feed_bytes), raw, err) &&
           next_entry(c, raw, found, err);
}

/* ---- archives and mailboxes */

/* A feed in an archive gives its entries first; its bytes and strings live until the next record is asked for. */
static bool next_archived(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    *found = false;
    if (c->entry < c->feed.entries.len) {
        return next_entry(c, raw, found, err);
    }
    close_feed(c);
    for (bool feed; !*found;) {
        c->goes_on = true;
        bool any = false;
        if (!rs_warc_items_next(&c->archive, raw, &feed, &any, err)) {
            return false;
        }
        if (!any) {
            return true;
        }
        if (!feed) {
            *found = true;
            return give(c, raw, RS_RAW_DOCUMENT, raw->bytes);
        }
        if (!open_feed(c, raw->bytes, raw, err) || !next_entry(c, raw, found, err)) {
            raw->bytes = RS_STR_NONE;
            return false;
        }
    }
    return true;
}

static bool next_message(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    uint64_t size;
    if (!rs_mbox_next(&c->mbox, &c->item, found, &raw->offset, &size, err)) {
        return false;
    }
    if (*found && size > c->item.len) {
        c->goes_on = true;
        RS_FAIL(err, RS_LIMIT, "%s: byte %llu: a mail of %llu bytes, more than the %llu MiB of one article; drop it",
                shown(c), (unsigned long long)raw->offset, (unsigned long long)size,
                (unsigned long long)c->limits.item >> 20);
        if (err) {
            err->offset = raw->offset;
        }
        return false;
    }
    return !*found || give(c, raw, RS_RAW_MESSAGE, rs_buf_str(&c->item));
}

/* The stream has shown what the file is; the archive is read by its own offsets. */
static bool open_archive(rs_collector *c, rs_err *err)
{
    const rs_http_limits limits = {.body = c->limits.item, .expansion = c->limits.expansion};
    rs_str head = {NULL, 0};
    if (c->stream.fd == 0) {
        head = (rs_str){(const char *)c->stream.in, c->stream.in_len};
    }
    c->shape = RS_SHAPE_WARC;
    bool ok = rs_warc_items_open(&c->archive, c->path, head, &limits, err);
    rs_stream_close(&c->stream);
    return ok;
}

/* Opens the file and looks at its first bytes. */
static bool open_file(rs_collector *c, rs_err *err)
{
    c->line = 0;
    c->offset = 0;
    if (!rs_stream_open(&c->stream, c->path, c->limits.expansion, err)) {
        return false;
    }
    if (rs_sniff_warc(rs_str_of(c->path), (rs_str){(const char *)c->stream.in, c->stream.in_len})) {
        return open_archive(c, err);
    }
    if (!fill_chunk(c, err)) {
        return false;
    }
    rs_str head = {c->chunk, c->len};
    if (c->len == 0) {
        return RS_FAIL(err, RS_EMPTY, "%s: empty; give a file that holds an article", shown(c));
    }
    const char *what = rs_sniff_binary(head);
    if (what) {
        return RS_FAIL(err, RS_BINARY, "%s: %s", shown(c), what);
    }
    c->shape = rs_sniff_shape(rs_str_of(c->path), head);
    if (c->shape == RS_SHAPE_ARRAY) {
        return RS_FAIL(err, RS_INPUT, "%s: a JSON array; give one object a line (jq -c '.[]')", shown(c));
    }
    if (c->shape == RS_SHAPE_LINES && rs_str_starts(head, RS_STR("\xEF\xBB\xBF"))) {
        c->at = 3;
    }
    if (c->shape == RS_SHAPE_MBOX) {
        rs_mbox_begin(&c->mbox, &c->stream, head);
    }
    return true;
}

/* One step: an item, a failure, or neither: then the open file is used up, or (c->path NULL) all of them are. */
static bool next_item(rs_collector *c, rs_raw *raw, bool *found, rs_err *err)
{
    bool fresh = !c->path;
    *found = false;
    bool ok = !fresh || rs_walk_next(&c->walk, &c->path, err);
    raw->file = rs_str_of(c->path);
    if (!ok || !c->path) {
        return ok;
    }
    if (fresh && !open_file(c, err)) {
        return false;
    }
    switch (c->shape) {
    case RS_SHAPE_LINES: return next_line(c, raw, found, err);
    case RS_SHAPE_WARC: return next_archived(c, raw, found, err);
    case RS_SHAPE_MBOX: return next_message(c, raw, found, err);
    case RS_SHAPE_FEED: return fresh ? feed_file(c, raw, found, err) : next_entry(c, raw, found, err);
    default: *found = fresh; return !fresh || whole_file(c, raw, err);
    }
}

bool rs_collector_next(rs_collector *c, rs_raw *raw, bool *more, rs_err *err)
{
    rs_err own = {0};
    err = err ? err : &own;
    *err = (rs_err){0};
    *more = true;
    for (;;) {
        *raw = (rs_raw){0};
        c->goes_on = false;
        bool found;
        bool ok = next_item(c, raw, &found, err);
        if (ok && found) {
            return true;
        }
        if (ok && !c->path) {
            *more = false;
            return true;
        }
        /* A bad line, mail or record leaves its file open; anything else that failed, or ended, closes it. */
        if (ok || !c->goes_on) {
            close_file(c);
        }
        if (!ok) {
            c->progress.bad++;
            return false;
        }
    }
}
