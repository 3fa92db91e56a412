/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions of a catalogue as a row of letters in their colours: what its cards will look like, at a glance. */
#pragma once

#include <gtk/gtk.h>

#include "jd-catalogue.h"

G_BEGIN_DECLS

#define JD_TYPE_FUNCTION_STRIP (jd_function_strip_get_type ())
G_DECLARE_FINAL_TYPE (JdFunctionStrip, jd_function_strip, JD, FUNCTION_STRIP, GtkWidget)

void jd_function_strip_set_catalogue (JdFunctionStrip *self, JdCatalogue *catalogue);

G_END_DECLS
