/* time_clock: hours as news writes them: "10:30", "1807 GMT", "half past ten in the morning", "from 5 to 6 p.m.". */
#include "read/moments.h"

#include <stdio.h>

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

/* "M" minutes, "S" seconds at i. */
static bool is_part(const rs_doc *doc, uint32_t i, const char *letter)
{
    const rs_match *unit = rs_same_line(doc, i) ? rs_doc_match(doc, i, RS_LEX_time_unit) : NULL;
    return unit && rs_lex_attr(unit->entry, RS_ATTR_clock).at &&
           rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), rs_str_of(letter));
}

static bool is_minutes(const rs_doc *doc, uint32_t i)
{
    return is_part(doc, i, "M");
}

/* "and 3 seconds" behind the minutes; i where there is none. */
static uint32_t seconds_at(const rs_doc *doc, uint32_t i, rs_moment *m)
{
    uint32_t at = i + (rs_lone_waw(doc, i) ? 1 : 0);
    rs_number number;
    if (!rs_same_line(doc, at) || !rs_numeral_at(doc, at, &number) || number.kind != RS_NUMBER_CARDINAL ||
        !(number.value >= 1) || number.value >= 60 || !is_part(doc, at + number.n, "S")) {
        return i;
    }
    m->second = (int32_t)number.value;
    return at + number.n + 1;
}

/* "less a quarter", "less five minutes" behind the hour; i where there is none. */
static uint32_t less_at(const rs_doc *doc, uint32_t i, rs_moment *m)
{
    const rs_match *less = rs_same_line(doc, i) ? rs_time_word(doc, i, "less") : NULL;
    rs_number part;
    if (!less || !rs_same_line(doc, i + 1) || !rs_numeral_at(doc, i + 1, &part)) {
        return i;
    }
    uint32_t end = i + 1 + part.n;
    if (part.kind == RS_NUMBER_FRACTION) {
        m->minute = 60 - (int32_t)(part.value * 60 + 0.5);
    } else if (part.kind == RS_NUMBER_CARDINAL && part.value >= 1 && part.value < 31 && is_minutes(doc, end)) {
        m->minute = 60 - (int32_t)part.value;
        end++;
    } else {
        return i;
    }
    m->hour = m->hour > 1 ? m->hour - 1 : 12;
    return end;
}

/* "and a half", "and 20 minutes", "and twenty" before a part of the day; i where there is none. */
static uint32_t minutes_at(const rs_doc *doc, uint32_t i, rs_moment *m)
{
    uint32_t end = less_at(doc, i, m);
    if (end > i) {
        return end;
    }
    uint32_t at = i + (rs_lone_waw(doc, i) ? 1 : 0);
    rs_number number;
    if (!rs_same_line(doc, at) || !rs_numeral_at(doc, at, &number)) {
        return i;
    }
    const rs_match *word = rs_doc_match(doc, at, RS_LEX_number);
    if (at == i && !(word && (word->clitics & RS_C_WA))) {
        return i;
    }
    end = at + number.n;
    if (number.kind == RS_NUMBER_FRACTION) {
        m->minute = (int32_t)(number.value * 60 + 0.5);
        return end;
    }
    if (number.kind != RS_NUMBER_CARDINAL || number.percent || !(number.value >= 1) || number.value >= 60) {
        return i;
    }
    bool unit = is_minutes(doc, end);
    if (!unit && (number.digits || !half_at(doc, end))) {
        return i;
    }
    m->minute = (int32_t)number.value;
    return unit ? seconds_at(doc, end + 1, m) : end;
}

/* "10:30[:15]" behind an hour already read; i where there is none. */
static uint32_t colon_minutes(const rs_doc *doc, uint32_t i, rs_moment *m)
{
    if (!rs_token_is(doc, i, ':') || !(doc->tokens[i].flags & RS_T_GLUED) || i + 1 >= doc->n_tokens ||
        !(doc->tokens[i + 1].flags & RS_T_GLUED) || doc->tokens[i + 1].flen != 2 ||
        !small_number(doc, i + 1, 60, &m->minute)) {
        return i;
    }
    return rs_token_is(doc, i + 2, ':') && small_number(doc, i + 3, 60, &m->second) ? i + 4 : i + 2;
}

