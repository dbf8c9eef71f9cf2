/* iso: the written forms that dates have in metadata, feeds, HTTP and mail, as ISO 8601. */
#ifndef RS_LANG_ISO_H
#define RS_LANG_ISO_H

#include "base/arena.h"

/* A date or date-time as ISO 8601 ("2022-01-08", "2022-01-08T10:05", "2022-01-08T10:05:06+03:00", "...Z"), in the
 * arena. In: RFC 822, 850, asctime; all of ISO 8601 that tells a day; epochs; the orders of Europe and, where the
 * weekday or the shape says so, of America; English names of months; Arabic, French, Russian and Turkish ones and
 * whatever words of time the lexicon has; Hijri and solar years; digits of any system. A weekday that is wrong is not
 * believed. Out: NONE where there is no whole day in 1900..2200 (a year, a month, "yesterday"), or out of memory (the
 * arena says so). A zone that is not known is not told. Fractions of a second are dropped. */
rs_str rs_iso_date(rs_arena *arena, rs_str written);

#endif
