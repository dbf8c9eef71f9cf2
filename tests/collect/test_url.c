#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "collect/url.h"

typedef struct url_case {
    const char *base, *relative, *want; /* want "! ..." is why it cannot be */
} url_case;

#define B "https://news.example/a/b/c?q=1"
static const url_case cases[] = {
    /* one way to write it */
    {NULL, "http://News.EXAMPLE", "http://news.example/"},
    {NULL, "HTTP://news.example:80/", "http://news.example/"},
    {NULL, "https://news.example:443/x", "https://news.example/x"},
    {NULL, "https://news.example:80/x", "https://news.example:80/x"},
    {NULL, "https://news.example:/x", "https://news.example/x"},
    {NULL, "https://news.example./x", "https://news.example/x"},
    {NULL, "http://news.example:0080/", "http://news.example/"},
    {NULL, "https://news.example/x#part", "https://news.example/x"},
    {NULL, "https://news.example?x=1", "https://news.example/?x=1"},
    {NULL, "https://news.example/?", "https://news.example/?"},
    {NULL, "  https://news.example/x \n", "https://news.example/x"},
    {NULL, "https://news.exam\nple/a\tb", "https://news.example/ab"},
    {NULL, "\xE2\x80\x8Fhttps://news.example/x\xE2\x80\x8E", "https://news.example/x"},
    {NULL, "\xEF\xBB\xBFhttps://news.example/x\xC2\xA0", "https://news.example/x"},
    {NULL, "https:\\\\news.example\\a\\b", "https://news.example/a/b"},
    {NULL, "https:///news.example/x", "https://news.example/x"},
    {NULL, "https:news.example/x", "https://news.example/x"},
    {NULL, "feed://news.example/rss", "http://news.example/rss"},
    {NULL, "feed:https://news.example/rss", "https://news.example/rss"},
    /* dot segments */
    {NULL, "https://h.example/a/./b/../c", "https://h.example/a/c"},
    {NULL, "https://h.example/../../a", "https://h.example/a"},
    {NULL, "https://h.example/a/..", "https://h.example/"},
    {NULL, "https://h.example/a/b/.", "https://h.example/a/b/"},
    {NULL, "https://h.example/a/%2e%2E/b", "https://h.example/b"},
    {NULL, "https://h.example/a/.%2e/b", "https://h.example/b"},
    {NULL, "https://h.example/a/.../b", "https://h.example/a/.../b"},
    {NULL, "https://h.example//a//b", "https://h.example//a//b"},
    {NULL, "https://h.example/?a=../b", "https://h.example/?a=../b"},
    /* what may not stand in an address */
    {NULL, "https://h.example/أخبار", "https://h.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1"},
    {NULL, "https://h.example/%d8%a3", "https://h.example/%d8%a3"},
    {NULL, "https://h.example/a b", "https://h.example/a%20b"},
    {NULL, "https://h.example/\"<>`{}", "https://h.example/%22%3C%3E%60%7B%7D"},
    {NULL, "https://h.example/?q=خبر 'x'", "https://h.example/?q=%D8%AE%D8%A8%D8%B1%20%27x%27"},
    {NULL, "https://h.example/100%", "https://h.example/100%"},
    {NULL, "https://h.example/\xC7", "https://h.example/%C7"},
    {NULL, "https://h.example/a\x01", "https://h.example/a"},
    {NULL, "https://h.example/a\x01z", "https://h.example/a%01z"},
    /* hosts */
    {NULL, "https://أخبار.example/", "https://xn--igbicxr.example/"},
    {NULL, "https://%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1.example/", "https://xn--igbicxr.example/"},
    {NULL,
     "https://B\xC3\xBC"
     "cher.example/",
     "https://xn--bcher-kva.example/"},
    {NULL, "http://127.1/", "http://127.0.0.1/"},
    {NULL, "http://0x7f.0.0.1/", "http://127.0.0.1/"},
    {NULL, "http://2130706433/", "http://127.0.0.1/"},
    {NULL, "http://017700000001/", "http://127.0.0.1/"},
    {NULL, "http://\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97.0.0.1/", "http://127.0.0.1/"},
    {NULL, "http://[::1]/", "http://[::1]/"},
    {NULL, "http://[0:0:0:0:0:0:0:1]:8080/", "http://[::1]:8080/"},
    {NULL, "http://[::FFFF:7f00:1]/", "http://[::ffff:127.0.0.1]/"},
    {NULL, "http://a_b.example/", "http://a_b.example/"},
    /* relative */
    {B, "d", "https://news.example/a/b/d"},
    {B, "./d", "https://news.example/a/b/d"},
    {B, "../d", "https://news.example/a/d"},
    {B, "../../../d", "https://news.example/d"},
    {B, "/d", "https://news.example/d"},
    {B, "\\d", "https://news.example/d"},
    {B, "//other.example/d", "https://other.example/d"},
    {B, "?p=2", "https://news.example/a/b/c?p=2"},
    {B, "#top", "https://news.example/a/b/c?q=1"},
    {B, "", "https://news.example/a/b/c?q=1"},
    {B, ".", "https://news.example/a/b/"},
    {B, "http://other.example/x", "http://other.example/x"},
    {B, "https:d", "https://news.example/a/b/d"},
    {B, "http:d", "http://d/"},
    {B, "a:b/c", "! the address is not of http or https"},
    {B, "./a:b", "https://news.example/a/b/a:b"},
    {"https://News.example", "d", "https://news.example/d"},
    {"https://news.example/a/?x=/y/z", "d", "https://news.example/a/d"},
    {"ftp://news.example/", "d", "! the address is not of http or https"},
    {"file:///feed.xml", "https://news.example/d", "https://news.example/d"},
    /* what cannot be */
    {NULL, "", "! the address is not whole (http://...)"},
    {NULL, "/d", "! the address is not whole (http://...)"},
    {NULL, "news.example/d", "! the address is not whole (http://...)"},
    {NULL, "javascript:alert(1)", "! the address is not of http or https"},
    {NULL, "mailto:desk@news.example", "! the address is not of http or https"},
    {NULL, "file:///etc/passwd", "! the address is not of http or https"},
    {NULL, "https://", "! no host in the address"},
    {NULL, "https://:80/", "! no host in the address"},
    {NULL, "https://user:secret@news.example/", "! a name and password in the address"},
    {NULL, "https://news.example@127.0.0.1/", "! a name and password in the address"},
    {NULL, "https://news..example/", "! no such host can be"},
    {NULL, "https://./", "! no such host can be"},
    {NULL, "https://a b.example/", "! no such host can be"},
    {NULL, "https://a%00b.example/", "! no such host can be"},
    {NULL, "https://a%2fb.example/", "! no such host can be"},
    {NULL, "https://256.0.0.1/", "! no such host can be"},
    {NULL, "https://[::1/", "! no such host can be"},
    {NULL, "https://[::1%25eth0]/", "! no such host can be"},
    {NULL, "https://news.example:99999/", "! no such port can be"},
    {NULL, "https://news.example:0/", "! no such port can be"},
    {NULL, "https://news.example:8a/", "! no such port can be"},
};

