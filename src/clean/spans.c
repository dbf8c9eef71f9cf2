/* spans: entries of live blogs and embedded posts as stretches of the article's text, with what they tell of
 * themselves: when, who, where. */
#include "clean/parts.h"

#include "lang/dates.h"
#include "lang/doc.h"
#include "lang/iso.h"

enum {
    min_clocks = 3,   /* lines that begin with a time of day, on a page without marks */
    max_credit = 400, /* bytes of the line that says who wrote a post */
    max_title = 300,
    reach = 40, /* bytes behind a time of day that may belong to it */
};

static uint32_t end_of(const rs_line *line)
{
    return line->at + (uint32_t)line->text.len;
}

static bool is_placed(const rs_line *line)
{
    return !line->why.at && line->at != UINT32_MAX;
}

/* ---- times of day */

static size_t digit_at(rs_str s, size_t at, int *value)
{
    unsigned char b = at < s.len ? (unsigned char)s.at[at] : 0, c = at + 1 < s.len ? (unsigned char)s.at[at + 1] : 0;
    if (b >= '0' && b <= '9') {
        *value = b - '0';
        return 1;
    }
    bool arabic = b == 0xD9 && c >= 0xA0 && c <= 0xA9, persian = b == 0xDB && c >= 0xB0 && c <= 0xB9;
    *value = arabic ? c - 0xA0 : c - 0xB0;
    return arabic || persian ? 2 : 0;
}

static size_t number_at(rs_str s, size_t at, int *value, int *digits)
{
    size_t from = at, n;
    int digit;
    *value = *digits = 0;
    while (*digits < 3 && (n = digit_at(s, at, &digit)) != 0) {
        *value = *value * 10 + digit;
        ++*digits;
        at += n;
    }
    return at - from;
}

/* "14:35" at the start of s, in any digits: bytes taken, and the minute of the day. */
static size_t clock_at(rs_str s, int *minute)
{
    int hours, minutes, digits;
    size_t n = number_at(s, 0, &hours, &digits);
    if (!n || digits > 2 || n >= s.len || (s.at[n] != ':' && s.at[n] != '.')) {
        return 0;
    }
    size_t m = number_at(s, n + 1, &minutes, &digits);
    *minute = hours * 60 + minutes;
    return digits == 2 && hours < 24 && minutes < 60 ? n + 1 + m : 0;
}

/* The half of the day behind a time of day ("PM", or the letter that stands for it). */
static int half_of_day(rs_str s, int minute)
{
    static const char pm[] = "\xD9\x85", am[] = "\xD8\xB5"; /* the Arabic letters that stand for the two halves */
    rs_str rest = rs_str_trim(s);
    bool late = rs_str_starts_nocase(rest, RS_STR("pm")) || (rs_str_starts(rest, RS_STR(pm)) && rest.len < 12);
    bool early = rs_str_starts_nocase(rest, RS_STR("am")) || (rs_str_starts(rest, RS_STR(am)) && rest.len < 12);
    if (late && minute < 720) {
        return minute + 720;
    }
    return early && minute >= 720 && minute < 780 ? minute - 720 : minute;
}

/* ---- entries */

/* "+03:00" of a date-time. */
static rs_str zone_of(rs_str iso)
{
    size_t at = 11;
    while (at < iso.len && iso.at[at] != '+' && iso.at[at] != '-' && iso.at[at] != 'Z') {
        at++;
    }
    return rs_str_part(iso, at, iso.len);
}

/* The time of an entry as a whole: a bare time of day (*hour) is the article's day. */
static rs_str resolve(rs_draft *d, rs_str when, bool *hour)
{
    rs_str iso = rs_iso_date(d->arena, when), day = d->out->published.at ? d->out->published : d->out->updated;
    if (iso.at && iso.len > 10) {
        return iso;
    }
    day = iso.at ? iso : day;
    for (size_t i = 0; day.len >= 10 && i < when.len; i++) {
        int minute;
        size_t n = clock_at(rs_str_part(when, i, when.len), &minute);
        if (n) {
            minute = half_of_day(rs_str_part(when, i + n, when.len), minute);
            rs_str zone = zone_of(day);
            *hour = !iso.at;
            return rs_arena_printf(d->arena, "%.10sT%02d:%02d%s%.*s", day.at, minute / 60, minute % 60,
                                   zone.len ? ":00" : "", RS_STR_ARG(zone));
        }
        int digit;
        i += digit_at(when, i, &digit) ? reach : 0; /* a number that is no time: what follows is none either */
    }
    return iso.at ? iso : RS_STR_NONE;
}

