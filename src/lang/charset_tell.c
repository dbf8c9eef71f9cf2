/* charset_tell: which encoding bytes are in that are no UTF-8. What a page declares is one voice: pages that call
 * themselves Latin-1 and are windows-1256 are common. So the encodings of the scripts that the desk reads are tried,
 * and the one that gives likely text wins; the declaration decides where the text does not. */
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "lang/charset_work.h"

enum {
    declared_within = 4096, /* bytes in which a declaration is looked for */
    sample_bytes = 8 << 10, /* letters above ASCII tell quickly */
    guess_bytes = 32 << 10, /* what is shown to uchardet */
    max_label = RS_CHARSET_LABEL,
};

/* ---- how likely is it? */

/* How often a letter stands in Arabic text, from 9 (alef) to 0 (no letter of Arabic), U+0621..U+064A. */
static int commonness(UChar32 c)
{
    static const char of[] = "114021955612325161422120410000003339774727";
    return c >= 0x621 && c <= 0x64A ? of[c - 0x621] - '0' : 0;
}

static bool is_arabic(UChar32 c)
{
    return (c >= 0x621 && c <= 0x652 && !(c > 0x63A && c < 0x640)) || c == 0x67E || c == 0x686 || c == 0x698 ||
           c == 0x6A9 || c == 0x6AF || c == 0x6CC;
}

/* Can no word have it: a letter that ends words before another, or a mark or a letter that begins none at its head? */
static bool breaks_word(UChar32 before, UChar32 c)
{
    if (is_arabic(before)) {
        return (before == 0x629 || before == 0x649) && c <= 0x64A;
    }
    return c == 0x629 || c == 0x649 || c == 0x621 || c == 0x624 || c == 0x640 || c > 0x64A;
}

/* A sign that no word comes right behind: in the wrong encoding, letters become such signs. */
static bool closes(UChar32 c)
{
    return (c > ' ' && c < 0x7F && strchr("!)*;?\\]^`|}", (int)c)) || c == 0xBB || c == 0x60C || c == 0x61B ||
           c == 0x61F;
}

double rs_arabic_likelihood(rs_str utf8)
{
    uint64_t letters = 0, weight = 0, articles = 0, foreign = 0, broken = 0, marks = 0;
    UChar32 before = 0;
    for (size_t i = 0; i < utf8.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)utf8.at, i, utf8.len, c);
        if (is_arabic(c)) {
            bool mark = c > 0x64A && c < 0x660;
            int common = c >= 0x660 ? 5 : commonness(c);
            letters += !mark;
            marks += mark;
            weight += (uint64_t)(common * common);
            articles += before == 0x627 && c == 0x644;
            broken += (c < 0x660 && breaks_word(before, c)) || closes(before);
        } else if (c > ' ' && c < 0x7F) {
            broken += is_arabic(before) && strchr("*([{@^~", (int)c) != NULL;
        } else if (c < 0 || c == 0xFFFD) {
            foreign += 5; /* what the encoding does not have */
        } else if ((c >= 0x80 && c < 0x600 && c != 0xA0 && c != 0xAB && c != 0xBB) || c >= 0x2070) {
            foreign++;
        }
        before = c;
    }
    if (letters < 4) {
        return 0;
    }
    double n = (double)letters, odd = 2.0 * (double)foreign + 3.0 * (double)broken + (double)marks;
    return ((double)weight / n / 27 + 3.0 * (double)articles / n) * (n / (n + odd));
}

/* The same of a letter of Russian, U+0430..U+044F. */
static double cyrillic_likelihood(rs_str utf8)
{
    static const char of[] = "72423712614436935563011210022012";
    uint64_t letters = 0, weight = 0, foreign = 0, breaks = 0, inner = 0;
    UChar32 before = 0;
    for (size_t i = 0; i < utf8.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)utf8.at, i, utf8.len, c);
        bool small = c >= 0x430 && c <= 0x44F, large = c >= 0x410 && c <= 0x42F;
        if (small || large) {
            letters++;
            weight += (uint64_t)(of[(c - 0x410) % 32] - '0');
            breaks += large && before >= 0x430 && before <= 0x44F; /* a capital behind a small letter */
            inner += large && before >= 0x410 && before <= 0x42F;
        } else if (c < 0 || (c >= 0x80 && c != 0xA0 && c != 0xAB && c != 0xBB && c != 0x451 && !(c >> 8 == 0x20)) ||
                   c == 0xFFFD) {
            foreign++;
        }
        before = c;
    }
    if (letters < 4) {
        return 0;
    }
    double n = (double)letters;
    return (double)weight / n / 2.8 * (n / (n + 2.0 * (double)foreign + 4.0 * (double)breaks + 0.5 * (double)inner));
}

