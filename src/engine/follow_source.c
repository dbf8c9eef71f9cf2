/* What came of looking at a source: its entries, when it is due again, how it is. */
#include <stdio.h>
#include <stdlib.h>

#include "collect/discover.h"
#include "collect/feed.h"
#include "collect/robots.h"
#include "collect/url.h"
#include "engine/clock.h"
#include "engine/follow.h"
#include "engine/follow_schedule.h"

enum {
    first_newest = 50,       /* entries that a new source always brings */
    first_most = 200,        /* and those of a week, up to so many */
    first_age = 7 * 86400,   /* seconds */
    live_age = 30 * 86400,   /* what is dated longer ago and was not known is an old list, no news */
    parts_at_once = 3,       /* sitemaps of an index */
    older_pages = 5,         /* of a feed that outran us */
    outran_entries = 5,      /* so many entries and none known: it may have */
    part_tries = 3,          /* before a part is given up until it changes */
    part_pause = 15 * 60,    /* seconds between them */
    recheck_pause = 15 * 60, /* a page is not looked at more often, however often its entry changes */
    settling_in = 6 * 3600,  /* parts of a new source are first contact that long */
    max_age_believed = 3600, /* of caches */
    retry_after_believed = 86400,
};

static void say(rs_follow *f, const rs_source *s, rs_follow_event event, int64_t at, rs_str url, rs_str text,
                int64_t number)
{
    const rs_follow_line line = {
        .event = event, .at = at, .source = rs_source_label(s), .url = url, .text = text, .number = number};
    rs_follow_say(f, &line);
}

/* ---- health */

/* Alarms are raised once an episode, and taken back. */
static void judge(rs_follow *f, rs_source *s, int64_t at)
{
    rs_source_state state = rs_health_state(s, at);
    rs_source_state alarm = state == RS_STATE_silent || state == RS_STATE_failing ? state : RS_STATE_ok;
    if (alarm == (s->alarm ? s->alarm : RS_STATE_ok)) {
        return;
    }
    s->alarm = alarm;
    if (alarm == RS_STATE_silent) {
        say(f, s, RS_FOLLOW_silent, at, s->url, RS_STR_NONE, at - s->last_new);
    } else if (alarm == RS_STATE_failing) {
        say(f, s, RS_FOLLOW_failing, at, s->url, s->why, s->errors);
    } else {
        say(f, s, RS_FOLLOW_recovered, at, s->url, RS_STR_NONE, -1);
    }
}

static void fail(rs_follow *f, rs_source *s, const rs_outcome *o, rs_str kind, rs_str why)
{
    s->errors++;
    s->failures++;
    s->error = kind;
    s->why = why;
    int64_t wait = rs_schedule_back_off(s->url, s->errors);
    int64_t asked = o->retry_after - o->at;
    asked = asked > retry_after_believed ? retry_after_believed : asked;
    s->next_due = rs_schedule_on_grid(o->at + (asked > wait ? asked : wait));
    say(f, s, RS_FOLLOW_error, o->at, o->url, why, s->errors);
}

/* Before what it brought is looked at. */
static void succeed(rs_source *s, const rs_outcome *o)
{
    s->errors = 0;
    s->last_success = o->at;
}

/* After: its rhythm is known then. */
static void plan(rs_source *s, const rs_outcome *o, uint32_t ttl_minutes)
{
    int64_t pause = o->max_age > max_age_believed ? max_age_believed : o->max_age;
    if (o->end == RS_FETCH_OK && !o->same) {
        s->pause = ttl_minutes * 60;
    }
    pause = pause > s->pause ? pause : s->pause;
    s->next_due = rs_schedule_on_grid(o->at + rs_schedule_next(s, o->at, pause));
}

/* ---- entries */

typedef struct rs_intake_run {
    rs_follow *f;
    rs_source *s;
    const rs_outcome *o;
    const rs_feed *feed;
    bool first;       /* contact: only the newest */
    int64_t youngest; /* of a first contact: entries dated from then on are wanted */
    uint32_t wanted;
    uint32_t known, fresh;
    RS_VEC(int64_t) moments; /* of fresh entries */
} rs_intake_run;

static bool date_of(const rs_feed_entry *e, int64_t *at)
{
    return rs_clock_parse(e->published, false, at) || rs_clock_parse(e->updated, false, at);
}

