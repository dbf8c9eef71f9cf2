/* rasid: reads Arabic news and says who did what, where, when, and who says so. This is the whole public API.
 *
 * Ownership is one word in each remark:
 *   borrowed  stays the giver's; what is said beside it tells for how long
 *   given     becomes yours; the function named beside it frees it
 *   copied    nothing of it is kept after the call
 * Threads: a handle is used by one thread at a time; different handles may be used at the same time by different
 *   threads. Callbacks run on the thread that made the call, in the order of the input, whatever `jobs` is.
 *   rasid_cancel may be called from any thread and from a signal handler.
 * Failure: a call that can fail returns false (or NULL) and fills *error, which may be NULL. The library never prints
 *   and never exits. One bad item is no failure of the call: it is told through `notice` and counted in the tally.
 * Versions: RASID_API grows when something is added. Structs that may grow start with `size`: set it with RASID_INIT.
 */
#ifndef RASID_H
#define RASID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define RASID_API        1
#define RASID_INIT(type) ((type){.size = sizeof(type)})

typedef struct rasid rasid;                 /* a reader: options and working memory */
typedef struct rasid_store rasid_store;     /* a database of raw items and their readings */
typedef struct rasid_reading rasid_reading; /* what was found in one article */

/* Bytes of UTF-8, not NUL-terminated. at == NULL means "not known". */
typedef struct rasid_text {
    const char *at;
    size_t len;
} rasid_text;

typedef struct rasid_error {
    const char *code;   /* borrowed for ever: "OK", "IO", "INPUT", ... (see rasid_code_at) */
    int status;         /* the exit status a program should give */
    uint64_t line;      /* in the input, from 1; 0 when not known */
    char message[400];  /* what, where, and the remedy in brackets */
    const char *source; /* borrowed for ever: the file of rasid's code that noticed it */
    int source_line;
} rasid_error;

/* One item that could not be read, or something worth knowing about it. Borrowed until the callback returns. */
typedef struct rasid_notice {
    rasid_text file;  /* as given; "-" for standard input */
    uint64_t line;    /* from 1; 0 when the whole file is meant */
    const char *code; /* as in rasid_error */
    int status;
    const char *message;
} rasid_notice;

typedef struct rasid_tally {
    uint64_t items;  /* taken in */
    uint64_t read;   /* read in full */
    uint64_t known;  /* left alone: the store had the same bytes */
    uint64_t failed; /* told through `notice` */
    uint64_t bytes;  /* of input, after gzip or zstd */
    int status;      /* exit status of the first failed item; 0 when none failed */
} rasid_tally;

typedef struct rasid_options {
    size_t size;
    unsigned jobs;         /* worker threads; 0 = one for each processor */
    const char *now;       /* ISO 8601: the clock to use instead of the real one; NULL = the real one */
    const char *published; /* ISO 8601: taken as the publication date of every article; NULL = found in the article */
    const char *language;  /* "en" or "ar": of the words rasid adds itself; NULL = "en" */
    bool color;            /* text output may use terminal colours */
    void *arg;             /* passed on to the callbacks */
    /* Takes the output, piece after piece; false stops the work (the call then fails with code "IO"). */
    bool (*output)(void *arg, const char *bytes, size_t len);
    void (*notice)(void *arg, const rasid_notice *notice);
    /* After every item. */
    void (*progress)(void *arg, const rasid_tally *so_far);
    const char *places; /* a gazetteer that rasid_places_import wrote, used beside what is built in; NULL = none */
} rasid_options;

/* ---- what is built in ---- */

const char *rasid_version(void);         /* borrowed for ever: "0.1.0" */
const char *rasid_lexicon_version(void); /* borrowed for ever: changes when readings should be made again */
/* The names that calls take. */
typedef enum rasid_names {
    RASID_READING_FORMATS, /* of rasid_read: jsonl, text, ... */
    RASID_REPORT_FORMATS,  /* of rasid_report: text, json, html, ... */
    RASID_REPORT_PARTS,    /* likewise: stories, figures, ... */
    RASID_INSPECT_STAGES,  /* of rasid_inspect: tokens, times, ... */
} rasid_names;
/* The i-th of them, from 0; at == NULL past the last. Borrowed for ever. */
rasid_text rasid_name_at(rasid_names which, size_t i);
/* Every way to fail: false past the last. */
bool rasid_code_at(size_t i, const char **name, int *status, const char **what);

/* ---- a reader ---- */

/* options: copied, but for `arg`, which is borrowed for the handle's life. Given: rasid_free. */
rasid *rasid_new(const rasid_options *options, rasid_error *error);
void rasid_free(rasid *r); /* NULL is fine */
/* Makes the running call stop soon with code "INTERRUPTED"; calls made later fail at once. */
void rasid_cancel(rasid *r);

