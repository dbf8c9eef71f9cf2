/* The store by itself: items, readings, search, faults. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/mem.h"
#include "store/parts.h"

/* Arabic in bytes, since code holds no Arabic letters: "the ministry", "a ministry and" with other spellings, "fire".
 */
#define MINISTRY     "\xD8\xA7\xD9\x84\xD9\x88\xD8\xB2\xD8\xA7\xD8\xB1\xD8\xA9"
#define AND_MINISTRY "\xD9\x88\xD9\x88\xD8\xB2\xD8\xA7\xD8\xB1\xD9\x87"
#define FIRE         "\xD8\xAD\xD8\xB1\xD9\x8A\xD9\x82"

typedef struct fixture {
    char folder[64], path[96];
    rs_store *store;
    rs_err err;
} fixture;

static int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    snprintf(f->folder, sizeof f->folder, "/tmp/rasid-store-XXXXXX");
    if (!mkdtemp(f->folder)) {
        return 1;
    }
    snprintf(f->path, sizeof f->path, "%s/a.db", f->folder);
    *state = f;
    return rs_store_open(&f->store, f->path, RS_STORE_CREATE, &f->err) ? 0 : 1;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    char command[160];
    rs_store_close(f->store);
    snprintf(command, sizeof command, "rm -rf '%s'", f->folder);
    int status = system(command);
    free(f);
    return status;
}

static int64_t add(fixture *f, const char *bytes, bool *known)
{
    int64_t id = 0;
    rs_raw raw = {.bytes = rs_str_of(bytes), .file = RS_STR("f.txt"), .received = RS_STR("2022-01-01T00:00:00Z")};
    assert_true(rs_store_add_raw(f->store, &raw, RS_STR_NONE, &id, known, &f->err));
    return id;
}

static rs_store_reading reading_of(int64_t id, const char *title, const char *text, int64_t at)
{
    return (rs_store_reading){
        .id = id,
        .content = {1, (uint64_t)id},
        .dated = at != 0,
        .at = at,
        .lexicon = RS_STR("L1"),
        .title = rs_str_of(title),
        .text = rs_str_of(text),
        .packed = RS_STR("packed"),
    };
}

static int64_t put(fixture *f, const char *text, int64_t at)
{
    bool known;
    int64_t id = add(f, text, &known);
    rs_store_reading r = reading_of(id, NULL, text, at);
    assert_true(rs_store_put_reading(f->store, &r, false, &f->err));
    return id;
}

typedef struct hits {
    uint32_t n;
    int64_t ids[16];
    char snippet[512];
} hits;

static bool take_hit(void *arg, const rs_store_hit *hit, rs_err *err)
{
    hits *h = arg;
    (void)err;
    assert_true(h->n < 16);
    h->ids[h->n++] = hit->id;
    snprintf(h->snippet, sizeof h->snippet, "%.*s", RS_STR_ARG(hit->snippet));
    return true;
}

static hits search(fixture *f, const char *words)
{
    hits h = {0};
    rs_store_query q = {.words = rs_str_of(words), .limit = 16};
    f->err = (rs_err){0};
    bool ok = rs_store_search(f->store, &q, take_hit, &h, &f->err);
    assert_true(ok || f->err.code == RS_USAGE);
    return h;
}

static bool words_are_sound(fixture *f)
{
    return sqlite3_exec(f->store->db, "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)", NULL, NULL,
                        NULL) == SQLITE_OK;
}

static void same_bytes_are_one_item(void **state)
{
    fixture *f = *state;
    bool known = true;
    int64_t one = add(f, "some bytes", &known);
    assert_false(known);
    assert_int_equal(add(f, "some bytes", &known), one);
    assert_true(known);
    assert_int_not_equal(add(f, "other bytes", &known), one);
    assert_false(known);
    rs_store_item item;
    assert_true(rs_store_find_raw(f->store, rs_store_digest(RS_STR("some bytes")), &item, &f->err));
    assert_int_equal(item.id, one);
    assert_false(item.read);
    assert_true(rs_store_find_raw(f->store, rs_store_digest(RS_STR("no bytes")), &item, &f->err));
    assert_int_equal(item.id, 0);
}

