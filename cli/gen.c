/* gen: the man page and the shells' completions, made at build from the same lists that help is made of.
 * usage: gen man|bash|zsh|fish   writes to standard output */
#include "cli.h"

#include <string.h>

static const opt_spec opts[] = {
#define RS_OPT(id, letter, name, argument, help) {letter, name, argument, help},
#include "opts.def"
#undef RS_OPT
};

static const struct {
    const char *name, *arguments;
    unsigned options;
    const char *summary, *help;
} cmds[] = {
#define RS_CMD(name, arguments, options, summary, help) {#name, arguments, options, summary, help},
#include "cmds.def"
#undef RS_CMD
};
enum { count = sizeof cmds / sizeof cmds[0] };

static bool takes(size_t cmd, size_t opt)
{
    return (cmds[cmd].options | OPTS_COMMON) & (1u << opt);
}

static void put_names(rasid_names which, const char *gap)
{
    rasid_text name;
    for (size_t i = 0; (name = rasid_name_at(which, i)).at; i++) {
        printf("%s%.*s", i ? gap : "", (int)name.len, name.at);
    }
}

/* The words an option's argument may be; none where it may be anything. */
static void put_values(size_t opt, const char *gap)
{
    switch (opt) {
    case OPT_format:
        put_names(RASID_READING_FORMATS, gap);
        fputs(gap, stdout);
        put_names(RASID_REPORT_FORMATS, gap);
        break;
    case OPT_part: put_names(RASID_REPORT_PARTS, gap); break;
    case OPT_lang: printf("ar%sen", gap); break;
    case OPT_color: printf("auto%salways%snever", gap, gap); break;
    default: break;
    }
}

static bool has_values(size_t opt)
{
    return opt == OPT_format || opt == OPT_part || opt == OPT_lang || opt == OPT_color;
}

static bool is_file(size_t opt)
{
    return opt == OPT_db || opt == OPT_output;
}

/* ---- the man page */

/* A line of plain text as roff: no line of it is a request, no letter an escape. */
static void put_roff(const char *at, size_t len)
{
    if (len && (at[0] == '.' || at[0] == '\'')) {
        fputs("\\&", stdout);
    }
    for (size_t i = 0; i < len; i++) {
        if (at[i] == '\\') {
            fputs("\\e", stdout);
        } else if (at[i] == '-') {
            fputs("\\-", stdout);
        } else {
            putchar(at[i]);
        }
    }
    putchar('\n');
}

/* Paragraphs; lines that are indented stand as they are. */
static void put_roff_text(const char *text)
{
    bool shown = false;
    for (const char *at = text; *at;) {
        const char *end = strchr(at, '\n');
        size_t len = end ? (size_t)(end - at) : strlen(at);
        bool code = len > 2 && at[0] == ' ' && at[1] == ' ';
        if (code != shown) {
            puts(code ? ".Bd -literal -offset indent" : ".Ed");
            shown = code;
        }
        if (len == 0) {
            puts(".Pp");
        } else {
            put_roff(code ? at + 2 : at, code ? len - 2 : len);
        }
        at += len + (end ? 1 : 0);
    }
    if (shown) {
        puts(".Ed");
    }
}

static void put_man_option(size_t i)
{
    const opt_spec *o = &opts[i];
    fputs(".It ", stdout);
    if (o->letter) {
        printf("Fl %c , ", o->letter);
    }
    printf("Fl \\-%s", o->name);
    if (o->argument) {
        printf(" Ar %s", o->argument);
    }
    putchar('\n');
    put_roff(o->help, strlen(o->help));
}

