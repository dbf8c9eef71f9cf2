#include "clean/mail.h"

#include <gmime/gmime.h>

enum {
    mail_most = 32 << 20,  /* bytes: GLib ends the program where memory runs out, so what it is given is bounded */
    boundaries_most = 256, /* mentions of one: multiparts cannot be nested deeper, and the parser recurses */
    depth_most = 32,
    texts_most = 64,
    answer_letters = 40, /* letters of one's own in front of what is quoted */
};

/* A text part: what it says, and how it is to be taken. */
typedef struct text {
    rs_str utf8;
    bool flowed;
} text;

/* What was found in the parts of one mail. */
typedef struct parts {
    rs_draft *d;
    RS_VEC(text) plain, html;                   /* shown in the mail */
    RS_VEC(text) plain_attached, html_attached; /* files that came along */
    GMimeMessage *inner;                        /* the first mail that this one carries; borrowed */
    rs_decoded first;                           /* of the part read last: its encoding */
    uint32_t n;
    bool failed; /* out of memory */
} parts;

void rs_mail_init(void)
{
    g_mime_init();
}

/* ---- headers */

static rs_str raw_header(GMimeObject *o, const char *name)
{
    GMimeHeader *h = g_mime_header_list_get_header(g_mime_object_get_header_list(o), name);
    const char *value = h ? g_mime_header_get_raw_value(h) : NULL;
    return value ? rs_str_trim(rs_str_of(value)) : RS_STR_NONE;
}

static rs_str without_angles(rs_str s)
{
    s = rs_str_trim(s);
    bool both = s.len >= 2 && s.at[0] == '<' && s.at[s.len - 1] == '>';
    return both ? rs_str_part(s, 1, s.len - 1) : s;
}

/* A page that a browser saved: its Date is the day of saving, its From the browser. */
static bool is_saved_page(GMimeObject *o)
{
    return raw_header(o, "Snapshot-Content-Location").at || raw_header(o, "X-MAF-Information").at ||
           rs_str_starts_nocase(raw_header(o, "From"), RS_STR("<Saved by ")) ||
           rs_str_starts_nocase(raw_header(o, "From"), RS_STR("\"Saved by "));
}

/* Who sent it: the name in From, else that of the list. */
static rs_str sender(rs_draft *d, GMimeObject *o)
{
    static const char *const headers[] = {"From", "List-Id", "Sender"};
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++) {
        rs_str name = rs_normal_string(d->arena, rs_mail_name(d->scratch, raw_header(o, headers[i])));
        if (name.at) {
            return name;
        }
    }
    return RS_STR_NONE;
}

static void take_date(rs_draft *d, GMimeObject *o)
{
    rs_str date = raw_header(o, "Date");
    if (!date.at) { /* the newest stamp of those that passed it on stands behind a semicolon */
        rs_str received = raw_header(o, "Received");
        size_t at = rs_str_find(received, RS_STR(";"), 0);
        date = at == SIZE_MAX ? RS_STR_NONE : rs_str_part(received, at + 1, received.len);
    }
    rs_str iso = date.at ? rs_iso_date(d->arena, date) : RS_STR_NONE;
    if (iso.at) {
        d->out->published = iso;
        d->out->published_by = RS_BY_metadata;
    }
}

/* The address of a saved page. */
static bool take_address(rs_draft *d, GMimeObject *o, rs_err *err)
{
    rs_str location = raw_header(o, "Snapshot-Content-Location");
    location = location.at ? location : raw_header(o, "Content-Location");
    if (!d->out->url.at && rs_str_starts_nocase(location, RS_STR("http"))) {
        d->out->url = rs_arena_str(d->arena, location);
    }
    return !d->arena->overflowed || RS_FAIL_MEMORY(err);
}

/* Without "Re:" and "Fwd:". */
static rs_str subject_itself(rs_str s)
{
    static const char *const marks[] = {"re:", "fwd:", "fw:"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0];) {
        bool has = rs_str_starts_nocase(s, rs_str_of(marks[i]));
        s = has ? rs_str_trim(rs_str_part(s, strlen(marks[i]), s.len)) : s;
        i = has ? 0 : i + 1;
    }
    return s;
}

