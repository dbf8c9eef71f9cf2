#include "lang/token.h"

#include "fold_table.h"

enum { MARK, SPACE, NEWLINE, PUNCT, SYMBOL, DIGIT, ARABIC, LATIN, CYRILLIC, LETTERS };
enum { max_letters = 240, max_token_bytes = 60000, TA_MARBUTA = 0x629, HAMZA_ON_WAW = 0x624 };

static const uint8_t kind_of[] = {
    [PUNCT] = RS_TOKEN_PUNCT, [SYMBOL] = RS_TOKEN_SYMBOL,     [DIGIT] = RS_TOKEN_NUMBER,    [ARABIC] = RS_TOKEN_ARABIC,
    [LATIN] = RS_TOKEN_LATIN, [CYRILLIC] = RS_TOKEN_CYRILLIC, [LETTERS] = RS_TOKEN_LETTERS,
};

/* One letter as the table sees it: class in the upper four bits, fold code (or expansion) in the rest. */
static unsigned look_up(uint32_t c)
{
    if (c < 2048) {
        return fold_low[c];
    }
    if (c < 0x10000) {
        return fold_pages[fold_page_of[c >> 6]][c & 63];
    }
    return (unsigned)(c >= 0x1F000 && c < 0x20000 ? SYMBOL : c >= 0xE0000 ? MARK : LETTERS) << 12;
}

static unsigned put_letter(uint8_t *out, unsigned entry, uint32_t c)
{
    unsigned code = entry & 0xFFF;
    if (code >= 256) {
        unsigned n = 0;
        for (const uint8_t *e = fold_expansions[code - 256]; n < 4 && e[n]; n++) {
            out[n] = e[n];
        }
        return n;
    }
    if (code) {
        out[0] = (uint8_t)code;
        return 1;
    }
    out[0] = RS_LETTER_ESCAPE;
    out[1] = (uint8_t)(0x80 | (c >> 14 & 0x7F));
    out[2] = (uint8_t)(0x80 | (c >> 7 & 0x7F));
    out[3] = (uint8_t)(0x80 | (c & 0x7F));
    return 4;
}

static bool lam_follows(const char *next, const char *end)
{
    while (next < end) {
        unsigned entry = look_up(rs_utf8_next(&next));
        if (entry >> 12 != MARK) {
            return (entry & 0xFFF) == RS_LAM;
        }
    }
    return false;
}

/* Writes an Arabic letter's code at `fold` behind the letters of its word, and gives the new end. Two joins: a doubled
 * alef is one (a dual's, a slip's, an outcry's), except inside a word before a lam, where two words may have been
 * written together; and a hamza swallows a ya before it, for it is written with one, on one, or both: not one on a waw,
 * before which a ya is the verb's person. */
static uint8_t *put_arabic(const uint8_t *word, uint8_t *fold, unsigned code, uint32_t c, const char *next,
                           const char *end)
{
    uint8_t before = fold > word ? fold[-1] : 0;
    if (code == RS_ALEF && before == RS_ALEF && (fold - word == 1 || !lam_follows(next, end))) {
        return fold;
    }
    if (code == RS_HAMZA && before == RS_YA && c != HAMZA_ON_WAW) {
        fold--;
    }
    *fold = (uint8_t)code;
    return fold + 1;
}

const char *rs_fold_skip(const char *p, const char *end, uint32_t letters)
{
    uint8_t word[max_letters + 8], *fold = word;
    while (p < end && fold - word < max_letters) {
        const char *here = p;
        uint32_t c = rs_utf8_next(&p), before = (uint32_t)(fold - word);
        unsigned entry = look_up(c), class_ = entry >> 12;
        if (class_ == ARABIC && (entry & 0xFFF) - 1 < 255) {
            fold = put_arabic(word, fold, entry & 0xFFF, c, p, end);
        } else if (class_ >= DIGIT) {
            fold += put_letter(fold, entry, c);
        }
        if (before >= letters && fold - word > before) {
            return here;
        }
    }
    return end;
}

typedef struct run {
    rs_tokens *out;
    rs_arena *arena;
    uint32_t cap;
    const char *end; /* of the text */
    uint8_t *fold;
    uint8_t gap;        /* flags for the next token: RS_T_PARAGRAPH, RS_T_GLUED */
    unsigned open_mark; /* an odd number of straight quotes so far in this paragraph */
} run;

