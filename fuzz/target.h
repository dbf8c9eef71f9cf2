/* target: what every fuzz target is made of: the one function that libFuzzer (or replay.c) calls, and the promises of
 * our own headers as checks that end the process where one is broken.
 * A target: fuzz/NAME.c with LLVMFuzzerTestOneInput, fuzz/seeds/NAME/, one line in fuzz/meson.build. */
#ifndef RS_FUZZ_TARGET_H
#define RS_FUZZ_TARGET_H

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/err.h"
#include "lang/token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define RS_PROMISE(kept)                                                                                               \
    do {                                                                                                               \
        if (!(kept)) {                                                                                                 \
            fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #kept);                                 \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

/* Text that leaves a room is NONE, or valid UTF-8 without NUL. */
static inline bool is_text(rs_str s)
{
    return !s.at || (rs_utf8_valid(s, NULL) && !memchr(s.at, '\0', s.len));
}

/* A failure says what failed, in whole letters. */
static inline bool is_told(const rs_err *err)
{
    return err->code > RS_OK && err->code < RS_CODE_COUNT && err->code != RS_INTERNAL && err->message[0] &&
           is_text(rs_str_of(err->message));
}

/* Takes the first line off the input, where it is short: some targets are told something beside the bytes. */
static inline rs_str take_line(rs_str *input, size_t longest)
{
    const char *end = memchr(input->at, '\n', input->len < longest ? input->len : longest);
    if (!end) {
        return RS_STR_NONE;
    }
    rs_str line = {input->at, (size_t)(end - input->at)};
    *input = rs_str_part(*input, line.len + 1, input->len);
    return line;
}

#endif
