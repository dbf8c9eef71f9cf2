/* languages: whose letters a text is written in, line by line. The script tells most; Arabic script is split by the
 * letters that Arabic does not have, Cyrillic likewise, and Latin by small words (lexicon class `language_word`). */
#include "clean/parts.h"

#include <unicode/utf8.h>

#include "lang/doc.h"
#include "lang/lexicon.h"

typedef enum script {
    ARABIC,
    LATIN,
    CYRILLIC,
    HEBREW,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    INDIC,
    HAN,
    KANA,
    HANGUL,
    SCRIPTS
} script;

typedef struct counts {
    uint32_t letters[SCRIPTS];
    uint32_t persian;    /* letters of Persian and Urdu that Arabic lacks */
    uint32_t urdu;       /* of these, the ones that Persian lacks */
    uint32_t kurdish;    /* letters of Sorani alone */
    uint32_t ta_marbuta; /* common in Arabic, hardly there in Persian and Urdu */
    uint32_t ukrainian, kazakh;
} counts;

typedef struct line_language {
    uint32_t start, end, letters; /* letters of its largest script */
    const char *code;
} line_language;

typedef struct share {
    const char *code;
    uint32_t letters;
} share;

enum { max_languages = 24, max_latin_words = 400 };

static const char *const script_code[SCRIPTS] = {"ar", "en", "ru", "he", "el", "hy", "ka", "hi", "zh", "ja", "ko"};

static void count_arabic(counts *n, UChar32 c)
{
    n->letters[ARABIC]++;
    switch (c) {
    case 0x629: n->ta_marbuta++; break;
    case 0x67E: /* peh */
    case 0x686: /* tcheh */
    case 0x698: /* jeh */
    case 0x6A9: /* keheh */
    case 0x6AF: /* gaf */
    case 0x6CC: /* farsi yeh */ n->persian++; break;
    case 0x679: /* tteh */
    case 0x688: /* ddal */
    case 0x691: /* rreh */
    case 0x6BA: /* noon ghunna */
    case 0x6BE: /* heh doachashmee */
    case 0x6C1: /* heh goal */
    case 0x6D2: /* yeh barree */
        n->persian++;
        n->urdu++;
        break;
    case 0x695: /* reh with small v below */
    case 0x6B5: /* lam with small v */
    case 0x6C6: /* oe */
    case 0x6CE: /* yeh with small v */
    case 0x6D5: /* ae */ n->kurdish++; break;
    default: break;
    }
}

static void count_cyrillic(counts *n, UChar32 c)
{
    n->letters[CYRILLIC]++;
    if (c == 0x456 || c == 0x457 || c == 0x454 || c == 0x491) {
        n->ukrainian++;
    } else if (c == 0x4D9 || c == 0x493 || c == 0x49B || c == 0x4A3 || c == 0x4E9 || c == 0x4B1 || c == 0x4AF) {
        n->kazakh++;
    }
}

static void count_letter(counts *n, UChar32 c)
{
    if ((c >= 0x620 && c <= 0x64A && c != 0x640) || (c >= 0x66E && c <= 0x6D3) || c == 0x6D5 ||
        (c >= 0x6EE && c <= 0x6EF) || (c >= 0x6FA && c <= 0x77F)) {
        count_arabic(n, c);
    } else if (c >= 0x400 && c < 0x530) {
        count_cyrillic(n, c);
    } else if ((c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c < 0x1F00)) {
        n->letters[LATIN]++;
    } else if (c >= 0x370 && c < 0x400) {
        n->letters[GREEK]++;
    } else if (c >= 0x531 && c < 0x590) {
        n->letters[ARMENIAN]++;
    } else if (c >= 0x5D0 && c < 0x5F3) {
        n->letters[HEBREW]++;
    } else if (c >= 0x900 && c < 0xE00) {
        n->letters[INDIC]++;
    } else if (c >= 0x10A0 && c < 0x1100) {
        n->letters[GEORGIAN]++;
    } else if (c >= 0x3041 && c < 0x3100) {
        n->letters[KANA]++;
    } else if ((c >= 0x3400 && c < 0xA000) || (c >= 0x20000 && c < 0x32000)) {
        n->letters[HAN]++;
    } else if (c >= 0xAC00 && c < 0xD7A4) {
        n->letters[HANGUL]++;
    }
}

