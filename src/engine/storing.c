/* The store's handle, and searching it. */
#include "engine/storing.h"

#include "base/json.h"
#include "engine/clock.h"
#include "lang/token.h"
#include "lexicon_version.h"

rs_store *rs_engine_store(rasid_store *store)
{
    return (rs_store *)store;
}

rasid_store *rasid_store_open(const char *path, unsigned flags, rasid_error *error)
{
    rs_err err = {0};
    rs_store *store = NULL;
    unsigned how = flags & RASID_STORE_READ_ONLY ? RS_STORE_READ_ONLY : 0;
    how |= flags & RASID_STORE_CREATE ? RS_STORE_CREATE : 0;
    if (!rs_store_open(&store, path, how, &err)) {
        rs_engine_fail(error, &err);
        return NULL;
    }
    return (rasid_store *)store;
}

void rasid_store_close(rasid_store *store)
{
    rs_store_close(rs_engine_store(store));
}

bool rasid_store_about(rasid_store *store, rasid_store_info *info, rasid_error *error)
{
    rs_err err = {0};
    rs_store_counts counts = {0};
    if (!rs_store_count(rs_engine_store(store), rs_str_of(RS_LEXICON_VERSION), &counts, &err)) {
        return rs_engine_fail(error, &err);
    }
    rasid_store_info full = {
        .size = info->size,
        .items = counts.items,
        .readings = counts.readings,
        .bytes = counts.bytes,
        .stale = counts.stale,
        .faulty = counts.faulty,
    };
    memcpy(info, &full, info->size < sizeof full ? info->size : sizeof full);
    return true;
}

static bool parse_limit(const char *z, bool end, const char *what, bool *has, int64_t *out, rs_err *err)
{
    *has = z != NULL;
    return !z || rs_clock_parse(rs_str_of(z), end, out) ||
           RS_FAIL(err, RS_USAGE, "%s '%.40s' is no date (write it like 2022-01-08 or 2022-01-08T10:00:00Z)", what, z);
}

bool rs_engine_filter(const char *since, const char *until, rs_store_filter *out, rs_err *err)
{
    return parse_limit(since, false, "the beginning", &out->has_since, &out->since, err) &&
           parse_limit(until, true, "the end", &out->has_until, &out->until, err);
}

/* ---- search */

typedef struct rs_search_run {
    rs_run run;
    bool as_text;
    uint64_t found;
    rs_buf out;
} rs_search_run;

/* A file's name is bytes; what leaves here is UTF-8. */
static void put_valid(rs_buf *out, rs_str s)
{
    size_t bad = 0;
    while (s.len && !rs_utf8_valid(s, &bad)) {
        rs_buf_put(out, rs_str_part(s, 0, bad));
        rs_buf_char(out, '?');
        s = rs_str_part(s, bad + 1, s.len);
    }
    rs_buf_put(out, s);
}

static void put_field(rs_json *j, const char *key, rs_str s)
{
    rs_json_key(j, key);
    if (!s.at || rs_utf8_valid(s, NULL)) {
        rs_json_str(j, s);
        return;
    }
    rs_buf valid;
    rs_buf_init(&valid, 1 << 20);
    put_valid(&valid, s);
    rs_json_str(j, rs_buf_str(&valid));
    rs_buf_release(&valid);
}

/* The snippet without its marks, then the places of the marked words, counted in code points. */
static void put_snippet_json(rs_json *j, rs_str s)
{
    rs_buf plain;
    rs_buf_init(&plain, 1 << 20);
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] != RS_MARK_ON && s.at[i] != RS_MARK_OFF) {
            rs_buf_char(&plain, s.at[i]);
        }
    }
    put_field(j, "snippet", rs_buf_str(&plain));
    rs_buf_release(&plain);
    rs_json_key(j, "marks");
    rs_json_open(j, '[');
    int64_t point = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == RS_MARK_ON) {
            rs_json_open(j, '[');
            rs_json_int(j, point);
        } else if (c == RS_MARK_OFF) {
            rs_json_int(j, point);
            rs_json_close(j, ']');
        } else {
            point += (c & 0xC0) != 0x80;
        }
    }
    rs_json_close(j, ']');
}

