#include "clean/parts.h"

#include "lang/doc.h"

#include <string.h>
#include <unicode/uloc.h>

/* ICU's locale tables know which alpha-2 goes with which alpha-3. */
void rs_country_set(char out[4], rs_str code)
{
    memset(out, 0, 4);
    code = rs_str_trim(code);
    if (code.len != 2 && code.len != 3) {
        return;
    }
    char locale[8] = "und_", upper[4] = "";
    for (size_t i = 0; i < code.len; i++) {
        upper[i] = (char)(code.at[i] & ~0x20);
        if (upper[i] < 'A' || upper[i] > 'Z') {
            return;
        }
    }
    if (code.len == 3) {
        memcpy(out, upper, 4);
        return;
    }
    memcpy(locale + 4, upper, 3);
    const char *alpha3 = uloc_getISO3Country(locale);
    if (alpha3 && strlen(alpha3) == 3) {
        memcpy(out, alpha3, 4);
    }
}

/* The country of the outlet that the lexicon knows by this name. */
static bool from_name(rs_draft *d, rs_str name, rs_err *err)
{
    rs_doc doc;
    if (!name.len) {
        return true;
    }
    if (!rs_doc_init(&doc, d->scratch, name, err) || !rs_doc_lookup(&doc, d->scratch, err)) {
        return false;
    }
    const rs_match *m = rs_doc_match(&doc, 0, RS_LEX_org);
    m = m && m->n == doc.n_tokens ? m : rs_doc_match(&doc, 0, RS_LEX_outlet);
    if (m && m->n == doc.n_tokens) {
        rs_country_set(d->out->source_country, rs_lex_attr(m->entry, RS_ATTR_country));
    }
    return true;
}

/* "www.paper.com.xx/..." without its path, and without "www". */
static rs_str host_of(rs_str url)
{
    static const char scheme[] = "://", www[] = "www.";
    size_t at = rs_str_find(url, RS_STR(scheme), 0), end;
    at = at == SIZE_MAX ? url.len : at + sizeof scheme - 1;
    for (end = at; end < url.len && url.at[end] != '/' && url.at[end] != ':' && url.at[end] != '?';) {
        end++;
    }
    rs_str host = rs_str_part(url, at, end);
    return rs_str_starts(host, RS_STR(www)) ? rs_str_part(host, sizeof www - 1, host.len) : host;
}

/* Endings of countries that are sold to all the world. */
static bool sold(rs_str ending)
{
    static const char *const endings[] = {"tv", "me", "io", "fm", "co", "ai", "cc", "ws", "to", "ly", "im", "is"};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        if (rs_str_eq(ending, rs_str_of(endings[i]))) {
            return true;
        }
    }
    return false;
}

bool rs_country_of_source(rs_draft *d, rs_err *err)
{
    rs_article *out = d->out;
    rs_str host = host_of(out->url);
    size_t dot = host.len, first = 0;
    while (dot > 0 && host.at[dot - 1] != '.') {
        dot--;
    }
    while (first < host.len && host.at[first] != '.') {
        first++;
    }
    if (!out->source_country[0] && !from_name(d, out->source_name, err)) {
        return false;
    }
    if (!out->source_country[0] && dot && !from_name(d, rs_str_part(host, 0, first), err)) {
        return false;
    }
    rs_str ending = rs_str_part(host, dot, host.len);
    if (!out->source_country[0] && dot && ending.len == 2 && !sold(ending)) {
        rs_country_set(out->source_country, ending);
    }
    return true;
}
