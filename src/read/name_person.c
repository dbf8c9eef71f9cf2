/* Persons: a name follows a title (and the title's complement), begins with a known given name, or is an unknown word
 * that a verb of saying has for its subject. */
#include "read/names.h"

enum { max_name = 8, max_complement = 14 };

static bool is_comma(const rs_words *w, uint32_t i)
{
    return rs_token_is(w->doc, i, ',');
}

static bool part_role(const rs_words *w, uint32_t i, rs_str role)
{
    return rs_word_is(w, i, RS_W_PART) && rs_match_says(rs_doc_match(w->doc, i, RS_LEX_name_part), RS_ATTR_role, role);
}

/* Same line, same sentence, letters. */
static bool joined(const rs_words *w, uint32_t i)
{
    return i < w->doc->n_tokens && !rs_word_fresh(w, i) && rs_word_is(w, i, RS_W_ARABIC);
}

/* A piece of several words: "father of X", "servant of the Y", "house of Z", "son of". Tokens taken, 0 for none. */
static uint32_t compound(const rs_words *w, uint32_t i)
{
    if (!joined(w, i + 1) || rs_word_is(w, i + 1, RS_W_FUNCTION | RS_W_SPEECH)) {
        return 0;
    }
    if (part_role(w, i, RS_STR("father")) || part_role(w, i, RS_STR("house")) || part_role(w, i, RS_STR("mother"))) {
        return 2;
    }
    if (part_role(w, i, RS_STR("servant"))) {
        return rs_word_is(w, i + 1, RS_W_AL) || rs_word_is(w, i + 1, RS_W_PART) ? 2 : 0;
    }
    return 0;
}

static bool tail_here(const rs_words *w, uint32_t i)
{
    return part_role(w, i, RS_STR("tail"));
}

static bool plural_ending(const rs_words *w, uint32_t i)
{
    rs_str f = rs_token_fold(w->doc, i);
    if (f.len < 4) {
        return false;
    }
    uint8_t last = (uint8_t)f.at[f.len - 1], second = (uint8_t)f.at[f.len - 2];
    return (last == RS_NOON && (second == RS_YA || second == RS_WAW)) || (last == RS_TA && second == RS_ALEF);
}

/* A family name with the article that no list knows as an ordinary word; or a nationality that stands as a family name.
 */
static bool family(const rs_words *w, uint32_t i)
{
    if (!rs_word_is(w, i, RS_W_AL) ||
        rs_word_is(w, i, RS_W_FUNCTION | RS_W_TIME | RS_W_SPEECH | RS_W_ORG_HEAD | RS_W_TITLE)) {
        return false;
    }
    const uint8_t *f = (const uint8_t *)rs_token_fold(w->doc, i).at;
    if (rs_word_is(w, i, RS_W_FAMILY)) {
        return true;
    }
    bool plural = w->doc->tokens[i].flen >= 7 && plural_ending(w, i);
    return f[0] == RS_ALEF && !plural && !rs_word_is(w, i, RS_W_KNOWN | RS_W_PLACE_STRONG | RS_W_NATION);
}

/* Letters that only begin verbs of the present where the word is otherwise unknown and long enough. */
static bool verb_like(const rs_words *w, uint32_t i)
{
    rs_str f = rs_token_fold(w->doc, i);
    if (f.len < 4 || rs_word_is(w, i, RS_W_GIVEN | RS_W_FAMILY)) {
        return false;
    }
    uint8_t a = (uint8_t)f.at[0], b = (uint8_t)f.at[1];
    bool person = a == RS_YA || a == RS_TA;
    bool led = (a == RS_WAW || a == RS_FA || a == RS_LAM || a == RS_SEEN) && (b == RS_YA || b == RS_TA || b == RS_NOON);
    return person || (led && f.len >= 5);
}

static bool clings(const rs_words *w, uint32_t i)
{
    rs_str f = rs_token_fold(w->doc, i);
    uint8_t a = (uint8_t)f.at[0], b = f.len > 2 ? (uint8_t)f.at[1] : 0, c = f.len > 2 ? (uint8_t)f.at[2] : 0;
    bool al = f.len >= 5 && ((b == RS_ALEF && c == RS_LAM) || (a == RS_LAM && b == RS_LAM));
    return al && (a == RS_WAW || a == RS_FA || a == RS_BA || a == RS_LAM || a == RS_KAF);
}

/* "that we ...", "and he ...": a verb of the present behind a particle that clings. */
static bool led_verb(const rs_words *w, uint32_t i)
{
    uint8_t a = (uint8_t)rs_token_fold(w->doc, i).at[0];
    return verb_like(w, i) && a != RS_YA && a != RS_TA;
}