static void put_hit_json(rs_buf *out, const rs_store_hit *hit)
{
    char id[33];
    rs_json j;
    rs_id_hex(hit->content, id);
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    put_field(&j, "schema", RS_STR("rasid.hit/1"));
    put_field(&j, "id", rs_str_of(id));
    put_field(&j, "file", hit->file);
    put_field(&j, "url", hit->url);
    put_field(&j, "source", hit->source);
    put_field(&j, "title", hit->title);
    put_field(&j, "published", hit->published);
    put_field(&j, "language", hit->lang);
    rs_json_key(&j, "score");
    rs_json_num(&j, (double)(int64_t)(hit->score * 10000 + 0.5) / 10000);
    put_snippet_json(&j, hit->snippet);
    rs_json_close(&j, '}');
    rs_buf_char(out, '\n');
}

static void put_hit_text(rs_buf *out, const rs_store_hit *hit, bool color)
{
    rs_buf_z(out, color ? "\033[1m" : "");
    put_valid(out, hit->title.at ? hit->title : hit->file);
    rs_buf_z(out, color ? "\033[0m\n\033[2m" : "\n");
    put_valid(out, hit->published.at ? hit->published : RS_STR("-"));
    if (hit->source.at) {
        rs_buf_z(out, " | ");
        put_valid(out, hit->source);
    }
    rs_buf_z(out, " | ");
    put_valid(out, hit->url.at ? hit->url : hit->file);
    rs_buf_z(out, color ? "\033[0m\n" : "\n");
    for (size_t i = 0; i < hit->snippet.len; i++) {
        char c = hit->snippet.at[i];
        if (c == RS_MARK_ON || c == RS_MARK_OFF) {
            rs_buf_z(out, !color ? "" : c == RS_MARK_ON ? "\033[1;33m" : "\033[0m");
        } else {
            rs_buf_char(out, (unsigned char)c < 0x20 || c == 0x7F ? ' ' : c);
        }
    }
    rs_buf_z(out, "\n\n");
}

static bool take_hit(void *arg, const rs_store_hit *hit, rs_err *err)
{
    rs_search_run *task = arg;
    task->found++;
    rs_buf_reset(&task->out);
    if (task->as_text) {
        put_hit_text(&task->out, hit, task->run.r->options.color);
    } else {
        put_hit_json(&task->out, hit);
    }
    return (!task->out.overflowed || RS_FAIL_MEMORY(err)) && rs_run_emit(&task->run, rs_buf_str(&task->out), err) &&
           rs_run_check(&task->run, err);
}

static bool search(rs_search_run *task, rs_store *store, const char *query, const rasid_search_options *o, rs_err *err)
{
    rs_store_query q = {.words = rs_str_of(query), .limit = o->limit ? o->limit : 20, .newest = o->newest};
    task->as_text = o->format && strcmp(o->format, "text") == 0;
    if (o->format && !task->as_text && strcmp(o->format, "jsonl") != 0) {
        return RS_FAIL(err, RS_USAGE, "there is no format of results '%.60s' (there are: jsonl, text)", o->format);
    }
    return rs_engine_filter(o->since, o->until, &q.filter, err) && rs_run_check(&task->run, err) &&
           rs_store_search(store, &q, take_hit, task, err);
}

bool rasid_search(rasid *r, rasid_store *store, const char *query, const rasid_search_options *options, uint64_t *found,
                  rasid_error *error)
{
    rs_err err = {0};
    rasid_search_options o = RASID_INIT(rasid_search_options);
    if (options) {
        memcpy(&o, options, options->size < sizeof o ? options->size : sizeof o);
    }
    rs_search_run task = {0};
    rs_run_init(&task.run, r);
    rs_buf_init(&task.out, 1 << 20);
    bool ok = search(&task, rs_engine_store(store), query, &o, &err);
    rs_buf_release(&task.out);
    if (found) {
        *found = task.found;
    }
    return ok || rs_engine_fail(error, &err);
}
