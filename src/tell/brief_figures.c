#include <math.h>

#include "tell/brief.h"

#define COUNTS_SHOWN  12
#define PARTS_SHOWN   2 /* narrower counts of one measure */
#define GIVER_LETTERS 60
#define COURSE_SHOWN  7 /* points of the course of one count */

static bool counts_people(const rs_count *c)
{
    return (c->measure >= RS_MEASURE_killed && c->measure <= RS_MEASURE_infected) ||
           c->measure == RS_MEASURE_buildings || c->measure == RS_MEASURE_vehicles;
}

static rs_str amount(rs_brief *b, const rs_count *c, const rs_point *p, bool noun)
{
    /* "Killed: 13" says it in English; in Arabic the noun carries the number's grammar */
    rs_counted word = noun && b->lang == RS_TELL_ar ? rs_words_noun(c->measure) : RS_COUNTED_count;
    rs_str text = rs_words_amount(b->arena, b->lang, word, p->value, p->min, p->max, p->qualifier);
    if (rs_words_noun(c->measure) == RS_COUNTED_count && noun && c->unit.len && text.at) {
        return rs_arena_printf(b->arena, "%.*s %.*s", RS_STR_ARG(text), RS_STR_ARG(c->unit));
    }
    return text;
}

static void put_giver(rs_brief *b, rs_brief_line *l, const rs_point *p)
{
    if (p->by.len) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " %s ", rs_words(b->lang, RS_TEXT_by)));
        rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, p->by, GIVER_LETTERS));
    }
    if (p->via.len) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " %s ", rs_words(b->lang, RS_TEXT_via)));
        rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, p->via, GIVER_LETTERS));
    }
}

static void put_date(rs_brief *b, rs_brief_line *l, rs_str iso)
{
    rs_str date = rs_words_date(b->arena, b->lang, rs_str_part(iso, 0, 10), b->dossier->until, false);
    if (date.len) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(date)));
    }
}

static void put_scope(rs_brief *b, rs_brief_line *l, const rs_count *c)
{
    const char *group = rs_words_code(b->lang, "group", c->group);
    rs_str place = b->lang == RS_TELL_en && c->place_en.len ? c->place_en : c->place;
    if (group) {
        rs_brief_put(b, l, RS_PART_strong, rs_arena_printf(b->arena, b->lang == RS_TELL_ar ? " %s" : ", %s", group));
    } else if (c->group.len) {
        rs_brief_put(b, l, RS_PART_strong, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(c->group)));
    }
    if (!counts_people(c) && c->what.len) {
        rs_brief_put(b, l, RS_PART_quote, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(c->what)));
    }
    if (!place.len) {
        place = rs_words_country(b->lang, c->country);
    }
    if (place.len) {
        rs_brief_put(b, l, RS_PART_strong,
                     rs_arena_printf(b->arena, "%s%.*s", rs_words(b->lang, RS_TEXT_comma), RS_STR_ARG(place)));
    }
}

/* The count's earlier and other numbers in order, as one line. */
static void put_course(rs_brief *b, rs_brief_section *s, const rs_count *c)
{
    if (c->series.len < 2) {
        return;
    }
    rs_brief_line *l = rs_brief_add(b, s, 1);
    rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, "%s: ", rs_words(b->lang, RS_TEXT_course)));
    uint32_t from = c->series.len > COURSE_SHOWN ? c->series.len - COURSE_SHOWN : 0;
    rs_str last = RS_STR_NONE;
    rs_str before = RS_STR_NONE;
    bool any = false;
    for (uint32_t i = from; i < c->series.len; i++) {
        const rs_point *p = &c->series.at[i];
        rs_str now = amount(b, c, p, !isfinite(p->value));
        if (rs_str_eq(now, before)) {
            continue; /* the same number from somebody else is no new step */
        }
        before = now;
        if (any) {
            rs_brief_put(b, l, RS_PART_dim, rs_str_of(rs_words(b->lang, RS_TEXT_arrow)));
        }
        any = true;
        rs_brief_put(b, l, RS_PART_plain, now);
        if (p->denied) {
            rs_brief_put(b, l, RS_PART_bad, rs_arena_printf(b->arena, " %s", rs_words(b->lang, RS_TEXT_denied_figure)));
        }
        const uint32_t cited = l ? l->refs.len : 0;
        rs_brief_cite(b, l, p->against.at, p->against.len, cited + 1);
        rs_str day = rs_str_part(p->as_of, 0, 10);
        if (!rs_str_eq(day, last)) {
            put_date(b, l, day);
            last = day;
        }
        rs_brief_cite(b, l, p->evidence.at, p->evidence.len, l ? l->refs.len + 1 : 1);
        if (l) {
            l->more_refs = 0;
        }
    }
}

