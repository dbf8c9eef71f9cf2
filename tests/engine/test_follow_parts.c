/* Following, what of it is pure: the schedule, differences, outcomes, what a page names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "collect/discover.h"
#include "engine/follow.h"
#include "engine/follow_diff.h"
#include "engine/follow_schedule.h"
#include "world.h"

/* ---- the schedule */

static void rhythm_is_learned(void **state)
{
    (void)state;
    rs_rhythm r = {.n = 0};
    for (int k = 0; k < 4; k++) {
        rs_rhythm_add(&r, DAWN + k * 10 * MINUTE);
        assert_int_equal(rs_rhythm_usual(&r), 0);
    }
    rs_rhythm_add(&r, DAWN + 40 * MINUTE);
    assert_int_equal(rs_rhythm_usual(&r), 10 * MINUTE);
    rs_rhythm_add(&r, DAWN + 40 * MINUTE + 59); /* one moment with the last */
    rs_rhythm_add(&r, DAWN);                    /* out of order */
    assert_int_equal(r.n, 5);
    for (int k = 5; k < 500; k++) {
        rs_rhythm_add(&r, DAWN + k * 10 * MINUTE);
    }
    assert_int_equal(r.n, RS_RHYTHM_MOMENTS);
    assert_int_equal(rs_rhythm_long(&r), 10 * MINUTE);
    /* 144 a day, at any hour */
    int64_t now = DAWN + 500 * 10 * MINUTE;
    double expected = rs_rhythm_expected(&r, now, now + 5 * HOUR);
    assert_true(expected > 24 && expected < 36);
    expected = rs_rhythm_expected(&r, now, now + 3 * DAY);
    assert_true(expected > 360 && expected < 500);
}

static void nights_are_no_silence(void **state)
{
    (void)state;
    rs_source s = {.url = RS_STR("http://x.test/"), .last_try = DAWN};
    for (int64_t at = DAWN; at < DAWN + 10 * DAY; at += 15 * MINUTE) {
        if (at % DAY >= 6 * HOUR && at % DAY < 22 * HOUR) {
            rs_rhythm_add(&s.rhythm, at);
            s.last_new = at;
        }
    }
    int64_t evening = s.last_new;
    for (int64_t at = evening; at < evening + 8 * HOUR; at += 10 * MINUTE) {
        s.last_success = at;
        s.next_due = at + HOUR;
        assert_true(rs_health_state(&s, at) == RS_STATE_ok || rs_health_state(&s, at) == RS_STATE_late);
    }
    s.last_success = evening + 8 * HOUR + 3 * HOUR; /* but three hours of the morning are */
    s.next_due = s.last_success + HOUR;
    assert_int_equal(rs_health_state(&s, s.last_success), RS_STATE_silent);
    s.last_new = s.last_success;
    assert_int_equal(rs_health_state(&s, s.last_success), RS_STATE_ok);
    assert_int_equal(rs_health_state(&s, s.next_due + RS_OVERDUE + 1), RS_STATE_unfollowed);
    s.errors = RS_FAILING_AFTER;
    assert_int_equal(rs_health_state(&s, s.last_success), RS_STATE_failing);
    s.gone = true;
    assert_int_equal(rs_health_state(&s, s.last_success), RS_STATE_gone);
    const rs_source fresh = {.next_due = DAWN};
    assert_int_equal(rs_health_state(&fresh, DAWN), RS_STATE_untried);
}

static void looks_have_bounds(void **state)
{
    (void)state;
    rs_source s = {.url = RS_STR("http://x.test/")};
    for (int64_t gap = MINUTE; gap < 40 * DAY; gap *= 3) {
        s.rhythm = (rs_rhythm){.n = 0};
        for (int k = 0; k < 30; k++) {
            rs_rhythm_add(&s.rhythm, DAWN + k * gap);
        }
        s.last_new = DAWN + 29 * gap;
        for (s.tries = 0; s.tries < 50; s.tries++) {
            int64_t wait = rs_schedule_next(&s, s.last_new, 0);
            assert_true(wait >= RS_POLL_LEAST && wait <= RS_POLL_MOST);
            assert_true(rs_schedule_next(&s, s.last_new, HOUR) >= HOUR);
            assert_true(rs_schedule_next(&s, s.last_new, 100 * DAY) == RS_POLL_MOST);
        }
    }
    int64_t before = 0;
    for (uint32_t errors = 1; errors < 40; errors++) {
        int64_t wait = rs_schedule_back_off(s.url, errors);
        assert_true(wait >= RS_POLL_LEAST / 2 && wait <= RS_BACK_OFF_MOST);
        assert_true(errors > 8 || wait > before);
        before = wait;
    }
    assert_int_equal(rs_schedule_check(DAWN, 0), DAWN + HOUR);
    assert_int_equal(rs_schedule_check(DAWN, 2), DAWN + DAY);
    assert_int_equal(rs_schedule_check(DAWN, 3), 0);
}

