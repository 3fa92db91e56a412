/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-table.h"

#include "jd-template.h"

struct _JdCompareTable
{
  GtkWidget parent_instance;

  GtkListBox *list;

  JdCompareSheet *sheet;  /* unowned, nullable */
  JdCatalogue *catalogue; /* whose functions are listed, nullable */
};

G_DEFINE_FINAL_TYPE (JdCompareTable, jd_compare_table, GTK_TYPE_WIDGET)

static JdCompareRow *
get_row (GtkListBoxRow *line)
{
  return JD_COMPARE_ROW (gtk_list_box_row_get_child (line));
}

static void
add_row (JdCompareTable *self, JdFunction *function)
{
  GtkWidget *line = gtk_list_box_row_new (), *row = jd_compare_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (line), row);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (line), function != NULL);
  gtk_list_box_append (self->list, line);
  jd_compare_row_show (JD_COMPARE_ROW (row), self->sheet, function, NULL);
}

static void
fill (JdCompareTable *self, JdCatalogue *catalogue)
{
  GtkListBoxRow *line;

  g_set_object (&self->catalogue, catalogue);
  while ((line = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (line));
  add_row (self, NULL);
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    add_row (self, jd_catalogue_get_function (catalogue, i));
}

/* To the first role of the function. */
static void
row_activated_cb (JdCompareTable *self, GtkListBoxRow *line)
{
  JdFunction *function = jd_compare_row_get_function (get_row (line));

  if (function != NULL)
    jd_viewer_select_only (self->sheet->viewer,
                           jd_catalogue_get_role (self->catalogue, jd_function_get_first_role (function)));
}

static void
jd_compare_table_dispose (GObject *object)
{
  JdCompareTable *self = JD_COMPARE_TABLE (object);

  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_COMPARE_TABLE);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (jd_compare_table_parent_class)->dispose (object);
}

static void
jd_compare_table_class_init (JdCompareTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_compare_table_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-compare-table.ui");
  gtk_widget_class_bind_template_child (widget_class, JdCompareTable, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparetable");
}

static void
jd_compare_table_init (JdCompareTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Asks @sheet again, which compares two designs or more and lives longer than the table is shown. */
void
jd_compare_table_refresh (JdCompareTable *self, JdCompareSheet *sheet)
{
  JdCatalogue *catalogue;
  GtkListBoxRow *line;

  g_return_if_fail (JD_IS_COMPARE_TABLE (self) && sheet->n_designs > 1);

  self->sheet = sheet;
  catalogue = jd_viewer_get_catalogue (sheet->viewer);
  if (catalogue != self->catalogue)
    fill (self, catalogue);
  for (int i = 0; (line = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    jd_compare_row_refresh (get_row (line));
}
