#include "collect/feed_scan.h"

/* ---- faults */

void rs_fault_note(rs_faults *f, rs_fault what, const char *at)
{
    f->of[what].at = f->of[what].n++ ? f->of[what].at : at;
}

static size_t line_of(rs_str text, const char *at)
{
    size_t line = 1;
    for (const char *p = text.at; p < at && (p = memchr(p, '\n', (size_t)(at - p))); p++) {
        line++;
    }
    return line;
}

rs_str rs_fault_words(const rs_faults *f, rs_str text, rs_arena *arena)
{
    static const char *const words[RS_FAULT_COUNT] = {
#define RS_FAULT(name, what) what,
#include "collect/feed_faults.def"
#undef RS_FAULT
    };
    rs_str said = RS_STR_NONE;
    for (size_t i = 0; i < RS_FAULT_COUNT; i++) {
        uint32_t n = f->of[i].n;
        const char *at = f->of[i].at, *comma = said.at ? "; " : "";
        bool inside = at && at >= text.at && at <= text.at + text.len;
        if (n) {
            said = inside ? rs_arena_printf(arena, "%.*s%sline %zu: %s", RS_STR_ARG(said), comma, line_of(text, at),
                                            words[i])
                          : rs_arena_printf(arena, "%.*s%s%s", RS_STR_ARG(said), comma, words[i]);
        }
        if (n > 1) {
            said = rs_arena_printf(arena, "%.*s (%u times)", RS_STR_ARG(said), n);
        }
    }
    return said;
}

/* ---- marks */

void rs_scan_init(rs_scan *s, rs_str text, rs_faults *faults)
{
    *s = (rs_scan){.at = text.at, .end = text.at + text.len, .faults = faults};
}

static rs_str rest_of(const rs_scan *s)
{
    return (rs_str){s->at, (size_t)(s->end - s->at)};
}

static rs_str between(const char *from, const char *to)
{
    return (rs_str){from, (size_t)(to - from)};
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool begins_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (unsigned char)c >= 0x80;
}

static bool ends_name(char c)
{
    return is_space(c) || c == '/' || c == '>' || c == '<' || c == '=' || c == '"' || c == '\'';
}

static const char *name_end(const char *at, const char *end)
{
    while (at < end && !ends_name(*at)) {
        at++;
    }
    return at;
}

/* Behind the end of what begins at s->at; the document's end where it has none. */
static const char *behind(rs_scan *s, rs_str end)
{
    size_t at = rs_str_find(rest_of(s), end, 0);
    if (at == SIZE_MAX) {
        rs_fault_note(s->faults, RS_FAULT_CUT, s->at);
        return s->end;
    }
    return s->at + at + end.len;
}

/* A document type may hold declarations in brackets, and they values in quotes. */
static const char *behind_doctype(rs_scan *s)
{
    bool inside = false, declares = false;
    char quote = 0;
    for (const char *p = s->at; p < s->end && !s->endless; p++) {
        if (quote) {
            quote = *p == quote ? 0 : quote;
        } else if (*p == '"' || *p == '\'') {
            quote = *p;
        } else if (*p == '[') {
            inside = true;
        } else if (*p == ']') {
            inside = false;
        } else if (*p == '<' && !declares && rs_str_starts_nocase(between(p, s->end), RS_STR("<!ENTITY"))) {
            rs_fault_note(s->faults, RS_FAULT_ENTITIES, p);
            declares = true;
        } else if (*p == '>' && !inside) {
            return p + 1;
        }
    }
    s->endless = true;
    return behind(s, RS_STR(">"));
}

/* ---- CDATA */

/* Where the section that begins at `from` ends: at its mark; or, where that was forgotten, at the end tag of the
 * element that it stands in. The nearest mark is remembered, so that sections without one do not all search to the end.
 */
static const char *cdata_stop(rs_scan *s, const char *from)
{
    if (!s->cdata_end || s->cdata_end < from) {
        size_t at = rs_str_find(between(from, s->end), RS_STR("]]>"), 0);
        s->cdata_end = at == SIZE_MAX ? s->end : from + at;
    }
    rs_str inside = between(from, s->cdata_end);
    size_t inner = rs_str_find(inside, RS_STR("<![CDATA["), 0);
    if (inner == SIZE_MAX && s->cdata_end < s->end) {
        return s->cdata_end;
    }
    rs_str until = rs_str_part(inside, 0, inner);
    for (size_t at = 0; s->open.len && (at = rs_str_find(until, RS_STR("</"), at)) != SIZE_MAX; at += 2) {
        rs_str tag = rs_str_part(until, at + 2, until.len);
        if (rs_str_starts_nocase(tag, s->open) && tag.len > s->open.len && ends_name(tag.at[s->open.len])) {
            rs_fault_note(s->faults, RS_FAULT_CDATA, from);
            return until.at + at;
        }
    }
    rs_fault_note(s->faults, s->cdata_end < s->end ? RS_FAULT_NESTED : RS_FAULT_CUT, from);
    return s->cdata_end;
}

static bool take_cdata(rs_scan *s, rs_mark *mark)
{
    const char *from = s->at + 9, *stop = cdata_stop(s, from);
    mark->kind = RS_MARK_CDATA;
    mark->text = between(from, stop);
    s->at = rs_str_starts(between(stop, s->end), RS_STR("]]>")) ? stop + 3 : stop;
    return true;
}