static const rs_point *point_of(const rs_count *c, rs_id id)
{
    RS_EACH(rs_point, p, &c->series)
    {
        if (rs_id_eq(p->id, id)) {
            return p;
        }
    }
    return NULL;
}

/* The last contradiction between two givers, told plainly. */
static void put_conflict(rs_brief *b, rs_brief_section *s, const rs_count *c)
{
    const rs_point *from = NULL, *to = NULL;
    RS_EACH(rs_point_relation, r, &c->relations)
    {
        const rs_point *x = point_of(c, r->from), *y = point_of(c, r->to);
        if (r->kind == RS_RELATION_contradicts && x && y && !x->denied && !y->denied && !x->superseded &&
            !y->superseded && x->by.len && y->by.len) {
            from = x;
            to = y;
        }
    }
    if (!from) {
        return;
    }
    rs_brief_line *l = rs_brief_add(b, s, 1);
    rs_brief_put(b, l, RS_PART_bad, rs_str_of(rs_words(b->lang, RS_TEXT_conflict)));
    rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
    rs_brief_put(b, l, RS_PART_plain, amount(b, c, from, true));
    put_giver(b, l, from);
    put_date(b, l, from->as_of);
    rs_brief_put(b, l, RS_PART_plain, rs_arena_printf(b->arena, " %s ", rs_words(b->lang, RS_TEXT_against)));
    rs_brief_put(b, l, RS_PART_plain, amount(b, c, to, true));
    put_giver(b, l, to);
    put_date(b, l, to->as_of);
    rs_brief_cite(b, l, from->evidence.at, 1, 1);
    rs_brief_cite(b, l, to->evidence.at, 1, 2);
}

static void put_count(rs_brief *b, rs_brief_section *s, const rs_count *c)
{
    const rs_point *best = &c->series.at[c->best_point];
    rs_brief_line *l = rs_brief_add(b, s, 0);
    rs_str name = rs_str_of(rs_measure_name(c->measure));
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(rs_words_code(b->lang, "measure", name)));
    put_scope(b, l, c);
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    rs_brief_put(b, l, RS_PART_strong, amount(b, c, best, true));
    put_giver(b, l, best);
    put_date(b, l, best->as_of);
    if (c->sources > 1) {
        rs_str n = rs_words_counted(b->arena, b->lang, RS_COUNTED_sources_independent, c->sources);
        rs_brief_put(b, l, RS_PART_good, rs_arena_printf(b->arena, " %.*s", RS_STR_ARG(n)));
    }
    rs_brief_cite(b, l, best->evidence.at, best->evidence.len, 3);
    put_course(b, s, c);
    if (c->contested) {
        put_conflict(b, s, c);
    }
}

static uint32_t weight(const rs_count *c)
{
    uint32_t n = 0;
    RS_EACH(rs_point, p, &c->series)
    {
        n += p->evidence.len;
    }
    return n;
}

void rs_brief_figures(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_brief_section *s = rs_brief_open(b, "figures", RS_TEXT_figures);
    if (!s) {
        return;
    }
    s->note = rs_str_of(rs_words(b->lang, RS_TEXT_figures_note));
    uint32_t shown = 0, left = 0, of_measure = 0;
    rs_measure last = RS_MEASURE_none;
    RS_EACH(rs_count, c, &d->figures)
    {
        bool whole = !c->group.at && !c->place.at && !c->country.at && !c->scope_note.at;
        of_measure = c->measure == last ? of_measure : 0;
        last = c->measure;
        bool vague_part = rs_str_eq(c->scope_note, RS_STR("some"));
        if (c->best_point < 0 || rs_str_eq(c->scope_note, RS_STR("earlier")) || vague_part) {
            continue; /* "of them 83" says nothing without what it is of */
        }
        /* sums, prices and shares are told where several articles give them: alone they are colour */
        bool tells = counts_people(c) || weight(c) > 2;
        if (!tells) {
            continue;
        }
        if (shown >= COUNTS_SHOWN || (!whole && of_measure >= PARTS_SHOWN)) {
            left++;
            continue;
        }
        of_measure += !whole;
        shown++;
        put_count(b, s, c);
        s = &b->sections.at[b->sections.len - 1];
    }
    rs_brief_rest(b, s, RS_COUNTED_items, left, 0);
}
