#include "collect/warc_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd_errors.h>

enum {
    look = 8,                  /* bytes that show what a piece is */
    expansion = 200,           /* bytes unpacked for each byte packed, */
    free_expansion = 64 << 20, /* looked at past this many */
    free_waste = 256 << 20,
    dictionary_most = 8 << 20,
    zstd_window_log = 25, /* 32 MiB */
};

#define DICTIONARY_MARK RS_STR("\x5D\x2A\x4D\x18")

uint64_t rs_warc_file_at(const rs_warc_file *f)
{
    return f->in_base + f->in_at;
}

/* At least n bytes (at most a few) in a row behind in_at, unless the file ends. */
static bool peek(rs_warc_file *f, size_t n, rs_err *err)
{
    while (f->in_len - f->in_at < n && !f->eof) {
        if (f->in_at) {
            memmove(f->in, f->in + f->in_at, f->in_len - f->in_at);
            f->in_base += f->in_at;
            f->in_len -= f->in_at;
            f->in_at = 0;
        }
        ssize_t got = read(f->fd, f->in + f->in_len, sizeof f->in - f->in_len);
        if (got < 0 && errno != EINTR) {
            return RS_FAIL(err, RS_IO, "%s: cannot be read: %s", f->name, strerror(errno));
        }
        f->eof = got == 0;
        f->in_len += got > 0 ? (size_t)got : 0;
    }
    return true;
}

static bool go_to(rs_warc_file *f, uint64_t at)
{
    if (at >= f->in_base && at <= f->in_base + f->in_len) {
        f->in_at = (size_t)(at - f->in_base);
        return true;
    }
    if (!f->seekable || lseek(f->fd, (off_t)at, SEEK_SET) < 0) {
        return false;
    }
    f->in_base = at;
    f->in_at = f->in_len = 0;
    f->eof = false;
    return true;
}

/* ---- opening */

static bool begins(const rs_warc_file *f, rs_str mark)
{
    return rs_str_starts((rs_str){(const char *)f->in + f->in_at, f->in_len - f->in_at}, mark);
}

