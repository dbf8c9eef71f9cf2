/* main_text: which blocks of a page are its article. No site is known by name. Paragraphs vote for the elements around
 * them (nearer ones more), links and hints of furniture vote against; the element with the most votes holds the
 * article, and neighbours that read alike join it. Inside it, whatever is hinted as furniture or is mostly links goes
 * again. */
#include "clean/page.h"

enum {
    min_vote = 25,  /* letters of a block that votes */
    levels = 5,     /* elements above a block that get votes */
    min_body = 250, /* letters of a body that is believed when it is marked as one */
};

typedef struct sums {
    uint64_t *plain, *linked; /* [i]: letters of blocks before i */
} sums;

static uint64_t between(const uint64_t *sum, uint32_t first, uint32_t end)
{
    return end > first ? sum[end] - sum[first] : 0;
}

static uint64_t plain_of(const sums *s, const rs_element *e)
{
    return between(s->plain, e->first, e->end);
}

static double link_share(const sums *s, const rs_element *e)
{
    uint64_t linked = between(s->linked, e->first, e->end), all = linked + plain_of(s, e);
    return all ? (double)linked / (double)all : 0;
}

static bool count(rs_draft *d, const rs_page *page, sums *s)
{
    uint32_t n = page->blocks.len;
    s->plain = RS_NEW_ARRAY(d->scratch, uint64_t, n + 1);
    s->linked = RS_NEW_ARRAY(d->scratch, uint64_t, n + 1);
    for (uint32_t i = 0; s->plain && s->linked && i < n; i++) {
        const rs_block *b = &page->blocks.at[i];
        s->plain[i + 1] = s->plain[i] + b->letters - b->linked;
        s->linked[i + 1] = s->linked[i] + b->linked;
    }
    return s->plain && s->linked;
}

/* An element that holds most of the page's text is its frame, whatever its class says. */
static void forgive_frames(rs_page *page, const sums *s)
{
    uint64_t all = s->plain[page->blocks.len];
    RS_EACH(rs_element, e, &page->elements)
    {
        if ((e->hints & RS_HINT_AWAY) && plain_of(s, e) * 10 > all * 4) {
            e->hints &= ~(uint32_t)RS_HINT_AWAY;
        }
    }
}

static void hand_hints_down(rs_page *page)
{
    for (uint32_t i = 0; i < page->elements.len; i++) {
        rs_element *e = &page->elements.at[i];
        e->all = e->hints | (i ? page->elements.at[e->parent].all : 0);
    }
    RS_EACH(rs_block, b, &page->blocks)
    {
        b->hints = page->elements.at[b->element].all;
    }
}

/* The nearest element above that holds more blocks than this one; the root is the last. */
static uint32_t wider(const rs_page *page, uint32_t at)
{
    const rs_element *e = &page->elements.at[at];
    while (at) {
        at = page->elements.at[at].parent;
        const rs_element *p = &page->elements.at[at];
        if (p->first != e->first || p->end != e->end) {
            break;
        }
    }
    return at;
}

static double vote_of(const rs_block *b)
{
    uint32_t plain = b->letters - b->linked;
    if (plain < min_vote || (b->hints & RS_HINT_AWAY) || b->linked > plain) {
        return 0;
    }
    double length = plain / 100.0;
    double vote = 1 + b->commas + (length < 3 ? length : 3);
    return b->tag == RS_TAG_ITEM || b->tag == RS_TAG_HEADING || b->tag == RS_TAG_H1 ? vote / 3 : vote;
}

/* ---- the headline as a landmark: the article begins behind it */

