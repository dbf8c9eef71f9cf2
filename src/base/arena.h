/* arena: memory that is given back all at once. One per article, one scratch per extractor.
 * Owns: every block it hands out, until reset or release. Not thread-safe: one arena, one thread. */
#ifndef RS_BASE_ARENA_H
#define RS_BASE_ARENA_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef struct rs_arena_block rs_arena_block;

typedef struct rs_arena {
    rs_arena_block *first, *current;
    size_t held;     /* bytes taken from the system */
    size_t ceiling;  /* bytes that may be taken at most */
    bool overflowed; /* a request was refused since the last reset */
} rs_arena;

/* Takes nothing from the system yet. ceiling in bytes, at least one block's worth is always allowed. */
void rs_arena_init(rs_arena *a, size_t ceiling);
void rs_arena_release(rs_arena *a);
/* Forgets all blocks' content but keeps the first blocks for reuse. */
void rs_arena_reset(rs_arena *a);
/* size bytes, zeroed, aligned to 16; NULL (and overflowed) past the ceiling or out of memory. */
void *rs_arena_alloc(rs_arena *a, size_t size);
/* The same, not zeroed. */
void *rs_arena_raw(rs_arena *a, size_t size);
/* A copy of s with a NUL behind it (not counted); {NULL, 0} out of memory or when s.at is NULL. */
rs_str rs_arena_str(rs_arena *a, rs_str s);
rs_str rs_arena_printf(rs_arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Tests: the Nth request to any arena from now is refused (1 = the next), and every one after it; 0 switches it off.
 * Arenas ask the system rarely, so rs_mem_fail_at alone reaches few of the places that ask an arena. */
void rs_arena_fail_at(uint64_t nth);

#define RS_NEW(arena, type)          ((type *)rs_arena_alloc((arena), sizeof(type)))
#define RS_NEW_ARRAY(arena, type, n) ((type *)rs_arena_alloc((arena), (n) * sizeof(type)))

#endif
