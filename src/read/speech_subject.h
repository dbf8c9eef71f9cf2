/* speech_subject: the grammar of a cue's subject, for speech_cue.c. Each fills in cue->subject_from and subject_to
 * where it finds one. Not: who is meant by it (speech_speaker.h). */
#ifndef RS_READ_SPEECH_SUBJECT_H
#define RS_READ_SPEECH_SUBJECT_H

#include "read/speech_cue.h"

/* Does an object or an addressee stand right behind the subject with verbs of this frame? */
static inline bool rs_frame_object_first(rs_frame frame)
{
    return frame == RS_FRAME_object || frame == RS_FRAME_blame || frame == RS_FRAME_urge || frame == RS_FRAME_ask;
}

/* The noun phrase from the clause's beginning up to the verb. */
void rs_subject_before(const rs_view *v, rs_cue *cue);
/* "As for X, it called on". */
void rs_subject_after_amma(const rs_view *v, rs_cue *cue);
/* A name set off by commas behind a title is the same person: "the spokeswoman of the house, J. P., said". One past it,
 * or `at` where none stands there. */
uint32_t rs_subject_apposed(const rs_view *v, uint32_t at, uint32_t limit);
/* "X, head of the council, had announced". */
void rs_subject_of_kana(const rs_view *v, rs_cue *cue);
/* Behind the verb, in [from, limit) where limit is where the content opens at the latest; bounded: nothing but the
 * subject can stand there. Returns one past it. */
uint32_t rs_subject_after(const rs_view *v, rs_cue *cue, uint32_t from, uint32_t limit, bool bounded);

#endif
