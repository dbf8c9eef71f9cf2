/* published: the day an article came out, where no metadata tells. In this order: the address, an element made for the
 * date, a dateline, and the text itself where it says "today". A date that is merely told of is no publication date. */
#include "clean/parts.h"

#include "lang/dates.h"

enum {
    first_lines = 8,      /* where a dateline stands: among the first lines of the body ... */
    last_lines = 4,       /* ... or among the last */
    top_lines = 12,       /* of a page, its furniture included */
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
    year_reach = 160, /* bytes before a year in which the rest of its date stands, and a word before that */
    year_tail = 24,   /* bytes behind it: the other parts of a date that begins with the year */
    first_year = 1950,
    last_year = 2100,
};

static bool settle(rs_draft *d, rs_civil day, rs_published_by by, rs_err *err)
{
    d->out->published = rs_arena_printf(d->arena, "%04d-%02d-%02d", day.year, day.month, day.day);
    d->out->published_by = by;
    return d->out->published.at ? true : RS_FAIL_MEMORY(err);
}

static bool read_doc(rs_draft *d, rs_doc *doc, rs_str text, rs_err *err)
{
    return rs_doc_init(doc, d->scratch, text, err) && rs_doc_lookup(doc, d->scratch, err);
}

static bool is_full(const rs_date *date, rs_civil *day)
{
    return date->year && date->month && date->day && rs_date_civil(date, day) && day->year >= first_year &&
           day->year <= last_year;
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
    return rs_civil_valid(*day) && day->year >= 1990 && day->year <= last_year;
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

/* Cheap look before the lexicon is asked: a date has digits, of whatever system. (Some other letters pass too.) The
 * loop has no branch: it becomes vector code. */
static bool may_hold_digit(rs_str s)
{
    uint8_t any = 0;
    for (size_t i = 0; i + 1 < s.len; i++) {
        uint8_t b = (uint8_t)s.at[i], c = (uint8_t)s.at[i + 1];
        any |= (uint8_t)(((uint8_t)(b - '0') < 10) | ((b == 0xD9) & ((c & 0xF0) == 0xA0)) | (b == 0xDB));
    }
    return any || (s.len && (uint8_t)(s.at[s.len - 1] - '0') < 10);
}

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

static bool dateline_in(rs_draft *d, rs_str line, zone where, rs_civil *day, bool *found, rs_err *err)
{
    rs_doc doc;
    rs_str head = rs_line_head(line, line.len > head_bytes ? lead_bytes : head_bytes);
    *found = false;
    /* In a paragraph behind the first ones no date is a dateline, so its words need not be looked up. */
    if ((head.len < line.len && where == ZONE_REST) || !may_hold_digit(head)) {
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
        if (placed && is_full(&date, day)) {
            *found = true;
            return true;
        }
        i = date.token + date.n > i ? date.token + date.n - 1 : i;
    }
    return true;
}

bool rs_published_is_dateline(rs_draft *d, rs_str line, bool *is, rs_err *err)
{
    rs_civil day;
    *is = false;
    return line.len > head_bytes || dateline_in(d, line, ZONE_HEAD, &day, is, err);
}

bool rs_published_has_cue(rs_draft *d, rs_str line, bool *has, rs_err *err)
{
    rs_civil day;
    *has = false;
    return line.len > head_bytes || dateline_in(d, line, ZONE_REST, &day, has, err);
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

static bool from_dateline(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    lines l;
    pick_lines(d, &l);
    *found = false;
    bool paragraph = false; /* one was seen */
    for (uint32_t i = 0; i < l.n && !*found; i++) {
        zone where = i >= lead_lines ? ZONE_REST : paragraph ? ZONE_LEAD : ZONE_HEAD;
        if (!dateline_in(d, l.at[i], where, day, found, err)) {
            return false;
        }
        paragraph = paragraph || l.at[i].len >= min_paragraph;
    }
    return true;
}

/* ---- the text: "today Wednesday", and a date that was a Wednesday */

static bool is_today(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_time);
    return m && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_kind), RS_STR("day")) &&
           rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_value), RS_STR("0"));
}

