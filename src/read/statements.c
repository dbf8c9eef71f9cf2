/* statements: who said what. One pass over the cues of the text; the grammar is in speech_cue.c, who is meant in
 * speech_speaker.c, words without a verb of saying in speech_other.c, embedded foreign posts in speech_post.c. */
#include "read/speech_work.h"

bool rs_speech_quote(const rs_speech *w, uint32_t i)
{
    return i < w->v->doc->n_tokens && w->v->doc->tokens[i].mark == '"' && w->v->words[i].closes != RS_NO_TOKEN;
}

static bool clause_ends(const rs_speech *w, uint32_t k)
{
    const rs_word *words = w->v->words;
    uint32_t n = w->v->doc->n_tokens;
    if (w->cue_at[k]) {
        const rs_cue *c = &w->cues[w->cue_at[k] - 1];
        return rs_cue_cuts(w->v, k) && !c->nested &&
               (c->content != RS_NO_TOKEN || c->frame == RS_FRAME_quote || c->frame == RS_FRAME_relay);
    }
    if (rs_doc_match(w->v->doc, k, RS_LEX_according)) {
        return k > 0 && words[k - 1].boundary;
    }
    if (words[k].fn == RS_FN_aside) {
        return true;
    }
    if (words[k].fn == RS_FN_clause && k > 0 && words[k - 1].boundary) { /* "..., while X said" */
        for (uint32_t j = k + 1; j < n && j < k + 7 && !words[j].boundary; j++) {
            if (w->cue_at[j] && w->cues[w->cue_at[j] - 1].content != RS_NO_TOKEN) {
                return true;
            }
        }
    }
    if (words[k].fn != RS_FN_pron || k == 0 || k + 2 >= n || !w->cue_at[k + 2]) {
        return false;
    }
    const rs_cue *c = &w->cues[w->cue_at[k + 2] - 1]; /* "..., which X denied", "a matter that X denied" */
    return words[k + 1].fn == RS_FN_ma || (c->act == RS_ACT_deny && (c->match->clitics & RS_C_PRONOUN));
}

uint32_t rs_paragraph_end(const rs_view *v, uint32_t i)
{
    i++;
    while (i < v->doc->n_tokens && !(v->doc->tokens[i].flags & RS_T_PARAGRAPH)) {
        i++;
    }
    return i;
}

/* One past the content that begins at `from`. */
uint32_t rs_speech_content_end(const rs_speech *w, uint32_t from, bool *direct)
{
    const rs_view *v = w->v;
    enum { longest = 400 }; /* tokens; no sentence is longer that is one */
    uint32_t limit = rs_sentence_end(v, from);
    *direct = false;
    if (v->words[from].quote != RS_NO_TOKEN && v->words[v->words[from].quote].closes < limit) {
        limit = v->words[v->words[from].quote].closes;
    }
    uint32_t k = from;
    if (rs_speech_quote(w, from)) {
        uint32_t next = v->words[from].closes + 1;
        bool ends = next >= v->doc->n_tokens || v->words[next].boundary || w->ends[next] ||
                    (v->doc->tokens[next].flags & RS_T_PARAGRAPH) || next >= rs_sentence_end(v, next - 1);
        if (ends) {
            *direct = true;
            return next;
        }
        k = next;
        limit = rs_sentence_end(v, next - 1);
    }
    limit = limit > from + longest && limit > k + longest ? (k > from ? k : from) + longest : limit;
    for (k = k > from ? k : k + 1; k < limit; k++) {
        if (rs_speech_quote(w, k)) {
            k = v->words[k].closes;
            limit = k < v->doc->n_tokens && rs_sentence_end(v, k) > limit ? rs_sentence_end(v, k) : limit;
            continue;
        }
        if (w->ends[k]) {
            return k;
        }
    }
    return limit;
}

