/* dossier: what many readings say together. Made by relate, told by tell; texts in two languages are made by tell.
 * Owns: nothing beyond its arena; the readings are borrowed and must outlive it. Ids are hashes of content. */
#ifndef RS_MODEL_DOSSIER_H
#define RS_MODEL_DOSSIER_H

#include "model/reading.h"
#include "model/source.h"

#define RS_ROLES(E)         E(first, "first") E(report, "report") E(reprint, "reprint") E(update, "update")
#define RS_REPRINT_KINDS(E) E(exact, "exact") E(light, "light") E(partial, "partial")
#define RS_RELATIONS(E)                                                                                                \
    E(confirms, "confirms")                                                                                            \
    E(rounds, "rounds") E(supersedes, "supersedes") E(contradicts, "contradicts") E(subset, "subset")
#define RS_ACTOR_KINDS(E) E(state, "state") E(organisation, "organisation") E(person, "person")
#define RS_STATUSES(E)    E(reported, "reported") E(confirmed, "confirmed") E(denied, "denied") E(planned, "planned")
#define RS_PRECISIONS(E)  E(day, "day") E(hour, "hour") E(range, "range")
#define RS_PEOPLE_KINDS(E)                                                                                             \
    E(closure, "closure")                                                                                              \
    E(curfew, "curfew")                                                                                                \
    E(outage, "outage")                                                                                                \
    E(departure, "departure")                                                                                          \
    E(evacuation, "evacuation") E(hotline, "hotline") E(advisory, "advisory") E(casualty, "casualty")

/* clang-format off */
#define RS_E_ROLE(id, word) RS_ROLE_##id,
#define RS_E_REPRINT(id, word) RS_REPRINT_##id,
#define RS_E_RELATION(id, word) RS_RELATION_##id,
#define RS_E_ACTOR(id, word) RS_ACTOR_##id,
#define RS_E_STATUS(id, word) RS_STATUS_##id,
#define RS_E_PRECISION(id, word) RS_PRECISION_##id,
#define RS_E_PEOPLE(id, word) RS_PEOPLE_##id,
#define RS_DOSSIER_WORD(id, word) word,
/* An enum and its word in the output (NULL for none). */
#define RS_DOSSIER_ENUM(name, NAME, LIST)                                                            \
    typedef enum rs_##name { RS_##NAME##_none, LIST(RS_E_##NAME) RS_##NAME##_count } rs_##name;      \
    static inline const char *rs_##name##_name(rs_##name value)                                      \
    {                                                                                                \
        static const char *const words[] = {NULL, LIST(RS_DOSSIER_WORD)};                            \
        return (unsigned)value < RS_##NAME##_count ? words[value] : NULL;                            \
    }
RS_DOSSIER_ENUM(role, ROLE, RS_ROLES)
RS_DOSSIER_ENUM(reprint_kind, REPRINT, RS_REPRINT_KINDS)
RS_DOSSIER_ENUM(relation, RELATION, RS_RELATIONS)
RS_DOSSIER_ENUM(actor_kind, ACTOR, RS_ACTOR_KINDS)
RS_DOSSIER_ENUM(status, STATUS, RS_STATUSES)
RS_DOSSIER_ENUM(precision, PRECISION, RS_PRECISIONS)
RS_DOSSIER_ENUM(people_kind, PEOPLE, RS_PEOPLE_KINDS)
/* clang-format on */

/* Where something stands: bytes of the text of readings[article], and the sentence around them. */
typedef struct rs_evidence {
    uint32_t article;
    rs_span span;
    rs_span sentence;
} rs_evidence;

typedef RS_VEC(rs_evidence) rs_evidences;
typedef RS_VEC(uint32_t) rs_indexes;

/* A place as the crisis knows it, over all its spellings. */
typedef struct rs_scope_place {
    rs_str name;    /* the commonest spelling in the articles */
    rs_str name_en; /* NONE where not known */
    rs_str country; /* alpha-3 or NONE */
    rs_resolution resolution;
    double lat, lon;
    uint32_t articles; /* that mention it */
    uint32_t mentions;
} rs_scope_place;

typedef struct rs_story_article {
    uint32_t article;
    rs_role role;
} rs_story_article;

typedef struct rs_story {
    rs_id id;
    rs_str title;       /* headline of its clearest article, in the author's words */
    rs_str first, last; /* publication, ISO 8601, or NONE */
    rs_strs places;
    RS_VEC(rs_story_article) articles;
    RS_VEC(rs_id) merged_from;
    bool breaking;
} rs_story;

typedef struct rs_reprint {
    uint32_t a, b; /* articles, a < b */
    rs_reprint_kind kind;
    double share;   /* of the shorter text found in the longer one, 0..1 */
    uint32_t first; /* a or b: who had it first */
    rs_str agency;  /* whom it was taken from, or NONE */
} rs_reprint;

