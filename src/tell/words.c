#include <math.h>
#include <stdio.h>
#include <string.h>

#include "lang/calendar.h"
#include "lang/lexicon.h"
#include "tell/words.h"

typedef struct counted {
    const char *one, *two, *few, *many, *hundred, *en_one, *en_more;
} counted;

typedef struct code {
    const char *list, *code, *words[2];
} code;

#define TEXT(name, ar, en) {ar, en},
#define COUNTED(name, one, two, few, many, hundred, en_one, en_more)
#define CODE(list, code, ar, en)
#define EVENT(type, mode, ar, en)
static const char *const texts[][2] = {
#include "tell/strings.def"
};
#undef TEXT
#undef COUNTED
#define TEXT(name, ar, en)
#define COUNTED(name, one, two, few, many, hundred, en_one, en_more) {one, two, few, many, hundred, en_one, en_more},
static const counted nouns[] = {
#include "tell/strings.def"
};
#undef COUNTED
#undef CODE
#define COUNTED(name, one, two, few, many, hundred, en_one, en_more)
#define CODE(list, code, ar, en) {#list, code, {ar, en}},
static const code codes[] = {
#include "tell/strings.def"
};
#undef CODE
#undef EVENT
#define CODE(list, code, ar, en)
#define EVENT(type, mode, ar, en) {#type, mode, {ar, en}},
static const code events[] = {
#include "tell/strings.def"
};
#undef TEXT
#undef COUNTED
#undef CODE
#undef EVENT

const char *rs_words(rs_tell_lang lang, rs_text text)
{
    return texts[text][lang];
}

const char *rs_words_code(rs_tell_lang lang, const char *list, rs_str value)
{
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (strcmp(codes[i].list, list) == 0 && rs_str_eq(value, rs_str_of(codes[i].code))) {
            return codes[i].words[lang];
        }
    }
    return NULL;
}

const char *rs_words_event(rs_tell_lang lang, rs_event_type type, rs_str mode)
{
    const char *plain = rs_event_type_name(type);
    for (size_t i = 0; plain && i < sizeof events / sizeof events[0]; i++) {
        if (strcmp(events[i].list, rs_event_type_name(type)) != 0) {
            continue;
        }
        if (mode.len && rs_str_eq(mode, rs_str_of(events[i].code))) {
            return events[i].words[lang];
        }
        if (!events[i].code[0]) {
            plain = events[i].words[lang];
        }
    }
    return plain;
}

rs_str rs_words_country(rs_tell_lang lang, rs_str value)
{
    const char *body = rs_words_code(lang, "country", value);
    if (body || value.len != 3) {
        return rs_str_of(body);
    }
    uint32_t n = rs_lex_entry_count(), from = 0;
    while (from < n && rs_lex_entry_class(from) != RS_LEX_place) {
        from++;
    }
    /* Formal names and forms without the article are entries as well: the name of the fewest words is the usual one,
     * and of two such the one whose headword needs no remark in brackets. */
    rs_str best = RS_STR_NONE;
    size_t best_cost = SIZE_MAX;
    for (uint32_t e = from; e < n && rs_lex_entry_class(e) == RS_LEX_place; e++) {
        rs_str name = rs_lex_headword(e); /* names in other scripts are entries too */
        if (!name.len || (unsigned char)name.at[0] < 0xD8 || !rs_str_eq(rs_lex_attr(e, RS_ATTR_country), value) ||
            !rs_str_eq(rs_lex_attr(e, RS_ATTR_kind), RS_STR("country"))) {
            continue;
        }
        size_t remark = rs_str_find(name, RS_STR(" ("), 0), cost = remark != SIZE_MAX;
        name = rs_str_part(name, 0, remark);
        for (size_t i = 0; i < name.len; i++) {
            cost += name.at[i] == ' ' ? 2 : 0;
        }
        if (cost < best_cost) {
            best_cost = cost;
            best = lang == RS_TELL_ar ? name : rs_lex_attr(e, RS_ATTR_en);
        }
    }
    return best.at ? best : value;
}

