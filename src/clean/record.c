/* record: one JSONL line {id, text | html, title, url, published, source} into the draft. */
#include "clean/parts.h"

#include <jansson.h>

static bool bad(rs_err *err, const rs_raw *raw, size_t at, const char *what)
{
    RS_FAIL(err, RS_INPUT,
            "%.*s: line %llu, byte %zu: %s; give one JSON object a line, with a \"text\" or \"html\" key",
            RS_STR_ARG(raw->file), (unsigned long long)raw->line, at, what);
    if (err) {
        err->line = raw->line;
        err->offset = at;
    }
    return false;
}

static rs_str text_of(const json_t *value)
{
    return json_is_string(value) ? (rs_str){json_string_value(value), json_string_length(value)} : RS_STR_NONE;
}

static rs_str key(const json_t *object, const char *name)
{
    return text_of(json_object_get(object, name));
}

/* A string or a number, normalised, in the arena. */
static rs_str scalar(rs_draft *d, const json_t *value)
{
    if (json_is_integer(value)) {
        return rs_arena_printf(d->arena, "%lld", (long long)json_integer_value(value));
    }
    return rs_normal_string(d->arena, text_of(value));
}

static void read_source(rs_draft *d, const json_t *root)
{
    const json_t *source = json_object_get(root, "source");
    rs_article *out = d->out;
    if (!json_is_object(source)) {
        out->source_name = scalar(d, source);
        source = root;
    } else {
        out->source_name = scalar(d, json_object_get(source, "name"));
    }
    rs_country_set(out->source_country, key(source, "country"));
    rs_str language = key(source, "language");
    if (language.len >= 2 && (language.len == 2 || language.at[2] == '-' || language.at[2] == '_')) {
        out->source_language[0] = (char)(language.at[0] | 0x20);
        out->source_language[1] = (char)(language.at[1] | 0x20);
    }
}

static void read_published(rs_draft *d, const json_t *value)
{
    rs_str written = scalar(d, value);
    d->out->published = rs_published_iso(d->arena, written);
    if (d->out->published.at) {
        d->out->published_by = RS_BY_given;
    } else {
        d->dated = written; /* perhaps a date in words */
        d->dated_by = RS_BY_given;
    }
}

static bool read_object(rs_draft *d, const rs_raw *raw, const json_t *root, rs_record_body *body, rs_err *err)
{
    if (!json_is_object(root)) {
        return bad(err, raw, 0, "no JSON object");
    }
    rs_str text = key(root, "text"), html = key(root, "html");
    bool blank = rs_str_trim(text).len == 0;
    body->markup = blank && html.len > 0;
    body->text = rs_arena_str(d->scratch, body->markup ? html : text);
    if (!text.at && !html.at) {
        return bad(err, raw, 0, "neither \"text\" nor \"html\" in the record");
    }
    d->out->ref = scalar(d, json_object_get(root, "id"));
    d->out->url = d->out->url.at ? d->out->url : scalar(d, json_object_get(root, "url"));
    d->headline = scalar(d, json_object_get(root, "title"));
    read_source(d, root);
    read_published(d, json_object_get(root, "published"));
    return !body->text.at || d->arena->overflowed || d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}

bool rs_record_read(rs_draft *d, const rs_raw *raw, rs_record_body *body, rs_err *err)
{
    rs_str utf8;
    if (!rs_charset_decode(d, raw->bytes, &utf8, err)) {
        return false;
    }
    json_error_t at;
    json_t *root = json_loadb(utf8.at, utf8.len, JSON_ALLOW_NUL, &at);
    if (!root) {
        if (json_error_code(&at) == json_error_out_of_memory) {
            return RS_FAIL_MEMORY(err);
        }
        return bad(err, raw, at.position > 0 ? (size_t)at.position : 0, at.text);
    }
    bool ok = read_object(d, raw, root, body, err);
    json_decref(root);
    return ok;
}
