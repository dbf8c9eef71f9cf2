/* robots: a robots.txt, asked about the path that its first line is. */
#include "collect/robots.h"
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_robots robots = {0};
    rs_err err = {0};
    rs_str text = {(const char *)data, size};
    rs_str path = take_line(&text, 256);
    if (rs_robots_read(&robots, text, RS_STR("rasid"), &err)) {
        rs_robots_allow(&robots, path.at ? path : RS_STR("/"));
        RS_PROMISE(rs_robots_allow(&robots, RS_STR("/robots.txt")));
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_robots_release(&robots);
    return 0;
}
