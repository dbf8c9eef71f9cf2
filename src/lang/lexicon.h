/* lexicon: the compiled language knowledge (lexicon/README.md says how it is written). Static, const, shared by
 * threads. */
#ifndef RS_LANG_LEXICON_H
#define RS_LANG_LEXICON_H

#include "base/str.h"
#include "lang/lexicon_feat.h"
#include "lexicon_ids.h" /* generated: rs_lex_class RS_LEX_<class>, rs_lex_attr_id RS_ATTR_<field> */

/* The entry's headword, in its own spelling. */
rs_str rs_lex_headword(uint32_t entry);
rs_lex_class rs_lex_entry_class(uint32_t entry);
/* The value of a field of the entry, NONE where it has none. */
rs_str rs_lex_attr(uint32_t entry, rs_lex_attr_id attr);
const char *rs_lex_class_name(rs_lex_class class_id);
/* Entries are numbered from 0; those of one class follow one another. */
uint32_t rs_lex_entry_count(void);

/* For lang/doc only: the matcher's tables. A state is a number, 0 the start; a step takes one folded word. */
/* The state after `state` reads word; 0 when there is no such way. */
uint32_t rs_lex_step(uint32_t state, rs_str word);
/* Brings what the first step with word will touch into the cache; a step too many costs nothing. */
void rs_lex_prefetch(rs_str word);
/* The senses of the forms that end in state. */
const rs_sense *rs_lex_senses(uint32_t state, uint32_t *n);
/* Has the lexicon the folded word, as it stands, in the class? */
bool rs_lex_knows(rs_str word, rs_lex_class class_id);
/* Does any longer form go on from state? */
bool rs_lex_goes_on(uint32_t state);

#endif
