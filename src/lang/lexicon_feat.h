/* lexicon_feat: what a form is and what may cling to it; shared by the lexicon's compiler and its readers. */
#ifndef RS_LANG_LEXICON_FEAT_H
#define RS_LANG_LEXICON_FEAT_H

#include <stdint.h>

/* What a form is, as the compiler inflected it. */
enum rs_feat {
    RS_F_FIXED = 1, /* written out under `forms`: taken as it stands (and/then and b- k- l- may cling to it) */
    RS_F_VERB = 2,
    RS_F_NOUN = 4,   /* nouns and adjectives: may take the article and pronouns */
    RS_F_MASDAR = 8, /* verbal noun */
    RS_F_AGENT = 16, /* active participle or agent noun, as in "saying", "adding" */
    RS_F_PAST = 32,
    RS_F_PRESENT = 64,
    RS_F_FEMININE = 128,
    RS_F_MASCULINE = 256,
    RS_F_SINGULAR = 512,
    RS_F_DUAL = 1024,
    RS_F_PLURAL = 2048,
    RS_F_FIRST = 4096, /* first person */
    RS_F_ADJECTIVE = 8192,
    RS_F_PATIENT = 16384, /* passive participle */
    RS_F_WEAK = 32768,    /* entry says `weak: yes`: does not hide what the word means once its clitics are off */
};

/* What clings to the word in the text. */
enum rs_clitic {
    RS_C_WA = 1,
    RS_C_FA = 2,
    RS_C_BI = 4,
    RS_C_KA = 8,
    RS_C_LI = 16,
    RS_C_SA = 32, /* future */
    RS_C_AL = 64, /* article, not part of the entry's own form */
    RS_C_PRON_3MS = 128,
    RS_C_PRON_3FS = 256,
    RS_C_PRON_3P = 512, /* them, also dual */
    RS_C_PRON_1P = 1024,
    RS_C_PRON_OTHER = 2048,
};
#define RS_C_PRONOUN (RS_C_PRON_3MS | RS_C_PRON_3FS | RS_C_PRON_3P | RS_C_PRON_1P | RS_C_PRON_OTHER)

/* One meaning of a form. */
typedef struct rs_sense {
    uint16_t class_id, feat;
    uint32_t entry;
} rs_sense;
#endif