/* ---- names */

/* One spelling for the names that pages use. */
static const struct {
    const char *label, *name;
} spellings[] = {
    {"1256", "windows-1256"},
    {"cp1256", "windows-1256"},
    {"win-1256", "windows-1256"},
    {"windows1256", "windows-1256"},
    {"cp1251", "windows-1251"},
    {"cp1252", "windows-1252"},
    {"cp1254", "windows-1254"},
    {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},
    {"latin1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso-8859-1", "windows-1252"}, /* browsers read these as what Windows made of them */
    {"iso-8859-9", "windows-1254"},
    {"arabic", "iso-8859-6"},
    {"asmo-708", "iso-8859-6"},
    {"iso-8859-6-i", "iso-8859-6"},
    {"iso-8859-6-e", "iso-8859-6"},
    {"iso8859-6", "iso-8859-6"},
    {"ecma-114", "iso-8859-6"},
    {"macarabic", "mac-arabic"},
    {"mac-arabic", "mac-arabic"},
    {"dos-720", "ibm-720"},
    {"cp720", "ibm-720"},
    {"cp864", "ibm-864"},
    {"ibm864", "ibm-864"},
    {"cp866", "ibm-866"},
    {"ibm866", "ibm-866"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"sjis", "shift_jis"},
    {"shift-jis", "shift_jis"},
};

/* Names that are believed. UTF-7 is none of them: it hides markup from whoever looks for it. Nor are the many other
 * encodings that ICU knows: a page that declares itself EBCDIC is mistaken or worse. */
static bool is_trusted(const char *name)
{
    static const char *const families[] = {"windows-", "iso-8859-", "koi8",    "gb18030", "big5",      "euc-",
                                           "utf-8",    "utf-16",    "utf-32",  "mac",     "shift_jis", "tis-620",
                                           "ibm-720",  "ibm-864",   "ibm-866", "x-mac-"};
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        if (strncmp(name, families[i], strlen(families[i])) == 0) {
            if (strcmp(name, "mac-arabic") == 0) {
                return true;
            }
            UErrorCode status = U_ZERO_ERROR;
            UConverter *c = ucnv_open(name, &status);
            ucnv_close(c);
            return c && U_SUCCESS(status);
        }
    }
    return false;
}

/* The name in one spelling, "" where it is not believed. */
static void settle_name(rs_str written, char out[max_label])
{
    size_t n = 0;
    out[0] = '\0';
    written = rs_str_trim(written);
    if (written.len == 0 || written.len >= max_label) {
        return;
    }
    for (; n < written.len; n++) {
        char c = written.at[n];
        c = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && !strchr("-_.:", c)) {
            n = 0;
            break;
        }
        out[n] = c;
    }
    out[n] = '\0';
    const char *bare = strncmp(out, "x-", 2) == 0 ? out + 2 : out;
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
        if (strcmp(bare, spellings[i].label) == 0) {
            memcpy(out, spellings[i].name, strlen(spellings[i].name) + 1);
            return;
        }
    }
    out[is_trusted(out) ? n : 0] = '\0';
}

/* The name behind a key at `at`: charset=NAME, encoding="NAME". */
static rs_str value_at(rs_str head, size_t at)
{
    bool told = false;
    while (at < head.len && head.at[at] && strchr(" =\"'\t", head.at[at])) {
        told = told || head.at[at] == '=';
        at++;
    }
    size_t from = at;
    while (told && at < head.len && head.at[at] > ' ' && !strchr("\"';/><?", head.at[at])) {
        at++;
    }
    return rs_str_part(head, from, at);
}

