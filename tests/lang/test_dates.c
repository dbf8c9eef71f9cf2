/* Calendar arithmetic against ICU, and written dates. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>
#include <unicode/ucal.h>

#include "lang/dates.h"

static void days_and_back(void **state)
{
    (void)state;
    assert_int_equal(rs_days_from_civil((rs_civil){1970, 1, 1}), 0);
    assert_int_equal(rs_days_from_civil((rs_civil){2000, 3, 1}), 11017);
    for (int32_t d = -700000; d < 2900000; d += 7) {
        rs_civil c = rs_civil_from_days(d);
        assert_true(rs_civil_valid(c));
        assert_int_equal(rs_days_from_civil(c), d);
    }
    assert_false(rs_civil_valid((rs_civil){2022, 2, 29}));
    assert_true(rs_civil_valid((rs_civil){2020, 2, 29}));
    assert_false(rs_civil_valid((rs_civil){2022, 13, 1}));
}

static void weeks(void **state)
{
    (void)state;
    static const struct {
        rs_civil day;
        int32_t weekday, year, week;
    } cases[] = {
        {{2022, 1, 8}, 6, 2022, 1},    {{2022, 1, 1}, 6, 2021, 52}, {{2022, 1, 3}, 1, 2022, 1},
        {{2020, 12, 31}, 4, 2020, 53}, {{2021, 1, 3}, 7, 2020, 53}, {{2018, 12, 31}, 1, 2019, 1},
        {{1969, 12, 31}, 3, 1970, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int32_t days = rs_days_from_civil(cases[i].day), year, week;
        rs_iso_week(days, &year, &week);
        assert_int_equal(rs_weekday(days), cases[i].weekday);
        assert_int_equal(year, cases[i].year);
        assert_int_equal(week, cases[i].week);
    }
}

static void months(void **state)
{
    (void)state;
    rs_civil c = rs_civil_add_months((rs_civil){2022, 1, 31}, 1);
    assert_true(c.year == 2022 && c.month == 2 && c.day == 28);
    c = rs_civil_add_months((rs_civil){2022, 1, 8}, -13);
    assert_true(c.year == 2020 && c.month == 12 && c.day == 8);
}

static void hijri_as_icu(void **state)
{
    (void)state;
    static const UChar utc[] = {'U', 'T', 'C', 0};
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(utc, 3, "ar@calendar=islamic-umalqura", UCAL_DEFAULT, &status);
    assert_true(U_SUCCESS(status));
    for (int32_t d = -33000; d < 76000; d++) {
        ucal_setMillis(calendar, d * 86400000.0, &status);
        rs_civil got = rs_hijri_from_days(d);
        int32_t back;
        assert_true(rs_hijri_to_days(got, &back));
        assert_int_equal(back, d);
        int32_t day = ucal_get(calendar, UCAL_DATE, &status), month = ucal_get(calendar, UCAL_MONTH, &status) + 1;
        int32_t year = ucal_get(calendar, UCAL_EXTENDED_YEAR, &status);
        if (got.year != year || got.month != month || got.day != day) {
            fail_msg("day %d: %d-%d-%d, ICU has %d-%d-%d", d, got.year, got.month, got.day, year, month, day);
        }
    }
    ucal_close(calendar);
    int32_t none;
    assert_false(rs_hijri_to_days((rs_civil){1443, 13, 1}, &none));
    assert_false(rs_hijri_to_days((rs_civil){1443, 6, 31}, &none));
}

static void iso_strings(void **state)
{
    (void)state;
    rs_civil c;
    assert_true(rs_date_parse(RS_STR("2022-01-08"), &c) && c.day == 8);
    assert_true(rs_date_parse(RS_STR("2022-01-08T10:00:00+03:00"), &c) && c.month == 1);
    assert_true(rs_date_parse(RS_STR("2022-01"), &c) && c.day == 0);
    assert_true(rs_date_parse(RS_STR("2022"), &c) && c.month == 0);
    static const char *const bad[] = {"",           "22",       "2022-13",    "2022-02-30",
                                      "2022/01/08", "2022-1-8", "0000-01-01", "2022-01-08x"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(rs_date_parse(rs_str_of(bad[i]), &c));
    }
    assert_false(rs_date_parse(RS_STR_NONE, &c));
}

typedef struct sample {
    const char *text;
    int32_t year, month, day; /* Gregorian; year -1: no date */
    int32_t weekday;
} sample;

