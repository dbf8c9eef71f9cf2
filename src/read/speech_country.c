/* speech_country: where a country can be read off for a body beside which none is named. */
#include "read/speech_country.h"

/* The country that an adjective or a place in the phrase tells, or the name that begins it bears. */
static rs_str beside(const rs_view *v, uint32_t from, uint32_t to)
{
    const rs_reading *r = v->reader->reading;
    const rs_match *nation = rs_view_find(v, from, to, RS_LEX_nationality);
    if (nation) {
        return rs_lex_attr(nation->entry, RS_ATTR_country);
    }
    for (uint32_t i = from; i < to; i++) {
        if (v->words[i].place >= 0) {
            return r->places.at[v->words[i].place].country;
        }
    }
    const rs_mention *m = rs_view_mention(v, from);
    return m && m->type == RS_MENTION_ORG && m->entity >= 0 ? r->entities.at[m->entity].country : RS_STR_NONE;
}

/* "In Moscow, the foreign ministry said". */
static rs_str of_opening(const rs_view *v, uint32_t i)
{
    uint32_t k = rs_sentence_start(v, i);
    while (k < i && (v->words[k].fn == RS_FN_adv || v->words[k].fn == RS_FN_amma || v->words[k].boundary)) {
        k += v->words[k].fn_n ? v->words[k].fn_n : 1;
    }
    bool in = k + 1 < i && v->words[k].fn == RS_FN_fi && v->words[k + 1].place >= 0;
    return in ? v->reader->reading->places.at[v->words[k + 1].place].country : RS_STR_NONE;
}

/* The heading of the section: a short line above that begins with a country. */
static rs_str of_section(const rs_view *v, uint32_t i)
{
    enum { lines = 3, longest_heading = 8 };
    for (uint32_t n = 0; n < lines && i > 0; n++) {
        while (i > 0 && !(v->doc->tokens[i].flags & RS_T_PARAGRAPH)) {
            i--;
        }
        uint32_t end = i;
        for (i = i ? i - 1 : 0; i > 0 && !(v->doc->tokens[i].flags & RS_T_PARAGRAPH);) {
            i--;
        }
        bool heading = end > i && end - i <= longest_heading && v->doc->tokens[end - 1].mark != '.';
        if (heading && v->words[i].place >= 0) {
            return v->reader->reading->places.at[v->words[i].place].country;
        }
    }
    return RS_STR_NONE;
}

/* Is it the ministry that looks abroad? Whose it is cannot be told by the country that the news is about. */
static bool looks_abroad(const rs_view *v, uint32_t i, uint32_t to)
{
    for (uint32_t k = i; k < to && k < i + 3; k++) {
        const rs_match *m = rs_doc_match(v->doc, k, RS_LEX_org_head);
        if (m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_portfolio), RS_STR("foreign"))) {
            return true;
        }
    }
    return false;
}

/* The same words with a country beside them, earlier in the text: "the foreign ministry" for "the American foreign
 * ministry". */
static rs_str earlier_country(const rs_view *v, uint32_t from, uint32_t to)
{
    enum { farthest = 600 };
    rs_str head = rs_view_bare(v, from), second = to > from + 1 ? rs_view_bare(v, from + 1) : RS_STR_NONE;
    const rs_match *office = second.at ? rs_doc_match(v->doc, from + 1, RS_LEX_org_head) : NULL;
    bool portfolio = office && rs_attr_set(office->entry, RS_ATTR_portfolio); /* "the Kuwaiti Interior" */
    for (uint32_t k = from; k > 0 && from - k < farthest; k--) {
        uint32_t at = k - 1;
        if (v->doc->tokens[at].kind != RS_TOKEN_ARABIC) {
            continue;
        }
        rs_str bare = rs_view_bare(v, at);
        bool same =
            rs_str_eq(bare, head) && (!second.at || (at + 1 < from && rs_str_eq(rs_view_bare(v, at + 1), second)));
        if (!same && !(portfolio && rs_str_eq(bare, second))) {
            continue;
        }
        rs_str country = beside(v, at, rs_noun_phrase(v, at, at + 6 < from ? at + 6 : from));
        if (country.at) {
            return country;
        }
    }
    return RS_STR_NONE;
}

