/* speech_post: a post from a social network as pages embed it: lines in its own language and a line that names its
 * author, "- Name (@handle) January 5, 2022". */
#include "read/speech_work.h"

/* One past the lines from token i on that are foreign. */
static bool foreign_line(const rs_view *v, uint32_t i)
{
    uint32_t end = rs_paragraph_end(v, i), foreign = 0, arabic = 0;
    for (; i < end; i++) {
        foreign += v->words[i].foreign;
        arabic += v->doc->tokens[i].kind == RS_TOKEN_ARABIC;
    }
    return foreign > arabic && foreign > 0;
}

/* "- Name (@handle)": the token of the opening bracket, RS_NO_TOKEN where the line is no signature. */
static uint32_t signature(const rs_view *v, uint32_t i)
{
    const rs_token *t = v->doc->tokens;
    if (!(t[i].flags & RS_T_PARAGRAPH) || t[i].mark != '-') {
        return RS_NO_TOKEN;
    }
    uint32_t end = rs_paragraph_end(v, i);
    for (uint32_t k = i + 1; k + 1 < end; k++) {
        if (t[k].mark == '(' && t[k + 1].mark == '@') {
            return k;
        }
    }
    return RS_NO_TOKEN;
}

static uint32_t line_before(const rs_view *v, uint32_t i)
{
    uint32_t k = i;
    while (k > 0 && !(v->doc->tokens[k - 1].flags & RS_T_PARAGRAPH)) {
        k--;
    }
    return k ? k - 1 : 0;
}

/* The post stands before its signature, or, where pages put the author first, behind it: the longer of the two. */
static void post_text(const rs_view *v, uint32_t i, uint32_t *from, uint32_t *to)
{
    uint32_t first = i, after = rs_paragraph_end(v, i), last = after;
    while (first > 0) {
        uint32_t line = line_before(v, first);
        if (!foreign_line(v, line) || signature(v, line) != RS_NO_TOKEN) {
            break;
        }
        first = line;
    }
    bool other = false; /* the lines below are another post's */
    while (last < v->doc->n_tokens && foreign_line(v, last)) {
        if (signature(v, last) != RS_NO_TOKEN) {
            other = true;
            break;
        }
        last = rs_paragraph_end(v, last);
    }
    bool behind = !other && last - after > i - first;
    *from = behind ? after : first;
    *to = behind ? last : i;
}

static rs_act act_of(const rs_view *v, uint32_t from, uint32_t to)
{
    const rs_match *m = rs_view_find(v, from, to, RS_LEX_foreign_cue);
    return m ? rs_act_of(rs_lex_attr(m->entry, RS_ATTR_act)) : RS_ACT_say;
}

/* The author under the name that the Arabic text uses: the entity that the name belongs to, or a body known by it. */
static rs_speaker author(const rs_view *v, const rs_speakers *known, uint32_t from, uint32_t to)
{
    rs_speaker s = rs_speaker_of(v, known, from, to);
    const rs_match *body = rs_view_find(v, from, to, RS_LEX_foreign_body);
    if (body) {
        s.name = rs_lex_attr(body->entry, RS_ATTR_ar);
        s.org = s.name;
        s.country = rs_lex_attr(body->entry, RS_ATTR_country);
    }
    return s;
}

bool rs_speech_post(rs_speech *w, uint32_t i, uint32_t *next)
{
    const rs_view *v = w->v;
    uint32_t bracket = signature(v, i), from, to;
    if (bracket == RS_NO_TOKEN || bracket <= i + 1) {
        return false;
    }
    post_text(v, i, &from, &to);
    *next = rs_paragraph_end(v, i);
    if (from >= to) {
        return true;
    }
    rs_speaker who = author(v, &w->known, i + 1, bracket);
    rs_statement *s = rs_speech_emit(w, &who, from, to, true);
    if (s) {
        s->act = act_of(v, from, to);
        s->medium = RS_MEDIUM_tweet;
        for (uint32_t k = bracket; k < *next; k++) {
            if (v->words[k].time >= 0) {
                s->date = w->reader->reading->times.at[v->words[k].time].value;
            }
        }
    }
    return true;
}
