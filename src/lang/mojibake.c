/* mojibake: UTF-8 that was once read in another encoding and written as UTF-8 again, perhaps more than once. Every
 * letter of such text has become two: one that stands for a first byte, and one that stands for a second. A line that
 * is mostly made of such pairs goes back, pair by pair; what is no pair in it stays. A byte that the other encoding
 * leaves open was often lost on the way: where only one letter can have had it, that letter is put back. */
#include "lang/mojibake.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "lang/token.h"

enum { WAY_1252, WAY_1256, WAY_1251, WAY_MAC, n_ways };

enum {
    min_leads = 4,      /* first bytes in wrong letters before a line is looked at */
    windows = 8,        /* looks taken, evenly spread over the text ... */
    window_bytes = 192, /* ... and how wide each is */
    text_share = 20,    /* percent of a look's letters above ASCII, below which no line is looked at */
    min_pairs = 3,      /* in a line, and together these ... */
    pair_share = 60,    /* ... percent of its letters above ASCII, for it to go back */
    lost_reach = 8,     /* bytes of a line for each lead, where all their seconds are lost: it is marked, as it is */
    rounds = 3,
};

/* The letters that 0xC3, 0xD0, 0xD1 and 0xD8..0xDB became (the first bytes of French, Russian, Arabic and Persian), as
 * ranges of UTF-8, and the encoding that made them so. */
static const struct {
    const char *name;
    struct {
        unsigned char first, low, high;
    } lead[3];
} ways[n_ways] = {
    [WAY_1252] = {"windows-1252", {{0xC3, 0x98, 0x9B}, {0xC3, 0x90, 0x91}, {0xC3, 0x82, 0x83}}},
    [WAY_1256] = {"windows-1256", {{0xD8, 0xB7, 0xBA}, {0xD8, 0xA2, 0xA2}, {0xD8, 0xA2, 0xA3}}},
    [WAY_1251] = {"windows-1251", {{0xD0, 0xA8, 0xAB}, {0xD0, 0xA0, 0xA1}, {0xD0, 0x92, 0x93}}},
    [WAY_MAC] = {"macintosh", {{0xC3, 0xBF, 0xBF}, {0xC5, 0xB8, 0xB8}, {0xC5, 0xB8, 0xB8}}},
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
        return -1;
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
    *leads = *letters = 0;
    for (size_t from = 0; from + 1 < s.len; from += block) {
        const unsigned char *p = (const unsigned char *)s.at + from;
        size_t left = s.len - 1 - from, len = left < block ? left : block;
        uint8_t lead = 0, letter = 0;
        for (size_t i = 0; i < len; i++) {
            uint8_t b = p[i], c = p[i + 1], is = 0;
            for (int k = 0; k < 3; k++) {
                is |=
                    (uint8_t)((b == ways[w].lead[k].first) & (c >= ways[w].lead[k].low) & (c <= ways[w].lead[k].high));
            }
            letter = (uint8_t)(letter + (b >= 0xC0));
            lead = (uint8_t)(lead + is);
        }
        *leads += lead;
        *letters += letter;
    }
}

/* One letter of a line, as what it may have been. */
typedef struct letter {
    size_t from, to; /* bytes of the line */
    UChar32 code;
    int byte; /* -1: none */
} letter;

static letter letter_at(const table *t, rs_str line, size_t at)
{
    letter l = {.from = at, .to = at, .byte = -1};
    if (at < line.len) {
        U8_NEXT((const uint8_t *)line.at, l.to, line.len, l.code);
        l.byte = byte_of(t, l.code);
    }
    return l;
}

/* The letter that begins at `at` before it was taken apart, in out. Its bytes, 0 where there is none; *next: behind. */
static size_t pair_at(const table *t, rs_str line, size_t at, char out[4], size_t *next)
{
    letter l = letter_at(t, line, at);
    size_t want = l.byte < 0xC2 ? 0 : l.byte < 0xE0 ? 2 : l.byte < 0xF0 ? 3 : l.byte < 0xF5 ? 4 : 0;
    for (size_t n = 0; n < want; n++) {
        if (l.byte < 0 || (n > 0 && (l.byte & 0xC0) != 0x80)) {
            return 0;
        }
        out[n] = (char)l.byte;
        *next = l.to;
        l = letter_at(t, line, l.to);
    }
    return rs_utf8_valid((rs_str){out, want}, NULL) ? want : 0;
}

/* The first byte of an Arabic letter without its second, in a line that goes back. Of the bytes that get lost (open
 * ones, the soft hyphen) 0xD9 has 0x81, fa, besides rare marks; 0xD8 has 0xAD, hha, which leaves nothing behind. */
