/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-radar-tooltip.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

static void
append_heading (GString *text, const char *code, const char *name)
{
  g_autofree char *heading = g_markup_printf_escaped ("<b>%s</b> %s", code, name);

  g_string_append (text, heading);
}

static void G_GNUC_PRINTF (2, 3) append_line (GString *text, const char *format, ...)
{
  g_autofree char *line = NULL;
  g_autofree char *escaped = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  escaped = g_markup_escape_text (line, -1);
  g_string_append_printf (text, "\n%s", escaped);
}

static void
append_target (GString *text, JdViewer *viewer, const char *target, JdFraction gap)
{
  g_autofree char *gap_text = NULL;

  if (*target == '\0' || jd_viewer_get_target (viewer) == NULL)
    return;
  gap_text = jd_fraction_dup_text (gap);
  if (*gap_text != '\0')
    append_line (text, _ ("Target %s, gap %s"), target, gap_text);
  else
    append_line (text, _ ("Target %s"), target);
}

/* "Score 3.2 (4/5)", the target, and those that do not count. */
static char *
dup_function_text (JdViewer *viewer, guint index)
{
  JdFunction *function = jd_catalogue_get_function (jd_viewer_get_catalogue (viewer), index);
  const JdGroupMaturity *group = jd_maturity_get_function (jd_viewer_get_maturity (viewer), index);
  g_autofree char *score = jd_fraction_dup_text (group->score);
  g_autofree char *target = jd_fraction_dup_text (group->target);
  GString *text = g_string_new (NULL);

  append_heading (
    text, jd_function_get_code (function), jd_function_get_name (function, jd_viewer_get_language (viewer)));
  if (*score != '\0')
    append_line (text, _ ("Score %s (%u/%u scored)"), score, group->scored, group->evaluated);
  else
    append_line (text, _ ("Not scored yet (%u/%u scored)"), group->scored, group->evaluated);
  append_target (text, viewer, target, group->gap);
  if (group->excluded > 0)
    append_line (text, ngettext ("%u role excluded", "%u roles excluded", group->excluded), group->excluded);
  if (group->unnecessary > 0)
    append_line (
      text, ngettext ("%u role unnecessary", "%u roles unnecessary", group->unnecessary), group->unnecessary);
  return g_string_free (text, FALSE);
}

/* "insource level 3: not documented; ..." for each side in use. */
static void
append_sides (GString *text, JdViewer *viewer, JdAssignment *assignment)
{
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    {
      JdLevel level = jd_assignment_get_level (assignment, side);
      JdLevelText *words = jd_catalogue_get_level_text (jd_viewer_get_catalogue (viewer), side, level);

      if (!jd_assignment_uses_side (assignment, side))
        continue;
      if (words != NULL)
        append_line (text,
                     _ ("%s %s: %s"),
                     jd_side_get_word (side),
                     jd_level_get_word (level),
                     jd_level_text_get_name (words, jd_viewer_get_language (viewer)));
      else
        append_line (text, _ ("%s: %s"), jd_side_get_word (side), jd_level_get_word (level));
    }
}

static char *
dup_role_text (JdViewer *viewer, guint index)
{
  JdRole *role = jd_catalogue_get_role (jd_viewer_get_catalogue (viewer), index);
  JdAssignment *assignment = jd_design_get_assignment (jd_viewer_get_current (viewer), index);
  const JdRoleMaturity *maturity = jd_maturity_get_role (jd_viewer_get_maturity (viewer), index);
  JdSourcing sourcing = jd_assignment_get_sourcing (assignment);
  GString *text = g_string_new (NULL);

  append_heading (text, jd_role_get_code (role), jd_role_get_name (role, jd_viewer_get_language (viewer)));
  if (maturity->unnecessary)
    append_line (text, "%s", jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));
  if (sourcing == JD_SOURCING_UNASSIGNED)
    append_line (text, "%s", jd_sourcing_get_word (sourcing));
  append_sides (text, viewer, assignment);
  if (jd_level_is_scored (maturity->target))
    append_target (text, viewer, jd_level_get_word (maturity->target), maturity->gap);
  return g_string_free (text, FALSE);
}

/* What is to be said about the function or role @axis of the current design, as Pango mark-up.
 * Returns: (transfer full) */
char *
jd_radar_dup_tooltip (JdViewer *viewer, gboolean by_role, guint axis)
{
  g_return_val_if_fail (JD_IS_VIEWER (viewer), NULL);
  return by_role ? dup_role_text (viewer, axis) : dup_function_text (viewer, axis);
}
