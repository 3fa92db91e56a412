/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which catalogues are found, and that a damaged one hides no other. */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "jd-catalogue-store.h"
#include "jd-data-dirs.h"
#include "jd-xml-error.h"

#define CATALOGUE(id)                                                                                        \
  "<catalogue xmlns=\"urn:jindate:project:1\" id=\"" id "\"><function code=\"A\"><role code=\"A-1\"/>"       \
  "</function></catalogue>"

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static char *
join_ids (GPtrArray *catalogues)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < catalogues->len; i++)
    g_string_append_printf (ids, "%s ", jd_catalogue_get_id (g_ptr_array_index (catalogues, i)));
  return g_string_free (ids, FALSE);
}

/* From the build folder, without installation. */
static void
test_shipped (void)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (&faults);
  g_autofree char *ids = join_ids (catalogues);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdCatalogue) textbook = jd_catalogue_store_load ("isog-j-textbook", &error);

  g_assert_true (jd_data_dirs_is_uninstalled ());
  g_assert_cmpuint (faults->len, ==, 0);
  g_assert_nonnull (strstr (ids, "isog-j-textbook itu-t-x1060 "));
  g_assert_no_error (error);
  g_assert_cmpuint (jd_catalogue_get_n_functions (textbook), ==, 9);
  g_assert_cmpuint (jd_catalogue_get_n_roles (textbook), ==, 54);
}

static void
test_own_and_damaged (void)
{
  g_autofree char *data = g_dir_make_tmp ("jindate-data-XXXXXX", NULL);
  g_autofree char *shipped = g_build_filename (data, "catalogues", NULL);
  g_autofree char *own = jd_data_dirs_dup_user_catalogues ();
  g_autoptr (GPtrArray) faults = NULL, catalogues = NULL;
  g_autoptr (JdCatalogue) found = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *ids = NULL;

  write_file (shipped, "b.xml", CATALOGUE ("second"));
  write_file (shipped, "a.xml", CATALOGUE ("first"));
  write_file (shipped, "c.xml", "<catalogue xmlns=\"urn:jindate:project:1\"\nid=\"third\"/>");
  write_file (shipped, "notes.txt", "not a catalogue");
  write_file (shipped, ".hidden.xml", "not a catalogue");
  write_file (own, "mine.xml", CATALOGUE ("mine"));
  write_file (own, "shadow.xml", CATALOGUE ("first"));
  g_setenv ("JINDATE_DATADIR", data, TRUE);

  catalogues = jd_catalogue_store_load_all (&faults);
  ids = join_ids (catalogues);
  g_assert_cmpstr (ids, ==, "first second mine ");
  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (faults, 0), "catalogues/c.xml:2: "));

  found = jd_catalogue_store_load ("mine", &error);
  g_assert_no_error (error);
  g_assert_nonnull (found);

  g_assert_null (jd_catalogue_store_load ("third", &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_UNKNOWN);
  g_assert_nonnull (strstr (error->message, "third"));
  g_assert_nonnull (strstr (error->message, "first, second, mine"));
  g_assert_nonnull (strstr (error->message, "c.xml:2: "));
  g_unsetenv ("JINDATE_DATADIR");
  remove_tree (data);
}

static void
test_no_folder (void)
{
  g_autoptr (GPtrArray) faults = NULL, catalogues = NULL;

  g_setenv ("JINDATE_DATADIR", "/nonexistent", TRUE);
  catalogues = jd_catalogue_store_load_all (&faults);
  g_assert_cmpuint (catalogues->len, ==, 0);
  g_assert_cmpuint (faults->len, ==, 0);
  g_unsetenv ("JINDATE_DATADIR");
}

int
main (int argc, char *argv[])
{
  g_autofree char *home = g_dir_make_tmp ("jindate-home-XXXXXX", NULL);
  int result;

  g_test_init (&argc, &argv, NULL);
  g_setenv ("XDG_DATA_HOME", home, TRUE);

  g_test_add_func ("/jindate/catalogue-store/shipped", test_shipped);
  g_test_add_func ("/jindate/catalogue-store/no-folder", test_no_folder);
  g_test_add_func ("/jindate/catalogue-store/own-and-damaged", test_own_and_damaged);
  result = g_test_run ();
  remove_tree (home);
  return result;
}
