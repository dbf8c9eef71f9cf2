#include "base/arena.h"

#include <stdalign.h>
#include <stdatomic.h>
#include <stdio.h>

#include "base/mem.h"

/* Under AddressSanitizer what was not handed out is closed, with a gap behind every piece, so that it sees a step
 * beside a piece as it would see one beside a block of malloc. */
#if defined __SANITIZE_ADDRESS__
#define RS_WATCHED 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define RS_WATCHED 1
#endif
#endif
#ifdef RS_WATCHED
#include <sanitizer/asan_interface.h>
enum { gap = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(at, size)   ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
enum { gap = 0 };
#endif

enum { block_size = 64 * 1024, alignment = 16 };

struct rs_arena_block {
    rs_arena_block *next;
    size_t size, used;
    alignas(16) char bytes[];
};

void rs_arena_init(rs_arena *a, size_t ceiling)
{
    *a = (rs_arena){.ceiling = ceiling < block_size ? block_size : ceiling};
}

void rs_arena_release(rs_arena *a)
{
    for (rs_arena_block *b = a->first, *next; b; b = next) {
        next = b->next;
        rs_mem_free(b);
    }
    *a = (rs_arena){.ceiling = a->ceiling};
}

void rs_arena_reset(rs_arena *a)
{
    /* Blocks made for one large request are not worth keeping: the next article is an ordinary one. */
    rs_arena_block **link = &a->first;
    while (*link) {
        rs_arena_block *b = *link;
        if (b->size > block_size) {
            *link = b->next;
            a->held -= b->size;
            rs_mem_free(b);
        } else {
            b->used = 0;
            ASAN_POISON_MEMORY_REGION(b->bytes, b->size);
            link = &b->next;
        }
    }
    a->current = a->first;
    a->overflowed = false;
}

static void *refuse(rs_arena *a)
{
    a->overflowed = true;
    return NULL;
}

/* The test's hook: read relaxed, so that a request costs one load and a branch never taken. */
static atomic_bool failing;
static atomic_uint_least64_t left;

void rs_arena_fail_at(uint64_t nth)
{
    atomic_store(&left, nth);
    atomic_store(&failing, nth != 0);
}

/* Counts one request down; true once the count has run out. */
static bool refused(void)
{
    uint64_t n = atomic_load(&left);
    while (n > 1 && !atomic_compare_exchange_weak(&left, &n, n - 1)) {
    }
    return n <= 1;
}

void *rs_arena_raw(rs_arena *a, size_t size)
{
    bool test = atomic_load_explicit(&failing, memory_order_relaxed);
    if (size > SIZE_MAX / 2 || __builtin_expect(test && refused(), 0)) {
        return refuse(a);
    }
    const size_t wanted = size;
    size = ((size + alignment - 1) & ~(size_t)(alignment - 1)) + gap;
    rs_arena_block *b = a->current;
    while (b && b->size - b->used < size && b->next) {
        b = b->next;
    }
    if (!b || b->size - b->used < size) {
        size_t room = size > block_size ? size : block_size;
        if (room > a->ceiling || a->held > a->ceiling - room) {
            return refuse(a);
        }
        rs_arena_block *fresh = rs_mem_realloc(NULL, sizeof *fresh + room);
        if (!fresh) {
            return refuse(a);
        }
        *fresh = (rs_arena_block){.size = room};
        ASAN_POISON_MEMORY_REGION(fresh->bytes, room);
        a->held += room;
        if (b) {
            fresh->next = b->next;
            b->next = fresh;
        } else {
            a->first = fresh;
        }
        b = fresh;
    }
    if (b->size == block_size || !a->current) {
        a->current = b;
    }
    void *at = b->bytes + b->used;
    b->used += size;
    ASAN_UNPOISON_MEMORY_REGION(at, wanted);
    return at;
}

void *rs_arena_alloc(rs_arena *a, size_t size)
{
    void *at = rs_arena_raw(a, size);
    return at ? memset(at, 0, size) : NULL;
}

rs_str rs_arena_str(rs_arena *a, rs_str s)
{
    char *copy = s.at ? rs_arena_raw(a, s.len + 1) : NULL;
    if (!copy) {
        return RS_STR_NONE;
    }
    memcpy(copy, s.at, s.len);
    copy[s.len] = '\0';
    return (rs_str){copy, s.len};
}

rs_str rs_arena_printf(rs_arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *at = n >= 0 ? rs_arena_raw(a, (size_t)n + 1) : NULL;
    if (at) {
        vsnprintf(at, (size_t)n + 1, format, again);
    }
    va_end(again);
    return at ? (rs_str){at, (size_t)n} : RS_STR_NONE;
}
