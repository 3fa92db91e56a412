/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-row.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

struct _JdCycleRow
{
  GtkListBoxRow parent_instance;

  JdRole *role;

  GtkLabel *text;
  GtkLabel *proposal;
};

G_DEFINE_FINAL_TYPE (JdCycleRow, jd_cycle_row, GTK_TYPE_LIST_BOX_ROW)

static void
jd_cycle_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JD_TYPE_CYCLE_ROW);
  g_clear_object (&JD_CYCLE_ROW (object)->role);

  G_OBJECT_CLASS (jd_cycle_row_parent_class)->dispose (object);
}

static void
jd_cycle_row_class_init (JdCycleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_cycle_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/jindate/Jindate/ui/jd-cycle-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCycleRow, text);
  gtk_widget_class_bind_template_child (widget_class, JdCycleRow, proposal);
}

static void
jd_cycle_row_init (JdCycleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer full) */
GtkWidget *
jd_cycle_row_new (void)
{
  return g_object_new (JD_TYPE_CYCLE_ROW, NULL);
}

/* Nothing where people filed it as proposed: then there is nothing to tell. */
static char *
dup_proposal (const JdCycleItem *item)
{
  if (item->filed == item->proposed)
    return g_strdup ("");
  /* Translators: "short cycle" or "long cycle", and why it is proposed, as a sentence. */
  return g_strdup_printf (
    _ ("Proposed: %s. %s"), jd_cycle_get_word (item->proposed), jd_cycle_basis_get_text (item->basis));
}

/* Shows the item number @index of @items, with names in @language. */
void
jd_cycle_row_show (JdCycleRow *self, const JdCycleItems *items, guint index, const char *language)
{
  const JdCycleItem *item = jd_cycle_items_get (items, index);
  g_autofree char *text = NULL;
  g_autofree char *proposal = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (JD_IS_CYCLE_ROW (self) && item != NULL);

  text = jd_cycle_items_dup_text (items, index, language);
  proposal = dup_proposal (item);
  if (self->role == item->role && g_str_equal (gtk_label_get_text (self->text), text)
      && g_str_equal (gtk_label_get_text (self->proposal), proposal))
    return;
  g_set_object (&self->role, item->role);
  gtk_label_set_text (self->text, text);
  gtk_label_set_text (self->proposal, proposal);
  gtk_widget_set_visible (GTK_WIDGET (self->proposal), *proposal != '\0');
  label = g_strjoin ("\n", text, *proposal != '\0' ? proposal : NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* Returns: (transfer none) (nullable) */
JdRole *
jd_cycle_row_get_role (JdCycleRow *self)
{
  g_return_val_if_fail (JD_IS_CYCLE_ROW (self), NULL);
  return self->role;
}
