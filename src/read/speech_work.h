/* speech_work: what the parts of the statements reader share while one article is read. */
#ifndef RS_READ_SPEECH_WORK_H
#define RS_READ_SPEECH_WORK_H

#include "read/speech_cue.h"
#include "read/speech_speaker.h"

typedef struct rs_speech {
    const rs_view *v;
    rs_reader *reader;
    rs_speakers known;
    rs_cue *cues; /* in text order */
    uint32_t n_cues;
    uint32_t *cue_at;  /* token -> index in cues + 1, 0 for none */
    bool *ends;        /* token -> what was being said ends before it */
    int32_t latest;    /* index of the statement made last, -1 for none */
    uint32_t covered;  /* token: contents so far reach to here */
    uint32_t sentence; /* the sentence that the three below are about */
    bool spoken;       /* it holds a statement */
    bool has_subject;  /* a cue of it had a subject, with or without content */
    rs_speaker subject;
    uint32_t body; /* token: a printed statement goes on to here */
    rs_speaker body_speaker;
    bool failed; /* out of memory */
} rs_speech;

/* Does a quotation open at token i? */
bool rs_speech_quote(const rs_speech *w, uint32_t i);
uint32_t rs_paragraph_end(const rs_view *v, uint32_t i);
/* One past the content that begins at token `from`; *direct where it is one quotation. */
uint32_t rs_speech_content_end(const rs_speech *w, uint32_t from, bool *direct);
/* One past a printed statement that begins at `from`, over its paragraphs. */
uint32_t rs_speech_body_end(const rs_speech *w, uint32_t from);
void rs_speech_open_body(rs_speech *w, const rs_speaker *who, uint32_t to);
bool rs_speech_denies(const rs_speech *w, uint32_t from, uint32_t to);
/* A new statement with content [from, to); NULL where that holds no word, or (w->failed) out of memory. */
rs_statement *rs_speech_emit(rs_speech *w, const rs_speaker *who, uint32_t from, uint32_t to, bool direct);
/* Medium, date and via from the tokens beside the cue. */
void rs_speech_circumstance(rs_speech *w, rs_statement *s, uint32_t from, uint32_t to);

/* speech_elided.c: the speaker of a cue, from its subject or, where it has none, from what stands around it. False
 * where nobody is meant. */
bool rs_speech_who(rs_speech *w, const rs_cue *cue, rs_speaker *out);

/* speech_worth.c: does the cue open words of its own: at all, and inside somebody else's? */
bool rs_speech_worth(const rs_speech *w, const rs_cue *cue);
bool rs_speech_counts_inside(const rs_speech *w, const rs_cue *cue);
/* Is token i a name, an office, a body of state or of news: the head of a phrase that surely speaks? */
bool rs_speech_can_head(const rs_view *v, uint32_t i);

/* speech_other.c, speech_post.c: words without a verb of saying. Each looks at token i; true where it took something,
 * with *next behind it. */
bool rs_speech_heading(rs_speech *w, uint32_t i, uint32_t *next);    /* "Jordan's ministry: we follow ..." */
bool rs_speech_according(rs_speech *w, uint32_t i, uint32_t *next);  /* "according to X" */
bool rs_speech_body(rs_speech *w, uint32_t i, uint32_t *next);       /* "as follows:" */
bool rs_speech_presents(rs_speech *w, uint32_t i, uint32_t *next);   /* "presented his thanks" */
bool rs_speech_bare_quote(rs_speech *w, uint32_t i, uint32_t *next); /* a paragraph that is one quotation */
bool rs_speech_post(rs_speech *w, uint32_t i, uint32_t *next);       /* "- Name (@handle) January 5, 2022" */

#endif
