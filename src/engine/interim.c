/* Stands in for tell's formats until they are in the build; then this file goes. */
#include "tell/reading.h"
#include "tell/tell.h"
#include "tell/view.h"

#define WEAK __attribute__((weak))

static bool as_text(const rs_reading *reading, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_tell_view(out, reading, options->colour);
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}

static bool as_jsonl(const rs_reading *reading, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    (void)options;
    rs_tell_jsonl(out, reading);
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}

static const rs_format formats[] = {
    {"text", "txt", as_text, NULL, "for a terminal"},
    {"jsonl", "jsonl", as_jsonl, NULL, "a JSON object an article"},
};

WEAK const rs_format *rs_tell_format_at(size_t i)
{
    return i < 2 ? &formats[i] : NULL;
}

WEAK const rs_format *rs_tell_format(rs_str name)
{
    for (size_t i = 0; i < 2; i++) {
        if (rs_str_eq(name, rs_str_of(formats[i].name))) {
            return &formats[i];
        }
    }
    return NULL;
}

WEAK const char *rs_tell_parts(void)
{
    return "";
}

WEAK bool rs_tell_part(const rs_dossier *dossier, rs_str part, rs_buf *out, rs_err *err)
{
    (void)dossier;
    (void)part;
    (void)out;
    return RS_FAIL(err, RS_USAGE, "there are no parts yet");
}
