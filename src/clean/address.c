/* address: where the article stands for good, as the page tells, and its plainer forms (AMP, print). Pages lie: every
 * page of some sites calls the front page its canonical address. */
#include "clean/page.h"

typedef struct place {
    rs_str scheme, host, path; /* path: the rest, with its stroke; may be empty */
} place;

static bool split(rs_str url, place *out)
{
    size_t mark = rs_str_find(url, RS_STR("://"), 0);
    if (mark == SIZE_MAX || mark > 8) {
        return false;
    }
    out->scheme = rs_str_part(url, 0, mark);
    rs_str rest = rs_str_part(url, mark + 3, url.len);
    size_t n = 0;
    while (n < rest.len && rest.at[n] != '/' && rest.at[n] != '?' && rest.at[n] != '#') {
        n++;
    }
    out->host = rs_str_part(rest, 0, n);
    out->path = rs_str_part(rest, n, rest.len);
    bool web = rs_str_eq_nocase(out->scheme, RS_STR("http")) || rs_str_eq_nocase(out->scheme, RS_STR("https"));
    return web && n > 0;
}

/* "/", "/ar/", "/index.html": no article lives there. */
static bool is_front(rs_str path)
{
    rs_str p = rs_str_starts(path, RS_STR("/")) ? rs_str_part(path, 1, path.len) : path;
    while (p.len && p.at[p.len - 1] == '/') {
        p.len--;
    }
    bool index = rs_str_starts_nocase(p, RS_STR("index.")) || rs_str_starts_nocase(p, RS_STR("default.")) ||
                 rs_str_starts_nocase(p, RS_STR("home"));
    return p.len <= 2 || (index && !memchr(p.at, '?', p.len) && p.len < 14);
}

/* The address that `href` means on the page `base`, in scratch; NONE where it is none. */
static rs_str resolve(rs_draft *d, rs_str base, rs_str href)
{
    place at, target;
    href = rs_str_trim(href);
    if (!href.len || split(href, &target)) {
        return href.len ? href : RS_STR_NONE;
    }
    if (!split(base, &at) || href.at[0] == '#' || memchr(href.at, ':', href.len < 12 ? href.len : 12)) {
        return RS_STR_NONE;
    }
    if (rs_str_starts(href, RS_STR("//"))) {
        return rs_arena_printf(d->scratch, "%.*s:%.*s", RS_STR_ARG(at.scheme), RS_STR_ARG(href));
    }
    rs_str folder = RS_STR("/");
    if (href.at[0] != '/') {
        size_t end = 0, last = 0;
        while (end < at.path.len && at.path.at[end] != '?' && at.path.at[end] != '#') {
            last = at.path.at[end] == '/' ? end + 1 : last;
            end++;
        }
        folder = href.at[0] == '?' ? rs_str_part(at.path, 0, end) : last ? rs_str_part(at.path, 0, last) : folder;
    } else {
        folder = RS_STR("");
    }
    return rs_arena_printf(d->scratch, "%.*s://%.*s%.*s%.*s", RS_STR_ARG(at.scheme), RS_STR_ARG(at.host),
                           RS_STR_ARG(folder), RS_STR_ARG(href));
}

/* The host without the names that only tell the form of its pages. */
static rs_str bare_host(rs_str host)
{
    static const rs_str forms[] = {{"www.", 4}, {"m.", 2}, {"amp.", 4}, {"mobile.", 7}, {"print.", 6}};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (rs_str_starts_nocase(host, forms[i])) {
            return rs_str_part(host, forms[i].len, host.len);
        }
    }
    return host;
}

/* One site: the same host, or one of them inside the other; a cache of AMP pages stands for any. */
static bool same_site(rs_str a, rs_str b)
{
    a = bare_host(a);
    b = bare_host(b);
    rs_str wide = a.len < b.len ? a : b, deep = a.len < b.len ? b : a;
    bool tail = rs_str_eq_nocase(rs_str_part(deep, deep.len - wide.len, deep.len), wide);
    return tail && (deep.len == wide.len || deep.at[deep.len - wide.len - 1] == '.');
}

static bool is_cache(rs_str host)
{
    return rs_str_ends(host, RS_STR(".ampproject.org")) || rs_str_ends(host, RS_STR(".bing-amp.com"));
}

/* May that be the address of the page that was fetched from `base`? */
static bool is_believed(rs_str told, rs_str base)
{
    place at, here;
    if (!split(told, &at)) {
        return false;
    }
    if (!split(base, &here)) {
        return !is_front(at.path);
    }
    bool lies = is_front(at.path) && !is_front(here.path);
    return !lies && (same_site(at.host, here.host) || is_cache(here.host));
}

bool rs_page_address(rs_draft *d, const rs_page *page, rs_err *err)
{
    rs_article *out = d->out;
    rs_str base = out->url;
    const rs_str told[] = {page->canonical, page->og_url, page->ld_url};
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        rs_str url = resolve(d, base, rs_meta_value(d, told[i]));
        if (url.at && is_believed(url, base)) {
            out->url = rs_normal_string(d->arena, url);
            break;
        }
    }
    rs_str own = out->url.at ? out->url : base, other = resolve(d, own, page->amp.at ? page->amp : page->print);
    bool asked = other.at && !page->is_amp && !rs_str_eq(other, own) && !rs_str_eq(other, base);
    if (asked) {
        out->alternate = rs_normal_string(d->arena, other);
    }
    return d->arena->overflowed || d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}
