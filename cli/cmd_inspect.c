#include "cli.h"

#include <unistd.h>

int cmd_inspect(cli *c)
{
    static const char *const standard_input[] = {"-"};
    if (c->n_args == 0) {
        return cli_usage("inspect what? (see: rasid help inspect)");
    }
    const char *const *paths = c->args + 1;
    size_t n = c->n_args - 1;
    if (n == 0 && isatty(0) == 1) {
        return cli_usage("nothing to inspect (name a file, a folder, or - for standard input)");
    }
    if (n == 0) {
        paths = standard_input;
        n = 1;
    }
    int status = 0;
    c->verb = "inspected";
    rasid *r = cli_reader(c, &status);
    if (!r) {
        return status;
    }
    rasid_error error = {0};
    rasid_tally tally = {0};
    bool ok = rasid_inspect(r, paths, n, c->args[0], &tally, &error);
    status = cli_finish(c, ok, &error, &tally);
    cli_reader_free(r);
    return status;
}
