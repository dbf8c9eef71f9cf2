/* Numbers of every spelling. The cases are read as text, so that a word is seen as the papers write it. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/mem.h"
#include "lang/number_amount.h"

typedef struct sample {
    const char *text;
    double value, min, max; /* value < 0: vague */
    rs_number_kind kind;
} sample;

static bool read_first(rs_arena *arena, const char *text, rs_number *out)
{
    rs_doc doc;
    if (!rs_doc_init(&doc, arena, rs_str_of(text), NULL) || !rs_doc_lookup(&doc, arena, NULL)) {
        return false;
    }
    return rs_number_at(&doc, 0, out);
}

static void check(const sample *samples, size_t n)
{
    rs_arena arena;
    rs_arena_init(&arena, 16u << 20);
    for (size_t i = 0; i < n; i++) {
        rs_number got;
        rs_arena_reset(&arena);
        bool found = read_first(&arena, samples[i].text, &got);
        if (!found || got.kind != samples[i].kind ||
            (samples[i].value >= 0 && fabs(got.value - samples[i].value) > 1e-6 * (1 + samples[i].value)) ||
            (samples[i].value < 0 && (!isnan(got.value) || got.min != samples[i].min || got.max != samples[i].max))) {
            fail_msg("%s: found %d kind %d value %g min %g max %g", samples[i].text, found, found ? (int)got.kind : -1,
                     found ? got.value : 0, found ? got.min : 0, found ? got.max : 0);
        }
    }
    rs_arena_release(&arena);
}

#define EXACT(text, value)                                                                                             \
    {                                                                                                                  \
        text, value, 0, 0, RS_NUMBER_CARDINAL                                                                          \
    }
#define VAGUE(text, min, max)                                                                                          \
    {                                                                                                                  \
        text, -1, min, max, RS_NUMBER_VAGUE                                                                            \
    }
#define ORDINAL(text, value)                                                                                           \
    {                                                                                                                  \
        text, value, 0, 0, RS_NUMBER_ORDINAL                                                                           \
    }
#define CHECK(...)                                                                                                     \
    static const sample samples[] = {__VA_ARGS__};                                                                     \
    check(samples, sizeof samples / sizeof samples[0])

static void digits(void **state)
{
    (void)state;
    CHECK(EXACT("4266", 4266), EXACT("4,266", 4266), EXACT("4.266", 4266), EXACT("٤٬٢٦٦", 4266), EXACT("٤٫٢٦٦", 4.266),
          EXACT("2,5", 2.5), EXACT("2.5", 2.5), EXACT("٢٫٥", 2.5), EXACT("1,234,567", 1234567),
          EXACT("1.234.567", 1234567), EXACT("1,234.5", 1234.5), EXACT("1.234,5", 1234.5), EXACT("0,234", 0.234),
          EXACT("0.002", 0.002), EXACT("۱۲۳", 123), EXACT("10 000", 10000), EXACT("08", 8), EXACT("12.50", 12.5),
          EXACT("5ر1", 1.5), EXACT("3ر747 مليون", 747.3e6), EXACT("235ر1 مليون", 1.235e6), EXACT("04ر1", 1.04),
          EXACT("4ر0", 0.4), EXACT("0ر4", 0.4), EXACT("٨٤ر٣ مليار", 3.84e9), EXACT("مليون و200 ألف", 1.2e6),
          EXACT("12،5 بالمئة", 12.5), EXACT("12،5", 12), EXACT("17,106 آلاف", 17106), EXACT("٫٧٧", 0.77),
          EXACT("4\u200f,266", 4266), EXACT("1\u200f234", 1234), EXACT("3 مئة و21", 321));
}

static void words(void **state)
{
    (void)state;
    CHECK(EXACT("سبعة", 7), EXACT("اثنان", 2), EXACT("ثماني", 8), EXACT("عشرة", 10), EXACT("أحد عشر", 11),
          EXACT("اثني عشر", 12), EXACT("ثلاث عشرة", 13), EXACT("عشرون", 20), EXACT("خمسة وعشرين", 25),
          EXACT("تسعة و تسعون", 99), EXACT("مئة", 100), EXACT("مائة", 100), EXACT("ثلاثمائة", 300),
          EXACT("ثلاثمئة", 300), EXACT("ثلاث مئة وواحد", 301), EXACT("مئتين", 200), EXACT("مائة وستة عشر", 116),
          EXACT("خمسمئة وثلاثة وعشرين", 523), EXACT("والثلاثة", 3), EXACT("بخمسين", 50), EXACT("تسعمية", 900),
          EXACT("خمس مئة", 500), EXACT("مئة و20", 120), EXACT("تلاتة", 3), EXACT("واحد فاصلة خمسة", 1.5),
          EXACT("مئة وثلاثة أرباع", 100.75), EXACT("عشرون وثلاثة أخماس", 20.6));
}

static void large(void **state)
{
    (void)state;
    CHECK(EXACT("ألف", 1000), EXACT("ألفين", 2000), EXACT("ألفا شخص", 2000), EXACT("ألفاً و200", 1200),
          EXACT("خمسمئة وثلاثة وعشرون ألفا", 523000), EXACT("4 آلاف", 4000), EXACT("4 آلاف و200", 4200),
          EXACT("5 آلاف و 350", 5350), EXACT("مئة ألف", 100000), EXACT("1.5 مليون", 1500000),
          EXACT("مليون ونصف", 1500000), EXACT("مليون ونصف المليون", 1500000), EXACT("نصف مليون", 500000),
          EXACT("ربع مليون", 250000), EXACT("مليونا شخص", 2000000), EXACT("مليوني", 2000000),
          EXACT("ثلاثة ملايين ومئتي ألف وخمسمئة", 3200500), EXACT("مليون و260 ألف", 1260000), EXACT("12 مليار", 12e9),
          EXACT("ألف مليار", 1e12), EXACT("تريليون", 1e12), EXACT("ألفين ومائتين", 2200));
}

