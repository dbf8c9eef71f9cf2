/* article: a raw item is cleaned, and what the model promises of an article is asked of it. */
#ifndef RS_FUZZ_ARTICLE_H
#define RS_FUZZ_ARTICLE_H

#include "clean/clean.h"
#include "fuzz/target.h"

static inline void check_article(const rs_article *a)
{
    RS_PROMISE(a->text.at && a->text.len > 0 && is_text(a->text));
    RS_PROMISE(a->title_len <= a->text.len);
    RS_PROMISE(a->title_len == a->text.len || !a->title_len || a->text.at[a->title_len] == '\n');
    RS_PROMISE(is_text(a->title) && is_text(a->url) && is_text(a->source_name) && is_text(a->published));
    RS_PROMISE(a->charset.len > 0 && is_text(a->charset));
    for (uint32_t i = 0; i < a->foreign.len; i++) {
        const rs_foreign *f = &a->foreign.at[i];
        RS_PROMISE(f->start < f->end && f->end <= a->text.len);
        RS_PROMISE(i == 0 || f[-1].end <= f->start);
        RS_PROMISE(is_text(rs_str_part(a->text, f->start, f->end)));
    }
    for (uint32_t i = 0; i < a->removed.len; i++) {
        RS_PROMISE(is_text(a->removed.at[i].text) && a->removed.at[i].why.len > 0);
    }
    for (uint32_t i = 0; i < a->languages.len; i++) {
        RS_PROMISE(a->languages.at[i].share >= 0 && a->languages.at[i].share <= 1.000001);
    }
}

static inline void clean_one(rs_raw *raw)
{
    static bool ready;
    rs_arena arena, scratch;
    rs_article article;
    rs_err err = {0};
    if (!ready) {
        rs_clean_init();
        ready = true;
    }
    rs_arena_init(&arena, 64u << 20);
    rs_arena_init(&scratch, 64u << 20);
    raw->file = RS_STR("fuzz");
    if (rs_article_clean(&article, raw, &arena, &scratch, &err)) {
        check_article(&article);
    } else {
        RS_PROMISE(is_told(&err));
    }
    rs_arena_release(&scratch);
    rs_arena_release(&arena);
}

#endif
