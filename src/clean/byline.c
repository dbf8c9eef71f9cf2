/* byline: who wrote the article: what metadata name, else a label and a name near the head or the foot of the text. A
 * line that says nothing else is no part of the text; nor, on a page, is one that is a date and little besides. */
#include "clean/parts.h"

#include "lang/doc.h"

enum {
    head_lines = 5,  /* lines that stay, from the first, among which a byline stands ... */
    foot_lines = 2,  /* ... and from the last */
    above_lines = 3, /* lines above the headline that may tell ... */
    below_lines = 6, /* ... and below it, where a bare name is one */
    max_line = 160,  /* bytes */
    max_words = 14,
    label_words = 3, /* of a label on a line of its own, and of what it labels */
    date_words = 12, /* of a line that is a date and little else */
    max_name = 6,    /* tokens */
};

/* Tokens of the label at token i; 0 for none. */
static uint32_t label_at(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = i < doc->n_tokens ? rs_doc_match(doc, i, RS_LEX_byline) : NULL;
    rs_str kind = m && !m->clitics ? rs_lex_attr(m->entry, RS_ATTR_kind) : RS_STR_NONE;
    return rs_str_eq(kind, RS_STR("author")) || rs_str_eq(kind, RS_STR("by")) ? m->n : 0;
}

static bool is_letters(const rs_token *t)
{
    return t->kind <= RS_TOKEN_LETTERS;
}

static bool opens_name(const rs_doc *doc, uint32_t i)
{
    return rs_doc_match(doc, i, RS_LEX_given_name) || rs_doc_match(doc, i, RS_LEX_honorific) ||
           rs_doc_match(doc, i, RS_LEX_title) || rs_doc_match(doc, i, RS_LEX_name_part) ||
           doc->tokens[i].kind == RS_TOKEN_LATIN;
}

static bool is_stroke(const rs_token *t)
{
    return t->kind == RS_TOKEN_SYMBOL || (t->mark && strchr("|*", t->mark));
}

static bool is_colon(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].mark == ':';
}

/* The token behind the label, which opens the line; or, with a colon of its own, one of its parts. 0 for none. */
static uint32_t behind_label(const rs_doc *doc)
{
    uint32_t n = label_at(doc, 0);
    for (uint32_t i = 1; !n && i < doc->n_tokens; i++) {
        uint32_t label = is_stroke(&doc->tokens[i - 1]) ? label_at(doc, i) : 0;
        n = label && is_colon(doc, i + label) ? i + label : 0;
    }
    return n;
}

/* The name behind a label; *rest is set where something else follows it. */
static rs_str name_behind(const rs_doc *doc, uint32_t label, bool *rest)
{
    uint32_t from = label;
    bool mark = false;
    while (from < doc->n_tokens && doc->tokens[from].mark && strchr(":-/|", doc->tokens[from].mark)) {
        mark = true;
        from++;
    }
    uint32_t to = from;
    while (to < doc->n_tokens && to - from < max_name &&
           (is_letters(&doc->tokens[to]) || (doc->tokens[to].mark == '-' && (doc->tokens[to].flags & RS_T_GLUED)))) {
        to++;
    }
    *rest = to < doc->n_tokens;
    bool ends = to >= doc->n_tokens || (doc->tokens[to].mark && strchr("-/|,(.*", doc->tokens[to].mark)) ||
                doc->tokens[to].kind == RS_TOKEN_NUMBER || is_stroke(&doc->tokens[to]) ||
                (is_colon(doc, to) && (mark || to + 1 == doc->n_tokens));
    bool stops = to < doc->n_tokens && doc->tokens[to].mark == '.';
    if (to == from || !ends || stops || (!mark && (!opens_name(doc, from) || to - from > 4))) {
        return RS_STR_NONE;
    }
    const rs_token *last = &doc->tokens[to - 1];
    return rs_str_part(doc->text, doc->tokens[from].at, last->at + last->len);
}

