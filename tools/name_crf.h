/* name_crf: learns the names' model: a linear-chain conditional random field, by stochastic gradient with a step of its
 * own for each weight (AdaGrad). The same sentences in the same order give the same weights. */
#ifndef TOOLS_NAME_CRF_H
#define TOOLS_NAME_CRF_H

#include "read/name_model.h"

typedef struct crf crf;

/* A sentence: n looks and their right labels. */
typedef struct crf_sentence {
    const rs_name_look *looks;
    const uint8_t *gold;
    uint32_t n;
} crf_sentence;

/* NULL out of memory. Owns: the caller, crf_free. */
crf *crf_new(void);
void crf_free(crf *c);
/* Forgets what was learnt and learns from the sentences; `order` (n numbers) is shuffled. */
void crf_learn(crf *c, const crf_sentence *sentences, uint32_t n, uint32_t *order);
/* What was learnt, in the form in which it is shipped. */
void crf_quantise(const crf *c, rs_name_weights *out);

#endif