/* "06ra59" between digits, which agencies type from right to left and which is stored the other way round. */
static bool ra_hour(const rs_doc *doc, uint32_t i, rs_moment *m, uint32_t *end)
{
    int32_t first, second;
    if (!small_number(doc, i, 60, &first) || i + 2 >= doc->n_tokens || doc->tokens[i + 1].flen != 1 ||
        doc->folded[doc->tokens[i + 1].folded] != RS_RA || !(doc->tokens[i + 1].flags & RS_T_GLUED) ||
        !(doc->tokens[i + 2].flags & RS_T_GLUED) || !small_number(doc, i + 2, 60, &second)) {
        return false;
    }
    bool swapped = second < 24;
    m->hour = swapped ? second : first;
    m->minute = swapped ? first : second;
    *end = i + 3;
    return m->hour < 24;
}

/* "10.30", "1807": one run of digits; the second only where nothing else can be meant. */
static bool joined_hour(const rs_doc *doc, uint32_t i, bool told, rs_moment *m)
{
    rs_str s = rs_token_fold(doc, i);
    bool mark = s.len >= 4 && (s.at[s.len - 3] == '.' || s.at[s.len - 3] == ',');
    if (doc->tokens[i].kind != RS_TOKEN_NUMBER || s.len < 4 || s.len > 5 || (!mark && s.len != 4)) {
        return false;
    }
    bool sure =
        told || (rs_same_line(doc, i + 1) && (rs_time_word(doc, i + 1, "adverb") || rs_time_word(doc, i + 1, "zone")));
    uint64_t hour, minute;
    if (!sure || !rs_str_to_uint(rs_str_part(s, 0, s.len - (mark ? 3u : 2u)), &hour) ||
        !rs_str_to_uint(rs_str_part(s, s.len - 2, s.len), &minute) || hour > 24 || minute > 59) {
        return false;
    }
    m->hour = (int32_t)hour;
    m->minute = (int32_t)minute;
    return true;
}

/* An hour in words: "the tenth" behind the hour's word or before a part of the day, "three" behind the word only. */
static bool hour_word(const rs_doc *doc, uint32_t i, bool told, rs_moment *m, uint32_t *end)
{
    const rs_match *word = rs_doc_match(doc, i, RS_LEX_number);
    rs_number number;
    if (!word || !rs_numeral_at(doc, i, &number) || number.digits || number.percent || !(number.value >= 1)) {
        return false;
    }
    if (number.kind == RS_NUMBER_ORDINAL && number.n > 1 && number.value > 20 && number.value < 60) {
        number.n = word->n; /* "the fifth and twenty" is twenty past five */
        number.value = (int32_t)number.value % 10;
    }
    if (number.value >= 13) {
        return false;
    }
    m->hour = (int32_t)number.value;
    if (told && number.kind == RS_NUMBER_CARDINAL) {
        m->minute = (int32_t)((number.value - m->hour) * 60 + 0.5); /* "three and a third" is one number */
        *end = m->minute ? i + number.n : minutes_at(doc, i + number.n, m);
        return true;
    }
    rs_str folded = rs_token_fold(doc, i); /* feminine: ends in ta marbuta, or is "the first", "the one" */
    uint8_t last = (uint8_t)folded.at[folded.len - 1];
    bool feminine = last == RS_HA || (last == RS_YA && m->hour == 1);
    if (!(word->clitics & RS_C_AL) || !feminine || (number.kind != RS_NUMBER_ORDINAL && m->hour != 1)) {
        return false;
    }
    const rs_match *hours = i > 0 ? rs_doc_match(doc, i - 1, RS_LEX_time_unit) : NULL;
    if (!told && hours) {
        return false; /* "the first hours of the morning" */
    }
    *end = minutes_at(doc, i + number.n, m);
    return told || half_at(doc, *end);
}

