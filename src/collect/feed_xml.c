/* feed_xml: RSS, Atom, sitemaps and OPML in one pass over a document's marks. What an element tells is kept under what
 * it means (feed_names.def), for the entry or for the feed; an entry is made when its element ends. */
#include "collect/feed_reader.h"

enum { sniffed_tags = 64 };

/* ---- elements */

static void push(rs_feed_reader *r, rs_str name, rs_feed_element element)
{
    if (r->depth + 1 == RS_FEED_DEPTH) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_DEEP, name.at);
        r->lost++;
        return;
    }
    rs_feed_frame f = *rs_reader_top(r);
    f.name = name;
    f.element = element;
    f.aside = f.aside || element == RS_IS_ASIDE;
    f.strange = f.strange || element == RS_IS_UNKNOWN;
    f.title = element == RS_IS_OUTLINE ? f.title : RS_STR_NONE;
    if (r->attributes[RS_ON_BASE].len) {
        rs_str base = rs_feed_address(r->w->arena, rs_reader_base(r), r->attributes[RS_ON_BASE]);
        f.base = base.at ? base : f.base;
    }
    r->stack[++r->depth] = f;
}

static void pop_to(rs_feed_reader *r, uint32_t depth)
{
    if (r->depth > depth + 1 || r->lost) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_UNCLOSED, rs_reader_top(r)->name.at);
    }
    r->lost = 0;
    while (r->depth > depth) {
        if (rs_reader_top(r)->element == RS_IS_ITEM && r->in_item) {
            rs_fact_entry(r);
        }
        r->depth--;
    }
}

/* Depth of the innermost open element of the name; 0 for none. */
static uint32_t depth_of(const rs_feed_reader *r, rs_str name)
{
    uint32_t i = r->depth;
    while (i && !rs_str_eq_nocase(r->stack[i].name, name)) {
        i--;
    }
    return i;
}

static bool is_frame_of_feed(rs_feed_element e)
{
    return e == RS_IS_ROOT || e == RS_IS_CHANNEL || e == RS_IS_ITEM;
}

static void close_element(rs_feed_reader *r, const rs_mark *mark)
{
    uint32_t at = depth_of(r, mark->name);
    bool of_feed = at && is_frame_of_feed(r->stack[at].element);
    if (r->lost && !of_feed) {
        r->lost--;
    } else if (at) {
        pop_to(r, at - 1);
    } else if (r->depth) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_STRAY, mark->whole.at);
    }
}

static void read_attributes(rs_feed_reader *r, const rs_mark *mark)
{
    static const rs_str names[RS_ON_COUNT] = {
        {"rdf:about", 9}, {"xml:base", 8},     {"xml:lang", 8}, {"href", 4},    {"rel", 3},  {"type", 4}, {"mode", 4},
        {"src", 3},       {"isPermaLink", 11}, {"xmlUrl", 6},   {"htmlUrl", 7}, {"text", 4}, {"title", 5}};
    rs_str rest = mark->attributes, name, value;
    memset(r->attributes, 0, sizeof r->attributes);
    while (rest.len && rs_scan_attribute(&rest, &name, &value)) {
        rs_feed_declare(&r->spaces, name, value);
        for (size_t i = 0; i < RS_ON_COUNT; i++) {
            if (value.len && rs_str_eq_nocase(name, names[i])) {
                r->attributes[i] = rs_str_trim(rs_feed_decode(r->w->arena, value, rs_reader_faults(r)));
            }
        }
    }
}

static rs_feed_name name_of(rs_feed_reader *r, rs_str written)
{
    bool declared;
    rs_feed_name what = rs_feed_name_of(&r->spaces, written, &declared);
    if (!declared && what.element) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_PREFIX, written.at);
    }
    return what;
}

