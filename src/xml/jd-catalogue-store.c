/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A catalogue is a file NAME.xml in one of two folders; adding one is adding a file. */
#include "jd-catalogue-store.h"

#include <glib/gi18n-lib.h>

#include "jd-data-dirs.h"
#include "jd-project-file.h"
#include "jd-xml-error.h"

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The names in @folder that end in .xml, in order. */
static GPtrArray *
list_names (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".xml") && *name != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static gboolean
holds (GPtrArray *catalogues, const char *id)
{
  for (guint i = 0; i < catalogues->len; i++)
    if (g_str_equal (jd_catalogue_get_id (g_ptr_array_index (catalogues, i)), id))
      return TRUE;
  return FALSE;
}

static void
load_folder (const char *folder, GPtrArray *catalogues, GPtrArray *faults)
{
  g_autoptr (GPtrArray) names = list_names (folder);

  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (folder, g_ptr_array_index (names, i), NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (JdCatalogue) catalogue = jd_project_file_load_catalogue (file, &error);

      if (catalogue == NULL)
        g_ptr_array_add (faults, jd_error_dup_report (error, g_file_peek_path (file)));
      else if (!holds (catalogues, jd_catalogue_get_id (catalogue)))
        g_ptr_array_add (catalogues, g_steal_pointer (&catalogue));
    }
}

/* All catalogues there are: the program's, then the user's own whose ids are not taken.
 * @faults: (out) (optional) (transfer full) (element-type utf8): a line for each file that is damaged.
 * Returns: (transfer full) (element-type JdCatalogue) */
GPtrArray *
jd_catalogue_store_load_all (GPtrArray **faults)
{
  GPtrArray *catalogues = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) damaged = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *installed = jd_data_dirs_dup_path ("catalogues");
  g_autofree char *own = jd_data_dirs_dup_user_catalogues ();

  load_folder (installed, catalogues, damaged);
  load_folder (own, catalogues, damaged);
  if (faults != NULL)
    *faults = g_steal_pointer (&damaged);
  return catalogues;
}

static char *
dup_ids (GPtrArray *catalogues)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < catalogues->len; i++)
    g_string_append_printf (
      ids, "%s%s", i > 0 ? ", " : "", jd_catalogue_get_id (g_ptr_array_index (catalogues, i)));
  return g_string_free (ids, FALSE);
}

/* The catalogue called @id. JD_XML_ERROR_UNKNOWN, with the ids there are and what is damaged, where there is none.
 * Returns: (transfer full) (nullable) */
JdCatalogue *
jd_catalogue_store_load (const char *id, GError **error)
{
  g_autoptr (GPtrArray) faults = NULL;
  g_autoptr (GPtrArray) catalogues = jd_catalogue_store_load_all (&faults);
  g_autofree char *shown = NULL, *ids = NULL;
  g_autoptr (GString) message = NULL;

  for (guint i = 0; i < catalogues->len; i++)
    if (g_str_equal (jd_catalogue_get_id (g_ptr_array_index (catalogues, i)), id))
      return g_object_ref (g_ptr_array_index (catalogues, i));

  shown = jd_text_dup_shown (id);
  ids = dup_ids (catalogues);
  message = g_string_new (NULL);
  g_string_printf (message, _ ("there is no catalogue “%s”; expected one of %s"), shown, ids);
  for (guint i = 0; i < faults->len; i++)
    g_string_append_printf (message, "\n%s", (const char *) g_ptr_array_index (faults, i));
  g_propagate_error (error, jd_xml_error_new (JD_XML_ERROR_UNKNOWN, 0, "%s", message->str));
  return NULL;
}
