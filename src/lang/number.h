/* number: numbers as written, in digits of any system, in words, or mixed: "4,266", "4 thousand and 200",
 * "five hundred and three", "half a million", "a few", "tens of thousands". Needs the doc's lexicon matches. Not: what
 * is counted. */
#ifndef RS_LANG_NUMBER_H
#define RS_LANG_NUMBER_H

#include "lang/doc.h"

typedef enum rs_number_kind {
    RS_NUMBER_CARDINAL,
    RS_NUMBER_ORDINAL, /* "the fifth" */
    RS_NUMBER_VAGUE,   /* tens, hundreds, some: value NaN, min and max say */
    RS_NUMBER_FRACTION /* a half, a third: below one */
} rs_number_kind;

typedef struct rs_number {
    rs_number_kind kind;
    double value;        /* NaN when vague */
    double min, max;     /* equal to value when it is not vague; max NaN when open */
    uint32_t token, n;   /* tokens [token, token + n) */
    uint32_t start, end; /* bytes of text, without proclitics; the article stays */
    bool digits;         /* written in digits only (its leading part) */
    bool article;        /* "the three", "the 24" */
    bool dual;           /* "two thousand" in one word: the number word itself is dual */
    bool boxed;          /* digits in brackets, "(250) houses": they are among its tokens behind, and in its bytes */
    bool percent;        /* a percent mark or word is the last of its tokens */
} rs_number;

/* The longest number that starts at the token; false when none does. A digit run that is part of a date, a clock time
 * or a telephone number is a number here too: the caller knows better. */
bool rs_number_at(const rs_doc *doc, uint32_t token, rs_number *out);
/* Is the number of years that begins at *number a person's age ("aged 22", "(22 years)", "22 years of age")? *end: the
 * token after the unit. Without a unit only behind a word of age. */
bool rs_age_at(const rs_doc *doc, const rs_number *number, uint32_t *end);
/* A digit run with grouping and decimal marks ("4,266", "4.266" and the same in Arabic-Indic digits are 4266; "2,5"
 * is 2.5), in fold code. */
bool rs_digits_value(rs_str folded, double *value);

#endif
