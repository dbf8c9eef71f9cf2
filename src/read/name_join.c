/* name_join: the rules' names and the model's made one. */
#include "read/name_join.h"

typedef rs_name_state state;

/* The model decides wherever it sees a name. A rule's finding that it does not see stays while the model's mean margin
 * at its tokens is above these, in hundredths of RS_NAME_UNIT; found by cross-validation. Bodies of state, which news
 * of crises needs and the training text mostly leaves out, stay in any case. */
enum {
    keep_place = -100,
    keep_body = -150,
    keep_listed_body = -800,
    keep_supposed_body = -270,
    keep_person = -70,
    keep_state_body = -600,
    one_ordinary = 250, /* and what it sees alone in an ordinary word counts above this */
};

bool rs_name_above(const state *s, const rs_name *n, int32_t hundredths)
{
    int32_t sum = 0;
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        sum += s->margin[t];
    }
    return sum * 100 >= hundredths * RS_NAME_UNIT * (int32_t)n->n;
}

/* A preposition before "father of": the lexicon may know the whole as another word ("doors of"). */
static bool clung_part(rs_str word)
{
    uint8_t a = word.len > 3 ? (uint8_t)word.at[0] : 0;
    return (a == RS_BA || a == RS_LAM) && rs_lex_knows(rs_str_part(word, 1, word.len), RS_LEX_name_part);
}

/* Where a name that only the model found begins: behind "and" or a preposition that clings to it. */
static uint32_t name_start(const state *s, const rs_name *n)
{
    const rs_doc *doc = s->reader->doc;
    const rs_match *m = rs_doc_match(doc, n->token, RS_LEX_org_head);
    m = m ? m : rs_doc_match(doc, n->token, RS_LEX_org);
    m = m ? m : rs_doc_match(doc, n->token, RS_LEX_place);
    if (m) {
        return rs_words_start(doc, m);
    }
    rs_str f = rs_token_fold(doc, n->token);
    uint8_t a = f.len > 3 ? (uint8_t)f.at[0] : 0;
    bool cut = false;
    if (rs_word_is(&s->words, n->token, RS_W_CLUNG_NAME | RS_W_CLUNG_COMMON) || clung_part(f)) {
        cut = true;
    } else if (a == RS_WAW || a == RS_BA || a == RS_LAM || a == RS_FA) {
        cut = (uint8_t)f.at[1] == RS_ALEF && (uint8_t)f.at[2] == RS_LAM;
    }
    if (a == RS_WAW && !cut && !rs_word_is(&s->words, n->token, RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_FAMILY)) {
        uint8_t b = (uint8_t)f.at[1]; /* a name that begins with waw has a vowel behind it */
        cut = b != RS_WAW && b != RS_YA && b != RS_ALEF;
    }
    return rs_token_after(doc, n->token, cut ? 1 : 0);
}

static rs_mention_type type_of(unsigned label)
{
    return label <= RS_LABEL_I_PER ? RS_MENTION_PER : label <= RS_LABEL_I_LOC ? RS_MENTION_LOC : RS_MENTION_ORG;
}

/* Ministries, councils, courts, armies, police: named by what they are. */
static bool body_of_state(const state *s, const rs_name *n)
{
    static const rs_str kinds[] = {RS_STR("ministry"), RS_STR("portfolio"), RS_STR("government"), RS_STR("council"),
                                   RS_STR("embassy")};
    static const rs_str sectors[] = {RS_STR("MIL"), RS_STR("COP"), RS_STR("SPY"), RS_STR("JUD")};
    const rs_match *head = n->type == RS_MENTION_ORG ? rs_doc_match(s->reader->doc, n->token, RS_LEX_org_head) : NULL;
    bool found = false;
    for (unsigned i = 0; head && !found && i < sizeof kinds / sizeof kinds[0]; i++) {
        found = rs_match_says(head, RS_ATTR_kind, kinds[i]);
    }
    for (unsigned i = 0; head && !found && i < sizeof sectors / sizeof sectors[0]; i++) {
        found = rs_match_says(head, RS_ATTR_sector, sectors[i]);
    }
    return found;
}

