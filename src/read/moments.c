/* moments: days, parts of days and clock times, told in chains of words. Longer than most: the links of a chain share
 * one state, and cutting them apart would make that state a header of its own. */
#include "read/times.h"

#include <stdio.h>

/* What a chain has told so far. */
typedef struct moment {
    bool named_day, dated, clocked; /* a counted day or weekday; a calendar date; an hour */
    int32_t offset;                 /* days from publication, when counted */
    bool counted;
    int32_t weekday, shift; /* shift of the weekday: as rs_shift_at, 9 none */
    rs_date date;
    int32_t date_shift;
    int32_t hour, minute, second;
    rs_str part; /* TMO ..; NONE unknown */
    bool greenwich;
    uint32_t start, end, next;
} moment;

static bool lone_waw(const rs_doc *doc, uint32_t i)
{
    return i < doc->n_tokens && doc->tokens[i].flen == 1 && doc->folded[doc->tokens[i].folded] == RS_WAW;
}

static void extend(const rs_clockwork *c, moment *m, uint32_t next)
{
    m->next = next;
    m->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
}

static bool small_number(const rs_doc *doc, uint32_t i, int32_t limit, int32_t *value)
{
    rs_str s = rs_same_line(doc, i) || i == 0 ? rs_token_fold(doc, i) : RS_STR("");
    uint64_t v;
    if (!s.len || s.len > 2 || doc->tokens[i].kind != RS_TOKEN_NUMBER || !rs_str_to_uint(s, &v) ||
        v >= (uint64_t)limit) {
        return false;
    }
    *value = (int32_t)v;
    return true;
}

/* "and a half", "and 20 minutes", "less a quarter" behind the hour. */
static uint32_t minutes_at(const rs_doc *doc, uint32_t i, moment *m)
{
    const rs_match *less = rs_same_line(doc, i) ? rs_time_word(doc, i, "less") : NULL;
    rs_number part;
    if (less && rs_same_line(doc, i + 1) && rs_number_at(doc, i + 1, &part) && part.kind == RS_NUMBER_FRACTION) {
        m->minute = 60 - (int32_t)(part.value * 60 + 0.5);
        m->hour = m->hour > 1 ? m->hour - 1 : 12;
        return i + 1 + part.n;
    }
    uint32_t at = i + (lone_waw(doc, i) ? 1 : 0);
    rs_number number;
    if (!rs_same_line(doc, at) || !rs_number_at(doc, at, &number)) {
        return i;
    }
    const rs_match *word = rs_doc_match(doc, at, RS_LEX_number);
    bool joined = at > i || (word && (word->clitics & RS_C_WA));
    uint32_t end = at + number.n;
    if (!joined) {
        return i;
    }
    if (number.kind == RS_NUMBER_FRACTION) {
        m->minute = (int32_t)(number.value * 60 + 0.5);
        return end;
    }
    const rs_match *unit = rs_same_line(doc, end) ? rs_doc_match(doc, end, RS_LEX_time_unit) : NULL;
    bool minutes = unit && rs_lex_attr(unit->entry, RS_ATTR_clock).at &&
                   rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("M"));
    if (!minutes || number.kind != RS_NUMBER_CARDINAL || number.value >= 60) {
        return i;
    }
    m->minute = (int32_t)number.value;
    return end + unit->n;
}

/* Is there a part of the day that tells which half an hour belongs to: "in the evening", "of the night of"? */
static bool half_at(const rs_doc *doc, uint32_t i)
{
    if (!rs_same_line(doc, i)) {
        return false;
    }
    const rs_match *of = rs_time_word(doc, i, "of");
    if (of) {
        return rs_same_line(doc, i + of->n) && rs_time_word(doc, i + of->n, "part");
    }
    const rs_match *part = rs_time_word(doc, i, "part");
    return rs_time_word(doc, i, "adverb") || (part && (part->n > 1 || rs_str_eq(rs_word_value(part), RS_STR("TEV"))));
}

