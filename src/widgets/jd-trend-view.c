/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-trend-view.h"

#include "jd-figure-words.h"
#include "jd-trend-chart.h"
#include "jd-trend-row.h"

struct _JdTrendView
{
  JdView parent_instance;

  JdTrend *trend; /* of the viewer's project; NULL where there is none */

  GtkStack *stack;
  GtkDropDown *lines;
  GtkStringList *names;
  JdTrendChart *chart;
  GtkLabel *heading;
  GtkListBox *table;
  GtkLabel *rule;
};

G_DEFINE_FINAL_TYPE (JdTrendView, jd_trend_view, JD_TYPE_VIEW)

/* The lines of the chart begin with the whole, those of the trend do not count it. */
static int
get_trend_line (JdTrendView *self)
{
  int line = jd_trend_chart_get_line (self->chart);

  return line == 0 ? JD_TREND_OVERALL : line - 1;
}

static JdDesign *
get_target (JdTrendView *self)
{
  return jd_viewer_get_target (jd_view_get_viewer (JD_VIEW (self)));
}

/* --- table --- */

static JdTrendRow *
ensure_row (JdTrendView *self, int index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->table, index);

  if (row == NULL)
    {
      gtk_list_box_append (self->table, jd_trend_row_new ());
      row = gtk_list_box_get_row_at_index (self->table, index);
    }
  return JD_TREND_ROW (row);
}

static void
mark_row (JdTrendRow *row, gboolean is_shown)
{
  if (is_shown)
    gtk_widget_add_css_class (GTK_WIDGET (row), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "current");
}

/* The newest on top: that is what is asked for first. The goal stands above it, as it lies ahead. */
static void
fill_table (JdTrendView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdDesign *target = get_target (self);
  int line = get_trend_line (self);
  int n = 0;
  GtkListBoxRow *row;

  if (target != NULL)
    {
      mark_row (ensure_row (self, n), target == jd_viewer_get_design (viewer));
      jd_trend_row_show_goal (ensure_row (self, n++), self->trend, target, line);
    }
  for (guint i = jd_trend_get_n_points (self->trend); i-- > 0;)
    {
      mark_row (ensure_row (self, n), jd_trend_get_design (self->trend, i) == jd_viewer_get_current (viewer));
      jd_trend_row_show_point (ensure_row (self, n++), self->trend, i, line);
    }
  while ((row = gtk_list_box_get_row_at_index (self->table, n)) != NULL)
    gtk_list_box_remove (self->table, GTK_WIDGET (row));
}

static void
fill_heading (JdTrendView *self)
{
  guint line = (guint) jd_trend_chart_get_line (self->chart);
  g_autofree char *name = jd_trend_figure_dup_line_name (jd_trend_chart_get_figure (self->chart), line);

  gtk_label_set_text (self->heading, name);
}

/* --- lines --- */

static gboolean
has_names (JdTrendView *self, const char *const *names)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->names));

  if (n != g_strv_length ((char **) names))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (self->names, i), names[i]))
      return FALSE;
  return TRUE;
}

/* The names change with catalogue and language only. */
static void
fill_names (JdTrendView *self)
{
  const JdTrendFigure *figure = jd_trend_chart_get_figure (self->chart);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < jd_trend_figure_get_data (figure)->n_lines; i++)
    {
      g_autofree char *name = jd_trend_figure_dup_line_name (figure, i);

      g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);
  if (has_names (self, (const char *const *) names))
    return;
  gtk_string_list_splice (
    self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)), (const char *const *) names);
  gtk_drop_down_set_selected (self->lines, (guint) jd_trend_chart_get_line (self->chart));
}

static void
line_chosen_cb (JdTrendView *self)
{
  guint selected = gtk_drop_down_get_selected (self->lines);

  if (selected != GTK_INVALID_LIST_POSITION && jd_trend_chart_get_figure (self->chart) != NULL
      && selected < jd_trend_figure_get_data (jd_trend_chart_get_figure (self->chart))->n_lines)
    jd_trend_chart_set_line (self->chart, (int) selected);
}

