/* feed_scan: XML as feeds have it, mark by mark: tags, text, CDATA. No tree, no DTD: entities that a document declares
 * itself are never expanded, and nothing is fetched. Every byte of any input ends up in some mark or is skipped; a
 * breach of XML's rules is counted in `faults` and read on from. One pass, linear.
 * Why not libxml2's recovering parser: behind a tag that is not closed it gives the wrong end tags, and at some
 * breaches it stops; a feed's rest is worth more than that. */
#ifndef RS_COLLECT_FEED_SCAN_H
#define RS_COLLECT_FEED_SCAN_H

#include "base/arena.h"
#include "base/str.h"

typedef enum rs_fault {
#define RS_FAULT(name, what) RS_FAULT_##name,
#include "collect/feed_faults.def"
#undef RS_FAULT
    RS_FAULT_COUNT
} rs_fault;

/* How often each thing was wrong, and where first; at is NULL where that place is not known. */
typedef struct rs_faults {
    struct {
        const char *at;
        uint32_t n;
    } of[RS_FAULT_COUNT];
} rs_faults;

void rs_fault_note(rs_faults *f, rs_fault what, const char *at);
/* "line 12: attribute not in quotes (3 times); line 40: tag not closed", in the arena; NONE where all was well. */
rs_str rs_fault_words(const rs_faults *f, rs_str text, rs_arena *arena);

typedef enum rs_mark_kind { RS_MARK_OPEN, RS_MARK_CLOSE, RS_MARK_TEXT, RS_MARK_CDATA } rs_mark_kind;

typedef struct rs_mark {
    rs_mark_kind kind;
    bool empty;        /* OPEN: closes itself */
    rs_str whole;      /* as it stands in the document */
    rs_str name;       /* OPEN, CLOSE: as written, with its prefix */
    rs_str attributes; /* OPEN: all behind the name */
    rs_str text;       /* TEXT: with its entities; CDATA: what is in it */
} rs_mark;

typedef struct rs_scan {
    const char *at, *end;
    const char *cdata_end; /* of the nearest section that ends, from `at` on; NULL not looked for */
    rs_str open;           /* name of the last tag that opened */
    bool endless;          /* a document type had no end, and no other is looked through for one */
    rs_faults *faults;
} rs_scan;

void rs_scan_init(rs_scan *s, rs_str text, rs_faults *faults);
/* False at the end. A tag that the end cuts off is no mark. */
bool rs_scan_next(rs_scan *s, rs_mark *mark);
/* Takes the next attribute off *rest: its name, and its value as written, without quotes. */
bool rs_scan_attribute(rs_str *rest, rs_str *name, rs_str *value);

#endif
