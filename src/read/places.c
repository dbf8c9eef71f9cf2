#include "read/read.h"

bool rs_read_places(rs_reader *reader, rs_err *err)
{
    (void)reader;
    (void)err;
    return true;
}