static int newest_first(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a;
    int64_t y = *(const int64_t *)b;
    return (x < y) - (x > y);
}

/* The date of the last of the newest entries, or a week ago where that is earlier. */
static bool set_youngest(rs_intake_run *in, rs_err *err)
{
    int64_t *dates = rs_arena_raw(&in->f->scratch, (in->feed->entries.len + 1) * sizeof *dates);
    size_t n = 0;
    if (!dates) {
        return RS_FAIL_MEMORY(err);
    }
    RS_EACH(rs_feed_entry, e, &in->feed->entries)
    {
        n += date_of(e, &dates[n]);
    }
    if (n) {
        qsort(dates, n, sizeof *dates, newest_first);
    }
    int64_t last = n ? dates[n < first_newest ? n - 1 : first_newest - 1] : INT64_MAX;
    in->youngest = last < in->o->at - first_age ? last : in->o->at - first_age;
    return true;
}

static bool is_wanted(const rs_intake_run *in, const rs_feed_entry *e)
{
    int64_t at = 0;
    bool dated = date_of(e, &at);
    if (in->first) {
        return dated ? at >= in->youngest && in->wanted < first_most : in->wanted < first_newest;
    }
    return !dated || at >= in->o->at - live_age;
}

static uint64_t content_of(rs_arena *scratch, const rs_feed_entry *e)
{
    rs_str all = rs_arena_printf(scratch, "%.*s\n%.*s\n%.*s\n%.*s", RS_STR_ARG(e->title), RS_STR_ARG(e->updated),
                                 RS_STR_ARG(e->url), RS_STR_ARG(e->html));
    return rs_hash(all);
}

/* The entry as it is kept where its page cannot be had. */
static rs_str record_of(const rs_intake_run *in, const rs_feed_entry *e)
{
    rs_buf record;
    rs_buf_init(&record, 4 << 20);
    rs_feed_record(&record, in->feed, e);
    rs_str kept = record.overflowed ? RS_STR_NONE : rs_arena_str(&in->f->batch, rs_buf_str(&record));
    rs_buf_release(&record);
    return kept;
}

/* Without an address the entry itself is the item. */
static bool read_entry(const rs_intake_run *in, const rs_page *page, rs_err *err)
{
    rs_follow *f = in->f;
    rs_reading_wanted *w = RS_PUSH(&f->batch, &f->readings);
    if (!w) {
        return RS_FAIL_MEMORY(err);
    }
    *w = (rs_reading_wanted){.page = page->id, .at = in->o->at};
    w->raw = (rs_raw){.kind = RS_RAW_RECORD, .bytes = page->record, .file = rs_arena_str(&f->batch, page->file)};
    w->raw.offset = page->offset;
    return !f->batch.overflowed || RS_FAIL_MEMORY(err);
}

/* Wants the entry's page: fetched once, whoever announces it; looked at again when an announcement changed. */
static bool want(rs_intake_run *in, const rs_feed_entry *e, rs_announced *entry, bool changed, rs_err *err)
{
    rs_follow *f = in->f;
    rs_page page;
    char own[48];
    snprintf(own, sizeof own, "%lld %016llx%016llx", (long long)in->s->id, (unsigned long long)entry->key.high,
             (unsigned long long)entry->key.low);
    rs_id key = e->url.len ? rs_follow_page_key(&f->scratch, e->url) : rs_hash_id(rs_str_of(own));
    if (!rs_store_find_page(f->store, key, &f->scratch, &page, err)) {
        return false;
    }
    bool is_new = !page.id;
    entry->page = page.id;
    if (!is_new && !changed) {
        return true;
    }
    page.record = record_of(in, e);
    page.file = rs_archive_path(&f->archive, (uint32_t)in->o->file, &f->scratch);
    page.offset = (uint64_t)in->o->offset;
    if (!page.record.at || !page.file.at) {
        return RS_FAIL_MEMORY(err);
    }
    if (e->url.len) {
        int64_t soonest = page.checked ? page.checked + recheck_pause : 0;
        page.wanted = true;
        page.due = in->o->at > soonest ? in->o->at : soonest;
        page.tries = 0;
    }
    if (is_new) {
        page.key = key;
        page.url = e->url.len ? e->url : RS_STR_NONE;
        page.source = in->s->id;
        page.announced = e->published.at ? e->published : e->updated;
    }
    bool ok = is_new ? rs_store_add_page(f->store, &page, &page.id, err) : rs_store_save_page(f->store, &page, err);
    entry->page = page.id;
    return ok && (e->url.len || read_entry(in, &page, err));
}

