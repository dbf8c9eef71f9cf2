/* source: the outlet, where no metadata named it: what a copyright line, a dateline or a credit says. Known outlets
 * come from the lexicon (class `org` of kind MED, class `outlet`), the others are known by a word of their name (class
 * `byline`) or by the place where they stand in a dateline. What the sentences of the text name is never the source. */
#include "clean/parts.h"

#include "lang/dates.h"

enum {
    head_lines = 5,       /* lines of the body among which a dateline stands */
    foot_lines = 6,       /* lines of the page, at its end, among which a credit stands */
    short_line = 24,      /* tokens of a line that is no paragraph */
    min_paragraph = 240,  /* bytes; behind the first such line no dateline stands */
    head_bytes = 200,     /* of a paragraph, looked at for a dateline ... */
    first_part = 110,     /* ... and within these its first part ends */
    max_line = 400,       /* bytes of a short line */
    max_parts = 8,        /* of a dateline */
    max_name = 6,         /* tokens of an outlet's name ... */
    max_unknown_name = 4, /* ... and of one that only its place tells */
    credit_bytes = 80,    /* of the brackets at the end of a text */
};

typedef enum part_kind {
    PART_TEXT, /* what belongs to no dateline */
    PART_UNKNOWN,
    PART_DATE,
    PART_PLACE,
    PART_OUTLET,
    PART_NOTE,
    PART_SOURCE, /* the label */
    PART_AUTHOR, /* a person, or the label before one */
} part_kind;

typedef struct part {
    uint32_t from, to; /* tokens */
    uint32_t entry;    /* of a known outlet */
    part_kind kind;
    char opened, closed; /* marks at its sides, 0 for the ends of the line */
    bool known;
} part;

typedef struct dateline {
    rs_doc doc;
    part at[max_parts];
    uint32_t n;
    bool whole; /* nothing of the line is left over */
} dateline;

static bool read_doc(rs_draft *d, rs_doc *doc, rs_str text, rs_err *err)
{
    return rs_doc_init(doc, d->scratch, text, err) && rs_doc_lookup(doc, d->scratch, err);
}

/* ---- what a part of a dateline is */

static bool attr_is(const rs_match *m, rs_lex_attr_id attr, const char *value)
{
    return rs_str_eq(rs_lex_attr(m->entry, attr), rs_str_of(value));
}

/* The byline word at the token, when it is of this kind. */
static const rs_match *byline(const rs_doc *doc, uint32_t i, const char *kind)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_byline);
    return m && !m->clitics && attr_is(m, RS_ATTR_kind, kind) ? m : NULL;
}

static bool is_date_part(const rs_doc *doc, uint32_t from, uint32_t to)
{
    bool number = false;
    for (uint32_t i = from; i < to; i++) {
        rs_date date;
        uint32_t n;
        if (rs_date_at(doc, i, &date) || (i == from && rs_weekday_at(doc, i, &n))) {
            return true;
        }
        number = number || doc->tokens[i].kind == RS_TOKEN_NUMBER;
    }
    return number && to - from <= 4; /* a time of day, the number of an issue */
}

static bool is_known_outlet(const rs_doc *doc, part *p)
{
    uint32_t n = p->to - p->from;
    for (uint32_t m = doc->match_at[p->from]; m < doc->match_at[p->from + 1]; m++) {
        const rs_match *match = &doc->matches[m];
        bool org = match->class_id == RS_LEX_org && attr_is(match, RS_ATTR_kind, "MED");
        bool outlet = match->class_id == RS_LEX_outlet && attr_is(match, RS_ATTR_name, "yes");
        if ((org || outlet) && match->n == n && !match->clitics) {
            p->known = true;
            p->entry = match->entry;
            if (org) {
                break; /* says more than the other */
            }
        }
    }
    return p->known;
}