/* "... is false": said of what was claimed before, at the end of the clause. */
bool rs_speech_denies(const rs_speech *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        const rs_match *m = rs_doc_match(w->v->doc, i, RS_LEX_verdict);
        if (!m) {
            continue;
        }
        uint32_t next = i + m->n;
        if (rs_attr_set(m->entry, RS_ATTR_anywhere) || next >= to || w->v->words[next].boundary ||
            w->v->doc->tokens[next].mark == '"' || rs_doc_match(w->v->doc, next, RS_LEX_emphasis)) {
            return true;
        }
    }
    return false;
}

static rs_act act_of(const rs_speech *w, const rs_cue *cue, uint32_t from, uint32_t to)
{
    rs_act act = cue->act;
    if (cue->frame == RS_FRAME_about || cue->frame == RS_FRAME_object) {
        from += rs_speech_quote(w, from);
        const rs_match *stance = rs_view_find(w->v, from, from + 1, RS_LEX_stance);
        if (act == RS_ACT_say && stance) {
            return rs_act_of(rs_lex_attr(stance->entry, RS_ATTR_act));
        }
    }
    if (rs_attr_set(cue->match->entry, RS_ATTR_praises) && cue->mark == RS_MARK_prep && cue->cut) {
        return RS_ACT_support;
    }
    if ((cue->frame == RS_FRAME_urge || cue->frame == RS_FRAME_ask) &&
        rs_view_find(w->v, cue->token + cue->n, cue->content, RS_LEX_deity)) {
        return RS_ACT_ask;
    }
    bool neutral = act == RS_ACT_say || act == RS_ACT_announce || act == RS_ACT_confirm || act == RS_ACT_report;
    return neutral && rs_speech_denies(w, from, to) ? RS_ACT_deny : act;
}

void rs_speech_circumstance(rs_speech *w, rs_statement *s, uint32_t from, uint32_t to)
{
    const rs_reading *r = w->reader->reading;
    const rs_match *medium = rs_view_find(w->v, from, to, RS_LEX_medium);
    if (medium) {
        s->medium = rs_medium_of(rs_lex_attr(medium->entry, RS_ATTR_medium));
    }
    for (uint32_t i = from; i < to && i < w->v->doc->n_tokens; i++) {
        if (w->v->words[i].time >= 0 && r->times.at[w->v->words[i].time].type == RS_TIME_DATE) {
            s->date = r->times.at[w->v->words[i].time].value;
            break;
        }
    }
    for (uint32_t i = from; i < to && i < w->v->doc->n_tokens; i++) {
        const rs_match *m = rs_doc_match(w->v->doc, i, RS_LEX_according);
        if (m && i + m->n < to && !rs_attr_set(m->entry, RS_ATTR_clause) && rs_speaker_plausible(w->v, i + m->n, to)) {
            uint32_t end = rs_noun_phrase(w->v, i + m->n, to);
            while (rs_doc_match(w->v->doc, i + m->n, RS_LEX_medium) && end < to && rs_view_nominal(w->v, end)) {
                end++; /* "a notice of the ministry" */
            }
            s->via = rs_view_text(w->v, i + m->n, end);
        }
    }
}

rs_statement *rs_speech_emit(rs_speech *w, const rs_speaker *who, uint32_t from, uint32_t to, bool direct)
{
    rs_span span = rs_view_span(w->v, from, to);
    const rs_token *t = w->v->doc->tokens;
    if (span.end <= span.start) {
        return NULL;
    }
    if (direct && t[from].mark == '"' && to > from + 2) { /* the quotation's words, not its marks */
        span.start = t[from + 1].at;
        span.end = t[to - 2].at + t[to - 2].len;
    } else if (t[from].mark == '"') {
        span.start = t[from + 1 < to ? from + 1 : from].at;
    }
    rs_statement *s = rs_reading_add_statement(w->reader->arena, w->reader->reading);
    if (!s) {
        w->failed = true;
        return NULL;
    }
    w->latest = (int32_t)w->reader->reading->statements.len - 1;
    s->id = w->latest;
    s->span = span;
    s->form = direct ? RS_FORM_direct : RS_FORM_indirect;
    s->speaker_text = who->text;
    s->speaker_name = who->name;
    s->speaker_role = who->role;
    s->speaker_org = who->org;
    s->speaker_country = who->country;
    s->speaker_entity = who->entity;
    w->covered = to > w->covered ? to : w->covered;
    w->spoken = true;
    return s;
}

