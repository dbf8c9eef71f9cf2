/* The list of what is followed: adding, removing, importing, telling. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "collect/feed.h"
#include "collect/url.h"
#include "engine/clock.h"
#include "engine/follow_schedule.h"
#include "engine/sources.h"
#include "engine/storing.h"
#include "lang/token.h"
#include "tell/sources.h"

enum {
    list_ceiling = 64 << 20, /* bytes of a list of sources */
    export_ceiling = 256 << 20,
};

/* The call's clock, seconds. */
static int64_t now_of(const rasid *r)
{
    rs_run run;
    int64_t now = 0;
    rs_run_init(&run, (rasid *)(uintptr_t)r);
    rs_clock_parse(rs_str_of(run.received), false, &now);
    return now;
}

static bool as_jsonl(const char *format, bool *jsonl, rs_err *err)
{
    *jsonl = !format || strcmp(format, "jsonl") == 0;
    return *jsonl || strcmp(format, "text") == 0 ||
           RS_FAIL(err, RS_USAGE, "there is no format of this listing '%.60s' (there are: jsonl, text)", format);
}

/* One change of the store, whole or not at all. */
static bool settle(rs_store *store, bool ok, rs_err *err)
{
    ok = ok && rs_store_commit(store, err);
    if (!ok) {
        rs_store_rollback(store);
    }
    return ok;
}

/* ---- adding */

static bool add(rs_store *store, const rs_source *wanted, int64_t now, rs_arena *arena, bool *known, rs_err *err)
{
    rs_source source = *wanted;
    int64_t id = 0;
    char normal[RS_URL_LONGEST + 1];
    size_t len = 0;
    (void)arena;
    const char *why = rs_url_write(RS_STR_NONE, wanted->url, normal, &len);
    if (why) {
        return RS_FAIL(err, RS_USAGE, "'%.*s' is no address to follow: %s (like https://example.org/rss)",
                       (int)(wanted->url.len < 100 ? wanted->url.len : 100), wanted->url.at, why);
    }
    source.url = (rs_str){normal, len};
    source.added = source.next_due = now;
    return rs_store_add_source(store, &source, &id, known, err) &&
           (!*known || rs_store_name_source(store, id, source.title, source.group, err));
}

bool rasid_sources_add(rasid *r, rasid_store *store, const char *url, const char *name, const char *group,
                       rasid_error *error)
{
    rs_err err = {0};
    rs_arena arena;
    bool known = false;
    rs_store *s = rs_engine_store(store);
    const rs_source source = {
        .url = rs_str_trim(rs_str_of(url)), .title = rs_engine_str(name), .group = rs_engine_str(group)};
    rs_arena_init(&arena, 1 << 20);
    bool ok = rs_store_begin(s, &err) && settle(s, add(s, &source, now_of(r), &arena, &known, &err), &err);
    rs_arena_release(&arena);
    return ok || rs_engine_fail(error, &err);
}

bool rasid_sources_remove(rasid *r, rasid_store *store, const char *url, rasid_error *error)
{
    rs_err err = {0};
    int64_t id = 0;
    char normal[RS_URL_LONGEST + 1];
    size_t len = 0;
    rs_store *s = rs_engine_store(store);
    (void)r;
    bool is_url = !rs_url_write(RS_STR_NONE, rs_str_trim(rs_str_of(url)), normal, &len);
    bool ok = rs_store_begin(s, &err);
    if (ok) {
        ok = !is_url || rs_store_find_source(s, (rs_str){normal, len}, &id, &err);
        ok = ok && (id || RS_FAIL(&err, RS_EMPTY, "'%.100s' is not followed (rasid sources lists what is)", url));
        ok = settle(s, ok && rs_store_remove_source(s, id, &err), &err);
    }
    return ok || rs_engine_fail(error, &err);
}

/* ---- lists */

typedef struct rs_import {
    rs_run run;
    rs_store *store;
    rs_arena arena;
    int64_t now;
    const char *file;
} rs_import;