/* What the mail tells of itself is believed more than what its markup does. */
static bool take_headers(rs_draft *d, GMimeObject *o, rs_err *err)
{
    if (is_saved_page(o)) {
        return true;
    }
    rs_str id = without_angles(raw_header(o, "Message-ID"));
    rs_str words = subject_itself(rs_mail_words(d->scratch, raw_header(o, "Subject")));
    rs_str subject = rs_normal_string(d->arena, words);
    rs_str from = sender(d, o);
    d->out->ref = id.len ? rs_normal_string(d->arena, id) : d->out->ref;
    d->headline = subject.at ? subject : d->headline;
    d->out->source_name = from.at ? from : d->out->source_name;
    take_date(d, o);
    return (!d->arena->overflowed && !d->scratch->overflowed) || RS_FAIL_MEMORY(err);
}

/* ---- parts */

static bool is_type(GMimeObject *o, const char *type, const char *subtype)
{
    return g_mime_content_type_is_type(g_mime_object_get_content_type(o), type, subtype);
}

static rs_str parameter(GMimeObject *o, const char *name)
{
    return rs_str_of(g_mime_content_type_get_parameter(g_mime_object_get_content_type(o), name));
}

/* The part's bytes without their transfer encoding, as UTF-8 in scratch. */
static rs_str decode(parts *p, GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    rs_decoded decoded = {0};
    if (!content) {
        return RS_STR_NONE;
    }
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    rs_str s = rs_arena_str(p->d->scratch, (rs_str){(const char *)bytes->data, bytes->len});
    g_object_unref(stream);
    rs_err why = {0};
    if (s.at && s.len &&
        !rs_charset_decode(p->d->scratch, s, parameter(GMIME_OBJECT(part), "charset"), &decoded, &why)) {
        p->failed = why.code == RS_MEMORY;
        return RS_STR_NONE;
    }
    p->failed = p->failed || p->d->scratch->overflowed;
    p->first = decoded;
    return decoded.text;
}

typedef enum text_kind { KIND_OTHER, KIND_PLAIN, KIND_HTML } text_kind;

/* What kind of text it is: text of a sort not known is to be shown as it is, says RFC 2046. */
static text_kind kind_of(GMimeObject *o)
{
    static const char *const others[] = {"calendar",   "css", "csv", "vcard",          "x-vcard", "directory",
                                         "javascript", "rtf", "xml", "rfc822-headers", "x-patch", "x-amp-html"};
    if (is_type(o, "text", "html") || is_type(o, "application", "xhtml+xml") || is_type(o, "text", "enriched")) {
        return KIND_HTML;
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        if (is_type(o, "text", others[i])) {
            return KIND_OTHER;
        }
    }
    rs_str told = raw_header(o, "Content-Type");
    bool is_told = told.len && memchr(told.at, '/', told.len);
    return !is_told || is_type(o, "text", "*") ? KIND_PLAIN : KIND_OTHER;
}

static void keep_text(parts *p, text t, bool html, bool attached)
{
    rs_arena *arena = p->d->scratch;
    text *to = attached && html ? RS_PUSH(arena, &p->html_attached)
               : attached       ? RS_PUSH(arena, &p->plain_attached)
               : html           ? RS_PUSH(arena, &p->html)
                                : RS_PUSH(arena, &p->plain);
    if (to) {
        *to = t;
    }
    p->failed = p->failed || !to;
}

static void take_text(parts *p, GMimeObject *o)
{
    GMimeContentDisposition *how = g_mime_object_get_content_disposition(o);
    bool attached = how && g_mime_content_disposition_is_attachment(how);
    text_kind kind = kind_of(o);
    if (kind == KIND_OTHER || p->n >= texts_most) {
        return;
    }
    p->n++;
    text t = {.utf8 = decode(p, GMIME_PART(o))};
    t.flowed = rs_str_eq_nocase(parameter(o, "format"), RS_STR("flowed"));
    if (rs_str_trim(t.utf8).len) {
        keep_text(p, t, kind == KIND_HTML, attached);
    }
}

/* A boundary that never comes: all that there is stands in front of it. */
static void take_prologue(parts *p, GMimeMultipart *m)
{
    rs_str bytes = rs_str_of(g_mime_multipart_get_prologue(m));
    rs_decoded decoded = {0};
    rs_err why = {0};
    if (!rs_str_trim(bytes).len) {
        return;
    }
    bytes = rs_arena_str(p->d->scratch, bytes);
    if (bytes.at && rs_charset_decode(p->d->scratch, bytes, RS_STR_NONE, &decoded, &why)) {
        p->first = decoded;
        keep_text(p, (text){.utf8 = decoded.text}, false, false);
    }
    p->failed = p->failed || !bytes.at || why.code == RS_MEMORY;
}

