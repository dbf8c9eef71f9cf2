/* times: what the readers of time expressions share; private to times.c, moments.c, periods.c, durations.c
 * and time_*.c.
 * A "moment" is a day, a part of one or a clock time, told in a chain of words ("on the evening of today, Saturday");
 * a "period" is a week, month, year or the like; a "duration" is a length of time. */
#ifndef RS_READ_TIMES_H
#define RS_READ_TIMES_H

#include "lang/calendar.h"
#include "lang/dates.h"
#include "lang/number.h"
#include "read/read.h"

typedef struct rs_clockwork {
    rs_reader *reader;
    const rs_doc *doc;
    bool anchored;     /* the publication date is known */
    int32_t minute;    /* of that day, -1 unknown */
    rs_civil now;      /* that date */
    int32_t today;     /* the same in days */
    uint32_t sentence; /* the one that sentence_year was looked up for; UINT32_MAX none */
    int32_t sentence_year;
    bool terse; /* a note of a few words without a headline: says "at 7", "on the 15th", "22/4" */
    bool query; /* nothing but words of time: asks for what is to come */
    struct {    /* the hour and the day read last, which "to 4", "to 29" may follow */
        uint32_t hour_next, day_next;
        int32_t hour;
        rs_str part;
        char hour_day[24];
        rs_civil day;
    } last;
} rs_clockwork;

/* One expression found. */
typedef struct rs_timex {
    rs_time_type type;
    char value[48];
    uint32_t start, end; /* bytes of text */
    uint32_t next;       /* first token after it */
} rs_timex;

/* Each: true when such an expression starts at the token. */
bool rs_moment_at(rs_clockwork *c, uint32_t token, rs_timex *out);
bool rs_period_at(rs_clockwork *c, uint32_t token, rs_timex *out);
bool rs_duration_at(rs_clockwork *c, uint32_t token, rs_timex *out);
/* "the last Monday of March", "the third week of 2015", "the last day of the year". */
bool rs_nth_at(rs_clockwork *c, uint32_t token, rs_timex *out);
/* Feasts told as days: "the second day of the feast of the sacrifice", "New Year's eve", "Easter 2013". */
bool rs_feast_at(rs_clockwork *c, uint32_t token, rs_timex *out);
/* What only a note of a few words may say so shortly. */
bool rs_terse_at(rs_clockwork *c, uint32_t token, rs_timex *out);
/* The length in "every two minutes", as a set; its start is left to the caller. */
bool rs_every_length_at(rs_clockwork *c, uint32_t token, rs_timex *out);

/* Does the sentence look ahead before this token ("will", "is expected to")? */
bool rs_looks_ahead(const rs_clockwork *c, uint32_t token);
/* The year that stands in the token's sentence; 0 for none. */
int32_t rs_sentence_year(rs_clockwork *c, uint32_t token);
/* The year of a month (and day) told without one: nearest to publication for a day, the last one for a month unless
 * `ahead`; 0 when it cannot be told. shift: -1 last, 1 next, 0 none said, 2 this year's. */
int32_t rs_year_for(rs_clockwork *c, uint32_t token, int32_t month, int32_t day, int32_t shift);
/* Is there a token i on the same line as the one before it? */
static inline bool rs_same_line(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && !(doc->tokens[i].flags & RS_T_PARAGRAPH);
}
/* "and" standing alone at token i. */
static inline bool rs_lone_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}
/* The word of this kind at token i, where that is on the same line. */
static inline const rs_match *rs_here(const rs_doc *doc, uint32_t i, const char *kind)
{
    return rs_same_line(doc, i) ? rs_time_word(doc, i, kind) : NULL;
}
/* D W M Y, T a decade, C a century; 0 for hours and less, and for no unit. */
char rs_unit_letter(const rs_match *unit);
/* -1, 0, 1 for "last", "this", "next" at token i, -2 and 2 for "the one before last" and "after next"; 9 for none. */
int32_t rs_shift_at(const rs_doc *doc, uint32_t i, uint32_t *n);
/* Days counted from publication of the day of the month that lies nearest, news looking back; `weekday`, where not 0,
 * must agree. False where none does. */
bool rs_day_of_month(rs_clockwork *c, uint32_t token, int32_t day, int32_t weekday, rs_civil *out);
/* A day's number at token i, "21" or "the twenty-first"; tokens taken in *n; 0 for none. */
int32_t rs_day_number(const rs_doc *doc, uint32_t i, uint32_t *n);
/* rs_number_at, which most tokens answer in one bit. */
static inline bool rs_numeral_at(const rs_doc *doc, uint32_t i, rs_number *out)
{
    return i < doc->n_tokens &&
           (doc->tokens[i].kind == RS_TOKEN_NUMBER || rs_token_is(doc, i, '%') ||
            (doc->classes[i] >> ((unsigned)RS_LEX_number & 63) & 1)) &&
           rs_number_at(doc, i, out);
}
/* Does a clause or the text end before token i? */
static inline bool rs_ends_at(const rs_doc *doc, uint32_t i)
{
    return i >= doc->n_tokens || (doc->tokens[i].flags & RS_T_PARAGRAPH) ||
           (doc->tokens[i].kind == RS_TOKEN_PUNCT && doc->tokens[i].mark != '%' && doc->tokens[i].mark != '/');
}
/* The value field of the word's entry. */
static inline rs_str rs_word_value(const rs_match *m)
{
    return rs_lex_attr(m->entry, RS_ATTR_value);
}
int32_t rs_word_int(const rs_match *m);

#endif
