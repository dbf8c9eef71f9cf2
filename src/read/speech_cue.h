/* speech_cue: one verb of saying in its clause: who the grammar makes its subject and where what is said begins.
 * Not: who a pronoun means, or where the content ends (statements.c). */
#ifndef RS_READ_SPEECH_CUE_H
#define RS_READ_SPEECH_CUE_H

#include "read/clause_view.h"

typedef enum rs_frame {
    RS_FRAME_none,
    RS_FRAME_that,
    RS_FRAME_that_object,
    RS_FRAME_urge,
    RS_FRAME_ask,
    RS_FRAME_object,
    RS_FRAME_about,
    RS_FRAME_blame,
    RS_FRAME_relay,
    RS_FRAME_quote,
    RS_FRAME_silent,
} rs_frame;

typedef enum rs_mark {
    RS_MARK_none,
    RS_MARK_that, /* an, inna */
    RS_MARK_colon,
    RS_MARK_quote,  /* an opening quote right behind */
    RS_MARK_prep,   /* the preposition that the verb wants */
    RS_MARK_object, /* the verb's object */
} rs_mark;

typedef struct rs_cue {
    const rs_match *match;
    uint32_t token, n;
    rs_frame frame;
    rs_act act;
    uint32_t preps; /* bits by rs_fn */
    bool strict, follows, text, describes, unquoted;
    bool hal;                          /* a participle: "adding that", whose subject is the sentence's */
    bool nested;                       /* stands inside a clause of its own: behind "an" or a relative pronoun */
    bool implied;                      /* its subject is the pronoun before it: "that he expects" */
    bool initial;                      /* begins its clause, so that a subject follows */
    uint32_t subject_from, subject_to; /* tokens; empty where the verb carries it */
    uint32_t after_from, after_to;     /* tokens between the subject and the content: medium, time, place */
    uint32_t addressee_from, addressee_to;
    uint32_t content; /* first token of the content, RS_NO_TOKEN where there is none */
    uint32_t cut;     /* letters of it that are the verb's preposition */
    rs_mark mark;
} rs_cue;

/* Is this one of the prepositions that the cue takes? */
static inline bool rs_cue_takes(const rs_cue *cue, uint8_t fn)
{
    return fn && fn < 32 && (cue->preps & (1u << fn));
}

/* The frame of that name in the lexicon, and the prepositions of an entry as bits. */
rs_frame rs_frame_of(rs_str word);
uint32_t rs_preps_of(uint32_t entry);
/* Reads the cue at token i (v->words[i].speech is set); false when the word is none here: a noun, a fixed phrase. */
bool rs_cue_read(const rs_view *v, uint32_t i, rs_cue *cue);
/* Could the word at token i begin the next thing said, so that what was said before ends there? */
bool rs_cue_cuts(const rs_view *v, uint32_t i);
/* One past what can be passed over between verb and content: times, adverbs, brackets, "in a statement". */
uint32_t rs_cue_skip(const rs_view *v, uint32_t i, uint32_t limit);

#endif
