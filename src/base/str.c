#include "base/str.h"

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

rs_str rs_str_trim(rs_str s)
{
    while (s.len && is_space(s.at[0])) {
        s.at++;
        s.len--;
    }
    while (s.len && is_space(s.at[s.len - 1])) {
        s.len--;
    }
    return s;
}

size_t rs_str_find(rs_str s, rs_str needle, size_t from)
{
    if (needle.len == 0) {
        return from <= s.len ? from : SIZE_MAX;
    }
    while (from < s.len && s.len - from >= needle.len) {
        const char *hit = memchr(s.at + from, needle.at[0], s.len - from - needle.len + 1);
        if (!hit) {
            return SIZE_MAX;
        }
        if (memcmp(hit, needle.at, needle.len) == 0) {
            return (size_t)(hit - s.at);
        }
        from = (size_t)(hit - s.at) + 1;
    }
    return SIZE_MAX;
}

bool rs_str_eq_nocase(rs_str a, rs_str b)
{
    return a.len == b.len && rs_str_starts_nocase(a, b);
}

bool rs_str_starts_nocase(rs_str s, rs_str head)
{
    if (s.len < head.len) {
        return false;
    }
    for (size_t i = 0; i < head.len; i++) {
        if (lower(s.at[i]) != lower(head.at[i])) {
            return false;
        }
    }
    return true;
}

size_t rs_str_find_nocase(rs_str s, rs_str needle, size_t from)
{
    for (; from <= s.len && s.len - from >= needle.len; from++) {
        if (rs_str_starts_nocase(rs_str_part(s, from, s.len), needle)) {
            return from;
        }
    }
    return SIZE_MAX;
}

bool rs_str_line(rs_str *rest, rs_str *line)
{
    if (rest->len == 0) {
        return false;
    }
    const char *end = memchr(rest->at, '\n', rest->len);
    size_t n = end ? (size_t)(end - rest->at) : rest->len;
    size_t used = end ? n + 1 : n;
    *line = (rs_str){rest->at, n && rest->at[n - 1] == '\r' ? n - 1 : n};
    rest->at += used;
    rest->len -= used;
    return true;
}

bool rs_str_split(rs_str *rest, char sep, rs_str *part)
{
    if (!rest->at) {
        return false;
    }
    const char *end = rest->len ? memchr(rest->at, sep, rest->len) : NULL;
    if (!end) {
        *part = *rest;
        *rest = RS_STR_NONE;
        return true;
    }
    size_t n = (size_t)(end - rest->at);
    *part = (rs_str){rest->at, n};
    rest->at += n + 1;
    rest->len -= n + 1;
    return true;
}

int rs_str_cmp(rs_str a, rs_str b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int c = n ? memcmp(a.at, b.at, n) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

bool rs_str_to_uint(rs_str s, uint64_t *out)
{
    uint64_t v = 0;
    if (s.len == 0 || s.len > 19) {
        return false;
    }
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9') {
            return false;
        }
        v = v * 10 + (uint64_t)(s.at[i] - '0');
    }
    *out = v;
    return true;
}

bool rs_str_to_double(rs_str s, double *out)
{
    /* Digits, at most one point, at most one sign: no locale, no exponents, no hex. */
    double v = 0, scale = 1;
    size_t i = 0, digits = 0;
    bool minus = false, point = false;
    if (s.len && (s.at[0] == '-' || s.at[0] == '+')) {
        minus = s.at[0] == '-';
        i = 1;
    }
    for (; i < s.len; i++) {
        if (s.at[i] == '.' && !point) {
            point = true;
        } else if (s.at[i] >= '0' && s.at[i] <= '9') {
            digits++;
            v = v * 10 + (s.at[i] - '0');
            scale *= point ? 10 : 1;
        } else {
            return false;
        }
    }
    if (!digits) {
        return false;
    }
    *out = (minus ? -v : v) / scale;
    return true;
}
