/* feed_cases: reads every file of a folder as a feed case and speaks TAP; with --bless it writes what came out as what
 * is expected.
 *
 *     === what the case shows
 *     @base https://site.example/rss.xml   (the address that it came from)
 *     @encoding windows-1256               (the document is put into that encoding first; its UTF-8 is the default)
 *     @declared utf-8                      (the encoding that HTTP declared)
 *     @misread windows-1252                (the document's UTF-8 is read as that and written as UTF-8 again)
 *     @cut 20                              (so many bytes are cut off its end)
 *     @record                              (each entry is shown as the record that is kept of it)
 *     the document
 *     ---
 *     what was read, as dump() below writes it
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "collect/feed.h"
#include "../recode.h"
#include "../slurp.h"

enum { most = 1 << 20, ceiling = 32 << 20, shown = 160 };

typedef struct feed_case {
    rs_str title, head, input, expected; /* head: the whole of it up to the --- line */
    rs_str encoding, declared, misread, base;
    uint64_t cut;
    bool record;
} feed_case;

static void read_directive(feed_case *c, rs_str line)
{
    size_t space = rs_str_find(line, RS_STR(" "), 0);
    rs_str name = rs_str_part(line, 1, space), value = rs_str_part(line, name.len + 2, line.len);
    if (rs_str_eq(name, RS_STR("encoding"))) {
        c->encoding = value;
    } else if (rs_str_eq(name, RS_STR("declared"))) {
        c->declared = value;
    } else if (rs_str_eq(name, RS_STR("misread"))) {
        c->misread = value;
    } else if (rs_str_eq(name, RS_STR("base"))) {
        c->base = value;
    } else if (rs_str_eq(name, RS_STR("cut"))) {
        rs_str_to_uint(value, &c->cut);
    } else if (rs_str_eq(name, RS_STR("record"))) {
        c->record = true;
    }
}

static bool read_case(rs_str whole, feed_case *c)
{
    rs_str rest = whole, line;
    *c = (feed_case){0};
    while (rs_str_line(&rest, &line)) {
        if (!c->title.at && rs_str_starts(line, RS_STR("=== "))) {
            c->title = rs_str_part(line, 4, line.len);
        } else if (!c->input.at && rs_str_starts(line, RS_STR("@"))) {
            read_directive(c, line);
        } else if (rs_str_eq(line, RS_STR("---"))) {
            c->input.at = c->input.at ? c->input.at : line.at;
            c->input.len = (size_t)(line.at - c->input.at);
            c->head = rs_str_part(whole, 0, (size_t)(rest.at ? rest.at - whole.at : (ptrdiff_t)whole.len));
            c->expected = rest;
            return c->title.at;
        } else if (!c->input.at) {
            c->input = line;
        }
    }
    return false;
}

static rs_str prepare(const feed_case *c, rs_buf *bytes)
{
    rs_str input = c->input;
    rs_buf_reset(bytes);
    if (c->encoding.at) {
        recode(bytes, c->encoding, RS_STR("UTF-8"), input, most);
        input = rs_buf_str(bytes);
    } else if (c->misread.at) {
        recode(bytes, RS_STR("UTF-8"), c->misread, input, most);
        input = rs_buf_str(bytes);
    }
    return rs_str_part(input, 0, input.len - (size_t)c->cut);
}

static void dump_line(rs_buf *out, const char *name, rs_str value)
{
    rs_str part = value;
    if (part.len > shown) { /* cut at a letter's edge */
        part.len = shown;
        while (part.len && ((unsigned char)value.at[part.len] & 0xC0) == 0x80) {
            part.len--;
        }
    }
    if (!value.at) {
        return;
    }
    rs_buf_printf(out, "%s: ", name);
    for (size_t i = 0; i < part.len; i++) {
        rs_buf_char(out, part.at[i] == '\n' || part.at[i] == '\r' ? ' ' : part.at[i]);
    }
    rs_buf_z(out, value.len > part.len ? " ...\n" : "\n");
}

static void dump_entry(rs_buf *out, const rs_feed_entry *e)
{
    rs_buf_printf(out, "* %.*s\n", RS_STR_ARG(e->url.at ? e->url : RS_STR("-")));
    dump_line(out, "  id", rs_str_eq(e->id, e->url) ? RS_STR_NONE : e->id);
    dump_line(out, "  title", e->title);
    dump_line(out, "  published", e->published);
    dump_line(out, "  updated", e->updated);
    dump_line(out, "  author", e->author);
    dump_line(out, "  language", e->language);
    dump_line(out, "  source", e->source);
    dump_line(out, "  home", e->home);
    dump_line(out, "  group", e->group);
    dump_line(out, e->whole ? "  whole" : "  teaser", e->html);
}