static void take_part(parts *p, GMimeObject *o, int depth);

/* Of what belongs together only the root is text; the rest are its pictures and frames. */
static GMimeObject *root_of(GMimeMultipart *m)
{
    int n = g_mime_multipart_get_count(m);
    rs_str start = without_angles(parameter(GMIME_OBJECT(m), "start"));
    for (int i = 0; i < n && start.len; i++) {
        GMimeObject *o = g_mime_multipart_get_part(m, i);
        if (rs_str_eq(rs_str_of(g_mime_object_get_content_id(o)), start)) {
            return o;
        }
    }
    return n ? g_mime_multipart_get_part(m, 0) : NULL;
}

static void take_multipart(parts *p, GMimeMultipart *m, int depth)
{
    if (is_type(GMIME_OBJECT(m), "multipart", "related")) {
        GMimeObject *root = root_of(m);
        if (root) {
            take_part(p, root, depth + 1);
        }
        return;
    }
    int n = g_mime_multipart_get_count(m);
    if (!n) {
        take_prologue(p, m);
    }
    for (int i = 0; i < n && !p->failed; i++) {
        take_part(p, g_mime_multipart_get_part(m, i), depth + 1);
    }
}

static void take_part(parts *p, GMimeObject *o, int depth)
{
    if (depth > depth_most || p->failed) {
        return;
    }
    if (GMIME_IS_MULTIPART(o)) {
        take_multipart(p, GMIME_MULTIPART(o), depth);
    } else if (GMIME_IS_MESSAGE_PART(o)) {
        GMimeMessage *m = g_mime_message_part_get_message(GMIME_MESSAGE_PART(o));
        p->inner = p->inner ? p->inner : m;
    } else if (GMIME_IS_PART(o)) {
        take_text(p, o);
    }
}

/* ---- what to read of them */

/* Letters that a reader sees, roughly: outside of tags. */
static size_t letters_of(rs_str s, bool html)
{
    size_t n = 0;
    bool tag = false;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        tag = html && (c == '<' || (tag && c != '>'));
        n += !tag && (c >= 0xC0 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    }
    return n;
}

static rs_str joined(rs_draft *d, const text *at, uint32_t n, bool html, size_t *letters)
{
    size_t bytes = 0;
    *letters = 0;
    for (uint32_t i = 0; i < n; i++) {
        bytes += at[i].utf8.len + 1;
        *letters += letters_of(at[i].utf8, html);
    }
    if (n == 1) {
        return at->utf8;
    }
    char *to = n ? rs_arena_raw(d->scratch, bytes + 1) : NULL;
    size_t len = 0;
    for (uint32_t i = 0; to && i < n; i++) {
        memcpy(to + len, at[i].utf8.at, at[i].utf8.len);
        len += at[i].utf8.len;
        to[len++] = '\n';
    }
    return (rs_str){to, to ? len : 0};
}

/* Where an answer quotes the mail that it answers, as the great mail programs mark it up. */
static size_t quote_in(rs_str html)
{
    static const char *const marks[] = {"class=\"gmail_quote", "type=\"cite\"", "id=\"divRplyFwdMsg\"",
                                        "id=\"appendonsend\"", "class=\"moz-cite-prefix"};
    size_t first = SIZE_MAX;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t at = rs_str_find(html, rs_str_of(marks[i]), 0);
        first = at < first ? at : first;
    }
    while (first != SIZE_MAX && first && html.at[first] != '<') {
        first--;
    }
    return first;
}

/* Tags out, so that what is quoted can be shown as removed. */
static bool note_quote(rs_draft *d, rs_str html, rs_err *err)
{
    char *to = rs_arena_raw(d->scratch, html.len + 1);
    size_t n = 0;
    bool tag = false;
    for (size_t i = 0; to && i < html.len; i++) {
        bool was = tag;
        tag = html.at[i] == '<' || (tag && html.at[i] != '>');
        if (!tag) {
            to[n++] = was ? '\n' : html.at[i];
        }
    }
    uint32_t before = d->lines.len;
    if (!to || !rs_normal_lines(d, (rs_str){to, n}, RS_LINE_PLAIN, err)) {
        return to ? false : RS_FAIL_MEMORY(err);
    }
    for (uint32_t i = before; i < d->lines.len; i++) {
        d->lines.at[i].why = RS_STR("quoted-reply");
    }
    return true;
}

