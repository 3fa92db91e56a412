/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grid as a whole: what it is bound to, and which table it is. Its other files each do one of the things
 * that happen to it (follow, cursor, keys, pointer, edit, typing, copy, block, menu, columns, actions). */
#include "jd-score-grid.h"

#include "jd-score-grid-group.h"
#include "jd-score-grid-private.h"
#include "jd-template.h"

enum
{
  PROP_0,
  PROP_SETTINGS,
  PROP_TABLE,
  PROP_SHOWS_UNNECESSARY,
  PROP_N_HIDDEN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdScoreGrid, jd_score_grid, JD_TYPE_VIEW)

static void
jd_score_grid_viewer_set (JdView *view)
{
  JD_SCORE_GRID (view)->sheet.viewer = jd_view_get_viewer (view);

  JD_VIEW_CLASS (jd_score_grid_parent_class)->viewer_set (view);
}

static void
jd_score_grid_changed (JdView *view, JdStep *step)
{
  /* The lines may be those of another catalogue, so this does not wait; a step does until somebody looks. */
  if (step == NULL)
    jd_score_grid_everything_changed (JD_SCORE_GRID (view));
  else if (gtk_widget_get_mapped (GTK_WIDGET (view)))
    jd_score_grid_step_done (JD_SCORE_GRID (view), step);
  else
    jd_view_refresh (view);
}

static void
jd_score_grid_refresh (JdView *view)
{
  jd_score_grid_everything_changed (JD_SCORE_GRID (view));
}

static void
jd_score_grid_selection_changed (JdView *view)
{
  jd_score_grid_follow_viewer (JD_SCORE_GRID (view));
}

static void
jd_score_grid_filter_changed (JdView *view)
{
  jd_score_grid_rebuild (JD_SCORE_GRID (view));
}

static void
settings_changed_cb (JdScoreGrid *self)
{
  jd_score_grid_load_columns (self);
}

/* --- class --- */

static void
jd_score_grid_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  JdScoreGrid *self = JD_SCORE_GRID (object);

  switch (prop_id)
    {
    case PROP_SETTINGS:
      g_value_set_object (value, self->settings);
      break;
    case PROP_TABLE:
      g_value_set_enum (value, self->sheet.table);
      break;
    case PROP_SHOWS_UNNECESSARY:
      g_value_set_boolean (value, jd_score_grid_get_shows_unnecessary (self));
      break;
    case PROP_N_HIDDEN:
      g_value_set_uint (value, self->n_hidden);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
jd_score_grid_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  JdScoreGrid *self = JD_SCORE_GRID (object);

  switch (prop_id)
    {
    case PROP_SETTINGS:
      jd_score_grid_set_settings (self, g_value_get_object (value));
      break;
    case PROP_TABLE:
      jd_score_grid_set_table (self, g_value_get_enum (value));
      break;
    case PROP_SHOWS_UNNECESSARY:
      jd_score_grid_set_shows_unnecessary (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
jd_score_grid_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (JD_SCORE_GRID (widget)->view));
}

static void
jd_score_grid_dispose (GObject *object)
{
  JdScoreGrid *self = JD_SCORE_GRID (object);

  jd_view_unfollow (JD_VIEW (self));
  g_clear_object (&self->settings);
  if (self->view != NULL)
    jd_score_grid_end_typing (self);
  jd_score_grid_drop_popover (self);
  jd_typed_code_forget (self->code);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "grid", NULL);
  g_clear_object (&self->actions);
  jd_template_dispose (GTK_WIDGET (self), JD_TYPE_SCORE_GRID);
  self->sheet.viewer = NULL;

  G_OBJECT_CLASS (jd_score_grid_parent_class)->dispose (object);
}

static void
jd_score_grid_finalize (GObject *object)
{
  JdScoreGrid *self = JD_SCORE_GRID (object);

  jd_typed_code_free (self->code);
  jd_score_lines_free (self->sheet.lines);
  g_clear_pointer (&self->sheet.pen, jd_score_pen_free);

  G_OBJECT_CLASS (jd_score_grid_parent_class)->finalize (object);
}

static void
jd_score_grid_class_init (JdScoreGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  JdViewClass *view_class = JD_VIEW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = jd_score_grid_get_property;
  object_class->set_property = jd_score_grid_set_property;
  object_class->dispose = jd_score_grid_dispose;
  object_class->finalize = jd_score_grid_finalize;
  widget_class->grab_focus = jd_score_grid_grab_focus;
  view_class->viewer_set = jd_score_grid_viewer_set;
  view_class->changed = jd_score_grid_changed;
  view_class->refresh = jd_score_grid_refresh;
  view_class->selection_changed = jd_score_grid_selection_changed;
  view_class->filter_changed = jd_score_grid_filter_changed;

  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  properties[PROP_TABLE]
    = g_param_spec_enum ("table", NULL, NULL, JD_TYPE_SCORE_TABLE, JD_SCORE_TABLE_SCORES, flags);
  properties[PROP_SHOWS_UNNECESSARY] = g_param_spec_boolean ("shows-unnecessary", NULL, NULL, TRUE, flags);
  properties[PROP_N_HIDDEN]
    = g_param_spec_uint ("n-hidden", NULL, NULL, 0, G_MAXUINT, 0, flags & ~G_PARAM_WRITABLE);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_SCORE_GRID_CHOICES);
  g_type_ensure (JD_TYPE_SCORE_GRID_VIEW);
  g_type_ensure (JD_TYPE_SCORE_GRID_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-score-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, view);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, words);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, choices);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, summary);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, columns_button);
  gtk_widget_class_bind_template_callback (widget_class, jd_score_grid_open_columns);
  gtk_widget_class_set_css_name (widget_class, "scores");
}

