/* Names: places, organisations and persons become mentions. Where rules disagree the surer one stays; every later word
 * that is the family name of a person found is a mention of that person too. */
#include "base/map.h"
#include "read/name_bones.h"
#include "read/name_join.h"

typedef rs_name_state state;

/* A later mention by the family name alone stays while the model's margin is above this (see name_join.c). */
enum { keep_later = -200 };

static bool places_as_names(state *s, rs_err *err)
{
    RS_EACH(rs_place, p, &s->reader->reading->places)
    {
        rs_name *n = RS_PUSH(s->reader->scratch, &s->places);
        if (!n) {
            return RS_FAIL_MEMORY(err);
        }
        n->token = rs_doc_token_at(s->reader->doc, p->span.start);
        uint32_t last = p->span.end > p->span.start ? rs_doc_token_at(s->reader->doc, p->span.end - 1) : n->token;
        n->n = last - n->token + 1;
        n->span = p->span;
        n->type = RS_MENTION_LOC;
        n->weight = RS_NAME_SURE;
    }
    return true;
}

static bool overlaps(const state *s, const rs_name *n, uint32_t *with)
{
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        if (s->owner[t]) {
            *with = s->owner[t] - 1;
            return true;
        }
    }
    return false;
}

bool rs_name_take(state *s, const rs_name *n, rs_err *err)
{
    rs_name *to = RS_PUSH(s->reader->scratch, &s->all);
    if (!to) {
        return RS_FAIL_MEMORY(err);
    }
    *to = *n;
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        s->owner[t] = s->all.len;
    }
    return true;
}

static bool take_free(state *s, const rs_name_list *list, unsigned weight, rs_err *err)
{
    RS_EACH(rs_name, n, list)
    {
        uint32_t with;
        if (n->weight == weight && !overlaps(s, n, &with) && !rs_name_take(s, n, err)) {
            return false;
        }
    }
    return true;
}

/* ---- family names alone ---- */

/* The part of a full name by which its bearer is named later: the last word, with the "father of" or "house of" before
 * it. */
static rs_str short_form(const state *s, const rs_name *n, uint32_t *words)
{
    const rs_doc *doc = s->reader->doc;
    uint32_t last = n->token + n->n - 1;
    *words = 1;
    if (last > n->token) {
        const rs_match *part = rs_doc_match(doc, last - 1, RS_LEX_name_part);
        if (part && part->n == 1 && !rs_match_says(part, RS_ATTR_role, RS_STR("tail")) &&
            !rs_match_says(part, RS_ATTR_role, RS_STR("particle"))) {
            *words = 2;
        }
    }
    return rs_token_fold(doc, last);
}

static uint64_t skeleton(rs_str word);

static bool remember(state *s, rs_map *known, rs_map *bones, const rs_name *n, rs_err *err)
{
    uint32_t words, last = n->token + n->n - 1;
    rs_str form = short_form(s, n, &words);
    const uint32_t ordinary = RS_W_KNOWN | RS_W_PLACE_STRONG | RS_W_NATION | RS_W_ORG | RS_W_GIVEN_COMMON;
    bool plain = (s->words.bits[last] & ordinary) && words == 1;
    if (form.len < 3 || plain || ((s->words.bits[last] & RS_W_GIVEN) && n->n == 1)) {
        return true;
    }
    uint32_t *slot = rs_map_put(s->reader->scratch, known, form, words);
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    *slot = words < *slot ? words : *slot;
    uint64_t bone = words == 1 && n->n >= 2 && !(s->words.bits[last] & RS_W_GIVEN) ? skeleton(form) : 0;
    if (bone && !rs_map_put_u64(s->reader->scratch, bones, bone, 1)) {
        return RS_FAIL_MEMORY(err);
    }
    return true;
}

static const uint32_t *look_up(const state *s, const rs_map *known, uint32_t i, uint32_t *cut)
{
    rs_str word = rs_token_fold(s->reader->doc, i);
    const uint32_t *hit = rs_map_get(known, word);
    *cut = 0;
    if (hit || word.len < 4) {
        return hit;
    }
    uint8_t a = (uint8_t)word.at[0];
    if (a == RS_WAW || a == RS_FA || a == RS_BA || a == RS_LAM || a == RS_KAF) {
        *cut = 1;
        hit = rs_map_get(known, rs_str_part(word, 1, word.len));
        if (!hit && word.len >= 5 && (a == RS_WAW || a == RS_FA)) {
            uint8_t b = (uint8_t)word.at[1];
            *cut = 2;
            hit = b == RS_BA || b == RS_LAM ? rs_map_get(known, rs_str_part(word, 2, word.len)) : NULL;
        }
    }
    return hit;
}

