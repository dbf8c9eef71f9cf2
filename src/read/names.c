#include "read/read.h"

bool rs_read_names(rs_reader *reader, rs_err *err)
{
    (void)reader;
    (void)err;
    return true;
}
