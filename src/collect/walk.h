/* walk: the paths given, and the files in the directories among them, in order. Private to this room. */
#ifndef RS_COLLECT_WALK_H
#define RS_COLLECT_WALK_H

#include "base/arena.h"
#include "base/err.h"
#include "base/vec.h"

enum { RS_WALK_DEPTH = 32 };

typedef struct rs_walk_dir {
    rs_arena arena; /* of the names: given back with the directory */
    const char *path;
    RS_VEC(const char *) names;
    uint32_t next;
} rs_walk_dir;

typedef struct rs_walk {
    rs_arena arena; /* of the paths given */
    RS_VEC(const char *) given;
    uint32_t next;
    rs_walk_dir dirs[RS_WALK_DEPTH];
    uint32_t depth;
    rs_arena path; /* of the file handed out last */
    uint64_t bytes_found, skipped;
} rs_walk;

void rs_walk_init(rs_walk *w);
void rs_walk_release(rs_walk *w);
bool rs_walk_add(rs_walk *w, const char *path, rs_err *err);
/* The next file's path (or "-"), borrowed until the next call; *path NULL at the end. *given: named by the user, not
 * found in a directory. A directory that cannot be read fails once, and the walk goes on. */
bool rs_walk_next(rs_walk *w, const char **path, rs_err *err);

#endif
