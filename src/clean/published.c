/* published: when an article came out, where no metadata tells. In this order: an element made for the date, the
 * address, a dateline, and the text itself where it says "today". A date that is merely told of is no publication date.
 */
#include "clean/published.h"

enum {
    first_lines = 8,      /* where a dateline stands: among the first lines of the body ... */
    last_lines = 4,       /* ... or among the last */
    top_lines = 12,       /* of a page, its furniture included */
    below_lines = 4,      /* behind the headline of a page */
    lead_lines = 5,       /* first lines where a date needs no word that says what it is */
    min_paragraph = 240,  /* bytes of a line that is a paragraph */
    head_bytes = 360,     /* of a line, looked at for a dateline ... */
    lead_bytes = 220,     /* ... and of a paragraph */
    dateline_tokens = 28, /* a longer line is a paragraph, which may begin with a dateline */
    beside_date = 12,     /* tokens of a line that is a date with little besides */
    lead_tokens = 16,     /* tokens before the date in such a paragraph */
    cue_reach = 7,        /* tokens between "published" and the date */
    foot_lines = 6,       /* lines of the page, at its end, where a year stands among the rights */
    max_years = 4,
};

/* What a place tells: the day, and the moment as ISO 8601 where the place shows the time of day beside it. */
typedef struct told {
    rs_civil day;
    rs_str moment;
} told;

static bool settle(rs_draft *d, const told *t, rs_published_by by, rs_err *err)
{
    rs_civil day = t->day;
    d->out->published = t->moment.at ? rs_arena_str(d->arena, t->moment)
                                     : rs_arena_printf(d->arena, "%04d-%02d-%02d", day.year, day.month, day.day);
    d->out->published_by = by;
    return d->out->published.at ? true : RS_FAIL_MEMORY(err);
}

static bool read_doc(rs_draft *d, rs_doc *doc, rs_str text, rs_err *err)
{
    return rs_doc_init(doc, d->scratch, text, err) && rs_doc_lookup(doc, d->scratch, err);
}

/* ---- the address: /2022/01/08/, /20220108/, -2022-01-08 */

static size_t digits_at(rs_str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.len && s.at[at + n] >= '0' && s.at[at + n] <= '9') {
        n++;
    }
    return n;
}

static int32_t number_at(rs_str s, size_t at, size_t n)
{
    int32_t v = 0;
    for (size_t i = 0; i < n; i++) {
        v = v * 10 + (s.at[at + i] - '0');
    }
    return v;
}

static bool url_date_at(rs_str url, size_t at, rs_civil *day)
{
    size_t n = digits_at(url, at);
    if (n == 8) {
        *day = (rs_civil){number_at(url, at, 4), number_at(url, at + 4, 2), number_at(url, at + 6, 2)};
    } else if (n == 4) {
        char mark = at + 4 < url.len ? url.at[at + 4] : '\0';
        size_t month = at + 5, m = digits_at(url, month);
        size_t date = month + m + 1, k = digits_at(url, date);
        if ((mark != '/' && mark != '-' && mark != '_' && mark != '.') || m < 1 || m > 2 || month + m >= url.len ||
            url.at[month + m] != mark || k < 1 || k > 2) {
            return false;
        }
        *day = (rs_civil){number_at(url, at, 4), number_at(url, month, m), number_at(url, date, k)};
    } else {
        return false;
    }
    return rs_civil_valid(*day) && day->year >= 1990 && day->year <= rs_last_year;
}

static bool from_url(const rs_draft *d, rs_civil *day)
{
    rs_str url = d->out->url;
    for (size_t at = 0; url.at && at < url.len;) {
        size_t n = digits_at(url, at);
        if (n && url_date_at(url, at, day)) {
            return true;
        }
        at += n ? n : 1;
    }
    return false;
}

/* ---- datelines */

