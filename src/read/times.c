/* times: finds and values the expressions of time. Moments, periods and durations are tried in turn at each token; an
 * expression taken is skipped as a whole. */
#include "read/times.h"

#include <stdio.h>

int32_t rs_word_int(const rs_match *m)
{
    rs_str s = rs_lex_attr(m->entry, m->class_id == RS_LEX_time ? RS_ATTR_value : RS_ATTR_day);
    uint64_t value;
    bool negative = s.len && s.at[0] == '-';
    return rs_str_to_uint(rs_str_part(s, negative, s.len), &value) ? (negative ? -(int32_t)value : (int32_t)value) : 0;
}

static int32_t mod_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    const rs_match *m = rs_time_word(doc, i, "mod");
    if (!m || !(m->clitics & RS_C_AL) || m->clitics & ~(unsigned)RS_C_AL) {
        return 9;
    }
    *n = m->n;
    return rs_word_int(m);
}

int32_t rs_shift_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    const rs_match *before = rs_time_word(doc, i, "ago"), *after = rs_time_word(doc, i, "after");
    const rs_match *side = before ? before : after;
    int32_t sign = before ? -1 : 1;
    if (!side || side->clitics || !rs_same_line(doc, i + side->n)) {
        return mod_at(doc, i, n);
    }
    const rs_match *mod = rs_time_word(doc, i + side->n, "mod");
    if (mod_at(doc, i + side->n, n) != sign || rs_lex_attr(mod->entry, RS_ATTR_recent).at) {
        return 9; /* "the last but one" is an order, not a time */
    }
    *n += side->n;
    return 2 * sign;
}

/* A word that begins as verbs of the future do: sa- and a personal prefix. */
static bool future_shape(const rs_doc *doc, uint32_t i)
{
    rs_str s = rs_token_fold(doc, i);
    if (doc->tokens[i].kind != RS_TOKEN_ARABIC || s.len < 4) {
        return false;
    }
    const uint8_t *w = (const uint8_t *)s.at;
    size_t skip = w[0] == RS_WAW || w[0] == RS_FA ? 1 : 0;
    if (s.len < skip + 4 || w[skip] != RS_SEEN) {
        return false;
    }
    if (w[skip + 1] == RS_ALEF) { /* "I shall": its hamza is written, and it is no form of "to ask" */
        rs_str own = rs_token_text(doc, i);
        return rs_str_find(own, RS_STR("\xd8\xb3\xd8\xa3"), 0) <= 2u * skip &&
               (w[skip + 2] != RS_LAM || s.len > skip + 5);
    }
    if (w[skip + 1] != RS_YA && w[skip + 1] != RS_TA && w[skip + 1] != RS_NOON) {
        return false;
    }
    return w[s.len - 1] != RS_HA && !rs_time_word(doc, i, "not_future") && !rs_doc_match(doc, i, RS_LEX_number);
}

bool rs_looks_ahead(const rs_clockwork *c, uint32_t token)
{
    const rs_doc *doc = c->doc;
    if (c->query) {
        return true;
    }
    uint32_t first = doc->sentences[doc->tokens[token].sentence].token;
    for (uint32_t back = 1; back <= 12 && token >= first + back; back++) {
        uint32_t i = token - back;
        if (doc->tokens[i].mark == ';' || doc->tokens[i].mark == ':') {
            return false;
        }
        if (future_shape(doc, i) || rs_time_word(doc, i, "future")) {
            return true;
        }
    }
    return false;
}

int32_t rs_sentence_year(rs_clockwork *c, uint32_t token)
{
    uint32_t sentence = c->doc->tokens[token].sentence;
    if (sentence == c->sentence) {
        return c->sentence_year;
    }
    c->sentence = sentence;
    c->sentence_year = 0;
    const rs_sentence *s = &c->doc->sentences[sentence];
    for (uint32_t i = s->token; i < s->token + s->n && !c->sentence_year; i++) {
        rs_date date;
        if (rs_date_at(c->doc, i, &date) && !date.hijri) {
            c->sentence_year = date.year;
        }
    }
    return c->sentence_year;
}

