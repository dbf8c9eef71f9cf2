#include "lang/gazbuild.h"

#include <stdlib.h>

#include "base/hash.h"
#include "lang/lexhash.h"
#include "lang/token.h"

enum { most_letters = 200, least_slots = 16 };

bool rs_gaz_builder_init(rs_gaz_builder *b, size_t ceiling, rs_err *err)
{
    *b = (rs_gaz_builder){0};
    rs_arena_init(&b->arena, ceiling);
    rs_arena_init(&b->scratch, 1u << 20);
    rs_buf_init(&b->word_bytes, ceiling < UINT32_MAX ? ceiling : UINT32_MAX);
    rs_buf_init(&b->text_bytes, ceiling < UINT32_MAX ? ceiling : UINT32_MAX);
    rs_buf_char(&b->text_bytes, '\0');
    return RS_PUSH(&b->arena, &b->nodes) || RS_FAIL_MEMORY(err);
}

void rs_gaz_builder_release(rs_gaz_builder *b)
{
    rs_arena_release(&b->arena);
    rs_arena_release(&b->scratch);
    rs_buf_release(&b->word_bytes);
    rs_buf_release(&b->text_bytes);
}

/* Keeps s in bytes once; the map's key lives in the arena, for bytes may move. */
static bool keep(rs_gaz_builder *b, rs_map *map, rs_buf *bytes, rs_str s, bool counted, uint32_t *at)
{
    const uint32_t *old = rs_map_get(map, s);
    if (old) {
        *at = *old;
        return true;
    }
    rs_str key = rs_arena_str(&b->arena, s);
    uint32_t *new = key.at ? rs_map_put(&b->arena, map, key, (uint32_t)bytes->len) : NULL;
    if (!new) {
        return false;
    }
    *at = *new;
    if (counted) {
        rs_buf_char(bytes, (char)s.len);
    }
    rs_buf_put(bytes, s);
    if (!counted) {
        rs_buf_char(bytes, '\0');
    }
    return !bytes->overflowed;
}

static bool keep_text(rs_gaz_builder *b, rs_str s, uint32_t *at)
{
    *at = 0;
    return s.len == 0 || keep(b, &b->texts, &b->text_bytes, s, false, at);
}

bool rs_gaz_add(rs_gaz_builder *b, const rs_gaz_place *place, uint32_t *record, rs_err *err)
{
    rs_gaz_record *r = RS_PUSH(&b->arena, &b->records);
    if (!r || !keep_text(b, place->en, &r->en) || !keep_text(b, place->admin1, &r->admin1)) {
        return RS_FAIL_MEMORY(err);
    }
    r->id = place->id;
    r->population = place->population;
    r->lat = (float)place->lat;
    r->lon = (float)place->lon;
    r->kind = (uint8_t)place->kind;
    if (place->country.len == sizeof r->country) {
        memcpy(r->country, place->country.at, sizeof r->country);
    }
    *record = b->records.len - 1;
    return true;
}

static bool step(rs_gaz_builder *b, uint32_t from, rs_str word, uint32_t *to, rs_err *err)
{
    uint32_t at;
    if (!keep(b, &b->words, &b->word_bytes, word, true, &at)) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t *node = rs_map_put_u64(&b->arena, &b->steps, (uint64_t)from << 32 | at, 0);
    if (!node) {
        return RS_FAIL_MEMORY(err);
    }
    if (!*node) {
        rs_gaz_node *n = RS_PUSH(&b->arena, &b->nodes);
        if (!n) {
            return RS_FAIL_MEMORY(err);
        }
        *node = b->nodes.len - 1;
        n->hash = rs_lex_hash(from, word);
        n->parent = from;
        n->word = at;
        b->nodes.at[from].goes_on = 1;
    }
    *to = *node;
    return true;
}

static bool is_word(const rs_token *t)
{
    return t->kind != RS_TOKEN_PUNCT && t->kind != RS_TOKEN_SYMBOL && t->flen > 0 && t->flen <= most_letters;
}

/* The tokens that make the name: up to a bracket or a comma, hyphens between words left out; 0 when it is none. */
static uint32_t name_tokens(const rs_tokens *tokens, const rs_token **words)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < tokens->len; i++) {
        const rs_token *t = &tokens->at[i];
        if (is_word(t)) {
            if (n == RS_GAZ_WORDS) {
                return 0;
            }
            words[n++] = t;
        } else if (t->mark == '(' || t->mark == ',' || t->mark == '[') {
            break;
        } else if (t->mark != '-' && t->mark != '\'') {
            return 0;
        }
    }
    return n;
}

bool rs_gaz_name(rs_gaz_builder *b, rs_str name, uint32_t record, rs_err *err)
{
    rs_tokens tokens;
    const rs_token *words[RS_GAZ_WORDS];
    rs_arena_reset(&b->scratch);
    if (!rs_tokenize(&tokens, &b->scratch, name, err)) {
        return false;
    }
    uint32_t n = name_tokens(&tokens, words), state = 0;
    if (n == 0 || (n == 1 && words[0]->flen < 2)) {
        return true;
    }
    for (uint32_t i = 0; i < n; i++) {
        rs_str word = {(const char *)tokens.folded + words[i]->folded, words[i]->flen};
        if (!step(b, state, word, &state, err)) {
            return false;
        }
    }
    rs_gaz_pair *p = RS_PUSH(&b->arena, &b->pairs);
    if (!p) {
        return RS_FAIL_MEMORY(err);
    }
    *p = (rs_gaz_pair){state, record};
    return true;
}

