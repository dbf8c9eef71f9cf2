/* inflect: all forms of an entry, in fold code. What is spelt alike after folding is made once. */
#include <stdio.h>
#include <stdlib.h>

#include "lang/token.h"
#include "lexc.h"

enum { max_word = 200 };

/* Endings as fold code, NUL-terminated. */
#define E0 ""
static const char E_ta[] = {(char)RS_TA, 0};
static const char E_ta_alef[] = {(char)RS_TA, (char)RS_ALEF, 0};
static const char E_waw_alef[] = {(char)RS_WAW, (char)RS_ALEF, 0};
static const char E_alef[] = {(char)RS_ALEF, 0};
static const char E_noon[] = {(char)RS_NOON, 0};
static const char E_noon_alef[] = {(char)RS_NOON, (char)RS_ALEF, 0};
static const char E_alef_noon[] = {(char)RS_ALEF, (char)RS_NOON, 0};
static const char E_waw_noon[] = {(char)RS_WAW, (char)RS_NOON, 0};
static const char E_waw_noon_alef[] = {(char)RS_WAW, (char)RS_NOON, (char)RS_ALEF, 0};
static const char E_ya_noon[] = {(char)RS_YA, (char)RS_NOON, 0};
static const char E_alef_ta[] = {(char)RS_ALEF, (char)RS_TA, 0};
static const char E_ta_alef_noon[] = {(char)RS_TA, (char)RS_ALEF, (char)RS_NOON, 0};
static const char E_ta_ya_noon[] = {(char)RS_TA, (char)RS_YA, (char)RS_NOON, 0};
static const char E_ta_ya[] = {(char)RS_TA, (char)RS_YA, 0};
static const char E_ha[] = {(char)RS_HA, 0};
static const char E_waw[] = {(char)RS_WAW, 0};
static const char E_ya[] = {(char)RS_YA, 0};
static const char E_ya_ta[] = {(char)RS_YA, (char)RS_TA, 0};
static const char E_ya_alef[] = {(char)RS_YA, (char)RS_ALEF, 0};
static const char E_hamza_waw_alef[] = {(char)RS_HAMZA, (char)RS_WAW, (char)RS_ALEF, 0};

typedef struct ending {
    const char *letters;
    unsigned feat;
} ending;

#define MS (RS_F_MASCULINE | RS_F_SINGULAR)
#define FS (RS_F_FEMININE | RS_F_SINGULAR)
#define MP (RS_F_MASCULINE | RS_F_PLURAL)
#define FP (RS_F_FEMININE | RS_F_PLURAL)
#define MD (RS_F_MASCULINE | RS_F_DUAL)
#define FD (RS_F_FEMININE | RS_F_DUAL)
#define P1 (RS_F_FIRST | RS_F_PLURAL)
#define S1 (RS_F_FIRST | RS_F_SINGULAR)

static const ending past_sound[] = {{E0, MS},        {E_ta, FS},   {E_waw_alef, MP},  {E_alef, MD},
                                    {E_ta_alef, FD}, {E_noon, FP}, {E_noon_alef, P1}, {NULL, 0}};
/* stem is the word without its alef maksura */
static const ending past_ya[] = {{E_ya, MS},      {E_ta, FS},    {E_waw_alef, MP}, {E_ya_alef, MD},
                                 {E_ta_alef, FD}, {E_ya_ta, FS}, {NULL, 0}};
/* without its final alef; the passive of both ends in ya */
static const ending past_alef[] = {{E_alef, MS}, {E_ta, FS},    {E_waw_alef, MP | MD}, {E_ta_alef, FD},
                                   {E_ya, MS},   {E_ya_ta, FS}, {E_waw_noon_alef, P1}, {NULL, 0}};
static const ending past_hamza[] = {{E_alef, MS}, {E_hamza_waw_alef, MP}, {NULL, 0}};
static const ending noun_masculine[] = {{E0, MS},        {E_alef, MS},     {E_alef_noon, MD},
                                        {E_ya_noon, MP}, {E_waw_noon, MP}, {E_alef_ta, FP},
                                        {E_waw, MP},     {E_ya, MP},       {NULL, 0}};
static const ending noun_plain_feminine[] = {{E0, FS},        {E_alef, FS},    {E_alef_noon, FD},
                                             {E_ya_noon, FD}, {E_alef_ta, FP}, {NULL, 0}};
/* stem is the word without its ta marbuta */
static const ending noun_ta[] = {{E_ha, FS},      {E_ta_alef_noon, FD}, {E_ta_ya_noon, FD}, {E_alef_ta, FP},
                                 {E_ta_alef, FD}, {E_ta_ya, FD},        {NULL, 0}};
static const ending participle[] = {{E0, MS},        {E_alef, MS},      {E_ha, FS},           {E_waw_noon, MP},
                                    {E_ya_noon, MP}, {E_alef_noon, MD}, {E_ta_alef_noon, FD}, {E_ta_ya_noon, FD},
                                    {E_alef_ta, FP}, {E_waw, MP},       {E_ya, MP},           {NULL, 0}};
