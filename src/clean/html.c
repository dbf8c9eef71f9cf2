/* html: one pass of libxml2's SAX parser over a page; no tree is built. Elements become a flat list, text becomes
 * blocks. libxml2 keeps a stack of open elements and looks through it at every end tag, so a page nested thousands deep
 * would cost a square: at a depth no honest page has, the parser is stopped and started again behind that tag. */
#include "clean/page.h"

#include <libxml/HTMLparser.h>

#include "base/buf.h"
#include "clean/clean.h"

enum {
    parser_depth = 256, /* open elements at which the parser starts afresh */
    stack_depth = 1024, /* of our own frames; deeper elements count as their ancestors */
    max_elements = 400000,
    max_title = 4096,
    line_like = 120, /* letters before a single <br> that still look like a line of its own */
};

typedef struct frame {
    uint32_t element;
    uint8_t tag; /* inherited by inline elements: what the text in it is */
    bool skip, link, block, pre, time;
} frame;

typedef struct reader {
    rs_draft *d;
    rs_page *page;
    htmlParserCtxtPtr parser;
    frame stack[stack_depth];
    uint32_t depth, lost; /* lost: elements open beyond the stack */
    char *text;           /* all text, one block behind the other */
    size_t len, cap;
    size_t start; /* of the block being read */
    size_t piece; /* of its part behind the last <br> */
    uint32_t letters, linked, commas, breaks;
    uint32_t piece_letters; /* letters before that part */
    bool space;
    rs_buf title; /* while a <title> is open */
    bool in_title;
    size_t stopped; /* byte at which the parser was stopped; 0 while it runs */
    bool failed;
} reader;

static frame *top(reader *r)
{
    return &r->stack[r->depth];
}

/* ---- text */

static void reset_block(reader *r)
{
    r->start = r->piece = r->len;
    r->letters = r->linked = r->commas = r->breaks = r->piece_letters = 0;
    r->space = false;
}

static uint8_t block_tag(const reader *r)
{
    return r->stack[r->depth].tag;
}

static void flush(reader *r)
{
    if (r->len > r->start && !r->failed) {
        rs_block *b = RS_PUSH(r->d->scratch, &r->page->blocks);
        if (!b) {
            r->failed = true;
            return;
        }
        *b = (rs_block){.text = {r->text + r->start, r->len - r->start},
                        .element = top(r)->element,
                        .letters = r->letters,
                        .linked = r->linked,
                        .commas = r->commas,
                        .tag = block_tag(r)};
    }
    reset_block(r);
}

static bool ends_sentence(rs_str s)
{
    static const rs_str ends[] = {{".", 1}, {"!", 1},        {"?", 1},        {":", 1},           {"\"", 1},
                                  {")", 1}, {"\xD8\x9F", 2}, {"\xC2\xBB", 2}, {"\xE2\x80\xA6", 3}};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        if (rs_str_ends(s, ends[i])) {
            return true;
        }
    }
    return false;
}

/* Two <br> part paragraphs. One parts lines where what stands before it looks like a whole line. */
static void settle_breaks(reader *r)
{
    uint32_t breaks = r->breaks;
    r->breaks = 0;
    if (r->len == r->start) {
        return;
    }
    rs_str piece = {r->text + r->piece, r->len - r->piece};
    bool heading = block_tag(r) == RS_TAG_H1 || block_tag(r) == RS_TAG_HEADING;
    if (breaks > 1 || (!heading && (r->letters - r->piece_letters < line_like || ends_sentence(piece)))) {
        flush(r);
    } else {
        r->space = true;
        r->piece = r->len;
        r->piece_letters = r->letters;
    }
}

static bool room(reader *r, size_t n)
{
    if (r->cap - r->len >= n) {
        return true;
    }
    /* Blocks point into the text: a full buffer is left to them and the block being read moves to a new one. */
    size_t kept = r->len - r->start, piece = r->piece - r->start, cap = kept + n + (64 << 10);
    char *fresh = rs_arena_raw(r->d->scratch, cap);
    if (!fresh) {
        r->failed = true;
        return false;
    }
    if (kept) {
        memcpy(fresh, r->text + r->start, kept);
    }
    r->text = fresh;
    r->cap = cap;
    r->len = kept;
    r->start = 0;
    r->piece = piece;
    return true;
}

static bool is_comma(const char *at, size_t left)
{
    return at[0] == ',' || (left > 1 && at[0] == '\xD8' && at[1] == '\x8C') ||
           (left > 2 && at[0] == '\xE3' && at[1] == '\x80' && at[2] == '\x81');
}

