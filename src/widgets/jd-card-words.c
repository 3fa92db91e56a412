/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-card-words.h"

#include <glib/gi18n-lib.h>

#include "jd-words.h"

static void
append (GString *text, const char *separator, const char *part)
{
  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, part);
}

/* "area IV", or the word where it is no single one. Returns: (transfer full) */
static char *
dup_area (JdArea area)
{
  if (area >= JD_AREA_I && area <= JD_AREA_IV)
    return g_strdup_printf (_ ("area %s"), jd_area_get_word (area));
  return g_strdup (jd_area_get_word (area));
}

/* Where @second has the role, as far as that is elsewhere; NULL where nothing differs. Returns: (transfer full) */
static char *
dup_second_place (JdAssignment *assignment, JdAssignment *second)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (second == NULL)
    return NULL;
  if (jd_assignment_get_area (second) != jd_assignment_get_area (assignment))
    {
      g_autofree char *area = dup_area (jd_assignment_get_area (second));

      append (text, "", area);
    }
  if (jd_assignment_get_sourcing (second) != jd_assignment_get_sourcing (assignment))
    append (text, " ", jd_sourcing_get_word (jd_assignment_get_sourcing (second)));
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* "Hybrid: outsource", where a pattern is tried that would move the role; NULL otherwise. Returns: (transfer full) */
static char *
dup_trial (JdViewer *viewer, JdRole *role)
{
  JdPattern *pattern = jd_viewer_get_tried_pattern (viewer);
  JdPatternMove move;

  if (!jd_viewer_find_tried_move (viewer, role, &move))
    return NULL;
  return g_strdup_printf (_ ("%s: %s"),
                          jd_pattern_get_name (pattern, jd_viewer_get_language (viewer)),
                          jd_sourcing_get_word (move.to));
}

/* "B-3 Triage information collection". Returns: (transfer full) */
char *
jd_card_dup_name (JdViewer *viewer, JdRole *role)
{
  return g_strdup_printf (
    "%s %s", jd_role_get_code (role), jd_role_get_name (role, jd_viewer_get_language (viewer)));
}

/* Area, sourcing, levels of the sides in use, and what second design and tried pattern have otherwise. Returns: (transfer full) */
char *
jd_card_dup_description (JdViewer *viewer, JdRole *role)
{
  JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
  JdAssignment *second = jd_viewer_get_second_assignment (viewer, role);
  g_autofree char *second_place = dup_second_place (assignment, second);
  g_autofree char *trial = dup_trial (viewer, role);
  g_autoptr (GString) text = g_string_new (NULL);

  if (jd_assignment_get_area (assignment) != JD_AREA_NONE)
    {
      g_autofree char *area = dup_area (jd_assignment_get_area (assignment));

      append (text, "", area);
    }
  append (text, _ (", "), jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (assignment, side))
      {
        g_autofree char *level = g_strdup_printf (
          "%s %s", jd_side_get_word (side), jd_level_get_word (jd_assignment_get_level (assignment, side)));

        append (text, _ (", "), level);
      }

  if (second_place != NULL)
    {
      g_autofree char *title = jd_design_dup_label (jd_assignment_get_design (second));
      g_autofree char *there = g_strdup_printf (_ ("%s: %s"), title, second_place);

      append (text, _ (", "), there);
    }
  if (trial != NULL)
    append (text, _ (", "), trial);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_area_lines (GString *lines, JdViewer *viewer, JdRole *role, JdAssignment *assignment)
{
  JdArea area = jd_assignment_get_area (assignment);
  JdAreaText *words;
  g_autofree char *name = NULL;

  if (area == JD_AREA_NONE)
    return;

  name = dup_area (area);
  append (lines, "\n", name);
  words = jd_catalogue_get_area_text (jd_viewer_get_catalogue (viewer), area);
  if (words != NULL && area != JD_AREA_ALL)
    g_string_append_printf (lines, " %s", jd_area_text_get_name (words, jd_viewer_get_language (viewer)));
  if (jd_role_get_area (role) != area)
    {
      append (lines, "\n", "");
      g_string_append_printf (
        lines, _ ("The catalogue has it in %s."), jd_area_get_word (jd_role_get_area (role)));
    }
  if (jd_role_area_is_derived (role))
    append (lines, "\n", _ ("The catalogue's area is derived, not published."));
}

static void
add_level_line (GString *lines, JdViewer *viewer, JdAssignment *assignment, JdSide side)
{
  JdLevel level = jd_assignment_get_level (assignment, side);
  JdLevelText *words = jd_catalogue_get_level_text (jd_viewer_get_catalogue (viewer), side, level);
  const char *name = words != NULL ? jd_level_text_get_name (words, jd_viewer_get_language (viewer)) : "";

  append (lines, "\n", jd_side_get_word (side));
  g_string_append_printf (lines, " %s", jd_level_get_word (level));
  if (*name != '\0')
    {
      g_string_append (lines, _ (": "));
      g_string_append (lines, name);
    }
}

static void
add_unit_line (GString *lines, JdProject *project, JdAssignment *assignment)
{
  const char *const *ids = jd_assignment_get_units (assignment);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (project, ids[i]);

      if (unit != NULL)
        append (names, _ (", "), jd_unit_get_name (unit));
    }
  if (names->len > 0)
    append (lines, "\n", names->str);
}

/* Everything of the role and its assignment that the card has no room for, as mark-up. Returns: (transfer full) */
char *
jd_card_dup_tooltip (JdViewer *viewer, JdRole *role)
{
  JdAssignment *assignment = jd_viewer_get_assignment (viewer, role);
  JdAssignment *second = jd_viewer_get_second_assignment (viewer, role);
  g_autofree char *name = jd_card_dup_name (viewer, role);
  g_autofree char *second_place = dup_second_place (assignment, second);
  g_autofree char *trial = dup_trial (viewer, role);
  g_autoptr (GString) lines = g_string_new (NULL);

  add_area_lines (lines, viewer, role, assignment);
  append (lines, "\n", jd_sourcing_get_word (jd_assignment_get_sourcing (assignment)));
  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (assignment, side))
      add_level_line (lines, viewer, assignment, side);
  add_unit_line (lines, jd_viewer_get_project (viewer), assignment);
  if (second_place != NULL)
    {
      g_autofree char *title = jd_design_dup_label (jd_assignment_get_design (second));

      append (lines, "\n", title);
      g_string_append (lines, _ (": "));
      g_string_append (lines, second_place);
    }
  if (trial != NULL)
    append (lines, "\n", trial);
  return g_markup_printf_escaped ("<b>%s</b>\n%s", name, lines->str);
}
