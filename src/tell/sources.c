#include "tell/sources.h"

#include <time.h>

#include "base/json.h"
#include "lang/token.h"
#include "tell/words.h"

enum { words_ceiling = 1 << 20 };

/* ---- what both forms need */

static rs_str date_of(rs_arena *arena, int64_t at)
{
    time_t t = (time_t)at;
    struct tm utc;
    char text[24];
    if (!at || !gmtime_r(&t, &utc) || !strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)) {
        return RS_STR_NONE;
    }
    return rs_arena_str(arena, rs_str_of(text));
}

/* What a server sent is bytes; what leaves here is UTF-8, and moves no terminal's cursor. */
static rs_str clean(rs_arena *arena, rs_str s)
{
    char *out = s.at ? rs_arena_raw(arena, s.len + 1) : NULL;
    size_t bad = 0;
    if (!out) {
        return RS_STR_NONE;
    }
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        out[i] = c < 0x20 || c == 0x7F ? ' ' : (char)c;
    }
    while (!rs_utf8_valid((rs_str){out, s.len}, &bad) && bad < s.len) {
        out[bad] = '?';
    }
    return (rs_str){out, s.len};
}

static void key_str(rs_json *j, const char *key, rs_str value)
{
    rs_json_key(j, key);
    rs_json_str(j, value.len ? value : RS_STR_NONE);
}

static void key_int(rs_json *j, const char *key, bool known, int64_t value)
{
    rs_json_key(j, key);
    if (known) {
        rs_json_int(j, value);
    } else {
        rs_json_null(j);
    }
}

/* ---- a source */

static void source_json(rs_buf *out, const rs_source_view *v, rs_arena *arena)
{
    const rs_source *s = v->source;
    rs_json j;
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    key_str(&j, "schema", RS_STR("rasid.source/1"));
    key_str(&j, "url", clean(arena, s->url));
    key_str(&j, "name", clean(arena, s->title));
    key_str(&j, "group", clean(arena, s->group));
    key_str(&j, "home", clean(arena, s->home));
    key_str(&j, "kind", rs_str_of(rs_source_kind_name(s->kind)));
    key_str(&j, "address", clean(arena, s->address.at ? s->address : s->url));
    key_str(&j, "state", rs_str_of(rs_source_state_name(v->state)));
    key_str(&j, "last_try", date_of(arena, s->last_try));
    key_str(&j, "last_success", date_of(arena, s->last_success));
    key_str(&j, "last_item", date_of(arena, s->last_new));
    key_str(&j, "next_due", s->gone ? RS_STR_NONE : date_of(arena, s->next_due));
    key_int(&j, "usual_seconds", v->usual != 0, v->usual);
    key_int(&j, "patience_seconds", v->patience != 0, v->patience);
    key_int(&j, "entries", true, (int64_t)s->entries);
    key_int(&j, "tries", true, (int64_t)s->tries);
    key_int(&j, "failures", true, (int64_t)s->failures);
    key_int(&j, "errors", true, s->errors);
    key_str(&j, "error", clean(arena, s->error));
    key_str(&j, "why", clean(arena, s->why));
    rs_json_close(&j, '}');
    rs_buf_char(out, '\n');
}

static void put_ago(rs_buf *out, rs_arena *arena, rs_tell_lang lang, int64_t now, int64_t at)
{
    if (!at) {
        rs_buf_z(out, rs_words(lang, RS_TEXT_never_yet));
        return;
    }
    rs_str span = rs_words_span(arena, lang, now - at);
    const char *form = rs_words(lang, RS_TEXT_ago);
    const char *place = strstr(form, "%s");
    rs_buf_put(out, (rs_str){form, (size_t)(place - form)});
    rs_buf_put(out, span);
    rs_buf_z(out, place + 2);
}

static const char *colour_of(rs_source_state state)
{
    switch (state) {
    case RS_STATE_ok: return "\033[32m";
    case RS_STATE_late: return "\033[33m";
    case RS_STATE_silent:
    case RS_STATE_failing:
    case RS_STATE_unfollowed: return "\033[1;31m";
    default: return "\033[2m";
    }
}

