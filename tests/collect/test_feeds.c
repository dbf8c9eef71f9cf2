/* test_feeds: what no single case shows: memory refused, documents cut at every byte, size, malice, what is written
 * read back, and agreement with libxml2 wherever that calls a document well-formed. usage: test_feeds FOLDER-OF-CASES
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#include <dirent.h>
#include <libxml/parser.h>

#include "base/mem.h"
#include "collect/feed.h"
#include "collect/feed_names.h"
#include "lang/token.h"
#include "../slurp.h"

enum { ceiling = 256 << 20 };

static const char *folder = ".";

typedef struct desk {
    rs_arena arena, scratch;
    rs_feed feed;
    rs_err err;
} desk;

static void open_desk(desk *d, size_t room)
{
    *d = (desk){0};
    rs_arena_init(&d->arena, room);
    rs_arena_init(&d->scratch, room);
}

static void close_desk(desk *d)
{
    rs_arena_release(&d->arena);
    rs_arena_release(&d->scratch);
}

static bool read_feed(desk *d, rs_str bytes)
{
    rs_arena_reset(&d->arena);
    rs_arena_reset(&d->scratch);
    return rs_feed_read(&d->feed, bytes, RS_STR_NONE, RS_STR("https://t.example/rss"), &d->arena, &d->scratch, &d->err);
}

static const char rss[] =
    "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
    "<title>قناة</title><link>https://t.example/</link>\n"
    "<item><title>أول &amp; ثان</title><link>/1</link><pubDate>Sat, 08 Jan 2022 10:30:00 GMT</pubDate>"
    "<description>نص "
    "&lt;b&gt;غامق&lt;/b&gt;</description><content:encoded><![CDATA[<p>المقال</p>]]></content:encoded></item>\n"
    "<item><title>ثالث</title><guid>https://t.example/3</guid><author>d@t.example (سعاد)</author></item>\n"
    "<item><description><p>بلا عنوان<br/>ولا رابط</p></description></item>\n"
    "<item><title>رابع</title><link>/n?utm_source=x&amp;id=4</link></item></channel></rss>\n";
static const char atom[] =
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>قناة</title><author><name>سعاد</name></author>"
    "<entry><title>أول</title><id>urn:1</id><link href=\"1\"/><updated>2022-01-08T00:00:00Z</updated>"
    "<content type=\"xhtml\"><div><p>نص</p></div></content></entry>"
    "<entry><title>ثان</title><id>urn:2</id><summary>ملخص &lt; نص</summary></entry></feed>";
static const char json[] =
    "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"قناة الأخبار من المدينة\",\"items\":["
    "{\"id\":\"1\",\"url\":\"/1\",\"title\":\"أول\",\"content_html\":\"<p>نص</"
    "p>\",\"authors\":[{\"name\":\"أ\"},{\"name\":\"ب\"}],\"z\":0},"
    "{\"id\":2,\"title\":\"ثان\",\"content_text\":\"س < ص\",\"z\":0}]}";
static const char opml[] = "<opml version=\"2.0\"><head><title>مصادر</title></head><body><outline text=\"وكالات\">"
                           "<outline text=\"أ\" xmlUrl=\"https://a.example/rss?x=1&amp;y=2\"/><outline text=\"ب\" "
                           "xmlUrl=\"https://b.example/rss\"/>"
                           "</outline></body></opml>";

/* ---- memory */

/* Every refusal of memory is told as such, whichever request it strikes. */
static void torture(rs_str bytes, void (*fail_at)(uint64_t))
{
    for (uint64_t nth = 1; nth < 100000; nth++) {
        desk d;
        open_desk(&d, ceiling);
        fail_at(nth);
        bool ok = read_feed(&d, bytes);
        fail_at(0);
        if (!ok) {
            assert_int_equal(d.err.code, RS_MEMORY);
        }
        close_desk(&d);
        if (ok) {
            assert_true(nth > 1);
            return;
        }
    }
    fail_msg("never succeeded");
}

static void refused_memory_is_told(void **state)
{
    (void)state;
    const rs_str all[] = {RS_STR(rss), RS_STR(atom), RS_STR(json), RS_STR(opml)};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        torture(all[i], rs_mem_fail_at);
        torture(all[i], rs_arena_fail_at);
    }
}

