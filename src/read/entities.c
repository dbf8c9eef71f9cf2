/* Entities: one for each real thing that the mentions name, over all its spellings in the article. Mentions are taken
 * in order; each looks for what was named before it under one of its keys, and leaves its own keys behind. */
#include "base/hash.h"
#include "base/map.h"
#include "read/name_bones.h"
#include "read/names.h"

enum { max_names = 24, look_back = 8, max_content = 12, max_words = 10 };

typedef struct body {
    uint64_t head;                 /* stem of the head noun; ministries: of what they are for */
    uint64_t content[max_content]; /* stems of the other words but nationalities, places and general adjectives */
    uint32_t n;
    rs_str country;
    uint32_t entity;
    uint32_t previous; /* 1 + index of the body before it with the same head */
    bool abroad;       /* a foreign ministry */
    bool bare;         /* no country is told beside it, in the text proper */
} body;

typedef struct state {
    rs_reader *reader;
    const rs_doc *doc;
    rs_words words;
    rs_map by_key;  /* exact keys: known entries, places, full names */
    rs_map by_last; /* persons: bones of the name by which they are called */
    rs_map by_head; /* bodies: 1 + index of the latest with the head */
    RS_VEC(body) bodies;
    rs_span *role;  /* for each token: the title that announces the name starting there, in tokens [start, end) */
    uint32_t place; /* next of reading->places */
    uint32_t last_entity, last_token; /* of the mention before */
} state;

static rs_entity *entity_at(const state *s, uint32_t i)
{
    return &s->reader->reading->entities.at[i];
}

static uint64_t mix(uint64_t a, uint64_t b)
{
    return rs_hash_u64(a * 31u + b) | 1u;
}

/* A word as it is compared: without article, conjunction and one common ending. */
static uint64_t stem_key(const state *s, uint32_t i)
{
    return rs_hash(rs_stem(rs_token_fold(s->doc, i))) | 1u;
}

/* ---- surface forms ---- */

/* The mention's text; "for the X", whose article lost its alef, gets it back. */
static rs_str surface(state *s, rs_span span)
{
    static const char lam[] = "\xd9\x84", alef[] = "\xd8\xa7";
    rs_str text = rs_span_text(&s->reader->reading->article, span);
    bool swallowed = text.len > 6 && memcmp(text.at, lam, 2) == 0 && memcmp(text.at + 2, lam, 2) == 0;
    if (!swallowed) {
        return text;
    }
    char *copy = rs_arena_raw(s->reader->arena, text.len);
    if (!copy) {
        return (rs_str){NULL, 0};
    }
    memcpy(copy, alef, 2);
    memcpy(copy + 2, text.at + 2, text.len - 2);
    return (rs_str){copy, text.len};
}

static bool add_name(state *s, rs_entity *e, rs_str name, rs_err *err)
{
    if (!name.at) {
        return RS_FAIL_MEMORY(err);
    }
    RS_EACH(rs_str, old, &e->names)
    {
        if (rs_str_eq(*old, name)) {
            return true;
        }
    }
    if (e->names.len >= max_names) {
        return true;
    }
    rs_str *to = RS_PUSH(s->reader->arena, &e->names);
    if (!to) {
        return RS_FAIL_MEMORY(err);
    }
    *to = name;
    bool longer = e->type != RS_MENTION_LOC && name.len > e->name.len && (uint8_t)name.at[0] >= 0xd8;
    if (!e->name.at || longer) {
        e->name = name;
    }
    return true;
}

static rs_entity *fresh(state *s, rs_mention_type type, rs_err *err)
{
    rs_entity *e = rs_reading_add_entity(s->reader->arena, s->reader->reading);
    if (!e) {
        (void)RS_FAIL_MEMORY(err);
        return NULL;
    }
    e->id = (int32_t)s->reader->reading->entities.len - 1;
    e->type = type;
    return e;
}

static bool keep(state *s, rs_map *map, uint64_t key, uint32_t entity, rs_err *err)
{
    uint32_t *slot = key ? rs_map_put_u64(s->reader->scratch, map, key, entity) : NULL;
    if (key && !slot) {
        return RS_FAIL_MEMORY(err);
    }
    if (slot) {
        *slot = entity;
    }
    return true;
}

/* The country that some word of tokens [i, end) names: a nationality, a place, a known body. */
static rs_str country_in(const state *s, uint32_t i, uint32_t end)
{
    rs_str found = RS_STR_NONE;
    for (; i < end && i < s->doc->n_tokens; i++) {
        if (!(s->words.bits[i] & (RS_W_NATION | RS_W_PLACE | RS_W_ORG))) {
            continue;
        }
        const rs_match *m = rs_doc_match(s->doc, i, RS_LEX_nationality);
        m = m ? m : rs_doc_match(s->doc, i, RS_LEX_org);
        const rs_match *p = rs_doc_match(s->doc, i, RS_LEX_place);
        m = p && (!m || p->n > m->n) && !(p->feat & RS_F_WEAK) ? p : m;
        if (m && !(m->feat & RS_F_WEAK)) {
            rs_str c = rs_lex_attr(m->entry, RS_ATTR_country);
            found = c.at ? c : found;
        }
    }
    return found;
}

