/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-target-cell.h"

#include "jd-percent-bar.h"

#define SPACING   6
#define SIGN_SIZE 16 /* of a symbolic icon beside text */

struct _JdTargetCell
{
  GtkWidget parent_instance;

  JdTargetColumn column;
  JdViewer *viewer; /* NULL: not in use */
  JdRole *role;

  JdPercentBar *bar; /* of the column of percentages */
  GtkImage *sign;    /* what is late, what is reached; NULL: there was nothing to mark yet */
  GtkLabel *label;
  char *sentence; /* what the line was last called, by its first cell */
};

G_DEFINE_FINAL_TYPE (JdTargetCell, jd_target_cell, GTK_TYPE_WIDGET)

static gboolean
is_numeric (JdTargetColumn column)
{
  return column == JD_TARGET_COLUMN_GAP || column == JD_TARGET_COLUMN_PERCENT;
}

static gboolean
has_sign (JdTargetColumn column)
{
  return column == JD_TARGET_COLUMN_DUE || column == JD_TARGET_COLUMN_PERCENT;
}

static void
set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (gtk_widget_has_css_class (widget, name) == on)
    return;
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static gboolean
jd_target_cell_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  JdTargetCell *self = JD_TARGET_CELL (widget);
  g_autofree char *text = NULL;

  if (self->viewer == NULL || jd_viewer_get_target (self->viewer) == NULL)
    return FALSE;
  /* A text that is there as a whole need not be said again over the next line. */
  if (gtk_label_get_ellipsize (self->label) != PANGO_ELLIPSIZE_NONE
      && !pango_layout_is_ellipsized (gtk_label_get_layout (self->label)))
    return FALSE;
  text = jd_target_dup_tooltip (self->viewer, self->role, self->column);
  gtk_tooltip_set_text (tooltip, text);
  return text != NULL;
}

/* A line has no name of its own in GTK 4.8, and whoever hears it would hear nine numbers. */
static void
name_line (JdTargetCell *self)
{
  GtkWidget *cell = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *line = cell != NULL ? gtk_widget_get_parent (cell) : NULL;
  g_autofree char *sentence = jd_target_dup_sentence (self->viewer, self->role);

  if (line == NULL || g_strcmp0 (sentence, self->sentence) == 0)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  g_free (self->sentence);
  self->sentence = g_steal_pointer (&sentence);
}

/* Keeps the room of the sign free while there is none, so that the texts of a column stand under each other. */
static void
leave_room (JdTargetCell *self)
{
  int room = self->sign == NULL ? SIGN_SIZE + SPACING : 0;

  if (self->column == JD_TARGET_COLUMN_DUE)
    gtk_widget_set_margin_start (GTK_WIDGET (self->label), room);
  else
    gtk_widget_set_margin_end (GTK_WIDGET (self->label), room);
}

/* Few lines have a sign, and images are dear: one is made when it is first needed. */
static void
add_sign (JdTargetCell *self)
{
  GtkWidget *before = self->column == JD_TARGET_COLUMN_DUE ? NULL : GTK_WIDGET (self->label);

  self->sign = GTK_IMAGE (gtk_image_new ());
  gtk_widget_insert_after (GTK_WIDGET (self->sign), GTK_WIDGET (self), before);
  leave_room (self);
}

static void
show_sign (JdTargetCell *self, JdProgressState state)
{
  gboolean late = self->column == JD_TARGET_COLUMN_DUE && state == JD_PROGRESS_OVERDUE;
  gboolean reached = self->column == JD_TARGET_COLUMN_PERCENT && state == JD_PROGRESS_REACHED;

  if ((late || reached) && self->sign == NULL)
    add_sign (self);
  if (late || reached)
    gtk_image_set_from_icon_name (self->sign, late ? "dialog-warning-symbolic" : "emblem-ok-symbolic");
  if (self->sign != NULL)
    gtk_widget_set_child_visible (GTK_WIDGET (self->sign), late || reached);
  set_class (GTK_WIDGET (self), "late", late);
}

