#include "collect/url.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <unicode/uidna.h>

enum { longest_host = 253, longest_label = 63 };

/* Output that counts on past its end, so that it is checked once. */
typedef struct line {
    char *at;
    size_t len;
} line;

static void put(line *out, rs_str s)
{
    if (out->len <= RS_URL_LONGEST && s.len <= RS_URL_LONGEST - out->len) {
        memcpy(out->at + out->len, s.at, s.len);
        out->len += s.len;
    } else {
        out->len = RS_URL_LONGEST + 1;
    }
}

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool is_slash(char c)
{
    return c == '/' || c == '\\';
}

/* Letters that people do not see and that come along when an address is copied: spaces, zero-width and bidi marks. */
static size_t unseen(const char *at, size_t n)
{
    static const char marks[][4] = {"\xC2\xA0",     "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D",
                                    "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB",
                                    "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6",
                                    "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9", "\xEF\xBB\xBF"};
    if (n && (unsigned char)*at <= ' ') {
        return 1;
    }
    for (size_t i = 0; n >= 2 && i < sizeof marks / sizeof *marks; i++) {
        size_t len = strlen(marks[i]);
        if (n >= len && memcmp(at, marks[i], len) == 0) {
            return len;
        }
    }
    return 0;
}

static rs_str trim(rs_str s)
{
    for (size_t n; (n = unseen(s.at, s.len)) != 0;) {
        s = rs_str_part(s, n, s.len);
    }
    for (bool more = true; more && s.len;) {
        more = false;
        for (size_t n = 1; n <= 3 && n <= s.len && !more; n++) {
            if (unseen(s.at + s.len - n, n) == n) {
                s.len -= n;
                more = true;
            }
        }
    }
    return s;
}

/* "http" of "http:..."; NONE where there is no scheme. */
static rs_str scheme_of(rs_str s)
{
    size_t i = 0;
    while (i < s.len && (is_alpha(s.at[i]) || (i && (is_digit(s.at[i]) || memchr("+-.", s.at[i], 3))))) {
        i++;
    }
    return i && i < s.len && s.at[i] == ':' ? rs_str_part(s, 0, i) : RS_STR_NONE;
}

/* ---- host */

static int hex_value(char c)
{
    return is_digit(c) ? c - '0' : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

/* "%d9" at s.at + i is one byte: its value, else -1. */
static int encoded_at(rs_str s, size_t i)
{
    if (i + 2 >= s.len || s.at[i] != '%' || hex_value(s.at[i + 1]) < 0 || hex_value(s.at[i + 2]) < 0) {
        return -1;
    }
    return hex_value(s.at[i + 1]) * 16 + hex_value(s.at[i + 2]);
}

static bool to_ascii(rs_str host, char out[longest_host + 1], size_t *len)
{
    UErrorCode status = U_ZERO_ERROR;
    UIDNA *idna = uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, &status);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    int32_t n = uidna_nameToASCII_UTF8(idna, host.at, (int32_t)host.len, out, longest_host, &info, &status);
    uidna_close(idna);
    *len = n > 0 ? (size_t)n : 0;
    return U_SUCCESS(status) && info.errors == 0 && n > 0;
}

static bool labels_are_sound(rs_str host)
{
    rs_str label;
    for (rs_str rest = host; rs_str_split(&rest, '.', &label);) {
        if (label.len == 0 || label.len > longest_label) {
            return false;
        }
        for (size_t i = 0; i < label.len; i++) {
            if (!is_alpha(label.at[i]) && !is_digit(label.at[i]) && label.at[i] != '-' && label.at[i] != '_') {
                return false;
            }
        }
    }
    return true;
}

/* A host whose last label is a number is an IPv4 address in one of its old spellings, or nothing: "127.1", "0x7f.1". */
static bool looks_like_ipv4(rs_str host)
{
    size_t from = host.len;
    while (from && host.at[from - 1] != '.') {
        from--;
    }
    rs_str last = rs_str_part(host, from, host.len);
    bool digits = true, hex = last.len > 2 && last.at[0] == '0' && last.at[1] == 'x';
    for (size_t i = 0; i < last.len; i++) {
        digits = digits && is_digit(last.at[i]);
        hex = hex && (i < 2 || hex_value(last.at[i]) >= 0);
    }
    return digits || hex;
}

