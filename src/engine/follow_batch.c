/* Outcomes gathered, worked on and committed with the place in the archive up to which that was done. */
#include <stdio.h>
#include <unistd.h>

#include "collect/url.h"
#include "engine/clock.h"
#include "engine/follow.h"

enum {
    batch_outcomes = 128,
    batch_bytes = 8 << 20,
    soon_ms = 2000,  /* news waits that long for company */
    late_ms = 30000, /* and "nothing new" that long */
    replay_block = 64 << 20,
};

void rs_follow_say(rs_follow *f, const rs_follow_line *line)
{
    const rs_tell_options how = rs_engine_tell_options(f->run.r);
    rs_tell_follow(&f->log, line, f->jsonl, &how);
}

/* ---- gathering */

static bool keep_outcome(rs_follow *f, const rs_outcome *outcome, rs_err *err)
{
    rs_outcome *kept = RS_PUSH(&f->batch, &f->outcomes);
    if (!kept) {
        return RS_FAIL_MEMORY(err);
    }
    *kept = *outcome;
    rs_str *const strings[] = {&kept->source, &kept->url,     &kept->final,  &kept->permanent,
                               &kept->type,   &kept->charset, &kept->etag,   &kept->last_modified,
                               &kept->why,    &kept->record,  &kept->digest, &kept->body};
    for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++) {
        *strings[i] = rs_arena_str(&f->batch, *strings[i]);
    }
    f->bytes += outcome->body.len;
    return !f->batch.overflowed || RS_FAIL_MEMORY(err);
}

static bool is_full(const rs_follow *f)
{
    return f->outcomes.len >= batch_outcomes || f->bytes >= batch_bytes;
}

static bool log_outcome(rs_follow *f, const rs_outcome *outcome, rs_err *err)
{
    char date[24];
    rs_buf fields;
    rs_clock_write(outcome->at, date);
    rs_buf_init(&fields, 256 << 10);
    rs_outcome_pack(&fields, outcome);
    rs_warc_record record = {.type = RS_WARC_METADATA, .target = outcome->url, .date = rs_str_of(date)};
    record.content_type = RS_STR("application/warc-fields");
    record.concurrent_to = outcome->record;
    record.block = rs_buf_str(&fields);
    bool ok = fields.overflowed ? RS_FAIL_MEMORY(err) : rs_warc_write(f->archive.writer, &record, err);
    rs_buf_release(&fields);
    return ok;
}

bool rs_batch_add(rs_follow *f, rs_outcome *outcome, rs_err *err)
{
    if (!log_outcome(f, outcome, err) || !keep_outcome(f, outcome, err)) {
        return false;
    }
    bool news = outcome->end == RS_FETCH_OK && !outcome->same;
    int64_t at = rs_follow_now(f) + (news ? soon_ms : late_ms);
    f->flush_at = at < f->flush_at ? at : f->flush_at;
    return !is_full(f) || rs_batch_flush(f, err);
}

/* ---- working on it */

static bool put_robots(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    rs_url parts;
    if (!rs_url_parts(&parts, o->url)) {
        return true;
    }
    const rs_kept_robots robots = {
        .origin = parts.origin,
        .status = (int)o->status,
        .fetched = o->at,
        .body = o->body.at ? o->body : RS_STR(""),
    };
    return rs_store_put_robots(f->store, &robots, err);
}

static bool put_capture(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    char date[24];
    if (o->same || !o->digest.len || !o->record.len) {
        return true;
    }
    rs_clock_write(o->at, date);
    const rs_capture capture = {.digest = o->digest, .record = o->record, .at = rs_str_of(date)};
    return rs_store_put_capture(f->store, rs_hash_id(o->final.at ? o->final : o->url), &capture, err);
}

static bool work_on(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    rs_arena_reset(&f->scratch);
    rs_arena_reset(&f->feed_scratch);
    switch (o->kind) {
    case RS_OUTCOME_source: return rs_follow_source(f, o, err);
    case RS_OUTCOME_part: return rs_follow_part(f, o, err);
    case RS_OUTCOME_page: return rs_follow_page(f, o, err);
    default: return put_robots(f, o, err);
    }
}

