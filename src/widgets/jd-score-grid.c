/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grid as a whole: what it is bound to, and what of it follows which change. Its other files each do one of
 * the things a person does with it (cursor, keys, pointer, edit, typing, block, menu, columns, actions). */
#include "jd-score-grid.h"

#include <glib/gi18n-lib.h>

#include "jd-figure-words.h"
#include "jd-score-grid-cell.h"
#include "jd-score-grid-private.h"
#include "jd-template.h"

enum
{
  PROP_0,
  PROP_SETTINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JdScoreGrid, jd_score_grid, JD_TYPE_VIEW)

/* --- what the parts show --- */

/* Which levels in words stand below the grid. */
void
jd_score_grid_update_words (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = self->sheet.viewer != NULL ? jd_score_grid_dup_roles (self) : NULL;

  jd_score_grid_words_show (self->words,
                            self->sheet.viewer,
                            jd_score_grid_get_role (self),
                            roles != NULL ? roles->len : 0,
                            jd_score_column_get_side (jd_score_grid_get_level_column (self)));
}

static void
update_summary (JdScoreGrid *self)
{
  const JdMaturity *maturity
    = self->sheet.viewer != NULL ? jd_viewer_get_edited_maturity (self->sheet.viewer) : NULL;
  const JdGroupMaturity *all = maturity != NULL ? jd_maturity_get_overall (maturity) : NULL;
  g_autofree char *text = NULL;

  if (all != NULL)
    /* Translators: counts of roles, then the rules of calculation. */
    text = g_strdup_printf (
      _ ("Excluded: %u. Unnecessary: %u. %s"), all->excluded, all->unnecessary, jd_rules_get_text (JD_RULES_SCORES));
  gtk_label_set_text (self->summary, text != NULL ? text : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->summary), text);
}

/* Lists the lines anew, in order; the cursor stays with its role, or goes to its function if that is folded. */
void
jd_score_grid_rebuild (JdScoreGrid *self)
{
  const JdScoreLine *line = jd_score_lines_get (self->sheet.lines, self->sheet.line);
  JdScoreLine old = line != NULL ? *line : (JdScoreLine){ NULL, NULL };

  jd_score_lines_update (self->sheet.lines, self->sheet.viewer, &self->sheet.order);
  self->sheet.order_is_old = FALSE;
  if (old.role != NULL)
    self->sheet.line = jd_score_lines_find_role (self->sheet.lines, old.role);
  if (old.function != NULL && (old.role == NULL || self->sheet.line < 0))
    self->sheet.line = jd_score_lines_find_function (self->sheet.lines, old.function);
  jd_score_grid_view_rebuild (self->view);
  if (self->sheet.line != JD_SCORE_LINE_NONE)
    jd_score_grid_view_scroll_to (self->view, self->sheet.line, self->sheet.column);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->view)) != NULL && self->editor == NULL)
    jd_score_grid_focus_cursor (self);
  jd_score_grid_update_words (self);
  jd_score_grid_update_actions (self);
}

/* --- what changes --- */

static void
refresh_role (JdScoreGrid *self, JdRole *role)
{
  int line = jd_score_lines_find_role (self->sheet.lines, role);

  if (line >= 0)
    jd_score_grid_view_refresh_line (self->view, line);
}

static JdRole *
find_role (JdScoreGrid *self, JdRecord *record)
{
  if (JD_IS_PROFILE (record))
    return jd_profile_get_role (JD_PROFILE (record));
  /* Of another design only the target shows here, which is one of the two that are looked at. */
  if (JD_IS_ASSIGNMENT (record))
    return jd_assignment_get_role (JD_ASSIGNMENT (record));
  return NULL;
}

/* Refreshes the roles that @step touched and the functions over them; all, where it touched something else. */
static gboolean
refresh_touched (JdScoreGrid *self, JdStep *step)
{
  g_autoptr (GHashTable) functions = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer function;

  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    {
      JdRole *role = find_role (self, jd_step_get_record (step, i));

      if (role == NULL)
        return FALSE;
      refresh_role (self, role);
      g_hash_table_add (functions, jd_role_get_function (role));
    }
  g_hash_table_iter_init (&iter, functions);
  while (g_hash_table_iter_next (&iter, &function, NULL))
    jd_score_grid_view_refresh_line (self->view, jd_score_lines_find_function (self->sheet.lines, function));
  jd_score_grid_view_refresh_line (self->view, JD_SCORE_LINE_FOOTER);
  return TRUE;
}

