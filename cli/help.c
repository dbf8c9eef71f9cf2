/* Help: English from cmds.def and opts.def, Arabic from help.ar.txt, which has a section for each of them. */
#include "cli.h"

#include <string.h>

#include "help_ar.h"

/* The text of a section "== key" of help.ar.txt; len 0 where there is none. */
static rasid_text arabic(const char *kind, const char *name)
{
    const char *at = help_ar;
    const char *end = help_ar + help_ar_len;
    char key[64];
    int n = snprintf(key, sizeof key, "== %s%s%s\n", kind, *name ? " " : "", name);
    while (n > 0 && (size_t)n < sizeof key && at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        const char *next = line_end ? line_end + 1 : end;
        if (next - at == n && memcmp(at, key, (size_t)n) == 0) {
            const char *to = next;
            while (to < end && memcmp(to, "== ", end - to < 3 ? (size_t)(end - to) : 3) != 0) {
                const char *stop = memchr(to, '\n', (size_t)(end - to));
                to = stop ? stop + 1 : end;
            }
            while (to > next && to[-1] == '\n') {
                to--;
            }
            return (rasid_text){next, (size_t)(to - next)};
        }
        at = next;
    }
    return (rasid_text){"", 0};
}

/* Arabic where it is wanted and there, else the English words. */
static void say(FILE *out, bool in_arabic, const char *kind, const char *name, const char *english)
{
    rasid_text t = in_arabic ? arabic(kind, name) : (rasid_text){"", 0};
    if (t.len) {
        fwrite(t.at, 1, t.len, out);
    } else {
        fputs(english, out);
    }
}

static void heading(FILE *out, bool in_arabic, const char *name, const char *english)
{
    fputc('\n', out);
    say(out, in_arabic, "word", name, english);
    fputs(":\n", out);
}

static void print_options(FILE *out, unsigned options, bool in_arabic)
{
    for (size_t i = 0; i < OPT_COUNT; i++) {
        const opt_spec *o = &opt_specs[i];
        if (!(options & (1u << i))) {
            continue;
        }
        char left[64];
        snprintf(left, sizeof left, "%c%c%s--%s%s%s", o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
                 o->letter ? ", " : "  ", o->name, o->argument ? " " : "", o->argument ? o->argument : "");
        fprintf(out, "  %-28s ", left);
        say(out, in_arabic, "option", o->name, o->help);
        fputc('\n', out);
    }
}

static void print_overview(FILE *out, bool in_arabic)
{
    say(out, in_arabic, "overview", "", "rasid reads Arabic news: who did what, where and when, and who says so.");
    fputc('\n', out);
    heading(out, in_arabic, "usage", "Usage");
    fputs("  rasid COMMAND [OPTION...] [ARGUMENT...]\n", out);
    heading(out, in_arabic, "commands", "Commands");
    for (size_t i = 0; i < n_cmds; i++) {
        fprintf(out, "  %-10s ", cmd_specs[i].name);
        say(out, in_arabic, "summary", cmd_specs[i].name, cmd_specs[i].summary);
        fputc('\n', out);
    }
    heading(out, in_arabic, "common", "Options of every command");
    print_options(out, OPTS_COMMON, in_arabic);
    fputc('\n', out);
    say(out, in_arabic, "more", "", "More: rasid help COMMAND, rasid help formats, rasid help codes");
    fputc('\n', out);
}

static void print_names(FILE *out, rasid_names which)
{
    fputs(" ", out);
    rasid_text name;
    size_t column = 1;
    for (size_t i = 0; (name = rasid_name_at(which, i)).at; i++) {
        if (column + 1 + name.len > 76) {
            fputs("\n ", out);
            column = 1;
        }
        fprintf(out, " %.*s", (int)name.len, name.at);
        column += 1 + name.len;
    }
    fputc('\n', out);
}

void cli_print_help(FILE *out, const cmd_spec *cmd, bool in_arabic)
{
    if (!cmd) {
        print_overview(out, in_arabic);
        return;
    }
    fprintf(out, "rasid %s: ", cmd->name);
    say(out, in_arabic, "summary", cmd->name, cmd->summary);
    fputc('\n', out);
    heading(out, in_arabic, "usage", "Usage");
    fprintf(out, "  rasid %s [OPTION...]%s%s\n\n", cmd->name, *cmd->arguments ? " " : "", cmd->arguments);
    say(out, in_arabic, "help", cmd->name, cmd->help);
    if (in_arabic) {
        fputc('\n', out);
    }
    heading(out, in_arabic, "options", "Options");
    print_options(out, cmd->options | OPTS_COMMON, in_arabic);
    if (cmd->run == cmd_inspect) {
        heading(out, in_arabic, "stages", "Stages of inspect");
        print_names(out, RASID_INSPECT_STAGES);
    }
}

void cli_print_formats(FILE *out, bool in_arabic)
{
    say(out, in_arabic, "word", "formats-read", "Formats of read and search");
    fputs(":\n", out);
    print_names(out, RASID_READING_FORMATS);
    heading(out, in_arabic, "formats-report", "Formats of report");
    print_names(out, RASID_REPORT_FORMATS);
    heading(out, in_arabic, "parts", "Parts of a report");
    print_names(out, RASID_REPORT_PARTS);
    heading(out, in_arabic, "stages", "Stages of inspect");
    print_names(out, RASID_INSPECT_STAGES);
}

void cli_print_codes(FILE *out, bool in_arabic)
{
    say(out, in_arabic, "word", "codes", "Exit codes");
    fputs(":\n", out);
    const char *name;
    const char *what;
    int status;
    for (size_t i = 0; rasid_code_at(i, &name, &status, &what); i++) {
        fprintf(out, "  %3d  %-12s ", status, name);
        say(out, in_arabic, "code", name, what);
        fputc('\n', out);
    }
    fputc('\n', out);
    say(out, in_arabic, "codes-note", "",
        "Where some items fail and others do not, the first failure gives the code.\n"
        "141: nobody reads the output any more.");
    fputc('\n', out);
}

void cli_print_version(FILE *out)
{
    fprintf(out, "rasid %s\nlexicon %s\n", rasid_version(), rasid_lexicon_version());
}