static bool note_moment(rs_intake_run *in, const rs_feed_entry *e, rs_err *err)
{
    int64_t at = 0;
    bool dated = date_of(e, &at) && at <= in->o->at;
    if (in->first && !dated) {
        return true;
    }
    int64_t *moment = RS_PUSH(&in->f->scratch, &in->moments);
    if (!moment) {
        return RS_FAIL_MEMORY(err);
    }
    /* An old date on a new entry says nothing of the rhythm. */
    *moment = dated && (in->first || at > in->o->at - 86400) ? at : in->o->at;
    return true;
}

static bool take_entry(rs_intake_run *in, const rs_feed_entry *e, rs_err *err)
{
    rs_follow *f = in->f;
    rs_announced entry;
    bool known = false;
    if (!rs_store_get_entry(f->store, in->s->id, rs_hash_id(e->id), &entry, &known, err)) {
        return false;
    }
    uint64_t content = content_of(&f->feed_scratch, e);
    in->known += known;
    if (known && entry.content == content) {
        return true;
    }
    entry.content = content;
    if (!known) {
        entry.seen = in->o->at;
        in->fresh++;
        in->s->entries++;
        if (!note_moment(in, e, err)) {
            return false;
        }
    }
    if (known || is_wanted(in, e)) {
        in->wanted++;
        if (!want(in, e, &entry, known, err)) {
            return false;
        }
    }
    return rs_store_save_entry(f->store, in->s->id, &entry, err);
}

static int oldest_first(const void *a, const void *b)
{
    return newest_first(b, a);
}

static void learn_rhythm(rs_intake_run *in)
{
    rs_source *s = in->s;
    if (!in->fresh) {
        return;
    }
    if (in->moments.len) {
        qsort(in->moments.at, in->moments.len, sizeof in->moments.at[0], oldest_first);
    }
    RS_EACH(int64_t, at, &in->moments)
    {
        rs_rhythm_add(&s->rhythm, *at);
    }
    int64_t newest = in->first && in->moments.len ? in->moments.at[in->moments.len - 1] : in->o->at;
    s->last_new = newest > s->last_new ? newest : s->last_new;
}

static bool take_entries(rs_intake_run *in, rs_err *err)
{
    if (in->first && !set_youngest(in, err)) {
        return false;
    }
    RS_EACH(rs_feed_entry, e, &in->feed->entries)
    {
        if (e->id.len && !take_entry(in, e, err)) {
            return false;
        }
    }
    learn_rhythm(in);
    return true;
}

/* ---- parts */

static bool want_part(rs_follow *f, const rs_source *s, rs_str url, rs_str updated, int64_t at, rs_err *err)
{
    const rs_part part = {.url = url, .updated = updated, .wanted = true, .due = at};
    return rs_store_save_part(f->store, s->id, &part, err);
}

/* The newest sitemaps of an index, a few at a time; those without a date are asked for each time, from both ends. */
static bool take_index(rs_follow *f, const rs_source *s, const rs_feed *feed, const rs_outcome *o, rs_err *err)
{
    uint32_t n = feed->entries.len;
    bool *taken = rs_arena_alloc(&f->scratch, n + 1);
    if (!taken) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t turn = 0; turn < parts_at_once && turn < n; turn++) {
        uint32_t best = n;
        int64_t best_at = INT64_MIN;
        for (uint32_t i = 0; i < n; i++) {
            int64_t at = INT64_MIN + 1;
            rs_clock_parse(feed->entries.at[i].updated, false, &at);
            bool better = at > best_at || (at == best_at && turn == 1); /* the last of equals, the second time */
            best = !taken[i] && better ? i : best;
            best_at = best == i ? at : best_at;
        }
        if (best == n) {
            break;
        }
        const rs_feed_entry *e = &feed->entries.at[best];
        rs_part part;
        bool known = false;
        taken[best] = true;
        if (!e->url.len) {
            continue;
        }
        if (!rs_store_get_part(f->store, s->id, e->url, &f->scratch, &part, &known, err)) {
            return false;
        }
        bool unchanged = known && e->updated.len && rs_str_eq(part.updated, e->updated);
        if (!unchanged && !want_part(f, s, e->url, e->updated, o->at, err)) {
            return false;
        }
    }
    return true;
}

