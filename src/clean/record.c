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

static rs_json_value value_of(rs_draft *d, const json_t *value)
{
    if (json_is_integer(value)) {
        return (rs_json_value){rs_arena_printf(d->scratch, "%lld", (long long)json_integer_value(value)), false};
    }
    rs_str text = {json_string_value(value), json_string_length(value)};
    return json_is_string(value) ? (rs_json_value){rs_arena_str(d->scratch, text), true} : (rs_json_value){0};
}

/* What jansson read, in the form of a plain line. A source may be an object of its own. */
static void flatten(rs_draft *d, const json_t *root, rs_json_line *out)
{
    static const char *const names[RS_KEYS] = {
#define RS_KEY_NAME(name) #name,
        RS_KEY_LIST(RS_KEY_NAME)
#undef RS_KEY_NAME
    };
    const json_t *source = json_object_get(root, "source");
    for (size_t k = 0; k < RS_KEYS; k++) {
        bool of_source = json_is_object(source) && (k == RS_KEY_country || k == RS_KEY_language);
        out->at[k] = value_of(d, json_object_get(of_source ? source : root, names[k]));
    }
    if (json_is_object(source)) {
        out->at[RS_KEY_source] = value_of(d, json_object_get(source, "name"));
    }
}

static rs_str text_of(const rs_json_line *line, size_t key)
{
    return line->at[key].string ? line->at[key].text : RS_STR_NONE;
}

/* A string or a whole number, normalised, in the arena. */
static rs_str scalar(rs_draft *d, const rs_json_line *line, size_t key)
{
    rs_str text = line->at[key].text;
    bool word = !line->at[key].string && text.len && (text.at[0] == 't' || text.at[0] == 'f' || text.at[0] == 'n');
    return word ? RS_STR_NONE : rs_normal_string(d->arena, text);
}

static void take_source(rs_draft *d, const rs_json_line *line)
{
    rs_article *out = d->out;
    out->source_name = scalar(d, line, RS_KEY_source);
    rs_country_set(out->source_country, text_of(line, RS_KEY_country));
    rs_str language = text_of(line, RS_KEY_language);
    if (language.len >= 2 && (language.len == 2 || language.at[2] == '-' || language.at[2] == '_')) {
        out->source_language[0] = (char)(language.at[0] | 0x20);
        out->source_language[1] = (char)(language.at[1] | 0x20);
    }
}

static void take_published(rs_draft *d, const rs_json_line *line)
{
    rs_str written = scalar(d, line, RS_KEY_published);
    d->out->published = rs_iso_date(d->arena, written);
    if (d->out->published.at) {
        d->out->published_by = RS_BY_given;
    } else {
        d->dated = written; /* perhaps a date in words */
        d->dated_by = RS_BY_given;
    }
}

static bool take_in(rs_draft *d, const rs_raw *raw, const rs_json_line *line, rs_record_body *body, rs_err *err)
{
    rs_str text = text_of(line, RS_KEY_text), html = text_of(line, RS_KEY_html);
    bool blank = rs_str_trim(text).len == 0;
    body->markup = blank && html.len > 0;
    body->text = body->markup ? html : text.at ? text : RS_STR("");
    if (!text.at && !html.at) {
        return d->scratch->overflowed ? RS_FAIL_MEMORY(err)
                                      : bad(err, raw, 0, "neither \"text\" nor \"html\" in the record");
    }
    d->out->ref = scalar(d, line, RS_KEY_id);
    d->out->url = d->out->url.at ? d->out->url : scalar(d, line, RS_KEY_url);
    d->headline = scalar(d, line, RS_KEY_title);
    take_source(d, line);
    take_published(d, line);
    return d->arena->overflowed || d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}

/* The kinds of record that are not plain, and those that are wrong. */
static bool read_any(rs_draft *d, const rs_raw *raw, rs_str utf8, rs_json_line *line, rs_err *err)
{
    json_error_t at;
    json_t *root = json_loadb(utf8.at, utf8.len, JSON_ALLOW_NUL, &at);
    if (!root) {
        if (json_error_code(&at) == json_error_out_of_memory) {
            return RS_FAIL_MEMORY(err);
        }
        return bad(err, raw, at.position > 0 ? (size_t)at.position : 0, at.text);
    }
    bool ok = json_is_object(root) || bad(err, raw, 0, "no JSON object");
    if (ok) {
        flatten(d, root, line);
    }
    json_decref(root);
    return ok;
}

bool rs_record_read(rs_draft *d, const rs_raw *raw, rs_record_body *body, rs_err *err)
{
    rs_str utf8;
    rs_json_line line;
    if (!rs_draft_decode(d, raw, &utf8, err)) {
        return false;
    }
    bool read = rs_json_line_read(d->scratch, utf8, &line) || read_any(d, raw, utf8, &line, err);
    return read && take_in(d, raw, &line, body, err);
}
