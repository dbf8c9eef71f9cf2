/* feed: RSS, Atom, JSON Feed, sitemaps, OPML. The first line, where it is short, is the encoding declared outside. */
#include "collect/feed.h"
#include "fuzz/target.h"

static void check_feed(const rs_feed *feed)
{
    RS_PROMISE(feed->kind != RS_FEED_NONE && feed->entries.len <= RS_FEED_ENTRIES);
    RS_PROMISE(is_text(feed->title) && is_text(feed->home) && is_text(feed->language) && is_text(feed->next));
    RS_PROMISE(is_text(feed->fault) && is_text(feed->charset));
    for (uint32_t i = 0; i < feed->entries.len; i++) {
        const rs_feed_entry *e = &feed->entries.at[i];
        RS_PROMISE(e->id.at && e->id.len > 0 && is_text(e->id));
        RS_PROMISE(is_text(e->url) && is_text(e->home) && is_text(e->title) && is_text(e->html));
        RS_PROMISE(is_text(e->published) && is_text(e->updated) && is_text(e->author));
        RS_PROMISE(is_text(e->language) && is_text(e->source));
        RS_PROMISE(!e->url.at || rs_str_starts(e->url, RS_STR("http")));
        rs_buf record;
        rs_buf_init(&record, 64u << 20);
        rs_feed_record(&record, feed, e);
        RS_PROMISE(is_text(rs_buf_str(&record)) && !memchr(record.at, '\n', record.len));
        rs_buf_release(&record);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_arena arena, scratch;
    rs_feed feed;
    rs_err err = {0};
    rs_str bytes = {(const char *)data, size};
    rs_str charset = take_line(&bytes, 16);
    rs_arena_init(&arena, 64u << 20);
    rs_arena_init(&scratch, 64u << 20);
    rs_feed_sniff(rs_str_part(bytes, 0, 4096));
    if (rs_feed_read(&feed, bytes, charset, RS_STR("https://news.example/feeds/all.xml"), &arena, &scratch, &err)) {
        check_feed(&feed);
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_arena_release(&scratch);
    rs_arena_release(&arena);
    return 0;
}
