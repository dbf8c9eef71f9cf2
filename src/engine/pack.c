#include "engine/pack.h"

#include <math.h>

#include "base/hash.h"

/* Raised when the way of writing changes; the names of the fields take care of themselves. */
#define FORMAT "2"

static uint64_t shape(void)
{
    /* Every field's kind and name and every enum's words, in order: what the bytes mean. */
    /* clang-format off */
#define FIELD_NAME(kind, name, arg) #kind " " #name " " #arg ";"
#define STRUCT_NAME(name, key, FIELDS) #key "{" FIELDS(FIELD_NAME) "}"
#define WORD(id, word) word ","
#define ENUM_NAME(name, NAME, LIST) #name "(" LIST(WORD) ")"
    return rs_hash(RS_STR(FORMAT RS_FINDINGS(STRUCT_NAME) RS_ENUMS(ENUM_NAME)));
    /* clang-format on */
}

/* ---- writing ---- */

typedef struct rs_packer {
    rs_buf *out;
    const rs_reading *reading;
    bool bad;
} rs_packer;

static void put_uint(rs_packer *p, uint64_t v)
{
    char bytes[10];
    size_t n = 0;
    for (; v >= 0x80; v >>= 7) {
        bytes[n++] = (char)(v | 0x80);
    }
    bytes[n++] = (char)v;
    rs_buf_put(p->out, (rs_str){bytes, n});
}

static void put_int(rs_packer *p, int64_t v)
{
    put_uint(p, (uint64_t)v << 1 ^ (uint64_t)(v >> 63));
}

/* 0 not known; else length + 1, with a low bit that tells whether the letters stand in the text anyway. */
static void put_str(rs_packer *p, rs_str s)
{
    if (!s.at) {
        put_uint(p, 0);
        return;
    }
    rs_str text = p->reading->article.text;
    uintptr_t at = (uintptr_t)s.at;
    uintptr_t from = (uintptr_t)text.at;
    bool inside = text.at && at >= from && at <= from + text.len && s.len <= from + text.len - at;
    put_uint(p, ((uint64_t)s.len + 1) << 1 | (inside ? 1 : 0));
    if (inside) {
        put_uint(p, at - from);
    } else {
        rs_buf_put(p->out, s);
    }
}

/* 0 not known, 1 a whole number, 2 the eight bytes of the double. */
static void put_num(rs_packer *p, double v)
{
    if (!isfinite(v)) {
        put_uint(p, 0);
    } else if (v == trunc(v) && fabs(v) < 1e15) {
        put_uint(p, 1);
        put_int(p, (int64_t)v);
    } else {
        uint64_t bits;
        memcpy(&bits, &v, sizeof bits);
        put_uint(p, 2);
        for (int i = 0; i < 8; i++) {
            rs_buf_char(p->out, (char)(bits >> (8 * i)));
        }
    }
}

static void put_span(rs_packer *p, rs_span s)
{
    if (s.start > s.end || s.end > p->reading->article.text.len) {
        p->bad = true;
        s = (rs_span){0, 0};
    }
    put_uint(p, s.start);
    put_uint(p, s.end - s.start);
}

static void put_strs(rs_packer *p, const rs_strs *list)
{
    put_uint(p, list->len);
    for (uint32_t i = 0; i < list->len; i++) {
        put_str(p, list->at[i]);
    }
}

/* clang-format off */
#define PUT_span(name, arg) put_span(p, item->name);
#define PUT_part(name, arg) put_span(p, item->name);
#define PUT_str(name, arg) put_str(p, item->name);
#define PUT_strs(name, arg) put_strs(p, &item->name);
#define PUT_num(name, arg) put_num(p, item->name);
#define PUT_index(name, arg) put_int(p, item->name);
#define PUT_flag(name, arg) put_uint(p, item->name);
#define PUT_choice(name, arg) put_uint(p, (uint64_t)item->name);
#define PUT(kind, name, arg) PUT_##kind(name, arg)
#define PACK_ITEM(name, key, FIELDS)                                 \
    static void put_##key(rs_packer *p, const rs_reading *reading)   \
    {                                                                \
        put_uint(p, reading->key.len);                               \
        for (uint32_t i = 0; i < reading->key.len; i++) {            \
            const rs_##name *item = &reading->key.at[i];             \
            FIELDS(PUT)                                              \
        }                                                            \
    }
RS_FINDINGS(PACK_ITEM)
/* clang-format on */

