#include "engine/follow_diff.h"

#include "base/json.h"
#include "base/map.h"

/* How often each line stands in a text. */
static bool count_lines(rs_map *counts, rs_str text, rs_arena *scratch)
{
    rs_str line;
    while (rs_str_line(&text, &line)) {
        line = rs_str_trim(line);
        uint32_t *n = line.len ? rs_map_put(scratch, counts, line, 0) : NULL;
        if (n) {
            ++*n;
        } else if (line.len) {
            return false;
        }
    }
    return true;
}

/* The lines of text that `others` has not, or not as often. */
static bool put_missing(rs_json *j, const char *key, rs_str text, rs_map *others)
{
    bool any = false;
    rs_str line;
    rs_json_key(j, key);
    rs_json_open(j, '[');
    while (rs_str_line(&text, &line)) {
        line = rs_str_trim(line);
        if (!line.len) {
            continue;
        }
        uint32_t *n = rs_map_get(others, line);
        if (n && *n) {
            --*n;
            continue;
        }
        any = true;
        rs_json_str(j, line);
    }
    rs_json_close(j, ']');
    return any;
}

bool rs_diff_lines(rs_buf *out, rs_str earlier, rs_str later, rs_arena *scratch, bool *same)
{
    rs_map before = {0};
    rs_map after = {0};
    rs_json j;
    if (!count_lines(&before, earlier, scratch) || !count_lines(&after, later, scratch)) {
        return false;
    }
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    bool removed = put_missing(&j, "removed", earlier, &after);
    bool added = put_missing(&j, "added", later, &before);
    rs_json_close(&j, '}');
    *same = !removed && !added;
    return !out->overflowed;
}