static void enter_sentence(rs_speech *w, uint32_t token)
{
    uint32_t s = w->v->doc->tokens[token].sentence;
    if (s != w->sentence) {
        w->sentence = s;
        w->spoken = w->has_subject = false;
    }
}

/* "Also called on the authorities to": with one noun phrase only, behind somebody who spoke just before, the noun
 * phrase is whom he calls on. */
static void settle_addressee(rs_speech *w, rs_cue *cue)
{
    const rs_view *v = w->v;
    bool warns = cue->act == RS_ACT_warn && cue->mark != RS_MARK_object;
    if ((cue->frame != RS_FRAME_urge && cue->frame != RS_FRAME_ask && !warns) || cue->hal || !cue->initial ||
        cue->subject_to <= cue->subject_from || !w->known.n ||
        (cue->addressee_from < cue->addressee_to && v->words[cue->addressee_from].fn != RS_FN_pron)) {
        return;
    }
    /* names of countries are feminine, so that with a verb in the masculine one is warned, and warns not */
    bool warned = (cue->match->clitics & RS_C_WA) && (cue->match->feat & RS_F_MASCULINE) &&
                  v->words[cue->subject_from].place >= 0 && !v->words[cue->subject_from].definite &&
                  cue->subject_to == cue->subject_from + 1;
    bool also = warned || (cue->token > 0 && !(v->doc->tokens[cue->token].flags & RS_T_PARAGRAPH) &&
                           v->words[cue->token - 1].fn_over == RS_FN_clause);
    bool same_paragraph =
        w->latest >= 0 &&
        w->v->doc->sentences[w->sentence].paragraph ==
            v->doc
                ->sentences
                    [v->doc->tokens[rs_doc_token_at(v->doc, w->reader->reading->statements.at[w->latest].span.start)]
                         .sentence]
                .paragraph;
    if (also && same_paragraph) {
        cue->addressee_from = cue->subject_from;
        cue->addressee_to = cue->subject_to;
        cue->subject_from = cue->subject_to = 0;
    }
}

/* "... , which Ankara denies": what was said just before is what is denied. */
static bool which_denies(rs_speech *w, const rs_cue *cue)
{
    rs_reading *r = w->reader->reading;
    const rs_view *v = w->v;
    rs_speaker who;
    uint32_t np = cue->token + cue->n;
    if (cue->token < 2 || v->words[cue->token - 2].fn_over != RS_FN_pron || !rs_view_nominal(v, np)) {
        return false;
    }
    who = rs_speaker_of(v, &w->known, np, rs_noun_phrase(v, np, rs_sentence_end(v, np)));
    uint32_t from = rs_sentence_start(v, cue->token);
    if (w->spoken && w->latest >= 0) {
        from = rs_doc_token_at(v->doc, r->statements.at[w->latest].span.start);
    }
    rs_statement *s = rs_speech_emit(w, &who, from, cue->token - 2, false);
    if (s) {
        s->act = cue->act;
        s->cue = rs_view_span(v, cue->token, cue->token + cue->n);
    }
    return true;
}

/* "From him": the preposition of the cue with a pronoun. */
static bool of_him(const rs_view *v, const rs_cue *cue, uint32_t k)
{
    const rs_token *t = &v->doc->tokens[k];
    const uint8_t *f = v->doc->folded + t->folded;
    return v->words[k].fn == RS_FN_pro && rs_cue_takes(cue, RS_FN_an) && t->flen >= 3 && f[0] == RS_AIN &&
           f[1] == RS_NOON;
}