/* The hour at i: "10:30", "10.30" or "10" after the word for o'clock, "the tenth" after it or before a part of day. */
static bool hour_at(const rs_doc *doc, uint32_t i, bool told, moment *m, uint32_t *end)
{
    if (i >= doc->n_tokens) {
        return false;
    }
    if (small_number(doc, i, 25, &m->hour)) {
        *end = i + 1;
        if (rs_token_is(doc, i + 1, ':') && (doc->tokens[i + 1].flags & RS_T_GLUED) && i + 2 < doc->n_tokens &&
            (doc->tokens[i + 2].flags & RS_T_GLUED) && doc->tokens[i + 2].flen == 2 &&
            small_number(doc, i + 2, 60, &m->minute)) {
            *end = i + 3;
            if (rs_token_is(doc, i + 3, ':') && small_number(doc, i + 4, 60, &m->second)) {
                *end = i + 5;
            }
            return true;
        }
        return told || (m->hour > 0 && half_at(doc, i + 1) && !rs_time_word(doc, i + 1, "of"));
    }
    rs_str s = rs_token_fold(doc, i);
    if (told && doc->tokens[i].kind == RS_TOKEN_NUMBER && s.len >= 4 && s.len <= 5 &&
        (s.at[s.len - 3] == '.' || s.at[s.len - 3] == ',')) {
        uint64_t hour, minute;
        if (rs_str_to_uint(rs_str_part(s, 0, s.len - 3), &hour) &&
            rs_str_to_uint(rs_str_part(s, s.len - 2, s.len), &minute) && hour < 25 && minute < 60) {
            m->hour = (int32_t)hour;
            m->minute = (int32_t)minute;
            *end = i + 1;
            return true;
        }
    }
    const rs_match *word = rs_doc_match(doc, i, RS_LEX_number);
    rs_number number;
    if (told && word && rs_number_at(doc, i, &number) && !number.digits && number.kind == RS_NUMBER_CARDINAL &&
        number.value >= 1 && number.value <= 12) {
        m->hour = (int32_t)number.value;
        *end = minutes_at(doc, i + number.n, m);
        return true;
    }
    if (!word || !(word->clitics & RS_C_AL) || !rs_number_at(doc, i, &number) || number.value < 1 ||
        number.value > 12 || number.percent) {
        return false;
    }
    rs_str folded = rs_token_fold(doc, i); /* feminine: ends in ta marbuta, or is "the first", "the one" */
    uint8_t last = (uint8_t)folded.at[folded.len - 1];
    bool feminine = last == RS_HA || (last == RS_YA && number.value == 1);
    bool hour_word = number.kind == RS_NUMBER_ORDINAL || number.value == 1; /* "one" is a cardinal */
    if (!feminine || !hour_word) {
        return false;
    }
    m->hour = (int32_t)number.value;
    *end = minutes_at(doc, i + number.n, m);
    return told || half_at(doc, *end);
}

/* The letters that papers put for a.m. and p.m. */
static void take_half(rs_clockwork *c, moment *m, bool sure)
{
    const rs_doc *doc = c->doc;
    if (!sure || m->part.at || !rs_same_line(doc, m->next) || doc->tokens[m->next].flen != 1) {
        return;
    }
    uint8_t letter = doc->folded[doc->tokens[m->next].folded];
    if (letter == RS_SAD || letter == RS_MEEM) {
        m->part = letter == RS_SAD ? RS_STR("TMO") : RS_STR("TEV");
        extend(c, m, m->next + 1);
        if (letter == RS_MEEM && m->hour == 12) {
            m->part = RS_STR("TMI");
        }
    }
}

static bool take_clock(rs_clockwork *c, uint32_t i, moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *word = rs_time_word(doc, i, "clock");
    uint32_t at = i, end;
    if (m->clocked) {
        return false;
    }
    if (word) {
        at += word->n;
        if (!rs_same_line(doc, at)) {
            return false;
        }
        const rs_match *bound = rs_doc_match(doc, at, RS_LEX_bound);
        at += bound ? bound->n : 0;
    }
    moment try = *m;
    try.minute = try.second = 0;
    if (!hour_at(doc, at, word != NULL, &try, &end)) {
        return false;
    }
    if (word && end == at + 1 && !try.minute) {
        end = minutes_at(doc, end, &try);
    }
    try.clocked = true;
    extend(c, &try, end);
    take_half(c, &try, word != NULL || end > at + 1);
    *m = try;
    return true;
}

