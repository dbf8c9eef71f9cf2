#include "collect/warc_fields.h"

#include <openssl/evp.h>
#include <stddef.h>

static const char *const type_names[] = {
    [RS_WARC_OTHER] = "other",       [RS_WARC_WARCINFO] = "warcinfo", [RS_WARC_REQUEST] = "request",
    [RS_WARC_RESPONSE] = "response", [RS_WARC_RESOURCE] = "resource", [RS_WARC_CONVERSION] = "conversion",
    [RS_WARC_REVISIT] = "revisit",   [RS_WARC_METADATA] = "metadata", [RS_WARC_CONTINUATION] = "continuation",
};

const char *rs_warc_type_name(rs_warc_type type)
{
    return type_names[type];
}

static const struct {
    const char *name;
    size_t at; /* of the string in rs_warc_record */
} places[] = {
    {"WARC-Record-ID", offsetof(rs_warc_record, id)},
    {"WARC-Target-URI", offsetof(rs_warc_record, target)},
    {"WARC-Date", offsetof(rs_warc_record, date)},
    {"Content-Type", offsetof(rs_warc_record, content_type)},
    {"WARC-Concurrent-To", offsetof(rs_warc_record, concurrent_to)},
    {"WARC-Refers-To", offsetof(rs_warc_record, refers_to)},
    {"WARC-Profile", offsetof(rs_warc_record, profile)},
    {"WARC-Block-Digest", offsetof(rs_warc_record, block_digest)},
    {"WARC-Payload-Digest", offsetof(rs_warc_record, payload_digest)},
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The next field off *rest; *value may hold folds. False at the end; a line that is no field is passed over. */
static bool next_field(rs_str *rest, rs_str *name, rs_str *value)
{
    rs_str line, more;
    while (rs_str_line(rest, &line)) {
        while (rest->len && is_blank(rest->at[0]) && rs_str_line(rest, &more)) {
            line.len = (size_t)(more.at + more.len - line.at);
        }
        const char *colon = line.len ? memchr(line.at, ':', line.len) : NULL;
        if (colon) {
            size_t n = (size_t)(colon - line.at);
            *name = rs_str_trim(rs_str_part(line, 0, n));
            *value = rs_str_trim(rs_str_part(line, n + 1, line.len));
            return true;
        }
    }
    return false;
}

/* A copy, folds as one space each. */
static rs_str unfold(rs_arena *arena, rs_str value)
{
    char *to = rs_arena_raw(arena, value.len + 1);
    size_t n = 0;
    for (size_t i = 0; to && i < value.len; i++) {
        bool fold = value.at[i] == '\r' || value.at[i] == '\n';
        if (!fold) {
            to[n++] = value.at[i];
            continue;
        }
        while (i + 1 < value.len && (is_blank(value.at[i + 1]) || value.at[i + 1] == '\n')) {
            i++;
        }
        to[n++] = ' ';
    }
    return (rs_str){to, n};
}

static rs_warc_type type_named(rs_str name)
{
    for (size_t i = RS_WARC_WARCINFO; i < sizeof type_names / sizeof type_names[0]; i++) {
        if (rs_str_eq_nocase(name, rs_str_of(type_names[i]))) {
            return (rs_warc_type)i;
        }
    }
    return RS_WARC_OTHER;
}

/* WARC 1.0's grammar had the address in angle brackets; some write it so. */
static rs_str without_brackets(rs_str uri)
{
    bool both = uri.len >= 2 && uri.at[0] == '<' && uri.at[uri.len - 1] == '>';
    return both ? rs_str_part(uri, 1, uri.len - 1) : uri;
}

static bool keep(rs_warc_record *record, rs_str name, rs_str value, rs_arena *arena)
{
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        rs_str *to = (rs_str *)((char *)record + places[i].at);
        if (!to->at && rs_str_eq_nocase(name, rs_str_of(places[i].name))) {
            *to = unfold(arena, value);
            return to->at != NULL;
        }
    }
    return true;
}

