#include "collect/http.h"

#include "collect/http_coding.h"

enum {
    default_body = 16 << 20,
    default_expansion = 200,
    codings_most = 5, /* one over the other: more is an attack */
    interim_most = 8, /* answers 1xx in front of the real one */
};

/* ---- status line and headers */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "HTTP/1.1 200 OK": the number; 0 where the line is none. */
static int status_of(rs_str line)
{
    if (!rs_str_starts_nocase(line, RS_STR("HTTP/"))) {
        return 0;
    }
    size_t at = 5;
    while (at < line.len && line.at[at] != ' ' && line.at[at] != '\t') {
        at++;
    }
    rs_str rest = rs_str_trim(rs_str_part(line, at, line.len));
    if (rest.len < 3 || !is_digit(rest.at[0]) || !is_digit(rest.at[1]) || !is_digit(rest.at[2]) ||
        (rest.len > 3 && is_digit(rest.at[3]))) {
        return 0;
    }
    return (rest.at[0] - '0') * 100 + (rest.at[1] - '0') * 10 + (rest.at[2] - '0');
}

/* Takes the lines up to the empty one off *rest; that one goes, too. */
static rs_str take_headers(rs_str *rest)
{
    rs_str headers = {rest->at, 0}, line;
    while (rs_str_line(rest, &line) && line.len) {
        headers.len = (size_t)(rest->at - headers.at);
    }
    return headers;
}

/* The next header as a whole, with the lines folded under it. */
static bool next_header(rs_str *rest, rs_str *header)
{
    rs_str line;
    if (!rs_str_line(rest, header)) {
        return false;
    }
    while (rest->len && (rest->at[0] == ' ' || rest->at[0] == '\t') && rs_str_line(rest, &line)) {
        header->len = (size_t)(line.at + line.len - header->at);
    }
    return true;
}

/* The next header of the name in *rest, its value trimmed; NONE when there is none. */
static rs_str next_named(rs_str *rest, rs_str name)
{
    rs_str header;
    while (next_header(rest, &header)) {
        const char *colon = header.len ? memchr(header.at, ':', header.len) : NULL;
        size_t n = colon ? (size_t)(colon - header.at) : 0;
        if (colon && rs_str_eq_nocase(rs_str_trim(rs_str_part(header, 0, n)), name)) {
            return rs_str_trim(rs_str_part(header, n + 1, header.len));
        }
    }
    return RS_STR_NONE;
}

rs_str rs_http_header(rs_str headers, const char *name)
{
    return next_named(&headers, rs_str_of(name));
}

static rs_str lower(rs_arena *arena, rs_str s)
{
    char *to = rs_arena_raw(arena, s.len + 1);
    for (size_t i = 0; to && i < s.len; i++) {
        to[i] = (char)(s.at[i] >= 'A' && s.at[i] <= 'Z' ? s.at[i] + ('a' - 'A') : s.at[i]);
    }
    return (rs_str){to, to ? s.len : 0};
}

/* The value of `charset=` among the parameters, without its quotes. */
static rs_str charset_in(rs_str parameters)
{
    rs_str part;
    while (rs_str_split(&parameters, ';', &part)) {
        part = rs_str_trim(part);
        const char *equals = part.len ? memchr(part.at, '=', part.len) : NULL;
        size_t n = equals ? (size_t)(equals - part.at) : 0;
        if (!equals || !rs_str_eq_nocase(rs_str_trim(rs_str_part(part, 0, n)), RS_STR("charset"))) {
            continue;
        }
        rs_str value = rs_str_trim(rs_str_part(part, n + 1, part.len));
        while (value.len && (value.at[0] == '"' || value.at[0] == '\'')) {
            value = rs_str_part(value, 1, value.len);
        }
        while (value.len && (value.at[value.len - 1] == '"' || value.at[value.len - 1] == '\'')) {
            value.len--;
        }
        return value.len ? value : RS_STR_NONE;
    }
    return RS_STR_NONE;
}