static void take_zone(rs_clockwork *c, moment *m)
{
    const rs_match *zone = rs_same_line(c->doc, m->next) ? rs_time_word(c->doc, m->next, "zone") : NULL;
    if (zone) {
        m->greenwich = rs_str_eq(rs_word_value(zone), RS_STR("Z"));
        extend(c, m, m->next + zone->n);
    }
}

/* last, this, next behind a weekday; "of last week" too. */
static void take_shift(rs_clockwork *c, moment *m)
{
    uint32_t n;
    int32_t shift = rs_same_line(c->doc, m->next) ? rs_shift_at(c->doc, m->next, &n) : 9;
    if (shift != 9) {
        m->shift = shift;
        extend(c, m, m->next + n);
    }
}

static bool take_weekday(rs_clockwork *c, uint32_t i, moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *unit = rs_doc_match(doc, i, RS_LEX_time_unit);
    bool day_word = unit && !rs_time_word(doc, i, "part") &&
                    rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("D")) &&
                    (unit->feat & (RS_F_SINGULAR | RS_F_PLURAL)) && !(unit->clitics & (RS_C_AL | RS_C_PRONOUN));
    uint32_t at = day_word ? i + unit->n : i, n;
    if (m->weekday || m->dated || (at > i && !rs_same_line(doc, at))) {
        return false;
    }
    int32_t weekday = rs_weekday_at(doc, at, &n);
    if (!weekday && day_word) {
        const rs_match *bare = rs_doc_match(doc, at, RS_LEX_weekday_bare);
        weekday = bare && !bare->clitics ? rs_word_int(bare) : 0;
        n = bare ? bare->n : 0;
    }
    if (!weekday) {
        return false;
    }
    m->weekday = weekday;
    m->named_day = true;
    m->shift = 9;
    extend(c, m, at + n);
    take_shift(c, m);
    return true;
}

static bool take_counted(rs_clockwork *c, uint32_t i, moment *m)
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
    if (rs_word_int(day) == 0 && rs_same_line(c->doc, next) && rs_number_at(c->doc, next, &number) && number.article &&
        number.kind == RS_NUMBER_ORDINAL) {
        return false; /* "for the second day": no today */
    }
    m->counted = m->named_day = true;
    m->offset = rs_word_int(day);
    extend(c, m, next);
    uint32_t n;
    int32_t shift = m->offset == 0 && rs_same_line(c->doc, next) ? rs_shift_at(c->doc, next, &n) : 9;
    if (shift == -1 || shift == 1) {
        m->offset = shift;
        extend(c, m, next + n);
    }
    return true;
}

/* "last", "this", "of last year", "of the current month" behind a date without a year. */
static void take_date_shift(rs_clockwork *c, moment *m)
{
    const rs_doc *doc = c->doc;
    uint32_t n, at = m->next;
    m->date_shift = 9;
    if (m->date.year || !rs_same_line(doc, at)) {
        return;
    }
    int32_t shift = rs_shift_at(doc, at, &n);
    if (shift != 9) {
        m->date_shift = shift ? shift : 2;
        extend(c, m, at + n);
        return;
    }
    const rs_match *of = rs_time_word(doc, at, "of");
    at += of ? of->n : 0;
    const rs_match *this = rs_same_line(doc, at) ? rs_time_word(doc, at, "this") : NULL;
    at += this ? this->n : 0;
    const rs_match *unit = rs_same_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_time_unit) : NULL;
    if (!unit || !(unit->clitics & RS_C_AL) || !rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("Y"))) {
        return;
    }
    at += unit->n;
    shift = this ? 0 : rs_same_line(doc, at) ? rs_shift_at(doc, at, &n) : 9;
    if (shift == 9 || !c->anchored) {
        return;
    }
    m->date.year = c->now.year + shift;
    extend(c, m, this ? at : at + n);
}

