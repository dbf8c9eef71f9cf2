/* live: the entries of a live blog, and where one article ends and the next begins on a page that has several. Entries
 * are children of one element that each tell a time; on plain pages a time of day begins each of them. */
#include "clean/page.h"

#include "lang/calendar.h"

enum {
    min_entries = 3,
    min_letters = 40,     /* of an entry, on average */
    wrapped_letters = 60, /* of an element with the time, on average, when it holds its entry's text too */
    min_article = 250,    /* letters of an article of its own */
};

typedef struct counts {
    uint32_t *dated; /* by element: children that tell a time */
    uint32_t *said;  /* by element: 1 + the first time told inside it; 0 none */
} counts;

static uint64_t plain_between(const rs_page *page, uint32_t first, uint32_t end)
{
    uint64_t n = 0;
    for (uint32_t i = first; i < end; i++) {
        const rs_block *b = &page->blocks.at[i];
        n += b->hints & RS_HINT_COMMENT ? 0 : b->letters - b->linked;
    }
    return n;
}

/* Every element above a time is counted once with its parent, so a page is walked once whatever its depth. */
static void count(const rs_page *page, counts *c)
{
    static const uint32_t elsewhere =
        RS_HINT_NAV | RS_HINT_COMMENT | RS_HINT_RELATED | RS_HINT_SIDEBAR | RS_HINT_FOOTER;
    for (uint32_t i = 0; i < page->said.len; i++) {
        const rs_said *s = &page->said.at[i];
        bool update = page->elements.at[s->element].hints & RS_HINT_UPDATE;
        if (!(s->hints & RS_HINT_DATE) || (page->elements.at[s->element].all & elsewhere) ||
            (s->hints & RS_HINT_UPDATED && !update)) {
            continue;
        }
        for (uint32_t e = s->element; e && !c->said[e]; e = page->elements.at[e].parent) {
            c->said[e] = i + 1;
            c->dated[page->elements.at[e].parent]++;
        }
    }
}

static uint32_t most_dated(const rs_page *page, const counts *c)
{
    uint32_t best = 0;
    for (uint32_t i = 0; i < page->elements.len; i++) {
        best = c->dated[i] > c->dated[best] ? i : best;
    }
    return c->dated[best] >= min_entries ? best : UINT32_MAX;
}

/* What is listed under one headline for longer is an archive. */
static bool in_one_week(rs_draft *d, const rs_page *page, const counts *c, uint32_t list)
{
    int32_t first = INT32_MAX, last = INT32_MIN;
    for (uint32_t i = list + 1; i < page->elements.len; i++) {
        rs_civil day;
        if (page->elements.at[i].parent == list && c->said[i]) {
            rs_str iso = rs_iso_date(d->scratch, page->said.at[c->said[i] - 1].value);
            if (iso.at && rs_date_parse(iso, &day) && day.day) {
                int32_t n = rs_days_from_civil(day);
                first = n < first ? n : first;
                last = n > last ? n : last;
            }
        }
    }
    return last < first || last - first <= 7;
}

/* Do the children of that element read as entries: text of their own, not headlines of other pages, and none
 * of them the article beside which the others are listed? */
static bool are_entries(rs_draft *d, const rs_page *page, const counts *c, uint32_t list)
{
    const rs_element *e = &page->elements.at[list];
    uint64_t plain = 0, linked = 0;
    if (!in_one_week(d, page, c, list)) {
        return false;
    }
    for (uint32_t i = e->first; i < e->end; i++) {
        const rs_block *b = &page->blocks.at[i];
        bool away = b->hints & (RS_HINT_COMMENT | RS_HINT_NAV | RS_HINT_RELATED | RS_HINT_SIDEBAR);
        if (b->tag == RS_TAG_H1) {
            return false; /* articles of their own */
        }
        plain += away ? 0 : b->letters - b->linked;
        linked += away ? 0 : b->linked;
    }
    uint32_t from = e->first > page->main_first ? e->first : page->main_first;
    uint32_t to = e->end < page->main_end ? e->end : page->main_end;
    uint64_t main = plain_between(page, page->main_first, page->main_end), shared = plain_between(page, from, to);
    uint64_t longest = 0;
    for (uint32_t i = list + 1; i < page->elements.len && page->elements.at[i].first < e->end; i++) {
        const rs_element *child = &page->elements.at[i];
        uint64_t own = child->parent == list && c->said[i] ? plain_between(page, child->first, child->end) : 0;
        longest = own > longest ? own : longest;
    }
    return longest * 2 < plain && plain > linked * 2 && plain >= (uint64_t)c->dated[list] * min_letters &&
           shared * 2 >= main;
}

