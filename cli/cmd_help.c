#include "cli.h"

#include <string.h>

int cmd_help(cli *c)
{
    if (c->n_args > 1) {
        return cli_usage("help takes one word (see: rasid help)");
    }
    rasid_error none = {0};
    if (c->n_args == 0) {
        cli_print_help(c->out, NULL, c->arabic);
    } else if (strcmp(c->args[0], "formats") == 0) {
        cli_print_formats(c->out, c->arabic);
    } else if (strcmp(c->args[0], "codes") == 0) {
        cli_print_codes(c->out, c->arabic);
    } else {
        const cmd_spec *cmd = cli_command(c->args[0]);
        if (!cmd) {
            const char *near = cli_nearest(c->args[0], cli_command_at);
            return near ? cli_usage("there is no help on '%.60s' (did you mean '%s'?)", c->args[0], near)
                        : cli_usage("there is no help on '%.60s' (see: rasid help)", c->args[0]);
        }
        cli_print_help(c->out, cmd, c->arabic);
    }
    return cli_finish(c, true, &none, NULL);
}