/* News 12 minutes ago, usually every 15 minutes; asked 2 minutes ago, next look in 3 minutes */
static void put_health(rs_buf *out, const rs_source_view *v, rs_tell_lang lang, rs_arena *arena)
{
    const rs_source *s = v->source;
    rs_buf_printf(out, "  %s ", rs_words(lang, RS_TEXT_last_news));
    put_ago(out, arena, lang, v->now, s->last_new);
    if (v->usual) {
        rs_buf_printf(out, "%s%s ", rs_words(lang, RS_TEXT_comma), rs_words(lang, RS_TEXT_usually_every));
        rs_buf_put(out, rs_words_span(arena, lang, v->usual));
    }
    if (s->last_try) {
        rs_buf_printf(out, "%s%s ", rs_words(lang, RS_TEXT_semicolon), rs_words(lang, RS_TEXT_asked));
        put_ago(out, arena, lang, v->now, s->last_try);
    }
    if (!s->gone) {
        bool now = s->next_due <= v->now;
        rs_buf_printf(out, "%s%s", rs_words(lang, RS_TEXT_comma),
                      rs_words(lang, now ? RS_TEXT_next_now : RS_TEXT_next_look));
        if (!now) {
            rs_buf_char(out, ' ');
            rs_buf_put(out, rs_words_span(arena, lang, s->next_due - v->now));
        }
    }
    rs_buf_char(out, '\n');
}

static void source_text(rs_buf *out, const rs_source_view *v, const rs_tell_options *o, rs_arena *arena)
{
    const rs_source *s = v->source;
    rs_str state = rs_str_of(rs_source_state_name(v->state));
    rs_buf_printf(out, "%s[%s]%s ", o->colour ? colour_of(v->state) : "", rs_words_code(o->lang, "state", state),
                  o->colour ? "\033[0m" : "");
    rs_buf_put(out, clean(arena, s->title.len ? s->title : s->url));
    rs_buf_z(out, "\n");
    if (s->title.len) {
        rs_buf_z(out, "  ");
        rs_buf_put(out, clean(arena, s->url));
        rs_buf_char(out, '\n');
    }
    if (s->address.at) {
        rs_buf_printf(out, "  %s ", rs_words(o->lang, RS_TEXT_page_at));
        rs_buf_put(out, clean(arena, s->address));
        rs_buf_char(out, '\n');
    }
    put_health(out, v, o->lang, arena);
    if (s->errors) {
        rs_buf_printf(out, "  %s%u (%.*s", rs_words(o->lang, RS_TEXT_errors_in_row), s->errors, RS_STR_ARG(s->error));
        rs_buf_z(out, s->why.len ? ": " : "");
        rs_buf_put(out, clean(arena, s->why));
        rs_buf_printf(out, ")%s%s ", rs_words(o->lang, RS_TEXT_semicolon), rs_words(o->lang, RS_TEXT_last_reached));
        put_ago(out, arena, o->lang, v->now, s->last_success);
        rs_buf_char(out, '\n');
    }
}

void rs_tell_source(rs_buf *out, const rs_source_view *view, bool jsonl, const rs_tell_options *options)
{
    rs_arena arena;
    rs_arena_init(&arena, words_ceiling);
    if (jsonl) {
        source_json(out, view, &arena);
    } else {
        source_text(out, view, options, &arena);
    }
    out->overflowed = out->overflowed || arena.overflowed;
    rs_arena_release(&arena);
}

/* ---- the log */

static const char *event_name(rs_follow_event event)
{
    static const char *const words[] = {
#define WORD(id, word) word,
        RS_FOLLOW_EVENTS(WORD)
#undef WORD
    };
    return words[event];
}

static void follow_json(rs_buf *out, const rs_follow_line *l, rs_arena *arena)
{
    rs_json j;
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    key_str(&j, "at", date_of(arena, l->at));
    key_str(&j, "event", rs_str_of(event_name(l->event)));
    key_str(&j, "source", clean(arena, l->source));
    key_str(&j, "url", clean(arena, l->url));
    key_str(&j, "text", clean(arena, l->text));
    key_int(&j, "number", l->number >= 0, l->number);
    rs_json_close(&j, '}');
    rs_buf_char(out, '\n');
}

static bool is_alarm(rs_follow_event event)
{
    return event == RS_FOLLOW_silent || event == RS_FOLLOW_failing || event == RS_FOLLOW_gone ||
           event == RS_FOLLOW_missed;
}

