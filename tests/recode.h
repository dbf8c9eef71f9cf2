/* recode: the bytes that a case is about, made of the UTF-8 it is written in. */
#ifndef RS_TESTS_RECODE_H
#define RS_TESTS_RECODE_H

#include <stdio.h>
#include <unicode/ucnv.h>

#include "base/buf.h"

/* Into out, reset first; empty where it cannot be done, or not within `most` bytes. */
static inline void recode(rs_buf *out, rs_str to, rs_str from, rs_str bytes, size_t most)
{
    char to_name[64], from_name[64];
    snprintf(to_name, sizeof to_name, "%.*s", RS_STR_ARG(to));
    snprintf(from_name, sizeof from_name, "%.*s", RS_STR_ARG(from));
    UErrorCode status = U_ZERO_ERROR;
    rs_buf_reset(out);
    if (rs_buf_reserve(out, most)) {
        int32_t n = ucnv_convert(to_name, from_name, out->at, (int32_t)most, bytes.at, (int32_t)bytes.len, &status);
        out->len = U_SUCCESS(status) ? (size_t)n : 0;
    }
}

#endif
