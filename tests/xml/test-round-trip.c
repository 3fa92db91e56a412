/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was read is written again: the same bytes for a file in our layout, the same content for every other. */
#include <gio/gio.h>
#include <libxml/relaxng.h>
#include <string.h>

#include "fixture.h"
#include "jd-builder.h"
#include "jd-edit.h"
#include "jd-project-reader.h"
#include "jd-project-writer.h"
#include "jd-xml-error.h"
#include "random-edits.h"

static char *
dup_data_path (const char *folder, const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", folder, name, NULL);
}

static void
ignore_message_cb (void *context, const char *format, ...)
{
}

static void
assert_valid (const char *xml)
{
  g_autofree char *schema_path = dup_data_path ("jindate.rng", NULL);
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt (schema_path);
  xmlRelaxNG *schema = xmlRelaxNGParse (parser);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);
  xmlDoc *document = xmlReadMemory (xml, (int) strlen (xml), NULL, NULL, XML_PARSE_NONET);

  g_assert_nonnull (document);
  xmlRelaxNGSetValidErrors (context, ignore_message_cb, ignore_message_cb, NULL);
  g_assert_cmpint (xmlRelaxNGValidateDoc (context, document), ==, 0);

  xmlFreeDoc (document);
  xmlRelaxNGFreeValidCtxt (context);
  xmlRelaxNGFree (schema);
  xmlRelaxNGFreeParserCtxt (parser);
}

static char *
dup_text (const char *path)
{
  g_autoptr (GBytes) bytes = fixture_load (path);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A fixture NAME.jindate is written as NAME.expected, or, where there is none, as it is itself. */
static void
test_fixture (gconstpointer data)
{
  g_autofree char *file = g_strconcat (data, ".jindate", NULL);
  g_autofree char *expected_file = g_strconcat (data, ".expected", NULL);
  g_autofree char *path = fixture_dup_path ("valid", file);
  g_autofree char *expected_path = fixture_dup_path ("valid", expected_file);
  g_autofree char *text = dup_text (path);
  g_autofree char *expected
    = g_file_test (expected_path, G_FILE_TEST_EXISTS) ? dup_text (expected_path) : g_strdup (text);
  g_autoptr (JdProject) project = fixture_read (text);
  g_autofree char *written = fixture_write (project);
  g_autofree char *again = fixture_write (project);
  g_autoptr (JdProject) reopened = fixture_read (written);
  g_autofree char *rewritten = fixture_write (reopened);

  g_assert_cmpstr (written, ==, expected);
  g_assert_cmpstr (again, ==, written);
  g_assert_cmpstr (rewritten, ==, written);
  assert_valid (written);
}

/* What comes with the program is in our layout already, so that a first save changes what was changed and no more. */
static void
test_shipped_examples (void)
{
  g_autofree char *folder = dup_data_path ("examples", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = dup_text (path);
      g_autoptr (JdProject) project = fixture_read (text);
      g_autofree char *written = fixture_write (project);

      g_test_message ("%s", name);
      g_assert_cmpstr (written, ==, text);
    }
}

static void
test_shipped_catalogues (void)
{
  g_autofree char *folder = dup_data_path ("catalogues", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) bytes = fixture_load (path);
      g_autoptr (GBytes) written = NULL;
      g_autoptr (JdCatalogue) catalogue = NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", name);
      catalogue = jd_project_reader_read_catalogue (bytes, &error);
      g_assert_no_error (error);
      written = jd_project_writer_write_catalogue (catalogue, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (written, NULL),
                       g_bytes_get_size (written),
                       g_bytes_get_data (bytes, NULL),
                       g_bytes_get_size (bytes));
    }
}

static guint
count_differing_lines (const char *one, const char *other)
{
  g_auto (GStrv) lines = g_strsplit (one, "\n", -1);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) others = g_strsplit (other, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    g_hash_table_add (known, lines[i]);
  for (guint i = 0; others[i] != NULL; i++)
    if (!g_hash_table_contains (known, others[i]))
      n++;
  return n;
}

/* One moved role is one changed line in the design and one added to the log (design, section 5). */
static void
test_move_changes_two_lines (void)
{
  g_autofree char *path = dup_data_path ("examples", "manufacturer-csirt.jindate");
  g_autofree char *before = dup_text (path);
  g_autoptr (JdProject) project = fixture_read (before);
  JdDesign *design = jd_project_get_newest_as_is (project);
  JdRole *role = jd_catalogue_find_role (jd_project_get_catalogue (project), "B-3");
  g_autoptr (GError) error = NULL;
  g_autofree char *after = NULL, *undone = NULL;

  jd_edit_move_roles (project, design, &role, 1, JD_AREA_ALL, JD_SOURCING_UNASSIGNED, NULL, &error);
  g_assert_no_error (error);
  after = fixture_write (project);
  g_assert_cmpuint (count_differing_lines (before, after), ==, 2);
  g_assert_cmpuint (count_differing_lines (after, before), ==, 1);

  jd_history_undo (jd_project_get_history (project));
  undone = fixture_write (project);
  g_assert_cmpuint (count_differing_lines (before, undone), ==, 2); /* the log: done and undone */
  g_assert_cmpuint (count_differing_lines (undone, before), ==, 0);
}

