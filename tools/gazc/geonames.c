/* libgeonames: GeoNames' cities of 15,000 people and more, with their geonameids; its catalogue has Arabic names for
 * many of them and for provinces, by "id" and "country.province". */
#include <gio/gio.h>
#include <math.h>
#include <stdio.h>

#include "gazc.h"
#include "lang/lexicon.h"
#include "lang/token.h"

/* The library shows its data only through look-ups by name, which leave the geonameids out; this is their holder. */
extern GResource *geonames_get_resource(void);

#define CITIES "/com/lomiri/geonames/cities.compiled"

typedef struct province {
    rs_str name; /* in Latin letters */
    rs_str country, key;
    uint64_t people;
    uint32_t largest;
    double lat, lon; /* of its largest city */
} province;

typedef struct point {
    double lat, lon;
} point;

typedef struct provinces {
    RS_VEC(province) all;
    rs_map by_key;
    RS_VEC(point) points; /* of every city, whether it has an Arabic name or not */
    rs_map by_id;
} provinces;

enum { most_kilometres = 15 };

static bool arabic_letters(rs_str s)
{
    for (const char *p = s.at; s.at && p < s.at + s.len;) {
        uint32_t c = rs_utf8_next(&p);
        if (c >= 0x621 && c <= 0x64a) {
            return true;
        }
    }
    return false;
}

static rs_str kept(gazc *g, const char *z)
{
    rs_str s = rs_arena_str(&g->arena, rs_str_of(z));
    must(s.at != NULL, NULL);
    return s;
}

static void count_province(gazc *g, provinces *list, const rs_gaz_place *city, rs_str alpha2, rs_str code)
{
    rs_str key = rs_arena_printf(&g->arena, "%.*s.%.*s", RS_STR_ARG(alpha2), RS_STR_ARG(code));
    uint32_t *at = rs_map_put(&g->arena, &list->by_key, key, list->all.len);
    must(at != NULL, NULL);
    if (*at == list->all.len) {
        province *new = RS_PUSH(&g->arena, &list->all);
        must(new != NULL, NULL);
        new->name = city->admin1;
        new->country = city->country;
        new->key = key;
    }
    province *p = &list->all.at[*at];
    p->people += city->population;
    if (city->population >= p->largest) {
        p->largest = city->population;
        p->lat = city->lat;
        p->lon = city->lon;
    }
}

static double kilometres(double lat1, double lon1, double lat2, double lon2)
{
    const double degree = 3.14159265358979 / 180, diameter = 12742;
    double y = sin((lat2 - lat1) * degree / 2), x = sin((lon2 - lon1) * degree / 2);
    return diameter * asin(sqrt(y * y + cos(lat1 * degree) * cos(lat2 * degree) * x * x));
}

/* The lexicon's points are typed by hand: each with a geonameid is held against GeoNames' own. */
static void check_lexicon(const provinces *list)
{
    uint32_t compared = 0;
    for (uint32_t e = 0; e < rs_lex_entry_count(); e++) {
        double id, lat, lon;
        if (rs_lex_entry_class(e) != RS_LEX_place || !rs_str_to_double(rs_lex_attr(e, RS_ATTR_geonameid), &id) ||
            !rs_str_to_double(rs_lex_attr(e, RS_ATTR_lat), &lat) ||
            !rs_str_to_double(rs_lex_attr(e, RS_ATTR_lon), &lon)) {
            continue;
        }
        const uint32_t *at = rs_map_get_u64(&list->by_id, (uint64_t)id);
        if (!at) {
            continue;
        }
        const point *p = &list->points.at[*at];
        double far = kilometres(lat, lon, p->lat, p->lon);
        compared++;
        if (far > most_kilometres) {
            fprintf(stderr, "gazc: lexicon: %.*s is %.0f km from GeoNames' %.0f: correct its lat and lon\n",
                    RS_STR_ARG(rs_lex_headword(e)), far, id);
        }
    }
    printf("gazc: points of the lexicon held against GeoNames': %u\n", compared);
}

static void take_city(gazc *g, const catalogue *arabic, provinces *list, GVariant *row)
{
    const char *id, *name, *code, *state, *alpha2, *country, *zone;
    guint32 people;
    double lat, lon;
    g_variant_get(row, "(&s&s&s&s&s&s&sudd)", &id, &name, &code, &state, &alpha2, &country, &zone, &people, &lat, &lon);
    uint64_t number = 0;
    rs_str translated = catalogue_find(arabic, rs_str_of(id));
    rs_gaz_place place = {
        .population = people,
        .lat = lat,
        .lon = lon,
        .kind = RS_GAZ_city,
        .country = alpha3_of(g, rs_str_of(alpha2)),
        .en = kept(g, name),
        .admin1 = kept(g, state),
    };
    if (!place.country.at || !rs_str_to_uint(rs_str_of(id), &number) || number > UINT32_MAX) {
        return;
    }
    place.id = (uint32_t)number;
    uint32_t *at = rs_map_put_u64(&g->arena, &list->by_id, number, list->points.len);
    point *p = RS_PUSH(&g->arena, &list->points);
    must(at && p, NULL);
    *p = (point){lat, lon};
    if (*code) {
        count_province(g, list, &place, rs_str_of(alpha2), rs_str_of(code));
    }
    if (arabic_letters(translated)) {
        uint32_t record;
        rs_err err = {0};
        must(rs_gaz_add(&g->builder, &place, &record, &err), &err);
        name_in_arabic(g, translated, place.country, record);
        g->taken++;
    }
}

static void take_provinces(gazc *g, const catalogue *arabic, const provinces *list)
{
    RS_EACH(province, p, &list->all)
    {
        rs_str translated = catalogue_find(arabic, p->key);
        if (!arabic_letters(translated)) {
            continue;
        }
        rs_gaz_place place = {
            .population = p->people < UINT32_MAX ? (uint32_t)p->people : UINT32_MAX,
            .lat = p->lat,
            .lon = p->lon,
            .kind = RS_GAZ_province,
            .country = p->country,
            .en = p->name,
            .admin1 = p->name,
        };
        uint32_t record;
        rs_err err = {0};
        must(rs_gaz_add(&g->builder, &place, &record, &err), &err);
        name_in_arabic(g, translated, place.country, record);
        g->taken++;
    }
}

bool take_geonames(gazc *g)
{
    catalogue arabic;
    GBytes *bytes = g_resource_lookup_data(geonames_get_resource(), CITIES, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
    if (!bytes || !open_arabic(g, &arabic, "geonames")) {
        return false;
    }
    GVariant *all = g_variant_new_from_bytes(G_VARIANT_TYPE("a(sssssssudd)"), bytes, FALSE), *row;
    provinces list = {0};
    GVariantIter rows;
    g_variant_iter_init(&rows, all);
    while ((row = g_variant_iter_next_value(&rows))) {
        take_city(g, &arabic, &list, row);
        g_variant_unref(row);
    }
    take_provinces(g, &arabic, &list);
    check_lexicon(&list);
    g_variant_unref(all);
    g_bytes_unref(bytes);
    return true;
}
