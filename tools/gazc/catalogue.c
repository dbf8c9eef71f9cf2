/* Catalogues of translations as gettext compiles them: two sorted tables of (length, place). */
#include <stdio.h>
#include <stdlib.h>

#include "gazc.h"

enum { catalogue_magic = (int)0x950412de, most_bytes = 64 << 20 };

static uint32_t word(const catalogue *c, uint64_t at)
{
    uint32_t w = 0;
    if (at + sizeof w <= c->bytes.len) {
        memcpy(&w, c->bytes.at + at, sizeof w);
    }
    return w;
}

/* The i-th string of the table at `table`; NONE outside the file. */
static rs_str string_at(const catalogue *c, uint32_t table, uint32_t i)
{
    uint64_t len = word(c, table + 8ull * i), at = word(c, table + 8ull * i + 4);
    return at + len <= c->bytes.len ? (rs_str){c->bytes.at + at, len} : RS_STR_NONE;
}

bool catalogue_open(catalogue *c, rs_arena *arena, const char *path)
{
    *c = (catalogue){0};
    FILE *in = fopen(path, "rb");
    if (!in) {
        return false;
    }
    rs_buf bytes;
    rs_buf_init(&bytes, most_bytes);
    char part[65536];
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(&bytes, (rs_str){part, n});
    }
    fclose(in);
    c->bytes = rs_arena_str(arena, rs_buf_str(&bytes));
    rs_buf_release(&bytes);
    if (!c->bytes.at || word(c, 0) != (uint32_t)catalogue_magic) {
        return false;
    }
    c->n = word(c, 8);
    c->originals = word(c, 12);
    c->translations = word(c, 16);
    return true;
}

rs_str catalogue_find(const catalogue *c, rs_str original)
{
    uint32_t low = 0, high = c->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = rs_str_cmp(string_at(c, c->originals, middle), original);
        if (order == 0) {
            return string_at(c, c->translations, middle);
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return RS_STR_NONE;
}
