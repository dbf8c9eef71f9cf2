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

/* The title is another heading of the page with this one, the site's name, at its end. */
static bool is_behind_headline(const rs_page *page, rs_str title, rs_str h1)
{
    rs_str rest = rs_str_ends(title, h1) ? cut_site(title, h1) : title;
    const rs_block *head = page->head_matched ? &page->blocks.at[page->head_block - 1] : NULL;
    return rest.len < title.len && head && rs_str_eq(head->text, rest);
}

rs_str rs_page_headline(rs_draft *d, const rs_page *page)
{
    rs_str h1 = rs_normal_string(d->scratch, page->h1);
    rs_str title = rs_normal_string(d->scratch, page->title);
    rs_str og = rs_normal_string(d->scratch, page->og_title);
    rs_str site = rs_normal_string(d->scratch, page->site);
    if (h1.len && count_spaces(h1) >= 2 && !rs_str_eq(h1, site) && (holds(title, h1) || holds(og, h1)) &&
        !is_behind_headline(page, title, h1)) {
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

/* ---- the name that a page bears at its top: believed where a second place tells it too */

enum {
    mast_blocks = 12, /* from the top, among which the name stands */
    foot_blocks = 15, /* from the end, among which the rights stand */
    max_site = 45,    /* letters */
    min_site = 4,
    max_rights = 160, /* letters of the line of the rights */
};

static bool may_be_site(rs_str name, rs_str headline)
{
    size_t letters = 0;
    for (size_t i = 0; i < name.len; i++) {
        letters += ((unsigned char)name.at[i] & 0xC0) != 0x80;
    }
    return letters >= min_site && letters <= max_site && !rs_has_digit(name) && !rs_str_eq(name, headline);
}

/* The title is the name, or has it at one of its ends, set off. */
static bool is_in_title(rs_str title, rs_str name)
{
    bool ends = rs_str_ends(title, name), starts = rs_str_starts(title, name);
    if (ends && starts) {
        return title.len == name.len;
    }
    rs_str rest = starts ? rs_str_part(title, name.len, title.len) : rs_str_part(title, 0, title.len - name.len);
    for (size_t i = 0; (ends || starts) && i < sizeof separators / sizeof separators[0]; i++) {
        if (starts ? rs_str_starts(rest, separators[i]) : rs_str_ends(rest, separators[i])) {
            return true;
        }
    }
    return starts && rs_str_starts(rest, RS_STR(": "));
}

static bool is_bounded(rs_str s, size_t at, size_t len)
{
    return (!at || s.at[at - 1] == ' ') && (at + len == s.len || s.at[at + len] == ' ' || s.at[at + len] == ',');
}

/* A line at the foot that names it beside a year. */
static bool is_in_rights(const rs_page *page, rs_str name)
{
    uint32_t n = page->blocks.len, from = n > foot_blocks ? n - foot_blocks : 0;
    for (uint32_t i = from > page->main_first ? from : page->main_first + 1; i < n; i++) {
        const rs_block *b = &page->blocks.at[i];
        size_t at = b->letters <= max_rights && b->linked * 2 <= b->letters ? rs_str_find(b->text, name, 0) : SIZE_MAX;
        if (at != SIZE_MAX && is_bounded(b->text, at, name.len) && rs_has_digit(b->text)) {
            return true;
        }
    }
    return false;
}

/* A line of the date that begins with it, as pages for printing have. */
static bool opens_dateline(const rs_page *page, rs_str name)
{
    for (uint32_t i = 0; i < page->blocks.len && i < page->main_first + 4; i++) {
        rs_str text = page->blocks.at[i].text;
        rs_str rest = rs_str_starts(text, name) ? rs_str_part(text, name.len, text.len) : RS_STR_NONE;
        if (rest.len && rs_has_digit(rest) &&
            (rs_str_starts(rest, RS_STR(" - ")) || rs_str_starts(rest, RS_STR(" | ")))) {
            return true;
        }
    }
    return false;
}

static rs_str first_part(rs_str text)
{
    size_t stroke = rs_str_find(text, RS_STR(" | "), 0);
    return stroke == SIZE_MAX ? text : rs_str_part(text, 0, stroke);
}

static rs_str site_at_top(rs_draft *d, const rs_page *page, rs_str title, rs_str headline)
{
    for (uint32_t i = 0; i < page->n_alts; i++) {
        rs_str name = rs_normal_string(d->scratch, page->alts[i]);
        if (may_be_site(name, headline) &&
            (is_in_title(title, name) || is_in_rights(page, name) || opens_dateline(page, name))) {
            return name;
        }
    }
    for (uint32_t i = 0; i < page->main_first && i < mast_blocks; i++) {
        rs_str name = rs_normal_string(d->scratch, first_part(page->blocks.at[i].text));
        if (may_be_site(name, headline) && (is_in_title(title, name) || is_in_rights(page, name))) {
            return name;
        }
    }
    return RS_STR_NONE;
}

/* One end of the title where the rights at the foot name it. */
static rs_str site_of_rights(const rs_page *page, rs_str title, rs_str headline)
{
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        size_t at = rs_str_find(title, separators[i], 0);
        rs_str ends[] = {rs_str_part(title, 0, at), rs_str_part(title, at + separators[i].len, title.len)};
        for (size_t k = 0; at != SIZE_MAX && k < 2; k++) {
            if (may_be_site(ends[k], headline) && is_in_rights(page, ends[k])) {
                return ends[k];
            }
        }
    }
    return RS_STR_NONE;
}

rs_str rs_page_site(rs_draft *d, const rs_page *page, rs_str headline)
{
    rs_str title = rs_normal_string(d->scratch, page->title), told = page->site;
    told = told.at ? told : site_at_top(d, page, title, headline);
    told = told.at ? told : site_of_rights(page, title, headline);
    told = told.at ? told : site_beside(title, headline);
    return rs_normal_string(d->arena, told.at ? told : page->site_low);
}
