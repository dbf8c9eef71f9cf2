/* json: a writer. Puts commas and escapes; the caller nests keys and values in order. Output is UTF-8, one line. */
#ifndef RS_BASE_JSON_H
#define RS_BASE_JSON_H

#include "base/buf.h"

typedef struct rs_json {
    rs_buf *out;     /* borrowed */
    bool need_comma; /* before the next item */
} rs_json;

void rs_json_init(rs_json *j, rs_buf *out);
void rs_json_open(rs_json *j, char bracket);  /* '{' or '[' */
void rs_json_close(rs_json *j, char bracket); /* '}' or ']' */
void rs_json_key(rs_json *j, const char *key);
/* The same for a key known when compiled: quoted is `"key":` whole. */
#define RS_JSON_KEY(j, key) rs_json_quoted_key((j), RS_STR("\"" key "\":"))
void rs_json_quoted_key(rs_json *j, rs_str quoted);
void rs_json_str(rs_json *j, rs_str s); /* null when s.at is NULL; s must be valid UTF-8 */
void rs_json_int(rs_json *j, int64_t v);
void rs_json_num(rs_json *j, double v); /* null when not finite; whole numbers without a point */
void rs_json_bool(rs_json *j, bool v);
void rs_json_null(rs_json *j);

#endif