/* <link href>: which one leads to what the entry tells of? */
static void take_link(rs_feed_reader *r)
{
    const rs_str *a = r->attributes;
    rs_feed_work *w = r->w;
    rs_str rel = a[RS_ON_REL],
           base = a[RS_ON_BASE].len ? rs_feed_address(w->arena, rs_reader_base(r), a[RS_ON_BASE]) : rs_reader_base(r);
    bool page = !a[RS_ON_TYPE].len || rs_str_find_nocase(a[RS_ON_TYPE], RS_STR("html"), 0) != SIZE_MAX;
    if (rs_reader_top(r)->aside || rs_reader_top(r)->element == RS_IS_ORIGIN) {
        return;
    }
    if (!rel.len || rs_str_eq_nocase(rel, RS_STR("alternate")) || rs_str_ends(rel, RS_STR("/alternate"))) {
        rs_fact_link(r, base, a[RS_ON_HREF], rs_reader_rank(r, page ? 6 : 4));
    } else if (!r->in_item && (rs_str_eq_nocase(rel, RS_STR("next")) ||
                               (!w->out->next.at && rs_str_eq_nocase(rel, RS_STR("prev-archive"))))) {
        w->out->next = rs_feed_address(w->arena, base, a[RS_ON_HREF]);
    } else if (!r->in_item && !w->base.at && rs_str_eq_nocase(rel, RS_STR("self"))) {
        w->base = rs_feed_address(w->arena, RS_STR_NONE, a[RS_ON_HREF]);
    }
}

static void take_outline(rs_feed_reader *r, const rs_mark *mark)
{
    const rs_str *a = r->attributes;
    rs_feed_work *w = r->w;
    rs_str title = rs_feed_plain(w->arena, a[RS_ON_TITLE].len ? a[RS_ON_TITLE] : a[RS_ON_TEXT]);
    rs_str url = a[RS_ON_XML_URL].len ? rs_feed_address(w->arena, rs_reader_base(r), a[RS_ON_XML_URL]) : RS_STR_NONE;
    if (a[RS_ON_XML_URL].len && !url.at) {
        rs_fault_note(rs_reader_faults(r), RS_FAULT_ADDRESS, w->at);
        w->out->dropped++;
    }
    rs_feed_entry *to = url.at ? rs_feed_push(w) : NULL;
    if (to) {
        *to = (rs_feed_entry){
            .id = url, .url = url, .title = title.len ? title : RS_STR_NONE, .group = rs_reader_top(r)->title};
        to->home =
            a[RS_ON_HTML_URL].len ? rs_feed_address(w->arena, rs_reader_base(r), a[RS_ON_HTML_URL]) : RS_STR_NONE;
    }
    if (!mark->empty) {
        push(r, mark->name, RS_IS_OUTLINE);
        rs_reader_top(r)->title = title.len ? title : rs_reader_top(r)->title;
    }
}

static void begin_item(rs_feed_reader *r, const rs_mark *mark)
{
    uint32_t depth = r->depth;
    while (depth && !(r->stack[depth].element == RS_IS_ROOT || r->stack[depth].element == RS_IS_CHANNEL)) {
        depth--;
    }
    if (depth < r->depth) { /* what is open above was forgotten */
        pop_to(r, depth);
        rs_fault_note(rs_reader_faults(r), RS_FAULT_UNCLOSED, mark->whole.at);
    }
    r->item = (rs_feed_facts){0};
    r->in_item = true;
    push(r, mark->name, RS_IS_ITEM);
    rs_fact_keep(&r->item, RS_IS_LANGUAGE, r->attributes[RS_ON_LANG], 2);
    rs_str about = r->attributes[RS_ON_ABOUT];
    rs_fact_keep(&r->item, RS_IS_ID, about, 3);
    if (rs_feed_is_web(about)) {
        rs_fact_link(r, rs_reader_base(r), about, 2);
    }
    if (mark->empty) {
        pop_to(r, r->depth - 1);
    }
}

static void open_frame(rs_feed_reader *r, rs_feed_name what, const rs_mark *mark)
{
    if (what.element != RS_IS_UNKNOWN && what.element != RS_IS_GROUP) {
        rs_fact_keep(&r->feed, RS_IS_LANGUAGE, r->in_item ? RS_STR_NONE : r->attributes[RS_ON_LANG], 2);
    }
    bool empty;
    if (!mark->empty && !(rs_feed_is_html(mark->name, &empty) && empty)) {
        push(r, mark->name, what.element);
    }
}