static bool grow(run *r)
{
    uint32_t cap = r->cap * 2;
    rs_token *at = rs_arena_raw(r->arena, (size_t)cap * sizeof *at);
    if (!at) {
        return false;
    }
    memcpy(at, r->out->at, r->out->len * sizeof *at);
    r->out->at = at;
    r->cap = cap;
    return true;
}

/* A straight quote opens when it follows a gap or an opening mark, closes when a gap or a mark follows it; else by
 * turn. */
static uint8_t straight_quote(run *r, const char *at, bool gap_before)
{
    bool gap_after = at + 1 >= r->end || (look_up((uint32_t)(unsigned char)at[1]) >> 12) <= PUNCT;
    if ((unsigned char)at[1 < r->end - at ? 1 : 0] >= 0x80) {
        const char *p = at + 1;
        gap_after = p < r->end && (look_up(rs_utf8_next(&p)) >> 12) <= PUNCT;
    }
    uint8_t flag;
    if (gap_before != gap_after) {
        flag = gap_before ? RS_T_OPENS : RS_T_CLOSES;
    } else {
        flag = r->open_mark ? RS_T_CLOSES : RS_T_OPENS;
    }
    r->open_mark = flag == RS_T_OPENS;
    return flag;
}

static uint8_t quote_side(uint32_t c)
{
    switch (c) {
    case 0xAB:
    case 0x201C:
    case 0x201E:
    case 0x201F:
    case 0x300C:
    case 0x2039:
    case 0x2018:
    case '(':
    case '[':
    case '{':
    case 0xFD3F: return RS_T_OPENS;
    case 0xBB:
    case 0x201D:
    case 0x300D:
    case 0x203A:
    case 0x2019:
    case ')':
    case ']':
    case '}':
    case 0xFD3E: return RS_T_CLOSES;
    default: return 0;
    }
}

static const char *read_mark(run *r, const char *p, uint32_t c, const char *next, unsigned entry, rs_token *t)
{
    unsigned class_ = entry >> 12;
    t->kind = kind_of[class_];
    if (class_ == PUNCT) {
        t->mark = (char)(entry & 0xFF);
        *r->fold++ = (uint8_t)t->mark;
        t->flen = 1;
        t->flags |=
            c == '"' ? straight_quote(r, p, !(t->flags & RS_T_GLUED) || (r->out->len > 0 && (t[-1].flags & RS_T_OPENS)))
                     : quote_side(c);
    }
    t->len = (uint16_t)(next - p);
    return next;
}

/* Digits with marks inside: a mark belongs to the number only between two digits. The Arabic comma only where three
 * digits follow, since it also separates numbers in a list. */
static const char *read_number(run *r, const char *p, rs_token *t)
{
    const char *start = p, *mark_at = NULL;
    uint8_t *fold_start = r->fold;
    char mark = 0;
    while (p < r->end && r->fold - fold_start < max_letters) {
        const char *next = p;
        uint32_t c = rs_utf8_next(&next);
        unsigned entry = look_up(c);
        unsigned class_ = entry >> 12;
        if (class_ == DIGIT) {
            if (mark) {
                *r->fold++ = (uint8_t)mark;
                mark = 0;
                mark_at = NULL;
            }
            *r->fold++ = (uint8_t)entry;
        } else if (class_ == PUNCT && !mark && (c == '.' || c == ',' || c == 0x66B || c == 0x66C || c == 0x60C)) {
            if (c == 0x60C) {
                const char *q = next;
                int digits = 0;
                while (q < r->end && digits < 4 && look_up(rs_utf8_next(&q)) >> 12 == DIGIT) {
                    digits++;
                }
                if (digits != 3) {
                    break;
                }
            }
            mark = (char)(entry & 0xFF);
            mark_at = p;
        } else {
            break;
        }
        p = next;
    }
    const char *end = mark ? mark_at : p;
    t->kind = RS_TOKEN_NUMBER;
    t->len = (uint16_t)(end - start);
    t->flen = (uint8_t)(r->fold - fold_start);
    return end;
}

static void note_case(rs_token *t, uint32_t c, unsigned letters_before, unsigned *upper)
{
    bool is_upper = (c >= 'A' && c <= 'Z') || (c >= 0x400 && c <= 0x42F) || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    if (is_upper) {
        if (letters_before == 0) {
            t->flags |= RS_T_TITLE;
        }
        ++*upper;
    }
}