/* ---- out ---- */

typedef struct order {
    uint32_t node, population, record;
} order;

static int by_node(const void *a, const void *b)
{
    const order *x = a, *y = b;
    if (x->node != y->node) {
        return x->node < y->node ? -1 : 1;
    }
    if (x->population != y->population) {
        return x->population > y->population ? -1 : 1;
    }
    return x->record < y->record ? -1 : x->record > y->record;
}

/* Sorts the pairs into refs, most people first, each once; more than a node can count are left out. */
static bool place_refs(rs_gaz_builder *b, uint32_t **refs, uint32_t *n_refs)
{
    uint32_t n = b->pairs.len, kept = 0;
    order *all = rs_arena_raw(&b->arena, (n + 1) * sizeof *all);
    *refs = rs_arena_raw(&b->arena, (n + 1) * sizeof **refs);
    if (!all || !*refs) {
        return false;
    }
    for (uint32_t i = 0; i < n; i++) {
        const rs_gaz_pair *p = &b->pairs.at[i];
        all[i] = (order){p->node, b->records.at[p->record].population, p->record};
    }
    qsort(all, n, sizeof *all, by_node);
    b->n_names = 0;
    for (uint32_t i = 0; i < n; i++) {
        rs_gaz_node *node = &b->nodes.at[all[i].node];
        if (i && all[i].node == all[i - 1].node) {
            if (all[i].record == all[i - 1].record || node->n_refs == UINT16_MAX) {
                continue;
            }
        } else {
            node->ref = kept;
            node->n_refs = 0;
            b->n_names++;
        }
        (*refs)[kept++] = all[i].record;
        node->n_refs++;
    }
    *n_refs = kept;
    return true;
}

static void put(rs_buf *out, const void *at, size_t len)
{
    static const char zeros[8] = {0};
    rs_buf_put(out, (rs_str){at, len});
    rs_buf_put(out, (rs_str){zeros, (size_t)(rs_gaz_padded(len) - len)});
}

static bool put_slots(rs_gaz_builder *b, rs_buf *out, uint32_t n_slots)
{
    uint32_t *slots = RS_NEW_ARRAY(&b->arena, uint32_t, n_slots);
    uint8_t *tags = RS_NEW_ARRAY(&b->arena, uint8_t, n_slots);
    uint8_t *first = RS_NEW_ARRAY(&b->arena, uint8_t, n_slots / 8 + 1);
    if (!slots || !tags || !first) {
        return false;
    }
    for (uint32_t node = 1; node < b->nodes.len; node++) {
        uint32_t hash = b->nodes.at[node].hash, i = hash & (n_slots - 1);
        while (tags[i]) {
            i = (i + 1) & (n_slots - 1);
        }
        slots[i] = node;
        tags[i] = rs_lex_tag(hash);
        if (b->nodes.at[node].parent == 0) {
            first[(hash & (n_slots - 1)) / 8] |= (uint8_t)(1u << (hash & 7));
        }
    }
    put(out, first, n_slots / 8 + 1);
    put(out, slots, n_slots * sizeof *slots);
    put(out, tags, n_slots);
    return true;
}

bool rs_gaz_write(rs_gaz_builder *b, rs_buf *out, rs_err *err)
{
    uint32_t *refs, n_refs, n_slots = least_slots;
    if (!place_refs(b, &refs, &n_refs)) {
        return RS_FAIL_MEMORY(err);
    }
    while (n_slots < b->nodes.len * 4) {
        n_slots *= 2;
    }
    rs_buf_char(&b->word_bytes, '\0');
    rs_gaz_head h = {.version = RS_GAZ_VERSION,
                     .order = RS_GAZ_ORDER,
                     .n_slots = n_slots,
                     .n_nodes = b->nodes.len,
                     .n_refs = n_refs,
                     .n_records = b->records.len,
                     .n_words = (uint32_t)b->word_bytes.len,
                     .n_texts = (uint32_t)b->text_bytes.len,
                     .n_names = b->n_names};
    memcpy(h.magic, RS_GAZ_MAGIC, sizeof h.magic);
    h.size = rs_gaz_lay_out(&h).size;
    put(out, &h, sizeof h);
    bool ok = put_slots(b, out, n_slots);
    put(out, b->nodes.at, b->nodes.len * sizeof *b->nodes.at);
    put(out, refs, n_refs * sizeof *refs);
    put(out, b->records.at, b->records.len * sizeof *b->records.at);
    put(out, b->word_bytes.at, b->word_bytes.len);
    put(out, b->text_bytes.at, b->text_bytes.len);
    if (!ok || out->overflowed || b->word_bytes.overflowed || b->text_bytes.overflowed) {
        return RS_FAIL_MEMORY(err);
    }
    h.checksum = rs_hash((rs_str){out->at + sizeof h, out->len - sizeof h});
    memcpy(out->at, &h, sizeof h);
    return true;
}
