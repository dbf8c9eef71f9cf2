/* foldgen: writes the folding table (fold_table.h) from ICU's Unicode data. Run at build.
 * Output: for every code point of the basic plane its class and fold code; see src/lang/letters.h for the code. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>

#include "lang/letters.h"

/* Keep in step with src/lang/token.c, which includes the table. */
enum { MARK, SPACE, NEWLINE, PUNCT, SYMBOL, DIGIT, ARABIC, LATIN, CYRILLIC, LETTERS };
enum { page_size = 64, pages = 0x10000 / page_size, max_expansions = 3800 };

static unsigned char expansions[max_expansions][4];
static int n_expansions;

static int arabic_letter(UChar32 c)
{
    switch (c) {
    case 0x621:
    case 0x624:
    case 0x626:
    case 0x674: return RS_HAMZA;
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x627:
    case 0x671:
    case 0x672:
    case 0x673:
    case 0x675: return RS_ALEF;
    case 0x628:
    case 0x67B:
    case 0x67E:
    case 0x680: return RS_BA;
    case 0x62A:
    case 0x679:
    case 0x67A:
    case 0x67C: return RS_TA;
    case 0x62B: return RS_THA;
    case 0x62C:
    case 0x683:
    case 0x684:
    case 0x686: return RS_JEEM;
    case 0x62D:
    case 0x681: return RS_HHA;
    case 0x62E: return RS_KHA;
    case 0x62F:
    case 0x688:
    case 0x689: return RS_DAL;
    case 0x630:
    case 0x68C:
    case 0x68E: return RS_THAL;
    case 0x631:
    case 0x691:
    case 0x693: return RS_RA;
    case 0x632:
    case 0x698: return RS_ZAY;
    case 0x633: return RS_SEEN;
    case 0x634:
    case 0x69A: return RS_SHEEN;
    case 0x635: return RS_SAD;
    case 0x636: return RS_DAD;
    case 0x637: return RS_TTA;
    case 0x638: return RS_ZZA;
    case 0x639: return RS_AIN;
    case 0x63A: return RS_GHAIN;
    case 0x641:
    case 0x6A4:
    case 0x6A2: return RS_FA;
    case 0x642:
    case 0x6A7:
    case 0x6A8: return RS_QAF;
    case 0x643:
    case 0x6A9:
    case 0x6AA:
    case 0x6AB:
    case 0x6AD:
    case 0x6AF:
    case 0x6B1:
    case 0x6B3: return RS_KAF;
    case 0x644: return RS_LAM;
    case 0x645: return RS_MEEM;
    case 0x646:
    case 0x6BA:
    case 0x6BB:
    case 0x6BC: return RS_NOON;
    case 0x647:
    case 0x629:
    case 0x6BE:
    case 0x6C0:
    case 0x6C1:
    case 0x6C2:
    case 0x6C3:
    case 0x6D5: return RS_HA;
    case 0x648:
    case 0x6C4:
    case 0x6C5:
    case 0x6C6:
    case 0x6C7:
    case 0x6C8:
    case 0x6CB: return RS_WAW;
    case 0x649:
    case 0x64A:
    case 0x6CC:
    case 0x6CD:
    case 0x6CE:
    case 0x6D0:
    case 0x6D2:
    case 0x6D3: return RS_YA;
    default: return 0;
    }
}

static int punct_mark(UChar32 c)
{
    switch (c) {
    case 0x60C:
    case 0x66C:
    case 0x3001:
    case 0xFF0C: return ',';
    case 0x61B: return ';';
    case 0x61F:
    case 0xFF1F: return '?';
    case 0x66A:
    case 0xFF05: return '%';
    case 0x66B:
    case 0x2026:
    case 0x6D4:
    case 0x3002: return '.';
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x300C:
    case 0x300D: return '"';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2039:
    case 0x203A:
    case 0x2032:
    case 0x60: return '\'';
    case 0xFD3F:
    case 0xFF08: return '(';
    case 0xFD3E:
    case 0xFF09: return ')';
    case 0x2022:
    case 0xB7:
    case 0x66D:
    case 0x25CF: return '*';
    default: break;
    }
    if (c > 0x20 && c < 0x7f) {
        return (int)c;
    }
    switch (u_charType(c)) {
    case U_DASH_PUNCTUATION: return '-';
    case U_START_PUNCTUATION: return '(';
    case U_END_PUNCTUATION: return ')';
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return '"';
    default: return '~';
    }
}

static unsigned entry(int class_, int low)
{
    return (unsigned)class_ << 12 | (unsigned)low;
}

static int cyrillic_letter(UChar32 c)
{
    c = u_tolower(c);
    if (c >= 0x430 && c <= 0x44F) {
        return RS_CYRILLIC + (c - 0x430);
    }
    return c == 0x451 ? RS_CYRILLIC + 5 : 0; /* yo as ye, as it is mostly written */
}

