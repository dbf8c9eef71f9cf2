/* enums: the closed lists of a reading. For `measure`: rs_measure, RS_MEASURE_none, RS_MEASURE_killed, ...,
 * rs_measure_name(v) (NULL for none) and rs_measure_of("killed") (none when it is no such word). */
#ifndef RS_MODEL_ENUMS_H
#define RS_MODEL_ENUMS_H

#include "base/str.h"
#include "model/enums.def"

/* clang-format off */
#define RS_E_TIME(id, word) RS_TIME_##id,
#define RS_E_MENTION(id, word) RS_MENTION_##id,
#define RS_E_RESOLUTION(id, word) RS_RESOLUTION_##id,
#define RS_E_MEASURE(id, word) RS_MEASURE_##id,
#define RS_E_QUALIFIER(id, word) RS_QUALIFIER_##id,
#define RS_E_FORM(id, word) RS_FORM_##id,
#define RS_E_ACT(id, word) RS_ACT_##id,
#define RS_E_MEDIUM(id, word) RS_MEDIUM_##id,
#define RS_E_EVENT(id, word) RS_EVENT_##id,
#define RS_E_BY(id, word) RS_BY_##id,
#define RS_ENUM_DECLARE(name, NAME, LIST)                                   \
    typedef enum rs_##name { RS_##NAME##_none, LIST(RS_E_##NAME) RS_##NAME##_count } rs_##name; \
    const char *rs_##name##_name(rs_##name value);                          \
    rs_##name rs_##name##_of(rs_str word);
RS_ENUMS(RS_ENUM_DECLARE)
/* clang-format on */

#endif
