/* relate: what many readings say together. Pure judgements on what the engine hands over.
 * Not: SQL, I/O, the clock, mutable globals. Deterministic: same readings in the same order, same dossier. */
#ifndef RS_RELATE_RELATE_H
#define RS_RELATE_RELATE_H

#include "base/arena.h"
#include "base/err.h"
#include "model/dossier.h"

/* Keys under which an article is looked up for texts that share words with it: two articles that share a run of
 * RS_KEY_RUN words or more have at least one key in common. docs/decisions/001-reprints.md says why these. */
#define RS_KEYS_MAX   256
#define RS_KEY_WORDS  4  /* words in a shingle */
#define RS_KEY_WINDOW 16 /* shingles of which the least is kept */
#define RS_KEY_RUN    (RS_KEY_WINDOW + RS_KEY_WORDS - 1)

typedef struct rs_keys {
    uint64_t at[RS_KEYS_MAX];
    uint32_t len;
} rs_keys;

/* In: a reading with its article. Owns: nothing; scratch is used and left dirty. Fails: memory. */
bool rs_relate_keys(const rs_reading *reading, rs_arena *scratch, rs_keys *keys, rs_err *err);

typedef struct rs_relate_options {
    rs_str country;        /* alpha-3 of the crisis's country; NONE: found from the articles */
    uint32_t story_days;   /* a story sleeps after so many days without an article; 0: 4 */
    double story_likeness; /* 0..1; 0: the default */
} rs_relate_options;

/* In: readings in any order, each with its article; options may be NULL.
 * Owns: the dossier lives in arena and borrows the readings (texts, names): they must outlive it.
 * Fails: memory. n == 0 is an empty dossier. Near linear in the words of all articles. */
bool rs_relate(const rs_reading *const *readings, uint32_t n, const rs_relate_options *options, rs_arena *arena,
               rs_dossier *out, rs_err *err);

#endif
