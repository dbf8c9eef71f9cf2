#include <stdlib.h>

#include "relate/work.h"

/* Who said what of the crisis, by state and body. */

#define SAME_SAYING 0.45 /* shared weight of the lighter saying, to be told once */
#define COMPARED    40   /* earlier sayings of the actor that a new one is compared with */

typedef struct actor {
    rs_str key, name, country;
    rs_actor_kind kind;
    bool skip; /* a medium, or nobody known */
} actor;

static bool is_international(rs_str country)
{
    return rs_str_eq(country, RS_STR("UNO")) || rs_str_eq(country, RS_STR("EUR")) ||
           rs_str_eq(country, RS_STR("IGO")) || rs_str_eq(country, RS_STR("NGO"));
}

/* Does the statement's speaker stand among the article's entities as such a one? */
static bool is_entity(const rs_reading *r, const rs_statement *s, rs_mention_type type)
{
    return s->speaker_entity >= 0 && (uint32_t)s->speaker_entity < r->entities.len &&
           r->entities.at[s->speaker_entity].type == type;
}

/* Is the speaker one of the sources of the dossier? Papers talk of themselves. */
static bool is_source(rs_work *w, rs_str name)
{
    rs_arena_reset(w->scratch);
    rs_str folded = rs_relate_fold(w->scratch, name);
    RS_EACH(rs_source_line, line, &w->out->source_lines)
    {
        rs_str other = rs_relate_fold(w->scratch, line->name);
        if (folded.len && other.len && rs_str_eq(folded, other)) {
            return true;
        }
    }
    return false;
}

static bool actor_of(rs_work *w, const rs_reading *r, const rs_statement *s, actor *a, rs_err *err)
{
    *a = (actor){.country = s->speaker_country};
    rs_str body = s->speaker_org.len ? s->speaker_org : s->speaker_text;
    bool medium, agency, official, org_official, role_official;
    if (!rs_relate_has(w, body, RS_LEX_outlet, &medium, err) ||
        !rs_relate_has(w, body, RS_LEX_agency_word, &agency, err) ||
        !rs_relate_has(w, s->speaker_text, RS_LEX_official_word, &official, err) ||
        !rs_relate_has(w, s->speaker_org, RS_LEX_official_word, &org_official, err) ||
        !rs_relate_has(w, s->speaker_role, RS_LEX_official_word, &role_official, err)) {
        return false;
    }
    official = official || org_official || role_official;
    if ((medium || agency) && !org_official && !role_official) {
        a->skip = true;
        return true;
    }
    if (is_international(a->country)) {
        a->kind = RS_ACTOR_organisation;
        bool single = rs_str_eq(a->country, RS_STR("UNO")) || rs_str_eq(a->country, RS_STR("EUR"));
        a->name = single ? RS_STR_NONE : s->speaker_org.len ? s->speaker_org : s->speaker_name;
        a->key = single ? a->country : rs_relate_fold(w->work, a->name);
    } else if (a->country.len == 3 && (official || !s->speaker_name.len || s->speaker_org.len)) {
        a->kind = RS_ACTOR_state;
        a->key = a->country;
    } else if (s->speaker_org.len && !official && is_entity(r, s, RS_MENTION_ORG) && !is_source(w, s->speaker_org)) {
        a->kind = RS_ACTOR_organisation;
        a->name = s->speaker_org;
        a->key = rs_relate_fold(w->work, a->name);
    } else if (s->speaker_name.len && is_entity(r, s, RS_MENTION_PER)) {
        a->kind = RS_ACTOR_person;
        a->name = s->speaker_name;
        a->key = rs_relate_fold(w->work, a->name);
    } else {
        a->skip = true; /* a source without a name, or a body without a state */
        return true;
    }
    if (!a->key.at) {
        return a->name.at ? RS_FAIL_MEMORY(err) : (a->skip = true);
    }
    return true;
}

static rs_str theme_of(rs_work *w, uint32_t article, const rs_statement *s)
{
    rs_span span = s->span;
    if (s->cue.end > s->cue.start) { /* "expressed solidarity": the cue is half of what is said */
        span.start = s->cue.start < span.start ? s->cue.start : span.start;
        span.end = s->cue.end > span.end ? s->cue.end : span.end;
    }
    rs_str theme = rs_relate_commonest(w, article, span, RS_LEX_attitude, RS_ATTR_theme);
    if (theme.at) {
        return theme;
    }
    switch (s->act) {
    case RS_ACT_condemn: return RS_STR("condemnation");
    case RS_ACT_support: return RS_STR("solidarity");
    default: return RS_STR_NONE;
    }
}

typedef RS_VEC(rs_bag_terms) bags;
typedef RS_VEC(bags) sayings;

/* The same thing said already by the actor: one more article that carries it. */
static bool merge(rs_work *w, rs_reaction *r, const bags *said, const rs_bag_terms *terms, uint32_t article, rs_act act)
{
    uint32_t from = r->acts.len > COMPARED ? r->acts.len - COMPARED : 0;
    for (uint32_t i = r->acts.len; i-- > from;) {
        rs_reaction_act *old = &r->acts.at[i];
        uint32_t n;
        double common = rs_relate_common(w, &said->at[i], terms, &n);
        double least = said->at[i].weight < terms->weight ? said->at[i].weight : terms->weight;
        bool same_article = old->evidence.article == article;
        if (n >= 2 && common >= (same_article ? 0.7 : SAME_SAYING) * least &&
            (old->act == act || common >= 0.7 * least)) {
            old->repeats += !same_article;
            return true;
        }
    }
    return false;
}

