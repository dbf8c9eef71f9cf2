#include "base/json.h"

#include <math.h>

void rs_json_init(rs_json *j, rs_buf *out)
{
    *j = (rs_json){.out = out};
}

static void item(rs_json *j)
{
    if (j->need_comma) {
        rs_buf_char(j->out, ',');
    }
    j->need_comma = true;
}

void rs_json_open(rs_json *j, char bracket)
{
    item(j);
    rs_buf_char(j->out, bracket);
    j->need_comma = false;
}

void rs_json_close(rs_json *j, char bracket)
{
    rs_buf_char(j->out, bracket);
    j->need_comma = true;
}

/* The first byte at or after `from` that must be escaped; s.len when none must. Eight bytes a step. */
static size_t plain_until(rs_str s, size_t from)
{
    const uint64_t ones = 0x0101010101010101u, tops = 0x8080808080808080u;
    size_t i = from;
    for (; s.len - i >= 8; i += 8) {
        uint64_t v;
        memcpy(&v, s.at + i, 8);
        uint64_t quote = v ^ ones * '"', slash = v ^ ones * '\\', del = v ^ ones * 0x7f;
        uint64_t hit =
            ((v - ones * 0x20) & ~v) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash) | ((del - ones) & ~del);
        if (hit & tops) {
            break;
        }
    }
    for (; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c < 0x20 || c == '"' || c == '\\' || c == 0x7f) {
            break;
        }
    }
    return i;
}

static void quoted(rs_buf *out, rs_str s)
{
    static const char hex[] = "0123456789abcdef";
    rs_buf_char(out, '"');
    size_t from = 0;
    for (size_t i = plain_until(s, 0); i < s.len; i = plain_until(s, i + 1)) {
        unsigned char c = (unsigned char)s.at[i];
        rs_buf_put(out, rs_str_part(s, from, i));
        from = i + 1;
        char esc[7] = "\\";
        switch (c) {
        case '"':
        case '\\': esc[1] = (char)c; break;
        case '\n': esc[1] = 'n'; break;
        case '\t': esc[1] = 't'; break;
        case '\r': esc[1] = 'r'; break;
        default: memcpy(esc, (char[]){'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]}, 6); break;
        }
        rs_buf_z(out, esc);
    }
    rs_buf_put(out, rs_str_part(s, from, s.len));
    rs_buf_char(out, '"');
}

void rs_json_key(rs_json *j, const char *key)
{
    item(j);
    quoted(j->out, rs_str_of(key));
    rs_buf_char(j->out, ':');
    j->need_comma = false;
}

void rs_json_quoted_key(rs_json *j, rs_str key)
{
    if (!rs_buf_reserve(j->out, key.len + 1)) {
        return;
    }
    if (j->need_comma) {
        j->out->at[j->out->len++] = ',';
    }
    memcpy(j->out->at + j->out->len, key.at, key.len);
    j->out->len += key.len;
    j->need_comma = false;
}

void rs_json_str(rs_json *j, rs_str s)
{
    if (!s.at) {
        rs_json_null(j);
        return;
    }
    item(j);
    quoted(j->out, s);
}

void rs_json_int(rs_json *j, int64_t v)
{
    item(j);
    char digits[24];
    size_t i = sizeof digits;
    uint64_t u = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    do {
        digits[--i] = (char)('0' + u % 10);
    } while (u /= 10);
    if (v < 0) {
        digits[--i] = '-';
    }
    rs_buf_put(j->out, (rs_str){digits + i, sizeof digits - i});
}

void rs_json_num(rs_json *j, double v)
{
    if (!isfinite(v)) {
        rs_json_null(j);
    } else if (floor(v) == v && fabs(v) < 9e15) {
        rs_json_int(j, (int64_t)v);
    } else {
        item(j);
        rs_buf_printf(j->out, "%.10g", v);
    }
}

void rs_json_bool(rs_json *j, bool v)
{
    item(j);
    rs_buf_z(j->out, v ? "true" : "false");
}

void rs_json_null(rs_json *j)
{
    item(j);
    rs_buf_z(j->out, "null");
}
