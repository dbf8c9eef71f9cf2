/* iso_words: dates with words in them, which the lexicon knows: "Saturday 8 kanun al-thani 2022 10:05 in the evening",
 * in Arabic, Russian and every other language whose months are there. */
#include "lang/dates.h"
#include "lang/iso_work.h"

enum { ceiling = 1 << 20, first_year = 1900, last_year = 2200 };

/* Four digits right before the date: "2022 yanayir 8". */
static int32_t year_before(const rs_doc *doc, uint32_t token)
{
    uint64_t year;
    bool any = token > 0 && doc->tokens[token - 1].kind == RS_TOKEN_NUMBER && doc->tokens[token - 1].flen == 4 &&
               rs_str_to_uint(rs_token_fold(doc, token - 1), &year);
    return any ? (int32_t)year : 0;
}

/* The first whole date; its tokens are [*from, *to). */
static bool find_day(const rs_doc *doc, rs_stamp *s, uint32_t *from, uint32_t *to)
{
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        rs_date date;
        rs_civil day;
        if (!rs_date_at(doc, i, &date)) {
            continue;
        }
        if (!date.year && date.month && date.day) {
            date.year = year_before(doc, i);
        }
        if (date.year && date.month && date.day && rs_date_civil(&date, &day) && day.year >= first_year &&
            day.year <= last_year) {
            s->day = day;
            *from = date.token;
            *to = date.token + date.n;
            return true;
        }
        /* What is no whole date by itself may be the year of one, or its weekday, so only one token is passed. */
    }
    return false;
}

/* Which half of the day is told at token i: 'a', 'p', 'n' for night, 'm' for midday, 0 for none; its tokens. */
static char half_at(const rs_doc *doc, uint32_t i, uint32_t *n)
{
    if (i >= doc->n_tokens) {
        return 0;
    }
    *n = 1;
    if (doc->tokens[i].kind == RS_TOKEN_ARABIC && doc->tokens[i].flen == 1) {
        uint8_t letter = doc->folded[doc->tokens[i].folded];
        return letter == RS_SAD ? 'a' : letter == RS_MEEM ? 'p' : 0;
    }
    const rs_match *m = rs_time_word(doc, i, "adverb"), *part = rs_time_word(doc, i, "part");
    m = !m || (part && part->n > m->n) ? part : m;
    rs_str value = m ? rs_lex_attr(m->entry, RS_ATTR_value) : RS_STR_NONE;
    if (!value.at || value.len != 3) {
        return 0;
    }
    *n = m->n;
    return value.at[1] == 'M' && value.at[2] == 'O'   ? 'a'
           : value.at[1] == 'M'                       ? 'm'
           : value.at[1] == 'N'                       ? 'n'
           : value.at[1] == 'A' || value.at[1] == 'E' ? 'p'
                                                      : 0;
}

static void apply_half(rs_stamp *s, char half)
{
    bool late = half == 'p' || (half == 'm' && s->hour < 10) || (half == 'n' && s->hour >= 6 && s->hour < 12);
    if (s->half || s->hour < 1 || s->hour > 12) {
        return;
    }
    if (half == 'm' && s->hour >= 10) {
        return; /* noon, and what comes shortly before it */
    }
    s->hour = s->hour % 12 + (late ? 12 : 0);
    s->half = true;
}

/* The half of the day and the zone behind the hour, in words. */
static void read_behind(const rs_doc *doc, uint32_t i, rs_stamp *s)
{
    uint32_t n;
    char half = half_at(doc, i, &n);
    if (half) {
        apply_half(s, half);
        i += n;
    }
    const rs_match *zone = s->zone ? NULL : rs_time_word(doc, i, "zone");
    if (zone) {
        char value[8] = "";
        rs_str told = rs_str_part(rs_lex_attr(zone->entry, RS_ATTR_value), 0, sizeof value - 1);
        memcpy(value, told.at, told.len);
        rs_iso_take_zone(&(rs_cursor){value}, s);
    } else if (half && !s->zone && i < doc->n_tokens) {
        rs_iso_take_zone(&(rs_cursor){doc->text.at + doc->tokens[i].at}, s);
    }
}

/* "10:05", "10h05" */
static bool is_hour(const rs_doc *doc, uint32_t i)
{
    const rs_token *t = &doc->tokens[i];
    const char *behind = doc->text.at + t->at + t->len;
    return t->kind == RS_TOKEN_NUMBER && (*behind == ':' || *behind == 'h') && is_digit(behind[1]);
}

/* The time of day, outside the tokens of the date. */
static void find_clock(const rs_doc *doc, uint32_t from, uint32_t to, rs_stamp *s)
{
    for (uint32_t i = 0; i < doc->n_tokens && s->hour < 0; i++) {
        if ((i >= from && i < to) || !is_hour(doc, i)) {
            continue;
        }
        rs_cursor c = {doc->text.at + doc->tokens[i].at};
        if (rs_iso_take_clock(&c, false, s)) {
            read_behind(doc, rs_doc_token_at(doc, (uint32_t)(c.at - doc->text.at)), s);
        }
    }
}

/* The hour was read with the date; it ends before the first token that is a word. */
static void find_behind(const rs_doc *doc, rs_stamp *s)
{
    for (uint32_t i = 2; i < doc->n_tokens; i++) {
        if (doc->tokens[i - 1].kind == RS_TOKEN_NUMBER && rs_token_is(doc, i - 2, ':') &&
            doc->tokens[i].kind == RS_TOKEN_ARABIC) {
            read_behind(doc, i, s);
            return;
        }
    }
}

static bool read_words(const rs_doc *doc, rs_stamp *s)
{
    uint32_t from = 0, to = 0;
    if (s->day.year && s->hour >= 0) {
        find_behind(doc, s);
        return true;
    }
    if (!s->day.year && !find_day(doc, s, &from, &to)) {
        return false;
    }
    find_clock(doc, from, to, s);
    return true;
}

bool rs_iso_words(const char *z, size_t len, rs_stamp *s, bool *no_memory)
{
    rs_arena arena; /* its own: a feed has thousands of dates, and of what is read here nothing stays */
    rs_doc doc;
    rs_arena_init(&arena, ceiling);
    bool read = rs_doc_init(&doc, &arena, (rs_str){z, len}, NULL) && rs_doc_lookup(&doc, &arena, NULL);
    *no_memory = !read;
    bool found = read && read_words(&doc, s);
    rs_arena_release(&arena);
    return found;
}