static bool take_date(rs_clockwork *c, uint32_t i, moment *m)
{
    rs_date date;
    if (m->dated || !rs_date_at(c->doc, i, &date) || !date.day || (m->weekday && date.weekday)) {
        return false;
    }
    m->date = date;
    m->dated = true;
    m->weekday = m->weekday ? m->weekday : date.weekday;
    m->next = i + date.n;
    m->end = date.end;
    take_date_shift(c, m);
    return true;
}

static bool take_part(rs_clockwork *c, uint32_t i, moment *m)
{
    const rs_match *part = rs_time_word(c->doc, i, "part");
    if (!part && (m->named_day || m->dated || m->clocked)) {
        part = rs_time_word(c->doc, i, "adverb");
    }
    if (!part || m->part.at || part->clitics & RS_C_PRONOUN) {
        return false;
    }
    m->part = rs_word_value(part);
    extend(c, m, i + part->n);
    if (m->clocked && !m->minute && rs_same_line(c->doc, m->next)) {
        uint32_t end = minutes_at(c->doc, m->next, m); /* "at eight in the evening and 20 minutes" */
        extend(c, m, end);
    }
    return true;
}

static bool take_any(rs_clockwork *c, uint32_t i, moment *m)
{
    return take_date(c, i, m) || take_weekday(c, i, m) || take_counted(c, i, m) || take_clock(c, i, m) ||
           take_part(c, i, m);
}

/* The next link of the chain may stand behind "of", a comma or in brackets. */
static bool take_next(rs_clockwork *c, moment *m)
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
    if ((of && (m->part.at || m->clocked)) || (meaning && m->named_day && !m->dated)) {
        at += of && (m->part.at || m->clocked) ? of->n : meaning->n;
        return rs_same_line(doc, at) && take_any(c, at, m);
    }
    bool open = rs_token_is(doc, at, '(');
    if (!open && !(rs_token_is(doc, at, ',') && m->named_day)) {
        return false;
    }
    moment try = *m;
    if (!rs_same_line(doc, at + 1) || rs_time_word(doc, at + 1, "part") || !take_any(c, at + 1, &try) ||
        (open && !rs_token_is(doc, try.next, ')')) || (!open && !try.dated)) {
        return false;
    }
    if (open) {
        extend(c, &try, try.next + 1);
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

static int32_t weekday_day(rs_clockwork *c, const moment *m, uint32_t token)
{
    int32_t back = (rs_weekday(c->today) - m->weekday + 7) % 7;
    if (m->shift == 1 || (m->shift == 9 && back && rs_looks_ahead(c, token))) {
        return c->today - back + 7;
    }
    return c->today - (m->shift == -1 && !back ? 7 : back);
}

static bool date_civil(rs_clockwork *c, moment *m, uint32_t token, rs_civil *out)
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

static bool print_day(rs_clockwork *c, moment *m, uint32_t token, char *out, size_t size)
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

/* The clock of 24 hours, from the part of the day that stands beside. */
static int32_t full_hour(const moment *m)
{
    int32_t h = m->hour;
    if (!m->part.at || h > 12) {
        return h == 24 ? 0 : h;
    }
    if (rs_str_eq(m->part, RS_STR("TMO"))) {
        return h == 12 ? 0 : h;
    }
    if (rs_str_eq(m->part, RS_STR("TNI")) && (h == 12 || h <= 4)) {
        return h == 12 ? 0 : h;
    }
    if (rs_str_eq(m->part, RS_STR("TMI")) && h >= 10) {
        return h;
    }
    return h == 12 ? (rs_str_eq(m->part, RS_STR("TEV")) ? 0 : 12) : h + 12;
}

static bool conclude(rs_clockwork *c, moment *m, uint32_t token, rs_timex *out)
{
    char day[24];
    if (!print_day(c, m, token, day, sizeof day)) {
        return false;
    }
    char clock[16] = "";
    if (m->clocked) {
        int n = snprintf(clock, sizeof clock, "T%02d:%02d", (int)full_hour(m) % 24, (int)m->minute);
        if (m->second) {
            n += snprintf(clock + n, sizeof clock - (size_t)n, ":%02d", (int)m->second);
        }
        if (m->greenwich) {
            snprintf(clock + n, sizeof clock - (size_t)n, "Z");
        }
    } else if (m->part.at) {
        snprintf(clock, sizeof clock, "%.*s", RS_STR_ARG(m->part));
    }
    out->type = clock[0] ? RS_TIME_TIME : RS_TIME_DATE;
    snprintf(out->value, sizeof out->value, "%s%s", day, clock);
    out->start = m->start;
    out->end = m->end;
    out->next = m->next;
    return true;
}

/* "this evening", "tonight", "last night": a part of the day that needs no day beside it. */
static bool lone_part(rs_clockwork *c, uint32_t token, moment *m)
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
    extend(c, m, at + part->n);
    int32_t shift = rs_same_line(doc, m->next) ? rs_shift_at(doc, m->next, &n) : 9;
    if (shift == -1 || shift == 1) {
        m->offset = shift;
        extend(c, m, m->next + n);
    }
    return true;
}

