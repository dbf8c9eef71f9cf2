/* published_text: the day an article came out, from its sentences: "today Wednesday", and a date that was a Wednesday.
 */
#include "clean/published.h"

enum {
    year_reach = 160, /* bytes before a year in which the rest of its date stands, and a word before that */
    year_tail = 24,   /* bytes behind it: the other parts of a date that begins with the year */
};

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
    if (!rs_published_is_full(date, &day) || t->told) {
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
    if (!rs_doc_init(&doc, d->scratch, part, err) || !rs_doc_lookup(&doc, d->scratch, err)) {
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
        bool year = rs_may_hold_digit(line) && next_year(line, 0) != SIZE_MAX;
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
bool rs_published_in_text(rs_draft *d, rs_civil *day, bool *found, rs_err *err)
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
