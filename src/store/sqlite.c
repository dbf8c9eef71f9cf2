/* The database itself: opening, schema, transactions, statements, and what its errors mean to a person. */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "schema.h"
#include "store/parts.h"

enum {
    application_id = 0x52534944, /* "RSID" */
    wait_ms = 10000,             /* for another process that writes */
};

/* ---- errors */

/* SQLite tries more than one way to open a file and remembers the last; the first is what a person must know. */
static const char *why_not_open(const rs_store *s)
{
    const char *slash = strrchr(s->path.at, '/');
    char folder[4096] = ".";
    if (slash) {
        snprintf(folder, sizeof folder, "%.*s", slash == s->path.at ? 1 : (int)(slash - s->path.at), s->path.at);
    }
    bool there = access(s->path.at, F_OK) == 0;
    int refused = there ? access(s->path.at, R_OK | W_OK) : access(folder, W_OK | X_OK);
    return refused ? strerror(errno) : s->db ? sqlite3_errmsg(s->db) : "it cannot be opened";
}

bool rs_sql_fail(const rs_store *s, int rc, rs_err *err)
{
    const char *path = s->path.at;
    int system = s->db ? sqlite3_system_errno(s->db) : errno;
    const char *said = s->db ? sqlite3_errmsg(s->db) : sqlite3_errstr(rc);
    bool full = system == ENOSPC || system == EFBIG || system == EDQUOT;
    switch (rc & 0xFF) {
    case SQLITE_NOMEM: return RS_FAIL_MEMORY(err);
    case SQLITE_FULL: full = true; break;
    case SQLITE_NOTADB: return RS_FAIL(err, RS_STORE, "%s is not a store of rasid (give --db another file)", path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return RS_FAIL(err, RS_STORE, "%s is in use by another program (try again when it is done)", path);
    case SQLITE_CORRUPT: return RS_FAIL(err, RS_STORE, "%s is damaged: %s (restore it from a copy)", path, said);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return RS_FAIL(err, RS_STORE, "%s cannot be written (check its permissions and those of its folder)", path);
    case SQLITE_CANTOPEN:
        return RS_FAIL(err, RS_STORE, "cannot open the store %s: %s (check the path and its permissions)", path,
                       why_not_open(s));
    default: break;
    }
    if (full) {
        return RS_FAIL(err, RS_STORE,
                       "the disk is full, %s was not changed (free some space and run the command again)", path);
    }
    if (rc == SQLITE_IOERR_WRITE || rc == SQLITE_IOERR_FSYNC || rc == SQLITE_IOERR_TRUNCATE ||
        rc == SQLITE_IOERR_SHMSIZE || rc == SQLITE_IOERR_SHMMAP) {
        return RS_FAIL(err, RS_STORE,
                       "%s could not be written: is the disk full? It was not changed (free some space and run the"
                       " command again)",
                       path);
    }
    return RS_FAIL(err, RS_STORE, "%s: %s%s%s", path, said, system ? ": " : "", system ? strerror(system) : "");
}

/* ---- statements */

static const char *const sql_texts[] = {
#define RS_SQL(name, text) text,
#include "store/sql.def"
#undef RS_SQL
};

sqlite3_stmt *rs_sql_use(rs_store *s, rs_sql which, rs_err *err)
{
    sqlite3_stmt **stmt = &s->statements[which];
    if (!*stmt) {
        int rc = sqlite3_prepare_v3(s->db, sql_texts[which], -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL);
        if (rc != SQLITE_OK) {
            rs_sql_fail(s, rc, err);
            return NULL;
        }
    }
    sqlite3_reset(*stmt);
    sqlite3_clear_bindings(*stmt);
    return *stmt;
}

bool rs_sql_step(rs_store *s, sqlite3_stmt *stmt, bool *row, rs_err *err)
{
    int rc = sqlite3_step(stmt);
    *row = rc == SQLITE_ROW;
    if (rc == SQLITE_ROW) {
        return true;
    }
    if (rc == SQLITE_DONE) {
        sqlite3_reset(stmt);
        return true;
    }
    rs_sql_fail(s, rc, err);
    sqlite3_reset(stmt);
    return false;
}

bool rs_sql_run(rs_store *s, sqlite3_stmt *stmt, rs_err *err)
{
    for (bool row = true; row;) {
        if (!rs_sql_step(s, stmt, &row, err)) {
            return false;
        }
    }
    return true;
}

void rs_sql_bind_id(sqlite3_stmt *stmt, int i, rs_id id)
{
    unsigned char bytes[16];
    for (int b = 0; b < 8; b++) {
        bytes[b] = (unsigned char)(id.high >> (56 - 8 * b));
        bytes[8 + b] = (unsigned char)(id.low >> (56 - 8 * b));
    }
    sqlite3_bind_blob(stmt, i, bytes, sizeof bytes, SQLITE_TRANSIENT);
}

rs_id rs_sql_id(sqlite3_stmt *stmt, int i)
{
    rs_str blob = rs_sql_blob(stmt, i);
    rs_id id = {0, 0};
    for (size_t b = 0; blob.len == 16 && b < 8; b++) {
        id.high = id.high << 8 | (unsigned char)blob.at[b];
        id.low = id.low << 8 | (unsigned char)blob.at[8 + b];
    }
    return id;
}

/* One statement given as text, for what is done once. */
static bool run_text(rs_store *s, const char *text, rs_err *err)
{
    int rc = sqlite3_exec(s->db, text, NULL, NULL, NULL);
    return rc == SQLITE_OK || rs_sql_fail(s, rc, err);
}

static bool ask_number(rs_store *s, const char *text, int64_t *out, rs_err *err)
{
    sqlite3_stmt *stmt = NULL;
    int rc = sqlite3_prepare_v2(s->db, text, -1, &stmt, NULL);
    if (rc == SQLITE_OK) {
        rc = sqlite3_step(stmt);
        *out = rc == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : 0;
        rc = rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
    }
    bool ok = rc == SQLITE_OK || rs_sql_fail(s, rc, err);
    sqlite3_finalize(stmt);
    return ok;
}

/* ---- transactions */

bool rs_store_begin(rs_store *s, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_begin, err);
    s->in_transaction = stmt && rs_sql_run(s, stmt, err);
    return s->in_transaction;
}

