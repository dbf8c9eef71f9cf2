#include <math.h>
#include <stdlib.h>

#include "tell/brief.h"

#define MOMENTS_SHOWN 28
#define A_DAY         4
#define PEOPLE_SHOWN  24
#define OF_A_KIND     3
#define CLIP          170
#define CLIP_SHORT    100

/* Places by their English names where the dossier knows them. */
static void put_places(rs_buf *out, const rs_dossier *d, const rs_strs *list, rs_str said)
{
    uint32_t shown = 0;
    for (uint32_t i = 0; i < list->len && i < 3; i++) {
        rs_str name = list->at[i];
        RS_EACH(rs_scope_place, p, &d->places)
        {
            if (rs_str_eq(p->name, list->at[i]) && p->name_en.len) {
                name = p->name_en;
                break;
            }
        }
        if (rs_str_eq(name, said)) {
            continue; /* the country stands there already */
        }
        rs_buf_z(out, shown++ ? ", " : " (");
        rs_buf_put(out, name);
    }
    rs_buf_z(out, shown ? ")" : "");
}

rs_str rs_brief_moment_text(rs_arena *arena, const rs_dossier *d, const rs_moment *m, rs_tell_lang lang)
{
    if (lang == RS_TELL_ar) {
        return m->text;
    }
    rs_buf b;
    rs_buf_init(&b, 4096);
    rs_buf_z(&b, rs_words_event(lang, m->type, m->mode));
    rs_str actor = rs_words_country(lang, m->actor), recipient = rs_words_country(lang, m->recipient);
    if (actor.len) {
        rs_buf_printf(&b, ", %.*s", RS_STR_ARG(actor));
    }
    if (recipient.len && !rs_str_eq(actor, recipient)) {
        rs_buf_printf(&b, actor.len ? " \xE2\x86\x92 %.*s" : ", %.*s", RS_STR_ARG(recipient));
    }
    put_places(&b, d, &m->places, actor.len ? actor : recipient);
    static const rs_counted nouns[] = {RS_COUNTED_killed, RS_COUNTED_injured, RS_COUNTED_arrested};
    const double counts[] = {m->dead, m->injured, m->arrested};
    for (size_t i = 0; i < 3; i++) {
        if (isfinite(counts[i]) && counts[i] > 0) {
            rs_str n = rs_words_counted(arena, lang, nouns[i], counts[i]);
            rs_buf_printf(&b, ", %.*s", RS_STR_ARG(n));
        }
    }
    rs_str text = rs_arena_str(arena, rs_buf_str(&b));
    rs_buf_release(&b);
    return text;
}

static void put_status(rs_brief *b, rs_brief_line *l, rs_status status)
{
    switch (status) {
    case RS_STATUS_confirmed: rs_brief_put(b, l, RS_PART_good, rs_str_of(rs_words(b->lang, RS_TEXT_confirmed))); break;
    case RS_STATUS_denied: rs_brief_put(b, l, RS_PART_bad, rs_str_of(rs_words(b->lang, RS_TEXT_denied))); break;
    case RS_STATUS_planned: rs_brief_put(b, l, RS_PART_dim, rs_str_of(rs_words(b->lang, RS_TEXT_planned))); break;
    default: return;
    }
    rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
}

static void put_moment(rs_brief *b, rs_brief_section *s, const rs_moment *m)
{
    rs_brief_line *l = rs_brief_add(b, s, 0);
    put_status(b, l, m->status);
    if (b->lang == RS_TELL_en) {
        rs_brief_put(b, l, RS_PART_strong, rs_brief_moment_text(b->arena, b->dossier, m, b->lang));
        rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
        rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, m->text, CLIP_SHORT));
    } else {
        rs_brief_put(b, l, RS_PART_strong, rs_str_of(rs_words_event(b->lang, m->type, m->mode)));
        rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
        rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, m->text, CLIP));
    }
    rs_brief_cite(b, l, m->evidence.at, m->evidence.len, 3);
}

static int heavier(const void *a, const void *b)
{
    const rs_moment *x = *(const rs_moment *const *)a, *y = *(const rs_moment *const *)b;
    if (x->weight != y->weight) {
        return x->weight < y->weight ? 1 : -1;
    }
    return x < y ? -1 : x > y;
}

static bool same_day(const rs_moment *a, const rs_moment *b)
{
    return rs_str_eq(rs_str_part(a->date, 0, 10), rs_str_part(b->date, 0, 10));
}

/* Which moments are shown: the heaviest, a few a day, each sentence once. */
static bool *choose(rs_brief *b, uint32_t *left)
{
    const rs_dossier *d = b->dossier;
    const rs_moment **all = rs_arena_alloc(b->arena, ((size_t)d->timeline.len + 1) * sizeof *all);
    bool *shown = rs_arena_alloc(b->arena, (size_t)d->timeline.len + 1);
    uint32_t *days = rs_arena_alloc(b->arena, ((size_t)d->timeline.len + 1) * sizeof *days);
    rs_map sentences = {0};
    if (!all || !shown || !days) {
        return NULL;
    }
    uint32_t day = 0, chosen = 0;
    for (uint32_t i = 0; i < d->timeline.len; i++) {
        all[i] = &d->timeline.at[i];
        day += i > 0 && !same_day(all[i - 1], all[i]);
        days[i] = day;
    }
    uint32_t *of_day = rs_arena_alloc(b->arena, ((size_t)day + 1) * sizeof *of_day);
    if (!of_day) {
        return NULL;
    }
    qsort(all, d->timeline.len, sizeof *all, heavier);
    for (uint32_t i = 0; i < d->timeline.len; i++) {
        uint32_t index = (uint32_t)(all[i] - d->timeline.at);
        const rs_evidence *e = &all[i]->evidence.at[0];
        uint32_t *seen = rs_map_put_u64(b->arena, &sentences, ((uint64_t)e->article << 32 | e->sentence.start) + 1, 0);
        if (!seen || *seen || all[i]->weight < 1) {
            continue; /* words stand among the reactions, and a sentence is quoted once */
        }
        if (chosen >= MOMENTS_SHOWN || of_day[days[index]] >= A_DAY) {
            ++*left;
            continue;
        }
        *seen = 1;
        of_day[days[index]]++;
        chosen++;
        shown[index] = true;
    }
    return shown;
}

