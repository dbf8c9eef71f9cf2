/* page: an HTML page as blocks of text in their elements, and what its head tells. Private to clean's HTML files.
 * Elements are numbered in document order, a parent before its children, so the blocks inside an element are a run. */
#ifndef RS_CLEAN_PAGE_H
#define RS_CLEAN_PAGE_H

#include "clean/markup.h"
#include "clean/parts.h"

/* What an element is for, as its tag, its class words or its properties tell. */
enum rs_hint {
    RS_HINT_NAV = 1 << 0,
    RS_HINT_COMMENT = 1 << 1,
    RS_HINT_SHARE = 1 << 2,
    RS_HINT_RELATED = 1 << 3,
    RS_HINT_ADVERT = 1 << 4,
    RS_HINT_CONSENT = 1 << 5,
    RS_HINT_SUBSCRIBE = 1 << 6,
    RS_HINT_SIDEBAR = 1 << 7,
    RS_HINT_FOOTER = 1 << 8,
    RS_HINT_CAPTION = 1 << 9,
    RS_HINT_META = 1 << 10,
    RS_HINT_TAGS = 1 << 11,
    RS_HINT_HIDDEN = 1 << 12,
    RS_HINT_FORM = 1 << 13,
    RS_HINT_BREADCRUMB = 1 << 14,
    RS_HINT_PAYWALL = 1 << 15,
    RS_HINT_AWAY = (1 << 16) - 1, /* any of those above */
    RS_HINT_CONTENT = 1 << 16,
    RS_HINT_BODY = 1 << 17,    /* itemprop="articleBody" */
    RS_HINT_UPDATE = 1 << 18,  /* an entry of a live blog */
    RS_HINT_POST = 1 << 19,    /* a post of a social network, embedded */
    RS_HINT_DATE = 1 << 20,    /* what stands in it is a date ... */
    RS_HINT_UPDATED = 1 << 21, /* ... that of the last change */
    RS_HINT_AUTHOR = 1 << 22,
    RS_HINT_HEADLINE = 1 << 23,
};

/* What a list of elements built alike is a list of. */
typedef enum rs_record {
    RS_RECORD_NONE,
    RS_RECORD_TEASER, /* headlines that are links, with what belongs to them */
    RS_RECORD_DATED,  /* something with dates or numbers: comments, posts of a forum, entries of a live blog */
} rs_record;

typedef struct rs_element {
    uint32_t parent;     /* the root is its own */
    uint32_t first, end; /* blocks inside: [first, end) */
    uint32_t hints;      /* its own */
    uint32_t all;        /* and of those around it; filled by rs_main_choose */
    uint32_t sign;       /* of its tag and classes: what neighbours built alike have in common */
    float score;
    uint8_t tag;
    uint8_t record; /* rs_record: it is one of a list of that kind; filled by rs_records_mark */
} rs_element;

typedef struct rs_block {
    rs_str text;      /* trimmed, white space single; UTF-8 as decoded */
    uint32_t element; /* nearest block-level element */
    uint32_t letters; /* code points */
    uint32_t linked;  /* of these, inside links */
    uint32_t commas;
    uint32_t hints; /* of its elements together; filled by rs_main_choose */
    uint8_t tag;    /* of the nearest element that says more than BLOCK */
    uint8_t record; /* rs_record: of the outermost record it stands in */
    rs_str why;     /* why it is left out; NONE while it stays */
    uint32_t entry; /* 1 + the entry of a live blog it is part of; 0 none */
    uint32_t post;  /* 1 + the embedded post it is part of; 0 none */
} rs_block;

/* What an element made for it says of the page: a date, an author. */
typedef struct rs_said {
    uint32_t hints; /* DATE, UPDATED, AUTHOR, HEADLINE: what it is said to be */
    uint32_t element;
    uint32_t block; /* first one behind its beginning */
    rs_str text;    /* as shown */
    rs_str value;   /* for machines, else NONE */
    uint8_t tag;
    bool marked; /* by a property, not by the look of its class */
} rs_said;

/* The surest place last. */
typedef enum rs_rank {
    RS_RANK_NONE,
    RS_RANK_MODIFIED,
    RS_RANK_TIME,
    RS_RANK_META,
    RS_RANK_MARKED,
    RS_RANK_JSON,
    RS_RANK_PUBLISHED,
} rs_rank;

