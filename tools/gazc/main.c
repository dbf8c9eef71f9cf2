/* gazc: see gazc.h.
 * usage: gazc OUT.c LOCALE_DIR ISO_CODES_DIR [LOCATIONS.xml]
 * Writes `const uint64_t rs_gaz_data[]` and its length in bytes. */
#include "gazc.h"

#include <stdio.h>
#include <stdlib.h>

#include "lang/doc.h"

enum { most_table = 64 << 20 };

_Noreturn void fail(const char *what, const char *about)
{
    fprintf(stderr, "gazc: %s: %s\n", what, about);
    exit(66);
}

void must(bool ok, const rs_err *err)
{
    if (!ok) {
        fail("cannot go on", err ? err->message : "out of memory");
    }
}

bool open_arabic(gazc *g, catalogue *c, const char *domain)
{
    rs_str path = rs_arena_printf(&g->arena, "%s/ar/LC_MESSAGES/%s.mo", g->locale, domain);
    must(path.at != NULL, NULL);
    bool found = catalogue_open(c, &g->arena, path.at);
    if (!found) {
        fprintf(stderr, "gazc: no Arabic catalogue %s: its names are left out (run tools/deps)\n", path.at);
    }
    return found;
}

rs_doc look_up(gazc *g, rs_str name)
{
    rs_doc doc;
    rs_err err = {0};
    must(rs_doc_init(&doc, &g->arena, name, &err) && rs_doc_lookup(&doc, &g->arena, &err), &err);
    return doc;
}

/* The name without a word of kind before it: "province of X" is X to the reader, who knows such words. */
static rs_str without_kind(gazc *g, rs_str name)
{
    rs_doc doc = look_up(g, name);
    const rs_match *m = rs_doc_match(&doc, 0, RS_LEX_place_head);
    bool head = m && m->n == 1 && m->pre == 0 && doc.n_tokens > 1 && doc.tokens[1].kind == RS_TOKEN_ARABIC &&
                !rs_doc_match(&doc, 0, RS_LEX_place_part);
    return head ? rs_str_part(name, doc.tokens[1].at, name.len) : name;
}

static bool arab(rs_str country)
{
    static const char *const codes =
        "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM";
    return country.len == 3 && rs_str_find(rs_str_of(codes), country, 0) != SIZE_MAX;
}

void name_in_arabic(gazc *g, rs_str name, rs_str country, uint32_t record)
{
    rs_err err = {0};
    rs_str bare = without_kind(g, name);
    must(rs_gaz_name(&g->builder, bare, record, &err), &err);
    /* A foreign g is ghain in the east and jeem in Egypt: U+063A and U+062C differ in their last byte. */
    rs_str egyptian = rs_arena_str(&g->arena, bare);
    must(egyptian.at != NULL, NULL);
    char *letters = (char *)egyptian.at;
    bool changed = false;
    for (size_t i = 0; !arab(country) && i + 1 < egyptian.len; i++) {
        if (letters[i] == '\xd8' && letters[i + 1] == '\xba') {
            letters[i + 1] = '\xac';
            changed = true;
        }
    }
    if (changed) {
        must(rs_gaz_name(&g->builder, egyptian, record, &err), &err);
    }
}

static void write_table(gazc *g, const char *path)
{
    rs_buf out;
    rs_err err = {0};
    rs_buf_init(&out, most_table);
    must(rs_gaz_write(&g->builder, &out, &err), &err);
    FILE *c = fopen(path, "w");
    if (!c) {
        fail(path, "cannot be written");
    }
    fprintf(c,
            "/* made by gazc: do not edit. %u names of %u places */\n#include <stddef.h>\n#include <stdint.h>\n\n"
            "extern const uint64_t rs_gaz_data[];\nextern const size_t rs_gaz_data_len;\n"
            "const size_t rs_gaz_data_len = %zu;\nconst uint64_t rs_gaz_data[] = {\n",
            g->builder.n_names, g->builder.records.len, out.len);
    for (size_t i = 0; i + 8 <= out.len; i += 8) {
        uint64_t word;
        memcpy(&word, out.at + i, sizeof word);
        fprintf(c, i % 64 == 56 ? "%#llx,\n" : "%#llx,", (unsigned long long)word);
    }
    fputs("0};\n", c);
    if (ferror(c) || fclose(c) != 0) {
        fail(path, "could not be written in full");
    }
    rs_buf_release(&out);
}

static void take(gazc *g, const char *what, bool (*source)(gazc *))
{
    g->taken = 0;
    if (source(g)) {
        printf("gazc: %s: %u\n", what, g->taken);
    } else {
        fprintf(stderr, "gazc: %s: not installed, left out (run tools/deps)\n", what);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4 && argc != 5) {
        fprintf(stderr, "usage: gazc OUT.c LOCALE_DIR ISO_CODES_DIR [LOCATIONS.xml]\n");
        return 64;
    }
    gazc g = {.locale = argv[2], .iso = argv[3], .weather = argc == 5 ? argv[4] : NULL};
    rs_err err = {0};
    rs_arena_init(&g.arena, (size_t)1 << 30);
    must(rs_gaz_builder_init(&g.builder, (size_t)1 << 30, &err), &err);
    take(&g, "names of countries that the lexicon has not", take_countries);
#ifdef RS_HAVE_GEONAMES
    take(&g, "cities and provinces with Arabic names (libgeonames)", take_geonames);
#else
    fprintf(stderr,
            "gazc: built without libgeonames: no cities but the lexicon's (run tools/deps, then meson setup --wipe)\n");
#endif
    if (g.weather) {
        take(&g, "places with Arabic names (libgweather)", take_weather);
    }
    write_table(&g, argv[1]);
    rs_gaz_builder_release(&g.builder);
    rs_arena_release(&g.arena);
    return 0;
}
