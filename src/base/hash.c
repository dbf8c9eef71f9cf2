#include "base/hash.h"

#include <stdio.h>
#include <xxhash.h>

uint64_t rs_hash(rs_str s)
{
    return XXH3_64bits(s.at ? s.at : "", s.len);
}

rs_id rs_hash_id(rs_str s)
{
    XXH128_hash_t h = XXH3_128bits(s.at ? s.at : "", s.len);
    return (rs_id){h.high64, h.low64};
}

void rs_id_hex(rs_id id, char out[33])
{
    snprintf(out, 33, "%016llx%016llx", (unsigned long long)id.high, (unsigned long long)id.low);
}

static bool parse_half(const char *at, uint64_t *out)
{
    *out = 0;
    for (int i = 0; i < 16; i++) {
        char c = at[i];
        int v = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (v < 0) {
            return false;
        }
        *out = *out << 4 | (uint64_t)v;
    }
    return true;
}

bool rs_id_parse(rs_str hex, rs_id *out)
{
    return hex.len == 32 && parse_half(hex.at, &out->high) && parse_half(hex.at + 16, &out->low);
}