/* What the page's own list of entries tells of the one with that heading. */
static rs_str told_by_list(const rs_draft *d, rs_str title, rs_str shown)
{
    RS_EACH(const rs_live_update, u, &d->updates)
    {
        if (rs_str_eq(u->headline, title)) {
            return rs_arena_str(d->arena, u->published);
        }
    }
    return shown;
}

static bool add_entry(rs_draft *d, const rs_line *first, const rs_line *last, const rs_line *title, rs_str when,
                      rs_err *err)
{
    rs_entry *e = RS_PUSH(d->arena, &d->out->entries);
    bool *hour = RS_PUSH(d->scratch, &d->hours);
    if (!e || !hour) {
        return RS_FAIL_MEMORY(err);
    }
    *hour = false;
    *e = (rs_entry){.start = first->at, .end = end_of(last), .published = resolve(d, when, hour)};
    if (title) {
        rs_str shown = e->published;
        e->title = rs_str_part(d->out->text, title->at, end_of(title));
        e->published = told_by_list(d, e->title, shown);
        *hour = *hour && e->published.at == shown.at;
    }
    return !d->arena->overflowed || RS_FAIL_MEMORY(err);
}

/* ---- entries behind midnight */

static int minute_of(rs_str iso)
{
    int minute;
    return iso.len > 10 && clock_at(rs_str_part(iso, 11, iso.len), &minute) ? minute : -1;
}

enum { jump = 8 * 60 }; /* minutes between two entries: more is the other way round, over midnight */

/* Times that fall from entry to entry: the newest stands first. */
static bool is_newest_first(const rs_draft *d)
{
    int before = -1, falls = 0;
    RS_EACH(const rs_entry, e, &d->out->entries)
    {
        int minute = minute_of(e->published), step = before < 0 || minute < 0 ? 0 : before - minute;
        step = step > jump || step < -jump ? -step : step;
        falls += (step > 0) - (step < 0);
        before = minute >= 0 ? minute : before;
    }
    return falls > 0;
}

/* Is the article's day that of its first entry? One without a time of day may be that of the last change. */
static bool is_first_day(const rs_article *a)
{
    return a->published.at && (a->published.len > 10 || !rs_str_starts(a->updated, a->published));
}

/* The entry in order of time. */
static uint32_t in_time(const rs_draft *d, uint32_t i, bool newest_first)
{
    return newest_first ? d->out->entries.len - 1 - i : i;
}

/* Hours that tell no day are the article's, until they jump back by more than entries out of order do: then it is the
 * next one. Where only the last change has a day, it is that of the last entry. */
static bool settle_days(rs_draft *d, rs_err *err)
{
    bool newest_first = is_newest_first(d), forward = is_first_day(d->out);
    uint32_t n = d->out->entries.len;
    int32_t later = 0;
    int32_t *days = RS_NEW_ARRAY(d->scratch, int32_t, n + 1);
    int before = -1;
    for (uint32_t i = 0; days && i < n; i++) {
        uint32_t at = in_time(d, i, newest_first);
        int minute = d->hours.at[at] ? minute_of(d->out->entries.at[at].published) : -1;
        later += before >= 0 && minute >= 0 && before - minute > jump;
        days[at] = later;
        before = minute >= 0 ? minute : before;
    }
    for (uint32_t i = 0; days && i < n; i++) {
        rs_str *told = &d->out->entries.at[i].published;
        int32_t shift = forward ? days[i] : days[i] - later;
        rs_civil day;
        if (d->hours.at[i] && shift && told->at && rs_date_parse(rs_str_part(*told, 0, 10), &day)) {
            day = rs_civil_from_days(rs_days_from_civil(day) + shift);
            *told = rs_arena_printf(d->arena, "%04d-%02d-%02d%.*s", day.year, day.month, day.day,
                                    RS_STR_ARG(rs_str_part(*told, 10, told->len)));
        }
    }
    return (days && !d->arena->overflowed) || RS_FAIL_MEMORY(err);
}

/* A short line that does not end as sentences do. */
static bool is_like_heading(const rs_line *line)
{
    enum { most = 14 };
    static const char ends[] = ".!?:,;";
    return line->words >= 2 && line->words <= most && !strchr(ends, line->text.at[line->text.len - 1]);
}

