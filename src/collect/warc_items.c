#include "collect/warc_items.h"

#include "base/hash.h"
#include "collect/feed.h"
#include "collect/sniff.h"

enum { strings_most = 512 << 10, headers_most = 64 << 10 };

bool rs_warc_items_open(rs_warc_items *w, const char *path, rs_str head, const rs_http_limits *limits, rs_err *err)
{
    *w = (rs_warc_items){.path = path, .limits = *limits};
    w->name = strcmp(path, "-") == 0 ? "standard input" : path;
    rs_arena_init(&w->arena, strings_most);
    rs_buf_init(&w->body, limits->body);
    if (!rs_warc_open(&w->reader, path, 0, limits->body + headers_most, err)) {
        return false;
    }
    rs_warc_behind(w->reader, head);
    return true;
}

void rs_warc_items_close(rs_warc_items *w)
{
    rs_warc_close(w->reader);
    w->reader = NULL;
    rs_arena_release(&w->arena);
    rs_buf_release(&w->body);
}

static bool fail(const rs_warc_items *w, const rs_warc_record *record, rs_code code, const char *what, rs_err *err)
{
    RS_FAIL(err, code, "%s: byte %llu: %.*s: %s; it is left out", w->name, (unsigned long long)record->offset,
            (int)(record->target.len < 120 ? record->target.len : 120), record->target.at ? record->target.at : "",
            what);
    if (err) {
        err->offset = record->offset;
    }
    return false;
}

/* ---- what is worth reading */

static bool is_one_of(rs_str type, const char *const *types, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (rs_str_eq(type, rs_str_of(types[i]))) {
            return true;
        }
    }
    return false;
}

static bool is_page_type(rs_str type)
{
    static const char *const types[] = {"text/html", "application/xhtml+xml", "text/plain"};
    return is_one_of(type, types, sizeof types / sizeof types[0]);
}

static bool is_feed_type(rs_str type)
{
    static const char *const types[] = {
        "application/rss+xml",   "application/atom+xml", "application/rdf+xml",   "application/xml", "text/xml",
        "application/feed+json", "application/json",     "application/x-rss+xml", "text/rss+xml"};
    return is_one_of(type, types, sizeof types / sizeof types[0]);
}

/* Pages and texts as their type tells; feeds under the many types that they are sent as; where nothing is told, what
 * looks like a page. *feed by the bytes. */
static bool is_readable(rs_str type, rs_str bytes, bool *feed)
{
    bool told = type.at != NULL;
    if (told && !is_page_type(type) && !is_feed_type(type)) {
        return false;
    }
    rs_feed_kind kind = rs_feed_sniff(bytes);
    *feed = kind != RS_FEED_NONE;
    if (*feed) {
        return kind != RS_FEED_SITEMAP && kind != RS_FEED_SITEMAP_INDEX && kind != RS_FEED_OPML;
    }
    return (is_page_type(type) && !rs_sniff_binary(bytes)) || (!told && rs_sniff_page(bytes));
}

/* Of the web, and no file for machines. */
static bool is_page_address(rs_str target)
{
    static const char *const machine[] = {"/robots.txt", "/ads.txt", "/app-ads.txt", "/humans.txt", "/security.txt"};
    for (size_t i = 0; i < sizeof machine / sizeof machine[0]; i++) {
        if (rs_str_ends(target, rs_str_of(machine[i]))) {
            return false;
        }
    }
    return rs_str_starts_nocase(target, RS_STR("http://")) || rs_str_starts_nocase(target, RS_STR("https://")) ||
           rs_str_starts_nocase(target, RS_STR("ftp://")) || rs_str_starts_nocase(target, RS_STR("file://"));
}

static bool is_http(rs_str content_type)
{
    return rs_str_starts_nocase(content_type, RS_STR("application/http"));
}

/* One record's payload, as item. Type, charset and bytes are set apart from whose address and date it goes under.
 * *found stays false where there is nothing to read by design. */
static bool take_payload(rs_warc_items *w, const rs_warc_record *record, rs_raw *raw, bool *feed, bool *found,
                         rs_err *err)
{
    rs_http http = {0};
    rs_str type, bytes = record->block;
    bool whole;
    if (record->type == RS_WARC_RESPONSE || is_http(record->content_type)) {
        if (!rs_http_parse(&http, record->block, &w->arena, NULL)) {
            return w->arena.overflowed ? RS_FAIL_MEMORY(err)
                                       : fail(w, record, RS_INPUT, "the record holds no HTTP response", err);
        }
        rs_err why = {0};
        if (http.status < 200 || http.status > 299 || !http.body.len) {
            return true;
        }
        if (!rs_http_body(&http, false, &w->limits, &w->body, &whole, &why)) {
            return why.code == RS_MEMORY ? RS_FAIL_MEMORY(err) : fail(w, record, why.code, why.message, err);
        }
        type = http.type;
        raw->charset = http.charset;
        bytes = rs_buf_str(&w->body);
    } else if (!rs_http_content_type(record->content_type, &type, &raw->charset, &w->arena)) {
        return RS_FAIL_MEMORY(err);
    }
    raw->kind = RS_RAW_DOCUMENT;
    raw->bytes = bytes;
    *found = rs_str_trim(bytes).len > 0 && is_readable(type, bytes, feed);
    return true;
}

/* ---- revisits */

static uint64_t hash_or_0(rs_str s)
{
    return s.len ? rs_hash(s) | 1 : 0;
}

