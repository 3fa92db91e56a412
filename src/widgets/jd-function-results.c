/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-function-results.h"

#include "jd-figure-words.h"
#include "jd-finding-box.h"
#include "jd-finding-copy.h"
#include "jd-result-chart.h"
#include "jd-score-row.h"
#include "jd-words.h"

struct _JdFunctionResults
{
  JdView parent_instance;

  JdCatalogue *listed;                       /* whose functions the table lists; NULL: none */
  GtkSizeGroup *columns[JD_N_SCORE_COLUMNS]; /* of the table and its headings */

  GtkStack *stack;
  JdResultChart *chart;
  GtkScrolledWindow *side;
  GtkLabel *group_heading;
  GtkLabel *score_heading;
  GtkLabel *coverage_heading;
  GtkLabel *target_heading;
  GtkLabel *gap_heading;
  GtkLabel *way_heading;
  GtkListBox *table;
  JdFindingBox *strengths;
  JdFindingBox *weaknesses;
  GtkLabel *rule;
};

G_DEFINE_FINAL_TYPE (JdFunctionResults, jd_function_results, JD_TYPE_VIEW)

/* --- the table --- */

static void
add_row (JdFunctionResults *self, JdScoreRowKind kind, guint index)
{
  JdScoreRow *row = jd_score_row_new (kind, index);

  jd_score_row_align (row, self->columns);
  gtk_list_box_append (self->table, GTK_WIDGET (row));
}

static void
ensure_table (JdFunctionResults *self, JdCatalogue *catalogue)
{
  GtkListBoxRow *row;

  if (!g_set_object (&self->listed, catalogue))
    return;
  while ((row = gtk_list_box_get_row_at_index (self->table, 0)) != NULL)
    gtk_list_box_remove (self->table, GTK_WIDGET (row));
  add_row (self, JD_SCORE_ROW_OVERALL, 0);
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    add_row (self, JD_SCORE_ROW_FUNCTION, i);
  gtk_label_set_text (self->group_heading, jd_group_word_get_word (jd_catalogue_get_group_word (catalogue)));
}

/* Marks the line of the function whose role is selected everywhere. */
static void
mark_selected (JdFunctionResults *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *selected = viewer != NULL ? jd_viewer_get_role (viewer) : NULL;
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->table, i)) != NULL; i++)
    {
      gboolean is_it = selected != NULL && jd_score_row_is_about (JD_SCORE_ROW (row), selected);

      if (is_it == gtk_widget_has_css_class (GTK_WIDGET (row), "current"))
        continue;
      if (is_it)
        gtk_widget_add_css_class (GTK_WIDGET (row), "current");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (row), "current");
    }
}

static void
row_activated_cb (JdFunctionResults *self, JdScoreRow *row)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *role = jd_score_row_get_role (row, viewer);

  if (role != NULL)
    jd_viewer_select_only (viewer, role);
}

/* --- view --- */

/* Brings into sight what is said of the function of the role that was selected elsewhere: on the radar, most of all. */
static void
scroll_to_selected (JdFunctionResults *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->side);
  JdRole *selected = jd_viewer_get_role (jd_view_get_viewer (JD_VIEW (self)));
  GtkWidget *row = NULL;
  graphene_rect_t bounds;

  if (selected == NULL || gtk_widget_get_focus_child (GTK_WIDGET (self->side)) != NULL)
    return;
  row = jd_finding_box_find_row (self->strengths, selected);
  if (row == NULL)
    row = jd_finding_box_find_row (self->weaknesses, selected);
  if (row != NULL && gtk_widget_compute_bounds (row, GTK_WIDGET (self->side), &bounds))
    {
      double top = bounds.origin.y + gtk_adjustment_get_value (adjustment);

      gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
    }
}

static void
copy_cb (JdFunctionResults *self)
{
  jd_finding_copy (
    GTK_WIDGET (self), jd_view_get_viewer (JD_VIEW (self)), JD_FINDING_STRENGTH, JD_FINDING_WEAKNESS);
}

static void
copy_action_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  copy_cb (JD_FUNCTION_RESULTS (widget));
}

static void
jd_function_results_refresh (JdView *view)
{
  JdFunctionResults *self = JD_FUNCTION_RESULTS (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  gboolean has_design = viewer != NULL && jd_viewer_get_maturity (viewer) != NULL;
  gboolean has_target;
  GtkListBoxRow *row;

  gtk_stack_set_visible_child_name (self->stack, has_design ? "results" : "empty");
  gtk_widget_set_sensitive (jd_view_get_controls (view), has_design);
  if (!has_design)
    return;
  has_target = jd_viewer_get_target (viewer) != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->target_heading), has_target);
  gtk_widget_set_visible (GTK_WIDGET (self->gap_heading), has_target);
  gtk_widget_set_visible (GTK_WIDGET (self->way_heading), has_target);
  ensure_table (self, jd_viewer_get_catalogue (viewer));
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->table, i)) != NULL; i++)
    jd_score_row_refresh (JD_SCORE_ROW (row), viewer);
  mark_selected (self);
}

static void
jd_function_results_viewer_set (JdView *view)
{
  JdFunctionResults *self = JD_FUNCTION_RESULTS (view);
  JdViewer *viewer = jd_view_get_viewer (view);

  jd_view_set_viewer (JD_VIEW (self->chart), viewer);
  jd_view_set_viewer (JD_VIEW (self->strengths), viewer);
  jd_view_set_viewer (JD_VIEW (self->weaknesses), viewer);

  JD_VIEW_CLASS (jd_function_results_parent_class)->viewer_set (view);
}

static void
jd_function_results_selection_changed (JdView *view)
{
  mark_selected (JD_FUNCTION_RESULTS (view));
  scroll_to_selected (JD_FUNCTION_RESULTS (view));
}

static void
jd_function_results_dispose (GObject *object)
{
  JdFunctionResults *self = JD_FUNCTION_RESULTS (object);

  g_clear_object (&self->listed);
  for (guint i = 0; i < JD_N_SCORE_COLUMNS; i++)
    g_clear_object (&self->columns[i]);

  G_OBJECT_CLASS (jd_function_results_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, stack);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, chart);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, side);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, group_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, score_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, coverage_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, target_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, gap_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, way_heading);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, table);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, strengths);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, weaknesses);
  gtk_widget_class_bind_template_child (widget_class, JdFunctionResults, rule);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
jd_function_results_class_init (JdFunctionResultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jd_function_results_dispose;
  view_class->viewer_set = jd_function_results_viewer_set;
  view_class->refresh = jd_function_results_refresh;
  view_class->selection_changed = jd_function_results_selection_changed;

  gtk_widget_class_install_action (widget_class, "results.copy", NULL, copy_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "results.copy", NULL);

  g_type_ensure (JD_TYPE_FINDING_BOX);
  g_type_ensure (JD_TYPE_RESULT_CHART);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-function-results.ui");
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "results");
}

static void
jd_function_results_init (JdFunctionResults *self)
{
  GtkLabel *headings[JD_N_SCORE_COLUMNS];

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_FUNCTIONS));

  headings[0] = self->score_heading;
  headings[1] = self->coverage_heading;
  headings[2] = self->target_heading;
  headings[3] = self->gap_heading;
  headings[4] = self->way_heading;
  for (guint i = 0; i < JD_N_SCORE_COLUMNS; i++)
    {
      self->columns[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
      gtk_size_group_add_widget (self->columns[i], GTK_WIDGET (headings[i]));
    }
}
