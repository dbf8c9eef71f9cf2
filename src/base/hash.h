/* hash: xxHash behind two names. Not for secrets: collisions can be made on purpose. */
#ifndef RS_BASE_HASH_H
#define RS_BASE_HASH_H

#include "base/str.h"

typedef struct rs_id {
    uint64_t high, low;
} rs_id;

uint64_t rs_hash(rs_str s);
rs_id rs_hash_id(rs_str s);
/* 32 hex digits and a NUL. */
void rs_id_hex(rs_id id, char out[33]);
bool rs_id_parse(rs_str hex, rs_id *out);
static inline bool rs_id_eq(rs_id a, rs_id b)
{
    return a.high == b.high && a.low == b.low;
}
/* A good scramble of one integer, for tables keyed by integers. */
static inline uint64_t rs_hash_u64(uint64_t x)
{
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return x ^ (x >> 32);
}

#endif