/* "X son of Y": whatever X is, it is a name; the word is short, "son" in other spellings is an ordinary noun too. */
static bool son_of(const rs_words *w, uint32_t i)
{
    return part_role(w, i, RS_STR("child")) && w->doc->tokens[i].flen == 2 && joined(w, i + 1) &&
           !rs_word_is(w, i + 1, RS_W_FUNCTION | RS_W_SPEECH);
}

/* A given or family name behind "and" or a preposition: begins a new name. */
static bool clung_name(const rs_words *w, uint32_t i)
{
    bool common = rs_word_is(w, i, RS_W_CLUNG_COMMON) && joined(w, i + 1);
    bool and = common && (uint8_t)rs_token_fold(w->doc, i).at[0] == RS_WAW;
    const uint32_t name = RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_PART;
    common =
        common && (and? rs_word_unknown(w, i + 1) || family(w, i + 1) || rs_word_is(w, i + 1, name) : son_of(w, i + 1));
    return common || rs_word_is(w, i, RS_W_CLUNG_NAME);
}

static uint32_t first_piece(const rs_words *w, uint32_t i, bool announced)
{
    uint32_t n = compound(w, i);
    if (n) {
        return announced || part_role(w, i, RS_STR("servant")) || part_role(w, i, RS_STR("father")) ? n : 0;
    }
    if (rs_word_is(w, i, RS_W_GIVEN | RS_W_FAMILY_ALONE | RS_W_CLUNG_NAME)) {
        return 1;
    }
    if (joined(w, i + 1) && rs_word_is(w, i, RS_W_ARABIC) && !rs_word_is(w, i, RS_W_FUNCTION | RS_W_VERB | RS_W_AL) &&
        son_of(w, i + 1)) {
        return 1;
    }
    if (clung_name(w, i)) {
        return 1;
    }
    if (rs_word_is(w, i, RS_W_GIVEN_COMMON) &&
        (announced || rs_word_is(w, i + 1, RS_W_GIVEN | RS_W_PART | RS_W_FAMILY) ||
         (rs_word_is(w, i + 1, RS_W_GIVEN_COMMON) && joined(w, i + 2) && rs_word_unknown(w, i + 2)) ||
         (joined(w, i + 1) && (rs_word_unknown(w, i + 1) || family(w, i + 1))))) {
        return 1;
    }
    if (part_role(w, i, RS_STR("child")) || part_role(w, i, RS_STR("particle"))) {
        return announced && joined(w, i + 1) &&
                       (rs_word_unknown(w, i + 1) || rs_word_is(w, i + 1, RS_W_GIVEN | RS_W_GIVEN_COMMON))
                   ? 2
                   : 0;
    }
    if (announced && rs_word_unknown(w, i) && !clings(w, i) && !rs_word_inflected(w, i) && !led_verb(w, i) &&
        w->doc->tokens[i].flen >= 3) {
        return 1;
    }
    return 0;
}

/* Has somebody been said to speak a few words before i? */
static bool spoken_before(const rs_words *w, uint32_t i)
{
    for (uint32_t back = 1; back <= 8 && back <= i && !rs_word_fresh(w, i - back + 1); back++) {
        if (rs_word_is(w, i - back, RS_W_SPEECH)) {
            return true;
        }
    }
    return false;
}

/* Chinese and Korean names have three short pieces; the last may look like a particle, or like "he made clear", where
 * the clause stops behind it or its verb stood before. */
static bool eastern_piece(const rs_words *w, uint32_t first, uint32_t i)
{
    if (!rs_doc_match(w->doc, first, RS_LEX_eastern_name) || i > first + 2 || w->doc->tokens[i].flen > 4 ||
        rs_word_is(w, i, RS_W_AL)) {
        return false;
    }
    if (!rs_word_is(w, i, RS_W_FUNCTION | RS_W_SPEECH)) {
        return true;
    }
    bool stops = i + 1 >= w->doc->n_tokens || rs_word_fresh(w, i + 1) || w->doc->tokens[i + 1].kind == RS_TOKEN_PUNCT ||
                 (rs_word_is(w, i + 1, RS_W_FUNCTION) && spoken_before(w, first));
    return i == first + 2 && stops && w->doc->tokens[i].flen == 3;
}