rs_str rs_words_number(rs_arena *arena, rs_tell_lang lang, double v)
{
    char plain[64], grouped[96];
    if (!isfinite(v) || fabs(v) >= 1e15) {
        return RS_STR("?");
    }
    int n = v == floor(v) ? snprintf(plain, sizeof plain, "%.0f", v) : snprintf(plain, sizeof plain, "%.2f", v);
    size_t whole = strcspn(plain, "."), out = 0;
    if (n > 3 && plain[whole] == '.') { /* 45.25, but 2.5 and not 2.50 */
        n -= plain[n - 1] == '0';
    }
    bool group = fabs(v) >= (lang == RS_TELL_ar ? 10000 : 1000); /* years and the like are no amounts here */
    for (size_t i = 0; i < (size_t)n; i++) {
        if (group && i > 0 && i < whole && (whole - i) % 3 == 0 && plain[i - 1] != '-') {
            grouped[out++] = ',';
        }
        grouped[out++] = plain[i];
    }
    return rs_arena_str(arena, (rs_str){grouped, out});
}

rs_str rs_words_counted(rs_arena *arena, rs_tell_lang lang, rs_counted noun, double v)
{
    rs_str number = rs_words_number(arena, lang, v);
    if (noun >= RS_COUNTED_count || !number.at) {
        return number;
    }
    const counted *c = &nouns[noun];
    if (lang == RS_TELL_en) {
        return rs_arena_printf(arena, "%.*s %s", RS_STR_ARG(number), v == 1 ? c->en_one : c->en_more);
    }
    if (v == 1 || v == 2) {
        return rs_str_of(v == 1 ? c->one : c->two);
    }
    double rest = v == floor(v) ? fmod(v, 100) : 0;
    const char *form = v == 0 || (rest >= 3 && rest <= 10) ? c->few : rest > 10 ? c->many : c->hundred;
    return rs_arena_printf(arena, "%.*s %s", RS_STR_ARG(number), form);
}

/* A pattern with one or two %s, filled; NONE out of memory. */
static rs_str fill(rs_arena *arena, const char *pattern, rs_str a, rs_str b)
{
    const char *first = strstr(pattern, "%s");
    const char *second = first ? strstr(first + 2, "%s") : NULL;
    if (!first) {
        return rs_str_of(pattern);
    }
    if (!second) {
        return rs_arena_printf(arena, "%.*s%.*s%s", (int)(first - pattern), pattern, RS_STR_ARG(a), first + 2);
    }
    return rs_arena_printf(arena, "%.*s%.*s%.*s%.*s%s", (int)(first - pattern), pattern, RS_STR_ARG(a),
                           (int)(second - first - 2), first + 2, RS_STR_ARG(b), second + 2);
}

static rs_str vague(rs_arena *arena, rs_tell_lang lang, rs_counted noun, double min)
{
    rs_str key = rs_arena_printf(arena, "%.0f", min);
    const char *word = rs_words_code(lang, "vague", key);
    if (!word) {
        return RS_STR_NONE;
    }
    if (noun >= RS_COUNTED_count) {
        return rs_str_of(word);
    }
    return rs_arena_printf(arena, "%s %s%s", word, rs_words(lang, RS_TEXT_article),
                           lang == RS_TELL_ar ? nouns[noun].few : nouns[noun].en_more);
}

rs_str rs_words_span(rs_arena *arena, rs_tell_lang lang, int64_t seconds)
{
    enum { minute = 60, hour = 3600, day = 86400 };
    int64_t days = (seconds + day / 2) / day, hours = (seconds + hour / 2) / hour;
    if (seconds >= 2 * day) {
        return rs_words_counted(arena, lang, RS_COUNTED_days, (double)days);
    }
    if (seconds >= 2 * hour) {
        return rs_words_counted(arena, lang, RS_COUNTED_hours, (double)hours);
    }
    int64_t minutes = (seconds + minute / 2) / minute;
    return rs_words_counted(arena, lang, RS_COUNTED_minutes, (double)(minutes < 1 ? 1 : minutes));
}

