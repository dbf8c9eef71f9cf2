/* map: from a slice (or a 64-bit key) to a uint32_t, in an arena. Open addressing; keys are borrowed, not copied. */
#ifndef RS_BASE_MAP_H
#define RS_BASE_MAP_H

#include "base/arena.h"

typedef struct rs_map {
    struct rs_map_slot {
        uint64_t hash; /* 0 = free */
        rs_str key;    /* at == NULL for integer keys */
        uint32_t value;
    } * slots;
    uint32_t len, cap;
} rs_map;

/* The value kept for key, or NULL. */
uint32_t *rs_map_get(const rs_map *m, rs_str key);
/* The value kept for key; a new one is set to `fresh` first. NULL out of memory. key must outlive the map. */
uint32_t *rs_map_put(rs_arena *a, rs_map *m, rs_str key, uint32_t fresh);
uint32_t *rs_map_get_u64(const rs_map *m, uint64_t key);
uint32_t *rs_map_put_u64(rs_arena *a, rs_map *m, uint64_t key, uint32_t fresh);

#endif