static void raw_comes_back_as_it_came(void **state)
{
    fixture *f = *state;
    char bytes[5000];
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (char)(i * i >> 3);
    }
    rs_raw raw = {.kind = RS_RAW_RECORD,
                  .bytes = {bytes, sizeof bytes},
                  .file = RS_STR("x\xFFy"),
                  .line = 7,
                  .offset = 1 << 20,
                  .url = RS_STR("http://x"),
                  .charset = RS_STR("windows-1256"),
                  .announced = RS_STR("2022-01-08"),
                  .publisher = RS_STR("desk")};
    int64_t id;
    bool known;
    assert_true(rs_store_add_raw(f->store, &raw, RS_STR_NONE, &id, &known, &f->err));
    rs_arena arena;
    rs_arena_init(&arena, 1 << 20);
    rs_raw back;
    int64_t found;
    assert_true(rs_store_next_raw(f->store, 0, RS_STR_NONE, &arena, &found, &back, &f->err));
    assert_int_equal(found, id);
    assert_int_equal(back.kind, RS_RAW_RECORD);
    assert_true(rs_str_eq(back.bytes, raw.bytes));
    assert_true(rs_str_eq(back.file, raw.file));
    assert_true(rs_str_eq(back.url, raw.url));
    assert_true(rs_str_eq(back.charset, raw.charset));
    assert_true(rs_str_eq(back.announced, raw.announced));
    assert_true(rs_str_eq(back.publisher, raw.publisher));
    assert_int_equal(back.line, 7);
    assert_int_equal(back.offset, 1 << 20);
    assert_null(back.received.at);
    assert_true(rs_store_next_raw(f->store, id, RS_STR_NONE, &arena, &found, &back, &f->err));
    assert_int_equal(found, 0);
    rs_arena_release(&arena);
}

static bool count_reading(void *arg, const rs_store_reading *r, rs_err *err)
{
    (void)err;
    char *seen = arg;
    size_t n = strlen(seen);
    assert_true(rs_str_eq(r->packed, RS_STR("packed")));
    snprintf(seen + n, 64 - n, "%lld ", (long long)(r->dated ? r->at : -1));
    return true;
}

static void readings_by_date(void **state)
{
    fixture *f = *state;
    put(f, "c", 300);
    put(f, "undated", 0);
    put(f, "a", 100);
    put(f, "b", 200);
    rs_arena arena;
    rs_arena_init(&arena, 1 << 20);
    char seen[64] = "";
    assert_true(rs_store_each_reading(f->store, NULL, &arena, count_reading, seen, &f->err));
    assert_string_equal(seen, "-1 100 200 300 ");
    rs_store_filter filter = {.has_since = true, .since = 200, .has_until = true, .until = 300};
    seen[0] = '\0';
    assert_true(rs_store_each_reading(f->store, &filter, &arena, count_reading, seen, &f->err));
    assert_string_equal(seen, "200 300 ");
    rs_arena_release(&arena);
}

static void search_folds_and_stems(void **state)
{
    fixture *f = *state;
    int64_t one = put(f, "x " MINISTRY " y", 100);
    put(f, "x " FIRE " y", 200);
    hits h = search(f, MINISTRY);
    assert_int_equal(h.n, 1);
    assert_int_equal(h.ids[0], one);
    assert_string_equal(h.snippet, "x \001" MINISTRY "\002 y");
    put(f, AND_MINISTRY " " MINISTRY, 300);
    h = search(f, "\xD9\x88\xD8\xB2\xD8\xA7\xD8\xB1\xD8\xA9");
    assert_int_equal(h.n, 2); /* with what clings to it, and with the article */
    assert_int_equal(search(f, "\"" AND_MINISTRY " " MINISTRY "\"").n, 1);
    assert_int_equal(search(f, FIRE " OR " MINISTRY).n, 3);
    assert_int_equal(search(f, FIRE " " MINISTRY).n, 0);
    assert_int_equal(search(f, "x -" FIRE).n, 1);
    assert_int_equal(search(f, "\"x " FIRE "\"").n, 1);
    assert_int_equal(search(f, "\"" FIRE " x\"").n, 0);
    assert_int_equal(search(f, "\xD8\xAD\xD8\xB1*").n, 1);
    assert_true(words_are_sound(f));
}