/* ---- tags */

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && is_space(*at)) {
        at++;
    }
    return at;
}

/* The quote that ends the value which begins with one at `at`. NULL where none does, or where its end was forgotten: a
 * < comes before the next quote, and what stands behind that does not go on as a tag does. */
static const char *quoted_end(const char *at, const char *end)
{
    const char *from = at + 1;
    const char *to = at < end && (*at == '"' || *at == '\'') ? memchr(from, *at, (size_t)(end - from)) : NULL;
    if (!to || !memchr(from, '<', (size_t)(to - from))) {
        return to;
    }
    bool goes_on = to + 1 == end || is_space(to[1]) || to[1] == '>' || to[1] == '/';
    bool begins_another = to[-1] == '=' || *from == '>';
    return goes_on && !begins_another ? to : NULL;
}

/* The > that ends the tag, or what stands for it where it was forgotten. NULL where the document ends before. */
static const char *tag_stop(rs_scan *s, const char *from)
{
    for (const char *p = from; p < s->end; p++) {
        if (*p == '>') {
            return p;
        }
        if (*p == '<') {
            rs_fault_note(s->faults, RS_FAULT_BROKEN_TAG, s->at);
            return p;
        }
        if (*p == '=') {
            const char *value = skip_space(p + 1, s->end), *to = quoted_end(value, s->end);
            if (!to) {
                rs_fault_note(s->faults, RS_FAULT_QUOTES, value);
            }
            p = to ? to : value - 1;
        }
    }
    return NULL;
}

static bool take_tag(rs_scan *s, rs_mark *mark, size_t lead)
{
    const char *name = s->at + lead, *behind_name = name_end(name, s->end), *stop = tag_stop(s, behind_name);
    if (!stop) {
        rs_fault_note(s->faults, RS_FAULT_CUT, s->at);
        s->at = s->end;
        return false;
    }
    mark->kind = lead == 2 ? RS_MARK_CLOSE : RS_MARK_OPEN;
    mark->name = between(name, behind_name);
    mark->empty = stop > behind_name && stop[-1] == '/';
    mark->attributes = between(behind_name, mark->empty ? stop - 1 : stop);
    s->open = lead == 1 ? mark->name : s->open;
    s->at = stop + (*stop == '>');
    return true;
}

bool rs_scan_attribute(rs_str *rest, rs_str *name, rs_str *value)
{
    const char *p = rest->at, *end = p + rest->len;
    while (p < end && ends_name(*p)) {
        p++;
    }
    const char *behind_name = name_end(p, end), *equals = skip_space(behind_name, end);
    *name = between(p, behind_name);
    *value = RS_STR_NONE;
    p = behind_name;
    if (equals < end && *equals == '=') {
        p = skip_space(equals + 1, end);
        const char *to = quoted_end(p, end);
        if (to) {
            *value = between(p + 1, to);
            p = to + 1;
        } else {
            const char *from = p + (p < end && (*p == '"' || *p == '\''));
            for (p = from; p < end && !is_space(*p) && *p != '"'; p++) {
            }
            *value = between(from, p);
        }
    }
    *rest = between(p, end);
    return name->len > 0;
}

/* ---- */

/* Text up to the next tag; a < that begins none is text. */
static bool take_text(rs_scan *s, rs_mark *mark)
{
    const char *from = s->at, *next = from;
    if (*from == '<') {
        rs_fault_note(s->faults, RS_FAULT_LESS, from);
        next++;
    }
    next = memchr(next, '<', (size_t)(s->end - next));
    s->at = next ? next : s->end;
    mark->kind = RS_MARK_TEXT;
    mark->text = between(from, s->at);
    return true;
}

/* Takes what begins with < and is no tag and no CDATA off the input: comments, instructions, the document's type. */
static bool skip_other(rs_scan *s)
{
    rs_str rest = rest_of(s);
    if (rs_str_starts(rest, RS_STR("<!--"))) {
        s->at += 4;
        s->at = behind(s, RS_STR("-->"));
    } else if (rs_str_starts_nocase(rest, RS_STR("<!DOCTYPE"))) {
        s->at = behind_doctype(s);
    } else if (rest.len > 1 && (rest.at[1] == '?' || rest.at[1] == '!')) {
        s->at = behind(s, RS_STR(">"));
    } else {
        return false;
    }
    return true;
}

bool rs_scan_next(rs_scan *s, rs_mark *mark)
{
    while (s->at < s->end) {
        *mark = (rs_mark){0};
        const char *from = s->at;
        rs_str rest = rest_of(s);
        char next = rest.len > 1 ? rest.at[1] : 0, after = rest.len > 2 ? rest.at[2] : 0;
        bool found;
        if (*from == '<' && begins_name(next)) {
            found = take_tag(s, mark, 1);
        } else if (*from == '<' && next == '/' && begins_name(after)) {
            found = take_tag(s, mark, 2);
        } else if (*from == '<' && rs_str_starts(rest, RS_STR("<![CDATA["))) {
            found = take_cdata(s, mark);
        } else if (*from == '<' && skip_other(s)) {
            continue;
        } else {
            found = take_text(s, mark);
        }
        mark->whole = between(from, s->at);
        return found;
    }
    return false;
}
