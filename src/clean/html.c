/* html: one pass over a page's tags; no tree is built. Elements become a flat list, text becomes blocks. Tags that the
 * page leaves out are put in as browsers do it: what ends a paragraph, a cell, an item. */
#include "clean/page.h"

#include "clean/clean.h"

enum {
    stack_depth = 512, /* of frames; deeper elements count as their ancestors */
    max_elements = 400000,
    max_said = 4096,
    max_embeds = 1024,
    line_like = 120, /* letters before a single <br> that still look like a line of its own */
    max_json = 1 << 20,
};

typedef struct frame {
    uint32_t element;
    uint32_t said;   /* 1 + what of page->said is read in it; 0 none */
    uint32_t embed;  /* 1 + the embed it stands in */
    uint32_t blocks; /* that stood before it */
    size_t text;     /* where its own text begins, while no block is closed in it */
    rs_str name;
    uint8_t id, tag, kind; /* name's number; rs_tag; what the text in it is, inherited by inline elements */
    bool link, block, pre;
} frame;

typedef struct reader {
    rs_draft *d;
    rs_page *page;
    rs_markup markup;
    rs_hints hints;
    frame stack[stack_depth];
    uint16_t open[RS_TAG_IDS]; /* frames of each name */
    uint32_t depth, lost;      /* lost: elements open beyond the stack */
    char *text;                /* all text, one block behind the other */
    size_t len;
    size_t start; /* of the block being read */
    size_t piece; /* of its part behind the last <br> */
    uint32_t letters, linked, commas, breaks;
    uint32_t piece_letters; /* letters before that part */
    size_t closed;          /* where the text ended when an inline element was closed last */
    bool seam;              /* another one was opened right there */
    bool space;
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
                        .tag = top(r)->kind};
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
    bool heading = top(r)->kind == RS_TAG_H1 || top(r)->kind == RS_TAG_HEADING;
    if (breaks > 1 || (!heading && (r->letters - r->piece_letters < line_like || ends_sentence(piece)))) {
        flush(r);
    } else {
        r->space = true;
        r->piece = r->len;
        r->piece_letters = r->letters;
    }
}

static inline bool is_space(char c)
{
    return c == ' ' || (unsigned char)(c - '\t') < 5;
}

static inline bool is_comma(const char *at, size_t left)
{
    return at[0] == ',' || (at[0] == '\xD8' && left > 1 && at[1] == '\x8C') ||
           (at[0] == '\xE3' && left > 2 && at[1] == '\x80' && at[2] == '\x81');
}

static inline bool is_digit(char c)
{
    return (unsigned char)(c - '0') < 10;
}

/* Letters of one word, or the like: no white space in them. There is room for them. */
static void add_word(reader *r, const char *at, size_t n)
{
    if (r->breaks) {
        settle_breaks(r);
    }
    if (r->seam) {
        r->seam = false; /* figures that touch across elements are two, set apart by the page's style */
        r->space = r->space || (r->len > r->start && (is_digit(r->text[r->len - 1]) || is_digit(at[0])));
    }
    if (r->space) {
        r->space = false;
        if (r->len > r->start) {
            r->text[r->len++] = ' ';
        }
    }
    memcpy(r->text + r->len, at, n);
    r->len += n;
    uint32_t letters = 0;
    for (size_t i = 0; i < n; i++) {
        letters += ((unsigned char)at[i] & 0xC0) != 0x80;
        r->commas += is_comma(at + i, n - i);
    }
    r->letters += letters;
    r->linked += top(r)->link ? letters : 0;
}

static void add_space(reader *r, char c)
{
    if (c == '\n' && top(r)->pre) {
        r->breaks = 2;
    }
    r->space = true;
}

/* The room for all text was taken at the start: no text is longer than its markup. */
static void add_text(reader *r, rs_str s)
{
    for (size_t i = 0; i < s.len && !r->failed;) {
        char c = s.at[i], letter[8];
        size_t used, n;
        if (is_space(c)) {
            add_space(r, c);
            i++;
            continue;
        }
        if (c == '&' && (n = rs_markup_reference(rs_str_part(s, i, s.len), false, letter, &used)) != 0) {
            if (n == 1 && is_space(letter[0])) {
                add_space(r, letter[0]);
            } else {
                add_word(r, letter, n);
            }
            i += used;
            continue;
        }
        size_t end = i + 1;
        while (end < s.len && !is_space(s.at[end]) && s.at[end] != '&') {
            end++;
        }
        add_word(r, s.at + i, end - i);
        i = end;
    }
}

