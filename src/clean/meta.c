/* meta: what a page tells of itself in its head: headline, date, site, address. Every site does it in its own way, so
 * each place a date can come from has a rank, and the best one seen is kept. */
#include "clean/page.h"

#include <jansson.h>

enum { max_json_depth = 6, max_graph = 64 };

/* The surest place last. */
enum { RANK_NONE, RANK_TIME, RANK_MODIFIED, RANK_META, RANK_TIME_MARKED, RANK_JSON, RANK_PUBLISHED };

const char *rs_attribute(const char **attributes, const char *name)
{
    for (size_t i = 0; attributes && attributes[i]; i += 2) {
        if (strcmp(attributes[i], name) == 0) {
            return attributes[i + 1] ? attributes[i + 1] : "";
        }
    }
    return NULL;
}

static void keep(rs_draft *d, rs_str *to, rs_str value)
{
    value = rs_str_trim(value);
    if (!to->at && value.len) {
        *to = rs_arena_str(d->scratch, value);
    }
}

static void keep_date(rs_draft *d, rs_page *page, rs_str value, uint8_t rank)
{
    if (rank > page->published_rank) {
        rs_str iso = rs_iso_date(d->scratch, value);
        if (iso.at) {
            page->published = iso;
            page->published_rank = rank;
        }
    }
}

static const struct {
    const char *name; /* of property, name or itemprop */
    uint8_t rank;
} date_names[] = {
    {"article:published_time", RANK_PUBLISHED},
    {"article:published", RANK_PUBLISHED},
    {"datepublished", RANK_PUBLISHED},
    {"og:article:published_time", RANK_PUBLISHED},
    {"og:published_time", RANK_PUBLISHED},
    {"publishdate", RANK_META},
    {"publish-date", RANK_META},
    {"publish_date", RANK_META},
    {"pubdate", RANK_META},
    {"publication_date", RANK_META},
    {"published_time", RANK_META},
    {"published-date", RANK_META},
    {"parsely-pub-date", RANK_META},
    {"sailthru.date", RANK_META},
    {"dc.date.issued", RANK_META},
    {"dcterms.created", RANK_META},
    {"dc.date", RANK_META},
    {"dcterms.date", RANK_META},
    {"dc.date.created", RANK_META},
    {"date", RANK_META},
    {"article.published", RANK_META},
    {"article:create", RANK_META},
    {"datecreated", RANK_META},
    {"cxenseparse:recs:publishtime", RANK_META},
    {"article:modified_time", RANK_MODIFIED},
    {"datemodified", RANK_MODIFIED},
    {"og:updated_time", RANK_MODIFIED},
    {"last-modified", RANK_MODIFIED},
};

static void read_meta(rs_draft *d, rs_page *page, rs_str name, rs_str content)
{
    for (size_t i = 0; i < sizeof date_names / sizeof date_names[0]; i++) {
        if (rs_str_eq_nocase(name, rs_str_of(date_names[i].name))) {
            keep_date(d, page, content, date_names[i].rank);
            return;
        }
    }
    if (rs_str_eq_nocase(name, RS_STR("og:title"))) {
        keep(d, &page->og_title, content);
    } else if (rs_str_eq_nocase(name, RS_STR("og:site_name"))) {
        keep(d, &page->site, content);
    } else if (rs_str_eq_nocase(name, RS_STR("og:url"))) {
        keep(d, &page->url, content);
    } else if (rs_str_eq_nocase(name, RS_STR("og:locale")) || rs_str_eq_nocase(name, RS_STR("content-language"))) {
        keep(d, &page->language, content);
    }
}

void rs_meta_element(rs_draft *d, rs_page *page, const char *name, const char **attributes)
{
    if (strcmp(name, "link") == 0) {
        const char *rel = rs_attribute(attributes, "rel"), *href = rs_attribute(attributes, "href");
        if (rel && href && rs_str_eq_nocase(rs_str_of(rel), RS_STR("canonical"))) {
            page->url = RS_STR_NONE;
            keep(d, &page->url, rs_str_of(href));
        }
        return;
    }
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    const char *content = rs_attribute(attributes, "content");
    for (size_t i = 0; content && i < sizeof keys / sizeof keys[0]; i++) {
        const char *key = rs_attribute(attributes, keys[i]);
        if (key) {
            read_meta(d, page, rs_str_of(key), rs_str_of(content));
        }
    }
}