bool rs_http_content_type(rs_str value, rs_str *type, rs_str *charset, rs_arena *arena)
{
    rs_str rest = value, media;
    *type = *charset = RS_STR_NONE;
    if (!rs_str_split(&rest, ';', &media)) {
        return true;
    }
    media = rs_str_trim(media);
    rs_str told = charset_in(rest);
    *type = media.len ? lower(arena, media) : RS_STR_NONE;
    *charset = rs_arena_str(arena, told);
    return (!media.len || type->at) && (!told.at || charset->at);
}

/* Status, headers and body: no memory needed. */
static bool take_apart(rs_http *out, rs_str bytes)
{
    *out = (rs_http){0};
    rs_str rest = bytes, line;
    for (int interim = 0;; interim++) {
        bool found;
        do {
            found = rs_str_line(&rest, &line);
        } while (found && line.len == 0);
        out->status = found ? status_of(line) : 0;
        if (!out->status) {
            return false;
        }
        out->headers = take_headers(&rest);
        out->body = rest;
        if (out->status >= 200 || interim == interim_most || !rs_str_starts_nocase(rest, RS_STR("HTTP/"))) {
            return true;
        }
    }
}

bool rs_http_parse(rs_http *out, rs_str bytes, rs_arena *arena, rs_err *err)
{
    if (!take_apart(out, bytes)) {
        return RS_FAIL(err, RS_INPUT, "no HTTP response: it does not begin with a status line");
    }
    rs_str type = rs_http_header(out->headers, "Content-Type");
    return rs_http_content_type(type, &out->type, &out->charset, arena) || RS_FAIL_MEMORY(err);
}

rs_str rs_http_payload(rs_str bytes)
{
    rs_http http;
    return take_apart(&http, bytes) ? http.body : bytes;
}

/* ---- chunks */

