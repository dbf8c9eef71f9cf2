#include <zstd.h>

#include "store/parts.h"

enum { level = 3 };

struct rs_squeeze {
    ZSTD_CCtx *in;
    ZSTD_DCtx *out;
    rs_buf buf;
};

rs_squeeze *rs_squeeze_new(rs_arena *a)
{
    rs_squeeze *q = RS_NEW(a, rs_squeeze);
    if (!q) {
        return NULL;
    }
    rs_buf_init(&q->buf, (size_t)1 << 30);
    q->in = ZSTD_createCCtx();
    q->out = ZSTD_createDCtx();
    if (!q->in || !q->out) {
        rs_squeeze_release(q);
        return NULL;
    }
    return q;
}

void rs_squeeze_release(rs_squeeze *q)
{
    if (q) {
        ZSTD_freeCCtx(q->in);
        ZSTD_freeDCtx(q->out);
        rs_buf_release(&q->buf);
    }
}

bool rs_squeeze_pack(rs_squeeze *q, rs_str bytes, rs_str *out, rs_err *err)
{
    enum { keep = 1 << 20 };
    size_t most = ZSTD_compressBound(bytes.len);
    if (q->buf.cap > keep && most <= keep) {
        rs_buf_release(&q->buf);
    }
    rs_buf_reset(&q->buf);
    if (!rs_buf_reserve(&q->buf, most)) {
        return RS_FAIL_MEMORY(err);
    }
    size_t n = ZSTD_compressCCtx(q->in, q->buf.at, most, bytes.at ? bytes.at : "", bytes.len, level);
    if (ZSTD_isError(n)) {
        return RS_FAIL(err, RS_STORE, "an item could not be compressed: %s", ZSTD_getErrorName(n));
    }
    *out = (rs_str){q->buf.at, n};
    return true;
}

bool rs_squeeze_unpack(rs_squeeze *q, rs_str packed, uint64_t size, rs_arena *arena, rs_str *out, rs_err *err)
{
    char *at = size < SIZE_MAX / 2 ? rs_arena_raw(arena, (size_t)size + 1) : NULL;
    if (!at) {
        return RS_FAIL_MEMORY(err);
    }
    size_t n = ZSTD_decompressDCtx(q->out, at, (size_t)size, packed.at, packed.len);
    if (ZSTD_isError(n) || n != size) {
        return RS_FAIL(err, RS_STORE, "a stored item is damaged (restore the store from a copy)");
    }
    at[n] = '\0';
    *out = (rs_str){at, n};
    return true;
}