/* Letters of a web address, a mail address or an account's name are no language. Returns the place behind it, or i. */
static size_t skip_address(rs_str line, size_t i)
{
    rs_str rest = rs_str_part(line, i, line.len);
    if (line.at[i] != '@' && !rs_str_starts(rest, RS_STR("http")) && !rs_str_starts(rest, RS_STR("www."))) {
        return i;
    }
    const char *end = memchr(rest.at, ' ', rest.len);
    return end ? (size_t)(end - line.at) : line.len;
}

static void count(counts *n, rs_str line)
{
    for (size_t i = 0; i < line.len;) {
        unsigned char b = (unsigned char)line.at[i], c = i + 1 < line.len ? (unsigned char)line.at[i + 1] : 0;
        if (b < 0x80) {
            size_t behind = b == '@' || b == 'h' || b == 'w' ? skip_address(line, i) : i;
            n->letters[LATIN] += behind == i && (unsigned char)((b | 0x20) - 'a') < 26;
            i = behind == i ? i + 1 : behind;
        } else if (b == 0xD8 && c >= 0xA0) { /* U+0620..U+063F, the bulk of Arabic */
            n->letters[ARABIC]++;
            n->ta_marbuta += c == 0xA9;
            i += 2;
        } else if (b == 0xD9 && c >= 0x81 && c <= 0x8A) { /* U+0641..U+064A, the rest of it */
            n->letters[ARABIC]++;
            i += 2;
        } else {
            UChar32 letter;
            U8_NEXT((const uint8_t *)line.at, i, line.len, letter);
            count_letter(n, letter);
        }
    }
}

/* A line of nothing but Arabic letters, digits and marks, as nearly all are, counted without a look at each letter;
 * false for any other. The loop has no branch, so the compiler turns it into vector code. */
static bool count_plain(counts *n, rs_str line)
{
    enum { block = 250 }; /* what a byte can count */
    uint32_t letters = 0, ta = 0;
    for (size_t from = 0; from + 1 < line.len; from += block) {
        const unsigned char *p = (const unsigned char *)line.at + from;
        size_t left = line.len - 1 - from, len = left < block ? left : block;
        uint8_t others = 0, in_block = 0, ta_in_block = 0;
        for (size_t i = 0; i < len; i++) {
            uint8_t b = p[i], c = p[i + 1];
            uint8_t ascii = (uint8_t)((uint8_t)((b | 0x20) - 'a') < 26);
            uint8_t foreign = (uint8_t)((b > 0xC2) & (b != 0xD8) & (b != 0xD9) & (b != 0xE2));
            uint8_t rare = (uint8_t)((b == 0xD9) & (c >= 0xAE) & (c != 0xB0));
            others |= (uint8_t)(ascii | foreign | rare);
            in_block = (uint8_t)(in_block + (((b == 0xD8) & (c >= 0xA0)) | ((b == 0xD9) & (c >= 0x81) & (c <= 0x8A))));
            ta_in_block = (uint8_t)(ta_in_block + ((b == 0xD8) & (c == 0xA9)));
        }
        if (others) {
            return false;
        }
        letters += in_block;
        ta += ta_in_block;
    }
    unsigned char last = line.len ? (unsigned char)line.at[line.len - 1] : 0;
    n->letters[ARABIC] = letters;
    n->ta_marbuta = ta;
    return (unsigned char)((last | 0x20) - 'a') >= 26;
}

static const char *arabic_script(const counts *n)
{
    uint32_t letters = n->letters[ARABIC];
    if (n->kurdish * 25 > letters) {
        return "ku";
    }
    if (n->persian * 25 > letters && n->ta_marbuta * 100 < letters) {
        return n->urdu * 30 > letters ? "ur" : "fa";
    }
    return "ar";
}

static const char *cyrillic_script(const counts *n)
{
    uint32_t letters = n->letters[CYRILLIC];
    return n->kazakh * 50 > letters ? "kk" : n->ukrainian * 50 > letters ? "uk" : "ru";
}

