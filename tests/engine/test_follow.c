/* Following: a simulated week of many sources against the test server, and the same with the process killed at random
 * moments. usage: test_follow [SOURCES [DAYS [KILLS]]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <fcntl.h>
#include <signal.h>
#include <cmocka.h>
#include <sqlite3.h>

#include "base/mem.h"
#include "engine/follow.h"
#include "engine/follow_schedule.h"
#include "world.h"

static unsigned n_sources = 200;
static unsigned n_days = 7;
static unsigned n_kills = 12;

/* ---- the simulation */

typedef struct sim {
    _Atomic int64_t *clock; /* milliseconds; shared with the children */
    world *world;
    server *server;
    char folder[64], db[96], archive[96], log[96];
    int log_fd;
    int64_t end; /* milliseconds */
} sim;

static int64_t sim_now(void *arg)
{
    return *((sim *)arg)->clock;
}

static bool sim_wait(void *arg, int64_t ms)
{
    int64_t before = *((sim *)arg)->clock;
    *((sim *)arg)->clock = before + ms;
    if (getenv("TRACE") && (before + ms) / 3600000 != before / 3600000) {
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t);
        fprintf(stderr, "hour %lld at %.2f s\n", (long long)(before / 3600000 - DAWN / 3600),
                (double)t.tv_sec + (double)t.tv_nsec / 1e9);
    }
    return true;
}

static bool sim_log(void *arg, const char *bytes, size_t len)
{
    return write(((sim *)arg)->log_fd, bytes, len) == (ssize_t)len;
}

static int64_t serve_now(void *arg)
{
    const world *w = arg;
    return w->now(w->arg);
}

static void sim_open(sim *s, unsigned sources, unsigned days)
{
    bool memory = access("/dev/shm", W_OK) == 0;
    snprintf(s->folder, sizeof s->folder, "%s/rasid-follow-XXXXXX", memory ? "/dev/shm" : "/tmp");
    assert_non_null(mkdtemp(s->folder));
    snprintf(s->db, sizeof s->db, "%s/f.db", s->folder);
    snprintf(s->archive, sizeof s->archive, "%s/f.warc", s->folder);
    snprintf(s->log, sizeof s->log, "%s/log", s->folder);
    s->log_fd = open(s->log, O_CREAT | O_WRONLY | O_APPEND, 0600);
    s->clock = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    s->world = calloc(1, sizeof *s->world);
    assert_true(s->clock != MAP_FAILED && s->world && s->log_fd >= 0);
    *s->clock = DAWN * 1000;
    s->end = (DAWN + days * DAY) * 1000;
    world_make(s->world, sources, days);
    s->world->now = sim_now;
    s->world->arg = s;
    const server_plan plan = {.handle = world_handle, .now = serve_now, .arg = s->world};
    s->server = server_start(&plan);
    assert_non_null(s->server);
}

static void sim_close(sim *s)
{
    char command[128];
    server_stop(s->server);
    close(s->log_fd);
    munmap((void *)s->clock, 4096);
    free(s->world);
    snprintf(command, sizeof command, "rm -rf '%s'", s->folder);
    if (!getenv("KEEP")) {
        assert_int_equal(system(command), 0);
    }
}

static bool sim_follow(sim *s, rasid_tally *tally, rasid_error *error)
{
    rasid_options options = RASID_INIT(rasid_options);
    options.jobs = 2;
    options.now = "2022-01-08T00:00:00Z";
    options.output = sim_log;
    options.arg = s;
    rasid *r = rasid_new(&options, error);
    rasid_store *store = r ? rasid_store_open(s->db, RASID_STORE_CREATE, error) : NULL;
    bool ok = store != NULL;
    for (uint32_t i = 0; ok && i < s->world->n; i++) {
        char url[128];
        world_source(&s->world->sites[i], url);
        ok = rasid_sources_add(r, store, url, NULL, NULL, error);
    }
    if (ok) {
        rasid_follow_options o = RASID_INIT(rasid_follow_options);
        const rs_follow_settings settings = {
            .now = sim_now,
            .wait = sim_wait,
            .arg = s,
            .stall_ms = 700,
            .body = 1 << 20,
            .connect_to = server_connect_to(s->server),
            .packing = RS_WARC_GZIP,
            .archive_bytes = 2 << 20,
        };
        rs_err err = {0};
        o.seconds = (uint64_t)(s->end - *s->clock) / 1000;
        o.archive = s->archive;
        o.private_addresses = true;
        ok = rs_follow_run(r, (rs_store *)store, &o, &settings, tally, &err) || rs_engine_fail(error, &err);
    }
    rasid_store_close(store);
    rasid_free(r);
    return ok;
}

