/* embed: a file as a C array, so that the program needs nothing beside itself.
 * usage: embed OUT SYMBOL FILE [SYMBOL FILE ...]
 * Each becomes `static const char SYMBOL[]`, NUL-terminated, and `static const size_t SYMBOL_len` (without the NUL). */
#include <stdio.h>
#include <stdlib.h>

static int fail(const char *what, const char *path)
{
    fprintf(stderr, "embed: %s ", what);
    perror(path);
    return 1;
}

static int embed(FILE *out, const char *symbol, const char *path)
{
    FILE *in = fopen(path, "rb");
    if (!in) {
        return fail("cannot read", path);
    }
    unsigned long n = 0;
    fprintf(out, "static const char %s[] = {", symbol);
    for (int c; (c = getc(in)) != EOF; n++) {
        fprintf(out, "%s%d,", n % 24 ? "" : "\n", c < 128 ? c : c - 256);
    }
    int bad = ferror(in);
    fclose(in);
    fprintf(out, "\n0};\nstatic const size_t %s_len = %lu;\n", symbol, n);
    return bad ? fail("cannot read", path) : 0;
}

int main(int argc, char **argv)
{
    if (argc < 4 || argc % 2) {
        fprintf(stderr, "usage: embed OUT SYMBOL FILE [SYMBOL FILE ...]\n");
        return 64;
    }
    FILE *out = fopen(argv[1], "wb");
    if (!out) {
        return fail("cannot write", argv[1]);
    }
    fputs("/* Made by tools/embed. */\n#include <stddef.h>\n", out);
    int status = 0;
    for (int i = 2; i + 1 < argc && !status; i += 2) {
        status = embed(out, argv[i], argv[i + 1]);
    }
    if (ferror(out) || fclose(out) != 0) {
        status = fail("cannot write", argv[1]);
    }
    if (status) {
        remove(argv[1]);
    }
    return status;
}
