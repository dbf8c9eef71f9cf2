/* json_line: the plain kind of JSONL record read in one pass, its strings left where they stand. Whatever is rarer
 * (nested values, fractions, NUL, half surrogates, any error) is left to jansson, which also words the errors. */
#include "clean/parts.h"

typedef struct scan {
    const char *at, *end;
    rs_arena *arena;
    bool failed; /* not plain, or out of memory */
} scan;

static void skip_space(scan *s)
{
    while (s->at < s->end && (*s->at == ' ' || *s->at == '\t' || *s->at == '\n' || *s->at == '\r')) {
        s->at++;
    }
}

static bool take_char(scan *s, char c)
{
    skip_space(s);
    bool there = s->at < s->end && *s->at == c;
    s->at += there;
    return there;
}

/* The four hex digits at `at`; -1 where they are none. */
static int32_t hex4(const char *at, const char *end)
{
    int32_t v = 0;
    for (int i = 0; i < 4; i++) {
        if (at + i >= end) {
            return -1;
        }
        char c = at[i], low = (char)(c | 0x20);
        int digit = c >= '0' && c <= '9' ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
        if (digit < 0) {
            return -1;
        }
        v = v * 16 + digit;
    }
    return v;
}

/* The escape behind the backslash at s->at, into to; NULL where it is not plain. */
static char *put_escape(scan *s, char *to)
{
    static const char names[] = "\"\\/bfnrt", means[] = "\"\\/\b\f\n\r\t";
    const char *name = s->at + 1 < s->end && s->at[1] ? strchr(names, s->at[1]) : NULL;
    if (name) {
        *to++ = means[name - names];
        s->at += 2;
        return to;
    }
    int32_t c = s->at + 1 < s->end && s->at[1] == 'u' ? hex4(s->at + 2, s->end) : -1;
    s->at += 6;
    if (c >= 0xD800 && c < 0xDC00 && s->end - s->at > 6 && s->at[0] == '\\' && s->at[1] == 'u') {
        int32_t low = hex4(s->at + 2, s->end);
        c = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00) : -1;
        s->at += 6;
    } else if (c >= 0xD800 && c < 0xE000) {
        c = -1;
    }
    return c > 0 ? to + rs_utf8_put(to, (uint32_t)c) : NULL;
}

/* Place of the next quote, backslash or control, from `at`. */
static const char *string_run(const char *at, const char *end)
{
    while (at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20) {
        at++;
    }
    return at;
}

/* A string whose first quote is at s->at. Without escapes it is a slice of the record. */
static rs_str take_string(scan *s)
{
    const char *start = ++s->at;
    s->at = string_run(s->at, s->end);
    if (s->at < s->end && *s->at == '"') {
        return (rs_str){start, (size_t)(s->at++ - start)};
    }
    /* No longer than the record's rest: an escape is longer than what it means. */
    char *copy = rs_arena_raw(s->arena, (size_t)(s->end - start) + 1), *to = copy;
    while (to && s->at < s->end) {
        memcpy(to, start, (size_t)(s->at - start));
        to += s->at - start;
        if (*s->at == '"') {
            s->at++;
            return (rs_str){copy, (size_t)(to - copy)};
        }
        to = *s->at == '\\' ? put_escape(s, to) : NULL;
        start = s->at;
        s->at = to ? string_run(s->at, s->end) : s->at;
    }
    s->failed = true;
    return RS_STR_NONE;
}

/* A whole number, true, false or null, as it stands. */
static rs_str take_bare(scan *s)
{
    static const rs_str words[] = {{"true", 4}, {"false", 5}, {"null", 4}};
    rs_str rest = {s->at, (size_t)(s->end - s->at)};
    size_t n = 0, sign = rest.len && rest.at[0] == '-';
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        n = rs_str_starts(rest, words[i]) ? words[i].len : n;
    }
    if (!n) {
        n = sign;
        while (n < rest.len && rest.at[n] >= '0' && rest.at[n] <= '9') {
            n++;
        }
        /* "-0" is a number that jansson writes in its own way, "01" is none */
        s->failed = n == sign || n > 18 || (rest.at[sign] == '0' && (n > 1 || sign));
    }
    s->at += n;
    char next = s->at < s->end ? *s->at : 0;
    s->failed = s->failed || !strchr(",} \t\r\n", next) || !next;
    return rs_str_part(rest, 0, n);
}

static bool take_member(scan *s, rs_json_line *out)
{
    static const rs_str names[RS_KEYS] = {
#define RS_KEY_NAME(name) [RS_KEY_##name] = {#name, sizeof #name - 1},
        RS_KEY_LIST(RS_KEY_NAME)
#undef RS_KEY_NAME
    };
    skip_space(s);
    if (s->at >= s->end || *s->at != '"') {
        return false;
    }
    rs_str name = take_string(s);
    if (s->failed || !take_char(s, ':')) {
        return false;
    }
    skip_space(s);
    bool string = s->at < s->end && *s->at == '"';
    rs_str value = string ? take_string(s) : take_bare(s);
    for (size_t k = 0; k < RS_KEYS; k++) {
        if (rs_str_eq(name, names[k])) {
            out->at[k] = (rs_json_value){value, string};
        }
    }
    return !s->failed;
}

bool rs_json_line_read(rs_arena *scratch, rs_str line, rs_json_line *out)
{
    scan s = {.at = line.at, .end = line.at + line.len, .arena = scratch};
    *out = (rs_json_line){0};
    if (!take_char(&s, '{')) {
        return false;
    }
    do {
        if (!take_member(&s, out)) {
            return false;
        }
    } while (take_char(&s, ','));
    bool whole = take_char(&s, '}');
    skip_space(&s);
    return whole && s.at == s.end;
}
