/* charset: bytes in any encoding; the first line, where it is short, is what was declared of them. */
#include "fuzz/target.h"
#include "lang/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_arena arena;
    rs_decoded out;
    rs_err err = {0};
    rs_str bytes = {(const char *)data, size};
    rs_str declared = take_line(&bytes, 24);
    rs_arena_init(&arena, 64u << 20);
    if (rs_charset_decode(&arena, bytes, declared, &out, &err)) {
        RS_PROMISE(is_text(out.text) && out.charset.len > 0 && is_text(out.charset));
        RS_PROMISE(out.text.len <= 4 * bytes.len + 16);
        RS_PROMISE(rs_arabic_likelihood(out.text) >= 0);
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_arena_release(&arena);
    return 0;
}