/* The letter of the era that clings to a year, and "Hijri" letters. */
static uint32_t behind(const rs_doc *doc, const rs_date *date)
{
    uint32_t i = date->token + date->n;
    while (i < doc->n_tokens && (doc->tokens[i].at < date->end || ((doc->tokens[i].flags & RS_T_GLUED) &&
                                                                   doc->tokens[i].flen == 1 && !doc->tokens[i].mark))) {
        i++;
    }
    return i;
}

/* Words before the date that say what it is: of publication, or (other) of a change, of printing. */
static bool has_cue_before(const rs_doc *doc, uint32_t token, bool other)
{
    for (uint32_t back = 0; back < cue_reach && back < token; back++) {
        const rs_match *m = rs_doc_match(doc, token - 1 - back, RS_LEX_dateline_cue);
        if (m) {
            return (rs_lex_attr(m->entry, RS_ATTR_kind).len > 0) == other;
        }
    }
    return false;
}

static bool is_mark(const rs_doc *doc, uint32_t i, const char *marks)
{
    char mark = i < doc->n_tokens ? doc->tokens[i].mark : 0;
    return mark && strchr(marks, mark);
}

/* A short line that is a date with little besides: a place, an agency, the time of day. */
static bool is_date_line(const rs_doc *doc, const rs_date *date)
{
    uint32_t after = behind(doc, date);
    bool opens = date->token == 0 || is_mark(doc, date->token - 1, "-/|(),:*.");
    bool closes = after >= doc->n_tokens || is_mark(doc, after, "-/|(),:*.");
    bool clock = after < doc->n_tokens && (doc->tokens[after].kind == RS_TOKEN_NUMBER || date->token == 0 ||
                                           rs_doc_match(doc, after, RS_LEX_time_unit));
    bool bare = doc->n_tokens <= date->n + beside_date;
    return bare && ((opens && (closes || clock)) || (closes && date->token <= 3));
}

/* The head of a paragraph: "(agency - date)", "PLACE - date -", "PLACE in date / AGENCY /". */
static bool leads_paragraph(const rs_doc *doc, const rs_date *date)
{
    uint32_t after = behind(doc, date);
    if (date->token > lead_tokens || !is_mark(doc, after, "-/|):")) {
        return false;
    }
    bool opens = date->token == 0 || is_mark(doc, date->token - 1, "-/|,") ||
                 (date->token <= 4 && is_mark(doc, date->token - 1, "("));
    return opens || (date->token <= 3 && is_mark(doc, after, "-/"));
}

/* Where a line stands decides what of it is believed. */
typedef enum zone {
    ZONE_HEAD, /* before the first paragraph: a bare date will do */
    ZONE_LEAD, /* the first paragraphs: a dateline may open them */
    ZONE_REST, /* behind: a date needs a word that says what it is */
} zone;

/* A mark that closes a dateline at the head of a paragraph. */
static bool has_stroke(const rs_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        if (is_mark(doc, i, "-/|):")) {
            return true;
        }
    }
    return false;
}

/* Where words of another kind ("last change") stand behind the date: what follows is no longer the publication's. */
static size_t end_of_told(const rs_doc *doc, const rs_date *date)
{
    for (uint32_t i = date->token + date->n; i < doc->n_tokens; i++) {
        const rs_match *m = rs_doc_match(doc, i, RS_LEX_dateline_cue);
        if (m && rs_lex_attr(m->entry, RS_ATTR_kind).len) {
            return doc->tokens[i].at;
        }
    }
    return doc->text.len;
}

/* The date of a line that tells little else, and the time of day beside it. */
static void tell(rs_draft *d, const rs_doc *doc, const rs_date *date, told *t)
{
    rs_str shown = rs_str_part(doc->text, 0, end_of_told(doc, date));
    rs_civil day;
    rs_str iso = rs_str_find(shown, RS_STR(":"), 0) != SIZE_MAX ? rs_iso_date(d->scratch, shown) : RS_STR_NONE;
    bool clock = iso.len > 10 && rs_date_parse(rs_str_part(iso, 0, 10), &day) &&
                 rs_days_from_civil(day) == rs_days_from_civil(t->day);
    t->moment = clock ? iso : RS_STR_NONE;
}

