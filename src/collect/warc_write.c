#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "collect/http.h"
#include "collect/warc_fields.h"

enum {
    record_most = 512 << 20, /* of one record as stored */
    made_most = 64 << 10,    /* what is made of id and digests */
    tail_look = 1 << 20,
    first_write = 64 << 10, /* a file shorter than that may be nothing but a first write cut off */
    recover_block = 256 << 20,
};

struct rs_warc_writer {
    rs_arena home; /* holds the writer itself */
    rs_arena made; /* strings of the record written last */
    int fd;
    const char *path;
    rs_warc_packing packing;
    uint64_t size;
    rs_buf header, out; /* of the record under way: as text, as stored */
    z_stream gzip;
    bool gzip_ready;
    ZSTD_CCtx *zstd;
};

static bool io(const rs_warc_writer *w, const char *what, rs_err *err)
{
    return RS_FAIL(err, RS_IO, "%s: %s: %s", w->path, what, strerror(errno));
}

/* ---- one record */

/* Values come from the web: no line may end in one. */
static void put_field(rs_buf *to, const char *name, rs_str value)
{
    if (!value.at) {
        return;
    }
    rs_buf_printf(to, "%s: ", name);
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.at[i];
        rs_buf_char(to, c < 0x20 || c == 0x7F ? ' ' : (char)c);
    }
    rs_buf_z(to, "\r\n");
}

static void put_header(rs_buf *to, const rs_warc_record *record)
{
    rs_buf_reset(to);
    rs_buf_z(to, "WARC/1.1\r\n");
    put_field(to, "WARC-Type", rs_str_of(rs_warc_type_name(record->type)));
    put_field(to, "WARC-Record-ID", record->id);
    put_field(to, "WARC-Date", record->date);
    put_field(to, "WARC-Target-URI", record->target);
    put_field(to, "WARC-Concurrent-To", record->concurrent_to);
    put_field(to, "WARC-Refers-To", record->refers_to);
    put_field(to, "WARC-Profile", record->profile);
    put_field(to, "WARC-Block-Digest", record->block_digest);
    put_field(to, "WARC-Payload-Digest", record->payload_digest);
    put_field(to, "WARC-Truncated", record->truncated ? RS_STR("unspecified") : RS_STR_NONE);
    put_field(to, "Content-Type", record->content_type);
    rs_buf_printf(to, "Content-Length: %llu\r\n\r\n", (unsigned long long)record->block.len);
}

static rs_str make_id(rs_arena *arena)
{
    unsigned char b[16];
    if (getrandom(b, sizeof b, 0) != (ssize_t)sizeof b) {
        return RS_STR_NONE;
    }
    b[6] = (unsigned char)((b[6] & 15) | 64);  /* a random UUID: version 4, */
    b[8] = (unsigned char)((b[8] & 63) | 128); /* variant 1 */
    return rs_arena_printf(arena, "<urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x>",
                           b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13],
                           b[14], b[15]);
}

static rs_str make_digest(rs_arena *arena, rs_str bytes)
{
    char text[40];
    rs_warc_digest(bytes, text);
    return rs_arena_str(arena, rs_str_of(text));
}

/* What is not told of the record, but can be. A payload is what stands behind the headers of HTTP, as it came. */
static bool complete(rs_warc_writer *w, rs_warc_record *record, rs_err *err)
{
    rs_arena_reset(&w->made);
    bool has_payload =
        record->type == RS_WARC_RESPONSE || record->type == RS_WARC_RESOURCE || record->type == RS_WARC_CONVERSION;
    record->id = record->id.at ? record->id : make_id(&w->made);
    record->block_digest = record->block_digest.at ? record->block_digest : make_digest(&w->made, record->block);
    if (has_payload && !record->payload_digest.at) {
        bool http = record->type == RS_WARC_RESPONSE;
        rs_str payload = http ? rs_http_payload(record->block) : record->block;
        record->payload_digest = make_digest(&w->made, payload);
    }
    return !w->made.overflowed || RS_FAIL_MEMORY(err);
}

/* ---- packing */

static bool put_gzip(rs_warc_writer *w, rs_str part, bool last)
{
    /* zlib counts in 32 bits; a record is smaller */
    w->gzip.next_in = (Bytef *)(uintptr_t)part.at;
    w->gzip.avail_in = (uInt)part.len;
    int rc = Z_OK;
    do {
        if (!rs_buf_reserve(&w->out, 64 << 10)) {
            return false;
        }
        w->gzip.next_out = (Bytef *)w->out.at + w->out.len;
        w->gzip.avail_out = (uInt)(w->out.cap - w->out.len);
        size_t room = w->gzip.avail_out;
        rc = deflate(&w->gzip, last ? Z_FINISH : Z_NO_FLUSH);
        w->out.len += room - w->gzip.avail_out;
    } while (rc == Z_OK && (w->gzip.avail_in || w->gzip.avail_out == 0 || last));
    return true;
}

