/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Improvements by review cycle: what people filed, and what is proposed. */
#include "fixture.h"

#include "jd-cycle-items.h"
#include "jd-edit.h"

#include <string.h>

/* Against a to-be with level 4, in the order of the improvement lists (insource, outsource, moves):
 *   A-1 insource 1 → 4: it is not being done, so it takes new means: long.
 *   A-3 both sides below 4, insource 2 and outsource 1: one item with two findings; being done: short.
 *   A-2 insource 3 → 4: short.
 *   B-1 outsource 1 → 4: results not checked, but it is being done: short.
 *   B-2 insource → outsource: a move: long.
 *   B-3 insource 2 → 4 and to be done both ways: two findings, the move weighs more: long.
 * B-4 has reached its target, B-5 is unscored, B-6 unnecessary: no items.
 * Insource gaps are 3, 2 (A-3, B-3), 1, which is the order of the insource list. */
static const FixtureRole roles[] = {
  { "A-1", "I", .as_is = "i1-", .to_be = "i--" },
  { "A-2", "I", .as_is = "i3-", .to_be = "i--" },
  { "A-3", "I", .as_is = "c21", .to_be = "c--" },
  { "B-1", "I", .as_is = "o-1", .to_be = "o--" },
  { "B-2", "I", .as_is = "i2-", .to_be = "o--" },
  { "B-3", "I", .as_is = "i2-", .to_be = "c--" },
  { "B-4", "I", .as_is = "i4-", .to_be = "i--" },
  { "B-5", "I", .as_is = "i--", .to_be = "i--" },
  { "B-6", "I", .as_is = "i1-", .to_be = "i--", .recommendation = "unnecessary" },
};
static const char *const expected = "A-1 none long 1\n"
                                    "A-3 none short 2\n"
                                    "B-3 none long 2\n"
                                    "A-2 none short 1\n"
                                    "B-1 none short 1\n"
                                    "B-2 none long 1\n";

static JdCycleItems *
create_items (JdProject *project, gboolean with_target)
{
  g_autoptr (JdFindings) findings
    = jd_findings_new (project, fixture_as_is (project), with_target ? fixture_to_be (project) : NULL);

  return jd_cycle_items_new (project, findings);
}

static char *
dup_items (const JdCycleItems *items)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < jd_cycle_items_get_n (items); i++)
    {
      const JdCycleItem *item = jd_cycle_items_get (items, i);

      g_string_append_printf (text,
                              "%s %s %s %u\n",
                              jd_role_get_code (item->role),
                              jd_enum_to_nick (JD_TYPE_CYCLE, item->filed),
                              jd_enum_to_nick (JD_TYPE_CYCLE, item->proposed),
                              item->n_findings);
    }
  return g_strdup (text->str);
}

static void
test_proposals (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  g_autoptr (JdCycleItems) items = create_items (project, TRUE);
  g_autofree char *text = dup_items (items);
  g_autofree char *both = jd_cycle_items_dup_text (items, 1, "en");

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (jd_cycle_items_count (items, JD_CYCLE_NONE), ==, 6);
  /* A sentence for each side. */
  g_assert_nonnull (strstr (both, "in 3\n"));
  g_assert_nonnull (strstr (both, "out 2"));
  for (JdCycleBasis basis = 0; basis <= JD_CYCLE_BASIS_MOVE; basis++)
    g_assert_true (g_str_has_prefix (jd_cycle_basis_get_text (basis), "Inferred: "));
}

/* Without a to-be nothing moves, and level 5 is aimed at: B-4 is an item too. */
static void
test_without_target (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), NULL);
  g_autoptr (JdCycleItems) items = create_items (project, FALSE);

  g_assert_cmpuint (jd_cycle_items_get_n (items), ==, 7);
}

/* What is filed is filed as people said, whatever is proposed; what needs no improvement is no item, filed or not. */
static void
test_filed (void)
{
  g_autoptr (JdProject) project = fixture_project (roles, G_N_ELEMENTS (roles), "4");
  JdCatalogue *catalogue = jd_project_get_catalogue (project);
  JdRole *filed[] = { jd_catalogue_find_role (catalogue, "A-1"),
                      jd_catalogue_find_role (catalogue, "B-2"),
                      jd_catalogue_find_role (catalogue, "B-4") };
  const JdCycle cycles[] = { JD_CYCLE_SHORT, JD_CYCLE_LONG, JD_CYCLE_LONG };
  g_autoptr (GError) error = NULL;
  g_autoptr (JdCycleItems) items = NULL;
  g_autoptr (JdCycleItems) before = NULL;
  g_autofree char *text = NULL;

  jd_edit_file_roles (project, filed, cycles, G_N_ELEMENTS (filed), NULL, &error);
  g_assert_no_error (error);
  items = create_items (project, TRUE);
  text = dup_items (items);
  g_assert_true (g_str_has_prefix (text, "A-1 short long 1\n"));
  g_assert_true (g_str_has_suffix (text, "B-2 long long 1\n"));
  g_assert_cmpuint (jd_cycle_items_count (items, JD_CYCLE_NONE), ==, 4);
  g_assert_cmpuint (jd_cycle_items_count (items, JD_CYCLE_SHORT), ==, 1);
  g_assert_cmpuint (jd_cycle_items_count (items, JD_CYCLE_LONG), ==, 1);

  jd_history_undo (jd_project_get_history (project));
  before = create_items (project, TRUE);
  g_assert_cmpuint (jd_cycle_items_count (before, JD_CYCLE_NONE), ==, 6);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/jindate/cycle-items/proposals", test_proposals);
  g_test_add_func ("/jindate/cycle-items/without-target", test_without_target);
  g_test_add_func ("/jindate/cycle-items/filed", test_filed);
  return g_test_run ();
}
