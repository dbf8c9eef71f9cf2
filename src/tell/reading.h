/* tell/reading: one reading as text for machines. Not: any judgement. */
#ifndef RS_TELL_READING_H
#define RS_TELL_READING_H

#include "base/buf.h"
#include "base/err.h"
#include "lang/doc.h"
#include "model/reading.h"

/* One JSON object and a '\n': design "reading", schema rasid.reading/1. Spans become code points. */
void rs_tell_jsonl(rs_buf *out, const rs_reading *reading);
/* What one stage saw, a finding a line: its text (or its id), then ` | field=value` for every field that is known.
 * what: tokens, sentences, lexicon, clean, or the name of a list of findings (times, mentions, figures, ...); `names`
 * means mentions. doc is needed for the first three only. Fails: USAGE when there is no such stage. */
bool rs_tell_inspect(rs_buf *out, const rs_reading *reading, const rs_doc *doc, rs_str what, rs_err *err);
/* All that `what` can be, one a line. */
const char *rs_tell_inspect_stages(void);

#endif
