#include "lang/dates.h"

#include "lang/number.h"

static bool in_line(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && !(doc->tokens[i].flags & RS_T_PARAGRAPH);
}

static bool lone_waw(const rs_doc *doc, uint32_t i)
{
    return in_line(doc, i) && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

static int32_t attr_int(const rs_match *m, rs_lex_attr_id attr)
{
    uint64_t value = 0;
    rs_str_to_uint(rs_lex_attr(m->entry, attr), &value);
    return (int32_t)value;
}

const rs_match *rs_time_word_of(const rs_doc *doc, uint32_t i, rs_str kind)
{
    for (uint32_t k = doc->match_at[i]; k < doc->match_at[i + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        if (m->class_id == RS_LEX_time && rs_str_eq(rs_lex_attr(m->entry, RS_ATTR_kind), kind)) {
            return m;
        }
    }
    return NULL;
}

static bool is_kind(const rs_doc *doc, uint32_t i, const char *kind, uint32_t *n)
{
    const rs_match *m = in_line(doc, i) ? rs_time_word(doc, i, kind) : NULL;
    *n = m ? m->n : 0;
    return m != NULL;
}

static const rs_match *month_match(const rs_doc *doc, uint32_t i)
{
    const rs_match *m = rs_doc_match(doc, i, RS_LEX_month);
    return m && !(m->clitics & (RS_C_PRONOUN | RS_C_KA)) ? m : NULL;
}

int32_t rs_month_at(const rs_doc *doc, uint32_t token, uint32_t *n, bool *hijri)
{
    const rs_match *m = month_match(doc, token);
    if (!m) {
        return 0;
    }
    int32_t month = attr_int(m, RS_ATTR_month);
    *hijri = rs_lex_attr(m->entry, RS_ATTR_calendar).at != NULL;
    *n = m->n;
    if (*hijri) {
        return month;
    }
    /* the second name of a doubled month, bare, after a slash or in brackets */
    uint32_t at = token + m->n, open = 0;
    if (rs_token_is(doc, at, '/') || rs_token_is(doc, at, '-')) {
        at++;
    } else if (rs_token_is(doc, at, '(')) {
        at++;
        open = 1;
    }
    const rs_match *second = in_line(doc, at) ? month_match(doc, at) : NULL;
    if (second && !second->clitics && attr_int(second, RS_ATTR_month) == month &&
        (!open || rs_token_is(doc, at + second->n, ')'))) {
        *n = at + second->n + open - token;
    }
    return month;
}

int32_t rs_weekday_at(const rs_doc *doc, uint32_t token, uint32_t *n)
{
    const rs_match *m = rs_doc_match(doc, token, RS_LEX_weekday);
    if (!m || (m->clitics & RS_C_PRONOUN)) {
        return 0;
    }
    *n = m->n;
    return attr_int(m, RS_ATTR_day);
}

/* A run of 1 to 4 digits and nothing else; -1 for anything else. */
static int32_t plain_number(const rs_doc *doc, uint32_t i, uint32_t *digits)
{
    if (i >= doc->n_tokens || doc->tokens[i].kind != RS_TOKEN_NUMBER || doc->tokens[i].flen > 4) {
        return -1;
    }
    rs_str s = rs_token_fold(doc, i);
    uint64_t value;
    if (!rs_str_to_uint(s, &value)) {
        return -1;
    }
    *digits = (uint32_t)s.len;
    return (int32_t)value;
}

static bool plausible_year(int32_t year, bool hijri)
{
    return hijri ? year >= 1200 && year <= 1600 : year >= 1000 && year <= 2999;
}

/* A letter of the era behind a year: m, h, or the hamza some papers put there. 0 for none. */
static uint8_t era_at(const rs_doc *doc, uint32_t i)
{
    if (!in_line(doc, i) || doc->tokens[i].flen != 1) {
        return 0;
    }
    uint8_t letter = doc->folded[doc->tokens[i].folded];
    bool glued = doc->tokens[i].flags & RS_T_GLUED;
    return letter == RS_HA || (letter == RS_MEEM) || (letter == RS_HAMZA && glued) ? letter : 0;
}

typedef struct parts {
    int32_t value[3];
    uint32_t digits[3];
} parts;

static bool order_parts(const parts *p, rs_date *d)
{
    const int32_t *v = p->value;
    if (p->digits[0] == 4) {
        d->year = v[0], d->month = v[1], d->day = v[2];
    } else if (p->digits[2] == 4 || (p->digits[2] == 2 && p->digits[0] <= 2)) {
        d->day = v[0], d->month = v[1], d->year = v[2];
        d->year_short = p->digits[2] == 2;
        d->year += d->year_short ? (v[2] < 70 ? 2000 : 1900) : 0;
    } else {
        return false;
    }
    if (d->month > 12 && d->day <= 12) {
        int32_t swap = d->month;
        d->month = d->day;
        d->day = swap;
    }
    d->hijri = d->year >= 1300 && d->year <= 1500;
    int32_t last = d->hijri ? rs_hijri_month_length(d->year, d->month) : rs_month_length(d->year, d->month);
    return d->day >= 1 && d->day <= last && plausible_year(d->year, d->hijri);
}

/* "8.1.2022" is one token. */
static bool dotted(const rs_doc *doc, uint32_t i, rs_date *d)
{
    rs_str s = rs_token_fold(doc, i), part;
    parts p = {0};
    int n = 0;
    while (rs_str_split(&s, '.', &part)) {
        uint64_t value;
        if (n == 3 || part.len > 4 || !rs_str_to_uint(part, &value)) {
            return false;
        }
        p.value[n] = (int32_t)value;
        p.digits[n++] = (uint32_t)part.len;
    }
    d->n = 1;
    return n == 3 && order_parts(&p, d);
}

static bool numeric(const rs_doc *doc, uint32_t i, rs_date *d)
{
    if (i >= doc->n_tokens || doc->tokens[i].kind != RS_TOKEN_NUMBER) {
        return false;
    }
    if (doc->tokens[i].flen > 4) {
        return dotted(doc, i, d);
    }
    parts p = {0};
    char mark = i + 1 < doc->n_tokens ? doc->tokens[i + 1].mark : 0;
    if (mark != '/' && mark != '-' && !(mark == '.' && (doc->tokens[i + 1].flags & RS_T_GLUED))) {
        return doc->tokens[i].flen > 1 && dotted(doc, i, d);
    }
    for (uint32_t k = 0; k < 3; k++) {
        p.value[k] = plain_number(doc, i + 2 * k, &p.digits[k]);
        if (p.value[k] < 0 || (k < 2 && !rs_token_is(doc, i + 2 * k + 1, mark)) || (k && !in_line(doc, i + 2 * k))) {
            return false;
        }
    }
    d->n = 5;
    if (in_line(doc, i + 5) && (doc->tokens[i + 5].flags & RS_T_GLUED) && rs_token_is(doc, i + 5, mark)) {
        return false; /* a longer run: a telephone number, an address */
    }
    return order_parts(&p, d);
}

/* The day of the month at i: "5", "the fifth", "the twenty-fifth", with the "of" behind it. 0 for none. */
static int32_t day_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    uint32_t digits;
    int32_t day = plain_number(doc, i, &digits);
    *n = 1;
    if (day < 0) {
        rs_number number;
        if (!rs_number_at(doc, i, &number) || number.percent || number.kind > RS_NUMBER_ORDINAL || number.value > 31) {
            return 0;
        }
        rs_str word = rs_token_fold(doc, i); /* days are counted in the masculine: "the second (f.) of" is none */
        if (number.kind == RS_NUMBER_ORDINAL && number.n == 1 && number.article &&
            (uint8_t)word.at[word.len - 1] == RS_HA) {
            return 0;
        }
        day = (int32_t)number.value;
        if ((double)day != number.value) {
            return 0;
        }
        *n = number.n;
    } else if (digits > 2) {
        return 0;
    }
    if (day < 1 || day > 31) {
        return 0;
    }
    uint32_t skip, at = i + *n;
    if (is_kind(doc, at, "of", &skip)) {
        at += skip;
    } else if ((rs_token_is(doc, at, '/') || rs_token_is(doc, at, '-') || rs_token_is(doc, at, '.'))) {
        at++;
    }
    if (is_kind(doc, at, "month_word", &skip)) {
        at += skip;
    }
    *n = at - i;
    return in_line(doc, at) ? day : 0;
}

/* Does nothing follow that a number could count? */
static bool ends_at(const rs_doc *doc, uint32_t i)
{
    return !in_line(doc, i) || (doc->tokens[i].kind == RS_TOKEN_PUNCT && doc->tokens[i].mark != '%');
}

/* A year in words: any behind its word; without it, one of these times that counts nothing ("the tenth of September,
 * two thousand"). Tokens taken; 0 for none. */
static uint32_t worded_year(const rs_doc *doc, uint32_t i, bool word, int32_t *year)
{
    rs_number number;
    if (!rs_number_at(doc, i, &number) || number.kind != RS_NUMBER_CARDINAL || number.percent || number.digits ||
        !(number.value >= 0 && number.value <= 2999) || number.value != (double)(int32_t)number.value) {
        return 0;
    }
    *year = (int32_t)number.value;
    bool likely = *year >= 1000 && *year <= 2100 && (*year % 1000 || ends_at(doc, i + number.n));
    return word || likely ? number.n : 0;
}

/* A year at i, with "of", "the year" before it and an era behind. Fills year, hijri; n 0 when there is none. */
static uint32_t year_at(const rs_doc *doc, uint32_t i, bool named, rs_date *d)
{
    uint32_t at = i, skip, digits;
    bool of = false;
    if (!named) {
        of = is_kind(doc, at, "of", &skip);
        if (of) {
            at += skip;
        } else if (rs_token_is(doc, at, '/') || rs_token_is(doc, at, '-') || rs_token_is(doc, at, ',')) {
            at++;
        }
    }
    bool word = is_kind(doc, at, "year", &skip);
    if (word) {
        at += skip;
    }
    if (!in_line(doc, at)) {
        return 0;
    }
    int32_t year = plain_number(doc, at, &digits);
    uint32_t n = 1;
    if (year >= 0 && (digits != 4 || (of && !word))) {
        return 0; /* "of" needs the word after it, where the year is in digits */
    }
    if (year < 0 && (n = worded_year(doc, at, word, &year)) == 0) {
        return 0;
    }
    at += n;
    uint8_t era = era_at(doc, at);
    d->hijri = d->hijri || era == RS_HA;
    if (!plausible_year(year, d->hijri)) {
        return 0;
    }
    d->year = year;
    d->end = doc->tokens[at - 1].at + doc->tokens[at - 1].len;
    return at + (era != 0) - i;
}

/* day month [year] */
static bool spelt(const rs_doc *doc, uint32_t i, rs_date *d)
{
    uint32_t n, m;
    bool hijri;
    int32_t day = day_at(doc, i, &n);
    int32_t month = day ? rs_month_at(doc, i + n, &m, &hijri) : 0;
    if (!month || day > (hijri ? 30 : rs_month_length(2000, month))) {
        return false;
    }
    d->day = day;
    d->month = month;
    d->hijri = hijri;
    d->n = n + m;
    d->end = doc->tokens[i + n + m - 1].at + doc->tokens[i + n + m - 1].len;
    uint32_t year = year_at(doc, i + d->n, false, d);
    d->n += year;
    if (hijri && !year && doc->tokens[i + n - 1].mark) {
        return false; /* "2/ safar" is a score: the month is spelt as "nil" */
    }
    return true;
}

/* The day behind its month: "May 21", "August 27 to 29", "May the twenty-first". Tokens taken; 0 for none. */
static uint32_t day_behind(const rs_doc *doc, uint32_t i, bool latin, rs_date *d)
{
    uint32_t at = i + (rs_token_is(doc, i, latin ? '.' : '-') ? 1u : 0u), digits, skip;
    if (!in_line(doc, at)) {
        return 0;
    }
    int32_t day = plain_number(doc, at, &digits);
    uint32_t next = at + 1;
    if (day >= 0) {
        rs_date year = *d;
        bool goes_on = is_kind(doc, next, "until", &skip) || lone_waw(doc, next) ||
                       (in_line(doc, next) && year_at(doc, next, false, &year) > 0);
        if (digits > 2 || (!latin && !goes_on && !ends_at(doc, next))) {
            return 0;
        }
    } else {
        rs_number number;
        rs_str word = rs_token_fold(doc, at);
        if (latin || !rs_number_at(doc, at, &number) || number.kind != RS_NUMBER_ORDINAL || !number.article ||
            number.value > 31 || (number.n == 1 && (uint8_t)word.at[word.len - 1] == RS_HA)) {
            return 0;
        }
        day = (int32_t)number.value;
        next = at + number.n;
    }
    if (day < 1 || day > (d->hijri ? 30 : rs_month_length(2000, d->month))) {
        return 0;
    }
    d->day = day;
    d->end = doc->tokens[next - 1].at + doc->tokens[next - 1].len;
    return next - i;
}

/* month [day] year */
static bool month_first(const rs_doc *doc, uint32_t i, rs_date *d)
{
    uint32_t n;
    bool hijri, latin = doc->tokens[i].kind == RS_TOKEN_LATIN;
    int32_t month = rs_month_at(doc, i, &n, &hijri);
    if (!month || (latin && !(doc->tokens[i].flags & RS_T_TITLE))) {
        return false;
    }
    d->month = month;
    d->hijri = hijri;
    n += day_behind(doc, i + n, latin, d);
    uint32_t year = year_at(doc, i + n, false, d);
    d->n = n + year;
    return year || d->day;
}

static bool year_alone(const rs_doc *doc, uint32_t i, rs_date *d)
{
    const rs_match *m = rs_time_word(doc, i, "year");
    if (!m) {
        return false;
    }
    uint32_t at = i + m->n, digits;
    int32_t year = in_line(doc, at) ? plain_number(doc, at, &digits) : -1;
    uint32_t n = 1;
    bool early = false; /* three digits: before the year 1000, where nothing else can be meant */
    if (year < 0) {
        n = in_line(doc, at) ? worded_year(doc, at, true, &year) : 0;
        early = year < 1000;
    } else {
        early = digits == 3;
        n = digits >= 3 && digits <= 4;
    }
    if (!n || (early && (year < 100 || !ends_at(doc, at + n)))) {
        return false;
    }
    at += n;
    uint8_t era = era_at(doc, at);
    d->hijri = era == RS_HA || (year >= 1300 && year <= 1500 && era != RS_MEEM);
    d->year = year;
    d->end = doc->tokens[at - 1].at + doc->tokens[at - 1].len;
    d->n = at + (era != 0) - i;
    return early || plausible_year(year, d->hijri);
}

bool rs_date_short_at(const rs_doc *doc, uint32_t token, rs_date *out)
{
    rs_date d = {.token = token, .day_token = token, .n = 1};
    uint32_t digits[2] = {0};
    if (token >= doc->n_tokens || doc->tokens[token].kind != RS_TOKEN_NUMBER) {
        return false;
    }
    rs_str s = rs_token_fold(doc, token), day, month;
    uint64_t value[2] = {0};
    char mark = token + 1 < doc->n_tokens ? doc->tokens[token + 1].mark : 0;
    if (rs_str_find(s, RS_STR("."), 0) != SIZE_MAX) {
        if (!rs_str_split(&s, '.', &day) || !rs_str_split(&s, '.', &month) || s.len || !day.len || day.len > 2 ||
            !month.len || month.len > 2 || !rs_str_to_uint(day, &value[0]) || !rs_str_to_uint(month, &value[1])) {
            return false;
        }
        d.day = (int32_t)value[0];
        d.month = (int32_t)value[1];
    } else if ((mark == '/' || mark == '-') && in_line(doc, token + 2)) {
        d.day = plain_number(doc, token, &digits[0]);
        d.month = plain_number(doc, token + 2, &digits[1]);
        bool longer = in_line(doc, token + 3) && (doc->tokens[token + 3].flags & RS_T_GLUED) &&
                      (rs_token_is(doc, token + 3, mark) || rs_token_is(doc, token + 3, '%'));
        if (digits[0] > 2 || digits[1] > 2 || longer) {
            return false;
        }
        d.n = 3;
    } else {
        return false;
    }
    if (d.month > 12 && d.day <= 12) {
        int32_t swap = d.month;
        d.month = d.day;
        d.day = swap;
    }
    if (d.day < 1 || d.month < 1 || d.month > 12 || d.day > rs_month_length(2000, d.month)) {
        return false;
    }
    d.start = doc->tokens[token].at;
    d.end = doc->tokens[token + d.n - 1].at + doc->tokens[token + d.n - 1].len;
    *out = d;
    return true;
}

bool rs_date_at(const rs_doc *doc, uint32_t token, rs_date *out)
{
    if (token >= doc->n_tokens) {
        return false;
    }
    rs_date d = {0};
    uint32_t at = token, n;
    bool open = false;
    d.weekday = rs_weekday_at(doc, token, &n);
    if (d.weekday) {
        at += n;
        uint32_t skip;
        open = rs_token_is(doc, at, '(');
        if (open || rs_token_is(doc, at, ',') || rs_token_is(doc, at, '-')) {
            at++;
        }
        if (is_kind(doc, at, "meaning", &skip)) {
            at += skip;
            uint32_t lone = at < doc->n_tokens && doc->tokens[at].kind == RS_TOKEN_ARABIC && doc->tokens[at].flen == 1;
            at += lone;
        }
        if (!in_line(doc, at)) {
            return false;
        }
    }
    rs_date found = d;
    bool any = numeric(doc, at, &found);
    if (any) {
        uint32_t last = at + found.n - 1;
        found.end = doc->tokens[last].at + doc->tokens[last].len;
        uint8_t era = era_at(doc, last + 1);
        found.n += era != 0 && (era != RS_HA || found.hijri);
    }
    if (!any) {
        found = d;
        any = spelt(doc, at, &found);
    }
    if (!any) {
        found = d;
        any = month_first(doc, at, &found);
    }
    if (!any && !d.weekday) {
        found = d;
        any = year_alone(doc, at, &found);
    }
    if (!any || (d.weekday && !found.day)) {
        return false;
    }
    found.day_token = at;
    found.n += at - token;
    if (open && rs_token_is(doc, token + found.n, ')')) {
        found.end = doc->tokens[token + found.n].at + doc->tokens[token + found.n].len;
        found.n++;
    }
    found.token = token;
    const rs_match *head = d.weekday ? rs_doc_match(doc, token, RS_LEX_weekday) : NULL;
    if (!head) {
        head = rs_doc_match(doc, token, RS_LEX_month);
    }
    if (!head && !found.month) {
        head = rs_time_word(doc, token, "year");
    }
    rs_number number;
    found.start = head                                ? rs_match_start(doc, head)
                  : rs_number_at(doc, token, &number) ? number.start
                                                      : doc->tokens[token].at;
    *out = found;
    return true;
}

bool rs_date_civil(const rs_date *date, rs_civil *out)
{
    *out = (rs_civil){date->year, date->month, date->day};
    if (!date->hijri) {
        return date->day == 0 || date->year == 0 || rs_civil_valid(*out);
    }
    int32_t days;
    if (!date->year || !date->day || !rs_hijri_to_days(*out, &days)) {
        return false;
    }
    *out = rs_civil_from_days(days);
    return true;
}
