/* rasid, the program: signals, output, errors and progress; each command is its own file. */
#include "cli.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

enum {
    status_usage = 64,
    status_cannot_write = 66,
    status_memory = 70,
    status_pipe = 141 /* as if SIGPIPE had ended it */
};

/* A signal handler can reach nothing else. */
static rasid *_Atomic running;

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    rasid *r = atomic_load(&running);
    if (r) {
        rasid_cancel(r);
    } else {
        _exit(130);
    }
}

static void catch_signals(void)
{
    struct sigaction interrupt = {.sa_handler = on_interrupt};
    sigemptyset(&interrupt.sa_mask);
    interrupt.sa_flags = (int)SA_RESETHAND; /* the second one ends the program at once */
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGTERM, &interrupt, NULL);
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGPIPE, &ignore, NULL); /* seen as EPIPE, so that the store is closed first */
    sigaction(SIGXFSZ, &ignore, NULL); /* seen as a full disk */
}

/* Many threads each keep what they freed for themselves, unless told otherwise; memory is to stay small. */
static void spare_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 256 << 10);
    mallopt(M_TRIM_THRESHOLD, 1 << 20);
#endif
}

static uint64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

/* What comes from file names and articles must not steer the terminal. */
static void put_plain(FILE *out, const char *at, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)at[i];
        fputc(c < 0x20 || c == 0x7F ? '?' : c, out);
    }
}

static void clear_progress(cli *c)
{
    if (c->shown) {
        fputs("\r\033[K", stderr);
        c->shown = false;
    }
}

int cli_usage(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("rasid: ", stderr);
    char message[512];
    vsnprintf(message, sizeof message, format, args);
    put_plain(stderr, message, strlen(message));
    fputc('\n', stderr);
    va_end(args);
    return status_usage;
}

int cli_fail(cli *c, const rasid_error *error)
{
    clear_progress(c);
    if (c->broken_pipe) {
        return status_pipe;
    }
    if (c->told) {
        return error->status;
    }
    fputs("rasid: ", stderr);
    put_plain(stderr, error->message, strlen(error->message));
    fputc('\n', stderr);
    return error->status ? error->status : 1;
}

static void on_notice(void *arg, const rasid_notice *n)
{
    clear_progress(arg);
    fputs("rasid: ", stderr);
    put_plain(stderr, n->file.at, n->file.len);
    if (n->line) {
        fprintf(stderr, ":%llu", (unsigned long long)n->line);
    }
    fputs(": ", stderr);
    put_plain(stderr, n->message, strlen(n->message));
    fputc('\n', stderr);
}

static bool on_output(void *arg, const char *bytes, size_t len)
{
    cli *c = arg;
    if (!cli_open_output(c)) {
        c->told = true;
        return false;
    }
    if (fwrite(bytes, 1, len, c->out) == len && ((!c->out_terminal && !c->flush) || fflush(c->out) == 0)) {
        return true;
    }
    c->broken_pipe = errno == EPIPE;
    return false;
}

static void on_progress(void *arg, const rasid_tally *t)
{
    cli *c = arg;
    uint64_t now = now_ms();
    if (now < c->shown_at + 200) {
        return;
    }
    c->shown_at = now;
    c->shown = true;
    fprintf(stderr, "\r\033[K%s: %llu %s, %.1f MB", c->verb, (unsigned long long)t->items,
            c->unit ? c->unit : "articles", (double)t->bytes / 1e6);
    if (t->known) {
        fprintf(stderr, ", %llu known", (unsigned long long)t->known);
    }
    if (t->failed) {
        fprintf(stderr, ", %llu failed", (unsigned long long)t->failed);
    }
    fflush(stderr);
}

bool cli_number(const cli *c, opt_id id, unsigned most, unsigned *out)
{
    const char *z = c->values[id];
    if (!z) {
        return true;
    }
    char *end = NULL;
    errno = 0;
    unsigned long v = strtoul(z, &end, 10);
    if (*z < '0' || *z > '9' || *end || errno || v < 1 || v > most) {
        cli_usage("--%s takes a whole number from 1 to %u, not '%.40s'", opt_specs[id].name, most, z);
        return false;
    }
    *out = (unsigned)v;
    return true;
}

const char *cli_places(cli *c)
{
    const char *named = c->values[OPT_places] ? c->values[OPT_places] : getenv("RASID_PLACES");
    if (named) {
        return *named ? named : NULL;
    }
    const char *data = getenv("XDG_DATA_HOME");
    const char *home = getenv("HOME");
    int n = data && *data   ? snprintf(c->places, sizeof c->places, "%s/rasid/places.gaz", data)
            : home && *home ? snprintf(c->places, sizeof c->places, "%s/.local/share/rasid/places.gaz", home)
                            : 0;
    return n > 0 && (size_t)n < sizeof c->places ? c->places : NULL;
}

/* The same for a command that only reads: the usual place counts when something is there. */
static const char *places_to_read(cli *c)
{
    bool wanted = c->cmd && (c->cmd->options & BIT(places)) && !c->own_places;
    const char *path = wanted ? cli_places(c) : NULL;
    return path && path == c->places && access(path, F_OK) != 0 ? NULL : path;
}

