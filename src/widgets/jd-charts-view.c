/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-charts-view.h"

#include <glib/gi18n-lib.h>

#include "jd-figure-words.h"
#include "jd-pattern-table.h"
#include "jd-radar-figure.h"
#include "jd-score-row.h"
#include "jd-tile.h"
#include "jd-words.h"
#include "jd-wrap-layout.h"

struct _JdChartsView
{
  JdView parent_instance;

  JdRadarMode mode;
  JdCatalogue *listed; /* whose functions and roles the table lists; NULL: to be listed anew */

  GtkStack *stack;
  GtkToggleButton *functions_button;
  GtkToggleButton *roles_button;
  JdRadarView *radar;
  JdTile *overall;
  JdTile *coverage;
  JdTile *excluded;
  JdTile *unnecessary;
  GtkScrolledWindow *side;
  GtkLabel *group_heading;
  GtkListBox *table;
  JdPatternTable *patterns;
  GtkLabel *rule;
};

enum
{
  PROP_0,
  PROP_MODE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdChartsView, jd_charts_view, JD_TYPE_VIEW)

static const char *
get_group_button_label (JdCatalogue *catalogue)
{
  switch (jd_catalogue_get_group_word (catalogue))
    {
    case JD_GROUP_WORD_CATEGORY:
      return _ ("By Category");
    case JD_GROUP_WORD_GROUP:
      return _ ("By Group");
    case JD_GROUP_WORD_FUNCTION:
    default:
      return _ ("By Function");
    }
}

static void
clear_table (JdChartsView *self)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->table, 0)) != NULL)
    gtk_list_box_remove (self->table, GTK_WIDGET (row));
}

static void
add_row (JdChartsView *self, JdScoreRowKind kind, guint index)
{
  gtk_list_box_append (self->table, GTK_WIDGET (jd_score_row_new (kind, index)));
}

/* The numbers of every axis stand in the table: by role those of each role under its function. */
static void
ensure_table (JdChartsView *self, JdCatalogue *catalogue)
{
  if (self->listed == catalogue)
    return;
  g_set_object (&self->listed, catalogue);

  clear_table (self);
  add_row (self, JD_SCORE_ROW_OVERALL, 0);
  for (guint i = 0; i < jd_catalogue_get_n_functions (catalogue); i++)
    {
      JdFunction *function = jd_catalogue_get_function (catalogue, i);

      add_row (self, JD_SCORE_ROW_FUNCTION, i);
      for (guint j = 0; self->mode == JD_RADAR_MODE_ROLES && j < jd_function_get_n_roles (function); j++)
        add_row (self, JD_SCORE_ROW_ROLE, jd_function_get_first_role (function) + j);
    }
  gtk_button_set_label (GTK_BUTTON (self->functions_button), get_group_button_label (catalogue));
  gtk_label_set_text (self->group_heading, jd_group_word_get_word (jd_catalogue_get_group_word (catalogue)));
}

static void
show_totals (JdChartsView *self, const JdGroupMaturity *overall)
{
  g_autofree char *score = jd_fraction_dup_text (overall->score);
  g_autofree char *coverage = jd_coverage_dup_text (overall);
  g_autofree char *excluded = g_strdup_printf ("%u", overall->excluded);
  g_autofree char *unnecessary = g_strdup_printf ("%u", overall->unnecessary);

  jd_tile_set (self->overall, *score != '\0' ? score : "–", "");
  jd_tile_set (self->coverage, coverage, "");
  jd_tile_set (self->excluded, excluded, "");
  jd_tile_set (self->unnecessary, unnecessary, "");
}

static void
scroll_to_row (JdChartsView *self, GtkWidget *row)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->side);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (row, GTK_WIDGET (self->side), &bounds))
    {
      double top = bounds.origin.y + gtk_adjustment_get_value (adjustment);

      gtk_adjustment_clamp_page (adjustment, top, top + bounds.size.height);
    }
}

/* Marks the line of the role that is selected everywhere: its own, or by function that of its function. */
static void
mark_selected (JdChartsView *self)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *selected = viewer != NULL ? jd_viewer_get_role (viewer) : NULL;
  JdScoreRowKind kind = self->mode == JD_RADAR_MODE_ROLES ? JD_SCORE_ROW_ROLE : JD_SCORE_ROW_FUNCTION;
  GtkListBoxRow *row;

  if (self->listed == NULL)
    return;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->table, i)) != NULL; i++)
    {
      gboolean is_it = selected != NULL && jd_score_row_shows (JD_SCORE_ROW (row), kind, selected);

      if (is_it == gtk_widget_has_css_class (GTK_WIDGET (row), "current"))
        continue;
      if (is_it)
        {
          gtk_widget_add_css_class (GTK_WIDGET (row), "current");
          scroll_to_row (self, GTK_WIDGET (row));
        }
      else
        {
          gtk_widget_remove_css_class (GTK_WIDGET (row), "current");
        }
    }
}

