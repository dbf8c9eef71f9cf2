#include "read/figures.h"

enum { left_reach = 12, right_reach = 6, chain_reach = 24, pronoun_reach = 12 };

const rs_match *rs_toll_at(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_toll);
    if (!m || (m->feat & RS_F_FIRST)) { /* the first person is mostly another word: "najl" is a son */
        return NULL;
    }
    if ((m->feat & (RS_F_VERB | RS_F_FIXED)) && !(m->clitics & (RS_C_BI | RS_C_KA))) {
        return m;
    }
    return (m->feat & RS_F_MASDAR) && !(m->clitics & RS_C_PRONOUN) ? m : NULL;
}

const rs_match *rs_toll_verb_at(const rs_doc *doc, uint32_t i)
{
    for (uint32_t k = i < doc->n_tokens ? doc->match_at[i] : 0; i < doc->n_tokens && k < doc->match_at[i + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        if (m->class_id == RS_LEX_toll && (m->feat & (RS_F_VERB | RS_F_FIXED)) && !(m->feat & RS_F_FIRST)) {
            return m;
        }
    }
    return NULL;
}

static bool ends_clause(const rs_token *t)
{
    return t->mark == '.' || t->mark == ';' || t->mark == ':' || t->mark == '?' || t->mark == '!';
}

static bool is_force(const rs_count *count)
{
    return count->word && count->word->class_id == RS_LEX_counted && rs_lex_is(count->word, RS_ATTR_kind, "force");
}

/* A word of protest within some twenty tokens of the sentence. */
static bool speaks_of_protest(const rs_doc *doc, uint32_t token)
{
    uint32_t from = token > 20 ? token - 20 : 0;
    for (uint32_t i = from; i < token + 24 && i < doc->n_tokens; i++) {
        if (doc->tokens[i].sentence == doc->tokens[token].sentence && rs_doc_match(doc, i, RS_LEX_protest_word)) {
            return true;
        }
    }
    return false;
}

/* "Suspended from his work" is no arrest, "sentenced to death" no death. */
static bool is_toll_of_law(const rs_doc *doc, const rs_match *m, uint32_t next)
{
    if (rs_lex_measure(m) == RS_MEASURE_arrested) {
        for (uint32_t i = m->token + m->n; i < next + 3 && rs_one_line(doc, i); i++) {
            if (rs_doc_match(doc, i, RS_LEX_suspended)) {
                return true;
            }
        }
    }
    bool told = false;
    for (uint32_t back = 1; rs_lex_is(m, RS_ATTR_sentence, "yes") && back <= 4 && back <= m->token; back++) {
        const rs_match *verdict = rs_doc_match(doc, m->token - back, RS_LEX_verdict);
        if (rs_lex_is(verdict, RS_ATTR_done, "yes")) {
            return false; /* "carried out" */
        }
        told = told || verdict;
    }
    return told;
}

/* What a toll word makes of the counted; none where it needs other things to count. */
static rs_measure toll_measure(const rs_doc *doc, const rs_match *m, const rs_count *count)
{
    rs_measure measure = rs_lex_measure(m);
    if (is_toll_of_law(doc, m, count->next)) {
        return RS_MEASURE_none;
    }
    if (rs_lex_is(m, RS_ATTR_for, "people") && !rs_lex_is(count->word, RS_ATTR_people, "yes")) {
        return RS_MEASURE_none;
    }
    if (rs_lex_is(m, RS_ATTR_near, "protest") && !speaks_of_protest(doc, m->token)) {
        return RS_MEASURE_none;
    }
    if (rs_lex_is(m, RS_ATTR_for, "force")) {
        return is_force(count) ? measure : RS_MEASURE_none;
    }
    if (measure == RS_MEASURE_participants) {
        return is_force(count)                    ? RS_MEASURE_deployed
               : speaks_of_protest(doc, m->token) ? RS_MEASURE_protesters
                                                  : measure;
    }
    return measure;
}

/* "the toll of the dead", "the number of the wounded": what the noun behind counts. */
static rs_measure tally_measure(const rs_doc *doc, uint32_t i, uint32_t limit)
{
    for (uint32_t k = i + 1; k < limit && k <= i + 4; k++) {
        const rs_match *m = rs_doc_match(doc, k, RS_LEX_counted);
        if (m && rs_lex_measure(m) && rs_lex_measure(m) <= RS_MEASURE_infected) {
            return rs_lex_measure(m);
        }
        const rs_match *toll = rs_toll_at(doc, k);
        if (toll) {
            return rs_lex_measure(toll);
        }
    }
    return RS_MEASURE_none;
}

/* "the bodies of 225 people", "among the victims three children": a noun of toll before the number. */
static rs_measure from_noun(const rs_doc *doc, uint32_t i, uint32_t distance)
{
    const rs_match *m = distance == 1 ? rs_doc_match(doc, i, RS_LEX_counted) : NULL;
    rs_measure measure = rs_lex_measure(m);
    if ((measure != RS_MEASURE_killed && measure != RS_MEASURE_injured) || !(m->feat & RS_F_PLURAL)) {
        return RS_MEASURE_none;
    }
    const rs_match *between = i > 0 ? rs_doc_match(doc, i - 1, RS_LEX_bound) : NULL;
    bool among = between && rs_lex_is(between, RS_ATTR_bound, "range");
    return !(m->clitics & RS_C_AL) || among ? measure : RS_MEASURE_none;
}

static bool has_role(const rs_doc *doc, uint32_t i, const char *role)
{
    return rs_lex_is(rs_doc_match(doc, i, RS_LEX_function), RS_ATTR_role, role);
}

/* Where a look to the left ends: a conjunction that opens the count's own clause, "at the hands of". */
static bool opens_clause(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_function);
    return m && (rs_lex_is(m, RS_ATTR_role, "clause") || rs_lex_is(m, RS_ATTR_role, "that") ||
                 rs_lex_is(m, RS_ATTR_role, "agent"));
}