/* The fold code of c itself, decomposed; returns how many bytes, and the script class. */
static int fold_code(UChar32 c, unsigned char out[4], int *class_)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    UChar parts[40];
    int n_parts = unorm2_getDecomposition(nfkd, c, parts, 40, &status);
    if (n_parts < 0 || U_FAILURE(status)) {
        n_parts = 0;
        U16_APPEND_UNSAFE(parts, n_parts, c);
    }
    int own = arabic_letter(c);
    if (own) {
        out[0] = (unsigned char)own;
        *class_ = ARABIC;
        return 1;
    }
    int n = 0;
    *class_ = -1;
    for (int i = 0; i < n_parts && n < 4;) {
        UChar32 p = parts[i++];
        if (p >= 0xD800 && p < 0xDC00 && i < n_parts) {
            p = U16_GET_SUPPLEMENTARY(p, parts[i]);
            i++;
        }
        int8_t type = u_charType(p);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || p == 0x640 || u_isspace(p)) {
            continue;
        }
        UChar32 low = u_tolower(p);
        int letter = arabic_letter(p), k = -1;
        if (letter) {
            k = ARABIC;
        } else if ((low >= 'a' && low <= 'z')) {
            k = LATIN, letter = (int)low;
        } else if (cyrillic_letter(p)) {
            k = CYRILLIC, letter = cyrillic_letter(p);
        }
        if (k < 0) {
            return 0;
        }
        *class_ = *class_ < 0 ? k : *class_;
        out[n++] = (unsigned char)letter;
    }
    return n;
}

static unsigned classify(UChar32 c)
{
    int8_t type = u_charType(c);
    if (c == '\n' || c == 0x2028 || c == 0x2029 || c == 0x85) {
        return entry(NEWLINE, 0);
    }
    if (c == '\t' || c == '\r' || c == 0x0b || c == 0x0c || u_isUWhiteSpace(c)) {
        return entry(SPACE, 0);
    }
    if (c == 0x640 || type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK ||
        type == U_FORMAT_CHAR) {
        return entry(MARK, 0);
    }
    if (type == U_CONTROL_CHAR || type == U_UNASSIGNED || type == U_SURROGATE || type == U_PRIVATE_USE_CHAR) {
        return entry(SPACE, 0);
    }
    if (type == U_DECIMAL_DIGIT_NUMBER) {
        return entry(DIGIT, '0' + u_charDigitValue(c));
    }
    if (c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '|' || c == '~' || c == '^') {
        return entry(c == '$' ? SYMBOL : PUNCT, c == '$' ? 0 : (int)c);
    }
    if (u_isalpha(c)) {
        unsigned char out[4];
        int class_;
        int n = fold_code(c, out, &class_);
        if (n == 1) {
            return entry(class_, out[0]);
        }
        if (n > 1) {
            if (n_expansions >= max_expansions) {
                fprintf(stderr, "foldgen: too many expansions\n");
                exit(1);
            }
            memset(expansions[n_expansions], 0, 4);
            memcpy(expansions[n_expansions], out, (size_t)n);
            return entry(class_, 256 + n_expansions++);
        }
        UErrorCode status = U_ZERO_ERROR;
        UScriptCode script = uscript_getScript(c, &status);
        return entry(script == USCRIPT_ARABIC     ? ARABIC
                     : script == USCRIPT_LATIN    ? LATIN
                     : script == USCRIPT_CYRILLIC ? CYRILLIC
                                                  : LETTERS,
                     0);
    }
    if (u_ispunct(c) || c == '`') {
        return entry(PUNCT, punct_mark(c));
    }
    return entry(SYMBOL, 0);
}

static void write_page(FILE *out, int number, const unsigned *page)
{
    fprintf(out, "/* %d */ {", number);
    for (int i = 0; i < page_size; i++) {
        fprintf(out, "%u,", page[i]);
    }
    fprintf(out, "},\n");
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: foldgen OUT.h\n");
        return 64;
    }
    FILE *out = fopen(argv[1], "w");
    if (!out) {
        perror(argv[1]);
        return 66;
    }
    static unsigned table[0x10000];
    static unsigned distinct[pages][page_size];
    static int index[pages];
    int n_distinct = 0;
    for (UChar32 c = 0; c < 0x10000; c++) {
        table[c] = classify(c);
    }
    fprintf(out, "/* made by foldgen from ICU %s: do not edit */\n", U_ICU_VERSION);
    fprintf(out, "static const uint16_t fold_low[2048] = {");
    for (int c = 0; c < 2048; c++) {
        fprintf(out, "%u,", table[c]);
    }
    fprintf(out, "};\nstatic const uint16_t fold_pages[][%d] = {\n", page_size);
    for (int p = 0; p < pages; p++) {
        const unsigned *page = table + p * page_size;
        int d = 0;
        while (d < n_distinct && memcmp(distinct[d], page, sizeof distinct[d]) != 0) {
            d++;
        }
        if (d == n_distinct) {
            memcpy(distinct[n_distinct++], page, sizeof distinct[d]);
            write_page(out, d, page);
        }
        index[p] = d;
    }
    fprintf(out, "};\nstatic const uint16_t fold_page_of[%d] = {", pages);
    for (int p = 0; p < pages; p++) {
        fprintf(out, "%d,", index[p]);
    }
    fprintf(out, "};\nstatic const uint8_t fold_expansions[][4] = {");
    for (int i = 0; i < n_expansions; i++) {
        fprintf(out, "{%u,%u,%u,%u},", expansions[i][0], expansions[i][1], expansions[i][2], expansions[i][3]);
    }
    fprintf(out, "%s};\n", n_expansions ? "" : "{0}");
    return fclose(out) == 0 ? 0 : 66;
}
