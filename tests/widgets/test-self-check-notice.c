/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reminder of the next self-check comes when it is due, goes when one is made, and stays away when it is put away.
 * The newest one of the example is of 13 November 2026. */
#include "jd-edit.h"
#include "jd-self-check-notice.h"
#include "stage.h"

#define DAY  "1810252800" /* 2027-05-14: six months and a day after it */
#define SOON "1810166400" /* 2027-05-13: six months after it */

static gboolean
reminds (GtkWidget *notice)
{
  return stage_says (notice, "The newest self-check, of 2026-11-13, is more than 6 months old.");
}

static void
test_comes_and_goes (void)
{
  JdViewer *viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  JdProject *project = jd_viewer_get_project (viewer);
  GtkWidget *notice, *window;
  JdDesignPlan plan = { .kind = JD_DESIGN_KIND_AS_IS, .from = jd_project_get_newest_as_is (project) };
  g_autoptr (GError) error = NULL;

  g_setenv ("SOURCE_DATE_EPOCH", SOON, TRUE);
  notice = g_object_new (JD_TYPE_SELF_CHECK_NOTICE, "viewer", viewer, NULL);
  window = stage_show (viewer, notice);
  g_assert_false (reminds (notice));

  g_setenv ("SOURCE_DATE_EPOCH", DAY, TRUE);
  jd_edit_set_project (project, "note", "x", NULL, &error);
  g_assert_no_error (error);
  g_assert_true (reminds (notice));

  jd_edit_add_design (project, &plan, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (reminds (notice));
  jd_history_undo (jd_project_get_history (project));
  g_assert_true (reminds (notice));

  stage_clear (window);
  g_assert_finalize_object (viewer);
}

static void
test_put_away (void)
{
  JdViewer *viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  JdViewer *other = stage_load_viewer ("manufacturer-csirt.jindate");
  GtkWidget *notice, *window, *button;

  g_setenv ("SOURCE_DATE_EPOCH", DAY, TRUE);
  notice = g_object_new (JD_TYPE_SELF_CHECK_NOTICE, "viewer", viewer, NULL);
  window = stage_show (viewer, notice);
  g_assert_true (reminds (notice));

  button = stage_find (notice, GTK_TYPE_BUTTON, "New Self");
  g_assert_nonnull (button);
  g_signal_emit_by_name (gtk_widget_get_next_sibling (button), "clicked");
  g_assert_false (reminds (notice));
  jd_edit_set_project (jd_viewer_get_project (viewer), "note", "x", NULL, NULL);
  g_assert_false (reminds (notice));

  /* Another project is another matter. */
  jd_viewer_set_project (viewer, jd_viewer_get_project (other));
  g_assert_true (reminds (notice));

  stage_clear (window);
  g_assert_finalize_object (viewer);
  g_assert_finalize_object (other);
}

int
main (int argc, char *argv[])
{
  g_setenv ("SOURCE_DATE_EPOCH", SOON, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/jindate/self-check-notice/comes-and-goes", test_comes_and_goes);
  g_test_add_func ("/jindate/self-check-notice/put-away", test_put_away);
  return g_test_run ();
}
