/* The words of an article as FTS5 wants them: folded, Arabic ones cut to their stem, with their own bytes' places, so
 * that a snippet marks the author's letters. */
#include "lang/token.h"
#include "store/parts.h"

/* A long text is taken in pieces, cut at white space, so that memory does not grow with it. */
enum { piece = 32 << 10, ceiling = 16 << 20 };

rs_str rs_utf8_mend(rs_arena *arena, rs_str s)
{
    size_t bad = 0;
    if (rs_utf8_valid(s, &bad)) {
        return s;
    }
    char *copy = rs_arena_raw(arena, s.len + 1);
    if (!copy) {
        return RS_STR_NONE;
    }
    memcpy(copy, s.at, s.len);
    copy[s.len] = '\0';
    size_t from = 0;
    do {
        copy[from + bad] = ' ';
        from += bad + 1;
    } while (!rs_utf8_valid((rs_str){copy + from, s.len - from}, &bad));
    return (rs_str){copy, s.len};
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static size_t piece_end(rs_str text, size_t from)
{
    if (text.len - from <= piece) {
        return text.len;
    }
    size_t most = from + piece;
    for (size_t i = most; i > from; i--) {
        if (is_space(text.at[i - 1])) {
            return i;
        }
    }
    while (most > from + 1 && ((unsigned char)text.at[most] & 0xC0) == 0x80) {
        most--; /* one endless word: cut, but not inside a letter */
    }
    return most;
}

typedef int token_sink(void *arg, int flags, const char *word, int len, int start, int end);

/* The beginning of a word keeps its own ending; only the article, which is no beginning at all, goes. */
static rs_str beginning(rs_str fold)
{
    const unsigned char *at = (const unsigned char *)fold.at;
    return fold.len >= 4 && at[0] == RS_ALEF && at[1] == RS_LAM ? rs_str_part(fold, 2, fold.len) : fold;
}

static int emit_piece(rs_arena *arena, rs_str text, size_t offset, bool prefix, void *arg, token_sink *sink)
{
    rs_tokens tokens = {0};
    rs_str valid = rs_utf8_mend(arena, text);
    if (!valid.at || !rs_tokenize(&tokens, arena, valid, NULL)) {
        return SQLITE_NOMEM;
    }
    for (uint32_t i = 0; i < tokens.len; i++) {
        const rs_token *t = &tokens.at[i];
        if (t->kind == RS_TOKEN_PUNCT || t->kind == RS_TOKEN_SYMBOL || t->flen == 0) {
            continue;
        }
        rs_str word = {(const char *)tokens.folded + t->folded, t->flen};
        if (prefix) {
            word = beginning(word);
        } else if (t->kind == RS_TOKEN_ARABIC) {
            word = rs_stem(word);
        }
        int start = (int)(offset + t->at);
        int rc = sink(arg, 0, word.at, (int)word.len, start, start + (int)t->len);
        if (rc != SQLITE_OK) {
            return rc;
        }
    }
    return SQLITE_OK;
}

static int words_create(void *unused, const char **args, int n_args, Fts5Tokenizer **out)
{
    (void)unused;
    (void)args;
    (void)n_args;
    rs_arena self;
    rs_arena_init(&self, ceiling);
    /* Two arenas: the handle lies in the first one, which is never reset; words are made in the second. */
    rs_arena *both = RS_NEW_ARRAY(&self, rs_arena, 2);
    if (!both) {
        rs_arena_release(&self);
        return SQLITE_NOMEM;
    }
    both[0] = self;
    rs_arena_init(&both[1], ceiling);
    *out = (Fts5Tokenizer *)both;
    return SQLITE_OK;
}

static void words_delete(Fts5Tokenizer *handle)
{
    rs_arena *both = (rs_arena *)handle;
    rs_arena_release(&both[1]);
    rs_arena self = both[0];
    rs_arena_release(&self);
}

static int words_tokenize(Fts5Tokenizer *handle, void *arg, int flags, const char *at, int len, token_sink *sink)
{
    rs_arena *arena = (rs_arena *)handle + 1;
    rs_str text = {at ? at : "", at && len > 0 ? (size_t)len : 0};
    bool prefix = (flags & FTS5_TOKENIZE_QUERY) && (flags & FTS5_TOKENIZE_PREFIX);
    for (size_t from = 0; from < text.len;) {
        size_t to = piece_end(text, from);
        rs_arena_reset(arena);
        int rc = emit_piece(arena, rs_str_part(text, from, to), from, prefix, arg, sink);
        if (rc != SQLITE_OK) {
            return rc;
        }
        from = to;
    }
    return SQLITE_OK;
}

bool rs_words_register(sqlite3 *db)
{
    fts5_api *api = NULL;
    sqlite3_stmt *stmt = NULL;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, NULL) != SQLITE_OK) {
        return false;
    }
    sqlite3_bind_pointer(stmt, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    fts5_tokenizer words = {words_create, words_delete, words_tokenize};
    return api && api->xCreateTokenizer(api, "rasid", NULL, &words, NULL) == SQLITE_OK;
}
