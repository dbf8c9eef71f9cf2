/* The public API, the pipeline, the clock, and readings as bytes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/mem.h"
#include "engine/clock.h"
#include "engine/engine.h"
#include "engine/pack.h"
#include "tell/reading.h"

static const char *samples; /* folder */

static rs_str slurp(rs_arena *arena, const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", samples, name);
    FILE *in = fopen(path, "rb");
    assert_non_null(in);
    char *bytes = rs_arena_raw(arena, 1 << 20);
    assert_non_null(bytes);
    size_t n = fread(bytes, 1, 1 << 20, in);
    fclose(in);
    return (rs_str){bytes, n};
}

/* ---- clock */

static int64_t seconds(const char *iso, bool end)
{
    int64_t s = -1;
    return rs_clock_parse(rs_str_of(iso), end, &s) ? s : INT64_MIN;
}

static void clock_reads_iso(void **state)
{
    (void)state;
    assert_int_equal(seconds("1970-01-01", false), 0);
    assert_int_equal(seconds("1970-01-01", true), 86399);
    assert_int_equal(seconds("1970-01-01T00:00:00Z", true), 0);
    assert_int_equal(seconds("1970-01-01T01:00+01:00", false), 0);
    assert_int_equal(seconds("1970-01-01T01:00+01:00", true), 59);
    assert_int_equal(seconds("1970-01-01 10:00:00.125", false), 36000);
    assert_int_equal(seconds("1970-01", true), 31 * 86400 - 1);
    assert_int_equal(seconds("1970", true), 365 * 86400 - 1);
    assert_int_equal(seconds("2022-01-08T10:00:00+0400", false), 1641621600);
    static const char *const none[] = {"",
                                       "x",
                                       "2022-13-01",
                                       "2022-02-30",
                                       "2022-01-08Tx",
                                       "2022-01-08T25:00",
                                       "2022-01-08T10:00:00+9",
                                       "2022-01-08T10:61"};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_true(seconds(none[i], false) == INT64_MIN);
    }
}

/* ---- pipeline */

typedef struct order {
    unsigned seen, failed;
    unsigned stop_at;
} order;

static void count_work(void *arg, rs_worker *worker, rs_job *job)
{
    (void)arg;
    if (job->mark % 7 == 0) {
        usleep(2000); /* later ones overtake */
    }
    job->ok = rs_arena_raw(&worker->arena, 1000) != NULL;
    rs_buf_put(&job->out, job->raw.bytes);
}

static bool count_settle(void *arg, rs_job *job, rs_err *err)
{
    order *o = arg;
    char want[32];
    snprintf(want, sizeof want, "item %u", o->seen);
    assert_true(rs_str_eq(job->raw.file, rs_str_of(want)));
    assert_true(job->ok ? rs_str_eq(rs_buf_str(&job->out), rs_str_of(want)) : job->err.code == RS_EMPTY);
    o->seen++;
    o->failed += !job->ok;
    return !o->stop_at || o->seen < o->stop_at || RS_FAIL(err, RS_INTERRUPTED, "enough");
}

static bool count_to(unsigned n, unsigned jobs, order *o, rs_err *err)
{
    rs_pipeline *p = NULL;
    const rs_pipeline_plan plan = {.jobs = jobs, .work = count_work, .settle = count_settle, .arg = o};
    assert_true(rs_pipeline_new(&p, &plan, err));
    bool ok = true;
    for (unsigned i = 0; ok && i < n; i++) {
        char name[32];
        snprintf(name, sizeof name, "item %u", i);
        rs_raw raw = {.bytes = rs_str_of(name), .file = rs_str_of(name)};
        rs_err why = {0};
        rs_err_set(&why, RS_EMPTY, __FILE__, __LINE__, "empty");
        ok = i % 5 == 3 ? rs_pipeline_put_failed(p, &raw, &why, err) : rs_pipeline_put(p, &raw, i, err);
    }
    ok = ok && rs_pipeline_finish(p, err);
    rs_pipeline_free(p);
    return ok;
}