/* The document's root, or what comes before or behind it. */
static void open_root(rs_feed_reader *r, rs_feed_name what, const rs_mark *mark)
{
    rs_feed *out = r->w->out;
    bool root = what.element == RS_IS_ROOT || what.element == RS_IS_CHANNEL;
    r->html = !out->kind && rs_str_eq_nocase(mark->name, RS_STR("html"));
    if (root && (!out->kind || out->kind == what.kind)) {
        out->kind = what.kind;
        r->vague = rs_str_ends(mark->name, RS_STR("RDF"));
        open_frame(r, what, mark);
    }
}

static void open_element(rs_feed_reader *r, const rs_mark *mark)
{
    rs_feed_kind kind = r->w->out->kind;
    read_attributes(r, mark);
    rs_feed_name what = name_of(r, mark->name);
    r->vague = r->vague && what.element != RS_IS_CHANNEL && what.element != RS_IS_ITEM;
    if (what.element > RS_IS_CHANNEL && what.kind && what.kind != kind) {
        what.element = RS_IS_UNKNOWN;
    }
    if (!r->depth) {
        open_root(r, what, mark);
    } else if (r->lost && !is_frame_of_feed(what.element)) {
        r->lost += !mark->empty;
    } else if (what.element == RS_IS_ITEM) {
        begin_item(r, mark);
    } else if (what.element == RS_IS_OUTLINE) {
        take_outline(r, mark);
    } else if (what.element == RS_IS_LINK && r->attributes[RS_ON_HREF].len) {
        take_link(r);
        if (!mark->empty) {
            push(r, mark->name, RS_IS_LINK);
        }
    } else if (what.element >= RS_IS_TITLE) {
        if (what.element == RS_IS_WHOLE && r->attributes[RS_ON_SRC].len && r->in_item) {
            rs_fact_link(r, rs_reader_base(r), r->attributes[RS_ON_SRC], 2);
        }
        if (!mark->empty || what.element == RS_IS_LINK) {
            rs_capture_begin(r, what, mark);
        }
    } else {
        open_frame(r, what, mark);
    }
}

/* ---- text that goes on until its end tag, or until something says that it was forgotten */

static bool is_rich(rs_feed_element e)
{
    return e == RS_IS_TEASER || e == RS_IS_WHOLE;
}

/* Does the tag stand behind the text rather than in it? */
static bool ends_text(rs_feed_reader *r, const rs_mark *mark)
{
    const rs_feed_capture *c = &r->text;
    bool declared;
    rs_feed_name what = rs_feed_name_of(&r->spaces, mark->name, &declared);
    if (c->loose) {
        return true;
    }
    if (what.element == RS_IS_LINK && is_rich(c->what.element)) {
        return !mark->attributes.len;
    }
    return is_rich(c->what.element) ? what.own : what.element != RS_IS_UNKNOWN;
}

/* Is the element one that may hold text or elements, and turned out to hold elements? */
static bool turns_frame(rs_feed_reader *r, const rs_mark *mark)
{
    bool declared;
    rs_feed_element in = rs_feed_name_of(&r->spaces, mark->name, &declared).element;
    rs_feed_element out = r->text.what.element;
    return (out == RS_IS_AUTHOR && in == RS_IS_NAME) ||
           (out == RS_IS_ORIGIN && (in == RS_IS_TITLE || in == RS_IS_ID || in == RS_IS_UPDATED || in == RS_IS_LINK));
}

static void open_in_text(rs_feed_reader *r, const rs_mark *mark)
{
    rs_feed_capture *c = &r->text;
    if (turns_frame(r, mark)) {
        c->on = false;
        push(r, c->name, c->what.element);
        open_element(r, mark);
    } else if (ends_text(r, mark)) {
        if (!c->loose) {
            rs_fault_note(rs_reader_faults(r), RS_FAULT_UNCLOSED, c->name.at);
        }
        rs_capture_end(r);
        open_element(r, mark);
    } else {
        rs_capture_tag(r, mark);
    }
}

