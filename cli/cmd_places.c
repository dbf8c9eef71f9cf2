#include "cli.h"

#include <string.h>

static int list(cli *c, rasid *r)
{
    rasid_error error = {0};
    rasid_places_info info = RASID_INIT(rasid_places_info);
    bool ok = rasid_places_about(r, &info, &error) && (cli_open_output(c) || !(error.status = 66));
    if (ok) {
        fprintf(c->out, "lexicon: %llu places, with their variants\n", (unsigned long long)info.listed);
        fprintf(c->out, "built in: %llu names of %llu places\n", (unsigned long long)info.names,
                (unsigned long long)info.places);
        if (info.own_names) {
            fprintf(c->out, "%s: %llu names of %llu places\n", cli_places(c), (unsigned long long)info.own_names,
                    (unsigned long long)info.own_places);
        } else {
            fputs("import: none (rasid help places)\n", c->out);
        }
    }
    return cli_finish(c, ok, &error, NULL);
}

static int find(cli *c, rasid *r)
{
    rasid_error error = {0};
    bool ok = rasid_places_find(r, c->args[1], &error);
    return cli_finish(c, ok, &error, NULL);
}

static int import(cli *c, rasid *r, const char *to)
{
    rasid_error error = {0};
    rasid_tally tally = {0};
    rasid_places_info info = RASID_INIT(rasid_places_info);
    bool ok = rasid_places_import(r, c->args + 1, c->n_args - 1, to, &info, &tally, &error);
    int status = cli_finish(c, ok, &error, &tally);
    if (ok && !c->values[OPT_quiet]) {
        printf("%s: %llu names of %llu places, %.1f MB; %llu lines read, %llu at fault\n", to,
               (unsigned long long)info.own_names, (unsigned long long)info.own_places, (double)info.bytes / 1e6,
               (unsigned long long)tally.items, (unsigned long long)tally.failed);
    }
    return status;
}

int cmd_places(cli *c)
{
    const char *what = c->n_args ? c->args[0] : "list";
    bool imports = strcmp(what, "import") == 0;
    if (!imports && strcmp(what, "find") != 0 && strcmp(what, "list") != 0) {
        return cli_usage("places does not know '%.60s' (there are: list, find NAME, import FILE...)", what);
    }
    if (imports && c->n_args < 2) {
        return cli_usage("nothing to import (name a GeoNames dump: rasid help places)");
    }
    if (strcmp(what, "find") == 0 && c->n_args != 2) {
        return cli_usage("places find takes one name (put several words in quotes)");
    }
    if (!imports && c->values[OPT_to]) {
        return cli_usage("--to is for places import");
    }
    const char *to = c->values[OPT_to] ? c->values[OPT_to] : cli_places(c);
    if (imports && !to) {
        return cli_usage("there is no usual place for the gazetteer (name one: --to FILE)");
    }
    int status = 0;
    c->verb = "imported";
    c->unit = "lines";
    c->own_places = imports;
    rasid *r = cli_reader(c, &status);
    if (!r) {
        return status;
    }
    status = imports ? import(c, r, to) : strcmp(what, "find") == 0 ? find(c, r) : list(c, r);
    cli_reader_free(r);
    return status;
}