/* ---- places ---- */

/* *whole: the place's own span, which may have more words than the mention. */
static bool place_entity(state *s, const rs_mention *m, rs_span *whole, uint32_t *out, rs_err *err)
{
    rs_reading *r = s->reader->reading;
    while (s->place < r->places.len && r->places.at[s->place].span.end <= m->span.start) {
        s->place++;
    }
    const rs_place *p = s->place < r->places.len && r->places.at[s->place].span.start <= m->span.start &&
                                m->span.end <= r->places.at[s->place].span.end
                            ? &r->places.at[s->place]
                            : NULL;
    uint32_t token = rs_doc_token_at(s->doc, m->span.start);
    uint64_t key;
    *whole = p ? p->span : m->span;
    if (p && p->name_en.at) {
        key = mix(rs_hash(p->name_en), mix(p->country.at ? rs_hash(p->country) : 7, (uint64_t)p->resolution));
    } else {
        key = mix(stem_key(s, token), 11);
        uint32_t last = rs_doc_token_at(s->doc, m->span.end - 1);
        key = last > token ? mix(key, stem_key(s, last)) : key;
    }
    const uint32_t *old = rs_map_get_u64(&s->by_key, key);
    if (old) {
        *out = *old;
        return true;
    }
    rs_entity *e = fresh(s, RS_MENTION_LOC, err);
    if (!e) {
        return false;
    }
    *out = (uint32_t)e->id;
    if (p) {
        e->country = p->country;
        e->lat = p->lat;
        e->lon = p->lon;
        const rs_match *entry = rs_doc_match(s->doc, token, RS_LEX_place);
        double id;
        if (entry && rs_str_eq(rs_lex_attr(entry->entry, RS_ATTR_en), p->name_en) &&
            rs_str_to_double(rs_lex_attr(entry->entry, RS_ATTR_geonameid), &id)) {
            e->geonameid = id;
        }
    }
    return keep(s, &s->by_key, key, *out, err);
}

/* ---- bodies ---- */

static const rs_match *known_body(const state *s, uint32_t token, uint32_t n)
{
    const rs_match *m = rs_doc_match(s->doc, token, RS_LEX_org);
    return m && m->n + 1u >= n ? m : NULL;
}

/* Takes a body's name apart. Ministries are told by what they are for, whether "ministry" is written or not. */
static void take_apart(const state *s, uint32_t token, uint32_t n, body *b)
{
    *b = (body){0};
    uint32_t i = token, end = token + n;
    const rs_match *head = rs_doc_match(s->doc, i, RS_LEX_org_head);
    bool ministry = head && rs_match_says(head, RS_ATTR_kind, RS_STR("ministry"));
    if (ministry && s->doc->tokens[i].kind == RS_TOKEN_ARABIC && n > 1) {
        i++;
    }
    b->head = mix(stem_key(s, i), head && (ministry || rs_match_says(head, RS_ATTR_kind, RS_STR("portfolio"))) ? 3 : 5);
    if (ministry && s->doc->tokens[i].kind != RS_TOKEN_ARABIC) {
        b->head = mix(rs_hash(rs_lex_attr(head->entry, RS_ATTR_portfolio)), 3);
    } else {
        const rs_match *portfolio = rs_doc_match(s->doc, i, RS_LEX_org_head);
        if (portfolio && rs_lex_attr(portfolio->entry, RS_ATTR_portfolio).at) {
            b->head = mix(rs_hash(rs_lex_attr(portfolio->entry, RS_ATTR_portfolio)), 3);
        }
    }
    b->country = country_in(s, token, end);
    b->abroad = b->head == mix(rs_hash(RS_STR("foreign")), 3);
    b->bare = !b->country.at && s->doc->tokens[token].sentence > 0;
    for (i++; i < end && b->n < max_content; i++) {
        if (s->doc->tokens[i].kind == RS_TOKEN_PUNCT || rs_word_is(&s->words, i, RS_W_NATION) ||
            rs_doc_match(s->doc, i, RS_LEX_org_adj)) {
            continue;
        }
        const rs_match *place = rs_doc_match(s->doc, i, RS_LEX_place);
        if (place && !(place->feat & RS_F_WEAK)) {
            i += place->n - 1u;
            continue;
        }
        b->content[b->n++] = stem_key(s, i);
    }
}