static void follow_text(rs_buf *out, const rs_follow_line *l, const rs_tell_options *o, rs_arena *arena)
{
    const char *colour = !o->colour ? "" : is_alarm(l->event) ? "\033[1;31m" : "\033[1m";
    rs_str date = date_of(arena, l->at);
    rs_str words = rs_str_of(rs_words_code(o->lang, "follow", rs_str_of(event_name(l->event))));
    rs_buf_put(out, date);
    rs_buf_printf(out, " %s%.*s%s", colour, RS_STR_ARG(words), o->colour ? "\033[0m" : "");
    if (l->number >= 0) {
        rs_buf_char(out, ' ');
        rs_buf_put(out, l->event == RS_FOLLOW_silent ? rs_words_span(arena, o->lang, l->number)
                                                     : rs_words_number(arena, o->lang, (double)l->number));
    }
    const rs_str parts[] = {clean(arena, l->source), clean(arena, l->text), clean(arena, l->url)};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].len) {
            rs_buf_z(out, " | ");
            rs_buf_put(out, parts[i]);
        }
    }
    rs_buf_char(out, '\n');
}

void rs_tell_follow(rs_buf *out, const rs_follow_line *line, bool jsonl, const rs_tell_options *options)
{
    rs_arena arena;
    rs_arena_init(&arena, words_ceiling);
    if (jsonl) {
        follow_json(out, line, &arena);
    } else {
        follow_text(out, line, options, &arena);
    }
    out->overflowed = out->overflowed || arena.overflowed;
    rs_arena_release(&arena);
}

/* ---- revisions */

static void key_id(rs_json *j, const char *key, rs_id id)
{
    char hex[33];
    rs_id_hex(id, hex);
    key_str(j, key, id.high || id.low ? rs_str_of(hex) : RS_STR_NONE);
}

static void revision_json(rs_buf *out, const rs_revision_view *v, rs_arena *arena)
{
    rs_json j;
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    key_str(&j, "schema", RS_STR("rasid.revision/1"));
    key_str(&j, "at", date_of(arena, v->at));
    key_id(&j, "id", v->item);
    key_id(&j, "earlier", v->earlier);
    key_str(&j, "source", clean(arena, v->source));
    key_str(&j, "url", clean(arena, v->url));
    key_str(&j, "title", clean(arena, v->title));
    rs_json_key(&j, "difference");
    rs_buf_put(out, v->difference); /* JSON as it was stored */
    j.need_comma = true;
    rs_json_close(&j, '}');
    rs_buf_char(out, '\n');
}

/* The lines of one list of the difference, a mark before each. Its strings are JSON: only the simple escapes occur. */
static void put_lines(rs_buf *out, rs_str difference, const char *list, const char *before, const char *after)
{
    size_t at = rs_str_find(difference, rs_str_of(list), 0);
    at = at == SIZE_MAX ? difference.len : at + strlen(list);
    bool inside = false;
    for (; at < difference.len && (inside || difference.at[at] != ']'); at++) {
        char c = difference.at[at];
        if (c == '"') {
            rs_buf_z(out, inside ? after : before);
            inside = !inside;
        } else if (inside && c == '\\' && at + 1 < difference.len) {
            c = difference.at[++at];
            rs_buf_char(out, c == '"' || c == '\\' || c == '/' ? c : ' ');
        } else if (inside) {
            rs_buf_char(out, c);
        }
    }
}

static void revision_text(rs_buf *out, const rs_revision_view *v, const rs_tell_options *o, rs_arena *arena)
{
    rs_buf_z(out, o->colour ? "\033[1m" : "");
    rs_buf_put(out, clean(arena, v->title.len ? v->title : v->url));
    rs_buf_z(out, o->colour ? "\033[0m\n" : "\n");
    rs_buf_put(out, date_of(arena, v->at));
    rs_buf_z(out, " | ");
    if (v->source.len) {
        rs_buf_put(out, clean(arena, v->source));
        rs_buf_z(out, " | ");
    }
    rs_buf_put(out, clean(arena, v->url));
    rs_buf_char(out, '\n');
    put_lines(out, v->difference, "\"removed\":[", o->colour ? "\033[31m- " : "- ", o->colour ? "\033[0m\n" : "\n");
    put_lines(out, v->difference, "\"added\":[", o->colour ? "\033[32m+ " : "+ ", o->colour ? "\033[0m\n" : "\n");
    rs_buf_char(out, '\n');
}

void rs_tell_revision(rs_buf *out, const rs_revision_view *view, bool jsonl, const rs_tell_options *options)
{
    rs_arena arena;
    rs_arena_init(&arena, words_ceiling);
    if (jsonl) {
        revision_json(out, view, &arena);
    } else {
        revision_text(out, view, options, &arena);
    }
    out->overflowed = out->overflowed || arena.overflowed;
    rs_arena_release(&arena);
}
