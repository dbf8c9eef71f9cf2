/* attribution: whose figure a figure is, once it is known who said what. */
#include "read/clause_view.h"

enum { reach_negation = 4 };

/* The innermost statement that holds the span; of two alike the later one, which is the more particular. */
static int32_t statement_over(const rs_reading *r, rs_span span)
{
    int32_t best = -1;
    for (uint32_t i = 0; i < r->statements.len; i++) {
        rs_span s = r->statements.at[i].span;
        if (s.start > span.start || s.end < span.end) {
            continue;
        }
        rs_span old = best >= 0 ? r->statements.at[best].span : (rs_span){0, UINT32_MAX};
        if (s.end - s.start <= old.end - old.start) {
            best = (int32_t)i;
        }
    }
    return best;
}

/* Deny, lack, without: the count is of what is not. */
static bool is_negated(const rs_view *v, const rs_figure *f)
{
    uint32_t i = rs_doc_token_at(v->doc, f->span.start), start = i < v->doc->n_tokens ? rs_sentence_start(v, i) : 0;
    for (uint32_t k = i; k > start && i - k < reach_negation && !v->words[k - 1].boundary; k--) {
        if (rs_doc_match(v->doc, k - 1, RS_LEX_negation)) {
            return true;
        }
    }
    return false;
}

bool rs_read_attribution(rs_reader *reader, rs_err *err)
{
    rs_reading *r = reader->reading;
    rs_view v;
    if (!r->figures.len) {
        return true;
    }
    if (!rs_view_init(&v, reader, err)) {
        return false;
    }
    RS_EACH(rs_figure, f, &r->figures)
    {
        int32_t s = statement_over(r, f->span);
        f->negated = f->negated || is_negated(&v, f);
        if (s < 0) {
            continue;
        }
        const rs_statement *st = &r->statements.at[s];
        f->statement = s;
        f->by = st->speaker_text.at ? st->speaker_text : st->speaker_name;
        f->by_entity = st->speaker_entity;
        f->negated = f->negated || st->act == RS_ACT_deny;
    }
    return true;
}
