/* number_age: which numbers of years are a person's age. */
#include "lang/number.h"

/* A word of class not more than `reach` tokens before i, in the same line and clause. */
static bool word_before(const rs_doc *doc, uint32_t i, rs_lex_class class_id, uint32_t reach)
{
    for (uint32_t back = 1; back <= reach && back <= i; back++) {
        uint32_t at = i - back;
        if (doc->tokens[at + 1].flags & RS_T_PARAGRAPH || doc->tokens[at].kind == RS_TOKEN_PUNCT) {
            return false;
        }
        if (rs_doc_match(doc, at, class_id)) {
            return true;
        }
    }
    return false;
}

bool rs_age_at(const rs_doc *doc, const rs_number *number, uint32_t *end)
{
    uint32_t i = number->token + number->n;
    const rs_match *unit = number->percent ? NULL : rs_doc_match(doc, i, RS_LEX_time_unit);
    *end = i;
    if (!unit) { /* "in his twenties", "not yet twenty" */
        return !number->percent && number->article && !number->digits && number->value < 120 &&
               (word_before(doc, number->token, RS_LEX_age_verb, 1) ||
                word_before(doc, number->token, RS_LEX_age_word, 1) || rs_doc_match(doc, i, RS_LEX_age_after));
    }
    bool dual = (unit->feat & RS_F_DUAL) || ((unit->feat & RS_F_PLURAL) && (unit->feat & RS_F_MASCULINE));
    if (rs_lex_attr(unit->entry, RS_ATTR_clock).at || dual || (unit->clitics & (RS_C_AL | RS_C_PRONOUN))) {
        return false;
    }
    *end = i + unit->n;
    if (word_before(doc, number->token, RS_LEX_age_word, 6) || word_before(doc, number->token, RS_LEX_age_verb, 2) ||
        rs_doc_match(doc, *end, RS_LEX_age_after) || word_before(doc, number->token, RS_LEX_age_limit, 1)) {
        return true;
    }
    if (!rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("Y")) || !(number->value < 110) || !number->token) {
        return false;
    }
    char before = doc->tokens[number->token - 1].mark, behind = *end < doc->n_tokens ? doc->tokens[*end].mark : 0;
    return (before == '(' && behind == ')') || (before == ',' && (behind == ',' || behind == ')'));
}