/* The day before "and the 8th of May", "to 8 May": it shares what follows. */
static bool shared_date(rs_clockwork *c, uint32_t token, moment *m)
{
    const rs_doc *doc = c->doc;
    rs_number first;
    if (!rs_number_at(doc, token, &first) || first.kind > RS_NUMBER_ORDINAL || !(first.value >= 1) ||
        first.value > 31 || first.percent || (first.digits && (first.n > 1 || doc->tokens[token].flen > 2)) ||
        (!first.digits && first.kind != RS_NUMBER_ORDINAL)) {
        return false;
    }
    uint32_t at = token + first.n;
    if (!rs_same_line(doc, at)) {
        return false;
    }
    const rs_match *until = rs_time_word(doc, at, "until");
    const rs_match *next = rs_doc_match(doc, at, RS_LEX_number);
    if (until) {
        at += until->n;
    } else if (lone_waw(doc, at) || rs_token_is(doc, at, '-')) {
        at++;
    } else if (!next || !(next->clitics & RS_C_WA)) {
        return false;
    }
    rs_date date;
    if (!rs_same_line(doc, at) || !rs_date_at(doc, at, &date) || !date.day || date.weekday ||
        first.value > (date.hijri ? 30 : rs_month_length(2000, date.month))) {
        return false;
    }
    m->date = date;
    m->date.day = (int32_t)first.value;
    m->date_shift = 9;
    m->dated = true;
    m->start = first.start;
    m->end = first.end;
    m->next = token + first.n;
    return true;
}

/* "Friday-Saturday night", "Thursday/Friday": the second name adds nothing. */
static void second_weekday(rs_clockwork *c, moment *m)
{
    const rs_doc *doc = c->doc;
    if (!m->part.at || !rs_str_eq(m->part, RS_STR("TNI")) || !m->weekday || m->dated) {
        return;
    }
    uint32_t at = m->next + (rs_token_is(doc, m->next, '-') || rs_token_is(doc, m->next, '/') ? 1u : 0u), n;
    if (rs_same_line(doc, at) && rs_weekday_at(doc, at, &n) == m->weekday % 7 + 1) {
        extend(c, m, at + n);
    }
}

bool rs_moment_at(rs_clockwork *c, uint32_t token, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    moment m = {.shift = 9, .date_shift = 9};
    if (shared_date(c, token, &m)) {
        return conclude(c, &m, token, out);
    }
    const rs_match *this = rs_time_word(doc, token, "this");
    uint32_t head = token + (this ? this->n : 0);
    if (!take_any(c, head, &m)) {
        return false;
    }
    for (int links = 0; links < 8 && take_next(c, &m); links++) {
        take_zone(c, &m);
    }
    take_zone(c, &m);
    second_weekday(c, &m);
    bool told = m.named_day || m.dated || m.clocked;
    if (!told) {
        m = (moment){.shift = 9, .date_shift = 9};
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