static bool hour_at(const rs_doc *doc, uint32_t i, bool told, rs_moment *m, uint32_t *end)
{
    if (i >= doc->n_tokens) {
        return false;
    }
    if (told && ra_hour(doc, i, m, end)) {
        return true;
    }
    if (small_number(doc, i, 25, &m->hour)) {
        *end = colon_minutes(doc, i + 1, m);
        if (*end > i + 1 || told) {
            return true;
        }
        *end = minutes_at(doc, i + 1, m);
        return m->hour > 0 && half_at(doc, *end) && !rs_time_word(doc, *end, "of");
    }
    if (joined_hour(doc, i, told, m)) {
        *end = i + 1;
        return true;
    }
    return hour_word(doc, i, told, m, end);
}

/* The letters that papers put for a.m. and p.m. */
static void take_letter(rs_clockwork *c, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    if (m->part.at || !rs_same_line(doc, m->next) || doc->tokens[m->next].flen != 1) {
        return;
    }
    uint8_t letter = doc->folded[doc->tokens[m->next].folded];
    if (letter == RS_SAD || letter == RS_MEEM) {
        m->part = letter == RS_SAD ? RS_STR("TMO") : m->hour == 12 ? RS_STR("TMI") : RS_STR("TEV");
        rs_moment_extend(c, m, m->next + 1);
    }
}

/* What may stand between the hour's word and the hour: "more than", "the" on its own, a bracket. */
static uint32_t skip_to_hour(const rs_doc *doc, uint32_t at)
{
    const rs_match *bound = rs_doc_match(doc, at, RS_LEX_bound);
    at += bound ? bound->n : 0;
    rs_str word = rs_same_line(doc, at) ? rs_token_fold(doc, at) : RS_STR("");
    bool article = word.len == 2 && (uint8_t)word.at[0] == RS_ALEF && (uint8_t)word.at[1] == RS_LAM;
    return at + (article || rs_token_is(doc, at, '('));
}

bool rs_clock_take(rs_clockwork *c, uint32_t i, rs_moment *m)
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
        at = skip_to_hour(doc, at);
    }
    rs_moment try = *m;
    try.minute = try.second = 0;
    if (!hour_at(doc, at, word != NULL, &try, &end)) {
        return false;
    }
    if (word && end == at + 1 && !try.minute) {
        end = minutes_at(doc, end, &try);
    }
    end += rs_token_is(doc, at - (at > 0), '(') && rs_token_is(doc, end, ')');
    try.clocked = true;
    rs_moment_extend(c, &try, end);
    if (word || end > at + 1) {
        take_letter(c, &try);
    }
    *m = try;
    return true;
}

bool rs_clock_bare(rs_clockwork *c, uint32_t i, bool led, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *word = rs_doc_match(doc, i, RS_LEX_number);
    uint32_t end;
    if (doc->tokens[i].kind == RS_TOKEN_NUMBER ? !led : !word || !(word->clitics & RS_C_AL)) {
        return false;
    }
    rs_moment try = *m;
    if (!hour_at(doc, i, true, &try, &end)) {
        return false;
    }
    try.clocked = true;
    rs_moment_extend(c, &try, end);
    take_letter(c, &try);
    *m = try;
    return true;
}

void rs_clock_minutes_behind(rs_clockwork *c, rs_moment *m)
{
    if (m->clocked && !m->minute && rs_same_line(c->doc, m->next)) {
        rs_moment_extend(c, m, minutes_at(c->doc, m->next, m));
    }
}

void rs_clock_take_zone(rs_clockwork *c, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    uint32_t open = rs_token_is(doc, m->next, '(') ? 1 : 0;
    const rs_match *zone = rs_same_line(doc, m->next + open) ? rs_time_word(doc, m->next + open, "zone") : NULL;
    if (!zone || (!m->clocked && open)) {
        return;
    }
    uint32_t next = m->next + open + zone->n;
    rs_str value = rs_word_value(zone);
    if (open && !rs_token_is(doc, next, ')')) {
        return;
    }
    bool offset = value.len && (value.at[0] == 'Z' || value.at[0] == '+');
    m->zone = offset ? value : RS_STR("");
    rs_moment_extend(c, m, next + open);
}

