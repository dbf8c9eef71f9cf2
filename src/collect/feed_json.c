/* feed_json: JSON Feed 1.0 and 1.1. A broken one is read item by item up to the break. */
#include "collect/feed_work.h"

#include <jansson.h>

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* A string, or a number as one, in the arena; NONE. */
static rs_str string_of(rs_feed_work *w, const json_t *object, const char *key)
{
    const json_t *v = json_object_get(object, key);
    if (json_is_integer(v)) {
        return rs_arena_printf(w->arena, "%lld", (long long)json_integer_value(v));
    }
    if (json_is_real(v)) {
        return rs_arena_printf(w->arena, "%.17g", json_real_value(v));
    }
    rs_str s = {json_string_value(v), json_string_length(v)};
    char *copy = s.len ? rs_arena_raw(w->arena, s.len) : NULL;
    size_t n = 0;
    for (size_t i = 0; copy && i < s.len; i++) {
        copy[n] = s.at[i];
        n += (unsigned char)s.at[i] >= ' ' || is_space(s.at[i]); /* without control characters */
    }
    return n ? (rs_str){copy, n} : RS_STR_NONE;
}

static rs_str plain_of(rs_feed_work *w, const json_t *object, const char *key)
{
    rs_str s = string_of(w, object, key);
    s = s.at ? rs_feed_plain(w->arena, s) : s;
    return s.len ? s : RS_STR_NONE;
}

static rs_str address_of(rs_feed_work *w, const json_t *object, const char *key)
{
    rs_str s = string_of(w, object, key);
    rs_str address = s.len ? rs_feed_address(w->arena, w->base, s) : RS_STR_NONE;
    if (s.len && !address.at) {
        rs_fault_note(&w->faults, RS_FAULT_ADDRESS, NULL);
    }
    return address;
}

/* `authors` of 1.1, `author` of 1.0; some write a bare name. */
static rs_str author_of(rs_feed_work *w, const json_t *object)
{
    const json_t *authors = json_object_get(object, "authors"), *one = json_object_get(object, "author");
    rs_str names = RS_STR_NONE;
    for (size_t i = 0; i < json_array_size(authors); i++) {
        rs_str name = plain_of(w, json_array_get(authors, i), "name");
        if (name.at) {
            names = names.at ? rs_arena_printf(w->arena, "%.*s, %.*s", RS_STR_ARG(names), RS_STR_ARG(name)) : name;
        }
    }
    return names.at ? names : json_is_string(one) ? plain_of(w, object, "author") : plain_of(w, one, "name");
}

static void take_body(rs_feed_work *w, const json_t *item, rs_feed_entry *e)
{
    rs_str html = string_of(w, item, "content_html"), text = string_of(w, item, "content_text");
    e->whole = html.at || text.at;
    e->html = html.at   ? rs_feed_markup(w, html)
              : text.at ? rs_feed_text_markup(w, text)
                        : rs_feed_text_markup(w, string_of(w, item, "summary"));
    e->html = rs_str_trim(e->html).len ? rs_str_trim(e->html) : RS_STR_NONE;
}

static void take_item(rs_feed_work *w, const json_t *item)
{
    rs_str published = string_of(w, item, "date_published"), updated = string_of(w, item, "date_modified");
    rs_feed_entry e = {.id = string_of(w, item, "id"),
                       .url = address_of(w, item, "url"),
                       .title = plain_of(w, item, "title"),
                       .published = published.at ? rs_feed_date(w, published) : RS_STR_NONE,
                       .updated = updated.at ? rs_feed_date(w, updated) : RS_STR_NONE,
                       .author = author_of(w, item),
                       .language = plain_of(w, item, "language")};
    e.url = e.url.at ? e.url : address_of(w, item, "external_url");
    take_body(w, item, &e);
    if (!e.url.at && rs_str_starts(e.id, RS_STR("http"))) {
        e.url = rs_feed_address(w->arena, w->base, e.id);
    }
    if (!e.url.at && !e.title.at && !e.html.at) {
        w->out->dropped++;
        return;
    }
    if (!e.id.at) {
        e.id = rs_feed_identity(w->arena, e.url, string_of(w, item, "url"));
    }
    rs_feed_entry *to = rs_feed_push(w);
    if (to) {
        *to = e;
    }
}

