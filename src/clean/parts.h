/* parts: what the files of this room share. No other room includes it. */
#ifndef RS_CLEAN_PARTS_H
#define RS_CLEAN_PARTS_H

#include "base/arena.h"
#include "base/err.h"
#include "base/vec.h"
#include "lang/charset.h"
#include "lang/doc.h"
#include "lang/iso.h"
#include "model/article.h"
#include "model/raw.h"

typedef enum rs_line_kind {
    RS_LINE_PLAIN,   /* plain text, or no more known */
    RS_LINE_HEADING, /* h1..h6 */
    RS_LINE_CAPTION,
    RS_LINE_DATE, /* an element made for a date, such as <time> */
} rs_line_kind;

/* One paragraph on its way through the room. */
typedef struct rs_line {
    rs_str text; /* normalised: NFC, single spaces, no controls; never empty */
    rs_str fold; /* of text */
    rs_str why;  /* reason code of a line that goes, NONE while it stays */
    uint32_t words;
    uint8_t kind;   /* rs_line_kind */
    uint32_t entry; /* 1 + the entry of a live blog it is part of; 0 none */
    uint32_t post;  /* 1 + the embedded post it is part of; 0 none */
    uint32_t at; /* byte of the article's text where it stands, UINT32_MAX where it does not; by rs_headline_settle */
} rs_line;

/* An entry of a live blog, as JSON-LD tells it. */
typedef struct rs_live_update {
    rs_str headline, published; /* as written; ISO 8601 */
} rs_live_update;

/* What the markup of an embedded post tells of it; NONE where not known. */
typedef struct rs_embedded {
    rs_str url; /* as written */
    rs_str author, handle, date;
} rs_embedded;

typedef struct rs_draft {
    rs_article *out;
    rs_arena *arena;   /* what out points at */
    rs_arena *scratch; /* the rest: lines, fold codes */
    RS_VEC(rs_line) lines;
    bool weak;           /* out->published is from a place that is not sure */
    bool free;           /* the page says that it is free to read */
    bool styled;         /* lines come from HTML with classes: a site's program has made it */
    bool markup;         /* lines come from HTML */
    rs_str headline;     /* from outside the body: metadata or the record; normalised; NONE where not known */
    rs_str headline_low; /* the same, from a place that is less sure than the look of the text */
    rs_str dated;        /* a publication date in words, from where dated_by says */
    rs_published_by dated_by;
    bool dated_sure;                /* a word beside it says that it is that */
    rs_str updated;                 /* the day of the last change, in words */
    rs_str author;                  /* as metadata tell; normalised */
    RS_VEC(rs_str) entries;         /* when each entry was written, as the page tells; by rs_line.entry */
    RS_VEC(bool) hours;             /* by out->entries: that one tells no more than the hour */
    RS_VEC(rs_live_update) updates; /* of a live blog, as JSON-LD lists them */
    RS_VEC(rs_embedded) posts;      /* by rs_line.post */
} rs_draft;

/* Is there a digit, of whatever system? */
static inline bool rs_has_digit(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char b = (unsigned char)s.at[i], c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
        if ((b >= '0' && b <= '9') || (b == 0xD9 && c >= 0xA0 && c <= 0xA9) || (b == 0xDB && c >= 0xB0 && c <= 0xB9)) {
            return true;
        }
    }
    return false;
}

/* ---- clean.c: bytes to UTF-8, in scratch or as they stand; what they were goes into the article. */
bool rs_draft_decode(rs_draft *d, const rs_raw *raw, rs_str *utf8, rs_err *err);

/* ---- normal.c: splits UTF-8 into normalised lines and appends them to d->lines. Invalid bytes become U+FFFD. */
bool rs_normal_lines(rs_draft *d, rs_str utf8, rs_line_kind kind, rs_err *err);
/* One string, normalised, line ends as spaces, in the arena given; NONE for an empty one or out of memory. */
rs_str rs_normal_string(rs_arena *arena, rs_str utf8);

/* ---- furniture.c: marks the lines that are no part of the article, and fills their fold codes. */
bool rs_furniture_mark(rs_draft *d, rs_err *err);

/* ---- headline.c: settles title and text from the lines that stay. */
bool rs_headline_settle(rs_draft *d, rs_err *err);

/* ---- byline.c: who wrote it, and the lines that say nothing else. */
bool rs_byline_find(rs_draft *d, rs_err *err);

/* ---- updated.c: fills out->updated where no metadata did. */
bool rs_updated_find(rs_draft *d, rs_err *err);
/* Do these words of class dateline_cue tell of a change? */
bool rs_updated_cue(const rs_match *m);

/* ---- spans.c: entries and posts, from the lines as they stand in the text. */
bool rs_spans_find(rs_draft *d, rs_err *err);
/* Lines that say nothing but when an entry, or by whom a post was written, go: the spans tell it. */
bool rs_spans_mark(rs_draft *d, rs_err *err);

/* ---- published.c */
/* Is the line a dateline and nothing else? Fails: memory. */
bool rs_published_is_dateline(rs_draft *d, rs_str line, bool *is, rs_err *err);
/* Is it a short line in which a word says that its date is the day of publication? Fails: memory. */
bool rs_published_has_cue(rs_draft *d, rs_str line, bool *has, rs_err *err);
/* Where the page shows a surer day, or its time of day, than the place of its head that out->published is from. */
bool rs_published_shown(rs_draft *d, rs_err *err);
/* Where no metadata told: the address, a dateline, the text. Fills out->published. */
bool rs_published_find(rs_draft *d, rs_err *err);

/* ---- languages.c: fills out->languages and out->foreign from out->text. */
bool rs_languages_measure(rs_draft *d, rs_err *err);

/* ---- record.c: a JSONL record into the draft: its metadata, and its text or markup. */
typedef struct rs_record_body {
    rs_str text; /* UTF-8, in scratch */
    bool markup;
} rs_record_body;
/* The keys of a record that are read. */
#define RS_KEY_LIST(X) X(text) X(html) X(title) X(url) X(published) X(source) X(id) X(country) X(language)
enum {
#define RS_KEY_NAME(name) RS_KEY_##name,
    RS_KEY_LIST(RS_KEY_NAME)
#undef RS_KEY_NAME
        RS_KEYS
};
typedef struct rs_json_value {
    rs_str text; /* of a string; else the value as it stands; NONE where the record has no such key */
    bool string;
} rs_json_value;
typedef struct rs_json_line {
    rs_json_value at[RS_KEYS];
} rs_json_line;
/* ---- json_line.c: false where the line is not of the plain kind, which is no error. Borrows from line and scratch. */
bool rs_json_line_read(rs_arena *scratch, rs_str line, rs_json_line *out);

bool rs_record_read(rs_draft *d, const rs_raw *raw, rs_record_body *body, rs_err *err);

/* ---- normal.c: at most `bytes` of the head of a line, cut between two words. */
rs_str rs_line_head(rs_str line, size_t bytes);

/* ---- html.c: markup into lines, headline, date and source. */
bool rs_html_looks_like(rs_str utf8);
bool rs_html_read(rs_draft *d, const rs_raw *raw, rs_str utf8, rs_err *err);

/* ---- source.c: fills out->source_name, and the country where the lexicon knows it, from what the page says of itself.
 */
bool rs_source_find(rs_draft *d, rs_err *err);

/* ---- country.c: alpha-2 or alpha-3 country code into out ("" when it is none). */
void rs_country_set(char out[4], rs_str code);
/* Where nothing named the source's country: what the lexicon knows of its name or of its address, else the address's
 * own ending. */
bool rs_country_of_source(rs_draft *d, rs_err *err);

#endif
