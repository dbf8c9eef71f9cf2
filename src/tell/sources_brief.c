/* The report's section on sources that ought to have told something. */
#include "tell/brief.h"

#define SHOWN 40

static void put_date(rs_brief *b, rs_brief_line *l, rs_text label, rs_str date)
{
    rs_brief_say(b, l, RS_TEXT_semicolon);
    rs_brief_say(b, l, label);
    rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
    if (date.at) {
        rs_brief_put(b, l, RS_PART_plain, rs_words_date(b->arena, b->lang, date, RS_STR_NONE, false));
    } else {
        rs_brief_say(b, l, RS_TEXT_never);
    }
}

void rs_brief_silent(rs_brief *b)
{
    const rs_dossier *d = b->dossier;
    rs_brief_section *s = rs_brief_open(b, "silent", RS_TEXT_silent_sources);
    if (s) {
        s->note = rs_str_of(rs_words(b->lang, RS_TEXT_silent_note));
    }
    for (uint32_t i = 0; i < d->silent_sources.len && i < SHOWN; i++) {
        const rs_silent_source *silent = &d->silent_sources.at[i];
        rs_brief_line *l = rs_brief_add(b, s, 0);
        rs_brief_put(b, l, RS_PART_quote, silent->name);
        rs_brief_put(b, l, RS_PART_plain, RS_STR(": "));
        rs_str state = rs_str_of(rs_source_state_name(silent->state));
        rs_brief_put(b, l, RS_PART_bad, rs_str_of(rs_words_code(b->lang, "state", state)));
        put_date(b, l, RS_TEXT_last_news, silent->last_item);
        if (silent->usual) {
            rs_brief_say(b, l, RS_TEXT_comma);
            rs_brief_say(b, l, RS_TEXT_usually_every);
            rs_brief_put(b, l, RS_PART_plain, RS_STR(" "));
            rs_brief_put(b, l, RS_PART_plain, rs_words_span(b->arena, b->lang, silent->usual));
        }
        if (silent->state != RS_STATE_silent) {
            put_date(b, l, RS_TEXT_last_reached, silent->last_success);
        }
        if (silent->why.len) {
            rs_brief_put(b, l, RS_PART_dim, rs_arena_printf(b->arena, " (%.*s)", RS_STR_ARG(silent->why)));
        }
    }
    if (d->silent_sources.len > SHOWN) {
        rs_brief_rest(b, s, RS_COUNTED_sources, d->silent_sources.len - SHOWN, 0);
    }
}
