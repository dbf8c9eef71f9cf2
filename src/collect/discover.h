/* discover: which feed a web page says it has: <link rel="alternate" type="application/rss+xml" href="...">. */
#ifndef RS_COLLECT_DISCOVER_H
#define RS_COLLECT_DISCOVER_H

#include "base/arena.h"

/* Looks only at the page's head. The first feed named that is not one of comments, absolute, in arena; NONE where none
 * is. base: the page's address. Linear. */
rs_str rs_discover_feed(rs_arena *arena, rs_str html, rs_str base);

#endif