static double act_weight(rs_act act)
{
    switch (act) {
    case RS_ACT_condemn:
    case RS_ACT_support:
    case RS_ACT_urge:
    case RS_ACT_reject:
    case RS_ACT_warn: return 3;
    case RS_ACT_deny:
    case RS_ACT_accuse:
    case RS_ACT_promise:
    case RS_ACT_ask:
    case RS_ACT_thank: return 2;
    default: return 1;
    }
}

static rs_str stance_of(const rs_reaction *r)
{
    rs_str best = RS_STR_NONE;
    double most = 0;
    for (uint32_t i = 0; i < r->acts.len && i < 100; i++) {
        double score = 0;
        if (!r->acts.at[i].theme.at) {
            continue;
        }
        for (uint32_t k = 0; k < r->acts.len && k < 100; k++) {
            if (rs_str_eq(r->acts.at[k].theme, r->acts.at[i].theme)) {
                score += act_weight(r->acts.at[k].act) + r->acts.at[k].repeats;
            }
        }
        if (score > most) {
            most = score;
            best = r->acts.at[i].theme;
        }
    }
    return best;
}

static int louder(const void *a, const void *b)
{
    const rs_reaction *x = a, *y = b;
    if (x->own != y->own) {
        return x->own ? 1 : -1; /* the crisis's own country speaks elsewhere too: last here */
    }
    bool px = x->kind == RS_ACTOR_person, py = y->kind == RS_ACTOR_person;
    if (px != py) {
        return px ? 1 : -1;
    }
    double wx = 0, wy = 0;
    RS_EACH(rs_reaction_act, act, &x->acts)
    {
        wx += act_weight(act->act) + act->repeats;
    }
    RS_EACH(rs_reaction_act, act, &y->acts)
    {
        wy += act_weight(act->act) + act->repeats;
    }
    if (wx != wy) {
        return wx < wy ? 1 : -1;
    }
    int c = rs_str_cmp(x->country, y->country);
    return c ? c : rs_str_cmp(x->actor, y->actor);
}

static bool add(rs_work *w, rs_map *seen, sayings *said, uint32_t article, const rs_statement *s, rs_err *err)
{
    actor a;
    if (!actor_of(w, w->readings[article], s, &a, err)) {
        return false;
    }
    rs_bag_terms terms;
    if (a.skip || s->span.start >= s->span.end) {
        return true;
    }
    if (!rs_relate_terms(w, w->work, article, s->span, &terms)) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t *slot = rs_map_put(w->work, seen, a.key, w->out->reactions.len);
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    if (*slot == w->out->reactions.len) {
        rs_reaction *fresh = RS_PUSH(w->arena, &w->out->reactions);
        if (!fresh || !RS_PUSH(w->work, said)) {
            return RS_FAIL_MEMORY(err);
        }
        rs_id_maker id;
        rs_id_begin(&id, "reaction");
        rs_id_add(&id, a.key);
        *fresh = (rs_reaction){.id = rs_id_end(&id),
                               .actor = a.name,
                               .country = a.country,
                               .kind = a.kind,
                               .own = a.country.at && rs_str_eq(a.country, w->out->country)};
    }
    rs_reaction *r = &w->out->reactions.at[*slot];
    bags *own = &said->at[*slot];
    if (terms.len == 0 || merge(w, r, own, &terms, article, s->act)) {
        return true;
    }
    rs_reaction_act *act = RS_PUSH(w->arena, &r->acts);
    rs_bag_terms *kept = RS_PUSH(w->work, own);
    if (!act || !kept) {
        return RS_FAIL_MEMORY(err);
    }
    *kept = terms;
    *act = (rs_reaction_act){.act = s->act,
                             .theme = theme_of(w, article, s),
                             .speaker = s->speaker_name,
                             .role = s->speaker_role,
                             .org = s->speaker_org,
                             .evidence = rs_relate_evidence(w, article, s->span)};
    act->date = rs_relate_day(s->date) != RS_NO_DAY ? s->date : w->readings[article]->article.published;
    return true;
}

bool rs_relate_reactions(rs_work *w, rs_err *err)
{
    rs_map seen = {0};
    sayings said = {0};
    for (uint32_t k = 0; k < w->n; k++) {
        RS_EACH(rs_statement, s, &w->readings[w->order[k]]->statements)
        {
            if (!add(w, &seen, &said, w->order[k], s, err)) {
                return false;
            }
        }
    }
    uint32_t kept = 0;
    RS_EACH(rs_reaction, r, &w->out->reactions)
    {
        if (r->acts.len) {
            r->stance = stance_of(r);
            w->out->reactions.at[kept++] = *r;
        }
    }
    w->out->reactions.len = kept;
    if (kept) {
        qsort(w->out->reactions.at, kept, sizeof *w->out->reactions.at, louder);
    }
    return true;
}
