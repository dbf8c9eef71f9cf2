#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdlib.h>

#include "collect/fetch_work.h"

typedef struct range {
    unsigned char first[16];
    uint8_t bits;
} range;

/* IPv4 that is nobody's on the public internet (IANA's special-purpose registry), and one cloud's metadata service. */
static const range not_public_4[] = {
    {{0}, 8},
    {{10}, 8},
    {{100, 64}, 10}, /* carriers' NAT */
    {{127}, 8},
    {{168, 63, 129, 16}, 32}, /* metadata */
    {{169, 254}, 16},         /* link-local, metadata */
    {{172, 16}, 12},
    {{192, 0, 0}, 24},
    {{192, 0, 2}, 24},
    {{192, 88, 99}, 24},
    {{192, 168}, 16},
    {{198, 18}, 15},
    {{198, 51, 100}, 24},
    {{203, 0, 113}, 24},
    {{224}, 4}, /* multicast */
    {{240}, 4}, /* reserved, broadcast */
};

/* Of 2000::/3, which alone is public: Teredo and other protocols' own, documentation, 6to4. */
static const range not_public_6[] = {
    {{0x20, 0x01}, 23},
    {{0x20, 0x01, 0x0d, 0xb8}, 32},
    {{0x20, 0x02}, 16},
    {{0x3f, 0xff}, 20},
};

static bool in_range(const unsigned char *address, const range *r)
{
    unsigned whole = r->bits / 8, rest = r->bits % 8;
    if (memcmp(address, r->first, whole) != 0) {
        return false;
    }
    return !rest || ((address[whole] ^ r->first[whole]) & (0xff00 >> rest) & 0xff) == 0;
}

static bool public_4(const unsigned char *address)
{
    for (size_t i = 0; i < sizeof not_public_4 / sizeof *not_public_4; i++) {
        if (in_range(address, &not_public_4[i])) {
            return false;
        }
    }
    return true;
}

static bool public_6(const unsigned char *address)
{
    static const range mapped = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96}, nat64 = {{0, 0x64, 0xff, 0x9b}, 96},
                       global = {{0x20}, 3};
    if (in_range(address, &mapped) || in_range(address, &nat64)) {
        return public_4(address + 12);
    }
    if (!in_range(address, &global)) {
        return false;
    }
    for (size_t i = 0; i < sizeof not_public_6 / sizeof *not_public_6; i++) {
        if (in_range(address, &not_public_6[i])) {
            return false;
        }
    }
    return true;
}

bool rs_address_public(const struct sockaddr *address)
{
    unsigned char bytes[16];
    if (address->sa_family == AF_INET) {
        memcpy(bytes, &((const struct sockaddr_in *)(const void *)address)->sin_addr, 4);
        return public_4(bytes);
    }
    if (address->sa_family == AF_INET6) {
        memcpy(bytes, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, 16);
        return public_6(bytes);
    }
    return false;
}

/* Names that mean a machine nearby, whoever resolves them. */
static bool is_near(rs_str host)
{
    static const rs_str ends[] = {RS_STR(".localhost"), RS_STR(".local"),    RS_STR(".internal"),
                                  RS_STR(".lan"),       RS_STR(".intranet"), RS_STR(".home.arpa")};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (rs_str_ends(host, ends[i])) {
            return true;
        }
    }
    return rs_str_eq(host, RS_STR("localhost"));
}

/* An address in numbers. */
static bool is_private_literal(rs_str host)
{
    char z[64];
    unsigned char bytes[16];
    bool six = host.len > 2 && host.at[0] == '[';
    rs_str inside = six ? rs_str_part(host, 1, host.len - 1) : host;
    if (inside.len >= sizeof z) {
        return false;
    }
    memcpy(z, inside.at, inside.len);
    z[inside.len] = '\0';
    if (six) {
        return inet_pton(AF_INET6, z, bytes) != 1 || !public_6(bytes);
    }
    return inet_pton(AF_INET, z, bytes) == 1 && !public_4(bytes);
}

/* Ports below 1024 are other services' (mail, shells), but for those on which the web is found. */
static bool is_web_port(uint16_t port)
{
    return port >= 1024 || port == 443 || (port >= 80 && port <= 90) || port == 591 || port == 888;
}

const char *rs_address_refused(const rs_url *url, bool private_addresses)
{
    if (private_addresses) {
        return NULL;
    }
    if (!is_web_port(url->port)) {
        return "a port of another service than the web";
    }
    return is_near(url->host) || is_private_literal(url->host)
               ? "an address in a private network; allow private addresses if it is meant"
               : NULL;
}

/* ---- proxies */

static const char *environment(const char *lower, const char *upper)
{
    const char *value = getenv(lower);
    value = value && *value ? value : upper ? getenv(upper) : NULL;
    return value && *value ? value : NULL;
}

/* HTTP_PROXY in capitals is not looked at: a CGI's caller can set it. */
bool rs_fetch_proxies(rs_fetcher *f, rs_err *err)
{
    const char *all = environment("all_proxy", "ALL_PROXY"), *http = environment("http_proxy", NULL),
               *https = environment("https_proxy", "HTTPS_PROXY"), *none = environment("no_proxy", "NO_PROXY");
    http = f->plan.proxy ? f->plan.proxy : http ? http : all;
    https = f->plan.proxy ? f->plan.proxy : https ? https : all;
    f->proxies[0] = rs_arena_str(&f->home, rs_str_of(http ? http : "")).at;
    f->proxies[1] = rs_arena_str(&f->home, rs_str_of(https ? https : "")).at;
    f->no_proxy = rs_arena_str(&f->home, rs_str_of(!f->plan.proxy && none ? none : "")).at;
    return (f->proxies[0] && f->proxies[1] && f->no_proxy) || RS_FAIL_MEMORY(err);
}

/* "example.org" and ".example.org" in the list mean the name and what is below it, "*" everything. */
static bool goes_direct(rs_str list, rs_str host)
{
    rs_str name;
    while (rs_str_split(&list, ',', &name)) {
        name = rs_str_trim(name);
        name = name.len && name.at[0] == '.' ? rs_str_part(name, 1, name.len) : name;
        if (rs_str_eq(name, RS_STR("*"))) {
            return true;
        }
        if (name.len && name.len <= host.len &&
            rs_str_eq_nocase(rs_str_part(host, host.len - name.len, host.len), name) &&
            (name.len == host.len || host.at[host.len - name.len - 1] == '.')) {
            return true;
        }
    }
    return false;
}

const char *rs_fetch_proxy(const rs_fetcher *f, const rs_url *url)
{
    return goes_direct(rs_str_of(f->no_proxy), url->host) ? "" : f->proxies[url->scheme.len == 5];
}
