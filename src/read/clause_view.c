#include "read/clause_view.h"

#include <string.h>

enum { longest_quote = 4000 }; /* tokens: an opening quote without its like is forgotten after that */

rs_fn rs_fn_of(rs_str role)
{
    static const struct {
        const char *at;
        size_t len;
    } names[] = {{"", 0},
#define RS_FN_NAME(role) {#role, sizeof(#role) - 1},
                 RS_FN_ROLES(RS_FN_NAME)
#undef RS_FN_NAME
    };
    for (unsigned i = 1; i < RS_FN_count; i++) {
        if (role.len == names[i].len && memcmp(role.at, names[i].at, role.len) == 0) {
            return (rs_fn)i;
        }
    }
    return RS_FN_none;
}

bool rs_attr_has(uint32_t entry, rs_lex_attr_id attr, rs_str word)
{
    rs_str rest = rs_lex_attr(entry, attr), part;
    while (rest.len && rs_str_split(&rest, ' ', &part)) {
        if (rs_str_eq(part, word)) {
            return true;
        }
    }
    return false;
}

/* Nothing in a sentence is looked for farther off than this, so that a hostile one stays linear. */
enum { far_enough = 400 };

uint32_t rs_sentence_end(const rs_view *v, uint32_t i)
{
    if (i >= v->doc->n_tokens) {
        return v->doc->n_tokens;
    }
    const rs_sentence *s = &v->doc->sentences[v->doc->tokens[i].sentence];
    uint32_t end = s->token + s->n;
    return end - i > far_enough ? i + far_enough : end;
}

uint32_t rs_sentence_start(const rs_view *v, uint32_t i)
{
    uint32_t start = v->doc->sentences[v->doc->tokens[i].sentence].token;
    return i - start > far_enough ? i - far_enough : start;
}

/* ---- making the view ---- */

static bool divides(const rs_token *t)
{
    switch (t->mark) {
    case '-': /* not inside "F-16" */ return !(t->flags & RS_T_GLUED);
    case ',':
    case ';':
    case ':':
    case '.':
    case '?':
    case '!':
    case '|':
    case '(':
    case ')':
    case '[':
    case ']': return true;
    default: return false;
    }
}

/* Folding makes one of ta marbuta and of the pronoun "him"; the text tells. */
static bool marbuta(const rs_doc *doc, uint32_t i)
{
    return rs_str_ends(rs_token_text(doc, i), RS_STR("\xd8\xa9"));
}

/* "I believe": an alef with its hamza written before a verb whose past has none. */
static bool first_person(const rs_doc *doc, uint32_t i, const rs_match *m)
{
    static const char hamza_above[] = "\xd8\xa3", bare[] = "\xd8\xa7";
    return rs_str_starts(rs_token_text(doc, i), RS_STR(hamza_above)) &&
           rs_str_starts(rs_lex_headword(m->entry), RS_STR(bare));
}

/* A finite verb is the likelier reading of a form that is also a verbal noun, unless an article or preposition clings.
 */
static const rs_match *best_speech(const rs_doc *doc, uint32_t i)
{
    const rs_match *best = NULL;
    if (!rs_view_may_hold(doc, i, RS_LEX_speech)) {
        return NULL;
    }
    for (uint32_t m = doc->match_at[i]; m < doc->match_at[i + 1]; m++) {
        const rs_match *x = &doc->matches[m];
        if (((x->clitics & RS_C_PRONOUN) && marbuta(doc, i + x->n - 1u)) || x->class_id != RS_LEX_speech ||
            (best && x->n < best->n)) {
            continue;
        }
        bool we = best && (best->feat & RS_F_FIRST) && !(x->feat & RS_F_FIRST) &&
                  !first_person(doc, i, best); /* "let us say" is rarer than "moved" */
        bool i_do = best && (x->feat & RS_F_FIRST) && !(best->feat & RS_F_FIRST) && first_person(doc, i, x);
        if (!best || ((!(best->feat & RS_F_VERB) || we || i_do) && (x->feat & RS_F_VERB) && x->pre <= best->pre)) {
            best = x;
        }
    }
    return best;
}

