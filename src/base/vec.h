/* vec: a growing array in an arena. `RS_VEC(rs_figure) figures;` declares one, zeroed is empty.
 * Growth doubles, so pushing n items costs O(n); items move when it grows: hold indexes, not pointers. */
#ifndef RS_BASE_VEC_H
#define RS_BASE_VEC_H

#include "base/arena.h"

#define RS_VEC(type)                                                                                                   \
    struct {                                                                                                           \
        type *at;                                                                                                      \
        uint32_t len, cap;                                                                                             \
    }

/* A pointer to a new, zeroed last item, or NULL out of memory. */
#define RS_PUSH(arena, vec)                                                                                            \
    ((__typeof__((vec)->at))rs_vec_push((arena), (void **)&(vec)->at, &(vec)->len, &(vec)->cap, sizeof *(vec)->at))

#define RS_EACH(type, item, vec) for (type *item = (vec)->at; item && item < (vec)->at + (vec)->len; item++)

void *rs_vec_push(rs_arena *a, void **at, uint32_t *len, uint32_t *cap, size_t size);

#endif
