/* place: what the files of the place reader share. place_find collects what may be a place, place_pick decides which of
 * them are and which place each means, places puts them into the reading.
 * Owns: nothing; candidates live in the reader's scratch arena. */
#ifndef RS_READ_PLACE_H
#define RS_READ_PLACE_H

#include "lang/gazetteer.h"
#include "read/name_words.h"

enum { RS_PLACE_SENSES = 6, RS_PLACE_COUNTRIES = 64 };

/* One place that a name may mean: an entry of the lexicon, or of a gazetteer. */
typedef struct rs_place_sense {
    rs_str country;
    const rs_gazetteer *from; /* NULL: the lexicon */
    uint32_t entry;           /* of the lexicon; the state of the gazetteer */
    uint32_t at;              /* which place of that state */
    uint32_t population;      /* 0 where not known */
    rs_gaz_kind kind;
} rs_place_sense;

typedef struct rs_candidate {
    uint32_t token, n;
    rs_place_sense senses[RS_PLACE_SENSES];
    uint32_t n_senses;
    const rs_match *head;  /* the word of place before it */
    const rs_match *realm; /* "the kingdom": a word that stands for the country at hand */
    uint16_t clitics;      /* rs_clitic before it */
    bool weak;             /* only with a reason: also an ordinary word, or known to a gazetteer alone */
    uint32_t n_listed;     /* senses of the lexicon; they come first */
    bool unknown;          /* only its head says that it is a place */
    bool tag;              /* fills a hashtag of several words */
    bool taken;
    const rs_place_sense *meant; /* taken: NULL where it is unknown */
    rs_span span;
    rs_str country; /* taken */
} rs_candidate;

/* How often the article names each country, by places and by nationality. */
typedef struct rs_votes {
    struct {
        rs_str country;
        uint32_t n;
    } of[RS_PLACE_COUNTRIES];
    uint32_t len;
} rs_votes;

typedef struct rs_place_work {
    rs_reader *reader;
    const rs_doc *doc;
    rs_words words;
    RS_VEC(rs_candidate) found;
    rs_votes votes;
    rs_gazetteer builtin;
} rs_place_work;

/* The sense that an entry of the lexicon is. */
rs_place_sense rs_place_listed(uint32_t entry);
void rs_votes_add(rs_votes *votes, rs_str country, uint32_t weight);
uint32_t rs_votes_of(const rs_votes *votes, rs_str country);
rs_str rs_votes_most(const rs_votes *votes);

/* Fills found and votes. Fails: memory. */
bool rs_places_find(rs_place_work *w, rs_err *err);
/* Sets taken, meant and country of each. Fails: memory. */
bool rs_places_pick(rs_place_work *w, rs_err *err);
/* The longest name of the gazetteers that token i begins: c gets token, n, clitics, span and senses. False when there
 * is none of more than `longer_than` tokens; c is then as it was. */
bool rs_places_known(const rs_place_work *w, uint32_t i, uint32_t longer_than, rs_candidate *c);
/* How many tokens a hashtag of several words that starts at token i (its '#') covers; 0 when none does. Where its words
 * are the name of a place, c is that place; else c has no senses. */
uint32_t rs_places_tag(const rs_place_work *w, uint32_t i, rs_candidate *c);
/* The word of place that ends just before token i: "city", "the countryside of"; NULL when there is none. */
const rs_match *rs_places_head(const rs_place_work *w, uint32_t i);

#endif
