/* What a person types into a search, as an FTS5 expression: every word in quotes, so that nothing a person types can be
 * an error of syntax. `a b OR c -d "e f" g*` becomes ("a" AND ("b" OR "c") AND "e f" AND "g"*) NOT ("d"). */
#include "lang/token.h"
#include "store/parts.h"

enum { most_terms = 64 };

typedef struct rs_term {
    rs_str words;
    bool without, begins, or_before; /* or_before: OR stood between the term before and this one */
} rs_term;

typedef struct rs_terms {
    rs_term at[most_terms];
    size_t n;
} rs_terms;

/* Bytes of the quotation mark at the head of s: straight, curly, or guillemets; 0 for none. */
static size_t quote_len(rs_str s)
{
    static const char *const marks[] = {"\"", "\xC2\xAB", "\xC2\xBB", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (rs_str_starts(s, rs_str_of(marks[i]))) {
            return strlen(marks[i]);
        }
    }
    return 0;
}

static bool is_gap(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Takes the next word or phrase off *rest; false at the end. */
static bool take_term(rs_str *rest, rs_term *out, bool *quoted)
{
    while (rest->len && is_gap(rest->at[0])) {
        *rest = rs_str_part(*rest, 1, rest->len);
    }
    if (!rest->len) {
        return false;
    }
    *out = (rs_term){0};
    if (rest->at[0] == '-' && rest->len > 1 && !is_gap(rest->at[1])) {
        out->without = true;
        *rest = rs_str_part(*rest, 1, rest->len);
    }
    size_t open = quote_len(*rest);
    size_t end = open;
    *quoted = open > 0;
    while (end < rest->len) {
        rs_str here = rs_str_part(*rest, end, rest->len);
        if (open ? quote_len(here) > 0 : is_gap(here.at[0]) || quote_len(here) > 0) {
            break;
        }
        end++;
    }
    out->words = rs_str_part(*rest, open, end);
    *rest = rs_str_part(*rest, end, rest->len);
    if (open) {
        *rest = rs_str_part(*rest, quote_len(*rest), rest->len);
    }
    if (rest->len && open && rest->at[0] == '*') {
        out->begins = true;
        *rest = rs_str_part(*rest, 1, rest->len);
    } else if (!open && out->words.len > 1 && rs_str_ends(out->words, RS_STR("*"))) {
        out->begins = true;
    }
    return true;
}

static bool take_terms(rs_arena *arena, rs_str typed, rs_terms *out, rs_err *err)
{
    rs_term term;
    bool quoted = false;
    bool or_before = false;
    while (take_term(&typed, &term, &quoted)) {
        if (!quoted && !term.without && (rs_str_eq(term.words, RS_STR("OR")) || rs_str_eq(term.words, RS_STR("|")))) {
            or_before = true;
            continue;
        }
        rs_str fold = rs_fold(arena, term.words);
        if (!fold.at) {
            return RS_FAIL_MEMORY(err);
        }
        if (fold.len == 0) {
            continue; /* only marks: nothing to look for */
        }
        if (out->n == most_terms) {
            return RS_FAIL(err, RS_USAGE, "the search has more than %d words (use fewer)", most_terms);
        }
        term.or_before = or_before && !term.without;
        or_before = false;
        out->at[out->n++] = term;
    }
    return true;
}

static void put_term(rs_buf *out, const rs_term *term)
{
    rs_buf_char(out, '"');
    rs_buf_put(out, term->words); /* holds no quote: that ended it */
    rs_buf_z(out, term->begins ? "\"*" : "\"");
}

static void put_wanted(rs_buf *out, const rs_terms *terms)
{
    bool any = false;
    for (size_t i = 0; i < terms->n; i++) {
        const rs_term *t = &terms->at[i];
        if (t->without) {
            continue;
        }
        /* OR binds closer than the AND between the words. */
        size_t next = i + 1;
        while (next < terms->n && terms->at[next].without) {
            next++;
        }
        bool goes_on = next < terms->n && terms->at[next].or_before;
        bool continues = any && t->or_before;
        rs_buf_z(out, !any ? "" : continues ? " OR " : " AND ");
        rs_buf_z(out, goes_on && !continues ? "(" : "");
        put_term(out, t);
        rs_buf_z(out, continues && !goes_on ? ")" : "");
        any = true;
    }
}

bool rs_query_make(rs_arena *arena, rs_str typed, rs_str *out, rs_err *err)
{
    rs_terms terms = {.n = 0};
    size_t wanted = 0;
    rs_str valid = rs_utf8_mend(arena, typed.at ? typed : RS_STR(""));
    if (!valid.at) {
        return RS_FAIL_MEMORY(err);
    }
    if (!take_terms(arena, valid, &terms, err)) {
        return false;
    }
    for (size_t i = 0; i < terms.n; i++) {
        wanted += !terms.at[i].without;
    }
    if (!wanted) {
        return RS_FAIL(err, RS_USAGE,
                       "the search has no word to look for (a word to leave out needs another beside it)");
    }
    rs_buf made;
    rs_buf_init(&made, 1 << 20);
    rs_buf_z(&made, "(");
    put_wanted(&made, &terms);
    rs_buf_z(&made, ")");
    for (size_t i = 0; i < terms.n; i++) {
        if (terms.at[i].without) {
            rs_buf_z(&made, " NOT ");
            put_term(&made, &terms.at[i]);
        }
    }
    *out = made.overflowed ? RS_STR_NONE : rs_arena_str(arena, rs_buf_str(&made));
    rs_buf_release(&made);
    return out->at || RS_FAIL_MEMORY(err);
}
