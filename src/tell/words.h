/* words: what tell says in its own name, in two languages: labels, counted nouns, dates, numbers. Pure look-ups. */
#ifndef RS_TELL_WORDS_H
#define RS_TELL_WORDS_H

#include "base/arena.h"
#include "model/dossier.h"
#include "tell/tell.h"

#define TEXT(name, ar, en) RS_TEXT_##name,
#define COUNTED(name, one, two, few, many, hundred, en_one, en_more)
#define CODE(list, code, ar, en)
#define EVENT(type, mode, ar, en)
typedef enum rs_text {
#include "tell/strings.def"
    RS_TEXT_count
} rs_text;
#undef TEXT
#undef COUNTED
#define TEXT(name, ar, en)
#define COUNTED(name, one, two, few, many, hundred, en_one, en_more) RS_COUNTED_##name,
typedef enum rs_counted {
#include "tell/strings.def"
    RS_COUNTED_count
} rs_counted;
#undef TEXT
#undef COUNTED
#undef CODE
#undef EVENT

const char *rs_words(rs_tell_lang lang, rs_text text);
/* The words for a code of a list ("measure", "group", "theme", ...); NULL where there are none. */
const char *rs_words_code(rs_tell_lang lang, const char *list, rs_str code);
/* An event's name by type and mode; the type's where the mode has none. */
const char *rs_words_event(rs_tell_lang lang, rs_event_type type, rs_str mode);
/* A country's name by its alpha-3 code, or a body's; NONE where not known. */
rs_str rs_words_country(rs_tell_lang lang, rs_str code);

/* In arena; NONE out of memory. */
rs_str rs_words_number(rs_arena *arena, rs_tell_lang lang, double v);
/* "3 killed", in the number's own grammar: two in Arabic is one word, 3-10 takes a plural, 11 an accusative. */
rs_str rs_words_counted(rs_arena *arena, rs_tell_lang lang, rs_counted noun, double v);
/* A span of time in its largest unit: "15 minutes", "2 days"; at least a minute. */
rs_str rs_words_span(rs_arena *arena, rs_tell_lang lang, int64_t seconds);
/* A number with its qualifier and noun: "more than 4,200 arrested", "dozens". noun may be RS_COUNTED_count: none. */
rs_str rs_words_amount(rs_arena *arena, rs_tell_lang lang, rs_counted noun, double value, double min, double max,
                       rs_qualifier qualifier);
/* The noun that goes with a measure; RS_COUNTED_count where there is none. */
rs_counted rs_words_noun(rs_measure measure);
/* "Saturday 8 January 2022" in either language; without the year where like is a date of the same year. With the
 * hour where the date has one. The ISO text itself where it is no full date; NONE for NONE. */
rs_str rs_words_date(rs_arena *arena, rs_tell_lang lang, rs_str iso, rs_str like, bool weekday);
/* Text cut to about `most` letters at the end of a word, with an ellipsis; without line ends. */
rs_str rs_words_clip(rs_arena *arena, rs_str text, size_t most);

#endif
