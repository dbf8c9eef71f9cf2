/* name_join: what names.c and name_join.c share: the names found so far in one article, and who has each token. */
#ifndef RS_READ_NAME_JOIN_H
#define RS_READ_NAME_JOIN_H

#include "read/name_model.h"

typedef struct rs_name_state {
    rs_reader *reader;
    rs_words words;
    rs_name_list orgs, persons, places;
    uint32_t *owner; /* for each token: 1 + index of the name in `all` that has it */
    uint32_t *inner; /* for each token: 1 + index of the place that starts there inside an organisation's name */
    rs_name_list all;
    uint8_t *labels; /* the model's, for each token */
    int32_t *margin;
} rs_name_state;

/* Adds the name and gives it its tokens. Fails: memory. */
bool rs_name_take(rs_name_state *s, const rs_name *n, rs_err *err);
/* For each token, what the rules found there: label in the lower three bits, weight above. NULL out of memory. */
uint8_t *rs_name_tags(const rs_name_state *s);
/* Is the model's mean margin at the name's tokens above so many hundredths of RS_NAME_UNIT? */
bool rs_name_above(const rs_name_state *s, const rs_name *n, int32_t hundredths);
/* Labels the tokens and joins what the model sees with what the rules found. Fails: memory. */
bool rs_names_join(rs_name_state *s, const rs_name_weights *weights, rs_err *err);

#endif
