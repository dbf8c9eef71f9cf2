/* number_work: what the readers of numbers share; private to number*.c. */
#ifndef RS_LANG_NUMBER_WORK_H
#define RS_LANG_NUMBER_WORK_H

#include "lang/number.h"

static inline bool rs_lone_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

static inline bool rs_is_digits(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].kind == RS_TOKEN_NUMBER;
}

static inline bool rs_in_line(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && !(doc->tokens[i].flags & RS_T_PARAGRAPH);
}

static inline bool rs_is_glued(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && (doc->tokens[i].flags & RS_T_GLUED);
}

/* number_digits.c: the number written in digits that begins at token i, its value and its tokens. */
bool rs_digits_at(const rs_doc *doc, uint32_t i, double *value, uint32_t *n);
/* An Arabic decimal mark at token i that has no digits before it, only behind: ",77". */
bool rs_leading_mark(const rs_doc *doc, uint32_t i);
/* A percent mark or word at token i; *n its tokens. */
bool rs_percent_at(const rs_doc *doc, uint32_t i, uint32_t *n);

#endif
