/* The store's readings related to each other, and told as a dossier. */
#include "engine/pack.h"
#include "engine/storing.h"

const char *rasid_report_formats(void)
{
    return "json\n";
}

bool rasid_report(rasid *r, rasid_store *store, const rasid_report_options *options, rasid_tally *tally,
                  rasid_error *error)
{
    rs_err err = {0};
    (void)r;
    (void)store;
    (void)options;
    (void)tally;
    RS_FAIL(&err, RS_INTERNAL, "report is not built yet");
    return rs_engine_fail(error, &err);
}