int32_t rs_year_for(rs_clockwork *c, uint32_t token, int32_t month, int32_t day, int32_t shift)
{
    if (!c->anchored) {
        return rs_sentence_year(c, token);
    }
    int32_t year = c->now.year;
    if (shift == 2) {
        return year;
    }
    bool later = month > c->now.month || (month == c->now.month && day > c->now.day);
    bool same = month == c->now.month && (!day || day == c->now.day);
    if (shift == -1) {
        return later || same ? year - 1 : year;
    }
    if (shift == 1) {
        return later ? year : year + 1;
    }
    if (!day && !c->query) {
        bool ahead = rs_looks_ahead(c, token) || (token > 0 && rs_time_word(c->doc, token - 1, "until"));
        int32_t past = (c->now.month - month + 12) % 12, next = 12 - past;
        bool future = past && (ahead || 3 * next < past);
        return future ? (month > c->now.month ? year : year + 1) : (month > c->now.month ? year - 1 : year);
    }
    if (c->query) {
        return month >= c->now.month ? year : year + 1;
    }
    int32_t best = year, gap = INT32_MAX;
    /* news looks back: a day to come must be three times as near as the one that was */
    int32_t weight = rs_looks_ahead(c, token) ? 1 : 3;
    for (int32_t y = year - 1; y <= year + 1; y++) {
        int32_t off = rs_days_from_civil((rs_civil){y, month, day}) - c->today;
        off = off < 0 ? -off : off * weight;
        best = off < gap ? y : best;
        gap = off < gap ? off : gap;
    }
    return best;
}

bool rs_day_of_month(rs_clockwork *c, uint32_t token, int32_t day, int32_t weekday, rs_civil *out)
{
    int32_t gap = INT32_MAX, weight = rs_looks_ahead(c, token) ? 1 : 3;
    for (int32_t shift = -1; shift <= 1 && c->anchored; shift++) {
        rs_civil v = rs_civil_add_months((rs_civil){c->now.year, c->now.month, 1}, shift);
        v.day = day;
        if (!rs_civil_valid(v)) {
            continue;
        }
        int32_t off = rs_days_from_civil(v) - c->today;
        bool agrees = !weekday || rs_weekday(off + c->today) == weekday;
        off = off < 0 ? -off : off * weight;
        if (agrees && off < gap) {
            gap = off;
            *out = v;
        }
    }
    return gap < INT32_MAX;
}

int32_t rs_day_number(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    rs_number number;
    if (i >= doc->n_tokens || !rs_numeral_at(doc, i, &number) || number.percent || number.kind > RS_NUMBER_ORDINAL ||
        !(number.value >= 1) || number.value > 31 || number.value != (double)(int32_t)number.value) {
        return 0;
    }
    if (number.digits ? number.n > 1 || doc->tokens[i].flen > 2 : !number.article) {
        return 0;
    }
    rs_str word = rs_token_fold(doc, i); /* days are counted in the masculine: "the second (f.)" is an hour */
    if (!number.digits && number.n == 1 && (uint8_t)word.at[word.len - 1] == RS_HA) {
        return 0;
    }
    *n = number.n;
    return (int32_t)number.value;
}

/* "now", "daily", "recently". */
static bool reference(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_match *m = rs_time_word(c->doc, i, "ref");
    bool set = !m;
    m = m ? m : rs_time_word(c->doc, i, "set");
    if (!m) {
        return false;
    }
    uint32_t next = i + m->n;
    if (!set && rs_same_line(c->doc, next) && rs_time_word(c->doc, next - 1, "clock") &&
        (c->doc->tokens[next].kind == RS_TOKEN_NUMBER || rs_doc_match(c->doc, next, RS_LEX_number))) {
        return false; /* "until the hour of 2:00" */
    }
    rs_str value = rs_word_value(m);
    rs_str word = rs_token_text(c->doc, i);
    word = rs_str_starts(word, RS_STR("\xd9\x88")) ? rs_str_part(word, 2, word.len) : word;
    if (rs_str_starts(word, RS_STR("\xd8\xa2")) || rs_str_starts(word, RS_STR("\xd8\xa3\xd9\x84"))) {
        return false; /* with madda or hamza on its first alef "now" is a man's name, Alain or Alan */
    }
    out->type = set ? RS_TIME_SET : RS_TIME_DATE;
    snprintf(out->value, sizeof out->value, "%.*s", RS_STR_ARG(value));
    out->start = rs_match_start(c->doc, m);
    out->end = rs_match_end(c->doc, m);
    out->next = i + m->n;
    return true;
}