static void
step_done (JdScoreGrid *self, JdStep *step)
{
  if (self->sheet.order.sort != JD_SCORE_COLUMN_CODE && !self->sheet.order_is_old)
    {
      self->sheet.order_is_old = TRUE;
      jd_score_grid_view_refresh_line (self->view, JD_SCORE_LINE_HEADER);
    }
  if (!refresh_touched (self, step))
    jd_score_grid_view_refresh (self->view);
  update_summary (self);
  jd_score_grid_update_words (self);
  jd_score_grid_update_actions (self);
  jd_score_grid_update_units (self);
}

static void
everything_changed (JdScoreGrid *self)
{
  JdRole *role = self->sheet.viewer != NULL ? jd_viewer_get_role (self->sheet.viewer) : NULL;

  jd_score_grid_end_typing (self);
  jd_score_grid_drop_popover (self);
  /* What the lines were may be gone with its catalogue. */
  self->sheet.line = JD_SCORE_LINE_NONE;
  self->anchor = role;
  jd_score_lines_update (self->sheet.lines, self->sheet.viewer, &self->sheet.order);
  jd_score_grid_load_columns (self);
  jd_score_grid_view_restyle (self->view);
  jd_score_grid_rebuild (self);
  jd_score_grid_follow_viewer (self);
  update_summary (self);
}

static void
jd_score_grid_viewer_set (JdView *view)
{
  JD_SCORE_GRID (view)->sheet.viewer = jd_view_get_viewer (view);

  JD_VIEW_CLASS (jd_score_grid_parent_class)->viewer_set (view);
}

static void
jd_score_grid_changed (JdView *view, JdStep *step)
{
  if (step != NULL)
    step_done (JD_SCORE_GRID (view), step);
  else
    everything_changed (JD_SCORE_GRID (view));
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
  jd_score_grid_stop_code (self);
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

  g_string_free (self->code, TRUE);
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
  view_class->selection_changed = jd_score_grid_selection_changed;
  view_class->filter_changed = jd_score_grid_filter_changed;

  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JD_TYPE_SCORE_GRID_VIEW);
  g_type_ensure (JD_TYPE_SCORE_GRID_WORDS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/jindate/Jindate/ui/jd-score-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, view);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, words);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, summary);
  gtk_widget_class_bind_template_child (widget_class, JdScoreGrid, columns_button);
  gtk_widget_class_bind_template_callback (widget_class, jd_score_grid_open_columns);
  gtk_widget_class_set_css_name (widget_class, "scores");
}

static void
jd_score_grid_init (JdScoreGrid *self)
{
  self->code = g_string_new (NULL);
  self->sheet.lines = jd_score_lines_new ();
  self->sheet.line = JD_SCORE_LINE_NONE;
  self->sheet.order.only_matching = TRUE;
  /* Where the work begins: digits at once. */
  self->sheet.column = self->sheet.anchor_column = JD_SCORE_COLUMN_INSOURCE;

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

/* What the grid says about @role in @column, shown or not: for those who compare it with the model.
 * Returns: (transfer full) */
char *
jd_score_grid_dup_cell_text (JdScoreGrid *self, JdRole *role, JdScoreColumn column)
{
  g_return_val_if_fail (JD_IS_SCORE_GRID (self) && JD_IS_ROLE (role) && column < JD_N_SCORE_COLUMNS, NULL);
  return jd_score_cell_dup_text (self->sheet.viewer, role, column);
}

/* The same about @function. Returns: (transfer full) */
char *
jd_score_grid_dup_function_text (JdScoreGrid *self, JdFunction *function, JdScoreColumn column)
{
  const JdGroupMaturity *group;

  g_return_val_if_fail (JD_IS_SCORE_GRID (self) && JD_IS_FUNCTION (function), NULL);

  group = jd_maturity_get_function (jd_viewer_get_edited_maturity (self->sheet.viewer),
                                    jd_function_get_index (function));
  return column == JD_SCORE_COLUMN_NAME ? jd_score_group_dup_coverage (group)
                                        : jd_score_group_dup_text (group, column);
}
