/* cli: what the commands share. A client of rasid.h and of nothing else of ours. */
#ifndef RASID_CLI_H
#define RASID_CLI_H

#include <stdbool.h>
#include <stdio.h>

#include "rasid.h"

typedef enum opt_id {
#define RS_OPT(id, letter, name, argument, help) OPT_##id,
#include "opts.def"
#undef RS_OPT
    OPT_COUNT
} opt_id;

#define BIT(id)     (1u << OPT_##id)
#define OPTS_COMMON (BIT(lang) | BIT(color) | BIT(quiet) | BIT(help) | BIT(version))

typedef struct opt_spec {
    char letter;
    const char *name, *argument, *help;
} opt_spec;
extern const opt_spec opt_specs[OPT_COUNT];

typedef struct cli cli;

typedef struct cmd_spec {
    const char *name, *arguments;
    unsigned options; /* bits of opt_id, the common ones left out */
    const char *summary, *help;
    int (*run)(cli *c);
} cmd_spec;
extern const cmd_spec cmd_specs[];
extern const size_t n_cmds;

/* One run of the program. */
struct cli {
    const cmd_spec *cmd;
    const char *values[OPT_COUNT]; /* as given; "" for an option without argument; NULL where not given */
    const char *const *args;       /* without options and the command's name */
    size_t n_args;
    bool arabic; /* language of help and reports */
    bool color;  /* of the text on standard output or --output */
    FILE *out;   /* opened at its first byte, so that a command that fails leaves the old file alone */
    bool out_terminal;
    bool broken_pipe;  /* the reader of our output went away */
    bool told;         /* why the output cannot be written was said already */
    bool progress;     /* a progress line is wanted */
    bool shown;        /* one stands on the terminal now */
    uint64_t shown_at; /* milliseconds */
    const char *verb;  /* for the progress line */
    const char *unit;  /* likewise; NULL: articles */
    bool flush;        /* every piece of output leaves at once */
    bool own_places;   /* the command makes a gazetteer: none is opened */
    char places[4096]; /* the usual place of the user's own gazetteer */
};

/* ---- main.c */
/* Options for a reader from the command line, callbacks into this file. */
rasid_options cli_options(cli *c);
/* The gazetteer named by --places or $RASID_PLACES, else the usual place; NULL where that was emptied or is unknown. */
const char *cli_places(cli *c);
/* A reader that an interrupt cancels; NULL and *status where there is none. */
rasid *cli_reader(cli *c, int *status);
void cli_reader_free(rasid *r);
/* The store of --db; NULL and *status where it cannot be opened. */
rasid_store *cli_store(cli *c, unsigned flags, int *status);
/* The path of the store: --db, else $RASID_DB, else rasid.db. */
const char *cli_store_path(const cli *c);
/* Says on standard error when readings of the store are out of date. */
void cli_tell_stale(cli *c, rasid_store *store);
/* Prints an error; the exit status for it. */
int cli_fail(cli *c, const rasid_error *error);
int cli_usage(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Closes the output and settles the exit status of a call that came back ok or not. */
int cli_finish(cli *c, bool ok, const rasid_error *error, const rasid_tally *tally);
/* A whole number of an option; false after telling why it is none. Keeps *out where the option is not given. */
bool cli_number(const cli *c, opt_id id, unsigned most, unsigned *out);
/* Opens --output where it is not yet; false after telling why it cannot be. */
bool cli_open_output(cli *c);

/* ---- args.c */
/* Sorts the words of the command line into c. 0, or the exit status after a message. c's arguments are kept in argv. */
int cli_parse(cli *c, int argc, char **argv);
const cmd_spec *cli_command(const char *name);
/* The name nearest to what was typed; NULL where none is near. next gives names, NULL past the last. */
const char *cli_nearest(const char *typed, const char *(*next)(size_t));
const char *cli_command_at(size_t i);

/* ---- help.c */
void cli_print_help(FILE *out, const cmd_spec *cmd, bool arabic); /* NULL: the overview */
void cli_print_formats(FILE *out, bool arabic);
void cli_print_codes(FILE *out, bool arabic);
void cli_print_version(FILE *out);

#define RS_CMD(name, arguments, options, summary, help) int cmd_##name(cli *c);
#include "cmds.def"
#undef RS_CMD

#endif