/* Reads files, folders (all files below them, in order of name) and "-" (standard input): plain text, HTML, JSONL, also
 * compressed; one reading a line (jsonl) or a block (text) goes to `output`, in the order of the input.
 * format: one of RASID_READING_FORMATS; NULL = "jsonl". tally may be NULL. */
bool rasid_read(rasid *r, const char *const *paths, size_t n, const char *format, rasid_tally *tally,
                rasid_error *error);
/* Shows what one stage sees in the articles of a file: what is one of RASID_INSPECT_STAGES. */
bool rasid_inspect(rasid *r, const char *const *paths, size_t n, const char *what, rasid_tally *tally,
                   rasid_error *error);

/* ---- one reading, held in memory ---- */

/* Reads one document (plain text or HTML, any character encoding). bytes: copied. file: copied, its name in the
 * reading, may be NULL. Given: rasid_reading_free. */
rasid_reading *rasid_reading_new(rasid *r, const char *bytes, size_t len, const char *file, rasid_error *error);
void rasid_reading_free(rasid_reading *reading);
/* All below: borrowed until rasid_reading_free. */
rasid_text rasid_reading_text(const rasid_reading *reading);      /* the text that all spans point into, in bytes */
rasid_text rasid_reading_title(const rasid_reading *reading);     /* at == NULL where there is none */
rasid_text rasid_reading_published(const rasid_reading *reading); /* ISO 8601; at == NULL when not known */
rasid_text rasid_reading_json(rasid_reading *reading);            /* one line; at == NULL out of memory */

typedef enum rasid_kind {
    RASID_NOTHING, /* the field is not known, or there is no such field */
    RASID_SPAN,    /* start, end, and text: the bytes [start, end) of the reading's text */
    RASID_TEXT,    /* text */
    RASID_LIST,    /* number: how many; text: the first (ask for the rest by rasid_reading_list_at) */
    RASID_NUMBER,  /* number */
    RASID_INDEX,   /* number: which finding of the list it points at, from 0 */
    RASID_FLAG,    /* number: 0 or 1 */
} rasid_kind;

typedef struct rasid_value {
    rasid_kind kind;
    uint32_t start, end;
    double number;
    rasid_text text;
} rasid_value;

/* Findings by the names they have in the JSON: list "figures", field "value". The span is the field "span". */
size_t rasid_reading_count(const rasid_reading *reading, const char *list);
rasid_value rasid_reading_get(const rasid_reading *reading, const char *list, size_t i, const char *field);
rasid_text rasid_reading_list_at(const rasid_reading *reading, const char *list, size_t i, const char *field, size_t n);

/* ---- places ---- */

typedef struct rasid_places_info {
    size_t size;
    uint64_t listed;                /* entries of the lexicon */
    uint64_t names, places;         /* built in beside them */
    uint64_t own_names, own_places; /* of the user's own gazetteer */
    uint64_t bytes;                 /* of the file that an import wrote */
} rasid_places_info;

/* Makes a gazetteer of GeoNames dumps: files of places (cities500.txt, allCountries.txt, a country's) and of names
 * (alternateNamesV2.txt), in any order, also compressed. Lines at fault are told through `notice` and left out. The
 * file `to` is replaced as a whole or not at all. info and tally (its items: lines) may be NULL. */
bool rasid_places_import(rasid *r, const char *const *paths, size_t n, const char *to, rasid_places_info *info,
                         rasid_tally *tally, rasid_error *error);
/* Writes to `output` a line for each place the name may mean, and which one is taken where nothing stands beside it.
 * Fails: EMPTY when no place is known by it. */
bool rasid_places_find(rasid *r, const char *name, rasid_error *error);
bool rasid_places_about(rasid *r, rasid_places_info *info, rasid_error *error);

/* ---- the store ---- */

enum {
    RASID_STORE_READ_ONLY = 1, /* fails where there is no store yet */
    RASID_STORE_CREATE = 2,    /* makes one where there is none */
};

typedef struct rasid_store_info {
    size_t size;
    uint64_t items, readings, bytes; /* bytes: of the raw items as they came */
    uint64_t stale;                  /* readings made with another lexicon: rasid_rebuild makes them again */
    uint64_t faulty;                 /* items that could not be read */
} rasid_store_info;

/* path: copied. Given: rasid_store_close. Several processes may read while one writes. */
rasid_store *rasid_store_open(const char *path, unsigned flags, rasid_error *error);
void rasid_store_close(rasid_store *store);
bool rasid_store_about(rasid_store *store, rasid_store_info *info, rasid_error *error);