/* An agency passes on another's words: who that is, and the cue that opens them. */
static bool relay(rs_speech *w, const rs_cue *cue, rs_speaker *who, rs_cue *inner, rs_str *via)
{
    const rs_view *v = w->v;
    uint32_t end = rs_sentence_end(v, cue->token), k = cue->token + cue->n;
    while (k < end && !rs_cue_takes(cue, v->words[k].fn) && !of_him(v, cue, k)) {
        k++;
    }
    if (k + 1 >= end) {
        return false;
    }
    bool him = v->words[k].fn == RS_FN_pro; /* "quoted him as saying" */
    uint32_t agency = rs_cue_skip(v, cue->token + cue->n, k);
    if (cue->subject_to > cue->subject_from) {
        *via = rs_view_text(v, cue->subject_from, cue->subject_to);
    } else if (agency < k && rs_view_nominal(v, agency)) {
        *via = rs_view_text(v, agency, k);
    }
    *inner = (rs_cue){.content = RS_NO_TOKEN, .act = RS_ACT_say, .match = cue->match, .token = cue->token, .n = cue->n};
    for (uint32_t i = k + 1; i < end; i++) {
        const rs_match *m = v->words[i].speech;
        bool opens = v->words[i].fn == RS_FN_that || v->doc->tokens[i].mark == ':' ||
                     (rs_speech_quote(w, i) && v->words[i].closes - i > 5);
        if (!opens && (!m || !(m->feat & RS_F_MASDAR))) {
            continue;
        }
        if (him && !rs_speaker_last(&w->known, 0, who)) {
            return false;
        }
        if (him) {
            *via = rs_view_text(v, k + 1, i);
        } else {
            *who = rs_speaker_of(v, &w->known, k + 1, i);
        }
        if (!opens) {
            inner->act = rs_act_of(rs_lex_attr(m->entry, RS_ATTR_act));
            inner->token = i;
            inner->n = m->n;
            i = i + m->n;
            while (i < end && (v->words[i].fn == RS_FN_that || v->words[i].boundary || v->words[i].fn == RS_FN_ila ||
                               v->words[i].fn == RS_FN_ala || v->words[i].fn == RS_FN_adv || v->words[i].time >= 0)) {
                i++;
            }
            inner->content = i;
        } else {
            inner->content = rs_speech_quote(w, i) ? i : i + 1;
        }
        return inner->content < end || inner->content < v->doc->n_tokens;
    }
    return false;
}

/* A colon at the end of a line opens the text of the statement itself: all paragraphs that follow. */
uint32_t rs_speech_body_end(const rs_speech *w, uint32_t from)
{
    const rs_view *v = w->v;
    if (rs_speech_quote(w, from)) {
        return v->words[from].closes + 1;
    }
    enum { longest = 3000 };
    uint32_t end = rs_paragraph_end(v, from);
    while (end < v->doc->n_tokens && end - from < longest) {
        bool other = false;
        for (uint32_t k = end; k < end + 3 && k < v->doc->n_tokens; k++) {
            const rs_cue *c = w->cue_at[k] ? &w->cues[w->cue_at[k] - 1] : NULL;
            other = other || (c && c->subject_to > c->subject_from && !(c->match->feat & RS_F_FIRST) &&
                              rs_speech_can_head(v, c->subject_from));
        }
        if (other) {
            break;
        }
        end = rs_paragraph_end(v, end);
    }
    return end;
}

void rs_speech_open_body(rs_speech *w, const rs_speaker *who, uint32_t to)
{
    w->body = to;
    w->body_speaker = *who;
    w->body_speaker.text = RS_STR_NONE;
}

