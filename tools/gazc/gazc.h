/* gazc: makes the built-in gazetteer from what the system's packages know of places. A source that is not installed is
 * named on standard error and left out. */
#ifndef RS_TOOLS_GAZC_H
#define RS_TOOLS_GAZC_H

#include "base/arena.h"
#include "lang/doc.h"
#include "lang/gazbuild.h"

/* A compiled catalogue of translations (.mo), mapped into memory. */
typedef struct catalogue {
    rs_str bytes;
    uint32_t n, originals, translations;
} catalogue;

bool catalogue_open(catalogue *c, rs_arena *arena, const char *path);
/* The translation of original; NONE where there is none. */
rs_str catalogue_find(const catalogue *c, rs_str original);

typedef struct gazc {
    rs_gaz_builder builder;
    rs_arena arena;
    const char *locale;  /* the folder of catalogues, ".../share/locale" */
    const char *iso;     /* of iso-codes' JSON files */
    const char *weather; /* libgweather's Locations.xml; NULL: not wanted */
    rs_map alpha3;       /* alpha-2 -> index in codes */
    RS_VEC(rs_str) codes;
    uint32_t taken; /* places, or names, of the source at hand */
} gazc;

_Noreturn void fail(const char *what, const char *about);
void must(bool ok, const rs_err *err);
/* The name as the readers would see it, with what the lexicon knows of it. */
rs_doc look_up(gazc *g, rs_str name);
rs_str alpha3_of(const gazc *g, rs_str alpha2);
/* The catalogue of a domain in Arabic. */
bool open_arabic(gazc *g, catalogue *c, const char *domain);
/* Gives the record its Arabic name, without the word of kind before it, and spelt as Egyptian papers do. */
void name_in_arabic(gazc *g, rs_str name, rs_str country, uint32_t record);

/* The sources, each in its own file: false when it is not installed. */
bool take_countries(gazc *g);
bool take_geonames(gazc *g);
bool take_weather(gazc *g);

#endif
