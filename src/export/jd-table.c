/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-cli-table.h"

struct _JdCliTable
{
  GString *text;
  guint n_columns;
  guint n_cells; /* in all rows */
};

/* @columns: their names, separated by spaces, never translated. Returns: (transfer full) */
JdCliTable *
jd_cli_table_new (const char *columns)
{
  JdCliTable *self = g_new0 (JdCliTable, 1);
  g_auto (GStrv) names = g_strsplit (columns, " ", -1);

  self->text = g_string_new (NULL);
  self->n_columns = g_strv_length (names);
  for (guint i = 0; i < self->n_columns; i++)
    jd_cli_table_add (self, names[i]);
  return self;
}

void
jd_cli_table_free (JdCliTable *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  g_free (self);
}

static void
append_escaped (GString *text, const char *cell)
{
  for (; *cell != '\0'; cell++)
    switch (*cell)
      {
      case '\t':
        g_string_append (text, "\\t");
        break;
      case '\n':
        g_string_append (text, "\\n");
        break;
      case '\\':
        g_string_append (text, "\\\\");
        break;
      default:
        g_string_append_c (text, *cell);
      }
}

/* Fills the next cell; the last of a row ends its line. */
void
jd_cli_table_add (JdCliTable *self, const char *cell)
{
  append_escaped (self->text, cell);
  self->n_cells++;
  g_string_append_c (self->text, self->n_cells % self->n_columns == 0 ? '\n' : '\t');
}

void
jd_cli_table_add_count (JdCliTable *self, guint count)
{
  char text[16];

  g_snprintf (text, sizeof text, "%u", count);
  jd_cli_table_add (self, text);
}

/* To one decimal; empty where there is none. */
void
jd_cli_table_add_fraction (JdCliTable *self, JdFraction fraction)
{
  g_autofree char *text = jd_fraction_dup_text (fraction);

  jd_cli_table_add (self, text);
}

/* 1 to 5 or "excluded"; empty where nobody has judged. */
void
jd_cli_table_add_level (JdCliTable *self, JdLevel level)
{
  jd_cli_table_add (self, level == JD_LEVEL_NONE ? "" : jd_enum_to_nick (JD_TYPE_LEVEL, level));
}

JdCliStatus
jd_cli_table_print (const JdCliTable *self)
{
  g_return_val_if_fail (self->n_cells % self->n_columns == 0, JD_CLI_FAILED);
  return jd_cli_print (self->text->str);
}
