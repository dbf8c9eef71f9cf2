/* event_score: is the name of an attack or a protest the news, or only spoken of? A sum of weights over what stands
 * around it; the weights are learnt (tools/train_events.c, docs/models.md) and lie open in event_weights.def. */
#include "lang/calendar.h"
#include "read/event_work.h"

enum { near_reach = 4, around_reach = 28, clause_reach = 30, newest_days = 4, old_days = 60, light_reach = 6 };

static const int16_t weights[RS_LOOK_count][2] = {
#define RS_WEIGHT(name, assault, protest) [RS_LOOK_##name] = {assault, protest},
#include "read/event_weights.def"
#undef RS_WEIGHT
};

const char *rs_event_look_name(unsigned look)
{
    static const char *const names[] = {
#define RS_WEIGHT(name, assault, protest) #name,
#include "read/event_weights.def"
#undef RS_WEIGHT
    };
    return look < RS_LOOK_count ? names[look] : "";
}

static void add(rs_event_looks *l, unsigned look)
{
    l->bits[look / 64] |= 1ull << (look % 64);
}

/* ---- the word itself ---- */

#define MODES(M)                                                                                                       \
    M(aerial)                                                                                                          \
    M(explosives)                                                                                                      \
    M(firearms)                                                                                                        \
    M(abduct)                                                                                                          \
    M(targeted)                                                                                                        \
    M(torture)                                                                                                         \
    M(beat) M(sexual) M(destroy) M(primitive) M(demo) M(riot) M(strike) M(hunger) M(boycott) M(obstruct) M(vandalize)

static void look_at_mode(const rs_happening *h, rs_event_looks *l)
{
    static const struct {
        rs_str name;
        uint8_t look;
    } modes[] = {
#define MODE(name) {{#name, sizeof #name - 1}, RS_LOOK_mode_##name},
        MODES(MODE){{"suicide-attack", 14}, RS_LOOK_mode_suicide},
        {{"heavy-weapons", 13}, RS_LOOK_mode_heavy},
#undef MODE
    };
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        if (rs_str_eq(h->mode, modes[i].name)) {
            add(l, modes[i].look);
            return;
        }
    }
    add(l, RS_LOOK_mode_other);
}

static void look_at_form(const rs_events *w, const rs_happening *h, rs_event_looks *l)
{
    const rs_match *m = h->match;
    const rs_view *v = w->v;
    if (h->verb) {
        add(l, m->feat & RS_F_PRESENT ? RS_LOOK_verb_present : RS_LOOK_verb_past);
        if (rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_who), RS_STR("object"))) {
            add(l, RS_LOOK_verb_of_victim);
        }
    } else {
        bool plural = m->feat & RS_F_PLURAL;
        bool definite = v->words[m->token].definite || (m->clitics & RS_C_AL);
        add(l, h->fixed   ? RS_LOOK_fixed
               : definite ? (plural ? RS_LOOK_the_many : RS_LOOK_the_one)
                          : (plural ? RS_LOOK_many : RS_LOOK_one));
    }
    if (m->clitics & (RS_C_BI | RS_C_LI)) {
        add(l, m->clitics & RS_C_BI ? RS_LOOK_with_bi : RS_LOOK_with_li);
    }
    if (m->clitics & RS_C_WA) {
        add(l, RS_LOOK_with_wa);
    }
}

static bool is_verb(const rs_view *v, uint32_t i)
{
    for (uint32_t m = v->doc->match_at[i]; m < v->doc->match_at[i + 1]; m++) {
        const rs_match *x = &v->doc->matches[m];
        if ((x->class_id == RS_LEX_event_frame || x->class_id == RS_LEX_event) && (x->feat & RS_F_VERB)) {
            return true;
        }
    }
    return false;
}

static bool verb_of_frame(const rs_view *v, uint32_t i, rs_str frame, uint32_t tenses)
{
    uint32_t last = rs_event_begins(v->doc, i, RS_LEX_event_frame) ? v->doc->match_at[i + 1] : 0;
    for (uint32_t m = v->doc->match_at[i]; m < last; m++) {
        const rs_match *x = &v->doc->matches[m];
        if (x->class_id == RS_LEX_event_frame && (x->feat & tenses) && !(x->feat & RS_F_FIRST) &&
            rs_str_eq(rs_lex_attr(x->entry, RS_ATTR_frame), frame)) {
            return true;
        }
    }
    return false;
}