/* A verbal noun has its object right behind: "the stopping of a car with four people in it" stops no people. What
 * stands between may be a place or a time told with a preposition, or more verbal nouns. */
static bool has_other_object(const rs_doc *doc, const rs_match *toll, const rs_count *count)
{
    uint32_t next = toll->token + toll->n;
    if (!(toll->feat & RS_F_MASDAR) || (toll->feat & (RS_F_VERB | RS_F_FIXED)) || next + 1 >= count->first ||
        rs_toll_verb_at(doc, toll->token)) {
        return false;
    }
    const rs_match *fn = rs_doc_match(doc, next, RS_LEX_function), *noun = rs_doc_match(doc, next, RS_LEX_counted);
    const rs_match *more = rs_doc_match(doc, next, RS_LEX_toll),
                   *number = rs_doc_match(doc, count->number, RS_LEX_number);
    bool joined = (number && (number->clitics & RS_C_WA)) || rs_is_waw(doc, count->number - 1);
    bool people = noun && rs_lex_measure(noun) != RS_MEASURE_vehicles && rs_lex_measure(noun) != RS_MEASURE_buildings;
    return doc->tokens[next].kind == RS_TOKEN_ARABIC && !fn && !more && !people && !joined &&
           !rs_doc_match(doc, next, RS_LEX_bound) && (noun || !rs_doc_match(doc, next, RS_LEX_time)) &&
           !rs_doc_match(doc, next, RS_LEX_tally) && !rs_doc_match(doc, count->first - 1, RS_LEX_among);
}

/* "The killing and wounding of 20": one count of both, which is no count of either. */
static rs_measure with_the_one_before(const rs_doc *doc, const rs_match *toll, rs_measure measure)
{
    uint32_t i = toll->token;
    bool waw = i > 1 && rs_is_waw(doc, i - 1);
    if ((!(toll->clitics & RS_C_WA) && !waw) || i == 0 || (doc->tokens[i].flags & RS_T_PARAGRAPH)) {
        return measure;
    }
    const rs_match *before = rs_toll_at(doc, i - (waw ? 2 : 1));
    bool alike = before && before->n == 1 && !((before->feat | toll->feat) & RS_F_PLURAL) &&
                 !((before->feat ^ toll->feat) & RS_F_MASDAR); /* "69 were killed and 183 were wounded" are two */
    rs_measure other = alike ? rs_lex_measure(before) : measure;
    return rs_of_harm(measure) && rs_of_harm(other) && other != measure ? RS_MEASURE_affected : measure;
}