/* of a weak last letter (da', da'iya): stem is without the ya */
static const ending participle_weak[] = {{E0, MS},         {E_ya, MS},      {E_ya_alef, MS},
                                         {E_waw_noon, MP}, {E_ya_noon, MP}, {NULL, 0}};
/* of persons and nisbas; the plural is among the masculine's endings */
static const ending person_feminine[] = {{E_ha, FS}, {E_ta_alef_noon, FD}, {E_ta_ya_noon, FD}, {NULL, 0}};
static const ending broken[] = {{E0, RS_F_PLURAL}, {E_alef, RS_F_PLURAL}, {NULL, 0}};

rs_str fold_words(lexicon *lex, rs_str text)
{
    rs_tokens tokens;
    rs_err err;
    if (!rs_tokenize(&tokens, &lex->arena, text, &err)) {
        out_of_memory();
    }
    char *out = rs_arena_raw(&lex->arena, tokens.folded_len + tokens.len + 1);
    if (!out) {
        out_of_memory();
    }
    size_t n = 0;
    for (uint32_t i = 0; i < tokens.len; i++) {
        if (!tokens.at[i].flen) {
            continue;
        }
        if (n) {
            out[n++] = '\n';
        }
        memcpy(out + n, tokens.folded + tokens.at[i].folded, tokens.at[i].flen);
        n += tokens.at[i].flen;
    }
    return n ? (rs_str){out, n} : RS_STR_NONE;
}

typedef struct source {
    lexicon *lex;
    uint32_t block;
    const field *field;
    rs_str tail; /* further words, with the '\n' before them */
} source;

static void add(source *s, rs_str stem, const char *letters, unsigned feat, bool written)
{
    size_t n = strlen(letters);
    char *word = rs_arena_raw(&s->lex->arena, stem.len + n + s->tail.len + 1);
    form *f = RS_PUSH(&s->lex->arena, &s->lex->forms);
    if (!word || !f) {
        out_of_memory();
    }
    memcpy(word, stem.at, stem.len);
    memcpy(word + stem.len, letters, n);
    if (n && stem.len) { /* the joins of the folding hold across the ending too */
        char last = stem.at[stem.len - 1], first = letters[0];
        bool one_alef = (uint8_t)last == RS_ALEF && (uint8_t)first == RS_ALEF;
        bool ya_hamza = (uint8_t)last == RS_YA && (uint8_t)first == RS_HAMZA;
        if (one_alef || ya_hamza) {
            memmove(word + stem.len - 1, word + stem.len, n);
            stem.len--;
        }
    }
    if (s->tail.len) {
        memcpy(word + stem.len + n, s->tail.at, s->tail.len);
    }
    const block *b = &s->lex->blocks.at[s->block];
    *f = (form){.words = {word, stem.len + n + s->tail.len},
                .feat = (uint16_t)(feat | (b->weak ? RS_F_WEAK : 0)),
                .block = s->block,
                .written = written,
                .file = s->field->file,
                .line = s->field->line};
}

static void add_all(source *s, rs_str stem, const ending *endings, unsigned feat)
{
    for (; endings->letters; endings++) {
        add(s, stem, endings->letters, feat | endings->feat, false);
    }
}

static bool ends_in(rs_str word, const char *letter)
{
    return rs_str_ends(word, rs_str_of(letter));
}

static void past(source *s, rs_str word, rs_str own)
{
    rs_str head = rs_str_part(word, 0, word.len - 1);
    unsigned feat = RS_F_VERB | RS_F_PAST;
    if (ends_in(own, "\xd9\x89")) { /* alef maksura */
        add_all(s, head, past_ya, feat);
    } else if (ends_in(own, "\xd8\xa7")) { /* alef */
        add_all(s, head, past_alef, feat);
    } else {
        add_all(s, word, past_sound, feat);
        if ((uint8_t)word.at[word.len - 1] == RS_ALEF) { /* hamza on alef */
            add_all(s, head, past_hamza, feat);
        }
    }
}

static void present(source *s, rs_str word)
{
    static const uint8_t persons[] = {RS_YA, RS_TA, RS_NOON, RS_ALEF};
    static const unsigned feats[] = {MS, FS, P1, S1};
    if (word.len < 3) {
        return;
    }
    uint8_t last = (uint8_t)word.at[word.len - 1], before = (uint8_t)word.at[word.len - 2];
    bool weak_end = last == RS_YA || last == RS_WAW;
    bool hollow = word.len >= 4 && (before == RS_ALEF || before == RS_WAW || before == RS_YA) && !weak_end;
    for (size_t i = 0; i < sizeof persons; i++) {
        char copy[max_word];
        memcpy(copy, word.at, word.len);
        copy[0] = (char)persons[i];
        rs_str all = {copy, word.len}, head = {copy, word.len - 1};
        unsigned feat = RS_F_VERB | RS_F_PRESENT | feats[i];
        add(s, all, "", feat, false);
        if (weak_end) { /* jussive */
            add(s, head, "", feat, false);
        }
        if (i < 2) {
            unsigned person = RS_F_VERB | RS_F_PRESENT;
            rs_str stem = weak_end ? head : all;
            add(s, stem, E_waw_noon, person | MP, false);
            add(s, stem, E_waw_alef, person | MP, false);
            add(s, all, E_alef_noon, person | (i ? FD : MD), false);
            add(s, all, E_alef, person | (i ? FD : MD), false);
            add(s, all, E_noon, person | FP, false);
        }
        if (hollow) { /* jussive: "lam yaqul" */
            copy[word.len - 2] = copy[word.len - 1];
            add(s, head, "", feat, false);
        }
    }
}