/* ---- what came of it */

static sqlite3 *open_db(const sim *s)
{
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open_v2(s->db, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    return db;
}

static int64_t ask(sqlite3 *db, const char *sql, const char *text)
{
    sqlite3_stmt *stmt = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    if (text) {
        sqlite3_bind_text(stmt, 1, text, -1, SQLITE_STATIC);
    }
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return n;
}

/* Entries that a feed still showed when following began, or later. */
static bool was_shown(const world_site *s, uint32_t k)
{
    uint32_t before = 0;
    while (before < s->n && s->items[before].at <= DAWN) {
        before++;
    }
    return k + 30 >= before;
}

/* Is the item old enough at the end to be there? A source may be asked as seldom as its rhythm, a page failed at first
 * is tried again within hours. */
static bool is_due(const sim *s, const world_site *site, uint32_t k)
{
    int64_t end = s->end / 1000 - 13 * HOUR;
    bool down_at_end = site->to > end;
    return site->items[k].at < (down_at_end && site->from ? site->from - 7 * HOUR : end);
}

static void check_items(const sim *s, sqlite3 *db, unsigned *items)
{
    unsigned lost = 0;
    unsigned twice = 0;
    unsigned looked = 0;
    for (uint32_t i = 0; i < s->world->n; i++) {
        const world_site *site = &s->world->sites[i];
        for (uint32_t k = 0; k < site->n && site->fault != ECHOES; k++) {
            const world_item *item = &site->items[k];
            char url[128];
            bool has = world_page(s->world, site, k, url);
            if (!was_shown(site, k) || !is_due(s, site, k)) {
                continue;
            }
            ++*items;
            looked += item->asked;
            if (has) {
                bool there = ask(db, "SELECT count(*) FROM page WHERE url = ?1 AND item IS NOT NULL", url) == 1;
                lost += !there;
                if (!there && lost < 10) {
                    print_message("# lost: %s of fault %d, published day %.2f\n", url, site->fault,
                                  (double)(item->at - DAWN) / DAY);
                }
            }
            unsigned versions = 1 + (item->edited != 0);
            twice += world_has_pages(site) && item->full > versions;
            if (world_has_pages(site) && item->full > versions) {
                print_message("# in full %u times: %s\n", item->full, url);
            }
        }
        if (site->fault == BARE) {
            char name[64];
            snprintf(name, sizeof name, "%%%s%%", site->host);
            unsigned due = 0;
            for (uint32_t k = 0; k < site->n; k++) {
                due += was_shown(site, k) && is_due(s, site, k);
            }
            int64_t there = ask(db, "SELECT count(*) FROM reading WHERE text LIKE ?1", name);
            lost += there < due;
        }
    }
    print_message("# %u items ought to be there, %u lost, %u fetched twice, %u looks\n", *items, lost, twice, looked);
    assert_int_equal(lost, 0);
    assert_int_equal(twice, 0);
}

/* Of every edit that is long enough ago one revision, and no other. */
static void check_revisions(const sim *s, sqlite3 *db)
{
    unsigned wanted = 0;
    unsigned missing = 0;
    for (uint32_t i = 0; i < s->world->n; i++) {
        const world_site *site = &s->world->sites[i];
        for (uint32_t k = 0; k < site->n; k++) {
            char url[128];
            if (!site->items[k].edited || site->items[k].edited > s->end / 1000 - 26 * HOUR) {
                continue;
            }
            world_page(s->world, site, k, url);
            wanted++;
            missing += ask(db,
                           "SELECT count(*) FROM revision JOIN page ON page.item = revision.item WHERE page.url = ?1"
                           " AND json_array_length(difference, '$.added') = 1"
                           " AND json_array_length(difference, '$.removed') = 0",
                           url) != 1;
        }
    }
    int64_t all = ask(db, "SELECT count(*) FROM revision", NULL);
    int64_t odd = ask(db, "SELECT count(*) FROM revision WHERE json_array_length(difference, '$.added') <> 1", NULL);
    print_message("# %u edits, %lld revisions, %u missing\n", wanted, (long long)all, missing);
    assert_true(wanted > 0);
    assert_int_equal(missing, 0);
    assert_int_equal(odd, 0);
}

/* How often the log has the event for the host; *first: seconds after dawn of the first. */
static unsigned events_of(const sim *s, const char *event, const char *host, double *first_day)
{
    char line[8192];
    char want[64];
    unsigned n = 0;
    FILE *in = fopen(s->log, "r");
    snprintf(want, sizeof want, "\"event\":\"%s\"", event);
    while (in && fgets(line, sizeof line, in)) {
        if (!strstr(line, want) || (host && !strstr(line, host))) {
            continue;
        }
        struct tm at = {0};
        if (n++ == 0 && first_day && strptime(strstr(line, "\"at\":\"") + 6, "%Y-%m-%dT%H:%M:%SZ", &at)) {
            *first_day = (double)(timegm(&at) - DAWN) / DAY;
        }
    }
    if (in) {
        fclose(in);
    }
    return n;
}

static void check_alarms(const sim *s)
{
    unsigned wrong = 0;
    for (uint32_t i = 0; i < s->world->n; i++) {
        const world_site *site = &s->world->sites[i];
        world_fault f = site->fault;
        bool ought_to_fail = f == STALLED || f == LYING || f == DOWN || f == ENDLESS || f == BOMB;
        bool ought_to_fall_silent = f == SILENT;
        double day = 0;
        unsigned failing = events_of(s, "failing", site->host, &day);
        bool good = failing == ought_to_fail;
        double from = (double)(site->from - DAWN) / DAY;
        good = good && (!failing || (day > from && day < from + 0.5));
        unsigned silent = events_of(s, "silent", site->host, &day);
        good = good && silent == ought_to_fall_silent;
        good = good && (!silent || (day > from && day < from + 1.5));
        unsigned recovered = events_of(s, "recovered", site->host, NULL);
        good = good && recovered == failing + silent;
        good = good && events_of(s, "gone", site->host, NULL) == (f == DEAD);
        good = good && events_of(s, "\"event\":\"moved" + 9, site->host, NULL) == (f == MOVED);
        good = good && events_of(s, "found", site->host, NULL) == (f == FRONT);
        wrong += !good;
        if (!good) {
            print_message("# %s (fault %d, rhythm %d): failing %u, silent %u (day %.2f), recovered %u\n", site->host, f,
                          site->rhythm, failing, silent, day, recovered);
        }
    }
    assert_int_equal(wrong, 0);
    assert_int_equal(events_of(s, "missed", NULL, NULL), 0);
}

/* A dump that does not depend on when things were asked for. */
static void dump(const sim *s, sqlite3 *db, rs_buf *out)
{
    static const char *const queries[] = {
        "SELECT page.url, reading.text FROM page LEFT JOIN reading ON reading.id = page.item WHERE page.url IS NOT NULL"
        " AND page.announced < ?1 ORDER BY page.url",
        "SELECT reading.text, '' FROM page JOIN reading ON reading.id = page.item WHERE page.url IS NULL"
        " AND page.announced < ?1 ORDER BY reading.text",
        "SELECT page.url, difference FROM revision JOIN page ON page.item = revision.item WHERE page.announced < ?1"
        " ORDER BY page.url, difference",
        "SELECT url || ' ' || coalesce(address, '') || ' ' || gone || ' ' || kind, title FROM source WHERE ?1 <> ''"
        " ORDER BY url",
    };
    char until[32];
    time_t t = (time_t)(s->end / 1000 - 30 * HOUR);
    struct tm utc;
    gmtime_r(&t, &utc);
    strftime(until, sizeof until, "%Y-%m-%dT%H:%M:%SZ", &utc);
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
        sqlite3_stmt *stmt = NULL;
        assert_int_equal(sqlite3_prepare_v2(db, queries[i], -1, &stmt, NULL), SQLITE_OK);
        sqlite3_bind_text(stmt, 1, until, -1, SQLITE_STATIC);
        while (sqlite3_step(stmt) == SQLITE_ROW) {
            for (int c = 0; c < 2; c++) {
                const char *text = (const char *)sqlite3_column_text(stmt, c);
                rs_buf_printf(out, "%s%s", text ? text : "-", c ? "\n" : "\t");
            }
        }
        sqlite3_finalize(stmt);
    }
}