/* Asks the model again. Telling labels is dear, so only what is new is told. */
void
jd_target_cell_refresh (JdTargetCell *self)
{
  const JdRoleProgress *progress;
  g_autofree char *text = NULL;

  g_return_if_fail (JD_IS_TARGET_CELL (self));

  if (self->viewer == NULL || jd_viewer_get_target (self->viewer) == NULL)
    return;
  progress = jd_progress_get_role (jd_viewer_get_progress (self->viewer), jd_role_get_index (self->role));
  text = jd_target_dup_text (self->viewer, self->role, self->column);
  if (!g_str_equal (text, gtk_label_get_text (self->label)))
    gtk_label_set_text (self->label, text);
  /* Who looks for some roles sees the others dimmed and never gone. */
  set_class (GTK_WIDGET (self), "unmatched", !jd_viewer_matches (self->viewer, self->role));
  if (has_sign (self->column))
    show_sign (self, progress->state);
  if (self->bar != NULL)
    {
      jd_percent_bar_set (self->bar, progress->percent);
      set_class (GTK_WIDGET (self->label), "dim-label", !jd_fraction_exists (progress->percent));
    }
  if (self->column == JD_TARGET_COLUMN_ROLE)
    {
      set_class (GTK_WIDGET (self->label), "dim-label", progress->state == JD_PROGRESS_NONE);
      name_line (self);
    }
}

static void
jd_target_cell_dispose (GObject *object)
{
  JdTargetCell *self = JD_TARGET_CELL (object);
  GtkWidget *child;

  jd_target_cell_unbind (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jd_target_cell_parent_class)->dispose (object);
}

static void
jd_target_cell_finalize (GObject *object)
{
  g_free (JD_TARGET_CELL (object)->sentence);

  G_OBJECT_CLASS (jd_target_cell_parent_class)->finalize (object);
}

static void
jd_target_cell_class_init (JdTargetCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_target_cell_dispose;
  G_OBJECT_CLASS (klass)->finalize = jd_target_cell_finalize;
  widget_class->query_tooltip = jd_target_cell_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "targetcell");
}

static void
jd_target_cell_init (JdTargetCell *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/* Most cells hold one label, which needs no box. */
static GtkLayoutManager *
make_layout (JdTargetColumn column)
{
  GtkLayoutManager *layout;

  if (!has_sign (column))
    return gtk_bin_layout_new ();
  layout = gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), SPACING);
  return layout;
}

/* Returns: (transfer floating) */
GtkWidget *
jd_target_cell_new (JdTargetColumn column)
{
  JdTargetCell *self = g_object_new (JD_TYPE_TARGET_CELL, NULL);
  GtkWidget *label = gtk_label_new (NULL);
  gboolean grows = column == JD_TARGET_COLUMN_ROLE || column == JD_TARGET_COLUMN_REASON
                   || column == JD_TARGET_COLUMN_OWNER;

  self->column = column;
  self->label = GTK_LABEL (label);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), make_layout (column));
  if (column == JD_TARGET_COLUMN_PERCENT)
    {
      self->bar = JD_PERCENT_BAR (jd_percent_bar_new ());
      gtk_widget_set_parent (GTK_WIDGET (self->bar), GTK_WIDGET (self));
    }
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  if (has_sign (column))
    leave_room (self);

  gtk_label_set_xalign (self->label, is_numeric (column) ? 1 : 0);
  gtk_widget_set_hexpand (label, TRUE);
  if (grows)
    {
      gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (self->label, column == JD_TARGET_COLUMN_ROLE ? 22 : 6);
    }
  else
    {
      gtk_widget_add_css_class (label, "numeric");
    }
  return GTK_WIDGET (self);
}

/* Says from now on what the column says of @role. */
void
jd_target_cell_bind (JdTargetCell *self, JdViewer *viewer, JdRole *role)
{
  g_return_if_fail (JD_IS_TARGET_CELL (self) && JD_IS_VIEWER (viewer) && JD_IS_ROLE (role));

  g_set_object (&self->viewer, viewer);
  g_set_object (&self->role, role);
  jd_target_cell_refresh (self);
}

/* Waits for another role. */
void
jd_target_cell_unbind (JdTargetCell *self)
{
  g_return_if_fail (JD_IS_TARGET_CELL (self));

  g_clear_object (&self->viewer);
  g_clear_object (&self->role);
  g_clear_pointer (&self->sentence, g_free);
}

/* Returns: (transfer none) (nullable): NULL while it is not in use */
JdRole *
jd_target_cell_get_role (JdTargetCell *self)
{
  g_return_val_if_fail (JD_IS_TARGET_CELL (self), NULL);
  return self->role;
}

JdTargetColumn
jd_target_cell_get_column (JdTargetCell *self)
{
  g_return_val_if_fail (JD_IS_TARGET_CELL (self), JD_TARGET_COLUMN_ROLE);
  return self->column;
}
