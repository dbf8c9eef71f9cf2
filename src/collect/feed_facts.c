/* feed_facts: of all that is told of one thing, the best. */
#include "collect/feed_reader.h"

enum { longest_author = 400 };

void rs_fact_keep(rs_feed_facts *f, rs_feed_element what, rs_str value, uint8_t rank)
{
    if (value.len && rank > f->rank[what]) {
        f->value[what] = value;
        f->rank[what] = rank;
    }
}

void rs_fact_keep_longer(rs_feed_facts *f, rs_feed_element what, rs_str value, uint8_t rank)
{
    if (rank == f->rank[what] && value.len > f->value[what].len) {
        f->value[what] = value;
    }
    rs_fact_keep(f, what, value, rank);
}

void rs_fact_link(rs_feed_reader *r, rs_str base, rs_str written, uint8_t rank)
{
    rs_feed_facts *f = rs_reader_facts(r);
    rs_str address = rs_feed_address(r->w->arena, base, written);
    if (!address.at) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_ADDRESS, r->w->at);
        return;
    }
    if (rank > f->rank[RS_IS_LINK]) {
        f->written = written;
    }
    rs_fact_keep(f, RS_IS_LINK, address, rank);
    if (!r->in_item && !r->w->base.at) {
        r->w->base = address;
    }
}

bool rs_feed_is_web(rs_str s)
{
    s = rs_str_trim(s);
    return rs_str_starts_nocase(s, RS_STR("http://")) || rs_str_starts_nocase(s, RS_STR("https://"));
}

/* "desk@site.example (Name)" and "Name <desk@site.example>" are their names. */
static rs_str person_name(rs_str author)
{
    if (!author.len || !memchr(author.at, '@', author.len)) {
        return author;
    }
    size_t open = rs_str_find(author, RS_STR("("), 0), close = rs_str_find(author, RS_STR(")"), 0);
    size_t angle = rs_str_find(author, RS_STR("<"), 0);
    rs_str name = open < close && close != SIZE_MAX ? rs_str_part(author, open + 1, close)
                  : angle != SIZE_MAX               ? rs_str_part(author, 0, angle)
                                                    : RS_STR_NONE;
    name = rs_str_trim(name);
    return name.len ? name : author;
}

/* Several creators are one author. */
void rs_fact_author(rs_feed_reader *r, rs_str value, uint8_t rank)
{
    rs_feed_facts *f = rs_reader_facts(r);
    rs_str before = f->value[RS_IS_AUTHOR];
    value = person_name(value);
    if (before.len && before.len < longest_author && rank == f->rank[RS_IS_AUTHOR] && value.len &&
        rs_str_find(before, value, 0) == SIZE_MAX) {
        f->value[RS_IS_AUTHOR] = rs_arena_printf(r->w->arena, "%.*s, %.*s", RS_STR_ARG(before), RS_STR_ARG(value));
    }
    rs_fact_keep(f, RS_IS_AUTHOR, value, rank);
}

/* ---- an entry */

/* The fullest there is: a "whole" that is shorter than the teaser is none. */
static void choose_html(const rs_feed_facts *f, rs_feed_entry *e)
{
    rs_str whole = f->value[RS_IS_WHOLE], teaser = f->value[RS_IS_TEASER];
    e->whole = whole.len && whole.len >= teaser.len;
    e->html = e->whole ? whole : teaser;
}

void rs_fact_entry(rs_feed_reader *r)
{
    const rs_feed_facts *f = &r->item;
    rs_feed_entry entry = {.id = f->value[RS_IS_ID],
                           .url = f->value[RS_IS_LINK],
                           .title = f->value[RS_IS_TITLE],
                           .published = f->value[RS_IS_PUBLISHED],
                           .updated = f->value[RS_IS_UPDATED],
                           .author = f->value[RS_IS_AUTHOR],
                           .language = f->value[RS_IS_LANGUAGE],
                           .source = f->value[RS_IS_ORIGIN]};
    r->in_item = false;
    choose_html(f, &entry);
    if (!entry.url.at && !entry.title.at && !entry.html.at) {
        r->w->out->dropped++;
        return;
    }
    if (!entry.id.at) {
        entry.id = rs_feed_identity(r->w->arena, entry.url, f->written);
    }
    rs_fact_keep(&r->feed, RS_IS_PUBLICATION, f->value[RS_IS_PUBLICATION], 1);
    rs_feed_entry *to = rs_feed_push(r->w);
    if (to) {
        *to = entry;
    }
}

/* ---- the feed */

static uint32_t minutes_of(const rs_feed_facts *f)
{
    static const struct {
        rs_str word;
        uint32_t minutes;
    } periods[] = {{{"hourly", 6}, 60},
                   {{"daily", 5}, 1440},
                   {{"weekly", 6}, 10080},
                   {{"monthly", 7}, 43200},
                   {{"yearly", 6}, 525600}};
    const uint64_t most = 525600;
    uint64_t told = 0, times = 1;
    if (rs_str_to_uint(f->value[RS_IS_TTL], &told) && told) {
        return (uint32_t)(told < most ? told : most);
    }
    for (size_t i = 0; i < sizeof periods / sizeof periods[0]; i++) {
        if (rs_str_eq_nocase(f->value[RS_IS_PERIOD], periods[i].word)) {
            times = rs_str_to_uint(f->value[RS_IS_FREQUENCY], &times) && times ? times : 1;
            uint64_t minutes = periods[i].minutes / times;
            return (uint32_t)(minutes ? minutes : 1);
        }
    }
    return 0;
}

void rs_fact_settle(rs_feed_reader *r)
{
    rs_feed *out = r->w->out;
    const rs_feed_facts *f = &r->feed;
    out->title = f->value[RS_IS_TITLE].at ? f->value[RS_IS_TITLE] : f->value[RS_IS_PUBLICATION];
    out->home = f->value[RS_IS_LINK];
    out->language = f->value[RS_IS_LANGUAGE];
    out->ttl = minutes_of(f);
    RS_EACH(rs_feed_entry, e, &out->entries)
    {
        e->author = e->author.at ? e->author : f->value[RS_IS_AUTHOR];
    }
}
