#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/mem.h"

void rs_buf_init(rs_buf *b, size_t ceiling)
{
    *b = (rs_buf){.ceiling = ceiling};
}

void rs_buf_release(rs_buf *b)
{
    rs_mem_free(b->at);
    *b = (rs_buf){.ceiling = b->ceiling};
}

void rs_buf_reset(rs_buf *b)
{
    b->len = 0;
    b->overflowed = false;
}

bool rs_buf_reserve(rs_buf *b, size_t n)
{
    if (n > b->ceiling || b->len > b->ceiling - n) {
        b->overflowed = true;
        return false;
    }
    if (b->cap - b->len >= n) {
        return true;
    }
    size_t cap = b->cap ? b->cap : 256;
    while (cap < b->len + n) {
        cap *= 2;
    }
    cap = cap < b->ceiling ? cap : b->ceiling; /* so that room is never more than may be written */
    char *grown = rs_mem_realloc(b->at, cap);
    if (!grown) {
        b->overflowed = true;
        return false;
    }
    b->at = grown;
    b->cap = cap;
    return true;
}

void rs_buf_printf(rs_buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0 && rs_buf_reserve(b, (size_t)n + 1)) {
        vsnprintf(b->at + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}
