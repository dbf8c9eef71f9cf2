/* ledger: what tells one count from another. Inside relate. */
#ifndef RS_RELATE_LEDGER_H
#define RS_RELATE_LEDGER_H

#include "relate/work.h"

typedef struct rs_placed {
    rs_str name, en, country;
    bool whole; /* a whole country */
} rs_placed;

static inline bool rs_counts_people(rs_measure m)
{
    return m >= RS_MEASURE_killed && m <= RS_MEASURE_infected;
}

/* The place of a figure: its text looked up among the article's places; nothing where it is the whole crisis. */
rs_placed rs_ledger_place(rs_work *w, uint32_t article, const rs_figure *f);
/* Who is counted, as a code of the lexicon (NONE: everybody), and whether it is some of another figure's. */
bool rs_ledger_group(rs_work *w, uint32_t article, const rs_figure *f, rs_str *group, bool *part, rs_err *err);

#endif
