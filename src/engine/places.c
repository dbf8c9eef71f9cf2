#include "engine/places.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/engine.h"
#include "lang/doc.h"
#include "read/read.h"

enum { most_path = 4096 };

static bool map_file(rs_places_file *f, int fd, const char *path, rs_err *err)
{
    struct stat info;
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        return RS_FAIL(err, RS_IO, "%s: is no file (name what `rasid places import` wrote)", path);
    }
    if (info.st_size == 0) {
        return RS_FAIL(err, RS_INPUT, "%s: is empty (import the dump again: rasid places import)", path);
    }
    f->len = (size_t)info.st_size;
    f->map = mmap(NULL, f->len, PROT_READ, MAP_PRIVATE, fd, 0);
    if (f->map == MAP_FAILED) {
        f->map = NULL;
        return RS_FAIL(err, RS_IO, "%s: cannot be mapped into memory: %s", path, strerror(errno));
    }
    return true;
}

bool rs_places_open(rs_places_file *f, const char *path, rs_err *err)
{
    *f = (rs_places_file){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return RS_FAIL(err, RS_IO, "%s: cannot be opened: %s (make it: rasid places import)", path, strerror(errno));
    }
    bool ok = map_file(f, fd, path, err);
    close(fd);
    rs_err why = {0};
    if (ok && !rs_gaz_open(&f->gazetteer, (rs_str){f->map, f->len}, &why)) {
        rs_places_close(f);
        return RS_FAIL(err, why.code, "%s: %s", path, why.message);
    }
    return ok;
}

void rs_places_close(rs_places_file *f)
{
    if (f->map) {
        munmap(f->map, f->len);
    }
    *f = (rs_places_file){0};
}

/* ---- writing ---- */

static void make_folders(const char *path)
{
    char folder[most_path];
    snprintf(folder, sizeof folder, "%s", path);
    for (char *p = folder + 1; *p; p++) {
        if (*p == '/') {
            *p = '\0';
            (void)mkdir(folder, 0777); /* what is there already is fine; what cannot be made, open tells */
            *p = '/';
        }
    }
}

static bool write_all(int fd, rs_str bytes)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.at, bytes.len);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        bytes = rs_str_part(bytes, n > 0 ? (size_t)n : 0, bytes.len);
    }
    return fsync(fd) == 0;
}

bool rs_places_write(const char *path, rs_str bytes, rs_err *err)
{
    char part[most_path];
    int n = snprintf(part, sizeof part, "%s.%ld.part", path, (long)getpid());
    if (n < 0 || (size_t)n >= sizeof part) {
        return RS_FAIL(err, RS_IO, "the path of the gazetteer is too long (choose a shorter one: --to)");
    }
    make_folders(path);
    int fd = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) {
        return RS_FAIL(err, RS_IO, "%s: cannot be written: %s (choose another place: --to)", path, strerror(errno));
    }
    bool ok = write_all(fd, bytes);
    int why = errno;
    if (close(fd) != 0 && ok) {
        why = errno;
        ok = false;
    }
    if (ok && rename(part, path) != 0) {
        why = errno;
        ok = false;
    }
    if (!ok) {
        unlink(part);
        return RS_FAIL(err, RS_IO, "%s: could not be written in full: %s (the old one is untouched)", path,
                       strerror(why));
    }
    return true;
}

/* ---- asking ---- */

bool rasid_places_about(rasid *r, rasid_places_info *info, rasid_error *error)
{
    rs_gazetteer builtin = rs_gaz_builtin();
    rasid_places_info all = {.size = info->size,
                             .names = rs_gaz_names(&builtin),
                             .places = rs_gaz_places(&builtin),
                             .own_names = rs_gaz_names(&r->places.gazetteer),
                             .own_places = rs_gaz_places(&r->places.gazetteer)};
    for (uint32_t e = 0; e < rs_lex_entry_count(); e++) {
        all.listed += rs_lex_entry_class(e) == RS_LEX_place;
    }
    (void)error;
    memcpy(info, &all, info->size < sizeof all ? info->size : sizeof all);
    return true;
}

/* One line: what it is, where, how many people, from where it is known. */
static void put_place(rs_buf *out, const rs_gaz_place *p, bool point, const char *source)
{
    rs_buf_printf(out, "%.*s | kind=%s | country=%.*s", RS_STR_ARG(p->en), rs_gaz_kind_name(p->kind),
                  RS_STR_ARG(p->country));
    if (p->admin1.len) {
        rs_buf_printf(out, " | admin1=%.*s", RS_STR_ARG(p->admin1));
    }
    if (point) {
        rs_buf_printf(out, " | lat=%.2f | lon=%.2f", p->lat, p->lon);
    }
    if (p->population) {
        rs_buf_printf(out, " | population=%u", p->population);
    }
    if (p->id) {
        rs_buf_printf(out, " | geonameid=%u", p->id);
    }
    rs_buf_printf(out, " | from=%s\n", source);
}

