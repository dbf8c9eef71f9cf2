#include "collect/mbox.h"

enum { from_line_most = 1024 }; /* what is longer is no "From " line */

void rs_mbox_begin(rs_mbox *m, rs_stream *stream, rs_str first)
{
    m->stream = stream;
    m->at = 0;
    m->len = first.len;
    m->end = false;
    m->blank = true;
    m->passed = 0;
    memcpy(m->window, first.at, first.len);
}

/* Enough of the window to judge a line by, unless the stream ends. */
static bool fill(rs_mbox *m, rs_err *err)
{
    while (m->len - m->at < from_line_most && !m->end) {
        size_t got;
        memmove(m->window, m->window + m->at, m->len - m->at);
        m->len -= m->at;
        m->at = 0;
        if (!rs_stream_read(m->stream, m->window + m->len, sizeof m->window - m->len, &got, err)) {
            return false;
        }
        m->len += got;
        m->end = got == 0;
    }
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A clock's "12:34" and a year: mails have such a line in their text only by bad luck. */
static bool is_dated(rs_str line)
{
    bool clock = false, year = false;
    for (size_t i = 0; i + 5 <= line.len; i++) {
        const char *p = line.at + i;
        clock = clock || (is_digit(p[1]) && p[2] == ':' && is_digit(p[3]) && is_digit(p[4]));
        bool four = p[0] == ' ' && is_digit(p[1]) && is_digit(p[2]) && is_digit(p[3]) && is_digit(p[4]);
        year = year || (four && (i + 5 == line.len || !is_digit(p[5])));
    }
    return clock && year;
}

/* Does a mail begin with the line at hand? The first needs no date. */
static bool is_from_line(const rs_mbox *m, bool first)
{
    rs_str s = {m->window + m->at, m->len - m->at}, line;
    if (!m->blank || !rs_str_starts(s, RS_STR("From ")) || !rs_str_line(&s, &line)) {
        return false;
    }
    return line.len < from_line_most && (first || is_dated(line));
}

/* ">From ", ">>From ": one mark less. */
static bool is_escaped(rs_str s)
{
    size_t n = 0;
    while (n < s.len && s.at[n] == '>') {
        n++;
    }
    return n && rs_str_starts(rs_str_part(s, n, s.len), RS_STR("From "));
}

static void use(rs_mbox *m, size_t n)
{
    m->at += n;
    m->passed += n;
}

/* The rest of the line at hand, with its end; NULL: passed over. */
static bool take_line(rs_mbox *m, rs_buf *out, uint64_t *size, rs_err *err)
{
    for (bool start = true;; start = false) {
        if (!fill(m, err)) {
            return false;
        }
        rs_str s = {m->window + m->at, m->len - m->at};
        const char *end = s.len ? memchr(s.at, '\n', s.len) : NULL;
        rs_str part = rs_str_part(s, 0, end ? (size_t)(end - s.at) + 1 : s.len);
        if (start) {
            m->blank = rs_str_trim(part).len == 0;
        }
        use(m, part.len);
        if (out) {
            part = start && is_escaped(part) ? rs_str_part(part, 1, part.len) : part;
            *size += part.len;
            if (*size <= out->ceiling) {
                rs_buf_put(out, part);
            }
        }
        if (end || !part.len) {
            return !out || !out->overflowed || RS_FAIL_MEMORY(err);
        }
    }
}

bool rs_mbox_next(rs_mbox *m, rs_buf *out, bool *found, uint64_t *offset, uint64_t *size, rs_err *err)
{
    rs_buf_reset(out);
    *found = false;
    *size = 0;
    while (*size == 0) { /* a line "From " with nothing behind it is no mail */
        if (!fill(m, err)) {
            return false;
        }
        if (m->at == m->len) {
            return true;
        }
        *offset = m->passed;
        m->blank = true;
        if (is_from_line(m, m->passed == 0) && !take_line(m, NULL, NULL, err)) {
            return false;
        }
        for (m->blank = false; fill(m, err) && m->at < m->len && !is_from_line(m, false);) {
            if (!take_line(m, out, size, err)) {
                return false;
            }
        }
        if (m->len - m->at < from_line_most && !m->end) {
            return false; /* fill failed */
        }
        if (rs_str_trim(rs_buf_str(out)).len == 0 && *size <= out->ceiling) {
            rs_buf_reset(out);
            *size = 0;
        }
    }
    *found = true;
    return true;
}
