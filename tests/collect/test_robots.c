#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "base/mem.h"
#include "collect/robots.h"

typedef struct robots_case {
    const char *text, *path;
    bool allowed;
} robots_case;

#define ALL "User-agent: *\n"
static const robots_case cases[] = {
    /* nothing said */
    {"", "/", true},
    {"\n\n# nothing\n", "/a", true},
    {"<!DOCTYPE html><html><body>Disallow: / </body></html>", "/a", true},
    {"Disallow: /\n", "/a", true},
    {ALL "Disallow:\n", "/a", true},
    {ALL, "/a", true},
    /* all */
    {ALL "Disallow: /\n", "/", false},
    {ALL "Disallow: /\n", "/a/b?c", false},
    {ALL "Disallow: /\n", "/robots.txt", true},
    {ALL "Disallow: *\n", "/a", false},
    {ALL "Disallow: /*\n", "/a", false},
    /* beginnings, letters of their case */
    {ALL "Disallow: /private\n", "/private", false},
    {ALL "Disallow: /private\n", "/private/x", false},
    {ALL "Disallow: /private\n", "/privateer", false},
    {ALL "Disallow: /private/\n", "/private", true},
    {ALL "Disallow: /private\n", "/Private", true},
    {ALL "Disallow: /private\n", "/a/private", true},
    {ALL "Disallow: private\n", "/private", false},
    /* the longest, Allow where they are equal */
    {ALL "Allow: /p\nDisallow: /\n", "/page", true},
    {ALL "Disallow: /\nAllow: /p\n", "/page", true},
    {ALL "Allow: /folder\nDisallow: /folder\n", "/folder/page", true},
    {ALL "Disallow: /folder\nAllow: /folder\n", "/folder/page", true},
    {ALL "Allow: /page\nDisallow: /*.htm\n", "/page.htm", false},
    {ALL "Allow: /page\nDisallow: /*.ph\n", "/page.php5", true},
    {ALL "Allow: /$\nDisallow: /\n", "/", true},
    {ALL "Allow: /$\nDisallow: /\n", "/page.htm", false},
    /* stars and the end */
    {ALL "Disallow: /*.php\n", "/index.php", false},
    {ALL "Disallow: /*.php\n", "/a/b.php?x=1", false},
    {ALL "Disallow: /*.php$\n", "/index.php", false},
    {ALL "Disallow: /*.php$\n", "/index.php?x=1", true},
    {ALL "Disallow: /*.php$\n", "/index.php.php", false},
    {ALL "Disallow: /a*b*c\n", "/aXbXc", false},
    {ALL "Disallow: /a*b*c\n", "/aXcXb", true},
    {ALL "Disallow: /a*b*c$\n", "/aXbXcX", true},
    {ALL "Disallow: /a*b*c$\n", "/abcc", false},
    {ALL "Disallow: /a**c\n", "/abc", false},
    {ALL "Disallow: /a*\n", "/a", false},
    {ALL "Disallow: /a*$\n", "/abc", false},
    {ALL "Disallow: /a$\n", "/a", false},
    {ALL "Disallow: /a$\n", "/ab", true},
    {ALL "Disallow: /a$b\n", "/a$b", false},
    {ALL "Disallow: /*?\n", "/a?x=1", false},
    {ALL "Disallow: /*?\n", "/a", true},
    {ALL "Disallow: /*aab$\n", "/aaaab", false},
    /* letters in one way of writing */
    {ALL "Disallow: /أخبار\n", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1", false},
    {ALL "Disallow: /%d8%a3\n", "/%D8%A3", false},
    {ALL "Disallow: /%D8%A3\n", "/%d8%a3", false},
    {ALL "Disallow: /%7Euser\n", "/~user", false},
    {ALL "Disallow: /~user\n", "/%7euser", false},
    {ALL "Disallow: /a%2Fb\n", "/a/b", true},
    {ALL "Disallow: /a%2fb\n", "/a%2Fb", false},
    {ALL "Disallow: /a%2Ab\n", "/a*b", false},
    {ALL "Disallow: /a%2Ab\n", "/axb", true},
    {ALL "Disallow: /a%24\n", "/a$", false},
    {ALL "Disallow: /a%2\n", "/a%2", false},
    /* whose group */
    {"User-agent: rasid\nDisallow: /\n", "/a", false},
    {"User-agent: RaSid\nDisallow: /\n", "/a", false},
    {"User-agent: Rasid/2.0\nDisallow: /\n", "/a", false},
    {"User-agent: rasid-images\nDisallow: /\n", "/a", true},
    {"User-agent: rasi\nDisallow: /\n", "/a", true},
    {"User-agent: other\nDisallow: /\n", "/a", true},
    {ALL "Disallow: /\n\nUser-agent: rasid\nAllow: /\n", "/a", true},
    {ALL "Disallow: /\n\nUser-agent: rasid\nDisallow:\n", "/a", true},
    {ALL "Disallow: /\n\nUser-agent: rasid\n", "/a", true},
    {"User-agent: rasid\nDisallow: /a\n\n" ALL "Disallow: /b\n", "/b", true},
    {"User-agent: rasid\nDisallow: /a\n\n" ALL "Disallow: /b\n", "/a", false},
    {"User-agent: other\nUser-agent: rasid\nDisallow: /a\n", "/a", false},
    {"User-agent: rasid\nUser-agent: other\nDisallow: /a\n", "/a", false},
    {"User-agent: rasid\nDisallow: /a\nUser-agent: other\nDisallow: /b\n", "/b", true},
    {"User-agent: rasid\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: rasid\nDisallow: /b\n", "/b", false},
    {"User-agent: rasid\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: rasid\nDisallow: /b\n", "/a", false},
    {"User-agent: rasid\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: rasid\nDisallow: /b\n", "/c", true},
    {"User-agent: other\nSitemap: https://x.example/s\nUser-agent: *\nDisallow: /a\n", "/a", false},
    {"User-agent: other\nCrawl-delay: 5\nUser-agent: rasid\nDisallow: /a\n", "/a", false},
    {ALL "Unknown: x\n\n\nDisallow: /a\n", "/a", false},
    /* how it is written */
    {"\xEF\xBB\xBF" ALL "Disallow: /a\n", "/a", false},
    {"User-agent: *\r\nDisallow: /a\r\n", "/a", false},
    {"User-agent: *\rDisallow: /a\r", "/a", false},
    {"User-agent:*\nDisallow:/a", "/a", false},
    {"  user-AGENT :  * \n\tDISALLOW :\t/a  \n", "/a", false},
    {ALL "Disallow: /a # not for you\n", "/a", false},
    {ALL "# Disallow: /a\n", "/a", true},
    {ALL "Disallow /a\n", "/a", false},
    {"Useragent: *\nDissallow: /a\n", "/a", false},
    {"User agent: *\nDisalow: /a\n", "/a", false},
    {ALL "Disallowance: /a\n", "/a", true},
    {ALL "Noindex: /a\n", "/a", true},
};

static void asked_and_answered(void **state)
{
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        rs_robots r = {0};
        rs_err err;
        assert_true(rs_robots_read(&r, rs_str_of(cases[i].text), RS_STR("rasid"), &err));
        if (rs_robots_allow(&r, rs_str_of(cases[i].path)) != cases[i].allowed) {
            bad++;
            print_error("%s--- %s should be %s\n", cases[i].text, cases[i].path, cases[i].allowed ? "allowed" : "not");
        }
        rs_robots_release(&r);
    }
    assert_int_equal(bad, 0);
}

