/* json: the dossier as data, its parts as docs/dossier describes them. */
#include <math.h>

#include "base/json.h"
#include "tell/brief.h"
#include "tell/points.h"

#define WORDS_CEILING ((size_t)1 << 30)

typedef struct writer {
    rs_json j;
    const rs_dossier *d;
    rs_arena *arena; /* for words */
} writer;

static void key_str(writer *w, const char *key, rs_str value)
{
    rs_json_key(&w->j, key);
    rs_json_str(&w->j, value.len ? value : RS_STR_NONE);
}

static void key_num(writer *w, const char *key, double value)
{
    rs_json_key(&w->j, key);
    rs_json_num(&w->j, value);
}

static void key_bool(writer *w, const char *key, bool value)
{
    rs_json_key(&w->j, key);
    rs_json_bool(&w->j, value);
}

static void key_id(writer *w, const char *key, rs_id id)
{
    char hex[33];
    rs_id_hex(id, hex);
    key_str(w, key, rs_str_of(hex));
}

static void key_strs(writer *w, const char *key, const rs_strs *list)
{
    rs_json_key(&w->j, key);
    rs_json_open(&w->j, '[');
    RS_EACH(rs_str, s, list)
    {
        rs_json_str(&w->j, *s);
    }
    rs_json_close(&w->j, ']');
}

static void article_keys(writer *w, uint32_t article)
{
    const rs_article *a = &w->d->readings[article]->article;
    key_str(w, "ref", a->ref);
    key_id(w, "id", a->id);
    key_str(w, "file", a->file);
    key_str(w, "source", a->source_name);
    key_str(w, "published", a->published);
}

static void put_article(writer *w, uint32_t article)
{
    rs_json_open(&w->j, '{');
    article_keys(w, article);
    rs_json_close(&w->j, '}');
}

static void put_evidence(writer *w, const rs_evidence *e)
{
    const rs_article *a = &w->d->readings[e->article]->article;
    size_t start = rs_points_count(a->text.at, e->span.start);
    rs_json_open(&w->j, '{');
    article_keys(w, e->article);
    key_num(w, "start", (double)start);
    key_num(w, "end", (double)(start + rs_points_count(a->text.at + e->span.start, e->span.end - e->span.start)));
    key_str(w, "text", rs_span_text(a, e->span));
    rs_json_close(&w->j, '}');
}

static void key_evidences(writer *w, const char *key, const rs_evidences *list)
{
    rs_json_key(&w->j, key);
    rs_json_open(&w->j, '[');
    RS_EACH(rs_evidence, e, list)
    {
        put_evidence(w, e);
    }
    rs_json_close(&w->j, ']');
}

static void put_story(writer *w, const rs_story *s)
{
    key_id(w, "id", s->id);
    key_str(w, "title", s->title);
    key_str(w, "first", s->first);
    key_str(w, "last", s->last);
    key_strs(w, "places", &s->places);
    rs_json_key(&w->j, "articles");
    rs_json_open(&w->j, '[');
    RS_EACH(rs_story_article, a, &s->articles)
    {
        rs_json_open(&w->j, '{');
        article_keys(w, a->article);
        key_str(w, "role", rs_str_of(rs_role_name(a->role)));
        rs_json_close(&w->j, '}');
    }
    rs_json_close(&w->j, ']');
    rs_json_key(&w->j, "merged_from");
    rs_json_open(&w->j, '[');
    RS_EACH(rs_id, id, &s->merged_from)
    {
        char hex[33];
        rs_id_hex(*id, hex);
        rs_json_str(&w->j, rs_str_of(hex));
    }
    rs_json_close(&w->j, ']');
    key_bool(w, "breaking", s->breaking);
}