static size_t orphan_at(const table *t, rs_str line, size_t at, char out[4], size_t *next)
{
    letter l = letter_at(t, line, at), behind = letter_at(t, line, l.to);
    bool hole = behind.code == 0xFFFD || behind.code == '?';
    if (l.byte == 0xD9) {
        *next = hole ? behind.to : l.to;
        memcpy(out, "\xD9\x81", 2);
        return 2;
    }
    if (l.byte == 0xD8) {
        *next = hole ? behind.to : l.to;
        memcpy(out, hole ? "\xEF\xBF\xBD" : "\xD8\xAD", hole ? 3 : 2);
        return hole ? 3 : 2;
    }
    return 0;
}

/* Letters above ASCII in the line, and how many of them make pairs. */
static bool is_misread(const table *t, rs_str line)
{
    size_t letters = 0, paired = 0, pairs = 0;
    char out[4];
    for (size_t i = 0; i < line.len;) {
        size_t next = i + 1;
        if ((unsigned char)line.at[i] < 0x80) {
            i++;
            continue;
        }
        size_t n = pair_at(t, line, i, out, &next);
        if (n == 0) {
            next = letter_at(t, line, i).to;
        }
        letters += n ? n : 1;
        paired += n;
        pairs += n > 0;
        i = next;
    }
    return pairs >= min_pairs && paired * 100 >= letters * pair_share;
}

/* The line as it was before, in to (room for three bytes a letter of it). */
static size_t undo(const table *t, rs_str line, char *to)
{
    size_t n = 0;
    for (size_t i = 0; i < line.len;) {
        size_t next = i + 1;
        if ((unsigned char)line.at[i] < 0x80) {
            to[n++] = line.at[i++];
            continue;
        }
        size_t made = pair_at(t, line, i, to + n, &next);
        made = made ? made : orphan_at(t, line, i, to + n, &next);
        if (!made) {
            next = letter_at(t, line, i).to;
            made = next - i;
            memcpy(to + n, line.at + i, made);
        }
        n += made;
        i = next;
    }
    return n;
}

static bool mend_way(rs_arena *arena, size_t w, rs_decoded *d, bool *mended, rs_err *err)
{
    table t;
    char *to = rs_arena_raw(arena, d->text.len * 2 + 1);
    if (!to || !make_table(&t, ways[w].name)) {
        return RS_FAIL_MEMORY(err);
    }
    size_t n = 0;
    rs_str rest = d->text, line;
    while (rs_str_line(&rest, &line)) {
        size_t leads, letters;
        count_leads(line, w, &leads, &letters);
        if (leads >= min_leads && is_misread(&t, line)) {
            n += undo(&t, line, to + n);
            *mended = true;
        } else {
            memcpy(to + n, line.at, line.len);
            n += line.len;
            d->mojibake = d->mojibake || (w == WAY_1252 && leads >= min_leads && leads * lost_reach >= line.len);
        }
        if (rest.len || d->text.at[d->text.len - 1] == '\n') {
            to[n++] = '\n';
        }
    }
    d->mojibake = d->mojibake || *mended;
    d->text = *mended ? (rs_str){to, n} : d->text;
    return true;
}

/* Bytes that begin the wrong letters of every way but one, and are rare in Arabic text. */
static size_t count_rare(rs_str look)
{
    uint8_t n = 0; /* a look is not longer than it can count */
    for (size_t i = 0; i < look.len; i++) {
        uint8_t b = (uint8_t)look.at[i];
        n = (uint8_t)(n + ((b == 0xC3) | (b == 0xC5) | (b == 0xD0)));
    }
    return n;
}

/* Text is wrong nearly everywhere or nowhere, so a few looks tell, and honest text costs next to nothing. */
static bool is_suspect(rs_str look, size_t w)
{
    size_t leads, letters;
    count_leads(look, w, &leads, &letters);
    return leads >= min_leads && leads * 100 >= letters * text_share;
}

/* A bit for each way that the text may have gone. */
static unsigned suspects(rs_str utf8)
{
    unsigned found = 0;
    for (size_t i = 0; i < windows; i++) {
        size_t at = utf8.len / windows * i;
        rs_str look = rs_str_part(utf8, at, at + window_bytes);
        bool rare = count_rare(look) >= min_leads;
        for (size_t w = 0; w < n_ways; w++) {
            bool asked = rare || w == WAY_1256;
            found |= asked && is_suspect(look, w) ? 1u << w : 0;
        }
    }
    return found;
}

bool rs_mojibake_mend(rs_arena *arena, rs_decoded *d, rs_err *err)
{
    bool again = true;
    for (int round = 0; again && round < rounds; round++) {
        unsigned found = suspects(d->text);
        again = false;
        for (size_t w = 0; w < n_ways; w++) {
            if ((found >> w & 1) && !mend_way(arena, w, d, &again, err)) {
                return false;
            }
        }
    }
    return true;
}