static void put_article(rs_packer *p, const rs_article *a)
{
    for (int i = 0; i < 8; i++) {
        rs_buf_char(p->out, (char)(a->id.high >> (8 * i)));
    }
    for (int i = 0; i < 8; i++) {
        rs_buf_char(p->out, (char)(a->id.low >> (8 * i)));
    }
    put_uint(p, a->text.len);
    put_uint(p, a->title_len);
    put_str(p, a->file);
    put_str(p, a->ref);
    put_str(p, a->url);
    put_str(p, a->source_name);
    put_str(p, rs_str_of(a->source_country));
    put_str(p, rs_str_of(a->source_language));
    put_str(p, a->title);
    put_str(p, a->published);
    put_uint(p, (uint64_t)a->published_by);
    put_str(p, a->updated);
    put_str(p, a->byline);
    put_str(p, a->alternate);
    put_uint(p, a->paywall);
    put_str(p, a->charset);
    put_uint(p, a->mojibake);
    put_uint(p, a->languages.len);
    RS_EACH(const rs_language, l, &a->languages)
    {
        put_str(p, rs_str_of(l->code));
        put_num(p, l->share);
    }
    put_uint(p, a->foreign.len);
    RS_EACH(const rs_foreign, f, &a->foreign)
    {
        put_span(p, (rs_span){f->start, f->end});
        put_str(p, rs_str_of(f->code));
    }
    put_uint(p, a->removed.len);
    RS_EACH(const rs_removed, r, &a->removed)
    {
        put_str(p, r->text);
        put_str(p, r->why);
    }
    put_uint(p, a->entries.len);
    RS_EACH(const rs_entry, e, &a->entries)
    {
        put_span(p, (rs_span){e->start, e->end});
        put_str(p, e->published);
        put_str(p, e->title);
    }
    put_uint(p, a->posts.len);
    RS_EACH(const rs_post, o, &a->posts)
    {
        put_span(p, (rs_span){o->start, o->end});
        put_str(p, o->author);
        put_str(p, o->handle);
        put_str(p, o->date);
        put_str(p, o->url);
    }
}

bool rs_reading_pack(rs_buf *out, const rs_reading *reading, rs_err *err)
{
    rs_packer packer = {.out = out, .reading = reading};
    rs_packer *p = &packer;
    uint64_t names = shape();
    for (int i = 0; i < 8; i++) {
        rs_buf_char(out, (char)(names >> (8 * i)));
    }
    put_article(p, &reading->article);
#define PACK_LIST(name, key, FIELDS) put_##key(p, reading);
    RS_FINDINGS(PACK_LIST)
    return !packer.bad || RS_FAIL(err, RS_INTERNAL, "a finding's span lies outside the text (please report this)");
}

/* ---- reading back ---- */

typedef struct rs_unpacker {
    const unsigned char *at, *end;
    rs_str text;
    rs_arena *arena;
    bool bad;     /* the bytes make no sense */
    bool starved; /* no memory */
} rs_unpacker;

static bool spoilt(rs_unpacker *u)
{
    u->bad = true;
    u->at = u->end; /* whatever is asked for next is refused too */
    return false;
}

static uint64_t get_uint(rs_unpacker *u)
{
    uint64_t v = 0;
    for (unsigned shift = 0; u->at < u->end && shift < 64; shift += 7) {
        unsigned char byte = *u->at++;
        v |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return v;
        }
    }
    spoilt(u);
    return 0;
}

static int64_t get_int(rs_unpacker *u)
{
    uint64_t v = get_uint(u);
    return (int64_t)(v >> 1) ^ -(int64_t)(v & 1);
}

static rs_str get_str(rs_unpacker *u)
{
    uint64_t head = get_uint(u);
    if (head == 0) {
        return RS_STR_NONE;
    }
    uint64_t len = (head >> 1) - 1;
    if (head & 1) {
        uint64_t at = get_uint(u);
        if (u->bad || at > u->text.len || len > u->text.len - at) {
            spoilt(u);
            return RS_STR_NONE;
        }
        return (rs_str){u->text.at + at, len};
    }
    if ((head >> 1) == 0 || len > (uint64_t)(u->end - u->at)) {
        spoilt(u);
        return RS_STR_NONE;
    }
    rs_str s = {(const char *)u->at, len};
    u->at += len;
    return s;
}

static uint64_t get_fixed(rs_unpacker *u)
{
    uint64_t v = 0;
    if (u->end - u->at < 8) {
        spoilt(u);
        return 0;
    }
    for (int i = 0; i < 8; i++) {
        v |= (uint64_t)*u->at++ << (8 * i);
    }
    return v;
}

