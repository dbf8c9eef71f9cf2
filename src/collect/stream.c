#include "collect/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd_errors.h>

enum {
    free_expansion = 64 << 20, /* bytes unpacked before the ratio is looked at: small files may be very plain */
    shows_itself = 16,         /* first bytes by which a file is known for what it is */
    shows_packed = 512,
    zstd_window_log = 25, /* 32 MiB: what `zstd -20` writes; keeps the whole within its memory */
};

static bool broken(const rs_stream *s, const char *how, rs_err *err)
{
    return RS_FAIL(err, RS_INPUT, "%s: %s after %llu bytes; get the file again, or unpack it first", s->name, how,
                   (unsigned long long)s->in_total);
}

/* Fills the buffer of packed bytes when it is used up. */
static bool refill(rs_stream *s, rs_err *err)
{
    if (s->in_at < s->in_len || s->eof) {
        return true;
    }
    ssize_t n;
    do {
        n = read(s->fd, s->in, sizeof s->in);
    } while (n < 0 && errno == EINTR);
    if (n < 0) {
        return RS_FAIL(err, RS_IO, "%s: cannot be read: %s", s->name, strerror(errno));
    }
    s->in_at = 0;
    s->in_len = (size_t)n;
    s->in_total += (uint64_t)n;
    s->eof = n == 0;
    return true;
}

/* A pipe may give its first bytes one by one: as many as show what they are, and more of what is packed, so that an
 * archive can be told. */
static bool first_bytes(rs_stream *s, rs_err *err)
{
    while (s->in_len < (s->in_len && memchr("\x1F\x28\x5D", s->in[0], 3) ? shows_packed : shows_itself) && !s->eof) {
        ssize_t n = read(s->fd, s->in + s->in_len, sizeof s->in - s->in_len);
        if (n < 0 && errno != EINTR) {
            return RS_FAIL(err, RS_IO, "%s: cannot be read: %s", s->name, strerror(errno));
        }
        s->in_len += n > 0 ? (size_t)n : 0;
        s->in_total += n > 0 ? (uint64_t)n : 0;
        s->eof = n == 0;
    }
    return true;
}

static bool start_unpacking(rs_stream *s, rs_err *err)
{
    const unsigned char *p = s->in;
    if (s->in_len >= 3 && p[0] == 0x1F && p[1] == 0x8B && p[2] == 8) {
        if (inflateInit2(&s->gzip, 15 + 16) != Z_OK) {
            return RS_FAIL_MEMORY(err);
        }
        s->packing = RS_PACKING_GZIP;
    } else if (s->in_len >= 4 && p[0] == 0x28 && p[1] == 0xB5 && p[2] == 0x2F && p[3] == 0xFD) {
        s->zstd = ZSTD_createDStream();
        if (!s->zstd || ZSTD_isError(ZSTD_DCtx_setParameter(s->zstd, ZSTD_d_windowLogMax, zstd_window_log))) {
            return RS_FAIL_MEMORY(err);
        }
        s->packing = RS_PACKING_ZSTD;
    }
    return true;
}

bool rs_stream_open(rs_stream *s, const char *name, uint64_t expansion, rs_err *err)
{
    s->packing = RS_PACKING_NONE;
    s->eof = s->ended = false;
    s->expansion = expansion;
    s->in_total = s->out_total = s->in_at = s->in_len = 0;
    s->gzip = (z_stream){0};
    s->zstd = NULL;
    s->name = strcmp(name, "-") == 0 ? "standard input" : name;
    s->fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0) {
        return RS_FAIL(err, RS_IO, "%s: cannot be opened: %s", name, strerror(errno));
    }
    s->open = true;
    if (!first_bytes(s, err) || !start_unpacking(s, err)) {
        rs_stream_close(s);
        return false;
    }
    return true;
}

uint64_t rs_stream_size(const rs_stream *s)
{
    struct stat st;
    bool regular = s->fd != STDIN_FILENO && fstat(s->fd, &st) == 0 && S_ISREG(st.st_mode);
    return regular && (uint64_t)st.st_size > s->in_total ? (uint64_t)st.st_size : s->in_total;
}

