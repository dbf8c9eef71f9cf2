#include "name_crf.h"

#include <math.h>
#include <stdlib.h>

#include "base/hash.h"

enum { epochs = 6, longest = 2048, cells = RS_NAME_SPOTS * RS_LABEL_ROW };

/* Found by cross-validation; none is sharp. */
static const float rate = 0.05f, pull = 0.002f, floor_of_step = 0.02f, word_lost = 0.2f, name_bonus = 0.5f;

typedef float key_row[cells];
typedef float row[RS_LABEL_ROW];

struct crf {
    key_row *keys, *keys_seen; /* weights; sums of squares of their gradients */
    row *pairs, *pairs_seen;
    row before[RS_LABEL_ROW], before_seen[RS_LABEL_ROW];
    uint64_t seed;
    /* of the sentence at hand */
    key_row said[longest];
    row score[longest], slope[longest], forth[longest], back[longest];
    bool lost[longest]; /* the word itself is not seen this time: others must carry it */
};

crf *crf_new(void)
{
    crf *c = calloc(1, sizeof *c);
    if (!c) {
        return NULL;
    }
    c->keys = calloc(RS_NAME_KEY_ROWS, sizeof *c->keys);
    c->keys_seen = calloc(RS_NAME_KEY_ROWS, sizeof *c->keys_seen);
    c->pairs = calloc(RS_NAME_PAIR_ROWS, sizeof *c->pairs);
    c->pairs_seen = calloc(RS_NAME_PAIR_ROWS, sizeof *c->pairs_seen);
    if (!c->keys || !c->keys_seen || !c->pairs || !c->pairs_seen) {
        crf_free(c);
        return NULL;
    }
    return c;
}

void crf_free(crf *c)
{
    if (c) {
        free(c->keys), free(c->keys_seen), free(c->pairs), free(c->pairs_seen);
    }
    free(c);
}

static uint64_t any(crf *c)
{
    return c->seed = rs_hash_u64(c->seed + 1);
}

/* Keys 0 and 1 are the word and its stem. */
static uint32_t first_key(const crf *c, uint32_t t)
{
    return c->lost[t] ? 2 : 0;
}

static void score(crf *c, const crf_sentence *s)
{
    for (uint32_t t = 0; t < s->n; t++) {
        memset(c->said[t], 0, sizeof c->said[t]);
        for (uint32_t k = first_key(c, t); k < RS_NAME_KEYS; k++) {
            const float *w = c->keys[s->looks[t].key[k]];
            for (unsigned j = 0; j < cells; j++) {
                c->said[t][j] += w[j];
            }
        }
    }
    for (uint32_t i = 0; i < s->n; i++) {
        memset(c->score[i], 0, sizeof c->score[i]);
        for (uint32_t d = 0; d < RS_NAME_SPOTS && !s->looks[i].none; d++) {
            uint32_t t = i + d - RS_NAME_REACH;
            const float *w =
                i + d >= RS_NAME_REACH && t < s->n ? c->said[t] + (RS_NAME_SPOTS - 1 - d) * RS_LABEL_ROW : NULL;
            for (unsigned l = 0; w && l < RS_LABELS; l++) {
                c->score[i][l] += w[l];
            }
        }
        for (uint32_t k = 0; k < RS_NAME_PAIRS && !s->looks[i].none; k++) {
            const float *w = c->pairs[s->looks[i].pair[k]];
            for (unsigned l = 0; l < RS_LABELS; l++) {
                c->score[i][l] += w[l];
            }
        }
    }
}

static void go_down(float *w, float *seen, float slope)
{
    *seen += slope * slope;
    *w -= rate * slope / (sqrtf(*seen) + floor_of_step);
}

/* Scales to a sum of 1; returns what it was. */
static float to_one(float v[RS_LABEL_ROW])
{
    float sum = 1e-30f;
    for (unsigned l = 0; l < RS_LABELS; l++) {
        sum += v[l];
    }
    for (unsigned l = 0; l < RS_LABELS; l++) {
        v[l] /= sum;
    }
    return sum;
}

