#include "read/speech_speaker.h"

enum { ring = 8, look_back = 300 /* mentions */ };

/* The fold code of a word without w-, b-, l- and the article: enough to know "the ministry" for a ministry. */
static rs_str bare(const rs_view *v, uint32_t i)
{
    rs_str f = rs_token_fold(v->doc, i);
    const uint8_t *c = (const uint8_t *)f.at;
    size_t at = f.len > 4 && (c[0] == RS_WAW || c[0] == RS_FA) && rs_view_joined(v, i);
    if (f.len > at + 4 && c[at] == RS_BA && c[at + 1] == RS_ALEF && c[at + 2] == RS_LAM) {
        at++;
    }
    if (f.len > at + 4 && c[at] == RS_LAM && c[at + 1] == RS_LAM) {
        at += 2;
    } else if (f.len > at + 3 && c[at] == RS_ALEF && c[at + 1] == RS_LAM) {
        at += 2;
    }
    return rs_str_part(f, at, f.len);
}

static bool names_token(const rs_view *v, const rs_speaker *s, rs_str head)
{
    for (uint32_t i = s->from; i < s->to && i < v->doc->n_tokens; i++) {
        if (rs_str_eq(bare(v, i), head)) {
            return true;
        }
    }
    return false;
}

static const rs_speaker *nth_last(const rs_speakers *known, uint32_t back)
{
    return back < known->n && back < ring ? &known->list[(known->n - 1 - back) % ring] : NULL;
}

static void carry(rs_speaker *to, const rs_speaker *from)
{
    rs_str text = to->text;
    uint32_t a = to->from, b = to->to;
    *to = *from;
    to->text = text;
    if (b > a) { /* remember both wordings' heads by the longer phrase */
        to->from = from->to > from->from ? from->from : a;
        to->to = from->to > from->from ? from->to : b;
    }
}

/* "The agency", "the ministry": the latest speaker, else the latest name, that begins with that word. */
static bool refer_back(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    rs_str head = bare(v, s->from);
    for (uint32_t back = 0; back < ring; back++) {
        const rs_speaker *k = nth_last(known, back);
        if (k && names_token(v, k, head)) {
            carry(s, k);
            return true;
        }
    }
    const rs_reading *r = v->reader->reading;
    uint32_t at = v->doc->tokens[s->from].at;
    for (uint32_t m = r->mentions.len, steps = 0; m > 0 && steps < look_back; m--) {
        const rs_mention *x = &r->mentions.at[m - 1];
        if (x->span.start >= at) {
            continue;
        }
        steps++;
        uint32_t t = rs_doc_token_at(v->doc, x->span.start);
        if (x->type == RS_MENTION_ORG && rs_str_eq(bare(v, t), head)) {
            rs_speaker k = rs_speaker_of(v, known, t, rs_view_mention_end(v, t));
            carry(s, &k);
            return true;
        }
    }
    return false;
}

/* The person in the phrase: one named behind a comma is who the title before it means, else the first. */
static uint32_t find_person(const rs_view *v, uint32_t from, uint32_t to)
{
    uint32_t first = RS_NO_TOKEN;
    bool comma = false;
    for (uint32_t i = from; i < to; i++) {
        comma = comma || v->doc->tokens[i].mark == ',';
        const rs_mention *m = rs_view_mention(v, i);
        if (m && m->type == RS_MENTION_PER) {
            if (comma) {
                return i;
            }
            first = first == RS_NO_TOKEN ? i : first;
            i = rs_view_mention_end(v, i) - 1;
        }
    }
    return first;
}

static uint32_t phrase_start(const rs_view *v, uint32_t from)
{
    const rs_mention *m = rs_view_mention(v, from);
    const rs_token *t = &v->doc->tokens[from];
    if (m && m->span.start > t->at && m->span.start < t->at + t->len) {
        return m->span.start;
    }
    const uint8_t *f = v->doc->folded + t->folded;
    bool li = rs_view_li(v, from) && f[0] == RS_LAM && f[1] != RS_LAM;
    return li || rs_view_joined(v, from) ? rs_token_after(v->doc, from, 1) : t->at;
}

static void use_entity(const rs_view *v, rs_speaker *s, const rs_mention *m)
{
    const rs_reading *r = v->reader->reading;
    s->entity = m->entity;
    if (m->entity < 0) {
        return;
    }
    const rs_entity *e = &r->entities.at[m->entity];
    s->role = s->role.at ? s->role : e->role;
    s->country = s->country.at ? s->country : e->country;
}

/* Fills in the body that a spokesman speaks for: what stands behind "in the name of", or the first organisation. */
static void find_org(const rs_view *v, rs_speaker *s)
{
    for (uint32_t i = s->from; i < s->to; i++) {
        const rs_mention *m = rs_view_mention(v, i);
        if (m && m->type == RS_MENTION_ORG) {
            uint32_t end = rs_view_mention_end(v, i);
            s->org = rs_view_text(v, i, end < s->to ? end : s->to);
            uint32_t start = phrase_start(v, i);
            s->org = rs_str_part(v->doc->text, start, (size_t)(s->org.at - v->doc->text.at) + s->org.len);
            return;
        }
        if (v->words[i].fn == RS_FN_basim && i + 1 < s->to) {
            s->org = rs_view_text(v, i + 1, rs_noun_phrase(v, i + 1, s->to));
            return;
        }
    }
}

