/* The store's readings related to each other, and told as a dossier. */
#include "engine/pack.h"
#include "engine/sources.h"
#include "engine/storing.h"
#include "relate/relate.h"
#include "tell/tell.h"

/* A crisis fits in memory: some kilobytes an article. */
#define REPORT_CEILING ((size_t)4 << 30)

typedef RS_VEC(const rs_reading *) rs_readings;

typedef struct rs_report_run {
    rs_run run;
    rs_arena readings_arena, arena;
    rs_readings readings;
    rs_buf out;
} rs_report_run;

/* A reading that another rasid made is told and left out: the rest still makes a report. */
static bool take_reading(void *arg, const rs_store_reading *stored, rs_err *err)
{
    rs_report_run *task = arg;
    rs_arena *arena = &task->readings_arena;
    rs_err why = {0};
    rs_reading *reading = RS_NEW(arena, rs_reading);
    if (!reading) {
        return RS_FAIL_MEMORY(err);
    }
    task->run.tally.items++;
    task->run.tally.bytes += stored->text.len;
    if (!rs_reading_unpack(reading, arena, stored->packed, stored->text, &why)) {
        if (why.code == RS_MEMORY) {
            *err = why;
            return false;
        }
        rs_run_notice(&task->run, stored->title.at ? stored->title : RS_STR("-"), 0, &why);
        return rs_run_check(&task->run, err);
    }
    const rs_reading **slot = RS_PUSH(arena, &task->readings);
    if (!slot) {
        return RS_FAIL_MEMORY(err);
    }
    *slot = reading;
    task->run.tally.read++;
    return rs_run_check(&task->run, err);
}

static bool tell(rs_report_run *task, const rs_dossier *dossier, const rasid_report_options *o, rs_err *err)
{
    if (o->part) {
        return rs_tell_part(dossier, rs_str_of(o->part), &task->out, err);
    }
    const rs_format *format = rs_tell_format(rs_str_of(o->format));
    const rs_tell_options how = rs_engine_tell_options(task->run.r);
    return format->dossier(dossier, &how, &task->out, err);
}

/* Before anything is read: is there such a format, such a part? */
static bool check_options(const rasid_report_options *o, rs_err *err)
{
    bool code = !o->country || (strlen(o->country) == 3 && strspn(o->country, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3);
    if (!code) {
        return RS_FAIL(err, RS_USAGE, "'%.40s' is no country code (three capital letters, like KAZ)", o->country);
    }
    return o->part ? rs_engine_check(RASID_REPORT_PARTS, o->part, "part of a report", err)
                   : rs_engine_check(RASID_REPORT_FORMATS, o->format, "format of a report", err);
}

static bool report(rs_report_run *task, rs_store *store, const rasid_report_options *o, rs_err *err)
{
    rs_store_filter filter = {0};
    rs_dossier dossier = {0};
    const rs_relate_options options = {.country = rs_engine_str(o->country)};
    return rs_run_check(&task->run, err) && check_options(o, err) &&
           rs_engine_filter(o->since, o->until, &filter, err) &&
           rs_store_each_reading(store, &filter, &task->readings_arena, take_reading, task, err) &&
           rs_relate(task->readings.at, task->readings.len, &options, &task->arena, &dossier, err) &&
           rs_engine_silent_sources(task->run.r, store, &task->arena, &dossier, err) && rs_run_check(&task->run, err) &&
           tell(task, &dossier, o, err) && rs_run_emit(&task->run, rs_buf_str(&task->out), err);
}

bool rasid_report(rasid *r, rasid_store *store, const rasid_report_options *options, rasid_tally *tally,
                  rasid_error *error)
{
    rs_err err = {0};
    rasid_report_options o = RASID_INIT(rasid_report_options);
    if (options) {
        memcpy(&o, options, options->size < sizeof o ? options->size : sizeof o);
    }
    if (!o.format) {
        o.format = "text";
    }
    rs_report_run task = {0};
    rs_run_init(&task.run, r);
    rs_arena_init(&task.readings_arena, REPORT_CEILING);
    rs_arena_init(&task.arena, REPORT_CEILING);
    rs_buf_init(&task.out, REPORT_CEILING);
    bool ok = report(&task, rs_engine_store(store), &o, &err);
    rs_buf_release(&task.out);
    rs_arena_release(&task.arena);
    rs_arena_release(&task.readings_arena);
    if (tally) {
        *tally = task.run.tally;
    }
    return ok || rs_engine_fail(error, &err);
}
