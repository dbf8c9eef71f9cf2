/* furniture: the lines of a page that are no part of its article: share buttons, comment forms, photo credits, notices.
 * What such lines say stands in the lexicon (class `boilerplate`); here is how much of a line it must be:
 *   line: whole  the line is made of such forms, numbers and single letters only (the default)
 *   line: start  the line begins with it, and is no longer than a headline; `colon: yes` asks for a mark behind it
 *   line: any    the form alone proves the line, wherever it stands
 *   where: edge  only near the head or the foot of the text, where section names and counters stand
 *   tail: yes    what follows it to the end goes too, if nothing there reads like a paragraph; always: even then
 * A line that says anything else stays: a lost sentence is worse than a kept button. */
#include "clean/parts.h"

#include "base/map.h"
#include "lang/doc.h"
#include "lang/lexicon.h"

enum {
    max_words = 64,    /* a longer line is a paragraph: no furniture but a notice */
    max_whole = 30,    /* words of a line made of furniture */
    max_start = 26,    /* words of a line that begins with it */
    max_notice = 24,   /* words of a notice in the middle of a text */
    max_fillers = 4,   /* numbers and single letters among the forms */
    head_lines = 4,    /* lines that count as near the head ... */
    foot_lines = 8,    /* ... and near the foot */
    tail_words = 18,   /* a longer line behind a header is a paragraph */
    min_duplicate = 8, /* words: shorter lines may well stand twice */
    max_caption = 34,  /* words of a photo's caption */
    max_credit = 8,    /* words of the credit in its brackets */
    max_glued = 48,    /* letters of a word made of section names run together */
    ahead = 6,         /* words fetched into the cache before they are looked up */
    enough_words = 30, /* of an article, before what ends it for sure */
    max_label = 160,   /* bytes within which a label must end */
};

typedef struct words {
    rs_str at[max_words];
    uint32_t n;
    bool more; /* the line goes on */
} words;

typedef struct hit {
    uint32_t entry, n; /* n: words taken; 0 for no hit */
} hit;

typedef struct site {
    const rs_draft *draft;
    const rs_line *line;
    words words;
    bool edge;
} site;

static void split(words *w, rs_str fold)
{
    w->n = 0;
    rs_str word;
    while (fold.at && fold.len && w->n < max_words && rs_str_split(&fold, ' ', &word)) {
        w->at[w->n++] = word;
    }
    w->more = fold.at && fold.len;
}

/* The longest form of the class that starts at word `from`. */
static hit form_at(const words *w, uint32_t from)
{
    hit best = {0};
    uint32_t state = 0;
    for (uint32_t i = from; i < w->n; i++) {
        state = rs_lex_step(state, w->at[i]);
        if (!state) {
            break;
        }
        uint32_t n;
        const rs_sense *senses = rs_lex_senses(state, &n);
        for (uint32_t k = 0; k < n; k++) {
            if (senses[k].class_id == RS_LEX_boilerplate) {
                best = (hit){senses[k].entry, i - from + 1};
            }
        }
        if (!rs_lex_goes_on(state)) {
            break;
        }
    }
    return best;
}

static bool attr_is(uint32_t entry, rs_lex_attr_id attr, rs_str value)
{
    return rs_str_eq(rs_lex_attr(entry, attr), value);
}

static bool is_filler(rs_str word)
{
    if (word.len == 1) {
        return true;
    }
    for (size_t i = 0; i < word.len; i++) {
        if ((word.at[i] < '0' || word.at[i] > '9') && word.at[i] != '.' && word.at[i] != ',') {
            return false;
        }
    }
    return true;
}

/* "and Twitter": the conjunction is written into the next word. */
static hit form_after_and(words *w, uint32_t at)
{
    rs_str word = w->at[at];
    if (word.len < 4 || (unsigned char)word.at[0] != RS_WAW) {
        return (hit){0};
    }
    w->at[at] = rs_str_part(word, 1, word.len);
    hit h = form_at(w, at);
    w->at[at] = word;
    return h;
}

/* The line is nothing but furniture: the reason of its first form. */
static rs_str judge_whole(site *s)
{
    words *w = &s->words;
    if (w->more || w->n == 0 || w->n > max_whole) {
        return RS_STR_NONE;
    }
    rs_str why = RS_STR_NONE;
    uint32_t fillers = 0;
    for (uint32_t i = 0; i < w->n;) {
        hit h = form_at(w, i);
        if (!h.n && i > 0) {
            h = form_after_and(w, i);
        }
        if (!h.n) {
            if (!is_filler(w->at[i]) || ++fillers > max_fillers) {
                return RS_STR_NONE;
            }
            i++;
            continue;
        }
        if (attr_is(h.entry, RS_ATTR_where, RS_STR("edge")) && !s->edge) {
            return RS_STR_NONE;
        }
        if (!why.at) {
            why = rs_lex_attr(h.entry, RS_ATTR_reason);
        }
        i += h.n;
    }
    return why;
}

