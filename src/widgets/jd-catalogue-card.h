/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A big button that begins a project with a catalogue, and says what the catalogue is. */
#pragma once

#include <gtk/gtk.h>

#include "jd-catalogue.h"

G_BEGIN_DECLS

#define JD_TYPE_CATALOGUE_CARD (jd_catalogue_card_get_type ())
G_DECLARE_FINAL_TYPE (JdCatalogueCard, jd_catalogue_card, JD, CATALOGUE_CARD, GtkButton)

/* Activates app.new-from-catalogue with the catalogue's id. */

GtkWidget *jd_catalogue_card_new (JdCatalogue *catalogue, const char *language);

G_END_DECLS
