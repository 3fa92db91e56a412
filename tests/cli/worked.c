/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "worked.h"

/* Returns: (transfer full): the path of a file of the project called @name. */
char *
worked_dup_path (const char *name, const char *suffix)
{
  g_autofree char *file = g_strconcat (name, suffix, NULL);

  return g_test_build_filename (G_TEST_DIST, "data", "worked", file, NULL);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(char *const *) a, *(char *const *) b);
}

/* Returns: (transfer full) (element-type utf8): the names of the projects. */
GPtrArray *
worked_list (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "worked", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (folder)) != NULL)
    if (g_str_has_suffix (file, ".jindate"))
      g_ptr_array_add (names, g_strndup (file, strlen (file) - strlen (".jindate")));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
free_part (gpointer data)
{
  WorkedPart *part = data;

  g_free (part->first);
  g_free (part->second);
  g_string_free (part->exact, TRUE);
  g_string_free (part->shown, TRUE);
  g_free (part);
}

static WorkedPart *
new_part (char **words)
{
  WorkedPart *part = g_new0 (WorkedPart, 1);

  g_assert_cmpuint (g_strv_length (words), ==, 3);
  part->is_compare = g_str_equal (words[0], "compare");
  part->first = g_strdup (words[1]);
  part->second = g_strdup (words[2]);
  part->exact = g_string_new (NULL);
  part->shown = g_string_new (NULL);
  return part;
}

static void
add_line (WorkedPart *part, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *equals = strchr (words[i], '=');
      int length = equals != NULL ? (int) (equals - words[i]) : (int) strlen (words[i]);
      const char *separator = words[i + 1] != NULL ? " " : "\n";

      g_string_append_printf (part->exact, "%.*s%s", length, words[i], separator);
      g_string_append_printf (part->shown, "%s%s", equals != NULL ? equals + 1 : words[i], separator);
    }
}

/* Returns: (transfer full) (element-type WorkedPart): what is expected of the project called @name. */
GPtrArray *
worked_read (const char *name)
{
  g_autofree char *path = worked_dup_path (name, ".expected");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GPtrArray *parts = g_ptr_array_new_with_free_func (free_part);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (g_strchomp (text), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (lines[i], " ", -1);

      if (g_str_equal (words[0], "#"))
        continue;
      if (g_str_equal (words[0], "case") || g_str_equal (words[0], "compare"))
        g_ptr_array_add (parts, new_part (words));
      else
        {
          g_assert_cmpuint (parts->len, >, 0);
          add_line (g_ptr_array_index (parts, parts->len - 1), words);
        }
    }
  return parts;
}
