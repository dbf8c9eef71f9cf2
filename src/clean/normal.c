/* normal: UTF-8 as it came becomes lines: NFC, one space between words, no controls, no bidi or zero-width marks but
 * the one that Persian writes inside its words. Letters stay the author's own; shapes of letters become the letters.
 * Nearly all Arabic text is in NFC but for the order of the marks on a letter (shadda before or after the vowel), so
 * that order is mended in place and ICU is asked only about the few other letters that can be out of form. */
#include "clean/parts.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

#include "lang/mojibake.h"
#include "lang/visual.h"

enum {
    piece = 16,          /* letters taken back and looked ahead for composing: more marks on a letter are noise */
    longest_phrase = 24, /* letters of what a presentation form stands for */
};

typedef struct mark {
    size_t at, len;
} mark;

typedef struct writer {
    rs_arena *arena;
    char *at;
    size_t len, cap;
    size_t line; /* where the line being written begins */
    bool space;  /* white space seen and not yet written */
    bool one_line;
    bool failed;
    const UNormalizer2 *nfc, *nfkc;
    RS_VEC(mark) lines;
} writer;

static bool room(writer *w, size_t n)
{
    if (w->cap - w->len >= n) {
        return true;
    }
    size_t cap = w->cap * 2 + n;
    char *grown = rs_arena_raw(w->arena, cap);
    if (!grown) {
        w->failed = true;
        return false;
    }
    memcpy(grown, w->at, w->len);
    w->at = grown;
    w->cap = cap;
    return true;
}

static inline void put(writer *w, const char *at, size_t n)
{
    if (!room(w, n + 1)) {
        return;
    }
    if (w->space) {
        w->space = false;
        if (w->len > w->line) {
            w->at[w->len++] = ' ';
        }
    }
    memcpy(w->at + w->len, at, n);
    w->len += n;
}

static void put_utf16(writer *w, const UChar *at, int32_t n)
{
    char bytes[3 * 8 * (2 * piece + 2)];
    int32_t len = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(bytes, (int32_t)sizeof bytes, &len, at, n, &status);
    if (U_SUCCESS(status)) {
        put(w, bytes, (size_t)len);
    }
}

static void end_line(writer *w)
{
    w->space = false;
    if (w->len > w->line) {
        mark *m = RS_PUSH(w->arena, &w->lines);
        if (!m) {
            w->failed = true;
            return;
        }
        *m = (mark){w->line, w->len - w->line};
    }
    w->line = w->len;
}

static void newline(writer *w)
{
    if (w->one_line) {
        w->space = true;
    } else {
        end_line(w);
    }
}

static bool is_vowel_mark(const char *at)
{
    return at[0] == '\xD9' && (unsigned char)at[1] >= 0x8B && (unsigned char)at[1] <= 0x92;
}

/* U+064B..U+0652 have rising combining classes in code order and compose with nothing. */
static void put_vowel_mark(writer *w, const char *vowel)
{
    put(w, vowel, 2);
    if (w->failed) {
        return;
    }
    size_t floor = w->len - w->line > 2 * piece ? w->len - 2 * piece : w->line; /* longer rows of marks are noise */
    for (size_t at = w->len - 2; at >= floor + 2 && is_vowel_mark(w->at + at - 2) && w->at[at - 1] > vowel[1];
         at -= 2) {
        w->at[at + 1] = w->at[at - 1];
        w->at[at - 1] = vowel[1];
    }
}

/* A letter that may join or change places with what stands before it: the last letters written are taken back and
 * normalised together with it and the marks that follow. Returns the place behind what was used. */
