/* script_text: articles whose page holds its text in a script's data alone: JSON-LD's articleBody, or the state that a
 * site's own program draws the page from. The longest text under a name that such states give it is taken. */
#include "clean/page.h"

#include <jansson.h>

enum { max_depth = 24, max_nodes = 200000, min_text = 300, max_data = 1 << 20 };

typedef struct finder {
    rs_draft *d;
    rs_str best;
    rs_str published, updated; /* ISO 8601, the first that are told */
    uint32_t nodes;            /* looked at */
} finder;

static rs_str text_of(const json_t *value)
{
    return json_is_string(value) ? (rs_str){json_string_value(value), json_string_length(value)} : RS_STR_NONE;
}

static bool names_text(const char *key)
{
    static const char *const names[] = {"articleBody", "body",  "content", "text",  "html",      "bodyHtml",
                                        "fullText",    "story", "details", "value", "body_html", "bodyText"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (rs_str_eq_nocase(rs_str_of(key), rs_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

static bool reads_as_text(rs_str s)
{
    size_t spaces = 0;
    for (size_t i = 0; i < s.len; i++) {
        spaces += s.at[i] == ' ';
    }
    return s.len >= min_text && spaces * 25 >= s.len && spaces * 2 < s.len;
}

static void offer(finder *f, rs_str text)
{
    if (text.len > f->best.len && reads_as_text(text)) {
        f->best = rs_arena_str(f->d->scratch, text);
    }
}

/* The text of a list of paragraphs: strings, or objects with the text under a name of its own. */
static rs_str of_paragraphs(finder *f, const json_t *list)
{
    size_t n = json_array_size(list), len = 0;
    for (int pass = 0; pass < 2; pass++) {
        char *to = pass ? rs_arena_raw(f->d->scratch, len + 1) : NULL;
        size_t at = 0;
        for (size_t i = 0; i < n && (to || !pass); i++) {
            const json_t *item = json_array_get(list, i);
            rs_str text = text_of(item);
            const char *key;
            json_t *value;
            json_object_foreach((json_t *)item, key, value)
            {
                text = !text.at && names_text(key) ? text_of(value) : text;
            }
            if (pass && text.len) {
                memcpy(to + at, text.at, text.len);
                to[at + text.len] = '\n';
            }
            at += text.len ? text.len + 1 : 0;
        }
        len = at;
        if (pass && to) {
            return (rs_str){to, len};
        }
        if (len < min_text || len <= f->best.len) {
            break;
        }
    }
    return RS_STR_NONE;
}

static void note_date(finder *f, rs_str key, rs_str value)
{
    static const rs_str published[] = {{"datePublished", 13}, {"publishedAt", 11},     {"published_at", 12},
                                       {"publishDate", 11},   {"publicationDate", 15}, {"pubDate", 7}};
    static const rs_str updated[] = {{"dateModified", 12}, {"updatedAt", 9}, {"updated_at", 10}, {"modifiedAt", 10}};
    for (size_t i = 0; value.len && !f->published.at && i < sizeof published / sizeof published[0]; i++) {
        f->published = rs_str_eq_nocase(key, published[i]) ? rs_iso_date(f->d->arena, value) : RS_STR_NONE;
    }
    for (size_t i = 0; value.len && !f->updated.at && i < sizeof updated / sizeof updated[0]; i++) {
        f->updated = rs_str_eq_nocase(key, updated[i]) ? rs_iso_date(f->d->arena, value) : RS_STR_NONE;
    }
}

static void walk(finder *f, const json_t *node, int depth)
{
    if (depth > max_depth || ++f->nodes > max_nodes) {
        return;
    }
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)node, key, value)
    {
        if (names_text(key)) {
            offer(f, text_of(value));
        } else {
            note_date(f, rs_str_of(key), text_of(value));
        }
        walk(f, value, depth + 1);
    }
    if (json_is_array(node)) {
        offer(f, of_paragraphs(f, node));
        for (size_t i = 0; i < json_array_size(node); i++) {
            walk(f, json_array_get(node, i), depth + 1);
        }
    }
}

static uint64_t letters_shown(const rs_page *page)
{
    uint64_t n = 0;
    RS_EACH(const rs_block, b, &page->blocks)
    {
        n += b->why.at || b->tag == RS_TAG_H1 ? 0 : b->letters - b->linked;
    }
    return n;
}

rs_str rs_script_text(rs_draft *d, const rs_page *page)
{
    enum { flags = JSON_ALLOW_NUL | JSON_DISABLE_EOF_CHECK };
    uint64_t shown = letters_shown(page);
    if (shown >= min_text) {
        return RS_STR_NONE;
    }
    finder f = {.d = d, .best = page->ld_body};
    if (f.best.len < min_text && page->data.len >= min_text && page->data.len <= max_data) {
        json_error_t error;
        json_t *root = json_loadb(page->data.at, page->data.len, flags, &error);
        walk(&f, root, 0);
        json_decref(root);
    }
    if (f.published.at && !d->out->published.at) {
        d->out->published = f.published;
        d->out->published_by = RS_BY_metadata;
    }
    d->out->updated = d->out->updated.at ? d->out->updated : f.updated;
    return f.best.len > shown * 3 && f.best.len >= min_text ? f.best : RS_STR_NONE;
}
