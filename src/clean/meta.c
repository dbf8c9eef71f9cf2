/* meta: what the elements of a page's head tell: headline, dates, site, address, author. Every site does it in its own
 * way, so each place a date can come from has a rank, and the best one seen is kept. */
#include "clean/page.h"

#include "lang/iso.h"

rs_str rs_meta_value(rs_draft *d, rs_str written)
{
    rs_str s = rs_str_trim(written);
    if (!s.at || !memchr(s.at, '&', s.len)) {
        return s;
    }
    char *to = rs_arena_raw(d->scratch, s.len + 8);
    size_t n = 0;
    for (size_t i = 0; to && i < s.len;) {
        char letter[8];
        size_t used, got = s.at[i] == '&' ? rs_markup_reference(rs_str_part(s, i, s.len), true, letter, &used) : 0;
        if (got) {
            memcpy(to + n, letter, got);
            i += used;
        } else {
            to[n] = s.at[i++];
            got = 1;
        }
        n += got;
    }
    return to ? (rs_str){to, n} : RS_STR_NONE;
}

void rs_meta_keep(rs_draft *d, rs_str *to, rs_str value)
{
    value = rs_str_trim(value);
    if (!to->at && value.len) {
        *to = rs_arena_str(d->scratch, value);
    }
}

void rs_meta_date(rs_draft *d, rs_page *page, rs_str value, rs_rank rank)
{
    if (rank > page->published_rank) {
        rs_str iso = rs_iso_date(d->scratch, value);
        if (iso.at) {
            page->published = iso;
            page->published_rank = (uint8_t)rank;
        }
    }
}

void rs_meta_updated(rs_draft *d, rs_page *page, rs_str value)
{
    if (!page->updated.at) {
        page->updated = rs_iso_date(d->scratch, value);
    }
}

/* ---- names of properties */

typedef enum meaning {
    DATE,     /* of a rank */
    MODIFIED, /* says when it was changed, and for want of better when it came out */
    TEXT,     /* goes into a field of the page */
    AUTHOR,
    TIER, /* how much of it is free */
} meaning;

#define FIELD(name) offsetof(rs_page, name)

static const struct {
    const char *name; /* of property, name, itemprop or http-equiv */
    meaning means;
    size_t what; /* rank, or the field's place */
} names[] = {
    {"article:published_time", DATE, RS_RANK_PUBLISHED},
    {"article:published", DATE, RS_RANK_PUBLISHED},
    {"datepublished", DATE, RS_RANK_PUBLISHED},
    {"og:article:published_time", DATE, RS_RANK_PUBLISHED},
    {"og:published_time", DATE, RS_RANK_PUBLISHED},
    {"publishdate", DATE, RS_RANK_META},
    {"publish-date", DATE, RS_RANK_META},
    {"publish_date", DATE, RS_RANK_META},
    {"publishtime", DATE, RS_RANK_META},
    {"pubdate", DATE, RS_RANK_META},
    {"publication_date", DATE, RS_RANK_META},
    {"published_time", DATE, RS_RANK_META},
    {"published-date", DATE, RS_RANK_META},
    {"parsely-pub-date", DATE, RS_RANK_META},
    {"sailthru.date", DATE, RS_RANK_META},
    {"citation_publication_date", DATE, RS_RANK_META},
    {"dc.date.issued", DATE, RS_RANK_META},
    {"dcterms.issued", DATE, RS_RANK_META},
    {"dcterms.created", DATE, RS_RANK_META},
    {"dc.date", DATE, RS_RANK_META},
    {"dc:date", DATE, RS_RANK_META},
    {"dcterms.date", DATE, RS_RANK_META},
    {"dc.date.created", DATE, RS_RANK_META},
    {"date", DATE, RS_RANK_META},
    {"article.published", DATE, RS_RANK_META},
    {"article:create", DATE, RS_RANK_META},
    {"datecreated", DATE, RS_RANK_META},
    {"govuk:first-published-at", DATE, RS_RANK_META},
    {"cxenseparse:recs:publishtime", DATE, RS_RANK_META},
    {"article:modified_time", MODIFIED, 0},
    {"article:modified", MODIFIED, 0},
    {"datemodified", MODIFIED, 0},
    {"og:updated_time", MODIFIED, 0},
    {"dcterms.modified", MODIFIED, 0},
    {"dc.date.modified", MODIFIED, 0},
    {"govuk:public-updated-at", MODIFIED, 0},
    {"lastmod", MODIFIED, 0},
    {"last-modified", MODIFIED, 0},
    {"og:title", TEXT, FIELD(og_title)},
    {"twitter:title", TEXT, FIELD(twitter_title)},
    {"og:site_name", TEXT, FIELD(site)},
    {"application-name", TEXT, FIELD(site_low)},
    {"dc.publisher", TEXT, FIELD(site_low)},
    {"og:url", TEXT, FIELD(og_url)},
    {"og:locale", TEXT, FIELD(language)},
    {"content-language", TEXT, FIELD(language)},
    {"author", AUTHOR, 0},
    {"article:author", AUTHOR, 0},
    {"dc.creator", AUTHOR, 0},
    {"dc:creator", AUTHOR, 0},
    {"dcterms.creator", AUTHOR, 0},
    {"parsely-author", AUTHOR, 0},
    {"sailthru.author", AUTHOR, 0},
    {"byl", AUTHOR, 0},
    {"article:content_tier", TIER, 0},
    {"isaccessibleforfree", TIER, 0},
};

