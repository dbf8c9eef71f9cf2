#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

enum { shown = 30 };

/* ---- rhythms */

static void publish(world_site *s, int64_t at)
{
    if (s->n < WORLD_ITEMS) {
        s->items[s->n++] = (world_item){.at = at};
    }
}

static int by_time(const void *a, const void *b)
{
    const world_item *x = a;
    const world_item *y = b;
    return (x->at > y->at) - (x->at < y->at);
}

/* Small irregularities, the same in every run. */
static int64_t waver(uint32_t site, int64_t k, int64_t most)
{
    uint64_t x = (uint64_t)site * 0x9e3779b97f4a7c15u + (uint64_t)k * 0xd6e8feb86659fd93u;
    x ^= x >> 31;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 33;
    return (int64_t)(x % (uint64_t)most);
}

static void fill(world_site *s, uint32_t i, unsigned days)
{
    int64_t end = DAWN + days * DAY;
    switch (s->rhythm) {
    case AGENCY: /* around the clock; every third sleeps */
        for (int64_t at = DAWN - 2 * DAY + i * 7; at < end; at += 20 * MINUTE) {
            if (i % 3 != 2 || at % DAY / HOUR >= 5) {
                publish(s, at + waver(i, at, 5 * MINUTE));
            }
        }
        break;
    case PAPER: /* by day, but for the seventh */
        for (int64_t at = DAWN - 3 * DAY; at < end; at += 2 * HOUR) {
            int64_t hour = at % DAY / HOUR;
            if (hour >= 6 && hour <= 20) {
                publish(s, at + waver(i, at, 40 * MINUTE));
            }
        }
        break;
    case MINISTRY:
        for (int64_t at = DAWN - 12 * DAY; at < end; at += DAY) {
            publish(s, at + 8 * HOUR + waver(i, at, 2 * HOUR));
            publish(s, at + 13 * HOUR + waver(i, at + 1, 2 * HOUR));
        }
        break;
    case BULLETIN:
        for (int64_t at = DAWN - 56 * DAY + (i % 7) * DAY + 9 * HOUR; at < end; at += 7 * DAY) {
            publish(s, at + waver(i, at, HOUR));
        }
        break;
    case BURST:
        for (int64_t at = DAWN - 10 * DAY; at < end; at += DAY) {
            publish(s, at + 10 * HOUR + waver(i, at, 3 * HOUR));
        }
        for (int k = 0; k < 20; k++) {
            publish(s, DAWN + DAY + 14 * HOUR + k * 3 * MINUTE);
        }
        break;
    }
    qsort(s->items, s->n, sizeof s->items[0], by_time);
}

/* ---- faults */

/* When it is at fault, for those that pass. */
static void set_fault(world_site *s, world_fault fault, unsigned days)
{
    static const struct {
        world_fault fault;
        int64_t from, hours;
    } when[] = {
        {STALLED, DAY, 3},          {LYING, DAY + 2 * HOUR, 12},  {BUSY, DAY + 9 * HOUR, 6},
        {DOWN, DAY + 3 * HOUR, 10}, {ENDLESS, DAY + 5 * HOUR, 6}, {BOMB, DAY + 6 * HOUR, 6},
        {HALF, DAY + 8 * HOUR, 6},
    };
    s->fault = fault;
    for (size_t i = 0; i < sizeof when / sizeof when[0]; i++) {
        if (when[i].fault == fault) {
            s->from = DAWN + when[i].from;
            s->to = s->from + when[i].hours * HOUR;
        }
    }
    if (fault == SILENT) { /* from the fourth day on, until half a day before the end */
        s->from = DAWN + 3 * DAY;
        s->to = DAWN + days * DAY - 12 * HOUR;
    }
    if (fault == DEAD) {
        s->from = DAWN + (days > 5 ? 4 : days - 1) * DAY;
        s->to = INT64_MAX;
    }
}

/* Those that ought to publish often enough to be caught at it are papers. */
static world_rhythm rhythm_of(uint32_t i, world_fault fault)
{
    if (fault != SOUND) {
        return fault == SILENT && i % 2 ? AGENCY : PAPER;
    }
    return i < 4 ? AGENCY : i % 10 < 6 ? MINISTRY : i % 10 < 8 ? BULLETIN : i % 10 < 9 ? BURST : PAPER;
}

static void drop_silent(world_site *s)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < s->n; k++) {
        bool unsaid = s->items[k].at >= s->from && s->items[k].at < s->to;
        if (!unsaid) {
            s->items[n++] = s->items[k];
        }
    }
    s->n = n;
}