static void put_reprint(writer *w, const rs_reprint *r)
{
    rs_json_key(&w->j, "a");
    put_article(w, r->a);
    rs_json_key(&w->j, "b");
    put_article(w, r->b);
    key_str(w, "kind", rs_str_of(rs_reprint_kind_name(r->kind)));
    key_num(w, "share", round(r->share * 1000) / 1000);
    key_str(w, "first", r->first == r->a ? RS_STR("a") : RS_STR("b"));
    key_str(w, "agency", r->agency);
}

static void put_point(writer *w, const rs_point *p)
{
    rs_json_open(&w->j, '{');
    key_id(w, "id", p->id);
    key_num(w, "value", p->value);
    key_num(w, "min", p->min);
    key_num(w, "max", p->max);
    key_str(w, "qualifier", rs_str_of(rs_qualifier_name(p->qualifier)));
    key_str(w, "by", p->by);
    key_str(w, "via", p->via);
    key_bool(w, "official", p->official);
    key_bool(w, "denied", p->denied);
    key_str(w, "denied_by", p->denied_by);
    key_str(w, "as_of", p->as_of);
    rs_json_key(&w->j, "evidence");
    put_evidence(w, &p->evidence.at[0]);
    rs_json_key(&w->j, "also");
    rs_json_open(&w->j, '[');
    for (uint32_t i = 1; i < p->evidence.len; i++) {
        put_evidence(w, &p->evidence.at[i]);
    }
    rs_json_close(&w->j, ']');
    key_evidences(w, "against", &p->against);
    rs_json_close(&w->j, '}');
}

static void put_count(writer *w, const rs_count *c)
{
    key_id(w, "id", c->id);
    key_str(w, "measure", rs_str_of(rs_measure_name(c->measure)));
    key_str(w, "what", c->group.len ? c->group : c->what);
    key_str(w, "place", c->place);
    key_str(w, "place_en", c->place_en);
    key_str(w, "country", c->country);
    key_str(w, "unit", c->unit);
    key_str(w, "scope_note", c->scope_note);
    rs_json_key(&w->j, "series");
    rs_json_open(&w->j, '[');
    RS_EACH(rs_point, p, &c->series)
    {
        put_point(w, p);
    }
    rs_json_close(&w->j, ']');
    rs_json_key(&w->j, "current");
    rs_json_open(&w->j, '{');
    key_num(w, "low", c->low);
    key_num(w, "high", c->high);
    key_num(w, "best", c->best);
    key_str(w, "best_by", c->best_by);
    key_str(w, "as_of", c->as_of);
    key_num(w, "independent_sources", c->sources);
    rs_json_close(&w->j, '}');
    rs_json_key(&w->j, "relations");
    rs_json_open(&w->j, '[');
    RS_EACH(rs_point_relation, r, &c->relations)
    {
        rs_json_open(&w->j, '{');
        key_id(w, "from", r->from);
        key_id(w, "to", r->to);
        key_str(w, "kind", rs_str_of(rs_relation_name(r->kind)));
        rs_json_close(&w->j, '}');
    }
    rs_json_close(&w->j, ']');
}

static void put_denial(writer *w, const rs_denial *d)
{
    key_id(w, "id", d->id);
    key_str(w, "by", d->by);
    key_str(w, "by_country", d->by_country);
    key_str(w, "denied", d->denied);
    key_str(w, "date", d->date);
    rs_json_key(&w->j, "evidence");
    put_evidence(w, &d->evidence);
    key_evidences(w, "claims", &d->claims);
    rs_json_key(&w->j, "same_denial");
    rs_json_open(&w->j, '[');
    RS_EACH(uint32_t, a, &d->same_denial)
    {
        put_article(w, *a);
    }
    rs_json_close(&w->j, ']');
}

