/* gaztables: the bytes of a gazetteer, as gazbuild writes and gazetteer reads them. In the writer's byte order, which
 * the head tells. Sections follow the head in the order of its counts, each padded to 8 bytes. */
#ifndef RS_LANG_GAZTABLES_H
#define RS_LANG_GAZTABLES_H

#include <stddef.h>
#include <stdint.h>

#define RS_GAZ_MAGIC "RASIDGAZ"
enum {
    RS_GAZ_VERSION = 2,
    RS_GAZ_ORDER = 0x01020304,
    RS_GAZ_WORDS = 6, /* a name of more words is left out */
};

typedef struct rs_gaz_head {
    char magic[8];
    uint32_t version, order;
    uint64_t size;                                /* of all of it */
    uint64_t checksum;                            /* of what is behind the head */
    uint32_t n_slots;                             /* a power of two */
    uint32_t n_nodes;                             /* node 0 is the start */
    uint32_t n_refs, n_records, n_words, n_texts; /* the last two in bytes */
    uint32_t n_names, unused;
} rs_gaz_head;

/* One word of a name behind the words of its parent. */
typedef struct rs_gaz_node {
    uint32_t hash, parent;
    uint32_t word; /* in words: one byte of length, then the fold code */
    uint32_t ref;  /* its places: refs [ref, ref + n_refs) */
    uint16_t n_refs, goes_on;
} rs_gaz_node;

typedef struct rs_gaz_record {
    uint32_t id, population;
    float lat, lon;
    uint32_t en, admin1; /* in texts, NUL-terminated UTF-8; 0: the empty one */
    char country[3];     /* or NULs */
    uint8_t kind;
} rs_gaz_record;

/* Where the sections lie: bytes from the start of the head. */
typedef struct rs_gaz_layout {
    uint64_t first, slots, tags, nodes, refs, records, words, texts, size;
} rs_gaz_layout;

static inline uint64_t rs_gaz_padded(uint64_t n)
{
    return (n + 7) & ~(uint64_t)7;
}

static inline rs_gaz_layout rs_gaz_lay_out(const rs_gaz_head *h)
{
    rs_gaz_layout l;
    l.first = sizeof(rs_gaz_head);
    l.slots = l.first + rs_gaz_padded(h->n_slots / 8 + 1);
    l.tags = l.slots + rs_gaz_padded((uint64_t)h->n_slots * sizeof(uint32_t));
    l.nodes = l.tags + rs_gaz_padded(h->n_slots);
    l.refs = l.nodes + rs_gaz_padded((uint64_t)h->n_nodes * sizeof(rs_gaz_node));
    l.records = l.refs + rs_gaz_padded((uint64_t)h->n_refs * sizeof(uint32_t));
    l.words = l.records + rs_gaz_padded((uint64_t)h->n_records * sizeof(rs_gaz_record));
    l.texts = l.words + rs_gaz_padded(h->n_words);
    l.size = l.texts + rs_gaz_padded(h->n_texts);
    return l;
}

#endif