/* A host is asked two things at once at most and one a second, where a redirect leads and robots.txt aside; its feed
 * not more often than every five minutes. */
static void check_politeness(const sim *s)
{
    static int64_t last[WORLD_SITES];
    static int64_t last_feed[WORLD_SITES];
    unsigned rushed = 0;
    unsigned pressed = 0;
    server_seen seen;
    memset(last, 0, sizeof last);
    memset(last_feed, 0, sizeof last_feed);
    assert_true(server_at_once(s->server, NULL) <= 2);
    for (uint32_t n = 0; server_look(s->server, n, &seen); n++) {
        size_t i = strtoul(seen.host + 1, NULL, 10);
        bool led = strstr(seen.path, "-feed") || strcmp(seen.path, "/robots.txt") == 0;
        bool feed = strcmp(seen.path, "/feed") == 0 || strcmp(seen.path, "/sitemap.xml") == 0;
        assert_true(i < WORLD_SITES);
        rushed += !led && last[i] && seen.at - last[i] < 1000;
        last[i] = led ? last[i] : seen.at;
        pressed += feed && last_feed[i] && seen.at - last_feed[i] < (RS_POLL_LEAST - RS_POLL_GRID) * 1000;
        last_feed[i] = feed ? seen.at : last_feed[i];
    }
    print_message("# %u requests within a second of the one before, %u looks at a feed too soon\n", rushed, pressed);
    assert_int_equal(rushed, 0);
    assert_int_equal(pressed, 0);
}

