#include "tell/brief.h"

#define ACTORS_SHOWN  12
#define ACTS_SHOWN    3
#define OWN_ACTS      8
#define DENIALS_SHOWN 8
#define CLIP          180

static rs_str actor_name(rs_brief *b, const rs_reaction *r)
{
    return r->actor.len ? r->actor : rs_words_country(b->lang, r->country);
}

static void put_speaker(rs_brief *b, rs_brief_line *l, const rs_reaction_act *a)
{
    rs_str who = a->speaker.len ? a->speaker : a->org;
    if (!who.len) {
        return;
    }
    rs_brief_put(b, l, RS_PART_quote, who);
    rs_str more = a->speaker.len ? (a->role.len ? a->role : a->org) : RS_STR_NONE;
    if (more.len && !rs_str_eq(more, who)) {
        rs_brief_put(b, l, RS_PART_dim, RS_STR(" ("));
        rs_brief_put(b, l, RS_PART_quote, more);
        rs_brief_put(b, l, RS_PART_dim, RS_STR(")"));
    }
    rs_brief_put(b, l, RS_PART_plain, rs_str_of(rs_words(b->lang, RS_TEXT_comma)));
}

static void put_act(rs_brief *b, rs_brief_section *s, const rs_reaction_act *a)
{
    rs_brief_line *l = rs_brief_add(b, s, 0);
    put_speaker(b, l, a);
    const char *act = rs_act_name(a->act) ? rs_words_code(b->lang, "act", rs_str_of(rs_act_name(a->act))) : NULL;
    const char *theme = rs_words_code(b->lang, "theme", a->theme);
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(act));
    if (theme) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " [%s]", theme));
    }
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    rs_str said = rs_span_text(&b->dossier->readings[a->evidence.article]->article, a->evidence.span);
    rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, said, CLIP));
    rs_brief_cite(b, l, &a->evidence, 1, 1);
    if (l) {
        l->more_refs += a->repeats;
    }
}

/* What is worth most first, as the acts stand in order of time. */
static uint32_t rank(const rs_reaction_act *a)
{
    switch (a->act) {
    case RS_ACT_condemn:
    case RS_ACT_support:
    case RS_ACT_urge:
    case RS_ACT_reject:
    case RS_ACT_warn: return 3;
    case RS_ACT_deny:
    case RS_ACT_accuse:
    case RS_ACT_promise:
    case RS_ACT_ask:
    case RS_ACT_announce: return 2;
    default: return 1;
    }
}

static void put_acts(rs_brief *b, rs_brief_section *s, const rs_reaction *r, uint32_t most)
{
    bool *shown = rs_arena_alloc(b->arena, (size_t)r->acts.len + 1);
    uint32_t chosen = 0;
    for (uint32_t worth = 8; shown && worth-- > 0 && chosen < most;) {
        for (uint32_t i = 0; i < r->acts.len && chosen < most; i++) {
            const rs_reaction_act *a = &r->acts.at[i];
            uint32_t mine = rank(a) + (a->theme.len ? 1 : 0) + (a->repeats ? 2 : 0);
            if (!shown[i] && mine >= worth) {
                shown[i] = true;
                chosen++;
            }
        }
    }
    for (uint32_t i = 0; shown && i < r->acts.len; i++) {
        if (shown[i]) {
            put_act(b, s, &r->acts.at[i]);
        }
    }
    rs_brief_rest(b, s, RS_COUNTED_sayings, r->acts.len - chosen, 0);
}

static void put_actor(rs_brief *b, rs_brief_section *s, const rs_reaction *r, uint32_t most)
{
    rs_brief_line *l = rs_brief_add(b, s, 0);
    if (l) {
        l->heading = true;
    }
    rs_brief_put(b, l, RS_PART_strong, actor_name(b, r));
    const char *stance = r->own ? NULL : rs_words_code(b->lang, "theme", r->stance);
    if (stance) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, ": %s", stance));
    }
    put_acts(b, s, r, most);
}

