/* Folding, tokens, sentences, clitics and the offset map. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "base/mem.h"
#include "lang/doc.h"

static rs_arena arena;

static rs_doc doc_of(const char *text)
{
    rs_doc doc;
    rs_err err;
    rs_arena_reset(&arena);
    assert_true(rs_doc_init(&doc, &arena, rs_str_of(text), &err));
    assert_true(rs_doc_lookup(&doc, &arena, &err));
    return doc;
}

static bool folds_alike(const char *a, const char *b)
{
    return rs_str_eq(rs_fold(&arena, rs_str_of(a)), rs_fold(&arena, rs_str_of(b)));
}

static void spelling_variants_fold_together(void **state)
{
    (void)state;
    assert_true(folds_alike("الأمريكية", "الامريكيه"));
    assert_true(folds_alike("مَسْئُول", "مسؤول"));
    assert_true(folds_alike("فى", "في"));
    assert_true(folds_alike("أصـــداء", "اصداء"));
    assert_true(folds_alike("ﻻ", "لا"));
    assert_true(folds_alike("٤٢٦٦", "4266"));
    assert_true(folds_alike("۴۲۶۶", "4266"));
    assert_true(folds_alike("پاکستان", "باكستان"));
    assert_true(folds_alike("Élysée", "elysee"));
    assert_true(folds_alike("РОССИЯ", "россия"));
    assert_false(folds_alike("قتل", "قتيل"));
    assert_false(folds_alike("שלום", "עולם"));
}

static void kinds_and_marks(void **state)
{
    (void)state;
    rs_doc d = doc_of("قتل 4,266 شخصا، (EU) 100جريح؟");
    static const int kinds[] = {RS_TOKEN_ARABIC, RS_TOKEN_NUMBER, RS_TOKEN_ARABIC, RS_TOKEN_PUNCT,  RS_TOKEN_PUNCT,
                                RS_TOKEN_LATIN,  RS_TOKEN_PUNCT,  RS_TOKEN_NUMBER, RS_TOKEN_ARABIC, RS_TOKEN_PUNCT};
    assert_int_equal(d.n_tokens, 10);
    for (uint32_t i = 0; i < d.n_tokens; i++) {
        assert_int_equal(d.tokens[i].kind, kinds[i]);
    }
    assert_true(rs_str_eq(rs_token_text(&d, 1), RS_STR("4,266")));
    assert_true(rs_token_is(&d, 3, ',') && rs_token_is(&d, 9, '?'));
    assert_true(d.tokens[5].flags & RS_T_UPPER);
    assert_true(d.tokens[8].flags & RS_T_GLUED);
    assert_false(rs_token_is(&d, 99, ','));
}

static void numbers_keep_their_marks(void **state)
{
    (void)state;
    rs_doc d = doc_of("٣٫٥ ٤٬٢٦٦ 5. 1,2 4،266 5،6");
    assert_true(rs_str_eq(rs_token_fold(&d, 0), RS_STR("3.5")));
    assert_true(rs_str_eq(rs_token_fold(&d, 1), RS_STR("4,266")));
    assert_true(rs_str_eq(rs_token_fold(&d, 2), RS_STR("5")));
    assert_true(rs_str_eq(rs_token_fold(&d, 4), RS_STR("1,2")));
    assert_true(rs_str_eq(rs_token_fold(&d, 5), RS_STR("4,266")));
    assert_true(rs_str_eq(rs_token_fold(&d, 6), RS_STR("5")));
}

static void sentences_end_where_they_end(void **state)
{
    (void)state;
    rs_doc d = doc_of("قال د. سمير: انتهى. ثم غادر.\"\nفقرة ثانية؟ نعم!");
    assert_int_equal(d.n_sentences, 4);
    assert_int_equal(d.sentences[2].paragraph, 1);
    assert_int_equal(d.sentences[1].paragraph, 0);
    d = doc_of("");
    assert_int_equal(d.n_sentences, 0);
    d = doc_of("\n \n");
    assert_int_equal(d.n_tokens, 0);
}

static void quotes_have_sides(void **state)
{
    (void)state;
    rs_doc d = doc_of("قال \"نعم\" و«لا» و“ربما” (هنا)");
    unsigned opens = 0, closes = 0;
    for (uint32_t i = 0; i < d.n_tokens; i++) {
        opens += !!(d.tokens[i].flags & RS_T_OPENS);
        closes += !!(d.tokens[i].flags & RS_T_CLOSES);
    }
    assert_int_equal(opens, 4);
    assert_int_equal(closes, 4);
}

/* The speech verb that a text's first token is read as, with what clings to it. */
static const rs_match *speech_at(const rs_doc *d, uint32_t i)
{
    return rs_doc_match(d, i, RS_LEX_speech);
}

