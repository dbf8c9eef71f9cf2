/* json_ld: what a page tells of its article in JSON-LD. Such scripts are often no JSON: they hold line ends in strings,
 * commas before a bracket, marks of HTML comments, references of HTML. What jansson refuses is mended once. */
#include "clean/page.h"

#include <jansson.h>

enum { max_depth = 6, max_graph = 64, max_updates = 1000, max_authors = 6 };

static rs_str text_of(const json_t *value)
{
    return json_is_string(value) ? (rs_str){json_string_value(value), json_string_length(value)} : RS_STR_NONE;
}

static rs_str get(const json_t *node, const char *key)
{
    return text_of(json_object_get(node, key));
}

/* The strings of a value that may be a list: of type names. */
static bool any_ends(const json_t *value, rs_str tail)
{
    for (size_t i = 0; json_is_array(value) && i < json_array_size(value) && i < max_graph; i++) {
        if (rs_str_ends(text_of(json_array_get(value, i)), tail)) {
            return true;
        }
    }
    return rs_str_ends(text_of(value), tail);
}

/* A name that may be written as a string, an object with a name, or a list of either; names of a list with commas. */
static rs_str name_of(rs_draft *d, const json_t *value)
{
    if (!json_is_array(value)) {
        return json_is_object(value) ? get(value, "name") : text_of(value);
    }
    rs_str all = RS_STR_NONE;
    for (size_t i = 0; i < json_array_size(value) && i < max_authors; i++) {
        const json_t *one = json_array_get(value, i);
        rs_str name = rs_str_trim(json_is_object(one) ? get(one, "name") : text_of(one));
        if (name.len) {
            const char *comma = (unsigned char)name.at[0] >= 0xD8 ? "\xD8\x8C " : ", "; /* Arabic letters, or others */
            all = all.at ? rs_arena_printf(d->scratch, "%.*s%s%.*s", RS_STR_ARG(all), comma, RS_STR_ARG(name)) : name;
        }
    }
    return all;
}

static bool is_false(const json_t *value)
{
    return json_is_false(value) || rs_str_eq_nocase(text_of(value), RS_STR("false"));
}

static bool is_true(const json_t *value)
{
    return json_is_true(value) || rs_str_eq_nocase(text_of(value), RS_STR("true"));
}

static void read_updates(rs_draft *d, const json_t *list)
{
    for (size_t i = 0; json_is_array(list) && i < json_array_size(list) && d->updates.len < max_updates; i++) {
        const json_t *node = json_array_get(list, i);
        rs_str iso = rs_iso_date(d->scratch, get(node, "datePublished"));
        rs_str headline = rs_meta_value(d, get(node, "headline"));
        rs_live_update *u = iso.at && headline.len ? RS_PUSH(d->scratch, &d->updates) : NULL;
        if (u) {
            *u = (rs_live_update){rs_normal_string(d->scratch, headline), iso};
        }
    }
}

static void read_article(rs_draft *d, rs_page *page, const json_t *node)
{
    const json_t *entity = json_object_get(node, "mainEntityOfPage");
    rs_meta_date(d, page, get(node, "datePublished"), RS_RANK_PUBLISHED);
    rs_meta_updated(d, page, get(node, "dateModified"));
    rs_meta_keep(d, &page->ld_title, rs_meta_value(d, get(node, "headline")));
    rs_meta_keep(d, &page->ld_body, get(node, "articleBody"));
    rs_meta_keep(d, &page->ld_author, rs_meta_value(d, name_of(d, json_object_get(node, "author"))));
    rs_meta_keep(d, &page->site, rs_meta_value(d, name_of(d, json_object_get(node, "publisher"))));
    rs_meta_keep(d, &page->ld_url, json_is_object(entity) ? get(entity, "@id") : text_of(entity));
    rs_meta_keep(d, &page->ld_url, get(node, "url"));
    page->paywall = page->paywall || is_false(json_object_get(node, "isAccessibleForFree"));
    page->free = page->free || is_true(json_object_get(node, "isAccessibleForFree"));
    read_updates(d, json_object_get(node, "liveBlogUpdate"));
}

