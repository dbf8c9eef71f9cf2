/* Raw items, readings, search: the calls of store.h over the statements of sql.def. */
#include "store/parts.h"

rs_id rs_store_digest(rs_str bytes)
{
    return rs_hash_id(bytes);
}

/* ---- raw items */

bool rs_store_find_raw(rs_store *s, rs_id digest, rs_store_item *out, rs_err *err)
{
    *out = (rs_store_item){0};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_find_raw, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_id(stmt, 1, digest);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        rs_arena_reset(&s->work);
        out->id = sqlite3_column_int64(stmt, 0);
        rs_str fault = rs_sql_str(stmt, 1);
        out->fault = rs_arena_str(&s->work, fault);
        out->read = sqlite3_column_int(stmt, 2) != 0;
        sqlite3_reset(stmt);
        if (fault.at && !out->fault.at) {
            return RS_FAIL_MEMORY(err);
        }
    }
    return true;
}

bool rs_store_add_raw(rs_store *s, const rs_raw *raw, rs_str fault, int64_t *id, bool *known, rs_err *err)
{
    rs_store_item item;
    rs_id digest = rs_store_digest(raw->bytes);
    if (!rs_store_find_raw(s, digest, &item, err)) {
        return false;
    }
    *known = item.id != 0;
    *id = item.id;
    if (*known) {
        return true;
    }
    rs_str packed;
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_add_raw, err);
    if (!stmt || !rs_squeeze_pack(s->squeeze, raw->bytes, &packed, err)) {
        return false;
    }
    rs_sql_bind_id(stmt, 1, digest);
    sqlite3_bind_int(stmt, 2, (int)raw->kind);
    rs_sql_bind_str(stmt, 3, raw->file);
    sqlite3_bind_int64(stmt, 4, (int64_t)raw->line);
    rs_sql_bind_str(stmt, 5, raw->url);
    rs_sql_bind_str(stmt, 6, raw->received);
    rs_sql_bind_str(stmt, 7, fault);
    sqlite3_bind_int64(stmt, 8, (int64_t)raw->bytes.len);
    rs_sql_bind_blob(stmt, 9, packed);
    sqlite3_bind_int64(stmt, 10, (int64_t)raw->offset);
    rs_sql_bind_str(stmt, 11, raw->charset);
    rs_sql_bind_str(stmt, 12, raw->announced);
    rs_sql_bind_str(stmt, 13, raw->publisher);
    if (!rs_sql_run(s, stmt, err)) {
        return false;
    }
    *id = sqlite3_last_insert_rowid(s->db);
    return true;
}

static bool run_on_id(rs_store *s, rs_sql which, int64_t id, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, which, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    return rs_sql_run(s, stmt, err);
}

static bool put_fault(rs_store *s, int64_t id, rs_str fault, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_set_fault, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, id);
    rs_sql_bind_str(stmt, 2, fault);
    return rs_sql_run(s, stmt, err);
}

/* The word index reads title and text of `reading`; once they change under it, it must be made again. */
static bool mark_stale(rs_store *s, rs_err *err)
{
    return rs_store_set_meta(s, "words", RS_STR("stale"), err);
}

static bool drop_reading(rs_store *s, int64_t id, bool *was_there, rs_err *err)
{
    if (!run_on_id(s, RS_SQL_drop_keys, id, err) || !run_on_id(s, RS_SQL_drop_reading, id, err)) {
        return false;
    }
    *was_there = sqlite3_changes(s->db) > 0;
    return true;
}

bool rs_store_set_fault(rs_store *s, int64_t id, rs_str fault, rs_err *err)
{
    bool was_there;
    return drop_reading(s, id, &was_there, err) && (!was_there || mark_stale(s, err)) && put_fault(s, id, fault, err);
}

