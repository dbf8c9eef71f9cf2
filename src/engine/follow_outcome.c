#include "engine/follow.h"

/* FIELD(name in the record, member): what is told of an outcome, texts and whole numbers. */
/* clang-format off */
#define TEXTS(FIELD)                                                                                                   \
    FIELD("source", source) FIELD("url", url) FIELD("final", final) FIELD("permanent", permanent)                      \
    FIELD("type", type) FIELD("charset", charset) FIELD("etag", etag) FIELD("last-modified", last_modified)            \
    FIELD("why", why)
#define NUMBERS(FIELD)                                                                                                 \
    FIELD("status", status) FIELD("at", at) FIELD("retry-after", retry_after) FIELD("max-age", max_age)                \
    FIELD("truncated", truncated) FIELD("same", same) FIELD("file", file) FIELD("offset", offset)
/* clang-format on */

static const char *const kinds[] = {
#define WORD(id, word) word,
    RS_OUTCOME_KINDS(WORD)
#undef WORD
};

static void put_text(rs_buf *out, const char *name, rs_str value)
{
    if (!value.at) {
        return;
    }
    rs_buf_printf(out, "%s: ", name);
    for (size_t i = 0; i < value.len; i++) { /* what a server sent ends no line */
        unsigned char c = (unsigned char)value.at[i];
        rs_buf_char(out, c < 0x20 || c == 0x7F ? ' ' : (char)c);
    }
    rs_buf_z(out, "\r\n");
}

void rs_outcome_pack(rs_buf *out, const rs_outcome *o)
{
    rs_buf_printf(out, "rasid-outcome: %s %s\r\n", kinds[o->kind], rs_fetch_end_name(o->end));
#define PUT_TEXT(name, member) put_text(out, name, o->member);
    TEXTS(PUT_TEXT)
#undef PUT_TEXT
#define PUT_NUMBER(name, member)                                                                                       \
    if (o->member) {                                                                                                   \
        rs_buf_printf(out, "%s: %lld\r\n", name, (long long)o->member);                                                \
    }
    NUMBERS(PUT_NUMBER)
#undef PUT_NUMBER
}

static bool read_kind(rs_outcome *out, rs_str value)
{
    rs_str kind;
    if (!rs_str_split(&value, ' ', &kind)) {
        return false;
    }
    for (size_t i = 0; i < RS_OUTCOME_count; i++) {
        if (!rs_str_eq(kind, rs_str_of(kinds[i]))) {
            continue;
        }
        out->kind = (rs_outcome_kind)i;
        for (int end = RS_FETCH_OK; end <= RS_FETCH_BROKEN; end++) {
            if (rs_str_eq(value, rs_str_of(rs_fetch_end_name((rs_fetch_end)end)))) {
                out->end = (rs_fetch_end)end;
                return true;
            }
        }
    }
    return false;
}

bool rs_outcome_unpack(rs_outcome *out, rs_str fields)
{
    rs_str line;
    bool known = false;
    *out = (rs_outcome){.kind = RS_OUTCOME_source};
    while (rs_str_line(&fields, &line)) {
        size_t colon = rs_str_find(line, RS_STR(": "), 0);
        if (colon == SIZE_MAX) {
            continue;
        }
        rs_str name = rs_str_part(line, 0, colon);
        rs_str value = rs_str_part(line, colon + 2, line.len);
        uint64_t number = 0;
        bool is_number = rs_str_to_uint(value, &number) && number <= INT64_MAX;
        known = known || (rs_str_eq(name, RS_STR("rasid-outcome")) && read_kind(out, value));
#define TAKE_TEXT(key, member)                                                                                         \
    if (rs_str_eq(name, RS_STR(key))) {                                                                                \
        out->member = value;                                                                                           \
    }
        TEXTS(TAKE_TEXT)
#undef TAKE_TEXT
#define TAKE_NUMBER(key, member)                                                                                       \
    if (is_number && rs_str_eq(name, RS_STR(key))) {                                                                   \
        out->member = (int64_t)number;                                                                                 \
    }
        NUMBERS(TAKE_NUMBER)
#undef TAKE_NUMBER
    }
    return known && out->url.len;
}
