/* Whom the fetcher connects to: addresses, certificates, proxies. */
#include "fetch_desk.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "collect/fetch_work.h"

static bool is_public(const char *written)
{
    struct sockaddr_in four = {.sin_family = AF_INET};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, written, &four.sin_addr) == 1) {
        return rs_address_public((struct sockaddr *)&four);
    }
    assert_int_equal(inet_pton(AF_INET6, written, &six.sin6_addr), 1);
    return rs_address_public((struct sockaddr *)&six);
}

static void addresses(void **state)
{
    static const char *const open[] = {
        "1.1.1.1",          "9.255.255.255",  "11.0.0.0",        "100.63.255.255", "100.128.0.0",     "126.0.0.1",
        "128.0.0.1",        "169.253.0.1",    "172.15.255.255",  "172.32.0.0",     "192.0.1.1",       "192.167.0.1",
        "198.17.0.1",       "198.20.0.1",     "223.255.255.255", "168.63.129.17",  "2001:4860::8888", "2a00:1450::1",
        "64:ff9b::101:101", "::ffff:1.1.1.1", "2606:4700::1111"};
    static const char *const closed[] = {"0.0.0.0",
                                         "0.1.2.3",
                                         "10.0.0.0",
                                         "10.255.255.255",
                                         "100.64.0.0",
                                         "100.127.255.255",
                                         "127.0.0.1",
                                         "127.255.255.255",
                                         "169.254.169.254",
                                         "172.16.0.0",
                                         "172.31.255.255",
                                         "192.0.0.192",
                                         "192.0.2.1",
                                         "192.88.99.1",
                                         "192.168.255.255",
                                         "198.18.0.1",
                                         "198.19.255.255",
                                         "198.51.100.1",
                                         "203.0.113.1",
                                         "224.0.0.1",
                                         "239.255.255.255",
                                         "240.0.0.1",
                                         "255.255.255.255",
                                         "168.63.129.16",
                                         "100.100.100.200",
                                         "::",
                                         "::1",
                                         "::7f00:1",
                                         "::ffff:127.0.0.1",
                                         "::ffff:10.0.0.1",
                                         "64:ff9b::7f00:1",
                                         "64:ff9b::a00:1",
                                         "64:ff9b:1::1",
                                         "100::1",
                                         "2001::1",
                                         "2001:db8::1",
                                         "2002:7f00:1::",
                                         "3fff::1",
                                         "fc00::1",
                                         "fd00:ec2::254",
                                         "fe80::1",
                                         "fec0::1",
                                         "ff02::1"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        if (!is_public(open[i])) {
            fail_msg("%s is public", open[i]);
        }
    }
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++) {
        if (is_public(closed[i])) {
            fail_msg("%s is not public", closed[i]);
        }
    }
    assert_false(rs_address_public(&(struct sockaddr){.sa_family = AF_UNIX}));
}