static int hex_value(char c)
{
    return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* "1a2b ; extension": the number; false for anything else. */
static bool chunk_size(rs_str line, uint64_t *size)
{
    rs_str s = rs_str_trim(line);
    size_t n = 0;
    *size = 0;
    for (int v; n < s.len && (v = hex_value(s.at[n])) >= 0; n++) {
        if (n == 15) {
            return false;
        }
        *size = *size * 16 + (uint64_t)v;
    }
    s = rs_str_trim(rs_str_part(s, n, s.len));
    return n > 0 && (s.len == 0 || s.at[0] == ';');
}

/* One chunk's size and bytes off *rest. False where there is none, or no line end behind its bytes: *part is then what
 * there is of it. */
static bool take_chunk(rs_str *rest, rs_str *part, uint64_t *size)
{
    rs_str line, end;
    *part = (rs_str){"", 0};
    if (!rs_str_line(rest, &line) || !chunk_size(line, size)) {
        return false;
    }
    *part = rs_str_part(*rest, 0, *size < rest->len ? (size_t)*size : rest->len);
    *rest = rs_str_part(*rest, part->len, rest->len);
    return *size == 0 || (part->len == *size && rs_str_line(rest, &end) && end.len == 0);
}

static bool undo_chunks(rs_str body, const rs_http_limits *limits, rs_buf *out, bool *whole, rs_err *err)
{
    rs_str rest = body, line;
    uint64_t size = 1;
    rs_buf_reset(out);
    /* Stored without its chunks although the header tells of them. */
    if (body.len && !(rs_str_line(&rest, &line) && chunk_size(line, &size))) {
        return rs_coding_undo(RS_CODING_NONE, body, limits, out, whole, err);
    }
    rest = body;
    for (bool ok = true; ok && size;) {
        rs_str part;
        size = 1;
        ok = take_chunk(&rest, &part, &size);
        if (out->len + part.len > limits->body || out->len + part.len > out->ceiling) {
            return RS_FAIL(err, RS_LIMIT, "the body is larger than the %llu bytes allowed",
                           (unsigned long long)limits->body);
        }
        rs_buf_put(out, part);
        *whole = *whole && ok;
    }
    return !out->overflowed || RS_FAIL_MEMORY(err);
}

/* ---- the body */

typedef struct codings {
    rs_coding at[codings_most]; /* in the order in which they were applied */
    size_t len;
    bool chunked;
    rs_str unknown; /* a name that is none */
    bool too_many;
} codings;

/* All that headers of the name list. */
static void list_codings(codings *c, rs_str headers, rs_str name)
{
    for (rs_str value; (value = next_named(&headers, name)).at;) {
        for (rs_str word; rs_str_split(&value, ',', &word);) {
            word = rs_str_trim(word);
            rs_coding coding = rs_coding_named(word);
            if (rs_str_eq_nocase(word, RS_STR("chunked"))) {
                c->chunked = true;
            } else if (coding == RS_CODING_UNKNOWN) {
                c->unknown = word;
            } else if (coding != RS_CODING_NONE && c->len == codings_most) {
                c->too_many = true;
            } else if (coding != RS_CODING_NONE) {
                c->at[c->len++] = coding;
            }
        }
    }
}

/* Two buffers that the layers of a body are poured between. */
typedef struct pair {
    rs_buf *out; /* the caller's */
    rs_buf spare;
} pair;

/* What was made last lies in *out; the buffers change places, and the next layer is made of it. */
static bool undo_more(pair *p, rs_coding coding, const rs_http_limits *limits, bool *whole, rs_err *err)
{
    rs_buf last = *p->out;
    *p->out = p->spare;
    p->spare = last;
    return rs_coding_undo(coding, rs_buf_str(&p->spare), limits, p->out, whole, err);
}

static bool undo_all(const rs_http *http, codings *c, const rs_http_limits *limits, pair *p, bool *whole, rs_err *err)
{
    bool fresh = true; /* nothing made yet: the next layer is made of the wire's bytes */
    if (c->chunked) {
        if (!undo_chunks(http->body, limits, p->out, whole, err)) {
            return false;
        }
        fresh = false;
    }
    if (c->unknown.at && !rs_coding_looks_plain(fresh ? http->body : rs_buf_str(p->out))) {
        return RS_FAIL(err, RS_INPUT, "the body is packed with \"%.*s\", which is not known",
                       (int)(c->unknown.len < 40 ? c->unknown.len : 40), c->unknown.at);
    }
    while (c->len || fresh) {
        rs_coding coding = c->len ? c->at[--c->len] : RS_CODING_NONE;
        bool ok = fresh ? rs_coding_undo(coding, http->body, limits, p->out, whole, err)
                        : undo_more(p, coding, limits, whole, err);
        if (!ok) {
            return false;
        }
        fresh = false;
    }
    return rs_coding_sniff(rs_buf_str(p->out)) == RS_CODING_NONE ||
           undo_more(p, RS_CODING_GZIP, limits, whole, err); /* packed although nobody said so */
}

/* 204 and 304 have no body, whatever their headers tell of one. */
static bool ends_early(const rs_http *http, bool chunked)
{
    uint64_t told;
    rs_str length = rs_http_header(http->headers, "Content-Length");
    return !chunked && http->status != 204 && http->status != 304 && rs_str_to_uint(length, &told) &&
           told > http->body.len;
}

bool rs_http_body(const rs_http *http, bool dechunked, const rs_http_limits *limits, rs_buf *out, bool *whole,
                  rs_err *err)
{
    rs_http_limits l = limits ? *limits : (rs_http_limits){0};
    l.body = l.body ? l.body : default_body;
    l.expansion = l.expansion ? l.expansion : default_expansion;
    codings c = {0};
    rs_buf_reset(out);
    list_codings(&c, http->headers, RS_STR("Content-Encoding"));
    list_codings(&c, http->headers, RS_STR("Transfer-Encoding"));
    *whole = !ends_early(http, c.chunked);
    c.chunked = c.chunked && !dechunked;
    if (c.too_many) {
        return RS_FAIL(err, RS_LIMIT, "the body is packed more than %d times", codings_most);
    }
    pair p = {.out = out};
    rs_buf_init(&p.spare, out->ceiling);
    bool ok = undo_all(http, &c, &l, &p, whole, err);
    rs_buf_release(&p.spare);
    return ok;
}
