#include "cli.h"

int cmd_version(cli *c)
{
    rasid_error none = {0};
    if (c->n_args) {
        return cli_usage("version takes no arguments");
    }
    cli_print_version(c->out);
    return cli_finish(c, true, &none, NULL);
}