/* A source at fault is told and left out. */
static bool import_one(rs_import *in, const rs_source *source, uint64_t line, rs_err *err)
{
    rs_err why = {0};
    bool known = false;
    if (add(in->store, source, in->now, &in->arena, &known, &why)) {
        in->run.tally.items++;
        in->run.tally.known += known;
        in->run.tally.read += !known;
        return true;
    }
    if (why.code != RS_USAGE) {
        *err = why;
        return false;
    }
    why.code = RS_INPUT;
    rs_run_notice(&in->run, rs_str_of(in->file), line, &why);
    return rs_run_check(&in->run, err);
}

/* "https://example.org/rss  The name, if any" */
static bool import_lines(rs_import *in, rs_str bytes, rs_err *err)
{
    rs_str line;
    if (rs_str_starts(bytes, RS_STR("\xEF\xBB\xBF"))) {
        bytes = rs_str_part(bytes, 3, bytes.len);
    }
    for (uint64_t n = 1; rs_str_line(&bytes, &line); n++) {
        line = rs_str_trim(line);
        if (!line.len || line.at[0] == '#') {
            continue;
        }
        size_t end = 0;
        while (end < line.len && line.at[end] != ' ' && line.at[end] != '\t') {
            end++;
        }
        rs_str name = rs_str_trim(rs_str_part(line, end, line.len));
        bool valid = name.len && rs_utf8_valid(name, NULL);
        const rs_source source = {.url = rs_str_part(line, 0, end), .title = valid ? name : RS_STR_NONE};
        if (!import_one(in, &source, n, err)) {
            return false;
        }
    }
    return true;
}

static bool import_opml(rs_import *in, rs_str bytes, rs_err *err)
{
    rs_feed feed;
    rs_arena scratch;
    rs_err why = {0};
    rs_arena_init(&scratch, list_ceiling);
    bool ok = rs_feed_read(&feed, bytes, RS_STR_NONE, RS_STR_NONE, &in->arena, &scratch, &why);
    rs_arena_release(&scratch);
    if (!ok) {
        rs_run_notice(&in->run, rs_str_of(in->file), why.line, &why);
        return why.code != RS_MEMORY || RS_FAIL_MEMORY(err);
    }
    if (!feed.entries.len) {
        rs_err_set(&why, RS_EMPTY, __FILE__, __LINE__, "no feed stands in this list (its outlines need xmlUrl)");
        rs_run_notice(&in->run, rs_str_of(in->file), 0, &why);
    }
    RS_EACH(rs_feed_entry, e, &feed.entries)
    {
        const rs_source source = {.url = e->url,
                                  .title = e->title.len && !rs_str_eq(e->title, e->url) ? e->title : RS_STR_NONE,
                                  .group = e->group.len ? e->group : RS_STR_NONE,
                                  .home = e->home};
        if (!import_one(in, &source, 0, err)) {
            return false;
        }
    }
    return true;
}

static bool slurp(const char *path, rs_buf *out, rs_err *err)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (!file) {
        return RS_FAIL(err, RS_IO, "%s: %s (check the path)", path, strerror(errno));
    }
    char part[16 << 10];
    size_t n;
    while ((n = fread(part, 1, sizeof part, file)) > 0) {
        rs_buf_put(out, (rs_str){part, n});
    }
    bool ok = !ferror(file) || RS_FAIL(err, RS_IO, "%s: %s (check the path)", path, strerror(errno));
    if (!standard) {
        fclose(file);
    }
    return ok && (!out->overflowed ||
                  RS_FAIL(err, RS_LIMIT, "%s: longer than a list of sources may be (%d MB)", path, list_ceiling >> 20));
}

