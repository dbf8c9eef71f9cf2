/* read: one article in, its reading out. Each extractor is one function in its own file and one line in extractors.def;
 * they run in that order and see what those before them found.
 * Not: I/O, the clock (the publication date is the article's), mutable globals. */
#ifndef RS_READ_READ_H
#define RS_READ_READ_H

#include "base/arena.h"
#include "base/err.h"
#include "lang/doc.h"
#include "lang/gazetteer.h"
#include "model/reading.h"

typedef struct rs_reader {
    const rs_doc *doc;             /* of reading->article.text, looked up in the lexicon */
    rs_reading *reading;           /* article filled; findings are pushed here, their memory from arena */
    rs_arena *arena;               /* the article's: lives as long as the reading */
    rs_arena *scratch;             /* reset after each extractor */
    const rs_gazetteer *gazetteer; /* the user's own, beside what is built in; NULL where there is none */
    const struct rs_words *words;  /* name_words.h: made by the first extractor that asks */
    const struct rs_view *view;    /* clause_view.h: the same, asked for once all that it shows was read */
} rs_reader;

/* One extractor: false only on failure (memory), never because nothing was found. */
typedef bool rs_extractor(rs_reader *reader, rs_err *err);

#define RS_EXTRACTOR(name) rs_extractor rs_read_##name;
#include "read/extractors.def"
#undef RS_EXTRACTOR

/* Runs them all. Owns: everything in the reading lives in arena (or in article's own memory). */
bool rs_read(rs_reading *reading, rs_arena *arena, rs_arena *scratch, rs_err *err);
/* The same with the user's own gazetteer, which must outlive the reading: names of places point into it. */
bool rs_read_with(rs_reading *reading, const rs_gazetteer *gazetteer, rs_arena *arena, rs_arena *scratch, rs_err *err);

#endif
