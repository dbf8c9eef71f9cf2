#include "clean/mail.h"

enum { words_most = 16 << 10 }; /* bytes of a header value that are looked at */

static int base64_value(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

/* What is no base64 is passed over. */
static size_t from_base64(rs_str s, char *to)
{
    unsigned bits = 0, held = 0;
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        int v = base64_value(s.at[i]);
        if (v < 0) {
            continue;
        }
        bits = bits << 6 | (unsigned)v;
        held += 6;
        if (held >= 8) {
            held -= 8;
            to[n++] = (char)(bits >> held & 255);
        }
    }
    return n;
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

static size_t from_q(rs_str s, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        int high = s.at[i] == '=' && i + 2 < s.len ? hex_value(s.at[i + 1]) : -1;
        int low = s.at[i] == '=' && i + 2 < s.len ? hex_value(s.at[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            to[n++] = (char)(high << 4 | low);
            i += 2;
        } else {
            to[n++] = s.at[i] == '_' ? ' ' : s.at[i];
        }
    }
    return n;
}

/* "=?charset*language?B?letters?=" at the start of s. */
typedef struct word {
    rs_str charset, letters;
    bool base64;
    size_t len;
} word;

static bool take_word(rs_str s, word *w)
{
    if (!rs_str_starts(s, RS_STR("=?"))) {
        return false;
    }
    size_t charset = rs_str_find(s, RS_STR("?"), 2);
    if (charset == SIZE_MAX || charset + 2 >= s.len || s.at[charset + 2] != '?' || charset > 64) {
        return false;
    }
    char how = s.at[charset + 1];
    size_t end = rs_str_find(s, RS_STR("?="), charset + 3);
    if (end == SIZE_MAX || (how != 'B' && how != 'b' && how != 'Q' && how != 'q')) {
        return false;
    }
    w->charset = rs_str_part(s, 2, charset);
    const char *star = memchr(w->charset.at, '*', w->charset.len);
    w->charset.len = star ? (size_t)(star - w->charset.at) : w->charset.len;
    w->letters = rs_str_part(s, charset + 3, end);
    w->base64 = how == 'B' || how == 'b';
    w->len = end + 2;
    return true;
}

typedef struct writer {
    rs_arena *arena;
    char *out; /* UTF-8 */
    size_t len, room;
    char *bytes; /* of words in a row, before their encoding is undone: a letter may be cut between two */
    size_t n;
    rs_str charset;
} writer;

static void put(writer *w, rs_str s)
{
    s.len = s.len < w->room - w->len ? s.len : w->room - w->len;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        w->out[w->len++] = c < 0x20 || c == 0x7F ? ' ' : (char)c;
    }
}

static void flush(writer *w)
{
    rs_decoded decoded;
    if (w->n && rs_charset_decode(w->arena, (rs_str){w->bytes, w->n}, w->charset, &decoded, NULL)) {
        put(w, decoded.text);
    }
    w->n = 0;
}

static void keep(writer *w, rs_str bytes, rs_str charset)
{
    if (w->n && !rs_str_eq_nocase(w->charset, charset)) {
        flush(w);
    }
    w->charset = charset;
    memcpy(w->bytes + w->n, bytes.at, bytes.len);
    w->n += bytes.len;
}

/* From the byte on, white space only, and then another encoded word? */
static size_t gap_to_word(rs_str s, size_t at)
{
    word next;
    size_t i = at;
    while (i < s.len && (s.at[i] == ' ' || (s.at[i] >= '\t' && s.at[i] <= '\r'))) {
        i++;
    }
    return take_word(rs_str_part(s, i, s.len), &next) ? i : at;
}

rs_str rs_mail_words(rs_arena *arena, rs_str raw)
{
    raw = rs_str_part(rs_str_trim(raw), 0, words_most);
    /* A byte of windows-1256 becomes 2 of UTF-8, one that is none 3. */
    writer w = {.arena = arena, .room = 3 * raw.len + 1};
    w.out = rs_arena_raw(arena, w.room);
    w.bytes = rs_arena_raw(arena, raw.len + 1);
    char *letters = rs_arena_raw(arena, raw.len + 1);
    if (!raw.len || !w.out || !w.bytes || !letters) {
        return RS_STR_NONE;
    }
    for (size_t i = 0; i < raw.len;) {
        word next;
        rs_str rest = rs_str_part(raw, i, raw.len);
        if (take_word(rest, &next)) {
            size_t n = next.base64 ? from_base64(next.letters, letters) : from_q(next.letters, letters);
            keep(&w, (rs_str){letters, n}, next.charset);
            i = gap_to_word(raw, i + next.len);
            continue;
        }
        size_t end = rs_str_find(raw, RS_STR("=?"), i + 1);
        end = end == SIZE_MAX ? raw.len : end;
        flush(&w);
        keep(&w, rs_str_part(raw, i, end), RS_STR_NONE);
        flush(&w);
        i = end;
    }
    flush(&w);
    rs_str out = rs_str_trim((rs_str){w.out, w.len});
    return out.len ? out : RS_STR_NONE;
}

static rs_str without_quotes(rs_str s)
{
    s = rs_str_trim(s);
    while (s.len >= 2 && (s.at[0] == '"' || s.at[0] == '\'') && s.at[s.len - 1] == s.at[0]) {
        s = rs_str_trim(rs_str_part(s, 1, s.len - 1));
    }
    return s;
}

rs_str rs_mail_name(rs_arena *arena, rs_str raw)
{
    rs_str all = rs_mail_words(arena, raw);
    size_t angle = rs_str_find(all, RS_STR("<"), 0), paren = rs_str_find(all, RS_STR("("), 0);
    rs_str name = RS_STR_NONE;
    if (angle != SIZE_MAX) {
        name = without_quotes(rs_str_part(all, 0, angle));
    } else if (paren != SIZE_MAX) {
        size_t end = rs_str_find(all, RS_STR(")"), paren);
        name = without_quotes(rs_str_part(all, paren + 1, end));
    }
    bool address = name.len && memchr(name.at, '@', name.len);
    return name.len && !address ? name : RS_STR_NONE;
}
