/* Organisations: the lexicon's own, and head nouns ("ministry", "court", "agency") with the nouns and adjectives that
 * hang on them, as far as definiteness carries: construct + definite, definite + definite adjectives, a nationality, a
 * place. */
#include "read/names.h"

enum { max_chain = 9, max_seen = 32 };

static const rs_match *head_at(const rs_words *w, uint32_t i)
{
    return rs_word_is(w, i, RS_W_ORG_HEAD) ? rs_doc_match(w->doc, i, RS_LEX_org_head) : NULL;
}

static bool head_kind(const rs_match *m, rs_str kind)
{
    return rs_match_says(m, RS_ATTR_kind, kind);
}

/* A name that is an ordinary word as well counts behind a word that asks for a body. */
static bool asked_for(const rs_words *w, uint32_t i)
{
    return i > 0 && !rs_word_fresh(w, i) && rs_doc_match(w->doc, i - 1, RS_LEX_org_cue);
}

static const rs_match *listed_org(const rs_words *w, uint32_t i)
{
    const rs_match *m = rs_word_is(w, i, RS_W_ORG) ? rs_doc_match(w->doc, i, RS_LEX_org) : NULL;
    if (!m) {
        return NULL;
    }
    const rs_token *t = &w->doc->tokens[i];
    if (t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC) {
        bool part_of_address = i > 0 && (t->flags & RS_T_GLUED) && t[-1].mark && strchr("@/_.&=?#", t[-1].mark);
        bool cased = m->n == 1 && t->flen <= 4 && rs_lex_headword(m->entry).len <= 4 ? (t->flags & RS_T_UPPER) != 0
                                                                                     : (t->flags & RS_T_TITLE) != 0;
        return cased && !part_of_address ? m : NULL;
    }
    return m;
}

static const rs_match *known_org(const rs_words *w, uint32_t i)
{
    const rs_match *m = listed_org(w, i);
    return m && (m->feat & RS_F_WEAK) && !asked_for(w, i) ? NULL : m;
}

/* The place that starts at i (0 tokens: none); not the adjective that looks like one. */
static uint32_t place_length(const rs_words *w, uint32_t i)
{
    const rs_match *m = rs_word_is(w, i, RS_W_PLACE_STRONG) ? rs_doc_match(w->doc, i, RS_LEX_place) : NULL;
    return m && !(m->feat & RS_F_WEAK) && !(m->clitics & (RS_C_BI | RS_C_KA | RS_C_LI)) ? m->n : 0;
}

static bool definite(const rs_words *w, uint32_t i)
{
    return rs_word_is(w, i, RS_W_AL) && !rs_word_is(w, i, RS_W_FUNCTION | RS_W_VERB);
}

static bool clings_wa(const rs_words *w, uint32_t i)
{
    const rs_token *t = &w->doc->tokens[i];
    rs_str f = rs_token_fold(w->doc, i);
    return t->kind == RS_TOKEN_ARABIC && f.len > 3 && (uint8_t)f.at[0] == RS_WAW;
}

static bool breaks(const rs_words *w, uint32_t i)
{
    return i >= w->doc->n_tokens || w->doc->tokens[i].kind != RS_TOKEN_ARABIC || rs_word_fresh(w, i) ||
           rs_word_is(w, i, RS_W_FUNCTION | RS_W_VERB | RS_W_TIME);
}

/* Definite words that never belong to the name of a body: "which", "the mentioned", "last", weekdays, ... */
static bool stray(const rs_words *w, uint32_t i)
{
    return rs_doc_match(w->doc, i, RS_LEX_weekday) || rs_doc_match(w->doc, i, RS_LEX_org_stop) ||
           rs_doc_match(w->doc, i, RS_LEX_month);
}

/* Titles are no part of a body's name, but for those in the plural right behind the head: "council of the ministers".
 */
static bool title_in_plural(const rs_words *w, uint32_t i, bool first)
{
    const rs_match *m = rs_word_is(w, i, RS_W_TITLE) ? rs_doc_match(w->doc, i, RS_LEX_title) : NULL;
    return !m || (first && (m->feat & RS_F_PLURAL));
}

