/* read: lexicon files into blocks. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "lang/token.h"
#include "lexc.h"

void out_of_memory(void)
{
    fprintf(stderr, "lexc: out of memory\n");
    exit(70);
}

void mistake(lexicon *lex, const char *file, uint32_t line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%u: ", file, line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    lex->mistakes++;
}

static bool is_name(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (!(s.at[i] >= 'a' && s.at[i] <= 'z') && s.at[i] != '_' && !(i && s.at[i] >= '0' && s.at[i] <= '9')) {
            return false;
        }
    }
    return s.len > 0;
}

static rs_str slurp(lexicon *lex, const char *path)
{
    FILE *in = fopen(path, "rb");
    rs_buf text;
    rs_buf_init(&text, 64u << 20);
    if (!in) {
        perror(path);
        exit(66);
    }
    char part[65536];
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;) {
        rs_buf_put(&text, (rs_str){part, n});
    }
    fclose(in);
    rs_str all = rs_arena_str(&lex->arena, rs_buf_str(&text));
    rs_buf_release(&text);
    size_t bad;
    if (!all.at || !rs_utf8_valid(all, &bad)) {
        fprintf(stderr, "lexc: %s is not UTF-8\n", path);
        exit(65);
    }
    return all;
}

static void close_block(lexicon *lex, bool *open)
{
    if (!*open) {
        return;
    }
    block *b = &lex->blocks.at[lex->blocks.len - 1];
    if (!b->headword.len || !b->class_name.len) {
        mistake(lex, b->file, b->line, "a block needs both an entry and a class");
        lex->blocks.len--;
    }
    *open = false;
}

static void take_field(lexicon *lex, block *b, const field *f)
{
    rs_str name = f->name;
    if (rs_str_eq(name, RS_STR("entry"))) {
        b->headword = f->value;
    } else if (rs_str_eq(name, RS_STR("class"))) {
        if (!is_name(f->value)) {
            mistake(lex, f->file, f->line, "class must be letters a-z and _: %.*s", RS_STR_ARG(f->value));
        }
        b->class_name = f->value;
    } else if (rs_str_eq(name, RS_STR("ambiguous"))) {
        b->ambiguous = true;
    } else if (rs_str_eq(name, RS_STR("weak"))) {
        b->weak = true;
    } else {
        field *kept = RS_PUSH(&lex->arena, &b->fields);
        if (!kept) {
            out_of_memory();
        }
        *kept = *f;
    }
}

void read_file(lexicon *lex, const char *path)
{
    rs_str rest = slurp(lex, path), line;
    bool open = false;
    uint32_t number = 0;
    while (rs_str_line(&rest, &line)) {
        number++;
        line = rs_str_trim(line);
        if (line.len && line.at[0] == '#') {
            continue;
        }
        if (!line.len) {
            close_block(lex, &open);
            continue;
        }
        size_t colon = rs_str_find(line, RS_STR(":"), 0);
        if (colon == SIZE_MAX || !is_name(rs_str_trim(rs_str_part(line, 0, colon)))) {
            mistake(lex, path, number, "expected `field: value`");
            continue;
        }
        if (!open) {
            block *b = RS_PUSH(&lex->arena, &lex->blocks);
            if (!b) {
                out_of_memory();
            }
            b->file = path;
            b->line = number;
            open = true;
        }
        field f = {rs_str_trim(rs_str_part(line, 0, colon)), rs_str_trim(rs_str_part(line, colon + 1, line.len)), path,
                   number};
        if (!f.value.len) {
            mistake(lex, path, number, "field %.*s has no value", RS_STR_ARG(f.name));
            continue;
        }
        take_field(lex, &lex->blocks.at[lex->blocks.len - 1], &f);
    }
    close_block(lex, &open);
}
