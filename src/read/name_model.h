/* name_model: a sequence model over the tokens: linear weights over hashed features, learnt by tools/train_names from
 * models/names.weights' training text (docs/models.md), and a best path over the seven labels.
 * The rules' own finding is one of its features, so it knows how far they can be trusted. */
#ifndef RS_READ_NAME_MODEL_H
#define RS_READ_NAME_MODEL_H

#include "read/names.h"

enum rs_label {
    RS_LABEL_O,
    RS_LABEL_B_PER,
    RS_LABEL_I_PER,
    RS_LABEL_B_LOC,
    RS_LABEL_I_LOC,
    RS_LABEL_B_ORG,
    RS_LABEL_I_ORG,
    RS_LABELS = 7,
    RS_LABEL_ROW = 8, /* weights kept for a feature */
};

enum { RS_NAME_BUCKETS = 1 << 16, RS_NAME_FEATURES = 24 };

/* Rows of RS_LABEL_ROW weights: one for each bucket, then one for each label before (RS_LABELS, and the sentence's
 * start). */
typedef struct rs_name_weights {
    int16_t rows[RS_NAME_BUCKETS + RS_LABEL_ROW][RS_LABEL_ROW];
} rs_name_weights;

/* The weights that are built in. */
const rs_name_weights *rs_name_weights_builtin(void);

/* What a token looks like to the model apart from its neighbours; made once for each token. */
typedef struct rs_name_look {
    uint64_t word;    /* of the whole fold code */
    uint64_t stem;    /* without what clings and the article */
    uint32_t head[2]; /* first two, first three letters of the stem */
    uint32_t tail[2]; /* last two, last three letters */
    uint16_t classes; /* what the lexicon says, in few bits */
    uint8_t shape;
    uint8_t rule; /* rs_label of the rules, and their weight above it */
    bool none;    /* a mark, a number or a particle: no part of a name, not looked at further */
} rs_name_look;

/* In: rule[i] = rs_label | RS_NAME_* << 3 for each token. Fails: memory. Owns: looks, in arena. */
bool rs_name_looks(const rs_words *words, const uint8_t *rule, rs_arena *arena, rs_name_look **looks, rs_err *err);
/* Buckets of the features of token i, [from, to) being its sentence. */
void rs_name_features(const rs_name_look *looks, uint32_t i, uint32_t from, uint32_t to,
                      uint32_t out[RS_NAME_FEATURES]);

/* Labels for all tokens; margin[i]: how far the best label of a name is above that of no name at token i (negative:
 * below), neighbours' labels left aside. Fails: memory. */
bool rs_names_label(const rs_words *words, const rs_name_look *looks, const rs_name_weights *weights, rs_arena *arena,
                    uint8_t *labels, int32_t *margin, rs_err *err);

#endif
