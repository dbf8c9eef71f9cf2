/* sources: what is judged of the followed sources, for those who tell it. */
#ifndef RS_ENGINE_SOURCES_H
#define RS_ENGINE_SOURCES_H

#include "engine/engine.h"
#include "store/sources.h"
#include "tell/sources.h"

/* Borrows the source. */
rs_source_view rs_source_look(const rs_source *source, int64_t now);
/* Fills dossier->silent_sources: those that fail, fell silent, ended, or are not asked any more. */
bool rs_engine_silent_sources(const rasid *r, rs_store *store, rs_arena *arena, rs_dossier *dossier, rs_err *err);

#endif
