/* libgweather: cities and states with a point; its catalogue has Arabic names for most. Taken only where the builder of
 * rasid asks for it (-Dgweather=true): docs/decisions/004-gazetteer.md says why. */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>

#include "gazc.h"

typedef struct walk {
    gazc *g;
    catalogue arabic;
    rs_str country; /* alpha-3 of the country being walked */
    rs_str state;
} walk;

static const xmlNode *child(const xmlNode *of, const char *name)
{
    for (const xmlNode *n = of->children; n; n = n->next) {
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, name) == 0) {
            return n;
        }
    }
    return NULL;
}

/* The text of a child, kept; NONE where there is none. */
static rs_str text_of(gazc *g, const xmlNode *of, const char *name)
{
    const xmlNode *n = child(of, name);
    xmlChar *text = n ? xmlNodeGetContent(n) : NULL;
    rs_str kept = text ? rs_arena_str(&g->arena, rs_str_of((const char *)text)) : RS_STR_NONE;
    xmlFree(text);
    return kept;
}

/* gettext keeps a name with a context under "context, 0x04, name". */
static rs_str translated(walk *w, const xmlNode *of, rs_str name)
{
    const xmlNode *n = child(of, "_name");
    xmlChar *context = n ? xmlGetProp((xmlNode *)n, (const xmlChar *)"msgctxt") : NULL;
    rs_str key = context ? rs_arena_printf(&w->g->arena, "%s\x04%.*s", (const char *)context, RS_STR_ARG(name)) : name;
    xmlFree(context);
    return catalogue_find(&w->arabic, key);
}

static bool point_of(gazc *g, const xmlNode *of, double *lat, double *lon)
{
    rs_str both = text_of(g, of, "coordinates"), first, second;
    return both.at && rs_str_split(&both, ' ', &first) && rs_str_split(&both, ' ', &second) &&
           rs_str_to_double(first, lat) && rs_str_to_double(second, lon);
}

static void take_city(walk *w, const xmlNode *city)
{
    rs_str name = text_of(w->g, city, "_name");
    rs_str arabic = name.len ? translated(w, city, name) : RS_STR_NONE;
    rs_gaz_place place = {.kind = RS_GAZ_city, .country = w->country, .en = name, .admin1 = w->state};
    if (!arabic.len || !w->country.at || !point_of(w->g, city, &place.lat, &place.lon)) {
        return;
    }
    uint32_t record;
    rs_err err = {0};
    must(rs_gaz_add(&w->g->builder, &place, &record, &err), &err);
    name_in_arabic(w->g, arabic, place.country, record);
    w->g->taken++;
}

/* Regions hold countries, these states, and any of them cities: a depth of five at most. */
static void visit(walk *w, const xmlNode *of)
{
    for (const xmlNode *n = of->children; n; n = n->next) {
        const char *name = n->type == XML_ELEMENT_NODE ? (const char *)n->name : "";
        if (strcmp(name, "city") == 0) {
            take_city(w, n);
        } else if (strcmp(name, "country") == 0) {
            w->country = alpha3_of(w->g, text_of(w->g, n, "iso-code"));
            w->state = RS_STR_NONE;
            visit(w, n);
        } else if (strcmp(name, "state") == 0) {
            w->state = text_of(w->g, n, "_name");
            visit(w, n);
            w->state = RS_STR_NONE;
        } else if (strcmp(name, "region") == 0 || strcmp(name, "gweather") == 0) {
            visit(w, n);
        }
    }
}

bool take_weather(gazc *g)
{
    walk w = {.g = g};
    xmlDoc *doc = xmlReadFile(g->weather, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
    if (!doc || !open_arabic(g, &w.arabic, "libgweather-4.0-locations")) {
        xmlFreeDoc(doc);
        return false;
    }
    visit(&w, xmlDocGetRootElement(doc));
    xmlFreeDoc(doc);
    return true;
}
