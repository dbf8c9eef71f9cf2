/* published: the day an article came out, where no metadata tells. In this order: the address, an element made for the
 * date, a dateline, and the text itself where it says "today". A date that is merely told of is no publication date. */
#include "clean/parts.h"

#include "lang/dates.h"

enum {
    first_lines = 8,     /* where a dateline stands: among the first lines of the body ... */
    last_lines = 4,      /* ... or among the last */
    head_bytes = 360,    /* of a line, looked at for a dateline */
    dateline_words = 20, /* a longer line is a paragraph, which may begin with a dateline */
    lead_tokens = 16,    /* tokens before the date in such a paragraph */
    cue_reach = 7,       /* tokens between "published" and the date */
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

/* Cheap look before the lexicon is asked: a date has digits, of whatever system. */
static bool has_digit(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char b = (unsigned char)s.at[i], c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
        if ((b >= '0' && b <= '9') || (b == 0xD9 && c >= 0xA0 && c <= 0xA9) || (b == 0xDB && c >= 0xB0 && c <= 0xB9)) {
            return true;
        }
    }
    return false;
}

static bool is_separator(const rs_doc *doc, uint32_t i)
{
    char mark = i < doc->n_tokens ? doc->tokens[i].mark : 0;
    return mark && strchr("-/|(),:*.", mark);
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

static bool has_cue_before(const rs_doc *doc, uint32_t token)
{
    for (uint32_t back = 0; back < cue_reach && back < token; back++) {
        if (rs_doc_match(doc, token - 1 - back, RS_LEX_dateline_cue)) {
            return true;
        }
    }
    return false;
}

/* Does the date stand where a dateline has it? whole: the doc is the whole line, and it is short. */
static bool is_dateline(const rs_doc *doc, const rs_date *date, bool whole)
{
    uint32_t after = behind(doc, date);
    bool opens = date->token == 0 || is_separator(doc, date->token - 1);
    bool closes = (whole && after >= doc->n_tokens) || is_separator(doc, after);
    if (whole) {
        bool clock = after < doc->n_tokens && (doc->tokens[after].kind == RS_TOKEN_NUMBER ||
                                               rs_doc_match(doc, after, RS_LEX_time_unit) || date->token == 0);
        return has_cue_before(doc, date->token) || (opens && (closes || clock)) || (closes && date->token <= 3);
    }
    return date->token <= lead_tokens && closes && (opens || has_cue_before(doc, date->token) || date->token <= 4);
}

/* The text up to `bytes`, cut between two words. */
static rs_str head_of(rs_str line, size_t bytes)
{
    if (line.len <= bytes) {
        return line;
    }
    while (bytes > 0 && line.at[bytes] != ' ') {
        bytes--;
    }
    return rs_str_part(line, 0, bytes);
}

static bool dateline_in(rs_draft *d, rs_str line, bool tail, rs_civil *day, bool *found, rs_err *err)
{
    rs_doc doc;
    rs_str head = head_of(line, head_bytes);
    *found = false;
    if (!read_doc(d, &doc, head, err)) {
        return false;
    }
    bool whole = head.len == line.len && doc.n_tokens <= dateline_words + 8;
    for (uint32_t i = 0; i < doc.n_tokens; i++) {
        rs_date date;
        if (!rs_date_at(&doc, i, &date)) {
            continue;
        }
        bool placed = is_dateline(&doc, &date, whole);
        if (is_full(&date, day) && placed && (!tail || whole)) {
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
    return line.len > head_bytes || !has_digit(line) || dateline_in(d, line, true, &day, is, err);
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
    for (uint32_t i = 0; i < l.n && !*found; i++) {
        if (has_digit(l.at[i]) && !dateline_in(d, l.at[i], i >= l.head, day, found, err)) {
            return false;
        }
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

/* "today" right beside token i, on either side. */
static bool beside_today(const rs_doc *doc, uint32_t from, uint32_t to)
{
    return (from > 0 && is_today(doc, from - 1)) ||
           (from > 1 && rs_token_is(doc, from - 1, ',') && is_today(doc, from - 2)) || is_today(doc, to);
}

typedef struct text_dates {
    int32_t today;  /* weekday that the text calls today; 0 none, -1 several */
    bool told;      /* a full date called today */
    rs_civil day;   /* that date; else the latest full date */
    int32_t latest; /* of the full dates, as a day number */
    bool any;
} text_dates;

static void note_date(text_dates *t, const rs_doc *doc, const rs_date *date)
{
    rs_civil day;
    if (date->weekday && beside_today(doc, date->token, date->token + date->n)) {
        t->today = t->today == 0 || t->today == date->weekday ? date->weekday : -1;
    }
    if (!is_full(date, &day) || t->told) {
        return;
    }
    if (beside_today(doc, date->token, date->token + date->n)) {
        t->told = true;
        t->day = day;
    } else if (!t->any || rs_days_from_civil(day) > t->latest) {
        t->any = true;
        t->latest = rs_days_from_civil(day);
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
        } else if ((weekday = rs_weekday_at(doc, i, &n)) != 0 && beside_today(doc, i, i + n)) {
            t->today = t->today == 0 || t->today == weekday ? weekday : -1;
        }
    }
}

static bool from_text(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
{
    rs_doc doc;
    text_dates t = {0};
    *found = false;
    if (!has_digit(d->out->text)) {
        return true;
    }
    if (!read_doc(d, &doc, d->out->text, err)) {
        return false;
    }
    read_dates(&t, &doc);
    *day = t.day;
    *found = t.told || (t.any && t.today > 0 && rs_weekday(t.latest) == t.today);
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
    if (!read_doc(d, &doc, head_of(d->dated, head_bytes), err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_tokens && !*found; i++) {
        rs_date date;
        *found = rs_date_at(&doc, i, &date) && is_full(&date, day);
    }
    return true;
}

bool rs_published_find(rs_draft *d, rs_err *err)
{
    rs_civil day;
    bool found;
    rs_published_by by = RS_BY_metadata;
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
    if (!found) {
        by = RS_BY_text;
        if (!from_text(d, &day, &found, err)) {
            return false;
        }
    }
    return found ? settle(d, day, by, err) : true;
}
