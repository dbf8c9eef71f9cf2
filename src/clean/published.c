#include "clean/parts.h"

rs_str rs_published_iso(rs_arena *arena, rs_str written)
{
    return written.len >= 10 && written.at[4] == '-' ? rs_arena_str(arena, written) : RS_STR_NONE;
}

bool rs_published_find(rs_draft *d, rs_err *err)
{
    return true;
}
