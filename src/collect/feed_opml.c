/* feed_opml: a list of sources as OPML 2.0, for other readers and for ours. */
#include "collect/feed.h"

/* In an attribute's quotes. */
static void put_quoted(rs_buf *out, const char *name, rs_str value)
{
    rs_buf_printf(out, " %s=\"", name);
    for (size_t i = 0; i < value.len; i++) {
        switch (value.at[i]) {
        case '&': rs_buf_z(out, "&amp;"); break;
        case '<': rs_buf_z(out, "&lt;"); break;
        case '>': rs_buf_z(out, "&gt;"); break;
        case '"': rs_buf_z(out, "&quot;"); break;
        default: rs_buf_char(out, (unsigned char)value.at[i] < ' ' ? ' ' : value.at[i]);
        }
    }
    rs_buf_char(out, '"');
}

void rs_opml_begin(rs_buf *out, rs_str title)
{
    rs_buf_z(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>");
    for (size_t i = 0; i < title.len; i++) {
        rs_buf_put(out, title.at[i] == '&'   ? RS_STR("&amp;")
                        : title.at[i] == '<' ? RS_STR("&lt;")
                                             : rs_str_part(title, i, i + 1));
    }
    rs_buf_z(out, "</title></head>\n<body>\n");
}

void rs_opml_source(rs_buf *out, rs_str title, rs_str feed, rs_str home, rs_str group)
{
    if (group.len) {
        rs_buf_z(out, "<outline");
        put_quoted(out, "text", group);
        rs_buf_z(out, ">\n");
    }
    rs_buf_z(out, "<outline type=\"rss\"");
    put_quoted(out, "text", title.len ? title : feed);
    if (title.len) {
        put_quoted(out, "title", title);
    }
    put_quoted(out, "xmlUrl", feed);
    if (home.len) {
        put_quoted(out, "htmlUrl", home);
    }
    rs_buf_z(out, "/>\n");
    if (group.len) {
        rs_buf_z(out, "</outline>\n");
    }
}

void rs_opml_end(rs_buf *out)
{
    rs_buf_z(out, "</body>\n</opml>\n");
}
