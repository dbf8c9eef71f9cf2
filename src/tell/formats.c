#include "tell/reading.h"
#include "tell/tell.h"

rs_tell_reading rs_tell_text_reading, rs_tell_jsonl_reading;
rs_tell_dossier rs_tell_text, rs_tell_json, rs_tell_markdown, rs_tell_html, rs_tell_csv, rs_tell_geojson;

static const rs_format formats[] = {
#define RS_FORMAT(name, extension, reading, dossier, help) {#name, extension, reading, dossier, help},
#include "tell/formats.def"
#undef RS_FORMAT
};

bool rs_tell_jsonl_reading(const rs_reading *reading, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    (void)options;
    rs_tell_jsonl(out, reading);
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}

const rs_format *rs_tell_format_at(size_t i)
{
    return i < sizeof formats / sizeof formats[0] ? &formats[i] : NULL;
}

const rs_format *rs_tell_format(rs_str name)
{
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        if (rs_str_eq(name, rs_str_of(formats[i].name))) {
            return &formats[i];
        }
    }
    return NULL;
}
