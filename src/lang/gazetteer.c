#include "lang/gazetteer.h"

#include "base/hash.h"
#include "lang/gaztables.h"
#include "lang/lexhash.h"
#include "lang/token.h"

enum { most_probes = 256 }; /* a table of ours needs a few; one made to have no free slot must still end */

const char *rs_gaz_kind_name(rs_gaz_kind kind)
{
    static const char *const names[] = {
#define RS_GAZ_KIND(name, told) #name,
        RS_GAZ_KINDS(RS_GAZ_KIND)
#undef RS_GAZ_KIND
    };
    return kind < RS_GAZ_KIND_COUNT ? names[kind] : "other";
}

rs_gaz_kind rs_gaz_kind_of(rs_str name)
{
    for (int k = 0; k < RS_GAZ_KIND_COUNT; k++) {
        if (rs_str_eq(name, rs_str_of(rs_gaz_kind_name((rs_gaz_kind)k)))) {
            return (rs_gaz_kind)k;
        }
    }
    return RS_GAZ_other;
}

const char *rs_gaz_kind_told(rs_gaz_kind kind)
{
    static const char *const told[] = {
#define RS_GAZ_KIND(name, as) as,
        RS_GAZ_KINDS(RS_GAZ_KIND)
#undef RS_GAZ_KIND
    };
    return kind < RS_GAZ_KIND_COUNT ? told[kind] : "other";
}

static bool whole(const rs_gaz_head *h, rs_str bytes)
{
    return h->size == bytes.len && rs_gaz_lay_out(h).size == bytes.len && h->n_nodes > 0 && h->n_slots > 0 &&
           (h->n_slots & (h->n_slots - 1)) == 0 && h->n_words > 0 && h->n_texts > 0;
}

static void point(rs_gazetteer *g, const char *at)
{
    const rs_gaz_head *h = (const void *)at;
    const rs_gaz_layout l = rs_gaz_lay_out(h);
    *g = (rs_gazetteer){h,
                        (const void *)(at + l.first),
                        (const void *)(at + l.slots),
                        (const void *)(at + l.tags),
                        (const void *)(at + l.nodes),
                        (const void *)(at + l.refs),
                        (const void *)(at + l.records),
                        (const void *)(at + l.words),
                        at + l.texts};
}

bool rs_gaz_open(rs_gazetteer *g, rs_str bytes, rs_err *err)
{
    *g = (rs_gazetteer){0};
    const rs_gaz_head *h = (const void *)bytes.at;
    if (bytes.len < sizeof *h || memcmp(h->magic, RS_GAZ_MAGIC, sizeof h->magic) != 0) {
        return RS_FAIL(err, RS_INPUT, "is no gazetteer of rasid's (make one: rasid places import)");
    }
    if (h->version != RS_GAZ_VERSION || h->order != RS_GAZ_ORDER) {
        return RS_FAIL(err, RS_INPUT, "is a gazetteer of another version or machine (import the dump again)");
    }
    if (!whole(h, bytes)) {
        return RS_FAIL(err, RS_INPUT, "is cut off or damaged (import the dump again)");
    }
    rs_gazetteer all;
    point(&all, bytes.at);
    bool sound = rs_hash(rs_str_part(bytes, sizeof *h, bytes.len)) == h->checksum &&
                 all.texts[h->n_texts - 1] == '\0' && rs_utf8_valid((rs_str){all.texts, h->n_texts}, NULL);
    if (!sound) {
        return RS_FAIL(err, RS_INPUT, "is damaged: its checksum is wrong (import the dump again)");
    }
    *g = all;
    return true;
}

extern const uint64_t rs_gaz_data[];
extern const size_t rs_gaz_data_len;

rs_gazetteer rs_gaz_builtin(void)
{
    rs_gazetteer g = {0};
    if (rs_gaz_data_len) {
        point(&g, (const char *)rs_gaz_data);
    }
    return g;
}

uint32_t rs_gaz_names(const rs_gazetteer *g)
{
    return g->head ? g->head->n_names : 0;
}

uint32_t rs_gaz_places(const rs_gazetteer *g)
{
    return g->head ? g->head->n_records : 0;
}

/* A word's place in the table comes from the file: it must lie inside. */
static bool word_is(const rs_gazetteer *g, uint32_t at, rs_str word)
{
    return at < g->head->n_words && g->words[at] == word.len && g->head->n_words - at > word.len &&
           memcmp(g->words + at + 1, word.at, word.len) == 0;
}

uint32_t rs_gaz_step(const rs_gazetteer *g, uint32_t state, rs_str word)
{
    if (!g->head) {
        return 0;
    }
    const uint32_t hash = rs_lex_hash(state, word), mask = g->head->n_slots - 1;
    const uint8_t tag = rs_lex_tag(hash);
    if (state == 0 && !(g->first[(hash & mask) / 8] >> (hash & 7) & 1)) {
        return 0; /* most words of a text end here, in a table that stays in the nearest cache */
    }
    for (uint32_t i = hash & mask, probes = 0; g->tags[i] && probes < most_probes; i = (i + 1) & mask, probes++) {
        uint32_t node = g->slots[i];
        if (g->tags[i] == tag && node < g->head->n_nodes) {
            const rs_gaz_node *n = &g->nodes[node];
            if (n->hash == hash && n->parent == state && word_is(g, n->word, word)) {
                return node;
            }
        }
    }
    return 0;
}

uint32_t rs_gaz_country(const rs_gazetteer *g, rs_str alpha3)
{
    char lower[3];
    uint32_t state = alpha3.len == sizeof lower ? rs_gaz_step(g, 0, RS_STR(RS_GAZ_CODE)) : 0;
    for (size_t i = 0; state && i < sizeof lower; i++) {
        lower[i] = (char)(alpha3.at[i] | 0x20);
    }
    return state ? rs_gaz_step(g, state, (rs_str){lower, sizeof lower}) : 0;
}

bool rs_gaz_goes_on(const rs_gazetteer *g, uint32_t state)
{
    return g->head && state < g->head->n_nodes && g->nodes[state].goes_on;
}

uint32_t rs_gaz_count(const rs_gazetteer *g, uint32_t state)
{
    if (!g->head || state == 0 || state >= g->head->n_nodes) {
        return 0;
    }
    const rs_gaz_node *n = &g->nodes[state];
    return n->ref < g->head->n_refs && n->n_refs <= g->head->n_refs - n->ref ? n->n_refs : 0;
}

static rs_str text_at(const rs_gazetteer *g, uint32_t at)
{
    return at && at < g->head->n_texts ? rs_str_of(g->texts + at) : RS_STR_NONE;
}

bool rs_gaz_at(const rs_gazetteer *g, uint32_t state, uint32_t i, rs_gaz_place *out)
{
    if (i >= rs_gaz_count(g, state)) {
        return false;
    }
    uint32_t at = g->refs[g->nodes[state].ref + i];
    if (at >= g->head->n_records) {
        return false;
    }
    const rs_gaz_record *r = &g->records[at];
    *out = (rs_gaz_place){
        .id = r->id,
        .population = r->population,
        .lat = (double)r->lat,
        .lon = (double)r->lon,
        .kind = r->kind < RS_GAZ_KIND_COUNT ? (rs_gaz_kind)r->kind : RS_GAZ_other,
        .country = r->country[0] ? (rs_str){r->country, 3} : RS_STR_NONE,
        .en = text_at(g, r->en),
        .admin1 = text_at(g, r->admin1),
    };
    return true;
}
