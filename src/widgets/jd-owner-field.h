/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who sees to a role: a name that a person types, or takes from those that the project has already. */
#pragma once

#include <gtk/gtk.h>

#include "jd-project.h"

G_BEGIN_DECLS

/* Signal: commit (const char *name)   to be put into the model; see jd-draft-text.h */
#define JD_TYPE_OWNER_FIELD (jd_owner_field_get_type ())
G_DECLARE_FINAL_TYPE (JdOwnerField, jd_owner_field, JD, OWNER_FIELD, GtkWidget)

void jd_owner_field_show (JdOwnerField *self, gpointer about, JdProject *project, const char *name);
void jd_owner_field_type (JdOwnerField *self, const char *text);
gboolean jd_owner_field_commit (JdOwnerField *self);
GStrv jd_owner_field_dup_offered (JdOwnerField *self, const char *part) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