/* "Riots broke out", "a protest broke out", "dozens came together": the verb that makes the noun news, beside it. */
static void look_at_main_verb(const rs_events *w, const rs_happening *h, rs_event_looks *l)
{
    enum { beside = 3 };
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, h->token), end = rs_sentence_end(v, h->token);
    uint32_t from = h->token > start + beside ? h->token - beside : start;
    uint32_t to = h->token + h->n + beside < end ? h->token + h->n + beside : end;
    for (uint32_t k = from; !h->verb && k < to; k++) {
        bool relative = k > 0 && v->words[k - 1].fn_over == RS_FN_rel;
        if (k == h->token || relative) {
            continue;
        }
        if (verb_of_frame(v, k, RS_STR("occur"), RS_F_PAST)) {
            add(l, RS_LOOK_occurs);
        }
        if (verb_of_frame(v, k, RS_STR("gather"), RS_F_PAST)) {
            add(l, RS_LOOK_gathers);
        }
    }
}

/* "Demonstrators" themselves: counted, and doing what crowds do? */
static void look_at_people(const rs_events *w, const rs_happening *h, rs_event_looks *l)
{
    const rs_view *v = w->v;
    const uint32_t i = h->token;
    if (!rs_attr_set(h->match->entry, RS_ATTR_people)) {
        return;
    }
    add(l, RS_LOOK_people);
    if (v->words[i].figure >= 0) {
        add(l, RS_LOOK_people_counted);
    }
    uint32_t k = i;
    while (k > 0 && i - k < near_reach && (v->words[k - 1].figure >= 0 || v->words[k - 1].fn_over == RS_FN_min)) {
        k--;
    }
    if (k > 0 && is_verb(v, k - 1)) {
        add(l, RS_LOOK_people_after_verb);
    }
    for (k = i + 1; k < i + near_reach && !v->words[k].boundary; k++) {
        if (is_verb(v, k)) {
            add(l, RS_LOOK_people_before_verb);
            break;
        }
    }
}

/* ---- its neighbours ---- */

static void look_before(const rs_events *w, uint32_t i, rs_event_looks *l)
{
    static const uint8_t looks[RS_FN_count] = {
        [RS_FN_that] = RS_LOOK_after_that,       [RS_FN_ila] = RS_LOOK_after_ila,
        [RS_FN_ala] = RS_LOOK_after_ala,         [RS_FN_an] = RS_LOOK_after_an,
        [RS_FN_min] = RS_LOOK_after_min,         [RS_FN_fi] = RS_LOOK_after_fi,
        [RS_FN_rel] = RS_LOOK_after_rel,         [RS_FN_qad] = RS_LOOK_after_qad,
        [RS_FN_kana] = RS_LOOK_after_kana,       [RS_FN_prep] = RS_LOOK_after_prep,
        [RS_FN_pron] = RS_LOOK_after_this,       [RS_FN_light] = RS_LOOK_after_light,
        [RS_FN_undergo] = RS_LOOK_after_undergo, [RS_FN_modal] = RS_LOOK_after_modal,
        [RS_FN_clause] = RS_LOOK_after_clause,
    };
    const rs_view *v = w->v;
    if (i == rs_sentence_start(v, i)) {
        add(l, RS_LOOK_first);
        return;
    }
    const rs_word *x = &v->words[i - 1];
    if (x->fn_over && looks[x->fn_over]) {
        add(l, looks[x->fn_over]);
    } else if (x->boundary) {
        add(l, RS_LOOK_after_mark);
    } else if (!x->fn_over) {
        add(l, x->definite ? RS_LOOK_after_the : RS_LOOK_after_word);
    }
}

static void look_behind(const rs_events *w, uint32_t i, rs_event_looks *l)
{
    const rs_view *v = w->v;
    if (i >= v->doc->n_tokens || i >= rs_sentence_end(v, i - 1)) {
        add(l, RS_LOOK_last);
        return;
    }
    const rs_word *x = &v->words[i];
    if (x->boundary) {
        add(l, RS_LOOK_before_mark);
    } else if (x->fn) {
        add(l, x->fn == RS_FN_fi    ? RS_LOOK_before_fi
               : x->fn == RS_FN_ala ? RS_LOOK_before_ala
               : x->fn == RS_FN_rel ? RS_LOOK_before_rel
                                    : RS_LOOK_before_fn);
    } else {
        const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
        add(l, x->place >= 0     ? RS_LOOK_before_place
               : x->mention >= 0 ? RS_LOOK_before_name
               : x->time >= 0    ? RS_LOOK_before_time
               : x->figure >= 0  ? RS_LOOK_before_figure
               : actor           ? RS_LOOK_before_actor
               : x->definite     ? RS_LOOK_before_the
                                 : RS_LOOK_before_word);
    }
}