bool rs_store_next_raw(rs_store *s, int64_t after, rs_str lexicon, rs_arena *arena, int64_t *id, rs_raw *raw,
                       rs_err *err)
{
    *id = 0;
    *raw = (rs_raw){0};
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_next_raw, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, after);
    rs_sql_bind_str(stmt, 2, lexicon);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (!row) {
        return true;
    }
    *id = sqlite3_column_int64(stmt, 0);
    raw->kind = (rs_raw_kind)sqlite3_column_int(stmt, 1);
    raw->file = rs_arena_str(arena, rs_sql_str(stmt, 2));
    raw->line = (uint64_t)sqlite3_column_int64(stmt, 3);
    raw->url = rs_arena_str(arena, rs_sql_str(stmt, 4));
    raw->received = rs_arena_str(arena, rs_sql_str(stmt, 5));
    raw->offset = (uint64_t)sqlite3_column_int64(stmt, 8);
    raw->charset = rs_arena_str(arena, rs_sql_str(stmt, 9));
    raw->announced = rs_arena_str(arena, rs_sql_str(stmt, 10));
    raw->publisher = rs_arena_str(arena, rs_sql_str(stmt, 11));
    bool ok = rs_squeeze_unpack(s->squeeze, rs_sql_blob(stmt, 7), (uint64_t)sqlite3_column_int64(stmt, 6), arena,
                                &raw->bytes, err);
    sqlite3_reset(stmt);
    return ok && (!arena->overflowed || RS_FAIL_MEMORY(err));
}

/* ---- readings */

static bool put_row(rs_store *s, const rs_store_reading *r, rs_err *err)
{
    rs_str packed;
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_put_reading, err);
    if (!stmt || !rs_squeeze_pack(s->squeeze, r->packed, &packed, err)) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, r->id);
    rs_sql_bind_id(stmt, 2, r->content);
    if (r->dated) {
        sqlite3_bind_int64(stmt, 3, r->at);
    }
    rs_sql_bind_str(stmt, 4, r->published);
    rs_sql_bind_str(stmt, 5, r->source);
    rs_sql_bind_str(stmt, 6, r->lang);
    rs_sql_bind_str(stmt, 7, r->lexicon);
    rs_sql_bind_str(stmt, 8, r->title);
    rs_sql_bind_str(stmt, 9, r->text.at ? r->text : RS_STR(""));
    sqlite3_bind_int64(stmt, 10, (int64_t)r->packed.len);
    rs_sql_bind_blob(stmt, 11, packed);
    return rs_sql_run(s, stmt, err);
}

static bool put_words(rs_store *s, const rs_store_reading *r, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_put_words, err);
    if (!stmt) {
        return false;
    }
    sqlite3_bind_int64(stmt, 1, r->id);
    rs_sql_bind_str(stmt, 2, r->title);
    rs_sql_bind_str(stmt, 3, r->text);
    return rs_sql_run(s, stmt, err);
}

static bool put_keys(rs_store *s, const rs_store_reading *r, rs_err *err)
{
    for (uint32_t i = 0; i < r->n_keys; i++) {
        sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_put_key, err);
        if (!stmt) {
            return false;
        }
        sqlite3_bind_int64(stmt, 1, (int64_t)r->keys[i]);
        sqlite3_bind_int64(stmt, 2, r->id);
        if (!rs_sql_run(s, stmt, err)) {
            return false;
        }
    }
    return true;
}

bool rs_store_put_reading(rs_store *s, const rs_store_reading *r, bool replaces, rs_err *err)
{
    bool was_there;
    if (replaces &&
        (!drop_reading(s, r->id, &was_there, err) || !mark_stale(s, err) || !put_fault(s, r->id, RS_STR_NONE, err))) {
        return false;
    }
    return put_row(s, r, err) && put_keys(s, r, err) && (replaces || put_words(s, r, err));
}

bool rs_store_index(rs_store *s, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_index, err);
    return stmt && rs_sql_run(s, stmt, err) && rs_store_set_meta(s, "words", RS_STR("fresh"), err);
}

bool rs_store_index_stale(rs_store *s, bool *stale, rs_err *err)
{
    rs_arena_reset(&s->work);
    rs_str value;
    if (!rs_store_get_meta(s, "words", &s->work, &value, err)) {
        return false;
    }
    *stale = rs_str_eq(value, RS_STR("stale"));
    return true;
}

static void bind_filter(sqlite3_stmt *stmt, const rs_store_filter *f)
{
    if (f && f->has_since) {
        sqlite3_bind_int64(stmt, 1, f->since);
    }
    if (f && f->has_until) {
        sqlite3_bind_int64(stmt, 2, f->until);
    }
}

