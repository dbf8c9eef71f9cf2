#include "collect/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "collect/sniff.h"

enum { names_ceiling = 16 << 20, path_ceiling = 64 << 10 };

void rs_walk_init(rs_walk *w)
{
    rs_arena_init(&w->arena, names_ceiling);
    rs_arena_init(&w->path, path_ceiling);
}

static void leave(rs_walk *w)
{
    rs_arena_release(&w->dirs[--w->depth].arena);
}

void rs_walk_release(rs_walk *w)
{
    while (w->depth) {
        leave(w);
    }
    rs_arena_release(&w->path);
    rs_arena_release(&w->arena);
}

bool rs_walk_add(rs_walk *w, const char *path, rs_err *err)
{
    struct stat st;
    if (strcmp(path, "-") != 0) {
        if (stat(path, &st) != 0) {
            return RS_FAIL(err, RS_IO, "%s: %s", path, errno == ENOENT ? "no such file or directory" : strerror(errno));
        }
        w->bytes_found += S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
    }
    const char **slot = RS_PUSH(&w->arena, &w->given);
    rs_str copy = rs_arena_str(&w->arena, rs_str_of(path));
    if (!slot || !copy.at) {
        w->given.len -= slot ? 1 : 0;
        return RS_FAIL_MEMORY(err);
    }
    *slot = copy.at;
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Keeps what may hold articles: known endings, and directories (told by a slash at the end). A link to a directory is
 * not followed: it may lead back. */
static bool keep_name(rs_walk *w, rs_walk_dir *dir, int fd, const char *name, rs_err *err)
{
    struct stat st;
    if (name[0] == '.' || fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0) {
        return true;
    }
    bool is_dir = S_ISDIR(st.st_mode);
    if (S_ISLNK(st.st_mode) && fstatat(fd, name, &st, 0) != 0) {
        return true;
    }
    if (!is_dir && !(S_ISREG(st.st_mode) && rs_sniff_ending(rs_str_of(name)))) {
        w->skipped += S_ISREG(st.st_mode) ? 1 : 0;
        return true;
    }
    rs_str copy = rs_arena_printf(&dir->arena, is_dir ? "%s/" : "%s", name);
    const char **slot = copy.at ? RS_PUSH(&dir->arena, &dir->names) : NULL;
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    *slot = copy.at;
    w->bytes_found += is_dir ? 0 : (uint64_t)st.st_size;
    return true;
}

static bool list(rs_walk *w, rs_walk_dir *dir, const char *path, rs_err *err)
{
    DIR *d = opendir(path);
    if (!d) {
        return RS_FAIL(err, RS_IO, "%s: the directory cannot be read: %s", path, strerror(errno));
    }
    bool ok = true;
    for (struct dirent *e; ok && (e = readdir(d));) {
        ok = keep_name(w, dir, dirfd(d), e->d_name, err);
    }
    closedir(d);
    return ok;
}

static bool enter(rs_walk *w, const char *path, rs_err *err)
{
    if (w->depth == RS_WALK_DEPTH) {
        return RS_FAIL(err, RS_LIMIT, "%s: directories nested more than %d deep; name it by itself", path,
                       RS_WALK_DEPTH);
    }
    rs_walk_dir *dir = &w->dirs[w->depth];
    *dir = (rs_walk_dir){0};
    rs_arena_init(&dir->arena, names_ceiling);
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/') {
        n--;
    }
    dir->path = rs_arena_str(&dir->arena, (rs_str){path, n}).at;
    if (!dir->path || !list(w, dir, dir->path, err)) {
        rs_arena_release(&dir->arena);
        return dir->path ? false : RS_FAIL_MEMORY(err);
    }
    if (dir->names.len) {
        qsort(dir->names.at, dir->names.len, sizeof *dir->names.at, by_name);
    }
    w->depth++;
    return true;
}

static bool is_directory(const char *path)
{
    struct stat st;
    return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The next name of the innermost directory, or of the list given; NULL when all is done. */
static const char *step(rs_walk *w, rs_err *err, bool *ok)
{
    rs_arena_reset(&w->path);
    while (w->depth) {
        rs_walk_dir *dir = &w->dirs[w->depth - 1];
        if (dir->next < dir->names.len) {
            const char *name = dir->names.at[dir->next++];
            const char *slash = strcmp(dir->path, "/") == 0 ? "" : "/";
            rs_str path = rs_arena_printf(&w->path, "%s%s%s", dir->path, slash, name);
            *ok = path.at || RS_FAIL_MEMORY(err);
            return path.at;
        }
        leave(w);
    }
    return w->next < w->given.len ? w->given.at[w->next++] : NULL;
}

bool rs_walk_next(rs_walk *w, const char **path, rs_err *err)
{
    bool ok = true;
    for (;;) {
        *path = step(w, err, &ok);
        if (!*path) {
            return ok;
        }
        if (!is_directory(*path)) {
            return true;
        }
        if (!enter(w, *path, err)) {
            return false;
        }
    }
}