static bool dateline_in(rs_draft *d, rs_str line, zone where, told *t, bool *found, rs_err *err)
{
    rs_doc doc;
    rs_str head = rs_line_head(line, line.len > head_bytes ? lead_bytes : head_bytes);
    *found = false;
    /* In a paragraph behind the first ones no date is a dateline, so its words need not be looked up. */
    if ((head.len < line.len && where == ZONE_REST) || !rs_may_hold_digit(head)) {
        return true;
    }
    if (!rs_doc_init(&doc, d->scratch, head, err)) {
        return false;
    }
    bool whole = head.len == line.len && doc.n_tokens <= dateline_tokens;
    if (!whole && (where == ZONE_REST || !has_stroke(&doc))) {
        return true;
    }
    if (!rs_doc_lookup(&doc, d->scratch, err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens; i++) {
        rs_date date;
        if (!rs_date_at(&doc, i, &date)) {
            continue;
        }
        bool placed =
            whole ? has_cue_before(&doc, date.token, false) ||
                        (where == ZONE_HEAD && is_date_line(&doc, &date) && !has_cue_before(&doc, date.token, true))
                  : where != ZONE_REST && leads_paragraph(&doc, &date);
        if (placed && rs_published_is_full(&date, &t->day)) {
            *found = true;
            if (whole) {
                tell(d, &doc, &date, t);
            }
            return true;
        }
        i = date.token + date.n > i ? date.token + date.n - 1 : i;
    }
    return true;
}

bool rs_published_is_dateline(rs_draft *d, rs_str line, bool *is, rs_err *err)
{
    told t;
    *is = false;
    return line.len > head_bytes || dateline_in(d, line, ZONE_HEAD, &t, is, err);
}

bool rs_published_has_cue(rs_draft *d, rs_str line, bool *has, rs_err *err)
{
    told t;
    *has = false;
    return line.len > head_bytes || dateline_in(d, line, ZONE_REST, &t, has, err);
}

typedef struct lines {
    rs_str at[first_lines + last_lines];
    uint32_t n, head;
} lines;

/* The first and the last lines of the body; a ring keeps the last ones. */
static void pick_lines(const rs_draft *d, lines *out)
{
    const rs_article *a = d->out;
    rs_str rest = rs_str_part(a->text, a->title_len ? a->title_len + 1 : 0, a->text.len), line;
    rs_str ring[last_lines];
    uint32_t seen = 0;
    *out = (lines){0};
    while (rs_str_line(&rest, &line)) {
        if (out->head < first_lines) {
            out->at[out->head++] = line;
        } else {
            ring[seen++ % last_lines] = line;
        }
    }
    out->n = out->head;
    uint32_t kept = seen < last_lines ? seen : last_lines;
    for (uint32_t i = seen - kept; i < seen; i++) {
        out->at[out->n++] = ring[i % last_lines];
    }
}

static bool from_dateline(rs_draft *d, told *t, bool *found, rs_err *err)
{
    lines l;
    pick_lines(d, &l);
    *found = false;
    bool paragraph = false; /* one was seen */
    for (uint32_t i = 0; i < l.n && !*found; i++) {
        zone where = i >= lead_lines ? ZONE_REST : paragraph ? ZONE_LEAD : ZONE_HEAD;
        if (!dateline_in(d, l.at[i], where, t, found, err)) {
            return false;
        }
        paragraph = paragraph || l.at[i].len >= min_paragraph;
    }
    return true;
}

/* ---- a dateline without a year */

/* A day and a month at the head of the text, as a dateline has them, and the weekday where it is told. */
static bool yearless_in(rs_draft *d, rs_str line, rs_date *out, bool *found, rs_err *err)
{
    rs_doc doc;
    rs_str head = rs_line_head(line, line.len > head_bytes ? lead_bytes : head_bytes);
    *found = false;
    if (!rs_may_hold_digit(head)) {
        return true;
    }
    if (!read_doc(d, &doc, head, err)) {
        return false;
    }
    bool whole = head.len == line.len && doc.n_tokens <= dateline_tokens;
    for (uint32_t i = 0; i < doc.n_tokens && !*found; i++) {
        if (!rs_date_at(&doc, i, out)) {
            continue;
        }
        *found = !out->year && out->month && out->day && !out->hijri &&
                 (whole ? is_date_line(&doc, out) : leads_paragraph(&doc, out));
        i = out->token + out->n > i ? out->token + out->n - 1 : i;
    }
    return true;
}

/* The years that the page tells beside the date: one in the address is the item's own; those in the headline and at the
 * foot (the rights) may be another's, so the weekday has to agree. */
typedef struct years {
    int32_t sure, at[max_years];
    uint32_t n;
} years;

static void note_year(years *y, int32_t year)
{
    for (uint32_t i = 0; i < y->n; i++) {
        if (y->at[i] == year) {
            return;
        }
    }
    if (y->n < max_years) {
        y->at[y->n++] = year;
    }
}

static void note_years(years *y, rs_str s)
{
    for (size_t at = 0; at < s.len;) {
        size_t n = digits_at(s, at);
        int32_t year = n == 4 ? number_at(s, at, n) : 0;
        if (year >= 1990 && year <= rs_last_year) {
            note_year(y, year);
        }
        at += n ? n : 1;
    }
}

static int32_t year_of_url(rs_str url)
{
    for (size_t at = 0; url.at && at + 5 < url.len; at++) {
        if (url.at[at] == '/' && digits_at(url, at + 1) == 4 && url.at[at + 5] == '/') {
            int32_t year = number_at(url, at + 1, 4);
            return year >= 1990 && year <= rs_last_year ? year : 0;
        }
    }
    return 0;
}

static void find_years(const rs_draft *d, years *y)
{
    *y = (years){.sure = year_of_url(d->out->url)};
    note_years(y, d->out->title);
    for (uint32_t i = d->lines.len; i > 0 && d->lines.len - i < foot_lines; i--) {
        const rs_line *line = &d->lines.at[i - 1];
        if (line->why.at) {
            note_years(y, line->text);
        }
    }
}

static bool year_fits(const rs_date *date, int32_t year, rs_civil *day)
{
    *day = (rs_civil){year, date->month, date->day};
    return year && rs_civil_valid(*day) && (!date->weekday || rs_weekday(rs_days_from_civil(*day)) == date->weekday);
}

static bool from_yearless(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    years y;
    find_years(d, &y);
    *found = false;
    if (!y.sure && !y.n) {
        return true;
    }
    rs_str rest = rs_str_part(d->out->text, d->out->title_len ? d->out->title_len + 1 : 0, d->out->text.len), line;
    for (int i = 0; i < lead_lines && !*found && rs_str_line(&rest, &line); i++) {
        rs_date date;
        bool dated;
        if (!yearless_in(d, line, &date, &dated, err)) {
            return false;
        }
        uint32_t fits = 0;
        rs_civil now;
        for (uint32_t k = 0; dated && !y.sure && date.weekday && k < y.n; k++) {
            if (year_fits(&date, y.at[k], &now)) {
                *day = now;
                fits++;
            }
        }
        *found = dated && (y.sure ? year_fits(&date, y.sure, day) : fits == 1);
        if (dated || line.len >= min_paragraph) {
            break;
        }
    }
    return true;
}

/* ---- all of them */

/* The first full date, and its time of day, that no word says to be another. */
static bool date_in(rs_draft *d, rs_str text, told *t, bool *found, rs_err *err)
{
    rs_doc doc;
    *found = false;
    if (!read_doc(d, &doc, rs_line_head(text, head_bytes), err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens && !*found; i++) {
        rs_date date;
        *found = rs_date_at(&doc, i, &date) && rs_published_is_full(&date, &t->day) &&
                 !has_cue_before(&doc, date.token, true);
        if (*found) {
            tell(d, &doc, &date, t);
        }
    }
    return true;
}

static bool from_element(rs_draft *d, told *t, bool *found, rs_err *err)
{
    *found = false;
    return !d->dated.at || date_in(d, d->dated, t, found, err);
}

/* A full date on a short line right behind the headline, kept or not, whatever else stands beside it. */
static bool from_below_headline(rs_draft *d, told *t, bool *found, rs_err *err)
{
    uint32_t i = 0;
    while (i < d->lines.len && !rs_str_eq(d->lines.at[i].text, d->out->title)) {
        i++;
    }
    *found = false;
    for (uint32_t end = i + below_lines; ++i <= end && i < d->lines.len && !*found;) {
        const rs_line *line = &d->lines.at[i];
        bool own =
            !line->why.at || rs_str_eq(line->why, RS_STR("outside-article")) || rs_str_eq(line->why, RS_STR("byline"));
        if (line->text.len >= min_paragraph) {
            break;
        }
        if (own && rs_may_hold_digit(line->text) && !date_in(d, line->text, t, found, err)) {
            return false;
        }
    }
    return true;
}

/* The date at the top of a page that was written by hand is that of its own day. (Others show the day they are read.)
 */
static bool from_top(rs_draft *d, told *t, bool *found, rs_err *err)
{
    for (uint32_t i = 0; i < d->lines.len && i < top_lines && !*found; i++) {
        rs_str line = d->lines.at[i].text;
        if (line.len <= head_bytes && !dateline_in(d, line, ZONE_HEAD, t, found, err)) {
            return false;
        }
    }
    return true;
}

/* It came out no later than it was changed; where nothing else is told, that is the day. */
static bool from_updated(const rs_draft *d, rs_civil *day)
{
    rs_str updated = d->out->updated;
    if (updated.len < 10) {
        return false;
    }
    *day = (rs_civil){number_at(updated, 0, 4), number_at(updated, 5, 2), number_at(updated, 8, 2)};
    return rs_civil_valid(*day) && day->year >= 1990 && day->year <= rs_last_year;
}

/* A day of the head that is no sure one gives way to an earlier one that is shown as that of publication; one without a
 * time of day gets that of the same day as shown. */
bool rs_published_shown(rs_draft *d, rs_err *err)
{
    told t = {0};
    bool found;
    rs_str before = d->out->published;
    if (!from_element(d, &t, &found, err)) {
        return false;
    }
    if (!found || before.len < 10) {
        return true;
    }
    rs_str day = rs_arena_printf(d->scratch, "%04d-%02d-%02d", t.day.year, t.day.month, t.day.day);
    int order = day.at ? rs_str_cmp(day, rs_str_part(before, 0, 10)) : 1;
    if (order == 0 && before.len == 10 && t.moment.at) {
        return settle(d, &t, d->out->published_by, err);
    }
    return order < 0 && d->weak && d->dated_sure ? settle(d, &t, d->dated_by, err) : true;
}

bool rs_published_find(rs_draft *d, rs_err *err)
{
    told t = {0};
    bool found;
    rs_published_by by = d->dated_by;
    if (!from_element(d, &t, &found, err)) {
        return false;
    }
    if (!found) {
        by = RS_BY_url;
        found = from_url(d, &t.day);
    }
    if (!found) {
        by = RS_BY_dateline;
        if (!from_dateline(d, &t, &found, err)) {
            return false;
        }
    }
    if (!found && d->markup && !from_below_headline(d, &t, &found, err)) {
        return false;
    }
    if (!found && !from_yearless(d, &t.day, &found, err)) {
        return false;
    }
    if (!found) {
        found = from_updated(d, &t.day);
    }
    if (!found && d->markup && !d->styled && !from_top(d, &t, &found, err)) {
        return false;
    }
    if (!found) {
        by = RS_BY_text;
        if (!rs_published_in_text(d, &t.day, &found, err)) {
            return false;
        }
    }
    return found ? settle(d, &t, by, err) : true;
}
