#include "collect/feed_names.h"

enum { longest_name = 16 };

/* What an address of a namespace holds, in one of the ways it is written. */
static rs_feed_space space_of_uri(rs_str uri)
{
    static const struct {
        rs_str part;
        rs_feed_space space;
    } known[] = {
        {RS_STR("modules/content"), RS_SPACE_CONTENT},
        {RS_STR("dc/elements"), RS_SPACE_DC},
        {RS_STR("dc/terms"), RS_SPACE_DC},
        {RS_STR("/mrss"), RS_SPACE_MEDIA},
        {RS_STR("modules/syndication"), RS_SPACE_SY},
        {RS_STR("sitemap-news"), RS_SPACE_NEWS},
        {RS_STR("feedburner"), RS_SPACE_BURNER},
        {RS_STR("itunes.com"), RS_SPACE_ITUNES},
        {RS_STR("news.yandex"), RS_SPACE_YANDEX},
        {RS_STR("1999/xhtml"), RS_SPACE_XHTML},
        {RS_STR("w3.org/2005/atom"), RS_SPACE_PLAIN},
        {RS_STR("purl.org/atom/ns"), RS_SPACE_PLAIN},
        {RS_STR("purl.org/rss/1.0/modules"), RS_SPACE_OTHER},
        {RS_STR("purl.org/rss/"), RS_SPACE_PLAIN},
        {RS_STR("22-rdf-syntax-ns"), RS_SPACE_PLAIN},
        {RS_STR("netscape.com/rdf"), RS_SPACE_PLAIN},
        {RS_STR("schemas/sitemap/"), RS_SPACE_PLAIN},
        {RS_STR("blogs.law.harvard.edu"), RS_SPACE_PLAIN},
        {RS_STR("backend.userland.com"), RS_SPACE_PLAIN},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (rs_str_find_nocase(uri, known[i].part, 0) != SIZE_MAX) {
            return known[i].space;
        }
    }
    return RS_SPACE_OTHER;
}

/* What everyone means by a prefix. */
static rs_feed_space space_of_prefix(rs_str prefix)
{
    static const struct {
        rs_str prefix;
        rs_feed_space space;
    } known[] = {
        {RS_STR("dc"), RS_SPACE_DC},           {RS_STR("dcterms"), RS_SPACE_DC},
        {RS_STR("content"), RS_SPACE_CONTENT}, {RS_STR("media"), RS_SPACE_MEDIA},
        {RS_STR("sy"), RS_SPACE_SY},           {RS_STR("news"), RS_SPACE_NEWS},
        {RS_STR("itunes"), RS_SPACE_ITUNES},   {RS_STR("feedburner"), RS_SPACE_BURNER},
        {RS_STR("yandex"), RS_SPACE_YANDEX},   {RS_STR("xhtml"), RS_SPACE_XHTML},
        {RS_STR("atom"), RS_SPACE_PLAIN},      {RS_STR("atom10"), RS_SPACE_PLAIN},
        {RS_STR("rdf"), RS_SPACE_PLAIN},       {RS_STR("rss"), RS_SPACE_PLAIN},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (rs_str_eq_nocase(prefix, known[i].prefix)) {
            return known[i].space;
        }
    }
    return RS_SPACE_OTHER;
}

void rs_feed_declare(rs_feed_spaces *s, rs_str attribute, rs_str uri)
{
    if (!rs_str_starts_nocase(attribute, RS_STR("xmlns:"))) {
        return;
    }
    rs_str prefix = rs_str_part(attribute, 6, attribute.len);
    rs_feed_space space = space_of_uri(uri);
    space = space == RS_SPACE_OTHER ? space_of_prefix(prefix) : space; /* a slip of the pen in a known address */
    for (uint32_t i = 0; i < s->len; i++) {
        if (rs_str_eq(s->at[i].prefix, prefix)) {
            s->at[i].space = space;
            return;
        }
    }
    if (s->len < RS_FEED_PREFIXES) {
        s->at[s->len].prefix = prefix;
        s->at[s->len++].space = space;
    }
}

static rs_feed_space space_of(const rs_feed_spaces *s, rs_str prefix, bool *declared)
{
    *declared = true;
    for (uint32_t i = 0; i < s->len; i++) {
        if (rs_str_eq(s->at[i].prefix, prefix)) {
            return s->at[i].space;
        }
    }
    *declared = false;
    return space_of_prefix(prefix);
}

/* What a name in lower case means in a space. */
static rs_feed_name look_up(const char *name, rs_feed_space space)
{
#define PLAIN   RS_SPACE_PLAIN
#define DC      RS_SPACE_DC
#define CONTENT RS_SPACE_CONTENT
#define MEDIA   RS_SPACE_MEDIA
#define SY      RS_SPACE_SY
#define NEWS    RS_SPACE_NEWS
#define BURNER  RS_SPACE_BURNER
#define ITUNES  RS_SPACE_ITUNES
#define YANDEX  RS_SPACE_YANDEX
#define XHTML   RS_SPACE_XHTML
    static const struct {
        char name[longest_name + 1];
        uint16_t spaces;
        rs_feed_name means;
    } names[] = {
#define RS_NAME(name, spaces, element, kind, rank, own) {name, spaces, {RS_IS_##element, RS_FEED_##kind, rank, own}},
#include "collect/feed_names.def"
#undef RS_NAME
    };
    const size_t n = sizeof names / sizeof names[0];
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(names[middle].name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    while (low < n && strcmp(names[low].name, name) == 0 && !(names[low].spaces & space)) {
        low++;
    }
    return low < n && strcmp(names[low].name, name) == 0 ? names[low].means : (rs_feed_name){0};
}

rs_feed_name rs_feed_name_of(const rs_feed_spaces *s, rs_str written, bool *declared)
{
    const char *colon = memchr(written.at, ':', written.len);
    rs_feed_space space = RS_SPACE_PLAIN;
    *declared = true;
    if (colon) {
        size_t cut = (size_t)(colon - written.at);
        space = space_of(s, rs_str_part(written, 0, cut), declared);
        written = rs_str_part(written, cut + 1, written.len);
    }
    char name[longest_name + 1] = "";
    for (size_t i = 0; i < written.len && written.len <= longest_name; i++) {
        char c = written.at[i];
        name[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return look_up(name, space);
}
