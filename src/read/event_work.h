/* event_work: what the parts of the events reader share while one article is read. */
#ifndef RS_READ_EVENT_WORK_H
#define RS_READ_EVENT_WORK_H

#include "read/clause_view.h"

/* Somebody in an event: a country or a body's code, a PLOVER sector, the words. */
typedef struct rs_party {
    rs_str country, sector, text;
    bool domestic; /* the country is the place's, for want of a better */
} rs_party;

typedef struct rs_happening {
    const rs_match *match; /* NULL for one made of a statement */
    uint32_t token, n;
    bool verb, fixed;
    rs_event_type type;
    rs_str mode, contexts;
    rs_party actor, recipient;
    int32_t place;  /* reading->places, -1 */
    int32_t person; /* entity of the person who did it, -1 */
    bool negated, hypothetical;
    bool told; /* worth a record though it did not happen: denied, foiled, planned */
} rs_happening;

typedef struct rs_events {
    const rs_view *v;
    rs_reader *reader;
    int32_t *said; /* token -> innermost statement that holds it, or -1 */
    RS_VEC(rs_happening) list;
    bool failed;
} rs_events;

/* event_find.c: is the match at this token a happening? Fills all but the parties. */
bool rs_event_find(const rs_events *w, const rs_match *m, rs_happening *h);
/* The first word of class event_word with the attribute, in [from, to). */
const rs_match *rs_event_word(const rs_events *w, uint32_t from, uint32_t to, rs_lex_attr_id attr);
/* The clause around token i: [*from, *to). */
void rs_event_clause(const rs_events *w, uint32_t i, uint32_t *from, uint32_t *to);

/* event_actor.c: who did it to whom. */
void rs_event_parties(const rs_events *w, rs_happening *h);
rs_party rs_event_party(const rs_events *w, uint32_t from, uint32_t to, rs_str home);
/* Country of the place that the happening is told of. */
rs_str rs_event_home(const rs_events *w, const rs_happening *h);

#endif
