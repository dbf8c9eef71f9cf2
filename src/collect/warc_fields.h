/* warc_fields: a record's header taken apart, and its digests. Private to this room. */
#ifndef RS_COLLECT_WARC_FIELDS_H
#define RS_COLLECT_WARC_FIELDS_H

#include "collect/warc.h"

enum { RS_WARC_DIGEST = 96 }; /* room for any digest as text */

const char *rs_warc_type_name(rs_warc_type type);

/* In: the header's lines behind the version, folded or not. Out: all of *record that they tell. Strings in arena. */
bool rs_warc_fields(rs_warc_record *record, rs_str lines, rs_arena *arena, rs_err *err);
/* False where there is none, or it is no number. */
bool rs_warc_length(rs_str lines, uint64_t *length);

/* Is the digest of the bytes another than the one told? known: it is told, of a kind known. */
typedef struct rs_warc_check {
    bool known, wrong;
} rs_warc_check;
rs_warc_check rs_warc_digest_check(rs_str told, rs_str bytes);

#endif
