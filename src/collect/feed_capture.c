/* feed_capture: the text of one element, as plain text or as markup. Tags in it are its own markup and are given back
 * as they stand, without a copy where they can be. */
#include "collect/feed_reader.h"

static void add_piece(rs_feed_reader *r, rs_str text, bool verbatim)
{
    rs_feed_capture *c = &r->text;
    rs_feed_piece *last = c->pieces.len ? &c->pieces.at[c->pieces.len - 1] : NULL;
    if (last && !verbatim && !last->verbatim && last->text.at + last->text.len == text.at) {
        last->text.len += text.len;
        return;
    }
    rs_feed_piece *p = text.len ? RS_PUSH(r->w->scratch, &c->pieces) : NULL;
    if (p) {
        *p = (rs_feed_piece){text, verbatim};
    }
}

/* A section that holds another's beginning was put around by someone who did not look. */
void rs_capture_cdata(rs_feed_reader *r, rs_str text)
{
    static const rs_str inner = {"<![CDATA[", 9};
    for (size_t at; (at = rs_str_find(text, inner, 0)) != SIZE_MAX;) {
        add_piece(r, rs_str_part(text, 0, at), true);
        text = rs_str_part(text, at + inner.len, text.len);
    }
    add_piece(r, text, true);
}

/* The end of a section that had ended before, in text. */
void rs_capture_text(rs_feed_reader *r, rs_str text)
{
    for (size_t at; (at = rs_str_find(text, RS_STR("]]>"), 0)) != SIZE_MAX;) {
        add_piece(r, rs_str_part(text, 0, at), false);
        text = rs_str_part(text, at + 3, text.len);
    }
    add_piece(r, text, false);
}

/* A tag of the text's own markup, without its prefix; one that closes itself as HTML has it. */
void rs_capture_tag(rs_feed_reader *r, const rs_mark *mark)
{
    const char *colon = memchr(mark->name.at, ':', mark->name.len);
    rs_str whole = mark->whole, name = mark->name;
    r->text.markup = true;
    if (colon) {
        size_t cut = (size_t)(colon + 1 - name.at), lead = (size_t)(name.at - whole.at);
        add_piece(r, rs_str_part(whole, 0, lead), false);
        whole = rs_str_part(whole, lead + cut, whole.len);
        name = rs_str_part(name, cut, name.len);
    }
    bool empty;
    if (!mark->empty || (rs_feed_is_html(name, &empty) && empty)) {
        add_piece(r, whole, false);
        return;
    }
    add_piece(r, rs_str_part(whole, 0, (size_t)(mark->attributes.at + mark->attributes.len - whole.at)), false);
    add_piece(r, RS_STR("></"), false);
    add_piece(r, name, false);
    add_piece(r, RS_STR(">"), false);
}

/* What was captured: markup as it stands where there are tags in it, else with its entities decoded. */
static rs_str captured(rs_feed_reader *r)
{
    rs_feed_capture *c = &r->text;
    size_t len = 0;
    RS_EACH(rs_feed_piece, p, &c->pieces)
    {
        if (!c->markup && !p->verbatim) {
            p->text = rs_feed_decode(r->w->arena, p->text, rs_reader_faults(r));
        }
        len += p->text.len;
    }
    if (c->pieces.len < 2) {
        return c->pieces.len ? rs_str_trim(c->pieces.at[0].text) : RS_STR_NONE;
    }
    char *copy = rs_arena_raw(r->w->arena, len + 1), *to = copy;
    RS_EACH(const rs_feed_piece, p, &c->pieces)
    {
        if (to && p->text.len) {
            memcpy(to, p->text.at, p->text.len);
            to += p->text.len;
        }
    }
    return copy ? rs_str_trim((rs_str){copy, len}) : RS_STR_NONE;
}

