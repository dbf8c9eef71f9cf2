#include "base/err.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name, *what;
    int status;
} codes[] = {
#define RS_CODE(name, status, what) {#name, what, status},
#include "base/codes.def"
#undef RS_CODE
};

/* A message cut by its buffer must not end in half a letter. */
static void cut_at_letter(char *z)
{
    size_t n = strlen(z);
    size_t i = n;
    while (i > 0 && ((unsigned char)z[i - 1] & 0xC0) == 0x80) {
        i--;
    }
    if (i == 0) {
        return;
    }
    unsigned char lead = (unsigned char)z[i - 1];
    size_t want = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (n - (i - 1) < want) {
        z[i - 1] = '\0';
    }
}

/* Bytes of the letter at p, 0 where there is none. */
static size_t letter_at(const unsigned char *p)
{
    size_t n = p[0] < 0x80 ? 1 : p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
    for (size_t i = 1; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    bool overlong = (p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xF0 && p[1] < 0x90);
    bool no_letter = (p[0] == 0xED && p[1] >= 0xA0) || (p[0] == 0xF4 && p[1] >= 0x90);
    return overlong || no_letter ? 0 : n;
}

/* Messages quote what came in, which may be no text. */
static void mend_letters(char *z)
{
    for (unsigned char *p = (unsigned char *)z; *p;) {
        size_t n = letter_at(p);
        if (n == 0) {
            *p = '?';
        }
        p += n ? n : 1;
    }
}

bool rs_err_set(rs_err *err, rs_code code, const char *file, int line, const char *format, ...)
{
    if (!err) {
        return false;
    }
    memset(err, 0, sizeof *err);
    err->code = code;
    err->src_file = file;
    err->src_line = line;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    cut_at_letter(err->message);
    mend_letters(err->message);
    return false;
}

int rs_code_status(rs_code code)
{
    return (unsigned)code < RS_CODE_COUNT ? codes[code].status : 70;
}

const char *rs_code_name(rs_code code)
{
    return (unsigned)code < RS_CODE_COUNT ? codes[code].name : "?";
}

const char *rs_code_what(rs_code code)
{
    return (unsigned)code < RS_CODE_COUNT ? codes[code].what : "?";
}
