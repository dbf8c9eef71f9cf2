#include "read/name_model.h"
#include "names_weights.h" /* generated from the weights, so that a change of theirs is seen */

enum { max_run = 512, none_margin = 4096 };

/* The weights stand in the program as they stand in the file; found beside the include folder src. */
__asm__(".pushsection .rodata\n"
        ".balign 64\n"
        ".global rs_name_weights_start\n"
        ".hidden rs_name_weights_start\n"
        "rs_name_weights_start:\n"
        ".incbin \"../models/names.weights\"\n"
        ".popsection\n");
extern const rs_name_weights rs_name_weights_start;

const rs_name_weights *rs_name_weights_builtin(void)
{
    return &rs_name_weights_start;
}

static uint32_t letters(const uint8_t *at, size_t n)
{
    uint32_t x = (uint32_t)n;
    for (size_t i = 0; i < n; i++) {
        x = x << 8 | at[i];
    }
    return x;
}

static uint64_t quick_hash(const uint8_t *at, size_t n)
{
    uint64_t h = 0x9e3779b97f4a7c15u ^ n;
    for (size_t i = 0; i < n; i++) {
        h = (h ^ at[i]) * 0x100000001b3u;
    }
    return h ^ h >> 29;
}

/* Few of the lexicon's bits tell most; they are packed so that pairs of neighbours stay few. */
static uint16_t class_code(uint32_t bits)
{
    uint16_t c = 0;
    c |= bits & RS_W_PLACE_STRONG ? 1 : 0;
    c |= bits & RS_W_GIVEN ? 2 : 0;
    c |= bits & RS_W_TITLE ? 4 : 0;
    c |= bits & RS_W_SPEECH ? 8 : 0;
    c |= bits & RS_W_FUNCTION ? 16 : 0;
    c |= bits & RS_W_KNOWN ? 32 : 0;
    c |= bits & RS_W_NATION ? 64 : 0;
    c |= bits & RS_W_ORG_HEAD ? 128 : 0;
    c |= bits & RS_W_PART ? 256 : 0;
    c |= bits & (RS_W_GIVEN_COMMON | RS_W_FAMILY) ? 512 : 0;
    c |= bits & RS_W_ORG ? 1024 : 0;
    return c;
}

static void look(const rs_words *w, uint32_t i, uint8_t rule, rs_name_look *out)
{
    rs_str fold = rs_token_fold(w->doc, i);
    const rs_token *t = &w->doc->tokens[i];
    const uint8_t *f = (const uint8_t *)fold.at;
    size_t n = fold.len, cut = 0;
    if (t->kind == RS_TOKEN_NUMBER) {
        static const uint8_t digit[] = {'0'};
        f = digit, n = 1;
    }
    bool article = false;
    if (t->kind == RS_TOKEN_ARABIC && n >= 5) {
        uint8_t a = f[0];
        bool clitic = a == RS_WAW || a == RS_FA || a == RS_BA || a == RS_KAF || a == RS_LAM;
        if (f[0] == RS_ALEF && f[1] == RS_LAM) {
            cut = 2, article = true;
        } else if (clitic && f[1] == RS_ALEF && f[2] == RS_LAM) {
            cut = 3, article = true;
        } else if (a == RS_LAM && f[1] == RS_LAM) {
            cut = 2, article = true;
        }
    }
    bool word = t->kind == RS_TOKEN_ARABIC || t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC;
    bool none = !word;
    const uint8_t *s = f + cut;
    size_t sn = n - cut;
    *out = (rs_name_look){.word = quick_hash(f, n),
                          .stem = quick_hash(s, sn),
                          .classes = class_code(w->bits[i]),
                          .rule = rule,
                          .none = none};
    out->head[0] = letters(s, sn < 2 ? sn : 2);
    out->head[1] = letters(s, sn < 3 ? sn : 3);
    out->tail[0] = letters(f + (n > 2 ? n - 2 : 0), n > 2 ? 2 : n);
    out->tail[1] = letters(f + (n > 3 ? n - 3 : 0), n > 3 ? 3 : n);
    size_t long_word = n > 12 ? 3 : n / 4;
    out->shape = (uint8_t)(t->kind | (article ? 8 : 0) | (rs_word_fresh(w, i) ? 16 : 0) | (unsigned)long_word << 5);
}

bool rs_name_looks(const rs_words *w, const uint8_t *rule, rs_arena *arena, rs_name_look **looks, rs_err *err)
{
    *looks = rs_arena_raw(arena, (w->doc->n_tokens + 1) * sizeof **looks);
    if (!*looks) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < w->doc->n_tokens; i++) {
        look(w, i, rule[i], &(*looks)[i]);
    }
    return true;
}

static uint32_t bucket(uint32_t kind, uint64_t value)
{
    uint64_t h = (value + kind) * (0x9e3779b97f4a7c15u + ((uint64_t)kind << 33));
    return (uint32_t)(h >> 40) & (RS_NAME_BUCKETS - 1);
}