/* The language whose small words stand there most often; English where none does. */
static const char *latin_script(rs_arena *scratch, rs_str line)
{
    share votes[max_languages] = {{"en", 0}};
    uint32_t n_votes = 1, read = 0;
    rs_str fold = rs_fold(scratch, line), word;
    while (fold.at && fold.len && read++ < max_latin_words && rs_str_split(&fold, ' ', &word)) {
        uint32_t n, state = rs_lex_step(0, word);
        const rs_sense *senses = state ? rs_lex_senses(state, &n) : NULL;
        for (uint32_t i = 0; senses && i < n; i++) {
            if (senses[i].class_id != RS_LEX_language_word) {
                continue;
            }
            const char *code = rs_lex_attr(senses[i].entry, RS_ATTR_code).at;
            uint32_t k = 0;
            while (code && k < n_votes && strcmp(votes[k].code, code) != 0) {
                k++;
            }
            if (code && k < max_languages) {
                votes[k].code = code;
                votes[k].letters++;
                n_votes = k == n_votes ? k + 1 : n_votes;
            }
        }
    }
    uint32_t best = 0;
    for (uint32_t k = 1; k < n_votes; k++) {
        best = votes[k].letters > votes[best].letters && votes[k].letters > 1 ? k : best;
    }
    return votes[best].code;
}

static bool tell_line(rs_draft *d, rs_str text, rs_str line, share *shares, uint32_t *n_shares, line_language *told)
{
    counts n = {0};
    if (!count_plain(&n, line)) {
        n = (counts){0};
        count(&n, line);
    }
    if (n.letters[KANA]) {
        n.letters[KANA] += n.letters[HAN];
        n.letters[HAN] = 0;
    }
    *told = (line_language){.start = (uint32_t)(line.at - text.at),
                            .end = (uint32_t)(line.at - text.at + (ptrdiff_t)line.len)};
    for (int s = 0; s < SCRIPTS; s++) {
        if (!n.letters[s]) {
            continue;
        }
        const char *code = s == ARABIC     ? arabic_script(&n)
                           : s == CYRILLIC ? cyrillic_script(&n)
                           : s == LATIN    ? latin_script(d->scratch, line)
                                           : script_code[s];
        if (n.letters[s] > told->letters) {
            told->letters = n.letters[s];
            told->code = code;
        }
        uint32_t k = 0;
        while (k < *n_shares && strcmp(shares[k].code, code) != 0) {
            k++;
        }
        if (k < max_languages) {
            shares[k].code = code;
            shares[k].letters += n.letters[s];
            *n_shares = k == *n_shares ? k + 1 : *n_shares;
        }
    }
    return !d->scratch->overflowed;
}

static bool list_shares(rs_draft *d, share *shares, uint32_t n, rs_err *err)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < n; i++) {
        all += shares[i].letters;
    }
    for (uint32_t i = 0; i < n; i++) {
        uint32_t best = i;
        for (uint32_t k = i + 1; k < n; k++) {
            bool more = shares[k].letters > shares[best].letters;
            bool tie = shares[k].letters == shares[best].letters && strcmp(shares[k].code, shares[best].code) < 0;
            best = more || tie ? k : best;
        }
        share swap = shares[i];
        shares[i] = shares[best];
        shares[best] = swap;
        rs_language *language = RS_PUSH(d->arena, &d->out->languages);
        if (!language) {
            return RS_FAIL_MEMORY(err);
        }
        memcpy(language->code, shares[i].code, 2);
        language->share = (double)shares[i].letters / (double)all;
    }
    return true;
}

/* Lines in another language than the article's own; neighbours in the same one are one stretch. */
static bool list_foreign(rs_draft *d, const line_language *lines, uint32_t n, const char *own, rs_err *err)
{
    rs_foreign *last = NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (!lines[i].code || strcmp(lines[i].code, own) == 0) {
            last = lines[i].code ? NULL : last;
            continue;
        }
        if (last && memcmp(last->code, lines[i].code, 2) == 0) {
            last->end = lines[i].end;
            continue;
        }
        last = RS_PUSH(d->arena, &d->out->foreign);
        if (!last) {
            return RS_FAIL_MEMORY(err);
        }
        *last = (rs_foreign){.start = lines[i].start, .end = lines[i].end};
        memcpy(last->code, lines[i].code, 2);
    }
    return true;
}

bool rs_languages_measure(rs_draft *d, rs_err *err)
{
    RS_VEC(line_language) lines = {0};
    share shares[max_languages] = {{0}};
    uint32_t n_shares = 0;
    rs_str text = d->out->text, rest = text, line;
    while (rs_str_line(&rest, &line)) {
        line_language *told = RS_PUSH(d->scratch, &lines);
        if (!told || !tell_line(d, text, line, shares, &n_shares, told)) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return list_shares(d, shares, n_shares, err) &&
           (n_shares == 0 || list_foreign(d, lines.at, lines.len, shares[0].code, err));
}