static bool from_marks(rs_draft *d, rs_err *err)
{
    for (uint32_t i = 0; i < d->lines.len;) {
        const rs_line *first = &d->lines.at[i], *last = NULL, *title = NULL;
        uint32_t n = first->entry;
        for (; i < d->lines.len && d->lines.at[i].entry == n; i++) {
            const rs_line *line = &d->lines.at[i];
            if (!n || !is_placed(line)) {
                continue;
            }
            first = last ? first : line;
            last = line;
            title = !title && line->kind == RS_LINE_HEADING && line->text.len < max_title ? line : title;
        }
        title = !title && last && last != first && is_like_heading(first) ? first : title;
        if (last && !add_entry(d, first, last, title, d->entries.at[n - 1], err)) {
            return false;
        }
    }
    return true;
}

/* Does the line begin with a time of day that sets it off: "14:35", "14:35 - text", "14:35 GMT"? */
static bool opens_entry(const rs_line *line, int *minute)
{
    size_t n = clock_at(line->text, minute);
    if (!n) {
        return false;
    }
    rs_str rest = rs_str_trim(rs_str_part(line->text, n, line->text.len));
    *minute = half_of_day(rest, *minute);
    bool alone = rest.len <= reach && !rs_str_ends(rest, RS_STR("."));
    bool mark =
        rest.len && (rest.at[0] == '-' || rest.at[0] == '|' || rest.at[0] == ':' ||
                     rs_str_starts(rest, RS_STR("\xE2\x80\x93")) || rs_str_starts(rest, RS_STR("\xE2\x80\x94")));
    return alone || mark || rs_str_starts(rest, RS_STR("GMT"));
}

/* Times of day that rise, or fall, from line to line, and text behind each. */
static bool are_clocks(const rs_draft *d)
{
    int before = -1, rising = 0, falling = 0, n = 0;
    RS_EACH(const rs_line, line, &d->lines)
    {
        int minute;
        if (is_placed(line) && opens_entry(line, &minute)) {
            rising += before >= 0 && minute >= before;
            falling += before >= 0 && minute <= before;
            before = minute;
            n++;
        }
    }
    return n >= min_clocks && (rising >= n - 2 || falling >= n - 2) && d->lines.len >= (uint32_t)n + 1;
}

static bool from_clocks(rs_draft *d, rs_err *err)
{
    const rs_line *first = NULL, *last = NULL;
    RS_EACH(const rs_line, line, &d->lines)
    {
        int minute;
        if (!is_placed(line)) {
            continue;
        }
        if (opens_entry(line, &minute)) {
            if (first && !add_entry(d, first, last, NULL, rs_line_head(first->text, reach), err)) {
                return false;
            }
            first = line;
        }
        last = line;
    }
    return !first || add_entry(d, first, last, NULL, rs_line_head(first->text, reach), err);
}

/* ---- embedded posts */

static rs_str between(rs_str s, size_t from, size_t to)
{
    return rs_str_trim(rs_str_part(s, from, to));
}

/* "— Name (@handle) January 9, 2022", or the name alone. */
static void read_credit(rs_draft *d, rs_str line, rs_post *post)
{
    static const rs_str dashes[] = {{"\xE2\x80\x94", 3}, {"\xE2\x80\x93", 3}, {"--", 2}, {"-", 1}};
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++) {
        if (rs_str_starts(line, dashes[i])) {
            line = between(line, dashes[i].len, line.len);
            break;
        }
    }
    size_t at = rs_str_find(line, RS_STR("@"), 0), end = at;
    if (at == SIZE_MAX) {
        return;
    }
    while (++end < line.len && line.at[end] != ')' && line.at[end] != ' ') {
    }
    size_t open = at && line.at[at - 1] == '(' ? at - 1 : at;
    post->handle = rs_str_part(line, at + 1, end);
    post->author = between(line, 0, open);
    post->author = post->author.len ? post->author : RS_STR_NONE;
    rs_str rest = between(line, end + (end < line.len && line.at[end] == ')'), line.len);
    post->date = rs_iso_date(d->arena, rest);
}

static bool is_credit(rs_str line)
{
    size_t at = rs_str_find(line, RS_STR("@"), 0);
    return line.len <= max_credit && at != SIZE_MAX &&
           (rs_str_starts(line, RS_STR("\xE2\x80\x94")) || rs_str_starts(line, RS_STR("\xE2\x80\x93")) ||
            rs_str_starts(line, RS_STR("-")) || (at && line.at[at - 1] == '('));
}

