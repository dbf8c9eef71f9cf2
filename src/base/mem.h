/* mem: the one place where memory comes from, so that a test can make the Nth request fail and a bench can count.
 * Only base/ calls these; everything else takes an arena or a handle. Thread-safe. */
#ifndef RS_BASE_MEM_H
#define RS_BASE_MEM_H

#include <stddef.h>
#include <stdint.h>

void *rs_mem_alloc(size_t size);                /* zeroed; NULL when out of memory */
void *rs_mem_realloc(void *block, size_t size); /* NULL leaves block as it was */
void rs_mem_free(void *block);

/* Tests: the Nth request from now fails (1 = the next), and every one after it; 0 switches it off. */
void rs_mem_fail_at(uint64_t nth);
/* Requests so far in this process. */
uint64_t rs_mem_count(void);

#endif
