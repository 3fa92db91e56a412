/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cycle-items.h"

#include <glib/gi18n-lib.h>

struct _JdCycleItems
{
  JdFindings *findings;
  GArray *items;
  guint counts[JD_CYCLE_LONG + 1];
};

static gboolean
find_basis (const JdFinding *finding, JdCycleBasis *basis)
{
  switch (finding->kind)
    {
    case JD_FINDING_IMPROVE_INSOURCE:
      *basis = finding->level == JD_LEVEL_1 ? JD_CYCLE_BASIS_START : JD_CYCLE_BASIS_IMPROVE;
      return TRUE;
    case JD_FINDING_IMPROVE_OUTSOURCE:
      *basis = JD_CYCLE_BASIS_IMPROVE;
      return TRUE;
    case JD_FINDING_MOVE:
      *basis = JD_CYCLE_BASIS_MOVE;
      return TRUE;
    case JD_FINDING_STRENGTH:
    case JD_FINDING_WEAKNESS:
    default:
      return FALSE;
    }
}

static void
add_finding (JdCycleItems *self, JdProject *project, guint index, guint *places)
{
  const JdFinding *finding = jd_findings_get (self->findings, index);
  JdCycleBasis basis;
  guint *place;
  JdCycleItem *item;

  if (!find_basis (finding, &basis))
    return;
  place = &places[jd_role_get_index (finding->role)];
  if (*place == 0)
    {
      JdProfile *profile = jd_project_get_profile (project, jd_role_get_index (finding->role));
      JdCycleItem added = { .role = finding->role, .filed = jd_profile_get_cycle (profile), .basis = basis };

      g_array_append_val (self->items, added);
      *place = self->items->len;
      self->counts[added.filed]++;
    }
  item = &g_array_index (self->items, JdCycleItem, *place - 1);
  g_assert (item->n_findings < JD_CYCLE_MAX_FINDINGS);
  item->findings[item->n_findings++] = index;
  item->basis = MAX (item->basis, basis);
  item->proposed = item->basis == JD_CYCLE_BASIS_IMPROVE ? JD_CYCLE_SHORT : JD_CYCLE_LONG;
}

/* The roles that @findings of @project would improve or move, in the order of their first finding (design, section 4,
 * rule 7). Returns: (transfer full) */
JdCycleItems *
jd_cycle_items_new (JdProject *project, JdFindings *findings)
{
  JdCycleItems *self;
  g_autofree guint *places = NULL; /* of each role in the items, from 1 */

  g_return_val_if_fail (JD_IS_PROJECT (project) && findings != NULL, NULL);

  self = g_new0 (JdCycleItems, 1);
  self->findings = jd_findings_ref (findings);
  self->items = g_array_new (FALSE, TRUE, sizeof (JdCycleItem));
  places = g_new0 (guint, jd_catalogue_get_n_roles (jd_project_get_catalogue (project)));
  for (guint i = 0; i < jd_findings_get_n (findings); i++)
    add_finding (self, project, i, places);
  return self;
}

void
jd_cycle_items_free (JdCycleItems *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->items);
  jd_findings_unref (self->findings);
  g_free (self);
}

guint
jd_cycle_items_get_n (const JdCycleItems *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->items->len;
}

/* Returns: (transfer none) */
const JdCycleItem *
jd_cycle_items_get (const JdCycleItems *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->items->len, NULL);
  return &g_array_index (self->items, JdCycleItem, index);
}

/* How many items people filed under @filed; JD_CYCLE_NONE: how many wait. */
guint
jd_cycle_items_count (const JdCycleItems *self, JdCycle filed)
{
  g_return_val_if_fail (self != NULL && filed <= JD_CYCLE_LONG, 0);
  return self->counts[filed];
}

/* What is to be done, a sentence a finding, with names in @language ("ja" or "en"). Returns: (transfer full) */
char *
jd_cycle_items_dup_text (const JdCycleItems *self, guint index, const char *language)
{
  const JdCycleItem *item = jd_cycle_items_get (self, index);
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (item != NULL && language != NULL, NULL);

  for (guint i = 0; i < item->n_findings; i++)
    {
      g_autofree char *sentence = jd_finding_dup_text (self->findings, item->findings[i], language);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", sentence);
    }
  return g_strdup (text->str);
}

/* Why a cycle is proposed. The textbook (section 3) has the measure, which is whether the means that are there do; to
 * read it off levels and sourcing is Jindate's inference. */
const char *
jd_cycle_basis_get_text (JdCycleBasis basis)
{
  switch (basis)
    {
    case JD_CYCLE_BASIS_MOVE:
      return _ ("Inferred: done another way, it needs new means.");
    case JD_CYCLE_BASIS_START:
      return _ ("Inferred: not being done yet, it needs new means.");
    case JD_CYCLE_BASIS_IMPROVE:
    default:
      return _ ("Inferred: being done already, it can be improved within the present means.");
    }
}
