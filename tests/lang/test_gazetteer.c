/* Gazetteers: what was put in is found, most people first; damaged and hostile tables are refused or stay harmless. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/mem.h"
#include "lang/gazbuild.h"
#include "lang/token.h"

enum { ceiling = 8 << 20 };

/* Three places: a town and a city of one name, and a name of two words. */
static bool build(rs_buf *out, rs_err *err)
{
    static const struct {
        rs_gaz_place place;
        const char *names[2];
    } places[] = {
        {{.id = 1,
          .population = 500,
          .lat = 10.5,
          .lon = -20.25,
          .kind = RS_GAZ_city,
          .country = {"AAA", 3},
          .en = {"Dar", 3}},
         {"دار", NULL}},
        {{.id = 2,
          .population = 90000,
          .lat = -1,
          .lon = 2,
          .kind = RS_GAZ_city,
          .country = {"BBB", 3},
          .en = {"Daar", 4}},
         {"دار", "الدار"}},
        {{.id = 3, .kind = RS_GAZ_crossing, .country = {"BBB", 3}, .en = {"Dar al-Nahr", 11}, .admin1 = {"East", 4}},
         {"دار النهر", NULL}},
    };
    rs_gaz_builder b;
    bool ok = rs_gaz_builder_init(&b, ceiling, err);
    for (size_t i = 0; ok && i < sizeof places / sizeof places[0]; i++) {
        uint32_t record;
        ok = rs_gaz_add(&b, &places[i].place, &record, err);
        for (size_t k = 0; ok && k < 2 && places[i].names[k]; k++) {
            ok = rs_gaz_name(&b, rs_str_of(places[i].names[k]), record, err);
        }
    }
    ok = ok && rs_gaz_write(&b, out, err);
    rs_gaz_builder_release(&b);
    return ok;
}

static uint32_t walk(const rs_gazetteer *g, const char *name)
{
    rs_arena arena;
    rs_tokens tokens;
    rs_arena_init(&arena, 1 << 20);
    assert_true(rs_tokenize(&tokens, &arena, rs_str_of(name), NULL));
    uint32_t state = 0;
    for (uint32_t i = 0; i < tokens.len; i++) {
        state = rs_gaz_step(g, state, (rs_str){(const char *)tokens.folded + tokens.at[i].folded, tokens.at[i].flen});
        if (!state) {
            break;
        }
    }
    rs_arena_release(&arena);
    return state;
}

static void found(void **unused)
{
    (void)unused;
    rs_buf out;
    rs_gazetteer g;
    rs_gaz_place p;
    rs_buf_init(&out, ceiling);
    assert_true(build(&out, NULL));
    assert_true(rs_gaz_open(&g, rs_buf_str(&out), NULL));
    assert_int_equal(rs_gaz_names(&g), 3);
    assert_int_equal(rs_gaz_places(&g), 3);
    uint32_t dar = walk(&g, "دار");
    assert_int_equal(rs_gaz_count(&g, dar), 2);
    assert_true(rs_gaz_goes_on(&g, dar));
    assert_true(rs_gaz_at(&g, dar, 0, &p));
    assert_int_equal(p.id, 2); /* most people first */
    assert_true(rs_gaz_at(&g, dar, 1, &p));
    assert_int_equal(p.id, 1);
    assert_true(fabs(p.lat - 10.5) < 1e-6 && fabs(p.lon + 20.25) < 1e-6);
    assert_true(rs_str_eq(p.country, RS_STR("AAA")) && rs_str_eq(p.en, RS_STR("Dar")) && !p.admin1.at);
    assert_false(rs_gaz_at(&g, dar, 2, &p));
    assert_true(rs_gaz_at(&g, walk(&g, "دار النهر"), 0, &p));
    assert_int_equal(p.kind, RS_GAZ_crossing);
    assert_true(rs_str_eq(p.admin1, RS_STR("East")));
    assert_int_equal(walk(&g, "ديار"), 0);
    assert_int_equal(rs_gaz_count(&g, 0), 0);
    assert_int_equal(rs_gaz_count(&g, UINT32_MAX), 0);
    rs_buf_release(&out);
}

