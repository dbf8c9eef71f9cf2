#include "read/name_model.h"

enum { max_run = 512, none_margin = 512 };

extern const rs_name_weights rs_name_weights_data;

const rs_name_weights *rs_name_weights_builtin(void)
{
    return &rs_name_weights_data;
}

/* What token's keys say of themselves and of their neighbours. */
typedef struct spoken {
    int16_t of[RS_NAME_SPOTS][RS_LABEL_ROW];
} spoken;

/* The table is larger than the nearest cache. */
static void fetch(const rs_name_look *x, const rs_name_weights *w)
{
    for (uint32_t k = 0; k < RS_NAME_KEYS; k++) {
        __builtin_prefetch(w->keys[x->key[k]]);
    }
    for (uint32_t k = 0; k < RS_NAME_PAIRS && !x->none; k++) {
        __builtin_prefetch(w->pairs[x->pair[k]]);
    }
}

static void speak(const rs_name_look *x, const rs_name_weights *w, spoken *out)
{
    int16_t sum[RS_NAME_SPOTS * RS_LABEL_ROW] = {0};
    for (uint32_t k = 0; k < RS_NAME_KEYS; k++) {
        const int8_t *row = &w->keys[x->key[k]][0][0];
        for (unsigned j = 0; j < RS_NAME_SPOTS * RS_LABEL_ROW; j++) {
            sum[j] = (int16_t)(sum[j] + row[j]);
        }
    }
    memcpy(out, sum, sizeof sum);
}

/* The scores of token i, from[..] being what the tokens around it say; NULL beyond the sentence. */
static void scores(const rs_name_look *x, const rs_name_weights *w, const spoken *const around[RS_NAME_SPOTS],
                   int32_t here[RS_LABEL_ROW])
{
    int16_t sum[RS_LABEL_ROW] = {0};
    for (unsigned d = 0; d < RS_NAME_SPOTS; d++) {
        const int16_t *of = around[d] ? around[d]->of[RS_NAME_SPOTS - 1 - d] : NULL;
        for (unsigned l = 0; of && l < RS_LABEL_ROW; l++) {
            sum[l] = (int16_t)(sum[l] + of[l]);
        }
    }
    for (uint32_t k = 0; k < RS_NAME_PAIRS; k++) {
        const int8_t *row = w->pairs[x->pair[k]];
        for (unsigned l = 0; l < RS_LABEL_ROW; l++) {
            sum[l] = (int16_t)(sum[l] + row[l]);
        }
    }
    for (unsigned l = 0; l < RS_LABEL_ROW; l++) {
        here[l] = sum[l];
    }
}

/* How far the best name is above no name. */
static int32_t margin_of(const int32_t here[RS_LABEL_ROW])
{
    int32_t name = here[1];
    for (unsigned l = 2; l < RS_LABELS; l++) {
        name = here[l] > name ? here[l] : name;
    }
    return name - here[RS_LABEL_O];
}

/* One step of the path: the best way to each label from those of the token before. */
static void step(const int32_t best[RS_LABELS], const rs_name_weights *w, int32_t next[RS_LABELS],
                 uint8_t back[RS_LABEL_ROW])
{
    for (unsigned l = 0; l < RS_LABELS; l++) {
        bool inside = l != RS_LABEL_O && l % 2 == 0;
        unsigned first = inside ? l - 1 : 0, end = inside ? l + 1 : RS_LABELS, by = first;
        int32_t top = best[first] + w->before[first][l];
        for (unsigned p = first + 1; p < end; p++) {
            int32_t s = best[p] + w->before[p][l];
            by = s > top ? p : by;
            top = s > top ? s : top;
        }
        next[l] = top;
        back[l] = (uint8_t)by;
    }
}

/* The best labels of a run of n words whose scores are `here`. */
static void best_path(int32_t (*here)[RS_LABEL_ROW], uint32_t n, const rs_name_weights *w,
                      uint8_t (*back)[RS_LABEL_ROW], uint8_t *labels)
{
    const int32_t never = INT32_MIN / 2;
    int32_t best[RS_LABELS], next[RS_LABELS];
    for (unsigned l = 0; l < RS_LABELS; l++) {
        best[l] = rs_label_follows(RS_LABELS, l) ? here[0][l] + w->before[RS_LABELS][l] : never;
    }
    for (uint32_t i = 1; i < n; i++) {
        step(best, w, next, back[i]);
        for (unsigned l = 0; l < RS_LABELS; l++) {
            best[l] = here[i][l] + next[l];
        }
    }
    unsigned l = 0;
    for (unsigned k = 1; k < RS_LABELS; k++) {
        l = best[k] > best[l] ? k : l;
    }
    for (uint32_t i = n; i-- > 0;) {
        labels[i] = (uint8_t)l;
        l = i ? back[i][l] : l;
    }
}

typedef struct room {
    spoken said[8]; /* of token i at i % 8 */
    int32_t here[max_run][RS_LABEL_ROW];
    uint8_t back[max_run][RS_LABEL_ROW];
} room;

static void label_sentence(const rs_name_look *looks, uint32_t low, uint32_t high, const rs_name_weights *w, room *r,
                           uint8_t *labels, int32_t *margin)
{
    uint32_t run = 0, ahead = low;
    for (uint32_t i = low; i < high; i++) {
        while (ahead < high && ahead <= i + RS_NAME_REACH) {
            if (ahead + 1 < high) {
                fetch(&looks[ahead + 1], w);
            }
            speak(&looks[ahead], w, &r->said[ahead % 8]);
            ahead++;
        }
        if (!looks[i].none) {
            const spoken *around[RS_NAME_SPOTS];
            for (uint32_t d = 0; d < RS_NAME_SPOTS; d++) {
                uint32_t t = i + d - RS_NAME_REACH;
                around[d] = i + d >= low + RS_NAME_REACH && t < high ? &r->said[t % 8] : NULL;
            }
            scores(&looks[i], w, around, r->here[run]);
            margin[i] = margin_of(r->here[run++]);
        } else {
            labels[i] = RS_LABEL_O;
            margin[i] = -none_margin;
        }
        bool ends = i + 1 == high || run == max_run || looks[i].none;
        if (ends && run) {
            uint32_t first = i + 1 - run - (looks[i].none ? 1u : 0u);
            best_path(r->here, run, w, r->back, labels + first);
            run = 0;
        }
    }
}

bool rs_names_label(const rs_doc *doc, const rs_name_look *looks, const rs_name_weights *w, rs_arena *arena,
                    uint8_t *labels, int32_t *margin, rs_err *err)
{
    room *r = rs_arena_raw(arena, sizeof *r);
    if (!r) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t s = 0; s < doc->n_sentences; s++) {
        uint32_t low = doc->sentences[s].token;
        label_sentence(looks, low, low + doc->sentences[s].n, w, r, labels, margin);
    }
    return true;
}
