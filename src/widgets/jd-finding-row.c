/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-finding-row.h"

#include "jd-badge.h"

/* A function of a hundred roles has a long sentence: it is told to the end where one stands on it. */
#define MOST_LINES 8

struct _JdFindingRow
{
  GtkListBoxRow parent_instance;

  JdFindingItem *item;
  JdViewer *viewer;

  JdBadge *badge;
  GtkLabel *sentence;
};

G_DEFINE_FINAL_TYPE (JdFindingRow, jd_finding_row, GTK_TYPE_LIST_BOX_ROW)

static void
refresh (JdFindingRow *self)
{
  g_autofree char *text = jd_finding_item_dup_text (self->item);
  g_autofree char *markup = jd_finding_item_dup_markup (self->item);

  jd_badge_set_function (self->badge, jd_finding_item_get_finding (self->item)->function);
  gtk_label_set_markup (self->sentence, markup);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* A label that may end in dots and has no limit of lines is cut after the first. */
static void
set_whole (JdFindingRow *self, gboolean whole)
{
  gtk_label_set_ellipsize (self->sentence, whole ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_lines (self->sentence, whole ? -1 : MOST_LINES);
}

static gboolean
link_activated_cb (JdFindingRow *self, const char *code)
{
  JdRole *role = jd_catalogue_find_role (jd_finding_item_get_catalogue (self->item), code);

  if (role != NULL)
    jd_viewer_select_only (self->viewer, role);
  return GDK_EVENT_STOP;
}

static void
jd_finding_row_dispose (GObject *object)
{
  JdFindingRow *self = JD_FINDING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JD_TYPE_FINDING_ROW);
  g_clear_object (&self->item);
  g_clear_object (&self->viewer);

  G_OBJECT_CLASS (jd_finding_row_parent_class)->dispose (object);
}

static void
jd_finding_row_class_init (JdFindingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_finding_row_dispose;

  g_type_ensure (JD_TYPE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-finding-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JdFindingRow, badge);
  gtk_widget_class_bind_template_child (widget_class, JdFindingRow, sentence);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);
}

static void
jd_finding_row_init (JdFindingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  set_whole (self, FALSE);
}

/* What @item says, and goes on to say after edits; roles are selected in @viewer. */
GtkWidget *
jd_finding_row_new (JdFindingItem *item, JdViewer *viewer)
{
  JdFindingRow *self = g_object_new (JD_TYPE_FINDING_ROW, NULL);

  self->item = g_object_ref (item);
  self->viewer = g_object_ref (viewer);
  g_signal_connect_object (item, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  jd_finding_row_mark (self);
  return GTK_WIDGET (self);
}

/* Selects the roles that the sentence names. */
void
jd_finding_row_select (JdFindingRow *self)
{
  g_return_if_fail (JD_IS_FINDING_ROW (self));
  jd_finding_item_select (self->item, self->viewer);
}

/* Marks the row where the role with the cursor is one of its function's. */
void
jd_finding_row_mark (JdFindingRow *self)
{
  JdRole *role;
  gboolean current;

  g_return_if_fail (JD_IS_FINDING_ROW (self));

  role = jd_viewer_get_role (self->viewer);
  current = role != NULL && jd_finding_item_is_about (self->item, role);
  if (current == gtk_widget_has_css_class (GTK_WIDGET (self), "current"))
    return;
  if (current)
    gtk_widget_add_css_class (GTK_WIDGET (self), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "current");
  set_whole (self, current);
}

/* What stands in the row, without mark-up. */
const char *
jd_finding_row_get_text (JdFindingRow *self)
{
  g_return_val_if_fail (JD_IS_FINDING_ROW (self), NULL);
  return gtk_label_get_text (self->sentence);
}
