#include "cli.h"

int cmd_revisions(cli *c)
{
    if (c->n_args) {
        return cli_usage("revisions takes no arguments (--since and --until choose)");
    }
    int status = 0;
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, RASID_STORE_READ_ONLY, &status) : NULL;
    if (store) {
        rasid_error error = {0};
        uint64_t found = 0;
        const char *format = c->values[OPT_format] ? c->values[OPT_format] : c->out_terminal ? "text" : "jsonl";
        bool ok = rasid_revisions(r, store, format, c->values[OPT_since], c->values[OPT_until], &found, &error);
        if (ok && !found && !c->values[OPT_quiet]) {
            fputs("rasid: no article of the store was edited\n", stderr);
        }
        status = cli_finish(c, ok, &error, NULL);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