static rs_str str(const char *z)
{
    return z ? rs_str_of(z) : RS_STR_NONE;
}

static void as_written_and_as_resolved(void **state)
{
    char out[RS_URL_LONGEST + 1];
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t len;
        const char *why = rs_url_write(str(cases[i].base), str(cases[i].relative), out, &len);
        bool refused = cases[i].want[0] == '!';
        if (refused ? !why || strcmp(why, cases[i].want + 2) : why || strcmp(out, cases[i].want)) {
            bad++;
            print_error("%s + %s\n  is   %s\n  want %s\n", cases[i].base ? cases[i].base : "-", cases[i].relative,
                        why ? why : out, cases[i].want);
        }
    }
    assert_int_equal(bad, 0);
}

/* What is normal stays as it is, and its parts are there. */
static void normal_twice_is_the_same(void **state)
{
    char out[RS_URL_LONGEST + 1];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t len;
        rs_url parts;
        if (cases[i].want[0] != '!') {
            assert_null(rs_url_write(RS_STR_NONE, str(cases[i].want), out, &len));
            assert_string_equal(out, cases[i].want);
            assert_true(rs_url_parts(&parts, str(cases[i].want)));
            assert_int_equal(parts.origin.len + parts.path.len, strlen(cases[i].want));
        }
    }
}

