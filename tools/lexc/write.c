/* write: the compiled tables as C. Everything is sorted, so the same lexicon gives the same bytes. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "lang/lexhash.h"
#include "lexc.h"

typedef struct edge {
    uint32_t from, word, to, hash;
    rs_str text;
} edge;

typedef struct attr {
    uint32_t name, value;
} attr;

typedef struct output {
    lexicon *lex;
    rs_arena *arena;
    RS_VEC(rs_str) classes, attrs; /* names, sorted */
    RS_VEC(uint32_t) order;        /* blocks in the order of their entries */
    uint32_t *entry_of;            /* block -> entry */
    rs_map steps, words, texts;
    RS_VEC(edge) edges;
    RS_VEC(rs_str) word_list, text_list;
    uint32_t word_bytes, text_bytes;
    uint32_t n_states;
} output;

static FILE *create(const char *path)
{
    FILE *out = fopen(path, "w");
    if (!out) {
        perror(path);
        exit(66);
    }
    return out;
}

static void finish(FILE *out, const char *path)
{
    if (ferror(out) || fclose(out) != 0) {
        perror(path);
        exit(66);
    }
}

static int by_name(const void *a, const void *b)
{
    return rs_str_cmp(*(const rs_str *)a, *(const rs_str *)b);
}

static uint32_t index_of(const rs_str *list, uint32_t n, rs_str name)
{
    const rs_str *hit = bsearch(&name, list, n, sizeof *list, by_name);
    return (uint32_t)(hit - list);
}

static const lexicon *sorting;

static int by_class(const void *a, const void *b)
{
    const block *x = &sorting->blocks.at[*(const uint32_t *)a], *y = &sorting->blocks.at[*(const uint32_t *)b];
    int c = rs_str_cmp(x->class_name, y->class_name);
    return c ? c : rs_str_cmp(x->headword, y->headword);
}

static bool is_attr(rs_str name)
{
    static const char *const own[] = {"forms", "past",   "present", "masdar", "agent", "patient", "noun",
                                      "nounf", "plural", "adj",     "yes",    "not",   "why"};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        if (rs_str_eq(name, rs_str_of(own[i]))) {
            return false;
        }
    }
    return true;
}

static void *must(void *pointer)
{
    if (!pointer) {
        out_of_memory();
    }
    return pointer;
}

static void collect_names(output *o)
{
    rs_map seen = {0};
    for (uint32_t i = 0; i < o->lex->blocks.len; i++) {
        block *b = &o->lex->blocks.at[i];
        uint32_t *n = must(rs_map_put(o->arena, &seen, b->class_name, 0));
        if (!(*n)++) {
            *(rs_str *)must(RS_PUSH(o->arena, &o->classes)) = b->class_name;
        }
        *(uint32_t *)must(RS_PUSH(o->arena, &o->order)) = i;
    }
    rs_map attrs = {0};
    for (uint32_t i = 0; i < o->lex->blocks.len; i++) {
        RS_EACH(field, f, &o->lex->blocks.at[i].fields)
        {
            uint32_t *n = must(rs_map_put(o->arena, &attrs, f->name, 0));
            if (is_attr(f->name) && !(*n)++) {
                *(rs_str *)must(RS_PUSH(o->arena, &o->attrs)) = f->name;
            }
        }
    }
    if (o->classes.len >= UINT8_MAX) {
        mistake(o->lex, "lexicon", 0, "more than %d classes", UINT8_MAX - 1);
    }
    if (o->classes.len) {
        qsort(o->classes.at, o->classes.len, sizeof(rs_str), by_name);
    }
    if (o->attrs.len) {
        qsort(o->attrs.at, o->attrs.len, sizeof(rs_str), by_name);
    }
    sorting = o->lex;
    qsort(o->order.at, o->order.len, sizeof(uint32_t), by_class);
    o->entry_of = must(RS_NEW_ARRAY(o->arena, uint32_t, o->order.len + 1));
    for (uint32_t e = 0; e < o->order.len; e++) {
        o->entry_of[o->order.at[e]] = e;
        if (e && by_class(&o->order.at[e - 1], &o->order.at[e]) == 0) {
            const block *x = &o->lex->blocks.at[o->order.at[e - 1]], *y = &o->lex->blocks.at[o->order.at[e]];
            mistake(o->lex, y->file, y->line, "entry %.*s stands in class %.*s already, at %s:%u",
                    RS_STR_ARG(y->headword), RS_STR_ARG(y->class_name), x->file, x->line);
        }
    }
}

