/* moments: days and parts of days, told in chains of words; the hours in them are time_clock.c's. */
#include "read/moments.h"

#include <stdio.h>

void rs_moment_extend(const rs_clockwork *c, rs_moment *m, uint32_t next)
{
    m->next = next;
    m->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
}

/* last, this, next behind a weekday; "of last week" too. */
static void take_shift(rs_clockwork *c, rs_moment *m)
{
    uint32_t n;
    int32_t shift = rs_same_line(c->doc, m->next) ? rs_shift_at(c->doc, m->next, &n) : 9;
    if (shift != 9) {
        m->shift = shift;
        rs_moment_extend(c, m, m->next + n);
    } else if (rs_same_line(c->doc, m->next) && rs_shifted_unit(c, m->next, "W", &shift, &n)) {
        m->weekly = true;
        m->shift = shift;
        rs_moment_extend(c, m, n);
    }
}

/* The shift that the next of two weekdays tells for both: "Friday and Saturday next". */
static int32_t shared_shift(const rs_doc *doc, uint32_t i)
{
    uint32_t n, skip = rs_lone_waw(doc, i), m;
    if (!rs_same_line(doc, i) || !rs_same_line(doc, i + skip) || !rs_weekday_at(doc, i + skip, &n) ||
        !rs_same_line(doc, i + skip + n)) {
        return 9;
    }
    const rs_match *mod = rs_time_word(doc, i + skip + n, "mod");
    return mod && (mod->feat & (RS_F_DUAL | RS_F_PLURAL)) ? rs_shift_at(doc, i + skip + n, &m) : 9;
}

static bool take_weekday(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *unit = rs_doc_match(doc, i, RS_LEX_time_unit);
    bool days = unit && (unit->feat & RS_F_PLURAL) && !(unit->clitics & (RS_C_AL | RS_C_PRONOUN)) &&
                rs_unit_letter(unit) == 'D';
    bool day_word = days || rs_day_word(doc, i);
    uint32_t at = i + (day_word ? 1u : 0u), n;
    if (m->weekday || m->dated || (day_word && !rs_same_line(doc, at))) {
        return false;
    }
    int32_t weekday = rs_weekday_at(doc, at, &n), shift;
    uint32_t week_next;
    const rs_match *bare = rs_doc_match(doc, at, RS_LEX_weekday_bare);
    if (!weekday && bare && !bare->clitics &&
        (day_word ||
         (bare->n == 1 && rs_same_line(doc, at + 1) && rs_shifted_unit(c, at + 1, "W", &shift, &week_next)))) {
        weekday = rs_word_int(bare);
        n = bare->n;
    }
    if (!weekday) {
        return false;
    }
    m->weekday = weekday;
    m->named_day = true;
    m->shift = 9;
    rs_moment_extend(c, m, at + n);
    take_shift(c, m);
    m->shift = m->shift == 9 ? shared_shift(doc, m->next) : m->shift;
    return true;
}

/* "next week on Friday". */
static bool take_week(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    int32_t shift;
    uint32_t next;
    rs_moment try = *m;
    if (m->next || rs_time_word(c->doc, i, "of") || !rs_shifted_unit(c, i, "W", &shift, &next) ||
        !rs_same_line(c->doc, next) || !take_weekday(c, next, &try) || try.shift != 9) {
        return false;
    }
    try.weekly = true;
    try.shift = shift;
    *m = try;
    return true;
}

static bool take_counted(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_match *unit = rs_doc_match(c->doc, i, RS_LEX_time_unit);
    uint32_t at = i;
    if (unit && !unit->clitics && !rs_time_word(c->doc, i, "part") && (unit->feat & RS_F_SINGULAR) &&
        rs_same_line(c->doc, i + 1) && rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("D"))) {
        at += unit->n; /* "the day of yesterday" */
    }
    const rs_match *day = rs_time_word(c->doc, at, "day");
    if (!day || m->named_day || m->dated) {
        return false;
    }
    rs_number number;
    uint32_t next = at + day->n;
    if (rs_word_int(day) == 0 && rs_same_line(c->doc, next) && rs_numeral_at(c->doc, next, &number) && number.article &&
        number.kind == RS_NUMBER_ORDINAL) {
        return false; /* "for the second day": no today */
    }
    m->counted = m->named_day = true;
    m->offset = rs_word_int(day);
    rs_moment_extend(c, m, next);
    uint32_t n;
    int32_t shift = m->offset == 0 && rs_same_line(c->doc, next) ? rs_shift_at(c->doc, next, &n) : 9;
    if (shift == -1 || shift == 1) {
        m->offset = shift;
        rs_moment_extend(c, m, next + n);
    }
    return true;
}