/* An adjective that may belong to a body's name: of relation, agreeing with a feminine head or not, or a listed one. */
static bool body_adjective(const rs_words *w, uint32_t i, bool feminine)
{
    if (i >= w->doc->n_tokens || rs_word_fresh(w, i) || !rs_word_is(w, i, RS_W_AL) || clings_wa(w, i) || stray(w, i)) {
        return false;
    }
    rs_str f = rs_token_fold(w->doc, i);
    if (f.len < 5) {
        return false;
    }
    uint8_t last = (uint8_t)f.at[f.len - 1], second = (uint8_t)f.at[f.len - 2];
    bool relation = feminine ? last == RS_HA && second == RS_YA : last == RS_YA;
    return relation || rs_doc_match(w->doc, i, RS_LEX_org_adj);
}

/* The same of a noun whose gender is not looked at. */
static bool any_adjective(const rs_words *w, uint32_t i)
{
    rs_str f = rs_token_fold(w->doc, i);
    bool plural = f.len >= 6 && (uint8_t)f.at[f.len - 1] == RS_NOON && (uint8_t)f.at[f.len - 2] == RS_YA;
    return body_adjective(w, i, false) || body_adjective(w, i, true) || (plural && rs_word_is(w, i, RS_W_AL));
}

/* From i on: definite words, "and" + definite word, a nationality, at the end perhaps a place. Returns the end. */
static uint32_t definite_run(const rs_words *w, uint32_t i, uint32_t limit, bool affairs, bool *named)
{
    const uint32_t first = i;
    for (bool noun = false; i < limit && !breaks(w, i); i++) {
        uint32_t place = place_length(w, i);
        if (place && !clings_wa(w, i) && !noun) {
            *named = true;
            return i + place;
        }
        if (rs_word_is(w, i, RS_W_NATION)) {
            bool ends_it = rs_word_is(w, i, RS_W_AL) && !clings_wa(w, i);
            *named = *named || ends_it;
            return ends_it ? i + 1 : i;
        }
        if (!definite(w, i) || stray(w, i) || !title_in_plural(w, i, i == first)) {
            bool and_construct = affairs && clings_wa(w, i) && i + 1 < limit && definite(w, i + 1) &&
                                 !clings_wa(w, i + 1) && !breaks(w, i + 1) && rs_word_is(w, i, RS_W_KNOWN) &&
                                 !rs_word_is(w, i, RS_W_TITLE) && !stray(w, i + 1);
            if (!and_construct) {
                break;
            }
            noun = false;
            continue;
        }
        bool and = clings_wa(w, i);
        if ((and&&(place_length(w, i) || rs_word_is(w, i, RS_W_ORG_HEAD))) || (!and&&noun && !any_adjective(w, i))) {
            break;
        }
        noun = true;
    }
    return i;
}

/* Name behind a head of the press or of armed groups: in quotes, or an unknown word or two. */
static uint32_t proper_end(const rs_words *w, uint32_t i)
{
    const rs_doc *doc = w->doc;
    if (i < doc->n_tokens && (doc->tokens[i].flags & RS_T_OPENS)) {
        for (uint32_t j = i + 1; j < i + 6 && j < doc->n_tokens; j++) {
            if (doc->tokens[j].flags & RS_T_CLOSES) {
                return j > i + 1 ? j + 1 : i;
            }
        }
        return i;
    }
    uint32_t end = i;
    while (end < i + 3 && end < doc->n_tokens && !breaks(w, end) && rs_word_unknown(w, end) &&
           !rs_word_inflected(w, end) &&
           !(end > i && (rs_word_is(w, end, RS_W_AL | RS_W_GIVEN) || rs_word_is(w, end - 1, RS_W_AL)))) {
        end++;
    }
    return end;
}

/* Courts, universities and the like are often told apart by the town: "the court of appeal in X". */
static uint32_t town_after(const rs_words *w, uint32_t end)
{
    const rs_match *m =
        rs_word_is(w, end, RS_W_PLACE) && !rs_word_fresh(w, end) ? rs_doc_match(w->doc, end, RS_LEX_place) : NULL;
    return m && (m->clitics & RS_C_BI) && !(m->clitics & (RS_C_WA | RS_C_FA)) ? end + m->n : end;
}

static bool portfolio(const rs_words *w, uint32_t i, const rs_match *head)
{
    return head_kind(head, RS_STR("portfolio")) && !rs_word_fresh(w, i + 1) && rs_word_is(w, i, RS_W_AL);
}