static void note_mark(rs_token *t, uint32_t c, unsigned letters_before)
{
    if (c == 0x64F && letters_before <= 2) {
        t->flags |= RS_T_DAMMA;
    } else if (c >= 0x64B && c <= 0x64D) {
        t->flags |= RS_T_TANWEEN;
    }
}

/* The marks that stand on a word's last letter, which is its fourth or later for all that matters here. */
static const char *past_marks(const char *p, const char *end, rs_token *t)
{
    for (const char *next = p; next < end && next - p < max_token_bytes; p = next) {
        uint32_t c = rs_utf8_next(&next);
        if (look_up(c) >> 12 != MARK) {
            break;
        }
        note_mark(t, c, max_letters);
    }
    return p;
}

/* A run of letters of one script with the marks on them. */
static const char *read_word(run *r, const char *p, unsigned class_, rs_token *t)
{
    const char *start = p;
    uint8_t *fold = r->fold, *fold_start = r->fold, *fold_limit = r->fold + max_letters;
    unsigned letters = 0, upper = 0;
    while (p < r->end && fold < fold_limit) {
        const char *next = p;
        uint32_t c = rs_utf8_next(&next);
        unsigned entry = look_up(c);
        unsigned k = entry >> 12;
        if (k == class_) {
            unsigned code = entry & 0xFFF;
            letters++;
            if (class_ != ARABIC) {
                note_case(t, c, letters - 1, &upper);
            }
            if (code - 1 >= 255) {
                fold += put_letter(fold, entry, c);
            } else if (code == RS_ALEF || code == RS_HAMZA) {
                fold = put_arabic(fold_start, fold, code, c, next, r->end);
            } else {
                *fold++ = (uint8_t)code;
                if (c == TA_MARBUTA) { /* ends its word: what follows without a gap is the next one */
                    p = past_marks(next, r->end, t);
                    break;
                }
            }
        } else if (k == MARK) {
            note_mark(t, c, letters);
            if (next - start > max_token_bytes) {
                break;
            }
        } else {
            break;
        }
        p = next;
    }
    if (upper >= 2 && upper == letters) {
        t->flags |= RS_T_UPPER;
    }
    r->fold = fold;
    t->kind = kind_of[class_];
    t->len = (uint16_t)(p - start);
    t->flen = (uint8_t)(fold - fold_start);
    return p;
}

bool rs_tokenize(rs_tokens *out, rs_arena *arena, rs_str text, rs_err *err)
{
    if (text.len > UINT32_MAX / 4) {
        return RS_FAIL(err, RS_LIMIT, "a text of %zu bytes is longer than one article can be", text.len);
    }
    *out = (rs_tokens){0};
    run r = {.out = out,
             .arena = arena,
             .cap = (uint32_t)(text.len / 6 + 32),
             .end = text.at + text.len,
             .gap = RS_T_PARAGRAPH};
    out->at = rs_arena_raw(arena, r.cap * sizeof *out->at);
    out->folded = rs_arena_raw(arena, text.len * 2 + 16);
    if (!out->at || !out->folded) {
        return RS_FAIL_MEMORY(err);
    }
    r.fold = out->folded;
    for (const char *p = text.at; p < r.end;) {
        const char *next = p;
        uint32_t c = rs_utf8_next(&next);
        unsigned entry = look_up(c);
        unsigned class_ = entry >> 12;
        if (class_ <= NEWLINE) {
            if (class_ == NEWLINE) {
                r.gap = RS_T_PARAGRAPH;
                r.open_mark = 0;
            } else if (class_ == SPACE) {
                r.gap &= (uint8_t)~RS_T_GLUED;
            }
            p = next;
            continue;
        }
        if (out->len == r.cap && !grow(&r)) {
            return RS_FAIL_MEMORY(err);
        }
        rs_token *t = &out->at[out->len];
        *t = (rs_token){.at = (uint32_t)(p - text.at), .folded = (uint32_t)(r.fold - out->folded), .flags = r.gap};
        if (class_ >= ARABIC) {
            p = read_word(&r, p, class_, t);
        } else if (class_ == DIGIT) {
            p = read_number(&r, p, t);
        } else {
            p = read_mark(&r, p, c, next, entry, t);
        }
        r.gap = RS_T_GLUED;
        out->len++;
    }
    out->folded_len = (uint32_t)(r.fold - out->folded);
    return true;
}

