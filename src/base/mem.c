#include "base/mem.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

static atomic_uint_least64_t requests;
static atomic_uint_least64_t fail_at;

static bool refused(void)
{
    uint64_t now = atomic_fetch_add_explicit(&requests, 1, memory_order_relaxed) + 1;
    uint64_t limit = atomic_load_explicit(&fail_at, memory_order_relaxed);
    return limit && now >= limit;
}

void *rs_mem_alloc(size_t size)
{
    return refused() ? NULL : calloc(1, size ? size : 1);
}

void *rs_mem_realloc(void *block, size_t size)
{
    return refused() ? NULL : realloc(block, size ? size : 1);
}

void rs_mem_free(void *block)
{
    free(block);
}

void rs_mem_fail_at(uint64_t nth)
{
    atomic_store(&fail_at, nth ? atomic_load(&requests) + nth : 0);
}

uint64_t rs_mem_count(void)
{
    return atomic_load(&requests);
}
