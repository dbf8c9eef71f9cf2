/* posts: posts of social networks that a page embeds, and what their markup tells of them: whose they are, and when. A
 * post is what is marked as one, a quotation from a network's address, or one that a post's credit closes. */
#include "clean/page.h"

#include "lang/iso.h"

/* The path of a network's address, behind its host; NONE for any other address. */
static rs_str path_of_network(rs_str url)
{
    static const rs_str hosts[] = {{"t.me/", 5},           {"telegram.me/", 12}, {"facebook.com/", 13}, {"fb.com/", 7},
                                   {"twitter.com/", 12},   {"x.com/", 6},        {"tiktok.com/", 11},   {"vk.com/", 7},
                                   {"instagram.com/", 14}, {"threads.net/", 12}, {"bsky.app/", 9}};
    static const rs_str fronts[] = {{"www.", 4}, {"m.", 2}, {"mobile.", 7}};
    size_t scheme = rs_str_find(url, RS_STR("//"), 0);
    rs_str rest = scheme == SIZE_MAX ? RS_STR_NONE : rs_str_part(url, scheme + 2, url.len);
    for (size_t i = 0; i < sizeof fronts / sizeof fronts[0]; i++) {
        if (rs_str_starts_nocase(rest, fronts[i])) {
            rest = rs_str_part(rest, fronts[i].len, rest.len);
            break;
        }
    }
    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        if (rs_str_starts_nocase(rest, hosts[i])) {
            return rs_str_part(rest, hosts[i].len, rest.len);
        }
    }
    return RS_STR_NONE;
}

/* Whose address it is: the first part of its path, where that is no word of the network's own. */
static rs_str handle_of(rs_str url)
{
    static const rs_str own[] = {{"i", 1},     {"p", 1},     {"s", 1},     {"reel", 4},  {"tv", 2},     {"watch", 5},
                                 {"share", 5}, {"photo", 5}, {"posts", 5}, {"video", 5}, {"profile", 7}};
    rs_str path = path_of_network(url);
    size_t end = 0;
    while (end < path.len && !strchr("/?#", path.at[end])) {
        end++;
    }
    rs_str handle = rs_str_part(path, path.len && path.at[0] == '@' ? 1 : 0, end);
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (rs_str_eq_nocase(handle, own[i])) {
            return RS_STR_NONE;
        }
    }
    bool page = end == path.len || memchr(handle.at, '.', handle.len) == NULL || path.at[end] == '/';
    return handle.len && page ? handle : RS_STR_NONE;
}

/* "- Name (@handle) DATE", "A post shared by Name (@handle)" */
static bool is_post_credit(const rs_block *b)
{
    enum { longest = 200 };
    return b->letters <= longest && rs_str_find(b->text, RS_STR("(@"), 0) != SIZE_MAX;
}

/* What the post's own elements say of its author and its time. */
static void read_said(rs_draft *d, const rs_page *page, const rs_element *e, rs_embedded *post)
{
    RS_EACH(const rs_said, s, &page->said)
    {
        if (s->block < e->first || s->block >= e->end) {
            continue;
        }
        if ((s->hints & RS_HINT_AUTHOR) && !post->author.at) {
            post->author = rs_normal_string(d->scratch, s->text);
        }
        if ((s->hints & RS_HINT_DATE) && !post->date.at) {
            rs_str iso = rs_iso_date(d->scratch, s->value);
            post->date = iso.at ? iso : rs_iso_date(d->scratch, s->text);
        }
    }
}

/* Its frame is not its words: who, when, how often seen, "see it there". */
static void mark_frame(const rs_page *page, const rs_element *e, const rs_embedded *post)
{
    static const uint32_t frame = RS_HINT_FOOTER | RS_HINT_META | RS_HINT_SHARE | RS_HINT_FORM | RS_HINT_NAV;
    uint32_t plain = 0;
    for (uint32_t i = e->first; i < e->end; i++) {
        plain += page->blocks.at[i].letters - page->blocks.at[i].linked;
    }
    for (uint32_t i = e->first; i < e->end; i++) {
        rs_block *b = &page->blocks.at[i];
        bool link = plain && b->linked == b->letters;
        bool hinted = page->elements.at[b->element].all & ~e->all & frame;
        if (link || hinted || (post->author.at && rs_str_eq(b->text, post->author))) {
            b->why = RS_STR("post-credit");
        }
    }
}

bool rs_posts_mark(rs_draft *d, rs_page *page)
{
    static const uint32_t elsewhere = RS_HINT_COMMENT | RS_HINT_SIDEBAR | RS_HINT_RELATED;
    RS_EACH(const rs_embed, embed, &page->embeds)
    {
        const rs_element *e = &page->elements.at[embed->element];
        if (e->end <= e->first || (e->all & elsewhere)) {
            continue;
        }
        rs_str url = rs_meta_value(d, embed->url);
        bool quoted = path_of_network(url).at || is_post_credit(&page->blocks.at[e->end - 1]);
        if (!quoted && !(e->hints & RS_HINT_POST)) {
            continue;
        }
        rs_embedded *post = RS_PUSH(d->scratch, &d->posts);
        if (!post) {
            return false;
        }
        *post = (rs_embedded){.url = url, .handle = handle_of(url)};
        read_said(d, page, e, post);
        mark_frame(page, e, post);
        for (uint32_t i = e->first; i < e->end; i++) {
            page->blocks.at[i].post = d->posts.len;
        }
        for (uint32_t i = embed->element; i < page->elements.len && page->elements.at[i].first < e->end; i++) {
            page->elements.at[i].all |= RS_HINT_POST; /* its date and its author are not the article's */
        }
    }
    return true;
}
