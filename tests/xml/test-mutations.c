/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Valid files damaged in many ways: each is refused with a word, or opened whole and then written and read back equal. */
#include <string.h>

#include "fixture.h"
#include "jd-project-reader.h"
#include "jd-xml-error.h"

#define N_MUTATIONS 3000

static gsize
pick (GRand *rand, gsize n)
{
  return n > 0 ? g_rand_int (rand) % n : 0;
}

static void
flip_bit (GString *text, GRand *rand)
{
  text->str[pick (rand, text->len)] ^= (char) (1 << pick (rand, 8));
}

static void
set_byte (GString *text, GRand *rand)
{
  static const char bytes[] = "<>&\"'/=! \n:x0\x01\x80\xff";

  text->str[pick (rand, text->len)] = bytes[pick (rand, sizeof bytes)];
}

static void
cut_end (GString *text, GRand *rand)
{
  g_string_truncate (text, pick (rand, text->len));
}

static void
cut_out (GString *text, GRand *rand)
{
  gsize at = pick (rand, text->len);

  g_string_erase (text, (gssize) at, (gssize) pick (rand, MIN (60, text->len - at)));
}

static gsize
find_line (GString *text, GRand *rand)
{
  gsize at = pick (rand, text->len);

  while (at > 0 && text->str[at - 1] != '\n')
    at--;
  return at;
}

static void
double_line (GString *text, GRand *rand)
{
  gsize start = find_line (text, rand);
  const char *end = strchr (text->str + start, '\n');
  g_autofree char *line = NULL;

  if (end == NULL)
    return;
  line = g_strndup (text->str + start, (gsize) (end + 1 - text->str) - start);
  g_string_insert (text, (gssize) start, line);
}

/* Another value or name from the same file in the place of this one. */
static void
swap_quoted (GString *text, GRand *rand)
{
  g_auto (GStrv) parts = g_strsplit (text->str, "\"", -1);
  guint n = g_strv_length (parts);
  g_autofree char *joined = NULL;
  gsize one, other;
  char *kept;

  if (n < 4)
    return;
  one = 1 + 2 * pick (rand, n / 2 - 1);
  other = 1 + 2 * pick (rand, n / 2 - 1);
  kept = parts[one];
  parts[one] = parts[other];
  parts[other] = kept;
  joined = g_strjoinv ("\"", parts);
  g_string_assign (text, joined);
}

static void (*const mutations[]) (GString *, GRand *)
  = { flip_bit, set_byte, cut_end, cut_out, double_line, swap_quoted };

static void
check (GString *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (JdProject) project = jd_project_reader_read (bytes, &error);
  g_autoptr (JdProject) reopened = NULL;
  g_autofree char *written = NULL, *rewritten = NULL;

  if (project == NULL)
    {
      g_assert_nonnull (error);
      g_assert_true (error->domain == JD_XML_ERROR);
      g_assert_cmpuint (strlen (error->message), >, 0);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }
  g_assert_no_error (error);
  written = fixture_write (project);
  reopened = fixture_read (written);
  rewritten = fixture_write (reopened);
  g_assert_cmpstr (rewritten, ==, written);
}

static void
test_mutations (gconstpointer data)
{
  g_autofree char *file = g_strconcat (data, ".jindate", NULL);
  g_autofree char *path = fixture_dup_path ("valid", file);
  g_autoptr (GBytes) bytes = fixture_load (path);
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_str_hash (data));

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) text
        = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
      guint n = 1 + (guint) pick (rand, 3);

      for (guint k = 0; k < n && text->len > 0; k++)
        mutations[pick (rand, G_N_ELEMENTS (mutations))](text, rand);
      check (text);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);

  names = fixture_list ("valid", ".jindate");
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strconcat ("/jindate/reader/mutations/", g_ptr_array_index (names, i), NULL);

      g_test_add_data_func (path, g_ptr_array_index (names, i), test_mutations);
    }
  return g_test_run ();
}
