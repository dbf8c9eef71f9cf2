#include "collect/warc_fields.h"
#include "collect/warc_file.h"

enum {
    header_most = 64 << 10,
    slack = 256 << 10, /* bytes used up that may stay in front before the rest is moved down */
    default_block = 16 << 20,
    pieces_kept = 256,
    version_len = 8, /* "WARC/1.0" */
    line_ends_most = 64,
};

/* Where a piece begins: in the unpacked bytes at hand, and in the file. */
typedef struct piece {
    size_t at;
    uint64_t stored;
    bool plain;
} piece;

struct rs_warc_reader {
    rs_arena home;   /* holds the reader itself */
    rs_arena fields; /* of the record given last */
    rs_buf data;     /* unpacked bytes at hand */
    size_t at;       /* of them: what is not used yet */
    piece pieces[pieces_kept];
    uint32_t n_pieces;
    uint64_t max_block;
    uint64_t skip;       /* bytes of a block too large, */
    uint64_t skip_piece; /* which lies in the piece that begins there */
    bool end;            /* of the file */
    bool over;           /* it was told, or the file cannot be read on */
    bool lost;           /* behind a broken record: the next one is looked for */
    bool gap, gap_told;  /* something damaged was left out behind data */
    const char *name;
    rs_warc_file file;
};

bool rs_warc_open(rs_warc_reader **out, const char *path, uint64_t from, uint64_t max_block, rs_err *err)
{
    rs_arena home;
    *out = NULL;
    rs_arena_init(&home, sizeof(rs_warc_reader) + strlen(path) + 2 * header_most);
    rs_warc_reader *r = RS_NEW(&home, rs_warc_reader);
    rs_str copy = r ? rs_arena_str(&home, rs_str_of(path)) : RS_STR_NONE;
    if (!copy.at) {
        rs_arena_release(&home);
        return RS_FAIL_MEMORY(err);
    }
    r->home = home;
    r->max_block = max_block ? max_block : default_block;
    rs_arena_init(&r->fields, 4 * header_most);
    rs_buf_init(&r->data, (size_t)r->max_block + header_most + slack + 2 * RS_WARC_CHUNK);
    if (!rs_warc_file_open(&r->file, copy.at, from, err)) {
        rs_arena_release(&home);
        return false;
    }
    r->name = r->file.name;
    *out = r;
    return true;
}

void rs_warc_close(rs_warc_reader *r)
{
    if (!r) {
        return;
    }
    rs_warc_file_close(&r->file);
    rs_buf_release(&r->data);
    rs_arena_release(&r->fields);
    rs_arena home = r->home;
    rs_arena_release(&home);
}

void rs_warc_behind(rs_warc_reader *r, rs_str head)
{
    r->file.in_len = head.len < sizeof r->file.in ? head.len : sizeof r->file.in;
    if (r->file.in_len) {
        memcpy(r->file.in, head.at, r->file.in_len);
    }
}

uint64_t rs_warc_at(const rs_warc_reader *r)
{
    return rs_warc_file_at(&r->file);
}

/* ---- bytes at hand */

static rs_str rest(const rs_warc_reader *r)
{
    return rs_str_part(rs_buf_str(&r->data), r->at, r->data.len);
}

/* Used bytes go; of the pieces, the one under way stays. */
static void move_down(rs_warc_reader *r)
{
    if (r->at < slack && r->at < r->data.len) {
        return;
    }
    if (r->at < r->data.len) {
        memmove(r->data.at, r->data.at + r->at, r->data.len - r->at);
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < r->n_pieces; i++) {
        bool passed = i + 1 < r->n_pieces && r->pieces[i + 1].at <= r->at;
        if (!passed) {
            piece p = r->pieces[i];
            p.stored += p.plain && p.at < r->at ? r->at - p.at : 0;
            p.at = p.at > r->at ? p.at - r->at : 0;
            r->pieces[kept++] = p;
        }
    }
    r->n_pieces = kept;
    r->data.len -= r->at;
    r->at = 0;
}

static void add_piece(rs_warc_reader *r)
{
    bool again = r->n_pieces && r->pieces[r->n_pieces - 1].at == r->data.len;
    r->n_pieces += again || r->n_pieces == pieces_kept ? 0 : 1;
    r->pieces[r->n_pieces - 1] = (piece){r->data.len, r->file.piece, r->file.kind == RS_WARC_PLAIN_RUN};
}

