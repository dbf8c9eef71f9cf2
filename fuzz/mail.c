/* mail: one message with its headers and parts. */
#include "fuzz/article.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_raw raw = {.kind = RS_RAW_MESSAGE, .bytes = {(const char *)data, size}};
    clean_one(&raw);
    return 0;
}