/* "earlier", alone or narrowed down: "earlier today", "earlier this month". */
static bool earlier(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = rs_time_word(doc, i, "refmod");
    if (!m) {
        return false;
    }
    uint32_t start = rs_match_start(doc, m), end = rs_match_end(doc, m), next = i + m->n;
    uint32_t at = next;
    const rs_match *of = rs_same_line(doc, at) ? rs_time_word(doc, at, "of") : NULL;
    at += of ? of->n : 0;
    if (rs_same_line(doc, at) && (rs_moment_at(c, at, out) || rs_period_at(c, at, out))) {
        out->start = start;
        return true;
    }
    *out = (rs_timex){.type = RS_TIME_DATE, .start = start, .end = end, .next = next};
    rs_str value = rs_word_value(m);
    snprintf(out->value, sizeof out->value, "%.*s", RS_STR_ARG(value));
    return true;
}

static bool say_set(const rs_clockwork *c, uint32_t start, uint32_t next, rs_timex *out)
{
    out->type = RS_TIME_SET;
    out->start = start;
    out->end = c->doc->tokens[next - 1].at + c->doc->tokens[next - 1].len;
    out->next = next;
    return true;
}

/* "every morning" behind its first word, at i. */
static bool every_part(rs_clockwork *c, uint32_t i, uint32_t start, rs_timex *out)
{
    const rs_match *part = rs_time_word(c->doc, i, "part");
    if (!part || part->clitics || part->n > 1 || rs_str_eq(rs_word_value(part), RS_STR("TAF"))) {
        return false; /* "every age" is spelt as "every afternoon" */
    }
    rs_str value = rs_word_value(part);
    snprintf(out->value, sizeof out->value, "XXXX-XX-XX%.*s", RS_STR_ARG(value));
    return say_set(c, start, i + part->n, out);
}

/* "every Friday". */
static bool every(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *m = rs_time_word(doc, i, "each");
    if (!m || m->clitics & RS_C_PRONOUN) {
        return false;
    }
    uint32_t first = i + m->n, at = first, n = 1;
    const rs_match *unit = rs_same_line(doc, at) ? rs_doc_match(doc, at, RS_LEX_time_unit) : NULL;
    if (unit && rs_str_eq(rs_lex_attr(unit->entry, RS_ATTR_unit), RS_STR("D"))) {
        at += unit->n;
    }
    if (!rs_same_line(doc, first)) {
        return false;
    }
    if (every_part(c, first, rs_match_start(doc, m), out)) {
        return true;
    }
    if (rs_every_length_at(c, first, out)) {
        out->start = rs_match_start(doc, m);
        return true;
    }
    if (!rs_same_line(doc, at)) {
        return false;
    }
    const rs_match *bare = rs_doc_match(doc, at, RS_LEX_weekday_bare);
    int32_t day = bare && (at > first || rs_word_int(bare) > 1) ? rs_word_int(bare) : rs_weekday_at(doc, at, &n);
    if (!day || (bare && rs_word_int(bare) == 7 && at == first)) {
        return false; /* "everyone" is no Sunday */
    }
    snprintf(out->value, sizeof out->value, "XXXX-WXX-%d", (int)day);
    return say_set(c, rs_match_start(doc, m), at + n, out);
}