/* "of foreign affairs" alone: a body only where no noun stands before it that it could belong to. */
static bool portfolio_stands_free(const rs_words *w, uint32_t i)
{
    if (rs_word_fresh(w, i)) {
        return true;
    }
    const uint32_t before = w->bits[i - 1];
    const rs_token *t = &w->doc->tokens[i - 1];
    if (t->kind == RS_TOKEN_PUNCT) {
        return true;
    }
    return (before & (RS_W_SPEECH | RS_W_FUNCTION)) && !(before & (RS_W_TITLE | RS_W_AL | RS_W_ORG_HEAD));
}

/* "for the liberation of the X" behind a front, a committee, an observatory. */
static uint32_t purpose_after(const rs_words *w, uint32_t end, uint32_t limit)
{
    if (end + 1 >= limit || breaks(w, end) || breaks(w, end + 1)) {
        return end;
    }
    rs_str f = rs_token_fold(w->doc, end);
    bool lam = f.len >= 4 && (uint8_t)f.at[0] == RS_LAM && (uint8_t)f.at[1] != RS_LAM;
    if (!lam || !rs_doc_match(w->doc, end, RS_LEX_purpose) || !definite(w, end + 1) || clings_wa(w, end + 1) ||
        stray(w, end + 1) || rs_word_is(w, end, RS_W_PLACE_STRONG)) {
        return end;
    }
    bool named = false;
    return definite_run(w, end + 1, limit, false, &named);
}

static uint32_t definite_head(const rs_words *w, uint32_t i, const rs_match *head, uint32_t limit)
{
    uint32_t end;
    if (head_kind(head, RS_STR("portfolio"))) {
        bool nation = !rs_word_fresh(w, i + 1) && rs_word_is(w, i + 1, RS_W_AL) && rs_word_is(w, i + 1, RS_W_NATION);
        bool feminine = (uint8_t)rs_token_fold(w->doc, i).at[rs_token_fold(w->doc, i).len - 1] == RS_HA;
        return nation && feminine ? i + 2 : 0;
    }
    if (head_kind(head, RS_STR("government")) || head_kind(head, RS_STR("state")) || head_kind(head, RS_STR("media")) ||
        head_kind(head, RS_STR("office"))) {
        return 0;
    }
    rs_str fold = rs_token_fold(w->doc, i);
    uint8_t last = (uint8_t)fold.at[fold.len - 1];
    bool feminine = last == RS_HA || (last == RS_TA && (uint8_t)fold.at[fold.len - 2] == RS_ALEF);
    end = i + 1;
    uint32_t nations = 0;
    while (end < limit && body_adjective(w, end, feminine)) {
        nations += rs_word_is(w, end, RS_W_NATION);
        end++;
    }
    if (end == i + 1 || end - i > 4) {
        return 0;
    }
    /* without a nationality only bodies of which a state has few are named by an adjective alone */
    bool few =
        head_kind(head, RS_STR("embassy")) || head_kind(head, RS_STR("court")) || head_kind(head, RS_STR("zone"));
    if (head_kind(head, RS_STR("zone"))) {
        return end == i + 3 && rs_doc_match(w->doc, end - 1, RS_LEX_org_adj) ? end : 0;
    }
    uint32_t purpose = purpose_after(w, end, limit);
    return nations || few || end - i >= 3 || purpose > end ? purpose : 0;
}

