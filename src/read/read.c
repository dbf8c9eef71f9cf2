#include "read/read.h"

static rs_extractor *const extractors[] = {
#define RS_EXTRACTOR(name) rs_read_##name,
#include "read/extractors.def"
#undef RS_EXTRACTOR
};

bool rs_read(rs_reading *reading, rs_arena *arena, rs_arena *scratch, rs_err *err)
{
    return rs_read_with(reading, NULL, arena, scratch, err);
}

bool rs_read_with(rs_reading *reading, const rs_gazetteer *gazetteer, rs_arena *arena, rs_arena *scratch, rs_err *err)
{
    rs_doc doc;
    if (!rs_doc_init(&doc, arena, reading->article.text, err) || !rs_doc_lookup(&doc, arena, err)) {
        return false;
    }
    rs_reader reader = {.doc = &doc, .reading = reading, .gazetteer = gazetteer, .arena = arena, .scratch = scratch};
    for (size_t i = 0; i < sizeof extractors / sizeof extractors[0]; i++) {
        rs_arena_reset(scratch);
        if (!extractors[i](&reader, err)) {
            return false;
        }
    }
    return true;
}
