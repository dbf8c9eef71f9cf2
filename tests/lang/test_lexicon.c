/* Every `yes` sentence of the lexicon must match its entry, every `not` sentence must not. */
#include <stdio.h>

#include "lang/doc.h"

static bool matches(rs_arena *arena, rs_str class_name, rs_str headword, rs_str sentence)
{
    rs_doc doc;
    rs_err err;
    rs_arena_reset(arena);
    if (!rs_doc_init(&doc, arena, sentence, &err) || !rs_doc_lookup(&doc, arena, &err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_matches; i++) {
        const rs_match *m = &doc.matches[i];
        if (rs_str_eq(rs_lex_headword(m->entry), headword) &&
            rs_str_eq(rs_str_of(rs_lex_class_name((rs_lex_class)m->class_id)), class_name)) {
            return true;
        }
    }
    return false;
}

int main(int argc, char **argv)
{
    FILE *in = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!in) {
        fprintf(stderr, "usage: test_lexicon lexicon_cases.tsv\n");
        return 64;
    }
    rs_arena arena;
    rs_arena_init(&arena, 64u << 20);
    char line[8192];
    unsigned n = 0, failed = 0;
    while (fgets(line, sizeof line, in)) {
        rs_str rest = rs_str_trim(rs_str_of(line)), part[5] = {0};
        for (int i = 0; i < 5; i++) {
            rs_str_split(&rest, i < 4 ? '\t' : '\n', &part[i]);
        }
        bool wanted = rs_str_eq(part[2], RS_STR("yes"));
        bool ok = matches(&arena, part[0], part[1], part[4]) == wanted;
        failed += !ok;
        printf("%sok %u - %.*s %.*s: %.*s\n", ok ? "" : "not ", ++n, RS_STR_ARG(part[0]), RS_STR_ARG(part[1]),
               RS_STR_ARG(part[4]));
        if (!ok) {
            printf("# %.*s: the sentence %s\n", RS_STR_ARG(part[3]), wanted ? "must match" : "must not match");
        }
    }
    fclose(in);
    rs_arena_release(&arena);
    printf("1..%u\n", n);
    return failed ? 1 : 0;
}
