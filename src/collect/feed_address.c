/* feed_address: links as feeds write them: without a scheme, escaped twice; and what of a link names the thing itself.
 */
#include "collect/feed_text.h"
#include "collect/url.h"

static rs_str without_amp(rs_arena *arena, rs_str s)
{
    char *copy = rs_arena_raw(arena, s.len), *to = copy;
    for (size_t i = 0; copy && i < s.len; i++) {
        *to++ = s.at[i];
        i += rs_str_starts(rs_str_part(s, i, s.len), RS_STR("&amp;")) ? 4 : 0;
    }
    return (rs_str){copy, copy ? (size_t)(to - copy) : 0};
}

rs_str rs_feed_address(rs_arena *arena, rs_str base, rs_str written)
{
    rs_str s = rs_str_trim(written);
    if (!s.len || s.len > RS_URL_LONGEST) {
        return RS_STR_NONE;
    }
    if (rs_str_find(s, RS_STR("&amp;"), 0) != SIZE_MAX) {
        s = without_amp(arena, s);
    }
    if (rs_str_starts_nocase(s, RS_STR("www."))) {
        s = rs_arena_printf(arena, "http://%.*s", RS_STR_ARG(s));
    } else if (!base.at && rs_str_starts(s, RS_STR("//"))) {
        s = rs_arena_printf(arena, "https:%.*s", RS_STR_ARG(s));
    }
    return s.at ? rs_url_resolve(arena, base, s) : RS_STR_NONE;
}

/* Parameters that say where a reader came from, not what is read. */
static bool tells_origin(rs_str parameter)
{
    static const rs_str names[] = {{"utm_", 4},        {"fbclid=", 7},      {"gclid=", 6},  {"yclid=", 6},
                                   {"mc_cid=", 7},     {"mc_eid=", 7},      {"igshid=", 7}, {"ocid=", 5},
                                   {"at_medium=", 10}, {"at_campaign=", 12}};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (rs_str_starts_nocase(parameter, names[i])) {
            return true;
        }
    }
    return false;
}

rs_str rs_feed_identity(rs_arena *arena, rs_str address, rs_str written)
{
    const char *hash = written.len ? memchr(written.at, '#', written.len) : NULL;
    rs_str fragment = hash ? rs_str_trim((rs_str){hash, (size_t)(written.at + written.len - hash)}) : RS_STR_NONE;
    const char *mark = address.len ? memchr(address.at, '?', address.len) : NULL;
    if (!address.at || (!mark && fragment.len < 2)) {
        return address;
    }
    char *copy = rs_arena_raw(arena, address.len + fragment.len + 1);
    if (!copy) {
        return RS_STR_NONE;
    }
    size_t path = mark ? (size_t)(mark - address.at) : address.len, n = path;
    memcpy(copy, address.at, path);
    rs_str rest = mark ? rs_str_part(address, path + 1, address.len) : RS_STR_NONE, part;
    while (rs_str_split(&rest, '&', &part)) {
        if (part.len && !tells_origin(part)) {
            copy[n] = n == path ? '?' : '&';
            memcpy(copy + n + 1, part.at, part.len);
            n += part.len + 1;
        }
    }
    if (fragment.len > 1) {
        memcpy(copy + n, fragment.at, fragment.len);
        n += fragment.len;
    }
    return (rs_str){copy, n};
}