/* Text that no XML can hold is replaced and not written. */
static void
test_text_of_any_kind (void)
{
  static const struct
  {
    const char *text, *expected;
  } rows[] = {
    { "plain", "plain" },
    { "a\nb\tc\rd", "a\nb\tc\rd" },
    { "\"'<&>]]>", "\"'<&>]]>" },
    { "&#10; &amp; %s %n", "&#10; &amp; %s %n" },
    { "bell \a, null-like \x01\x1f", "bell \ufffd, null-like \ufffd\ufffd" },
    { "\x7f\xc2\x85\u2028", "\x7f\xc2\x85\u2028" },
    { "\uffff\ufffe\ufffd", "\ufffd\ufffd\ufffd" },
    { "日本語 🛡 é e\u0301", "日本語 🛡 é e\u0301" },
    { "  spaces  ", "  spaces  " },
  };
  g_autoptr (JdProject) project
    = fixture_read ("<project xmlns=\"urn:jindate:project:1\"><catalogue id=\"one\"><function code=\"A\">"
                    "<role code=\"A-1\"/></function></catalogue></project>");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JdProject) reopened = NULL;
      g_autofree char *written = NULL;

      jd_edit_set_project (project, "note", rows[i].text, NULL, &error);
      g_assert_no_error (error);
      written = fixture_write (project);
      reopened = fixture_read (written);
      g_assert_cmpstr (jd_project_get_note (reopened), ==, rows[i].expected);
    }
}

/* A new project is one that opens, and validates. */
static void
test_new_project (void)
{
  g_autofree char *path = dup_data_path ("catalogues", "isog-j-textbook.xml");
  g_autoptr (GBytes) bytes = fixture_load (path);
  g_autoptr (JdCatalogue) catalogue = jd_project_reader_read_catalogue (bytes, NULL);
  g_autoptr (JdProject) project = jd_build_project (catalogue, "新しい陣立て");
  g_autofree char *written = fixture_write (project);
  g_autoptr (JdProject) reopened = fixture_read (written);
  g_autofree char *rewritten = fixture_write (reopened);

  g_assert_cmpstr (rewritten, ==, written);
  assert_valid (written);
}

/* Whatever the verbs can do to a project, it is written as a file that opens, says the same and validates. */
static void
test_random_edits (void)
{
  static const char *const names[] = { "manufacturer-csirt.jindate", "regional-bank.jindate" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = dup_data_path ("examples", names[i]);
      g_autofree char *text = dup_text (path);
      g_autoptr (JdProject) project = fixture_read (text);

      for (guint k = 0; k < 20; k++)
        {
          g_autoptr (JdProject) reopened = NULL;
          g_autofree char *written = NULL, *rewritten = NULL;

          for (guint n = 0; n < 50; n++)
            random_edit (project, rand);
          written = fixture_write (project);
          reopened = fixture_read (written);
          rewritten = fixture_write (reopened);
          g_assert_cmpstr (rewritten, ==, written);
          if (k % 10 == 0)
            assert_valid (written);
        }
    }
}

/* What a reader would refuse is not given out. */
static void
test_limits_of_writing (void)
{
  g_autoptr (JdProject) project
    = fixture_read ("<project xmlns=\"urn:jindate:project:1\"><catalogue id=\"one\"><function code=\"A\">"
                    "<role code=\"A-1\"/></function></catalogue></project>");
  g_autofree char *long_text = g_strnfill (10 * 1000 * 1000, 'x');
  g_autoptr (GError) error = NULL;

  jd_edit_set_project (project, "note", long_text, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (jd_project_writer_write (project, &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, "note"));
  g_clear_error (&error);

  long_text[9 * 1000 * 1000] = '\0';
  for (guint i = 0; i < 8; i++)
    {
      long_text[0] = (char) ('a' + i);
      jd_edit_set_project (project, "note", long_text, NULL, &error);
      g_assert_no_error (error);
    }
  g_assert_null (jd_project_writer_write (project, &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, "64"));
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);

  names = fixture_list ("valid", ".jindate");
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strconcat ("/jindate/round-trip/", g_ptr_array_index (names, i), NULL);

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_fixture);
    }
  g_test_add_func ("/jindate/round-trip/shipped-examples", test_shipped_examples);
  g_test_add_func ("/jindate/round-trip/shipped-catalogues", test_shipped_catalogues);
  g_test_add_func ("/jindate/round-trip/new-project", test_new_project);
  g_test_add_func ("/jindate/round-trip/random-edits", test_random_edits);
  g_test_add_func ("/jindate/writer/move-changes-two-lines", test_move_changes_two_lines);
  g_test_add_func ("/jindate/writer/text-of-any-kind", test_text_of_any_kind);
  g_test_add_func ("/jindate/writer/limits", test_limits_of_writing);
  return g_test_run ();
}
