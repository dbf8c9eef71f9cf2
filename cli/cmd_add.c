#include "cli.h"

int cmd_add(cli *c)
{
    if (c->n_args == 0) {
        return cli_usage("nothing to add (name a file, a folder, or - for standard input)");
    }
    int status = 0;
    c->verb = "added";
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, RASID_STORE_CREATE, &status) : NULL;
    if (store) {
        rasid_error error = {0};
        rasid_tally tally = {0};
        bool ok = rasid_add(r, store, c->args, c->n_args, &tally, &error);
        if (ok && !c->values[OPT_quiet]) {
            printf("added %llu, known %llu, failed %llu\n", (unsigned long long)tally.read,
                   (unsigned long long)tally.known, (unsigned long long)tally.failed);
        }
        status = cli_finish(c, ok, &error, &tally);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