/* A feed none of whose entries is known has outrun us: its older pages are asked for, or it is told. `depth`: of the
 * page just read. */
static bool catch_up(const rs_intake_run *in, unsigned depth, rs_err *err)
{
    if (in->first || in->known || in->fresh < outran_entries || in->feed->kind == RS_FEED_SITEMAP) {
        return true;
    }
    if (in->feed->next.len && depth < older_pages) {
        char older[16];
        snprintf(older, sizeof older, "older %u", depth + 1);
        return want_part(in->f, in->s, in->feed->next, rs_str_of(older), in->o->at, err);
    }
    say(in->f, in->s, RS_FOLLOW_missed, in->o->at, in->o->url, RS_STR_NONE, in->fresh);
    return true;
}

/* ---- one look */

static rs_str base_of(const rs_outcome *o)
{
    return o->final.at ? o->final : o->url;
}

static bool take_feed(rs_follow *f, rs_source *s, const rs_outcome *o, const rs_feed *feed, unsigned depth,
                      bool is_part, rs_err *err)
{
    bool settling = is_part && !depth && o->at - s->added < settling_in;
    rs_intake_run in = {.f = f, .s = s, .o = o, .feed = feed, .first = !s->entries || settling};
    if (!s->title.len && feed->title.len && !is_part) {
        s->title = feed->title;
    }
    if (!s->home.len) {
        s->home = feed->home;
    }
    if (feed->kind == RS_FEED_SITEMAP_INDEX) {
        return is_part || take_index(f, s, feed, o, err);
    }
    return take_entries(&in, err) && catch_up(&in, depth, err);
}

/* A page that is no feed: the one it names, else (of a site's front) a sitemap that robots.txt names, else itself. */
static bool take_html(rs_follow *f, rs_source *s, const rs_outcome *o, rs_err *err)
{
    rs_url parts;
    rs_str found = rs_discover_feed(&f->scratch, o->body, base_of(o));
    if (!found.at && rs_url_parts(&parts, base_of(o)) && parts.path.len == 1) {
        rs_kept_robots kept;
        rs_robots rules = {.delay_ms = 0};
        if (!rs_store_get_robots(f->store, parts.origin, &f->scratch, &kept, err)) {
            return false;
        }
        if (kept.status == 200 && !rs_robots_read(&rules, kept.body, RS_STR("rasid"), err)) {
            return false;
        }
        rs_str maps = rs_buf_str(&rules.sitemaps);
        rs_str line;
        if (rs_str_line(&maps, &line)) {
            found = rs_url_resolve(&f->scratch, base_of(o), line);
        }
        rs_robots_release(&rules);
    }
    if (!found.at || rs_str_eq(found, o->url)) {
        return rs_follow_own_page(f, s, o, err);
    }
    s->kind = RS_SOURCE_feed;
    s->address = found;
    s->etag = s->last_modified = RS_STR_NONE;
    s->next_due = o->at;
    say(f, s, RS_FOLLOW_found, o->at, found, RS_STR_NONE, -1);
    return true;
}

static bool read_feed(rs_follow *f, rs_source *s, const rs_outcome *o, rs_err *err)
{
    rs_feed feed = {.kind = RS_FEED_NONE};
    rs_err why = {0};
    rs_feed_kind kind = rs_feed_sniff(rs_str_part(o->body, 0, 4096));
    if (kind == RS_FEED_NONE && s->kind == RS_SOURCE_page) {
        succeed(s, o);
        plan(s, o, 0);
        return take_html(f, s, o, err);
    }
    if (kind == RS_FEED_OPML) {
        fail(f, s, o, RS_STR("unreadable"), RS_STR("a list of feeds, no feed (rasid sources import takes it)"));
        return true;
    }
    if (!rs_feed_read(&feed, o->body, o->charset, base_of(o), &f->scratch, &f->feed_scratch, &why)) {
        rs_str told = rs_arena_str(&f->scratch, rs_str_of(why.message));
        fail(f, s, o, RS_STR("unreadable"), told);
        return why.code != RS_MEMORY || RS_FAIL_MEMORY(err);
    }
    rs_arena_reset(&f->feed_scratch);
    s->kind = feed.kind == RS_FEED_SITEMAP || feed.kind == RS_FEED_SITEMAP_INDEX ? RS_SOURCE_sitemap : RS_SOURCE_feed;
    /* Half a feed is asked for again, whatever its server says of changes. */
    s->etag = o->truncated ? RS_STR_NONE : o->etag;
    s->last_modified = o->truncated ? RS_STR_NONE : o->last_modified;
    succeed(s, o);
    bool ok = take_feed(f, s, o, &feed, 0, false, err);
    plan(s, o, feed.ttl);
    return ok;
}

