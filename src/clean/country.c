#include "clean/parts.h"

#include <unicode/uloc.h>

/* ICU's locale tables know which alpha-2 goes with which alpha-3. */
void rs_country_set(char out[4], rs_str code)
{
    memset(out, 0, 4);
    code = rs_str_trim(code);
    if (code.len != 2 && code.len != 3) {
        return;
    }
    char locale[8] = "und_", upper[4] = "";
    for (size_t i = 0; i < code.len; i++) {
        upper[i] = (char)(code.at[i] & ~0x20);
        if (upper[i] < 'A' || upper[i] > 'Z') {
            return;
        }
    }
    if (code.len == 3) {
        memcpy(out, upper, 4);
        return;
    }
    memcpy(locale + 4, upper, 3);
    const char *alpha3 = uloc_getISO3Country(locale);
    if (alpha3 && strlen(alpha3) == 3) {
        memcpy(out, alpha3, 4);
    }
}