#define KIND(tag) (1u << RS_TAG_##tag)

/* ---- elements */

static bool is_inline(rs_tag tag)
{
    return tag == RS_TAG_INLINE || tag == RS_TAG_LINK || tag == RS_TAG_TIME;
}

static uint32_t new_element(reader *r, rs_tag tag, uint32_t hints)
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
    r->page->styled = r->page->styled || (r->markup.has >> RS_AT_class & 1);
    uint32_t sign = (uint32_t)rs_hash(rs_markup_at(&r->markup, RS_AT_class)) ^ r->markup.id;
    *e =
        (rs_element){.parent = parent, .first = r->page->blocks.len, .hints = hints, .sign = sign, .tag = (uint8_t)tag};
    return r->page->elements.len - 1;
}

/* The element tells a date or a name: what stands in it is kept apart as well. */
static void note_said(reader *r, frame *f, uint32_t hints)
{
    enum { said = RS_HINT_DATE | RS_HINT_AUTHOR | RS_HINT_HEADLINE };
    rs_page *page = r->page;
    const rs_markup *m = &r->markup;
    bool author = m->tag == RS_TAG_LINK && rs_str_eq_nocase(rs_markup_at(m, RS_AT_rel), RS_STR("author"));
    hints |= author ? RS_HINT_AUTHOR : 0;
    f->said = 0;
    if (!(hints & said) || page->said.len >= max_said) {
        return;
    }
    rs_said *s = RS_PUSH(r->d->scratch, &page->said);
    if (!s) {
        r->failed = true;
        return;
    }
    rs_str itemprop = rs_markup_at(m, RS_AT_itemprop), property = rs_markup_at(m, RS_AT_property);
    *s = (rs_said){.hints = hints, .element = f->element, .block = page->blocks.len, .tag = m->tag};
    s->marked = itemprop.len || property.len || author || (m->has >> RS_AT_pubdate & 1);
    static const rs_at values[] = {RS_AT_datetime, RS_AT_content, RS_AT_title};
    for (size_t i = 0; i < sizeof values / sizeof values[0] && !s->value.len; i++) {
        s->value = rs_meta_value(r->d, rs_markup_at(m, values[i]));
    }
    f->said = page->said.len;
    r->space = true; /* what is told apart is shown apart, by the page's style */
}

static void note_embed(reader *r, frame *f, uint32_t hints)
{
    rs_page *page = r->page;
    bool embed = (hints & RS_HINT_POST) || r->markup.tag == RS_TAG_QUOTE;
    if (!embed || f->embed || page->embeds.len >= max_embeds) {
        return;
    }
    rs_embed *e = RS_PUSH(r->d->scratch, &page->embeds);
    if (!e) {
        r->failed = true;
        return;
    }
    *e = (rs_embed){.element = f->element, .url = rs_meta_value(r->d, rs_markup_at(&r->markup, RS_AT_cite))};
    f->embed = page->embeds.len;
}

/* A name for a place in the page is no link. */
static bool is_link(const rs_markup *m)
{
    return (m->has >> RS_AT_href & 1) || !((m->has >> RS_AT_name | m->has >> RS_AT_id) & 1);
}

static void note_link(reader *r, const frame *f)
{
    rs_str href = rs_markup_at(&r->markup, RS_AT_href);
    if (f->embed && href.len > 1) {
        r->page->embeds.at[f->embed - 1].url = href;
    }
}

/* Does the element say what the text in it is? */
static bool names_text(rs_tag tag)
{
    static const uint32_t silent =
        KIND(BLOCK) | KIND(INLINE) | KIND(LINK) | KIND(TIME) | KIND(LIST) | KIND(ROWS) | KIND(ROW) | KIND(CELL);
    return !(silent >> tag & 1);
}