/* Behind its day a morning is told as an adverb or with the article; bare, it is another word spelt alike ("fajr" is
 * also "blew up"), unless a day follows it. The evening is spelt alike both ways. */
static bool stray_part(rs_clockwork *c, uint32_t i, const rs_match *part, const rs_moment *m)
{
    rs_str folded = rs_token_fold(c->doc, i);
    bool article = folded.len > 4 && (uint8_t)folded.at[0] == RS_ALEF && (uint8_t)folded.at[1] == RS_LAM;
    if (!(m->named_day || m->dated) || part->n > 1 || article || rs_str_eq(rs_word_value(part), RS_STR("TEV"))) {
        return false;
    }
    rs_moment day = {.shift = 9, .date_shift = 9};
    uint32_t next = i + part->n;
    return !rs_same_line(c->doc, next) ||
           !(rs_day_take(c, next, &day) || take_weekday(c, next, &day) || take_counted(c, next, &day));
}

static bool take_part(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_match *part = rs_time_word(c->doc, i, "part");
    if (part && stray_part(c, i, part, m)) {
        return false;
    }
    if (!part && (m->named_day || m->dated || m->clocked)) {
        part = rs_time_word(c->doc, i, "adverb");
    }
    if (!part || m->part.at || part->clitics & RS_C_PRONOUN) {
        return false;
    }
    m->part = rs_word_value(part);
    rs_moment_extend(c, m, i + part->n);
    rs_clock_minutes_behind(c, m);
    return true;
}

static bool take_any(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    return rs_day_take(c, i, m) || take_weekday(c, i, m) || take_week(c, i, m) || take_counted(c, i, m) ||
           rs_clock_take(c, i, m) || take_part(c, i, m);
}

/* The next link of the chain may stand behind "of", a comma or in brackets. */
static bool take_next(rs_clockwork *c, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    uint32_t at = m->next;
    if (!rs_same_line(doc, at)) {
        return false;
    }
    if (take_any(c, at, m)) {
        return true;
    }
    const rs_match *of = rs_time_word(doc, at, "of");
    const rs_match *meaning = rs_time_word(doc, at, "meaning");
    if (of && m->named_day && !m->clocked && rs_here(doc, at + of->n, "clock")) {
        return rs_clock_shared(c, at + of->n, m) || rs_clock_take(c, at + of->n, m); /* "Thursday from nine o'clock" */
    }
    if ((of && (m->part.at || m->clocked)) || (meaning && m->named_day && !m->dated)) {
        at += of && (m->part.at || m->clocked) ? of->n : meaning->n;
        return rs_same_line(doc, at) && take_any(c, at, m);
    }
    bool open = rs_token_is(doc, at, '(');
    bool comma = rs_token_is(doc, at, ','), dash = rs_token_is(doc, at, '-');
    bool hour = (comma || dash) && m->dated && m->date.year && !m->clocked;
    if (!open && !hour && !(comma && m->named_day)) {
        return false;
    }
    rs_moment try = *m;
    if (hour && rs_same_line(doc, at + 1) && rs_clock_take(c, at + 1, &try)) {
        *m = try; /* "8 January 2022 - 18:45" */
        return true;
    }
    if (!rs_same_line(doc, at + 1) || rs_time_word(doc, at + 1, "part") || !take_any(c, at + 1, &try) ||
        (open && !rs_token_is(doc, try.next, ')')) || (!open && (dash || m->dated || !try.dated))) {
        return false;
    }
    if (open) {
        rs_moment_extend(c, &try, try.next + 1);
    }
    *m = try;
    return true;
}

/* ---- what it comes to ---- */

/* The weekday named beside "today" wins over a publication date that does not agree. */
static int32_t nearest_weekday(int32_t days, int32_t weekday)
{
    int32_t back = (rs_weekday(days) - weekday + 7) % 7;
    return back == 6 ? days + 1 : days - back; /* one day ahead: published elsewhere, before midnight there */
}