static void written_dates(void **state)
{
    (void)state;
    static const sample samples[] = {
        {"8 يناير 2022", 2022, 1, 8, 0},
        {"٨ يناير ٢٠٢٢", 2022, 1, 8, 0},
        {"08 كانون الثاني 2022ء", 2022, 1, 8, 0},
        {"الخامس من كانون الثاني/يناير", 0, 1, 5, 0},
        {"5 يناير/كانون الثاني 2021", 2021, 1, 5, 0},
        {"22 يوليو (تموز) 2015", 2015, 7, 22, 0},
        {"3 جانفي 2022", 2022, 1, 3, 0},
        {"14 غشت 2021", 2021, 8, 14, 0},
        {"السبت 8 يناير 2022", 2022, 1, 8, 6},
        {"الأربعاء، 5 يناير 2022", 2022, 1, 5, 3},
        {"08/01/2022", 2022, 1, 8, 0},
        {"2022/1/7", 2022, 1, 7, 0},
        {"2022-01-08", 2022, 1, 8, 0},
        {"8-1-2022", 2022, 1, 8, 0},
        {"8.1.2022", 2022, 1, 8, 0},
        {"8/1/22", 2022, 1, 8, 0},
        {"31 / 3 / 2015", 2015, 3, 31, 0},
        {"7 جمادى الآخرة 1443", 2022, 1, 10, 0},
        {"29 جمادى الأولى 1443هـ", 2022, 1, 2, 0},
        {"1/9/1436هـ", 2015, 6, 18, 0},
        {"عام 2022", 2022, 0, 0, 0},
        {"سنة 1999", 1999, 0, 0, 0},
        {"عام ألفين وثمانية عشر", 2018, 0, 0, 0},
        {"يناير 2014", 2014, 1, 0, 0},
        {"يناير (كانون الثاني) 2014", 2014, 1, 0, 0},
        {"الحادي والعشرين من مارس 2020", 2020, 3, 21, 0},
        {"غرة ماي 2017", 2017, 5, 1, 0},
        {"January 5, 2022", 2022, 1, 5, 0},
        {"5 января 2022", 2022, 1, 5, 0},
        {"32 يناير 2022", -1, 0, 0, 0},
        {"31 فبراير 2022", -1, 0, 0, 0},
        {"30/2/2022", -1, 0, 0, 0},
        {"مايو", -1, 0, 0, 0},
        {"2500 شخص", -1, 0, 0, 0},
        {"12/7", -1, 0, 0, 0},
        {"192.168.1.2", -1, 0, 0, 0},
    };
    rs_arena arena;
    rs_arena_init(&arena, 16u << 20);
    for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
        rs_doc doc;
        rs_date date;
        rs_civil c = {0};
        rs_arena_reset(&arena);
        assert_true(rs_doc_init(&doc, &arena, rs_str_of(samples[i].text), NULL) && rs_doc_lookup(&doc, &arena, NULL));
        bool found = rs_date_at(&doc, 0, &date) && rs_date_civil(&date, &c);
        if (found != (samples[i].year >= 0) ||
            (found && (c.year != samples[i].year || c.month != samples[i].month || c.day != samples[i].day ||
                       date.weekday != samples[i].weekday))) {
            fail_msg("%s: found %d, %d-%d-%d", samples[i].text, found, c.year, c.month, c.day);
        }
    }
    rs_arena_release(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_and_back), cmocka_unit_test(weeks),       cmocka_unit_test(months),
        cmocka_unit_test(hijri_as_icu),  cmocka_unit_test(iso_strings), cmocka_unit_test(written_dates),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
