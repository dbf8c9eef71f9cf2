/* The handle, its options, errors on their way out, and the lists that help texts are made of. */
#include "rasid.h"

#include <pthread.h>
#include <stdio.h>

#include "base/hash.h"
#include "clean/clean.h"
#include "engine/clock.h"
#include "engine/engine.h"
#include "lexicon_version.h"
#include "tell/reading.h"
#include "version.h"

const char *rasid_version(void)
{
    return RS_VERSION;
}

const char *rasid_lexicon_version(void)
{
    return RS_LEXICON_VERSION;
}

/* The i-th line. */
static rs_str line_at(const char *lines, size_t i)
{
    rs_str rest = rs_str_of(lines);
    rs_str line = RS_STR_NONE;
    for (size_t n = 0; rs_str_line(&rest, &line); n++) {
        if (n == i) {
            return line;
        }
    }
    return RS_STR_NONE;
}

/* The i-th format that can write a reading, or a dossier. */
static rs_str format_at(bool of_dossier, size_t i)
{
    const rs_format *format;
    for (size_t at = 0; (format = rs_tell_format_at(at)); at++) {
        if ((of_dossier ? format->dossier != NULL : format->reading != NULL) && i-- == 0) {
            return rs_str_of(format->name);
        }
    }
    return RS_STR_NONE;
}

rasid_text rasid_name_at(rasid_names which, size_t i)
{
    switch (which) {
    case RASID_READING_FORMATS: return rs_engine_text(format_at(false, i));
    case RASID_REPORT_FORMATS: return rs_engine_text(format_at(true, i));
    case RASID_REPORT_PARTS: return rs_engine_text(line_at(rs_tell_parts(), i));
    case RASID_INSPECT_STAGES: return rs_engine_text(line_at(rs_tell_inspect_stages(), i));
    }
    return (rasid_text){NULL, 0};
}

bool rasid_code_at(size_t i, const char **name, int *status, const char **what)
{
    if (i >= RS_CODE_COUNT) {
        return false;
    }
    *name = rs_code_name((rs_code)i);
    *status = rs_code_status((rs_code)i);
    *what = rs_code_what((rs_code)i);
    return true;
}

bool rs_engine_fail(rasid_error *out, const rs_err *err)
{
    if (!out) {
        return false;
    }
    *out = (rasid_error){
        .code = rs_code_name(err->code),
        .status = rs_code_status(err->code),
        .line = err->line,
        .source = err->src_file,
        .source_line = err->src_line,
    };
    snprintf(out->message, sizeof out->message, "%s", err->message);
    return false;
}

bool rs_engine_check(rasid_names which, const char *name, const char *what, rs_err *err)
{
    char all[320];
    size_t n = 0;
    rasid_text known;
    for (size_t i = 0; (known = rasid_name_at(which, i)).at; i++) {
        if (rs_str_eq(rs_str_of(name), (rs_str){known.at, known.len})) {
            return true;
        }
        int more = snprintf(all + n, sizeof all - n, "%s%.*s", i ? ", " : "", (int)known.len, known.at);
        n += more > 0 && (size_t)more < sizeof all - n ? (size_t)more : 0;
    }
    return RS_FAIL(err, RS_USAGE, "there is no %s '%.60s' (there are: %.*s)", what, name, (int)n, all);
}

rs_tell_options rs_engine_tell_options(const rasid *r)
{
    const char *language = r->options.language;
    return (rs_tell_options){
        .lang = language && strcmp(language, "ar") == 0 ? RS_TELL_ar : RS_TELL_en,
        .colour = r->options.color,
    };
}

static bool copy(rs_arena *a, const char **z, rs_err *err)
{
    if (!*z) {
        return true;
    }
    rs_str kept = rs_arena_str(a, rs_str_of(*z));
    *z = kept.at;
    return kept.at || RS_FAIL_MEMORY(err);
}

static bool check_date(const char *z, const char *what, rs_err *err)
{
    int64_t seconds;
    return !z || rs_clock_parse(rs_str_of(z), false, &seconds) ||
           RS_FAIL(err, RS_USAGE, "%s '%.40s' is no date (write it like 2022-01-08 or 2022-01-08T10:00:00Z)", what, z);
}

/* The only thing here that is not a handle's: what a library must do once in a process. */
static pthread_once_t prepared = PTHREAD_ONCE_INIT;

