/* dateline_grid: multiplies the lines of datelines.grid out over months, days, digit systems and marks, reads each, and
 * counts the right values. Hijri days are ICU's (islamic-umalqura), so that the readers' calendar is not its own judge.
 *   dateline_grid FILE          TAP; fails below 98 of 100
 *   dateline_grid --list FILE   the cases as JSON lines {"column", "published", "text", "value"}, for a peer to read
 * A case is right when something was found and all that was found has the value wanted. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include <unicode/ucal.h>

#include "../slurp.h"
#include "lang/calendar.h"
#include "read/read.h"

enum { max_sets = 32, max_lines = 256, digit_systems = 3, marks = 5, shown = 12 };

typedef struct set {
    rs_str name, months[12];
} set;

typedef struct line {
    rs_str kind, text, suffix;
    unsigned right, total;
} line;

typedef struct grid {
    rs_arena keep, arena, scratch;
    set sets[max_sets];
    size_t n_sets;
    rs_str weekdays[2][7], ordinals[31];
    size_t n_weekdays;
    struct {
        rs_str kind, sets;
    } uses[8];
    size_t n_uses;
    line lines[max_lines];
    size_t n_lines;
    UCalendar *hijri;
    bool list;
    unsigned n, n_shown;
} grid;

static void fail(const char *what, rs_str where)
{
    printf("Bail out! %s: %.*s\n", what, RS_STR_ARG(where));
    exit(65);
}

static size_t split(rs_str list, char sep, rs_str *out, size_t most)
{
    size_t n = 0;
    rs_str part;
    while (rs_str_split(&list, sep, &part)) {
        if (n < most) {
            out[n++] = rs_str_trim(part);
        }
    }
    return n;
}

static const set *find_set(const grid *g, rs_str name)
{
    for (size_t i = 0; i < g->n_sets; i++) {
        if (rs_str_eq(g->sets[i].name, name)) {
            return &g->sets[i];
        }
    }
    fail("no such months", name);
    return NULL;
}

/* Replaces the first `what` in text. */
static rs_str put(grid *g, rs_str text, const char *what, rs_str with)
{
    size_t at = rs_str_find(text, rs_str_of(what), 0);
    if (at == SIZE_MAX) {
        return text;
    }
    rs_buf buf;
    rs_buf_init(&buf, 4096);
    rs_buf_put(&buf, rs_str_part(text, 0, at));
    rs_buf_put(&buf, with);
    rs_buf_put(&buf, rs_str_part(text, at + strlen(what), text.len));
    rs_str out = rs_arena_str(&g->arena, rs_buf_str(&buf));
    rs_buf_release(&buf);
    return out;
}

static rs_str number(grid *g, int32_t value, int width)
{
    char text[16];
    snprintf(text, sizeof text, "%0*d", width, (int)value);
    return rs_arena_str(&g->arena, rs_str_of(text));
}

static void take_join(grid *g, rs_str name, rs_str rest)
{
    rs_str words[16];
    size_t n = split(rest, ' ', words, 16);
    const set *a = find_set(g, words[0]), *b = find_set(g, words[n - 1]);
    rs_str pattern = rs_str_trim(rs_str_part(rest, words[0].len, rest.len - words[n - 1].len));
    set *out = &g->sets[g->n_sets++];
    out->name = name;
    for (int m = 0; m < 12; m++) {
        rs_str month = put(g, put(g, pattern, "{a}", a->months[m]), "{b}", b->months[m]);
        out->months[m] = rs_arena_str(&g->keep, month);
    }
}

static void load(grid *g, rs_str file)
{
    rs_str text;
    while (rs_str_line(&file, &text)) {
        text = rs_str_trim(text);
        size_t colon = rs_str_find(text, RS_STR(":"), 0);
        if (!text.len || text.at[0] == '#') {
            continue;
        }
        if (colon == SIZE_MAX || g->n_sets + 1 >= max_sets || g->n_lines >= max_lines) {
            fail("not understood, or too many", text);
        }
        rs_str head = rs_str_part(text, 0, colon), rest = rs_str_trim(rs_str_part(text, colon + 1, text.len));
        size_t space = rs_str_find(head, RS_STR(" "), 0);
        rs_str word = rs_str_part(head, 0, space == SIZE_MAX ? head.len : space);
        rs_str name = rs_str_trim(rs_str_part(head, word.len, head.len));
        if (rs_str_eq(word, RS_STR("weekdays"))) {
            split(rest, '|', g->weekdays[g->n_weekdays++ % 2], 7);
        } else if (rs_str_eq(word, RS_STR("ordinals"))) {
            split(rest, '|', g->ordinals, 31);
        } else if (rs_str_eq(word, RS_STR("months"))) {
            g->sets[g->n_sets].name = name;
            split(rest, '|', g->sets[g->n_sets++].months, 12);
        } else if (rs_str_eq(word, RS_STR("join"))) {
            take_join(g, name, rest);
        } else if (rs_str_eq(word, RS_STR("use"))) {
            g->uses[g->n_uses].kind = name;
            g->uses[g->n_uses++].sets = rest;
        } else {
            size_t arrow = rs_str_find(rest, RS_STR(" => "), 0);
            line *l = &g->lines[g->n_lines++];
            l->kind = word;
            l->text = rs_str_trim(rs_str_part(rest, 0, arrow == SIZE_MAX ? rest.len : arrow));
            l->suffix = arrow == SIZE_MAX ? RS_STR("") : rs_str_part(rest, arrow + 4, rest.len);
        }
    }
}

