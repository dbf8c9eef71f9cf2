/* What was announced, what became of it, and what was archived. */
#include "store/parts.h"
#include "store/sources.h"

/* ---- entries */

bool rs_store_get_entry(rs_store *s, int64_t source, rs_id key, rs_announced *out, bool *known, rs_err *err)
{
    *out = (rs_announced){.key = key};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_entry, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, source);
    rs_sql_bind_id(stmt, 2, key);
    if (!rs_sql_step(s, stmt, known, err)) {
        return false;
    }
    if (*known) {
        out->content = (uint64_t)sqlite3_column_int64(stmt, 0);
        out->page = sqlite3_column_int64(stmt, 1);
        out->seen = sqlite3_column_int64(stmt, 2);
        sqlite3_reset(stmt);
    }
    return true;
}

/* 0 is no row: NULL. */
static void bind_row(sqlite3_stmt *stmt, int i, int64_t id)
{
    if (id) {
        sqlite3_bind_int64(stmt, i, id);
    }
}

bool rs_store_save_entry(rs_store *s, int64_t source, const rs_announced *entry, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_save_entry, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, source);
    rs_sql_bind_id(stmt, 2, entry->key);
    sqlite3_bind_int64(stmt, 3, (int64_t)entry->content);
    bind_row(stmt, 4, entry->page);
    sqlite3_bind_int64(stmt, 5, entry->seen);
    return rs_sql_run(s, stmt, err);
}

/* ---- pages */

static bool load_page(rs_store *s, sqlite3_stmt *stmt, rs_arena *arena, rs_page *out, rs_err *err)
{
    *out = (rs_page){.id = 0};
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (!row) {
        return true;
    }
    int c = 0;
    out->id = sqlite3_column_int64(stmt, c++);
    out->key = rs_sql_id(stmt, c++);
    out->url = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->source = sqlite3_column_int64(stmt, c++);
    out->announced = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->record = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->file = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->offset = (uint64_t)sqlite3_column_int64(stmt, c++);
    out->wanted = sqlite3_column_type(stmt, c) != SQLITE_NULL;
    out->due = sqlite3_column_int64(stmt, c++);
    out->checks = (uint32_t)sqlite3_column_int64(stmt, c++);
    out->tries = (uint32_t)sqlite3_column_int64(stmt, c++);
    out->fetched = sqlite3_column_int64(stmt, c++);
    out->checked = sqlite3_column_int64(stmt, c++);
    out->etag = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->last_modified = rs_arena_str(arena, rs_sql_str(stmt, c++));
    out->item = sqlite3_column_int64(stmt, c++);
    out->plainer = rs_arena_str(arena, rs_sql_str(stmt, c++));
    sqlite3_reset(stmt);
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_find_page(rs_store *s, rs_id key, rs_arena *arena, rs_page *out, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_find_page, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_id(stmt, 1, key);
    return load_page(s, stmt, arena, out, err);
}

bool rs_store_get_page(rs_store *s, int64_t id, rs_arena *arena, rs_page *out, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_page, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    return load_page(s, stmt, arena, out, err);
}

static bool write_page(rs_store *s, rs_sql which, const rs_page *page, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, which, err);
    if (!stmt) {
        return false;
    }
    int c = 1;
    if (which == RS_SQL_save_page) {
        sqlite3_bind_int64(stmt, c, page->id);
    }
    c++;
    rs_sql_bind_id(stmt, c++, page->key);
    rs_sql_bind_str(stmt, c++, page->url);
    sqlite3_bind_int64(stmt, c++, page->source);
    rs_sql_bind_str(stmt, c++, page->announced);
    rs_sql_bind_str(stmt, c++, page->record);
    rs_sql_bind_str(stmt, c++, page->file);
    sqlite3_bind_int64(stmt, c++, (int64_t)page->offset);
    if (page->wanted) {
        sqlite3_bind_int64(stmt, c, page->due);
    }
    c++;
    sqlite3_bind_int64(stmt, c++, page->checks);
    sqlite3_bind_int64(stmt, c++, page->tries);
    sqlite3_bind_int64(stmt, c++, page->fetched);
    sqlite3_bind_int64(stmt, c++, page->checked);
    rs_sql_bind_str(stmt, c++, page->etag);
    rs_sql_bind_str(stmt, c++, page->last_modified);
    bind_row(stmt, c++, page->item);
    rs_sql_bind_str(stmt, c++, page->plainer);
    return rs_sql_run(s, stmt, err);
}