static bool holds(const body *a, uint64_t word)
{
    for (uint32_t i = 0; i < a->n; i++) {
        if (a->content[i] == word) {
            return true;
        }
    }
    return false;
}

/* The same body: all words of the shorter name in the longer one, and no two countries. */
static bool same_body(const body *a, const body *b)
{
    if (a->country.at && b->country.at && !rs_str_eq(a->country, b->country)) {
        return false;
    }
    /* every state has one, and "the foreign ministry" alone is seldom the one that another sentence names in full */
    if (a->abroad && a->country.at && b->bare && !b->country.at) {
        return false;
    }
    const body *few = a->n <= b->n ? a : b, *many = few == a ? b : a;
    for (uint32_t i = 0; i < few->n; i++) {
        if (!holds(many, few->content[i])) {
            return false;
        }
    }
    return true;
}

/* An outlet in quotes or an acronym in brackets right behind a body's name is that body's other name. */
static bool in_apposition(const state *s, uint32_t token)
{
    return s->last_token + 1 == token && token > 0 && (s->doc->tokens[token - 1].flags & RS_T_OPENS) &&
           s->last_entity != UINT32_MAX && entity_at(s, s->last_entity)->type == RS_MENTION_ORG;
}

static bool body_entity(state *s, uint32_t token, uint32_t n, uint32_t *out, rs_err *err)
{
    const rs_match *known = known_body(s, token, n);
    rs_str en = known ? rs_lex_attr(known->entry, RS_ATTR_en) : RS_STR_NONE;
    uint64_t key = en.at ? mix(rs_hash(en), 13) : 0;
    const uint32_t *old = key ? rs_map_get_u64(&s->by_key, key) : NULL;
    body b;
    take_apart(s, token, n, &b);
    uint32_t *latest = rs_map_put_u64(s->reader->scratch, &s->by_head, b.head, 0);
    if (!latest) {
        return RS_FAIL_MEMORY(err);
    }
    uint32_t found = old ? *old : UINT32_MAX, at = *latest;
    if (found == UINT32_MAX && in_apposition(s, token)) {
        found = s->last_entity;
    }
    for (uint32_t back = 0; found == UINT32_MAX && at && back < look_back && !known; back++) {
        const body *o = &s->bodies.at[at - 1];
        if (same_body(&b, o)) {
            found = o->entity;
        }
        at = o->previous;
    }
    if (found == UINT32_MAX) {
        rs_entity *e = fresh(s, RS_MENTION_ORG, err);
        if (!e) {
            return false;
        }
        found = (uint32_t)e->id;
    }
    rs_entity *e = entity_at(s, found);
    rs_str country = known && !b.country.at ? rs_lex_attr(known->entry, RS_ATTR_country) : b.country;
    e->country = e->country.at ? e->country : country;
    body *to = RS_PUSH(s->reader->scratch, &s->bodies);
    if (!to) {
        return RS_FAIL_MEMORY(err);
    }
    b.entity = found;
    b.previous = *latest;
    b.country = b.country.at ? b.country : e->country;
    *to = b;
    *latest = s->bodies.len;
    *out = found;
    return keep(s, &s->by_key, key, found, err);
}

/* ---- persons ---- */

/* The bones of the name's words, joined pieces ("father of X") as one. */
static uint32_t person_words(const state *s, uint32_t token, uint32_t n, uint64_t words[max_words])
{
    uint32_t len = 0;
    for (uint32_t i = token; i < token + n && len < max_words; i++) {
        const rs_match *part = rs_word_is(&s->words, i, RS_W_PART) ? rs_doc_match(s->doc, i, RS_LEX_name_part) : NULL;
        if (part && !rs_match_says(part, RS_ATTR_role, RS_STR("tail")) && i + 1 < token + n) {
            continue;
        }
        rs_str fold = rs_token_fold(s->doc, i);
        uint64_t bones = rs_name_bones(fold);
        words[len++] = bones ? bones : rs_hash(fold) | 1u;
    }
    return len;
}

/* A name whose first token has a clitic on it ("to Putin") is compared without. */
static uint64_t called(const state *s, const rs_mention *m, uint32_t token, uint32_t n)
{
    uint32_t last = token + n - 1;
    rs_str fold = rs_token_fold(s->doc, last);
    uint32_t cut = 0;
    if (n == 1) {
        while (cut < 2 && rs_token_after(s->doc, last, cut) < m->span.start) {
            cut++;
        }
    }
    uint64_t bones = rs_name_bones(rs_str_part(fold, cut, fold.len));
    return bones ? mix(bones, 17) : mix(rs_hash(rs_str_part(fold, cut, fold.len)), 19);
}

