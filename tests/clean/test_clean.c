#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/mem.h"
#include "clean/clean.h"
#include "lang/doc.h"

enum { ceiling = 64 << 20 };

typedef struct desk {
    rs_arena arena, scratch;
    rs_article article;
    rs_err err;
} desk;

static bool clean_bytes(desk *d, rs_str bytes)
{
    rs_raw raw = {.bytes = bytes, .file = RS_STR("file")};
    rs_arena_reset(&d->arena);
    return rs_article_clean(&d->article, &raw, &d->arena, &d->scratch, &d->err);
}

static int open_desk(void **state)
{
    desk *d = calloc(1, sizeof *d);
    rs_arena_init(&d->arena, ceiling);
    rs_arena_init(&d->scratch, ceiling);
    *state = d;
    return 0;
}

static int close_desk(void **state)
{
    desk *d = *state;
    rs_arena_release(&d->arena);
    rs_arena_release(&d->scratch);
    free(d);
    return 0;
}

static const char plain[] =
    "The port opens again after a week\n"
    "January 8, 2022\n"
    "The management of the port said on Saturday that work would begin again, that the losses came to "
    "40 million, and that the roads to the town were open to lorries.\n"
    "Share this article\n"
    "Traders said that their goods were piling up in the stores, and that prices had gone up.\n";

static const char page[] =
    "<html><head><title>The port opens again after a week - The Coast</title>"
    "<meta property='article:published_time' content='2022-01-08T10:05:00Z'>"
    "<script type='application/ld+json'>{\"headline\": \"The port opens again\", \"datePublished\": "
    "\"2022-01-08\"}</script>"
    "</head><body><nav><a href='/'>Home</a></nav><article><h1>The port opens again after a week</h1>"
    "<p>The management of the port said on Saturday that work would begin again, that the losses came to 40 "
    "million.</p>"
    "<p>Traders said that their goods were piling up in the stores, and that prices had gone up.</p>"
    "<div class='share'>Facebook</div></article></body></html>";

static const char live[] =
    "<html><head><title>The harbour as it happens | Coast</title></head><body><b>Coast</b><article><h1>The harbour as "
    "it "
    "happens</h1><p>Published on 8 January 2022 at 10:05 | By: Someone Else</p><div class='live-updates'>"
    "<div class='e'><time datetime='2022-01-08T14:35:00Z'>14:35</time><h3>The gates are open</h3><p>Ships came in "
    "again, "
    "said the port in the afternoon, one behind the other.</p><blockquote class='twitter-tweet'><p>Work begins on "
    "Sunday</p>&mdash; The Port (@port) <a href='https://twitter.com/port/status/1'>January 8, "
    "2022</a></blockquote></div>"
    "<div class='e'><time datetime='2022-01-08T12:10:00Z'>12:10</time><p>The unions spoke of a long night and of three "
    "demands that they had.</p><blockquote cite='https://www.facebook.com/dockers/posts/7'><p>We stay here</p>Posted "
    "by "
    "<a href='https://www.facebook.com/dockers'>Dockers</a> on January 8, 2022</blockquote></div>"
    "<div class='e'><time datetime='2022-01-08T09:00:00Z'>9:00</time><p>The gates are closed since the morning, and "
    "lorries wait on the road.</p></div></div></article><p>Coast 2022</p></body></html>";

/* Every allocation is refused once; each time the call must fail with MEMORY, leak nothing and crash nowhere. */
static void torture(rs_str bytes)
{
    for (uint64_t nth = 1; nth < 100000; nth++) {
        desk d = {0};
        rs_arena_init(&d.arena, ceiling);
        rs_arena_init(&d.scratch, ceiling);
        rs_mem_fail_at(nth);
        bool ok = clean_bytes(&d, bytes);
        rs_mem_fail_at(0);
        if (!ok) {
            assert_int_equal(d.err.code, RS_MEMORY);
        }
        rs_arena_release(&d.arena);
        rs_arena_release(&d.scratch);
        if (ok) {
            assert_true(nth > 1);
            return;
        }
    }
    fail_msg("never succeeded");
}

static void plain_text_survives_refused_memory(void **state)
{
    (void)state;
    torture((rs_str){plain, sizeof plain - 1});
}

static void html_survives_refused_memory(void **state)
{
    (void)state;
    torture((rs_str){page, sizeof page - 1});
}

static void live_blog_survives_refused_memory(void **state)
{
    desk *d = *state;
    assert_true(clean_bytes(d, (rs_str){live, sizeof live - 1}));
    assert_int_equal(d->article.entries.len, 3);
    assert_int_equal(d->article.posts.len, 2);
    torture((rs_str){live, sizeof live - 1});
}