static bool load_reading(rs_store *s, sqlite3_stmt *stmt, rs_arena *arena, rs_store_reading *out, rs_err *err)
{
    *out = (rs_store_reading){
        .id = sqlite3_column_int64(stmt, 0),
        .content = rs_sql_id(stmt, 1),
        .dated = sqlite3_column_type(stmt, 2) != SQLITE_NULL,
        .at = sqlite3_column_int64(stmt, 2),
        .published = rs_arena_str(arena, rs_sql_str(stmt, 3)),
        .source = rs_arena_str(arena, rs_sql_str(stmt, 4)),
        .lang = rs_arena_str(arena, rs_sql_str(stmt, 5)),
        .lexicon = rs_arena_str(arena, rs_sql_str(stmt, 6)),
        .title = rs_arena_str(arena, rs_sql_str(stmt, 7)),
        .text = rs_arena_str(arena, rs_sql_str(stmt, 8)),
    };
    return rs_squeeze_unpack(s->squeeze, rs_sql_blob(stmt, 10), (uint64_t)sqlite3_column_int64(stmt, 9), arena,
                             &out->packed, err) &&
           (!arena->overflowed || RS_FAIL_MEMORY(err));
}

bool rs_store_each_reading(rs_store *s, const rs_store_filter *filter, rs_arena *arena, rs_store_take *take, void *arg,
                           rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_each_reading, err);
    if (!stmt) {
        return false;
    }
    bind_filter(stmt, filter);
    for (bool row = true;;) {
        rs_store_reading reading;
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
        if (!row) {
            return true;
        }
        if (!load_reading(s, stmt, arena, &reading, err) || !take(arg, &reading, err)) {
            sqlite3_reset(stmt);
            return false;
        }
    }
}

/* ---- search */

bool rs_store_search(rs_store *s, const rs_store_query *query, rs_store_hit_take *take, void *arg, rs_err *err)
{
    rs_arena_reset(&s->work);
    rs_str match;
    sqlite3_stmt *stmt = rs_sql_use(s, query->newest ? RS_SQL_search_new : RS_SQL_search_best, err);
    if (!stmt || !rs_query_make(&s->work, query->words, &match, err)) {
        return false;
    }
    bind_filter(stmt, &query->filter);
    rs_sql_bind_str(stmt, 3, match);
    sqlite3_bind_int64(stmt, 4, query->limit);
    for (bool row = true;;) {
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
        if (!row) {
            return true;
        }
        rs_store_hit hit = {
            .id = sqlite3_column_int64(stmt, 0),
            .content = rs_sql_id(stmt, 1),
            .score = sqlite3_column_double(stmt, 2),
            .file = rs_sql_str(stmt, 3),
            .url = rs_sql_str(stmt, 4),
            .title = rs_sql_str(stmt, 5),
            .published = rs_sql_str(stmt, 6),
            .source = rs_sql_str(stmt, 7),
            .lang = rs_sql_str(stmt, 8),
            .snippet = rs_sql_str(stmt, 9),
        };
        if (!take(arg, &hit, err)) {
            sqlite3_reset(stmt);
            return false;
        }
    }
}

/* ---- about it */

bool rs_store_count(rs_store *s, rs_str lexicon, rs_store_counts *out, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_count, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, lexicon);
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    *out = (rs_store_counts){
        .items = (uint64_t)sqlite3_column_int64(stmt, 0),
        .readings = (uint64_t)sqlite3_column_int64(stmt, 1),
        .bytes = (uint64_t)sqlite3_column_int64(stmt, 2),
        .stale = (uint64_t)sqlite3_column_int64(stmt, 3),
        .faulty = (uint64_t)sqlite3_column_int64(stmt, 4),
    };
    sqlite3_reset(stmt);
    return true;
}

bool rs_store_get_meta(rs_store *s, const char *name, rs_arena *arena, rs_str *value, rs_err *err)
{
    *value = RS_STR_NONE;
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_get_meta, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, rs_str_of(name));
    bool row;
    if (!rs_sql_step(s, stmt, &row, err)) {
        return false;
    }
    if (row) {
        *value = rs_arena_str(arena, rs_sql_str(stmt, 0));
        sqlite3_reset(stmt);
        return value->at || RS_FAIL_MEMORY(err);
    }
    return true;
}

bool rs_store_set_meta(rs_store *s, const char *name, rs_str value, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_set_meta, err);
    if (!stmt) {
        return false;
    }
    rs_sql_bind_str(stmt, 1, rs_str_of(name));
    rs_sql_bind_str(stmt, 2, value);
    return rs_sql_run(s, stmt, err);
}