/* The Hijri day as ICU has it. False where that month is shorter. */
static bool hijri_days(grid *g, rs_civil v, int32_t *days)
{
    UErrorCode status = U_ZERO_ERROR;
    ucal_clear(g->hijri);
    ucal_set(g->hijri, UCAL_YEAR, v.year);
    ucal_set(g->hijri, UCAL_MONTH, v.month - 1);
    ucal_set(g->hijri, UCAL_DATE, v.day);
    UDate when = ucal_getMillis(g->hijri, &status);
    bool same = ucal_get(g->hijri, UCAL_DATE, &status) == v.day;
    *days = (int32_t)floor(when / 86400000.0);
    return U_SUCCESS(status) && same;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Digits of another system (0 ASCII, 1 Arabic-Indic, 2 Eastern), and marks of direction round each run of them, or
 * tatweel in words. */
static rs_str dress(grid *g, rs_str text, unsigned system, unsigned mark)
{
    static const char *const before[marks] = {"", "\xe2\x80\x8f", "\xe2\x80\x8e", "\xe2\x81\xa7", ""};
    static const char *const behind[marks] = {"", "\xe2\x80\x8f", "\xe2\x80\x8e", "\xe2\x81\xa9", ""};
    rs_buf buf;
    rs_buf_init(&buf, 4096);
    bool in_run = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (is_digit(c) != in_run) {
            in_run = !in_run;
            rs_buf_put(&buf, rs_str_of(in_run ? before[mark] : behind[mark]));
        }
        if (is_digit(c) && system) {
            char d[2] = {(char)(system == 1 ? 0xd9 : 0xdb), (char)((system == 1 ? 0xa0 : 0xb0) + (c - '0'))};
            rs_buf_put(&buf, (rs_str){d, 2});
        } else {
            rs_buf_put(&buf, (rs_str){&c, 1});
        }
        bool seen = mark == 4 && i > 0 && (unsigned char)text.at[i - 1] == 0xd8 && (unsigned char)c == 0xb3;
        if (seen) { /* after every letter seen, which joins on both sides */
            rs_buf_put(&buf, RS_STR("\xd9\x80\xd9\x80"));
        }
    }
    if (in_run) {
        rs_buf_put(&buf, rs_str_of(behind[mark]));
    }
    rs_str out = rs_arena_str(&g->arena, rs_buf_str(&buf));
    rs_buf_release(&buf);
    return out;
}

static void read_case(grid *g, line *l, rs_str text, rs_str published, rs_str wanted)
{
    rs_err err = {0};
    rs_doc doc;
    rs_reading reading = {.article = {.text = text, .published = published, .title = RS_STR("-")}};
    rs_reader reader = {.doc = &doc, .reading = &reading, .arena = &g->arena, .scratch = &g->scratch};
    if (!rs_doc_init(&doc, &g->arena, text, &err) || !rs_doc_lookup(&doc, &g->arena, &err) ||
        !rs_read_times(&reader, &err)) {
        fail(err.message, text);
    }
    bool right = reading.times.len > 0;
    for (uint32_t i = 0; i < reading.times.len; i++) {
        right = right && rs_str_eq(reading.times.at[i].value, wanted);
    }
    l->total++;
    l->right += right;
    if (!right && g->n_shown < shown) {
        g->n_shown++;
        printf("# %.*s (published %.*s): wanted %.*s, got", RS_STR_ARG(text), RS_STR_ARG(published),
               RS_STR_ARG(wanted));
        for (uint32_t i = 0; i < reading.times.len; i++) {
            printf(" %.*s", RS_STR_ARG(reading.times.at[i].value));
        }
        printf("\n");
    }
}