static uint32_t construct_head(const rs_words *w, uint32_t i, const rs_match *head, uint32_t limit)
{
    bool named = false;
    uint32_t j = i + 1;
    if (head_kind(head, RS_STR("government")) || head_kind(head, RS_STR("zone")) ||
        head_kind(head, RS_STR("portfolio"))) {
        return 0;
    }
    if (head_kind(head, RS_STR("media")) || rs_match_says(head, RS_ATTR_sector, RS_STR("REB")) ||
        rs_match_says(head, RS_ATTR_sector, RS_STR("BUS")) || rs_match_says(head, RS_ATTR_sector, RS_STR("NGO"))) {
        uint32_t proper = proper_end(w, j);
        if (proper > j) {
            return proper;
        }
    }
    if (breaks(w, j) || clings_wa(w, j)) {
        return 0;
    }
    const rs_match *known = known_org(w, j);
    if (known) {
        bool named_so = head_kind(head, RS_STR("media")) || head_kind(head, RS_STR("movement")) ||
                        rs_match_says(head, RS_ATTR_sector, RS_STR("REB")) || head_kind(head, RS_STR("office"));
        return named_so ? 0 : j + known->n; /* "the group X": X is found by itself */
    }
    if (head_kind(head, RS_STR("mission"))) {
        return 0; /* of a country: people who travel */
    }
    /* one more noun in construct: "council of the command of ..." */
    const rs_match *inner = head_at(w, j);
    bool plain = !rs_word_is(w, j, RS_W_AL | RS_W_NATION | RS_W_PLACE_STRONG | RS_W_TITLE) &&
                 rs_word_is(w, j, RS_W_KNOWN | RS_W_ORG_HEAD);
    if (plain && j + 1 < limit && !breaks(w, j + 1) && !clings_wa(w, j + 1) &&
        (definite(w, j + 1) || place_length(w, j + 1)) && !stray(w, j + 1)) {
        j++;
        if (inner && head_kind(inner, RS_STR("media"))) {
            return 0;
        }
    }
    if (head_kind(head, RS_STR("office")) &&
        (rs_word_is(w, j, RS_W_ORG_HEAD) || place_length(w, j) || known_org(w, j))) {
        return 0; /* "the office of the organisation" names the organisation */
    }
    uint32_t end =
        definite_run(w, j, limit, head_kind(head, RS_STR("ministry")) || head_kind(head, RS_STR("office")), &named);
    if (end == j) {
        return 0;
    }
    end = purpose_after(w, end, limit + 2);
    if ((head_kind(head, RS_STR("movement")) || head_kind(head, RS_STR("site"))) && !named) {
        return 0; /* "the movement of trade": only with a nationality or as a proper name */
    }
    if (head_kind(head, RS_STR("court")) || rs_match_says(head, RS_ATTR_sector, RS_STR("EDU")) ||
        rs_match_says(head, RS_ATTR_sector, RS_STR("HLH"))) {
        end = town_after(w, end);
    }
    return end;
}

uint32_t rs_org_length(const rs_words *w, uint32_t i)
{
    const rs_match *known = known_org(w, i), *head = head_at(w, i);
    uint32_t end = 0;
    if (head && w->doc->tokens[i].kind != RS_TOKEN_ARABIC) {
        uint32_t place = place_length(w, i + head->n);
        return place ? head->n + place : 0;
    }
    if (head && !(head->clitics & RS_C_PRONOUN) && !(head->feat & RS_F_DUAL) &&
        !rs_doc_match(w->doc, i, RS_LEX_not_org)) {
        uint32_t limit = i + max_chain;
        bool al = (head->clitics & RS_C_AL) || rs_word_is(w, i, RS_W_AL);
        bool plural = (head->feat & RS_F_PLURAL) && !(head->feat & RS_F_FIXED);
        if (!plural) {
            end = al ? definite_head(w, i, head, limit) : construct_head(w, i, head, limit);
            if (!end && al && portfolio(w, i, head) && portfolio_stands_free(w, i)) {
                rs_str f = rs_token_fold(w->doc, i);
                end =
                    (uint8_t)f.at[f.len - 1] == RS_HA && rs_match_says(head, RS_ATTR_alone, RS_STR("yes")) ? i + 1 : 0;
            }
        }
    }
    uint32_t known_end = known ? i + known->n : 0;
    if (known && known->n >= 2 && rs_word_is(w, known_end, RS_W_NATION) && rs_word_is(w, known_end, RS_W_AL) &&
        !rs_word_fresh(w, known_end) && !clings_wa(w, known_end)) {
        known_end++;
    }
    end = end > known_end ? end : known_end;
    return end > i ? end - i : 0;
}

/* A minister's title contains the ministry's subject; the body is not named there. */
static bool inside_title(const rs_words *w, uint32_t i)
{
    return i > 0 && !rs_word_fresh(w, i) && rs_word_is(w, i - 1, RS_W_TITLE) &&
           head_kind(head_at(w, i), RS_STR("portfolio"));
}