/* ---- the clause and what is around ---- */

#define FRAMES(F)                                                                                                      \
    F(verdict)                                                                                                         \
    F(talk)                                                                                                            \
    F(series)                                                                                                          \
    F(abstract)                                                                                                        \
    F(history) F(outcome) F(occur) F(vague) F(metaphor) F(scene) F(gather) F(chant) F(rage) F(demand) F(dispersal)

static void look_at_frame(const rs_match *m, bool near, bool clause, rs_event_looks *l)
{
    static const struct {
        rs_str name;
        uint8_t near, clause, around;
    } frames[] = {
#define FRAME(name) {{#name, sizeof #name - 1}, RS_LOOK_near_##name, RS_LOOK_clause_##name, RS_LOOK_around_##name},
        FRAMES(FRAME)
#undef FRAME
    };
    rs_str frame = rs_lex_attr(m->entry, RS_ATTR_frame);
    for (size_t i = 0; i < sizeof frames / sizeof frames[0]; i++) {
        if (rs_str_eq(frame, frames[i].name)) {
            add(l, near ? frames[i].near : clause ? frames[i].clause : frames[i].around);
        }
    }
}

/* Days from the time told to the article's date; a time without a day is old where it lies in an earlier year. */
static void look_at_time(const rs_events *w, int32_t t, bool clause, rs_event_looks *l)
{
    const rs_time *x = &w->reader->reading->times.at[t];
    rs_str now = w->reader->reading->article.published;
    if (x->type != RS_TIME_DATE) {
        add(l, clause ? RS_LOOK_clause_time : RS_LOOK_around_time);
        return;
    }
    rs_civil day, today;
    bool told = x->value.len >= 10 && now.len >= 10 && rs_date_parse(x->value, &day) && rs_date_parse(now, &today);
    int32_t days = told ? rs_days_from_civil(today) - rs_days_from_civil(day) : 0;
    if (told && days >= 0 && days <= newest_days) {
        add(l, clause ? RS_LOOK_clause_new : RS_LOOK_around_new);
    } else if ((told && days > old_days) || (x->value.len >= 4 && now.len >= 4 && memcmp(x->value.at, now.at, 4) < 0)) {
        add(l, clause ? RS_LOOK_clause_old : RS_LOOK_around_old);
    } else {
        add(l, clause ? RS_LOOK_clause_time : RS_LOOK_around_time);
    }
}

static void look_at_match(const rs_events *w, const rs_happening *h, const rs_match *m, bool clause, rs_event_looks *l)
{
    uint32_t k = m->token;
    if (m->class_id == RS_LEX_event_frame) {
        bool near = k < h->token ? h->token - k <= near_reach : k - h->token < near_reach + h->n;
        look_at_frame(m, near && clause, clause, l);
    } else if (m->class_id == RS_LEX_actor) {
        add(l, rs_attr_set(m->entry, RS_ATTR_armed)   ? (clause ? RS_LOOK_clause_armed : RS_LOOK_around_armed)
               : rs_attr_set(m->entry, RS_ATTR_crowd) ? (clause ? RS_LOOK_clause_crowd : RS_LOOK_around_crowd)
               : rs_attr_set(m->entry, RS_ATTR_state) ? (clause ? RS_LOOK_clause_state : RS_LOOK_around_state)
                                                      : (clause ? RS_LOOK_clause_people : RS_LOOK_around_people));
    } else if (m->class_id == RS_LEX_negation && w->v->words[k].figure >= 0) {
        return; /* "no less than 30" */
    } else if (m->class_id == RS_LEX_negation) {
        add(l, clause ? RS_LOOK_clause_negation : RS_LOOK_around_negation);
    } else if (m->class_id == RS_LEX_irrealis) {
        add(l, clause ? RS_LOOK_clause_irrealis : RS_LOOK_around_irrealis);
    } else if (m->class_id == RS_LEX_event && k != h->token) {
        rs_event_type type = rs_event_type_of(rs_lex_attr(m->entry, RS_ATTR_type));
        add(l, type == h->type ? (clause ? RS_LOOK_clause_same : RS_LOOK_around_same) : RS_LOOK_around_event);
    }
}

