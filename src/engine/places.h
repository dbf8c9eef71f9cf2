/* places: the user's own gazetteer, a compiled GeoNames dump, mapped into memory for the life of a handle. */
#ifndef RS_ENGINE_PLACES_H
#define RS_ENGINE_PLACES_H

#include "base/err.h"
#include "lang/gazetteer.h"

typedef struct rs_places_file {
    rs_gazetteer gazetteer;
    void *map; /* NULL: none is open */
    size_t len;
} rs_places_file;

/* Fails: IO, INPUT with the path in the message. Nothing is left open then. */
bool rs_places_open(rs_places_file *f, const char *path, rs_err *err);
void rs_places_close(rs_places_file *f);
/* Writes bytes to path so that a reader sees the old file or the whole new one; makes the folders it lies in. */
bool rs_places_write(const char *path, rs_str bytes, rs_err *err);

#endif