static void give_up(state *s, rs_name *n)
{
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        s->owner[t] = 0;
    }
    n->weight = 0;
}

/* Not what is a name to the model alone: particles, times, words with endings of verbs, "and it was", "the kingdom". */
static bool adoptable(const state *s, const rs_name *n)
{
    uint32_t to = n->token + n->n;
    const rs_doc *doc = s->reader->doc;
    bool kingdom =
        n->n == 1 && (rs_doc_match(doc, n->token, RS_LEX_place_head) || rs_doc_match(doc, n->token, RS_LEX_realm));
    if (n->type == RS_MENTION_ORG ? rs_doc_match(doc, n->token, RS_LEX_not_org) != NULL
                                  : n->type == RS_MENTION_LOC && kingdom) {
        return false;
    }
    for (uint32_t i = n->token; i < to; i++) {
        if (!rs_word_is(&s->words, i, RS_W_ARABIC) || rs_word_is(&s->words, i, RS_W_FUNCTION | RS_W_TIME) ||
            rs_word_inflected(&s->words, i)) {
            return false;
        }
    }
    const uint32_t ordinary = RS_W_KNOWN | RS_W_NATION | RS_W_TITLE | RS_W_ORG_HEAD;
    if (n->n > 1 || rs_word_is(&s->words, n->token, RS_W_FAMILY)) {
        return true;
    }
    bool damma = doc->tokens[n->token].flags & RS_T_DAMMA;
    return !damma && (!rs_word_is(&s->words, n->token, ordinary) || rs_name_above(s, n, one_ordinary));
}

/* Does the word at t belong to the very name of a country, province or town that goes on to token `last`? "Wales" is
 * not the name of New South Wales, nor "Africa" that of South Africa; "Kuwait" is that of the State of Kuwait. */
static bool own_name(const state *s, uint32_t t, uint32_t last)
{
    const rs_match *place = rs_doc_match(s->reader->doc, t, RS_LEX_place);
    if (!place || t + place->n <= last || rs_match_says(place, RS_ATTR_kind, RS_STR("other")) ||
        (rs_match_says(place, RS_ATTR_kind, RS_STR("province")) && rs_word_is(&s->words, t, RS_W_KNOWN) &&
         !rs_doc_match(s->reader->doc, t, RS_LEX_place_part))) {
        return false;
    }
    rs_str name = rs_lex_headword(place->entry), word;
    uint32_t words = 0;
    while (rs_str_split(&name, ' ', &word) && word.at[0] != '(') { /* a remark is no part of it */
        words++;
    }
    return words >= place->n;
}

/* "Gaza" of "the strip of Gaza", "Mecca" of "Mecca the honoured": what is left off is no part of the name; but it is of
 * rivers, airports, kingdoms. */
static bool bare_place(const state *s, const rs_name *rule, const rs_name *n)
{
    const rs_doc *doc = s->reader->doc;
    const rs_match *head = rs_doc_match(doc, rule->token, RS_LEX_place_head);
    bool front = n->token > rule->token, back = n->token + n->n < rule->token + rule->n;
    if (n->type != RS_MENTION_LOC || front == back || rs_match_says(head, RS_ATTR_kind, RS_STR("other")) ||
        rs_doc_match(doc, rule->token, RS_LEX_realm)) {
        return false;
    }
    for (uint32_t t = rule->token + (head ? head->n : 0u); t < n->token; t++) {
        if (rs_word_unknown(&s->words, t) || own_name(s, t, n->token)) {
            return false;
        }
    }
    return front ||
           (rs_word_is(&s->words, n->token, RS_W_PLACE_STRONG) && rs_word_is(&s->words, n->token + n->n, RS_W_AL));
}

/* The rule knows better: the gazetteer has a place of several words, or a body's chain of words holds the model's name.
 */
