/* attribution: whose figure a figure is, once it is known who said what. */
#include "read/clause_view.h"

enum { reach_negation = 4 };

/* token -> the statement that holds it; of two the later one, which is the more particular. NULL out of memory. */
static int32_t *mark_said(const rs_view *v, rs_arena *scratch, const rs_reading *r)
{
    int32_t *said = rs_arena_raw(scratch, (v->doc->n_tokens + 1) * sizeof *said);
    for (uint32_t i = 0; said && i <= v->doc->n_tokens; i++) {
        said[i] = -1;
    }
    for (uint32_t s = 0; said && s < r->statements.len; s++) {
        rs_span span = r->statements.at[s].span;
        for (uint32_t i = rs_doc_token_at(v->doc, span.start); i < v->doc->n_tokens; i++) {
            if (v->doc->tokens[i].at >= span.end) {
                break;
            }
            said[i] = (int32_t)s;
        }
    }
    return said;
}

static bool is_waw(const rs_doc *doc, uint32_t i)
{
    return doc->tokens[i].flen > 0 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

static bool is_except(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    return s.len == 3 && (uint8_t)s.at[0] == RS_ALEF && (uint8_t)s.at[1] == RS_LAM && (uint8_t)s.at[2] == RS_ALEF;
}

/* Deny, lack, without: the count is of what is not. What "and" joins to it stands for itself: "without a licence, and
 * six bicycles". */
static bool is_negated(const rs_view *v, const rs_figure *f)
{
    uint32_t i = rs_doc_token_at(v->doc, f->span.start), start = i < v->doc->n_tokens ? rs_sentence_start(v, i) : 0;
    bool clings = i < v->doc->n_tokens && v->doc->tokens[i].at < f->span.start && is_waw(v->doc, i);
    if (clings || (i > start && v->doc->tokens[i - 1].flen == 1 && is_waw(v->doc, i - 1))) {
        return false;
    }
    for (uint32_t k = i; k > start && i - k < reach_negation && !v->words[k - 1].boundary; k--) {
        if (is_except(v->doc, k - 1)) {
            return false;
        }
        if (rs_doc_match(v->doc, k - 1, RS_LEX_negation)) {
            return true;
        }
    }
    return false;
}

/* Not "the statement" or "his highness": a reader wants to know whose figure it is. */
static bool names_somebody(const rs_view *v, rs_str text)
{
    rs_str all = v->doc->text;
    if (!text.at || text.at < all.at || text.at >= all.at + all.len) {
        return text.at != NULL;
    }
    uint32_t i = rs_doc_token_at(v->doc, (uint32_t)(text.at - all.at));
    return !rs_doc_match(v->doc, i, RS_LEX_medium) && !rs_doc_match(v->doc, i, RS_LEX_honorific);
}

bool rs_read_attribution(rs_reader *reader, rs_err *err)
{
    rs_reading *r = reader->reading;
    if (!r->figures.len) {
        return true;
    }
    const rs_view *v = rs_reader_view(reader, err);
    if (!v) {
        return false;
    }
    int32_t *said = mark_said(v, reader->scratch, r);
    if (!said) {
        return RS_FAIL_MEMORY(err);
    }
    RS_EACH(rs_figure, f, &r->figures)
    {
        int32_t s = said[rs_doc_token_at(v->doc, f->span.start)];
        f->negated = f->negated || is_negated(v, f);
        if (s < 0) {
            continue;
        }
        const rs_statement *st = &r->statements.at[s];
        f->statement = s;
        f->by = names_somebody(v, st->speaker_text) ? st->speaker_text : st->speaker_name;
        f->by_entity = st->speaker_entity;
        f->negated = f->negated || st->act == RS_ACT_deny;
    }
    return true;
}
