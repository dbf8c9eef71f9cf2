/* parcel: what a worker hands to the thread that writes: a reading and what the store wants to know of it, as bytes in
 * job->out. */
#ifndef RS_ENGINE_PARCEL_H
#define RS_ENGINE_PARCEL_H

#include "engine/engine.h"
#include "relate/relate.h"
#include "store/store.h"

/* Reads the job's item and packs what was found; sets job->ok. On a worker. */
void rs_parcel_wrap(const rasid *r, rs_worker *worker, rs_job *job);
/* The same as the store takes it, for the item `id`. Borrows the job; keys: room for RS_KEYS_MAX, since those in the
 * parcel are not aligned. */
rs_store_reading rs_parcel_unwrap(const rs_job *job, int64_t id, uint64_t *keys);
/* The address of a plainer form of the page (AMP, print), where the item gave little or nothing to read and named one;
 * else NONE. Also of a job that failed. Borrows the job. */
rs_str rs_parcel_plainer(const rs_job *job);
/* Is a failed item worth keeping although nothing could be read of it? A later rasid may do better. What is no text at
 * all, or was not read to its end, is not. */
bool rs_parcel_worth_keeping(const rs_job *job);

#endif
