#include <stdlib.h>

#include "relate/work.h"

/* Memory for the work of one call; the dossier's own arena has its own ceiling. */
#define WORK_CEILING    ((size_t)4 << 30)
#define SCRATCH_CEILING ((size_t)256 << 20)

typedef bool judgement(rs_work *w, rs_err *err);

/* In this order: each sees what those before it found. */
static judgement *const judgements[] = {
    rs_relate_sources, rs_relate_reprints,  rs_relate_stories,  rs_relate_head,   rs_relate_denials,
    rs_relate_ledger,  rs_relate_reactions, rs_relate_timeline, rs_relate_people,
};

typedef struct dated {
    int64_t minute;
    uint32_t article;
} dated;

static int earlier(const void *a, const void *b)
{
    const dated *x = a, *y = b;
    if (x->minute != y->minute) {
        return x->minute < y->minute ? -1 : 1;
    }
    return x->article < y->article ? -1 : x->article > y->article;
}

static bool by_publication(rs_work *w, rs_err *err)
{
    w->order = RS_NEW_ARRAY(w->work, uint32_t, (size_t)w->n + 1);
    dated *all = RS_NEW_ARRAY(w->work, dated, (size_t)w->n + 1);
    if (!w->order || !all) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < w->n; i++) {
        int64_t minute = w->digests[i].minute; /* those without a date come last, as they came */
        all[i] = (dated){minute == INT64_MIN ? INT64_MAX : minute, i};
    }
    qsort(all, w->n, sizeof *all, earlier);
    for (uint32_t i = 0; i < w->n; i++) {
        w->order[i] = all[i].article;
    }
    return true;
}

static bool judge_all(rs_work *w, rs_err *err)
{
    w->digests = RS_NEW_ARRAY(w->work, rs_digest, (size_t)w->n + 1);
    if (!w->digests) {
        return RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = 0; i < w->n; i++) {
        if (!rs_relate_digest(w, i, err)) {
            return false;
        }
    }
    if (!by_publication(w, err)) {
        return false;
    }
    for (size_t i = 0; i < sizeof judgements / sizeof judgements[0]; i++) {
        if (!judgements[i](w, err)) {
            return false;
        }
    }
    return true;
}

bool rs_relate(const rs_reading *const *readings, uint32_t n, const rs_relate_options *options, rs_arena *arena,
               rs_dossier *out, rs_err *err)
{
    rs_arena work, scratch;
    rs_arena_init(&work, WORK_CEILING);
    rs_arena_init(&scratch, SCRATCH_CEILING);
    *out = (rs_dossier){.readings = readings, .n_readings = n};
    rs_work w = {.readings = readings, .n = n, .arena = arena, .work = &work, .scratch = &scratch, .out = out};
    if (options) {
        w.options = *options;
    }
    bool done = judge_all(&w, err);
    rs_arena_release(&work);
    rs_arena_release(&scratch);
    return done;
}
