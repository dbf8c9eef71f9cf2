/* title: the headline from all that a page calls itself, and the site's name. */
#include "clean/page.h"

static const rs_str separators[] = {{" | ", 3},  {" - ", 3},        {" \xE2\x80\x93 ", 5}, {" \xE2\x80\x94 ", 5},
                                    {" :: ", 4}, {" \xC2\xBB ", 4}, {" \xC2\xAB ", 4},     {" \xE2\x80\xA2 ", 5},
                                    {" / ", 3},  {" : ", 3}};

static size_t count_spaces(rs_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        n += s.at[i] == ' ';
    }
    return n;
}

/* The title without the site's name behind or before it: the longest part, unless the parts are about as long. */
static rs_str cut_site(rs_str title, rs_str site)
{
    rs_str left = title, right = RS_STR_NONE;
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        size_t last = SIZE_MAX;
        for (size_t at = 0; (at = rs_str_find(title, separators[i], at)) != SIZE_MAX; at++) {
            last = at;
        }
        if (last == SIZE_MAX) {
            continue;
        }
        left = rs_str_part(title, 0, last);
        right = rs_str_part(title, last + separators[i].len, title.len);
        if (site.at && (rs_str_eq_nocase(right, site) || rs_str_eq_nocase(left, site))) {
            return rs_str_eq_nocase(right, site) ? left : right;
        }
        if (count_spaces(right) <= 3 && count_spaces(left) > count_spaces(right)) {
            return cut_site(left, site);
        }
        if (count_spaces(left) <= 3 && count_spaces(right) > count_spaces(left)) {
            return right;
        }
    }
    return title;
}

static bool holds(rs_str a, rs_str b)
{
    return a.at && b.at && b.len && rs_str_find(a, b, 0) != SIZE_MAX;
}

rs_str rs_page_headline(rs_draft *d, const rs_page *page)
{
    rs_str h1 = rs_normal_string(d->scratch, page->h1);
    rs_str title = rs_normal_string(d->scratch, page->title);
    rs_str og = rs_normal_string(d->scratch, page->og_title);
    rs_str site = rs_normal_string(d->scratch, page->site);
    if (h1.len && count_spaces(h1) >= 2 && !rs_str_eq(h1, site) && (holds(title, h1) || holds(og, h1))) {
        return h1;
    }
    rs_str ld = rs_normal_string(d->scratch, page->ld_title);
    rs_str twitter = rs_normal_string(d->scratch, page->twitter_title);
    rs_str best = og.at        ? cut_site(og, site)
                  : ld.at      ? ld
                  : twitter.at ? cut_site(twitter, site)
                  : title.at   ? cut_site(title, site)
                               : h1;
    return best.len ? best : RS_STR_NONE;
}

/* The site's name where only the title has it: what stands beside the headline there, behind one stroke. */
static rs_str site_beside(rs_str title, rs_str headline)
{
    size_t at = headline.len ? rs_str_find(title, headline, 0) : SIZE_MAX;
    if (!title.at || at == SIZE_MAX) {
        return RS_STR_NONE;
    }
    rs_str before = rs_str_part(title, 0, at), behind = rs_str_part(title, at + headline.len, title.len);
    rs_str site = before.len ? before : behind;
    for (size_t i = 0; (!before.len || !behind.len) && i < sizeof separators / sizeof separators[0]; i++) {
        rs_str mark = separators[i];
        bool ends = before.len ? rs_str_ends(site, mark) : rs_str_starts(site, mark);
        if (!ends) {
            continue;
        }
        site = before.len ? rs_str_part(site, 0, site.len - mark.len) : rs_str_part(site, mark.len, site.len);
        bool one = rs_str_find(site, mark, 0) == SIZE_MAX && count_spaces(site) < 4 && site.len > 4;
        return one ? rs_str_trim(site) : RS_STR_NONE;
    }
    return RS_STR_NONE;
}

rs_str rs_page_site(rs_draft *d, const rs_page *page, rs_str headline)
{
    rs_str told = page->site.at ? page->site : site_beside(rs_normal_string(d->scratch, page->title), headline);
    return rs_normal_string(d->arena, told.at ? told : page->site_low);
}
