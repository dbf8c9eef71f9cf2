#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* The words of the command line as one query. */
static char *join(const cli *c)
{
    size_t n = 1;
    for (size_t i = 0; i < c->n_args; i++) {
        n += strlen(c->args[i]) + 1;
    }
    char *all = calloc(1, n);
    for (size_t i = 0; all && i < c->n_args; i++) {
        strcat(all, i ? " " : "");
        strcat(all, c->args[i]);
    }
    return all;
}

static int search(cli *c, rasid *r, rasid_store *store, const rasid_search_options *o)
{
    rasid_error error = {.code = "MEMORY", .status = 70, .message = "out of memory"};
    uint64_t found = 0;
    char *query = join(c);
    bool ok = query && rasid_search(r, store, query, o, &found, &error);
    free(query);
    if (ok && !found && !c->values[OPT_quiet]) {
        fputs("rasid: no article has these words\n", stderr);
    }
    return cli_finish(c, ok, &error, NULL);
}

int cmd_search(cli *c)
{
    if (c->n_args == 0) {
        return cli_usage("search for what? (see: rasid help search)");
    }
    rasid_search_options o = RASID_INIT(rasid_search_options);
    if (!cli_number(c, OPT_limit, 1000000, &o.limit)) {
        return 64;
    }
    o.format = c->values[OPT_format] ? c->values[OPT_format] : c->out_terminal ? "text" : "jsonl";
    o.since = c->values[OPT_since];
    o.until = c->values[OPT_until];
    o.newest = c->values[OPT_newest] != NULL;
    int status = 0;
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, RASID_STORE_READ_ONLY, &status) : NULL;
    if (store) {
        cli_tell_stale(c, store);
        status = search(c, r, store, &o);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