void rs_meta_time(rs_draft *d, rs_page *page, const char **attributes)
{
    const char *when = rs_attribute(attributes, "datetime"), *property = rs_attribute(attributes, "itemprop");
    bool marked = rs_attribute(attributes, "pubdate") ||
                  (property && rs_str_find_nocase(rs_str_of(property), RS_STR("datePublished"), 0) != SIZE_MAX);
    if (when) {
        keep_date(d, page, rs_str_of(when), marked ? RANK_TIME_MARKED : RANK_TIME);
    }
}

/* ---- JSON-LD */

static rs_str json_text(const json_t *value)
{
    return json_is_string(value) ? (rs_str){json_string_value(value), json_string_length(value)} : RS_STR_NONE;
}

static void read_json(rs_draft *d, rs_page *page, const json_t *node, int depth)
{
    if (depth > max_json_depth) {
        return;
    }
    for (size_t i = 0; json_is_array(node) && i < json_array_size(node) && i < max_graph; i++) {
        read_json(d, page, json_array_get(node, i), depth + 1);
    }
    if (!json_is_object(node)) {
        return;
    }
    rs_str body = json_text(json_object_get(node, "articleBody"));
    rs_str headline = json_text(json_object_get(node, "headline"));
    rs_str published = json_text(json_object_get(node, "datePublished"));
    if (headline.at || body.at) {
        keep_date(d, page, published, RANK_PUBLISHED);
        keep(d, &page->ld_title, headline);
        keep(d, &page->ld_body, body);
        keep(d, &page->site, json_text(json_object_get(json_object_get(node, "publisher"), "name")));
    }
    keep_date(d, page, published, RANK_JSON);
    read_json(d, page, json_object_get(node, "@graph"), depth + 1);
    read_json(d, page, json_object_get(node, "mainEntity"), depth + 1);
}

void rs_meta_json(rs_draft *d, rs_page *page, rs_str json)
{
    json_error_t error;
    json_t *root = json_loadb(json.at, json.len, JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK, &error);
    read_json(d, page, root, 0);
    json_decref(root);
}

/* ---- the headline */

static const rs_str separators[] = {{" | ", 3},  {" - ", 3},        {" \xE2\x80\x93 ", 5}, {" \xE2\x80\x94 ", 5},
                                    {" :: ", 4}, {" \xC2\xBB ", 4}, {" \xC2\xAB ", 4},     {" \xE2\x80\xA2 ", 5},
                                    {" / ", 3}};

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

static rs_str choose_headline(rs_draft *d, const rs_page *page)
{
    rs_str h1 = rs_normal_string(d->scratch, page->h1);
    rs_str title = rs_normal_string(d->scratch, page->title);
    rs_str og = rs_normal_string(d->scratch, page->og_title);
    rs_str site = rs_normal_string(d->scratch, page->site);
    if (h1.len && count_spaces(h1) >= 2 && !rs_str_eq(h1, site) && (holds(title, h1) || holds(og, h1))) {
        return h1;
    }
    rs_str ld = rs_normal_string(d->scratch, page->ld_title);
    rs_str best = og.at ? cut_site(og, site) : ld.at ? ld : title.at ? cut_site(title, site) : h1;
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

static void set_language(rs_draft *d, rs_str code)
{
    char *to = d->out->source_language;
    if (!to[0] && code.len >= 2 && (code.len == 2 || code.at[2] == '-' || code.at[2] == '_')) {
        to[0] = (char)(code.at[0] | 0x20);
        to[1] = (char)(code.at[1] | 0x20);
    }
}

void rs_meta_settle(rs_draft *d, const rs_page *page)
{
    rs_article *out = d->out;
    if (!d->headline.at) {
        d->headline = choose_headline(d, page);
    }
    if (!out->source_name.at) {
        rs_str title = rs_normal_string(d->scratch, page->title);
        out->source_name = rs_normal_string(d->arena, page->site.at ? page->site : site_beside(title, d->headline));
    }
    bool absolute = page->url.at && rs_str_find(page->url, RS_STR("://"), 0) != SIZE_MAX;
    if (!out->url.at && absolute) {
        out->url = rs_normal_string(d->arena, page->url);
    }
    if (!out->published.at && page->published.at) {
        out->published = rs_arena_str(d->arena, page->published);
        out->published_by = RS_BY_metadata;
    }
    if (!d->dated.at) {
        d->dated = rs_normal_string(d->scratch, page->dated);
        d->dated_by = RS_BY_metadata;
    }
    set_language(d, page->language);
}
