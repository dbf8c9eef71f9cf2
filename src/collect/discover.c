#include "collect/discover.h"

#include "collect/url.h"

enum { head_most = 512 << 10 };

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Takes the next attribute off *rest, whose tag ends with it; false past the last. */
static bool take_attribute(rs_str *rest, rs_str *name, rs_str *value)
{
    size_t i = 0;
    while (i < rest->len && (is_space(rest->at[i]) || rest->at[i] == '/')) {
        i++;
    }
    size_t from = i;
    while (i < rest->len && rest->at[i] != '=' && !is_space(rest->at[i])) {
        i++;
    }
    *name = rs_str_part(*rest, from, i);
    *value = RS_STR("");
    while (i < rest->len && is_space(rest->at[i])) {
        i++;
    }
    if (i < rest->len && rest->at[i] == '=') {
        for (i++; i < rest->len && is_space(rest->at[i]); i++) {
        }
        char quote = i < rest->len && (rest->at[i] == '"' || rest->at[i] == '\'') ? rest->at[i] : '\0';
        from = quote ? ++i : i;
        while (i < rest->len && (quote ? rest->at[i] != quote : !is_space(rest->at[i]))) {
            i++;
        }
        *value = rs_str_part(*rest, from, i);
        i += quote != '\0';
    }
    *rest = rs_str_part(*rest, i, rest->len);
    return name->len > 0;
}

/* The tag's end: the first '>' outside of quotes. */
static size_t tag_end(rs_str html, size_t at)
{
    char quote = '\0';
    for (; at < html.len; at++) {
        char c = html.at[at];
        if (quote ? c == quote : c == '"' || c == '\'') {
            quote = quote ? '\0' : c;
        } else if (c == '>' && !quote) {
            break;
        }
    }
    return at;
}

/* What markup makes of "&amp;" in an address. */
static rs_str unescape(rs_arena *arena, rs_str s)
{
    char *out = rs_arena_raw(arena, s.len + 1);
    size_t n = 0;
    for (size_t i = 0; out && i < s.len; i++) {
        out[n++] = s.at[i];
        if (s.at[i] == '&' && rs_str_starts_nocase(rs_str_part(s, i, s.len), RS_STR("&amp;"))) {
            i += 4;
        }
    }
    return out ? (rs_str){out, n} : RS_STR_NONE;
}

typedef struct rs_link_tag {
    rs_str rel, type, href, title;
} rs_link_tag;

static rs_link_tag read_link(rs_str attributes)
{
    rs_link_tag link = {.rel = RS_STR_NONE};
    rs_str name;
    rs_str value;
    while (take_attribute(&attributes, &name, &value)) {
        rs_str *to = rs_str_eq_nocase(name, RS_STR("rel"))     ? &link.rel
                     : rs_str_eq_nocase(name, RS_STR("type"))  ? &link.type
                     : rs_str_eq_nocase(name, RS_STR("href"))  ? &link.href
                     : rs_str_eq_nocase(name, RS_STR("title")) ? &link.title
                                                               : NULL;
        if (to && !to->at) {
            *to = rs_str_trim(value);
        }
    }
    return link;
}

static bool is_feed(const rs_link_tag *link)
{
    static const char *const types[] = {"application/rss+xml", "application/atom+xml", "application/feed+json",
                                        "application/rdf+xml"};
    bool typed = false;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        typed = typed || rs_str_starts_nocase(link->type, rs_str_of(types[i]));
    }
    bool alternate = rs_str_find_nocase(link->rel, RS_STR("alternate"), 0) != SIZE_MAX;
    bool comments = rs_str_find_nocase(link->href, RS_STR("comments"), 0) != SIZE_MAX;
    return typed && alternate && !comments && link->href.len;
}

rs_str rs_discover_feed(rs_arena *arena, rs_str html, rs_str base)
{
    html = rs_str_part(html, 0, head_most);
    for (size_t at = 0; at < html.len;) {
        const char *open = memchr(html.at + at, '<', html.len - at);
        if (!open) {
            break;
        }
        at = (size_t)(open - html.at) + 1;
        rs_str tag = rs_str_part(html, at, html.len);
        if (rs_str_starts(tag, RS_STR("!--"))) {
            size_t end = rs_str_find(html, RS_STR("-->"), at);
            at = end == SIZE_MAX ? html.len : end;
            continue;
        }
        if (rs_str_starts_nocase(tag, RS_STR("body"))) {
            break;
        }
        bool named =
            rs_str_starts_nocase(tag, RS_STR("link")) && tag.len > 4 && (is_space(tag.at[4]) || tag.at[4] == '/');
        if (!named) {
            continue;
        }
        size_t end = tag_end(html, at);
        rs_link_tag link = read_link(rs_str_part(html, at + 4, end));
        if (is_feed(&link)) {
            rs_str found = rs_url_resolve(arena, base, unescape(arena, link.href));
            if (found.at) {
                return found;
            }
        }
        at = end;
    }
    return RS_STR_NONE;
}