bool rs_store_add_page(rs_store *s, const rs_page *page, int64_t *id, rs_err *err)
{
    if (!write_page(s, RS_SQL_add_page, page, err)) {
        return false;
    }
    *id = sqlite3_last_insert_rowid(s->db);
    return true;
}

bool rs_store_save_page(rs_store *s, const rs_page *page, rs_err *err)
{
    return write_page(s, RS_SQL_save_page, page, err);
}

/* ---- revisions */

bool rs_store_item_text(rs_store *s, int64_t id, rs_arena *arena, rs_str *text, rs_err *err)
{
    *text = RS_STR_NONE;
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_item_text, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        *text = rs_arena_str(arena, rs_sql_str(stmt, 0));
        sqlite3_reset(stmt);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_add_revision(rs_store *s, int64_t item, int64_t earlier, int64_t at, rs_str difference, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_add_revision, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, item);
    sqlite3_bind_int64(stmt, 2, earlier);
    sqlite3_bind_int64(stmt, 3, at);
    rs_sql_bind_str(stmt, 4, difference);
    return rs_sql_run(s, stmt, err);
}

bool rs_store_each_revision(rs_store *s, const rs_store_filter *filter, rs_store_revision_take *take, void *arg,
                            rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_each_revision, err);
    if (!stmt) {
        return false;
    }
    if (filter && filter->has_since) {
        sqlite3_bind_int64(stmt, 1, filter->since);
    }
    if (filter && filter->has_until) {
        sqlite3_bind_int64(stmt, 2, filter->until);
    }
    for (;;) {
        bool row;
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
        if (!row) {
            return true;
        }
        const rs_revision revision = {
            .at = sqlite3_column_int64(stmt, 0),
            .content = rs_sql_id(stmt, 1),
            .earlier_content = rs_sql_id(stmt, 2),
            .url = rs_sql_str(stmt, 3),
            .source = rs_sql_str(stmt, 4),
            .title = rs_sql_str(stmt, 5),
            .difference = rs_sql_str(stmt, 6),
        };
        if (!take(arg, &revision, err)) {
            sqlite3_reset(stmt);
            return false;
        }
    }
}

/* ---- what was archived */

bool rs_store_get_capture(rs_store *s, rs_id key, rs_arena *arena, rs_capture *out, rs_err *err)
{
    *out = (rs_capture){.digest = RS_STR_NONE};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_capture, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_id(stmt, 1, key);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        out->digest = rs_arena_str(arena, rs_sql_str(stmt, 0));
        out->record = rs_arena_str(arena, rs_sql_str(stmt, 1));
        out->at = rs_arena_str(arena, rs_sql_str(stmt, 2));
        sqlite3_reset(stmt);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_put_capture(rs_store *s, rs_id key, const rs_capture *capture, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_put_capture, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_id(stmt, 1, key);
    rs_sql_bind_str(stmt, 2, capture->digest);
    rs_sql_bind_str(stmt, 3, capture->record);
    rs_sql_bind_str(stmt, 4, capture->at);
    return rs_sql_run(s, stmt, err);
}

/* Borrowed until the next step. */
static rs_kept_robots robots_row(sqlite3_stmt *stmt)
{
    return (rs_kept_robots){
        .origin = rs_sql_str(stmt, 0),
        .status = sqlite3_column_int(stmt, 1),
        .fetched = sqlite3_column_int64(stmt, 2),
        .body = rs_sql_str(stmt, 3),
    };
}

bool rs_store_each_robots(rs_store *s, rs_store_robots_take *take, void *arg, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_each_robots, err);
    if (!stmt) {
        return false;
    }
    for (;;) {
        bool row;
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
        if (!row) {
            return true;
        }
        rs_kept_robots robots = robots_row(stmt);
        if (!take(arg, &robots, err)) {
            sqlite3_reset(stmt);
            return false;
        }
    }
}

bool rs_store_get_robots(rs_store *s, rs_str origin, rs_arena *arena, rs_kept_robots *out, rs_err *err)
{
    *out = (rs_kept_robots){.origin = RS_STR_NONE};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_robots, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, origin);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        *out = robots_row(stmt);
        out->origin = rs_arena_str(arena, out->origin);
        out->body = rs_arena_str(arena, out->body);
        sqlite3_reset(stmt);
    }
    return !arena->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_store_put_robots(rs_store *s, const rs_kept_robots *robots, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_put_robots, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, robots->origin);
    sqlite3_bind_int(stmt, 2, robots->status);
    sqlite3_bind_int64(stmt, 3, robots->fetched);
    rs_sql_bind_str(stmt, 4, robots->body);
    return rs_sql_run(s, stmt, err);
}