/* ---- cuts */

static uint32_t count(rs_str text, const char *mark)
{
    uint32_t n = 0;
    for (size_t at = 0; (at = rs_str_find(text, rs_str_of(mark), at)) != SIZE_MAX; at++) {
        n++;
    }
    return n;
}

static bool same_entry(const rs_feed_entry *a, const rs_feed_entry *b)
{
    return rs_str_eq(a->id, b->id) && rs_str_eq(a->url, b->url) && rs_str_eq(a->title, b->title) &&
           rs_str_eq(a->html, b->html) && rs_str_eq(a->published, b->published) && rs_str_eq(a->updated, b->updated);
}

/* Cut at any byte, the entries that had ended before are there, as they are in the whole; and no others. */
static void cut_everywhere(rs_str whole, const char *end_mark)
{
    desk full, part;
    open_desk(&full, ceiling);
    open_desk(&part, ceiling);
    assert_true(read_feed(&full, whole));
    assert_int_equal(full.feed.entries.len, count(whole, end_mark));
    for (size_t n = 0; n < whole.len; n++) {
        rs_str head = rs_str_part(whole, 0, n);
        uint32_t ended = count(head, end_mark);
        if (!read_feed(&part, head)) {
            assert_int_equal(part.err.code, RS_INPUT);
            assert_int_equal(ended, 0);
            continue;
        }
        assert_int_equal(part.feed.entries.len, ended);
        for (uint32_t i = 0; i < ended; i++) {
            const rs_feed_entry *is = &part.feed.entries.at[i], *was = &full.feed.entries.at[i];
            if (!same_entry(is, was)) {
                fail_msg("cut at %zu of %zu: entry %u, \"%.*s\", was \"%.*s\"", n, whole.len, i, RS_STR_ARG(is->title),
                         RS_STR_ARG(was->title));
            }
        }
    }
    close_desk(&full);
    close_desk(&part);
}

static void a_cut_costs_only_the_entry_it_strikes(void **state)
{
    (void)state;
    cut_everywhere(RS_STR(rss), "</item>");
    cut_everywhere(RS_STR(atom), "</entry>");
    cut_everywhere(RS_STR(opml), "/>");
    cut_everywhere(RS_STR(json), "\"z\":0}");
}

/* ---- the cases, damaged */

static void each_case(void (*look)(desk *d, rs_str document))
{
    struct dirent **names;
    int n = scandir(folder, &names, NULL, alphasort), seen = 0;
    rs_arena files;
    desk d;
    rs_arena_init(&files, ceiling);
    open_desk(&d, ceiling);
    for (int i = 0; i < n; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        if (rs_str_ends(rs_str_of(path), RS_STR(".case"))) {
            rs_str text = slurp(&files, path), line;
            size_t end = rs_str_find(text, RS_STR("\n---\n"), 0);
            text = rs_str_part(text, 0, end == SIZE_MAX ? text.len : end);
            do {
                rs_str before = text;
                if (!rs_str_line(&text, &line)) {
                    break;
                }
                if (!rs_str_starts(line, RS_STR("=== ")) && !rs_str_starts(line, RS_STR("@"))) {
                    text = before;
                    break;
                }
            } while (true);
            look(&d, text);
            seen++;
        }
        free(names[i]);
    }
    free(names);
    assert_true(seen >= 150);
    rs_arena_release(&files);
    close_desk(&d);
}

/* What came out is valid UTF-8 and within what was promised. */
static void check_feed(const rs_feed *f)
{
    RS_EACH(const rs_feed_entry, e, &f->entries)
    {
        const rs_str strings[] = {e->id, e->url, e->title, e->html, e->author, e->source, e->language};
        for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++) {
            assert_true(rs_utf8_valid(strings[i], NULL));
        }
        assert_true(e->id.len > 0);
        assert_true(!e->url.at || rs_str_starts(e->url, RS_STR("http")));
        assert_true(e->url.at || e->title.at || e->html.at);
    }
}

