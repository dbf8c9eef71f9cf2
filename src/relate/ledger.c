#include <math.h>
#include <stdlib.h>

#include "relate/ledger.h"

/* The ledger: every count that anybody gave, one item for what is counted and where, one point for each number that
 * somebody put to it. */

#define EARLIER_DAYS 30  /* a figure dated so long before the first article belongs to another affair */
#define GROWTH       2.0 /* times an earlier number that another body's may be before the two contradict each other */
#define LOOK_BACK    12  /* points of a series that a new one is compared with */

static rs_str date_of(rs_work *w, uint32_t article, const rs_figure *f)
{
    return rs_relate_day(f->date) != RS_NO_DAY ? f->date : w->readings[article]->article.published;
}

static bool is_earlier(rs_work *w, rs_str date)
{
    int32_t since = rs_relate_day(w->out->since), day = rs_relate_day(date);
    return since != RS_NO_DAY && day != RS_NO_DAY && day < since - EARLIER_DAYS;
}

static bool find_count(rs_work *w, rs_map *seen, uint32_t article, const rs_figure *f, uint32_t *index, rs_err *err)
{
    rs_placed place = rs_ledger_place(w, article, f);
    rs_str group = RS_STR_NONE;
    bool part = false;
    if (rs_counts_people(f->measure) && !rs_ledger_group(w, article, f, &group, &part, err)) {
        return false;
    }
    rs_str what = rs_counts_people(f->measure) ? RS_STR_NONE : rs_relate_fold(w->work, f->of);
    rs_str where = place.en.at ? place.en : rs_relate_fold(w->work, place.name);
    bool earlier = is_earlier(w, f->date);
    rs_str key = rs_arena_printf(w->work, "%d|%.*s|%.*s|%.*s|%.*s|%.*s|%.*s%s", (int)f->measure, RS_STR_ARG(group),
                                 RS_STR_ARG(what), RS_STR_ARG(f->unit), RS_STR_ARG(where), RS_STR_ARG(place.country),
                                 earlier ? 4 : 0, f->date.at ? f->date.at : "", part ? "|part" : "");
    uint32_t *slot = key.at ? rs_map_put(w->work, seen, key, w->out->figures.len) : NULL;
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    *index = *slot;
    if (*slot < w->out->figures.len) {
        return true;
    }
    rs_count *c = RS_PUSH(w->arena, &w->out->figures);
    if (!c) {
        return RS_FAIL_MEMORY(err);
    }
    rs_id_maker id;
    rs_id_begin(&id, "figure");
    rs_id_add(&id, key);
    *c = (rs_count){.id = rs_id_end(&id),
                    .measure = f->measure,
                    .group = group,
                    .what = f->of,
                    .place = place.name,
                    .place_en = place.en,
                    .country = place.country,
                    .unit = f->unit,
                    .low = NAN,
                    .high = NAN,
                    .best = NAN,
                    .best_point = -1};
    c->scope_note = earlier ? RS_STR("earlier") : part ? RS_STR("some") : RS_STR_NONE;
    return true;
}

/* Is the number part of what somebody denies? */
static bool is_denied(rs_work *w, uint32_t article, const rs_figure *f)
{
    if (f->negated) {
        return true;
    }
    RS_EACH(rs_statement, s, &w->readings[article]->statements)
    {
        if (s->act == RS_ACT_deny && s->span.start <= f->span.start && f->span.end <= s->span.end) {
            return true;
        }
    }
    return false;
}

