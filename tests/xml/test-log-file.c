/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The decision log in a file: what was read of it says what was written, reasons and undoing included. */
#include "fixture.h"
#include "jd-edit.h"
#include "jd-log-words.h"
#include "random-edits.h"

static JdLogEntry *
get_entry (JdProject *project, guint index)
{
  g_autoptr (JdLogEntry) entry = g_list_model_get_item (jd_project_get_log (project), index);

  return entry; /* the log goes on holding it */
}

static guint
count (JdProject *project)
{
  return g_list_model_get_n_items (jd_project_get_log (project));
}

/* Edits, goes back and forth, and gives reasons to lines of long ago. */
static void
edit (JdProject *project, GRand *rand)
{
  JdHistory *history = jd_project_get_history (project);
  JdLogEntry *entry = get_entry (project, (guint) g_rand_int_range (rand, 0, (int) count (project)));

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
    case 1:
      jd_history_undo (history);
      break;
    case 2:
      jd_history_redo (history);
      break;
    case 3:
      jd_edit_give_reason (project, &entry, 1, g_rand_boolean (rand) ? "だから & <so>" : "", NULL);
      break;
    default:
      random_edit (project, rand);
    }
}

/* What the file does not say, who undid what, is found again as it was. */
static void
test_saved_log (void)
{
  g_autofree char *path
    = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "regional-bank.jindate", NULL);
  g_autoptr (GBytes) bytes = fixture_load (path);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (JdProject) project = fixture_read (text), reopened = NULL;
  g_autofree char *written = NULL;
  guint n_undone = 0, n_reasons = 0;

  for (guint i = 0; i < 2000; i++)
    edit (project, rand);
  written = fixture_write (project);
  reopened = fixture_read (written);
  g_assert_cmpuint (count (reopened), ==, count (project));
  for (guint i = 0; i < count (project); i++)
    {
      JdLogEntry *entry = get_entry (project, i), *found = get_entry (reopened, i);

      g_assert_cmpstr (jd_log_entry_get_reason (found), ==, jd_log_entry_get_reason (entry));
      g_assert_cmpstr (jd_log_entry_get_undone_at (found), ==, jd_log_entry_get_undone_at (entry));
      g_assert_cmpint (jd_log_entry_stands (found), ==, jd_log_entry_stands (entry));
      n_undone += jd_log_entry_get_undone_at (entry) != NULL;
      n_reasons += *jd_log_entry_get_reason (entry) != '\0';
    }
  g_assert_cmpuint (n_undone, >, 100);
  g_assert_cmpuint (n_reasons, >, 100);
  g_assert_false (jd_history_is_modified (jd_project_get_history (reopened)));
}

/* A log outlives what it tells of: a line about what the project does not have is kept, and says what it can. */
static void
test_log_of_the_unknown (void)
{
  static const char *const expected[] = {
    "Z-9 | d9 | sourcing: insource → later",
    "A-1 Policy | As-is 2026-11-20 | area, sourcing: V → I, insource",
    "Unit New |  | name: Old → New",
    "Project |  | : – → –",
  };
  g_autofree char *path = fixture_dup_path ("valid", "log-of-the-unknown.jindate");
  g_autoptr (GBytes) bytes = fixture_load (path);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (JdProject) project = fixture_read (text);

  g_assert_cmpuint (count (project), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      JdLogEntry *entry = get_entry (project, i);
      g_autofree char *subject = jd_log_entry_dup_subject (project, entry, "en");
      g_autofree char *design = jd_log_entry_dup_design_label (project, entry);
      g_autofree char *words = jd_log_entry_dup_words (project, entry);
      g_autofree char *said = g_strjoin (" | ", subject, design, words, NULL);

      g_assert_cmpstr (said, ==, expected[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/log-file/saved-log", test_saved_log);
  g_test_add_func ("/jindate/log-file/log-of-the-unknown", test_log_of_the_unknown);
  return g_test_run ();
}
