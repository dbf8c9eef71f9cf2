/* storing: the store as the public API holds it, and readings out of it. */
#ifndef RS_ENGINE_STORING_H
#define RS_ENGINE_STORING_H

#include "engine/engine.h"
#include "store/store.h"

rs_store *rs_engine_store(rasid_store *store);

/* since and until of a call, NULL where not given. Fails: USAGE. */
bool rs_engine_filter(const char *since, const char *until, rs_store_filter *out, rs_err *err);

#endif
