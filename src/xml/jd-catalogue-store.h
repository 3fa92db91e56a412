/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogues that a project can be begun with: those of the program and the user's own. */
#pragma once

#include "jd-catalogue.h"

G_BEGIN_DECLS

GPtrArray *jd_catalogue_store_load_all (GPtrArray **faults) G_GNUC_WARN_UNUSED_RESULT;
JdCatalogue *jd_catalogue_store_load (const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
