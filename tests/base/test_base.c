#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/vec.h"

static void slices(void **state)
{
    (void)state;
    rs_str s = RS_STR("  a b\r\nc,d,\n");
    rs_str line, rest = s, part;
    assert_true(rs_str_line(&rest, &line));
    assert_true(rs_str_eq(line, RS_STR("  a b")));
    assert_true(rs_str_eq(rs_str_trim(line), RS_STR("a b")));
    assert_true(rs_str_line(&rest, &line));
    assert_false(rs_str_line(&rest, &(rs_str){0}));
    rest = line;
    int n = 0;
    while (rs_str_split(&rest, ',', &part)) {
        n++;
    }
    assert_int_equal(n, 3);
    assert_int_equal(rs_str_find(s, RS_STR("c,"), 0), 7);
    assert_true(rs_str_find(s, RS_STR("zz"), 0) == SIZE_MAX);
    assert_int_equal(rs_str_find_nocase(RS_STR("xxCharSet"), RS_STR("charset"), 0), 2);
    assert_true(rs_str_starts(s, RS_STR("  a")) && rs_str_ends(s, RS_STR("d,\n")));
    assert_true(rs_str_cmp(RS_STR("ab"), RS_STR("abc")) < 0);
}

static void numbers_in_slices(void **state)
{
    (void)state;
    double v;
    uint64_t u;
    assert_true(rs_str_to_double(RS_STR("-12.50"), &v) && v == -12.5);
    assert_false(rs_str_to_double(RS_STR("1.2.3"), &v));
    assert_false(rs_str_to_double(RS_STR(""), &v));
    assert_false(rs_str_to_double(RS_STR("1e5"), &v));
    assert_true(rs_str_to_uint(RS_STR("0042"), &u) && u == 42);
    assert_false(rs_str_to_uint(RS_STR("99999999999999999999"), &u));
}

static void arena_keeps_its_ceiling(void **state)
{
    (void)state;
    rs_arena a;
    rs_arena_init(&a, 256 * 1024);
    char *first = rs_arena_alloc(&a, 100);
    assert_non_null(first);
    assert_int_equal((uintptr_t)first % 16, 0);
    assert_int_equal(first[99], 0);
    for (int i = 0; i < 100 && rs_arena_alloc(&a, 10000); i++) {
    }
    assert_true(a.overflowed);
    assert_true(a.held <= 256 * 1024);
    assert_null(rs_arena_alloc(&a, SIZE_MAX - 5));
    rs_arena_reset(&a);
    assert_false(a.overflowed);
    assert_non_null(rs_arena_alloc(&a, 10000));
    rs_arena_release(&a);
    assert_int_equal(a.held, 0);
}

static void arena_forgets_large_blocks(void **state)
{
    (void)state;
    rs_arena a;
    rs_arena_init(&a, 64u << 20);
    assert_non_null(rs_arena_alloc(&a, 10));
    assert_non_null(rs_arena_alloc(&a, 8u << 20));
    rs_str s = rs_arena_printf(&a, "%d-%s", 7, "x");
    assert_true(rs_str_eq(s, RS_STR("7-x")));
    rs_arena_reset(&a);
    assert_true(a.held < 1u << 20);
    rs_arena_release(&a);
}

static void vectors_grow(void **state)
{
    (void)state;
    rs_arena a;
    rs_arena_init(&a, 8u << 20);
    RS_VEC(int) v = {0};
    for (int i = 0; i < 1000; i++) {
        int *at = RS_PUSH(&a, &v);
        assert_non_null(at);
        assert_int_equal(*at, 0);
        *at = i;
    }
    int sum = 0;
    RS_EACH(int, i, &v)
    {
        sum += *i;
    }
    assert_int_equal(sum, 499500);
    rs_arena_release(&a);
}

static void maps_find_what_was_put(void **state)
{
    (void)state;
    rs_arena a;
    rs_arena_init(&a, 64u << 20);
    rs_map m = {0}, n = {0};
    for (uint32_t i = 0; i < 5000; i++) {
        *rs_map_put(&a, &m, rs_arena_printf(&a, "key %u", i), 0) = i;
        *rs_map_put_u64(&a, &n, (uint64_t)i << 40, 0) = i;
    }
    assert_int_equal(m.len, 5000);
    assert_int_equal(*rs_map_get(&m, RS_STR("key 4321")), 4321);
    assert_null(rs_map_get(&m, RS_STR("key 5000")));
    assert_int_equal(*rs_map_get_u64(&n, (uint64_t)77 << 40), 77);
    assert_null(rs_map_get_u64(&n, 3));
    assert_int_equal(*rs_map_put(&a, &m, RS_STR("key 7"), 99), 7);
    rs_arena_release(&a);
}

