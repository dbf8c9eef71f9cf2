#include "clean/mail.h"

#include <unicode/utf8.h>

enum {
    wrapped_most = 84,  /* columns: mail is broken by hand or program at 72 to 80 */
    wrapped_least = 55, /* a line as long as this may have been broken */
    wrapped_lines = 3,  /* so many of them: it was */
    headers_most = 12,
    signature_lines = 12, /* a "--" without its space begins a signature of so many lines at most */
    own_letters = 40,     /* bytes of an answer's own words, without which what it quotes is the message */
};

static const rs_str quoted = {"quoted-reply", 12}, signature = {"signature", 9}, forwarded = {"forwarded-header", 16};

typedef struct mail_line {
    rs_str text;
    rs_str why;
} mail_line;

typedef struct sheet {
    RS_VEC(mail_line) lines;
    rs_arena *arena;
} sheet;

static bool is_blank(rs_str s)
{
    return rs_str_trim(s).len == 0;
}

static uint32_t columns(rs_str s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        n += ((unsigned char)s.at[i] & 0xC0) != 0x80;
    }
    return n;
}

/* "Name: value" as in the headers of a mail, in any language: a word or three, and a colon. */
static bool is_header(rs_str line)
{
    line = rs_str_trim(line);
    while (line.len && (line.at[0] == '*' || line.at[0] == '>' || line.at[0] == ' ')) {
        line = rs_str_part(line, 1, line.len);
    }
    const char *colon = line.len ? memchr(line.at, ':', line.len) : NULL;
    size_t n = colon ? (size_t)(colon - line.at) : 0;
    uint32_t spaces = 0;
    for (size_t i = 0; i < n; i++) {
        spaces += line.at[i] == ' ';
    }
    return n >= 2 && n <= 40 && spaces <= 3;
}

/* "-----Original Message-----", "---------- Forwarded message ---------", "________". */
static bool is_rule(rs_str line)
{
    line = rs_str_trim(line);
    return rs_str_starts(line, RS_STR("-----")) || rs_str_starts(line, RS_STR("________"));
}

/* Lines of headers in a row behind line i, blank ones in front passed over; *end is behind them. */
static uint32_t headers_behind(const sheet *s, uint32_t i, uint32_t *end)
{
    uint32_t n = 0, blank = 0;
    for (i++; i < s->lines.len && blank < 2 && is_blank(s->lines.at[i].text); i++) {
        blank++;
    }
    for (; i < s->lines.len && n < headers_most && is_header(s->lines.at[i].text); i++) {
        n++;
    }
    *end = i;
    return n;
}

static void mark(sheet *s, uint32_t from, uint32_t to, rs_str why)
{
    for (uint32_t i = from; i < to; i++) {
        s->lines.at[i].why = why;
    }
}

static size_t kept_bytes(const sheet *s, uint32_t to)
{
    size_t n = 0;
    for (uint32_t i = 0; i < to; i++) {
        n += s->lines.at[i].why.at ? 0 : rs_str_trim(s->lines.at[i].text).len;
    }
    return n;
}

/* ---- what is not the sender's own */

static void mark_signature(sheet *s)
{
    for (uint32_t i = 1; i < s->lines.len; i++) {
        rs_str line = s->lines.at[i].text;
        bool proper = rs_str_eq(line, RS_STR("-- "));
        bool sloppy = rs_str_eq(line, RS_STR("--")) && s->lines.len - i <= signature_lines;
        if ((proper || sloppy) && kept_bytes(s, i) > 0) {
            mark(s, i, s->lines.len, signature);
            return;
        }
    }
}

/* The line that says who wrote what is quoted: it ends in a colon, right in front of it. */
static void mark_attribution(sheet *s, uint32_t at)
{
    uint32_t i = at;
    while (i && is_blank(s->lines.at[i - 1].text)) {
        i--;
    }
    rs_str line = i ? rs_str_trim(s->lines.at[i - 1].text) : RS_STR_NONE;
    if (!line.len || line.at[line.len - 1] != ':' || at - i > 1) {
        return;
    }
    mark(s, i - 1, i, quoted);
    bool broken = i >= 2 && !is_blank(s->lines.at[i - 2].text) && !rs_str_ends(s->lines.at[i - 2].text, RS_STR("."));
    if (broken && line.len < 40) { /* "On Sunday, Somebody <address>" / "wrote:" */
        mark(s, i - 2, i - 1, quoted);
    }
}

static bool is_quoted(rs_str line)
{
    return line.len && line.at[0] == '>';
}

