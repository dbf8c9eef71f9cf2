/* feed: which kind of feed it is, and what holds for every kind: the encoding, what is known of an entry again, what
 * was wrong. The formats are read in feed_xml.c and feed_json.c. */
#include "collect/feed.h"

#include "base/hash.h"
#include "base/json.h"
#include "base/map.h"
#include "collect/feed_work.h"
#include "lang/charset.h"
#include "lang/iso.h"

/* ---- what it is */

/* The head in ASCII's letters, whatever its encoding, so that tags can be seen in it; one that is cut off ends here. */
static rs_str ascii_of(rs_str head, char *to, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < head.len && n + 1 < room; i++) {
        char c = head.at[i];
        if (c > 0) {
            to[n++] = c;
        }
    }
    to[n++] = '>';
    return rs_str_trim((rs_str){to, n});
}

static bool has(rs_str s, rs_str part)
{
    return rs_str_find(s, part, 0) != SIZE_MAX;
}

static bool is_json_feed(rs_str head)
{
    bool items = has(head, RS_STR("\"items\"")), home = has(head, RS_STR("\"home_page_url\""));
    return has(head, RS_STR("jsonfeed.org/version")) || (items && (home || has(head, RS_STR("\"feed_url\""))));
}

rs_feed_kind rs_feed_sniff(rs_str head)
{
    char ascii[8192];
    rs_str seen = ascii_of(head, ascii, sizeof ascii);
    if (seen.len && seen.at[0] == '{') {
        return is_json_feed(seen) ? RS_FEED_JSON : RS_FEED_NONE;
    }
    return rs_feed_xml_kind(seen);
}

/* ---- for the readers */

rs_feed_entry *rs_feed_push(rs_feed_work *w)
{
    if (w->out->entries.len >= RS_FEED_ENTRIES) {
        w->out->dropped++;
        return NULL;
    }
    return RS_PUSH(w->arena, &w->out->entries);
}

rs_str rs_feed_date(rs_feed_work *w, rs_str written)
{
    rs_str date = rs_iso_date(w->arena, rs_feed_plain(w->arena, written));
    if (!date.at && rs_str_trim(written).len) {
        rs_fault_note(&w->faults, RS_FAULT_DATE, w->at);
    }
    return date;
}

rs_str rs_feed_markup(rs_feed_work *w, rs_str markup)
{
    if (rs_feed_has_tag(markup, RS_STR("&lt;")) && !rs_feed_has_tag(markup, RS_STR("<"))) {
        rs_fault_note(&w->faults, RS_FAULT_TWICE, w->at);
        return rs_feed_decode(w->arena, markup, NULL);
    }
    return markup;
}

rs_str rs_feed_text_markup(rs_feed_work *w, rs_str text)
{
    return rs_feed_has_tag(text, RS_STR("<")) ? text : rs_feed_escape(w->arena, text);
}

/* ---- what an entry is known by */

/* Two entries of one id that are not one thing: some feeds give all the same. */
static bool differ(const rs_feed *f, const rs_feed_entry *a, const rs_feed_entry *b)
{
    bool elsewhere = !rs_str_eq(a->url, b->url) || !a->url.at || rs_str_eq(a->url, f->home);
    return elsewhere && !rs_str_eq(a->title, b->title);
}

static rs_str digest_of(rs_arena *arena, const rs_feed_entry *e)
{
    char hex[2][33], digest[33];
    rs_id_hex(rs_hash_id(e->title), hex[0]);
    rs_id_hex(rs_hash_id(e->html), hex[1]);
    rs_id_hex(rs_hash_id((rs_str){hex[0], sizeof hex}), digest);
    return rs_arena_str(arena, rs_str_of(digest));
}

enum { ambiguous = 1u << 31 };

/* Which ids stand on entries that differ. */
static bool count_ids(rs_feed_work *w, rs_map *ids)
{
    for (uint32_t i = 0; i < w->out->entries.len; i++) {
        const rs_feed_entry *e = &w->out->entries.at[i];
        uint32_t *first = e->id.at ? rs_map_put(w->scratch, ids, e->id, i) : NULL;
        if (e->id.at && !first) {
            return false;
        }
        if (first && !(*first & ambiguous) && *first != i && differ(w->out, &w->out->entries.at[*first], e)) {
            *first |= ambiguous;
        }
    }
    return true;
}

/* What the entry may be known by, the best first. NONE where it has no such thing. */
static rs_str candidate(rs_feed_work *w, const rs_feed_entry *e, bool shared, int nth)
{
    switch (nth) {
    case 0: return shared ? RS_STR_NONE : e->id;
    case 1: return rs_str_eq(e->url, w->out->home) ? RS_STR_NONE : rs_feed_identity(w->arena, e->url, RS_STR_NONE);
    default: return digest_of(w->arena, e);
    }
}

