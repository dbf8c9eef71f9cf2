/* reading: what careful reading finds in one article. Spans are bytes of article.text, half-open. */
#ifndef RS_MODEL_READING_H
#define RS_MODEL_READING_H

#include "model/article.h"
#include "model/reading.def"

typedef struct rs_span {
    uint32_t start, end;
} rs_span;

typedef RS_VEC(rs_str) rs_strs;

/* clang-format off */
#define RS_FIELD_span(name, arg) rs_span name;
#define RS_FIELD_part(name, arg) rs_span name;
#define RS_FIELD_str(name, arg) rs_str name;
#define RS_FIELD_strs(name, arg) rs_strs name;
#define RS_FIELD_num(name, arg) double name;
#define RS_FIELD_index(name, arg) int32_t name;
#define RS_FIELD_flag(name, arg) bool name;
#define RS_FIELD_choice(name, arg) rs_##arg name;
#define RS_FIELD(kind, name, arg) RS_FIELD_##kind(name, arg)
#define RS_STRUCT(name, key, FIELDS) typedef struct rs_##name { FIELDS(RS_FIELD) } rs_##name;
RS_FINDINGS(RS_STRUCT)
#undef RS_STRUCT

typedef struct rs_reading {
    rs_article article;
#define RS_LIST(name, key, FIELDS) RS_VEC(rs_##name) key;
    RS_FINDINGS(RS_LIST)
#undef RS_LIST
} rs_reading;
/* clang-format on */

/* A finding's unknowns: nothing is "0" by accident. Call on every item just pushed. */
/* clang-format off */
#define RS_UNKNOWN_span(name, arg)
#define RS_UNKNOWN_part(name, arg)
#define RS_UNKNOWN_str(name, arg)
#define RS_UNKNOWN_strs(name, arg)
#define RS_UNKNOWN_num(name, arg) item->name = __builtin_nan("");
#define RS_UNKNOWN_index(name, arg) item->name = -1;
#define RS_UNKNOWN_flag(name, arg)
#define RS_UNKNOWN_choice(name, arg)
#define RS_UNKNOWN(kind, name, arg) RS_UNKNOWN_##kind(name, arg)
#define RS_ADD(name, key, FIELDS)                                                              \
    static inline rs_##name *rs_reading_add_##name(rs_arena *arena, rs_reading *reading)       \
    {                                                                                          \
        rs_##name *item = RS_PUSH(arena, &reading->key);                                       \
        if (item) {                                                                            \
            FIELDS(RS_UNKNOWN)                                                                 \
        }                                                                                      \
        return item;                                                                           \
    }
RS_FINDINGS(RS_ADD)
#undef RS_ADD
/* clang-format on */

static inline rs_str rs_span_text(const rs_article *article, rs_span s)
{
    return rs_str_part(article->text, s.start, s.end);
}

#endif