static bool put_zstd(rs_warc_writer *w, rs_str part, bool last)
{
    ZSTD_inBuffer in = {part.at, part.len, 0};
    for (size_t rc = 1; in.pos < in.size || (last && rc);) {
        if (!rs_buf_reserve(&w->out, 64 << 10)) {
            return false;
        }
        ZSTD_outBuffer to = {w->out.at, w->out.cap, w->out.len};
        rc = ZSTD_compressStream2(w->zstd, &to, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        w->out.len = to.pos;
        if (ZSTD_isError(rc)) {
            return false;
        }
    }
    return true;
}

static bool put(rs_warc_writer *w, rs_str part, bool last)
{
    if (w->packing == RS_WARC_GZIP) {
        return put_gzip(w, part, last);
    }
    if (w->packing == RS_WARC_ZSTD) {
        return put_zstd(w, part, last);
    }
    rs_buf_put(&w->out, part);
    return !w->out.overflowed;
}

static bool pack(rs_warc_writer *w, const rs_warc_record *record, rs_err *err)
{
    rs_buf_reset(&w->out);
    put_header(&w->header, record);
    if (record->block.len > record_most / 2) {
        return RS_FAIL(err, RS_LIMIT, "%s: a record of %llu bytes is larger than one may be", w->path,
                       (unsigned long long)record->block.len);
    }
    if (w->packing == RS_WARC_GZIP) {
        deflateReset(&w->gzip);
    } else if (w->packing == RS_WARC_ZSTD) {
        ZSTD_CCtx_reset(w->zstd, ZSTD_reset_session_only);
    }
    bool ok = !w->header.overflowed && put(w, rs_buf_str(&w->header), false) && put(w, record->block, false) &&
              put(w, RS_STR("\r\n\r\n"), true);
    return ok || RS_FAIL_MEMORY(err);
}

bool rs_warc_write(rs_warc_writer *w, rs_warc_record *record, rs_err *err)
{
    if (record->type == RS_WARC_OTHER || !record->date.at) {
        return RS_FAIL(err, RS_INTERNAL, "%s: a record without its type or date", w->path);
    }
    if (!complete(w, record, err) || !pack(w, record, err)) {
        return false;
    }
    ssize_t n;
    do {
        n = write(w->fd, w->out.at, w->out.len);
    } while (n < 0 && errno == EINTR);
    if (n != (ssize_t)w->out.len) { /* a full disk: what came to stand there is no record */
        int why = n < 0 ? errno : ENOSPC;
        if (n > 0 && ftruncate(w->fd, (off_t)w->size) != 0) {
            w->size += (uint64_t)n;
        }
        errno = why;
        return io(w, "cannot be written; make room on the disk", err);
    }
    record->offset = w->size;
    w->size += (uint64_t)n;
    record->end = w->size;
    return true;
}

/* ---- opening */

/* Reads on from the byte: *end is behind the last whole record, *any tells whether there was one. What is too large to
 * be looked at counts as whole. */
static bool last_whole(const rs_warc_writer *w, uint64_t from, uint64_t *end, bool *any, rs_err *err)
{
    rs_warc_reader *r;
    rs_err why = {0};
    *any = false;
    *end = from;
    if (!rs_warc_open(&r, w->path, from, recover_block, err)) {
        return false;
    }
    for (bool more = true; more;) {
        rs_warc_record record;
        if (!rs_warc_next(r, &record, &more, &why)) {
            if (why.code != RS_INPUT && why.code != RS_LIMIT) {
                rs_warc_close(r);
                if (err) {
                    *err = why;
                }
                return false;
            }
            *end = why.code == RS_LIMIT ? w->size : *end;
        } else if (more) {
            *any = true;
            *end = record.end;
        }
    }
    rs_warc_close(r);
    return true;
}

/* The tail is looked at from some megabyte before its end; only if that finds fault, the whole file is. */
static bool recover(rs_warc_writer *w, uint64_t *cut, rs_err *err)
{
    uint64_t end = 0;
    bool any = false;
    char first[5] = {0};
    if (w->size > tail_look && !last_whole(w, w->size - tail_look, &end, &any, err)) {
        return false;
    }
    if ((!any || end != w->size) && !last_whole(w, 0, &end, &any, err)) {
        return false;
    }
    if (!any) {
        bool ours = pread(w->fd, first, sizeof first, 0) > 0 &&
                    (first[0] == 0x1F || (unsigned char)first[0] == 0x28 || first[0] == 'W');
        if (!ours || w->size >= first_write) {
            return RS_FAIL(err, RS_INPUT, "%s: holds no WARC record; give another name for the archive", w->path);
        }
        end = 0;
    }
    *cut = w->size - end;
    if (*cut && ftruncate(w->fd, (off_t)end) != 0) {
        return io(w, "its broken tail cannot be cut off", err);
    }
    w->size = end;
    return true;
}

/* A file goes on as it began. */
static rs_warc_packing packing_of(int fd, rs_warc_packing wanted)
{
    unsigned char b[2] = {0};
    if (pread(fd, b, sizeof b, 0) != 2) {
        return wanted;
    }
    return b[0] == 0x1F && b[1] == 0x8B ? RS_WARC_GZIP : b[0] == 'W' && b[1] == 'A' ? RS_WARC_PLAIN : RS_WARC_ZSTD;
}

static bool write_info(rs_warc_writer *w, rs_str software, rs_str date, rs_err *err)
{
    rs_str block = rs_arena_printf(&w->home,
                                   "software: %.*s\r\nformat: WARC File Format 1.1\r\nconformsTo: "
                                   "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n"
                                   "robots: obey\r\n",
                                   RS_STR_ARG(software));
    rs_warc_record info = {.type = RS_WARC_WARCINFO, .date = date, .block = block};
    info.content_type = RS_STR("application/warc-fields");
    return block.at ? rs_warc_write(w, &info, err) : RS_FAIL_MEMORY(err);
}

static bool open_file(rs_warc_writer *w, uint64_t *cut, rs_err *err)
{
    struct stat st;
    w->fd = open(w->path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (w->fd < 0) {
        return io(w, "cannot be opened for writing", err);
    }
    if (flock(w->fd, LOCK_EX | LOCK_NB) != 0) {
        return RS_FAIL(err, RS_IO, "%s: is being written by another program; give another name, or wait for it",
                       w->path);
    }
    if (fstat(w->fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        return RS_FAIL(err, RS_IO, "%s: is no plain file; give another name for the archive", w->path);
    }
    w->size = (uint64_t)st.st_size;
    if (w->size) {
        w->packing = packing_of(w->fd, w->packing);
        return recover(w, cut, err);
    }
    return true;
}

static bool start_packing(rs_warc_writer *w, rs_err *err)
{
    if (w->packing == RS_WARC_GZIP) {
        w->gzip_ready = deflateInit2(&w->gzip, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK;
        return w->gzip_ready || RS_FAIL_MEMORY(err);
    }
    if (w->packing == RS_WARC_ZSTD) {
        w->zstd = ZSTD_createCCtx();
        bool ok = w->zstd && !ZSTD_isError(ZSTD_CCtx_setParameter(w->zstd, ZSTD_c_checksumFlag, 1));
        return ok || RS_FAIL_MEMORY(err);
    }
    return true;
}

static void release(rs_warc_writer *w)
{
    if (w->fd >= 0) {
        close(w->fd);
    }
    if (w->gzip_ready) {
        deflateEnd(&w->gzip);
    }
    ZSTD_freeCCtx(w->zstd);
    rs_buf_release(&w->header);
    rs_buf_release(&w->out);
    rs_arena_release(&w->made);
    rs_arena home = w->home;
    rs_arena_release(&home);
}

bool rs_warc_writer_open(rs_warc_writer **out, const char *path, rs_warc_packing packing, rs_str software, rs_str date,
                         uint64_t *recovered, rs_err *err)
{
    rs_arena home;
    uint64_t cut = 0;
    *out = NULL;
    rs_arena_init(&home, sizeof(rs_warc_writer) + 2 * made_most + strlen(path));
    rs_warc_writer *w = RS_NEW(&home, rs_warc_writer);
    rs_str copy = w ? rs_arena_str(&home, rs_str_of(path)) : RS_STR_NONE;
    if (!copy.at) {
        rs_arena_release(&home);
        return RS_FAIL_MEMORY(err);
    }
    w->home = home;
    w->fd = -1;
    w->path = copy.at;
    w->packing = packing;
    rs_arena_init(&w->made, made_most);
    rs_buf_init(&w->header, record_most);
    rs_buf_init(&w->out, record_most);
    bool ok = open_file(w, &cut, err) && start_packing(w, err) && (w->size || write_info(w, software, date, err));
    if (!ok) {
        release(w);
        return false;
    }
    if (recovered) {
        *recovered = cut;
    }
    *out = w;
    return true;
}

bool rs_warc_writer_sync(rs_warc_writer *w, rs_err *err)
{
    return fdatasync(w->fd) == 0 || io(w, "cannot be brought to the disk", err);
}

uint64_t rs_warc_writer_size(const rs_warc_writer *w)
{
    return w->size;
}

bool rs_warc_writer_close(rs_warc_writer *w, rs_err *err)
{
    if (!w) {
        return true;
    }
    int fd = w->fd;
    bool ok = close(fd) == 0 || io(w, "cannot be closed", err);
    w->fd = -1;
    release(w);
    return ok;
}