static void dump(rs_buf *out, const rs_feed *f, bool record)
{
    static const char *const kinds[] = {"none", "rss", "atom", "json", "sitemap", "sitemap index", "opml"};
    rs_buf_printf(out, "kind: %s\n", kinds[f->kind]);
    dump_line(out, "charset", rs_str_eq(f->charset, RS_STR("utf-8")) ? RS_STR_NONE : f->charset);
    dump_line(out, "title", f->title);
    dump_line(out, "home", f->home);
    dump_line(out, "language", f->language);
    dump_line(out, "next", f->next);
    if (f->ttl) {
        rs_buf_printf(out, "ttl: %u\n", f->ttl);
    }
    RS_EACH(const rs_feed_entry, e, &f->entries)
    {
        if (record) {
            rs_feed_record(out, f, e);
            rs_buf_char(out, '\n');
        } else {
            dump_entry(out, e);
        }
    }
    if (f->dropped) {
        rs_buf_printf(out, "dropped: %u\n", f->dropped);
    }
    if (f->fault.at) {
        rs_buf_printf(out, "fault: %.*s\n", RS_STR_ARG(f->fault));
    }
}

static void run_case(const feed_case *c, rs_buf *bytes, rs_buf *got)
{
    rs_arena arena, scratch;
    rs_arena_init(&arena, ceiling);
    rs_arena_init(&scratch, ceiling);
    rs_feed feed;
    rs_err err = {0};
    rs_str input = prepare(c, bytes);
    rs_feed_kind sniffed = rs_feed_sniff(rs_str_part(input, 0, 2048));
    rs_buf_reset(got);
    if (rs_feed_read(&feed, input, c->declared, c->base, &arena, &scratch, &err)) {
        if (sniffed != feed.kind) {
            rs_buf_z(got, "not seen by its first bytes\n");
        }
        dump(got, &feed, c->record);
    } else {
        rs_buf_printf(got, "error: %s: %s\n%s", rs_code_name(err.code), err.message,
                      sniffed ? "taken for a feed by its first bytes\n" : "");
    }
    rs_arena_release(&arena);
    rs_arena_release(&scratch);
}

static void show_difference(rs_str expected, rs_str got)
{
    rs_str a = expected, b = got, x, y;
    for (;;) {
        bool more = rs_str_line(&a, &x), also = rs_str_line(&b, &y);
        if (!more && !also) {
            return;
        }
        if (!more || !also || !rs_str_eq(x, y)) {
            printf("# expected: %.*s\n# got:      %.*s\n", more ? (int)x.len : 5, more ? x.at : "(end)",
                   also ? (int)y.len : 5, also ? y.at : "(end)");
            return;
        }
    }
}

typedef struct tally {
    bool bless;
    int ran, failed;
    rs_buf file, bytes, got;
} tally;

static void run_file(const char *path, const char *name, tally *t)
{
    feed_case c;
    rs_buf_reset(&t->file);
    if (!slurp_into(path, &t->file) || !read_case(rs_buf_str(&t->file), &c)) {
        printf("not ok %d - %s is a case\n", ++t->ran, name);
        t->failed++;
        return;
    }
    run_case(&c, &t->bytes, &t->got);
    rs_str result = rs_buf_str(&t->got);
    bool same = rs_str_eq(rs_str_trim(c.expected), rs_str_trim(result));
    if (!same && !t->bless) {
        show_difference(rs_str_trim(c.expected), rs_str_trim(result));
        t->failed++;
    }
    printf("%s %d - %s: %.*s\n", same || t->bless ? "ok" : "not ok", ++t->ran, name, RS_STR_ARG(c.title));
    FILE *f = t->bless && !same ? fopen(path, "wb") : NULL;
    if (f) {
        fwrite(c.head.at, 1, c.head.len, f);
        fwrite(result.at, 1, result.len, f);
        fclose(f);
    }
}

static int is_case(const struct dirent *d)
{
    return rs_str_ends(rs_str_of(d->d_name), RS_STR(".case"));
}

int main(int argc, char **argv)
{
    tally t = {.bless = argc > 1 && strcmp(argv[1], "--bless") == 0};
    const char *folder = argc > 1 + t.bless ? argv[1 + t.bless] : ".";
    struct dirent **names;
    int n = scandir(folder, &names, is_case, alphasort);
    rs_buf_init(&t.file, most);
    rs_buf_init(&t.bytes, most + 1);
    rs_buf_init(&t.got, most);
    rs_buf_reserve(&t.bytes, most);
    for (int i = 0; i < n; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        run_file(path, names[i]->d_name, &t);
        free(names[i]);
    }
    if (n >= 0) {
        free(names);
    }
    rs_buf_release(&t.file);
    rs_buf_release(&t.bytes);
    rs_buf_release(&t.got);
    printf("1..%d\n", t.ran);
    return t.failed || !t.ran ? 1 : 0;
}
