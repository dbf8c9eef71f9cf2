/* Reading without a store: files in, readings or one stage's findings out. */
#include "clean/clean.h"
#include "engine/engine.h"
#include "read/read.h"
#include "tell/reading.h"

bool rs_engine_read(const rasid *r, const rs_raw *raw, rs_worker *worker, rs_reading *out, rs_err *err)
{
    *out = (rs_reading){0};
    if (!rs_article_clean(&out->article, raw, &worker->arena, &worker->scratch, err)) {
        return false;
    }
    rs_arena_reset(&worker->scratch);
    if (r->options.published) {
        out->article.published = rs_str_of(r->options.published);
        out->article.published_by = RS_BY_given;
    }
    return rs_read_with(out, &r->places.gazetteer, &worker->arena, &worker->scratch, err);
}

typedef struct rs_read_run {
    rs_run run;
    const rs_format *format;
    rs_str what; /* of inspect; NONE for read */
} rs_read_run;

/* The doc is built again for inspect: reading does not hand it out, and speed is no matter there. */
static bool tell(const rs_read_run *task, rs_worker *worker, rs_job *job, const rs_reading *reading)
{
    if (!task->what.at) {
        const rs_tell_options how = rs_engine_tell_options(task->run.r);
        return task->format->reading(reading, &how, &job->out, &job->err);
    }
    rs_doc doc;
    return rs_doc_init(&doc, &worker->arena, reading->article.text, &job->err) &&
           rs_doc_lookup(&doc, &worker->arena, &job->err) &&
           rs_tell_inspect(&job->out, reading, &doc, task->what, &job->err);
}

static void work(void *arg, rs_worker *worker, rs_job *job)
{
    const rs_read_run *task = arg;
    rs_reading reading;
    job->ok = rs_engine_read(task->run.r, &job->raw, worker, &reading, &job->err) && tell(task, worker, job, &reading);
    if (job->ok && job->out.overflowed) {
        job->ok = RS_FAIL(&job->err, RS_LIMIT, "the reading is larger than one reading may be (split the item)");
    }
}

static bool settle(void *arg, rs_job *job, rs_err *err)
{
    rs_read_run *task = arg;
    return (!job->ok || rs_run_emit(&task->run, rs_buf_str(&job->out), err)) && rs_run_settle(&task->run, job, err);
}

static bool read_all(rs_read_run *task, const char *const *paths, size_t n, rs_err *err)
{
    rs_pipeline_plan plan = {.jobs = task->run.r->options.jobs, .work = work, .settle = settle, .arg = task};
    rs_pipeline *p = NULL;
    if (!rs_run_check(&task->run, err) || !rs_pipeline_new(&p, &plan, err)) {
        return false;
    }
    rs_intake intake = {.take = rs_intake_pass, .failed = rs_intake_pass_failed, .arg = p};
    bool ok = rs_engine_collect(&task->run, paths, n, &intake, err) && rs_pipeline_finish(p, err);
    rs_pipeline_free(p);
    return ok;
}

static bool finish(rs_read_run *task, bool ok, const rs_err *err, rasid_tally *tally, rasid_error *error)
{
    if (tally) {
        *tally = task->run.tally;
    }
    return ok || rs_engine_fail(error, err);
}

bool rasid_read(rasid *r, const char *const *paths, size_t n, const char *format, rasid_tally *tally,
                rasid_error *error)
{
    rs_err err = {0};
    rs_read_run task = {.what = RS_STR_NONE};
    const char *name = format ? format : "jsonl";
    rs_run_init(&task.run, r);
    bool ok = rs_engine_check(RASID_READING_FORMATS, name, "format of a reading", &err);
    if (ok) {
        task.format = rs_tell_format(rs_str_of(name));
        ok = read_all(&task, paths, n, &err);
    }
    return finish(&task, ok, &err, tally, error);
}

bool rasid_inspect(rasid *r, const char *const *paths, size_t n, const char *what, rasid_tally *tally,
                   rasid_error *error)
{
    rs_err err = {0};
    rs_read_run task = {.what = rs_str_of(what)};
    rs_run_init(&task.run, r);
    bool ok = rs_engine_check(RASID_INSPECT_STAGES, what, "stage to inspect", &err) && read_all(&task, paths, n, &err);
    return finish(&task, ok, &err, tally, error);
}
