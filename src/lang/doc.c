#include "lang/doc.h"

#include "lang/lookup.h"

enum { reach = 12 }; /* tokens in the longest form worth looking back for */

/* A full stop ends a sentence unless it belongs to an initial, a list number or a word with a stop inside. */
static bool ends_sentence(const rs_doc *doc, uint32_t i)
{
    const rs_token *t = &doc->tokens[i];
    if (t->mark != '.' && t->mark != '?' && t->mark != '!') {
        return false;
    }
    bool last = i + 1 == doc->n_tokens;
    if (!last && (t[1].flags & RS_T_GLUED) && t[1].kind != RS_TOKEN_PUNCT && t->mark == '.' && t->len == 1) {
        return false;
    }
    if (t->mark == '.' && t->len == 1 && i > 0 && !last && (t->flags & RS_T_GLUED)) {
        bool initial = t[-1].flen == 1 && t[-1].kind != RS_TOKEN_NUMBER && t[-1].kind != RS_TOKEN_PUNCT;
        bool list_number = t[-1].kind == RS_TOKEN_NUMBER && (t[-1].flags & RS_T_PARAGRAPH);
        return !initial && !list_number;
    }
    return true;
}

/* Closing quotes, brackets and further stops still belong to the sentence that ended. */
static bool trails(const rs_token *t)
{
    return t->kind == RS_TOKEN_PUNCT && (t->flags & RS_T_GLUED) && !(t->flags & RS_T_PARAGRAPH) &&
           ((t->flags & RS_T_CLOSES) || t->mark == '.' || t->mark == '!' || t->mark == '?');
}

static bool split(rs_doc *doc, rs_token *tokens, rs_arena *arena, rs_err *err)
{
    RS_VEC(rs_sentence) list = {0};
    uint32_t paragraph = 0;
    for (uint32_t i = 0; i < doc->n_tokens;) {
        uint32_t first = i;
        bool ended = false;
        do {
            tokens[i].sentence = list.len;
            ended = ended ? true : ends_sentence(doc, i);
            i++;
        } while (i < doc->n_tokens && !(tokens[i].flags & RS_T_PARAGRAPH) && (!ended || trails(&tokens[i])));
        rs_sentence *s = RS_PUSH(arena, &list);
        if (!s) {
            return RS_FAIL_MEMORY(err);
        }
        *s = (rs_sentence){first, i - first, tokens[first].at, tokens[i - 1].at + tokens[i - 1].len, paragraph};
        paragraph += i < doc->n_tokens && (tokens[i].flags & RS_T_PARAGRAPH);
    }
    doc->sentences = list.at;
    doc->n_sentences = list.len;
    return true;
}

bool rs_doc_init(rs_doc *doc, rs_arena *arena, rs_str text, rs_err *err)
{
    rs_tokens tokens;
    if (!rs_tokenize(&tokens, arena, text, err)) {
        return false;
    }
    if (!rs_unglue(&tokens, arena, text, err)) {
        return false;
    }
    *doc = (rs_doc){.text = text, .tokens = tokens.at, .n_tokens = tokens.len, .folded = tokens.folded};
    return split(doc, tokens.at, arena, err);
}

const rs_match *rs_doc_match_over(const rs_doc *doc, uint32_t i, rs_lex_class class_id)
{
    const rs_match *best = NULL;
    for (uint32_t back = 0; back < reach && back <= i && i < doc->n_tokens; back++) {
        const rs_match *m = rs_doc_match(doc, i - back, class_id);
        if (m && m->n > back && (!best || m->n > best->n)) {
            best = m;
        }
        if (doc->tokens[i - back].flags & RS_T_PARAGRAPH) {
            break;
        }
    }
    return best;
}

uint32_t rs_token_after(const rs_doc *doc, uint32_t i, uint32_t letters)
{
    const rs_token *t = &doc->tokens[i];
    if (letters == 0) {
        return t->at;
    }
    const char *word = doc->text.at + t->at;
    return (uint32_t)(rs_fold_skip(word, word + t->len, letters) - doc->text.at);
}

uint32_t rs_token_before(const rs_doc *doc, uint32_t i, uint32_t letters)
{
    const rs_token *t = &doc->tokens[i];
    return letters >= t->flen ? t->at : letters ? rs_token_after(doc, i, t->flen - letters) : t->at + t->len;
}

uint32_t rs_match_start(const rs_doc *doc, const rs_match *m)
{
    uint32_t article = m->clitics & RS_C_AL ? 2u : 0u;
    bool assimilated = article && (m->clitics & RS_C_LI); /* "ll": the article has only its lam */
    return rs_token_after(doc, m->token, m->pre - (assimilated ? 1u : article));
}

uint32_t rs_match_end(const rs_doc *doc, const rs_match *m)
{
    return rs_token_before(doc, m->token + m->n - 1u, m->suf);
}

uint32_t rs_doc_token_at(const rs_doc *doc, uint32_t at)
{
    uint32_t low = 0, high = doc->n_tokens;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->tokens[middle].at + doc->tokens[middle].len <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
