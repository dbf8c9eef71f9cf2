#include "cli.h"

int cmd_report(cli *c)
{
    if (c->n_args) {
        return cli_usage("report takes no arguments (--db names the store; rasid add fills it)");
    }
    rasid_report_options o = RASID_INIT(rasid_report_options);
    o.format = c->values[OPT_format];
    o.since = c->values[OPT_since];
    o.until = c->values[OPT_until];
    o.part = c->values[OPT_part];
    o.country = c->values[OPT_country];
    int status = 0;
    c->verb = "related";
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, RASID_STORE_READ_ONLY, &status) : NULL;
    if (store) {
        rasid_error error = {0};
        rasid_tally tally = {0};
        cli_tell_stale(c, store);
        bool ok = rasid_report(r, store, &o, &tally, &error);
        status = cli_finish(c, ok, &error, &tally);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
