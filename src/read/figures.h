/* figures: what the readers of counts share; private to figures.c and figure_*.c. */
#ifndef RS_READ_FIGURES_H
#define RS_READ_FIGURES_H

#include "lang/dates.h"
#include "lang/number_amount.h"
#include "read/read.h"

/* A figure on its way: what is counted, how many, and which tokens say so. */
typedef struct rs_count {
    double value, min, max; /* as in the reading: NaN unknown */
    rs_qualifier qualifier;
    rs_measure measure;
    rs_str unit;
    uint32_t first, next;     /* tokens of the figure, its bounds included */
    uint32_t number;          /* first token of the number; of the noun where there is no number */
    uint32_t noun, noun_n;    /* tokens of what is counted; noun_n 0 for none */
    const rs_match *word;     /* the noun as the lexicon has it: class counted or nationality; NULL for none */
    const rs_match *currency; /* money by a name that more than one country may use; NULL for none */
    uint32_t start, end;      /* bytes */
    double old;               /* of a change: the value before; NaN for none */
    uint32_t old_end, new_at; /* bytes: where the old value ends, where the new one begins */
    bool person;              /* counted persons, or nothing said */
    bool vague, negated;
} rs_count;

typedef struct rs_census {
    rs_reader *reader;
    const rs_doc *doc;
    rs_count last;        /* the figure before */
    bool any;             /* is there one? */
    bool deaths;          /* the article told of dead or wounded before */
    bool tally;           /* the measure last found came from "the number of" */
    uint32_t time, place; /* the first of the article's times and places that ends behind the token looked at */
    uint32_t label;       /* token after a number that only numbers something; UINT32_MAX none */
} rs_census;

/* figure_counts.c: a number with what it counts, bounds and all; measure still none where cues must tell. */
bool rs_count_at(rs_census *c, uint32_t token, rs_count *out);
void rs_take_noun(const rs_doc *doc, uint32_t at, uint32_t n, const rs_match *word, rs_count *out);
/* figure_singles.c: one or two told by a noun without a number. */
bool rs_single_at(rs_census *c, uint32_t i, rs_count *out);
/* figure_units.c: the unit at the token, of a number taken so far; money becomes a price where words say so. */
bool rs_take_unit(rs_census *c, uint32_t at, rs_count *out);
bool rs_money_sign(const rs_doc *doc, uint32_t i, rs_str *unit);
void rs_settle_price(const rs_census *c, rs_count *out);
/* "Two kilometres" in one word, "a litre and a quarter". */
bool rs_unit_alone_at(rs_census *c, uint32_t i, rs_count *out);
/* What money of that name is in the country (alpha-3); NONE where it has none of it. */
rs_str rs_currency_in(const rs_match *unit, rs_str country);
/* "At a cost of 7 milliards": money without its name; none for another number. */
rs_measure rs_cost_before(const rs_doc *doc, const rs_count *count);
/* Is a word of the class among the `reach` tokens before `token`, in its clause? */
bool rs_word_in_reach(const rs_doc *doc, uint32_t token, uint32_t reach, rs_lex_class class_id);
/* figure_cues.c: the measure that the words around give; none when they give none. */
rs_measure rs_count_measure(rs_census *c, const rs_count *count);
/* "The number of travellers rose to 5 million": the tally before a bare number, whose noun the count then takes, and
 * what it makes of the number; none where there is no tally. */
rs_measure rs_tally_before(const rs_census *c, rs_count *count);
/* A word of class toll at token i that governs what follows (a verb, a verbal noun, a phrase); NULL for none. */
const rs_match *rs_toll_at(const rs_doc *doc, uint32_t i);
/* "8,000 villagers were killed": a plural verb of toll soon behind, which only persons take. */
bool rs_plural_verb_behind(rs_census *c, const rs_count *count);
/* The toll word at token i as a verb or a fixed phrase; NULL for none. */
const rs_match *rs_toll_verb_at(const rs_doc *doc, uint32_t i);

static inline bool rs_lex_is(const rs_match *m, rs_lex_attr_id attr, const char *value)
{
    return m && rs_str_eq(rs_lex_attr(m->entry, attr), rs_str_of(value));
}
/* Does a conjunction or preposition cling to it? */
static inline bool rs_clings(const rs_match *m)
{
    return m->clitics & (RS_C_WA | RS_C_FA | RS_C_BI | RS_C_KA | RS_C_LI | RS_C_SA);
}
static inline bool rs_one_line(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && !(doc->tokens[i].flags & RS_T_PARAGRAPH);
}
static inline rs_measure rs_lex_measure(const rs_match *m)
{
    return m ? rs_measure_of(rs_lex_attr(m->entry, RS_ATTR_measure)) : RS_MEASURE_none;
}
/* What people counted together ("20 dead and wounded") may have come to. */
static inline bool rs_of_harm(rs_measure m)
{
    return m == RS_MEASURE_killed || m == RS_MEASURE_injured || m == RS_MEASURE_missing;
}
/* What may befall one person, and be told without a number. */
static inline bool rs_grave(rs_measure m)
{
    return m == RS_MEASURE_killed || m == RS_MEASURE_injured || m == RS_MEASURE_arrested || m == RS_MEASURE_kidnapped ||
           m == RS_MEASURE_missing || m == RS_MEASURE_rescued;
}
static inline bool rs_is_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

#endif
