/* inspect: what a stage saw, for people and for the corpus tests. */
#include <math.h>

#include "lang/number_amount.h"
#include "tell/reading.h"

typedef struct lines {
    rs_buf *out;
    const rs_article *article;
} lines;

static void put_name(lines *w, const char *name)
{
    rs_buf_z(w->out, " | ");
    rs_buf_z(w->out, name);
    rs_buf_char(w->out, '=');
}

/* One finding stays on one line. */
static void put_inline(rs_buf *out, rs_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        rs_buf_char(out, s.at[i] == '\n' ? ' ' : s.at[i]);
    }
}

static void put_str(lines *w, const char *name, rs_str s)
{
    if (s.at) {
        put_name(w, name);
        put_inline(w->out, s);
    }
}

static void put_num(lines *w, const char *name, double v)
{
    if (isfinite(v)) {
        put_name(w, name);
        rs_buf_printf(w->out, "%.10g", v);
    }
}

static void put_strs(lines *w, const char *name, const rs_strs *list)
{
    for (uint32_t i = 0; i < list->len; i++) {
        if (i == 0) {
            put_name(w, name);
        } else {
            rs_buf_z(w->out, "; ");
        }
        put_inline(w->out, list->at[i]);
    }
}

/* clang-format off */
#define SHOW_span(name, arg) put_inline(w->out, rs_span_text(w->article, item->name));
#define SHOW_part(name, arg) if (item->name.end > item->name.start) { put_str(w, #name, rs_span_text(w->article, item->name)); }
#define SHOW_str(name, arg) put_str(w, #name, item->name);
#define SHOW_strs(name, arg) put_strs(w, #name, &item->name);
#define SHOW_num(name, arg) put_num(w, #name, item->name);
#define SHOW_index(name, arg) if (item->name >= 0) { put_name(w, #name); rs_buf_printf(w->out, arg "%d", item->name + 1); }
#define SHOW_flag(name, arg) if (item->name) { put_str(w, #name, RS_STR("yes")); }
#define SHOW_choice(name, arg) put_str(w, #name, rs_str_of(rs_##arg##_name(item->name)));
#define SHOW(kind, name, arg) SHOW_##kind(name, arg)
#define SHOW_ITEM(name, key, FIELDS)                      \
    static void show_##name(lines *w, const rs_##name *item) \
    {                                                     \
        FIELDS(SHOW)                                      \
        rs_buf_char(w->out, '\n');                        \
    }
RS_FINDINGS(SHOW_ITEM)
/* clang-format on */

static void show_tokens(lines *w, const rs_doc *doc)
{
    static const char *const kinds[] = {"arabic", "latin", "cyrillic", "letters", "number", "punct", "symbol"};
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        const rs_token *t = &doc->tokens[i];
        rs_buf_put(w->out, rs_token_text(doc, i));
        rs_buf_printf(w->out, " | at=%u | kind=%s | sentence=%u", t->at, kinds[t->kind], t->sentence + 1);
        static const char *const flags[] = {"glued", "paragraph", "damma", "tanween",
                                            "title", "upper",     "opens", "closes"};
        for (int f = 0; f < 8; f++) {
            if (t->flags & 1 << f) {
                rs_buf_printf(w->out, " | %s", flags[f]);
            }
        }
        rs_buf_char(w->out, '\n');
    }
}

static void show_sentences(lines *w, const rs_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_sentences; i++) {
        const rs_sentence *s = &doc->sentences[i];
        put_inline(w->out, rs_str_part(doc->text, s->start, s->end));
        rs_buf_printf(w->out, " | paragraph=%u\n", s->paragraph + 1);
    }
}

/* What the form is, without whether it hides others. */
static void put_form(lines *w, unsigned feat)
{
    static const char *const feats[] = {"fixed", "verb",    "noun",     "masdar",    "agent",
                                        "past",  "present", "feminine", "masculine", "singular",
                                        "dual",  "plural",  "first",    "adjective", "patient"};
    const char *gap = " | form=";
    for (int f = 0; f < 15; f++) {
        if (feat & 1u << f) {
            rs_buf_printf(w->out, "%s%s", gap, feats[f]);
            gap = ",";
        }
    }
}

