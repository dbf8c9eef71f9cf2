#include "collect/robots.h"

enum {
    longest_path = 8192,
    sitemap_bytes = 64 << 10,
    longest_delay_s = 86400,
};

typedef enum directive { OTHER, AGENT, ALLOW, DISALLOW, DELAY, SITEMAP } directive;

/* One line's name and value; also as people misspell them. */
static directive directive_of(rs_str line, rs_str *value)
{
    static const struct name {
        rs_str name;
        directive means;
    } names[] = {
        {RS_STR("user-agent"), AGENT},  {RS_STR("useragent"), AGENT},   {RS_STR("user agent"), AGENT},
        {RS_STR("allow"), ALLOW},       {RS_STR("disallow"), DISALLOW}, {RS_STR("dissallow"), DISALLOW},
        {RS_STR("disalow"), DISALLOW},  {RS_STR("dissalow"), DISALLOW}, {RS_STR("diasllow"), DISALLOW},
        {RS_STR("disallaw"), DISALLOW}, {RS_STR("crawl-delay"), DELAY}, {RS_STR("crawldelay"), DELAY},
        {RS_STR("sitemap"), SITEMAP},   {RS_STR("site-map"), SITEMAP},
    };
    size_t comment = rs_str_find(line, RS_STR("#"), 0);
    *value = RS_STR_NONE;
    line = rs_str_trim(rs_str_part(line, 0, comment));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (rs_str_starts_nocase(line, names[i].name)) {
            rs_str rest = rs_str_part(line, names[i].name.len, line.len), behind = rs_str_trim(rest);
            if (behind.len && behind.at[0] == ':') {
                *value = rs_str_trim(rs_str_part(behind, 1, behind.len));
                return names[i].means;
            }
            if (behind.len && behind.at != rest.at) { /* the colon forgotten */
                *value = behind;
                return names[i].means;
            }
        }
    }
    return OTHER;
}

/* ---- one way of writing a path */

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static bool is_unreserved(unsigned char c)
{
    return (c >= '0' && c <= '9') || is_letter((char)c) || memchr("-._~", c, 4);
}

/* Bytes that may stand for themselves are written plainly, all others as %XX; in a pattern, '*' and a last '$' keep
 * their meaning, elsewhere they are letters. False where to is too small. */
static bool write_path(char *to, size_t room, size_t *len, rs_str s, bool pattern)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool encoded = c == '%' && i + 2 < s.len && hex_value(s.at[i + 1]) >= 0 && hex_value(s.at[i + 2]) >= 0;
        if (encoded) {
            c = (unsigned char)(hex_value(s.at[i + 1]) * 16 + hex_value(s.at[i + 2]));
            i += 2;
        }
        bool special = c == '*' || c == '$', means = pattern && (c == '*' || i + 1 == s.len);
        bool plain = is_unreserved(c) || (!encoded && c > ' ' && c < 0x7f && (!special || means));
        if (n + 3 > room) {
            return false;
        }
        if (plain) {
            to[n++] = (char)c;
        } else {
            to[n++] = '%';
            to[n++] = digits[c >> 4];
            to[n++] = digits[c & 15];
        }
    }
    *len = n;
    return true;
}

/* ---- reading */

typedef struct reading {
    rs_robots *out;
    uint32_t n_rules;
    bool mine;  /* the group's rules are ours */
    bool named; /* the group has had a rule: the next user-agent opens another */
} reading;

/* "Rasid/1.0 (desk)" names the product "rasid". */
static bool names_us(rs_str value, rs_str product)
{
    size_t n = 0;
    while (n < value.len && (is_letter(value.at[n]) || value.at[n] == '-' || value.at[n] == '_')) {
        n++;
    }
    return rs_str_eq_nocase(rs_str_part(value, 0, n), product);
}

static void add_rule(reading *r, char sign, rs_str value)
{
    char pattern[RS_ROBOTS_PATTERN + 2];
    size_t n = 1;
    pattern[0] = sign;
    if (value.len == 0 || r->n_rules == RS_ROBOTS_RULES) {
        return;
    }
    if (value.at[0] != '/' && value.at[0] != '*') {
        pattern[n++] = '/'; /* forgotten; nothing else can be meant */
    }
    size_t len;
    if (write_path(pattern + n, sizeof pattern - 1 - n, &len, value, true)) {
        pattern[n + len] = '\n';
        rs_buf_put(&r->out->rules, (rs_str){pattern, n + len + 1});
        r->n_rules++;
    }
}

