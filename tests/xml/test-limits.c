/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is too much is refused, and soon; what is just not too much is read. Too large for fixtures, so made here. */
#include <gio/gio.h>
#include <string.h>

#include "fixture.h"
#include "jd-builder.h"
#include "jd-project-reader.h"
#include "jd-xml-error.h"
#include "jd-xml-names.h"

#define HEAD                                                                                                 \
  "<project xmlns=\"urn:jindate:project:1\"><catalogue id=\"c\"><function code=\"A\"><role code=\"A-1\"/>"   \
  "</function></catalogue>"
#define HEAD_ELEMENTS 4
#define FOOT          "</project>"

static void
append_times (GString *xml, guint n, const char *text)
{
  for (guint i = 0; i < n; i++)
    g_string_append (xml, text);
}

/* Reads @xml, which is taken, within @seconds; @words (nullable) are what its fault must say. */
static void
assert_read (GString *xml, const char *words, double seconds)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (xml);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = NULL;
  double elapsed;

  g_test_timer_start ();
  project = jd_project_reader_read (bytes, &error);
  elapsed = g_test_timer_elapsed ();
  g_test_message ("%.3f s", elapsed);

  if (words == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (project);
    }
  else
    {
      g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_LIMIT);
      g_assert_nonnull (strstr (error->message, words));
    }
  g_assert_cmpfloat (elapsed, <, seconds);
}

static void
test_size (void)
{
  for (guint excess = 0; excess <= 1; excess++)
    {
      GString *xml = g_string_new (HEAD);
      gsize filler = JD_XML_MAX_BYTES + excess - strlen (HEAD FOOT);

      while (filler > 7)
        {
          gsize n = MIN (filler - 7, 1 << 20);
          gsize end = xml->len + n;

          g_string_set_size (xml, end);
          memset (xml->str + end - n, ' ', n);
          g_string_append (xml, "<!---->");
          filler -= n + 7;
        }
      append_times (xml, (guint) filler, " ");
      g_string_append (xml, FOOT);
      g_assert_cmpuint (xml->len, ==, JD_XML_MAX_BYTES + excess);
      assert_read (xml, excess > 0 ? "64 MiB" : NULL, 10);
    }
}

static void
test_elements (void)
{
  for (guint excess = 0; excess <= 1; excess++)
    {
      GString *xml = g_string_new (HEAD "<log><x xmlns=\"urn:example\">");

      append_times (xml, JD_XML_MAX_ELEMENTS - HEAD_ELEMENTS - 2 + excess, "<y/>");
      g_string_append (xml, "</x></log>" FOOT);
      assert_read (xml, excess > 0 ? "500000" : NULL, 10);
    }
}

static void
test_depth (void)
{
  for (guint excess = 0; excess <= 1; excess++)
    {
      GString *xml = g_string_new (HEAD "<log>");
      guint n = JD_XML_MAX_DEPTH - 2 + excess;

      append_times (xml, n, "<x xmlns=\"urn:example\">");
      append_times (xml, n, "</x>");
      g_string_append (xml, "</log>" FOOT);
      assert_read (xml, excess > 0 ? "64" : NULL, 1);
    }
}