static bool read_html(rs_draft *d, const rs_raw *raw, rs_str html, bool reply, rs_err *err)
{
    size_t cut = reply ? quote_in(html) : SIZE_MAX;
    bool answer = cut != SIZE_MAX && letters_of(rs_str_part(html, 0, cut), true) >= answer_letters;
    rs_raw page = *raw;
    page.url = d->out->url;
    d->markup = true;
    return rs_html_read(d, &page, answer ? rs_str_part(html, 0, cut) : html, err) &&
           (!answer || note_quote(d, rs_str_part(html, cut, html.len), err));
}

/* The fuller of the two; an answer's plain text, since what it quotes shows there. */
static bool read_best(parts *p, const rs_raw *raw, bool reply, rs_err *err)
{
    rs_draft *d = p->d;
    bool attached = !p->plain.len && !p->html.len;
    const text *plain = attached ? p->plain_attached.at : p->plain.at;
    const text *html = attached ? p->html_attached.at : p->html.at;
    uint32_t n_plain = attached ? p->plain_attached.len : p->plain.len;
    uint32_t n_html = attached ? p->html_attached.len : p->html.len;
    size_t in_plain, in_html;
    rs_str plain_text = joined(d, plain, n_plain, false, &in_plain);
    rs_str html_text = joined(d, html, n_html, true, &in_html);
    if ((n_plain && !plain_text.at) || (n_html && !html_text.at)) {
        return RS_FAIL_MEMORY(err);
    }
    bool use_html = n_html && (!n_plain || (!reply && in_html * 10 >= in_plain * 9));
    return use_html ? read_html(d, raw, html_text, reply, err)
                    : rs_mail_lines(d, plain_text, reply, n_plain && plain->flowed, err);
}

static bool has_text(const parts *p)
{
    return p->plain.len || p->html.len;
}

/* A mail with nothing of its own is the mail that it carries. */
static bool read_message(rs_draft *d, GMimeMessage *m, const rs_raw *raw, rs_err *err)
{
    parts p = {.d = d};
    for (int depth = 0; m && depth < depth_most; depth++) {
        GMimeMessage *inner = p.inner;
        p = (parts){.d = d};
        m = depth ? inner : m;
        GMimeObject *root = m ? g_mime_message_get_mime_part(m) : NULL;
        if (root) {
            take_part(&p, root, 0);
        }
        if (p.failed) {
            return RS_FAIL_MEMORY(err);
        }
        if (has_text(&p) || !p.inner) {
            break;
        }
    }
    if (!m) {
        return RS_FAIL_MEMORY(err);
    }
    if (!has_text(&p) && !p.plain_attached.len && !p.html_attached.len) {
        return RS_FAIL(err, RS_EMPTY, "%.*s: a mail without any text; convert what is attached to it first",
                       RS_STR_ARG(raw->file));
    }
    d->out->charset = rs_arena_str(d->arena, p.first.charset);
    d->out->mojibake = d->out->mojibake || p.first.mojibake;
    GMimeObject *o = GMIME_OBJECT(m);
    bool reply = raw_header(o, "In-Reply-To").at || raw_header(o, "References").at;
    return (d->out->charset.at || RS_FAIL_MEMORY(err)) && take_address(d, o, err) && read_best(&p, raw, reply, err) &&
           take_headers(d, o, err);
}

/* How often a boundary is mentioned: multiparts are not nested deeper than that. */
static bool is_deep(rs_str bytes)
{
    uint32_t n = 0;
    for (size_t at = 0; (at = rs_str_find_nocase(bytes, RS_STR("boundary"), at)) != SIZE_MAX; at++) {
        if (++n > boundaries_most) {
            return true;
        }
    }
    return false;
}

bool rs_mail_read(rs_draft *d, const rs_raw *raw, rs_err *err)
{
    if (raw->bytes.len > mail_most || is_deep(raw->bytes)) {
        return RS_FAIL(err, RS_LIMIT, "%.*s: a mail of more than 32 MiB or %d nested parts; save its text by itself",
                       RS_STR_ARG(raw->file), boundaries_most);
    }
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(raw->bytes.at, raw->bytes.len);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *m = g_mime_parser_construct_message(parser, NULL);
    bool ok = m ? read_message(d, m, raw, err)
                : RS_FAIL(err, RS_INPUT, "%.*s: no mail; save it again as text or .eml", RS_STR_ARG(raw->file));
    if (m) {
        g_object_unref(m);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    return ok;
}
