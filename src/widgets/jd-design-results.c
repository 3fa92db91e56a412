/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-design-results.h"

#include "jd-design-result.h"
#include "jd-design-texts.h"
#include "jd-template.h"

struct _JdDesignResults
{
  GtkWidget parent_instance;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (JdDesignResults, jd_design_results, GTK_TYPE_WIDGET)

static JdDesignResult *
get_row (JdDesignResults *self, guint index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) index);

  return row != NULL ? JD_DESIGN_RESULT (row) : NULL;
}

/* Whether the rows are those of @designs, in this order. */
static gboolean
rows_fit (JdDesignResults *self, GPtrArray *designs)
{
  for (guint i = 0; i < designs->len; i++)
    {
      JdDesignResult *row = get_row (self, i);

      if (row == NULL || jd_design_result_get_design (row) != g_ptr_array_index (designs, i))
        return FALSE;
    }
  return get_row (self, designs->len) == NULL;
}

static void
make_rows (JdDesignResults *self, GPtrArray *designs)
{
  JdDesignResult *old;

  while ((old = get_row (self, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (old));
  for (guint i = 0; i < designs->len; i++)
    gtk_list_box_append (self->list, jd_design_result_new (g_ptr_array_index (designs, i)));
}

static void
jd_design_results_dispose (GObject *object)
{
  jd_template_dispose (GTK_WIDGET (object), JD_TYPE_DESIGN_RESULTS);

  G_OBJECT_CLASS (jd_design_results_parent_class)->dispose (object);
}

static void
jd_design_results_class_init (JdDesignResultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_design_results_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-design-results.ui");
  gtk_widget_class_bind_template_child (widget_class, JdDesignResults, list);
}

static void
jd_design_results_init (JdDesignResults *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Shows what the project of @viewer says now. */
void
jd_design_results_refresh (JdDesignResults *self, JdViewer *viewer)
{
  g_autoptr (GPtrArray) designs = NULL;

  g_return_if_fail (JD_IS_DESIGN_RESULTS (self) && JD_IS_VIEWER (viewer));

  designs = jd_design_list_sorted (jd_viewer_get_project (viewer));
  if (!rows_fit (self, designs))
    make_rows (self, designs);
  for (guint i = 0; i < designs->len; i++)
    jd_design_result_refresh (get_row (self, i), viewer);
}
