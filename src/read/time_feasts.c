/* time_feasts: feasts that name a day, where the words around say that the day is meant: "the second day of the feast
 * of the sacrifice", "on Christmas day", "Easter 2013". The feast as an occasion ("on the occasion of") is no time. */
#include "read/moments.h"

#include <stdio.h>

/* Easter Sunday of the western churches (the Gregorian computus). */
static int32_t easter(int32_t year)
{
    int32_t golden = year % 19, century = year / 100;
    int32_t skipped = century / 4, moon = (century + 8) / 25, fix = (century - moon + 1) / 3;
    int32_t epact = (19 * golden + century - skipped - fix + 15) % 30;
    int32_t days = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int32_t late = (golden + 11 * epact + 22 * days) / 451;
    int32_t march = epact + days - 7 * late + 114;
    return rs_days_from_civil((rs_civil){year, march / 31, march % 31 + 1});
}

static int32_t attr(const rs_match *m, rs_lex_attr_id id)
{
    rs_str s = rs_lex_attr(m->entry, id);
    bool negative = s.len && s.at[0] == '-';
    uint64_t value = 0;
    rs_str_to_uint(rs_str_part(s, negative, s.len), &value);
    return negative ? -(int32_t)value : (int32_t)value;
}

/* The feast in that year of its own calendar; false where the year has none. */
static bool feast_in(const rs_match *feast, int32_t year, int32_t *days)
{
    int32_t month = attr(feast, RS_ATTR_month), day = attr(feast, RS_ATTR_day), order = attr(feast, RS_ATTR_nth);
    rs_str calendar = rs_lex_attr(feast->entry, RS_ATTR_calendar);
    if (rs_str_eq(calendar, RS_STR("hijri"))) {
        return rs_hijri_to_days((rs_civil){year, month, day}, days);
    }
    if (rs_str_eq(calendar, RS_STR("easter"))) {
        *days = easter(year) + day;
    } else if (order) { /* its nth weekday `day` of the month */
        int32_t first = rs_days_from_civil((rs_civil){year, month, 1});
        *days = first + (day - rs_weekday(first) + 7) % 7 + 7 * (order - 1);
    } else {
        *days = rs_days_from_civil((rs_civil){year, month, day});
    }
    return true;
}

/* The year told behind the feast, in the calendar it is written in; 0 for none. */
static int32_t year_behind(rs_clockwork *c, uint32_t i, uint32_t *end, uint32_t *next, bool *hijri, int32_t *shift)
{
    const rs_doc *doc = c->doc;
    *shift = 9;
    *hijri = false;
    if (!rs_same_line(doc, i)) {
        return 0;
    }
    const rs_match *of = rs_time_word(doc, i, "of");
    uint32_t at = i + (of ? of->n : 0), n;
    rs_date date;
    rs_str s = rs_token_fold(doc, i);
    uint64_t digits;
    rs_timex period = {0};
    if (rs_same_line(doc, at) && rs_date_at(doc, at, &date) && !date.day && !date.month) {
        *end = date.end;
        *next = at + date.n;
        *hijri = date.hijri;
        return date.year;
    }
    if (doc->tokens[i].kind == RS_TOKEN_NUMBER && s.len == 4 && rs_str_to_uint(s, &digits) && digits >= 1300 &&
        digits <= 2100) {
        *end = doc->tokens[i].at + doc->tokens[i].len;
        *next = i + 1;
        *hijri = digits < 1700;
        return (int32_t)digits;
    }
    *shift = rs_shift_at(doc, i, &n);
    if (*shift == -1 || *shift == 1) {
        *next = i + n;
        *end = doc->tokens[*next - 1].at + doc->tokens[*next - 1].len;
        return 0;
    }
    *shift = 9;
    const rs_match *unit = rs_doc_match(doc, at + (rs_time_word(doc, at, "this") ? 1u : 0u), RS_LEX_time_unit);
    rs_civil year;
    if (rs_unit_letter(unit) == 'Y' && rs_period_at(c, at, &period) && rs_date_parse(rs_str_of(period.value), &year) &&
        !year.month) {
        *end = period.end;
        *next = period.next;
        return year.year;
    }
    return 0;
}

