/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every fault that a file can have: one fixture under tests/data/invalid/ each, the line and the words of its message.
 * The words are the values and names that a message must quote, which are the same in every language. */
#include <gio/gio.h>
#include <string.h>

#include "fixture.h"
#include "jd-project-reader.h"
#include "jd-xml-error.h"

typedef struct
{
  const char *name;
  guint line;
  JdXmlError code;
  const char *words[4];
} Fault;

/* clang-format off */
static const Fault faults[] = {
  { "not-xml", 1, JD_XML_ERROR_MALFORMED, { NULL } },
  { "not-an-element", 3, JD_XML_ERROR_MALFORMED, { "project" } },
  { "empty", 0, JD_XML_ERROR_MALFORMED, { NULL } },
  { "cut-off", 24, JD_XML_ERROR_MALFORMED, { NULL } },
  { "tags-crossed", 23, JD_XML_ERROR_MALFORMED, { NULL } },
  { "tag-not-closed", 15, JD_XML_ERROR_MALFORMED, { NULL } },
  { "attribute-twice", 21, JD_XML_ERROR_MALFORMED, { NULL } },
  { "attribute-without-quotes", 21, JD_XML_ERROR_MALFORMED, { "name=\"value\"" } },
  { "attribute-without-value", 21, JD_XML_ERROR_MALFORMED, { "name=\"value\"" } },
  { "attributes-touch", 21, JD_XML_ERROR_MALFORMED, { NULL } },
  { "less-than-in-attribute", 16, JD_XML_ERROR_MALFORMED, { "&lt;" } },
  { "ampersand-bare", 16, JD_XML_ERROR_MALFORMED, { "&amp;" } },
  { "ampersand-without-semicolon", 16, JD_XML_ERROR_MALFORMED, { "&amp;" } },
  { "entity-unknown", 16, JD_XML_ERROR_MALFORMED, { "&lt;" } },
  { "control-character-reference", 16, JD_XML_ERROR_MALFORMED, { NULL } },
  { "control-character", 16, JD_XML_ERROR_MALFORMED, { NULL } },
  { "comment-not-closed", 27, JD_XML_ERROR_MALFORMED, { "-->" } },
  { "declaration-late", 2, JD_XML_ERROR_MALFORMED, { "<?xml" } },
  { "two-documents", 27, JD_XML_ERROR_MALFORMED, { NULL } },
  { "prefix-undeclared", 14, JD_XML_ERROR_MALFORMED, { "xmlns" } },
  { "prefix-undeclared-attribute", 2, JD_XML_ERROR_MALFORMED, { "xmlns" } },
  { "utf-16", 1, JD_XML_ERROR_ENCODING, { "UTF-8" } },
  { "utf-16-without-mark", 1, JD_XML_ERROR_ENCODING, { "UTF-8" } },
  { "shift-jis-declared", 1, JD_XML_ERROR_ENCODING, { "Shift_JIS", "UTF-8" } },
  { "shift-jis-undeclared", 16, JD_XML_ERROR_ENCODING, { "UTF-8" } },
  { "zero-byte", 16, JD_XML_ERROR_ENCODING, { "UTF-8" } },
  { "xml-1.1", 1, JD_XML_ERROR_ENCODING, { "1.1", "1.0" } },
  { "doctype", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "doctype-entity", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "doctype-external-file", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "doctype-external-subset", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "doctype-billion-laughs", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "doctype-parameter-entity", 2, JD_XML_ERROR_DOCTYPE, { "DOCTYPE" } },
  { "nested-300-deep", 26, JD_XML_ERROR_LIMIT, { "64" } },
  { "attributes-129", 26, JD_XML_ERROR_LIMIT, { "129", "128" } },
  { "namespaces-65", 25, JD_XML_ERROR_LIMIT, { "64" } },
  { "namespace-none", 2, JD_XML_ERROR_NAMESPACE, { "<project>", "urn:jindate:project:1" } },
  { "namespace-of-others", 2, JD_XML_ERROR_NAMESPACE, { "http://www.w3.org/1999/xhtml", "urn:jindate:project:1" } },
  { "namespace-version-0", 2, JD_XML_ERROR_NAMESPACE, { "urn:jindate:project:0" } },
  { "namespace-version-2", 2, JD_XML_ERROR_NEWER, { "2", "1", "Jindate" } },
  { "namespace-version-2-inside", 25, JD_XML_ERROR_NEWER, { "2" } },
  { "namespace-none-inside", 25, JD_XML_ERROR_NAMESPACE, { "<log>" } },
  { "text", 17, JD_XML_ERROR_TEXT, { "Our own team" } },
  { "text-in-leaf", 16, JD_XML_ERROR_TEXT, { "監視班" } },
  { "text-as-cdata", 25, JD_XML_ERROR_TEXT, { "nothing" } },
  { "root-unknown", 2, JD_XML_ERROR_MISPLACED, { "<team>", "<project>" } },
  { "root-catalogue", 2, JD_XML_ERROR_MISPLACED, { "<catalogue>", "<project>" } },
  { "element-unknown", 14, JD_XML_ERROR_MISPLACED, { "<people>", "<project>", "<participants>" } },
  { "element-in-wrong-place", 16, JD_XML_ERROR_MISPLACED, { "<role>", "<units>", "<unit>" } },
  { "element-in-leaf", 16, JD_XML_ERROR_MISPLACED, { "<unit>" } },
  { "participants-before-catalogue", 4, JD_XML_ERROR_MISSING, { NULL } },
  { "catalogue-after-participants", 4, JD_XML_ERROR_MISPLACED, { "<catalogue>", "<participants>" } },
  { "units-after-designs", 22, JD_XML_ERROR_MISPLACED, { "<units>", "<designs>" } },
  { "area-after-functions", 13, JD_XML_ERROR_MISPLACED, { "<area>", "<function>" } },
  { "attribute-unknown", 16, JD_XML_ERROR_MISPLACED, { "<unit>", "type", "kind" } },
  { "attribute-of-container", 18, JD_XML_ERROR_MISPLACED, { "<profiles>", "title" } },
  { "attribute-with-prefix", 25, JD_XML_ERROR_MISPLACED, { "title" } },
  { "unit-without-id", 16, JD_XML_ERROR_MISSING, { "<unit>", "id" } },
  { "role-without-code", 10, JD_XML_ERROR_MISSING, { "<role>", "code" } },
  { "assignment-without-role", 21, JD_XML_ERROR_MISSING, { "<assignment>", "role" } },
  { "assignment-without-area", 21, JD_XML_ERROR_MISSING, { "<assignment>", "area" } },
  { "assignment-without-sourcing", 21, JD_XML_ERROR_MISSING, { "<assignment>", "sourcing", "combination" } },
  { "assignment-without-level", 21, JD_XML_ERROR_MISSING, { "<assignment>", "outsource", "excluded" } },
  { "pattern-without-number", 8, JD_XML_ERROR_MISSING, { "<pattern>", "number" } },
  { "entry-without-time", 26, JD_XML_ERROR_MISSING, { "<entry>", "time" } },
  { "catalogue-missing", 4, JD_XML_ERROR_MISSING, { "<catalogue>" } },
  { "catalogue-missing-before-designs", 9, JD_XML_ERROR_MISSING, { NULL } },
  { "catalogue-without-roles", 11, JD_XML_ERROR_MISSING, { NULL } },
  { "catalogue-without-area-III", 12, JD_XML_ERROR_MISSING, { "III" } },
  { "pattern-without-roles", 8, JD_XML_ERROR_MISSING, { "1" } },
  { "catalogue-twice", 14, JD_XML_ERROR_DOUBLED, { "catalogue" } },
  { "units-twice", 18, JD_XML_ERROR_DOUBLED, { "units" } },
  { "area-twice", 8, JD_XML_ERROR_DOUBLED, { "IV" } },
  { "pattern-twice", 9, JD_XML_ERROR_DOUBLED, { "pattern", "1" } },
  { "scale-twice", 10, JD_XML_ERROR_DOUBLED, { "scale", "insource" } },
  { "level-twice", 11, JD_XML_ERROR_DOUBLED, { "level", "1" } },
  { "function-code-twice", 13, JD_XML_ERROR_DOUBLED, { "function", "A" } },
  { "role-code-twice", 11, JD_XML_ERROR_DOUBLED, { "role", "A-1" } },
  { "role-code-twice-in-functions", 14, JD_XML_ERROR_DOUBLED, { "role", "A-2" } },
  { "participant-twice", 16, JD_XML_ERROR_DOUBLED, { "participant", "A" } },
  { "unit-id-twice", 17, JD_XML_ERROR_DOUBLED, { "unit", "u1" } },
  { "profile-twice", 20, JD_XML_ERROR_DOUBLED, { "profile", "A-1" } },
  { "design-id-twice", 24, JD_XML_ERROR_DOUBLED, { "design", "d1" } },
  { "assignment-twice", 22, JD_XML_ERROR_DOUBLED, { "A-1", "d1" } },
  { "role-unknown-in-assignment", 21, JD_XML_ERROR_UNKNOWN, { "B-7", "small" } },
  { "role-unknown-in-profile", 19, JD_XML_ERROR_UNKNOWN, { "B-7", "small" } },
  { "role-unknown-in-pattern", 13, JD_XML_ERROR_UNKNOWN, { "B-7" } },
  { "role-of-other-letter-case", 21, JD_XML_ERROR_UNKNOWN, { "a-1" } },
  { "function-unknown", 15, JD_XML_ERROR_UNKNOWN, { "Z" } },
  { "unit-unknown", 21, JD_XML_ERROR_UNKNOWN, { "u9" } },
  { "pattern-unknown", 20, JD_XML_ERROR_UNKNOWN, { "4" } },
  { "area-none-with-areas", 22, JD_XML_ERROR_UNKNOWN, { "none", "IV" } },
  { "role-without-area", 11, JD_XML_ERROR_UNKNOWN, { "none", "IV" } },
  { "area-in-catalogue-without", 5, JD_XML_ERROR_UNKNOWN, { "I", "none" } },
  { "level-6", 21, JD_XML_ERROR_VALUE, { "insource", "6", "5", "excluded" } },
  { "vote-6", 21, JD_XML_ERROR_VALUE, { "votes-insource", "3 6", "5", "excluded" } },
  { "vote-of-a-sourcing-on-a-level", 21, JD_XML_ERROR_VALUE, { "votes-outsource", "insource", "excluded" } },
  { "votes-of-41-seats", 21, JD_XML_ERROR_VALUE, { "votes-insource", "40" } },
  { "level-minus-1", 21, JD_XML_ERROR_VALUE, { "insource", "-1", "excluded" } },
  { "level-3.5", 21, JD_XML_ERROR_VALUE, { "insource", "3.5", "excluded" } },
  { "level-0", 21, JD_XML_ERROR_VALUE, { "insource", "0", "none" } },
  { "level-empty", 21, JD_XML_ERROR_VALUE, { "insource", "none" } },
  { "level-with-space", 21, JD_XML_ERROR_VALUE, { "insource", "none" } },
  { "level-full-width", 21, JD_XML_ERROR_VALUE, { "insource", "３" } },
  { "area-V", 22, JD_XML_ERROR_VALUE, { "area", "V", "IV" } },
  { "area-of-role-V", 11, JD_XML_ERROR_VALUE, { "area", "V", "IV" } },
  { "area-of-pattern-V", 8, JD_XML_ERROR_VALUE, { "areas", "V", "IV" } },
  { "area-described-none", 7, JD_XML_ERROR_VALUE, { "id", "none" } },
  { "level-described-none", 10, JD_XML_ERROR_VALUE, { "value", "none" } },
  { "sourcing-unknown", 22, JD_XML_ERROR_VALUE, { "sourcing", "cloud", "combination" } },
  { "date-that-is-not", 20, JD_XML_ERROR_VALUE, { "date", "2026-02-30", "YYYY-MM-DD" } },
  { "date-with-slashes", 20, JD_XML_ERROR_VALUE, { "date", "2026/11/20", "YYYY-MM-DD" } },
  { "due-that-is-not", 21, JD_XML_ERROR_VALUE, { "due", "soon", "YYYY-MM-DD" } },
  { "time-that-is-not", 26, JD_XML_ERROR_VALUE, { "time", "2026-11-20 09:30", "YYYY-MM-DDTHH:MM:SSZ" } },
  { "state-unknown", 26, JD_XML_ERROR_VALUE, { "state", "planned", "redone" } },
  { "boolean-yes", 19, JD_XML_ERROR_VALUE, { "parked", "yes", "true" } },
  { "recommendation-unknown", 19, JD_XML_ERROR_VALUE, { "recommendation", "must", "basic" } },
  { "target-level-6", 20, JD_XML_ERROR_VALUE, { "target-level", "6", "5" } },
  { "pattern-number-0", 8, JD_XML_ERROR_VALUE, { "number", "0", "99" } },
  { "pattern-number-100", 8, JD_XML_ERROR_VALUE, { "number", "100", "99" } },
  { "pattern-number-01", 8, JD_XML_ERROR_VALUE, { "number", "01", "99" } },
  { "priority-word", 7, JD_XML_ERROR_VALUE, { "priority", "first" } },
  { "unit-id-capital", 16, JD_XML_ERROR_VALUE, { "id", "U1" } },
  { "unit-id-with-space", 16, JD_XML_ERROR_VALUE, { "id", "our team" } },
  { "unit-id-empty", 16, JD_XML_ERROR_VALUE, { "id" } },
  { "unit-colour-unknown", 16, JD_XML_ERROR_VALUE, { "colour", "pink", "teal" } },
  { "unit-kind-unknown", 16, JD_XML_ERROR_VALUE, { "kind", "robot", "provider" } },
  { "role-code-with-space", 11, JD_XML_ERROR_VALUE, { "code", "A 2" } },
  { "design-kind-unknown", 20, JD_XML_ERROR_VALUE, { "kind", "wish", "option" } },
  { "design-id-capital", 20, JD_XML_ERROR_VALUE, { "id", "D1" } },
  { "phase-unknown", 9, JD_XML_ERROR_VALUE, { "phase", "later", "review" } },
  { "group-word-unknown", 3, JD_XML_ERROR_VALUE, { "group-word", "bunch", "category" } },
  { "level-of-300-letters", 21, JD_XML_ERROR_VALUE, { "insource", "…" } },
};
/* clang-format on */

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autofree char *file = g_strconcat (fault->name, ".jindate", NULL);
  g_autofree char *path = fixture_dup_path ("invalid", file);
  g_autoptr (GBytes) bytes = fixture_load (path);
  g_autoptr (GError) error = NULL;
  g_autofree char *report = NULL, *place = NULL;

  g_assert_null (jd_project_reader_read (bytes, &error));
  g_assert_error (error, JD_XML_ERROR, (int) fault->code);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (strlen (error->message), <, 400);
  g_assert_cmpuint (jd_xml_error_get_line (error), ==, fault->line);
  for (guint i = 0; i < G_N_ELEMENTS (fault->words) && fault->words[i] != NULL; i++)
    if (strstr (error->message, fault->words[i]) == NULL)
      g_error ("“%s” lacks “%s”", error->message, fault->words[i]);

  report = jd_error_dup_report (error, file);
  place = fault->line > 0 ? g_strdup_printf ("%s:%u: ", file, fault->line) : g_strdup_printf ("%s: ", file);
  g_assert_true (g_str_has_prefix (report, place));
  g_test_message ("%s", report);
}