static void push(reader *r)
{
    const rs_markup *m = &r->markup;
    rs_tag tag = (rs_tag)m->tag;
    frame f = *top(r);
    uint32_t hints = tag == RS_TAG_LINK && !(m->has & ~(1u << RS_AT_href)) ? 0 : rs_hints_of(&r->hints, m);
    /* An inline element that is no part of the sentence around it is a block of its own. */
    f.block = !is_inline(tag) || (tag == RS_TAG_INLINE && (hints & RS_HINT_AWAY & ~(uint32_t)RS_HINT_META));
    f.link = f.link || (tag == RS_TAG_LINK && is_link(m));
    f.pre = f.pre || tag == RS_TAG_PRE;
    f.tag = (uint8_t)tag;
    f.id = (uint8_t)m->id;
    f.name = m->name;
    if (f.block) {
        flush(r);
        f.element = new_element(r, tag, hints);
        f.kind = names_text(tag) ? (uint8_t)tag : f.kind;
        note_embed(r, &f, hints);
    }
    r->seam = tag == RS_TAG_INLINE && r->closed == r->len && rs_str_eq_nocase(m->name, RS_STR("span"));
    f.text = r->len;
    f.blocks = r->page->blocks.len;
    note_said(r, &f, hints);
    if (tag == RS_TAG_LINK) {
        note_link(r, &f);
    }
    if (r->depth + 1 >= stack_depth) {
        r->lost++;
        return;
    }
    r->open[f.id]++;
    r->stack[++r->depth] = f;
}

static void end_said(reader *r, const frame *f)
{
    rs_page *page = r->page;
    rs_said *s = &page->said.at[f->said - 1];
    if (page->blocks.len > f->blocks) {
        s->text = page->blocks.at[f->blocks].text;
    } else if (r->len > f->text) {
        s->text = (rs_str){r->text + f->text, r->len - f->text};
    }
}

static void pop(reader *r)
{
    frame f = *top(r);
    rs_page *page = r->page;
    if (f.block) {
        if (f.kind == RS_TAG_H1 && f.tag == RS_TAG_H1 && !page->h1.at && r->len > r->start && r->letters >= 8) {
            page->h1 = (rs_str){r->text + r->start, r->len - r->start};
            page->h1_block = page->blocks.len + 1;
        }
        flush(r);
        if (f.element && f.element != r->stack[r->depth - 1].element) {
            page->elements.at[f.element].end = page->blocks.len;
        }
    }
    r->closed = f.block ? SIZE_MAX : r->len;
    if (f.said) {
        end_said(r, &f);
        r->space = true;
    }
    r->open[f.id]--;
    r->depth--;
}

static void pop_to(reader *r, uint32_t depth)
{
    while (r->depth > depth) {
        pop(r);
    }
}

/* ---- tags that were left out */

static bool is_heading(uint8_t tag)
{
    return tag == RS_TAG_H1 || tag == RS_TAG_HEADING;
}

/* The depth of the innermost open element of that kind, not looking beyond a barrier; 0 where there is none. */
static uint32_t find_open(const reader *r, uint32_t kinds, uint32_t barriers)
{
    for (uint32_t i = r->depth; i > 0; i--) {
        if (kinds >> r->stack[i].tag & 1) {
            return i;
        }
        if (barriers >> r->stack[i].tag & 1) {
            break;
        }
    }
    return 0;
}

/* Everything but inline elements: what holds a paragraph open, or an end tag back. */
enum { anything = -1 };
static const uint32_t blocks = (uint32_t)anything & ~(KIND(INLINE) | KIND(LINK) | KIND(TIME));

static void end_before(reader *r, uint32_t kinds, uint32_t barriers)
{
    uint32_t at = find_open(r, kinds, barriers);
    if (at) {
        pop_to(r, at - 1);
    }
}

static void end_link(reader *r)
{
    uint32_t at = find_open(r, KIND(LINK), 0);
    if (!at) {
        return;
    }
    for (uint32_t i = at; i <= r->depth; i++) {
        r->stack[i].link = r->stack[at - 1].link;
    }
    if (!(find_open(r, blocks, 0) > at)) {
        pop_to(r, at - 1);
    } else {
        r->open[r->stack[at].id]--; /* what stands in it goes on without it */
        r->stack[at].id = RS_TAG_UNKNOWN;
        r->stack[at].tag = RS_TAG_INLINE;
        r->stack[at].name = RS_STR_NONE;
        r->open[RS_TAG_UNKNOWN]++;
    }
}