static bool has_letters_only(const rs_doc *doc, const part *p)
{
    for (uint32_t i = p->from; i < p->to; i++) {
        if (doc->tokens[i].kind > RS_TOKEN_LETTERS && doc->tokens[i].mark != '"' && doc->tokens[i].mark != '-') {
            return false;
        }
    }
    return true;
}

static bool names_outlet(const rs_doc *doc, const part *p)
{
    uint32_t n = p->to - p->from;
    if (n < 2 || n > max_name || !has_letters_only(doc, p)) {
        return false;
    }
    const rs_match *head = byline(doc, p->from, "outlet");
    const rs_match *tail = byline(doc, p->to - 1, "tail");
    return (head && head->n < n) || (tail && n <= max_unknown_name);
}

static bool is_person_word(const rs_doc *doc, uint32_t i)
{
    return rs_doc_match(doc, i, RS_LEX_given_name) || rs_doc_match(doc, i, RS_LEX_family_name) ||
           rs_doc_match(doc, i, RS_LEX_name_part) || rs_doc_match(doc, i, RS_LEX_title) ||
           rs_doc_match(doc, i, RS_LEX_honorific);
}

/* A name that nothing is known of: no person's, no office's, no label of the page. */
static bool may_be_name(const rs_doc *doc, const part *p)
{
    if (p->to - p->from > max_unknown_name || !has_letters_only(doc, p) ||
        rs_doc_match(doc, p->from, RS_LEX_boilerplate)) {
        return false;
    }
    for (uint32_t i = p->from; i < p->to; i++) {
        if (is_person_word(doc, i) || rs_doc_match(doc, i, RS_LEX_speech) || rs_doc_match(doc, i, RS_LEX_org_head)) {
            return false;
        }
    }
    return true;
}

static part_kind kind_of(const rs_doc *doc, part *p)
{
    uint32_t n = p->to - p->from;
    const rs_match *m;
    if (is_date_part(doc, p->from, p->to)) {
        return PART_DATE;
    }
    if (is_known_outlet(doc, p)) {
        return PART_OUTLET;
    }
    if ((m = byline(doc, p->from, "source")) && m->n == n) {
        return PART_SOURCE;
    }
    if ((m = byline(doc, p->from, "author"))) {
        return PART_AUTHOR;
    }
    if ((m = byline(doc, p->from, "note")) && (m->n == n || n <= 3)) {
        return PART_NOTE;
    }
    if ((m = rs_doc_match(doc, p->from, RS_LEX_place)) && m->n == n) {
        return PART_PLACE;
    }
    if (names_outlet(doc, p)) {
        return PART_OUTLET;
    }
    if (n <= max_unknown_name && rs_doc_match(doc, p->from, RS_LEX_given_name) && has_letters_only(doc, p)) {
        return PART_AUTHOR;
    }
    return may_be_name(doc, p) ? PART_UNKNOWN : PART_TEXT;
}

/* A mark between parts. A hyphen inside a word, or a comma inside a date, is none. */
static bool parts_at(const rs_doc *doc, uint32_t i)
{
    const rs_token *t = &doc->tokens[i];
    bool glued = (t->flags & RS_T_GLUED) && i + 1 < doc->n_tokens && (doc->tokens[i + 1].flags & RS_T_GLUED);
    return t->mark && (strchr("/|()+:", t->mark) || (t->mark == '-' && !glued));
}

static uint32_t behind_date(const rs_doc *doc, uint32_t i)
{
    rs_date date;
    return rs_date_at(doc, i, &date) ? date.token + date.n : i;
}

