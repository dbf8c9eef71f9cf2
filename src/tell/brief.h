/* brief: the situation report as sections of lines, before any format: what is said, in what order, with which
 * evidence. Text, Markdown and HTML print it. Owns: everything is in the arena given; article texts are borrowed. */
#ifndef RS_TELL_BRIEF_H
#define RS_TELL_BRIEF_H

#include "base/map.h"
#include "tell/words.h"

typedef enum rs_part_kind {
    RS_PART_plain,
    RS_PART_strong,
    RS_PART_dim,
    RS_PART_quote, /* an article's own words, whatever the report's language */
    RS_PART_good,  /* a short mark: confirmed, official */
    RS_PART_bad,   /* denied, contradicted */
    RS_PART_phone, /* left to right, to be copied */
} rs_part_kind;

typedef struct rs_brief_part {
    rs_part_kind kind;
    rs_str text;
} rs_brief_part;

typedef struct rs_brief_line {
    RS_VEC(rs_brief_part) parts;
    RS_VEC(uint32_t) refs; /* numbers of evidence, from 1 */
    uint32_t more_refs;    /* evidence that is not listed */
    uint32_t level;        /* 0 a line, 1 below the line before it */
    bool heading;          /* a day, an actor: heads the lines after it */
} rs_brief_line;

typedef struct rs_brief_section {
    const char *id;
    rs_str title, note;
    RS_VEC(rs_brief_line) lines;
} rs_brief_section;

typedef struct rs_brief_evidence {
    rs_evidence at;
    RS_VEC(uint32_t) lines; /* that cite it: section << 16 | line */
} rs_brief_evidence;

typedef struct rs_brief {
    rs_tell_lang lang;
    const rs_dossier *dossier;
    rs_arena *arena;
    rs_str title, subtitle;
    RS_VEC(rs_brief_section) sections;
    RS_VEC(rs_brief_evidence) evidence; /* number n is at[n - 1] */
    rs_map numbers;                     /* article and sentence -> index */
} rs_brief;

/* Fails: memory. */
bool rs_brief_make(rs_brief *brief, const rs_dossier *dossier, rs_tell_lang lang, rs_arena *arena, rs_err *err);

/* For those who write sections. All tolerate a lack of memory: arena->overflowed tells in the end. */
rs_brief_section *rs_brief_open(rs_brief *b, const char *id, rs_text title);
rs_brief_line *rs_brief_add(rs_brief *b, rs_brief_section *s, uint32_t level);
void rs_brief_put(rs_brief *b, rs_brief_line *l, rs_part_kind kind, rs_str text);
void rs_brief_say(rs_brief *b, rs_brief_line *l, rs_text text);
/* Cites evidence from the newest line of the newest section: at most `most` numbers, the rest counted. */
void rs_brief_cite(rs_brief *b, rs_brief_line *l, const rs_evidence *at, uint32_t n, uint32_t most);
/* "and 4 more" as a line. */
void rs_brief_rest(rs_brief *b, rs_brief_section *s, rs_counted noun, uint32_t n, uint32_t level);

void rs_brief_figures(rs_brief *b);
void rs_brief_timeline(rs_brief *b);
void rs_brief_reactions(rs_brief *b);
void rs_brief_denials(rs_brief *b);
void rs_brief_people(rs_brief *b);
void rs_brief_silent(rs_brief *b);

/* What the JSON says in words too. In arena. */
rs_str rs_brief_crisis_title(rs_arena *arena, const rs_dossier *d, rs_tell_lang lang);
rs_str rs_brief_moment_text(rs_arena *arena, const rs_dossier *d, const rs_moment *m, rs_tell_lang lang);
rs_str rs_brief_people_text(rs_arena *arena, const rs_people_line *p, rs_tell_lang lang);
rs_str rs_brief_source(rs_arena *arena, const rs_dossier *d, uint32_t article, rs_tell_lang lang);

#endif
