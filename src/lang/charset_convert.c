/* charset_convert: from an encoding to UTF-8. */
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "lang/charset_work.h"

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

uint32_t rs_charset_1252(uint32_t number)
{
    static const uint16_t high[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                      0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                      0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    return number >= 0x80 && number < 0xA0 ? high[number - 0x80] : number;
}

static bool convert_mac(rs_arena *arena, rs_str bytes, rs_str *out)
{
    char *to = rs_arena_raw(arena, bytes.len * 3 + 4);
    size_t n = 0;
    for (size_t i = 0; to && i < bytes.len; i++) {
        n += rs_utf8_put(to + n, mac_arabic((unsigned char)bytes.at[i]));
    }
    *out = (rs_str){to, n};
    return to != NULL;
}

/* Code page 864 has shapes in the place of letters: each becomes the letter it is a shape of, or the two of them. */
static bool unshape(rs_arena *arena, rs_str *text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    char *to = rs_arena_raw(arena, text->len / 3 * 4 + 16); /* lam and alef in one shape grow, from 3 bytes to 4 */
    size_t n = 0;
    for (size_t i = 0; to && U_SUCCESS(status) && i < text->len;) {
        size_t from = i;
        UChar32 c;
        U8_NEXT((const uint8_t *)text->at, i, text->len, c);
        UChar out[8];
        int32_t len = c >= 0xFE70 && c <= 0xFEFC ? unorm2_getRawDecomposition(nfkc, c, out, 8, &status) : -1;
        if (len <= 0) {
            memcpy(to + n, text->at + from, i - from);
            n += i - from;
        }
        for (int32_t k = 0; k < len; k++) { /* letters of the BMP below U+0800, or a space under a mark */
            if (out[k] >= 0x80) {
                n += rs_utf8_put(to + n, out[k]);
            }
        }
    }
    *text = (rs_str){to, n};
    return to && U_SUCCESS(status);
}

bool rs_charset_convert(rs_arena *arena, const char *name, rs_str bytes, rs_str *out)
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
    return at && U_SUCCESS(status) && (strcmp(name, "ibm-864") != 0 || unshape(arena, out));
}

bool rs_charset_mend_utf8(rs_arena *arena, rs_str bytes, rs_str *out)
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