static void follow_redirect(rs_follow *f, rs_source *s, const rs_outcome *o)
{
    rs_str now = s->address.at ? s->address : s->url;
    if (o->permanent.len && !rs_str_eq(o->permanent, now)) {
        s->address = o->permanent;
        say(f, s, RS_FOLLOW_moved, o->at, o->permanent, RS_STR_NONE, -1);
    }
}

/* *s lives in the scratch arena; id 0: it was removed meanwhile. */
static bool load(rs_follow *f, const rs_outcome *o, rs_source *s, rs_err *err)
{
    int64_t id = 0;
    *s = (rs_source){.id = 0};
    return rs_store_find_source(f->store, o->source, &id, err) &&
           (!id || rs_store_get_source(f->store, id, &f->scratch, s, err));
}

bool rs_follow_source(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    rs_source s;
    if (!load(f, o, &s, err)) {
        return false;
    }
    if (!s.id) {
        return true;
    }
    s.tries++;
    s.last_try = o->at;
    bool ok = true;
    if (o->end == RS_FETCH_OK && !o->same) {
        follow_redirect(f, &s, o);
        ok = read_feed(f, &s, o, err);
    } else if (o->end == RS_FETCH_OK && s.errors && rs_str_eq(s.error, RS_STR("unreadable"))) {
        fail(f, &s, o, s.error, s.why); /* byte for byte what could not be read the last time */
    } else if (o->end == RS_FETCH_OK || o->end == RS_FETCH_NOT_MODIFIED) {
        follow_redirect(f, &s, o);
        succeed(&s, o);
        plan(&s, o, 0);
    } else if (o->end == RS_FETCH_GONE) {
        s.gone = true;
        s.failures++;
        say(f, &s, RS_FOLLOW_gone, o->at, o->url, RS_STR_NONE, -1);
    } else {
        fail(f, &s, o, rs_str_of(rs_fetch_end_name(o->end)), o->why);
    }
    judge(f, &s, o->at);
    return ok && rs_store_save_source(f->store, &s, err);
}

static unsigned depth_of(rs_str updated)
{
    uint64_t depth = 0;
    return rs_str_starts(updated, RS_STR("older ")) && rs_str_to_uint(rs_str_part(updated, 6, updated.len), &depth)
               ? (unsigned)depth
               : 0;
}

bool rs_follow_part(rs_follow *f, const rs_outcome *o, rs_err *err)
{
    rs_source s;
    rs_part part;
    rs_feed feed = {.kind = RS_FEED_NONE};
    bool known = false;
    rs_err why = {0};
    if (!load(f, o, &s, err) || (s.id && !rs_store_get_part(f->store, s.id, o->url, &f->scratch, &part, &known, err))) {
        return false;
    }
    if (!s.id || !known) {
        return true;
    }
    bool ok = true;
    bool temporary = o->end == RS_FETCH_BUSY || o->end == RS_FETCH_SERVER || o->end == RS_FETCH_UNREACHABLE ||
                     o->end == RS_FETCH_TIMEOUT || o->end == RS_FETCH_BROKEN;
    part.tries = temporary ? part.tries + 1 : 0;
    part.wanted = temporary && part.tries < part_tries;
    part.due = o->at + part_pause * part.tries;
    if (o->end == RS_FETCH_OK && !o->same) {
        if (rs_feed_read(&feed, o->body, o->charset, base_of(o), &f->scratch, &f->feed_scratch, &why)) {
            ok = take_feed(f, &s, o, &feed, depth_of(part.updated), true, err);
        } else {
            say(f, &s, RS_FOLLOW_unreadable, o->at, o->url, rs_str_of(why.message), -1);
            ok = why.code != RS_MEMORY || RS_FAIL_MEMORY(err);
        }
    }
    return ok && rs_store_save_part(f->store, s.id, &part, err) && rs_store_save_source(f->store, &s, err);
}