static void delays_and_sitemaps(void **state)
{
    rs_robots r = {0};
    rs_err err;
    assert_true(rs_robots_read(&r,
                               RS_STR("Sitemap: https://a.example/1.xml\nUser-agent: x\nCrawl-delay: 9\n"
                                      "User-agent: *\nCrawl-delay: 2.5\nCrawl-delay: 1\nsitemap:/2.xml # two\n"),
                               RS_STR("rasid"), &err));
    assert_int_equal(r.delay_ms, 2500);
    assert_true(rs_str_eq(rs_buf_str(&r.sitemaps), RS_STR("https://a.example/1.xml\n/2.xml\n")));
    static const struct {
        const char *text;
        uint32_t ms;
    } delays[] = {{ALL "Crawl-delay: -1", 0},
                  {ALL "Crawl-delay: soon", 0},
                  {ALL "Crawl-delay: 0", 0},
                  {ALL "Crawl-delay: 1e9", 0},
                  {ALL "Crawl-delay: 10", 10000},
                  {"User-agent: x\nCrawl-delay: 4", 0},
                  {ALL "Crawl-delay: 99999999999", 86400000}};
    for (size_t i = 0; i < sizeof delays / sizeof *delays; i++) {
        assert_true(rs_robots_read(&r, rs_str_of(delays[i].text), RS_STR("rasid"), &err));
        assert_int_equal(r.delay_ms, delays[i].ms);
    }
    rs_robots_release(&r);
}