/* The block that shows one of the headlines that the page tells of itself. */
static uint32_t find_headline(rs_draft *d, const rs_page *page, bool *matched)
{
    const rs_str told[] = {page->h1, page->og_title, page->ld_title, page->twitter_title, page->title};
    rs_str names[sizeof told / sizeof told[0]];
    for (size_t i = 0; i < sizeof told / sizeof told[0]; i++) {
        names[i] = rs_normal_string(d->scratch, told[i]);
    }
    uint32_t best = 0; /* the first of the longest: a shorter one may be the site's name, which titles have too */
    for (int pass = 0; pass < 2 && !best; pass++) {
        for (uint32_t i = 0; i < page->blocks.len; i++) {
            const rs_block *b = &page->blocks.at[i];
            bool heading = b->tag == RS_TAG_H1 || b->tag == RS_TAG_HEADING;
            if (b->letters < 12 || b->letters > 300 || (!heading && (!pass || b->linked * 2 > b->letters))) {
                continue;
            }
            for (size_t k = 1; k < sizeof told / sizeof told[0]; k++) {
                bool shown = names[k].len &&
                             (rs_str_eq(names[k], b->text) ||
                              (rs_str_find(names[k], b->text, 0) != SIZE_MAX && b->text.len * 5 > names[k].len * 2));
                if (shown && (!best || b->text.len > page->blocks.at[best - 1].text.len)) {
                    best = i + 1;
                }
            }
        }
    }
    *matched = best > 0;
    return best ? best : page->h1_block;
}

enum {
    few_letters = 400, /* beside records: then these are the article */
    lead_votes = 3,    /* paragraphs behind the headline that count more ... */
    lead_reach = 40,   /* ... within so many blocks */
};

static void vote(rs_page *page)
{
    int leads = page->head_block ? lead_votes : 0;
    RS_EACH(const rs_block, b, &page->blocks)
    {
        uint32_t at_block = (uint32_t)(b - page->blocks.at);
        double v = vote_of(b);
        v *= b->record ? 0.3 : 1;
        if (v > 0 && leads && !b->record && at_block >= page->head_block && at_block < page->head_block + lead_reach) {
            leads--;
            v *= 3;
        }
        const rs_element *own = &page->elements.at[b->element];
        bool leaf = own->end - own->first <= 1;
        uint32_t at = leaf ? wider(page, b->element) : b->element;
        for (int level = 0; v > 0 && level < levels; level++) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            page->elements.at[at].score += (float)(v * share);
            if (!at) {
                break;
            }
            at = wider(page, at);
        }
    }
}

/* An element that wraps another one, and nothing besides, holds the same votes. */
static void share_with_wrappers(rs_page *page)
{
    for (uint32_t i = page->elements.len; i-- > 1;) {
        const rs_element *e = &page->elements.at[i];
        rs_element *p = &page->elements.at[e->parent];
        if (p->first == e->first && p->end == e->end && p->score < e->score) {
            p->score = e->score;
        }
    }
}

static double merit(const sums *s, const rs_element *e)
{
    if (e->score <= 0) {
        return 0;
    }
    double bonus = e->hints & RS_HINT_CONTENT ? 15 : 0;
    bonus += e->tag == RS_TAG_ARTICLE ? 10 : e->tag == RS_TAG_MAIN ? 5 : 0;
    bonus -= e->hints & RS_HINT_AWAY ? 25 : 0;
    return (e->score + bonus) * (1 - link_share(s, e));
}

/* The first paragraph behind the headline; UINT32_MAX where there is none near. */
static uint32_t find_lead(const rs_page *page)
{
    uint32_t head = page->head_block;
    for (uint32_t i = head; head && i < page->blocks.len && i < head + lead_reach; i++) {
        const rs_block *b = &page->blocks.at[i];
        if (!b->record && vote_of(b) > 1.5) {
            return i;
        }
    }
    return UINT32_MAX;
}

/* The element of most merit; one that holds the paragraph behind the headline is preferred to one that is not much
 * better. */
static uint32_t best_element(const rs_page *page, const sums *s)
{
    uint32_t best = 0, near = 0, lead = find_lead(page);
    double most = -1, nearest = -1;
    for (uint32_t i = 0; i < page->elements.len; i++) {
        const rs_element *e = &page->elements.at[i];
        double m = merit(s, e);
        if (m > most) {
            most = m;
            best = i;
        }
        if (m > nearest && e->first <= lead && lead < e->end) {
            nearest = m;
            near = i;
        }
    }
    return nearest >= most * 0.8 ? near : best;
}

/* Are the texts of both mostly in elements built alike (all <p>, all <div class="text">)? */
static bool alike(const rs_page *page, const rs_element *a, const rs_element *b)
{
    uint32_t sign = 0;
    uint64_t longest = 0, same = 0, all = 0;
    for (uint32_t i = a->first; i < a->end; i++) {
        const rs_block *block = &page->blocks.at[i];
        if (block->letters > longest) {
            longest = block->letters;
            sign = page->elements.at[block->element].sign;
        }
    }
    for (uint32_t i = b->first; i < b->end; i++) {
        const rs_block *block = &page->blocks.at[i];
        all += block->letters - block->linked;
        same += page->elements.at[block->element].sign == sign ? block->letters - block->linked : 0;
    }
    return same * 2 >= all;
}

