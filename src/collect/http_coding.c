#include "collect/http_coding.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

enum {
    window = 32 * 1024,       /* bytes unpacked at a time */
    free_expansion = 1 << 20, /* bytes unpacked before the ratio is looked at */
    zstd_window_log = 25,     /* 32 MiB: keeps the whole within its memory */
    plain_look = 512,
};

/* How one stream ended. */
typedef enum ending {
    END_WHOLE,
    END_EARLY,
    END_DAMAGED,
    END_FAILED, /* err is set */
} ending;

typedef struct sink {
    rs_buf *out;
    const rs_http_limits *limits;
    rs_err *err;
    unsigned char at[window];
} sink;

rs_coding rs_coding_named(rs_str name)
{
    static const struct {
        const char *name;
        rs_coding coding;
    } known[] = {
        {"gzip", RS_CODING_GZIP}, {"x-gzip", RS_CODING_GZIP}, {"deflate", RS_CODING_DEFLATE},
        {"br", RS_CODING_BROTLI}, {"zstd", RS_CODING_ZSTD},   {"identity", RS_CODING_NONE},
        {"", RS_CODING_NONE},
    };
    name = rs_str_trim(name);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (rs_str_eq_nocase(name, rs_str_of(known[i].name))) {
            return known[i].coding;
        }
    }
    return RS_CODING_UNKNOWN;
}

rs_coding rs_coding_sniff(rs_str bytes)
{
    if (rs_str_starts(bytes, RS_STR("\x1F\x8B\x08"))) {
        return RS_CODING_GZIP;
    }
    return rs_str_starts(bytes, RS_STR("\x28\xB5\x2F\xFD")) ? RS_CODING_ZSTD : RS_CODING_NONE;
}

bool rs_coding_looks_plain(rs_str bytes)
{
    bytes = rs_str_part(bytes, 0, plain_look);
    for (size_t i = 0; i < bytes.len; i++) {
        unsigned char c = (unsigned char)bytes.at[i];
        if (c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B) {
            return false;
        }
    }
    return true;
}

/* Takes n bytes of the window; `used` bytes of the packed ones were read for all that came out so far. */
static bool pour(sink *s, size_t n, size_t used)
{
    uint64_t size = s->out->len + n;
    if (size > s->limits->body || size > s->out->ceiling) {
        return RS_FAIL(s->err, RS_LIMIT, "the body is larger than the %llu bytes allowed when unpacked",
                       (unsigned long long)(s->limits->body < s->out->ceiling ? s->limits->body : s->out->ceiling));
    }
    if (size > free_expansion && size / s->limits->expansion > used) {
        return RS_FAIL(s->err, RS_LIMIT, "the body expands to more than %llu times its size",
                       (unsigned long long)s->limits->expansion);
    }
    rs_buf_put(s->out, (rs_str){(const char *)s->at, n});
    return !s->out->overflowed || RS_FAIL_MEMORY(s->err);
}

/* bits as inflateInit2 has them. Several gzip members one behind the other are one body; padding is passed over. */
static ending undo_zlib(sink *s, rs_str in, int bits)
{
    z_stream z = {.next_in = (Bytef *)(uintptr_t)in.at, .avail_in = (uInt)in.len};
    if (inflateInit2(&z, bits) != Z_OK) {
        RS_FAIL_MEMORY(s->err);
        return END_FAILED;
    }
    ending end;
    for (;;) {
        z.next_out = s->at;
        z.avail_out = window;
        int rc = inflate(&z, Z_NO_FLUSH);
        size_t got = window - z.avail_out;
        if (!pour(s, got, in.len - z.avail_in)) {
            end = END_FAILED;
        } else if (rc == Z_STREAM_END) {
            bool more = z.avail_in >= 2 && z.next_in[0] == 0x1F && z.next_in[1] == 0x8B;
            if (more && inflateReset(&z) == Z_OK) {
                continue;
            }
            end = END_WHOLE;
        } else if (rc == Z_MEM_ERROR) {
            RS_FAIL_MEMORY(s->err);
            end = END_FAILED;
        } else if (rc != Z_OK && rc != Z_BUF_ERROR) {
            end = END_DAMAGED;
        } else if (z.avail_in || got) {
            continue;
        } else {
            end = END_EARLY;
        }
        break;
    }
    inflateEnd(&z);
    return end;
}

static ending zstd_error(sink *s, size_t rc)
{
    ZSTD_ErrorCode code = ZSTD_getErrorCode(rc);
    if (code == ZSTD_error_memory_allocation) {
        RS_FAIL_MEMORY(s->err);
        return END_FAILED;
    }
    if (code == ZSTD_error_frameParameter_windowTooLarge) {
        RS_FAIL(s->err, RS_LIMIT, "the body is packed with a zstd window larger than 32 MiB");
        return END_FAILED;
    }
    return END_DAMAGED;
}