static uint32_t content_start(const rs_cue *cue)
{
    enum { longest_addressee = 9 };
    bool asks = cue->frame == RS_FRAME_urge || cue->frame == RS_FRAME_ask;
    bool named = asks && cue->addressee_to > cue->addressee_from && cue->mark == RS_MARK_prep &&
                 cue->addressee_to - cue->addressee_from <= longest_addressee;
    return named ? cue->addressee_from : cue->content;
}

/* A verb between another and its content has taken the same words: "said in a speech aired live that". */
static bool told_already(const rs_speech *w, uint32_t from)
{
    const rs_reading *r = w->reader->reading;
    uint32_t at = w->v->doc->tokens[from].at;
    return w->latest >= 0 && r->statements.at[w->latest].span.start == at;
}

static void make(rs_speech *w, rs_cue *cue, const rs_speaker *who)
{
    enum { fewest_said = 3 }; /* words in quotes that are more than a name */
    const rs_view *v = w->v;
    bool direct;
    uint32_t from = content_start(cue);
    if (from >= v->doc->n_tokens) {
        return;
    }
    if (told_already(w, from)) {
        return;
    }
    bool new_line = cue->mark == RS_MARK_colon && (v->doc->tokens[from].flags & RS_T_PARAGRAPH);
    uint32_t to = rs_speech_content_end(w, from, &direct);
    if (cue->mark == RS_MARK_quote && !direct && rs_speech_quote(w, from) &&
        v->words[from].closes - from > fewest_said) {
        to = v->words[from].closes + 1; /* what follows is the narrator's */
        direct = true;
    }
    if (cue->mark == RS_MARK_colon && !direct && !new_line) {
        direct = true;
    }
    if (new_line) {
        to = rs_speech_body_end(w, from);
        direct = true;
        rs_speech_open_body(w, who, to);
    }
    rs_statement *s = rs_speech_emit(w, who, from, to, direct);
    if (!s) {
        return;
    }
    if (from == cue->content && cue->cut && !direct) {
        uint32_t start = rs_token_after(v->doc, from, cue->cut);
        s->span.start = start < s->span.end ? start : s->span.start;
    }
    s->act = act_of(w, cue, cue->content, to);
    s->cue = rs_view_span(v, cue->token, cue->token + cue->n);
    uint32_t until = cue->content > cue->token ? cue->content : cue->token;
    rs_speech_circumstance(w, s, cue->token + cue->n, until);
}

static void take_cue(rs_speech *w, rs_cue *cue)
{
    rs_speaker who;
    rs_cue inner;
    rs_str via = RS_STR_NONE;
    if (cue->nested && cue->token > 0 && w->v->words[cue->token - 1].fn_over == RS_FN_ma) {
        (void)which_denies(w, cue);
        return;
    }
    bool clings = cue->act == RS_ACT_deny && (cue->match->clitics & RS_C_PRONOUN) && !cue->initial;
    if (clings && which_denies(w, cue)) { /* "a matter that Ankara denies" */
        return;
    }
    if (cue->frame == RS_FRAME_relay) {
        if (relay(w, cue, &who, &inner, &via)) {
            rs_speaker_note(&w->known, &who, 0);
            w->subject = who;
            w->has_subject = true;
            make(w, &inner, &who);
            if (w->latest >= 0 && !w->failed) {
                w->reader->reading->statements.at[w->latest].via = via;
            }
        }
        return;
    }
    settle_addressee(w, cue);
    bool has = cue->subject_to > cue->subject_from;
    if (!rs_speech_worth(w, cue)) {
        return;
    }
    bool inside = cue->token < w->covered || w->v->words[cue->token].quote != RS_NO_TOKEN || cue->token < w->body;
    if (inside && !rs_speech_counts_inside(w, cue)) {
        return;
    }
    if ((cue->match->feat & RS_F_FIRST) && !has) {
        if (cue->token >= w->body) {
            return;
        }
        who = w->body_speaker;
    } else if (!rs_speech_who(w, cue, &who)) {
        return;
    }
    bool spoke = cue->content != RS_NO_TOKEN && cue->frame != RS_FRAME_silent;
    bool within = inside && w->v->words[cue->token].quote == RS_NO_TOKEN &&
                  !rs_cue_cuts(w->v, cue->token); /* told by somebody else: he is still the one who speaks */
    if (has && !cue->nested && !within) {
        w->subject = who;
        w->has_subject = true;
    }
    bool opens = cue->initial && !(cue->match->clitics & RS_C_PRONOUN); /* not "a statement that the agency aired" */
    bool named = has && opens && (cue->frame == RS_FRAME_quote || who.person);
    if (!within && (spoke || named)) {
        rs_speaker_note(&w->known, &who, cue->hal ? 0 : cue->match->feat);
    }
    if (spoke) {
        make(w, cue, &who);
    }
}