static void add_text(reader *r, const char *at, size_t n)
{
    const frame *f = top(r);
    if (!room(r, n + 2)) {
        return;
    }
    for (size_t i = 0; i < n; i++) {
        char c = at[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            if (f->pre && c == '\n') {
                r->breaks = 2;
            }
            r->space = true;
            continue;
        }
        if (r->breaks) {
            settle_breaks(r);
        }
        if (r->space) {
            r->space = false;
            if (r->len > r->start) {
                r->text[r->len++] = ' ';
            }
        }
        r->text[r->len++] = c;
        if (((unsigned char)c & 0xC0) != 0x80) {
            r->letters++;
            r->linked += f->link;
            r->commas += is_comma(at + i, n - i);
        }
    }
}

/* ---- elements */

static rs_tag tag_of(const char *name)
{
    static const struct {
        char name[12];
        uint8_t tag;
    } tags[] = {
#define RS_TAG_NAME(name, tag) {name, RS_TAG_##tag},
#include "clean/tags.def"
#undef RS_TAG_NAME
    };
    size_t low = 0, high = sizeof tags / sizeof tags[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, tags[middle].name);
        if (order == 0) {
            return (rs_tag)tags[middle].tag;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return strchr(name, ':') ? RS_TAG_INLINE : RS_TAG_BLOCK;
}

static uint16_t hint_of_word(const char *word, size_t n)
{
    static const struct {
        char word[16];
        uint16_t hint;
    } hints[] = {
#define RS_HINT_WORD(word, hint) {word, RS_HINT_##hint},
#include "clean/hints.def"
#undef RS_HINT_WORD
    };
    size_t low = 0, high = sizeof hints / sizeof hints[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strncmp(word, hints[middle].word, n);
        order = order == 0 && hints[middle].word[n] ? -1 : order;
        if (order == 0) {
            return hints[middle].hint;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return 0;
}

static uint16_t hints_of_value(const char *value)
{
    enum { longest = 15 };
    uint16_t hints = 0;
    char word[longest + 1];
    size_t n = 0;
    bool was_lower = false;
    for (size_t i = 0; value && i < 1024; i++) {
        char c = value[i];
        bool upper = c >= 'A' && c <= 'Z', lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if ((!upper && !lower) || (upper && was_lower)) {
            hints |= n && n <= longest ? hint_of_word(word, n) : 0;
            n = 0;
        }
        if (!c) {
            break;
        }
        if (upper || lower) {
            if (n < longest) {
                word[n] = (char)(upper ? c | 0x20 : c);
            }
            n++;
        }
        was_lower = lower;
    }
    return hints;
}

static uint16_t hints_of_tag(rs_tag tag)
{
    switch (tag) {
    case RS_TAG_NAV: return RS_HINT_NAV;
    case RS_TAG_ASIDE: return RS_HINT_SIDEBAR;
    case RS_TAG_FOOTER: return RS_HINT_FOOTER;
    case RS_TAG_FORM: return RS_HINT_FORM;
    case RS_TAG_CAPTION: return RS_HINT_CAPTION;
    default: return 0;
    }
}

static bool is_hidden(const char **attributes)
{
    const char *style = rs_attribute(attributes, "style");
    if (rs_attribute(attributes, "hidden")) {
        return true;
    }
    if (!style) {
        return false;
    }
    rs_str s = rs_str_of(style);
    return rs_str_find_nocase(s, RS_STR("display:none"), 0) != SIZE_MAX ||
           rs_str_find_nocase(s, RS_STR("display: none"), 0) != SIZE_MAX;
}

static uint16_t hints_of(rs_tag tag, const char **attributes)
{
    uint16_t hints = hints_of_tag(tag);
    if (!attributes || tag == RS_TAG_ROOT) {
        return hints;
    }
    hints |= hints_of_value(rs_attribute(attributes, "class"));
    hints |= hints_of_value(rs_attribute(attributes, "id"));
    hints |= hints_of_value(rs_attribute(attributes, "role"));
    const char *property = rs_attribute(attributes, "itemprop");
    if (property && rs_str_find_nocase(rs_str_of(property), RS_STR("articleBody"), 0) != SIZE_MAX) {
        hints |= RS_HINT_BODY;
    }
    return is_hidden(attributes) ? hints | RS_HINT_HIDDEN : hints;
}

static uint32_t new_element(reader *r, rs_tag tag, uint16_t hints)
{
    uint32_t parent = top(r)->element;
    if (r->page->elements.len >= max_elements) {
        return parent;
    }
    rs_element *e = RS_PUSH(r->d->scratch, &r->page->elements);
    if (!e) {
        r->failed = true;
        return parent;
    }
    *e = (rs_element){.parent = parent, .first = r->page->blocks.len, .hints = hints, .tag = (uint8_t)tag};
    return r->page->elements.len - 1;
}

static bool is_inline(rs_tag tag)
{
    return tag == RS_TAG_INLINE || tag == RS_TAG_LINK || tag == RS_TAG_TIME;
}

static void open_element(reader *r, rs_tag tag, const char **attributes)
{
    frame f = *top(r);
    f.time = false;
    uint16_t hints = hints_of(tag, attributes);
    /* An inline element that is no part of the sentence around it is a block of its own. */
    f.block = !is_inline(tag) || (tag == RS_TAG_INLINE && (hints & RS_HINT_AWAY & ~RS_HINT_META));
    f.skip = f.skip || tag == RS_TAG_SKIP || tag == RS_TAG_SCRIPT || tag == RS_TAG_TITLE;
    f.link = f.link || tag == RS_TAG_LINK;
    f.pre = f.pre || tag == RS_TAG_PRE;
    if (f.block && !f.skip) {
        flush(r);
        f.element = new_element(r, tag, hints);
        if (tag != RS_TAG_BLOCK && !is_inline(tag)) {
            f.tag = (uint8_t)tag;
        }
    }
    if (tag == RS_TAG_TIME) {
        rs_meta_time(r->d, r->page, attributes);
        f.time = !rs_attribute(attributes, "datetime");
    }
    if (r->depth + 1 >= stack_depth) {
        r->lost++;
        return;
    }
    r->stack[++r->depth] = f;
}

static void note_h1(reader *r)
{
    rs_page *page = r->page;
    if (!page->h1.at && r->len > r->start && r->letters >= 8) {
        page->h1 = (rs_str){r->text + r->start, r->len - r->start};
    }
}

static void close_element(reader *r)
{
    if (r->lost) {
        r->lost--;
        return;
    }
    if (r->depth == 0) {
        return;
    }
    frame f = *top(r);
    if (f.block && !f.skip) {
        if (f.tag == RS_TAG_H1) {
            note_h1(r);
        }
        flush(r);
        rs_element *e = &r->page->elements.at[f.element];
        if (f.element && f.element != r->stack[r->depth - 1].element) {
            e->end = r->page->blocks.len;
        }
    }
    if (f.time && !r->page->dated.at && r->len > r->start) {
        r->page->dated = (rs_str){r->text + r->start, r->len - r->start};
    }
    r->depth--;
}

/* ---- what libxml2 calls */

static void stop_when_deep(reader *r)
{
    if (r->parser->nameNr > parser_depth) {
        long at = xmlByteConsumed(r->parser);
        r->stopped = at > 0 ? (size_t)at : SIZE_MAX;
        xmlStopParser(r->parser);
    }
}

static void on_start(void *arg, const xmlChar *name, const xmlChar **attributes)
{
    reader *r = arg;
    const char **a = (const char **)attributes;
    if (r->stopped || r->failed) {
        return;
    }
    rs_tag tag = tag_of((const char *)name);
    if (tag == RS_TAG_META) {
        rs_meta_element(r->d, r->page, (const char *)name, a);
        return;
    }
    if (tag == RS_TAG_BREAK) {
        r->breaks++;
        return;
    }
    r->in_title = tag == RS_TAG_TITLE && !r->page->title.at && !top(r)->skip;
    open_element(r, tag, a);
    stop_when_deep(r);
}

static void on_end(void *arg, const xmlChar *name)
{
    reader *r = arg;
    if (r->stopped || r->failed) {
        return;
    }
    rs_tag tag = tag_of((const char *)name);
    if (tag == RS_TAG_BREAK || tag == RS_TAG_META) {
        return;
    }
    if (r->in_title) {
        r->page->title = rs_arena_str(r->d->scratch, rs_buf_str(&r->title));
        r->in_title = false;
    }
    close_element(r);
}

static void on_text(void *arg, const xmlChar *at, int n)
{
    reader *r = arg;
    if (r->stopped || r->failed || n <= 0) {
        return;
    }
    if (r->in_title) {
        rs_buf_put(&r->title, (rs_str){(const char *)at, (size_t)n});
    } else if (!top(r)->skip) {
        add_text(r, (const char *)at, (size_t)n);
    }
}

/* ---- the whole page */

/* Reads from byte `from` on; *to gets the byte where the parser was stopped, or the end. */
static bool parse_from(reader *r, rs_str html, size_t from, size_t *to, rs_err *err)
{
    enum {
        options =
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC
    };
    rs_str part = rs_str_part(html, from, html.len);
    *to = html.len;
    if (part.len > INT32_MAX) {
        return RS_FAIL(err, RS_LIMIT, "a page of %zu bytes is longer than one article can be", part.len);
    }
    r->parser = htmlNewParserCtxt();
    if (!r->parser) {
        return RS_FAIL_MEMORY(err);
    }
    *r->parser->sax = (xmlSAXHandler){.startElement = on_start,
                                      .endElement = on_end,
                                      .characters = on_text,
                                      .ignorableWhitespace = on_text,
                                      .cdataBlock = on_text};
    r->parser->userData = r;
    r->stopped = 0;
    htmlDocPtr doc = htmlCtxtReadMemory(r->parser, part.at, (int)part.len, NULL, "UTF-8", options);
    if (doc) {
        xmlFreeDoc(doc);
    }
    if (r->stopped) {
        *to = r->stopped < part.len ? from + r->stopped : html.len;
    }
    htmlFreeParserCtxt(r->parser);
    r->parser = NULL;
    return true;
}

static void close_all(reader *r)
{
    r->lost = 0;
    while (r->depth) {
        close_element(r);
    }
    flush(r);
    r->in_title = false;
}

static bool parse(reader *r, rs_str html, rs_err *err)
{
    for (size_t from = 0; from < html.len && !r->failed;) {
        if (!parse_from(r, html, from, &from, err)) {
            return false;
        }
        close_all(r);
        /* The tag that was one too deep is read; its closing mark is not. */
        if (from < html.len) {
            const char *end = memchr(html.at + from, '>', html.len - from);
            from = end ? (size_t)(end - html.at) + 1 : html.len;
        }
    }
    r->page->elements.at[0].end = r->page->blocks.len;
    return r->failed || r->d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}

static bool put_lines(rs_draft *d, const rs_page *page, rs_err *err)
{
    RS_EACH(const rs_block, b, &page->blocks)
    {
        uint32_t before = d->lines.len;
        bool heading = b->tag == RS_TAG_H1 || b->tag == RS_TAG_HEADING;
        rs_line_kind kind = heading ? RS_LINE_HEADING : b->tag == RS_TAG_CAPTION ? RS_LINE_CAPTION : RS_LINE_PLAIN;
        if (!rs_normal_lines(d, b->text, kind, err)) {
            return false;
        }
        for (uint32_t i = before; i < d->lines.len; i++) {
            d->lines.at[i].why = b->why;
        }
    }
    return true;
}

bool rs_html_read(rs_draft *d, rs_str utf8, rs_err *err)
{
    rs_page page = {0};
    reader *r = RS_NEW(d->scratch, reader);
    rs_element *root = r ? RS_PUSH(d->scratch, &page.elements) : NULL;
    if (!root) {
        return RS_FAIL_MEMORY(err);
    }
    *root = (rs_element){.tag = RS_TAG_ROOT};
    r->d = d;
    r->page = &page;
    r->stack[0].block = true;
    r->stack[0].tag = RS_TAG_ROOT;
    rs_buf_init(&r->title, max_title);
    rs_str html;
    bool ok = rs_html_strip(d, &page, utf8, &html, err) && room(r, html.len + 64) && parse(r, html, err);
    rs_buf_release(&r->title);
    if (!ok) {
        return r->failed ? RS_FAIL_MEMORY(err) : false;
    }
    if (!rs_main_choose(d, &page, err)) {
        return false;
    }
    rs_meta_settle(d, &page);
    return put_lines(d, &page, err);
}

/* A tag that begins pages or articles, near the head of the text. */
bool rs_html_looks_like(rs_str utf8)
{
    static const char *const signs[] = {"<!doctype html", "<html",  "<head", "<body",  "<meta ",   "<p>", "<p ",
                                        "<div",           "<br>",   "<br/>", "<br />", "<article", "<h1", "<table",
                                        "<span",          "<script"};
    rs_str head = rs_str_part(utf8, 0, 4096);
    for (const char *p = head.at; p && (p = memchr(p, '<', (size_t)(head.at + head.len - p))); p++) {
        rs_str rest = {p, (size_t)(head.at + head.len - p)};
        for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
            if (rs_str_starts_nocase(rest, rs_str_of(signs[i]))) {
                return true;
            }
        }
    }
    return false;
}

void rs_clean_init(void)
{
    xmlInitParser();
}