static size_t compose(writer *w, rs_str s, size_t from)
{
    UChar in[2 * (2 * piece + 2)], out[6 * (2 * piece + 2)];
    int32_t n = 0;
    size_t back = w->len;
    for (int taken = 0; !w->space && taken < piece && back > w->line; taken++) {
        do {
            back--;
        } while (back > w->line && ((unsigned char)w->at[back] & 0xC0) == 0x80);
        size_t at = back;
        UChar32 c;
        U8_NEXT((const uint8_t *)w->at, at, w->len, c);
        if (unorm2_hasBoundaryBefore(w->nfc, c)) {
            break;
        }
    }
    for (size_t at = back; at < w->len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)w->at, at, w->len, c);
        U16_APPEND_UNSAFE(in, n, c);
    }
    size_t used = from;
    for (int taken = 0; taken < piece && used < s.len; taken++) {
        UChar32 c;
        size_t at = used;
        U8_NEXT((const uint8_t *)s.at, at, s.len, c);
        if (c < 0 || (taken > 0 && unorm2_hasBoundaryBefore(w->nfc, c))) {
            break;
        }
        U16_APPEND_UNSAFE(in, n, c);
        used = at;
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t m = unorm2_normalize(w->nfc, in, n, out, (int32_t)(sizeof out / sizeof out[0]), &status);
    if (U_FAILURE(status)) {
        memcpy(out, in, (size_t)n * sizeof *in);
        m = n;
    }
    w->len = back;
    put_utf16(w, out, m);
    return used;
}

/* Presentation forms are shapes of letters, of two together, or of a phrase (U+FDFA): they come from PDF and from old
 * encoders. The ornate brackets and the sign of the rial stay. */
static bool is_shaped(UChar32 c)
{
    return (c >= 0xFB50 && c <= 0xFD3D) || (c >= 0xFD50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC);
}

static void put_unshaped(writer *w, UChar32 c)
{
    UChar in[2], out[longest_phrase];
    int32_t n = 0;
    U16_APPEND_UNSAFE(in, n, c);
    UErrorCode status = U_ZERO_ERROR;
    int32_t m = unorm2_normalize(w->nfkc, in, n, out, longest_phrase, &status);
    /* The marks among these forms are shown on a space, or on a tatweel. */
    int32_t skip = m > 1 && (out[0] == ' ' || out[0] == 0x640) ? 1 : 0;
    if (U_SUCCESS(status)) {
        put_utf16(w, out + skip, m - skip);
    }
}

static bool is_invisible(UChar32 c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x180E ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ||
           (c >= 0xE0000 && c < 0xE0020) || (c >= 0xE000 && c <= 0xF8FF);
}

/* Joined letters of the Arabic script. */
static bool is_arabic(UChar32 c)
{
    return (c >= 0x620 && c <= 0x6D3 && !(c >= 0x64B && c <= 0x66D)) || (c >= 0x750 && c <= 0x77F) || is_shaped(c);
}

/* ZWNJ at i parts what would be joined ("mi-ravad"): only between two letters, as everywhere else it is litter. */
static bool parts_letters(const writer *w, rs_str s, size_t behind)
{
    UChar32 before, after;
    size_t at = w->len;
    if (w->space || at == w->line || behind >= s.len) {
        return false;
    }
    do {
        at--;
    } while (at > w->line && ((unsigned char)w->at[at] & 0xC0) == 0x80);
    U8_NEXT((const uint8_t *)w->at, at, w->len, before);
    U8_NEXT((const uint8_t *)s.at, behind, s.len, after);
    return is_arabic(before) && is_arabic(after);
}

