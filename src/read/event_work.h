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
    double killed, arrested; /* counts told in its clause; NaN where none is */
    int32_t score;           /* of what is told as a fact: event_score.c */
    bool firm;               /* told by a finite verb, or pointed at as one of its own */
    bool told;               /* worth a record though it did not happen: denied, foiled, planned */
} rs_happening;

typedef struct rs_events {
    const rs_view *v;
    rs_reader *reader;
    int32_t *said; /* token -> innermost statement that holds it, or -1 */
    RS_VEC(rs_happening) list;
    bool sport;   /* the article tells of matches */
    bool protest; /* a deed of the list tells a protest, not only those who protest */
    bool failed;
} rs_events;

/* Binds the reader and marks what is said. Fails: memory. */
bool rs_events_open(rs_events *w, rs_reader *reader, rs_err *err);

/* event_find.c: is the match at this token a happening? Fills all but the parties. */
bool rs_event_find(const rs_events *w, const rs_match *m, rs_happening *h);
/* May a word of the class begin at token i? Asked before its matches are gone through (bits are shared by classes). */
static inline bool rs_event_begins(const rs_doc *doc, uint32_t i, rs_lex_class class_id)
{
    return doc->classes[i] >> ((unsigned)class_id & 63) & 1;
}
/* The first word of class event_word with the attribute, in [from, to). */
const rs_match *rs_event_word(const rs_events *w, uint32_t from, uint32_t to, rs_lex_attr_id attr);
/* The clause around token i: [*from, *to). */
void rs_event_clause(const rs_events *w, uint32_t i, uint32_t *from, uint32_t *to);

/* event_actor.c: who did it to whom. */
void rs_event_parties(const rs_events *w, rs_happening *h);
/* Is this the entry's `who`? */
bool rs_event_who(const rs_happening *h, const char *who);
/* Takes what was found where the party is unknown, or known without its country. */
void rs_event_set(rs_party *p, rs_party found);

/* event_party.c: the party that these words name; the country is `home`'s where an office names none. */
rs_party rs_event_party(const rs_events *w, uint32_t from, uint32_t to, rs_str home);
/* The noun phrase that begins at i or, past adverbs and times, soon behind it. */
bool rs_event_phrase(const rs_events *w, uint32_t i, uint32_t end, uint32_t *from, uint32_t *to);
/* "And wounded", "and the wounding of": what else was done, joined to the word before. */
bool rs_event_and_more(const rs_events *w, uint32_t i);
/* "By bullets", "by the shelling of": a weapon or a deed behind b-. */
bool rs_event_by_weapon(const rs_events *w, uint32_t i);
/* Somebody who can do things: a name, a place's government, a body, an office, a people. */
bool rs_event_can_act(const rs_events *w, uint32_t i);
/* Somebody who does what events tell: an arm of a state, armed men, a crowd. */
bool rs_event_acts(const rs_events *w, uint32_t from, uint32_t to);
/* The tokens of words taken from the article's text; false for other words. */
bool rs_event_tokens(const rs_events *w, rs_str text, uint32_t *from, uint32_t *to);
/* The entity of the person named in them, -1 where none is. */
int32_t rs_event_person(const rs_events *w, rs_str text);
/* Where it happened: reading->places, or -1. */
int32_t rs_event_place(const rs_events *w, uint32_t i);
/* Is the place at token k where something is, "in X", and nobody who acts? */
bool rs_event_where(const rs_events *w, uint32_t k);
/* Country of the place that the happening is told of. */
rs_str rs_event_home(const rs_events *w, const rs_happening *h);

/* event_doer.c: what stands far from the word. */
void rs_event_doer(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home);
bool rs_event_between(const rs_events *w, rs_happening *h, uint32_t i, uint32_t end, rs_str home);
void rs_event_both(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end);
void rs_event_crowd(const rs_events *w, rs_happening *h, uint32_t start, uint32_t end, rs_str home);

/* event_said.c: what the statement does by being said; false where it does nothing. */
bool rs_event_of_statement(const rs_events *w, uint32_t index, rs_happening *h);

/* event_join.c: adds it to the list, or to another telling of the same. Fails: memory. */
bool rs_event_keep(rs_events *w, rs_happening *h);
/* Told only by those who protest? */
bool rs_event_of_people(const rs_happening *h);
/* The count told in its clause, NaN where none is. */
double rs_event_told(const rs_events *w, const rs_happening *h, rs_measure measure);

/* event_score.c: what stands around the word; bits RS_LOOK_... */
typedef enum rs_look {
#define RS_WEIGHT(name, assault, protest) RS_LOOK_##name,
#include "read/event_weights.def"
#undef RS_WEIGHT
    RS_LOOK_count
} rs_look;

typedef struct rs_event_looks {
    uint64_t bits[(RS_LOOK_count + 63) / 64];
} rs_event_looks;

void rs_event_look(const rs_events *w, const rs_happening *h, rs_event_looks *looks);
const char *rs_event_look_name(unsigned look);
/* Above 0: the word tells an event; of attacks and protests only, 0 for all else. */
int32_t rs_event_score(const rs_events *w, const rs_happening *h);
/* Told by a verb of the past, with a light verb ("fought a battle"), or as one that is told more of ("which began"). */
bool rs_event_firm(const rs_events *w, const rs_happening *h);

#endif