static void end_what_it_ends(reader *r)
{
    const rs_markup *m = &r->markup;
    if (m->flags & RS_TAG_ENDS_P) {
        uint32_t kinds = KIND(PARAGRAPH) | (m->flags & RS_TAG_ENDS_HEAD ? KIND(H1) | KIND(HEADING) : 0);
        end_before(r, kinds, blocks);
    }
    switch (m->tag) {
    case RS_TAG_ITEM: end_before(r, KIND(ITEM), KIND(LIST) | KIND(CELL) | KIND(TABLE)); break;
    case RS_TAG_CELL: end_before(r, KIND(CELL) | KIND(CAPTION), KIND(TABLE) | KIND(ROW)); break;
    case RS_TAG_ROW: end_before(r, KIND(ROW), KIND(TABLE)); break;
    case RS_TAG_ROWS: end_before(r, KIND(ROWS), KIND(TABLE)); break;
    case RS_TAG_LINK: end_link(r); break;
    default: break;
    }
}

static bool same_name(const frame *f, const rs_markup *m)
{
    bool heading = is_heading(f->tag) && is_heading(m->tag);
    return heading || (f->id == m->id && (f->id != RS_TAG_UNKNOWN || rs_str_eq_nocase(f->name, m->name)));
}

static bool any_heading(const reader *r)
{
    return find_open(r, KIND(H1) | KIND(HEADING), 0) != 0;
}

/* Elements that an end tag of this kind cannot close over. */
static uint32_t barriers_of(rs_tag tag)
{
    switch (tag) {
    case RS_TAG_TABLE: return 0;
    case RS_TAG_ROWS:
    case RS_TAG_ROW:
    case RS_TAG_CELL: return KIND(TABLE);
    case RS_TAG_ITEM: return KIND(CELL) | KIND(TABLE) | KIND(LIST);
    case RS_TAG_INLINE:
    case RS_TAG_TIME:
    case RS_TAG_PARAGRAPH: return blocks;
    default: return KIND(CELL) | KIND(TABLE);
    }
}

/* ---- the bits of the page */

static void on_open(reader *r)
{
    const rs_markup *m = &r->markup;
    rs_tag tag = (rs_tag)m->tag;
    if (tag == RS_TAG_META) {
        rs_meta_element(r->d, r->page, m);
    } else if (tag == RS_TAG_BREAK) {
        r->breaks += m->name.at[0] == 'h' || m->name.at[0] == 'H' ? 2 : 1;
    } else if (tag == RS_TAG_ROOT) {
        r->page->is_amp = r->page->is_amp || ((m->has >> RS_AT_amp | m->has >> RS_AT_bolt) & 1);
    } else if (!(m->flags & RS_TAG_VOID)) {
        end_what_it_ends(r);
        push(r);
    } else if (m->has >> RS_AT_itemprop & 1) {
        rs_meta_element(r->d, r->page, m);
    } else if ((m->has >> RS_AT_alt & 1) && r->page->n_alts < RS_PAGE_ALTS) {
        r->page->alts[r->page->n_alts++] = rs_meta_value(r->d, rs_markup_at(m, RS_AT_alt));
    }
}

static void on_close(reader *r)
{
    const rs_markup *m = &r->markup;
    if (m->tag == RS_TAG_BREAK) {
        r->breaks++;
        return;
    }
    if ((m->flags & RS_TAG_VOID) || m->tag == RS_TAG_META || m->tag == RS_TAG_ROOT) {
        return;
    }
    if (r->lost) {
        r->lost--;
        return;
    }
    if (m->tag == RS_TAG_LINK) {
        end_link(r);
        return;
    }
    if (!r->open[m->id] && !(is_heading(m->tag) && any_heading(r))) {
        if (m->tag == RS_TAG_PARAGRAPH) {
            r->breaks = 2; /* an empty paragraph, to browsers */
        }
        return;
    }
    uint32_t barriers = barriers_of((rs_tag)m->tag);
    for (uint32_t i = r->depth; i > 0; i--) {
        const frame *f = &r->stack[i];
        if (same_name(f, m)) {
            pop_to(r, i - 1);
            return;
        }
        if (barriers >> f->tag & 1) {
            return;
        }
    }
}

