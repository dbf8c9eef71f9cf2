/* charset: whatever bytes came in, as valid UTF-8. What is valid UTF-8 is UTF-8, whatever the page declares. In a page
 * that is UTF-8 but for some stretches, those are read in the encoding they are in. */
#include "lang/charset.h"

#include <unicode/utf8.h>

#include "lang/charset_work.h"
#include "lang/mojibake.h"
#include "lang/token.h"

enum {
    sample_bytes = 32 << 10,
    most = 4, /* bytes of UTF-8 that one byte of another encoding may become */
};

#define MARK "\xEF\xBB\xBF" /* U+FEFF, which says the order of bytes, and nothing in UTF-8 */

static bool decode_as(rs_arena *arena, const char *name, rs_str bytes, rs_decoded *out, rs_err *err)
{
    out->charset = rs_arena_str(arena, rs_str_of(name));
    rs_str text;
    if (!rs_charset_convert(arena, name, bytes, &text) || !rs_charset_mend_utf8(arena, text, &out->text)) {
        return arena->overflowed ? RS_FAIL_MEMORY(err)
                                 : RS_FAIL(err, RS_ENCODING,
                                           "the text looks like %s, which cannot be read here; "
                                           "convert it to UTF-8 first",
                                           name);
    }
    if (rs_str_starts(out->text, RS_STR(MARK))) {
        out->text = rs_str_part(out->text, sizeof MARK - 1, out->text.len);
    }
    return out->charset.at ? true : RS_FAIL_MEMORY(err);
}

/* ---- UTF-16 and UTF-32 */

/* Share of the small high bytes that letters of European and Arabic script have, of the bytes at `from` in steps. */
static bool has_high_bytes(rs_str head, size_t from, size_t step)
{
    size_t small = 0, n = 0;
    for (size_t i = from; i < head.len; i += step) {
        unsigned char b = (unsigned char)head.at[i];
        small += b == 0 || b == 4 || b == 6;
        n++;
    }
    return small * 10 > n * 8;
}

/* All zero at `from` in steps. */
static bool has_zeros(rs_str head, size_t from, size_t step)
{
    for (size_t i = from; i < head.len; i += step) {
        if (head.at[i]) {
            return false;
        }
    }
    return true;
}

/* UTF-16 or UTF-32 by its mark, or by the high bytes of its letters. NULL for neither. */
static const char *wide_name(rs_str bytes)
{
    if (rs_str_starts(bytes, (rs_str){"\xFF\xFE\0\0", 4})) {
        return "utf-32le";
    }
    if (rs_str_starts(bytes, (rs_str){"\0\0\xFE\xFF", 4})) {
        return "utf-32be";
    }
    if (rs_str_starts(bytes, RS_STR("\xFF\xFE"))) {
        return "utf-16le";
    }
    if (rs_str_starts(bytes, RS_STR("\xFE\xFF"))) {
        return "utf-16be";
    }
    rs_str head = rs_str_part(bytes, 0, sample_bytes);
    if (head.len < 8 || !memchr(head.at, '\0', head.len)) {
        return NULL;
    }
    head.len -= head.len % 4;
    if (has_zeros(head, 3, 4) && has_zeros(head, 2, 4)) {
        return "utf-32le";
    }
    if (has_zeros(head, 0, 4) && has_zeros(head, 1, 4)) {
        return "utf-32be";
    }
    bool little = has_high_bytes(head, 1, 2), big = has_high_bytes(head, 0, 2);
    return little ? "utf-16le" : big ? "utf-16be" : NULL;
}

/* ---- UTF-8 */

enum { block = 64 };

static bool is_rest(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Is the block (and one byte more) made of ASCII and of the letters that begin with 0xD8 and 0xD9, each whole? The loop
 * has no branch, so the compiler turns it into vector code. */
static bool is_plain_block(const char *at)
{
    const uint8_t *p = (const uint8_t *)at;
    uint8_t bad = 0;
    for (size_t i = 0; i < block; i++) {
        uint8_t lead = (p[i] & 0xFE) == 0xD8, rest = (p[i] & 0xC0) == 0x80, follows = (p[i + 1] & 0xC0) == 0x80;
        bad |= (uint8_t)((lead ^ follows) | ((p[i] >= 0x80) & !lead & !rest));
    }
    return !bad;
}

/* rs_utf8_valid, with what nearly all of an Arabic text is on a way of its own. */
static bool is_utf8(rs_str s)
{
    size_t i = 0;
    while (s.len - i > block) {
        if (!is_rest(s.at[i]) && is_plain_block(s.at + i)) {
            i += is_rest(s.at[i + block]) ? block + 1 : block;
            continue;
        }
        for (size_t end = i + block; i < end;) {
            unsigned char b = (unsigned char)s.at[i];
            size_t n = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
            if (n > 1 && !rs_utf8_valid(rs_str_part(s, i, i + n), NULL)) {
                return false;
            }
            i += n;
        }
    }
    return rs_utf8_valid(rs_str_part(s, i, s.len), NULL);
}

/* ---- UTF-8 with stretches of another encoding */

/* Letters of more than one byte that are well formed, and bytes that are not. */
static void weigh_utf8(rs_str bytes, size_t *good, size_t *bad)
{
    *good = *bad = 0;
    for (size_t i = 0; i < bytes.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)bytes.at, i, bytes.len, c);
        *good += c >= 0x80;
        *bad += c < 0;
    }
}