static void buffers_have_a_maximum(void **state)
{
    (void)state;
    rs_buf b;
    rs_buf_init(&b, 1000);
    for (int i = 0; i < 300; i++) {
        rs_buf_printf(&b, "%03d,", i);
    }
    assert_true(b.overflowed);
    assert_true(b.len <= 1000);
    rs_buf_reset(&b);
    rs_buf_z(&b, "ok");
    assert_false(b.overflowed);
    assert_true(rs_str_eq(rs_buf_str(&b), RS_STR("ok")));
    rs_buf_release(&b);
}

static void json_is_escaped(void **state)
{
    (void)state;
    rs_buf b;
    rs_json j;
    rs_buf_init(&b, 10000);
    rs_json_init(&j, &b);
    rs_json_open(&j, '{');
    rs_json_key(&j, "a");
    rs_json_str(&j, RS_STR("x\"\\\n\t\x01y"));
    rs_json_key(&j, "b");
    rs_json_open(&j, '[');
    rs_json_int(&j, -5);
    rs_json_num(&j, 2.5);
    rs_json_num(&j, 4266);
    rs_json_num(&j, NAN);
    rs_json_bool(&j, true);
    rs_json_str(&j, RS_STR_NONE);
    rs_json_close(&j, ']');
    rs_json_close(&j, '}');
    assert_true(
        rs_str_eq(rs_buf_str(&b), RS_STR("{\"a\":\"x\\\"\\\\\\n\\t\\u0001y\",\"b\":[-5,2.5,4266,null,true,null]}")));
    rs_buf_release(&b);
}

static void ids_travel(void **state)
{
    (void)state;
    rs_id id = rs_hash_id(RS_STR("rasid")), back;
    char hex[33];
    rs_id_hex(id, hex);
    assert_true(rs_id_parse(rs_str_of(hex), &back) && rs_id_eq(id, back));
    assert_false(rs_id_parse(RS_STR("zz"), &back));
}

static void errors_say_what(void **state)
{
    (void)state;
    rs_err e;
    assert_false(RS_FAIL(&e, RS_IO, "cannot read %s", "x"));
    assert_string_equal(e.message, "cannot read x");
    assert_int_equal(e.code, RS_IO);
    assert_int_equal(rs_code_status(RS_IO), 66);
    assert_false(RS_FAIL(NULL, RS_IO, "nobody listens"));
    char long_text[2000];
    for (size_t i = 0; i + 1 < sizeof long_text; i += 2) { /* two-byte letters, so that any cut may fall inside one */
        memcpy(long_text + i, "\xd8\xa7", 2);
    }
    long_text[sizeof long_text - 1] = '\0';
    assert_false(RS_FAIL(&e, RS_IO, "x%.1990s", long_text));
    assert_int_equal(strlen(e.message) % 2, 1);
    assert_false(RS_FAIL(&e, RS_INPUT, "\xd8 \xd8\xa7 \xed\xa0\x80 \xff%s", "\xf0\x80\x80\x80"));
    assert_string_equal(e.message, "? \xd8\xa7 ??? ?????");
}

static void the_nth_request_fails(void **state)
{
    (void)state;
    rs_mem_fail_at(2);
    void *a = rs_mem_alloc(10), *b = rs_mem_alloc(10), *c = rs_mem_alloc(10);
    rs_mem_fail_at(0);
    assert_non_null(a);
    assert_null(b);
    assert_null(c);
    rs_mem_free(a);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices),
        cmocka_unit_test(numbers_in_slices),
        cmocka_unit_test(arena_keeps_its_ceiling),
        cmocka_unit_test(arena_forgets_large_blocks),
        cmocka_unit_test(vectors_grow),
        cmocka_unit_test(maps_find_what_was_put),
        cmocka_unit_test(buffers_have_a_maximum),
        cmocka_unit_test(json_is_escaped),
        cmocka_unit_test(ids_travel),
        cmocka_unit_test(errors_say_what),
        cmocka_unit_test(the_nth_request_fails),
    };
    return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