static void note(rs_draft *d, rs_page *page, meaning means, size_t what, rs_str value)
{
    switch (means) {
    case DATE: rs_meta_date(d, page, value, (rs_rank)what); break;
    case MODIFIED:
        rs_meta_updated(d, page, value);
        rs_meta_date(d, page, value, RS_RANK_MODIFIED);
        break;
    case TEXT: rs_meta_keep(d, (rs_str *)((char *)page + what), value); break;
    case AUTHOR:
        if (rs_str_find(value, RS_STR("://"), 0) == SIZE_MAX) {
            rs_meta_keep(d, &page->author, value);
        }
        break;
    case TIER:
        page->paywall =
            page->paywall || rs_str_eq_nocase(value, RS_STR("locked")) || rs_str_eq_nocase(value, RS_STR("false"));
        break;
    }
}

static void read_property(rs_draft *d, rs_page *page, rs_str name, rs_str value)
{
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if ((names[i].name[0] | 0x20) == (name.at[0] | 0x20) && rs_str_eq_nocase(name, rs_str_of(names[i].name))) {
            note(d, page, names[i].means, names[i].what, value);
            return;
        }
    }
}

/* ---- other places of the page */

static bool has_word(rs_str list, rs_str word)
{
    rs_str one;
    while (rs_str_split(&list, ' ', &one)) {
        if (rs_str_eq_nocase(one, word)) {
            return true;
        }
    }
    return false;
}

static void read_link(rs_draft *d, rs_page *page, const rs_markup *m)
{
    rs_str rel = rs_markup_at(m, RS_AT_rel), href = rs_meta_value(d, rs_markup_at(m, RS_AT_href));
    if (!rel.len || !href.len) {
        return;
    }
    if (has_word(rel, RS_STR("canonical"))) {
        rs_meta_keep(d, &page->canonical, href);
    } else if (has_word(rel, RS_STR("amphtml"))) {
        rs_meta_keep(d, &page->amp, href);
    } else if (has_word(rel, RS_STR("alternate")) && rs_str_eq_nocase(rs_markup_at(m, RS_AT_media), RS_STR("print"))) {
        rs_meta_keep(d, &page->print, href);
    }
}

void rs_meta_element(rs_draft *d, rs_page *page, const rs_markup *m)
{
    if (rs_markup_at(m, RS_AT_rel).at && !rs_markup_at(m, RS_AT_content).at) {
        read_link(d, page, m);
        return;
    }
    rs_str content = rs_markup_at(m, RS_AT_content);
    rs_str value = rs_meta_value(d, content.at ? content : rs_markup_at(m, RS_AT_datetime));
    static const rs_at keys[] = {RS_AT_property, RS_AT_name, RS_AT_itemprop, RS_AT_http};
    for (size_t i = 0; value.len && i < sizeof keys / sizeof keys[0]; i++) {
        rs_str key = rs_str_trim(rs_markup_at(m, keys[i]));
        if (key.len) {
            read_property(d, page, key, value);
        }
    }
}
