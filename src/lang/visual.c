#include "lang/visual.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

/* Lead bytes of the blocks of shapes, U+FB50..U+FDFF and U+FE70..U+FEFF, as a cheap look before the slow one. */
static bool has_shapes(rs_str s)
{
    const char *at = s.at, *end = s.at + s.len;
    while (at < end && (at = memchr(at, 0xEF, (size_t)(end - at))) != NULL) {
        unsigned char next = at + 1 < end ? (unsigned char)at[1] : 0;
        if (next >= 0xAD && next <= 0xBB && next != 0xB8) {
            return true;
        }
        at++;
    }
    return false;
}

static int shape_of(UChar32 c)
{
    bool shaped = (c >= 0xFB50 && c <= 0xFBFF) || (c >= 0xFE80 && c <= 0xFEFC);
    return shaped ? u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE) : U_DT_NONE;
}

/* In a word as it is read, a first shape stands before a middle one, and a middle one before a last one. */
static bool is_turned(rs_str line)
{
    size_t right = 0, wrong = 0;
    int before = U_DT_NONE;
    for (size_t i = 0; i < line.len;) {
        UChar32 c;
        U8_NEXT((const uint8_t *)line.at, i, line.len, c);
        int shape = shape_of(c);
        right += (before == U_DT_INITIAL && shape == U_DT_MEDIAL) || (before == U_DT_MEDIAL && shape == U_DT_FINAL);
        wrong += (before == U_DT_MEDIAL && shape == U_DT_INITIAL) || (before == U_DT_FINAL && shape == U_DT_MEDIAL);
        before = shape;
    }
    return wrong >= 2 && wrong > 4 * right;
}

/* Numbers and Latin words keep their order from left to right. */
static bool runs_left(UChar32 c)
{
    return (c < 0x250 && u_isalnum(c)) || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
}

static bool joins_runs(UChar32 c)
{
    return c > 0 && c < 0x80 && strchr(" .,:/@-_%+&'", (int)c) != NULL;
}

static bool is_latin(UChar32 c)
{
    return c < 0x250 && u_isalpha(c);
}

/* The letter that ends at *at, which moves to its first byte. */
static UChar32 letter_before(rs_str line, size_t *at)
{
    UChar32 c;
    do {
        --*at;
    } while (*at > 0 && ((unsigned char)line.at[*at] & 0xC0) == 0x80);
    size_t behind = *at;
    U8_NEXT((const uint8_t *)line.at, behind, line.len, c);
    return c;
}

/* Where the run begins whose last letter, c, stands at `at`: Latin words with spaces between, or a number. */
static size_t run_head(rs_str line, size_t at, UChar32 c)
{
    size_t head = at;
    bool spaced = false;
    while (at > 0) {
        UChar32 next = letter_before(line, &at);
        if (runs_left(next) && (!spaced || (is_latin(next) && is_latin(c)))) {
            head = at;
            c = next;
            spaced = false;
        } else if (!joins_runs(next)) {
            break;
        }
        spaced = spaced || next == ' ';
    }
    return head;
}

/* The line from its end to its beginning, into to. */
static void turn(rs_str line, char *to)
{
    static const char sides[] = "()[]<>{}", others[] = ")(][><}{";
    for (size_t at = line.len; at > 0;) {
        size_t end = at;
        UChar32 c = letter_before(line, &at);
        at = runs_left(c) ? run_head(line, at, c) : at;
        const char *side = c > 0 && c < 0x80 ? strchr(sides, (int)c) : NULL;
        memcpy(to, side ? others + (side - sides) : line.at + at, end - at);
        to += end - at;
    }
}

rs_str rs_visual_mend(rs_arena *arena, rs_str text, bool *mended)
{
    *mended = false;
    if (!has_shapes(text)) {
        return text;
    }
    char *to = rs_arena_raw(arena, text.len + 1);
    rs_str rest = text, line;
    if (!to) {
        return RS_STR_NONE;
    }
    memcpy(to, text.at, text.len);
    while (rs_str_line(&rest, &line)) {
        if (has_shapes(line) && is_turned(line)) {
            turn(line, to + (line.at - text.at));
            *mended = true;
        }
    }
    return (rs_str){to, text.len};
}