static uint32_t word_at(output *o, rs_str word)
{
    uint32_t *at = must(rs_map_put(o->arena, &o->words, word, UINT32_MAX));
    if (*at == UINT32_MAX) {
        *at = o->word_bytes;
        o->word_bytes += (uint32_t)word.len + 1;
        *(rs_str *)must(RS_PUSH(o->arena, &o->word_list)) = word;
    }
    return *at;
}

static uint32_t text_at(output *o, rs_str text)
{
    uint32_t *at = must(rs_map_put(o->arena, &o->texts, text, UINT32_MAX));
    if (*at == UINT32_MAX) {
        *at = o->text_bytes;
        o->text_bytes += (uint32_t)text.len + 1;
        *(rs_str *)must(RS_PUSH(o->arena, &o->text_list)) = text;
    }
    return *at;
}

static uint32_t step(output *o, uint32_t from, rs_str word)
{
    rs_str key = rs_arena_printf(o->arena, "%u %.*s", from, RS_STR_ARG(word));
    uint32_t *to = must(rs_map_put(o->arena, &o->steps, key, 0));
    if (!*to) {
        *to = ++o->n_states;
        edge *e = must(RS_PUSH(o->arena, &o->edges));
        *e = (edge){from, word_at(o, word), *to, rs_lex_hash(from, word), word};
    }
    return *to;
}

typedef struct sense {
    uint32_t state;
    rs_sense sense;
    const form *form;
} sense;

static int by_state(const void *a, const void *b)
{
    const sense *x = a, *y = b;
    if (x->state != y->state) {
        return x->state < y->state ? -1 : 1;
    }
    if (x->sense.class_id != y->sense.class_id) {
        return x->sense.class_id < y->sense.class_id ? -1 : 1;
    }
    if (x->sense.entry != y->sense.entry) {
        return x->sense.entry < y->sense.entry ? -1 : 1;
    }
    return x->sense.feat < y->sense.feat ? -1 : x->sense.feat > y->sense.feat;
}

/* Two forms of one entry that are spelt alike become one sense, unless other things may cling to them. */
static uint16_t kind_of(uint16_t feat)
{
    return feat & (RS_F_FIXED | RS_F_VERB | RS_F_NOUN | RS_F_MASDAR | RS_F_AGENT | RS_F_ADJECTIVE | RS_F_PATIENT |
                   RS_F_PAST | RS_F_PRESENT);
}

static sense *collect_senses(output *o, uint32_t *n_out)
{
    const lexicon *lex = o->lex;
    sense *list = must(RS_NEW_ARRAY(o->arena, sense, lex->forms.len + 1));
    for (uint32_t i = 0; i < lex->forms.len; i++) {
        const form *f = &lex->forms.at[i];
        uint32_t state = 0;
        rs_str rest = f->words, word;
        while (rs_str_split(&rest, '\n', &word)) {
            state = step(o, state, word);
        }
        const block *b = &lex->blocks.at[f->block];
        list[i] = (sense){
            state,
            {(uint16_t)(index_of(o->classes.at, o->classes.len, b->class_name) + 1), f->feat, o->entry_of[f->block]},
            f};
    }
    qsort(list, lex->forms.len, sizeof *list, by_state);
    uint32_t n = 0;
    for (uint32_t i = 0; i < lex->forms.len; i++) {
        sense *last = n ? &list[n - 1] : NULL;
        if (last && last->state == list[i].state && last->sense.entry == list[i].sense.entry &&
            kind_of(last->sense.feat) == kind_of(list[i].sense.feat)) {
            last->sense.feat |= list[i].sense.feat;
            continue;
        }
        if (last && last->state == list[i].state && last->sense.class_id == list[i].sense.class_id &&
            last->sense.entry != list[i].sense.entry && last->form->written && list[i].form->written) {
            const block *x = &lex->blocks.at[last->form->block], *y = &lex->blocks.at[list[i].form->block];
            if (!x->ambiguous || !y->ambiguous) {
                mistake(o->lex, list[i].form->file, list[i].form->line,
                        "a form of %.*s is also one of %.*s (%s:%u): write `ambiguous: yes` in both, or drop one",
                        RS_STR_ARG(y->headword), RS_STR_ARG(x->headword), last->form->file, last->form->line);
            }
        }
        list[n++] = list[i];
    }
    *n_out = n;
    return list;
}