bool rs_store_commit(rs_store *s, rs_err *err)
{
    sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_commit, err);
    if (!stmt || !rs_sql_run(s, stmt, err)) {
        return false;
    }
    s->in_transaction = false;
    return true;
}

void rs_store_rollback(rs_store *s)
{
    if (s->in_transaction && !sqlite3_get_autocommit(s->db)) {
        sqlite3_stmt *stmt = rs_sql_use(s, RS_SQL_rollback, NULL);
        if (stmt) {
            rs_sql_run(s, stmt, NULL);
        }
    }
    s->in_transaction = false; /* a full disk has the database roll back by itself */
}

/* ---- opening */

static const struct {
    const char *text;
} schemas[] = {
#define RS_SCHEMA(symbol) {symbol},
#include "store/schema.def"
#undef RS_SCHEMA
};
enum { n_schemas = sizeof schemas / sizeof schemas[0] };

static bool upgrade(rs_store *s, int64_t version, rs_err *err)
{
    if (!run_text(s, "BEGIN IMMEDIATE", err)) {
        return false;
    }
    s->in_transaction = true;
    /* Another process may have done it while this one waited. */
    bool ok = ask_number(s, "PRAGMA user_version", &version, err);
    for (int64_t i = version; ok && i < n_schemas; i++) {
        ok = run_text(s, schemas[i].text, err);
    }
    char done[96];
    sqlite3_snprintf(sizeof done, done, "PRAGMA application_id = %d; PRAGMA user_version = %d", application_id,
                     n_schemas);
    ok = ok && run_text(s, done, err) && run_text(s, "COMMIT", err);
    if (!ok) {
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    }
    s->in_transaction = false;
    return ok;
}

