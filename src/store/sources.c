/* What is followed, and what is due: the calls of sources.h over the statements of sql.def. */
#include "store/sources.h"

#include <stdio.h>

#include "store/parts.h"

/* ---- the rhythm as words apart by spaces: days, day, twenty-four hours, the moments */

enum { rhythm_bytes = 32 * (2 + 24 + RS_RHYTHM_MOMENTS) };

static rs_str rhythm_pack(const rs_rhythm *r, char out[rhythm_bytes])
{
    size_t n = (size_t)snprintf(out, rhythm_bytes, "%.6g %lld", r->days, (long long)r->day);
    for (size_t i = 0; i < 24; i++) {
        n += (size_t)snprintf(out + n, rhythm_bytes - n, " %.6g", r->hours[i]);
    }
    for (uint32_t i = 0; i < r->n; i++) {
        n += (size_t)snprintf(out + n, rhythm_bytes - n, " %lld", (long long)r->at[i]);
    }
    return (rs_str){out, n};
}

static double next_number(rs_str *rest)
{
    rs_str word;
    double v = 0;
    return rs_str_split(rest, ' ', &word) && rs_str_to_double(word, &v) ? v : 0;
}

static rs_rhythm rhythm_unpack(rs_str packed)
{
    rs_rhythm r = {.n = 0};
    rs_str rest = packed;
    r.days = next_number(&rest);
    r.day = (int64_t)next_number(&rest);
    for (size_t i = 0; i < 24; i++) {
        r.hours[i] = next_number(&rest);
    }
    while (rest.at && rest.len && r.n < RS_RHYTHM_MOMENTS) {
        r.at[r.n++] = (int64_t)next_number(&rest);
    }
    return r;
}

/* ---- sources */

bool rs_store_find_source(rs_store *s, rs_str url, int64_t *id, rs_err *err)
{
    *id = 0;
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_find_source, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, url);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    *id = row ? sqlite3_column_int64(stmt, 0) : 0;
    sqlite3_reset(stmt);
    return true;
}

bool rs_store_add_source(rs_store *s, const rs_source *source, int64_t *id, bool *known, rs_err *err)
{
    if (!rs_store_find_source(s, source->url, id, err)) {
        return false;
    }
    *known = *id != 0;
    if (*known) {
        return true;
    }
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_add_source, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, source->url);
    sqlite3_bind_int(stmt, 2, (int)source->kind);
    rs_sql_bind_str(stmt, 3, source->title);
    rs_sql_bind_str(stmt, 4, source->group);
    rs_sql_bind_str(stmt, 5, source->home);
    sqlite3_bind_int64(stmt, 6, source->added);
    sqlite3_bind_int64(stmt, 7, source->next_due);
    if (!rs_sql_run(s, stmt, err)) {
        return false;
    }
    *id = sqlite3_last_insert_rowid(s->db);
    return true;
}

bool rs_store_name_source(rs_store *s, int64_t id, rs_str title, rs_str group, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_name_source, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    rs_sql_bind_str(stmt, 2, title);
    rs_sql_bind_str(stmt, 3, group);
    return rs_sql_run(s, stmt, err);
}

bool rs_store_remove_source(rs_store *s, int64_t id, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_remove_source, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    return rs_sql_run(s, stmt, err);
}

static void load_source(sqlite3_stmt *stmt, rs_arena *arena, rs_source *out)
{
    int c = 0;
    out->id = sqlite3_column_int64(stmt, c++);
    out->url = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->kind = (rs_source_kind)sqlite3_column_int(stmt, c++);
    out->address = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->title = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->group = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->home = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->etag = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->last_modified = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->gone = sqlite3_column_int(stmt, c++) != 0;
    out->alarm = (rs_source_state)sqlite3_column_int(stmt, c++);
    out->added = sqlite3_column_int64(stmt, c++);
    out->next_due = sqlite3_column_int64(stmt, c++);
    out->pause = (uint32_t)sqlite3_column_int64(stmt, c++);
    out->last_try = sqlite3_column_int64(stmt, c++);
    out->last_success = sqlite3_column_int64(stmt, c++);
    out->last_new = sqlite3_column_int64(stmt, c++);
    out->errors = (uint32_t)sqlite3_column_int64(stmt, c++);
    out->error = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->why = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->tries = (uint64_t)sqlite3_column_int64(stmt, c++);
    out->failures = (uint64_t)sqlite3_column_int64(stmt, c++);
    out->entries = (uint64_t)sqlite3_column_int64(stmt, c++);
    out->rhythm = rhythm_unpack(rs_sql_str(stmt, c++));
}