static bool is_state_body(const rs_view *v, uint32_t from, uint32_t to)
{
    const rs_match *m = rs_view_find(v, from, to < from + 2 ? to : from + 2, RS_LEX_actor);
    return m && rs_attr_set(m->entry, RS_ATTR_state);
}

/* The same words with a country beside them, earlier in the text: "the foreign ministry" for "the American foreign
 * ministry". */
static rs_str earlier_country(const rs_view *v, uint32_t from, uint32_t to)
{
    enum { farthest = 600 };
    rs_str head = bare(v, from), second = to > from + 1 ? bare(v, from + 1) : RS_STR_NONE;
    for (uint32_t k = from; k > 0 && from - k < farthest; k--) {
        uint32_t at = k - 1;
        if (v->doc->tokens[at].kind != RS_TOKEN_ARABIC || !rs_str_eq(bare(v, at), head)) {
            continue;
        }
        if (second.at && (at + 1 >= from || !rs_str_eq(bare(v, at + 1), second))) {
            continue;
        }
        uint32_t end = rs_noun_phrase(v, at, at + 6 < from ? at + 6 : from);
        rs_str country = rs_view_country(v, at, end);
        if (country.at) {
            return country;
        }
    }
    return RS_STR_NONE;
}

static void same_person_before(const rs_speakers *known, rs_speaker *s)
{
    for (uint32_t back = 0; back < ring; back++) {
        const rs_speaker *k = nth_last(known, back);
        if (k && (s->entity >= 0 && k->entity >= 0 ? k->entity == s->entity
                                                   : rs_str_find(k->name, s->name, 0) != SIZE_MAX)) {
            s->country = s->country.at ? s->country : k->country;
            s->org = s->org.at ? s->org : k->org;
            s->role = s->role.at ? s->role : k->role;
            s->name = k->name.len > s->name.len ? k->name : s->name;
            return;
        }
    }
}

static void take_person(const rs_view *v, const rs_speakers *known, rs_speaker *s, uint32_t person)
{
    const rs_mention *m = rs_view_mention(v, person);
    uint32_t end = rs_view_mention_end(v, person);
    uint32_t start = phrase_start(v, s->from);
    if (person > s->from) {
        rs_span role = rs_view_span(v, s->from, person);
        role.start = start > role.start && start < role.end ? start : role.start;
        s->role = role.end > role.start ? rs_str_part(v->doc->text, role.start, role.end) : RS_STR_NONE;
    }
    rs_span name = rs_view_span(v, person, end < s->to ? end : s->to);
    name.start = m->span.start > name.start && m->span.start < name.end ? m->span.start : name.start;
    s->name = rs_str_part(v->doc->text, name.start, name.end);
    use_entity(v, s, m);
    if (s->entity >= 0 && v->reader->reading->entities.at[s->entity].name.len > s->name.len) {
        s->name = v->reader->reading->entities.at[s->entity].name;
    }
    same_person_before(known, s);
}

/* The country of whom nothing near names one: of the body spoken for, of the same words earlier, of the article. */
static void guess_country(const rs_view *v, rs_speaker *s)
{
    for (uint32_t i = s->from; i < s->to && !s->country.at; i++) {
        const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
        if (actor && rs_attr_set(actor->entry, RS_ATTR_state)) {
            s->country = earlier_country(v, i, i + 1 < s->to && rs_view_nominal(v, i + 1) ? i + 2 : i + 1);
        }
    }
    if (!s->country.at && is_state_body(v, s->from, s->to)) {
        s->country = v->home;
    }
}

/* "A statement of the ministry", "issued by the office of": whose it is speaks. */
static bool whose_text(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    for (uint32_t i = s->from + 1; i < s->to && i < s->from + 5; i++) {
        bool body = v->words[i].definite || v->words[i].mention >= 0 || rs_doc_match(v->doc, i, RS_LEX_actor) ||
                    rs_doc_match(v->doc, i, RS_LEX_body) || rs_doc_match(v->doc, i, RS_LEX_outlet);
        if (body && rs_view_nominal(v, i)) {
            rs_speaker k = rs_speaker_of(v, known, i, s->to);
            rs_str text = s->text;
            *s = k;
            s->text = text;
            return true;
        }
    }
    return false;
}

/* "His highness" before anybody spoke: the person named last. */
static bool named_before(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    const rs_reading *r = v->reader->reading;
    uint32_t at = v->doc->tokens[s->from].at;
    for (uint32_t m = r->mentions.len, steps = 0; m > 0 && steps < look_back; m--, steps++) {
        if (r->mentions.at[m - 1].span.start < at && r->mentions.at[m - 1].type == RS_MENTION_PER) {
            uint32_t t = rs_doc_token_at(v->doc, r->mentions.at[m - 1].span.start);
            rs_speaker k = rs_speaker_of(v, known, t, rs_view_mention_end(v, t));
            carry(s, &k);
            return true;
        }
    }
    return false;
}

