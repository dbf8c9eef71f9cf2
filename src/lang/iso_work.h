/* iso_work: what the parts of lang/iso share: days in digits and English (iso.c), the time of day and its zone
 * (iso_time.c), and what is told in words that the lexicon knows (iso_words.c). */
#ifndef RS_LANG_ISO_WORK_H
#define RS_LANG_ISO_WORK_H

#include "base/arena.h"
#include "lang/calendar.h"

typedef struct rs_stamp {
    rs_civil day;             /* year 0: not told */
    int hour, minute, second; /* -1 not told */
    int offset;               /* minutes east of UTC */
    bool zone, utc;           /* an offset was told; as Z or a name of UTC */
    bool half;                /* an hour of twelve, and its half was told */
} rs_stamp;

/* ---- a place in a string that ends with NUL, moved on by what is taken */

typedef struct rs_cursor {
    const char *at;
} rs_cursor;

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline int digits_ahead(const char *z)
{
    int n = 0;
    while (is_digit(z[n])) {
        n++;
    }
    return n;
}

/* Between min and max digits. */
static inline bool take_number(rs_cursor *c, int min, int max, int *value)
{
    int n = 0;
    *value = 0;
    while (n < max && is_digit(c->at[n])) {
        *value = *value * 10 + (c->at[n] - '0');
        n++;
    }
    if (n < min) {
        return false;
    }
    c->at += n;
    return true;
}

static inline bool take(rs_cursor *c, char mark)
{
    if (*c->at != mark) {
        return false;
    }
    c->at++;
    return true;
}

static inline void skip(rs_cursor *c, const char *marks)
{
    while (*c->at && strchr(marks, *c->at)) {
        c->at++;
    }
}

static inline bool take_word(rs_cursor *c, const char *word)
{
    size_t n = strlen(word);
    if (!rs_str_starts_nocase(rs_str_of(c->at), rs_str_of(word))) {
        return false;
    }
    c->at += n;
    return true;
}

/* The same, and no letter goes on. */
static inline bool take_whole_word(rs_cursor *c, const char *word)
{
    rs_cursor try = *c;
    if (!take_word(&try, word) || is_letter(*try.at)) {
        return false;
    }
    *c = try;
    return true;
}

/* ---- the parts */

/* The zone at c ("Z", "+03:00", "MSK", "UTC+3"), spaces and an open bracket before it passed. */
bool rs_iso_take_zone(rs_cursor *c, rs_stamp *s);
/* The time of day at c, as "10:05[:06[.789]] [pm] [zone]"; run: in digits without marks. */
bool rs_iso_take_clock(rs_cursor *c, bool run, rs_stamp *s);
/* Looks for what z (valid UTF-8, `len` bytes and a NUL) tells in words: a date where s->day is not known yet, and the
 * time of day. False where there is no date; *no_memory where that is the reason. */
bool rs_iso_words(const char *z, size_t len, rs_stamp *s, bool *no_memory);

#endif