/* The first 500 KiB count, rules are counted and none of it takes long. */
static void hostile_ones_have_ceilings(void **state)
{
    enum { size = 2 << 20 };
    rs_robots r = {0};
    rs_err err;
    rs_buf text;
    rs_buf_init(&text, size);
    rs_buf_z(&text, ALL);
    while (text.len < RS_ROBOTS_TEXT) {
        rs_buf_z(&text, "Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b$\n");
    }
    rs_buf_z(&text, "Disallow: /x\nSitemap: /s\n");
    assert_true(rs_robots_read(&r, rs_buf_str(&text), RS_STR("rasid"), &err));
    static char path[8192];
    memset(path, 'a', sizeof path);
    path[0] = '/';
    assert_true(rs_robots_allow(&r, (rs_str){path, sizeof path}));
    assert_true(rs_robots_allow(&r, RS_STR("/x")));
    assert_int_equal(r.sitemaps.len, 0);

    rs_buf_reset(&text);
    rs_buf_z(&text, ALL);
    for (int i = 0; i < RS_ROBOTS_RULES + 10; i++) {
        rs_buf_printf(&text, "Disallow: /%d-\n", i);
    }
    assert_true(rs_robots_read(&r, rs_buf_str(&text), RS_STR("rasid"), &err));
    assert_false(rs_robots_allow(&r, RS_STR("/9999-")));
    assert_true(rs_robots_allow(&r, RS_STR("/10000-")));

    rs_buf_reset(&text);
    rs_buf_z(&text, ALL "Disallow: /");
    rs_buf_put(&text, (rs_str){path + 1, RS_ROBOTS_PATTERN + 1});
    rs_buf_z(&text, "\nDisallow: /y\n");
    assert_true(rs_robots_read(&r, rs_buf_str(&text), RS_STR("rasid"), &err));
    assert_true(rs_robots_allow(&r, (rs_str){path, sizeof path}));
    assert_false(rs_robots_allow(&r, RS_STR("/y")));
    assert_true(rs_robots_read(&r, (rs_str){"\0\0User-agent: *\nDisallow: /\0\n", 29}, RS_STR("rasid"), &err));
    rs_buf_release(&text);
    rs_robots_release(&r);
}

static void refused_memory(void **state)
{
    rs_str text = RS_STR(ALL "Disallow: /a\nSitemap: /s\n");
    for (uint64_t nth = 1; nth <= 2; nth++) {
        rs_robots r = {0};
        rs_err err = {0};
        rs_mem_fail_at(nth);
        bool ok = rs_robots_read(&r, text, RS_STR("rasid"), &err);
        rs_mem_fail_at(0);
        assert_false(ok);
        assert_int_equal(err.code, RS_MEMORY);
        assert_null(r.rules.at);
        rs_robots_release(&r);
    }
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asked_and_answered),
        cmocka_unit_test(delays_and_sitemaps),
        cmocka_unit_test(hostile_ones_have_ceilings),
        cmocka_unit_test(refused_memory),
    };
    return cmocka_run_group_tests_name("robots", tests, NULL, NULL);
}