static void vague(void **state)
{
    (void)state;
    CHECK(VAGUE("عشرات", 20, 99), VAGUE("العشرات", 20, 99), VAGUE("مئات", 200, 999), VAGUE("آلاف", 2000, 9999),
          VAGUE("عشرات الآلاف", 20000, 99999), VAGUE("مئات الآلاف", 200000, 999999), VAGUE("ملايين", 2e6, 9999999),
          VAGUE("عشرات الملايين", 2e7, 99999999), VAGUE("بضعة", 3, 9), VAGUE("بضع مئات", 300, 999),
          VAGUE("بضعة آلاف", 3000, 9999), VAGUE("عدة آلاف", 2000, 9999), VAGUE("لعشرات", 20, 99));
}

static void ordinals(void **state)
{
    (void)state;
    CHECK(ORDINAL("الأول", 1), ORDINAL("الثانية", 2), ORDINAL("خامس", 5), ORDINAL("العاشر", 10),
          ORDINAL("الحادي عشر", 11), ORDINAL("الثالثة عشرة", 13), ORDINAL("الحادي والعشرين", 21),
          ORDINAL("الخامس والعشرون", 25));
}

static void fractions(void **state)
{
    (void)state;
#define PART_OF(text, value) {text, value, 0, 0, RS_NUMBER_FRACTION}
    CHECK(PART_OF("نصف", 0.5), PART_OF("ثلثا", 2.0 / 3), PART_OF("ثلاثة أخماس", 0.6), PART_OF("خمس السكان", 0.2),
          EXACT("خمس سنوات", 5), EXACT("العشر الأواخر", 10));
}

typedef struct bounded {
    const char *text;
    uint32_t token; /* where the number starts */
    rs_qualifier qualifier;
    double value, min, max; /* NAN unknown */
} bounded;

static bool same(double a, double b)
{
    return (isnan(a) && isnan(b)) || fabs(a - b) < 1e-9;
}

static void amounts(void **state)
{
    (void)state;
    static const bounded cases[] = {
        {"أكثر من 40", 2, RS_QUALIFIER_more_than, 40, 40, NAN},
        {"ما لا يقل عن خمسة", 4, RS_QUALIFIER_at_least, 5, 5, NAN},
        {"أقل من (30) عاملا", 3, RS_QUALIFIER_less_than, 30, NAN, 30},
        {"بين 2 و3 ملايين", 1, RS_QUALIFIER_range, NAN, 2e6, 3e6},
        {"ما بين 20 إلى 50", 2, RS_QUALIFIER_range, NAN, 20, 50},
        {"ثلاثة أو أربعة", 0, RS_QUALIFIER_range, NAN, 3, 4},
        {"ارتفع من 30 إلى 41", 2, RS_QUALIFIER_exact, 41, NAN, NAN},
        {"سالب خمسة", 1, RS_QUALIFIER_exact, -5, NAN, NAN},
        {"بلغ -2.5", 2, RS_QUALIFIER_exact, -2.5, NAN, NAN},
        {"واحد من كل خمسة", 0, RS_QUALIFIER_exact, 0.2, NAN, NAN},
        {"3/4 كوب", 0, RS_QUALIFIER_exact, 0.75, NAN, NAN},
        {"عشرات الآلاف", 0, RS_QUALIFIER_vague, NAN, 20000, 99999},
    };
    rs_arena arena;
    rs_arena_init(&arena, 1u << 20);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const bounded *want = &cases[i];
        rs_doc doc;
        rs_amount got;
        rs_arena_reset(&arena);
        assert_true(rs_doc_init(&doc, &arena, rs_str_of(want->text), NULL) && rs_doc_lookup(&doc, &arena, NULL));
        if (!rs_amount_at(&doc, want->token, &got) || got.qualifier != want->qualifier ||
            !same(got.value, want->value) || !same(got.min, want->min) || !same(got.max, want->max)) {
            fail_msg("%s: qualifier %d value %g min %g max %g", want->text, (int)got.qualifier, got.value, got.min,
                     got.max);
        }
    }
    rs_arena_release(&arena);
}

static void not_joined(void **state)
{
    (void)state;
    rs_arena arena;
    rs_arena_init(&arena, 1u << 20);
    rs_number got;
    /* two numbers in a list stay two */
    assert_true(read_first(&arena, "ثلاثة وخمسة", &got));
    assert_int_equal(got.n, 1);
    assert_true(read_first(&arena, "300 و 212", &got));
    assert_int_equal(got.n, 1);
    assert_true(read_first(&arena, "3 و5", &got));
    assert_true(got.value == 3);
    /* several alone says no number */
    assert_false(read_first(&arena, "عدة مرات", &got));
    assert_false(read_first(&arena, "كتاب", &got));
    assert_false(read_first(&arena, "192.168.1.2", &got));
    rs_arena_release(&arena);
}

static void percents(void **state)
{
    (void)state;
    rs_arena arena;
    rs_arena_init(&arena, 1u << 20);
    const char *const texts[] = {"10 في المئة", "10 بالمئة", "10%", "١٠٪", "عشرة في المائة", "%10"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        rs_number got;
        assert_true(read_first(&arena, texts[i], &got));
        assert_true(got.percent);
        assert_true(got.value == 10);
    }
    rs_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(digits),   cmocka_unit_test(words),     cmocka_unit_test(large),
        cmocka_unit_test(vague),    cmocka_unit_test(ordinals),  cmocka_unit_test(not_joined),
        cmocka_unit_test(percents), cmocka_unit_test(fractions), cmocka_unit_test(amounts),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