static void the_parts(void **state)
{
    rs_url u;
    assert_true(rs_url_parts(&u, RS_STR("https://[::1]:8080/a?b")));
    assert_true(rs_str_eq(u.scheme, RS_STR("https")));
    assert_true(rs_str_eq(u.origin, RS_STR("https://[::1]:8080")));
    assert_true(rs_str_eq(u.host, RS_STR("[::1]")));
    assert_true(rs_str_eq(u.path, RS_STR("/a?b")));
    assert_int_equal(u.port, 8080);
    assert_true(rs_url_parts(&u, RS_STR("http://a.example/")));
    assert_int_equal(u.port, 80);
    static const char *const others[] = {"",          "http://",    "http:///",          "ftp://a/",
                                         "http://A/", "http://a",   "http://a/\xD8\xA3", "http://a b/",
                                         "HTTP://a/", "http://a/#", "http://u@a/",       "http://a:port/x y"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_false(rs_url_parts(&u, rs_str_of(others[i])));
    }
}

/* Whatever is written is taken apart by rs_url_parts, and written again stays as it is. */
static void any_bytes(void **state)
{
    static const char *const bits[] = {
        "http:", "https:",  "//",      "/",  "\\", "..",  ".",        "%2e",  "%",    "%41",  "?",
        "#",     ":",       "@",       "[",  "]",  "::1", "80",       "0",    "a",    "A",    "-",
        "_",     " ",       "\t",      "\"", "<",  "'",   "\xD8\xA3", "\xC7", "\x01", "\x7F", "\xE2\x80\x8F",
        "feed:", "example", ".example"};
    char text[256], once[RS_URL_LONGEST + 1], twice[RS_URL_LONGEST + 1];
    uint32_t random = 7, written = 0;
    for (int i = 0; i < 100000; i++) {
        size_t n = 0, len;
        for (int bit = 0; bit < 12; bit++) {
            random = random * 1664525 + 1013904223;
            n += (size_t)snprintf(text + n, sizeof text - n, "%s", bits[(random >> 8) % (sizeof bits / sizeof *bits)]);
        }
        rs_str base = i % 2 ? RS_STR("https://news.example/a/b?c") : RS_STR_NONE;
        if (!rs_url_write(base, (rs_str){text, n}, once, &len)) {
            rs_url parts;
            written++;
            if (!rs_url_parts(&parts, (rs_str){once, len}) ||
                rs_url_write(RS_STR_NONE, (rs_str){once, len}, twice, &len) || strcmp(once, twice) != 0) {
                fail_msg("%s is written %s", text, once);
            }
        }
    }
    assert_true(written > 10000);
}

static void too_long(void **state)
{
    static char much[RS_URL_LONGEST * 2];
    rs_arena arena;
    rs_arena_init(&arena, 1 << 20);
    memset(much, 'x', sizeof much);
    rs_str base = RS_STR("https://news.example/");
    assert_null(rs_url_resolve(&arena, base, (rs_str){much, sizeof much}).at);
    assert_null(rs_url_resolve(&arena, base, (rs_str){much, RS_URL_LONGEST - 20}).at);
    assert_int_equal(rs_url_resolve(&arena, base, (rs_str){much, RS_URL_LONGEST - 21}).len, RS_URL_LONGEST);
    memset(much, 0xD8, sizeof much);
    assert_null(rs_url_resolve(&arena, base, (rs_str){much, RS_URL_LONGEST / 2}).at);
    for (size_t i = 0; i + 3 < sizeof much; i += 3) {
        memcpy(much + i, "../", 3);
    }
    assert_int_equal(rs_url_resolve(&arena, base, (rs_str){much, 6000}).len, base.len);
    rs_arena_fail_at(1);
    assert_null(rs_url_resolve(&arena, base, RS_STR("x")).at);
    rs_arena_fail_at(0);
    rs_arena_release(&arena);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_written_and_as_resolved),
        cmocka_unit_test(normal_twice_is_the_same),
        cmocka_unit_test(the_parts),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(too_long),
    };
    return cmocka_run_group_tests_name("url", tests, NULL, NULL);
}