/* All but the items. False where it is another kind of object. */
static bool take_feed(rs_feed_work *w, const json_t *root)
{
    rs_feed *out = w->out;
    rs_str version = string_of(w, root, "version");
    bool known = rs_str_find(version, RS_STR("jsonfeed"), 0) != SIZE_MAX || json_object_get(root, "home_page_url") ||
                 json_object_get(root, "feed_url");
    if (!known || !json_is_array(json_object_get(root, "items"))) {
        return false;
    }
    out->kind = RS_FEED_JSON;
    w->base = w->base.at ? w->base : address_of(w, root, "feed_url");
    out->home = address_of(w, root, "home_page_url");
    w->base = w->base.at ? w->base : out->home;
    out->title = plain_of(w, root, "title");
    out->language = plain_of(w, root, "language");
    out->next = address_of(w, root, "next_url");
    return true;
}

static void settle_authors(rs_feed_work *w, const json_t *root)
{
    rs_str author = author_of(w, root);
    RS_EACH(rs_feed_entry, e, &w->out->entries)
    {
        e->author = e->author.at ? e->author : author;
    }
}

static bool memory_left(const rs_feed_work *w)
{
    return !w->arena->overflowed && !w->scratch->overflowed;
}

/* The items from `at` on, one value after the other, up to the first that is broken. */
static void take_items(rs_feed_work *w, size_t at)
{
    while (at < w->text.len && memory_left(w)) {
        json_error_t error;
        json_t *item = json_loadb(w->text.at + at, w->text.len - at, JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, &error);
        if (json_is_object(item)) {
            take_item(w, item);
        }
        bool object = json_is_object(item);
        json_decref(item);
        if (!object) {
            w->out->dropped += w->text.at[at] == '{'; /* what came of it is not all */
            return;
        }
        at += (size_t)error.position;
        while (at < w->text.len && w->text.at[at] != ',' && w->text.at[at] != '{' && w->text.at[at] != ']') {
            at++;
        }
        while (at + 1 < w->text.len && (w->text.at[at] == ',' || is_space(w->text.at[at]))) {
            at++;
        }
    }
}

/* The document is broken: its head, closed behind the [ of its items, then the items. */
static bool take_broken(rs_feed_work *w, const json_error_t *error)
{
    size_t key = rs_str_find(w->text, RS_STR("\"items\""), 0), open = rs_str_find(w->text, RS_STR("["), key);
    size_t broken = error->position > 0 ? (size_t)error->position : 0;
    rs_fault_note(&w->faults, RS_FAULT_JSON, w->text.at + (broken < w->text.len ? broken : w->text.len));
    if (key == SIZE_MAX || open == SIZE_MAX) {
        return true;
    }
    rs_str head = rs_arena_printf(w->scratch, "%.*s]}", (int)open + 1, w->text.at);
    json_t *root = head.at ? json_loadb(head.at, head.len, JSON_ALLOW_NUL, NULL) : NULL;
    if (root && take_feed(w, root)) {
        take_items(w, open + 1);
        settle_authors(w, root);
    }
    json_decref(root);
    return head.at && memory_left(w);
}

bool rs_feed_json(rs_feed_work *w)
{
    json_error_t error;
    json_t *root = json_loadb(w->text.at, w->text.len, JSON_ALLOW_NUL, &error);
    if (!root) {
        return json_error_code(&error) == json_error_out_of_memory ? false : take_broken(w, &error);
    }
    if (take_feed(w, root)) {
        const json_t *items = json_object_get(root, "items");
        for (size_t i = 0; i < json_array_size(items) && memory_left(w); i++) {
            take_item(w, json_array_get(items, i));
        }
        settle_authors(w, root);
    }
    json_decref(root);
    return memory_left(w);
}