/* "today" right before the token, or with a comma between. */
static bool behind_today(const rs_doc *doc, uint32_t i)
{
    i -= rs_token_is(doc, i ? i - 1 : 0, ',') && i > 1 ? 1 : 0;
    return i > 0 && is_today(doc, i - 1);
}

typedef struct text_dates {
    int32_t today;  /* weekday that the text calls today; 0 none, -1 several */
    bool told;      /* a full date is called today */
    rs_civil day;   /* that date; else that of the latest post quoted in the text */
    int32_t latest; /* of the posts, as a day number */
    bool any;
} text_dates;

static void note_weekday(text_dates *t, int32_t weekday)
{
    t->today = t->today == 0 || t->today == weekday ? weekday : -1;
}

/* The month's name is not in Arabic letters: the date under an embedded post, set by its own site. */
static bool is_of_post(const rs_doc *doc, const rs_date *date)
{
    for (uint32_t i = date->token; i < date->token + date->n; i++) {
        if (doc->tokens[i].kind == RS_TOKEN_LATIN || doc->tokens[i].kind == RS_TOKEN_CYRILLIC) {
            return true;
        }
    }
    return false;
}

static void note_date(text_dates *t, const rs_doc *doc, const rs_date *date)
{
    rs_civil day;
    bool today = behind_today(doc, date->token);
    if (date->weekday && today) {
        note_weekday(t, date->weekday);
    }
    if (!is_full(date, &day) || t->told) {
        return;
    }
    int32_t number = rs_days_from_civil(day);
    if (today && (!date->weekday || rs_weekday(number) == date->weekday)) {
        t->told = true;
        t->day = day;
    } else if (is_of_post(doc, date) && (!t->any || number > t->latest)) {
        t->any = true;
        t->latest = number;
        t->day = day;
    }
}

static void read_dates(text_dates *t, const rs_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        rs_date date;
        uint32_t n;
        int32_t weekday;
        if (rs_date_at(doc, i, &date)) {
            note_date(t, doc, &date);
            i = date.token + date.n > i ? date.token + date.n - 1 : i;
        } else if ((weekday = rs_weekday_at(doc, i, &n)) != 0 && behind_today(doc, i)) {
            note_weekday(t, weekday);
        }
    }
}

/* The place behind the next four digits in a row from `from`, of whatever system: what a year needs. SIZE_MAX: none. */
static size_t next_year(rs_str s, size_t from)
{
    int run = 0;
    for (size_t i = from; i < s.len; i++) {
        unsigned char b = (unsigned char)s.at[i], c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
        bool wide = (b == 0xD9 && c >= 0xA0 && c <= 0xA9) || (b == 0xDB && c >= 0xB0 && c <= 0xB9);
        if (!wide && (b < '0' || b > '9')) {
            run = 0;
            continue;
        }
        i += wide ? 1 : 0;
        if (++run == 4) {
            return i + 1;
        }
    }
    return SIZE_MAX;
}

static bool read_part(rs_draft *d, text_dates *t, rs_str part, rs_err *err)
{
    rs_doc doc;
    if (!read_doc(d, &doc, part, err)) {
        return false;
    }
    read_dates(t, &doc);
    return true;
}

/* Nearest space before (step -1) or behind (+1) the place, or the end of the line. */
static size_t space_near(rs_str s, size_t at, int step)
{
    while (at > 0 && at < s.len && s.at[at] != ' ') {
        at = step < 0 ? at - 1 : at + 1;
    }
    return at < s.len ? at : s.len;
}

/* The surroundings of every year of the line; those that touch are one. */
static bool read_years(rs_draft *d, text_dates *t, rs_str line, rs_err *err)
{
    size_t year = next_year(line, 0), behind = 0;
    while (year != SIZE_MAX) {
        size_t from = year > year_reach + behind ? space_near(line, year - year_reach, -1) : behind;
        size_t to = year;
        while (year != SIZE_MAX && year <= to + year_reach) {
            to = space_near(line, year + year_tail, 1);
            year = next_year(line, year);
        }
        if (!read_part(d, t, rs_str_part(line, from, to), err)) {
            return false;
        }
        behind = to;
    }
    return true;
}

