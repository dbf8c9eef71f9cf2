/* tell: what was found, for readers. One file an output, one line each in formats.def.
 * Not: any judgement, I/O, the clock. Deterministic. */
#ifndef RS_TELL_TELL_H
#define RS_TELL_TELL_H

#include "base/buf.h"
#include "base/err.h"
#include "model/dossier.h"

typedef enum rs_tell_lang { RS_TELL_ar, RS_TELL_en } rs_tell_lang;

typedef struct rs_tell_options {
    rs_tell_lang lang; /* of our own words; the articles' words stay as they are */
    bool colour;       /* text: ANSI colours */
} rs_tell_options;

/* Each writes one whole output behind what is in out. Fails: memory, or out's ceiling (LIMIT). */
typedef bool rs_tell_reading(const rs_reading *reading, const rs_tell_options *options, rs_buf *out, rs_err *err);
typedef bool rs_tell_dossier(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err);

typedef struct rs_format {
    const char *name, *extension;
    rs_tell_reading *reading; /* NULL: this format has none */
    rs_tell_dossier *dossier; /* likewise */
    const char *help;
} rs_format;

/* By name; NULL for none. The i-th; NULL past the last. */
const rs_format *rs_tell_format(rs_str name);
const rs_format *rs_tell_format_at(size_t i);

/* One part of the dossier (stories, reprints, figures, denials, reactions, timeline, people, silent_sources), an item a
 * line.
 * Fails: USAGE when there is no such part; memory. */
bool rs_tell_part(const rs_dossier *dossier, rs_str part, rs_buf *out, rs_err *err);
/* The parts, one a line. */
const char *rs_tell_parts(void);

#endif