/* Pages before sources: an entry that was edited has its page looked at again, whatever that page was just now. */
static bool work_on_all(rs_follow *f, rs_err *err)
{
    for (int pages = 1; pages >= 0; pages--) {
        RS_EACH(rs_outcome, o, &f->outcomes)
        {
            if ((o->kind == RS_OUTCOME_page) == (pages == 1) && (!work_on(f, o, err) || !put_capture(f, o, err))) {
                return false;
            }
        }
        if (!rs_follow_read(f, err)) {
            return false;
        }
    }
    return true;
}

static bool set_place(rs_follow *f, rs_archive_place place, rs_err *err)
{
    char text[64];
    snprintf(text, sizeof text, "%u %llu", place.file, (unsigned long long)place.offset);
    return rs_store_set_meta(f->store, "archive", rs_str_of(text), err);
}

static bool get_place(rs_follow *f, rs_archive_place *place, rs_err *err)
{
    rs_str text;
    rs_str file;
    uint64_t n = 0;
    rs_arena_reset(&f->scratch);
    *place = (rs_archive_place){0, 0};
    if (!rs_store_get_meta(f->store, "archive", &f->scratch, &text, err)) {
        return false;
    }
    if (text.at && rs_str_split(&text, ' ', &file) && rs_str_to_uint(file, &n) && n <= UINT32_MAX) {
        place->file = (uint32_t)n;
        place->offset = rs_str_to_uint(text, &n) ? n : 0;
    }
    return true;
}

static void forget(rs_follow *f)
{
    memset(&f->outcomes, 0, sizeof f->outcomes);
    memset(&f->readings, 0, sizeof f->readings);
    memset(&f->second_best, 0, sizeof f->second_best);
    f->bytes = 0;
    f->flush_at = INT64_MAX;
    f->look_at = 0;
    rs_arena_reset(&f->batch);
    rs_buf_reset(&f->log);
}

/* The log is told before the commit: a crash between them tells a line twice rather than never. */
static bool flush_to(rs_follow *f, rs_archive_place place, rs_err *err)
{
    bool ok = rs_store_begin(f->store, err) && work_on_all(f, err) && set_place(f, place, err) &&
              (!f->log.overflowed || RS_FAIL_MEMORY(err)) && rs_run_emit(&f->run, rs_buf_str(&f->log), err) &&
              rs_store_commit(f->store, err);
    if (!ok) {
        rs_store_rollback(f->store);
    }
    forget(f);
    return ok;
}

bool rs_batch_flush(rs_follow *f, rs_err *err)
{
    if (!f->outcomes.len) {
        return true;
    }
    return rs_archive_sync(&f->archive, err) && flush_to(f, rs_archive_end(&f->archive), err) &&
           rs_archive_turn(&f->archive, rs_follow_now(f) / 1000, err);
}

/* ---- after a crash */

/* The body as it was received, without what the way put around it. */
static bool load_body(rs_follow *f, rs_outcome *o, rs_err *err)
{
    const rs_http_limits limits = {.body = replay_block, .expansion = 1000};
    rs_warc_reader *reader = NULL;
    rs_warc_record record;
    rs_http http;
    rs_buf body;
    bool more = false;
    bool whole = false;
    rs_str path = rs_archive_path(&f->archive, (uint32_t)o->file, &f->batch);
    if (!path.at) {
        return RS_FAIL_MEMORY(err);
    }
    if (!rs_warc_open(&reader, path.at, (uint64_t)o->offset, replay_block, err)) {
        return false;
    }
    rs_buf_init(&body, replay_block);
    bool ok = rs_warc_next(reader, &record, &more, err) && more && rs_http_parse(&http, record.block, &f->batch, err) &&
              rs_http_body(&http, false, &limits, &body, &whole, err);
    if (ok) {
        o->body = rs_arena_str(&f->batch, rs_buf_str(&body));
        o->record = rs_arena_str(&f->batch, record.id);
        o->digest = http.status == 200 && !o->truncated ? rs_arena_str(&f->batch, record.payload_digest) : RS_STR_NONE;
        f->bytes += body.len;
    }
    rs_buf_release(&body);
    rs_warc_close(reader);
    return ok && (!f->batch.overflowed || RS_FAIL_MEMORY(err));
}

