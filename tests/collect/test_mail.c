/* Mail made to hurt: nested without end, noise, long lines, refused memory. What mail says is in mail/mail.case. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/mem.h"
#include "clean/clean.h"

enum { ceiling = 64 << 20 };

static rs_arena arena, scratch;
static rs_buf mail;

static bool clean(rs_article *out, rs_err *err)
{
    const rs_raw raw = {.kind = RS_RAW_MESSAGE, .bytes = rs_buf_str(&mail), .file = RS_STR("x.eml")};
    rs_arena_reset(&arena);
    *err = (rs_err){0};
    return rs_article_clean(out, &raw, &arena, &scratch, err);
}

static void nested_without_end(void **state)
{
    (void)state;
    rs_article a;
    rs_err err;
    rs_buf_reset(&mail);
    for (int i = 0; i < 20000; i++) {
        rs_buf_printf(&mail, "%sContent-Type: multipart/mixed; boundary=b%d\n\n", i ? "" : "From: a@b\n", i);
        rs_buf_printf(&mail, "--b%d\n", i);
    }
    assert_false(clean(&a, &err));
    assert_int_equal(err.code, RS_LIMIT);
    assert_string_equal(err.message, "x.eml: a mail of more than 32 MiB or 256 nested parts; save its text by itself");
    rs_buf_reset(&mail);
    rs_buf_z(&mail, "From: a@b\n");
    for (int i = 0; i < 20000; i++) {
        rs_buf_z(&mail, "Content-Type: message/rfc822\n\n");
    }
    assert_false(clean(&a, &err));
}

static void many_of_everything(void **state)
{
    static const char *const pieces[] = {"-----x: y\n",     "> q\n",    "a:\n> b\n",
                                         "=?utf-8?B?",      "=?=?=?=?", "word\n-- \n",
                                         "long long long ", "\n\n\n",   "____________\nA: b\nC: d\n"};
    (void)state;
    for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
        rs_article a;
        rs_err err;
        rs_buf_reset(&mail);
        rs_buf_z(&mail, "From: a@b\nSubject: ");
        for (int k = 0; k < 3000; k++) {
            rs_buf_put(&mail, RS_STR("=?utf-8?"));
        }
        rs_buf_z(&mail, "\n\n");
        while (mail.len < 1 << 20) {
            rs_buf_z(&mail, pieces[i]);
        }
        if (!clean(&a, &err)) {
            assert_true(err.code == RS_EMPTY || err.code == RS_MEMORY);
        }
    }
}

static void noise(void **state)
{
    static const char *const bits[] = {"Content-Type: ",
                                       "multipart/mixed; ",
                                       "boundary=b\n",
                                       "--b\n",
                                       "--b--\n",
                                       "\n\n",
                                       "text/html\n",
                                       "Content-Transfer-Encoding: base64\n",
                                       "=?utf-8?Q?=D9?=",
                                       "\r\n",
                                       "message/rfc822\n",
                                       "Subject: ",
                                       "Date: ",
                                       "From: <",
                                       "charset=",
                                       "=3D",
                                       "\n"};
    uint64_t seed = 88172645463325252u;
    (void)state;
    for (int k = 0; k < 2000; k++) {
        rs_article a;
        rs_err err;
        rs_buf_reset(&mail);
        for (int i = 0; i < 60; i++) {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            if (seed % 4) {
                rs_buf_z(&mail, bits[(seed >> 8) % (sizeof bits / sizeof bits[0])]);
            } else {
                rs_buf_char(&mail, (char)(seed >> 16));
            }
        }
        clean(&a, &err);
    }
}

static const char ordinary[] =
    "From: =?utf-8?B?2YbYtNix2Kk=?= <a@example.org>\nSubject: =?utf-8?B?2K7YqNix?=\nMessage-ID: <1@x>\n"
    "Date: Sun, 08 Mar 2026 07:30:00 +0300\nIn-Reply-To: <0@x>\nMIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n"
    "The ministry said on Sunday that fourteen people fell ill.\n\nwrote:\n> What is new?\n\n-- \nThe press office\n"
    "--b\nContent-Type: text/plain\n\nA second part of the same mail, with words of its own.\n--b--\n";

static void refused_memory(void **state)
{
    (void)state;
    for (int in_arena = 0; in_arena < 2; in_arena++) {
        bool done = false;
        for (uint64_t nth = 1; nth < 3000 && !done; nth++) {
            rs_article a;
            rs_err err;
            rs_buf_reset(&mail);
            rs_buf_z(&mail, ordinary);
            rs_arena_release(&arena);
            rs_arena_release(&scratch);
            in_arena ? rs_arena_fail_at(nth) : rs_mem_fail_at(nth);
            done = clean(&a, &err);
            rs_arena_fail_at(0);
            rs_mem_fail_at(0);
            if (!done) {
                assert_int_equal(err.code, RS_MEMORY);
            }
        }
        assert_true(done);
    }
}

int main(void)
{
    rs_clean_init();
    rs_arena_init(&arena, ceiling);
    rs_arena_init(&scratch, ceiling);
    rs_buf_init(&mail, 8 << 20);
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nested_without_end),
        cmocka_unit_test(many_of_everything),
        cmocka_unit_test(noise),
        cmocka_unit_test(refused_memory),
    };
    int failed = cmocka_run_group_tests_name("mail", tests, NULL, NULL);
    rs_arena_release(&arena);
    rs_arena_release(&scratch);
    rs_buf_release(&mail);
    return failed;
}