void world_make(world *w, uint32_t n, unsigned days)
{
    w->n = n < WORLD_SITES ? n : WORLD_SITES;
    for (uint32_t i = 0; i < w->n; i++) {
        world_site *s = &w->sites[i];
        /* The first sites are sound; then each fault twice, as far as there is room; the rest is sound. */
        world_fault fault = i >= 4 && i - 4 < 2 * (FAULTS - 1) ? (world_fault)((i - 4) / 2 + 1) : SOUND;
        bool short_week = fault == SILENT && days < 6;
        bool costly = fault == STALLED && i % 2; /* every try of it costs real time */
        fault = short_week || costly ? SOUND : fault;
        *s = (world_site){.rhythm = rhythm_of(i, fault)};
        snprintf(s->host, sizeof s->host, "s%03u.test", i);
        set_fault(s, fault, days);
        fill(s, i, days);
        if (fault == SILENT) {
            drop_silent(s);
        }
        /* Some are edited five hours after they came out. */
        for (uint32_t k = 0; k < s->n; k++) {
            bool often = s->rhythm == AGENCY || s->rhythm == PAPER;
            if (often && s->items[k].at > DAWN && k % 17 == 3 && world_has_pages(s) && fault == SOUND) {
                s->items[k].edited = s->items[k].at + 5 * HOUR;
            }
        }
    }
}

bool world_has_pages(const world_site *s)
{
    return s->fault != FORBIDS && s->fault != MISSING && s->fault != WALL && s->fault != BARE;
}

/* ---- addresses */

void world_source(const world_site *s, char out[128])
{
    snprintf(out, 128, "http://%s%s", s->host, s->fault == FRONT ? "/" : s->fault == MAPPED ? "/sitemap.xml" : "/feed");
}

bool world_page(const world *w, const world_site *s, uint32_t item, char out[128])
{
    const world_site *of = s->fault == ECHOES ? &w->sites[0] : s;
    snprintf(out, 128, "http://%s/a/%u", of->host, item);
    return s->fault != BARE;
}

/* ---- answers */

static uint32_t published(const world_site *s, int64_t now)
{
    uint32_t n = 0;
    while (n < s->n && s->items[n].at <= now) {
        n++;
    }
    return n;
}

static void put_rfc822(rs_buf *out, int64_t at)
{
    time_t t = (time_t)at;
    struct tm utc;
    char text[64];
    gmtime_r(&t, &utc);
    strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &utc);
    rs_buf_z(out, text);
}

