/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which columns there are: chosen in a menu, remembered in the settings. */
#include "jd-score-grid-private.h"

#define SETTING "score-columns"

/* Whether @column has anything to say in this project; code and name always stand. */
gboolean
jd_score_grid_can_show (JdScoreGrid *self, JdScoreColumn column)
{
  JdCatalogue *catalogue = self->sheet.viewer != NULL ? jd_viewer_get_catalogue (self->sheet.viewer) : NULL;

  if (jd_score_column_get_design (column) == JD_SCORE_DESIGN_TARGET
      && (self->sheet.viewer == NULL || jd_viewer_get_target (self->sheet.viewer) == NULL))
    return FALSE;
  return column >= JD_SCORE_N_STICKY && (jd_score_table_get_columns (self->sheet.table) & 1u << column) != 0
         && (column != JD_SCORE_COLUMN_AREA || catalogue == NULL || jd_catalogue_has_areas (catalogue));
}

static guint
list_by_default (JdScoreGrid *self)
{
  guint all = jd_score_table_get_columns (self->sheet.table);

  if (!jd_score_table_can_choose_columns (self->sheet.table))
    return all;
  return all & ~(1u << JD_SCORE_COLUMN_RECOMMENDATION) & ~(1u << JD_SCORE_COLUMN_AREA)
         & ~(1u << JD_SCORE_COLUMN_EVIDENCE) & ~(1u << JD_SCORE_COLUMN_REASON);
}

static guint
list_remembered (JdScoreGrid *self)
{
  g_auto (GStrv) ids = g_settings_get_strv (self->settings, SETTING);
  guint shown = 0;

  for (guint column = 0; column < JD_N_SCORE_COLUMNS; column++)
    if (column < JD_SCORE_N_STICKY
        || g_strv_contains ((const char *const *) ids, jd_score_column_get_id (column)))
      shown |= 1u << column;
  return shown;
}

static JdScoreColumn
find_nearest (JdScoreGrid *self, JdScoreColumn column)
{
  JdScoreColumn at = column;

  while (at > JD_SCORE_COLUMN_CODE && !jd_score_sheet_shows (&self->sheet, at))
    at--;
  return at;
}

/* Shows the columns that the settings, and the catalogue, ask for. */
void
jd_score_grid_load_columns (JdScoreGrid *self)
{
  guint shown = self->settings != NULL ? list_remembered (self) : list_by_default (self);

  for (guint column = JD_SCORE_N_STICKY; column < JD_N_SCORE_COLUMNS; column++)
    if (!jd_score_grid_can_show (self, column))
      shown &= ~(1u << column);
  if (shown == self->sheet.shown)
    return;

  self->sheet.shown = shown;
  self->sheet.column = find_nearest (self, self->sheet.column);
  self->sheet.anchor_column = find_nearest (self, self->sheet.anchor_column);
  jd_score_grid_view_rebuild (self->view);
  jd_score_grid_update_actions (self);
}

/* Shows or hides @column from now on. */
void
jd_score_grid_set_column_shown (JdScoreGrid *self, JdScoreColumn column, gboolean shown)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (self->settings == NULL)
    return;
  for (guint i = JD_SCORE_N_STICKY; i < JD_N_SCORE_COLUMNS; i++)
    {
      guint now = list_remembered (self);

      if (i == column ? shown : (now & 1u << i) != 0)
        g_strv_builder_add (ids, jd_score_column_get_id (i));
    }
  list = g_strv_builder_end (ids);
  g_settings_set_strv (self->settings, SETTING, (const char *const *) list);
}
