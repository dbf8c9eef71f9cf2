/* A GeoNames dump becomes a gazetteer. Two kinds of files, told apart by their columns: places (19: cities500.txt,
 * allCountries.txt, XX.txt) and names (10: alternateNamesV2.txt). Names are read first, whichever was given first, so
 * that places stream by and only those with an Arabic name are kept. */
#include <stdio.h>

#include "base/map.h"
#include "base/vec.h"
#include "clean/parts.h"
#include "collect/stream.h"
#include "engine/engine.h"
#include "lang/gazbuild.h"
#include "lang/token.h"

enum {
    place_columns = 19,
    name_columns = 10,
    most_columns = 24,
    most_line = 256 << 10,
    most_told = 10,     /* faulty lines told one by one; the rest is counted */
    most_faulty = 1000, /* more faulty lines than this, and the file is no dump */
    most_expansion = 200,
    tick = 65536, /* lines between looks at the clock and the interrupt */
};

typedef struct other_name {
    rs_str text;
    uint32_t next; /* 1 + index of the one before of the same place */
} other_name;

typedef struct import {
    rs_run run;
    rs_gaz_builder builder;
    rs_arena arena; /* names by geonameid */
    rs_map by_id;   /* geonameid -> 1 + index of its latest name in names */
    RS_VEC(other_name) names;
    rs_str file;
    uint64_t line, faulty;
    rasid_places_info info;
    char alpha2[4], alpha3[4]; /* the last country looked up */
    rs_stream stream;
    char buffer[most_line];
} import;

static bool faulty(import *m, rs_err *err, const char *what)
{
    m->faulty++;
    if (m->faulty <= most_told) {
        rs_err why = {0};
        (void)RS_FAIL(&why, RS_INPUT, "%s", what);
        rs_run_notice(&m->run, m->file, m->line, &why);
    } else {
        m->run.tally.failed++;
    }
    return m->faulty <= most_faulty ||
           RS_FAIL(err, RS_INPUT,
                   "%.*s: more than %d faulty lines: this is no GeoNames dump (see download.geonames.org)",
                   RS_STR_ARG(m->file), most_faulty);
}

/* Letters of Arabic only: Persian, Urdu and their neighbours write names otherwise. */
static bool is_arabic(rs_str s)
{
    bool any = false;
    for (const char *p = s.at; p < s.at + s.len;) {
        uint32_t c = rs_utf8_next(&p);
        if ((c >= 0x621 && c <= 0x63a) || (c >= 0x641 && c <= 0x652)) {
            any = true;
        } else if (c != ' ' && c != '-' && c != '\'' && c != '(' && c != ')' && c != 0x640 && c != 0x200f &&
                   c != 0x200e) {
            return false;
        }
    }
    return any;
}

static uint32_t split(rs_str line, rs_str *columns)
{
    uint32_t n = 0;
    rs_str part;
    while (n < most_columns && rs_str_split(&line, '\t', &part)) {
        columns[n++] = part;
    }
    return n;
}

/* ---- names ---- */

static bool take_name(import *m, const rs_str *column, rs_err *err)
{
    uint64_t id;
    if (!rs_str_to_uint(column[1], &id) || id == 0 || id > UINT32_MAX) {
        return faulty(m, err, "the second column is no geonameid");
    }
    if (!rs_str_eq(column[2], RS_STR("ar")) || !is_arabic(column[3])) {
        return true;
    }
    uint32_t *latest = rs_map_put_u64(&m->arena, &m->by_id, id, 0);
    other_name *name = latest ? RS_PUSH(&m->arena, &m->names) : NULL;
    if (!name) {
        return RS_FAIL_MEMORY(err);
    }
    name->text = rs_arena_str(&m->arena, column[3]);
    name->next = *latest;
    *latest = m->names.len;
    return name->text.at || RS_FAIL_MEMORY(err);
}

/* ---- places ---- */

/* Kinds by feature class and code; codes of a class stand before the class's own line. false: not worth a name. */
static bool kind_of(rs_str class_name, rs_str code, rs_gaz_kind *kind)
{
    static const struct {
        const char *class_name, *code;
        rs_gaz_kind kind;
    } kinds[] = {
        {"A", "PCL", RS_GAZ_country},   {"A", "ADM1", RS_GAZ_province}, {"A", "ADM", RS_GAZ_province},
        {"A", "", RS_GAZ_other},        {"P", "PPLX", RS_GAZ_district}, {"P", "", RS_GAZ_city},
        {"H", "STM", RS_GAZ_river},     {"H", "WAD", RS_GAZ_river},     {"H", "SEA", RS_GAZ_sea},
        {"H", "OCN", RS_GAZ_sea},       {"H", "GULF", RS_GAZ_sea},      {"H", "", RS_GAZ_other},
        {"T", "MT", RS_GAZ_mountain},   {"T", "PK", RS_GAZ_mountain},   {"T", "", RS_GAZ_other},
        {"L", "", RS_GAZ_other},        {"S", "AIR", RS_GAZ_airport},   {"S", "CMPRF", RS_GAZ_camp},
        {"S", "PSTB", RS_GAZ_crossing},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (rs_str_eq(class_name, rs_str_of(kinds[i].class_name)) && rs_str_starts(code, rs_str_of(kinds[i].code))) {
            *kind = kinds[i].kind;
            return true;
        }
    }
    return false;
}