static void damage(desk *d, rs_str document)
{
    char *copy = malloc(document.len + 1);
    uint64_t seed = 7;
    for (int round = 0; round < 60 && document.len; round++) {
        memcpy(copy, document.at, document.len);
        for (int i = 0; i < 3; i++) {
            static const char marks[] = "<>&;\"'/[]!-?=: \0\xD9\n";
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            copy[(seed >> 33) % document.len] = marks[(seed >> 20) % (sizeof marks - 1)];
        }
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        size_t n = round % 2 ? document.len : (seed >> 33) % document.len;
        if (read_feed(d, (rs_str){copy, n})) {
            check_feed(&d->feed);
        }
    }
    free(copy);
}

static void damaged_cases_are_read_safely(void **state)
{
    (void)state;
    each_case(damage);
}

/* ---- agreement with libxml2 */

typedef struct events {
    rs_buf said; /* "<name" "text" ">name", text in one piece */
    bool in_text;
} events;

static void say(events *e, char kind, rs_str what)
{
    if (kind == '"' && !what.len) {
        return;
    }
    if (kind != '"' || !e->in_text) {
        rs_buf_char(&e->said, '\n');
        rs_buf_char(&e->said, kind);
    }
    e->in_text = kind == '"';
    rs_buf_put(&e->said, what);
}

static void their_start(void *arg, const xmlChar *name, const xmlChar **attributes)
{
    say(arg, '<', rs_str_of((const char *)name));
    for (; attributes && *attributes; attributes += 2) {
        say(arg, '@', rs_str_of((const char *)attributes[0]));
        say(arg, '=', rs_str_of((const char *)attributes[1]));
    }
}

static void their_end(void *arg, const xmlChar *name)
{
    say(arg, '>', rs_str_of((const char *)name));
}

static void their_text(void *arg, const xmlChar *at, int n)
{
    say(arg, '"', (rs_str){(const char *)at, (size_t)n});
}

static bool their_events(events *e, rs_str document)
{
    xmlSAXHandler sax = {.startElement = their_start,
                         .endElement = their_end,
                         .characters = their_text,
                         .ignorableWhitespace = their_text,
                         .cdataBlock = their_text};
    xmlParserCtxtPtr c = xmlCreatePushParserCtxt(&sax, e, NULL, 0, NULL);
    xmlCtxtUseOptions(c, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                             XML_PARSE_IGNORE_ENC);
    sax.error = NULL;
    bool well = xmlParseChunk(c, document.at, (int)document.len, 1) == 0 && c->wellFormed;
    xmlFreeDoc(c->myDoc); /* what a document type leaves */
    xmlFreeParserCtxt(c);
    return well;
}

static void our_events(events *e, rs_str document, rs_arena *arena)
{
    rs_faults faults = {0};
    rs_scan scan;
    rs_mark mark;
    int depth = 0;
    rs_scan_init(&scan, document, &faults);
    while (rs_scan_next(&scan, &mark)) {
        rs_str rest = mark.attributes, name, value;
        switch (mark.kind) {
        case RS_MARK_OPEN:
            say(e, '<', mark.name);
            while (rest.len && rs_scan_attribute(&rest, &name, &value)) {
                say(e, '@', name);
                say(e, '=', rs_feed_decode(arena, value, NULL));
            }
            depth += !mark.empty;
            if (mark.empty) {
                say(e, '>', mark.name);
            }
            break;
        case RS_MARK_CLOSE:
            say(e, '>', mark.name);
            depth--;
            break;
        default:
            if (depth && mark.text.len) {
                say(e, '"', mark.kind == RS_MARK_TEXT ? rs_feed_decode(arena, mark.text, NULL) : mark.text);
            }
        }
    }
}

static int agreed;

static void compare(desk *d, rs_str document)
{
    events ours = {0}, theirs = {0};
    rs_buf_init(&ours.said, 1 << 20);
    rs_buf_init(&theirs.said, 1 << 20);
    rs_arena_reset(&d->arena);
    if (their_events(&theirs, document) && rs_str_find(document, RS_STR("<!ENTITY"), 0) == SIZE_MAX) {
        our_events(&ours, document, &d->arena);
        rs_buf_char(&ours.said, '\0');
        rs_buf_char(&theirs.said, '\0');
        assert_string_equal(ours.said.at, theirs.said.at);
        agreed++;
    }
    rs_buf_release(&ours.said);
    rs_buf_release(&theirs.said);
}

