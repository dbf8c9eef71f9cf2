/* clean: a raw item becomes an article: the author's own words, and where and when they come from.
 * Character encoding, markup, main text, furniture of the page, headline, publication date, languages.
 * Not: meaning, the network, the store, the clock. */
#ifndef RS_CLEAN_CLEAN_H
#define RS_CLEAN_CLEAN_H

#include "base/arena.h"
#include "base/err.h"
#include "model/article.h"
#include "model/raw.h"

/* Once in a process, before threads clean at the same time: libxml2 and GMime set themselves up without a lock. */
void rs_clean_init(void);

/* In: one raw item, in any character encoding; plain text, HTML, or one JSONL record.
 * Out: *out, wholly rewritten. `published_by` is `given` for a date that the record brought along.
 * Owns: everything *out points at lives in arena; scratch is reset on return. Linear in the bytes given.
 * Fails: INPUT (a record that is no JSON object, err->offset says where), EMPTY (no text at all), BINARY, ENCODING,
 * MEMORY. The message names the file, and the line of a record. */
bool rs_article_clean(rs_article *out, const rs_raw *raw, rs_arena *arena, rs_arena *scratch, rs_err *err);

#endif