static void pipeline_keeps_order(void **state)
{
    (void)state;
    for (unsigned jobs = 1; jobs <= 9; jobs += 4) {
        order o = {0};
        rs_err err = {0};
        assert_true(count_to(203, jobs, &o, &err));
        assert_int_equal(o.seen, 203);
        assert_int_equal(o.failed, 40);
    }
}

static void pipeline_stops(void **state)
{
    (void)state;
    for (unsigned jobs = 1; jobs <= 5; jobs += 4) {
        order o = {.stop_at = 50};
        rs_err err = {0};
        assert_false(count_to(203, jobs, &o, &err));
        assert_int_equal(err.code, RS_INTERRUPTED);
        assert_int_equal(o.seen, 50);
    }
}

/* ---- pack */

typedef struct packing {
    rasid *r;
    rs_worker worker;
    rs_arena other;
    rs_reading reading;
    rs_buf packed;
} packing;

static void packing_init(packing *p, const char *name)
{
    rs_err err = {0};
    p->r = rasid_new(NULL, NULL);
    assert_non_null(p->r);
    rs_arena_init(&p->worker.arena, RS_ARENA_CEILING);
    rs_arena_init(&p->worker.scratch, RS_SCRATCH_CEILING);
    rs_arena_init(&p->other, RS_ARENA_CEILING);
    rs_buf_init(&p->packed, 1 << 24);
    rs_raw raw = {.bytes = slurp(&p->other, name), .file = RS_STR("x")};
    assert_true(rs_engine_read(p->r, &raw, &p->worker, &p->reading, &err));
    assert_true(rs_reading_pack(&p->packed, &p->reading, &err));
}

static void packing_release(packing *p)
{
    rs_buf_release(&p->packed);
    rs_arena_release(&p->other);
    rs_arena_release(&p->worker.arena);
    rs_arena_release(&p->worker.scratch);
    rasid_free(p->r);
}

static void pack_keeps_everything(void **state)
{
    (void)state;
    static const char *const names[] = {"01-agency-prices.txt", "07-reactions.txt", "06-wordpress.html",
                                        "17-machine-translated.txt"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        packing p;
        rs_reading back;
        rs_err err = {0};
        packing_init(&p, names[i]);
        rs_buf one;
        rs_buf two;
        rs_buf_init(&one, 1 << 24);
        rs_buf_init(&two, 1 << 24);
        assert_true(rs_reading_unpack(&back, &p.other, rs_buf_str(&p.packed), p.reading.article.text, &err));
        rs_tell_jsonl(&one, &p.reading);
        rs_tell_jsonl(&two, &back);
        assert_true(rs_str_eq(rs_buf_str(&one), rs_buf_str(&two)));
        rs_buf_release(&one);
        rs_buf_release(&two);
        packing_release(&p);
    }
}

static void pack_refuses_damage(void **state)
{
    (void)state;
    packing p;
    packing_init(&p, "07-reactions.txt");
    rs_str all = rs_buf_str(&p.packed);
    rs_arena arena;
    rs_arena_init(&arena, RS_ARENA_CEILING);
    rs_reading back;
    for (size_t n = 0; n < all.len; n++) {
        rs_err err = {0};
        /* A copy of its own, so that a sanitizer sees a byte read behind it. */
        char *cut = malloc(n ? n : 1);
        assert_non_null(cut);
        memcpy(cut, all.at, n);
        rs_arena_reset(&arena);
        assert_false(rs_reading_unpack(&back, &arena, (rs_str){cut, n}, p.reading.article.text, &err));
        assert_int_equal(err.code, RS_STORE);
        free(cut);
    }
    uint64_t random = 12345;
    for (int i = 0; i < 20000; i++) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        size_t at = (size_t)(random >> 33) % all.len;
        char was = p.packed.at[at];
        p.packed.at[at] = (char)(random >> 20);
        rs_arena_reset(&arena);
        rs_reading_unpack(&back, &arena, all, p.reading.article.text, NULL);
        p.packed.at[at] = was;
    }
    rs_arena_release(&arena);
    packing_release(&p);
}

