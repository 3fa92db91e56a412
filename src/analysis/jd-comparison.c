/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-comparison-private.h"

static gboolean
is_to_be (JdDesign *design)
{
  return jd_design_get_kind (design) == JD_DESIGN_KIND_TO_BE;
}

static void
compare_roles (JdComparison *self)
{
  guint n_roles = jd_catalogue_get_n_roles (self->catalogue);

  self->kinds = g_new (KindSet, n_roles);
  self->starts = g_new0 (guint, n_roles + 1);
  for (guint i = 0; i < n_roles; i++)
    {
      self->kinds[i] = jd_comparison_add_role (
        self, jd_design_get_assignment (self->from, i), jd_design_get_assignment (self->to, i));
      self->starts[i + 1] = self->changes->len;
      for (guint kind = 0; kind < JD_N_CHANGE_KINDS; kind++)
        self->n_roles[kind] += self->kinds[i] >> kind & 1;
    }
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
  self->from = g_object_ref (from);
  self->to = g_object_ref (to);
  self->changes = g_array_new (FALSE, FALSE, sizeof (JdChange));
  self->strings = g_string_chunk_new (256);
  self->functions = g_array_new (FALSE, FALSE, sizeof (JdGroupChange));
  self->catalogue = g_object_ref (jd_project_get_catalogue (project));
  self->from_maturity = jd_maturity_new (project, from, is_to_be (from) ? from : NULL);
  self->to_maturity = jd_maturity_new (project, to, is_to_be (to) ? to : NULL);

  compare_roles (self);
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

  g_object_unref (self->from);
  g_object_unref (self->to);
  g_array_unref (self->changes);
  g_array_unref (self->functions);
  g_string_chunk_free (self->strings);
  g_free (self->kinds);
  g_free (self->starts);
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

/* Returns: (transfer none): the first design */
JdDesign *
jd_comparison_get_from (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->from;
}

/* Returns: (transfer none): the second design */
JdDesign *
jd_comparison_get_to (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->to;
}

/* The results of the first design, measured against itself where it is a to-be: what it aims at is its target then.
 * Returns: (transfer none) */
const JdMaturity *
jd_comparison_get_from_maturity (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->from_maturity;
}

/* The same of the second design. Returns: (transfer none) */
const JdMaturity *
jd_comparison_get_to_maturity (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->to_maturity;
}

/* Whether somebody asked what is different in a design from itself, which wants a clear word. */
gboolean
jd_comparison_is_of_one_design (const JdComparison *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->from == self->to;
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

/* Whether the role whose index in the catalogue is @role_index has a change of @kind; it counts as
 * jd_comparison_count_roles() does. */
gboolean
jd_comparison_has_kind (const JdComparison *self, guint role_index, JdChangeKind kind)
{
  g_return_val_if_fail (self != NULL && role_index < jd_catalogue_get_n_roles (self->catalogue), FALSE);
  return self->kinds[role_index] >> kind & 1;
}

/* Returns: (transfer none) (nullable) (array length=n_changes): what differs of the role whose index in the catalogue is
 * @role_index, in the order of jd_comparison_get_change(); NULL where nothing does */
const JdChange *
jd_comparison_get_role_changes (const JdComparison *self, guint role_index, guint *n_changes)
{
  const guint *start;

  g_return_val_if_fail (self != NULL && role_index < jd_catalogue_get_n_roles (self->catalogue), NULL);

  start = &self->starts[role_index];
  *n_changes = start[1] - start[0];
  return *n_changes > 0 ? &g_array_index (self->changes, JdChange, start[0]) : NULL;
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
