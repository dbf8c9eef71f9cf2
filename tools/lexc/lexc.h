/* lexc: compiles lexicon files into constant tables. read.c reads blocks, inflect.c makes forms, write.c writes C. */
#ifndef RS_TOOLS_LEXC_H
#define RS_TOOLS_LEXC_H

#include "base/err.h"
#include "base/map.h"
#include "base/vec.h"
#include "lang/lexicon_feat.h"

typedef struct field {
    rs_str name, value;
    const char *file;
    uint32_t line;
} field;

typedef struct block {
    rs_str headword, class_name;
    const char *file;
    uint32_t line;
    RS_VEC(field) fields; /* all but entry and class */
    bool ambiguous, weak;
} block;

typedef struct form {
    rs_str words; /* fold code, words separated by '\n' (a letter never is) */
    uint16_t feat;
    uint32_t block;
    bool written; /* by the author, not inflected */
    const char *file;
    uint32_t line;
} form;

typedef struct lexicon {
    rs_arena arena;
    RS_VEC(block) blocks;
    RS_VEC(form) forms;
    uint32_t mistakes;
} lexicon;

/* Prints "file:line: ..." and counts. */
void mistake(lexicon *lex, const char *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
_Noreturn void out_of_memory(void);

void read_file(lexicon *lex, const char *path);
/* Makes the forms of every block. */
void inflect(lexicon *lex);
/* The folded words of a form as its author wrote it; NONE when it holds no word. */
rs_str fold_words(lexicon *lex, rs_str text);
void write_tables(lexicon *lex, const char *ids_path, const char *data_path, const char *cases_path);

#endif
