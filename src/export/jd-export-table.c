/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-export-table.h"

#include <string.h>

#include "jd-cell-guard.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* The format whose usual ending @file_name has, in any letter case. */
gboolean
jd_export_table_guess_format (const char *file_name, JdTableFormat *format)
{
  const char *dot = strrchr (file_name, '.');

  if (dot != NULL && g_ascii_strcasecmp (dot, ".tsv") == 0)
    *format = JD_TABLE_TSV;
  else if (dot != NULL && g_ascii_strcasecmp (dot, ".csv") == 0)
    *format = JD_TABLE_CSV;
  else
    return FALSE;
  return TRUE;
}

static void
append_cell (GString *text, const char *cell, JdTableFormat format)
{
  g_autofree char *guarded = jd_cell_dup_guarded (cell);

  if (strpbrk (guarded, format == JD_TABLE_CSV ? ",\r\n\"" : "\t\r\n\"") == NULL)
    {
      g_string_append (text, guarded);
      return;
    }
  g_string_append_c (text, '"');
  for (const char *c = guarded; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/* @rows (element-type GStrv) as text, a line a row. Returns: (transfer full) */
char *
jd_export_table_dup_text (GPtrArray *rows, JdTableFormat format)
{
  GString *text = g_string_new (format == JD_TABLE_CSV ? BYTE_ORDER_MARK : NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = g_ptr_array_index (rows, i);

      for (guint c = 0; cells[c] != NULL; c++)
        {
          if (c > 0)
            g_string_append_c (text, format == JD_TABLE_CSV ? ',' : '\t');
          append_cell (text, cells[c], format);
        }
      g_string_append (text, format == JD_TABLE_CSV ? "\r\n" : "\n");
    }
  return g_string_free (text, FALSE);
}
