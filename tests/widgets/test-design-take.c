/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Designs come over from another file of the same catalogue, or a dialog says why not. */
#include "jd-data-dirs.h"
#include "jd-design-take.h"
#include "jd-take-dialog.h"
#include "stage.h"

typedef struct
{
  JdViewer *viewer;
  GtkWidget *widget, *window;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->viewer = stage_load_viewer ("manufacturer-csirt.jindate");
  fixture->widget = gtk_label_new ("");
  fixture->window = stage_show (fixture->viewer, fixture->widget);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stage_clear (fixture->window);
  g_assert_finalize_object (fixture->viewer);
}

static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type) && gtk_widget_get_visible (window))
        return window;
    }
  return NULL;
}

static void
take_from (Fixture *fixture, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  jd_design_take_from (fixture->viewer, fixture->widget, file);
  stage_settle ();
}

static char *
dup_example (const char *name)
{
  g_autofree char *folder = jd_data_dirs_dup_path ("examples");

  return g_build_filename (folder, name, NULL);
}

static void
check_all (GtkWidget *widget)
{
  if (GTK_IS_CHECK_BUTTON (widget))
    gtk_check_button_set_active (GTK_CHECK_BUTTON (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_all (child);
}

static void
test_take_all (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_example ("manufacturer-csirt.jindate");
  JdProject *project = jd_viewer_get_project (fixture->viewer);
  guint n_designs = jd_project_get_n_designs (project);
  GListModel *units = jd_project_get_units (project);
  guint n_units = g_list_model_get_n_items (units);
  GtkWidget *dialog, *undo;

  take_from (fixture, path);
  dialog = find_window (JD_TYPE_TAKE_DIALOG);
  g_assert_nonnull (dialog);
  check_all (dialog);
  g_assert_true (gtk_widget_activate_action (dialog, "dialog.take", NULL));
  stage_settle ();
  g_assert_null (find_window (JD_TYPE_TAKE_DIALOG));
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, 2 * n_designs);
  /* Units of the same name are the same units. */
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, n_units);

  /* One click takes all of it back. */
  undo = stage_find (fixture->window, GTK_TYPE_BUTTON, "Undo");
  g_assert_nonnull (undo);
  g_signal_emit_by_name (undo, "clicked");
  stage_settle ();
  g_assert_cmpuint (jd_project_get_n_designs (project), ==, n_designs);
}

static void
test_take_one (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_example ("manufacturer-csirt.jindate");
  GtkWidget *dialog;

  take_from (fixture, path);
  dialog = find_window (JD_TYPE_TAKE_DIALOG);
  g_assert_true (gtk_widget_activate_action (dialog, "dialog.take", NULL));
  stage_settle ();
  g_assert_cmpint (jd_design_get_kind (jd_viewer_get_second (fixture->viewer)), ==, JD_DESIGN_KIND_AS_IS);
}

static void
assert_refused (Fixture *fixture, const char *path, const char *reason)
{
  guint n_designs = jd_project_get_n_designs (jd_viewer_get_project (fixture->viewer));
  GtkWidget *dialog;

  take_from (fixture, path);
  g_assert_null (find_window (JD_TYPE_TAKE_DIALOG));
  dialog = find_window (ADW_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_true (stage_says (dialog, reason));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_cmpuint (jd_project_get_n_designs (jd_viewer_get_project (fixture->viewer)), ==, n_designs);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bank = dup_example ("regional-bank.jindate");
  g_autofree char *level_6 = g_test_build_filename (G_TEST_DIST, "data", "invalid", "level-6.jindate", NULL);

  assert_refused (fixture, bank, "itu-t-x1060");
  assert_refused (fixture, level_6, "level-6.jindate:");
  assert_refused (fixture, "/nowhere/at-all.jindate", "at-all.jindate: ");
}

/* The window may be gone before the file is read. */
static void
test_closed_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_example ("manufacturer-csirt.jindate");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window = stage_show (fixture->viewer, gtk_label_new (""));

  jd_design_take_from (fixture->viewer, stage_find (window, GTK_TYPE_LABEL, NULL), file);
  stage_clear (window);
  g_assert_null (find_window (JD_TYPE_TAKE_DIALOG));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function)                                                                                  \
  g_test_add ("/jindate/design-take/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("all", test_take_all);
  ADD ("one", test_take_one);
  ADD ("refused", test_refused);
  ADD ("closed-meanwhile", test_closed_meanwhile);
  return g_test_run ();
}