static void any_bytes_are_text(void **state)
{
    fixture *f = *state;
    put(f, "\xFF\xFE" FIRE "\xC3 \xE0\x80\x80 \xED\xA0\x80 end\xD8", 100);
    hits h = search(f, FIRE);
    assert_int_equal(h.n, 1);
    assert_int_equal(search(f, "end").n, 1);
    assert_int_equal(search(f, "\xFF" FIRE "\xD8").n, 1);
    assert_int_equal(search(f, "\xFF\xFE").n, 0);
    assert_int_equal(f->err.code, RS_USAGE);
    /* one endless word, longer than a piece of the tokenizer */
    enum { n = 200000 };
    char *word = malloc(n + 1);
    assert_non_null(word);
    for (size_t i = 0; i < n; i += 2) {
        memcpy(word + i, FIRE, 2);
    }
    word[n] = '\0';
    put(f, word, 100);
    free(word);
    assert_true(words_are_sound(f));
}

static void long_text_is_marked_in_place(void **state)
{
    fixture *f = *state;
    rs_buf text;
    rs_buf_init(&text, 1 << 20);
    while (text.len < 150000) {
        rs_buf_z(&text, MINISTRY " ");
    }
    rs_buf_z(&text, FIRE " ");
    while (text.len < 300000) {
        rs_buf_z(&text, MINISTRY " ");
    }
    rs_buf_char(&text, '\0');
    put(f, text.at, 100);
    rs_buf_release(&text);
    hits h = search(f, FIRE);
    assert_int_equal(h.n, 1);
    assert_non_null(strstr(h.snippet, "\001" FIRE "\002"));
}

static void rebuild_replaces(void **state)
{
    fixture *f = *state;
    int64_t id = put(f, "old " FIRE, 100);
    rs_arena arena;
    rs_arena_init(&arena, 1 << 20);
    int64_t next;
    rs_raw raw;
    assert_true(rs_store_next_raw(f->store, 0, RS_STR("L1"), &arena, &next, &raw, &f->err));
    assert_int_equal(next, 0); /* up to date */
    assert_true(rs_store_next_raw(f->store, 0, RS_STR("L2"), &arena, &next, &raw, &f->err));
    assert_int_equal(next, id);
    rs_store_counts counts;
    assert_true(rs_store_count(f->store, RS_STR("L2"), &counts, &f->err));
    assert_int_equal(counts.stale, 1);
    rs_store_reading r = reading_of(id, "t", "new " MINISTRY, 200);
    assert_true(rs_store_put_reading(f->store, &r, true, &f->err));
    bool stale = false;
    assert_true(rs_store_index_stale(f->store, &stale, &f->err));
    assert_true(stale);
    assert_true(rs_store_index(f->store, &f->err));
    assert_true(rs_store_index_stale(f->store, &stale, &f->err));
    assert_false(stale);
    assert_int_equal(search(f, FIRE).n, 0);
    assert_int_equal(search(f, MINISTRY).n, 1);
    assert_true(words_are_sound(f));
    assert_true(rs_store_set_fault(f->store, id, RS_STR("no good"), &f->err));
    assert_true(rs_store_count(f->store, RS_STR("L2"), &counts, &f->err));
    assert_int_equal(counts.readings, 0);
    assert_int_equal(counts.faulty, 1);
    rs_arena_release(&arena);
}

static void full_disk_changes_nothing(void **state)
{
    fixture *f = *state;
    put(f, "kept " FIRE, 100);
    int64_t pages = 0;
    sqlite3_stmt *stmt = NULL;
    sqlite3_prepare_v2(f->store->db, "PRAGMA page_count", -1, &stmt, NULL);
    sqlite3_step(stmt);
    pages = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    char limit[64];
    snprintf(limit, sizeof limit, "PRAGMA max_page_count = %lld", (long long)pages + 2);
    assert_int_equal(sqlite3_exec(f->store->db, limit, NULL, NULL, NULL), SQLITE_OK);
    assert_true(rs_store_begin(f->store, &f->err));
    bool ok = true;
    for (int i = 0; ok && i < 1000; i++) {
        char bytes[3000];
        uint64_t random = (uint64_t)i + 1;
        for (size_t b = 0; b < sizeof bytes; b++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            bytes[b] = (char)(random >> 40);
        }
        rs_raw raw = {.bytes = {bytes, sizeof bytes}, .file = RS_STR("x")};
        int64_t id;
        bool known;
        ok = rs_store_add_raw(f->store, &raw, RS_STR_NONE, &id, &known, &f->err);
    }
    assert_false(ok);
    assert_int_equal(f->err.code, RS_STORE);
    assert_non_null(strstr(f->err.message, "disk is full"));
    assert_non_null(strstr(f->err.message, "free some space"));
    rs_store_rollback(f->store);
    rs_store_counts counts;
    assert_true(rs_store_count(f->store, RS_STR("L1"), &counts, &f->err));
    assert_int_equal(counts.items, 1);
    assert_int_equal(search(f, FIRE).n, 1);
}