static bool new_handle(rasid **out, const rasid_options *options, rs_err *err)
{
    rs_arena self;
    pthread_once(&prepared, rs_clean_init);
    rs_arena_init(&self, 1 << 20);
    rasid *r = RS_NEW(&self, rasid);
    if (!r) {
        return RS_FAIL_MEMORY(err);
    }
    size_t known = options->size < sizeof r->options ? options->size : sizeof r->options;
    memcpy(&r->options, options, known);
    rasid_options *o = &r->options;
    bool ok = check_date(o->now, "the time", err) && check_date(o->published, "the publication date", err) &&
              copy(&self, &o->now, err) && copy(&self, &o->published, err) && copy(&self, &o->language, err) &&
              copy(&self, &o->places, err);
    if (ok && o->language && strcmp(o->language, "en") != 0 && strcmp(o->language, "ar") != 0) {
        ok = RS_FAIL(err, RS_USAGE, "rasid does not speak '%.20s' (there are: en, ar)", o->language);
    }
    ok = ok && (!o->places || rs_places_open(&r->places, o->places, err));
    if (!ok) {
        rs_arena_release(&self);
        return false;
    }
    atomic_init(&r->cancelled, false);
    r->self = self;
    *out = r;
    return true;
}

rasid *rasid_new(const rasid_options *options, rasid_error *error)
{
    rs_err err = {0};
    rasid *r = NULL;
    const rasid_options plain = RASID_INIT(rasid_options);
    if (!new_handle(&r, options ? options : &plain, &err)) {
        rs_engine_fail(error, &err);
        return NULL;
    }
    return r;
}

void rasid_free(rasid *r)
{
    if (r) {
        rs_places_close(&r->places);
        rs_arena self = r->self;
        rs_arena_release(&self);
    }
}

void rasid_cancel(rasid *r)
{
    atomic_store_explicit(&r->cancelled, true, memory_order_relaxed);
}

void rs_run_init(rs_run *run, rasid *r)
{
    *run = (rs_run){.r = r};
    if (r->options.now) {
        snprintf(run->received, sizeof run->received, "%s", r->options.now);
    } else {
        rs_clock_now(run->received);
    }
}

bool rs_run_check(const rs_run *run, rs_err *err)
{
    return !atomic_load_explicit(&run->r->cancelled, memory_order_relaxed) ||
           RS_FAIL(err, RS_INTERRUPTED, "interrupted; what was done before is complete");
}

/* The rooms name the place in their message, for those who see only that; here it has its own fields. */
static const char *without_place(const char *message, rs_str file)
{
    rs_str rest = rs_str_of(message);
    if (file.len == 0 || !rs_str_starts(rest, file) || rest.len <= file.len || rest.at[file.len] != ':') {
        return message;
    }
    rest = rs_str_part(rest, file.len + 1, rest.len);
    while (rest.len && rest.at[0] == ' ') {
        rest = rs_str_part(rest, 1, rest.len);
    }
    rs_str at = rest;
    if (rs_str_starts(at, RS_STR("line "))) {
        at = rs_str_part(at, 5, at.len);
        while (at.len && at.at[0] >= '0' && at.at[0] <= '9') {
            at = rs_str_part(at, 1, at.len);
        }
        if (rs_str_starts(at, RS_STR(": ")) || rs_str_starts(at, RS_STR(", "))) {
            rest = rs_str_part(at, 2, at.len);
        }
    }
    return rest.at; /* still the message's own NUL at its end */
}

void rs_run_notice(rs_run *run, rs_str file, uint64_t line, const rs_err *why)
{
    const rasid_options *o = &run->r->options;
    run->tally.failed++;
    if (!run->tally.status) {
        run->tally.status = rs_code_status(why->code);
    }
    if (o->notice) {
        rasid_notice notice = {
            .file = rs_engine_text(file),
            .line = line ? line : why->line,
            .code = rs_code_name(why->code),
            .status = rs_code_status(why->code),
            .message = without_place(why->message, file),
        };
        o->notice(o->arg, &notice);
    }
}

static void show_progress(const rs_run *run)
{
    const rasid_options *o = &run->r->options;
    if (o->progress) {
        o->progress(o->arg, &run->tally);
    }
}

void rs_run_known(rs_run *run, const rs_job *job)
{
    run->tally.items++;
    run->tally.known++;
    run->tally.bytes += job->raw.bytes.len;
    show_progress(run);
}

bool rs_run_settle(rs_run *run, const rs_job *job, rs_err *err)
{
    run->tally.items++;
    run->tally.bytes += job->raw.bytes.len;
    if (job->ok) {
        run->tally.read++;
    } else {
        rs_run_notice(run, job->raw.file, job->raw.line, &job->err);
    }
    show_progress(run);
    return rs_run_check(run, err);
}

bool rs_run_emit(rs_run *run, rs_str bytes, rs_err *err)
{
    const rasid_options *o = &run->r->options;
    return bytes.len == 0 || !o->output || o->output(o->arg, bytes.at, bytes.len) ||
           RS_FAIL(err, RS_IO, "the output could not be written (is the disk full, or the reader gone?)");
}
