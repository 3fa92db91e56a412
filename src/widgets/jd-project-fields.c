/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-project-fields.h"

#include "jd-date-field.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-field-row.h"
#include "jd-template.h"

struct _JdProjectFields
{
  GtkWidget parent_instance;

  JdDraftText *title;
  JdDraftText *organisation;
  JdDateField *date;
  JdDraftText *scope;
  JdDraftText *note;

  JdProject *project;
};

G_DEFINE_FINAL_TYPE (JdProjectFields, jd_project_fields, GTK_TYPE_WIDGET)

/* What the model says after the edit comes back by the page's refresh. */
static void
set_field (JdProjectFields *self, const char *field, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (!jd_edit_set_project (self->project, field, text, NULL, &error))
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static void
title_committed_cb (JdProjectFields *self, const char *text)
{
  set_field (self, "title", text);
}

static void
organisation_committed_cb (JdProjectFields *self, const char *text)
{
  set_field (self, "organisation", text);
}

static void
date_committed_cb (JdProjectFields *self, const char *day)
{
  set_field (self, "date", day);
}

static void
scope_committed_cb (JdProjectFields *self, const char *text)
{
  set_field (self, "scope", text);
}

static void
note_committed_cb (JdProjectFields *self, const char *text)
{
  set_field (self, "note", text);
}

static void
jd_project_fields_dispose (GObject *object)
{
  JdProjectFields *self = JD_PROJECT_FIELDS (object);

  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PROJECT_FIELDS);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_project_fields_parent_class)->dispose (object);
}

static void
jd_project_fields_class_init (JdProjectFieldsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_project_fields_dispose;

  g_type_ensure (JD_TYPE_DATE_FIELD);
  g_type_ensure (JD_TYPE_DRAFT_TEXT);
  g_type_ensure (JD_TYPE_FIELD_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-project-fields.ui");
  gtk_widget_class_bind_template_child (widget_class, JdProjectFields, title);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFields, organisation);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFields, date);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFields, scope);
  gtk_widget_class_bind_template_child (widget_class, JdProjectFields, note);
  gtk_widget_class_bind_template_callback (widget_class, title_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, organisation_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scope_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_committed_cb);
}

static void
jd_project_fields_init (JdProjectFields *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what the project of @viewer says now; what is being typed for it stays. */
void
jd_project_fields_refresh (JdProjectFields *self, JdViewer *viewer)
{
  JdProject *project;

  g_return_if_fail (JD_IS_PROJECT_FIELDS (self) && JD_IS_VIEWER (viewer));

  project = jd_viewer_get_project (viewer);
  g_set_object (&self->project, project);
  jd_draft_text_show (self->title, project, jd_project_get_title (project));
  jd_draft_text_show (self->organisation, project, jd_project_get_organisation (project));
  jd_date_field_show (self->date, project, jd_project_get_date (project));
  jd_draft_text_show (self->scope, project, jd_project_get_scope (project));
  jd_draft_text_show (self->note, project, jd_project_get_note (project));
  gtk_widget_set_sensitive (GTK_WIDGET (self), !jd_project_is_read_only (project));
}

/* Hands in what is being typed. Returns: FALSE where something of it was refused */
gboolean
jd_project_fields_commit (JdProjectFields *self)
{
  gboolean taken;

  g_return_val_if_fail (JD_IS_PROJECT_FIELDS (self), TRUE);

  taken = jd_draft_text_commit (self->title);
  taken = jd_draft_text_commit (self->organisation) && taken;
  taken = jd_date_field_commit (self->date) && taken;
  taken = jd_draft_text_commit (self->scope) && taken;
  return jd_draft_text_commit (self->note) && taken;
}
