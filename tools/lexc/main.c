#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lexc.h"

typedef RS_VEC(const char *) paths;

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Every *.lex below dir; folders are listed too, so that the build notices a new file. */
static void find_files(rs_arena *arena, const char *dir, paths *files, paths *folders)
{
    const char **folder = RS_PUSH(arena, folders);
    DIR *d = opendir(dir);
    if (!d || !folder) {
        perror(dir);
        exit(66);
    }
    *folder = dir;
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.') {
            continue;
        }
        rs_str path = rs_arena_printf(arena, "%s/%s", dir, e->d_name);
        struct stat info;
        if (!path.at || stat(path.at, &info) != 0) {
            perror(dir);
            exit(66);
        }
        if (S_ISDIR(info.st_mode)) {
            find_files(arena, path.at, files, folders);
        } else if (rs_str_ends(path, RS_STR(".lex"))) {
            const char **file = RS_PUSH(arena, files);
            if (!file) {
                out_of_memory();
            }
            *file = path.at;
        }
    }
    closedir(d);
}

static void write_dependencies(const char *path, const char *target, const paths *files, const paths *folders)
{
    FILE *out = fopen(path, "w");
    if (!out) {
        perror(path);
        exit(66);
    }
    fprintf(out, "%s:", target);
    for (uint32_t i = 0; i < files->len; i++) {
        fprintf(out, " %s", files->at[i]);
    }
    for (uint32_t i = 0; i < folders->len; i++) {
        fprintf(out, " %s", folders->at[i]);
    }
    fprintf(out, "\n");
    fclose(out);
}

int main(int argc, char **argv)
{
    bool strict = argc > 1 && strcmp(argv[1], "--strict") == 0;
    argv += strict;
    argc -= strict;
    if (argc != 6) {
        fprintf(stderr, "usage: lexc [--strict] IDS.h DATA.h CASES.tsv DEPFILE DIR\n"
                        "With --strict every mistake is fatal; without it the entry at fault is left out and named.\n");
        return 64;
    }
    lexicon lex = {0};
    paths files = {0}, folders = {0};
    rs_arena_init(&lex.arena, (size_t)2 << 30);
    find_files(&lex.arena, argv[5], &files, &folders);
    if (!files.len) {
        fprintf(stderr, "lexc: no .lex file below %s\n", argv[5]);
        return 66;
    }
    qsort(files.at, files.len, sizeof *files.at, by_text);
    write_dependencies(argv[4], argv[1], &files, &folders);
    for (uint32_t i = 0; i < files.len; i++) {
        read_file(&lex, files.at[i]);
    }
    inflect(&lex);
    write_tables(&lex, argv[1], argv[2], argv[3]);
    uint32_t mistakes = lex.mistakes;
    rs_arena_release(&lex.arena);
    if (mistakes) {
        fprintf(stderr, "lexc: %u mistakes\n", mistakes);
        return strict ? 65 : 0;
    }
    return 0;
}
