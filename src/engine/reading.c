/* One reading held in memory, and its findings by name. */
#include "engine/engine.h"
#include "tell/reading.h"

struct rasid_reading {
    rs_worker memory; /* the handle itself lies in memory.arena */
    rs_reading reading;
    rs_buf json; /* made when first asked for */
};

rasid_reading *rasid_reading_new(rasid *r, const char *bytes, size_t len, const char *file, rasid_error *error)
{
    rs_err err = {0};
    rs_worker memory;
    rs_arena_init(&memory.arena, RS_ARENA_CEILING);
    rs_arena_init(&memory.scratch, RS_SCRATCH_CEILING);
    rasid_reading *out = RS_NEW(&memory.arena, rasid_reading);
    rs_raw raw = {
        .kind = RS_RAW_DOCUMENT,
        .bytes = rs_arena_str(&memory.arena, (rs_str){bytes ? bytes : "", len}),
        .file = rs_arena_str(&memory.arena, rs_str_of(file ? file : "-")),
    };
    bool ok = (out && raw.bytes.at && raw.file.at) || RS_FAIL_MEMORY(&err);
    ok = ok && rs_engine_read(r, &raw, &memory, &out->reading, &err);
    rs_arena_release(&memory.scratch);
    if (!ok) {
        rs_arena_release(&memory.arena);
        rs_engine_fail(error, &err);
        return NULL;
    }
    rs_buf_init(&out->json, RS_OUT_CEILING);
    out->memory = memory;
    /* The option's string may go with the handle before the reading does. */
    if (out->reading.article.published_by == RS_BY_given && r->options.published) {
        out->reading.article.published = rs_arena_str(&out->memory.arena, out->reading.article.published);
    }
    return out;
}

void rasid_reading_free(rasid_reading *reading)
{
    if (reading) {
        rs_buf_release(&reading->json);
        rs_arena arena = reading->memory.arena;
        rs_arena_release(&arena);
    }
}

rasid_text rasid_reading_text(const rasid_reading *reading)
{
    return rs_engine_text(reading->reading.article.text);
}

rasid_text rasid_reading_title(const rasid_reading *reading)
{
    return rs_engine_text(reading->reading.article.title);
}

rasid_text rasid_reading_published(const rasid_reading *reading)
{
    return rs_engine_text(reading->reading.article.published);
}

rasid_text rasid_reading_json(rasid_reading *reading)
{
    if (reading->json.len == 0 && !reading->json.overflowed) {
        rs_tell_jsonl(&reading->json, &reading->reading);
    }
    return reading->json.overflowed ? (rasid_text){NULL, 0} : rs_engine_text(rs_buf_str(&reading->json));
}

size_t rasid_reading_count(const rasid_reading *reading, const char *list)
{
#define COUNT(name, key, FIELDS)                                                                                       \
    if (strcmp(list, #key) == 0) {                                                                                     \
        return reading->reading.key.len;                                                                               \
    }
    RS_FINDINGS(COUNT)
    return 0;
}

static rasid_value of_span(const rs_reading *r, rs_span s, bool always)
{
    if (!always && s.start == s.end) {
        return (rasid_value){0};
    }
    rs_str text = rs_span_text(&r->article, s);
    return (rasid_value){.kind = RASID_SPAN, .start = s.start, .end = s.end, .text = rs_engine_text(text)};
}

static rasid_value of_str(rs_str s)
{
    return (rasid_value){.kind = s.at ? RASID_TEXT : RASID_NOTHING, .text = rs_engine_text(s)};
}

static rasid_value of_word(const char *z)
{
    return of_str(rs_engine_str(z));
}

static rasid_value of_strs(const rs_strs *list)
{
    rasid_value v = {.kind = RASID_LIST, .number = list->len};
    if (list->len) {
        v.text = rs_engine_text(list->at[0]);
    }
    return v;
}

static rasid_value of_number(rasid_kind kind, double v)
{
    return __builtin_isfinite(v) ? (rasid_value){.kind = kind, .number = v} : (rasid_value){0};
}

/* clang-format off */
#define VALUE_span(name, arg) of_span(r, item->name, true)
#define VALUE_part(name, arg) of_span(r, item->name, false)
#define VALUE_str(name, arg) of_str(item->name)
#define VALUE_strs(name, arg) of_strs(&item->name)
#define VALUE_num(name, arg) of_number(RASID_NUMBER, item->name)
#define VALUE_index(name, arg) (item->name < 0 ? (rasid_value){0} : of_number(RASID_INDEX, item->name))
#define VALUE_flag(name, arg) of_number(RASID_FLAG, item->name)
#define VALUE_choice(name, arg) of_word(rs_##arg##_name(item->name))
#define VALUE(kind, name, arg)           \
    if (strcmp(field, #name) == 0) {     \
        return VALUE_##kind(name, arg);  \
    }
#define GET_LIST(name, key, FIELDS)                                                                        \
    static rasid_value value_of_##key(const rs_reading *r, const rs_##name *item, const char *field)       \
    {                                                                                                      \
        FIELDS(VALUE)                                                                                      \
        return (rasid_value){0};                                                                           \
    }
RS_FINDINGS(GET_LIST)

#define LIST_span(name)
#define LIST_part(name)
#define LIST_str(name)
#define LIST_num(name)
#define LIST_index(name)
#define LIST_flag(name)
#define LIST_choice(name)
#define LIST_strs(name)                                                        \
    if (strcmp(field, #name) == 0 && n < item->name.len) {                     \
        return item->name.at[n];                                               \
    }
#define LIST(kind, name, arg) LIST_##kind(name)
#define GET_STRS(name, key, FIELDS)                                                              \
    static rs_str part_of_##key(const rs_##name *item, const char *field, size_t n)              \
    {                                                                                            \
        (void)item;                                                                              \
        (void)field;                                                                             \
        (void)n;                                                                                 \
        FIELDS(LIST)                                                                             \
        return RS_STR_NONE;                                                                      \
    }
RS_FINDINGS(GET_STRS)
/* clang-format on */

rasid_value rasid_reading_get(const rasid_reading *reading, const char *list, size_t i, const char *field)
{
    const rs_reading *r = &reading->reading;
#define PICK(name, key, FIELDS)                                                                                        \
    if (strcmp(list, #key) == 0 && i < r->key.len) {                                                                   \
        return value_of_##key(r, &r->key.at[i], field);                                                                \
    }
    RS_FINDINGS(PICK)
    return (rasid_value){0};
}

rasid_text rasid_reading_list_at(const rasid_reading *reading, const char *list, size_t i, const char *field, size_t n)
{
    const rs_reading *r = &reading->reading;
#define PICK_STR(name, key, FIELDS)                                                                                    \
    if (strcmp(list, #key) == 0 && i < r->key.len) {                                                                   \
        return rs_engine_text(part_of_##key(&r->key.at[i], field, n));                                                 \
    }
    RS_FINDINGS(PICK_STR)
    return (rasid_text){NULL, 0};
}