static bool one_source(rs_store *s, rs_sql which, int64_t id, rs_arena *arena, rs_source *out, rs_err *err)
{
    *out = (rs_source){.id = 0};
    sqlite3_stmt *stmt = rs_sql_use(s, which, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        load_source(stmt, arena, out);
        sqlite3_reset(stmt);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_next_source(rs_store *s, int64_t after, rs_arena *arena, rs_source *out, rs_err *err)
{
    return one_source(s, RS_SQL_next_source, after, arena, out, err);
}

bool rs_store_get_source(rs_store *s, int64_t id, rs_arena *arena, rs_source *out, rs_err *err)
{
    return one_source(s, RS_SQL_get_source, id, arena, out, err);
}

bool rs_store_save_source(rs_store *s, const rs_source *source, rs_err *err)
{
    char rhythm[rhythm_bytes];
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_save_source, err);
    if (!stmt) {
        return false;
    }
    int c = 1;
    sqlite3_bind_int64(stmt, c++, source->id);
    rs_sql_bind_str(stmt, c++, source->url);
    sqlite3_bind_int(stmt, c++, (int)source->kind);
    rs_sql_bind_str(stmt, c++, source->address);
    rs_sql_bind_str(stmt, c++, source->title);
    rs_sql_bind_str(stmt, c++, source->group);
    rs_sql_bind_str(stmt, c++, source->home);
    rs_sql_bind_str(stmt, c++, source->etag);
    rs_sql_bind_str(stmt, c++, source->last_modified);
    sqlite3_bind_int(stmt, c++, source->gone);
    sqlite3_bind_int(stmt, c++, (int)source->alarm);
    sqlite3_bind_int64(stmt, c++, source->added);
    sqlite3_bind_int64(stmt, c++, source->next_due);
    sqlite3_bind_int64(stmt, c++, source->pause);
    sqlite3_bind_int64(stmt, c++, source->last_try);
    sqlite3_bind_int64(stmt, c++, source->last_success);
    sqlite3_bind_int64(stmt, c++, source->last_new);
    sqlite3_bind_int64(stmt, c++, source->errors);
    rs_sql_bind_str(stmt, c++, source->error);
    rs_sql_bind_str(stmt, c++, source->why);
    sqlite3_bind_int64(stmt, c++, (int64_t)source->tries);
    sqlite3_bind_int64(stmt, c++, (int64_t)source->failures);
    sqlite3_bind_int64(stmt, c++, (int64_t)source->entries);
    rs_sql_bind_str(stmt, c++, rhythm_pack(&source->rhythm, rhythm));
    return rs_sql_run(s, stmt, err);
}

/* ---- what is due */

bool rs_store_due(rs_store *s, rs_due_kind kind, int64_t now, uint32_t most, rs_arena *arena, rs_dues *out, rs_err *err)
{
    static const rs_sql which[] = {RS_SQL_due_sources, RS_SQL_due_parts, RS_SQL_due_pages};
    sqlite3_stmt *stmt = rs_sql_use(s, which[kind], err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, now);
    sqlite3_bind_int64(stmt, 2, most);
    for (;;) {
        bool row;
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
        if (!row) {
            return !arena->overflowed || RS_FAIL_MEMORY(err);
        }
        rs_due *due = RS_PUSH(arena, out);
        if (!due) {
            sqlite3_reset(stmt);
            return RS_FAIL_MEMORY(err);
        }
        *due = (rs_due){
            .kind = kind,
            .id = sqlite3_column_int64(stmt, 0),
            .due = sqlite3_column_int64(stmt, 1),
            .url = rs_arena_str(arena, rs_sql_str(stmt, 2)),
            .etag = rs_arena_str(arena, rs_sql_str(stmt, 3)),
            .last_modified = rs_arena_str(arena, rs_sql_str(stmt, 4)),
            .plainer = rs_arena_str(arena, rs_sql_str(stmt, 5)),
        };
    }
}

bool rs_store_next_due(rs_store *s, rs_due_kind kind, int64_t now, int64_t *due, rs_err *err)
{
    static const rs_sql which[] = {RS_SQL_next_due_source, RS_SQL_next_due_part, RS_SQL_next_due_page};
    sqlite3_stmt *stmt = rs_sql_use(s, which[kind], err);
    bool row;
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, now);
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    *due = row && sqlite3_column_type(stmt, 0) != SQLITE_NULL ? sqlite3_column_int64(stmt, 0) : INT64_MAX;
    sqlite3_reset(stmt);
    return true;
}

/* ---- parts */

bool rs_store_get_part(rs_store *s, int64_t source, rs_str url, rs_arena *arena, rs_part *out, bool *known, rs_err *err)
{
    *out = (rs_part){.url = url};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_part, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, source);
    rs_sql_bind_str(stmt, 2, url);
    if (!rs_sql_step(s, stmt, known, err)) {
        return false;
    }
    if (*known) {
        out->updated = rs_arena_str(arena, rs_sql_str(stmt, 0));
        out->wanted = sqlite3_column_type(stmt, 1) != SQLITE_NULL;
        out->due = sqlite3_column_int64(stmt, 1);
        out->tries = (uint32_t)sqlite3_column_int64(stmt, 2);
        sqlite3_reset(stmt);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_save_part(rs_store *s, int64_t source, const rs_part *part, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_save_part, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, source);
    rs_sql_bind_str(stmt, 2, part->url);
    rs_sql_bind_str(stmt, 3, part->updated);
    if (part->wanted) {
        sqlite3_bind_int64(stmt, 4, part->due);
    }
    sqlite3_bind_int64(stmt, 5, part->tries);
    return rs_sql_run(s, stmt, err);
}
