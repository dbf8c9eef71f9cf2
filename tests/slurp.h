/* slurp: whole files of a test. */
#ifndef RS_TESTS_SLURP_H
#define RS_TESTS_SLURP_H

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"

/* Into out, which is reset first. False where the file cannot be read, or not whole. */
static inline bool slurp_into(const char *path, rs_buf *out)
{
    FILE *in = fopen(path, "rb");
    char part[65536];
    rs_buf_reset(out);
    for (size_t n; in && (n = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(out, (rs_str){part, n});
    }
    return in && fclose(in) == 0 && !out->overflowed;
}

/* Into an arena. Ends the test program where the file cannot be read. */
static inline rs_str slurp(rs_arena *arena, const char *path)
{
    rs_buf all;
    rs_buf_init(&all, 64u << 20);
    if (!slurp_into(path, &all)) {
        perror(path);
        exit(66);
    }
    rs_str copy = rs_arena_str(arena, rs_buf_str(&all));
    rs_buf_release(&all);
    return copy;
}

#endif
