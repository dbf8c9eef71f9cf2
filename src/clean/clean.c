#include "clean/clean.h"

#include "clean/mail.h"
#include "clean/parts.h"

#include <libxml/parser.h>

/* Where the item came from, for messages: "file" or "file: line N". */
static bool name_place(const rs_raw *raw, rs_err *err)
{
    if (err && err->code != RS_MEMORY && !err->line && raw->line) {
        err->line = raw->line;
    }
    return false;
}

static bool nothing(const rs_raw *raw, rs_err *err)
{
    if (raw->kind == RS_RAW_RECORD) {
        RS_FAIL(err, RS_EMPTY, "%.*s: line %llu: the record holds no text; give it a \"text\" or \"html\" of its own",
                RS_STR_ARG(raw->file), (unsigned long long)raw->line);
    } else {
        RS_FAIL(err, RS_EMPTY, "%.*s: no text in it; give a file that holds an article", RS_STR_ARG(raw->file));
    }
    return name_place(raw, err);
}

bool rs_draft_decode(rs_draft *d, const rs_raw *raw, rs_str *utf8, rs_err *err)
{
    rs_decoded decoded;
    if (!rs_charset_decode(d->scratch, raw->bytes, raw->charset, &decoded, err)) {
        return false;
    }
    *utf8 = decoded.text;
    d->out->mojibake = decoded.mojibake;
    d->out->charset = rs_arena_str(d->arena, decoded.charset);
    return d->out->charset.at || RS_FAIL_MEMORY(err);
}

/* The bytes become lines, and what the item tells of itself goes into the article. */
static bool take_in(rs_draft *d, const rs_raw *raw, rs_err *err)
{
    rs_record_body body = {0};
    if (raw->kind == RS_RAW_RECORD) {
        if (!rs_record_read(d, raw, &body, err)) {
            return false;
        }
    } else if (raw->kind == RS_RAW_MESSAGE) {
        return rs_mail_read(d, raw, err);
    } else {
        if (!rs_draft_decode(d, raw, &body.text, err)) {
            return false;
        }
        body.markup = rs_html_looks_like(body.text);
    }
    d->markup = body.markup;
    return body.markup ? rs_html_read(d, raw, body.text, err) : rs_normal_lines(d, body.text, RS_LINE_PLAIN, err);
}

void rs_clean_init(void)
{
    xmlInitParser();
    rs_mail_init();
}

/* A short text behind which a notice asks for money is the beginning of the article, not the whole of it. */
static void mark_paywall(rs_draft *d)
{
    enum { whole_article = 3000 }; /* bytes: a text that long is no stub, whatever boxes stand around it */
    RS_EACH(const rs_line, line, &d->lines)
    {
        bool notice = rs_str_eq(line->why, RS_STR("paywall-notice"));
        d->out->paywall = d->out->paywall || (notice && !d->free && d->out->text.len < whole_article);
    }
}

/* Where the item tells no date of its own, the one that its feed gave. */
static bool take_announced(rs_draft *d, const rs_raw *raw, rs_err *err)
{
    if (d->out->published.at || !raw->announced.at) {
        return true;
    }
    d->out->published = rs_arena_str(d->arena, raw->announced);
    d->out->published_by = RS_BY_metadata;
    return d->out->published.at || RS_FAIL_MEMORY(err);
}

/* The source's name: what the page says of itself, else what its publisher is known as, else what the text shows. */
static bool name_source(rs_draft *d, const rs_raw *raw, rs_err *err)
{
    if (!d->out->source_name.at && raw->publisher.at) {
        d->out->source_name = rs_normal_string(d->arena, raw->publisher);
    }
    return (d->out->source_name.at || rs_source_find(d, err)) && rs_country_of_source(d, err);
}

static bool clean(rs_draft *d, const rs_raw *raw, rs_err *err)
{
    rs_article *out = d->out;
    out->file = rs_arena_str(d->arena, raw->file);
    out->url = rs_arena_str(d->arena, raw->url);
    if ((raw->file.at && !out->file.at) || (raw->url.at && !out->url.at)) {
        return RS_FAIL_MEMORY(err);
    }
    if (!take_in(d, raw, err)) {
        return name_place(raw, err);
    }
    if (!rs_furniture_mark(d, err) || !rs_byline_find(d, err) || !rs_spans_mark(d, err) ||
        !rs_headline_settle(d, err)) {
        return false;
    }
    if (out->text.len == 0) {
        return nothing(raw, err);
    }
    if (!rs_updated_find(d, err) || (out->published.at && !rs_published_shown(d, err)) ||
        (!out->published.at && !rs_published_find(d, err)) || !take_announced(d, raw, err) || !rs_spans_find(d, err) ||
        !name_source(d, raw, err) || !rs_languages_measure(d, err)) {
        return false;
    }
    mark_paywall(d);
    if (out->updated.at && out->published.at && rs_str_cmp(out->updated, out->published) <= 0) {
        out->updated = RS_STR_NONE; /* it was not changed since */
    }
    if (out->source_name.at && !out->source_language[0] && out->languages.len) {
        memcpy(out->source_language, out->languages.at[0].code, sizeof out->source_language);
    }
    return true;
}

bool rs_article_clean(rs_article *out, const rs_raw *raw, rs_arena *arena, rs_arena *scratch, rs_err *err)
{
    *out = (rs_article){0};
    rs_draft d = {.out = out, .arena = arena, .scratch = scratch};
    bool ok = clean(&d, raw, err);
    /* A request refused on the way to something optional (a source name) shows here. */
    if (ok && (arena->overflowed || scratch->overflowed)) {
        ok = RS_FAIL_MEMORY(err);
    }
    rs_arena_reset(scratch);
    return ok;
}
