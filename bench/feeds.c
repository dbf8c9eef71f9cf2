/* feeds: how fast feeds are read: whole, beside the floor of libxml2's parser with handlers that do nothing.
 * usage: feeds [--write FILE]   reads an RSS feed of its own making, 8 MB, and leaves it in FILE for a peer
 *        feeds FILE...          these */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <libxml/parser.h>

#include "../tests/slurp.h"
#include "collect/feed.h"

enum { rounds = 20, items = 4000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void nothing_start(void *arg, const xmlChar *name, const xmlChar **attributes)
{
    (void)arg;
    (void)name;
    (void)attributes;
}

static void nothing_end(void *arg, const xmlChar *name)
{
    (void)arg;
    (void)name;
}

static void nothing_text(void *arg, const xmlChar *at, int n)
{
    (void)arg;
    (void)at;
    (void)n;
}

static void floor_once(rs_str text)
{
    xmlSAXHandler sax = {.startElement = nothing_start,
                         .endElement = nothing_end,
                         .characters = nothing_text,
                         .ignorableWhitespace = nothing_text,
                         .cdataBlock = nothing_text};
    xmlParserCtxtPtr c = xmlCreatePushParserCtxt(&sax, NULL, NULL, 0, NULL);
    xmlCtxtUseOptions(c, XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_RECOVER);
    xmlParseChunk(c, text.at, (int)text.len, 1);
    xmlFreeParserCtxt(c);
}

static void measure(const char *name, rs_str text)
{
    rs_arena arena, scratch;
    rs_feed feed = {0};
    rs_err err = {0};
    rs_arena_init(&arena, 1u << 30);
    rs_arena_init(&scratch, 1u << 30);
    double best = 1e9, floor = 1e9;
    size_t held = 0;
    for (int i = 0; i < rounds; i++) {
        rs_arena_reset(&arena);
        rs_arena_reset(&scratch);
        double before = now();
        if (!rs_feed_read(&feed, text, RS_STR_NONE, RS_STR("https://bench.example/rss"), &arena, &scratch, &err)) {
            fprintf(stderr, "%s: %s\n", name, err.message);
            exit(65);
        }
        double middle = now();
        held = arena.held + scratch.held;
        floor_once(text);
        double after = now();
        best = middle - before < best ? middle - before : best;
        floor = after - middle < floor ? after - middle : floor;
    }
    double megabytes = (double)text.len / 1e6;
    printf("%s: %.1f MB, %u entries: %.0f MB/s, %.0f entries/s, %.1f MB held; libxml2 SAX, nothing done: %.0f MB/s\n",
           name, megabytes, feed.entries.len, megabytes / best, feed.entries.len / best, (double)held / 1e6,
           megabytes / floor);
    rs_arena_release(&arena);
    rs_arena_release(&scratch);
}

/* A feed as WordPress makes it: a teaser, the article in CDATA, everything an item carries. */
static rs_str make(rs_buf *b)
{
    static const char paragraph[] =
        "<p>قالت اللجنة إن 14 قرية بلا ماء منذ الثلاثاء، وإن الصهاريج لا تكفي الناس ولا مواشيهم، وطلبت مضختين. وتعهد "
        "المحافظ بإصلاح الخط خلال يومين، وبإرسال صهاريج أخرى إلى القرى البعيدة حتى ذلك الحين.</p>\n";
    rs_buf_z(b, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>موقع النبأ</title>\n");
    for (int i = 0; i < items; i++) {
        rs_buf_printf(
            b,
            "<item>\n\t<title>اللجنة: %d قرية بلا ماء &amp; كهرباء</title>\n\t<link>https://bench.example/2022/01/%d/"
            "?a=1&amp;b=2</link>\n\t<dc:creator><![CDATA[محرر النبأ]]></dc:creator>\n\t<pubDate>Sat, 08 Jan 2022 "
            "11:42:10 +0000</pubDate>\n\t<category><![CDATA[محلي]]></category>\n\t<guid isPermaLink=\"false\">"
            "https://bench.example/?p=%d</guid>\n\t<description>&lt;p&gt;قالت اللجنة إن القرى بلا ماء. "
            "[&amp;#8230;]&lt;/p&gt;</description>\n\t<content:encoded><![CDATA[",
            i, i, i);
        for (int k = 0; k < 4; k++) {
            rs_buf_z(b, paragraph);
        }
        rs_buf_z(b, "]]></content:encoded>\n</item>\n");
    }
    rs_buf_z(b, "</channel></rss>\n");
    return rs_buf_str(b);
}

int main(int argc, char **argv)
{
    bool own = argc == 1 || strcmp(argv[1], "--write") == 0;
    rs_arena files;
    rs_buf made;
    rs_arena_init(&files, 1u << 30);
    rs_buf_init(&made, 64u << 20);
    if (own) {
        rs_str text = make(&made);
        FILE *f = argc > 2 ? fopen(argv[2], "wb") : NULL;
        if (f) {
            fwrite(text.at, 1, text.len, f);
            fclose(f);
        }
        measure("own RSS", text);
    }
    for (int i = 1; !own && i < argc; i++) {
        measure(argv[i], slurp(&files, argv[i]));
    }
    rs_buf_release(&made);
    rs_arena_release(&files);
    return 0;
}