/* What clings to the word: its own letters before and behind. */
static void put_clings(lines *w, const rs_doc *doc, const rs_match *m)
{
    if (m->pre || m->suf) {
        uint32_t last = m->token + m->n - 1u;
        rs_str before = rs_str_part(doc->text, doc->tokens[m->token].at, rs_token_after(doc, m->token, m->pre));
        rs_str behind = rs_str_part(doc->text, rs_match_end(doc, m), doc->tokens[last].at + doc->tokens[last].len);
        rs_buf_z(w->out, " | clings=");
        put_inline(w->out, before);
        rs_buf_z(w->out, "+");
        put_inline(w->out, behind);
    }
}

static void show_lexicon(lines *w, const rs_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_matches; i++) {
        const rs_match *m = &doc->matches[i];
        put_inline(w->out, rs_str_part(doc->text, rs_match_start(doc, m), rs_match_end(doc, m)));
        put_str(w, "class", rs_str_of(rs_lex_class_name((rs_lex_class)m->class_id)));
        put_str(w, "entry", rs_lex_headword(m->entry));
        put_form(w, m->feat);
        put_str(w, "weak", m->feat & RS_F_WEAK ? RS_STR("yes") : RS_STR_NONE);
        put_clings(w, doc, m);
        rs_buf_char(w->out, '\n');
    }
}

/* The distinct ways to take each word that the lexicon inflects, whatever it means and in which class it stands. */
static void show_morphology(lines *w, const rs_doc *doc)
{
    const unsigned grammar = RS_F_VERB | RS_F_NOUN | RS_F_PAST | RS_F_PRESENT | RS_F_FEMININE | RS_F_MASCULINE |
                             RS_F_SINGULAR | RS_F_DUAL | RS_F_PLURAL | RS_F_FIRST;
    for (uint32_t i = 0; i < doc->n_tokens; i++) {
        for (uint32_t k = doc->match_at[i]; k < doc->match_at[i + 1]; k++) {
            const rs_match *m = &doc->matches[k];
            unsigned feat = m->feat & grammar;
            bool seen = m->n > 1 || (m->feat & RS_F_FIXED);
            for (uint32_t before = doc->match_at[i]; before < k && !seen; before++) {
                const rs_match *b = &doc->matches[before];
                seen = b->n == 1 && (b->feat & grammar) == feat && b->clitics == m->clitics;
            }
            if (!seen) {
                put_inline(w->out, rs_token_text(doc, i));
                put_form(w, feat);
                put_clings(w, doc, m);
                rs_buf_char(w->out, '\n');
            }
        }
    }
}

/* The next, the last but one: no number, but a place in an order. */
static void show_order(lines *w, const rs_doc *doc, const rs_match *m)
{
    put_inline(w->out, rs_str_part(doc->text, rs_match_start(doc, m), rs_match_end(doc, m)));
    put_str(w, "kind", RS_STR("relative"));
    put_str(w, "from", rs_lex_attr(m->entry, RS_ATTR_from));
    put_str(w, "step", rs_lex_attr(m->entry, RS_ATTR_step));
    rs_buf_char(w->out, '\n');
}

/* Every number of the text with what bounds it, whether or not it is a figure. */
static void show_numbers(lines *w, const rs_doc *doc)
{
    static const char *const kinds[] = {"cardinal", "ordinal", "vague", "fraction"};
    for (uint32_t i = 0; i < doc->n_tokens;) {
        const rs_match *order = rs_doc_match(doc, i, RS_LEX_order);
        if (order) {
            show_order(w, doc, order);
            i += order->n;
            continue;
        }
        rs_amount a;
        if (!rs_amount_at(doc, i, &a)) {
            i++;
            continue;
        }
        const rs_match *behind = rs_bound_behind(doc, a.next);
        i = a.next;
        if (behind && a.qualifier == RS_QUALIFIER_exact) {
            rs_amount_bind(&a, rs_lex_attr(behind->entry, RS_ATTR_bound));
            a.end = rs_match_end(doc, behind);
            i += behind->n;
        }
        put_inline(w->out, rs_str_part(doc->text, a.start, a.end));
        put_str(w, "kind", rs_str_of(a.ratio ? "fraction" : kinds[a.number.kind]));
        put_num(w, "value", a.value);
        put_num(w, "min", a.min);
        put_num(w, "max", a.max);
        put_str(w, "qualifier", rs_str_of(rs_qualifier_name(a.qualifier)));
        put_str(w, "percent", a.number.percent ? RS_STR("yes") : RS_STR_NONE);
        if (a.start != a.number.start || a.end != a.number.end) {
            put_str(w, "number", rs_str_part(doc->text, a.number.start, a.number.end));
        }
        put_str(w, "article", a.number.article ? RS_STR("yes") : RS_STR_NONE);
        rs_buf_char(w->out, '\n');
    }
}