static bool rule_holds(const state *s, const rs_name *rule, const rs_name *n)
{
    bool inside = rule->token <= n->token && n->token + n->n <= rule->token + rule->n;
    if (!inside || rule->n == 1) {
        return false;
    }
    if (rule->type == RS_MENTION_PER) {
        return n->type == RS_MENTION_PER && rs_doc_match(s->reader->doc, rule->token, RS_LEX_eastern_name);
    }
    if (rule->type == RS_MENTION_ORG && n->type == RS_MENTION_ORG) {
        /* "the central bank" is told apart from others by what follows */
        bool told_apart = n->token == rule->token && rs_word_is(&s->words, rule->token, RS_W_ORG_HEAD) &&
                          rs_word_is(&s->words, rule->token, RS_W_AL);
        return told_apart || body_of_state(s, rule) || (rule->weight == RS_NAME_SURE && rule->n >= 4);
    }
    if (rule->type == RS_MENTION_ORG) {
        return n->type == RS_MENTION_LOC;
    }
    return rule->type == RS_MENTION_LOC && !bare_place(s, rule, n);
}

/* No name goes on behind its first word with "by the" or "for the", and none begins with "in Tataouine". */
static void shorten(const state *s, rs_name *n)
{
    while (n->type == RS_MENTION_PER && n->n > 1) {
        const rs_match *place = rs_doc_match(s->reader->doc, n->token, RS_LEX_place);
        if (!place || place->n > 1 || !(place->clitics & RS_C_BI) ||
            !rs_word_is(&s->words, n->token, RS_W_PLACE_STRONG)) {
            break;
        }
        n->token++;
        n->n--;
    }
    for (uint32_t k = 1; k < n->n && n->type == RS_MENTION_PER; k++) {
        rs_str f = rs_token_fold(s->reader->doc, n->token + k);
        bool by_the =
            f.len >= 5 && (uint8_t)f.at[0] == RS_BA && (uint8_t)f.at[1] == RS_ALEF && (uint8_t)f.at[2] == RS_LAM;
        bool for_the = f.len >= 5 && (uint8_t)f.at[0] == RS_LAM && (uint8_t)f.at[1] == RS_LAM;
        n->n = by_the || for_the ? k : n->n;
    }
}

/* The model's name takes the place of the rules' names that it overlaps. */
static bool adopt(state *s, rs_name *n, rs_err *err)
{
    const rs_doc *doc = s->reader->doc;
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        const rs_name *rule = s->owner[t] ? &s->all.at[s->owner[t] - 1] : NULL;
        if (rule && (rule_holds(s, rule, n) || (rule->type == n->type && rule->token == n->token && rule->n == n->n))) {
            return true;
        }
    }
    shorten(s, n);
    if (!adoptable(s, n)) {
        return true;
    }
    const rs_token *last = &doc->tokens[n->token + n->n - 1];
    n->span = (rs_span){name_start(s, n), last->at + last->len};
    for (uint32_t t = n->token; t < n->token + n->n; t++) {
        rs_name *rule = s->owner[t] ? &s->all.at[s->owner[t] - 1] : NULL;
        if (!rule) {
            continue;
        }
        if (rule->token == n->token) {
            n->span.start = rule->span.start;
            n->role = rule->type == n->type ? rule->role : 0;
            n->role_n = rule->type == n->type ? rule->role_n : 0;
        }
        give_up(s, rule);
    }
    n->weight = RS_NAME_LIKELY;
    return rs_name_take(s, n, err);
}

static bool adopt_all(state *s, rs_err *err)
{
    const rs_doc *doc = s->reader->doc;
    const uint8_t *labels = s->labels;
    for (uint32_t i = 0, next; i < doc->n_tokens; i = next) {
        next = i + 1;
        if (labels[i] % 2 == 0) {
            continue;
        }
        while (next < doc->n_tokens && !rs_word_fresh(&s->words, next) && labels[next] == labels[i] + 1) {
            next++;
        }
        rs_name n = {.token = i, .n = next - i, .type = type_of(labels[i])};
        if (!adopt(s, &n, err)) {
            return false;
        }
    }
    return true;
}

