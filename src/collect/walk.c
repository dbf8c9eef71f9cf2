#include "collect/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* A browser that saves a page as NAME.html puts its pictures, scripts and frames into a folder NAME_files. */
static bool is_furniture_of_page(int fd, const char *name)
{
    static const char *const tails[] = {"_files", ".files", "_fichiers", "-Dateien", "_archivos"};
    rs_str dir = rs_str_of(name);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
        rs_str tail = rs_str_of(tails[i]);
        struct stat st;
        char page[NAME_MAX + 8];
        if (!rs_str_ends(dir, tail) || dir.len == tail.len) {
            continue;
        }
        for (const char *const *ending = (const char *const[]){".html", ".htm", NULL}; *ending; ending++) {
            snprintf(page, sizeof page, "%.*s%s", (int)(dir.len - tail.len), name, *ending);
            if (fstatat(fd, page, &st, 0) == 0) {
                return true;
            }
        }
    }
    return false;
}

/* Names of a mirrored site end as its addresses did: "story", "news.php?id=7". */
static bool begins_like_page(int fd, const char *name)
{
    char head[512];
    if (rs_sniff_furniture(rs_str_of(name))) {
        return false;
    }
    int file = openat(fd, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t n = file < 0 ? -1 : read(file, head, sizeof head);
    if (file >= 0) {
        close(file);
    }
    return n > 0 && rs_sniff_page((rs_str){head, (size_t)n});
}

/* Keeps what may hold articles: known endings, what begins like a page, and directories (told by a slash at the end).
 * A link to a directory is not followed: it may lead back. */
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
    bool is_file = S_ISREG(st.st_mode);
    bool wanted = is_dir ? !is_furniture_of_page(fd, name)
                         : is_file && (rs_sniff_ending(rs_str_of(name)) || begins_like_page(fd, name));
    if (!wanted) {
        w->skipped += is_file ? 1 : 0;
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