static bool set_entry(rs_draft *d, rs_page *page, const rs_said *s, uint32_t first, uint32_t end)
{
    rs_str *when = end > first ? RS_PUSH(d->scratch, &d->entries) : NULL;
    if (!when) {
        return end <= first;
    }
    *when = s->value.len ? s->value : rs_normal_string(d->scratch, s->text);
    for (uint32_t i = first; i < end; i++) {
        page->blocks.at[i].entry = d->entries.len;
    }
    return true;
}

/* From one dated child to the next; the last one ends with its element, or where that holds the time alone, with the
 * list. */
static bool mark_entries(rs_draft *d, rs_page *page, const counts *c, uint32_t list)
{
    const rs_element *e = &page->elements.at[list], *last = NULL;
    uint64_t letters = 0;
    const rs_said *told = NULL;
    for (uint32_t i = list + 1; i < page->elements.len && page->elements.at[i].first < e->end; i++) {
        const rs_element *child = &page->elements.at[i];
        if (child->parent != list || !c->said[i]) {
            continue;
        }
        letters += plain_between(page, child->first, child->end);
        if (last && !set_entry(d, page, told, last->first, child->first)) {
            return false;
        }
        last = child;
        told = &page->said.at[c->said[i] - 1];
    }
    bool wrapped = letters >= (uint64_t)c->dated[list] * wrapped_letters;
    return !last || set_entry(d, page, told, last->first, wrapped ? last->end : e->end);
}

/* "14:35" and little besides. */
static bool is_clock(rs_str s)
{
    enum { longest = 40 };
    const char *colon = s.len && s.len <= longest ? memchr(s.at, ':', s.len) : NULL;
    return colon && colon < s.at + 5;
}

/* A forum has dates too: a page is a live blog where it says so, or where its entries tell no more than the hour. */
static bool is_live(const rs_draft *d, const rs_page *page, const counts *c, uint32_t list)
{
    uint32_t clocks = 0;
    bool says = d->updates.len > 0;
    for (uint32_t i = 1; i < page->elements.len; i++) {
        const rs_element *e = &page->elements.at[i];
        says = says || (e->hints & RS_HINT_UPDATE);
        clocks += e->parent == list && c->said[i] && is_clock(page->said.at[c->said[i] - 1].text);
    }
    return says || clocks * 2 >= c->dated[list];
}

bool rs_live_mark(rs_draft *d, rs_page *page, rs_err *err)
{
    counts c = {RS_NEW_ARRAY(d->scratch, uint32_t, page->elements.len),
                RS_NEW_ARRAY(d->scratch, uint32_t, page->elements.len)};
    if (!c.dated || !c.said) {
        return RS_FAIL_MEMORY(err);
    }
    count(page, &c);
    uint32_t list = most_dated(page, &c);
    if (list == UINT32_MAX || !is_live(d, page, &c, list) || !are_entries(d, page, &c, list)) {
        return true;
    }
    if (!mark_entries(d, page, &c, list)) {
        return RS_FAIL_MEMORY(err);
    }
    const rs_element *e = &page->elements.at[list];
    uint32_t first = page->head_block && page->head_block <= e->first ? page->head_block - 1 : e->first;
    page->main_first = first < page->main_first ? first : page->main_first;
    page->main_end = e->end > page->main_end ? e->end : page->main_end;
    return true;
}

/* ---- several articles */

static uint32_t article_of(const rs_page *page, uint32_t element)
{
    while (element && page->elements.at[element].tag != RS_TAG_ARTICLE) {
        element = page->elements.at[element].parent;
    }
    return element;
}

/* Articles that readers reach by scrolling stand behind the page's own, each with a headline of the first rank. */
void rs_live_cut(rs_page *page)
{
    uint32_t first = 0, from = 0;
    for (uint32_t i = 0; i < page->blocks.len; i++) {
        const rs_block *b = &page->blocks.at[i];
        uint32_t article = b->tag == RS_TAG_H1 ? article_of(page, b->element) : 0;
        if (!article || article == first) {
            continue;
        }
        if (first && i < page->main_end && plain_between(page, from, i) >= min_article) {
            const rs_element *own = &page->elements.at[first];
            bool inside = page->main_first < i;
            page->main_first = inside ? page->main_first : own->first;
            page->main_end = page->elements.at[article].first;
            return;
        }
        first = first ? first : article;
        from = from ? from : i;
    }
}
