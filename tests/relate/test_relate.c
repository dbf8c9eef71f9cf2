/* Runs the judgements of relate on readings made by hand (desk.h) and compares what they say, a line an item.
 *   test_relate FILE.desk            TAP on standard output
 *   test_relate --bless FILE.desk    rewrites the expected lines; look at the diff before you trust it
 *   test_relate --torture FILE.desk  makes every request for memory fail, one after another */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "desk.h"

static rs_arena arena; /* the desk's */

static void put(rs_buf *out, const char *label, rs_str value)
{
    if (value.len) {
        rs_buf_printf(out, " %s=%.*s", label, RS_STR_ARG(value));
    }
}

static void put_num(rs_buf *out, double v)
{
    if (isfinite(v)) {
        rs_buf_printf(out, "%g", v);
    } else {
        rs_buf_char(out, '?');
    }
}

static void put_articles(rs_buf *out, const rs_evidences *list)
{
    RS_EACH(rs_evidence, e, list)
    {
        rs_buf_printf(out, "%s%u", e == list->at ? "" : ",", e->article + 1);
    }
}

static rs_str text_of(const rs_dossier *d, const rs_evidence *e)
{
    return rs_span_text(&d->readings[e->article]->article, e->span);
}

static void put_head(rs_buf *out, const rs_dossier *d)
{
    rs_buf_printf(out, "articles=%u sources=%u independent=%u", d->articles, d->sources, d->independent_sources);
    put(out, "country", d->country);
    put(out, "theme", d->theme);
    put(out, "since", d->since);
    put(out, "until", d->until);
    rs_buf_char(out, '\n');
}

static void put_reprints(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_reprint, r, &d->reprints)
    {
        rs_buf_printf(out, "%u %u %s share=%.2f first=%u", r->a + 1, r->b + 1, rs_reprint_kind_name(r->kind), r->share,
                      r->first + 1);
        put(out, "agency", r->agency);
        rs_buf_char(out, '\n');
    }
}

static void put_stories(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_story, s, &d->stories)
    {
        rs_buf_printf(out, "%.*s%s:", RS_STR_ARG(s->title), s->breaking ? " (breaking)" : "");
        RS_EACH(rs_story_article, a, &s->articles)
        {
            rs_buf_printf(out, " %u %s", a->article + 1, rs_role_name(a->role) ? rs_role_name(a->role) : "-");
        }
        rs_buf_char(out, '\n');
    }
}

static uint32_t point_number(const rs_dossier *d, rs_id id)
{
    uint32_t n = 0;
    RS_EACH(rs_count, c, &d->figures)
    {
        RS_EACH(rs_point, p, &c->series)
        {
            n++;
            if (rs_id_eq(p->id, id)) {
                return n;
            }
        }
    }
    return 0;
}

static void put_figures(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_count, c, &d->figures)
    {
        rs_buf_z(out, rs_measure_name(c->measure));
        put(out, "group", c->group);
        put(out, "what", c->what);
        put(out, "place", c->place);
        put(out, "note", c->scope_note);
        rs_buf_z(out, " best=");
        put_num(out, c->best);
        put(out, "by", c->best_by);
        rs_buf_z(out, " low=");
        put_num(out, c->low);
        rs_buf_z(out, " high=");
        put_num(out, c->high);
        rs_buf_printf(out, " sources=%u%s\n", c->sources, c->contested ? " contested" : "");
        RS_EACH(rs_point, p, &c->series)
        {
            rs_buf_printf(out, "  %u: ", point_number(d, p->id));
            put_num(out, isfinite(p->value) ? p->value : p->min);
            rs_buf_printf(out, " %s %.*s%s%s", rs_qualifier_name(p->qualifier) ? rs_qualifier_name(p->qualifier) : "-",
                          RS_STR_ARG(p->as_of), p->official ? " official" : "", p->denied ? " denied" : "");
            put(out, "by", p->by);
            rs_buf_z(out, " in ");
            put_articles(out, &p->evidence);
            rs_buf_char(out, '\n');
        }
        RS_EACH(rs_point_relation, r, &c->relations)
        {
            rs_buf_printf(out, "  %u %s %u\n", point_number(d, r->from), rs_relation_name(r->kind),
                          point_number(d, r->to));
        }
    }
}

static void put_denials(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_denial, n, &d->denials)
    {
        rs_buf_printf(out, "%u %.*s (%.*s): %.*s\n", n->evidence.article + 1, RS_STR_ARG(n->by),
                      RS_STR_ARG(n->by_country), RS_STR_ARG(n->denied));
        RS_EACH(rs_evidence, e, &n->claims)
        {
            rs_str text = text_of(d, e);
            rs_buf_printf(out, "  claim %u: %.*s\n", e->article + 1, RS_STR_ARG(text));
        }
        RS_EACH(uint32_t, a, &n->same_denial)
        {
            rs_buf_printf(out, "  same %u\n", *a + 1);
        }
    }
}

static void put_reactions(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_reaction, r, &d->reactions)
    {
        rs_buf_printf(out, "%s%s", rs_actor_kind_name(r->kind), r->own ? " own" : "");
        put(out, "country", r->country);
        put(out, "actor", r->actor);
        put(out, "stance", r->stance);
        rs_buf_char(out, '\n');
        RS_EACH(rs_reaction_act, a, &r->acts)
        {
            rs_str text = text_of(d, &a->evidence);
            rs_buf_printf(out, "  %u %s", a->evidence.article + 1, rs_act_name(a->act) ? rs_act_name(a->act) : "-");
            put(out, "theme", a->theme);
            rs_buf_printf(out, " +%u: %.*s\n", a->repeats, RS_STR_ARG(text));
        }
    }
}

