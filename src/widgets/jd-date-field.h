/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A day, typed or taken from a calendar. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Property: "label" (name for those who do not see it), construct only.
 * Signal: commit (const char *day)   YYYY-MM-DD or empty, to be put into the model */
#define JD_TYPE_DATE_FIELD (jd_date_field_get_type ())
G_DECLARE_FINAL_TYPE (JdDateField, jd_date_field, JD, DATE_FIELD, GtkWidget)

void jd_date_field_show (JdDateField *self, gpointer about, const char *day);
void jd_date_field_type (JdDateField *self, const char *text);
char *jd_date_field_dup_text (JdDateField *self) G_GNUC_WARN_UNUSED_RESULT;
void jd_date_field_set_remark (JdDateField *self, const char *remark);
gboolean jd_date_field_commit (JdDateField *self);

char *jd_date_dup_normal (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