/* The piece that holds the byte. */
static const piece *piece_of(const rs_warc_reader *r, size_t at)
{
    uint32_t i = r->n_pieces;
    while (i && r->pieces[i - 1].at > at) {
        i--;
    }
    return i ? &r->pieces[i - 1] : NULL;
}

/* Where the byte at hand lies in the file. */
static uint64_t stored(const rs_warc_reader *r, size_t at)
{
    const piece *p = piece_of(r, at);
    return p ? p->stored + (p->plain ? at - p->at : 0) : rs_warc_file_at(&r->file);
}

static bool step(rs_warc_reader *r, rs_err *err)
{
    rs_warc_step what;
    if (!rs_warc_file_step(&r->file, &r->data, &what, err)) {
        r->over = true;
        return false;
    }
    if (what == RS_WARC_PIECE) {
        add_piece(r);
    }
    r->end = what == RS_WARC_END;
    r->gap = what == RS_WARC_DAMAGE;
    r->gap_told = false;
    return true;
}

/* Until n bytes are at hand, or no more can be had: at the file's end, and before what is damaged. */
static bool fill(rs_warc_reader *r, size_t n, rs_err *err)
{
    while (r->data.len - r->at < n && !r->end && !r->gap) {
        if (!step(r, err)) {
            return false;
        }
    }
    return true;
}

/* ---- what is broken */

