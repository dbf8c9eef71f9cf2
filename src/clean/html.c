#include "clean/parts.h"

bool rs_html_looks_like(rs_str utf8)
{
    return false;
}

bool rs_html_read(rs_draft *d, rs_str utf8, rs_err *err)
{
    return rs_normal_lines(d, utf8, RS_LINE_PLAIN, err);
}