static void put_timeline(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_moment, m, &d->timeline)
    {
        rs_buf_printf(out, "%.*s %s %.*s %s sources=%u in ", RS_STR_ARG(m->date), rs_event_type_name(m->type),
                      RS_STR_ARG(m->mode), rs_status_name(m->status), m->sources);
        put_articles(out, &m->evidence);
        rs_buf_printf(out, ": %.*s\n", RS_STR_ARG(m->text));
    }
}

static void put_people(rs_buf *out, const rs_dossier *d)
{
    RS_EACH(rs_people_line, p, &d->people)
    {
        rs_buf_printf(out, "%s%s", rs_people_kind_name(p->kind), p->reopened ? " lifted" : "");
        put(out, "what", p->what);
        put(out, "country", p->country);
        put(out, "place", p->place);
        put(out, "date", p->date);
        RS_EACH(rs_str, phone, &p->phones)
        {
            put(out, "phone", *phone);
        }
        rs_buf_z(out, " in ");
        put_articles(out, &p->evidence);
        rs_buf_printf(out, ": %.*s\n", RS_STR_ARG(p->text));
    }
}

static void put_part(rs_buf *out, const rs_dossier *d, rs_str name)
{
    static const struct {
        const char *name;
        void (*put)(rs_buf *, const rs_dossier *);
    } parts[] = {{"head", put_head},       {"reprints", put_reprints}, {"stories", put_stories},
                 {"figures", put_figures}, {"denials", put_denials},   {"reactions", put_reactions},
                 {"people", put_people},   {"timeline", put_timeline}};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (rs_str_eq(name, rs_str_of(parts[i].name))) {
            parts[i].put(out, d);
            return;
        }
    }
    rs_buf_printf(out, "no part of that name\n");
}

static void show(const char *what, rs_str lines)
{
    rs_str line;
    printf("# %s:\n", what);
    while (rs_str_line(&lines, &line)) {
        printf("#   %.*s\n", RS_STR_ARG(line));
    }
}

static int run(const desk *d, const char *path, bool bless)
{
    unsigned n = 0, failed = 0;
    rs_buf out, blessed;
    rs_buf_init(&out, 16u << 20);
    rs_buf_init(&blessed, 64u << 20);
    rs_buf_put(&blessed, d->head);
    RS_EACH(desk_case, c, &d->cases)
    {
        rs_arena result;
        rs_dossier dossier;
        rs_err err = {0};
        rs_arena_init(&result, (size_t)1 << 30);
        bool done =
            rs_relate((const rs_reading *const *)c->readings.at, c->readings.len, NULL, &result, &dossier, &err);
        rs_buf_printf(&blessed, "=== %.*s\n%.*s", RS_STR_ARG(c->title), RS_STR_ARG(c->articles));
        RS_EACH(desk_part, p, &c->parts)
        {
            rs_buf_reset(&out);
            put_part(&out, &dossier, p->name);
            rs_buf_printf(&blessed, "--- %.*s\n%.*s", RS_STR_ARG(p->name), (int)out.len, out.len ? out.at : "");
            bool good = done && rs_str_eq(rs_str_trim(rs_buf_str(&out)), rs_str_trim(p->wanted));
            failed += !good;
            printf("%sok %u - %.*s: %.*s\n", good ? "" : "not ", ++n, RS_STR_ARG(c->title), RS_STR_ARG(p->name));
            if (!good) {
                show("wanted", p->wanted);
                show("got", done ? rs_buf_str(&out) : rs_str_of(err.message));
            }
        }
        rs_buf_char(&blessed, '\n');
        rs_arena_release(&result);
    }
    printf("1..%u\n", n);
    if (bless) {
        FILE *file = fopen(path, "wb");
        if (!file || fwrite(blessed.at, 1, blessed.len, file) != blessed.len || fclose(file)) {
            perror(path);
            return 66;
        }
    }
    rs_buf_release(&out);
    rs_buf_release(&blessed);
    return failed && !bless;
}

/* Without memory at any one point: a clean failure, and the next call works. */
static int torture(const desk *d)
{
    unsigned n = 0, failed = 0;
    RS_EACH(desk_case, c, &d->cases)
    {
        bool good = true, done = false;
        uint64_t requests = 0;
        for (uint64_t nth = 1; !done && nth < 100000; nth++) {
            rs_arena result;
            rs_dossier dossier;
            rs_err err = {0};
            rs_arena_init(&result, (size_t)1 << 30);
            rs_mem_fail_at(nth);
            done = rs_relate((const rs_reading *const *)c->readings.at, c->readings.len, NULL, &result, &dossier, &err);
            rs_mem_fail_at(0);
            rs_arena_release(&result);
            good = good && (done || err.code == RS_MEMORY);
            requests = nth;
        }
        good = good && done;
        failed += !good;
        printf("%sok %u - %.*s: %u requests for memory refused one by one\n", good ? "" : "not ", ++n,
               RS_STR_ARG(c->title), (unsigned)requests - 1);
    }
    printf("1..%u\n", n);
    return failed != 0;
}

int main(int argc, char **argv)
{
    desk d;
    const char *mode = argc > 2 ? argv[1] : "";
    if (argc < 2) {
        fprintf(stderr, "usage: test_relate [--bless | --torture] FILE.desk\n");
        return 64;
    }
    rs_arena_init(&arena, (size_t)1 << 30);
    desk_load(&d, &arena, argv[argc - 1]);
    int status = strcmp(mode, "--torture") == 0 ? torture(&d) : run(&d, argv[argc - 1], strcmp(mode, "--bless") == 0);
    rs_arena_release(&arena);
    return status;
}
