/* jsonl: one line of JSON. */
#include "fuzz/article.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_raw raw = {.kind = RS_RAW_RECORD, .bytes = {(const char *)data, size}, .line = 1};
    clean_one(&raw);
    return 0;
}