/* Reads what rasid_read reads and keeps it: the bytes as they came, for ever, and what was found in them. The same
 * bytes twice are one item. A crash at any moment leaves whole items only. */
bool rasid_add(rasid *r, rasid_store *store, const char *const *paths, size_t n, rasid_tally *tally,
               rasid_error *error);
/* Makes the readings again from the raw items: the stale ones, or all of them. */
bool rasid_rebuild(rasid *r, rasid_store *store, bool all, rasid_tally *tally, rasid_error *error);

typedef struct rasid_search_options {
    size_t size;
    const char *format; /* "jsonl" or "text"; NULL = "jsonl" */
    const char *since;  /* ISO 8601, inclusive, may be NULL */
    const char *until;  /* ISO 8601, a date means its end; may be NULL */
    unsigned limit;     /* 0 = 20 */
    bool newest;        /* newest first instead of best first */
} rasid_search_options;

/* query: words (all must occur), "a phrase", -without, either OR or, begin*. *found (may be NULL): articles told. */
bool rasid_search(rasid *r, rasid_store *store, const char *query, const rasid_search_options *options, uint64_t *found,
                  rasid_error *error);

typedef struct rasid_report_options {
    size_t size;
    const char *format; /* one of RASID_REPORT_FORMATS; NULL = "text" */
    const char *part;   /* only this part of the dossier, an item a line: one of RASID_REPORT_PARTS; NULL = all */
    const char *since, *until;
    const char *country; /* ISO 3166-1 alpha-3 of the country the crisis is in; NULL = found from the articles */
} rasid_report_options;

/* Relates the store's articles to each other and writes the dossier to `output`. */
bool rasid_report(rasid *r, rasid_store *store, const rasid_report_options *options, rasid_tally *tally,
                  rasid_error *error);

/* ---- sources: what is followed on the web ---- */

/* url: http or https, of a feed, a sitemap or a page; a page is followed by the feed it names, else itself. name and
 * group may be NULL; of a source known already they are set anew. Fails: USAGE for what is no address. */
bool rasid_sources_add(rasid *r, rasid_store *store, const char *url, const char *name, const char *group,
                       rasid_error *error);
/* What it told stays in the store. Fails: EMPTY when it is not followed. */
bool rasid_sources_remove(rasid *r, rasid_store *store, const char *url, rasid_error *error);
/* Adds what stands in OPML files and text lists (an address a line, behind it a name if you like; # begins a remark);
 * "-" is standard input. A line at fault is told through `notice` and left out. tally (its items: sources; known: those
 * there already) may be NULL. */
bool rasid_sources_import(rasid *r, rasid_store *store, const char *const *paths, size_t n, rasid_tally *tally,
                          rasid_error *error);
/* Writes every source with its health to `output`. format: "jsonl" or "text"; NULL = "jsonl". */
bool rasid_sources_list(rasid *r, rasid_store *store, const char *format, rasid_error *error);
/* Writes them as OPML. */
bool rasid_sources_export(rasid *r, rasid_store *store, rasid_error *error);
/* Writes every item that took the place of an earlier one, and the lines it lost and gained. format as above; since and
 * until may be NULL. *found (may be NULL): revisions told. */
bool rasid_revisions(rasid *r, rasid_store *store, const char *format, const char *since, const char *until,
                     uint64_t *found, rasid_error *error);

typedef struct rasid_follow_options {
    size_t size;
    bool once;              /* what is due now, then back */
    uint64_t seconds;       /* so long, then back; 0 = until rasid_cancel */
    const char *archive;    /* folder of the WARC files that keep all that is fetched; never NULL */
    bool private_addresses; /* loopback and private networks may be asked */
    const char *contact;    /* an address or mail where a site's owner reaches you, told to every site; NULL = none */
    const char *proxy;      /* NULL = as the environment says */
    const char *format;     /* of the log that goes to `output`: "jsonl" or "text"; NULL = "jsonl" */
} rasid_follow_options;

/* Follows the store's sources: asks each when its rhythm says, politely; keeps every exchange in the archive and every
 * article in the store; tells what happens, a line an event, to `output`. A crash at any moment loses nothing: the next
 * call works on what the archive has and the store has not. One call at a time for an archive.
 * rasid_cancel ends it; it then comes back true like after its time, with all that came worked on. */
bool rasid_follow(rasid *r, rasid_store *store, const rasid_follow_options *options, rasid_tally *tally,
                  rasid_error *error);

#ifdef __cplusplus
}
#endif

#endif