/* What the document says of itself: an XML declaration, or a <meta> with charset. */
static rs_str own_label(rs_str bytes)
{
    rs_str head = rs_str_part(bytes, 0, declared_within);
    if (rs_str_starts_nocase(rs_str_trim(head), RS_STR("<?xml"))) {
        size_t end = rs_str_find(head, RS_STR(">"), 0);
        rs_str first = rs_str_part(head, 0, end);
        size_t at = rs_str_find_nocase(first, RS_STR("encoding"), 0);
        if (at != SIZE_MAX) {
            return value_at(first, at + 8);
        }
    }
    for (size_t meta = 0; (meta = rs_str_find_nocase(head, RS_STR("<meta"), meta)) != SIZE_MAX; meta += 5) {
        rs_str tag = rs_str_part(head, meta, rs_str_find(head, RS_STR(">"), meta));
        size_t at = rs_str_find_nocase(tag, RS_STR("charset"), 0);
        rs_str value = at != SIZE_MAX ? value_at(tag, at + 7) : RS_STR("");
        if (value.len) {
            return value;
        }
    }
    return RS_STR("");
}

void rs_charset_label(rs_str declared, rs_str bytes, char out[RS_CHARSET_LABEL])
{
    settle_name(declared, out);
    if (!out[0]) {
        settle_name(own_label(bytes), out);
    }
}

/* ---- telling */

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_high(char c)
{
    return (unsigned char)c >= 0x80;
}

/* Bytes from 0x80 on; of the ASCII between them only the sign that follows one, and a space: markup tells nothing. */
static rs_str take_sample(rs_arena *arena, rs_str bytes)
{
    char *to = rs_arena_raw(arena, sample_bytes);
    size_t n = 0, ascii = 2;
    for (size_t i = 0; to && i < bytes.len && n + 2 < sample_bytes; i++) {
        if (is_high(bytes.at[i])) {
            to[n++] = bytes.at[i];
            ascii = 0;
        } else if (ascii++ < 2) {
            to[n++] = ascii == 1 && bytes.at[i] > ' ' ? bytes.at[i] : ' ';
        }
    }
    return (rs_str){to ? to : "", n};
}

/* Code page 864 has the codes of ISO 8859-6 for the shapes that letters have alone, so a text without the others is of
 * that one. */
static double shaped_likelihood(rs_str utf8)
{
    return 0.9 * rs_arabic_likelihood(utf8);
}

/* The encodings that are tried, and what kind of text each should give. */
static const struct {
    const char *name;
    double (*likelihood)(rs_str utf8);
} tried[] = {
    {"windows-1256", rs_arabic_likelihood}, {"iso-8859-6", rs_arabic_likelihood}, {"mac-arabic", rs_arabic_likelihood},
    {"ibm-864", shaped_likelihood},         {"ibm-720", rs_arabic_likelihood},    {"windows-1251", cyrillic_likelihood},
    {"koi8-r", cyrillic_likelihood},        {"ibm-866", cyrillic_likelihood},     {"iso-8859-5", cyrillic_likelihood},
};

/* The best of them on the sample, and how likely its text is. */
static const char *best_of(rs_arena *arena, rs_str sample, const char *label, double *likelihood)
{
    const double declared = 1.2; /* as much more is a name believed that was declared */
    const char *best = tried[0].name;
    *likelihood = 0;
    for (size_t i = 0; i < sizeof tried / sizeof tried[0]; i++) {
        rs_str text;
        if (rs_charset_convert(arena, tried[i].name, sample, &text)) {
            double now = tried[i].likelihood(text) * (strcmp(label, tried[i].name) == 0 ? declared : 1);
            if (now > *likelihood * 1.05) { /* the commoner one where both do */
                *likelihood = now;
                best = tried[i].name;
            }
        }
    }
    return best;
}

typedef struct shape {
    bool latin;   /* nearly every run of bytes above ASCII touches a letter below */
    bool dense;   /* words are made of bytes above ASCII: a script of its own */
    bool turkish; /* Latin, with the letters that Turkish has in the place of Icelandic ones */
} shape;

