#include "lang/lexicon.h"

#include "lang/lexhash.h"
#include "lang/lextables.h"
#include "lexicon_data.h"

uint32_t rs_lex_step(uint32_t state, rs_str word)
{
    uint32_t hash = rs_lex_hash(state, word);
    uint8_t tag = rs_lex_tag(hash);
    for (uint32_t i = hash & lex_edge_mask;; i = (i + 1) & lex_edge_mask) {
        if (!lex_tags[i]) {
            return 0;
        }
        const lex_edge *e = &lex_edges[i];
        if (lex_tags[i] == tag && e->hash == hash && e->from == state + 1 && lex_words[e->word] == word.len &&
            memcmp(lex_words + e->word + 1, word.at, word.len) == 0) {
            return e->to;
        }
    }
}

void rs_lex_prefetch(rs_str word)
{
    uint32_t i = rs_lex_hash(0, word) & lex_edge_mask;
    __builtin_prefetch(&lex_tags[i]);
    __builtin_prefetch(&lex_edges[i]);
}

const rs_sense *rs_lex_senses(uint32_t state, uint32_t *n)
{
    *n = lex_states[state].n_senses;
    return lex_senses + lex_states[state].sense;
}

bool rs_lex_knows(rs_str word, rs_lex_class class_id)
{
    uint32_t n;
    const rs_sense *senses = rs_lex_senses(rs_lex_step(0, word), &n);
    for (uint32_t i = 0; i < n; i++) {
        if (senses[i].class_id == class_id) {
            return true;
        }
    }
    return false;
}

bool rs_lex_goes_on(uint32_t state)
{
    return lex_states[state].goes_on != 0;
}

rs_str rs_lex_headword(uint32_t entry)
{
    return (rs_str){lex_texts + lex_entries[entry].headword, lex_entries[entry].headword_len};
}

rs_lex_class rs_lex_entry_class(uint32_t entry)
{
    return (rs_lex_class)lex_entries[entry].class_id;
}

rs_str rs_lex_attr(uint32_t entry, rs_lex_attr_id attr)
{
    const lex_entry *e = &lex_entries[entry];
    for (uint32_t i = 0; i < e->n_attrs; i++) {
        if (lex_attrs[e->attr + i].id == (uint32_t)attr) {
            return (rs_str){lex_texts + lex_attrs[e->attr + i].value, lex_attrs[e->attr + i].len};
        }
    }
    return RS_STR_NONE;
}

const char *rs_lex_class_name(rs_lex_class class_id)
{
    return lex_class_names[class_id];
}

uint32_t rs_lex_entry_count(void)
{
    return lex_entry_count;
}