static const char *parse_place(const rs_str *column, rs_gaz_place *p, bool *wanted)
{
    uint64_t id, people = 0;
    *p = (rs_gaz_place){.en = column[2].len ? column[2] : column[1]};
    if (!rs_str_to_uint(column[0], &id) || id == 0 || id > UINT32_MAX) {
        return "the first column is no geonameid";
    }
    if (!rs_str_to_double(column[4], &p->lat) || !(p->lat >= -90 && p->lat <= 90)) {
        return "the latitude (column 5) is no number from -90 to 90";
    }
    if (!rs_str_to_double(column[5], &p->lon) || !(p->lon >= -180 && p->lon <= 180)) {
        return "the longitude (column 6) is no number from -180 to 180";
    }
    if (column[14].len && !rs_str_to_uint(column[14], &people)) {
        return "the population (column 15) is no number";
    }
    p->id = (uint32_t)id;
    p->population = people < UINT32_MAX ? (uint32_t)people : UINT32_MAX;
    *wanted = kind_of(column[6], column[7], &p->kind);
    return NULL;
}

static bool add_name(import *m, rs_str name, const rs_gaz_place *p, int64_t *record, rs_err *err)
{
    uint32_t fresh = 0;
    if (*record < 0) {
        if (!rs_gaz_add(&m->builder, p, &fresh, err)) {
            return false;
        }
        *record = fresh;
        m->info.own_places++;
    }
    return rs_gaz_name(&m->builder, name, (uint32_t)*record, err);
}

static bool take_place(import *m, const rs_str *column, rs_err *err)
{
    rs_gaz_place p;
    bool wanted = false;
    const char *fault = parse_place(column, &p, &wanted);
    if (fault) {
        return faulty(m, err, fault);
    }
    if (!wanted) {
        return true;
    }
    if (!rs_str_eq(column[8], rs_str_of(m->alpha2))) {
        rs_country_set(m->alpha3, column[8]);
        snprintf(m->alpha2, sizeof m->alpha2, "%.*s", RS_STR_ARG(column[8]));
    }
    p.country = rs_str_of(m->alpha3);
    int64_t record = -1;
    rs_str rest = column[3], name;
    while (rs_str_split(&rest, ',', &name)) {
        if (is_arabic(name) && !add_name(m, name, &p, &record, err)) {
            return false;
        }
    }
    const uint32_t *latest = rs_map_get_u64(&m->by_id, p.id);
    for (uint32_t at = latest ? *latest : 0; at; at = m->names.at[at - 1].next) {
        if (!add_name(m, m->names.at[at - 1].text, &p, &record, err)) {
            return false;
        }
    }
    return true;
}

/* ---- lines ---- */

static bool take_line(import *m, rs_str line, uint32_t wanted, rs_err *err)
{
    rs_str column[most_columns];
    m->line++;
    m->run.tally.items++;
    m->run.tally.bytes += line.len + 1;
    if (m->line % tick == 0) {
        const rasid_options *o = &m->run.r->options;
        if (!rs_run_check(&m->run, err)) {
            return false;
        }
        if (o->progress) {
            o->progress(o->arg, &m->run.tally);
        }
    }
    if (line.len == 0 || line.at[0] == '#') {
        return true;
    }
    if (!rs_utf8_valid(line, NULL)) {
        return faulty(m, err, "is not UTF-8");
    }
    if (split(line, column) != wanted) {
        return faulty(m, err,
                      wanted == place_columns ? "has not the 19 columns of a GeoNames place, parted by tabs"
                                              : "has not the 10 columns of alternateNamesV2, parted by tabs");
    }
    return wanted == place_columns ? take_place(m, column, err) : take_name(m, column, err);
}