static void well_formed_documents_read_as_libxml2_reads_them(void **state)
{
    (void)state;
    each_case(compare);
    assert_true(agreed >= 80);
}

/* ---- size and malice */

static double seconds_of(desk *d, rs_str bytes, bool *ok)
{
    clock_t before = clock();
    *ok = read_feed(d, bytes);
    return (double)(clock() - before) / CLOCKS_PER_SEC;
}

static rs_str many_items(rs_buf *b, uint32_t n)
{
    rs_buf_reset(b);
    rs_buf_z(b, "<rss version=\"2.0\"><channel><title>قناة</title>");
    for (uint32_t i = 0; i < n; i++) {
        rs_buf_printf(
            b,
            "<item><title>خبر رقم %u &amp; تتمة</title><link>https://t.example/%u</link><guid>https://t.example/%u"
            "</guid><pubDate>Sat, 08 Jan 2022 10:30:00 GMT</pubDate><description>&lt;p&gt;نص الخبر رقم %u&lt;/p&gt;"
            "</description></item>\n",
            i, i, i, i);
    }
    rs_buf_z(b, "</channel></rss>");
    return rs_buf_str(b);
}

static void fifty_thousand_entries_are_linear(void **state)
{
    (void)state;
    rs_buf b;
    desk d;
    bool ok;
    rs_buf_init(&b, 64 << 20);
    open_desk(&d, ceiling);
    double some = seconds_of(&d, many_items(&b, RS_FEED_ENTRIES / 10), &ok);
    assert_true(ok);
    assert_int_equal(d.feed.entries.len, RS_FEED_ENTRIES / 10);
    double all = seconds_of(&d, many_items(&b, RS_FEED_ENTRIES + 10), &ok);
    assert_true(ok);
    assert_int_equal(d.feed.entries.len, RS_FEED_ENTRIES);
    assert_int_equal(d.feed.dropped, 10);
    assert_true(all < some * 40 + 0.5);
    rs_buf_release(&b);
    close_desk(&d);
}

/* head, then `again` so often, then tail: read or refused within the time and memory of its size. */
static void hostile(desk *d, rs_buf *b, const char *head, const char *again, uint32_t n, const char *tail)
{
    static const char feed[] = "<rss version=\"2.0\"><channel><title>a</title>";
    bool ok;
    rs_buf_reset(b);
    rs_buf_z(b, feed);
    rs_buf_z(b, head);
    for (uint32_t i = 0; i < n; i++) {
        rs_buf_z(b, again);
    }
    rs_buf_z(b, tail);
    double seconds = seconds_of(d, rs_buf_str(b), &ok);
    if (seconds > 4 || (!ok && d->err.code != RS_MEMORY)) {
        fail_msg("%s %s...: %.1f s, %s", head, again, seconds, ok ? "read" : d->err.message);
    }
}