/* The entries of a class follow one another, so that each of the function words finds a slot of its own. */
typedef struct role_cache {
    uint32_t entry[64]; /* entry + 1 */
    uint8_t role[64];
} role_cache;

static uint8_t cached_role(role_cache *cache, uint32_t entry)
{
    uint32_t slot = entry & 63;
    if (cache->entry[slot] != entry + 1) {
        cache->entry[slot] = entry + 1;
        cache->role[slot] = (uint8_t)rs_fn_of(rs_lex_attr(entry, RS_ATTR_role));
    }
    return cache->role[slot];
}

/* The second letter's name in "FM". */
static bool spelt_out(const rs_doc *doc, uint32_t i)
{
    const rs_match *radio = doc->tokens[i].flen == 2 ? rs_doc_match_over(doc, i, RS_LEX_byline) : NULL;
    return radio && radio->token < i;
}

/* A later part of a person's name, as in Talib. */
static bool inside_person(const rs_view *v, uint32_t i)
{
    int32_t mention = v->words[i].mention;
    return i > 0 && mention >= 0 && v->words[i - 1].mention == mention &&
           v->reader->reading->mentions.at[mention].type == RS_MENTION_PER;
}

/* The few words that are asked for at every token, so that no other asks the lexicon. */
static void mark_words(rs_view *v)
{
    const rs_match *end = v->doc->matches + v->doc->match_at[v->doc->n_tokens];
    for (const rs_match *m = v->doc->matches; m < end; m++) {
        switch (m->class_id) {
        case RS_LEX_according:
        case RS_LEX_text_opens:
        case RS_LEX_presents: v->words[m->token].opener = true; break;
        case RS_LEX_negation:
            for (uint32_t k = 0; k < m->n && !(m->clitics & RS_C_KA); k++) { /* "km" is no "as not" */
                v->words[m->token + k].negates = true;
            }
            break;
        default: break;
        }
    }
}

/* A purely grammatical word hides nothing of what begins inside it; the longest is taken. */
static void mark_functions(rs_view *v)
{
    const rs_doc *doc = v->doc;
    role_cache cache = {0};
    uint32_t covered = 0;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        rs_word *w = &v->words[i];
        w->speech = best_speech(doc, i);
        w->speech = w->speech && inside_person(v, i) ? NULL : w->speech;
        const rs_match *m = i >= covered ? rs_doc_match(doc, i, RS_LEX_function) : NULL;
        uint8_t role = m ? cached_role(&cache, m->entry) : RS_FN_none;
        bool clung = m && (m->clitics & (RS_C_BI | RS_C_LI | RS_C_KA));
        bool inside = i > 0 && w->mention >= 0 && w[-1].mention == w->mention;
        bool ann = role == RS_FN_that && rs_str_starts(rs_token_text(doc, i), RS_STR("\xd8\xa2")); /* alef madda */
        bool name =
            ann || (role == RS_FN_clause && (clung || inside || spelt_out(doc, i))); /* as in Blan, Jawhara FM */
        if (m && !name) {
            w->fn = role;
            w->fn_n = (uint8_t)m->n;
            covered = i + m->n;
            for (uint32_t k = i; k < covered; k++) {
                v->words[k].fn_over = w->fn;
            }
        }
    }
}

/* "Explained X that": with nothing but a name or a word between. */
static bool that_near(const rs_view *v, uint32_t i)
{
    enum { near = 4 };
    for (uint32_t k = i + 1; k < v->doc->n_tokens && k < i + near; k++) {
        const rs_word *w = &v->words[k];
        if (w->fn == RS_FN_that) {
            return true;
        }
        if (w->fn || w->boundary || (!w->definite && w->mention < 0)) {
            return false;
        }
    }
    return false;
}

/* "Voiced his anger (an)": the preposition stands in the verb's own clause. */
static bool voices(const rs_view *v, uint32_t i)
{
    enum { near = 8 };
    for (uint32_t k = i + 1; k < v->doc->n_tokens && k < i + near; k++) {
        const rs_word *w = &v->words[k];
        if (w->fn == RS_FN_an) {
            return true;
        }
        if (w->boundary || v->doc->tokens[k].mark == '"' || (w->speech && (w->speech->feat & RS_F_VERB))) {
            return false;
        }
    }
    return false;
}

