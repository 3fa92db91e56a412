/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A text that is saved from the window is there whole, or a word says why it is not. */
#include <glib/gstdio.h>

#include "jd-text-save.h"
#include "stage.h"

typedef struct
{
  GtkWidget *from;
  GtkWidget *window;
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("jindate-text-save-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->from = gtk_label_new ("");
  fixture->window = stage_show (NULL, fixture->from);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  stage_clear (fixture->window);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static void
test_saved (Fixture *fixture, gconstpointer data)
{
  static const char text[] = "設計の相違\nA-1\t2\t3\n";
  g_autofree char *path = g_build_filename (fixture->folder, "比較.txt", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  jd_text_save_to (fixture->from, path, text);
  stage_settle ();
  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, text);
  g_assert_true (stage_says (fixture->window, "比較.txt"));
  g_remove (path);
}

static void
test_not_saved (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no-folder", "text.txt", NULL);

  jd_text_save_to (fixture->from, path, "text");
  stage_settle ();
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_nonnull (stage_find (fixture->window, GTK_TYPE_BUTTON, NULL)); /* of the toast */
  g_assert_false (stage_says (fixture->window, "Saved"));
}

/* Whoever asked for it may be gone when it is done. */
static void
test_window_closed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "late.txt", NULL);

  jd_text_save_to (fixture->from, path, "text");
  stage_clear (fixture->window);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_remove (path);
  fixture->window = stage_show (NULL, gtk_label_new (""));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } cases[] = {
    { "/jindate/text-save/saved", test_saved },
    { "/jindate/text-save/not-saved", test_not_saved },
    { "/jindate/text-save/window-closed", test_window_closed },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].run, tear_down);
  return g_test_run ();
}
