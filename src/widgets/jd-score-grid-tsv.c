/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-score-grid-tsv.h"

#include <string.h>

#include "jd-cell-guard.h"

/* Reads a cell that begins with a quote up to the one that ends it; a quote that nothing ends is a plain letter. */
static const char *
parse_quoted (const char *text, GString *cell)
{
  const char *c;

  for (c = text + 1; *c != '\0'; c++)
    {
      if (*c == '"' && c[1] == '"')
        c++;
      else if (*c == '"')
        break;
      g_string_append_c (cell, *c);
    }
  if (*c == '"' && strchr ("\t\r\n", c[1]) != NULL)
    return c + 1;
  g_string_truncate (cell, 0);
  return text;
}

static const char *
parse_cell (const char *text, GString *cell)
{
  gsize length;

  g_string_truncate (cell, 0);
  if (*text == '"')
    {
      const char *end = parse_quoted (text, cell);

      if (end > text)
        return end;
    }
  length = strcspn (text, "\t\r\n");
  g_string_append_len (cell, text, (gssize) length);
  return text + length;
}

/* The rows of @text, each an array of its cells; a line end after the last row adds none.
 * Returns: (transfer full) (element-type GStrv) */
GPtrArray *
jd_tsv_parse (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GString) cell = g_string_new (NULL);

  while (*text != '\0')
    {
      g_autoptr (GStrvBuilder) row = g_strv_builder_new ();

      text = parse_cell (text, cell);
      g_strv_builder_add (row, jd_cell_skip_guard (cell->str));
      while (*text == '\t')
        {
          text = parse_cell (text + 1, cell);
          g_strv_builder_add (row, jd_cell_skip_guard (cell->str));
        }
      g_ptr_array_add (rows, g_strv_builder_end (row));

      if (*text == '\r')
        text++;
      if (*text == '\n')
        text++;
    }
  return rows;
}