static void remember(rs_warc_items *w, const rs_warc_record *record)
{
    uint32_t i = w->n_seen++ % RS_WARC_REMEMBERED;
    w->seen[i].digest = hash_or_0(record->payload_digest);
    w->seen[i].id = hash_or_0(record->id);
    w->seen[i].target = hash_or_0(record->target);
    w->seen[i].offset = record->offset;
}

/* Where the record lies that a revisit speaks of: by its name, its payload, or its address. */
static bool recall(const rs_warc_items *w, const rs_warc_record *revisit, uint64_t *offset)
{
    uint64_t id = hash_or_0(revisit->refers_to), digest = hash_or_0(revisit->payload_digest);
    uint64_t target = digest ? 0 : hash_or_0(revisit->target);
    uint32_t have = w->n_seen < RS_WARC_REMEMBERED ? w->n_seen : RS_WARC_REMEMBERED;
    for (uint32_t k = 1; k <= have; k++) {
        uint32_t i = (w->n_seen - k) % RS_WARC_REMEMBERED;
        if ((id && w->seen[i].id == id) || (digest && w->seen[i].digest == digest) ||
            (target && w->seen[i].target == target)) {
            *offset = w->seen[i].offset;
            return true;
        }
    }
    return false;
}

/* The record at the byte, given under the revisit's address and date. */
static bool take_revisited(rs_warc_items *w, const rs_warc_record *revisit, uint64_t offset, rs_raw *raw, bool *feed,
                           bool *found, rs_err *err)
{
    rs_warc_reader *r;
    rs_warc_record record;
    bool more = false;
    if (!rs_warc_open(&r, w->path, offset, w->limits.body + headers_most, err)) {
        return false;
    }
    bool ok = rs_warc_next(r, &record, &more, err);
    bool same = ok && more && (record.type == RS_WARC_RESPONSE || record.type == RS_WARC_RESOURCE) &&
                (rs_str_eq(record.id, revisit->refers_to) || rs_str_eq(record.target, revisit->target) ||
                 (record.payload_digest.at && rs_str_eq(record.payload_digest, revisit->payload_digest)));
    if (ok && !same) {
        ok = fail(w, revisit, RS_INPUT, "a revisit of a record that was not found again", err);
    }
    ok = ok && take_payload(w, &record, raw, feed, found, err);
    if (ok && *found && raw->bytes.at == record.block.at) { /* it goes with its reader */
        rs_buf_reset(&w->body);
        rs_buf_put(&w->body, raw->bytes);
        raw->bytes = rs_buf_str(&w->body);
        ok = !w->body.overflowed || RS_FAIL_MEMORY(err);
    }
    rs_warc_close(r);
    return ok;
}

/* Do the headers that it brings tell of no page? A crawl has many such: pictures that did not change. */
static bool is_no_page(rs_warc_items *w, const rs_warc_record *revisit)
{
    rs_http http;
    if (!rs_http_parse(&http, revisit->block, &w->arena, NULL)) {
        return false;
    }
    bool status = http.status == 304 || (http.status >= 200 && http.status <= 299);
    return !status || (http.type.at && !is_page_type(http.type) && !is_feed_type(http.type));
}

static bool take_revisit(rs_warc_items *w, const rs_warc_record *record, rs_raw *raw, bool *feed, bool *found,
                         rs_err *err)
{
    uint64_t offset;
    if (is_no_page(w, record)) {
        return true;
    }
    if (!recall(w, record, &offset)) {
        return fail(w, record, RS_INPUT, "a revisit of a page that this archive does not hold before it", err);
    }
    if (strcmp(w->path, "-") == 0) {
        return fail(w, record, RS_INPUT, "a revisit cannot be looked up in a pipe; give the archive as a file", err);
    }
    return take_revisited(w, record, offset, raw, feed, found, err);
}

/* ---- one after the other */

/* One record: an item, or nothing to read. */
static bool take_record(rs_warc_items *w, const rs_warc_record *record, rs_raw *raw, bool *feed, bool *found,
                        rs_err *err)
{
    bool ok = true;
    if (!is_page_address(record->target)) {
        return true;
    }
    switch (record->type) {
    case RS_WARC_RESPONSE:
    case RS_WARC_RESOURCE:
    case RS_WARC_CONVERSION:
        ok = take_payload(w, record, raw, feed, found, err);
        remember(w, record);
        break;
    case RS_WARC_REVISIT: ok = take_revisit(w, record, raw, feed, found, err); break;
    default: return true;
    }
    raw->url = rs_arena_str(&w->arena, record->target);
    raw->received = rs_arena_str(&w->arena, record->date);
    raw->offset = record->offset;
    return ok && (!w->arena.overflowed || RS_FAIL_MEMORY(err));
}

bool rs_warc_items_next(rs_warc_items *w, rs_raw *raw, bool *feed, bool *found, rs_err *err)
{
    for (;;) {
        rs_warc_record record;
        bool more;
        *found = *feed = false;
        rs_arena_reset(&w->arena);
        if (!rs_warc_next(w->reader, &record, &more, err)) {
            return false;
        }
        if (!more) {
            return true;
        }
        if (!take_record(w, &record, raw, feed, found, err)) {
            raw->bytes = RS_STR_NONE;
            return false;
        }
        if (*found) {
            return true;
        }
        w->passed++;
    }
}