rasid_options cli_options(cli *c)
{
    rasid_options o = RASID_INIT(rasid_options);
    o.places = places_to_read(c);
    o.now = c->values[OPT_now];
    o.published = c->values[OPT_published];
    o.language = c->arabic ? "ar" : "en";
    o.color = c->color;
    o.arg = c;
    o.output = on_output;
    o.notice = on_notice;
    o.progress = c->progress ? on_progress : NULL;
    return o;
}

rasid *cli_reader(cli *c, int *status)
{
    rasid_options o = cli_options(c);
    rasid_error error = {0};
    if (!cli_number(c, OPT_jobs, 64, &o.jobs)) {
        *status = status_usage;
        return NULL;
    }
    c->shown_at = now_ms() + 800; /* short work shows nothing */
    rasid *r = rasid_new(&o, &error);
    if (!r) {
        *status = cli_fail(c, &error);
    }
    atomic_store(&running, r);
    return r;
}

void cli_reader_free(rasid *r)
{
    atomic_store(&running, NULL);
    rasid_free(r);
}

const char *cli_store_path(const cli *c)
{
    const char *path = c->values[OPT_db] ? c->values[OPT_db] : getenv("RASID_DB");
    return path && *path ? path : "rasid.db";
}

rasid_store *cli_store(cli *c, unsigned flags, int *status)
{
    rasid_error error = {0};
    rasid_store *store = rasid_store_open(cli_store_path(c), flags, &error);
    if (!store) {
        *status = cli_fail(c, &error);
    }
    return store;
}

void cli_tell_stale(cli *c, rasid_store *store)
{
    rasid_store_info info = RASID_INIT(rasid_store_info);
    if (!c->values[OPT_quiet] && rasid_store_about(store, &info, NULL) && info.stale) {
        fprintf(stderr,
                "rasid: %llu of %llu readings were made with another lexicon (rasid rebuild makes them again)\n",
                (unsigned long long)info.stale, (unsigned long long)info.readings);
    }
}

bool cli_open_output(cli *c)
{
    if (!c->out) {
        c->out = fopen(c->values[OPT_output], "wb");
    }
    if (!c->out) {
        fprintf(stderr, "rasid: cannot write '%s': %s\n", c->values[OPT_output], strerror(errno));
    }
    return c->out;
}

static void choose_output(cli *c)
{
    const char *path = c->values[OPT_output];
    c->out = path && strcmp(path, "-") != 0 ? NULL : stdout;
    c->out_terminal = c->out && isatty(1) == 1;
    const char *color = c->values[OPT_color];
    const char *term = getenv("TERM");
    const char *no_color = getenv("NO_COLOR");
    c->color = color && strcmp(color, "auto") != 0
                   ? strcmp(color, "always") == 0
                   : c->out_terminal && !(no_color && *no_color) && !(term && strcmp(term, "dumb") == 0);
    c->progress = !c->values[OPT_quiet] && !c->out_terminal && isatty(2) == 1;
}

int cli_finish(cli *c, bool ok, const rasid_error *error, const rasid_tally *tally)
{
    clear_progress(c);
    int status = ok ? (tally ? tally->status : 0) : cli_fail(c, error);
    if (!c->out && (!ok || !cli_open_output(c))) { /* nothing to write is an empty file */
        return ok ? status_cannot_write : status;
    }
    errno = 0;
    bool written = !ferror(c->out) && fflush(c->out) == 0;
    bool gone = errno == EPIPE;
    if (c->out != stdout && fclose(c->out) != 0) {
        written = false;
    }
    if (!written && ok) {
        if (gone) {
            return status_pipe;
        }
        fputs("rasid: the output could not be written in full (is the disk full?)\n", stderr);
        return status_cannot_write;
    }
    return status;
}

static bool speaks_arabic(const cli *c, int *status)
{
    const char *given = c->values[OPT_lang];
    if (given) {
        if (strcmp(given, "ar") != 0 && strcmp(given, "en") != 0) {
            *status = cli_usage("--lang takes ar or en, not '%.40s'", given);
        }
        return strcmp(given, "ar") == 0;
    }
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < 3; i++) {
        const char *z = getenv(names[i]);
        if (z && *z) {
            return strncmp(z, "ar", 2) == 0 && (z[2] == '\0' || z[2] == '_' || z[2] == '.');
        }
    }
    return false;
}

static int check_color(const cli *c)
{
    const char *z = c->values[OPT_color];
    if (!z || strcmp(z, "auto") == 0 || strcmp(z, "always") == 0 || strcmp(z, "never") == 0) {
        return 0;
    }
    return cli_usage("--color takes auto, always or never, not '%.40s'", z);
}

static int run(cli *c)
{
    int status = check_color(c);
    c->arabic = speaks_arabic(c, &status);
    if (status) {
        return status;
    }
    if (c->values[OPT_version]) {
        cli_print_version(stdout);
        return 0;
    }
    if (c->values[OPT_help] || !c->cmd) {
        bool asked = c->values[OPT_help];
        cli_print_help(asked ? stdout : stderr, c->cmd, c->arabic);
        return asked ? 0 : status_usage;
    }
    choose_output(c);
    return c->cmd->run(c);
}

int main(int argc, char **argv)
{
    catch_signals();
    spare_memory();
    cli c = {.out = stdout};
    int status = cli_parse(&c, argc, argv);
    return status ? status : run(&c);
}
