/* html: pages and plain text, as they come from the web. */
#include "fuzz/article.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_raw raw = {.kind = RS_RAW_DOCUMENT,
                  .bytes = {(const char *)data, size},
                  .url = RS_STR("https://news.example/2022/01/08/item.html")};
    clean_one(&raw);
    return 0;
}