static int32_t weekday_day(rs_clockwork *c, const rs_moment *m, uint32_t token)
{
    int32_t back = (rs_weekday(c->today) - m->weekday + 7) % 7;
    const rs_match *until = c->last.day_next ? rs_here(c->doc, c->last.day_next, "until") : NULL;
    if (until && m->shift == 9 && token == c->last.day_next + until->n) { /* "from Sunday to Wednesday" */
        int32_t from = rs_days_from_civil(c->last.day);
        return from + (m->weekday - rs_weekday(from) + 7) % 7;
    }
    if (m->weekly) {
        return c->today - rs_weekday(c->today) + m->weekday + 7 * m->shift;
    }
    if (m->shift == 2 || m->shift == -2) {
        return c->today - back + (m->shift == 2 ? 14 : back ? -7 : -14);
    }
    if (m->shift == 1 || (m->shift == 9 && back && rs_looks_ahead(c, token))) {
        return c->today - back + 7;
    }
    return c->today - (m->shift == -1 && !back ? 7 : back);
}

static bool date_civil(rs_clockwork *c, rs_moment *m, uint32_t token, rs_civil *out)
{
    if (m->date.hijri) {
        rs_date d = m->date;
        if (!d.year && c->anchored) { /* the nearest such day */
            int32_t here = rs_hijri_from_days(c->today).year, best = 0, gap = INT32_MAX;
            for (int32_t year = here - 1; year <= here + 1; year++) {
                int32_t days;
                if (rs_hijri_to_days((rs_civil){year, d.month, d.day}, &days)) {
                    int32_t off = days > c->today ? days - c->today : c->today - days;
                    best = off < gap ? year : best;
                    gap = off < gap ? off : gap;
                }
            }
            d.year = best;
        }
        return rs_date_civil(&d, out);
    }
    *out = (rs_civil){m->date.year, m->date.month, m->date.day};
    if (!out->year) {
        out->year = rs_year_for(c, token, out->month, out->day, m->date_shift);
    }
    return !out->year || rs_civil_valid(*out);
}

static void print_civil(char *out, size_t size, rs_civil v)
{
    char year[16];
    snprintf(year, sizeof year, v.year ? "%04d" : "XXXX", (int)v.year);
    snprintf(out, size, "%s-%02d-%02d", year, (int)v.month, (int)v.day);
}

/* The day of m, as TIMEX3 writes it; empty where none is told. False for a day that does not exist. */
static bool print_day(rs_clockwork *c, rs_moment *m, uint32_t token, char *out, size_t size)
{
    rs_civil v;
    out[0] = 0;
    if (m->dated) {
        if (!date_civil(c, m, token, &v)) {
            return false;
        }
        print_civil(out, size, v);
    } else if (m->counted && c->anchored) {
        int32_t day = c->today + m->offset;
        print_civil(out, size, rs_civil_from_days(m->weekday ? nearest_weekday(day, m->weekday) : day));
    } else if (m->weekday && c->anchored) {
        print_civil(out, size, rs_civil_from_days(weekday_day(c, m, token)));
    } else if (m->weekday) {
        snprintf(out, size, "XXXX-WXX-%d", (int)m->weekday);
    } else if (m->counted) {
        snprintf(out, size, "XXXX-XX-XX");
    }
    return true;
}

static bool conclude(rs_clockwork *c, rs_moment *m, uint32_t token, rs_timex *out)
{
    char day[24];
    if (!print_day(c, m, token, day, sizeof day)) {
        return false;
    }
    if (!day[0] && c->last.hour_next && token > c->last.hour_next && token <= c->last.hour_next + 2 && m->clocked &&
        rs_here(c->doc, c->last.hour_next, "until")) {
        memcpy(day, c->last.hour_day, sizeof day); /* "on Thursday from nine to eleven" */
    }
    bool open_half = m->clocked && !m->part.at && !m->zone.len && m->hour < 12;
    if (c->query && open_half && m->hour * 60 + m->minute <= c->minute) {
        m->hour += 12; /* the next such hour */
    }
    char clock[24];
    rs_clock_print(m, clock, sizeof clock);
    if (m->clocked) {
        c->last.hour_next = m->next;
        c->last.hour = m->hour;
        c->last.part = m->part;
        memcpy(c->last.hour_day, day, sizeof day);
    } else if (rs_date_parse(rs_str_of(day), &c->last.day)) {
        c->last.day_next = c->last.day.day ? m->next : 0;
    }
    out->type = clock[0] ? RS_TIME_TIME : RS_TIME_DATE;
    snprintf(out->value, sizeof out->value, "%s%s", day, clock);
    out->start = m->start;
    out->end = m->end;
    out->next = m->next;
    return true;
}

