/* speech_country: the country of a speaker whose phrase names none, read off what stands elsewhere. Each fills in
 * s->country, or leaves it where nothing tells. */
#ifndef RS_READ_SPEECH_COUNTRY_H
#define RS_READ_SPEECH_COUNTRY_H

#include "read/speech_speaker.h"

/* Of an arm of some state: the same words earlier, where the sentence or the section plays, who spoke just before
 * (`last`, or NULL), then the article's own country. */
void rs_country_guess(const rs_view *v, const rs_speaker *last, rs_speaker *s);
/* By the title that the person bore where it was told in full. */
void rs_country_by_role(const rs_view *v, const rs_speaker *last, rs_speaker *s);

#endif