static void learn_steps(crf *c, const row step[RS_LABEL_ROW], const row *here, const uint8_t *gold, uint32_t from,
                        uint32_t n)
{
    for (unsigned l = 0; l < RS_LABELS; l++) {
        if (rs_label_follows(RS_LABELS, l)) {
            go_down(&c->before[RS_LABELS][l], &c->before_seen[RS_LABELS][l], c->slope[from][l]);
        }
    }
    for (uint32_t i = 1; i < n; i++) {
        row q[RS_LABELS];
        float sum = 1e-30f;
        for (unsigned p = 0; p < RS_LABELS; p++) {
            for (unsigned l = 0; l < RS_LABELS; l++) {
                q[p][l] = c->forth[i - 1][p] * step[p][l] * here[i][l] * c->back[i][l];
                sum += q[p][l];
            }
        }
        for (unsigned p = 0; p < RS_LABELS; p++) {
            for (unsigned l = 0; l < RS_LABELS; l++) {
                float right = gold[i - 1] == p && gold[i] == l ? 1.0f : 0.0f;
                if (rs_label_follows(p, l)) {
                    go_down(&c->before[p][l], &c->before_seen[p][l], q[p][l] / sum - right);
                }
            }
        }
    }
}

/* Forward and backward over the run of words [from, from + n): what each label's chance is above what is right. */
static void run(crf *c, const crf_sentence *s, uint32_t from, uint32_t n)
{
    static row here[longest];
    row step[RS_LABEL_ROW];
    float sum[longest];
    const uint8_t *gold = s->gold + from;
    for (unsigned p = 0; p <= RS_LABELS; p++) {
        for (unsigned l = 0; l < RS_LABELS; l++) {
            step[p][l] = rs_label_follows(p, l) ? expf(c->before[p][l]) : 0;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        const float *e = c->score[from + i];
        float top = e[0];
        for (unsigned l = 1; l < RS_LABELS; l++) {
            top = e[l] > top ? e[l] : top;
        }
        for (unsigned l = 0; l < RS_LABELS; l++) {
            here[i][l] = expf(e[l] - top) + 1e-12f;
            float come = i ? 0 : step[RS_LABELS][l];
            for (unsigned p = 0; i && p < RS_LABELS; p++) {
                come += c->forth[i - 1][p] * step[p][l];
            }
            c->forth[i][l] = come * here[i][l];
        }
        sum[i] = to_one(c->forth[i]);
    }
    for (uint32_t i = n; i-- > 0;) {
        for (unsigned p = 0; p < RS_LABELS; p++) {
            float go = i + 1 == n ? 1 : 0;
            for (unsigned l = 0; i + 1 < n && l < RS_LABELS; l++) {
                go += step[p][l] * here[i + 1][l] * c->back[i + 1][l] / sum[i + 1];
            }
            c->back[i][p] = go;
        }
        float *slope = c->slope[from + i];
        for (unsigned l = 0; l < RS_LABELS; l++) {
            slope[l] = c->forth[i][l] * c->back[i][l];
        }
        (void)to_one(slope);
        slope[gold[i]] -= 1;
    }
    learn_steps(c, step, here, gold, from, n);
}

static void learn_keys(crf *c, const crf_sentence *s)
{
    for (uint32_t t = 0; t < s->n; t++) {
        key_row slope = {0};
        bool some = false;
        for (uint32_t d = 0; d < RS_NAME_SPOTS; d++) {
            uint32_t i = t + d - RS_NAME_REACH;
            bool there = t + d >= RS_NAME_REACH && i < s->n && !s->looks[i].none;
            for (unsigned l = 0; there && l < RS_LABELS; l++) {
                slope[d * RS_LABEL_ROW + l] = c->slope[i][l];
                some = some || fabsf(c->slope[i][l]) > 1e-4f;
            }
        }
        for (uint32_t k = first_key(c, t); some && k < RS_NAME_KEYS; k++) {
            float *w = c->keys[s->looks[t].key[k]], *seen = c->keys_seen[s->looks[t].key[k]];
            for (unsigned j = 0; j < cells; j++) {
                go_down(&w[j], &seen[j], slope[j] + pull * w[j]);
            }
        }
        for (uint32_t k = 0; some && k < RS_NAME_PAIRS && !s->looks[t].none; k++) {
            uint32_t r = s->looks[t].pair[k];
            for (unsigned l = 0; r && l < RS_LABELS; l++) {
                go_down(&c->pairs[r][l], &c->pairs_seen[r][l], c->slope[t][l] + pull * c->pairs[r][l]);
            }
        }
    }
}

static void learn_sentence(crf *c, const crf_sentence *s)
{
    for (uint32_t t = 0; t < s->n; t++) {
        c->lost[t] = (float)(any(c) % 1000) < word_lost * 1000;
    }
    score(c, s);
    memset(c->slope, 0, s->n * sizeof *c->slope);
    for (uint32_t i = 0; i < s->n;) {
        uint32_t from = i;
        while (i < s->n && !s->looks[i].none) {
            i++;
        }
        if (i > from) {
            run(c, s, from, i - from);
        } else {
            i++;
        }
    }
    learn_keys(c, s);
}

void crf_learn(crf *c, const crf_sentence *sentences, uint32_t n, uint32_t *order)
{
    memset(c->keys, 0, RS_NAME_KEY_ROWS * sizeof *c->keys);
    memset(c->keys_seen, 0, RS_NAME_KEY_ROWS * sizeof *c->keys_seen);
    memset(c->pairs, 0, RS_NAME_PAIR_ROWS * sizeof *c->pairs);
    memset(c->pairs_seen, 0, RS_NAME_PAIR_ROWS * sizeof *c->pairs_seen);
    memset(c->before, 0, sizeof c->before);
    memset(c->before_seen, 0, sizeof c->before_seen);
    c->seed = 42;
    for (int e = 0; e < epochs; e++) {
        for (uint32_t i = n; i-- > 1;) {
            uint32_t j = (uint32_t)(any(c) % (i + 1)), x = order[i];
            order[i] = order[j];
            order[j] = x;
        }
        for (uint32_t i = 0; i < n; i++) {
            const crf_sentence *s = &sentences[order[i]];
            if (s->n <= longest) {
                learn_sentence(c, s);
            }
        }
    }
}

static uint8_t small(float w)
{
    float v = w * RS_NAME_UNIT + RS_NAME_ZERO;
    return (uint8_t)lrintf(v > 255 ? 255 : v < 0 ? 0 : v);
}

/* Names that the labels leave out are more than those that they have too many: the bonus evens it out. */
void crf_quantise(const crf *c, rs_name_weights *out)
{
    memset(out, RS_NAME_ZERO, sizeof *out);
    memset(out->before, 0, sizeof out->before);
    for (uint32_t r = 1; r < RS_NAME_KEY_ROWS; r++) {
        for (unsigned j = 0; j < cells; j++) {
            out->keys[r][j / RS_LABEL_ROW][j % RS_LABEL_ROW] = small(c->keys[r][j]);
        }
    }
    for (uint32_t r = 1; r < RS_NAME_PAIR_ROWS; r++) {
        for (unsigned l = 0; l < RS_LABELS; l++) {
            out->pairs[r][l] = small(c->pairs[r][l]);
        }
    }
    for (unsigned p = 0; p <= RS_LABELS; p++) {
        for (unsigned l = 0; l < RS_LABELS; l++) {
            float w = c->before[p][l] - (l == RS_LABEL_O ? name_bonus : 0);
            out->before[p][l] = (int16_t)lrintf(w * RS_NAME_UNIT);
        }
    }
}