bool rs_warc_fields(rs_warc_record *record, rs_str lines, rs_arena *arena, rs_err *err)
{
    for (rs_str name, value; next_field(&lines, &name, &value);) {
        if (rs_str_eq_nocase(name, RS_STR("WARC-Type")) && record->type == RS_WARC_OTHER) {
            record->type = type_named(value);
        } else if (rs_str_eq_nocase(name, RS_STR("WARC-Truncated"))) {
            record->truncated = true;
        } else if (!keep(record, name, value, arena)) {
            return RS_FAIL_MEMORY(err);
        }
    }
    record->target = without_brackets(record->target);
    return true;
}

bool rs_warc_length(rs_str lines, uint64_t *length)
{
    for (rs_str name, value; next_field(&lines, &name, &value);) {
        if (rs_str_eq_nocase(name, RS_STR("Content-Length"))) {
            return rs_str_to_uint(value, length);
        }
    }
    return false;
}

/* ---- digests */

static const char base32[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/* 5 bytes become 8 letters; n is a multiple of 5 or the rest is filled up as the standard has it, without "=". */
static size_t to_base32(const unsigned char *bytes, size_t n, char *out)
{
    unsigned bits = 0, held = 0;
    size_t len = 0;
    for (size_t i = 0; i < n; i++) {
        bits = bits << 8 | bytes[i];
        for (held += 8; held >= 5;) {
            held -= 5;
            out[len++] = base32[bits >> held & 31];
        }
    }
    if (held) {
        out[len++] = base32[bits << (5 - held) & 31];
    }
    out[len] = '\0';
    return len;
}

static void to_hex(const unsigned char *bytes, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++) {
        out[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    out[2 * n] = '\0';
}

static bool digest(const EVP_MD *how, rs_str bytes, unsigned char out[EVP_MAX_MD_SIZE], unsigned *n)
{
    return EVP_Digest(bytes.at ? bytes.at : "", bytes.len, out, n, how, NULL) == 1;
}

void rs_warc_digest(rs_str bytes, char out[40])
{
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    memcpy(out, "sha1:", 6);
    if (digest(EVP_sha1(), bytes, raw, &n)) {
        to_base32(raw, n, out + 5);
    }
}

rs_warc_check rs_warc_digest_check(rs_str told, rs_str bytes)
{
    static const struct {
        rs_str name;
        const EVP_MD *(*how)(void);
    } kinds[] = {{{"sha1:", 5}, EVP_sha1}, {{"sha256:", 7}, EVP_sha256}, {{"sha512:", 7}, EVP_sha512}};
    for (size_t i = 0; told.at && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (!rs_str_starts_nocase(told, kinds[i].name)) {
            continue;
        }
        unsigned char raw[EVP_MAX_MD_SIZE];
        char hex[2 * EVP_MAX_MD_SIZE + 1], letters[2 * EVP_MAX_MD_SIZE];
        unsigned n = 0;
        rs_str value = rs_str_trim(rs_str_part(told, kinds[i].name.len, told.len));
        while (value.len && value.at[value.len - 1] == '=') {
            value.len--;
        }
        size_t in_letters = (size_t)EVP_MD_size(kinds[i].how()) * 8 / 5;
        size_t in_hex = (size_t)EVP_MD_size(kinds[i].how()) * 2;
        bool whole = value.len == in_hex || value.len == in_letters || value.len == in_letters + 1;
        if (!whole || !digest(kinds[i].how(), bytes, raw, &n)) {
            return (rs_warc_check){0};
        }
        to_hex(raw, n, hex);
        to_base32(raw, n, letters);
        bool same = rs_str_eq_nocase(value, rs_str_of(hex)) || rs_str_eq_nocase(value, rs_str_of(letters));
        return (rs_warc_check){.known = true, .wrong = !same};
    }
    return (rs_warc_check){0};
}