static void read_cues(rs_speech *w, rs_err *err)
{
    const rs_view *v = w->v;
    RS_VEC(rs_cue) list = {0};
    w->cue_at = RS_NEW_ARRAY(w->reader->scratch, uint32_t, v->doc->n_tokens + 1);
    w->ends = RS_NEW_ARRAY(w->reader->scratch, bool, v->doc->n_tokens + 1);
    if (!w->cue_at || !w->ends) {
        w->failed = !RS_FAIL_MEMORY(err);
        return;
    }
    for (uint32_t i = 0; i < v->doc->n_tokens; i++) {
        rs_cue cue;
        if (!v->words[i].speech || v->words[i].fn_over == RS_FN_impersonal || !rs_cue_read(v, i, &cue)) {
            continue;
        }
        rs_cue *kept = RS_PUSH(w->reader->scratch, &list);
        if (!kept) {
            w->failed = !RS_FAIL_MEMORY(err);
            return;
        }
        *kept = cue;
        w->cue_at[i] = list.len;
    }
    w->cues = list.at;
    w->n_cues = list.len;
    uint64_t source = UINT64_C(1) << (RS_LEX_according & 63);
    for (uint32_t i = 0; i < v->doc->n_tokens; i++) {
        w->ends[i] = (w->cue_at[i] || v->words[i].fn || v->doc->classes[i] & source) && clause_ends(w, i);
    }
    w->ends[v->doc->n_tokens] = true;
}

static void take_token(rs_speech *w, uint32_t *i)
{
    const rs_view *v = w->v;
    bool line = v->doc->tokens[*i].flags & RS_T_PARAGRAPH, opener = v->words[*i].opener;
    bool impersonal = v->words[*i].fn == RS_FN_impersonal;
    if (!line && !opener && !impersonal && !w->cue_at[*i]) {
        return;
    }
    enter_sentence(w, *i);
    uint32_t next = *i;
    if (impersonal) {
        *i += v->words[*i].fn_n - 1;
        return;
    }
    if ((line && (rs_speech_post(w, *i, &next) || rs_speech_heading(w, *i, &next))) ||
        (opener &&
         (rs_speech_according(w, *i, &next) || rs_speech_body(w, *i, &next) || rs_speech_presents(w, *i, &next))) ||
        (line && rs_speech_bare_quote(w, *i, &next))) {
        *i = next > *i ? next - 1 : *i;
        return;
    }
    if (w->cue_at[*i]) {
        rs_cue *cue = &w->cues[w->cue_at[*i] - 1];
        take_cue(w, cue);
        *i += cue->n - 1u;
    }
}

bool rs_read_statements(rs_reader *reader, rs_err *err)
{
    rs_speech w = {.reader = reader, .latest = -1, .sentence = RS_NO_TOKEN};
    w.v = rs_reader_view(reader, err);
    if (!w.v) {
        return false;
    }
    read_cues(&w, err);
    for (uint32_t i = 0; i < reader->doc->n_tokens && !w.failed; i++) {
        take_token(&w, &i);
    }
    return w.failed ? RS_FAIL_MEMORY(err) : true;
}
