/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-ballot-row.h"

#include <glib/gi18n-lib.h>

struct _JdBallotRow
{
  GtkListBoxRow parent_instance;

  int vote;
  gboolean chosen;

  GtkLabel *sign;
  GtkLabel *words;
  GtkLabel *seats;
  GtkWidget *mark;
};

G_DEFINE_FINAL_TYPE (JdBallotRow, jd_ballot_row, GTK_TYPE_LIST_BOX_ROW)

static void
update_name (JdBallotRow *self)
{
  const char *seats = gtk_label_get_text (self->seats);
  g_autofree char *name
    = g_strdup_printf ("%s %s", gtk_label_get_text (self->sign), gtk_label_get_text (self->words));
  g_autofree char *description = self->chosen && *seats != '\0'
                                   /* Translators: the seats that voted so; this answer is to be agreed on. */
                                   ? g_strdup_printf (_ ("%s; to agree on"), seats)
                                   : g_strdup (self->chosen ? _ ("to agree on") : seats);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description,
                                  -1);
}

static void
jd_ballot_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_BALLOT_ROW);

  G_OBJECT_CLASS (jd_ballot_row_parent_class)->dispose (object);
}

static void
jd_ballot_row_class_init (JdBallotRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_ballot_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-ballot-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdBallotRow, sign);
  gtk_widget_class_bind_template_child (widget_class, JdBallotRow, words);
  gtk_widget_class_bind_template_child (widget_class, JdBallotRow, seats);
  gtk_widget_class_bind_template_child (widget_class, JdBallotRow, mark);
}

static void
jd_ballot_row_init (JdBallotRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* @sign is the key that gives the answer @vote, @words what it means; both are copied. */
GtkWidget *
jd_ballot_row_new (int vote, const char *sign, const char *words)
{
  JdBallotRow *self = g_object_new (JD_TYPE_BALLOT_ROW, NULL);

  self->vote = vote;
  gtk_label_set_text (self->sign, sign);
  gtk_label_set_text (self->words, words);
  update_name (self);
  return GTK_WIDGET (self);
}

/* A JdLevel or a JdSourcing, by what is voted on. */
int
jd_ballot_row_get_vote (JdBallotRow *self)
{
  g_return_val_if_fail (JD_IS_BALLOT_ROW (self), 0);
  return self->vote;
}

/* Says which seats gave this answer; empty: none, or it is not to be seen yet. */
void
jd_ballot_row_set_seats (JdBallotRow *self, const char *seats)
{
  g_return_if_fail (JD_IS_BALLOT_ROW (self) && seats != NULL);

  gtk_label_set_text (self->seats, seats);
  update_name (self);
}

/* Marks the answer that the room would agree on. */
void
jd_ballot_row_set_chosen (JdBallotRow *self, gboolean chosen)
{
  g_return_if_fail (JD_IS_BALLOT_ROW (self));

  self->chosen = chosen;
  gtk_widget_set_opacity (self->mark, chosen ? 1 : 0);
  if (chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
  update_name (self);
}
