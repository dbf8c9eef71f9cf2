/* parts: what the files of the store share. */
#ifndef RS_STORE_PARTS_H
#define RS_STORE_PARTS_H

#include <sqlite3.h>

#include "store/store.h"

/* ---- squeeze.c: zstd. One handle, one thread. */
typedef struct rs_squeeze rs_squeeze;
rs_squeeze *rs_squeeze_new(rs_arena *a); /* NULL out of memory */
void rs_squeeze_release(rs_squeeze *q);
/* *out is borrowed until the next call. */
bool rs_squeeze_pack(rs_squeeze *q, rs_str bytes, rs_str *out, rs_err *err);
/* size: what it was before; anything else is damage. */
bool rs_squeeze_unpack(rs_squeeze *q, rs_str packed, uint64_t size, rs_arena *arena, rs_str *out, rs_err *err);

/* ---- words.c: the tokenizer `rasid` for FTS5. */
bool rs_words_register(sqlite3 *db);

/* ---- query.c: what a person typed as an FTS5 expression, in arena. Fails: USAGE, memory. */
bool rs_query_make(rs_arena *arena, rs_str typed, rs_str *out, rs_err *err);
/* A copy of s in which every byte that is no UTF-8 is a space; s itself when it has none. NONE out of memory. */
rs_str rs_utf8_mend(rs_arena *arena, rs_str s);

/* ---- sqlite.c */
typedef enum rs_sql {
#define RS_SQL(name, text) RS_SQL_##name,
#include "store/sql.def"
#undef RS_SQL
    RS_SQL_COUNT
} rs_sql;

struct rs_store {
    rs_arena self;
    sqlite3 *db;
    rs_str path;
    rs_squeeze *squeeze;
    bool in_transaction;
    rs_arena work;                          /* reset by each call that needs room for itself */
    sqlite3_stmt *statements[RS_SQL_COUNT]; /* made when first used */
};

/* The statement, reset and without bindings; NULL after filling err. */
sqlite3_stmt *rs_sql_use(rs_store *s, rs_sql which, rs_err *err);
/* Runs it to its end, throws rows away. */
bool rs_sql_run(rs_store *s, sqlite3_stmt *stmt, rs_err *err);
/* *row: is there another? */
bool rs_sql_step(rs_store *s, sqlite3_stmt *stmt, bool *row, rs_err *err);
/* Fills err from what the database says; false. */
bool rs_sql_fail(const rs_store *s, int rc, rs_err *err);

static inline void rs_sql_bind_str(sqlite3_stmt *stmt, int i, rs_str s)
{
    if (s.at) {
        sqlite3_bind_text64(stmt, i, s.at, s.len, SQLITE_STATIC, SQLITE_UTF8);
    } else {
        sqlite3_bind_null(stmt, i);
    }
}
static inline void rs_sql_bind_blob(sqlite3_stmt *stmt, int i, rs_str s)
{
    sqlite3_bind_blob64(stmt, i, s.at ? s.at : "", s.len, SQLITE_STATIC);
}
/* Borrowed until the next step. */
static inline rs_str rs_sql_str(sqlite3_stmt *stmt, int i)
{
    const char *at = (const char *)sqlite3_column_text(stmt, i);
    return at ? (rs_str){at, (size_t)sqlite3_column_bytes(stmt, i)} : RS_STR_NONE;
}
static inline rs_str rs_sql_blob(sqlite3_stmt *stmt, int i)
{
    const char *at = sqlite3_column_blob(stmt, i);
    return (rs_str){at ? at : "", (size_t)sqlite3_column_bytes(stmt, i)};
}
void rs_sql_bind_id(sqlite3_stmt *stmt, int i, rs_id id);
rs_id rs_sql_id(sqlite3_stmt *stmt, int i);

#endif