static bool put_name(line *out, rs_str written)
{
    char plain[longest_host * 3 + 1], ascii[longest_host + 1];
    size_t n = 0, len = 0;
    bool foreign = false;
    for (size_t i = 0; i < written.len; i++) {
        int byte = encoded_at(written, i);
        i += byte >= 0 ? 2 : 0;
        char c = byte >= 0 ? (char)byte : written.at[i];
        if (n == sizeof plain - 1) {
            return false;
        }
        plain[n++] = lower(c);
        foreign = foreign || (unsigned char)c >= 0x80;
    }
    rs_str host = {plain, n};
    if (foreign) {
        if (!to_ascii(host, ascii, &len)) {
            return false;
        }
        host = (rs_str){ascii, len};
    }
    host.len -= host.len > 1 && host.at[host.len - 1] == '.';
    if (host.len == 0 || host.len > longest_host || !labels_are_sound(host)) {
        return false;
    }
    if (looks_like_ipv4(host)) {
        struct in_addr address;
        char z[longest_host + 1], four[INET_ADDRSTRLEN];
        memcpy(z, host.at, host.len);
        z[host.len] = '\0';
        if (!inet_aton(z, &address) || !inet_ntop(AF_INET, &address, four, sizeof four)) {
            return false;
        }
        put(out, rs_str_of(four));
        return true;
    }
    put(out, host);
    return true;
}

static bool put_ipv6(line *out, rs_str inside)
{
    char z[INET6_ADDRSTRLEN + 1], normal[INET6_ADDRSTRLEN];
    struct in6_addr address;
    if (inside.len > INET6_ADDRSTRLEN) {
        return false;
    }
    memcpy(z, inside.at, inside.len);
    z[inside.len] = '\0';
    if (inet_pton(AF_INET6, z, &address) != 1 || !inet_ntop(AF_INET6, &address, normal, sizeof normal)) {
        return false;
    }
    put(out, RS_STR("["));
    put(out, rs_str_of(normal));
    put(out, RS_STR("]"));
    return true;
}

/* "host:port" behind "scheme://". */
static const char *put_authority(line *out, rs_str scheme, rs_str authority)
{
    if (memchr(authority.at, '@', authority.len)) {
        return "a name and password in the address";
    }
    rs_str host = authority, port = RS_STR("");
    bool six = authority.len && authority.at[0] == '[';
    size_t end = six ? rs_str_find(authority, RS_STR("]"), 0) : 0;
    size_t colon = end == SIZE_MAX ? SIZE_MAX : rs_str_find(authority, RS_STR(":"), end);
    if (colon != SIZE_MAX) {
        host = rs_str_part(authority, 0, colon);
        port = rs_str_part(authority, colon + 1, authority.len);
    }
    if (host.len == 0) {
        return "no host in the address";
    }
    bool sound =
        !six ? put_name(out, host) : host.at[host.len - 1] == ']' && put_ipv6(out, rs_str_part(host, 1, host.len - 1));
    if (!sound) {
        return "no such host can be";
    }
    uint64_t number = 0;
    if (port.len && (!rs_str_to_uint(port, &number) || number == 0 || number > 65535)) {
        return "no such port can be";
    }
    if (port.len && number != (scheme.len == 5 ? 443 : 80)) {
        char digits[8];
        int n = snprintf(digits, sizeof digits, ":%u", (unsigned)number);
        put(out, (rs_str){digits, (size_t)n});
    }
    return NULL;
}

/* ---- path */

static void put_encoded(line *out, rs_str s, const char *also)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c > ' ' && c < 0x7f && !strchr("\"<>\\", c) && !strchr(also, c)) {
            put(out, (rs_str){s.at + i, 1});
        } else {
            put(out, (rs_str){(char[]){'%', digits[c >> 4], digits[c & 15]}, 3});
        }
    }
}

static size_t dots(rs_str segment)
{
    size_t n = 0;
    for (size_t i = 0; i < segment.len; n++) {
        if (segment.at[i] == '.') {
            i++;
        } else if (encoded_at(segment, i) == '.') {
            i += 3;
        } else {
            return 0;
        }
    }
    return n;
}

