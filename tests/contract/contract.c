/* contract: reads readings (JSON lines) on standard input and checks each against the contract: all keys there, spans
 * inside the text, text[start:end] equal to the quoted text, ids that exist, values from their lists.
 * usage: rasid read ... | contract TITLE [AT_LEAST]      prints one TAP line */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "model/enums.h"
#include "model/reading.def"

typedef struct check {
    const char *text;
    size_t *byte_of; /* byte of every code point, and one past the end */
    size_t points;
    unsigned long line, mistakes;
    json_t *reading;
} check;

static void wrong(check *c, const char *what, const char *key)
{
    if (c->mistakes++ < 20) {
        printf("# line %lu (%s): %s: %s\n", c->line, json_string_value(json_object_get(c->reading, "file")), key, what);
    }
}

static void index_text(check *c)
{
    size_t n = strlen(c->text);
    c->byte_of = realloc(c->byte_of, (n + 2) * sizeof *c->byte_of);
    c->points = 0;
    for (size_t i = 0; i <= n; i++) {
        if (i == n || ((unsigned char)c->text[i] & 0xC0) != 0x80) {
            c->byte_of[c->points++] = i;
        }
    }
    c->points--;
}

static void check_span(check *c, const json_t *o, const char *key)
{
    json_t *start = json_object_get(o, "start"), *end = json_object_get(o, "end"), *text = json_object_get(o, "text");
    if (!json_is_integer(start) || !json_is_integer(end) || !json_is_string(text)) {
        wrong(c, "no span", key);
        return;
    }
    json_int_t from = json_integer_value(start), to = json_integer_value(end);
    if (from < 0 || to < from || (size_t)to > c->points) {
        wrong(c, "span outside the text", key);
        return;
    }
    size_t a = c->byte_of[from], b = c->byte_of[to];
    const char *quoted = json_string_value(text);
    if (strlen(quoted) != b - a || memcmp(quoted, c->text + a, b - a) != 0) {
        wrong(c, "text[start:end] is not the quoted text", key);
    }
    if (from == to) {
        wrong(c, "empty span", key);
    }
}

static bool is_list_or_null(const json_t *v)
{
    return json_is_array(v);
}

static void check_index(check *c, const json_t *v, const char *list, const char *key)
{
    if (json_is_null(v)) {
        return;
    }
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(c->reading, list), i, item)
    {
        if (json_equal(json_object_get(item, "id"), v)) {
            return;
        }
    }
    wrong(c, "an id that no finding has", key);
}

/* clang-format off */
#define GET(name) json_t *v = json_object_get(item, #name); if (!v) { wrong(c, "key missing: " #name, key); } else
#define CHECK_span(name, arg) check_span(c, item, key);
#define CHECK_part(name, arg) { GET(name) if (!json_is_null(v)) { check_span(c, v, key); } }
#define CHECK_str(name, arg) { GET(name) if (!json_is_null(v) && !json_is_string(v)) { wrong(c, "not a string: " #name, key); } }
#define CHECK_strs(name, arg) { GET(name) if (!is_list_or_null(v)) { wrong(c, "not a list: " #name, key); } }
#define CHECK_num(name, arg) { GET(name) if (!json_is_null(v) && !json_is_number(v)) { wrong(c, "not a number: " #name, key); } }
#define CHECK_index(name, arg) { GET(name) check_index(c, v, arg[0] == 'e' ? "entities" : "statements", key); }
#define CHECK_flag(name, arg) { GET(name) if (!json_is_boolean(v)) { wrong(c, "not a flag: " #name, key); } }
#define CHECK_choice(name, arg) { GET(name) if (!json_is_null(v) && (!json_is_string(v) || !rs_##arg##_of(rs_str_of(json_string_value(v))))) { wrong(c, "not in its list: " #name, key); } }
#define CHECK(kind, name, arg) CHECK_##kind(name, arg)
#define CHECK_LIST(name, list, FIELDS)                                     \
    static void check_##name(check *c)                                     \
    {                                                                      \
        const char *key = #list;                                           \
        json_t *items = json_object_get(c->reading, key), *item;           \
        size_t i;                                                          \
        if (!json_is_array(items)) { wrong(c, "list missing", key); }      \
        json_array_foreach(items, i, item) { FIELDS(CHECK) }               \
    }
RS_FINDINGS(CHECK_LIST)
/* clang-format on */

static void check_reading(check *c)
{
    static const char *const keys[] = {"schema", "id",        "file",         "ref",       "url",  "source",
                                       "title",  "published", "published_by", "languages", "text", "removed"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        if (!json_object_get(c->reading, keys[i])) {
            wrong(c, "key missing", keys[i]);
        }
    }
    c->text = json_string_value(json_object_get(c->reading, "text"));
    if (!c->text) {
        wrong(c, "no text", "text");
        return;
    }
    index_text(c);
#define CHECK_CALL(name, list, FIELDS) check_##name(c);
    RS_FINDINGS(CHECK_CALL)
}

int main(int argc, char **argv)
{
    check c = {0};
    const char *title = argc > 1 ? argv[1] : "readings keep the contract";
    unsigned long least = argc > 2 ? strtoul(argv[2], NULL, 10) : 1;
    char *line = NULL;
    size_t room = 0;
    for (ssize_t n; (n = getline(&line, &room, stdin)) > 0;) {
        json_error_t error;
        c.line++;
        c.reading = json_loadb(line, (size_t)n, JSON_REJECT_DUPLICATES, &error);
        if (!c.reading) {
            printf("# line %lu: %s\n", c.line, error.text);
            c.mistakes++;
            continue;
        }
        check_reading(&c);
        json_decref(c.reading);
    }
    free(line);
    free(c.byte_of);
    bool ok = c.mistakes == 0 && c.line >= least;
    printf("%sok 1 - %s (%lu readings, %lu breaches)\n1..1\n", ok ? "" : "not ", title, c.line, c.mistakes);
    return ok ? 0 : 1;
}
