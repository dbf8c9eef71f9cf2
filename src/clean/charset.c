#include "clean/parts.h"

bool rs_charset_decode(rs_draft *d, rs_str bytes, rs_str *utf8, rs_err *err)
{
    if (rs_str_starts(bytes, RS_STR("\xEF\xBB\xBF"))) {
        bytes = rs_str_part(bytes, 3, bytes.len);
    }
    d->out->charset = RS_STR("utf-8");
    *utf8 = bytes;
    return true;
}