/* Splits the head of the doc into parts, up to the first that belongs to no dateline. */
static void split(dateline *l)
{
    const rs_doc *doc = &l->doc;
    uint32_t from = 0, i = 0;
    char opened = 0;
    l->n = 0;
    while (l->n < max_parts) {
        uint32_t dated = i < doc->n_tokens ? behind_date(doc, i) : i;
        if (dated > i) {
            i = dated;
            continue;
        }
        if (i < doc->n_tokens && !parts_at(doc, i)) {
            i++;
            continue;
        }
        char closed = i < doc->n_tokens ? doc->tokens[i].mark : 0;
        if (i > from) {
            part *p = &l->at[l->n];
            *p = (part){.from = from, .to = i, .opened = opened, .closed = closed};
            p->kind = kind_of(doc, p);
            if (p->kind == PART_TEXT) {
                return;
            }
            l->n++;
        }
        if (i >= doc->n_tokens) {
            l->whole = true;
            return;
        }
        opened = closed;
        from = ++i;
    }
}

static uint32_t count(const dateline *l, part_kind kind)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < l->n; i++) {
        n += l->at[i].kind == kind;
    }
    return n;
}

static const part *first(const dateline *l, part_kind kind)
{
    for (uint32_t i = 0; i < l->n; i++) {
        if (l->at[i].kind == kind) {
            return &l->at[i];
        }
    }
    return NULL;
}

/* ---- which part is the source */

/* "source: name" */
static const part *labelled(const dateline *l)
{
    for (uint32_t i = 0; i + 1 < l->n; i++) {
        const part *next = &l->at[i + 1];
        if (l->at[i].kind == PART_SOURCE && l->at[i].closed == ':') {
            return next->kind == PART_OUTLET || next->kind == PART_UNKNOWN ? next : NULL;
        }
    }
    return NULL;
}

/* A name in the outlet's place: before the agency or the date in the same brackets, behind the date, or at the start of
 * a line that goes on with a place or a note. */
static const part *placed(const dateline *l, bool dated)
{
    for (uint32_t i = 0; i < l->n; i++) {
        const part *p = &l->at[i];
        if (p->kind != PART_UNKNOWN) {
            continue;
        }
        part_kind next = i + 1 < l->n ? l->at[i + 1].kind : PART_TEXT;
        part_kind before = i > 0 ? l->at[i - 1].kind : PART_TEXT;
        bool bracketed = p->opened == '(' && p->closed != ')' && count(l, PART_DATE) && next != PART_UNKNOWN;
        bool behind = before == PART_DATE && i == 2 && l->at[0].kind == PART_PLACE &&
                      (l->whole || p->closed == '-' || p->closed == '/');
        bool leads = i == 0 && (next == PART_NOTE || (next == PART_PLACE && dated));
        return bracketed || behind || leads ? p : NULL;
    }
    return NULL;
}

static const part *choose(const dateline *l, bool dated)
{
    const part *p = labelled(l);
    if (p || first(l, PART_SOURCE)) {
        return p;
    }
    const part *outlet = first(l, PART_OUTLET), *name = placed(l, dated);
    if (name && (!outlet || (name->opened == '(' && name < outlet))) {
        return name;
    }
    return outlet;
}

/* ---- taking it */

/* The slice without the strokes that stretch a word. */
static rs_str plain_name(rs_arena *arena, rs_str name)
{
    static const char tatweel[] = "\xD9\x80";
    char *to = rs_arena_raw(arena, name.len + 1);
    size_t n = 0;
    for (size_t i = 0; to && i < name.len; i++) {
        if (i + 1 < name.len && memcmp(name.at + i, tatweel, 2) == 0) {
            i++;
        } else {
            to[n++] = name.at[i];
        }
    }
    return to ? (rs_str){to, n} : RS_STR_NONE;
}

static bool take_slice(rs_draft *d, rs_str name, rs_err *err)
{
    d->out->source_name = plain_name(d->arena, rs_str_trim(name));
    return d->out->source_name.at ? true : RS_FAIL_MEMORY(err);
}

static bool take(rs_draft *d, const rs_doc *doc, const part *p, rs_err *err)
{
    const rs_token *last = &doc->tokens[p->to - 1];
    uint32_t start = doc->tokens[p->from].at;
    if (p->known && !d->out->source_country[0]) {
        rs_country_set(d->out->source_country, rs_lex_attr(p->entry, RS_ATTR_country));
    }
    return take_slice(d, rs_str_part(doc->text, start, last->at + last->len), err);
}

