/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an editor is about: some roles in one design. It outlives a change of the selection, so that text typed
 * for these roles can still reach them. Asks the model each time and keeps nothing of it. */
#pragma once

#include <gtk/gtk.h>

#include "jd-viewer.h"

G_BEGIN_DECLS

/** JD_SUBJECT_MIXED: the roles say different things; no value of any enumeration. */
#define JD_SUBJECT_MIXED (-1)

#define JD_TYPE_SUBJECT (jd_subject_get_type ())
G_DECLARE_FINAL_TYPE (JdSubject, jd_subject, JD, SUBJECT, GObject)

JdSubject *jd_subject_new (JdViewer *viewer, JdRole *const *roles, guint n_roles) G_GNUC_WARN_UNUSED_RESULT;
JdSubject *jd_subject_new_selected (JdViewer *viewer) G_GNUC_WARN_UNUSED_RESULT;

JdViewer *jd_subject_get_viewer (JdSubject *self);
JdProject *jd_subject_get_project (JdSubject *self);
JdDesign *jd_subject_get_design (JdSubject *self);
JdDesign *jd_subject_get_second (JdSubject *self);
const char *jd_subject_get_language (JdSubject *self);
guint jd_subject_get_n_roles (JdSubject *self);
JdRole *jd_subject_get_role (JdSubject *self, guint index);
JdRole *jd_subject_get_only_role (JdSubject *self);
gboolean jd_subject_is_about (JdSubject *self, JdRole *const *roles, guint n_roles);
gboolean jd_subject_is_alive (JdSubject *self);

char *jd_subject_dup_text (JdSubject *self, JdDesign *design, const char *field) G_GNUC_WARN_UNUSED_RESULT;
int jd_subject_get_value (JdSubject *self, JdDesign *design, const char *field);
char *jd_subject_dup_aside (JdSubject *self, const char *field) G_GNUC_WARN_UNUSED_RESULT;

gboolean
jd_subject_set (JdSubject *self, GtkWidget *from, JdDesign *design, const char *field, const char *text);
gboolean jd_subject_put_unit (JdSubject *self, GtkWidget *from, JdUnit *unit, gboolean put);

G_END_DECLS
