#include "collect/sniff.h"

#include <zlib.h>
#include <zstd.h>

#include "collect/feed.h"

static const struct {
    uint16_t at; /* where the mark stands */
    rs_str mark;
    const char *what;
} marks[] = {
    {0,
     {"\x7F"
      "ELF",
      4},
     "a program, not text; give the articles themselves"},
    {0, {"MZ", 2}, "a program, not text; give the articles themselves"},
    {0, {"\xFF\xD8\xFF", 3}, "a JPEG picture, not text; read its text out first (OCR)"},
    {0, {"\x89PNG", 4}, "a PNG picture, not text; read its text out first (OCR)"},
    {0, {"GIF8", 4}, "a GIF picture, not text; read its text out first (OCR)"},
    {0, {"%PDF", 4}, "a PDF file, not text; convert it first (pdftotext)"},
    {0, {"PK\x03\x04", 4}, "a zip archive or office file, not text; unpack it, or save it as plain text"},
    {0, {"\xD0\xCF\x11\xE0", 4}, "an old office file, not text; save it as plain text"},
    {0, {"{\\rtf", 5}, "an RTF file; save it as plain text"},
    {0, {"BZh", 3}, "packed with bzip2; unpack it first, or pack it with gzip or zstd"},
    {0,
     {"\xFD"
      "7zXZ",
      5},
     "packed with xz; unpack it first, or pack it with gzip or zstd"},
    {0, {"7z\xBC\xAF", 4}, "a 7z archive; unpack it first"},
    {0, {"Rar!", 4}, "a RAR archive; unpack it first"},
    {0, {"SQLite format 3", 15}, "a database, not text; export its articles as JSON lines"},
    {0, {"RIFF", 4}, "sound or film, not text; write its words down first"},
    {0, {"OggS", 4}, "sound or film, not text; write its words down first"},
    {0, {"ID3", 3}, "sound, not text; write its words down first"},
    {4, {"ftyp", 4}, "film, not text; write its words down first"},
    {257, {"ustar", 5}, "a tar archive; unpack it first"},
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* UTF-16 without a mark: nearly every second byte is the same small high byte (0 for Latin, 6 for Arabic). */
static bool is_wide(rs_str head)
{
    size_t high[2] = {0}, pairs = head.len / 2;
    for (size_t i = 0; i + 1 < head.len; i += 2) {
        for (size_t k = 0; k < 2; k++) {
            high[k] += head.at[i + k] == 0 || head.at[i + k] == 6;
        }
    }
    return pairs >= 8 && (high[0] * 10 > pairs * 8 || high[1] * 10 > pairs * 8);
}

const char *rs_sniff_binary(rs_str head)
{
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (rs_str_starts(rs_str_part(head, marks[i].at, head.len), marks[i].mark)) {
            return marks[i].what;
        }
    }
    head = rs_str_part(head, 0, 8192);
    if (rs_str_starts(head, RS_STR("\xFF\xFE")) || rs_str_starts(head, RS_STR("\xFE\xFF")) || is_wide(head)) {
        return NULL;
    }
    size_t controls = 0;
    for (size_t i = 0; i < head.len; i++) {
        unsigned char c = (unsigned char)head.at[i];
        controls += c < 0x20 && !is_space((char)c) && c != 0x1B && c != 0x1A;
    }
    return controls * 33 > head.len ? "not text in any encoding known; give plain text, HTML or JSON lines" : NULL;
}

/* name without one ending of the packers. */
static rs_str unpacked_name(rs_str name)
{
    static const rs_str endings[] = {{".gz", 3}, {".zst", 4}, {".zstd", 5}};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        size_t n = endings[i].len;
        if (name.len > n && rs_str_eq_nocase(rs_str_part(name, name.len - n, name.len), endings[i])) {
            return rs_str_part(name, 0, name.len - n);
        }
    }
    return name;
}

static bool ends_in(rs_str name, const char *ending)
{
    rs_str e = rs_str_of(ending);
    return name.len > e.len && rs_str_eq_nocase(rs_str_part(name, name.len - e.len, name.len), e);
}

static bool ends_in_any(rs_str name, const char *const *endings, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (ends_in(name, endings[i])) {
            return true;
        }
    }
    return false;
}
#define ENDS_IN_ANY(name, endings) ends_in_any((name), (endings), sizeof(endings) / sizeof(endings)[0])

bool rs_sniff_ending(rs_str name)
{
    static const char *const known[] = {".txt",    ".text", ".html", ".htm",  ".xhtml", ".shtml", ".jsonl",
                                        ".ndjson", ".json", ".warc", ".eml",  ".mbox",  ".mbx",   ".mht",
                                        ".mhtml",  ".xml",  ".rss",  ".atom", ".rdf"};
    rs_str bare = unpacked_name(name);
    return ENDS_IN_ANY(bare, known) || (bare.len < name.len && !memchr(bare.at, '.', bare.len));
}

bool rs_sniff_furniture(rs_str name)
{
    static const char *const known[] = {".jpg",  ".jpeg",  ".png", ".gif", ".webp", ".svg", ".ico", ".css",  ".js",
                                        ".woff", ".woff2", ".ttf", ".eot", ".otf",  ".mp3", ".mp4", ".webm", ".avi",
                                        ".pdf",  ".zip",   ".gz",  ".zst", ".bin",  ".exe", ".map", ".avif", ".swf"};
    return ENDS_IN_ANY(name, known);
}

/* ---- archives */