uint32_t rs_person_length(const rs_words *w, uint32_t i, bool announced)
{
    if (i >= w->doc->n_tokens || !rs_word_is(w, i, RS_W_ARABIC)) {
        return 0;
    }
    const rs_match *org = rs_word_is(w, i, RS_W_ORG) ? rs_doc_match(w->doc, i, RS_LEX_org) : NULL;
    if (org && !(org->feat & RS_F_WEAK)) {
        return 0;
    }
    if (rs_doc_match(w->doc, i, RS_LEX_not_person)) {
        return 0;
    }
    uint32_t end = i + first_piece(w, i, announced);
    if (end == i) {
        return 0;
    }
    bool closed = false; /* a family name with the article has closed it */
    while (end < i + max_name && joined(w, end)) {
        uint32_t n = compound(w, end);
        if (n) {
            end += n;
            continue;
        }
        if (part_role(w, end, RS_STR("child")) && joined(w, end + 1) &&
            !rs_word_is(w, end + 1, RS_W_FUNCTION | RS_W_SPEECH)) {
            end += 2;
            closed = false;
            continue;
        }
        if (tail_here(w, end) || (part_role(w, end, RS_STR("particle")) && joined(w, end + 1))) {
            end++;
            continue;
        }
        const rs_match *two = rs_word_is(w, end, RS_W_FAMILY) ? rs_doc_match(w->doc, end, RS_LEX_family_name) : NULL;
        if (two && two->n > 1 && !two->pre) {
            end += two->n;
            closed = true;
            continue;
        }
        if (family(w, end) || (rs_word_is(w, end, RS_W_FAMILY) && !rs_word_is(w, end, RS_W_FUNCTION))) {
            end++;
            closed = true;
            continue;
        }
        if (eastern_piece(w, i, end)) {
            end++;
            continue;
        }
        bool goes_on =
            joined(w, end + 1) && (rs_word_unknown(w, end + 1) || rs_word_is(w, end + 1, RS_W_FAMILY | RS_W_GIVEN));
        bool strong = rs_word_is(w, end, RS_W_GIVEN) ||
                      (rs_word_is(w, end, RS_W_GIVEN_COMMON) && !rs_word_is(w, end, RS_W_VERB) &&
                       (goes_on || !rs_word_is(w, end, RS_W_TITLE)));
        bool unknown = rs_word_unknown(w, end) && !clung_name(w, end) && !rs_word_is(w, end, RS_W_AL) &&
                       !clings(w, end) && !(verb_like(w, end) && end > i + 1) && w->doc->tokens[end].flen >= 2;
        if (closed || !(strong || unknown)) {
            break;
        }
        end++;
    }
    return end - i;
}

/* ---- titles ---- */

static const rs_match *title_at(const rs_words *w, uint32_t i)
{
    const rs_match *m = rs_word_is(w, i, RS_W_TITLE) ? rs_doc_match(w->doc, i, RS_LEX_title) : NULL;
    return m && !(m->clitics & RS_C_PRONOUN) ? m : NULL;
}

/* One step over the complement of a role: "of foreign affairs", "the American", "in the name of the ministry". */
static uint32_t complement_step(const rs_words *w, uint32_t i)
{
    const rs_doc *doc = w->doc;
    if (!joined(w, i)) {
        return 0;
    }
    uint32_t org = rs_org_length(w, i);
    if (org) {
        return org;
    }
    const rs_match *place = rs_word_is(w, i, RS_W_PLACE_STRONG) ? rs_doc_match(doc, i, RS_LEX_place) : NULL;
    if (place) {
        return place->n;
    }
    const rs_match *basim = rs_doc_match(doc, i, RS_LEX_function);
    if (basim &&
        (rs_match_says(basim, RS_ATTR_role, RS_STR("basim")) || rs_match_says(basim, RS_ATTR_role, RS_STR("fi")))) {
        return basim->n;
    }
    if (rs_word_is(w, i, RS_W_FUNCTION | RS_W_SPEECH | RS_W_TIME)) {
        return 0;
    }
    if (rs_word_is(w, i, RS_W_NATION)) {
        return 1;
    }
    const rs_match *title = title_at(w, i);
    if (title) {
        return title->n;
    }
    if (clings(w, i) ||
        (rs_word_is(w, i, RS_W_AL) && (rs_word_is(w, i, RS_W_KNOWN | RS_W_ORG_HEAD) || !family(w, i)))) {
        return 1;
    }
    /* a noun in construct: "minister of [the] affairs of ..." */
    bool noun =
        rs_word_is(w, i, RS_W_KNOWN | RS_W_ORG_HEAD) && !rs_word_is(w, i, RS_W_VERB | RS_W_GIVEN | RS_W_GIVEN_COMMON);
    return noun && joined(w, i + 1) && (rs_word_is(w, i + 1, RS_W_AL) || rs_word_is(w, i + 1, RS_W_PLACE_STRONG)) ? 1
                                                                                                                  : 0;
}