rs_speaker rs_speaker_of(const rs_view *v, const rs_speakers *known, uint32_t from, uint32_t to)
{
    rs_speaker s = {.from = from, .to = to, .entity = -1};
    rs_span span = rs_view_span(v, from, to);
    uint32_t start = phrase_start(v, from);
    if (start > span.start && start < span.end) {
        span.start = start;
    }
    s.text = rs_str_part(v->doc->text, span.start, span.end);
    s.name = s.text;
    s.country = rs_view_country(v, from, to);
    find_org(v, &s);
    const rs_match *medium = rs_doc_match(v->doc, from, RS_LEX_medium);
    bool text = medium != NULL;
    if (text && rs_str_eq(rs_lex_attr(medium->entry, RS_ATTR_medium), RS_STR("statement")) &&
        whose_text(v, known, &s)) {
        return s;
    }
    uint32_t person = find_person(v, from, to);
    if (person != RS_NO_TOKEN) {
        take_person(v, known, &s, person);
        if (!s.country.at) {
            guess_country(v, &s);
        }
        return s;
    }
    const rs_speaker *last = nth_last(known, 0);
    bool honorific = rs_doc_match(v->doc, from, RS_LEX_honorific) != NULL;
    if ((honorific || (text && to < from + 2)) && last) {
        carry(&s, last);
        return s;
    }
    if (honorific && named_before(v, known, &s)) {
        return s;
    }
    const rs_mention *m = rs_view_mention(v, from);
    if (v->words[from].definite && !s.country.at && !(m && m->type == RS_MENTION_GPE) && refer_back(v, known, &s)) {
        return s;
    }
    if (m) {
        use_entity(v, &s, m);
    } else if (!s.country.at && rs_doc_match(v->doc, from, RS_LEX_anonymous) && last) {
        s.country = last->country;
        s.org = s.org.at ? s.org : last->org;
    }
    if (!s.country.at) {
        guess_country(v, &s);
    }
    bool body = (m && m->type != RS_MENTION_PER) || rs_view_find(v, from, from + 1, RS_LEX_actor);
    if (!s.org.at && body && !rs_doc_match(v->doc, from, RS_LEX_anonymous)) {
        s.org = s.name;
    }
    return s;
}

/* Does the phrase look like somebody who can speak? */
bool rs_speaker_plausible(const rs_view *v, uint32_t from, uint32_t to)
{
    static const rs_lex_class speakers[] = {RS_LEX_actor,     RS_LEX_body,   RS_LEX_outlet,     RS_LEX_anonymous,
                                            RS_LEX_honorific, RS_LEX_medium, RS_LEX_nationality};
    for (uint32_t i = from; i < to; i++) {
        if (v->words[i].mention >= 0 || (v->words[i].place >= 0 && i < from + 4)) {
            return true;
        }
    }
    uint32_t near = from + 4 < to ? from + 4 : to;
    for (size_t c = 0; c < sizeof speakers / sizeof speakers[0]; c++) {
        if (rs_view_find(v, from, near, speakers[c])) {
            return true;
        }
    }
    return false;
}

bool rs_speaker_last(const rs_speakers *known, uint16_t feat, rs_speaker *out)
{
    enum { reach = 4 };
    const rs_speaker *found = nth_last(known, 0);
    if (!found) {
        return false;
    }
    bool feminine = (feat & RS_F_FEMININE) && (feat & RS_F_SINGULAR), masculine = feat & RS_F_MASCULINE;
    for (uint32_t back = 0; back < reach; back++) {
        const rs_speaker *k = nth_last(known, back);
        if (k && !(feminine && k->masculine && !k->feminine) && !(masculine && k->feminine && !k->masculine)) {
            found = k;
            break;
        }
    }
    *out = *found;
    out->text = RS_STR_NONE;
    return true;
}

static bool same(const rs_speaker *a, const rs_speaker *b)
{
    return a->entity >= 0 && b->entity >= 0 ? a->entity == b->entity : rs_str_eq(a->name, b->name);
}

void rs_speaker_note(rs_speakers *known, const rs_speaker *speaker, uint16_t feat)
{
    const rs_speaker *last = nth_last(known, 0);
    rs_speaker s = *speaker;
    s.feminine = s.feminine || ((feat & RS_F_FEMININE) && (feat & RS_F_SINGULAR));
    s.masculine = s.masculine || (feat & RS_F_MASCULINE);
    if (last && same(last, &s)) {
        s.feminine = s.feminine || last->feminine;
        s.masculine = s.masculine || last->masculine;
        if (s.to <= s.from || last->to - last->from > s.to - s.from) {
            s.from = last->from;
            s.to = last->to;
        }
        known->list[(known->n - 1) % ring] = s;
        return;
    }
    known->list[known->n++ % ring] = s;
}
