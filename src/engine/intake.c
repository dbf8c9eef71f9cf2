/* collect, as the pipeline wants it. */
#include "collect/collect.h"
#include "engine/engine.h"

/* With the arenas' ceilings this keeps a whole run within 64 MB, whatever comes in. */
enum { item_ceiling = 4 << 20 };

bool rs_intake_pass(void *pipeline, const rs_raw *raw, rs_err *err)
{
    return rs_pipeline_put(pipeline, raw, 0, err);
}

bool rs_intake_pass_failed(void *pipeline, const rs_raw *raw, const rs_err *why, rs_err *err)
{
    return rs_pipeline_put_failed(pipeline, raw, why, err);
}

/* A path that is not there is told like a bad item, and the rest goes on. */
static bool add_paths(rs_collector *c, const char *const *paths, size_t n, const rs_intake *intake, rs_err *err)
{
    for (size_t i = 0; i < n; i++) {
        rs_err why = {0};
        if (rs_collector_add(c, paths[i], &why)) {
            continue;
        }
        const rs_raw raw = {.bytes = RS_STR_NONE, .file = rs_str_of(paths[i])};
        if (why.code == RS_MEMORY) {
            *err = why;
            return false;
        }
        if (!intake->failed(intake->arg, &raw, &why, err)) {
            return false;
        }
    }
    return true;
}

static bool take_all(rs_run *run, rs_collector *c, const rs_intake *intake, rs_err *err)
{
    for (;;) {
        rs_raw raw = {0};
        rs_err why = {0};
        bool more = true;
        if (!rs_run_check(run, err)) {
            return false;
        }
        if (!rs_collector_next(c, &raw, &more, &why)) {
            raw.bytes = RS_STR_NONE;
            if (why.code == RS_MEMORY) {
                *err = why;
                return false;
            }
            if (!intake->failed(intake->arg, &raw, &why, err)) {
                return false;
            }
            continue;
        }
        if (!more) {
            return true;
        }
        if (run->stamp && !raw.received.at) { /* what an archive holds came in when it was archived */
            raw.received = rs_str_of(run->received);
        }
        if (!intake->take(intake->arg, &raw, err)) {
            return false;
        }
    }
}

bool rs_engine_collect(rs_run *run, const char *const *paths, size_t n, const rs_intake *intake, rs_err *err)
{
    const rs_collect_limits limits = {.item = item_ceiling};
    rs_collector *c = rs_collector_new(&limits);
    if (!c) {
        return RS_FAIL_MEMORY(err);
    }
    bool ok = add_paths(c, paths, n, intake, err) && take_all(run, c, intake, err);
    rs_collector_free(c);
    return ok;
}