static bool same_number(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

/* Is every word of the shorter name among the longer's? "The interior" is "the interior ministry of ...". Both folded.
 */
static bool same_body(rs_str a, rs_str b)
{
    rs_str shorter = a.len <= b.len ? a : b, longer = a.len <= b.len ? b : a, word, other;
    if (!a.len || !b.len || longer.len > 400) {
        return false;
    }
    while (rs_str_split(&shorter, ' ', &word)) {
        rs_str rest = longer;
        bool found = false;
        while (!found && rs_str_split(&rest, ' ', &other)) {
            found = rs_str_eq(rs_stem(word), rs_stem(other));
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

static bool same_giver(rs_work *w, const rs_point *a, const rs_point *b)
{
    rs_arena_reset(w->scratch);
    return same_body(rs_relate_fold(w->scratch, a->by), rs_relate_fold(w->scratch, b->by));
}

static rs_point *find_point(rs_work *w, rs_count *c, const rs_figure *f, rs_str by)
{
    uint32_t from = c->series.len > 64 ? c->series.len - 64 : 0;
    for (uint32_t i = from; i < c->series.len; i++) {
        rs_point *p = &c->series.at[i];
        rs_arena_reset(w->scratch);
        rs_str other = rs_relate_fold(w->scratch, p->by);
        if (same_number(p->value, f->value) && same_number(p->min, f->min) && same_number(p->max, f->max) &&
            p->qualifier == f->qualifier && (!by.at || !other.at || same_body(by, other))) {
            return p;
        }
    }
    return NULL;
}

static rs_point *open_point(rs_work *w, rs_count *c, uint32_t article, const rs_figure *f, rs_str by)
{
    rs_point *point = RS_PUSH(w->arena, &c->series);
    if (!point) {
        return NULL;
    }
    rs_id_maker id;
    rs_id_begin(&id, "point");
    char hex[33];
    rs_id_hex(c->id, hex);
    rs_id_add(&id, rs_str_of(hex));
    rs_id_add_num(&id, f->value);
    rs_id_add_num(&id, f->min);
    rs_id_add_num(&id, f->max);
    rs_id_add_num(&id, f->qualifier);
    rs_id_add(&id, by);
    *point = (rs_point){.id = rs_id_end(&id),
                        .value = f->value,
                        .min = f->min,
                        .max = f->max,
                        .qualifier = f->qualifier,
                        .as_of = date_of(w, article, f)};
    return point;
}

static bool add_evidence(rs_work *w, rs_evidences *list, uint32_t article, rs_span span, rs_err *err)
{
    rs_evidence *e = RS_PUSH(w->arena, list);
    if (!e) {
        return RS_FAIL_MEMORY(err);
    }
    *e = rs_relate_evidence(w, article, span);
    return true;
}

static bool add_point(rs_work *w, uint32_t count, uint32_t article, const rs_figure *f, rs_err *err)
{
    rs_count *c = &w->out->figures.at[count];
    rs_str by = rs_relate_fold(w->work, f->by);
    if (f->by.at && !by.at) {
        return RS_FAIL_MEMORY(err);
    }
    rs_point *point = find_point(w, c, f, by);
    point = point ? point : open_point(w, c, article, f, by);
    if (!point) {
        return RS_FAIL_MEMORY(err);
    }
    if (!point->by.at && f->by.at) {
        point->by = f->by;
        if (!rs_relate_has(w, f->by, RS_LEX_official_word, &point->official, err)) {
            return false;
        }
    }
    const rs_reading *r = w->readings[article];
    if (!point->via.at && f->statement >= 0 && (uint32_t)f->statement < r->statements.len) {
        point->via = r->statements.at[f->statement].via;
    }
    return add_evidence(w, &point->evidence, article, f->span, err);
}

/* A number that is denied: every point that gives it is taken back; told only in the denial, it is a point of its own.
 */
static bool deny_point(rs_work *w, uint32_t count, uint32_t article, const rs_figure *f, rs_err *err)
{
    rs_count *c = &w->out->figures.at[count];
    bool found = false;
    RS_EACH(rs_point, p, &c->series)
    {
        if (same_number(p->value, f->value) && same_number(p->min, f->min)) {
            found = true;
            p->denied = true;
            p->denied_by = p->denied_by.at ? p->denied_by : f->by;
            if (!add_evidence(w, &p->against, article, f->span, err)) {
                return false;
            }
        }
    }
    if (found) {
        return true;
    }
    rs_point *p = open_point(w, c, article, f, RS_STR_NONE);
    if (!p) {
        return RS_FAIL_MEMORY(err);
    }
    p->denied = true;
    p->denied_by = f->by;
    return add_evidence(w, &p->evidence, article, f->span, err) && add_evidence(w, &p->against, article, f->span, err);
}

typedef struct interval {
    double low, high;
    bool exact, known;
} interval;

static interval interval_of(const rs_point *p)
{
    interval i = {p->min, p->max, false, true};
    if (isfinite(p->value)) {
        i.exact = p->qualifier == RS_QUALIFIER_exact || p->qualifier == RS_QUALIFIER_none;
        if (i.exact || p->qualifier == RS_QUALIFIER_about) {
            double slack = i.exact ? 0 : 0.1 * fabs(p->value);
            return (interval){p->value - slack, p->value + slack, i.exact, true};
        }
        if (p->qualifier == RS_QUALIFIER_less_than || p->qualifier == RS_QUALIFIER_at_most) {
            return (interval){0.85 * p->value, p->value, false, true};
        }
        return (interval){p->value, 1.15 * p->value, false, true}; /* "more than 4200" rounds 4266, not 6000 */
    }
    if (!isfinite(i.low) && !isfinite(i.high)) {
        i.known = false;
    }
    i.low = isfinite(i.low) ? i.low : i.high;
    i.high = isfinite(i.high) ? i.high : i.low;
    return i;
}

static bool relate_points(rs_work *w, rs_count *c, const rs_point *from, const rs_point *to, rs_relation kind,
                          rs_err *err)
{
    rs_point_relation *r = RS_PUSH(w->arena, &c->relations);
    if (!r) {
        return RS_FAIL_MEMORY(err);
    }
    *r = (rs_point_relation){.from = from->id, .to = to->id, .kind = kind};
    return true;
}

static bool is_floor(const rs_point *p)
{
    return p->qualifier == RS_QUALIFIER_more_than || p->qualifier == RS_QUALIFIER_at_least;
}

/* What the later point b says about the earlier a; none where it says nothing new. */
static rs_relation judge(rs_work *w, const rs_point *a, const rs_point *b)
{
    interval x = interval_of(a), y = interval_of(b);
    if (!x.known || !y.known) {
        return RS_RELATION_none;
    }
    int32_t day_a = rs_relate_day(a->as_of), day_b = rs_relate_day(b->as_of);
    int32_t apart = day_a == RS_NO_DAY || day_b == RS_NO_DAY ? 0 : day_b - day_a;
    if (x.exact && y.exact && x.low == y.low) {
        return RS_RELATION_confirms;
    }
    bool overlap = x.low <= y.high && y.low <= x.high;
    if (overlap && apart <= 1 && apart >= -1) {
        return RS_RELATION_rounds;
    }
    if (!x.exact && !isfinite(a->value)) { /* "dozens" is made out of date by any number, and contradicts few */
        return y.exact && !b->denied && y.low >= x.low ? RS_RELATION_supersedes : RS_RELATION_none;
    }
    if (!isfinite(b->value)) {
        return RS_RELATION_none;
    }
    bool below = is_floor(a) && y.low >= x.low, above = is_floor(b) && x.low >= y.low;
    if (below || above) { /* "more than 5000" leaves 5800 room */
        return below && apart >= 1 ? RS_RELATION_supersedes : RS_RELATION_none;
    }
    if (same_giver(w, a, b)) {
        return b->denied ? RS_RELATION_contradicts : RS_RELATION_supersedes;
    }
    /* another body's later number: growth where it is a little more, or where the old one was taken back */
    bool grows = y.low > x.high && apart >= 1 && (a->denied || !a->by.at || !b->by.at || y.low <= GROWTH * x.high);
    return grows && !b->denied ? RS_RELATION_supersedes : RS_RELATION_contradicts;
}

static int by_time(const void *a, const void *b)
{
    const rs_point *x = a, *y = b;
    rs_str dx = rs_str_part(x->as_of, 0, 10), dy = rs_str_part(y->as_of, 0, 10);
    int c = rs_str_cmp(dx, dy);
    if (c) {
        return c;
    }
    double vx = isfinite(x->value) ? x->value : -1, vy = isfinite(y->value) ? y->value : -1;
    if (vx != vy) {
        return vx < vy ? -1 : 1;
    }
    if (x->id.high != y->id.high) {
        return x->id.high < y->id.high ? -1 : 1;
    }
    return x->id.low < y->id.low ? -1 : x->id.low > y->id.low;
}

/* A rounding stands and falls with what it rounds. */
static void deny_roundings(rs_work *w, rs_count *c)
{
    for (uint32_t i = 0; i < c->series.len; i++) {
        const rs_point *exact = &c->series.at[i];
        if (!exact->denied || !interval_of(exact).exact) {
            continue;
        }
        for (uint32_t k = i > LOOK_BACK ? i - LOOK_BACK : 0; k < c->series.len && k <= i + LOOK_BACK; k++) {
            rs_point *rough = &c->series.at[k];
            if (isfinite(rough->value) && !interval_of(rough).exact && judge(w, rough, exact) == RS_RELATION_rounds) {
                rough->denied = true;
            }
        }
    }
}

static bool relate_series(rs_work *w, rs_count *c, rs_err *err)
{
    deny_roundings(w, c);
    for (uint32_t j = 1; j < c->series.len; j++) {
        uint32_t from = j > LOOK_BACK ? j - LOOK_BACK : 0;
        bool superseded = false;
        for (uint32_t i = j; i-- > from;) {
            rs_point *a = &c->series.at[i], *b = &c->series.at[j];
            rs_relation kind = judge(w, a, b);
            if (kind == RS_RELATION_supersedes) {
                a->superseded = true;
                kind = superseded ? RS_RELATION_none : kind; /* the nearest predecessor is enough */
                superseded = true;
            }
            if (kind == RS_RELATION_none) {
                continue;
            }
            bool rough_first = kind == RS_RELATION_rounds && interval_of(b).exact && !interval_of(a).exact;
            if (!relate_points(w, c, rough_first ? a : b, rough_first ? b : a, kind, err)) {
                return false;
            }
        }
    }
    return true;
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

/* The better point: exact before rough, official before others, later before earlier, better confirmed, higher. */
static bool is_better(rs_work *w, const rs_point *p, const rs_point *best)
{
    bool exact = interval_of(p).exact, best_exact = interval_of(best).exact;
    if (exact != best_exact) {
        return exact;
    }
    int c = rs_str_cmp(rs_str_part(p->as_of, 0, 10), rs_str_part(best->as_of, 0, 10));
    if (p->official != best->official) {
        return p->official;
    }
    if (c != 0) {
        return c > 0;
    }
    uint32_t here = rs_relate_origins(w, &p->evidence), there = rs_relate_origins(w, &best->evidence);
    if (here != there) {
        return here > there;
    }
    return p->value > best->value;
}

static void find_current(rs_work *w, rs_count *c)
{
    bool any_exact = false;
    for (uint32_t i = 0; i < c->series.len; i++) {
        const rs_point *p = &c->series.at[i];
        any_exact = any_exact || (!p->denied && interval_of(p).exact && !p->superseded);
    }
    for (uint32_t i = 0; i < c->series.len; i++) {
        rs_point *p = &c->series.at[i];
        interval in = interval_of(p);
        if (p->denied || !in.known || p->superseded || (any_exact && !in.exact)) {
            continue;
        }
        double low = isfinite(p->value) ? p->value : in.low;
        double high = isfinite(p->value) ? p->value : in.high;
        c->low = !(low >= c->low) ? low : c->low;
        c->high = !(high <= c->high) ? high : c->high;
        if (c->best_point < 0 || is_better(w, p, &c->series.at[c->best_point])) {
            c->best_point = (int32_t)i;
        }
    }
    RS_EACH(rs_point_relation, r, &c->relations)
    {
        const rs_point *from = point_of(c, r->from), *to = point_of(c, r->to);
        c->contested = c->contested || (r->kind == RS_RELATION_contradicts && from && to && !from->superseded &&
                                        !from->denied && !to->denied && !to->superseded && from->by.at && to->by.at);
    }
    if (c->best_point >= 0) {
        const rs_point *p = &c->series.at[c->best_point];
        c->best = isfinite(p->value) ? p->value : interval_of(p).low;
        c->best_by = p->by;
        c->as_of = p->as_of;
        c->sources = rs_relate_origins(w, &p->evidence);
    }
}

/* A narrower count (some of them, some place) whose number stands in the same sentence as a wider one. */
static bool find_subsets(rs_work *w, rs_map *everybody, rs_err *err)
{
    RS_EACH(rs_count, c, &w->out->figures)
    {
        if (!rs_counts_people(c->measure) || (!c->group.at && !c->place.at)) {
            continue;
        }
        uint32_t *whole = rs_map_get_u64(everybody, (uint64_t)c->measure + 1);
        if (!whole) {
            continue;
        }
        c->scope_note = c->scope_note.at ? c->scope_note : RS_STR("part");
        const rs_count *all = &w->out->figures.at[*whole];
        for (uint32_t i = 0; i < c->series.len; i++) {
            const rs_point *p = &c->series.at[i];
            for (uint32_t k = 0; k < all->series.len && k < 64; k++) {
                const rs_point *q = &all->series.at[k];
                if (isfinite(p->value) && isfinite(q->value) && p->value < q->value &&
                    p->evidence.at[0].article == q->evidence.at[0].article &&
                    p->evidence.at[0].sentence.start == q->evidence.at[0].sentence.start &&
                    !relate_points(w, c, p, q, RS_RELATION_subset, err)) {
                    return false;
                }
            }
        }
    }
    return true;
}

static int weightier(const void *a, const void *b)
{
    const rs_count *x = a, *y = b;
    bool px = rs_counts_people(x->measure), py = rs_counts_people(y->measure);
    if (px != py) {
        return px ? -1 : 1;
    }
    if (x->measure != y->measure) {
        return x->measure < y->measure ? -1 : 1;
    }
    bool nx = x->group.at || x->place.at || x->country.at || x->scope_note.at;
    bool ny = y->group.at || y->place.at || y->country.at || y->scope_note.at;
    if (nx != ny) {
        return nx ? 1 : -1;
    }
    uint32_t ex = 0, ey = 0;
    RS_EACH(rs_point, p, &x->series)
    {
        ex += p->evidence.len;
    }
    RS_EACH(rs_point, p, &y->series)
    {
        ey += p->evidence.len;
    }
    if (ex != ey) {
        return ex < ey ? 1 : -1;
    }
    if (x->id.high != y->id.high) {
        return x->id.high < y->id.high ? -1 : 1;
    }
    return 0;
}

/* Enters what is said, or (afterwards) what is denied. */
static bool enter(rs_work *w, rs_map *seen, bool denials, rs_err *err)
{
    for (uint32_t k = 0; k < w->n; k++) {
        uint32_t article = w->order[k];
        RS_EACH(rs_figure, f, &w->readings[article]->figures)
        {
            uint32_t count = 0;
            if (f->measure == RS_MEASURE_none || f->measure == RS_MEASURE_age || f->value == 0 ||
                is_denied(w, article, f) != denials) {
                continue; /* an age is a person's, nothing that anybody keeps count of; nor is "none" */
            }
            if (!find_count(w, seen, article, f, &count, err) ||
                !(denials ? deny_point : add_point)(w, count, article, f, err)) {
                return false;
            }
        }
    }
    return true;
}

bool rs_relate_ledger(rs_work *w, rs_err *err)
{
    rs_map seen = {0}, everybody = {0};
    if (!enter(w, &seen, false, err) || !enter(w, &seen, true, err)) {
        return false;
    }
    for (uint32_t i = 0; i < w->out->figures.len; i++) {
        rs_count *c = &w->out->figures.at[i];
        qsort(c->series.at, c->series.len, sizeof *c->series.at, by_time);
        if (!relate_series(w, c, err)) {
            return false;
        }
        find_current(w, c);
        if (!c->group.at && !c->place.at && !c->country.at && !c->scope_note.at && rs_counts_people(c->measure)) {
            uint32_t *slot = rs_map_put_u64(w->work, &everybody, (uint64_t)c->measure + 1, i);
            if (!slot) {
                return RS_FAIL_MEMORY(err);
            }
        }
    }
    if (!find_subsets(w, &everybody, err)) {
        return false;
    }
    if (w->out->figures.len) {
        qsort(w->out->figures.at, w->out->figures.len, sizeof *w->out->figures.at, weightier);
    }
    return true;
}
