/* headline: what the article is called, and the text put together from the headline and the lines that stay.
 * A headline known from outside (metadata, the record) is looked for among the first lines and put before them where it
 * is not there. Otherwise the first line is one when it is short, is no finished sentence, and paragraphs follow. */
#include "clean/parts.h"

#include "lang/doc.h"

enum {
    look_at = 4,        /* first lines among which a known headline is looked for */
    max_headline = 320, /* bytes of a line that can be a headline by itself: about 25 Arabic words */
    max_headline_words = 28,
    min_paragraph = 160, /* bytes of a line that is surely a paragraph */
};

static rs_line *nth_kept(const rs_draft *d, uint32_t n)
{
    RS_EACH(rs_line, line, &d->lines)
    {
        if (!line->why.at && n-- == 0) {
            return line;
        }
    }
    return NULL;
}

/* Closed like a sentence: one full stop (an ellipsis is a headline's habit), a comma or a colon. */
static bool ends_like_prose(rs_str s)
{
    static const rs_str ends[] = {
        {":", 1}, {",", 1}, {";", 1}, {"\xD8\x8C", 2}, {"\xD8\x9B", 2}, /* Arabic comma, semicolon */
    };
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        if (rs_str_ends(s, ends[i])) {
            return true;
        }
    }
    return rs_str_ends(s, RS_STR(".")) && !rs_str_ends(s, RS_STR(".."));
}

/* Does the first line stand as a headline over what follows? */
static bool stands_as_headline(const rs_draft *d, const rs_line *first)
{
    if (first->text.len > max_headline || first->words > max_headline_words || first->words < 2 ||
        ends_like_prose(first->text)) {
        return false;
    }
    for (const rs_line *line = first + 1; line < d->lines.at + d->lines.len; line++) {
        if (!line->why.at && line->text.len >= min_paragraph && line->text.len > first->text.len) {
            return true;
        }
    }
    return false;
}

/* The known headline as it stands among the first lines; NULL when it is not there. */
static rs_line *find_headline(const rs_draft *d, rs_str fold)
{
    for (uint32_t n = 0; n < look_at; n++) {
        rs_line *line = nth_kept(d, n);
        if (!line) {
            break;
        }
        if (rs_str_eq(line->fold, fold)) {
            return line;
        }
    }
    return NULL;
}

typedef struct sheet {
    char *at, *fold;
    size_t len, fold_len;
} sheet;

static void add(sheet *s, rs_str text, rs_str fold)
{
    if (s->len) {
        s->at[s->len++] = '\n';
    }
    memcpy(s->at + s->len, text.at, text.len);
    s->len += text.len;
    if (fold.len) {
        if (s->fold_len) {
            s->fold[s->fold_len++] = ' ';
        }
        memcpy(s->fold + s->fold_len, fold.at, fold.len);
        s->fold_len += fold.len;
    }
}

static bool note_removed(rs_draft *d, const rs_line *line, rs_err *err)
{
    rs_removed *r = RS_PUSH(d->arena, &d->out->removed);
    if (!r) {
        return RS_FAIL_MEMORY(err);
    }
    *r = (rs_removed){rs_arena_str(d->arena, line->text), line->why};
    return r->text.at ? true : RS_FAIL_MEMORY(err);
}

/* The lines that stay, the headline first; the others are noted as removed. The id is that of the folded text: the fold
 * of the whole is the folds of its lines with a space between, so nothing is folded twice. */
static bool put_together(rs_draft *d, rs_str title, rs_str title_fold, const rs_line *headline, rs_err *err)
{
    size_t n = title.len + 2, fold_n = title_fold.len + 2;
    RS_EACH(rs_line, line, &d->lines)
    {
        n += line->why.at ? 0 : line->text.len + 1;
        fold_n += line->why.at ? 0 : line->fold.len + 1;
    }
    sheet s = {.at = rs_arena_raw(d->arena, n), .fold = rs_arena_raw(d->scratch, fold_n)};
    if (!s.at || !s.fold) {
        return RS_FAIL_MEMORY(err);
    }
    if (title.len) {
        add(&s, title, title_fold);
        d->out->title_len = (uint32_t)title.len;
        d->out->title = (rs_str){s.at, title.len};
    }
    RS_EACH(rs_line, line, &d->lines)
    {
        line->at = UINT32_MAX;
        if (line == headline) {
            continue;
        }
        if (line->why.at) {
            bool again =
                title_fold.len && rs_str_eq(line->fold, title_fold); /* the headline, where the page shows it */
            if (!again && !note_removed(d, line, err)) {
                return false;
            }
        } else {
            line->at = (uint32_t)(s.len + (s.len > 0));
            add(&s, line->text, line->fold);
        }
    }
    s.at[s.len] = '\0';
    d->out->text = (rs_str){s.at, s.len};
    d->out->id = rs_hash_id((rs_str){s.fold, s.fold_len});
    return true;
}

bool rs_headline_settle(rs_draft *d, rs_err *err)
{
    rs_line *first = nth_kept(d, 0);
    if (d->headline.at) {
        rs_str fold = rs_fold(d->scratch, d->headline);
        if (!fold.at) {
            return RS_FAIL_MEMORY(err);
        }
        rs_line *line = find_headline(d, fold);
        return put_together(d, line ? line->text : d->headline, fold, line, err);
    }
    bool dateline = false;
    if (first && !rs_published_is_dateline(d, first->text, &dateline, err)) {
        return false;
    }
    if (first && !dateline && stands_as_headline(d, first)) {
        return put_together(d, first->text, first->fold, first, err);
    }
    rs_str fold = d->headline_low.at ? rs_fold(d->scratch, d->headline_low) : RS_STR_NONE;
    return put_together(d, d->headline_low, fold, NULL, err);
}