static double get_num(rs_unpacker *u)
{
    switch (get_uint(u)) {
    case 0: return __builtin_nan("");
    case 1: return (double)get_int(u);
    case 2: {
        uint64_t bits = get_fixed(u);
        double v;
        memcpy(&v, &bits, sizeof v);
        return v;
    }
    default: spoilt(u); return 0;
    }
}

static rs_span get_span(rs_unpacker *u)
{
    uint64_t start = get_uint(u);
    uint64_t len = get_uint(u);
    if (start > u->text.len || len > u->text.len - start) {
        spoilt(u);
        return (rs_span){0, 0};
    }
    return (rs_span){(uint32_t)start, (uint32_t)(start + len)};
}

/* A list's length: every item takes a byte at least, so damaged bytes cannot ask for the moon. */
static uint32_t get_len(rs_unpacker *u)
{
    uint64_t n = get_uint(u);
    if (n > (uint64_t)(u->end - u->at)) {
        spoilt(u);
        return 0;
    }
    return (uint32_t)n;
}

static void *get_room(rs_unpacker *u, uint32_t n, size_t size)
{
    void *at = n ? rs_arena_alloc(u->arena, n * size) : NULL;
    if (n && !at) {
        u->starved = true;
        spoilt(u);
    }
    return at;
}

static void get_strs(rs_unpacker *u, rs_strs *list)
{
    uint32_t n = get_len(u);
    list->at = get_room(u, n, sizeof *list->at);
    for (uint32_t i = 0; list->at && i < n; i++) {
        list->at[list->len++] = get_str(u);
    }
    list->cap = list->len;
}

static int32_t get_index(rs_unpacker *u)
{
    int64_t v = get_int(u);
    if (v < -1 || v > INT32_MAX) {
        spoilt(u);
        return -1;
    }
    return (int32_t)v;
}

static void get_code(rs_unpacker *u, char *out, size_t size)
{
    rs_str s = get_str(u);
    if (s.len >= size) {
        spoilt(u);
        return;
    }
    memcpy(out, s.len ? s.at : "", s.len);
    out[s.len] = '\0';
}