/* What the line says of the author; NONE for nothing. "" where it is a label and no more. */
static bool read_line(rs_draft *d, rs_str line, rs_str *name, bool *rest, rs_err *err)
{
    rs_doc doc;
    *name = RS_STR_NONE;
    if (!rs_doc_init(&doc, d->scratch, line, err) || !rs_doc_lookup(&doc, d->scratch, err)) {
        return false;
    }
    uint32_t label = behind_label(&doc);
    if (label) {
        bool bare = label == doc.n_tokens || (is_colon(&doc, label) && label + 1 == doc.n_tokens);
        *name = bare ? RS_STR("") : name_behind(&doc, label, rest);
    }
    return true;
}

static bool is_candidate(const rs_line *line)
{
    return line->text.len <= max_line && line->words <= max_words && line->words > 0;
}

/* The line names the author that metadata tell, and has room for little else. */
static bool repeats(const rs_line *line, rs_str author_fold)
{
    size_t at = author_fold.len ? rs_str_find(line->fold, author_fold, 0) : SIZE_MAX;
    return at != SIZE_MAX && at <= 12 && line->fold.len <= author_fold.len + 32 &&
           !rs_str_ends(line->text, RS_STR("."));
}

/* The line with the one before it where that may be its label ("date of publication"). */
static rs_str with_label(rs_draft *d, const rs_line *line)
{
    const rs_line *before = line > d->lines.at ? line - 1 : NULL;
    if (!before || before->words > label_words || line->words > label_words) {
        return line->text;
    }
    rs_str both = rs_arena_printf(d->scratch, "%.*s: %.*s", RS_STR_ARG(before->text), RS_STR_ARG(line->text));
    return both.at ? both : line->text;
}

/* A line of its own for the date: it tells when the article came out, and goes. */
static bool judge_date(rs_draft *d, rs_line *line, bool head, rs_err *err)
{
    bool date = false, cue = false;
    if (!d->markup || line->kind == RS_LINE_HEADING) {
        return true;
    }
    if (!rs_published_has_cue(d, with_label(d, line), &cue, err) ||
        (head && !cue && line->words <= date_words && !rs_published_is_dateline(d, line->text, &date, err))) {
        return false;
    }
    if (cue || date) {
        line->why = line->why.at && !rs_str_eq(line->why, RS_STR("outside-article")) ? line->why : RS_STR("dateline");
        if (!d->dated.at || (cue && !d->dated_sure)) {
            d->dated = line->text;
            d->dated_by = RS_BY_dateline;
            d->dated_sure = cue;
        }
    }
    return true;
}

/* A label on a line of its own: the name is the next line. */
static bool judge_labelled(rs_draft *d, rs_line *label, rs_err *err)
{
    rs_line *line = label + 1;
    bool next = d->markup && line < d->lines.at + d->lines.len && line->words <= label_words + 1 && !d->author.at;
    rs_str both =
        next ? rs_arena_printf(d->scratch, "%.*s: %.*s", RS_STR_ARG(label->text), RS_STR_ARG(line->text)) : RS_STR_NONE;
    rs_str name = RS_STR_NONE;
    bool rest = false;
    if (both.at && !read_line(d, both, &name, &rest, err)) {
        return false;
    }
    if (name.len && !rest) {
        d->author = name;
        label->why = label->why.at ? label->why : RS_STR("byline");
        line->why = line->why.at && !rs_str_eq(line->why, RS_STR("outside-article")) ? line->why : RS_STR("byline");
    }
    return true;
}

static bool judge(rs_draft *d, rs_line *line, rs_str author_fold, bool head, rs_err *err)
{
    rs_str name;
    bool rest = false;
    if (!is_candidate(line)) {
        return true;
    }
    if (!judge_date(d, line, head, err)) {
        return false;
    }
    if (repeats(line, author_fold)) {
        line->why = line->why.at ? line->why : RS_STR("byline");
        return true;
    }
    if (!read_line(d, line->text, &name, &rest, err)) {
        return false;
    }
    if (name.at && !name.len) {
        return judge_labelled(d, line, err);
    }
    if (name.at) {
        d->author = d->author.at ? d->author : name;
        line->why = line->why.at || (rest && !d->markup) ? line->why : RS_STR("byline");
    }
    return true;
}