static void show_clean(lines *w, const rs_article *a)
{
    rs_buf_z(w->out, "title");
    put_str(w, "text", a->title);
    rs_buf_z(w->out, "\npublished");
    put_str(w, "value", a->published);
    put_str(w, "by", rs_str_of(rs_published_by_name(a->published_by)));
    put_str(w, "updated", a->updated);
    rs_buf_z(w->out, "\nsource");
    put_str(w, "name", a->source_name);
    put_str(w, "byline", a->byline);
    put_str(w, "url", a->url);
    put_str(w, "alternate", a->alternate);
    put_str(w, "charset", a->charset);
    if (a->mojibake) {
        put_str(w, "mojibake", RS_STR("yes"));
    }
    if (a->paywall) {
        put_str(w, "paywall", RS_STR("yes"));
    }
    rs_buf_char(w->out, '\n');
    RS_EACH(rs_entry, e, &a->entries)
    {
        rs_buf_z(w->out, "entry");
        put_str(w, "published", e->published);
        put_str(w, "title", e->title);
        put_str(w, "text", rs_str_part(a->text, e->start, e->end));
        rs_buf_char(w->out, '\n');
    }
    RS_EACH(rs_post, p, &a->posts)
    {
        rs_buf_z(w->out, "post");
        put_str(w, "author", p->author);
        put_str(w, "handle", p->handle);
        put_str(w, "date", p->date);
        put_str(w, "url", p->url);
        put_str(w, "text", rs_str_part(a->text, p->start, p->end));
        rs_buf_char(w->out, '\n');
    }
    RS_EACH(rs_removed, r, &a->removed)
    {
        rs_buf_z(w->out, "removed");
        put_str(w, "why", r->why);
        put_str(w, "text", r->text);
        rs_buf_char(w->out, '\n');
    }
    rs_str rest = a->text, line;
    while (rs_str_line(&rest, &line)) {
        rs_buf_z(w->out, "text");
        put_str(w, "line", line);
        rs_buf_char(w->out, '\n');
    }
}

/* The stages that show the text itself, by show_NAME() above, in the order they are told. */
#define TEXT_STAGES(S) S(tokens) S(sentences) S(morphology) S(lexicon) S(numbers)

const char *rs_tell_inspect_stages(void)
{
#define TEXT_STAGE(name)         #name "\n"
#define STAGE(name, key, FIELDS) #key "\n"
    return "clean\n" TEXT_STAGES(TEXT_STAGE) "names\n" RS_FINDINGS(STAGE);
}

bool rs_tell_inspect(rs_buf *out, const rs_reading *reading, const rs_doc *doc, rs_str what, rs_err *err)
{
    lines state = {out, &reading->article}, *w = &state;
    if (rs_str_eq(what, RS_STR("names"))) {
        what = RS_STR("mentions");
    }
    if (rs_str_eq(what, RS_STR("clean"))) {
        show_clean(w, &reading->article);
        return true;
    }
#define SHOW_TEXT(name)                                                                                                \
    if (doc && rs_str_eq(what, RS_STR(#name))) {                                                                       \
        show_##name(w, doc);                                                                                           \
        return true;                                                                                                   \
    }
    TEXT_STAGES(SHOW_TEXT)
#define SHOW_LIST(name, key, FIELDS)                                                                                   \
    if (rs_str_eq(what, RS_STR(#key))) {                                                                               \
        for (uint32_t i = 0; i < reading->key.len; i++) {                                                              \
            show_##name(w, &reading->key.at[i]);                                                                       \
        }                                                                                                              \
        return true;                                                                                                   \
    }
    RS_FINDINGS(SHOW_LIST)
    return RS_FAIL(err, RS_USAGE, "there is no stage '%.*s' to inspect", RS_STR_ARG(what));
}
