#include "cli.h"

int cmd_rebuild(cli *c)
{
    if (c->n_args) {
        return cli_usage("rebuild takes no arguments (--db names the store)");
    }
    int status = 0;
    c->verb = "rebuilt";
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, 0, &status) : NULL;
    if (store) {
        rasid_error error = {0};
        rasid_tally tally = {0};
        bool ok = rasid_rebuild(r, store, c->values[OPT_all] != NULL, &tally, &error);
        if (ok && !c->values[OPT_quiet]) {
            printf("rebuilt %llu, failed %llu\n", (unsigned long long)tally.read, (unsigned long long)tally.failed);
        }
        status = cli_finish(c, ok, &error, &tally);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
