/* What came of fetching a page: read, kept, and compared with what stood there before. */
#include "collect/url.h"
#include "engine/clock.h"
#include "engine/follow.h"
#include "engine/follow_diff.h"
#include "engine/follow_schedule.h"
#include "engine/parcel.h"

enum {
    fresh_age = 2 * 86400, /* younger articles are looked at again */
    status_missing = 404,
    status_gone = 410,
};

/* "utm_source=rss" and the like tell where a reader came from, not what he reads. */
rs_id rs_follow_page_key(rs_arena *scratch, rs_str url)
{
    size_t query = rs_str_find(url, RS_STR("?"), 0);
    if (query == SIZE_MAX || rs_str_find(url, RS_STR("utm_"), query) == SIZE_MAX) {
        return rs_hash_id(url);
    }
    rs_buf kept;
    rs_str part;
    rs_str rest = rs_str_part(url, query + 1, url.len);
    char joint = '?';
    rs_buf_init(&kept, 2 * RS_URL_LONGEST);
    rs_buf_put(&kept, rs_str_part(url, 0, query));
    while (rs_str_split(&rest, '&', &part)) {
        if (!rs_str_starts(part, RS_STR("utm_"))) {
            rs_buf_char(&kept, joint);
            rs_buf_put(&kept, part);
            joint = '&';
        }
    }
    (void)scratch;
    rs_id id = rs_hash_id(rs_buf_str(&kept));
    rs_buf_release(&kept);
    return id;
}

static void say(rs_follow *f, rs_follow_event event, int64_t at, const rs_page *page, rs_str text, int64_t number)
{
    rs_source source = {.id = 0};
    if (!rs_store_get_source(f->store, page->source, &f->scratch, &source, NULL) || !source.id) {
        source = (rs_source){.url = RS_STR_NONE};
    }
    const rs_follow_line line = {
        .event = event, .at = at, .source = rs_source_label(&source), .url = page->url, .text = text, .number = number};
    rs_follow_say(f, &line);
}

/* ---- what is to be read */

static bool want_document(rs_follow *f, const rs_page *page, const rs_outcome *o, rs_err *err)
{
    rs_source source = {.id = 0};
    if (!rs_store_get_source(f->store, page->source, &f->batch, &source, err)) {
        return false;
    }
    rs_reading_wanted *w = RS_PUSH(&f->batch, &f->readings);
    if (!w) {
        return RS_FAIL_MEMORY(err);
    }
    *w = (rs_reading_wanted){.page = page->id, .at = o->at};
    w->raw = (rs_raw){
        .kind = RS_RAW_DOCUMENT,
        .bytes = o->body,
        .file = rs_archive_path(&f->archive, (uint32_t)o->file, &f->batch),
        .offset = (uint64_t)o->offset,
        .url = rs_arena_str(&f->batch, page->url),
        .charset = o->charset,
        .announced = rs_arena_str(&f->batch, page->announced),
        .publisher = source.title,
    };
    return !f->batch.overflowed || RS_FAIL_MEMORY(err);
}

/* The entry's own words, where the page cannot be had. */
static bool want_record(rs_follow *f, const rs_page *page, int64_t at, bool second_best, rs_err *err)
{
    if (!page->record.len) {
        return true;
    }
    rs_reading_wanted *w = second_best ? RS_PUSH(&f->batch, &f->second_best) : RS_PUSH(&f->batch, &f->readings);
    if (!w) {
        return RS_FAIL_MEMORY(err);
    }
    *w = (rs_reading_wanted){.page = page->id, .at = at, .fallback = true};
    w->raw = (rs_raw){
        .kind = RS_RAW_RECORD,
        .bytes = rs_arena_str(&f->batch, page->record),
        .file = rs_arena_str(&f->batch, page->file),
        .offset = page->offset,
        .url = rs_arena_str(&f->batch, page->url),
        .announced = rs_arena_str(&f->batch, page->announced),
    };
    return !f->batch.overflowed || RS_FAIL_MEMORY(err);
}

/* ---- one outcome */

static void plan_check(rs_page *page, int64_t at)
{
    int64_t announced = 0;
    bool old = rs_clock_parse(page->announced, false, &announced) && announced < page->fetched - fresh_age;
    page->due = 0;
    while (!old && (page->due = rs_schedule_check(page->fetched, page->checks)) && page->due <= at) {
        page->checks++; /* it was looked at for another reason, or late */
    }
    page->wanted = page->due != 0;
}