/* A fixture that no row names would test nothing. */
static void
test_every_fixture_has_a_row (void)
{
  g_autoptr (GPtrArray) names = fixture_list ("invalid", ".jindate");

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      gboolean found = FALSE;

      for (guint k = 0; k < G_N_ELEMENTS (faults); k++)
        found = found || g_str_equal (faults[k].name, name);
      if (!found)
        g_error ("tests/data/invalid/%s.jindate has no row", name);
    }
  g_assert_cmpuint (names->len, ==, G_N_ELEMENTS (faults));
}

/* Two faults: only the first one is told. */
static void
test_first_fault_only (void)
{
  const char *xml = "<project xmlns=\"urn:jindate:project:1\" date=\"soon\">\n<team/></project>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (xml, strlen (xml));
  g_autoptr (GError) error = NULL;

  g_assert_null (jd_project_reader_read (bytes, &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_VALUE);
  g_assert_cmpuint (jd_xml_error_get_line (error), ==, 1);
}

static void
test_line_is_copied (void)
{
  g_autoptr (GError) error = jd_xml_error_new (JD_XML_ERROR_VALUE, 70000, "level is “%d”", 6);
  g_autoptr (GError) copy = g_error_copy (error);
  g_autoptr (GError) other = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "no line");
  g_autofree char *report = jd_error_dup_report (copy, "team.jindate");
  g_autofree char *other_report = jd_error_dup_report (other, "team.jindate");

  g_assert_cmpstr (report, ==, "team.jindate:70000: level is “6”");
  g_assert_cmpstr (other_report, ==, "team.jindate: no line");
}

/* libxml2's tree stops counting at 65535. */
static void
test_line_beyond_65535 (void)
{
  g_autoptr (GString) xml = g_string_new ("<project xmlns=\"urn:jindate:project:1\">");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i < 70000; i++)
    g_string_append_c (xml, '\n');
  g_string_append (xml, "<team/></project>");
  bytes = g_bytes_new_static (xml->str, xml->len);

  g_assert_null (jd_project_reader_read (bytes, &error));
  g_assert_cmpuint (jd_xml_error_get_line (error), ==, 70000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strconcat ("/jindate/reader/faults/", faults[i].name, NULL);

      g_test_add_data_func (path, &faults[i], test_fault);
    }
  g_test_add_func ("/jindate/reader/faults/every-fixture-has-a-row", test_every_fixture_has_a_row);
  g_test_add_func ("/jindate/reader/faults/first-only", test_first_fault_only);
  g_test_add_func ("/jindate/reader/faults/line-is-copied", test_line_is_copied);
  g_test_add_func ("/jindate/reader/faults/line-beyond-65535", test_line_beyond_65535);
  return g_test_run ();
}