static void a_week_passes(void **state)
{
    (void)state;
    sim s = {.log_fd = -1};
    rasid_tally tally = {0};
    rasid_error error = {0};
    unsigned items = 0;
    struct timespec a;
    struct timespec b;
    sim_open(&s, n_sources, n_days);
    clock_gettime(CLOCK_MONOTONIC, &a);
    bool ok = sim_follow(&s, &tally, &error);
    clock_gettime(CLOCK_MONOTONIC, &b);
    if (!ok) {
        print_message("# %s\n", error.message);
    }
    assert_true(ok);
    print_message("# %u sources, %u days, %u requests, %llu items read, in %.1f s\n", s.world->n, n_days,
                  server_count(s.server, NULL, NULL), (unsigned long long)tally.read,
                  (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9);
    assert_true(*s.clock >= s.end);
    sqlite3 *db = open_db(&s);
    check_items(&s, db, &items);
    check_revisions(&s, db);
    check_alarms(&s);
    check_politeness(&s);
    sqlite3_close(db);
    sim_close(&s);
}

/* Until it comes to its end by itself. *doubled: answers in full that no kill excuses. */
static void follow_killed(sim *s, unsigned kills)
{
    unsigned killed = 0;
    unsigned seed = 20220108;
    for (unsigned round = 0;; round++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            rasid_tally tally = {0};
            rasid_error error = {0};
            bool ok = sim_follow(s, &tally, &error);
            if (!ok) {
                fprintf(stderr, "# child: %s\n", error.message);
            }
            _exit(ok ? 0 : 1);
        }
        int status = 0;
        if (killed < kills) { /* at a random moment of its share of the time, and of a millisecond */
            seed = seed * 1103515245u + 12345u;
            int64_t share = (s->end - DAWN * 1000) / kills;
            int64_t at = DAWN * 1000 + killed * share + seed / 65536 % 1000 * (share * 9 / 10000);
            while (*s->clock < at) {
                usleep(200);
            }
            usleep(seed / 256 % 5000);
            kill(child, SIGKILL);
        }
        assert_int_equal(waitpid(child, &status, 0), child);
        if (WIFEXITED(status)) {
            assert_int_equal(WEXITSTATUS(status), 0);
            break;
        }
        killed++;
        assert_true(round < 500);
    }
    print_message("# killed %u times\n", killed);
    assert_int_equal(killed, kills);
}

