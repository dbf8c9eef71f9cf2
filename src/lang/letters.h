/* letters: the fold code, one byte a letter, in which all matching is done.
 *
 * 0x20..0x7e  ASCII, letters in lower case; every decimal digit system becomes '0'..'9'
 * 0x80..0xa4  Arabic letters, spelling variants joined (see below)
 * 0xb0..0xd1  Cyrillic letters, lower case
 * 0xff x y z  any other letter: its code point in three 7-bit pieces, each with the top bit set
 * Diacritics, tatweel, zero-width and bidi marks fold to nothing. Latin letters lose their accents.
 * Joined on purpose: all alefs; every hamza seat (waw, ya, alone) is one hamza; ta marbuta is ha; alef maksura is ya;
 * Persian and Urdu letters join their nearest Arabic ones; a doubled alef is one, and ya before hamza is none. */
#ifndef RS_LANG_LETTERS_H
#define RS_LANG_LETTERS_H

enum rs_letter {
    RS_ALEF = 0x80,
    RS_BA,
    RS_TA,
    RS_THA,
    RS_JEEM,
    RS_HHA,
    RS_KHA,
    RS_DAL,
    RS_THAL,
    RS_RA,
    RS_ZAY,
    RS_SEEN,
    RS_SHEEN,
    RS_SAD,
    RS_DAD,
    RS_TTA,
    RS_ZZA,
    RS_AIN,
    RS_GHAIN,
    RS_FA,
    RS_QAF,
    RS_KAF,
    RS_LAM,
    RS_MEEM,
    RS_NOON,
    RS_HA,
    RS_WAW,
    RS_YA,
    RS_HAMZA,
    RS_ARABIC_END, /* one past the last Arabic letter */
    RS_CYRILLIC = 0xb0,
    RS_CYRILLIC_END = 0xd2,
    RS_LETTER_ESCAPE = 0xff,
};

#endif
