/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-pattern-table.h"

#include <glib/gi18n-lib.h>

#include "jd-pattern-fit.h"
#include "jd-template.h"

struct _JdPatternTable
{
  GtkWidget parent_instance;

  GtkGrid *grid;
  GtkLabel *unassigned;
  guint n_rows;
};

G_DEFINE_FINAL_TYPE (JdPatternTable, jd_pattern_table, GTK_TYPE_WIDGET)

static GtkWidget *
new_cell (const char *style, float xalign)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
ensure_rows (JdPatternTable *self, guint n_rows)
{
  while (self->n_rows > n_rows)
    gtk_grid_remove_row (self->grid, --self->n_rows);
  for (; self->n_rows < n_rows; self->n_rows++)
    {
      GtkWidget *name = new_cell ("name", 0);

      gtk_widget_set_hexpand (name, TRUE);
      gtk_label_set_ellipsize (GTK_LABEL (name), PANGO_ELLIPSIZE_END);
      gtk_grid_attach (self->grid, name, 0, self->n_rows, 1, 1);
      gtk_grid_attach (self->grid, new_cell ("nearest", 1), 1, self->n_rows, 1, 1);
      gtk_grid_attach (self->grid, new_cell ("numeric", 1), 2, self->n_rows, 1, 1);
    }
}

static GtkLabel *
get_cell (JdPatternTable *self, guint row, int column)
{
  return GTK_LABEL (gtk_grid_get_child_at (self->grid, column, (int) row));
}

static void
show_row (JdPatternTable *self, guint row, const JdPatternFit *fit, const char *language)
{
  const JdPatternDistance *distance = jd_pattern_fit_get (fit, row);
  g_autofree char *number = jd_pattern_distance_dup_text (distance);
  g_autofree char *name = g_strdup_printf (
    "%d. %s", jd_pattern_get_number (distance->pattern), jd_pattern_get_name (distance->pattern, language));

  if (!g_str_equal (gtk_label_get_text (get_cell (self, row, 0)), name))
    {
      gtk_label_set_text (get_cell (self, row, 0), name);
      gtk_widget_set_tooltip_text (GTK_WIDGET (get_cell (self, row, 0)),
                                   jd_pattern_get_description (distance->pattern, language));
    }
  gtk_label_set_text (get_cell (self, row, 1), distance->nearest ? _ ("nearest") : "");
  /* Where nothing is assigned, a distance of 0 would say that the design is already there. */
  gtk_label_set_text (get_cell (self, row, 2), jd_pattern_fit_get_assigned (fit) > 0 ? number : "–");
}

static void
jd_pattern_table_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_PATTERN_TABLE);

  G_OBJECT_CLASS (jd_pattern_table_parent_class)->dispose (object);
}

static void
jd_pattern_table_class_init (JdPatternTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_pattern_table_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-pattern-table.ui");
  gtk_widget_class_bind_template_child (widget_class, JdPatternTable, grid);
  gtk_widget_class_bind_template_child (widget_class, JdPatternTable, unassigned);
  gtk_widget_class_set_css_name (widget_class, "patterntable");
}

static void
jd_pattern_table_init (JdPatternTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Measures the current design of @viewer against the patterns again; hidden where there is none of either. */
void
jd_pattern_table_refresh (JdPatternTable *self, JdViewer *viewer)
{
  g_autoptr (JdPatternFit) fit = NULL;
  g_autofree char *unassigned = NULL;
  guint n_unassigned, n_patterns;

  g_return_if_fail (JD_IS_PATTERN_TABLE (self) && JD_IS_VIEWER (viewer));

  if (jd_viewer_get_current (viewer) == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
      return;
    }
  fit = jd_pattern_fit_new (jd_viewer_get_project (viewer), jd_viewer_get_current (viewer));
  n_patterns = jd_pattern_fit_get_n_patterns (fit);
  gtk_widget_set_visible (GTK_WIDGET (self), n_patterns > 0);
  ensure_rows (self, n_patterns);
  for (guint i = 0; i < n_patterns; i++)
    show_row (self, i, fit, jd_viewer_get_language (viewer));

  n_unassigned = jd_pattern_fit_get_unassigned (fit);
  unassigned = g_strdup_printf (
    ngettext ("%u role unassigned, counted apart", "%u roles unassigned, counted apart", n_unassigned),
    n_unassigned);
  gtk_label_set_text (self->unassigned, unassigned);
}
