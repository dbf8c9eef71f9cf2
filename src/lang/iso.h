/* iso: the written forms that dates have in metadata, feeds, HTTP and mail, as ISO 8601. */
#ifndef RS_LANG_ISO_H
#define RS_LANG_ISO_H

#include "base/arena.h"

/* A date or date-time in one of the usual written forms as ISO 8601, in the arena; NONE when it is none. */
rs_str rs_iso_date(rs_arena *arena, rs_str written);

#endif