/* Takes the last segment off what is written from `root` on, which starts with '/'. */
static void up(line *out, size_t root)
{
    while (out->len > root && out->len <= RS_URL_LONGEST && out->at[--out->len] != '/') {
    }
}

/* Segments of path, each behind its '/', onto out; path starts behind a '/'. */
static void put_path(line *out, size_t root, rs_str path)
{
    for (bool last = false; !last;) {
        size_t n = 0;
        while (n < path.len && !is_slash(path.at[n])) {
            n++;
        }
        last = n == path.len;
        rs_str segment = rs_str_part(path, 0, n);
        path = rs_str_part(path, n + 1, path.len);
        size_t up_or_here = dots(segment);
        if (up_or_here == 2) {
            up(out, root);
        }
        if (up_or_here != 1 && up_or_here != 2) {
            put(out, RS_STR("/"));
            put_encoded(out, segment, "`{}");
        } else if (last) {
            put(out, RS_STR("/"));
        }
    }
}

/* Path and query; directory: what the path is relative to, ending before its '/'. */
static void put_rest(line *out, rs_str directory, rs_str rest)
{
    size_t root = out->len, query = rs_str_find(rest, RS_STR("?"), 0);
    rs_str path = rs_str_part(rest, 0, query);
    put(out, directory);
    put_path(out, root, path.len && is_slash(path.at[0]) ? rs_str_part(path, 1, path.len) : path);
    if (query != SIZE_MAX) {
        put_encoded(out, rs_str_part(rest, query, rest.len), "'");
    }
}

/* ---- the whole */

static const char *write_absolute(line *out, rs_str scheme, rs_str rest)
{
    while (rest.len && is_slash(rest.at[0])) {
        rest = rs_str_part(rest, 1, rest.len);
    }
    size_t end = 0;
    while (end < rest.len && !is_slash(rest.at[end]) && rest.at[end] != '?') {
        end++;
    }
    put(out, scheme.len == 5 ? RS_STR("https://") : RS_STR("http://"));
    const char *why = put_authority(out, scheme, rs_str_part(rest, 0, end));
    if (!why) {
        put_rest(out, RS_STR(""), rs_str_part(rest, end, rest.len));
    }
    return why;
}

static const char *write_relative(line *out, const rs_url *base, rs_str s)
{
    if (s.len >= 2 && is_slash(s.at[0]) && is_slash(s.at[1])) {
        return write_absolute(out, base->scheme, s);
    }
    put(out, base->origin);
    size_t query = rs_str_find(base->path, RS_STR("?"), 0);
    rs_str path = rs_str_part(base->path, 0, query);
    if (s.len == 0) {
        put(out, base->path);
    } else if (s.at[0] == '?') {
        put(out, path);
        put_encoded(out, s, "'");
    } else if (is_slash(s.at[0])) {
        put_rest(out, RS_STR(""), s);
    } else {
        while (path.len && path.at[path.len - 1] != '/') {
            path.len--;
        }
        put_rest(out, rs_str_part(path, 0, path.len - 1), s);
    }
    return NULL;
}

/* Without tabs and line ends, which people's editors put into addresses; without the fragment. */
static bool clean(rs_str s, char out[RS_URL_LONGEST + 1], rs_str *cleaned)
{
    size_t n = 0;
    s = trim(s);
    for (size_t i = 0; i < s.len && s.at[i] != '#'; i++) {
        if (!memchr("\t\r\n", s.at[i], 3)) {
            if (n == RS_URL_LONGEST) {
                return false;
            }
            out[n++] = s.at[i];
        }
    }
    *cleaned = (rs_str){out, n};
    return true;
}

static bool is_web(rs_str scheme)
{
    return rs_str_eq_nocase(scheme, RS_STR("http")) || rs_str_eq_nocase(scheme, RS_STR("https"));
}