static ending undo_zstd(sink *s, rs_str in)
{
    ZSTD_DStream *z = ZSTD_createDStream();
    if (!z || ZSTD_isError(ZSTD_DCtx_setParameter(z, ZSTD_d_windowLogMax, zstd_window_log))) {
        ZSTD_freeDStream(z);
        RS_FAIL_MEMORY(s->err);
        return END_FAILED;
    }
    ZSTD_inBuffer from = {in.at, in.len, 0};
    ending end = END_EARLY;
    for (size_t rc = 1, got = 1; from.pos < in.len || (rc != 0 && got);) {
        ZSTD_outBuffer to = {s->at, window, 0};
        rc = ZSTD_decompressStream(z, &to, &from);
        got = to.pos;
        if (ZSTD_isError(rc)) {
            end = end == END_WHOLE ? END_WHOLE : zstd_error(s, rc); /* no frame behind a whole one: padding */
            break;
        }
        if (!pour(s, got, from.pos)) {
            end = END_FAILED;
            break;
        }
        end = rc == 0 ? END_WHOLE : END_EARLY;
    }
    ZSTD_freeDStream(z);
    return end;
}

static ending undo_brotli(sink *s, rs_str in)
{
    BrotliDecoderState *b = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!b) {
        RS_FAIL_MEMORY(s->err);
        return END_FAILED;
    }
    const uint8_t *from = (const uint8_t *)in.at;
    size_t left = in.len;
    ending end;
    for (;;) {
        uint8_t *to = s->at;
        size_t room = window;
        BrotliDecoderResult rc = BrotliDecoderDecompressStream(b, &left, &from, &room, &to, NULL);
        if (!pour(s, window - room, in.len - left)) {
            end = END_FAILED;
            break;
        }
        if (rc == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
            continue;
        }
        end = rc == BROTLI_DECODER_RESULT_SUCCESS            ? END_WHOLE
              : rc == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT ? END_EARLY
                                                             : END_DAMAGED;
        BrotliDecoderErrorCode code = BrotliDecoderGetErrorCode(b);
        if (end == END_DAMAGED && code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES &&
            code >= BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES) {
            RS_FAIL_MEMORY(s->err);
            end = END_FAILED;
        }
        break;
    }
    BrotliDecoderDestroyInstance(b);
    return end;
}

/* "deflate" was meant as a zlib stream; many servers send it bare. */
static ending undo_deflate(sink *s, rs_str in)
{
    unsigned first = (unsigned char)in.at[0], second = in.len > 1 ? (unsigned char)in.at[1] : 0;
    bool zlib = (first & 15) == 8 && (first * 256 + second) % 31 == 0;
    ending end = undo_zlib(s, in, zlib ? 15 : -15);
    if (zlib && end == END_DAMAGED && s->out->len == 0) {
        end = undo_zlib(s, in, -15);
    }
    return end;
}

static bool give_plain(sink *s, rs_str in)
{
    rs_buf_reset(s->out);
    if (in.len > s->limits->body || in.len > s->out->ceiling) {
        return RS_FAIL(s->err, RS_LIMIT, "the body is larger than the %llu bytes allowed",
                       (unsigned long long)(s->limits->body < s->out->ceiling ? s->limits->body : s->out->ceiling));
    }
    rs_buf_put(s->out, in);
    return !s->out->overflowed || RS_FAIL_MEMORY(s->err);
}

bool rs_coding_undo(rs_coding coding, rs_str packed, const rs_http_limits *limits, rs_buf *out, bool *whole,
                    rs_err *err)
{
    sink s = {.out = out, .limits = limits, .err = err};
    rs_buf_reset(out);
    rs_coding shown = rs_coding_sniff(packed); /* believed more than the header */
    coding = coding != RS_CODING_NONE && shown != RS_CODING_NONE ? shown : coding;
    bool marked = coding == RS_CODING_GZIP || coding == RS_CODING_ZSTD;
    if (coding == RS_CODING_NONE || packed.len == 0 || packed.len > UINT32_MAX) {
        return give_plain(&s, packed);
    }
    if (marked && shown == RS_CODING_NONE && rs_coding_looks_plain(packed)) {
        return give_plain(&s, packed);
    }
    ending end = coding == RS_CODING_GZIP      ? undo_zlib(&s, packed, 15 + 32)
                 : coding == RS_CODING_DEFLATE ? undo_deflate(&s, packed)
                 : coding == RS_CODING_BROTLI  ? undo_brotli(&s, packed)
                                               : undo_zstd(&s, packed);
    if (end == END_FAILED) {
        return false;
    }
    /* Text taken for a packed stream unpacks to a few stray bytes at most before it shows. */
    if (end != END_WHOLE && !marked && rs_coding_looks_plain(packed)) {
        return give_plain(&s, packed);
    }
    *whole = *whole && end == END_WHOLE;
    return true;
}