/* A batch works on its pages first; in the archive of a store that was put back from a copy, they may stand behind what
 * announced them. */
static bool is_behind_its_source(const rs_follow *f, const rs_warc_record *record)
{
    rs_outcome o;
    bool is_page =
        record->type == RS_WARC_METADATA && rs_outcome_unpack(&o, record->block) && o.kind == RS_OUTCOME_page;
    return is_page && f->outcomes.len && f->outcomes.at[f->outcomes.len - 1].kind != RS_OUTCOME_page;
}

/* An outcome whose response cannot be read any more is as if it had never come: it is asked for again. */
static bool take_record(rs_follow *f, const rs_warc_record *record, rs_err *err)
{
    rs_outcome o;
    rs_err why = {0};
    if (record->type != RS_WARC_METADATA || record->truncated || !rs_outcome_unpack(&o, record->block)) {
        return true;
    }
    o.body = o.record = o.digest = RS_STR_NONE;
    bool has_body = o.file && !o.same && o.end == RS_FETCH_OK;
    if (has_body && !load_body(f, &o, &why)) {
        rs_run_notice(&f->run, f->archive.folder, 0, &why);
        return why.code != RS_MEMORY || RS_FAIL_MEMORY(err);
    }
    uint64_t counted = f->bytes;
    bool ok = keep_outcome(f, &o, err);
    f->bytes = counted;
    return ok;
}

static bool replay_file(rs_follow *f, rs_archive_place *place, uint64_t *replayed, rs_err *err)
{
    rs_warc_reader *reader = NULL;
    rs_arena arena;
    rs_arena_init(&arena, 64 << 10);
    rs_str path = rs_archive_path(&f->archive, place->file, &arena);
    bool ok = path.at ? true : RS_FAIL_MEMORY(err);
    if (ok && access(path.at, F_OK) == 0 && (ok = rs_warc_open(&reader, path.at, place->offset, replay_block, err))) {
        for (bool more = true; ok && more;) {
            rs_warc_record record;
            rs_err why = {0};
            if (!rs_warc_next(reader, &record, &more, &why)) {
                rs_run_notice(&f->run, path, 0, &why);
                ok = why.code == RS_INPUT || why.code == RS_LIMIT;
                if (!ok && err) {
                    *err = why;
                }
                continue;
            }
            if (!more) {
                break;
            }
            if (is_behind_its_source(f, &record) && !flush_to(f, *place, err)) {
                ok = false;
                break;
            }
            uint32_t before = f->outcomes.len;
            ok = take_record(f, &record, err);
            *replayed += f->outcomes.len - before;
            place->offset = record.end;
            if (ok && is_full(f)) {
                ok = flush_to(f, *place, err) && rs_run_check(&f->run, err);
            }
        }
    }
    rs_warc_close(reader);
    rs_arena_release(&arena);
    return ok;
}

bool rs_batch_replay(rs_follow *f, rs_err *err)
{
    rs_archive_place place;
    uint64_t replayed = 0;
    rs_archive_place end = rs_archive_end(&f->archive);
    if (!get_place(f, &place, err)) {
        return false;
    }
    if (!place.file) { /* a store that never followed: what an older one did with this archive is not its own */
        return set_place(f, end, err);
    }
    for (; place.file <= end.file; place = (rs_archive_place){place.file + 1, 0}) {
        if (!replay_file(f, &place, &replayed, err)) {
            return false;
        }
    }
    if (replayed) {
        const rs_follow_line line = {
            .event = RS_FOLLOW_replayed, .at = rs_follow_now(f) / 1000, .number = (int64_t)replayed};
        rs_follow_say(f, &line);
    }
    return flush_to(f, end, err);
}