static shape shape_of(rs_str bytes)
{
    size_t runs = 0, touching = 0, own = 0, high = 0, alone = 0, ascii = 0;
    for (size_t i = 0; i < bytes.len; i++) {
        if (!is_high(bytes.at[i])) {
            ascii += is_ascii_letter(bytes.at[i]);
            continue;
        }
        size_t from = i;
        for (; i < bytes.len && is_high(bytes.at[i]); i++) {
            own += memchr("\xFD\xFE\xF0\xDD\xDE\xD0", bytes.at[i], 6) != NULL;
        }
        bool before = from > 0 && is_ascii_letter(bytes.at[from - 1]);
        bool behind = i < bytes.len && is_ascii_letter(bytes.at[i]);
        bool touches = before || behind;
        if (!touches && i - from == 1) { /* tells nothing: every script has such words, and dashes */
            alone++;
            continue;
        }
        touching += touches;
        high += i - from;
        runs++;
        ascii += behind; /* the loop steps over it */
    }
    bool latin = runs ? touching * 4 >= runs * 3 && high <= runs * 4 : ascii > alone;
    return (shape){
        .latin = latin, .dense = runs && !latin && high >= runs * 3, .turkish = latin && own * 4 > high + alone};
}

static void ask_uchardet(rs_str sample, char out[max_label])
{
    out[0] = '\0';
    uchardet_t u = uchardet_new();
    if (u && uchardet_handle_data(u, sample.at, sample.len) == 0) {
        uchardet_data_end(u);
        settle_name(rs_str_of(uchardet_get_charset(u)), out);
    }
    if (u) {
        uchardet_delete(u);
    }
}

/* Encodings in which a letter takes several bytes say themselves whether they are right: nothing is left over. */
static bool reads_whole(rs_arena *arena, const char *name, rs_str sample)
{
    rs_str text;
    return rs_charset_convert(arena, name, sample, &text) && rs_str_find(text, RS_STR("\xEF\xBF\xBD"), 0) == SIZE_MAX;
}

static bool is_wide(const char *name)
{
    return strncmp(name, "gb", 2) == 0 || strncmp(name, "big5", 4) == 0 || strncmp(name, "euc-", 4) == 0 ||
           strncmp(name, "shift", 5) == 0;
}

static bool is_unicode(const char *name)
{
    return strncmp(name, "utf", 3) == 0;
}

/* Is it one of those that are tried? Then its text has spoken already. */
static bool is_tried(const char *name)
{
    for (size_t i = 0; i < sizeof tried / sizeof tried[0]; i++) {
        if (strcmp(name, tried[i].name) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_latin_name(const char *name)
{
    static const char *const names[] = {"windows-1252", "windows-1254", "windows-1250", "windows-1257", "iso-8859-2",
                                        "iso-8859-3",   "iso-8859-4",   "iso-8859-15",  "macintosh"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* Can bytes of this shape be in the encoding? */
static bool fits(const char *name, const shape *s)
{
    return name[0] && !is_unicode(name) && !(is_wide(name) && s->latin) && !(is_latin_name(name) && s->dense);
}

static const char *tell(rs_arena *arena, rs_str bytes, const char *label, char guess[max_label])
{
    const double surely = 1.4, likely = 0.6;
    double likelihood = 0;
    shape s = shape_of(bytes);
    if (is_wide(label) && reads_whole(arena, label, rs_str_part(bytes, 0, sample_bytes))) {
        return label;
    }
    label = fits(label, &s) ? label : "";
    const char *best = s.latin ? "" : best_of(arena, take_sample(arena, bytes), label, &likelihood);
    if (likelihood > (label[0] && !is_tried(label) ? surely : likely)) {
        return best;
    }
    if (label[0] && (!is_tried(label) || !s.latin)) {
        return label;
    }
    if (s.turkish) {
        return "windows-1254";
    }
    if (!s.latin) {
        ask_uchardet(rs_str_part(bytes, 0, guess_bytes), guess);
    }
    return fits(guess, &s) ? guess : "windows-1252";
}

void rs_charset_tell(rs_arena *arena, rs_str bytes, const char *label, char out[RS_CHARSET_LABEL])
{
    char guess[max_label] = "";
    const char *name = tell(arena, bytes, label, guess);
    memmove(out, name, strlen(name) + 1);
}
