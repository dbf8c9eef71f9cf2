/* world: sites that publish by rhythms of their own, well and badly, as the test server's handler tells them: a pure
 * function of the clock. It counts who was answered in full how often. */
#ifndef RS_TESTS_WORLD_H
#define RS_TESTS_WORLD_H

#include "server.h"

#define MINUTE ((int64_t)60)
#define HOUR   (60 * MINUTE)
#define DAY    (24 * HOUR)
#define DAWN   ((int64_t)1641600000) /* 2022-01-08T00:00:00Z, a Saturday: when following begins */

enum { WORLD_SITES = 240, WORLD_ITEMS = 1024, WORLD_PAST = 30 };

typedef enum world_rhythm { AGENCY, PAPER, MINISTRY, BULLETIN, BURST } world_rhythm;

typedef enum world_fault {
    SOUND,
    SLOW,
    STALLED,   /* for hours */
    LYING,     /* a page of HTML with status 200 where the feed was */
    MOVED,     /* 301, for ever */
    ELSEWHERE, /* 302, each time */
    UNCONDITIONAL,
    BUSY,     /* 429 with Retry-After */
    DOWN,     /* 503 for hours */
    ENDLESS,  /* a feed without end */
    BOMB,     /* a feed that unpacks to gigabytes */
    MISLABEL, /* another charset declared than it has */
    HALF,     /* the feed ends in the middle */
    SILENT,   /* no news for days */
    DEAD,     /* 410 */
    FORBIDS,  /* robots.txt forbids the pages */
    MISSING,  /* pages are 404 */
    LATE,     /* pages are 503 at first */
    WALL,     /* pages with nothing on them */
    FRONT,    /* a page of HTML that names its feed */
    MAPPED,   /* a sitemap index */
    BARE,     /* entries without addresses */
    ECHOES,   /* lists the pages of site 0 */
    FAULTS
} world_fault;

typedef struct world_item {
    int64_t at;      /* published */
    int64_t edited;  /* 0: never */
    uint32_t full;   /* times its page was given in full */
    uint32_t asked;  /* times it was asked for */
    uint32_t failed; /* times it could not be had */
} world_item;

typedef struct world_site {
    char host[32];
    world_rhythm rhythm;
    world_fault fault;
    int64_t from, to; /* of the fault, where it passes */
    uint32_t n;
    world_item items[WORLD_ITEMS];
    uint32_t feeds; /* times the feed was given in full */
} world_site;

typedef struct world {
    uint32_t n;
    int64_t (*now)(void *arg); /* milliseconds */
    void *arg;
    world_site sites[WORLD_SITES];
} world;

/* `days` of news of n sites, from DAWN on; every fault once or more. */
void world_make(world *w, uint32_t n, unsigned days);
/* server_plan.handle; arg: the world. */
bool world_handle(void *arg, const server_request *request, server_reply *reply);
/* The address that is followed, and that of an item; false where the item has none. */
void world_source(const world_site *s, char out[128]);
bool world_page(const world *w, const world_site *s, uint32_t item, char out[128]);
/* Is the item's page ever to be had? */
bool world_has_pages(const world_site *s);

#endif