static bool is_good_paragraph(const rs_block *b)
{
    uint32_t plain = b->letters - b->linked;
    return !(b->hints & RS_HINT_AWAY) && plain >= 80 && b->linked * 4 < b->letters;
}

typedef struct span {
    uint32_t first, end;
} span;

/* The run of blocks around the best element that belongs to the article: its neighbours below the same parent join it
 * while they have votes of their own or are good paragraphs. */
static span widen(const rs_page *page, const sums *s, uint32_t best)
{
    const rs_element *e = &page->elements.at[best];
    span out = {e->first, e->end};
    if (!best) {
        return out;
    }
    uint32_t up = wider(page, best);
    double floor = merit(s, e) * 0.2;
    floor = floor < 10 ? 10 : floor;
    for (uint32_t i = up + 1; i < page->elements.len && page->elements.at[i].first < page->elements.at[up].end; i++) {
        const rs_element *n = &page->elements.at[i];
        bool sibling = n->parent == up && n->end > n->first && (n->end <= e->first || n->first >= e->end);
        if (!sibling) {
            continue;
        }
        bool joins =
            merit(s, n) >= (n->sign == e->sign || n->first < e->first || alike(page, e, n) ? floor : floor * 20);
        if (!joins && n->end - n->first == 1) {
            joins = is_good_paragraph(&page->blocks.at[n->first]);
        }
        if (joins && !(n->hints & RS_HINT_AWAY)) {
            out.first = n->first < out.first ? n->first : out.first;
            out.end = n->end > out.end ? n->end : out.end;
        }
    }
    return out;
}

/* What stands before the headline is the page's, unless it is most of what there is. Notes whether nearly all of the
 * text is in records: then they are the article. */
static void start_at_headline(rs_page *page, const sums *s)
{
    uint32_t head = page->head_block;
    uint64_t all = between(s->plain, page->main_first, page->main_end), records = 0;
    if (head > page->main_first + 1 && head < page->main_end && between(s->plain, page->main_first, head) * 5 < all) {
        page->main_first = head - 1;
    }
    for (uint32_t i = page->main_first; i < page->main_end; i++) {
        const rs_block *b = &page->blocks.at[i];
        records += b->record ? b->letters - b->linked : 0;
    }
    page->all_records = records * 10 > all * 7 && all - records < few_letters;
}

static rs_str reason_of_hints(uint32_t hints)
{
    static const struct {
        uint32_t hint;
        rs_str why;
    } reasons[] = {
        {RS_HINT_HIDDEN, {"hidden", 6}},
        {RS_HINT_COMMENT, {"comments", 8}},
        {RS_HINT_SHARE, {"share-button", 12}},
        {RS_HINT_RELATED, {"related", 7}},
        {RS_HINT_ADVERT, {"advert", 6}},
        {RS_HINT_CONSENT, {"cookie-notice", 13}},
        {RS_HINT_SUBSCRIBE, {"newsletter", 10}},
        {RS_HINT_CAPTION, {"caption", 7}},
        {RS_HINT_TAGS, {"tags", 4}},
        {RS_HINT_META, {"byline", 6}},
        {RS_HINT_NAV, {"navigation", 10}},
        {RS_HINT_FOOTER, {"footer", 6}},
        {RS_HINT_SIDEBAR, {"sidebar", 7}},
        {RS_HINT_FORM, {"form", 4}},
        {RS_HINT_BREADCRUMB, {"breadcrumb", 10}},
        {RS_HINT_PAYWALL, {"paywall-notice", 14}},
    };
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (hints & reasons[i].hint) {
            return reasons[i].why;
        }
    }
    return RS_STR("outside-article");
}

static rs_str reason_of_record(const rs_block *b)
{
    return b->record == RS_RECORD_TEASER ? RS_STR("related") : RS_STR("comments");
}

static rs_str reason_outside(const rs_block *b)
{
    return b->record && !(b->hints & RS_HINT_AWAY) ? reason_of_record(b) : reason_of_hints(b->hints);
}