static void write_ids(output *o, const char *path)
{
    FILE *out = create(path);
    fprintf(
        out,
        "/* made by lexc: do not edit */\n#ifndef LEXICON_IDS_H\n#define LEXICON_IDS_H\n\ntypedef enum rs_lex_class {\n"
        "    RS_LEX_NONE,\n");
    RS_EACH(rs_str, c, &o->classes)
    {
        fprintf(out, "    RS_LEX_%.*s,\n", RS_STR_ARG(*c));
    }
    fprintf(out, "    RS_LEX_COUNT\n} rs_lex_class;\n\ntypedef enum rs_lex_attr_id {\n");
    RS_EACH(rs_str, a, &o->attrs)
    {
        fprintf(out, "    RS_ATTR_%.*s,\n", RS_STR_ARG(*a));
    }
    fprintf(out, "    RS_ATTR_COUNT\n} rs_lex_attr_id;\n\n#endif\n");
    finish(out, path);
}

static void write_entries(output *o, FILE *out)
{
    uint32_t n_attrs = 0;
    fprintf(out, "static const lex_attr lex_attrs[] = {\n");
    uint32_t *first = must(RS_NEW_ARRAY(o->arena, uint32_t, o->order.len + 1));
    for (uint32_t e = 0; e < o->order.len; e++) {
        first[e] = n_attrs;
        RS_EACH(field, f, &o->lex->blocks.at[o->order.at[e]].fields)
        {
            if (is_attr(f->name)) {
                fprintf(out, "{%u,%zu,%u},", index_of(o->attrs.at, o->attrs.len, f->name), f->value.len,
                        text_at(o, f->value));
                n_attrs++;
            }
        }
    }
    first[o->order.len] = n_attrs;
    fprintf(out, "{0,0,0}};\nstatic const lex_entry lex_entries[] = {\n");
    for (uint32_t e = 0; e < o->order.len; e++) {
        const block *b = &o->lex->blocks.at[o->order.at[e]];
        fprintf(out, "{%u,%zu,%u,%u,%u},\n", text_at(o, b->headword), b->headword.len,
                index_of(o->classes.at, o->classes.len, b->class_name) + 1, first[e + 1] - first[e], first[e]);
    }
    fprintf(out, "{0,0,0,0,0}};\nenum { lex_entry_count = %u };\n", o->order.len);
    fprintf(out, "static const char *const lex_class_names[] = {\"\",");
    RS_EACH(rs_str, c, &o->classes)
    {
        fprintf(out, "\"%.*s\",", RS_STR_ARG(*c));
    }
    fprintf(out, "};\n");
}

static void write_senses(output *o, FILE *out, const sense *list, uint32_t n)
{
    fprintf(out, "static const rs_sense lex_senses[] = {\n");
    for (uint32_t i = 0; i < n; i++) {
        fprintf(out, "{%u,%u,%u},", list[i].sense.class_id, list[i].sense.feat, list[i].sense.entry);
        fprintf(out, i % 8 == 7 ? "\n" : "");
    }
    fprintf(out, "{0,0,0}};\nstatic const lex_state lex_states[] = {\n");
    bool *goes_on = must(RS_NEW_ARRAY(o->arena, bool, o->n_states + 1));
    RS_EACH(edge, e, &o->edges)
    {
        goes_on[e->from] = true;
    }
    for (uint32_t s = 0, i = 0; s <= o->n_states; s++) {
        uint32_t from = i;
        while (i < n && list[i].state == s) {
            i++;
        }
        fprintf(out, "{%u,%u,%d},%s", from, i - from, goes_on[s], s % 8 == 7 ? "\n" : "");
    }
    fprintf(out, "};\n");
}

