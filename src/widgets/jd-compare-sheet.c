/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-compare-sheet.h"

/* Returns: (transfer full): with nothing to compare yet */
JdCompareSheet *
jd_compare_sheet_new (void)
{
  JdCompareSheet *self = g_new0 (JdCompareSheet, 1);

  self->only_changed = TRUE;
  self->kind = JD_COMPARE_ANY_KIND;
  return self;
}

static void
drop_comparisons (JdCompareSheet *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->comparisons); i++)
    g_clear_pointer (&self->comparisons[i], jd_comparison_unref);
}

void
jd_compare_sheet_free (JdCompareSheet *self)
{
  drop_comparisons (self);
  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    g_clear_object (&self->designs[i]);
  g_clear_pointer (&self->pen, jd_score_pen_free);
  g_clear_object (&self->edited);
  g_clear_object (&self->second);
  g_free (self);
}

/* --- which designs --- */

static void
set_designs (JdCompareSheet *self, JdDesign *const *designs, guint n_designs)
{
  for (guint i = 0; i < JD_MAX_COMPARED; i++)
    {
      JdDesign *design = i < n_designs ? designs[i] : NULL;

      g_set_object (&self->designs[i], design);
    }
  self->n_designs = n_designs;
}

/* Time goes from the first to the second: from an as-is to what is none, and from the older to the newer. */
static gboolean
comes_after (JdDesign *design, JdDesign *other)
{
  gboolean as_is = jd_design_get_kind (design) == JD_DESIGN_KIND_AS_IS;
  gboolean other_as_is = jd_design_get_kind (other) == JD_DESIGN_KIND_AS_IS;

  if (as_is != other_as_is)
    return other_as_is;
  return g_strcmp0 (jd_design_get_date (design), jd_design_get_date (other)) > 0;
}

/* What to set beside @design where nobody says: the newest as-is, or else the first that is another. */
static JdDesign *
find_other (JdProject *project, JdDesign *design)
{
  JdDesign *newest = NULL;

  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *other = jd_project_get_design (project, i);

      if (other != design && (newest == NULL || comes_after (newest, other)))
        newest = other;
    }
  for (guint i = 0; i < jd_project_get_n_designs (project); i++)
    {
      JdDesign *other = jd_project_get_design (project, i);

      if (other != design && jd_design_get_kind (other) == JD_DESIGN_KIND_AS_IS
          && (jd_design_get_kind (newest) != JD_DESIGN_KIND_AS_IS || comes_after (other, newest)))
        newest = other;
    }
  return newest;
}

static void
take_from_viewer (JdCompareSheet *self, JdProject *project)
{
  JdDesign *edited = jd_viewer_get_design (self->viewer), *other = jd_viewer_get_second (self->viewer);

  if (edited != NULL && other == NULL)
    other = find_other (project, edited);
  if (edited == NULL || other == NULL)
    set_designs (self, &edited, edited != NULL ? 1 : 0);
  else if (comes_after (edited, other))
    set_designs (self, (JdDesign *[]){ other, edited }, 2);
  else
    set_designs (self, (JdDesign *[]){ edited, other }, 2);
}

static gboolean
has_other_pair (JdCompareSheet *self)
{
  JdDesign *edited = jd_viewer_get_design (self->viewer), *second = jd_viewer_get_second (self->viewer);
  gboolean same = (edited == self->edited && second == self->second)
                  || (edited == self->second && second == self->edited);

  g_set_object (&self->edited, edited);
  g_set_object (&self->second, second);
  return !same;
}

static void
leave_deleted (JdCompareSheet *self, JdProject *project)
{
  JdDesign *left[JD_MAX_COMPARED];
  guint n_left = 0;

  for (guint i = 0; i < self->n_designs; i++)
    if (jd_project_has_design (project, self->designs[i]))
      left[n_left++] = self->designs[i];
  if (n_left < self->n_designs)
    set_designs (self, left, n_left);
}

/* Looks at what the viewer looks at: when it edits or shows another pair of designs, those are compared; what a person
 * chose here holds until then, or until it is deleted. */
void
jd_compare_sheet_follow (JdCompareSheet *self)
{
  JdProject *project = self->viewer != NULL ? jd_viewer_get_project (self->viewer) : NULL;

  if (project == NULL)
    {
      set_designs (self, NULL, 0);
      return;
    }
  leave_deleted (self, project);
  if (has_other_pair (self) || self->n_designs < 2)
    take_from_viewer (self, project);
}

/* Compares @design in @place, from 0; the third may be NULL for none. */
void
jd_compare_sheet_set_design (JdCompareSheet *self, guint place, JdDesign *design)
{
  g_return_if_fail (place < JD_MAX_COMPARED && place <= self->n_designs && (design != NULL || place == 2));

  g_set_object (&self->designs[place], design);
  self->n_designs = design != NULL ? MAX (self->n_designs, place + 1) : 2;
  if (self->comparison >= jd_compare_sheet_get_n_comparisons (self))
    self->kind = JD_COMPARE_ANY_KIND;
}

/* The place of @design among those compared, or -1. */
int
jd_compare_sheet_find (const JdCompareSheet *self, JdDesign *design)
{
  for (guint i = 0; i < self->n_designs; i++)
    if (self->designs[i] == design)
      return (int) i;
  return -1;
}

/* --- what differs --- */

guint
jd_compare_sheet_get_n_comparisons (const JdCompareSheet *self)
{
  return self->n_designs > 1 ? self->n_designs - 1 : 0;
}

/* Compares the designs as they are now. */
void
jd_compare_sheet_compare (JdCompareSheet *self)
{
  JdProject *project = self->viewer != NULL ? jd_viewer_get_project (self->viewer) : NULL;

  drop_comparisons (self);
  for (guint i = 0; i < jd_compare_sheet_get_n_comparisons (self); i++)
    self->comparisons[i] = jd_comparison_new (project, self->designs[0], self->designs[i + 1]);
}

/* Another place or level. Where only notes or units differ, nearly every role of a design made anew would count. */
static gboolean
is_changed (const JdComparison *comparison, guint role_index)
{
  guint n_changes;
  const JdChange *changes = jd_comparison_get_role_changes (comparison, role_index, &n_changes);

  /* Those of place and levels come first. */
  return n_changes > 0 && changes[0].kind != JD_CHANGE_OTHER;
}

/* Whether the role whose index in the catalogue is @role_index is to be shown. */
gboolean
jd_compare_sheet_wants (const JdCompareSheet *self, guint role_index)
{
  if (self->kind != JD_COMPARE_ANY_KIND)
    return jd_comparison_has_kind (
      self->comparisons[self->comparison], role_index, (JdChangeKind) self->kind);
  if (!self->only_changed)
    return TRUE;
  for (guint i = 0; i < jd_compare_sheet_get_n_comparisons (self); i++)
    if (is_changed (self->comparisons[i], role_index))
      return TRUE;
  return FALSE;
}
