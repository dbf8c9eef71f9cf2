#include "read/name_model.h"

enum { max_run = 512, none_margin = 512 };

extern const rs_name_weights rs_name_weights_data;

const rs_name_weights *rs_name_weights_builtin(void)
{
    return &rs_name_weights_data;
}

/* Eight labels at once: weights as stored, and their sums. */
typedef uint8_t small_row __attribute__((vector_size(8), aligned(1)));
typedef int16_t sums __attribute__((vector_size(16)));

/* What a token's keys say of itself and of its neighbours. */
typedef struct spoken {
    sums of[RS_NAME_SPOTS];
} spoken;

static sums wide(const uint8_t row[RS_LABEL_ROW])
{
    return __builtin_convertvector(*(const small_row *)row, sums);
}

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
    *out = (spoken){0};
    for (uint32_t k = 0; k < RS_NAME_KEYS; k++) {
        for (unsigned spot = 0; spot < RS_NAME_SPOTS; spot++) {
            out->of[spot] += wide(w->keys[x->key[k]][spot]);
        }
    }
}

/* The scores of token i, said[t % 8] being what the tokens t of its sentence [low, high) around it say. */
static void scores(const rs_name_look *x, const rs_name_weights *w, const spoken said[8], uint32_t i, uint32_t low,
                   uint32_t high, int32_t here[RS_LABEL_ROW])
{
    sums sum = {0};
    for (uint32_t d = 0; d < RS_NAME_SPOTS; d++) {
        uint32_t t = i + d - RS_NAME_REACH;
        if (i + d >= low + RS_NAME_REACH && t < high) {
            sum += said[t % 8].of[RS_NAME_SPOTS - 1 - d];
        }
    }
    for (uint32_t k = 0; k < RS_NAME_PAIRS; k++) {
        sum += wide(w->pairs[x->pair[k]]);
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

/* More than this no step into a name, inside it and out of it can be better than steps without names: where all margins
 * of a run lie below, its best path has no name. */
static int32_t gain_of_steps(const rs_name_weights *w)
{
    int32_t in = INT32_MIN, out = 0;
    for (unsigned p = 0; p <= RS_LABELS; p++) {
        int32_t without = w->before[p == RS_LABELS ? RS_LABELS : RS_LABEL_O][RS_LABEL_O];
        for (unsigned l = 1; l < RS_LABELS; l++) {
            int32_t gain = w->before[p][l] - without;
            in = rs_label_follows(p, l) && gain > in ? gain : in;
        }
        int32_t leave = w->before[p][RS_LABEL_O] - without;
        out = leave > out ? leave : out;
    }
    return in + out;
}

typedef struct room {
    spoken said[8]; /* of token i at i % 8 */
    int32_t gain;
    int32_t here[max_run][RS_LABEL_ROW];
    uint8_t back[max_run][RS_LABEL_ROW];
} room;

static void label_sentence(const rs_name_look *looks, uint32_t low, uint32_t high, const rs_name_weights *w, room *r,
                           uint8_t *labels, int32_t *margin)
{
    uint32_t run = 0, ahead = low;
    bool named = false;
    for (uint32_t i = low; i < high; i++) {
        while (ahead < high && ahead <= i + RS_NAME_REACH) {
            if (ahead + 1 < high) {
                fetch(&looks[ahead + 1], w);
            }
            speak(&looks[ahead], w, &r->said[ahead % 8]);
            ahead++;
        }
        if (!looks[i].none) {
            scores(&looks[i], w, r->said, i, low, high, r->here[run]);
            margin[i] = margin_of(r->here[run++]);
            named = named || margin[i] + r->gain >= 0;
        } else {
            labels[i] = RS_LABEL_O;
            margin[i] = -none_margin;
        }
        bool ends = i + 1 == high || run == max_run || looks[i].none;
        if (ends && run) {
            uint32_t first = i + 1 - run - (looks[i].none ? 1u : 0u);
            if (named) {
                best_path(r->here, run, w, r->back, labels + first);
            } else {
                memset(labels + first, RS_LABEL_O, run);
            }
            run = 0;
            named = false;
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
    r->gain = gain_of_steps(w);
    for (uint32_t s = 0; s < doc->n_sentences; s++) {
        uint32_t low = doc->sentences[s].token;
        label_sentence(looks, low, low + doc->sentences[s].n, w, r, labels, margin);
    }
    return true;
}
