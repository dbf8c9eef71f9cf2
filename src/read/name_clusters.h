/* name_clusters: classes of words that stand in the same company, learnt from raw news by tools/train_clusters: what
 * the model knows of words that its labelled text never had. */
#ifndef RS_READ_NAME_CLUSTERS_H
#define RS_READ_NAME_CLUSTERS_H

#include "base/str.h"

enum { RS_NAME_FINE = 1024, RS_NAME_COARSE = 64, RS_NAME_WORDS = 1 << 16 };

typedef struct rs_name_cluster {
    uint16_t check;    /* upper half of the word's hash */
    uint16_t class_id; /* below RS_NAME_FINE; 0: the slot is free */
} rs_name_cluster;

/* models/names.clusters as it stands in the file: an open table by the lower half of the word's hash. */
typedef struct rs_name_clusters {
    rs_name_cluster words[RS_NAME_WORDS];
    uint8_t coarse[RS_NAME_FINE]; /* below RS_NAME_COARSE */
} rs_name_clusters;

/* The classes that are built in. */
const rs_name_clusters *rs_name_clusters_builtin(void);

/* Up to eight letters as one number. */
static inline uint64_t rs_name_letters(const char *at, size_t n)
{
    if (n >= 4) {
        uint32_t head, tail;
        memcpy(&head, at, 4);
        memcpy(&tail, at + n - 4, 4);
        return (uint64_t)tail << 32 | head;
    }
    const uint8_t *u = (const uint8_t *)at;
    return n ? (uint64_t)u[0] | (uint64_t)u[n / 2] << 8 | (uint64_t)u[n - 1] << 16 : 0;
}

/* Of the fold code of a word, eight letters at a step. */
static inline uint32_t rs_name_word_hash(rs_str folded)
{
    uint64_t h = folded.len * 0x9e3779b97f4a7c15u;
    for (size_t i = 0; i < folded.len; i += 8) {
        size_t left = folded.len - i;
        h = (h ^ rs_name_letters(folded.at + i, left < 8 ? left : 8)) * 0x9fb21c651e98df25u;
        h ^= h >> 35;
    }
    return (uint32_t)(h ^ h >> 29);
}

/* What all numbers are taken for. */
static inline uint32_t rs_name_number_hash(void)
{
    return rs_name_word_hash(RS_STR("0"));
}

/* The class of the word with that hash; 0 where it is not known. */
static inline uint32_t rs_name_class_of(const rs_name_clusters *clusters, uint32_t hash)
{
    uint32_t slot = hash % RS_NAME_WORDS;
    while (clusters->words[slot].class_id && clusters->words[slot].check != (uint16_t)(hash >> 16)) {
        slot = (slot + 1) % RS_NAME_WORDS;
    }
    return clusters->words[slot].class_id;
}

#endif
