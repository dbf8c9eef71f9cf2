#include "base/vec.h"

void *rs_vec_push(rs_arena *a, void **at, uint32_t *len, uint32_t *cap, size_t size)
{
    if (*len == *cap) {
        uint32_t room = *cap ? *cap * 2 : 8;
        char *grown = room > *cap ? rs_arena_raw(a, room * size) : NULL;
        if (!grown) {
            return NULL;
        }
        if (*len) {
            memcpy(grown, *at, *len * size);
        }
        *at = grown;
        *cap = room;
    }
    char *item = (char *)*at + (size_t)*len * size;
    ++*len;
    return memset(item, 0, size);
}