static void rollback_leaves_nothing(void **state)
{
    fixture *f = *state;
    assert_true(rs_store_begin(f->store, &f->err));
    put(f, "gone " FIRE, 100);
    rs_store_rollback(f->store);
    assert_int_equal(search(f, FIRE).n, 0);
    assert_true(rs_store_begin(f->store, &f->err));
    put(f, "kept " FIRE, 100);
    assert_true(rs_store_commit(f->store, &f->err));
    rs_store_close(f->store);
    f->store = NULL;
    assert_true(rs_store_open(&f->store, f->path, RS_STORE_READ_ONLY, &f->err));
    assert_int_equal(search(f, FIRE).n, 1);
}

static void what_is_no_store(void **state)
{
    fixture *f = *state;
    rs_store *other = NULL;
    char path[128];
    snprintf(path, sizeof path, "%s/none.db", f->folder);
    assert_false(rs_store_open(&other, path, 0, &f->err));
    assert_non_null(strstr(f->err.message, "there is no store"));
    assert_false(rs_store_open(&other, f->folder, RS_STORE_CREATE, &f->err));
    assert_int_equal(f->err.code, RS_STORE);
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_exec(db, "CREATE TABLE t (x)", NULL, NULL, NULL);
    sqlite3_close(db);
    assert_false(rs_store_open(&other, path, RS_STORE_CREATE, &f->err));
    assert_non_null(strstr(f->err.message, "another program"));
    assert_int_equal(sqlite3_exec(f->store->db, "PRAGMA user_version = 99", NULL, NULL, NULL), SQLITE_OK);
    assert_false(rs_store_open(&other, f->path, 0, &f->err));
    assert_non_null(strstr(f->err.message, "newer rasid"));
}

static void two_may_read_while_one_writes(void **state)
{
    fixture *f = *state;
    put(f, "seen " FIRE, 100);
    assert_true(rs_store_begin(f->store, &f->err));
    put(f, "unseen " FIRE, 100);
    fixture reader = *f;
    assert_true(rs_store_open(&reader.store, f->path, RS_STORE_READ_ONLY, &f->err));
    assert_int_equal(search(&reader, FIRE).n, 1);
    assert_true(rs_store_commit(f->store, &f->err));
    assert_int_equal(search(&reader, FIRE).n, 2);
    rs_store_close(reader.store);
}

static void memory_may_fail_anywhere(void **state)
{
    fixture *f = *state;
    char path[128];
    snprintf(path, sizeof path, "%s/m.db", f->folder);
    bool whole = false;
    for (uint64_t nth = 1; !whole && nth < 1000; nth++) {
        rs_store *s = NULL;
        rs_err err = {0};
        char bytes[32];
        snprintf(bytes, sizeof bytes, "item %u " FIRE, (unsigned)nth);
        rs_raw raw = {.bytes = rs_str_of(bytes), .file = RS_STR("x")};
        int64_t id;
        bool known;
        hits h = {0};
        rs_store_query q = {.words = RS_STR(FIRE), .limit = 1};
        rs_mem_fail_at(nth);
        whole = rs_store_open(&s, path, RS_STORE_CREATE, &err) && rs_store_begin(s, &err) &&
                rs_store_add_raw(s, &raw, RS_STR_NONE, &id, &known, &err);
        rs_store_reading r = reading_of(id, NULL, bytes, 100);
        whole = whole && rs_store_put_reading(s, &r, false, &err) && rs_store_commit(s, &err) &&
                rs_store_search(s, &q, take_hit, &h, &err);
        rs_store_close(s);
        rs_mem_fail_at(0);
        assert_true(whole || err.code == RS_MEMORY || err.code == RS_INTERNAL);
    }
    assert_true(whole);
}

int main(void)
{
#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(same_bytes_are_one_item),
        CASE(raw_comes_back_as_it_came),
        CASE(readings_by_date),
        CASE(search_folds_and_stems),
        CASE(any_bytes_are_text),
        CASE(long_text_is_marked_in_place),
        CASE(rebuild_replaces),
        CASE(full_disk_changes_nothing),
        CASE(rollback_leaves_nothing),
        CASE(what_is_no_store),
        CASE(two_may_read_while_one_writes),
        CASE(memory_may_fail_anywhere),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
