#include "cli.h"

int cmd_read(cli *c)
{
    if (c->n_args == 0) {
        return cli_usage("nothing to read (name a file, a folder, or - for standard input)");
    }
    const char *format = c->values[OPT_format];
    if (!format) {
        format = c->out_terminal ? "text" : "jsonl";
    }
    int status = 0;
    c->verb = "read";
    rasid *r = cli_reader(c, &status);
    if (!r) {
        return status;
    }
    rasid_error error = {0};
    rasid_tally tally = {0};
    bool ok = rasid_read(r, c->args, c->n_args, format, &tally, &error);
    status = cli_finish(c, ok, &error, &tally);
    cli_reader_free(r);
    return status;
}
