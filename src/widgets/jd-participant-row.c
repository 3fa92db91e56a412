/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-participant-row.h"

#include <glib/gi18n-lib.h>

#include "jd-badge.h"
#include "jd-draft-text.h"
#include "jd-edit.h"
#include "jd-feedback.h"
#include "jd-template.h"

struct _JdParticipantRow
{
  GtkWidget parent_instance;

  GtkBox *answer;
  GtkWidget *head;
  JdBadge *badge;
  GtkLabel *name;
  GtkLabel *note;
  JdDraftText *who;

  JdFunction *function; /* nullable: everything */
  JdProject *project;
};

G_DEFINE_FINAL_TYPE (JdParticipantRow, jd_participant_row, GTK_TYPE_WIDGET)

static const char *
get_code (JdParticipantRow *self)
{
  return self->function != NULL ? jd_function_get_code (self->function) : "";
}

static void
who_committed_cb (JdParticipantRow *self, const char *text)
{
  g_autofree char *who = g_strstrip (g_strdup (text));
  g_autoptr (GError) error = NULL;

  jd_draft_text_type (self->who, who);
  if (jd_edit_set_participant (self->project, get_code (self), who, NULL, &error))
    jd_draft_text_show (self->who, self->project, who);
  else
    jd_feedback_show_error (GTK_WIDGET (self), error);
}

static void
jd_participant_row_dispose (GObject *object)
{
  JdParticipantRow *self = JD_PARTICIPANT_ROW (object);

  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PARTICIPANT_ROW);
  g_clear_object (&self->function);
  g_clear_object (&self->project);

  G_OBJECT_CLASS (jd_participant_row_parent_class)->dispose (object);
}

static void
jd_participant_row_class_init (JdParticipantRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_participant_row_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-participant-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdParticipantRow, answer);
  gtk_widget_class_bind_template_child (widget_class, JdParticipantRow, head);
  gtk_widget_class_bind_template_child (widget_class, JdParticipantRow, badge);
  gtk_widget_class_bind_template_child (widget_class, JdParticipantRow, name);
  gtk_widget_class_bind_template_child (widget_class, JdParticipantRow, note);
}

static void
jd_participant_row_init (JdParticipantRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* @function: (nullable): NULL for those who take part in everything. @heads: names of one width. */
GtkWidget *
jd_participant_row_new (JdFunction *function, const char *language, GtkSizeGroup *heads)
{
  JdParticipantRow *self = g_object_new (JD_TYPE_PARTICIPANT_ROW, NULL);
  const char *name = function != NULL ? jd_function_get_name (function, language) : _ ("Everything");

  g_set_object (&self->function, function);
  if (function != NULL)
    jd_badge_set_function (self->badge, function);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), function != NULL);
  gtk_label_set_label (self->name, name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->name), name);
  gtk_size_group_add_widget (heads, self->head);

  self->who = g_object_new (JD_TYPE_DRAFT_TEXT, "label", name, NULL);
  g_signal_connect_object (self->who, "commit", G_CALLBACK (who_committed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_prepend (self->answer, GTK_WIDGET (self->who));
  return GTK_WIDGET (self);
}

/* Shows what the project of @viewer says now; what is being typed stays. */
void
jd_participant_row_refresh (JdParticipantRow *self, JdViewer *viewer)
{
  JdParticipant *participant;
  const char *note;

  g_return_if_fail (JD_IS_PARTICIPANT_ROW (self) && JD_IS_VIEWER (viewer));

  g_set_object (&self->project, jd_viewer_get_project (viewer));
  participant = jd_project_find_participant (self->project, get_code (self));
  note = participant != NULL ? jd_participant_get_note (participant) : "";
  jd_draft_text_show (
    self->who, self->project, participant != NULL ? jd_participant_get_who (participant) : "");
  gtk_label_set_label (self->note, note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *note != '\0');
}

/* Hands in what is being typed. Returns: FALSE where it was refused */
gboolean
jd_participant_row_commit (JdParticipantRow *self)
{
  g_return_val_if_fail (JD_IS_PARTICIPANT_ROW (self), TRUE);
  return jd_draft_text_commit (self->who);
}
