/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "jd-table.h"

struct _JdTable
{
  GString *text;
  guint n_columns;
  guint n_cells; /* in all rows */
};

/* @columns: their names, separated by spaces, never translated. Returns: (transfer full) */
JdTable *
jd_table_new (const char *columns)
{
  JdTable *self = g_new0 (JdTable, 1);
  g_auto (GStrv) names = g_strsplit (columns, " ", -1);

  self->text = g_string_new (NULL);
  self->n_columns = g_strv_length (names);
  for (guint i = 0; i < self->n_columns; i++)
    jd_table_add (self, names[i]);
  return self;
}

void
jd_table_free (JdTable *self)
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
jd_table_add (JdTable *self, const char *cell)
{
  append_escaped (self->text, cell);
  self->n_cells++;
  g_string_append_c (self->text, self->n_cells % self->n_columns == 0 ? '\n' : '\t');
}

void
jd_table_add_count (JdTable *self, guint count)
{
  char text[16];

  g_snprintf (text, sizeof text, "%u", count);
  jd_table_add (self, text);
}

/* To one decimal; empty where there is none. */
void
jd_table_add_fraction (JdTable *self, JdFraction fraction)
{
  g_autofree char *text = jd_fraction_dup_text (fraction);

  jd_table_add (self, text);
}

/* 1 to 5 or "excluded"; empty where nobody has judged. */
void
jd_table_add_level (JdTable *self, JdLevel level)
{
  jd_table_add (self, level == JD_LEVEL_NONE ? "" : jd_enum_to_nick (JD_TYPE_LEVEL, level));
}

/* The names of the units with @ids (nullable: none), or the id of one without a name. */
void
jd_table_add_units (JdTable *self, JdProject *project, const char *const *ids)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      JdUnit *unit = jd_project_find_unit (project, ids[i]);
      const char *name = unit != NULL ? jd_unit_get_name (unit) : "";

      g_string_append_printf (names, "%s%s", i > 0 ? "; " : "", *name != '\0' ? name : ids[i]);
    }
  jd_table_add (self, names->str);
}

/* Returns: (transfer none): the header line and the rows, which must be whole. */
const char *
jd_table_get_text (const JdTable *self)
{
  g_return_val_if_fail (self != NULL && self->n_cells % self->n_columns == 0, NULL);
  return self->text->str;
}
