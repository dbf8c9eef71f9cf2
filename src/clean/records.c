/* records: lists of things that are built alike: teasers of other articles, readers' comments, rows of a forum. Four
 * neighbours or more with the same tag and the same classes, each of several blocks, are such a list; what they say of
 * themselves tells which. Paragraphs are alike too, but are one block each. */
#include "clean/page.h"

#include "base/map.h"

enum {
    min_records = 4,
    short_block = 60,  /* letters of a name, a date */
    min_headline = 12, /* letters of a link that is a headline */
};

typedef struct group {
    uint32_t n;
    uint32_t linked; /* records that a linked headline opens or closes */
    uint32_t dated;  /* records with a short block that has a number in it */
} group;

static bool has_digit(rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char b = (unsigned char)s.at[i], c = i + 1 < s.len ? (unsigned char)s.at[i + 1] : 0;
        if ((b >= '0' && b <= '9') || (b == 0xD9 && (c & 0xF0) == 0xA0 && c <= 0xA9)) {
            return true;
        }
    }
    return false;
}

static void look(const rs_page *page, const rs_element *e, group *g)
{
    bool linked = false, dated = false, table = false;
    for (uint32_t i = e->first; i < e->end; i++) {
        const rs_block *b = &page->blocks.at[i];
        linked = linked || (b->linked >= min_headline && b->linked * 5 >= b->letters * 4);
        dated = dated || (b->letters <= short_block && has_digit(b->text));
        table = table || b->tag == RS_TAG_TABLE;
    }
    g->n++;
    g->linked += linked;
    g->dated += dated && !table; /* figures in cells are figures */
}

static bool may_be_record(const rs_element *e)
{
    return e->end >= e->first + 2 && e->tag != RS_TAG_PARAGRAPH && e->tag != RS_TAG_ROW && e->tag != RS_TAG_TABLE &&
           e->tag != RS_TAG_ROWS;
}

static uint64_t key_of(const rs_element *e)
{
    return rs_hash_u64((uint64_t)e->parent << 32 | e->sign) | 1;
}

static rs_record kind_of(const group *g)
{
    if (g->n < min_records) {
        return RS_RECORD_NONE;
    }
    return g->linked * 10 >= g->n * 7 ? RS_RECORD_TEASER : g->dated * 10 >= g->n * 7 ? RS_RECORD_DATED : RS_RECORD_NONE;
}

bool rs_records_mark(rs_draft *d, rs_page *page)
{
    rs_map places = {0};
    RS_VEC(group) groups = {0};
    for (uint32_t i = 1; i < page->elements.len; i++) {
        const rs_element *e = &page->elements.at[i];
        if (!may_be_record(e)) {
            continue;
        }
        uint32_t *place = rs_map_put_u64(d->scratch, &places, key_of(e), groups.len);
        if (!place || (*place == groups.len && !RS_PUSH(d->scratch, &groups))) {
            return false;
        }
        look(page, e, &groups.at[*place]);
    }
    for (uint32_t i = 1; i < page->elements.len; i++) {
        rs_element *e = &page->elements.at[i];
        const uint32_t *place = may_be_record(e) ? rs_map_get_u64(&places, key_of(e)) : NULL;
        e->record = (uint8_t)(place ? kind_of(&groups.at[*place]) : RS_RECORD_NONE);
        for (uint32_t k = e->first; e->record && k < e->end; k++) {
            page->blocks.at[k].record = page->blocks.at[k].record ? page->blocks.at[k].record : e->record;
        }
    }
    return true;
}