static bool check_schema(rs_store *s, unsigned flags, rs_err *err)
{
    int64_t owner = 0;
    int64_t version = 0;
    int64_t tables = 0;
    if (!ask_number(s, "PRAGMA application_id", &owner, err) || !ask_number(s, "PRAGMA user_version", &version, err) ||
        !ask_number(s, "SELECT count(*) FROM sqlite_schema", &tables, err)) {
        return false;
    }
    if (tables && owner != application_id) {
        return RS_FAIL(err, RS_STORE, "%s is a database of another program (give --db another file)", s->path.at);
    }
    if (version > n_schemas) {
        return RS_FAIL(err, RS_STORE, "%s was made by a newer rasid (use that one)", s->path.at);
    }
    if (!tables && !(flags & RS_STORE_CREATE)) {
        return RS_FAIL(err, RS_STORE, "%s is empty (rasid add fills it)", s->path.at);
    }
    if (version == n_schemas) {
        return true;
    }
    if (flags & RS_STORE_READ_ONLY) {
        return RS_FAIL(err, RS_STORE, "%s was made by an older rasid (rasid rebuild brings it up to date)", s->path.at);
    }
    return upgrade(s, version, err);
}

static bool open_db(rs_store *s, unsigned flags, rs_err *err)
{
    int how = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    how |= flags & RS_STORE_READ_ONLY ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    how |= flags & RS_STORE_CREATE ? SQLITE_OPEN_CREATE : 0;
    if (!(flags & RS_STORE_CREATE) && access(s->path.at, F_OK) != 0 && errno == ENOENT) {
        return RS_FAIL(err, RS_STORE, "there is no store %s (rasid add makes one; --db names another)", s->path.at);
    }
    int rc = sqlite3_open_v2(s->path.at, &s->db, how, NULL);
    if (rc != SQLITE_OK) {
        return rs_sql_fail(s, rc, err);
    }
    sqlite3_busy_timeout(s->db, wait_ms);
    if (!rs_words_register(s->db)) {
        return RS_FAIL(err, RS_INTERNAL, "this build of SQLite has no full-text search (it needs FTS5)");
    }
    return true;
}

/* A commit is on the disk when it returns, and a reader does not wait for a writer. */
static bool set_up(rs_store *s, unsigned flags, rs_err *err)
{
    if (flags & RS_STORE_READ_ONLY) {
        return check_schema(s, flags, err);
    }
    int64_t tables = 0;
    return ask_number(s, "SELECT count(*) FROM sqlite_schema", &tables, err) &&
           (tables || run_text(s, "PRAGMA page_size = 8192", err)) && run_text(s, "PRAGMA journal_mode = WAL", err) &&
           run_text(s, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000", err) &&
           check_schema(s, flags, err);
}

bool rs_store_open(rs_store **out, const char *path, unsigned flags, rs_err *err)
{
    rs_arena self;
    rs_arena_init(&self, 1 << 20);
    rs_store *s = RS_NEW(&self, rs_store);
    rs_str kept = s ? rs_arena_str(&self, rs_str_of(path)) : RS_STR_NONE;
    if (!kept.at) {
        rs_arena_release(&self);
        return RS_FAIL_MEMORY(err);
    }
    s->path = kept;
    s->squeeze = rs_squeeze_new(&self);
    s->self = self;
    rs_arena_init(&s->work, (size_t)64 << 20);
    bool ok = s->squeeze || RS_FAIL_MEMORY(err);
    ok = ok && open_db(s, flags, err) && set_up(s, flags, err);
    if (!ok) {
        rs_store_close(s);
        return false;
    }
    *out = s;
    return true;
}

void rs_store_close(rs_store *s)
{
    if (!s) {
        return;
    }
    rs_store_rollback(s);
    for (size_t i = 0; i < RS_SQL_COUNT; i++) {
        sqlite3_finalize(s->statements[i]);
    }
    sqlite3_close(s->db);
    rs_squeeze_release(s->squeeze);
    rs_arena_release(&s->work);
    rs_arena self = s->self;
    rs_arena_release(&self);
}