/* "on Sundays", "the 25th of every month". */
static bool recurring(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    const rs_match *days = rs_doc_match(doc, i, RS_LEX_time_unit);
    uint32_t n, m, next;
    if (rs_unit_letter(days) == 'D' && (days->feat & RS_F_PLURAL) && !(days->feat & RS_F_MASCULINE) &&
        !(days->clitics & (RS_C_AL | RS_C_PRONOUN)) && rs_same_line(doc, i + 1)) {
        int32_t weekday = rs_weekday_at(doc, i + 1, &n);
        next = i + 1 + n;
        bool goes_on = weekday && rs_same_line(doc, next) &&
                       (rs_lone_waw(doc, next) || rs_weekday_at(doc, next, &m) || rs_shift_at(doc, next, &m) != 9 ||
                        doc->tokens[next].kind == RS_TOKEN_NUMBER || rs_token_is(doc, next, ','));
        if (!weekday || goes_on) {
            return false; /* "the days of Friday and Saturday" are two days */
        }
        snprintf(out->value, sizeof out->value, "XXXX-WXX-%d", (int)weekday);
        return say_set(c, rs_match_start(doc, days), next, out);
    }
    uint32_t at = i;
    const rs_match *each = rs_time_word(doc, at, "each");
    at += each ? each->n : 0;
    const rs_match *unit = rs_same_line(doc, at) || at == i ? rs_doc_match(doc, at, RS_LEX_time_unit) : NULL;
    at += rs_unit_letter(unit) == 'D' && !(unit->clitics & RS_C_AL) ? unit->n : 0;
    int32_t day = at > i && !rs_same_line(doc, at) ? 0 : rs_day_number(doc, at, &n);
    const rs_match *of = day ? rs_here(doc, at + n, "of") : NULL;
    const rs_match *again = of ? rs_here(doc, at + n + of->n, "each") : NULL;
    next = again ? at + n + of->n + again->n : 0;
    const rs_match *month = again && rs_same_line(doc, next) ? rs_doc_match(doc, next, RS_LEX_time_unit) : NULL;
    if (!again || rs_unit_letter(month) != 'M') {
        const rs_match *monthly = of ? rs_here(doc, at + n + of->n, "set") : NULL;
        if (!monthly || !rs_str_eq(rs_word_value(monthly), RS_STR("P1M"))) {
            return false;
        }
        next = at + n + of->n + monthly->n - 1;
    }
    snprintf(out->value, sizeof out->value, "XXXX-XX-%02d", (int)day);
    return say_set(c, doc->tokens[i].at, next + 1, out);
}

static bool t_glued(const rs_doc *doc, uint32_t i)
{
    return doc->tokens[i].flags & RS_T_GLUED;
}

/* Four digits that the words around make a year. */
static bool lone_year(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    const rs_doc *doc = c->doc;
    rs_str s = rs_token_fold(doc, i);
    uint64_t year;
    if (doc->tokens[i].kind != RS_TOKEN_NUMBER || s.len != 4 || !rs_str_to_uint(s, &year) || year < 1900 ||
        year > 2100) {
        return false;
    }
    bool same_line = i > 0 && rs_same_line(doc, i);
    const rs_token *before = same_line ? &doc->tokens[i - 1] : NULL;
    const rs_token *after = rs_same_line(doc, i + 1) ? &doc->tokens[i + 1] : NULL;
    bool ends = !after || after->kind == RS_TOKEN_PUNCT || after->kind == RS_TOKEN_SYMBOL;
    bool range = (after && after->mark == '-' && (after->flags & RS_T_GLUED)) ||
                 (before && before->mark == '-' && (before->flags & RS_T_GLUED));
    if (!before || (after && after->mark == '%') ||
        (before->mark && before->mark != '(' && before->mark != '/' && !range && before->mark != '-')) {
        return false;
    }
    bool cue = i > 0 && rs_doc_match_over(doc, i - 1, RS_LEX_year_cue);
    uint8_t lone = before->flen == 1 ? doc->folded[before->folded] : 0; /* l- or w- glued to the digits */
    bool bracketed = before->mark == '(' && after && after->mark == ')' &&
                     !(i >= 2 && rs_doc_match(doc, i - 2, RS_LEX_tally)) &&
                     !(i + 2 < doc->n_tokens && (after[1].flags & RS_T_GLUED) && after[1].kind == RS_TOKEN_ARABIC);
    uint32_t end;
    rs_number number;
    const rs_match *counted = after ? rs_doc_match(doc, i + 1, RS_LEX_counted) : NULL;
    bool counts_it = counted && !(counted->clitics & (RS_C_WA | RS_C_FA | RS_C_LI | RS_C_BI));
    if (counts_it || (after && (rs_doc_match(doc, i + 1, RS_LEX_unit) || rs_doc_match(doc, i + 1, RS_LEX_time_unit)))) {
        return false;
    }
    if (rs_numeral_at(doc, i, &number) && ((number.n > 1 && !bracketed) || rs_age_at(doc, &number, &end))) {
        return false;
    }
    bool and_year = (lone == RS_WAW || before->mark == '/' || (before->mark == '-' && t_glued(doc, i - 1))) && i >= 2 &&
                    doc->tokens[i - 2].kind == RS_TOKEN_NUMBER && doc->tokens[i - 2].flen == 4;
    bool after_noun = before->kind == RS_TOKEN_ARABIC && lone == 0 && ends && year % 100 != 0 &&
                      !rs_doc_match_over(doc, i - 1, RS_LEX_bound) && !rs_doc_match(doc, i - 1, RS_LEX_toll) &&
                      !rs_doc_match(doc, i - 1, RS_LEX_numbering) && !rs_doc_match(doc, i - 1, RS_LEX_tally);
    if (!cue && !bracketed && !and_year && !(lone == RS_LAM) && !(range && ends) && !after_noun) {
        return false;
    }
    if (cue && !ends && year % 100 == 0 && !rs_time_word(doc, i + 1, "of")) {
        return false; /* "in 2000 villages" */
    }
    out->type = RS_TIME_DATE;
    snprintf(out->value, sizeof out->value, "%04d", (int)year);
    out->start = doc->tokens[i].at;
    out->end = doc->tokens[i].at + doc->tokens[i].len;
    out->next = i + 1;
    return true;
}

