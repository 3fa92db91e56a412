/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What differs as a table: the rows of one comparison, and those of several, which begin with the design. */
#include "small.h"

#include "jd-comparison-table.h"

static JdComparison *
compare (JdProject *project, const char *from, const char *to)
{
  return jd_comparison_new (
    project, jd_project_find_design (project, from), jd_project_find_design (project, to));
}

/* The rows of two comparisons are those of each, one after the other, each with its design before it. */
static void
test_several (void)
{
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (JdComparison) now = compare (project, "old", "now");
  g_autoptr (JdComparison) goal = compare (project, "old", "goal");
  g_autoptr (JdTable) both = jd_comparison_table_new (project, (JdComparison *[]){ now, goal }, 2, "en");
  const JdComparison *const each[] = { now, goal };
  g_autoptr (GString) expected = g_string_new ("design\tcode\ttitle\tfield\tfrom\tto\n");

  for (guint i = 0; i < G_N_ELEMENTS (each); i++)
    {
      JdComparison *comparison = (JdComparison *) each[i];
      g_autoptr (JdTable) table = jd_comparison_table_new (project, &comparison, 1, "en");
      g_auto (GStrv) lines = g_strsplit (jd_table_get_text (table), "\n", -1);

      g_assert_cmpstr (lines[0], ==, "code\ttitle\tfield\tfrom\tto");
      g_assert_cmpuint (g_strv_length (lines), >, 3);
      for (guint j = 1; lines[j] != NULL && *lines[j] != '\0'; j++)
        g_string_append_printf (
          expected, "%s\t%s\n", jd_design_get_id (jd_comparison_get_to (comparison)), lines[j]);
    }
  g_assert_cmpstr (jd_table_get_text (both), ==, expected->str);
}

/* Nothing differs, and nothing is compared: the header alone. */
static void
test_none (void)
{
  g_autoptr (JdProject) project = small_load ();
  JdComparison *itself = compare (project, "now", "now");
  g_autoptr (JdTable) one = jd_comparison_table_new (project, &itself, 1, "en");
  g_autoptr (JdTable) none = jd_comparison_table_new (project, NULL, 0, "en");

  g_assert_cmpstr (jd_table_get_text (one), ==, "code\ttitle\tfield\tfrom\tto\n");
  g_assert_cmpstr (jd_table_get_text (none), ==, "code\ttitle\tfield\tfrom\tto\n");
  jd_comparison_unref (itself);
}

int
main (int argc, char **argv)
{
  small_init (&argc, &argv);
  g_test_add_func ("/jindate/comparison-table/several", test_several);
  g_test_add_func ("/jindate/comparison-table/none", test_none);
  return g_test_run ();
}