/* "Via the telephone" is no "voiced": what could be a small word is a verb only where a clause or the verb's own
 * preposition follows. */
static void settle_homographs(rs_view *v)
{
    enum { reach = 16 };
    const rs_doc *doc = v->doc;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        rs_word *w = &v->words[i];
        if (!w->speech || !w->fn) {
            continue;
        }
        if (w->fn == RS_FN_adv && !rs_str_ends(rs_token_text(doc, i), RS_STR("\xd8\xa3"))) {
            w->speech = NULL; /* "here", not "congratulated", which ends in a hamza */
        }
        bool small = w->fn == RS_FN_prep || w->fn == RS_FN_bayn || w->fn == RS_FN_pro || w->fn == RS_FN_clause;
        if (!w->speech || !small) {
            continue;
        }
        bool verb = false, same = true, an = rs_attr_has(w->speech->entry, RS_ATTR_prep, RS_STR("an"));
        uint32_t end = rs_sentence_end(v, i);
        bool opens = (w->speech->clitics & (RS_C_WA | RS_C_FA)) || i == rs_sentence_start(v, i) ||
                     v->words[i - 1].fn_over == RS_FN_clause || v->words[i - 1].fn_over == RS_FN_qad ||
                     v->words[i - 1].fn_over == RS_FN_adv;
        if (!opens && !that_near(v, i) && !(an && voices(v, i))) {
            w->speech = NULL; /* "X said, after the end of the talks, that" */
            continue;
        }
        for (uint32_t k = i + 1; k < end && k < i + reach && !verb; k++) {
            same = same && !v->words[k].boundary;
            verb = (same && v->words[k].fn == RS_FN_that) || (an && v->words[k].fn == RS_FN_an);
        }
        w->speech = verb ? w->speech : NULL;
    }
}

/* An alef with hamza, as in "Alexander", is no article's; folding hides it. */
static bool hamza(const rs_doc *doc, const rs_token *t, size_t letters)
{
    rs_str raw = rs_str_part(doc->text, t->at + 2 * letters, t->at + t->len); /* letters of two bytes */
    return rs_str_starts(raw, RS_STR("\xd8\xa3")) || rs_str_starts(raw, RS_STR("\xd8\xa5"));
}

/* A word of which nothing is known yet. */
static const rs_word nothing = {
    .mention = -1, .place = -1, .time = -1, .figure = -1, .closes = RS_NO_TOKEN, .quote = RS_NO_TOKEN};

static void mark_letters(rs_view *v)
{
    const rs_doc *doc = v->doc;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        rs_word *w = &v->words[i];
        const rs_token *t = &doc->tokens[i];
        const uint8_t *f = doc->folded + t->folded;
        *w = nothing;
        w->boundary =
            t->mark && divides(t) && (t->mark != '.' || i + 1 == doc->n_tokens || t[1].sentence != t->sentence);
        w->foreign = t->kind == RS_TOKEN_LATIN || t->kind == RS_TOKEN_CYRILLIC || t->kind == RS_TOKEN_LETTERS;
        if (t->kind != RS_TOKEN_ARABIC || t->flen < 2) {
            continue;
        }
        size_t at = t->flen > 4 && f[0] == RS_WAW && f[1] == RS_ALEF && f[2] == RS_LAM;
        w->definite = f[at] == RS_ALEF && f[at + 1] == RS_LAM && t->flen >= 4 && !hamza(doc, t, at);
        w->head = f[at];
    }
}

/* A straight quotation mark looks alike at both ends, and careless spacing hides which end it is: in a paragraph with
 * as many left, itself counted, as make no pairs, it closes what is open. */
static bool closes_open(const rs_doc *doc, uint32_t i, uint32_t left)
{
    return doc->tokens[i].len == 1 && (left & 1);
}

/* Does the mark at token i open, whichever way it is bent: set before a word and behind none, or right behind "by" or
 * "to" cut off from its word? */
