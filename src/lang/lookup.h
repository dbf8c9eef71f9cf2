/* lookup: the matcher inside lang; readers see its results through lang/doc. */
#ifndef RS_LANG_LOOKUP_H
#define RS_LANG_LOOKUP_H

#include "lang/doc.h"

typedef RS_VEC(rs_match) rs_matches;

/* Appends every sense of the forms that begin at the token. Only text, tokens and fold code of doc need be there.
 * Fails (false): memory. */
bool rs_lookup_token(rs_matches *found, rs_arena *arena, const rs_doc *doc, uint32_t token);

/* Parts Arabic words written together by careless typing, where the lexicon knows both parts and not the whole:
 * "thahr|al-yawm", "hatha|al-taqrir", "la|yazal". Replaces tokens->at where it parts any. Linear. Fails: memory. */
bool rs_unglue(rs_tokens *tokens, rs_arena *arena, rs_str text, rs_err *err);

#endif