static void read_node(rs_draft *d, rs_page *page, const json_t *node, int depth)
{
    if (depth > max_depth) {
        return;
    }
    for (size_t i = 0; json_is_array(node) && i < json_array_size(node) && i < max_graph; i++) {
        read_node(d, page, json_array_get(node, i), depth + 1);
    }
    if (!json_is_object(node)) {
        return;
    }
    const json_t *type = json_object_get(node, "@type");
    bool article = any_ends(type, RS_STR("Article")) || any_ends(type, RS_STR("Posting"));
    if (article || get(node, "headline").at || get(node, "articleBody").at) {
        read_article(d, page, node);
    }
    rs_meta_date(d, page, get(node, "datePublished"), RS_RANK_JSON);
    rs_meta_date(d, page, get(node, "uploadDate"), RS_RANK_JSON); /* of a video that is the page's matter */
    if (any_ends(type, RS_STR("WebSite")) || any_ends(type, RS_STR("Organization"))) {
        rs_meta_keep(d, &page->site_low, rs_meta_value(d, get(node, "name")));
    }
    read_node(d, page, json_object_get(node, "@graph"), depth + 1);
    read_node(d, page, json_object_get(node, "mainEntity"), depth + 1);
}

/* ---- mending */

typedef struct mender {
    rs_str in;
    char *out;
    size_t n;
    bool string;
} mender;

static void put(mender *m, const char *at, size_t n)
{
    memcpy(m->out + m->n, at, n);
    m->n += n;
}

/* A comma that nothing but a closing bracket follows. */
static bool is_idle_comma(rs_str s, size_t at)
{
    for (at++; at < s.len; at++) {
        char c = s.at[at];
        if (c != ' ' && (unsigned char)(c - '\t') >= 5) {
            return c == '}' || c == ']' || c == ',';
        }
    }
    return true;
}

static size_t mend_in_string(mender *m, size_t i)
{
    char c = m->in.at[i];
    if (c == '\\' && i + 1 < m->in.len) {
        char next = m->in.at[i + 1];
        if (strchr("\"\\/bfnrtu", next)) {
            put(m, m->in.at + i, 2);
        } else {
            put(m, &next, (unsigned char)next < ' ' ? 0 : 1);
        }
        return i + 2;
    }
    if ((unsigned char)c < ' ') {
        put(m, " ", 1);
    } else {
        put(m, &c, 1);
        m->string = c != '"';
    }
    return i + 1;
}

/* Line ends in strings, commas too many, quotes as references. Nothing grows. */
static rs_str mend(rs_draft *d, rs_str json)
{
    mender m = {.in = json, .out = rs_arena_raw(d->scratch, json.len + 1)};
    static const rs_str quote = {"&quot;", 6};
    bool references = rs_str_find(json, RS_STR("\""), 0) == SIZE_MAX;
    for (size_t i = 0; m.out && i < json.len;) {
        bool reference = references && json.at[i] == '&' && rs_str_starts(rs_str_part(json, i, json.len), quote);
        if (reference) {
            put(&m, "\"", 1);
            i += quote.len;
        } else if (m.string) {
            i = mend_in_string(&m, i);
        } else {
            m.string = json.at[i] == '"';
            put(&m, json.at + i, json.at[i] == ',' && is_idle_comma(json, i) ? 0 : 1);
            i++;
        }
    }
    return m.out ? (rs_str){m.out, m.n} : RS_STR_NONE;
}

/* The script from its first bracket on: before it stand marks of comments. */
static rs_str from_bracket(rs_str json)
{
    size_t object = rs_str_find(json, RS_STR("{"), 0), list = rs_str_find(json, RS_STR("["), 0);
    rs_str head = rs_str_part(json, 0, object);
    if (rs_str_find(head, RS_STR("CDATA["), 0) != SIZE_MAX) {
        list = SIZE_MAX;
    }
    size_t from = object < list ? object : list;
    return from == SIZE_MAX ? RS_STR("") : rs_str_part(json, from, json.len);
}

void rs_json_ld_read(rs_draft *d, rs_page *page, rs_str json)
{
    enum { flags = JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK };
    json_error_t error;
    json = from_bracket(json);
    json_t *root = json_loadb(json.at, json.len, flags, &error);
    if (!root && json.len) {
        rs_str mended = mend(d, json);
        root = mended.at ? json_loadb(mended.at, mended.len, flags, &error) : NULL;
    }
    read_node(d, page, root, 0);
    json_decref(root);
}