static bool opens_anyhow(const rs_doc *doc, uint32_t i)
{
    const rs_token *t = &doc->tokens[i];
    bool gap = i == 0 || !(t->flags & RS_T_GLUED), next = i + 1 < doc->n_tokens && (t[1].flags & RS_T_GLUED);
    if (gap) {
        return next && t->len > 2; /* bent the wrong way */
    }
    if ((t->flags & RS_T_PARAGRAPH) || t[-1].flen != 1) {
        return false;
    }
    uint8_t letter = doc->folded[t[-1].folded];
    return letter == RS_BA || letter == RS_LAM || letter == RS_KAF;
}

static uint32_t straight_quotes(const rs_doc *doc, uint32_t i)
{
    uint32_t n = 0;
    do {
        n += doc->tokens[i].mark == '"' && doc->tokens[i].len == 1;
        i++;
    } while (i < doc->n_tokens && !(doc->tokens[i].flags & RS_T_PARAGRAPH));
    return n;
}

/* Quotes pair with the next closing one; a new line ends an open quotation unless it opens again with one, as papers do
 * with a quotation of several paragraphs. */
static void mark_quotes(rs_view *v)
{
    const rs_doc *doc = v->doc;
    uint32_t open = RS_NO_TOKEN, left = 0; /* straight quotes left in the paragraph, where they are counted */
    bool counted = false;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        const rs_token *t = &doc->tokens[i];
        bool quote = t->mark == '"';
        counted = counted && !(t->flags & RS_T_PARAGRAPH);
        if (open != RS_NO_TOKEN && (i - open > longest_quote || ((t->flags & RS_T_PARAGRAPH) && !quote))) {
            bool guillemet = doc->tokens[open].len == 2; /* « is never confused with its like */
            if (!guillemet || i - open > longest_quote) {
                v->words[open].closes = i - 1;
                open = RS_NO_TOKEN;
            }
        }
        v->words[i].quote = open;
        if (!quote) {
            continue;
        }
        left = counted ? left : straight_quotes(doc, i);
        counted = true;
        bool closes = open != RS_NO_TOKEN && ((t->flags & RS_T_CLOSES) || closes_open(doc, i, left));
        bool opens = open == RS_NO_TOKEN && ((t->flags & RS_T_OPENS) || opens_anyhow(doc, i));
        left -= t->len == 1;
        if (opens) {
            open = i;
        } else if (closes) {
            v->words[open].closes = i;
            v->words[i].quote = RS_NO_TOKEN;
            open = RS_NO_TOKEN;
        }
    }
    if (open != RS_NO_TOKEN) {
        v->words[open].closes = doc->n_tokens - 1;
    }
}

typedef enum cover_kind { COVER_MENTION, COVER_PLACE, COVER_TIME, COVER_FIGURE } cover_kind;

static void cover(rs_view *v, rs_span span, cover_kind kind, int32_t index)
{
    for (uint32_t i = rs_doc_token_at(v->doc, span.start); i < v->doc->n_tokens && v->doc->tokens[i].at < span.end;
         i++) {
        rs_word *w = &v->words[i];
        int32_t *slot = kind == COVER_MENTION ? &w->mention
                        : kind == COVER_PLACE ? &w->place
                        : kind == COVER_TIME  ? &w->time
                                              : &w->figure;
        if (*slot < 0) {
            *slot = index;
        }
    }
}

static void mark_findings(rs_view *v)
{
    const rs_reading *r = v->reader->reading;
    for (uint32_t i = 0; i < r->mentions.len; i++) {
        cover(v, r->mentions.at[i].span, COVER_MENTION, (int32_t)i);
    }
    for (uint32_t i = 0; i < r->places.len; i++) {
        cover(v, r->places.at[i].span, COVER_PLACE, (int32_t)i);
    }
    for (uint32_t i = 0; i < r->times.len; i++) {
        cover(v, r->times.at[i].span, COVER_TIME, (int32_t)i);
    }
    for (uint32_t i = 0; i < r->figures.len; i++) {
        cover(v, r->figures.at[i].span, COVER_FIGURE, (int32_t)i);
    }
}

