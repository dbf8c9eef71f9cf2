/* name_words: what the lexicon makes each token of a text, as one set of bits, for the readers of places, names and
 * entities. Made once per article; one pass over tokens and matches.
 * Not: judgement about neighbours; that is the readers' part. */
#ifndef RS_READ_NAME_WORDS_H
#define RS_READ_NAME_WORDS_H

#include "read/read.h"

enum rs_word {
    RS_W_KNOWN = 1,              /* an ordinary word of the language, as far as the lexicon knows */
    RS_W_GIVEN = 2,              /* given name */
    RS_W_GIVEN_COMMON = 4,       /* given name that is an ordinary word as well */
    RS_W_PART = 8,               /* piece of a personal name: son of, father of, house of */
    RS_W_NATION = 16,            /* nationality adjective */
    RS_W_PLACE = 32,             /* a place starts here */
    RS_W_ORG = 64,               /* a known organisation starts here */
    RS_W_ORG_HEAD = 128,         /* a head noun of organisations */
    RS_W_TITLE = 256,            /* a title or role starts here */
    RS_W_SPEECH = 512,           /* verb of saying */
    RS_W_FUNCTION = 1024,        /* preposition, particle, pronoun */
    RS_W_TIME = 2048,            /* month, weekday, number, unit of time */
    RS_W_AL = 4096,              /* written with the article */
    RS_W_ARABIC = 8192,          /* letters of the Arabic script, two or more */
    RS_W_COVERED = 16384,        /* inside a known form of several words that starts before it */
    RS_W_FOREIGN = 32768,        /* Latin or Cyrillic letters */
    RS_W_VERB = 65536,           /* some verb that the lexicon knows */
    RS_W_PLACE_STRONG = 131072,  /* the place is no ordinary word */
    RS_W_FAMILY = 262144,        /* family name of the news that is an ordinary word as well */
    RS_W_FAMILY_ALONE = 524288,  /* family name that names a person wherever it stands */
    RS_W_CLUNG_COMMON = 2097152, /* the same, the name being an ordinary word as well */
    RS_W_CLUNG_NAME = 1048576,   /* a given or family name behind "and", "to", "by" */
};

typedef struct rs_words {
    const rs_doc *doc;
    const uint32_t *bits; /* rs_word, one set a token */
} rs_words;

/* The words of the reader's text, made in its arena at the first call. Fails: memory. */
bool rs_reader_words(rs_reader *reader, rs_words *words, rs_err *err);

/* An Arabic word that nothing is known of: it may be a name. */
bool rs_word_unknown(const rs_words *words, uint32_t i);
static inline bool rs_word_is(const rs_words *words, uint32_t i, uint32_t bits)
{
    return i < words->doc->n_tokens && (words->bits[i] & bits);
}
/* Endings of verbs, of words with pronouns and of adverbs: an unknown word with one is hardly a name. */
bool rs_word_inflected(const rs_words *words, uint32_t i);
/* Does token i begin a new line, or a new sentence? */
bool rs_word_fresh(const rs_words *words, uint32_t i);
/* Where the match begins without its proclitics. "For the X" swallows the article's alef; the whole word is taken then.
 */
uint32_t rs_words_start(const rs_doc *doc, const rs_match *m);
/* The value of an attribute of a match, compared with a word. */
bool rs_match_says(const rs_match *m, rs_lex_attr_id attr, rs_str value);

#endif