/* The line that is the headline, kept or not; SIZE_MAX where none is. */
static size_t find_headline(const rs_draft *d, rs_str fold)
{
    for (size_t i = 0; fold.len && i < d->lines.len; i++) {
        if (rs_str_eq(d->lines.at[i].fold, fold)) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* Was the line taken out for its place alone? */
static bool is_outside(const rs_line *line)
{
    static const rs_str reasons[] = {
        {"byline", 6}, {"dateline", 8}, {"outside-article", 15}, {"form", 4}, {"caption", 7}};
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (rs_str_eq(line->why, reasons[i])) {
            return true;
        }
    }
    return false;
}

/* A bare name under the headline ("Given Family", "Given Family - Town"), or as the last line. */
static bool judge_bare(rs_draft *d, rs_line *line, rs_err *err)
{
    rs_doc doc;
    if (d->author.at || !d->markup || line->words > max_name || line->text.len > max_line ||
        rs_str_ends(line->text, RS_STR(".")) || rs_str_ends(line->text, RS_STR(":"))) {
        return true;
    }
    if (!rs_doc_init(&doc, d->scratch, line->text, err) || !rs_doc_lookup(&doc, d->scratch, err)) {
        return false;
    }
    bool rest = false;
    bool named = doc.n_tokens > 1 && rs_doc_match(&doc, 0, RS_LEX_given_name) && is_letters(&doc.tokens[1]);
    rs_str name = named ? name_behind(&doc, 0, &rest) : RS_STR_NONE;
    if (name.at) {
        d->author = name;
        line->why = line->why.at && !rs_str_eq(line->why, RS_STR("outside-article")) ? line->why : RS_STR("byline");
    }
    return true;
}

/* Lines near the head and the foot of what stays; and, around the headline, those that were taken out. */
static bool judge_lines(rs_draft *d, rs_str author_fold, rs_str headline, rs_err *err)
{
    uint32_t kept = 0, seen = 0;
    RS_EACH(rs_line, line, &d->lines)
    {
        kept += !line->why.at;
    }
    size_t head = find_headline(d, headline);
    for (uint32_t i = 0; i < d->lines.len; i++) {
        rs_line *line = &d->lines.at[i];
        bool stays = !line->why.at, near = stays && (seen < head_lines || seen + foot_lines >= kept);
        bool below = head != SIZE_MAX && i > head && seen < 2;
        bool above = head != SIZE_MAX && i < head && i + above_lines >= head;
        bool around = (below || above) && !stays && is_outside(line);
        if ((near || around) && i != head && !line->post &&
            !judge(d, line, author_fold, around || seen < head_lines, err)) {
            return false;
        }
        bool under = below && (near || around) && i <= head + below_lines, last = stays && seen + 1 == kept;
        if ((under || (last && line->words <= label_words)) && !judge_bare(d, line, err)) {
            return false;
        }
        seen += stays && i != head;
    }
    return true;
}

bool rs_byline_find(rs_draft *d, rs_err *err)
{
    rs_str name = RS_STR_NONE, fold = RS_STR("");
    bool rest;
    if (d->author.at) {
        if (!read_line(d, d->author, &name, &rest, err)) {
            return false;
        }
        d->author = name.len ? name : name.at ? RS_STR_NONE : d->author;
    }
    if (d->author.at) {
        fold = rs_fold(d->scratch, d->author);
        if (!fold.at) {
            return RS_FAIL_MEMORY(err);
        }
    }
    rs_str headline = d->headline.at ? rs_fold(d->scratch, d->headline) : RS_STR("");
    if (!headline.at) {
        return RS_FAIL_MEMORY(err);
    }
    if (!judge_lines(d, fold, headline, err)) {
        return false;
    }
    d->out->byline = rs_arena_str(d->arena, d->author);
    return !d->author.at || d->out->byline.at || RS_FAIL_MEMORY(err);
}
