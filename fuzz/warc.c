/* warc: an archive, and the responses in it taken apart. Read from a file in memory. */
#include <sys/mman.h>
#include <unistd.h>

#include "collect/http.h"
#include "collect/warc.h"
#include "fuzz/target.h"

enum { max_block = 1 << 20, max_records = 4096 };

static void read_response(rs_str block)
{
    static const rs_http_limits limits = {.body = 1u << 20, .expansion = 200};
    rs_arena arena;
    rs_http http;
    rs_buf body;
    rs_err err = {0};
    bool whole;
    rs_arena_init(&arena, 4u << 20);
    rs_buf_init(&body, 2u << 20);
    if (rs_http_parse(&http, block, &arena, &err) && rs_http_body(&http, false, &limits, &body, &whole, &err)) {
        RS_PROMISE(body.len <= limits.body);
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_buf_release(&body);
    rs_arena_release(&arena);
}

static void read_all(rs_warc_reader *reader, size_t size)
{
    bool more = true;
    uint64_t behind = 0;
    for (int n = 0; more; n++) {
        rs_warc_record record;
        rs_err err = {0};
        RS_PROMISE(n < max_records);
        if (!rs_warc_next(reader, &record, &more, &err)) {
            RS_PROMISE(is_told(&err));
            if (err.code == RS_IO || err.code == RS_MEMORY) {
                break;
            }
            more = true;
        } else if (more) {
            RS_PROMISE(record.block.len <= max_block && record.offset <= record.end && record.end <= size);
            RS_PROMISE(record.offset >= behind);
            behind = record.end;
            if (record.type == RS_WARC_RESPONSE) {
                read_response(record.block);
            }
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[32];
    rs_warc_reader *reader;
    rs_err err = {0};
    int fd = memfd_create("fuzz", 0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) {
        abort();
    }
    if (rs_warc_open(&reader, path, 0, max_block, &err)) {
        read_all(reader, size);
        rs_warc_close(reader);
    } else {
        RS_PROMISE(is_told(&err));
    }
    close(fd);
    return 0;
}