static void put_man_lists(void)
{
    puts(".Sh FORMATS");
    fputs("Of read: ", stdout);
    put_names(RASID_READING_FORMATS, ", ");
    fputs(".\nOf report: ", stdout);
    put_names(RASID_REPORT_FORMATS, ", ");
    fputs(".\nParts of a report: ", stdout);
    put_names(RASID_REPORT_PARTS, ", ");
    fputs(".\nStages of inspect: ", stdout);
    put_names(RASID_INSPECT_STAGES, ", ");
    puts(".");
    puts(".Sh EXIT STATUS\n.Bl -tag -width Ds");
    const char *name;
    const char *what;
    int status;
    for (size_t i = 0; rasid_code_at(i, &name, &status, &what); i++) {
        printf(".It %d\n%s: %s\n", status, name, what);
    }
    puts(".It 141\nnobody reads the output any more\n.El");
    puts("Where some items fail and others do not, the first failure gives the status.");
}

static void put_man(void)
{
    puts(
        ".Dd $Mdocdate$\n.Dt RASID 1\n.Os\n.Sh NAME\n.Nm rasid\n.Nd read Arabic news: who did what, where and when, and"
        " who says so");
    puts(".Sh SYNOPSIS");
    for (size_t i = 0; i < count; i++) {
        printf(".Nm\n.Cm %s\n.Op Ar option ...\n", cmds[i].name);
        if (*cmds[i].arguments) {
            printf(".Ar %s\n", cmds[i].arguments);
        }
    }
    puts(".Sh DESCRIPTION\n.Bl -tag -width Ds");
    for (size_t i = 0; i < count; i++) {
        printf(".It Cm %s\n", cmds[i].name);
        put_roff_text(cmds[i].help);
        fputs(".Pp\nOptions:", stdout);
        for (size_t o = 0; o < OPT_COUNT; o++) {
            if (takes(i, o)) {
                printf(" \\-\\-%s", opts[o].name);
            }
        }
        putchar('\n');
    }
    puts(".El\n.Sh OPTIONS\n.Bl -tag -width Ds");
    for (size_t i = 0; i < OPT_COUNT; i++) {
        put_man_option(i);
    }
    puts(".El");
    put_man_lists();
    puts(".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev RASID_DB\nthe store, where\n.Fl \\-db\nis not given\n"
         ".It Ev RASID_PLACES\nyour own gazetteer, where\n.Fl \\-places\nis not given; empty: none\n"
         ".It Ev LC_ALL , LC_MESSAGES , LANG\nan Arabic locale gives Arabic help and reports\n"
         ".It Ev NO_COLOR\nno colours where\n.Fl \\-color\nis not given\n.El");
}

/* ---- completions */

static void put_bash(void)
{
    puts("# bash completion for rasid\n_rasid() {\n    local word=$2 before=$3 cmd=\n    local i\n"
         "    for ((i = 1; i < COMP_CWORD; i++)); do\n        case ${COMP_WORDS[i]} in -*) ;; *) cmd=${COMP_WORDS[i]}; "
         "break ;;"
         " esac\n    done\n    case $before in");
    for (size_t i = 0; i < OPT_COUNT; i++) {
        if (!opts[i].argument) {
            continue;
        }
        printf("    --%s", opts[i].name);
        if (opts[i].letter) {
            printf(" | -%c", opts[i].letter);
        }
        fputs(") ", stdout);
        if (is_file(i)) {
            puts("COMPREPLY=($(compgen -f -- \"$word\")); return ;;");
        } else {
            fputs("COMPREPLY=($(compgen -W \"", stdout);
            put_values(i, " ");
            puts("\" -- \"$word\")); return ;;");
        }
    }
    puts("    esac\n    local words=");
    puts("    case $cmd in");
    fputs("    '') words=\"", stdout);
    for (size_t i = 0; i < count; i++) {
        printf("%s ", cmds[i].name);
    }
    put_names(RASID_REPORT_PARTS, " ");
    puts("\" ;;");
    for (size_t i = 0; i < count; i++) {
        printf("    %s) words=\"", cmds[i].name);
        for (size_t o = 0; o < OPT_COUNT; o++) {
            if (takes(i, o)) {
                printf("--%s ", opts[o].name);
            }
        }
        if (strcmp(cmds[i].name, "inspect") == 0) {
            put_names(RASID_INSPECT_STAGES, " ");
        }
        puts("\" ;;");
    }
    puts("    esac\n    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
         "    case $cmd in read | add | inspect) COMPREPLY+=($(compgen -f -- \"$word\")) ;; esac\n}\n"
         "complete -o filenames -F _rasid rasid");
}