void rs_stream_close(rs_stream *s)
{
    if (!s->open) {
        return;
    }
    if (s->packing == RS_PACKING_GZIP) {
        inflateEnd(&s->gzip);
    }
    ZSTD_freeDStream(s->zstd);
    s->zstd = NULL;
    if (s->fd != STDIN_FILENO) {
        close(s->fd);
    }
    s->open = false;
}

static bool read_plain(rs_stream *s, char *to, size_t n, size_t *got)
{
    size_t here = s->in_len - s->in_at;
    *got = here < n ? here : n;
    memcpy(to, s->in + s->in_at, *got);
    s->in_at += *got;
    s->ended = s->eof;
    return true;
}

/* A gzip file may hold several members, one behind the other; what is no member behind the last is padding. */
static bool next_member(rs_stream *s, rs_err *err)
{
    if (!refill(s, err)) {
        return false;
    }
    s->ended = s->in_at >= s->in_len || s->in[s->in_at] != 0x1F || inflateReset(&s->gzip) != Z_OK;
    return true;
}

static bool read_gzip(rs_stream *s, char *to, size_t n, size_t *got, rs_err *err)
{
    s->gzip.next_in = s->in + s->in_at;
    s->gzip.avail_in = (uInt)(s->in_len - s->in_at);
    s->gzip.next_out = (Bytef *)to;
    s->gzip.avail_out = (uInt)n;
    int rc = inflate(&s->gzip, Z_NO_FLUSH);
    s->in_at = s->in_len - s->gzip.avail_in;
    *got = n - s->gzip.avail_out;
    if (rc == Z_STREAM_END) {
        return next_member(s, err);
    }
    if (rc == Z_MEM_ERROR) {
        return RS_FAIL_MEMORY(err);
    }
    if (rc != Z_OK && rc != Z_BUF_ERROR) {
        return broken(s, "the gzip data is damaged", err);
    }
    return s->eof && *got == 0 ? broken(s, "the gzip data ends early", err) : true;
}

static bool read_zstd(rs_stream *s, char *to, size_t n, size_t *got, rs_err *err)
{
    ZSTD_inBuffer in = {s->in, s->in_len, s->in_at};
    ZSTD_outBuffer out = {to, n, 0};
    size_t rc = ZSTD_decompressStream(s->zstd, &out, &in);
    s->in_at = in.pos;
    *got = out.pos;
    if (ZSTD_isError(rc)) {
        if (ZSTD_getErrorCode(rc) == ZSTD_error_frameParameter_windowTooLarge) {
            return RS_FAIL(err, RS_LIMIT,
                           "%s: packed with a zstd window larger than 32 MiB; pack it again with zstd -19", s->name);
        }
        return broken(s, "the zstd data is damaged", err);
    }
    if (rc == 0 && s->in_at == s->in_len) {
        if (!refill(s, err)) {
            return false;
        }
        s->ended = s->eof;
    } else if (rc != 0 && s->eof && *got == 0) {
        return broken(s, "the zstd data ends early", err);
    }
    return true;
}

bool rs_stream_read(rs_stream *s, char *to, size_t n, size_t *got, rs_err *err)
{
    *got = 0;
    while (*got == 0 && !s->ended) {
        if (!refill(s, err)) {
            return false;
        }
        bool ok = s->packing == RS_PACKING_GZIP   ? read_gzip(s, to, n, got, err)
                  : s->packing == RS_PACKING_ZSTD ? read_zstd(s, to, n, got, err)
                                                  : read_plain(s, to, n, got);
        if (!ok) {
            return false;
        }
    }
    s->out_total += *got;
    if (s->packing != RS_PACKING_NONE && s->out_total > free_expansion && s->out_total / s->expansion > s->in_total) {
        return RS_FAIL(err, RS_LIMIT, "%s: expands to more than %llu times its size; unpack it first if it is meant so",
                       s->name, (unsigned long long)s->expansion);
    }
    return true;
}