/* The date as written is v; as a day it is `days`. */
static void expand(grid *g, line *l, const set *months, rs_civil v, int32_t days)
{
    char value[48], published[16], gregorian[64];
    rs_civil day = rs_civil_from_days(days), told = rs_civil_from_days(days + 2);
    snprintf(value, sizeof value, "%04d-%02d-%02d%.*s", (int)day.year, (int)day.month, (int)day.day,
             RS_STR_ARG(l->suffix));
    snprintf(published, sizeof published, "%04d-%02d-%02d", (int)told.year, (int)told.month, (int)told.day);
    const set *western = &g->sets[0];
    snprintf(gregorian, sizeof gregorian, "%d %.*s %d", (int)day.day, RS_STR_ARG(western->months[day.month - 1]),
             (int)day.year);
    for (unsigned system = 0; system < digit_systems; system++) {
        rs_arena_reset(&g->arena);
        rs_str text = l->text;
        text = put(g, text, "{wd}", g->weekdays[g->n % 2][rs_weekday(days) - 1]);
        text = put(g, text, "{g}", rs_str_of(gregorian));
        text = put(g, text, "{mon}", months ? months->months[v.month - 1] : RS_STR(""));
        text = put(g, text, "{ord}", g->ordinals[v.day - 1]);
        text = put(g, text, "{dd}", number(g, v.day, 2));
        text = put(g, text, "{mm}", number(g, v.month, 2));
        text = put(g, text, "{yy}", number(g, v.year % 100, 2));
        text = put(g, text, "{d}", number(g, v.day, 1));
        text = put(g, text, "{m}", number(g, v.month, 1));
        text = put(g, text, "{y}", number(g, v.year, 4));
        text = dress(g, text, system, g->n++ % marks);
        if (g->list) {
            printf("{\"column\": \"%.*s/%.*s\", \"published\": \"%s\", \"text\": \"%.*s\", \"value\": \"%s\"}\n",
                   RS_STR_ARG(l->kind), RS_STR_ARG(months ? months->name : RS_STR("digits")), published,
                   RS_STR_ARG(text), value);
        } else {
            read_case(g, l, text, rs_str_of(published), rs_str_of(value));
        }
    }
}

static void run_line(grid *g, line *l, const set *months)
{
    static const int32_t civil_years[] = {2022, 2015, 1999}, hijri_years[] = {1443, 1436, 1420};
    static const int32_t days[] = {1, 2, 5, 10, 14, 20, 21, 28, 29};
    bool hijri = rs_str_starts(l->kind, RS_STR("hijri"));
    for (int32_t month = 1; month <= 12; month++) {
        for (unsigned k = 0; k < 2; k++) {
            unsigned turn = g->n / digit_systems + k;
            rs_civil v = {(hijri ? hijri_years : civil_years)[turn % 3], month, days[(turn + (unsigned)month) % 9]};
            int32_t day;
            if (hijri ? !hijri_days(g, v, &day) : !rs_civil_valid(v)) {
                continue;
            }
            expand(g, l, months, v, hijri ? day : rs_days_from_civil(v));
        }
    }
}

static void run_lines(grid *g)
{
    for (size_t i = 0; i < g->n_lines; i++) {
        line *l = &g->lines[i];
        bool used = false;
        for (size_t u = 0; u < g->n_uses; u++) {
            if (!rs_str_eq(g->uses[u].kind, l->kind)) {
                continue;
            }
            rs_str names[max_sets];
            size_t n = split(g->uses[u].sets, ' ', names, max_sets);
            for (size_t k = 0; k < n; k++) {
                run_line(g, l, find_set(g, names[k]));
            }
            used = true;
        }
        if (!used) {
            run_line(g, l, NULL);
        }
    }
}

int main(int argc, char **argv)
{
    static grid g;
    g.list = argc == 3 && strcmp(argv[1], "--list") == 0;
    if (argc != 2 && !g.list) {
        fprintf(stderr, "usage: dateline_grid [--list] FILE\n");
        return 64;
    }
    static const UChar utc[] = {'U', 'T', 'C', 0};
    UErrorCode status = U_ZERO_ERROR;
    g.hijri = ucal_open(utc, 3, "ar@calendar=islamic-umalqura", UCAL_DEFAULT, &status);
    rs_arena_init(&g.keep, 64u << 20);
    rs_arena_init(&g.arena, 64u << 20);
    rs_arena_init(&g.scratch, 64u << 20);
    load(&g, slurp(&g.keep, argv[argc - 1]));
    run_lines(&g);
    unsigned right = 0, total = 0;
    for (size_t i = 0; i < g.n_lines && !g.list; i++) {
        const line *l = &g.lines[i];
        right += l->right;
        total += l->total;
        if (l->right * 100 < l->total * 98) {
            printf("# %u of %u: %.*s: %.*s\n", l->right, l->total, RS_STR_ARG(l->kind), RS_STR_ARG(l->text));
        }
    }
    bool enough = total >= 40000 && right * 100.0 >= total * 98.0;
    if (!g.list) {
        printf("1..1\n%sok 1 - datelines: %u of %u right\n", enough ? "" : "not ", right, total);
    }
    ucal_close(g.hijri);
    rs_arena_release(&g.keep);
    rs_arena_release(&g.arena);
    rs_arena_release(&g.scratch);
    return g.list || enough ? 0 : 1;
}
