/* facts: what a page tells of its article outside the text, weighed: where one place is silent or lies, the next one is
 * asked. What elements show of dates and authors counts where they stand near the article. */
#include "clean/page.h"

#include "lang/iso.h"

enum {
    above = 10,     /* blocks before the headline or the text in which its date may stand ... */
    below = 6,      /* ... and behind the text */
    top_blocks = 3, /* at the top of a page stands the site's name */
    max_name = 160,
};

/* Boxes in which dates and names are those of other articles, or of readers. */
static const uint32_t elsewhere = RS_HINT_NAV | RS_HINT_COMMENT | RS_HINT_RELATED | RS_HINT_ADVERT | RS_HINT_SIDEBAR |
                                  RS_HINT_SUBSCRIBE | RS_HINT_CONSENT | RS_HINT_POST;

/* Does it stand at the article's head or foot? */
static bool is_own(const rs_page *page, const rs_said *s)
{
    uint32_t all = page->elements.at[s->element].all;
    uint32_t head = page->h1_block && page->h1_block <= page->main_end ? page->h1_block - 1 : page->main_first;
    head = head < page->main_first ? head : page->main_first;
    uint32_t from = head > above ? head - above : 0;
    return !(all & elsewhere) && s->block >= from && s->block <= page->main_end + below;
}

/* ---- dates */

static void take_date(rs_draft *d, rs_page *page, const rs_said *s, bool updated)
{
    rs_str iso = rs_iso_date(d->scratch, s->value);
    rs_str *words = updated ? &d->updated : &d->dated;
    if (updated && iso.at) {
        rs_meta_updated(d, page, iso);
    } else if (iso.at) {
        rs_meta_date(d, page, iso, s->marked ? RS_RANK_MARKED : RS_RANK_TIME);
    } else if (!words->at && rs_has_digit(s->text)) {
        *words = rs_normal_string(d->scratch, s->text);
        if (!updated) {
            d->dated_by = RS_BY_metadata;
        }
    }
}

/* What stands below the headline first; above it a page has its own date, today's. */
static void find_dates(rs_draft *d, rs_page *page)
{
    for (int pass = 0; pass < 4; pass++) {
        bool marked = pass < 2, wanted = pass % 2 == 0;
        RS_EACH(const rs_said, s, &page->said)
        {
            bool under = !page->head_block || s->block + 1 >= page->head_block;
            if ((s->hints & RS_HINT_DATE) && s->marked == marked && under == wanted && is_own(page, s)) {
                take_date(d, page, s, s->hints & RS_HINT_UPDATED);
            }
        }
    }
}

/* ---- the author */

static bool is_name(rs_str s, rs_str site)
{
    return s.len > 3 && s.len <= max_name && !rs_str_eq_nocase(s, site) &&
           rs_str_find(s, RS_STR("://"), 0) == SIZE_MAX && !memchr(s.at, '@', s.len) &&
           !rs_str_eq_nocase(s, RS_STR("admin")) && !rs_has_digit(s);
}

static void find_author(rs_draft *d, const rs_page *page)
{
    rs_str site = d->out->source_name;
    const rs_str told[] = {page->ld_author, page->author};
    for (size_t i = 0; i < sizeof told / sizeof told[0] && !d->author.at; i++) {
        rs_str name = rs_normal_string(d->scratch, told[i]);
        d->author = is_name(name, site) ? name : RS_STR_NONE;
    }
    for (int marked = 1; marked >= 0 && !d->author.at; marked--) {
        RS_EACH(const rs_said, s, &page->said)
        {
            rs_str shown = s->text.at ? s->text : s->value;
            if (!(s->hints & RS_HINT_AUTHOR) || s->marked != marked || !is_own(page, s) || d->author.at) {
                continue;
            }
            rs_str name = rs_normal_string(d->scratch, shown);
            d->author = is_name(name, site) ? name : RS_STR_NONE;
        }
    }
}

/* ---- all of them */