/* Takes the next stretch off *rest: up to the end of a line or of a tag, that with it. */
static bool next_stretch(rs_str *rest, rs_str *stretch)
{
    size_t n = 0;
    while (n < rest->len && rest->at[n] != '\n' && rest->at[n] != '<' && rest->at[n] != '>') {
        n++;
    }
    n += n < rest->len;
    *stretch = rs_str_part(*rest, 0, n);
    *rest = rs_str_part(*rest, n, rest->len);
    return n > 0;
}

/* Is the stretch in another encoding, and not UTF-8, whole or damaged? */
static bool is_other(rs_str stretch, size_t *good, size_t *bad)
{
    weigh_utf8(stretch, good, bad);
    return *bad > 0 && *good <= *bad * 2;
}

/* Is it UTF-8 in the main? By chance other encodings have single letters of it, but no long stretches. Puts what is
 * no UTF-8 together in *other, for telling its encoding. */
static bool is_mainly_utf8(rs_arena *arena, rs_str bytes, rs_str *other)
{
    const size_t surely = 12, by_chance = 3; /* letters */
    size_t whole = 0, n = 0, all_good = 0, all_bad = 0;
    char *to = rs_arena_raw(arena, bytes.len + 1);
    rs_str rest = bytes, stretch;
    while (to && next_stretch(&rest, &stretch)) {
        size_t good, bad;
        bool differs = is_other(stretch, &good, &bad);
        whole += good > by_chance && good > bad * 10 ? good : 0;
        all_good += good;
        all_bad += bad;
        if (differs) {
            memcpy(to + n, stretch.at, stretch.len);
            n += stretch.len;
        }
    }
    *other = (rs_str){to, n};
    return whole >= surely || all_good > all_bad * 4;
}

/* What each byte above ASCII is in an encoding of one byte a letter. */
typedef struct table {
    rs_str text, letter[128];
} table;

/* False: an encoding of several bytes a letter, or out of memory. */
static bool make_table(rs_arena *arena, const char *name, table *t)
{
    char lines[256]; /* each byte on a line of its own */
    rs_str rest;
    for (int i = 0; i < 128; i++) {
        lines[2 * i] = (char)(0x80 + i);
        lines[2 * i + 1] = '\n';
    }
    if (!rs_charset_convert(arena, name, (rs_str){lines, sizeof lines}, &t->text)) {
        return false;
    }
    rest = t->text;
    for (int i = 0; i < 128; i++) {
        if (!rs_str_line(&rest, &t->letter[i]) || t->letter[i].len > most) {
            return false;
        }
    }
    return rest.len == 0;
}

/* Into to, where there is room for `most` bytes each. Returns its end. */
static char *put_stretch(char *to, rs_str stretch, const table *t)
{
    for (size_t i = 0; i < stretch.len; i++) {
        unsigned char b = (unsigned char)stretch.at[i];
        rs_str letter = b < 0x80 ? (rs_str){stretch.at + i, b != 0} : t->letter[b - 0x80];
        memcpy(to, letter.at, letter.len);
        to += letter.len;
    }
    return to;
}

/* other: the stretches that are no UTF-8. A byte or two are damage; a word or more is another encoding. */
static bool decode_mixed(rs_arena *arena, rs_str bytes, rs_str other, rs_decoded *out, rs_err *err)
{
    const size_t word = 4;
    char name[RS_CHARSET_LABEL] = "";
    size_t good, bad;
    table t;
    weigh_utf8(other, &good, &bad);
    if (bad >= word) {
        rs_charset_tell(arena, other, "", name);
    }
    if (bad >= word && make_table(arena, name, &t)) {
        char *to = rs_arena_raw(arena, bytes.len * most + 1), *end = to;
        rs_str rest = bytes, stretch;
        while (to && next_stretch(&rest, &stretch)) {
            if (is_other(stretch, &good, &bad)) {
                end = put_stretch(end, stretch, &t);
            } else {
                memcpy(end, stretch.at, stretch.len);
                end += stretch.len;
            }
        }
        bytes = (rs_str){to, (size_t)(end - to)};
        out->mojibake = true;
    }
    return bytes.at && rs_charset_mend_utf8(arena, bytes, &out->text) ? true : RS_FAIL_MEMORY(err);
}

bool rs_charset_decode(rs_arena *arena, rs_str bytes, rs_str declared, rs_decoded *out, rs_err *err)
{
    *out = (rs_decoded){.charset = RS_STR("utf-8"), .text = bytes};
    const char *wide = wide_name(bytes);
    if (wide) {
        return decode_as(arena, wide, bytes, out, err) && rs_mojibake_mend(arena, out, err);
    }
    if (rs_str_starts(bytes, RS_STR(MARK))) {
        out->text = bytes = rs_str_part(bytes, sizeof MARK - 1, bytes.len);
    }
    bool whole = is_utf8(bytes);
    if (whole && !memchr(bytes.at, '\0', bytes.len)) {
        return rs_mojibake_mend(arena, out, err);
    }
    rs_str other = RS_STR("");
    if (whole || is_mainly_utf8(arena, bytes, &other)) {
        return decode_mixed(arena, bytes, other, out, err) && rs_mojibake_mend(arena, out, err);
    }
    if (!other.at) {
        return RS_FAIL_MEMORY(err);
    }
    char label[RS_CHARSET_LABEL], name[RS_CHARSET_LABEL];
    rs_charset_label(declared, bytes, label);
    rs_charset_tell(arena, bytes, label, name);
    return decode_as(arena, name, bytes, out, err);
}
