/* str: a slice of bytes. Never assumed NUL-terminated, never owns what it points at. */
#ifndef RS_BASE_STR_H
#define RS_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct rs_str {
    const char *at; /* NULL means "not known", which is not the same as empty */
    size_t len;
} rs_str;

#define RS_STR(literal) ((rs_str){(literal), sizeof(literal) - 1})
#define RS_STR_NONE     ((rs_str){NULL, 0})
/* the two arguments of a "%.*s" */
#define RS_STR_ARG(s) ((int)((s).len)), ((s).at ? (s).at : "")

static inline rs_str rs_str_of(const char *z)
{
    return (rs_str){z, z ? strlen(z) : 0};
}

static inline bool rs_str_eq(rs_str a, rs_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

static inline bool rs_str_starts(rs_str s, rs_str head)
{
    return s.len >= head.len && (head.len == 0 || memcmp(s.at, head.at, head.len) == 0);
}

static inline bool rs_str_ends(rs_str s, rs_str tail)
{
    return s.len >= tail.len && (tail.len == 0 || memcmp(s.at + s.len - tail.len, tail.at, tail.len) == 0);
}

/* The part [from, to) of s, both clamped to s. */
static inline rs_str rs_str_part(rs_str s, size_t from, size_t to)
{
    if (to > s.len) {
        to = s.len;
    }
    if (from > to) {
        from = to;
    }
    return (rs_str){s.at + from, to - from};
}

/* s without ASCII white space at both ends. */
rs_str rs_str_trim(rs_str s);
/* Position of needle in s at or after from; SIZE_MAX when it is not there. */
size_t rs_str_find(rs_str s, rs_str needle, size_t from);
/* ASCII letters compared without case. */
bool rs_str_eq_nocase(rs_str a, rs_str b);
bool rs_str_starts_nocase(rs_str s, rs_str head);
size_t rs_str_find_nocase(rs_str s, rs_str needle, size_t from);
/* Takes the next line (without its end) off *rest into *line; false when *rest is used up. */
bool rs_str_line(rs_str *rest, rs_str *line);
/* Takes the part before the next sep off *rest into *part; false when *rest is used up (at == NULL). */
bool rs_str_split(rs_str *rest, char sep, rs_str *part);
int rs_str_cmp(rs_str a, rs_str b);
/* Plain decimal number, whole slice; false when it is none. */
bool rs_str_to_double(rs_str s, double *out);
bool rs_str_to_uint(rs_str s, uint64_t *out);

/* The letter c (a code point) as UTF-8 at `to`, which has room for four bytes: how many they are. */
static inline size_t rs_utf8_put(char *to, uint32_t c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    static const uint8_t heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n; i-- > 1; c >>= 6) {
        to[i] = (char)(0x80 | (c & 0x3F));
    }
    to[0] = (char)(heads[n] | c);
    return n;
}

#endif
