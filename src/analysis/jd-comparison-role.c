/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is different of one role: place, levels, score, units, texts. */
#include "jd-comparison-private.h"

#include "jd-score.h"

#include <string.h>

static gboolean
is_to_be (JdDesign *design)
{
  return jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE;
}

/* What a level was and is, as a kind of change. */
static JdChangeKind
judge_levels (JdLevel from, JdLevel to)
{
  if (to == JD_LEVEL_EXCLUDED)
    return JD_CHANGE_EXCLUDED;
  if (to == JD_LEVEL_NONE)
    return from == JD_LEVEL_EXCLUDED ? JD_CHANGE_INCLUDED : JD_CHANGE_UNSCORED;
  if (!jd_level_is_scored (from))
    return JD_CHANGE_SCORED;
  return to > from ? JD_CHANGE_ROSE : JD_CHANGE_FELL;
}

static void
add_change (JdComparison *self,
            JdAssignment *assignment,
            const char *field,
            JdChangeKind kind,
            const char *from,
            const char *to)
{
  JdChange change = {
    .role = jd_assignment_get_role (assignment),
    .field = field,
    .kind = kind,
    .from = g_string_chunk_insert_const (self->strings, from),
    .to = g_string_chunk_insert_const (self->strings, to),
  };

  g_array_append_val (self->changes, change);
}

static void
add_words (JdComparison *self,
           JdAssignment *assignment,
           const char *field,
           JdChangeKind kind,
           GType type,
           int from,
           int to)
{
  add_change (self, assignment, field, kind, jd_enum_to_nick (type, from), jd_enum_to_nick (type, to));
}

static KindSet
compare_place (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  JdArea from_area = jd_assignment_get_area (from), to_area = jd_assignment_get_area (to);
  JdSourcing from_sourcing = jd_assignment_get_sourcing (from), to_sourcing = jd_assignment_get_sourcing (to);

  if (from_area != to_area)
    add_words (self, from, "area", JD_CHANGE_MOVED, JD_TYPE_AREA, (int) from_area, (int) to_area);
  if (from_sourcing != to_sourcing)
    add_words (
      self, from, "sourcing", JD_CHANGE_MOVED, JD_TYPE_SOURCING, (int) from_sourcing, (int) to_sourcing);
  return from_area != to_area || from_sourcing != to_sourcing ? 1u << JD_CHANGE_MOVED : 0;
}

/* The level on @side that a comparison looks at: of a side in use of a to-be what it aims at, its default target level
 * included (rule 5). */
JdLevel
jd_compared_get_level (JdAssignment *assignment, JdSide side)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (assignment), JD_LEVEL_NONE);

  if (is_to_be (jd_assignment_get_design (assignment)) && jd_assignment_uses_side (assignment, side))
    return jd_target_get_side_level (assignment, assignment, side);
  return jd_assignment_get_level (assignment, side);
}

/* The score that a comparison looks at (rule 1), or of a to-be the target score (rule 5). */
JdLevel
jd_compared_get_score (JdAssignment *assignment)
{
  g_return_val_if_fail (JD_IS_ASSIGNMENT (assignment), JD_LEVEL_NONE);

  if (is_to_be (jd_assignment_get_design (assignment)))
    return jd_target_get_level (assignment, assignment);
  return jd_score_get_level (assignment);
}

static void
compare_level (JdComparison *self, JdAssignment *assignment, const char *field, JdLevel from, JdLevel to)
{
  if (from != to)
    add_words (self, assignment, field, judge_levels (from, to), JD_TYPE_LEVEL, (int) from, (int) to);
}

/* A level on a side that neither design uses is kept and ignored (rule 1), so it is no difference. */
static KindSet
compare_levels (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  static const char *const fields[JD_N_SIDES]
    = { [JD_SIDE_INSOURCE] = "insource", [JD_SIDE_OUTSOURCE] = "outsource" };
  JdLevel from_score = jd_compared_get_score (from), to_score = jd_compared_get_score (to);

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (from, side) || jd_assignment_uses_side (to, side))
      compare_level (
        self, from, fields[side], jd_compared_get_level (from, side), jd_compared_get_level (to, side));
  compare_level (self, from, "score", from_score, to_score);
  return from_score != to_score ? 1u << judge_levels (from_score, to_score) : 0;
}

/* Units are a set: their order says nothing. */
static gboolean
has_units_of (JdAssignment *assignment, JdAssignment *other)
{
  const char *const *ids = jd_assignment_get_units (other);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (!jd_assignment_has_unit (assignment, ids[i]))
      return FALSE;
  return TRUE;
}

static KindSet
compare_units (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  const JdField *field = jd_record_find_field (JD_RECORD (from), "units");
  g_autofree char *from_text = NULL;
  g_autofree char *to_text = NULL;

  if (has_units_of (from, to) && has_units_of (to, from))
    return 0;
  from_text = jd_record_dup_text (JD_RECORD (from), field);
  to_text = jd_record_dup_text (JD_RECORD (to), field);
  add_change (self, from, field->name, JD_CHANGE_OTHER, from_text, to_text);
  return 1u << JD_CHANGE_OTHER;
}

static KindSet
compare_texts (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  static const struct
  {
    const char *field;
    const char *(*get) (JdAssignment *self);
  } texts[] = {
    { "owner", jd_assignment_get_owner },   { "due", jd_assignment_get_due },
    { "note", jd_assignment_get_note },     { "evidence", jd_assignment_get_evidence },
    { "reason", jd_assignment_get_reason },
  };
  KindSet kinds = 0;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strcmp (texts[i].get (from), texts[i].get (to)) != 0)
      {
        add_change (self, from, texts[i].field, JD_CHANGE_OTHER, texts[i].get (from), texts[i].get (to));
        kinds |= 1u << JD_CHANGE_OTHER;
      }
  return kinds;
}

/* Adds what is different of one role. Returns: the kinds of it */
KindSet
jd_comparison_add_role (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  return compare_place (self, from, to) | compare_levels (self, from, to) | compare_units (self, from, to)
         | compare_texts (self, from, to);
}