static bool is_space(UChar32 c)
{
    return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/* In form by itself, and joining nothing before it. (A mark that joins it from behind takes it back.) */
static bool is_settled(const writer *w, UChar32 c)
{
    if (unorm2_isInert(w->nfc, c)) {
        return true;
    }
    UChar one[2];
    int32_t n = 0;
    U16_APPEND_UNSAFE(one, n, c);
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_hasBoundaryBefore(w->nfc, c) && unorm2_quickCheck(w->nfc, one, n, &status) == UNORM_YES;
}

/* Everything that the fast ways of put_text leave over. Returns the place behind what was used. */
static size_t put_other(writer *w, rs_str s, size_t i)
{
    UChar32 c;
    size_t next = i;
    U8_NEXT((const uint8_t *)s.at, next, s.len, c);
    if (c < 0) {
        /* A letter cut off by the end of the input is no news; anything else in the middle is shown. */
        bool cut = next == s.len && (unsigned char)s.at[i] >= 0xC2;
        if (!cut) {
            put(w, "\xEF\xBF\xBD", 3);
        }
    } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
        newline(w);
    } else if (is_space(c)) {
        w->space = true;
    } else if (c == 0x200C && parts_letters(w, s, next)) {
        put(w, s.at + i, next - i);
    } else if (is_invisible(c)) {
        return next;
    } else if (is_shaped(c)) {
        put_unshaped(w, c);
    } else if (!is_settled(w, c)) {
        return compose(w, s, i);
    } else {
        put(w, s.at + i, next - i);
    }
    return next;
}

enum { PLAIN = 1, SPACE, NEWLINE, DROP, TWO, ARABIC, ARABIC_MARKS };

static const uint8_t byte_kind[256] = {
    [0 ... 8] = DROP,       ['\t'] = SPACE,        ['\n'] = NEWLINE,        [0x0B ... 0x0D] = NEWLINE,
    [0x0E ... 0x1F] = DROP, [' '] = SPACE,         [0x21 ... 0x7E] = PLAIN, [0x7F] = DROP,
    [0xC3 ... 0xCB] = TWO,  [0xD0 ... 0xD1] = TWO, [0xD8] = ARABIC,         [0xD9] = ARABIC_MARKS,
};

/* Bytes of the letter at i where it is one that stays as it is; else 0. */
static inline size_t plain_letter(rs_str s, size_t i)
{
    if (i >= s.len) {
        return 0;
    }
    unsigned char kind = byte_kind[(unsigned char)s.at[i]];
    if (kind == PLAIN) {
        return 1;
    }
    unsigned char c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
    bool fine = kind == TWO || (kind == ARABIC && c != 0x9C) ||
                (kind == ARABIC_MARKS && (c <= 0x8A || (c >= 0xA0 && c != 0xB0)));
    return fine && (c & 0xC0) == 0x80 ? 2 : 0;
}

/* The same for a block of bytes at once, spaces included but no two in a row: how many of its bytes stay as they are, 0
 * where one does not. The loop has no branch, so the compiler turns it into vector code. */
static size_t plain_block(const char *at)
{
    enum { block = 64 };
    const uint8_t *p = (const uint8_t *)at;
    uint8_t bad = 0;
    for (size_t i = 0; i < block; i++) {
        uint8_t b = p[i], c = p[i + 1];
        uint8_t more = (c & 0xC0) == 0x80, rest = (b & 0xC0) == 0x80;
        uint8_t ascii = (b >= ' ') & (b < 0x7F), spaces = (b == ' ') & (c == ' ');
        uint8_t arabic = (b == 0xD8) & (c != 0x9C), marks = (b == 0xD9) & ((c <= 0x8A) | ((c >= 0xA0) & (c != 0xB0)));
        bad |= (uint8_t)(((arabic | marks) ^ more) | (!(ascii | arabic | marks | rest)) | spaces);
    }
    if (bad || (p[0] & 0xC0) == 0x80 || p[0] == ' ') {
        return 0;
    }
    size_t n = (p[block] & 0xC0) == 0x80 ? block - 1 : block;
    return p[n - 1] == ' ' ? n - 1 : n;
}

/* How far the text goes on from i that stays as it is: words of ASCII, Latin, Cyrillic and Arabic without marks, single
 * spaces between them. */
