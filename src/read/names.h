/* names: how the parts of the names reader work together. Spans are runs of tokens; the reader makes mentions of them.
 */
#ifndef RS_READ_NAMES_H
#define RS_READ_NAMES_H

#include "read/name_words.h"

/* How sure a rule is; where spans overlap the surer one stays, then the longer one. */
enum { RS_NAME_GUESS = 1, RS_NAME_LIKELY = 2, RS_NAME_SURE = 3 };

typedef struct rs_name {
    uint32_t token, n;
    rs_span span; /* bytes, without what clings to it */
    rs_mention_type type;
    uint8_t weight;        /* RS_NAME_* */
    uint32_t role, role_n; /* PER: the tokens of the title before (or after) it; role_n 0 when there is none */
} rs_name;

typedef RS_VEC(rs_name) rs_name_list;

/* Organisations: known ones, and head nouns with what hangs on them. Appends to *found, in order of tokens. Fails:
 * memory. */
bool rs_names_orgs(const rs_words *words, rs_arena *arena, rs_name_list *found, rs_err *err);

/* Persons: after titles, by given names, after verbs of saying; `orgs` are passed over when a title's complement is
 * read. Appends to *found. Fails: memory. */
bool rs_names_persons(const rs_words *words, rs_arena *arena, const rs_name_list *orgs, rs_name_list *found,
                      rs_err *err);

/* What the rules alone find, as the model takes it: for each token rs_label | RS_NAME_* << 3; places must have been
 * read. NULL on failure (memory). For tools/train_names. Owns: nothing, in reader->scratch. */
const uint8_t *rs_name_rule_tags(rs_reader *reader, rs_words *words, rs_err *err);

/* rs_read_names with weights of the caller's, for tools/train_names. Fails: memory. */
struct rs_name_weights;
bool rs_read_names_by(rs_reader *reader, const struct rs_name_weights *weights, rs_err *err);

/* Tokens of the organisation that starts at i, 0 when none does: the chain of nouns and adjectives behind a head noun.
 */
uint32_t rs_org_length(const rs_words *words, uint32_t i);

/* A title at token i: the first token behind it and its complement, where a name may stand; i when there is no title.
 * *direct: no complement and no comma stood between. */
uint32_t rs_title_end(const rs_words *words, uint32_t i, bool *direct);

/* Tokens of the personal name at i, at most 8; 0 when there is none. `announced`: a title or a verb of saying stands
 * before it, so that a single unknown word is enough. */
uint32_t rs_person_length(const rs_words *words, uint32_t i, bool announced);

#endif