static bool is_any(uint8_t letter, const uint8_t *set, size_t n)
{
    return memchr(set, letter, n) != NULL;
}

rs_str rs_stem(rs_str folded)
{
    const uint8_t *w = (const uint8_t *)folded.at;
    size_t from = 0, to = folded.len;
    if (to < 4 || w[0] < RS_ALEF || w[0] >= RS_ARABIC_END) {
        return folded;
    }
    static const uint8_t preposition[] = {RS_BA, RS_KAF, RS_LAM, RS_FA};
    /* "and": before the article always; before what looks like a verb only, or ministries would lose their waw. */
    if (w[0] == RS_WAW && to >= 5 &&
        ((w[1] == RS_ALEF && w[2] == RS_LAM) || (w[1] == RS_LAM && w[2] == RS_LAM) ||
         (to >= 6 && (w[1] == RS_ALEF || w[1] == RS_YA || w[1] == RS_TA)))) {
        from = 1;
    }
    if (to - from >= 5 && w[from] == RS_ALEF && w[from + 1] == RS_LAM) {
        from += 2;
    } else if (to - from >= 6 && is_any(w[from], preposition, sizeof preposition) && w[from + 1] == RS_ALEF &&
               w[from + 2] == RS_LAM) {
        from += 3;
    } else if (to - from >= 5 && w[from] == RS_LAM && w[from + 1] == RS_LAM) {
        from += 2;
    }
    /* endings of two letters, then of one: plural and dual, feminine, pronouns, adjective */
    static const uint8_t endings[][2] = {{RS_HA, RS_ALEF}, {RS_ALEF, RS_NOON}, {RS_ALEF, RS_TA}, {RS_WAW, RS_NOON},
                                         {RS_YA, RS_NOON}, {RS_YA, RS_HA},     {RS_HA, RS_MEEM}, {RS_WAW, RS_ALEF}};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        if (to - from >= 5 && w[to - 2] == endings[i][0] && w[to - 1] == endings[i][1]) {
            to -= 2;
            break;
        }
    }
    if (to - from >= 4 && (w[to - 1] == RS_HA || w[to - 1] == RS_YA || (w[to - 1] == RS_ALEF && to == folded.len))) {
        to--;
    }
    return rs_str_part(folded, from, to);
}

rs_str rs_fold(rs_arena *arena, rs_str text)
{
    char *out = rs_arena_raw(arena, text.len * 2 + 8);
    if (!out) {
        return RS_STR_NONE;
    }
    size_t n = 0, word = 0;
    bool gap = false;
    for (const char *p = text.at, *end = text.at + text.len; p < end;) {
        uint32_t c = rs_utf8_next(&p);
        unsigned entry = look_up(c);
        unsigned class_ = entry >> 12;
        if (class_ == MARK) {
            continue;
        }
        if (class_ < DIGIT) {
            gap = n > 0;
            continue;
        }
        if (gap) {
            out[n++] = ' ';
            word = n;
            gap = false;
        }
        uint8_t *fold = (uint8_t *)out + n;
        if (class_ == ARABIC && (entry & 0xFFF) - 1 < 255) {
            n = (size_t)(put_arabic((uint8_t *)out + word, fold, entry & 0xFFF, c, p, end) - (uint8_t *)out);
        } else {
            n += put_letter(fold, entry, c);
        }
    }
    return (rs_str){out, n};
}

bool rs_utf8_valid(rs_str s, size_t *bad)
{
    const unsigned char *p = (const unsigned char *)s.at;
    size_t i = 0;
    while (i < s.len) {
        unsigned char c = p[i];
        size_t n = c < 0x80 ? 1 : c < 0xC2 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : c < 0xF5 ? 4 : 0;
        bool good = n && s.len - i >= n;
        for (size_t k = 1; good && k < n; k++) {
            good = (p[i + k] & 0xC0) == 0x80;
        }
        if (good && n == 3) {
            good = !(c == 0xE0 && p[i + 1] < 0xA0) && !(c == 0xED && p[i + 1] > 0x9F);
        } else if (good && n == 4) {
            good = !(c == 0xF0 && p[i + 1] < 0x90) && !(c == 0xF4 && p[i + 1] > 0x8F);
        }
        if (!good) {
            if (bad) {
                *bad = i;
            }
            return false;
        }
        i += n;
    }
    return true;
}
