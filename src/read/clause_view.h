/* clause_view: one article's tokens as the readers of statements and events see them: grammar words by role, what is a
 * name, a place, a time, what stands in which quotation. Made once an article, linear in the tokens.
 * In: a reader whose doc was looked up, with whatever mentions, places and times it has at the first call.
 * Owns: nothing; memory from reader->arena. */
#ifndef RS_READ_CLAUSE_VIEW_H
#define RS_READ_CLAUSE_VIEW_H

#include "read/read.h"

/* Roles of lexicon class `function` (field role). */
/* clang-format off */
#define RS_FN_ROLES(R)                                                                                           \
    R(that) R(skip) R(modal) R(impersonal) R(ila) R(ala) R(an) R(min) R(fi) R(maa) R(basim) R(rel) R(ma) R(kana)  \
    R(qad) R(amma) R(pron) R(clause) R(prep) R(agent) R(adv) R(therein) R(light) R(bi) R(li) R(obj) R(didd)       \
    R(bayn) R(pro) R(aside) R(undergo)
/* clang-format on */

typedef enum rs_fn {
    RS_FN_none,
#define RS_FN_ENUM(role) RS_FN_##role,
    RS_FN_ROLES(RS_FN_ENUM)
#undef RS_FN_ENUM
        RS_FN_count
} rs_fn;

enum { RS_NO_TOKEN = UINT32_MAX };

typedef struct rs_word {
    uint8_t fn;             /* rs_fn of the function word that begins here */
    uint8_t fn_n;           /* its tokens; 0 inside one */
    uint8_t fn_over;        /* role of the function word that covers the token */
    uint8_t head;           /* the first letter of its fold code after w- and f-, for cheap tests */
    bool definite : 1;      /* begins with the article */
    bool boundary : 1;      /* a mark that parts clauses: , ; : . ? ! - or a bracket */
    bool foreign : 1;       /* not of the Arabic script */
    bool opener : 1;        /* opens words without a verb of saying: "according to", "as follows", "presented" */
    bool negates : 1;       /* "not", "without", "never": the token is in one of them */
    int32_t mention;        /* reading->mentions, or -1 */
    int32_t place;          /* reading->places, or -1 */
    int32_t time;           /* reading->times, or -1 */
    int32_t figure;         /* reading->figures, or -1 */
    uint32_t closes;        /* of an opening quote: the token that closes it, else RS_NO_TOKEN */
    uint32_t quote;         /* the opening quote of the innermost quotation around, or RS_NO_TOKEN */
    const rs_match *speech; /* a verb of saying begins here */
} rs_word;

typedef struct rs_view {
    const rs_reader *reader;
    const rs_doc *doc;
    rs_word *words; /* doc->n_tokens, and one more that is a boundary */
    rs_str home;    /* alpha-3 of the country the article is mostly about; NONE where there is none */
} rs_view;

/* The view of the reader's text, made at the first call; NULL only out of memory. */
const rs_view *rs_reader_view(rs_reader *reader, rs_err *err);

rs_fn rs_fn_of(rs_str role);
/* Does the attribute of the entry hold this word (words parted by blanks)? */
bool rs_attr_has(uint32_t entry, rs_lex_attr_id attr, rs_str word);
static inline bool rs_attr_set(uint32_t entry, rs_lex_attr_id attr)
{
    return rs_lex_attr(entry, attr).len > 0;
}

/* The end of the sentence that token i stands in. */
uint32_t rs_sentence_end(const rs_view *v, uint32_t i);
uint32_t rs_sentence_start(const rs_view *v, uint32_t i);
/* Text from token `from` up to (not with) `to`, without blanks and marks at its ends. */
rs_span rs_view_span(const rs_view *v, uint32_t from, uint32_t to);
rs_str rs_view_text(const rs_view *v, uint32_t from, uint32_t to);
/* Does the token begin with w- or f- that is no part of it, as far as the lexicon and the names tell? */
bool rs_view_joined(const rs_view *v, uint32_t i);
/* Is token i the word "and" written apart, as the Maghreb does? */
bool rs_view_waw(const rs_view *v, uint32_t i);
/* Is token i this one letter, set apart from its word as before a quotation mark? */
bool rs_view_letter(const rs_view *v, uint32_t i, uint8_t letter);
/* b- or l- before a word, seen in its letters (the lexicon need not know the word). */
bool rs_view_bi(const rs_view *v, uint32_t i);
bool rs_view_li(const rs_view *v, uint32_t i);
/* Is token i the head or a part of a name? */
static inline bool rs_view_named(const rs_view *v, uint32_t i)
{
    return v->words[i].mention >= 0;
}
const rs_mention *rs_view_mention(const rs_view *v, uint32_t i);
/* One past the name that covers token i. */
uint32_t rs_view_mention_end(const rs_view *v, uint32_t i);
/* Can a subject stand on token i: a noun, as far as can be told? */
bool rs_view_nominal(const rs_view *v, uint32_t i);
/* Does a pronoun cling to the noun at token i ("its office")? Such a noun takes no genitive. */
bool rs_view_possessed(const rs_view *v, uint32_t i);
/* Is token i a plural of persons in a case that no subject has ("the citizens" as those addressed)? */
bool rs_view_oblique(const rs_view *v, uint32_t i);
/* The end of the noun phrase whose head is token i, at most `limit`: the head, its genitives and adjectives, the name.
 */
uint32_t rs_noun_phrase(const rs_view *v, uint32_t i, uint32_t limit);
/* The fold code of a word without w-, b-, l- and the article: enough to know "the ministry" for a ministry. */
rs_str rs_view_bare(const rs_view *v, uint32_t i);
/* The country that the tokens name or belong to, NONE where they name none. */
rs_str rs_view_country(const rs_view *v, uint32_t from, uint32_t to);
/* May a match of the class begin at token i? False is certain. */
static inline bool rs_view_may_hold(const rs_doc *doc, uint32_t i, rs_lex_class class_id)
{
    return doc->classes[i] >> ((unsigned)class_id & 63) & 1;
}
/* First match of the class in the tokens. */
const rs_match *rs_view_find(const rs_view *v, uint32_t from, uint32_t to, rs_lex_class class_id);

#endif
