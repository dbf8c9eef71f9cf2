/* records: lists of things that are built alike: teasers of other articles, readers' comments, rows of a forum. Four
 * neighbours or more with the same tag and the same classes, each of several blocks, are such a list; what they say of
 * themselves tells which. Paragraphs are alike too, but are one block each. */
#include "clean/page.h"

#include "base/map.h"

enum {
    min_records = 4,
    short_block = 60,  /* letters of a name, a date */
    min_headline = 12, /* letters of a link that is a headline */
    longest_title = 110,
};

typedef struct group {
    uint32_t n;
    uint32_t linked; /* records that a linked headline opens or closes */
    uint32_t dated;  /* records with a short block that has a number in it */
    uint32_t titles; /* records that are a short line without an end */
    bool single;     /* of one block each ... */
    bool items;      /* ... in a list: an article may have such lists */
} group;

static bool ends_sentence(rs_str s)
{
    static const char ends[] = ".!?:;,";
    return s.len && strchr(ends, s.at[s.len - 1]);
}

static void look(const rs_page *page, const rs_element *e, group *g)
{
    bool linked = false, dated = false, table = false;
    g->single = e->end == e->first + 1;
    g->items = e->tag == RS_TAG_ITEM;
    for (uint32_t i = e->first; i < e->end; i++) {
        const rs_block *b = &page->blocks.at[i];
        g->titles += b->letters >= min_headline && b->letters <= longest_title && !ends_sentence(b->text);
        linked = linked || (b->linked >= min_headline && b->linked * 5 >= b->letters * 4);
        dated = dated || (b->letters <= (g->single ? 2 * short_block : short_block) && rs_has_digit(b->text) &&
                          !rs_str_ends(b->text, RS_STR(".")));
        table = table || b->tag == RS_TAG_TABLE;
    }
    g->n++;
    g->linked += linked;
    g->dated += dated && !table; /* figures in cells are figures */
}

static bool may_be_record(const rs_element *e)
{
    bool one = e->end == e->first + 1 && (e->tag == RS_TAG_BLOCK || e->tag == RS_TAG_ITEM || e->tag == RS_TAG_ROW);
    return one || (e->end >= e->first + 2 && e->tag != RS_TAG_PARAGRAPH && e->tag != RS_TAG_ROW &&
                   e->tag != RS_TAG_TABLE && e->tag != RS_TAG_ROWS);
}

static uint64_t key_of(const rs_element *e)
{
    uint64_t sign = e->sign ^ (e->end == e->first + 1 ? 0x5bd1e995u : 0);
    return rs_hash_u64((uint64_t)e->parent << 32 | sign) | 1;
}

static rs_record kind_of(const group *g)
{
    if (g->n < min_records || (g->single && g->n < 2 * min_records)) {
        return RS_RECORD_NONE;
    }
    if (g->single) {
        bool titles = g->titles * 10 >= g->n * 9 && !g->items;
        return titles ? RS_RECORD_TEASER : g->dated * 10 >= g->n * 9 ? RS_RECORD_DATED : RS_RECORD_NONE;
    }
    return g->linked * 10 >= g->n * 7 ? RS_RECORD_TEASER : g->dated * 10 >= g->n * 7 ? RS_RECORD_DATED : RS_RECORD_NONE;
}

/* Headlines that are links, with their summaries behind them, without an element around each pair. */
static void mark_flat(rs_draft *d, rs_page *page)
{
    uint32_t *headings = RS_NEW_ARRAY(d->scratch, uint32_t, page->elements.len);
    uint32_t *linked = RS_NEW_ARRAY(d->scratch, uint32_t, page->elements.len);
    for (uint32_t i = 0; headings && linked && i < page->blocks.len; i++) {
        const rs_block *b = &page->blocks.at[i];
        uint32_t parent = page->elements.at[b->element].parent;
        if (b->tag == RS_TAG_HEADING && page->elements.at[b->element].tag == RS_TAG_HEADING) {
            headings[parent]++;
            linked[parent] += b->linked >= min_headline && b->linked * 5 >= b->letters * 4;
        }
    }
    for (uint32_t i = 1; headings && linked && i < page->elements.len; i++) {
        const rs_element *e = &page->elements.at[i];
        bool list = linked[i] >= min_records && linked[i] * 5 >= headings[i] * 4;
        list = list && !(page->head_block > e->first && page->head_block <= e->end);
        for (uint32_t k = e->first; list && k < e->end; k++) {
            page->blocks.at[k].record = RS_RECORD_TEASER;
        }
    }
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
    mark_flat(d, page);
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
