/* digest: a short hash of files as a C string, to tell one build's lexicon from another's.
 * usage: digest OUT NAME FILE...   writes `#define NAME "0123456789ab"` */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"

static int take(rs_buf *all, const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in) {
        fprintf(stderr, "digest: cannot read ");
        perror(path);
        return 1;
    }
    char block[4096];
    for (size_t n; (n = fread(block, 1, sizeof block, in)) > 0;) {
        rs_buf_put(all, (rs_str){block, n});
    }
    int bad = ferror(in) || all->overflowed;
    fclose(in);
    return bad;
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "usage: digest OUT NAME FILE...\n");
        return 64;
    }
    rs_buf all;
    rs_buf_init(&all, (size_t)1 << 30);
    int status = 0;
    for (int i = 3; i < argc && !status; i++) {
        status = take(&all, argv[i]);
    }
    char hex[33];
    rs_id_hex(rs_hash_id(rs_buf_str(&all)), hex);
    rs_buf_release(&all);
    FILE *out = status ? NULL : fopen(argv[1], "wb");
    if (!out) {
        return 1;
    }
    fprintf(out, "#define %s \"%.12s\"\n", argv[2], hex);
    return fclose(out) != 0;
}
