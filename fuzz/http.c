/* http: a response as it came over the wire. The first byte says whether its chunks are undone already. */
#include "collect/http.h"
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const rs_http_limits limits = {.body = 4u << 20, .expansion = 200};
    rs_arena arena;
    rs_http http;
    rs_err err = {0};
    bool whole;
    if (size == 0) {
        return 0;
    }
    rs_arena_init(&arena, 16u << 20);
    if (rs_http_parse(&http, (rs_str){(const char *)data + 1, size - 1}, &arena, &err)) {
        RS_PROMISE(http.body.len <= size && http.headers.len <= size);
        rs_http_header(http.headers, "Location");
        rs_buf body;
        rs_buf_init(&body, 8u << 20);
        if (rs_http_body(&http, data[0] & 1, &limits, &body, &whole, &err)) {
            RS_PROMISE(body.len <= limits.body);
        } else {
            RS_PROMISE(is_told(&err));
        }
        rs_buf_release(&body);
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_arena_release(&arena);
    return 0;
}
