/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pictures as PDF. */
#include "small.h"

#include <string.h>

static const JdImageView views[] = { JD_IMAGE_BOARD, JD_IMAGE_FUNCTIONS, JD_IMAGE_ROLES };

static void
test_same_bytes (void)
{
  for (guint v = 0; v < G_N_ELEMENTS (views); v++)
    {
      g_autoptr (JdProject) project = small_load ();
      g_autoptr (JdProject) again = small_load ();
      g_autoptr (GBytes) first = small_render (project, views[v], JD_IMAGE_PDF);
      g_autoptr (GBytes) second = small_render (again, views[v], JD_IMAGE_PDF);

      g_assert_cmpuint (g_bytes_get_size (first), >, 1000);
      g_assert_true (g_bytes_equal (first, second));
    }
}

/* The title stands in the metadata as UTF-16 in hexadecimal digits: 小 is U+5C0F; the date is that of the clock. */
static void
test_metadata (void)
{
  g_autoptr (JdProject) project = small_load ();
  g_autoptr (GBytes) bytes = small_render (project, JD_IMAGE_FUNCTIONS, JD_IMAGE_PDF);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_strndup (data, length);

  for (gsize i = 0; i < length; i++)
    text[i] = data[i] != '\0' ? data[i] : ' ';
  g_assert_true (g_str_has_prefix (text, "%PDF-"));
  g_assert_nonnull (strstr (text, "/Title <FEFF5C0F"));
  g_assert_nonnull (strstr (text, "20261120100000Z"));
}

int
main (int argc, char **argv)
{
  small_init (&argc, &argv);
  g_test_add_func ("/jindate/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/jindate/pdf/metadata", test_metadata);
  return g_test_run ();
}