static void add_delay(rs_robots *out, rs_str value)
{
    double seconds;
    if (rs_str_to_double(value, &seconds) && seconds > 0) {
        uint32_t ms = (uint32_t)((seconds < longest_delay_s ? seconds : longest_delay_s) * 1000);
        out->delay_ms = ms > out->delay_ms ? ms : out->delay_ms;
    }
}

/* product NONE: the groups for everyone. False where there is no such group. */
static bool read_groups(rs_robots *out, rs_str text, rs_str product)
{
    reading r = {.out = out};
    bool found = false;
    rs_str line, value;
    while (rs_str_split(&text, '\n', &line)) {
        rs_str half;
        while (rs_str_split(&line, '\r', &half)) {
            directive d = directive_of(half, &value);
            bool us = product.at ? names_us(value, product) : rs_str_starts(value, RS_STR("*"));
            if (d == AGENT) {
                r.mine = us || (r.mine && !r.named);
                r.named = false;
                found = found || us;
            } else if (d == ALLOW || d == DISALLOW || d == DELAY) {
                r.named = true;
                if (r.mine && d == DELAY) {
                    add_delay(out, value);
                } else if (r.mine) {
                    add_rule(&r, d == ALLOW ? '+' : '-', value);
                }
            }
        }
    }
    return found;
}

static void read_sitemaps(rs_robots *out, rs_str text)
{
    rs_str line, half, value;
    while (rs_str_split(&text, '\n', &line)) {
        while (rs_str_split(&line, '\r', &half)) {
            if (directive_of(half, &value) == SITEMAP && value.len && out->sitemaps.len + value.len < sitemap_bytes) {
                rs_buf_put(&out->sitemaps, value);
                rs_buf_char(&out->sitemaps, '\n');
            }
        }
    }
}

bool rs_robots_read(rs_robots *out, rs_str text, rs_str product, rs_err *err)
{
    rs_robots_release(out);
    rs_buf_init(&out->rules, (size_t)RS_ROBOTS_TEXT * 4);
    rs_buf_init(&out->sitemaps, sitemap_bytes);
    text = rs_str_part(text, 0, RS_ROBOTS_TEXT);
    if (rs_str_starts(text, RS_STR("\xEF\xBB\xBF"))) {
        text = rs_str_part(text, 3, text.len);
    }
    if (!read_groups(out, text, product)) {
        read_groups(out, text, RS_STR_NONE);
    }
    read_sitemaps(out, text);
    if (out->rules.overflowed || out->sitemaps.overflowed) {
        rs_robots_release(out);
        return RS_FAIL_MEMORY(err);
    }
    return true;
}

void rs_robots_release(rs_robots *r)
{
    rs_buf_release(&r->rules);
    rs_buf_release(&r->sitemaps);
    *r = (rs_robots){0};
}

/* ---- asking */

/* Each part between stars is looked for from where the one before ended: never back, so linear. */
static bool matches(rs_str pattern, rs_str path)
{
    bool whole = pattern.len && pattern.at[pattern.len - 1] == '$';
    pattern.len -= whole;
    size_t star = rs_str_find(pattern, RS_STR("*"), 0);
    rs_str head = rs_str_part(pattern, 0, star);
    if (!rs_str_starts(path, head)) {
        return false;
    }
    path = rs_str_part(path, head.len, path.len);
    if (star == SIZE_MAX) {
        return !whole || path.len == 0;
    }
    rs_str rest = rs_str_part(pattern, star + 1, pattern.len), part;
    while (rs_str_split(&rest, '*', &part)) {
        if (whole && !rest.at) {
            return rs_str_ends(path, part);
        }
        const char *hit = memmem(path.at, path.len, part.at, part.len);
        if (!hit) {
            return false;
        }
        path = rs_str_part(path, (size_t)(hit - path.at) + part.len, path.len);
    }
    return true;
}

bool rs_robots_allow(const rs_robots *r, rs_str path)
{
    char written[longest_path * 3];
    size_t len;
    if (rs_str_eq(path, RS_STR("/robots.txt")) || r->rules.len == 0) {
        return true;
    }
    if (!write_path(written, sizeof written, &len, path, false)) {
        return false;
    }
    size_t longest = 0;
    bool allowed = true;
    rs_str rules = rs_buf_str(&r->rules), rule;
    while (rs_str_line(&rules, &rule)) {
        bool allow = rule.at[0] == '+';
        bool stronger = rule.len > longest || (rule.len == longest && allow && !allowed);
        if (stronger && matches(rs_str_part(rule, 1, rule.len), (rs_str){written, len})) {
            longest = rule.len;
            allowed = allow;
        }
    }
    return allowed;
}