static void on_island(reader *r)
{
    const rs_markup *m = &r->markup;
    rs_page *page = r->page;
    if (m->tag == RS_TAG_TITLE && !page->title.at) {
        page->title = rs_meta_value(r->d, m->text);
    } else if (m->tag == RS_TAG_SCRIPT && (m->has >> RS_AT_type & 1) && m->text.len < max_json) {
        rs_str type = rs_markup_at(m, RS_AT_type);
        if (rs_str_find_nocase(type, RS_STR("ld+json"), 0) != SIZE_MAX) {
            rs_json_ld_read(r->d, page, m->text);
        } else if (rs_str_find_nocase(type, RS_STR("json"), 0) != SIZE_MAX && m->text.len > page->data.len) {
            page->data = m->text;
        }
    }
}

static bool parse(reader *r, rs_str html, rs_err *err)
{
    rs_bit kind;
    rs_markup_init(&r->markup, html);
    while (!r->failed && rs_markup_next(&r->markup, &kind)) {
        switch (kind) {
        case RS_BIT_TEXT: add_text(r, r->markup.text); break;
        case RS_BIT_OPEN: on_open(r); break;
        case RS_BIT_CLOSE: on_close(r); break;
        case RS_BIT_ISLAND: on_island(r); break;
        }
    }
    pop_to(r, 0);
    flush(r);
    r->page->elements.at[0].end = r->page->blocks.len;
    return r->failed || r->d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}

static bool put_lines(rs_draft *d, const rs_page *page, rs_err *err)
{
    RS_EACH(const rs_block, b, &page->blocks)
    {
        uint32_t before = d->lines.len;
        rs_line_kind kind = is_heading(b->tag)         ? RS_LINE_HEADING
                            : b->tag == RS_TAG_CAPTION ? RS_LINE_CAPTION
                                                       : RS_LINE_PLAIN;
        if (!rs_normal_lines(d, b->text, kind, err)) {
            return false;
        }
        for (uint32_t i = before; i < d->lines.len; i++) {
            rs_line *line = &d->lines.at[i];
            line->why = b->why;
            line->post = b->post;
            line->entry = b->entry;
        }
    }
    return true;
}

static bool read_page(rs_draft *d, rs_page *page, rs_str html, rs_err *err)
{
    reader *r = RS_NEW(d->scratch, reader);
    rs_element *root = r ? RS_PUSH(d->scratch, &page->elements) : NULL;
    if (!root || !(r->text = rs_arena_raw(d->scratch, html.len + 64))) {
        return RS_FAIL_MEMORY(err);
    }
    *root = (rs_element){.tag = RS_TAG_ROOT};
    r->d = d;
    r->page = page;
    r->stack[0] = (frame){.block = true, .tag = RS_TAG_ROOT, .kind = RS_TAG_ROOT};
    rs_hints_init(&r->hints);
    return parse(r, html, err);
}

/* The text that only a script holds, which may be markup itself, instead of what the page shows. */
static bool put_script_text(rs_draft *d, rs_str text, rs_err *err)
{
    rs_page inner = {0};
    text = rs_html_looks_like(text) ? text : rs_meta_value(d, text); /* or markup written as text */
    if (!rs_html_looks_like(text)) {
        return rs_normal_lines(d, text, RS_LINE_PLAIN, err);
    }
    return read_page(d, &inner, text, err) && put_lines(d, &inner, err);
}

bool rs_html_read(rs_draft *d, const rs_raw *raw, rs_str utf8, rs_err *err)
{
    rs_page page = {0};
    if (!read_page(d, &page, utf8, err) || !rs_main_choose(d, &page, err) || !rs_page_settle(d, &page, raw, err)) {
        return false;
    }
    d->styled = page.styled;
    rs_str hidden = rs_script_text(d, &page);
    RS_EACH(rs_block, b, &page.blocks)
    {
        b->why = hidden.at && !b->why.at ? RS_STR("outside-article") : b->why;
    }
    return put_lines(d, &page, err) && (!hidden.at || put_script_text(d, hidden, err));
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
