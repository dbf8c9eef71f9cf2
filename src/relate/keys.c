#include <stdlib.h>

#include "relate/work.h"

/* Winnowing: of every RS_KEY_WINDOW neighbouring shingles the least hash is a key. Unlike keys of the whole text, they
 * find a short report inside a long one, and unlike a sample by remainder they promise one for every long common run.
 */

static bool is_word(const rs_token *t)
{
    return t->kind <= RS_TOKEN_NUMBER && t->flen > 0;
}

uint64_t *rs_relate_shingles(const rs_tokens *tokens, rs_arena *arena, uint32_t *n)
{
    uint64_t *out = rs_arena_raw(arena, ((size_t)tokens->len + 1) * sizeof *out);
    *n = tokens->len;
    if (!out) {
        return NULL;
    }
    uint64_t ring[RS_KEY_WORDS] = {0};
    uint32_t words = 0, made = 0;
    for (uint32_t i = 0; i < tokens->len; i++) {
        const rs_token *t = &tokens->at[i];
        if (!is_word(t)) {
            continue;
        }
        ring[words++ % RS_KEY_WORDS] = rs_hash((rs_str){(const char *)tokens->folded + t->folded, t->flen});
        if (words < RS_KEY_WORDS) {
            continue;
        }
        uint64_t h = 0;
        for (uint32_t k = 0; k < RS_KEY_WORDS; k++) {
            h = rs_hash_u64(h ^ ring[(words + k) % RS_KEY_WORDS]) + k;
        }
        out[made++] = h;
    }
    *n = made;
    return out;
}

void rs_relate_winnow(const uint64_t *shingles, uint32_t n, rs_keys *keys)
{
    keys->len = 0;
    if (n == 0) {
        return;
    }
    uint32_t window = n < RS_KEY_WINDOW ? n : RS_KEY_WINDOW;
    uint32_t least = UINT32_MAX;
    for (uint32_t end = window; end <= n && keys->len < RS_KEYS_MAX; end++) {
        uint32_t start = end - window;
        if (least == UINT32_MAX || least < start) {
            least = start;
            for (uint32_t i = start + 1; i < end; i++) {
                least = shingles[i] <= shingles[least] ? i : least;
            }
        } else if (shingles[end - 1] <= shingles[least]) {
            least = end - 1;
        } else {
            continue; /* the same one as in the window before */
        }
        keys->at[keys->len++] = shingles[least];
    }
}

bool rs_relate_keys(const rs_reading *reading, rs_arena *scratch, rs_keys *keys, rs_err *err)
{
    rs_tokens tokens = {0};
    uint32_t n;
    if (!rs_tokenize(&tokens, scratch, reading->article.text, err)) {
        return false;
    }
    uint64_t *shingles = rs_relate_shingles(&tokens, scratch, &n);
    if (!shingles) {
        return RS_FAIL_MEMORY(err);
    }
    rs_relate_winnow(shingles, n, keys);
    return true;
}
