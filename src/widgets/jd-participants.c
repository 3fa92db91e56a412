/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-participants.h"

#include "jd-participant-row.h"
#include "jd-template.h"

struct _JdParticipants
{
  GtkWidget parent_instance;

  GtkBox *rows;

  JdCatalogue *catalogue; /* whose functions the rows are */
  char *language;         /* that their names are in */
};

G_DEFINE_FINAL_TYPE (JdParticipants, jd_participants, GTK_TYPE_WIDGET)

static void
make_rows (JdParticipants *self)
{
  g_autoptr (GtkSizeGroup) heads = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *old;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, old);
  gtk_box_append (self->rows, jd_participant_row_new (NULL, self->language, heads));
  for (guint i = 0; i < jd_catalogue_get_n_functions (self->catalogue); i++)
    gtk_box_append (
      self->rows,
      jd_participant_row_new (jd_catalogue_get_function (self->catalogue, i), self->language, heads));
}

static void
jd_participants_dispose (GObject *object)
{
  JdParticipants *self = JD_PARTICIPANTS (object);

  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_PARTICIPANTS);
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (jd_participants_parent_class)->dispose (object);
}

static void
jd_participants_class_init (JdParticipantsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_participants_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-participants.ui");
  gtk_widget_class_bind_template_child (widget_class, JdParticipants, rows);
}

static void
jd_participants_init (JdParticipants *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what the project of @viewer says now. */
void
jd_participants_refresh (JdParticipants *self, JdViewer *viewer)
{
  const char *language;

  g_return_if_fail (JD_IS_PARTICIPANTS (self) && JD_IS_VIEWER (viewer));

  language = jd_viewer_get_language (viewer);
  if (g_set_object (&self->catalogue, jd_viewer_get_catalogue (viewer))
      || g_strcmp0 (self->language, language) != 0)
    {
      g_free (self->language);
      self->language = g_strdup (language);
      make_rows (self);
    }
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    jd_participant_row_refresh (JD_PARTICIPANT_ROW (row), viewer);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rows),
                            !jd_project_is_read_only (jd_viewer_get_project (viewer)));
}

/* Hands in what is being typed. Returns: FALSE where something of it was refused */
gboolean
jd_participants_commit (JdParticipants *self)
{
  gboolean taken = TRUE;

  g_return_val_if_fail (JD_IS_PARTICIPANTS (self), TRUE);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    taken = jd_participant_row_commit (JD_PARTICIPANT_ROW (row)) && taken;
  return taken;
}