static void put_iso(rs_buf *out, int64_t at)
{
    time_t t = (time_t)at;
    struct tm utc;
    char text[64];
    gmtime_r(&t, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    rs_buf_z(out, text);
}

static void put_sentence(rs_buf *out, const world_site *s, uint32_t k)
{
    rs_buf_printf(out, "أعلنت وزارة الداخلية إصابة %u شخصا في حادث على الطريق رقم %s ضمن الخبر ذي الرقم %u.",
                  k % 40 + 11, s->host, k);
}

static void put_feed(const world *w, const world_site *s, int64_t now, rs_buf *out)
{
    const world_site *of = s->fault == ECHOES ? &w->sites[0] : s;
    uint32_t n = published(of, now);
    uint32_t first = n > shown ? n - shown : 0;
    rs_buf_printf(out,
                  "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel>"
                  "<title>مصدر %s</title><link>http://%s/</link>\n",
                  s->host, s->host);
    for (uint32_t k = n; k-- > first;) {
        char url[128];
        rs_buf_printf(out, "<item><title>الخبر %u من %s</title>", k, of->host);
        if (world_page(w, s, k, url)) {
            rs_buf_printf(out, "<link>%s</link>", url);
        }
        rs_buf_printf(out, "<guid isPermaLink=\"false\">%s-%u</guid><pubDate>", s->host, k);
        put_rfc822(out, of->items[k].at);
        rs_buf_z(out, "</pubDate><description>");
        put_sentence(out, of, k);
        rs_buf_z(out, "</description></item>\n");
    }
    rs_buf_z(out, "</channel></rss>\n");
}

static void put_map(const world_site *s, int64_t now, rs_buf *out)
{
    uint32_t n = published(s, now);
    rs_buf_z(out, "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (uint32_t k = n > shown ? n - shown : 0; k < n; k++) {
        rs_buf_printf(out, "<url><loc>http://%s/a/%u</loc><lastmod>", s->host, k);
        put_iso(out, s->items[k].at);
        rs_buf_z(out, "</lastmod></url>\n");
    }
    rs_buf_z(out, "</urlset>\n");
}

static void put_index(const world_site *s, int64_t now, rs_buf *out)
{
    uint32_t n = published(s, now);
    rs_buf_z(out, "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    rs_buf_printf(out, "<sitemap><loc>http://%s/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>", s->host);
    rs_buf_printf(out, "<sitemap><loc>http://%s/news.xml</loc><lastmod>", s->host);
    put_iso(out, n ? s->items[n - 1].at : DAWN);
    rs_buf_z(out, "</lastmod></sitemap></sitemapindex>\n");
}

static void put_page(const world_site *s, uint32_t k, bool edited, rs_buf *out)
{
    rs_buf_printf(out,
                  "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>الخبر %u من %s</title></head>"
                  "<body><nav><a href=\"/\">الرئيسية</a></nav><article><h1>الخبر %u من %s</h1>\n<p>",
                  k, s->host, k, s->host);
    put_sentence(out, s, k);
    rs_buf_printf(out, "</p>\n<p>وقال شهود عيان إن سيارات الإسعاف وصلت إلى المكان بعد %u دقائق من وقوع الحادث.</p>\n",
                  k % 7 + 3);
    if (edited) {
        rs_buf_printf(out, "<p>وأكدت الوزارة لاحقا وفاة %u من المصابين متأثرين بجراحهم.</p>\n", k % 3 + 3);
    }
    rs_buf_z(out, "</article></body></html>\n");
}

/* With an ETag of what is said; 304 for who has it. */
static void say_tagged(server_reply *reply, const server_request *q, const char *type, rs_str body, bool conditional)
{
    char headers[256];
    char etag[32];
    snprintf(etag, sizeof etag, "\"%08lx\"", crc32(0, (const unsigned char *)body.at, (unsigned)body.len));
    snprintf(headers, sizeof headers, "Content-Type: %s\r\nETag: %s\r\n", type, etag);
    if (conditional && rs_str_eq(q->etag, rs_str_of(etag))) {
        server_say(reply, "304 Not Modified", headers, RS_STR(""));
    } else {
        server_say(reply, "200 OK", conditional ? headers : "Content-Type: application/rss+xml\r\n", body);
    }
}

static bool is_full(const server_reply *reply)
{
    return rs_str_starts(rs_buf_str(&reply->bytes), RS_STR("HTTP/1.1 200"));
}

static void say_bomb(server_reply *reply)
{
    static unsigned char packed[64 << 10];
    static unsigned char zeros[1 << 20];
    z_stream z = {0};
    deflateInit2(&z, 9, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY);
    z.next_out = packed;
    z.avail_out = sizeof packed;
    for (int i = 0; i < 40; i++) {
        z.next_in = zeros;
        z.avail_in = sizeof zeros;
        deflate(&z, i == 39 ? Z_FINISH : Z_NO_FLUSH);
    }
    deflateEnd(&z);
    server_say(reply, "200 OK", "Content-Type: application/rss+xml\r\nContent-Encoding: gzip\r\n",
               (rs_str){(const char *)packed, z.total_out});
}

/* The fault's own answer; false: it answers as a sound one. */
static bool say_fault(const world_site *s, int64_t now, rs_str path, server_reply *reply)
{
    if (s->fault == SLOW) {
        reply->wait_ms = 5;
        return false;
    }
    if (s->fault == MOVED && rs_str_eq(path, RS_STR("/feed"))) {
        server_say(reply, "301 Moved", "Location: /new-feed\r\n", RS_STR("moved"));
        return true;
    }
    if (s->fault == ELSEWHERE && rs_str_eq(path, RS_STR("/feed"))) {
        server_say(reply, "302 Found", "Location: /other-feed\r\n", RS_STR("elsewhere"));
        return true;
    }
    if (s->fault == FRONT && rs_str_eq(path, RS_STR("/"))) {
        server_say(reply, "200 OK", "Content-Type: text/html; charset=utf-8\r\n",
                   RS_STR("<!DOCTYPE html><html><head><title>x</title><link rel='alternate' "
                          "type='application/rss+xml' href='/feed?format=rss&amp;all=1'></head><body></body></html>"));
        return true;
    }
    bool feeds_only = s->fault == STALLED || s->fault == LYING || s->fault == ENDLESS || s->fault == BOMB;
    if (now < s->from || now >= s->to || (feeds_only && rs_str_starts(path, RS_STR("/a/")))) {
        return false;
    }
    switch (s->fault) {
    case STALLED:
        rs_buf_z(&reply->bytes, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<?xml");
        reply->then = SERVER_STALL;
        return true;
    case LYING:
        server_say(reply, "200 OK", "Content-Type: application/rss+xml\r\n",
                   RS_STR("<!DOCTYPE html><html><body><h1>الموقع تحت الصيانة</h1></body></html>"));
        return true;
    case BUSY: server_say(reply, "429 Too Many Requests", "Retry-After: 7200\r\n", RS_STR("later")); return true;
    case DOWN: server_say(reply, "502 Bad Gateway", NULL, RS_STR("down")); return true;
    case ENDLESS:
        rs_buf_z(&reply->bytes, "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>");
        for (int i = 0; i < 2000; i++) {
            rs_buf_z(&reply->bytes, "<item><title>again</title></item>");
        }
        reply->then = SERVER_ENDLESS;
        reply->repeat = 2000 * strlen("<item><title>again</title></item>");
        return true;
    case BOMB: say_bomb(reply); return true;
    case DEAD: server_say(reply, "410 Gone", NULL, RS_STR("gone")); return true;
    default: return false;
    }
}

static void say_feed(const world *w, world_site *s, const server_request *q, int64_t now, server_reply *reply)
{
    rs_buf body;
    rs_buf_init(&body, 1 << 20);
    put_feed(w, s, now, &body);
    rs_str whole = rs_buf_str(&body);
    if (s->fault == HALF && now >= s->from && now < s->to) {
        whole.len = whole.len * 2 / 3;
    }
    const char *type = s->fault == MISLABEL ? "application/rss+xml; charset=iso-8859-1" : "application/rss+xml";
    say_tagged(reply, q, type, whole, s->fault != UNCONDITIONAL);
    s->feeds += is_full(reply);
    rs_buf_release(&body);
}

static void say_page(world_site *s, uint32_t k, const server_request *q, int64_t now, server_reply *reply)
{
    rs_buf body;
    world_item *item = &s->items[k];
    item->asked++;
    if (s->fault == MISSING) {
        item->failed++;
        server_say(reply, "404 Not Found", NULL, RS_STR("none"));
        return;
    }
    if (s->fault == LATE && now < item->at + 3 * HOUR && k % 4 == 1) {
        item->failed++;
        server_say(reply, "503 Unavailable", NULL, RS_STR("soon"));
        return;
    }
    rs_buf_init(&body, 1 << 20);
    if (s->fault == WALL) {
        rs_buf_printf(&body, "<!DOCTYPE html><html><head><title></title></head><body><script>%u</script></body></html>",
                      k);
    } else {
        put_page(s, k, item->edited && now >= item->edited, &body);
    }
    say_tagged(reply, q, "text/html; charset=utf-8", rs_buf_str(&body), true);
    item->full += is_full(reply);
    rs_buf_release(&body);
}

static void say_xml(server_reply *reply, const server_request *q, void (*put)(const world_site *, int64_t, rs_buf *),
                    const world_site *s, int64_t now)
{
    rs_buf body;
    rs_buf_init(&body, 1 << 20);
    put(s, now, &body);
    say_tagged(reply, q, "application/xml", rs_buf_str(&body), true);
    rs_buf_release(&body);
}

bool world_handle(void *arg, const server_request *q, server_reply *reply)
{
    world *w = arg;
    uint64_t i = 0;
    uint64_t k = 0;
    int64_t now = w->now(w->arg) / 1000;
    if (q->host.len < 4 || !rs_str_to_uint(rs_str_part(q->host, 1, 4), &i) || i >= w->n) {
        return false;
    }
    world_site *s = &w->sites[i];
    if (rs_str_eq(q->path, RS_STR("/robots.txt"))) {
        bool forbids = s->fault == FORBIDS;
        server_say(reply, forbids ? "200 OK" : "404 Not Found", "Content-Type: text/plain\r\n",
                   forbids ? RS_STR("User-agent: *\nDisallow: /a/\n") : RS_STR("none"));
        return true;
    }
    if (say_fault(s, now, q->path, reply)) {
        return true;
    }
    if (rs_str_starts(q->path, RS_STR("/a/")) && rs_str_to_uint(rs_str_part(q->path, 3, q->path.len), &k) && k < s->n &&
        s->items[k].at <= now) {
        say_page(s, (uint32_t)k, q, now, reply);
        return true;
    }
    if (s->fault == MAPPED) {
        bool index = rs_str_eq(q->path, RS_STR("/sitemap.xml"));
        bool news = rs_str_eq(q->path, RS_STR("/news.xml"));
        if (index || news) {
            say_xml(reply, q, index ? put_index : put_map, s, now);
        }
        return index || news;
    }
    if (rs_str_find(q->path, RS_STR("feed"), 0) != SIZE_MAX) {
        say_feed(w, s, q, now, reply);
        return true;
    }
    return false;
}
