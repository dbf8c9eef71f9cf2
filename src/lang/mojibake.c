/* mojibake: UTF-8 that was once read as windows-1252 or windows-1256 and written as UTF-8 again. Arabic letters are two
 * bytes, the first 0xD8 or 0xD9, so every other letter of such text is one of two. A line is mended when all of it goes
 * back to bytes that are UTF-8 again; where it does not, it stays and the article is marked. */
#include "lang/mojibake.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "lang/token.h"

enum {
    min_leads = 4,      /* first bytes in wrong letters before a line is looked at */
    lead_share = 30,    /* percent of a line's letters above ASCII that are such */
    windows = 8,        /* looks taken, evenly spread over the text ... */
    window_bytes = 192, /* ... and how wide each is */
    text_share = 25,    /* percent of a look's, below which no line is looked at */
};

/* The two letters that 0xD8 and 0xD9 became, as UTF-8, and the encoding that made them so. */
static const struct {
    const char *name;
    unsigned char first, second[2];
} ways[] = {
    {"windows-1252", 0xC3, {0x98, 0x99}},
    {"windows-1256", 0xD8, {0xB7, 0xB8}},
};

typedef struct table {
    UChar32 code[128]; /* of bytes 0x80.. */
} table;

static bool make_table(table *t, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *c = ucnv_open(name, &status);
    for (int i = 0; i < 128 && U_SUCCESS(status); i++) {
        char byte = (char)(0x80 + i);
        UChar out[4];
        int32_t n = ucnv_toUChars(c, out, 4, &byte, 1, &status);
        t->code[i] = n == 1 && out[0] != 0xFFFD ? out[0] : 0x80 + i;
    }
    ucnv_close(c);
    return U_SUCCESS(status);
}

/* The byte that the letter was, or -1. C1 controls stand for bytes that the encoding leaves open. */
static int byte_of(const table *t, UChar32 c)
{
    if (c < 0x80) {
        return (int)c;
    }
    for (int i = 0; i < 128; i++) {
        if (t->code[i] == c) {
            return 0x80 + i;
        }
    }
    return c < 0xA0 ? (int)c : -1;
}

/* Leads of way w, and letters above ASCII, in the text. */
static void count_leads(rs_str s, size_t w, size_t *leads, size_t *letters)
{
    enum { block = 250 }; /* what a byte can count: such loops become vector code */
    const unsigned char first = ways[w].first, second = ways[w].second[0], other = ways[w].second[1];
    *leads = *letters = 0;
    for (size_t from = 0; from + 1 < s.len; from += block) {
        const unsigned char *p = (const unsigned char *)s.at + from;
        size_t left = s.len - 1 - from, len = left < block ? left : block;
        uint8_t lead = 0, letter = 0;
        for (size_t i = 0; i < len; i++) {
            uint8_t b = p[i], c = p[i + 1];
            letter = (uint8_t)(letter + (b >= 0xC0));
            lead = (uint8_t)(lead + ((b == first) & ((c == second) | (c == other))));
        }
        *leads += lead;
        *letters += letter;
    }
}

/* The line as it was before, in to (room for its length). 0 when it does not go back. */
static size_t undo(const table *t, rs_str line, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < line.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)line.at, i, line.len, c);
        int byte = c < 0 ? -1 : byte_of(t, c);
        if (byte < 0) {
            return 0;
        }
        to[n++] = (char)byte;
    }
    /* A line cut in the middle of a letter goes back but for its end. */
    size_t bad = n;
    if (!rs_utf8_valid((rs_str){to, n}, &bad) && n - bad > 1) {
        return 0;
    }
    return bad < n ? bad : n;
}

static bool mend_way(rs_arena *arena, size_t w, rs_decoded *d, rs_err *err)
{
    table t;
    char *to = rs_arena_raw(arena, d->text.len + 1);
    if (!to || !make_table(&t, ways[w].name)) {
        return RS_FAIL_MEMORY(err);
    }
    size_t n = 0;
    rs_str rest = d->text, line;
    while (rs_str_line(&rest, &line)) {
        size_t leads, letters, mended = 0;
        count_leads(line, w, &leads, &letters);
        bool suspect = leads >= min_leads && leads * 100 >= letters * lead_share;
        if (suspect) {
            mended = undo(&t, line, to + n);
            d->mojibake = true;
        }
        if (!mended) {
            memcpy(to + n, line.at, line.len);
        }
        n += mended ? mended : line.len;
        if (rest.len || d->text.at[d->text.len - 1] == '\n') {
            to[n++] = '\n';
        }
    }
    d->text = (rs_str){to, n};
    return true;
}

/* Text is wrong nearly everywhere or nowhere, so a few looks tell, and honest text costs next to nothing. */
static bool is_suspect(rs_str utf8, size_t w)
{
    for (size_t i = 0; i < windows; i++) {
        size_t leads, letters, at = utf8.len / windows * i;
        count_leads(rs_str_part(utf8, at, at + window_bytes), w, &leads, &letters);
        if (leads >= min_leads && leads * 100 >= letters * text_share) {
            return true;
        }
    }
    return false;
}

bool rs_mojibake_mend(rs_arena *arena, rs_decoded *d, rs_err *err)
{
    for (size_t w = 0; w < sizeof ways / sizeof ways[0]; w++) {
        if (is_suspect(d->text, w) && !mend_way(arena, w, d, err)) {
            return false;
        }
    }
    return true;
}
