/* err: what went wrong, where in the input, and where in the code.
 * A call that can fail returns bool and takes `rs_err *err` last; err may be NULL. "Nothing found" is no error. */
#ifndef RS_BASE_ERR_H
#define RS_BASE_ERR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum rs_code {
#define RS_CODE(name, status, what) RS_##name,
#include "base/codes.def"
#undef RS_CODE
    RS_CODE_COUNT
} rs_code;

typedef struct rs_err {
    rs_code code;
    char message[400]; /* UTF-8, cut at a letter's edge, NUL-terminated: what, where, remedy */
    uint64_t line;     /* in the input, from 1; 0 when not known */
    uint64_t offset;   /* byte in the input; 0 when not known */
    const char *src_file;
    int src_line;
} rs_err;

/* Fills *err (where it is not NULL) and returns false, so that `return RS_FAIL(err, RS_IO, "...")` reads well. */
#define RS_FAIL(err, code, ...) rs_err_set((err), (code), __FILE__, __LINE__, __VA_ARGS__)
#define RS_FAIL_MEMORY(err)     RS_FAIL((err), RS_MEMORY, "out of memory")

bool rs_err_set(rs_err *err, rs_code code, const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* The exit status that goes with a code (sysexits.h where one fits). */
int rs_code_status(rs_code code);
const char *rs_code_name(rs_code code);
const char *rs_code_what(rs_code code);

#endif
