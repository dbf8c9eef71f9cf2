#include <math.h>
#include <stdlib.h>

#include "lang/calendar.h"
#include "relate/work.h"

uint32_t rs_relate_sentence(const rs_work *w, uint32_t article, uint32_t at)
{
    const rs_digest *d = &w->digests[article];
    uint32_t low = 0, high = d->sentences.len;
    while (low < high) {
        uint32_t mid = low + (high - low) / 2;
        if (d->sentences.at[mid].span.end <= at) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low < d->sentences.len ? low : UINT32_MAX;
}

rs_evidence rs_relate_evidence(const rs_work *w, uint32_t article, rs_span span)
{
    uint32_t s = rs_relate_sentence(w, article, span.start);
    rs_evidence e = {.article = article, .span = span, .sentence = span};
    if (s != UINT32_MAX && w->digests[article].sentences.at[s].span.start <= span.start) {
        e.sentence = w->digests[article].sentences.at[s].span;
        if (e.sentence.end < span.end) { /* quotations run over sentences */
            e.sentence.end = span.end;
        }
    }
    return e;
}

double rs_relate_weight(const rs_work *w, uint32_t term)
{
    return log(1.0 + ((double)w->n + 1.0) / ((double)w->terms.at[term].articles + 0.5)) - 0.45;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

bool rs_relate_terms(const rs_work *w, rs_arena *arena, uint32_t article, rs_span span, rs_bag_terms *out)
{
    const rs_digest *d = &w->digests[article];
    *out = (rs_bag_terms){0};
    uint32_t first = rs_relate_sentence(w, article, span.start);
    if (first == UINT32_MAX) {
        return true;
    }
    uint32_t last = first;
    while (last + 1 < d->sentences.len && d->sentences.at[last + 1].span.start < span.end) {
        last++;
    }
    uint32_t from = d->sentences.at[first].term;
    uint32_t to = d->sentences.at[last].term + d->sentences.at[last].n;
    out->at = rs_arena_raw(arena, ((size_t)(to - from) + 1) * sizeof *out->at);
    if (!out->at) {
        return false;
    }
    for (uint32_t i = from; i < to; i++) {
        if (d->places.at[i] >= span.start && d->places.at[i] < span.end) {
            out->at[out->len++] = d->terms.at[i];
        }
    }
    qsort(out->at, out->len, sizeof *out->at, by_number);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < out->len; i++) {
        if (kept == 0 || out->at[kept - 1] != out->at[i]) {
            out->at[kept++] = out->at[i];
            out->weight += rs_relate_weight(w, out->at[kept - 1]);
        }
    }
    out->len = kept;
    return true;
}

double rs_relate_common(const rs_work *w, const rs_bag_terms *a, const rs_bag_terms *b, uint32_t *n)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    *n = 0;
    while (i < a->len && j < b->len) {
        if (a->at[i] == b->at[j]) {
            sum += rs_relate_weight(w, a->at[i]);
            ++*n;
            i++;
            j++;
        } else if (a->at[i] < b->at[j]) {
            i++;
        } else {
            j++;
        }
    }
    return sum;
}

bool rs_relate_attr(rs_work *w, rs_str text, rs_lex_class class_id, rs_lex_attr_id attr, rs_str *value, rs_err *err)
{
    *value = RS_STR_NONE;
    if (!text.at || text.len == 0 || text.len > 4096) {
        return true;
    }
    rs_doc doc;
    rs_arena_reset(w->scratch);
    if (!rs_doc_init(&doc, w->scratch, text, err) || !rs_doc_lookup(&doc, w->scratch, err)) {
        return false;
    }
    for (uint32_t i = 0; i < doc.n_matches && !value->at; i++) {
        if (doc.matches[i].class_id == class_id) {
            *value = attr < RS_ATTR_COUNT ? rs_lex_attr(doc.matches[i].entry, attr) : RS_STR("");
        }
    }
    return true;
}

bool rs_relate_has(rs_work *w, rs_str text, rs_lex_class class_id, bool *has, rs_err *err)
{
    rs_str value;
    bool done = rs_relate_attr(w, text, class_id, RS_ATTR_COUNT, &value, err);
    *has = value.at != NULL;
    return done;
}