/* ---- differences */

static void diff(const char *before, const char *after, const char *expected)
{
    rs_arena arena;
    rs_buf out;
    bool same = false;
    rs_arena_init(&arena, 1 << 20);
    rs_buf_init(&out, 1 << 20);
    assert_true(rs_diff_lines(&out, rs_str_of(before), rs_str_of(after), &arena, &same));
    rs_buf_char(&out, '\0');
    if (expected) {
        assert_string_equal(out.at, expected);
    }
    assert_int_equal(same, expected == NULL);
    rs_buf_release(&out);
    rs_arena_release(&arena);
}

static void lines_are_compared(void **state)
{
    (void)state;
    diff("a\nb\nc", "a\nb\nc\n", NULL);
    diff("a\nb", "b\n\n  a", NULL); /* moved, and spaces */
    diff("a\nb\nb", "a\nb", "{\"removed\":[\"b\"],\"added\":[]}");
    diff("a\nb", "a\nB\nc", "{\"removed\":[\"b\"],\"added\":[\"B\",\"c\"]}");
    diff("", "x \"y\"", "{\"removed\":[],\"added\":[\"x \\\"y\\\"\"]}");
}

static void outcomes_come_back(void **state)
{
    (void)state;
    rs_buf out;
    rs_outcome back;
    const rs_outcome o = {.kind = RS_OUTCOME_part,
                          .end = RS_FETCH_BUSY,
                          .status = 429,
                          .source = RS_STR("http://x.test/"),
                          .url = RS_STR("http://x.test/1.xml"),
                          .etag = RS_STR("\"a\r\nb: c\""),
                          .why = RS_STR(""),
                          .at = DAWN,
                          .retry_after = DAWN + 7,
                          .same = 1,
                          .file = 3,
                          .offset = 12345678901};
    rs_buf_init(&out, 1 << 16);
    rs_outcome_pack(&out, &o);
    assert_true(rs_outcome_unpack(&back, rs_buf_str(&out)));
    assert_int_equal(back.kind, o.kind);
    assert_int_equal(back.end, o.end);
    assert_int_equal(back.status, 429);
    assert_true(rs_str_eq(back.url, o.url) && rs_str_eq(back.source, o.source));
    assert_true(rs_str_eq(back.etag, RS_STR("\"a  b: c\"")));
    assert_true(back.why.at && !back.why.len && !back.final.at);
    assert_true(back.at == o.at && back.retry_after == o.retry_after && back.offset == o.offset && back.same == 1);
    assert_false(rs_outcome_unpack(&back, RS_STR("software: wget\r\nformat: WARC\r\n")));
    assert_false(rs_outcome_unpack(&back, RS_STR("rasid-outcome: page ok\r\n")));
    assert_false(rs_outcome_unpack(&back, RS_STR("rasid-outcome: page well\r\nurl: x\r\n")));
    rs_buf_release(&out);
}

/* ---- what a page names */

static void discovers(const char *html, const char *expected)
{
    rs_arena arena;
    rs_arena_init(&arena, 1 << 20);
    rs_str found = rs_discover_feed(&arena, rs_str_of(html), RS_STR("https://x.test/news/"));
    assert_string_equal(found.at ? found.at : "", expected);
    rs_arena_release(&arena);
}

static void feeds_are_discovered(void **state)
{
    (void)state;
    discovers("<link rel=alternate type=application/rss+xml href=/rss>", "https://x.test/rss");
    discovers(
        "<LINK TYPE='application/atom+xml; charset=utf-8' title=\"a > b\" HREF='a.xml?x=1&amp;y=2' REL='alternate'/>",
        "https://x.test/news/a.xml?x=1&y=2");
    discovers("<link rel='stylesheet' href='a.css'><link rel='alternate' type='text/html' hreflang='en' href='/en'>",
              "");
    discovers("<link rel='alternate' type='application/rss+xml' href='/comments/feed'>"
              "<link rel='alternate' type='application/feed+json' href='//y.test/f.json'>",
              "https://y.test/f.json");
    discovers("<!-- <link rel='alternate' type='application/rss+xml' href='/old'> --><body>"
              "<link rel='alternate' type='application/rss+xml' href='/late'>",
              "");
    discovers("<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>", "");
    discovers("<link rel='alternate' type='application/rss+xml' href='/open", "https://x.test/open");
    discovers("<linked rel='alternate' type='application/rss+xml' href='/no'><link", "");
    discovers("", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rhythm_is_learned),  cmocka_unit_test(nights_are_no_silence),
        cmocka_unit_test(looks_have_bounds),  cmocka_unit_test(lines_are_compared),
        cmocka_unit_test(outcomes_come_back), cmocka_unit_test(feeds_are_discovered),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