uint32_t rs_title_end(const rs_words *w, uint32_t i, bool *direct)
{
    const rs_match *m = title_at(w, i);
    *direct = true;
    if (!m) {
        return i;
    }
    uint32_t j = i + m->n, stop = j + max_complement;
    bool role = rs_match_says(m, RS_ATTR_rank, RS_STR("role"));
    while (j < stop) {
        const rs_match *next = title_at(w, j);
        bool named = rs_word_is(w, j, RS_W_GIVEN | RS_W_GIVEN_COMMON) && part_role(w, j + 1, RS_STR("child"));
        if (next && joined(w, j) && !named) {
            role = role || rs_match_says(next, RS_ATTR_rank, RS_STR("role"));
            j += next->n;
            continue;
        }
        if (!role || rs_person_length(w, j, false) >= 2) {
            break;
        }
        uint32_t step = complement_step(w, j);
        if (!step) {
            break;
        }
        *direct = false;
        j += step;
    }
    if (role && is_comma(w, j) && rs_person_length(w, j + 1, true) >= 2) {
        *direct = false;
        j++;
    }
    return j;
}

/* ---- finding ---- */

static rs_span plain_span(const rs_doc *doc, uint32_t i, uint32_t n, bool clung)
{
    const rs_token *b = &doc->tokens[i + n - 1];
    return (rs_span){rs_token_after(doc, i, clung ? 1 : 0), b->at + b->len};
}

static bool push(const rs_words *w, rs_arena *arena, rs_name_list *found, rs_name name, rs_err *err)
{
    rs_name *n = RS_PUSH(arena, found);
    if (!n) {
        return RS_FAIL_MEMORY(err);
    }
    *n = name;
    n->span = plain_span(w->doc, name.token, name.n, clung_name(w, name.token));
    n->type = RS_MENTION_PER;
    return true;
}

/* Does some word of it stand in the lists of names? */
static bool has_name(const rs_words *w, uint32_t i, uint32_t n)
{
    for (uint32_t k = i; k < i + n; k++) {
        if (rs_word_is(w, k, RS_W_GIVEN | RS_W_GIVEN_COMMON | RS_W_PART | RS_W_FAMILY)) {
            return true;
        }
    }
    return false;
}

/* Titles in the plural or with a pronoun announce nobody by name; a comma before the name asks for two words. */
static bool by_title(const rs_words *w, rs_arena *arena, uint32_t i, rs_name_list *found, uint32_t *next, rs_err *err)
{
    bool direct;
    uint32_t j = rs_title_end(w, i, &direct);
    *next = i + 1;
    if (j == i || j >= w->doc->n_tokens || (rs_word_fresh(w, j) && !is_comma(w, j - 1))) {
        return true;
    }
    if (rs_word_is(w, j, RS_W_AL) && !rs_word_is(w, j, RS_W_FAMILY) && joined(w, j + 1) &&
        rs_word_is(w, j + 1, RS_W_GIVEN)) {
        j++; /* an adjective of the title */
    }
    uint32_t n = rs_person_length(w, j, true);
    bool led =
        n == 1 && !rs_word_is(w, j, RS_W_GIVEN | RS_W_CLUNG_NAME) && (uint8_t)rs_token_fold(w->doc, j).at[0] == RS_WAW;
    if (n == 1 &&
        (led || rs_word_is(w, j, RS_W_AL | RS_W_TITLE) || rs_word_inflected(w, j) || plural_ending(w, j) ||
         verb_like(w, j)) &&
        !rs_word_is(w, j, RS_W_FAMILY)) {
        return true; /* an adjective of the title, more likely than a name */
    }
    if (!n || (n == 1 && !direct && !rs_word_unknown(w, j) && !rs_word_is(w, j, RS_W_GIVEN))) {
        return true;
    }
    if (n == 1 && rs_word_is(w, j, RS_W_GIVEN_COMMON) && rs_word_is(w, j, RS_W_KNOWN) && !direct) {
        return true;
    }
    rs_name name = {
        .token = j, .n = n, .weight = n >= 2 && has_name(w, j, n) ? RS_NAME_SURE : RS_NAME_LIKELY, .role = i};
    name.role_n = (is_comma(w, j - 1) ? j - 1 : j) - i;
    *next = j + n;
    return push(w, arena, found, name, err);
}