bool rs_clock_shared(rs_clockwork *c, uint32_t i, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *word = rs_time_word(doc, i, "clock");
    bool led = word || (i > 0 && (rs_time_word(doc, i - 1, "of") || rs_doc_match_over(doc, i - 1, RS_LEX_bound)));
    uint32_t at = i + (word ? word->n : 0), end;
    rs_moment first = *m, second = {0};
    if (m->clocked || !led || !rs_same_line(doc, at) || !hour_at(doc, at, true, &first, &end) ||
        !rs_same_line(doc, end)) {
        return false;
    }
    const rs_match *until = rs_time_word(doc, end, "until");
    const rs_match *waw = rs_doc_match(doc, end, RS_LEX_number);
    uint32_t next = end + (until ? until->n : rs_lone_waw(doc, end) || rs_token_is(doc, end, '-') ? 1u : 0u);
    if (next == end && !(waw && (waw->clitics & RS_C_WA))) {
        return false;
    }
    if (!rs_same_line(doc, next) || !rs_clock_take(c, next, &second) || !rs_same_line(doc, second.next)) {
        return false;
    }
    uint32_t half = second.next;
    const rs_match *of = rs_time_word(doc, half, "of");
    half += of ? of->n : 0;
    const rs_match *part = rs_same_line(doc, half) ? rs_time_word(doc, half, "part") : NULL;
    part = part || of ? part : rs_time_word(doc, half, "adverb");
    if (second.part.at) {
        first.part = second.part;
    } else if (part) {
        first.part = rs_word_value(part);
    } else {
        return false;
    }
    if (first.hour > second.hour && second.hour != 12) {
        first.part = RS_STR_NONE; /* "from 9 to 1 p.m.": the first is in the other half */
    }
    first.clocked = true;
    rs_moment_extend(c, &first, end);
    *m = first;
    return true;
}

bool rs_clock_until(rs_clockwork *c, uint32_t token, rs_moment *m)
{
    const rs_doc *doc = c->doc;
    const rs_match *until = c->last.hour_next ? rs_here(doc, c->last.hour_next, "until") : NULL;
    rs_moment try = *m;
    if (!until || token != c->last.hour_next + until->n || !rs_same_line(doc, token)) {
        return false;
    }
    try.part = RS_STR_NONE;
    const rs_match *word = rs_time_word(doc, token, "clock");
    uint32_t at = token + (word ? word->n : 0), end;
    if (!rs_same_line(doc, at) || !hour_at(doc, at, true, &try, &end) || half_at(doc, end) ||
        (!word && !rs_ends_at(doc, end))) {
        return false;
    }
    rs_moment_extend(c, &try, end);
    take_letter(c, &try);
    bool same_half = try.hour > c->last.hour || (try.hour <= 12 && c->last.hour == 12);
    if (!try.part.at && same_half) {
        try.part = c->last.part;
    }
    try.clocked = true;
    *m = try;
    return true;
}

/* The clock of 24 hours, from the part of the day that stands beside. */
static int32_t full_hour(const rs_moment *m)
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

void rs_clock_print(const rs_moment *m, char *out, size_t size)
{
    out[0] = 0;
    if (m->clocked) {
        int n = snprintf(out, size, "T%02d:%02d", (int)full_hour(m) % 24, (int)m->minute);
        if (m->second) {
            n += snprintf(out + n, size - (size_t)n, ":%02d", (int)m->second);
        }
        snprintf(out + n, size - (size_t)n, "%.*s", RS_STR_ARG(m->zone));
    } else if (m->part.at) {
        snprintf(out, size, "%.*s", RS_STR_ARG(m->part));
    }
}
