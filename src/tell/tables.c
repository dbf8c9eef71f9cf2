/* tables: the figures as CSV, places and what happened there as GeoJSON. */
#include <math.h>

#include "base/json.h"
#include "tell/tell.h"

/* A cell; one that a spreadsheet would take for a formula is made text. */
static void put_cell(rs_buf *out, rs_str s, char end)
{
    bool formula = s.len && (s.at[0] == '=' || s.at[0] == '+' || s.at[0] == '-' || s.at[0] == '@' || s.at[0] == '\t');
    rs_buf_char(out, '"');
    rs_buf_z(out, formula ? "'" : "");
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == '"') {
            rs_buf_char(out, '"');
        }
        rs_buf_char(out, s.at[i] == '\n' ? ' ' : s.at[i]);
    }
    rs_buf_char(out, '"');
    rs_buf_char(out, end);
}

static void put_number(rs_buf *out, double v)
{
    if (isfinite(v)) {
        rs_buf_printf(out, "%.10g", v);
    }
    rs_buf_char(out, ',');
}

static bool settle(const rs_buf *out, rs_err *err)
{
    return !out->overflowed || RS_FAIL(err, RS_LIMIT, "the output is larger than its limit");
}

bool rs_tell_csv(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    (void)options;
    rs_buf_z(out,
             "measure,what,place,value,min,max,qualifier,unit,by,official,denied,as_of,reports,source,file,text\r\n");
    RS_EACH(rs_count, c, &dossier->figures)
    {
        RS_EACH(rs_point, p, &c->series)
        {
            const rs_article *a = &dossier->readings[p->evidence.at[0].article]->article;
            put_cell(out, rs_str_of(rs_measure_name(c->measure)), ',');
            put_cell(out, c->group.len ? c->group : c->what, ',');
            put_cell(out, c->place, ',');
            put_number(out, p->value);
            put_number(out, p->min);
            put_number(out, p->max);
            put_cell(out, rs_str_of(rs_qualifier_name(p->qualifier)), ',');
            put_cell(out, c->unit, ',');
            put_cell(out, p->by, ',');
            rs_buf_z(out, p->official ? "1," : "0,");
            rs_buf_z(out, p->denied ? "1," : "0,");
            put_cell(out, rs_str_part(p->as_of, 0, 10), ',');
            put_number(out, p->evidence.len);
            put_cell(out, a->source_name, ',');
            put_cell(out, a->file, ',');
            put_cell(out, rs_span_text(a, p->evidence.at[0].span), '\r');
            rs_buf_char(out, '\n');
        }
    }
    return settle(out, err);
}

static void put_feature(rs_json *j, double lat, double lon)
{
    rs_json_open(j, '{');
    rs_json_key(j, "type");
    rs_json_str(j, RS_STR("Feature"));
    rs_json_key(j, "geometry");
    rs_json_open(j, '{');
    rs_json_key(j, "type");
    rs_json_str(j, RS_STR("Point"));
    rs_json_key(j, "coordinates");
    rs_json_open(j, '[');
    rs_json_num(j, lon);
    rs_json_num(j, lat);
    rs_json_close(j, ']');
    rs_json_close(j, '}');
    rs_json_key(j, "properties");
    rs_json_open(j, '{');
}

static const rs_scope_place *place_named(const rs_dossier *d, rs_str name)
{
    RS_EACH(rs_scope_place, p, &d->places)
    {
        if (rs_str_eq(p->name, name) || (p->name_en.len && rs_str_eq(p->name_en, name))) {
            return p;
        }
    }
    return NULL;
}

static void put_pair(rs_json *j, const char *key, rs_str value)
{
    rs_json_key(j, key);
    rs_json_str(j, value.len ? value : RS_STR_NONE);
}

bool rs_tell_geojson(const rs_dossier *dossier, const rs_tell_options *options, rs_buf *out, rs_err *err)
{
    rs_json j;
    (void)options;
    rs_json_init(&j, out);
    rs_json_open(&j, '{');
    put_pair(&j, "type", RS_STR("FeatureCollection"));
    rs_json_key(&j, "features");
    rs_json_open(&j, '[');
    RS_EACH(rs_scope_place, p, &dossier->places)
    {
        if (!isfinite(p->lat) || !isfinite(p->lon)) {
            continue;
        }
        put_feature(&j, p->lat, p->lon);
        put_pair(&j, "kind", RS_STR("place"));
        put_pair(&j, "name", p->name);
        put_pair(&j, "name_en", p->name_en);
        put_pair(&j, "country", p->country);
        put_pair(&j, "resolution", rs_str_of(rs_resolution_name(p->resolution)));
        rs_json_key(&j, "articles");
        rs_json_int(&j, p->articles);
        rs_json_close(&j, '}');
        rs_json_close(&j, '}');
    }
    RS_EACH(rs_moment, m, &dossier->timeline)
    {
        const rs_scope_place *p = m->places.len ? place_named(dossier, m->places.at[0]) : NULL;
        if (!p || !isfinite(p->lat) || !isfinite(p->lon)) {
            continue;
        }
        put_feature(&j, p->lat, p->lon);
        put_pair(&j, "kind", RS_STR("event"));
        put_pair(&j, "date", m->date);
        put_pair(&j, "type", rs_str_of(rs_event_type_name(m->type)));
        put_pair(&j, "mode", m->mode);
        put_pair(&j, "status", rs_str_of(rs_status_name(m->status)));
        put_pair(&j, "text", m->text);
        rs_json_close(&j, '}');
        rs_json_close(&j, '}');
    }
    rs_json_close(&j, ']');
    rs_json_close(&j, '}');
    rs_buf_char(out, '\n');
    return settle(out, err);
}