/* Is the mark behind the first n words of the line one that sets a label off? */
static bool label_ends(const site *s, uint32_t n)
{
    rs_str text = s->line->text;
    for (size_t i = 0; i < text.len && i < max_label; i++) {
        if (text.at[i] == ':' || text.at[i] == '|' || text.at[i] == '-') {
            words head;
            split(&head, rs_fold(s->draft->scratch, rs_str_part(text, 0, i)));
            if (head.n >= n) {
                return head.n == n;
            }
        }
    }
    return false;
}

static rs_str judge_start(const site *s)
{
    if (s->words.more || s->words.n > max_start) {
        return RS_STR_NONE;
    }
    hit h = form_at(&s->words, 0);
    if (!h.n || !attr_is(h.entry, RS_ATTR_line, RS_STR("start"))) {
        return RS_STR_NONE;
    }
    if (attr_is(h.entry, RS_ATTR_where, RS_STR("edge")) && !s->edge) {
        return RS_STR_NONE;
    }
    if (attr_is(h.entry, RS_ATTR_colon, RS_STR("yes")) && !label_ends(s, h.n)) {
        return RS_STR_NONE;
    }
    return rs_lex_attr(h.entry, RS_ATTR_reason);
}

static rs_str judge_any(const site *s)
{
    bool looked_at = !s->words.more && (s->edge || s->words.n <= max_notice);
    for (uint32_t i = 0; looked_at && i < s->words.n && i < ahead; i++) {
        rs_lex_prefetch(s->words.at[i]);
    }
    for (uint32_t i = 0; looked_at && i < s->words.n; i++) {
        if (i + ahead < s->words.n) {
            rs_lex_prefetch(s->words.at[i + ahead]);
        }
        hit h = form_at(&s->words, i);
        if (h.n && attr_is(h.entry, RS_ATTR_line, RS_STR("any"))) {
            return rs_lex_attr(h.entry, RS_ATTR_reason);
        }
    }
    return RS_STR_NONE;
}

/* Section names run together ("WorldPolitics"), as text taken from a page's head has them. reach[i]: the first i
 * letters are such names. */
static bool is_glued_sections(rs_str word)
{
    if (word.len > max_glued) {
        return false;
    }
    bool reach[max_glued + 1] = {true};
    for (size_t from = 0; from < word.len; from++) {
        for (size_t to = from + 3; reach[from] && to <= word.len; to++) {
            words one = {.at = {rs_str_part(word, from, to)}, .n = 1};
            hit h = form_at(&one, 0);
            if (h.n && attr_is(h.entry, RS_ATTR_reason, RS_STR("section-label"))) {
                reach[to] = true;
            }
        }
    }
    return reach[word.len];
}

static rs_str judge_sections(const site *s)
{
    if (!s->edge || s->words.n == 0 || s->words.n > 3 || s->words.more) {
        return RS_STR_NONE;
    }
    for (uint32_t i = 0; i < s->words.n; i++) {
        if (!is_glued_sections(s->words.at[i])) {
            return RS_STR_NONE;
        }
    }
    return RS_STR("section-label");
}

/* A credit names a person or an archive and an agency, with a stroke between them, or an agency alone. */
static bool is_credit(const site *s, rs_str inner)
{
    words w;
    split(&w, rs_fold(s->draft->scratch, inner));
    if (w.n == 0 || w.n > max_credit || w.more) {
        return false;
    }
    size_t stroke = rs_str_find(inner, RS_STR("/"), 0);
    bool two_sides = stroke != SIZE_MAX && rs_str_trim(rs_str_part(inner, 0, stroke)).len > 3 &&
                     rs_str_trim(rs_str_part(inner, stroke + 1, inner.len)).len > 2;
    for (uint32_t i = 0; i < w.n; i++) {
        if (is_filler(w.at[i]) && w.at[i].len > 1) {
            return false; /* numbers: a remark, or two dates */
        }
        hit h = form_at(&w, i);
        if (h.n && attr_is(h.entry, RS_ATTR_reason, RS_STR("photo-credit")) && (s->edge || two_sides)) {
            return true;
        }
    }
    return two_sides && w.n >= 2;
}

static bool has_sentence_end(rs_str s)
{
    for (size_t i = 0; i + 1 < s.len; i++) {
        if ((s.at[i] == '.' || s.at[i] == '!') && s.at[i + 1] == ' ') {
            return true;
        }
    }
    return rs_str_ends(rs_str_trim(s), RS_STR("."));
}

/* A photo's caption: no sentence, closed by a credit in brackets. */
static rs_str judge_caption(const site *s)
{
    rs_str text = s->line->text;
    if (s->words.more || s->words.n < 3 || s->words.n > max_caption || !rs_str_ends(text, RS_STR(")"))) {
        return RS_STR_NONE;
    }
    size_t open = text.len;
    while (open > 0 && text.at[open - 1] != '(') {
        open--;
    }
    if (open < 2) {
        return RS_STR_NONE;
    }
    rs_str inner = rs_str_part(text, open, text.len - 1);
    rs_str before = rs_str_trim(rs_str_part(text, 0, open - 1));
    return before.len && !has_sentence_end(before) && is_credit(s, inner) ? RS_STR("photo-credit") : RS_STR_NONE;
}

