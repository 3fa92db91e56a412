/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The fields of a design in a form, which knows what goes together: a target level only for a to-be, an origin only
 * for a new design, the words of a pattern under its name. Changes nothing in the project. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

#define JD_TYPE_DESIGN_FORM (jd_design_form_get_type ())
G_DECLARE_FINAL_TYPE (JdDesignForm, jd_design_form, JD, DESIGN_FORM, GtkBox)

void jd_design_form_show (JdDesignForm *self, JdViewer *viewer, JdDesign *design);
void jd_design_form_propose_pattern (JdDesignForm *self, JdPattern *pattern);
void jd_design_form_propose_origin (JdDesignForm *self, JdDesignKind kind, JdDesign *from);

gboolean jd_design_form_check (JdDesignForm *self);
JdDesignKind jd_design_form_get_kind (JdDesignForm *self);
const char *jd_design_form_get_title (JdDesignForm *self);
char *jd_design_form_dup_date (JdDesignForm *self) G_GNUC_WARN_UNUSED_RESULT;
JdDesign *jd_design_form_get_from (JdDesignForm *self);
JdPattern *jd_design_form_get_pattern (JdDesignForm *self);
int jd_design_form_get_target_level (JdDesignForm *self);
char *jd_design_form_dup_note (JdDesignForm *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