void rs_name_features(const rs_name_look *looks, uint32_t i, uint32_t from, uint32_t to, uint32_t out[RS_NAME_FEATURES])
{
    static const rs_name_look edge = {.word = 1, .stem = 1, .shape = 255};
    const rs_name_look *x = &looks[i];
    const rs_name_look *p = i > from ? x - 1 : &edge, *n = i + 1 < to ? x + 1 : &edge;
    const rs_name_look *pp = i > from + 1 ? x - 2 : &edge, *nn = i + 2 < to ? x + 2 : &edge;
    uint32_t k = 0;
    out[k] = bucket(k, 0), k++;
    out[k] = bucket(k, x->word), k++;
    out[k] = bucket(k, x->stem), k++;
    out[k] = bucket(k, p->word), k++;
    out[k] = bucket(k, n->word), k++;
    out[k] = bucket(k, pp->word), k++;
    out[k] = bucket(k, nn->word), k++;
    out[k] = bucket(k, x->head[0]), k++;
    out[k] = bucket(k, x->head[1]), k++;
    out[k] = bucket(k, x->tail[0]), k++;
    out[k] = bucket(k, x->tail[1]), k++;
    out[k] = bucket(k, x->classes), k++;
    out[k] = bucket(k, (uint64_t)p->classes << 16 | x->classes), k++;
    out[k] = bucket(k, (uint64_t)n->classes << 16 | x->classes), k++;
    out[k] = bucket(k, (uint64_t)pp->classes << 32 | (uint64_t)p->classes << 16 | x->classes), k++;
    out[k] = bucket(k, (uint64_t)p->shape << 8 | x->shape), k++;
    out[k] = bucket(k, x->rule), k++;
    out[k] = bucket(k, (uint64_t)p->rule << 16 | (uint64_t)x->rule << 8 | n->rule), k++;
    out[k] = bucket(k, (uint64_t)x->rule << 32 | x->classes), k++;
    out[k] = bucket(k, (uint64_t)x->shape << 40 | (uint64_t)n->classes << 16 | p->classes), k++;
    out[k] = bucket(k, p->stem ^ x->stem << 1), k++;
    out[k] = bucket(k, p->tail[1]), k++;
    out[k] = bucket(k, n->tail[0]), k++;
    out[k] = bucket(k, (uint64_t)x->classes << 32 | x->tail[0]), k++;
    _Static_assert(RS_NAME_FEATURES == 24, "as many as are set above");
}

/* The features of token i, and their rows asked for: the table is larger than the nearest cache. */
static void fetch(const rs_name_look *looks, uint32_t i, uint32_t from, uint32_t to, const rs_name_weights *w,
                  uint32_t f[RS_NAME_FEATURES])
{
    rs_name_features(looks, i, from, to, f);
    for (uint32_t k = 0; k < RS_NAME_FEATURES; k++) {
        __builtin_prefetch(w->rows[f[k]]);
    }
}

static void scores(const uint32_t f[RS_NAME_FEATURES], const rs_name_weights *w, int32_t out[RS_LABEL_ROW])
{
    int32_t sum[RS_LABEL_ROW] = {0};
    for (uint32_t k = 0; k < RS_NAME_FEATURES; k++) {
        const int16_t *row = w->rows[f[k]];
        for (unsigned l = 0; l < RS_LABEL_ROW; l++) {
            sum[l] += row[l];
        }
    }
    memcpy(out, sum, sizeof sum);
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
        int32_t top = best[first] + w->rows[RS_NAME_BUCKETS + first][l];
        for (unsigned p = first + 1; p < end; p++) {
            int32_t s = best[p] + w->rows[RS_NAME_BUCKETS + p][l];
            by = s > top ? p : by;
            top = s > top ? s : top;
        }
        next[l] = top;
        back[l] = (uint8_t)by;
    }
}

/* The best labels of the run [from, to) of words, inside the sentence [low, high). */
static void best_path(const rs_name_look *looks, uint32_t from, uint32_t to, uint32_t low, uint32_t high,
                      const rs_name_weights *w, uint8_t (*back)[RS_LABEL_ROW], uint8_t *labels, int32_t *margin)
{
    const int32_t never = INT32_MIN / 2;
    int32_t best[RS_LABELS] = {0}, next[RS_LABELS], here[RS_LABEL_ROW];
    const int16_t *before = w->rows[RS_NAME_BUCKETS + RS_LABELS];
    uint32_t features[2][RS_NAME_FEATURES];
    fetch(looks, from, low, high, w, features[from & 1]);
    for (uint32_t i = from; i < to; i++) {
        if (i + 1 < to) {
            fetch(looks, i + 1, low, high, w, features[(i + 1) & 1]);
        }
        scores(features[i & 1], w, here);
        margin[i] = margin_of(here);
        if (i > from) {
            step(best, w, next, back[i - from]);
        }
        for (unsigned l = 0; l < RS_LABELS; l++) {
            bool inside = l != RS_LABEL_O && l % 2 == 0;
            best[l] = here[l] + (i > from ? next[l] : inside ? never : before[l]);
        }
    }
    unsigned l = 0;
    for (unsigned k = 1; k < RS_LABELS; k++) {
        l = best[k] > best[l] ? k : l;
    }
    for (uint32_t i = to; i-- > from;) {
        labels[i] = (uint8_t)l;
        l = i > from ? back[i - from][l] : l;
    }
}

bool rs_names_label(const rs_words *words, const rs_name_look *looks, const rs_name_weights *w, rs_arena *arena,
                    uint8_t *labels, int32_t *margin, rs_err *err)
{
    uint8_t(*back)[RS_LABEL_ROW] = rs_arena_raw(arena, max_run * sizeof *back);
    if (!back) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_doc *doc = words->doc;
    for (uint32_t s = 0; s < doc->n_sentences; s++) {
        uint32_t low = doc->sentences[s].token, high = low + doc->sentences[s].n;
        for (uint32_t i = low; i < high;) {
            uint32_t from = i;
            while (i < high && !looks[i].none && i - from < max_run) {
                i++;
            }
            if (i > from) {
                best_path(looks, from, i, low, high, w, back, labels, margin);
            } else {
                labels[i] = RS_LABEL_O;
                margin[i++] = -none_margin;
            }
        }
    }
    return true;
}