static void waits_as_they_are_told(void **state)
{
    static const struct {
        const char *value;
        int64_t wait; /* -1: nothing told */
    } cases[] = {
        {"0", 0},
        {"120", 120 * SECOND},
        {"86400", 24 * HOUR},
        {"99999999999999", 24 * HOUR},
        {"Sat, 08 Jan 2022 10:31:00 GMT", 60 * SECOND},
        {"Saturday, 08-Jan-22 10:31:00 GMT", 60 * SECOND},
        {"Sat Jan  8 10:31:00 2022", 60 * SECOND},
        {"Fri, 07 Jan 2022 10:00:00 GMT", 0},
        {"Sat, 08 Jan 2050 10:00:00 GMT", 24 * HOUR},
        {"", -1},
        {"-5", -1},
        {"soon", -1},
        {"1.5", -1},
        {"a very long value that is no date and no number of seconds at all, but fills its line", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t at = rs_fetch_retry_after(rs_str_of(cases[i].value), START);
        if (at != (cases[i].wait < 0 ? 0 : START + cases[i].wait)) {
            fail_msg("%s: %lld", cases[i].value, (long long)(at - START));
        }
    }
    assert_int_equal(rs_fetch_retry_after(RS_STR_NONE, START), 0);
}

/* ---- proxies: the test server plays one, and sees the whole address in the request line */

static bool play_proxy(void *arg, const server_request *request, server_reply *reply)
{
    bool proxied = rs_str_starts(request->path, RS_STR("http://"));
    bool robots = rs_str_ends(request->path, RS_STR("/robots.txt"));
    size_t slash = rs_str_find(request->path, RS_STR("/to-"), 0);
    if (slash != SIZE_MAX) {
        server_request inside = *request;
        inside.path = rs_str_part(request->path, slash, request->path.len);
        return server_faults(&inside, reply);
    }
    server_say(reply, robots ? "404 Not Found" : "200 OK", NULL, proxied ? RS_STR("by proxy") : RS_STR("direct"));
    return true;
}

static void a_proxy_is_asked(void **state)
{
    desk *d = *state;
    char proxy[64];
    d->serving.handle = play_proxy;
    d->server = server_start(&d->serving);
    snprintf(proxy, sizeof proxy, "http://127.0.0.1:%u", server_port(d->server));
    d->plan.proxy = proxy;
    d->plan.private_addresses = false; /* the proxy may be inside, what it is asked for may not */
    assert_true(rs_fetcher_new(&d->fetcher, &d->plan, &d->err));
    assert_string_equal(get(d, "/ok"), "ok 200 " N "/ok [by proxy]\n");
    put(d, "http://10.0.0.1/");
    run(d);
    assert_int_equal(d->end, RS_FETCH_PRIVATE);
    assert_string_equal(get(d, "/to-private"), "private 302 " N "/to-private\n");
    assert_string_equal(d->why, "a redirect to what is not fetched: an address in a private network; "
                                "allow private addresses if it is meant");
    assert_string_equal(get(d, "/to-mail-port"), "private 302 " N "/to-mail-port\n");
    assert_string_equal(d->why, "a redirect to what is not fetched: a port of another service than the web");
    assert_int_equal(server_count(d->server, NULL, NULL), 4);
}

static void a_proxy_of_the_environment(void **state)
{
    desk *d = *state;
    char proxy[64];
    d->serving.handle = play_proxy;
    d->server = server_start(&d->serving);
    snprintf(proxy, sizeof proxy, "http://127.0.0.1:%u", server_port(d->server));
    setenv("http_proxy", proxy, 1);
    setenv("HTTP_PROXY", "http://127.0.0.1:1", 1);
    setenv("no_proxy", "other.example, .third.example", 1);
    d->plan.proxy = NULL;
    d->plan.connect_to = server_connect_to(d->server);
    bool made = rs_fetcher_new(&d->fetcher, &d->plan, &d->err);
    unsetenv("http_proxy");
    unsetenv("HTTP_PROXY");
    unsetenv("no_proxy");
    assert_true(made);
    static const struct {
        const char *host;
        bool direct;
    } cases[] = {{"other.example", true},     {"www.other.example", true}, {"another.example", false},
                 {"www.third.example", true}, {"third.example", true},     {"example", false}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char url[64];
        snprintf(url, sizeof url, "http://%s/ok", cases[i].host);
        rs_url parts;
        assert_true(rs_url_parts(&parts, rs_str_of(url)));
        assert_string_equal(rs_fetch_proxy(d->fetcher, &parts), cases[i].direct ? "" : proxy);
    }
    put(d, "http://other.example/ok");
    run(d);
    assert_non_null(strstr(said(d), "[direct]"));
}

/* ---- TLS: a server of openssl's, with a certificate that it signed itself */

typedef struct tls_server {
    pid_t pid;
    char dir[64], cert[96], key[96], connect_to[64];
} tls_server;

static pid_t spawn(int out, char *const argv[])
{
    pid_t pid = fork();
    if (pid == 0) {
        dup2(out, STDOUT_FILENO);
        close(STDERR_FILENO);
        execvp(argv[0], argv);
        _exit(127);
    }
    return pid;
}

/* False where there is no openssl to make it with. */
static bool start_tls(tls_server *t)
{
    int out[2], status = -1;
    char line[256];
    unsigned port = 0;
    strcpy(t->dir, "/tmp/rasid-tls-XXXXXX");
    assert_true(mkdtemp(t->dir) && pipe(out) == 0);
    snprintf(t->cert, sizeof t->cert, "%s/cert.pem", t->dir);
    snprintf(t->key, sizeof t->key, "%s/key.pem", t->dir);
    char *const make[] = {"openssl",
                          "req",
                          "-x509",
                          "-newkey",
                          "ec",
                          "-pkeyopt",
                          "ec_paramgen_curve:prime256v1",
                          "-nodes",
                          "-days",
                          "2",
                          "-subj",
                          "/CN=news.example",
                          "-addext",
                          "subjectAltName=DNS:news.example",
                          "-keyout",
                          t->key,
                          "-out",
                          t->cert,
                          NULL};
    waitpid(spawn(out[1], make), &status, 0);
    if (status != 0) {
        return false;
    }
    char *const serve[] = {"openssl", "s_server", "-accept", "127.0.0.1:0", "-www",
                           "-key",    t->key,     "-cert",   t->cert,       NULL};
    t->pid = spawn(out[1], serve);
    close(out[1]);
    FILE *said = fdopen(out[0], "r");
    while (!port && fgets(line, sizeof line, said)) {
        const char *at = strstr(line, "ACCEPT 127.0.0.1:");
        port = at ? (unsigned)strtoul(at + 17, NULL, 10) : 0;
    }
    fclose(said);
    snprintf(t->connect_to, sizeof t->connect_to, "::127.0.0.1:%u", port);
    return port != 0;
}

static void stop_tls(tls_server *t)
{
    if (t->pid > 0) {
        kill(t->pid, SIGKILL);
        waitpid(t->pid, NULL, 0);
    }
    unlink(t->cert);
    unlink(t->key);
    rmdir(t->dir);
}

static void certificates_are_verified(void **state)
{
    desk *d = *state;
    tls_server t = {0};
    if (!start_tls(&t)) {
        stop_tls(&t);
        print_message("# no openssl here to serve TLS with\n");
        skip();
    }
    d->plan.connect_to = t.connect_to;
    d->plan.stall_ms = 10000;
    bool made = rs_fetcher_new(&d->fetcher, &d->plan, &d->err);
    put(d, "https://news.example/");
    run(d);
    rs_fetch_end untrusted = d->end;
    bool told = strstr(d->why, "certificate") != NULL;
    rs_fetcher_free(d->fetcher);
    d->plan.ca_file = t.cert; /* trusted now, for the name that it is of */
    d->clock += HOUR;
    made = made && rs_fetcher_new(&d->fetcher, &d->plan, &d->err);
    put(d, "https://news.example/");
    run(d);
    rs_fetch_end trusted = d->end;
    put(d, "https://other.example/");
    run(d);
    stop_tls(&t);
    assert_true(made && told);
    assert_int_equal(untrusted, RS_FETCH_UNREACHABLE);
    assert_int_equal(trusted, RS_FETCH_OK);
    assert_int_equal(d->end, RS_FETCH_UNREACHABLE);
}

int main(void)
{
    cmocka_set_message_output(CM_OUTPUT_TAP);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses),           cmocka_unit_test(waits_as_they_are_told), WITH_DESK(a_proxy_is_asked),
        WITH_DESK(a_proxy_of_the_environment), WITH_DESK(certificates_are_verified),
    };
    return cmocka_run_group_tests_name("reach", tests, NULL, NULL);
}