static void nominal(source *s, rs_str name, rs_str word, rs_str own)
{
    rs_str head = rs_str_part(word, 0, word.len - 1);
    bool ta = ends_in(own, "\xd8\xa9");
    bool masdar = rs_str_eq(name, RS_STR("masdar"));
    unsigned feat = RS_F_NOUN | (masdar ? RS_F_MASDAR : 0);
    if (rs_str_eq(name, RS_STR("plural"))) {
        if (ta) { /* no alef of the accusative after ta marbuta */
            add(s, word, "", RS_F_NOUN | RS_F_PLURAL, false);
        } else {
            add_all(s, word, broken, RS_F_NOUN);
        }
    } else if (rs_str_eq(name, RS_STR("agent"))) {
        bool weak = (uint8_t)word.at[word.len - 1] == RS_YA;
        add_all(s, word, participle, RS_F_NOUN | RS_F_AGENT);
        if (weak) {
            add_all(s, head, participle_weak, RS_F_NOUN | RS_F_AGENT);
        }
    } else if (rs_str_eq(name, RS_STR("patient")) || rs_str_eq(name, RS_STR("adj"))) {
        add_all(s, word, participle, RS_F_NOUN | (rs_str_eq(name, RS_STR("adj")) ? RS_F_ADJECTIVE : RS_F_PATIENT));
    } else if (ta) {
        add_all(s, head, noun_ta, feat);
    } else if (rs_str_eq(name, RS_STR("nounf"))) {
        add_all(s, word, noun_plain_feminine, feat);
    } else {
        add_all(s, word, noun_masculine, feat);
        bool nisba = word.len > 3 && ends_in(own, "\xd9\x8a"); /* ya */
        if (nisba || rs_str_eq(name, RS_STR("person"))) {
            add_all(s, word, person_feminine, feat);
        }
    }
}

static void make(source *s, rs_str name, rs_str own)
{
    rs_str words = fold_words(s->lex, own);
    if (!words.len) {
        mistake(s->lex, s->field->file, s->field->line, "no word in this form");
        return;
    }
    size_t first = rs_str_find(words, RS_STR("\n"), 0);
    rs_str word = first == SIZE_MAX ? words : rs_str_part(words, 0, first);
    size_t gap = rs_str_find(own, RS_STR(" "), 0);
    own = gap == SIZE_MAX ? own : rs_str_part(own, 0, gap);
    s->tail = first == SIZE_MAX ? RS_STR("") : rs_str_part(words, first, words.len);
    if (word.len >= max_word - 8) {
        mistake(s->lex, s->field->file, s->field->line, "a word this long cannot be matched");
        return;
    }
    if (rs_str_eq(name, RS_STR("forms"))) {
        add(s, word, "", RS_F_FIXED, true);
    } else if (rs_str_eq(name, RS_STR("past"))) {
        past(s, word, own);
    } else if (rs_str_eq(name, RS_STR("present"))) {
        present(s, word);
    } else {
        nominal(s, name, word, own);
    }
}

static bool makes_forms(rs_str name)
{
    static const char *const names[] = {"forms", "past",  "present", "masdar", "agent", "patient",
                                        "noun",  "nounf", "person",  "plural", "adj"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (rs_str_eq(name, rs_str_of(names[i]))) {
            return true;
        }
    }
    return false;
}

void inflect(lexicon *lex)
{
    for (uint32_t b = 0; b < lex->blocks.len; b++) {
        uint32_t before = lex->forms.len;
        const block *bl = &lex->blocks.at[b];
        for (uint32_t i = 0; i < bl->fields.len; i++) {
            const field *f = &bl->fields.at[i];
            if (!makes_forms(f->name)) {
                continue;
            }
            rs_str rest = f->value, part;
            while (rs_str_split(&rest, '|', &part)) {
                source s = {.lex = lex, .block = b, .field = f};
                part = rs_str_trim(part);
                if (part.len) {
                    make(&s, f->name, part);
                }
            }
        }
        if (lex->forms.len == before && !rs_str_eq(bl->class_name, RS_STR("label"))) {
            mistake(lex, bl->file, bl->line, "entry %.*s has no forms", RS_STR_ARG(bl->headword));
        }
    }
}