/* Inside the article's element: furniture by hint, lists of links, lines that are nothing but a link. */
static rs_str judge_inside(const rs_page *page, const sums *s, const rs_block *b)
{
    if (b->hints & RS_HINT_AWAY) {
        return reason_of_hints(b->hints);
    }
    uint32_t plain = b->letters - b->linked;
    if (b->record && !page->all_records && !b->entry) {
        return reason_of_record(b);
    }
    bool address = rs_str_starts(b->text, RS_STR("http")); /* an address that is shown is meant to be read */
    if (b->linked > plain * 3 && b->letters < 160 && b->tag != RS_TAG_QUOTE && !address) {
        return RS_STR("related");
    }
    if (b->tag == RS_TAG_ITEM) {
        const rs_element *list = &page->elements.at[wider(page, b->element)];
        if (link_share(s, list) > 0.6 && plain < 80) {
            return RS_STR("navigation");
        }
    }
    return RS_STR_NONE;
}

/* A page of records alone that is no live blog is a forum's: its first one is the article, the others answer it. The
 * same goes for a page on which all text is in what looks like comments. */
static void keep_first(rs_page *page)
{
    static const uint32_t answers = RS_HINT_COMMENT;
    uint32_t from = page->head_block;
    for (uint32_t i = 1; i < page->elements.len; i++) {
        const rs_element *e = &page->elements.at[i];
        uint64_t letters = 0;
        for (uint32_t k = e->first; k < e->end; k++) {
            letters += page->blocks.at[k].letters - page->blocks.at[k].linked;
        }
        bool answer = e->record == RS_RECORD_DATED || ((e->hints & answers) && e->tag != RS_TAG_FORM);
        if (e->first < from || letters < min_vote * 3 || !answer) {
            continue;
        }
        page->main_first = e->first;
        page->main_end = e->end;
        for (uint32_t k = e->first; k < e->end; k++) {
            page->blocks.at[k].hints &= ~answers;
            page->blocks.at[k].record = RS_RECORD_NONE;
        }
        page->all_records = false;
        return;
    }
}

/* How much of the blocks in the article's span would stay. */
static uint64_t letters_left(const rs_page *page, const sums *s)
{
    uint64_t n = 0;
    for (uint32_t i = page->main_first; i < page->main_end; i++) {
        const rs_block *b = &page->blocks.at[i];
        n += judge_inside(page, s, b).at || b->tag == RS_TAG_H1 ? 0 : b->letters - b->linked;
    }
    return n;
}

/* Times of day alone on their lines: a live blog without marks. */
static bool has_clocks(const rs_page *page)
{
    enum { fewest = 3, longest = 8 };
    uint32_t n = 0;
    for (uint32_t i = page->main_first; i < page->main_end; i++) {
        const rs_block *b = &page->blocks.at[i];
        n += b->letters <= longest && memchr(b->text.at, ':', b->text.len) != NULL;
    }
    return n >= fewest;
}

bool rs_main_choose(rs_draft *d, rs_page *page, rs_err *err)
{
    sums s;
    if (!count(d, page, &s)) {
        return RS_FAIL_MEMORY(err);
    }
    forgive_frames(page, &s);
    hand_hints_down(page);
    page->head_block = find_headline(d, page, &page->head_matched);
    if (!rs_records_mark(d, page)) {
        return RS_FAIL_MEMORY(err);
    }
    vote(page);
    share_with_wrappers(page);
    span main = widen(page, &s, best_element(page, &s));
    page->main_first = main.first;
    page->main_end = main.end;
    start_at_headline(page, &s);
    rs_live_cut(page);
    if (!rs_live_mark(d, page, err) || !rs_posts_mark(d, page)) {
        return RS_FAIL_MEMORY(err);
    }
    bool forum = page->all_records && !d->entries.len && !has_clocks(page);
    if (forum || letters_left(page, &s) < min_vote * 2) {
        keep_first(page);
    }
    for (uint32_t i = 0; i < page->blocks.len; i++) {
        rs_block *b = &page->blocks.at[i];
        bool inside = i >= page->main_first && i < page->main_end;
        if (inside && b->post) {
            continue;
        }
        b->why = inside ? judge_inside(page, &s, b) : reason_outside(b);
    }
    return d->scratch->overflowed ? RS_FAIL_MEMORY(err) : true;
}