static void put_reaction(writer *w, const rs_reaction *r)
{
    rs_str name = r->actor.len ? r->actor : rs_words_country(RS_TELL_ar, r->country);
    key_id(w, "id", r->id);
    key_str(w, "actor", name);
    key_str(w, "actor_en", r->actor.len ? RS_STR_NONE : rs_words_country(RS_TELL_en, r->country));
    key_str(w, "country", r->country);
    key_str(w, "kind", rs_str_of(rs_actor_kind_name(r->kind)));
    rs_json_key(&w->j, "acts");
    rs_json_open(&w->j, '[');
    RS_EACH(rs_reaction_act, a, &r->acts)
    {
        rs_json_open(&w->j, '{');
        key_str(w, "act", rs_str_of(rs_act_name(a->act)));
        key_str(w, "theme", a->theme);
        key_str(w, "speaker", a->speaker);
        key_str(w, "role", a->role);
        key_str(w, "org", a->org);
        key_str(w, "date", a->date);
        key_num(w, "repeats", a->repeats);
        rs_json_key(&w->j, "evidence");
        put_evidence(w, &a->evidence);
        rs_json_close(&w->j, '}');
    }
    rs_json_close(&w->j, ']');
    key_str(w, "stance", r->stance);
    key_bool(w, "silent", r->silent);
}

static void put_moment(writer *w, const rs_moment *m)
{
    key_id(w, "id", m->id);
    key_str(w, "date", m->date);
    key_str(w, "precision", rs_str_of(rs_precision_name(m->precision)));
    key_str(w, "text_ar", m->text);
    key_str(w, "text_en", rs_brief_moment_text(w->arena, w->d, m, RS_TELL_en));
    key_str(w, "type", rs_str_of(rs_event_type_name(m->type)));
    key_str(w, "mode", m->mode);
    key_str(w, "actor", m->actor);
    key_str(w, "recipient", m->recipient);
    key_strs(w, "places", &m->places);
    key_str(w, "status", rs_str_of(rs_status_name(m->status)));
    key_num(w, "independent_sources", m->sources);
    key_evidences(w, "evidence", &m->evidence);
}

static void put_people_line(writer *w, const rs_people_line *p)
{
    key_id(w, "id", p->id);
    key_str(w, "kind", rs_str_of(rs_people_kind_name(p->kind)));
    key_str(w, "what", p->what);
    key_bool(w, "lifted", p->reopened);
    key_str(w, "country", p->country);
    key_str(w, "place", p->place);
    key_str(w, "text_ar", p->text);
    key_str(w, "text_en", rs_brief_people_text(w->arena, p, RS_TELL_en));
    key_str(w, "date", p->date);
    key_strs(w, "phones", &p->phones);
    key_evidences(w, "evidence", &p->evidence);
}

static void put_silent_source(writer *w, const rs_silent_source *s)
{
    key_str(w, "source", s->name);
    key_str(w, "url", s->url);
    key_str(w, "last_success", s->last_success);
    key_str(w, "last_item", s->last_item);
    key_str(w, "expected", s->expected);
    key_num(w, "usual_seconds", s->usual ? (double)s->usual : NAN);
    key_str(w, "reason", rs_str_of(rs_source_state_name(s->state)));
    key_num(w, "errors", s->errors);
    key_str(w, "why", s->why);
}

static void put_crisis(writer *w)
{
    const rs_dossier *d = w->d;
    rs_json_key(&w->j, "crisis");
    rs_json_open(&w->j, '{');
    key_id(w, "id", d->id);
    key_str(w, "title_ar", rs_brief_crisis_title(w->arena, d, RS_TELL_ar));
    key_str(w, "title_en", rs_brief_crisis_title(w->arena, d, RS_TELL_en));
    rs_json_key(&w->j, "scope");
    rs_json_open(&w->j, '{');
    key_str(w, "country", d->country);
    rs_json_key(&w->j, "places");
    rs_json_open(&w->j, '[');
    for (uint32_t i = 0; i < d->places.len && i < 12; i++) {
        const rs_scope_place *p = &d->places.at[i];
        rs_json_open(&w->j, '{');
        key_str(w, "name", p->name);
        key_str(w, "name_en", p->name_en);
        key_str(w, "country", p->country);
        key_num(w, "articles", p->articles);
        rs_json_close(&w->j, '}');
    }
    rs_json_close(&w->j, ']');
    key_str(w, "since", d->since);
    key_str(w, "until", d->until);
    key_strs(w, "words", &d->words);
    rs_json_close(&w->j, '}');
    key_num(w, "articles", d->articles);
    key_num(w, "sources", d->sources);
    key_num(w, "independent_sources", d->independent_sources);
    rs_json_close(&w->j, '}');
}

