#include "collect/feed_text.h"

#include <libxml/HTMLparser.h>

#include "lang/charset.h"

enum { max_entity = 10, max_tag = 12 };

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ---- entities */

static uint32_t as_browsers(uint32_t c)
{
    c = rs_charset_1252(c);
    bool letter = (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c <= 0x10FFFF) || c == '\t' || c == '\n' || c == '\r';
    return letter ? c : 0xFFFD;
}

/* The letter that "#1603" or "#x643" means; 0 for none. */
static uint32_t number_of(rs_str name)
{
    bool hex = name.len > 1 && (name.at[1] | 0x20) == 'x';
    uint32_t c = 0;
    size_t i = hex ? 2 : 1;
    if (i == name.len) {
        return 0;
    }
    for (; i < name.len; i++) {
        char d = name.at[i], low = (char)(d | 0x20);
        uint32_t digit = d >= '0' && d <= '9'              ? (uint32_t)(d - '0')
                         : hex && low >= 'a' && low <= 'f' ? (uint32_t)(low - 'a' + 10)
                                                           : 99;
        if (digit == 99 || c > 0x10FFFF) {
            return 0;
        }
        c = c * (hex ? 16 : 10) + digit;
    }
    return as_browsers(c);
}

/* The letter that a name without its & and ; means; 0 for none. */
static uint32_t letter_of(rs_str name, bool *of_xml)
{
    static const struct {
        rs_str name;
        uint32_t letter;
    } own[] = {{{"amp", 3}, '&'}, {{"lt", 2}, '<'}, {{"gt", 2}, '>'}, {{"quot", 4}, '"'}, {{"apos", 4}, '\''}};
    *of_xml = true;
    if (name.len && name.at[0] == '#') {
        return number_of(name);
    }
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (rs_str_eq(name, own[i].name)) {
            return own[i].letter;
        }
    }
    *of_xml = false;
    char z[max_entity];
    if (!name.len || name.len >= sizeof z) {
        return 0;
    }
    memcpy(z, name.at, name.len);
    z[name.len] = '\0';
    const htmlEntityDesc *known = htmlEntityLookup((const xmlChar *)z);
    return known ? known->value : 0;
}

/* The entity at `at`, which is a &: its letter and its length. 0 where it is none. */
static uint32_t take_entity(const char *at, const char *end, size_t *len, bool *of_xml)
{
    const char *name = at + 1, *p = name;
    while (p < end && p - name < max_entity &&
           ((*p >= '0' && *p <= '9') || ((*p | 0x20) >= 'a' && (*p | 0x20) <= 'z') || *p == '#')) {
        p++;
    }
    *len = (size_t)(p - at) + 1;
    return p < end && *p == ';' ? letter_of((rs_str){name, (size_t)(p - name)}, of_xml) : 0;
}

rs_str rs_feed_decode(rs_arena *arena, rs_str written, rs_faults *faults)
{
    const char *at = written.at, *end = at + written.len, *run = memchr(at, '&', written.len);
    if (!run) {
        return written;
    }
    char *copy = rs_arena_raw(arena, written.len + 1), *to = copy; /* an entity is longer than what it means */
    while (to && at < end) {
        run = memchr(at, '&', (size_t)(end - at));
        run = run ? run : end;
        memcpy(to, at, (size_t)(run - at));
        to += run - at;
        at = run;
        if (at == end) {
            break;
        }
        size_t len;
        bool of_xml = true;
        uint32_t letter = take_entity(at, end, &len, &of_xml);
        to += rs_utf8_put(to, letter ? letter : '&');
        if (faults && (!letter || !of_xml)) {
            rs_fault_note(faults, letter ? RS_FAULT_NAMED : RS_FAULT_AMPERSAND, at);
        }
        at += letter ? len : 1;
    }
    return (rs_str){copy, copy ? (size_t)(to - copy) : 0};
}

/* ---- markup */

bool rs_feed_is_html(rs_str name, bool *empty)
{
    static const char *const since[] = {"article", "section", "figure", "figcaption", "video", "audio", "time",
                                        "mark",    "main",    "header", "footer",     "aside", "nav",   "picture"};
    char z[max_tag];
    *empty = false;
    if (!name.len || name.len >= sizeof z) {
        return false;
    }
    memcpy(z, name.at, name.len);
    z[name.len] = '\0';
    const htmlElemDesc *known = htmlTagLookup((const xmlChar *)z);
    if (known) {
        *empty = known->empty;
        return true;
    }
    for (size_t i = 0; i < sizeof since / sizeof since[0]; i++) {
        if (rs_str_eq_nocase(name, rs_str_of(since[i]))) {
            return true;
        }
    }
    return false;
}