/* Spellings of one foreign name differ in their vowels; short words are too alike without them. */
static uint64_t skeleton(rs_str word)
{
    return word.len >= 5 ? rs_name_bones(word) : 0;
}

/* A known family name behind one clitic: "to Putin", "and Putin". */
static bool family_behind_clitic(const state *s, uint32_t i, uint32_t *cut)
{
    const rs_match *m = rs_doc_match(s->reader->doc, i, RS_LEX_family_name);
    if (!m || !m->pre || !rs_lex_attr(m->entry, RS_ATTR_alone).at ||
        rs_word_is(&s->words, i, RS_W_KNOWN | RS_W_PLACE_STRONG)) {
        return false;
    }
    *cut = m->pre;
    return true;
}

static bool later_mentions(state *s, rs_err *err)
{
    rs_map known = {0}, bones = {0};
    const rs_doc *doc = s->reader->doc;
    uint32_t persons = s->all.len;
    for (uint32_t i = 0; i < persons; i++) {
        if (s->all.at[i].weight && s->all.at[i].type == RS_MENTION_PER &&
            !remember(s, &known, &bones, &s->all.at[i], err)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        uint32_t cut = 0;
        if (s->owner[i] || doc->tokens[i].kind != RS_TOKEN_ARABIC || rs_word_is(&s->words, i, RS_W_FUNCTION)) {
            continue;
        }
        uint32_t one = 1;
        const uint32_t *hit = known.len ? look_up(s, &known, i, &cut) : NULL;
        bool listed = !hit && family_behind_clitic(s, i, &cut);
        hit = listed ? &one : hit;
        if (!hit && bones.len && rs_word_unknown(&s->words, i) && !rs_word_is(&s->words, i, RS_W_AL)) {
            uint64_t bone = skeleton(rs_token_fold(doc, i));
            hit = bone ? rs_map_get_u64(&bones, bone) : NULL;
        }
        if (!hit) {
            continue;
        }
        rs_name n = {.token = i, .n = 1, .type = RS_MENTION_PER, .weight = RS_NAME_SURE};
        if (i > 0 && !s->owner[i - 1] && !rs_word_fresh(&s->words, i) && cut == 0 &&
            rs_word_is(&s->words, i - 1, RS_W_PART)) {
            n.token--;
            n.n++;
        } else if (*hit == 2) {
            continue;
        }
        n.span = (rs_span){rs_token_after(doc, n.token, cut), doc->tokens[i].at + doc->tokens[i].len};
        if ((listed || rs_name_above(s, &n, keep_later)) && !rs_name_take(s, &n, err)) {
            return false;
        }
    }
    return true;
}

/* ---- out ---- */

static bool mention(state *s, const rs_name *n, rs_err *err)
{
    rs_mention *m = rs_reading_add_mention(s->reader->arena, s->reader->reading);
    if (!m) {
        return RS_FAIL_MEMORY(err);
    }
    m->span = n->span;
    m->type = n->type;
    return true;
}

static bool emit(state *s, rs_err *err)
{
    for (uint32_t t = 0; t < s->reader->doc->n_tokens; t++) {
        uint32_t at = s->owner[t], in = s->inner[t];
        if ((at && s->all.at[at - 1].token == t && !mention(s, &s->all.at[at - 1], err)) ||
            (in && !mention(s, &s->places.at[in - 1], err))) {
            return false;
        }
    }
    return true;
}

/* A town inside a person's name is no place, nor is one in an outlet's name. */
static void drop_swallowed_places(state *s)
{
    rs_reading *reading = s->reader->reading;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < s->places.len; i++) {
        if (s->places.at[i].weight) {
            reading->places.at[kept++] = reading->places.at[i];
        }
    }
    reading->places.len = kept;
}

/* Marks the tokens of the names that swallow a place inside them: persons of more words than the place, outlets and
 * known bodies. 1 + index of the token where the name starts, so that a place is known to lie inside one name. */
static void mark_swallowers(const state *s, uint32_t *mark)
{
    RS_EACH(rs_name, n, &s->persons)
    {
        for (uint32_t t = n->token; n->n > 1 && n->weight >= RS_NAME_LIKELY && t < n->token + n->n; t++) {
            mark[t] = n->token + 1;
        }
    }
    RS_EACH(rs_name, o, &s->orgs)
    {
        const rs_match *head = rs_doc_match(s->reader->doc, o->token, RS_LEX_org_head);
        bool outlet = head && rs_match_says(head, RS_ATTR_kind, RS_STR("media"));
        for (uint32_t t = o->token; (outlet || o->weight == RS_NAME_SURE) && t < o->token + o->n; t++) {
            mark[t] = o->token + 1;
        }
    }
}