/* ---- lines */

static bool has_separator(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        if (c == '/' || c == '|' || c == '(' || c == '+' || c == ':' || (c == '-' && i > 0 && s.at[i - 1] == ' ') ||
            (c == '\xE2' && i + 1 < s.len && s.at[i + 1] == '\x80')) {
            return true;
        }
    }
    return false;
}

/* A sentence may begin with an outlet's name, and its marks may be its own. */
static bool is_dateline(const dateline *l, const part *p, bool paragraph)
{
    if (l->whole) {
        return true;
    }
    if (!paragraph || l->n == 0) {
        return false;
    }
    const part *last = &l->at[l->n - 1];
    bool beside = count(l, PART_DATE) || count(l, PART_PLACE) || count(l, PART_NOTE) || count(l, PART_AUTHOR);
    bool bracketed = p->opened == '(' && (p->closed == ')' || count(l, PART_DATE));
    return (last->closed == '-' || last->closed == '/' || last->closed == '|' || last->closed == ')' ||
            (last->closed == ':' && beside)) &&
           (beside || bracketed || (l->n == 1 && last->closed == '-' && p->kind == PART_OUTLET));
}

static bool from_line(rs_draft *d, rs_str line, bool dated, rs_err *err)
{
    dateline l = {0};
    bool paragraph = line.len > max_line;
    if (!read_doc(d, &l.doc, rs_line_head(line, paragraph ? head_bytes : max_line), err)) {
        return false;
    }
    paragraph = paragraph || l.doc.n_tokens > short_line;
    split(&l);
    if (paragraph) {
        l.whole = false; /* what follows was cut off */
    }
    const part *p = choose(&l, dated || count(&l, PART_DATE));
    bool takes = p && is_dateline(&l, p, true) && (l.whole || p->kind != PART_UNKNOWN || count(&l, PART_DATE));
    return takes ? take(d, &l.doc, p, err) : true;
}

static bool from_head(rs_draft *d, rs_err *err)
{
    const rs_article *a = d->out;
    rs_str rest = rs_str_part(a->text, a->title_len ? a->title_len + 1 : 0, a->text.len), line, next;
    bool more = rs_str_line(&rest, &line), dated = false;
    for (int n = 0; more && n < head_lines && !d->out->source_name.at; n++) {
        rs_str now = line;
        more = rs_str_line(&rest, &line);
        next = more ? line : RS_STR_NONE;
        bool beside = dated || (next.len < 120 && rs_has_digit(next));
        bool worth = now.len < 80 || has_separator(rs_line_head(now, first_part));
        if (worth && !from_line(d, now, beside, err)) {
            return false;
        }
        dated = now.len < 120 && rs_has_digit(now);
        if (now.len >= min_paragraph) {
            break;
        }
    }
    return true;
}

/* ---- the foot of the page */

/* The name behind the sign or the words of a copyright line: up to a number, a mark, or more such words. */
static bool take_owner(rs_draft *d, const rs_doc *doc, uint32_t i, rs_err *err)
{
    while (i < doc->n_tokens && doc->tokens[i].kind >= RS_TOKEN_NUMBER) {
        i++;
    }
    part p = {.from = i, .to = i};
    while (p.to < doc->n_tokens && doc->tokens[p.to].kind < RS_TOKEN_NUMBER &&
           !rs_doc_match(doc, p.to, RS_LEX_boilerplate)) {
        p.to++;
    }
    if (p.to == p.from || p.to - p.from > max_name) {
        return true;
    }
    is_known_outlet(doc, &p);
    return take(d, doc, &p, err);
}