/* Gives the entry the best id that nothing else has; false where the entry was there before. */
static bool name_entry(rs_feed_work *w, const rs_map *ids, rs_map *taken, rs_feed_entry *e, uint32_t index)
{
    const uint32_t *known = e->id.at ? rs_map_get(ids, e->id) : NULL;
    bool shared = known && *known & ambiguous;
    if (shared) {
        rs_fault_note(&w->faults, RS_FAULT_SAME_ID, NULL);
    }
    for (int nth = 0; nth < 3; nth++) {
        rs_str id = candidate(w, e, shared, nth);
        uint32_t *holder = id.len ? rs_map_put(w->scratch, taken, id, index) : NULL;
        if (holder && *holder == index) {
            e->id = id;
            return true;
        }
        if (holder && !differ(w->out, &w->out->entries.at[*holder], e)) {
            return false;
        }
    }
    return false;
}

static bool name_entries(rs_feed_work *w)
{
    rs_map ids = {0}, taken = {0};
    rs_feed *out = w->out;
    uint32_t n = 0;
    if (!count_ids(w, &ids)) {
        return false;
    }
    for (uint32_t i = 0; i < out->entries.len; i++) {
        rs_feed_entry e = out->entries.at[i];
        if (name_entry(w, &ids, &taken, &e, n)) {
            out->entries.at[n++] = e;
        } else {
            rs_fault_note(&w->faults, RS_FAULT_REPEATED, NULL);
        }
    }
    out->entries.len = n;
    return !w->arena->overflowed && !w->scratch->overflowed;
}

/* ---- the document */

static uint8_t is_control(char c)
{
    uint8_t b = (uint8_t)c;
    return (uint8_t)((b < ' ' && b != '\t' && b != '\n' && b != '\r') || b == 0x7F);
}

/* Without byte order marks and blank lines before the document. */
static rs_str without_marks(rs_str text)
{
    static const rs_str mark = {"\xEF\xBB\xBF", 3};
    text = rs_str_trim(text);
    while (rs_str_starts(text, mark)) {
        text = rs_str_trim(rs_str_part(text, mark.len, text.len));
    }
    return text;
}

/* A copy without control characters, where there are any. */

static bool without_controls(rs_feed_work *w)
{
    rs_str text = w->text;
    size_t n = 0;
    uint8_t any = 0;
    for (size_t i = 0; i < text.len; i++) { /* no branch: vector code */
        any |= is_control(text.at[i]);
    }
    if (!any) {
        return true;
    }
    char *copy = rs_arena_raw(w->arena, w->text.len);
    for (size_t i = 0; copy && i < w->text.len; i++) {
        if (is_control(w->text.at[i])) {
            rs_fault_note(&w->faults, RS_FAULT_CONTROL, copy + n);
        } else {
            copy[n++] = w->text.at[i];
        }
    }
    w->text = (rs_str){copy, n};
    return copy != NULL;
}

bool rs_feed_read(rs_feed *out, rs_str bytes, rs_str charset, rs_str base, rs_arena *arena, rs_arena *scratch,
                  rs_err *err)
{
    rs_decoded decoded;
    *out = (rs_feed){0};
    if (!rs_charset_decode(arena, bytes, charset, &decoded, err)) {
        return false;
    }
    out->charset = decoded.charset;
    rs_feed_work w = {.out = out, .arena = arena, .scratch = scratch, .text = decoded.text};
    w.base = base.len ? rs_feed_address(arena, RS_STR_NONE, base) : RS_STR_NONE;
    if (decoded.mojibake) {
        rs_fault_note(&w.faults, RS_FAULT_MOJIBAKE, NULL);
    }
    if (!without_controls(&w)) {
        return RS_FAIL_MEMORY(err);
    }
    rs_str whole = w.text;
    w.text = without_marks(whole);
    bool json = rs_str_starts(w.text, RS_STR("{"));
    if (!(json ? rs_feed_json(&w) : rs_feed_xml(&w)) || !name_entries(&w)) {
        return RS_FAIL_MEMORY(err);
    }
    if (out->kind == RS_FEED_NONE) {
        return RS_FAIL(err, RS_INPUT,
                       "%.*s: neither RSS, Atom, JSON Feed, sitemap nor OPML; give the feed's address, not a page's",
                       RS_STR_ARG(base.len ? base : RS_STR("the document")));
    }
    out->fault = rs_fault_words(&w.faults, whole, arena);
    return arena->overflowed ? RS_FAIL_MEMORY(err) : true;
}

void rs_feed_record(rs_buf *out, const rs_feed *feed, const rs_feed_entry *entry)
{
    rs_json j;
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    RS_JSON_KEY(&j, "id");
    rs_json_str(&j, entry->id);
    RS_JSON_KEY(&j, "url");
    rs_json_str(&j, entry->url);
    RS_JSON_KEY(&j, "title");
    rs_json_str(&j, entry->title);
    RS_JSON_KEY(&j, "published");
    rs_json_str(&j, entry->published);
    RS_JSON_KEY(&j, "source");
    rs_json_str(&j, entry->source.at ? entry->source : feed->title);
    RS_JSON_KEY(&j, "language");
    rs_json_str(&j, entry->language.at ? entry->language : feed->language);
    if (entry->html.at) {
        RS_JSON_KEY(&j, "html");
        rs_json_str(&j, entry->html);
    } else {
        RS_JSON_KEY(&j, "text");
        rs_json_str(&j, RS_STR(""));
    }
    rs_json_close(&j, '}');
}
