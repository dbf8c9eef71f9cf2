#include "cli.h"

#include <stdlib.h>
#include <string.h>

enum { most_path = 4096 };

/* "90s", "15m", "12h", "7d"; false after telling why it is none. */
static bool read_span(const char *z, uint64_t *seconds)
{
    static const char units[] = "smhd";
    static const uint64_t worth[] = {1, 60, 3600, 86400};
    char *end = NULL;
    unsigned long n = z && *z >= '0' && *z <= '9' ? strtoul(z, &end, 10) : 0;
    const char *unit = end && *end && !end[1] ? strchr(units, *end) : NULL;
    if (!z) {
        return true;
    }
    if (!n || n > 100000 || !unit) {
        cli_usage("--for takes a time like 90s, 15m, 12h or 7d, not '%.40s'", z);
        return false;
    }
    *seconds = n * worth[unit - units];
    return true;
}

/* What the command line names: addresses, and files of addresses. */
static bool add_sources(cli *c, rasid *r, rasid_store *store, int *status)
{
    for (size_t i = 0; i < c->n_args; i++) {
        rasid_error error = {0};
        rasid_tally tally = {0};
        bool is_url = strstr(c->args[i], "://") != NULL;
        bool ok = is_url ? rasid_sources_add(r, store, c->args[i], NULL, NULL, &error)
                         : rasid_sources_import(r, store, &c->args[i], 1, &tally, &error);
        if (!ok) {
            *status = cli_fail(c, &error);
            return false;
        }
        *status = *status ? *status : tally.status;
    }
    return true;
}

static int follow(cli *c, rasid *r, rasid_store *store, const rasid_follow_options *o)
{
    rasid_error error = {0};
    rasid_tally tally = {0};
    int bad_lines = 0;
    if (!add_sources(c, r, store, &bad_lines)) {
        return bad_lines;
    }
    bool ok = rasid_follow(r, store, o, &tally, &error);
    int status = cli_finish(c, ok, &error, &tally);
    return status ? status : bad_lines;
}

int cmd_follow(cli *c)
{
    char usual[most_path];
    rasid_follow_options o = RASID_INIT(rasid_follow_options);
    if (!read_span(c->values[OPT_for_], &o.seconds)) {
        return 64;
    }
    int n = snprintf(usual, sizeof usual, "%s.warc", cli_store_path(c));
    if (n < 0 || (size_t)n >= sizeof usual) {
        return cli_usage("the path of the store is too long for an archive beside it (name one: --archive DIR)");
    }
    o.once = c->values[OPT_once] != NULL;
    o.archive = c->values[OPT_archive] ? c->values[OPT_archive] : usual;
    o.private_addresses = c->values[OPT_allow_private] != NULL;
    o.contact = c->values[OPT_contact];
    o.proxy = c->values[OPT_proxy];
    o.format = c->values[OPT_format] ? c->values[OPT_format] : c->out_terminal ? "text" : "jsonl";
    int status = 0;
    c->verb = "followed";
    c->flush = true;
    rasid *r = cli_reader(c, &status);
    rasid_store *store = r ? cli_store(c, RASID_STORE_CREATE, &status) : NULL;
    if (store) {
        status = follow(c, r, store, &o);
        rasid_store_close(store);
    }
    cli_reader_free(r);
    return status;
}
