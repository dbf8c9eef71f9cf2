/* Everything fetched is kept: numbered WARC files in one folder, the newest one open. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "engine/clock.h"
#include "engine/follow.h"

#define PROFILE      "http://netpreserve.org/warc/1.1/revisit/"
#define NAME         "rasid-%05u.warc%s"
#define SAME_PAYLOAD PROFILE "identical-payload-digest"
#define NOT_MODIFIED PROFILE "server-not-modified"

static const char *ending(rs_warc_packing packing)
{
    return packing == RS_WARC_GZIP ? ".gz" : packing == RS_WARC_ZSTD ? ".zst" : "";
}

rs_str rs_archive_path(const rs_archive *a, uint32_t file, rs_arena *arena)
{
    return rs_arena_printf(arena, "%.*s/" NAME, RS_STR_ARG(a->folder), file, ending(a->packing));
}

/* The newest file's number, 0 where there is none. */
static bool newest(const char *folder, uint32_t *number, rs_err *err)
{
    *number = 0;
    DIR *dir = opendir(folder);
    if (!dir) {
        return RS_FAIL(err, RS_IO, "%s: the folder of the archive cannot be read: %s (name another: --archive)", folder,
                       strerror(errno));
    }
    for (const struct dirent *e; (e = readdir(dir));) {
        unsigned n = 0;
        int end = 0;
        if (sscanf(e->d_name, "rasid-%5u.warc%n", &n, &end) == 1 && end && n > *number) {
            *number = n;
        }
    }
    closedir(dir);
    return true;
}

static bool open_file(rs_archive *a, uint32_t file, int64_t now, rs_err *err)
{
    char software[64];
    char date[24];
    rs_arena arena;
    rs_arena_init(&arena, 64 << 10);
    snprintf(software, sizeof software, "rasid %s", rasid_version());
    rs_clock_write(now, date);
    rs_str path = rs_archive_path(a, file, &arena);
    bool ok = path.at ? rs_warc_writer_open(&a->writer, path.at, a->packing, rs_str_of(software), rs_str_of(date),
                                            &a->cut_off, err)
                      : RS_FAIL_MEMORY(err);
    rs_arena_release(&arena);
    a->file = file;
    a->day = now / 86400;
    return ok;
}

bool rs_archive_open(rs_archive *a, rs_str folder, rs_warc_packing packing, uint64_t most, int64_t now, rs_err *err)
{
    uint32_t last = 0;
    *a = (rs_archive){.folder = folder, .packing = packing, .most = most};
    if (mkdir(folder.at, 0777) != 0 && errno != EEXIST) {
        return RS_FAIL(err, RS_IO, "%s: the folder of the archive cannot be made: %s (name another: --archive)",
                       folder.at, strerror(errno));
    }
    return newest(folder.at, &last, err) && open_file(a, last ? last : 1, now, err);
}

bool rs_archive_close(rs_archive *a, rs_err *err)
{
    rs_warc_writer *w = a->writer;
    a->writer = NULL;
    return !w || rs_warc_writer_close(w, err);
}

bool rs_archive_sync(rs_archive *a, rs_err *err)
{
    return rs_warc_writer_sync(a->writer, err);
}

rs_archive_place rs_archive_end(const rs_archive *a)
{
    return (rs_archive_place){a->file, rs_warc_writer_size(a->writer)};
}

bool rs_archive_turn(rs_archive *a, int64_t now, rs_err *err)
{
    bool full = rs_warc_writer_size(a->writer) >= a->most;
    bool old = now / 86400 != a->day;
    return (!full && !old) || (rs_archive_close(a, err) && open_file(a, a->file + 1, now, err));
}

/* ---- one exchange */

/* "Cache-Control: public, max-age=300" */
static uint32_t read_max_age(rs_str headers)
{
    rs_str control = rs_http_header(headers, "cache-control");
    size_t at = control.at ? rs_str_find_nocase(control, RS_STR("max-age="), 0) : SIZE_MAX;
    uint32_t seconds = 0;
    for (at = at == SIZE_MAX ? control.len : at + 8; at < control.len; at++) {
        if (control.at[at] < '0' || control.at[at] > '9' || seconds > 1000000) {
            break;
        }
        seconds = seconds * 10 + (uint32_t)(control.at[at] - '0');
    }
    return seconds;
}

static bool write_request(rs_archive *a, const rs_fetch_exchange *x, rs_str date, rs_str response, rs_err *err)
{
    rs_warc_record record = {.type = RS_WARC_REQUEST, .target = x->url, .date = date, .block = x->request};
    record.content_type = RS_STR("application/http; msgtype=request");
    record.concurrent_to = response;
    return !x->request.len || rs_warc_write(a->writer, &record, err);
}

bool rs_archive_exchange(rs_archive *a, const rs_fetch_exchange *x, const rs_capture *earlier, rs_archived *out,
                         rs_err *err)
{
    char date[24];
    rs_http http = {.status = 0};
    rs_arena arena;
    *out = (rs_archived){.same = false};
    if (!x->response.len) {
        return true;
    }
    rs_arena_init(&arena, 64 << 10);
    rs_clock_write(x->at / 1000, date);
    rs_warc_record record = {.type = RS_WARC_RESPONSE, .target = x->url, .date = rs_str_of(date)};
    record.content_type = RS_STR("application/http; msgtype=response");
    record.block = x->response;
    record.truncated = x->truncated;
    bool is_http = rs_http_parse(&http, x->response, &arena, NULL);
    out->max_age = is_http ? read_max_age(http.headers) : 0;
    if (is_http && http.status == 200 && !x->truncated) {
        rs_warc_digest(http.body, out->digest);
        record.payload_digest = rs_str_of(out->digest);
        out->same = earlier->digest.at && rs_str_eq(earlier->digest, record.payload_digest);
    }
    if (out->same || (is_http && http.status == 304)) {
        record.type = RS_WARC_REVISIT;
        record.profile = out->same ? RS_STR(SAME_PAYLOAD) : RS_STR(NOT_MODIFIED);
        record.refers_to = earlier->record;
        record.block = rs_str_part(x->response, 0, x->response.len - http.body.len);
    }
    bool ok = rs_warc_write(a->writer, &record, err);
    if (ok) {
        out->place = (rs_archive_place){a->file, record.offset};
        snprintf(out->id, sizeof out->id, "%.*s", RS_STR_ARG(record.id));
        ok = write_request(a, x, rs_str_of(date), rs_str_of(out->id), err);
    }
    rs_arena_release(&arena);
    return ok;
}