/* PART(key, struct, list, function): what the JSON and the JSONL of a part share. */
#define PARTS(PART)                                                                                                    \
    PART("stories", rs_story, stories, put_story)                                                                      \
    PART("reprints", rs_reprint, reprints, put_reprint)                                                                \
    PART("figures", rs_count, figures, put_count)                                                                      \
    PART("denials", rs_denial, denials, put_denial)                                                                    \
    PART("reactions", rs_reaction, reactions, put_reaction)                                                            \
    PART("timeline", rs_moment, timeline, put_moment)                                                                  \
    PART("people", rs_people_line, people, put_people_line)                                                            \
    PART("silent_sources", rs_silent_source, silent_sources, put_silent_source)

#define LINE(key, type, list, put) key "\n"
const char *rs_tell_parts(void)
{
    return PARTS(LINE);
}

static bool settle(writer *w, rs_buf *out, rs_err *err)
{
    bool enough = !w->arena->overflowed;
    rs_arena_release(w->arena);
    if (!enough) {
        return RS_FAIL_MEMORY(err);
    }
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}

bool rs_tell_part(const rs_dossier *dossier, rs_str part, rs_buf *out, rs_err *err)
{
    rs_arena arena;
    bool known = false;
    rs_arena_init(&arena, WORDS_CEILING);
    writer w = {.d = dossier, .arena = &arena};
#define ITEMS(key, type, list, put)                                                                                    \
    if (rs_str_eq(part, RS_STR(key))) {                                                                                \
        known = true;                                                                                                  \
        RS_EACH(type, item, &dossier->list)                                                                            \
        {                                                                                                              \
            rs_json_init(&w.j, out);                                                                                   \
            rs_json_open(&w.j, '{');                                                                                   \
            put(&w, item);                                                                                             \
            rs_json_close(&w.j, '}');                                                                                  \
            rs_buf_char(out, '\n');                                                                                    \
        }                                                                                                              \
    }
    PARTS(ITEMS)
#undef ITEMS
    if (!known) {
        rs_arena_release(&arena);
        return RS_FAIL(err, RS_USAGE,
                       "no part \"%.*s\"; there are stories, reprints, figures, denials, reactions, "
                       "timeline, people and silent_sources",
                       RS_STR_ARG(part));
    }
    return settle(&w, out, err);
}

bool rs_tell_json(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_arena arena;
    (void)options;
    rs_arena_init(&arena, WORDS_CEILING);
    writer w = {.d = dossier, .arena = &arena};
    rs_json_init(&w.j, out);
    rs_json_open(&w.j, '{');
    key_str(&w, "schema", RS_STR("rasid.dossier/1"));
    put_crisis(&w);
#define LIST(key, type, list, put)                                                                                     \
    rs_json_key(&w.j, key);                                                                                            \
    rs_json_open(&w.j, '[');                                                                                           \
    RS_EACH(type, item, &dossier->list)                                                                                \
    {                                                                                                                  \
        rs_json_open(&w.j, '{');                                                                                       \
        put(&w, item);                                                                                                 \
        rs_json_close(&w.j, '}');                                                                                      \
    }                                                                                                                  \
    rs_json_close(&w.j, ']');
    PARTS(LIST)
#undef LIST
    rs_json_close(&w.j, '}');
    rs_buf_char(out, '\n');
    return settle(&w, out, err);
}