/* "this evening", "tonight", "last night": a part of the day that needs no day beside it. */
static bool lone_part(rs_clockwork *c, uint32_t token, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *this = rs_time_word(doc, token, "this");
    uint32_t at = token + (this ? this->n : 0), n;
    const rs_match *part = at == token || rs_same_line(doc, at) ? rs_time_word(doc, at, "part") : NULL;
    if (!part || part->n != 1) {
        return false;
    }
    rs_str folded = rs_token_fold(doc, at);
    bool night = rs_str_eq(rs_word_value(part), RS_STR("TNI")) && (uint8_t)folded.at[folded.len - 1] == RS_HA;
    bool article =
        folded.len > 4 && (uint8_t)folded.at[part->pre] == RS_ALEF && (uint8_t)folded.at[part->pre + 1u] == RS_LAM;
    bool eve = rs_str_eq(rs_word_value(part), RS_STR("TMO")) || rs_str_eq(rs_word_value(part), RS_STR("TEV"));
    if (!article || (!night && !(this && eve))) {
        return false;
    }
    m->part = rs_word_value(part);
    m->counted = m->named_day = true;
    rs_moment_extend(c, m, at + part->n);
    int32_t shift = rs_same_line(doc, m->next) ? rs_shift_at(doc, m->next, &n) : 9;
    if (shift == -1 || shift == 1) {
        m->offset = shift;
        rs_moment_extend(c, m, m->next + n);
    }
    return true;
}

/* "Friday-Saturday night", "Thursday/Friday": the second name adds nothing. */
static void second_weekday(rs_clockwork *c, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    if (!m->part.at || !rs_str_eq(m->part, RS_STR("TNI")) || !m->weekday || m->dated) {
        return;
    }
    uint32_t at = m->next + (rs_token_is(doc, m->next, '-') || rs_token_is(doc, m->next, '/') ? 1u : 0u), n;
    if (rs_same_line(doc, at) && rs_weekday_at(doc, at, &n) == m->weekday % 7 + 1) {
        rs_moment_extend(c, m, at + n);
    }
}

bool rs_moment_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    rs_moment m = {.shift = 9, .date_shift = 9};
    if (rs_day_until(c, token, &m) || rs_day_shared(c, token, 3, &m) || rs_day_alone(c, token, &m)) {
        m.start = m.date.start;
        return conclude(c, &m, token, out);
    }
    if (rs_clock_until(c, token, &m)) {
        m.start = doc->tokens[token].at;
        return conclude(c, &m, token, out);
    }
    const rs_match *this = rs_time_word(doc, token, "this");
    uint32_t head = token + (this ? this->n : 0);
    if (!rs_clock_shared(c, head, &m) && !take_any(c, head, &m)) {
        return false;
    }
    for (int links = 0; links < 8 && take_next(c, &m); links++) {
        rs_clock_take_zone(c, &m);
    }
    rs_clock_take_zone(c, &m);
    second_weekday(c, &m);
    bool told = m.named_day || m.dated || m.clocked;
    if (!told) {
        m = (rs_moment){.shift = 9, .date_shift = 9};
        if (!lone_part(c, token, &m)) {
            return false;
        }
    }
    uint32_t first = told ? head : token;
    m.start = m.dated && m.date.token == first ? m.date.start : doc->tokens[first].at;
    for (uint32_t k = doc->match_at[first]; k < doc->match_at[first + 1]; k++) { /* without what clings */
        const rs_match *x = &doc->matches[k];
        if (x->class_id == RS_LEX_time || x->class_id == RS_LEX_weekday || x->class_id == RS_LEX_time_unit ||
            (x->class_id == RS_LEX_number && m.clocked)) {
            m.start = rs_match_start(doc, x);
            break;
        }
    }
    return conclude(c, &m, token, out);
}
