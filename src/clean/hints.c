/* hints: what an element is for, by its tag, by the words of its class, id and role, and by its properties. */
#include "clean/page.h"

enum { max_value = 1024 };

static const rs_word hint_words[] = {
#define RS_HINT_WORD(word, hint) {word, RS_HINT_##hint},
#include "clean/hints.def"
#undef RS_HINT_WORD
};

void rs_hints_init(rs_hints *h)
{
    *h = (rs_hints){0};
    rs_words_init(&h->words, hint_words, sizeof hint_words / sizeof hint_words[0]);
}

/* Words are cut at anything but letters and digits, and before an upper-case letter; one counts as a whole. */
static uint32_t hints_of_words(const rs_hints *h, rs_str value)
{
    uint32_t hints = 0;
    char word[rs_word_bytes] = {0};
    size_t n = 0, len = value.len < max_value ? value.len : max_value;
    bool was_lower = false;
    for (size_t i = 0; i <= len; i++) {
        char c = i < len ? value.at[i] : ' ';
        bool upper = (unsigned char)(c - 'A') < 26;
        bool lower = (unsigned char)(c - 'a') < 26 || (unsigned char)(c - '0') < 10;
        if (n && ((!upper && !lower) || (upper && was_lower))) {
            int at = n <= rs_word_bytes ? rs_words_find(&h->words, word) : -1;
            hints |= at >= 0 ? hint_words[at].value : 0;
            memset(word, 0, sizeof word);
            n = 0;
        }
        if (upper || lower) {
            if (n < rs_word_bytes) {
                word[n] = (char)(upper ? c | 0x20 : c);
            }
            n++;
        }
        was_lower = lower;
    }
    return hints;
}

static uint32_t hints_of_tag(rs_tag tag)
{
    switch (tag) {
    case RS_TAG_NAV: return RS_HINT_NAV;
    case RS_TAG_ASIDE: return RS_HINT_SIDEBAR;
    case RS_TAG_FOOTER: return RS_HINT_FOOTER;
    case RS_TAG_FORM: return RS_HINT_FORM;
    case RS_TAG_CAPTION: return RS_HINT_CAPTION;
    case RS_TAG_TIME: return RS_HINT_DATE;
    default: return 0;
    }
}

static bool has(rs_str value, const char *word)
{
    return rs_str_find_nocase(value, rs_str_of(word), 0) != SIZE_MAX;
}

/* Microdata and RDFa. */
static uint32_t hints_of_property(rs_str value)
{
    uint32_t hints = has(value, "articleBody") || has(value, "content:encoded") ? RS_HINT_BODY : 0;
    hints |= has(value, "liveBlogUpdate") ? RS_HINT_UPDATE : 0;
    hints |= has(value, "datePublished") || has(value, "dc:date") || has(value, "dateCreated") ? RS_HINT_DATE : 0;
    hints |= has(value, "dateModified") ? RS_HINT_DATE | RS_HINT_UPDATED : 0;
    hints |= has(value, "author") || has(value, "dc:creator") ? RS_HINT_AUTHOR : 0;
    return hints | (has(value, "headline") ? RS_HINT_HEADLINE : 0);
}

static bool is_hidden(const rs_markup *m)
{
    if (m->has >> RS_AT_hidden & 1) {
        return true;
    }
    rs_str style = rs_markup_at(m, RS_AT_style);
    return style.len && (has(style, "display:none") || has(style, "display: none"));
}

/* WordPress calls the date of an article that was never changed both published and updated, and some of its themes
 * call it "entry-date updated". */
static bool is_first_date(const rs_markup *m)
{
    rs_str value = rs_markup_at(m, RS_AT_class);
    return has(value, "published") || has(value, "entry-date");
}

/* Any element with a moment for machines shows a time, but for those that mark a change of the text. */
static bool tells_time(const rs_markup *m)
{
    return (m->has >> RS_AT_datetime & 1) && !rs_str_eq_nocase(m->name, RS_STR("ins")) &&
           !rs_str_eq_nocase(m->name, RS_STR("del"));
}

uint32_t rs_hints_of(const rs_hints *h, const rs_markup *m)
{
    uint32_t hints = hints_of_tag((rs_tag)m->tag);
    if (!m->has || m->tag == RS_TAG_ROOT) {
        return hints;
    }
    static const rs_at told_by[] = {RS_AT_class, RS_AT_id, RS_AT_role};
    for (size_t i = 0; i < sizeof told_by / sizeof told_by[0]; i++) {
        rs_str value = rs_markup_at(m, told_by[i]);
        hints |= value.len ? hints_of_words(h, value) : 0;
    }
    hints |= tells_time(m) ? RS_HINT_DATE : 0;
    hints &= ~(uint32_t)((hints & RS_HINT_UPDATED) && is_first_date(m) ? RS_HINT_UPDATED : 0);
    rs_str itemprop = rs_markup_at(m, RS_AT_itemprop), property = rs_markup_at(m, RS_AT_property);
    hints |= itemprop.len ? hints_of_property(itemprop) : 0;
    hints |= property.len ? hints_of_property(property) : 0;
    return is_hidden(m) ? hints | RS_HINT_HIDDEN : hints;
}
