/* points: from bytes to code points, for text that goes to readers who count letters. */
#ifndef RS_TELL_POINTS_H
#define RS_TELL_POINTS_H

#include "base/str.h"

/* Remembers the last place asked for, so that questions in rising order cost one pass in all. */
typedef struct rs_points {
    rs_str text;
    size_t byte, point;
} rs_points;

static inline size_t rs_points_count(const char *at, size_t n)
{
    size_t points = 0;
    for (size_t i = 0; i < n; i++) {
        points += ((unsigned char)at[i] & 0xC0) != 0x80;
    }
    return points;
}

static inline size_t rs_points_at(rs_points *p, size_t byte)
{
    byte = byte > p->text.len ? p->text.len : byte;
    if (byte >= p->byte) {
        p->point += rs_points_count(p->text.at + p->byte, byte - p->byte);
    } else if (byte < p->byte / 2) {
        p->point = rs_points_count(p->text.at, byte);
    } else {
        p->point -= rs_points_count(p->text.at + byte, p->byte - byte);
    }
    p->byte = byte;
    return p->point;
}

#endif
