/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-target-words.h"

#include <glib/gi18n-lib.h>

#include "jd-due-words.h"
#include "jd-words.h"

#define NOT_USED "–"
#define UNSCORED "?"
#define EXCLUDED "×"

static const JdRoleProgress *
get_progress (JdViewer *viewer, JdRole *role)
{
  return jd_progress_get_role (jd_viewer_get_progress (viewer), jd_role_get_index (role));
}

static JdAssignment *
get_current (JdViewer *viewer, JdRole *role)
{
  return jd_design_get_assignment (jd_viewer_get_current (viewer), jd_role_get_index (role));
}

/* The role in the to-be design: there always is one while the list is shown. */
static JdAssignment *
get_to_be (JdViewer *viewer, JdRole *role)
{
  return jd_design_get_assignment (jd_viewer_get_target (viewer), jd_role_get_index (role));
}

static const char *
get_sign (JdLevel level)
{
  static const char *const signs[JD_N_LEVELS] = { UNSCORED, "1", "2", "3", "4", "5", EXCLUDED };

  return signs[level];
}

static JdSide
get_side (JdTargetColumn column)
{
  return column == JD_TARGET_COLUMN_INSOURCE ? JD_SIDE_INSOURCE : JD_SIDE_OUTSOURCE;
}

/* "2 → 4": from now to the target; "(4)": the default of the design and not said of this role; "–": not done on this
 * side. Empty where it is on neither way. */
static char *
dup_levels (JdViewer *viewer, JdRole *role, JdSide side)
{
  const JdSideProgress *progress = &get_progress (viewer, role)->sides[side];
  gboolean used = jd_assignment_uses_side (get_current (viewer, role), side);
  gboolean aimed = progress->target != JD_LEVEL_NONE;
  const char *from = used ? get_sign (progress->level) : NOT_USED;
  const char *to = aimed ? get_sign (progress->target) : NOT_USED;

  if (!used && !aimed)
    return g_strdup ("");
  return g_strdup_printf (progress->is_inferred ? "%s → (%s)" : "%s → %s", from, to);
}

static char *
dup_percent (JdViewer *viewer, JdRole *role)
{
  const JdRoleMaturity *maturity
    = jd_maturity_get_role (jd_viewer_get_maturity (viewer), jd_role_get_index (role));

  if (maturity->unnecessary)
    return g_strdup (jd_recommendation_get_word (JD_RECOMMENDATION_UNNECESSARY));
  if (!jd_level_is_scored (maturity->target))
    return g_strdup (C_ ("role", "no target"));
  if (!jd_level_is_scored (maturity->score))
    return g_strdup (jd_level_get_word (maturity->score));
  return jd_percent_dup_text (get_progress (viewer, role)->percent);
}

static char *
dup_due (JdViewer *viewer, JdRole *role)
{
  const JdRoleProgress *progress = get_progress (viewer, role);
  const char *due = jd_assignment_get_due (get_to_be (viewer, role));
  g_autofree char *late = NULL;

  if (progress->state != JD_PROGRESS_OVERDUE)
    return g_strdup (due);
  late = jd_overdue_dup_text (progress->overdue_days);
  return g_strdup_printf ("%s  %s", due, late);
}

/* What the cell of @role in @column says; empty where there is nothing to say. Returns: (transfer full) */
char *
jd_target_dup_text (JdViewer *viewer, JdRole *role, JdTargetColumn column)
{
  g_return_val_if_fail (JD_IS_VIEWER (viewer) && jd_viewer_get_target (viewer) != NULL, NULL);

  switch (column)
    {
    case JD_TARGET_COLUMN_ROLE:
      return g_strdup_printf (
        "%s  %s", jd_role_get_code (role), jd_role_get_name (role, jd_viewer_get_language (viewer)));
    case JD_TARGET_COLUMN_AREA:
      return g_strdup (jd_area_get_word (jd_assignment_get_area (get_current (viewer, role))));
    case JD_TARGET_COLUMN_INSOURCE:
    case JD_TARGET_COLUMN_OUTSOURCE:
      return dup_levels (viewer, role, get_side (column));
    case JD_TARGET_COLUMN_GAP:
      return jd_fraction_dup_text (get_progress (viewer, role)->gap);
    case JD_TARGET_COLUMN_PERCENT:
      return dup_percent (viewer, role);
    case JD_TARGET_COLUMN_OWNER:
      return g_strdup (jd_assignment_get_owner (get_to_be (viewer, role)));
    case JD_TARGET_COLUMN_DUE:
      return dup_due (viewer, role);
    case JD_TARGET_COLUMN_REASON:
    default:
      return g_strdup (jd_assignment_get_reason (get_to_be (viewer, role)));
    }
}