/* The first bytes of a gzip member or zstd frame, unpacked: as many as there are room and input for. */
static size_t unpack_start(rs_str stored, char *to, size_t room)
{
    size_t got = 0;
    if (rs_str_starts(stored, RS_STR("\x1F\x8B\x08"))) {
        z_stream z = {.next_in = (Bytef *)(uintptr_t)stored.at, .avail_in = (uInt)stored.len};
        z.next_out = (Bytef *)to;
        z.avail_out = (uInt)room;
        if (inflateInit2(&z, 15 + 16) == Z_OK) {
            inflate(&z, Z_SYNC_FLUSH);
            got = room - z.avail_out;
            inflateEnd(&z);
        }
    } else if (rs_str_starts(stored, RS_STR("\x28\xB5\x2F\xFD"))) {
        ZSTD_DStream *z = ZSTD_createDStream();
        ZSTD_inBuffer in = {stored.at, stored.len, 0};
        ZSTD_outBuffer out = {to, room, 0};
        if (z) {
            ZSTD_decompressStream(z, &out, &in);
            got = out.pos;
        }
        ZSTD_freeDStream(z);
    }
    return got;
}

bool rs_sniff_warc(rs_str name, rs_str stored)
{
    char start[8];
    rs_str dictionary = RS_STR("\x5D\x2A\x4D\x18"); /* a skippable frame, as archives keep theirs in */
    if (ends_in(unpacked_name(name), ".warc") || rs_str_starts(stored, dictionary)) {
        return true;
    }
    rs_str head = {start, unpack_start(stored, start, sizeof start)};
    return rs_str_starts(head.len ? head : stored, RS_STR("WARC/"));
}

/* ---- mail and pages */

static bool is_field_name(rs_str line, size_t *n)
{
    *n = 0;
    while (*n < line.len && line.at[*n] > ' ' && line.at[*n] < 0x7F && line.at[*n] != ':') {
        ++*n;
    }
    return *n && *n < line.len && line.at[*n] == ':';
}

/* Header lines up to an empty one, and among them such as only mail has. */
static bool is_message(rs_str head)
{
    static const rs_str from[] = {{"From", 4}, {"Received", 8}, {"Return-Path", 11}, {"Delivered-To", 12}};
    static const rs_str more[] = {{"Date", 4}, {"Message-ID", 10}, {"MIME-Version", 12}, {"Subject", 7}, {"To", 2}};
    bool has_from = false, has_more = false;
    size_t fields = 0, n;
    for (rs_str line; rs_str_line(&head, &line) && line.len;) {
        if (is_space(line.at[0]) && fields) {
            continue;
        }
        if (!is_field_name(line, &n)) {
            break;
        }
        rs_str name = rs_str_part(line, 0, n);
        for (size_t i = 0; i < sizeof from / sizeof from[0]; i++) {
            has_from = has_from || rs_str_eq_nocase(name, from[i]);
        }
        for (size_t i = 0; i < sizeof more / sizeof more[0]; i++) {
            has_more = has_more || rs_str_eq_nocase(name, more[i]);
        }
        fields++;
    }
    return has_from && has_more && fields >= 3;
}

/* "From somebody date", and mail behind it. */
static bool is_mbox(rs_str head)
{
    rs_str line;
    size_t n;
    bool from = rs_str_starts(head, RS_STR("From ")) && rs_str_line(&head, &line);
    return from && rs_str_line(&head, &line) && (is_field_name(line, &n) || rs_str_starts(line, RS_STR(">From ")));
}

bool rs_sniff_page(rs_str head)
{
    static const char *const starts[] = {"<!doctype", "<html", "<head", "<body", "<!--", "<?xml", "<meta", "<title"};
    if (rs_str_starts(head, RS_STR("\xEF\xBB\xBF"))) {
        head = rs_str_part(head, 3, head.len);
    }
    head = rs_str_trim(head);
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        if (rs_str_starts_nocase(head, rs_str_of(starts[i]))) {
            return true;
        }
    }
    return false;
}

rs_shape rs_sniff_shape(rs_str name, rs_str head)
{
    static const char *const mails[] = {".eml", ".mht", ".mhtml"};
    static const char *const boxes[] = {".mbox", ".mbx"};
    rs_str bare = unpacked_name(name);
    if (ends_in(bare, ".jsonl") || ends_in(bare, ".ndjson")) {
        return RS_SHAPE_LINES;
    }
    if (ENDS_IN_ANY(bare, boxes) || is_mbox(head)) {
        return RS_SHAPE_MBOX;
    }
    if (ENDS_IN_ANY(bare, mails) || is_message(head)) {
        return RS_SHAPE_MESSAGE;
    }
    if (rs_feed_sniff(head) != RS_FEED_NONE) {
        return RS_SHAPE_FEED;
    }
    if (rs_str_starts(head, RS_STR("\xEF\xBB\xBF"))) {
        head = rs_str_part(head, 3, head.len);
    }
    size_t at = 0;
    while (at < head.len && is_space(head.at[at])) {
        at++;
    }
    rs_str rest = rs_str_part(head, at, head.len);
    if (ends_in(bare, ".json") && rs_str_starts(rest, RS_STR("["))) {
        return RS_SHAPE_ARRAY;
    }
    if (!rs_str_starts(rest, RS_STR("{"))) {
        return RS_SHAPE_TEXT;
    }
    size_t key = 1;
    while (key < rest.len && is_space(rest.at[key])) {
        key++;
    }
    if (key >= rest.len || rest.at[key] != '"') {
        return RS_SHAPE_TEXT;
    }
    const char *end = memchr(rest.at, '\n', rest.len);
    rs_str line = rs_str_trim(rs_str_part(rest, 0, end ? (size_t)(end - rest.at) : rest.len));
    bool whole = !end || rs_str_ends(line, RS_STR("}"));
    return whole ? RS_SHAPE_LINES : RS_SHAPE_OBJECT;
}
