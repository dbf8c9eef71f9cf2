#include "desk.h"
#include "../slurp.h"

#include <stdio.h>
#include <stdlib.h>

static const char *desk_path;
static unsigned desk_line;

static _Noreturn void wrong(const char *what)
{
    fprintf(stderr, "%s:%u: %s\n", desk_path, desk_line, what);
    exit(65);
}

static rs_span find(const rs_article *a, rs_str words)
{
    size_t at = rs_str_find(a->text, words, 0);
    if (at == SIZE_MAX) {
        fprintf(stderr, "not in the text: %.*s\n", RS_STR_ARG(words));
        wrong("words that the article does not hold");
    }
    return (rs_span){(uint32_t)at, (uint32_t)(at + words.len)};
}

static double number(rs_str s)
{
    double v;
    if (!rs_str_to_double(s, &v)) {
        wrong("not a number");
    }
    return v;
}

/* One field of a finding by its name: all kinds of model/reading.def. */
#define SET_span(name, arg)
#define SET_part(name, arg)  item->name = find(&r->article, value);
#define SET_str(name, arg)   item->name = rs_arena_str(arena, value);
#define SET_strs(name, arg)  *RS_PUSH(arena, &item->name) = rs_arena_str(arena, value);
#define SET_num(name, arg)   item->name = number(value);
#define SET_index(name, arg) item->name = (int32_t)number(value);
#define SET_flag(name, arg)  item->name = true;
#define SET_choice(name, arg)                                                                                          \
    if ((item->name = rs_##arg##_of(value)) == 0) {                                                                    \
        wrong("no such word for " #name);                                                                              \
    }
#define SET(kind, name, arg)                                                                                           \
    if (rs_str_eq(key, RS_STR(#name))) {                                                                               \
        SET_##kind(name, arg) known = true;                                                                            \
    }
#define PLACE_time    item->span = span;
#define PLACE_mention item->span = span;
#define PLACE_entity  (void)span;
#define PLACE_place   item->span = span;
#define PLACE_figure  item->span = span;
#define PLACE_statement                                                                                                \
    item->span = span;                                                                                                 \
    item->id = (int32_t)r->statements.len - 1;
#define PLACE_event item->span = span;
#define FINDING(name, list, FIELDS)                                                                                    \
    if (rs_str_eq(kind, RS_STR(#name))) {                                                                              \
        rs_##name *item = rs_reading_add_##name(arena, r);                                                             \
        PLACE_##name while (rs_str_split(&rest, '|', &part))                                                           \
        {                                                                                                              \
            rs_str key, value = rs_str_trim(part);                                                                     \
            bool known = false;                                                                                        \
            rs_str_split(&value, '=', &key);                                                                           \
            FIELDS(SET) if (!known)                                                                                    \
            {                                                                                                          \
                wrong("no such field");                                                                                \
            }                                                                                                          \
        }                                                                                                              \
        return;                                                                                                        \
    }

static void add_finding(rs_reading *r, rs_arena *arena, rs_str line)
{
    rs_str rest = rs_str_trim(rs_str_part(line, 1, line.len)), part, kind;
    rs_str_split(&rest, ' ', &kind);
    rs_str_split(&rest, '|', &part);
    part = rs_str_trim(part);
    rs_span span = rs_str_eq(kind, RS_STR("entity")) ? (rs_span){0} : find(&r->article, part);
    RS_FINDINGS(FINDING)
    wrong("no such kind of finding");
}

static rs_str field(rs_str *rest)
{
    rs_str part;
    return rs_str_split(rest, '|', &part) ? rs_str_trim(part) : RS_STR_NONE;
}

static void start_article(rs_article *a, rs_arena *arena, rs_str line)
{
    rs_str rest = rs_str_part(line, 8, line.len);
    rs_str source = field(&rest), published = field(&rest), country = field(&rest);
    a->source_name = source.len ? rs_arena_str(arena, source) : RS_STR_NONE;
    a->published = published.len ? rs_arena_str(arena, published) : RS_STR_NONE;
    for (size_t i = 0; i < country.len && i < 3; i++) {
        a->source_country[i] = country.at[i];
    }
}

static void finish_text(rs_reading *r, rs_arena *arena, rs_buf *text, unsigned number_of)
{
    rs_article *a = &r->article;
    rs_str all = rs_str_trim(rs_buf_str(text)), line = RS_STR_NONE, rest;
    a->text = rs_arena_str(arena, all);
    rest = a->text;
    if (rs_str_line(&rest, &line) && rest.len) {
        a->title = line;
        a->title_len = (uint32_t)line.len;
    }
    a->id = rs_hash_id(a->text);
    a->file = rs_arena_printf(arena, "desk/%u.txt", number_of);
    rs_buf_reset(text);
}

static void read_articles(desk_case *c, rs_arena *arena)
{
    rs_str rest = c->articles, line;
    rs_buf text;
    rs_reading *r = NULL;
    bool in_text = false;
    rs_buf_init(&text, 16u << 20);
    while (rs_str_line(&rest, &line)) {
        desk_line++;
        if (rs_str_starts(line, RS_STR("@article"))) {
            if (in_text) {
                finish_text(r, arena, &text, c->readings.len);
            }
            r = RS_NEW(arena, rs_reading);
            *RS_PUSH(arena, &c->readings) = r;
            start_article(&r->article, arena, line);
            in_text = true;
        } else if (r && rs_str_starts(line, RS_STR("+ "))) {
            if (in_text) {
                finish_text(r, arena, &text, c->readings.len);
                in_text = false;
            }
            add_finding(r, arena, line);
        } else if (in_text) {
            rs_buf_put(&text, line);
            rs_buf_char(&text, '\n');
        } else if (rs_str_trim(line).len) {
            wrong("a line that is neither text nor finding");
        }
    }
    if (in_text) {
        finish_text(r, arena, &text, c->readings.len);
    }
    rs_buf_release(&text);
}

static size_t line_end(rs_str all, size_t at)
{
    size_t end = rs_str_find(all, RS_STR("\n"), at);
    return end == SIZE_MAX ? all.len : end + 1;
}

void desk_load(desk *d, rs_arena *arena, const char *path)
{
    *d = (desk){0};
    rs_str all = slurp(arena, path);
    size_t at = 0, block = 0;
    desk_case *c = NULL;
    desk_part *part = NULL;
    desk_path = path;
    /* every block ends where the next line that opens one begins */
    while (at <= all.len) {
        rs_str line = rs_str_part(all, at, at < all.len ? line_end(all, at) : all.len);
        bool opens_case = rs_str_starts(line, RS_STR("=== ")), opens_part = rs_str_starts(line, RS_STR("--- "));
        if (opens_case || opens_part || at >= all.len) {
            rs_str body = rs_str_part(all, block, at);
            if (part) {
                part->wanted = body;
            } else if (c) {
                c->articles = body;
            } else {
                d->head = body;
            }
            block = line_end(all, at);
            part = NULL;
        }
        if (at >= all.len) {
            break;
        }
        if (opens_case) {
            c = RS_PUSH(arena, &d->cases);
            c->title = rs_str_trim(rs_str_part(line, 4, line.len));
        } else if (opens_part && c) {
            part = RS_PUSH(arena, &c->parts);
            part->name = rs_str_trim(rs_str_part(line, 4, line.len));
        }
        at = line_end(all, at);
    }
    RS_EACH(desk_case, one, &d->cases)
    {
        desk_line = 0;
        read_articles(one, arena);
    }
}