/* The nearest word to the left that governs the number. *distance in tokens. */
static rs_measure from_left(rs_census *c, const rs_count *count, uint32_t *distance)
{
    const rs_doc *doc = c->doc;
    bool crossed = false;
    for (uint32_t back = 1; back <= left_reach && back <= count->first; back++) {
        uint32_t i = count->first - back;
        if ((doc->tokens[i + 1].flags & RS_T_PARAGRAPH) || ends_clause(&doc->tokens[i]) ||
            doc->tokens[i].sentence != doc->tokens[count->first].sentence || (c->any && i < c->last.next)) {
            break; /* what stands before the last figure is that figure's */
        }
        if (doc->tokens[i].mark == ',') {
            crossed = true;
        }
        *distance = back;
        const rs_match *tally = rs_doc_match(doc, i, RS_LEX_tally);
        rs_measure measure = tally && !crossed ? tally_measure(doc, i, count->first) : from_noun(doc, i, back);
        if (measure) {
            c->tally = tally != NULL;
            return measure;
        }
        const rs_match *toll = crossed ? NULL : rs_toll_at(doc, i), *own = rs_doc_match(doc, i, RS_LEX_toll);
        if (back == 1 && !toll && own && (own->feat & RS_F_MASDAR) && !(own->feat & RS_F_FIRST)) {
            toll = own; /* "his killing 15 others" */
        }
        measure = toll && !has_other_object(doc, toll, count) ? toll_measure(doc, toll, count) : RS_MEASURE_none;
        if (measure) {
            return with_the_one_before(doc, toll, measure);
        }
        if (opens_clause(doc, i)) {
            break;
        }
    }
    return RS_MEASURE_none;
}

static bool indefinite_patient(const rs_match *m)
{
    return (m->feat & RS_F_PATIENT) && !(m->clitics & RS_C_AL);
}

/* A word that is a verb and a verbal noun by its letters, behind a noun that it would have to agree with: "six of his
 * aides on charges of killing". */
