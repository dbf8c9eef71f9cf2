#include "read/speech_country.h"
#include "read/speech_speaker.h"

#include <string.h>

enum { ring = 8, look_back = 300 /* mentions */ };

/* The same for a piece of the article's text. */
static bool text_holds(const rs_view *v, rs_str text, rs_str head)
{
    rs_str all = v->doc->text;
    if (!text.at || text.at < all.at || text.at >= all.at + all.len) {
        return false;
    }
    uint32_t end = (uint32_t)(text.at - all.at) + (uint32_t)text.len;
    for (uint32_t i = rs_doc_token_at(v->doc, (uint32_t)(text.at - all.at)); i < v->doc->n_tokens; i++) {
        if (v->doc->tokens[i].at >= end) {
            break;
        }
        if (rs_str_eq(rs_view_bare(v, i), head)) {
            return true;
        }
    }
    return false;
}

static bool names_token(const rs_view *v, const rs_speaker *s, rs_str head)
{
    for (uint32_t i = s->from; i < s->to && i < v->doc->n_tokens; i++) {
        if (rs_str_eq(rs_view_bare(v, i), head)) {
            return true;
        }
    }
    return text_holds(v, s->role, head);
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

/* The latest name before token i that begins with the word, of a body; or whose bearer has it in his title. */
static uint32_t named_by(const rs_view *v, uint32_t i, rs_str head, bool persons)
{
    const rs_reading *r = v->reader->reading;
    uint32_t at = v->doc->tokens[i].at;
    for (uint32_t m = r->mentions.len, steps = 0; m > 0 && steps < look_back; m--) {
        const rs_mention *x = &r->mentions.at[m - 1];
        if (x->span.start >= at) {
            continue;
        }
        steps++;
        uint32_t t = rs_doc_token_at(v->doc, x->span.start);
        if (x->type == RS_MENTION_ORG && rs_str_eq(rs_view_bare(v, t), head)) {
            return t;
        }
        if (persons && x->type == RS_MENTION_PER && x->entity >= 0 &&
            text_holds(v, r->entities.at[x->entity].role, head)) {
            return t;
        }
    }
    return RS_NO_TOKEN;
}

/* "The agency", "the ministry", "the minister": the latest speaker, else the latest name, that goes with that word. */
static bool refer_back(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    rs_str head = rs_view_bare(v, s->from);
    for (uint32_t back = 0; back < ring; back++) {
        const rs_speaker *k = nth_last(known, back);
        if (k && names_token(v, k, head)) {
            carry(s, k);
            return true;
        }
    }
    uint32_t t = named_by(v, s->from, head, true);
    if (t == RS_NO_TOKEN) {
        return false;
    }
    rs_speaker k = rs_speaker_of(v, known, t, rs_view_mention_end(v, t));
    carry(s, &k);
    return true;
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
    li = li || (rs_view_bi(v, from) && f[0] == RS_BA);
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

/* The phrase without what clings to its head; "for the X", whose article lost its alef, gets it back. */
static rs_str own_words(const rs_view *v, uint32_t from, uint32_t to)
{
    static const char alef[] = "\xd8\xa7";
    rs_span span = rs_view_span(v, from, to);
    uint32_t start = phrase_start(v, from);
    span.start = start > span.start && start < span.end ? start : span.start;
    rs_str text = rs_str_part(v->doc->text, span.start, span.end);
    const rs_token *t = &v->doc->tokens[from];
    const uint8_t *f = v->doc->folded + t->folded;
    size_t at = t->flen > 4 && (f[0] == RS_WAW || f[0] == RS_FA);
    bool swallowed = t->kind == RS_TOKEN_ARABIC && t->flen > 3 + at && f[at] == RS_LAM && f[at + 1] == RS_LAM;
    uint32_t second = swallowed ? rs_token_after(v->doc, from, (uint32_t)at + 1) : 0;
    if (!swallowed || second <= t->at || second >= span.end) {
        return text;
    }
    rs_str rest = rs_str_part(v->doc->text, second, span.end);
    char *copy = rs_arena_raw(v->reader->arena, rest.len + 2);
    if (!copy) {
        return text;
    }
    memcpy(copy, alef, 2);
    memcpy(copy + 2, rest.at, rest.len);
    return (rs_str){copy, rest.len + 2};
}

/* Where a phrase from `from` on gives way to the person it introduces: his name, and a title in front of it. */
static uint32_t before_person(const rs_view *v, uint32_t from, uint32_t to)
{
    uint32_t end = from + 1;
    while (end < to) {
        const rs_mention *m = rs_view_mention(v, end);
        if ((m && m->type == RS_MENTION_PER) || v->doc->tokens[end].mark == ',') {
            break;
        }
        end++;
    }
    while (end < to && end > from + 1 && rs_doc_match(v->doc, end - 1, RS_LEX_title) && v->words[end - 1].definite &&
           v->doc->tokens[end].mark != ',') {
        end--;
    }
    return end;
}

/* "The ministry" as a body that somebody speaks for: the one named last. */
static void whole_name(const rs_view *v, rs_speaker *s, uint32_t i)
{
    uint32_t t = v->words[i].definite || rs_view_li(v, i) ? named_by(v, i, rs_view_bare(v, i), false) : RS_NO_TOKEN;
    if (t == RS_NO_TOKEN || rs_view_mention_end(v, t) < t + 2) {
        return;
    }
    const rs_mention *m = rs_view_mention(v, t);
    s->org = own_words(v, t, rs_view_mention_end(v, t));
    if (!s->country.at) {
        s->country = rs_view_country(v, t, rs_view_mention_end(v, t));
    }
    if (!s->country.at && m->entity >= 0) {
        s->country = v->reader->reading->entities.at[m->entity].country;
    }
}

/* Fills in the body that a spokesman speaks for: what stands behind "in the name of", or the first organisation. */
static void find_org(const rs_view *v, rs_speaker *s)
{
    for (uint32_t i = s->from; i < s->to; i++) {
        const rs_mention *m = rs_view_mention(v, i);
        if (m && m->type == RS_MENTION_ORG) {
            uint32_t end = rs_view_mention_end(v, i);
            s->org = own_words(v, i, end < s->to ? end : s->to);
            return;
        }
        bool of_body = i > s->from && rs_view_li(v, i) && rs_doc_match(v->doc, s->from, RS_LEX_title) &&
                       rs_doc_match(v->doc, i, RS_LEX_org_head);
        if (of_body) {
            whole_name(v, s, i);
        }
        if (of_body && s->org.at) {
            return;
        }
        if (v->words[i].fn == RS_FN_basim && i + 1 < s->to) {
            uint32_t end = before_person(v, i + 1, s->to);
            uint32_t phrase = rs_noun_phrase(v, i + 1, end);
            s->org = own_words(v, i + 1, phrase);
            if (phrase == i + 2 && !rs_view_named(v, i + 1)) {
                whole_name(v, s, i + 1);
            }
            return;
        }
    }
}

static void same_person_before(const rs_speakers *known, rs_speaker *s)
{
    for (uint32_t back = 0; back < ring; back++) {
        const rs_speaker *k = nth_last(known, back);
        bool one = k && s->entity >= 0 && k->entity == s->entity;
        if (one || (k && k->person && rs_str_find(k->name, s->name, 0) != SIZE_MAX)) {
            s->country = s->country.at ? s->country : k->country;
            s->org = s->org.at ? s->org : k->org;
            s->role = s->role.at ? s->role : k->role;
            s->name = k->name.len > s->name.len ? k->name : s->name;
            return;
        }
    }
}

/* A word of no other meaning, or a given name, that is part of nothing yet. */
static bool may_be_name(const rs_view *v, uint32_t i)
{
    const rs_token *t = &v->doc->tokens[i];
    const rs_word *w = &v->words[i];
    bool known = v->doc->match_at[i] < v->doc->match_at[i + 1] && !rs_doc_match(v->doc, i, RS_LEX_given_name) &&
                 !rs_doc_match(v->doc, i, RS_LEX_family_name);
    return !known && t->kind == RS_TOKEN_ARABIC && t->flen > 2 && !w->definite && w->mention < 0 && w->place < 0 &&
           w->time < 0;
}

/* Words behind a name that the names reader knows the first of, up to the end of the phrase: the rest of a foreign one.
 */
static uint32_t rest_of_name(const rs_view *v, uint32_t end, uint32_t to)
{
    enum { most = 3 };
    static const rs_lex_class others[] = {RS_LEX_title, RS_LEX_actor,       RS_LEX_anonymous,
                                          RS_LEX_body,  RS_LEX_nationality, RS_LEX_medium};
    for (uint32_t i = end; i < to; i++) {
        const rs_word *w = &v->words[i];
        bool other = v->doc->tokens[i].kind != RS_TOKEN_ARABIC || w->definite || w->mention >= 0 || w->place >= 0 ||
                     w->time >= 0 || w->fn_over || w->speech || rs_view_joined(v, i);
        for (size_t c = 0; c < sizeof others / sizeof others[0]; c++) {
            other = other || rs_doc_match(v->doc, i, others[c]);
        }
        for (uint32_t k = v->doc->match_at[i]; k < v->doc->match_at[i + 1]; k++) {
            other = other || (v->doc->matches[k].clitics & RS_C_BI); /* "strongly" */
        }
        if (other || i - end >= most) {
            return end;
        }
    }
    return to > end ? to : end;
}

static void take_person(const rs_view *v, const rs_speakers *known, rs_speaker *s, uint32_t person)
{
    const rs_mention *m = rs_view_mention(v, person);
    uint32_t end = rest_of_name(v, rs_view_mention_end(v, person), s->to);
    uint32_t first = person;
    while (first > s->from + 1 && end == person + 1 && person - first < 2 && may_be_name(v, first - 1)) {
        first--; /* a given name that the names reader left out */
    }
    if (first > s->from) {
        rs_str role = own_words(v, s->from, first);
        s->role = role.len ? role : RS_STR_NONE;
    }
    rs_span name = rs_view_span(v, first, end < s->to ? end : s->to);
    name.start = first == person && m->span.start > name.start && m->span.start < name.end ? m->span.start : name.start;
    s->name = rs_str_part(v->doc->text, name.start, name.end);
    use_entity(v, s, m);
    if (s->entity >= 0 && v->reader->reading->entities.at[s->entity].name.len > s->name.len) {
        s->name = v->reader->reading->entities.at[s->entity].name;
    }
    same_person_before(known, s);
}

static uint32_t paragraph_of(const rs_view *v, uint32_t i)
{
    return v->doc->sentences[v->doc->tokens[i].sentence].paragraph;
}

/* "A statement of the ministry", "issued by the office of": whose it is speaks. */
static bool whose_text(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    for (uint32_t i = s->from + 1; i < s->to && i < s->from + 5; i++) {
        bool body = v->words[i].definite || v->words[i].mention >= 0 || rs_doc_match(v->doc, i, RS_LEX_actor) ||
                    rs_doc_match(v->doc, i, RS_LEX_body) || rs_doc_match(v->doc, i, RS_LEX_outlet) || rs_view_li(v, i);
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

/* Does the title hold one of the words that the honorific stands for? One that stands for none goes with all. */
static bool goes_with(const rs_match *honorific, rs_str role)
{
    rs_str rest = rs_lex_attr(honorific->entry, RS_ATTR_stands_for), part;
    if (!rest.len) {
        return true;
    }
    while (rest.len && rs_str_split(&rest, ' ', &part)) {
        if (part.len && role.at && rs_str_find(role, part, 0) != SIZE_MAX) {
            return true;
        }
    }
    return false;
}

/* "His highness": the latest speaker, else the person named last, with a title of that kind. */
static bool named_before(const rs_view *v, const rs_speakers *known, const rs_match *honorific, rs_speaker *s)
{
    const rs_reading *r = v->reader->reading;
    uint32_t at = v->doc->tokens[s->from].at;
    rs_str speaks_as = rs_lex_attr(honorific->entry, RS_ATTR_speaker);
    bool speaks = speaks_as.len > 0, any = rs_str_eq(speaks_as, RS_STR("any"));
    for (uint32_t back = 0; back < ring; back++) {
        const rs_speaker *k = nth_last(known, back);
        bool other = speaks && k && s->country.len == 3 && k->country.len == 3 && !rs_str_eq(s->country, k->country);
        if (k && !other && (!speaks || any || k->role.at || k->person) && goes_with(honorific, k->role)) {
            carry(s, k);
            return true;
        }
    }
    if (speaks) {
        return false;
    }
    for (uint32_t m = r->mentions.len, steps = 0; m > 0 && steps < look_back; m--, steps++) {
        const rs_mention *x = &r->mentions.at[m - 1];
        if (x->span.start >= at || x->type != RS_MENTION_PER) {
            continue;
        }
        if (goes_with(honorific, x->entity >= 0 ? r->entities.at[x->entity].role : RS_STR_NONE)) {
            uint32_t t = rs_doc_token_at(v->doc, x->span.start);
            rs_speaker k = rs_speaker_of(v, known, t, rs_view_mention_end(v, t));
            carry(s, &k);
            return true;
        }
    }
    return false;
}

/* A name that the names reader does not know: what stands behind a title's comma, or words of no other meaning at the
 * end of a title. */
static uint32_t unknown_name(const rs_view *v, uint32_t from, uint32_t to)
{
    enum { fewest = 2, most = 4 };
    uint32_t k = to, name = to;
    while (name > from && v->doc->tokens[name - 1].mark != ',') {
        name--;
    }
    while (name > from && name < to && rs_doc_match(v->doc, name, RS_LEX_title) && v->words[name].definite) {
        name++;
    }
    if (name > from + 1 && to - name >= fewest && to - name <= most && rs_doc_match(v->doc, from, RS_LEX_title)) {
        return name; /* set off by a comma behind a title */
    }
    while (k > from + 1 && to - k < most) {
        uint32_t i = k - 1;
        bool last = k == to && v->words[i].definite && v->doc->match_at[i] == v->doc->match_at[i + 1];
        if (!last && !may_be_name(v, i)) {
            break;
        }
        k--;
    }
    bool behind_title = rs_doc_match(v->doc, from, RS_LEX_title) && k > from &&
                        (v->words[k - 1].definite || v->words[k - 1].mention >= 0 || v->words[k - 1].place >= 0);
    return behind_title && to - k >= fewest ? k : RS_NO_TOKEN;
}

/* "The president of the republic" for him who was told with just these words before his name. */
static bool by_title(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    const rs_reading *r = v->reader->reading;
    rs_str country = s->country;
    rs_speaker k = {0};
    if (s->to < s->from + 2 || !rs_doc_match(v->doc, s->from, RS_LEX_title)) {
        return false;
    }
    for (uint32_t back = 0; back < ring && !k.person; back++) {
        const rs_speaker *x = nth_last(known, back);
        k = x && x->person && rs_str_eq(x->role, s->text) ? *x : k;
    }
    uint32_t at = v->doc->tokens[s->from].at;
    for (uint32_t m = r->mentions.len, steps = 0; m > 0 && steps < look_back && !k.person; m--) {
        const rs_mention *x = &r->mentions.at[m - 1];
        bool before = x->span.start < at;
        steps += before;
        if (before && x->type == RS_MENTION_PER && x->entity >= 0 &&
            rs_str_eq(r->entities.at[x->entity].role, s->text)) {
            uint32_t t = rs_doc_token_at(v->doc, x->span.start);
            k = rs_speaker_of(v, known, t, rs_view_mention_end(v, t));
        }
    }
    if (k.person) {
        carry(s, &k);
        s->country = country.at ? country : s->country;
    }
    return k.person;
}

/* Nobody's name stands in the phrase: a body, an office, a word that points back. */
static void take_other(const rs_view *v, const rs_speakers *known, rs_speaker *s)
{
    const rs_speaker *last = nth_last(known, 0);
    const rs_match *honorific = rs_doc_match(v->doc, s->from, RS_LEX_honorific);
    if (honorific && named_before(v, known, honorific, s)) {
        return;
    }
    if (last && rs_doc_match(v->doc, s->from, RS_LEX_medium) && s->to < s->from + 2) {
        carry(s, last);
        return;
    }
    if (by_title(v, known, s)) {
        return;
    }
    rs_speaker phrase = *s;
    const rs_mention *m = rs_view_mention(v, s->from);
    bool anonymous = rs_doc_match(v->doc, s->from, RS_LEX_anonymous) != NULL;
    if (v->words[s->from].definite && !s->country.at && !(m && m->type == RS_MENTION_GPE) && refer_back(v, known, s)) {
        if (!s->country.at && s->person) {
            rs_country_by_role(v, nth_last(known, 0), s);
        }
        if (!s->country.at && s->person) {
            rs_country_guess(v, nth_last(known, 0), &phrase);
            s->country = phrase.country;
        }
        return;
    }
    if (m) {
        use_entity(v, s, m);
    } else if (!s->country.at && anonymous && last && last->paragraph == s->paragraph && s->org.at) {
        s->country = last->country;
    }
    if (!s->country.at) {
        rs_country_guess(v, nth_last(known, 0), s);
    }
    bool body = (m && m->type != RS_MENTION_PER) || rs_view_find(v, s->from, s->from + 1, RS_LEX_actor);
    if (!s->org.at && body && !anonymous) {
        s->org = s->name;
    }
}

rs_speaker rs_speaker_of(const rs_view *v, const rs_speakers *known, uint32_t from, uint32_t to)
{
    rs_speaker s = {.from = from, .to = to, .entity = -1, .paragraph = paragraph_of(v, from)};
    s.text = own_words(v, from, to);
    s.name = s.text;
    s.country = rs_view_country(v, from, to);
    find_org(v, &s);
    const rs_match *medium = rs_doc_match(v->doc, from, RS_LEX_medium);
    if (medium && rs_str_eq(rs_lex_attr(medium->entry, RS_ATTR_medium), RS_STR("statement")) &&
        whose_text(v, known, &s)) {
        return s;
    }
    uint32_t person = find_person(v, from, to);
    uint32_t unknown = person == RS_NO_TOKEN ? unknown_name(v, from, to) : RS_NO_TOKEN;
    if (person == RS_NO_TOKEN && unknown == RS_NO_TOKEN) {
        take_other(v, known, &s);
        return s;
    }
    s.person = true;
    if (person != RS_NO_TOKEN) {
        take_person(v, known, &s, person);
    } else {
        s.name = rs_view_text(v, unknown, to);
        s.role = own_words(v, from, unknown);
    }
    if (!s.country.at) {
        rs_country_guess(v, nth_last(known, 0), &s);
    }
    if (!s.country.at) {
        rs_country_by_role(v, nth_last(known, 0), &s);
    }
    return s;
}

/* Does the phrase look like somebody who can speak? */
bool rs_speaker_plausible(const rs_view *v, uint32_t from, uint32_t to)
{
    static const rs_lex_class speakers[] = {RS_LEX_actor,     RS_LEX_body,   RS_LEX_outlet,     RS_LEX_anonymous,
                                            RS_LEX_honorific, RS_LEX_medium, RS_LEX_nationality};
    const rs_match *title = from < to ? rs_doc_match(v->doc, from, RS_LEX_title) : NULL;
    if (title && rs_str_eq(rs_lex_attr(title->entry, RS_ATTR_rank), RS_STR("role"))) {
        return true;
    }
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
    bool several = (feat & RS_F_PLURAL) && !(feat & (RS_F_SINGULAR | RS_F_DUAL));
    found = several && found->person ? NULL : found;
    for (uint32_t back = 0; back < reach; back++) {
        const rs_speaker *k = nth_last(known, back);
        if (k && several && k->person) {
            continue; /* "they said" */
        }
        if (k && !(feminine && k->masculine && !k->feminine) && !(masculine && k->feminine && !k->masculine)) {
            found = k;
            break;
        }
    }
    if (!found) {
        return false;
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
