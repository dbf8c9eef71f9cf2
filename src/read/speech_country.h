/* speech_country: places that tell whose a body is, one function each; which counts for more is speech_speaker.c's.
 * Each gives an alpha-3 code, NONE where it finds none. */
#ifndef RS_READ_SPEECH_COUNTRY_H
#define RS_READ_SPEECH_COUNTRY_H

#include "read/speech_speaker.h"

/* In the tokens: an adjective, a place, or the body whose name begins them. */
rs_str rs_country_beside(const rs_view *v, uint32_t from, uint32_t to);
/* "In Moscow, ...": where the sentence of token i plays. */
rs_str rs_country_of_opening(const rs_view *v, uint32_t i);
/* The short line above token i's paragraph that begins with a country. */
rs_str rs_country_of_section(const rs_view *v, uint32_t i);
/* Is it a foreign ministry? */
bool rs_looks_abroad(const rs_view *v, uint32_t i, uint32_t to);

/* The speaker's country where the phrase names none: of an arm of some state, what else tells whose it is; `last`: who
 * spoke before, or NULL. By his title, where that was told in full. Each fills in s->country or leaves it. */
void rs_country_guess(const rs_view *v, const rs_speaker *last, rs_speaker *s);
void rs_country_by_role(const rs_view *v, const rs_speaker *last, rs_speaker *s);

#endif
