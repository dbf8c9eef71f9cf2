#include "collect/collect.h"

#include <time.h>

#include "base/arena.h"
#include "base/buf.h"
#include "collect/sniff.h"
#include "collect/stream.h"
#include "collect/walk.h"

enum {
    default_item = 16 << 20,
    default_expansion = 200,
};

struct rs_collector {
    rs_arena home; /* holds the collector itself */
    rs_collect_limits limits;
    rs_walk walk;
    rs_stream stream;
    const char *path; /* of the open file */
    rs_shape shape;
    uint64_t line;     /* number of the line read last */
    uint64_t offset;   /* unpacked bytes before the current line */
    bool line_refused; /* the last failure was one line's, and the file goes on behind it */
    rs_buf item;       /* the item, where it does not lie whole in the chunk */
    size_t at, len;    /* of the chunk: what is not used yet */
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
    rs_walk_init(&c->walk);
    return c;
}

/* What was not read of a refused file counts as done. */
static void close_file(rs_collector *c)
{
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
    stamp(c, raw);
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
        c->line_refused = true;
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

static bool whole_file(rs_collector *c, rs_raw *raw, rs_err *err)
{
    rs_buf_reset(&c->item);
    while (c->at < c->len) {
        rs_str part = {c->chunk + c->at, c->len - c->at};
        if (c->item.len + part.len > c->limits.item) {
            return too_large(c, 0, err);
        }
        rs_buf_put(&c->item, part);
        if (c->item.overflowed) {
            return RS_FAIL_MEMORY(err);
        }
        if (!fill_chunk(c, err)) {
            return false;
        }
    }
    rs_str bytes = rs_buf_str(&c->item);
    if (is_blank(bytes)) {
        return RS_FAIL(err, RS_EMPTY, "%s: nothing but white space; give a file that holds an article", shown(c));
    }
    c->line = 1;
    return give(c, raw, c->shape == RS_SHAPE_OBJECT ? RS_RAW_RECORD : RS_RAW_DOCUMENT, bytes);
}

/* Opens the file and looks at its first bytes. */
static bool open_file(rs_collector *c, rs_err *err)
{
    c->line = 0;
    c->offset = 0;
    if (!rs_stream_open(&c->stream, c->path, c->limits.expansion, err) || !fill_chunk(c, err)) {
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
    if (c->shape == RS_SHAPE_LINES) {
        return next_line(c, raw, found, err);
    }
    if (fresh) {
        *found = true;
        return whole_file(c, raw, err);
    }
    return true;
}

bool rs_collector_next(rs_collector *c, rs_raw *raw, bool *more, rs_err *err)
{
    rs_err own = {0};
    err = err ? err : &own;
    *err = (rs_err){0};
    *more = true;
    for (;;) {
        *raw = (rs_raw){0};
        c->line_refused = false;
        bool found;
        bool ok = next_item(c, raw, &found, err);
        if (ok && found) {
            return true;
        }
        if (ok && !c->path) {
            *more = false;
            return true;
        }
        /* A bad line leaves its file open; anything else that failed, or ended, closes it. */
        if (ok || !c->line_refused) {
            close_file(c);
        }
        if (!ok) {
            c->progress.bad++;
            return false;
        }
    }
}