/* Takes the scheme off *s; "feed:https://..." and "feed://..." are how old readers' links look. */
static rs_str take_scheme(rs_str *s)
{
    rs_str scheme = scheme_of(*s);
    *s = scheme.at ? rs_str_part(*s, scheme.len + 1, s->len) : *s;
    if (!rs_str_eq_nocase(scheme, RS_STR("feed"))) {
        return scheme;
    }
    rs_str inner = scheme_of(*s);
    if (!is_web(inner)) {
        return RS_STR("http");
    }
    *s = rs_str_part(*s, inner.len + 1, s->len);
    return inner;
}

/* NULL, or why base is none. room: for the base where it is not normal yet. */
static const char *read_base(rs_url *out, rs_str base, char room[RS_URL_LONGEST + 1])
{
    size_t n;
    if (!base.at) {
        return "the address is not whole (http://...)";
    }
    if (rs_url_parts(out, base)) {
        return NULL;
    }
    const char *why = rs_url_write(RS_STR_NONE, base, room, &n);
    return why ? why : rs_url_parts(out, (rs_str){room, n}) ? NULL : "no such address can be";
}

const char *rs_url_write(rs_str base, rs_str relative, char out[RS_URL_LONGEST + 1], size_t *len)
{
    char bytes[RS_URL_LONGEST + 1], room[RS_URL_LONGEST + 1];
    line to = {out, 0};
    rs_str s;
    rs_url parts;
    *len = 0;
    out[0] = '\0';
    if (!clean(relative, bytes, &s)) {
        return "the address is too long";
    }
    rs_str scheme = take_scheme(&s);
    if (scheme.at && !is_web(scheme)) {
        return "the address is not of http or https";
    }
    const char *why = read_base(&parts, base, room);
    bool same = !why && rs_str_eq_nocase(scheme, parts.scheme) && !(s.len && is_slash(s.at[0]));
    if (scheme.at && !same) {
        why = write_absolute(&to, scheme, s);
    } else if (!why) {
        why = write_relative(&to, &parts, s);
    }
    if (!why && to.len > RS_URL_LONGEST) {
        why = "the address is too long";
    }
    *len = why ? 0 : to.len;
    out[*len] = '\0';
    return why;
}

rs_str rs_url_resolve(rs_arena *arena, rs_str base, rs_str relative)
{
    char out[RS_URL_LONGEST + 1];
    size_t len;
    return rs_url_write(base, relative, out, &len) ? RS_STR_NONE : rs_arena_str(arena, (rs_str){out, len});
}

/* Of normal addresses only: what rs_url_write would write otherwise is refused by its first sign. */
bool rs_url_parts(rs_url *out, rs_str url)
{
    bool https = rs_str_starts(url, RS_STR("https://"));
    if (url.len > RS_URL_LONGEST || (!https && !rs_str_starts(url, RS_STR("http://")))) {
        return false;
    }
    size_t from = https ? 8 : 7, slash = rs_str_find(url, RS_STR("/"), from);
    rs_str authority = rs_str_part(url, from, slash);
    for (size_t i = 0; i < authority.len; i++) {
        char c = authority.at[i];
        if (!is_digit(c) && !(c >= 'a' && c <= 'z') && !memchr("-._:[]", c, 6)) {
            return false;
        }
    }
    for (size_t i = from; i < url.len; i++) {
        if ((unsigned char)url.at[i] <= ' ' || (unsigned char)url.at[i] >= 0x7f || strchr("\"<>#\\", url.at[i])) {
            return false;
        }
    }
    if (slash == SIZE_MAX || authority.len == 0) {
        return false;
    }
    size_t end = authority.at[0] == '[' ? rs_str_find(authority, RS_STR("]"), 0) : 0;
    size_t colon = end == SIZE_MAX ? SIZE_MAX : rs_str_find(authority, RS_STR(":"), end);
    uint64_t port = https ? 443 : 80;
    if (colon == 0 || (colon != SIZE_MAX && !rs_str_to_uint(rs_str_part(authority, colon + 1, authority.len), &port))) {
        return false;
    }
    *out = (rs_url){.scheme = rs_str_part(url, 0, https ? 5 : 4),
                    .origin = rs_str_part(url, 0, slash),
                    .host = rs_str_part(authority, 0, colon),
                    .path = rs_str_part(url, slash, url.len),
                    .port = (uint16_t)port};
    return true;
}