/* The subject of a verb of saying: one unknown word is enough, where the clause then goes on. */
static uint32_t subject_after_speech(const rs_words *w, uint32_t i)
{
    const rs_match *m = rs_word_is(w, i, RS_W_SPEECH) ? rs_doc_match(w->doc, i, RS_LEX_speech) : NULL;
    if (!m || !(m->feat & RS_F_VERB) || (m->feat & (RS_F_PLURAL | RS_F_FIRST)) || !joined(w, i + m->n)) {
        return 0;
    }
    uint32_t j = i + m->n;
    if ((rs_word_is(w, j, RS_W_AL) && !rs_word_is(w, j, RS_W_FAMILY)) || verb_like(w, j) || rs_word_inflected(w, j) ||
        clings(w, j)) {
        return 0;
    }
    uint32_t n = rs_person_length(w, j, true);
    bool settled = j + 1 >= w->doc->n_tokens || w->doc->tokens[j + 1].kind != RS_TOKEN_ARABIC ||
                   rs_word_is(w, j + 1, RS_W_FUNCTION) || rs_word_is(w, j, RS_W_FAMILY_ALONE);
    bool likely = settled && w->doc->tokens[j].flen >= 4 && !plural_ending(w, j) && !rs_word_is(w, j, RS_W_TITLE);
    return n && (n >= 2 || likely) ? j : 0;
}

/* Who signs a post: two or three words in capitals, then "(@handle)". */
static uint32_t signature(const rs_words *w, uint32_t i)
{
    const rs_token *t = w->doc->tokens;
    uint32_t n = 0;
    while (n < 4 && i + n < w->doc->n_tokens && (n == 0 || !rs_word_fresh(w, i + n)) && (t[i + n].flags & RS_T_TITLE) &&
           rs_word_is(w, i + n, RS_W_FOREIGN) && !rs_word_is(w, i + n, RS_W_ORG | RS_W_ORG_HEAD | RS_W_PLACE)) {
        n++;
    }
    return n >= 2 && n <= 3 && rs_token_is(w->doc, i + n, '(') && rs_token_is(w->doc, i + n + 1, '@') ? n : 0;
}

/* A given name in Latin or Cyrillic letters and one to three capitalised words behind it. */
static uint32_t foreign_person(const rs_words *w, uint32_t i)
{
    const rs_token *t = w->doc->tokens;
    if (!rs_word_is(w, i, RS_W_GIVEN) || !(t[i].flags & RS_T_TITLE)) {
        return 0;
    }
    uint32_t n = 1;
    while (n < 4 && i + n < w->doc->n_tokens && !rs_word_fresh(w, i + n) && rs_word_is(w, i + n, RS_W_FOREIGN) &&
           (t[i + n].flags & RS_T_TITLE) && !(t[i + n].flags & RS_T_GLUED) && t[i + n].kind == t[i].kind &&
           !rs_word_is(w, i + n, RS_W_ORG | RS_W_ORG_HEAD | RS_W_PLACE | RS_W_TIME)) {
        n++;
    }
    return n >= 2 ? n : 0;
}

bool rs_names_persons(const rs_words *w, rs_arena *arena, const rs_name_list *orgs, rs_name_list *found, rs_err *err)
{
    uint32_t org = 0;
    for (uint32_t i = 0; i < w->doc->n_tokens;) {
        while (org < orgs->len && orgs->at[org].token + orgs->at[org].n <= i) {
            org++;
        }
        if (org < orgs->len && orgs->at[org].token <= i && orgs->at[org].weight == RS_NAME_SURE) {
            i = orgs->at[org].token + orgs->at[org].n;
            continue;
        }
        uint32_t next = i + 1;
        if (rs_word_is(w, i, RS_W_TITLE)) {
            if (!by_title(w, arena, i, found, &next, err)) {
                return false;
            }
        }
        if (next == i + 1) {
            bool foreign = rs_word_is(w, i, RS_W_FOREIGN);
            uint32_t n = foreign ? signature(w, i) : rs_person_length(w, i, false);
            n = foreign && !n ? foreign_person(w, i) : n;
            uint32_t j = n >= 2 ? i : subject_after_speech(w, i);
            bool speech = j && j != i;
            if (speech) {
                n = rs_person_length(w, j, true);
            }
            bool alone = n == 1 && !speech && rs_word_is(w, i, RS_W_FAMILY_ALONE);
            if (n >= 2 || speech || alone) {
                rs_name name = {
                    .token = speech ? j : i, .n = n, .weight = n >= 2 || alone ? RS_NAME_LIKELY : RS_NAME_GUESS};
                if (!push(w, arena, found, name, err)) {
                    return false;
                }
                next = name.token + name.n;
            }
        }
        i = next;
    }
    return true;
}