/* The day of the feast that is meant, in days; false where that cannot be told. */
static bool feast_day(rs_clockwork *c, uint32_t token, const rs_match *feast, int32_t year, bool hijri, int32_t shift,
                      int32_t *days)
{
    bool own_hijri = rs_str_eq(rs_lex_attr(feast->entry, RS_ATTR_calendar), RS_STR("hijri"));
    if (year && own_hijri == hijri) {
        return feast_in(feast, year, days);
    }
    if (!year && !c->anchored) {
        return false;
    }
    /* a Hijri feast in a Gregorian year is looked for in the two Hijri years that it meets */
    int32_t around = year ? rs_days_from_civil((rs_civil){year, 7, 1}) : c->today;
    int32_t middle = own_hijri ? rs_hijri_from_days(around).year : rs_civil_from_days(around).year;
    int32_t gap = INT32_MAX, weight = rs_looks_ahead(c, token) ? 1 : 3;
    for (int32_t y = middle - 1; y <= middle + 1; y++) {
        int32_t day, off;
        if (!feast_in(feast, y, &day) || (year && rs_civil_from_days(day).year != year)) {
            continue;
        }
        off = day - c->today;
        bool wrong_side = !year && ((off >= 0 && shift == -1) || (off <= 0 && shift == 1) || (off < 0 && c->query));
        off = year ? 0 : off < 0 ? -off : shift == 9 ? off * weight : off;
        if (!wrong_side && off < gap) {
            gap = off;
            *days = day;
        }
    }
    return gap < INT32_MAX;
}

/* What stands before the feast: "the second day of", "the day of", "the night of", "in". */
typedef struct lead {
    bool told;
    int32_t offset; /* days from the feast */
    rs_str part;
    uint32_t feast;
} lead;

static lead lead_at(const rs_doc *doc, uint32_t i)
{
    lead out = {.feast = i, .part = RS_STR("")};
    rs_number number;
    const rs_match *unit = rs_doc_match(doc, i, RS_LEX_time_unit), *part = rs_time_word(doc, i, "part");
    if (part) { /* the night of a feast is the one before it */
        bool night = rs_str_eq(rs_word_value(part), RS_STR("TNI"));
        bool eve = rs_lex_attr(part->entry, RS_ATTR_eve).at != NULL;
        out = (lead){true, night || eve ? -1 : 0, eve ? RS_STR("") : rs_word_value(part), i + part->n};
    } else if (rs_unit_letter(unit) == 'D' && (unit->feat & RS_F_SINGULAR)) {
        out = (lead){true, 0, RS_STR(""), i + unit->n};
        if ((unit->clitics & RS_C_AL) && rs_same_line(doc, out.feast) && rs_numeral_at(doc, out.feast, &number) &&
            number.kind == RS_NUMBER_ORDINAL && number.value <= 7) { /* "the second day of the feast" */
            const rs_match *of = rs_here(doc, out.feast + number.n, "of");
            out.offset = (int32_t)number.value - 1;
            out.feast += number.n + (of ? of->n : 0);
        } else if (unit->clitics & RS_C_AL) {
            out.told = false;
        }
    } else if (rs_numeral_at(doc, i, &number) && number.kind == RS_NUMBER_ORDINAL && !number.article &&
               number.value <= 7 && rs_same_line(doc, i + number.n)) { /* "second of the days of the feast" */
        unit = rs_doc_match(doc, i + number.n, RS_LEX_time_unit);
        if (rs_unit_letter(unit) == 'D' && !(unit->clitics & RS_C_AL)) {
            out = (lead){true, (int32_t)number.value - 1, RS_STR(""), i + number.n + unit->n};
        }
    }
    return out;
}

bool rs_feast_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *own = rs_doc_match(doc, token, RS_LEX_feast);
    bool as_day = own && rs_day_word(doc, token); /* its name begins with "the day of" */
    lead before = own ? (lead){.told = as_day, .part = RS_STR(""), .feast = token} : lead_at(doc, token);
    const rs_match *feast =
        before.feast == token || rs_same_line(doc, before.feast) ? rs_doc_match(doc, before.feast, RS_LEX_feast) : NULL;
    if (!feast) {
        return false;
    }
    uint32_t next = before.feast + feast->n, end = rs_match_end(doc, feast);
    bool hijri;
    int32_t shift, year = year_behind(c, next, &end, &next, &hijri, &shift), days;
    bool in = feast->clitics & RS_C_BI || (token > 0 && rs_same_line(doc, token) && rs_time_word(doc, token - 1, "of"));
    bool told = before.told || year || shift != 9 || c->terse || (in && rs_ends_at(doc, next));
    if (!told || !feast_day(c, token, feast, year, hijri, shift, &days)) {
        return false;
    }
    rs_civil v = rs_civil_from_days(days + before.offset);
    out->type = before.part.len ? RS_TIME_TIME : RS_TIME_DATE;
    snprintf(out->value, sizeof out->value, "%04d-%02d-%02d%.*s", (int)v.year, (int)v.month, (int)v.day,
             RS_STR_ARG(before.part));
    const rs_match *head = before.feast > token ? rs_doc_match(doc, token, RS_LEX_time_unit) : feast;
    head = head ? head : rs_time_word(doc, token, "part");
    out->start = head ? rs_match_start(doc, head) : doc->tokens[token].at;
    out->end = end;
    out->next = next;
    return true;
}
