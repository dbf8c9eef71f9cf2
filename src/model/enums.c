#include "model/enums.h"

/* clang-format off */
#define WORD(id, word) word,
#define RS_ENUM_DEFINE(name, NAME, LIST)                                          \
    static const char *const name##_words[] = {NULL, LIST(WORD)};                 \
    const char *rs_##name##_name(rs_##name value)                                 \
    {                                                                             \
        return (unsigned)value < RS_##NAME##_count ? name##_words[value] : NULL;  \
    }                                                                             \
    rs_##name rs_##name##_of(rs_str word)                                         \
    {                                                                             \
        for (int i = 1; i < (int)RS_##NAME##_count; i++) {                        \
            if (rs_str_eq(word, rs_str_of(name##_words[i]))) {                    \
                return (rs_##name)i;                                              \
            }                                                                     \
        }                                                                         \
        return RS_##NAME##_none;                                                  \
    }
RS_ENUMS(RS_ENUM_DEFINE)
/* clang-format on */
