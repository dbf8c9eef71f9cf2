#include "engine/parcel.h"

#include "engine/clock.h"
#include "engine/pack.h"
#include "lexicon_version.h"

/* A fixed head, then the strings it points at. */
typedef struct rs_parcel {
    rs_id content;
    bool dated;
    int64_t at;
    /* bytes of each, in this order; SIZE_MAX: NONE */
    size_t plainer, published, source, lang, title, text, packed, keys;
} rs_parcel;

enum { little = 1200 }; /* bytes of text: a page with less is a stub, a teaser, or has its words elsewhere */

static size_t put_part(rs_buf *out, rs_str s)
{
    rs_buf_put(out, s);
    return s.at ? s.len : SIZE_MAX;
}

/* The date that readings are sorted and chosen by. */
static void set_date(rs_parcel *parcel, const rs_article *a, rs_str received)
{
    parcel->dated = rs_clock_parse(a->published, false, &parcel->at) ||
                    (received.at && rs_clock_parse(received, false, &parcel->at));
}

static rs_str plainer(const rs_article *a)
{
    return a->paywall || a->text.len < little ? a->alternate : RS_STR_NONE;
}

static bool wrap(rs_job *job, rs_worker *worker, const rs_reading *reading)
{
    rs_buf *out = &job->out;
    const rs_article *a = &reading->article;
    rs_parcel parcel = {.content = a->id};
    rs_keys *keys = RS_NEW(&worker->arena, rs_keys);
    if (!keys || !rs_relate_keys(reading, &worker->scratch, keys, &job->err)) {
        return keys ? false : RS_FAIL_MEMORY(&job->err);
    }
    set_date(&parcel, a, job->raw.received);
    rs_buf_put(out, (rs_str){(const char *)&parcel, sizeof parcel});
    parcel.plainer = put_part(out, plainer(a));
    parcel.published = put_part(out, a->published);
    parcel.source = put_part(out, a->source_name);
    parcel.lang = put_part(out, a->languages.len ? rs_str_of(a->languages.at[0].code) : RS_STR_NONE);
    parcel.title = put_part(out, a->title);
    parcel.text = put_part(out, a->text);
    size_t before = out->len;
    if (!rs_reading_pack(out, reading, &job->err)) {
        return false;
    }
    parcel.packed = out->len - before;
    parcel.keys = put_part(out, (rs_str){(const char *)keys->at, keys->len * sizeof keys->at[0]});
    if (out->overflowed) {
        return RS_FAIL(&job->err, RS_LIMIT, "the reading is larger than one reading may be (split the item)");
    }
    memcpy(out->at, &parcel, sizeof parcel);
    return true;
}

/* Of a page on which there is nothing to read, where its words may stand is all there is to tell. */
static void wrap_plainer(rs_job *job, const rs_article *a)
{
    rs_parcel parcel = {.plainer = SIZE_MAX};
    rs_buf_put(&job->out, (rs_str){(const char *)&parcel, sizeof parcel});
    parcel.plainer = put_part(&job->out, plainer(a));
    if (job->out.overflowed) {
        rs_buf_reset(&job->out);
        return;
    }
    memcpy(job->out.at, &parcel, sizeof parcel);
}

void rs_parcel_wrap(const rasid *r, rs_worker *worker, rs_job *job)
{
    rs_reading reading = {0};
    job->ok = rs_engine_read(r, &job->raw, worker, &reading, &job->err) && wrap(job, worker, &reading);
    if (!job->ok && job->err.code == RS_EMPTY) {
        wrap_plainer(job, &reading.article);
    }
}

static rs_str take_part(rs_str *rest, size_t len)
{
    if (len == SIZE_MAX) {
        return RS_STR_NONE;
    }
    rs_str part = rs_str_part(*rest, 0, len);
    *rest = rs_str_part(*rest, len, rest->len);
    return part;
}

rs_str rs_parcel_plainer(const rs_job *job)
{
    rs_parcel parcel;
    rs_str rest = rs_buf_str(&job->out);
    if (rest.len < sizeof parcel) {
        return RS_STR_NONE;
    }
    memcpy(&parcel, rest.at, sizeof parcel);
    rest = rs_str_part(rest, sizeof parcel, rest.len);
    return take_part(&rest, parcel.plainer);
}

rs_store_reading rs_parcel_unwrap(const rs_job *job, int64_t id, uint64_t *keys)
{
    rs_parcel parcel;
    rs_str rest = rs_buf_str(&job->out);
    memcpy(&parcel, rest.at, sizeof parcel);
    rest = rs_str_part(rest, sizeof parcel, rest.len);
    rs_store_reading r = {.id = id, .content = parcel.content, .dated = parcel.dated, .at = parcel.at};
    r.lexicon = rs_str_of(RS_LEXICON_VERSION);
    take_part(&rest, parcel.plainer);
    r.published = take_part(&rest, parcel.published);
    r.source = take_part(&rest, parcel.source);
    r.lang = take_part(&rest, parcel.lang);
    r.title = take_part(&rest, parcel.title);
    r.text = take_part(&rest, parcel.text);
    r.packed = take_part(&rest, parcel.packed);
    memcpy(keys, rest.at, rest.len);
    r.keys = keys;
    r.n_keys = (uint32_t)(rest.len / sizeof keys[0]);
    return r;
}

bool rs_parcel_worth_keeping(const rs_job *job)
{
    rs_code code = job->err.code;
    return job->raw.bytes.len && (code == RS_INPUT || code == RS_EMPTY || code == RS_ENCODING || code == RS_INTERNAL);
}