static void
jd_score_grid_init (JdScoreGrid *self)
{
  self->code = jd_typed_code_new ();
  self->sheet.lines = jd_score_lines_new ();
  self->sheet.line = JD_SCORE_LINE_NONE;
  self->sheet.order.only_matching = TRUE;
  /* Where the work begins: digits at once. */
  self->sheet.column = self->sheet.anchor_column = jd_score_table_get_first_edited (self->sheet.table);

  gtk_widget_init_template (GTK_WIDGET (self));
  jd_score_grid_add_actions (self);
  jd_score_grid_add_keys (self);
  jd_score_grid_add_pointer (self);
  jd_score_grid_view_set_sheet (self->view, &self->sheet);
  jd_score_grid_load_columns (self);
}

/* Returns: (transfer floating) */
GtkWidget *
jd_score_grid_new (void)
{
  return g_object_new (JD_TYPE_SCORE_GRID, NULL);
}

/* Returns: (transfer none) (nullable) */
GSettings *
jd_score_grid_get_settings (JdScoreGrid *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self), NULL);
  return self->settings;
}

/* Remembers in @settings (nullable) which columns are shown; without, they cannot be chosen. */
void
jd_score_grid_set_settings (JdScoreGrid *self, GSettings *settings)
{
  g_return_if_fail (JD_IS_SCORE_GRID (self) && (settings == NULL || G_IS_SETTINGS (settings)));

  if (self->settings == settings)
    return;
  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_func (self->settings, settings_changed_cb, self);
  g_set_object (&self->settings, settings);
  if (settings != NULL)
    g_signal_connect_object (
      settings, "changed::score-columns", G_CALLBACK (settings_changed_cb), self, G_CONNECT_SWAPPED);
  jd_score_grid_load_columns (self);
  jd_score_grid_update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SETTINGS]);
}

JdScoreTable
jd_score_grid_get_table (JdScoreGrid *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self), JD_SCORE_TABLE_SCORES);
  return self->sheet.table;
}

/* Shows @table from now on, with the columns and rows that it has. */
void
jd_score_grid_set_table (JdScoreGrid *self, JdScoreTable table)
{
  g_return_if_fail (JD_IS_SCORE_GRID (self));

  if (self->sheet.table == table)
    return;
  self->sheet.table = table;
  self->sheet.order.only_needed = jd_score_table_leaves_out_unnecessary (table);
  jd_score_grid_load_columns (self);
  self->sheet.column = self->sheet.anchor_column = jd_score_table_get_first_edited (table);
  gtk_widget_set_visible (GTK_WIDGET (self->words), jd_score_table_has_levels (table));
  gtk_widget_set_visible (GTK_WIDGET (self->choices), !jd_score_table_has_levels (table));
  gtk_accessible_update_property (
    GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, jd_score_table_get_title (table), -1);
  jd_score_grid_rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TABLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_UNNECESSARY]);
}

/* Whether roles that the profile calls unnecessary have rows. */
gboolean
jd_score_grid_get_shows_unnecessary (JdScoreGrid *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self), FALSE);
  return !self->sheet.order.only_needed;
}

void
jd_score_grid_set_shows_unnecessary (JdScoreGrid *self, gboolean shows)
{
  g_return_if_fail (JD_IS_SCORE_GRID (self));

  if (jd_score_grid_get_shows_unnecessary (self) == shows)
    return;
  self->sheet.order.only_needed = !shows;
  jd_score_grid_rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_UNNECESSARY]);
}

/* How many roles have no row because they are unnecessary. */
guint
jd_score_grid_get_n_hidden (JdScoreGrid *self)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self), 0);
  return self->n_hidden;
}

/* Counts them anew. */
void
jd_score_grid_update_n_hidden (JdScoreGrid *self)
{
  guint n_hidden = jd_score_lines_get_n_hidden (self->sheet.lines);

  if (self->n_hidden == n_hidden)
    return;
  self->n_hidden = n_hidden;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_HIDDEN]);
}

/* What the grid says about @role in @column, shown or not: for those who compare it with the model.
 * Returns: (transfer full) */
char *
jd_score_grid_dup_cell_text (JdScoreGrid *self, JdRole *role, JdScoreColumn column)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self) && JD_IS_ROLE (role) && column < JD_N_SCORE_COLUMNS, NULL);
  return jd_score_cell_dup_text (self->sheet.viewer, role, column);
}

/* The same about @function; in NAME, how many of its roles have what the table is about. Returns: (transfer full) */
char *
jd_score_grid_dup_function_text (JdScoreGrid *self, JdFunction *function, JdScoreColumn column)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self) && JD_IS_FUNCTION (function), NULL);
  return column == JD_SCORE_COLUMN_NAME
           ? jd_score_group_dup_coverage (self->sheet.viewer, self->sheet.table, function)
           : jd_score_group_dup_text (self->sheet.viewer, self->sheet.table, function, column);
}