rs_str rs_words_amount(rs_arena *arena, rs_tell_lang lang, rs_counted noun, double value, double min, double max,
                       rs_qualifier qualifier)
{
    if (!isfinite(value)) {
        if (qualifier == RS_QUALIFIER_vague && isfinite(min)) {
            rs_str word = vague(arena, lang, noun, min);
            if (word.at) {
                return word;
            }
        }
        if (isfinite(min) && isfinite(max)) {
            return fill(arena, rs_words(lang, RS_TEXT_between), rs_words_number(arena, lang, min),
                        rs_words_counted(arena, lang, noun, max));
        }
        qualifier = isfinite(min) ? RS_QUALIFIER_at_least : RS_QUALIFIER_at_most;
        value = isfinite(min) ? min : max;
    }
    rs_str amount = rs_words_counted(arena, lang, noun, value);
    const char *q =
        rs_qualifier_name(qualifier) ? rs_words_code(lang, "qualifier", rs_str_of(rs_qualifier_name(qualifier))) : NULL;
    return q && amount.at ? fill(arena, q, amount, RS_STR_NONE) : amount;
}

rs_counted rs_words_noun(rs_measure measure)
{
    switch (measure) {
#define NOUN(name)                                                                                                     \
    case RS_MEASURE_##name: return RS_COUNTED_##name;
        NOUN(killed)
        NOUN(injured)
        NOUN(missing)
        NOUN(arrested)
        NOUN(kidnapped)
        NOUN(displaced)
        NOUN(evacuated)
        NOUN(stranded)
        NOUN(rescued)
        NOUN(deployed)
        NOUN(protesters)
        NOUN(participants)
        NOUN(affected)
        NOUN(infected)
        NOUN(buildings)
        NOUN(vehicles)
#undef NOUN
    default: return RS_COUNTED_count;
    }
}

rs_str rs_words_date(rs_arena *arena, rs_tell_lang lang, rs_str iso, rs_str like, bool weekday)
{
    rs_civil c, other;
    if (!iso.at || !rs_date_parse(iso, &c) || !rs_civil_valid(c)) {
        return iso;
    }
    char month[12], day[12], year[16] = "", hour[16] = "";
    snprintf(month, sizeof month, "%d", c.month);
    snprintf(day, sizeof day, "%d", rs_weekday(rs_days_from_civil(c)));
    if (!like.at || !rs_date_parse(like, &other) || other.year != c.year) {
        snprintf(year, sizeof year, " %d", c.year);
    }
    if (iso.len >= 16 && iso.at[10] == 'T' && iso.at[13] == ':') {
        snprintf(hour, sizeof hour, lang == RS_TELL_ar ? " %.5s" : ", %.5s", iso.at + 11);
    }
    const char *name = weekday ? rs_words_code(lang, "weekday", rs_str_of(day)) : NULL;
    return rs_arena_printf(arena, "%s%s%d %s%s%s", name ? name : "", name ? " " : "", c.day,
                           rs_words_code(lang, "month", rs_str_of(month)), year, hour);
}

rs_str rs_words_clip(rs_arena *arena, rs_str text, size_t most)
{
    text = rs_str_trim(text);
    size_t letters = 0, at = 0, space = 0;
    while (at < text.len && letters <= most) {
        if (text.at[at] == ' ' || text.at[at] == '\n') {
            space = at;
        }
        letters += ((unsigned char)text.at[at] & 0xC0) != 0x80;
        at++;
    }
    bool cut = at < text.len;
    size_t end = !cut ? text.len : space > 0 ? space : at;
    while (cut && end < text.len && end > 0 && ((unsigned char)text.at[end] & 0xC0) == 0x80) {
        end--;
    }
    rs_str out = rs_arena_printf(arena, "%.*s%s", (int)end, text.at ? text.at : "", cut ? "\xE2\x80\xA6" : "");
    for (size_t i = 0; i < out.len; i++) {
        if (out.at[i] == '\n' || out.at[i] == '\r' || out.at[i] == '\t') {
            ((char *)(uintptr_t)out.at)[i] = ' ';
        }
    }
    return out;
}