/* One count as somebody gave it; its repetitions are further evidence, not further points. */
typedef struct rs_point {
    rs_id id;
    double value, min, max;
    rs_qualifier qualifier;
    rs_str by, via;
    bool official;
    bool denied;     /* somebody in the dossier takes it back */
    bool superseded; /* a later number takes its place */
    rs_str denied_by;
    rs_evidences against; /* where it is denied */
    rs_str as_of;
    rs_evidences evidence; /* the first report first */
} rs_point;

typedef struct rs_point_relation {
    rs_id from, to; /* points, of this count or (subset) of another */
    rs_relation kind;
} rs_point_relation;

typedef struct rs_count {
    rs_id id;
    rs_measure measure;
    rs_str group;                    /* code of who is counted: police, militants, civilians, ...; empty: everybody */
    rs_str what;                     /* as written, NONE where nothing is */
    rs_str place, place_en, country; /* NONE: the whole crisis */
    rs_str unit;
    rs_str scope_note; /* code: "part" where the count is a subset of another */
    RS_VEC(rs_point) series;
    RS_VEC(rs_point_relation) relations;
    double low, high, best; /* current */
    rs_str best_by, as_of;
    int32_t best_point;
    uint32_t sources; /* independent ones that carry a current point */
    bool contested;
} rs_count;

typedef struct rs_denial {
    rs_id id;
    rs_str by, by_country;
    rs_str denied; /* what is denied, as written */
    rs_str date;
    rs_evidence evidence;
    rs_evidences claims;    /* reports of what is denied */
    rs_indexes same_denial; /* other articles that carry it */
} rs_denial;

typedef struct rs_reaction_act {
    rs_act act;
    rs_str theme; /* code, or NONE */
    rs_str date;
    rs_str speaker, role, org;
    rs_evidence evidence;
    uint32_t repeats; /* articles that carry the same, besides this one */
} rs_reaction_act;

typedef struct rs_reaction {
    rs_id id;
    rs_str actor; /* as written, NONE where `country` says it all */
    rs_str country;
    rs_actor_kind kind;
    RS_VEC(rs_reaction_act) acts;
    rs_str stance; /* theme code, or NONE */
    bool silent;
    bool own; /* of the country that the crisis is in */
} rs_reaction;

typedef struct rs_moment {
    rs_id id;
    rs_str date; /* YYYY-MM-DD or with hour */
    rs_precision precision;
    rs_event_type type;
    rs_str mode;
    rs_str actor, recipient;           /* codes */
    rs_str actor_text, recipient_text; /* as written */
    rs_strs places;
    double dead, injured, arrested;
    rs_status status;
    rs_str text; /* the clause that tells it, in the author's words */
    rs_evidences evidence;
    uint32_t sources; /* independent */
    double weight;    /* importance, for those who show only some */
} rs_moment;

/* A line that touches people on the spot. */
typedef struct rs_people_line {
    rs_id id;
    rs_people_kind kind;
    rs_str what; /* code of its object: airport, border, internet, ...; NONE */
    rs_str country, place, place_en;
    rs_str date;
    rs_str text;
    rs_strs phones; /* hotlines */
    bool reopened;  /* the measure is lifted, not imposed */
    rs_evidences evidence;
} rs_people_line;

typedef struct rs_source_line {
    rs_str name;
    rs_str country, language;
    rs_indexes articles;
    uint32_t reprints; /* of them, taken from another source of the dossier */
} rs_source_line;

/* A followed source that ought to have told something and did not, or cannot be asked. Not made by relate. */
typedef struct rs_silent_source {
    rs_str name, url;
    rs_str last_success, last_item; /* ISO 8601, or NONE for never */
    rs_str expected;                /* when the next news was to be expected by its rhythm, or NONE */
    int64_t usual;                  /* seconds between its news; 0 not known */
    rs_source_state state;          /* silent, failing, unfollowed or gone */
    uint32_t errors;                /* in a row */
    rs_str why;                     /* of the last error, or NONE */
} rs_silent_source;

typedef struct rs_dossier {
    const rs_reading *const *readings; /* borrowed */
    uint32_t n_readings;
    rs_id id;
    rs_str country;                /* alpha-3 of the country it is about, or NONE */
    rs_str theme;                  /* code of what it is about: protest, war, quake, ..., or NONE */
    RS_VEC(rs_scope_place) places; /* most mentioned first */
    rs_str since, until;           /* dates, or NONE */
    rs_strs words;
    uint32_t articles, sources, independent_sources;
    RS_VEC(rs_story) stories;
    RS_VEC(rs_reprint) reprints;
    RS_VEC(rs_count) figures;
    RS_VEC(rs_denial) denials;
    RS_VEC(rs_reaction) reactions;
    RS_VEC(rs_moment) timeline;
    RS_VEC(rs_people_line) people;
    RS_VEC(rs_source_line) source_lines;
    RS_VEC(rs_silent_source) silent_sources;
} rs_dossier;

#endif