static bool import_file(rs_import *in, const char *path, rs_err *err)
{
    rs_err why = {0};
    rs_buf bytes;
    in->file = path;
    rs_arena_reset(&in->arena);
    rs_buf_init(&bytes, list_ceiling);
    bool ok = true;
    if (!slurp(path, &bytes, &why)) {
        rs_run_notice(&in->run, rs_str_of(path), 0, &why);
    } else if (rs_feed_sniff(rs_str_part(rs_buf_str(&bytes), 0, 4096)) == RS_FEED_OPML) {
        ok = import_opml(in, rs_buf_str(&bytes), err);
    } else if (bytes.len && rs_str_trim(rs_buf_str(&bytes)).at[0] == '<') {
        rs_err_set(&why, RS_INPUT, __FILE__, __LINE__,
                   "neither OPML nor a list of addresses (give a feed by its address)");
        rs_run_notice(&in->run, rs_str_of(path), 0, &why);
    } else {
        ok = import_lines(in, rs_buf_str(&bytes), err);
    }
    rs_buf_release(&bytes);
    return ok;
}

bool rasid_sources_import(rasid *r, rasid_store *store, const char *const *paths, size_t n, rasid_tally *tally,
                          rasid_error *error)
{
    rs_err err = {0};
    rs_import in = {.store = rs_engine_store(store), .now = now_of(r)};
    rs_run_init(&in.run, r);
    rs_arena_init(&in.arena, 2 * list_ceiling);
    bool ok = rs_store_begin(in.store, &err);
    if (ok) {
        for (size_t i = 0; ok && i < n; i++) {
            ok = import_file(&in, paths[i], &err);
        }
        ok = settle(in.store, ok, &err);
    }
    rs_arena_release(&in.arena);
    if (tally) {
        *tally = in.run.tally;
    }
    return ok || rs_engine_fail(error, &err);
}

/* ---- telling */

rs_source_view rs_source_look(const rs_source *source, int64_t now)
{
    return (rs_source_view){
        .source = source,
        .state = rs_health_state(source, now),
        .now = now,
        .usual = rs_rhythm_usual(&source->rhythm),
        .patience = rs_health_patience(source),
    };
}

typedef bool rs_source_take(void *arg, const rs_source *source, rs_err *err);

static bool each_source(rs_store *store, rs_source_take *take, void *arg, rs_err *err)
{
    rs_arena arena;
    rs_source source;
    rs_arena_init(&arena, 4 << 20);
    bool ok = true;
    for (int64_t id = 0; ok; id = source.id) {
        rs_arena_reset(&arena);
        ok = rs_store_next_source(store, id, &arena, &source, err);
        if (!ok || !source.id) {
            break;
        }
        ok = take(arg, &source, err);
    }
    rs_arena_release(&arena);
    return ok;
}

typedef struct rs_listing {
    rs_run run;
    bool jsonl;
    int64_t now;
    uint64_t n;
    rs_buf out;
} rs_listing;

static bool list_one(void *arg, const rs_source *source, rs_err *err)
{
    rs_listing *l = arg;
    const rs_tell_options how = rs_engine_tell_options(l->run.r);
    rs_source_view view = rs_source_look(source, l->now);
    rs_buf_reset(&l->out);
    rs_tell_source(&l->out, &view, l->jsonl, &how);
    return (!l->out.overflowed || RS_FAIL_MEMORY(err)) && rs_run_emit(&l->run, rs_buf_str(&l->out), err) &&
           rs_run_check(&l->run, err);
}

bool rasid_sources_list(rasid *r, rasid_store *store, const char *format, rasid_error *error)
{
    rs_err err = {0};
    rs_listing l = {.now = now_of(r)};
    rs_run_init(&l.run, r);
    rs_buf_init(&l.out, 1 << 20);
    bool ok = as_jsonl(format, &l.jsonl, &err) && each_source(rs_engine_store(store), list_one, &l, &err);
    rs_buf_release(&l.out);
    return ok || rs_engine_fail(error, &err);
}

static bool export_one(void *arg, const rs_source *source, rs_err *err)
{
    rs_listing *l = arg;
    (void)err;
    rs_opml_source(&l->out, source->title, source->url, source->home, source->group);
    return true;
}

