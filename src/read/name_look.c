/* What a token looks like to the names' model. */
#include "read/name_clusters.h"
#include "read/name_model.h"

enum { votes_size = 1024, no_class = 0xffff };

/* A token apart from its neighbours. */
typedef struct traits {
    uint32_t word, stem, bare; /* hashes: the whole word; without clitics and article; without one clitic */
    uint32_t tail[2], head;    /* last two and three letters; first three of the stem */
    uint32_t bits;             /* rs_word */
    uint16_t classes, fine;    /* few of the bits; class of company */
    uint8_t shape, rule;
} traits;

/* What the rules made of a word in all of the article: names of each type, by the word's hash. */
typedef struct votes {
    uint32_t word;
    uint8_t n[4]; /* 1 person, 2 place, 3 body */
} votes;

extern const rs_name_clusters rs_name_clusters_data;

const rs_name_clusters *rs_name_clusters_builtin(void)
{
    return &rs_name_clusters_data;
}

static uint32_t letters(const uint8_t *at, size_t n)
{
    uint32_t x = (uint32_t)n;
    for (size_t i = 0; i < n; i++) {
        x = x << 8 | at[i];
    }
    return x;
}

/* Few of the lexicon's bits tell most; they are packed so that pairs of neighbours stay few. */
static uint16_t class_code(uint32_t bits)
{
    static const uint32_t told[] = {
        RS_W_PLACE_STRONG, RS_W_GIVEN,  RS_W_TITLE, RS_W_SPEECH, RS_W_FUNCTION,
        RS_W_KNOWN,        RS_W_NATION, RS_W_ORG,   RS_W_PART,   RS_W_GIVEN_COMMON | RS_W_FAMILY,
        RS_W_ORG_HEAD,
    };
    uint16_t code = 0;
    for (unsigned i = 0; i < sizeof told / sizeof told[0]; i++) {
        code = (uint16_t)(code | (bits & told[i] ? 1u << i : 0));
    }
    return code;
}

static bool clitic(uint8_t a)
{
    return a == RS_WAW || a == RS_FA || a == RS_BA || a == RS_KAF || a == RS_LAM;
}

/* Letters before the stem: the article and what clings to it. */
static size_t article(const uint8_t *f, size_t n)
{
    if (n < 5) {
        return 0;
    }
    if (f[0] == RS_ALEF && f[1] == RS_LAM) {
        return 2;
    }
    if (clitic(f[0]) && f[1] == RS_ALEF && f[2] == RS_LAM) {
        return 3;
    }
    return f[0] == RS_LAM && f[1] == RS_LAM ? 2 : 0;
}

static uint32_t hash_of(const uint8_t *at, size_t n)
{
    return rs_name_word_hash((rs_str){(const char *)at, n});
}

static void look_at(const rs_words *w, const rs_name_clusters *clusters, uint32_t i, uint8_t rule, traits *x)
{
    const rs_token *t = &w->doc->tokens[i];
    const uint8_t *f = w->doc->folded + t->folded;
    size_t n = t->flen, cut = t->kind == RS_TOKEN_ARABIC ? article(f, n) : 0;
    x->word = t->kind == RS_TOKEN_NUMBER ? rs_name_number_hash() : hash_of(f, n);
    x->stem = cut ? hash_of(f + cut, n - cut) : x->word;
    bool clung = t->kind == RS_TOKEN_ARABIC && n >= 4 && clitic(f[0]);
    x->bare = clung ? hash_of(f + 1, n - 1) : x->word;
    x->head = letters(f + cut, n - cut < 3 ? n - cut : 3);
    x->tail[0] = letters(f + (n > 2 ? n - 2 : 0), n > 2 ? 2 : n);
    x->tail[1] = letters(f + (n > 3 ? n - 3 : 0), n > 3 ? 3 : n);
    x->bits = w->bits[i];
    x->classes = class_code(x->bits);
    __builtin_prefetch(&clusters->words[x->word % RS_NAME_WORDS]);
    size_t longer = n > 12 ? 3 : n / 4;
    x->shape = (uint8_t)(t->kind | (cut ? 8u : 0u) | (rs_word_fresh(w, i) ? 16u : 0u) | (unsigned)longer << 5);
    x->rule = rule;
}

/* Its class of company; where it has none, that of the word without what clings to it. */
static uint16_t fine_class(const rs_name_clusters *clusters, const traits *x)
{
    uint32_t fine = rs_name_class_of(clusters, x->word);
    return (uint16_t)(fine || x->bare == x->word ? fine : rs_name_class_of(clusters, x->bare));
}

/* ---- the article ---- */

static void vote(votes *table, uint32_t word, unsigned type)
{
    votes *v = &table[word % votes_size];
    if (v->word != word) {
        *v = (votes){.word = word};
    }
    v->n[type] = (uint8_t)(v->n[type] < 255 ? v->n[type] + 1 : 255);
}

static unsigned type_of(uint8_t rule)
{
    return ((rule & 7u) + 1) / 2;
}

/* The types that the rules gave to the word elsewhere, and what they gave to it here. */
static uint32_t elsewhere(const votes *table, const traits *x)
{
    const votes *a = &table[x->word % votes_size], *b = &table[x->bare % votes_size];
    unsigned here = type_of(x->rule);
    uint32_t code = here << 4;
    for (unsigned type = 1; type < 4; type++) {
        unsigned n = a->word == x->word ? a->n[type] : 0, m = b->word == x->bare ? b->n[type] : 0;
        n = n > m ? n : m;
        code |= n > (type == here ? 1u : 0u) ? 1u << type : 0;
    }
    return code;
}

