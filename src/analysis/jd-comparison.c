/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-comparison.h"

#include "jd-score.h"

#include <string.h>

struct _JdComparison
{
  gboolean is_of_one_design;
  GArray *changes;       /* element-type JdChange */
  GStringChunk *strings; /* texts of the changes */
  guint n_roles[JD_N_CHANGE_KINDS];

  JdMaturity *from_maturity, *to_maturity;
  GArray *functions; /* element-type JdGroupChange */
  JdGroupChange overall;

  JdCatalogue *catalogue; /* keeps functions and roles alive */
};

/* What happened to one role, in sums of 1 << kind, so that each kind counts it once. */
typedef guint KindSet;

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

/* The level on @side that the design gives, which for a side in use of a to-be is at least its default. */
static JdLevel
get_side_level (JdAssignment *assignment, JdSide side)
{
  if (is_to_be (jd_assignment_get_design (assignment)) && jd_assignment_uses_side (assignment, side))
    return jd_target_get_side_level (assignment, assignment, side);
  return jd_assignment_get_level (assignment, side);
}

static JdLevel
get_score (JdAssignment *assignment)
{
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
  JdLevel from_score = get_score (from), to_score = get_score (to);

  for (JdSide side = 0; side < JD_N_SIDES; side++)
    if (jd_assignment_uses_side (from, side) || jd_assignment_uses_side (to, side))
      compare_level (self, from, fields[side], get_side_level (from, side), get_side_level (to, side));
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

static void
compare_role (JdComparison *self, JdAssignment *from, JdAssignment *to)
{
  KindSet kinds = compare_place (self, from, to);

  kinds |= compare_levels (self, from, to);
  kinds |= compare_units (self, from, to);
  kinds |= compare_texts (self, from, to);
  for (guint kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
    self->n_roles[kind] += kinds >> kind & 1;
}

static JdGroupChange
compare_group (JdFunction *function,
               const JdGroupMaturity *from,
               gboolean from_is_to_be,
               const JdGroupMaturity *to,
               gboolean to_is_to_be)
{
  JdGroupChange change = {
    .function = function,
    .from = from_is_to_be ? from->target : from->score,
    .to = to_is_to_be ? to->target : to->score,
    .from_numbers = from_is_to_be ? NULL : from,
    .to_numbers = to_is_to_be ? NULL : to,
  };

  change.difference = jd_fraction_subtract (change.to, change.from);
  return change;
}

static void
compare_groups (JdComparison *self, gboolean from_is_to_be, gboolean to_is_to_be)
{
  for (guint i = 0; i < jd_catalogue_get_n_functions (self->catalogue); i++)
    {
      JdGroupChange change = compare_group (jd_catalogue_get_function (self->catalogue, i),
                                            jd_maturity_get_function (self->from_maturity, i),
                                            from_is_to_be,
                                            jd_maturity_get_function (self->to_maturity, i),
                                            to_is_to_be);

      g_array_append_val (self->functions, change);
    }
  self->overall = compare_group (NULL,
                                 jd_maturity_get_overall (self->from_maturity),
                                 from_is_to_be,
                                 jd_maturity_get_overall (self->to_maturity),
                                 to_is_to_be);
}

/* Compares two designs of @project as they are at this moment; nothing differs in a design compared with itself.
 * Returns: (transfer full) */
JdComparison *
jd_comparison_new (JdProject *project, JdDesign *from, JdDesign *to)
{
  JdComparison *self;

  g_return_val_if_fail (JD_IS_PROJECT (project) && JD_IS_DESIGN (from) && JD_IS_DESIGN (to), NULL);

  self = g_rc_box_new0 (JdComparison);
  self->is_of_one_design = from == to;
  self->changes = g_array_new (FALSE, FALSE, sizeof (JdChange));
  self->strings = g_string_chunk_new (256);
  self->functions = g_array_new (FALSE, FALSE, sizeof (JdGroupChange));
  self->catalogue = g_object_ref (jd_project_get_catalogue (project));
  self->from_maturity = jd_maturity_new (project, from, is_to_be (from) ? from : NULL);
  self->to_maturity = jd_maturity_new (project, to, is_to_be (to) ? to : NULL);

  for (guint i = 0; i < jd_catalogue_get_n_roles (self->catalogue); i++)
    compare_role (self, jd_design_get_assignment (from, i), jd_design_get_assignment (to, i));
  compare_groups (self, is_to_be (from), is_to_be (to));
  return self;
}

/* Returns: (transfer full): @self; one computation may serve several views. */
JdComparison *
jd_comparison_ref (JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  JdComparison *self = data;

  g_array_unref (self->changes);
  g_array_unref (self->functions);
  g_string_chunk_free (self->strings);
  jd_maturity_unref (self->from_maturity);
  jd_maturity_unref (self->to_maturity);
  g_object_unref (self->catalogue);
}

void
jd_comparison_unref (JdComparison *self)
{
  g_return_if_fail (self != NULL);
  g_rc_box_release_full (self, clear);
}

/* Whether somebody asked what is different in a design from itself, which wants a clear word. */
gboolean
jd_comparison_is_of_one_design (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->is_of_one_design;
}

guint
jd_comparison_get_n_changes (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->changes->len;
}

/* Returns: (transfer none): the change at @index: by role in the catalogue's order, then area, sourcing, levels, score,
 * units, texts. */
const JdChange *
jd_comparison_get_change (const JdComparison *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->changes->len, NULL);
  return &g_array_index (self->changes, JdChange, index);
}

/* How many roles moved, rose and so on; of the kinds about levels it is the role's score that counts. */
guint
jd_comparison_count_roles (const JdComparison *self, JdChangeKind kind)
{
  g_return_val_if_fail (self != NULL && kind < JD_N_CHANGE_KINDS, 0);
  return self->n_roles[kind];
}

guint
jd_comparison_get_n_functions (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->functions->len;
}

/* Returns: (transfer none): what became of the function whose index in the catalogue is @index, changed or not. */
const JdGroupChange *
jd_comparison_get_function (const JdComparison *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->functions->len, NULL);
  return &g_array_index (self->functions, JdGroupChange, index);
}

/* Returns: (transfer none): what became of the whole. */
const JdGroupChange *
jd_comparison_get_overall (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return &self->overall;
}

/* Whether the mean is another as far as is shown: a list of what differs would not say "3.9 → 3.9". */
gboolean
jd_group_change_of_score (const JdGroupChange *change)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (change != NULL, FALSE);

  from = jd_fraction_dup_text (change->from);
  to = jd_fraction_dup_text (change->to);
  return !g_str_equal (from, to);
}

/* Whether n/N is another; a to-be design has none. */
gboolean
jd_group_change_of_coverage (const JdGroupChange *change)
{
  g_return_val_if_fail (change != NULL, FALSE);
  return change->from_numbers != NULL && change->to_numbers != NULL
         && (change->from_numbers->scored != change->to_numbers->scored
             || change->from_numbers->evaluated != change->to_numbers->evaluated);
}