/* An arm of some state at token i: "the ministry", and "the Interior", which is one too. */
static const rs_match *state_arm(const rs_view *v, uint32_t i)
{
    const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor), *head = rs_doc_match(v->doc, i, RS_LEX_org_head);
    if (actor && rs_attr_set(actor->entry, RS_ATTR_state)) {
        return actor;
    }
    return head && rs_attr_set(head->entry, RS_ATTR_portfolio) ? head : NULL;
}

/* Is the ministry's country the latest speaker's: one of the same paragraph, or a country just before it? */
static bool speaks_for(const rs_view *v, const rs_speaker *last, const rs_speaker *s)
{
    bool country = last->to == last->from + 1 && v->words[last->from].place >= 0;
    return last->paragraph == s->paragraph || (country && last->paragraph + 1 >= s->paragraph);
}

/* The country of an arm of some state beside which none is named: the same words earlier, where the sentence or the
 * section plays, who spoke just before; then of the article, where the body is one that looks after its own country. */
void rs_country_guess(const rs_view *v, const rs_speaker *last, rs_speaker *s)
{
    uint32_t i = s->from;
    for (uint32_t k = s->from; k + 1 < s->to; k++) {
        const rs_mention *m = rs_view_mention(v, k + 1);
        const rs_match *head = state_arm(v, s->from) ? NULL : state_arm(v, k + 1);
        bool fi = v->words[k].fn == RS_FN_fi;
        bool in = fi && ((m && m->type == RS_MENTION_ORG) || (head && v->words[k + 1].definite));
        bool at = head && (head->clitics & RS_C_BI) && (head->clitics & RS_C_AL); /* "[director] at the ministry" */
        i = v->words[k].fn == RS_FN_basim || in || at ? k + 1 : i;
    }
    const rs_match *actor = rs_doc_match(v->doc, i, RS_LEX_actor);
    actor = actor || i + 1 >= s->to ? actor : rs_doc_match(v->doc, i + 1, RS_LEX_actor);
    for (uint32_t k = i + 2; k < s->to && !actor && v->words[k - 1].mention < 0; k++) {
        actor = rs_doc_match(v->doc, k, RS_LEX_actor); /* "his highness the prince" */
    }
    actor = actor && rs_attr_set(actor->entry, RS_ATTR_state) ? actor : state_arm(v, i);
    if (!actor) {
        return;
    }
    bool two = i + 1 < s->to && rs_view_nominal(v, i + 1) && !v->words[i].definite;
    s->country = earlier_country(v, i, two ? i + 2 : i + 1);
    s->country = s->country.at ? s->country : of_opening(v, i);
    bool abroad = looks_abroad(v, i, s->to);
    if (!s->country.at && abroad && last && last->country.len == 3 && speaks_for(v, last, s)) {
        s->country = last->country;
    }
    s->country = s->country.at ? s->country : of_section(v, i);
    bool indefinite = (actor->feat & RS_F_PLURAL) && !v->words[i].definite && !two;
    if (s->country.at || indefinite) {
        return;
    }
    const char *source = v->reader->reading->article.source_country;
    s->country = !abroad ? v->home : source[0] ? rs_str_of(source) : RS_STR_NONE;
}

/* By the title that the person bore where it was told in full. */
void rs_country_by_role(const rs_view *v, const rs_speaker *last, rs_speaker *s)
{
    rs_str all = v->doc->text;
    if (!s->role.at || s->role.at < all.at || s->role.at >= all.at + all.len) {
        return;
    }
    uint32_t start = (uint32_t)(s->role.at - all.at), end = start + (uint32_t)s->role.len;
    rs_speaker title = {.from = rs_doc_token_at(v->doc, start), .entity = -1, .paragraph = s->paragraph};
    title.to = title.from;
    while (title.to < v->doc->n_tokens && v->doc->tokens[title.to].at < end) {
        title.to++;
    }
    title.country = rs_view_country(v, title.from, title.to);
    if (!title.country.at && title.to > title.from + 1) { /* a title alone may be a guest's */
        rs_country_guess(v, last, &title);
    }
    s->country = title.country;
}