static void describe(state *s, rs_entity *e, uint32_t token, uint32_t n)
{
    rs_span role = s->role[token];
    if (role.end <= role.start) {
        /* behind the name: "X, the spokesman of Y" */
        uint32_t i = token + n;
        i += rs_token_is(s->doc, i, ',') ? 1u : 0u;
        bool direct;
        uint32_t end = i < s->doc->n_tokens && s->doc->tokens[i].sentence == s->doc->tokens[token].sentence
                           ? rs_title_end(&s->words, i, &direct)
                           : i;
        role = end > i ? (rs_span){i, end} : role;
    }
    if (role.end > role.start && !e->role.at) {
        uint32_t last = role.end - 1;
        last -= last > role.start && s->doc->tokens[last].kind == RS_TOKEN_PUNCT ? 1u : 0u;
        const rs_token *a = &s->doc->tokens[role.start], *z = &s->doc->tokens[last];
        const rs_match *title = rs_doc_match(s->doc, role.start, RS_LEX_title);
        uint32_t start = title ? rs_words_start(s->doc, title) : a->at;
        e->role = rs_str_trim(rs_str_part(s->doc->text, start, z->at + z->len));
    }
    if (!e->country.at && role.end > role.start) {
        e->country = country_in(s, role.start, role.end);
    }
    const rs_match *family = rs_doc_match(s->doc, token + n - 1, RS_LEX_family_name);
    if (!e->country.at && family) {
        e->country = rs_lex_attr(family->entry, RS_ATTR_country);
    }
}

static bool person_entity(state *s, const rs_mention *m, uint32_t token, uint32_t n, uint32_t *out, rs_err *err)
{
    uint64_t words[max_words], full = 23;
    uint32_t len = person_words(s, token, n, words);
    for (uint32_t i = 0; i < len; i++) {
        full = mix(full, words[i]);
    }
    uint64_t ends = len >= 2 ? mix(mix(29, words[0]), words[len - 1]) : 0, last = called(s, m, token, n);
    const uint32_t *old = rs_map_get_u64(&s->by_key, full);
    old = !old && ends ? rs_map_get_u64(&s->by_key, ends) : old;
    if (!old && len == 1) {
        old = rs_map_get_u64(&s->by_last, last);
    } else if (!old) {
        /* a full name after the short one: takes it over where that was not yet part of another full name */
        const uint32_t *alone = rs_map_get_u64(&s->by_last, last);
        old = alone && rs_map_get_u64(&s->by_key, mix(*alone, 31)) == NULL ? alone : NULL;
    }
    uint32_t found;
    if (old) {
        found = *old;
    } else {
        rs_entity *e = fresh(s, RS_MENTION_PER, err);
        if (!e) {
            return false;
        }
        found = (uint32_t)e->id;
    }
    describe(s, entity_at(s, found), token, n);
    *out = found;
    return keep(s, &s->by_key, full, found, err) && keep(s, &s->by_key, ends, found, err) &&
           keep(s, &s->by_last, last, found, err) && (len < 2 || keep(s, &s->by_key, mix(found, 31), found, err));
}

/* ---- all ---- */

static void mark_roles(state *s)
{
    for (uint32_t i = 0; i < s->doc->n_tokens;) {
        bool direct;
        uint32_t end = rs_word_is(&s->words, i, RS_W_TITLE) ? rs_title_end(&s->words, i, &direct) : i;
        if (end > i && end < s->doc->n_tokens && s->role[end].end == 0) {
            s->role[end] = (rs_span){i, end};
        }
        i = end > i ? end : i + 1;
    }
}

static bool link_mention(state *s, rs_mention *m, rs_err *err)
{
    uint32_t token = rs_doc_token_at(s->doc, m->span.start), entity = UINT32_MAX;
    rs_span named = m->span;
    uint32_t n = rs_doc_token_at(s->doc, m->span.end - 1) - token + 1;
    bool ok = m->type == RS_MENTION_PER   ? person_entity(s, m, token, n, &entity, err)
              : m->type == RS_MENTION_ORG ? body_entity(s, token, n, &entity, err)
                                          : place_entity(s, m, &named, &entity, err);
    if (!ok) {
        return false;
    }
    m->entity = (int32_t)entity;
    s->last_entity = entity;
    s->last_token = token + n;
    return add_name(s, entity_at(s, entity), surface(s, named), err);
}

bool rs_read_entities(rs_reader *reader, rs_err *err)
{
    state s = {.reader = reader, .doc = reader->doc, .last_entity = UINT32_MAX};
    s.role = RS_NEW_ARRAY(reader->scratch, rs_span, reader->doc->n_tokens + 1);
    if (!s.role) {
        return RS_FAIL_MEMORY(err);
    }
    if (!rs_reader_words(reader, &s.words, err)) {
        return false;
    }
    mark_roles(&s);
    RS_EACH(rs_mention, m, &reader->reading->mentions)
    {
        if (m->span.end > m->span.start && !link_mention(&s, m, err)) {
            return false;
        }
    }
    return true;
}