rs_str rs_relate_commonest(const rs_work *w, uint32_t article, rs_span span, rs_lex_class class_id, rs_lex_attr_id attr)
{
    const rs_digest *d = &w->digests[article];
    rs_str best = RS_STR_NONE;
    uint32_t most = 0;
    uint32_t s = rs_relate_sentence(w, article, span.start);
    if (s == UINT32_MAX) {
        return best;
    }
    uint32_t from = d->sentences.at[s].hit, to = from;
    while (to < d->hits.len && d->hits.at[to].span.start < span.end) {
        to++;
    }
    to = to - from > 200 ? from + 200 : to; /* quadratic below, and nobody says so much in one go */
    for (uint32_t i = from; i < to; i++) {
        const rs_hit *h = &d->hits.at[i];
        if (h->class_id != class_id || h->span.start < span.start || h->span.end > span.end) {
            continue;
        }
        rs_str value = rs_lex_attr(h->entry, attr);
        uint32_t n = 0;
        bool inside = false;
        for (uint32_t j = from; j < to; j++) {
            const rs_hit *o = &d->hits.at[j];
            bool counts = o->class_id == class_id && o->span.start >= span.start && o->span.end <= span.end;
            n += counts && rs_str_eq(rs_lex_attr(o->entry, attr), value);
            inside = inside || (counts && j != i && o->span.start <= h->span.start && o->span.end >= h->span.end &&
                                o->span.end - o->span.start > h->span.end - h->span.start);
        }
        if (inside) {
            continue; /* the longer expression says it better */
        }
        if (n > most) {
            most = n;
            best = value;
        }
    }
    return best;
}

int32_t rs_relate_day(rs_str iso)
{
    rs_civil c;
    if (!iso.at || !rs_date_parse(iso, &c) || c.month == 0 || c.day == 0 || !rs_civil_valid(c)) {
        return RS_NO_DAY;
    }
    return rs_days_from_civil(c);
}

static int two(rs_str s, size_t at)
{
    if (at + 2 > s.len || s.at[at] < '0' || s.at[at] > '9' || s.at[at + 1] < '0' || s.at[at + 1] > '9') {
        return -1;
    }
    return (s.at[at] - '0') * 10 + (s.at[at + 1] - '0');
}

int64_t rs_relate_minute(rs_str iso)
{
    int32_t day = rs_relate_day(iso);
    if (day == RS_NO_DAY) {
        return INT64_MIN;
    }
    int64_t minute = (int64_t)day * 1440;
    if (iso.len < 16 || two(iso, 11) < 0 || two(iso, 14) < 0) {
        return minute;
    }
    minute += two(iso, 11) * 60 + two(iso, 14);
    for (size_t i = 16; i < iso.len; i++) {
        if ((iso.at[i] == '+' || iso.at[i] == '-') && two(iso, i + 1) >= 0) {
            int32_t off = two(iso, i + 1) * 60;
            size_t m = i + 3 < iso.len && iso.at[i + 3] == ':' ? i + 4 : i + 3;
            off += two(iso, m) > 0 ? two(iso, m) : 0;
            return iso.at[i] == '+' ? minute - off : minute + off;
        }
    }
    return minute;
}

rs_str rs_relate_date(rs_arena *arena, int32_t day)
{
    if (day == RS_NO_DAY) {
        return RS_STR_NONE;
    }
    rs_civil c = rs_civil_from_days(day);
    return rs_arena_printf(arena, "%04d-%02d-%02d", c.year, c.month, c.day);
}

void rs_id_begin(rs_id_maker *m, const char *part)
{
    *m = (rs_id_maker){.high = 0x72617369645f6964u, .low = 0x9e3779b97f4a7c15u};
    rs_id_add(m, rs_str_of(part));
}

void rs_id_add(rs_id_maker *m, rs_str s)
{
    uint64_t h = s.at ? rs_hash(s) : 0x5ffu;
    m->high = rs_hash_u64(m->high * 31 + h);
    m->low = rs_hash_u64((m->low ^ h) * 0x9e3779b97f4a7c15u + 1);
}

void rs_id_add_num(rs_id_maker *m, double v)
{
    double plain = isfinite(v) ? v : -1; /* a NaN has many bit patterns */
    rs_id_add(m, (rs_str){(const char *)&plain, sizeof plain});
}

rs_id rs_id_end(const rs_id_maker *m)
{
    return (rs_id){m->high, m->low};
}

rs_str rs_relate_fold(rs_arena *arena, rs_str s)
{
    return s.at ? rs_fold(arena, s) : RS_STR_NONE;
}

uint32_t rs_relate_origins(const rs_work *w, const rs_evidences *evidence)
{
    uint32_t n = 0;
    uint32_t seen[64]; /* who counts more than so many sources has proof enough */
    for (uint32_t i = 0; i < evidence->len && n < 64; i++) {
        uint32_t source = w->digests[w->digests[evidence->at[i].article].root].source;
        bool known = false;
        for (uint32_t k = 0; k < n && !known; k++) {
            known = seen[k] == source;
        }
        if (!known) {
            seen[n++] = source;
        }
    }
    return n;
}