/* "broken": the rest of it is passed over without a word. */
static bool broken(rs_warc_reader *r, rs_code code, uint64_t offset, const char *how, rs_err *err)
{
    r->lost = true;
    RS_FAIL(err, code, "%s: byte %llu: a record is left out: %s; get the archive again to have it", r->name,
            (unsigned long long)offset, how);
    if (err) {
        err->offset = offset;
    }
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "WARC/1.0" */
static bool is_version(rs_str s)
{
    return s.len >= version_len && memcmp(s.at, "WARC/", 5) == 0 && is_digit(s.at[5]) && s.at[6] == '.' &&
           is_digit(s.at[7]);
}

/* A version in the middle of a line is somebody's word, but one that ends its line stands where a line end is damaged.
 */
static bool begins_record(const rs_warc_reader *r)
{
    rs_str s = rest(r);
    const piece *p = piece_of(r, r->at);
    bool fresh = (p && p->at == r->at) || (r->at && r->data.at[r->at - 1] == '\n');
    bool ends = s.len > version_len && (s.at[version_len] == '\r' || s.at[version_len] == '\n');
    return is_version(s) && (fresh || ends);
}

/* Goes on to the next line that begins a record, to the gap, or to the end. */
static bool find_record(rs_warc_reader *r, rs_err *err)
{
    r->lost = false;
    for (;;) {
        move_down(r);
        size_t hit = rs_str_find(rs_buf_str(&r->data), RS_STR("WARC/"), r->at);
        if (hit != SIZE_MAX) {
            r->at = hit;
            if (!fill(r, version_len + 1, err)) {
                return false;
            }
            if (begins_record(r)) {
                return true;
            }
            r->at++;
            continue;
        }
        if (r->end || r->gap) {
            r->at = r->data.len;
            return true;
        }
        if (r->data.len - r->at > 5) { /* a mark may be cut by the edge, and what stands before it is asked for */
            r->at = r->data.len - 5;
        }
        if (!step(r, err)) {
            return false;
        }
    }
}

/* ---- one record */

typedef struct frame {
    size_t at;          /* of the record in data */
    uint64_t offset;    /* stored */
    size_t lines, head; /* bytes of the version line, of the header with its empty line; from `at` */
    uint64_t length;    /* of the block */
} frame;

/* Finds the empty line that ends the header; head stays 0 where there is none. */
static bool find_head(rs_warc_reader *r, frame *f, rs_err *err)
{
    size_t line = r->at; /* start of the line looked at */
    while (line - r->at < header_most) {
        const char *end = line < r->data.len ? memchr(r->data.at + line, '\n', r->data.len - line) : NULL;
        if (!end) {
            size_t have = r->data.len - r->at;
            if (have >= header_most || r->end || r->gap) {
                return true;
            }
            if (!fill(r, have + 1, err)) {
                return false;
            }
            continue;
        }
        size_t next = (size_t)(end - r->data.at) + 1;
        size_t n = next - 1 - line;
        if (n == 0 || (n == 1 && r->data.at[line] == '\r')) {
            f->head = next - r->at;
            return true;
        }
        f->lines = f->lines ? f->lines : next - r->at;
        line = next;
    }
    return true;
}

/* Why nothing more is at hand. */
static const char *cut_by(rs_warc_reader *r, const char *otherwise)
{
    if (r->gap) {
        r->gap_told = true;
        return r->file.damage;
    }
    return r->end ? "the file ends in the middle of it" : otherwise;
}

/* Did a piece begin, behind `from`, that begins a record? Then the one under way was cut off before it. */
static bool cut_by_piece(const rs_warc_reader *r, size_t from)
{
    const piece *p = piece_of(r, r->data.len);
    return p && p->at > from && is_version(rs_str_part(rs_buf_str(&r->data), p->at, r->data.len));
}

static bool fill_block(rs_warc_reader *r, const frame *f, bool *cut, rs_err *err)
{
    size_t need = f->head + (size_t)f->length;
    *cut = false;
    while (!*cut && r->data.len - r->at < need && !r->end && !r->gap) {
        if (!step(r, err)) {
            return false;
        }
        *cut = r->data.len - r->at < need && cut_by_piece(r, f->at);
    }
    return true;
}

/* A block too large to be kept: the next call passes over it. */
static bool too_large(rs_warc_reader *r, const frame *f, rs_err *err)
{
    r->skip = f->head + f->length;
    const piece *p = piece_of(r, f->at);
    r->skip_piece = p ? p->stored : 0;
    if (p && p->plain && r->file.seekable) {
        size_t left = r->data.len;
        if (rs_warc_file_jump(&r->file, f->offset + r->skip)) {
            r->data.len = r->at = 0;
            r->n_pieces = 1;
            r->pieces[0] = (piece){0, f->offset + r->skip, true};
            r->skip = 0;
        } else { /* the length is wrong, too */
            r->at = r->at + 5 < left ? r->at + 5 : left;
            r->skip = 0;
            r->lost = true;
        }
    }
    RS_FAIL(err, RS_LIMIT,
            "%s: byte %llu: a record is left out: its %llu bytes are more than the %llu allowed; take it out by itself",
            r->name, (unsigned long long)f->offset, (unsigned long long)f->length, (unsigned long long)r->max_block);
    if (err) {
        err->offset = f->offset;
    }
    return false;
}

static bool pass_skipped(rs_warc_reader *r, rs_err *err)
{
    while (r->skip) {
        size_t here = r->data.len - r->at;
        here = here < r->skip ? here : (size_t)r->skip;
        r->at += here;
        r->skip -= here;
        move_down(r);
        if (!r->skip || r->end || r->gap) {
            break;
        }
        if (!step(r, err)) {
            return false;
        }
        const piece *p = piece_of(r, r->data.len);
        if (p && !p->plain && p->stored != r->skip_piece &&
            is_version(rs_str_part(rs_buf_str(&r->data), p->at, r->data.len))) {
            r->at = p->at;
            break;
        }
    }
    r->skip = 0;
    return true;
}

/* Line ends behind the block, counted; a great many are left for another time. */
static bool pass_line_ends(rs_warc_reader *r, unsigned *lines, rs_err *err)
{
    *lines = 0;
    while (*lines < line_ends_most) {
        if (!fill(r, 1, err)) {
            return false;
        }
        rs_str s = rest(r);
        if (!s.len || (s.at[0] != '\r' && s.at[0] != '\n')) {
            break;
        }
        *lines += s.at[0] == '\n';
        r->at++;
    }
    return true;
}

/* Does another record, or nothing, begin where this one ends with its line ends? */
static bool at_boundary(rs_warc_reader *r, const frame *f)
{
    rs_str next = rest(r);
    const piece *p = piece_of(r, r->at);
    return next.len == 0 || is_version(next) || (p && p->at == r->at && p->at > f->at);
}

/* A gzip member that ends in damage: its record came whole, but what it says is not to be trusted. */
static bool in_damage(const rs_warc_reader *r, size_t block_end)
{
    const piece *p = piece_of(r, block_end ? block_end - 1 : 0);
    return r->gap && r->at == r->data.len && p && !p->plain && p->stored == r->file.damage_at;
}

/* Behind the block: is the record whole, or its length wrong? */
static bool settle(rs_warc_reader *r, const frame *f, rs_warc_record *record, rs_err *err)
{
    size_t block = f->at + f->head, block_end = block + (size_t)f->length;
    unsigned lines;
    rs_arena_reset(&r->fields);
    r->at = block_end;
    if (!pass_line_ends(r, &lines, err)) {
        return false;
    }
    rs_str header = rs_str_part(rs_buf_str(&r->data), f->at + f->lines, block);
    if (!rs_warc_fields(record, header, &r->fields, err)) {
        r->over = true;
        return false;
    }
    rs_str bytes = rs_str_part(rs_buf_str(&r->data), block, block_end);
    rs_warc_check check = rs_warc_digest_check(record->block_digest, bytes);
    if (!fill(r, version_len, err)) {
        return false;
    }
    if (in_damage(r, block_end)) {
        return broken(r, r->file.damage_code, f->offset, cut_by(r, ""), err);
    }
    bool sure = check.known && !check.wrong;
    bool framed = at_boundary(r, f) ? lines >= 2 || !check.wrong : lines >= 2 && !check.wrong;
    if (!sure && !framed) {
        r->at = block;
        return broken(r, RS_INPUT, f->offset, "its Content-Length is wrong", err);
    }
    record->block = rs_str_part(rs_buf_str(&r->data), block, block_end);
    record->offset = f->offset;
    record->end = r->at < r->data.len ? stored(r, r->at) : r->gap ? r->file.damage_at : rs_warc_file_at(&r->file);
    record->digest_wrong = check.wrong;
    return true;
}

static bool take_record(rs_warc_reader *r, rs_warc_record *record, rs_err *err)
{
    frame f = {.at = r->at, .offset = stored(r, r->at)};
    bool cut;
    if (!find_head(r, &f, err)) {
        return false;
    }
    if (!f.head) {
        const char *how = cut_by(r, "its header is longer than 64 KiB");
        r->at += 5; /* not this mark again */
        return broken(r, RS_INPUT, f.offset, how, err);
    }
    rs_str header = rs_str_part(rs_buf_str(&r->data), f.at + f.lines, f.at + f.head);
    if (!rs_warc_length(header, &f.length)) {
        r->at += f.head;
        return broken(r, RS_INPUT, f.offset, "it tells no Content-Length", err);
    }
    if (f.length > r->max_block) {
        return too_large(r, &f, err);
    }
    if (!fill_block(r, &f, &cut, err)) {
        return false;
    }
    if (r->data.len - r->at < f.head + (size_t)f.length) {
        rs_code code = r->gap ? r->file.damage_code : RS_INPUT;
        const char *how = cut ? "it is cut off, or its Content-Length is wrong" : cut_by(r, "");
        r->at += f.head;
        return broken(r, code, f.offset, how, err);
    }
    return settle(r, &f, record, err);
}

/* In front of the next record: line ends, what is no record, damage. *found false at the end. */
static bool find_next(rs_warc_reader *r, bool *found, rs_err *err)
{
    unsigned lines;
    *found = false;
    for (;;) {
        if (!pass_skipped(r, err) || (r->lost && !find_record(r, err)) || !pass_line_ends(r, &lines, err) ||
            !fill(r, version_len, err)) {
            return false;
        }
        if (lines == line_ends_most) {
            move_down(r);
            continue;
        }
        rs_str next = rest(r);
        if (next.len == 0 && r->gap) {
            bool told = r->gap_told;
            r->gap = false;
            if (!told) {
                broken(r, r->file.damage_code, r->file.damage_at, r->file.damage, err);
                r->lost = false; /* the file has looked for it already */
                return false;
            }
        } else if (next.len == 0) {
            return true;
        } else if (is_version(next)) {
            *found = true;
            return true;
        } else if (next.len < version_len && r->gap) { /* too little of a damaged one to be told by itself */
            r->at = r->data.len;
        } else {
            uint64_t offset = stored(r, r->at);
            return broken(r, RS_INPUT, offset, "what stands here begins no record", err);
        }
    }
}

bool rs_warc_next(rs_warc_reader *r, rs_warc_record *record, bool *more, rs_err *err)
{
    bool found;
    *record = (rs_warc_record){0};
    *more = !r->over;
    if (r->over) {
        return true;
    }
    move_down(r);
    if (!find_next(r, &found, err)) {
        return false;
    }
    *more = found;
    r->over = !found;
    return !found || take_record(r, record, err);
}
