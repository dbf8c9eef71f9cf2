/* jsonl: a reading as one JSON object; the findings' fields come from model/reading.def. */
#include "base/json.h"
#include "tell/points.h"
#include "tell/reading.h"

typedef struct writer {
    rs_json json;
    const rs_article *article;
    rs_points points;
} writer;

static void put_span_keys(writer *w, rs_span s)
{
    RS_JSON_KEY(&w->json, "start");
    rs_json_int(&w->json, (int64_t)rs_points_at(&w->points, s.start));
    RS_JSON_KEY(&w->json, "end");
    rs_json_int(&w->json, (int64_t)rs_points_at(&w->points, s.end));
    RS_JSON_KEY(&w->json, "text");
    rs_json_str(&w->json, rs_span_text(w->article, s));
}

static void put_part(writer *w, rs_span s)
{
    if (s.end <= s.start) {
        rs_json_null(&w->json);
        return;
    }
    rs_json_open(&w->json, '{');
    put_span_keys(w, s);
    rs_json_close(&w->json, '}');
}

static void put_strs(writer *w, const rs_strs *list)
{
    rs_json_open(&w->json, '[');
    for (uint32_t i = 0; i < list->len; i++) {
        rs_json_str(&w->json, list->at[i]);
    }
    rs_json_close(&w->json, ']');
}

static void put_index(writer *w, const char *letter, int32_t index)
{
    char id[16] = {letter[0]};
    if (index < 0) {
        rs_json_null(&w->json);
        return;
    }
    size_t n = 1;
    char digits[12];
    size_t d = 0;
    for (uint32_t v = (uint32_t)index + 1; v; v /= 10) {
        digits[d++] = (char)('0' + v % 10);
    }
    while (d) {
        id[n++] = digits[--d];
    }
    rs_json_str(&w->json, (rs_str){id, n});
}

static void put_text(writer *w, const char *key, rs_str value)
{
    rs_json_key(&w->json, key);
    rs_json_str(&w->json, value);
}

/* clang-format off */
#define KEY(name) RS_JSON_KEY(&w->json, #name);
#define PUT_span(name, arg) put_span_keys(w, item->name);
#define PUT_part(name, arg) KEY(name) put_part(w, item->name);
#define PUT_str(name, arg) KEY(name) rs_json_str(&w->json, item->name);
#define PUT_strs(name, arg) KEY(name) put_strs(w, &item->name);
#define PUT_num(name, arg) KEY(name) rs_json_num(&w->json, item->name);
#define PUT_index(name, arg) KEY(name) put_index(w, arg, item->name);
#define PUT_flag(name, arg) KEY(name) rs_json_bool(&w->json, item->name);
#define PUT_choice(name, arg) KEY(name) rs_json_str(&w->json, rs_str_of(rs_##arg##_name(item->name)));
#define PUT(kind, name, arg) PUT_##kind(name, arg)
#define PUT_ITEM(name, key, FIELDS)                        \
    static void put_##name(writer *w, const rs_##name *item) \
    {                                                      \
        rs_json_open(&w->json, '{');                       \
        FIELDS(PUT)                                        \
        rs_json_close(&w->json, '}');                      \
    }
RS_FINDINGS(PUT_ITEM)
/* clang-format on */

static rs_str known(const char *z)
{
    return z[0] ? rs_str_of(z) : RS_STR_NONE;
}

static void put_source(writer *w, const rs_article *a)
{
    RS_JSON_KEY(&w->json, "source");
    rs_json_open(&w->json, '{');
    put_text(w, "name", a->source_name);
    put_text(w, "country", known(a->source_country));
    put_text(w, "language", known(a->source_language));
    rs_json_close(&w->json, '}');
}

static void put_bounds(writer *w, uint32_t start, uint32_t end)
{
    RS_JSON_KEY(&w->json, "start");
    rs_json_int(&w->json, (int64_t)rs_points_at(&w->points, start));
    RS_JSON_KEY(&w->json, "end");
    rs_json_int(&w->json, (int64_t)rs_points_at(&w->points, end));
}

