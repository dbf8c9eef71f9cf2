/* Places: names of the lexicon and the gazetteers, what words of place announce, and which of several places of one
 * name is meant. place_find collects, place_pick decides, here the findings are made. */
#include "read/place.h"

static rs_resolution resolution_of(rs_str kind)
{
    for (int k = 0; k < RS_GAZ_KIND_COUNT; k++) {
        if (rs_str_eq(kind, rs_str_of(rs_gaz_kind_name((rs_gaz_kind)k)))) {
            return rs_resolution_of(rs_str_of(rs_gaz_kind_told((rs_gaz_kind)k)));
        }
    }
    return RS_RESOLUTION_other;
}

static void fill_listed(rs_place *p, uint32_t entry)
{
    double d;
    p->name_en = rs_lex_attr(entry, RS_ATTR_en);
    if (rs_str_to_double(rs_lex_attr(entry, RS_ATTR_lat), &d)) {
        p->lat = d;
    }
    if (rs_str_to_double(rs_lex_attr(entry, RS_ATTR_lon), &d)) {
        p->lon = d;
    }
}

static double two_places(double x)
{
    return (double)(int64_t)(x * 100 + (x < 0 ? -0.5 : 0.5)) / 100;
}

static void fill_known(rs_place *p, const rs_place_sense *s)
{
    rs_gaz_place g;
    if (rs_gaz_at(s->from, s->entry, s->at, &g)) {
        p->name_en = g.en;
        p->admin1 = g.admin1;
        p->lat = two_places(g.lat);
        p->lon = two_places(g.lon);
    }
}

static bool emit(rs_place_work *w, const rs_candidate *c, rs_err *err)
{
    rs_place *p = rs_reading_add_place(w->reader->arena, w->reader->reading);
    if (!p) {
        return RS_FAIL_MEMORY(err);
    }
    p->span = c->span;
    p->country = c->country;
    if (!c->meant) {
        p->resolution = c->head    ? resolution_of(rs_lex_attr(c->head->entry, RS_ATTR_kind))
                        : c->realm ? RS_RESOLUTION_country
                                   : RS_RESOLUTION_city;
        return true;
    }
    p->resolution = rs_resolution_of(rs_str_of(rs_gaz_kind_told(c->meant->kind)));
    if (c->meant->from) {
        fill_known(p, c->meant);
    } else {
        fill_listed(p, c->meant->entry);
    }
    if (p->resolution == RS_RESOLUTION_city && rs_match_says(c->head, RS_ATTR_kind, RS_STR("province"))) {
        p->resolution = RS_RESOLUTION_province;
    }
    if (p->resolution == RS_RESOLUTION_province) {
        p->admin1 = p->name_en;
    }
    return true;
}

bool rs_read_places(rs_reader *reader, rs_err *err)
{
    rs_place_work w = {.reader = reader, .doc = reader->doc, .builtin = rs_gaz_builtin()};
    if (!rs_reader_words(reader, &w.words, err) || !rs_places_find(&w, err) || !rs_places_pick(&w, err)) {
        return false;
    }
    RS_EACH(rs_candidate, c, &w.found)
    {
        if (c->taken && !emit(&w, c, err)) {
            return false;
        }
    }
    return true;
}
