/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The catalogue that a project is drawn up on: where it comes from, and what in it was inferred. */
#pragma once

#include <gtk/gtk.h>

#include "jd-catalogue.h"

G_BEGIN_DECLS

#define JD_TYPE_CATALOGUE_FACTS (jd_catalogue_facts_get_type ())
G_DECLARE_FINAL_TYPE (JdCatalogueFacts, jd_catalogue_facts, JD, CATALOGUE_FACTS, GtkWidget)

void jd_catalogue_facts_refresh (JdCatalogueFacts *self, JdCatalogue *catalogue, const char *language);

G_END_DECLS