static void
jd_charts_view_selection_changed (JdView *view)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (view)))
    mark_selected (JD_CHARTS_VIEW (view));
  else
    jd_view_refresh (view);
}

static void
jd_charts_view_refresh (JdView *view)
{
  JdChartsView *self = JD_CHARTS_VIEW (view);
  JdViewer *viewer = jd_view_get_viewer (view);
  const JdMaturity *maturity = viewer != NULL ? jd_viewer_get_maturity (viewer) : NULL;
  GtkListBoxRow *row;

  gtk_stack_set_visible_child_name (self->stack, maturity != NULL ? "charts" : "empty");
  if (maturity == NULL)
    return;
  ensure_table (self, jd_viewer_get_catalogue (viewer));
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->table, i)) != NULL; i++)
    jd_score_row_refresh (JD_SCORE_ROW (row), viewer);
  show_totals (self, jd_maturity_get_overall (maturity));
  jd_pattern_table_refresh (self->patterns, viewer);
  mark_selected (self);
}

static void
jd_charts_view_viewer_set (JdView *view)
{
  jd_view_set_viewer (JD_VIEW (JD_CHARTS_VIEW (view)->radar), jd_view_get_viewer (view));

  JD_VIEW_CLASS (jd_charts_view_parent_class)->viewer_set (view);
}

static void
row_activated_cb (JdChartsView *self, JdScoreRow *row)
{
  JdViewer *viewer = jd_view_get_viewer (JD_VIEW (self));
  JdRole *role = jd_score_row_get_role (row, viewer);

  if (role != NULL)
    jd_viewer_select_only (viewer, role);
}

static void
mode_toggled_cb (JdChartsView *self)
{
  gboolean roles = gtk_toggle_button_get_active (self->roles_button);

  jd_charts_view_set_mode (self, roles ? JD_RADAR_MODE_ROLES : JD_RADAR_MODE_FUNCTIONS);
}

static void
jd_charts_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdChartsView *self = JD_CHARTS_VIEW (object);

  switch (prop_id)
    {
    case PROP_MODE:
      g_value_set_enum (value, self->mode);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_charts_view_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdChartsView *self = JD_CHARTS_VIEW (object);

  switch (prop_id)
    {
    case PROP_MODE:
      jd_charts_view_set_mode (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_charts_view_dispose (GObject *object)
{
  JdChartsView *self = JD_CHARTS_VIEW (object);

  g_clear_object (&self->listed);

  G_OBJECT_CLASS (jd_charts_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, stack);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, functions_button);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, roles_button);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, radar);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, overall);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, coverage);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, excluded);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, unnecessary);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, side);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, group_heading);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, table);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, patterns);
  gtk_widget_class_bind_template_child (widget_class, JdChartsView, rule);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_toggled_cb);
}

static void
jd_charts_view_class_init (JdChartsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_charts_view_get_property;
  object_class->set_property = jd_charts_view_set_property;
  object_class->dispose = jd_charts_view_dispose;
  view_class->viewer_set = jd_charts_view_viewer_set;
  view_class->refresh = jd_charts_view_refresh;
  view_class->selection_changed = jd_charts_view_selection_changed;

  properties[PROP_MODE]
    = g_param_spec_enum ("mode", NULL, NULL, JD_TYPE_RADAR_MODE, JD_RADAR_MODE_FUNCTIONS, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_PATTERN_TABLE);
  g_type_ensure (JD_TYPE_RADAR_VIEW);
  g_type_ensure (JD_TYPE_TILE);
  g_type_ensure (JD_TYPE_WRAP_LAYOUT);
  jd_view_class_set_template (view_class, "/io/github/jindate/Jindate/ui/jd-charts-view.ui");
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "charts");
}

static void
jd_charts_view_init (JdChartsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_text (self->rule, jd_rules_get_text (JD_RULES_SCORES));
}

JdRadarMode
jd_charts_view_get_mode (JdChartsView *self)
{
  g_return_val_if_fail (JD_IS_CHARTS_VIEW (self), JD_RADAR_MODE_FUNCTIONS);
  return self->mode;
}

/* Shows the radar by function or by role, and its numbers in the table. */
void
jd_charts_view_set_mode (JdChartsView *self, JdRadarMode mode)
{
  g_return_if_fail (JD_IS_CHARTS_VIEW (self));

  if (self->mode == mode)
    return;
  self->mode = mode;
  g_clear_object (&self->listed);
  gtk_toggle_button_set_active (mode == JD_RADAR_MODE_ROLES ? self->roles_button : self->functions_button,
                                TRUE);
  jd_radar_view_set_mode (self->radar, mode);
  jd_view_refresh (JD_VIEW (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}