/* Small ceilings are the same as refused memory, at other places. */
static void small_ceilings_are_told(void **state)
{
    (void)state;
    rs_buf big;
    rs_buf_init(&big, 16 << 20);
    for (int i = 0; i < 2000; i++) {
        rs_buf_printf(&big, "<p>%s</p>", plain);
    }
    for (size_t room = 64 << 10; room <= (size_t)1 << 20; room *= 2) {
        desk d = {0};
        rs_arena_init(&d.arena, room);
        rs_arena_init(&d.scratch, room);
        assert_false(clean_bytes(&d, rs_buf_str(&big)));
        assert_int_equal(d.err.code, RS_MEMORY);
        rs_arena_release(&d.arena);
        rs_arena_release(&d.scratch);
    }
    rs_buf_release(&big);
}

static void id_is_of_the_folded_text(void **state)
{
    desk *d = *state;
    const char *const texts[] = {plain, page};
    for (size_t i = 0; i < 2; i++) {
        assert_true(clean_bytes(d, rs_str_of(texts[i])));
        rs_str fold = rs_fold(&d->arena, d->article.text);
        assert_true(rs_id_eq(d->article.id, rs_hash_id(fold)));
        assert_true(rs_str_eq(d->article.title, rs_str_part(d->article.text, 0, d->article.title_len)));
    }
}

static void same_input_same_output(void **state)
{
    desk *d = *state;
    assert_true(clean_bytes(d, rs_str_of(page)));
    rs_id first = d->article.id;
    assert_true(clean_bytes(d, rs_str_of(page)));
    assert_true(rs_id_eq(d->article.id, first));
}

/* Each of these cost seconds or crashed some reader once. */
static void hostile(desk *d, const char *head, const char *unit, size_t times, const char *tail)
{
    rs_buf b;
    rs_buf_init(&b, 8 << 20);
    rs_buf_z(&b, head);
    for (size_t i = 0; i < times; i++) {
        rs_buf_z(&b, unit);
    }
    rs_buf_z(&b, tail);
    clock_t start = clock();
    clean_bytes(d, rs_buf_str(&b));
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    if (seconds > 4) {
        fail_msg("%.1f s for %zu times \"%s\"", seconds, times, unit);
    }
    rs_buf_release(&b);
}

static void hostile_markup_is_linear(void **state)
{
    desk *d = *state;
    const size_t n = 200000;
    hostile(d, "<html>", "<div>", n, "text that stands deep, and says little");
    hostile(d, "<html>", "<b>", n, "text");
    hostile(d, "<html>", "<div><p>a</q>", n, "");
    hostile(d, "<html>", "</q>", n, "");
    hostile(d, "<html>", "<!--", n, "");
    hostile(d, "<html>", "<script", n, "");
    hostile(d, "<html>", "<script>", n, "");
    hostile(d, "<html>", "<svg>", n, "");
    hostile(d, "<p>", "&amp;&#1575;", n, "");
    hostile(d, "<p>", "a<br>", n, "");
    hostile(d, "<p ", "a='<' ", n, ">text");
    hostile(d, "<html>", "<table><tr><td>a", n / 4, "");
    hostile(d, "<html><p class='", "share-", n, "'>text");
    hostile(d, "<html>", "<", n, "");
}

static void hostile_text_is_linear(void **state)
{
    desk *d = *state;
    const size_t n = 200000;
    hostile(d, "a", "\xCC\x81", n, "");        /* one letter, many accents */
    hostile(d, "", "\xD9\x91\xD9\x8E", n, ""); /* marks on nothing */
    hostile(d, "", ": ", n, "");
    hostile(d, "", "(", n, ")");
    hostile(d, "", "share ", n, "");
    hostile(d, "", "a/", n, ")");
    hostile(d, "", "share\n", n, "");
    hostile(d, "", "Comments\na\n", n, "");
    hostile(d, "", "2022-01-08 ", n, "");
    hostile(d, "", "8 January 2022\n", n / 4, "");
    hostile(d, "", "\xC3\x98\xC2\xA7\xC3\x99 ", n, "");
    hostile(d, "", "\xD8", n, "");
    hostile(d, "", "\xE1\xBB", n, "");
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_survives_refused_memory),
        cmocka_unit_test(html_survives_refused_memory),
        cmocka_unit_test_setup_teardown(live_blog_survives_refused_memory, open_desk, close_desk),
        cmocka_unit_test(small_ceilings_are_told),
        cmocka_unit_test_setup_teardown(id_is_of_the_folded_text, open_desk, close_desk),
        cmocka_unit_test_setup_teardown(same_input_same_output, open_desk, close_desk),
        cmocka_unit_test_setup_teardown(hostile_markup_is_linear, open_desk, close_desk),
        cmocka_unit_test_setup_teardown(hostile_text_is_linear, open_desk, close_desk),
    };
    return cmocka_run_group_tests_name("clean", tests, NULL, NULL);
}
