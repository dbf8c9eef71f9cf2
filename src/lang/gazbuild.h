/* gazbuild: makes the bytes of a gazetteer, for tools/gazc and for `rasid places import`.
 * In: places, and the names each is known by. Owns: all it was given, in its own arena. Fails: memory.
 * The same calls in the same order give the same bytes. */
#ifndef RS_LANG_GAZBUILD_H
#define RS_LANG_GAZBUILD_H

#include "base/buf.h"
#include "base/map.h"
#include "base/vec.h"
#include "lang/gazetteer.h"
#include "lang/gaztables.h"

/* A name's last node, and a place it means. */
typedef struct rs_gaz_pair {
    uint32_t node, record;
} rs_gaz_pair;

typedef struct rs_gaz_builder {
    rs_arena arena, scratch;
    RS_VEC(rs_gaz_node) nodes;
    RS_VEC(rs_gaz_record) records;
    RS_VEC(rs_gaz_pair) pairs;
    rs_map steps, words, texts;
    rs_buf word_bytes, text_bytes;
    uint32_t n_names;
} rs_gaz_builder;

bool rs_gaz_builder_init(rs_gaz_builder *b, size_t ceiling, rs_err *err);
void rs_gaz_builder_release(rs_gaz_builder *b);
/* place: copied. *record is what its names are given to. */
bool rs_gaz_add(rs_gaz_builder *b, const rs_gaz_place *place, uint32_t *record, rs_err *err);
/* name: copied. A text that is no name (no letters, too many words, longer than a word may be) adds nothing. */
bool rs_gaz_name(rs_gaz_builder *b, rs_str name, uint32_t record, rs_err *err);
/* out: empty, of a ceiling that the table fits. */
bool rs_gaz_write(rs_gaz_builder *b, rs_buf *out, rs_err *err);

#endif
