/* The command line, and what was probably meant by a word that is none of ours. */
#include "cli.h"

#include <string.h>

const opt_spec opt_specs[OPT_COUNT] = {
#define RS_OPT(id, letter, name, argument, help) {letter, name, argument, help},
#include "opts.def"
#undef RS_OPT
};

const cmd_spec cmd_specs[] = {
#define RS_CMD(name, arguments, options, summary, help) {#name, arguments, options, summary, help, cmd_##name},
#include "cmds.def"
#undef RS_CMD
};
const size_t n_cmds = sizeof cmd_specs / sizeof cmd_specs[0];

const cmd_spec *cli_command(const char *name)
{
    for (size_t i = 0; i < n_cmds; i++) {
        if (strcmp(cmd_specs[i].name, name) == 0) {
            return &cmd_specs[i];
        }
    }
    return NULL;
}

const char *cli_command_at(size_t i)
{
    return i < n_cmds ? cmd_specs[i].name : NULL;
}

static const char *option_at(size_t i)
{
    return i < OPT_COUNT ? opt_specs[i].name : NULL;
}

/* Letters to change, add, drop or swap with a neighbour to make b of a; words of up to 31 letters. */
static unsigned distance(const char *a, const char *b)
{
    enum { most = 32 };
    unsigned rows[3][most];
    size_t la = strlen(a);
    size_t lb = strlen(b);
    if (la >= most || lb >= most) {
        return most;
    }
    for (size_t j = 0; j <= lb; j++) {
        rows[0][j] = (unsigned)j;
    }
    for (size_t i = 1; i <= la; i++) {
        unsigned *row = rows[i % 3];
        const unsigned *up = rows[(i + 2) % 3];
        const unsigned *up2 = rows[(i + 1) % 3];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= lb; j++) {
            unsigned best = up[j - 1] + (a[i - 1] != b[j - 1]);
            best = up[j] + 1 < best ? up[j] + 1 : best;
            best = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && up2[j - 2] + 1 < best) {
                best = up2[j - 2] + 1;
            }
            row[j] = best;
        }
    }
    return rows[la % 3][lb];
}

const char *cli_nearest(const char *typed, const char *(*next)(size_t))
{
    const char *best = NULL;
    unsigned least = 3;
    for (size_t i = 0; next(i); i++) {
        size_t n = strlen(next(i));
        unsigned d = distance(typed, next(i));
        /* Short words are near to everything: half of the letters must be right. */
        if (d < least && d * 2 <= n) {
            least = d;
            best = next(i);
        }
    }
    return best;
}

static int unknown(const char *what, const char *dashes, const char *typed, const char *near)
{
    if (near) {
        return cli_usage("unknown %s '%s%.60s' (did you mean '%s%s'?)", what, dashes, typed, dashes, near);
    }
    return cli_usage("unknown %s '%s%.60s' (see: rasid help)", what, dashes, typed);
}

typedef struct scan {
    cli *c;
    int argc;
    char *const *argv;
    int at;
} scan;

/* Takes the option's argument: behind '=' or in the same word, else the next word. */
static int take_value(scan *s, opt_id id, const char *inline_value)
{
    const opt_spec *o = &opt_specs[id];
    const char *value = inline_value;
    if (!o->argument) {
        if (inline_value) {
            return cli_usage("option --%s takes no argument", o->name);
        }
        s->c->values[id] = "";
        return 0;
    }
    if (!value) {
        if (s->at + 1 >= s->argc) {
            return cli_usage("option --%s needs an argument: --%s %s", o->name, o->name, o->argument);
        }
        value = s->argv[++s->at];
    }
    if (!*value) {
        return cli_usage("option --%s needs an argument: --%s %s", o->name, o->name, o->argument);
    }
    s->c->values[id] = value;
    return 0;
}

static int take_long(scan *s, const char *word)
{
    const char *equals = strchr(word, '=');
    size_t n = equals ? (size_t)(equals - word) : strlen(word);
    for (size_t i = 0; i < OPT_COUNT; i++) {
        if (strlen(opt_specs[i].name) == n && memcmp(opt_specs[i].name, word, n) == 0) {
            return take_value(s, (opt_id)i, equals ? equals + 1 : NULL);
        }
    }
    char typed[64];
    snprintf(typed, sizeof typed, "%.*s", (int)(n < 60 ? n : 60), word);
    return unknown("option", "--", typed, cli_nearest(typed, option_at));
}

/* "-q", "-qj4", "-j 4" */
static int take_short(scan *s, const char *word)
{
    for (const char *at = word; *at; at++) {
        size_t i = 0;
        while (i < OPT_COUNT && opt_specs[i].letter != *at) {
            i++;
        }
        if (i == OPT_COUNT) {
            char typed[2] = {*at, '\0'};
            return unknown("option", "-", (unsigned char)*at < 0x80 ? typed : word, NULL);
        }
        if (opt_specs[i].argument) {
            return take_value(s, (opt_id)i, at[1] ? at + 1 : NULL);
        }
        s->c->values[i] = "";
    }
    return 0;
}

/* Every option given must be one of the command's. */
static int check_options(const cli *c)
{
    for (size_t i = 0; i < OPT_COUNT; i++) {
        if (c->values[i] && !((c->cmd->options | OPTS_COMMON) & (1u << i))) {
            return cli_usage("rasid %s takes no --%s (see: rasid help %s)", c->cmd->name, opt_specs[i].name,
                             c->cmd->name);
        }
    }
    return 0;
}

/* `search -word` leaves a word out: there, a dash before anything but an option's letters is no option. */
static bool is_word_left_out(const cli *c, const char *word)
{
    if (!c->cmd || c->cmd->run != cmd_search || word[1] == '-') {
        return false;
    }
    for (size_t i = 0; i < OPT_COUNT; i++) {
        if (opt_specs[i].letter == word[1]) {
            return word[2] != '\0' && !opt_specs[i].argument;
        }
    }
    return true;
}

/* A command's name, or a part of the report, which stands for `report --part`. */
static bool take_command(cli *c, const char *word)
{
    c->cmd = cli_command(word);
    rasid_text part;
    for (size_t i = 0; !c->cmd && (part = rasid_name_at(RASID_REPORT_PARTS, i)).at; i++) {
        if (strlen(word) == part.len && memcmp(word, part.at, part.len) == 0) {
            c->cmd = cli_command("report");
            c->values[OPT_part] = word;
        }
    }
    return c->cmd;
}

int cli_parse(cli *c, int argc, char **argv)
{
    scan s = {.c = c, .argc = argc, .argv = argv};
    bool only_args = false;
    for (s.at = 1; s.at < argc; s.at++) {
        const char *word = argv[s.at];
        int status = 0;
        if (only_args || word[0] != '-' || !word[1] || is_word_left_out(c, word)) {
            if (!c->cmd && !only_args) {
                if (!take_command(c, word)) {
                    return unknown("command", "", word, cli_nearest(word, cli_command_at));
                }
                continue;
            }
            argv[c->n_args++] = argv[s.at]; /* behind what is still to be read, never before it */
        } else if (strcmp(word, "--") == 0) {
            only_args = true;
        } else {
            status = word[1] == '-' ? take_long(&s, word + 2) : take_short(&s, word + 1);
        }
        if (status) {
            return status;
        }
    }
    c->args = (const char *const *)argv;
    return c->cmd ? check_options(c) : 0;
}
