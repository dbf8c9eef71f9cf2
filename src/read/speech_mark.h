/* speech_mark: the mark that opens what is said, for speech_cue.c: "that", a colon, a quotation, the verb's
 * preposition. Not: whose words they are, or where they end. */
#ifndef RS_READ_SPEECH_MARK_H
#define RS_READ_SPEECH_MARK_H

#include "read/speech_cue.h"

typedef struct rs_found {
    uint32_t at; /* token, RS_NO_TOKEN where there is none */
    rs_mark mark;
    bool relative; /* a relative clause stands before it */
} rs_found;

/* The first thing in [from, limit) that can open the content of the cue. */
rs_found rs_mark_find(const rs_view *v, const rs_cue *cue, uint32_t from, uint32_t limit);
/* Fills in the cue's content behind the mark. */
void rs_mark_take(const rs_view *v, rs_cue *cue, rs_found f);

#endif