void rs_brief_timeline(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_brief_section *s = rs_brief_open(b, "timeline", RS_TEXT_timeline);
    uint32_t left = 0;
    bool *shown = choose(b, &left);
    const rs_moment *last = NULL;
    for (uint32_t i = 0; shown && i < d->timeline.len; i++) {
        const rs_moment *m = &d->timeline.at[i];
        if (!shown[i]) {
            continue;
        }
        if (!last || !same_day(last, m)) {
            rs_brief_line *l = rs_brief_add(b, s, 0);
            if (l) {
                l->heading = true;
            }
            rs_brief_put(b, l, RS_PART_strong,
                         rs_words_date(b->arena, b->lang, rs_str_part(m->date, 0, 10), d->until, true));
        }
        put_moment(b, s, m);
        last = m;
    }
    rs_brief_rest(b, s, RS_COUNTED_events, left, 0);
}

rs_str rs_brief_people_text(rs_arena *arena, const rs_people_line *p, rs_tell_lang lang)
{
    if (lang == RS_TELL_ar) {
        return p->text;
    }
    rs_str kind = rs_str_of(rs_people_kind_name(p->kind));
    const char *lifted = p->reopened ? rs_words_code(lang, "lifted", kind) : NULL;
    const char *name = lifted ? lifted : rs_words_code(lang, "kind", kind);
    const char *what = rs_words_code(lang, "object", p->what);
    rs_str place = p->place_en.len ? p->place_en : p->place.len ? p->place : rs_words_country(lang, p->country);
    rs_buf b;
    rs_buf_init(&b, 4096);
    rs_buf_z(&b, name);
    if (what) {
        rs_buf_printf(&b, ": %s", what);
    }
    if (place.len) {
        rs_buf_printf(&b, ", %.*s", RS_STR_ARG(place));
    }
    for (uint32_t i = 0; i < p->phones.len; i++) {
        rs_buf_printf(&b, "%s %.*s", i ? "," : "", RS_STR_ARG(p->phones.at[i]));
    }
    rs_str text = rs_arena_str(arena, rs_buf_str(&b));
    rs_buf_release(&b);
    return text;
}

static void put_people(rs_brief *b, rs_brief_section *s, const rs_people_line *p)
{
    rs_brief_line *l = rs_brief_add(b, s, 0);
    const char *what = rs_words_code(b->lang, "object", p->what);
    rs_str place = b->lang == RS_TELL_en && p->place_en.len ? p->place_en : p->place;
    place = place.len ? place : rs_words_country(b->lang, p->country);
    if (p->reopened) {
        const char *lifted = rs_words_code(b->lang, "lifted", rs_str_of(rs_people_kind_name(p->kind)));
        rs_brief_put(b, l, RS_PART_good, rs_str_of(lifted));
        rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    }
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(what));
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(what && place.len ? rs_words(b->lang, RS_TEXT_comma) : ""));
    rs_brief_put(b, l, RS_PART_strong, place);
    for (uint32_t i = 0; i < p->phones.len; i++) {
        rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
        rs_brief_put(b, l, RS_PART_phone, p->phones.at[i]);
    }
    rs_str date = rs_words_date(b->arena, b->lang, rs_str_part(p->date, 0, 10), b->dossier->until, false);
    if (date.len) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(date)));
    }
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, p->text, CLIP));
    rs_brief_cite(b, l, p->evidence.at, p->evidence.len, 3);
}

void rs_brief_people(rs_brief *b)
{
    rs_brief_section *s = rs_brief_open(b, "people", RS_TEXT_people);
    uint32_t shown = 0, of_kind = 0, left = 0;
    rs_people_kind last = RS_PEOPLE_none;
    rs_map quoted = {0};
    RS_EACH(rs_people_line, p, &b->dossier->people)
    {
        const rs_evidence *e = &p->evidence.at[0];
        uint32_t *seen = rs_map_put_u64(b->arena, &quoted, ((uint64_t)e->article << 32 | e->sentence.start) + 1, 0);
        of_kind = p->kind == last ? of_kind : 0;
        if (!seen || (*seen)++ > 0) {
            continue; /* one sentence is quoted once */
        }
        if (shown >= PEOPLE_SHOWN || of_kind >= OF_A_KIND) {
            left++;
            continue;
        }
        if (p->kind != last) {
            rs_brief_line *l = rs_brief_add(b, s, 0);
            if (l) {
                l->heading = true;
            }
            rs_brief_put(b, l, RS_PART_strong,
                         rs_str_of(rs_words_code(b->lang, "kind", rs_str_of(rs_people_kind_name(p->kind)))));
        }
        last = p->kind;
        of_kind++;
        shown++;
        put_people(b, s, p);
    }
    rs_brief_rest(b, s, RS_COUNTED_items, left, 0);
}