/* Where nearly all is quoted, the quotation is the message: its marks go instead. */
static void mark_quotes(sheet *s)
{
    size_t own = 0, theirs = 0;
    RS_EACH(mail_line, line, &s->lines)
    {
        *(is_quoted(line->text) ? &theirs : &own) += line->why.at ? 0 : rs_str_trim(line->text).len;
    }
    bool all = own < own_letters && theirs > own;
    for (uint32_t i = 0; i < s->lines.len; i++) {
        mail_line *line = &s->lines.at[i];
        if (!is_quoted(line->text) || line->why.at) {
            continue;
        }
        if (all) {
            while (line->text.len && (line->text.at[0] == '>' || line->text.at[0] == ' ')) {
                line->text = rs_str_part(line->text, 1, line->text.len);
            }
        } else {
            if (i == 0 || !is_quoted(s->lines.at[i - 1].text)) {
                mark_attribution(s, i);
            }
            line->why = quoted;
        }
    }
}

/* What stands behind a rule and headers is another mail: in an answer not the sender's, in a forwarded one the message.
 */
static void mark_forwarded(sheet *s, bool reply)
{
    for (uint32_t i = 0; i < s->lines.len; i++) {
        uint32_t end;
        if (!is_rule(s->lines.at[i].text) || s->lines.at[i].why.at || headers_behind(s, i, &end) < 2) {
            continue;
        }
        if (reply && kept_bytes(s, i) >= own_letters) {
            mark(s, i, s->lines.len, quoted);
            return;
        }
        mark(s, i, end, forwarded);
    }
}

/* ---- lines broken for the width of a screen */

/* How wide the lines were broken; 0: they were not. */
static uint32_t wrapped_at(const sheet *s)
{
    uint32_t full = 0, over = 0, widest = 0;
    RS_EACH(mail_line, line, &s->lines)
    {
        uint32_t n = columns(line->text);
        full += n >= wrapped_least && n <= wrapped_most;
        widest = n > widest && n <= wrapped_most ? n : widest;
        over += n > wrapped_most && memchr(line->text.at, ' ', line->text.len); /* an address cannot be broken */
    }
    return full >= wrapped_lines && over * 10 < full ? widest : 0;
}

static size_t first_word(rs_str s)
{
    const char *space = s.len ? memchr(s.at, ' ', s.len) : NULL;
    return columns((rs_str){s.at, space ? (size_t)(space - s.at) : s.len});
}

/* Does the next line go on with this one's sentence? It does where its first word would not have fitted here. */
static bool goes_on(const mail_line *line, const mail_line *next, uint32_t wrapped, bool flowed)
{
    rs_str t = rs_str_trim(next->text);
    bool same = line->why.at == next->why.at && !is_blank(line->text) && t.len;
    if (!same || is_rule(t) || t.at[0] == '-' || t.at[0] == '*' || t.at[0] == '>') {
        return false;
    }
    if (flowed && rs_str_ends(line->text, RS_STR(" ")) && !rs_str_eq(line->text, RS_STR("-- "))) {
        return true;
    }
    uint32_t n = columns(line->text);
    return wrapped && n >= wrapped_least && n + 1 + first_word(t) > wrapped;
}

/* Lines with the same fate as one text, what was broken joined again. */
static rs_str join(sheet *s, uint32_t *i, uint32_t wrapped, bool flowed)
{
    uint32_t from = *i;
    size_t n = 0;
    while (*i < s->lines.len && s->lines.at[*i].why.at == s->lines.at[from].why.at) {
        n += s->lines.at[*i].text.len + 1;
        ++*i;
    }
    char *to = rs_arena_raw(s->arena, n + 1);
    size_t len = 0;
    for (uint32_t k = from; to && k < *i; k++) {
        rs_str t = s->lines.at[k].text;
        memcpy(to + len, t.at, t.len);
        len += t.len;
        bool on = k + 1 < *i && goes_on(&s->lines.at[k], &s->lines.at[k + 1], wrapped, flowed);
        to[len++] = on ? ' ' : '\n';
    }
    return (rs_str){to, to ? len : 0};
}

bool rs_mail_lines(rs_draft *d, rs_str utf8, bool reply, bool flowed, rs_err *err)
{
    sheet s = {.arena = d->scratch};
    for (rs_str line; rs_str_line(&utf8, &line);) {
        mail_line *to = RS_PUSH(s.arena, &s.lines);
        if (!to) {
            return RS_FAIL_MEMORY(err);
        }
        to->text = flowed && rs_str_starts(line, RS_STR(" ")) ? rs_str_part(line, 1, line.len) : line;
    }
    mark_signature(&s);
    mark_forwarded(&s, reply);
    mark_quotes(&s);
    uint32_t wrapped = wrapped_at(&s);
    for (uint32_t i = 0; i < s.lines.len;) {
        rs_str why = s.lines.at[i].why, text = join(&s, &i, wrapped, flowed);
        uint32_t before = d->lines.len;
        if (!text.at || !rs_normal_lines(d, text, RS_LINE_PLAIN, err)) {
            return text.at ? false : RS_FAIL_MEMORY(err);
        }
        for (uint32_t k = before; k < d->lines.len; k++) {
            d->lines.at[k].why = why;
        }
    }
    return true;
}
