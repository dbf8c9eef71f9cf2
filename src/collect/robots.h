/* robots: what a site asks of programs that visit it (RFC 9309), as far as it is asked of us.
 * Not: fetching it, how long it holds, what no answer means (fetch). */
#ifndef RS_COLLECT_ROBOTS_H
#define RS_COLLECT_ROBOTS_H

#include "base/buf.h"
#include "base/err.h"

enum {
    RS_ROBOTS_TEXT = 500 << 10, /* bytes of a robots.txt that are read */
    RS_ROBOTS_RULES = 10000,    /* rules that are kept */
    RS_ROBOTS_PATTERN = 2048,   /* bytes of one rule; longer ones are left out */
};

/* {0} allows everything. */
typedef struct rs_robots {
    rs_buf rules;      /* a line each: '+' or '-', the pattern with its letters in one way of writing */
    rs_buf sitemaps;   /* addresses, a line each, as written */
    uint32_t delay_ms; /* Crawl-delay; 0 not told */
} rs_robots;

/* The rules of every group that names product ("rasid", lower case), else of those for "*". out is released first.
 * Fails: MEMORY. What cannot be understood is passed over: a page of HTML has no rules. */
bool rs_robots_read(rs_robots *out, rs_str text, rs_str product, rs_err *err);
void rs_robots_release(rs_robots *r);
/* May the path (with its query, as rs_url_parts gives it) be fetched? The longest rule says, Allow where two are as
 * long. /robots.txt may always. */
bool rs_robots_allow(const rs_robots *r, rs_str path);

#endif