static bool is_temporary(rs_fetch_end end)
{
    return end == RS_FETCH_BUSY || end == RS_FETCH_SERVER || end == RS_FETCH_UNREACHABLE || end == RS_FETCH_TIMEOUT ||
           end == RS_FETCH_BROKEN;
}

/* The page is fetched at `plainer` from now on; where that is empty, at its own address again and for good. */
static void fetch_at(rs_page *page, rs_str plainer)
{
    page->plainer = plainer;
    page->etag = page->last_modified = RS_STR_NONE;
}

static bool page_failed(rs_follow *f, rs_page *page, const rs_outcome *o, rs_err *err)
{
    page->tries++;
    if (is_temporary(o->end) && page->tries < RS_PAGE_TRIES) {
        int64_t due = o->at + rs_schedule_back_off(page->url, page->tries);
        page->due = due > o->retry_after ? due : o->retry_after;
        return true;
    }
    page->wanted = false;
    page->tries = 0;
    bool plainer = page->plainer.len > 0;
    if (plainer) {
        fetch_at(page, RS_STR(""));
    }
    if (!page->item) {
        return want_record(f, page, o->at, false, err);
    }
    if (!plainer && (o->status == status_missing || o->status == status_gone)) {
        say(f, RS_FOLLOW_withdrawn, o->at, page, RS_STR_NONE, o->status);
    } else {
        plan_check(page, o->at);
    }
    return true;
}

bool rs_follow_page(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    rs_page page;
    if (!rs_store_find_page(f->store, rs_follow_page_key(&f->scratch, o->url), &f->scratch, &page, err)) {
        return false;
    }
    if (!page.id) {
        return true;
    }
    bool ok = true;
    if (o->end != RS_FETCH_OK && o->end != RS_FETCH_NOT_MODIFIED) {
        ok = page_failed(f, &page, o, err);
        return ok && rs_store_save_page(f->store, &page, err);
    }
    page.fetched = page.fetched ? page.fetched : o->at;
    page.checked = o->at;
    page.tries = 0;
    plan_check(&page, o->at);
    if (o->end == RS_FETCH_OK && !o->same) {
        page.etag = o->truncated ? RS_STR_NONE : o->etag;
        page.last_modified = o->truncated ? RS_STR_NONE : o->last_modified;
        ok = want_document(f, &page, o, err);
    }
    return ok && rs_store_save_page(f->store, &page, err);
}

bool rs_follow_own_page(rs_follow *f, const rs_source *source, const rs_outcome *o, rs_err *err)
{
    rs_page page;
    rs_id key = rs_follow_page_key(&f->scratch, o->url);
    if (!rs_store_find_page(f->store, key, &f->scratch, &page, err)) {
        return false;
    }
    if (!page.id) {
        page = (rs_page){.key = key, .url = o->url, .source = source->id, .fetched = o->at};
        if (!rs_store_add_page(f->store, &page, &page.id, err)) {
            return false;
        }
    }
    return want_document(f, &page, o, err);
}

/* ---- reading */

void rs_follow_work(void *arg, rs_worker *worker, rs_job *job)
{
    const rs_follow *f = arg;
    rs_parcel_wrap(f->run.r, worker, job);
}

/* Is the text another than that of the item before? *difference lives in scratch. */
static bool compare(rs_follow *f, const rs_page *page, rs_str text, bool *same, rs_str *difference, rs_err *err)
{
    rs_str before;
    rs_buf out;
    if (!rs_store_item_text(f->store, page->item, &f->scratch, &before, err)) {
        return false;
    }
    rs_buf_init(&out, 64 << 20);
    bool ok = rs_diff_lines(&out, before, text, &f->scratch, same);
    *difference = ok ? rs_arena_str(&f->scratch, rs_buf_str(&out)) : RS_STR_NONE;
    rs_buf_release(&out);
    return difference->at || RS_FAIL_MEMORY(err);
}

/* Where a page gave little or nothing to read and names a plainer form of itself, that is fetched next. */
static bool try_plainer(rs_follow *f, const rs_job *job, const rs_reading_wanted *w, rs_page *page)
{
    rs_str plainer = rs_parcel_plainer(job);
    if (w->fallback || !plainer.len || page->plainer.at || !page->record.at || rs_str_eq(plainer, page->url)) {
        return false;
    }
    fetch_at(page, rs_arena_str(&f->scratch, plainer));
    page->wanted = true;
    page->due = w->at;
    return true;
}

