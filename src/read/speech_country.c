/* speech_country: where a country can be read off for a body beside which none is named. */
#include "read/speech_country.h"

/* The country that an adjective or a place in the phrase tells, or the name that begins it bears. */
rs_str rs_country_beside(const rs_view *v, uint32_t from, uint32_t to)
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
rs_str rs_country_of_opening(const rs_view *v, uint32_t i)
{
    uint32_t k = rs_sentence_start(v, i);
    while (k < i && (v->words[k].fn == RS_FN_adv || v->words[k].fn == RS_FN_amma || v->words[k].boundary)) {
        k += v->words[k].fn_n ? v->words[k].fn_n : 1;
    }
    bool in = k + 1 < i && v->words[k].fn == RS_FN_fi && v->words[k + 1].place >= 0;
    return in ? v->reader->reading->places.at[v->words[k + 1].place].country : RS_STR_NONE;
}

/* The heading of the section: a short line above that begins with a country. */
rs_str rs_country_of_section(const rs_view *v, uint32_t i)
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
bool rs_looks_abroad(const rs_view *v, uint32_t i, uint32_t to)
{
    for (uint32_t k = i; k < to && k < i + 2; k++) {
        const rs_match *m = rs_doc_match(v->doc, k, RS_LEX_org_head);
        if (m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_portfolio), RS_STR("foreign"))) {
            return true;
        }
    }
    return false;
}