static void
line_changed_cb (JdTrendView *self)
{
  gtk_drop_down_set_selected (self->lines, (guint) jd_trend_chart_get_line (self->chart));
  if (self->trend == NULL || jd_trend_chart_get_figure (self->chart) == NULL)
    return;
  fill_heading (self);
  fill_table (self);
}

/* --- what a person chooses --- */

static void
select_function (JdTrendView *self, guint index)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdCatalogue *catalogue = jd_viewer_get_catalogue (viewer);
  JdFunction *function = jd_catalogue_get_function (catalogue, index);
  JdRole *role = jd_viewer_get_role (viewer);

  if (role == NULL || jd_role_get_function (role) != function)
    jd_viewer_select_only (viewer, jd_catalogue_get_role (catalogue, jd_function_get_first_role (function)));
}

static void
point_activated_cb (JdTrendView *self, int line, int date)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));

  jd_trend_chart_set_line (self->chart, line);
  if (line > 0)
    select_function (self, (guint) line - 1);
  if (date < (int) jd_trend_get_n_points (self->trend))
    jd_viewer_set_design (viewer, jd_trend_get_design (self->trend, (guint) date));
}

static void
row_activated_cb (JdTrendView *self, JdTrendRow *row)
{
  jd_viewer_set_design (jd_view_get_viewer (JD_VIEW (self)), jd_trend_row_get_design (row));
}

/* --- what the viewer says --- */

static void
jd_trend_view_changed (JdView *view, JdStep *step)
{
  JdTrendView *self = JD_TREND_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  JdProject *project = viewer != NULL ? jd_viewer_get_project (viewer) : NULL;

  if (self->trend != NULL && jd_trend_get_project (self->trend) == project)
    {
      jd_trend_update (self->trend, step);
    }
  else
    {
      jd_trend_chart_set_figure (self->chart, NULL);
      g_clear_pointer (&self->trend, jd_trend_free);
      if (project != NULL)
        self->trend = jd_trend_new (project);
    }
  jd_view_refresh (view);
}

static void
jd_trend_view_refresh (JdView *view)
{
  JdTrendView *self = JD_TREND_VIEW (view);
  gboolean is_empty = self->trend == NULL || jd_trend_get_n_points (self->trend) == 0;

  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "trend");
  if (is_empty)
    {
      jd_trend_chart_set_figure (self->chart, NULL);
      return;
    }
  jd_trend_chart_set_figure (
    self->chart,
    jd_trend_figure_new (self->trend, get_target (self), jd_viewer_get_language (jd_view_get_viewer (view))));
  fill_names (self);
  fill_heading (self);
  fill_table (self);
}

/* The function of the role that is selected everywhere stands out. */
static void
jd_trend_view_selection_changed (JdView *view)
{
  JdRole *role = jd_viewer_get_role (jd_view_get_viewer (view));

  if (role != NULL)
    jd_trend_chart_set_line (JD_TREND_VIEW (view)->chart,
                             (int) jd_function_get_index (jd_role_get_function (role)) + 1);
}

static void
jd_trend_view_finalize (GObject *object)
{
  g_clear_pointer (&JD_TREND_VIEW (object)->trend, jd_trend_free);

  G_OBJECT_CLASS (jd_trend_view_parent_class)->finalize (object);
}

static void
jd_trend_view_class_init (JdTrendViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jd_trend_view_finalize;
  view_class->changed = jd_trend_view_changed;
  view_class->refresh = jd_trend_view_refresh;
  view_class->selection_changed = jd_trend_view_selection_changed;

  g_type_ensure (JD_TYPE_TREND_CHART);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-trend-view.ui");
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, lines);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, names);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, chart);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, heading);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, table);
  gtk_widget_class_bind_template_child (widget_class, JdTrendView, rule);
  gtk_widget_class_bind_template_callback (widget_class, line_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, line_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, point_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "trend");
}

static void
jd_trend_view_init (JdTrendView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_SCORES));
}
