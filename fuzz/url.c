/* url: an address, seen from the base that the first line is. What is normal stays as it is. */
#include "collect/url.h"
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_arena arena;
    rs_url parts;
    rs_str relative = {(const char *)data, size};
    rs_str base = take_line(&relative, 512);
    rs_arena_init(&arena, 4u << 20);
    rs_str whole = rs_url_resolve(&arena, RS_STR_NONE, base);
    rs_str url = rs_url_resolve(&arena, whole, relative);
    if (url.at) {
        RS_PROMISE(is_text(url) && url.len <= RS_URL_LONGEST);
        RS_PROMISE(rs_url_parts(&parts, url) && parts.path.len > 0 && parts.path.at[0] == '/');
        RS_PROMISE(rs_str_eq(rs_url_resolve(&arena, RS_STR_NONE, url), url));
    }
    rs_arena_release(&arena);
    return 0;
}
