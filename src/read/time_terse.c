/* time_terse: what only a note of a few words may say so shortly: "on the 15th", "22/4", "at 7", "in the morning". In
 * an article such words are scores, ranks and numbers of things far more often than times. */
#include "read/moments.h"

#include <stdio.h>

static bool say(const rs_clockwork *c, uint32_t token, uint32_t next, rs_time_type type, rs_timex *out)
{
    out->type = type;
    out->start = c->doc->tokens[token].at;
    out->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
    out->next = next;
    return true;
}

/* "22/4": a day and month. */
static bool short_date(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    rs_date date;
    if (!rs_date_short_at(c->doc, i, &date) || !rs_ends_at(c->doc, i + date.n)) {
        return false;
    }
    int32_t year = rs_year_for(c, i, date.month, date.day, 9);
    if (!year || !rs_civil_valid((rs_civil){year, date.month, date.day})) {
        return false;
    }
    snprintf(out->value, sizeof out->value, "%04d-%02d-%02d", (int)year, (int)date.month, (int)date.day);
    return say(c, i, i + date.n, RS_TIME_DATE, out);
}

/* "2015/3", "3-2015": a month. */
static bool short_month(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    if (!(rs_token_is(doc, i + 1, '/') || rs_token_is(doc, i + 1, '-')) || !rs_same_line(doc, i + 2) ||
        doc->tokens[i].kind != RS_TOKEN_NUMBER || doc->tokens[i + 2].kind != RS_TOKEN_NUMBER ||
        !rs_ends_at(doc, i + 3)) {
        return false;
    }
    rs_str a = rs_token_fold(doc, i), b = rs_token_fold(doc, i + 2);
    rs_str year = a.len == 4 ? a : b, month = a.len == 4 ? b : a;
    uint64_t y, m;
    if (year.len != 4 || month.len > 2 || !rs_str_to_uint(year, &y) || !rs_str_to_uint(month, &m) || m < 1 || m > 12 ||
        y < 1900 || y > 2100) {
        return false;
    }
    snprintf(out->value, sizeof out->value, "%04d-%02d", (int)y, (int)m);
    return say(c, i, i + 3, RS_TIME_DATE, out);
}

/* "on the 15th", "until the twenty-first": a day of this month. */
static bool day_number(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    rs_number number;
    if (!c->anchored || !rs_numeral_at(doc, i, &number) || number.percent || number.kind > RS_NUMBER_ORDINAL ||
        !rs_ends_at(doc, i + number.n)) {
        return false;
    }
    const rs_match *word = rs_doc_match(doc, i, RS_LEX_number);
    bool led = i > 0 && (rs_time_word(doc, i - 1, "of") || rs_time_word(doc, i - 1, "until"));
    rs_str last = rs_token_fold(doc, i);
    if (!number.digits && number.n == 1 && (uint8_t)last.at[last.len - 1] == RS_HA) {
        return false; /* an hour: days are counted in the masculine */
    }
    bool clings = word && (word->clitics & (RS_C_LI | RS_C_BI));
    rs_civil v = {c->now.year, c->now.month, (int32_t)number.value};
    bool digits = number.digits && number.n == 1 && doc->tokens[i].flen <= 2;
    if (!(led || clings) || (!digits && (number.digits || (!number.article && !clings))) ||
        (double)v.day != number.value || !rs_civil_valid(v)) {
        return false;
    }
    snprintf(out->value, sizeof out->value, "%04d-%02d-%02d", (int)v.year, (int)v.month, (int)v.day);
    return say(c, i, i + number.n, RS_TIME_DATE, out);
}

/* "at 7", "the eleventh (f.)": an hour. */
static bool hour(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    rs_moment m = {0};
    const rs_doc *doc = c->doc;
    const rs_match *in = rs_here(doc, i + 1, "of"), *part = in ? rs_here(doc, i + 1 + in->n, "part") : NULL;
    if (part && rs_clock_bare(c, i, true, &m) && m.next == i + 1 && rs_ends_at(doc, i + 1 + in->n + part->n)) {
        m.part = rs_word_value(part); /* "12 in the night" */
        rs_clock_print(&m, out->value, sizeof out->value);
        return say(c, i, i + 1 + in->n + part->n, RS_TIME_TIME, out);
    }
    m = (rs_moment){0};
    bool at = i > 0 && rs_time_word(c->doc, i - 1, "clock_at");
    bool led = at || i == 0 || rs_time_word(c->doc, i - 1, "of") || rs_time_word(c->doc, i - 1, "is");
    if (!rs_clock_bare(c, i, at, &m) || !rs_ends_at(c->doc, m.next) || (!led && !m.minute && m.hour < 11)) {
        return false;
    }
    rs_clock_print(&m, out->value, sizeof out->value);
    return say(c, i, m.next, RS_TIME_TIME, out);
}

/* A Hijri month: told by the Gregorian one in which its middle lies. */
static bool hijri_month(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    uint32_t n;
    bool hijri;
    int32_t month = rs_month_at(c->doc, i, &n, &hijri), days;
    if (!month || !hijri || !c->anchored || !rs_ends_at(c->doc, i + n)) {
        return false;
    }
    rs_civil here = rs_hijri_from_days(c->today);
    if (!rs_hijri_to_days((rs_civil){here.year + (month < here.month), month, 15}, &days)) {
        return false;
    }
    rs_civil v = rs_civil_from_days(days);
    snprintf(out->value, sizeof out->value, "%04d-%02d", (int)v.year, (int)v.month);
    return say(c, i, i + n, RS_TIME_DATE, out);
}

/* "in the morning", "at noon", "the summer": of any day, of any year. */
static bool open_part(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *part = rs_time_word(doc, i, "part"), *season = rs_time_word(doc, i, "season");
    const rs_match *middle = rs_time_word(doc, i, "adverb");
    part = middle && middle->n > 1 ? middle : part; /* "midnight" */
    const rs_match *m = part ? part : season;
    if (!m || !rs_ends_at(doc, i + m->n) || (i > 0 && rs_time_word(doc, i - 1, "for"))) {
        return false; /* "all night long" */
    }
    rs_str value = rs_word_value(m);
    snprintf(out->value, sizeof out->value, "%.*s", RS_STR_ARG(value));
    return say(c, i, i + m->n, part ? RS_TIME_TIME : RS_TIME_DATE, out);
}

/* "a week", and nothing else: the length. */
static bool lone_unit(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_match *unit = c->query && i == 0 ? rs_doc_match(c->doc, i, RS_LEX_time_unit) : NULL;
    if (!unit || unit->clitics || !(unit->feat & RS_F_SINGULAR) || !rs_ends_at(c->doc, i + unit->n)) {
        return false;
    }
    rs_str letter = rs_lex_attr(unit->entry, RS_ATTR_unit);
    bool clock = rs_lex_attr(unit->entry, RS_ATTR_clock).at != NULL;
    bool times = rs_lex_attr(unit->entry, RS_ATTR_times).at != NULL;
    snprintf(out->value, sizeof out->value, "P%s1%.*s", clock ? "T" : "", RS_STR_ARG(letter));
    return !times && say(c, i, i + unit->n, RS_TIME_DURATION, out);
}

bool rs_terse_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    return short_date(c, token, out) || short_month(c, token, out) || day_number(c, token, out) ||
           hour(c, token, out) || hijri_month(c, token, out) || open_part(c, token, out) || lone_unit(c, token, out);
}