static bool from_copyright(rs_draft *d, rs_str line, rs_err *err)
{
    static const char sign[] = "\xC2\xA9";
    rs_doc doc;
    if (line.len > max_line || rs_str_find(line, RS_STR(sign), 0) == SIZE_MAX) {
        return true;
    }
    if (!read_doc(d, &doc, line, err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens; i++) {
        if (rs_str_starts(rs_token_text(&doc, i), RS_STR(sign))) {
            return take_owner(d, &doc, i + 1, err);
        }
    }
    return true;
}

/* The line is a credit and nothing else: "(agency)", "source: outlet". */
static bool from_credit(rs_draft *d, rs_str line, bool removed, rs_err *err)
{
    dateline l = {0};
    if (line.len > head_bytes) {
        return true;
    }
    if (!read_doc(d, &l.doc, line, err)) {
        return false;
    }
    split(&l);
    const part *p = labelled(&l), *outlet = first(&l, PART_OUTLET);
    bool credit = l.whole && l.n <= 3 && outlet && outlet->known;
    p = p && !removed ? p : credit ? outlet : NULL;
    return p ? take(d, &l.doc, p, err) : true;
}

/* The brackets that close the text. */
static bool from_closing(rs_draft *d, rs_str line, rs_err *err)
{
    while (line.len && (line.at[line.len - 1] == '.' || line.at[line.len - 1] == ' ')) {
        line.len--;
    }
    size_t open = line.len;
    while (open > 0 && line.len - open < credit_bytes && line.at[open - 1] != '(') {
        open--;
    }
    if (!rs_str_ends(line, RS_STR(")")) || open == 0 || line.at[open - 1] != '(') {
        return true;
    }
    return from_credit(d, rs_str_part(line, open, line.len - 1), true, err);
}

static bool from_foot(rs_draft *d, rs_err *err)
{
    uint32_t n = d->lines.len;
    for (uint32_t i = n; i > 1 && n - i < foot_lines && !d->out->source_name.at; i--) {
        const rs_line *line = &d->lines.at[i - 1];
        bool credit = line->why.at == NULL || rs_str_eq(line->why, RS_STR("photo-credit"));
        if (credit && line->words <= max_name + 2 && !from_credit(d, line->text, line->why.at != NULL, err)) {
            return false;
        }
        if (!line->why.at && line->words > max_name) {
            return d->out->source_name.at ? true : from_closing(d, line->text, err);
        }
    }
    return true;
}

static bool from_rights(rs_draft *d, rs_err *err)
{
    uint32_t n = d->lines.len;
    for (uint32_t i = n; i > 1 && n - i < foot_lines && !d->out->source_name.at; i--) {
        const rs_line *line = &d->lines.at[i - 1];
        if (!line->why.at && line->text.len >= min_paragraph) {
            break;
        }
        if (!from_copyright(d, line->text, err)) {
            return false;
        }
    }
    return true;
}

/* A name with a stroke behind it and nothing else, between the headline and the text, as page heads leave it. */
static bool from_stroke(rs_draft *d, rs_err *err)
{
    for (uint32_t i = 0; i < d->lines.len && i < head_lines && !d->out->source_name.at; i++) {
        const rs_line *line = &d->lines.at[i];
        if (!line->why.at && line->text.len >= min_paragraph) {
            break;
        }
        dateline l = {0};
        if (!line->why.at || line->words > 3 || !rs_str_ends(line->text, RS_STR("|"))) {
            continue;
        }
        if (!read_doc(d, &l.doc, line->text, err)) {
            return false;
        }
        split(&l);
        bool name = l.whole && l.n == 1 && (l.at[0].kind == PART_UNKNOWN || l.at[0].kind == PART_OUTLET);
        if (name && !take(d, &l.doc, &l.at[0], err)) {
            return false;
        }
    }
    return true;
}

bool rs_source_find(rs_draft *d, rs_err *err)
{
    static bool (*const ways[])(rs_draft *, rs_err *) = {from_rights, from_head, from_foot, from_stroke};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0] && !d->out->source_name.at; i++) {
        if (!ways[i](d, err)) {
            return false;
        }
    }
    return true;
}
