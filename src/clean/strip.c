/* strip: a page without its scripts, styles, drawings and comments, which are most of a page and none of its article.
 * Looking for their ends is many times faster than having them parsed; JSON-LD scripts are read on the way. */
#include "clean/page.h"

enum { max_json = 1 << 20, max_attributes = 512 };

typedef struct island {
    rs_str open, close; /* "<script", "</script" */
    bool gone;          /* no close stands ahead: do not look again */
} island;

/* Where `close` begins at or after `from`, letters of either case; SIZE_MAX when nowhere. */
static size_t find_close(rs_str html, rs_str close, size_t from)
{
    while (from < html.len) {
        const char *hit = memchr(html.at + from, close.at[0], html.len - from);
        if (!hit) {
            break;
        }
        from = (size_t)(hit - html.at);
        if (rs_str_starts_nocase(rs_str_part(html, from, html.len), close)) {
            return from;
        }
        from++;
    }
    return SIZE_MAX;
}

static bool ends_name(char c)
{
    return c == '>' || c == '/' || c == ' ' || (c >= '\t' && c <= '\r');
}

/* The place behind a comment that begins at `at`; SIZE_MAX when it is never closed. */
static size_t behind_comment(rs_str html, size_t at)
{
    rs_str inner = rs_str_part(html, at + 4, html.len);
    if (rs_str_starts(inner, RS_STR(">")) || rs_str_starts(inner, RS_STR("->"))) {
        return at + (inner.at[0] == '>' ? 5 : 6);
    }
    size_t end = rs_str_find(html, RS_STR("-->"), at + 4);
    return end == SIZE_MAX ? SIZE_MAX : end + 3;
}

/* The place behind the element that begins at `at`. One that is never closed runs to the end, as browsers have it. */
static size_t behind_island(rs_draft *d, rs_page *page, rs_str html, size_t at, island *kind)
{
    size_t inside = find_close(html, RS_STR(">"), at);
    if (inside == SIZE_MAX) {
        return html.len;
    }
    if (html.at[inside - 1] == '/' && kind->open.at[2] == 'v') {
        return inside + 1; /* <svg/> */
    }
    size_t close = kind->gone ? SIZE_MAX : find_close(html, kind->close, inside);
    if (close == SIZE_MAX) {
        kind->gone = true;
        return html.len;
    }
    rs_str attributes = rs_str_part(html, at, inside - at > max_attributes ? at + max_attributes : inside);
    if (close - inside < max_json && rs_str_find_nocase(attributes, RS_STR("ld+json"), 0) != SIZE_MAX) {
        rs_meta_json(d, page, rs_str_part(html, inside + 1, close));
    }
    size_t end = find_close(html, RS_STR(">"), close);
    return end == SIZE_MAX ? html.len : end + 1;
}

bool rs_html_strip(rs_draft *d, rs_page *page, rs_str html, rs_str *out, rs_err *err)
{
    island islands[] = {{{"<script", 7}, {"</script", 8}, false},
                        {{"<style", 6}, {"</style", 7}, false},
                        {{"<svg", 4}, {"</svg", 5}, false}};
    char *to = rs_arena_raw(d->scratch, html.len + 1);
    if (!to) {
        return RS_FAIL_MEMORY(err);
    }
    size_t len = 0, kept = 0;
    bool comments = true;
    for (size_t at = 0; at < html.len;) {
        const char *hit = memchr(html.at + at, '<', html.len - at);
        if (!hit) {
            break;
        }
        at = (size_t)(hit - html.at);
        rs_str rest = rs_str_part(html, at, html.len);
        size_t next = 0;
        if (rs_str_starts(rest, RS_STR("<!--"))) {
            next = comments ? behind_comment(html, at) : SIZE_MAX;
            comments = next != SIZE_MAX;
            next = comments ? next : at + 4; /* never closed: it can only be a slip */
        } else if (rest.len > 7 && (rest.at[1] | 0x20) == 's') {
            for (size_t i = 0; i < sizeof islands / sizeof islands[0] && !next; i++) {
                if (rs_str_starts_nocase(rest, islands[i].open) && ends_name(rest.at[islands[i].open.len])) {
                    next = behind_island(d, page, html, at, &islands[i]);
                }
            }
        }
        if (next) {
            memcpy(to + len, html.at + kept, at - kept);
            len += at - kept;
            kept = next;
        }
        at = next ? next : at + 1;
    }
    memcpy(to + len, html.at + kept, html.len - kept);
    len += html.len - kept;
    *out = (rs_str){to, len};
    return true;
}
