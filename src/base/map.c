#include "base/map.h"

#include "base/hash.h"

typedef struct rs_map_slot slot;

static uint64_t nonzero(uint64_t h)
{
    return h ? h : 1;
}

/* The slot where (hash, key) is or would be. cap is a power of two and never full. */
static slot *find(slot *slots, uint32_t cap, uint64_t hash, rs_str key)
{
    for (uint32_t i = (uint32_t)hash & (cap - 1);; i = (i + 1) & (cap - 1)) {
        slot *s = &slots[i];
        if (!s->hash || (s->hash == hash && rs_str_eq(s->key, key))) {
            return s;
        }
    }
}

static bool grow(rs_arena *a, rs_map *m)
{
    uint32_t cap = m->cap ? m->cap * 2 : 16;
    slot *slots = RS_NEW_ARRAY(a, slot, cap);
    if (!slots) {
        return false;
    }
    for (uint32_t i = 0; i < m->cap; i++) {
        if (m->slots[i].hash) {
            *find(slots, cap, m->slots[i].hash, m->slots[i].key) = m->slots[i];
        }
    }
    m->slots = slots;
    m->cap = cap;
    return true;
}

static uint32_t *get(const rs_map *m, uint64_t hash, rs_str key)
{
    slot *s = m->cap ? find(m->slots, m->cap, hash, key) : NULL;
    return s && s->hash ? &s->value : NULL;
}

static uint32_t *put(rs_arena *a, rs_map *m, uint64_t hash, rs_str key, uint32_t fresh)
{
    if (m->len + 1 > m->cap / 4 * 3 && !grow(a, m)) {
        return NULL;
    }
    slot *s = find(m->slots, m->cap, hash, key);
    if (!s->hash) {
        *s = (slot){hash, key, fresh};
        m->len++;
    }
    return &s->value;
}

uint32_t *rs_map_get(const rs_map *m, rs_str key)
{
    return get(m, nonzero(rs_hash(key)), key);
}

uint32_t *rs_map_put(rs_arena *a, rs_map *m, rs_str key, uint32_t fresh)
{
    return put(a, m, nonzero(rs_hash(key)), key, fresh);
}

/* The scramble is one-to-one, so equal hashes mean equal keys (0 shares a slot with its twin, as nonzero says). */
uint32_t *rs_map_get_u64(const rs_map *m, uint64_t key)
{
    return get(m, nonzero(rs_hash_u64(key)), RS_STR_NONE);
}

uint32_t *rs_map_put_u64(rs_arena *a, rs_map *m, uint64_t key, uint32_t fresh)
{
    return put(a, m, nonzero(rs_hash_u64(key)), RS_STR_NONE, fresh);
}