/* The last word of a full name, right behind a verb of saying, is its bearer: names read alone may miss him there. */
static void mark_surnames(rs_view *v)
{
    enum { slots = 64 };
    const rs_doc *doc = v->doc;
    uint32_t last[slots] = {0}; /* token + 1 of a full name's last word */
    for (uint32_t i = 1; i < doc->n_tokens; i++) {
        rs_word *w = &v->words[i];
        const rs_token *t = &doc->tokens[i];
        if ((w->mention < 0 && !w[-1].speech) || t->kind != RS_TOKEN_ARABIC || t->flen < 3) {
            continue;
        }
        bool behind_verb = w->mention < 0 && w[-1].speech && (w[-1].speech->feat & RS_F_VERB) && !w->fn;
        if (!behind_verb && (w->mention < 0 || w[1].mention == w->mention)) {
            continue;
        }
        const uint8_t *f = doc->folded + t->folded;
        uint32_t slot = (f[0] * 7u + f[1] * 3u + f[t->flen - 1] + t->flen) % slots;
        if (w->mention >= 0) {
            const rs_mention *m = &v->reader->reading->mentions.at[w->mention];
            bool full = m->type == RS_MENTION_PER && w[-1].mention == w->mention;
            last[slot] = full ? i + 1 : last[slot];
        } else if (last[slot] && rs_str_eq(rs_token_fold(doc, i), rs_token_fold(doc, last[slot] - 1))) {
            w->mention = v->words[last[slot] - 1].mention;
        }
    }
}

typedef struct tally {
    struct {
        rs_str country;
        uint32_t n;
    } seen[32];
    uint32_t n, best;
} tally;

static void tell_country(tally *t, rs_str country)
{
    enum { kinds = sizeof t->seen / sizeof t->seen[0] };
    uint32_t k = 0;
    while (k < t->n && !rs_str_eq(t->seen[k].country, country)) {
        k++;
    }
    if (country.len != 3 || (k == t->n && t->n == kinds)) {
        return;
    }
    if (k == t->n) {
        t->seen[t->n].country = country;
        t->seen[t->n++].n = 0;
    }
    t->seen[k].n++;
    t->best = t->seen[k].n > t->seen[t->best].n ? k : t->best;
}

/* The country told most often, by places and by nationality; the source's own where the text tells none, or not much
 * oftener than it and the bodies of that country: a paper need not say where it is at home. */
static rs_str find_home(const rs_view *v)
{
    const rs_doc *doc = v->doc;
    const rs_reading *r = v->reader->reading;
    rs_str own = rs_str_of(r->article.source_country);
    tally t = {0};
    uint32_t own_n = 0;
    for (uint32_t i = 0; i < r->places.len; i++) {
        tell_country(&t, r->places.at[i].country);
    }
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        const rs_match *x = rs_doc_match(doc, i, RS_LEX_nationality);
        if (x) {
            tell_country(&t, rs_lex_attr(x->entry, RS_ATTR_country));
        }
    }
    for (uint32_t k = 0; k < t.n; k++) {
        own_n += rs_str_eq(t.seen[k].country, own) ? t.seen[k].n : 0;
    }
    for (uint32_t i = 0; i < r->mentions.len && own.len; i++) {
        const rs_mention *m = &r->mentions.at[i];
        own_n += m->type == RS_MENTION_ORG && m->entity >= 0 && rs_str_eq(r->entities.at[m->entity].country, own);
    }
    if (t.n && (!own.len || t.seen[t.best].n > 2 * own_n + 1)) {
        return t.seen[t.best].country;
    }
    return own.len ? own : RS_STR_NONE;
}

const rs_view *rs_reader_view(rs_reader *reader, rs_err *err)
{
    if (reader->view) {
        return reader->view;
    }
    rs_view *v = RS_NEW_ARRAY(reader->arena, rs_view, 1);
    rs_word *words = rs_arena_raw(reader->arena, (reader->doc->n_tokens + 1) * sizeof *words);
    if (!v || !words) {
        (void)RS_FAIL_MEMORY(err);
        return NULL;
    }
    *v = (rs_view){.reader = reader, .doc = reader->doc, .words = words};
    words[reader->doc->n_tokens] = nothing;
    words[reader->doc->n_tokens].boundary = true;
    mark_letters(v);
    mark_findings(v);
    mark_words(v);
    mark_functions(v);
    settle_homographs(v);
    mark_quotes(v);
    mark_surnames(v);
    v->home = find_home(v);
    reader->view = v;
    return v;
}