static void no_names(void **unused)
{
    (void)unused;
    static const char *const texts[] = {"", " ", "...", "ا", "a: b", "a b c d e f g", "(دار)"};
    rs_gaz_builder b;
    uint32_t record;
    assert_true(rs_gaz_builder_init(&b, ceiling, NULL));
    assert_true(rs_gaz_add(&b, &(rs_gaz_place){.id = 1}, &record, NULL));
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_true(rs_gaz_name(&b, rs_str_of(texts[i]), record, NULL));
        assert_int_equal(b.pairs.len, 0);
    }
    rs_gaz_builder_release(&b);
}

static void refused(void **unused)
{
    (void)unused;
    rs_buf out;
    rs_gazetteer g;
    rs_buf_init(&out, ceiling);
    assert_true(build(&out, NULL));
    for (size_t n = 0; n < out.len; n += n < 96 ? 1 : 61) { /* cut off anywhere */
        assert_false(rs_gaz_open(&g, (rs_str){out.at, n}, NULL));
        assert_null(g.head);
    }
    for (size_t i = 0; i < out.len; i++) { /* a bit turned anywhere but in the head's spare field */
        if (i >= offsetof(rs_gaz_head, n_names) && i < sizeof(rs_gaz_head)) {
            continue;
        }
        out.at[i] ^= 0x10;
        assert_false(rs_gaz_open(&g, rs_buf_str(&out), NULL));
        out.at[i] ^= 0x10;
    }
    assert_true(rs_gaz_open(&g, rs_buf_str(&out), NULL));
    rs_buf_release(&out);
}

/* Tables with a right checksum and wrong insides: look-ups must stay inside. Run under the sanitizers. */
static void hostile(void **unused)
{
    (void)unused;
    rs_buf out;
    rs_gazetteer g;
    rs_gaz_place p;
    uint64_t seed = 7;
    rs_buf_init(&out, ceiling);
    assert_true(build(&out, NULL));
    char *clean = malloc(out.len);
    assert_non_null(clean);
    memcpy(clean, out.at, out.len);
    for (int round = 0; round < 3000; round++) {
        memcpy(out.at, clean, out.len);
        for (int k = 0; k < 1 + round % 40; k++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            out.at[sizeof(rs_gaz_head) + (seed >> 33) % (out.len - sizeof(rs_gaz_head))] = (char)(seed >> 20);
        }
        rs_gaz_head *h = (void *)out.at;
        h->checksum = rs_hash((rs_str){out.at + sizeof *h, out.len - sizeof *h});
        if (!rs_gaz_open(&g, rs_buf_str(&out), NULL)) {
            continue;
        }
        static const char *const names[] = {"دار", "الدار", "دار النهر", "نهر"};
        for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
            uint32_t state = walk(&g, names[i]);
            for (uint32_t at = 0; at < rs_gaz_count(&g, state); at++) {
                (void)rs_gaz_at(&g, state, at, &p);
            }
        }
    }
    free(clean);
    rs_buf_release(&out);
}

static void without_memory(void **unused)
{
    (void)unused;
    for (uint64_t nth = 1; nth < 200; nth++) {
        rs_buf out;
        rs_err err = {0};
        rs_buf_init(&out, ceiling);
        rs_arena_fail_at(nth);
        bool ok = build(&out, &err);
        rs_arena_fail_at(0);
        assert_true(ok || err.code == RS_MEMORY);
        rs_buf_release(&out);
        if (ok) {
            return;
        }
    }
    fail_msg("it never came through");
}

static void builtin(void **unused)
{
    (void)unused;
    rs_gazetteer g = rs_gaz_builtin(), checked;
    rs_gaz_place p;
    if (!rs_gaz_names(&g)) {
        skip(); /* built without the packages */
    }
    assert_true(rs_gaz_open(&checked, (rs_str){(const char *)g.head, g.head->size}, NULL));
    if (rs_gaz_names(&g) > 1000) {
        assert_true(rs_gaz_at(&g, walk(&g, "بوتوسي"), 0, &p));
        assert_true(rs_str_eq(p.country, RS_STR("BOL")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(found),   cmocka_unit_test(no_names),       cmocka_unit_test(refused),
        cmocka_unit_test(hostile), cmocka_unit_test(without_memory), cmocka_unit_test(builtin),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
