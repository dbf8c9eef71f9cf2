#include "cli.h"

enum { most_letters = 8192 };

/* The words of the command line as one query; false when they are too many. */
static bool join(const cli *c, char out[most_letters])
{
    size_t n = 0;
    for (size_t i = 0; i < c->n_args; i++) {
        int more = snprintf(out + n, most_letters - n, "%s%s", i ? " " : "", c->args[i]);
        if (more < 0 || (size_t)more >= most_letters - n) {
            return false;
        }
        n += (size_t)more;
    }
    return true;
}

static int search(cli *c, rasid *r, rasid_store *store, const rasid_search_options *o)
{
    rasid_error error = {0};
    uint64_t found = 0;
    char query[most_letters];
    if (!join(c, query)) {
        return cli_usage("the search is longer than %d bytes (use fewer words)", most_letters);
    }
    bool ok = rasid_search(r, store, query, o, &found, &error);
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