void rs_capture_begin(rs_feed_reader *r, rs_feed_name what, const rs_mark *mark)
{
    rs_feed_capture *c = &r->text;
    rs_str own = r->attributes[RS_ON_BASE];
    c->on = true;
    c->markup = false;
    c->loose = mark->empty;
    c->what = what;
    c->name = mark->name;
    c->base = own.len ? rs_feed_address(r->w->arena, rs_reader_base(r), own) : rs_reader_base(r);
    c->type = r->attributes[RS_ON_TYPE];
    c->mode = r->attributes[RS_ON_MODE];
    c->permalink = r->attributes[RS_ON_PERMALINK];
    c->pieces.len = 0;
}

/* Atom says what its text is, and is not always right. */
static rs_str body_of(rs_feed_reader *r, rs_str value)
{
    const rs_feed_capture *c = &r->text;
    rs_str type = c->type;
    bool other = type.len && memchr(type.at, '/', type.len) && !rs_str_starts_nocase(type, RS_STR("text/")) &&
                 rs_str_find_nocase(type, RS_STR("html"), 0) == SIZE_MAX;
    if (other || rs_str_eq_nocase(c->mode, RS_STR("base64"))) {
        return RS_STR_NONE;
    }
    bool plain = rs_str_eq_nocase(type, RS_STR("text")) || rs_str_eq_nocase(type, RS_STR("text/plain")) ||
                 (!type.len && r->w->out->kind == RS_FEED_ATOM);
    return plain && !c->markup ? rs_feed_text_markup(r->w, value) : rs_feed_markup(r->w, value);
}

static void keep_id(rs_feed_reader *r, rs_str value, uint8_t rank)
{
    bool is_guid = r->w->out->kind == RS_FEED_RSS;
    rs_fact_keep(rs_reader_facts(r), RS_IS_ID, value, rank);
    if (r->in_item && rs_feed_is_web(value) && !rs_str_eq_nocase(r->text.permalink, RS_STR("false"))) {
        rs_fact_link(r, r->text.base, value, is_guid ? 3 : 2);
    }
}

void rs_capture_end(rs_feed_reader *r)
{
    rs_feed_capture *c = &r->text;
    rs_arena *arena = r->w->arena;
    rs_feed_facts *f = rs_reader_facts(r);
    rs_feed_element what = c->what.element, in = rs_reader_top(r)->element;
    uint8_t rank = rs_reader_rank(r, c->what.rank);
    rs_str value = captured(r);
    c->on = false;
    bool others = (in == RS_IS_ORIGIN && what != RS_IS_TITLE) || (in == RS_IS_AUTHOR && what != RS_IS_NAME);
    if (!value.len || rs_reader_top(r)->aside || others) {
        return;
    }
    switch (what) {
    case RS_IS_LINK: rs_fact_link(r, c->base, value, rank); break;
    case RS_IS_ID: keep_id(r, value, rank); break;
    case RS_IS_TEASER:
    case RS_IS_WHOLE: rs_fact_keep_longer(f, what, r->in_item ? body_of(r, value) : RS_STR_NONE, rank); break;
    case RS_IS_PUBLISHED:
    case RS_IS_UPDATED: rs_fact_keep(f, what, r->in_item ? rs_feed_date(r->w, value) : RS_STR_NONE, rank); break;
    case RS_IS_NAME:
        if (in == RS_IS_AUTHOR) {
            rs_fact_author(r, rs_feed_plain(arena, value), rank);
        }
        break;
    case RS_IS_AUTHOR:
        value = rs_feed_plain(arena, value);
        if (!value.len || !c->markup ||
            !memchr(value.at, '<', value.len)) { /* else elements, and none of them a name */
            rs_fact_author(r, value, rank);
        }
        break;
    case RS_IS_TITLE: what = in == RS_IS_ORIGIN ? RS_IS_ORIGIN : what; /* fall through */
    default: rs_fact_keep(f, what, rs_feed_plain(arena, value), rank);
    }
}