static bool add_post(rs_draft *d, const rs_line *first, const rs_line *last, const rs_line *credit, uint32_t n,
                     rs_err *err)
{
    rs_post *p = RS_PUSH(d->arena, &d->out->posts);
    if (!p) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_embedded *told = &d->posts.at[n - 1];
    *p = (rs_post){.start = first->at, .end = end_of(last), .url = rs_normal_string(d->arena, told->url)};
    if (credit) {
        read_credit(d, credit->text, p);
    }
    p->author = rs_arena_str(d->arena, told->author.at ? told->author : p->author);
    p->handle = rs_arena_str(d->arena, p->handle.at ? p->handle : told->handle);
    p->date = rs_arena_str(d->arena, told->date.at ? told->date : p->date);
    return !d->arena->overflowed || RS_FAIL_MEMORY(err);
}

static bool find_posts(rs_draft *d, rs_err *err)
{
    for (uint32_t i = 0; i < d->lines.len;) {
        uint32_t n = d->lines.at[i].post;
        const rs_line *first = NULL, *last = NULL, *credit = NULL;
        for (; i < d->lines.len && d->lines.at[i].post == n; i++) {
            const rs_line *line = &d->lines.at[i];
            credit = n && is_credit(line->text) ? line : credit;
            if (!n || !is_placed(line)) {
                continue;
            }
            first = first ? first : line;
            last = line;
        }
        if (last && !add_post(d, first, last, credit, n, err)) {
            return false;
        }
    }
    return true;
}

/* A time of day, with the half of the day or the zone beside it at most. */
static bool is_clock(const rs_line *line)
{
    int minute;
    size_t n = clock_at(line->text, &minute);
    return n && line->text.len <= n + reach && line->words <= 4 && !rs_str_ends(line->text, RS_STR("."));
}

/* "Posted by NAME on DATE" ends a post: what stands behind the label goes to what is known of it. */
static bool is_labelled(rs_draft *d, const rs_line *line, bool *is, rs_err *err)
{
    rs_doc doc;
    *is = false;
    if (line->text.len > max_credit ||
        !(rs_doc_init(&doc, d->scratch, line->text, err) && rs_doc_lookup(&doc, d->scratch, err))) {
        return line->text.len > max_credit;
    }
    const rs_match *m = doc.n_tokens ? rs_doc_match(&doc, 0, RS_LEX_byline) : NULL;
    if (!m || !rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_kind), RS_STR("by")) || m->n >= doc.n_tokens) {
        return true;
    }
    rs_embedded *post = &d->posts.at[line->post - 1];
    size_t from = doc.tokens[m->n].at, to = line->text.len;
    rs_date date;
    for (uint32_t i = m->n; i < doc.n_tokens && !*is; i++) {
        *is = rs_date_at(&doc, i, &date) && date.year && date.day;
        to = *is ? date.start : to;
    }
    rs_str name = between(line->text, from, to);
    size_t word = name.len; /* what leads to the date: "on" */
    while (word > 0 && name.at[word - 1] != ' ') {
        word--;
    }
    name = *is && name.len - word <= 4 ? between(name, 0, word) : name;
    size_t at = rs_str_find(name, RS_STR("(@"), 0);
    if (at != SIZE_MAX) {
        rs_post told = {0};
        read_credit(d, name, &told);
        *post = (rs_embedded){post->url, told.author, told.handle, post->date};
    } else if (name.len) {
        post->author = name;
    }
    *is = *is || at != SIZE_MAX;
    post->date = post->date.at ? post->date : rs_iso_date(d->scratch, between(line->text, to, line->text.len));
    return !d->scratch->overflowed || RS_FAIL_MEMORY(err);
}

bool rs_spans_mark(rs_draft *d, rs_err *err)
{
    RS_EACH(rs_line, line, &d->lines)
    {
        bool is;
        if (line->why.at || !d->markup) {
            continue;
        }
        if (line->entry && is_clock(line)) {
            line->why = RS_STR("time");
        }
        if (!line->post) {
            continue;
        }
        if (!is_labelled(d, line, &is, err)) {
            return false;
        }
        line->why = is || is_credit(line->text) ? RS_STR("post-credit") : line->why;
    }
    return true;
}

bool rs_spans_find(rs_draft *d, rs_err *err)
{
    bool marked = d->entries.len > 0;
    if (!(marked ? from_marks(d, err) : !are_clocks(d) || from_clocks(d, err)) || !settle_days(d, err)) {
        return false;
    }
    return find_posts(d, err);
}