/* "A+ A A-" */
static bool is_font_control(rs_str text)
{
    bool plus = false;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        plus = plus || c == '+';
        if (c != '+' && c != '-' && c != ' ' && c != 'A' && c != 'a' && c != '|') {
            return false;
        }
    }
    return plus && text.len <= 16;
}

static bool is_tag_list(rs_str text)
{
    rs_str word;
    uint32_t n = 0;
    while (rs_str_split(&text, ' ', &word)) {
        if (word.len < 2 || word.at[0] != '#') {
            return false;
        }
        n++;
    }
    return n >= 2;
}

static rs_str judge_shape(const site *s)
{
    rs_str text = s->line->text;
    if (is_font_control(text)) {
        return RS_STR("font-size");
    }
    if (s->words.n == 0) {
        return RS_STR("separator");
    }
    if (s->words.n <= 4 && !s->words.more && rs_str_ends(text, RS_STR("|"))) {
        return RS_STR("navigation");
    }
    return is_tag_list(text) ? RS_STR("tags") : RS_STR_NONE;
}

static rs_str judge(site *s)
{
    rs_str why = judge_shape(s);
    why = why.at ? why : judge_whole(s);
    why = why.at ? why : judge_start(s);
    why = why.at ? why : judge_any(s);
    why = why.at ? why : judge_sections(s);
    return why.at ? why : judge_caption(s);
}

/* How far the article surely goes: behind the last long line, and behind the last finished sentence. */
typedef struct extent {
    uint32_t paragraph, sentence;
} extent;

/* Behind the header of the comments, or of other headlines, nothing of the article follows. It is such a header when it
 * says nothing else, and no paragraph stands behind it; readers' comments may be sentences, headlines are not. */
static bool opens_tail(const site *s, uint32_t at, extent last, uint32_t before)
{
    hit h = form_at(&s->words, 0);
    bool always = h.n && attr_is(h.entry, RS_ATTR_tail, RS_STR("always"));
    if (!h.n || (!always && !attr_is(h.entry, RS_ATTR_tail, RS_STR("yes")))) {
        return false;
    }
    for (uint32_t i = h.n; i < s->words.n; i++) {
        if (!is_filler(s->words.at[i]) && !form_at(&s->words, i).n) {
            return false;
        }
    }
    bool comments = attr_is(h.entry, RS_ATTR_reason, RS_STR("comment-form"));
    if ((always || (comments && s->draft->markup)) && before >= enough_words) {
        return true;
    }
    return at + 1 >= (comments ? last.paragraph : last.sentence);
}

static uint32_t count_words(rs_str fold)
{
    enum { block = 250 }; /* what a byte can count: such a loop becomes vector code */
    uint32_t n = fold.len ? 1 : 0;
    for (size_t from = 0; from < fold.len; from += block) {
        size_t end = fold.len - from < block ? fold.len : from + block;
        uint8_t spaces = 0;
        for (size_t i = from; i < end; i++) {
            spaces = (uint8_t)(spaces + (fold.at[i] == ' '));
        }
        n += spaces;
    }
    return n;
}

/* A paragraph in the middle of the text, or a very long one anywhere: too long for any furniture but a row of tags. */
static bool is_beyond_doubt(const rs_line *line, bool edge)
{
    return line->words > (edge ? max_words : max_caption) && line->text.at[0] != '#';
}

bool rs_furniture_mark(rs_draft *d, rs_err *err)
{
    rs_map seen = {0};
    extent last = {0};
    for (uint32_t i = 0; i < d->lines.len; i++) {
        rs_line *line = &d->lines.at[i];
        line->fold = rs_fold(d->scratch, line->text);
        if (!line->fold.at) {
            return RS_FAIL_MEMORY(err);
        }
        line->words = count_words(line->fold);
        bool paragraph = line->words > tail_words;
        bool sentence = paragraph || (rs_str_ends(line->text, RS_STR(".")) && line->words > 3);
        last.paragraph = paragraph ? i + 1 : last.paragraph;
        last.sentence = sentence ? i + 1 : last.sentence;
    }
    uint32_t before = 0;       /* words that stay so far */
    rs_str tail = RS_STR_NONE; /* reason of a header that nothing of the article follows */
    for (uint32_t i = 0; i < d->lines.len; i++) {
        rs_line *line = &d->lines.at[i];
        if (line->why.at) {
            continue;
        }
        site s = {.draft = d, .line = line, .edge = i < head_lines || i + foot_lines >= d->lines.len};
        if (!is_beyond_doubt(line, s.edge)) {
            split(&s.words, line->fold);
            line->why = judge(&s);
        }
        if (line->why.at) {
            tail = !tail.at && opens_tail(&s, i, last, before) ? line->why : tail;
        } else if (tail.at) {
            line->why = tail;
        } else if (line->words >= min_duplicate) {
            uint32_t *first = rs_map_put(d->scratch, &seen, line->fold, i);
            if (!first) {
                return RS_FAIL_MEMORY(err);
            }
            if (*first != i) {
                line->why = RS_STR("duplicate-paragraph");
            }
        }
        before += line->why.at ? 0 : line->words;
    }
    return true;
}
