/* dates: one written date. What is made of it is ISO 8601, and reads as itself. */
#include "fuzz/target.h"
#include "lang/calendar.h"
#include "lang/iso.h"

/* "2022-01-08", "T10:05[:06]", "Z" or "+03:00" */
static bool is_iso(rs_str s)
{
    static const char *const shapes[] = {
        "0000-00-00",           "0000-00-00T00:00",       "0000-00-00T00:00:00",      "0000-00-00T00:00Z",
        "0000-00-00T00:00:00Z", "0000-00-00T00:00+00:00", "0000-00-00T00:00:00+00:00"};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        rs_str shape = rs_str_of(shapes[i]);
        bool same = shape.len == s.len;
        for (size_t k = 0; same && k < s.len; k++) {
            char c = s.at[k] >= '0' && s.at[k] <= '9' ? '0' : s.at[k];
            same = c == shape.at[k] || (c == '-' && shape.at[k] == '+');
        }
        if (same) {
            return true;
        }
    }
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rs_arena arena;
    rs_civil day;
    rs_arena_init(&arena, 4u << 20);
    rs_str iso = rs_iso_date(&arena, (rs_str){(const char *)data, size});
    if (iso.at) {
        RS_PROMISE(is_iso(iso));
        RS_PROMISE(rs_date_parse(rs_str_part(iso, 0, 10), &day) && rs_civil_valid(day));
        RS_PROMISE(day.year >= 1900 && day.year <= 2201);
        RS_PROMISE(rs_str_eq(rs_iso_date(&arena, iso), iso) || day.year > 2200);
    }
    rs_arena_release(&arena);
    return 0;
}
