/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-table-page.h"

#include <glib/gi18n-lib.h>

#include "jd-export-table.h"
#include "jd-feedback.h"
#include "jd-table-save.h"

typedef struct
{
  JdScoreGrid *grid;
  GtkWidget *unnecessary;
} JdTablePagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (JdTablePage, jd_table_page, JD_TYPE_VIEW)

static JdTablePagePrivate *
get_private (JdTablePage *self)
{
  return jd_table_page_get_instance_private (self);
}

/* Where all are shown anyway, or none is unnecessary, there is nothing to choose. */
static void
update_unnecessary (JdTablePage *self)
{
  JdTablePagePrivate *private = get_private (self);
  guint n_hidden = jd_score_grid_get_n_hidden (private->grid);
  gboolean shown = jd_score_grid_get_shows_unnecessary (private->grid);
  g_autofree char *label = NULL;

  label = shown ? g_strdup (_ ("Unnecessary ones shown"))
                : g_strdup_printf (
                  ngettext ("%u unnecessary not shown", "%u unnecessary not shown", n_hidden), n_hidden);
  gtk_button_set_label (GTK_BUTTON (private->unnecessary), label);
  gtk_widget_set_visible (private->unnecessary,
                          jd_score_table_leaves_out_unnecessary (JD_TABLE_PAGE_GET_CLASS (self)->table)
                            && (shown || n_hidden > 0));
}

/* --- what the controls do --- */

static void
copy_clicked_cb (JdTablePage *self)
{
  g_autoptr (GPtrArray) rows = jd_score_grid_dup_table (get_private (self)->grid);
  g_autofree char *text = jd_export_table_dup_text (rows, JD_TABLE_TSV);
  g_autofree char *message
    = g_strdup_printf (ngettext ("%u row copied", "%u rows copied", rows->len - 1), rows->len - 1);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  jd_feedback_show (GTK_WIDGET (self), message);
}

static void
save_clicked_cb (JdTablePage *self)
{
  JdProject *project = jd_viewer_get_project (jd_view_get_viewer (JD_VIEW (self)));
  g_autoptr (GPtrArray) rows = jd_score_grid_dup_table (get_private (self)->grid);
  g_autofree char *name = g_strdup_printf ("%s - %s",
                                           jd_project_get_title (project),
                                           jd_score_table_get_title (JD_TABLE_PAGE_GET_CLASS (self)->table));

  jd_table_save_ask (GTK_WIDGET (self), name, rows);
}

/* --- class --- */

static gboolean
jd_table_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (get_private (JD_TABLE_PAGE (widget))->grid), direction);
}

static gboolean
jd_table_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_private (JD_TABLE_PAGE (widget))->grid));
}

static void
jd_table_page_changed (JdView *view, JdStep *step)
{
  /* The grid follows by itself. */
}

static void
jd_table_page_constructed (GObject *object)
{
  JdTablePage *self = JD_TABLE_PAGE (object);

  G_OBJECT_CLASS (jd_table_page_parent_class)->constructed (object);

  jd_score_grid_set_table (get_private (self)->grid, JD_TABLE_PAGE_GET_CLASS (self)->table);
  update_unnecessary (self);
}

static void
jd_table_page_dispose (GObject *object)
{
  GtkWidget *child;

  jd_view_unfollow (JD_VIEW (object));
  /* GTK 4.8 takes no template apart but that of the last class. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (jd_table_page_parent_class)->dispose (object);
}

static void
jd_table_page_class_init (JdTablePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jd_table_page_constructed;
  object_class->dispose = jd_table_page_dispose;
  widget_class->focus = jd_table_page_focus;
  widget_class->grab_focus = jd_table_page_grab_focus;
  JD_VIEW_CLASS (klass)->changed = jd_table_page_changed;

  g_type_ensure (JD_TYPE_SCORE_GRID);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-table-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, JdTablePage, grid);
  gtk_widget_class_bind_template_child_private (widget_class, JdTablePage, unnecessary);
  gtk_widget_class_bind_template_callback (widget_class, update_unnecessary);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
}

static void
jd_table_page_init (JdTablePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: (transfer none): the grid that the page is */
JdScoreGrid *
jd_table_page_get_grid (JdTablePage *self)
{
  g_return_val_if_fail (JD_IS_TABLE_PAGE (self), NULL);
  return get_private (self)->grid;
}