static void write_edges(output *o, FILE *out)
{
    uint32_t cap = 16;
    while (cap < o->edges.len * 2) {
        cap *= 2;
    }
    const edge **slots = must(RS_NEW_ARRAY(o->arena, const edge *, cap));
    RS_EACH(edge, e, &o->edges)
    {
        uint32_t i = e->hash & (cap - 1);
        while (slots[i]) {
            i = (i + 1) & (cap - 1);
        }
        slots[i] = e;
    }
    fprintf(out, "enum { lex_edge_mask = %u };\nstatic const lex_edge lex_edges[] = {\n", cap - 1);
    for (uint32_t i = 0; i < cap; i++) {
        if (slots[i]) {
            fprintf(out, "{%uu,%u,%u,%u},", slots[i]->hash, slots[i]->from + 1, slots[i]->word, slots[i]->to);
        } else {
            fprintf(out, "{0,0,0,0},");
        }
        fprintf(out, i % 8 == 7 ? "\n" : "");
    }
    fprintf(out, "};\nstatic const uint8_t lex_tags[] = {\n");
    for (uint32_t i = 0; i < cap; i++) {
        fprintf(out, i % 32 == 31 ? "%u,\n" : "%u,", slots[i] ? rs_lex_tag(slots[i]->hash) : 0u);
    }
    fprintf(out, "};\n");
}

static void write_bytes(FILE *out, rs_str s, bool counted)
{
    if (counted) {
        fprintf(out, "%zu,", s.len);
    }
    for (size_t i = 0; i < s.len; i++) {
        fprintf(out, counted ? "%d," : "%d,", counted ? (unsigned char)s.at[i] : (signed char)s.at[i]);
    }
    fprintf(out, counted ? "\n" : "0,\n");
}

/* The sentences under `yes` and `not`, for the lexicon's own test: class, headword, wanted, file:line, sentence. */
static void write_cases(output *o, const char *path)
{
    FILE *out = create(path);
    for (uint32_t i = 0; i < o->lex->blocks.len; i++) {
        const block *b = &o->lex->blocks.at[i];
        RS_EACH(field, f, &b->fields)
        {
            bool yes = rs_str_eq(f->name, RS_STR("yes"));
            if (yes || rs_str_eq(f->name, RS_STR("not"))) {
                fprintf(out, "%.*s\t%.*s\t%s\t%s:%u\t%.*s\n", RS_STR_ARG(b->class_name), RS_STR_ARG(b->headword),
                        yes ? "yes" : "not", f->file, f->line, RS_STR_ARG(f->value));
            }
        }
    }
    finish(out, path);
}

void write_tables(lexicon *lex, const char *ids_path, const char *data_path, const char *cases_path)
{
    output o = {.lex = lex, .arena = &lex->arena};
    collect_names(&o);
    uint32_t n;
    sense *list = collect_senses(&o, &n);
    write_ids(&o, ids_path);
    write_cases(&o, cases_path);
    FILE *out = create(data_path);
    fprintf(out, "/* made by lexc: do not edit. %u entries, %u forms */\n", lex->blocks.len, n);
    write_entries(&o, out);
    write_senses(&o, out, list, n);
    write_edges(&o, out);
    fprintf(out, "static const uint8_t lex_words[] = {\n");
    RS_EACH(rs_str, w, &o.word_list)
    {
        write_bytes(out, *w, true);
    }
    fprintf(out, "0};\nstatic const char lex_texts[] = {\n");
    RS_EACH(rs_str, t, &o.text_list)
    {
        write_bytes(out, *t, false);
    }
    fprintf(out, "0};\n");
    finish(out, data_path);
}
