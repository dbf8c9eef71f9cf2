/* slurp: a whole file of a test, in an arena. Ends the test program where the file cannot be read. */
#ifndef RS_TESTS_SLURP_H
#define RS_TESTS_SLURP_H

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/buf.h"

static inline rs_str slurp(rs_arena *arena, const char *path)
{
    FILE *in = fopen(path, "rb");
    rs_buf all;
    rs_buf_init(&all, 64u << 20);
    if (!in) {
        perror(path);
        exit(66);
    }
    char part[65536];
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(&all, (rs_str){part, n});
    }
    fclose(in);
    rs_str copy = rs_arena_str(arena, rs_buf_str(&all));
    rs_buf_release(&all);
    return copy;
}

#endif