static void look_at_word(const rs_events *w, const rs_happening *h, uint32_t k, bool clause, rs_event_looks *l)
{
    const rs_view *v = w->v;
    const rs_word *x = &v->words[k];
    if (x->time >= 0) {
        look_at_time(w, x->time, clause, l);
    }
    if (x->figure >= 0) {
        rs_measure measure = w->reader->reading->figures.at[x->figure].measure;
        bool victims = measure == RS_MEASURE_killed || measure == RS_MEASURE_injured;
        add(l, victims ? (clause ? RS_LOOK_clause_victims : RS_LOOK_around_victims)
                       : (clause ? RS_LOOK_clause_figure : RS_LOOK_around_figure));
    }
    if (x->place >= 0) {
        add(l, clause ? RS_LOOK_clause_place : RS_LOOK_around_place);
    }
    const rs_mention *name = rs_view_mention(v, k);
    if (name && name->type == RS_MENTION_PER) {
        add(l, clause ? RS_LOOK_clause_person : RS_LOOK_around_person);
    }
    if (v->doc->tokens[k].mark == '?') {
        add(l, RS_LOOK_question);
    }
    if (clause && x->fn && k < h->token) {
        add(l, x->fn == RS_FN_light     ? RS_LOOK_clause_light
               : x->fn == RS_FN_undergo ? RS_LOOK_clause_undergo
               : x->fn == RS_FN_rel     ? RS_LOOK_clause_rel
               : x->fn == RS_FN_modal   ? RS_LOOK_clause_modal
                                        : RS_LOOK_bias);
    }
    unsigned first = 0, other = 0; /* "I fire" is often spelt like "he fired" */
    for (uint32_t m = v->doc->match_at[k]; m < v->doc->match_at[k + 1]; m++) {
        const rs_match *sense = &v->doc->matches[m];
        first |= sense->feat & RS_F_FIRST;
        other |= sense->feat & RS_F_VERB && !(sense->feat & RS_F_FIRST);
        look_at_match(w, h, sense, clause, l);
    }
    if (first && !other) {
        add(l, RS_LOOK_around_first_person);
    }
}

static void look_at_telling(const rs_events *w, const rs_happening *h, rs_event_looks *l)
{
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, h->token), end = rs_sentence_end(v, h->token);
    add(l, h->token - start < 5 ? RS_LOOK_early : h->token - start < 14 ? RS_LOOK_middle : RS_LOOK_late);
    if (end - start < 12 || end - start > 45) {
        add(l, end - start < 12 ? RS_LOOK_short_sentence : RS_LOOK_long_sentence);
    }
    if (v->words[h->token].quote != RS_NO_TOKEN) {
        add(l, RS_LOOK_quoted);
    }
    int32_t s = w->said[h->token];
    if (s < 0) {
        add(l, RS_LOOK_untold);
        return;
    }
    switch (w->reader->reading->statements.at[s].act) {
    case RS_ACT_condemn:
    case RS_ACT_reject:
    case RS_ACT_support: add(l, RS_LOOK_told_condemned); break;
    case RS_ACT_accuse:
    case RS_ACT_deny: add(l, RS_LOOK_told_accused); break;
    case RS_ACT_urge:
    case RS_ACT_ask:
    case RS_ACT_promise:
    case RS_ACT_warn: add(l, RS_LOOK_told_wanted); break;
    case RS_ACT_announce:
    case RS_ACT_report: add(l, RS_LOOK_told_reported); break;
    default: add(l, RS_LOOK_told_said); break;
    }
}

void rs_event_look(const rs_events *w, const rs_happening *h, rs_event_looks *l)
{
    *l = (rs_event_looks){0};
    const rs_view *v = w->v;
    uint32_t from, to, start = rs_sentence_start(v, h->token), end = rs_sentence_end(v, h->token);
    add(l, RS_LOOK_bias);
    look_at_mode(h, l);
    look_at_form(w, h, l);
    look_at_people(w, h, l);
    look_at_main_verb(w, h, l);
    look_before(w, h->token, l);
    look_behind(w, h->token + h->n, l);
    look_at_telling(w, h, l);
    rs_event_clause(w, h->token, &from, &to);
    start = h->token > start + around_reach ? h->token - around_reach : start;
    end = end > h->token + around_reach ? h->token + around_reach : end;
    for (uint32_t k = start; k < end; k++) {
        look_at_word(w, h, k, k >= from && k < to, l);
    }
}