static void clitics_come_off(void **state)
{
    (void)state;
    rs_doc d = doc_of("وقال ستنفي نفتها");
    const rs_match *m = speech_at(&d, 0);
    assert_non_null(m);
    assert_int_equal(m->clitics, RS_C_WA);
    assert_int_equal(rs_match_start(&d, m), 2);
    m = speech_at(&d, 1);
    assert_non_null(m);
    assert_int_equal(m->clitics, RS_C_SA);
    m = speech_at(&d, 2);
    assert_non_null(m);
    assert_int_equal(m->clitics, RS_C_PRON_3FS);
    assert_int_equal(d.text.len - rs_match_end(&d, m), 4);
}

static void offsets_skip_diacritics(void **state)
{
    (void)state;
    rs_doc d = doc_of("وَقـالَتْ");
    const rs_match *m = speech_at(&d, 0);
    assert_non_null(m);
    assert_int_equal(rs_match_start(&d, m), 4); /* waw and its fatha */
    assert_int_equal(rs_match_end(&d, m), d.text.len);
    assert_int_equal(rs_token_before(&d, 0, 1), rs_token_after(&d, 0, 4));
}

static void tokens_are_found_by_place(void **state)
{
    (void)state;
    rs_doc d = doc_of("ab cd ef");
    assert_int_equal(rs_doc_token_at(&d, 0), 0);
    assert_int_equal(rs_doc_token_at(&d, 2), 1);
    assert_int_equal(rs_doc_token_at(&d, 4), 1);
    assert_int_equal(rs_doc_token_at(&d, 100), 3);
}

static void stems_join_forms(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"المتظاهرين", "متظاهرون"},
                                           {"والوزارات", "وزارة"},
                                           {"بالقنبلة", "قنبلة"},
                                           {"للمدينة", "مدينة"},
                                           {"مطاراتها", "مطارات"}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        rs_str a = rs_stem(rs_fold(&arena, rs_str_of(pairs[i][0])));
        rs_str b = rs_stem(rs_fold(&arena, rs_str_of(pairs[i][1])));
        if (i < 4) {
            assert_true(rs_str_eq(a, b));
        } else {
            assert_true(rs_str_starts(b, rs_str_part(a, 0, 4)));
        }
    }
    rs_str two = rs_fold(&arena, RS_STR("من"));
    assert_true(rs_str_eq(rs_stem(two), two));
}

static void utf8_is_checked(void **state)
{
    (void)state;
    size_t bad;
    assert_true(rs_utf8_valid(RS_STR("a\xd8\xa7\xe2\x82\xac\xf0\x9f\x87\xb7"), NULL));
    assert_false(rs_utf8_valid(RS_STR("ab\xd8"), &bad));
    assert_int_equal(bad, 2);
    assert_false(rs_utf8_valid(RS_STR("\xc0\xaf"), &bad));
    assert_false(rs_utf8_valid(RS_STR("\xed\xa0\x80"), &bad));
    assert_false(rs_utf8_valid(RS_STR("\xf5\x80\x80\x80"), &bad));
}

static void hostile_runs_are_cut(void **state)
{
    (void)state;
    static char text[300001];
    memset(text, 'a', sizeof text - 1);
    rs_doc d = doc_of(text);
    assert_int_equal(d.n_tokens, 1250);
    for (size_t i = 0; i + 1 < sizeof text; i += 2) { /* 150,000 dammas on one letter */
        memcpy(text + i, i ? "\xd9\x8f" : "\xd9\x85", 2);
    }
    d = doc_of(text);
    for (uint32_t i = 0; i < d.n_tokens; i++) {
        assert_true((size_t)d.tokens[i].at + d.tokens[i].len <= d.text.len);
    }
}

static void memory_may_end_anywhere(void **state)
{
    (void)state;
    rs_str text = RS_STR("وقالت الوزارة إن 4266 شخصا اعتقلوا. ونفت ذلك.");
    for (uint64_t nth = 1; nth < 100; nth++) {
        rs_arena small;
        rs_doc d;
        rs_err err = {0};
        rs_arena_init(&small, 16u << 20);
        rs_mem_fail_at(nth);
        bool ok = rs_doc_init(&d, &small, text, &err) && rs_doc_lookup(&d, &small, &err);
        rs_mem_fail_at(0);
        rs_arena_release(&small);
        if (ok) {
            return;
        }
        assert_int_equal(err.code, RS_MEMORY);
    }
    fail();
}

int main(void)
{
    rs_arena_init(&arena, 256u << 20);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spelling_variants_fold_together),
        cmocka_unit_test(kinds_and_marks),
        cmocka_unit_test(numbers_keep_their_marks),
        cmocka_unit_test(sentences_end_where_they_end),
        cmocka_unit_test(quotes_have_sides),
        cmocka_unit_test(clitics_come_off),
        cmocka_unit_test(offsets_skip_diacritics),
        cmocka_unit_test(tokens_are_found_by_place),
        cmocka_unit_test(stems_join_forms),
        cmocka_unit_test(utf8_is_checked),
        cmocka_unit_test(hostile_runs_are_cut),
        cmocka_unit_test(memory_may_end_anywhere),
    };
    int failed = cmocka_run_group_tests_name("lang", tests, NULL, NULL);
    rs_arena_release(&arena);
    return failed;
}