/* Gives take every line of the open stream; a line longer than the buffer is faulty. */
static bool each_line(import *m, uint32_t columns, rs_err *err)
{
    size_t held = 0, got;
    bool skipping = false; /* inside a line that was too long */
    do {
        if (!rs_stream_read(&m->stream, m->buffer + held, sizeof m->buffer - held, &got, err)) {
            return false;
        }
        rs_str rest = {m->buffer, held + got};
        for (const char *end; rest.len && (end = memchr(rest.at, '\n', rest.len));) {
            size_t n = (size_t)(end - rest.at);
            rs_str line = {rest.at, n && rest.at[n - 1] == '\r' ? n - 1 : n};
            if (!skipping && !take_line(m, line, columns, err)) {
                return false;
            }
            skipping = false;
            rest = rs_str_part(rest, n + 1, rest.len);
        }
        if (rest.len == sizeof m->buffer) {
            m->line += !skipping;
            if (!skipping && !faulty(m, err, "is longer than a line of a dump may be")) {
                return false;
            }
            skipping = true;
            rest.len = 0;
        }
        held = rest.len;
        memmove(m->buffer, rest.at, held);
    } while (got);
    return held == 0 || skipping || take_line(m, (rs_str){m->buffer, held}, columns, err);
}

/* The columns of the first line tell what the file is. */
static bool columns_of(import *m, const char *path, uint32_t *columns, rs_err *err)
{
    size_t held = 0, got = 1;
    rs_str parts[most_columns];
    if (!rs_stream_open(&m->stream, path, most_expansion, err)) {
        return false;
    }
    bool ok = true;
    while (ok && got && held < sizeof m->buffer && !memchr(m->buffer, '\n', held)) {
        ok = rs_stream_read(&m->stream, m->buffer + held, sizeof m->buffer - held, &got, err);
        held += ok ? got : 0;
    }
    rs_stream_close(&m->stream);
    if (!ok) {
        return false;
    }
    rs_str rest = {m->buffer, held}, line = RS_STR_NONE;
    if (rs_str_starts(rest, RS_STR("PK\x03\x04"))) {
        return RS_FAIL(err, RS_INPUT, "%s: is a zip archive (unzip it, and import the .txt inside)", path);
    }
    *columns = rs_str_line(&rest, &line) ? split(line, parts) : 0;
    return *columns == place_columns || *columns == name_columns ||
           RS_FAIL(err, RS_INPUT,
                   "%s:1: %u columns: neither places (19) nor alternateNamesV2 (10) of GeoNames (see "
                   "download.geonames.org/export/dump)",
                   path, *columns);
}

static bool take_file(import *m, const char *path, uint32_t columns, rs_err *err)
{
    m->file = rs_str_of(path);
    m->line = 0;
    if (!rs_stream_open(&m->stream, path, most_expansion, err)) {
        return false;
    }
    bool ok = each_line(m, columns, err);
    rs_stream_close(&m->stream);
    return ok;
}

static bool take_files(import *m, const char *const *paths, size_t n, rs_err *err)
{
    static const uint32_t passes[] = {name_columns, place_columns};
    bool any = false;
    for (size_t pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < n; i++) {
            uint32_t columns = 0;
            if (strcmp(paths[i], "-") == 0) {
                return RS_FAIL(err, RS_USAGE, "a dump cannot come from standard input (name its file)");
            }
            if (!columns_of(m, paths[i], &columns, err) ||
                (columns == passes[pass] && !take_file(m, paths[i], columns, err))) {
                return false;
            }
            any |= columns == place_columns;
        }
    }
    if (!any) {
        return RS_FAIL(err, RS_INPUT,
                       "names without places (give the dump they belong to as well, as allCountries.txt)");
    }
    return m->info.own_places > 0 ||
           RS_FAIL(err, RS_EMPTY, "no place in it has an Arabic name (add alternateNamesV2.txt)");
}

static bool run_import(import *m, const char *const *paths, size_t n, const char *to, rs_err *err)
{
    rs_buf out;
    rs_buf_init(&out, (size_t)1 << 31);
    bool ok = take_files(m, paths, n, err) && rs_gaz_write(&m->builder, &out, err) &&
              rs_places_write(to, rs_buf_str(&out), err);
    m->info.own_names = m->builder.n_names;
    m->info.bytes = out.len;
    rs_buf_release(&out);
    return ok;
}

bool rasid_places_import(rasid *r, const char *const *paths, size_t n, const char *to, rasid_places_info *info,
                         rasid_tally *tally, rasid_error *error)
{
    rs_err err = {0};
    rs_arena self;
    rs_arena_init(&self, 4u << 20);
    import *m = RS_NEW(&self, import);
    bool ok = m || RS_FAIL_MEMORY(&err);
    if (ok) {
        rs_run_init(&m->run, r);
        rs_arena_init(&m->arena, (size_t)4 << 30);
        ok = rs_gaz_builder_init(&m->builder, (size_t)4 << 30, &err) && run_import(m, paths, n, to, &err);
        if (tally) {
            *tally = m->run.tally;
        }
        if (info) {
            m->info.size = info->size;
            memcpy(info, &m->info, info->size < sizeof m->info ? info->size : sizeof m->info);
        }
        rs_gaz_builder_release(&m->builder);
        rs_arena_release(&m->arena);
    }
    rs_arena_release(&self);
    return ok || rs_engine_fail(error, &err);
}
