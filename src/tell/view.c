#include "tell/view.h"

#include <math.h>

typedef struct rs_view {
    rs_buf *out;
    const rs_reading *reading;
    bool color;
} rs_view;

#define BOLD  "\033[1m"
#define DIM   "\033[2m"
#define PLAIN "\033[0m"

static void style(rs_view *v, const char *code)
{
    if (v->color) {
        rs_buf_z(v->out, code);
    }
}

/* The author's letters, but no control characters: an article must not steer the terminal. */
static void put(rs_view *v, rs_str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool control = c < 0x20 || c == 0x7F || (c == 0xC2 && i + 1 < s.len && (unsigned char)s.at[i + 1] < 0xA0);
        if (control) {
            rs_buf_put(v->out, rs_str_part(s, from, i));
            rs_buf_char(v->out, c == '\n' ? '\n' : ' ');
            from = i + (c == 0xC2 ? 2 : 1);
        }
    }
    rs_buf_put(v->out, rs_str_part(s, from, s.len));
}

static void put_after(rs_view *v, const char *gap, rs_str s)
{
    if (s.at && s.len) {
        rs_buf_z(v->out, gap);
        put(v, s);
    }
}

static const char *mention_color(rs_mention_type type)
{
    switch (type) {
    case RS_MENTION_PER: return "\033[33m";
    case RS_MENTION_ORG: return "\033[35m";
    default: return "\033[36m";
    }
}

/* Mentions do not overlap, but nothing here relies on it: a mark that starts inside another is left out. */
static void put_marked(rs_view *v, rs_span part)
{
    const rs_reading *r = v->reading;
    uint32_t at = part.start;
    RS_EACH(const rs_mention, m, &r->mentions)
    {
        if (!v->color || m->span.start < at || m->span.end > part.end) {
            continue;
        }
        put(v, rs_span_text(&r->article, (rs_span){at, m->span.start}));
        style(v, mention_color(m->type));
        put(v, rs_span_text(&r->article, m->span));
        style(v, PLAIN);
        at = m->span.end;
    }
    put(v, rs_span_text(&r->article, (rs_span){at, part.end}));
}

static void put_head(rs_view *v)
{
    const rs_article *a = &v->reading->article;
    style(v, BOLD);
    put(v, a->title.at ? a->title : a->file);
    style(v, PLAIN);
    rs_buf_char(v->out, '\n');
    style(v, DIM);
    put(v, a->file);
    put_after(v, " | ", a->source_name);
    put_after(v, " | ", a->published);
    put_after(v, " | ", a->url);
    style(v, PLAIN);
    rs_buf_z(v->out, "\n\n");
}

static void open_list(rs_view *v, const char *name, uint32_t n)
{
    rs_buf_char(v->out, '\n');
    style(v, BOLD);
    rs_buf_printf(v->out, "%s (%u)", name, n);
    style(v, PLAIN);
    rs_buf_char(v->out, '\n');
}

static void put_word(rs_view *v, const char *word)
{
    rs_buf_z(v->out, "  ");
    style(v, "\033[32m");
    rs_buf_z(v->out, word ? word : "?");
    style(v, PLAIN);
    rs_buf_char(v->out, ' ');
}

static void put_number(rs_view *v, const char *before, double n)
{
    if (isfinite(n)) {
        rs_buf_printf(v->out, "%s%.10g", before, n);
    }
}

static void put_figures(rs_view *v)
{
    const rs_reading *r = v->reading;
    open_list(v, "figures", r->figures.len);
    RS_EACH(const rs_figure, f, &r->figures)
    {
        put_word(v, rs_measure_name(f->measure));
        if (isfinite(f->value)) {
            put_number(v, "", f->value);
        } else {
            put_number(v, "", f->min);
            put_number(v, "..", f->max);
        }
        put_after(v, " ", f->unit);
        put_after(v, " | ", rs_span_text(&r->article, f->span));
        put_after(v, " | ", f->place);
        put_after(v, " | ", f->date);
        put_after(v, " | ", f->by);
        rs_buf_char(v->out, '\n');
    }
}

static void put_statements(rs_view *v)
{
    const rs_reading *r = v->reading;
    open_list(v, "statements", r->statements.len);
    RS_EACH(const rs_statement, s, &r->statements)
    {
        put_word(v, rs_act_name(s->act));
        put(v, s->speaker_name.at ? s->speaker_name : s->speaker_text.at ? s->speaker_text : s->speaker_org);
        put_after(v, " | ", s->speaker_country);
        put_after(v, " | ", rs_span_text(&r->article, s->span));
        rs_buf_char(v->out, '\n');
    }
}

static void put_events(rs_view *v)
{
    const rs_reading *r = v->reading;
    open_list(v, "events", r->events.len);
    RS_EACH(const rs_event, e, &r->events)
    {
        put_word(v, rs_event_type_name(e->type));
        put(v, e->actor);
        put_after(v, " > ", e->recipient);
        put_after(v, " | ", e->date);
        put_after(v, " | ", e->place);
        put_after(v, " | ", e->negated ? RS_STR("negated") : RS_STR_NONE);
        put_after(v, " | ", e->hypothetical ? RS_STR("hypothetical") : RS_STR_NONE);
        put_after(v, " | ", rs_span_text(&r->article, e->span));
        rs_buf_char(v->out, '\n');
    }
}

static void put_entities(rs_view *v)
{
    const rs_reading *r = v->reading;
    open_list(v, "names", r->entities.len);
    RS_EACH(const rs_entity, e, &r->entities)
    {
        put_word(v, rs_mention_type_name(e->type));
        style(v, v->color ? mention_color(e->type) : "");
        put(v, e->name);
        style(v, PLAIN);
        put_after(v, " | ", e->role);
        put_after(v, " | ", e->country);
        rs_buf_char(v->out, '\n');
    }
}

void rs_tell_view(rs_buf *out, const rs_reading *reading, bool color)
{
    rs_view view = {.out = out, .reading = reading, .color = color};
    const rs_article *a = &reading->article;
    put_head(&view);
    uint32_t from = a->title_len && a->title_len < a->text.len ? a->title_len + 1 : 0;
    put_marked(&view, (rs_span){from, (uint32_t)a->text.len});
    rs_buf_char(out, '\n');
    if (reading->entities.len) {
        put_entities(&view);
    }
    if (reading->figures.len) {
        put_figures(&view);
    }
    if (reading->statements.len) {
        put_statements(&view);
    }
    if (reading->events.len) {
        put_events(&view);
    }
    style(&view, DIM);
    rs_buf_z(out, "\n----\n\n");
    style(&view, PLAIN);
}