/* ---- the public API */

static void reading_by_name(void **state)
{
    (void)state;
    rasid *r = rasid_new(NULL, NULL);
    rs_arena arena;
    rs_arena_init(&arena, 4 << 20);
    rs_str bytes = slurp(&arena, "01-agency-prices.txt");
    rasid_error error = {0};
    rasid_reading *reading = rasid_reading_new(r, bytes.at, bytes.len, "x.txt", &error);
    assert_non_null(reading);
    rs_arena_release(&arena); /* copied */
    rasid_free(r);            /* and not needed any more */
    rasid_text text = rasid_reading_text(reading);
    assert_true(text.len > 100);
    assert_non_null(rasid_reading_title(reading).at);
    assert_true(rasid_reading_json(reading).len > text.len);
    static const char *const lists[] = {"times", "mentions", "entities", "places", "figures", "statements", "events"};
    for (size_t l = 0; l < sizeof lists / sizeof lists[0]; l++) {
        for (size_t i = 0; i < rasid_reading_count(reading, lists[l]); i++) {
            rasid_value span = rasid_reading_get(reading, lists[l], i, "span");
            if (span.kind == RASID_SPAN) {
                assert_true(span.start <= span.end && span.end <= text.len);
                assert_ptr_equal(span.text.at, text.at + span.start);
            }
        }
    }
    for (size_t i = 0; i < rasid_reading_count(reading, "entities"); i++) {
        rasid_value names = rasid_reading_get(reading, "entities", i, "names");
        assert_int_equal(names.kind, RASID_LIST);
        for (size_t n = 0; n < (size_t)names.number; n++) {
            assert_non_null(rasid_reading_list_at(reading, "entities", i, "names", n).at);
        }
        assert_null(rasid_reading_list_at(reading, "entities", i, "names", (size_t)names.number).at);
    }
    assert_int_equal(rasid_reading_get(reading, "figures", 100000, "value").kind, RASID_NOTHING);
    assert_int_equal(rasid_reading_get(reading, "nothing", 0, "value").kind, RASID_NOTHING);
    assert_int_equal(rasid_reading_count(reading, "nothing"), 0);
    rasid_reading_free(reading);
}

static void published_outlives_the_handle(void **state)
{
    (void)state;
    rasid_options o = RASID_INIT(rasid_options);
    o.published = "2022-01-08";
    rasid *r = rasid_new(&o, NULL);
    rasid_reading *reading = rasid_reading_new(r, "a b", 3, NULL, NULL);
    rasid_free(r);
    assert_non_null(reading);
    rasid_text published = rasid_reading_published(reading);
    assert_true(published.len == 10 && memcmp(published.at, "2022-01-08", 10) == 0);
    rasid_reading_free(reading);
}

static void bad_options(void **state)
{
    (void)state;
    rasid_error error = {0};
    rasid_options o = RASID_INIT(rasid_options);
    o.published = "yesterday";
    assert_null(rasid_new(&o, &error));
    assert_string_equal(error.code, "USAGE");
    assert_int_equal(error.status, 64);
    o = RASID_INIT(rasid_options);
    o.language = "fr";
    assert_null(rasid_new(&o, &error));
    assert_string_equal(error.code, "USAGE");
    rasid_free(NULL);
    rasid_reading_free(NULL);
    rasid_store_close(NULL);
}

typedef struct heard {
    uint64_t bytes, notices, calls;
    rasid *cancel;
} heard;

