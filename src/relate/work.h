/* work: what the judgements of relate share: the digest of each article, made once, and small tools. Inside relate. */
#ifndef RS_RELATE_WORK_H
#define RS_RELATE_WORK_H

#include "base/map.h"
#include "lang/doc.h"
#include "relate/relate.h"

#define RS_NO_DAY INT32_MIN

/* A sentence as a bag of terms: terms [term, term + n) of the digest. */
typedef struct rs_bag {
    rs_span span;
    uint32_t term, n;
    uint32_t hit, n_hits;
    uint32_t paragraph;
} rs_bag;

/* A lexicon match of one of relate's own classes. */
typedef struct rs_hit {
    rs_span span;
    uint32_t entry, token;
    uint16_t class_id;
} rs_hit;

typedef struct rs_digest {
    RS_VEC(rs_bag) sentences;
    RS_VEC(uint32_t) terms;  /* numbers of terms, in order of the text */
    RS_VEC(uint32_t) places; /* where each stands: its first byte */
    RS_VEC(rs_hit) hits;     /* in order of the text */
    uint64_t *shingles;      /* in order of the text */
    uint64_t *sorted;        /* the same, sorted */
    uint32_t n_shingles;
    rs_keys keys;
    int32_t day;     /* published; RS_NO_DAY where not known */
    int64_t minute;  /* published in UTC, of that day's start where no hour is given */
    rs_str country;  /* that it is about, or NONE */
    bool at_home;    /* names the crisis's country, or no country at all */
    uint32_t source; /* index into dossier.source_lines */
    uint32_t root;   /* the article that this one was taken from, at the end of the chain; itself where original */
} rs_digest;

typedef struct rs_term {
    uint64_t hash;
    uint32_t articles; /* document frequency */
    uint32_t last;     /* last article that counted */
    rs_str surface;    /* first spelling */
} rs_term;

typedef struct rs_work {
    const rs_reading *const *readings;
    uint32_t n;
    rs_relate_options options;
    rs_arena *arena;   /* the dossier's */
    rs_arena *work;    /* lives as long as the call */
    rs_arena *scratch; /* reset freely */
    rs_digest *digests;
    rs_map term_ids;
    RS_VEC(rs_term) terms;
    rs_map official; /* folded giver -> 0 no, 1 yes */
    uint32_t *order; /* articles by publication */
    rs_dossier *out;
} rs_work;

/* One judgement each; false only without memory. */
bool rs_relate_digest(rs_work *w, uint32_t article, rs_err *err);
bool rs_relate_sources(rs_work *w, rs_err *err);
bool rs_relate_reprints(rs_work *w, rs_err *err);
bool rs_relate_stories(rs_work *w, rs_err *err);
bool rs_relate_head(rs_work *w, rs_err *err);
bool rs_relate_ledger(rs_work *w, rs_err *err);
bool rs_relate_denials(rs_work *w, rs_err *err);
bool rs_relate_reactions(rs_work *w, rs_err *err);
bool rs_relate_timeline(rs_work *w, rs_err *err);
bool rs_relate_people(rs_work *w, rs_err *err);

/* Keys of an article from its shingles in order. */
void rs_relate_winnow(const uint64_t *shingles, uint32_t n, rs_keys *keys);
/* Word shingles of tokens; *n of them. NULL and *n > 0 out of memory. */
uint64_t *rs_relate_shingles(const rs_tokens *tokens, rs_arena *arena, uint32_t *n);

/* The sentence of the article that holds byte `at`; UINT32_MAX when none does. */
uint32_t rs_relate_sentence(const rs_work *w, uint32_t article, uint32_t at);
/* Evidence for a span, with the sentence around it. */
rs_evidence rs_relate_evidence(const rs_work *w, uint32_t article, rs_span span);
/* Weight of a term: rarer is more. */
double rs_relate_weight(const rs_work *w, uint32_t term);
/* Distinct terms of a span, sorted, into *out (scratch or work memory). False without memory. */
typedef struct rs_bag_terms {
    uint32_t *at;
    uint32_t len;
    double weight; /* sum of weights */
} rs_bag_terms;
bool rs_relate_terms(const rs_work *w, rs_arena *arena, uint32_t article, rs_span span, rs_bag_terms *out);
/* Weight of the common terms. */
double rs_relate_common(const rs_work *w, const rs_bag_terms *a, const rs_bag_terms *b, uint32_t *n);
/* Does the text hold a word of the class? */
bool rs_relate_has(rs_work *w, rs_str text, rs_lex_class class_id, bool *has, rs_err *err);
/* The attribute of the first word of the class in a short text; empty where attr is RS_ATTR_COUNT: there is one. */
bool rs_relate_attr(rs_work *w, rs_str text, rs_lex_class class_id, rs_lex_attr_id attr, rs_str *value, rs_err *err);
/* The attribute of the commonest entry of a class among the hits inside the span; NONE when there is none. */
rs_str rs_relate_commonest(const rs_work *w, uint32_t article, rs_span span, rs_lex_class class_id,
                           rs_lex_attr_id attr);

/* The day of an ISO date, RS_NO_DAY for none; the minute (UTC) of a date-time. */
int32_t rs_relate_day(rs_str iso);
int64_t rs_relate_minute(rs_str iso);
/* YYYY-MM-DD of a day, in arena. NONE for RS_NO_DAY. */
rs_str rs_relate_date(rs_arena *arena, int32_t day);

/* Ids: a hash over the parts, which a byte that no text holds keeps apart. */
typedef struct rs_id_maker {
    uint64_t high, low;
} rs_id_maker;
void rs_id_begin(rs_id_maker *m, const char *part);
void rs_id_add(rs_id_maker *m, rs_str s);
void rs_id_add_num(rs_id_maker *m, double v);
rs_id rs_id_end(const rs_id_maker *m);

/* Letters alike in all spellings, for keys; in arena. NONE for NONE and without memory. */
rs_str rs_relate_fold(rs_arena *arena, rs_str s);
/* How many different origins (source of the root of each) among the evidence. */
uint32_t rs_relate_origins(const rs_work *w, const rs_evidences *evidence);

#endif