static void set_language(rs_draft *d, rs_str code)
{
    char *to = d->out->source_language;
    if (!to[0] && code.len >= 2 && (code.len == 2 || code.at[2] == '-' || code.at[2] == '_')) {
        to[0] = (char)(code.at[0] | 0x20);
        to[1] = (char)(code.at[1] | 0x20);
    }
}

/* The machine-readable dates. A page's day is never before the day its feed announced by more than a feed can be late,
 * but a date in a page's head may be that of its template. */
static bool settle_dates(rs_draft *d, rs_page *page, const rs_raw *raw, rs_err *err)
{
    rs_article *out = d->out;
    find_dates(d, page);
    bool worse = page->published_rank <= RS_RANK_MODIFIED && raw->announced.at;
    if (!out->published.at && (page->published.at || worse)) {
        out->published = rs_arena_str(d->arena, worse ? raw->announced : page->published);
        out->published_by = RS_BY_metadata;
        if (!out->published.at) {
            return RS_FAIL_MEMORY(err);
        }
    }
    d->weak = page->published.at && page->published_rank <= RS_RANK_META;
    if (page->updated.at) {
        out->updated = rs_arena_str(d->arena, page->updated);
    }
    return true;
}

/* A short line right above the text that ends as headlines do: many old pages have no other headings. */
static bool is_like_heading(const rs_page *page, uint32_t i)
{
    enum { fewest = 18, most = 140, reach = 3 };
    const rs_block *b = &page->blocks.at[i];
    bool title = b->letters >= fewest && b->letters <= most && !strchr(".:,;-|", b->text.at[b->text.len - 1]);
    return title && !b->linked && i < page->main_first && i + reach >= page->main_first && !rs_has_digit(b->text);
}

/* A heading right above the text. */
static rs_str heading_above(rs_draft *d, const rs_page *page)
{
    enum { fewest = 15, most = 250, reach = 18 };
    uint32_t from = page->head_matched ? page->head_block : 0;
    for (uint32_t i = page->main_first + 2; i-- > from && i + reach > page->main_first;) {
        const rs_block *b = i < page->blocks.len ? &page->blocks.at[i] : NULL;
        bool heading = b && (b->tag == RS_TAG_H1 || b->tag == RS_TAG_HEADING || is_like_heading(page, i));
        if (heading && !(b->hints & elsewhere) && b->letters >= fewest && b->letters <= most &&
            b->linked * 2 < b->letters) {
            return rs_normal_string(d->scratch, b->text);
        }
    }
    return RS_STR_NONE;
}

/* Many sites have one <title> for all their pages: where nothing on the page bears it out, the page itself is asked. */
static void settle_headline(rs_draft *d, const rs_page *page)
{
    rs_str headline = rs_page_headline(d, page);
    bool told = page->og_title.at || page->ld_title.at || page->twitter_title.at;
    const rs_block *shown = page->head_matched ? &page->blocks.at[page->head_block - 1] : NULL;
    bool masthead = shown && page->head_block <= top_blocks && page->main_first > page->head_block + top_blocks;
    if (told || (shown && !masthead && (shown->tag == RS_TAG_H1 || shown->tag == RS_TAG_HEADING))) {
        d->headline = headline;
        return;
    }
    d->headline = heading_above(d, page);
    d->headline_low = headline;
    if (!d->headline.at && shown && !masthead) {
        d->headline = headline;
    }
}

bool rs_page_settle(rs_draft *d, rs_page *page, const rs_raw *raw, rs_err *err)
{
    rs_article *out = d->out;
    if (!d->headline.at) {
        settle_headline(d, page);
    }
    if (!out->source_name.at) {
        out->source_name = rs_page_site(d, page, d->headline.at ? d->headline : d->headline_low);
    }
    out->paywall = page->paywall && !page->free;
    d->free = page->free;
    find_author(d, page);
    set_language(d, page->language);
    return rs_page_address(d, page, err) && settle_dates(d, page, raw, err);
}
