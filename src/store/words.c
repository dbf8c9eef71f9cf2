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

typedef struct rs_emit {
    token_sink *sink;
    void *arg;
    int start, end;
} rs_emit;

static int emit(const rs_emit *e, int flags, rs_str word)
{
    return e->sink(e->arg, flags, word.at, (int)word.len, e->start, e->end);
}

/* A one-letter word may cling to the head: "and", "so", then "in", "to", "like". Whether it does cannot be told from
 * the letters alone, so the article's word is found under both, at the same place. */
static int emit_without_clitics(const rs_emit *e, rs_str word, rs_str told)
{
    static const char clinging[2][3] = {{(char)RS_WAW, (char)RS_FA, 0}, {(char)RS_BA, (char)RS_LAM, (char)RS_KAF}};
    for (int turn = 0; turn < 2; turn++) {
        if (word.len < 5 || !memchr(clinging[turn], word.at[0], turn ? 3 : 2)) {
            continue;
        }
        word = rs_str_part(word, 1, word.len);
        rs_str stem = rs_stem(word);
        if (!rs_str_eq(stem, told)) {
            int rc = emit(e, FTS5_TOKEN_COLOCATED, stem);
            if (rc != SQLITE_OK) {
                return rc;
            }
        }
        told = stem;
    }
    return SQLITE_OK;
}

static int emit_word(const rs_emit *e, const rs_token *t, rs_str word, int flags)
{
    if ((flags & FTS5_TOKENIZE_QUERY) && (flags & FTS5_TOKENIZE_PREFIX)) {
        return emit(e, 0, beginning(word));
    }
    if (t->kind != RS_TOKEN_ARABIC) {
        return emit(e, 0, word);
    }
    rs_str stem = rs_stem(word);
    int rc = emit(e, 0, stem);
    return rc != SQLITE_OK || (flags & FTS5_TOKENIZE_QUERY) ? rc : emit_without_clitics(e, word, stem);
}

static int emit_piece(rs_arena *arena, rs_str text, size_t offset, int flags, void *arg, token_sink *sink)
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
        int start = (int)(offset + t->at);
        const rs_emit e = {.sink = sink, .arg = arg, .start = start, .end = start + (int)t->len};
        int rc = emit_word(&e, t, word, flags);
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
    for (size_t from = 0; from < text.len;) {
        size_t to = piece_end(text, from);
        rs_arena_reset(arena);
        int rc = emit_piece(arena, rs_str_part(text, from, to), from, flags, arg, sink);
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
