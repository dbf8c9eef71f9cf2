/* updated: when the article was changed last, where the page shows it: an element made for that, or a short line with
 * words that say so ("last update"). */
#include "clean/parts.h"

#include "lang/doc.h"
#include "lang/iso.h"

enum {
    head_lines = 16, /* lines of the page, kept or not, around the head of the text ... */
    foot_lines = 8,  /* ... and at its end */
    max_line = 200,  /* bytes */
};

bool rs_updated_cue(const rs_match *m)
{
    return rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_kind), RS_STR("updated"));
}

/* The date at the start of s, whatever marks stand before it and words behind. */
static rs_str date_in(rs_draft *d, rs_str s)
{
    static const char *const marks = " :-|/";
    while (s.len && strchr(marks, s.at[0])) {
        s = rs_str_part(s, 1, s.len);
    }
    rs_str iso = rs_iso_date(d->arena, s);
    for (size_t i = 0; !iso.at && i < s.len; i++) {
        if (s.at[i] == '|' || s.at[i] == '(') {
            iso = rs_iso_date(d->arena, rs_str_trim(rs_str_part(s, 0, i)));
            break;
        }
    }
    return iso;
}

/* What stands behind the words of the line. */
static bool read_line(rs_draft *d, rs_str line, rs_err *err)
{
    rs_doc doc;
    if (!rs_doc_init(&doc, d->scratch, line, err) || !rs_doc_lookup(&doc, d->scratch, err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens && !d->out->updated.at; i++) {
        const rs_match *m = rs_doc_match(&doc, i, RS_LEX_dateline_cue);
        if (m && rs_updated_cue(m)) {
            const rs_token *last = &doc.tokens[i + m->n - 1];
            d->out->updated = date_in(d, rs_str_part(line, last->at + last->len, line.len));
        }
    }
    return true;
}

bool rs_updated_find(rs_draft *d, rs_err *err)
{
    if (d->out->updated.at) {
        return true;
    }
    if (d->updated.at) {
        d->out->updated = date_in(d, d->updated);
        if (!d->out->updated.at && !read_line(d, rs_line_head(d->updated, max_line), err)) {
            return false;
        }
    }
    uint32_t first = 0;
    while (first < d->lines.len && d->lines.at[first].why.at) {
        first++;
    }
    for (uint32_t i = 0; i < d->lines.len && !d->out->updated.at; i++) {
        rs_str text = d->lines.at[i].text;
        bool near = i + head_lines >= first && i <= first + head_lines;
        near = near || i + foot_lines >= d->lines.len;
        if (near && text.len <= max_line && rs_has_digit(text) && !read_line(d, text, err)) {
            return false;
        }
    }
    return !d->arena->overflowed || RS_FAIL_MEMORY(err);
}