/* A page that is followed itself brings news when it changes. */
static bool own_page_changed(rs_follow *f, const rs_page *page, int64_t at, rs_err *err)
{
    rs_source s;
    if (page->record.at || !page->url.at) {
        return true;
    }
    if (!rs_store_get_source(f->store, page->source, &f->scratch, &s, err)) {
        return false;
    }
    if (!s.id || s.kind != RS_SOURCE_page) {
        return true;
    }
    rs_rhythm_add(&s.rhythm, at);
    s.last_new = at;
    s.entries++;
    return rs_store_save_source(f->store, &s, err);
}

static bool keep_item(rs_follow *f, rs_job *job, const rs_reading_wanted *w, rs_page *page, rs_err *err)
{
    uint64_t keys[RS_KEYS_MAX];
    rs_store_reading reading = rs_parcel_unwrap(job, 0, keys);
    rs_str difference = RS_STR_NONE;
    bool same = false;
    bool known = false;
    int64_t id = 0;
    if (page->item && !compare(f, page, reading.text, &same, &difference, err)) {
        return false;
    }
    bool again = try_plainer(f, job, w, page);
    if (page->item && same) {
        return !again || rs_store_save_page(f->store, page, err);
    }
    if (!rs_store_add_raw(f->store, &job->raw, RS_STR_NONE, &id, &known, err)) {
        return false;
    }
    reading.id = id;
    if (!known && !rs_store_put_reading(f->store, &reading, false, err)) {
        return false;
    }
    bool revises = page->item && page->item != id;
    if (revises && !rs_store_add_revision(f->store, id, page->item, w->at, difference, err)) {
        return false;
    }
    page->item = id;
    if (known && !revises) {
        rs_run_known(&f->run, job);
    } else {
        say(f, revises ? RS_FOLLOW_revision : RS_FOLLOW_item, w->at, page, reading.title, -1);
    }
    return own_page_changed(f, page, w->at, err) && rs_store_save_page(f->store, page, err);
}

/* Nothing could be read: of a page the entry's words are taken; of those, at least the bytes are kept. */
static bool keep_failed(rs_follow *f, rs_job *job, const rs_reading_wanted *w, rs_page *page, rs_err *err)
{
    bool known = false;
    int64_t id = 0;
    if (try_plainer(f, job, w, page)) {
        return rs_store_save_page(f->store, page, err);
    }
    if (page->item) {
        return true; /* what was read before stays */
    }
    if (!w->fallback && job->raw.kind == RS_RAW_DOCUMENT && page->record.len) {
        return want_record(f, page, w->at, true, err);
    }
    say(f, RS_FOLLOW_unreadable, w->at, page, rs_str_of(job->err.message), -1);
    if (!rs_parcel_worth_keeping(job)) {
        return true;
    }
    if (!rs_store_add_raw(f->store, &job->raw, rs_str_of(job->err.message), &id, &known, err)) {
        return false;
    }
    page->item = id;
    return rs_store_save_page(f->store, page, err);
}

bool rs_follow_settle(void *arg, rs_job *job, rs_err *err)
{
    rs_follow *f = arg;
    const rs_reading_wanted w = f->readings.at[job->mark];
    rs_page page;
    rs_arena_reset(&f->scratch);
    if (!rs_store_get_page(f->store, w.page, &f->scratch, &page, err)) {
        return false;
    }
    if (!page.id) {
        return true;
    }
    bool ok = job->ok ? keep_item(f, job, &w, &page, err) : keep_failed(f, job, &w, &page, err);
    if (ok && job->ok) {
        f->run.tally.items++;
        f->run.tally.read++;
        f->run.tally.bytes += job->raw.bytes.len;
    }
    return ok;
}

static bool read_all(rs_follow *f, rs_err *err)
{
    for (uint32_t i = 0; i < f->readings.len; i++) {
        rs_reading_wanted *w = &f->readings.at[i];
        char received[24];
        rs_clock_write(w->at, received);
        w->raw.received = rs_str_of(received);
        if (!rs_pipeline_put(f->pipeline, &w->raw, i, err)) {
            return false;
        }
    }
    return rs_pipeline_finish(f->pipeline, err);
}

bool rs_follow_read(rs_follow *f, rs_err *err)
{
    for (int round = 0; round < 2 && f->readings.len; round++) {
        if (!read_all(f, err)) {
            return false;
        }
        /* what could not be read gives way to what was announced of it */
        memcpy(&f->readings, &f->second_best, sizeof f->readings);
        memset(&f->second_best, 0, sizeof f->second_best);
    }
    memset(&f->readings, 0, sizeof f->readings);
    return true;
}