static size_t plain_run(rs_str s, size_t i)
{
    for (size_t n = 0; s.len - i > 64 && (n = plain_block(s.at + i)) != 0;) {
        i += n;
        i += s.at[i] == ' ' && plain_letter(s, i + 1) ? 1 : 0;
    }
    size_t looked = i + 64;
    for (size_t n = plain_letter(s, i); n && i < looked; n = plain_letter(s, i)) {
        i += n;
        if (i < s.len && s.at[i] == ' ' && plain_letter(s, i + 1)) {
            i++;
        }
    }
    return i;
}

static bool is_vowel(rs_str s, size_t i)
{
    return s.len - i >= 2 && is_vowel_mark(s.at + i);
}

static void put_text(writer *w, rs_str s)
{
    for (size_t i = 0; i < s.len && !w->failed;) {
        size_t run = plain_run(s, i);
        if (run > i) {
            put(w, s.at + i, run - i);
            i = run;
            continue;
        }
        switch (byte_kind[(unsigned char)s.at[i]]) {
        case SPACE:
            w->space = true;
            i++;
            break;
        case NEWLINE:
            newline(w);
            i++;
            break;
        case DROP: i++; break;
        default:
            if (is_vowel(s, i)) {
                put_vowel_mark(w, s.at + i);
                i += 2;
            } else {
                i = put_other(w, s, i);
            }
        }
    }
    end_line(w);
}

static bool start(writer *w, rs_arena *arena, size_t n)
{
    UErrorCode status = U_ZERO_ERROR;
    *w = (writer){.arena = arena, .cap = n + n / 16 + 64};
    w->nfc = unorm2_getNFCInstance(&status);
    w->nfkc = unorm2_getNFKCInstance(&status);
    w->at = rs_arena_raw(arena, w->cap);
    w->failed = U_FAILURE(status) || !w->at;
    return !w->failed;
}

/* Letters that came as escapes (&#216;&#167;, \u00d8\u00a7) are seen only now, and may be those of text that was read
 * in the wrong encoding; nearly no other Arabic text has the byte that they begin with. Lines in shapes may be turned.
 */
static bool mend(rs_arena *arena, rs_str *utf8, bool *mended, rs_err *err)
{
    rs_decoded d = {.text = *utf8};
    bool turned = false;
    if (memchr(utf8->at, 0xC3, utf8->len) && !rs_mojibake_mend(arena, &d, err)) {
        return false;
    }
    *utf8 = rs_visual_mend(arena, d.text, &turned);
    *mended = d.mojibake || turned;
    return utf8->at ? true : RS_FAIL_MEMORY(err);
}

bool rs_normal_lines(rs_draft *d, rs_str utf8, rs_line_kind kind, rs_err *err)
{
    writer w;
    bool mended;
    if (!mend(d->scratch, &utf8, &mended, err)) {
        return false;
    }
    d->out->mojibake = d->out->mojibake || mended;
    if (start(&w, d->scratch, utf8.len)) {
        put_text(&w, utf8);
    }
    for (uint32_t i = 0; i < w.lines.len && !w.failed; i++) {
        rs_line *line = RS_PUSH(d->scratch, &d->lines);
        if (!line) {
            return RS_FAIL_MEMORY(err);
        }
        line->text = (rs_str){w.at + w.lines.at[i].at, w.lines.at[i].len};
        line->kind = (uint8_t)kind;
    }
    return w.failed ? RS_FAIL_MEMORY(err) : true;
}

rs_str rs_normal_string(rs_arena *arena, rs_str utf8)
{
    writer w;
    bool mended;
    if (!utf8.at || !mend(arena, &utf8, &mended, NULL) || !start(&w, arena, utf8.len)) {
        return RS_STR_NONE;
    }
    w.one_line = true;
    put_text(&w, utf8);
    return w.failed || w.lines.len == 0 ? RS_STR_NONE : (rs_str){w.at, w.lines.at[0].len};
}

rs_str rs_line_head(rs_str line, size_t bytes)
{
    if (line.len <= bytes) {
        return line;
    }
    while (bytes > 0 && line.at[bytes] != ' ') {
        bytes--;
    }
    return rs_str_part(line, 0, bytes);
}
