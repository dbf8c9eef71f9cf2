/* buf: a growing run of bytes with a ceiling, for output and for input of unknown length.
 * A write past the ceiling, or without memory, is dropped and marks `overflowed`; check it once, at the end. */
#ifndef RS_BASE_BUF_H
#define RS_BASE_BUF_H

#include "base/str.h"

typedef struct rs_buf {
    char *at;
    size_t len, cap, ceiling;
    bool overflowed;
} rs_buf;

void rs_buf_init(rs_buf *b, size_t ceiling); /* ceiling in bytes */
void rs_buf_release(rs_buf *b);
void rs_buf_reset(rs_buf *b);
/* Room for n more bytes behind what is there; false past the ceiling or out of memory. */
bool rs_buf_reserve(rs_buf *b, size_t n);
static inline void rs_buf_put(rs_buf *b, rs_str s)
{
    if (s.len && (b->cap - b->len >= s.len || rs_buf_reserve(b, s.len))) {
        memcpy(b->at + b->len, s.at, s.len);
        b->len += s.len;
    }
}
static inline void rs_buf_char(rs_buf *b, char c)
{
    rs_buf_put(b, (rs_str){&c, 1});
}
static inline void rs_buf_z(rs_buf *b, const char *z)
{
    rs_buf_put(b, rs_str_of(z));
}
void rs_buf_printf(rs_buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline rs_str rs_buf_str(const rs_buf *b)
{
    return (rs_str){b->at ? b->at : "", b->len};
}

#endif
