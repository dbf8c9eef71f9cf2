/* pages: what it costs to make main text and metadata of web pages, on one core, beside libxml2's parsers alone over
 * the same bytes in the same run, and the memory a page takes.
 * usage: pages [--rounds N] [--decoded DIR] FILE...
 * The files (packed or not) are loaded and decoded to UTF-8 before the clock starts; --decoded writes them out as they
 * are measured here, so that a peer in another language can be given the same. The last line is for bench/pages.sh. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/HTMLparser.h>

#include "clean/clean.h"
#include "collect/collect.h"
#include "floor.h"
#include "lang/charset.h"

enum { max_rounds = 25 };

typedef struct bench {
    rs_arena keep, arena, scratch;
    RS_VEC(rs_raw) raws;
    uint64_t bytes;
    int rounds;
} bench;

static uint64_t sink;

/* One file as the one item that it holds, decoded; false where it holds none that can be read, which is said. */
static bool load_one(bench *b, const char *path, rs_raw *out)
{
    rs_err err;
    rs_collector *c = rs_collector_new(NULL);
    rs_raw raw;
    rs_decoded decoded;
    bool more = false;
    bool good = c && rs_collector_add(c, path, &err) && rs_collector_next(c, &raw, &more, &err) && more &&
                rs_charset_decode(&b->scratch, raw.bytes, raw.charset, &decoded, &err);
    if (good) {
        *out = (rs_raw){.kind = RS_RAW_DOCUMENT,
                        .bytes = rs_arena_str(&b->keep, decoded.text),
                        .file = rs_str_of(path),
                        .charset = RS_STR("utf-8")};
    } else {
        fprintf(stderr, "%s\n", c ? err.message : "out of memory");
    }
    rs_arena_reset(&b->scratch);
    rs_collector_free(c);
    return good;
}

static void write_decoded(const char *dir, const rs_raw *raw)
{
    char path[4096];
    const char *slash = strrchr(raw->file.at, '/'), *name = slash ? slash + 1 : raw->file.at;
    snprintf(path, sizeof path, "%s/%.*s.html", dir, (int)strcspn(name, "."), name);
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(raw->bytes.at, 1, raw->bytes.len, f) != raw->bytes.len || fclose(f) != 0) {
        perror(path);
        exit(74);
    }
}

static bool clean_one(bench *b, const rs_raw *raw)
{
    rs_article article;
    rs_arena_reset(&b->arena);
    if (!rs_article_clean(&article, raw, &b->arena, &b->scratch, NULL)) {
        return false;
    }
    sink += article.text.len;
    return true;
}

static void ours(bench *b, const rs_raw *raw)
{
    clean_one(b, raw);
}

static void count_start(void *data, const xmlChar *name, const xmlChar **attributes)
{
    (void)name;
    (void)attributes;
    ++*(uint64_t *)data;
}

static void count_text(void *data, const xmlChar *text, int len)
{
    (void)text;
    *(uint64_t *)data += (uint64_t)len;
}

static void libxml_sax(bench *b, const rs_raw *raw)
{
    (void)b;
    htmlSAXHandler sax = {.startElement = count_start, .characters = count_text};
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, &sink, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(parser, HTML_PARSE_IGNORE_ENC); /* what a page says of its encoding is no longer so */
    htmlParseChunk(parser, raw->bytes.at, (int)raw->bytes.len, 1);
    htmlFreeParserCtxt(parser);
}

static void libxml_dom(bench *b, const rs_raw *raw)
{
    (void)b;
    htmlDocPtr doc = htmlReadMemory(raw->bytes.at, (int)raw->bytes.len, NULL, "utf-8",
                                    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    sink += doc != NULL;
    xmlFreeDoc(doc);
}

/* Pages a second: the median of the rounds. */
static double row(bench *b, const char *title, void (*stage)(bench *b, const rs_raw *raw))
{
    double times[max_rounds];
    for (int r = 0; r < b->rounds; r++) {
        double start = bench_now();
        for (uint32_t i = 0; i < b->raws.len; i++) {
            stage(b, &b->raws.at[i]);
        }
        times[r] = bench_now() - start;
    }
    double s = bench_median(times, b->rounds);
    printf("%-32s %9.0f pages/s %9.1f MB/s %9.3f ms/page\n", title, b->raws.len / s, (double)b->bytes / 1e6 / s,
           s * 1e3 / b->raws.len);
    return b->raws.len / s;
}

/* Peak resident kilobytes of a process that does nothing (path NULL), or that loads and cleans this page alone. */
static long peak(bench *b, const char *path)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        rs_raw raw;
        _exit(!path || (load_one(b, path, &raw) && clean_one(b, &raw)) ? 0 : 1);
    }
    struct rusage used;
    int status = 1;
    if (child < 0 || wait4(child, &status, 0, &used) < 0) {
        perror("fork");
        exit(71);
    }
    return status == 0 ? used.ru_maxrss : 0;
}

/* Before anything is loaded, so that nothing of it counts as a page's. */
static void memory(bench *b, char **paths, int n)
{
    double *pages = calloc((size_t)n + 1, sizeof *pages);
    if (!pages) {
        exit(71);
    }
    int read = 0;
    for (int i = 0; i < n; i++) {
        long kilobytes = peak(b, paths[i]);
        if (kilobytes) {
            pages[read++] = (double)kilobytes / 1e3;
        }
    }
    if (read) {
        double median = bench_median(pages, read);
        printf(
            "peak memory of a page            %9.1f MB median, %.1f MB at most; a process that does nothing %.1f MB\n",
            median, pages[read - 1], (double)peak(b, NULL) / 1e3);
    }
    free(pages);
}

int main(int argc, char **argv)
{
    bench b = {.rounds = 9};
    const char *decoded = NULL;
    int first = 1;
    for (; first + 1 < argc && strncmp(argv[first], "--", 2) == 0; first += 2) {
        if (strcmp(argv[first], "--rounds") == 0) {
            long n = strtol(argv[first + 1], NULL, 10);
            b.rounds = n < 1 ? 1 : n > max_rounds ? max_rounds : (int)n;
        } else if (strcmp(argv[first], "--decoded") == 0) {
            decoded = argv[first + 1];
        }
    }
    if (first >= argc) {
        fprintf(stderr, "usage: pages [--rounds N] [--decoded DIR] FILE...\n");
        return 64;
    }
    rs_arena_init(&b.keep, (size_t)1 << 30);
    rs_arena_init(&b.arena, 256u << 20);
    rs_arena_init(&b.scratch, 256u << 20);
    rs_clean_init();
    memory(&b, argv + first, argc - first);
    for (int i = first; i < argc; i++) {
        rs_raw raw;
        if (load_one(&b, argv[i], &raw)) {
            *RS_PUSH(&b.keep, &b.raws) = raw;
            b.bytes += raw.bytes.len;
            if (decoded) {
                write_decoded(decoded, &raw);
            }
        }
    }
    if (!b.raws.len) {
        return 66;
    }
    printf("%u pages, %.0f kB each\n", b.raws.len, (double)b.bytes / 1e3 / b.raws.len);
    row(&b, "libxml2, SAX events counted", libxml_sax);
    row(&b, "libxml2, DOM", libxml_dom);
    double rate = row(&b, "rasid, text and metadata", ours);
    printf("rate %.1f\n", rate);
    rs_arena_release(&b.keep);
    rs_arena_release(&b.arena);
    rs_arena_release(&b.scratch);
    return sink == 42;
}