/* Reads the lines with a year, or (other) those without. */
static bool read_lines(rs_draft *d, text_dates *t, bool other, rs_err *err)
{
    rs_str rest = d->out->text, line;
    while (rs_str_line(&rest, &line) && !t->told) {
        bool year = may_hold_digit(line) && next_year(line, 0) != SIZE_MAX;
        if (year == other) {
            continue;
        }
        if (other ? !read_part(d, t, line, err) : !read_years(d, t, line, err)) {
            return false;
        }
    }
    return true;
}

/* Looking words up costs more than all the rest of cleaning, so only lines that can tell are read. */
static bool from_text(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    text_dates t = {0};
    *found = false;
    if (!read_lines(d, &t, false, err) || (t.any && !t.told && !read_lines(d, &t, true, err))) {
        return false;
    }
    *day = t.day;
    *found = t.told || (t.any && t.today > 0 && rs_weekday(t.latest) == t.today);
    return true;
}

/* ---- a dateline without a year */

/* A day and a month at the head of the text, as a dateline has them, and the weekday where it is told. */
static bool yearless_in(rs_draft *d, rs_str line, rs_date *out, bool *found, rs_err *err)
{
    rs_doc doc;
    rs_str head = rs_line_head(line, line.len > head_bytes ? lead_bytes : head_bytes);
    *found = false;
    if (!may_hold_digit(head)) {
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
        if (year >= 1990 && year <= last_year) {
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
            return year >= 1990 && year <= last_year ? year : 0;
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

static bool from_element(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    rs_doc doc;
    *found = false;
    if (!d->dated.at) {
        return true;
    }
    if (!read_doc(d, &doc, rs_line_head(d->dated, head_bytes), err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens && !*found; i++) {
        rs_date date;
        *found = rs_date_at(&doc, i, &date) && is_full(&date, day) && !has_cue_before(&doc, date.token, true);
    }
    return true;
}

/* The date at the top of a page that was written by hand is that of its own day. (Others show the day they are read.)
 */
static bool from_top(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    for (uint32_t i = 0; i < d->lines.len && i < top_lines && !*found; i++) {
        rs_str line = d->lines.at[i].text;
        if (line.len <= head_bytes && !dateline_in(d, line, ZONE_HEAD, day, found, err)) {
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
    return rs_civil_valid(*day) && day->year >= 1990 && day->year <= last_year;
}

bool rs_published_shown(rs_draft *d, rs_err *err)
{
    rs_civil day;
    bool found;
    if (!from_element(d, &day, &found, err)) {
        return false;
    }
    rs_str told = d->out->published;
    rs_str shown = found ? rs_arena_printf(d->scratch, "%04d-%02d-%02d", day.year, day.month, day.day) : RS_STR_NONE;
    bool earlier = shown.at && d->dated_sure && told.len >= 10 && rs_str_cmp(shown, rs_str_part(told, 0, 10)) < 0;
    return earlier ? settle(d, day, d->dated_by, err) : true;
}

bool rs_published_find(rs_draft *d, rs_err *err)
{
    rs_civil day;
    bool found;
    rs_published_by by = d->dated_by;
    if (!from_element(d, &day, &found, err)) {
        return false;
    }
    if (!found) {
        by = RS_BY_url;
        found = from_url(d, &day);
    }
    if (!found) {
        by = RS_BY_dateline;
        if (!from_dateline(d, &day, &found, err)) {
            return false;
        }
    }
    if (!found && !from_yearless(d, &day, &found, err)) {
        return false;
    }
    if (!found) {
        found = from_updated(d, &day);
    }
    if (!found && d->markup && !d->styled && !from_top(d, &day, &found, err)) {
        return false;
    }
    if (!found) {
        by = RS_BY_text;
        if (!from_text(d, &day, &found, err)) {
            return false;
        }
    }
    return found ? settle(d, day, by, err) : true;
}