static void put_entries(writer *w, const rs_article *a)
{
    RS_JSON_KEY(&w->json, "entries");
    rs_json_open(&w->json, '[');
    RS_EACH(const rs_entry, e, &a->entries)
    {
        rs_json_open(&w->json, '{');
        put_bounds(w, e->start, e->end);
        put_text(w, "published", e->published);
        put_text(w, "title", e->title);
        rs_json_close(&w->json, '}');
    }
    rs_json_close(&w->json, ']');
}

static void put_posts(writer *w, const rs_article *a)
{
    RS_JSON_KEY(&w->json, "posts");
    rs_json_open(&w->json, '[');
    RS_EACH(const rs_post, p, &a->posts)
    {
        rs_json_open(&w->json, '{');
        put_bounds(w, p->start, p->end);
        put_text(w, "author", p->author);
        put_text(w, "handle", p->handle);
        put_text(w, "date", p->date);
        put_text(w, "url", p->url);
        rs_json_close(&w->json, '}');
    }
    rs_json_close(&w->json, ']');
}

static void put_article(writer *w, const rs_article *a)
{
    char id[33];
    rs_id_hex(a->id, id);
    put_text(w, "schema", RS_STR("rasid.reading/1"));
    put_text(w, "id", rs_str_of(id));
    put_text(w, "file", a->file);
    put_text(w, "ref", a->ref);
    put_text(w, "url", a->url);
    put_source(w, a);
    put_text(w, "title", a->title);
    put_text(w, "published", a->published);
    RS_JSON_KEY(&w->json, "published_by");
    rs_json_str(&w->json, a->published_by ? rs_str_of(rs_published_by_name(a->published_by)) : RS_STR("none"));
    put_text(w, "updated", a->updated);
    put_text(w, "byline", a->byline);
    put_text(w, "alternate", a->alternate);
    RS_JSON_KEY(&w->json, "paywall");
    rs_json_bool(&w->json, a->paywall);
    RS_JSON_KEY(&w->json, "languages");
    rs_json_open(&w->json, '[');
    RS_EACH(rs_language, l, &a->languages)
    {
        rs_json_open(&w->json, '{');
        put_text(w, "code", rs_str_of(l->code));
        RS_JSON_KEY(&w->json, "share");
        rs_json_num(&w->json, (double)(int64_t)(l->share * 1000 + 0.5) / 1000);
        rs_json_close(&w->json, '}');
    }
    rs_json_close(&w->json, ']');
    put_text(w, "text", a->text);
    RS_JSON_KEY(&w->json, "removed");
    rs_json_open(&w->json, '[');
    RS_EACH(rs_removed, r, &a->removed)
    {
        rs_json_open(&w->json, '{');
        put_text(w, "text", r->text);
        put_text(w, "why", r->why);
        rs_json_close(&w->json, '}');
    }
    rs_json_close(&w->json, ']');
    put_entries(w, a);
    put_posts(w, a);
}

void rs_tell_jsonl(rs_buf *out, const rs_reading *reading)
{
    writer state = {.article = &reading->article, .points = {.text = reading->article.text}}, *w = &state;
    rs_json_init(&w->json, out);
    rs_json_open(&w->json, '{');
    put_article(w, &reading->article);
#define PUT_LIST(name, key, FIELDS)                                                                                    \
    RS_JSON_KEY(&w->json, #key);                                                                                       \
    rs_json_open(&w->json, '[');                                                                                       \
    for (uint32_t i = 0; i < reading->key.len; i++) {                                                                  \
        put_##name(w, &reading->key.at[i]);                                                                            \
    }                                                                                                                  \
    rs_json_close(&w->json, ']');
    RS_FINDINGS(PUT_LIST)
    rs_json_close(&w->json, '}');
    rs_buf_char(out, '\n');
}
