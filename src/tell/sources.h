/* sources: the listing of what is followed, and the log of following, for people and for machines. */
#ifndef RS_TELL_SOURCES_H
#define RS_TELL_SOURCES_H

#include "model/source.h"
#include "tell/tell.h"

/* A source beside what was judged of it. */
typedef struct rs_source_view {
    const rs_source *source;
    rs_source_state state;
    int64_t now;
    int64_t usual;    /* seconds between its news; 0 not known */
    int64_t patience; /* seconds without news that make it silent; 0 not known */
} rs_source_view;

/* One source: an object a line, or lines for a person. */
void rs_tell_source(rs_buf *out, const rs_source_view *view, bool jsonl, const rs_tell_options *options);

/* What happens while sources are followed. */
#define RS_FOLLOW_EVENTS(E)                                                                                            \
    E(started, "started")       /* number: sources */                                                                  \
    E(replayed, "replayed")     /* number: results of the archive that the store had not seen */                       \
    E(item, "item")             /* url, text: headline */                                                              \
    E(revision, "revision")     /* likewise */                                                                         \
    E(withdrawn, "withdrawn")   /* url: an article that is no more where it was; number: HTTP status */                \
    E(unreadable, "unreadable") /* url: nothing could be read of it; text: why */                                      \
    E(found, "found")           /* url: of the feed found on the source's page */                                      \
    E(moved, "moved")           /* url: where the source is now */                                                     \
    E(missed, "missed")         /* a feed none of whose entries is known: some may have come and gone between */       \
    E(error, "error")           /* text: why; number: errors in a row */                                               \
    E(failing, "failing")       /* likewise: an alarm */                                                               \
    E(silent, "silent")         /* an alarm; number: seconds since its last news */                                    \
    E(recovered, "recovered")   /* number: seconds that the alarm stood */                                             \
    E(gone, "gone")             /* said that it ended */                                                               \
    E(stopped, "stopped")
#define RS_FOLLOW_EVENT_ID(id, word) RS_FOLLOW_##id,
typedef enum rs_follow_event { RS_FOLLOW_EVENTS(RS_FOLLOW_EVENT_ID) RS_FOLLOW_count } rs_follow_event;

typedef struct rs_follow_line {
    rs_follow_event event;
    int64_t at;    /* seconds */
    rs_str source; /* its name, else its address; NONE: about all */
    rs_str url, text;
    int64_t number; /* -1: none */
} rs_follow_line;
void rs_tell_follow(rs_buf *out, const rs_follow_line *line, bool jsonl, const rs_tell_options *options);

/* An item that took the place of an earlier one. */
typedef struct rs_revision_view {
    int64_t at;
    rs_id item, earlier; /* content ids; zero: nothing could be read of it */
    rs_str url, source, title;
    rs_str difference; /* JSON */
} rs_revision_view;
void rs_tell_revision(rs_buf *out, const rs_revision_view *view, bool jsonl, const rs_tell_options *options);

#endif