static uint32_t le32(const unsigned char *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool pass_over(rs_warc_file *f, uint64_t n, rs_err *err)
{
    while (n) {
        if (!peek(f, 1, err)) {
            return false;
        }
        size_t here = f->in_len - f->in_at;
        if (!here) {
            return true;
        }
        here = here < n ? here : (size_t)n;
        f->in_at += here;
        n -= here;
    }
    return true;
}

static bool use_dictionary(rs_warc_file *f, rs_str bytes, rs_err *err)
{
    rs_buf unpacked;
    rs_buf_init(&unpacked, dictionary_most);
    if (rs_str_starts(bytes, RS_STR("\x28\xB5\x2F\xFD"))) { /* it may be packed itself */
        unsigned long long size = ZSTD_getFrameContentSize(bytes.at, bytes.len);
        size = size > dictionary_most ? dictionary_most : size;
        if (!rs_buf_reserve(&unpacked, (size_t)size)) {
            return RS_FAIL_MEMORY(err);
        }
        size_t got = size ? ZSTD_decompress(unpacked.at, (size_t)size, bytes.at, bytes.len) : 0;
        bytes = (rs_str){unpacked.at, ZSTD_isError(got) ? 0 : got};
    }
    /* A dictionary that is none shows as damage of every frame. */
    size_t rc = ZSTD_DCtx_loadDictionary(f->zstd, bytes.at, bytes.len);
    rs_buf_release(&unpacked);
    return !ZSTD_isError(rc) || ZSTD_getErrorCode(rc) != ZSTD_error_memory_allocation || RS_FAIL_MEMORY(err);
}

/* A skippable frame: of the kind that archives keep their dictionary in, or not for us. */
static bool skippable(rs_warc_file *f, rs_err *err)
{
    bool dictionary = begins(f, DICTIONARY_MARK);
    uint32_t size = le32(f->in + f->in_at + 4);
    f->in_at += look;
    if (!dictionary || size > dictionary_most) {
        return pass_over(f, size, err);
    }
    rs_buf bytes;
    rs_buf_init(&bytes, dictionary_most);
    bool ok = true;
    while (ok && bytes.len < size && (ok = peek(f, 1, err)) && f->in_at < f->in_len) {
        rs_str here = {(const char *)f->in + f->in_at, f->in_len - f->in_at};
        here = rs_str_part(here, 0, size - bytes.len);
        rs_buf_put(&bytes, here);
        f->in_at += here.len;
        ok = !bytes.overflowed || RS_FAIL_MEMORY(err);
    }
    ok = ok && use_dictionary(f, rs_buf_str(&bytes), err);
    rs_buf_release(&bytes);
    return ok;
}

static bool is_skippable(const rs_warc_file *f)
{
    const unsigned char *p = f->in + f->in_at;
    return f->in_len - f->in_at >= look && (p[0] & 0xF0) == 0x50 && p[1] == 0x2A && p[2] == 0x4D && p[3] == 0x18;
}

/* Where the reading starts in the middle, the dictionary stands at the front all the same. */
static bool start(rs_warc_file *f, uint64_t from, rs_err *err)
{
    if (inflateInit2(&f->gzip, 15 + 16) != Z_OK) {
        return RS_FAIL_MEMORY(err);
    }
    f->gzip_ready = true;
    f->zstd = ZSTD_createDStream();
    if (!f->zstd || ZSTD_isError(ZSTD_DCtx_setParameter(f->zstd, ZSTD_d_windowLogMax, zstd_window_log))) {
        return RS_FAIL_MEMORY(err);
    }
    if (!from) {
        return true;
    }
    if (!peek(f, look, err) || (is_skippable(f) && !skippable(f, err))) {
        return false;
    }
    if (go_to(f, from)) {
        return true;
    }
    uint64_t at = rs_warc_file_at(f);
    return from < at ? RS_FAIL(err, RS_IO, "%s: byte %llu cannot be gone to; give a file, not a pipe", f->name,
                               (unsigned long long)from)
                     : pass_over(f, from - at, err);
}

bool rs_warc_file_open(rs_warc_file *f, const char *path, uint64_t from, rs_err *err)
{
    bool in = strcmp(path, "-") == 0;
    struct stat st;
    *f = (rs_warc_file){.name = in ? "standard input" : path};
    f->fd = in ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (f->fd < 0) {
        return RS_FAIL(err, RS_IO, "%s: cannot be opened: %s", path, strerror(errno));
    }
    f->seekable = !in && fstat(f->fd, &st) == 0 && S_ISREG(st.st_mode);
    if (!start(f, from, err)) {
        rs_warc_file_close(f);
        return false;
    }
    return true;
}

void rs_warc_file_close(rs_warc_file *f)
{
    if (f->gzip_ready) {
        inflateEnd(&f->gzip);
    }
    ZSTD_freeDStream(f->zstd);
    if (f->fd != STDIN_FILENO) {
        close(f->fd);
    }
    *f = (rs_warc_file){.fd = -1};
}

/* ---- pieces */

static rs_warc_kind kind_here(const rs_warc_file *f)
{
    return begins(f, RS_STR("\x1F\x8B\x08"))       ? RS_WARC_MEMBER
           : begins(f, RS_STR("\x28\xB5\x2F\xFD")) ? RS_WARC_FRAME
           : begins(f, RS_STR("WARC/"))            ? RS_WARC_PLAIN_RUN
                                                   : RS_WARC_NO_PIECE;
}

/* The next place that looks like a piece. Once pieces of one kind were seen, the marks of others are chance. */
static bool search(rs_warc_file *f, rs_err *err)
{
    for (;;) {
        if (!peek(f, look, err)) {
            return false;
        }
        if (f->in_at == f->in_len) {
            return true;
        }
        rs_warc_kind kind = kind_here(f);
        if (kind != RS_WARC_NO_PIECE && (f->seen == RS_WARC_NO_PIECE || f->seen == kind)) {
            return true;
        }
        f->in_at++;
    }
}

static void begin(rs_warc_file *f, rs_warc_kind kind)
{
    f->kind = kind;
    f->piece = rs_warc_file_at(f);
    f->unpacked = 0;
    f->head_at = f->head_len = 0;
    if (kind == RS_WARC_MEMBER) {
        inflateReset(&f->gzip);
    } else if (kind == RS_WARC_FRAME) {
        ZSTD_DCtx_reset(f->zstd, ZSTD_reset_session_only);
    }
}

/* What was unpacked of a damaged piece tells little of where it ends: the next one is looked for from its start, as
 * long as that is not made use of to keep us busy. */
static rs_warc_step damage(rs_warc_file *f, rs_code code, const char *how)
{
    uint64_t here = rs_warc_file_at(f);
    f->damage_at = f->piece;
    f->damage = how;
    f->damage_code = code;
    f->kind = RS_WARC_NO_PIECE;
    f->searching = true;
    f->wasted += here - f->piece + f->unpacked;
    if (code == RS_INPUT && f->wasted < free_waste + 8 * here) {
        go_to(f, f->piece + 1);
    }
    return RS_WARC_DAMAGE;
}

/* One call of the unpacker. *ended: the piece is whole. *how: why it is not, or NULL. */
typedef struct pull {
    size_t got;
    bool ended;
    rs_code code;
    const char *how;
} pull;

static bool pull_gzip(rs_warc_file *f, void *to, size_t n, pull *p, rs_err *err)
{
    f->gzip.next_in = f->in + f->in_at;
    f->gzip.avail_in = (uInt)(f->in_len - f->in_at);
    f->gzip.next_out = to;
    f->gzip.avail_out = (uInt)n;
    int rc = inflate(&f->gzip, Z_NO_FLUSH);
    f->in_at = f->in_len - f->gzip.avail_in;
    p->got = n - f->gzip.avail_out;
    p->ended = rc == Z_STREAM_END;
    if (rc == Z_MEM_ERROR) {
        return RS_FAIL_MEMORY(err);
    }
    if (rc != Z_OK && rc != Z_BUF_ERROR && !p->ended) {
        p->how = "its gzip data is damaged";
    }
    return true;
}

static bool pull_zstd(rs_warc_file *f, void *to, size_t n, pull *p, rs_err *err)
{
    ZSTD_inBuffer in = {f->in, f->in_len, f->in_at};
    ZSTD_outBuffer out = {to, n, 0};
    size_t rc = ZSTD_decompressStream(f->zstd, &out, &in);
    f->in_at = in.pos;
    p->got = out.pos;
    p->ended = rc == 0;
    if (ZSTD_isError(rc)) {
        ZSTD_ErrorCode code = ZSTD_getErrorCode(rc);
        if (code == ZSTD_error_memory_allocation) {
            return RS_FAIL_MEMORY(err);
        }
        bool wide = code == ZSTD_error_frameParameter_windowTooLarge;
        p->how = wide ? "its zstd window is larger than 32 MiB" : "its zstd data is damaged";
    }
    return true;
}

/* Bytes of the packed piece under way. Nothing got, not ended, no damage: never. */
static bool unpack(rs_warc_file *f, void *to, size_t n, pull *p, rs_err *err)
{
    *p = (pull){.code = RS_INPUT};
    while (!p->got && !p->ended && !p->how) {
        if (!peek(f, 1, err)) {
            return false;
        }
        bool dry = f->in_at == f->in_len;
        if (!(f->kind == RS_WARC_MEMBER ? pull_gzip(f, to, n, p, err) : pull_zstd(f, to, n, p, err))) {
            return false;
        }
        if (dry && !p->got && !p->ended && !p->how) {
            p->how = "the file ends in the middle of it";
        }
    }
    f->unpacked += p->got;
    uint64_t packed = rs_warc_file_at(f) - f->piece;
    if (!p->how && f->unpacked > free_expansion && f->unpacked / expansion > packed) {
        p->how = "it expands to more than 200 times its size";
        p->code = RS_LIMIT;
    }
    return true;
}

/* Behind damage: does the piece begin a record? Its first bytes are kept for the next step. */
static bool believe(rs_warc_file *f, bool *good, rs_err *err)
{
    pull p = {0};
    while (f->head_len < 5 && !p.ended && !p.how) {
        if (!unpack(f, f->head + f->head_len, sizeof f->head - f->head_len, &p, err)) {
            return false;
        }
        f->head_len += p.got;
    }
    *good = f->head_len >= 5 && !p.ended && memcmp(f->head, "WARC/", 5) == 0;
    return true;
}

static bool is_padding(unsigned char c)
{
    return c == 0 || c == '\r' || c == '\n' || c == ' ';
}

/* Between pieces: what comes next. */
static bool next_piece(rs_warc_file *f, rs_warc_step *step, rs_err *err)
{
    for (;;) {
        if (!peek(f, look, err) || (f->searching && !search(f, err))) {
            return false;
        }
        while (f->in_at < f->in_len && is_padding(f->in[f->in_at])) {
            f->in_at++;
        }
        if (!peek(f, look, err)) {
            return false;
        }
        if (f->in_at == f->in_len) {
            *step = RS_WARC_END;
            return true;
        }
        if (is_padding(f->in[f->in_at])) {
            continue;
        }
        if (is_skippable(f)) {
            if (!skippable(f, err)) {
                return false;
            }
            continue;
        }
        rs_warc_kind kind = kind_here(f);
        if (kind == RS_WARC_NO_PIECE) {
            f->piece = rs_warc_file_at(f);
            f->unpacked = 0;
            *step = damage(f, RS_INPUT, "what stands here begins no record");
            return true;
        }
        begin(f, kind);
        bool good = true;
        if (f->searching && kind != RS_WARC_PLAIN_RUN && !believe(f, &good, err)) {
            return false;
        }
        if (good) {
            f->searching = false;
            f->seen = kind;
            *step = RS_WARC_PIECE;
            return true;
        }
        go_to(f, f->piece + 1);
        f->kind = RS_WARC_NO_PIECE;
    }
}

static bool give(rs_buf *to, const unsigned char *at, size_t n, rs_warc_step *step, rs_err *err)
{
    rs_buf_put(to, (rs_str){(const char *)at, n});
    *step = RS_WARC_BYTES;
    return !to->overflowed || RS_FAIL_MEMORY(err);
}

static bool step_packed(rs_warc_file *f, rs_buf *to, rs_warc_step *step, rs_err *err)
{
    if (f->head_len) {
        size_t n = f->head_len;
        f->head_len = 0;
        return give(to, f->head, n, step, err);
    }
    pull p;
    if (!rs_buf_reserve(to, RS_WARC_CHUNK)) {
        return RS_FAIL_MEMORY(err);
    }
    if (!unpack(f, to->at + to->len, RS_WARC_CHUNK, &p, err)) {
        return false;
    }
    to->len += p.got;
    *step = RS_WARC_BYTES;
    if (p.how) {
        *step = damage(f, p.code, p.how);
    } else if (p.ended) {
        f->kind = RS_WARC_NO_PIECE;
    }
    return true;
}

bool rs_warc_file_step(rs_warc_file *f, rs_buf *to, rs_warc_step *step, rs_err *err)
{
    if (f->kind == RS_WARC_NO_PIECE) {
        return next_piece(f, step, err);
    }
    if (f->kind != RS_WARC_PLAIN_RUN) {
        return step_packed(f, to, step, err);
    }
    if (!peek(f, 1, err)) {
        return false;
    }
    size_t n = f->in_len - f->in_at;
    if (!n) {
        *step = RS_WARC_END;
        return true;
    }
    f->in_at = f->in_len;
    return give(to, f->in + f->in_len - n, n, step, err);
}

bool rs_warc_file_jump(rs_warc_file *f, uint64_t to)
{
    struct stat st;
    char behind[look];
    if (f->kind != RS_WARC_PLAIN_RUN || !f->seekable || fstat(f->fd, &st) != 0 || to > (uint64_t)st.st_size) {
        return false;
    }
    ssize_t n = pread(f->fd, behind, sizeof behind, (off_t)to);
    bool boundary = n == 0 || (n > 0 && (behind[0] == '\r' || behind[0] == '\n'));
    return boundary && go_to(f, to);
}
