/* name_model: a sequence model over the tokens: a linear-chain conditional random field, learnt by tools/train_names
 * from labelled sentences (docs/models.md), and the best path over its seven labels.
 *
 * A token has `keys` (its word, stem, ending, class, what the rules found ...) and `pairs` (it with its neighbours).
 * The row of a key holds the weights of that key for the tokens up to RS_NAME_REACH before and behind it, so that one
 * look-up serves all of them. The rules' own finding is a key: the model knows how far they can be trusted. */
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
    RS_LABEL_ROW = 8, /* weights kept for the labels */
};

enum {
    RS_NAME_REACH = 2,
    RS_NAME_SPOTS = 2 * RS_NAME_REACH + 1,
    RS_NAME_KEYS = 11,
    RS_NAME_PIECES = 8, /* of three letters, of the word itself */
    RS_NAME_PAIRS = 10 + RS_NAME_PIECES,
    RS_NAME_KEY_ROWS = 1 << 15,
    RS_NAME_PAIR_ROWS = 1 << 16,
    RS_NAME_UNIT = 32, /* a weight of 1 as it is stored */
    RS_NAME_ZERO = 128,
};

/* models/names.weights as it stands in the file. Weights of a row are kept above RS_NAME_ZERO: all labels get as much
 * too much, so that it need not be taken off. Row 0 of keys and pairs is never learnt: "none". */
typedef struct rs_name_weights {
    uint8_t keys[RS_NAME_KEY_ROWS][RS_NAME_SPOTS][RS_LABEL_ROW]; /* [0]: for the token RS_NAME_REACH before */
    uint8_t pairs[RS_NAME_PAIR_ROWS][RS_LABEL_ROW];
    int16_t before[RS_LABEL_ROW][RS_LABEL_ROW]; /* label before (RS_LABELS: none, a run starts), label */
} rs_name_weights;

/* The weights that are built in. */
const rs_name_weights *rs_name_weights_builtin(void);

/* What a token looks like to the model; rows of its keys and pairs. */
typedef struct rs_name_look {
    uint32_t key[RS_NAME_KEYS], pair[RS_NAME_PAIRS];
    bool none; /* a mark, a number, a particle: no part of a name */
} rs_name_look;

/* In: rule[i] = rs_label | RS_NAME_* << 3 for each token. Fails: memory. Owns: looks, in arena. */
bool rs_name_looks(const rs_words *words, const uint8_t *rule, rs_arena *arena, rs_name_look **looks, rs_err *err);

/* Labels for all tokens; margin[i]: how far the best label of a name is above that of no name at token i, in
 * RS_NAME_UNIT (negative: below), neighbours' labels left aside. Fails: memory. */
bool rs_names_label(const rs_doc *doc, const rs_name_look *looks, const rs_name_weights *weights, rs_arena *arena,
                    uint8_t *labels, int32_t *margin, rs_err *err);

/* May `label` stand behind `before` (RS_LABELS: at the start of a run)? */
static inline bool rs_label_follows(unsigned before, unsigned label)
{
    bool inside = label != RS_LABEL_O && label % 2 == 0;
    return !inside || before == label || before + 1 == label;
}

#endif
