/* url: addresses of the web: resolved, and written in one way, so that nobody down the line reads them in another.
 * Normal: http or https; scheme and host in lower case; the host in ASCII (IDN as punycode, IPv4 in four numbers); no
 * default port, dot segments, fragment, tabs, line ends or white space around; what may not stand in an address
 * percent-encoded (Arabic letters in a path), what is encoded already as it was. A path is never empty.
 * Not: whether the address may be asked (fetch), whether two addresses show one page. */
#ifndef RS_COLLECT_URL_H
#define RS_COLLECT_URL_H

#include "base/arena.h"

enum { RS_URL_LONGEST = 8192 };

/* relative as seen from base, normal; base NONE: relative must be whole. Backslashes, "//host", "?query" and the old
 * "feed:" prefix are understood as browsers and readers do.
 * NONE: not http(s), no host or none that can be, name and password in it, longer than RS_URL_LONGEST, out of memory.
 */
rs_str rs_url_resolve(rs_arena *arena, rs_str base, rs_str relative);
/* The same without an arena: into out, with a NUL behind it; *len its length. NULL, else why it cannot be. */
const char *rs_url_write(rs_str base, rs_str relative, char out[RS_URL_LONGEST + 1], size_t *len);

/* The parts of a normal address, borrowed from it. */
typedef struct rs_url {
    rs_str scheme; /* "http", "https" */
    rs_str origin; /* "https://host:8080" */
    rs_str host;   /* IPv6 in its brackets */
    rs_str path;   /* with the query; starts with '/' */
    uint16_t port; /* 80 or 443 where none is written */
} rs_url;
/* False where url is not normal. */
bool rs_url_parts(rs_url *out, rs_str url);

#endif