/* Words of time that begin no expression; "of" and "until" are among the commonest words there are. */
static bool never_starts(rs_str kind)
{
    static const char *const kinds[] = {"of",   "until", "mod",    "on", "meaning",    "same",  "span",    "few",
                                        "less", "zone",  "future", "is", "not_future", "whole", "of_time", "clock_at"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (rs_str_eq(kind, rs_str_of(kinds[i]))) {
            return true;
        }
    }
    return false;
}

static uint64_t bit_of(rs_lex_class class_id)
{
    return (uint64_t)1 << ((unsigned)class_id & 63);
}

/* Is the number at i followed by a word that has nothing to do with time? Then it counts something; a run of four
 * digits or more may be a year or a date even so. */
static bool counts(const rs_doc *doc, uint32_t i, uint64_t bits)
{
    const rs_token *t = &doc->tokens[i];
    if (!rs_same_line(doc, i + 1) || (t->kind == RS_TOKEN_NUMBER && t->flen > 3)) {
        return false;
    }
    return t[1].kind == RS_TOKEN_ARABIC && t[1].flen > 2 && !(doc->classes[i + 1] & bits);
}

/* Can an expression start here at all? Most tokens say no at once. */
static bool may_start(const rs_doc *doc, uint32_t i)
{
    const uint64_t number = bit_of(RS_LEX_number);
    const uint64_t bits = bit_of(RS_LEX_time) | bit_of(RS_LEX_time_unit) | bit_of(RS_LEX_weekday) |
                          bit_of(RS_LEX_weekday_bare) | bit_of(RS_LEX_month) | bit_of(RS_LEX_feast) | number;
    const rs_token *t = &doc->tokens[i];
    if (t->kind == RS_TOKEN_NUMBER) {
        return !counts(doc, i, bits);
    }
    if (t->flen == 2 && t->kind == RS_TOKEN_ARABIC && i + 1 < doc->n_tokens &&
        doc->tokens[i + 1].kind == RS_TOKEN_NUMBER) {
        return true;
    }
    uint64_t here = doc->classes[i] & bits;
    if (!here || (here == number && counts(doc, i, bits))) {
        return false;
    }
    for (uint32_t k = doc->match_at[i]; k < doc->match_at[i + 1]; k++) {
        const rs_match *m = &doc->matches[k];
        switch ((int)m->class_id) {
        case RS_LEX_time:
            if (!never_starts(rs_lex_attr(m->entry, RS_ATTR_kind))) {
                return true;
            }
            break;
        case RS_LEX_time_unit:
        case RS_LEX_weekday:
        case RS_LEX_weekday_bare:
        case RS_LEX_month:
        case RS_LEX_feast:
        case RS_LEX_number: return true;
        default: break;
        }
    }
    return false;
}

/* Tokens of a phrase that only looks like a time, or of a name that holds a day. */
static uint32_t to_skip(rs_clockwork *c, uint32_t i)
{
    const rs_doc *doc = c->doc;
    const rs_match *none = rs_time_word(doc, i, "none");
    rs_timex nth;
    if (none && rs_doc_match(doc, i, RS_LEX_time)->n <= none->n) {
        return none->n == 2 && rs_nth_at(c, i + 1, &nth) ? 0 : none->n; /* but "on the last day of the month" */
    }
    const rs_match *day = rs_time_word(doc, i, "day");
    if (day && i > 0 && i + day->n < doc->n_tokens && (doc->tokens[i - 1].flags & RS_T_OPENS) &&
        doc->tokens[i - 1].mark == '"' && (doc->tokens[i + day->n].flags & RS_T_CLOSES)) {
        return day->n; /* a paper's name in quotes */
    }
    const rs_match *holds = rs_time_word(doc, i, "holds");
    rs_date date;
    if (holds && rs_same_line(doc, i + 1) && rs_date_at(doc, i + 1, &date) && date.day && !date.year) {
        return 1 + date.n;
    }
    return 0;
}