/* ---- rows ---- */

static uint32_t row_of(unsigned kind, uint64_t value, uint32_t rows)
{
    uint64_t h = (value + (uint64_t)kind * 0xd6e8feb86659fd93u) * 0x9e3779b97f4a7c15u;
    uint32_t row = (uint32_t)(h >> 40) & (rows - 1);
    return row + !row;
}

static uint32_t key(unsigned kind, uint64_t value)
{
    return row_of(kind, value, RS_NAME_KEY_ROWS);
}

static uint32_t pair(unsigned kind, uint64_t value)
{
    return row_of(kind + RS_NAME_KEYS, value, RS_NAME_PAIR_ROWS);
}

static void set_keys(const traits *x, uint32_t coarse, uint32_t seen, uint32_t out[RS_NAME_KEYS])
{
    const uint64_t values[] = {x->word,  x->stem, x->head, x->tail[0], x->tail[1], x->bits,
                               x->shape, x->rule, x->fine, coarse,     seen};
    _Static_assert(sizeof values / sizeof values[0] == RS_NAME_KEYS, "a row for each");
    for (unsigned k = 0; k < RS_NAME_KEYS; k++) {
        out[k] = key(k, values[k]);
    }
}

static void set_pairs(const traits *x, const traits *p, const traits *n, const traits *pp, uint32_t *out)
{
    const uint64_t values[] = {
        (uint64_t)p->classes << 16 | x->classes,
        (uint64_t)n->classes << 16 | x->classes,
        (uint64_t)pp->classes << 32 | (uint64_t)p->classes << 16 | x->classes,
        (uint64_t)p->rule << 16 | (uint64_t)x->rule << 8 | n->rule,
        (uint64_t)x->rule << 32 | x->classes,
        (uint64_t)x->shape << 40 | (uint64_t)n->classes << 16 | p->classes,
        (uint64_t)p->stem << 32 | x->stem,
        (uint64_t)x->classes << 32 | x->tail[0],
        (uint64_t)p->fine << 16 | x->fine,
        (uint64_t)n->fine << 16 | x->fine,
    };
    const unsigned len = sizeof values / sizeof values[0];
    _Static_assert(sizeof values / sizeof values[0] + RS_NAME_PIECES == RS_NAME_PAIRS, "a row for each");
    for (unsigned k = 0; k < len; k++) {
        out[k] = pair(k, values[k]);
    }
}

/* Pieces of three letters, the word's edges counted as letters: a foreign name is known by them. */
static void set_pieces(const uint8_t *f, size_t n, uint32_t *out)
{
    uint32_t last = 1;
    unsigned k = 0;
    if (n >= 3) {
        uint32_t three = 1u << 8 | f[0];
        for (size_t i = 1; i <= n && k < RS_NAME_PIECES; i++) {
            three = (three << 8 | (i < n ? f[i] : last)) & 0xffffff;
            out[k++] = pair(RS_NAME_PAIRS, three);
        }
    }
    while (k < RS_NAME_PIECES) {
        out[k++] = 0;
    }
}

/* Particles are in names only as pieces of them, "son of". */
static bool may_be_name(const rs_token *t, const traits *x)
{
    bool word = t->kind == RS_TOKEN_ARABIC || t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC;
    return word && !((x->bits & RS_W_FUNCTION) && t->flen <= 3 &&
                     !(x->bits & (RS_W_PART | RS_W_GIVEN_COMMON | RS_W_ORG)) && !(x->rule & 7));
}

bool rs_name_looks(const rs_words *w, const uint8_t *rule, rs_arena *arena, rs_name_look **looks, rs_err *err)
{
    const rs_doc *doc = w->doc;
    const rs_name_clusters *clusters = rs_name_clusters_builtin();
    traits *at = rs_arena_raw(arena, (doc->n_tokens + 4) * sizeof *at);
    votes *table = RS_NEW_ARRAY(arena, votes, votes_size);
    *looks = rs_arena_raw(arena, (doc->n_tokens + 1) * sizeof **looks);
    if (!at || !table || !*looks) {
        return RS_FAIL_MEMORY(err);
    }
    static const traits edge = {.word = 1, .stem = 1, .bare = 1, .shape = 255, .fine = no_class};
    at[0] = at[1] = at[doc->n_tokens + 2] = at[doc->n_tokens + 3] = edge;
    traits *x = at + 2;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        look_at(w, clusters, i, rule[i], &x[i]);
        if (rule[i]) {
            vote(table, x[i].bare, type_of(rule[i]));
            if (x[i].bare != x[i].word) {
                vote(table, x[i].word, type_of(rule[i]));
            }
        }
    }
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        x[i].fine = fine_class(clusters, &x[i]);
    }
    for (uint32_t s = 0; s < doc->n_sentences; s++) {
        uint32_t from = doc->sentences[s].token, to = from + doc->sentences[s].n;
        for (uint32_t i = from; i < to; i++) {
            rs_name_look *out = &(*looks)[i];
            const rs_token *t = &doc->tokens[i];
            const traits *p = i > from ? &x[i - 1] : &edge, *n = i + 1 < to ? &x[i + 1] : &edge;
            const traits *pp = i > from + 1 ? &x[i - 2] : &edge;
            out->none = !may_be_name(t, &x[i]);
            set_keys(&x[i], clusters->coarse[x[i].fine], elsewhere(table, &x[i]), out->key);
            if (!out->none) {
                set_pairs(&x[i], p, n, pp, out->pair);
                set_pieces(doc->folded + t->folded, t->flen, out->pair + RS_NAME_PAIRS - RS_NAME_PIECES);
            }
        }
    }
    return true;
}