static void close_in_text(rs_feed_reader *r, const rs_mark *mark)
{
    rs_feed_capture *c = &r->text;
    if (!c->loose && rs_str_eq_nocase(mark->name, c->name)) {
        rs_capture_end(r);
    } else if (depth_of(r, mark->name)) {
        if (!c->loose) {
            rs_fault_note(rs_reader_faults(r), RS_FAULT_UNCLOSED, c->name.at);
        }
        rs_capture_end(r);
        close_element(r, mark);
    } else {
        rs_capture_tag(r, mark);
    }
}

static void take_mark(rs_feed_reader *r, const rs_mark *mark)
{
    bool in_text = r->text.on;
    r->w->at = mark->whole.at;
    switch (mark->kind) {
    case RS_MARK_OPEN: (in_text ? open_in_text : open_element)(r, mark); break;
    case RS_MARK_CLOSE: (in_text ? close_in_text : close_element)(r, mark); break;
    case RS_MARK_TEXT:
        if (in_text) {
            rs_capture_text(r, mark->text);
        } else if (!r->w->out->kind && !rs_reader_faults(r)->of[RS_FAULT_JUNK].n && rs_str_trim(mark->text).len) {
            rs_fault_note(rs_reader_faults(r), RS_FAULT_JUNK, mark->text.at);
        }
        break;
    case RS_MARK_CDATA:
        if (in_text) {
            rs_capture_cdata(r, mark->text);
        }
    }
}

/* ---- the feed */

bool rs_feed_xml(rs_feed_work *w)
{
    rs_feed_reader *r = RS_NEW(w->scratch, rs_feed_reader);
    if (!r) {
        return false;
    }
    r->w = w;
    rs_scan_init(&r->scan, w->text, &w->faults);
    rs_mark mark;
    while (!r->html && !w->arena->overflowed && !w->scratch->overflowed && rs_scan_next(&r->scan, &mark)) {
        take_mark(r, &mark);
    }
    w->out->dropped += r->in_item; /* what came of it may not be all */
    if (r->depth && !w->faults.of[RS_FAULT_CUT].n) {
        rs_fault_note(&w->faults, RS_FAULT_CUT, r->scan.at);
    }
    w->out->kind = r->vague ? RS_FEED_NONE : w->out->kind;
    rs_fact_settle(r);
    return !w->arena->overflowed && !w->scratch->overflowed;
}

rs_feed_kind rs_feed_xml_kind(rs_str head)
{
    rs_feed_spaces spaces = {0};
    rs_faults ignored = {0};
    rs_scan scan;
    rs_mark mark;
    rs_scan_init(&scan, head, &ignored);
    for (int i = 0; i < sniffed_tags && rs_scan_next(&scan, &mark) && !rs_str_eq_nocase(mark.name, RS_STR("html"));) {
        bool declared, open = mark.kind == RS_MARK_OPEN;
        rs_str rest = mark.attributes, name, value;
        i += open;
        while (rest.len && rs_scan_attribute(&rest, &name, &value)) {
            rs_feed_declare(&spaces, name, value);
        }
        rs_feed_name what = open ? rs_feed_name_of(&spaces, mark.name, &declared) : (rs_feed_name){0};
        bool vague =
            what.kind == RS_FEED_ATOM || rs_str_ends(mark.name, RS_STR("RDF")); /* others use these names too */
        bool surely = rs_str_find_nocase(mark.attributes, RS_STR("atom"), 0) != SIZE_MAX ||
                      rs_str_find_nocase(mark.attributes, RS_STR("rss"), 0) != SIZE_MAX ||
                      rs_str_find_nocase(mark.attributes, RS_STR("netscape"), 0) != SIZE_MAX;
        if ((what.element == RS_IS_ROOT || what.element == RS_IS_CHANNEL) && (!vague || surely)) {
            return what.kind;
        }
    }
    return RS_FEED_NONE;
}
