/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the grid follows which change of the model: the rows that an edit touched, or all of it. */
#include "jd-score-grid-private.h"

#include <glib/gi18n-lib.h>

#include "jd-figure-words.h"

/* --- what the parts show --- */

/* The column of choices that those below the grid are about: the cursor's, or else that of the table's work. */
static JdScoreColumn
get_choice_column (JdScoreGrid *self)
{
  return jd_score_column_get_kind (self->sheet.column) == JD_SCORE_CELL_CHOICE
           ? self->sheet.column
           : jd_score_table_get_first_edited (self->sheet.table);
}

/* Which levels in words, or choices, stand below the grid. */
void
jd_score_grid_update_words (JdScoreGrid *self)
{
  g_autoptr (GPtrArray) roles = self->sheet.viewer != NULL ? jd_score_grid_dup_roles (self) : NULL;

  JdRole *role = jd_score_grid_get_role (self);
  guint n_roles = roles != NULL ? roles->len : 0;

  if (jd_score_table_has_levels (self->sheet.table))
    jd_score_grid_words_show (
      self->words, self->sheet.viewer, role, n_roles, jd_score_grid_get_level_column (self));
  else
    jd_score_grid_choices_show (self->choices, self->sheet.viewer, role, n_roles, get_choice_column (self));
}

static char *
dup_summary (JdScoreGrid *self, const JdGroupMaturity *all)
{
  const char *rules = jd_rules_get_text (JD_RULES_SCORES);

  if (all->unnecessary == 0 && !jd_score_table_has_levels (self->sheet.table))
    return g_strdup (_ ("No role is unnecessary."));
  switch (self->sheet.table)
    {
    case JD_SCORE_TABLE_CATALOGUE:
      return g_strdup_printf (
        /* Translators: %u is a number of roles. */
        _ ("Unnecessary: %u. They are outside the evaluation: no mean, finding or distance counts them."),
        all->unnecessary);
    case JD_SCORE_TABLE_PROFILE:
      return g_strdup_printf (
        _ ("Unnecessary: %u, of which not shown: %u."), all->unnecessary, self->n_hidden);
    case JD_SCORE_TABLE_PORTFOLIO:
      return g_strdup_printf (
        /* Translators: counts of roles, where the target comes from (may be empty), the rules of calculation. */
        _ ("Excluded: %u. Unnecessary: %u, of which not shown: %u. %s%s"),
        all->excluded,
        all->unnecessary,
        self->n_hidden,
        jd_viewer_get_target (self->sheet.viewer) == NULL
          ? _ ("No to-be design is chosen beside it: the target is 5 on every side in use. ")
          : "",
        rules);
    case JD_SCORE_TABLE_SCORES:
    default:
      /* Translators: counts of roles, then the rules of calculation. */
      return g_strdup_printf (
        _ ("Excluded: %u. Unnecessary: %u. %s"), all->excluded, all->unnecessary, rules);
    }
}

static void
update_summary (JdScoreGrid *self)
{
  const JdMaturity *maturity = self->sheet.viewer == NULL ? NULL
                               : self->sheet.table == JD_SCORE_TABLE_PORTFOLIO
                                 ? jd_viewer_get_maturity (self->sheet.viewer)
                                 : jd_viewer_get_edited_maturity (self->sheet.viewer);
  g_autofree char *text = maturity != NULL ? dup_summary (self, jd_maturity_get_overall (maturity)) : NULL;

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
  jd_score_grid_update_n_hidden (self);
  update_summary (self);
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

/* Whether @step changes which roles are needed, and nobody is at work on a row that would be lost from sight. */
static gboolean
lists_others (JdScoreGrid *self, JdStep *step)
{
  if (!self->sheet.order.only_needed || gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    return FALSE;
  for (guint i = 0; i < jd_step_get_n_changes (step); i++)
    if (JD_IS_PROFILE (jd_step_get_record (step, i)))
      return TRUE;
  return FALSE;
}

/* Follows an edit. */
void
jd_score_grid_step_done (JdScoreGrid *self, JdStep *step)
{
  if (lists_others (self, step))
    {
      jd_score_grid_rebuild (self);
      return;
    }
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

/* Follows when anything may be new. */
void
jd_score_grid_everything_changed (JdScoreGrid *self)
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
}
