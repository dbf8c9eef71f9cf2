/* charset: whatever bytes came in, as valid UTF-8. What is valid UTF-8 is UTF-8, whatever the page declares. For the
 * rest the declaration is one candidate among several: pages that call themselves Latin-1 and are windows-1256 are
 * common, so Arabic encodings are tried on the text and the one that gives likely Arabic wins. */
#include "lang/charset.h"

#include <strings.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "lang/mojibake.h"
#include "lang/token.h"

enum {
    declared_within = 4096, /* bytes in which a declaration is looked for */
    sample_bytes = 32 << 10,
    max_label = 40,
};

/* ---- how likely is it Arabic? */

/* How often a letter stands in Arabic text, from 9 (alef) to 0 (no letter of Arabic), U+0621..U+064A. */
static int commonness(UChar32 c)
{
    static const char of[] = "1411312945512325214123122311000000052337636547";
    return c >= 0x621 && c <= 0x64A ? of[c - 0x621] - '0' : 0;
}

double rs_arabic_likelihood(rs_str utf8)
{
    uint64_t letters = 0, weight = 0, articles = 0, foreign = 0;
    UChar32 before = 0;
    for (size_t i = 0; i < utf8.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)utf8.at, i, utf8.len, c);
        if (c >= 0x621 && c <= 0x64A) {
            letters++;
            weight += (uint64_t)commonness(c);
            articles += before == 0x627 && c == 0x644;
        } else if (c < 0 || (c >= 0x80 && c < 0x600 && c != 0xA0 && c != 0xAB && c != 0xBB) || c == 0xFFFD) {
            foreign++;
        }
        before = c;
    }
    if (letters < 4) {
        return 0;
    }
    double n = (double)letters;
    return ((double)weight / n / 5.0 + 6.0 * (double)articles / n) * (n / (n + 2.0 * (double)foreign));
}

/* ---- converting */

/* Mac OS Arabic, which ICU does not know: ISO 8859-6 where that has letters, ASCII again above 0xA0 for text that runs
 * right to left, and these. */
static uint32_t mac_arabic(unsigned char b)
{
    static const uint16_t low[32] = {0xC4,  0xA0, 0xC7, 0xC9, 0xD1, 0xD6, 0xDC, 0xE1, 0xE0,   0xE2, 0xE4,
                                     0x6BA, 0xAB, 0xE7, 0xE9, 0xE8, 0xEA, 0xEB, 0xED, 0x2026, 0xEE, 0xEF,
                                     0xF1,  0xF3, 0xBB, 0xF4, 0xF6, 0xF7, 0xFA, 0xF9, 0xFB,   0xFC};
    static const uint16_t high[13] = {0x67E, 0x679, 0x686, 0x6D5, 0x6A4, 0x6AF, 0x688,
                                      0x691, '{',   '|',   '}',   0x698, 0x6D2};
    if (b < 0x80) {
        return b;
    }
    if (b < 0xA0) {
        return low[b - 0x80];
    }
    if (b >= 0xB0 && b <= 0xB9) {
        return 0x660u + (b - 0xB0u);
    }
    if (b >= 0xF3) {
        return high[b - 0xF3];
    }
    if ((b >= 0xC1 && b <= 0xDA) || b >= 0xE0) {
        return 0x621u + (b - 0xC1u);
    }
    switch (b) {
    case 0xA5: return 0x66A;
    case 0xAC: return 0x60C;
    case 0xBB: return 0x61B;
    case 0xBF: return 0x61F;
    case 0xC0: return 0x274A;
    default: return b - 0x80u;
    }
}

static bool convert_mac(rs_arena *arena, rs_str bytes, rs_str *out)
{
    uint8_t *to = rs_arena_raw(arena, bytes.len * 3 + 1);
    size_t n = 0;
    for (size_t i = 0; to && i < bytes.len; i++) {
        uint32_t c = mac_arabic((unsigned char)bytes.at[i]);
        if (c < 0x80) {
            to[n++] = (uint8_t)c;
        } else if (c < 0x800) {
            to[n++] = (uint8_t)(0xC0 | c >> 6);
            to[n++] = (uint8_t)(0x80 | (c & 0x3F));
        } else {
            to[n++] = (uint8_t)(0xE0 | c >> 12);
            to[n++] = (uint8_t)(0x80 | (c >> 6 & 0x3F));
            to[n++] = (uint8_t)(0x80 | (c & 0x3F));
        }
    }
    *out = (rs_str){(const char *)to, n};
    return to != NULL;
}