static bool hear_output(void *arg, const char *bytes, size_t len)
{
    heard *h = arg;
    (void)bytes;
    h->bytes += len;
    h->calls++;
    if (h->cancel && h->calls == 3) {
        rasid_cancel(h->cancel);
    }
    return true;
}

static void hear_notice(void *arg, const rasid_notice *notice)
{
    heard *h = arg;
    assert_non_null(notice->message);
    h->notices++;
}

static bool refuse_output(void *arg, const char *bytes, size_t len)
{
    (void)arg;
    (void)bytes;
    (void)len;
    return false;
}

static void cancel_stops(void **state)
{
    (void)state;
    heard h = {0};
    rasid_options o = RASID_INIT(rasid_options);
    o.arg = &h;
    o.jobs = 2;
    o.output = hear_output;
    h.cancel = rasid_new(&o, NULL);
    rasid_error error = {0};
    rasid_tally tally;
    assert_false(rasid_read(h.cancel, &samples, 1, NULL, &tally, &error));
    assert_string_equal(error.code, "INTERRUPTED");
    assert_int_equal(error.status, 130);
    assert_int_equal(tally.read, 3);
    assert_false(rasid_read(h.cancel, &samples, 1, NULL, &tally, &error)); /* and stays cancelled */
    rasid_free(h.cancel);
}

static void output_refused(void **state)
{
    (void)state;
    rasid_options o = RASID_INIT(rasid_options);
    o.output = refuse_output;
    rasid *r = rasid_new(&o, NULL);
    rasid_error error = {0};
    assert_false(rasid_read(r, &samples, 1, NULL, NULL, &error));
    assert_string_equal(error.code, "IO");
    rasid_free(r);
}

static void names_are_listed(void **state)
{
    (void)state;
    static const rasid_names all[] = {RASID_READING_FORMATS, RASID_REPORT_FORMATS, RASID_REPORT_PARTS,
                                      RASID_INSPECT_STAGES};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        size_t n = 0;
        for (; rasid_name_at(all[i], n).at; n++) {
            assert_true(rasid_name_at(all[i], n).len > 0);
        }
        assert_true(n > 1);
    }
}

/* Whatever request for memory fails, the call says so or tells of the item, and nothing is lost or read twice. */
static void memory_may_fail_anywhere(void **state)
{
    (void)state;
    char path[512];
    snprintf(path, sizeof path, "%s/06-wordpress.html", samples);
    const char *paths[] = {path};
    heard h = {0};
    rasid_options o = RASID_INIT(rasid_options);
    o.arg = &h;
    o.jobs = 1;
    o.output = hear_output;
    o.notice = hear_notice;
    bool whole = false;
    for (uint64_t nth = 1; !whole && nth < 10000; nth++) {
        rasid_error error = {0};
        rasid_tally tally = {0};
        h = (heard){0};
        rs_mem_fail_at(nth);
        rasid *r = rasid_new(&o, &error);
        bool ok = r && rasid_read(r, paths, 1, NULL, &tally, &error);
        rasid_free(r);
        rs_mem_fail_at(0);
        whole = ok && tally.read == 1;
        if (!ok) {
            assert_string_equal(error.code, "MEMORY");
        } else if (!whole) {
            assert_int_equal(h.notices, 1);
            assert_int_equal(h.bytes, 0);
        }
    }
    assert_true(whole);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 64;
    }
    samples = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clock_reads_iso),
        cmocka_unit_test(pipeline_keeps_order),
        cmocka_unit_test(pipeline_stops),
        cmocka_unit_test(pack_keeps_everything),
        cmocka_unit_test(pack_refuses_damage),
        cmocka_unit_test(reading_by_name),
        cmocka_unit_test(published_outlives_the_handle),
        cmocka_unit_test(bad_options),
        cmocka_unit_test(cancel_stops),
        cmocka_unit_test(output_refused),
        cmocka_unit_test(names_are_listed),
        cmocka_unit_test(memory_may_fail_anywhere),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