void rs_brief_reactions(rs_brief *b)
{
    rs_brief_section *s = rs_brief_open(b, "own", RS_TEXT_own);
    RS_EACH(rs_reaction, r, &b->dossier->reactions)
    {
        if (r->own && r->kind != RS_ACTOR_person) {
            put_actor(b, s, r, OWN_ACTS);
        }
    }
    if (s && s->lines.len == 0) {
        b->sections.len--;
    }
    s = rs_brief_open(b, "reactions", RS_TEXT_reactions);
    uint32_t shown = 0, left = 0;
    RS_EACH(rs_reaction, r, &b->dossier->reactions)
    {
        if (r->own || r->kind == RS_ACTOR_person) {
            continue;
        }
        if (shown >= ACTORS_SHOWN) {
            left++;
            continue;
        }
        shown++;
        put_actor(b, s, r, ACTS_SHOWN);
    }
    rs_brief_rest(b, s, RS_COUNTED_actors, left, 0);
}

static void put_denial(rs_brief *b, rs_brief_section *s, const rs_denial *d)
{
    rs_brief_line *l = rs_brief_add(b, s, 0);
    rs_brief_put(b, l, RS_PART_bad, rs_str_of(rs_words_code(b->lang, "act", RS_STR("deny"))));
    rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
    rs_brief_put(b, l, RS_PART_quote, d->by);
    rs_str country = rs_words_country(b->lang, d->by_country);
    if (country.len) {
        rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(country)));
    }
    rs_str date = rs_words_date(b->arena, b->lang, rs_str_part(d->date, 0, 10), b->dossier->until, false);
    if (date.len) {
        rs_brief_put(b, l, RS_PART_dim,
                     rs_arena_printf(b->arena, "%s%.*s", rs_words(b->lang, RS_TEXT_comma), RS_STR_ARG(date)));
    }
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    rs_brief_put(b, l, RS_PART_quote, rs_words_clip(b->arena, d->denied, CLIP));
    rs_brief_cite(b, l, &d->evidence, 1, 1);
    if (d->same_denial.len) {
        rs_str n = rs_words_counted(b->arena, b->lang, RS_COUNTED_in_articles, d->same_denial.len);
        rs_brief_put(b, l, RS_PART_dim,
                     rs_arena_printf(b->arena, " (%s%.*s)", rs_words(b->lang, RS_TEXT_and_in), RS_STR_ARG(n)));
    }
    l = rs_brief_add(b, s, 1);
    if (d->claims.len == 0) {
        rs_brief_put(b, l, RS_PART_dim, rs_str_of(rs_words(b->lang, RS_TEXT_not_reported)));
        return;
    }
    const rs_evidence *e = &d->claims.at[0];
    rs_brief_put(b, l, RS_PART_strong, rs_str_of(rs_words(b->lang, RS_TEXT_was_reported)));
    rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
    rs_brief_put(b, l, RS_PART_quote, rs_brief_source(b->arena, b->dossier, e->article, b->lang));
    rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
    rs_brief_put(b, l, RS_PART_quote,
                 rs_words_clip(b->arena, rs_span_text(&b->dossier->readings[e->article]->article, e->span), CLIP));
    rs_brief_cite(b, l, d->claims.at, d->claims.len, 3);
}

void rs_brief_denials(rs_brief *b)
{
    rs_brief_section *s = rs_brief_open(b, "denials", RS_TEXT_denials);
    uint32_t n = b->dossier->denials.len;
    for (uint32_t i = 0; i < n && i < DENIALS_SHOWN; i++) {
        put_denial(b, s, &b->dossier->denials.at[i]);
    }
    rs_brief_rest(b, s, RS_COUNTED_items, n > DENIALS_SHOWN ? n - DENIALS_SHOWN : 0, 0);
}
