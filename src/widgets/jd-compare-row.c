/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-row-private.h"

#include "jd-compare-words.h"
#include "jd-theme.h"

G_DEFINE_FINAL_TYPE (JdCompareRow, jd_compare_row, GTK_TYPE_WIDGET)

static void
jd_compare_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  jd_compare_row_paint (JD_COMPARE_ROW (widget), snapshot);
}

static void
jd_compare_row_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = jd_compare_row_get_height (JD_COMPARE_ROW (widget));
}

static void
jd_compare_row_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (jd_compare_row_parent_class)->css_changed (widget, change);
  g_clear_object (&JD_COMPARE_ROW (widget)->name);
  gtk_widget_queue_resize (widget);
}

/* What the row has no room for. */
static gboolean
jd_compare_row_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keys, GtkTooltip *tooltip)
{
  JdCompareRow *self = JD_COMPARE_ROW (widget);

  if (!self->cut || self->sentence == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, self->sentence);
  return TRUE;
}

static void
jd_compare_row_finalize (GObject *object)
{
  JdCompareRow *self = JD_COMPARE_ROW (object);

  g_clear_object (&self->name);
  g_free (self->sentence);

  G_OBJECT_CLASS (jd_compare_row_parent_class)->finalize (object);
}

static void
jd_compare_row_class_init (JdCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_compare_row_finalize;
  widget_class->snapshot = jd_compare_row_snapshot;
  widget_class->measure = jd_compare_row_measure;
  widget_class->css_changed = jd_compare_row_css_changed;
  widget_class->query_tooltip = jd_compare_row_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "comparerow");
}

static void
jd_compare_row_init (JdCompareRow *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_focus (GTK_WIDGET (self), FALSE); /* the item around it has the keys */
  jd_theme_watch (GTK_WIDGET (self));
}

/* Returns: (transfer floating) */
GtkWidget *
jd_compare_row_new (void)
{
  return g_object_new (JD_TYPE_COMPARE_ROW, NULL);
}

/* Shows @role, or else @function, or with neither the whole, of the designs of @sheet; NULL: nothing. */
void
jd_compare_row_show (JdCompareRow *self, JdCompareSheet *sheet, JdFunction *function, JdRole *role)
{
  gboolean other_height;

  g_return_if_fail (JD_IS_COMPARE_ROW (self));

  other_height = (sheet != NULL) != (self->sheet != NULL) || (role != NULL) != (self->role != NULL);
  self->sheet = sheet;
  self->function = function;
  self->role = role;
  g_clear_object (&self->name);
  if (other_height)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  if (sheet != NULL)
    jd_compare_row_refresh (self);
}

/* Asks the model again. In a list the item around the row has the focus, so the words are the item's as well. */
void
jd_compare_row_refresh (JdCompareRow *self)
{
  g_autofree char *sentence = NULL;
  GtkWidget *item;

  g_return_if_fail (JD_IS_COMPARE_ROW (self));

  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->sheet == NULL || self->sheet->n_designs < 2)
    return;
  sentence = self->role != NULL ? jd_compare_dup_role_sentence (self->sheet, self->role)
                                : jd_compare_dup_function_sentence (self->sheet, self->function);
  if (g_strcmp0 (sentence, self->sentence) == 0)
    return;
  g_free (self->sentence);
  self->sentence = g_steal_pointer (&sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sentence, -1);
  item = gtk_widget_get_parent (GTK_WIDGET (self));
  if (item != NULL
      && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (item)) == GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    gtk_accessible_update_property (GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_PROPERTY_LABEL, self->sentence, -1);
}

/* Returns: (transfer none) (nullable) */
JdRole *
jd_compare_row_get_role (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->role;
}

/* Returns: (transfer none) (nullable) */
JdFunction *
jd_compare_row_get_function (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->function;
}

/* What the row says, in words. Returns: (transfer none) (nullable) */
const char *
jd_compare_row_get_sentence (JdCompareRow *self)
{
  g_return_val_if_fail (JD_IS_COMPARE_ROW (self), NULL);
  return self->sentence;
}
