/* figures: what the readers of counts share; private to figures.c, figure_counts.c and figure_cues.c. */
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
    uint32_t first, next;  /* tokens of the figure, its bounds included */
    uint32_t number;       /* first token of the number; of the noun where there is no number */
    uint32_t noun, noun_n; /* tokens of what is counted; noun_n 0 for none */
    const rs_match *word;  /* the noun as the lexicon has it: class counted or nationality; NULL for none */
    uint32_t start, end;   /* bytes */
    bool person;           /* counted persons, or nothing said */
    bool vague, negated;
} rs_count;

typedef struct rs_census {
    rs_reader *reader;
    const rs_doc *doc;
    rs_count last;  /* the figure before */
    bool any;       /* is there one? */
    bool tally;     /* the measure last found came from "the number of" */
    uint32_t label; /* token after a number that only numbers something; UINT32_MAX none */
} rs_census;

/* figure_counts.c: a number with what it counts, bounds and all; measure still none where cues must tell. */
bool rs_count_at(rs_census *c, uint32_t token, rs_count *out);
/* figure_cues.c: the measure that the words around give; none when they give none. */
rs_measure rs_count_measure(rs_census *c, const rs_count *count);
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
static inline bool rs_is_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

#endif