/* No name begins with its tail: "Allah" of "Sayf Allah". */
static void lengthen(state *s, rs_name *n, uint32_t number)
{
    while (n->token > 0 && !rs_word_fresh(&s->words, n->token) && !s->owner[n->token - 1] &&
           rs_word_is(&s->words, n->token - 1, RS_W_ARABIC) && !rs_word_is(&s->words, n->token - 1, RS_W_FUNCTION) &&
           rs_match_says(rs_doc_match(s->reader->doc, n->token, RS_LEX_name_part), RS_ATTR_role, RS_STR("tail"))) {
        n->token--;
        n->n++;
        n->span.start = name_start(s, n);
        s->owner[n->token] = number;
    }
}

/* Two names of persons side by side, nothing between them, are one. */
static bool goes_on(const state *s, const rs_name *n, uint32_t at)
{
    const rs_name *next = at < s->reader->doc->n_tokens && s->owner[at] ? &s->all.at[s->owner[at] - 1] : NULL;
    rs_str f = at < s->reader->doc->n_tokens ? rs_token_fold(s->reader->doc, at) : RS_STR_NONE;
    bool and = f.len && (uint8_t)f.at[0] == RS_WAW && !rs_word_is(&s->words, at, RS_W_GIVEN | RS_W_GIVEN_COMMON);
    return next && next->token == at && next->type == RS_MENTION_PER && next->weight &&
           !and&&!rs_word_fresh(&s->words, at) && next->span.start == s->reader->doc->tokens[at].at &&
           next->span.start > n->span.end;
}

/* Names of persons made whole. */
static void chain_persons(state *s)
{
    for (uint32_t i = 0; i < s->all.len; i++) {
        rs_name *n = &s->all.at[i];
        if (!n->weight || n->type != RS_MENTION_PER) {
            continue;
        }
        lengthen(s, n, i + 1);
        while (goes_on(s, n, n->token + n->n)) {
            rs_name *next = &s->all.at[s->owner[n->token + n->n] - 1];
            for (uint32_t t = next->token; t < next->token + next->n; t++) {
                s->owner[t] = i + 1;
            }
            n->n += next->n;
            n->span.end = next->span.end;
            next->weight = 0;
        }
    }
}

static int32_t limit_of(const state *s, const rs_name *n)
{
    switch (n->type) {
    case RS_MENTION_PER: return keep_person;
    case RS_MENTION_ORG:
        if (n->weight == RS_NAME_SURE) {
            return n->n > 1 ? keep_listed_body : keep_body;
        }
        return body_of_state(s, n) ? keep_state_body : keep_supposed_body;
    default: return keep_place;
    }
}

/* Drops what only the rules see and the model is far from. */
static void drop_unseen(state *s)
{
    RS_EACH(rs_name, n, &s->all)
    {
        bool seen = !n->weight;
        for (uint32_t t = n->token; t < n->token + n->n; t++) {
            seen = seen || s->labels[t] != RS_LABEL_O;
        }
        if (!seen && rs_word_is(&s->words, n->token, RS_W_ARABIC) && !rs_name_above(s, n, limit_of(s, n))) {
            give_up(s, n);
        }
    }
}

bool rs_names_join(state *s, const rs_name_weights *weights, rs_err *err)
{
    const rs_doc *doc = s->reader->doc;
    rs_arena *scratch = s->reader->scratch;
    uint8_t *rule = rs_name_tags(s);
    s->labels = RS_NEW_ARRAY(scratch, uint8_t, doc->n_tokens + 1);
    s->margin = RS_NEW_ARRAY(scratch, int32_t, doc->n_tokens + 1);
    rs_name_look *looks;
    if (!rule || !s->labels || !s->margin) {
        return RS_FAIL_MEMORY(err);
    }
    if (!rs_name_looks(&s->words, rule, scratch, &looks, err) ||
        !rs_names_label(doc, looks, weights, scratch, s->labels, s->margin, err)) {
        return false;
    }
    drop_unseen(s);
    if (!adopt_all(s, err)) {
        return false;
    }
    chain_persons(s);
    return true;
}