/* Inside '...' and [...] of zsh, or '...' of fish. */
static void put_quoted(const char *z)
{
    for (; *z; z++) {
        if (*z == '\'') {
            fputs("'\\''", stdout);
        } else if (*z == '[' || *z == ']' || *z == ':') {
            printf("\\%c", *z);
        } else {
            putchar(*z);
        }
    }
}

static void put_zsh_option(size_t o)
{
    fputs(" \\\n            '--", stdout);
    printf("%s[", opts[o].name);
    put_quoted(opts[o].help);
    putchar(']');
    if (opts[o].argument) {
        printf(":%s:", opts[o].name);
        if (is_file(o)) {
            fputs("_files", stdout);
        } else if (has_values(o)) {
            putchar('(');
            put_values(o, " ");
            putchar(')');
        }
    }
    putchar('\'');
}

static void put_zsh(void)
{
    puts("#compdef rasid\n_rasid() {\n    local -a commands\n    commands=(");
    for (size_t i = 0; i < count; i++) {
        printf("        '%s:", cmds[i].name);
        put_quoted(cmds[i].summary);
        puts("'");
    }
    puts("    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n"
         "    local cmd=${words[2]}\n    shift words\n    (( CURRENT-- ))\n    case $cmd in");
    for (size_t i = 0; i < count; i++) {
        printf("    %s)\n        _arguments", cmds[i].name);
        for (size_t o = 0; o < OPT_COUNT; o++) {
            if (takes(i, o)) {
                put_zsh_option(o);
            }
        }
        if (strcmp(cmds[i].name, "inspect") == 0) {
            fputs(" \\\n            '1:stage:(", stdout);
            put_names(RASID_INSPECT_STAGES, " ");
            fputs(")'", stdout);
        }
        fputs(strstr(cmds[i].arguments, "FILE") ? " \\\n            '*:file:_files'" : "", stdout);
        puts("\n        ;;");
    }
    puts("    esac\n}\n_rasid \"$@\"");
}

static void put_fish(void)
{
    puts("# fish completion for rasid");
    for (size_t i = 0; i < count; i++) {
        printf("complete -c rasid -n __fish_use_subcommand %s -a %s -d '",
               strstr(cmds[i].arguments, "FILE") ? "" : "-f", cmds[i].name);
        put_quoted(cmds[i].summary);
        puts("'");
    }
    for (size_t o = 0; o < OPT_COUNT; o++) {
        fputs("complete -c rasid -n '__fish_seen_subcommand_from", stdout);
        for (size_t i = 0; i < count; i++) {
            if (takes(i, o)) {
                printf(" %s", cmds[i].name);
            }
        }
        printf("' -l %s", opts[o].name);
        if (opts[o].letter) {
            printf(" -s %c", opts[o].letter);
        }
        fputs(opts[o].argument ? is_file(o) ? " -r" : " -x" : "", stdout);
        if (has_values(o)) {
            fputs(" -a '", stdout);
            put_values(o, " ");
            putchar('\'');
        }
        fputs(" -d '", stdout);
        put_quoted(opts[o].help);
        puts("'");
    }
    fputs("complete -c rasid -n '__fish_seen_subcommand_from inspect' -a '", stdout);
    put_names(RASID_INSPECT_STAGES, " ");
    puts("'");
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*put)(void);
    } outputs[] = {{"man", put_man}, {"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
    for (size_t i = 0; argc == 2 && i < sizeof outputs / sizeof outputs[0]; i++) {
        if (strcmp(argv[1], outputs[i].name) == 0) {
            outputs[i].put();
            return fflush(stdout) != 0;
        }
    }
    fputs("usage: gen man|bash|zsh|fish\n", stderr);
    return 64;
}