static uint32_t put_listed(rs_buf *out, const rs_doc *doc)
{
    uint32_t found = 0;
    for (uint32_t m = 0; doc->n_tokens && m < doc->match_at[1]; m++) {
        const rs_match *x = &doc->matches[m];
        if (x->class_id != RS_LEX_place || x->n != doc->n_tokens) {
            continue;
        }
        double id = 0;
        rs_gaz_place p = {.country = rs_lex_attr(x->entry, RS_ATTR_country),
                          .en = rs_lex_attr(x->entry, RS_ATTR_en),
                          .kind = rs_gaz_kind_of(rs_lex_attr(x->entry, RS_ATTR_kind))};
        bool point = rs_str_to_double(rs_lex_attr(x->entry, RS_ATTR_lat), &p.lat) &&
                     rs_str_to_double(rs_lex_attr(x->entry, RS_ATTR_lon), &p.lon);
        p.id = rs_str_to_double(rs_lex_attr(x->entry, RS_ATTR_geonameid), &id) ? (uint32_t)id : 0;
        put_place(out, &p, point, (x->feat & RS_F_WEAK) ? "lexicon (only with a reason: also a word)" : "lexicon");
        found++;
    }
    return found;
}

static uint32_t put_known(rs_buf *out, const rs_gazetteer *g, const rs_doc *doc, const char *source)
{
    uint32_t state = doc->n_tokens ? rs_gaz_step(g, 0, rs_token_fold(doc, 0)) : 0;
    for (uint32_t i = 1; i < doc->n_tokens && state; i++) {
        state = rs_gaz_step(g, state, rs_token_fold(doc, i));
    }
    uint32_t n = rs_gaz_count(g, state);
    rs_gaz_place p;
    for (uint32_t i = 0; i < n && rs_gaz_at(g, state, i, &p); i++) {
        put_place(out, &p, true, source);
    }
    return n;
}

/* What the reader makes of the name where nothing stands beside it. */
static bool put_choice(rs_buf *out, rasid *r, rs_arena *arena, rs_str name, rs_err *err)
{
    rs_arena scratch;
    rs_reading reading = {0};
    rs_arena_init(&scratch, RS_SCRATCH_CEILING);
    reading.article.text = name;
    bool ok = rs_read_with(&reading, &r->places.gazetteer, arena, &scratch, err);
    if (ok && reading.places.len) {
        const rs_place *p = &reading.places.at[0];
        rs_buf_printf(out, "alone it is taken for: %.*s, %.*s\n", RS_STR_ARG(p->name_en), RS_STR_ARG(p->country));
    } else if (ok) {
        rs_buf_z(out, "alone it is taken for no place: a word of place, \"in\", or its country must stand by\n");
    }
    rs_arena_release(&scratch);
    return ok;
}

static bool find(rasid *r, rs_str name, rs_buf *out, rs_arena *arena, rs_err *err)
{
    rs_doc doc;
    rs_gazetteer builtin = rs_gaz_builtin();
    if (!rs_utf8_valid(name, NULL) || !name.len) {
        return RS_FAIL(err, RS_USAGE, "the name is no UTF-8 text");
    }
    if (!rs_doc_init(&doc, arena, name, err) || !rs_doc_lookup(&doc, arena, err)) {
        return false;
    }
    uint32_t n = put_listed(out, &doc);
    n += put_known(out, &builtin, &doc, "built in");
    n += put_known(out, &r->places.gazetteer, &doc, "import");
    if (!n) {
        return RS_FAIL(err, RS_EMPTY, "no place is known by this name (rasid places import takes a GeoNames dump)");
    }
    return put_choice(out, r, arena, name, err);
}

bool rasid_places_find(rasid *r, const char *name, rasid_error *error)
{
    rs_err err = {0};
    rs_run run;
    rs_arena arena;
    rs_buf out;
    rs_run_init(&run, r);
    rs_arena_init(&arena, RS_ARENA_CEILING);
    rs_buf_init(&out, RS_OUT_CEILING);
    bool ok = find(r, rs_str_of(name), &out, &arena, &err) && rs_run_emit(&run, rs_buf_str(&out), &err);
    rs_buf_release(&out);
    rs_arena_release(&arena);
    return ok || rs_engine_fail(error, &err);
}
