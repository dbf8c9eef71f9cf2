/* speech_speaker: who is meant by the subject of a cue: a name, a title, "the ministry", a bare verb.
 * Remembers the latest speakers of the article, so that "she added" finds her. */
#ifndef RS_READ_SPEECH_SPEAKER_H
#define RS_READ_SPEECH_SPEAKER_H

#include "read/clause_view.h"

typedef struct rs_speaker {
    uint32_t from, to; /* tokens of the phrase that told it; empty for one that was carried over */
    rs_str text;       /* as written, NONE for a bare verb */
    rs_str name, role, org, country;
    int32_t entity;           /* -1 where none is known */
    bool feminine, masculine; /* as far as its verbs told */
    bool person;              /* a man or woman with a name */
    uint32_t paragraph;       /* where the phrase stands */
} rs_speaker;

typedef struct rs_speakers {
    rs_speaker list[8]; /* ring, latest at (n - 1) % 8 */
    uint32_t n;
} rs_speakers;

/* The speaker whom the noun phrase [from, to) names; before it, what it may refer back to. */
rs_speaker rs_speaker_of(const rs_view *v, const rs_speakers *known, uint32_t from, uint32_t to);
/* Does the phrase look like somebody who can speak: a name, a body, an office, a paper? */
bool rs_speaker_plausible(const rs_view *v, uint32_t from, uint32_t to);
/* Whom a verb without a subject means; feat tells its gender. False where nobody has spoken yet. */
bool rs_speaker_last(const rs_speakers *known, uint16_t feat, rs_speaker *out);
void rs_speaker_note(rs_speakers *known, const rs_speaker *speaker, uint16_t feat);

#endif