/* False where ICU knows no such encoding, or out of memory. What means nothing becomes U+FFFD. */
static bool convert(rs_arena *arena, const char *name, rs_str bytes, rs_str *out)
{
    if (strcmp(name, "mac-arabic") == 0) {
        return convert_mac(arena, bytes, out);
    }
    UErrorCode status = U_ZERO_ERROR;
    UConverter *from = ucnv_open(name, &status), *to = ucnv_open("UTF-8", &status);
    size_t room = bytes.len * 3 + 16;
    char *at = U_SUCCESS(status) ? rs_arena_raw(arena, room) : NULL;
    char *target = at;
    const char *source = bytes.at;
    if (at) {
        UChar pivot[1024], *pivot_from = pivot, *pivot_to = pivot;
        ucnv_convertEx(to, from, &target, at + room, &source, bytes.at + bytes.len, pivot, &pivot_from, &pivot_to,
                       pivot + 1024, true, true, &status);
    }
    ucnv_close(from);
    ucnv_close(to);
    *out = (rs_str){at, at ? (size_t)(target - at) : 0};
    return at && U_SUCCESS(status);
}

/* A copy without NUL bytes, each invalid byte as U+FFFD, and a letter cut off by the end dropped. */
static bool mend_utf8(rs_arena *arena, rs_str bytes, rs_str *out)
{
    char *to = rs_arena_raw(arena, bytes.len * 3 + 1);
    size_t n = 0;
    for (size_t i = 0; to && i < bytes.len;) {
        UChar32 c;
        size_t next = i;
        U8_NEXT((const uint8_t *)bytes.at, next, bytes.len, c);
        if (c > 0) {
            memcpy(to + n, bytes.at + i, next - i);
            n += next - i;
        } else if (c < 0 && !(next == bytes.len && (unsigned char)bytes.at[i] >= 0xC2)) {
            memcpy(to + n, "\xEF\xBF\xBD", 3);
            n += 3;
        }
        i = next;
    }
    *out = (rs_str){to, n};
    return to != NULL;
}

/* ---- telling */

/* The label that the document gives itself, into out; "" where it gives none. */
static void find_label(rs_str bytes, char out[max_label])
{
    static const rs_str keys[] = {{"charset", 7}, {"encoding", 8}};
    rs_str head = rs_str_part(bytes, 0, declared_within);
    out[0] = '\0';
    for (size_t k = 0; k < 2 && !out[0]; k++) {
        size_t at = rs_str_find_nocase(head, keys[k], 0);
        if (at == SIZE_MAX) {
            continue;
        }
        at += keys[k].len;
        while (at < head.len && strchr(" =\"'", head.at[at])) {
            at++;
        }
        size_t n = 0;
        while (at < head.len && n + 1 < max_label && head.at[at] > ' ' && !strchr("\"';/><", head.at[at])) {
            char c = head.at[at++];
            out[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        }
        out[n] = '\0';
    }
}

/* UTF-16 or UTF-32 by its mark, or by the small high byte of nearly every letter. NULL for neither. */
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
    size_t high[2] = {0}, pairs = head.len / 2;
    if (!pairs || !memchr(head.at, '\0', head.len)) {
        return NULL;
    }
    for (size_t i = 0; i + 1 < head.len; i += 2) {
        for (size_t k = 0; k < 2; k++) {
            high[k] += head.at[i + k] == 0 || head.at[i + k] == 6;
        }
    }
    if (pairs < 4 || (high[0] * 10 <= pairs * 8 && high[1] * 10 <= pairs * 8)) {
        return NULL;
    }
    return high[1] >= high[0] ? "utf-16le" : "utf-16be";
}

/* Letters of more than one byte that are well formed, and bytes that are not. */
static void weigh_utf8(rs_str bytes, uint64_t *good, uint64_t *bad)
{
    *good = *bad = 0;
    for (size_t i = 0; i < bytes.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)bytes.at, i, bytes.len, c);
        *good += c >= 0x80;
        *bad += c < 0;
    }
}

static void ask_uchardet(rs_str sample, char out[max_label])
{
    out[0] = '\0';
    uchardet_t u = uchardet_new();
    if (u && uchardet_handle_data(u, sample.at, sample.len) == 0) {
        uchardet_data_end(u);
        const char *name = uchardet_get_charset(u);
        for (size_t n = 0; name && name[n] && n + 1 < max_label; n++) {
            out[n] = (char)(name[n] >= 'A' && name[n] <= 'Z' ? name[n] | 0x20 : name[n]);
            out[n + 1] = '\0';
        }
    }
    if (u) {
        uchardet_delete(u);
    }
}

/* Bytes from 0x80 on, with the ASCII between them thinned out: markup tells nothing of an encoding. */
static rs_str take_sample(rs_arena *arena, rs_str bytes)
{
    char *to = rs_arena_raw(arena, sample_bytes);
    size_t n = 0;
    bool ascii = true;
    for (size_t i = 0; to && i < bytes.len && n + 2 < sample_bytes; i++) {
        bool high = (unsigned char)bytes.at[i] >= 0x80;
        if (high) {
            to[n++] = bytes.at[i];
        } else if (!ascii) {
            to[n++] = bytes.at[i] > ' ' ? bytes.at[i] : ' ';
        }
        ascii = !high;
    }
    return (rs_str){to ? to : "", n};
}

