/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The welcome page offers every catalogue, every example and the files opened last. */
#include <glib/gstdio.h>

#include "jd-catalogue-card.h"
#include "jd-catalogue-store.h"
#include "jd-data-dirs.h"
#include "jd-welcome-page.h"
#include "stage.h"

static void
collect_targets (GtkWidget *widget, const char *action, GPtrArray *targets)
{
  if (GTK_IS_ACTIONABLE (widget)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    g_ptr_array_add (
      targets, g_variant_dup_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), NULL));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_targets (child, action, targets);
}

static GPtrArray *
list_targets (GtkWidget *page, const char *action)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_free);

  collect_targets (page, action, targets);
  return targets;
}

static void
test_catalogues (void)
{
  g_autoptr (JdViewer) viewer = jd_viewer_new ();
  GtkWidget *page = jd_welcome_page_new (viewer);
  GtkWidget *window = stage_show (viewer, page);
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (NULL);
  g_autoptr (GPtrArray) targets = list_targets (page, "app.new-from-catalogue");
  static const char *const languages[] = { "ja", "en" };

  g_assert_cmpuint (targets->len, ==, catalogues->len);
  for (guint i = 0; i < catalogues->len; i++)
    g_assert_cmpstr (
      g_ptr_array_index (targets, i), ==, jd_catalogue_get_id (g_ptr_array_index (catalogues, i)));

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      jd_viewer_set_language (viewer, languages[i]);
      g_assert_true (
        stage_says (page, jd_catalogue_get_title (g_ptr_array_index (catalogues, 0), languages[i])));
    }
  stage_clear (window);
  g_assert_finalize_object (g_steal_pointer (&viewer));
}

/* The page names the examples in words that are translated; the folder is where they are. */
static void
test_examples (void)
{
  g_autoptr (JdViewer) viewer = jd_viewer_new ();
  GtkWidget *page = jd_welcome_page_new (viewer);
  GtkWidget *window = stage_show (viewer, page);
  g_autoptr (GPtrArray) targets = list_targets (page, "app.open-example");
  g_autofree char *folder = jd_data_dirs_dup_path ("examples");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    if (g_str_has_suffix (name, ".jindate"))
      {
        g_assert_true (g_ptr_array_find_with_equal_func (targets, name, (GEqualFunc) g_str_equal, NULL));
        n_files++;
      }
  g_assert_cmpuint (targets->len, ==, n_files);
  stage_clear (window);
}

static void
add_recent (const char *uri)
{
  GtkRecentData data = { .mime_type = (char *) "application/x-jindate+xml",
                         .app_name = (char *) "Jindate",
                         .app_exec = (char *) "jindate %u" };

  g_assert_true (gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data));
}

static void
test_recent (void)
{
  g_autoptr (JdViewer) viewer = jd_viewer_new ();
  GtkWidget *page = jd_welcome_page_new (viewer);
  GtkWidget *window = stage_show (viewer, page);
  g_autofree char *folder = g_dir_make_tmp ("jindate-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "秋の点検.jindate", NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GPtrArray) before = list_targets (page, "app.open-uri"), after = NULL;

  g_assert_cmpuint (before->len, ==, 0);
  g_assert_false (stage_says (page, "Recent Projects"));

  g_file_set_contents (path, "", 0, NULL);
  add_recent (uri);
  stage_settle ();
  g_assert_true (stage_says (page, "Recent Projects"));
  g_assert_true (gtk_widget_get_sensitive (stage_find (page, ADW_TYPE_ACTION_ROW, NULL)));
  g_assert_true (stage_says (page, "秋の点検"));
  g_assert_true (stage_says (page, "today"));

  g_remove (path);
  add_recent ("file:///nowhere/gone.jindate");
  stage_settle ();
  after = list_targets (page, "app.open-uri");
  g_assert_cmpuint (after->len, ==, 2);
  g_assert_true (stage_says (page, "no longer there"));
  g_assert_false (gtk_widget_get_sensitive (stage_find (page, ADW_TYPE_ACTION_ROW, NULL)));

  g_rmdir (folder);
  stage_clear (window);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/jindate/welcome-page/catalogues", test_catalogues);
  g_test_add_func ("/jindate/welcome-page/examples", test_examples);
  g_test_add_func ("/jindate/welcome-page/recent", test_recent);
  return g_test_run ();
}
