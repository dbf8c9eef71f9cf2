#include "clean/markup.h"

#include <libxml/HTMLparser.h>

#include "lang/charset.h"

enum {
    TAGS = 0
#define RS_TAG_NAME(name, tag, flags) +1
#include "clean/tags.def"
#undef RS_TAG_NAME
};
_Static_assert((int)TAGS < (int)RS_TAG_UNKNOWN, "more tags than numbers for them");

enum { V = RS_TAG_VOID, P = RS_TAG_ENDS_P, H = RS_TAG_ENDS_P | RS_TAG_ENDS_HEAD };

static const rs_word tag_words[] = {
#define RS_TAG_NAME(name, tag, flags) {name, RS_TAG_##tag | (flags) << 8},
#include "clean/tags.def"
#undef RS_TAG_NAME
};

static const rs_word at_words[] = {
#define RS_AT_NAME(name, written) {written, RS_AT_##name},
    RS_AT_LIST(RS_AT_NAME)
#undef RS_AT_NAME
};

void rs_markup_init(rs_markup *m, rs_str html)
{
    *m = (rs_markup){.html = html};
    rs_words_init(&m->tags, tag_words, TAGS);
    rs_words_init(&m->ats, at_words, RS_ATS);
}

/* ---- names */

static inline bool is_letter(char c)
{
    return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool is_space(char c)
{
    return c == ' ' || (unsigned char)(c - '\t') < 5;
}

static inline bool ends_name(char c)
{
    return c == '>' || c == '/' || is_space(c);
}

/* The name at `at`, in lower case and filled up with NULs; longer ones are cut, and then match nothing. */
static size_t read_name(const rs_markup *m, size_t at, bool value_follows, char out[rs_word_bytes])
{
    memset(out, 0, rs_word_bytes);
    size_t from = at;
    for (; at < m->html.len; at++) {
        char c = m->html.at[at];
        if (ends_name(c) || (value_follows && c == '=')) {
            break;
        }
        if (at - from < rs_word_bytes) {
            out[at - from] = (char)((unsigned char)(c - 'A') < 26 ? c | 0x20 : c);
        }
    }
    if (at - from >= rs_word_bytes) {
        out[0] = '\0';
    }
    return at;
}

static size_t read_tag_name(rs_markup *m, size_t at)
{
    char word[rs_word_bytes];
    size_t end = read_name(m, at, false, word);
    int found = rs_words_find(&m->tags, word);
    m->name = rs_str_part(m->html, at, end);
    m->id = found < 0 ? RS_TAG_UNKNOWN : (uint16_t)found;
    if (found < 0) {
        bool foreign = memchr(m->name.at, ':', m->name.len) != NULL;
        m->tag = foreign ? RS_TAG_INLINE : RS_TAG_BLOCK;
        m->flags = 0;
    } else {
        m->tag = (uint8_t)tag_words[found].value;
        m->flags = (uint8_t)(tag_words[found].value >> 8);
    }
    return end;
}

/* ---- attributes */

static size_t skip_spaces(rs_str s, size_t at)
{
    while (at < s.len && is_space(s.at[at])) {
        at++;
    }
    return at;
}

/* The value that begins at `at`, into *value; the place behind it. A quote that is never closed is a letter. */
static size_t read_value(rs_markup *m, size_t at, rs_str *value)
{
    rs_str s = m->html;
    char quote = at < s.len ? s.at[at] : 0;
    if (quote == '"' || quote == '\'') {
        bool *none = &m->no_quote[quote == '"'];
        const char *end = *none ? NULL : memchr(s.at + at + 1, quote, s.len - at - 1);
        if (end) {
            *value = rs_str_part(s, at + 1, (size_t)(end - s.at));
            return (size_t)(end - s.at) + 1;
        }
        *none = true;
    }
    size_t end = at;
    while (end < s.len && s.at[end] != '>' && !is_space(s.at[end])) {
        end++;
    }
    *value = rs_str_part(s, at, end);
    return end;
}

/* The attributes of the tag from `at` on; the place behind its closing mark. */
static size_t read_attributes(rs_markup *m, size_t at)
{
    rs_str s = m->html;
    m->has = 0;
    while (at < s.len) {
        char c = s.at[at];
        if (c == '>') {
            return at + 1;
        }
        if (is_space(c) || c == '/') {
            at++;
            continue;
        }
        char word[rs_word_bytes];
        size_t end = read_name(m, at + (c == '='), true, word);
        rs_str value = {"", 0};
        size_t mark = end < s.len && is_space(s.at[end]) ? skip_spaces(s, end) : end;
        if (mark < s.len && s.at[mark] == '=') {
            end = read_value(m, skip_spaces(s, mark + 1), &value);
        }
        int found = rs_words_find(&m->ats, word);
        if (found >= 0 && !(m->has >> found & 1)) {
            m->has |= 1u << found;
            m->values[found] = value;
        }
        at = end;
    }
    return at;
}

/* ---- what is no tag */

/* The place behind a comment that begins at `at`. One that is never closed can only be a slip. */
static size_t behind_comment(rs_markup *m, size_t at)
{
    rs_str s = m->html, inner = rs_str_part(s, at + 4, s.len);
    if (rs_str_starts(inner, RS_STR(">")) || rs_str_starts(inner, RS_STR("->"))) {
        return at + (inner.at[0] == '>' ? 5 : 6);
    }
    size_t end = m->no_comment_end ? SIZE_MAX : rs_str_find(s, RS_STR("-->"), at + 4);
    m->no_comment_end = end == SIZE_MAX;
    return m->no_comment_end ? at + 4 : end + 3;
}

static size_t behind_mark(rs_str s, size_t at)
{
    const char *end = at < s.len ? memchr(s.at + at, '>', s.len - at) : NULL;
    return end ? (size_t)(end - s.at) + 1 : s.len;
}

/* Where the end tag of the island that was just opened begins at or after `from`; SIZE_MAX when nowhere. */
static size_t find_end_tag(rs_markup *m, size_t from)
{
    rs_str s = m->html;
    uint64_t *endless = &m->endless[m->id / 64], bit = 1ull << m->id % 64;
    while (!(*endless & bit) && from < s.len) {
        const char *hit = memchr(s.at + from, '<', s.len - from);
        if (!hit) {
            break;
        }
        from = (size_t)(hit - s.at);
        if (from + 2 + m->name.len < s.len && s.at[from + 1] == '/' && ends_name(s.at[from + 2 + m->name.len]) &&
            rs_str_eq_nocase(rs_str_part(s, from + 2, from + 2 + m->name.len), m->name)) {
            return from;
        }
        from++;
    }
    *endless |= bit;
    return SIZE_MAX;
}

static bool is_island(const rs_markup *m)
{
    return m->tag == RS_TAG_ISLAND || m->tag == RS_TAG_SCRIPT || m->tag == RS_TAG_TITLE;
}

/* A script that is never closed runs to the end; any other island that is not closed is a tag without content. */
static bool read_island(rs_markup *m)
{
    bool closed = m->html.at[m->at - 2] == '/' && rs_str_eq_nocase(m->name, RS_STR("svg"));
    size_t from = m->at, end = closed ? from : find_end_tag(m, from);
    if (end == SIZE_MAX) {
        bool rest = m->tag == RS_TAG_SCRIPT || rs_str_eq_nocase(m->name, RS_STR("style"));
        m->text = RS_STR("");
        m->at = rest ? m->html.len : from;
        return rest;
    }
    m->text = rs_str_part(m->html, from, end);
    m->at = closed ? from : behind_mark(m->html, end);
    return true;
}

/* Reads the tag, comment or declaration at m->at; false where that gives no bit. */
static bool read_tag(rs_markup *m, rs_bit *kind)
{
    rs_str s = m->html;
    size_t at = m->at;
    char c = at + 1 < s.len ? s.at[at + 1] : 0;
    if (is_letter(c)) {
        m->at = read_attributes(m, read_tag_name(m, at + 1));
        *kind = RS_BIT_OPEN;
        if (is_island(m)) {
            *kind = RS_BIT_ISLAND;
            return read_island(m);
        }
        return true;
    }
    if (c == '/' && at + 2 < s.len && is_letter(s.at[at + 2])) {
        m->at = behind_mark(s, read_tag_name(m, at + 2));
        *kind = RS_BIT_CLOSE;
        return !is_island(m);
    }
    bool comment = rs_str_starts(rs_str_part(s, at, at + 4), RS_STR("<!--"));
    m->at = comment ? behind_comment(m, at) : behind_mark(s, at);
    return false;
}

static bool opens_tag(rs_str s, size_t at)
{
    char c = at + 1 < s.len ? s.at[at + 1] : 0;
    return is_letter(c) || c == '/' || c == '!' || c == '?';
}

bool rs_markup_next(rs_markup *m, rs_bit *kind)
{
    rs_str s = m->html;
    while (m->at < s.len) {
        size_t from = m->at, at = from;
        while (at < s.len && (s.at[at] != '<' || !opens_tag(s, at))) {
            const char *hit = memchr(s.at + at + 1, '<', s.len - at - 1);
            at = hit ? (size_t)(hit - s.at) : s.len;
        }
        if (at > from) {
            m->text = rs_str_part(s, from, at);
            m->at = at;
            *kind = RS_BIT_TEXT;
            return true;
        }
        if (read_tag(m, kind)) {
            return true;
        }
    }
    return false;
}

/* ---- character references */

static uint32_t mend_number(uint32_t c)
{
    c = rs_charset_1252(c);
    bool nothing = c == 0 || (c >= 0x80 && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF;
    return nothing ? 0xFFFD : c;
}

static size_t numbered(rs_str s, char out[8], size_t *used)
{
    bool hex = s.len > 2 && (s.at[2] | 0x20) == 'x';
    size_t at = hex ? 3 : 2, from = at;
    uint32_t c = 0;
    for (; at < s.len; at++) {
        char d = s.at[at], low = (char)(d | 0x20);
        bool digit = d >= '0' && d <= '9', letter = hex && low >= 'a' && low <= 'f';
        if (!digit && !letter) {
            break;
        }
        c = c > 0x10FFFF ? c : c * (hex ? 16 : 10) + (uint32_t)(digit ? d - '0' : low - 'a' + 10);
    }
    if (at == from) {
        return 0;
    }
    *used = at + (at < s.len && s.at[at] == ';');
    return rs_utf8_put(out, mend_number(c));
}

/* Names that came later than those libxml2 knows. */
static uint32_t late_name(const char *name)
{
    static const struct {
        char name[12];
        uint16_t c;
    } late[] = {{"lbrack", '['},    {"rbrack", ']'}, {"lpar", '('},  {"rpar", ')'},    {"comma", ','},
                {"period", '.'},    {"colon", ':'},  {"semi", ';'},  {"quest", '?'},   {"excl", '!'},
                {"num", '#'},       {"sol", '/'},    {"bsol", '\\'}, {"lowbar", '_'},  {"verbar", '|'},
                {"vert", '|'},      {"percnt", '%'}, {"plus", '+'},  {"equals", '='},  {"commat", '@'},
                {"ast", '*'},       {"dollar", '$'}, {"Tab", ' '},   {"NewLine", ' '}, {"hyphen", 0x2010},
                {"horbar", 0x2015}, {"nbsp", 0xA0}};
    for (size_t i = 0; i < sizeof late / sizeof late[0]; i++) {
        if (strcmp(name, late[i].name) == 0) {
            return late[i].c;
        }
    }
    return 0;
}

size_t rs_markup_reference(rs_str s, bool in_value, char out[8], size_t *used)
{
    enum { longest = 10 };
    char name[longest + 1];
    size_t n = 0;
    if (s.len > 2 && s.at[1] == '#') {
        return numbered(s, out, used);
    }
    while (n < longest && n + 1 < s.len && (is_letter(s.at[n + 1]) || (s.at[n + 1] >= '0' && s.at[n + 1] <= '9'))) {
        name[n] = s.at[n + 1];
        n++;
    }
    name[n] = '\0';
    bool closed = n + 1 < s.len && s.at[n + 1] == ';';
    if (n < 2 || (in_value && !closed)) {
        return 0;
    }
    const htmlEntityDesc *known = htmlEntityLookup((const xmlChar *)name);
    uint32_t c = known ? known->value : late_name(name);
    *used = n + 1 + closed;
    return c ? rs_utf8_put(out, c) : 0;
}