bool rasid_sources_export(rasid *r, rasid_store *store, rasid_error *error)
{
    rs_err err = {0};
    rs_listing l = {.jsonl = false};
    rs_run_init(&l.run, r);
    rs_buf_init(&l.out, export_ceiling);
    rs_opml_begin(&l.out, RS_STR("rasid"));
    bool ok = each_source(rs_engine_store(store), export_one, &l, &err);
    rs_opml_end(&l.out);
    ok = ok && (!l.out.overflowed || RS_FAIL_MEMORY(&err)) && rs_run_emit(&l.run, rs_buf_str(&l.out), &err);
    rs_buf_release(&l.out);
    return ok || rs_engine_fail(error, &err);
}

/* ---- revisions */

static bool tell_revision(void *arg, const rs_revision *revision, rs_err *err)
{
    rs_listing *l = arg;
    const rs_tell_options how = rs_engine_tell_options(l->run.r);
    const rs_revision_view view = {
        .at = revision->at,
        .item = revision->content,
        .earlier = revision->earlier_content,
        .url = revision->url,
        .source = revision->source,
        .title = revision->title,
        .difference = revision->difference,
    };
    l->n++;
    rs_buf_reset(&l->out);
    rs_tell_revision(&l->out, &view, l->jsonl, &how);
    return (!l->out.overflowed || RS_FAIL_MEMORY(err)) && rs_run_emit(&l->run, rs_buf_str(&l->out), err) &&
           rs_run_check(&l->run, err);
}

bool rasid_revisions(rasid *r, rasid_store *store, const char *format, const char *since, const char *until,
                     uint64_t *found, rasid_error *error)
{
    rs_err err = {0};
    rs_store_filter filter = {.has_since = false};
    rs_listing l = {.jsonl = false};
    rs_run_init(&l.run, r);
    rs_buf_init(&l.out, 128 << 20);
    bool ok = as_jsonl(format, &l.jsonl, &err) && rs_engine_filter(since, until, &filter, &err) &&
              rs_store_each_revision(rs_engine_store(store), &filter, tell_revision, &l, &err);
    rs_buf_release(&l.out);
    if (found) {
        *found = l.n;
    }
    return ok || rs_engine_fail(error, &err);
}

/* ---- for the report */

typedef struct rs_silent_run {
    rs_arena *arena;
    rs_dossier *dossier;
    int64_t now;
} rs_silent_run;

static rs_str date_in(rs_arena *arena, int64_t at)
{
    char date[24];
    if (!at) {
        return RS_STR_NONE;
    }
    rs_clock_write(at, date);
    return rs_arena_str(arena, rs_str_of(date));
}

static bool note_silent(void *arg, const rs_source *source, rs_err *err)
{
    rs_silent_run *run = arg;
    rs_source_view view = rs_source_look(source, run->now);
    bool told = view.state == RS_STATE_silent || view.state == RS_STATE_failing || view.state == RS_STATE_gone ||
                view.state == RS_STATE_unfollowed;
    rs_silent_source *line = told ? RS_PUSH(run->arena, &run->dossier->silent_sources) : NULL;
    if (told && !line) {
        return RS_FAIL_MEMORY(err);
    }
    if (told) {
        *line = (rs_silent_source){
            .name = rs_arena_str(run->arena, source->title.len ? source->title : source->url),
            .url = rs_arena_str(run->arena, source->url),
            .last_success = date_in(run->arena, source->last_success),
            .last_item = date_in(run->arena, source->last_new),
            .expected = date_in(run->arena, source->last_new && view.usual ? source->last_new + view.usual : 0),
            .usual = view.usual,
            .state = view.state,
            .errors = source->errors,
            .why =
                source->errors ? rs_arena_str(run->arena, source->why.len ? source->why : source->error) : RS_STR_NONE,
        };
    }
    return !run->arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_engine_silent_sources(const rasid *r, rs_store *store, rs_arena *arena, rs_dossier *dossier, rs_err *err)
{
    rs_silent_run run = {.arena = arena, .dossier = dossier, .now = now_of(r)};
    return each_source(store, note_silent, &run, err);
}