/* The best of the Arabic encodings on the sample, and how likely its Arabic is. */
static const char *best_arabic(rs_arena *arena, rs_str sample, double *likelihood)
{
    static const char *const names[] = {"windows-1256", "iso-8859-6", "mac-arabic", "ibm-864", "ibm-720"};
    const char *best = names[0];
    *likelihood = 0;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        rs_str text;
        if (convert(arena, names[i], sample, &text)) {
            double now = rs_arabic_likelihood(text);
            if (now > *likelihood * 1.02) {
                *likelihood = now;
                best = names[i];
            }
        }
    }
    return best;
}

static bool is_arabic_label(const char *label)
{
    return strstr(label, "1256") || strstr(label, "8859-6") || strstr(label, "864") || strstr(label, "720") ||
           strstr(label, "arabic");
}

/* Browsers read these names as their Windows supersets. */
static const char *as_browsers(const char *label)
{
    if (strcmp(label, "iso-8859-1") == 0 || strcmp(label, "latin1") == 0 || strcmp(label, "us-ascii") == 0 ||
        strcmp(label, "ascii") == 0) {
        return "windows-1252";
    }
    return strcmp(label, "iso-8859-9") == 0 ? "windows-1254" : label;
}

static bool is_known(const char *label)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *c = label[0] ? ucnv_open(label, &status) : NULL;
    ucnv_close(c);
    return c && U_SUCCESS(status);
}

/* Guesses worth following; the many DOS and Mac pages that uchardet knows are mostly wrong guesses at windows-1252. */
static bool is_trusted(const char *guess)
{
    static const char *const families[] = {"windows-", "koi8", "iso-8859-", "gb",
                                           "big5",     "euc-", "shift_jis", "iso-2022"};
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        if (strncmp(guess, families[i], strlen(families[i])) == 0) {
            return true;
        }
    }
    return false;
}

/* The encoding of bytes that are not UTF-8. label: as declared, "" for none. */
static const char *tell(rs_arena *arena, rs_str bytes, const char *label, char guess[max_label])
{
    const double surely = 1.0;
    double likelihood;
    rs_str sample = take_sample(arena, bytes);
    const char *arabic = best_arabic(arena, sample, &likelihood);
    if (likelihood > surely) {
        return arabic;
    }
    label = as_browsers(label);
    bool utf8 = strncmp(label, "utf", 3) == 0;
    if (is_known(label) && !utf8 && !is_arabic_label(label)) {
        return label;
    }
    ask_uchardet(rs_str_part(bytes, 0, sample_bytes), guess);
    if (is_trusted(guess) && is_known(guess)) {
        return as_browsers(guess);
    }
    return is_arabic_label(label) && is_known(label) ? label : likelihood > surely / 2 ? arabic : "windows-1252";
}

static bool decode_as(rs_arena *arena, const char *name, rs_str bytes, rs_decoded *out, rs_err *err)
{
    out->charset = rs_arena_str(arena, rs_str_of(name));
    rs_str text;
    if (!convert(arena, name, bytes, &text) || !mend_utf8(arena, text, &out->text)) {
        return arena->overflowed ? RS_FAIL_MEMORY(err)
                                 : RS_FAIL(err, RS_ENCODING,
                                           "the text looks like %s, which cannot be read here; "
                                           "convert it to UTF-8 first",
                                           name);
    }
    return out->charset.at ? true : RS_FAIL_MEMORY(err);
}

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

/* label: as declared from outside, else as the document says itself. */
static void choose_label(rs_str declared, rs_str bytes, char label[max_label])
{
    if (!declared.len || declared.len >= max_label) {
        find_label(bytes, label);
        return;
    }
    for (size_t i = 0; i < declared.len; i++) {
        char c = declared.at[i];
        label[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    label[declared.len] = '\0';
}

bool rs_charset_decode(rs_arena *arena, rs_str bytes, rs_str declared, rs_decoded *out, rs_err *err)
{
    *out = (rs_decoded){.charset = RS_STR("utf-8"), .text = bytes};
    const char *wide = wide_name(bytes);
    if (wide) {
        return decode_as(arena, wide, bytes, out, err);
    }
    if (rs_str_starts(bytes, RS_STR("\xEF\xBB\xBF"))) {
        out->text = bytes = rs_str_part(bytes, 3, bytes.len);
    }
    bool whole = is_utf8(bytes);
    if (whole && !memchr(bytes.at, '\0', bytes.len)) {
        return rs_mojibake_mend(arena, out, err);
    }
    uint64_t good, bad;
    weigh_utf8(bytes, &good, &bad);
    if (whole || good > bad * 10) {
        return mend_utf8(arena, bytes, &out->text) ? rs_mojibake_mend(arena, out, err) : RS_FAIL_MEMORY(err);
    }
    char label[max_label], guess[max_label];
    choose_label(declared, bytes, label);
    return decode_as(arena, tell(arena, bytes, label, guess), bytes, out, err);
}