/* The name of the tag, opening or closing, whose first mark is `lead` letters long; false where HTML knows no such. */
static bool is_tag(rs_str at, size_t lead)
{
    size_t from = lead + (at.len > lead && at.at[lead] == '/'), to = from;
    bool empty;
    while (to < at.len && to - from < max_tag &&
           (((at.at[to] | 0x20) >= 'a' && (at.at[to] | 0x20) <= 'z') || (at.at[to] >= '0' && at.at[to] <= '9'))) {
        to++;
    }
    bool ends = to < at.len && (is_space(at.at[to]) || strchr("/>&", at.at[to]));
    return ends && rs_feed_is_html(rs_str_part(at, from, to), &empty);
}

bool rs_feed_has_tag(rs_str text, rs_str lead)
{
    for (size_t at = 0; (at = rs_str_find(text, lead, at)) != SIZE_MAX; at += lead.len) {
        if (is_tag(rs_str_part(text, at, text.len), lead.len)) {
            return true;
        }
    }
    return false;
}

/* Does the tag stand between words, as <br> and <p> do, or inside one, as <b> may? */
static bool parts_words(rs_str tag)
{
    static const char *const inside[] = {"a",      "b",    "i",    "u",   "s",   "em",
                                         "strong", "span", "font", "sup", "sub", "small"};
    size_t from = tag.len > 1 && tag.at[1] == '/' ? 2 : 1, to = from;
    while (to < tag.len && !is_space(tag.at[to]) && tag.at[to] != '>' && tag.at[to] != '/') {
        to++;
    }
    for (size_t i = 0; i < sizeof inside / sizeof inside[0]; i++) {
        if (rs_str_eq_nocase(rs_str_part(tag, from, to), rs_str_of(inside[i]))) {
            return false;
        }
    }
    return true;
}

/* Tags and comments out, entities as they are, into `to` (may be where markup lies). */
static size_t strip_tags(rs_str markup, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < markup.len;) {
        rs_str rest = rs_str_part(markup, i, markup.len);
        bool comment = rs_str_starts(rest, RS_STR("<!--"));
        if (*rest.at != '<' || (!comment && !is_tag(rest, 1))) {
            to[n++] = *rest.at;
            i++;
            continue;
        }
        size_t end = rs_str_find(rest, comment ? RS_STR("-->") : RS_STR(">"), 0);
        size_t len = end == SIZE_MAX ? rest.len : end + (comment ? 3 : 1);
        bool space = !comment && parts_words(rest);
        i += len;
        if (space) {
            to[n++] = ' '; /* no longer than the tag was */
        }
    }
    return n;
}

/* White space of any kind made one space, none at the ends, in place. */
static size_t squeeze(char *at, size_t len)
{
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        bool wide = at[i] == '\xC2' && i + 1 < len && at[i + 1] == '\xA0'; /* no-break space */
        if (!is_space(at[i]) && !wide) {
            at[n++] = at[i];
        } else if (n && at[n - 1] != ' ') {
            at[n++] = ' ';
        }
        i += wide;
    }
    return n && at[n - 1] == ' ' ? n - 1 : n;
}

static bool is_plain(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        if (c == '<' || c == '&' || c == '\xC2' || (is_space(c) && c != ' ') ||
            (c == ' ' && i + 1 < s.len && s.at[i + 1] == ' ')) {
            return false;
        }
    }
    return true;
}

rs_str rs_feed_plain(rs_arena *arena, rs_str markup)
{
    rs_str text = rs_str_trim(markup);
    if (is_plain(text)) {
        return text;
    }
    char *copy = rs_arena_raw(arena, text.len + 1);
    if (!copy) {
        return RS_STR_NONE;
    }
    text = rs_feed_decode(arena, (rs_str){copy, strip_tags(text, copy)}, NULL);
    if (text.at && rs_feed_has_tag(text, RS_STR("<"))) { /* they were escaped twice */
        text = rs_feed_decode(arena, (rs_str){copy, strip_tags(text, copy)}, NULL);
    }
    if (!text.at) {
        return RS_STR_NONE;
    }
    memmove(copy, text.at, text.len);
    return (rs_str){copy, squeeze(copy, text.len)};
}

rs_str rs_feed_escape(rs_arena *arena, rs_str text)
{
    static const char letters[] = "&<>\n";
    static const rs_str means[] = {{"&amp;", 5}, {"&lt;", 4}, {"&gt;", 4}, {"<br>\n", 5}};
    size_t more = 0;
    for (size_t i = 0; i < text.len; i++) {
        const char *hit = text.at[i] ? strchr(letters, text.at[i]) : NULL;
        more += hit ? means[hit - letters].len - 1 : 0;
    }
    char *copy = more ? rs_arena_raw(arena, text.len + more) : NULL, *to = copy;
    for (size_t i = 0; copy && i < text.len; i++) {
        const char *hit = text.at[i] ? strchr(letters, text.at[i]) : NULL;
        rs_str piece = hit ? means[hit - letters] : rs_str_part(text, i, i + 1);
        memcpy(to, piece.at, piece.len);
        to += piece.len;
    }
    return more ? (rs_str){copy, copy ? text.len + more : 0} : text;
}