/* clang-format off */
#define GET_span(name, arg) item->name = get_span(u);
#define GET_part(name, arg) item->name = get_span(u);
#define GET_str(name, arg) item->name = get_str(u);
#define GET_strs(name, arg) get_strs(u, &item->name);
#define GET_num(name, arg) item->name = get_num(u);
#define GET_index(name, arg) item->name = get_index(u);
#define GET_flag(name, arg) item->name = get_uint(u) != 0;
#define GET_choice(name, arg)                                                 \
    {                                                                         \
        uint64_t v = get_uint(u);                                             \
        if (v > INT32_MAX || (v && !rs_##arg##_name((rs_##arg)v))) {          \
            spoilt(u);                                                        \
            v = 0;                                                            \
        }                                                                     \
        item->name = (rs_##arg)v;                                             \
    }
#define GET(kind, name, arg) GET_##kind(name, arg)
#define UNPACK_ITEM(name, key, FIELDS)                                        \
    static void get_##key(rs_unpacker *u, rs_reading *reading)                \
    {                                                                         \
        uint32_t n = get_len(u);                                              \
        reading->key.at = get_room(u, n, sizeof *reading->key.at);            \
        for (uint32_t i = 0; reading->key.at && i < n; i++) {                 \
            rs_##name *item = &reading->key.at[reading->key.len++];           \
            FIELDS(GET)                                                       \
        }                                                                     \
        reading->key.cap = reading->key.len;                                  \
    }
RS_FINDINGS(UNPACK_ITEM)

/* Do the indexes point at findings that there are? "e" means entities, "s" statements. */
#define LIMIT_span(name, arg)
#define LIMIT_part(name, arg)
#define LIMIT_str(name, arg)
#define LIMIT_strs(name, arg)
#define LIMIT_num(name, arg)
#define LIMIT_flag(name, arg)
#define LIMIT_choice(name, arg)
#define LIMIT_index(name, arg)                                                                    \
    if (item->name >= 0 && (uint32_t)item->name >= (*(arg) == 'e' ? r->entities.len : r->statements.len)) { \
        return false;                                                                             \
    }
#define LIMIT(kind, name, arg) LIMIT_##kind(name, arg)
#define LIMIT_LIST(name, key, FIELDS)              \
    RS_EACH(const rs_##name, item, &r->key)        \
    {                                              \
        (void)item;                                \
        FIELDS(LIMIT)                              \
    }
static bool indexes_hold(const rs_reading *r)
{
    RS_FINDINGS(LIMIT_LIST)
    return true;
}
/* clang-format on */

static void get_article(rs_unpacker *u, rs_article *a)
{
    a->id.high = get_fixed(u);
    a->id.low = get_fixed(u);
    if (get_uint(u) != u->text.len) {
        spoilt(u); /* another text than the one that was packed */
    }
    uint64_t title_len = get_uint(u);
    if (title_len > u->text.len) {
        spoilt(u);
    }
    a->text = u->text;
    a->title_len = (uint32_t)title_len;
    a->file = get_str(u);
    a->ref = get_str(u);
    a->url = get_str(u);
    a->source_name = get_str(u);
    get_code(u, a->source_country, sizeof a->source_country);
    get_code(u, a->source_language, sizeof a->source_language);
    a->title = get_str(u);
    a->published = get_str(u);
    uint64_t by = get_uint(u);
    if (by >= RS_BY_count) {
        spoilt(u);
        by = 0;
    }
    a->published_by = (rs_published_by)by;
    a->updated = get_str(u);
    a->byline = get_str(u);
    a->alternate = get_str(u);
    a->paywall = get_uint(u) != 0;
    a->charset = get_str(u);
    a->mojibake = get_uint(u) != 0;
}

static void get_article_lists(rs_unpacker *u, rs_article *a)
{
    uint32_t n = get_len(u);
    a->languages.at = get_room(u, n, sizeof *a->languages.at);
    for (uint32_t i = 0; a->languages.at && i < n; i++) {
        rs_language *l = &a->languages.at[a->languages.len++];
        get_code(u, l->code, sizeof l->code);
        l->share = get_num(u);
    }
    n = get_len(u);
    a->foreign.at = get_room(u, n, sizeof *a->foreign.at);
    for (uint32_t i = 0; a->foreign.at && i < n; i++) {
        rs_foreign *f = &a->foreign.at[a->foreign.len++];
        rs_span span = get_span(u);
        f->start = span.start;
        f->end = span.end;
        get_code(u, f->code, sizeof f->code);
    }
    n = get_len(u);
    a->removed.at = get_room(u, n, sizeof *a->removed.at);
    for (uint32_t i = 0; a->removed.at && i < n; i++) {
        rs_removed *r = &a->removed.at[a->removed.len++];
        r->text = get_str(u);
        r->why = get_str(u);
    }
    n = get_len(u);
    a->entries.at = get_room(u, n, sizeof *a->entries.at);
    for (uint32_t i = 0; a->entries.at && i < n; i++) {
        rs_entry *e = &a->entries.at[a->entries.len++];
        rs_span span = get_span(u);
        *e = (rs_entry){.start = span.start, .end = span.end};
        e->published = get_str(u);
        e->title = get_str(u);
    }
    n = get_len(u);
    a->posts.at = get_room(u, n, sizeof *a->posts.at);
    for (uint32_t i = 0; a->posts.at && i < n; i++) {
        rs_post *o = &a->posts.at[a->posts.len++];
        rs_span span = get_span(u);
        *o = (rs_post){.start = span.start, .end = span.end};
        o->author = get_str(u);
        o->handle = get_str(u);
        o->date = get_str(u);
        o->url = get_str(u);
    }
    a->entries.cap = a->entries.len;
    a->posts.cap = a->posts.len;
    a->languages.cap = a->languages.len;
    a->foreign.cap = a->foreign.len;
    a->removed.cap = a->removed.len;
}

bool rs_reading_unpack(rs_reading *out, rs_arena *arena, rs_str packed, rs_str text, rs_err *err)
{
    const unsigned char *at = (const unsigned char *)packed.at;
    rs_unpacker unpacker = {.at = at, .end = at + packed.len, .text = text, .arena = arena};
    rs_unpacker *u = &unpacker;
    *out = (rs_reading){0};
    if (get_fixed(u) != shape()) {
        return RS_FAIL(err, RS_STORE, "the reading was made by another version of rasid (run: rasid rebuild)");
    }
    get_article(u, &out->article);
    get_article_lists(u, &out->article);
#define UNPACK_LIST(name, key, FIELDS) get_##key(u, out);
    RS_FINDINGS(UNPACK_LIST)
    if (u->starved) {
        return RS_FAIL_MEMORY(err);
    }
    if (u->bad || u->at != u->end || !indexes_hold(out)) {
        return RS_FAIL(err, RS_STORE, "a stored reading is damaged (run: rasid rebuild --all)");
    }
    return true;
}
