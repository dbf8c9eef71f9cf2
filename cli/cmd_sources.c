#include "cli.h"

#include <string.h>

typedef enum source_action { LIST, ADD, REMOVE, IMPORT, EXPORT, ACTIONS } source_action;
static const char *const actions[ACTIONS] = {"list", "add", "remove", "import", "export"};

static int list(cli *c, rasid *r, rasid_store *store)
{
    rasid_error error = {0};
    const char *format = c->values[OPT_format] ? c->values[OPT_format] : c->out_terminal ? "text" : "jsonl";
    bool ok = rasid_sources_list(r, store, format, &error);
    return cli_finish(c, ok, &error, NULL);
}

static int export(cli *c, rasid *r, rasid_store *store)
{
    rasid_error error = {0};
    bool ok = rasid_sources_export(r, store, &error);
    return cli_finish(c, ok, &error, NULL);
}

static int import(cli *c, rasid *r, rasid_store *store)
{
    rasid_error error = {0};
    rasid_tally tally = {0};
    bool ok = rasid_sources_import(r, store, c->args + 1, c->n_args - 1, &tally, &error);
    if (ok && !c->values[OPT_quiet]) {
        printf("added %llu, known %llu, failed %llu\n", (unsigned long long)tally.read, (unsigned long long)tally.known,
               (unsigned long long)tally.failed);
    }
    return cli_finish(c, ok, &error, &tally);
}

/* Every address on its own: one at fault is told, the rest goes on. */
static int each(cli *c, rasid *r, rasid_store *store, bool adds)
{
    int status = 0;
    for (size_t i = 1; i < c->n_args; i++) {
        rasid_error error = {0};
        bool ok = adds ? rasid_sources_add(r, store, c->args[i], c->values[OPT_name], c->values[OPT_group], &error)
                       : rasid_sources_remove(r, store, c->args[i], &error);
        if (!ok) {
            int failed = cli_fail(c, &error);
            status = status ? status : failed;
        }
    }
    return status;
}

int cmd_sources(cli *c)
{
    const char *what = c->n_args ? c->args[0] : "list";
    source_action action = LIST;
    while (action < ACTIONS && strcmp(what, actions[action]) != 0) {
        action++;
    }
    if (action == ACTIONS) {
        return cli_usage("sources does not know '%.60s' (there are: list, add URL..., remove URL..., import FILE..., "
                         "export)",
                         what);
    }
    bool takes = action == ADD || action == REMOVE || action == IMPORT;
    if (takes && c->n_args < 2) {
        return cli_usage("sources %s what? (see: rasid help sources)", what);
    }
    if (!takes && c->n_args > 1) {
        return cli_usage("sources %s takes no arguments (see: rasid help sources)", what);
    }
    if (c->values[OPT_name] && (action != ADD || c->n_args != 2)) {
        return cli_usage("--name is for one source that is added");
    }
    if (c->values[OPT_group] && action != ADD) {
        return cli_usage("--group is for sources add");
    }
    int status = 0;
    bool writes = takes;
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, writes ? RASID_STORE_CREATE : RASID_STORE_READ_ONLY, &status) : NULL;
    if (store) {
        status = action == LIST     ? list(c, r, store)
                 : action == EXPORT ? export(c, r, store)
                 : action == IMPORT ? import(c, r, store)
                                    : each(c, r, store, action == ADD);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
