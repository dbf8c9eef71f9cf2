/* Countries: ISO 3166-1 from iso-codes, their names in Arabic from its catalogue and from ICU (CLDR), which also has
 * the English and Russian ones. Only names that the lexicon has not are added; the point is the lexicon's. */
#include <jansson.h>
#include <stdio.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "gazc.h"
#include "lang/doc.h"

rs_str alpha3_of(const gazc *g, rs_str alpha2)
{
    const uint32_t *at = rs_map_get(&g->alpha3, alpha2);
    return at ? g->codes.at[*at] : RS_STR_NONE;
}

/* The lexicon's own entry of the country; false when it has none with a point. */
static bool known_country(rs_str alpha3, rs_gaz_place *out)
{
    for (uint32_t e = 0; e < rs_lex_entry_count(); e++) {
        if (rs_lex_entry_class(e) == RS_LEX_place && rs_str_eq(rs_lex_attr(e, RS_ATTR_country), alpha3) &&
            rs_str_eq(rs_lex_attr(e, RS_ATTR_kind), RS_STR("country")) &&
            rs_str_to_double(rs_lex_attr(e, RS_ATTR_lat), &out->lat) &&
            rs_str_to_double(rs_lex_attr(e, RS_ATTR_lon), &out->lon)) {
            out->country = alpha3;
            out->en = rs_lex_attr(e, RS_ATTR_en);
            out->kind = RS_GAZ_country;
            return true;
        }
    }
    return false;
}

/* Does the lexicon read the whole of name as a place? */
static bool in_lexicon(gazc *g, rs_str name)
{
    rs_doc doc = look_up(g, name);
    const rs_match *m = rs_doc_match(&doc, 0, RS_LEX_place);
    return m && m->n == doc.n_tokens;
}

static void add_name(gazc *g, rs_str name, uint32_t record)
{
    rs_err err = {0};
    if (name.len && rs_str_find(name, RS_STR("("), 0) == SIZE_MAX && !in_lexicon(g, name)) {
        must(rs_gaz_name(&g->builder, name, record, &err), &err);
        g->taken++;
    }
}

static rs_str icu_name(gazc *g, const char *alpha2, const char *language)
{
    char locale[16], name[512];
    UChar wide[256];
    int32_t len = 0;
    UErrorCode status = U_ZERO_ERROR;
    snprintf(locale, sizeof locale, "und_%s", alpha2);
    int32_t n = uloc_getDisplayCountry(locale, language, wide, 256, &status);
    u_strToUTF8(name, sizeof name, &len, wide, n, &status);
    bool none = U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || rs_str_eq(rs_str_of(name), rs_str_of(alpha2));
    return none ? RS_STR_NONE : rs_arena_str(&g->arena, (rs_str){name, (size_t)len});
}

static void take_country(gazc *g, const catalogue *arabic, const json_t *country)
{
    rs_str alpha2 = rs_arena_str(&g->arena, rs_str_of(json_string_value(json_object_get(country, "alpha_2"))));
    rs_str alpha3 = rs_arena_str(&g->arena, rs_str_of(json_string_value(json_object_get(country, "alpha_3"))));
    if (alpha2.len != 2 || alpha3.len != 3) {
        fail("iso_3166-1.json", "a country has no codes");
    }
    uint32_t *at = rs_map_put(&g->arena, &g->alpha3, alpha2, g->codes.len);
    rs_str *code = RS_PUSH(&g->arena, &g->codes);
    must(at && code, NULL);
    *code = alpha3;
    rs_gaz_place place = {0};
    uint32_t record;
    rs_err err = {0};
    if (!known_country(alpha3, &place)) {
        return;
    }
    must(rs_gaz_add(&g->builder, &place, &record, &err), &err);
    /* By its code too, for words that stand for a country which the article never names. */
    rs_str by_code = rs_arena_printf(&g->arena, RS_GAZ_CODE " %.*s", RS_STR_ARG(alpha3));
    must(by_code.at && rs_gaz_name(&g->builder, by_code, record, &err), &err);
    static const char *const keys[] = {"name", "common_name", "official_name"};
    for (size_t k = 0; k < sizeof keys / sizeof keys[0]; k++) {
        rs_str english = rs_str_of(json_string_value(json_object_get(country, keys[k])));
        add_name(g, english.len ? catalogue_find(arabic, english) : RS_STR_NONE, record);
    }
    static const char *const languages[] = {"ar", "en", "ru"};
    for (size_t k = 0; k < sizeof languages / sizeof languages[0]; k++) {
        add_name(g, icu_name(g, alpha2.at, languages[k]), record);
    }
}

bool take_countries(gazc *g)
{
    rs_str path = rs_arena_printf(&g->arena, "%s/iso_3166-1.json", g->iso);
    json_t *all = json_load_file(path.at, 0, NULL), *country;
    if (!all) {
        return false;
    }
    catalogue arabic;
    open_arabic(g, &arabic, "iso_3166-1");
    size_t i;
    json_array_foreach(json_object_get(all, "3166-1"), i, country)
    {
        take_country(g, &arabic, country);
    }
    json_decref(all);
    return true;
}