static void hostile_feeds_are_linear(void **state)
{
    (void)state;
    const uint32_t n = 200000;
    rs_buf b;
    desk d;
    rs_buf_init(&b, 64 << 20);
    open_desk(&d, ceiling);
    hostile(&d, &b, "", "<a>", n, "");
    hostile(&d, &b, "<item><title>x</title>", "<a>", n, "</item>");
    assert_int_equal(d.feed.entries.len, 1);
    hostile(&d, &b, "<item><description>", "<a>", n, "</description></item>");
    hostile(&d, &b, "<item><description>", "<x:a/>", n, "</description></item>");
    hostile(&d, &b, "<item><title>", "<b>&lt;b&gt;", n, "</title></item>");
    hostile(&d, &b, "", "<item>", n, "");
    hostile(&d, &b, "<item>", "</a>", n, "</item>");
    hostile(&d, &b, "<item><title>", "<![CDATA[", n, "");
    hostile(&d, &b, "<item><title>", "<![CDATA[</title>", n, "");
    hostile(&d, &b, "<item><title>", "<![CDATA[]]>", n, "</title></item>");
    hostile(&d, &b, "<item><title>", "]]>", n, "</title></item>");
    hostile(&d, &b, "", "<!DOCTYPE [", n, "");
    hostile(&d, &b, "", "<!DOCTYPE \"", n, "");
    hostile(&d, &b, "", "<!--", n, "");
    hostile(&d, &b, "", "<?", n, "");
    hostile(&d, &b, "<item><title>", "&", n, "</title></item>");
    hostile(&d, &b, "<item><title>", "&thetasym;", n, "</title></item>");
    hostile(&d, &b, "<item><title>", "<", n, "</title></item>");
    hostile(&d, &b, "<item><description>", "&lt;b", n, "</description></item>");
    hostile(&d, &b, "<item>", "<author>a</author>", n, "</item>");
    hostile(&d, &b, "<item>", "<author>abcdefghijkl", n, "</item>");
    hostile(&d, &b, "<a b=\"", "x", 5 << 20, "\">");
    hostile(&d, &b, "<a b=\"", "x=\"<", n, "");
    hostile(&d, &b, "<a ", "b='", n, "");
    hostile(&d, &b, "<a ", "b=\"<' ", n, "");
    hostile(&d, &b, "", "<a b='", n, "");
    hostile(&d, &b, "<a ", "xmlns:a=\"b\" ", n, "/>");
    hostile(&d, &b, "", "<a xml:base=\"b/\">", n, "");
    hostile(&d, &b, "<item><link>", "../", n, "</link></item>");
    hostile(&d, &b, "<item>", "<link>http://a.example/?&amp;amp;</link>", n / 4, "</item>");
    hostile(&d, &b, "", "<item><guid>1</guid><title>a</title></item>", n, "");
    hostile(&d, &b, "", "</rss><rss>", n, "");
    rs_buf_release(&b);
    close_desk(&d);
}

static void hostile_json_is_linear(void **state)
{
    (void)state;
    rs_buf b;
    desk d;
    bool ok;
    rs_buf_init(&b, 64 << 20);
    open_desk(&d, ceiling);
    static const char *const again[] = {"[", "{\"a\":", "{},", "{\"id\":1}", ",", "\""};
    for (size_t i = 0; i < sizeof again / sizeof again[0]; i++) {
        rs_buf_reset(&b);
        rs_buf_z(&b, "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[");
        for (int k = 0; k < 200000; k++) {
            rs_buf_z(&b, again[i]);
        }
        assert_true(seconds_of(&d, rs_buf_str(&b), &ok) < 4);
        assert_true(ok);
    }
    rs_buf_release(&b);
    close_desk(&d);
}

static void a_small_ceiling_is_told(void **state)
{
    (void)state;
    rs_buf b;
    desk d;
    rs_buf_init(&b, 64 << 20);
    open_desk(&d, 1 << 20);
    assert_false(read_feed(&d, many_items(&b, 20000)));
    assert_int_equal(d.err.code, RS_MEMORY);
    rs_buf_release(&b);
    close_desk(&d);
}

/* ---- the rest */

static void names_are_sorted(void **state)
{
    (void)state;
    static const char *const names[] = {
#define RS_NAME(name, spaces, element, kind, rank, own) name,
#include "collect/feed_names.def"
#undef RS_NAME
    };
    for (size_t i = 1; i < sizeof names / sizeof names[0]; i++) {
        assert_true(strcmp(names[i - 1], names[i]) <= 0);
    }
}