bool rs_event_firm(const rs_events *w, const rs_happening *h)
{
    const rs_view *v = w->v;
    if (h->verb) {
        return h->match->feat & RS_F_PAST;
    }
    uint32_t start = rs_sentence_start(v, h->token);
    for (uint32_t k = h->token; k > start && h->token - k < light_reach && !v->words[k - 1].boundary; k--) {
        uint8_t fn = v->words[k - 1].fn_over;
        if (fn == RS_FN_light || fn == RS_FN_undergo ||
            verb_of_frame(v, k - 1, RS_STR("occur"), RS_F_PAST | RS_F_PRESENT)) {
            return true; /* "X has seen for days a wave of protests" */
        }
        if (fn == RS_FN_that || fn == RS_FN_rel || fn == RS_FN_clause || fn == RS_FN_modal) {
            break;
        }
    }
    for (uint32_t k = h->token + h->n; k < v->doc->n_tokens && k < h->token + h->n + 3; k++) {
        if (v->words[k].fn == RS_FN_rel) {
            return true;
        }
        if (v->words[k].fn || (v->words[k].boundary && v->doc->tokens[k].mark != ',')) {
            break;
        }
    }
    return false;
}

/* A line of its own whose main clause is the deed: headlines and flashes, which the labelled sentences hardly have. */
static bool plain_note(const rs_events *w, const rs_happening *h, const rs_event_looks *l)
{
    enum { longest_note = 12, latest = 4 };
    static const uint8_t against[] = {
        RS_LOOK_question,        RS_LOOK_clause_verdict,  RS_LOOK_clause_talk,     RS_LOOK_clause_abstract,
        RS_LOOK_clause_vague,    RS_LOOK_clause_negation, RS_LOOK_clause_irrealis, RS_LOOK_around_first_person,
        RS_LOOK_clause_metaphor, RS_LOOK_clause_history,  RS_LOOK_quoted,          RS_LOOK_after_rel,
        RS_LOOK_clause_modal};
    const rs_view *v = w->v;
    uint32_t start = rs_sentence_start(v, h->token), end = rs_sentence_end(v, h->token);
    if (end - start > longest_note || h->token - start > latest) {
        return false;
    }
    for (size_t i = 0; i < sizeof against; i++) {
        if (l->bits[against[i] / 64] >> (against[i] % 64) & 1) {
            return false;
        }
    }
    int32_t s = w->said[h->token]; /* "the police announced the death of" */
    bool told = s >= 0 && rs_doc_token_at(v->doc, w->reader->reading->statements.at[s].span.start) == h->token;
    rs_act act = told ? w->reader->reading->statements.at[s].act : RS_ACT_deny;
    bool opened = h->verb || h->fixed || act == RS_ACT_announce || act == RS_ACT_confirm || act == RS_ACT_report ||
                  act == RS_ACT_say;
    for (uint32_t k = start; k < h->token && !opened; k++) {
        const rs_match *frame = rs_doc_match(v->doc, k, RS_LEX_event_frame);
        opened = v->words[k].fn == RS_FN_light || v->words[k].fn == RS_FN_undergo ||
                 (frame && (frame->feat & RS_F_VERB) &&
                  rs_str_eq(rs_lex_attr(frame->entry, RS_ATTR_frame), RS_STR("occur")));
    }
    return opened;
}

int32_t rs_event_score(const rs_events *w, const rs_happening *h)
{
    if (h->type != RS_EVENT_ASSAULT && h->type != RS_EVENT_PROTEST) {
        return 0;
    }
    rs_event_looks l;
    int32_t sum = 0;
    rs_event_look(w, h, &l);
    for (unsigned i = 0; i < sizeof l.bits / sizeof l.bits[0]; i++) {
        for (uint64_t b = l.bits[i]; b; b &= b - 1) {
            sum += weights[i * 64 + (unsigned)__builtin_ctzll(b)][h->type == RS_EVENT_PROTEST];
        }
    }
    uint32_t next = h->token + h->n;
    if (h->type == RS_EVENT_PROTEST && next < w->v->doc->n_tokens && w->v->words[next].fn == RS_FN_that) {
        return INT16_MIN; /* "pretended that" is spelt like "demonstrated" */
    }
    for (uint32_t k = next; k < next + 2; k++) { /* "an attack in words", "a quarrel exploded" */
        const rs_match *frame = rs_doc_match(w->v->doc, k, RS_LEX_event_frame);
        if (frame && !w->v->words[k].boundary &&
            rs_str_eq(rs_lex_attr(frame->entry, RS_ATTR_frame), RS_STR("metaphor"))) {
            return INT16_MIN;
        }
    }
    return sum <= 0 && plain_note(w, h, &l) ? 1 : sum;
}