static bool masdar_behind(const rs_doc *doc, const rs_match *verb, const rs_count *count)
{
    if (!(verb->feat & RS_F_SINGULAR) || (verb->feat & RS_F_FEMININE) || count->value <= 2 || !count->noun_n) {
        return false;
    }
    for (uint32_t k = doc->match_at[verb->token]; k < doc->match_at[verb->token + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        if (m->class_id == RS_LEX_toll && (m->feat & RS_F_MASDAR)) {
            return true;
        }
    }
    return false;
}

/* A verb or participle behind the noun: "nine men were killed". */
static rs_measure from_right(rs_census *c, const rs_count *count, uint32_t *distance)
{
    const rs_doc *doc = c->doc;
    uint32_t reach = right_reach;
    bool both = false;
    for (uint32_t i = count->next; i < count->next + reach && rs_one_line(doc, i); i++) {
        const rs_token *t = &doc->tokens[i];
        if (t->mark == ',' || ends_clause(t)) {
            break;
        }
        const rs_match *word = rs_doc_match(doc, i, RS_LEX_number), *bound = rs_doc_match(doc, i, RS_LEX_bound);
        bool joined = (word && (word->clitics & RS_C_WA)) || (bound && (bound->clitics & RS_C_WA)) ||
                      rs_is_waw(doc, i - 1) || rs_doc_match(doc, i - 1, RS_LEX_among);
        if ((bound || word || t->kind == RS_TOKEN_NUMBER) && joined && i < count->next + chain_reach) {
            /* "200 gunmen and about 50 soldiers were killed", "48 people, among them 15 children, were killed" */
            reach = i + right_reach - count->next;
            both = true;
            continue;
        }
        if ((word || t->kind == RS_TOKEN_NUMBER) && !both) {
            break;
        }
        if (opens_clause(doc, i) && !has_role(doc, i, "agent")) {
            break; /* "..., while sixteen were wounded" */
        }
        *distance = i - count->next + 1;
        const rs_match *m = rs_doc_match(doc, i, RS_LEX_toll), *verb = rs_toll_verb_at(doc, i);
        if (m && (m->clitics & (RS_C_WA | RS_C_FA))) {
            break;
        }
        if (m && (m->feat & RS_F_MASDAR) && (m->clitics & RS_C_PRON_3P) && has_role(doc, i - 1, "light")) {
            return toll_measure(doc, m, count); /* "whose rescue was done" */
        }
        if (verb && masdar_behind(doc, verb, count)) {
            break;
        }
        m = verb ? verb : m;
        if ((verb && !(verb->clitics & (RS_C_LI | RS_C_PRONOUN))) || (m && indefinite_patient(m))) {
            rs_measure measure = toll_measure(doc, m, count);
            if (measure) {
                return measure;
            }
        }
    }
    return RS_MEASURE_none;
}

/* "37 is the number of those whose death was documented": a verbal noun with their pronoun, or the noun after "number".
 */
static rs_measure from_pronoun(rs_census *c, const rs_count *count)
{
    const rs_doc *doc = c->doc;
    for (uint32_t i = count->number + 1; i < count->next + pronoun_reach && rs_one_line(doc, i); i++) {
        const rs_token *t = &doc->tokens[i];
        if (ends_clause(t) || (i >= count->next && t->kind == RS_TOKEN_NUMBER)) {
            break;
        }
        const rs_match *m = rs_doc_match(doc, i, RS_LEX_toll);
        if (m && (m->feat & RS_F_MASDAR) && (m->clitics & (RS_C_PRON_3P | RS_C_PRON_3FS))) {
            return toll_measure(doc, m, count);
        }
        if (i <= count->next + 1 && rs_doc_match(doc, i, RS_LEX_tally)) {
            rs_measure measure = tally_measure(doc, i, doc->n_tokens);
            if (measure) {
                return measure;
            }
        }
    }
    return RS_MEASURE_none;
}

/* "among them", "and", "others" hand on the measure of the figure before. */
static rs_measure inherited(rs_census *c, const rs_count *count)
{
    const rs_doc *doc = c->doc;
    if (!c->any || !c->last.person || doc->tokens[c->last.first].sentence != doc->tokens[count->first].sentence) {
        return RS_MEASURE_none;
    }
    for (uint32_t back = 1; back <= 2 && back <= count->first; back++) {
        const rs_match *among = rs_doc_match_over(doc, count->first - back, RS_LEX_among);
        if (among && among->token + among->n > count->first - back) {
            return c->last.measure;
        }
    }
    uint32_t head = count->number;
    const rs_match *word = rs_doc_match(doc, head, RS_LEX_number);
    bool joined = (word && (word->clitics & RS_C_WA)) || (head > 0 && rs_is_waw(doc, head - 1));
    bool others = count->word && rs_lex_is(count->word, RS_ATTR_others, "yes");
    bool that_is = count->first > 0 && rs_doc_match(doc, count->first - 1, RS_LEX_that_is);
    bool of_them = !count->noun_n && rs_one_line(doc, count->next) && rs_doc_match(doc, count->next, RS_LEX_among);
    if (of_them) {
        return c->last.measure;
    }
    if (count->measure && count->measure != RS_MEASURE_protesters && count->measure != RS_MEASURE_participants) {
        return RS_MEASURE_none; /* "20 dead and thousands of displaced" */
    }
    /* "21 in one town and 10 in another" */
    uint32_t gap =
        !count->noun_n && joined && rs_one_line(doc, count->next) && rs_time_word(doc, count->next, "of") ? 9 : 7;
    return (joined || others || that_is) && count->first <= c->last.next + gap ? c->last.measure : RS_MEASURE_none;
}

bool rs_plural_verb_behind(rs_census *c, const rs_count *count)
{
    for (uint32_t i = count->next; i < count->next + 4 && rs_one_line(c->doc, i); i++) {
        const rs_match *verb = rs_toll_verb_at(c->doc, i);
        if (c->doc->tokens[i].kind != RS_TOKEN_ARABIC) {
            return false;
        }
        if (verb && !verb->clitics && (verb->feat & RS_F_PLURAL)) {
            return true;
        }
    }
    return false;
}

/* "162 persons own half of the wealth": the counted are the subject of another verb, a plural one. What stands far
 * before is not about them. */
static bool has_own_verb(const rs_doc *doc, const rs_count *count)
{
    uint32_t i = count->next;
    if (!count->noun_n || !rs_one_line(doc, i) || doc->tokens[i].kind != RS_TOKEN_ARABIC || doc->tokens[i].flen < 5 ||
        rs_doc_match(doc, i, RS_LEX_toll) || rs_doc_match(doc, i, RS_LEX_counted) ||
        rs_doc_match(doc, i, RS_LEX_nationality)) {
        return false;
    }
    const uint8_t *w = doc->folded + doc->tokens[i].folded;
    uint32_t n = doc->tokens[i].flen;
    return w[0] == RS_YA && w[n - 1] == RS_NOON && w[n - 2] == RS_WAW;
}

/* "Held in 24 prisons": a count of where. */
static bool counts_places(const rs_doc *doc, const rs_count *count)
{
    return !count->word && count->first > 0 && !(doc->tokens[count->first].flags & RS_T_PARAGRAPH) &&
           has_role(doc, count->first - 1, "fi");
}

/* "27 persons wounded": the participle that goes with the noun. */
static rs_measure from_adjective(const rs_doc *doc, const rs_count *count)
{
    const rs_match *m = count->noun_n && count->word && rs_one_line(doc, count->next)
                            ? rs_doc_match(doc, count->next, RS_LEX_counted)
                            : NULL;
    rs_measure measure = rs_lex_measure(m);
    bool participle = m && !m->clitics && (m->feat & (RS_F_PATIENT | RS_F_AGENT));
    return participle && (rs_grave(measure) || measure == RS_MEASURE_stranded) ? measure : RS_MEASURE_none;
}

rs_measure rs_count_measure(rs_census *c, const rs_count *count)
{
    uint32_t left_far = 0, right_far = 0;
    c->tally = false;
    rs_measure with_it = from_adjective(c->doc, count);
    if (with_it) {
        return with_it;
    }
    if (counts_places(c->doc, count)) {
        return RS_MEASURE_none;
    }
    rs_measure left = from_left(c, count, &left_far);
    if (left && (c->tally || left_far <= (count->word || !count->noun_n ? 3u : 2u))) {
        return left;
    }
    rs_measure right = from_right(c, count, &right_far);
    if (right) {
        return right;
    }
    rs_measure handed = inherited(c, count);
    if (handed) {
        return handed;
    }
    if (has_own_verb(c->doc, count)) {
        return RS_MEASURE_none;
    }
    bool known = count->word || !count->noun_n;
    if (left && known && (count->noun_n || left_far <= (c->tally ? 8u : 4u))) {
        return left;
    }
    return from_pronoun(c, count);
}

/* Do the words by the tally, or the article so far, speak of dead and wounded? */
static bool of_disaster(const rs_census *c, uint32_t tally, uint32_t limit)
{
    if (c->deaths) {
        return true;
    }
    for (uint32_t i = tally + 1; i < limit; i++) {
        if (rs_doc_match(c->doc, i, RS_LEX_disaster) || rs_of_harm(rs_lex_measure(rs_toll_at(c->doc, i)))) {
            return true;
        }
    }
    return false;
}

/* "... rose to", "... is": what leads from what is tallied to how many. */
static bool led_to(const rs_doc *doc, uint32_t i, uint32_t tally)
{
    for (uint32_t back = 1; back <= 3 && i - back > tally; back++) {
        if (rs_doc_match(doc, i - back, RS_LEX_tally_verb) || rs_doc_match(doc, i - back, RS_LEX_range_word)) {
            return true;
        }
    }
    return false;
}

static bool may_be_counted(const rs_doc *doc, uint32_t i)
{
    return rs_one_line(doc, i) && doc->tokens[i].kind == RS_TOKEN_ARABIC && doc->tokens[i].flen > 3 &&
           !rs_doc_match(doc, i, RS_LEX_number) && !rs_doc_match(doc, i, RS_LEX_function) &&
           !rs_doc_match(doc, i, RS_LEX_bound) && !rs_doc_match(doc, i, RS_LEX_change);
}

/* "11 million against 9 million": a bare number held against the figure before counts the same. */
static bool held_against(const rs_census *c, const rs_count *count)
{
    const rs_doc *doc = c->doc;
    if (!c->any || doc->tokens[c->last.first].sentence != doc->tokens[count->first].sentence ||
        count->first > c->last.next + 6) {
        return false;
    }
    for (uint32_t back = 1; back <= 3 && back <= count->first; back++) {
        const rs_match *m = rs_doc_match(doc, count->first - back, RS_LEX_compare);
        if (m && m->n == back && count->first - back >= c->last.next) {
            return true;
        }
    }
    return false;
}

rs_measure rs_tally_before(const rs_census *c, rs_count *count)
{
    const rs_doc *doc = c->doc;
    if (held_against(c, count) && !c->last.unit.at) {
        count->noun = c->last.noun;
        count->noun_n = c->last.noun_n;
        count->word = c->last.word;
        return c->last.measure;
    }
    for (uint32_t back = 2; back <= left_reach && back <= count->first; back++) {
        uint32_t i = count->first - back;
        if ((doc->tokens[i + 1].flags & RS_T_PARAGRAPH) || ends_clause(&doc->tokens[i]) ||
            (c->any && i < c->last.next)) {
            break;
        }
        const rs_match *tally = rs_doc_match(doc, i, RS_LEX_tally);
        if (!tally) {
            continue;
        }
        uint32_t noun = i + tally->n;
        if (!led_to(doc, count->first, i) &&
            !(tally->token > 0 && rs_doc_match(doc, i - 1, RS_LEX_tally_verb) && count->first <= noun + 2)) {
            return RS_MEASURE_none;
        }
        if (rs_lex_is(tally, RS_ATTR_toll, "yes") && of_disaster(c, i, count->first)) {
            return RS_MEASURE_killed;
        }
        if (noun < count->first && may_be_counted(doc, noun)) {
            count->noun = noun;
            count->noun_n = 1;
            return RS_MEASURE_other;
        }
        return tally->clitics & RS_C_PRONOUN ? RS_MEASURE_other : RS_MEASURE_none;
    }
    return RS_MEASURE_none;
}