static void first_bytes_tell_the_kind(void **state)
{
    (void)state;
    static const struct {
        const char *head;
        rs_feed_kind kind;
    } heads[] = {
        {"<?xml version=\"1.0\"?>\n<!-- x --><rss version=\"2.0\"><channel>", RS_FEED_RSS},
        {"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/mod", RS_FEED_RSS}, /* cut off in its tag */
        {"\xEF\xBB\xBF\n <RSS>", RS_FEED_RSS},
        {"<b>Warning</b>: x in <b>y</b><br /><?xml version=\"1.0\"?><rss>", RS_FEED_RSS},
        {"<feed xmlns=\"http://www.w3.org/2005/Atom\">", RS_FEED_ATOM},
        {"<feed><sheep/></feed>", RS_FEED_NONE},
        {"<a:urlset xmlns:a=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", RS_FEED_SITEMAP},
        {"<sitemapindex>", RS_FEED_SITEMAP_INDEX},
        {"<opml version=\"1.0\">", RS_FEED_OPML},
        {"{ \"version\": \"https://jsonfeed.org/version/1.1\",", RS_FEED_JSON},
        {"{\"title\":\"x\",\"home_page_url\":\"https://x.example/\",\"items\":[", RS_FEED_JSON},
        {"{\"id\":\"1\",\"text\":\"<rss version=2.0>\"}", RS_FEED_NONE},
        {"<!doctype html><html><rss>", RS_FEED_NONE},
        {"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><feed>", RS_FEED_NONE},
        {"<svg><title>x</title></svg>", RS_FEED_NONE},
        {"WARC/1.0\r\n", RS_FEED_NONE},
        {"", RS_FEED_NONE},
    };
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        rs_str head = rs_str_of(heads[i].head);
        char wide[512];
        for (size_t k = 0; k < head.len; k++) {
            wide[k * 2] = head.at[k];
            wide[k * 2 + 1] = 0;
        }
        if (rs_feed_sniff(head) != heads[i].kind || rs_feed_sniff((rs_str){wide, head.len * 2}) != heads[i].kind) {
            fail_msg("%s: %d", heads[i].head, (int)rs_feed_sniff(head));
        }
    }
}

static void a_list_of_sources_is_read_back(void **state)
{
    (void)state;
    rs_buf b;
    desk d;
    rs_buf_init(&b, 1 << 20);
    open_desk(&d, ceiling);
    rs_opml_begin(&b, RS_STR("مصادر <الأزمة> & غيرها"));
    rs_opml_source(&b, RS_STR("وكالة \"الساحل\" & <بحر>"), RS_STR("https://a.example/rss?x=1&y=2"),
                   RS_STR("https://a.example/"), RS_STR("وكالات & صحف"));
    rs_opml_source(&b, RS_STR_NONE, RS_STR("https://b.example/feed"), RS_STR_NONE, RS_STR_NONE);
    rs_opml_end(&b);
    assert_int_equal(rs_feed_sniff(rs_buf_str(&b)), RS_FEED_OPML);
    assert_true(read_feed(&d, rs_buf_str(&b)));
    assert_true(rs_str_eq(d.feed.title, RS_STR("مصادر <الأزمة> & غيرها")));
    assert_int_equal(d.feed.entries.len, 2);
    const rs_feed_entry *e = d.feed.entries.at;
    assert_true(rs_str_eq(e[0].title, RS_STR("وكالة \"الساحل\" & <بحر>")));
    assert_true(rs_str_eq(e[0].url, RS_STR("https://a.example/rss?x=1&y=2")));
    assert_true(rs_str_eq(e[0].home, RS_STR("https://a.example/")));
    assert_true(rs_str_eq(e[0].group, RS_STR("وكالات & صحف")));
    assert_true(rs_str_eq(e[1].title, e[1].url));
    assert_null(e[1].group.at);
    assert_null(d.feed.fault.at);
    events theirs = {0};
    rs_buf_init(&theirs.said, 1 << 20);
    assert_true(their_events(&theirs, rs_buf_str(&b)));
    rs_buf_release(&theirs.said);
    rs_buf_release(&b);
    close_desk(&d);
}

int main(int argc, char **argv)
{
    folder = argc > 1 ? argv[1] : folder;
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refused_memory_is_told),
        cmocka_unit_test(a_small_ceiling_is_told),
        cmocka_unit_test(a_cut_costs_only_the_entry_it_strikes),
        cmocka_unit_test(damaged_cases_are_read_safely),
        cmocka_unit_test(well_formed_documents_read_as_libxml2_reads_them),
        cmocka_unit_test(fifty_thousand_entries_are_linear),
        cmocka_unit_test(hostile_feeds_are_linear),
        cmocka_unit_test(hostile_json_is_linear),
        cmocka_unit_test(names_are_sorted),
        cmocka_unit_test(first_bytes_tell_the_kind),
        cmocka_unit_test(a_list_of_sources_is_read_back),
    };
    return cmocka_run_group_tests_name("feeds", tests, NULL, NULL);
}