static bool any_at(rs_clockwork *c, uint32_t i, rs_timex *out)
{
    *out = (rs_timex){0};
    return earlier(c, i, out) || recurring(c, i, out) || every(c, i, out) || reference(c, i, out) ||
           rs_feast_at(c, i, out) || rs_nth_at(c, i, out) || rs_moment_at(c, i, out) || rs_period_at(c, i, out) ||
           rs_duration_at(c, i, out) || lone_year(c, i, out) || (c->terse && rs_terse_at(c, i, out));
}

/* Is the whole text words of time, and short? */
static bool is_query(const rs_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_tokens;) {
        uint32_t n =
            doc->tokens[i].kind == RS_TOKEN_NUMBER || doc->tokens[i].kind == RS_TOKEN_PUNCT || rs_lone_waw(doc, i);
        for (uint32_t k = doc->match_at[i]; k < doc->match_at[i + 1]; k++) {
            const rs_match *m = &doc->matches[k];
            bool timely = m->class_id == RS_LEX_time || m->class_id == RS_LEX_time_unit ||
                          m->class_id == RS_LEX_weekday || m->class_id == RS_LEX_weekday_bare ||
                          m->class_id == RS_LEX_month || m->class_id == RS_LEX_number || m->class_id == RS_LEX_feast;
            n = timely && m->n > n ? m->n : n;
        }
        if (!n) {
            return false;
        }
        i += n;
    }
    return doc->n_tokens > 0 && doc->n_tokens <= 16;
}

/* The minute of the day in "2022-01-08T10:30…"; -1 where it is not told. */
static int32_t minute_of(rs_str published)
{
    uint64_t hour, minute;
    bool told = published.len >= 16 && published.at[10] == 'T' && published.at[13] == ':' &&
                rs_str_to_uint(rs_str_part(published, 11, 13), &hour) &&
                rs_str_to_uint(rs_str_part(published, 14, 16), &minute);
    return told ? (int32_t)(hour * 60 + minute) : -1;
}

/* "Today" and "now" are those of the article, or of the entry of a live blog. */
static void anchor(rs_clockwork *c, rs_str published)
{
    rs_civil now;
    if (rs_date_parse(published, &now) && now.day) {
        c->anchored = true;
        c->now = now;
        c->today = rs_days_from_civil(now);
        c->minute = minute_of(published);
    }
}

bool rs_read_times(rs_reader *reader, rs_err *err)
{
    const rs_doc *doc = reader->doc;
    const rs_article *article = &reader->reading->article;
    rs_clockwork c = {.reader = reader, .doc = doc, .minute = -1, .sentence = UINT32_MAX};
    rs_str published = article->published;
    uint32_t entry = 0; /* of a live blog */
    anchor(&c, published);
    c.terse = !reader->reading->article.title.len && doc->n_tokens <= 10;
    c.query = c.terse && is_query(doc);
    for (uint32_t i = 0; i < doc->n_tokens;) {
        rs_timex found;
        uint32_t skip;
        rs_str now = rs_article_published_at(article, doc->tokens[i].at, &entry);
        if (now.at != published.at) {
            anchor(&c, now);
            published = now;
        }
        if (!may_start(doc, i)) {
            i++;
        } else if ((skip = to_skip(&c, i)) > 0) {
            i += skip;
        } else if (!any_at(&c, i, &found)) {
            i++;
        } else {
            rs_time *t = rs_reading_add_time(reader->arena, reader->reading);
            rs_str value = rs_arena_str(reader->arena, rs_str_of(found.value));
            if (!t || !value.at) {
                return RS_FAIL_MEMORY(err);
            }
            t->span = (rs_span){found.start, found.end};
            t->type = found.type;
            t->value = value;
            i = found.next > i ? found.next : i + 1;
        }
    }
    return true;
}
