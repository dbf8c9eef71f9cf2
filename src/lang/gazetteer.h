/* gazetteer: names of places in fold code, each with the places it may mean. One compact table, built in (tools/gazc
 * makes it) or mapped from a file (`rasid places import`); both have the same layout and are read where they lie. In: a
 * table, trusted or not: rs_gaz_open checks its head, sizes and checksum, and every look-up stays inside it. Owns:
 * nothing; a gazetteer points into the bytes it was opened on. Static data, shared by threads. Not: which of several
 * places is meant; that is read/places. */
#ifndef RS_LANG_GAZETTEER_H
#define RS_LANG_GAZETTEER_H

#include "base/err.h"
#include "base/str.h"

/* What a place is. K(identifier, how the reading tells it) */
#define RS_GAZ_KINDS(K)                                                                                                \
    K(country, "country")                                                                                              \
    K(province, "province")                                                                                            \
    K(city, "city")                                                                                                    \
    K(district, "other")                                                                                               \
    K(crossing, "other")                                                                                               \
    K(river, "other")                                                                                                  \
    K(sea, "other")                                                                                                    \
    K(mountain, "other")                                                                                               \
    K(camp, "other")                                                                                                   \
    K(airport, "other")                                                                                                \
    K(other, "other")

typedef enum rs_gaz_kind {
#define RS_GAZ_KIND(name, told) RS_GAZ_##name,
    RS_GAZ_KINDS(RS_GAZ_KIND)
#undef RS_GAZ_KIND
        RS_GAZ_KIND_COUNT
} rs_gaz_kind;

/* "country", "city", ... */
const char *rs_gaz_kind_name(rs_gaz_kind kind);
/* The kind of that name; other where there is none. */
rs_gaz_kind rs_gaz_kind_of(rs_str name);
/* How the reading tells it: country, province, city or other. */
const char *rs_gaz_kind_told(rs_gaz_kind kind);

typedef struct rs_gaz_place {
    uint32_t id; /* geonameid, 0 where not known */
    uint32_t population;
    double lat, lon;
    rs_gaz_kind kind;
    rs_str country; /* ISO 3166-1 alpha-3; NONE where not known */
    rs_str en;      /* its name in Latin letters */
    rs_str admin1;  /* the province it lies in; NONE where not known */
} rs_gaz_place;

typedef struct rs_gazetteer {
    const struct rs_gaz_head *head; /* NULL: an empty gazetteer */
    const uint8_t *first;
    const uint32_t *slots;
    const uint8_t *tags;
    const struct rs_gaz_node *nodes;
    const uint32_t *refs;
    const struct rs_gaz_record *records;
    const uint8_t *words;
    const char *texts;
} rs_gazetteer;

/* bytes: borrowed, aligned to 8, as long as g is used. Fails: INPUT, when they are no whole table of this version. */
bool rs_gaz_open(rs_gazetteer *g, rs_str bytes, rs_err *err);
/* What is built in; empty where the build had no data. */
rs_gazetteer rs_gaz_builtin(void);
/* The state that means the country of an alpha-3 code, 0 where the gazetteer has it not. It has a name no text has: the
 * word below, then the code. */
#define RS_GAZ_CODE "iso3166alpha3"
uint32_t rs_gaz_country(const rs_gazetteer *g, rs_str alpha3);
uint32_t rs_gaz_names(const rs_gazetteer *g);
uint32_t rs_gaz_places(const rs_gazetteer *g);

/* The matcher: a state is a number, 0 the start; a step takes one folded word; 0 when no name goes on so. */
uint32_t rs_gaz_step(const rs_gazetteer *g, uint32_t state, rs_str word);
bool rs_gaz_goes_on(const rs_gazetteer *g, uint32_t state);
/* How many places the name that ends in state may mean (0: no name ends here), and the i-th, most people first. */
uint32_t rs_gaz_count(const rs_gazetteer *g, uint32_t state);
bool rs_gaz_at(const rs_gazetteer *g, uint32_t state, uint32_t i, rs_gaz_place *out);

#endif