static bool settle_places(state *s, rs_err *err)
{
    uint32_t *mark = RS_NEW_ARRAY(s->reader->scratch, uint32_t, s->reader->doc->n_tokens + 1);
    if (!mark) {
        return RS_FAIL_MEMORY(err);
    }
    mark_swallowers(s, mark);
    RS_EACH(rs_name, p, &s->places)
    {
        uint32_t last = p->token + p->n - 1;
        bool inside = mark[p->token] && mark[p->token] == mark[last];
        bool more = inside && (mark[p->token] - 1 < p->token ||
                               (last + 1 < s->reader->doc->n_tokens && mark[last + 1] == mark[last]));
        p->weight = more ? 0 : p->weight;
    }
    return true;
}

/* "The embassy of X" names X as well; the outlet "X Times" does not. */
static void nest_places(state *s)
{
    for (uint32_t i = 0; i < s->places.len; i++) {
        const rs_name *p = &s->places.at[i];
        uint32_t with;
        if (!p->weight || !overlaps(s, p, &with)) {
            continue;
        }
        const rs_name *o = &s->all.at[with];
        bool inside = o->token < p->token && o->token + o->n >= p->token + p->n;
        const rs_match *head = rs_doc_match(s->reader->doc, o->token, RS_LEX_org_head);
        if (o->type == RS_MENTION_ORG && inside && head && !rs_match_says(head, RS_ATTR_kind, RS_STR("media"))) {
            s->inner[p->token] = i + 1;
        }
    }
}

static bool by_rule(state *s, rs_err *err)
{
    rs_reader *reader = s->reader;
    s->owner = RS_NEW_ARRAY(reader->scratch, uint32_t, reader->doc->n_tokens + 1);
    s->inner = RS_NEW_ARRAY(reader->scratch, uint32_t, reader->doc->n_tokens + 1);
    if (!s->owner || !s->inner) {
        return RS_FAIL_MEMORY(err);
    }
    return rs_reader_words(reader, &s->words, err) && rs_names_orgs(&s->words, reader->scratch, &s->orgs, err) &&
           rs_names_persons(&s->words, reader->scratch, &s->orgs, &s->persons, err) && places_as_names(s, err) &&
           settle_places(s, err) && take_free(s, &s->orgs, RS_NAME_SURE, err) &&
           take_free(s, &s->persons, RS_NAME_SURE, err) && take_free(s, &s->orgs, RS_NAME_LIKELY, err) &&
           take_free(s, &s->places, RS_NAME_SURE, err) && take_free(s, &s->persons, RS_NAME_LIKELY, err) &&
           take_free(s, &s->persons, RS_NAME_GUESS, err);
}

uint8_t *rs_name_tags(const state *s)
{
    uint8_t *tags = RS_NEW_ARRAY(s->reader->scratch, uint8_t, s->reader->doc->n_tokens + 1);
    RS_EACH(rs_name, n, &s->all)
    {
        for (uint32_t t = n->token; tags && t < n->token + n->n; t++) {
            unsigned begin = n->type == RS_MENTION_PER   ? RS_LABEL_B_PER
                             : n->type == RS_MENTION_ORG ? RS_LABEL_B_ORG
                                                         : RS_LABEL_B_LOC;
            tags[t] = (uint8_t)((begin + (t > n->token)) | (unsigned)n->weight << 3);
        }
    }
    return tags;
}

const uint8_t *rs_name_rule_tags(rs_reader *reader, rs_words *words, rs_err *err)
{
    state s = {.reader = reader};
    if (!by_rule(&s, err)) {
        return NULL;
    }
    *words = s.words;
    const uint8_t *tags = rs_name_tags(&s);
    if (!tags) {
        (void)RS_FAIL_MEMORY(err);
    }
    return tags;
}

bool rs_read_names(rs_reader *reader, rs_err *err)
{
    return rs_read_names_by(reader, rs_name_weights_builtin(), err);
}

bool rs_read_names_by(rs_reader *reader, const rs_name_weights *weights, rs_err *err)
{
    state s = {.reader = reader};
    if (!by_rule(&s, err) || !rs_names_join(&s, weights, err)) {
        return false;
    }
    drop_swallowed_places(&s);
    nest_places(&s);
    return later_mentions(&s, err) && emit(&s, err);
}