static const char *
get_level_words (JdViewer *viewer, JdSide side, JdLevel level)
{
  JdLevelText *text = jd_catalogue_get_level_text (jd_viewer_get_catalogue (viewer), side, level);

  return text != NULL ? jd_level_text_get_name (text, jd_viewer_get_language (viewer)) : "";
}

/* "To reach 4: …", and what is not plain from the signs. */
static char *
dup_levels_tooltip (JdViewer *viewer, JdRole *role, JdSide side)
{
  const JdSideProgress *progress = &get_progress (viewer, role)->sides[side];
  gboolean used = jd_assignment_uses_side (get_current (viewer, role), side);
  const char *words
    = jd_level_is_scored (progress->target) ? get_level_words (viewer, side, progress->target) : "";
  g_autoptr (GString) text = g_string_new (NULL);

  if (!used && progress->target == JD_LEVEL_NONE)
    return NULL;
  if (!used)
    g_string_append (text, _ ("Not done on this side yet."));
  else if (!jd_level_is_scored (progress->level))
    g_string_append_printf (text, _ ("Now: %s."), jd_level_get_word (progress->level));
  if (progress->target == JD_LEVEL_NONE)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", _ ("The target gives this side up."));
  else if (*words != '\0')
    {
      g_string_append (text, text->len > 0 ? "\n" : "");
      /* Translators: a level, and what the scale says of it. */
      g_string_append_printf (text, _ ("To reach %s: %s"), get_sign (progress->target), words);
    }
  if (progress->is_inferred)
    g_string_append_printf (
      text, "%s%s", text->len > 0 ? "\n" : "", _ ("In brackets: the default of the target."));
  return g_strdup (text->str);
}

/* What the cell says to who points at it: what its signs mean, or the text that has no room.
 * Returns: (transfer full) (nullable) */
char *
jd_target_dup_tooltip (JdViewer *viewer, JdRole *role, JdTargetColumn column)
{
  switch (column)
    {
    case JD_TARGET_COLUMN_INSOURCE:
    case JD_TARGET_COLUMN_OUTSOURCE:
      return dup_levels_tooltip (viewer, role, get_side (column));
    case JD_TARGET_COLUMN_ROLE:
    case JD_TARGET_COLUMN_OWNER:
    case JD_TARGET_COLUMN_REASON:
      return jd_target_dup_text (viewer, role, column);
    case JD_TARGET_COLUMN_AREA:
    case JD_TARGET_COLUMN_GAP:
    case JD_TARGET_COLUMN_PERCENT:
    case JD_TARGET_COLUMN_DUE:
    default:
      return NULL;
    }
}

static void
append_side (GString *sentence, JdViewer *viewer, JdRole *role, JdSide side)
{
  const JdSideProgress *progress = &get_progress (viewer, role)->sides[side];
  gboolean used = jd_assignment_uses_side (get_current (viewer, role), side);

  if (!used && progress->target == JD_LEVEL_NONE)
    return;
  g_string_append_printf (sentence, "; %s ", jd_side_get_word (side));
  g_string_append (sentence, used ? jd_level_get_word (progress->level) : _ ("not done"));
  if (progress->target == JD_LEVEL_NONE)
    g_string_append (sentence, _ (", no target"));
  else
    g_string_append_printf (sentence, _ (", target %s"), jd_level_get_word (progress->target));
}

/* The whole line, for those who hear it. Returns: (transfer full) */
char *
jd_target_dup_sentence (JdViewer *viewer, JdRole *role)
{
  g_autofree char *name = jd_target_dup_text (viewer, role, JD_TARGET_COLUMN_ROLE);
  g_autofree char *percent = jd_target_dup_text (viewer, role, JD_TARGET_COLUMN_PERCENT);
  g_autofree char *due = jd_target_dup_text (viewer, role, JD_TARGET_COLUMN_DUE);
  const char *owner = jd_assignment_get_owner (get_to_be (viewer, role));
  g_autoptr (GString) sentence = g_string_new (name);

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    append_side (sentence, viewer, role, side);
  g_string_append_printf (sentence, "; %s", percent);
  if (get_progress (viewer, role)->state == JD_PROGRESS_REACHED)
    g_string_append_printf (sentence, "; %s", C_ ("target", "reached"));
  g_string_append_printf (
    sentence, "; %s: %s", jd_field_get_word ("owner"), *owner != '\0' ? owner : C_ ("owner", "none"));
  g_string_append_printf (
    sentence, "; %s: %s", jd_field_get_word ("due"), *due != '\0' ? due : C_ ("due date", "none"));
  return g_strdup (sentence->str);
}