static rs_span span_of(const rs_words *w, uint32_t i, uint32_t n)
{
    const rs_doc *doc = w->doc;
    const rs_match *m = known_org(w, i);
    m = m ? m : head_at(w, i);
    const rs_match *first = rs_doc_match(doc, i, RS_LEX_org_head);
    uint32_t start = m ? rs_words_start(doc, m) : doc->tokens[i].at;
    if (first && m && m->pre != first->pre && m->n < n) {
        start = rs_words_start(doc, first);
    }
    /* "ll" hides the article's alef: what is left of it is the noun with the article's lam, which is part of the name
     */
    const rs_token *last = &doc->tokens[i + n - 1];
    return (rs_span){start, last->at + last->len};
}

/* A name in quotes behind "newspaper": the name alone. */
static void trim_quoted(const rs_words *w, rs_name *name)
{
    const rs_doc *doc = w->doc;
    for (uint32_t j = name->token + 1; j + 1 < name->token + name->n; j++) {
        if (doc->tokens[j].flags & RS_T_OPENS) {
            uint32_t last = name->token + name->n - 2;
            name->span = (rs_span){doc->tokens[j + 1].at, doc->tokens[last].at + doc->tokens[last].len};
            name->token = j + 1;
            name->n = last - j;
            return;
        }
    }
}

static bool push(rs_arena *arena, rs_name_list *found, rs_name name, rs_err *err)
{
    rs_name *n = RS_PUSH(arena, found);
    if (!n) {
        return RS_FAIL_MEMORY(err);
    }
    *n = name;
    return true;
}

/* Chains may hold a known body at their end ("spokesman's office of the United Nations"); those are found as well. */
typedef struct seen {
    rs_str en[max_seen];
    uint32_t len;
} seen;

static void remember(seen *s, const rs_match *m)
{
    rs_str en = m ? rs_lex_attr(m->entry, RS_ATTR_en) : RS_STR_NONE;
    if (en.at && s->len < max_seen) {
        s->en[s->len++] = en;
    }
}

/* "The resistance", once "the popular resistance" was named. */
static uint32_t short_form(const rs_words *w, uint32_t i, const seen *s)
{
    const rs_match *m = listed_org(w, i);
    rs_str en = m && (m->feat & RS_F_WEAK) && !rs_word_is(w, i + 1, RS_W_NATION) ? rs_lex_attr(m->entry, RS_ATTR_en)
                                                                                 : RS_STR_NONE;
    for (uint32_t k = 0; en.at && k < s->len; k++) {
        if (rs_str_eq(s->en[k], en)) {
            return m->n;
        }
    }
    return 0;
}

/* The line that reprints are headed with: "(outlet / agency - date)". Words of the outlet from i, 0 when it is none. */
static uint32_t reprinting(const rs_words *w, uint32_t i)
{
    if (i == 0 || !rs_token_is(w->doc, i - 1, '(') || rs_word_is(w, i, RS_W_ORG)) {
        return 0;
    }
    uint32_t n = 0;
    while (n < 4 && i + n < w->doc->n_tokens && (rs_word_is(w, i + n, RS_W_ARABIC | RS_W_FOREIGN))) {
        n++;
    }
    bool person = rs_word_is(w, i, RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_FAMILY); /* the credit of a picture */
    return n >= 2 && !person && rs_token_is(w->doc, i + n, '/') && known_org(w, i + n + 1) ? n : 0;
}

bool rs_names_orgs(const rs_words *w, rs_arena *arena, rs_name_list *found, rs_err *err)
{
    seen named = {.len = 0};
    for (uint32_t i = 0; i < w->doc->n_tokens;) {
        bool may = rs_word_is(w, i, RS_W_ORG | RS_W_ORG_HEAD);
        uint32_t n = may && !inside_title(w, i) ? rs_org_length(w, i) : 0;
        n = may && !n ? short_form(w, i, &named) : n;
        uint32_t reprint = n ? 0 : reprinting(w, i);
        n = n ? n : reprint;
        if (!n) {
            i++;
            continue;
        }
        rs_name name = {.token = i, .n = n, .span = span_of(w, i, n), .type = RS_MENTION_ORG};
        const rs_match *known = known_org(w, i);
        remember(&named, known);
        name.weight = reprint || (known && known->n >= n) ? RS_NAME_SURE : RS_NAME_LIKELY;
        trim_quoted(w, &name);
        if (!push(arena, found, name, err)) {
            return false;
        }
        i = name.token + name.n;
    }
    return true;
}
