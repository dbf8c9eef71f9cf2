/* number_amount: a number with what bounds it: "more than 40", "between 2 and 3 thousand", "from 10 to 15 percent",
 * "minus five", "one in four". Needs the doc's lexicon matches. Not: what is counted, and bounds that stand behind it.
 */
#ifndef RS_LANG_NUMBER_AMOUNT_H
#define RS_LANG_NUMBER_AMOUNT_H

#include "lang/number.h"
#include "model/enums.h"

typedef struct rs_amount {
    rs_number number;         /* of a range the first, with the tokens of both; without the sign */
    rs_qualifier qualifier;   /* exact, vague, or what the words of bound make of it */
    double value, min, max;   /* as in the reading: NaN unknown; a ratio's and a negative number's own value */
    uint32_t first, next;     /* tokens, those of bound and sign included */
    uint32_t start, end;      /* bytes */
    bool ratio;               /* "3/4", "one in four": its tokens are number's */
    bool each;                /* a ratio told with "of every": "one in every four" */
    bool change;              /* "rose from 30 to 41": value is the new one */
    double old;               /* of a change: the value before */
    uint32_t old_end, new_at; /* of a change: byte where the first number ends, and where the second begins */
    bool negative;            /* a sign stands before: value is below zero */
} rs_amount;

/* The amount whose number starts at the token; false when none does. */
bool rs_amount_at(const rs_doc *doc, uint32_t token, rs_amount *out);
/* Gives the amount the bound of that name ("more_than"): which of min and max then hold the value. */
void rs_amount_bind(rs_amount *amount, rs_str bound);
/* A word of bound that stands behind a number or its noun ("at least", "or more") at token i; NULL for none. */
const rs_match *rs_bound_behind(const rs_doc *doc, uint32_t i);

#endif