static void kills_change_nothing(void **state)
{
    (void)state;
    unsigned sources = n_sources < 70 ? n_sources : 70;
    sim calm = {.log_fd = -1};
    sim rough = {.log_fd = -1};
    rasid_tally tally = {0};
    rasid_error error = {0};
    rs_buf a;
    rs_buf b;
    rs_buf_init(&a, 256 << 20);
    rs_buf_init(&b, 256 << 20);
    sim_open(&calm, sources, 3);
    assert_true(sim_follow(&calm, &tally, &error));
    sqlite3 *db = open_db(&calm);
    dump(&calm, db, &a);
    sqlite3_close(db);
    uint32_t calm_requests = server_count(calm.server, NULL, NULL);
    sim_open(&rough, sources, 3);
    follow_killed(&rough, n_kills);
    db = open_db(&rough);
    assert_int_equal(ask(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'", NULL), 0);
    dump(&rough, db, &b);
    sqlite3_close(db);
    unsigned doubled = 0;
    for (uint32_t i = 0; i < sources; i++) {
        const world_site *site = &rough.world->sites[i];
        for (uint32_t k = 0; k < site->n && world_has_pages(site); k++) {
            unsigned versions = 1 + (site->items[k].edited != 0);
            doubled += site->items[k].full > versions ? site->items[k].full - versions : 0;
        }
    }
    print_message("# %u requests, %u undisturbed; %u pages in full again because they were in flight\n",
                  server_count(rough.server, NULL, NULL), calm_requests, doubled);
    assert_true(doubled <= n_kills * 32);
    rs_str x = rs_buf_str(&a);
    rs_str y = rs_buf_str(&b);
    rs_str line = RS_STR("");
    rs_str other = RS_STR("");
    if (!rs_str_eq(x, y)) {
        while (rs_str_line(&x, &line) && rs_str_line(&y, &other) && rs_str_eq(line, other)) {
        }
        print_message("# calm:  %.*s\nrough: %.*s\n", RS_STR_ARG(line), RS_STR_ARG(other));
    }
    assert_true(a.len > 10000);
    assert_true(rs_str_eq(rs_buf_str(&a), rs_buf_str(&b)));
    rs_buf_release(&a);
    rs_buf_release(&b);
    sim_close(&calm);
    sim_close(&rough);
}

/* Without memory it ends with a message, and what is there afterwards is whole: the next run brings the rest. */
static void memory_is_refused(void **state)
{
    (void)state;
    unsigned refused = 0;
    bool ok = false;
    sim s = {.log_fd = -1};
    sim_open(&s, 24, 1);
    s.end = *s.clock + 20 * MINUTE * 1000;
    for (uint64_t nth = 1; !ok && nth < 100000; nth += nth / 4 + 5) {
        rasid_tally tally = {0};
        rasid_error error = {0};
        *s.clock = DAWN * 1000 + refused * MINUTE * 1000;
        s.end = *s.clock + 20 * MINUTE * 1000;
        rs_mem_fail_at(nth);
        ok = sim_follow(&s, &tally, &error);
        rs_mem_fail_at(0);
        refused += !ok;
        if (!ok && strcmp(error.code, "MEMORY") != 0 && strcmp(error.code, "LIMIT") != 0) {
            print_message("# request %llu: %s: %s\n", (unsigned long long)nth, error.code, error.message);
            fail();
        }
    }
    print_message("# %u runs were refused memory\n", refused);
    assert_true(ok && refused > 10);
    sqlite3 *db = open_db(&s);
    assert_int_equal(ask(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'", NULL), 0);
    assert_int_equal(ask(db, "SELECT count(*) FROM page WHERE item IS NULL AND due IS NULL", NULL), 0);
    sqlite3_close(db);
    sim_close(&s);
}

int main(int argc, char **argv)
{
    n_sources = argc > 1 ? (unsigned)strtoul(argv[1], NULL, 10) : n_sources;
    n_days = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : n_days;
    n_kills = argc > 3 ? (unsigned)strtoul(argv[3], NULL, 10) : n_kills;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_refused),
        cmocka_unit_test(a_week_passes),
        cmocka_unit_test(kills_change_nothing),
    };
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
