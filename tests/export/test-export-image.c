/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures as files, but for PDF: what they say of themselves, the same bytes again, nothing left of a failure. */
#include "small.h"

#include "jd-edit.h"
#include "jd-export-image.h"
#include "jd-file-error.h"

#include <cairo.h>
#include <glib/gstdio.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

static const JdImageView views[] = { JD_IMAGE_BOARD, JD_IMAGE_FUNCTIONS, JD_IMAGE_ROLES };
static const JdImageFormat formats[] = { JD_IMAGE_SVG, JD_IMAGE_PNG };

static void
test_format (void)
{
  static const struct
  {
    const char *name;
    gboolean known;
    JdImageFormat format;
  } rows[] = {
    { "a.svg", TRUE, JD_IMAGE_SVG },       { "a.b.PNG", TRUE, JD_IMAGE_PNG },
    { "/x.y/盤.Pdf", TRUE, JD_IMAGE_PDF }, { "a.gif", FALSE, JD_IMAGE_SVG },
    { "svg", FALSE, JD_IMAGE_SVG },        { "", FALSE, JD_IMAGE_SVG },
    { "a.svg.bak", FALSE, JD_IMAGE_SVG },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      JdImageFormat format = JD_IMAGE_SVG;

      g_assert_true (jd_export_image_guess_format (rows[i].name, &format) == rows[i].known);
      g_assert_cmpint (format, ==, rows[i].format);
    }
}

static void
test_same_bytes (void)
{
  for (guint v = 0; v < G_N_ELEMENTS (views); v++)
    for (guint f = 0; f < G_N_ELEMENTS (formats); f++)
      {
        g_autoptr (JdProject) project = small_load ();
        g_autoptr (JdProject) again = small_load ();
        g_autoptr (GBytes) first = small_render (project, views[v], formats[f]);
        g_autoptr (GBytes) second = small_render (again, views[v], formats[f]);

        g_assert_cmpuint (g_bytes_get_size (first), >, 1000);
        g_assert_true (g_bytes_equal (first, second));
      }
}

static xmlNode *
get_child (xmlNode *parent, const char *name)
{
  for (xmlNode *child = parent->children; child != NULL; child = child->next)
    if (g_strcmp0 ((const char *) child->name, name) == 0)
      return child;
  return NULL;
}

static void
assert_content (xmlNode *node, const char *part)
{
  xmlChar *content = xmlNodeGetContent (node);

  g_assert_nonnull (strstr ((const char *) content, part));
  xmlFree (content);
}

/* Designs laid over each other: the picture names them all, and is the same again. */
static void
test_compared (void)
{
  g_autoptr (JdProject) project = small_load ();
  JdDesign *const compared[] = { jd_project_find_design (project, "old"),
                                 jd_project_find_design (project, "now"),
                                 jd_project_find_design (project, "goal") };

  for (guint v = JD_IMAGE_FUNCTIONS; v <= JD_IMAGE_ROLES; v++)
    for (guint n = 2; n <= G_N_ELEMENTS (compared); n++)
      {
        JdImagePlan plan = small_plan (project, v);
        g_autoptr (GBytes) first = NULL;
        g_autoptr (GBytes) second = NULL;
        g_autoptr (GError) error = NULL;
        xmlDoc *document;
        xmlNode *root;

        plan.compared = compared;
        plan.n_compared = n;
        first = jd_export_image_render (&plan, JD_IMAGE_SVG, &error);
        g_assert_no_error (error);
        second = jd_export_image_render (&plan, JD_IMAGE_SVG, &error);
        g_assert_true (g_bytes_equal (first, second));

        document = xmlReadMemory (
          g_bytes_get_data (first, NULL), (int) g_bytes_get_size (first), NULL, NULL, XML_PARSE_NONET);
        root = xmlDocGetRootElement (document);
        assert_content (get_child (root, "title"), n == 2 ? "去年 → 今年" : "去年 → 今年 → ");
        assert_content (get_child (root, "desc"), "今年 ");
        xmlFreeDoc (document);
      }
}

/* Texts are text, whatever they hold. */
static void
test_svg_caption (void)
{
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  xmlDoc *document;
  xmlNode *root;

  jd_edit_set_project (project, "title", "</title><script>&\"\t\xe7\x9b\xa4", NULL, &error);
  g_assert_no_error (error);
  bytes = small_render (project, JD_IMAGE_BOARD, JD_IMAGE_SVG);
  document = xmlReadMemory (g_bytes_get_data (bytes, NULL),
                            (int) g_bytes_get_size (bytes),
                            NULL,
                            NULL,
                            XML_PARSE_NONET | XML_PARSE_HUGE);
  g_assert_nonnull (document);

  root = xmlDocGetRootElement (document);
  g_assert_cmpstr ((const char *) root->name, ==, "svg");
  assert_content (get_child (root, "title"), "</title><script>&\"\t\xe7\x9b\xa4: 今年");
  assert_content (get_child (root, "desc"), "領域一");
  g_assert_null (get_child (root, "script"));
  xmlFreeDoc (document);
}

static cairo_status_t
read_cb (void *closure, unsigned char *data, unsigned int length)
{
  GInputStream *stream = closure;
  gsize n_read;

  return g_input_stream_read_all (stream, data, length, &n_read, NULL, NULL) && n_read == length
           ? CAIRO_STATUS_SUCCESS
           : CAIRO_STATUS_READ_ERROR;
}

/* A board of at least 1920 x 1080 at two dots a pixel, and not one flat colour. */
static void
test_png (void)
{
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (GBytes) bytes = small_render (project, JD_IMAGE_BOARD, JD_IMAGE_PNG);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_cb, stream);
  g_autoptr (GHashTable) colours = g_hash_table_new (g_direct_hash, g_direct_equal);
  const unsigned char *pixels = cairo_image_surface_get_data (surface);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 3840);
  g_assert_cmpint (cairo_image_surface_get_height (surface), >=, 2160);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y += 7)
    {
      const guint32 *row = (const guint32 *) (pixels + (gsize) y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
        g_hash_table_add (colours, GUINT_TO_POINTER (row[x]));
    }
  g_assert_cmpuint (g_hash_table_size (colours), >, 20);
  cairo_surface_destroy (surface);
}

static void
test_write (void)
{
  g_autoptr (JdProject) project = small_load ();
  JdImagePlan plan = small_plan (project, JD_IMAGE_ROLES);
  g_autofree char *folder = g_dir_make_tmp ("jindate-export-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "o.svg", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "nowhere", "o.svg", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GBytes) bytes = small_render (project, JD_IMAGE_ROLES, JD_IMAGE_SVG);
  g_autoptr (GError) error = NULL;
  gsize length;

  /* A picture that is there is replaced. */
  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  g_assert_true (jd_export_image_write (&plan, JD_IMAGE_SVG, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpmem (content, length, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_false (jd_export_image_write (&plan, JD_IMAGE_SVG, nowhere, &error));
  g_assert_error (error, JD_FILE_ERROR, JD_FILE_ERROR_NOT_FOUND);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* so nothing else is in it */
}

int
main (int argc, char **argv)
{
  small_init (&argc, &argv);
  g_test_add_func ("/jindate/image/format", test_format);
  g_test_add_func ("/jindate/image/same-bytes", test_same_bytes);
  g_test_add_func ("/jindate/image/compared", test_compared);
  g_test_add_func ("/jindate/image/svg-caption", test_svg_caption);
  g_test_add_func ("/jindate/image/png", test_png);
  g_test_add_func ("/jindate/image/write", test_write);
  return g_test_run ();
}