/* A post of a social network that may be embedded: a quotation, or what is marked as one. */
typedef struct rs_embed {
    uint32_t element;
    rs_str url; /* its last link */
} rs_embed;

enum { RS_PAGE_ALTS = 4 };

typedef struct rs_page {
    RS_VEC(rs_element) elements; /* [0] is the root */
    RS_VEC(rs_block) blocks;
    RS_VEC(rs_said) said;
    RS_VEC(rs_embed) embeds;
    rs_str title, og_title, h1, ld_title, twitter_title; /* headline candidates, as written */
    rs_str site, site_low, language;                     /* site_low: from a place that is less sure */
    rs_str canonical, og_url, ld_url;                    /* the page's address, as each place tells it */
    rs_str amp, print;                                   /* other forms of the page */
    rs_str alts[RS_PAGE_ALTS];                           /* what stands for its first pictures, as written */
    uint32_t n_alts;
    rs_str published, updated; /* ISO 8601 */
    uint8_t published_rank;    /* rs_rank: how sure the place is that `published` comes from */
    rs_str author, ld_author;
    rs_str ld_body;     /* JSON-LD articleBody */
    rs_str data;        /* the largest script that is data, not code */
    bool paywall, free; /* the page says that it is not, or is, free to read */
    bool is_amp;
    bool styled;                   /* some element has a class */
    uint32_t h1_block;             /* 1 + the block of the headline; 0 none */
    uint32_t head_block;           /* 1 + the block that is the headline; 0 none; filled by rs_main_choose */
    bool head_matched;             /* it says what the page calls itself */
    bool all_records;              /* the article is made of records */
    uint32_t main_first, main_end; /* blocks of the article; filled by rs_main_choose */
} rs_page;

/* ---- hints.c */
typedef struct rs_hints {
    rs_words words;
} rs_hints;
void rs_hints_init(rs_hints *h);
/* The hints of the tag just read. */
uint32_t rs_hints_of(const rs_hints *h, const rs_markup *m);

/* ---- meta.c: what an element of the head, or a JSON-LD script, tells. Strings are copied to scratch. */
void rs_meta_element(rs_draft *d, rs_page *page, const rs_markup *m);
void rs_meta_date(rs_draft *d, rs_page *page, rs_str value, rs_rank rank);
void rs_meta_updated(rs_draft *d, rs_page *page, rs_str value);
/* *to gets the value, trimmed, where it has none yet. */
void rs_meta_keep(rs_draft *d, rs_str *to, rs_str value);
/* The value of an attribute with its references resolved, in scratch. */
rs_str rs_meta_value(rs_draft *d, rs_str written);

/* ---- json_ld.c */
void rs_json_ld_read(rs_draft *d, rs_page *page, rs_str json);

/* ---- script_text.c: the article's text where a script holds it and the page shows nearly none; else NONE. */
rs_str rs_script_text(rs_draft *d, const rs_page *page);

/* ---- title.c: the headline from all candidates; the site's name, in the arena. NONE where there is none. */
rs_str rs_page_headline(rs_draft *d, const rs_page *page);
rs_str rs_page_site(rs_draft *d, const rs_page *page, rs_str headline);

/* ---- address.c: fills out->url and out->alternate from what the page tells, where that can be believed. */
bool rs_page_address(rs_draft *d, const rs_page *page, rs_err *err);

/* ---- facts.c: the page's metadata into the draft. */
bool rs_page_settle(rs_draft *d, rs_page *page, const rs_raw *raw, rs_err *err);

/* ---- live.c: widens the main text to a live blog and notes its entries; cuts it off before a second article. */
bool rs_live_mark(rs_draft *d, rs_page *page, rs_err *err);
void rs_live_cut(rs_page *page);

/* ---- posts.c: notes the embedded posts, and which of their blocks are frame. False: memory. */
bool rs_posts_mark(rs_draft *d, rs_page *page);

/* ---- records.c: marks the records of lists, and their blocks. False: memory. */
bool rs_records_mark(rs_draft *d, rs_page *page);

/* ---- main_text.c: which blocks are the article; the others get their `why`. */
bool rs_main_choose(rs_draft *d, rs_page *page, rs_err *err);

#endif