/* libxml2 compares each attribute with each: a million of them took it hours. */
static void
test_attributes (void)
{
  static const struct
  {
    guint n;
    const char *words;
  } rows[] = { { 127, NULL }, { 128, "129" }, { 1000000, "1000001" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GString *xml = g_string_new (HEAD "<log>\n<!-- <y a=' --> <?y a=' ?><x xmlns=\"urn:example\"");

      for (guint k = 0; k < rows[i].n; k++)
        g_string_append_printf (xml, " a%u = '>='", k);
      g_string_append (xml, "/></log>" FOOT);
      assert_read (xml, rows[i].words, 2);
    }
}

/* Each prefixed attribute is looked up among the namespaces in scope. */
static void
test_namespaces (void)
{
  for (guint excess = 0; excess <= 1; excess++)
    {
      GString *xml = g_string_new (HEAD "<log><x");
      const guint outer = 40, inner = JD_XML_MAX_NAMESPACES - 1 - outer + excess; /* one is the root's own */

      g_string_append (xml, " xmlns=\"urn:example\"");
      for (guint i = 1; i < outer; i++)
        g_string_append_printf (xml, " xmlns:y%u=\"urn:example\"", i);
      g_string_append (xml, "><x");
      for (guint i = 0; i < inner; i++)
        g_string_append_printf (xml, " xmlns:z%u=\"urn:example\"", i);
      g_string_append (xml, "/></x></log>" FOOT);
      assert_read (xml, excess > 0 ? "64" : NULL, 1);
    }
}

/* Every design holds every role, so few bytes could ask for much memory. */
static void
test_designs (void)
{
  const guint n_roles = 1000;

  for (guint excess = 0; excess <= 1; excess++)
    {
      GString *xml
        = g_string_new ("<project xmlns=\"urn:jindate:project:1\"><catalogue id=\"c\"><function code=\"A\">");

      for (guint i = 0; i < n_roles; i++)
        g_string_append_printf (xml, "<role code=\"A-%u\"/>", i);
      g_string_append (xml, "</function></catalogue><designs>");
      for (guint i = 0; i < JD_BUILDER_MAX_ASSIGNMENTS / n_roles + excess; i++)
        g_string_append_printf (xml, "<design id=\"d%u\"/>", i);
      g_string_append (xml, "</designs>" FOOT);
      assert_read (xml, excess > 0 ? "500000" : NULL, 20);
    }
}

/* Lists of many things that are all different, or all the same, take no more than their length. */
static void
test_many_units (void)
{
  const guint n = 20000;
  GString *xml = g_string_new (HEAD "<units>");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (xml, "<unit id=\"u%u\"/>", i);
  g_string_append (xml,
                   "</units><designs><design id=\"d1\"><assignment role=\"A-1\" area=\"none\" "
                   "sourcing=\"insource\" insource=\"1\" outsource=\"none\" units=\"");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (xml, "u%u ", n - 1 - i);
  append_times (xml, n, "u1 ");
  g_string_append (xml, "\"/></design></designs>" FOOT);
  assert_read (xml, NULL, 3);
}

static void
test_long_value (void)
{
  GString *xml = g_string_new (HEAD "<log>");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  g_string_append (xml, "<entry time=\"2026-11-20T09:30:00Z\" what=\"x\" reason=\"");
  append_times (xml, 11 * 1000 * 1000, "x");
  g_string_append (xml, "\"/></log>" FOOT);
  bytes = g_string_free_to_bytes (xml);

  g_assert_null (jd_project_reader_read (bytes, &error));
  g_assert_error (error, JD_XML_ERROR, JD_XML_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, "10000000"));
}

/* libxml2 itself stops at this. */
static void
test_long_space (void)
{
  GString *xml = g_string_new (HEAD);

  append_times (xml, 12 * 1000 * 1000, " ");
  g_string_append (xml, FOOT);
  append_times (xml, 12 * 1000 * 1000, " ");
  assert_read (xml, "too long", 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/jindate/reader/limits/size", test_size);
  g_test_add_func ("/jindate/reader/limits/elements", test_elements);
  g_test_add_func ("/jindate/reader/limits/depth", test_depth);
  g_test_add_func ("/jindate/reader/limits/attributes", test_attributes);
  g_test_add_func ("/jindate/reader/limits/namespaces", test_namespaces);
  g_test_add_func ("/jindate/reader/limits/designs", test_designs);
  g_test_add_func ("/jindate/reader/limits/many-units", test_many_units);
  g_test_add_func ("/jindate/reader/limits/long-value", test_long_value);
  g_test_add_func ("/jindate/reader/limits/long-space", test_long_space);
  return g_test_run ();
}
