/* desk: readings made by hand, from text files, for the tests of relate and tell. A file holds titled cases:
 *   === title
 *   @article source | published | country       (source and country may be empty)
 *   text, several lines; the first is the headline
 *   + figure WORDS OF THE TEXT | measure=killed | value=44 | by=...
 *   + statement WORDS | act=deny | speaker_country=KAZ       (any finding of model/reading.def, any field)
 *   --- part                                    (what is expected of a part of the dossier)
 *   lines */
#ifndef TESTS_DESK_H
#define TESTS_DESK_H

#include "base/buf.h"
#include "relate/relate.h"

typedef struct desk_part {
    rs_str name, wanted;
} desk_part;

typedef struct desk_case {
    rs_str title;
    rs_str articles; /* everything between the title and the first part, as written */
    RS_VEC(rs_reading *) readings;
    RS_VEC(desk_part) parts;
} desk_case;

typedef struct desk {
    RS_VEC(desk_case) cases;
    rs_str head; /* lines before the first case */
} desk;

/* Reads the file, or says on standard error what is wrong with it and exits. */
void desk_load(desk *d, rs_arena *arena, const char *path);

#endif
